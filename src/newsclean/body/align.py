"""Find another extractor's text in the blocks of the page.

The other text is nearly a subsequence of the page's words, but for what the extractor
rewrote, glued or moved. Patience alignment (Bram Cohen, 2003: match what occurs exactly
once on both sides, keep the longest run in order, go on inside the gaps) finds it in
near-linear time, and does not confuse a teaser with the paragraph that it repeats: inside
a gap the copy outside does not count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate
from typing import TypeAlias

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.read.shape import UNSPACED

WORD = LazyPattern(rf"{UNSPACED.pattern}|(?:(?!{UNSPACED.pattern})\w)++")

# Lengths of word sequences to match, longest first: five words in a row are hardly ever
# there by chance, a single one says something only between two anchors that are near.
SEQUENCE_LENGTHS = (5, 2, 1)
LARGEST_GAP_FOR_SINGLE_WORDS = 60  # words
FEWEST_WORDS_OF_A_MOVED_LINE = 3

Gap: TypeAlias = tuple[int, int, int, int, int]
"""Start and end on the page, start and end in the other text, in words; the place in `SEQUENCE_LENGTHS`."""


def words_of(text: str) -> list[str]:
    """Return the words of a folded text; each character of an unspaced script is one."""
    found: list[str] = WORD.pattern.findall(text)
    return found


def share_found(blocks: Sequence[str], lines: Sequence[str]) -> list[float]:
    """Return for each block the share of its words that the lines hold, in order.

    Args:
        blocks: the folded texts of the page's blocks.
        lines: the folded lines of the other text.

    Returns:
        A number from 0 to 1 for each block. A block without a word has the share of its
        lesser neighbour.
    """
    block_words = [tuple(words_of(block)) for block in blocks]
    line_words = [tuple(words_of(line)) for line in lines]
    page = [word for words in block_words for word in words]
    other = [word for words in line_words for word in words]
    is_matched = bytearray(len(page))
    used = bytearray(len(other))
    gaps: list[Gap] = []
    i = j = 0
    for page_start, other_start, length in same_lines(block_words, line_words):
        gaps.append((i, page_start, j, other_start, 0))
        i, j = page_start + length, other_start + length
        is_matched[page_start:i] = used[other_start:j] = b"\x01" * length
    gaps.append((i, len(page), j, len(other), 0))
    for place, place_in_other in align(page, other, gaps):
        is_matched[place] = used[place_in_other] = 1
    shares: list[float] = []
    start = 0
    for words in block_words:
        end = start + len(words)
        shares.append(sum(is_matched[start:end]) / len(words) if words else -1.0)
        start = end
    find_moved_lines(block_words, line_words, used, shares)
    return fill_wordless(shares)


def same_lines(
    block_words: Sequence[tuple[str, ...]], line_words: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, int, int]]:
    """Give the lines that are a block, where they start on both sides in words, and their length.

    Most lines are, so that what remains to be aligned word by word is small.
    """
    block_starts = list(accumulate(map(len, block_words), initial=0))
    line_starts = list(accumulate(map(len, line_words), initial=0))
    same = [
        pair for pair in find_anchors(block_words, line_words, 1) if len(block_words[pair[0]]) >= SEQUENCE_LENGTHS[0]
    ]
    for block, line in longest_rising(same):
        yield block_starts[block], line_starts[line], len(block_words[block])


def align(page: Sequence[str], other: Sequence[str], gaps: list[Gap]) -> list[tuple[int, int]]:
    """Return pairs of places of equal words inside the gaps, rising on both sides."""
    pairs: list[tuple[int, int]] = []
    while gaps:
        page_start, page_end, other_start, other_end, level = gaps.pop()
        while page_start < page_end and other_start < other_end and page[page_start] == other[other_start]:
            pairs.append((page_start, other_start))
            page_start += 1
            other_start += 1
        while page_start < page_end and other_start < other_end and page[page_end - 1] == other[other_end - 1]:
            page_end -= 1
            other_end -= 1
            pairs.append((page_end, other_end))
        if page_start == page_end or other_start == other_end or level == len(SEQUENCE_LENGTHS):
            continue
        length = SEQUENCE_LENGTHS[level]
        if length == 1 and max(page_end - page_start, other_end - other_start) > LARGEST_GAP_FOR_SINGLE_WORDS:
            continue
        anchors = longest_rising(find_anchors(page[page_start:page_end], other[other_start:other_end], length))
        if not anchors:
            gaps.append((page_start, page_end, other_start, other_end, level + 1))
            continue
        i, j = page_start, other_start
        for a, b in anchors:
            # Most anchors follow right upon another and leave no gap.
            if page_start + a > i or other_start + b > j:
                gaps.append((i, page_start + a, j, other_start + b, level))
            i, j = page_start + a + 1, other_start + b + 1
            pairs.append((i - 1, j - 1))
        gaps.append((i, page_end, j, other_end, level))
    return pairs


def find_anchors(page: Sequence[Hashable], other: Sequence[Hashable], length: int) -> list[tuple[int, int]]:
    """Return the places of the word sequences that occur exactly once on both sides, by page order."""
    on_page = unique_places(page, length)
    on_other = unique_places(other, length)
    return [(i, j) for sequence, i in on_page.items() if i >= 0 and (j := on_other.get(sequence, -1)) >= 0]


def unique_places(words: Sequence[Hashable], length: int) -> dict[tuple[Hashable, ...], int]:
    """Return the place of each word sequence, -1 for one that occurs more than once."""
    places: dict[tuple[Hashable, ...], int] = {}
    for place, sequence in enumerate(zip(*(words[k:] for k in range(length)), strict=False)):
        places[sequence] = -1 if sequence in places else place
    return places


def longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that rises on the second side too (patience sorting)."""
    tops: list[int] = []
    top_pairs: list[int] = []
    previous: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        previous.append(top_pairs[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(j)
            top_pairs.append(index)
        else:
            tops[pile] = j
            top_pairs[pile] = index
    run: list[tuple[int, int]] = []
    index = top_pairs[-1] if top_pairs else -1
    while index >= 0:
        run.append(pairs[index])
        index = previous[index]
    return run[::-1]


def find_moved_lines(
    block_words: Sequence[Sequence[str]], line_words: Sequence[Sequence[str]], used: bytearray, shares: list[float]
) -> None:
    """Give full share to blocks that are a line which the extractor has put elsewhere."""
    moved = set()
    start = 0
    for words in line_words:
        if len(words) >= FEWEST_WORDS_OF_A_MOVED_LINE and not any(used[start : start + len(words)]):
            moved.add(tuple(words))
        start += len(words)
    if moved:
        for index, words in enumerate(block_words):
            if shares[index] == 0 and tuple(words) in moved:
                shares[index] = 1.0
                moved.discard(tuple(words))


def fill_wordless(shares: Sequence[float]) -> list[float]:
    """Give blocks without a word the share of their lesser neighbour that has words."""
    before: list[float] = []
    last = 0.0
    for share in shares:
        last = share if share >= 0 else last
        before.append(last)
    filled: list[float] = []
    following = 0.0
    for share, left in zip(reversed(shares), reversed(before), strict=True):
        following = share if share >= 0 else following
        filled.append(share if share >= 0 else min(left, following))
    return filled[::-1]
