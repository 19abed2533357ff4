"""The pitch for a paid subscription or a membership."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, words
from newsclean.rules.offers import is_feature

PITCH = WholeBlock(
    {
        "en": (
            r"thank you for reading this article, we appreciate your support\b.{0,240}",
            r"did you know with a digital subscription to .{3,60},? you can\b.{3,240}",
            r"our journalism needs your support\b.{0,120}",
            r"(?:already|not yet|are you|not|existing|current)(?: a| an)? (?:subscriber|member|print subscriber|subscribed)\??(?:[ .,:-]{1,3}(?:log ?in|sign ?in|subscribe|click here|activate).{0,60})?",
            r"(?:subscribe|become a (?:member|subscriber|supporter|patron)|join) (?:now|today|here|us)?(?: ?(?:for|to|from|and|with) .{3,100})?(?:\$|£|€|access|support|unlimited|read|digital|member|premium|plus|per month|a month|a week).{0,80}",
            r"(?:become a (?:member|subscriber)|subscribe (?:now|today)|see subscription options|view subscription offers|subscription options|start your (?:free )?trial(?: today)?|gift this article|give this article|manage (?:my )?subscription|renew (?:now|your subscription))",
            r"(?:support|help us (?:keep|make|protect|fund|support)) (?:\S{1,14} ){0,3}(?:independent|local|quality|nonprofit|free) (?:\w{3,12} )?(?:journalism|news|reporting)(?:[.!]? (?:today|now|by|with|and|for|-|donate|subscribe|become|join)\b.{0,120})?",
            r"(?:like|love|enjoy|enjoying) what you(?:'re| are) (?:reading|seeing|hearing)\?.{0,140}",
            r"unlimited (?:digital )?access",
            r"(?:get|enjoy) (?:unlimited|full|digital) (?:digital )?access.{0,120}",
            r"(?:try|get) .{0,40}(?:for|from) (?:just |only )?(?:\$|£|€)\s?\d.{0,80}",
            r"subscribe (?:now|today) to our (?:\S{1,20} ){0,3}(?:edition|e-?paper)\b.{0,60}",
            r"if you(?:'re| are) seeing this message but you(?:'re| are) already a subscriber\b.{0,120}",
            r"become a (?:paid|paying) subscriber (?:to .{2,60} )?to (?:unlock|read|get|access|support)\b.{0,100}",
            r"(?:stay informed|support journalism)\b.{0,160}\b(?:for only|for just|subscribe)\b.{0,160}",
        ),
        "ko": (r"\S{1,12}(?: \S{1,8}){0,3} ?구독하(?:기|세요)(?: https?://\S+)?",),
        "de": (
            r"dieser (?:artikel|beitrag|text) gehört zum angebot von .{2,30}\. sie können ihn .{0,90}",
            r"(?:jetzt )?(?:abo|digital-?abo|probeabo|testabo|premium)(?: (?:testen|abschlie(?:ß|ss)en|bestellen|sichern|kaufen))?",
            r"(?:sie sind |bereits |schon )+abonnent(?:in)?\??.{0,60}",
            r"(?:kostenlos )?(?:registrieren|anmelden) und (?:kostenlos )?weiterlesen",
            r"(?:neu: )?(?:\S{2,20} ){1,3}(?:plus|premium) jetzt (?:gratis|kostenlos|30 tage) testen",
            r"kennen sie schon unsere plus-?inhalte\?.{0,80}",
            r"(?:die aktuelle ausgabe|das aktuelle heft) .{0,60}(?:jetzt |ab sofort )?(?:am kiosk|an jedem .{0,12}kiosk|im abo|im handel)\b.{0,80}",
            r"(?:.{2,40} )?jetzt auch digital!? ?.{0,20}(?:klicken|registrieren|abonnieren)\b.{0,80}",
            r"jetzt (?:kostenlos |gratis |unverbindlich )?(?:testen|abo bestellen|abonnent werden|mitglied werden).{0,60}",
        ),
        "fr": (
            r"(?:d[ée]j[àa]) abonn[ée](?:\(e\)|e)? ?\?.{0,40}",
            r"(?:je m'abonne|abonnez-vous) (?:[àa] partir de|pour|d[èe]s) .{3,60}",
            r"profitez d'un acc[èe]s illimit[ée].{0,80}",
        ),
        "es": (
            r"(?:¿?ya eres|eres) (?:suscriptor|suscriptora|socio)\??.{0,40}",
            r"(?:suscr[íi]bete|hazte (?:socio|suscriptor))(?: (?:ahora|por|desde|para) .{0,60})?",
        ),
    }
)
# Nothing but a paper is offered so: no feature of what an article is about is.
OFFER = WholeBlock(
    {
        "pt": (r".{10,240}[.!] para continuar a ler este artigo,? assine .{2,40}",),
        "en": (r"(?:try|get) .{2,40}\b(?:premium|plus) for free by (?:clicking|signing)\b.{0,100}",),
        "de": (
            r".{0,80}\bjetzt (?:\S{2,20} ){1,4}(?:testen|lesen|bestellen)\b.{0,40}\bfür (?:nur )?\d{1,3}(?:,\d\d)? ?(?:euro|€) im (?:probe|test|mini|digital)-?abo\b.{0,60}",
        ),
    }
)


def matches(block: Block) -> bool:
    """Tell whether the block is such a pitch, and no feature of what the article is about."""
    return OFFER(block) or (PITCH(block) and not is_feature(block))


RULE = BlockRule(
    id="subscription-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block asks the reader to subscribe",
    matches=matches,
    triggers=words(
        "구독하기 구독하세요 angebot assine reading seeing hearing subscriber subscribe subscribed subscription member supporter patron trial gift give journalism unlimited access premium join renew get abo digitalabo probeabo testabo abonnent abonnentin testen mitglied kiosk bahnhofskiosk handel registrieren weiterlesen inhalte abonné abonnez abonne accès acces suscriptor suscriptora socio suscríbete suscribete hazte"
    ),
    max_words=40,
    claims={
        "en": (
            "Thank you for reading this article, we appreciate your support in reading the Courier.",
            "Did you know with a Digital Subscription to the Courier, you can read every story with fewer ads?",
            "Our journalism needs your support. Please become a subscriber today.",
            "Already a subscriber? Log in",
            "Subscribe now for unlimited access",
            "Become a member",
            "Support independent local journalism.",
            "Support local journalism. Become a member today.",
            "Like what you’re reading? Subscribe to the magazine.",
            "Get unlimited digital access for $1",
            "Gift this article",
            "Start your free trial",
            "Subscribe now to our weekend edition for the full story.",
            "Try Courier Premium for FREE by clicking here for no ads and brilliant puzzles.",
        ),
        "ko": ("▶ 다리일보 구독하기 https://example.co.kr", "네이버에서 다리일보를 구독하세요"),
        "de": (
            "Dieser Artikel gehört zum Angebot von Hafen+. Sie können ihn auch ohne Abo lesen, weil er Ihnen geschenkt wurde.",
            "Jetzt Abo testen",
            "Bereits Abonnent? Hier anmelden",
            "Jetzt kostenlos testen",
            "Kostenlos registrieren und weiterlesen",
            "Die aktuelle Ausgabe des Hafenboten jetzt an jedem Bahnhofskiosk und im Abo erhältlich.",
            "Gute Zeiten brauchen gute Zeitungen: Jetzt den Hafenboten testen! 8 Ausgaben für 9 Euro im Probeabo.",
        ),
        "fr": (
            "Déjà abonné ? Connectez-vous",
            "Profitez d'un accès illimité à tous nos contenus",
        ),
        "pt": ("O Correio vive dos seus leitores. Para continuar a ler este artigo assine o Correio.",),
        "es": (
            "¿Ya eres suscriptor? Inicia sesión",
            "Hazte socio",
        ),
    },
    leaves={
        "en": (
            "Enjoy unlimited access to all beaches.",
            "Get three months on the island for just $90.",
            "She became a member of the council at 24.",
            "Members get access to the archive, the director said, and pay nothing for it.",
            "A subscriber sued the paper.",
            "Local news is growing",
            "Support for local news is growing",
            "Try the premium blend for free, the baker says.",
        ),
        "ko": ("신문을 구독하기 시작한 사람이 늘었다.",),
        "de": (
            "Das Abo der Oper kostet künftig mehr.",
            "Die Stadt lässt testen.",
            "Wer jetzt die neue Linie testen will, fährt für 9 Euro mit dem Abo der Stadt.",
            "Die aktuelle Ausgabe der Lokalzeitung fehlt an jedem Kiosk der Stadt, weil die Fahrer streiken und niemand weiß, wie lange noch das dauern soll, sagte ein Händler am Montag dem Sender.",
        ),
        "fr": (
            "Profitez d'un accès illimité à toutes les plages.",
            "Les abonnés ont perdu un accès au service.",
        ),
        "pt": ("Para ler este artigo até ao fim é preciso tempo, escreve a autora.",),
        "es": (
            "El club pierde un socio.",
            "Suscriptor de una idea",
        ),
    },
)
