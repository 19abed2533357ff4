"""WARC and WET archives (ISO 28500), read with fastwarc: pages that a crawler got, or what is left of them as text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsclean.batch.document import HTML, TEXT, Document, Record, Skipped, Unreadable
from newsclean.batch.errors import InputTrouble
from newsclean.batch.inputs.reading import Reading, printable
from newsclean.batch.inputs.unpack import Unpacked
from newsclean.extras import needed
from newsclean.read.decode import clean_str

HTML_TYPES = ("text/html", "application/xhtml+xml")
STATUS_OK = 200
# Every record, and so every archive, ends with two empty lines.
RECORD_END = b"\r\n\r\n"
ENCODINGS = ("Content-Encoding", "Transfer-Encoding")
UNENCODED = ("", "identity", "none")


class Watched(io.RawIOBase):
    """The content of an archive, with its last bytes remembered: they tell whether it is complete."""

    def __init__(self, stream: Unpacked) -> None:
        super().__init__()
        self._stream = stream
        self._position = 0
        self.tail = b""

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; none at the end."""
        data = self._stream.read(size)
        if data:
            self._position += len(data)
            self.tail = (self.tail + data[-len(RECORD_END) :])[-len(RECORD_END) :]
        return data or b""

    def tell(self) -> int:
        """Return how many bytes have been read."""
        return self._position


def read_warc(path: Path, name: str, reading: Reading) -> Iterator[Record]:
    """Give the records of an archive.

    Responses with status 200 and an HTML content type are pages, conversions are texts; all
    other records are skipped.

    Raises:
        InputTrouble: if it is damaged or cut off; behind all records that can be had.
        ConfigError: if fastwarc is missing.
    """
    warc = needed("fastwarc.warc", "warc", "reading WARC and WET")
    with Unpacked(path) as unpacked:
        stream = Watched(unpacked)
        try:
            for record in warc.ArchiveIterator(stream, parse_http=False):
                yield Record(read_record(record, name, reading), unpacked.position)
        except OSError as error:
            raise InputTrouble(unpacked.damage or f"is damaged: {error}") from error
        except BaseException as error:
            # What Rust panics with is no `Exception`; only its name tells it from an interrupt.
            if type(error).__name__ != "PanicException":
                raise
            raise InputTrouble("is damaged: fastwarc cannot read further") from error
        if unpacked.damage:
            raise InputTrouble(unpacked.damage)
        if stream.tail not in (b"", RECORD_END):
            raise InputTrouble("is cut off: it ends in the middle of a record")


def read_record(record: Any, name: str, reading: Reading) -> Document | Unreadable | Skipped:
    """Return what a record is."""
    kind = record.headers.get("WARC-Type", "without a type").lower()
    url = record.headers.get("WARC-Target-URI")
    url = clean_str(url) if url else None
    identifier = record.headers.get("WARC-Record-ID") or f"{url or printable(name)}#{record.stream_pos}"
    identifier = clean_str(identifier)
    if kind == "conversion":
        content = read_content(record, reading)
        if content is None:
            return Unreadable(identifier, "the record is cut off", url)
        return Document(identifier, content, TEXT, url)
    if kind != "response":
        return Skipped(f"record type {kind}")
    return read_response(record, identifier, url, reading)


def read_response(record: Any, identifier: str, url: str | None, reading: Reading) -> Document | Unreadable | Skipped:
    """Return the page of a response, if it is one."""
    try:
        record.parse_http(auto_decode="none")
    except (OSError, ValueError) as error:
        return Unreadable(identifier, f"its HTTP headers cannot be read: {error}", url)
    headers = record.http_headers
    if headers is not None and headers.status_code is None:
        return Unreadable(identifier, "its HTTP headers cannot be read", url)
    if reason := no_page(headers):
        return Skipped(reason)
    body = read_content(record, reading)
    if body is None:
        return Unreadable(identifier, "the record is cut off", url)
    encodings = {key: (headers.get(key) or "").strip() for key in ENCODINGS}
    lines = "".join(f"{key}: {value}\r\n" for key, value in encodings.items() if value.lower() not in UNENCODED)
    if not lines:
        return Document(identifier, body, HTML, url)
    message = f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode("latin-1", "replace") + body
    return Document(identifier, message, HTML, url, is_http=True)


def no_page(headers: Any) -> str:
    """Return why a response is no page, by its headers; empty if it is one."""
    if headers is None:
        return "no HTTP response"
    if headers.status_code != STATUS_OK:
        return f"HTTP status {headers.status_code}"
    content_type = (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return "" if content_type in HTML_TYPES else f"content type {content_type[:80] or 'not given'}"


def read_content(record: Any, reading: Reading) -> bytes | None:
    """Return the content of a record, up to the limit and one byte; None if the archive ends before the record does."""
    wanted = min(record.content_length, reading.max_bytes + 1)
    content: bytes = record.reader.read(wanted)
    return content if len(content) == wanted else None


def unpack_http(message: bytes, max_bytes: int) -> bytes:
    """Return the body of an HTTP response, unpacked; as it is where it is not packed as its headers say.

    Crawlers may unpack a body and leave the headers. This is work for a worker, since a small
    body may unpack to more than the memory holds.
    """
    warc = needed("fastwarc.warc", "warc", "reading WARC and WET")
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(message)}\r\n\r\n"
    )
    archive = head.encode() + message + RECORD_END
    for mode in ("all", "content", "transfer"):
        try:
            for record in warc.ArchiveIterator(io.BytesIO(archive), parse_http=True, auto_decode=mode):
                body: bytes = record.reader.read(max_bytes + 1)
                return body
        except OSError:
            continue
    return message.partition(RECORD_END)[2]
