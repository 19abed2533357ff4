"""The pages of an article or of a list: "Page 1 of 3", "« Previous | Next »", "1 2 3 4"."""

import re
from itertools import pairwise

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, words

CELL = Kind.CELL
HEADING = Kind.HEADING
PREFORMATTED = Kind.PREFORMATTED

PHRASES = WholeBlock(
    {
        "en": (r"pages? \d{1,3}(?: ?(?:of|/) ?\d{1,3})?", r"(?:(?:go to )?(?:next|previous|prev|first|last)(?: page| slide)?[\W_]*){1,4}", r"pages?:?(?: \d{1,3}){2,12}"),
        "de": (r"seite \d{1,3}(?: ?(?:von|/) ?\d{1,3})?", r"(?:(?:(?:zur )?(?:nächste|vorige|vorherige|erste|letzte)n? seite|weiter|zurück|vor)[\W_]*){1,4}"),
        "fr": (r"page \d{1,3} sur \d{1,3}", r"(?:(?:page suivante|page précédente|suivante?|précédente?)[\W_]*){1,4}"),
        "es": (r"página \d{1,3}(?: de \d{1,3})?", r"(?:(?:página siguiente|página anterior|siguiente|anterior)[\W_]*){1,4}"),
        "it": (r"pagina \d{1,3} di \d{1,3}", r"(?:(?:pagina (?:successiva|precedente)|successivo|precedente)[\W_]*){1,4}"),
        "pt": (r"página \d{1,3} de \d{1,3}", r"(?:(?:próxima página|página anterior|próxima|próximo)[\W_]*){1,4}"),
        "nl": (r"pagina \d{1,3} van \d{1,3}", r"(?:(?:volgende pagina|vorige pagina|volgende|vorige)[\W_]*){1,4}"),
        "ru": (r"страница \d{1,3} из \d{1,3}", r"(?:(?:следующая|предыдущая)(?: страница)?[\W_]*){1,4}"),
        "zh": (r"(?:上一页|下一页|上一頁|下一頁)(?:[\W_]*(?:上一页|下一页|上一頁|下一頁)){0,3}",),
        "ja": (r"(?:前のページ|次のページ|前へ|次へ)(?:[\W_]*(?:前のページ|次のページ|前へ|次へ)){0,3}",),
    }
)  # fmt: skip

NUMBER = re.compile(r"\d+")
NUMBERS = LazyPattern(
    r"(?:page|seite|pages)?[\W_]*(?:\d{1,3}[\W_]+){2,14}(?:\d{1,4}|next|last|weiter|nächste|suivante?|siguiente|\u2026)?[\W_]*(?:page|last)?[\W_]*"
)
COUNTING = frozenset(":,;-/.")  # what stands between scores and dates, not between pages
LONGEST = 60  # characters


def matches(block: Block) -> bool:
    """Tell whether the block counts pages, or turns one."""
    if block.kind in (CELL, HEADING, PREFORMATTED) or len(block.folded) > LONGEST:
        return False
    return PHRASES(block) or counts_from_one(block.folded)


def counts_from_one(folded: str) -> bool:
    """Tell whether it is "1 2 3 4" (and perhaps "... 17 next")."""
    folded = folded.replace("...", "\u2026")
    if not COUNTING.isdisjoint(folded) or not NUMBERS.pattern.fullmatch(folded):
        return False
    numbers = [int(number) for number in NUMBER.findall(folded)]
    return (
        numbers[0] == 1
        and len(numbers) > 2
        and all(b - a == 1 for a, b in pairwise(numbers[:-1]))
        and numbers[-1] > numbers[-2]
    )


RULE = BlockRule(
    id="pagination",
    label=Label.NAVIGATION,
    why="the whole block counts pages or turns one",
    matches=matches,
    triggers=words(
        "page pages next previous prev first last 2 seite weiter zurück vor suivant suivante précédent précédente página siguiente anterior "
        "pagina successivo precedente próxima próximo volgende vorige страница следующая предыдущая 上一 下一 前の 次の 前へ 次へ"
    ),
    max_words=16,
    claims={
        "en": ("Page 1 of 3", "Next page »", "« Previous | Next »", "1 2 3 4", "1 2 3 … 17 Next", "Page 2"),
        "de": ("Seite 1 von 3", "Nächste Seite", "« Zurück | Weiter »"),
        "fr": ("Page suivante", "Page 2 sur 4"),
        "es": ("Página siguiente", "Página 1 de 2"),
        "it": ("Pagina successiva", "Pagina 1 di 5"),
        "pt": ("Próxima página",),
        "nl": ("Volgende pagina", "Pagina 2 van 3"),
        "ru": ("Следующая страница", "Страница 2 из 5"),
        "zh": ("上一页 下一页",),
        "ja": ("次のページ", "前へ 次へ"),
    },
    leaves={
        "en": (
            "Next stop, the harbour",
            "Page 1 of the report names no one.",
            "1 2 1 4",
            "1-2, 3-4",
            "The last page",
            "2 1 3",
        ),
        "de": ("Weiter warten", "Seite 1 von 3 fehlte in der Akte.", "Zurück im Leben"),
        "fr": ("La page suivante de son histoire", "Suivante sur la liste : la gare"),
        "es": ("La siguiente ronda", "Página 1 de su diario"),
        "it": ("Il precedente di Torre Alta",),
        "pt": ("Próxima parada: o porto",),
        "nl": ("Volgende week meer regen",),
        "ru": ("Следующая остановка - порт",),
        "zh": ("下一页历史由谁书写",),
        "ja": ("次のページをめくる市民",),
    },
)
