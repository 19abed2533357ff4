"""What is left of an embedded post of a social network when the post itself is not there."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

NETWORK = (
    r"(?:instagram|twitter|x|facebook|tiktok|youtube|threads|bluesky|reddit|linkedin|telegram|vk|spotify|soundcloud)"
)

RULE = BlockRule(
    id="embed-placeholder",
    label=Label.MEDIA,
    why="the whole block is the frame of an embedded post",
    matches=WholeBlock(
        {
            "en": (
                rf"(?:view|see|read|watch) (?:this|the|more|full)(?: full)? (?:post|photo|profile|video|tweet|thread|reel|post)s?(?: and (?:photos|replies))? on {NETWORK}",
                rf"view (?:post|profile|tweet) on {NETWORK}|view more on {NETWORK}",
                r"a (?:post|photo|video|reel) (?:shared|posted) by [^@]{0,60}\(?@[^\s]{2,40}\)?(?:\W{1,3}(?:on )?.{0,40})?",
                r"(?:embedded|embed) (?:content|post|video|tweet|media)(?: (?:not available|from .{2,30}))?",
                r"(?:sorry,? )?this (?:content|post|tweet|embed|video) (?:is|was) (?:not available|unavailable|no longer available|deleted).{0,60}",
                rf"(?:this (?:content|article contains content) (?:is|provided by|is provided by|is hosted by) .{{0,60}}{NETWORK}.{{0,120}})",
                r"(?:pic\.twitter\.com|pbs\.twimg\.com|t\.co)/\w{4,20}",
                r"https?://(?:t\.co|pic\.twitter\.com)/\w{4,20}",
                rf"(?:tweet|post) by @\w{{2,40}}|{NETWORK} (?:post|embed|video)",
            ),
            "de": (
                rf"(?:sieh dir )?diesen beitrag auf {NETWORK} an(?:sehen|zeigen)?|(?:beitrag|post|video) auf {NETWORK} (?:ansehen|anzeigen)",
                r"ein (?:beitrag|von) (?:geteilt von|.{1,60} geteilter beitrag).{0,90}",
            ),
            "fr": (
                rf"voir cette publication sur {NETWORK}",
                r"une publication partagée par .{1,90}",
            ),
            "es": (
                rf"ver esta publicación en {NETWORK}",
                r"una publicación compartida (?:por|de) .{1,90}",
            ),
        }
    ),
    triggers=words(
        "instagram twitter facebook tiktok youtube threads bluesky reddit linkedin telegram x shared posted embedded embed unavailable available deleted pic co tweet "
        "beitrag geteilt publication partagée publicación compartida"
    ),
    max_words=45,
    claims={
        "en": (
            "View this post on Instagram",
            "A post shared by Jane Doe (@janedoe)",
            "pic.twitter.com/AbCd123456",
            "This content is not available.",
            "Embedded content",
        ),
        "de": (
            "Sieh dir diesen Beitrag auf Instagram an",
            "Ein Beitrag geteilt von Erika Beispiel (@erika)",
        ),
        "fr": ("Voir cette publication sur Instagram", "Une publication partagée par Jeanne Exemple (@jeanne)"),
        "es": ("Ver esta publicación en Instagram", "Una publicación compartida por Juana Ejemplo (@juana)"),
    },
    leaves={
        "en": (
            "She wrote in a post on Instagram that the bridge would stay open.",
            "A post shared by the mayor drew anger on Monday, with hundreds of replies.",
            "The bridge is safe. We checked every bolt.",
            # The words of the post stand above it, and need their speaker.
            "— Jane Doe (@janedoe) August 12, 2024",
            "The content is not available to children.",
        ),
        "de": (
            "Sie schrieb in einem Beitrag auf Instagram, die Brücke bleibe offen.",
            "Der externe Gutachter kam am Montag.",
        ),
        "fr": ("Elle a écrit sur Instagram que le pont resterait ouvert.", "Le contenu externe du rapport est connu."),
        "es": ("Escribió en Instagram que el puente seguiría abierto.", "El contenido externo del informe se conoce."),
    },
)
