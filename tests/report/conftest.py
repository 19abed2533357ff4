"""Reports of a few documents, and a real browser that looks at them."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import sync_playwright

from fixture_data import load_fixtures
from newsclean import Cleaner
from newsclean.report import write_report

WIDE = {"width": 1360, "height": 850}
PHONE = {"width": 390, "height": 844}
WORDPRESS = "html/wordpress-en"


@pytest.fixture(scope="session")
def articles():
    """The articles of all fixtures by name."""
    cleaner = Cleaner()
    return {
        fixture.name: (cleaner.extract if fixture.kind == "html" else cleaner.clean)(fixture.data)
        for fixture in load_fixtures()
    }


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium. It ends with the module, since its loop would disturb others."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("there is no chromium; apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Visit:
    """A page of the browser, with what it complained about and what it asked for."""

    def __init__(self, context, path):
        self.path = path
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def go(self, place=""):
        self.page.goto(self.path.as_uri() + place)
        return self.page


@pytest.fixture
def visit(browser, tmp_path):
    """Write a report and open it; whatever the test does, nothing may be complained about or asked for."""
    contexts = []
    visits = []

    def open_report(items, place="", **options):
        path = tmp_path / "report.html"
        write_report(items, path)
        context = browser.new_context(**{"viewport": WIDE, "reduced_motion": "reduce", **options})
        contexts.append(context)
        one = Visit(context, path)
        visits.append(one)
        return one.go(place)

    yield open_report
    for one in visits:
        assert one.complaints == []
        assert {url.partition("#")[0] for url in one.requests} == {one.path.as_uri()}
    for context in contexts:
        context.close()
