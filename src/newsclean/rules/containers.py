"""Parts of a page by the class, id or role of their containers."""

from __future__ import annotations

from collections.abc import Callable

from newsclean.view import View, hints_of_page


def named_parts(view: View, is_named: Callable[[frozenset[str]], bool]) -> dict[int, list[int]]:
    """Return the blocks of each outermost container whose hint words pass a test.

    Args:
        view: the snapshot.
        is_named: the test; it is asked once for each different set of words.

    Returns:
        For each such container the indices of its blocks, in order; containers without a block are left out.
    """
    named = {hints for hints in view.of_page(hints_of_page) if hints and is_named(hints)}
    if not named:
        return {}
    # For each container the outermost named one that it is or stands in; -1 for none.
    part = [-1] * len(view.page.containers)
    for index, container in enumerate(view.page.containers):
        outer = part[container.parent] if container.parent >= 0 else -1
        part[index] = index if outer < 0 and container.hints in named else outer
    members: dict[int, list[int]] = {}
    for index, block in enumerate(view.blocks):
        if (found := part[block.container]) >= 0:
            members.setdefault(found, []).append(index)
    return members
