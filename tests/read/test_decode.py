"""Bytes become text: byte order mark, strict UTF-8, the declared charset, then cp1252."""

from __future__ import annotations

import codecs
import encodings.aliases

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
import newsclean.read.decode as decoding
from newsclean.read.decode import clean_str, declared_encoding, decode, is_binary, is_exact

PROSE = "The café on Zoë’s street reopens — “at last”, said the naïve owner, who paid €5 for the façade. "


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_byte_order_mark_decides_before_everything_else(mark, codec):
    page = '<meta charset="koi8-r">' + PROSE
    assert decode(mark + page.encode(codec)) == (page, codec, ())


def test_a_damaged_text_with_a_mark_stays_in_its_encoding():
    text, encoding, warnings = decode(codecs.BOM_UTF8 + b"caf\xe9 noir")
    assert (text, encoding, warnings) == ("caf\ufffd noir", "utf-8", ("encoding-uncertain",))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_a_part_in_utf_16_makes_no_page_utf_16(codec):
    page, part = "<p>The ferry was late.</p>" * 9, ("<p>It was full.</p>" * 99).encode(codec)
    assert decode(page.encode() + part).text.startswith(page)
    assert decode(part + page.encode() * 40).warnings == ("encoding-uncertain",)
    assert decode(part + b"x").warnings == ("encoding-uncertain",)
    assert decode(part).warnings == ()


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_zero_bytes(codec):
    page = "<html><head><title>Harbour news</title></head><body><p>The ferry is late.</p></body></html>"
    assert decode(page.encode(codec)) == (page, codec, ())


def test_valid_utf_8_is_utf_8_whatever_it_declares():
    page = '<meta charset="iso-8859-1">' + PROSE
    assert decode(page.encode()) == (page, "utf-8", ())


def test_the_declared_charset_comes_before_cp1252():
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Паром опоздал на час.'
    assert decode(page.encode("cp1251")) == (page, "cp1251", ())


@pytest.mark.parametrize(
    ("codec", "declaration", "words"),
    [
        ("euc_kr", '<meta charset="euc-kr">', "배가 한 시간 늦었다."),
        ("cp949", '<meta charset="euc-kr">', "똠방각하 펲시콜라"),
        ("gb18030", "<meta charset=gb2312>", "渡轮晚点一小时，港务局表示。"),
        ("cp932", '<meta charset="Shift_JIS">', "フェリーは一時間遅れた。①"),
        ("big5", '<meta charset="big5">', "渡輪延誤一小時，港務局表示。"),
        ("koi8-r", '<?xml version="1.0" encoding="koi8-r"?>', "Паром опоздал на час."),
        ("iso8859-2", "<meta charset='iso-8859-2'>", "Prom spóźnił się godzinę, powiedziała rzeczniczka."),
    ],
)
def test_charsets_of_the_world(codec, declaration, words):
    assert decode((declaration + words).encode(codec)).text == declaration + words


@pytest.mark.parametrize("label", ["latin-1", "iso-8859-1", "ISO_8859-1", "us-ascii", "windows-1252", "l1"])
def test_latin_1_means_cp1252(label):
    page = f'<meta charset="{label}">“Quoted” — it’s €5'
    assert decode(page.encode("cp1252")) == (page, "cp1252", ())


def test_undeclared_bytes_that_are_not_utf_8_are_cp1252_and_say_so():
    assert decode(PROSE.encode("cp1252")) == (PROSE, "cp1252", ("encoding-uncertain",))


@pytest.mark.parametrize("declared", [b"", b"<meta charset=utf-8>", b"<meta charset=windows-1252>"])
@pytest.mark.parametrize("at", [0, 40, -1])
def test_one_bad_byte_does_not_make_another_encoding_of_a_page(declared, at):
    words = declared + (PROSE * 20).encode()
    place = len(declared) + words[len(declared) + at % 40 :].index(b" ")
    text, encoding, warnings = decode(words[:place] + b"\xff" + words[place:])
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "") == declared.decode() + PROSE * 20
    assert warnings == ("encoding-uncertain",)


@pytest.mark.parametrize("last", ["é", "”", "渡", "🚢"])
@pytest.mark.parametrize("before", ["Plain words only, then ", "Zoë left, then ", PROSE])
def test_utf_8_cut_inside_its_last_character_stays_utf_8(before, last):
    for cut in range(1, len(last.encode())):
        text, encoding, _ = decode((before + last).encode()[:-cut])
        left = len(last.encode()) - cut
        if before.isascii() and left == 1:
            continue  # one lone byte at the end of ASCII: as likely an accented letter of cp1252
        assert (text, encoding) == (before + "\ufffd", "utf-8")


def test_one_accented_letter_at_the_end_of_ascii_is_cp1252():
    assert decode(b"They met in a caf\xe9").text == "They met in a café"


