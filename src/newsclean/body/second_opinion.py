"""What trafilatura takes for the text of the page, aligned to the blocks."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.body.align import share_found
from newsclean.body.prose_container import scores as prose_scores
from newsclean.body.subheads import with_subheads
from newsclean.model import BODY_SHARE, ClaimingRule, Label, Need, OpinionRule, Page
from newsclean.read.compose import compose
from newsclean.read.main_container import prose_mass
from newsclean.read.shape import fold

# Trafilatura's time grows with the square of what stands beside each other: 2,000 items cost half a
# second, 20,000 a minute. Of 1,407 annotated pages none on which it is asked is above one of these; what is
# above is judged by `body/prose_container.py`.
LARGEST_PAGE = 1_000_000  # characters
MOST_TAGS = 20_000  # counted by what begins them
MOST_BLOCKS = 1_500
# An opinion with less than this share of the mass that the page's prose container holds is
# about something else on the page: a consent text, a teaser, a comment. Measured: with 0.2
# to 0.4 word-F1 gains a fifth to a third of a point on blogs, with more it loses on publishers.
LEAST_SHARE_OF_PROSE = 0.3
# Where the body model is sure, trafilatura's vote changes nothing but the time: 20 to 60 ms. Measured, cross-validated:
# asked below 0.8 it is asked on one page in ten and makes the F1 of all page types .003 worse than below 0.5, where it
# is asked on one in eighty; never asked, it is .001 worse again.
ASKED_BELOW = 0.5
# Measured on article pages, it takes 2 to 3 times what everything else takes; on hostile ones 8 times.
SLOWNESS = 8.0


def misses_the_prose(page: Page, shares: Sequence[float]) -> bool:
    """Tell whether an opinion leaves out most of what is evidently the page's prose."""
    prose = prose_scores(page)
    masses = [prose_mass(block) for block in page.blocks]
    taken = sum(mass for mass, share in zip(masses, shares, strict=True) if share >= BODY_SHARE)
    expected = sum(mass for mass, share in zip(masses, prose, strict=True) if share >= BODY_SHARE)
    return taken < LEAST_SHARE_OF_PROSE * expected


def is_small(page: Page) -> bool:
    """Tell whether a page is small enough for trafilatura to be done in time, and none of our caps was reached.

    It has none: a tag with 80,000 attributes takes it half a minute.
    """
    text = page.source.text
    return (
        page.status == "ok"
        and len(page.blocks) <= MOST_BLOCKS
        and len(text) <= LARGEST_PAGE
        and text.count("<") <= MOST_TAGS
    )


def scores(page: Page, claims: Sequence[ClaimingRule | None] = ()) -> Sequence[float] | None:  # noqa: ARG001  an opinion's form
    """Return the share of each block that is in trafilatura's text.

    None if it finds nothing, or something else than the page's prose.

    Trafilatura is imported here, since that takes longer than most pages.
    """
    if not page.blocks or not is_small(page):
        return None
    from trafilatura import bare_extraction

    # It counts characters, and an accent that is a character of its own would be one more.
    source = compose(page.source.text)
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
    rank=2,
    asked_below=ASKED_BELOW,
    slowness=SLOWNESS,
    scores=scores,
    need=Need.HTML,
)
