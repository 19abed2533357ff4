"""The extension gives what pure Python gives, byte for byte, or leaves the page to it."""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Block, Container, Kind
from newsclean.model.page import column_maker
from newsclean.read import hints, shape, signatures
from newsclean.read.caps import Caps
from newsclean.read.walk import walk
from newsclean.read.ways import CHECK_PAGE
from pattern_strings import strings_of
from strategies import HTML_FIXTURES, summaries

reader = pytest.importorskip("newsclean.read.compiled.reader", reason="the extension was not built")

# Markup of every kind that the walk tells apart, whole and torn, and what parsers stumble over.
PIECES = (
    "< > </ \" ' & &amp; &#0; &#1; &#xD800; &#128; &nbsp &nosuch; <!-- --> --!> <![CDATA[ ]]> <?xml?> <?pi <!DOCTYPE|html>"
    " \0 \x01 \x1c \x7f \x85 \xa0 \xad \u1680 \u180e \u200b \u200d \u200e \u2028 \u205f \u2066 \u3000 \ufeff \ufffd \uffff"
    " \ud7ff \U0001f600 e\u0301 \u0662 <svg> </svg> <object> </object> <embed> <foreignObject> <math> <script> </script> <noscript> </noscript> <style> </style>"
    " <noscript><p|selected|class=x|style='a\"b'>&lt; <template|shadowrootmode=open> <template> </template> <pre> </pre>"
    " <title> </title> <html> <html|lang=x|class=y> </html> <body|class=z> </body> <head> </head> <table> <tr> <td> <caption>"
    " </table> <a|href='/author/x'> <a|href='?p=2'>2</a> <a|rel='nofollow|AUTHOR'> </a> <time> </time> <time|datetime=1>"
    " <br> <br><br> <span|hidden> <div|hidden> <b|style='DISPLAY:|none'> <b|style='color:red'> <details> <dialog>"
    " <dialog|open> <textarea> </textarea> <frameset> <plaintext> <xmp> <iframe> <select><option> <li> <ul> </ul> <h1> </h1>"
    " <span|itemprop='x|author'> <meta|itemprop=author|content=x> <meta|property=og:title|content='&amp;'> <link|rel=next|href=b>"
    " <link|rel=icon|href=c> <script|type=application/ld+json> <o:p> <x:y|z:w=1> <:z> <span|class=byline> <i|aria-hidden=true>"
    " <p|id=b|role=c|itemprop=d> <p|class> <P|CLASS=A|class=b> <p|a|b|c=d/e> </p> </div> <div> <blockquote> <figcaption> a"
    " <b>by</b> <i>Ida</i> <i>\u00c9va </i> <b>\u00e9 </b> <sup>A</sup> <wbr> <ruby> </ruby> <rt> </rt> <rp> <rb> <h2>"
    " <span|class=kicker>K</span> <span|class='a|headline'> <b|class=sub-title> <i|class=title|itemprop=headline>"
).split(" ")
MARKUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map(
    lambda pieces: "".join(pieces).replace("|", " ").encode("utf-8", "replace").decode()
)


def assert_alike(page):
    """The extension finds what the pure walk finds, unless it says that it cannot tell."""
    found = reader.walk(page)
    assert found is None or found == walk(page)
    return found


@given(MARKUP)
def test_generated_markup(page):
    assert_alike(page)


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_fixtures_whole_cut_and_torn(fixture):
    page = fixture.text
    assert assert_alike(page) is not None
    chance = random.Random(str(fixture))
    for _ in range(6):
        assert_alike(page[: chance.randrange(len(page))])
        torn = list(page)
        for _ in range(8):
            at = chance.randrange(len(torn))
            torn[at : at + chance.choice((0, 1, 40))] = chance.choice(PIECES).replace("|", " ")
        assert_alike("".join(torn))


def test_the_page_that_checks_it_is_read():
    assert assert_alike(CHECK_PAGE) is not None


def test_every_character():
    codes = [code for code in range(1, 0x10100) if not 0xD800 <= code < 0xE000]
    pages = (
        "".join(f"<p> a{chr(code)} b<a>{chr(code)}</a>" for code in codes[at : at + 4096])
        for at in range(0, len(codes), 4096)
    )
    for page in pages:
        assert assert_alike(page) is not None


