"""A heading between two parts of the body is part of it, however short and bare it is."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import Kind, Page

NEAR = 2  # blocks above a subhead, one of which must be body; the block below it must be
LINK_DENSITY = 0.5  # a heading that is mostly link leads to another story
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
