"""What boosted trees make of each line of a text, its words and its neighbours.

Trained on annotated texts; see docs/line-model.md for which, and docs/text-accuracy.md for how good it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from newsclean.body.body_model import MOST_BLOCKS
from newsclean.body.lines.situation import FEWEST_LINES, seen_lines, standing
from newsclean.body.select import settled
from newsclean.model import ClaimingRule, Label, Need, OpinionRule, Page, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from newsclean.body.trees import Rows, Trees

    Scores: TypeAlias = NDArray[np.float64]

BOILERPLATE = Role.BOILERPLATE  # members of an enumeration are slow to look up
FIRST_FILE, SECOND_FILE = "lines.npz", "runs.npz"
# A text of which so much is body, as the trees see it, is a residue: it has been extracted already, and a few lines are
# left over. Share of the words of lines that no rule makes something else. There the burden of proof lies on removal:
# the odds that a line is body are multiplied by the root of those that a word of the text is, so by 2 at least. (The
# odds themselves would keep hardly more of bodies, and more of what is left over.) A whole page, of which the model
# sees lines that rules drop, is none, however much of the rest is body.
# docs/text-accuracy.md shows what that costs, and how whole bodies stay.
RESIDUE = 0.8
MOST_CERTAIN = 0.99  # of which the odds are 99; otherwise a text without any doubt would make all lines certain
# A sentence of which the trees are not this sure that it is none stays between two lines of the body: a question of an
# interview, a short answer, a step of a recipe.
LEAST_BETWEEN = 0.1
# Of the last paragraph the trees are often unsure, above all in these scripts, of which they have seen next to nothing.
# There a sentence between the body and a line that a rule has dropped stays, if they are not this sure that it is none;
# above the credit of an agency or of those who contributed one stays in any script, as between lines of the body.
LEAST_CLOSING = 0.25
FEWEST_WORDS_CLOSING = 4
EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
TAKEN = 0.5  # a score from which on a line counts as body there, and which such a sentence gets
FEWEST_WORDS_BETWEEN = 2  # "Share." is a button
# So does one behind an advertisement or a pitch within the article. On whole pages of the development sets 105 of 111
# such sentences were the article's, whatever the trees said.
INTERRUPTING = frozenset((Label.ADVERTISING, Label.MEDIA, Label.SHARING, Label.SUBSCRIBE))
MOST_INTERRUPTIONS = 2  # lines; below a whole box of them the article may be over
FEWEST_WORDS_THAT_GO_ON = 8
# Share of the second look in a line's score: it sees all that the first does. Measured from 0.3 to 0.7.
SECOND_SHARE = 0.6
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
        is_whole: whether lines that rules drop are among them, as on a whole page.
    """

    page: Page
    claims: Sequence[ClaimingRule | None]
    known: Sequence[float | None]
    lines: Sequence[int]
    free: Sequence[int]
    is_whole: bool

    @classmethod
    def of(cls, page: Page, claims: Sequence[ClaimingRule | None]) -> Seen:
        """Look at a text."""
        known = settled(claims)
        free = [index for index, score in enumerate(known) if score is None]
        left = standing(claims)
        lines = seen_lines(page, left)
        return cls(page, claims, known, lines, free, len(lines) > len(left))

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
    found = look_twice(load(), seen)
    share = body_share(seen, found.tolist())
    if share >= residue and not seen.is_whole:
        certain = min(share, MOST_CERTAIN)
        odds = sqrt(certain / (1.0 - certain))
        found = odds * found / (odds * found + 1.0 - found)
    # Three digits: the same text gives the same answer on every machine's arithmetic.
    return keep_between(seen, seen.fill(found.round(3).tolist()))


def keep_between(seen: Seen, scores: Sequence[float]) -> Sequence[float]:
    """Return the scores, `TAKEN` at least for a sentence between lines of the body, one that goes on or closes."""
    raised = list(scores)
    for index in seen.free:
        if not LEAST_BETWEEN <= scores[index] < TAKEN or index == 0:
            continue
        block = seen.page.blocks[index]
        is_between = scores[index - 1] >= TAKEN <= max(scores[index + 1 : index + 2], default=0.0)
        fewest_words = FEWEST_WORDS_BETWEEN if is_between else FEWEST_WORDS_THAT_GO_ON
        is_statement = block.sentence and block.words >= fewest_words
        is_last = raised[index - 1] >= TAKEN and closes_body(seen, scores, index)
        if is_last or (is_statement and (is_between or goes_on(seen, raised, index))):
            raised[index] = TAKEN
    return raised


def closes_body(seen: Seen, scores: Sequence[float], index: int) -> bool:
    """Tell whether a line is a sentence above a credit; in East Asian scripts, the last but for what a rule dropped."""
    block, below = seen.page.blocks[index], next(iter(seen.claims[index + 1 : index + 2]), None)
    if not block.sentence or block.words < FEWEST_WORDS_CLOSING:
        return False
    if below is not None and below.role is Role.CREDIT:
        return True
    is_last = all(known == 0.0 for known in seen.known[index + 1 : index + 2])
    return is_last and scores[index] >= LEAST_CLOSING and EAST_ASIAN.search(block.text) is not None


def goes_on(seen: Seen, scores: Sequence[float], index: int) -> bool:
    """Tell whether nothing but pitches that a rule knows parts a line from a sentence of the body."""
    above = index - 1
    while above >= 0 and index - above <= MOST_INTERRUPTIONS and is_interruption(seen.claims[above]):
        above -= 1
    return 0 <= above < index - 1 and scores[above] >= TAKEN and seen.page.blocks[above].sentence


def is_interruption(claim: ClaimingRule | None) -> bool:
    """Tell whether a rule drops a line as one of those that pages put between paragraphs."""
    return claim is not None and claim.role is BOILERPLATE and claim.label in INTERRUPTING


def look_twice(model: LineModel, seen: Seen) -> Scores:
    """Return what both looks together make of the lines that no rule has claimed, 0 to 1."""
    rows = first_rows(model, seen)
    first = model.first.scores(rows)
    second = model.second.scores(with_first_look(rows, seen, first))
    return (1.0 - SECOND_SHARE) * first + SECOND_SHARE * second


def first_rows(model: LineModel, seen: Seen) -> Rows:
    """Return the features of the lines that no rule has claimed as the first trees see them, in that order."""
    import numpy as np

    from newsclean.body.lines.features import matrix

    return matrix(seen.page, seen.claims, np.array(seen.free, dtype=np.int64), model.words)


def with_first_look(rows: Rows, seen: Seen, first: Scores) -> Rows:
    """Return features of the lines that no rule has claimed with what the scores of the first look tell of each."""
    import numpy as np

    from newsclean.body.lines.runs import FirstLook, look_around

    # Three digits here, too: two lines with one score stay so.
    scores = seen.fill(first.round(3).tolist())
    return np.hstack((rows, look_around(FirstLook.of(seen.page, seen.lines, scores, seen.free))))


def body_share(seen: Seen, found: Iterable[float]) -> float:
    """Return the share of the words that are body, of lines that no rule makes something else.

    Args:
        seen: the text.
        found: the scores of the lines that no rule has claimed.
    """
    body = total = 0.0
    for block, known, score in zip(seen.page.blocks, seen.known, seen.fill(found), strict=True):
        if known != 0.0:
            total += block.words
            body += block.words * score
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
    rows = first_rows(model, seen)
    rows = with_first_look(rows, seen, model.first.scores(rows))
    places = {index: place for place, index in enumerate(seen.free)}
    # Those of the second look, which sees all that the first does.
    return model.second.name_heaviest(features(), rows[[places[index] for index in indices]])


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
