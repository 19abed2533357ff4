"""A heading goes with what it heads: between two parts of the body it is part of it, however short and bare it is.

Right above a paragraph that is surely body it needs nothing above it: a picture or the time of an entry may be there.
Of such headings the gold of the development sets has 7 of 8.

And one that nothing of the body follows up to the next heading is the heading of what is taken away: a list of links,
a pitch. Of such headings on the articles of the development sets, where the model is unsure of them and nothing below
has 0.4, the gold has 16 and lacks 89.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Kind, Page

NEAR = 2  # blocks above a subhead, one of which must be body; the block below it must be
LINK_DENSITY = 0.5  # a heading that is mostly link leads to another story
LIKELY = 0.4  # the least share of a heading that what is right below it makes body
SURE = 0.8  # from this share on a heading stays whatever is below it: of the pages with one as many are right as wrong
UNLIKELY = 0.3  # the most that a block below has; a heading that is wrongly dropped costs more than one that is kept
HEADING = Kind.HEADING  # members of an enumeration are slow to look up


def with_subheads(page: Page, shares: Sequence[float]) -> list[float]:
    """Return the shares with those of subheads raised to what is above and below them, whichever is less.

    A heading that is likely by itself needs no body above it if what is right below it is surely body.

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
            if shares[index] >= LIKELY and below >= SURE:
                above = 1.0
            result[index] = max(result[index], min(above, below))
    return result


def without_lone_heads(page: Page, claims: Sequence[ClaimingRule | None], shares: Sequence[float]) -> list[float]:
    """Return the shares with those of unsure headings lowered to the likeliest block below them, if it is unlikely.

    What is below a heading ends at the next one. Two kinds keep their share: one that is mostly link, since on a page
    that lists articles it is an entry; and one right above a block that a rule has claimed, since what that is (a
    picture's caption, a button of a questionnaire) says little of what else the part is about.

    Args:
        page: what was read.
        claims: the rule that has claimed each block, if any.
        shares: the share of each block that is body, 0 to 1.
    """
    result = list(shares)
    heads = [block for block in page.blocks if block.kind is HEADING]
    ends = [*(block.index for block in heads[1:]), len(result)]
    for block, end in zip(heads, ends, strict=False):
        head, below = block.index, block.index + 1
        is_unsure = claims[head] is None and shares[head] < SURE and block.link_density < LINK_DENSITY
        if is_unsure and below < end and claims[below] is None:
            likeliest = max(shares[below:end])
            if likeliest < UNLIKELY:
                result[head] = min(shares[head], likeliest)
    return result
