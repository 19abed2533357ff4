"""Nothing of a document runs, whatever it holds; and the policy would stop what did."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

import newsclean
from newsclean.report import write_report

PROSE = "The ferry between Ostby and the islands will sail again from Monday, the harbour board of the town said."
ATTACKS = (
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 1</script>",
    "<!--<script>",
    "<img src=x onerror='window.pwned = 1'>",
    "<svg onload=window.pwned=1>",
    "]]></script><iframe src=javascript:window.pwned=1>",
    "\\u003cscript>window.pwned = 1\\u003c/script>",
    '"};window.pwned = 1;//',
    "${window.pwned = 1}",
    "{{script}} {{index}} {{documents}}",
    "line\u2028separator\u2029here",
    "javascript:window.pwned=1",
    "\N{RIGHT-TO-LEFT OVERRIDE}evil",
    "\ud800 lone",
)


def attacked():
    """Return articles with an attack as title, byline, name of the site, address, block and name."""
    pages = []
    for attack in ATTACKS:
        shown = attack.replace("&", "&amp;").replace("<", "&lt;")
        quoted = json.dumps(attack).replace("<", "\\u003c")
        html = (
            f"<html lang='\"><script>'><head><title>{shown}</title><link rel=canonical href='javascript:window.pwned=1'>"
            f'<script type=\'application/ld+json\'>{{"@type": "NewsArticle", "headline": {quoted}, "author": {quoted}}}</script>'
            f"</head><body><article><h1>{shown}</h1><p>By {shown}</p><p>{PROSE} {shown}</p><p>{PROSE}</p><p>{PROSE} Again.</p></article>"
            f"<h3>LEAVE A RESPONSE {shown}</h3></body></html>"
        )
        pages.append((attack, newsclean.extract(html, url="javascript:window.pwned=1")))
    return pages


def test_nothing_of_a_document_runs(visit):
    page = visit(attacked())
    for number, attack in enumerate(ATTACKS):
        page.evaluate("number => { location.hash = `#d${number}`; }", number)
        page.wait_for_function("number => shown.data?.number === number", arg=number)
        expected = attack.replace("\ud800", "\ufffd")
        assert page.text_content("h1") == expected
        page.evaluate("document.querySelectorAll('.verdict').forEach(one => one.click())")
        page.click("#tab-fields")
    page.evaluate("location.hash = '#overview'")
    page.wait_for_function("shown === overview")
    page.fill("#search", "<script>")
    assert page.evaluate("window.pwned") is None
    assert page.locator("main img, main iframe, main script").count() == 0
    assert page.eval_on_selector_all("a", "all => all.map(a => a.protocol)").count("javascript:") == 0


def test_what_it_shows_is_what_stood_there(visit):
    (_, article), *_ = attacked()
    page = visit([article])
    assert page.locator("#blocks .text").all_text_contents() == [block.text for block in article.blocks]


def test_the_policy_stops_what_is_injected(visit):
    """As if a defect let markup through: inline handlers, scripts, styles from elsewhere and requests are refused."""
    page = visit([newsclean.clean(PROSE)])
    # The browser will complain, as it should; the page of the fixture has to stay silent.
    context = page.context.browser.new_context()
    other = context.new_page()
    other.goto(page.url)
    outcome = other.evaluate(
        """async () => {
          const found = {};
          try { document.body.innerHTML = '<img src=x onerror="window.pwned = 1">'; found.markup = 'taken'; }
          catch (error) { found.markup = error.name; }
          const script = document.createElement('script');
          try { script.text = 'window.pwned = 1'; document.body.append(script); } catch (error) { found.script = error.name; }
          try { document.body.setAttribute('onclick', 'window.pwned = 1'); } catch (error) { found.handler = error.name; }
          try { await fetch('https://example.com/'); found.fetch = 'done'; } catch (error) { found.fetch = error.name; }
          found.pwned = window.pwned ?? null;
          return found;
        }"""
    )
    context.close()
    refused = dict.fromkeys(("markup", "script", "handler", "fetch"), "TypeError")
    assert outcome == {**refused, "pwned": None}


def test_the_policy_names_this_style_and_this_script(tmp_path):
    path = tmp_path / "report.html"
    write_report([newsclean.clean(PROSE)], path)
    html = path.read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1].replace("&#x27;", "'")
    for tag in ("style", "script"):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


@pytest.mark.parametrize("part", ["https://", "http://", "//cdn", "@import", "url("])
def test_the_page_itself_names_no_address(part):
    """But for that of SVG, which is a name and no place."""
    from newsclean.report.write import SCRIPTS, read_part

    page = "".join(map(read_part, ("template.html", "report.css", *SCRIPTS)))
    assert part not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("part", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "setHTML"])
def test_the_script_makes_no_markup_from_text(part):
    from newsclean.report.write import SCRIPTS, read_part

    assert part not in "".join(map(read_part, SCRIPTS))
