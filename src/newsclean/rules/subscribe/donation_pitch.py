"""The appeal for donations."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="donation-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block asks the reader for money",
    matches=WholeBlock(
        {
            "en": (
                r"(?:please )?(?:donate|give)(?: (?:now|today|here|online|to us|\$\d{1,4}))|donate|make a (?:tax-deductible |one-time |monthly )?(?:donation|gift|contribution)(?: (?:now|today|here))?.{0,60}",
                r"(?:support|help support) (?:our|us|independent|nonprofit|non-profit|the) ?(?:work|journalism|newsroom|reporting|us|mission|site)?(?: (?:today|now|here|by|with) ?.{0,80})?",
                r"(?:this|our) (?:story|article|journalism|work|reporting|site|newsroom|nonprofit newsroom) is (?:funded|supported|made possible|powered) by (?:readers|people|members|donors|contributions|you).{0,160}",
                r".{3,60} is made possible (?:in part )?by (?:listeners|readers|viewers|people|members|donors|supporters|contributions)\b.{0,160}",
                r"buy me a coffee|support (?:us|me) on (?:patreon|ko-fi|paypal)",
            ),
            "de": (
                r"(?:jetzt |bitte )?(?:spenden|unterst[üu]tzen)(?: sie (?:uns|unsere arbeit|unabh[äa]ngigen journalismus))?(?: (?:jetzt|mit einer spende))?",
                r"jetzt spenden|mit einer spende unterst[üu]tzen|unterst[üu]tzen sie .{3,60}(?:spende|journalismus|arbeit)",
            ),
            "fr": (
                r"(?:faire|faites) un don.{0,60}|soutenez(?:-nous| .{3,60}journalisme| notre (?:travail|journal|r[ée]daction)).{0,60}|je (?:fais un don|soutiens)",
            ),
            "es": (
                r"(?:haz|hacer|realiza) (?:una |un )?(?:donaci[óo]n|donativo|aporte).{0,60}|ap[óo]yanos.{0,60}|apoya (?:nuestro|el) (?:trabajo|periodismo)\b.{0,60}|d[óo]nanos|donar",
            ),
        }
    ),
    triggers=words(
        "donate give donation gift contribution support funded listeners viewers supported readers donors members powered coffee spenden spende unterstützen don soutenez soutiens donación donacion donativo aporte apóyanos apoyanos apoya dónanos donanos donar"
    ),
    max_words=45,
    claims={
        "en": (
            "Donate",
            "Donate today",
            "Support our work",
            "This story is funded by readers like you.",
            "Make a donation",
            "Support us on Patreon",
            "Public radio is made possible by listeners like you. Make a gift today.",
        ),
        "de": (
            "Jetzt spenden",
            "Unterstützen Sie unsere Arbeit",
        ),
        "fr": (
            "Faire un don",
            "Soutenez notre journal",
        ),
        "es": (
            "Haz una donación",
            "Apoya nuestro periodismo",
        ),
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
        ),
        "fr": ("Le don du musée vaut une fortune.",),
        "es": (
            "La donación llegó tarde.",
            "Apoya al alcalde la mitad del partido.",
        ),
    },
)
