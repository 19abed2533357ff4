"""Image, copyright, place, pages, type and the other fields that are mostly declared; words and minutes."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

import newsclean
from newsclean import assemble, fields
from newsclean.fields.image_caption import split_caption
from newsclean.fields.pages import split_number
from newsclean.fields.place import lone_place, opening_place
from newsclean.fields.rights import holder_of

FIRST = "The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening."
SECOND = "Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night."
PROSE = f"<p>{FIRST}</p><p>{SECOND}</p>"
URL = "https://courier.example/news/2024/ferry-closed-after-the-storm"


def extract(body=PROSE, head="", url=URL):
    """Return the article of a page with this body and head."""
    html = f"<html lang='en'><head>{head}</head><body><article><h1>Ferry closed after the storm</h1>{body}</article></body></html>"
    return newsclean.extract(html, url=url)


def json_ld(**values):
    """Return a script with an article's node."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ferry closed after the storm",
        **values,
    }
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def meta(name, content):
    """Return a meta element."""
    return f"<meta property='{name}' content='{content}'>"


def check(article, field, value):
    """Check a choice: its value, a reason where there is one, and candidates that agree."""
    choice = article.choices[field]
    assert choice.value == value
    assert getattr(article, field) == value
    assert choice.why or not choice.candidates
    assert set(choice.agreeing) <= set(choice.candidates)
    assert choice.agreeing or not value
    assert not (choice.agreeing and value is None)


# The image: its address


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("https://courier.example/ferry.jpg", "https://courier.example/ferry.jpg"),
        ("/img/ferry.jpg", "https://courier.example/img/ferry.jpg"),
        ("//cdn.example/ferry.jpg", "https://cdn.example/ferry.jpg"),
        ("https://courier.example/the ferry.jpg", "https://courier.example/the%20ferry.jpg"),
        ("https://courier.example/new-city-logo-design.jpg", "https://courier.example/new-city-logo-design.jpg"),
        (
            "https://cdn.example/2280168_default_1tGuSk_X7vgot.jpg",
            "https://cdn.example/2280168_default_1tGuSk_X7vgot.jpg",
        ),
        ("data:image/gif;base64,R0lGODlhAQABAAAAACw=", None),
        ("https://courier.example/logo.png", None),
        ("https://courier.example/img/courier-logo-1200x630.png", None),
        ("https://courier.example/og-default2.jpg", None),
        ("https://s0.wp.com/i/blank.jpg", None),
        ("https://courier.example/social_placeholder.png", None),
        ("{{ image }}", None),
        ("A ferry in the harbour", None),
        ("http://", None),
        ("https://[", None),
    ],
)
def test_the_address_of_the_image(address, value):
    check(extract(head=meta("og:image", address)), "image", value)


def test_a_logo_gives_way_to_the_next_declaration():
    head = meta("og:image", "https://courier.example/logo.png") + "<meta name='twitter:image' content='/ferry.jpg'>"
    check(extract(head=head), "image", "https://courier.example/ferry.jpg")


