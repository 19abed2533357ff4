"""HTML that newsclean writes is safe to show: a real browser runs nothing of it and loads nothing."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace

import pytest
from benchmarks.hostile.corpus import corpus

import newsclean

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SMALL = 20  # n
EVIL = (
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", '"><svg onload=alert(1)>', "javascript:alert(1)", "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>", "</p></article><iframe srcdoc='<script>alert(1)</script>'>", "<a href=javascript:alert(1)>x</a>", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>", "<base href=http://127.0.0.1:9/>", "<style>@import 'http://127.0.0.1:9/x'</style>", "<!--", "]]>", "<plaintext>", "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
)  # fmt: skip
HOOKS = "window.alert = window.prompt = window.confirm = window.print = () => { window.evil = true };"
LOOK = """() => ({
    evil: window.evil === true,
    scripts: document.querySelectorAll('script, iframe, object, embed, style, img, svg, math, base, form, input, a').length,
    handlers: [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => a.name.startsWith('on') || /^\\s*(java|vb)script:|^\\s*data:/i.test(a.value)).length,
    text: document.body.innerText,
})"""


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: `apt-get install chromium`")
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is not installed: pip install playwright"
    )
    with playwright.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture
def show(browser):
    """Return what shows HTML and tells what the browser did."""
    page = browser.new_page()
    requests, dialogs = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.add_init_script(HOOKS)
    page.goto("about:blank")

    def shown(html: str) -> dict:
        requests.clear()
        page.set_content(html, wait_until="load")
        return {**page.evaluate(LOOK), "requests": list(requests), "dialogs": list(dialogs)}

    yield shown
    page.close()


def assert_is_safe(seen: dict) -> None:
    assert not seen["evil"]
    assert (seen["scripts"], seen["handlers"], seen["requests"], seen["dialogs"]) == (0, 0, [], [])


def test_what_is_evil_in_a_page_or_its_data_is_text(show):
    for evil in EVIL:
        quoted = evil.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
        page = (
            f'<title>{quoted}</title><meta name="author" content="{quoted}"><meta property="og:title" content="{quoted}">'
            f'<meta property="article:published_time" content="{quoted}"><link rel="canonical" href="{quoted}"><html lang="{quoted}">'
            f"<article><h1>Ferry {quoted}</h1><p>By {quoted}</p><p>The ferry was late {quoted} and nobody knew why that was.</p>"
            f"<pre>{quoted}</pre><ul><li>{quoted}</li></ul><blockquote>{quoted}</blockquote><table><tr><td>{quoted}</td></tr></table></article>"
        )
        article = newsclean.extract(page, url=evil)
        seen = show(article.to_html())
        assert_is_safe(seen)
        assert "The ferry was late" in seen["text"]


def test_hostile_pages_are_safe_to_show(show):
    names = [name for name in corpus() if name.startswith(("special/", "values/", "markup/"))]
    for name in names:
        kind = corpus()[name]
        document, _ = replace(kind, size=min(kind.size, SMALL)).make(0)
        assert_is_safe(show(newsclean.extract(document).to_html()))


def test_the_browser_would_tell(show):
    assert show("<script>alert(1)</script>")["evil"]
    assert show("<p onclick=alert(1)>x")["handlers"] == 1
    assert show(f"<img src=http://127.0.0.1:9/{os.getpid()}>")["requests"]
