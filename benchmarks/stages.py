"""Where the time of a page goes, stage by stage, and how it grows with the page."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import numpy as np
from lxml import etree

from benchmarks.data import DataSet
from benchmarks.rules import generate_page
from benchmarks.run import MILLISECONDS, garbage_kept, progress
from newsclean import Cleaner, Config
from newsclean.assemble import assemble
from newsclean.body.body_model import MODEL_FILE
from newsclean.body.confidence import expected_f1
from newsclean.body.features import matrix
from newsclean.body.trees import shipped
from newsclean.compiled import SWITCH
from newsclean.judge import Judged, claim
from newsclean.model import Source
from newsclean.read.decode import decode
from newsclean.read.html import read_html
from newsclean.read.ways import PURE_BECAUSE, walk
from newsclean.registry import rule_set
from newsclean.weigh import weigh

Times = Mapping[str, Sequence[float]]
Result = TypeVar("Result")

SIZES = (1, 4, 16, 64)  # times the blocks of the smallest page
BLOCKS = 250  # of the smallest page
REPEATS = 7
# Stages that are parts of the one above them are indented.
STAGES = (
    "decode",
    "read",
    "  parse",
    "  parse and walk",
    "rules",
    "body model",
    "  features",
    "  trees",
    "confidence",
    "assembly",
    "all, without the second opinion",
)
MIDDLES = (statistics.median, statistics.fmean)
WHOLE_STAGES = ("decode", "read", "rules", "body model", "confidence", "assembly")


def parse(text: str) -> None:
    """Parse a page into a tree and free it: what reading a page costs at the least."""
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, collect_ids=False, remove_comments=True, remove_pis=True
    )
    etree.fromstring(text.encode(), parser)


def time_page(content: bytes) -> dict[str, float]:
    """Return the milliseconds of each stage on a page."""
    config = Config()
    rules = rule_set(config)
    times: dict[str, float] = {}

    def timed(stage: str, run: Callable[[], Result]) -> Result:
        # Of this thread on its core: what else runs on the machine is not in it.
        start = time.thread_time_ns()
        result = run()
        times[stage] = (time.thread_time_ns() - start) * MILLISECONDS
        return result

    text = timed("decode", lambda: decode(content)).text
    page = timed("read", lambda: read_html(Source(text, "html")))
    timed("  parse", lambda: parse(text))
    timed("  parse and walk", lambda: walk(text))
    claims = timed("rules", lambda: claim(page, rules)).rules
    verdicts, _ = timed("body model", lambda: weigh(page, claims, rules.opinions[:1]))
    if page.blocks:
        free = np.flatnonzero([rule is None for rule in claims])
        rows = timed("  features", lambda: matrix(page, claims, free))
        timed("  trees", lambda: shipped(MODEL_FILE).scores(rows))
    kept = [verdict.role in config.text_roles for verdict in verdicts]
    sure = timed("confidence", lambda: expected_f1(page, verdicts, kept))
    timed("assembly", lambda: assemble(page, Judged(verdicts, ()), config, sure))
    times[STAGES[-1]] = sum(times[stage] for stage in WHOLE_STAGES)
    return times


def time_stages(pages: Sequence[bytes]) -> Times:
    """Return the milliseconds of each stage on each page, the second time that it is seen."""
    times: dict[str, list[float]] = defaultdict(list)
    with garbage_kept():
        for content in progress(pages, "stages"):
            time_page(content)
            for stage, took in time_page(content).items():
                times[stage].append(took)
    return times


def pages_of(data_sets: Sequence[DataSet]) -> list[bytes]:
    """Return the pages of data sets, without those of texts."""
    contents = (data.document(gold).content for data in data_sets for gold in data.gold)
    return [content for content in contents if isinstance(content, bytes)]


def time_pure(arguments: Sequence[str]) -> Times:
    """Run the same command in a process that reads pages in pure Python, and return its times."""
    command = [sys.executable, "-m", "benchmarks", *arguments, "--times"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={**os.environ, SWITCH: "1"})  # noqa: S603
    times: Times = json.loads(done.stdout)
    return times


def time_ways(pages: Sequence[bytes], arguments: Sequence[str]) -> dict[str, Times]:
    """Return the times of each way in which pages can be read here, one after the other.

    Args:
        pages: the pages.
        arguments: the command line that has these pages, for the process of the other way.
    """
    if PURE_BECAUSE:
        return {"pure Python": time_stages(pages)}
    return {"with the extension": time_stages(pages), "pure Python": time_pure(arguments)}


def stage_table(ways: Mapping[str, Times]) -> str:
    """Return the median and mean of each stage as a Markdown table, for each way in which pages are read."""
    heads = [f"{way}, {what} ms" for way in ways for what in ("median", "mean")]
    lines = [f"| stage | {' | '.join(heads)} |", f"|---|{'---:|' * len(heads)}"]
    for stage in STAGES:
        indent = "&emsp;" * (len(stage) - len(stage.lstrip()))
        cells = [f"{middle(times[stage]):.2f}" for times in ways.values() for middle in MIDDLES]
        lines.append(f"| {indent}{stage.strip()} | {' | '.join(cells)} |")
    return "\n".join(lines)


def scaling_table() -> str:
    """Return how the time of `extract` grows with an invented page, as a Markdown table."""
    cleaner = Cleaner(Config(ignore=("second-opinion",)))
    lines = ["| blocks | KB | median ms | microseconds a block |", "|---:|---:|---:|---:|"]
    for size in SIZES:
        content = generate_page(blocks=BLOCKS * size)
        times = []
        with garbage_kept():
            for _ in range(REPEATS):
                start = time.thread_time_ns()
                article = cleaner.extract(content)
                times.append((time.thread_time_ns() - start) * MILLISECONDS)
        median, count = statistics.median(times), len(article.blocks)
        lines.append(f"| {count} | {len(content) / 1000:.0f} | {median:.1f} | {1000 * median / count:.1f} |")
    return "\n".join(lines)
