"""A paragraph that the document holds twice, word for word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsclean.model import Block, Case, Kind, Label, Page, Role, RunRule
from newsclean.view import View

CELL = Kind.CELL
HEADING = Kind.HEADING
LIST_ITEM = Kind.LIST_ITEM
PREFORMATTED = Kind.PREFORMATTED
BODY = Role.BODY
DEK = Role.DEK

FEWEST_WORDS = 8  # a shorter line may be a refrain, an answer in an interview, or a value of a table
FEWEST_WORDS_OF_LINE = 15  # of what does not end as a sentence: a line of a song seldom has as many
NEAR = 5  # blocks between two copies in a text; what is said again further down is said of something else
SCOPE = 2  # containers up from a block: a paragraph's element and what holds it
# Lists say the same of several things ("Toxic to cats and dogs."), so an item goes only with
# its neighbour: then the whole list is there twice. A heading goes only with what stands below it, and so does a
# question: several people may be asked the same.
ITEM = frozenset("-*\u2022\u25cf\u25aa\u25e6+#")
QUESTION = ("?", "\uff1f", "\u061f")
ROW = "|"  # what an extractor puts between the cells of a table


def finds(view: View) -> Iterator[int]:
    """Give the unclaimed exact copies of an earlier block that stays."""
    copied = view.of_page(texts_with_copies)
    if not copied:
        return
    standing, blocks = view.standing, view.blocks
    first: dict[str, int] = {}
    for place, index in enumerate(standing):
        block = blocks[index]
        if view.folded[index] not in copied or not is_paragraph(block):
            continue
        earlier = first.setdefault(block.folded, place)
        # Copies of the title are the matter of `repeated-title`.
        if view.roles[standing[earlier]] is Role.TITLE:
            continue
        if earlier == place or not view.is_free(index) or not is_beside(view, earlier, place):
            continue
        needed = (1,) if block.kind is HEADING or block.text.endswith(QUESTION) else (-1, 1) if is_item(block) else ()
        if not needed or any(is_copy(view, earlier + step, place + step) for step in needed):
            yield index


def texts_with_copies(page: Page) -> frozenset[str]:
    """Return the folded lines of some length that the page holds twice, whoever has claimed them."""
    counts = Counter(block.folded for block in page.blocks if block.words >= FEWEST_WORDS)
    return frozenset(text for text, count in counts.items() if count > 1)


def is_paragraph(block: Block) -> bool:
    """Tell whether the block is running text and no line of a song or a table."""
    if block.kind in (CELL, PREFORMATTED) or block.text[0] == ROW:
        return False
    return block.sentence or block.words >= FEWEST_WORDS_OF_LINE


def is_item(block: Block) -> bool:
    """Tell whether the block is an item of a list."""
    return block.kind is LIST_ITEM or block.text[0] in ITEM


def is_copy(view: View, earlier: int, later: int) -> bool:
    """Tell whether the blocks at two places of `view.standing` hold the same sentence."""
    if earlier < 0 or later >= len(view.standing) or later - 1 == earlier:
        return False
    block = view.blocks[view.standing[later]]
    return block.words >= FEWEST_WORDS and block.folded == view.blocks[view.standing[earlier]].folded


def is_beside(view: View, earlier: int, later: int) -> bool:
    """Tell whether what is said of the first copy holds for the second, both by their places in `view.standing`.

    The first copy may be a teaser in a side bar or an entry of the contents, which the opinion of the page will drop;
    then the second is the only one left. On a page they have to stand in the same part of it, in a text near each
    other, or a neighbour is there twice, too.
    """
    first = view.standing[earlier]
    if view.roles[first] in (BODY, DEK):
        return True
    if view.page.source.kind == "text":
        return later - earlier <= NEAR or any(is_copy(view, earlier + step, later + step) for step in (-1, 1))
    return scope(view, first) == scope(view, view.standing[later])


def scope(view: View, index: int) -> int:
    """Return the container that holds the block and its neighbours."""
    containers = view.page.containers
    container = view.blocks[index].container
    for _ in range(SCOPE - 1):
        container = max(0, containers[container].parent)
    return container


TITLE = "Bell of Saint Orla rings again after forty years"
PROSE = (
    "The great bell of Saint Orla rang on Sunday for the first time in forty years, and half of the valley came to hear it.",
    "A founder from the coast had closed the crack in it with a method that he did not want to explain to anyone.",
    "He will come back in the spring to look at the two smaller bells.",
)
OTHERS = tuple(f"Number {n} of the bells in the valley has a story that is told to children only." for n in range(2, 7))

RULE = RunRule(
    id="repeated-paragraph",
    label=Label.REPEATS,
    why="an earlier block holds the same words",
    finds=finds,
    cases=(
        Case(blocks=(TITLE, *PROSE, PROSE[1]), claims=(4,)),
        # The whole text twice, and a question in the contents and above its answer.
        Case(blocks=(TITLE, *PROSE, PROSE[2], *OTHERS, *PROSE), claims=(4, 10, 11, 12)),
        Case(blocks=(TITLE, "Who paid for the repair of the great bell?", *OTHERS, *PROSE, "Who paid for the repair of the great bell?", "Nobody knows."), claims=()),
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p><p>{PROSE[0]}</p></article>", claims=(3,)),
        # What a list says of two things.
        Case(blocks=(TITLE, PROSE[0], "- The big bell", "- Rings on feast days and when the river rises.", PROSE[1], "- The small bell", "- Rings on feast days and when the river rises.", PROSE[2]), claims=()),
        Case(blocks=(TITLE, PROSE[0], "- It rings on feast days and when the river rises.", *PROSE[1:], "- It rings on feast days and when the river rises."), claims=()),
        # The same question in two sections, each with an answer of its own.
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><h3>What does it mean for those who live next to it?</h3><p>{PROSE[1]}</p><h3>What does it mean for those who live next to it?</h3><p>{PROSE[2]}</p></article>", claims=()),
        # The same question to two people; and a whole interview twice.
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>What does it mean for those who live next to it?</p><p>{PROSE[1]}</p><p>What does it mean for those who live next to it?</p><p>{PROSE[2]}</p></article>", claims=()),
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>What does it mean for those who live next to it?</p><p>{PROSE[1]}</p><p>{PROSE[2]}</p><p>What does it mean for those who live next to it?</p><p>{PROSE[1]}</p></article>", claims=(5, 6)),
        # The second copy of the title is the matter of another rule.
        Case(blocks=("Bell of Saint Orla in the upper valley rings again after forty years of silence and repair", *PROSE, "Bell of Saint Orla in the upper valley rings again after forty years of silence and repair"), claims=()),
        # A teaser before the article, a refrain, a short answer.
        Case(html=f"<aside><div><p>{PROSE[0]}</p></div></aside><article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></article>", claims=()),
        Case(blocks=(TITLE, PROSE[0], "Ring it low and ring it long for me", PROSE[1], "Ring it low and ring it long for me", "I do not know.", PROSE[2], "I do not know."), claims=()),
        # Rows of a table, and lines of a song in one element.
        Case(blocks=(TITLE, PROSE[0], "| Orla | rings on feast days and when the river rises. |", PROSE[1], PROSE[2], "| Orla | rings on feast days and when the river rises. |"), claims=()),
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p><pre>It rings on feast days and when the river rises.</pre><p>{PROSE[2]}</p><pre>It rings on feast days and when the river rises.</pre></article>", claims=()),
    ),
)  # fmt: skip
