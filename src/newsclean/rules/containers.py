"""Parts of a page by their containers: by class, id and role, or by their tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, filterfalse

from newsclean.model import Page
from newsclean.overview import find_block_runs, group_by_tags
from newsclean.view import View, hints_of_page


def named_parts(view: View, is_named: Callable[[frozenset[str]], bool], words: frozenset[str]) -> dict[int, list[int]]:
    """Return the blocks of each outermost container whose hint words pass a test.

    Args:
        view: the snapshot.
        is_named: the test; it is asked once for each different set of words.
        words: those of which one is in each set that passes.

    Returns:
        For each such container the indices of its blocks, in order; containers without a block are left out.
    """
    found = containers_named(view, is_named, words)
    return {container: list(blocks) for container, blocks in outermost(view, found)}


def containers_named(view: View, is_named: Callable[[frozenset[str]], bool], words: frozenset[str]) -> list[int]:
    """Return the containers whose hint words pass a test, ascending; the arguments are those of `named_parts`."""
    found = view.of_page(hints_of_page)
    if words.isdisjoint(found.words):
        return []
    having = filterfalse(words.isdisjoint, found.containers)
    return sorted(chain.from_iterable(found.containers[hints] for hints in having if is_named(hints)))


def outermost(view: View, containers: Iterable[int]) -> Iterator[tuple[int, range]]:
    """Give those of some containers that stand in none of the others, and their blocks; none without a block.

    Args:
        view: the snapshot.
        containers: their indices, ascending: what holds another comes first.
    """
    first, last = view.of_page(runs_of_page)
    end = 0
    for container in containers:
        # Runs of blocks lie in each other or apart.
        if last[container] > end:
            end = last[container]
            yield container, range(first[container], end)


def containers_tagged(view: View, tags: Iterable[str]) -> list[int]:
    """Return the containers with one of some tags, ascending."""
    found = view.of_page(tags_of_page)
    return sorted(chain.from_iterable(found[tag] for tag in tags if tag in found))


def tags_of_page(page: Page) -> dict[str, list[int]]:
    """Return the containers by their tags."""
    return group_by_tags(page.containers)


def runs_of_page(page: Page) -> tuple[list[int], list[int]]:
    """Return for each container its first block and the block after its last; 0 and 0 for one without a block."""
    return find_block_runs(page.blocks, page.containers)
