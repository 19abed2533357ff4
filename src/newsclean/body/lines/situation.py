"""What the model looks at: all lines of a whole page; of what an extractor has left those that no rule drops."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import ClaimingRule, Page, Role
from newsclean.read.main_container import MASS_WORDS

# Share of the characters of a text, less what rules drop, that are sentences of prose. Of texts that an extractor has
# left most are above; of whole pages a sixth is, and that has hardly more than its article.
NEARLY_ALL = 0.85
# Lines that rules leave and that are no prose. Menus, teasers and footers of a whole page are more (the least of 19 in
# 20 pages: 30); an article with fewer has a list of names or results in it.
MOST_OTHER_LINES = 24
# The lines that are left when rules are done; fewer tell nothing, and are kept as they are.
FEWEST_LINES = 4

BOILERPLATE = Role.BOILERPLATE  # members of an enumeration are slow to look up


def standing(claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that no rule drops."""
    dropping = {rule for rule in {*claims} if rule is not None and rule.role is BOILERPLATE}
    return [index for index, rule in enumerate(claims) if rule not in dropping]


def is_extracted(page: Page, lines: Sequence[int]) -> bool:
    """Tell whether a text looks like what an extractor has left; `lines` are those that no rule drops."""
    blocks = [page.blocks[index] for index in lines]
    others = [len(block.plain) for block in blocks if not block.sentence or block.words < MASS_WORDS]
    if len(others) <= MOST_OTHER_LINES:
        return True
    return sum(others) <= (1.0 - NEARLY_ALL) * sum(len(block.plain) for block in blocks)


def seen_lines(page: Page, lines: Sequence[int]) -> Sequence[int]:
    """Return the indices of the lines that the model looks at; `lines` are those that no rule drops.

    On a whole page what rules drop tells where the article is not. In what an extractor has left such lines are as if
    they had never been there: what rules know changes nothing in an article, wherever it stands.
    """
    return lines if is_extracted(page, lines) else range(len(page.blocks))
