"""What came of a run: for people, and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsclean.batch.counts import Counts
from newsclean.batch.manifest import Manifest
from newsclean.batch.parts import write_whole
from newsclean.write.json import dump_json

SUMMARY = "summary.json"
MOST_LINES = 15  # of each table, for people; the file has all


def summarise(manifest: Manifest) -> dict[str, Any]:
    """Return what is in the manifest, summed up; it does not depend on how often a run was resumed."""
    counts = Counts()
    problems: dict[str, str] = {}
    parts = 0
    for name in sorted(manifest.shards):
        for entry in manifest.shards[name].values():
            counts.add_dict(entry["counts"])
            parts += entry["part"] is not None
            if entry["problem"]:
                problems[name] = entry["problem"]
    return {"inputs": len(manifest.shards), "parts": parts, **counts.to_dict(), "problems": problems}


def write_summary(folder: Path, summary: Mapping[str, Any]) -> None:
    """Write the summary as a file.

    Raises:
        OutputTrouble: if it cannot be written.
    """
    write_whole(folder / SUMMARY, f"{dump_json(dict(summary), indent=2)}\n".encode())


def format_summary(summary: Mapping[str, Any]) -> str:
    """Return the summary for people."""
    amounts = {key: amount(summary[f"{key}s"], key) for key in ("document", "input", "part")}
    size = f"{summary['bytes'] / 1e6:,.1f} MB"
    lines = [f"{amounts['document']} of {amounts['input']}, {size}, in {amounts['part']}"]
    for title, key in (
        ("status", "status"),
        ("in quarantine", "quarantined"),
        ("warnings", "warnings"),
        ("records that are no documents", "skipped"),
    ):
        lines += format_table(title, {name: f"{count:,}" for name, count in summary[key].items()})
    removed = {
        rule: ", ".join(amount(each[f"{key}s"], key) for key in ("block", "character", "document"))
        for rule, each in summary["removed"].items()
    }
    lines += format_table("removed by", removed)
    lines += [f"problem: {name}: {problem}" for name, problem in summary["problems"].items()]
    return "\n".join(lines)


def amount(number: int, what: str) -> str:
    """Return a number with what it counts."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def format_table(title: str, values: Mapping[str, str]) -> list[str]:
    """Return the lines of a table; none if it is empty."""
    if not values:
        return []
    shown = dict(list(values.items())[:MOST_LINES])
    width = max(map(len, shown))
    lines = [f"{title}:", *(f"  {name:{width}}  {value}" for name, value in shown.items())]
    more = len(values) - len(shown)
    return [*lines, f"  ... and {more} more in {SUMMARY}"] if more else lines
