"""A file as a stream of what is in it: gzip and Zstandard unpacked, whatever its name says.

Damage does not raise where a reader is in the middle of something: the stream ends there, and
says so in `damage`, so that all that stands before the damage is had.
"""

from __future__ import annotations

import importlib
import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from newsclean.batch.errors import InputTrouble
from newsclean.extras import needed

GZIP_MAGIC = b"\x1f\x8b"
ZSTANDARD_MAGICS = (b"\x28\xb5\x2f\xfd", b"\x50\x2a\x4d\x18")  # a frame, and one to skip
# The rest of what is read is copied for each member of a gzip file: little, if this is.
READ_BYTES = 64 * 1024
# No more than this is unpacked at once, however well it is packed.
UNPACK_BYTES = 1024 * 1024
GZIP_WBITS = 31
# Zstandard gives all that its input holds at once; small steps keep that small.
READ_SMALL = 16 * 1024


def fastest_zlib() -> Any:
    """Return isal's, which unpacks a page in less than half the time; without it Python's own."""
    try:
        return importlib.import_module("isal.isal_zlib")
    except ImportError:
        return zlib


def part_maker(start: bytes) -> Callable[[], Part] | None:
    """Return what makes the parts of a file that starts like this; None if it is not packed.

    Raises:
        ConfigError: if a package is missing.
    """
    if start.startswith(GZIP_MAGIC):
        library = fastest_zlib()
        return lambda: GzipPart(library)
    if start.startswith(ZSTANDARD_MAGICS):
        zstandard = needed("zstandard", "zst", "a file that is packed with Zstandard")
        return lambda: ZstandardPart(zstandard)
    return None


class Unpacked(io.RawIOBase):
    """A readable stream of the content of a file.

    Attributes:
        damage: why the stream ended early; empty if it did not.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        try:
            self._file: BinaryIO = path.open("rb")
        except FileNotFoundError as error:
            raise InputTrouble("there is no such file") from error
        except OSError as error:
            raise InputTrouble(f"cannot be read: {error.strerror or error}") from error
        except ValueError as error:  # a NUL in the path
            raise InputTrouble(f"is no path: {error}") from error
        self.damage = ""
        self._packed = self._read_file()
        self._unpacked, self._given = b"", 0
        self._make = part_maker(self._packed)
        self._part = self._make() if self._make else None

    @property
    def position(self) -> int:
        """How many bytes of the file have been read."""
        return 0 if self._file.closed else self._file.tell()

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read into a buffer; return how many bytes, 0 at the end."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, as many as there are at once; none at the end."""
        if size < 0:
            return self.readall()
        if self._given == len(self._unpacked):
            self._unpacked, self._given = self._next(), 0
        data = self._unpacked[self._given : self._given + size]
        self._given += len(data)
        return data

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

    def _read_file(self) -> bytes:
        try:
            return self._file.read(READ_BYTES)
        except OSError as error:
            self.damage = f"cannot be read further: {error.strerror or error}"
            return b""

    def _next(self) -> bytes:
        """Return the next bytes of the content; empty at its end or where it is damaged."""
        data = b""
        while self._part is not None and not data and not self.damage:
            if not self._packed and not self._part.holds_more:
                self._packed = self._read_file()
                if not self._packed:
                    if not self._part.is_fresh:
                        self.damage = self.damage or "is cut off: its packed data end too early"
                    return b""
            data = self._unpack(self._part)
        if self._part is None:
            data, self._packed = self._packed or self._read_file(), b""
        return data

    def _unpack(self, part: Part) -> bytes:
        """Return what comes out of a part; note damage."""
        is_padding = part.is_fresh and not self._packed.strip(b"\0")
        try:
            data, self._packed = part.unpack(self._packed)
        except Exception as error:  # each library has its own; beyond one nothing can be trusted
            self.damage = "" if is_padding else f"is damaged: {error}"
            data, self._packed = b"", b""
            self._part = self._make() if self._make else None
        if part.is_done and self._make:
            self._part = self._make()
        return data


class Part(Protocol):
    """A piece of a packed file that unpacks on its own.

    Attributes:
        is_fresh: whether nothing of it has been unpacked.
        holds_more: whether more comes out of what it has been given.
    """

    is_fresh: bool
    holds_more: bool

    @property
    def is_done(self) -> bool:
        """Whether it is complete."""

    def unpack(self, packed: bytes) -> tuple[bytes, bytes]:
        """Return what comes out, and what is left of the packed bytes."""


class GzipPart:
    """One member of a gzip file, of which an archive has one for each record."""

    def __init__(self, library: Any) -> None:
        self._unpacker = library.decompressobj(GZIP_WBITS)
        self.is_fresh = True
        self.holds_more = False

    @property
    def is_done(self) -> bool:
        """Whether the member is complete."""
        return bool(self._unpacker.eof)

    def unpack(self, packed: bytes) -> tuple[bytes, bytes]:
        """Return what comes out, and what is left of the packed bytes."""
        data = self._unpacker.decompress(packed, UNPACK_BYTES)
        self.is_fresh = False
        rest = self._unpacker.unused_data if self._unpacker.eof else self._unpacker.unconsumed_tail
        self.holds_more = bool(data) and len(data) == UNPACK_BYTES and not self._unpacker.eof
        return data, rest


class ZstandardPart:
    """One frame of a Zstandard file."""

    def __init__(self, library: Any) -> None:
        self._unpacker = library.ZstdDecompressor(max_window_size=2**31).decompressobj()
        self.is_fresh = True
        self.holds_more = False

    @property
    def is_done(self) -> bool:
        """Whether the frame is complete."""
        return bool(self._unpacker.eof)

    def unpack(self, packed: bytes) -> tuple[bytes, bytes]:
        """Return what comes out, and what is left of the packed bytes."""
        data = self._unpacker.decompress(packed[:READ_SMALL])
        self.is_fresh = False
        rest = self._unpacker.unused_data if self._unpacker.eof else b""
        return data, rest + packed[READ_SMALL:]
