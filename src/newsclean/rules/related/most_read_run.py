"""The headlines below a heading such as "Most read" or "Related articles"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.lexicon.headings import (
    MOST_RELATED_WORDS,
    RELATED_FIRST_WORDS,
    is_headline,
    is_related_heading,
    is_time_line,
)
from newsclean.lexicon.sections import is_known
from newsclean.model import Case, Kind, Label, Role, RunRule
from newsclean.rules.runs import has_article_below
from newsclean.view import BOILERPLATE, View

NUMBER = re.compile(r"[\W_]*(\d{1,2})(?:[.):]|\s*$|(?=\s))")
CELL = Kind.CELL
DATE = Role.DATE
LINKED = 0.6  # of the characters of a headline
FEWEST_NUMBERED = 2


def finds(view: View) -> Iterator[int]:
    """Give the headlines below headings that a rule has dropped."""
    for index in view.opened_by(RELATED_FIRST_WORDS):
        if (
            view.words[index] <= MOST_RELATED_WORDS
            and view.roles[index] is BOILERPLATE
            and view.of_block(is_related_heading, index)
        ):
            yield from headlines_below(view, index)


def headlines_below(view: View, heading: int) -> list[int]:
    """Return what is listed below a heading: links, numbered lines, or whatever follows to the end."""
    is_page = view.page.source.kind == "html"
    if is_page:
        return list(linked_below(view, heading))
    if numbered := numbered_below(view, heading):
        return numbered
    if has_article_below(view, heading):
        return []
    found: list[int] = []
    last = 0
    for index in range(heading + 1, len(view.blocks)):
        role, block = view.roles[index], view.blocks[index]
        if role is BOILERPLATE:
            continue
        if role is None and is_headline(block):
            found.append(index)
            last = len(found)
        elif role is None and (view.of_block(is_time_line, index) or is_known(block.folded)):
            found.append(index)
        elif role is not DATE:
            break
    return found[:last] if last else []


def linked_below(view: View, heading: int) -> Iterator[int]:
    """Give the links below a heading of a page, with their dates."""
    for index in range(heading + 1, len(view.blocks)):
        role = view.roles[index]
        if role is BOILERPLATE or role is DATE:
            continue
        if role is not None:
            return
        block = view.blocks[index]
        if block.kind is CELL and index == heading + 1:
            return  # "Most popular" is a badge in a table's row, and what follows is the row's
        linked = block.link_chars >= LINKED * len(block.text)
        if not (linked and not view.is_prose(index)) and not view.of_block(is_time_line, index):
            return
        yield index


def numbered_below(view: View, heading: int) -> list[int]:
    """Return the lines below a heading that count from one, the number on the line or on one of its own."""
    found: list[int] = []
    expected = 1
    index = heading + 1
    while index < len(view.blocks) and view.is_free(index):
        match = NUMBER.match(view.blocks[index].folded)
        if match is None or int(match[1]) != expected:
            break
        found.append(index)
        if match.end() == len(view.blocks[index].folded):
            index += 1
            if index >= len(view.blocks) or not view.is_free(index) or not is_headline(view.blocks[index]):
                found.pop()
                break
            found.append(index)
        elif not is_headline(view.blocks[index]):
            found.pop()
            break
        expected += 1
        index += 1
    return found if expected > FEWEST_NUMBERED else []


TITLE = "Swans block the lock at Penholt for an afternoon"
PROSE = (
    "Two swans kept the lock at Penholt closed on Thursday afternoon, while nine barges waited and their crews played cards.",
    "The keeper tried bread, a broom and a brass band, in this order, before the birds left by themselves at dusk.",
)
LINKS = "".join(
    f'<li><a href="/{i}">{text}</a></li>'
    for i, text in enumerate(("Penholt digs a second lock", "A barge full of bells", "Swans"))
)

RULE = RunRule(
    id="most-read-run",
    label=Label.RELATED,
    why="it is listed below a heading of other articles",
    finds=finds,
    cases=(
        Case(blocks=(TITLE, *PROSE, "Related articles", "Penholt digs a second lock", "2 hours ago", "A barge full of bells sinks"), claims=(4, 6)),
        Case(
            blocks=(TITLE, PROSE[0], "Most read", "1", "Penholt digs a second lock", "2", "A barge full of bells sinks", PROSE[1]),
            claims=(3, 4, 5, 6),
        ),
        Case(
            blocks=(TITLE, PROSE[0], "Most popular stories", "1. Penholt digs a second lock", "2. A barge full of bells sinks", "3. Who feeds the swans?", PROSE[1]),
            claims=(3, 4, 5),
        ),
        Case(blocks=(TITLE, *PROSE, "Related articles", "Penholt digs a second lock", "Politics", "A barge full of bells sinks", "Nobody was hurt."), claims=(4, 5, 6)),
        # What follows the last headline is the article again.
        Case(
            blocks=(TITLE, PROSE[0], "Most read", "1", "Penholt digs a second lock", "2", "A barge full of bells sinks", "3", PROSE[1]),
            claims=(3, 4, 5, 6),
        ),
        Case(
            blocks=(TITLE, PROSE[0], "Most popular stories", "1. Penholt digs a second lock", "2. A barge full of bells sinks", "3. The keeper says that the swans will be back by spring.", PROSE[1]),
            claims=(3, 4),
        ),
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><div><h3>Related stories</h3><ul>{LINKS}</ul></div><p>{PROSE[1]}</p></article>", claims=(3, 4, 5)),
        Case(blocks=("Schwäne blockieren die Schleuse", "Zwei Schwäne hielten am Donnerstag die Schleuse von Penholt geschlossen, während neun Kähne warteten.", "Lesen Sie auch", "Penholt baut eine zweite Schleuse"), claims=(3,), language="de"),
        # A badge in a table.
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><table><tr><th>Barge</th><th>Price</th></tr><tr><td><p>most popular</p><a href='/a'>Holm and Sons</a></td><td>9</td></tr></table><p>{PROSE[1]}</p></article>", claims=()),
        # What follows is a subhead and prose, or the article's own list.
        Case(blocks=(TITLE, PROSE[0], "Related stories", "What the swans did next", PROSE[1]), claims=()),
        Case(blocks=(TITLE, *PROSE, "What the keeper tried", "Bread from the day before", "A broom with a long handle"), claims=()),
    ),
)  # fmt: skip
