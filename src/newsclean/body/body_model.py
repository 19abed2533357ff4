"""What boosted trees make of each block, its containers and its neighbours.

Trained on annotated pages; see docs/body-model.md for which, and docs/accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclean.body.select import settled
from newsclean.body.speakers import with_speakers
from newsclean.body.subheads import with_subheads, without_lone_heads
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Trees

MODEL_FILE = "model.npz"
# Beyond, an opinion costs more than it is worth: such pages are data dumps, and what is above
# is judged by `body/prose_container.py`.
MOST_BLOCKS = 100_000


def score_blocks(trees: Trees, page: Page, claims: Sequence[ClaimingRule | None]) -> Sequence[float] | None:
    """Return the model's score of each block; 1 for what a rule has made text, 0 for what it made something else."""
    import numpy as np

    from newsclean.body.features import matrix

    if not page.blocks or len(page.blocks) > MOST_BLOCKS:
        return None
    claimed = settled(claims)
    free = [index for index, score in enumerate(claimed) if score is None]
    # Three digits: the same page gives the same answer on every machine's arithmetic.
    found = trees.scores(matrix(page, claims, np.array(free, dtype=np.int64))).round(3).tolist()
    result = [score or 0.0 for score in claimed]
    for index, score in zip(free, found, strict=True):
        result[index] = score
    return without_lone_heads(page, claims, with_subheads(page, with_speakers(page, result)))


def scores(page: Page, claims: Sequence[ClaimingRule | None]) -> Sequence[float] | None:
    """Return the shipped model's score of each block.

    Numpy and the model are loaded here, so that `import newsclean` is quick.
    """
    from newsclean.body.trees import shipped

    return score_blocks(shipped(MODEL_FILE), page, claims)


def explain(page: Page, claims: Sequence[ClaimingRule | None], indices: Sequence[int]) -> list[str]:
    """Name for each block the features that weighed most in its score, what they say, and their values."""
    from newsclean.body.features import FEATURES, matrix
    from newsclean.body.trees import shipped

    return shipped(MODEL_FILE).name_heaviest(FEATURES, matrix(page, claims)[list(indices)])


RULE = OpinionRule(
    id="body-model",
    label=Label.BODY,
    why="its form, its place and what is around it are those of an article's text",
    why_not="its form, its place or what is around it are not those of an article's text",
    rank=1,
    scores=scores,
    explains=explain,
    need=Need.HTML,
)
