"""The writer's e-mail address on a line of its own below the article: "ada.fenwick@courier.example"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.model import Case, Label, Role, RunRule
from newsclean.read.shape import fold
from newsclean.view import View

BYLINE = Role.BYLINE
ADDRESS = re.compile(r"[\W_]*([a-z0-9][\w.+-]{1,40})@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\W*")
WORD = re.compile(r"[^\W\d_]+")
SHORTEST_NAME = 4  # letters; "Ann" is in "planning"
DESKS = frozenset(
    "mail email post news info press office desk staff editor reporter writer contact tips online".split()
)
MOST_ADDRESSES = 3  # more are a list that the article gives
MOST_WORDS = 6  # of an address, as words are counted


def finds(view: View) -> Iterator[int]:
    """Give the lines below the first paragraph that are an address with a part of the writer's name."""
    start = view.body_start
    lines = [i for i in view.holding("@") if i > start and view.words[i] <= MOST_WORDS]
    addresses = {i: found[1] for i in lines if (found := ADDRESS.fullmatch(view.folded[i]))}
    if not 0 < len(addresses) <= MOST_ADDRESSES:
        return
    signed = [view.folded[i] for i, role in enumerate(view.roles) if role is BYLINE]
    signed += [fold(candidate.value) for candidate in view.page.facts.get("authors", ())]
    names = {word for line in signed for word in WORD.findall(line) if len(word) >= SHORTEST_NAME and word not in DESKS}
    for index, local in addresses.items():
        if view.is_free(index) and any(name in local for name in names):
            yield index


TITLE = "Council closes old bridge to trucks"
PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."

RULE = RunRule(
    id="address-of-writer",
    label=Label.AUTHOR,
    why="the whole block is the e-mail address of who wrote the article",
    finds=finds,
    repeats=False,
    cases=(
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, MORE, "ada.fenwick@courier.example"), claims=(4,)),
        Case(blocks=(TITLE, "By Ada Fenwick and Tom Marsh", PROSE, MORE, "afenwick@courier.example", "tmarsh@courier.example"), claims=(4, 5)),
        Case(html=f"<meta name='author' content='Ada Fenwick'><h1>{TITLE}</h1><p>{PROSE}</p><p>{MORE}</p><p>fenwick@courier.example</p>", claims=(3,)),
        # The address of somebody else, and of an office; a line that says more.
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, MORE, "bridges@harlow.example", PROSE), claims=()),
        Case(blocks=(TITLE, "By Ada Lim", PROSE, MORE, "climate@harlow.example"), claims=()),
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, "Objections go to fenwick@harlow.example", MORE), claims=()),
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, "By Ada Fenwick for the Harlow Mail", PROSE, MORE, "mail@harlow.example"), claims=()),
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, "Write to your councillors:", "j.fenwick@harlow.example", "j.marsh@harlow.example", "r.lind@harlow.example", "u.orr@harlow.example"), claims=()),
    ),
)  # fmt: skip
