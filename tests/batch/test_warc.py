"""WARC and WET: what is a document, what is skipped and why, and what damage costs."""

from __future__ import annotations

import gzip
import zlib

import pytest
from benchmarks.archives import Page, make_record, warc_record, wet_record, write_warc

from batch.conftest import make_page, read_to_trouble
from newsclean.batch.document import Document, Skipped, Unreadable
from newsclean.batch.inputs.reading import Reading
from newsclean.batch.inputs.warc import read_warc, unpack_http
from newsclean.batch.work import Work
from newsclean.config import Config


def read(path, **reading):
    return [record.content for record in read_warc(path, path.name, Reading(**reading))]


def read_damaged(path):
    return read_to_trouble(read_warc(path, path.name, Reading()))


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_responses_are_pages(tmp_path, name):
    write_warc(tmp_path / name, [warc_record(make_page(number)) for number in range(5)])
    expected = [make_page(number) for number in range(5)]
    assert read(tmp_path / name) == [Document(page.id, page.content, "html", page.url) for page in expected]


def test_an_archive_packed_as_a_whole(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"".join(warc_record(make_page(number)) for number in range(3))))
    assert len(read(path)) == 3


def test_zstandard(tmp_path):
    import zstandard

    path = tmp_path / "a.warc.zst"
    path.write_bytes(b"".join(zstandard.compress(warc_record(make_page(number))) for number in range(3)))
    assert len(read(path)) == 3
    path.write_bytes(path.read_bytes()[:-20])
    records, trouble = read_damaged(path)
    assert len(records) == 2
    assert "cut off" in trouble


def test_conversions_are_texts(tmp_path):
    page = Page("<urn:uuid:1>", "https://a.example/", "Zeile eins.\nZeile zwei für alle.\n".encode())
    write_warc(tmp_path / "a.warc.wet.gz", [wet_record(page)])
    assert read(tmp_path / "a.warc.wet.gz") == [Document(page.id, page.content, "text", page.url)]


def test_what_is_no_page_is_skipped_with_its_reason(tmp_path):
    page = make_page(1)
    records = [
        make_record("warcinfo", Page("", "", b"software: x\r\n"), b"software: x\r\n", "application/warc-fields"),
        make_record("request", page, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
        warc_record(page, status=b"404 Not Found"),
        warc_record(page, kind=b"image/png"),
        warc_record(page, kind=b""),
        make_record("metadata", page, b"fetchTimeMs: 3", "application/warc-fields"),
        warc_record(page, kind=b"Text/HTML;charset=utf-8"),
        warc_record(page, kind=b"application/xhtml+xml"),
    ]
    write_warc(tmp_path / "a.warc", records)
    found = read(tmp_path / "a.warc")
    assert [each.reason for each in found if isinstance(each, Skipped)] == [
        "record type warcinfo", "record type request", "HTTP status 404", "content type image/png",
        "content type not given", "record type metadata",
    ]  # fmt: skip
    assert sum(isinstance(each, Document) for each in found) == 2


def test_a_record_without_an_id_is_named_by_its_place(tmp_path):
    first, second = (make_page(number)._replace(id="") for number in range(2))
    write_warc(tmp_path / "a.warc.gz", [warc_record(first), warc_record(second)])
    names = [each.id for each in read(tmp_path / "a.warc.gz")]
    assert names == [f"{first.url}#0", f"{second.url}#{len(warc_record(first))}"]


def chunked(data):
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(data), data)


@pytest.mark.parametrize(
    ("headers", "encode"),
    [
        (b"Content-Encoding: gzip\r\n", gzip.compress),
        (b"Content-Encoding: deflate\r\n", zlib.compress),
        (b"Transfer-Encoding: chunked\r\n", chunked),
        (b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", lambda data: chunked(gzip.compress(data))),
        (b"Content-Encoding: gzip\r\n", bytes),  # a crawler has unpacked it and left the header
        (b"Transfer-Encoding: chunked\r\n", bytes),
        (b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", gzip.compress),
        (b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", bytes),
        (b"Content-Encoding: identity\r\n", bytes),
        (b"Content-Encoding: unheard-of\r\n", bytes),
    ],
)
def test_http_encodings_are_undone_by_the_worker(tmp_path, headers, encode):
    page = make_page(1)
    write_warc(tmp_path / "a.warc", [warc_record(page._replace(content=encode(page.content)), headers=headers)])
    (document,) = read(tmp_path / "a.warc")
    assert Work(Config(), "jsonl").article(document).title == "Ferry number 1 returns"
    if document.is_http:
        assert unpack_http(document.content, 10**6) == page.content


def test_no_more_is_unpacked_than_is_read(tmp_path):
    bomb = make_page(1)._replace(content=gzip.compress(bytes(5_000_000)))
    write_warc(tmp_path / "a.warc", [warc_record(bomb, headers=b"Content-Encoding: gzip\r\n")])
    (document,) = read(tmp_path / "a.warc")
    assert len(unpack_http(document.content, 1000)) == 1001


def test_a_long_page_is_read_up_to_the_limit(tmp_path):
    write_warc(tmp_path / "a.warc", [warc_record(make_page(1)), warc_record(make_page(2))])
    first, second = read(tmp_path / "a.warc", max_bytes=100)
    assert (first.content, second.content) == (make_page(1).content[:101], make_page(2).content[:101])


@pytest.mark.parametrize("cut", [3, 60, 250])
def test_a_truncated_gzip_costs_its_last_record(tmp_path, cut):
    path = tmp_path / "a.warc.gz"
    write_warc(path, [warc_record(make_page(number)) for number in range(20)])
    path.write_bytes(path.read_bytes()[:-cut])
    records, trouble = read_damaged(path)
    assert [each.id for each in records[:19]] == [make_page(number).id for number in range(19)]
    assert trouble == "is cut off: its packed data end too early"


@pytest.mark.parametrize("cut", [1, 5, 300, 600])
def test_a_truncated_archive_costs_its_last_record(tmp_path, cut):
    path = tmp_path / "a.warc"
    write_warc(path, [warc_record(make_page(number)) for number in range(20)])
    path.write_bytes(path.read_bytes()[:-cut])
    records, trouble = read_damaged(path)
    assert [each.id for each in records[:19]] == [make_page(number).id for number in range(19)]
    assert all(isinstance(each, Unreadable) or cut < 5 for each in records[19:])
    assert trouble == "is cut off: it ends in the middle of a record"


def test_damage_in_the_middle(tmp_path):
    path = tmp_path / "a.warc.gz"
    packed = [gzip.compress(warc_record(make_page(number))) for number in range(6)]
    path.write_bytes(b"".join(packed[:4]) + b"these are no packed bytes" + b"".join(packed[4:]))
    records, trouble = read_damaged(path)
    assert [each.id for each in records] == [make_page(number).id for number in range(4)]
    assert trouble.startswith("is damaged: ")


def test_an_archive_that_is_none(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(b"this is a letter\r\n\r\nand no archive\r\n")
    assert read_damaged(path)[1].startswith("is damaged: ")


def test_an_empty_archive(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(b"")
    assert read(path) == []


def test_a_response_that_is_no_http(tmp_path):
    records = [make_record("response", make_page(1), b"\x00\xff nonsense", "application/http; msgtype=response"),
               make_record("response", make_page(2), b"dns answer", "text/dns"), warc_record(make_page(3))]  # fmt: skip
    write_warc(tmp_path / "a.warc", records)
    found = read(tmp_path / "a.warc")
    assert [type(each) for each in found] == [Unreadable, Skipped, Document]
