"""Framed messages over a socket between two processes of one machine.

A frame is a number, two lengths in bytes, a pickled message, and its bulk: the one large value
that a message may have, such as a page, goes beside the pickle and so is not copied into it. The
supervisor's end never blocks: a process that hangs and reads nothing cannot make it hang too.
"""

from __future__ import annotations

import pickle
import socket
import struct
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, BinaryIO

HEADER = struct.Struct("!qQQ")
# Below, a buffer is copied faster than it is sent on its own.
BULK_BYTES = 4 * 1024
# What is read at once: a few rows; what is longer goes where it stays. A buffer is used again, since
# to get and give back memory costs more than to copy what has arrived.
READ_BYTES = 64 * 1024
# Holds a page of the usual size, so that it goes through at once.
BUFFER_BYTES = 1024 * 1024
# Pieces that are sent at once; systems take at least 16.
MOST_PIECES = 16
# Numbers that are no item's: a worker has started, or cannot.
READY = -1
BROKEN = -2


Piece = bytes | memoryview


def make_frame(number: int, message: Any) -> list[Piece]:
    """Return a message as the pieces of a frame; the first large `PickleBuffer` in it becomes the bulk."""
    bulk: list[memoryview] = []

    def goes_into_the_pickle(buffer: pickle.PickleBuffer) -> bool:
        raw = buffer.raw()
        if bulk or len(raw) < BULK_BYTES:
            return True
        bulk.append(raw)
        return False

    pickled = pickle.dumps(message, protocol=5, buffer_callback=goes_into_the_pickle)
    return [HEADER.pack(number, len(pickled), sum(map(len, bulk))), pickled, *bulk]


def open_message(pickled: bytes | bytearray, bulk: bytes | bytearray) -> Any:
    """Return the message of a frame."""
    return pickle.loads(pickled, buffers=[bulk] if bulk else [])  # noqa: S301  from a process of ours


def read_frame(stream: BinaryIO) -> tuple[int, bytes, bytes] | None:
    """Return number, pickle and bulk of the next frame, waiting for it; None at the end."""
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    number, length, bulk_length = HEADER.unpack(header)
    pickled, bulk = stream.read(length), stream.read(bulk_length)
    return (number, pickled, bulk) if len(pickled) == length and len(bulk) == bulk_length else None


def socket_pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected ends with room for a page in each."""
    ends = socket.socketpair()
    for end in ends:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER_BYTES)
    return ends


class Channel:
    """The supervisor's end; `closed` tells that the other end is."""

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self.socket = end
        self.closed = False
        self._outgoing: deque[memoryview] = deque()
        self._incoming = bytearray()
        self._buffer = memoryview(bytearray(READ_BYTES))
        self._bulk: bytearray | None = None  # of the first frame, once its pickle is there
        self._filled = 0  # how much of it has arrived
        # The system doubles what it was asked for, and uses the half for its own.
        self._room = end.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) // 2
        self._length = 1  # of the last message

    @property
    def is_sending(self) -> bool:
        """Whether something waits for the other end to make room."""
        return bool(self._outgoing)

    @property
    def messages_that_fit(self) -> int:
        """How many messages the other end can send while nobody reads, if they are as long as the last."""
        return self._room // self._length

    def send(self, frame: Iterable[Piece]) -> None:
        """Send a frame, or as much of it as there is room for; `flush` sends the rest."""
        self._outgoing.extend(memoryview(piece) for piece in frame)
        self.flush()

    def flush(self) -> None:
        """Send what waits, as far as there is room."""
        try:
            while self._outgoing:
                sent = self.socket.sendmsg([*islice(self._outgoing, MOST_PIECES)])
                while self._outgoing and sent >= len(self._outgoing[0]):
                    sent -= len(self._outgoing.popleft())
                if sent:
                    self._outgoing[0] = self._outgoing[0][sent:]
        except BlockingIOError:
            return
        except OSError:  # the other end is gone, which `receive` reports once all of its messages are read
            self._outgoing.clear()

    def receive(self) -> Iterator[tuple[int, Any]]:
        """Give the number and the message of each frame that has arrived."""
        is_more = True
        while is_more:
            is_more = self._read()
            yield from self._open_frames()

    def _read(self) -> bool:
        """Read what has arrived, a bulk to where it stays; tell whether there may be more at once."""
        target = self._buffer if self._bulk is None else memoryview(self._bulk)[self._filled :]
        try:
            count = self.socket.recv_into(target)
        except BlockingIOError:
            return False
        except OSError:  # reset: it died with unread messages
            count = 0
        if not count:
            self.closed = True
        elif self._bulk is None:
            self._incoming += self._buffer[:count]
        else:
            self._filled += count
        # Where there was room for more there is no more now; the end is told when nothing is left but it.
        return bool(count) and count == len(target)

    def _open_frames(self) -> Iterator[tuple[int, Any]]:
        """Give the frames that are complete, and make room for the bulk of one that is not."""
        start, size = 0, HEADER.size
        while len(self._incoming) - start >= size:
            number, length, bulk_length = HEADER.unpack_from(self._incoming, start)
            middle = start + size + length
            if middle > len(self._incoming):
                break
            if self._bulk is None:
                self._bulk = bytearray(bulk_length)
                with memoryview(self._incoming) as incoming:
                    arrived = incoming[middle : middle + bulk_length]
                    self._bulk[: len(arrived)] = arrived
                    self._filled = len(arrived)
                    arrived.release()
                del self._incoming[middle : middle + bulk_length]
            if self._filled < bulk_length:
                break
            self._length = size + length + bulk_length
            pickled, bulk, self._bulk = self._incoming[start + size : middle], self._bulk, None
            start = middle
            yield number, open_message(pickled, bulk)
        del self._incoming[:start]

    def close(self) -> None:
        """Close this end; a worker that waits for items then leaves."""
        self.socket.close()
