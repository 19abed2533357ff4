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
    html = f"""<html lang="en-GB"><head><link rel="canonical" href="/ferry"><meta property="og:site_name" content="Morrow Courier">
        <meta property="article:section" content="Harbour"><meta property="og:image" content="/img/ferry.jpg">
        <meta name="news_keywords" content="ferry, storm, Ferry"><meta name="keywords" content="ignored">
        <script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": false}}</script></head>
        <body><h1>{TITLE}</h1>{PROSE}</body></html>"""
    article = newsclean.extract(html, url="https://courier.example/a")
    assert article.language == "en"
    assert article.site_name == "Morrow Courier"
    assert article.section == "Harbour"
    assert article.url == "https://courier.example/ferry"
    assert article.image == "https://courier.example/img/ferry.jpg"
    assert article.tags == ("ferry", "storm")
    assert article.is_free is False


def test_a_page_that_says_nothing():
    article = newsclean.extract(f"<h1>{TITLE}</h1>{PROSE}")
    assert (article.site_name, article.url, article.image, article.is_free) == (None,) * 4
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


def page(head, body):
    return newsclean.extract(
        f"<html><head>{head}</head><body>{body}{PROSE}</body></html>", url="https://courier.example/a"
    )


def og(title):
    return f"<meta property='og:title' content='{title}'>"


def test_kicker_and_headline_in_one_heading():
    spans = f"<h1><span>Harlow harbour</span> <span>{TITLE}</span></h1>"
    article = page(og(TITLE), spans)
    assert (article.title, article.kicker) == (TITLE, "Harlow harbour")
    assert "behind its kicker" in article.choices["title"].why
    # Without a declaration nothing tells where the headline begins.
    article = page("", spans)
    assert (article.title, article.kicker) == (f"Harlow harbour {TITLE}", None)


def test_a_kicker_glued_to_the_headline():
    article = page(og(TITLE), f'<h1><span>"It will pass"</span><span>{TITLE}</span></h1>')
    assert (article.title, article.kicker) == (TITLE, '"It will pass"')


@pytest.mark.parametrize(
    "before", ["The", "3 May 2024", "News", "Ten long and winding words that no kicker has ever had"]
)
def test_what_is_no_kicker(before):
    article = page(og(TITLE), f"<h1>{before} {TITLE}</h1>")
    assert article.title.endswith(TITLE)
    assert article.kicker is None


def test_a_title_that_is_declared_as_it_is_printed_stays_whole():
    whole = f"Harlow harbour: {TITLE}"
    article = page(og(TITLE) + f"<title>{whole}</title>", f"<h1>{whole}</h1>")
    assert (article.title, article.kicker) == (whole, None)


def test_a_declared_end_within_a_word_or_in_small_letters_is_no_headline():
    assert page(og("closed after the storm"), f"<h1>{TITLE}</h1>").title == TITLE
    assert page(og("ferry closed after the storm"), "<h1>Superferry closed after the storm</h1>").title.startswith(
        "Super"
    )


def test_two_lines_with_a_sign_between_only_in_the_declaration():
    article = page(og(f"Harlow harbour: {TITLE}"), f"<h1><span>Harlow harbour</span><span>{TITLE}</span></h1>")
    assert article.title == f"Harlow harbour: {TITLE}"
    assert "with a sign between (og:title)" in article.choices["title"].why


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ("<p class='article-kicker'>Storm over Harlow</p>", "Storm over Harlow"),
        ("<p class='article-kicker'>News</p>", None),
        ("<p class='article-kicker'>3 May 2024</p>", None),
        ("<p class='article-kicker'><a href='/storm'>Storm</a></p>", None),
        ("<p>Storm over Harlow</p>", None),
    ],
)
def test_the_block_above_the_title(above, kicker):
    assert page("", f"{above}<h1>{TITLE}</h1>").kicker == kicker


def test_the_block_above_the_title_that_is_declared_with_it():
    article = page(og(f"Storm over Harlow: {TITLE}"), f"<p>Storm over Harlow</p><h1>{TITLE}</h1>")
    assert (article.title, article.kicker) == (TITLE, "Storm over Harlow")


def test_a_subtitle_in_the_title_is_cut_if_two_declarations_end_before_it():
    printed = f"<h1>{TITLE}<br>Passengers wait in the hall for the second night</h1>"
    assert page(og(TITLE) + f"<title>{TITLE}</title>", printed).title == TITLE
    assert page(og(TITLE), printed).title != TITLE
    assert page(og(TITLE) + f"<meta name='twitter:title' content='{TITLE}'>", printed).title != TITLE


