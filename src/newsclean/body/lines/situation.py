"""The two situations of a text: a whole page, or what an extractor has left over of one."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Page, Role
from newsclean.read.main_container import MASS_WORDS

# Share of the characters of a text, less what rules drop, that are sentences of prose. Of texts that an extractor has
# left most are above, of whole pages a sixth; those have hardly more than their article.
RESIDUE = 0.85
# The lines of a residue that are left when rules are done; fewer tell nothing, and are kept as they are.
FEWEST_LINES = 4

BOILERPLATE = Role.BOILERPLATE  # members of an enumeration are slow to look up


def standing(claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that no rule drops."""
    dropping = {rule for rule in {*claims} if rule is not None and rule.role is BOILERPLATE}
    return [index for index, rule in enumerate(claims) if rule not in dropping]


def is_residue(page: Page, lines: Sequence[int]) -> bool:
    """Tell whether a text is mostly article; `lines` are those that no rule drops."""
    blocks = page.blocks
    chars = [
        (len(blocks[index].plain), blocks[index].sentence and blocks[index].words >= MASS_WORDS) for index in lines
    ]
    return sum(count for count, is_prose in chars if is_prose) >= RESIDUE * sum(count for count, _ in chars)


def seen_lines(page: Page, claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that the model looks at.

    In a residue these are the ones that no rule drops, as if the others had never been there: so lines that rules know
    change nothing, wherever they stand. On a whole page what rules drop tells where the article is not.
    """
    lines = standing(claims)
    return lines if is_residue(page, lines) else list(range(len(claims)))
