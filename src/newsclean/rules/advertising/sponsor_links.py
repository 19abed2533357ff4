"""The links below "Our sponsors", each the name of a firm."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, RunRule
from newsclean.rules.matching import words
from newsclean.view import View

HEADINGS = frozenset(
    (
        "our sponsors",
        "our advertisers",
        "sponsored links",
        "visit our sponsors",
        "visit our advertisers",
        "unsere sponsoren",
        "unsere werbepartner",
        "nos annonceurs",
        "nuestros patrocinadores",
        "nuestros anunciantes",
    )
)
SIGNS = " :*|-"
LINKED = 0.9  # of the characters of a name
MOST_WORDS = 12


def finds(view: View) -> Iterator[int]:
    """Give the short links right below such a heading, up to the first block that is none."""
    for heading in [block.index for block in view.blocks if block.folded.strip(SIGNS) in HEADINGS]:
        for index in range(heading + 1, len(view.blocks)):
            block = view.blocks[index]
            if not view.is_free(index) or block.words > MOST_WORDS or block.link_density < LINKED:
                break
            yield index


PAGE = "<h1>Clock of Elsin strikes thirteen</h1><p>The clock of the customs house of Elsin struck thirteen on Thursday, and nobody but the baker heard it.</p>"
LINKS = (
    "<a href='http://ads.example/1'>Elsin Savings Bank</a><br><br><a href='http://ads.example/2'>The Tackle Shop</a>"
)

RULE = RunRule(
    id="sponsor-links",
    label=Label.ADVERTISING,
    why='it is a link right below a heading such as "Our sponsors"',
    finds=finds,
    repeats=False,
    need=Need.HTML,
    triggers=words("sponsors advertisers sponsored sponsoren werbepartner annonceurs patrocinadores anunciantes"),
    cases=(
        Case(html=f"{PAGE}<div><b>Our Sponsors</b><br><br>{LINKS}</div>", claims=(3, 4)),
        Case(html=f"{PAGE}<div><b>Unsere Sponsoren:</b><br><br>{LINKS}</div>", claims=(3, 4), language="de"),
        # No links, other headings, and what comes first.
        Case(html=f"{PAGE}<p>Our sponsors</p><p>The bank and the shop paid for the clock's new hands.</p>{LINKS}", claims=()),
        Case(html=f"{PAGE}<p>Unsere Sponsoren</p><p>Die Bank und der Laden haben die neuen Zeiger der Uhr bezahlt.</p>", claims=(), language="de"),
        Case(html=f"{PAGE}<p>Where to hear it</p>{LINKS}", claims=()),
    ),
)  # fmt: skip