@pytest.mark.parametrize(
    "label",
    [
        "idna",
        "punycode",
        "hex",
        "base64",
        "rot13",
        "zip",
        "undefined",
        "unicode_escape",
        "raw_unicode_escape",
        "utf-7",
        "utf-16",
        "cp037",
        "oem",
        "mbcs",
        "no-such-charset",
    ],
)
def test_what_is_no_charset_of_a_page_is_not_used(label):
    page = f'<meta charset="{label}">'.encode() + b"caf\xe9 \\ud800 \\d +AGE-"
    assert declared_encoding(page) is None
    assert decode(page).text.endswith("café \\ud800 \\d +AGE-")


@pytest.mark.parametrize("label", sorted({*encodings.aliases.aliases, *encodings.aliases.aliases.values()}))
def test_no_codec_of_python_raises_or_makes_lone_surrogates(label):
    page = f'<meta charset="{label}"><p>'.encode() + bytes(range(256)) + b"\\ud800 \xe9"
    text = decode(page).text
    text.encode("utf-8")
    assert f'<meta charset="{label}"><p>' in text


@given(st.binary(max_size=200))
def test_any_bytes_decode_to_text_that_can_be_written(data):
    decode(data).text.encode("utf-8")
    decode(b"<meta charset=shift_jis>" + data).text.encode("utf-8")


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=50))
def test_cleaned_strings_can_be_written_and_lose_only_lone_surrogates(text):
    cleaned = clean_str(text)
    cleaned.encode("utf-8")
    if not any("\ud800" <= c <= "\udfff" for c in text):
        assert cleaned == text


def test_a_surrogate_pair_in_a_string_is_one_character_and_a_lone_one_is_replaced():
    assert clean_str("a\ud83d\udea2b\ud83dc") == "a🚢b\ufffdc"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\nwords",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0JFIF",
        b"GIF89a",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        bytes(range(32)) * 9,
    ],
)
def test_files_that_are_no_text_are_binary(data):
    assert is_binary(data, decode(data).text)


@pytest.mark.parametrize("text", ["", "The ferry.", "a\x00b", "\x0c\tindented\r\n", "Ünïcödé ßäö", "渡轮晚点"])
def test_text_is_not_binary(text):
    assert not is_binary(text.encode(), text)


def test_an_article_names_the_encoding_it_was_read_with():
    article = newsclean.extract("<meta charset=koi8-r><p>Паром опоздал на час.</p>".encode("koi8-r"))
    assert article.page.source.encoding == "koi8-r"
    assert newsclean.extract("<p>Паром</p>").page.source.encoding is None


@pytest.mark.parametrize(
    "data", [b"", b"late", "Fähre".encode(), "Fähre".encode("cp1252"), codecs.BOM_UTF8 + b"late", "late".encode("utf-16"),
             "Fähre".encode()[:2], "Fähre \u6e21".encode() + b"\xff", b"<meta charset=latin1>" + "Fähre".encode()]
)  # fmt: skip
def test_bytes_are_exact_where_they_are_the_text_in_utf8(data):
    text, encoding, warnings = decode(data)
    assert is_exact(data, encoding, warnings) == (text.encode() == data)


def test_a_charset_in_escapes_is_not_taken_for_ascii():
    page = '<meta charset="iso-2022-jp"><p>フェリーは港に残った。'
    assert decode(page.encode("iso2022_jp")) == (page, "iso2022_jp", ())
    assert decode(page.encode("iso2022_jp").replace(b"iso-2022-jp", b"utf-8")).encoding == "utf-8"


def test_the_charset_of_a_script_is_not_that_of_the_page():
    page = (
        '<script src="a.js" charset="utf-8"></script><meta http-equiv=Content-Type content="text/html; charset=gb2312">'
    )
    assert decode(f"{page}<p>渡轮因暴风雨停航。".encode("gb2312"))[:2] == (f"{page}<p>渡轮因暴风雨停航。", "gb18030")


def test_a_meta_element_counts_wherever_it_stands():
    page = f"<script>{'/' * 20_000}</script><meta http-equiv=content-type content='text/html; charset=koi8-r'><p>Паром"
    assert decode(page.encode("koi8_r")) == (page, "koi8-r", ())
    late = f"<script>{'/' * 20_000} charset=koi8-r</script><p>Паром".encode("cp1251")
    assert decode(late).encoding == "cp1252"


def test_python_is_not_asked_for_names_that_are_no_charset(monkeypatch):
    asked = []
    lookup = decoding.codecs.lookup
    monkeypatch.setattr(decoding.codecs, "lookup", lambda name: asked.append(name) or lookup(name))
    for label in ("x-nothing", "os.path", "../../etc", "koi8-u", "KOI8-R", "latin1"):
        decode(f'<meta charset="{label}"><p>'.encode() + b"\xe9t\xe9")
    assert asked == ["koi8-u", "koi8-r", "latin1"]


@pytest.mark.parametrize("name", decoding.WITHOUT_ALIAS)
def test_the_codecs_without_an_alias_are_there(name):
    assert decoding.codecs.lookup(name)