# The image: caption and credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The old ferry. Photo: Jane Doe/Reuters", "The old ferry.", "Jane Doe/Reuters"),
        ("The old ferry in 1922. (AP Photo/John Doe, File)", "The old ferry in 1922.", "AP Photo/John Doe, File"),
        ("Die alte Fähre am Montag. Foto: Erika Beispiel/dpa", "Die alte Fähre am Montag.", "Erika Beispiel/dpa"),
        ("Die alte Fähre © Tourismus Beispielhausen", "Die alte Fähre", "Tourismus Beispielhausen"),
        ("The old ferry | Jane Doe/Getty Images", "The old ferry", "Jane Doe/Getty Images"),
        ("The old ferry. (Jane Doe/The Courier)", "The old ferry.", "Jane Doe/The Courier"),
        ("Le vieux bac en été. Crédit photo : Jeanne Exemple", "Le vieux bac en été.", "Jeanne Exemple"),
        (
            "Los precios siguen aumentando. (Foto Prensa Libre: Juana Ejemplo)",
            "Los precios siguen aumentando.",
            "Juana Ejemplo",
        ),
        ("Stary most. Fot. Jan Przykład", "Stary most.", "Jan Przykład"),
        ("Photo: Jane Doe", None, "Jane Doe"),
        ("(AP Photo/John Doe)", None, "AP Photo/John Doe"),
        ("Getty Images", None, "Getty Images"),
        ("© 2019 Jane Doe", None, "Jane Doe"),
        ("Bild: PNW production / pexels", None, "PNW production / pexels"),
        ("消防员周一在桥边。（张三 摄）", "消防员周一在桥边。", "张三"),
        ("橋を見上げる住民たち＝見本町で、山田太郎撮影", "橋を見上げる住民たち＝見本町で", "山田太郎"),
        ("The old ferry in the harbour", "The old ferry in the harbour", None),
        ("The old ferry (in the foreground)", "The old ferry (in the foreground)", None),
        ("Photo:", None, None),
        ("Published Nov 8, 2023", None, None),
        ("21. Januar 2022 | Mobilität", None, None),
        ("03.05.2024, 16:24 Uhr • Lesezeit: 5 Minuten", None, None),
        ("Ferry", None, None),
        ("x" * 700, None, None),
    ],
)
def test_a_caption_is_parted_from_its_credit(text, caption, credit):
    assert split_caption(text) == (caption, credit)


FIGURE = "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The ferry stays in the harbour. (Jane Roe)", "The ferry stays in the harbour.", "Jane Roe"),
        ("El ferri, en el puerto. (Juana Pérez)", "El ferri, en el puerto.", "Juana Pérez"),
        # Who is shown, where it is, and what is left out.
        ("The captain of the ferry (Jane Roe)", "The captain of the ferry (Jane Roe)", None),
        (
            "The ferry stays in the harbour. (Three others sail)",
            "The ferry stays in the harbour. (Three others sail)",
            None,
        ),
    ],
)
def test_a_name_in_brackets_behind_a_sentence(text, caption, credit):
    assert split_caption(text) == (caption, credit)


@pytest.mark.parametrize(
    "note",
    [
        "If you buy through our links, we may receive a commission.",
        "Für Links auf dieser Seite erhält der Kurier ggf. eine Provision vom Händler.",
        "This page has affiliate links to shops.",
    ],
)
def test_notes_on_links_are_no_captions(note):
    assert split_caption(note) == (None, None)


@pytest.mark.parametrize(
    "text",
    ["The members of the European Commission in the hall.", "A provision in the law, as the mayor read it on Monday."],
)
def test_captions_with_such_words(text):
    assert split_caption(text).caption == text


def test_the_name_of_the_site_below_its_picture():
    figure = "<figure><img src='a.jpg'><figcaption>The Morrow Courier</figcaption></figure>"
    article = extract(figure + PROSE, head=meta("og:site_name", "The Morrow Courier"))
    assert article.image_caption is None
    assert article.image_credit == "The Morrow Courier"


def test_a_portrait_of_the_writer_is_no_lead_image():
    portrait = "https://secure.gravatar.com/avatar/1305d6a6c0bc2017500b17899826fcc2?s=100"
    assert extract(head=meta("og:image", portrait)).image is None
    picture = "https://courier.example/avatar/the-film-at-the-harbour.jpg"
    assert extract(head=meta("og:image", picture)).image == picture


def test_the_caption_of_the_lead_image():
    article = extract(FIGURE.format("The old ferry on Monday. Photo: Jane Doe/Reuters") + PROSE)
    check(article, "image_caption", "The old ferry on Monday.")
    check(article, "image_credit", "Jane Doe/Reuters")


