"""The description of a site's logo, which extractors print as a line: "Courier logo", "Courier Desktop Logo"."""

from __future__ import annotations

import re

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

HEADING = Kind.HEADING
# A sentence about a logo has words in small letters, and a headline in capitals has a verb: of one word before "Logo"
# nobody knows.
LOGO = re.compile(
    r"(?!(?:The|A|New|Our) (?:new )?[Ll]ogo$)(?:[A-Z0-9][\w'&.-]*(?: (?:[A-Z0-9&][\w'&.-]*|of|the|and|de|der)){0,3} (?:(?:site |news |masthead )?logo|(?:Desktop|Mobile|Site|Home|Header|Footer|Masthead|News|Corporate) Logo)"
    r"|(?:site|header|footer|company|masthead|publication|main) logo|[Ll]ogo (?:of|von|de|der|du) [A-Z][\w'&.-]*(?: [A-Z][\w'&.-]*){0,3})"
)


def is_logo(block: Block) -> bool:
    """Tell whether a line describes the logo of a site; headings do not."""
    return block.kind is not HEADING and LOGO.fullmatch(block.plain) is not None


RULE = BlockRule(
    id="logo-line",
    label=Label.NAVIGATION,
    why="the whole line describes the logo of a site",
    matches=is_logo,
    triggers=words("logo"),
    max_words=6,
    claims={
        "en": (
            "NPR logo",
            "Harlow Courier logo",
            "Harlow Courier Desktop Logo",
            "The Voice of Harlow logo",
            "header logo",
        ),
        "de": ("Logo der Norrby Zeitung", "Norrby Zeitung logo"),
        "fr": ("Logo de Courrier",),
    },
    leaves={
        "en": (
            "Council unveils new logo",
            "City Unveils New Logo",
            "The logo",
            "New Logo",
            "A logo of two swans",
            "Harlow Courier logo sold for a crown, and nobody knows why.",
        ),
        "de": ("Das Logo der Zeitung ist blau.", "Neues Logo"),
        "fr": ("Le logo de la ville change",),
    },
)
