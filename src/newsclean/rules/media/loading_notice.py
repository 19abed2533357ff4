"""What a page says while it loads, or when it cannot without JavaScript."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="loading-notice",
    label=Label.MEDIA,
    why="the whole block says that something is loading or needs JavaScript",
    matches=WholeBlock(
        {
            "en": (
                r"(?:now )?loading(?: (?:comments|more|video|content|article|articles|image|ad|player|results|data|please wait))?(?:\W{1,4}please wait)?",
                r"loading [\w-]{3,20}(?: [\w-]{3,20})?(?:\.{3}|…)",
                r"(?:oops! )?something went wrong while submitting the form",
                r"please wait(?: while .{2,60})?",
                r"(?:please )?(?:enable|activate|turn on) javascript.{0,120}",
                r"(?:javascript|js) (?:is (?:required|disabled|not enabled|currently disabled)|must be enabled|has been disabled).{0,120}",
                r"(?:this (?:site|page|content|feature|website|video|application)|you need(?: to have)?|you must have|to view .{2,60}|we've detected that|it (?:looks|seems|appears)(?: like)?(?: that)?|your browser (?:has|does)).{0,60}\bjavascript\b.{0,120}",
                r"(?:something went wrong|an error (?:has )?occurred)(?:\W{1,3}(?:please )?(?:try again|reload|refresh).{0,60})?",
            ),
            "pl": (r"(?:ładowanie|wczytywanie|trwa ładowanie)(?: (?:komentarzy|strony|treści))?",),
            "it": (r"caricamento(?: in corso)?",),
            "pt": (r"carregando(?: (?:comentários|conteúdo))?|a carregar",),
            "nl": (r"(?:bezig met )?laden",),
            "sv": (r"laddar(?: (?:kommentarer|innehåll))?",),
            "tr": (r"yükleniyor|lütfen bekleyin",),
            "ru": (r"(?:идёт |идет )?загрузка|загружается",),
            "de": (
                r"(?:wird|inhalt wird|kommentare werden|seite wird|wird gerade) geladen",
                r"(?:bitte )?(?:aktivieren sie|aktiviere|schalten sie) (?:bitte )?(?:ihr |dein )?javascript.{0,120}",
                r"(?:javascript|js) (?:ist|muss|wird) .{0,80}(?:deaktiviert|aktiviert|benötigt|erforderlich).{0,60}",
                r"(?:zur nutzung|für die nutzung|um .{2,60}) .{0,60}javascript.{0,120}",
            ),
            "fr": (
                r"chargement(?: en cours)?",
                r"(?:veuillez|merci d')\s?activer javascript.{0,120}",
                r"(?:vous devez|javascript (?:est|doit)).{0,80}(?:javascript|désactivé|activé|requis).{0,80}",
            ),
            "es": (
                r"cargando(?: (?:comentarios|contenido|más))?",
                r"(?:por favor,? )?(?:activa|active|habilita|habilite) javascript.{0,120}",
                r"(?:se requiere|necesitas|necesita) .{0,40}javascript.{0,80}",
            ),
        }
    ),
    triggers=words(
        "loading wait javascript js wrong occurred geladen chargement cargando ładowanie wczytywanie caricamento carregando carregar laden laddar yükleniyor bekleyin загрузка загружается"
    ),
    max_words=30,
    claims={
        "en": (
            "Loading...",
            "Loading comments…",
            "Please enable JavaScript to view the comments.",
            "JavaScript is required",
            "You need to enable JavaScript to run this app.",
            "Please wait",
            "Loading paragraph...",
        ),
        "de": ("Wird geladen …", "Bitte aktivieren Sie JavaScript in Ihrem Browser.", "Kommentare werden geladen"),
        "fr": ("Chargement en cours…", "Veuillez activer JavaScript pour continuer."),
        "pl": ("Ładowanie…", "Trwa ładowanie komentarzy"),
        "it": ("Caricamento in corso…",),
        "pt": ("Carregando…",),
        "nl": ("Bezig met laden…",),
        "sv": ("Laddar…",),
        "tr": ("Yükleniyor…",),
        "ru": ("Загрузка…",),
        "es": ("Cargando…", "Por favor, habilita JavaScript para ver los comentarios."),
    },
    leaves={
        "en": (
            "Loading docks at the port stood empty.",
            "JavaScript turned twenty-five this year.",
            "Wait and see",
            "Something went wrong on the bridge that night.",
        ),
        "de": ("Zur Feier wird geladen, wer Rang hat.", "JavaScript lernen Kinder ab zehn."),
        "fr": ("Le chargement du navire a pris trois jours.", "JavaScript fête ses vingt-cinq ans."),
        "pl": ("Ładowanie statku trwało trzy dni.",),
        "it": ("Il caricamento della nave è durato tre giorni.",),
        "pt": ("Carregando sacos, o homem se feriu.",),
        "nl": ("Het laden van het schip duurde drie dagen.",),
        "sv": ("Staden laddar om efter stormen.",),
        "tr": ("Gemi üç gündür yükleniyor, dedi kaptan.",),
        "ru": ("Загрузка судна заняла три дня.",),
        "es": ("Cargando sacos, el hombre se hirió.", "JavaScript cumple veinticinco años."),
    },
)
