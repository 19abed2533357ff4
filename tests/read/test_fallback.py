"""A page that shows no prose may hold its article in `<noscript>` or in the data of its scripts."""

from __future__ import annotations

import json
from html import escape

import pytest

from newsclean.model import Source
from newsclean.read import fallback
from newsclean.read.caps import Caps
from newsclean.read.html import read_html

PARAGRAPHS = [
    f"The night ferry to {town} left an hour late, and the passengers waited on the quay in heavy rain."
    for town in ("Larkhaven", "Morrow", "Fenwick", "Eastmouth", "Tarn", "Quillby", "Stoke Ferry", "Holm")
]
HTML = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
MENU = "<nav><a href=/>Home</a><a href=/sport>Sport</a></nav>"


def read(body):
    return read_html(Source(f"<html><body>{MENU}{body}</body></html>", "html"))


def texts(body):
    return [block.text for block in read(body).blocks[1:]]


def script(data, kind="application/json", prefix="", suffix=""):
    return f"<script type='{kind}'>{prefix}{json.dumps(data)}{suffix}</script>"


SHAPES = {
    "html": {"article": {"title": "Ferry late", "body": HTML}},
    "escaped": {"article": {"content": escape(HTML)}},
    "lines": {"page": {"text": "\n\n".join(PARAGRAPHS)}},
    "list": {"story": {"paragraphs": PARAGRAPHS}},
    "elements": {"content_elements": [{"type": "text", "content": text} for text in PARAGRAPHS]},
    "flat": {"body": [{"type": "text", "text": text} for text in PARAGRAPHS]},
    "rendered": {"posts": [{"content": {"rendered": HTML, "protected": False}}]},
    "twice": {"story": {"html": HTML, "text": PARAGRAPHS[0]}},
    "rich": {
        "document": {
            "type": "doc",
            "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": text[:20]}, {"type": "text", "text": text[20:]}]}
                for text in PARAGRAPHS
            ],
        }
    },
    "nested": {"model": {"blocks": [{"model": {"text": t, "blocks": [{"model": {"text": t}}]}} for t in PARAGRAPHS]}},
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_a_body_in_the_state_of_the_page_is_read(shape):
    assert texts(script({"props": SHAPES[shape]})) == PARAGRAPHS


@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [("window.__STATE__ = ", ";"), ("var a=1;self.data=", ";run({a:1})"), ("x = {y:2}; Page.content=", "")],
)
def test_a_state_that_a_script_assigns_is_read(prefix, suffix):
    assert texts(script(SHAPES["html"], "text/javascript", prefix, suffix)) == PARAGRAPHS


def test_a_state_in_a_string_and_one_with_undefined_are_read():
    data = json.dumps(SHAPES["html"]).replace("</", "<\\/")
    assert texts(f"<script>window.S = JSON.parse({json.dumps(data)})</script>") == PARAGRAPHS
    assert texts(f'<script>window.S = {{"a":undefined,{data[1:]}</script>') == PARAGRAPHS


@pytest.mark.parametrize("size", [50, 700])
def test_a_state_that_is_streamed_piece_by_piece_is_read(size):
    html = HTML.replace("rain", "rain\u2014and fog")
    rows = f'1:I["x",[]]\n2:T{len(html.encode()):x},{html}3:["$","div",null,{{"content":"$2"}}]\n4:{{"body":"No."}}\n'
    pushed = [json.dumps([1, rows[i : i + size]]) for i in range(0, len(rows), size)]
    scripts = "".join(f"<script>self.__next_f.push({piece})</script>".replace("</p", "<\\/p") for piece in pushed)
    assert texts("<script>self.__next_f.push([0])</script>" + scripts) == [
        text.replace("rain", "rain\u2014and fog") for text in PARAGRAPHS
    ]
    state = json.dumps([1, '5:["$","$L1",null,' + json.dumps({"article": {"body": HTML}}) + "]\n"])
    assert texts(f"<script>self.__next_f.push({state})</script>") == PARAGRAPHS


