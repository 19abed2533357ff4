"""What stands in the page's menus, forms and footer, as the markup names them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsclean.model import Case, Kind, Label, Need, Phase, RunRule
from newsclean.rules.containers import runs_of_page
from newsclean.view import View, hints_of_page, prose_of_page

QUOTE = Kind.QUOTE
TAGS = frozenset(("nav", "footer", "form"))
# Of class, id or role. Names prove less than a tag: a restaurant's menu, a page's "has-nav".
HINTS = frozenset("nav navbar navigation menu menubar submenu megamenu breadcrumb breadcrumbs contentinfo".split())
# A wrapper of the whole page may be a form or carry such a name: one that holds a part of the
# prose above this is left alone. Above a tenth, as measured, more gold is lost than junk found.
MOST_PROSE = 0.1
FEWEST_LINK_SHARE = 0.6  # of the characters in what is a menu by its names only


def finds(view: View) -> list[int]:
    """Return the blocks of such containers."""
    named = {hints for hints in view.of_page(hints_of_page) if not HINTS.isdisjoint(hints)}
    # The root is none: a page that is a menu is its own content.
    candidates = [
        container.index
        for container in islice(view.page.containers, 1, None)
        if container.tag in TAGS or container.hints in named
    ]
    if not candidates:
        return []
    first, last = view.of_page(runs_of_page)
    # For each block the innermost candidate around it; 0 for none. Of candidates the same, for the next wider one.
    around = [0] * len(view.blocks)
    wider: dict[int, int] = {}
    for candidate in candidates:
        start, end = first[candidate], last[candidate]
        if end:
            wider[candidate] = around[start]
            around[start:end] = [candidate] * (end - start)
    dropped = drop_candidates(view, wider, around)
    # The footer of a quotation names who is quoted.
    return [i for i, c in enumerate(around) if c in dropped and view.blocks[i].kind is not QUOTE]


def drop_candidates(view: View, wider: dict[int, int], around: Sequence[int]) -> set[int]:
    """Return the candidates that hold next to none of the prose, and those in them.

    Args:
        view: the snapshot.
        wider: for each candidate the next wider one, 0 where there is none; what holds another comes first.
        around: for each block the innermost candidate around it, 0 for none.
    """
    containers, blocks = view.page.containers, view.blocks
    # By container, in characters; what no candidate holds counts for the root.
    chars = dict.fromkeys((0, *wider), 0)
    links, prose = chars.copy(), chars.copy()
    for block, candidate in zip(blocks, around, strict=True):
        if candidate:
            chars[candidate] += len(block.text)
            links[candidate] += block.link_chars
    for index in view.of_page(prose_of_page):
        prose[around[index]] += len(blocks[index].text)
    for candidate, outer in reversed(wider.items()):
        chars[outer] += chars[candidate]
        links[outer] += links[candidate]
        prose[outer] += prose[candidate]
    most_prose = MOST_PROSE * prose[0]
    dropped: set[int] = set()
    for candidate, outer in wider.items() if prose[0] else ():
        if outer in dropped or (
            prose[candidate] <= most_prose
            and (containers[candidate].tag in TAGS or links[candidate] >= FEWEST_LINK_SHARE * chars[candidate])
        ):
            dropped.add(candidate)
    return dropped


ARTICLE = (
    "<article><h1>Market hall of Ostrey gets its roof back</h1>"
    "<p>The market hall of Ostrey has a roof again, eleven months after a storm carried the old one into the canal.</p>"
    "<p>Stallholders moved back in on Saturday, and by noon most of them had sold everything they had brought.</p>{}</article>"
)

RULE = RunRule(
    id="navigation-container",
    label=Label.NAVIGATION,
    why="it stands in a menu, a form or the footer of the page",
    finds=finds,
    phase=Phase.BLOCK,
    need=Need.HTML,
    cases=(
        Case(
            html='<body><nav><a href="/o">Old town</a><p>Kilns and crafts of the week</p></nav>' + ARTICLE.format("") + "<footer><p>Printed in Ostrey since the flood</p></footer></body>",
            claims=(0, 1, 5),
        ),
        Case(html='<body><div class="site-menu"><a href="/a">Quay and canal</a></div>' + ARTICLE.format("") + "</body>", claims=(0,)),
        # The whole page in a form with such a class, a dish list that is no list of links, the footer of a quotation.
        Case(html='<body><form class="has-nav">' + ARTICLE.format("") + "</form></body>", claims=()),
        Case(html="<body>" + ARTICLE.format('<ul class="menu"><li>Eel soup with dill</li><li>Barley bread with butter</li></ul>') + "</body>", claims=()),
        Case(html="<body>" + ARTICLE.format("<blockquote><p>We sold out of eel before the bells rang ten.</p><footer>The fishwife at stall nine</footer></blockquote>") + "</body>", claims=()),
    ),
)  # fmt: skip
