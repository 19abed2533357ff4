"""A Hypothesis strategy for pages: markup as sites write it, in which the visible text is known.

It needs Hypothesis: `pip install 'newsclean[test]'`.

>>> from hypothesis import given
>>> import newsclean
>>> from newsclean.testing.html import pages
>>> @given(pages())
... def test_nothing_vanishes(page):
...     article = newsclean.extract(page.html)
...     assert [block.text for block in article.blocks] == list(page.blocks)
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

MOST_PARTS = 8
DEEPEST = 4  # containers around a block

WORDS = (
    "the ferry left late on Tuesday harbour office said nobody knew why über señor Фёдор 港口 and - “so” it's".split()
)
# What is around a block, and what a block is made of; {} is where it goes.
CONTAINERS = (
    "<div>{}</div>", "<section class='main'>{}</section>", "<article>{}</article>", "<main id='content'>{}</main>", "<aside>{}</aside>",
    "<center>{}</center>", "<div><div>{}</div></div>", "<form>{}</form>", "<footer>{}</footer>", "<x-card>{}</x-card>",
)  # fmt: skip
BLOCKS = (
    "<p>{}</p>", "<p>{}", "<h2>{}</h2>", "<ul><li>{}</li></ul>", "<blockquote><p>{}</p></blockquote>", "<table><tr><td>{}</td></tr></table>",
    "<figure><figcaption>{}</figcaption></figure>", "<div>{}</div>", "<pre>{}</pre>", "<dl><dt>{}</dt></dl>", "<P CLASS=text>{}</P>",
)  # fmt: skip
INLINE = (
    "{}",
    "<b>{}</b>",
    "<a href='/x'>{}</a>",
    "<span class=x>{}</span>",
    "<i><u>{}</u></i>",
    "{}<!-- c -->",
    "<font>{}",
)
UNSEEN = (
    "<script>var x = '<p>no</p>';</script>", "<style>p { color: red }</style>", "<!-- <p>no</p> -->", "<template><p>no</p></template>",
    "<svg><text>no</text></svg>", "<img src='x.jpg' alt='no'>", "<iframe src='x'></iframe>", "\n  ", "<noscript><img src='x'></noscript>",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page that was made.

    Attributes:
        html: the page.
        blocks: its visible blocks in order, white space normalised.
    """

    html: str
    blocks: tuple[str, ...]


def sentences() -> st.SearchStrategy[str]:
    """Texts of one block, of one word or more, white space normalised."""
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)


@st.composite
def blocks(draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None) -> tuple[str, str]:
    """The markup of a block, with containers around it, and its text."""
    text = draw(sentences() if texts is None else texts)
    markup = draw(st.sampled_from(INLINE)).format(html.escape(text, quote=draw(st.booleans())))
    markup = draw(st.sampled_from(BLOCKS)).format(markup)
    for container in draw(st.lists(st.sampled_from(CONTAINERS), max_size=DEEPEST)):
        markup = container.format(markup)
    return markup, text


@st.composite
def pages(draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None) -> MadePage:
    """Pages whose visible blocks are known.

    Args:
        draw: given by Hypothesis.
        texts: the texts of blocks, with normalised white space; by default short made-up ones.
    """
    made: Sequence[tuple[str, str]] = draw(st.lists(blocks(texts), max_size=MOST_PARTS))
    parts = [part for markup, _ in made for part in (draw(st.sampled_from(("", *UNSEEN))), markup)]
    head = draw(
        st.sampled_from(
            ("", "<meta charset=utf-8>", "<title>A page</title>", "<html lang=en><head><title>x</title></head>")
        )
    )
    return MadePage(f"<!DOCTYPE html>{head}<body>{''.join(parts)}</body>", tuple(text for _, text in made))