def test_the_caption_and_the_credit_in_two_lines():
    figure = FIGURE.format("<p>The old ferry on Monday</p><p>Photo: Jane Doe</p>")
    article = extract(figure + PROSE + FIGURE.format("Soup in the hall. Photo: John Sample"))
    check(article, "image_caption", "The old ferry on Monday")
    check(article, "image_credit", "Jane Doe")


def test_a_later_image_is_not_the_lead_image():
    article = extract(PROSE + PROSE.replace("Monday", "Friday") + FIGURE.format("Soup in the hall. Photo: John Sample"))
    check(article, "image_caption", None)
    check(article, "image_credit", None)


def test_what_is_declared_of_the_image():
    image = {
        "@type": "ImageObject",
        "url": "/a.jpg",
        "caption": "The ferry left on Monday.",
        "creditText": "Photo: Jane Doe",
    }
    article = extract(head=json_ld(image=image))
    check(article, "image_caption", "The ferry left on Monday.")
    assert article.image_credit == "Jane Doe"
    printed = extract(FIGURE.format("The old ferry | John Sample/Getty Images") + PROSE, head=json_ld(image=[image]))
    check(printed, "image_caption", "The old ferry")
    check(printed, "image_credit", "John Sample/Getty Images")
    assert len(printed.choices["image_credit"].candidates) == 2


@pytest.mark.parametrize(
    "caption", ["Ferry closed after the storm", "Ferry closed after the storm.", "ferry-123", "happy ferry man", ""]
)
def test_a_declared_caption_that_says_nothing(caption):
    article = extract(head=json_ld(image={"@type": "ImageObject", "url": "/a.jpg", "caption": caption}))
    check(article, "image_caption", None)


def test_the_image_in_another_node():
    nodes = {"@graph": [
        {"@type": "NewsArticle", "headline": "Ferry closed after the storm", "image": {"@id": "#i"}},
        {"@type": "ImageObject", "@id": "#i", "url": "/a.jpg", "caption": "The ferry left on Monday.", "creator": {"name": "Jane Doe"}},
    ]}  # fmt: skip
    article = extract(head=f"<script type='application/ld+json'>{json.dumps(nodes)}</script>")
    check(article, "image_caption", "The ferry left on Monday.")
    check(article, "image_credit", "Jane Doe")


def test_a_credit_that_is_declared_as_the_caption():
    article = extract(
        head=json_ld(image={"@type": "ImageObject", "url": "/a.jpg", "caption": "Photo Credit: Jane Doe"})
    )
    check(article, "image_caption", None)
    check(article, "image_credit", "Jane Doe")


