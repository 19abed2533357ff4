"""Annotated pages as the body model's trainer sees them: read, judged by the rules alone, and labelled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from benchmarks.data import DataSet, Gold, load_data_set
from benchmarks.run import progress
from numpy.typing import NDArray

from newsclean import Config
from newsclean.body.align import share_found
from newsclean.body.features import matrix
from newsclean.judge import claim
from newsclean.model import BODY_SHARE, ClaimingRule, Page
from newsclean.pipeline import read
from newsclean.read.shape import fold
from newsclean.registry import RuleSet, rule_set


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page with what the trainer needs.

    Attributes:
        data_set, id, site, page_type: where it comes from; `site` is the page's id where none is known.
        page: what was read.
        claims: the rule that has claimed each block, if any.
        rows: its features, shape (blocks, features).
        shares: the share of each block that is body, 0 to 1.
        words: the number of words of each block.
        is_free: which blocks no rule has claimed.
        is_weak: whether the shares are another tool's, corrected by snippets.
        has_paragraphs: whether the set is annotated paragraph by paragraph, by publishers' parsers.
    """

    data_set: str
    id: str
    site: str
    page_type: str | None
    page: Page
    claims: Sequence[ClaimingRule | None]
    rows: NDArray[np.float32]
    shares: NDArray[np.float64]
    words: NDArray[np.float64]
    is_free: NDArray[np.bool_]
    is_weak: bool
    has_paragraphs: bool


def rules_alone() -> RuleSet:
    """Return the rules without opinions."""
    return replace(rule_set(Config()), opinions=())


def labels(gold: Gold, page: Page) -> list[float] | None:
    """Return the share of each block that is body; None where nothing tells."""
    blocks = [block.folded for block in page.blocks]
    if gold.body:
        return share_found(blocks, [fold(line) for line in gold.body.split("\n")])
    if not gold.wanted and not gold.unwanted:
        return None
    from trafilatura import bare_extraction

    document = bare_extraction(page.source.text, include_comments=False, with_metadata=False)
    text = getattr(document, "text", None)
    if not text:
        return None
    shares = share_found(blocks, [fold(line) for line in text.split("\n")])
    if max(shares) < BODY_SHARE:
        return None
    return correct(shares, blocks, gold)


def correct(shares: list[float], blocks: Sequence[str], gold: Gold) -> list[float]:
    """Return shares that another tool gave, corrected by the snippets that must and must not be in the body."""
    for snippets, share in ((gold.wanted, 1.0), (gold.unwanted, 0.0)):
        for snippet in map(fold, snippets):
            shares = [share if snippet in block else old for block, old in zip(blocks, shares, strict=True)]
    return shares


def label(
    name: str, gold: Gold, page: Page, shares: Sequence[float], claims: Sequence[ClaimingRule | None]
) -> LabelledPage:
    """Return a page with its labels and claims, and no features yet."""
    return LabelledPage(
        data_set=name,
        id=gold.id,
        site=gold.site or gold.id,
        page_type=gold.page_type,
        page=page,
        claims=claims,
        rows=np.empty((0, 0), dtype=np.float32),
        shares=np.array(shares),
        words=np.array([block.words for block in page.blocks], dtype=np.float64),
        is_free=np.array([rule is None for rule in claims]),
        is_weak=not gold.body,
        has_paragraphs=bool(gold.paragraphs),
    )


def read_pages(data: DataSet) -> Iterator[LabelledPage]:
    """Read the pages of a set that have labels and at least one block."""
    rules = rules_alone()
    for gold in progress(data.gold, data.name):
        document = data.document(gold)
        if not isinstance(document.content, bytes):
            continue
        page = read(document.content, "html", document.url, Config())
        if not page.blocks or (shares := labels(gold, page)) is None:
            continue
        claims = claim(page, rules).rules
        yield replace(label(data.name, gold, page, shares, claims), rows=matrix(page, claims))


def load_pages(folders: Sequence[Path]) -> list[LabelledPage]:
    """Read all labelled pages of data sets."""
    return [page for folder in folders for page in read_pages(load_data_set(folder))]
