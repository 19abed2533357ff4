"""Patterns that cost nothing before they are needed."""

from __future__ import annotations

import re
from collections.abc import Callable

import regex

UNICODE_PROPERTY = r"\p"

Compile = Callable[..., "re.Pattern[str] | regex.Pattern[str]"]


def compiler(source: str) -> Compile:
    """Return what compiles a pattern: `re.compile`, or `regex.compile` for Unicode properties.

    Long alternations are matched and compiled three times as fast by `re` as by `regex`.
    """
    return regex.compile if UNICODE_PROPERTY in source else re.compile


class LazyPattern:
    """A pattern that is compiled when it is first needed.

    Compiling all patterns of all rules takes longer than most documents, and a document
    needs few of them. Two threads may both compile it, to the same result.
    """

    __slots__ = ("_compiled", "flags", "source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags
        self._compiled: re.Pattern[str] | regex.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str] | regex.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = compiler(self.source)(self.source, self.flags)
        return self._compiled
