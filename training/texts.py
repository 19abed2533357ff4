"""Annotated texts as the line model's trainer sees them.

A text set is read as it is. Of a set of pages, each page is made a text: its title, then each of its blocks on a line,
as archives of texts (WET files) have them. A page that is annotated by snippets only has as labels what newsclean
takes from its HTML, where it is sure, corrected by the snippets. And each gold body is a text of its own, all of it
body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.data import DataSet, Gold, load_data_set
from benchmarks.run import progress

from newsclean import Cleaner, Config
from newsclean.body.align import share_found
from newsclean.judge import claim
from newsclean.model import BODY_SHARE, Page
from newsclean.pipeline import read
from newsclean.read.shape import fold
from training.pages import LabelledPage, correct, label, rules_alone

BODIES = "bodies"  # the name of the set of all gold bodies
# Expected word-F1 of what newsclean takes from a page, from which on it serves as label for the page's text.
SURE = 0.85


def text_of(page: Page) -> str:
    """Return a page as archives of texts have it."""
    titles = [candidate.value for candidate in page.facts.get("title", ()) if candidate.origin == "title"]
    return "\n".join([*titles[:1], *(block.text for block in page.blocks)])


def labels_of(gold: Gold, text: Page, document: bytes | str, cleaner: Cleaner) -> list[float] | None:
    """Return the share of each line of a text that is body; None where nothing tells."""
    lines = [block.folded for block in text.blocks]
    if gold.body:
        return share_found(lines, [fold(line) for line in gold.body.split("\n")])
    if not (gold.wanted or gold.unwanted) or isinstance(document, str):
        return None
    article = cleaner.extract(document, url=gold.url)
    if article.status != "ok" or article.confidence < SURE:
        return None
    shares = share_found(lines, [fold(line) for line in article.text.split("\n")])
    shares = correct(shares, lines, gold)
    return shares if max(shares) >= BODY_SHARE else None


def read_texts(data: DataSet) -> Iterator[LabelledPage]:
    """Read the texts of a set that are articles, have labels, and at least one line."""
    rules, cleaner, config = rules_alone(), Cleaner(), Config()
    for gold in progress(data.gold, data.name):
        if gold.page_type not in (None, "article"):
            continue
        document = data.document(gold)
        content = document.content
        if isinstance(content, bytes):
            text = read(text_of(read(content, "html", gold.url, config)), "text", gold.url, config)
        else:
            text = read(content, "text", gold.url, config)
        shares = labels_of(gold, text, content, cleaner) if text.blocks else None
        if shares is not None:
            yield label(data.name, gold, text, shares, claim(text, rules).rules)


def read_bodies(sets: Sequence[DataSet]) -> Iterator[LabelledPage]:
    """Give each different gold body of articles as a text of its own."""
    rules = rules_alone()
    seen: set[str] = set()
    for gold in (gold for data in sets for gold in data.gold):
        if gold.body and gold.body not in seen and gold.page_type in (None, "article"):
            seen.add(gold.body)
            text = read(gold.body, "text", gold.url, Config())
            if text.blocks:
                yield label(BODIES, gold, text, [1.0] * len(text.blocks), claim(text, rules).rules)


def load_texts(folders: Sequence[Path]) -> tuple[list[LabelledPage], dict[tuple[str, str], Gold]]:
    """Read all labelled texts of data sets and all gold bodies, and their gold."""
    sets = [load_data_set(folder) for folder in folders]
    texts = [text for data in sets for text in read_texts(data)]
    texts += read_bodies(sets)
    gold = {(data.name, one.id): one for data in sets for one in data.gold}
    return texts, gold
