"""What users order is explained like anything else, and nothing vanishes by it."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from fixture_data import load_fixtures
from newsclean import Config
from newsclean.model import Role
from strategies import accounts, bare, pages

URL = "https://www.example.com/1"
EXPRESSIONS = (
    "//p", "//div", "//b", "//a", "//li", "//span", "//h1|//h2", "//article", "//*[@class='text']", "(//p)[2]",
    "//p[1]/following-sibling::*", "//p/..", "//td", "//figcaption", "//body", "//html", "//em", "//time", "//i",
    "//*[not(*)]", "//nothing",
)  # fmt: skip
DIRECTIVES = ("title", "author", "date", "body", "strip", "next_page_link", "single_page_link")
LINES = st.one_of(
    st.builds("{}: {}".format, st.sampled_from(DIRECTIVES), st.sampled_from(EXPRESSIONS)),
    st.sampled_from(
        (
            "prune: no", "tidy: no", "strip_id_or_class: text", "strip_id_or_class: a", "strip_image_src: x", "oops",
            "find_string: <p>\nreplace_string: <div>", "find_string: the \nreplace_string:", "replace_string(a): b",
        )
    ),
)  # fmt: skip
SITE_FILES = st.lists(LINES, max_size=6).map("\n".join)
SELECTORS = st.lists(st.sampled_from(EXPRESSIONS), max_size=3).map(tuple)
INCLUDED = st.lists(
    st.sampled_from(("links", "images", "formatting", "comments", "tables")), max_size=5, unique=True
).map(tuple)
HTML = st.one_of(
    pages().map(lambda page: page.html),
    st.sampled_from([fixture.text for fixture in load_fixtures() if fixture.kind == "html"]),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sites")


def config_of(folder, site, keep=(), drop=(), include=("tables",)):
    (folder / "example.com.txt").write_text(site, encoding="utf-8")
    return Config(sites=str(folder), keep=keep, drop=drop, include=include)


def characters(blocks):
    return sorted(bare("".join(block.text for block in blocks)))


@given(html=HTML, site=SITE_FILES, keep=SELECTORS, drop=SELECTORS, include=INCLUDED)
def test_kept_and_removed_are_the_input_with_any_orders(folder, html, site, keep, drop, include):
    article = newsclean.extract(html, url=URL, config=config_of(folder, site, keep, drop, include))
    plain = newsclean.extract(html, url=URL)
    assert len(article.verdicts) == len(article.blocks)
    assert [block.index for block in article.blocks] == list(range(len(article.blocks)))
    assert sorted(
        (*article.blocks_in(*(r for r in Role if r is not Role.BOILERPLATE)), *article.removed), key=lambda b: b.index
    ) == list(article.blocks)
    if "replace_string" not in site:
        assert characters(article.blocks) == characters(plain.blocks)
    else:
        # What was there before a replacement is there, too; what it has put in is more.
        before, after = characters(plain.blocks), characters(article.blocks)
        assert all(after.count(c) >= before.count(c) for c in set(before))
    restored = article.restore("all")
    assert not restored.removed
    assert characters(restored.blocks) == characters(article.blocks)


@given(html=HTML, site=SITE_FILES, keep=SELECTORS, drop=SELECTORS)
def test_the_same_orders_give_the_same_article_and_explaining_changes_nothing(folder, html, site, keep, drop):
    cleaner = newsclean.Cleaner(config_of(folder, site, keep, drop))
    article = cleaner.extract(html, url=URL)
    before = article.to_json(explain=True)
    explanation = str(article.explain())
    assert article.to_json(explain=True) == before
    assert str(article.explain()) == explanation
    again = cleaner.extract(html, url=URL)
    assert again == article == newsclean.Cleaner(cleaner.config).extract(html, url=URL)
    assert pickle.loads(pickle.dumps(article)) == article


@given(html=HTML, site=SITE_FILES)
def test_every_verdict_by_a_site_file_names_its_line(folder, html, site):
    article = newsclean.extract(html, url=URL, config=config_of(folder, site))
    ordered = [verdict for verdict in article.verdicts if verdict.rule.label.value == "sites"]
    assert all("example.com.txt:" in verdict.why for verdict in ordered)
    assert not any(v.role is Role.BODY and v.rule.id.startswith("site-strip") for v in ordered)


@given(html=HTML, site=SITE_FILES)
def test_rules_of_site_files_can_be_ignored(folder, html, site):
    config = config_of(folder, site)
    ignoring = Config(sites=config.sites, ignore=("sites",))
    article = newsclean.extract(html, url=URL, config=ignoring)
    assert "sites" not in {verdict.rule.label.value for verdict in article.verdicts}


@given(html=HTML, site=SITE_FILES)
def test_the_file_of_a_site_changes_nothing_on_another(folder, html, site):
    article = newsclean.extract(html, url="https://other.example/1", config=config_of(folder, site))
    assert article == newsclean.extract(html, url="https://other.example/1")


@given(html=HTML, include=INCLUDED)
def test_what_outputs_include_changes_no_verdict(html, include):
    include = tuple(dict.fromkeys((*include, "tables")))
    article = newsclean.extract(html, config=Config(include=include))
    plain = newsclean.extract(html)
    assert accounts(article) == accounts(plain)
    assert article.text == plain.text


@given(html=HTML, keep=st.sampled_from(EXPRESSIONS))
def test_nothing_that_is_kept_is_removed(html, keep):
    article = newsclean.extract(html, keep=[keep])
    kept = article.page.asked.marks.get("keep", {})
    assert all(article.verdicts[block].kept for block in kept)


@given(html=HTML, drop=st.sampled_from(EXPRESSIONS))
def test_everything_that_is_dropped_is_removed_by_its_rule(html, drop):
    article = newsclean.extract(html, drop=[drop])
    dropped = article.page.asked.marks.get("drop", {})
    assert all(article.verdicts[block].rule.id == "dropped-by-selector" for block in dropped)
    assert dict.fromkeys(dropped.values()) in ({}, {f"drop: {drop}": None})
