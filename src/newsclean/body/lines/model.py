"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsclean.body.body_model import MOST_BLOCKS
from newsclean.body.lines.situation import BOILERPLATE, FEWEST_LINES, seen_lines, standing
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page

if TYPE_CHECKING:
    from newsclean.body.trees import Rows, Trees

FIRST_FILE, SECOND_FILE = "lines.npz", "runs.npz"
# A text of which so much is body, as the trees see it, is a residue: it has been extracted already, and a few lines are
# left over. Share of the words that the model sees. There the burden of proof lies on removal:
# the odds that a line is body are multiplied by those that a word of the text is, so by 4 at least.
# docs/text-accuracy.md shows what that costs, and how whole bodies stay.
RESIDUE = 0.8
MOST_CERTAIN = 0.99  # of which the odds are 99; otherwise a text without any doubt would make all lines certain
NEVER = 1.01  # as `residue`: treat all texts alike


class LineModel(NamedTuple):
    """What judges lines.

    Attributes:
        first: the trees that see the lines.
        words: the weights of the words that their features read (see `words.py`).
        second: the trees that see what the first have made of the lines, too (see `runs.py`).
    """

    first: Trees
    words: Mapping[str, float]
    second: Trees


class Seen(NamedTuple):
    """A text as the model sees it.

    Attributes:
        page: what was read of it.
        claims: for each line the rule that has claimed it, if any.
        known: for each line 1 or 0 from that rule, else None.
        lines: the indices of the lines that the model looks at.
        free: those of the lines that no rule has claimed, all among them.
    """

    page: Page
    claims: Sequence[ClaimingRule | None]
    known: Sequence[float | None]
    lines: Sequence[int]
    free: Sequence[int]

    @classmethod
    def of(cls, page: Page, claims: Sequence[ClaimingRule | None]) -> Seen:
        """Look at a text."""
        known = settled(claims)
        free = [index for index, score in enumerate(known) if score is None]
        return cls(page, claims, known, seen_lines(page, standing(claims)), free)

    def fill(self, found: Iterable[float]) -> list[float]:
        """Return a score for each line, when those that no rule has claimed have these."""
        scores = iter(found)
        return [next(scores) if known is None else known for known in self.known]


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
    if len(claims) > MOST_BLOCKS or len(standing(claims)) < FEWEST_LINES:
        return None
    seen = Seen.of(page, claims)
    if not seen.free:
        return seen.fill(())
    model = load()
    found = model.second.scores(second_rows(model, seen))
    share = body_share(seen, found.tolist())
    if share >= residue:
        certain = min(share, MOST_CERTAIN)
        found = certain * found / (certain * found + (1.0 - certain) * (1.0 - found))
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    return seen.fill(found.round(3).tolist())


def second_rows(model: LineModel, seen: Seen) -> Rows:
    """Return the features of the lines that no rule has claimed as the second trees see them, in that order."""
    import numpy as np

    from newsclean.body.lines.features import matrix

    rows = matrix(seen.page, seen.claims, np.array(seen.free, dtype=np.int64), model.words)
    return with_first_look(rows, seen, model.first)


def with_first_look(rows: Rows, seen: Seen, first: Trees) -> Rows:
    """Return features of the lines that no rule has claimed with what a first look tells of each."""
    import numpy as np

    from newsclean.body.lines.runs import FirstLook, look_around

    # Three digits here, too: two lines with one score stay so.
    scores = seen.fill(first.scores(rows).round(3).tolist())
    return np.hstack((rows, look_around(FirstLook.of(seen.page, seen.lines, scores, seen.free))))


def body_share(seen: Seen, found: Iterable[float]) -> float:
    """Return the share of the words that are body, of lines that the model sees and no rule makes part of the head.

    Args:
        seen: the text.
        found: the scores of the lines that no rule has claimed.
    """
    body = total = 0.0
    blocks, claims, scores = seen.page.blocks, seen.claims, seen.fill(found)
    for index in seen.lines:
        rule = claims[index]
        if seen.known[index] != 0.0 or (rule is not None and rule.role is BOILERPLATE):
            total += blocks[index].words
            body += blocks[index].words * scores[index]
    return body / total if total else 0.0


def features() -> Mapping[str, str]:
    """Return each feature's name and what it says of a line, in the order of the columns of the second trees."""
    from newsclean.body.lines.features import FEATURES
    from newsclean.body.lines.runs import FEATURES as OF_FIRST_LOOK

    return {**FEATURES, **OF_FIRST_LOOK}


def shipped_model() -> LineModel:
    """Return the model in the package; it and numpy are loaded only here, so that `import newsclean` is quick."""
    from newsclean.body.lines.words import shipped_words
    from newsclean.body.trees import shipped

    return LineModel(shipped(FIRST_FILE), shipped_words(), shipped(SECOND_FILE))


def scores(page: Page, claims: Sequence[ClaimingRule | None]) -> Sequence[float] | None:
    """Return the shipped model's score of each line."""
    return score_lines(shipped_model, page, claims)


def explain(page: Page, claims: Sequence[ClaimingRule | None], indices: Sequence[int]) -> list[str]:
    """Name for each line the features that weighed most in its score, what they say, and their values."""
    model, seen = shipped_model(), Seen.of(page, claims)
    places = {index: place for place, index in enumerate(seen.free)}
    rows = second_rows(model, seen)[[places[index] for index in indices]]
    return model.second.name_heaviest(features(), rows)


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
