"""The link that leads from a summary to the whole article, or to the rest of it."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_statement, words

LINK = WholeBlock(
    {
        "en": (
            r"(?:click (?:here )?to )?(?:read|view|see|continue reading|continue to)(?: the| this| our)? (?:full|whole|entire|complete|original|rest of the|rest of this|source)(?: (?:story|article|post|report|text|interview|piece))?(?: (?:here|now|on \w+(?: \w+)?|at \w+(?: \w+)?(?:\.\w+)?))?",
            r"(?:click here to |keep |continue |tap to )?read(?:ing)?(?: more)?(?: (?:here|below|now|below the ad|after the ad))|(?:keep|continue) reading(?: (?:the main story|this article|below|the story))?|(?:click (?:here )?to )?(?:continue|read more|read the (?:story|article|post)|read (?:article|story|post|on))|(?:story|article) continues below(?: (?:this )?(?:ad|advertisement|video))?",
            r"click here (?:to (?:read|learn|see|view|find out) more|for (?:more|the full (?:story|article|report)|more (?:information|details|news|stories)))|read more(?: (?:stories|articles|news))?|learn more|find out more|full (?:story|article)|(?:view|see) (?:article|story|post|original)",
        ),
        "de": (r"(?:hier )?(?:weiterlesen|mehr lesen|zum (?:ganzen |vollständigen )?(?:artikel|beitrag)|(?:den )?(?:ganzen|vollständigen|kompletten) (?:artikel|beitrag)(?: hier)? lesen|artikel (?:weiter)?lesen|lesen sie (?:hier )?weiter)",),
        "fr": (r"(?:lire (?:la suite|l'article(?: complet| entier)?|plus)|continuer (?:la|à) l(?:ire|ecture)|poursuivre la lecture|en savoir plus|(?:cliquez ici )?pour lire la suite)",),
        "es": (r"(?:leer|ver|lea) (?:más|la nota completa|el artículo completo|la noticia completa|nota completa|artículo completo)|seguir leyendo|continuar leyendo|sigue leyendo|saber más",),
        "it": (r"(?:leggi (?:tutto|di più|l'articolo(?: completo)?)|continua (?:a leggere|la lettura)|scopri di più)",),
        "pt": (r"(?:ler|leia|saiba) mais|continue lendo|continuar (?:a ler|lendo)|leia (?:a matéria|o artigo|a íntegra)(?: completa?)?",),
        "nl": (r"lees (?:meer|verder|het (?:hele |volledige )?artikel)|verder lezen",),
        "ru": (r"читать (?:далее|дальше|полностью|полную версию|статью)|подробнее",),
        "ar": (r"(?:اقرأ|إقرأ|اقرا|قراءة) المزيد|أكمل القراءة|تابع القراءة",),
        "zh": (r"(?:阅读|閱讀)(?:全文|更多|原文)|查看(?:全文|原文)|继续阅读|繼續閱讀|点击阅读",),
        "ja": (r"(?:続きを|全文を|記事を|もっと)(?:読む|見る)|続きはこちら",),
    }
)  # fmt: skip


def matches(block: Block) -> bool:
    """Tell whether the block is such a link: "Read on.", with a full stop, is a sentence."""
    return not is_statement(block) and LINK(block)


RULE = BlockRule(
    id="read-full-story",
    label=Label.RELATED,
    why="the whole block is a link to the whole article",
    matches=matches,
    triggers=words(
        "read reading continue continues full story article original more weiterlesen lesen artikel beitrag lire lecture savoir leer ver lea leyendo saber leggi continua scopri "
        "ler leia saiba continue continuar lees lezen читать подробнее المزيد القراءة 阅读 閱讀 查看 読む 見る 続き"
    ),
    max_words=11,
    claims={
        "en": ("Read the full story", "Continue reading", "Click here to read more", "Read more", "READ MORE »", "Story continues below advertisement", "Learn more", "Keep reading"),
        "de": ("Weiterlesen", "Zum ganzen Artikel", "Den vollständigen Artikel lesen"),
        "fr": ("Lire la suite", "Lire l'article complet", "En savoir plus"),
        "es": ("Leer más", "Seguir leyendo"),
        "it": ("Leggi tutto", "Continua a leggere"),
        "pt": ("Leia mais", "Continue lendo"),
        "nl": ("Lees meer", "Lees verder"),
        "ru": ("Читать далее", "Подробнее"),
        "ar": ("اقرأ المزيد", "أكمل القراءة"),
        "zh": ("阅读全文", "继续阅读"),
        "ja": ("続きを読む", "記事を読む"),
    },
    leaves={
        "en": ("Read on.", "Keep reading.", "Read more slowly, he advised.", "The full story of the flood", "Learn more than one trade", "She could not continue reading for tears."),
        "de": ("Weiterlesen.", "Weiterlesen verboten", "Zum Artikel gehört ein Foto der Kirche."),
        "fr": ("Lire la mer", "Il voulait en savoir plus sur le phare."),
        "es": ("Leer más de cien libros", "Saber más que el jefe"),
        "it": ("Leggi tutto d'un fiato", "Continua la pioggia"),
        "pt": ("Leia mais devagar", "Continuar a luta"),
        "nl": ("Lees meer boeken", "Verder lezen mocht hij niet."),
        "ru": ("Читать вслух", "Подробнее он говорить не стал."),
        "ar": ("اقرأ الرسالة", "قراءة في كتاب"),
        "zh": ("阅读习惯", "全文如下"),
        "ja": ("記事を書く", "本を読む"),
    },
)  # fmt: skip
