"""How large a tree is, for `xpath_cost.py`."""

from __future__ import annotations

from lxml import etree

from newsclean.read.xpath_cost import Size


def measure_tree(root: etree._Element) -> Size:
    """Return the size of a tree."""
    elements = characters = depths = beside = depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth += 1
        elements += 1
        depths += depth
        beside += len(element) ** 2
        characters += len(element.text or "") + len(element.tail or "")
    return Size(elements, characters, depths / elements, beside / elements)
