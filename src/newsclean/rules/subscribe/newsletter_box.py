"""What is left of a small box that the markup calls a newsletter's: its name, the hint below the form."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Role, RunRule
from newsclean.rules.containers import named_parts
from newsclean.view import View

BOILERPLATE = Role.BOILERPLATE

NAMES = frozenset(("newsletter", "newsletters", "newslettersignup", "newsletterbox", "nieuwsbrief", "nyhetsbrev"))
MOST_BLOCKS = 8
MOST_WORDS = 60  # of the whole box; an article about newsletters may stand in a part of that name
LONGEST_REST = 12  # words of a block that no other rule knows
LONGEST_OF_ALL = 22  # words of one of them, which says what the newsletter has


def finds(view: View) -> Iterator[int]:
    """Give the short blocks of such boxes in which another rule has found a pitch, a form or a button."""
    for members in named_parts(view, is_newsletter, NAMES).values():
        if len(members) > MOST_BLOCKS or sum(view.words[index] for index in members) > MOST_WORDS:
            continue
        rest = [index for index in members if view.roles[index] is None]
        if len(rest) == len(members) or any(view.roles[i] not in (None, BOILERPLATE) for i in members):
            continue
        lengths = sorted((view.words[index] for index in rest), reverse=True)
        if all(length <= LONGEST_REST for length in lengths[1:]) and lengths[:1] <= [LONGEST_OF_ALL]:
            yield from rest


def is_newsletter(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class or id name a newsletter."""
    return not NAMES.isdisjoint(hints)


BEFORE = (
    "<h1>Bakers of Kirkdale go back to sourdough</h1>"
    "<p>Three bakers in Kirkdale have given up yeast altogether, and their customers queue around the corner for it.</p>"
)
AFTER = "<p>The oldest of them keeps a starter that his grandmother brought over the mountains in a jar.</p>"
PITCH = "<p>Get the news of the valley delivered to your inbox every morning.</p>"

RULE = RunRule(
    id="newsletter-box",
    label=Label.SUBSCRIBE,
    why="it stands in a small box that the markup calls a newsletter's, beside a pitch or a form",
    finds=finds,
    need=Need.HTML,
    cases=(
        Case(html=f"<article>{BEFORE}<div class='newsletter-inline'><h4>The Valley Crumb</h4>{PITCH}</div>{AFTER}</article>", claims=(2,)),
        Case(html=f"<article>{BEFORE}<aside id='newsletter'>{PITCH}<p>Every weekday at seven</p></aside>{AFTER}</article>", claims=(3,)),
        Case(html=f"<article>{BEFORE}<div class='newsletter-inline'><h4>The Valley Crumb</h4><p>Start your day with what you need to know about the valley and its mills, by six in the morning.</p>{PITCH}</div>{AFTER}</article>", claims=(2, 3)),
        # A part of the article in a container of that name, without a pitch; and one with more than a name.
        Case(html=f"<article>{BEFORE}<div class='newsletter'><h4>The Valley Crumb</h4></div>{AFTER}</article>", claims=()),
        Case(html=f"<div class='newsletter'>{BEFORE}{AFTER}{PITCH}</div>", claims=()),
        Case(html=f"<article>{BEFORE}<div class='box'><h4>The Valley Crumb</h4>{PITCH}</div>{AFTER}</article>", claims=()),
    ),
)  # fmt: skip
