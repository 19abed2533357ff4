"""Markup for other sites that a page prints for its readers to copy: the code of a player."""

from __future__ import annotations

import re

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

PREFORMATTED = Kind.PREFORMATTED
CODE = re.compile(
    r"\s*<(?:iframe|script|embed|object|blockquote class|div (?:id|class|data-[a-z-]+)|a href)\b[^<>]{0,2000}=.*",
    re.DOTALL,
)


def is_code(block: Block) -> bool:
    """Tell whether the block begins with a tag and its attributes; what an article shows as code stays."""
    return block.kind is not PREFORMATTED and block.text.lstrip()[:1] == "<" and CODE.match(block.text) is not None


RULE = BlockRule(
    id="embed-code",
    label=Label.MEDIA,
    why="it is the code by which other sites embed the player of this one",
    matches=is_code,
    triggers=words("iframe script embed object blockquote div href"),
    claims={
        "en": (
            '<iframe src="https://player.example/embed/1" width="100%" height="290" frameborder="0"></iframe>',
            '<blockquote class="embedded-post"><p lang="en">The ferry is late</p></blockquote>',
            '<script async src="https://player.example/embed.js"></script>',
            '<div id="player-1" class="player"></div>',
        )
    },
    leaves={
        "en": (
            "The iframe is an element of HTML.",
            "<iframe> is what the page is made of",
            "The code begins with <script> and src=.",
            "Object: a ferry",
        )
    },
)
