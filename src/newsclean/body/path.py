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


WRAPPER: tuple[str, frozenset[str]] = ("div", frozenset())


class Names(NamedTuple):
    """What the containers are called.

    Attributes:
        number: for each container a number that those with the same tag and class share.
        sizes: for each number how many containers have it; 0 where there is no class.
        marks: for each container what its tag and class say, a bit each in the order of `PATH_NAMES`.
        named: for each container the outermost one with the same blocks that has a class.
        above: for each container the one around it, leaving out wrapping elements; the root's is the root.
    """

    number: Integers
    sizes: Floats
    marks: list[int]
    named: Integers
    above: Integers


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


def read_names(page: Page, around: list[int], same: list[int]) -> Names:
    """Read tag and class of each container; each pair of them once, as most are on the page many times.

    Args:
        page: what was read.
        around: as in `Layout`.
        same: as in `Layout`.
    """
    names = [(container.tag, container.hints) for container in page.containers]
    # The number of a name is the first container that has it.
    firsts: dict[tuple[str, frozenset[str]], int] = {}
    numbers = list(map(firsts.setdefault, names, range(len(names))))
    marks = {number: TAG_BITS.get(tag, 0) | (topics(hints) if hints else 0) for (tag, hints), number in firsts.items()}
    number = np.array(numbers)
    sizes = np.bincount(number, minlength=len(names)).astype(np.float64)
    sizes[[number for (_, hints), number in firsts.items() if not hints]] = 0.0
    named, above = look_through(names, around, same)
    return Names(number, sizes, list(map(marks.__getitem__, numbers)), np.array(named), np.array(above))


def look_through(
    names: list[tuple[str, frozenset[str]]], around: list[int], same: list[int]
) -> tuple[list[int], list[int]]:
    """Return `Names.named` and `Names.above`.

    A `<div>` without a class that holds what another container holds is a wrapping element.
    """
    outermost_named = list(range(len(names)))
    shared: set[int] = set()
    for index, outermost in enumerate(same):
        if outermost != index:
            shared.add(outermost)
            if names[index][1] and not names[outermost_named[outermost]][1]:
                outermost_named[outermost] = index
    wrapping = {index for index, name in enumerate(names) if name == WRAPPER and same[index] in shared}
    above = [0] * len(names)
    for index, parent in enumerate(around):
        if index:
            above[index] = above[parent] if parent in wrapping else parent
    return [outermost_named[outermost] for outermost in same], above


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
    # Of each container what `Paths` tells of a block in it, in that order; those around it come first,
    # and what is "around" the root (at -1) is nothing as yet.
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
