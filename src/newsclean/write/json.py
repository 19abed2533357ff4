"""Plain data and JSON: the keys are the attribute names of `Article`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.article import Article

FIELDS = (
    "title", "byline", "authors", "agency", "dek", "date_published", "date_modified", "section", "tags",
    "site_name", "language", "url", "image", "copyright", "credits", "is_free", "status", "warnings",
    "confidence", "text",
)  # fmt: skip


def article_dict(article: Article) -> dict[str, Any]:
    """Return the fields, and every block with its role and who decided it."""
    values = {name: getattr(article, name) for name in FIELDS}
    data: dict[str, Any] = {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}
    data["blocks"] = [
        {
            "index": block.index,
            "text": block.text,
            "role": verdict.role.value,
            "rule": verdict.rule.id,
            "label": verdict.rule.label.value,
            "line": block.line or None,
        }
        for block, verdict in zip(article.blocks, article.verdicts, strict=True)
    ]
    return data


def dump_json(data: dict[str, Any] | list[dict[str, Any]], *, indent: int | None = None) -> str:
    """Return data as JSON with its characters unescaped."""
    return json.dumps(data, ensure_ascii=False, indent=indent)
