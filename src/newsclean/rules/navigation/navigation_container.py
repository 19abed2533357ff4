"""What stands in the page's menus, forms and footer, as the markup names them."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Container, Kind, Label, Need, RunRule
from newsclean.view import View

TAGS = frozenset(("nav", "footer", "form"))
ROLES = frozenset(("navigation", "contentinfo", "menubar"))
HINTS = frozenset("nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs".split())
# A wrapper of the whole page may be a form or carry such a name: one that holds a part of the
# prose above this is left alone. Above a tenth, as measured, more gold is lost than junk found.
MOST_PROSE = 0.1
# Names of a class prove less than a tag: a restaurant's menu, a page's "has-nav". Most of it must be links.
FEWEST_LINK_SHARE = 0.6


class Measures:
    """By container: the characters of all text, of links and of running prose in it."""

    __slots__ = ("chars", "links", "prose")

    def __init__(self, view: View) -> None:
        containers = view.page.containers
        self.chars = [0] * len(containers)
        self.links = [0] * len(containers)
        self.prose = [0] * len(containers)
        for index in range(len(view.blocks)):
            block = view.blocks[index]
            length = len(block.text)
            self.chars[block.container] += length
            self.links[block.container] += block.link_chars
            if view.is_prose(index):
                self.prose[block.container] += length
        # A container's index is above that of the container around it.
        for container in range(len(containers) - 1, 0, -1):
            parent = containers[container].parent
            self.chars[parent] += self.chars[container]
            self.links[parent] += self.links[container]
            self.prose[parent] += self.prose[container]


def finds(view: View) -> Iterator[int]:
    """Give the blocks of such containers."""
    containers = view.page.containers
    if not any(map(may_be_navigation, containers)):
        return
    measures = Measures(view)
    if not measures.prose[0]:
        return
    flags = [False] * len(containers)
    for container in containers[1:]:
        flags[container.index] = flags[container.parent] or is_navigation(container, measures)
    for index in view.standing:
        block = view.blocks[index]
        # The footer of a quotation names who is quoted.
        if flags[block.container] and block.kind is not Kind.QUOTE:
            yield index


def may_be_navigation(container: Container) -> bool:
    """Tell whether its tag or its names say that a container is a menu, a form or a footer."""
    return container.tag in TAGS or not HINTS.isdisjoint(container.hints) or not ROLES.isdisjoint(container.hints)


def is_navigation(container: Container, measures: Measures) -> bool:
    """Tell whether a container is a menu, a form or a footer and holds next to none of the prose."""
    index = container.index
    if not may_be_navigation(container) or measures.prose[index] > MOST_PROSE * measures.prose[0]:
        return False
    return container.tag in TAGS or measures.links[index] >= FEWEST_LINK_SHARE * measures.chars[index]


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
