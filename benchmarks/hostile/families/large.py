"""Text nodes and documents of many megabytes."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

TEN_MEGABYTES = 2_500_000  # 4n is 10 MB
LAST = "The last lamp on the pier of Larkhaven went out at six, and nobody had seen who had lit it the night before."
SENTENCE = (
    "The harbour of Larkhaven was quiet that night, and the {0}th lamp on the pier burned until the morning came. "
)


def long_text(n: int) -> str:
    """Return prose of about n characters."""
    sentences = [SENTENCE.format(place) for place in range(1_000)]
    text = "".join(sentences)
    return text * (n // len(text)) + text[: n % len(text)] + LAST


def paragraphs(n: int) -> str:
    """Return paragraphs of about n characters."""
    one = "".join(f"<p>{SENTENCE.format(place) * 4}</p>\n" for place in range(200))
    return one * max(1, n // len(one))


def appended(story: Story, n: int) -> str:
    """Return a page whose last paragraph is a text of n characters."""
    return story.page(after=f"<p>{long_text(n)}</p>")


KINDS = (
    Kind("text-node", TEN_MEGABYTES, appended, is_outweighed=True, also=(LAST,)),
    Kind("text-node-in-the-story", TEN_MEGABYTES, lambda story, n: story.page(body=story.html.replace("</article>", f"<p>{long_text(n)}</p></article>")), is_outweighed=True, also=(LAST,)),
    Kind("text-node-without-elements", TEN_MEGABYTES, lambda story, n: story.text + "\n\n" + long_text(n), is_outweighed=True, also=(LAST,)),
    Kind("text-node-first", TEN_MEGABYTES, lambda story, n: story.page(before=f"<p>{long_text(n)}</p>"), is_outweighed=True, also=(LAST,)),
    Kind("text-node-in-pre", TEN_MEGABYTES, lambda story, n: story.page(after=f"<pre>{long_text(n)}</pre>"), is_outweighed=True, also=(LAST,)),
    Kind("text-node-in-a-link", TEN_MEGABYTES, lambda story, n: story.page(before=f"<p>{story.sentences[0]}</p><a href=/x>{long_text(n)}</a>"), is_outweighed=True, also=(LAST,)),
    Kind("paragraphs", TEN_MEGABYTES // 2, lambda story, n: story.page(body=story.html.replace("</article>", f"{paragraphs(n)}</article>"))),
    Kind("text-of-one-line", TEN_MEGABYTES, lambda story, n: f"{story.text}\n\n{long_text(n)}", is_text=True, is_outweighed=True, also=(LAST,)),
    Kind("text-of-paragraphs", TEN_MEGABYTES // 2, lambda story, n: story.text + "\n\n" + "\n\n".join([long_text(400)] * (n // 400)), is_text=True, is_outweighed=True, also=(LAST,)),
    Kind("above-max-bytes", 13_500_000, lambda story, n: story.page(after=f"<p>{long_text(n)}</p>"), is_outweighed=True),
)  # fmt: skip
