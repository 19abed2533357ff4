"""The last paragraph of an agency's report, with its mark: "（完）", "(끝)"."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label, Phase, Role
from newsclean.rules.matching import words

MARKED = LazyPattern(r".{8,}[.!?。！？”\"」』다]\s?[(\uff08<](?:完|终|終|了|끝)[)\uff09>][\s.]*")


def is_marked(block: Block) -> bool:
    """Tell whether the block is a sentence with the mark that ends a report."""
    return MARKED.pattern.fullmatch(block.plain) is not None


RULE = BlockRule(
    id="end-mark",
    label=Label.PROTECT,
    why="the block ends with the mark that ends an agency's report",
    matches=is_marked,
    triggers=words("完 终 終 了 끝"),
    max_words=200,
    claims={
        "zh": ("工程将于明年4月开始。（完）", "“安全第一。”市长说。（完）"),
        "ko": ("공사는 4월에 시작될 예정이다.(끝)",),
    },
    leaves={
        "zh": ("（完）", "工程将于明年4月开始，桥将关闭（完全关闭）。"),
        "ko": ("공사는 4월에 끝났다.",),
    },
    role=Role.BODY,
    phase=Phase.PROTECT,
)
