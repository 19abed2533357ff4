"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsclean.body.body_model import MOST_BLOCKS
from newsclean.body.lines.islands import lower_far
from newsclean.body.lines.situation import FEWEST_LINES, standing
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Trees

MODEL_FILE = "lines.npz"
# A text of which so much is body, as the trees see it, is a residue: it has been extracted already, and a few lines are
# left over. Share of the words of lines that no rule makes something else. There the burden of proof lies on removal:
# the odds that a line is body are multiplied by those that a word of the text is, so by 4 at least.
# docs/text-accuracy.md shows what that costs, and how whole bodies stay.
RESIDUE = 0.8
MOST_CERTAIN = 0.99  # of which the odds are 99; otherwise a text without any doubt would make all lines certain
NEVER = 1.01  # as `residue`: treat all texts alike


class LineModel(NamedTuple):
    """Trees, and the weights of the words that their features read (see `words.py`)."""

    trees: Trees
    words: Mapping[str, float]


def score_lines(
    load: Callable[[], LineModel], page: Page, claims: Sequence[ClaimingRule | None], residue: float = RESIDUE
) -> Sequence[float] | None:
    """Return the model's score of each line; 1 for what a rule has made text, 0 for what it made something else.

    Args:
        load: gives the model; called only where there is something to judge.
        page: what was read of a text.
        claims: for each line the rule that has claimed it, if any.
        residue: the share of body from which on a text is a residue.
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
    share = body_share(page, claimed, found.tolist())
    if share >= residue:
        certain = min(share, MOST_CERTAIN)
        found = certain * found / (certain * found + (1.0 - certain) * (1.0 - found))
    result = [score or 0.0 for score in claimed]
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    for index, score in zip(free, found.round(3).tolist(), strict=True):
        result[index] = score
    if share >= residue:
        return result
    lowered = lower_far([block.words for block in page.blocks], result)
    return [low if known is None else known for low, known in zip(lowered, claimed, strict=True)]


def body_share(page: Page, claimed: Sequence[float | None], found: Iterable[float]) -> float:
    """Return the share of the words that are body, of lines that no rule makes something else.

    Args:
        page: what was read of a text.
        claimed: for each line 1 or 0 from a rule, else None.
        found: the scores of the latter.
    """
    scores = iter(found)
    body = total = 0.0
    for block, known in zip(page.blocks, claimed, strict=True):
        if known != 0.0:
            total += block.words
            body += block.words * (next(scores) if known is None else known)
    return body / total if total else 0.0


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

    return shipped_model().trees.name_heaviest(FEATURES, matrix(page, claims)[list(indices)])


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
