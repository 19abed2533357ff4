"""What the line model sees of each line of a text: named numbers.

Masses are characters of prose (`prose_mass`), shares are 0 to 1, distances are in lines and cut at `FAR`. Amounts are
logarithms: log(1 + x). Only `furniture` and what is made of it knows words, those of `words.tsv`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from newsclean.body.columns import Group, names_of, table
from newsclean.body.lines import groups
from newsclean.body.lines.context import Lines, look_at
from newsclean.body.lines.situation import seen_lines, standing
from newsclean.body.lines.words import shipped_words
from newsclean.model import ClaimingRule, Page

SIDES = {"previous": "the line above", "next": "the line below", "previous2": "the second line above",
         "next2": "the second line below"}  # fmt: skip

GROUPS: Sequence[Group[Lines]] = (
    (
        groups.of_line,
        {
            "chars": "amount of characters",
            "words": "words",
            "mass": "amount of prose",
            "mass_share": "share of the text's prose",
            "sentence": "ends as a sentence does",
            "upper_share": "share of upper-case letters",
            "symbol_share": "share of signs such as | and »",
            "digit_share": "share of digits",
            "stops": "full stops, question and exclamation marks",
            "commas": "commas",
            "capitalised_share": "share of words that begin with a capital",
            "word_length": "characters a word",
            "starts_lower": "begins with a small letter",
            "starts_bullet": "begins with a bullet or a dash",
            "ends_colon": "ends with a colon",
            "copies": "how often the same line is in the text",
            "earlier_copy": "the same line stands further up",
        },
    ),
    (
        groups.of_text,
        {
            "text_mass": "amount of prose in the text",
            "text_lines": "amount of lines in the text",
            "text_sentences": "share of the text's lines that end as sentences do",
            "text_prose": "share of the text's characters that is prose",
            "text_dropped": "share of the text's lines that rules drop",
        },
    ),
    (
        groups.of_neighbours,
        {
            f"near{reach}_{name}": f"{text} the {reach} lines on both sides and itself"
            for name, text in (
                ("mass", "amount of prose in"),
                ("chars", "amount of characters in"),
                ("sentences", "sentence-like lines among"),
                ("dropped", "lines that rules drop among"),
                ("capitalised", "share of words with a capital in"),
            )
            for reach in groups.REACHES
        },
    ),
    (
        groups.of_sides,
        {
            **{f"above{n}_mass": f"amount of prose in the {n} lines above" for n in groups.SIDE_REACHES},
            **{f"below{n}_mass": f"amount of prose in the {n} lines below" for n in groups.SIDE_REACHES},
            **{
                f"{side}_{name}": f"{text} {where}"
                for side, where in SIDES.items()
                for name, text in (
                    ("chars", "amount of characters in"),
                    ("sentence", "end of a sentence at the end of"),
                    ("capitalised", "share of words with a capital in"),
                    ("mass", "amount of prose in"),
                )
            },
        },
    ),
    (
        groups.of_place,
        {
            "place": "share of the text's lines above it",
            "mass_above": "share of the text's prose down to it",
            "lines_above": "amount of lines above it",
            "lines_below": "amount of lines below it",
            "since_good": "distance from the last good paragraph",
            "since_long": "distance from the last long paragraph",
            "until_good": "distance to the next good paragraph",
            "until_long": "distance to the next long paragraph",
            "from_title": "distance from the headline that rules have found",
            "since_byline": "distance from the last line that rules claim as byline, place or date",
        },
    ),
    (
        groups.of_labels,
        {
            **{f"since_{label}": f"distance from the last line dropped as {label}" for label in groups.LABELS_ABOVE},
            **{f"until_{label}": f"distance to the next line dropped as {label}" for label in groups.LABELS_BELOW},
        },
    ),
    (
        groups.of_words,
        {
            "furniture": "mean weight of its words as words of menus, forms and notices",
            "furniture_most": "weight of the heaviest such word in it",
            "furniture_sum": "weight of all such words in it",
            **{
                f"near{reach}_furniture": f"mean weight of such words in the {reach} lines on both sides and itself"
                for reach in groups.WORD_REACHES
            },
            "shared_words": "share of its longer words that stand in another good paragraph",
            "title_words": "share of its longer words that stand in the headline",
            **{
                f"near{reach}_shared_words": f"the same in the {reach} lines on both sides and itself"
                for reach in groups.WORD_REACHES[:2]
            },
        },
    ),
)  # fmt: skip

FEATURES: Mapping[str, str] = names_of(GROUPS)
"""Each feature's name and what it says of a line, in the order of the columns."""


def matrix(
    page: Page,
    claims: Sequence[ClaimingRule | None],
    rows: NDArray[np.int64] | None = None,
    weights: Mapping[str, float] | None = None,
) -> NDArray[np.float32]:
    """Return the features of lines of a text.

    Args:
        page: a text with at least one line.
        claims: for each line the rule that has claimed it, if any.
        rows: the indices of the lines that are asked for, ascending; all by default.
        weights: of words of furniture; by default those that newsclean ships.

    Returns:
        An array of shape (rows, features), the columns in the order of `FEATURES`; zeros where the model does
        not look (see `situation.py`).
    """
    seen = np.array(seen_lines(page, standing(claims)), dtype=np.int64)
    asked = np.arange(len(claims)) if rows is None else rows
    places = seen.searchsorted(asked)
    is_seen = np.append(seen, -1)[places] == asked
    some = places[is_seen]
    found = np.zeros((0, len(FEATURES)), dtype=np.float32)
    if len(some):
        words = shipped_words() if weights is None else weights
        lines = look_at([page.blocks[i] for i in seen], [claims[i] for i in seen], some, words)
        found = table(GROUPS, lines, (len(some), len(FEATURES)))
    if len(some) == len(asked):
        return found
    result = np.zeros((len(asked), len(FEATURES)), dtype=np.float32)
    result[is_seen] = found
    return result
