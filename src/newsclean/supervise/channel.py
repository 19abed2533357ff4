"""Framed messages over a socket between two processes of one machine.

A frame is a number, the length of its payload in bytes, and the payload. The supervisor's end
never blocks: a process that hangs and reads nothing cannot make it hang too.
"""

from __future__ import annotations

import pickle
import socket
import struct
from collections import deque
from collections.abc import Iterator
from typing import Any, BinaryIO

HEADER = struct.Struct("!qQ")
# What is read at once: a few rows. A buffer is used again, since to get and give back memory of
# this size costs more than to copy what has arrived.
READ_BYTES = 256 * 1024
# Holds a page of the usual size, so that it goes through at once.
BUFFER_BYTES = 1024 * 1024
# Numbers that are no item's: a worker has started, or cannot.
READY = -1
BROKEN = -2


def make_frame(number: int, message: Any) -> bytes:
    """Return a message as a frame."""
    payload = pickle.dumps(message, protocol=5)
    return HEADER.pack(number, len(payload)) + payload


def read_frame(stream: BinaryIO) -> tuple[int, bytes] | None:
    """Return the number and the payload of the next frame, waiting for it; None at the end."""
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    number, length = HEADER.unpack(header)
    payload = stream.read(length)
    return (number, payload) if len(payload) == length else None


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

    @property
    def is_sending(self) -> bool:
        """Whether something waits for the other end to make room."""
        return bool(self._outgoing)

    def send(self, frame: bytes) -> None:
        """Send a frame, or as much of it as there is room for; `flush` sends the rest."""
        self._outgoing.append(memoryview(frame))
        self.flush()

    def flush(self) -> None:
        """Send what waits, as far as there is room."""
        try:
            while self._outgoing:
                sent = self.socket.send(self._outgoing[0])
                if sent == len(self._outgoing[0]):
                    self._outgoing.popleft()
                else:
                    self._outgoing[0] = self._outgoing[0][sent:]
        except BlockingIOError:
            return
        except OSError:  # the other end is gone, which `receive` reports once all of its messages are read
            self._outgoing.clear()

    def receive(self) -> Iterator[tuple[int, Any]]:
        """Give the number and the message of each frame that has arrived."""
        try:
            while count := self.socket.recv_into(self._buffer):
                self._incoming += self._buffer[:count]
                if count < READ_BYTES:  # there is no more now; the end is told when nothing is left but it
                    break
            else:
                self.closed = True
        except BlockingIOError:
            pass
        except OSError:  # reset: it died with unread messages
            self.closed = True
        start, size = 0, HEADER.size
        while len(self._incoming) - start >= size:
            number, length = HEADER.unpack_from(self._incoming, start)
            end = start + size + length
            if end > len(self._incoming):
                break
            yield number, pickle.loads(self._incoming[start + size : end])  # noqa: S301  from a process of ours
            start = end
        del self._incoming[:start]

    def close(self) -> None:
        """Close this end; a worker that waits for items then leaves."""
        self.socket.close()
