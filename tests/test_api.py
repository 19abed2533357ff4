"""The doors of the library, and what bad input gets there: a status, never an exception, never a hang."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata

import pytest
from lxml import etree
from lxml import html as lxml_html

import newsclean
from newsclean.errors import ConfigError, InputError, NewscleanError

PROSE = "The night ferry to Larkhaven left four hours late on Tuesday after water was found in the engine room. "
PAGE = f"<html><head><title>Ferry late</title></head><body><h1>Ferry late</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></body></html>"
BOTH = pytest.mark.parametrize("run", [newsclean.extract, newsclean.clean], ids=["extract", "clean"])


def assert_can_be_written(article: newsclean.Article) -> None:
    article.to_json().encode("utf-8")
    assert json.loads(article.to_json()) == article.to_dict()
    article.to_markdown().encode("utf-8")
    str(article.explain())
    assert not [warning for warning in article.warnings if warning.startswith(("rule-broken", "field-broken"))]


def test_the_public_names_are_what_is_exported():
    assert sorted(newsclean.__all__) == [
        "Article", "Cleaner", "Config", "ConfigError", "Failure", "InputError", "Limits", "NewscleanError", "PluginWarning", "RuleBroken",
        "UnknownRule", "clean", "extract",
    ]  # fmt: skip
    assert all(hasattr(newsclean, name) for name in newsclean.__all__)


def test_importing_newsclean_imports_nothing_heavy():
    """The heavy ones are imported when their opinion is asked."""
    program = (
        "import sys, newsclean; newsclean.clean('The ferry left at four.\\n\\nLeave a reply');"
        "print(*sorted({'trafilatura', 'dateparser', 'numpy', 'htmldate', 'hypothesis'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("program", ["import newsclean", "from newsclean.cli import main; main(['--help'])"])
def test_a_program_that_only_starts_loads_neither_parser_nor_patterns(program):
    program += "; import sys; print(*sorted({'lxml.etree', 'regex', 'newsclean.pipeline', 'newsclean.read'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""


def test_names_are_there_before_they_are_used():
    assert set(newsclean.__all__) <= set(dir(newsclean))
    with pytest.raises(AttributeError, match=r"module 'newsclean' has no attribute 'Extractor'"):
        _ = newsclean.Extractor


def test_functions_and_cleaner_agree():
    cleaner = newsclean.Cleaner()
    assert cleaner.extract(PAGE) == newsclean.extract(PAGE)
    assert cleaner.clean(PROSE) == newsclean.clean(PROSE)
    assert list(cleaner.extract_many([PAGE, (PAGE, "https://a.example/")])) == [
        newsclean.extract(PAGE), newsclean.extract(PAGE, url="https://a.example/"),
    ]  # fmt: skip
    assert list(cleaner.clean_many(iter([PROSE, b"x"]))) == [newsclean.clean(PROSE), newsclean.clean(b"x")]


def test_many_documents_are_taken_one_by_one():
    def endless():
        while True:
            yield PROSE

    articles = newsclean.Cleaner().clean_many(endless())
    assert next(articles).text == next(articles).text == PROSE.strip()


def test_nothing_is_guessed_from_the_content():
    assert newsclean.clean("<p>one</p>").text == "<p>one</p>"
    assert newsclean.extract("one\n\ntwo").text == "one two"


@BOTH
@pytest.mark.parametrize("wrong", [None, 3, 1.5, [PROSE], {"html": PROSE}, object(), ("a", "b"), open])
def test_a_wrong_type_is_an_error_that_says_what_was_expected(run, wrong):
    with pytest.raises(InputError) as caught:
        run(wrong)
    assert "str" in str(caught.value)
    assert "bytes" in str(caught.value)
    assert type(wrong).__name__ in str(caught.value)
    assert isinstance(caught.value, NewscleanError)
    assert isinstance(caught.value, TypeError)


@BOTH
@pytest.mark.parametrize("url", [b"https://a.example/", 3, ["x"]])
def test_a_url_of_a_wrong_type_is_an_error(run, url):
    with pytest.raises(InputError, match="url"):
        run(PROSE, url=url)


@BOTH
@pytest.mark.parametrize(
    "url", ["", "not a url", "http://[::1", "javascript:alert(1)", "\ud800", "https://a.example/" + "x" * 100_000]
)
def test_any_string_may_be_the_url(run, url):
    assert run(PAGE, url=url).status == "ok"


def test_text_is_no_tree():
    with pytest.raises(InputError, match="str or bytes"):
        newsclean.clean(lxml_html.fromstring(PAGE))


@BOTH
@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes_are_bytes(run, kind):
    assert run(kind(PAGE.encode())).to_dict() == run(PAGE.encode()).to_dict()


@BOTH
@pytest.mark.parametrize(
    "document",
    ["", b"", " ", "\n\r\n\t", b"   \n", "\u00a0\u3000\u2028", "\ufeff", b"\xef\xbb\xbf", b"\xff\xfe", "\u200b\u200e"],
)
def test_empty_input_is_empty(run, document):
    article = run(document)
    assert (article.status, article.text, article.blocks) == ("empty", "", ())
    assert_can_be_written(article)


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<!DOCTYPE html>",
        "<!-- x -->",
        "<html><head><title>x</title></head><body></body></html>",
        "<script>x</script>",
        "<?xml version='1.0'?>",
    ],
)
def test_a_page_without_text_is_empty(page):
    assert newsclean.extract(page).status == "empty"


@BOTH
@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nstream\n" + bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        b"\x1f\x8b\x08\x00" + bytes(range(255, -1, -1)) * 40,
        b"PK\x03\x04" + b"\x00" * 500,
        b"\x7fELF\x02\x01\x01",
        bytes(range(1, 32)) * 300,
    ],
    ids=["pdf", "png", "gzip", "zip", "elf", "control"],
)
def test_binary_files_are_no_articles(run, data):
    article = run(data)
    assert (article.status, article.text) == ("not_article", "")
    assert "binary-input" in article.warnings
    assert_can_be_written(article)


@BOTH
@pytest.mark.parametrize(
    "line",
    [
        PROSE * 100_000,
        "x" * 10_000_000,
        "夜" * 3_333_333,
        "\u0301" * 1_000_000,
        " " * 10_000_000,
        "<" * 1_000_000,
        "&amp;" * 400_000,
        "\u200b" * 3_333_333,
        "Leave a reply " * 200_000,
    ],
    ids=["words", "one word", "han", "accents", "spaces", "brackets", "entities", "invisible", "phrases"],
)
def test_ten_megabytes_on_one_line_come_out(run, line):
    article = run(line)
    assert article.status in ("ok", "empty", "not_article")
    assert len(article.blocks) <= 1
    assert_can_be_written(article)


@pytest.mark.parametrize(
    "wrapper", ["<p>{}</p>", "<pre>{}</pre>", "<a href=x>{}</a>", "<table><td>{}", "<b>{}", "<h1>{}</h1>"]
)
def test_ten_megabytes_in_one_element_come_out(wrapper):
    article = newsclean.extract(wrapper.format(PROSE * 100_000) + "<p>the end")
    assert sum(len(block.text) for block in article.blocks) >= len(PROSE) * 100_000
    assert "the end" in article.blocks[-1].text


@pytest.mark.parametrize("tag", ["div", "p", "ul><li", "table><tr><td", "blockquote", "span", "b", "a", "font"])
def test_a_hundred_thousand_nested_elements_come_out(tag):
    article = newsclean.extract(f"<p>{PROSE}</p>" + f"<{tag}>" * 100_000 + "deep")
    assert article.status in ("ok", "truncated")
    assert article.blocks[0].text == PROSE.strip()
    assert_can_be_written(article)


def test_a_page_that_is_too_deep_says_so():
    article = newsclean.extract(f"<p>{PROSE}</p>" + "<div>" * 100_000 + "deep")
    assert article.status == "truncated"
    assert article.warnings == ("truncated:max_depth",)
    assert article.text == PROSE.strip()


@pytest.mark.parametrize(
    "page",
    [
        "<p>" * 50_000, "<p>x" * 15_000, "<br>" * 200_000, "<li>" * 100_000, "x<br>" * 30_000, "</div>" * 200_000, "<p " + "a='b' " * 20_000 + ">x",
        "<div class='" + "word " * 200_000 + "'>x</div>", "<!--" * 100_000, "<![CDATA[" * 100_000, "&#" * 1_000_000, "<a href='x'>" * 50_000 + "x",
        "<script>" + "<p>" * 100_000, "<title>" + "x" * 1_000_000, "<table>" * 2_000 + "x", "<tr><td>x" * 10_000,
        "<meta charset=" + "x" * 100_000, "<?xml " + "x" * 1_000_000, "<html " * 100_000, "<time datetime='" + "1" * 1_000_000 + "'>x</time>",
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>x", "<script type='application/ld+json'>" + '{"a":' * 50_000 + "</script><p>x",
    ],
    ids=lambda page: page[:24],
)  # fmt: skip
def test_hostile_markup_comes_out(page):
    assert_can_be_written(newsclean.extract(page))


@pytest.mark.parametrize(
    "text",
    ["x\n" * 30_000, "Jane Example\n" * 5_000, "\n" * 1_000_000, "- \n" * 50_000, "a-" * 500_000, "((((" * 200_000, "By " * 200_000, "1/" * 300_000, "©" * 300_000, "“" * 300_000, ". " * 300_000, "_" * 1_000_000, "https://" * 100_000, "@" * 500_000],
    ids=lambda text: repr(text[:12]),
)  # fmt: skip
def test_hostile_text_comes_out(text):
    assert_can_be_written(newsclean.clean(text))


@BOTH
@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\udc80" * 1000, "ferry \ud83d late", "\ud83d\udea2 ferry"])
def test_lone_surrogates_in_a_string_are_replaced(run, text):
    article = run(text)
    assert article.status == "ok"
    assert_can_be_written(article)
    assert not any("\ud800" <= c <= "\udfff" for block in article.blocks for c in block.text)


def test_a_nul_loses_no_words():
    assert newsclean.clean("one\x00two three").text == "onetwo three"
    blocks = newsclean.extract("<p>one\x00two</p><p>three</p>").blocks
    assert [block.text.replace("\ufffd", "") for block in blocks] == ["onetwo", "three"]
    assert newsclean.extract(f"<p>one\x00two</p><p>{PROSE}</p>".encode()).text.endswith(PROSE.strip())


@pytest.mark.parametrize("declared", ["utf-16", "iso-8859-1", "koi8-r", "nonsense"])
def test_a_string_with_an_xml_declaration_is_a_page(declared):
    article = newsclean.extract(
        f'<?xml version="1.0" encoding="{declared}"?>\n<html><body><p>Zoë’s café</p></body></html>'
    )
    assert article.text == "Zoë’s café"


def tree_state(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="utf-8", with_tail=True)


def test_an_lxml_tree_is_read_and_left_as_it_is():
    root = lxml_html.fromstring(PAGE)
    before, elements = tree_state(root), list(root.iter())
    assert newsclean.extract(root).text == newsclean.extract(PAGE).text
    assert newsclean.extract(root.getroottree()).text == newsclean.extract(PAGE).text
    assert tree_state(root) == before
    assert list(root.iter()) == elements


def test_a_part_of_a_tree_is_read_without_what_is_around_it():
    root = lxml_html.fromstring("<div><p>one</p>tail<p>two <b>bold</b></p>tail</div>")
    assert newsclean.extract(root[1]).text == "two bold"


def test_a_tree_of_the_xml_parser_is_read():
    root = etree.fromstring('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>one</p><p>two</p></body></html>')
    assert newsclean.extract(root).text == "one\n\ntwo"


def test_a_tree_that_is_only_a_comment_is_empty():
    assert newsclean.extract(etree.Comment("x")).status == "empty"


def test_a_tree_without_a_root_is_a_wrong_input():
    with pytest.raises(InputError):
        newsclean.extract(etree.ElementTree())


def test_a_deep_tree_is_read():
    root = etree.Element("div")
    inner = root
    for _ in range(5_000):
        inner = etree.SubElement(inner, "div")
    inner.text = "deep"
    assert_can_be_written(newsclean.extract(root))


@BOTH
def test_one_bad_byte_does_not_re_decode_the_page(run):
    words = "Zoë’s café — “late” on Tuesday, said the naïve owner. " * 10
    data = words.encode()
    starts = [at for at in range(len(data)) if data[at] & 0xC0 != 0x80]
    for at in (starts[0], starts[100], starts[-1]):
        article = run(data[:at] + b"\xff" + data[at:])
        assert unicodedata.normalize("NFC", article.text.replace("\ufffd", "")).split() == words.split()
        assert article.warnings == ("encoding-uncertain",)


def test_cp1252_that_is_labelled_latin_1_has_its_quotes():
    page = '<meta charset="iso-8859-1"><p>“It’s late” – Zoë</p>'.encode("cp1252")
    article = newsclean.extract(page)
    assert article.text == "“It’s late” – Zoë"
    assert article.page.source.encoding == "cp1252"


def test_utf_8_that_is_cut_inside_its_last_character_stays_utf_8():
    for cut in (1, 2):
        text = newsclean.clean("Zoë’s ferry is late”".encode()[:-cut]).text
        assert text == "Zoë’s ferry is late\ufffd"


WRONG = (None, 3, 1.5, b"x", [], {}, object(), True, ("a",), open, float("nan"))
ARTICLE = newsclean.extract(PAGE)
TAKES_ANY = (type(None), str)  # what is right, or at least no mistake of type
WITH_ARGUMENT = {
    "restore": (ARTICLE.restore, (str,)), "explain": (ARTICLE.explain, TAKES_ANY), "to_text": (ARTICLE.to_text, (str,)),
    "blocks_in": (ARTICLE.blocks_in, (str,)), "indent": (lambda value: ARTICLE.to_json(indent=value), (type(None), int)),
    "config": (newsclean.Cleaner, (type(None),)), "keep": (lambda value: newsclean.extract(PAGE, keep=value), (list, tuple, dict, type(None))),
    "seconds": (lambda value: newsclean.Limits(seconds=value), ()), "megabytes": (lambda value: newsclean.Limits(megabytes=value), (type(None),)),
    "extract_many": (lambda value: newsclean.Cleaner().extract_many(value), (list, tuple, dict)),
    "clean_many": (lambda value: newsclean.Cleaner().clean_many(value), (list, tuple, dict)),
    "processes": (lambda value: newsclean.Cleaner().extract_many([PAGE], processes=value), (type(None),)),
}  # fmt: skip
RIGHT = {"seconds": (3, 1.5), "megabytes": (3,), "processes": (3,)}


@pytest.mark.parametrize("name", WITH_ARGUMENT)
def test_every_other_argument_of_a_wrong_type_is_a_documented_error(name):
    call, kinds = WITH_ARGUMENT[name]
    for wrong in WRONG:
        if isinstance(wrong, kinds) or (wrong in RIGHT.get(name, ()) and wrong is not True):
            continue
        with pytest.raises((ConfigError, InputError)) as caught:
            call(wrong)
        assert type(wrong).__name__ in str(caught.value) or repr(wrong) in str(caught.value), (name, wrong)


@pytest.mark.parametrize("one", [PAGE, PAGE.encode(), bytearray(PAGE.encode()), lxml_html.fromstring(PAGE)])
def test_a_single_document_is_no_list_of_documents(one):
    cleaner = newsclean.Cleaner()
    for run in (cleaner.extract_many, cleaner.clean_many):
        with pytest.raises(InputError, match="a single one goes into a list"):
            run(one)
