"""Crawling a small site on loopback with Scrapy; page objects; NeMo Curator's methods."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from integrations.conftest import make_page
from newsclean.errors import ConfigError
from newsclean.integrations.nemo_curator import Extractor, Modifier

PAGES = 6
SPIDER = Path(__file__).with_name("spider.py")


class Site(BaseHTTPRequestHandler):
    """A front page with links, and articles."""

    def do_GET(self):
        folder, _, name = self.path.rpartition("/")
        links = "".join(f"<a href='{folder}/{number}'>Ferry {number}</a>" for number in range(PAGES))
        word = "poisonhang" if (folder, name) == ("/poison", "0") else ""
        body = make_page(int(name), word) if name.isdigit() else f"<html><body>{links}</body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def crawl(site, kind, environment=None, **settings):
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", str(SPIDER), site, kind, json.dumps(settings)],
        capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, **(environment or {})},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr


@pytest.mark.parametrize("kind", ["dict", "dataclass", "attrs", "scrapy"])
def test_items_of_a_crawl_are_filled(site, kind):
    found, _ = crawl(site, kind)
    links = [item for item in found["items"] if "links" in item]
    assert [item["links"] for item in links] == [PAGES]
    articles = {item["url"].rpartition("/")[2]: item for item in found["items"] if "links" not in item}
    assert sorted(articles) == [str(number) for number in range(PAGES)]
    for number, item in articles.items():
        assert item["title"] == f"Ferry number {number} returns"
        assert item["text"].startswith("The ferry between Ostby")
        assert item["section"] == "Harbour"  # the spider's own value stays
        assert not item.get("html")
        assert ("authors" in item) == (kind == "dict")  # an item of another kind has the fields that it declares
    assert found["stats"] == {"newsclean/ok": PAGES}


def test_settings(site):
    found, _ = crawl(
        site, "dict", NEWSCLEAN_FIELDS={"headline": "title", "removed": "removed"}, NEWSCLEAN_KEEP_SOURCE=True,
        NEWSCLEAN_CONFIG={"ignore": ["comments"]}, NEWSCLEAN_PROCESSES=1, TWISTED_REACTOR=None,
    )  # fmt: skip
    item = next(item for item in found["items"] if item.get("url", "").endswith("/3"))
    assert item["headline"] == "Ferry number 3 returns"
    assert item["html"] == make_page(3)
    assert "text" not in item


def test_the_crawl_goes_on_while_a_page_hangs(site, poison_folder):
    path = {"PYTHONPATH": os.pathsep.join([str(poison_folder), *sys.path])}
    found, said = crawl(f"{site}/poison/", "dict", path, NEWSCLEAN_TIME_LIMIT=2.0, NEWSCLEAN_PROCESSES=2)
    items = [item for item in found["items"] if "links" not in item]
    assert [item["status"] for item in items] == ["ok"] * (PAGES - 1) + ["timeout"]
    # Nothing of it is lost: the item has its page, and a reason.
    assert (items[-1]["url"], items[-1]["failure"]) == (f"{site}/poison/0", "it took longer than 2 s")
    assert items[-1]["html"]
    assert found["stats"] == {"newsclean/ok": PAGES - 1, "newsclean/timeout": 1}
    assert f"no article of {site}/poison/0: it took longer than 2 s" in said


def test_a_wrong_setting_is_told():
    from scrapy.utils.test import get_crawler

    from newsclean.integrations.scrapy import NewscleanPipeline

    with pytest.raises(ConfigError, match="NEWSCLEAN_FIELDS: there is no column 'headline'"):
        NewscleanPipeline(get_crawler(settings_dict={"NEWSCLEAN_FIELDS": {"title": "headline"}}))
    with pytest.raises(ConfigError, match="NEWSCLEAN_CONFIG: there is no setting 'ignored'"):
        NewscleanPipeline(get_crawler(settings_dict={"NEWSCLEAN_CONFIG": {"ignored": ["comments"]}}))


def test_page_objects_have_a_field_for_each_column():
    from web_poet import HttpResponse, field

    from newsclean.integrations.web_poet import ArticlePage

    class FerryPage(ArticlePage):
        @field
        def section(self):
            return self.css("h3::text").get().strip()

    async def get(page):
        return await page.title, await page.to_item(), (await page.article())["section"]

    page = FerryPage(HttpResponse("https://a.example/3", make_page(3).encode()))
    title, item, section = asyncio.run(get(page))
    assert title == item["title"] == "Ferry number 3 returns"
    assert (item["section"], section) == ("LEAVE A RESPONSE", None)
    assert (item["status"], item["url"], item["failure"]) == ("ok", "https://a.example/3", None)


def test_what_nemo_curator_calls():
    assert (
        Extractor().extract_text(make_page(3), frozenset({"the"}), "ENGLISH")[0].startswith("The ferry between Ostby")
    )
    assert Extractor().extract_text("<p></p>") is None
    text = "Rain fell in Ostby on Monday, the harbour board said.\nLEAVE A RESPONSE"
    assert Modifier().modify_document(text) == "Rain fell in Ostby on Monday, the harbour board said."
