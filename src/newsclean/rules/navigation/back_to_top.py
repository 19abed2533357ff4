"""The link that brings the reader back to the top of the page."""

from newsclean.model import NO_WORD, Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

PHRASES = WholeBlock(
    {
        # Not "back to the top": that is what a team that was relegated hopes for.
        "en": (
            r"(?:back|return|go|scroll)(?: back)? to (?:page )?top|(?:(?:back|return|go|scroll) to (?:the )?)?top of (?:the |this )?page",
        ),
        "de": (
            r"zurück zum inhaltsverzeichnis|zurück nach oben|nach oben(?: scrollen)?|(?:zurück )?zum (?:seitenanfang|anfang der seite)|seitenanfang",
        ),
        "fr": (r"(?:retour(?:ner)? )?(?:en )?haut de (?:la )?page|(?:retour|revenir) en haut(?: de (?:la )?page)?",),
        "es": (r"(?:volver|ir|subir|regresar) (?:arriba|al (?:inicio|principio) de la página)",),
        "it": (r"(?:torna|vai|ritorna) (?:su|in alto|a inizio pagina|all'inizio della pagina)",),
        "pt": (r"(?:voltar|ir) (?:ao|para o) topo(?: da página)?",),
        "nl": (r"(?:terug )?naar boven",),
        "ru": (r"наверх|вернуться наверх|к началу страницы",),
        "ar": (r"(?:العودة|الرجوع) (?:إلى الأعلى|إلى أعلى|للأعلى)",),
        "zh": (r"返回顶部|回到顶部|回到頁首|返回頂部",),
        "ja": (r"ページ(?:の)?(?:トップ|先頭)(?:へ|に)(?:戻る)?|トップへ戻る",),
    }
)

ARROWS = frozenset("↑▲⇧⬆")


def matches(block: Block) -> bool:
    """Tell whether the block is the link's words, or its arrow alone."""
    return block.text in ARROWS or PHRASES(block)


RULE = BlockRule(
    id="back-to-top",
    label=Label.NAVIGATION,
    why="the whole block is a link to the top of the page",
    matches=matches,
    triggers=words(
        "top oben inhaltsverzeichnis seitenanfang seite haut arriba inicio principio su alto pagina topo boven наверх началу الأعلى أعلى للأعلى 顶部 頂部 頁首 トップ 先頭"
    )
    | {NO_WORD},
    max_words=8,
    claims={
        "en": ("Back to top", "Return to top ↑", "Top of page", "Back to the top of the page"),
        "de": ("Nach oben", "Zurück zum Seitenanfang", "Zurück zum Inhaltsverzeichnis"),
        "fr": ("Retour en haut", "Haut de page"),
        "es": ("Volver arriba", "Subir arriba"),
        "it": ("Torna su", "Torna in alto"),
        "pt": ("Voltar ao topo",),
        "nl": ("Terug naar boven", "Naar boven"),
        "ru": ("Наверх", "Вернуться наверх"),
        "ar": ("العودة إلى الأعلى",),
        "zh": ("返回顶部",),
        "ja": ("ページトップへ", "トップへ戻る"),
        "und": ("↑", "▲"),
    },
    leaves={
        "en": ("Back to the top", "A bumpy road back to top form", "She is back on top."),
        "de": ("Der lange Weg nach oben", "Zum Anfang zurück führt kein Weg."),
        "fr": ("Retour en haute mer", "Le haut de la page est resté blanc."),
        "es": ("Volver al inicio", "Subir la cuesta"),
        "it": ("Torna la neve", "Prezzi in alto mare"),
        "pt": ("De volta ao topo da tabela",),
        "nl": ("De blik naar boven", "Terug naar af"),
        "ru": ("Путь наверх", "Дорога ведёт наверх."),
        "ar": ("العودة إلى المدرسة",),
        "zh": ("返回顶部的登山者获救。",),
        "ja": ("トップの責任",),
        "und": ("↑ 4.2%", "▲ 12"),
    },
)
