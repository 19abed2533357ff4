"""What the body model sees of each block: named numbers, none of them of one language.

Masses are characters of prose (`prose_mass`), shares are 0 to 1, distances are in blocks and cut at `FAR`.
"The group" of a block is the smallest container that holds more than the block, "group 2" and "group 3" are
the next larger ones (see `body/layout.py`). The "rich" container is the one with the most prose next to it,
the "main" one the smallest that holds most of the page's prose. Amounts are logarithms: log(1 + x).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from newsclean.body import feature_groups as groups
from newsclean.body.columns import Group, fill_table, names_of
from newsclean.body.context import Context, Observed, observe, survey
from newsclean.body.path import PATH_NAMES
from newsclean.compiled import twin
from newsclean.model import ClaimingRule, Page

GROUPS: Sequence[Group[Context]] = (
    (
        groups.of_block,
        {
            "chars": "amount of characters",
            "words": "words",
            "mass": "amount of prose",
            "mass_share": "share of the page's prose",
            "link_share": "share of characters in links",
            "sentence": "ends as a sentence does",
            "upper_share": "share of upper-case letters",
            "symbol_share": "share of signs such as | and »",
            "stops": "full stops, question and exclamation marks",
            "level": "level of the heading or list item",
            "is_paragraph": "is a paragraph",
            "is_heading": "is a heading",
            "is_list_item": "is a list item",
            "is_cell": "is a cell of a table",
            "is_preformatted": "is preformatted",
            "copies": "how often the same text is on the page",
            "earlier_copy": "the same text stands further up",
        },
    ),
    (
        groups.of_page,
        {
            "page_mass": "amount of prose on the page",
            "page_blocks": "amount of blocks on the page",
            "page_links": "share of the page's characters in links",
        },
    ),
    (
        groups.of_path,
        {
            **{name: f"around it: {name.removeprefix('in_').removeprefix('tag_')}" for name in PATH_NAMES},
            "depth": "containers around it, chains counted once",
            "below_rich": "containers between it and the path to the rich container",
            "below_main": "containers between it and the path to the main container",
            "in_rich": "is in the rich container",
            "in_main": "is in the main container",
            "same_article": "is in the same <article> as the first good paragraph",
            "other_article": "is in another <article> than the first good paragraph",
        },
    ),
    (
        groups.of_groups,
        {
            f"group{n}_{name}": f"{text} group {n}"
            for name, text in (
                ("mass", "share of the page's prose in"),
                ("links", "share of characters in links in"),
                ("chars", "amount of characters in"),
                ("blocks", "amount of blocks in"),
                ("sentences", "share of sentence-like blocks in"),
                ("dropped", "share of blocks that rules drop in"),
                ("linked_headings", "amount of headings that are links in"),
                ("alike", "amount of containers with the tag and class of"),
            )
            for n in (1, 2, 3)
        },
    ),
    (
        groups.of_kin,
        {
            "kin_mass": "share of the page's prose in blocks whose container has its container's tag and class",
            "kin2_mass": "the same for its container and the one around that",
            "kin3_mass": "the same for its three innermost containers",
            "kin3_in_main": "share of the prose of the last that is in the main container",
            "kin": "amount of containers with its container's tag and class",
        },
    ),
    (
        groups.of_declaration,
        {
            "declared": "its beginning is in the text that the page's data declare",
            "declared_mass": "share of the page's prose that is declared so",
        },
    ),
    (
        groups.of_neighbours,
        {
            **{
                f"near{reach}_{name}": f"{text} the {reach} blocks on both sides and itself"
                for name, text in (
                    ("mass", "amount of prose in"),
                    ("chars", "amount of characters in"),
                    ("links", "share of characters in links in"),
                    ("sentences", "sentence-like blocks among"),
                    ("dropped", "blocks that rules drop among"),
                )
                for reach in (1, 3, 8)
            },
            "previous_chars": "amount of characters in the block above",
            "previous_links": "share of characters in links in the block above",
            "next_chars": "amount of characters in the block below",
            "next_links": "share of characters in links in the block below",
            "next_heading": "the block below is a heading",
        },
    ),
    (
        groups.of_place,
        {
            "place": "share of the page's blocks above it",
            "mass_above": "share of the page's prose down to it",
            "rich_mass_above": "share of the rich container's prose down to it",
            "section_mass": "amount of prose between the headings around it",
            "section_links": "share of characters in links between the headings around it",
            "heading_level": "level of the last short heading",
            "heading_links": "share of characters in links in the last short heading",
        },
    ),
    (
        groups.of_distance,
        {
            "since_good": "distance from the last good paragraph of the rich container",
            "until_good": "distance to the next good paragraph of the rich container",
            "until_massive": "distance to the next long paragraph",
            "since_heading": "distance from the last short heading",
            "until_heading": "distance to the next short heading",
            "since_comments": "distance from the last block dropped as comments",
            "since_related": "distance from the last block dropped as related",
            "since_consent": "distance from the last block dropped as consent",
            "since_media": "distance from the last block dropped as media",
            "since_navigation": "distance from the last block dropped as navigation",
            "since_subscribe": "distance from the last block dropped as subscribe",
            "until_comments": "distance to the next block dropped as comments",
            "until_related": "distance to the next block dropped as related",
            "until_navigation": "distance to the next block dropped as navigation",
            "until_author": "distance to the next block dropped as author",
        },
    ),
)

FEATURES: Mapping[str, str] = names_of(GROUPS)
"""Each feature's name and what it says of a block, in the order of the columns."""


def fill_features(observed: Observed, columns: NDArray[np.float32]) -> None:
    """Fill in the features of blocks, by what was read of their page; shape (features, rows)."""
    fill_table(GROUPS, survey(observed), columns)


find_features = twin(fill_features, "newsclean.compiled.arrays")


def matrix(
    page: Page, claims: Sequence[ClaimingRule | None], rows: NDArray[np.int64] | None = None
) -> NDArray[np.float32]:
    """Return the features of blocks of a page.

    Args:
        page: a page with at least one block.
        claims: for each block the rule that has claimed it, if any.
        rows: the indices of the blocks that are asked for, ascending; all by default.

    Returns:
        An array of shape (rows, features), the columns in the order of `FEATURES`.
    """
    observed = observe(page, claims, rows)
    columns = np.empty((len(FEATURES), len(observed.rows)), dtype=np.float32)
    find_features(observed, columns)
    return columns.T
