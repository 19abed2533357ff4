"""The values in nodes of JSON-LD: strings, names and addresses, whatever they are wrapped in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from newsclean.read.values import clean_address, clean_value

MOST_NAMES = 40  # authors, tags or images of one article

Node = dict[str, Any]
Nodes = Mapping[str, Node]  # by identifier


def flatten(value: object) -> list[Any]:
    """Return a value that may be one or many, also lists in lists, as one list."""
    if not isinstance(value, list):
        return [] if value is None else [value]
    found: list[Any] = []
    waiting = value[:MOST_NAMES][::-1]
    while waiting and len(found) < MOST_NAMES:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item[:MOST_NAMES]))
        elif item is not None:
            found.append(item)
    return found


def text_of(value: object) -> str:
    """Return what a value says: a string, the first of several, or that of an object with a name."""
    for item in flatten(value):
        said = (item.get("@value") or item.get("name")) if isinstance(item, dict) else item
        if text := clean_value(said):
            return text
    return ""


def resolve(value: object, nodes: Nodes) -> object:
    """Return the node that a value refers to by its identifier; any other value as it is."""
    if isinstance(value, dict) and "name" not in value:
        known = nodes.get(identifier) if isinstance(identifier := value.get("@id"), str) else None
        return value if known is None else known
    return nodes.get(value, value) if isinstance(value, str) else value


def names_of(value: object, nodes: Nodes) -> tuple[list[str], str]:
    """Return the names of a person or organisation, and its type in lower case ("" if not said)."""
    value = resolve(value, nodes)
    if not isinstance(value, dict):
        name = clean_value(value)
        return ([] if is_address(name) else [name]), ""
    kinds = types_of(value)
    names = [text_of(name) for name in flatten(value.get("name"))]
    if not any(names):
        names = [clean_value(f"{text_of(value.get('givenName'))} {text_of(value.get('familyName'))}")]
    names = [name for name in names if not is_address(name)]
    return names, "person" if "person" in kinds else min(kinds, default="")


def is_address(name: str) -> bool:
    """Tell whether what stands for a name is an address."""
    return name.startswith(("http://", "https://", "//", "/", "#"))


def address_of(value: object) -> str:
    """Return the address in a value: a string, or an object with `url` or `@id`."""
    for item in flatten(value):
        found = (item.get("url") or item.get("contentUrl") or item.get("@id")) if isinstance(item, dict) else item
        if isinstance(found, list):
            found = found[0] if found else None
        if text := clean_address(found):
            return text
    return ""


def page_of(person: object, nodes: Nodes) -> str:
    """Return the address of a person's page: `url`, else the first of `sameAs`; a site's own start page is none."""
    person = resolve(person, nodes)
    if not isinstance(person, dict):
        return ""
    for item in (*flatten(person.get("url")), *flatten(person.get("sameAs"))):
        address = address_of(item)
        if address.startswith(("http://", "https://", "/")) and path_of(address):
            return address
    return ""


def path_of(address: str) -> str:
    """Return the path of an address, by which spellings of one page's address agree; "" for a start page."""
    try:
        return urlsplit(address).path.strip("/").lower()
    except ValueError:
        return ""


def types_of(node: Node) -> set[str]:
    """Return the types of a node in lower case, without the vocabulary's address."""
    values = flatten(node.get("@type"))
    return {value.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for value in values if isinstance(value, str)}
