"""The appeal for donations."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_subhead, words

PITCH = WholeBlock(
    {
        "en": (
            r"(?:please )?(?:donate|give)(?: (?:now|today|here|online|to us|\$\d{1,4}))|donate|make a (?:tax-deductible |one-time |monthly )?(?:donation|gift|contribution)(?: (?:now|today|here))?.{0,60}",
            r"(?:support|help support) (?:our|us|independent|nonprofit|non-profit|the) ?(?:work|journalism|newsroom|reporting|us|mission|site)?(?: (?:today|now|here|by|with) ?.{0,80})?",
            r"(?:this|our) (?:story|article|journalism|work|reporting|site|newsroom|nonprofit newsroom) is (?:funded|supported|made possible|powered) by (?:readers|people|members|donors|contributions|you).{0,160}",
            r".{3,60} is made possible (?:in part )?by (?:listeners|readers|viewers|people|members|donors|supporters|contributions)\b.{0,160}",
            r"buy me a coffee|support (?:us|me) on (?:patreon|ko-fi|paypal)",
            r"if you(?:'re| are)? enjoy(?:ed|ing)?(?: reading)? this (?:post|article|story)\W{1,3}(?:would you |please |you (?:can|might|could) )?consider (?:supporting|donating|making|becoming)\b.{0,240}",
            r"since you made it to the bottom of this article, we have a small favor to ask",
            r"from reproductive rights to climate change to big tech, the independent\b.{0,400}|at such a critical moment in us history, we need reporters\b.{0,300}",
            r"(?:your|each|every) (?:donation|contribution|gift) (?:allows|helps|enables|lets) us (?:to )?(?:keep|continue|send|report|pay)\b.{0,200}",
        ),
        "de": (
            r"(?:jetzt |bitte )?(?:spenden|unterst[üu]tzen)(?: sie (?:uns|unsere arbeit|unabh[äa]ngigen journalismus))?(?: (?:jetzt|mit einer spende))?",
            r"jetzt spenden|mit einer spende unterst[üu]tzen|unterst[üu]tzen sie .{3,60}(?:spende|journalismus|arbeit)",
            r"(?:unterst[üu]tze|unterst[üu]tzt) (?:uns|unsere arbeit|\S{3,30}) (?:bereits |schon |jetzt |gern |gerne )*(?:mit (?:einer spende|\d.{0,20}|deiner spende)|auf (?:patreon|steady|paypal))\b.{0,60}",
            r"unterst[üu]tzen sie (?:unabh[äa]ngigen|kritischen|freien|guten) journalismus\b.{0,300}",
            r"guten journalismus gibt es nicht umsonst\b.{0,200}",
            r"unsere arbeit (?:ist|wird) (?:\w+ )?(?:spendenfinanziert|durch spenden finanziert)\b.{0,200}",
            r"gef[äa]llt (?:dir|euch|ihnen) (?:unser|mein)[^?]{2,60}\? .{0,240}(?:bezahlschranke|paywall|spende|unterst[üu]tz|kaffeekasse).{0,200}",
            r"unterst[üu]tzen sie uns(?: mit (?:ihrem beitrag|einer spende|ihrer spende))?",
        ),
        "fr": (
            r"(?:faire|faites) un don.{0,60}|soutenez(?:-nous| .{3,60}journalisme| notre (?:travail|journal|r[ée]daction)).{0,60}|je (?:fais un don|soutiens)",
        ),
        "es": (
            r"(?:haz|hacer|realiza) (?:una |un )?(?:donaci[óo]n|donativo|aporte).{0,60}|ap[óo]yanos.{0,60}|apoya (?:nuestro|el) (?:trabajo|periodismo)\b.{0,60}|d[óo]nanos|donar",
            r"t[úu] tambi[ée]n puedes hacer periodismo\b.{0,80}|te necesitamos para seguir .{3,60}|suma tu apoyo\b.{0,60}",
        ),
        "it": (
            r"(?:sostieni|sostienici|sostenete) (?:il nostro |il )?(?:giornalismo|lavoro|giornale)\b.{0,60}|(?:fai|fate) una donazione\b.{0,40}|dona ora",
        ),
        "pl": (
            r"(?:wesprzyj|wspieraj) (?:nas|naszą pracę|nasze dziennikarstwo|niezależne (?:media|dziennikarstwo))\b.{0,60}",
        ),
    }
)


def matches(block: Block) -> bool:
    """Tell whether the block is such a pitch; a lone word, "Spenden", may head a part of the article."""
    return not (block.words == 1 and is_subhead(block)) and PITCH(block)


RULE = BlockRule(
    id="donation-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block asks the reader for money",
    matches=matches,
    triggers=words(
        "reproductive reporters donate give donation gift contribution support funded listeners viewers supported readers donors members powered coffee spenden spende unterstützen don soutenez soutiens donación donacion donativo aporte apóyanos apoyanos apoya dónanos donanos donar consider favor unterstütze unterstützt journalismus spendenfinanziert gefällt gefallt periodismo necesitamos apoyo sostieni sostienici sostenete donazione dona wesprzyj wspieraj"
    ),
    max_words=45,
    claims={
        "en": (
            "Your donation allows us to keep sending journalists to speak to both sides of the story.",
            "At such a critical moment in US history, we need reporters on the ground.",
            "Donate",
            "Donate today",
            "Support our work",
            "This story is funded by readers like you.",
            "Make a donation",
            "Support us on Patreon",
            "Public radio is made possible by listeners like you. Make a gift today.",
            "If you enjoyed reading this post – would you consider supporting our work?",
        ),
        "de": (
            "Jetzt spenden",
            "Unterstützen Sie unsere Arbeit",
            "Unterstütze den_hafen bereits mit 2,50!",
            "Guten Journalismus gibt es nicht umsonst. Deshalb freuen wir uns, wenn unsere Arbeit Ihnen etwas wert ist.",
            "Gefällt dir unser Hafenblatt? Wir haben keine Bezahlschranke, und das soll so bleiben.",
        ),
        "fr": (
            "Faire un don",
            "Soutenez notre journal",
        ),
        "es": (
            "Haz una donación",
            "Apoya nuestro periodismo",
            "Tú también puedes hacer periodismo incómodo. Cancela cuando quieras.",
        ),
        "it": ("Sostieni il nostro giornalismo",),
        "pl": ("Wesprzyj nas",),
    },
    leaves={
        "en": (
            "Support our troops, the banner read.",
            "The museum is funded by members of two families and a trust.",
            "He asked them to donate blood.",
            "Support grows",
        ),
        "de": (
            "Viele Bürger spenden für die Opfer.",
            "Unterstützen will den Bau niemand.",
            "Unterstützt wird der Bau mit 2,5 Millionen Euro.",
            "Gefällt dir unser Haus? Das fragte sie jeden, der zur Tür hereinkam.",
        ),
        "fr": ("Le don du musée vaut une fortune.",),
        "es": (
            "La donación llegó tarde.",
            "Apoya al alcalde la mitad del partido.",
        ),
        "it": ("Sostieni la porta, disse il padre.",),
        "pl": ("Wesprzyj się na lasce, radzi lekarz.",),
    },
)
