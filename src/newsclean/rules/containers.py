"""Parts of a page by their containers: by class, id and role, or by whatever a rule asks."""

from __future__ import annotations

from collections.abc import Callable

from newsclean.model import Container
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
    part = outermost(view, lambda container: container.hints in named)
    members: dict[int, list[int]] = {}
    for index, block in enumerate(view.blocks):
        if (found := part[block.container]) >= 0:
            members.setdefault(found, []).append(index)
    return members


def outermost(view: View, is_part: Callable[[Container], bool]) -> list[int]:
    """Return for each container the outermost one that passes a test among it and those around it; -1 for none."""
    found: list[int] = []
    for index, container in enumerate(view.page.containers):
        outer = found[container.parent] if container.parent >= 0 else -1
        found.append(index if outer < 0 and is_part(container) else outer)
    return found
