"""Words with their spans: plain text between what is marked, for the formats that have markup in lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from newsclean.model import Span

EMPHASES = frozenset(("bold", "italic"))  # one in the other is written as one: Markdown cannot always tell them apart


def weave(text: str, spans: Sequence[Span], plain: Callable[[str], str], mark: Callable[[Span, str, str], str]) -> str:
    """Return a text in which what the spans cover is marked.

    Args:
        text: the words.
        spans: in order; each stands inside of another or beside it.
        plain: writes words without markup.
        mark: writes a span, given what is written of its inside and what is written before it.
    """
    written = ""
    place = 0
    for span, inside in top_level(spans):
        start, end = max(span.start, place), min(span.end, len(text))
        if start >= end:
            continue
        written += plain(text[place:start])
        inner = [replace(one, start=one.start - start, end=one.end - start) for one in inside if one.end <= end]
        words = text[start:end]
        written += mark(span, words if span.kind == "code" else weave(words, inner, plain, mark), written)
        place = end
    return written + plain(text[place:])


def top_level(spans: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """Return the spans that are in no other, each with those in it that add something to it."""
    found: list[tuple[Span, list[Span]]] = []
    for span in spans:
        if found and span.start < found[-1][0].end:
            if not says_again(span, found[-1][0]):
                found[-1][1].append(span)
        else:
            found.append((span, []))
    return found


def says_again(inner: Span, outer: Span) -> bool:
    """Tell whether a span says what the one around it says."""
    return inner.kind == outer.kind or {inner.kind, outer.kind} <= EMPHASES
