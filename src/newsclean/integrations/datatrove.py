"""datatrove: pipeline steps between its readers and writers, for pages and for texts.

```python
from newsclean.integrations.datatrove import Extract

pipeline = [WarcReader("crawl"), Extract(exclusion_writer=JsonlWriter("excluded")), JsonlWriter("articles")]
```

Each task has one worker process, so that a document that hangs, crashes or takes all memory
costs itself; it goes to the exclusion writer as it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

from newsclean.batch.document import HTML, TEXT
from newsclean.extras import needed
from newsclean.integrations.arrow import arrow, article_schema, carried_name
from newsclean.integrations.documents import Options, do_documents

PURPOSE = "newsclean in datatrove"
PipelineStep: Any = needed("datatrove.pipeline.base", "datatrove", PURPOSE).PipelineStep


class Extract(PipelineStep):  # type: ignore[misc]  # it may not be installed
    """Makes the text of an article of the page in `text`, and puts the article's other columns into the metadata.

    Metadata that is called like a column of an article gets the prefix `source_`. A document
    without text left, or without an article, goes to the exclusion writer with the page in `text`.

    Args:
        url: the key of the metadata with its address; None for none.
        options: settings.
        exclusion_writer: where the others go; None to drop them.
    """

    type = "EXTRAC"
    name = "newsclean"
    kind = HTML

    def __init__(self, url: str | None = "url", options: Options | None = None, exclusion_writer: Any = None) -> None:
        super().__init__()
        self.url = url
        self.options = options or Options()
        self.exclusion_writer = exclusion_writer

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ARG002  datatrove's signature
        """Give the documents with their articles, in order."""
        documents = ((document, document.text, self.address(document)) for document in data)
        with self.exclusion_writer or nullcontext() as writer:
            for document, values in do_documents(documents, self.kind, self.options):
                self.stat_update("total", values["status"])
                text = self.fill(document, values)
                if text:
                    document.text = text
                    self.stat_update("forwarded")
                    self.update_doc_stats(document)
                    yield document
                    continue
                self.stat_update("dropped")
                if writer is not None:
                    writer.write(document, rank)

    def address(self, document: Any) -> str | None:
        """Return where a document comes from."""
        address = document.metadata.get(self.url) if self.url else None
        return address if isinstance(address, str) and address else None

    def fill(self, document: Any, values: dict[str, Any]) -> str:
        """Put an article into the metadata of its document; return its text."""
        carried = {carried_name(name): value for name, value in document.metadata.items() if name != self.url}
        text: str = values.pop(TEXT)
        document.metadata = {**carried, **values}
        return text


class Clean(Extract):
    """Makes the text of an article of a text. All else is as in `Extract`."""

    kind = TEXT


def parquet_schema(carried: Any = None, *, blocks: bool = False) -> Any:
    """Return the schema for a `ParquetWriter(expand_metadata=True, schema=...)`, which else guesses from one document.

    Args:
        carried: a `pyarrow.Schema` of metadata that was there before, under its new names, such as
            `source_url`; None for that alone.
        blocks: as in the options of the step.
    """
    made = article_schema(blocks=blocks).remove_metadata()
    names = {*made.names, "id"}
    others = [field for field in carried or () if field.name not in names]
    return arrow().schema([("id", arrow().string()), *others, *made])
