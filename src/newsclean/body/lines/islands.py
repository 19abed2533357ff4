"""What stands far from the article and is small beside it is none of it: teasers, an account of the paper, a notice.

Single lines of them read as an article's do; that nothing of the article is anywhere near tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsclean.body.select import best_cut

FARTHEST = 10  # lines that are no body between two parts of one article: pictures, boxes, links to others
LEAST_SHARE = 0.1  # of the words of the largest part; less, and farther off, is a part of something else


def lower_far(words: Sequence[int], scores: Sequence[float]) -> list[float]:
    """Return the scores of lines, those of small far parts cut to the share that such a part has of the largest.

    Args:
        words: how many each line has.
        scores: how likely each is body.
    """
    cut, _ = best_cut(words, scores)
    parts = list(parts_of([index for index, score in enumerate(scores) if score >= cut]))
    masses = [sum(words[index] for index in part) for part in parts]
    result = list(scores)
    if len(parts) < 2:
        return result
    largest = max(masses)
    for part, mass in zip(parts, masses, strict=True):
        share = mass / largest if largest else 1.0
        if share < LEAST_SHARE:
            for index in part:
                result[index] = min(result[index], share)
    return result


def parts_of(taken: Iterable[int]) -> Iterator[list[int]]:
    """Give the indices of taken lines, in parts with more than `FARTHEST` other lines between."""
    part: list[int] = []
    for index in taken:
        if part and index - part[-1] - 1 > FARTHEST:
            yield part
            part = []
        part.append(index)
    if part:
        yield part
