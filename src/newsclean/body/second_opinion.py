"""What trafilatura takes for the text of the page, aligned to the blocks."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from newsclean.body.align import share_found
from newsclean.body.prose_container import LINK_DENSITY, prose_mass
from newsclean.body.prose_container import scores as prose_scores
from newsclean.model import BODY_SHARE, Kind, Label, Need, OpinionRule, Page
from newsclean.read.shape import fold

# Trafilatura's time grows faster than the page on some inputs, and pages of this size are
# data dumps; what is above is judged by `body/prose_container.py`.
LARGEST_PAGE = 5_000_000  # characters
# An opinion with less than this share of the mass that the page's prose container holds is
# about something else on the page: a consent text, a teaser, a comment. Measured: with 0.2
# to 0.4 word-F1 gains a fifth to a third of a point on blogs, with more it loses on publishers.
LEAST_SHARE_OF_PROSE = 0.3
NEAR = 2  # blocks above a subhead, one of which must be body; the block below it must be


def misses_the_prose(page: Page, shares: Sequence[float]) -> bool:
    """Tell whether an opinion leaves out most of what is evidently the page's prose."""
    prose = prose_scores(page)
    masses = [prose_mass(block) for block in page.blocks]
    taken = sum(mass for mass, share in zip(masses, shares, strict=True) if share >= BODY_SHARE)
    expected = sum(mass for mass, share in zip(masses, prose, strict=True) if share >= BODY_SHARE)
    return taken < LEAST_SHARE_OF_PROSE * expected


def with_subheads(page: Page, shares: Sequence[float]) -> list[float]:
    """Take the headings between blocks that are taken: trafilatura leaves out many of them."""
    result = list(shares)
    for block in page.blocks[1:-1]:
        index = block.index
        if (
            block.kind is Kind.HEADING
            and block.link_density < LINK_DENSITY
            and shares[index + 1] >= BODY_SHARE
            and max(shares[max(0, index - NEAR) : index]) >= BODY_SHARE
        ):
            result[index] = max(result[index], shares[index + 1])
    return result


def scores(page: Page) -> Sequence[float] | None:
    """Return the share of each block that is in trafilatura's text.

    None if it finds nothing, or something else than the page's prose.

    Trafilatura is imported here, since that takes longer than most pages.
    """
    if not page.blocks or len(page.source.text) > LARGEST_PAGE:
        return None
    from trafilatura import bare_extraction

    # It counts characters, and an accent that is a character of its own would be one more.
    source = unicodedata.normalize("NFC", page.source.text)
    document = bare_extraction(source, include_comments=False, with_metadata=False, url=page.source.url)
    text = getattr(document, "text", None)
    if not text:
        return None
    shares = share_found([block.folded for block in page.blocks], [fold(line) for line in text.split("\n")])
    return None if misses_the_prose(page, shares) else with_subheads(page, shares)


RULE = OpinionRule(
    id="second-opinion",
    label=Label.BODY,
    why="trafilatura takes it for text of the article",
    why_not="trafilatura does not take it for text of the article",
    rank=1,
    scores=scores,
    need=Need.HTML,
)
