"""What repeats is boilerplate, unless a guard keeps it: a formula, a slogan, a column's head, a story printed twice."""

from __future__ import annotations

import pytest

from newsclean.sites.choose import A_SENTENCE, ALONE, FEWEST_PAGES, IN_BODY, MAY_BE_BYLINE, TOO_FEW
from newsclean.sites.profile import Place
from newsclean.sites.sketch import line_key
from sites.invented_site import (
    COLUMNISTS,
    FOOT,
    FORMULA,
    MENU,
    WRITERS,
    dropped,
    fit_one,
    html_document,
    page_lines,
    paragraphs,
    text_document,
    why_kept,
)

FURNITURE = {line.lower() for line in (*MENU, *FOOT)}


def key_of(line: str) -> str:
    """What stands for a line in a profile."""
    return line_key(line.lower())


def fit_lines(lines_of_page, pages: int = 30):
    """The profile of pages made by a function of their number."""
    return fit_one(text_document(number, lines_of_page(number)) for number in range(pages))


@pytest.mark.parametrize("document", [text_document, html_document])
def test_what_is_on_every_page_goes(document):
    profile = fit_one(document(number) for number in range(20))
    assert dropped(profile) == FURNITURE
    assert profile.kept == ()
    assert (profile.site, profile.articles, profile.pages_seen) == ("courier.example", 20, 20)
    places = {line.text: line.place for line in profile.lines}
    assert {places[line.lower()] for line in MENU} == {Place.HEAD}
    assert {places[line.lower()] for line in FOOT} == {Place.FOOT}
    assert {line.pages for line in profile.lines} == {20}


def test_with_too_few_pages_nothing_is_learned():
    assert fit_one(map(text_document, range(FEWEST_PAGES))).lines != ()
    pages = [text_document(number) for number in range(FEWEST_PAGES - 1)]
    # A fifth page that has nothing of the site.
    assert fit_one([*pages, text_document(9, paragraphs(9))]).lines == ()


def test_what_four_issues_of_a_column_share_is_not_yet_the_sites():
    column = "Letters to the garden gate are read on Sundays"
    issues = [text_document(n, page_lines(n, foot=(column,))) for n in range(4)]
    profile = fit_one([*issues, *(text_document(n, paragraphs(n)) for n in range(4, 8))])
    assert (profile.articles, profile.lines) == (8, ())


def test_a_list_of_columnists_on_every_fifth_page_goes():
    profile = fit_lines(lambda n: page_lines(n, foot=(*(COLUMNISTS if n % 5 == 0 else ()), *FOOT)))
    assert dropped(profile) == FURNITURE | {line.lower() for line in COLUMNISTS}


def test_a_formula_between_paragraphs_stays():
    profile = fit_lines(lambda n: page_lines(n, body=[*paragraphs(n, 3), FORMULA, *paragraphs(n)[3:]]))
    assert why_kept(profile) == {key_of(FORMULA): IN_BODY}
    assert dropped(profile) == FURNITURE


def test_a_formula_at_the_end_of_some_articles_stays():
    profile = fit_lines(lambda n: page_lines(n, body=[*paragraphs(n), *([FORMULA] if n % 3 else [])]))
    assert why_kept(profile) == {key_of(FORMULA): A_SENTENCE}


def test_a_formula_that_stands_now_at_the_end_and_now_between_stays():
    profile = fit_lines(
        lambda n: page_lines(
            n, body=[*paragraphs(n, 5 if n % 3 else 3), FORMULA, *([] if n % 3 else paragraphs(n)[3:])]
        )
    )
    assert why_kept(profile) == {key_of(FORMULA): IN_BODY}


def test_a_disclaimer_that_the_paper_prints_below_opinions_stays():
    disclaimer = "Guest writers speak for themselves and not for the paper."
    profile = fit_lines(lambda n: page_lines(n, body=[*paragraphs(n), *([disclaimer] if n % 2 else [])]))
    assert why_kept(profile) == {disclaimer.lower(): A_SENTENCE}


def test_a_slogan_that_articles_quote_stays():
    slogan = "The river belongs to all"
    profile = fit_lines(lambda n: page_lines(n, body=[*paragraphs(n, 2), slogan, *paragraphs(n)[2:]]))
    assert why_kept(profile) == {slogan.lower(): IN_BODY}


def test_the_closing_words_of_a_column_stay():
    profile = fit_lines(
        lambda n: page_lines(n, body=[*paragraphs(n), *(["And that was the week"] if n % 4 == 0 else [])])
    )
    assert why_kept(profile) == {"and that was the week": TOO_FEW}


def test_the_head_of_a_weekly_column_stays():
    head = ("The garden gate", "Every Sunday Ada Fenwick answers the letters of those who dig.", "By Ada Fenwick")
    profile = fit_lines(lambda n: page_lines(n, above=head if n % 4 == 0 else ()))
    assert why_kept(profile) == {head[0].lower(): TOO_FEW, head[1].lower(): A_SENTENCE, head[2].lower(): MAY_BE_BYLINE}


