"""The systems that are tried: newsclean, and the adapters of its peers from the other benchmarks."""

from __future__ import annotations

import hashlib
import importlib
import json
from collections.abc import Callable
from typing import NamedTuple

from benchmarks import systems
from benchmarks.data import Document as Page
from benchmarks.hostile.kind import Document

# Statuses and warnings by which newsclean says that something of the input may be missing.
CUT = ("truncated", "timeout", "parse_error", "encoding-uncertain")


class Answer(NamedTuple):
    """What a system makes of a document.

    Attributes:
        text: the text of the article.
        said: what the system says of it.
        everything: all that came out, as JSON.
        account: gives the text with all that was removed; None for a system that does not tell.
    """

    text: str
    said: tuple[str, ...]
    everything: str
    account: Callable[[], str] | None = None


Answerer = Callable[[Document, bool], Answer]
"""Gets a document and whether it is a text."""


def load(name: str) -> Answerer:
    """Return a system that is ready to run; exits with a sentence if it is not installed."""
    return newsclean_answers() if name == "newsclean" else peer_answers(name)


def newsclean_answers() -> Answerer:
    """Return newsclean with its default configuration, all fields and the JSON included."""
    newsclean = importlib.import_module("newsclean")
    cleaner = newsclean.Cleaner()

    def answer(document: Document, is_text: bool) -> Answer:
        article = (cleaner.clean if is_text else cleaner.extract)(document)
        return Answer(
            article.text, (article.status, *article.warnings), article.to_json(), lambda: article.restore("all").text
        )

    return answer


def peer_answers(name: str) -> Answerer:
    """Return a peer; it is tried on pages only."""
    extract, problem = systems.load_system(name)
    if extract is None:
        raise SystemExit(problem)

    def answer(document: Document, is_text: bool) -> Answer:  # noqa: ARG001  the form of all systems
        # As strings are all but impossible to mark with a charset, peers get bytes like from a crawl where they can be made.
        content = document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")
        found = extract(Page("", content, None, None))
        return Answer(found.text or "", (), json.dumps([found.text, found.title]))

    return answer


def digest_of(answer: Answer) -> str:
    """Return a hash of all that came out."""
    return hashlib.sha256(answer.everything.encode("utf-8", "surrogatepass")).hexdigest()[:16]
