"""How fast `newsclean fit` is and how much memory it needs, on invented documents of many sites."""

from __future__ import annotations

import bisect
import itertools
import multiprocessing
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclean.fitting import Document, Fitter

SEED = 64
# As in a crawl: few sites have most pages, and most sites have few. The n-th site has 1/n of the pages of the first.
DOCUMENTS_A_SITE = 20  # on average
PARAGRAPHS = 9
WORDS_OF_PARAGRAPH = 30
PARTS_WITH_LIST = 5  # of every fifth page: a list of columnists
KIBIBYTE = 1024
BYTES_OF_MAXRSS = 1 if sys.platform == "darwin" else KIBIBYTE

WORDS = (
    "council bridge harvest museum teacher ferry budget river orchestra library clinic railway opened delayed approved "
    "rejected expanded repaired discussed financed the a of in on for with after before about its their new old early "
    "late quiet steep northern public little costly local"
).split()
GIVEN = "Ada Bram Cora Dov Esther Felix Greta Henry Ivo Jonna".split()
FAMILY = "Fenwick Okafor Lindqvist Marsh Petrie Pratt Holm Quill Sorrel Tamm".split()


@dataclass(frozen=True, slots=True)
class FitCost:
    """What fitting has cost.

    Attributes:
        documents: how many documents.
        kind: `html` or `text`.
        sites: how many sites they are of.
        profiles: how many of them got a profile.
        seconds: the time of fitting, without that of inventing the documents.
        peak: bytes of memory at most (RSS), of the whole process.
        size: bytes of all profiles.
    """

    documents: int
    kind: str
    sites: int
    profiles: int
    seconds: float
    peak: int
    size: int


def invent_documents(number: int, kind: str) -> Iterator[Document]:
    """Give invented documents of many sites, in random order, the same in every run."""
    generator = random.Random(SEED)  # noqa: S311  invented pages need no secrets
    sites = max(1, number // DOCUMENTS_A_SITE)
    shares = list(itertools.accumulate(1 / rank for rank in range(1, sites + 1)))
    for page in range(number):
        site = bisect.bisect(shares, generator.random() * shares[-1])
        lines = invent_page(generator, site, page)
        content = "".join(f"<p>{line}</p>" for line in lines) if kind == "html" else "\n".join(lines)
        yield Document(content, kind, f"https://www.site{site}.example/{page}")


def invent_page(generator: random.Random, site: int, page: int) -> list[str]:
    """Return the lines of a page: a menu, a headline, paragraphs, at times a list of columnists, a foot."""
    body = [
        " ".join(generator.choices(WORDS, k=WORDS_OF_PARAGRAPH)).capitalize() + f" {page}." for _ in range(PARAGRAPHS)
    ]
    writers = [f"{given} {FAMILY[(site + n) % len(FAMILY)]}" for n, given in enumerate(GIVEN)]
    return [
        *(f"{word.capitalize()} {site}" for word in WORDS[:8]),
        " ".join(generator.choices(WORDS, k=7)).capitalize(),
        *body,
        *(("Columnists", *writers) if page % PARTS_WITH_LIST == 0 else ()),
        "Leave a response",
        f"Your address will not be shown to the readers of number {site}.",
        f"Printed by the people of number {site} since 1901",
    ]


def cost_of_fit(number: int, kind: str) -> FitCost:
    """Fit profiles on invented documents and return what it cost; the memory is that of the process so far."""
    seconds = 0.0
    with tempfile.TemporaryDirectory() as folder:
        with Fitter() as fitter:
            for document in invent_documents(number, kind):
                start = time.perf_counter()
                fitter.add(document)
                seconds += time.perf_counter() - start
            start = time.perf_counter()
            for _ in fitter.write(folder):
                pass
            seconds += time.perf_counter() - start
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_OF_MAXRSS
    summary = fitter.summary
    return FitCost(number, kind, summary.sites, summary.profiles, seconds, peak, size)


def costs_of_fits(numbers: Sequence[int], kind: str) -> Iterator[FitCost]:
    """Give what fitting costs for each number of documents, each in a process of its own."""
    for number in numbers:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            yield pool.apply(cost_of_fit, (number, kind))


HEADER = """\
| documents | kind | sites | profiles | documents/s | peak memory, MiB | profiles, MB |
|---:|---|---:|---:|---:|---:|---:|"""


def show_cost(cost: FitCost) -> str:
    """Return the costs as a row of a Markdown table."""
    numbers = f"| {cost.documents:,} | {cost.kind} | {cost.sites:,} | {cost.profiles:,} "
    return (
        f"{numbers}| {cost.documents / cost.seconds:,.0f} | {cost.peak / KIBIBYTE**2:,.0f} | {cost.size / 1e6:,.1f} |"
    )
