"""A comparison as plain data and as Markdown, for machines and for a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newsclean.compare.change import Change, LineChange, What
from newsclean.compare.comparison import Comparison, RuleSum
from newsclean.compare.outcome import Line
from newsclean.write.inline import escape_inline

DOES = {
    What.LOST: "takes out",
    What.GAINED: "no longer takes out",
    What.ROLE: "gives another role",
    What.RULE: "gives the verdict of another",
}
NO_RULE = "(not saved)"


def comparison_dict(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as plain data; docs/diff.md names the keys."""
    return {
        "documents": comparison.documents,
        "changed": len(comparison.changes),
        "words_lost": comparison.lost,
        "words_gained": comparison.gained,
        "only_before": comparison.only_before,
        "only_after": comparison.only_after,
        "rules": [
            {"rule": one.rule or None, "what": one.what.value, "lines": one.lines, "words": one.words,
             "documents": one.documents}
            for one in comparison.by_rule()
        ],
        "changes": [change_dict(change) for change in comparison.changes],
    }  # fmt: skip


def change_dict(change: Change) -> dict[str, Any]:
    """Return what changed in a document as plain data."""
    return {
        "name": change.name,
        "words_lost": change.lost,
        "words_gained": change.gained,
        "confidence_before": change.before.confidence,
        "confidence_after": change.after.confidence,
        "lines": [
            {
                "what": one.what.value,
                "rule": one.rule or None,
                "text": one.line.text,
                "before": verdict_dict(one.before),
                "after": verdict_dict(one.after),
            }
            for one in change.lines
        ],
        "fields": [{"name": one.name, "before": one.before, "after": one.after} for one in change.fields],
    }


def verdict_dict(line: Line | None) -> dict[str, Any] | None:
    """Return the verdict on a line as plain data; None if it is no block of the document."""
    return None if line is None else {"role": line.role, "rule": line.rule or None, "in_text": line.in_text}


def headline(comparison: Comparison) -> str:
    """Return what changed in a sentence."""
    total = comparison.documents
    documents = f"{total} {'document' if total == 1 else 'documents'}"
    if not comparison.is_change:
        return f"Nothing changes in {documents}."
    changed = len(comparison.changes)
    words = f"−{comparison.lost:,} and +{comparison.gained:,} words of their texts"
    parts = [f"{changed} of {documents} {'changes' if changed == 1 else 'change'}: {words}."]
    for names, side in ((comparison.only_before, "before"), (comparison.only_after, "after")):
        if names:
            parts.append(f"{len(names)} only {side}.")
    return " ".join(parts)


def rule_line(one: RuleSum) -> str:
    """Return what a rule does otherwise, without its name."""
    lines = f"{one.lines} {'line' if one.lines == 1 else 'lines'}"
    words = f"{one.words:,} {'word' if one.words == 1 else 'words'}"
    documents = f"{one.documents} {'document' if one.documents == 1 else 'documents'}"
    return f"{DOES[one.what]}: {lines}, {words}, in {documents}"


def reason_of(one: LineChange) -> str:
    """Return by which rule a line changed, and what it was and is."""
    was = f"{one.before.role} by {one.before.rule or NO_RULE}" if one.before else "no block of the document"
    now = f"{one.after.role} by {one.after.rule or NO_RULE}" if one.after else "no block of the document"
    return f"{was} → {now}"


def render_markdown(comparison: Comparison, most: int | None = None) -> Iterator[str]:
    """Give the lines of a comparison as Markdown, with the documents that change most.

    Args:
        comparison: what changed.
        most: how many documents to show; None for all.
    """
    yield f"**{headline(comparison)}**"
    rules = comparison.by_rule()
    if rules:
        yield from ("", "| rule | does | lines | words | documents |", "|---|---|--:|--:|--:|")
        for one in rules:
            name = f"`{one.rule}`" if one.rule else NO_RULE
            yield f"| {name} | {DOES[one.what]} | {one.lines} | {one.words} | {one.documents} |"
    for names, side in ((comparison.only_before, "before"), (comparison.only_after, "after")):
        if names:
            yield from ("", f"Only {side}: {', '.join(map(escape_inline, names))}")
    for change in comparison.changes[:most]:
        yield from ("", f"### {escape_inline(change.name)}: −{change.lost} +{change.gained} words", "")
        yield from markdown_lines(change.lines)
        for field in change.fields:
            yield f"- {escape_inline(field.name)}: {show(field.before)} → {show(field.after)}"


def markdown_lines(lines: Sequence[LineChange]) -> Iterator[str]:
    """Give an item for each line that changed."""
    marks = {What.LOST: "−", What.GAINED: "+", What.ROLE: "=", What.RULE: "·"}
    for one in lines:
        yield f"- {marks[one.what]} {escape_inline(one.line.text)}  \n  <sub>{escape_inline(reason_of(one))}</sub>"


def show(value: Any) -> str:
    """Return the value of a field for reading."""
    if value in (None, "", [], ()):
        return "(nothing)"
    return escape_inline(", ".join(map(str, value)) if isinstance(value, list) else str(value))
