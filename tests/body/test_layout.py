"""The shape of a page: what each container holds, and in which containers the prose is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body.context import look_at
from newsclean.body.layout import KIND_PLACE
from newsclean.model import Kind, Page
from newsclean.pipeline import read
from newsclean.read.main_container import prose_mass

SENTENCE = "Eight words and a stop make this prose."
TEXTS = st.sampled_from(
    [SENTENCE, f"{SENTENCE} {SENTENCE}", "No prose", "The same eight words without a stop make less"]
)
TAGS = st.sampled_from(["div", "section", "article", "ul"])


def measured(page):
    return look_at(page, [None] * len(page.blocks)).layout


def element(tag: str, parts: list[str]) -> str:
    return f"<{tag}>{''.join(parts)}</{tag}>"


PARTS = st.recursive(
    TEXTS.map(lambda text: f"<p>{text}</p>"),
    lambda parts: st.builds(element, TAGS, st.lists(parts, max_size=4)),
    max_leaves=12,
)
PAGES = (
    st.lists(PARTS, min_size=1, max_size=4)
    .map(lambda parts: read(element("body", parts), "html", None, newsclean.Config()))
    .filter(lambda page: bool(page.blocks))
)


def page_of(html: str) -> Page:
    return read(html, "html", None, newsclean.Config())


def main_containers(page: Page) -> tuple[int, int]:
    """Return the container with the most prose next to it, and the smallest with most of the prose."""
    seen = look_at(page, [None] * len(page.blocks))
    return seen.rich, seen.main


def around(page: Page, container: int) -> list[int]:
    """Return a container and all around it, the innermost first."""
    found = []
    while container >= 0:
        found.append(container)
        container = page.containers[container].parent
    return found


def held(page: Page) -> list[list[int]]:
    """Return the blocks of each container, found one by one."""
    blocks: list[list[int]] = [[] for _ in page.containers]
    for block in page.blocks:
        for container in around(page, block.container):
            blocks[container].append(block.index)
    return blocks


@given(PAGES)
def test_a_container_is_a_run_of_blocks(page):
    layout = measured(page)
    for container, blocks in enumerate(held(page)):
        assert list(range(layout.first[container], layout.last[container])) == blocks
    assert list(layout.inner) == [block.container for block in page.blocks]
    assert list(layout.around) == [container.parent for container in page.containers]


@given(PAGES)
def test_a_chain_of_containers_with_the_same_blocks_is_its_outermost(page):
    layout, blocks = measured(page), held(page)
    for container in (c for c, found in enumerate(blocks) if found):
        chain = [c for c in around(page, container) if blocks[c] == blocks[container]]
        assert layout.same[container] == chain[-1]


@given(PAGES)
def test_groups_are_the_containers_that_hold_more(page):
    layout, blocks = measured(page), held(page)
    for block in page.blocks:
        sizes = sorted({len(blocks[c]) for c in around(page, block.container)})
        larger = [size for size in sizes if size > 1] or [1]
        expected = [larger[min(level, len(larger) - 1)] for level in range(3)]
        groups = [int(group[block.index]) for group in layout.groups]
        assert [len(blocks[group]) for group in groups] == expected
        assert all(block.index in blocks[group] and layout.same[group] == group for group in groups)


@given(PAGES)
def test_the_measures_of_a_block_are_its_own(page):
    layout = measured(page)
    for index, block in enumerate(page.blocks):
        assert layout.chars[index] == len(block.plain)
        assert layout.links[index] == pytest.approx(block.link_density * len(block.plain))
        assert layout.words[index] == block.words
        assert layout.mass[index] == prose_mass(block)
        assert layout.sentence[index] == block.sentence
        assert layout.kind[index] == KIND_PLACE[block.kind]
        assert layout.level[index] == block.level


def test_links_headings_and_kinds_are_measured():
    html = "<h2>Two words</h2><p>Six <a href='/'>or</a> 7</p><ul><li><a href='/'>All</a></li></ul>"
    layout = measured(page_of(html))
    assert list(layout.links) == pytest.approx([0, 2, 3])
    assert list(layout.kind) == [KIND_PLACE[kind] for kind in (Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM)]
    assert list(layout.level) == [2, 0, 1]
    assert list(layout.words) == [2, 3, 1]


@given(PAGES)
def test_the_main_container_is_the_smallest_with_most_of_the_prose(page):
    layout, blocks = measured(page), held(page)
    _, main = main_containers(page)
    masses = [sum(prose_mass(page.blocks[b]) for b in found) for found in blocks]
    if not masses[0]:
        assert main == 0
        return
    enough = [c for c, mass in enumerate(masses) if mass >= 0.55 * masses[0]]
    assert main in enough
    assert len(blocks[main]) == min(len(blocks[c]) for c in enough)
    assert layout.same[main] == main


@given(PAGES)
def test_the_rich_container_has_the_most_prose_next_to_it(page):
    layout = measured(page)
    rich, _ = main_containers(page)
    next_to = [0.0] * len(page.containers)
    for block in page.blocks:
        first, second, third = (int(group[block.index]) for group in layout.groups)
        for container, share in {third: 0.5, second: 1.0, first: 1.0}.items():
            next_to[container] += share * prose_mass(block)
    assert next_to[rich] == pytest.approx(max(next_to))
    assert layout.same[rich] == rich


def test_of_prose_that_lies_deep_the_two_containers_differ():
    text = f"<p>{SENTENCE}</p>"
    near = f"<div>{text}<section>{text * 2}</section><section>{text * 2}</section></div>"
    deep = f"<ul><li>A</li><li><p>B</p><section><p>C</p><aside>{text * 3}</aside></section></li></ul>"
    page = page_of(f"<body><p>Menu</p><main>{near}{deep}</main></body>")
    rich, main = main_containers(page)
    assert (page.containers[rich].tag, page.containers[main].tag) == ("div", "div")
    twice = page_of(f"<body><p>Menu</p><main>{near}{deep}{deep}</main></body>")
    rich, main = main_containers(twice)
    assert (twice.containers[rich].tag, twice.containers[main].tag) == ("div", "main")


def test_a_page_without_prose_has_the_root_for_both():
    assert main_containers(page_of("<body><p>Menu</p><div><p>One</p><p>Two</p></div></body>")) == (0, 0)


def test_a_container_without_a_block_holds_nothing():
    page = page_of("<body><div></div><p>One</p><section><div></div></section><p>Two</p></body>")
    layout = measured(page)
    for container in page.containers:
        if container.tag in ("div", "section"):
            assert layout.first[container.index] == layout.last[container.index]


@given(PAGES)
def test_a_page_is_measured_alike_each_time(page):
    one, other = measured(page), measured(page)
    assert all(np.array_equal(getattr(one, name), getattr(other, name)) for name in ("first", "last", "same", "mass"))
