"""The time of all rules and of assembly alone, without reading and without any opinion of the page."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.data import DataSet
from benchmarks.run import MILLISECONDS, garbage_kept, progress
from newsclean import Config
from newsclean.assemble import assemble
from newsclean.judge import judge
from newsclean.model import Page
from newsclean.pipeline import read
from newsclean.registry import rule_set

# A typical article page has 250 blocks.
FEWEST_BLOCKS = 200
MOST_BLOCKS = 300
PASSES = 5
INVENTED_PAGES = 20
SEED = 250

# Without the label `body` nobody is asked for an opinion of the page.
CONFIG = Config(ignore=("body",))

NAMES = "Ada Brook,Ben Carver,Chloe Dunn,David Ekholm,Esther Frost,Felix Grant,Greta Holm,Henry Ives".split(",")
NOUNS = "council bridge harvest museum teacher ferry budget river orchestra library clinic railway".split()
VERBS = "opened delayed approved rejected expanded repaired discussed financed".split()
PLACES = "Norrby Westhaven Altmark Calder Bay Port Elsin Rosewick Kirkdale".split()
WIDGETS = (
    "Skip to content", "Menu", "Search", "Advertisement", "Share on Facebook", "Read more: the week in pictures",
    "Sign up for our newsletter", "5 min read", "Leave a comment", "Most read", "Related stories", "Log in to reply",
    "We use cookies to improve your experience.", "All rights reserved.", "Photo: Archive",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RuleTime:
    """Median milliseconds over the pages.

    Attributes:
        pages: how many pages.
        blocks: the median number of blocks.
        judge: all rules.
        assemble: the choice of the fields.
        total: both, per page.
        first: both, when a page is seen for the first time.
    """

    pages: int
    blocks: float
    judge: float
    assemble: float
    total: float
    first: float


def generate_page(blocks: int = 250, seed: int = SEED) -> bytes:
    """Return an invented page: menus, headlines of others, an article, comments and widgets."""
    source = random.Random(seed)  # noqa: S311

    def sentence() -> str:
        place, verb, noun, other = (source.choice(group) for group in (PLACES, VERBS, NOUNS, NOUNS))
        return f"In {place} the {noun} was {verb} on Monday after the {other} had been {source.choice(VERBS)} twice."

    def block(index: int) -> str:
        share = index / blocks
        if 0.2 <= share < 0.5:
            return f"<p>{' '.join(sentence() for _ in range(source.randint(1, 4)))}</p>"
        return source.choice(
            (
                f"<li><a href='/{index}'>{source.choice(NOUNS).title()}</a></li>",
                f"<li><a href='/{index}'>{sentence()[:-1]}</a></li>",
                f"<p>By {source.choice(NAMES)}</p>",
                f"<div class='widget'>{source.choice(WIDGETS)}</div>",
            )
        )

    body = "".join(block(index) for index in range(blocks - 1))
    return f"<!doctype html><title>Ferry opened</title><h1>The ferry was opened</h1>{body}".encode()


def load_pages(data_sets: Sequence[DataSet]) -> list[Page]:
    """Read the pages of the usual size from data sets, or invented ones if there are none."""
    documents = [
        (document.content, document.url)
        for data in data_sets
        for document in map(data.document, progress(data.gold, f"reading {data.name}"))
    ]
    if not data_sets:
        documents = [(generate_page(seed=SEED + number), None) for number in range(INVENTED_PAGES)]
    pages = (read(content, "html" if isinstance(content, bytes) else "text", url, CONFIG) for content, url in documents)
    return [page for page in pages if FEWEST_BLOCKS <= len(page.blocks) <= MOST_BLOCKS]


def time_page(page: Page) -> tuple[float, float]:
    """Return the milliseconds of the rules and of assembly."""
    rules = rule_set(CONFIG)
    start = time.perf_counter_ns()
    judged = judge(page, rules)
    middle = time.perf_counter_ns()
    assemble(page, judged, CONFIG)
    return (middle - start) * MILLISECONDS, (time.perf_counter_ns() - middle) * MILLISECONDS


def time_rules(pages: Sequence[Page], passes: int = PASSES) -> RuleTime:
    """Time the rules on pages, all pages in each pass, and take each page's median.

    Raises:
        ValueError: if there is no page.
    """
    if not pages:
        raise ValueError(f"no page has {FEWEST_BLOCKS} to {MOST_BLOCKS} blocks")
    time_page(read(generate_page(), "html", None, CONFIG))
    with garbage_kept():
        times = [[time_page(page) for page in pages] for _ in range(passes)]
    by_page = list(zip(*times, strict=True))
    return RuleTime(
        pages=len(pages),
        blocks=statistics.median(len(page.blocks) for page in pages),
        judge=statistics.median(statistics.median(judging for judging, _ in runs) for runs in by_page),
        assemble=statistics.median(statistics.median(choosing for _, choosing in runs) for runs in by_page),
        total=statistics.median(statistics.median(map(sum, runs)) for runs in by_page),
        first=statistics.median(map(sum, times[0])),
    )