@pytest.mark.parametrize("tag", ["div", "b", "table", "ul", "svg", "noscript", "span itemprop=author"])
@pytest.mark.parametrize("depth", [100, 1_990, 1_998, 2_000, 2_046, 2_050, 5_000])
def test_depth(tag, depth):
    assert_alike(f"<p>first</p>{f'<{tag}>' * depth}deep{'</' + tag.split()[0] + '>' * depth}<p>after")


AROUND = (
    "svg",
    "object",
    "rt",
    "noscript",
    "div",
    "article",
    "a",
    "b",
    "span itemprop=author",
    "h2 class=kicker",
    "time",
    "g",
    "li",
)


def nested(tags):
    """Return elements in each other, in all ways, and with them what stands behind each."""
    return st.recursive(
        st.sampled_from(("x", "<p>y", "<h1>z</h1>", "<a href=/author/z>Z</a>", "")),
        lambda inner: st.tuples(st.sampled_from(tags), st.lists(inner, max_size=3)).map(
            lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0].split()[0]}>w"
        ),
        max_leaves=12,
    )


@given(nested(AROUND))
def test_nested_elements(page):
    assert assert_alike(page) is not None or "<" not in page


@pytest.mark.parametrize("skipped", ["svg", "object"])
@pytest.mark.parametrize("tag", ["article", "a", "time", "span itemprop=author"])
def test_elements_skipped_around_prose_by_the_thousand(skipped, tag):
    end = f"</{tag.split()[0]}>"
    page = (
        f"<div><{skipped}>{f'<{tag}>' * 1_900}<h1>x</h1>{end * 1_900}</{skipped}></div>" * 8 + "<p>The ferry was late."
    )
    assert assert_alike(page) is not None


@pytest.mark.parametrize(
    "page",
    [
        "",
        " ",
        "<!-- only this -->",
        "<html>",
        "text",
        "\0",
        "<p>a</p></html>b<html lang=de><p>c",
        "<a " * 50,
        "<?xml?><p>a",
    ],
)
def test_pages_of_hardly_anything(page):
    assert_alike(page)


@pytest.mark.parametrize(
    "page",
    [
        "<p {}>It left.",
        "<!-- <b a=' --><p {}>It left.",
        "<script>if (a <b && c == '</script><p {}>It left.",
        "<i title='<p '><p {}>It left.",
        "<p x='>' {}>It left.",
    ],
)
def test_an_element_with_too_many_attributes_is_left_to_the_parser(page):
    few, many = (page.format(" ".join(f"a{number}=1" for number in range(count))) for count in (400, 600))
    assert assert_alike(few) is not None
    assert reader.walk(many) is None


@pytest.mark.parametrize("page", ["<b>" * 200_001, "<p>" + "<i class=x>" * 2_001, "", "<!-- only this -->"])
def test_a_page_that_is_too_deep_or_has_no_element_is_left_to_the_parser(page):
    assert reader.walk(page) is None


@pytest.mark.parametrize("page", ["<a<" * 30_000, "<br>" * 160_000, "<p>It left.<b>" * 500 + "</b>" * 500 + "At four."])
def test_pages_of_hardly_anything_but_tags(page):
    assert assert_alike(page) is not None


@given(MARKUP, st.integers(0, 12), st.integers(0, 5))
def test_the_caps_of_elements_and_blocks(page, elements, blocks):
    caps = Caps(elements=elements, blocks=blocks)
    found = reader.walk(page, None, caps)
    assert found is None or found == walk(page, caps)


@pytest.mark.parametrize(
    "end", ["", "</p>", "<p>It was full.", "<br><br>It was full.", "<script type='ld+json'>{}</script>"]
)
@pytest.mark.parametrize("elements", range(3, 9))
@pytest.mark.parametrize("blocks", range(4))
def test_what_is_open_where_a_cap_is_reached(elements, blocks, end):
    page = f"<title>Late</title><p>The <a href='?p=2' rel=author>ferry</a> left<br><br>at <b>four</b>.<time>3 May{end}"
    caps = Caps(elements=elements, blocks=blocks)
    assert reader.walk(page, None, caps) == walk(page, caps)


def test_bytes_that_are_not_utf8_are_as_libxml2_reads_them_and_never_an_error():
    assert reader.walk("", b"<p>The ferry \xff left.<p class=\xe4>It was full.").texts[1:] == ["It was full."]


def test_a_page_that_was_given_up_leaves_nothing_behind():
    for _ in range(3):
        assert reader.walk("<p>" + "<b>" * 2_001 + "deep") is None
        assert_alike("<p>The ferry left.<a href='?p=2'>2</a>")