@pytest.mark.parametrize("rows", ["", "2:Tffffff,", "2:T0,2:T0,", "2:T1,\u2014", ":::", "1:[\n2:{", "1:" * 999])
def test_a_stream_that_is_broken_never_raises(rows):
    assert (
        texts(f'<script>self.__next_f.push({json.dumps([1, rows])})</script><script>self.__next_f.push([1,"</script>')
        == []
    )


def test_a_declared_body_is_read_where_there_is_no_better_one():
    declared = script({"@type": "NewsArticle", "articleBody": "\n".join(PARAGRAPHS)}, "application/ld+json")
    assert texts(declared) == PARAGRAPHS
    assert texts(declared + script(SHAPES["html"])) == PARAGRAPHS


def test_it_has_a_container_of_its_own_behind_all_others():
    page = read("<div id=app>Loading</div>" + script({"body": f"<h2>Rain</h2><ul><li>{PARAGRAPHS[0]}</ul>{HTML}"}))
    assert [b.text for b in page.blocks[:4]] == ["Home Sport", "Loading", "Rain", PARAGRAPHS[0]]
    assert [b.kind.value for b in page.blocks[2:5]] == ["heading", "list_item", "paragraph"]
    holder = next(c for c in page.containers if c.tag == "script")
    assert (holder.hints, holder.hidden, holder.parent) == (frozenset(["articlebody"]), False, 0)
    assert all(c.parent < c.index for c in page.containers)
    assert [c.index for c in page.containers] == list(range(len(page.containers)))
    assert all(b.container >= holder.index for b in page.blocks[2:])


def test_a_page_that_shows_its_article_is_left_alone():
    other = [text.replace("ferry", "train") for text in PARAGRAPHS]
    assert texts(HTML + script({"body": other})) == PARAGRAPHS


def test_a_list_of_teasers_is_left_alone():
    teasers = "".join(f"<li><a href=x>The harbour of {i} opens again after a very long repair</a>" for i in range(30))
    assert len(texts(f"<ul>{teasers}</ul>" + script(SHAPES["html"]))) == 30


@pytest.mark.parametrize(
    "data",
    [
        {"comments": [{"text": text} for text in PARAGRAPHS]},
        {"body": [{"author": "Ada", "title": "Re", "text": text} for text in PARAGRAPHS]},
        {"cookieConsent": {"body": HTML}},
        {"body": "Ferry late"},
        {"body": "<ul>" + "<li>Ferries to Larkhaven. Trains</li>" * 80 + "</ul>"},
        {"body": "if (a) { b = 1; c = 2; } // It is so. And so are all of the others. " * 40},
        {"body": 3, "content": None, "text": [1, [None, {}]], "html": {"value": False}},
        {"summary": HTML},
        [],
        "text",
        None,
    ],
)
def test_what_is_no_body_is_none(data):
    assert texts(script(data)) == []


@pytest.mark.parametrize(
    "broken",
    ['{"body": "', "[" * 100_000, '{"body":' * 50_000, "window.a = {", 'window.a = {"body": x', '"body":' * 1000],
)
def test_what_is_no_json_never_raises(broken):
    assert texts(f"<script>{broken}{' ' * 600}</script>" + script(SHAPES["html"])) == PARAGRAPHS


def test_a_declared_script_that_is_broken_never_raises():
    assert texts(f'<script type=application/ld+json>{{"articleBody": "{"x" * 900}</script>') == []


def test_scripts_beyond_the_limit_are_not_looked_at(monkeypatch):
    monkeypatch.setattr("newsclean.read.json_body.MOST_CHARACTERS", 600)
    assert texts(script(SHAPES["html"])) == []


def test_the_values_looked_at_are_bounded(monkeypatch):
    from newsclean.read import json_body

    deep = {"body": PARAGRAPHS[0]}
    for _ in range(300):
        deep = {"body": [deep, deep["body"]]}
    looked_at = []
    monkeypatch.setattr(
        json_body, "plain_key", lambda key, plain=json_body.plain_key: looked_at.append(1) or plain(key)
    )
    json_body.bodies_in(deep, json_body.Allowance(values=2_000))
    assert len(looked_at) <= 4_000


