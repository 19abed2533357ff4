"""What templates fill with the headline: the dek, the keywords, the name of the site, the end of the title."""

from __future__ import annotations

import pytest

import newsclean
from ferry_page import PROSE
from newsclean.fields.declared_title import without_dangling
from newsclean.fields.host import agrees_with_host

TITLE = "Ferry closed after the storm"
URL = "https://morrow-courier.example/news/ferry-closed"


def extract(top=f"<h1>{TITLE}</h1>", head="", url=URL):
    """Return the article of a page with this top and head."""
    return newsclean.extract(f"<html><head>{head}</head><body><article>{top}{PROSE}</article></body></html>", url=url)


def meta(name, content):
    """Return a meta element."""
    return f"<meta property='{name}' content='{content}'>"


# The dek


@pytest.mark.parametrize(
    ("title", "line", "dek"),
    [
        (TITLE, "Soup and blankets for two hundred passengers in the hall of the terminal.", True),
        (TITLE, TITLE, False),
        (TITLE, f"Harbour {TITLE}", False),
        ("Große Aufgaben für die neue Regierung", "Norrland Große Aufgaben für die neue Regierung", False),
        ("«Wir waren vierzig Tage auf See»", "Nachricht | 30.10.2021 «Wir waren vierzig Tage auf See»", False),
        ("Le port reste fermé lundi", "Tempête – Le port reste fermé lundi", False),
        ("El puerto sigue cerrado", "Última hora: El puerto sigue cerrado", False),
        # A sentence may begin as the headline does.
        (TITLE, f"{TITLE}: what the passengers say, and when the company expects to cross again.", True),
    ],
)
def test_a_line_that_repeats_the_headline_is_no_dek(title, line, dek):
    top = f"<h1>{title}</h1><p class='subtitle dek'>{line}</p><p class='byline'>By Jane Roe</p>"
    article = extract(top)
    assert article.title == title
    assert article.dek in ((line,) if dek else (None,))
    assert dek or article.choices["dek"].value is None


# Keywords


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("ferry, storm", ("ferry", "storm")),
        (f"{TITLE}, storm", ("storm",)),
        (f"{TITLE} - Morrow Courier, storm", ("storm",)),
        ("mental health; storm; ferry", ("mental health", "storm", "ferry")),
        ("storm, 18153161, 2019, C64", ("storm", "2019", "C64")),
        ("ivw:homepage, storm", ("storm",)),
        ("_prio_3, 98be933f-38cf-4fba-b6c6-ad438e82010a, storm, snake_case", ("storm", "snake_case")),
        ("contentId: e7533a37-5b0a, locale-code: us, storm", ("storm",)),
        ("://about:blank, storm, ...", ("storm",)),
        # A subject with a colon, and a word that is a part of the headline.
        ("Serie: Leben am Meer, Ferry, 24/7", ("Serie: Leben am Meer", "Ferry", "24/7")),
        (TITLE, ()),
        (f"locale: US, displayType: standard article, {TITLE.lower()}", (TITLE.lower(),)),
        ("opinion: harbours, storm", ("opinion: harbours", "storm")),
        ("بحر, 台風; フェリー", ("بحر", "台風", "フェリー")),
    ],
)
def test_keywords(keywords, tags):
    article = extract(head=meta("news_keywords", keywords).replace("property", "name"))
    assert article.tags == tags
    choice = article.choices["tags"]
    assert bool(choice.agreeing) == bool(tags)
    assert choice.why


# The name of the site


@pytest.mark.parametrize(
    ("declared", "url", "name"),
    [
        ("Morrow Courier", URL, "Morrow Courier"),
        (TITLE, URL, "morrow-courier.example"),
        ("/", URL, "morrow-courier.example"),
        ("www.harlow.example", "https://www.harlow.example/a", "harlow.example"),
        (f"{TITLE} - Courier TV", URL, "Courier TV"),
        # A campaign whose site is called as its page is.
        (TITLE, "https://ferry-closed-after-the-storm.example/", TITLE),
        ("Natürlich Jagd - Das Portal der Jäger", "https://www.natuerlich-jagd.example/a", "Natürlich Jagd"),
        ("Søndagsavisen - nyheder fra øerne", "https://soendagsavisen.example/a", "Søndagsavisen"),
    ],
)
def test_the_headline_is_no_name_of_the_site(declared, url, name):
    assert extract(head=meta("og:site_name", declared), url=url).site_name == name


@pytest.mark.parametrize(
    ("name", "host", "agrees"),
    [
        ("Jäger und Höfe", "jaegerundhoefe", True),
        ("Jäger und Höfe", "jagerundhofe", True),
        ("Weiße Flotte", "weisseflotte", True),
        ("Jäger und Höfe", "courier", False),
    ],
)
def test_how_addresses_write_letters(name, host, agrees):
    assert agrees_with_host(name, (host,), 0.9) is agrees


# The title and its kicker


@pytest.mark.parametrize(
    ("declared", "title"),
    [
        ("Morrow Ferries -", "Morrow Ferries"),
        ("Morrow Ferries | »", "Morrow Ferries"),
        ("What now?", "What now?"),
        ("A –B", "A –B"),
    ],
)
def test_signs_that_are_left_at_the_end(declared, title):
    assert without_dangling(declared) == title


@pytest.mark.parametrize(
    ("declared", "title"),
    [
        ("morrow-courier.example", None),
        ("태풍에 여객선 결항ㅣ모로일보", "태풍에 여객선 결항"),
        ("台風の接近で全便のフェリーが欠航｜森路新聞", "台風の接近で全便のフェリーが欠航"),
    ],
)
def test_titles_that_are_only_declared(declared, title):
    assert extract(top="", head=f"<title>{declared}</title>").title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"{TITLE} 02.02.2022 • Harbour, Press, General", TITLE),
        (f"{TITLE} 3 May 2024 | Harbour", TITLE),
        (f"{TITLE} 2024年5月3日", TITLE),
        (f"{TITLE} of 2 February 2022", f"{TITLE} of 2 February 2022"),
    ],
)
def test_a_date_behind_the_headline(line, title):
    article = extract(f"<h1>{line}</h1>", head=meta("og:title", TITLE))
    assert article.title == title


@pytest.mark.parametrize(
    ("above", "author", "kicker"),
    [
        ("National Veterans Day", "Jane Roe", "National Veterans Day"),
        ("Nationaler Veteranentag", "Jane Roe", "Nationaler Veteranentag"),
        ("Guerra Civil", "Juana Pérez", "Guerra Civil"),
        # Who signs is no kicker, though the declared title begins with it.
        ("Jane Roe", "Jane Roe", None),
        ("By John Doe", "Jane Roe", None),
        ("3 May 2024", "Jane Roe", None),
    ],
)
def test_a_kicker_that_looks_like_a_name(above, author, kicker):
    head = meta("og:title", f"{above}: {TITLE}") + f"<meta name='author' content='{author}'>"
    article = extract(f"<p>{above}</p><h1>{TITLE}</h1>", head=head)
    assert article.title == TITLE
    assert article.kicker == kicker


@pytest.mark.parametrize("end", ["by Jane Roe", "von Jane Roe", "par Jane Roe"])
def test_who_wrote_it_is_no_site(end):
    article = extract(head=f"<title>{TITLE} - {end}</title>", url="https://janeroe.example/p/ferry-closed")
    assert article.site_name == "janeroe.example"
