"""From claims to verdicts: what no rule claims is taken or left as the opinions of the whole page say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from newsclean.body.select import EVEN, best_cut, best_cut_of_text, settled
from newsclean.budget import UNLIMITED, Budget
from newsclean.errors import RuleBroken
from newsclean.model import UNCLAIMED, ClaimingRule, OpinionRule, Page, Role, Verdict
from newsclean.read.ways import column_maker

Claims = Sequence[ClaimingRule | None]
# Members of an enumeration are slow to look up.
BODY, BOILERPLATE = Role.BODY, Role.BOILERPLATE

make_verdicts = column_maker(Verdict)


class Vote(NamedTuple):
    """What an opinion says of each block: the share of it that is body, 0 to 1."""

    opinion: OpinionRule
    scores: Sequence[float]


class Weighed(NamedTuple):
    """What the opinions say together: a score for each block, and the score from which on blocks are taken."""

    votes: list[Vote]
    scores: Sequence[float]
    cut: float


class Council:
    """The opinions of one document: who raised, and whether there was time for all who would have been asked.

    Attributes:
        budget: the time of the document.
        broken: what the opinions that raised have raised.
        is_complete: whether nobody was left out for want of time.
    """

    __slots__ = ("broken", "budget", "is_complete")

    def __init__(self, budget: Budget = UNLIMITED) -> None:
        self.budget = budget
        self.broken: dict[str, RuleBroken] = {}
        self.is_complete = True

    def has_time_for(self, opinion: OpinionRule) -> bool:
        """Tell whether there is time for an opinion, and remember if not."""
        allowed = self.budget.allows(opinion.slowness)
        self.is_complete = self.is_complete and allowed
        return allowed


def weigh(
    page: Page,
    claims: Claims,
    opinions: Sequence[OpinionRule],
    balance: float = EVEN,
    council: Council | None = None,
) -> tuple[tuple[Verdict, ...], dict[str, RuleBroken]]:
    """Return the verdict on each block, and the opinions that raised; the council learns who was left out.

    Args:
        page: what was read.
        claims: the rule that claims each block.
        opinions: what is asked about the others, in order.
        balance: how much recall weighs against precision; see `body/select.py`.
        council: the opinions of this document.
    """
    council = council or Council()
    # Verdicts are frozen, so that equal ones are one object: most blocks share a few.
    rules = [rule for rule in {*claims} if rule is not None]
    roles = [rule.role for rule in rules]
    shares = [float(role is not BOILERPLATE) for role in roles]
    known: dict[ClaimingRule | None, Verdict] = dict(
        zip(rules, make_verdicts(roles, rules, shares, repeat("")), strict=True)
    )
    weighed = ask(page, claims, opinions, council) if None in claims else None
    if weighed is None:
        known[None] = Verdict(BODY, UNCLAIMED)
        return tuple(map(known.__getitem__, claims)), council.broken
    if balance != EVEN:
        # Which opinions are asked does not depend on it: how sure they are does not either.
        words = [block.words for block in page.blocks]
        weighed = weighed._replace(cut=find_cut(page)(words, weighed.scores, balance)[0])
    of_opinions = decide(weighed, claims)
    return tuple([next(of_opinions) if rule is None else known[rule] for rule in claims]), council.broken


def decide(weighed: Weighed, claims: Claims) -> Iterator[Verdict]:
    """Give the verdict on each block that no rule claims, of which there is at least one."""
    votes, scores, cut = weighed
    free = [index for index, rule in enumerate(claims) if rule is None]
    values = [scores[index] for index in free]
    if len(votes) == 1:
        return map(verdicts_of(votes[0].opinion, values, cut).__getitem__, values)
    deciders = [credited(weighed, index, value >= cut) for index, value in zip(free, values, strict=True)]
    known = {decider: verdicts_of(decider, values, cut) for decider in {*deciders}}
    return (known[decider][value] for decider, value in zip(deciders, values, strict=True))


def verdicts_of(decider: OpinionRule, scores: Iterable[float], cut: float) -> dict[float, Verdict]:
    """Return the verdict of an opinion on blocks with each of the scores."""
    distinct = dict.fromkeys(scores)
    roles = [BODY if score >= cut else BOILERPLATE for score in distinct]
    return dict(zip(distinct, make_verdicts(roles, repeat(decider), distinct, repeat("")), strict=True))


def ask(page: Page, claims: Claims, opinions: Sequence[OpinionRule], council: Council) -> Weighed | None:
    """Ask one opinion after the other, until those that were asked are sure enough together."""
    certain = settled(claims)
    words = [block.words for block in page.blocks]
    weighed: Weighed | None = None
    expected = 0.0
    for opinion in opinions:
        if expected >= opinion.asked_below or not council.has_time_for(opinion):
            continue
        # What a stranger's opinion gives may be no numbers, so that the sums belong to the attempt.
        try:
            found = opinion.scores(page, claims)
            if found is None or len(found) != len(claims):
                continue
            votes = [*(weighed.votes if weighed else ()), Vote(opinion, found)]
            means = found if len(votes) == 1 else list(map(mean, *(vote.scores for vote in votes)))
            scores = [score if known is None else known for score, known in zip(means, certain, strict=True)]
            cut, expected = find_cut(page)(words, scores)
        except Exception as error:
            council.broken[opinion.id] = RuleBroken(opinion.id, error)
        else:
            weighed = Weighed(votes, scores, cut)
    return weighed


def find_cut(page: Page) -> Callable[..., tuple[float, float]]:
    """Return what finds the cut: the lines of a text are right or wrong together, those of a page each on its own."""
    return best_cut if page.source.kind == "html" else best_cut_of_text


def mean(*scores: float) -> float:
    """Return the mean of the scores of a block."""
    return sum(scores) / len(scores)


def credited(weighed: Weighed, index: int, is_taken: bool) -> OpinionRule:
    """Return the first opinion that alone would have decided alike on a block."""
    for vote in weighed.votes:
        if (vote.scores[index] >= weighed.cut) is is_taken:
            return vote.opinion
    return weighed.votes[0].opinion
