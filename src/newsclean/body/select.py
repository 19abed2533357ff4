"""Which blocks to take when each has a probability: those with the best word-F1 to expect.

With independent blocks the best set is all above some cut (Lewis, 1995; Ye et al., 2012), and the cut
depends on the page: where little is sure, more is taken.

Blocks of a page are taken as independent. The lines of a text are not: without containers a line is known by the lines
around it, so that a timetable of a hundred lines is right or wrong as one. There the expectation is the mean of two:
each line on its own, and all together, a line being body where its score is above a number drawn once for the text.

F1 weighs precision and recall alike. `balance` is the weight of recall in their harmonic mean (van Rijsbergen,
Information Retrieval, 1979, chapter 7: its F-beta has a beta squared of `balance / (1 - balance)`), and 0.5 is F1.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

from newsclean.model import TEXT_ROLES, ClaimingRule

# The expectation presumes that the page has a body at all. Where nothing is likelier than this, it has
# none, and the best of it would be a menu: seven of 1,389 annotated pages are below, none of them an article.
LEAST_BEST = 0.4
LEAST_SCORE = 0.25  # of a block that is taken, at a balance of 0.5; less where recall weighs more
EVEN = 0.5  # the balance of F1
TOGETHER = 0.5  # how much the second expectation counts in a text; at 1 it is hardly better, and pages lose by it
LEVELS = 20  # numbers that may be drawn, evenly spread over 0 to 1


def settled(claims: Sequence[ClaimingRule | None]) -> list[float | None]:
    """Return 1 for each block that a rule has made text, 0 for what it made something else, else None.

    Each rule is looked at once: the members of an enumeration are slow to hash.
    """
    known = {rule: None if rule is None else float(rule.role in TEXT_ROLES) for rule in {*claims}}
    return list(map(known.__getitem__, claims))


def best_cut(words: Sequence[int], scores: Sequence[float], balance: float = EVEN) -> tuple[float, float]:
    """Return the cut from which on blocks are taken, and the mean of precision and recall to expect.

    Args:
        words: the number of words of each block.
        scores: the share of each block that is body, 0 to 1.
        balance: the weight of recall in that mean, 0 to 1.

    Returns:
        The cut, at least `LEAST_SCORE`, and the expected mean, which is F1 at a balance of 0.5; 1.0 and 0.0 where no
        block is worth taking.
    """
    of_taken = 1 - balance
    least = LEAST_SCORE * 2 * of_taken
    likely = [index for index, score in enumerate(scores) if score >= least]
    order = sorted(likely, key=scores.__getitem__, reverse=True)
    if not order or scores[order[0]] < LEAST_BEST:
        return 1.0, 0.0
    gold = balance * sum(map(mul, words, scores))
    taken = right = 0.0
    cut, best = 1.0, 0.0
    last = scores[order[0]]
    for index in order:
        score = scores[index]
        # Blocks with the same score are taken together or not at all.
        if score != last:
            expected = right / (of_taken * taken + gold)
            if expected > best:
                cut, best = last, expected
            # A block with a lower score than this share of the mean (half of F1) lowers it, and so do all after it.
            if score < of_taken * best:
                break
            last = score
        count = words[index]
        taken += count
        right += count * score
    if right / (of_taken * taken + gold) > best:
        cut, best = last, right / (of_taken * taken + gold)
    return cut, best


def best_cut_of_text(
    words: Sequence[int], scores: Sequence[float], balance: float = EVEN, together: float = TOGETHER
) -> tuple[float, float]:
    """Return the cut from which on lines are taken, and the mean of precision and recall to expect.

    Args:
        words: the number of words of each line.
        scores: the share of each line that is body, 0 to 1.
        balance: the weight of recall in that mean, 0 to 1.
        together: how much the lines are right or wrong together, 0 (each on its own) to 1.

    Returns:
        As `best_cut`; the expectation is that of each line on its own, as `expected_f1` has it.
    """
    of_taken = 1 - balance
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    if not order or scores[order[0]] < LEAST_BEST:
        return 1.0, 0.0
    import numpy as np

    score = np.array([scores[index] for index in order])
    count = np.array([words[index] for index in order], dtype=np.float64)
    taken, right = count.cumsum(), (count * score).cumsum()
    gold = balance * right[-1]
    # The last line of each score, of those that are likely enough.
    ends = np.append(score[1:] != score[:-1], True).nonzero()[0]
    ends = ends[score[ends] >= LEAST_SCORE * 2 * of_taken]
    alone = right[ends] / (of_taken * taken[ends] + gold)
    levels = (np.arange(LEVELS) + 0.5) / LEVELS
    body = np.append(0.0, taken)[np.searchsorted(-score, -levels, side="right")]
    chosen = taken[ends, None]
    joint = (np.minimum(chosen, body) / (of_taken * chosen + balance * body)).mean(axis=1)
    # Nine digits: sums may differ in the last from machine to machine.
    best = int(((1 - together) * alone + together * joint).round(9).argmax())
    return float(score[ends[best]]), float(alone[best])


def expected_f1(words: Sequence[int], scores: Sequence[float], is_taken: Sequence[bool]) -> float:
    """Return the word-F1 to expect of the blocks that are taken, 0 to 1."""
    gold = taken = right = 0.0
    for count, score, is_in in zip(words, scores, is_taken, strict=True):
        gold += count * score
        if is_in:
            taken += count
            right += count * score
    return 2 * right / (taken + gold) if taken + gold else 0.0
