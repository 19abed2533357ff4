"""Whether a process grows over many distinct documents, in one thread and in several."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import newsclean
from benchmarks.hostile.child import memory
from benchmarks.hostile.story import Story

# What a process keeps on purpose (words of classes, names of meta elements) is full after so many documents.
WARM = 0.3  # of all
POINTS = 8  # at which memory is read


class Growth(NamedTuple):
    """The memory of a process.

    Attributes:
        documents: how many documents were read.
        threads: by how many threads.
        resident: bytes of memory at points evenly spread over the documents.
    """

    documents: int
    threads: int
    resident: Sequence[int]

    @property
    def per_document(self) -> float:
        """Bytes a document, from when the caches are full: the slope of a line through the points."""
        first = int(WARM * len(self.resident))
        values = self.resident[first:]
        places = [place * self.documents / len(self.resident) for place in range(first, len(self.resident))]
        middle, mean = sum(places) / len(places), sum(values) / len(values)
        above = sum((place - middle) * (value - mean) for place, value in zip(places, values, strict=True))
        return above / sum((place - middle) ** 2 for place in places)


def documents(count: int) -> Iterator[bytes]:
    """Give distinct pages: other stories, classes, names, addresses, charsets and data in each."""
    for place in range(count):
        chance = random.Random(place)
        story = Story(chance, chance.choice(("en", "de", "fr", "ru", "zh")))
        word = story.word()
        head = (
            f'<meta name="{word}{place}" content="{word}"><meta property="article:{word}" content="x{place}">'
            f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{story.title} {place}","k{place}":"{word}"}}</script>'
        )
        body = story.html.replace("<article>", f'<article class="c{place}-{word} {word}{place}" id="i{place}">')
        links = "".join(
            f'<li class="l{place}x{n}"><a href="/{word}/{place}/{n}">{story.word()} {place}</a></li>' for n in range(5)
        )
        label = f"x-{word}{place}" if place % 10 == 0 else "utf-8"
        yield story.page(after=f"<ul>{links}</ul>", head=f'<meta charset="{label}">{head}', body=body).encode() + (
            b"\xff" if place % 10 == 0 else b""
        )


def measure(count: int, threads: int, seen: Callable[[int, int], None] = lambda _done, _memory: None) -> Growth:
    """Read documents and return the memory of this process on the way.

    Args:
        count: how many documents.
        threads: by how many threads.
        seen: is called at each point with the documents that are done and the bytes of memory.
    """
    cleaner = newsclean.Cleaner()
    step = max(1, count // POINTS)
    resident = []

    def use(document: bytes) -> None:
        cleaner.extract(document).to_json()

    with ThreadPoolExecutor(threads) as pool:
        waiting = []
        for place, document in enumerate(documents(step * POINTS), 1):
            waiting.append(pool.submit(use, document))
            if len(waiting) >= 4 * threads or place % step == 0:
                for future in waiting:
                    future.result()
                waiting.clear()
            if place % step == 0:
                gc.collect()
                resident.append(memory("VmRSS"))
                seen(place, resident[-1])
    return Growth(step * POINTS, threads, resident)


def report(growth: Growth) -> str:
    """Return a line that says how a process has grown."""
    points = ", ".join(f"{value / 1e6:.1f}" for value in growth.resident)
    return (
        f"{growth.documents} documents, {growth.threads} threads: {points} MB; "
        f"{growth.per_document:+.0f} bytes a document after the first third"
    )
