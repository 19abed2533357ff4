"""Cleaning again, adding boilerplate and doubling a footer change nothing about the article."""

from __future__ import annotations

import copy
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

import newsclean
from newsclean.model import BlockRule, Phase, Role
from newsclean.read.main_container import PROSE_WORDS
from strategies import (
    BOILERPLATE,
    FIXTURES,
    HTML_FIXTURES,
    KEPT_ROLES,
    MOVABLE,
    PROSE,
    TEXT_FIXTURES,
    accounts,
    articles,
    clean_fixture,
    kept_text,
    named,
    roles,
    texts,
)

MANY = settings(max_examples=4 * settings.default.max_examples)


def kept(article: newsclean.Article) -> list[tuple[str, str]]:
    return [(b.text, v.role.value) for b, v in zip(article.blocks, article.verdicts, strict=True) if v.kept]


# The line model judges a line by those around it: of random lines with one line less it may judge otherwise. The rules
# do not, and the fixtures hold with both.
BY_RULES = newsclean.Config(ignore=("line-model",))


def cleaned_again(article: newsclean.Article, config: newsclean.Config | None = None) -> newsclean.Article:
    again = newsclean.clean(kept_text(article), config=config)
    assert [block.text for block in again.blocks] == [text for text, _ in kept(article)]
    return again


@MANY
@given(articles().map("\n\n".join))
def test_cleaning_an_article_is_idempotent(text):
    """What was kept, cleaned again, loses nothing, and every block keeps its role."""
    once = newsclean.clean(text, config=BY_RULES)
    again = cleaned_again(once, BY_RULES)
    assert kept(again) == kept(once)
    assert again.text == once.text


@MANY
@given(texts())
def test_cleaning_any_text_again_loses_no_prose(text):
    """Of text in any order, too: prose stays, and so does what was kept for a reason of its own.

    What was kept for its place (a line between two copies of the headline, say) may change
    once the evidence is gone, and names left over between two lists may then be one.
    """
    once = newsclean.clean(text, config=BY_RULES)
    again = cleaned_again(once, BY_RULES)
    kept_blocks = [(b, v) for b, v in zip(once.blocks, once.verdicts, strict=True) if v.kept]
    for (block, before), after in zip(kept_blocks, again.verdicts, strict=True):
        if getattr(before.rule, "phase", None) is Phase.PROTECT and isinstance(before.rule, BlockRule):
            assert after == before
        if before.role is Role.BODY and block.words >= PROSE_WORDS and block.sentence:
            assert after.kept


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_cleaning_a_fixture_is_idempotent(fixture):
    """Only a section line or a dek that two copies of the headline gave away may be body once one copy is gone."""
    once = clean_fixture(fixture)
    again = cleaned_again(once)
    changed = [(text, x, y) for (text, x), y in zip(kept(once), roles(again), strict=True) if x != y]
    if any(block.text == once.title for block in once.removed):
        changed = [(text, x, y) for text, x, y in changed if x not in (Role.SECTION, Role.DEK) or y != Role.BODY]
    assert changed == []


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_the_text_of_a_fixture_under_its_headline_is_clean(fixture):
    article = clean_fixture(fixture)
    headline = article.to_text(Role.TITLE)
    assert newsclean.clean(f"{headline}\n\n{article.text}").text == article.text


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_the_text_of_a_fixture_alone_loses_nothing(fixture):
    """Without its headline the text's first line, if it is a dek or a subhead, may be taken for one.

    It is kept then, with another role; all that follows stays as it is.
    """
    text = clean_fixture(fixture).text
    again = newsclean.clean(text)
    assert again.removed == ()
    assert again.to_text(Role.TITLE, Role.SECTION, Role.DEK, Role.BODY) == text
    assert set(roles(again)[1:]) <= {Role.BODY, Role.DEK}


