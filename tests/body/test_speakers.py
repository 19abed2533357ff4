"""The author of an embedded post goes with the post."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.body.speakers import with_speakers
from newsclean.pipeline import read

POST = "<blockquote class='twitter-tweet'><p>Two swans hold the lock.</p>{}</blockquote>"


def page_of(speaker: str):
    page = read(f"<p>The keeper wrote:</p>{POST.format(speaker)}", "html", None, newsclean.Config())
    assert len(page.blocks) == 3
    return page


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_a_speaker_has_the_share_of_the_post(share):
    page = page_of("&mdash; Ada Fenwick (@adafenwick) <a href='/1'>May 3, 2024</a>")
    assert with_speakers(page, [0.9, share, 0.5]) == [0.9, share, share]


def test_a_speaker_without_a_post_keeps_its_share():
    page = read("<blockquote>- Ada Fenwick (@adafenwick)</blockquote>", "html", None, newsclean.Config())
    assert with_speakers(page, [0.5]) == [0.5]


@pytest.mark.parametrize(
    "line",
    [
        "<p>&mdash; Ada Fenwick, keeper of the lock</p>",
        "<p>She is @adafenwick there.</p>",
        "</blockquote><p>&mdash; Ada Fenwick (@adafenwick)</p><blockquote>",
        f"<p>&mdash; Ada Fenwick (@adafenwick) {'said so and ' * 12}</p>",
    ],
)
def test_other_lines_keep_their_share(line):
    page = page_of(line)
    assert with_speakers(page, [0.9, 0.1, 0.5]) == [0.9, 0.1, 0.5]
