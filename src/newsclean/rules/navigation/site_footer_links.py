"""The links of the page's foot: "About Us Contact Us Advertise", "Contact | Imprint | Privacy"."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.lexicon.sections import trim
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

CELL = Kind.CELL
HEADING = Kind.HEADING

LINKS = {
    "en": r"about(?: us| this site)?|contact(?: us)?|advertise(?: with us| here)?|advertising|media kit|careers|jobs|work (?:for|with) us|site ?map|site index|help(?: cent(?:er|re))?|faqs?|feedback|corrections|accessibility(?: statement| help)?|editorial (?:policy|guidelines|standards|code)|code of ethics|ethics(?: policy)?|masthead|our (?:team|story)|imprint|privacy(?: policy| notice| statement| settings| center| and cookies)?|terms(?: of (?:use|service|sale)| (?:and|&) conditions)?|cookies?(?: policy| notice| settings| preferences)?|your (?:privacy choices|california privacy rights|ad choices)|ad ?choices|do not sell(?: or share)? my (?:personal )?info(?:rmation)?|legal(?: notice)?|disclaimer|copyright(?: policy)?|rss(?: feeds?)?|newsletters?|subscribe|licensing|reprints(?: (?:and|&) permissions)?|press(?: room| releases)?|customer (?:service|care)|archives?|home|write for us|submit (?:a|your) (?:tip|story|letter)|syndication|dmca(?: policy)?|manage cookies",
    "de": r"impressum|datenschutz(?:erklärung|hinweise|einstellungen)?|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|werben|werbung|karriere|jobs|barrierefreiheit|cookie-einstellungen|privatsphäre|hilfe|abo kündigen|verträge (?:hier )?kündigen|widerrufsrecht|utiq verwalten|newsletter|presse|redaktion",
    "fr": r"mentions légales|politique de (?:confidentialité|cookies)|cgu|cgv|conditions (?:générales(?: d'utilisation| de vente)?|d'utilisation)|données personnelles|gestion des cookies|contact(?:ez-nous)?|nous contacter|qui sommes-nous|à propos|publicité|plan du site|aide|accessibilité|recrutement",
    "es": r"aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de uso)|condiciones de uso|contacto|contáctanos|quiénes somos|sobre nosotros|publicidad|mapa (?:del sitio|web)|ayuda|accesibilidad|protección de datos|configuración de cookies",
    "it": r"chi siamo|contatti|privacy(?: policy)?|cookie policy|note legali|termini e condizioni|pubblicità|lavora con noi|redazione|preferenze cookie",
    "pt": r"quem somos|fale conosco|contato|contactos|política de (?:privacidade|cookies)|termos (?:de uso|e condições)|anuncie|publicidade|expediente|ficha técnica|mapa do site|trabalhe conosco",
    "nl": r"over ons|contact|privacy(?:beleid|verklaring)?|cookie(?:s|beleid|instellingen)|algemene voorwaarden|gebruiksvoorwaarden|adverteren|colofon|vacatures|disclaimer|klantenservice",
    "ru": r"о (?:нас|проекте|компании)|контакты|реклама|рекламодателям|вакансии|редакция|политика конфиденциальности|пользовательское соглашение|правовая информация",
}
# These alone are links too; "Help" or "Archive" alone may be a subhead.
ALONE = frozenset(
    "imprint;impressum;privacy policy;privacy notice;privacy settings;privacy center;terms of use;terms of service;cookie policy;cookie settings;cookie preferences;sitemap;site map;"
    "rss;rss feed;rss feeds;advertise with us;accessibility statement;editorial policy;editorial guidelines;do not sell my info;do not sell my personal information;do not sell or share my personal information;"
    "contact us;about us;datenschutzerklärung;nutzungsbedingungen;mediadaten;cookie-einstellungen;mentions légales;politique de confidentialité;gestion des cookies;plan du site;"
    "aviso legal;política de privacidad;política de cookies;política de privacidade;mapa del sitio;note legali;fale conosco;algemene voorwaarden;privacyverklaring;"
    "политика конфиденциальности;пользовательское соглашение".split(";")
)
MANY = LazyPattern(rf"[\W_]*+(?:(?>(?:{'|'.join(LINKS.values())})(?!\w))[\W_]*+){{2,25}}")
BARS = frozenset("|·•/")
FEWEST_WORDS = 3  # two short entries without a bar between them may be a phrase: "Press jobs"


def matches(block: Block) -> bool:
    """Tell whether the block is nothing but such links; a heading of one word may be the article's."""
    if block.sentence or block.kind is CELL:
        return False
    if trim(block.folded) in ALONE:
        return block.kind is not HEADING
    if block.words < FEWEST_WORDS and BARS.isdisjoint(block.text):
        return False
    return MANY.pattern.fullmatch(block.folded) is not None


RULE = BlockRule(
    id="site-footer-links",
    label=Label.NAVIGATION,
    why="the whole block is links of the page's foot",
    matches=matches,
    triggers=words(
        "about contact advertise advertising careers sitemap map faq faqs feedback accessibility imprint privacy terms cookie cookies adchoices "
        "legal disclaimer rss masthead editorial dmca sell newsletter newsletters corrections impressum datenschutz datenschutzerklärung agb kontakt mediadaten nutzungsbedingungen "
        "mentions confidentialité cgu cgv contacter propos plan aviso privacidad contacto quiénes nosotros condiciones términos mapa publicidad "
        "siamo contatti legali somos conosco contato privacidade termos anuncie expediente over voorwaarden privacybeleid privacyverklaring adverteren colofon "
        "нас проекте контакты реклама конфиденциальности соглашение вакансии"
    ),
    max_words=50,
    claims={
        "en": ("About Us Contact Us Advertise", "Contact | Imprint | Privacy", "Privacy Policy", "Terms of Use · Privacy Policy · Cookie Settings", "About • Careers • Help Center • Sitemap"),
        "de": ("Impressum Datenschutz AGB", "Kontakt | Impressum | Mediadaten", "Datenschutzerklärung"),
        "fr": ("Mentions légales | CGU | Contact", "Politique de confidentialité"),
        "es": ("Aviso legal | Política de cookies | Contacto", "Aviso legal"),
        "it": ("Chi siamo | Contatti | Privacy",),
        "pt": ("Quem somos | Anuncie | Fale conosco",),
        "nl": ("Over ons | Contact | Privacybeleid", "Algemene voorwaarden"),
        "ru": ("О проекте | Контакты | Реклама",),
    },
    leaves={
        "en": ("About jobs", "Contact and help", "Privacy and the harbour cameras", "Terms of surrender", "He read the privacy policy twice.", "Help"),
        "de": ("Datenschutz im Hafen", "Kontakt verloren", "Das Impressum fehlte."),
        "fr": ("Contact perdu", "À propos d'un naufrage", "Les mentions légales manquent."),
        "es": ("Contacto con el buque", "Publicidad engañosa"),
        "it": ("Contatti interrotti", "Chi siamo noi per giudicare"),
        "pt": ("Contato perdido", "Publicidade proibida no porto"),
        "nl": ("Contact verloren", "Over ons eten"),
        "ru": ("Реклама у порта", "О нас забыли"),
    },
)  # fmt: skip
