"""The paragraph that introduces the writer of the article.

Below the last paragraph an introduction is enough; further up, among other prose, it has
to give an address, too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsclean.lexicon.bios import LONGEST_BIO, gives_address, introduces_writer, tells_contact
from newsclean.model import Block, Case, Label, Page, RunRule
from newsclean.read.signs import find_texts_with
from newsclean.view import View

ADDRESS_SIGNS = ("@", "follow ", "mail ", "contact ", "folge", "reached ")  # one is in every address
LINKED = 0.8  # of the characters; a line that is a link is the headline of another article
SHORTEST_BIO = 4  # words: "Jane Doe covers crime"
MOST_BLOCKS_BELOW = 1_000  # of the body in which its writer is looked for; further down nobody would look either
FEWEST_PARAGRAPHS_ABOVE = 2  # of running prose; below fewer there is no article that could end
# A profession alone may be news ("Jane Doe is a reporter who was held for a year"): such a
# last paragraph goes on about what happened, an introduction stays in the present.
MOST_WORDS_WITHOUT_CONTACT = 45


def find_bios(view: View) -> Iterator[int]:
    """Give the introductions of writers that end the running prose, and those with an address above."""
    prose = view.prose
    end = len(prose)
    while end > FEWEST_PARAGRAPHS_ABOVE and is_bio(view, prose[end - 1]):
        end -= 1
    if end < FEWEST_PARAGRAPHS_ABOVE:
        return
    first, last = prose[FEWEST_PARAGRAPHS_ABOVE - 1], prose[end - 1]
    standing, roles = view.standing, view.roles
    for index in view.of_page(addresses):
        if first < index <= last and roles[index] is None and is_bio(view, index):
            yield index
    below = bisect_right(standing, last)
    for index in standing[below : below + MOST_BLOCKS_BELOW]:
        if view.words[index] >= SHORTEST_BIO and roles[index] is None:
            block = view.blocks[index]
            if block.link_chars < LINKED * len(block.text) and is_bio(view, index):
                yield index


def addresses(page: Page) -> list[int]:
    """Return the paragraphs that give an address; first by a look for its signs in all of them at once."""
    shown = (page.blocks[place] for place in find_texts_with([block.folded for block in page.blocks], ADDRESS_SIGNS))
    return [b.index for b in shown if SHORTEST_BIO <= b.words <= LONGEST_BIO and gives_address(b.plain)]


def is_bio(view: View, index: int) -> bool:
    """Tell whether the block introduces a writer, or goes on about one with contact details."""
    block = view.blocks[index]
    if not SHORTEST_BIO <= block.words <= LONGEST_BIO or not view.of_block(begins_as_bio, index):
        return False
    return tells_contact(block.plain) or (block.words <= MOST_WORDS_WITHOUT_CONTACT and '"' not in block.plain)


def begins_as_bio(block: Block) -> bool:
    """Tell whether the block begins as the introduction of a writer."""
    return introduces_writer(block.plain)


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."
LAST = "The mayor said that the city would pay for a ferry while the bridge is being repaired."

RULE = RunRule(
    id="author-bio",
    label=Label.AUTHOR,
    why="the paragraph introduces the writer of the article",
    finds=find_bios,
    cases=(
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                LAST,
                "Jane Doe is a staff writer at The Springfield Courier. Follow her on Twitter @janedoe.",
            ),
            claims=(4,),
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                LAST,
                "Jane Doe covers city hall for the Springfield Courier and has written about bridges since 2012.",
                "John Roe is a reporter at the Courier.",
            ),
            claims=(4, 5),
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                "Jane Doe is a reporter for the Courier who covers roads. Follow her on X: @janedoe",
                LAST,
            ),
            claims=(3,),
        ),
        Case(
            blocks=(
                "Alte Brücke wird gesperrt",
                "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr für den Schwerverkehr zu sperren.",
                "Anwohner des Nordufers sagten, der Umweg verlängere ihren Weg zur Arbeit um eine halbe Stunde.",
                "Erika Beispiel ist Redakteurin beim Springfielder Boten und schreibt seit 2012 über den Verkehr in der Stadt.",
            ),
            claims=(3,),
            language="de",
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                MORE,
                "Jane Doe is a nurse at the county hospital and crosses the bridge twice a day on her way to work.",
            ),
            claims=(),
        ),
        Case(
            blocks=(
                "Old bridge to close",
                PROSE,
                "Jane Doe is a reporter at the Courier and was the first to see the crack in the old pillar.",
                MORE,
                LAST,
            ),
            claims=(),
        ),
        Case(
            blocks=(
                "Jane Doe is a reporter at the Courier and was the first to see the crack in the old pillar.",
                MORE,
            ),
            claims=(),
        ),
    ),
)
