"""The hidden link for screen readers that jumps over the menu."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="skip-link",
    label=Label.NAVIGATION,
    why="the whole block is a link that jumps to a part of the page",
    matches=WholeBlock(
        {
            "en": (
                r"(?:skip|jump|go)(?: directly)? to (?:the )?(?:main |page |primary |article |site )?(?:content|navigation|menu|footer|article|sidebar|search|search results|body)(?: of (?:the|this) page)?",
                r"skip (?:main |site |the )?(?:navigation|nav|menu|links|header)(?: links)?",
            ),
            "de": (
                r"(?:direkt )?zu(?:m|r) (?:haupt|seiten|artikel)?(?:inhalt|navigation|menü|footer|suche|fußzeile)(?: springen| wechseln)?|navigation überspringen|springe zum (?:haupt)?inhalt",
            ),
            "fr": (
                r"(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la) (?:contenu|menu|navigation|recherche|pied de page)(?: principale?)?",
            ),
            "es": (
                r"(?:saltar|ir|pasar) (?:directamente )?(?:al|a la) (?:contenido|navegación|menú|búsqueda|pie de página)(?: principal)?",
            ),
            "it": (
                r"(?:vai|salta|passa) (?:direttamente )?(?:al|alla) (?:contenuto|navigazione|menu|ricerca|footer)(?: principale)?",
            ),
            "pt": (r"(?:ir|pular|saltar|avançar) (?:diretamente )?para o (?:conteúdo|menu|rodapé)(?: principal)?",),
            "nl": (r"(?:ga |spring |direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|menu)(?: gaan| springen)?",),
            "ru": (r"перейти к (?:основному )?(?:содержанию|содержимому|контенту|меню|навигации)",),
            "ar": (r"(?:انتقل|الانتقال|تخطي|تخطى|التجاوز) إلى المحتوى(?: الرئيسي)?",),
            "zh": (r"(?:跳至|跳到|跳转到|跳轉至|跳过导航)(?:主要|正文)?(?:内容|內容|导航)?",),
            "ja": (r"(?:コンテンツ|本文|メインコンテンツ)(?:へ|に)(?:スキップ|移動)(?:する)?",),
        }
    ),
    triggers=words(
        "skip jump navigation footer zum zur springe überspringen contenu principal principale recherche contenido navegación menú contenuto "
        "navigazione conteúdo inhoud hoofdinhoud navigatie hoofdnavigatie naar перейти المحتوى 跳 スキップ 移動 au à al alla para"
    ),
    max_words=9,
    claims={
        "en": ("Skip to content", "Skip to main navigation", "Jump to the main content", "SKIP NAVIGATION"),
        "de": ("Zum Inhalt springen", "Direkt zum Hauptinhalt", "Navigation überspringen"),
        "fr": ("Aller au contenu principal", "Passer au menu"),
        "es": ("Saltar al contenido", "Ir al contenido principal"),
        "it": ("Vai al contenuto", "Salta alla navigazione"),
        "pt": ("Ir para o conteúdo principal", "Pular para o conteúdo"),
        "nl": ("Ga naar de inhoud", "Naar hoofdinhoud springen"),
        "ru": ("Перейти к содержимому",),
        "ar": ("انتقل إلى المحتوى", "تخطي إلى المحتوى"),
        "zh": ("跳至内容", "跳到主要内容"),
        "ja": ("コンテンツへスキップ", "本文へ移動"),
    },
    leaves={
        "en": (
            "Skip to the end of the film and you will see the harbour.",
            "Jump to conclusions",
            "Go to the county fair",
        ),
        "de": ("Zum Inhalt der Gespräche schwieg der Minister.", "Direkt zum Ziel"),
        "fr": ("Aller au théâtre", "Passer au vert"),
        "es": ("Saltar al agua", "Ir al contenido del pacto exige paciencia."),
        "it": ("Vai al mare", "Salta la partita"),
        "pt": ("Ir para o norte", "Pular para o lado"),
        "nl": ("Naar zee", "Ga naar de haven en kijk zelf"),
        "ru": ("Перейти к делу", "Перейти к содержанию новых правил депутаты не успели."),
        "ar": ("انتقل إلى المدينة", "تخطي العقبات"),
        "zh": ("跳水冠军", "跳槽"),
        "ja": ("スキップする子どもたち", "本文の要約"),
    },
)
