"""A button of the menu or of the page: close, menu, search, show more."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_statement, words

HEADING = Kind.HEADING

BUTTON = WholeBlock(
    {
        "en": (r"(?:open|close|show|hide|expand|toggle)[- ](?:the )?(?:main |mobile |site )?(?:menu|navigation|nav|search|sidebar)(?: menu| bar| box)?|(?:main|site|mobile|primary) (?:menu|navigation)", r"menu (?:close|open|toggle|icon)|menu search|search (?:menu|icon|button|toggle|form|this site|the site|our site)|search for:?", r"(?:show|load|view|see) (?:more|all|less)(?: (?:articles|stories|posts|news|comments|results|headlines))?(?: (?:\+|v))?", r"close(?: (?:this (?:window|dialog|panel|message|banner|popup|pop-up)|this|dialog|window|modal|popup|pop-up|banner|panel|x|icon|button|gallery|video))?(?:[\s,|/]+close){0,3}", r"menu|search|navigation|loading|expand(?: all)?|collapse(?: all)?"),
        "de": (r"menü|menü (?:öffnen|schließen|anzeigen|ein-/ausblenden)|hauptmenü|navigation (?:öffnen|schließen|überspringen|umschalten)|suche (?:öffnen|schließen|starten)|suchen?|suchen nach|schließen|fenster schließen|(?:mehr|weitere|alle)(?: artikel| beiträge)? (?:anzeigen|laden)|mehr erfahren",),
        "fr": (r"(?:ouvrir|fermer|afficher) (?:le |la )?(?:menu|recherche|navigation)|menu principal|fermer|rechercher|(?:afficher|voir|charger) (?:plus|tout|la suite)(?: d'articles)?",),
        "es": (r"menú|(?:abrir|cerrar|mostrar) (?:el )?menú|menú principal|cerrar|buscar|(?:mostrar|ver|cargar) (?:más|todo|todas?)(?: noticias)?",),
        "it": (r"(?:apri|chiudi) (?:il )?menu|menu principale|chiudi|(?:mostra|carica|vedi) (?:altro|altri|tutto|tutti)",),
        "pt": (r"(?:abrir|fechar) (?:o )?menu|fechar|pesquisar|(?:mostrar|ver|carregar) (?:mais|tudo|todas|todos)",),
        "nl": (r"(?:open|sluit) (?:het )?menu|menu (?:openen|sluiten)|sluiten|zoeken|(?:toon|laad|bekijk) (?:meer|alles)|meer (?:laden|tonen)",),
        "ru": (r"(?:открыть|закрыть) меню|меню|поиск|закрыть|(?:показать|загрузить|смотреть) (?:ещё|еще|все|больше)",),
        "ar": (r"القائمة(?: الرئيسية)?|إغلاق|بحث|(?:عرض|تحميل|شاهد) المزيد",),
        "zh": (r"菜单|選單|打开菜单|关闭|關閉|搜索|搜尋|加载更多|查看更多|載入更多",),
        "ja": (r"メニュー(?:を(?:開く|閉じる))?|閉じる|検索|もっと(?:見る|読む)",),
    }
)  # fmt: skip

# A heading of an article may be one of these words: a recipe's menu, a missing hiker's search.
SUBHEADS = frozenset("menu search navigation suche buscar zoeken поиск menü menú 搜索 検索 بحث".split())


def matches(block: Block) -> bool:
    """Tell whether the block is a button; a heading must be more than a word that has a sense of its own."""
    if (block.kind is HEADING and block.folded in SUBHEADS) or is_statement(block):
        return False
    return BUTTON(block)


RULE = BlockRule(
    id="menu-button",
    label=Label.NAVIGATION,
    why="the whole block is a button of the page",
    matches=matches,
    triggers=words(
        "menu navigation nav sidebar search close loading expand collapse show load view see "
        "menü hauptmenü suche suchen schließen anzeigen laden erfahren fermer recherche rechercher afficher voir charger "
        "menú cerrar buscar mostrar ver cargar chiudi mostra carica vedi fechar pesquisar carregar "
        "sluiten zoeken toon laad bekijk меню поиск закрыть показать загрузить смотреть القائمة إغلاق بحث المزيد "
        "tonen 菜单 選單 关闭 關閉 搜索 搜尋 更多 メニュー 閉じる 検索 もっと"
    ),
    max_words=6,
    claims={
        "en": (
            "close",
            "Menu",
            "Open menu",
            "Toggle navigation",
            "Search",
            "Show more",
            "Load more",
            "Close this window",
            "× Close",
        ),
        "de": ("Menü", "Menü öffnen", "Schließen", "Mehr anzeigen", "Weitere Artikel laden"),
        "fr": ("Ouvrir le menu", "Fermer", "Voir plus"),
        "es": ("Abrir menú", "Cerrar", "Ver más"),
        "it": ("Apri il menu", "Chiudi", "Mostra altro"),
        "pt": ("Fechar menu", "Pesquisar", "Carregar mais"),
        "nl": ("Menu openen", "Sluiten", "Toon meer"),
        "ru": ("Меню", "Поиск", "Показать ещё"),
        "ar": ("القائمة الرئيسية", "عرض المزيد"),
        "zh": ("菜单", "加载更多"),
        "ja": ("メニューを開く", "閉じる"),
    },
    leaves={
        "en": (
            "Close call",
            "View all.",
            "A menu for all seasons",
            "The search goes on.",
            "Load limits",
            "Mobile search",
            '"Close this window," she told him.',
        ),
        "de": ("Die Suche nach dem Täter", "Bäder schließen", "Schließen.", "Die Stadt will mehr anzeigen lassen."),
        "fr": ("Voir plus loin que l'hiver", "Il faut fermer le pont"),
        "es": ("Cerrar la herida", "Ver más allá del río"),
        "it": ("Chiudi gli occhi e ascolta", "Mostra d'arte"),
        "pt": ("Fechar a ponte custa caro", "Pesquisar é preciso"),
        "nl": ("Sluiten van de brug", "Zoeken naar water"),
        "ru": ("Поиск пропавшего рыбака", "Закрыть нельзя"),
        "ar": ("بحث عن المفقودين", "إغلاق الجسر"),
        "zh": ("搜索失踪渔民", "关闭老桥"),
        "ja": ("検索救助", "工場を閉じる"),
    },
)
