"""A line that says whose post of a network stands above goes with the post: "— Jane Doe (@janedoe) May 3, 2024"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.model import Kind, Page

QUOTE = Kind.QUOTE
SPEAKER = re.compile(r"[\u2014\u2013-]{1,2} ?[^@]{1,80}\(@\w{1,30}\)")
MOST_WORDS = 25


def with_speakers(page: Page, shares: Sequence[float]) -> list[float]:
    """Return the shares with that of each such line made that of the quotation above: neither stands alone.

    Whether an embedded post is body, data sets disagree on; a post without its author, or an author without the post,
    is in none of them.

    Args:
        page: what was read.
        shares: the share of each block that is body, 0 to 1.
    """
    result = list(shares)
    for block in [block for block in page.blocks[1:] if block.kind is QUOTE]:
        above = page.blocks[block.index - 1]
        if above.kind is QUOTE and block.words <= MOST_WORDS and SPEAKER.match(block.text):
            result[block.index] = result[above.index]
    return result
