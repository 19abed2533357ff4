"""The placeholder that asks for consent before a foreign embed is loaded."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="embed-consent",
    label=Label.CONSENT,
    why="the block asks for consent before embedded content is loaded",
    matches=BlockStart(
        {
            "en": (
                r"this content is (?:hosted|provided) by (?:a third party|\S{3,20})\b",
                r"(?:we need your (?:consent|permission) (?:to (?:load|show|display)|before (?:we )?(?:load|show|display))|please (?:accept|allow|enable) .{0,30}cookies to (?:view|watch|see|load) this)",
                r"(?:to (?:view|see|display|watch) this (?:content|video|post|embed).{0,20}you (?:must|need to) (?:accept|allow|enable|consent))",
                r"by (?:showing|loading|viewing) the (?:external )?(?:content|video|post).{0,20}you (?:accept|agree)",
            ),
            "de": (
                r"an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist) .{0,60}(?:inhalt|content)",
                r"(?:mit|ohne) ihrer zustimmung .{0,40}(?:extern|inhalt|geladen|angezeigt)",
                r"(?:externer inhalt|externe inhalte|empfohlener (?:(?:redaktioneller|externer) )?inhalt)(?: (?:anzeigen|laden|von .{2,30}))?\W*$",
                r"(?:zustimmen und )?(?:externen )?(?:inhalte?|beitrag|video|karte) (?:jetzt |immer )?(?:laden|entsperren)\W*$",
                r"wir würden (?:hier|ihnen hier) gerne? .{3,80}(?:zeigen|anzeigen)\b.{0,160}(?:zustimmung|einwilligung)",
                r"mit klick auf den button.{0,60}extern",
                r"ich bin damit einverstanden, dass mir externe inhalte angezeigt werden",
                r"(?:zum|f[üu]r das) (?:anzeigen|laden|ansehen) (?:dieses|externer|des) .{0,30}(?:inhalts?|videos?).{0,60}(?:zustimm|einwillig|akzeptier)",
                r"wir ben[öo]tigen ihre (?:zustimmung|einwilligung), um .{0,60}(?:anzuzeigen|zu laden|einzubinden)",
            ),
            "fr": (
                r"(?:ce contenu est h[ée]berg[ée] par|pour (?:afficher|voir|visionner) ce (?:contenu|tweet|message|vid[ée]o).{0,30}(?:vous devez|il faut|acceptez)|l'affichage de ce contenu)",
            ),
        }
    ),
    triggers=words(
        "hosted provided consent permission cookies external zustimmung inhalt inhalte einverstanden einwilligung externer externe externen laden entsperren hébergé contenu"
    ),
    max_words=90,
    claims={
        "en": (
            "This content is hosted by a third party. By showing the external content you accept the terms.",
            "We need your consent to load this video.",
            "Please allow marketing cookies to view this video.",
        ),
        "de": (
            "An dieser Stelle finden Sie Inhalte von Drittanbietern.",
            "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen.",
            "Empfohlener redaktioneller Inhalt",
            "Externer Inhalt",
            "An dieser Stelle findest du einen externen Inhalt von YouTube, der den Artikel ergänzt.",
            "Zustimmen und Inhalt laden",
        ),
        "fr": ("Pour afficher ce contenu, vous devez accepter les cookies.", "Ce contenu est hébergé par un tiers."),
    },
    leaves={
        "en": (
            "The content is hosted on servers in three countries, the company said.",
            "By showing the patient the picture, doctors hoped to help.",
        ),
        "de": (
            "An dieser Stelle stand früher ein Kloster.",
            "Mit Ihrer Zustimmung, sagte der Arzt, beginnen wir.",
            "Der Inhalt des Briefs blieb geheim.",
            "Inhalt laden die Hafenarbeiter erst am Montag.",
        ),
        "fr": ("Le contenu de la lettre reste secret.", "Pour afficher ses ambitions, le maire a choisi la gare."),
    },
)