@pytest.mark.parametrize(
    "head",
    [
        f"<title>Morrow Courier: {TITLE}</title>",
        f"<title>{TITLE} | Morrow Courier</title>",
        f"<title>Morrow Courier » Blog Archive » {TITLE}</title>",
        f"<title>Morrow Courier {TITLE}</title>",
    ],
)
def test_the_linked_name_of_the_site_is_no_title(head):
    body = f"<h1><a href='/'>Morrow Courier</a></h1><h3 class='t'>{TITLE}</h3>"
    assert page(head, body).title == TITLE


def test_a_tag_below_the_article_is_no_title():
    body = f"<h2><span>Opinion</span> <span>{TITLE}</span></h2>{PROSE}{PROSE}<ul><li><a href='/f'>Ferry</a></li></ul>"
    article = page(og(TITLE) + "<title>Ferry: closed again</title>", body)
    assert article.title == TITLE


def test_a_heading_in_the_body_is_no_title_where_a_main_heading_stands_above():
    body = f"<h1>Everything about the ferry of Harlow</h1>{PROSE}<h2>What is the ferry?</h2>"
    assert page(og("What is the ferry? Times and fares"), body).title == "Everything about the ferry of Harlow"


def test_the_path_to_the_page_is_no_headline():
    path = "<nav class='breadcrumb'><a href='/'>Home</a> <h1>Ferry: storm closes it</h1></nav>"
    body = f"{path}<h2><span>Storm over Harlow</span> <span>{TITLE}</span></h2>"
    article = page(og(TITLE) + "<title>Ferry: storm closes it</title>", body)
    assert (article.title, article.kicker) == (TITLE, "Storm over Harlow")


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ferry &amp;#x26; bridge closed", "Ferry & bridge closed"),
        ("Ferry\u00ad boat\u200b and\u00a0bridge closed", "Ferry boat and bridge closed"),
        ("Tags like &amp;lt;b&amp;gt; explained", "Tags like &lt;b&gt; explained"),
        ("Ferry and bridge closed¶", "Ferry and bridge closed"),
        (": Ferry and bridge closed", "Ferry and bridge closed"),
        ("Ferry and bridge closed | courier.example", "Ferry and bridge closed"),
        ("«Ferry and bridge closed»", "«Ferry and bridge closed»"),
    ],
)
def test_the_letters_of_a_printed_title(printed, title):
    assert page("", f"<h1>{printed}</h1>").title == title


@pytest.mark.parametrize(
    ("head", "above", "section"),
    [
        ("<meta property='article:section' content='Harbour'>", "", "Harbour"),
        ("<meta property='article:section' content='Home'>", "", None),
        ("<meta property='article:section' content='Uncategorized'>", "", None),
        ("<meta property='article:section' content='a, b, c, d, e'>", "", None),
        (f"<meta property='article:section' content='{TITLE}'>" + og(TITLE), "", None),
        (
            "<meta property='article:section' content='Courier'><meta property='og:site_name' content='Courier'>",
            "",
            None,
        ),
        (
            "".join(f"<meta property='article:section' content='{n}'>" for n in "One Two Three Four Five".split()),
            "",
            None,
        ),
        ("", f"<p class='breadcrumb'><a href='/'>Home</a> &gt; <a href='/h'>Harbour</a> &gt; {TITLE}</p>", "Harbour"),
        ("", "<ul class='breadcrumbs'><li><a href='/'>Home</a><li><a href='/h'>Harbour</a></ul>", "Harbour"),
        ("", "<p class='breadcrumb'><a href='/'>Home</a><a href='/h'>Harbour</a></p>", None),
        ("", "<p class='breadcrumb'><a href='/'>« Back to all news</a></p>", None),
    ],
)
def test_section(head, above, section):
    assert page(head, f"{above}<h1>{TITLE}</h1>").section == section


def test_a_section_is_not_invented_for_a_text():
    assert newsclean.clean(f"{TITLE}\n\n{FIRST}\n\n{SECOND}").section is None


@pytest.mark.parametrize(
    ("head", "site"),
    [
        ("<meta property='og:site_name' content='Morrow Courier'>", "Morrow Courier"),
        ("<meta property='og:site_name' content='Courier | All of the valley'>", "Courier"),
        ("<meta property='og:site_name' content='Home'>", "courier.example"),
        (f"<title>{TITLE} - The Courier</title>", "The Courier"),
        (f"<title>{TITLE} - Harbour</title>", "courier.example"),
        (
            "<meta property='og:site_name' content='courier.example'><meta name='application-name' content='The Courier'>",
            "The Courier",
        ),
        (
            """<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Fenwick Media Ltd."}}</script>
            <meta name='application-name' content='The Courier'>""",
            "The Courier",
        ),
        ("", "courier.example"),
    ],
)
def test_site_name(head, site):
    assert page(head, f"<h1>{TITLE}</h1>").site_name == site