def test_a_word_for_authors_has_one_of_the_pieces_that_are_looked_for():
    words = strings_of(signatures.AUTHOR.pattern)
    assert len(words) > 8
    assert not [word for word in words if not any(piece in word for piece in signatures.AUTHOR_PIECES)]
    for word in words:
        assert_alike(f"<p><span class='x-{word.upper()}'>Ada</span><b class='Ä{word}'>Ada</b>")


def test_a_page_in_utf8_is_read_as_its_text_is():
    for fixture in HTML_FIXTURES:
        assert reader.walk("", fixture.text.encode()) == reader.walk(fixture.text)


@given(st.lists(st.text(min_size=1, max_size=40).map(shape.squeeze).filter(bool), max_size=8))
def test_measures(texts):
    assert reader.measure_all(texts) == shape.measure_all(texts)


def test_measures_of_every_character():
    around = ("a{}", "A{}É b", "{}. \u201d", "It left.{}", "{} {}")
    characters = [chr(code) for code in (*range(1, 0x3100), *range(0xFE00, 0x10100), 0x1D15E, 0x1F600)]
    texts = [
        text
        for form in around
        for character in characters
        if (text := shape.squeeze(form.format(character, character)))
    ]
    for start in range(0, len(texts), 1_000):
        some = texts[start : start + 1_000]
        assert reader.measure_all(some) == shape.measure_all(some)


def test_what_classes_repeat_is_read_alike():
    said = [
        "a",
        "b",
        "a",
        "é",
        "é",
        "x" * 256,
        "x" * 256,
        "y" * 257,
        "y" * 257,
        *(f"a{number}" for number in range(600)),
        "a",
    ]
    assert_alike("".join(f"<div class='{name}'><p>{name}</p></div>" for name in said))


@given(st.lists(st.text(alphabet="aBcD eÉß0-_", max_size=20) | st.text(max_size=30), max_size=8))
def test_hints(values):
    assert reader.hints_of(values) == hints.hints_of(values)
    assert [reader.split_hints(value) for value in values] == reader.hints_of(values)


def test_long_hints_and_many():
    values = [f"{'word' * 10}X{'y' * length}" for length in range(60)] + [
        f"a{chr(97 + i % 26)}{i}" for i in range(5000)
    ]
    assert reader.hints_of(values) == hints.hints_of(values)


BLOCK = Block(3, "It left.", "It left.", "it left.", 2, True, Kind.QUOTE, 1, 4, 12, 2, 5, 6)


@pytest.mark.parametrize("row", [BLOCK, Container(3, "p", 2, frozenset(("a",)), True)])
def test_rows(row):
    names = [item.name for item in fields(row)]
    columns = [[getattr(row, name)] * 3 for name in names]
    make = reader.RowMaker(type(row), names)
    assert make(*columns) == column_maker(type(row))(*columns) == (row,) * 3
    assert make(*columns[:-1], []) == ()


def test_rows_of_what_raises_and_of_too_few_columns():
    make = reader.RowMaker(Container, [item.name for item in fields(Container)])
    with pytest.raises(ZeroDivisionError):
        make([1], ["p"], [0], [frozenset()], (1 // number for number in [0]))
    with pytest.raises(TypeError, match="5 fields, not 1"):
        make([1])
    with pytest.raises(TypeError):
        make([1], ["p"], [0], [frozenset()], 5)


def test_slots_that_are_none_are_refused():
    class Open:
        x = property(lambda self: 1, lambda self, value: None)

    with pytest.raises(TypeError, match=r"Open\.x has no slot"):
        reader.RowMaker(Open, ["x"])


@pytest.mark.parametrize("argument", [None, b"<p>", 5])
def test_what_is_no_text_is_refused(argument):
    with pytest.raises(TypeError):
        reader.walk(argument)


def test_pages_are_as_pure_python_reads_them():
    inputs = [("html", fixture.data) for fixture in HTML_FIXTURES]
    code = "import sys, pickle; from strategies import summaries; import newsclean\n"
    code += "data = pickle.load(sys.stdin.buffer); pickle.dump(summaries(newsclean.Cleaner(), data), sys.stdout.buffer)"
    environment = {**os.environ, "NEWSCLEAN_PURE": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-c", code], input=pickle.dumps(inputs), capture_output=True, check=True, env=environment
    )
    assert pickle.loads(run.stdout) == summaries(newsclean.Cleaner(), inputs)
