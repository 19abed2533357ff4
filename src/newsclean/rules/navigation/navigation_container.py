"""What stands in the page's menus, forms and footer, as the markup names them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsclean.model import Case, Kind, Label, Need, Phase, RunRule
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
    # For each container the innermost candidate that it is or stands in; the root is none.
    inside = [0]
    candidates = []
    for index, container in enumerate(islice(view.page.containers, 1, None), 1):
        if container.tag in TAGS or container.hints in named:
            candidates.append(index)
            inside.append(index)
        else:
            inside.append(inside[container.parent])
    around = [inside[block.container] for block in view.blocks]
    if not any(around):
        return []
    dropped = drop_candidates(view, candidates, inside, around)
    # The footer of a quotation names who is quoted.
    return [i for i, c in enumerate(around) if c in dropped and view.blocks[i].kind is not QUOTE]


def drop_candidates(view: View, candidates: Sequence[int], inside: Sequence[int], around: Sequence[int]) -> set[int]:
    """Return the candidates that hold next to none of the prose, and those in them.

    Args:
        view: the snapshot.
        candidates: the containers in question.
        inside: for each container the innermost candidate that it is or stands in; 0 for none.
        around: the same for each block.
    """
    containers, blocks = view.page.containers, view.blocks
    # By container, in characters; what no candidate holds counts for the root.
    chars = [0] * len(containers)
    links, prose = chars.copy(), chars.copy()
    for block, candidate in zip(blocks, around, strict=True):
        if candidate:
            chars[candidate] += len(block.text)
            links[candidate] += block.link_chars
    for index in view.of_page(prose_of_page):
        prose[around[index]] += len(blocks[index].text)
    # A container's index is above that of the container around it.
    outer = [inside[containers[candidate].parent] for candidate in candidates]
    for candidate, wider in zip(reversed(candidates), reversed(outer), strict=True):
        chars[wider] += chars[candidate]
        links[wider] += links[candidate]
        prose[wider] += prose[candidate]
    most_prose = MOST_PROSE * prose[0]
    dropped: set[int] = set()
    for candidate, wider in zip(candidates, outer, strict=True) if prose[0] else ():
        if wider in dropped or (
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
