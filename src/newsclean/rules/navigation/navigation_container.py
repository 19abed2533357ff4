"""What stands in the page's menus, forms and footer, as the markup names them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from newsclean.model import Block, Case, Container, Kind, Label, Need, Phase, RunRule
from newsclean.rules.containers import containers_named, containers_tagged, runs_of_page
from newsclean.view import View, prose_of_page

QUOTE = Kind.QUOTE
TAGS = frozenset(("nav", "footer", "form"))
# Of class, id or role. Names prove less than a tag: a restaurant's menu, a page's "has-nav".
HINTS = frozenset("nav navbar navigation menu menubar submenu megamenu breadcrumb breadcrumbs contentinfo".split())
# A wrapper of the whole page may be a form or carry such a name: one that holds a part of the
# prose above this is left alone. Above a tenth, as measured, more gold is lost than junk found.
MOST_PROSE = 0.1
# A forum may have a form, a live page a footer around each of its posts: then these are the content.
MOST_PROSE_OF_KIND = 0.35
OF_POSTS = frozenset(("form", "footer"))
FEWEST_LINK_SHARE = 0.6  # of the characters in what is a menu by its names only, or a footer of an article with prose


def finds(view: View) -> list[int]:
    """Return the blocks of such containers."""
    # The root is none: a page that is a menu is its own content.
    candidates = sorted({*containers_tagged(view, TAGS), *containers_named(view, bool, HINTS)} - {0})
    if not candidates:
        return []
    dropped = drop_candidates(view, candidates)
    # The footer of a quotation names who is quoted.
    return [i for i in sorted(dropped) if view.blocks[i].kind is not QUOTE]


def drop_candidates(view: View, candidates: Sequence[int]) -> set[int]:
    """Return the blocks of the candidates that hold next to none of the prose, alone and with all of their kind.

    Args:
        view: the snapshot.
        candidates: indices of containers; what holds another comes first.
    """
    containers, blocks = view.page.containers, view.blocks
    first, last = view.of_page(runs_of_page)
    prose = prose_before(view)
    may_be_posts = [c for c in containers_tagged(view, OF_POSTS) if c and last[c]]
    posts = find_posts([(containers[c], range(first[c], last[c])) for c in may_be_posts], prose)
    most_prose = MOST_PROSE * prose[-1]
    dropped: set[int] = set()
    for candidate in candidates if prose[-1] else ():
        start, end = first[candidate], last[candidate]
        # What is in a container that is dropped goes with it.
        if not end or start in dropped:
            continue
        container = containers[candidate]
        held = prose[end] - prose[start]
        if held > most_prose or (container.tag, container.hints) in posts:
            continue
        is_named_by_tag = container.tag in TAGS and not (held and is_of_article(view, container))
        if is_named_by_tag or is_linked(blocks[start:end]):
            dropped.update(range(start, end))
    return dropped


def find_posts(runs: Iterable[tuple[Container, range]], prose: Sequence[int]) -> set[tuple[str, frozenset[str]]]:
    """Return the tags and classes of the containers that hold a large part of the page's prose together.

    Args:
        runs: containers and their blocks; what holds another comes first.
        prose: of `prose_before`.
    """
    held: dict[tuple[str, frozenset[str]], int] = {}
    ends: dict[tuple[str, frozenset[str]], int] = {}
    for container, run in runs:
        kind = container.tag, container.hints
        if run.start >= ends.get(kind, 0):
            ends[kind] = run.stop
            held[kind] = held.get(kind, 0) + prose[run.stop] - prose[run.start]
    return {kind for kind, size in held.items() if size > MOST_PROSE_OF_KIND * prose[-1]}


def is_of_article(view: View, container: Container) -> bool:
    """Tell whether it is the footer of an article, where corrections and the writer's notes stand."""
    if container.tag != "footer":
        return False
    containers = view.page.containers
    around = container.parent
    while around >= 0:
        if containers[around].tag == "article":
            return True
        around = containers[around].parent
    return False


def prose_before(view: View) -> list[int]:
    """Return for each block, and for the end of the page, the characters of running prose above it."""
    sizes = [0] * len(view.blocks)
    for index in view.of_page(prose_of_page):
        sizes[index] = len(view.blocks[index].text)
    return list(accumulate(sizes, initial=0))


def is_linked(blocks: Sequence[Block]) -> bool:
    """Tell whether most of the characters of some blocks are links."""
    return sum(b.link_chars for b in blocks) >= FEWEST_LINK_SHARE * sum(len(b.text) for b in blocks)


ARTICLE = (
    "<article><h1>Market hall of Ostrey gets its roof back</h1>"
    "<p>The market hall of Ostrey has a roof again, eleven months after a storm carried the old one into the canal.</p>"
    "<p>Stallholders moved back in on Saturday, and by noon most of them had sold everything they had brought.</p>{}</article>"
)

POSTS = [
    f"Number {n} of us to say that a roof of slate is worth what it costs in a town with so much wind."
    for n in range(12)
]
LONG = "".join(f"<p>{text}</p>" for text in POSTS)
NOTE = "An earlier version of this text said that the roof was of tin, which it has never been."

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
        # A form around each answer, a note of the writer's in the footer of the article.
        Case(html="<body>" + "".join(f"<form class='post'><p>{text}</p></form>" for text in POSTS) + "</body>", claims=()),
        Case(html=f"<body><article><h1>A roof for all</h1>{LONG}<footer class='note'><footer class='note'><p>{NOTE}</p></footer></footer></article></body>", claims=()),
        Case(html=f"<body><main><h1>A roof for all</h1>{LONG}</main><footer><p>{NOTE}</p></footer></body>", claims=(13,)),
        Case(html=f"<body><main><h1>A roof for all</h1>{LONG}</main><form><p>{NOTE}</p></form></body>", claims=(13,)),
        Case(html="<body>" + ARTICLE.format("<footer><p>The writer of these lines had a stall there until the storm.</p></footer>") + "</body>", claims=()),
        Case(html="<body>" + ARTICLE.format("<footer><p>Filed under roofs</p></footer>") + "</body>", claims=(3,)),
        # The whole page in a form with such a class, a dish list that is no list of links, the footer of a quotation.
        Case(html='<body><form class="has-nav">' + ARTICLE.format("") + "</form></body>", claims=()),
        Case(html="<body>" + ARTICLE.format('<ul class="menu"><li>Eel soup with dill</li><li>Barley bread with butter</li></ul>') + "</body>", claims=()),
        Case(html="<body>" + ARTICLE.format("<blockquote><p>We sold out of eel before the bells rang ten.</p><footer>The fishwife at stall nine</footer></blockquote>") + "</body>", claims=()),
    ),
)  # fmt: skip