def test_a_long_head_of_a_column_stays_though_it_is_a_list():
    head = ("The garden gate", "Soil", "Seeds", "Slugs", "Sheds", "Snow")
    profile = fit_lines(lambda n: page_lines(n, above=head if n % 4 == 0 else ()))
    assert set(why_kept(profile).values()) == {TOO_FEW}
    assert len(profile.kept) == len(head)


def test_a_box_of_facts_at_the_end_of_some_articles_stays():
    box = ("Day of the vote: 5 May", "Hours: eight to six", "Place: the old school")
    profile = fit_lines(lambda n: page_lines(n, foot=(*(box if n % 3 == 0 else ()), *FOOT)))
    assert set(why_kept(profile)) == {line.lower() for line in box}


@pytest.mark.parametrize("byline", ["By Ada Fenwick", "Ada Fenwick"])
def test_the_byline_of_the_only_writer_stays(byline):
    profile = fit_lines(lambda n: ["The blog", "Start", byline, *page_lines(n, head=())])
    assert why_kept(profile) == {byline.lower(): MAY_BE_BYLINE}


def test_words_without_capitals_above_the_title_are_no_byline():
    profile = fit_lines(lambda n: ["Courier on paper", *page_lines(n, head=())])
    assert "courier on paper" in dropped(profile)


def test_names_in_a_menu_are_no_bylines():
    profile = fit_lines(lambda n: [*WRITERS, "Start", *page_lines(n, head=())])
    assert {line.lower() for line in WRITERS} <= dropped(profile)


def test_a_heading_alone_among_lines_of_the_article_stays():
    def recipe(n):
        return [f"Soup number {n}", "Ingredients", f"{n} carrots", f"{n} onions", "Method", *paragraphs(n), *FOOT]

    assert why_kept(fit_lines(recipe)) == {"ingredients": ALONE, "method": ALONE}


def test_cells_of_tables_stay():
    table = "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Harbour List</td><td>7</td></tr></table>"
    pages = [html_document(number) for number in range(20)]
    pages = [page._replace(content=page.content.replace("</article>", table + "</article>")) for page in pages]
    assert dropped(fit_one(pages)) == FURNITURE


def test_an_article_at_many_addresses_is_one_article():
    copies = [text_document(number, page_lines(1)) for number in range(20)]
    others = [text_document(number) for number in range(100, 108)]
    profile = fit_one([*copies, *others])
    # Copies that are most of the pages cannot be told from what the site prints on most pages: none of them counts.
    assert profile.articles == len(others)
    assert not {key_of(line) for line in paragraphs(1)} & {line.text for line in profile.lines}


def test_a_story_of_an_agency_that_a_site_prints_again_and_again_is_one_article():
    story = paragraphs(500, 8)
    prints = [
        text_document(n, page_lines(n, body=[*story, f"This was corrected for the {n}. time."])) for n in range(9)
    ]
    others = [text_document(number) for number in range(100, 125)]
    profile = fit_one([*prints, *others])
    assert profile.articles == len(others) + 1
    assert dropped(profile) == FURNITURE
    assert profile.kept == ()


def test_a_story_that_crowds_out_all_others_counts_for_nothing():
    """Each print has a line of its own, but most of it is common to most pages."""
    story = paragraphs(500, 8)
    prints = [
        text_document(
            n, page_lines(n, body=[*story, f"This was corrected for the {n}. time by the people who wrote it down."])
        )
        for n in range(12)
    ]
    others = [text_document(number) for number in range(100, 107)]
    profile = fit_one([*prints, *others])
    assert profile.articles == len(others)
    assert dropped(profile) == FURNITURE
    assert profile.kept == ()


def test_pages_without_own_paragraphs_say_nothing():
    empty = [text_document(number, [*MENU, *FOOT]) for number in range(30)]
    assert fit_one(empty).lines == ()
    assert fit_one([*empty, *map(text_document, range(100, 140))]).articles >= 15


def test_comments_below_do_not_make_the_foot_part_of_the_body():
    """In markup only the container with the article counts."""
    comment = "I was there on Tuesday and I can say that number {} was not even spoken about until the very end."
    pages = [html_document(n, foot=(*FOOT, comment.format(n))) for n in range(20)]
    assert dropped(fit_one(pages)) == FURNITURE


def test_pages_made_of_standing_texts_alone_say_nothing():
    """Five of 21 notices a page, any two pages share one: none is a copy, and no paragraph is of one page only."""
    notices = paragraphs(700, 21)
    pages = [
        text_document(n, [*MENU, *(notices[(n + step) % 21] for step in (3, 6, 7, 12, 14)), *FOOT]) for n in range(21)
    ]
    profile = fit_one(pages)
    assert (profile.articles, profile.lines) == (21, ())
