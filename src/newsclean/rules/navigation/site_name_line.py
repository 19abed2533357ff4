"""The name of the site above the headline, as a banner of text."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.head_lines import SEPARATOR_OR_COLON
from newsclean.model import Case, Label, Need, Page, Role, RunRule
from newsclean.read.shape import fold
from newsclean.view import View

TITLE = Role.TITLE
MOST_WORDS = 6
MOST_DECLARED = 8  # titles; pages declare four
SIGNS = " |-:·•»«"
OF_WINDOW = "title"  # the origin of what the `<title>` says


def finds(view: View) -> Iterator[int]:
    """Give the lines above the title that are the site's declared name, or the other part of a declared title."""
    title = next((index for index, role in enumerate(view.roles) if role is TITLE), 0)
    if not title:
        return
    names = view.of_page(names_of_site)
    rest = other_parts(view.page, view.blocks[title].folded)
    for index in range(title):
        block = view.blocks[index]
        is_name = block.words <= MOST_WORDS and (block.folded in names or block.folded in rest)
        if is_name and view.is_free(index):
            yield index


def names_of_site(page: Page) -> frozenset[str]:
    """Return the names that the page declares for its site, folded."""
    return frozenset(fold(candidate.value) for candidate in page.facts.get("site_name", ()))


def other_parts(page: Page, headline: str) -> set[str]:
    """Return what the declared titles, "Headline | Example", have besides the folded headline.

    What stands before the headline may be its kicker: it is the site's name only where just the title of the window
    has it, and the site declares no name.
    """
    facts = [(fold(candidate.value), candidate.origin) for candidate in page.facts.get("title", ())[:MOST_DECLARED]]
    elsewhere = " ".join(title for title, origin in facts if origin != OF_WINDOW)
    may_lead = not page.facts.get("site_name")
    others: set[str] = set()
    for title, _ in facts:
        for separator in SEPARATOR_OR_COLON.finditer(title) if headline in title else ():
            before, after = title[: separator.start()].strip(SIGNS), title[separator.end() :].strip(SIGNS)
            if before == headline:
                others.add(after)
            elif after == headline and may_lead and before not in elsewhere:
                others.add(before)
    return others


PROSE = "<p>Three bakers in Kirkdale have given up yeast altogether, and their customers queue for the loaves.</p>"
MORE = "<p>The oldest of them keeps a starter that his grandmother brought over the mountains in a jar.</p>"
HEADLINE = "<h2>Bakers of Kirkdale go back to sourdough</h2>"

RULE = RunRule(
    id="site-name-line",
    label=Label.NAVIGATION,
    why="it stands above the headline and is the name of the site",
    finds=finds,
    repeats=False,
    need=Need.HTML,
    cases=(
        Case(
            html=f"<title>Kirkdale Courier: Bakers of Kirkdale go back to sourdough</title><b>KIRKDALE COURIER</b>{HEADLINE}{PROSE}{MORE}",
            claims=(0,),
        ),
        Case(
            html=f"<title>Bakers of Kirkdale go back to sourdough</title><meta property='og:site_name' content='Kirkdale Courier'><div>Kirkdale Courier</div>{HEADLINE}{PROSE}{MORE}",
            claims=(0,),
        ),
        # The words before the headline are its kicker, since all declarations have them, or the site has another name.
        Case(
            html=f"<title>Baking: Bakers of Kirkdale go back to sourdough | Kirkdale Courier</title><meta property='og:title' content='Baking: Bakers of Kirkdale go back to sourdough'><p>Baking</p>{HEADLINE}{PROSE}{MORE}",
            claims=(),
        ),
        Case(
            html=f"<title>Baking: Bakers of Kirkdale go back to sourdough</title><meta property='og:site_name' content='Kirkdale Courier'><p>Baking</p>{HEADLINE}{PROSE}{MORE}",
            claims=(),
        ),
        # Another line above, the name below the headline, and a kicker that no declaration has.
        Case(
            html=f"<title>Bakers of Kirkdale go back to sourdough | Kirkdale Courier</title><div>A day in the bakery</div>{HEADLINE}{PROSE}{MORE}",
            claims=(),
        ),
        Case(
            html=f"<meta property='og:site_name' content='Kirkdale Courier'>{HEADLINE}{PROSE}<p>Kirkdale Courier</p>{MORE}",
            claims=(),
        ),
    ),
)  # fmt: skip
