"""The columns of the output: one row for each document, the same in Parquet and JSONL. See docs/batch.md."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newsclean.article import Article
from newsclean.batch.document import Document
from newsclean.extras import needed
from newsclean.model import Role
from newsclean.read.decode import clean_str
from newsclean.write.json import FIELDS, block_dict, field_values

STRING, STRINGS = "string", "list<string>"
AUTHORS = "list<struct<name: string, role: string, url: string, email: string, kind: string>>"
REMOVED = "list<struct<rule: string, label: string, blocks: int32, characters: int32>>"
BLOCKS = "list<struct<index: int32, text: string, role: string, rule: string, label: string, line: int32>>"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the output.

    Attributes:
        name: its name, in Parquet and as a key of JSON.
        type: its Arrow type, as Arrow writes it, without names of list items.
        meaning: what it holds.
        nullable: whether it may be null.
    """

    name: str
    type: str
    meaning: str
    nullable: bool = True


# What a field of an article holds that is no string, and those that are never null.
TYPES = {
    "authors": STRINGS, "author_details": AUTHORS, "tags": STRINGS, "pages": STRINGS, "credits": STRINGS,
    "warnings": STRINGS, "is_free": "bool", "word_count": "int32", "reading_time": "int32", "confidence": "double",
}  # fmt: skip
NEVER_NULL = frozenset((*TYPES, "status", "text")) - {"is_free"}
MEANINGS = {
    "title": "the headline as printed, without the site's name",
    "kicker": "the words printed over the headline as a part of it",
    "byline": 'who wrote it, as printed, without "By" and date',
    "authors": "the names in the byline, in order",
    "author_details": "the same with role and addresses; `kind` is `person` or `organization`",
    "agency": "the news agency or paper that the article comes from",
    "dek": "the summary printed under the headline",
    "date_published": "ISO 8601: a day, or a time with its zone where the page states them",
    "date_modified": "the same, of the last change",
    "date_raw": "the publication date as the page states it",
    "place": "where the report was written, as the dateline says",
    "section": "the part of the site or paper it stands in",
    "tags": "keywords, in order",
    "type": "`news`, `opinion`, `review` and the like, where the page declares it",
    "site_name": "the name of the site",
    "language": "ISO 639-1",
    "url": "the address that the page declares for itself, else `source_url`",
    "pages": "the addresses of the other pages of an article that is printed on several",
    "image": "the address of the lead image",
    "image_caption": "what is printed below it",
    "image_credit": "who took it",
    "copyright": "the copyright line as printed",
    "copyright_holder": "who holds the rights",
    "credits": "reporting and contribution credits as printed",
    "is_free": "whether the page declares itself free to read; null if it does not say",
    "word_count": "the number of words of `text`",
    "reading_time": "the minutes that reading `text` takes",
    "status": "`ok`, `empty`, `not_article`, `truncated`, `timeout` or `parse_error`",
    "warnings": "codes of what else a user should know",
    "confidence": "the word-F1 to expect of `text`, 0 to 1",
    "text": "the article's text, by default body and dek, with an empty line between paragraphs",
}
# What is known of an article, wherever it came from.
ARTICLE_COLUMNS = (
    *(Column(name, TYPES.get(name, STRING), MEANINGS[name], name not in NEVER_NULL) for name in FIELDS),
    Column("removed", REMOVED, "how many blocks and characters each rule removed", nullable=False),
)
SOURCE_URL = Column("source_url", STRING, "where it comes from, as the input says")
COLUMNS = (
    Column("id", STRING, "the name of the document, unique within its input", nullable=False),
    Column("input", STRING, "the input that it stands in", nullable=False),
    SOURCE_URL,
    *ARTICLE_COLUMNS,
)
BLOCKS_COLUMN = Column("blocks", BLOCKS, "every block of the document, kept and removed, in order", nullable=False)
# Engines have no quarantine: there a document that no worker could do is a row too.
FAILURE_COLUMN = Column("failure", STRING, "why there is no article; `status` then says how it failed")


