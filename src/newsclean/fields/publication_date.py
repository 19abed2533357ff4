"""The day of the publication, chosen from all that a page states about its days."""

from __future__ import annotations

from datetime import datetime, timedelta

from newsclean.fields.date_evidence import VAGUE, Evidence
from newsclean.fields.date_statements import (
    MIDNIGHT,
    ZONE,
    Statement,
    days_between,
    same_moment,
)
from newsclean.fields.markup_dates import scripted_date
from newsclean.fields.printed_dates import (
    Printed,
    filed_date,
    only_in_date_lines,
    only_labelled,
    opening_date,
    original_date,
    title_date,
)
from newsclean.lexicon.date_labels import PUBLISHED

NEAR_TITLE = 12  # blocks around the headline in which a date is the article's
MOST_DRAFT_DAYS = 30  # from the day that a system writes into the address to that of the publication
FARTHEST_ZONE = timedelta(hours=14)  # of a local time from UTC
HOURS_OF_ZONES = (12, 10)  # before this hour of UTC it may be the day before somewhere, from this the day after

Chosen = tuple[Statement | None, str]
NOTHING: Chosen = (None, "")


def choose_published(evidence: Evidence) -> Chosen:
    """Return the statement of the publication date, and why; see `fields/dates.py` for the order."""
    for find in (from_trusted, from_label, from_near_time, from_vague, from_address, from_headline, from_lines):
        found, why = find(evidence)
        if found is not None:
            chosen, why = localise(found, why, evidence)
            return make_precise(chosen, evidence), why
    return from_afar(evidence)


def from_trusted(evidence: Evidence) -> Chosen:
    """Return what is declared without doubt, or what the page prints in its place."""
    trusted = evidence.trusted
    if not trusted:
        return NOTHING
    best = trusted[0]
    # Some systems declare each change as the publication; where another declaration knows an earlier day, this one did.
    if any(best.iso == s.iso for s in evidence.modified) and all(p.statement.day != best.day for p in evidence.shown):
        best = next((s for s in evidence.declared if s.day < best.day), best)
    return weigh_printed(best, evidence)


def from_vague(evidence: Evidence) -> Chosen:
    """Return what is declared less clearly, or what the page prints in its place."""
    vague = [statement for statement in evidence.declared if statement.candidate.rank >= VAGUE]
    return weigh_printed(vague[0], evidence) if vague else NOTHING


def weigh_printed(best: Statement, evidence: Evidence) -> Chosen:
    """Return a declaration, or the date that the lines beside the headline state in its place."""
    declared = f"declared ({best.candidate.origin})"
    days = {printed.statement.day for printed in evidence.shown}
    if best.day in days:
        return best, f"{declared}, and printed near the headline"
    for other in evidence.declared:
        # The same moment in another zone, on the day that the page shows.
        if other.day in days and same_moment(other.iso, best.iso):
            return other, f"declared ({other.candidate.origin}) on the day that is printed"
    address = evidence.address
    if address is not None and not days and days_between(address.iso, best.iso) > MOST_DRAFT_DAYS:
        return address, f"in the address; {declared} is much later, and no day is printed near the headline"
    near = next((printed for printed in evidence.shown if printed.close), None)
    if near is None or shifts_day(best, near.statement):
        return best, declared  # `localise` finds the local day
    return settle_dispute(best, near, evidence)


def settle_dispute(best: Statement, near: Printed, evidence: Evidence) -> Chosen:
    """Return a declaration, or the other day that is printed beside the headline."""
    declared = f"declared ({best.candidate.origin})"
    statement = near.statement
    if near.label == PUBLISHED:
        return statement, f"printed as the day of publication; {declared} is another day"
    if any(statement.day == changed.day for changed in evidence.modified):
        return best, f"{declared}; the day of the update is printed"
    if statement.day < best.day:
        return statement, f"printed beside the headline; {declared} is a later day"
    confirmed = next((other for other in evidence.declared if other.day == statement.day), None)
    if confirmed is not None:
        return confirmed, f"declared ({confirmed.candidate.origin}), and printed beside the headline"
    if best.candidate.rank >= VAGUE:
        return statement, f"printed beside the headline; {declared} may mean another day"
    return best, f"{declared}; a later day is printed, which may be that of an update"


def shifts_day(best: Statement, shown: Statement) -> bool:
    """Tell whether a printed day may be that of a declared moment in UTC, in local time."""
    if not best.is_utc or abs(days_between(best.iso, shown.iso)) != 1 or "T" not in best.iso:
        return False
    if "T" in shown.iso:
        difference = datetime.fromisoformat(ZONE.sub("", shown.iso)) - datetime.fromisoformat(ZONE.sub("", best.iso))
        return abs(difference) <= FARTHEST_ZONE
    hour = int(best.iso[11:13])
    before, after = HOURS_OF_ZONES
    return hour < before if shown.day < best.day else hour >= after


