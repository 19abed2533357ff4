"""A thread of comments that is far longer than the article above it."""

from __future__ import annotations

import pytest

import newsclean

ENTRY = (
    "<p>In the year {year} the lock was shut for days in the summer and for as many in the winter, when the ice came "
    "down the river and nobody could turn the wheel by hand, as its keeper wrote down in his book.</p>"
)
COMMENT = (
    "<div class='comment'><p>In spring number {n} of mine on this canal I waited for so long that my bread went stale, "
    "and nobody has ever paid me for it, whatever I wrote to them. I shall wait no longer than this spring, and then I "
    "take the train, and my barge stays where it is until somebody buys it from me, which nobody will.</p></div>"
)
COMMENTS = 70


@pytest.mark.parametrize(("entries", "claimed"), [(14, COMMENTS), (4, 0)])
def test_what_is_an_article_is_one_however_long_its_thread_is(entries, claimed):
    """Of fewer than 2,000 characters the text may be the question that a forum answers."""
    article = "".join(ENTRY.format(year=1960 + n) for n in range(entries))
    thread = "".join(COMMENT.format(n=n) for n in range(COMMENTS))
    page = newsclean.extract(f"<body><h1>The lock fails again</h1>{article}<div id='comments'>{thread}</div></body>")
    assert sum(verdict.rule.id == "comment-thread" for verdict in page.verdicts) == claimed
