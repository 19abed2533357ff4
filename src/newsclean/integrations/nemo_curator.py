"""What NeMo Curator asks of an extractor (`extract_text`) and of a modifier (`modify_document`).

Both have the methods that its steps call, so that it need not be installed.
"""

from __future__ import annotations

from collections.abc import Collection

from newsclean.batch.document import HTML, TEXT
from newsclean.integrations.documents import Options, do_document


class Extractor:
    """Gives the paragraphs of a page's article, as an `HTMLExtractorAlgorithm` does.

    Args:
        options: settings.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()

    def extract_text(self, html: str, stop_words: Collection[str] = (), language: str = "") -> list[str] | None:  # noqa: ARG002  rules know the languages
        """Return the paragraphs; None if there is no article, or the page could not be done."""
        text: str = do_document(html, None, HTML, self.options)["text"]
        return text.split("\n\n") if text else None


class Modifier:
    """Cleans a text, as a `DocumentModifier` does.

    Args:
        options: settings.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()

    def modify_document(self, text: str) -> str:
        """Return the article's text; a text that could not be done comes back as it is."""
        values = do_document(text, None, TEXT, self.options)
        return text if values["failure"] is not None else values["text"]
