"""Where most of a page's prose is: its mass, block by block, and the container that holds it."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import Block, Kind, Page

MASS_WORDS = 8  # shorter blocks are as often links and labels as prose
# A block that does not end as a sentence is a caption, a headline or a list item more often
# than a paragraph.
MASS_WITHOUT_SENTENCE = 0.2
SHARE_OF_MASS = 0.55  # more than half, so that only one container of each depth can have it
# Running prose: long enough for a sentence with a subject, a verb and what happened,
# and not a link. Shorter sentences are common in menus ("Sign up for free.").
PROSE_WORDS = 12
PROSE_LINK_DENSITY = 0.5
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
