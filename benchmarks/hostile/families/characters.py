"""Characters that are hard on whoever counts, folds, normalises or shows text."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

MILLION = 250_000  # 4n is a million


def paragraph(story: Story, n: int, unit: str) -> str:
    """Return a page with a paragraph of about n characters of one unit behind the story."""
    return story.page(after=f"<p>{unit * (n // len(unit))}</p>")


UNITS = (
    ("one-word", "x"), ("one-word-of-capitals", "X"), ("one-word-beyond-ascii", "é"), ("combining-marks", "\u0301\u0316"), ("combining-marks-on-one-letter", "a" + "\u0300\u0323" * 400), ("zalgo", "Z\u0351\u036b\u0343\u036a\u0302"),
    ("hangul-parts", "\u1100\u1161\u11a8"), ("hangul-leads", "\u1100"), ("zero-width", "\u200b"), ("joiners", "\u200d"), ("overrides", "\u202e"), ("isolates", "\u2066"), ("marks-of-order", "\u200f\u200e"),
    ("soft-hyphens", "\u00ad"), ("emoji-families", "\U0001f468\u200d\U0001f469\u200d\U0001f467"), ("flags", "\U0001f1e6\U0001f1e8"), ("private-use", "\ue000"), ("non-characters", "\ufdd0\ufffe"), ("controls", "\x01\x02"),
    ("tags-of-language", "\U000e0041"), ("ligatures", "\ufdfa"), ("dotted-capital-i", "\u0130"), ("sharp-s", "\u1e9e\u00df"), ("digits", "9"), ("digits-of-other-scripts", "\u0663\u096f"), ("hyphens", "-"), ("underscores", "_"),
    ("full-stops", "."), ("quotes", "\""), ("curly-quotes", "\u201c"), ("brackets", "("), ("stars", "*"), ("backticks", "`"), ("backslashes", "\\"), ("pipes", "|"), ("hashes", "#"), ("commas", "a,"), ("colons", "a:"), ("slashes", "a/"), ("at-signs", "a@"),
    ("addresses", "https://a.example/b?c=d&amp;e "), ("mail-addresses", "a.b@c.example "), ("han", "港"), ("kana", "あ"), ("thai", "เ"), ("arabic", "س"), ("hebrew", "ש "), ("devanagari", "क्"), ("spaces", " "), ("no-break-spaces", "\u00a0"), ("ideographic-spaces", "\u3000"),
    ("tabs-and-breaks", "\t\n"), ("line-separators", "\u2028"), ("form-feeds", "\f"), ("letters-and-spaces", "x "), ("capitals-and-spaces", "X "), ("and", "and "), ("by", "By "), ("numbers-and-spaces", "1 "), ("full-stops-and-spaces", "x. "),
)  # fmt: skip

# Units that are words: a million of them outweigh any story.
WORDS = frozenset(
    """letters-and-spaces capitals-and-spaces and by numbers-and-spaces full-stops-and-spaces han kana thai hebrew arabic addresses
    mail-addresses commas""".split()
)

KINDS = (
    *(Kind(name, MILLION, lambda story, n, unit=unit: paragraph(story, n, unit), is_outweighed=name in WORDS) for name, unit in UNITS),  # type: ignore[misc]
    Kind("right-to-left-story", 20, lambda story, n: story.page(after="<p>x</p>" * n), "ar"),
    Kind("story-with-zero-width-spaces", 1, lambda story, n: story.page(after="<p>x</p>" * n, body=story.html.replace("e", "e\u200b"))),
    Kind("story-with-soft-hyphens", 1, lambda story, n: story.page(after="<p>x</p>" * n, body=story.html.replace("ar", "a\u00adr"))),
    Kind("preformatted-lines", MILLION // 4, lambda story, n: story.page(after=f"<pre>{'  x' * 3}{'x' * 60}\n" * (n // 70) + "</pre>")),
    Kind("preformatted-tabs", MILLION, lambda story, n: story.page(after="<pre>" + "\t" * (n // 8) + "x</pre>")),
)  # fmt: skip
