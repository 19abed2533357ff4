"""Invented archives of any size, to measure and to test batch runs with."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.rules import SEED, generate_page

# The size of a page as crawled is far above that of its text: scripts and styles.
FILLER = b"window.settings = {'widget': [1, 2, 3], 'lazy': true, 'queue': []};\n"


class Page(NamedTuple):
    """An invented page with its name and address."""

    id: str
    url: str
    content: bytes


def make_pages(count: int, *, blocks: int = 250, script_bytes: int = 0, start: int = 0) -> Iterator[Page]:
    """Give distinct pages.

    Args:
        count: how many.
        blocks: how many blocks each has.
        script_bytes: how much script each has besides, in bytes.
        start: the number of the first; pages with different numbers are different.
    """
    script = b"<script>" + FILLER * (script_bytes // len(FILLER)) + b"</script>" if script_bytes else b""
    for number in range(start, start + count):
        words = f"<p class='note-{number}'>Notice {number} of the harbour board, for all who live out there.</p>"
        content = generate_page(blocks=blocks, seed=SEED + number) + words.encode() + script
        yield Page(f"<urn:uuid:{number:032x}>", f"https://site{number % 997}.example/{number}", content)


def warc_record(page: Page, *, headers: bytes = b"", status: bytes = b"200 OK", kind: bytes = b"text/html") -> bytes:
    """Return a page as a response record."""
    http = b"HTTP/1.1 %b\r\nContent-Type: %b\r\n%b\r\n%b" % (status, kind, headers, page.content)
    return make_record("response", page, http, "application/http; msgtype=response")


def wet_record(page: Page) -> bytes:
    """Return a text as a conversion record."""
    return make_record("conversion", page, page.content, "text/plain")


def make_record(record_type: str, page: Page, content: bytes, content_type: str) -> bytes:
    """Return a WARC record."""
    named = f"WARC-Record-ID: {page.id}\r\n" if page.id else ""
    head = (
        f"WARC/1.0\r\nWARC-Type: {record_type}\r\n{named}WARC-Target-URI: {page.url}\r\n"
        f"WARC-Date: 2026-03-01T12:00:00Z\r\nContent-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def write_warc(path: Path, records: Iterable[bytes]) -> None:
    """Write records, each packed on its own as in a crawl if the name ends in .gz."""
    with path.open("wb") as file:
        for record in records:
            file.write(gzip.compress(record, 1) if path.suffix == ".gz" else record)


def write_jsonl(path: Path, pages: Iterable[Page]) -> None:
    """Write pages as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for page in pages:
            line = {"id": page.id, "url": page.url, "html": page.content.decode()}
            file.write(json.dumps(line) + "\n")
