"""A table of data, where the configuration leaves tables out (docs/control.md).

A table that lays out the page holds the article, and stays: a table of data has rows of several short cells, no other
table in it, and next to none of the page's prose.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from newsclean.model import Case, Label, Need, Page, Phase, RunRule
from newsclean.rules.order_rule import article
from newsclean.view import View, prose_of_page

FEWEST_ROWS = 2
MOST_WORDS = 20  # of a cell of data, on average
MOST_PROSE = 0.3  # of the blocks of running prose of the page


def finds(view: View) -> Iterator[int]:
    """Give the blocks of tables of data, where tables are left out."""
    if not view.knowledge.tables:
        for blocks in view.of_page(tables_of_data).values():
            yield from blocks


def tables_of_data(page: Page) -> Mapping[int, list[int]]:
    """Return the blocks of each table of data, by the table's container."""
    containers = page.containers
    # By container: the innermost table and row around it; a container stands behind the one that it is in.
    table, row = [-1] * len(containers), [-1] * len(containers)
    layout: set[int] = set()
    for container in containers:
        index, parent = container.index, container.parent
        if parent >= 0:
            table[index], row[index] = table[parent], row[parent]
        if container.tag == "table":
            layout.add(table[index])
            table[index], row[index] = index, -1
        elif container.tag == "tr":
            row[index] = index
    found: dict[int, list[int]] = defaultdict(list)
    for block in page.blocks:
        if table[block.container] >= 0 and table[block.container] not in layout:
            found[table[block.container]].append(block.index)
    prose = prose_of_page(page)
    return {
        place: blocks
        for place, blocks in found.items()
        if len({row[page.blocks[i].container] for i in blocks} - {-1}) >= FEWEST_ROWS
        and sum(page.blocks[i].words for i in blocks) <= MOST_WORDS * len(blocks)
        and sum(i in prose for i in blocks) <= MOST_PROSE * len(prose)
    }


TABLE = "<table><tr><td>Cars</td><td>9,000</td></tr><tr><td>Lorries</td><td>400</td></tr></table>"
WITHOUT = {"include": ()}

RULE = RunRule(
    id="table-left-out",
    label=Label.SITES,
    why="it is part of a table, and your configuration leaves tables out",
    finds=finds,
    cases=(
        Case(html=article(TABLE), settings=WITHOUT, claims=(2, 3, 4, 5)),
        # Tables are part of the text unless it is said.
        Case(html=article(TABLE), claims=()),
        # A table that lays out the page.
        Case(html=f"<table><tr><td>{article('')}</td></tr></table>", settings=WITHOUT, claims=()),
        Case(
            html=f"<table><tr><td>The Wexcombe Mail</td></tr><tr><td>Home</td><td>{article('')}</td></tr></table>",
            settings=WITHOUT,
            claims=(),
        ),
    ),
    phase=Phase.ORDER,
    need=Need.HTML,
)
