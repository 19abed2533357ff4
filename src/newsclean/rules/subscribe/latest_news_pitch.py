"""The sentence with which portals end every article: where to read all the latest news."""

import re

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import is_quoted, words

CALL = re.compile(
    r"[\W_]*+(?:get|catch|read|track|find|follow|check out|stay (?:updated|informed|tuned|ahead|connected)|keep up|explore|discover|unlock"
    r"|for (?:more|all|the latest))\b"
)
# What is offered, named twice: "Latest News ... Breaking News", "Top Headlines ... updates".
OFFERED = LazyPattern(r"(?:.*?\b(?:news|updates|headlines|stories)\b){2}")
KIND = LazyPattern(r".*\b(?:latest|breaking|trending|top|live|real-?time)\b")
PLACE = LazyPattern(r".*\b(?:on|at|with|visit|download|here|in our)\b")
# "Visit our coast section for the latest news on this subject."
SECTION = re.compile(
    r"[\W_]*+(?:visit|see|check out|go to) our [^.!?]{2,60} (?:section|page|hub|category) for (?:all )?(?:the )?(?:latest|more)"
    r" (?:news|stories|updates|coverage)\b[^.!?]{0,60}[.!]?\W*"
)
SAID = LazyPattern(r".*\b(?:said|says|told|asked|wrote|according)\b")


def matches(block: Block) -> bool:
    """Tell whether the block calls the reader to more news, and is nobody's words."""
    text = block.folded
    if SECTION.fullmatch(text) is not None:
        return not is_quoted(block) and SAID.pattern.match(text) is None
    return (
        CALL.match(text) is not None
        and not is_quoted(block)
        and OFFERED.pattern.match(text) is not None
        and KIND.pattern.match(text) is not None
        and PLACE.pattern.match(text) is not None
        and SAID.pattern.match(text) is None
    )


RULE = BlockRule(
    id="latest-news-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block says where to read all the latest news",
    matches=matches,
    triggers=words("latest breaking trending top live realtime"),
    min_words=8,
    max_words=60,
    claims={
        "en": (
            "Get latest news live on Harbor Now along with breaking news and top headlines from the coast and around the world.",
            "Catch all the business news, breaking news events and latest news updates on Harbor Mint. Download the app for more.",
            "Visit our coast / harbour section for the latest news on this subject.",
            "Track latest news live on harbor.example and get news updates from the coast",
            "Stay informed on all the latest news and breaking news updates, and follow all the headlines in coast news on Harbor TV.",
        )
    },
    leaves={
        "en": (
            "Get the latest news from the front at once and bring me the updates, the general told his aide.",
            "Follow the latest updates on the storm, officials said, and check the news at the county's website.",
            "Visit our page for the latest news, the sign on the door of the harbour office says.",
            "Visit our museum before the latest section of the wall is closed to all visitors.",
            "Read any of the latest stories about the harbour and you will meet her name.",
            "The latest news on the strike was bad, and so were the updates on the radio.",
        )
    },
)
