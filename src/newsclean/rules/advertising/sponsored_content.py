"""The line that says who has paid for a piece."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

PHRASES = WholeBlock(
    {
        "en": (
            r"(?:paid|sponsored|partner|branded|promoted) (?:content|post|program(?:me)?|links?|stories|partnership|partner content|by)",
            r"(?:sponsored|presented|powered|brought to you) by \S{1,30}(?: \S{1,30}){0,3}",
            r"(?:content|message) from our (?:partners?|sponsors?)|our (?:partners|sponsors)|partner links|around the web|from the web|from our partners",
        ),
        "de": (
            r"bezahlte(?:r)? (?:inhalt|anzeige|partnerschaft|beitrag)|gesponserte[rn]? (?:inhalt|inhalte|beitrag)|in kooperation mit \S{1,30}(?: \S{1,30}){0,3}|aus dem netz",
        ),
        "fr": (
            r"contenu (?:sponsoris[ée]|partenaire|de marque)|en partenariat avec \S{1,30}(?: \S{1,30}){0,3}|contenus sponsoris[ée]s",
        ),
        "es": (r"contenido (?:patrocinado|de marca)|patrocinado por \S{1,30}(?: \S{1,30}){0,3}|enlaces patrocinados",),
    }
)
# Who pays has a name; "Powered by the tide" and "presented by volunteers." are of the text.
BY = r"[\W_]*+(?i:(?:sponsored|presented|powered|brought to you) by|in kooperation mit|en partenariat avec|patrocinado por) "
SAYS_BY = LazyPattern(BY)
NAMES_SPONSOR = LazyPattern(BY + r"(?!(?i:the|an?)\b)[^\p{Ll}].*[^.:]")


def matches(block: Block) -> bool:
    """Tell whether the block says that a sponsor pays, and names one where it has a "by"."""
    if not PHRASES(block):
        return False
    return SAYS_BY.pattern.match(block.plain) is None or NAMES_SPONSOR.pattern.fullmatch(block.plain) is not None


RULE = BlockRule(
    id="sponsored-content",
    label=Label.ADVERTISING,
    why="the whole block says that a sponsor pays",
    matches=matches,
    triggers=words(
        "paid sponsored partner branded promoted presented powered partners sponsors sponsor brought web "
        "bezahlter bezahlte gesponserte gesponserter gesponserten kooperation netz contenu contenus partenariat contenido patrocinado patrocinados"
    ),
    max_words=8,
    claims={
        "en": (
            "Paid content",
            "Sponsored by Acme Insurance",
            "From our partners",
            "Partner Links",
            "Content from our sponsors",
        ),
        "de": ("Bezahlter Inhalt", "In Kooperation mit Musterbank"),
        "fr": ("Contenu sponsorisé", "En partenariat avec Exemple SA"),
        "es": ("Contenido patrocinado", "Patrocinado por Banco Ejemplo"),
    },
    leaves={
        "en": (
            "The race was sponsored by a bank that has since failed.",
            "Paid leave",
            "Powered by the sun and nothing else, the boat crossed the bay.",
            "Powered by the tide",
            "Powered by volunteers",
            "Powered by MDX:",
            "Presented by Jane Doe.",
            "Partner programs for schools",
        ),
        "de": ("Die Studie entstand in Kooperation mit der Universität und zwei Kliniken.", "Bezahlter Urlaub"),
        "fr": ("Le projet est mené en partenariat avec la ville et la région depuis cinq ans.", "Le contenu du texte"),
        "es": ("El torneo fue patrocinado por una empresa que quebró.", "El contenido de la carta"),
    },
)
