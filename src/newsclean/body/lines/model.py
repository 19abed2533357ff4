"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from newsclean.body.body_model import MOST_BLOCKS, name_heaviest
from newsclean.body.lines.situation import FEWEST_LINES, is_residue, standing
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Trees

MODEL_FILE = "lines.npz"
# In a residue the burden of proof lies on removal: the odds that a line is body are so many times those that the trees
# see. Chosen so that bodies stay whole; docs/text-accuracy.md shows what each of both costs.
BURDEN = 4.0


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
        burden: by what the odds are multiplied in a residue.
    """
    import numpy as np

    from newsclean.body.lines.features import matrix

    lines = standing(claims)
    if len(lines) < FEWEST_LINES or len(claims) > MOST_BLOCKS:
        return None
    claimed = settled(claims)
    free = [index for index, score in enumerate(claimed) if score is None]
    odds = burden if is_residue(page, lines) else 1.0
    found = trees.scores(matrix(page, claims, np.array(free, dtype=np.int64), weights))
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    weighed = (odds * found / (odds * found + 1.0 - found)).round(3).tolist()
    result = [score or 0.0 for score in claimed]
    for index, score in zip(free, weighed, strict=True):
        result[index] = score
    return result


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
