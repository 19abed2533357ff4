"""A program that crawls a site, as its arguments say, and prints the items and newsclean's statistics as JSON.

python spider.py SITE KIND_OF_ITEM SETTINGS_AS_JSON
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import ClassVar

import attrs
import scrapy
from itemadapter import ItemAdapter
from scrapy.crawler import CrawlerProcess

site, kind, settings = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])


@dataclass
class DataItem:
    html: object
    url: str
    title: str | None = None
    section: str | None = "Harbour"
    text: str | None = None
    status: str | None = None
    failure: str | None = None


@attrs.define
class AttrsItem:
    html: object
    url: str
    title: str | None = None
    section: str | None = "Harbour"
    text: str | None = None
    status: str | None = None
    failure: str | None = None


class ScrapyItem(scrapy.Item):
    html, url, title, section = scrapy.Field(), scrapy.Field(), scrapy.Field(), scrapy.Field()
    text, status, failure = scrapy.Field(), scrapy.Field(), scrapy.Field()


MAKERS = {"dict": dict, "dataclass": DataItem, "attrs": AttrsItem, "scrapy": ScrapyItem}
items = []


class Spider(scrapy.Spider):
    name = "ferries"
    start_urls: ClassVar = [site]

    def parse(self, response):
        yield from response.follow_all(css="a", callback=self.parse_article)
        yield {"links": len(response.css("a"))}

    def parse_article(self, response):
        page = response if response.url.endswith("0") else response.text
        yield MAKERS[kind](html=page, url=response.url, section="Harbour")


class Collect:
    def process_item(self, item, *_):  # older versions of Scrapy give the spider, too
        values = ItemAdapter(item).asdict()
        assert repr(item)
        items.append(values)
        return item


pipelines = {"newsclean.integrations.scrapy.NewscleanPipeline": 300, Collect: 400}
process = CrawlerProcess(
    {"ITEM_PIPELINES": pipelines, "LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, **settings}
)
crawler = process.create_crawler(Spider)
process.crawl(crawler)
process.start()
stats = {key: value for key, value in crawler.stats.get_stats().items() if key.startswith("newsclean/")}
sys.stdout.write(json.dumps({"items": items, "stats": stats}, default=str))
