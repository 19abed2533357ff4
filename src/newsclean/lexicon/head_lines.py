"""Lines at the head of an article that are no headline: bylines, dates, labels."""

from __future__ import annotations

import re

from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.dates import MAY_HAVE_SHORT_YEAR, find_dates
from newsclean.model import Block
from newsclean.read.shape import fold

MOST_TITLE_WORDS = 40
# Bars of East Asian sites; the third is a letter that looks like one.
BARS = "\uff5c\u2502\u3163\u2223"
# What divides the parts of a title, such as the headline from the site's name. With spaces around, so that "post-war"
# and "AC/DC" stay whole.
# Beside a letter or a full-width mark of a script that has no spaces, none is around: "老灯塔重新开放_南岬网", "开放？-南岬网".
FULL = r"\u3001-\u301f\u3040-\u30ff\u3400-\u9fff\uff01-\uff60\u201c\u201d\u2026"
SEPARATOR = rf"\s+[|\-–—·•»«:/~]{{1,2}}\s+|\s*[|»{BARS}]\s*|(?<=[{FULL}])(?:_{{1,2}}|-{{1,2}})(?=[{FULL}A-Za-z])|(?<=\w)_{{1,2}}(?=[{FULL}])"
TITLE_SEPARATOR = re.compile(SEPARATOR)
# "Example: Headline", too; a headline may have a colon of its own.
SEPARATOR_OR_COLON = re.compile(rf"{SEPARATOR}|:\s+")
# What each of them has; most titles have none of it.
SEPARATOR_SIGN = re.compile(rf"[|\-–—·•»«:/~_{BARS}]")
MOST_SEPARATORS = 6  # in one title; more is a list of search words
NO_TITLE_START = re.compile(
    r"(?:photo|image|picture|file|foto|bild|(?:last )?updated|published|posted|by|read more|related|also read|see also|watch|listen|"
    r"advertisement|share|tags?|filed under|category|source|copyright|©|comments?|more from|published in|posted in)\b\s?[:/]?"
    # Labels in Chinese, each with its colon or alone, and the path to the page.
    r"|\W{0,3}(?:本文)?(?:字号|字體|字级|字級|字体|来源|來源|作者|责任编辑|責任編輯|编辑|原标题|原標題|(?:您|你)?(?:所在)?的?当?前?位置|當前位置|发布时间|發布時間|更新时间"
    r"|更新時間|时间|時間|关键词|关键字|標籤|标签|无障碍|无障碍说明)\s?(?:[:\uff1a\u300a]|$)|(?:发表|发布|發佈|发布)[于於]\s?\d|分享[到至](?:微|q|朋|好)"
    r"|\W{0,3}[^\W\d_]{0,8}(?:首页|首頁|主页|主頁|トップ|ホーム)\s?(?:$|[>›»|-])|(?=[^\x00-\x7f])[\w ]{1,16}>[\w ]{1,20}>[\w ]{1,24}(?:>[\w ]{1,24}){0,3}$"
)


def date_kinds(block: Block) -> tuple[str, ...]:
    """Return what a line is made of that is nothing but dates, times and their labels; see `date_pieces`."""
    return date_pieces(block.folded)


def is_byline_or_date(block: Block) -> bool:
    """Tell whether a block is a byline, or a line that a date is most of."""
    byline = read_byline(block.text)
    return (byline is not None and (byline.introduced or bool(byline.authors))) or is_date_line(block)


def is_date_line(block: Block) -> bool:
    """Tell whether a short block states a date; with two digits for the year it has to be nothing else."""
    if block.words > 12:
        return False
    if next(find_dates(block.folded, day_first=True), None) is not None:
        return True
    return MAY_HAVE_SHORT_YEAR.search(block.folded) is not None and "date" in date_kinds(block)


def begins_with_date(text: str) -> bool:
    """Tell whether a text begins with a date."""
    first = next(find_dates(fold(text), day_first=True), None)
    return first is not None and first.start == 0
