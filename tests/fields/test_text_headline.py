"""The headline of a text: of an article that an extractor has found, and of a whole page."""

from __future__ import annotations

import pytest

import newsclean

MENU = ["Home", "Region", "Sport", "Culture", "Weather today", "Subscribe to the paper", "Log in", "Search the archive"]
BODY = [
    "The ferry between the islands stayed in the harbour on Monday because of the storm, the company said on its own website at noon.",
    "Nobody was hurt, said the harbour master, who had watched the storm come in all night from the window of his office.",
]


def title_of(*lines: str) -> str | None:
    return newsclean.clean("\n".join(lines)).title


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("Ferry stays in harbour | Norrby Courier", "Ferry stays in harbour"),
        ("Ferry stays in harbour - News - Norrby Courier", "Ferry stays in harbour"),
        ("Ferry stays in harbour", "Ferry stays in harbour"),
        ("Norrby Courier | Ferry stays in harbour", "Ferry stays in harbour"),
        (
            "Storm: island ferry stays in harbour today | Norrby Courier",
            "Storm: the island ferry stays in harbour today",
        ),
    ],
)
def test_the_line_that_the_title_of_the_page_repeats_is_the_headline(first, headline):
    lines = (first, *MENU, headline, "By Ada Fenwick", *BODY)
    article = newsclean.clean("\n".join(lines))
    assert article.title == headline
    assert "page's title" in article.choices["title"].why


def test_the_last_copy_above_the_body_is_taken():
    path = "Ferry stays in harbour"
    lines = (f"{path} | Norrby Courier", *MENU, path, "Published on Monday", path, *BODY, "Read more", path)
    article = newsclean.clean("\n".join(lines))
    agreeing = {candidate.block for candidate in article.choices["title"].agreeing}
    assert agreeing == {len(MENU) + 3}


def test_a_text_that_begins_with_its_headline_keeps_it():
    assert title_of("Ferry stays in harbour", *BODY) == "Ferry stays in harbour"
    assert title_of("Ferry stays in harbour", "By Ada Fenwick", *BODY, "Ferry returns to the harbour") == (
        "Ferry stays in harbour"
    )


@pytest.mark.parametrize(
    "subhead", ["Four ways to keep a ferry in the harbour", "Five ways to keep ferries in harbour when it blows"]
)
def test_a_subhead_that_says_the_headline_again_is_none(subhead):
    """The first line of what an extractor has left is no page's title, with the headline further down."""
    headline = "Five ways to keep a ferry in the harbour"
    more = [
        "Ropes of hemp hold a ferry better than those of steel, as every harbour master learns in the first winter.",
        "The second way is an anchor on both sides of the ship, which takes two hours and a crew that is not afraid.",
    ]
    article = newsclean.clean("\n\n".join((headline, *BODY, subhead, *more)))
    assert article.title == headline
    assert subhead in article.text


def test_of_a_whole_page_it_is_the_headline():
    first = "Five ways to keep a ferry in the harbour"
    printed = "Five new ways to keep a ferry in the harbour"
    assert title_of(first, "The storm is over, the company said on its website at noon, and nobody was hurt.", *MENU, *MENU, *MENU, printed, "By Ada Fenwick", *BODY) == printed  # fmt: skip


def test_a_name_of_the_site_behind_the_headline_is_not_the_headline_where_it_is_printed_too():
    site = "The Norrby Courier"
    lines = (f"Ferry stays in harbour | {site}", site, *MENU, "Ferry stays in harbour", "By Ada Fenwick", *BODY, site)
    assert title_of(*lines) == "Ferry stays in harbour"


def test_a_short_word_that_comes_again_is_no_headline():
    assert title_of("close", "Ferry stays in harbour", *BODY, "close") == "Ferry stays in harbour"


def test_a_line_with_other_words_is_no_headline():
    lines = ("Ferry stays in harbour | Norrby Courier", *MENU, "Mayor opens the new town hall", *BODY)
    assert title_of(*lines) != "Mayor opens the new town hall" or "page's title" not in (
        newsclean.clean("\n".join(lines)).choices["title"].why
    )


