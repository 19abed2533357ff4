"""The flow: read, judge, assemble. One way, and the same with or without explanation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from math import inf
from typing import Any, NamedTuple, overload

from lxml import etree

from newsclean.article import Article
from newsclean.assemble import assemble
from newsclean.body.confidence import expected_f1
from newsclean.budget import UNLIMITED, Budget
from newsclean.config import Config
from newsclean.errors import ConfigError, InputError
from newsclean.judge import judge
from newsclean.model import Case, Page, Source
from newsclean.read.caps import MAX_BYTES, TRUNCATED, Caps, warnings_of
from newsclean.read.decode import clean_str, decode, is_binary, is_exact
from newsclean.read.html import read_html, serialise
from newsclean.read.text import read_text
from newsclean.registry import RuleSet, rule_set
from newsclean.sites.asking import Asking, OneSite
from newsclean.sites.full_text_rss import parse_full_text_rss
from newsclean.supervise.outcome import Failure, Limits

Tree = etree._Element | etree._ElementTree  # noqa: SLF001  lxml has no public names for its types

DEFAULT = Config()


class Cleaner:
    """Extracts and cleans documents, all with the same configuration.

    It holds no state between documents, can be used from many threads at once, and can be
    pickled. Making one checks the configuration.

    Raises:
        UnknownRule: if the configuration names a rule or a label that does not exist.
    """

    __slots__ = ("_rules", "config")

    def __init__(self, config: Config | None = None) -> None:
        if config is not None and not isinstance(config, Config):
            raise ConfigError(f"config: expected a newsclean.Config, got {type(config).__name__}")
        self.config = config or DEFAULT
        self._rules = rule_set(self.config)

    def __reduce__(self) -> tuple[type[Cleaner], tuple[Config]]:
        return Cleaner, (self.config,)

    def __repr__(self) -> str:
        return f"Cleaner({self.config!r})"

    def extract(
        self, html: bytes | str | Tree, *, url: str | None = None, keep: Sequence[str] = (), drop: Sequence[str] = ()
    ) -> Article:
        """Extract the article from an HTML page. See `newsclean.extract`.

        Raises:
            ConfigError: if a selector is wrong.
            InputError: if `html` is of another type.
        """
        if isinstance(html, etree._Element | etree._ElementTree):  # noqa: SLF001
            html = serialise(html)
        asking = self._rules.knowledge.asking
        if keep or drop:
            asking = (asking or Asking()).plus(selectors("keep", keep), selectors("drop", drop))
        return self._run(html, "html", url, asking)

    def clean(self, text: str | bytes, *, url: str | None = None) -> Article:
        """Clean a text that an extractor left behind. See `newsclean.clean`."""
        return self._run(text, "text", url)

    @overload
    def extract_many(self, pages: Iterable[Any]) -> Iterator[Article]: ...

    @overload
    def extract_many(
        self, pages: Iterable[Any], *, processes: int, keep_order: bool = True, limits: Limits | None = None
    ) -> Iterator[Article | Failure]: ...

    def extract_many(
        self,
        pages: Iterable[Any],
        *,
        processes: int | None = None,
        keep_order: bool = True,
        limits: Limits | None = None,
    ) -> Iterator[Article] | Iterator[Article | Failure]:
        """Extract pages; an item is a page or a pair of page and URL.

        Only a few pages are taken ahead of the articles that were given, so that endless ones
        are fine. In processes of their own pages cannot harm each other: one that hangs, takes
        all memory or ends its process is tried once more, alone, and then gives a `Failure`
        in the place of its article. What is no page gives one too.

        Args:
            pages: the pages.
            processes: how many processes to use; None for this one.
            keep_order: whether articles come in the order of the pages, or as they are done;
                `article.page.source.url` then tells which it is.
            limits: with `processes`, the time and memory that a page may take.

        Raises:
            ConfigError: if `processes` is no number above 0, or the system is Windows.
            InputError: if `pages` is one document or nothing that can be iterated; without `processes`,
                at what is no page.
        """
        check_many("pages", pages)
        if processes is None:
            return (self._extract_item(item) for item in pages)
        from newsclean.supervise.pool import supervised

        items = ((None, plain_item(item)) for item in pages)
        outcomes = supervised(self._extract_item, items, processes=processes, limits=limits, keep_order=keep_order)
        return (outcome for _, outcome in outcomes)

    @overload
    def clean_many(self, texts: Iterable[Any]) -> Iterator[Article]: ...

    @overload
    def clean_many(
        self, texts: Iterable[Any], *, processes: int, keep_order: bool = True, limits: Limits | None = None
    ) -> Iterator[Article | Failure]: ...

    def clean_many(
        self,
        texts: Iterable[Any],
        *,
        processes: int | None = None,
        keep_order: bool = True,
        limits: Limits | None = None,
    ) -> Iterator[Article] | Iterator[Article | Failure]:
        """Clean texts; an item is a text or a pair of text and URL. All else is as in `extract_many`."""
        check_many("texts", texts)
        if processes is None:
            return (self._clean_item(item) for item in texts)
        from newsclean.supervise.pool import supervised

        items = ((None, item) for item in texts)
        outcomes = supervised(self._clean_item, items, processes=processes, limits=limits, keep_order=keep_order)
        return (outcome for _, outcome in outcomes)

    def _extract_item(self, item: Any) -> Article:
        html, url = split_item(item)
        return self.extract(html, url=url)

    def _clean_item(self, item: Any) -> Article:
        text, url = split_item(item)
        return self.clean(text, url=url)

    def _run(self, document: object, kind: str, url: str | None, asking: Asking | None = None) -> Article:
        budget = Budget.of(self.config.timeout)
        page = read(document, kind, url, self.config, Terms(asking, budget.reading_ends))
        return conclude(page, self._rules, self.config, budget)


def conclude(page: Page, rules: RuleSet, config: Config, budget: Budget = UNLIMITED) -> Article:
    """Judge a page that was read, and assemble its article, as far as there is time."""
    judged = judge(page, rules, budget)
    in_text = [verdict.role in config.text_roles for verdict in judged.verdicts]
    return assemble(page, judged, config, expected_f1(page, judged.verdicts, in_text), budget)


def check_many(name: str, given: object) -> None:
    """Raise `InputError` for what cannot be iterated, and for a single document, whose characters nobody wants."""
    is_one = isinstance(given, str | bytes | bytearray | memoryview | etree._Element)  # noqa: SLF001
    if is_one or not isinstance(given, Iterable):
        hint = "; a single one goes into a list" if is_one else ""
        raise InputError(f"{name}: expected an iterable of {name}, got {type(given).__name__}{hint}")


def split_item(item: Any) -> tuple[Any, str | None]:
    """Return the document and the URL of an item of `extract_many` or `clean_many`."""
    return item if isinstance(item, tuple) and len(item) == 2 else (item, None)


def plain_item(item: Any) -> Any:
    """Return an item of `extract_many` as it can go to another process: a tree as bytes, if it holds a page."""
    html, url = split_item(item)
    if isinstance(html, etree._Element | etree._ElementTree):  # noqa: SLF001
        with suppress(InputError):
            return serialise(html), url
    return item


def selectors(name: str, value: Sequence[str]) -> tuple[str, ...]:
    """Return selectors that were given with a page.

    Raises:
        ConfigError: if they are no list of strings.
    """
    if isinstance(value, str) or not isinstance(value, Iterable) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{name}: expected a list of selectors, got {value!r}")
    return tuple(value)


class Terms(NamedTuple):
    """What reading is about besides the document and the caps.

    Attributes:
        asking: what is asked of the tree of a page; None for nothing.
        deadline: the moment at which reading ends, as `time.monotonic` says.
    """

    asking: Asking | None = None
    deadline: float = inf


PLAIN = Terms()


def read(document: object, kind: str, url: str | None, config: Config, terms: Terms = PLAIN) -> Page:
    """Decode a document, cut it at the limit, and read it into a page.

    Args:
        document: the document.
        kind: `html` or `text`.
        url: where it comes from.
        config: the caps.
        terms: what is asked of the page, and until when it is read.

    Raises:
        InputError: if the document is neither text nor bytes, or the URL is no string.
    """
    if url is not None and not isinstance(url, str):
        raise InputError(f"url: expected a string, got {type(url).__name__}")
    if not isinstance(document, str | bytes | bytearray | memoryview):
        expected = "bytes, str or an lxml tree" if kind == "html" else "str or bytes"
        raise InputError(f"{kind}: expected {expected}, got {type(document).__name__}")
    truncated = len(document) > config.max_bytes
    if truncated:
        document = document[: config.max_bytes]
    warnings: tuple[str, ...] = ()
    cut = warnings_of([MAX_BYTES]) if truncated else ()
    encoding = same = None
    if isinstance(document, str):
        text = clean_str(document)
    else:
        data = bytes(document)
        text, encoding, warnings = decode(data)
        same = data if is_exact(data, encoding, warnings) else None
        if is_binary(data, text):
            source = Source("", kind, url, encoding, truncated)
            return Page(source, (), (), warnings=(*warnings, *cut, "binary-input"), status="not_article")
    source = Source(text, kind, url, encoding, truncated)
    caps = config.caps(len(document), terms.deadline)
    page = read_page(source, caps, terms.asking, same) if kind == "html" else read_text(source, caps)
    status = TRUNCATED if truncated and page.status == "ok" else page.status
    return replace(page, warnings=(*warnings, *cut, *page.warnings), status=status)


def read_case(case: Case) -> Page:
    """Read the document of an example of a rule, with what its site's file and its settings ask."""
    if not case.html:
        return read("\n\n".join(case.blocks), "text", None, DEFAULT)
    config = Config.from_dict(case.settings)
    asking = Asking.of(config)
    if case.site:
        file = parse_full_text_rss(case.site, "example.com.txt")
        asking = replace(asking or Asking(), folder=OneSite(file))
    return read(case.html, "html", "https://example.com/" if case.site else None, config, Terms(asking))


def read_page(source: Source, caps: Caps, asking: Asking | None, data: bytes | None = None) -> Page:
    """Read a page, and what is asked of its tree; once more where only the page itself says which site it is of.

    Args:
        source: the page.
        caps: how much of it is read.
        asking: what is asked of the tree of a page; None for nothing.
        data: the page in UTF-8, where that is at hand.
    """
    if asking is None:
        return read_html(source, caps, data=data)
    page = read_html(source, caps, asking.of_page(source.url))
    asks = asking.of_declared(page)
    return page if asks is None else read_html(source, caps, asks)
