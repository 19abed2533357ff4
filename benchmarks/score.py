"""How good a prediction is: of a page, and of a whole data set.

Each metric is computed over the pages that are annotated for it; a page without a
prediction counts as empty output. docs/benchmarks.md says what the metrics mean.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.data import Gold, Prediction

FAILURE = 0.5  # word-F1 below which an extraction is of no use
NEARLY_PERFECT = 0.95

# Blocks of Thai, kana and Han (with the iteration marks): no spaces between words, so that
# each character counts as one.
UNSPACED = "\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# `re` and not `regex`: the two differ in what a word character is, and published numbers use `re`.
WORD = re.compile(f"[^\\W{UNSPACED}]+|[{UNSPACED}]")
LINE_BREAK = re.compile(r"[\r\n]+")

PLAIN_QUOTES = {ord(c): plain for plain, group in (("'", "‘’‚"), ('"', "“”„«»"), ("-", "–—")) for c in group}
PUNCTUATION_AT_THE_ENDS = re.compile(r"\A[\W_]+|[\W_]+\Z")
SHARE_OF_A_LONGER_TITLE = 0.8

# "Jane Doe, M.D., PhD": two to eight letters with at least two capitals, after a comma.
DEGREES = re.compile(r"(?:,\s*(?=(?:[^,]*[A-Z]){2})[A-Za-z.®-]{2,8})+\Z")
LEADING_BY = re.compile(r"\Aby\b[:\s]*")


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two collections and what they share, as numbers of items; what a precision is made of."""

    shared: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of the predicted that is right; 1 if nothing was to be found and nothing was."""
        return self.shared / self.predicted if self.predicted else float(not self.gold)

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 if nothing was to be found and nothing was."""
        return self.shared / self.gold if self.gold else float(not self.predicted)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.shared / (self.predicted + self.gold) if self.predicted or self.gold else 1.0

    def __add__(self, other: Overlap) -> Overlap:
        return Overlap(self.shared + other.shared, self.predicted + other.predicted, self.gold + other.gold)


def split_words(text: str | None) -> list[str]:
    """Return the words of a text in lower case."""
    return WORD.findall((text or "").lower())


def split_blocks(text: str | None) -> list[str]:
    """Return the lines of a text, each reduced to its words; lines without any are left out."""
    lines = (" ".join(split_words(line)) for line in LINE_BREAK.split(text or ""))
    return [line for line in lines if line]


def compare_bags(predicted: Sequence[str], gold: Sequence[str]) -> Overlap:
    """Compare two lists whatever their order; an item counts as often as it is in both."""
    return Overlap((Counter(predicted) & Counter(gold)).total(), len(predicted), len(gold))


def common_length(first: Sequence[str], second: Sequence[str]) -> int:
    """Return the length of the longest common subsequence.

    A row of the table is the bits of one integer (Allison and Dix 1986), so that an item
    of `second` costs a few operations on long integers.
    """
    places: dict[str, int] = {}
    for place, item in enumerate(first):
        places[item] = places.get(item, 0) | 1 << place
    row = 0
    for item in second:
        if mask := places.get(item):
            either = row | mask
            row = either & (either ^ (either - (row << 1 | 1)))
    return row.bit_count()


def squeeze(text: str | None) -> str:
    """Return the text with each run of white space as one space."""
    return " ".join((text or "").split())


def fold_title(title: str | None) -> str:
    """Return a title for comparison: folded, plain quotes, no punctuation at its ends."""
    folded = squeeze(unicodedata.normalize("NFKC", title or "")).casefold().translate(PLAIN_QUOTES)
    return PUNCTUATION_AT_THE_ENDS.sub("", folded)


def is_same_title(predicted: str | None, gold: str) -> bool:
    """Tell whether two titles are equal, or one is most of the other."""
    short, long = sorted((fold_title(predicted), fold_title(gold)), key=len)
    return bool(short) and (short == long or (short in long and len(short) > SHARE_OF_A_LONGER_TITLE * len(long)))


def fold_name(name: str) -> str:
    """Return a name for comparison: folded, without accents, degrees and a leading "by"."""
    decomposed = unicodedata.normalize("NFKD", DEGREES.sub("", squeeze(name)))
    folded = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return " ".join(re.findall(r"\w+", LEADING_BY.sub("", folded)))


def compare_names(predicted: Iterable[str], gold: Iterable[str]) -> Overlap:
    """Compare two sets of names."""
    names = {fold_name(name) for name in predicted} - {""}
    wanted = {fold_name(name) for name in gold} - {""}
    return Overlap(len(names & wanted), len(names), len(wanted))


def count_found(snippets: Iterable[str], text: str) -> int:
    """Count the snippets that are in a text, white space aside."""
    squeezed = squeeze(text)
    return sum(squeeze(snippet) in squeezed for snippet in snippets)


