"""A list of comics and their artists, at the end of the document."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.headings import COMICS_HEADINGS, is_one_of
from newsclean.model import Block, Case, Label, RunRule
from newsclean.view import View

MOST_WORDS = 80  # names on one line; a dozen artists are 24 to 40 words
FEWEST_WORDS = 6  # of the whole list: three names
SHARE_OF_CAPITALS = 0.8  # of the words; titles have small words: "Rose of the Week"


def finds(view: View) -> Iterator[int]:
    """Give the heading and the lines of names and titles below it, if nothing else follows the prose."""
    below = view.below()
    for place, index in enumerate(below):
        if not is_one_of(COMICS_HEADINGS, view.blocks[index]) or not view.is_free(index):
            continue
        # In a list of prizes other lists stand before and after that of the comics.
        if place and view.is_free(below[place - 1]):
            return
        lines = [i for i in below[place + 1 :] if view.is_free(i)]
        if all(is_names(view.blocks[i]) for i in lines) and sum(view.blocks[i].words for i in lines) >= FEWEST_WORDS:
            yield index
            yield from lines
        return


def is_names(block: Block) -> bool:
    """Tell whether a block is bare names and titles: capitalised words without a sentence."""
    if block.words > MOST_WORDS or block.plain[-1:] in "!?:;":
        return False
    words = [word for word in block.plain.split() if word[0].isalpha()]
    return len(words) > 0 and sum(word[0].isupper() for word in words) >= SHARE_OF_CAPITALS * len(words)


TITLE = "Otters return to the mill race at Brindle"
PROSE = (
    "Otters have been seen in the mill race at Brindle for the first time since the tannery opened, a warden said on Thursday.",
    "The tannery closed nine years ago, and the trout came back before the otters did, she added.",
)

RULE = RunRule(
    id="comics-list",
    label=Label.LISTS,
    why="it stands in a list of comics and their artists at the end",
    finds=finds,
    triggers=frozenset(
        "comics cartoons cartoonists puzzles strips karikaturen rätsel spiele cartoons dessinées cómicas viñetas".split()
    ),
    cases=(
        Case(
            blocks=(TITLE, *PROSE, "Comics", "Lena Brook Otto Varga Pim de Wit Sasha Q. Lorne Ike Moss"), claims=(3, 4)
        ),
        Case(
            blocks=(TITLE, *PROSE, "Comics & Puzzles", "Barnaby Rook", "The Tin Parish", "Lena Brook"),
            claims=(3, 4, 5, 6),
        ),
        Case(blocks=(TITLE, *PROSE, "Karikaturen", "Lena Bruck Otto Varga Pim Witt"), claims=(3, 4), language="de"),
        # A prize for comics; a subhead of the article.
        Case(
            blocks=(TITLE, *PROSE, "Novels", "Lena Brook", "Comics", "Otto Varga and Pim de Wit", "Poems", "Ike Moss"),
            claims=(),
        ),
        Case(blocks=(TITLE, PROSE[0], "Comics", PROSE[1]), claims=()),
        Case(blocks=(TITLE, *PROSE, "Comics", "Who Draws All These Otters, And Why?"), claims=()),
    ),
)