def test_the_characters_looked_at_are_bounded_however_often_a_body_lies_in_another(monkeypatch):
    from newsclean.read import json_body

    long = PARAGRAPHS[0] * 100
    for inside in (long, {"text": long, "children": [{"text": "late"}]}):
        deep = inside
        for _ in range(300):
            deep = {"body": deep}
        looked_at = []
        monkeypatch.setattr(json_body, "prose_of", lambda text, found=looked_at: found.append(len(text)) or 0)
        json_body.bodies_in(deep, json_body.Allowance(characters=5 * len(long)))
        assert 4 * len(long) < sum(looked_at) <= 5 * len(long)


def test_a_page_within_noscript_is_read():
    page = read(f"<noscript><div class=post-text>{HTML}<a href=x>Next page</a></div></noscript>")
    assert [block.text for block in page.blocks[1:]] == [*PARAGRAPHS, "Next page"]
    assert page.blocks[-1].link_chars == 9
    post = page.containers[page.blocks[-1].container]
    assert (post.tag, post.hints, post.hidden) == ("div", {"post", "text"}, False)
    assert "noscript" in {c.tag for c in page.containers}


@pytest.mark.parametrize("body", [f"<noscript>{HTML}</noscript>", script(SHAPES["html"])])
def test_a_cap_that_is_reached_in_what_is_not_shown_is_one_of_the_page(body):
    page = read_html(Source(f"<html><body>{body}</body></html>", "html"), Caps(blocks=4))
    assert (page.status, page.warnings) == ("truncated", ("truncated:max_blocks",))
    assert [block.text for block in page.blocks] in (PARAGRAPHS[:4], [])


def test_an_article_about_cookies_is_no_notice():
    story = [text.replace("passengers", "bakers of cookies") for text in PARAGRAPHS]
    page = read(f"<noscript>{''.join(f'<p>{text}</p>' for text in story)}</noscript>")
    assert [block.text for block in page.blocks[1:]] == story


def test_a_notice_beside_the_article_is_left_out_and_a_long_paragraph_is_not():
    long = f"{PARAGRAPHS[0]} Nobody had asked for JavaScript. {' '.join(PARAGRAPHS)}"
    page = read(f"<noscript><p>Please allow JavaScript for this site to work.<p>{long}{HTML}</noscript>")
    assert [block.text for block in page.blocks[1:]] == [long, *PARAGRAPHS]


def test_each_noscript_is_a_part_of_its_own():
    page = read(f"<noscript><b>{PARAGRAPHS[0]}</noscript>" * 3000)
    assert [b.text for b in page.blocks[1:]] == [PARAGRAPHS[0]] * 3000
    assert len({page.containers[b.container].parent for b in page.blocks[1:]}) == 1


@pytest.mark.parametrize(
    "notice",
    [
        "<p>You need to enable JavaScript to run this app and to read the latest news from the harbour, every day.</p>",
        "Veuillez activer JavaScript dans votre navigateur pour profiter de toutes les fonctions de ce site, merci.",
        "<img src=pixel.gif>",
        "<style>p { display: none }</style>",
        "<p>Loading.</p>",
    ],
)
def test_a_notice_to_enable_scripts_is_not(notice):
    assert texts(f"<noscript>{notice}</noscript>") == []


def test_noscript_beside_an_article_is_not_read():
    assert texts(f"{HTML}<noscript><p>{PARAGRAPHS[0] * 3}</p></noscript>") == PARAGRAPHS


def test_a_page_of_prose_is_counted_no_further_than_needed():
    seen = []
    fallback.count_prose((seen.append(t) or t for t in PARAGRAPHS * 100), [0] * 800, fallback.ENOUGH_PROSE)
    assert len(seen) < 20
