"""The overview of a folder in a real browser."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import newsclean
from report.conftest import PHONE

MANY = 1000


@pytest.fixture
def folder(articles):
    return list(articles.items())


def names_of(page):
    return page.locator(".documents tbody tr").evaluate_all(
        "rows => rows.map(row => row.querySelector('small')?.textContent ?? row.querySelector('.name').textContent)"
    )


def test_unusual_documents_come_first(visit, folder):
    page = visit(folder)
    assert names_of(page)[0] == "text/all-boilerplate-en"
    assert "status not article" in page.locator(".documents tbody tr").first.inner_text()
    assert len(names_of(page)) == len(folder)
    assert page.inner_text("h1") == f"{len(folder)} documents"


def test_sorting(visit, folder):
    page = visit(folder)
    page.click("[data-by=words] button")
    lengths = [article.word_count for _, article in folder]
    shown = page.locator(".documents tbody tr td:nth-child(5)").all_inner_texts()
    assert [int(text.replace(",", "")) for text in shown] == sorted(lengths, reverse=True)
    expect(page.locator("[data-by=words]")).to_have_attribute("aria-sort", "descending")
    page.click("[data-by=words] button")
    expect(page.locator("[data-by=words]")).to_have_attribute("aria-sort", "ascending")


def test_which_rules_remove_how_much(visit, folder):
    page = visit(folder)
    page.click("#all-rules")
    sums = {}
    for _, article in folder:
        for block, verdict in zip(article.blocks, article.verdicts, strict=True):
            if not verdict.kept:
                name = f"{verdict.rule.label}/{verdict.rule.id}"
                sums[name] = sums.get(name, 0) + block.words
    shown = dict(
        zip(
            page.locator(".rule-row .rule").all_inner_texts(),
            (int(text.split()[0].replace(",", "")) for text in page.locator(".rule-row .amount").all_inner_texts()),
            strict=True,
        )
    )
    assert shown == sums


def test_a_rule_leads_to_its_documents_and_to_its_blocks(visit, folder):
    page = visit(folder)
    page.locator(".rule-row", has_text="name-run").click()
    wanted = [name for name, article in folder if any(v.rule.id == "name-run" and not v.kept for v in article.verdicts)]
    assert sorted(names_of(page)) == sorted(wanted)
    page.locator(".documents tbody a").first.click()
    expect(page.locator("#rule")).to_have_value("rule:name-run")
    assert page.locator("#blocks > li:visible .rule").first.text_content() == "lists/name-run"
    # The neighbours are those of the list.
    assert f"1 / {len(wanted)}" in page.inner_text(".steps")
    page.go_back()
    assert sorted(names_of(page)) == sorted(wanted)


def test_filters_of_the_list(visit, folder):
    page = visit(folder)
    page.fill("#search", "BEAVER dam")
    assert names_of(page) == ["html/wordpress-en"]
    page.fill("#search", "")
    page.select_option("#status", "not_article")
    assert names_of(page) == ["text/all-boilerplate-en"]
    page.select_option("#status", "")
    page.click("#unsure")
    low = [name for name, article in folder if article.confidence < 0.8]
    assert sorted(names_of(page)) == sorted(low)


def test_from_document_to_document(visit, folder):
    page = visit(folder)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("#title")).to_be_focused()
    assert page.inner_text("h1") == "text/all-boilerplate-en"
    page.keyboard.press("]")
    expect(page.locator("h1")).not_to_have_text("text/all-boilerplate-en")
    page.keyboard.press("[")
    expect(page.locator("h1")).to_have_text("text/all-boilerplate-en")
    page.keyboard.press("o")
    expect(page.locator(".documents")).to_be_visible()


def test_an_address_leads_to_a_block(visit, folder):
    number = [name for name, _ in folder].index("html/wordpress-en")
    page = visit(folder, f"#d{number}b21")
    expect(page.locator("#b21")).to_be_in_viewport()
    expect(page.locator("#b21")).to_be_focused()


@pytest.mark.parametrize("place", ["#d999", "#nonsense", "#d0b99999"])
def test_an_address_that_leads_nowhere(visit, folder, place):
    page = visit(folder, place)
    expect(page.locator("h1")).to_be_visible()


def test_it_can_be_read_by_all(visit, folder):
    """By axe-core, which knows WCAG: contrasts, names, roles, the order of headings."""
    page = visit(folder[:10])
    for options in (None, {"runOnly": ["color-contrast"]}):
        violations = Axe().run(page, options=options).response["violations"]
        page.emulate_media(color_scheme="dark")
        assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in violations] == []


def test_on_a_phone(visit, folder):
    page = visit(folder, viewport=PHONE, has_touch=True, is_mobile=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.tap(".documents tbody a >> nth=2")
    expect(page.locator("#panel-article")).to_be_visible()


def test_a_thousand_documents(visit):
    """The list stays short, and of the documents only the one that is looked at is unpacked and drawn."""
    text = (
        "Ferry {} returns\n\nThe ferry number {} sails again from Monday, the harbour board said.\n\nLEAVE A RESPONSE"
    )
    cleaner = newsclean.Cleaner()
    page = visit((f"ferry-{n}.txt", cleaner.clean(text.format(n, n))) for n in range(MANY))
    assert page.inner_text("#documents-count") == "1,000 documents"
    assert page.locator(".documents tbody tr").count() == 100
    assert page.locator(".block").count() == 0
    page.click("#more")
    assert page.locator(".documents tbody tr").count() == 200
    page.fill("#search", "ferry-777.txt")
    page.click(".documents tbody a")
    expect(page.locator("h1")).to_have_text("ferry-777.txt")
    assert page.locator(".block").count() == 3


def test_an_empty_report(visit):
    page = visit([])
    assert page.inner_text("main").strip() == "There is nothing in this report."
