"""The credit or notice of a comment widget."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

WIDGET = r"(?:disqus|intensedebate|livefyre|viafoura|coral|openweb|spot\.im|facebook|cackle|hypercomments|giscus|utterances|isso|hyvor talk|vuukle|graphcomment|commento)"

RULE = BlockRule(
    id="powered-by-disqus",
    label=Label.COMMENTS,
    why="the whole block is the notice of a comment widget",
    matches=WholeBlock(
        {
            "en": (
                rf"(?:(?:blog )?comments? )?powered by {WIDGET}(?:'s)?(?: comments?)?",
                rf"(?:please )?(?:enable|turn on|activate) javascript (?:to|in order to) (?:view|see|read|load|post) (?:the |these )?(?:comments?|discussion)(?: powered by {WIDGET})?",
                rf"(?:view|see|load|show) (?:the )?(?:discussion thread|{WIDGET} comments?|comments? (?:powered by|on) {WIDGET})",
                rf"(?:this website uses )?{WIDGET} comments?(?: (?:are )?loading)?",
                r"(?:comments? (?:are|is) )?loading (?:the )?(?:comments?|discussion)",
                r"comments? (?:are )?loading",
                rf"{WIDGET} seems to be taking longer than usual\W{{1,3}}reload",
            ),
            "de": (rf"kommentare (?:powered|bereitgestellt|unterstützt) (?:by|von) {WIDGET}", rf"bitte aktiviere(?:n sie)? javascript,? um (?:die |diese )?(?:kommentare|diskussion)(?: von {WIDGET})? (?:anzuzeigen|zu sehen|sehen zu können)(?: powered by {WIDGET})?", r"kommentare (?:werden )?(?:geladen|laden)"),
            "fr": (rf"commentaires? (?:propulsés|fournis|gérés) par {WIDGET}", rf"(?:veuillez )?active[rz] javascript pour (?:afficher|voir) les commentaires(?: (?:propulsés|fournis) par {WIDGET})?", r"chargement des commentaires"),
            "es": (rf"comentarios (?:gestionados por|con tecnología de|proporcionados por) {WIDGET}", rf"(?:por favor,? )?(?:activa|active|habilita|habilite) javascript para ver los comentarios(?: (?:con tecnología de|de) {WIDGET})?", r"cargando (?:los )?comentarios"),
        }
    ),
    triggers=words("disqus intensedebate livefyre viafoura coral openweb spot facebook cackle hypercomments giscus utterances isso hyvor vuukle graphcomment commento javascript loading discussion thread geladen laden chargement cargando"),
    max_words=20,
    claims={
        "en": ("blog comments powered by Disqus", "Please enable JavaScript to view the comments powered by Disqus.", "Powered by Facebook Comments", "View the discussion thread.", "Loading comments..."),
        "de": ("Bitte aktivieren Sie JavaScript, um die Kommentare anzuzeigen.", "Kommentare werden geladen..."),
        "fr": ("Chargement des commentaires", "Activez JavaScript pour afficher les commentaires."),
        "es": ("Cargando comentarios", "Activa JavaScript para ver los comentarios."),
    },
    leaves={
        "en": ("The paper's comments are powered by Disqus, which the board now wants to replace.", "Facebook comments on the flood led police to the boat.", "The loading dock drew comments from the council."),
        "de": ("Unter dem Beitrag wurden Kommentare von Facebook geladen, sagte die Polizei.",),
        "fr": ("Le chargement des commentaires prend du temps, regrette la rédaction du journal.",),
        "es": ("El buque sigue cargando comentarios y sospechas, dijo el capitán.",),
    },
)  # fmt: skip
