"""The dates that a reader sees: in lines near the headline, in the headline, and at the start of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.fields.context import Context
from newsclean.fields.date_statements import Statement
from newsclean.lexicon.byline_ends import cut_loose_end
from newsclean.lexicon.byline_phrases import LOOSE_MARKS
from newsclean.lexicon.bylines import find_intro
from newsclean.lexicon.date_labels import OTHER, PUBLISHED, UPDATED, label_around, label_before
from newsclean.lexicon.dates import HAS_YEAR, MAY_HAVE_SHORT_YEAR, DateFound, find_dates
from newsclean.model import Block, Candidate, Role

ABOVE = 12  # blocks above the headline in which a short line with a date may be the article's
BELOW = 24  # the same below it
CLOSE_ABOVE, CLOSE_BELOW = 2, 6  # blocks; a dek, a byline and buttons stand between headline and date
LONGEST_DATE_LINE = 24  # words: "Published ... by ... | Updated ..."
LONGEST_BODY_LINE = 10  # words; what no rule claims and is longer is a heading or a caption
LONGEST_CLAIMED_LINE = 14  # words, of what a rule takes for boilerplate: "Jane Doe / 3 May 2024 / Photo: Agency"
FEWEST_CAPTION_SPACES = 4  # between the words before the date; a place and a weekday are fewer
MOST_BESIDE_DATE = 24  # characters of such a line that are not its date
FIRST_PARAGRAPHS = 6  # blocks below the headline
OPENING = 60  # characters of a paragraph
LATEST_OPENING = 24  # characters before the date: "Press release of ", "Harlow, "
LONGEST_LONE_LABEL = 24  # characters; "Date of publication:" in a line of its own
RANGE_BEFORE = re.compile(r"\d{1,2}\.?(?:\s?\d{1,2}\.)?\s?(?:-|bis|to|au|al|до)\s?$")
RANGE_AFTER = re.compile(r"\s?(?:-|bis|to|until|au|al|до)\s?\d")
RANGE_BETWEEN = re.compile(r"[\s,]*(?:-|bis(?: zum)?|to|until|au|al|до|through)[\s,]*")
LINE_ROLES = (Role.DATE, Role.BYLINE)
BOILERPLATE, TITLE = Role.BOILERPLATE, Role.TITLE

# How blog systems end an entry, in the words of their old default theme.
FILED = re.compile(
    r"(?:this (?:entry|post|article) was (?:posted|written|published)|dieser (?:artikel|beitrag|eintrag) wurde am"
    r"|cet article a été (?:publié|posté)|esta entrada fue publicada"
    r"|questo (?:articolo|post) è stato (?:pubblicato|scritto)|dit bericht (?:is|was|werd) geplaatst)\b"
)
ORIGINALLY = re.compile(
    r"(?:this (?:article|story|post|piece) (?:was|has been) )?(?:originally|first) (?:published|posted)\b"
    r"|(?:dieser (?:artikel|beitrag|text) (?:wurde|ist) )?(?:ursprünglich|erstmals)\b"
)


class Printed(NamedTuple):
    """A date that a block shows.

    Attributes:
        statement: the date; its candidate holds the printed words.
        label: `PUBLISHED`, `UPDATED`, `OTHER`, or "" where the page does not say what it is.
        offset: how many blocks it is below the headline; negative above it.
        close: whether it stands where articles state their date.
        line: whether its block is a date line or a byline.
    """

    statement: Statement
    label: str
    offset: int
    close: bool
    line: bool


def read_block(context: Context, block: Block, day_first: bool | None, latest: str) -> Iterator[tuple[Statement, str]]:
    """Give the dates that a block shows, with their labels; ends of periods and future days are left out."""
    folded = block.folded
    # Without knowing the order a short year is read where the line is about nothing else, and one order is a date.
    is_dated = day_first is None and context.roles[block.index] in LINE_ROLES
    found = list(find_dates(folded, day_first is not False, short_years=day_first is not None or is_dated))
    if is_dated:
        found = [item for item in found if not item.other or item.iso[:4] in folded[item.start : item.end]]
    end = 0
    for place, item in enumerate(found):
        label = label_before(folded[end : item.start]) or label_beside(context, block, item, end)
        following = found[place + 1] if place + 1 < len(found) else None
        period = RANGE_BEFORE.search(folded, end, item.start) is not None
        if following and RANGE_BETWEEN.fullmatch(folded, item.end, following.start):
            period = True
        if place and RANGE_BETWEEN.fullmatch(folded, end, item.start):
            period = True
        end = item.end
        if not period and item.iso[:10] <= latest:
            shown = Candidate(words_of(block, item), "block", block.index)
            yield Statement(item.iso, item.other, shown), label


def label_beside(context: Context, block: Block, item: DateFound, line_start: int) -> str:
    """Return the label after a date, or, for a date that opens its block, that of a line before that is all label."""
    label = label_around(block.folded[line_start : item.start], block.folded[item.end :])
    if label:
        return label
    if line_start or block.index == 0 or block.folded[: item.start].strip(" |·•-:,"):
        return ""
    before = context.page.blocks[block.index - 1].folded
    return label_before(before) if len(before) <= LONGEST_LONE_LABEL and not HAS_YEAR.search(before) else ""


def label_of_element(context: Context, statement: Statement) -> str:
    """Return the label of the date that a `<time>` or another element states, by the block that it is in."""
    if not 0 <= statement.candidate.block < len(context.page.blocks):
        return ""
    block = context.page.blocks[statement.candidate.block]
    if block.words > LONGEST_DATE_LINE:
        return ""
    day = statement.day
    end = 0
    for found in find_dates(block.folded, True, short_years=True):
        if day in (found.iso[:10], found.other):
            return label_before(block.folded[end : found.start]) or label_beside(context, block, found, end)
        end = found.end
    # "Updated 3 hours ago" shows no date.
    return label_before(block.folded[:LONGEST_LONE_LABEL]) if not end else ""


def words_of(block: Block, item: DateFound) -> str:
    """Return a date as it is printed."""
    for text in (block.text, block.plain, block.folded):
        if len(text) == len(block.folded):
            return text[item.start : item.end].strip(" ,|(·•-")
    return block.folded[item.start : item.end]


def may_hold_date(folded: str) -> bool:
    """Tell at little cost whether it is worth to look for a date in a folded line."""
    if HAS_YEAR.search(folded) or MAY_HAVE_SHORT_YEAR.search(folded):
        return True
    # Other scripts have digits of their own, and years of other calendars.
    return not folded.isascii() and any(map(str.isdecimal, folded))


def printed_dates(context: Context, place: int, day_first: bool | None, latest: str) -> list[Printed]:
    """Return the dates in lines near the headline, the likeliest for the article's first.

    Args:
        context: the page.
        place: the index of the headline's block.
        day_first: whether 3/4 is in April.
        latest: the last day that is not in the future.
    """
    printed = []
    for block in context.page.blocks[max(0, place - ABOVE) : place + BELOW + 1]:
        role = context.roles[block.index]
        if block.words > LONGEST_DATE_LINE or role is TITLE or not may_hold_date(block.folded):
            continue
        offset = block.index - place
        for statement, label in read_block(context, block, day_first, latest):
            lone = is_mostly_date(block, statement)
            claimed = role is BOILERPLATE and block.words <= LONGEST_CLAIMED_LINE and not is_caption(block, statement)
            if role in LINE_ROLES or lone or claimed or label in (PUBLISHED, UPDATED):
                close = label != OTHER and -CLOSE_ABOVE <= offset <= CLOSE_BELOW
                printed.append(Printed(statement, label, offset, close, role in LINE_ROLES))
    return sorted(printed, key=distance)


def is_caption(block: Block, statement: Statement) -> bool:
    """Tell whether a line is a sentence, or a caption, as "Tanks on the road to the harbour, 24 April 2023"."""
    before = block.text.partition(statement.candidate.value)[0].rstrip()
    # "By Harlow Rowing Club 4. 2. 2022."
    is_sentence = block.sentence and find_intro(block.text) is None
    # "Jane Doe The Courier Thu, 3 May 2024" has a weekday before its comma.
    is_clause = before.endswith(",") and cut_loose_end(before) == before.rstrip(LOOSE_MARKS)
    return is_sentence or (is_clause and before.count(" ") >= FEWEST_CAPTION_SPACES)


def distance(printed: Printed) -> tuple[bool, int]:
    """Return how far a printed date is from being the article's: as far as its line is from the headline, in blocks.

    Below the headline comes the article's line, above it the day's on some sites. A word like
    "Published" is worth three blocks, and that the line was taken for a date or byline two.
    """
    blocks = abs(printed.offset) + (printed.offset < 0)
    return not printed.close, blocks + 3 * (printed.label != PUBLISHED) + 2 * (not printed.line)


def is_mostly_date(block: Block, statement: Statement) -> bool:
    """Tell whether few words are left of a short block without its date."""
    if block.words > LONGEST_BODY_LINE or block.sentence:
        return False
    return len(block.folded) - len(statement.candidate.value) <= MOST_BESIDE_DATE


def title_date(context: Context, day_first: bool | None, latest: str) -> Statement | None:
    """Return the date in the headline's block, where some sites print it."""
    title = context.headline
    if title is None or not HAS_YEAR.search(title.folded):
        return None
    return next((statement for statement, label in read_block(context, title, day_first, latest) if not label), None)


