"""A line drawn with signs between two parts of the document: no letter, no digit."""

from newsclean.model import NO_WORD, Block, BlockRule, Kind, Label

CELL = Kind.CELL

# No question or exclamation marks, no brackets (a line of a program), no currencies, no stars of a
# rating, no ticks and crosses of a table, no faces: they say something. A comma parts names that are links.
RULED = frozenset("_-*~=#+.,·•●○■□▪▫◆◇♦❖※—–―…⁂∗⋆｡・━─═▬ \u3000＊＿－ー〜")


def matches(block: Block) -> bool:
    """Tell whether the block is nothing but such signs; a dash in a cell of a table is a value."""
    text = block.text
    return text[0] in RULED and RULED.issuperset(text) and block.kind is not CELL


RULE = BlockRule(
    id="separator",
    label=Label.NAVIGATION,
    why="the block is a line drawn with signs",
    matches=matches,
    triggers=frozenset((NO_WORD,)),
    max_words=40,
    claims={"und": ("___", ",", "* * *", "-----", "•••", "_____", "—", "* * * * * * * *", "...", "…")},
    leaves={"und": ("?!", "★★★★☆", "$", "✓", "- 12", "* See the note", "€", "});", "[...]", "-->", "…and then")},
)