# Copyright


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("© 2024 Example News Ltd. All rights reserved.", "Example News Ltd."),
        ("Copyright © 2019-2024 The Springfield Courier. All rights reserved.", "The Springfield Courier"),
        ("(c) 2019-2024 Example News Network", "Example News Network"),
        ("© 2024 Example Media, Inc.", "Example Media, Inc."),
        ("© 2024 Example, Sample & Co.", "Example, Sample & Co."),
        ("The Springfield Courier © 2024", "The Springfield Courier"),
        ("© Springfielder Bote 2024. Alle Rechte vorbehalten.", "Springfielder Bote"),
        ("© 2019 Beispiel Verlag GmbH, München. Alle Rechte vorbehalten.", "Beispiel Verlag GmbH"),
        (
            "© Frankfurter Beispiel Zeitung GmbH 2001 - 2019 Alle Rechte vorbehalten.",
            "Frankfurter Beispiel Zeitung GmbH",
        ),
        ("© 2022 All Rights Reserved Bund der Beispiele e.V. | Impressum & Datenschutz", "Bund der Beispiele e.V."),
        ("Copyright © 2013 · Example Haven | Award-winning Blog", "Example Haven"),
        ("© since 2010 by C. Example All rights reserved Impressum", "C. Example"),
        ("© Copyright 2022 - St. Example Times. A Big Sample Production.", "St. Example Times"),
        ("© 2024 Le Courrier. Tous droits réservés.", "Le Courrier"),
        ("© 2024 信使报 版权所有", "信使报"),
        ("版权所有：信使报，未经许可禁止使用", "信使报"),
        ("© 2024 使者新聞 無断転載を禁じます", "使者新聞"),
        ("جميع الحقوق محفوظة © 2024 البريد", "البريد"),
        ("All Rights Reserved © monday.example", "monday.example"),
        ("Example Zeitung, Hamburg, Germany", "Example Zeitung"),
        ("© 2025 All Rights Reserved.", None),
        ("Copyright © 2024", None),
        ("© 2001-2020 sample.example / Zentrale für Beispiele", "sample.example / Zentrale für Beispiele"),
        ("© Copyright . All rights reserved. Printed from https://courier.example", None),
        ("© 2020 -", None),
        ("© Krimiblog ist lizensiert unter . Unterstützt durch WordPress", None),
        ("© 2020 | HINWEIS ZUM URHEBERRECHT: Die Rechte an den Fotos liegen bei uns", None),
        ("©2024 a Sample plc subsidiary", None),
        ("All rights reserved", None),
        ("© RIPRODUZIONE RISERVATA", None),
        ("© Il Corriere di Esempio - Riproduzione riservata", "Il Corriere di Esempio"),
        ("© Todos los derechos reservados.", None),
        ("© Tous droits réservés", None),
        ("© Prohibida su reproducción total o parcial", None),
        ("© Nachdruck verboten", None),
        ("", None),
        ("©", None),
    ],
)
def test_the_holder_in_a_copyright_line(line, holder):
    assert holder_of(line) == holder


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("© 2024 Example News & Media Limited or its affiliated companies.", "Example News & Media Limited"),
        ("© 2024 Example Works and/or its licensors", "Example Works"),
        ("© Publishers or Perish Ltd", "Publishers or Perish Ltd"),
        ("Copyright © Harlow Digital GmbH 2019Content Management by Example", "Harlow Digital GmbH"),
    ],
)
def test_companies_of_a_holder(line, holder):
    assert holder_of(line) == holder


def test_the_holder_of_a_page():
    footer = "<footer><p>© 2024 Example News Ltd. All rights reserved.</p></footer>"
    printed = extract(PROSE + footer)
    check(printed, "copyright", "© 2024 Example News Ltd. All rights reserved.")
    check(printed, "copyright_holder", "Example News Ltd.")
    declared = extract(PROSE + footer, head=json_ld(copyrightHolder={"@type": "Organization", "name": "Example Group"}))
    check(declared, "copyright_holder", "Example Group")
    check(extract(head="<meta name='copyright' content='Example Group, Hamburg'>"), "copyright_holder", "Example Group")
    check(extract(), "copyright_holder", None)


def test_the_credit_of_a_picture_is_not_the_copyright_of_the_page():
    article = extract(f"<p>© Jane Doe</p>{PROSE}<footer><p>© 2024 Example News Ltd.</p></footer>")
    check(article, "copyright_holder", "Example News Ltd.")
    check(article, "copyright", "© 2024 Example News Ltd.")


