"""What the model looks at: all lines of a whole page, and of a text that is nearly all prose those that stand."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Page, Role
from newsclean.read.main_container import MASS_WORDS

# Share of the characters of a text, less what rules drop, that are sentences of prose. Of texts that an extractor has
# left most are above; of whole pages a sixth is, and that has hardly more than its article.
NEARLY_ALL = 0.85
# The lines that are left when rules are done; fewer tell nothing, and are kept as they are.
FEWEST_LINES = 4

BOILERPLATE = Role.BOILERPLATE  # members of an enumeration are slow to look up


def standing(claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that no rule drops."""
    dropping = {rule for rule in {*claims} if rule is not None and rule.role is BOILERPLATE}
    return [index for index, rule in enumerate(claims) if rule not in dropping]


def is_prose(page: Page, lines: Sequence[int]) -> bool:
    """Tell whether lines of a text are nearly all prose."""
    blocks = [page.blocks[index] for index in lines]
    prose = sum(len(block.plain) for block in blocks if block.sentence and block.words >= MASS_WORDS)
    return prose >= NEARLY_ALL * sum(len(block.plain) for block in blocks)


def seen_lines(page: Page, claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that the model looks at.

    On a whole page what rules drop tells where the article is not. Where nearly all else is prose they are as if they
    had never been there: so lines that rules know change nothing in an article, wherever they stand.
    """
    lines = standing(claims)
    return lines if is_prose(page, lines) else list(range(len(claims)))
