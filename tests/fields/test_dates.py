"""Dates, declared and printed."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields import date_evidence

PROSE = "<p>The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.</p>"
TITLE = "<h1>Ferry closed after the storm</h1>"


def extract(*head: str, lines: str = "", url: str | None = None) -> newsclean.Article:
    """Return the article of a page with declarations in its head and lines below its headline."""
    return newsclean.extract(f"<html lang='en'><head>{''.join(head)}</head>{TITLE}{lines}{PROSE}", url=url)


def published(value: str) -> str:
    """Return a declaration of the publication date."""
    return f"<meta property='article:published_time' content='{value}'>"


def modified(value: str) -> str:
    """Return a declaration of the modification date."""
    return f"<meta property='article:modified_time' content='{value}'>"


def test_a_declaration_that_the_page_prints_has_the_time():
    choice = extract(published("2024-05-03T08:00:00+02:00"), lines="<p>3 May 2024</p>").choices["date_published"]
    assert choice.value == "2024-05-03T08:00:00+02:00"
    assert [c.origin for c in choice.agreeing] == ["article:published_time", "block"]
    assert "printed" in choice.why


def test_the_printed_time_completes_a_declared_day():
    article = extract(published("2024-05-03"), lines="<p>3 May 2024, 8:15 pm EDT</p>")
    assert article.date_published == "2024-05-03T20:15:00-04:00"
    assert article.choices["date_raw"].value == "3 May 2024, 8:15 pm EDT"


def test_an_earlier_day_that_is_printed_outweighs_a_declaration():
    article = extract(published("2024-05-09T08:00:00+02:00"), lines="<p>May 1, 2024</p>")
    assert article.date_published == "2024-05-01"
    choice = article.choices["date_published"]
    assert {c.value for c in choice.candidates} == {"2024-05-09T08:00:00+02:00", "May 1, 2024"}
    assert "later" in choice.why


def test_a_day_that_is_printed_as_that_of_publication_outweighs_a_declaration():
    article = extract(published("2024-05-01"), lines="<p>Published May 3, 2024</p>")
    assert article.date_published == "2024-05-03"


def test_a_later_day_that_is_printed_may_be_an_update():
    article = extract(published("2024-05-01"), lines="<p>May 3, 2024</p>")
    assert article.date_published == "2024-05-01"


@pytest.mark.parametrize("label", ["Updated", "Last updated:", "Aktualisiert am", "Mis à jour le", "最終更新日:"])
def test_an_update_is_never_the_publication(label):
    article = extract(lines=f"<p>{label} 2024-05-03</p>")
    assert (article.date_published, article.date_modified) == (None, "2024-05-03")


@pytest.mark.parametrize(
    ("participle", "dates"), [("veröffentlicht", ("2024-05-03T08:15:00", None)), ("geändert", (None, "2024-05-03T08:15:00"))]
)  # fmt: skip
def test_a_label_may_follow_its_date(participle, dates):
    article = extract(lines=f"<p>Dieser Artikel wurde am 3. Mai 2024 um 8:15 von Jane Doe {participle}</p>")
    assert (article.date_published, article.date_modified) == dates


def test_the_only_byline_with_a_date_is_found_far_from_the_headline():
    article = newsclean.extract(f"{TITLE}{PROSE * 30}<p>Posted by Jane Doe on May 3, 2024</p>")
    assert article.date_published == "2024-05-03"


def test_a_label_may_stand_in_the_line_before():
    article = extract(lines="<p>Published</p><p>May 3, 2024</p><p>Last updated</p><p>May 9, 2024</p>")
    assert (article.date_published, article.date_modified) == ("2024-05-03", "2024-05-09")


def test_a_time_element_that_is_labelled_as_an_update_is_one():
    article = extract(lines="<p>Updated <time datetime='2024-05-09'>May 9, 2024</time></p>")
    assert (article.date_published, article.date_modified) == (None, "2024-05-09")


def test_the_printed_update_outweighs_the_declared_modification():
    article = extract(published("2024-05-01"), modified("2024-07-01T08:00:00Z"), lines="<p>Updated on May 9, 2024</p>")
    assert article.date_modified == "2024-05-09"


def test_a_declaration_of_the_last_change_gives_way_to_an_earlier_one():
    script = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"%s","dateModified":"%s"}</script>'
    )
    moment = "2024-07-01T08:00:00Z"
    article = extract(published("2024-05-01T08:00:00Z"), script % (moment, moment))
    assert (article.date_published, article.date_modified) == ("2024-05-01T08:00:00Z", moment)


@pytest.mark.parametrize(
    "line",
    ["May 3 to 5, 2024: 3.5.2024 - 5.5.2024", "Valid until 5 May 2024", "Member since 5 May 2020", "© 5 May 2024"],
)
def test_other_days_are_no_publication(line):
    assert extract(lines=f"<p>{line}</p>").date_published is None


def test_a_date_in_the_future_is_never_chosen():
    article = extract(published("2098-01-01"), lines="<p>1 January 2098</p>")
    choice = article.choices["date_published"]
    assert choice.value is None
    assert choice.candidates
    assert choice.why


def test_the_bound_is_the_only_use_of_the_clock(monkeypatch):
    monkeypatch.setattr(date_evidence, "latest_day", lambda: "2024-05-03")
    assert extract(published("2024-05-03")).date_published == "2024-05-03"
    assert extract(published("2024-05-04")).date_published is None


def test_the_zero_of_a_system_is_no_date():
    assert extract(published("1970-01-01T01:00:00+01:00")).date_published is None


def test_the_same_moment_is_given_in_local_time():
    time = "<p><time datetime='2024-05-03T22:25:00-04:00'>May 3</time></p>"
    article = extract(published("2024-05-04T02:25:00Z"), lines=time)
    assert article.date_published == "2024-05-03T22:25:00-04:00"
    assert len(article.choices["date_published"].agreeing) == 2


def test_the_printed_day_is_the_local_one():
    assert extract(published("2024-05-04T02:25:00Z"), lines="<p>May 3, 2024</p>").date_published == "2024-05-03"
    # At noon in UTC it is not yet the day before anywhere.
    assert extract(published("2024-05-04T12:25:00+02:00"), lines="").date_published == "2024-05-04T12:25:00+02:00"


def test_another_date_of_the_page_decides_the_order_of_numbers():
    article = newsclean.extract(
        f"<html lang='de'><meta name='date' content='11/01/2023 12:43:42'>{TITLE}<p>Erstellt am: 01.11.2023</p>{PROSE}"
    )
    assert article.date_published == "2023-11-01T12:43:42"


@pytest.mark.parametrize(
    "url",
    ["https://courier.example/2024/05/03/ferry", "https://courier.example/2024/may/03/ferry", "https://courier.example/n/2024-05-03-ferry"],
)  # fmt: skip
def test_the_address_states_a_day(url):
    article = extract(url=url)
    assert article.date_published == "2024-05-03"
    assert article.choices["date_published"].agreeing[0].origin == "url"
    assert article.choices["date_raw"].value in url


def test_the_state_of_a_script_is_the_last_resort():
    state = '<script>window.state = {"article": {"publishedAt": "2024-05-03T08:00:00Z"}}</script>'
    assert extract(state).date_published == "2024-05-03T08:00:00Z"
    others = state.replace("05-03", "05-04")
    assert extract(state, others).date_published is None


def test_the_value_and_its_candidates_name_their_block():
    article = extract(lines="<p>May 3, 2024</p>")
    (candidate,) = article.choices["date_published"].candidates
    assert article.page.blocks[candidate.block].text == candidate.value == "May 3, 2024"


def test_the_modification_date_never_stands_in():
    html = f"<meta property='article:modified_time' content='2024-05-03'>{TITLE}{PROSE}"
    article = newsclean.extract(html)
    assert (article.date_published, article.date_modified) == (None, "2024-05-03")


def test_a_line_states_both_dates():
    html = f"{TITLE}<p>Published May 3, 2024 | Updated May 4, 2024</p>{PROSE}"
    article = newsclean.extract(html)
    assert (article.date_published, article.date_modified) == ("2024-05-03", "2024-05-04")


def test_a_text_states_its_date():
    text = "Ferry closed after the storm\n\n3 May 2024\n\nThe ferry stayed in the harbour on Monday because of the storm, the company said."
    assert newsclean.clean(text).date_published == "2024-05-03"


def test_what_is_released_at_once_is_of_the_day_below():
    text = "State mends 31 culverts\n\nFOR IMMEDIATE RELEASE\n\nMay 7, 2024\n\nThe department awarded grants to 31 towns for culverts that were damaged in last year's floods."
    assert newsclean.clean(text).date_published == "2024-05-07"
    other = text.replace("FOR IMMEDIATE RELEASE", "Product release")
    assert newsclean.clean(other).date_published is None


def test_a_day_after_the_update_at_the_headline_is_that_of_a_comment():
    lines = (
        "Ferry closed after the storm",
        "Updated Jan 14, 2024",
        "The ferry stayed in the harbour on Monday because of the storm, the company said.",
        *(f"The {place} of the island was without a ferry for a day, and nobody there minded much." for place in "north south east west middle".split()),
        *("A line",) * 30,
        "January 20, 2024 at 6:12 pm",
    )  # fmt: skip
    article = newsclean.clean("\n".join(lines))
    assert (article.date_published, article.date_modified) == (None, "2024-01-14")


def test_the_time_element_near_the_title_wins():
    teasers = "".join(
        f"<p>Teaser {n} of another story <time datetime='2024-06-0{n}'>June</time></p>" for n in range(1, 9)
    )
    html = f"{TITLE}<p><time datetime='2024-05-03'>May</time></p>{PROSE}{teasers}"
    assert newsclean.extract(html).date_published == "2024-05-03"


def test_the_address_states_the_local_day():
    html = f"<meta property='article:published_time' content='2024-05-04T02:25:00Z'>{TITLE}{PROSE}"
    assert newsclean.extract(html, url="https://courier.example/2024/05/03/ferry/").date_published == "2024-05-03"


def test_the_day_of_the_masthead_is_not_that_of_a_line_that_names_its_weekday():
    line = "<div>Ada Fenwick The Morrow Courier Thu, 2 May 2024 17:55 UTC</div>"
    page = f"<div>Mon, 25 Nov 2024</div><p>Morrow and the valley</p>{TITLE}{line}{PROSE}"
    assert newsclean.extract(page).date_published == "2024-05-02T17:55:00Z"
    caption = "<div>Tanks on the road to the harbour of Morrow, 2 May 2024</div>"
    assert newsclean.extract(f"{TITLE}{caption}{PROSE}").date_published is None


def test_no_date_is_better_than_a_guess():
    html = f"{TITLE}{PROSE}<p>The ferry was built in 1998 and renewed on some day of 2012.</p>"
    assert newsclean.extract(html).date_published is None


def test_a_change_before_the_publication_is_no_update():
    head = (
        "<meta property='article:published_time' content='2024-05-08T08:00:00+02:00'>"
        "<meta property='article:modified_time' content='{}'>"
    )
    prose = "<p>The ferry stayed in the harbour on Monday because of the storm, the company said.</p>" * 2
    page = f"<head>{head}</head><h1>Ferry closed after the storm</h1>{prose}"
    earlier = newsclean.extract(page.format("2024-05-01T09:00:00+02:00"))
    assert earlier.date_modified is None
    assert earlier.choices["date_modified"].candidates
    assert newsclean.extract(page.format("2024-05-08T07:00:00+02:00")).date_modified == "2024-05-08T07:00:00+02:00"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("This entry was posted on Friday, May 3rd, 2024 at 8:15 am and is filed under Ports. You can follow any responses to this entry through the feed, or leave a response of your own below.", "2024-05-03"),
        ("Dieser Artikel wurde am 3. Mai 2024 um 8:15 von Jane Doe geschrieben und unter dem Stichwort Hafen abgelegt. Du kannst die Antworten auf diesen Artikel im Feed verfolgen und selbst antworten.", "2024-05-03"),
        ("Dieser Artikel wurde am 3. Mai 2024 um 8:15 von Jane Doe geändert und unter dem Stichwort Hafen abgelegt. Du kannst die Antworten auf diesen Artikel im Feed verfolgen und selbst antworten.", None),
        ("This post was written for all who take the ferry, of whom there were 3 May 2019 more than ever before in its long history, as the captain told all of them on the pier.", None),
    ],
)  # fmt: skip
def test_blogs_say_below_an_entry_when_it_was_posted(line, day):
    article = newsclean.extract(f"<html lang='en'>{TITLE}{PROSE * 3}<p>{line}</p>")
    assert (article.date_published or "")[:10] == (day or "")


def test_the_first_publication_outweighs_an_unnamed_day_at_the_headline():
    note = "<p>This article was originally published on 26 Sep 2019 at 4:12pm but has been updated.</p>"
    article = newsclean.extract(f"<html lang='en-au'>{TITLE}<p>30 Sep 2022</p>{PROSE * 3}{note}")
    assert article.date_published == "2019-09-26T16:12:00"
    declared = newsclean.extract(f"{published('2022-09-30')}{TITLE}<p>30 Sep 2022</p>{PROSE * 3}{note}")
    assert declared.date_published == "2022-09-30"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/News/Read/A2024050316330004328", "2024-05-03"),
        ("/News/Read/A2024059916330004328", None),
        ("/News/Read/A2024050399330004328", None),
        ("/web/20240503163300/http://courier.example/ferry", None),
    ],
)
def test_a_moment_in_the_address(path, day):
    assert extract(url=f"https://courier.example{path}").date_published == day


def test_the_day_of_a_birth_is_none_of_the_page():
    assert (
        newsclean.extract(f"<h1>林海</h1><p>林海（歌手），1975年1月28日出生于港口城市。</p>{PROSE}").date_published
        is None
    )


@pytest.mark.parametrize("line", ["26 | 01 | 2022", "26 / 01 / 2022", "Von Ruderklub Harlow 26. 1. 2022."])
def test_dates_with_room_between_their_parts(line):
    assert extract(lines=f"<p>{line}</p>").date_published == "2022-01-26"


def test_a_label_above_a_time_far_from_the_headline():
    line = (
        "<h3>Publish date</h3><time datetime='2018-11-15'>15 November 2018</time><time datetime='2020-01-01'>1</time>"
    )
    assert newsclean.extract(f"{TITLE}{PROSE * 30}{line}").date_published == "2018-11-15"


@pytest.mark.parametrize("line", ["6 May 2024 - 2:00 a. m.", "6 May 2024"])
def test_the_day_of_utc_stays_where_the_page_prints_that(line):
    """Another declaration has the same moment in local time, on the day before."""
    local = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-05T21:00:00-05:00"}</script>'
    article = extract(local, published("2024-05-06T02:00:00Z"), lines=f"<p>{line}</p>")
    assert article.date_published == "2024-05-06T02:00:00Z"
    assert extract(local, published("2024-05-06T02:00:00Z")).date_published == "2024-05-05T21:00:00-05:00"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2021/7/2/ferry", "2021-07-02"),
        ("2021/07/02/ferry", "2021-07-02"),
        ("2021/7/32/ferry", "2024-06-17T18:28:00+02:00"),
        ("2024/6/15/ferry", "2024-06-17T18:28:00+02:00"),
    ],
)
def test_the_address_outweighs_a_much_later_declaration_that_is_not_printed(path, day):
    declared = published("2024-06-17T18:28:00+02:00")
    assert extract(declared, url=f"https://courier.example/{path}").date_published == day
    printed = extract(declared, lines="<p>17 June 2024</p>", url=f"https://courier.example/{path}")
    assert printed.date_published == "2024-06-17T18:28:00+02:00"


@pytest.mark.parametrize(
    "line",
    [
        "First Published: 00:37 IST(16/5/2013) Last Updated: 01:44 IST(17/5/2013)",
        "Main Category: Harbours Also Included In: Ferries, Boats Article Date: 16 May 2013 - 0:00 PDT",
        "HARLOW, Sandmere | Thu May 16, 2013 8:15pm EDT",
    ],
)
def test_the_day_of_publication_outweighs_the_day_above_the_headline(line):
    day_of_visit = "<div>Wed, 05 Jun 2013</div>"
    assert newsclean.extract(f"{day_of_visit}{TITLE}<div>{line}</div>{PROSE * 2}").date_published[:10] == "2013-05-16"
