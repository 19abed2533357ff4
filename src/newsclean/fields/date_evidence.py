"""All that a page states about its days, gathered before anything is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsclean.fields.context import Context
from newsclean.fields.date_statements import (
    Statement,
    address_months,
    address_statement,
    latest_day,
    read_statements,
    writes_day_first,
)
from newsclean.fields.printed_dates import Printed, label_of_element, printed_dates
from newsclean.lexicon.date_labels import OTHER, PUBLISHED, UPDATED
from newsclean.model import Role
from newsclean.read.declared_names import NAMED_META

BODY = Role.BODY
VAGUE = NAMED_META + 2  # from this rank on a meta element may mean the day of the last change


@dataclass(slots=True)
class Evidence:
    """All that a page states about its days, none of them in the future.

    Attributes:
        context: the page.
        day_first: whether 3/4 is in April; None where nothing says so.
        latest: the last day that is not in the future.
        place: the index of the headline's block, or of the one before the body where no block is a headline.
        declared: declarations of the publication, the most trusted first.
        times: `<time>` elements that are not labelled as anything else; below the headline first, and the nearest.
        modified: declarations of the modification, the most trusted first.
        printed: dates in lines near the headline, the likeliest first.
        address: the date in the page's address.
    """

    context: Context
    day_first: bool | None
    latest: str
    place: int = 0
    declared: list[Statement] = field(default_factory=list)
    times: list[Statement] = field(default_factory=list)
    modified: list[Statement] = field(default_factory=list)
    printed: list[Printed] = field(default_factory=list)
    address: Statement | None = None

    @property
    def trusted(self) -> list[Statement]:
        """The declarations that mean the publication without doubt."""
        return [statement for statement in self.declared if statement.candidate.rank < VAGUE]

    @property
    def shown(self) -> list[Printed]:
        """The printed dates that may be that of the publication."""
        return [printed for printed in self.printed if printed.label in ("", PUBLISHED)]

    @property
    def updates(self) -> list[Printed]:
        """The printed dates that are those of an update."""
        return [printed for printed in self.printed if printed.label == UPDATED]


def gather_evidence(context: Context) -> Evidence:
    """Return all that the page states about its days."""
    day_first, latest = writes_day_first(context), latest_day()
    evidence = Evidence(context, day_first, latest, place_of_headline(context))
    for statement in read_statements(context.facts("date_published"), day_first, latest):
        (evidence.times if statement.candidate.origin == "time" else evidence.declared).append(statement)
    evidence.modified.extend(read_statements(context.facts("date_modified"), day_first, latest))
    evidence.printed.extend(printed_dates(context, evidence.place, day_first, latest))
    evidence.address = address_statement(context, latest)
    settle_orders(evidence)
    place_times(evidence)
    return evidence


def place_of_headline(context: Context) -> int:
    """Return the index of the headline's block, or of the one before the body where no block is a headline."""
    title = context.headline
    if title is not None:
        return title.index
    return next((index - 1 for index, role in enumerate(context.roles) if role is BODY), 0)


def settle_orders(evidence: Evidence) -> None:
    """Read each 3/4/2024 in the order that another statement confirms, or the month in the address; drop the others."""
    printed = [p.statement for p in evidence.printed]
    everything = [*evidence.declared, *evidence.times, *evidence.modified, *printed]
    if not any(statement.other for statement in everything):
        return
    certain = {statement.day for statement in everything if not statement.other}
    if evidence.address:
        certain.add(evidence.address.day)
    months = address_months(evidence.context)

    def settle(statement: Statement) -> Statement | None:
        if not statement.other or statement.day in certain:
            return statement
        if statement.other in certain or (statement.other[:7] in months and statement.day[:7] not in months):
            return Statement(statement.other + statement.iso[10:], statement.day, statement.candidate)
        return statement if evidence.day_first is not None or statement.day[:7] in months else None

    for statements in (evidence.declared, evidence.times, evidence.modified):
        statements[:] = [settled for statement in statements if (settled := settle(statement))]
    evidence.printed = [
        p._replace(statement=settled) for p in evidence.printed if (settled := settle(p.statement)) is not None
    ]


def place_times(evidence: Evidence) -> None:
    """Sort `<time>` elements by their distance from the headline; those that say "Updated" are modifications."""
    times: list[Statement] = []
    for statement in evidence.times:
        label = label_of_element(evidence.context, statement)
        if label == UPDATED:
            evidence.modified.append(statement)
        elif label != OTHER:
            times.append(statement)
    place = evidence.place
    times.sort(key=lambda s: (s.candidate.block < place, s.candidate.rank, abs(s.candidate.block - place)))
    evidence.times = times