@dataclass(frozen=True, slots=True)
class PageScore:
    """The scores of one page; None where the page is not annotated for it.

    Attributes:
        id: the page.
        error: the exception that the system raised.
        words: overlap of the words in any order.
        ordered: the same in order: their longest common subsequence.
        blocks: overlap of whole lines.
        wanted, unwanted: the snippets found, and how many there are.
        title: whether the title is right.
        authors: overlap of the names.
        date: whether the date is right.
        has_date: whether there is one.
    """

    id: str
    error: str | None = None
    words: Overlap | None = None
    ordered: Overlap | None = None
    blocks: Overlap | None = None
    wanted: tuple[int, int] | None = None
    unwanted: tuple[int, int] | None = None
    title: bool | None = None
    authors: Overlap | None = None
    date: bool | None = None
    has_date: bool = False


def score_page(gold: Gold, prediction: Prediction | None) -> PageScore:
    """Score the prediction for a page."""
    found = prediction or Prediction(gold.id)
    text = found.text or ""
    words = ordered = blocks = None
    if gold.body is not None:
        ours, theirs = split_words(text), split_words(gold.body)
        words = compare_bags(ours, theirs)
        ordered = Overlap(common_length(ours, theirs), len(ours), len(theirs))
    if gold.paragraphs is not None:
        blocks = compare_bags(split_blocks(text), split_blocks("\n".join(gold.paragraphs)))
    return PageScore(
        id=gold.id,
        error=found.error,
        words=words,
        ordered=ordered,
        blocks=blocks,
        wanted=(count_found(gold.wanted, text), len(gold.wanted)) if gold.wanted else None,
        unwanted=(count_found(gold.unwanted, text), len(gold.unwanted)) if gold.unwanted else None,
        title=None if gold.title is None else is_same_title(found.title, gold.title),
        authors=None if gold.authors is None else compare_names(found.authors, gold.authors),
        date=None if gold.date is None else found.date == gold.date,
        has_date=bool(found.date),
    )


def score_pages(gold: Iterable[Gold], predictions: dict[str, Prediction]) -> list[PageScore]:
    """Score the predictions for pages, in the order of the gold."""
    return [score_page(page, predictions.get(page.id)) for page in gold]


def mean(values: Sequence[float]) -> float | None:
    """Return the mean, or None of nothing."""
    return statistics.fmean(values) if values else None


def ratio(part: float, whole: float) -> float | None:
    """Return the share, or None of nothing."""
    return part / whole if whole else None


def summarise(scores: Sequence[PageScore]) -> dict[str, float | None]:
    """Return the metrics of a data set; None where no page is annotated for one.

    Texts, blocks, titles and dates are means over the pages; snippets and names are
    counted over all pages together.
    """
    words = [s.words for s in scores if s.words]
    f1 = [overlap.f1 for overlap in words]
    names = [s.authors for s in scores if s.authors]
    authors = sum(names, Overlap(0, 0, 0)) if names else None
    dates = [s.date for s in scores if s.date is not None]
    dated = sum(s.has_date for s in scores if s.date is not None)
    found, wanted = (sum(column) for column in zip((0, 0), *(s.wanted for s in scores if s.wanted), strict=True))
    left, unwanted = (sum(column) for column in zip((0, 0), *(s.unwanted for s in scores if s.unwanted), strict=True))
    return {
        "pages": len(scores),
        "errors": sum(s.error is not None for s in scores),
        "f1": mean(f1),
        "precision": mean([overlap.precision for overlap in words]),
        "recall": mean([overlap.recall for overlap in words]),
        "f1_median": statistics.median(f1) if f1 else None,
        "failures": mean([value < FAILURE for value in f1]),
        "f1_ge_95": mean([value >= NEARLY_PERFECT for value in f1]),
        "lcs_f1": mean([s.ordered.f1 for s in scores if s.ordered]),
        "block_f1": mean([s.blocks.f1 for s in scores if s.blocks]),
        "with_recall": ratio(found, wanted),
        "without_rejection": 1 - left / unwanted if unwanted else None,
        "snippet_f1": 2 * found / (found + left + wanted) if wanted and unwanted else None,
        "title_acc": mean([s.title for s in scores if s.title is not None]),
        "author_precision": authors.precision if authors else None,
        "author_recall": authors.recall if authors else None,
        "author_f1": authors.f1 if authors else None,
        "date_acc": mean(dates),
        "date_precision": ratio(sum(dates), dated),
    }


def page_values(scores: Iterable[PageScore]) -> dict[str, dict[str, float]]:
    """Return by metric and page id what can be compared page by page."""
    values: dict[str, dict[str, float]] = {}
    for s in scores:
        row = {
            "f1": s.words.f1 if s.words else None,
            "precision": s.words.precision if s.words else None,
            "recall": s.words.recall if s.words else None,
            "lcs_f1": s.ordered.f1 if s.ordered else None,
            "block_f1": s.blocks.f1 if s.blocks else None,
            "with": s.wanted[0] / s.wanted[1] if s.wanted else None,
            "without": 1 - s.unwanted[0] / s.unwanted[1] if s.unwanted else None,
            "title": s.title,
            "author": s.authors.f1 if s.authors else None,
            "date": s.date,
        }
        for metric, value in row.items():
            if value is not None:
                values.setdefault(metric, {})[s.id] = float(value)
    return values