def test_nothing_is_the_headline_of_nothing():
    assert title_of("") is None


def test_below_a_path_the_headline_of_the_paper_stands_behind_its_kicker():
    path = "Storm at sea: island ferry stays in harbour today"
    own = "Island ferry stays in the harbour until Tuesday"
    lines = (f"{path} | Norrby Courier", *MENU, "Home", "Region", path, "Storm at sea", own, "By Ada Fenwick", *BODY)
    article = newsclean.clean("\n".join(lines))
    assert article.title == own
    assert "path" in article.choices["title"].why


def test_the_dek_below_a_path_is_no_headline():
    path = "Storm at sea: island ferry stays in harbour today"
    dek = "The island ferry stays in the harbour because of the storm at sea"
    lines = (f"{path} | Norrby Courier", *MENU, "Home", "Region", path, dek, "By Ada Fenwick", *BODY)
    assert title_of(*lines) == path


@pytest.mark.parametrize(
    ("first", "kicker", "headline"),
    [
        ("Island ferry: Stays in harbour, Norrby Courier, 3 May", "Island ferry", "Stays in harbour"),
        ("The old island ferry – Now it stays in harbour | Herald", "The old island ferry", "Now it stays in harbour"),
        ("Island ferry: Stays in harbour | Norrby Courier", "Island ferry", ": Stays in harbour"),
    ],
)
def test_a_headline_on_two_lines_is_put_together_as_the_page_title_has_it(first, kicker, headline):
    title = title_of(first, *MENU, kicker, headline, "By Ada Fenwick", *BODY)
    assert title is not None
    assert first.startswith(title)
    assert title.endswith(headline.strip(": "))


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_kicker_that_the_page_title_sets_apart_by_a_dash_is_no_part_of_the_headline(dash):
    first = f"Notices {dash} Harbour tax is put off - Norrby Courier"
    title = title_of(first, *MENU, "Notices", "Harbour tax is put off", "By Ada Fenwick", *BODY)
    assert title == "Harbour tax is put off"


def test_two_lines_read_as_one_are_apart_in_the_page_title():
    lines = ("Storm at sea: Ferry stays in harbour", *MENU, "Storm at sea Ferry stays in harbour", *BODY)
    assert title_of(*lines) == "Storm at sea: Ferry stays in harbour"


def test_the_page_title_is_the_headline_where_no_line_is_like_it():
    menu = [*(f"{word} {number}" for number in range(5) for word in MENU), *(f"Region {number}" for number in range(9))]
    assert title_of("Ferry stays in harbour | Norrby Courier", *menu, *BODY) == "Ferry stays in harbour"


def test_a_headline_worded_otherwise_stands_above_byline_and_dek():
    menu = [word for number in range(30) for word in (f"Region {number}",)]
    lines = (
        "Why nobody could cross on Monday | Norrby Courier",
        *menu,
        "Island ferry stays in harbour",
        "Storm keeps the boats from the sea for a second day in a row",
        "By Ada Fenwick",
        *BODY,
    )
    assert title_of(*lines) == "Island ferry stays in harbour"


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("市议会决定关闭旧桥到明年春天 - 山谷日报", "市议会星期一决定关闭旧桥到明年春天"),
        ("Горсовет закрывает старый мост до весны — Вестник", "Городской совет закрывает старый мост до весны"),
    ],
)
def test_other_scripts_are_compared_too(first, headline):
    assert title_of(first, *MENU, headline, *BODY) == headline


def authors_of(*lines: str) -> tuple[str, ...]:
    title = "Ferry stays in harbour"
    return tuple(newsclean.clean("\n".join((f"{title} | Norrby Courier", *MENU, title, *lines, *BODY))).authors)


def test_a_name_between_headline_and_body_signs_behind_a_lone_intro_or_beside_a_date():
    assert authors_of("by", "Ada Fenwick", ",", "Reuters") == ("Ada Fenwick",)
    assert authors_of("The storm is the worst of the year", "Ada Fenwick", "May 3, 2024") == ("Ada Fenwick",)


