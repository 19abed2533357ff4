"""Scrapy: an item pipeline that fills items from the page they hold.

Pages are done in processes, awaited by threads, so that the reactor goes on. See docs/scrapers.md.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, MutableMapping
from functools import partial
from typing import Any, Self

from newsclean.batch.document import HTML
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.extras import needed
from newsclean.integrations.arrow import taken_names
from newsclean.integrations.documents import Options, check_kind, do_document
from newsclean.supervise.crew import usable_processors
from newsclean.supervise.outcome import MEGABYTES, SECONDS, Limits

PURPOSE = "newsclean in Scrapy"
logger = logging.getLogger(__name__)


class NewscleanPipeline:
    """Fills the fields of an item that are called like columns of an article and have no value yet.

    Args:
        crawler: its settings are read, and statistics go to it.

    Raises:
        ConfigError: if a setting has a wrong value; scrapy is missing.
    """

    def __init__(self, crawler: Any) -> None:
        settings, number, self.stats = crawler.settings, crawler.settings.getfloat, crawler.stats
        self.source: str = settings.get("NEWSCLEAN_SOURCE", HTML)
        self.url: str = settings.get("NEWSCLEAN_URL", "url")
        self.kind: str = check_kind(settings.get("NEWSCLEAN_KIND", HTML))
        self.keeps_source: bool = settings.getbool("NEWSCLEAN_KEEP_SOURCE")
        self.fields = field_names(settings.getdict("NEWSCLEAN_FIELDS"))
        self.options = Options(
            config=Config.from_dict(settings.getdict("NEWSCLEAN_CONFIG"), where="NEWSCLEAN_CONFIG"),
            limits=Limits(
                number("NEWSCLEAN_TIME_LIMIT", SECONDS), settings.getint("NEWSCLEAN_MEMORY_LIMIT", MEGABYTES)
            ),
        )
        processes = settings.getint("NEWSCLEAN_PROCESSES", usable_processors())
        self.adapter = needed("itemadapter", "scrapy", PURPOSE).ItemAdapter
        self.threads = needed("twisted.python.threadpool", "scrapy", PURPOSE).ThreadPool(0, processes)

    @classmethod
    def from_crawler(cls, crawler: Any) -> Self:  # noqa: D102  Scrapy's
        return cls(crawler)

    def open_spider(self, *_: Any) -> None:
        """Start the threads."""
        self.threads.start()

    def close_spider(self, *_: Any) -> None:
        """End the threads."""
        self.threads.stop()

    async def process_item(self, item: Any, *_: Any) -> Any:
        """Return the item, filled; one without a page as it is."""
        from scrapy.utils.defer import maybe_deferred_to_future
        from twisted.internet import reactor, threads

        adapter = self.adapter(item)
        if (page := adapter.get(self.source)) is None:
            return item
        content, address = getattr(page, "body", page), adapter.get(self.url) or getattr(page, "url", None)
        call = partial(do_document, content, address, self.kind, self.options)
        values = await maybe_deferred_to_future(threads.deferToThreadPool(reactor, self.threads, call))
        self.stats.inc_value(f"newsclean/{values['status']}")
        self.fill(item, adapter, values)
        if values["failure"] is not None:
            logger.warning("no article of %s: %s", address, values["failure"])
        return item

    def fill(self, item: Any, adapter: Any, values: Mapping[str, Any]) -> None:
        """Fill an item, and take the page from it unless it failed."""
        if values["failure"] is None and not self.keeps_source:
            adapter[self.source] = None  # an object that lacks an attribute cannot be shown
            if isinstance(item, MutableMapping):
                del item[self.source]
        known = self.fields if isinstance(item, dict) else frozenset(adapter.field_names())
        for field, column in self.fields.items():
            if field in known and not adapter.get(field):
                adapter[field] = values[column]


def field_names(chosen: Mapping[str, str]) -> dict[str, str]:
    """Return the columns of an article by the fields of items that they go to; by default the same names."""
    known = [name for name in taken_names() if name != "blocks"]
    for column in set(chosen.values()).difference(known):
        raise ConfigError(f"NEWSCLEAN_FIELDS: there is no column {column!r}; there are: {', '.join(known)}")
    return dict(chosen) or {name: name for name in known}
