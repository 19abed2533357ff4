"""What lies around a block: marks of tags and classes, and how far it is from the prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body.context import Context, look_at
from newsclean.body.path import PATH_NAMES
from newsclean.lexicon.hints import TOPIC_NAMES, TOPICS, topics
from newsclean.model import BlockRule, Label, Page, Role
from newsclean.pipeline import read

SENTENCE = "Eight words and a stop make this prose."
OPENINGS = st.sampled_from(
    ["div", "div class='comments'", "div class='sidebar'", "article", "section class='story-body'", "aside", "ul", "li"]
)


def element(opening: str, parts: list[str]) -> str:
    return f"<{opening}>{''.join(parts)}</{opening.split(maxsplit=1)[0]}>"


PARTS = st.recursive(
    st.sampled_from([f"<p>{SENTENCE}</p>", "<p>No prose</p>"]),
    lambda parts: st.builds(element, OPENINGS, st.lists(parts, max_size=4)),
    max_leaves=12,
)
PAGES = (
    st.lists(PARTS, min_size=1, max_size=4)
    .map(lambda parts: read(element("body", parts), "html", None, newsclean.Config()))
    .filter(lambda page: bool(page.blocks))
)


TITLE = BlockRule(
    id="title",
    label=Label.PROTECT,
    why="a test says so",
    matches=lambda _: False,
    claims={},
    leaves={},
    role=Role.TITLE,
)


def seen(page: Page, headline: int | None = None) -> Context:
    return look_at(page, [TITLE if block.index == headline else None for block in page.blocks])


def marks_of(html: str, headline: int | None = None) -> list[set[str]]:
    """Return the names of the marks of each block."""
    page = read(html, "html", None, newsclean.Config())
    bits = seen(page, headline).paths.bits
    return [{name for place, name in enumerate(PATH_NAMES) if int(bit) >> place & 1} for bit in bits]


def around(page: Page, container: int) -> list[int]:
    found = []
    while container >= 0:
        found.append(container)
        container = page.containers[container].parent
    return found


@given(PAGES)
def test_paths_are_those_that_one_walks_up(page):
    context = seen(page)
    layout, rich, main, paths = context.layout, context.rich, context.main, context.paths
    for block in page.blocks:
        path = around(page, block.container)
        # A container with the same blocks as the one around it is no step; the root is none either.
        steps = [c for c in path if c and layout.same[c] == c]
        assert paths.depth[block.index] == len(steps)
        for target, below in ((rich, paths.below_rich), (main, paths.below_main)):
            assert below[block.index] == len(set(steps) - set(around(page, target)))
        articles = [c for c in path if page.containers[c].tag == "article"]
        assert paths.article[block.index] == (articles[0] if articles else -1)


@given(PAGES)
def test_a_block_has_the_marks_of_all_containers_around_it_that_may_be_parts(page):
    context = seen(page)
    layout, bits = context.layout, context.paths.bits
    total = layout.mass.sum()
    for block in page.blocks:
        expected = set()
        for container in around(page, block.container):
            first, last = layout.first[container], layout.last[container]
            is_whole = layout.mass[first:last].sum() > 0.3 * total and first == 0 < last
            said = topics(page.containers[container].hints)
            names = {f"in_{name}" for place, name in enumerate(TOPIC_NAMES) if said >> place & 1}
            expected |= names & {"in_content", "in_head", "in_article_body"} if is_whole else names
            tag = page.containers[container].tag
            expected |= {f"tag_{ {'ul': 'list', 'li': 'list'}.get(tag, tag) }"} & set(PATH_NAMES)
        bit = int(bits[block.index])
        assert {name for place, name in enumerate(PATH_NAMES) if bit >> place & 1} == expected


def test_marks_add_up_from_the_outside():
    html = (
        "<body><p>First</p><aside class='related'><ul><li class='card'><p class='ad'>Last</p></li></ul></aside></body>"
    )
    assert marks_of(html) == [set(), {"tag_aside", "in_related", "tag_list", "in_advertising"}]


def test_a_mark_is_not_that_of_a_neighbour():
    assert marks_of("<div class='comments'><p>One</p></div><p>Two</p>")[1] == set()
    assert marks_of("<p>One</p><div><p>Two</p></div><div class='comments'><p>Three</p></div>")[1] == set()


@pytest.mark.parametrize(
    ("html", "tag"),
    [
        ("<ol><li>{}</li></ol>", "list"),
        ("<dl><dd>{}</dd></dl>", "list"),
        ("<table><tr><td>{}</td></tr></table>", "table"),
        ("<header>{}</header>", "header"),
    ],
)
def test_elements_of_a_list_or_a_table_have_its_mark(html, tag):
    assert marks_of(f"<p>First</p>{html.format('Text')}") == [set(), {f"tag_{tag}"}]


def test_the_name_of_what_holds_the_headline_and_the_prose_is_that_of_a_wrapper():
    prose = f"<p>{SENTENCE}</p>" * 3
    inside = f"<body><p>Menu</p><div class='sidebar'><h1>Headline</h1>{prose}</div></body>"
    assert marks_of(inside, headline=1)[1:] == [set()] * 4
    assert marks_of(inside, headline=0)[1:] == [{"in_side"}] * 4
    little = f"<body><div class='sidebar'><h1>Headline</h1><p>{SENTENCE}</p></div>{prose}</body>"
    assert marks_of(little)[:2] == [{"in_side"}] * 2
    assert marks_of(inside.replace("sidebar", "sidebar entry-content"), headline=1)[1] == {
        "in_content",
        "in_article_body",
    }


def test_a_mark_for_each_topic_and_names_that_differ():
    assert len(PATH_NAMES) == len(set(PATH_NAMES)) <= 63
    assert PATH_NAMES[: len(TOPIC_NAMES)] == tuple(f"in_{name}" for name in TOPIC_NAMES)
    assert TOPIC_NAMES[:-1] == tuple(TOPICS)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("comments", {"comments"}),
        ("article body", {"content", "article_body"}),
        ("articlebody", {"article_body"}),
        ("article", {"content"}),
        ("text", {"content"}),
        ("news prose", {"content", "article_body"}),
        ("sidebar newsletter", {"side", "subscribe"}),
        ("unheard of", set()),
        ("", set()),
    ],
)
def test_words_name_topics(words, expected):
    found = topics(frozenset(words.split()))
    assert {name for place, name in enumerate(TOPIC_NAMES) if found >> place & 1} == expected


def test_words_of_topics_are_in_lower_case_and_each_topic_has_some():
    for words in TOPICS.values():
        assert words
        assert all(word == word.lower() and word.isalpha() for word in words)
