"""What the containers around a block say of it: their tags and class names, and how far they are from the prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from newsclean.body.layout import Floats, Integers, Layout
from newsclean.compiled import twin
from newsclean.lexicon.hints import ARTICLE_BODY, SAYS_ARTICLE, SAYS_TEXT, TOPIC_NAMES, TOPICS
from newsclean.model import Container

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

# A `<div>` without a class is a wrapper where it holds what another container holds.
HAS_CLASS, IS_WRAPPER, IS_ARTICLE, IS_HIDDEN = 1, 2, 4, 8
BOTH = SAYS_ARTICLE | SAYS_TEXT


class Said(NamedTuple):
    """What the containers say of themselves.

    Attributes:
        around: for each container the one around it; the root's is -1.
        number: the first container with the same tag and class.
        marks: what its tag and class say, a bit each in the order of `PATH_NAMES`.
        flags: the sum of `HAS_CLASS`, `IS_WRAPPER`, `IS_ARTICLE`, `IS_HIDDEN`.
    """

    around: Integers
    number: Integers
    marks: Integers
    flags: Integers


class Names(NamedTuple):
    """What the containers are called.

    Attributes:
        number: as in `Said`.
        sizes: for each number how many containers have it; 0 where there is no class.
        named: for each container the outermost one with the same blocks that has a class.
        above: for each container the one around it, leaving out wrapping elements; the root's is the root.
    """

    number: Integers
    sizes: Floats
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


def read_names(found: Integers) -> Said:
    """Return what the containers say of themselves, by what `fill_names` has found."""
    around, number, marks, flags = found
    marks = marks | (marks & BOTH == BOTH) * ARTICLE_BODY
    return Said(around, number, marks & ~BOTH, flags)


def fill_names(
    containers: Sequence[Container], tag_marks: Mapping[str, int], word_marks: Mapping[str, int], found: Integers
) -> None:
    """Fill in what `Said` tells of each container, each pair of tag and class read once.

    Most are on the page many times. The marks are those of the words, as in `MARK_OF_WORD`.

    Args:
        containers: the containers of a page.
        tag_marks: what a tag says.
        word_marks: what a word of a class says.
        found: what is filled in, shape (4, containers).
    """
    firsts: dict[tuple[str, frozenset[str]], int] = {}
    names = [(container.tag, container.hints) for container in containers]
    numbers = list(map(firsts.setdefault, names, range(len(names))))
    marks, flags = {}, {}
    for (tag, hints), number in firsts.items():
        said = tag_marks.get(tag, 0)
        for word in hints:
            said |= word_marks.get(word, 0)
        marks[number] = said
        flag = HAS_CLASS if hints else IS_WRAPPER * (tag == "div")
        flags[number] = flag | IS_ARTICLE * (tag == "article")
    found[0] = [container.parent for container in containers]
    found[1] = numbers
    found[2] = list(map(marks.__getitem__, numbers))
    found[3] = [
        flags[number] | IS_HIDDEN * container.hidden for number, container in zip(numbers, containers, strict=True)
    ]


find_names = twin(fill_names, "newsclean.compiled.arrays")


def look_through(said: Said, same: Integers) -> Names:
    """Leave out wrapping elements.

    Args:
        said: what the containers say.
        same: as in `Layout`.
    """
    named = np.empty((2, len(same)), dtype=np.int64)
    fill_named(np.stack((said.flags & HAS_CLASS, said.flags & IS_WRAPPER, said.around, same)), named)
    sizes = np.bincount(said.number, minlength=len(same)).astype(np.float64) * (said.flags & HAS_CLASS)
    return Names(said.number, sizes, named[0], named[1])


def fill_named(said: Integers, found: Integers) -> None:
    """Fill in `Names.named` and `Names.above`.

    A `<div>` without a class that holds what another container holds is a wrapping element.

    Args:
        said: of each container whether it has a class, whether it is a `<div>` without one, `Layout.around`
            and `Layout.same`; shape (4, containers).
        found: what is filled in, shape (2, containers).
    """
    has_class, is_wrapper, around, same = said.tolist()
    outermost_named = list(range(len(same)))
    shared: set[int] = set()
    for index, outermost in enumerate(same):
        if outermost != index:
            shared.add(outermost)
            if has_class[index] and not has_class[outermost_named[outermost]]:
                outermost_named[outermost] = index
    above = [0] * len(same)
    for index, parent in enumerate(around):
        if index:
            above[index] = above[parent] if is_wrapper[parent] and same[parent] in shared else parent
    found[:] = [outermost_named[outermost] for outermost in same], above


def wrongly_named(layout: Layout, prose: Floats, headline: int) -> set[int]:
    """Return the containers whose name cannot be that of a part of the page.

    Args:
        layout: the page.
        prose: the mass of the prose in each container.
        headline: the block of the title.
    """
    large = (prose > LARGEST_NAMED_SHARE * prose[0]) & (layout.first <= headline) & (headline < layout.last)
    return set(large.nonzero()[0].tolist())


def follow_paths(said: Said, layout: Layout, main: tuple[int, int], misnamed: set[int]) -> Paths:
    """Follow the path from the root to each container that holds a block, once.

    Args:
        said: what the containers say of themselves.
        layout: the measures of the page.
        main: the containers of `main_containers`.
        misnamed: the containers of `wrongly_named`.
    """
    marks = said.marks
    if misnamed:
        marks = marks.copy()
        marks[list(misnamed)] &= MARKS_OF_WHOLE
    marks = marks | (said.flags & IS_HIDDEN) * (HIDDEN // IS_HIDDEN)
    paths = np.empty((5, len(layout.inner)), dtype=np.int64)
    containers = np.stack((said.around, layout.last, layout.same, marks, said.flags & IS_ARTICLE))
    fill_paths(containers, layout.inner, main, paths)
    return Paths(*paths)


def fill_paths(containers: Integers, inner: Integers, main: tuple[int, int], paths: Integers) -> None:
    """Fill in what `Paths` tells of each block.

    Args:
        containers: of each container the one around it, the end of its run, `Layout.same`, its marks, and
            whether it is an `<article>`; shape (5, containers).
        inner: the container of each block.
        main: the containers of `main_containers`.
        paths: what is filled in, shape (5, blocks).
    """
    columns = containers.tolist()
    around = columns[0]
    to_rich, to_main = (path_to(container, around) for container in main)
    # Of each container what `Paths` tells of a block in it, in that order; those around it come first,
    # and what is "around" the root (at -1) is nothing as yet.
    seen: list[tuple[int, int, int, int, int]] = [(0, 0, 0, 0, -1)] * len(around)
    for index, (parent, end, same, marks, is_article) in enumerate(zip(*columns, strict=True)):
        if not end:
            continue
        bits, below_rich, below_main, depth, article = seen[parent]
        if same == index and index:
            below_rich, below_main, depth = below_rich + 1, below_main + 1, depth + 1
        if index in to_rich:
            below_rich = 0
        if index in to_main:
            below_main = 0
        if index and is_article:
            article = index
        seen[index] = bits | marks, below_rich, below_main, depth, article
    of_blocks = map(seen.__getitem__, inner.tolist())
    values = np.fromiter(chain.from_iterable(of_blocks), dtype=np.int64, count=5 * len(inner))
    paths[:] = values.reshape(-1, 5).T


def path_to(container: int, around: Sequence[int]) -> set[int]:
    """Return a container and all around it."""
    path = set()
    while container >= 0:
        path.add(container)
        container = around[container]
    return path
