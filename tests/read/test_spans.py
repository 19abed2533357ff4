"""Links, formats and pictures are where they stand in the text of their block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Purpose
from newsclean.read.selectors import Asks, make_selector
from newsclean.read.tree_walk import walk_tree

ALL = frozenset(("links", "images", "formatting"))


def spans(html, include=ALL):
    walked, asked, _ = walk_tree(html, Asks(include=include))
    return [
        (walked.texts[block][span.start : span.end], span.kind, span.url)
        for block, found in asked.spans.items()
        for span in found
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>See <a href=' /x '>the map</a>.</p>", [("the map", "link", "/x")]),
        ("<p>See <a href=/x>  the <b> map </b> </a> .</p>", [("the map", "link", "/x"), ("map", "bold", "")]),
        ("<p><i>One</i> <em>two</em><code>three</code></p>", [("One", "italic", ""), ("two", "italic", ""), ("three", "code", "")]),
        ("<p>A <a href=/x></a> <b>  </b></p>", []),
        ("<p>A</p><a href=/x><p>B</p>C</a>", [("B", "link", "/x"), ("C", "link", "/x")]),
        ("<div>One <b>two<br><br>three</b></div>", [("two", "bold", ""), ("three", "bold", "")]),
        ("<pre>a <b>b</b>\n c</pre>", []),
        ("<p>\u00a0 A\u200bB <b>\u200bC\u00a0D</b></p>", [("C D", "bold", "")]),
        ("<p>A <svg><a href=/x>B</a></svg> <b>C</b></p>", [("C", "bold", "")]),
        ("<div><em>A <svg><b><p>B</p></b></svg>C</em> D</div>", [("A", "italic", ""), ("B", "italic", ""), ("C", "italic", "")]),
        ("<p><a href='&#1; Java&Tab;Script:x'>A</a> <a href='data:text/html,x'>B</a> <a href='mailto:a@b.example'>C</a></p>",
         [("C", "link", "mailto:a@b.example")]),
    ],
)  # fmt: skip
def test_what_is_set_apart(html, expected):
    assert spans(html) == expected


def test_only_what_is_asked_is_noted():
    html = "<p><a href=/x>A</a> <b>B</b><img src=c></p>"
    assert [kind for _, kind, _ in spans(html, frozenset(("links",)))] == ["link"]
    assert [kind for _, kind, _ in spans(html, frozenset(("formatting",)))] == ["bold"]
    assert spans(html, frozenset(("images",))) == []
    assert walk_tree(html, Asks(include=frozenset(("links",))))[1].images == ()


@given(
    st.lists(
        st.sampled_from(
            (
                "<b>",
                "</b>",
                "<a href=x>",
                "</a>",
                "word",
                "w\u00e4 rd",
                " ",
                "\n\t",
                "<br>",
                "<p>",
                "</p>",
                "\u200b",
                "\u3000",
            )
        )
    )
)
def test_spans_are_inside_of_their_blocks_and_begin_and_end_with_words(parts):
    for text, kind, _ in spans("".join(parts)):
        assert text == text.strip() != "", kind


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A</p><img src=/a.jpg alt=' The  bridge '><p>B</p>", [("/a.jpg", "The bridge", 1)]),
        ("<p>A <img src=/a.jpg> B</p>", [("/a.jpg", "", 1)]),
        ("<img src='data:image/gif;base64,x' data-src=/late.jpg>", [("/late.jpg", "", 0)]),
        ("<img srcset='/s.jpg 1x, /l.jpg 2x'>", [("/s.jpg", "", 0)]),
        (
            "<img src=' java&Tab;script:x'><img srcset='data:image/gif;base64,x 1x'><img src='data:image/gif;base64,x' srcset='/s.jpg 1x'>",
            [("/s.jpg", "", 0)],
        ),
        ("<img alt=none><img src=' '>", []),
        ("<noscript><img src=/a.jpg></noscript>", []),
    ],
)
def test_pictures(html, expected):
    _, asked, _ = walk_tree(html, Asks(include=ALL))
    assert [(image.url, image.alt, image.block) for image in asked.images] == expected


def test_spans_of_what_is_dropped_from_a_line_go_with_it():
    html = "<p>One <b>two <a href=/x>three</a></b> <i>four</i> <a href=/y>five</a></p><p>Six <a href=/z>seven</a></p>"
    dropping = tuple(make_selector(Purpose.DROP, text, "drop") for text in ("//b", "//a[@href='/z']"))
    walked, asked, _ = walk_tree(html, Asks(dropping, include=ALL))
    assert walked.texts == ["One four five", "two three", "Six", "seven"]
    assert {
        walked.texts[block]: [(walked.texts[block][one.start : one.end], one.kind) for one in found]
        for block, found in asked.spans.items()
    } == {
        "One four five": [("four", "italic"), ("five", "link")],
        "two three": [("two three", "bold"), ("three", "link")],
        "seven": [("seven", "link")],
    }