def test_who_is_pictured_does_not_sign():
    assert authors_of("May 3, 2024", "Ada Fenwick", "Photo: Tom Harlow") == ()


def test_names_in_a_menu_do_not_sign():
    title = "Ferry stays in harbour"
    menu = ("Ada Fenwick", "May 3, 2024", *MENU)
    article = newsclean.clean("\n".join((f"{title} | Norrby Courier", *menu, title, *BODY)))
    assert article.authors == ()


WHOLE_PAGE = [*MENU, *(f"Department number {n}" for n in range(24))]


@pytest.mark.parametrize(
    "quotation",
    [
        "„Ich wollte an Land. So ist das.“",
        '"I wanted to go ashore. That is all."',
        "« Je voulais rentrer. C'est tout. »",
    ],
)
def test_a_quotation_above_the_byline_is_a_headline(quotation):
    dek = "The captain tells for the first time what she did in the night of the storm, and why."
    lines = ("What happened on the ferry", *WHOLE_PAGE, "Ann Lee/Harlow Press", "Sea and people", quotation, dek)
    article = newsclean.clean("\n".join((*lines, "3 May 2024", "By Ada Fenwick", *BODY)))
    assert article.title == quotation
    assert article.authors == ("Ada Fenwick",)


def test_a_line_of_a_menu_is_no_headline():
    menu = "Advertise with us Find a house Find a job Competitions Photo sales Subscribe Horoscopes Contact us Cookie policy Privacy policy About us Terms and conditions Apps Podcasts"
    first = "Three evergreens for a small plot"
    lines = (first, *WHOLE_PAGE, menu, *BODY)
    assert title_of(*lines) == first


@pytest.mark.parametrize(
    ("first", "line", "headline"),
    [
        # The site sets the kicker apart, and its page's title has a sign there.
        ("Storm at sea - Island ferry stays in harbour | Norrby Courier", "Storm at sea Island ferry stays in harbour", "Island ferry stays in harbour"),
        ("Week of storms | Island ferry stays in harbour | Norrby Courier", "Week of storms Island ferry stays in harbour", "Island ferry stays in harbour"),
        # The page's title is the headline alone.
        ("Ferry: What passengers must know today | Norrby Courier", "Storm over the islands Ferry: What passengers must know today", "Ferry: What passengers must know today"),
        # What the paper says with a colon, and a longer headline that ends as the page's title does.
        ("Kenya: Nairobi seen from below | Norrby Courier", "Kenya Nairobi seen from below", "Kenya: Nairobi seen from below"),
        ("Ferry stays in harbour today | Norrby Courier", "After the storm: Ferry stays in harbour today", "After the storm: Ferry stays in harbour today"),
        ("Ferry stays in harbour today | Norrby Courier", "Why the old ferry stays in harbour today", "Why the old ferry stays in harbour today"),
    ],
)  # fmt: skip
def test_a_headline_read_as_one_line_with_its_kicker_begins_where_the_page_title_says(first, line, headline):
    assert title_of(first, *MENU, line, "By Ada Fenwick", *BODY) == headline


def test_a_dash_in_place_of_the_colon_of_the_page_title_parts_kicker_and_headline():
    title = "Storm over the islands: Ferry stays in harbour until the wind turns"
    lines = (
        f"{title} | Norrby Courier",
        *MENU,
        "Home|Region|",
        title,
        title.replace(":", " –"),
        "By Ada Fenwick",
        *BODY,
    )
    assert title_of(*lines) == "Ferry stays in harbour until the wind turns"


def test_the_first_word_of_a_menu_is_no_title():
    headline = "The last lighthouse keeper of Point Merrow is out of work"
    buttons = (f"Button number {n}" for n in range(20))
    article = newsclean.clean(
        "\n".join(("Sections", "California", headline, "By Ada Fenwick", *buttons, *WHOLE_PAGE[:10], *BODY))
    )
    assert article.title == headline
