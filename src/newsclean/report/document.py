"""A document as compact data for the report: its fields with their candidates, its blocks with their verdicts."""

from __future__ import annotations

from typing import Any

from newsclean.article import Article
from newsclean.body.confidence import share_of
from newsclean.explain import Entry, show_value
from newsclean.model import Block, Choice, Decider, Kind, OpinionRule, Page, Role, Rule

ORDERED_ITEM = "ordered_item"
KINDS = (*(kind.value for kind in Kind), ORDERED_ITEM)
ROLES = tuple(role.value for role in Role)
LIST_TAGS = ("ul", "ol", "dl", "menu")
SCORE_DIGITS = 4  # more say nothing, and take space

# By place in a row of the report's data; `page/data.js` reads them in this order.
Row = list[str | int | float]


class Deciders:
    """What has decided in any of the documents, each once.

    Attributes:
        rows: id, label, reason, the reason said of what is left out (empty if none), and whether it is an opinion.
    """

    def __init__(self) -> None:
        self.rows: list[list[str | int]] = []
        self._numbers: dict[tuple[str, str, str], int] = {}

    def number(self, rule: Rule | Decider) -> int:
        """Return the place in `rows` of what decided; it gets one when it is first met."""
        key = (rule.id, rule.label.value, rule.why)
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            is_opinion = isinstance(rule, OpinionRule)
            why_not = rule.why_not if isinstance(rule, OpinionRule) else ""
            self.rows.append([rule.id, rule.label.value, rule.why, why_not, int(is_opinion)])
        return self._numbers[key]


def document_data(name: str, article: Article, deciders: Deciders) -> dict[str, Any]:
    """Return everything that the report shows of a document, as plain data."""
    details: dict[str, int] = {"": 0}  # what weighed most, each once: many blocks share it
    return {
        "name": name,
        "kind": article.page.source.kind,
        "url": article.url or article.page.source.url or "",
        "status": article.status,
        "warnings": list(article.warnings),
        "confidence": article.confidence,
        "textRoles": list(article.text_roles),
        "fields": [field_data(field, choice) for field, choice in article.choices.items()],
        "blocks": [block_row(entry, article.page, deciders, details) for entry in article.explain()],
        "details": list(details),
    }


def field_data(name: str, choice: Choice) -> dict[str, Any]:
    """Return a field with its candidates: value, origin, index of the block (-1: none), whether it agrees."""
    value = "" if choice.value in (None, ()) else show_value(choice.value)
    return {
        "name": name,
        "value": value,
        "why": choice.why,
        "confidence": choice.confidence,
        "candidates": [
            [c.value, c.origin, c.block, int(c in choice.agreeing or c.value == value)] for c in choice.candidates
        ],
    }


def block_row(entry: Entry, page: Page, deciders: Deciders, details: dict[str, int]) -> Row:
    """Return a block with its verdict; what is empty at the end of the row is left out.

    Args:
        entry: the block and its verdict.
        page: the page that it stands in.
        deciders: what has decided so far; gets what is new.
        details: by what weighed most its number; gets what is new.
    """
    block, verdict = entry.block, entry.verdict
    row: Row = [
        block.text,
        KINDS.index(kind_of(block, page)),
        block.level,
        row_of(block, page),
        ROLES.index(verdict.role.value),
        deciders.number(verdict.rule),
        round(share_of(block, verdict), SCORE_DIGITS),
        block.words,
        block.line,
        verdict.cited,
        details.setdefault(entry.detail, len(details)),
    ]
    while row[-1] in ("", 0) and len(row) > 8:
        row.pop()
    return row


def kind_of(block: Block, page: Page) -> str:
    """Return what a block is in the markup; an item of a numbered list is `ORDERED_ITEM`."""
    if block.kind is Kind.LIST_ITEM and tag_around(block, page, LIST_TAGS)[1] == "ol":
        return ORDERED_ITEM
    return block.kind.value


def row_of(block: Block, page: Page) -> int:
    """Return the container that makes cells one row of a table; 0 for what is no cell."""
    return tag_around(block, page, ("tr",))[0] if block.kind is Kind.CELL else 0


def tag_around(block: Block, page: Page, tags: tuple[str, ...]) -> tuple[int, str]:
    """Return the innermost container around a block with one of the tags: its index and tag; -1 and "" for none."""
    index = block.container
    while index >= 0 and page.containers[index].tag not in tags:
        index = page.containers[index].parent
    return (index, page.containers[index].tag) if index >= 0 else (-1, "")
