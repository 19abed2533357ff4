"""Messages between processes: what is large goes beside the pickle, and comes out as it went in."""

from __future__ import annotations

import copy
import io
import pickle
from pickle import PickleBuffer

import pytest

from newsclean.batch.document import Document
from newsclean.supervise.channel import BULK_BYTES, Channel, make_frame, open_message, read_frame, socket_pair

LARGE = b"page" * BULK_BYTES


def through_a_stream(message):
    number, pickled, bulk = read_frame(io.BytesIO(b"".join(make_frame(5, message))))
    assert number == 5
    return open_message(pickled, bulk)


@pytest.mark.parametrize(
    "content", [LARGE, LARGE.decode(), "Fähre \ud800 " * 1_000, b"", "", b"small", bytearray(LARGE), 7]
)
def test_a_document_comes_out_as_it_went_in(content):
    document = Document("a", content, "html", "https://a.example", is_http=True)
    found, name = through_a_stream((document, "crawl"))
    assert (found, name) == (document, "crawl")
    assert type(found.content) is type(content)
    assert pickle.loads(pickle.dumps(document)) == copy.copy(document) == document


@pytest.mark.parametrize("content", [LARGE, LARGE.decode()])
def test_a_page_is_not_copied_into_the_pickle(content):
    _, pickled, bulk = make_frame(1, (Document("a", content, "html"), "crawl"))
    assert len(pickled) < 300
    assert bulk == LARGE


def test_a_second_large_value_goes_into_the_pickle():
    first, second = b"1" * BULK_BYTES, b"2" * BULK_BYTES
    assert through_a_stream([PickleBuffer(first), PickleBuffer(second), b"3"]) == [first, second, b"3"]


def test_more_than_there_is_room_for_is_sent_when_there_is():
    ours, theirs = socket_pair()
    channel, other = Channel(ours), Channel(theirs)
    pages = [Document(str(number), bytes([number]) * 300_000, "html") for number in range(20)]
    for number, page in enumerate(pages):
        channel.send(make_frame(number, page))
    assert channel.is_sending
    found = []
    while len(found) < len(pages):
        found += other.receive()
        channel.flush()
    assert found == list(enumerate(pages))
    assert not channel.is_sending
    channel.close()
    assert list(other.receive()) == []
    assert other.closed
    other.close()


@pytest.mark.parametrize("step", [1_000, 23, 99_999])
def test_frames_that_come_in_pieces_come_out_whole(step):
    ours, theirs = socket_pair()
    channel = Channel(ours)
    messages = [PickleBuffer(LARGE), "small", PickleBuffer(LARGE * 20), {"a": PickleBuffer(LARGE)}, 7]
    data = b"".join(b"".join(make_frame(number, message)) for number, message in enumerate(messages))
    step = max(step, len(data) // 5_000)
    found = []
    for start in range(0, len(data), step):
        theirs.sendall(data[start : start + step])
        found += channel.receive()
    assert found == [(0, LARGE), (1, "small"), (2, LARGE * 20), (3, {"a": LARGE}), (4, 7)]
    assert channel.messages_that_fit > 1
    theirs.close()
    assert (list(channel.receive()), channel.closed) == ([], True)
    channel.close()


def test_a_frame_that_is_cut_off_is_none():
    frame = b"".join(make_frame(1, Document("a", LARGE, "html")))
    assert read_frame(io.BytesIO(frame[:-1])) is None
    assert read_frame(io.BytesIO(frame[:10])) is None
