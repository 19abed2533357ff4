"""The site's name and tagline, above the title of a text."""

from __future__ import annotations

from newsclean.lexicon.headings import is_time_line
from newsclean.model import Case, Label, Need, RunRule
from newsclean.rules.runs import title_index
from newsclean.view import View

# Where the title is printed twice it is sure. Where it is not, the line taken for it may be
# the dek and the title the line above, so that only a few of the shortest lines go.
MOST_WORDS = 8  # of a tagline; a longer line may be the dek that some sites print above the title
MOST_WORDS_IF_UNSURE = 3
MOST_LINES_IF_UNSURE = 3
FARTHEST_COPY = 8  # blocks: dek, section, byline, date, picture
SUBHEADS = frozenset(
    "introduction overview summary abstract background schedule highlights einleitung überblick introducción introduction résumé".split()
)
NO_HEADER = frozenset("-*\u2022:|")  # what starts an item of a list or a row of a table


def finds(view: View) -> list[int]:
    """Return the short blocks above the title that are no sentence, no person's name and no date."""
    title = title_index(view)
    if title is None or title > view.body_start:
        return []
    sure = is_repeated(view, title)
    most_words = MOST_WORDS if sure else MOST_WORDS_IF_UNSURE
    found = [i for i in range(title) if view.is_free(i) and view.blocks[i].words <= most_words and is_header(view, i)]
    return found if sure or len(found) <= MOST_LINES_IF_UNSURE else []


def is_header(view: View, index: int) -> bool:
    """Tell whether a short block may be the site's name or tagline."""
    block = view.blocks[index]
    return not (
        block.sentence
        or block.folded in SUBHEADS
        or block.plain[0] in NO_HEADER
        or view.is_name(index)
        or view.of_block(is_time_line, index)
    )


def is_repeated(view: View, title: int) -> bool:
    """Tell whether the words of the title stand below it again, and are no sentence, as a repeated dek is."""
    words = view.blocks[title].folded
    return not words.endswith(".") and any(
        block.folded == words for block in view.blocks[title + 1 : title + 1 + FARTHEST_COPY]
    )


TITLE = "Lighthouse goes dark for the first time in ninety years"
PROSE = (
    "The lighthouse on Gull Point went dark for the first time in ninety years on Sunday, and nobody noticed until morning.",
    "A fuse had burnt through, the harbour office said, and the keeper who would have seen it retired in June.",
)

RULE = RunRule(
    id="site-header",
    label=Label.NAVIGATION,
    why="it is a short line above the title, where sites print their name",
    finds=finds,
    need=Need.TEXT,
    cases=(
        Case(
            blocks=("Gullpointobserver", "Honest News & Fresh Tides", TITLE, "Harbour", TITLE, *PROSE),
            claims=(0, 1),
        ),
        Case(blocks=("The Gull Observer", TITLE, *PROSE), claims=(0,)),
        Case(blocks=(TITLE, "Gull Point", *PROSE), claims=()),
        # What is below may be the dek.
        Case(
            blocks=(
                "A lighthouse goes dark unseen",
                "Nobody noticed until morning that the lamp on Gull Point was out",
                *PROSE,
            ),
            claims=(),
        ),
        Case(
            blocks=(
                *PROSE,
                "A quiet harbour",
                "What the keeper would have seen that night",
                PROSE[0][:-1] + ", again.",
            ),
            claims=(),
        ),
    ),
)
