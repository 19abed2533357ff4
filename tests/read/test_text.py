"""A text becomes blocks: one a line, or the joined lines of a hard-wrapped paragraph."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest

from newsclean.model import Source
from newsclean.read.text import read_text

FERRY = (
    "The night ferry to Larkhaven left four hours late on Tuesday after a crew member found water in the engine "
    "room, the harbour office said, and passengers were put up in the hall of a school."
)
REPAIR = (
    "Mechanics from two towns worked until noon to replace a cracked valve that had been on order since spring, "
    "while a second ship took over the morning crossing with half of its usual crew aboard."
)

SHIP = "夜のフェリーは、機関室に水が見つかったため、四時間遅れて出港した。港湾事務所が「火曜日の朝」に発表した。" * 3


def columns(text: str) -> list[str]:
    """Wrap Japanese at 72 columns as mailers do: no line starts with a full stop, a comma or a closing bracket."""
    lines = [""]
    for character in text:
        if sum(1 if c.isascii() else 2 for c in lines[-1] + character) > 72:
            carried = lines[-1][-1] if character in "。、」" else ""
            lines[-1] = lines[-1].removesuffix(carried)
            lines.append(carried)
        lines[-1] += character
    return lines


def texts(text: str) -> list[str]:
    return [block.text for block in read_text(Source(text, "text")).blocks]


def wrap(text: str, columns: int = 72) -> str:
    return "\n".join(textwrap.wrap(text, columns))


@pytest.mark.parametrize(
    "gap",
    [
        "\n",
        "\n\n",
        "\n\n\n",
        "\r\n",
        "\r\n\r\n",
        "\r",
        "\r\r",
        "\n \t\n",
        "\n\u00a0\n",
        "\n\u200b\n",
        "\u2028",
        "\u2029",
        "\v",
        "\f",
        "\x85",
        "\x1e",
    ],
)
def test_each_line_is_a_block(gap):
    assert texts(f"Ferry late{gap}Ship in dock{gap}Crew at work") == ["Ferry late", "Ship in dock", "Crew at work"]


def test_nothing_visible_is_no_block():
    assert texts("") == []
    assert texts(" \n\t\r\n\u00a0\n\u3000\n\u200b\ufeff\n\u200e\n\u200d\u200f\n\x00") == []


def test_white_space_is_normalised_and_invisible_characters_are_gone():
    assert texts("\ufeff  The\u00a0night \u2003ferry\tto\u200b Lark\u00adhaven\u2060  ") == [
        "The night ferry to Larkhaven"
    ]


def test_joiners_between_letters_stay():
    assert texts("می\u200cخواهم") == ["می\u200cخواهم"]


@pytest.mark.parametrize("columns", [60, 72, 80])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_hard_wrapped_paragraphs_are_joined(columns, newline):
    wrapped = f"{wrap(FERRY, columns)}\n\n{wrap(REPAIR, columns)}".replace("\n", newline)
    assert texts(wrapped) == [FERRY, REPAIR]


def test_wrapped_text_with_accents_is_joined_in_either_normal_form():
    accented = (
        "Le café près du pont a été rénové après l'été, a déclaré la mairie, et les élèves de l'école ont repeint la façade abîmée par la tempête de février dernier. "
        * 2
    )
    wrapped = wrap(accented)
    assert texts(wrapped) == [accented.strip()]
    joined = texts(unicodedata.normalize("NFD", wrapped))
    assert [unicodedata.normalize("NFC", text) for text in joined] == [accented.strip()]


def test_a_short_line_ends_a_wrapped_paragraph_without_an_empty_line():
    first = "\n".join(textwrap.wrap(FERRY, 72))
    assert len(first.split("\n")[-1]) < 50
    assert texts(f"{first}\n{wrap(REPAIR)}") == [FERRY, REPAIR]


def test_headlines_one_a_line_are_not_joined():
    headlines = [
        "Night ferry to Larkhaven leaves four hours late after engine trouble",
        "Council votes to keep the old swimming pool open for another year",
        "Schools to close early on Friday because of the storm, county says",
        "Baker wins regional prize for a rye bread her grandmother invented",
        "Three held after break-in at museum; paintings found in a rail car",
        "Rail strike called off as union and company agree on night shifts",
    ]
    assert texts("\n".join(headlines)) == headlines


def test_short_paragraphs_one_a_line_are_not_joined():
    lines = [
        "The ferry was late, the harbour office said on Tuesday.",
        "Passengers slept in a school.",
        "Nobody was hurt, and the ship was back in service by noon on Wednesday.",
        "A second ship took over.",
        "Tickets stay valid until Sunday, the company's spokeswoman told reporters.",
    ]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize("marker", ["-", "*", "+", "•", "1.", "2)"])
def test_list_markers_begin_a_block_in_wrapped_text(marker):
    items = [f"{marker} {FERRY}", f"{marker} {REPAIR}"]
    assert texts("\n".join(wrap(item) for item in items)) == items


def test_wrapped_japanese_is_joined_without_a_space():
    assert texts("\n".join(columns(SHIP))) == [SHIP]


def test_a_short_line_of_japanese_is_no_wrapped_line_though_the_next_begins_in_latin():
    following = "NHKによると" + SHIP
    assert len(columns(SHIP)[-1]) < 34
    assert texts("\n".join(columns(SHIP) + columns(following))) == [SHIP, following]


def test_long_lines_are_paragraphs_of_their_own():
    assert texts(f"{FERRY}\n{REPAIR}\n{FERRY}\n{REPAIR}\n{FERRY}") == [FERRY, REPAIR, FERRY, REPAIR, FERRY]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_block_knows_its_line_as_an_editor_counts_it(newline):
    page = read_text(Source(newline.join(["", "Ferry late", "", "", "Ship\u2028in dock", "Crew"]), "text"))
    assert [(block.text, block.line) for block in page.blocks] == [
        ("Ferry late", 2), ("Ship", 5), ("in dock", 5), ("Crew", 6),
    ]  # fmt: skip


def test_a_block_knows_where_it_stands_in_the_source():
    source = f"  Ferry late \r\n\r\n{wrap(FERRY)}\n\n{wrap(REPAIR)}\r\n"
    blocks = read_text(Source(source, "text")).blocks
    assert source[blocks[0].start : blocks[0].end].strip() == "Ferry late"
    assert " ".join(source[blocks[1].start : blocks[1].end].split()) == FERRY


def test_a_line_without_a_space_is_no_wrapped_line():
    addresses = [f"https://harbour.example/timetables/{'x' * 36}/{n}" for n in range(8)]
    assert texts("\n".join(addresses)) == addresses


def test_one_line_of_a_million_words_is_one_block():
    text = "ferry " * 1_000_000
    assert [len(block) for block in texts(text)] == [len(text) - 1]
