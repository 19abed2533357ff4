"""What the containers around a block say of it: their tags and class names, and how far they are from the prose."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

import numpy as np

from newsclean.body.layout import Floats, Integers, Layout
from newsclean.lexicon.hints import ARTICLE_BODY, TOPIC_NAMES, TOPICS, topics
from newsclean.model import Page

# A container with more than this share of the page's prose and its headline in it is not what its
# class says: page wrappers are called "comments-open" and "sidebar-right".
LARGEST_NAMED_SHARE = 0.3

TAGS = ("article", "main", "aside", "footer", "header", "form", "figure", "table", "list", "section")
TAG_OF = {"ul": "list", "ol": "list", "dl": "list", "li": "list", "dd": "list", "td": "table", "tr": "table"}
TAG_BITS = {tag: 1 << (len(TOPIC_NAMES) + place) for place, tag in enumerate(TAGS)}
TAG_BITS.update({tag: TAG_BITS[name] for tag, name in TAG_OF.items()})
HIDDEN = 1 << (len(TOPIC_NAMES) + len(TAGS))
PATH_NAMES = (*(f"in_{topic}" for topic in TOPIC_NAMES), *(f"tag_{tag}" for tag in TAGS), "hidden")
# What a container of the whole article is called; the others are names of parts.
NAMES_OF_WHOLE = ARTICLE_BODY | sum(1 << place for place, name in enumerate(TOPICS) if name in ("content", "head"))
# What stays of the marks of a container that is not what its class says: its tag is what it is.
MARKS_OF_WHOLE = NAMES_OF_WHOLE | -1 << len(TOPIC_NAMES)


class Names(NamedTuple):
    """What the containers are called.

    Attributes:
        number: for each container a number that those with the same tag and class share.
        count: for each number how many containers have it; 0 where there is no class.
        marks: for each container what its tag and class say, a bit each in the order of `PATH_NAMES`.
    """

    number: Integers
    count: Floats
    marks: list[int]


class Paths(NamedTuple):
    """What is known of the path to each block.

    Attributes:
        bits: the marks of all containers around it, a bit each in the order of `PATH_NAMES`.
        below_rich, below_main: how many containers lie between it and the path to the container
            with the most prose next to it, and to the one that holds most prose.
        depth: how many containers are around it.
        article: the index of the innermost `<article>` around it, -1 without one.
    """

    bits: Integers
    below_rich: Integers
    below_main: Integers
    depth: Integers
    article: Integers


def read_names(page: Page) -> Names:
    """Read tag and class of each container; each pair of them once, as most are on the page many times."""
    names = [(container.tag, container.hints) for container in page.containers]
    # The number is that of the first container with the name.
    numbers = list(map(dict(zip(reversed(names), range(len(names) - 1, -1, -1), strict=True)).__getitem__, names))
    marks = [0] * len(names)
    has_class = [False] * len(names)
    for index, (number, (tag, hints)) in enumerate(zip(numbers, names, strict=True)):
        if number == index:
            marks[index] = TAG_BITS.get(tag, 0) | (topics(hints) if hints else 0)
            has_class[index] = bool(hints)
        else:
            marks[index] = marks[number]
    number = np.array(numbers)
    return Names(number, np.bincount(number, minlength=len(names)) * np.array(has_class, dtype=np.float64), marks)


def wrongly_named(layout: Layout, prose: Floats, headline: int) -> set[int]:
    """Return the containers whose name cannot be that of a part of the page.

    Args:
        layout: the page.
        prose: the mass of the prose in each container.
        headline: the block of the title.
    """
    large = (prose > LARGEST_NAMED_SHARE * prose[0]) & (layout.first <= headline) & (headline < layout.last)
    return set(large.nonzero()[0].tolist())


def path_to(container: int, around: list[int]) -> set[int]:
    """Return a container and all around it."""
    path = set()
    while container >= 0:
        path.add(container)
        container = around[container]
    return path


def follow_paths(page: Page, layout: Layout, marks: list[int], main: tuple[int, int], misnamed: set[int]) -> Paths:
    """Follow the path from the root to each container that holds a block, once.

    Args:
        page: what was read.
        layout: its measures.
        marks: what the tag and class of each container say.
        main: the containers of `main_containers`.
        misnamed: the containers of `wrongly_named`.
    """
    around, same = layout.around, layout.same
    to_rich, to_main = (path_to(container, around) for container in main)
    # Of each container what `Paths` tells of a block in it, in that order; those around it come first.
    seen: list[tuple[int, int, int, int, int]] = [(0, 0, 0, 0, -1)] * len(around)
    for index, (container, end) in enumerate(zip(page.containers, layout.last.tolist(), strict=True)):
        if not end:
            continue
        parent = around[index]
        bits, below_rich, below_main, depth, article = seen[parent]
        bits |= marks[index] & MARKS_OF_WHOLE if index in misnamed else marks[index]
        if container.hidden:
            bits |= HIDDEN
        if same[index] == index and index:
            below_rich, below_main, depth = below_rich + 1, below_main + 1, depth + 1
        if index in to_rich:
            below_rich = 0
        if index in to_main:
            below_main = 0
        if index and container.tag == "article":
            article = index
        seen[index] = bits, below_rich, below_main, depth, article
    of_blocks = map(seen.__getitem__, layout.inner.tolist())
    values = np.fromiter(chain.from_iterable(of_blocks), dtype=np.int64, count=5 * len(layout.inner))
    return Paths(*values.reshape(-1, 5).T)
