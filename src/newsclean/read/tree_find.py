"""What the selectors find in a page's tree: elements, and values for fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from newsclean.model import Purpose
from newsclean.read.selectors import Asks, Selector
from newsclean.read.shape import squeeze
from newsclean.read.tree import measure_elements
from newsclean.read.xpath_cost import estimate

# Steps (see `xpath_cost.py`) that one expression, and all of a page together, may take: half a second and a second.
MOST_STEPS = 1e9
MOST_STEPS_OF_PAGE = 2e9
LONGEST_VALUE = 2_000  # characters of a value for a field
MOST_VALUES = 100  # of a field; more are no authors

# Of these the first selector that finds something counts; of all others every one.
FIELDS: Mapping[Purpose, str] = {
    Purpose.TITLE: "title",
    Purpose.AUTHOR: "authors",
    Purpose.DATE: "date_published",
    Purpose.SINGLE_PAGE: Purpose.SINGLE_PAGE.value,
    Purpose.NEXT_PAGE: Purpose.NEXT_PAGE.value,
}
# Attributes that say more than the text of the element that they are of.
SAYING = {"meta": ("content",), "time": ("datetime",), "img": ("alt",)}
LINKING = frozenset((Purpose.SINGLE_PAGE, Purpose.NEXT_PAGE))


@dataclass(slots=True)
class Value:
    """A value for a field.

    Attributes:
        text: its text.
        selector: what has found it.
        element: the element that shows it; None where the expression gives words.
    """

    text: str
    selector: Selector
    element: etree._Element | None = None


@dataclass(slots=True)
class Hits:
    """What was found.

    Attributes:
        elements: by element, the selectors that find it, in order.
        values: by field, in order.
        problems: warning codes.
    """

    elements: dict[etree._Element, list[Selector]] = field(default_factory=dict)
    values: dict[str, list[Value]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def find_hits(root: etree._Element, elements: Sequence[etree._Element], asks: Asks) -> Hits:
    """Evaluate all selectors on a tree; one that would take too long or fails is left out, and a warning names it.

    Args:
        root: the root of the tree.
        elements: all of its elements.
        asks: the selectors.
    """
    hits = Hits()
    if not asks.selectors:
        return hits
    size = measure_elements(elements)
    left = MOST_STEPS_OF_PAGE
    answered: set[Purpose] = set()
    for selector in asks.selectors:
        purpose = selector.purpose
        if purpose in answered:
            continue
        steps = estimate(selector.xpath, size)
        if steps > min(left, MOST_STEPS):
            hits.problems.append(f"selector-too-slow:{selector.where}")
            continue
        left -= steps
        try:
            found = selector.find(root)
        except (etree.XPathError, ValueError):
            hits.problems.append(f"selector-failed:{selector.where}")
            continue
        is_answered = take_values(hits, selector, found) if purpose in FIELDS else take_elements(hits, selector, found)
        if is_answered and (purpose in FIELDS or purpose is Purpose.BODY):
            answered.add(purpose)
    asked = {selector.purpose: selector for selector in asks.selectors}
    if Purpose.BODY in asked and Purpose.BODY not in answered and not is_failed(hits, asks, Purpose.BODY):
        hits.problems.append(f"site-body-not-found:{asked[Purpose.BODY].where.rpartition(':')[0]}")
    return hits


def is_failed(hits: Hits, asks: Asks, purpose: Purpose) -> bool:
    """Tell whether a selector for a purpose could not be evaluated, which the warnings say already."""
    places = {problem.partition(":")[2] for problem in hits.problems}
    return any(selector.where in places for selector in asks.selectors if selector.purpose is purpose)


def take_elements(hits: Hits, selector: Selector, found: object) -> bool:
    """Note the elements among what was found; tell whether there are any."""
    elements = [node for node in found if isinstance(node, etree._Element)] if isinstance(found, list) else []  # noqa: SLF001
    for element in elements:
        hits.elements.setdefault(element, []).append(selector)
    return bool(elements)


def take_values(hits: Hits, selector: Selector, found: object) -> bool:
    """Note the words of what was found as values of a field; tell whether there are any."""
    values = []
    for node in found[:MOST_VALUES] if isinstance(found, list) else [found]:
        element = node if isinstance(node, etree._Element) else None  # noqa: SLF001
        text = squeeze(str(node) if element is None else words_of(element, selector.purpose))[:LONGEST_VALUE]
        if text and not isinstance(node, bool | float):
            values.append(Value(text, selector, element))
    if values:
        hits.values.setdefault(FIELDS[selector.purpose], []).extend(values)
    return bool(values)


def words_of(element: etree._Element, purpose: Purpose) -> str:
    """Return what an element says: where a link leads, if that is asked, what an attribute says, or its text."""
    if purpose in LINKING:
        return element.get("href") or ""
    for name in SAYING.get(str(element.tag), ()):
        if said := element.get(name):
            return said
    return "".join(str(text) for text in element.itertext())
