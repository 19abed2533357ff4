"""A heading goes with what it heads: between two parts of the body it is part of it, however short and bare it is.

And one that nothing of the body follows up to the next heading is the heading of what is taken away: a list of links,
a pitch. On articles of the development sets 20 of 120 such headings are in the gold where the model is unsure of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Kind, Page

NEAR = 2  # blocks above a subhead, one of which must be body; the block below it must be
LINK_DENSITY = 0.5  # a heading that is mostly link leads to another story
SURE = 0.8  # from this share on a heading stays whatever is below it: of the pages with one as many are right as wrong
HEADING = Kind.HEADING  # members of an enumeration are slow to look up


def with_subheads(page: Page, shares: Sequence[float]) -> list[float]:
    """Return the shares with those of subheads raised to what is above and below them, whichever is less.

    Args:
        page: what was read.
        shares: the share of each block that is body, 0 to 1.
    """
    result = list(shares)
    for block in [block for block in page.blocks[1:-1] if block.kind is HEADING]:
        index = block.index
        below = shares[index + 1]
        if below > shares[index] and block.link_density < LINK_DENSITY:
            above = max(shares[max(0, index - NEAR) : index])
            result[index] = max(result[index], min(above, below))
    return result


def without_lone_heads(page: Page, claims: Sequence[ClaimingRule | None], shares: Sequence[float]) -> list[float]:
    """Return the shares with those of unsure headings lowered to the likeliest block below them, up to the next one.

    A heading right above a block that a rule has claimed keeps its share: what that is (a picture's caption, a button
    of a questionnaire) says little of what else the part is about.

    Args:
        page: what was read.
        claims: the rule that has claimed each block, if any.
        shares: the share of each block that is body, 0 to 1.
    """
    result = list(shares)
    heads = [block.index for block in page.blocks if block.kind is HEADING]
    for head, end in zip(heads, [*heads[1:], len(result)], strict=False):
        is_unsure = claims[head] is None and shares[head] < SURE
        if is_unsure and head + 1 < end and claims[head + 1] is None:
            result[head] = min(shares[head], max(shares[head + 1 : end]))
    return result
