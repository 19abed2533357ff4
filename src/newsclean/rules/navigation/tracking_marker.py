"""The name of a tracking script or an advertising slot that an extractor took for text."""

import re

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import words

PARTS = re.compile(r"[a-z0-9]+(?:[-_.:/][a-z0-9]+){1,7}")
PURPOSES = words(
    "tracking tracker pixel beacon analytics gtm utm adslot dfp gpt prebid impression impressions pageview telemetry"
)
# Short forms that people write: "gps-tracking" may be an item of a list.
SPOKEN = words("gps tv sms hr pr it ai 3d 5g dna rfid qr")
VOWELS = frozenset("aeiouy")
PART_END = re.compile(r"[-_.:/]")


def is_machine_part(part: str) -> bool:
    """Tell whether a part is no word of a language: no vowel, or digits among letters."""
    return part not in SPOKEN and (VOWELS.isdisjoint(part) or (any(c.isdigit() for c in part) and not part.isdigit()))


def matches(block: Block) -> bool:
    """Tell whether the block is one word of lower-case parts, one of which is a tracker's purpose."""
    text = block.text
    if text != block.folded or not PARTS.fullmatch(text):
        return False
    parts = PART_END.split(text)
    machine = "_" in text or ":" in text or len(parts) > 3 or any(map(is_machine_part, parts))
    return machine and not PURPOSES.isdisjoint(parts)


RULE = BlockRule(
    id="tracking-marker",
    label=Label.NAVIGATION,
    why="the block is the name of a tracking script, not a word of a language",
    matches=matches,
    triggers=PURPOSES,
    max_words=1,
    claims={"und": ("cct-tracking", "page_view_tracking", "fb-pixel", "gtm-noscript", "dfp-slot-3", "ga4-analytics")},
    leaves={"und": ("eye-tracking", "Tracking", "gps-tracking", "parcel-tracking", "Pixel-Streit", "data-analytics")},
)
