"""What is said of a rule that does not keep its contract."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

LONGEST_QUOTATION = 80  # characters of an example; enough to find it


class Problem(NamedTuple):
    """Something that a rule does and should not.

    Attributes:
        check: the part of the contract, as `claims` or `bounded`.
        message: which example, and what to do.
    """

    check: str
    message: str

    def __str__(self) -> str:
        return f"{self.check}: {self.message}"


class ContractBroken(AssertionError):
    """A rule does not keep its contract.

    Attributes:
        rule_id: the rule.
        problems: all that was found.
    """

    def __init__(self, rule_id: str, problems: Sequence[Problem]) -> None:
        found = "".join(f"\n  {problem}" for problem in problems)
        super().__init__(f"rule {rule_id!r} does not keep its contract:{found}")
        self.rule_id = rule_id
        self.problems = tuple(problems)


def quote(text: str) -> str:
    """Return an example as it is named in a message."""
    return repr(text if len(text) <= LONGEST_QUOTATION else f"{text[: LONGEST_QUOTATION - 1]}…")
