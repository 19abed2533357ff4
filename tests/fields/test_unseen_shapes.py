"""Bylines, credits, places and names as papers print them whose pages nobody had shown us."""

from __future__ import annotations

import pytest

from newsclean import extract
from newsclean.fields.image_caption import split_caption
from newsclean.fields.place import opening_place
from newsclean.lexicon.bylines import read_byline

PROSE = (
    "<p>The ferry of Orley will stop running on Monday, after inspectors found cracks in its engine room.</p>"
    "<p>About 900 people use the boat every day, and no other vessel is licensed for the crossing.</p>"
)


@pytest.mark.parametrize(
    ("line", "names", "agency", "role"),
    [
        ("Odile Verran North of England correspondent", ["Odile Verran"], None, "North of England correspondent"),
        ("Nadia Khan Asia correspondent", ["Nadia Khan"], None, "Asia correspondent"),
        ("Kerry-Ann Molloy Senior Live Reporter", ["Kerry-Ann Molloy"], None, "Senior Live Reporter"),
        ("By Ffion Price @ffionp Local Democracy Reporter", ["Ffion Price"], None, "Local Democracy Reporter"),
        ("By Thea Almquist, College of Engineering", ["Thea Almquist"], None, None),
        ("Nadia Khan, Special to the Orley Gazette", ["Nadia Khan"], "Orley Gazette", None),
        ("Nadia Khan, Special for USA TODAY 8:57 p.m. EDT July 17, 2013", ["Nadia Khan"], "USA TODAY", None),
        ("Nadia Khan, USA TODAY Sports", ["Nadia Khan"], "USA TODAY Sports", None),
        ("By Nadia Khan Orley Gazette Sports", ["Nadia Khan"], "Orley Gazette Sports", None),
        ("By Nadia H. Sun,", ["Nadia H. Sun"], None, None),
        ("By Nadia H. Khan, Sun, June 5, 2013", ["Nadia H. Khan"], None, None),
        ("Reuters in Orley", [], "Reuters", None),
        (
            "Written by Nadia Khan Copyright: Orley News Not to be reproduced without permission",
            ["Nadia Khan"],
            None,
            None,
        ),
        ("Mirjam Talke (mit dpa, afp)", ["Mirjam Talke"], "dpa", None),
        ("J.B. avec AFP", [], "AFP", None),
        ("Par Le Barbier avec AFP", [], "AFP", None),
        ("记者：林海 通讯员：陈舟", ["林海"], None, "记者"),
        ("2024-05-03 09:12 聯岸報／ 記者林海／奧爾拉即時報導", ["林海"], None, "記者"),
    ],
)
def test_a_byline(line, names, agency, role):
    byline = read_byline(line)
    assert byline is not None
    assert list(byline.authors) == names
    assert byline.agency == agency
    assert [person.role for person in byline.people] == [role] * len(names)


@pytest.mark.parametrize(
    "line",
    [
        "Par train avec Marie",
        "College of Engineering",
        "J.B. avec Marie",
        "Nadia Khan, Gazette Sports",
        "Special to the town",
    ],
)
def test_no_byline(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Le bac d’Orlay. Stringer / AFP", "Le bac d’Orlay.", "Stringer / AFP"),
        ("Le bac d’Orlay, le 2 mai. JEAN BROUQUE/LE JOUR", "Le bac d’Orlay, le 2 mai.", "JEAN BROUQUE/LE JOUR"),
        ("The ferry on Thursday. Nadia Khan/The Courier", "The ferry on Thursday.", "Nadia Khan/The Courier"),
        ("El barco en el puerto. / Tomás Riva", "El barco en el puerto.", "Tomás Riva"),
        ("Il traghetto fermo al molo (Ansa)", "Il traghetto fermo al molo", "Ansa"),
        ("Photo-Illustration: Tideline/Getty Images", None, "Tideline/Getty Images"),
        ("桟橋のフェリー＝2日、オルラ（撮影・高瀬みどり）", "桟橋のフェリー＝2日、オルラ", "高瀬みどり"),
        ("渡輪停靠碼頭。記者林海／攝影", "渡輪停靠碼頭。", "林海"),
        # A sentence in capitals, and one behind a slash, are no names.
        ("The sign says it all. GO HOME", "The sign says it all. GO HOME", None),
        ("It was cold. / Nobody came to see it.", "It was cold. / Nobody came to see it.", None),
    ],
)
def test_caption_and_credit(text, caption, credit):
    assert split_caption(text) == (caption, credit)


def test_the_call_sign_of_a_station_behind_the_town():
    assert opening_place("ORLEY, Ore. (KXYZ) - The ferry stops on Monday.") == "ORLEY, Ore."
    assert opening_place("ORLEY FOODS, Inc. (ORL) - The ferry stops on Monday.") is None


def test_an_address_is_no_name_of_a_site():
    page = f'<meta property="og:site_name" content="https://www.kxor.example/"><h1>Ferry to stop running</h1>{PROSE}'
    assert extract(page).site_name == "kxor.example"


def test_the_kind_of_a_piece_before_a_bar_is_no_part_of_its_title():
    page = (
        '<meta property="og:title" content="Opinion | We need boats, not apologies">'
        f"<h1><span>Opinion</span> <span>We need boats, not apologies</span></h1>{PROSE}"
    )
    assert extract(page).title == "We need boats, not apologies"


def test_who_signs_another_article_has_not_written_this():
    card = '<div class="related"><a href="/b">Why the town of Belden prints stamps</a><p>By Mia Holt</p></div>'
    page = f'<h1>Ferry to stop running on Monday</h1><div class="byline">By dpa</div>{PROSE}<h2>Latest news</h2>{card}'
    article = extract(page)
    assert article.authors == ()
    assert article.agency == "dpa"


def test_a_name_among_teasers_below_what_an_agency_signs_has_not_written_it():
    cards = "".join(
        f'<h3><a href="/{n}">Another pier of Belden is closed to ships</a></h3><p class="byline">{name}</p>'
        for n, name in enumerate(("Mia Holt and Tom Marsh", "Mia Holt and Tom Marsh"))
    )
    page = f'<h1>Ferry to stop running</h1><h3>By Associated Press,</h3><div class="body">{PROSE}<h5>More</h5>{cards}</div>'
    article = extract(page)
    assert article.authors == ()
    assert article.agency == "Associated Press"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("<div>May 3, 2024, 8:15 am</div><div>Associated Press</div>", "Associated Press"),
        ('<div class="contributor">Reuters in Orley</div>', "Reuters"),
        ("<div>Reuters</div>", None),
    ],
)
def test_an_agency_signs_where_the_markup_says_so_or_at_the_date(line, agency):
    assert extract(f"<h1>Ferry to stop running on Monday</h1>{line}{PROSE}").agency == agency


def test_the_beginning_of_a_sentence_signs_nothing():
    line = "The writer has posted comments on this article, 3 May 2024"
    page = f'<h1>Ferry to stop running on Monday</h1><div class="byline"><span>{line}</span></div>{PROSE}'
    assert extract(page).authors == ()
