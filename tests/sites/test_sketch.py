"""What is remembered of a page: its lines, short ones whole, and what each of them is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Source
from newsclean.read.html import read_html
from newsclean.read.text import read_text
from newsclean.sites.sketch import (
    DATA,
    ENTRY,
    LONGEST_WHOLE_LINE,
    MOST_LINES,
    NAME,
    PROSE,
    SENTENCE,
    line_key,
    pack_sketch,
    sketch_page,
    unpack_sketch,
)
from strategies import texts

PROSE_LINE = "The council of Morrow spoke about the harbour on Tuesday, and nothing was decided that day."


def kinds(page):
    return [line.kind for line in sketch_page(page)]


@given(texts())
def test_a_sketch_comes_back_from_its_bytes(text):
    lines = sketch_page(read_text(Source(text, "text")))
    assert unpack_sketch(pack_sketch(lines)) == lines


@given(st.text(min_size=1, max_size=400))
def test_a_key_is_short_and_its_own_key(text):
    key = line_key(text)
    assert len(key) <= LONGEST_WHOLE_LINE
    assert line_key(key) == key
    assert (key == text) == (len(text) <= LONGEST_WHOLE_LINE)


def test_long_lines_that_differ_at_the_end_have_keys_that_differ():
    assert line_key("a" * 200 + "b") != line_key("a" * 200 + "c")


def test_kinds_of_lines_of_a_text():
    page = read_text(
        Source("\n".join(["Harbour news", "Read it.", PROSE_LINE, "12:30", "* * *", "Ada Fenwick"]), "text")
    )
    assert kinds(page) == [ENTRY, SENTENCE, PROSE, DATA, DATA, NAME]


def test_prose_outside_of_the_article_is_a_sentence():
    article = "".join(f"<p>{PROSE_LINE.replace('harbour', word)}</p>" for word in ("bridge", "ferry", "mill"))
    html = f"<body><div>{PROSE_LINE}</div><article>{article}</article><table><tr><td>Party</td></tr></table></body>"
    assert kinds(read_html(Source(html, "html"))) == [SENTENCE, PROSE, PROSE, PROSE, DATA]


def test_a_page_without_prose_has_no_main_container():
    assert kinds(read_html(Source("<p>Rain.</p><p>Wind</p>", "html"))) == [SENTENCE, ENTRY]


def test_of_a_long_page_both_ends_are_remembered():
    number = 2 * MOST_LINES + 50
    lines = sketch_page(read_text(Source("\n".join(f"Line {n} of the log" for n in range(number)), "text")))
    assert len(lines) == 2 * MOST_LINES
    assert (lines[0].key, lines[-1].key) == ("line 0 of the log", f"line {number - 1} of the log")
