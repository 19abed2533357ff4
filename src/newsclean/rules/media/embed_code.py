"""Code amid the text: markup that readers copy to embed a player, and settings that a script would have read."""

from __future__ import annotations

import re

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

# The settings of a script, an object in JSON: nearly all have one of these words as a name or a value.
OBJECT = re.compile(r"""\s*\{\s*"[\w-]{1,40}"\s*:""")
FEWEST_KEYS = 4  # what an article shows of JSON amid its text is shorter
USUAL = re.compile(r"\b(?:name|id|url|type|true|false|null)\b")
PREFORMATTED = Kind.PREFORMATTED
CODE = re.compile(
    r"\s*<(?:iframe|script|embed|object|blockquote class|div (?:id|class|data-[a-z-]+)|a href)\b[^<>]{0,2000}=.*",
    re.DOTALL,
)


def is_settings(text: str) -> bool:
    """Tell whether a text is an object in JSON with several keys."""
    if OBJECT.match(text) is None or not text.rstrip().endswith("}"):
        return False
    return text.count('":') + text.count('" :') >= FEWEST_KEYS and USUAL.search(text) is not None


def is_code(block: Block) -> bool:
    """Tell whether the block is a tag with its attributes or the settings of a script; code that is shown stays."""
    first = block.text.lstrip()[:1]
    if first == "{":
        return block.kind is not PREFORMATTED and is_settings(block.text)
    return block.kind is not PREFORMATTED and first == "<" and CODE.match(block.text) is not None


RULE = BlockRule(
    id="embed-code",
    label=Label.MEDIA,
    why="it is code: what other sites embed the player of this one by, or the settings of a script",
    matches=is_code,
    triggers=words("iframe script embed object blockquote div href name id url type true false null"),
    max_words=400,
    claims={
        "en": (
            '<iframe src="https://player.example/embed/1" width="100%" height="290" frameborder="0"></iframe>',
            '<blockquote class="embedded-post"><p lang="en">The ferry is late</p></blockquote>',
            '<script async src="https://player.example/embed.js"></script>',
            '<div id="player-1" class="player"></div>',
            '{ "modules": [{"name": "player"}, {"name": "gallery"}], "asset": "1922" }',
        )
    },
    leaves={
        "en": (
            "The iframe is an element of HTML.",
            '{ "name": "Otter", "type": "ferry" }',
            '{ "ferry": "late" } is how the name of the boat stands in the timetable.',
            "<iframe> is what the page is made of",
            "The code begins with <script> and src=.",
            "Object: a ferry",
        )
    },
)