def units() -> st.SearchStrategy[list[str]]:
    """Boilerplate that goes wherever it stands: the example of a rule, or a whole movable case."""
    single = st.sampled_from(BOILERPLATE).map(lambda line: [line])
    return st.one_of(single, st.sampled_from(MOVABLE)) if MOVABLE else single


def is_watched(article: newsclean.Article, body: set[str]) -> list[bool]:
    """Which blocks are rightly kept: those with another role than body, and the body a careful editor sees."""
    return [
        verdict.kept and (verdict.role is not Role.BODY or block.text in body)
        for block, verdict in zip(article.blocks, article.verdicts, strict=True)
    ]


def assert_inserting_changes_nothing(blocks: list[str], body: set[str], insertions: dict[int, list[str]]) -> None:
    """Put boilerplate before the blocks with these indices: it must go, and what is rightly kept keep its role.

    Only the first paragraph may become the dek when something is put below it, which is where
    a dek stands; the text is the same.
    """
    before = newsclean.clean("\n\n".join(blocks))
    assert [block.text for block in before.blocks] == blocks
    lines: list[str] = []
    is_inserted: list[bool] = []
    for index, block in enumerate(blocks):
        unit = insertions.get(index, [])
        lines += [*unit, block]
        is_inserted += [True] * len(unit) + [False]
    after = newsclean.clean("\n\n".join(lines))
    assert [block.text for block in after.blocks] == lines
    inserted = [account for account, new in zip(accounts(after), is_inserted, strict=True) if new]
    assert [account for account in inserted if account[1] != Role.BOILERPLATE] == []
    watched = is_watched(before, body)
    stayed = [account for account, new in zip(accounts(after), is_inserted, strict=True) if not new]
    changed = [(x, y) for x, y, w in zip(accounts(before), stayed, watched, strict=True) if w and x[:2] != y[:2]]
    first = next((account for account in accounts(before) if account[1] == Role.BODY), None)
    assert [(x, y) for x, y in changed if x != first or y[1] != Role.DEK or before.dek is not None] == []


INSERTIONS = st.lists(st.tuples(st.integers(0, 1000), units()), min_size=1, max_size=3)


@MANY
@given(name=st.sampled_from([f.name for f in TEXT_FIXTURES if len(f.body) > 1]), insertions=INSERTIONS)
@example(
    "text/newspaper-residue-es", [(3, ["Home", "News", "Politics", "Weather", "Crime", "Archives"])]
)  # above "Fuente: EFE"
def test_boilerplate_between_paragraphs_of_a_text_goes_and_leaves_the_body_whole(name, insertions):
    """Between two paragraphs of the body that follow each other; all that was rightly kept keeps its role."""
    fixture = named(name)
    article = clean_fixture(fixture)
    body = set(fixture.body)
    in_body = [block.text in body for block in article.blocks]
    between = [index for index in range(1, len(in_body)) if in_body[index - 1] and in_body[index]]
    chosen = {between[number % len(between)]: unit for number, unit in insertions}
    assert_inserting_changes_nothing([block.text for block in article.blocks], body, chosen)


@pytest.mark.parametrize("unit", [[line] for line in BOILERPLATE] + MOVABLE, ids=lambda unit: unit[0][:60])
def test_every_example_of_boilerplate_goes_from_the_middle_of_an_article(unit):
    blocks = ["Night ferry leaves four hours late", *PROSE[:4]]
    assert_inserting_changes_nothing(blocks, set(PROSE), {3: unit})


def paragraphs(root: etree._Element, body: list[str]) -> list[etree._Element]:
    """The elements whose whole text is a block of the body, and that are in no list, table or quotation."""
    wanted = set(body)
    elements = (p for p in root.iter("p") if p.getparent().tag in ("div", "article", "section", "main", "aside"))
    return [p for p in elements if " ".join(p.text_content().split()) in wanted]


def adjacent(root: etree._Element, body: list[str]) -> list[etree._Element]:
    """The paragraphs of the body that another one follows."""
    return [p for p, following in pairwise(paragraphs(root, body)) if p.getnext() is following]