# Place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("WASHINGTON (AP) — The ferry stayed in the harbour.", "WASHINGTON"),
        ("COLUMBIA, S.C. (AP) — The ferry stayed in the harbour.", "COLUMBIA, S.C."),
        ("HARLOW, Aug 12 (Reuters) - The ferry stayed in the harbour.", "HARLOW"),
        ("LONDON, May 3, 2024 (Xinhua) -- The ferry stayed.", "LONDON"),
        ("HARLOW, S.D. — The ferry stayed in the harbour.", "HARLOW, S.D."),
        ("NEW YORK – Ada Fenwick said on Monday that she would stay.", "NEW YORK"),
        ("Berlin (dpa) - Die Fähre bleibt im Hafen.", "Berlin"),
        ("Berlin/Harlingen (dpa/lby) - Die Fähre bleibt im Hafen.", "Berlin/Harlingen"),
        ("Wiesbaden (KNA/iz). Die Fähre bleibt im Hafen.", "Wiesbaden"),
        ("LONDRES, 3 mai (Reuters) - Le bac reste au port.", "LONDRES"),
        ("Madrid, 3 may (EFE).- El barco sigue en el puerto.", "Madrid"),
        ("Lisboa, 03 mai 2024 (Lusa) – O barco fica no porto.", "Lisboa"),
        ("(ANSA) - ROMA, 03 MAG - Il traghetto resta nel porto.", "ROMA"),
        ("İSTANBUL (AA) - Feribot limanda kaldı.", "İSTANBUL"),
        ("МОСКВА, 5 мая — РИА Новости. Паром остался в порту.", "МОСКВА"),
        ("МОСКВА, 3 мая. /ТАСС/. Паром остался в порту.", "МОСКВА"),
        ("القاهرة (رويترز) - بقيت العبارة في الميناء.", "القاهرة"),
        ("新华社海林5月3日电（记者王五）渡船停在港口。", "海林"),
        ("北京1月3日电 渡船停在港口。", "北京"),
        ("【ワシントン共同】渡し船は港にとどまった。", "ワシントン"),
        ("(서울=연합뉴스) 배는 항구에 남았다.", "서울"),
        ("The county (AP) said no to the ferry.", None),
        ("Bridge News (AP) said no to the ferry.", None),
        ("BREAKING — The ferry stayed in the harbour.", None),
        ("WATCH — The ferry stayed in the harbour.", None),
        ("Monday (AP) - The ferry stayed in the harbour.", None),
        ("The ferry - an old one - stayed in the harbour.", None),
        ("Die Nachrichtenagentur dpa (Berlin) berichtete am Montag.", None),
        ("据新华社报道，渡船停在港口。", None),
        ("«", None),
    ],
)
def test_the_place_that_a_paragraph_opens_with(text, place):
    assert opening_place(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("HARLOW, S.D. (AP) —", "HARLOW, S.D."),
        ("NEW JERSEY (WABC)", "NEW JERSEY"),
        ("Spain", "Spain"),
        ("Actuarial Professional Analysis (APA)", None),
        ("2022-05-07T20:06:23", None),
    ],
)
def test_the_place_of_a_dateline_alone(text, place):
    assert lone_place(text) == place


def test_the_place_of_an_article():
    check(extract(f"<p>HARLOW (AP) — {FIRST}</p><p>{SECOND}</p>"), "place", "HARLOW")
    check(extract(head=json_ld(dateline="HARLOW, S.D.")), "place", "HARLOW, S.D.")
    check(extract(head=json_ld(locationCreated={"@type": "Place", "name": "Harlow"})), "place", "Harlow")
    check(extract(head=json_ld(dateline="Published on December 19, 2025.")), "place", None)
    both = extract(f"<p>EASTBANK (AP) — {FIRST}</p><p>{SECOND}</p>", head=json_ld(dateline="Harlow"))
    check(both, "place", "EASTBANK")
    assert [candidate.value for candidate in both.choices["place"].candidates] == ["EASTBANK", "Harlow"]
    check(extract(), "place", None)


def test_what_an_article_is_about_is_not_where_it_was_written():
    article = extract(head=json_ld(contentLocation={"@type": "Place", "name": "Harlow"}))
    check(article, "place", None)
    assert [candidate.value for candidate in article.choices["place"].candidates] == ["Harlow"]


def test_a_headline_in_a_box_is_no_dateline():
    check(extract(f"<p>HUNTING – How to lure them</p>{PROSE}"), "place", None)


def test_the_place_in_a_text():
    assert newsclean.clean(f"Ferry closed\n\nHARLOW (AP) — {FIRST}\n\n{SECOND}").place == "HARLOW"


