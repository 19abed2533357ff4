"""The formats of `extract` and `clean`: an article as text, as a document, or as an object of JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.article import Article
from newsclean.errors import ConfigError
from newsclean.write.json import dump_json

SUFFIXES = {
    "text": ".txt", "markdown": ".md", "html": ".html", "xml": ".xml", "json": ".json", "jsonl": ".jsonl",
    "schema-org": ".jsonld", "trafilatura": ".json", "zyte": ".json",
}  # fmt: skip
OWN = ("json", "jsonl")
# Several of them in one stream are none.
DOCUMENTS = ("html", "xml")
INDENT = 2


def trafilatura_record(article: Article) -> dict[str, Any]:
    """Return what trafilatura's command line would write as JSON."""
    from newsclean.write.trafilatura import trafilatura_record

    return trafilatura_record(article)


TEXTS: Mapping[str, Callable[[Article], str]] = {
    "text": Article.to_text,
    "markdown": Article.to_markdown,
    "html": Article.to_html,
    "xml": Article.to_xml,
}
# Objects in the words of others, with no keys but theirs.
OBJECTS: Mapping[str, Callable[[Article], dict[str, Any]]] = {
    "schema-org": Article.to_schema_org,
    "trafilatura": trafilatura_record,
    "zyte": Article.to_zyte,
}


@dataclass(frozen=True, slots=True)
class Form:
    """How articles are written.

    Attributes:
        name: the format.
        explain: whether to say what each field was chosen from; in the formats `OWN` only.
    """

    name: str
    explain: bool = False

    def __post_init__(self) -> None:
        if self.explain and self.name not in OWN:
            raise ConfigError(f"--explain: goes with --format {' or '.join(OWN)}, not with {self.name}")

    @property
    def suffix(self) -> str:
        """The suffix of an output file."""
        return SUFFIXES[self.name]

    @property
    def is_object(self) -> bool:
        """Whether articles are JSON objects, of which several make an array."""
        return self.name == "json" or self.name in OBJECTS

    def data(self, article: Article, name: str | None = None) -> dict[str, Any]:
        """Return the article as an object; in the formats `OWN` it may say the name of its input first."""
        if self.name in OBJECTS:
            return OBJECTS[self.name](article)
        named = {} if name is None else {"input": name}
        return {**named, **article.to_dict(explain=self.explain)}

    def render(self, article: Article, name: str | None = None) -> str:
        """Return the article, ending with a line break unless empty; a line of `jsonl` says the name of its input."""
        if self.name in TEXTS:
            rendered = TEXTS[self.name](article)
        elif self.name == "jsonl":
            rendered = dump_json(self.data(article, name))
        else:
            rendered = dump_json(self.data(article), indent=INDENT)
        return rendered + "\n" if rendered else ""
