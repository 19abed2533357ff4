"""The table of docs/guarantees.md: what became of all kinds of hostile input, by system."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from benchmarks import systems
from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.measure import Runner
from benchmarks.hostile.outcome import Outcome, growth

SYSTEMS = ("newsclean", "trafilatura", "readability", "resiliparse")
HEADER = (
    "| system | kinds | exceptions | hangs, crashes | silent losses | worst 4n/n | worst s/MB | worst memory |\n"
    "|---|--:|--:|--:|--:|--:|--:|--:|"
)


class Tried(NamedTuple):
    """A kind with what became of its documents of n and 4n."""

    kind: str
    small: Outcome
    large: Outcome

    @property
    def both(self) -> tuple[Outcome, Outcome]:
        """Both outcomes."""
        return self.small, self.large

    @property
    def growth(self) -> float:
        """How many times as long the larger one took."""
        return growth(self.small, self.large)

    @property
    def slowness(self) -> float:
        """The more seconds a megabyte of both."""
        return max(outcome.seconds_per_megabyte for outcome in self.both if outcome.end == "done" or outcome.cpu)

    @property
    def memory(self) -> float:
        """The more bytes a byte of both, beyond what is free."""
        return max(outcome.memory_factor for outcome in self.both)

    @property
    def is_answered(self) -> bool:
        """Whether both were done."""
        return all(outcome.end == "done" for outcome in self.both)


Found = Mapping[str, Sequence[Tried]]


def try_systems(
    names: Sequence[str],
    kinds: Sequence[str],
    seed: int,
    *,
    start: Callable[[str], Runner] = Runner,
    output: Path | None = None,
) -> Found:
    """Run each system that is installed over kinds of documents; say in one line what is not installed.

    Args:
        names: the systems.
        kinds: the names of the kinds; those that are texts are for systems that take texts.
        seed: of the documents.
        start: starts a system.
        output: a file that gets every outcome as a JSON line, as soon as it is there.
    """
    if output is not None:
        output.write_text("", encoding="utf-8")
    found: dict[str, list[Tried]] = {}
    for name in names:
        extract, problem = systems.load_system(name)
        if extract is None:
            print(problem, file=sys.stderr)
            continue
        taken = [kind for kind in kinds if systems.SYSTEMS[name].takes_text or not corpus()[kind].is_text]
        found[name] = []
        for one in try_kinds(start(name), taken, seed):
            found[name].append(one)
            if output is not None:
                save(name, one, output)
    return found


def try_kinds(running: Runner, kinds: Iterable[str], seed: int) -> Iterable[Tried]:
    """Run a system over kinds; the least times of several runs count where the first is above a bound."""
    with running as runner:
        for done, kind in enumerate(kinds, 1):
            tried = Tried(kind, *runner.pair(kind, seed=seed))
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


def save(system: str, one: Tried, path: Path) -> None:
    """Add an outcome to a file, as a JSON line."""
    row = {"system": system, "kind": one.kind, "small": asdict(one.small), "large": asdict(one.large)}
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