def opening_date(context: Context, place: int, day_first: bool | None, latest: str) -> Statement | None:
    """Return the date that one of the first paragraphs below the headline opens with, as press releases do."""
    for block in context.page.blocks[place + 1 : place + 1 + FIRST_PARAGRAPHS]:
        opening = block.folded[:OPENING]
        if not HAS_YEAR.search(opening):
            continue
        found = next(find_dates(opening, day_first), None)
        if found is None or found.start > LATEST_OPENING or found.iso[:10] > latest:
            continue
        label = label_before(opening[: found.start]) or label_beside(context, block, found, 0)
        other_day = OTHER_DAY.search(opening, 0, found.start) or RANGE_AFTER.match(opening, found.end)
        if label in ("", PUBLISHED) and not other_day:
            return Statement(found.iso, found.other, Candidate(words_of(block, found), "block", block.index))
    return None


# "On 3 May 2024 the ferry ..." tells when something happened.
OTHER_DAY = re.compile(r"\b(?:on|in|am|im|le|el|il|em|op|på|w|dnia|den)\s$")


def only_in_date_lines(context: Context, day_first: bool | None, latest: str) -> Statement | None:
    """Return the date in date lines and bylines anywhere on the page, where there is only one such day."""
    stated: dict[str, Statement] = {}
    for role in LINE_ROLES:
        for block in context.all(role):
            if block.words <= LONGEST_DATE_LINE and may_hold_date(block.folded):
                for statement, label in read_block(context, block, day_first, latest):
                    if label in ("", PUBLISHED):
                        stated.setdefault(statement.day, statement)
    return next(iter(stated.values())) if len(stated) == 1 else None


