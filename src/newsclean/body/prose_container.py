"""The smallest container that holds most of the page's prose: where trafilatura is silent.

After the idea of readability (Arc90, 2009): the article is where the prose is. It answers for
pages that are too large for trafilatura, or that it finds nothing or the wrong thing on.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import Block, ClaimingRule, Kind, Label, Need, OpinionRule, Page

MASS_WORDS = 8  # shorter blocks are as often links and labels as prose
# A block that does not end as a sentence is a caption, a headline or a list item more often
# than a paragraph.
MASS_WITHOUT_SENTENCE = 0.2
SHARE_OF_MASS = 0.55  # more than half, so that only one container of each depth can have it
LINK_DENSITY = 0.5
# The others have found nothing: an expectation above is that of a page with a body.
ASKED_BELOW = 0.01
NEAR_PROSE = 3  # blocks; a short block this near to prose on both sides is part of its flow
# Parts of a page that are no article though they may hold its longest text.
CHROME_TAGS = frozenset(("nav", "footer", "form", "aside", "button"))


def prose_mass(block: Block) -> float:
    """Return how much prose a block is, in characters."""
    if block.words < MASS_WORDS or block.kind is Kind.HEADING:
        return 0.0
    mass = len(block.plain) * (1.0 - block.link_density)
    return mass if block.sentence else MASS_WITHOUT_SENTENCE * mass


def find_container(page: Page, masses: Sequence[float]) -> set[int]:
    """Return the innermost container with most of the mass, and all containers inside it."""
    totals = [0.0] * len(page.containers)
    for block, mass in zip(page.blocks, masses, strict=True):
        totals[block.container] += mass
    # Containers are numbered in document order: children come after their parents.
    for container in reversed(page.containers):
        if container.parent >= 0:
            totals[container.parent] += totals[container.index]
    enough = SHARE_OF_MASS * totals[0]
    best = max(index for index, total in enumerate(totals) if total >= enough)
    inside = {best}
    for container in page.containers[best + 1 :]:
        if container.parent in inside and container.tag not in CHROME_TAGS:
            inside.add(container.index)
    return inside


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
    scores=scores,
    need=Need.HTML,
)