def test_a_text_without_evidence_has_no_site_name():
    assert newsclean.clean(f"{TITLE}\n\n{FIRST}\n\n{SECOND}", url="https://courier.example/a").site_name is None


def test_a_declared_title_has_no_white_space_where_its_site_was_cut():
    for declared in ("0 - Page", "Ferry closed  |  Norrby Courier", "Ferry closed | "):
        page = f"<title>{declared}</title><meta property='og:site_name' content='Page'><p>a</p>"
        title = newsclean.extract(page).title
        assert title == (title or "").strip()


@pytest.mark.parametrize(
    ("heading", "title", "kicker"),
    [
        (f"<span class='article__kicker'>Harbour</span><span>{TITLE}</span>", TITLE, "Harbour"),
        (f"<span class='c-topline'>Harbour</span><b class='sr-only'>: </b>{TITLE}", TITLE, "Harbour"),
        (f"<span class='dachzeile'>Sturm am Hafen</span> <span class='headline'>{TITLE}</span>", TITLE, "Sturm am Hafen"),
        (f"<span class='small'>Harbour – Harlow</span><i class='unseen'>: </i><b class='headline'>{TITLE}</b>", TITLE, "Harbour – Harlow"),
        (f"<a href='/f'><em class='overtitle'>Harbour</em>{TITLE}</a>", TITLE, "Harbour"),
        # A date is no kicker, and no part of the headline either.
        (f"<span class='supertitle'><time>3 May 2024</time></span> {TITLE}", TITLE, None),
        # Two lines of a headline, a title with a date behind it, and a heading that is nothing but its "kicker".
        ("<b class='title'>Ferry closed after the storm</b>: <b class='title'>who pays for the pier?</b>", "Ferry closed after the storm: who pays for the pier?", None),
        (f"{TITLE} <span class='title-date'>in the winter of 2019</span>", f"{TITLE} in the winter of 2019", None),
        (f"<span class='kicker'>{TITLE}</span>", TITLE, None),
        (f"{TITLE}: <span class='title'>two</span>", f"{TITLE}: two", None),
    ],
)  # fmt: skip
def test_classes_tell_the_kicker_from_the_headline_in_one_heading(heading, title, kicker):
    article = newsclean.extract(f"<title>Morrow Courier</title><h1>{heading}</h1>{PROSE}")
    assert (article.title, article.kicker) == (title, kicker)


def test_the_kicker_that_the_markup_sets_apart_is_no_part_of_a_declared_title():
    head = f"<meta property='og:title' content='Harbour: {TITLE}'>"
    article = newsclean.extract(f"{head}<h1><i class='kicker'>Harbour</i><b>: </b>{TITLE}</h1>{PROSE}")
    assert (article.title, article.kicker) == (TITLE, "Harbour")
    assert "markup" in article.choices["title"].why


@pytest.mark.parametrize("declared", ["Morrow Courier", f"{TITLE} | Morrow Courier"])
@pytest.mark.parametrize(
    "heading",
    [
        f"<div>{TITLE}</div>",
        f"<div class='overline-box'><b class='overline'>The harbour in winter</b></div><b>: </b><b class='headline'>{TITLE}</b>",
        f"<div class='overline-box'><b class='overline'>Who closed it?</b></div><div>{TITLE}</div>",
    ],
)
def test_a_headline_in_a_box_of_its_heading_is_the_headline(heading, declared):
    assert newsclean.extract(f"<title>{declared}</title><h1>{heading}</h1>{PROSE}").title == TITLE


@pytest.mark.parametrize("bar", ["ㅣ", " ㅣ ", "│", "｜", " ∣ "])
def test_east_asian_bars_part_the_title_from_the_site(bar):
    name = "노르비신문"
    head = f"<title>여객선이 폭풍으로 멈췄다{bar}{name}</title><meta property='og:site_name' content='{name}'>"
    body = f"<h2>다른 기사 제목이 여기에 있다</h2><h2>여객선이 폭풍으로 멈췄다</h2>{PROSE}"
    assert newsclean.extract(f"<html lang='ko'>{head}{body}").title == "여객선이 폭풍으로 멈췄다"


def test_a_ticker_that_says_the_headline_is_none_where_a_heading_says_it_too():
    """The line of the ticker comes first; byline and date stand at the heading."""
    ticker = "<ul><li>Ferry closed after the storm</li><li>Harbour fees go up</li></ul>"
    article = newsclean.extract(
        f"<html><head><title>Ferry closed after the storm</title></head><body><div class='ticker'>{ticker}</div>"
        f"<div class='x'>Menu of the harbour</div><h2>Ferry closed after the storm</h2><p>By Ada Fenwick</p>{PROSE}</body></html>"
    )
    assert article.title == "Ferry closed after the storm"
    block = article.page.blocks[article.choices["title"].agreeing[0].block]
    assert block.kind.name == "HEADING"
