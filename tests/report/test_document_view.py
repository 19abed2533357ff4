"""The view of one document in a real browser: both sides, filters, what restoring would do, keys, screen readers."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import newsclean
from newsclean.model import Role
from report.conftest import PHONE, WORDPRESS

PITCH = "Enjoying this story? Subscribe to our newsletter for a weekly digest."


@pytest.fixture
def wordpress(articles):
    return articles[WORDPRESS]


def place_of(article, start):
    return next(block.index for block in article.blocks if block.text.startswith(start))


def text_of_article(page):
    """Return the text of the article as it is shown, block for block, without what only helps to read it."""
    return page.eval_on_selector_all(
        "#panel-article .piece",
        "all => all.map(one => { const c = one.cloneNode(true); c.querySelectorAll('.anchor, .hidden').forEach(x => x.remove()); return c.textContent; })",
    )


def test_the_article_is_left_and_all_blocks_are_right(visit, wordpress):
    page = visit([wordpress])
    assert text_of_article(page) == [block.text for block in wordpress.blocks_in("body", "dek")]
    assert page.inner_text("#panel-article h2").strip() == wordpress.title
    rows = page.locator("#blocks > li")
    assert rows.count() == len(wordpress.blocks)
    for entry, row in zip(wordpress.explain(), rows.all(), strict=True):
        assert row.locator(".text").text_content() == entry.block.text
        assert row.locator(".rule").text_content() == entry.rule
        assert row.locator(".why").text_content() == entry.verdict.why
        expected = "removed" if entry.mark == "-" else entry.verdict.role.value
        assert row.locator(".fate").text_content() == expected
        assert row.locator("b").text_content() == {"-": "−"}.get(entry.mark, entry.mark)
        if entry.verdict.rule.id == "body-model":
            assert row.locator(".score").text_content().endswith(f"{entry.verdict.score:.2f}")


def test_kept_and_removed_differ_by_more_than_colour(visit, wordpress):
    page = visit([wordpress])
    styles = page.evaluate(
        "['body', 'other', 'removed'].map(s => getComputedStyle(document.querySelector(`.block.${s} .gutter`)).borderInlineStartStyle)"
    )
    assert styles == ["solid", "double", "dotted"]


def test_opening_a_removed_block_shows_where_it_would_stand(visit, wordpress):
    page = visit([wordpress])
    place = place_of(wordpress, PITCH)
    page.click(f"#b{place} .text")
    expect(page.locator(f"#b{place} .verdict")).to_have_attribute("aria-expanded", "true")
    details = page.inner_text(f"#details-{place}")
    assert "the whole block asks the reader to take a newsletter" in details
    preview = page.locator(f"#t{place}")
    expect(preview).to_contain_class("piece preview")
    expect(preview).to_be_in_viewport()
    texts = text_of_article(page)
    above = wordpress.blocks[place - 1].text
    assert texts[texts.index(PITCH) - 1] == above
    page.click(f"#b{place} .text")
    expect(preview).to_have_count(0)


def test_a_block_is_restored_and_taken_back(visit, wordpress):
    page = visit([wordpress])
    place = place_of(wordpress, PITCH)
    page.click(f"#b{place} .verdict")
    button = page.locator(f"#b{place} .restore").first
    words = wordpress.blocks[place].words
    assert f"+{words} words" in button.inner_text()
    button.click()
    expect(page.locator(f"#t{place}")).to_contain_class("piece back")
    expect(page.locator(".edits")).to_contain_text(f"1 block restored +{words} words")
    expect(page.locator("#announcement")).to_contain_text("1 block restored")
    expect(page.locator(f"#b{place} .fate")).to_have_text("restored")
    page.click("#undo")
    expect(page.locator(".edits")).to_have_count(0)
    expect(page.locator(f"#b{place} .fate")).to_have_text("removed")


def test_restoring_a_rule_does_what_the_library_does(visit, wordpress):
    page = visit([wordpress])
    place = place_of(wordpress, "I have walked past that pond")
    restored = wordpress.restore("comment-thread")
    page.click(f"#b{place} .verdict")
    page.click(f"#b{place} .restore >> text=of comment-thread")
    assert text_of_article(page) == [block.text for block in restored.blocks_in("body", "dek")]
    edits = page.inner_text(".edits")
    assert 'article.restore("comment-thread")' in edits
    assert f"→ {restored.confidence:.2f}" in edits


@pytest.mark.parametrize("name", [WORDPRESS, "text/newspaper-residue-en", "html/portal-ja"])
def test_the_expected_f1_is_that_of_the_library(visit, articles, name):
    """The page works out by itself what restoring would do; for every rule and label it says what Python says."""
    article = articles[name]
    page = visit([article])
    out = [verdict for verdict in article.verdicts if verdict.role not in article.text_roles]
    names = sorted({verdict.rule.id for verdict in out} | {verdict.rule.label.value for verdict in out})
    shown = page.evaluate(
        "names => names.map(name => { const back = new Set(restorable(shown.data, name).map(b => b.place)); return [confidenceWith(shown.data, back), wordsWith(shown.data, back)]; })",
        names,
    )
    assert names
    for one, (confidence, words) in zip(names, shown, strict=True):
        restored = article.restore(one)
        assert confidence == pytest.approx(restored.confidence, abs=1.1e-3), one
        assert words == restored.word_count, one
    assert page.evaluate("confidenceWith(shown.data, new Set())") == pytest.approx(article.confidence, abs=1.1e-3)


def test_filters(visit, wordpress):
    page = visit([wordpress])
    shown = page.locator("#blocks > li:visible")
    page.check("input[value=removed]", force=True)
    assert shown.count() == len(wordpress.removed)
    page.select_option("#rule", "label:comments")
    of_label = [v for v in wordpress.verdicts if v.rule.label == "comments"]
    assert shown.count() == len(of_label)
    assert page.inner_text("#count") == f"{len(of_label)} of {len(wordpress.blocks)} blocks"
    page.select_option("#rule", "rule:leave-a-response")
    assert shown.locator(".text").all_inner_texts() == ["Reply", "Leave a Reply"]
    page.fill("#search", "LEAVE")
    assert shown.locator("mark").all_inner_texts() == ["Leave"]
    page.fill("#search", "nowhere to be found")
    expect(page.locator("#no-blocks")).to_be_visible()
    page.click("#clear")
    assert shown.count() == len(wordpress.blocks)
    assert page.locator("mark").count() == 0


def test_the_search_takes_quotes_and_case_as_they_come(visit, wordpress):
    page = visit([wordpress])
    page.fill("#search", '"they did not hold a hearing," SAID committee')
    assert page.locator("#blocks > li:visible").count() == 1
    assert page.inner_text("#blocks mark").startswith("“They did not")


def test_jumps_between_both_sides(visit, wordpress):
    page = visit([wordpress])
    last = wordpress.body[-1].index
    page.click(f"#t{last}")
    expect(page.locator(f"#b{last}")).to_be_in_viewport()
    expect(page.locator(f"#b{last}")).to_be_focused()
    first = wordpress.body[0].index
    page.locator(f"#b{first} .verdict").click()
    page.click(f"#b{first} .to-article")
    expect(page.locator(f"#t{first}")).to_be_in_viewport()
    assert page.locator(f"#t{first}.flash").count() == 1


def test_a_filter_does_not_hide_what_is_jumped_to(visit, wordpress):
    page = visit([wordpress])
    page.check("input[value=removed]", force=True)
    page.click(f"#t{wordpress.body[0].index}")
    expect(page.locator(f"#b{wordpress.body[0].index}")).to_be_visible()


def test_fields_with_their_candidates(visit, wordpress):
    page = visit([wordpress])
    page.click("#tab-fields")
    panel = page.locator("#panel-fields")
    for name, choice in wordpress.choices.items():
        if choice.candidates:
            field = panel.locator(f"section[aria-labelledby=field-{name}]")
            assert choice.why in field.inner_text()
            assert field.locator("tbody tr").count() == len(choice.candidates)
    title = panel.locator("section[aria-labelledby=field-title]")
    assert wordpress.title in title.inner_text()
    title.locator("summary").click()
    title.locator("tbody a").first.click()
    expect(page.locator("#panel-blocks")).to_be_visible()
    assert page.evaluate("document.activeElement.querySelector('.text').textContent") == wordpress.title


def test_keys(visit, wordpress):
    page = visit([wordpress])
    removed = [block.index for block in wordpress.removed]

    def focused():
        return page.evaluate("focusedPlace()")

    page.keyboard.press("j")
    assert focused() == 0
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert focused() == 0
    for expected in removed[1:9]:
        page.keyboard.press("n")
        assert focused() == expected
    page.keyboard.press("p")
    assert focused() == removed[7]
    page.keyboard.press("Enter")
    expect(page.locator(f"#details-{removed[7]}")).to_be_visible()
    page.keyboard.press("r")
    expect(page.locator(f"#b{removed[7]} .fate")).to_have_text("restored")
    assert focused() == removed[7]
    page.keyboard.press("r")
    expect(page.locator(f"#b{removed[7]} .fate")).to_have_text("removed")
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("jkn?")
    assert page.input_value("#search") == "jkn?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()


def test_a_key_crosses_between_both_sides(visit, wordpress):
    page = visit([wordpress])
    last = wordpress.body[-1].index
    page.focus(f"#b{last} .verdict")
    page.keyboard.press("g")
    expect(page.locator(f"#t{last}")).to_be_in_viewport()
    page.focus(f"#t{wordpress.body[0].index} .anchor")
    page.keyboard.press("g")
    expect(page.locator(f"#b{wordpress.body[0].index}")).to_be_focused()


def test_everything_is_reached_by_the_tab_key(visit, articles):
    page = visit([articles["seed-shapes/1-tracking-marker"]])
    wanted = {"skip", "theme", "help-open", "tab-blocks", "panel-article", "anchor", "rule", "search", "verdict"}
    for _ in range(100):
        page.keyboard.press("Tab")
        wanted.discard(page.evaluate("document.activeElement.id || document.activeElement.className"))
        if not wanted:
            break
    assert not wanted


@pytest.mark.parametrize(
    ("options", "rules"),
    [({}, None), ({"viewport": PHONE}, None), ({"color_scheme": "dark"}, {"runOnly": ["color-contrast"]})],
    ids=["wide", "phone", "dark"],
)
def test_it_can_be_read_by_all(visit, wordpress, options, rules):
    """By axe-core, which knows WCAG: contrasts, names, roles, the order of headings."""
    page = visit([wordpress], **options)
    for tab in ("article", "blocks", "fields"):
        page.evaluate("tab => shown.showTab(tab)", tab)
        if tab == "blocks":
            page.click(f"#b{place_of(wordpress, PITCH)} .verdict")
        violations = Axe().run(page, options=rules).response["violations"]
        assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in violations] == []


def test_light_and_dark(visit, wordpress):
    page = visit([wordpress], color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.click("#theme")
    light = page.evaluate(ground)
    assert dark != light
    page.emulate_media(color_scheme="light")
    page.click("#theme")
    assert page.evaluate(ground) == dark


def test_on_a_phone(visit, wordpress):
    page = visit([wordpress], viewport=PHONE, has_touch=True, is_mobile=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    expect(page.locator("#panel-article")).to_be_visible()
    expect(page.locator("#panel-blocks")).to_be_hidden()
    page.tap("#tab-blocks")
    expect(page.locator("#panel-article")).to_be_hidden()
    place = place_of(wordpress, PITCH)
    page.tap(f"#b{place} .verdict")
    page.tap(f"#b{place} .to-article")
    expect(page.locator("#panel-article")).to_be_visible()
    expect(page.locator(f"#t{place}")).to_be_in_viewport()
    page.tap(f"#t{wordpress.body[1].index}")
    expect(page.locator(f"#b{wordpress.body[1].index}")).to_be_in_viewport()
    for tab in ("article", "blocks", "fields"):
        page.tap(f"#tab-{tab}")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_tabs_by_arrow_keys(visit, wordpress):
    page = visit([wordpress])
    page.focus("#tab-blocks")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-fields")).to_be_focused()
    expect(page.locator("#tab-fields")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#panel-fields")).to_be_visible()


def test_a_text(visit, articles):
    article = articles["seed-shapes/4-columnist-list"]
    page = visit([("columnists.txt", article)])
    lines = page.locator("#blocks small").all_text_contents()
    assert lines == [str(block.line) for block in article.blocks]
    assert page.inner_text("h1") == "columnists.txt"


def test_lists_tables_and_quotations_keep_their_form(visit, articles):
    page = visit([articles["html/table-heavy-en"]])
    assert page.locator("#panel-article table tr").count() > 2
    assert page.locator("#panel-article table tr").first.locator("td").count() > 1
    page = visit([articles[WORDPRESS]])
    assert page.locator("#panel-article ul > li.piece").count() == 3
    assert page.locator("#panel-article blockquote > p").count() == 1


def test_a_page_from_right_to_left(visit, articles):
    page = visit([articles["html/rtl-ar"]])
    for line in ("p.piece", "h2.headline", "p.byline"):
        assert page.evaluate(f"getComputedStyle(document.querySelector('#panel-article {line}')).direction") == "rtl"
    assert page.get_attribute("#panel-article article", "lang") == "ar"
    assert page.locator(".byline bdi").all_inner_texts()[-1] == "11 February 2023, 08:00"


def test_a_document_without_anything(visit):
    page = visit([newsclean.extract(b"")])
    assert "There is no text in this article." in page.inner_text("#panel-article")
    assert "empty" in page.inner_text(".head")


def test_other_text_roles(visit, wordpress):
    """What the text is made of is the user's choice, and restoring does what the library does with it."""
    config = newsclean.Config(text_roles=(Role.BODY, Role.CAPTION))
    with open("fixtures/html/wordpress-en.html", "rb") as file:  # noqa: PTH123
        article = newsclean.extract(file.read(), config=config)
    page = visit([article])
    assert text_of_article(page) == [block.text for block in article.blocks_in("body", "caption")]
