"""Parts of a page by their containers: by class, id and role, or by their tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from newsclean.compiled import twin
from newsclean.model import Page
from newsclean.view import View, hint_words_of_page, hints_of_page


def named_parts(view: View, is_named: Callable[[frozenset[str]], bool], words: frozenset[str]) -> dict[int, list[int]]:
    """Return the blocks of each outermost container whose hint words pass a test.

    Args:
        view: the snapshot.
        is_named: the test; it is asked once for each different set of words.
        words: those of which one is in each set that passes.

    Returns:
        For each such container the indices of its blocks, in order; containers without a block are left out.
    """
    if words.isdisjoint(view.of_page(hint_words_of_page)):
        return {}
    named = {hints for hints in view.of_page(hints_of_page) if hints and is_named(hints)}
    if not named:
        return {}
    found = [container.index for container in view.page.containers if container.hints in named]
    return {container: list(blocks) for container, blocks in outermost(view, found)}


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


def block_runs(inner: Sequence[int], around: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return for each container its first block and the block after its last; 0 and 0 for one without a block.

    A container holds a run of blocks, since both are in the order of the document.

    Args:
        inner: the container of each block.
        around: the container around each container, -1 for the root. Parents come first.
    """
    first, last = [0] * len(around), [0] * len(around)
    for index, container in enumerate(inner):
        if not last[container]:
            first[container] = index
        last[container] = index + 1
    for index in range(len(around) - 1, 0, -1):
        if end := last[index]:
            parent = around[index]
            if not last[parent] or first[index] < first[parent]:
                first[parent] = first[index]
            last[parent] = max(last[parent], end)
    return first, last


find_block_runs = twin(block_runs, "newsclean.compiled.arrays")


def runs_of_page(page: Page) -> tuple[list[int], list[int]]:
    """Return `block_runs` of a page."""
    return find_block_runs(
        [block.container for block in page.blocks], [container.parent for container in page.containers]
    )
