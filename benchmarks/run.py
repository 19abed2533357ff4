"""Run systems over data sets, interleaved page by page, and time each of them on each page."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from benchmarks.data import DataSet, Document, Prediction, save_predictions, write_lines
from benchmarks.systems import SYSTEMS, Extract

Item = TypeVar("Item")

WARM_UP_PAGES = 3  # imports on first use, compiled patterns, CPU caches
MILLISECONDS = 1e-6  # in a nanosecond


@dataclass(slots=True)
class Outcome:
    """What a system made of a data set.

    Attributes:
        predictions: one for each page, in the order of the gold.
        milliseconds: the time of each, in the same order.
    """

    predictions: list[Prediction] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)


def progress(items: Sequence[Item], title: str) -> Iterable[Item]:
    """Give the items with a progress bar, where tqdm is installed."""
    try:
        from tqdm import tqdm
    except ImportError:
        print(f"{title}: {len(items)} pages (install tqdm for a progress bar)")
        return items
    bar: Iterable[Item] = tqdm(items, desc=title, unit="page")
    return bar


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Keep the collector from running inside, and what exists already out of its later runs.

    A collection strikes whoever allocates next, not who left the garbage; so that each
    page's time is the system's own, `call` collects by hand between the timed calls.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def call(extract: Extract, document: Document) -> tuple[Prediction, float]:
    """Run a system on a page; return its prediction and the milliseconds it took."""
    start = time.perf_counter_ns()
    try:
        prediction = extract(document)
    except Exception as error:
        prediction = Prediction(document.id, error=f"{type(error).__name__}: {error}"[:200])
    took = (time.perf_counter_ns() - start) * MILLISECONDS
    gc.collect()
    return prediction, took


def rotate(names: Sequence[str], turns: int) -> list[str]:
    """Return the names with the first `turns` of them moved to the end."""
    turns %= len(names)
    return [*names[turns:], *names[:turns]]


def run_systems(data: DataSet, systems: Mapping[str, Extract]) -> dict[str, Outcome]:
    """Run every system on every page.

    All systems see a page before any sees the next, each in another place of the order
    than on the page before: a machine that slows down slows all of them alike, and none
    always profits from what another has just brought into the CPU's caches.
    """
    names = [name for name in systems if SYSTEMS[name].takes_text or not is_text(data)]
    outcomes = {name: Outcome() for name in names}
    if not names:
        return outcomes
    for gold in data.gold[:WARM_UP_PAGES]:
        for name in names:
            call(systems[name], data.document(gold))
    with garbage_kept():
        for turn, gold in enumerate(progress(data.gold, data.name)):
            document = data.document(gold)
            for name in rotate(names, turn):
                prediction, took = call(systems[name], document)
                outcomes[name].predictions.append(prediction)
                outcomes[name].milliseconds.append(took)
    return outcomes


def is_text(data: DataSet) -> bool:
    """Tell whether a data set holds texts in place of pages."""
    return not (data.folder / "html").is_dir()


def save_outcomes(output: Path, data: DataSet, outcomes: Mapping[str, Outcome]) -> None:
    """Write a prediction file for each system, and one file with all timings beside them."""
    for name, outcome in outcomes.items():
        save_predictions(output / f"{data.name}.{name}.jsonl", outcome.predictions)
    timings = (
        {"id": prediction.id, "system": name, "ms": round(took, 4)}
        for name, outcome in outcomes.items()
        for prediction, took in zip(outcome.predictions, outcome.milliseconds, strict=True)
    )
    write_lines(output / f"{data.name}.timings.jsonl", timings)
