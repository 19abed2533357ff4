"""The note that says whose opinion the article is, or what it does not vouch for."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="disclaimer",
    label=Label.NOTES,
    why="the block says whose opinion the article is, or what it is no substitute for",
    matches=BlockStart(
        {
            "en": (
                r"(?:(?:legal |medical |financial |risk |important )?disclaimer|disclaimers)\s?[:\-]?(?:$|.{0,600}\b(?:views?|opinions?|advice|informational|information|responsib|accura|liab|affiliate|purposes|substitute|reflect|endorse))",
                r"(?:the |any |all )?(?:views?|opinions?|views,? (?:and|or|&)? ?opinions?|opinions,? (?:and|or|&)? ?views?|thoughts,? (?:and|or) opinions?|statements)(?:, .{0,60})? (?:expressed|stated|presented|contained|shared|published)\b.{0,160}\b(?:own|alone|solely|those of|do not|does not|not necessarily|reflect|represent|belong|are mine)\b",
                r"(?:this|the) (?:article|content|material|information|story|post|column|commentary|site|website|newsletter|document|report)(?: (?:presented|provided|contained|in|on|here)\b.{0,60})? (?:is|are|was|represents?|reflects?|expresses)\b.{0,100}(?:(?:informational|information|educational|entertainment|general information(?:al)?)(?: (?:and|or) \w+)? purposes|not (?:intended (?:as|to|for)|a substitute|meant|constitute|investment|financial|legal|medical)\b.{0,80}(?:advice|diagnosis|recommendation)|the (?:opinions?|views?) of the (?:author|writer))",
                r"(?:this|the) (?:is an opinion (?:column|piece|article)|column (?:is|reflects) the opinion)\b",
                r"(?:nothing (?:in|on) this (?:article|site|website|page)|this (?:does not|should not|is not intended)).{0,80}\b(?:advice|offer|recommendation)\b",
            ),
            "de": (
                r"(?:haftungsausschluss|disclaimer)\s?[:\-]?(?:$|.{0,600}\b(?:haftung|gewähr|beratung|information|meinung))",
                r"(?:die|der|namentlich).{0,60}(?:geäußerten?|vertretenen?|dargestellten?|gekennzeichnete[nr]?) (?:meinungen?|ansichten?|beiträge|artikel|inhalte)\b.{0,120}\b(?:nicht (?:notwendigerweise|unbedingt|zwangsläufig|immer)|allein|ausschließlich|wieder)",
                r"(?:dieser|der) (?:artikel|beitrag|text|inhalt) (?:dient|ersetzt|stellt)\b.{0,120}(?:information|beratung|empfehlung)",
            ),
            "fr": (
                r"(?:avertissement|clause de non-responsabilité)\s?:",
                r"les (?:opinions|propos|points de vue) (?:exprimée?s|tenus)\b.{0,120}\b(?:n'engagent|ne reflètent|sont ceux|sont celles|propres)",
            ),
            "es": (
                r"(?:descargo de responsabilidad|aviso de responsabilidad)\s?:",
                r"las opiniones (?:expresadas|vertidas|publicadas)\b.{0,120}\b(?:no reflejan|no representan|exclusiva|responsabilidad|propias|pertenecen|son de)",
            ),
        }
    ),
    triggers=words(
        "disclaimer disclaimers views opinion opinions thoughts statements purposes advice substitute haftungsausschluss meinung meinungen ansichten beiträge artikel beratung empfehlung inhalte "
        "avertissement responsabilité propos descargo aviso opiniones"
    ),
    max_words=160,
    claims={
        "en": (
            "The views expressed in this article are the author's own and do not necessarily reflect those of the paper.",
            "Opinions expressed by contributors are their own.",
            "Disclaimer: This article is for informational purposes only and is no medical advice.",
            "This content is not intended to be a substitute for professional medical advice.",
            "The information in this article is for general information purposes only.",
        ),
        "de": (
            "Die in diesem Beitrag geäußerten Meinungen geben nicht unbedingt die Ansicht der Redaktion wieder.",
            "Dieser Artikel dient nur der Information und ersetzt keine ärztliche Beratung.",
            "Haftungsausschluss: Wir übernehmen keine Gewähr.",
        ),
        "fr": (
            "Les opinions exprimées dans cet article n'engagent que leur auteur.",
            "Avertissement : ces informations ne remplacent pas un avis médical.",
        ),
        "es": (
            "Las opiniones expresadas en este artículo son de exclusiva responsabilidad de su autora.",
            "Descargo de responsabilidad: este texto es solo informativo.",
        ),
    },
    leaves={
        "en": (
            "The views from the bridge are the best in the county.",
            "Opinions on the new bridge are divided, a survey found.",
            "The information in the letter was false, the court found.",
            "The opinion was written by the chief judge and joined by four others.",
            "The article is the first in a series on old bridges.",
        ),
        "de": (
            "Die Meinungen über die Brücke gehen auseinander.",
            "Der Artikel ist der erste einer Reihe.",
            "Die Ansichten der Stadt hängen im Museum.",
        ),
        "fr": ("Les opinions sur le pont divergent.", "Un avertissement a été donné au maire."),
        "es": ("Las opiniones sobre el puente están divididas.", "El aviso llegó tarde."),
    },
    role=Role.NOTE,
)
