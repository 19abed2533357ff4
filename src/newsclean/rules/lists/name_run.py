"""A list of columnists, authors or channels: names in a row, with something that says so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator

from newsclean.model import Case, Label, Page, RunRule
from newsclean.rules.runs import MOST_NAME_WORDS, follows_colon, name_groups, name_list_headings, names_below, streaks
from newsclean.view import View

# Winners, victims, a cast and a line-up are runs of names too, and body. So a run needs a
# heading, names that are printed twice, or links outside of the prose.
FEWEST_LINKED_NAMES = 4
LINKED = 0.9  # of the characters of a name that is a link


def finds(view: View) -> Iterator[int]:
    """Give the names of such lists."""
    for group in name_groups(view):
        yield from group
    for index in view.once(name_list_headings):
        if (place := bisect_left(view.standing, index)) < len(view.standing) and view.standing[place] == index:
            yield from names_below(view, place)
    if view.page.source.kind == "html":
        yield from linked_names(view)


def linked_names(view: View) -> Iterator[int]:
    """Give names in a row, above or below the prose, each of which is a link."""
    short = view.of_page(short_links)
    if len(short) < FEWEST_LINKED_NAMES:
        return
    standing, roles = view.standing, view.roles
    above = bisect_left(standing, view.body_start)
    below = max(above, bisect_right(standing, view.body_end))
    links = [
        place
        for place in (*range(above), *range(below, len(standing)))
        if (index := standing[place]) in short and roles[index] is None
    ]
    for streak in streaks(links):
        # Of four names in a row one stands at every fourth place: most menus need no more tests.
        if any(view.is_name(standing[place]) for place in streak[FEWEST_LINKED_NAMES - 1 :: FEWEST_LINKED_NAMES]):
            for run in streaks(place for place in streak if view.is_name(standing[place])):
                names = [standing[place] for place in run]
                if (
                    len(names) >= FEWEST_LINKED_NAMES
                    and not follows_colon(view, names[0])
                    and not share_word(view, names)
                ):
                    yield from names


def short_links(page: Page) -> frozenset[int]:
    """Return the links of a page that are as long as names are."""
    return frozenset(
        block.index
        for block in page.blocks
        if block.link_chars and 1 < block.words <= MOST_NAME_WORDS and block.link_chars >= LINKED * len(block.text)
    )


def share_word(view: View, names: list[int]) -> bool:
    """Tell whether one word is in at least half of the names: "Mac Parts", "Phone Parts" are kinds of goods."""
    counts = Counter(word for index in names for word in frozenset(view.folded[index].split()))
    return 2 * max(counts.values()) >= len(names)


TITLE = "Water board of Larkmoor raises its dikes by a foot"
PROSE = (
    "The water board of Larkmoor will raise its dikes by a foot before the winter, at a cost that nobody could name on Tuesday.",
    "Farmers along the river had asked for twice as much, and for a pump that works when the power is out.",
    "A vote on the pump was put off until the new year, when three of the five members will have left the board.",
)
ARTICLE = f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{{}}</article>"
LINKS = "".join(
    f'<li><a href="/{i}">{name}</a></li>'
    for i, name in enumerate(("Tilda Marsh", "Oren Fenwick", "Pia Holm Dahl", "Judge Amos Reed"))
)
GOODS = "".join(
    f'<li><a href="/{i}">{name}</a></li>'
    for i, name in enumerate(("Pump Parts", "Dike Parts", "Boat Parts", "Oren Fenwick"))
)

RULE = RunRule(
    id="name-run",
    label=Label.LISTS,
    why="it stands in a list of writers, each printed twice, linked, or under such a heading",
    finds=finds,
    cases=(
        # The names twice and with a "By", organisations among them; wherever it stands.
        Case(
            blocks=(
                TITLE, PROSE[0],
                "The DRBA", "The DRBA", "By The DRBA",
                "Tilda Marsh", "Tilda Marsh", "By Tilda Marsh",
                "Judge Amos Reed", "Judge Amos Reed", "By Judge Amos T. Reed",
                "Oren Fenwick and Pia L. Dahl", "Oren Fenwick and Pia L. Dahl", "By Oren Fenwick and Pia L. Dahl",
                "R.J. Holm", "R.J. Holm", "By R.J. Holm",
                "Ada Quill Jr", "Ada Quill Jr", "By Ada Quill Jr.",
                PROSE[1],
            ),
            claims=tuple(range(2, 20)),
            movable=True,
        ),
        Case(blocks=(TITLE, *PROSE, "Our Columnists", "Tilda Marsh", "Oren Fenwick", "The DRBA", "Pia Holm Dahl"), claims=(5, 6, 7, 8)),
        # Every name once and with a "By".
        Case(blocks=(TITLE, *PROSE, "Tilda Marsh", "By Tilda Marsh", "Oren Fenwick", "By Oren Fenwick", "Pia Holm Dahl", "By Pia Holm Dahl"), claims=(4, 5, 6, 7, 8, 9)),
        Case(blocks=(TITLE, *PROSE, "Unsere Autoren", "Tilda Marsch", "Jörg Fenwick", "Pia Holm-Dahl"), claims=(5, 6, 7), language="de"),
        Case(html=ARTICLE.format("") + f"<ul>{LINKS}</ul>", claims=(3, 4, 5, 6)),
        # Categories of a shop.
        Case(html=ARTICLE.format("") + f"<ul>{GOODS}</ul>", claims=()),
        # Winners, candidates, the dead, a cast, a line-up, a jury: body.
        Case(blocks=(TITLE, PROSE[0], "Winners", "Tilda Marsh", "Oren Fenwick", "Pia Dahl", "Amos Reed", PROSE[1]), claims=()),
        Case(blocks=(TITLE, *PROSE, "The candidates", "Tilda Marsh", "Oren Fenwick", "Pia Dahl", "Amos Reed"), claims=()),
        Case(blocks=(TITLE, *PROSE, "The victims were named as:", "Tilda Marsh", "Oren Fenwick", "Pia Dahl", "Amos Reed"), claims=()),
        Case(blocks=(TITLE, *PROSE[:2], "Cast", "Tilda Marsh", "Oren Fenwick", "Pia Dahl", PROSE[2]), claims=()),
        Case(blocks=(TITLE, *PROSE, "Line-up", "Tilda Marsh", "Oren Fenwick", "Pia Dahl", "Amos Reed", "Ada Quill"), claims=()),
        Case(blocks=(TITLE, *PROSE, "The jurors", "Tilda Marsh", "Oren Fenwick", "Judge Amos Reed", "Ada Quill"), claims=()),
        Case(html=ARTICLE.format(f"<p>Elected to the board:</p><ul>{LINKS}</ul>"), claims=()),
    ),
)  # fmt: skip
