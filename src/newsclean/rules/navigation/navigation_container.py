"""What stands in the page's menus, forms and footer, as the markup names them."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.model import Block, Case, Kind, Label, Need, Phase, RunRule
from newsclean.view import View, hints_of_page, prose_of_page

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
    candidates = [0]
    for container in view.page.containers[1:]:
        if container.tag in TAGS or container.hints in named:
            candidates.append(container.index)
            inside.append(container.index)
        else:
            inside.append(inside[container.parent])
    blocks = [block for block in view.blocks if inside[block.container]]
    if not blocks:
        return []
    dropped = drop_candidates(view, candidates, inside, blocks)
    # The footer of a quotation names who is quoted.
    return [b.index for b in blocks if inside[b.container] in dropped and b.kind is not Kind.QUOTE]


def drop_candidates(view: View, candidates: Sequence[int], inside: Sequence[int], blocks: Sequence[Block]) -> set[int]:
    """Return the candidates that hold next to none of the prose, and those in them.

    Args:
        view: the snapshot.
        candidates: the containers in question, the root first.
        inside: for each container the innermost candidate around it.
        blocks: the blocks in any candidate but the root.
    """
    containers = view.page.containers
    chars = dict.fromkeys(candidates, 0)
    links, prose = dict(chars), dict(chars)
    is_prose = view.of_page(prose_of_page)
    for block in blocks:
        candidate = inside[block.container]
        length = len(block.text)
        chars[candidate] += length
        links[candidate] += block.link_chars
        if block.index in is_prose:
            prose[candidate] += length
    # What no other candidate holds counts for the root, which is only asked for its prose.
    prose[0] = sum(len(view.blocks[i].text) for i in is_prose)
    prose[0] -= sum(prose[candidate] for candidate in candidates[1:])
    # A container's index is above that of the container around it.
    outer = {candidate: inside[containers[candidate].parent] for candidate in candidates[1:]}
    for candidate in reversed(candidates[1:]):
        around = outer[candidate]
        chars[around] += chars[candidate]
        links[around] += links[candidate]
        prose[around] += prose[candidate]
    dropped: set[int] = set()
    for candidate in candidates[1:] if prose[0] else ():
        is_menu = containers[candidate].tag in TAGS or links[candidate] >= FEWEST_LINK_SHARE * chars[candidate]
        if outer[candidate] in dropped or (is_menu and prose[candidate] <= MOST_PROSE * prose[0]):
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
