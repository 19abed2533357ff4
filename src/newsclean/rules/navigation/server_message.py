"""What a program of the site has printed by mistake: an error with its file and line, a tag nobody replaced."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

ERROR = LazyPattern(
    r"(?:php )?(?:strict standards|warning|notice|deprecated|fatal error|parse error|catchable fatal error) ?: .{5,400} in \S{3,200} on line \d{1,6}[\W_]*\Z"
)
# Tags of a content system: "[convertkit form=1630175]", "{{banner="/top"}}", "$$LEAD$$".
TAG = LazyPattern(
    r"\[/?[a-z][a-z0-9_-]{2,30}(?: [a-z_-]{1,20}=[^\]]{1,80}){1,12}\]\Z|\[[A-Z]{2,12}_[A-Z_]{2,30}\]\Z|\{\{[^{}\n]{2,90}\}\}\Z|\$\$[A-Z_]{3,30}\$\$\Z|\{(?:title|name|body|content)\}(?: \{(?:title|name|body|content)\}){0,3}\Z"
)
CODE = (Kind.PREFORMATTED, Kind.CELL, Kind.QUOTE)


def is_message(block: Block) -> bool:
    """Tell whether the block is such a message; in a listing or a quotation it is what the article is about."""
    if block.kind in CODE:
        return False
    if block.text[0] in "[{$":
        return TAG.pattern.match(block.text) is not None
    return ERROR.pattern.match(block.folded) is not None


RULE = BlockRule(
    id="server-message",
    label=Label.NAVIGATION,
    why="the block was printed by a program of the site by mistake",
    matches=is_message,
    triggers=words("line form module cta articlead banners title"),
    max_words=60,
    claims={
        "und": (
            "Warning: Undefined variable $name in /var/www/site/index.php on line 12",
            "Strict Standards: Only variables should be passed by reference in /www/lib/db.php on line 785",
            "[convertkit form=1630175]",
            "[CTA_MODULE]",
            '{{top="/banners/top"}}',
        ),
    },
    leaves={
        "und": (
            "Warning: the ice on line 5 is thin",
            "Notice: trains on line 12 run late on Sunday",
            "[The video ends]",
            "[name withheld]",
            "The template prints {{ name }} in bold.",
        ),
    },
)
