"""The tree of a page, as lxml makes it, and its size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from newsclean.read.walk import PARSER_OPTIONS
from newsclean.read.xpath_cost import Size


def parse_tree(text: str) -> etree._Element | None:
    """Return the tree of a page; None where there is none."""
    try:
        root: etree._Element | None = etree.fromstring(text.encode("utf-8"), etree.HTMLParser(**PARSER_OPTIONS))
    except (etree.LxmlError, ValueError):
        return None
    return root


def trees_of(root: etree._Element) -> Iterator[etree._Element]:
    """Give the root and what stands beside it: the elements that follow `</html>`."""
    tree: etree._Element | None = root
    while tree is not None:
        yield tree
        tree = tree.getnext()


def elements_of(root: etree._Element) -> list[etree._Element]:
    """Return all elements of a page in the order in which they begin."""
    return [element for tree in trees_of(root) for element in tree.iter()]


def measure_elements(elements: Sequence[etree._Element]) -> Size:
    """Return the size of a tree, given all of its elements."""
    depths: dict[etree._Element | None, int] = {None: 0}
    characters = deep = beside = 0
    for element in elements:
        depths[element] = depth = depths.get(element.getparent(), 0) + 1
        deep += depth
        beside += len(element) ** 2
        characters += len(element.text or "") + len(element.tail or "")
    count = max(1, len(elements))
    return Size(len(elements), characters, deep / count, beside / count)
