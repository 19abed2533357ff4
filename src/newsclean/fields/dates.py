"""Publication and modification dates, as ISO 8601: declared, else from a line near the title."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

import regex

from newsclean.fields.context import Context
from newsclean.lexicon.dates import find_dates, parse_date
from newsclean.model import Block, Choice, Role
from newsclean.read.facts import NAMED_META, ORGANISATION

UPDATED = regex.compile(
    r"(?:updated?|modified|revised|edited|aktualisiert|aktualisierung|geändert|mise? à jour|modifié"
    r"|actualizad[oa]|modificad[oa]|aggiornat[oa]|aggiornamento"
    r"|atualizad[oa]|bijgewerkt|gewijzigd|обновлен|изменен|تحديث|更新)[\p{L} :.,-]{0,30}$"
)
PUBLISHED = re.compile(
    r"(?:first |originally )?(?:published|posted)|veröffentlicht|geschrieben|erstellt|gepostet|publiziert|datum|date"
    r"|erschienen|publié|publicado|pubblicato|gepubliceerd|опубликован|发布|发表"
)
BOILERPLATE = Role.BOILERPLATE
DATE_ROLES = (Role.DATE, Role.BYLINE)
URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
URL_DATE_DAY_FIRST = re.compile(r"/(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=[/_.-]|$)")
NEAR_TITLE = 12  # blocks around the title in which a short line with a date is the article's
LONGEST_BODY_LINE = 10  # words; what no rule claims and is longer is a heading or a caption
MOST_BESIDE_DATE = 24  # characters of such a line that are not its date
FIRST_PARAGRAPHS = 6  # blocks below the title
OPENING = 60  # characters of a paragraph
LATEST_OPENING = 24  # characters before the date: "Press release of ", "Harlow, "
OTHER_DATE = re.compile(r"\b(?:on|in|since|until|by|from|am|im|seit|bis|ab|le|el|desde|hasta|dal|il)\s$")
VAGUE = NAMED_META + 2  # from this rank on a meta element may mean the day of the last change
UTC = ("Z", "+00:00")
ZONE = re.compile(r"[+-]\d\d:\d\d$")
LONGEST_DATE_LINE = 24  # words: "Published ... by ... | Updated ..."
MONTH_FIRST = frozenset(("en-us", "en_us"))
DAY_FIRST = frozenset("en-gb en_gb en-au en_au en-ie en-nz en-in en-za de fr es it pt nl ru pl da no sv tr ar".split())


class Dates(NamedTuple):
    """When the article was published and last changed, ISO 8601."""

    published: str | None
    modified: str | None


def choose_dates(context: Context) -> dict[str, Choice]:
    """Choose `date_published`, `date_modified` and `date_raw`."""
    dates = find_dates_of(context)
    return {
        "date_published": Choice(dates.published, candidates=context.facts("date_published")),
        "date_modified": Choice(dates.modified, candidates=context.facts("date_modified")),
        "date_raw": Choice(None),
    }


def find_dates_of(context: Context) -> Dates:
    """Return both dates. The modification date never stands in for the publication date."""
    day_first = writes_day_first(context)
    published = declared_date(context, "date_published", day_first, VAGUE)
    modified = declared_date(context, "date_modified", day_first, ORGANISATION)
    # Reading the lines of the page costs most, and few pages that declare both dates need it.
    certain = published is not None and modified is not None and not published.endswith(UTC)
    shown = Dates(None, None) if certain else shown_dates(context, day_first)
    if published is None:
        published = (
            time_element(context, day_first, NEAR_TITLE)
            or declared_date(context, "date_published", day_first, ORGANISATION)
            or date_in_url(context)
            or date_in_title(context, day_first)
            or shown.published
            or time_element(context, day_first, len(context.page.blocks))
            or only_labelled(context, day_first)
            or opening_date(context, day_first)
        )
    if published is not None and published.endswith(UTC):
        published = local_day(published, context, day_first, shown.published)
    return Dates(published, modified or shown.modified)


def local_day(published: str, context: Context, day_first: bool | None, shown: str | None) -> str:
    """Return a time in UTC as the page itself states it: in local time, or by the day it shows."""
    moment = datetime.fromisoformat(published)
    for candidate in context.facts("date_published"):
        local = parse_date(candidate.value, day_first)
        if local and ZONE.search(local) and not local.endswith(UTC) and datetime.fromisoformat(local) == moment:
            return local
    for stated in (date_in_url(context), shown):
        if stated and abs((date.fromisoformat(stated[:10]) - moment.date()).days) == 1:
            return stated
    return published


def date_in_title(context: Context, day_first: bool | None) -> str | None:
    """Return the date in the title's block, where some sites print it."""
    title = context.first(Role.TITLE)
    return next((found.iso for found in find_dates(title.folded, day_first)), None) if title else None


