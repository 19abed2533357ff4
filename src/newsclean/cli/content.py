"""What the first bytes of an input say it is, if it is neither a page nor a text; for hints, never for decisions."""

from __future__ import annotations

ARCHIVE = "`newsclean batch` reads it"
# First bytes, what they are, and what to do. Sources: the formats' specifications.
KINDS = (
    (b"%PDF-", "a PDF", "take the text out first: pdftotext FILE - | newsclean clean -"),
    (b"WARC/", "a WARC archive", ARCHIVE),
    (b"PAR1", "a Parquet file", ARCHIVE),
    (b'{"', "JSON", "`newsclean batch` reads JSON Lines"),
    (b"PK\x03\x04", "a ZIP archive or an office document", "unpack it, or save it as HTML or text"),
    (b"\xd0\xcf\x11\xe0", "an office document", "save it as HTML or text"),
    (b"\x28\xb5\x2f\xfd", "packed with Zstandard", "unpack it: zstd -d FILE"),
    (b"BZh", "packed with bzip2", "unpack it: bunzip2 FILE"),
    (b"\xfd7zXZ", "packed with xz", "unpack it: unxz FILE"),
    (b"\x89PNG", "an image", "there is no text to read"),
    (b"\xff\xd8\xff", "an image", "there is no text to read"),
    (b"GIF8", "an image", "there is no text to read"),
    (b"\x7fELF", "a program", "there is no text to read"),
    (b"SQLite format 3", "a database", "write its pages to files, or to JSON Lines for `newsclean batch`"),
)


def about_data(data: bytes) -> list[str]:
    """Return what an input is by its first bytes, and what to do with it; nothing for what may be a page or a text."""
    for start, kind, advice in KINDS:
        if data.startswith(start):
            return [f"note: this is {kind}; {advice}"]
    return []
