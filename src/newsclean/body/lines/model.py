"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsclean.body.body_model import MOST_BLOCKS, name_heaviest
from newsclean.body.lines.situation import FEWEST_LINES, standing
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Trees

MODEL_FILE = "lines.npz"
# A text of which so much is body, as the trees see it, is a residue: it has been extracted already, and a few lines are
# left over. Share of the words of lines that no rule drops.
RESIDUE = 0.8
# There the burden of proof lies on removal: the odds that a line is body are so many times those that the trees see.
# Chosen so that bodies stay whole; docs/text-accuracy.md shows what each of both costs.
BURDEN = 4.0


class LineModel(NamedTuple):
    """Trees, and the weights of the words that their features read (see `words.py`)."""

    trees: Trees
    words: Mapping[str, float]


def score_lines(
    load: Callable[[], LineModel], page: Page, claims: Sequence[ClaimingRule | None], burden: float = BURDEN
) -> Sequence[float] | None:
    """Return the model's score of each line; 1 for what a rule has made text, 0 for what it made something else.

    Args:
        load: gives the model; called only where there is something to judge.
        page: what was read of a text.
        claims: for each line the rule that has claimed it, if any.
        burden: by what the odds are multiplied in a residue.
    """
    lines = standing(claims)
    if len(lines) < FEWEST_LINES or len(claims) > MOST_BLOCKS:
        return None
    import numpy as np

    from newsclean.body.lines.features import matrix

    trees, words = load()
    claimed = settled(claims)
    free = [index for index, score in enumerate(claimed) if score is None]
    found = trees.scores(matrix(page, claims, np.array(free, dtype=np.int64), words))
    result = [score or 0.0 for score in claimed]
    for index, score in zip(free, found.tolist(), strict=True):
        result[index] = score
    sizes = [page.blocks[index].words for index in lines]
    if sum(size * result[index] for size, index in zip(sizes, lines, strict=True)) >= RESIDUE * sum(sizes):
        found = burden * found / (burden * found + 1.0 - found)
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    for index, score in zip(free, found.round(3).tolist(), strict=True):
        result[index] = score
    return result


def shipped_model() -> LineModel:
    """Return the model in the package; it and numpy are loaded only here, so that `import newsclean` is quick."""
    from newsclean.body.lines.words import shipped_words
    from newsclean.body.trees import shipped

    return LineModel(shipped(MODEL_FILE), shipped_words())


def scores(page: Page, claims: Sequence[ClaimingRule | None]) -> Sequence[float] | None:
    """Return the shipped model's score of each line."""
    return score_lines(shipped_model, page, claims)


def explain(page: Page, claims: Sequence[ClaimingRule | None], indices: Sequence[int]) -> list[str]:
    """Name for each line the features that weighed most in its score, what they say, and their values."""
    from newsclean.body.lines.features import FEATURES, matrix

    return name_heaviest(shipped_model().trees, FEATURES, matrix(page, claims)[list(indices)])


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