# Pages


@pytest.mark.parametrize(
    ("own", "links", "pages"),
    [
        (URL, "<link rel='next' href='/news/2024/ferry-closed-after-the-storm/2/'>", (f"{URL}/2/",)),
        (URL, "<link rel='next' href='/news/2024/ferry-closed-after-the-storm?page=2'>", (f"{URL}?page=2",)),
        (URL, "<link rel='next' href='/news/2024/ferry-closed-after-the-storm/seite-2'>", (f"{URL}/seite-2",)),
        (
            f"{URL}-16604622.html",
            f"<link rel='next' href='{URL}-16604622-p2.html'>",
            (f"{URL}-16604622-p2.html",),
        ),
        (
            f"{URL}/2/",
            f"<link rel='prev' href='{URL}/'><link rel='next' href='{URL}/3/'>",
            (f"{URL}/", f"{URL}/3/"),
        ),
        # The next article, of a blog, of a series, with the same title, of the next day.
        (URL, "<link rel='next' href='/news/2024/harbour-opens-again'>", ()),
        (f"{URL}-12", f"<link rel='next' href='{URL}-13'>", ()),
        (URL, f"<link rel='next' href='{URL}-2'>", ()),
        ("https://courier.example/2024/05/12", "<link rel='next' href='/2024/05/13'>", ()),
        ("https://courier.example/blog", "<link rel='next' href='/blog/page/2/'>", ()),
        ("https://courier.example/issue/11", "<link rel='next' href='/issue/12'>", ()),
        (URL, "<link rel='next' href='https://other.example/news/2024/ferry-closed-after-the-storm/2/'>", ()),
        (URL, "<link rel='next' href='http://['>", ()),
        (URL, "<link rel='next' href=''>", ()),
        (None, "<link rel='next' href='/news/2024/ferry-closed-after-the-storm/2/'>", ()),
    ],
)  # fmt: skip
def test_the_pages_that_are_declared(own, links, pages):
    check(extract(head=links, url=own), "pages", pages)


def numbers(*links):
    """Return links with the numbers of pages."""
    return "<p>" + " ".join(f"<a href='{address}'>{number}</a>" for number, address in links) + "</p>"


def test_the_pages_that_are_linked():
    own = numbers((1, URL), (2, "?page=2"), (3, "?page=3"))
    check(extract(PROSE + own), "pages", (f"{URL}?page=2", f"{URL}?page=3"))
    check(
        extract(PROSE + numbers((2, f"{URL}/2/"), (3, f"{URL}/3/"), (2, f"{URL}/2/"))),
        "pages",
        (f"{URL}/2/", f"{URL}/3/"),
    )
    # Comments, the list of a section, a gap, far below the text.
    check(extract(PROSE + numbers((2, "?page=2#comments"), (3, "?page=3#comments"))), "pages", ())
    check(extract(PROSE + numbers((2, "/news/page/2/"), (3, "/news/page/3/"))), "pages", ())
    check(extract(PROSE + numbers((2, "?page=2"), (9, "?page=9"))), "pages", ())
    menu = "<footer><nav><ul>" + "".join(f"<li><a href='/s{i}'>Section {i}</a></li>" for i in range(20)) + "</ul></nav>"
    check(extract(f"{PROSE}{menu}{numbers((2, '?page=2'))}</footer>"), "pages", ())


def test_a_number_is_taken_from_an_address():
    assert split_number(urlsplit("https://a.example/x-y.html?utm_source=z&id=7&page=3")) == ("/x-y", "id=7", 3)
    assert split_number(urlsplit("https://a.example/x-y/2")) == ("/x-y", "", 2)
    assert split_number(urlsplit("https://a.example/2024/05/12")) == ("/2024/05/12", "", None)


