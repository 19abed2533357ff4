"""What trafilatura takes for the text of the page, aligned to the blocks."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.body.align import share_found
from newsclean.model import Label, Need, OpinionRule, Page
from newsclean.read.shape import fold

# Trafilatura's time grows faster than the page on some inputs, and pages of this size are
# data dumps; what is above is judged by `body/prose_container.py`.
LARGEST_PAGE = 5_000_000  # characters


def scores(page: Page) -> Sequence[float] | None:
    """Return the share of each block that is in trafilatura's text; None if it finds none.

    Trafilatura is imported here, since that takes longer than most pages.
    """
    if not page.blocks or len(page.source.text) > LARGEST_PAGE:
        return None
    from trafilatura import bare_extraction

    document = bare_extraction(page.source.text, include_comments=False, with_metadata=False, url=page.source.url)
    text = getattr(document, "text", None)
    if not text:
        return None
    shares = share_found([block.folded for block in page.blocks], [fold(line) for line in text.split("\n")])
    return shares if any(shares) else None


RULE = OpinionRule(
    id="second-opinion",
    label=Label.BODY,
    why="trafilatura takes it for the text of the page, or not",
    rank=1,
    scores=scores,
    need=Need.HTML,
)
