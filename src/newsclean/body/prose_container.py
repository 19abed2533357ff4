"""The smallest container that holds most of the page's prose: where trafilatura is silent.

After the idea of readability (Arc90, 2009): the article is where the prose is. It answers for
pages that are too large for trafilatura, or that it finds nothing or the wrong thing on.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Kind, Label, Need, OpinionRule, Page
from newsclean.read.main_container import find_container, prose_mass

LINK_DENSITY = 0.5
# The others have found nothing: an expectation above is that of a page with a body.
ASKED_BELOW = 0.01
NEAR_PROSE = 3  # blocks; a short block this near to prose on both sides is part of its flow


def scores(page: Page, claims: Sequence[ClaimingRule | None] = ()) -> Sequence[float]:  # noqa: ARG001  an opinion's form
    """Return 1 for each block of the body, 0 for the others.

    Of a page without prose, such as a note of one line, all that is not a link is body.
    """
    masses = [prose_mass(block) for block in page.blocks]
    if not any(masses):
        return [float(block.link_density < LINK_DENSITY) for block in page.blocks]
    inside = find_container(page, masses)
    is_prose = [
        block.container in inside and mass > 0 and block.link_density < LINK_DENSITY
        for block, mass in zip(page.blocks, masses, strict=True)
    ]
    result = []
    for index, block in enumerate(page.blocks):
        before = any(is_prose[max(0, index - NEAR_PROSE) : index])
        after = any(is_prose[index + 1 : index + 1 + NEAR_PROSE])
        heading = block.kind is Kind.HEADING and any(is_prose[index + 1 : index + 2])
        in_flow = block.container in inside and block.link_density < LINK_DENSITY and ((before and after) or heading)
        result.append(float(is_prose[index] or in_flow))
    return result


RULE = OpinionRule(
    id="prose-container",
    label=Label.BODY,
    why="it is in the part of the page that holds most of the prose",
    why_not="it is not in the part of the page that holds most of the prose, or is a link",
    rank=3,
    asked_below=ASKED_BELOW,
    slowness=0,
    scores=scores,
    need=Need.HTML,
)
