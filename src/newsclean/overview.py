"""What rules ask of a whole page, each found in one loop over its blocks or containers."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.compiled import twin
from newsclean.model import Block, Container

OTHER_OPENER = ""  # stands for a first word that is not in plain letters

MODULE = "newsclean.compiled.lookups"


def words_and_folded(blocks: Sequence[Block]) -> tuple[list[int], list[str]]:
    """Return the number of words and the folded text of every block."""
    return [block.words for block in blocks], [block.folded for block in blocks]


def prose_among(blocks: Sequence[Block], fewest_words: int, link_density: float) -> dict[int, None]:
    """Return the indices of the blocks that end as a sentence does, have so many words and fewer links, in order."""
    return {
        block.index: None
        for block in blocks
        if block.sentence and block.words >= fewest_words and block.link_chars < link_density * len(block.text)
    }


def openers_among(words: Sequence[int], texts: Sequence[str], most_words: int) -> dict[str, list[int]]:
    """Return the indices of short texts by first word; by `OTHER_OPENER` where that is not in plain letters."""
    found: dict[str, list[int]] = {OTHER_OPENER: []}
    for index, count in enumerate(words):
        if count <= most_words:
            first = texts[index].partition(" ")[0]
            if not (first.isalpha() and first.isascii()):
                found[OTHER_OPENER].append(index)
            elif first in found:
                found[first].append(index)
            else:
                found[first] = [index]
    return found


def by_hints(containers: Sequence[Container]) -> dict[frozenset[str], list[int]]:
    """Return the indices of the containers by their hints; there are far fewer sets of hints than containers."""
    found: dict[frozenset[str], list[int]] = {}
    for container in containers:
        if container.hints in found:
            found[container.hints].append(container.index)
        else:
            found[container.hints] = [container.index]
    return found


def by_tags(containers: Sequence[Container]) -> dict[str, list[int]]:
    """Return the indices of the containers by their tags."""
    found: dict[str, list[int]] = {}
    for container in containers:
        if container.tag in found:
            found[container.tag].append(container.index)
        else:
            found[container.tag] = [container.index]
    return found


def block_runs(blocks: Sequence[Block], containers: Sequence[Container]) -> tuple[list[int], list[int]]:
    """Return for each container its first block and the block after its last; 0 and 0 for one without a block.

    A container holds a run of blocks, since both are in the order of the document; parents come first.
    """
    first, last = [0] * len(containers), [0] * len(containers)
    for index, block in enumerate(blocks):
        container = block.container
        if not last[container]:
            first[container] = index
        last[container] = index + 1
    for index in range(len(containers) - 1, 0, -1):
        if end := last[index]:
            parent = containers[index].parent
            if not last[parent] or first[index] < first[parent]:
                first[parent] = first[index]
            last[parent] = max(last[parent], end)
    return first, last


find_words_and_folded = twin(words_and_folded, MODULE)
find_prose = twin(prose_among, MODULE)
find_openers = twin(openers_among, MODULE)
group_by_hints = twin(by_hints, MODULE)
group_by_tags = twin(by_tags, MODULE)
find_block_runs = twin(block_runs, MODULE)
