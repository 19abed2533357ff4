"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from newsclean.body.body_model import MOST_BLOCKS, name_heaviest
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Trees

MODEL_FILE = "lines.npz"
# A text of which so much is body, as the trees see it, has been extracted already: what is left over is a few lines.
RESIDUE = 0.85  # share of its words
# There the burden of proof lies on removal: the odds that a line is body are so many times those that the trees see.
# Chosen so that bodies stay whole; docs/text-accuracy.md shows what each of both costs.
BURDEN = 4.0


def with_burden(words: Sequence[int], scores: Sequence[float], burden: float = BURDEN) -> list[float]:
    """Return the scores with the burden of proof on removal where the text is a residue.

    Args:
        words: the number of words of each line.
        scores: the share of each line that is body, 0 to 1.
        burden: by what the odds are multiplied there.
    """
    body = sum(count * score for count, score in zip(words, scores, strict=True))
    if body < RESIDUE * sum(words):
        return list(scores)
    return [round(burden * score / (burden * score + 1.0 - score), 3) for score in scores]


def score_lines(
    trees: Trees,
    weights: Mapping[str, float],
    page: Page,
    claims: Sequence[ClaimingRule | None],
    burden: float = BURDEN,
) -> Sequence[float] | None:
    """Return the model's score of each line; 1 for what a rule has made text, 0 for what it made something else.

    Args:
        trees: the model.
        weights: of words of furniture (see `words.py`).
        page: what was read of a text.
        claims: for each line the rule that has claimed it, if any.
        burden: as in `with_burden`.
    """
    import numpy as np

    from newsclean.body.lines.features import matrix

    if not page.blocks or len(page.blocks) > MOST_BLOCKS:
        return None
    claimed = settled(claims)
    free = [index for index, score in enumerate(claimed) if score is None]
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    found = trees.scores(matrix(page, claims, np.array(free, dtype=np.int64), weights)).round(3).tolist()
    result = [score or 0.0 for score in claimed]
    for index, score in zip(free, found, strict=True):
        result[index] = score
    return with_burden([block.words for block in page.blocks], result, burden)


def scores(page: Page, claims: Sequence[ClaimingRule | None]) -> Sequence[float] | None:
    """Return the shipped model's score of each line."""
    from newsclean.body.lines.words import shipped_words
    from newsclean.body.trees import shipped

    return score_lines(shipped(MODEL_FILE), shipped_words(), page, claims)


def explain(page: Page, claims: Sequence[ClaimingRule | None], indices: Sequence[int]) -> list[str]:
    """Name for each line the features that weighed most in its score, what they say, and their values."""
    from newsclean.body.lines.features import FEATURES, matrix
    from newsclean.body.trees import shipped

    return name_heaviest(shipped(MODEL_FILE), FEATURES, matrix(page, claims)[list(indices)])


RULE = OpinionRule(
    id="line-model",
    label=Label.BODY,
    why="its form, its words and the lines around it are those of an article's text",
    why_not="its form, its words or the lines around it are not those of an article's text",
    rank=1,
    scores=scores,
    explains=explain,
    need=Need.TEXT,
)