# Type


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (json_ld(), "news"),
        (json_ld(**{"@type": "Article"}), None),
        (json_ld(**{"@type": "OpinionNewsArticle"}), "opinion"),
        (json_ld(**{"@type": ["NewsArticle", "AnalysisNewsArticle"]}), "analysis"),
        (json_ld(**{"@type": "LiveBlogPosting"}), "live-blog"),
        (json_ld(**{"@type": "BlogPosting"}), "blog"),
        (json_ld(**{"@type": "AdvertiserContentArticle"}) + meta("article:section", "Opinion"), "sponsored"),
        (json_ld() + meta("article:opinion", "true"), "opinion"),
        (json_ld() + meta("article:opinion", "false"), "news"),
        (json_ld(articleSection="Opinion"), "opinion"),
        (meta("article:section", "Meinung"), "opinion"),
        (meta("article:section", "Politics"), None),
        (meta("og:type", "article"), None),
        (meta("og:type", "video.other"), "video"),
        (meta("og:type", "recipebox:recipe"), "recipe"),
        ("", None),
    ],
)
def test_the_kind_of_piece(head, kind):
    check(extract(head=head), "type", kind)


# The address, and the rest


@pytest.mark.parametrize(
    ("head", "given", "url"),
    [
        (f"<link rel='canonical' href='{URL}'>", "https://amp.example/x-y", URL),
        ("<link rel='canonical' href='/x-y'>", URL, "https://courier.example/x-y"),
        # Templates that declare the start page, a placeholder or the editor's own machine for all pages.
        ("<link rel='canonical' href='https://courier.example/'>", URL, URL),
        ("<link rel='canonical' href='http://localhost/x-y'>", URL, URL),
        (
            "<link rel='canonical' href='https://courier.example/'>",
            "https://courier.example",
            "https://courier.example/",
        ),
        ("", URL, URL),
        ("", None, None),
    ],
)
def test_the_address_of_the_page(head, given, url):
    check(extract(head=head, url=given), "url", url)


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (238, 1), (350, 1), (370, 2), (590, 2), (600, 3), (2380, 10)]
)
def test_words_and_minutes(words, minutes):
    article = newsclean.extract(PROSE)
    counted = [replace(block, words=words if block.text == FIRST else 0) for block in article.blocks]
    counted_article = replace(article, page=replace(article.page, blocks=tuple(counted)))
    assert counted_article.word_count == words
    assert counted_article.reading_time == minutes


def test_the_words_of_a_text():
    article = newsclean.clean(f"{FIRST}\n\n{SECOND}")
    assert article.word_count == len(article.text.split())
    assert article.reading_time == 1
    empty = newsclean.clean("")
    assert (empty.word_count, empty.reading_time) == (0, 0)


def test_two_characters_of_an_unspaced_script_are_a_word():
    first, second = "县政府星期一表示，河上的旧桥将关闭到明年春天。", "北岸居民上班要绕远路，市长答应为他们安排渡船。"
    article = newsclean.extract(f"<article><p>{first * 3}</p><p>{second * 3}</p></article>")
    characters = 3 * sum(map(str.isalpha, first + second))
    assert characters / 2 <= article.word_count <= characters / 2 + 18  # and the commas that part them


def test_a_field_that_raises_is_missing_and_all_else_is_there(monkeypatch):
    def choose_place(context):
        raise IndexError("list index out of range")

    assert fields.choose_place in assemble.CHOOSERS
    choosers = [choose_place if choose is fields.choose_place else choose for choose in assemble.CHOOSERS]
    monkeypatch.setattr(assemble, "CHOOSERS", tuple(choosers))
    page = "<html lang='en'><h1>Ferry to Sandmere stops</h1><p>SANDMERE (AP) - The ferry has stopped.</p></html>"
    article = newsclean.extract(page)
    assert article.warnings == ("field-broken:place",)
    assert (article.title, article.place, article.language) == ("Ferry to Sandmere stops", None, "en")
