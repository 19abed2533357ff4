"""The reporter in the bracket that the body of a Chinese or Korean article begins with."""

from __future__ import annotations

import pytest

import newsclean

CHINESE = "海林市政府三日宣布，南岬上有一百多年历史的灯塔将于明年春天重新向市民开放，参观不收门票。"
MORE = "两年来，工人们更换了楼梯和玻璃，并把守塔人的房子改成了一座小博物馆，修缮共花费一千二百万元。"
KOREAN = "해림시가 백 년이 넘은 남쪽 곶의 등대를 내년 봄 시민에게 다시 개방한다고 3일 밝혔다."
MORE_KOREAN = "시는 지난 2년 동안 계단과 유리를 새로 고치고, 등대지기가 살던 집을 작은 박물관으로 꾸몄다."


def extract(title: str, *paragraphs: str) -> newsclean.Article:
    return newsclean.extract(f"<h1>{title}</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs))


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("（记者 林海 周明）", ["林海", "周明"]),
        ("海林晚报海林11月4日电（记者 林海 周明）", ["林海", "周明"]),
        ("〔記者林海／台北報導〕", ["林海"]),
        ("（图为旧灯塔）", []),
        ("（海林市）", []),
        ("", []),
    ],
)
def test_chinese_reporters(opening, names):
    article = extract("老灯塔明年春天重新向市民开放", opening + CHINESE, MORE)
    assert list(article.authors) == names
    if names:
        assert article.byline in opening
        assert article.choices["authors"].why == "credited with the reporting"


@pytest.mark.parametrize(
    ("opening", "names"),
    [("[해림=한빛일보 김서준 기자] ", ["김서준"]), ("(서울=한빛일보) ", []), ("[해림=김서준 특파원] ", ["김서준"])],
)
def test_korean_reporters(opening, names):
    article = extract("해림시, 오래된 등대 내년 봄 다시 연다", opening + KOREAN, MORE_KOREAN)
    assert list(article.authors) == names


def test_a_reporter_in_a_later_paragraph_is_none_of_the_opening():
    article = extract("老灯塔明年春天重新向市民开放", CHINESE, MORE, "（记者 林海）" + CHINESE[::-1])
    assert article.authors == ()


def test_a_bracket_in_latin_letters_is_no_credit():
    article = extract(
        "Ferry closed after the storm", "(By the sea) The ferry stayed in the harbour on Monday, all day."
    )
    assert article.authors == ()


def test_a_korean_reporter_in_a_class_is_one_name():
    html = f"<h1>해림시, 오래된 등대 내년 봄 다시 연다</h1><em class='journalist byline'>김서준 기자</em><p>{KOREAN}</p><p>{MORE_KOREAN}</p>"
    assert list(newsclean.extract(html).authors) == ["김서준"]
