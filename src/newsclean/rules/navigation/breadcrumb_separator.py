"""A bar or an arrow that stood between the parts of a breadcrumb or of a menu."""

from newsclean.model import NO_WORD, Block, BlockRule, Kind, Label

CELL = Kind.CELL

SIGNS = frozenset("/>»›|\\→▸►<«‹←")


def matches(block: Block) -> bool:
    """Tell whether the block is one or two such signs and nothing else."""
    return len(block.text) <= 2 and SIGNS.issuperset(block.text) and block.kind is not CELL


RULE = BlockRule(
    id="breadcrumb-separator",
    label=Label.NAVIGATION,
    why="the whole block is the sign between two parts of a breadcrumb",
    matches=matches,
    triggers=frozenset((NO_WORD,)),
    max_words=1,
    claims={"und": ("/", ">", "»", "›", "|", "»»")},
    leaves={"und": ("?", "0", "A/B", "> 12", "%")},
)