def localise(chosen: Statement, why: str, evidence: Evidence) -> Chosen:
    """Return a time in UTC as the page itself states it: in local time, or by the local day."""
    if not chosen.is_utc:
        return chosen, why
    is_printed = any(printed.statement.day == chosen.day for printed in evidence.shown)
    for statement in (*evidence.declared, *evidence.times):
        if statement.is_utc or (is_printed and statement.day != chosen.day):
            continue  # a page that prints the day of UTC shows its readers that one
        if same_moment(statement.iso, chosen.iso):
            return statement, f"declared ({statement.candidate.origin}) in local time"
    local = [(printed.statement, "as printed") for printed in evidence.shown]
    if evidence.address is not None:
        local.insert(0, (evidence.address, "by the address"))
    for statement, how in local:
        if statement.day == chosen.day:
            break
        if shifts_day(chosen, statement):
            return statement, f"the local day {how}; {why} in UTC"
    return chosen, why


def make_precise(chosen: Statement | None, evidence: Evidence) -> Statement | None:
    """Return a statement of the same day that has the time of day, where the chosen one has none."""
    if chosen is None or "T" in chosen.iso:
        return chosen
    near = [s for s in evidence.times if abs(s.candidate.block - evidence.place) <= NEAR_TITLE]
    for other in (*evidence.declared, *near, *(printed.statement for printed in evidence.shown)):
        if other.day == chosen.day and "T" in other.iso and MIDNIGHT not in other.iso:
            return other
    return chosen


def from_label(evidence: Evidence) -> Chosen:
    """Return the date of a line beside the headline that says "Published"."""
    near = next((printed for printed in evidence.shown if printed.close), None)
    if near is None or near.label != PUBLISHED:
        return NOTHING
    return near.statement, "printed as the day of publication"


def from_near_time(evidence: Evidence) -> Chosen:
    """Return the date of the `<time>` nearest to the headline."""
    place = evidence.place
    near = next((s for s in evidence.times if abs(s.candidate.block - place) <= NEAR_TITLE), None)
    return (near, "the <time> nearest to the headline") if near else NOTHING


def from_address(evidence: Evidence) -> Chosen:
    """Return the date in the page's address."""
    return (evidence.address, "in the address") if evidence.address else NOTHING


def from_headline(evidence: Evidence) -> Chosen:
    """Return the date that is printed in the headline's block."""
    statement = title_date(evidence.context, evidence.day_first, evidence.latest)
    return (statement, "printed in the headline's block") if statement else NOTHING


def from_lines(evidence: Evidence) -> Chosen:
    """Return the date of a line near the headline, or the one that the text opens with."""
    shown = evidence.shown
    near = next((p for p in shown if abs(p.offset) <= NEAR_TITLE), None)
    if near is not None:
        first = original_date(evidence.context, evidence.day_first, evidence.latest)
        if first is not None and first.day < near.statement.day:
            return first, "printed as the day of the first publication"
        return near.statement, "printed near the headline"
    opening = opening_date(evidence.context, evidence.place, evidence.day_first, evidence.latest)
    if opening is not None:
        return opening, "the text opens with it"
    # Several days are those of other articles, or of comments.
    alone = len({printed.statement.day for printed in shown}) == 1
    return (shown[0].statement, "the only day in the lines around the text") if alone else NOTHING


def from_afar(evidence: Evidence) -> Chosen:
    """Return the date of a `<time>` or a labelled line anywhere, or of the page's scripts."""
    if len({statement.day for statement in evidence.times}) == 1:
        return evidence.times[0], "the day of all <time> elements"
    labelled = only_labelled(evidence.context, evidence.day_first, evidence.latest)
    if labelled is not None:
        return labelled, "the only day that is printed as one of publication"
    filed = filed_date(evidence.context, evidence.latest)
    if filed is not None:
        return filed, "printed as the day on which the entry was posted"
    lined = only_in_date_lines(evidence.context, evidence.day_first, evidence.latest)
    # A day after the update that is printed at the headline is that of a comment.
    if lined is not None and not any(lined.day > updated.statement.day for updated in evidence.updates):
        return lined, "the only day in date lines and bylines"
    scripted = scripted_date(evidence.context.page.source.text, evidence.latest)
    return (scripted, "the only day of publication in the markup") if scripted else NOTHING
