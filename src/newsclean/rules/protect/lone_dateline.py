"""Place and agency on a line of their own."""

from __future__ import annotations

import regex

from newsclean.model import BlockRule, Label, Phase, Role
from newsclean.rules.matching import words

AGENCY = (
    r"(?:AP|Associated Press|Reuters|REUTERS|AFP|UPI|PA|dpa|KNA|epd|APA|EFE|ANSA|Lusa|TASS|ТАСС|РИА Новости|Xinhua)"
)
PLACE = r"\p{Lu}[\p{L}\p{M}.'-]{1,30}(?:[ /]\p{Lu}[\p{L}\p{M}.'-]{0,30}){0,3}"
LINE = regex.compile(rf"{PLACE}(?:, ?[\p{{L}}\p{{M}}\d .]{{1,30}})? ?\({AGENCY}(?:/{AGENCY}){{0,2}}\) ?[-:]{{0,2}}")

RULE = BlockRule(
    id="lone-dateline",
    label=Label.PROTECT,
    why="the whole block is a dateline: place and agency",
    matches=lambda block: LINE.fullmatch(block.plain) is not None,
    triggers=words("ap associated reuters afp upi pa dpa kna epd apa efe ansa lusa tass тасс риа xinhua"),
    max_words=12,
    claims={
        "en": ("HARLOW, S.D. (AP) —", "LONDON (Reuters)", "Harlow, Aug 12 (Reuters) -"),
        "de": ("Harlingen (dpa) -", "Berlin/Harlingen (dpa/AFP)"),
        "fr": ("PARIS, 3 mai (AFP) -",),
        "ru": ("МОСКВА (ТАСС) -",),
    },
    leaves={
        "en": ("The county (AP) said no.", "Reuters", "(AP Photo/Ada Fenwick)", "Harlow (AP Photo)"),
        "de": ("Die Brücke in Harlingen (dpa) bleibt zu.", "Foto: dpa"),
        "fr": ("Paris, le 3 mai, selon l'agence (AFP).",),
        "ru": ("Москва, сообщает ТАСС.",),
    },
    role=Role.DATELINE,
    phase=Phase.PROTECT,
)
