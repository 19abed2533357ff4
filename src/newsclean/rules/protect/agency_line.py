"""The agency on a line of its own below the article's first paragraph: "(dpa)", "Source: AFP"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import regex

from newsclean.lexicon.agencies import ABBREVIATIONS, is_agency
from newsclean.model import Case, Kind, Label, Phase, Role, RunRule
from newsclean.view import View

PARAGRAPH = Kind.PARAGRAPH

MOST_WORDS = 8
LONGEST_LINE = 60  # characters
# Below the last paragraph: a bare name further down is an entry of a menu, and so many headlines are of other articles.
MOST_BLOCKS_BELOW = 8
MOST_HEADLINES_BELOW = 20
FEWEST_HEADLINE_WORDS = 4
SOURCE = (
    r"sources?|with agencies|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|källor|källa|kilder?|lähteet|lähde|źródł[oa]|zdroje?|forrás(?:ok)?|surs[aăe]|sursă"
    r"|πηγ(?:ή|ές)|източни(?:к|ци)|источники?|по материалам|джерел[оа]|kaynak(?:lar)?|المصدر|مصدر|المصادر|מקור(?:ות)?|منبع|स्रोत|sumber|nguồn|ที่มา|แหล่งที่มา"
    r"|来源|來源|稿源|(?:文章|新闻|新聞|资料|資料)[来來]源|出典|提供|출처"
)
SOURCE_LINE = regex.compile(rf"\W*+(?:{SOURCE})\s?[:\uff1a]\s?(.+)", regex.IGNORECASE)
IN_BRACKETS = regex.compile(
    r"\s*(?:\(([^()]+)\)|\[([^\[\]]+)\]|\uff08([^\uff08\uff09]+)\uff09|【([^【】]+)】|/([^/]+)/)[\s.]*"
)
# Without these a line is none of the three; most lines are known by that.
COLONS = frozenset(":\uff1a")
BRACKETS = "([\uff08【/"
DASH = "-"
DASHED = regex.compile(r"-{1,2}\s?(\p{Lu}.+)")  # as `Block.plain` writes all dashes
BETWEEN = regex.compile(r"\s*(?:[,;/+、，＝=]|\s(?:and|und|et|y|e|og|och|i|и|та|ve|و)\s)\s*")
# The desk or editor's sign beside an agency: "APA/Red.", "dpa/lno".
DESK = frozenset("red red. redaktion ag agenturen reuters".split())
CASELESS = regex.compile(r"[\p{Lo}\p{M} ]+")


def find_agency_lines(view: View) -> Iterator[int]:
    """Give the lines that name nothing but agencies, from the first paragraph to a little below the last."""
    start, end = view.body_start, view.body_end
    words, blocks = view.words, view.blocks
    below = headlines = 0
    for index in view.standing[bisect_right(view.standing, start) :]:
        if index > end:
            below += 1
            headlines += words[index] >= FEWEST_HEADLINE_WORDS
            if headlines > MOST_HEADLINES_BELOW:
                return
        block = blocks[index]
        if words[index] > MOST_WORDS or len(block.plain) > LONGEST_LINE or block.kind is not PARAGRAPH:
            continue
        is_agency_line = names_agencies(block.plain) or (below <= MOST_BLOCKS_BELOW and is_bare_agency(block.plain))
        if is_agency_line and view.is_free(index):
            yield index


def is_bare_agency(text: str) -> bool:
    """Tell whether a line is an agency in its own capitals, or in a script without capitals, and nothing else."""
    return text in ABBREVIATIONS or (not text.isascii() and CASELESS.fullmatch(text) is not None and is_agency(text))


def names_agencies(text: str) -> bool:
    """Tell whether a line names agencies after a label or a dash, or in brackets."""
    if not COLONS.isdisjoint(text) and (source := SOURCE_LINE.fullmatch(text)):
        return are_agencies(source[1])
    if text[0] in BRACKETS and (bracketed := IN_BRACKETS.fullmatch(text)):
        return are_agencies(next(filter(None, bracketed.groups())))
    if text[0] == DASH and (dashed := DASHED.fullmatch(text)):
        return are_agencies(dashed[1])
    return False


def are_agencies(text: str) -> bool:
    """Tell whether a list names nothing but agencies; signs of desks may follow the first."""
    text = text.strip(" .")
    if is_agency(text):
        return True
    first, *others = BETWEEN.split(text)
    return is_agency(first) and all(is_agency(other) or other.lower() in DESK for other in others)


PROSE = (
    "The council voted on Monday night to close the old bridge to heavy traffic until the spring, officials said.",
    "The repairs of the pillars will begin in April and cost the town about three million, the mayor told reporters.",
)

MENU = "More Harlow Politics Sports Jobs Homes Games Archive Contact".split()

RULE = RunRule(
    id="agency-line",
    label=Label.PROTECT,
    why="the whole block names the agency that the article comes from",
    finds=find_agency_lines,
    cases=(
        Case(blocks=("Bridge closed", *PROSE, "(dpa)"), claims=(3,)),
        Case(blocks=("Bridge closed", *PROSE, "Source: AFP and Reuters"), claims=(3,)),
        Case(blocks=("Bridge closed", *PROSE, "APA/Red.", "(APA/Red.)"), claims=(4,)),
        # A menu may stand between; in a menu a name is an entry.
        Case(blocks=("Bridge closed", *PROSE, *MENU, "(AFP)", "AFP"), claims=(12,)),
        Case(blocks=("Bridge closed", *PROSE, "—Associated Press"), claims=(3,)),
        Case(blocks=("Bridge closed", *PROSE, "—The mayor of Harlow"), claims=()),
        Case(blocks=("Brücke zu", *PROSE, "Quelle: dpa"), claims=(3,), language="de"),
        Case(blocks=("Мост закрыт", *PROSE, "Источник: ТАСС"), claims=(3,), language="ru"),
        Case(blocks=("大桥关闭", *PROSE, "来源：新华社", "（完）"), claims=(3,), language="zh"),
        Case(blocks=("다리 폐쇄", *PROSE, "연합뉴스"), claims=(3,), language="ko"),
        Case(blocks=("Bro stengt", PROSE[0], "NTB", PROSE[1]), claims=(2,), language="no"),
        # Above the article an agency signs it; a subhead, a list, a word and the town itself are no agencies.
        Case(blocks=("Reuters", "Bridge closed", *PROSE, "Reuters and the town", "(closed)"), claims=()),
        Case(blocks=("Bridge closed", *PROSE, "Source: the mayor's office", "Beta", "Focus"), claims=()),
        Case(blocks=("Bridge closed", *PROSE, *(["Bridge at Harlow closed"] * (MOST_HEADLINES_BELOW + 1)), "(AFP)"), claims=()),
        Case(blocks=("Bridge closed", *PROSE, "Source: the town, the county and everyone else who was asked that long week"), claims=()),
        Case(html=f"<p>{PROSE[0]}</p><h2>AFP</h2><p>{PROSE[1]}</p><ul><li>AFP</li><li>dpa</li></ul>", claims=()),
    ),
    role=Role.CREDIT,
    phase=Phase.PLACE,
)  # fmt: skip
