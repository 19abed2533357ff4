"""Title, section, dek, site, and what else a page says about itself."""

from __future__ import annotations

import pytest

import newsclean

FIRST = "The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening."
SECOND = "Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night."
PROSE = f"<p>{FIRST}</p><p>{SECOND}</p>"
TITLE = "Ferry closed after the storm"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("", f"<h1>{TITLE}</h1>", TITLE),
        (
            f"<title>{TITLE} | Morrow Courier</title>",
            "<h1>Morrow Courier</h1><h2>Ferry closed after the storm</h2>",
            TITLE,
        ),
        (f"<title>{TITLE} | Morrow Courier</title>", "", TITLE),
        (f"<title>Morrow Courier: {TITLE}</title><meta property='og:site_name' content='Morrow Courier'>", "", TITLE),
        (
            f"<meta property='og:title' content='{TITLE} – Morrow Courier'><meta property='og:site_name' content='Morrow Courier'>",
            "",
            TITLE,
        ),
        ("<title>Post-war ferry: a history</title>", "", "Post-war ferry: a history"),
        (f"<meta property='og:title' content='{TITLE}'>", f"<nav><p>{TITLE}</p></nav><div>{TITLE}</div>", TITLE),
        ("<meta property='og:site_name' content='Morrow Courier'><title>Morrow Courier</title>", "", None),
        ("", "", None),
    ],
)
def test_the_title_of_a_page(head, body, title):
    html = f"<html><head>{head}</head><body>{body}{PROSE}</body></html>"
    assert newsclean.extract(html).title == title


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ((TITLE,), TITLE),
        (("Morrow Courier", "News you can use", TITLE), TITLE),
        ((f"{TITLE} | Morrow Courier", "Our summer sale of garden chairs and tables starts now", TITLE), TITLE),
        (
            ("Will the ferry ever sail again?", "Harlow", "Will the ferry ever sail again?"),
            "Will the ferry ever sail again?",
        ),
        (
            ("It was over. Then the storm came back.", "It was over. Then the storm came back."),
            "It was over. Then the storm came back.",
        ),
        (("By Ada Fenwick",), None),
        (("3 May 2024",), None),
        (("Photo: Ada Fenwick of the Courier",), None),
        ((), None),
    ],
)
def test_the_title_of_a_text(lines, title):
    assert newsclean.clean("\n\n".join((*lines, FIRST, SECOND))).title == title


def test_a_text_without_prose_has_no_title():
    assert newsclean.clean("Ferry closed after storm\n\nBridge open again today").title is None


def test_dek_and_section_of_a_text():
    dek = "The company hopes to sail again on Tuesday, when the wind is expected to turn."
    article = newsclean.clean("\n\n".join((TITLE, dek, "Harlow", TITLE, FIRST, SECOND)))
    assert (article.title, article.dek, article.section) == (TITLE, dek, "Harlow")
    assert article.text.startswith(dek)


def test_the_dek_of_a_page_is_what_it_shows():
    dek = "The company hopes to sail again on Tuesday, when the wind is expected to turn."
    shown = f"<meta name='description' content='{dek}'><header><h1>{TITLE}</h1><p class='standfirst'>{dek}</p></header><div>{PROSE}</div>"
    declared = f"<meta name='description' content='{dek}'><h1>{TITLE}</h1>{PROSE}"
    assert newsclean.extract(shown).dek == dek
    assert newsclean.extract(declared).dek is None


def test_what_a_page_says_about_itself():
    html = f"""<html lang="de-AT"><head><link rel="canonical" href="/ferry"><meta property="og:site_name" content="Morrow Courier">
        <meta property="article:section" content="Harbour"><meta property="og:image" content="/img/ferry.jpg">
        <meta name="news_keywords" content="ferry, storm, Ferry"><meta name="keywords" content="ignored">
        <script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": false}}</script></head>
        <body><h1>{TITLE}</h1>{PROSE}</body></html>"""
    article = newsclean.extract(html, url="https://courier.example/a")
    assert article.language == "de"
    assert article.site_name == "Morrow Courier"
    assert article.section == "Harbour"
    assert article.url == "https://courier.example/ferry"
    assert article.image == "https://courier.example/img/ferry.jpg"
    assert article.tags == ("ferry", "storm")
    assert article.is_free is False


def test_a_page_that_says_nothing():
    article = newsclean.extract(f"<h1>{TITLE}</h1>{PROSE}")
    assert (article.language, article.site_name, article.url, article.image, article.is_free) == (None,) * 5
    assert (article.tags, article.section, article.copyright) == ((), None, None)


@pytest.mark.parametrize("address", ["http://[broken", "javascript:void(0)", "http://localhost/a"])
def test_a_useless_canonical_address_is_passed_over(address):
    html = (
        f'<link rel="canonical" href="{address}"><meta property="og:image" content="{address}"><h1>{TITLE}</h1>{PROSE}'
    )
    assert newsclean.extract(html, url="https://courier.example/a").url == "https://courier.example/a"


def test_credits_and_copyright_of_a_text():
    credit = "Fenwick reported from Harlow, South Dakota"
    article = newsclean.clean(
        "\n\n".join((TITLE, FIRST, SECOND, credit, "Copyright © 2024 Morrow Courier. All rights reserved."))
    )
    assert article.credits == (credit,)
    assert article.copyright == "Copyright © 2024 Morrow Courier. All rights reserved."
    assert credit not in article.text


def test_statuses():
    assert newsclean.clean("").status == "empty"
    assert newsclean.clean(f"{TITLE}\n\n{FIRST}").status == "ok"
    assert newsclean.clean("LEAVE A RESPONSE").status == "not_article"