def filed_date(context: Context, latest: str) -> Statement | None:
    """Return the date of the sentence with which blog systems end an entry: "This entry was posted on ..."."""
    for block in context.page.blocks:
        if (filed := FILED.match(block.folded)) and HAS_YEAR.search(block.folded, filed.end(), filed.end() + OPENING):
            found = next(find_dates(block.folded[: filed.end() + OPENING], True), None)
            if found is None or found.other or found.start - filed.end() > LATEST_OPENING or found.iso[:10] > latest:
                continue
            if label_around(block.folded[: found.start], block.folded[found.end :]) != UPDATED:
                return Statement(found.iso, "", Candidate(words_of(block, found), "block", block.index))
    return None


def original_date(context: Context, day_first: bool | None, latest: str) -> Statement | None:
    """Return the date of "This article was originally published on ..."."""
    for block in context.page.blocks:
        if block.words <= LONGEST_DATE_LINE and (said := ORIGINALLY.match(block.folded)):
            found = next(find_dates(block.folded, day_first), None)
            if found is not None and found.start - said.end() <= LATEST_OPENING and found.iso[:10] <= latest:
                return Statement(found.iso, found.other, Candidate(words_of(block, found), "block", block.index))
    return None


def only_labelled(context: Context, day_first: bool | None, latest: str) -> Statement | None:
    """Return the date of "Posted on ..." anywhere on the page, where there is only one such day."""
    stated: dict[str, Statement] = {}
    for block in context.page.blocks:
        if block.words > LONGEST_DATE_LINE or not HAS_YEAR.search(block.folded):
            continue
        for statement, label in read_block(context, block, day_first, latest):
            if label == PUBLISHED:
                stated.setdefault(statement.day, statement)
    return next(iter(stated.values())) if len(stated) == 1 else None
