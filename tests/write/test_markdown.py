"""Markdown: every character literal, checked by parsing what was written."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import newsclean
from newsclean.model import Block, Container, Kind, Source
from newsclean.read.html import read_html
from newsclean.read.shape import measure_all, squeeze
from newsclean.write.markdown import render_markdown

ROOT = Container(0, "document", -1)
COMMONMARK = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PARSERS = pytest.mark.parametrize("parser", [COMMONMARK, GITHUB], ids=["commonmark", "github"])

# Characters that mean something in Markdown are most of what is tried.
markup = st.text(st.sampled_from("*_[]()#`<>&\\~|-+=1.2:;!\"'/ aé中amp&lt;http\n\t\u00a0"), max_size=24)
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=24)
texts = st.one_of(markup, anything).map(squeeze).filter(bool)
codes = (
    st.lists(st.one_of(markup, anything), max_size=4)
    .map("\n".join)
    .filter(lambda text: "\x00" not in text and "\r" not in text)
)


def make(index, text, kind=Kind.PARAGRAPH, level=0, container=0):
    shape = [column[0] for column in measure_all([squeeze(text) or "x"])]
    return Block(index, text, *shape, kind=kind, level=level, container=container)


def read(html):
    page = read_html(Source(html, "html"))
    return page.blocks, page.containers


def markdown_of(html, title=None):
    return render_markdown(title, *read(html))


def plain(token):
    """The text of an inline token; any token but text, soft breaks and escapes is markup."""
    kinds = {child.type for child in token.children}
    assert kinds <= {"text", "text_special"}, kinds
    return "".join(child.content for child in token.children)


def parsed(markdown, parser=GITHUB):
    """The texts of a document, in order, and the tags that hold them."""
    tokens = parser.parse(markdown)
    found = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        assert token.type not in ("html_block", "code_block", "hr"), token
        if token.type == "inline" and token.content:
            found.append((before.tag, plain(token)))
        elif token.type == "fence":
            found.append(("pre", token.content.removesuffix("\n")))
    return found


@PARSERS
@given(st.lists(texts, min_size=1, max_size=5))
@example(["1. not a list", "---", "===", "# no", "> no", "+ no", "12345678901. no", "- - -"])
@example(["&amp; &#35; &#x22; AT&T &nosuch;", "<http://a.example>", "<b>no</b>", "a@b.example <a@b.example>"])
@example(["[a]: /u", "[a]", "![a](b)", "[^1]: x", "~~~", "```", "~~gone~~", "a_b_c _d_ __e__", "end\\"])
def test_a_paragraph_comes_back_as_it_was(parser, paragraphs):
    blocks = [make(i, text) for i, text in enumerate(paragraphs)]
    assert parsed(render_markdown(None, blocks, [ROOT]), parser) == [("p", text) for text in paragraphs]


@PARSERS
@given(texts, st.lists(st.tuples(texts, st.integers(1, 6)), max_size=3))
@example("#", [("a #", 2), ("##", 1), ("# a ##", 6), ("a\\#", 3), ("- b", 2)])
def test_the_title_is_the_only_heading_of_level_1(parser, title, headings):
    blocks = [make(i, text, Kind.HEADING, level) for i, (text, level) in enumerate(headings)]
    expected = [("h1", title), *((f"h{max(level, 2)}", text) for text, level in headings)]
    assert parsed(render_markdown(title, blocks, [ROOT]), parser) == expected


@PARSERS
@given(st.lists(codes.filter(str.strip), min_size=1, max_size=3))
@example(["```\nfence in a fence\n````", "    indented\n\tby a tab", "~~~"])
def test_preformatted_text_keeps_every_character(parser, snippets):
    blocks = [make(i, text, Kind.PREFORMATTED) for i, text in enumerate(snippets)]
    found = parsed(render_markdown(None, blocks, [ROOT]), parser)
    assert [tag for tag, _ in found] == ["pre"] * len(snippets)
    assert [text for _, text in found] == snippets


@st.composite
def lists(draw):
    """Lists of lists as HTML, and the texts of their items in order."""
    words = []

    def build(depth):
        tag = draw(st.sampled_from(["ul", "ol"]))
        items = []
        for _ in range(draw(st.integers(1, 3))):
            paragraphs = draw(st.lists(texts, min_size=1, max_size=2))
            words.extend(paragraphs)
            inner = build(depth + 1) if depth < 3 and draw(st.booleans()) else ""
            items.append("<li>" + "".join(f"<p>{escape_html(text)}</p>" for text in paragraphs) + inner + "</li>")
        return f"<{tag}>{''.join(items)}</{tag}>"

    html = "".join(build(1) for _ in range(draw(st.integers(1, 2))))
    return html, words


def escape_html(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def outline(html_tokens):
    """The nesting of lists and items as a string of brackets."""
    marks = {
        "bullet_list_open": "u(",
        "ordered_list_open": "o(",
        "list_item_open": "[",
        "list_item_close": "]",
        "bullet_list_close": ")",
        "ordered_list_close": ")",
    }
    return "".join(marks.get(token.type, "") for token in html_tokens)


def outline_of_html(html):
    for tag, mark in (("<ul>", "u("), ("<ol>", "o("), ("</ul>", ")"), ("</ol>", ")"), ("<li>", "["), ("</li>", "]")):
        html = html.replace(tag, mark)
    return "".join(c for c in html if c in "uo()[]")


@PARSERS
@given(st.data())
def test_lists_keep_their_texts_and_their_nesting(parser, data):
    html, words = data.draw(lists())
    blocks, containers = read(html)
    words = [block.text for block in blocks]  # libxml2 drops characters that HTML does not allow
    markdown = render_markdown(None, blocks, containers)
    assert parsed(markdown, parser) == [("p", text) for text in words]
    if len(words) == html.count("<p>"):
        skeleton = html
        for text in sorted(set(words), key=len, reverse=True):
            skeleton = skeleton.replace(f"<p>{escape_html(text)}</p>", "")
        assert outline(parser.parse(markdown)) == outline_of_html(skeleton)


@given(st.integers(2, 4).flatmap(lambda n: st.lists(st.lists(texts, min_size=n, max_size=n), min_size=1, max_size=4)))
@example([["a|b", "\\|"], ["---", ":-:"], ["`a|b`", "\\"]])
def test_a_table_keeps_its_cells(rows):
    containers = [ROOT, Container(1, "table", 0), *(Container(i + 2, "tr", 1) for i in range(len(rows)))]
    cells = [(text, i + 2) for i, row in enumerate(rows) for text in row]
    blocks = [make(i, text, Kind.CELL, 0, row) for i, (text, row) in enumerate(cells)]
    expected = [("th" if row == 2 else "td", text) for text, row in cells]
    assert parsed(render_markdown(None, blocks, containers)) == expected


@PARSERS
@given(st.lists(texts, min_size=1, max_size=3), texts)
def test_a_quotation_is_one_block(parser, quoted, after):
    containers = [ROOT, Container(1, "blockquote", 0)]
    blocks = [make(i, text, Kind.QUOTE, 0, 1) for i, text in enumerate(quoted)]
    markdown = render_markdown(None, [*blocks, make(len(quoted), after)], containers)
    assert parsed(markdown, parser) == [("p", text) for text in (*quoted, after)]
    assert [t.type for t in parser.parse(markdown)].count("blockquote_open") == 1


@given(st.data())
def test_anything_beside_anything_keeps_its_words(data):
    """Pages of all kinds of blocks, some of them removed: the words come back, in order."""
    text = texts.map(escape_html)
    piece = st.one_of(
        text.map("<p>{}</p>".format),
        st.tuples(st.integers(1, 6), text).map(lambda t: f"<h{t[0]}>{t[1]}</h{t[0]}>"),
        text.map("<blockquote><p>{}</p></blockquote>".format),
        text.map("<table><tr><td>{}</td><td><p>x</p></td></tr></table>".format),
        text.map("<pre>{}</pre>".format),
        st.tuples(st.sampled_from(["ul", "ol"]), text, text).map(
            lambda t: f"<{t[0]}><li>{t[1]}</li><li>{t[2]}<p>y</p></li></{t[0]}>"
        ),
    )
    inner = st.lists(piece, min_size=1, max_size=3).map("".join)
    nested = st.tuples(
        st.sampled_from(
            [
                "<li>{}</li>",
                "<ol><li>{}</li></ol>",
                "<ul><li>a{}</li><li>b</li></ul>",
                "<dl><dt>t<dd>{}</dl>",
                "<blockquote>{}</blockquote>",
                "<td>{}</td>",
            ]
        ),
        inner,
    ).map(lambda t: t[0].format(t[1]))
    html = "".join(data.draw(st.lists(st.one_of(piece, nested), min_size=1, max_size=5)))
    blocks, containers = read(html)
    kept = [block for block in blocks if not data.draw(st.booleans())]
    found = " ".join(text for _, text in parsed(render_markdown(None, kept, containers)) if text)
    assert found.split() == " ".join(squeeze(block.text) for block in kept).split()


def test_what_it_looks_like():
    html = """<h2>Harbour plans</h2><p>Prices rose 5% to £3 &amp; more.</p><ul><li>Ferries<p>twice a day</p><ol><li>north</li>
    <li>south</li></ol></li><li>Trains</li></ul><ol><li>One</li></ol><ol><li>Other</li></ol><blockquote><p>We waited.</p><p>All night.</p></blockquote>
    <table><tr><th>Town</th><th>Votes</th></tr><tr><td>Ostby</td><td>1|200</td></tr></table><pre>a
  b</pre>"""
    assert markdown_of(html, "Harbour *opens*") == "\n".join(
        [
            r"# Harbour \*opens\*",
            "",
            "## Harbour plans",
            "",
            "Prices rose 5% to £3 & more.",
            "",
            "- Ferries",
            "",
            "  twice a day",
            "  1. north",
            "  2. south",
            "- Trains",
            "",
            "1. One",
            "",
            "1) Other",
            "",
            "> We waited.",
            ">",
            "> All night.",
            "",
            "| Town | Votes |",
            "| --- | --- |",
            r"| Ostby | 1\|200 |",
            "",
            "```",
            "a",
            "  b",
            "```",
        ]
    )


def test_plain_prose_is_left_alone():
    text = 'R&D cost $5 (£4), up 3% - snake_case, 5 < 6 > 4, #1 at 10.30; "so" it\'s +1!'
    assert render_markdown(None, [make(0, text)], [ROOT]) == text


def test_a_table_that_lays_out_the_page_is_paragraphs():
    prose = "".join(f"<p>Paragraph {n} of the story.</p>" for n in range(5))
    assert "|" not in markdown_of(f"<table><tr><td>Menu</td><td>{prose}</td></tr></table>")
    assert "|" not in markdown_of("<table><tr><td>One</td></tr><tr><td>column</td></tr></table>")


def test_rows_of_different_length_keep_all_cells():
    html = "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table><table><tr><td>d</td><td>e</td></tr></table>"
    assert [text for _, text in parsed(markdown_of(html))] == ["a", "b", "c", "d", "e"]


def test_a_long_row_does_not_lengthen_the_others():
    html = f"<table><tr>{'<td>a' * 300}</tr>{'<tr><td>b</td></tr>' * 300}</table>"
    assert len(markdown_of(html)) < 2 * len(html)


def test_a_cell_of_two_paragraphs_is_one_cell():
    html = "<table><tr><td><p>Ann</p><p>Ostby</p></td><td><p>12</p></td></tr><tr><td>Bo</td><td>7</td></tr></table>"
    assert parsed(markdown_of(html)) == [("th", "Ann Ostby"), ("th", "12"), ("td", "Bo"), ("td", "7")]


def test_an_item_whose_parent_item_is_removed_is_still_an_item():
    blocks, containers = read("<ul><li>gone<ul><li>stays</li></ul></li><li>last</li></ul>")
    markdown = render_markdown(None, blocks[1:], containers)
    assert parsed(markdown) == [("p", "stays"), ("p", "last")]
    assert outline(GITHUB.parse(markdown)) == "u([])u([])"


def test_an_ordered_list_goes_on_counting_after_a_quotation():
    html = "<ol><li>one</li><li>two<blockquote>said</blockquote></li><li>three</li></ol>"
    assert markdown_of(html) == "1. one\n2. two\n\n> said\n\n3. three"


def test_an_article_renders_title_and_text():
    article = newsclean.clean(
        "Ferry *Astrid* returns\n\n# 1 on the list was the old ferry, which the town had missed for ten years, he said.",
        config=newsclean.Config(select=()),
    )
    assert article.to_markdown().endswith(
        r"\# 1 on the list was the old ferry, which the town had missed for ten years, he said."
    )


def test_nothing_gives_nothing():
    assert render_markdown(None, [], [ROOT]) == ""
    assert render_markdown(" \n", [], [ROOT]) == ""