PAGES_WITH_PARAGRAPHS = [f.name for f in HTML_FIXTURES if adjacent(lxml_html.fromstring(f.data), f.body)]


def test_most_pages_have_paragraphs_that_follow_each_other():
    assert len(PAGES_WITH_PARAGRAPHS) > len(HTML_FIXTURES) / 2


SURE = 0.8  # the score of a block that the body model takes with hardly a doubt


@cache
def extracted_as_a_tree(name: str) -> newsclean.Article:
    return newsclean.extract(lxml_html.fromstring(named(name).data))


@given(
    name=st.sampled_from(PAGES_WITH_PARAGRAPHS),
    insertions=INSERTIONS,
    tag=st.sampled_from(("p", "div")),
)
def test_boilerplate_between_paragraphs_of_a_page_goes_and_leaves_its_prose_whole(name, insertions, tag):
    fixture = named(name)
    root = lxml_html.fromstring(fixture.data)
    before = extracted_as_a_tree(name)
    # What the body model was unsure of may go either way when its neighbours change.
    sure = (b for b, v in zip(before.blocks, before.verdicts, strict=True) if v.score >= SURE)
    expected = {block.text for block in sure if block.sentence and block.words >= PROSE_WORDS}
    expected.intersection_update(fixture.body)
    assume(expected)  # a page of lists and hours has no sentence that it is sure of
    elements = adjacent(root, fixture.body)
    chosen = {number % len(elements): unit for number, unit in insertions}
    for number, unit in chosen.items():
        for line in reversed(unit):
            element = etree.Element(tag)
            element.text = line
            elements[number].addnext(element)
    after = newsclean.extract(root)
    assert len(after.blocks) == len(before.blocks) + sum(map(len, chosen.values()))
    assert [b.text for b in after.body if b.text in expected] == [b.text for b in before.body if b.text in expected]
    inserted = [line for unit in chosen.values() for line in unit]
    gone = Counter(block.text for block in after.removed)
    gone.subtract(Counter(block.text for block in before.removed))
    assert Counter(inserted) - gone == Counter()


def boilerplate_tail(article: newsclean.Article) -> list[str]:
    """The removed blocks below the last one that was kept."""
    last = max((i for i, v in enumerate(article.verdicts) if v.kept), default=-1)
    return [block.text for block in article.blocks[last + 1 :]]


@pytest.mark.parametrize("fixture", TEXT_FIXTURES, ids=str)
def test_doubling_the_footer_of_a_text_brings_nothing_back(fixture):
    article = clean_fixture(fixture)
    blocks = [block.text for block in article.blocks]
    tail = boilerplate_tail(article)
    for times in (1, 2, 5):
        doubled = newsclean.clean("\n\n".join(blocks + tail * times))
        assert kept(doubled) == kept(article)


@pytest.mark.parametrize("fixture", HTML_FIXTURES, ids=str)
def test_doubling_the_footer_of_a_page_brings_nothing_back(fixture):
    root = lxml_html.fromstring(fixture.data)
    article = newsclean.extract(root)
    for footer in list(root.iter("footer")):
        if footer.getparent().tag in ("body", "div"):
            footer.addnext(copy.deepcopy(footer))
    doubled = newsclean.extract(root)
    assert doubled.text == article.text


@given(texts(), st.integers(1, 40))
def test_a_long_footer_is_removed_as_a_short_one_is(text, times):
    """No cliff: however much boilerplate follows, none of it comes back (each line stands alone)."""
    article = newsclean.clean(text + "\n\n" + "\n\n".join(BOILERPLATE[:3] * times))
    assert roles(article)[len(article.blocks) - 3 * times :] == [Role.BOILERPLATE] * (3 * times)


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_kept_roles_are_all_roles_but_boilerplate(fixture):
    article = clean_fixture(fixture)
    assert len(article.blocks_in(*KEPT_ROLES)) + len(article.removed) == len(article.blocks)
