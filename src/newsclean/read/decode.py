"""From bytes to text: byte order mark, strict UTF-8, the declared charset, then cp1252.

The order follows what pages are, not what they say: most pages that declare another
charset and are valid UTF-8 are UTF-8. One bad byte never makes the whole page something
else: a text that is UTF-8 but for a few bytes is read as UTF-8 with those replaced.
"""

from __future__ import annotations

import codecs
from encodings import normalize_encoding
from encodings.aliases import aliases
from typing import NamedTuple

import regex

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# HTML standard, "prescan a byte stream": the declaration is within the first 1,024 bytes;
# real pages put long comments and scripts before it.
PRESCAN_BYTES = 8_192
# An element counts before anything else that looks like a declaration: a script's `charset` is its own. It counts
# behind those bytes, too: browsers start again when they meet one.
IN_META = regex.compile(
    rb"""<meta\s[^<>]{0,200}?charset\s*+=\s*+["']?\s*+([A-Za-z0-9][A-Za-z0-9_:.+-]{1,40})""", regex.IGNORECASE
)
DECLARATION = regex.compile(rb"""(?:charset|encoding)\s*+=\s*+["']?\s*+([A-Za-z0-9][A-Za-z0-9_:.+-]{1,40})""")

# WHATWG Encoding: what pages mean by a label is a superset of what it says. First labels
# that Python does not know, then Python's own names, to which all other labels lead.
LABELS_MEANT = {"x-gbk": "gb18030", "x-sjis": "cp932", "x-user-defined": "cp1252", "windows-874": "cp874"}
CODECS_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip

# What Python may be asked for. It looks for a module of each name that it has not met, and never forgets the name.
WITHOUT_ALIAS = ("koi8_u", "koi8_t", "cp874", "cp720", "cp737", "cp856", "cp1006", "mac_croatian", "mac_romanian")
CODECS = frozenset((*aliases, *aliases.values(), *WITHOUT_ALIAS))
# Codecs of Python that are no charset of any page; some of them raise on a bad byte even when
# told to replace it, others make lone surrogates or depend on the machine.
NOT_CHARSETS = frozenset(("unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7", "mbcs", "oem"))
# These write all characters in ASCII, behind escapes that say what it stands for, and so are valid UTF-8 too.
SHIFTED = frozenset(("iso2022_jp", "iso2022_kr"))
ESCAPE = b"\x1b"
# A declaration that was read as ASCII is not in UTF-16 or EBCDIC, whatever it says.
PROBE = b"charset \x80"

# Above this share of undecodable bytes a text is not UTF-8 with a slip in it.
MOST_BAD_BYTES = 0.002
REPLACEMENT = "\ufffd"
UNCERTAIN = ("encoding-uncertain",)
UTF16_SAMPLE_BYTES = 4_096
UTF16_HEAD_BYTES = 64  # markup or the first words; without a zero here, zeros further down are of a part in it
BINARY_SAMPLE_CHARACTERS = 4_096
# Text holds hardly any control characters; compressed files and images have 10% and more.
MOST_CONTROL_CHARACTERS = 0.02
CONTROL = (*map(chr, range(9)), *map(chr, range(14, 27)), *map(chr, range(28, 32)), "\x7f", REPLACEMENT)
MAGIC = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\x28\xb5\x2f\xfd",
    b"\x7fELF",
)


class Decoded(NamedTuple):
    """A decoded input: its text, the encoding used, and warning codes."""

    text: str
    encoding: str | None
    warnings: tuple[str, ...] = ()


def declared_encoding(data: bytes) -> str | None:
    """Return the codec for the charset that a meta element declares, or the first bytes, if Python has one."""
    match = IN_META.search(data) or DECLARATION.search(data, 0, PRESCAN_BYTES)
    if match is None:
        return None
    label = match[1].decode("ascii").lower()
    label = LABELS_MEANT.get(label, label)
    if normalize_encoding(label) not in CODECS:
        return None
    try:
        name = codecs.lookup(label).name
        reads_ascii = PROBE.decode(name, "replace").startswith("charset ")
    except (LookupError, ValueError):
        return None
    if not reads_ascii or name.replace("_", "-") in NOT_CHARSETS:
        return None
    return CODECS_MEANT.get(name, name)


def unmarked_utf16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark, told by where its zero bytes are."""
    sample = data[:UTF16_SAMPLE_BYTES]
    half = len(sample) // 2
    if half < 8 or not sample[:UTF16_HEAD_BYTES].count(0):
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def decode(data: bytes) -> Decoded:
    """Decode bytes of any origin; never raises."""
    for mark, marked in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(marked, "replace")
            return Decoded(text, marked, UNCERTAIN if REPLACEMENT in text else ())
    if encoding := unmarked_utf16(data):
        text = data.decode(encoding, "replace")
        is_whole = REPLACEMENT not in text and data[-UTF16_SAMPLE_BYTES:].count(0)
        return Decoded(text, encoding, () if is_whole else UNCERTAIN)
    if ESCAPE in data and (shifted := declared_encoding(data)) in SHIFTED:
        text = data.decode(shifted, "replace")
        return Decoded(text, shifted, UNCERTAIN if REPLACEMENT in text else ())
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        # One byte left of a cut character may be an accented letter of a one-byte charset.
        is_cut = error.reason == "unexpected end of data" and len(data) - error.start > 1
        return decode_damaged(data, is_cut=is_cut)


def is_exact(data: bytes, encoding: str | None, warnings: tuple[str, ...]) -> bool:
    """Tell whether bytes, decoded so, are the text in UTF-8 as they are."""
    return encoding == "utf-8" and not warnings and not data.startswith(codecs.BOM_UTF8)


def decode_damaged(data: bytes, *, is_cut: bool = False) -> Decoded:
    """Decode bytes that are not valid UTF-8: another charset, or UTF-8 with a slip in it.

    `is_cut` says that only the end is wrong: the first two or three bytes of a character.
    """
    declared = declared_encoding(data)
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count(REPLACEMENT)
    # Characters of several bytes that came out right are the evidence for UTF-8; one in
    # another charset may look so by chance.
    good = len(lenient) - len(lenient.encode("ascii", "ignore")) - bad
    evident = declared == "utf-8" or is_cut or good >= bad + (declared is not None)
    if evident and bad <= max(1, MOST_BAD_BYTES * len(data)):
        return Decoded(lenient, "utf-8", UNCERTAIN)
    if declared and declared != "utf-8":
        text = data.decode(declared, "replace")
        return Decoded(text, declared, UNCERTAIN if REPLACEMENT in text else ())
    return Decoded(data.decode("cp1252", "replace"), "cp1252", UNCERTAIN)


def clean_str(text: str) -> str:
    """Return the text without lone surrogates, which nothing could write out again."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def is_binary(data: bytes, text: str) -> bool:
    """Tell whether bytes are no text in any encoding: a PDF, an image, an archive."""
    if data.startswith(MAGIC):
        return True
    sample = text[:BINARY_SAMPLE_CHARACTERS]
    # One character after the other, which is four times as fast as by a pattern.
    return sum(map(sample.count, CONTROL)) > max(2, MOST_CONTROL_CHARACTERS * len(sample))