def removals(article: Article) -> list[dict[str, Any]]:
    """Return what each rule removed from an article, by the names of the rules: the value of `removed`."""
    found: dict[str, dict[str, Any]] = {}
    boilerplate = Role.BOILERPLATE  # members of an enumeration are slow to look up
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        if verdict.role is boilerplate:
            rule = verdict.rule
            sums = found.get(rule.id)
            if sums is None:
                sums = {"rule": rule.id, "label": rule.label.value, "blocks": 0, "characters": 0}
                found[rule.id] = sums
            sums["blocks"] += 1
            sums["characters"] += len(block.text)
    return [found[rule] for rule in sorted(found)]


def columns(*, blocks: bool = False) -> tuple[Column, ...]:
    """Return the columns of the output, with or without nested blocks."""
    return (*COLUMNS, BLOCKS_COLUMN) if blocks else COLUMNS


def article_columns(*, blocks: bool = False) -> tuple[Column, ...]:
    """Return the columns that an engine adds to its rows: those of the article, and why there is none."""
    return (*ARTICLE_COLUMNS, *((BLOCKS_COLUMN,) if blocks else ()), FAILURE_COLUMN)


def failure_values(status: str, reason: str, *, blocks: bool = False) -> dict[str, Any]:
    """Return the values of these columns for a document without an article."""
    empty = {STRING: "", "int32": 0, "double": 0.0}
    values: dict[str, Any] = {
        each.name: None if each.nullable else empty.get(each.type, []) for each in article_columns(blocks=blocks)
    }
    return {**values, "status": status, FAILURE_COLUMN.name: reason}


def make_row(document: Document, input_name: str, article: Article, *, blocks: bool = False) -> dict[str, Any]:
    """Return the row of a document: plain data, in the order of `columns`.

    Args:
        document: the document.
        input_name: the input that it stands in.
        article: what was extracted from it.
        blocks: whether to add every block, which makes a row about ten times as large.
    """
    row: dict[str, Any] = {"id": document.id, "input": input_name, "source_url": document.url}
    row.update((name, writable(value)) for name, value in field_values(article).items())
    row["removed"] = removals(article)
    if blocks:
        pairs = zip(article.blocks, article.verdicts, strict=True)
        row["blocks"] = [writable(block_dict(*pair)) for pair in pairs]
    return row


def writable(value: Any) -> Any:
    """Return a value with every string such as a file can hold: what a page declares may have lone surrogates."""
    if isinstance(value, str):
        return clean_str(value)
    if isinstance(value, list):
        return [writable(item) for item in value]
    if isinstance(value, dict):
        return {key: writable(item) for key, item in value.items()}
    return value


def arrow_schema(*, blocks: bool = False) -> Any:
    """Return the columns as a `pyarrow.Schema`, each with its meaning as metadata.

    Raises:
        ConfigError: if pyarrow is missing.
    """
    arrow = needed("pyarrow", "parquet", "writing Parquet")
    return arrow.schema([arrow_field(each) for each in columns(blocks=blocks)])


def arrow_field(column: Column) -> Any:
    """Return a column as a `pyarrow.Field`, with its meaning as metadata."""
    arrow = needed("pyarrow", "parquet", "writing Parquet")
    return arrow.field(column.name, arrow_type(column.type), column.nullable, {"meaning": column.meaning})


def arrow_type(name: str) -> Any:
    """Return the Arrow type of this name: simple ones, lists, and structs of simple ones."""
    arrow = needed("pyarrow", "parquet", "writing Parquet")
    if name.startswith("list<"):
        return arrow.list_(arrow_type(name.removeprefix("list<").removesuffix(">")))
    if name.startswith("struct<"):
        parts = (part.split(": ") for part in name.removeprefix("struct<").removesuffix(">").split(", "))
        return arrow.struct([arrow.field(key, arrow_type(kind)) for key, kind in parts])
    simple = {"string": arrow.string, "bool": arrow.bool_, "int32": arrow.int32, "double": arrow.float64}
    return simple[name]()
