"""Every cap can be set, is named where it is reached, and leaves what is before it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.config import CAP_UNITS
from newsclean.read.caps import PART, Caps

STORY = "<p>The ferry was late.</p>"


@pytest.mark.parametrize(
    ("settings", "page", "blocks"),
    [
        ({"max_bytes": 40}, STORY * 9, 2), ({"max_depth": 10}, STORY + "<div>" * 20 + "deep", 1),
        ({"max_attributes": 3}, f"<p a b c d>x</p>{STORY}", 2), ({"max_elements": 12}, STORY * 20, 10),
        ({"max_blocks": 5}, STORY * 20, 5),
    ],
)  # fmt: skip
def test_a_cap_of_a_page_is_named(settings, page, blocks):
    article = newsclean.extract(page, config=newsclean.Config(**settings))
    assert article.status == "truncated"
    assert article.warnings == (f"truncated:{next(iter(settings))}",)
    assert len(article.blocks) == blocks
    assert newsclean.extract(page).status != "truncated"


def test_a_cap_of_a_text_is_named():
    article = newsclean.clean("One.\n\nTwo.\n\nThree.", config=newsclean.Config(max_blocks=2))
    assert (article.status, article.warnings) == ("truncated", ("truncated:max_blocks",))
    assert [block.text for block in article.blocks] == ["One.", "Two."]


def test_hard_wrapped_lines_are_no_blocks():
    line = "the ferry to the island was late again and nobody on the pier knew why that"
    text = "\n".join([line] * 40)
    article = newsclean.clean(text, config=newsclean.Config(max_blocks=10))
    assert article.status != "truncated"
    assert len(article.blocks) == 1


def test_several_caps_are_all_named():
    page = f"<p {' '.join(f'a{n}' for n in range(9))}>x</p>{STORY * 9}"
    article = newsclean.extract(page, config=newsclean.Config(max_attributes=3, max_blocks=2, max_bytes=200))
    assert article.warnings == ("truncated:max_bytes", "truncated:max_attributes", "truncated:max_blocks")


def test_elements_and_blocks_grow_with_the_input():
    caps = Caps(elements=10, blocks=5)
    assert (caps.for_size(0).elements, caps.for_size(PART).blocks) == (10, 5)
    assert (caps.for_size(PART + 1).elements, caps.for_size(5 * PART).blocks) == (20, 25)


@pytest.mark.parametrize("name", CAP_UNITS)
@pytest.mark.parametrize("value", [0, -1, True, "9", 1.5, None])
def test_a_cap_that_is_no_number_is_an_error(name, value):
    with pytest.raises(newsclean.ConfigError, match=f"{name}: expected a number of {CAP_UNITS[name]} above 0"):
        newsclean.Config(**{name: value})


def test_no_page_is_read_deeper_than_the_parser_can():
    with pytest.raises(newsclean.ConfigError, match="no more than 2048"):
        newsclean.Config(max_depth=2_049)