def writes_day_first(context: Context) -> bool | None:
    """Tell whether 3/4 is in April where the page's language decides it."""
    for candidate in context.facts("language"):
        language = candidate.value.lower()
        if language in MONTH_FIRST:
            return False
        if language in DAY_FIRST or language[:2] in DAY_FIRST:
            return True
    return None


def declared_date(context: Context, field: str, day_first: bool | None, below: int) -> str | None:
    """Return the most trusted declaration that is a date and has a rank below a limit.

    `<time>` elements are asked later.
    """
    for candidate in context.facts(field):
        if candidate.rank < below and candidate.origin != "time" and (iso := parse_date(candidate.value, day_first)):
            return iso
    return None


def shown_dates(context: Context, day_first: bool | None) -> Dates:
    """Return the dates that lines near the title state."""
    published: str | None = None
    modified: str | None = None
    for block in date_blocks(context):
        end = 0
        for found in find_dates(block.folded, day_first):
            if UPDATED.search(block.folded, end, found.start):
                modified = modified or found.iso
            else:
                published = published or found.iso
            end = found.end
    return Dates(published, modified)


def date_blocks(context: Context) -> list[Block]:
    """Return the lines to read a date from: those near the title first, nearest first."""
    blocks, roles = context.page.blocks, context.roles
    title = context.first(Role.TITLE)
    if title is None:
        return context.all(Role.DATE)[:1] + context.all(Role.BYLINE)[:1]
    near = blocks[max(0, title.index - NEAR_TITLE) : title.index + 2 * NEAR_TITLE + 1]
    lines = [
        b
        for b in near
        if b.words <= LONGEST_DATE_LINE
        and ((role := roles[b.index]) in DATE_ROLES or role is BOILERPLATE or is_mostly_date(b))
    ]
    # Below the title comes the article's line, above it the day's on some sites.
    return sorted(
        lines,
        key=lambda b: (
            roles[b.index] not in DATE_ROLES,
            b.index < title.index,
            abs(b.index - title.index),
        ),
    )


def is_mostly_date(block: Block) -> bool:
    """Tell whether few words are left of a short block without its date."""
    if block.words > LONGEST_BODY_LINE or block.sentence:
        return False
    found = next(find_dates(block.folded, day_first=True), None)
    return found is not None and len(block.folded) - (found.end - found.start) <= MOST_BESIDE_DATE


def opening_date(context: Context, day_first: bool | None) -> str | None:
    """Return the date that one of the first paragraphs opens with, as press releases do."""
    title = context.first(Role.TITLE)
    if title is None:
        return None
    for block in context.page.blocks[title.index + 1 : title.index + 1 + FIRST_PARAGRAPHS]:
        found = next(find_dates(block.folded[:OPENING], day_first), None)
        if found is not None and found.start <= LATEST_OPENING and not OTHER_DATE.search(block.folded, 0, found.start):
            return found.iso
    return None


def only_labelled(context: Context, day_first: bool | None) -> str | None:
    """Return the date of "Posted on ..." anywhere on the page, where there is only one such."""
    stated = {
        found.iso
        for block in context.page.blocks
        if block.words <= LONGEST_DATE_LINE and PUBLISHED.match(block.folded)
        for found in find_dates(block.folded, day_first)
    }
    return stated.pop() if len(stated) == 1 else None


def time_element(context: Context, day_first: bool | None, reach: int) -> str | None:
    """Return the date of the `<time>` that is nearest to the title, below it if there is one.

    Args:
        context: the page.
        day_first: whether 3/4 is in April.
        reach: how many blocks it may be away from the title.
    """
    title = context.first(Role.TITLE)
    place = title.index if title else 0
    times = [c for c in context.facts("date_published") if c.origin == "time" and abs(c.block - place) <= reach]
    for candidate in sorted(times, key=lambda c: (c.block < place, c.rank, abs(c.block - place))):
        if iso := parse_date(candidate.value, day_first):
            return iso
    return None


def date_in_url(context: Context) -> str | None:
    """Return the date that the page's address holds, as /2024/08/13/."""
    for candidate in context.facts("url"):
        if match := URL_DATE.search(candidate.value):
            return parse_date("-".join(match.groups()))
        if match := URL_DATE_DAY_FIRST.search(candidate.value):
            return parse_date("-".join(reversed(match.groups())))
    return None
