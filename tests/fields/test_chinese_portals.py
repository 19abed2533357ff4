"""Titles, sections, authors and notes of pages in the shape of Chinese portals, on invented news."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lexicon.bylines import read_byline

TITLE = "老灯塔明年春天重新向市民开放"
FIRST = "海林市政府三日宣布，南岬上有一百多年历史的灯塔将于明年春天重新向市民开放，参观不收门票。"
SECOND = "两年来，工人们更换了楼梯和玻璃，并把守塔人的房子改成了一座小博物馆，修缮共花费一千二百万元。"
THIRD = "灯塔最后一位守塔人的女儿说，她小时候每天晚上都要数一百六十级台阶，现在终于可以带孙子再走一次。"


def page(head: str, *paragraphs: str, above: str = "") -> newsclean.Article:
    body = "".join(f"<p>{text}</p>" for text in paragraphs or (FIRST, SECOND, THIRD))
    return newsclean.extract(f"<html lang=zh><head>{head}</head><body>{above}<article>{body}</article></body></html>")


@pytest.mark.parametrize("tail", ["_南岬网", "-南岬网", "--文化--南岬网", "|灯塔_南岬新闻"])
def test_the_title_without_the_tail_of_the_window(tail):
    article = page(f"<title>{TITLE}{tail}</title>", above=f"<div><b>{TITLE}</b></div>")
    assert article.title == TITLE


def test_a_hyphen_in_a_latin_name_parts_no_title():
    title = "海林市引进T-3000型渡轮"
    assert page(f"<title>{title}</title>", above=f"<h1>{title}</h1>").title == title


def test_the_last_step_of_a_path_may_say_this_is_the_text():
    path = "<div class=breadcrumb><a href=/a>新闻</a> &gt; <a href=/b>社会</a> &gt; <a href=/c>正文</a></div>"
    assert page("", above=f"{path}<h1>{TITLE}</h1>").section == "社会"


@pytest.mark.parametrize(("author", "tail"), [("南岬", "南岬财经"), ("南岬日报", "南岬日报")])
def test_the_portal_is_no_author(author, tail):
    head = f"<title>{TITLE}_{tail}</title><meta name=author content={author}>"
    assert page(head, above=f"<h1>{TITLE}</h1>").authors == ()


def test_a_writer_with_a_site_of_their_own_is_the_author():
    head = f"<title>{TITLE}_林海的博客</title><meta name=author content=林海>"
    assert page(head, above=f"<h1>{TITLE}</h1>").authors == ("林海",)


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("南岬晚报记者 林海 周明", ("林海", "周明"), "南岬晚报"),
        ("采写：南都见习记者 林子海", ("林子海",), "南都"),
        ("【文/南岬网专栏作者 林海】", ("林海",), "南岬网"),
        ("《红海周刊》记者 林海", ("林海",), "红海周刊"),
        ("记者招待会", (), None),
    ],
)
@pytest.mark.parametrize("place", [0, 3])
def test_the_reporter_in_a_line_of_the_body(line, names, agency, place):
    paragraphs = [FIRST, SECOND, THIRD]
    paragraphs.insert(place, line)
    article = page("", *paragraphs, above=f"<h1>{TITLE}</h1>")
    assert (article.authors, article.agency) == (names, agency)


@pytest.mark.parametrize("line", ["作者：未知", "作者：未知 责任编辑：林子海", "作者 全部", "作者：网络整理"])
def test_who_is_unknown_is_nobody(line):
    byline = read_byline(line)
    assert byline is None or not byline.authors
    assert page("", FIRST, SECOND, THIRD, line, above=f"<h1>{TITLE}</h1>").authors == ()


def test_the_author_behind_date_and_paper():
    line = "2024-05-03 12:11来源：南岬网作者：林海"
    article = page("", FIRST, SECOND, THIRD, above=f"<h1>{TITLE}</h1><p>{line}</p>")
    assert (article.authors, article.date_raw) == (("林海",), "2024-05-03 12:11")


def test_a_network_that_sells_links_is_no_author():
    article = page("", FIRST, SECOND, THIRD, "by Taboolaby Taboola", above=f"<h1>{TITLE}</h1>")
    assert article.authors == ()


def test_what_a_reporter_did_with_others_texts_is_no_name():
    byline = read_byline("（记者林海 整合）")
    assert byline is not None
    assert byline.authors == ("林海",)


def test_notes_of_a_portal_are_no_text():
    original, source = "（原标题：百年灯塔要开放了！市民可免费参观）", "本文来源：南岬晚报 责任编辑：王五_NH1204"
    claim = "特别声明：以上内容为自媒体平台“南岬号”用户上传并发布，本平台仅提供信息存储服务。"
    article = page("", original, FIRST, SECOND, THIRD, source, claim, above=f"<h1>{TITLE}</h1>")
    assert [block.text for block in article.body] == [FIRST, SECOND, THIRD]
    roles = {block.text: verdict.role.value for block, verdict in zip(article.blocks, article.verdicts, strict=True)}
    assert (roles[original], roles[source], roles[claim]) == ("note", "credit", "note")


@pytest.mark.parametrize(
    "line",
    [
        "南岬首页",
        "• 南岬首页",
        "南岬首页 > 财经频道 > 正文",
        "您的当前位置：新闻中心 > 海林",
        "字号: [大] [中] [小] [打印]",
        "发表于2014-08-24 21:30| 1164次阅读",
        "（原标题：百年灯塔要开放了！市民可免费参观）",
        "发展改革工作 >投资管理和项目推进 >投资运行",
    ],
)
@pytest.mark.parametrize("title", [TITLE, None])
def test_labels_and_paths_are_no_headline_of_a_text(line, title):
    text = "\n\n".join(filter(None, (line, title, FIRST, SECOND, THIRD)))
    assert newsclean.clean(text).title == title


@pytest.mark.parametrize("title", ["时间的形状和灯塔的影子", "来源不明的渡轮停在海林", "首页设计大赛在海林开幕"])
def test_a_headline_may_begin_with_the_word_of_a_label(title):
    assert newsclean.clean("\n\n".join((title, FIRST, SECOND, THIRD))).title == title
