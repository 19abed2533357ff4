"""What the model looks at: all lines of a whole page; of what an extractor has left those that no rule drops."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from newsclean.model import ClaimingRule, Page, Role
from newsclean.read.main_container import MASS_WORDS

# A whole page has menus and teasers above the first paragraph and below the last; an extractor leaves a dek, a byline,
# a list of results. Rules know many lines of the former and hardly one of the latter: 19 in 20 of such texts have fewer
# than three there. Told so, 4 of 100 whole pages and 6 of 100 residues of the development sets are mistaken.
FEWEST_LINES_OUTSIDE = 5  # that no rule drops; where rules drop the rest the article is left
FEWEST_SIGNS = 30  # such lines, and those that a rule drops, each of which says as much as this many:
SIGNS_OF_DROPPED = 8
# Lines of a whole page, but for those that a rule drops between paragraphs; on 99 of 100 of the development sets there
# are 46 or more lines.
FEWEST_LINES_OF_PAGE = 32
# Of the prose at either end, so that the sentence of a teaser or a comment is no end of the article.
LOOSE_SHARE = 0.02
# The lines that are left when rules are done; fewer tell nothing, and are kept as they are.
FEWEST_LINES = 4

BOILERPLATE = Role.BOILERPLATE  # members of an enumeration are slow to look up


def standing(claims: Sequence[ClaimingRule | None]) -> list[int]:
    """Return the indices of the lines that no rule drops."""
    dropping = {rule for rule in {*claims} if rule is not None and rule.role is BOILERPLATE}
    return [index for index, rule in enumerate(claims) if rule not in dropping]


def is_extracted(page: Page, lines: Sequence[int]) -> bool:
    """Tell whether a text looks like what an extractor has left; `lines` are those that no rule drops."""
    last_line = len(page.blocks) - 1
    prose = [index for index in lines if page.blocks[index].sentence and page.blocks[index].words >= MASS_WORDS]
    if not prose:
        left, outside = len(lines), last_line + 1
    else:
        first, last = first_of_most(page, prose), first_of_most(page, prose[::-1])
        left = bisect_left(lines, first) + len(lines) - bisect_right(lines, last)
        outside = first + last_line - last
    dropped = outside - left
    if len(lines) + dropped < FEWEST_LINES_OF_PAGE:
        return True
    return left < FEWEST_LINES_OUTSIDE or left + SIGNS_OF_DROPPED * dropped < FEWEST_SIGNS


def first_of_most(page: Page, prose: Sequence[int]) -> int:
    """Return the first of the paragraphs that are left when `LOOSE_SHARE` of the prose is taken from their start."""
    sizes = list(accumulate(len(page.blocks[index].plain) for index in prose))
    return prose[bisect_right(sizes, LOOSE_SHARE * sizes[-1])]


def seen_lines(page: Page, lines: Sequence[int]) -> Sequence[int]:
    """Return the indices of the lines that the model looks at; `lines` are those that no rule drops.

    On a whole page what rules drop tells where the article is not. In what an extractor has left such lines are as if
    they had never been there: what rules know changes nothing in an article, wherever it stands.
    """
    return lines if is_extracted(page, lines) else range(len(page.blocks))
