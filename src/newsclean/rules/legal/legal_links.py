"""A footer line of nothing but the names of legal pages: "Terms of Use | Privacy Policy"."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_subhead, words

PAGES = {
    "en": r"(?:(?:our |website )?(?:terms(?: (?:of|&|and) (?:use|service|conditions|sale))?|privacy(?: (?:policy|notice|statement|center|settings))?|cookies?(?: (?:policy|notice|settings|preferences|statement))?|legal(?: notices?)?|user agreement|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|your (?:us state |california )?privacy (?:rights|choices)|california privacy (?:rights|notice)|ad choices|adchoices|accessibility(?: (?:statement|help))?|imprint|ethics (?:policy|statement)|disclaimer|copyright(?: (?:policy|notice))?|dmca|eeo (?:report|public file)|fcc (?:public (?:inspection )?files?|applications)|public (?:inspection )?file|site ?map|contact(?: us)?|about(?: us)?|advertise(?: with us)?|help|feedback|careers|jobs))",
    "de": r"(?:impressum|datenschutz(?:erklärung|hinweise?|einstellungen|bestimmungen)?|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|nutzungsbasierte onlinewerbung|kontakt|privatsphäre(?:-einstellungen)?|cookie-(?:einstellungen|richtlinie)|barrierefreiheit|mediadaten|über uns|verträge (?:hier )?kündigen|widerrufsrecht|jugendschutz)",
    "fr": r"(?:mentions légales|politique de confidentialité|conditions générales(?: d'utilisation| de vente)?|cgu|cgv|données personnelles|gestion des cookies|gérer (?:les|mes) cookies|charte(?: éditoriale)?|plan du site|nous contacter|qui sommes-nous)",
    "es": r"(?:aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de uso)|condiciones de uso|mapa del sitio|quiénes somos|contacto|configuración de cookies)",
}
PAGE = f"(?:{'|'.join(PAGES.values())})"
# Of these there must be one: "Contact" and "Help" alone are the business of the menus.
LEGAL = r"(?:(?:terms of|terms and conditions|terms ?[&|•·,-] ?privacy|privacy ?(?:[&|•·,-]|and) ?(?:terms|cookies)|privacy (?:policy|notice|statement|center|settings|rights|choices)|cookies? (?:policy|notice|settings|preferences)|do not sell|user agreement|adchoices)\b|impressum|datenschutz|\bagb\b|nutzungsbedingungen|mentions légales|confidentialité|conditions générales|cgu|aviso legal|política de|términos)"

LINKS = WholeBlock({"und": (rf"(?=.{{0,200}}{LEGAL}){PAGE}(?:(?:[\W_]{{1,4}}| and | und | et | y ){PAGE}){{0,12}}",)})


def matches(block: Block) -> bool:
    """Tell whether the block is such links; a heading that is none may head a chapter on privacy."""
    return not is_subhead(block) and LINKS(block)


RULE = BlockRule(
    id="legal-links",
    label=Label.LEGAL,
    why="the whole block is links to the site's legal pages",
    matches=matches,
    triggers=words(
        "terms privacy cookie cookies sell agreement adchoices dmca impressum datenschutz datenschutzerklärung datenschutzhinweis datenschutzhinweise datenschutzeinstellungen "
        "datenschutzbestimmungen agb nutzungsbedingungen légales confidentialité générales cgu legal política términos"
    ),
    max_words=40,
    claims={
        "en": (
            "Privacy Policy",
            "Terms of Use | Privacy Policy | Do Not Sell My Personal Information",
            "Terms and Conditions",
            "Terms of Service and Privacy Policy",
        ),
        "de": ("Impressum", "Impressum · Datenschutz · AGB · Kontakt", "Datenschutzerklärung"),
        "fr": ("Mentions légales", "Mentions légales | CGU | Politique de confidentialité"),
        "es": ("Aviso legal", "Política de privacidad | Términos y condiciones"),
        "und": ("Impressum | Privacy policy",),
    },
    leaves={
        "en": (
            "Privacy",
            "Cookies",
            "Privacy is the price of safety",
            "The privacy policy was changed in June.",
            "Help",
            "Terms of surrender",
        ),
        "de": ("Das Impressum fehlte auf dem Flugblatt.", "Kontakt", "Datenschutz in der Schule"),
        "fr": ("Les mentions légales manquaient.", "La confidentialité des données"),
        "es": ("Un aviso legal a la empresa", "La política de precios"),
        "und": ("Impressum der Festschrift von 1922",),
    },
)
