"""The table of docs/guarantees.md: what became of all kinds of hostile input, by system."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks import systems
from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.measure import DEFAULT, Runner, Settings
from benchmarks.hostile.outcome import Tried
from benchmarks.hostile.record import Record

SYSTEMS = ("newsclean", "trafilatura", "readability", "resiliparse")
HEADER = (
    "| system | kinds | exceptions | hangs, crashes | silent losses | worst 4n/n | worst s/MB | worst memory |\n"
    "|---|--:|--:|--:|--:|--:|--:|--:|"
)


Found = Mapping[str, Sequence[Tried]]


def try_systems(
    names: Sequence[str],
    kinds: Sequence[str],
    *,
    settings: Settings = DEFAULT,
    start: Callable[[str, Settings], Runner] = Runner,
    record: Record | None = None,
) -> Found:
    """Run each system that is installed over kinds of documents; say in one line what is not installed.

    Args:
        names: the systems.
        kinds: the names of the kinds; those that are texts are for systems that take texts.
        settings: how documents are made, and how long each may take.
        start: starts a system.
        record: gets every outcome as soon as it is there; what it holds already is not run again.
    """
    found: dict[str, list[Tried]] = {}
    for name in names:
        extract, problem = systems.load_system(name)
        if extract is None:
            print(problem, file=sys.stderr)
            continue
        taken = [kind for kind in kinds if systems.SYSTEMS[name].takes_text or not corpus()[kind].is_text]
        with start(name, settings) as runner:
            found[name] = list(try_kinds(runner, taken, record))
    return found


def try_kinds(runner: Runner, kinds: Iterable[str], record: Record | None) -> Iterable[Tried]:
    """Run a system over kinds, those alone that the record does not hold."""
    for done, kind in enumerate(kinds, 1):
        tried = record.get(runner.system, kind) if record else None
        if tried is None:
            tried = Tried(kind, *runner.pair(kind))
            if record:
                record.add(runner.system, tried)
        print(f"\r{runner.system} {done}", end="", file=sys.stderr, flush=True)
        yield tried
    print(file=sys.stderr)


def counted(tried: Sequence[Tried], *ends: str) -> int:
    """Return how many kinds have a document that ended in one of these ways."""
    return sum(any(outcome.end in ends for outcome in one.both) for one in tried)


def worst(tried: Sequence[Tried], measure: str) -> float:
    """Return the highest value of a measure; 0 where no kind was answered."""
    return max((float(getattr(one, measure)) for one in tried), default=0.0)


def format_table(found: Found) -> str:
    """Return the table in Markdown; the worst numbers are those of documents that were done."""
    rows = [HEADER]
    for name, tried in found.items():
        done = [one for one in tried if one.is_answered]
        losses = sum(any(outcome.is_silent_loss for outcome in one.both) for one in tried)
        rows.append(
            f"| {name} {systems.version_of(name)} | {len(tried)} | {counted(tried, 'raised')} | {counted(tried, 'hung', 'killed')} "
            f"| {losses} | {worst(done, 'growth'):.1f} | {worst(done, 'slowness'):.2f} | {worst(done, 'memory'):.1f} |"
        )
    return "\n".join(rows)


def format_worst(found: Found, named: int = 12) -> str:
    """Return, by system, the kinds that failed and the worst by each measure."""
    lines = []
    for name, tried in found.items():
        failed = [one.kind for one in tried if not one.is_answered]
        lost = [one.kind for one in tried if any(outcome.is_silent_loss for outcome in one.both)]
        done = [one for one in tried if one.is_answered]
        lines.append(f"{name}: failed on {len(failed)}: {', '.join(failed[:named]) or '-'}")
        lines.append(f"{name}: silently lost on {len(lost)}: {', '.join(lost[:named]) or '-'}")
        for measure in ("growth", "slowness", "memory"):
            most = sorted(done, key=lambda one, measure=measure: -getattr(one, measure))[:4]  # type: ignore[misc]
            lines.append(f"{name}: {measure}: " + ", ".join(f"{one.kind} {getattr(one, measure):.2f}" for one in most))
    return "\n".join(lines)
