"""What was chosen for a field, from what, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newsclean.model.page import Candidate


@dataclass(frozen=True, slots=True)
class Choice:
    """The value of a field of the article, with the account of how it was chosen.

    Attributes:
        value: the value; None, or an empty tuple for fields with many values, where there is none.
        why: the reason, one clause in plain words; empty where there was no candidate.
        candidates: everything that was considered, the most trusted first.
        agreeing: those of the candidates that say the same as the value.
        confidence: how often values found like this one are right, 0 to 1, for title, authors and publication date;
            None for other fields and where there is no value. See `fields/confidence.py`.
    """

    value: Any
    why: str = ""
    candidates: tuple[Candidate, ...] = ()
    agreeing: tuple[Candidate, ...] = ()
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the article, as far as the page says it.

    Attributes:
        name: the name, without "By", role and place, in the order and case that names are written in.
        role: what they are, as printed ("Staff Writer"); None if the page does not say.
        url: the address of their page, absolute where the address of the article is known.
        email: their e-mail address, where it is printed.
        kind: `"person"`, or `"organization"` for a team or firm that signs where no person does.
    """

    name: str
    role: str | None = None
    url: str | None = None
    email: str | None = None
    kind: str = "person"
