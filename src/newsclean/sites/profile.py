"""The profile of a site: which lines repeat on its pages, and the file that holds it.

The file is JSON Lines: a head, a line for each repeated line, and last the sample of pages, packed, from which all of
it was worked out and which is needed to merge profiles. docs/profiles.md describes it.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from newsclean.errors import ConfigError
from newsclean.read.shape import fold
from newsclean.sites.counting import Sample
from newsclean.sites.sketch import line_key, pack_sketch, read_sketch, unpack_sketch, write_sketch

FORMAT = 1
PACKING = 6  # zlib's level; a better one gains 2 %
SAMPLE = "sample"
DROP, KEEP = "drop", "keep"


class Place(StrEnum):
    """Where a line stands on most of its pages."""

    HEAD = "head"
    """Above the first paragraph of the article."""
    BETWEEN = "between"
    """Between its paragraphs."""
    FOOT = "foot"
    """Below the last."""


@dataclass(frozen=True, slots=True)
class RepeatedLine:
    """A line that stands on many pages of a site.

    Attributes:
        text: the line, folded; of a long one its start and a hash (see `line_key`).
        drops: whether it is boilerplate.
        pages: the number of articles that it stands with.
        place: where it stands on most of them.
        why: the reason why it goes or stays.
    """

    text: str
    drops: bool
    pages: int
    place: Place
    why: str


@dataclass(frozen=True)
class SiteProfile:
    """What repeats on the pages of a site.

    Attributes:
        site: its host, without `www.` and the like.
        pages_seen: the number of its pages; an estimate if there are more than a sample holds.
        articles: the number of different articles in the sample, among which lines were counted.
        lines: what repeats: first what goes, then what a guard keeps, each by falling number of pages.
        problem: why its file cannot be used; None if it can.
    """

    site: str
    pages_seen: int = 0
    articles: int = 0
    lines: tuple[RepeatedLine, ...] = ()
    problem: str | None = None

    @cached_property
    def dropped(self) -> Mapping[str, RepeatedLine]:
        """The lines that are boilerplate, by what stands for them."""
        return {line.text: line for line in self.lines if line.drops}

    @property
    def kept(self) -> tuple[RepeatedLine, ...]:
        """The lines that repeat and stay."""
        return tuple(line for line in self.lines if not line.drops)


def render_profile(profile: SiteProfile, sample: Sample) -> str:
    """Return the content of a profile's file."""
    head: dict[str, Any] = {
        "site": profile.site, "format": FORMAT, "pages_seen": profile.pages_seen, "articles": profile.articles,
    }  # fmt: skip
    lines: list[dict[str, Any]] = [
        {DROP if line.drops else KEEP: line.text, "pages": line.pages, "place": line.place.value, "why": line.why}
        for line in profile.lines
    ]
    return "".join(dump(record) for record in (head, *lines, {SAMPLE: pack_sample(sample)}))


def dump(record: Mapping[str, Any]) -> str:
    """Return a record as a line of JSON."""
    return json.dumps(record, ensure_ascii=False) + "\n"


def pack_sample(sample: Sample) -> str:
    """Return the sample of a site as printable characters."""
    pages = [f"{page:016x}\n{write_sketch(unpack_sketch(sketch))}" for page, sketch in sample.pages.items()]
    return base64.b64encode(zlib.compress("\n\n".join(pages).encode("utf-8", "replace"), PACKING)).decode()


def unpack_sample(site: str, packed: str) -> Sample:
    """Return the sample that was packed.

    Raises:
        ValueError: if it is damaged.
    """
    try:
        text = zlib.decompress(base64.b64decode(packed, validate=True)).decode("utf-8")
    except (binascii.Error, zlib.error) as error:
        raise ValueError(str(error)) from error
    pages = {}
    for page in text.split("\n\n") if text else ():
        number, _, sketch = page.partition("\n")
        pages[int(number, 16)] = pack_sketch(read_sketch(sketch))
    return Sample(site, pages)


def read_profile(path: Path) -> SiteProfile:
    """Read the file of a profile, without its sample.

    Raises:
        ConfigError: if it cannot be read or is no profile; it says which line is wrong.
    """
    lines = []
    try:
        head = None
        for number, record in read_records(path):
            if head is None:
                head = read_head(path, record)
            elif SAMPLE in record:
                break
            else:
                lines.append(read_line(path, number, record))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    if head is None:
        raise ConfigError(f"{path}: is empty; `newsclean fit` writes profiles")
    return SiteProfile(head["site"], head.get("pages_seen", 0), head.get("articles", 0), tuple(lines))


def read_samples(path: Path) -> Iterator[Sample]:
    """Give the samples in a file: that of a profile, or those of the sites with too few pages for one.

    Raises:
        ConfigError: if it cannot be read or holds none.
    """
    site: str | None = None
    try:
        for _, record in read_records(path):
            if "site" in record:
                site = read_head(path, record)["site"]
            if SAMPLE in record:
                yield read_sample(path, site, record[SAMPLE])
                site = None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    if site is not None:
        raise ConfigError(f"{path}: the sample at its end is missing; without it the profile cannot be merged")


def read_sample(path: Path, site: str | None, packed: str) -> Sample:
    """Return the sample that a record holds.

    Raises:
        ConfigError: if it is damaged, or of no site.
    """
    if site is None:
        raise ConfigError(f"{path}: holds a sample without the name of its site")
    try:
        return unpack_sample(site, packed)
    except (ValueError, TypeError) as error:
        raise ConfigError(f"{path}: the sample of {site} is damaged ({error}); fit the profile again") from error


def read_records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the objects in a file of JSON Lines, with the number of the line.

    Raises:
        ConfigError: if a line is no object.
    """
    with path.open(encoding="utf-8") as file:
        try:
            for number, line in enumerate(file, 1):
                record = json.loads(line)
                if not isinstance(record, dict):
                    raise ConfigError(f"{path}, line {number}: expected an object of JSON, got {line[:40]!r}")
                yield number, record
        except (json.JSONDecodeError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path}: is no profile, or is damaged: {error}") from error


def read_head(path: Path, record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the first record of a profile, checked.

    Raises:
        ConfigError: if it is none, or of another version.
    """
    if not isinstance(record.get("site"), str):
        raise ConfigError(f"{path}: is no profile: its first line does not name a site")
    if record.get("format") != FORMAT:
        raise ConfigError(
            f"{path}: has the format {record.get('format')!r}, and this newsclean reads {FORMAT}: fit the profile again"
        )
    for key in ("pages_seen", "articles"):
        if not isinstance(record.get(key, 0), int):
            raise ConfigError(f"{path}: {key} should be a number, not {record[key]!r}")
    return record


def read_line(path: Path, number: int, record: Mapping[str, Any]) -> RepeatedLine:
    """Return what a record says of a line. One that a person has added may have its text alone.

    Raises:
        ConfigError: if it says nothing of a line.
    """
    text = record.get(DROP, record.get(KEEP))
    pages = record.get("pages", 0)
    if not isinstance(text, str) or not isinstance(pages, int):
        raise ConfigError(f'{path}, line {number}: expected {{"drop": "the line", "pages": 48}} or the like')
    try:
        place = Place(record.get("place", Place.FOOT))
    except ValueError:
        known = ", ".join(Place)
        raise ConfigError(f"{path}, line {number}: there is no place {record['place']!r}, only {known}") from None
    return RepeatedLine(line_key(fold(text)), DROP in record, pages, place, str(record.get("why", "")))
