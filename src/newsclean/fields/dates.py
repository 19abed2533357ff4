"""Publication and modification dates, as ISO 8601: what the page declares, weighed against what it prints.

The publication date is found in this order:

1. what the page declares for machines, if it says so without doubt (JSON-LD of the article,
   Open Graph, meta elements named after publication);
2. where the lines beside the headline print another day, that day: if they call it the day of
   publication, or if it is the earlier one, which a page that was changed since still shows;
3. without such a declaration: a line beside the headline, `<time>`, what is declared less
   clearly, the address, the headline, the opening of the text, lines that are further away, and
   last the page's scripts.

The day of an update is never taken for that of the publication, nor is a day in the future
(`latest_day`). A moment in UTC is given as the page itself states it: in local time where it
declares or prints that, or by the local day. `date_modified` is what the page prints as the day
of the update beside the headline, else what it declares.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.fields.context import Context
from newsclean.fields.date_evidence import Evidence, gather_evidence
from newsclean.fields.date_statements import Statement, same_moment
from newsclean.fields.publication_date import choose_published, shifts_day
from newsclean.model import Candidate, Choice

DAY = 10  # characters of YYYY-MM-DD


def choose_dates(context: Context) -> dict[str, Choice]:
    """Choose `date_published`, `date_modified` and `date_raw`."""
    evidence = gather_evidence(context)
    published, why = choose_published(evidence)
    statements = [*evidence.declared, *evidence.times, *(printed.statement for printed in evidence.shown)]
    if evidence.address:
        statements.append(evidence.address)
    choice = make_choice(published, why, statements, context.facts("date_published"))
    return {
        "date_published": choice,
        "date_raw": Choice(published and published.candidate.value, choice.why, choice.candidates, choice.agreeing),
        "date_modified": without_earlier(choose_modified(evidence), choice.value),
    }


def without_earlier(modified: Choice, published: str | None) -> Choice:
    """Return no update where it is of a day before the publication: a draft was changed, that readers never saw."""
    if modified.value is None or published is None or modified.value[:DAY] >= published[:DAY]:
        return modified
    return Choice(None, "the only update is of a day before the publication", modified.candidates)


def choose_modified(evidence: Evidence) -> Choice:
    """Choose `date_modified`: printed beside the headline as the day of the update, else declared."""
    declared = next(iter(evidence.modified), None)
    printed = next((update.statement for update in evidence.updates if update.close), None)
    chosen, why = declared, f"declared ({declared.candidate.origin})" if declared else ""
    if printed is not None:
        same = next((s for s in evidence.modified if s.day == printed.day or shifts_day(s, printed)), None)
        chosen, why = printed, "printed as the day of the update"
        if same is not None:
            chosen, why = same, f"declared ({same.candidate.origin}), and printed as the day of the update"
    elif declared is None and evidence.updates:
        chosen, why = evidence.updates[0].statement, "printed as the day of an update"
    statements = [*evidence.modified, *(update.statement for update in evidence.updates)]
    return make_choice(chosen, why, statements, evidence.context.facts("date_modified"))


def make_choice(
    chosen: Statement | None, why: str, statements: Iterable[Statement], declared: tuple[Candidate, ...]
) -> Choice:
    """Return the choice of a statement among others; those that say the same day or the same moment agree."""
    candidates = dict.fromkeys(declared)
    agreeing: dict[Candidate, None] = {}
    for statement in (*statements, *((chosen,) if chosen else ())):
        candidates[statement.candidate] = None
        if chosen and (statement.day == chosen.day or same_moment(statement.iso, chosen.iso)):
            agreeing[statement.candidate] = None
    if chosen is None:
        return Choice(None, "no candidate is a plausible day" if candidates else "", tuple(candidates))
    return Choice(chosen.iso, why, tuple(candidates), tuple(agreeing))
