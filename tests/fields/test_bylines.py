"""How bylines, authors and agencies are read from lines and from declarations."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.declared_authors import split_declared
from newsclean.lexicon.bylines import read_byline

PROSE = "<p>The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.</p>"
PROSE += "<p>Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night.</p>"


@pytest.mark.parametrize(
    ("line", "printed", "authors", "agency"),
    [
        ("By Ada Fenwick", "Ada Fenwick", ["Ada Fenwick"], None),
        ("BY ADA FENWICK AND TOM O'NEIL", "ADA FENWICK AND TOM O'NEIL", ["Ada Fenwick", "Tom O'Neil"], None),
        ("Ada Fenwick, Los Angeles Times on", "Ada Fenwick, Los Angeles Times", ["Ada Fenwick"], "Los Angeles Times"),
        ("Ada Fenwick | Reuters", "Ada Fenwick | Reuters", ["Ada Fenwick"], "Reuters"),
        ("By Ada Fenwick, Tom Marsh and Eve Lind", None, ["Ada Fenwick", "Tom Marsh", "Eve Lind"], None),
        ("By Ada Fenwick, Staff Writer | August 12, 2024", "Ada Fenwick, Staff Writer", ["Ada Fenwick"], None),
        ("By Ada Fenwick of The Morrow Courier", None, ["Ada Fenwick"], "The Morrow Courier"),
        ("Published 12 May 2024 by Ada Fenwick", "Ada Fenwick", ["Ada Fenwick"], None),
        ("By Ada Fenwick Published May 3, 2024 5 min read", "Ada Fenwick", ["Ada Fenwick"], None),
        ("By Ada Fenwick, ada.fenwick@courier.example", None, ["Ada Fenwick"], None),
        ("By Ada Fenwick @adafenwick", "Ada Fenwick", ["Ada Fenwick"], None),
        ("By Ada Fenwick in Harlow", None, ["Ada Fenwick"], None),
        ("ByAda Fenwick", "Ada Fenwick", ["Ada Fenwick"], None),
        ("Associated Press", "Associated Press", [], "Associated Press"),
        ("By The Associated Press", "The Associated Press", [], "The Associated Press"),
        ("Von Greta Lindner und Karl Groß, Berlin", None, ["Greta Lindner", "Karl Groß"], None),
        ("Ein Kommentar von Greta Lindner", "Greta Lindner", ["Greta Lindner"], None),
        ("Par Odile Marchais et Luc Berthier", None, ["Odile Marchais", "Luc Berthier"], None),
        ("Por José Ortega y Gasset", None, ["José Ortega y Gasset"], None),
        ("Di Carla Rossetti", "Carla Rossetti", ["Carla Rossetti"], None),
        ("Door Anneke van der Meer", "Anneke van der Meer", ["Anneke van der Meer"], None),
        ("Автор: Вера Лугова", "Вера Лугова", ["Вера Лугова"], None),
        ("بقلم: سليم الحداد", "سليم الحداد", ["سليم الحداد"], None),
        ("记者 林海 周明", "林海 周明", ["林海", "周明"], None),
        ("文/林海", "林海", ["林海"], None),
    ],
)
def test_a_byline_is_read(line, printed, authors, agency):
    byline = read_byline(line)
    assert byline is not None
    assert (list(byline.authors), byline.agency) == (authors, agency)
    if printed is not None:
        assert byline.printed == printed


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers",
        "By clicking you agree to the terms",
        "By Monday evening the ferry was back in service",
        "Los Angeles",
        "The ferry is back",
        "Ada Fenwick is a writer in Harlow.",
        "Von der Brücke bis zum Hafen",
        "Por la noche el puente se cierra",
        "Updated May 3, 2024",
        "PDF Preview",
        "x" * 300,
        "",
    ],
)
def test_a_look_alike_is_no_byline(line):
    byline = read_byline(line)
    assert byline is None or not byline.authors


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        ("Ada Fenwick", ["Ada Fenwick"]),
        ("Abby Colgate", ["Abby Colgate"]),
        ("Alexa von Hagen", ["Alexa von Hagen"]),
        ("By Ada Fenwick and Tom Marsh", ["Ada Fenwick", "Tom Marsh"]),
        ("Ada Fenwick, Political Reporter", ["Ada Fenwick"]),
        ("Ada Fenwick; Tom Marsh", ["Ada Fenwick", "Tom Marsh"]),
        ("ADA FENWICK", ["Ada Fenwick"]),
        ("Updated by Ada Fenwick", []),
        ("https://courier.example/authors/ada", []),
        ("@adafenwick", []),
        ("ada@courier.example", []),
        ("admin", []),
        ("Redaktion", []),
        ("Courier Staff", []),
        ("Reuters", []),
        ("The Morrow Courier", []),
        ("大野 美雪", ["大野 美雪"]),
        ("김민지 기자", ["김민지"]),
    ],
)
def test_declared_authors_are_persons(declared, names):
    assert split_declared(declared) == names


def test_the_site_is_no_author():
    html = f"""<meta property="og:site_name" content="Harlow Life"><meta name="author" content="Harlow Life">
        <h1>Ferry closed after the storm</h1>{PROSE}"""
    assert newsclean.extract(html).authors == ()


def test_a_declared_agency_is_the_agency_and_no_author():
    html = f"<meta name='author' content='Reuters'><h1>Ferry closed after the storm</h1>{PROSE}"
    article = newsclean.extract(html)
    assert (article.authors, article.agency) == ((), "Reuters")


def test_the_longer_of_two_lists_that_overlap_wins():
    html = f"""<meta name="author" content="Ada Fenwick"><h1>Ferry closed after the storm</h1>
        <p class="byline">By Ada Fenwick and Tom Marsh</p>{PROSE}"""
    assert newsclean.extract(html).authors == ("Ada Fenwick", "Tom Marsh")


def test_marked_up_names_far_from_the_title_sign_something_else():
    comments = "".join(f"<p>Remark number {n} about the ferry</p>" for n in range(40))
    marked = "".join(f"<p><a rel='author' href='/u'>{name}</a></p>" for name in ("Tom Marsh", "Eve Lind"))
    html = f"<h1>Ferry closed after the storm</h1>{PROSE}{comments}{marked}"
    assert newsclean.extract(html).authors == ()


def test_a_text_gives_byline_authors_and_agency():
    text = "Ferry closed after the storm\n\nBy Ada Fenwick, Associated Press\n\n" + "\n\n".join(
        (
            "The ferry stayed in the harbour on Monday because of the storm, the company said.",
            "Nobody was hurt, said the harbour master, who had watched the storm come in all night.",
        )
    )
    article = newsclean.clean(text)
    assert article.byline == "Ada Fenwick, Associated Press"
    assert (article.authors, article.agency) == (("Ada Fenwick",), "Associated Press")


def test_a_list_of_columnists_below_the_body_gives_no_author():
    text = "\n\n".join(
        (
            "Ferry closed after the storm",
            "The ferry stayed in the harbour on Monday because of the storm, the company said.",
            "Nobody was hurt, said the harbour master, who had watched the storm come in all night.",
            *("Ada Fenwick", "Ada Fenwick", "By Ada Fenwick", "Tom Marsh", "Tom Marsh", "By Tom Marsh"),
        )
    )
    article = newsclean.clean(text)
    assert (article.byline, article.authors) == (None, ())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("문화부 김민지 기자", ("김민지",)),
        ("김민지, 이서준 정치부 기자", ("김민지", "이서준")),
        ("한빛, 해림 김민지 기자 minji@courier.example", ("김민지",)),
    ],
)
def test_desks_and_towns_before_korean_names_are_no_names(line, names):
    byline = read_byline(line)
    assert byline is not None
    assert byline.authors == names


def test_a_korean_reporter_signs_below_the_last_paragraph_of_a_text():
    prose = (
        "한빛시 의회는 월요일 저녁 오래된 다리를 내년 봄까지 대형 차량에 폐쇄하기로 결정했다고 밝혔고 주민들은 크게 걱정했다.",
        "시장은 다리를 고치는 동안 시가 나룻배 비용을 모두 내겠다고 말했으며 공사는 내년 봄에야 끝날 예정이라고 한다.",
        "주민들은 먼 길을 돌아가야 하므로 아침마다 출근 시간이 삼십 분쯤 길어질 것이라며 시의회에 대책을 요구하고 나섰고 시의회는 다음 주에 다시 논의하겠다고 답했다.",
    )
    text = "\n\n".join(("오래된 다리 봄까지 폐쇄", *prose, "김민지 기자 minji@courier.example"))
    assert newsclean.clean(text).authors == ("김민지",)
