"""Selectors: expressions that find elements of a page in XPath 1.0 or CSS, each with the place where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from newsclean.errors import ConfigError
from newsclean.extras import needed
from newsclean.model import Purpose
from newsclean.read.xpath_cost import check_form

# How an XPath expression begins; what begins otherwise is CSS.
XPATH_START = re.compile(r"\(*\s*(?:/|\.\.?/|\.$|[a-z-]+::|(?:string|concat|normalize-space|substring[a-z-]*|id)\()")
PREFIXES = ("xpath:", "css:")
MOST_COMPILED = 1_024  # selectors that are held, for those that are given with every page
EMPTY = "<html><head><title>x</title></head><body><div id='x' class='x'><p><a href='x'>x</a></p></div></body></html>"


@dataclass(frozen=True, slots=True)
class Selector:
    """An expression and what it is for.

    Attributes:
        purpose: what becomes of what it finds.
        written: the expression as its author wrote it.
        where: the file and line, or the setting, that it stands in.
        xpath: the expression in XPath.
        find: the same, compiled.
    """

    purpose: Purpose
    written: str
    where: str
    xpath: str
    find: etree.XPath = field(compare=False, repr=False)

    @property
    def cited(self) -> str:
        """The place and the expression, as explanations name it."""
        return f"{place_of(self.purpose, self.where)}: {self.written}"


@dataclass(frozen=True, slots=True)
class Replacement:
    """A text that is replaced in the source of a page before it is read.

    Attributes:
        find: what is looked for, literally.
        replace: what takes its place.
        where: the file and line that it stands in.
    """

    find: str
    replace: str
    where: str

    @property
    def cited(self) -> str:
        """The place and the text, as explanations name it."""
        return f"{self.where}: {self.find}"


@dataclass(frozen=True, slots=True)
class Asks:
    """What is asked of a page's tree.

    Attributes:
        selectors: in order. Of those for a field or the body the first that finds something counts.
        replacements: what is replaced in the source, in order.
        unpruned: the directive that says that nothing inside the body may be removed; empty if none does.
        without_images: parts of the addresses of pictures to leave out, each with its directive.
        include: what outputs show besides plain text; see `Config.include`.
        problems: warning codes of what cannot be asked.
    """

    selectors: tuple[Selector, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    unpruned: str = ""
    without_images: tuple[tuple[str, str], ...] = ()
    include: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


def place_of(purpose: Purpose, where: str) -> str:
    """Return the place of a directive with its name."""
    return where if where == purpose.value else f"{where}: {purpose.value}"


@lru_cache(MOST_COMPILED)
def make_selector(purpose: Purpose, written: str, where: str) -> Selector:
    """Return a selector.

    Args:
        purpose: what it is for.
        written: XPath if it begins as a path does (`/`, `./`, `(/`) or with `xpath:`, else CSS.
        where: the file and line, or the setting, that it stands in.

    Raises:
        ConfigError: if it is wrong, or if CSS is not installed; the message begins with `where`.
    """
    expression = written.strip()
    language, _, rest = expression.partition(":")
    if f"{language}:" in PREFIXES:
        expression, is_xpath = rest.strip(), language == "xpath"
    else:
        is_xpath = XPATH_START.match(expression) is not None
    if not expression:
        raise ConfigError(f"{place_of(purpose, where)}: the expression is empty")
    xpath = expression if is_xpath else css_to_xpath(expression, place_of(purpose, where))
    return compile_xpath(purpose, xpath, written.strip(), where)


def compile_xpath(purpose: Purpose, xpath: str, written: str, where: str) -> Selector:
    """Return the selector of an XPath expression; see `make_selector`."""
    place = place_of(purpose, where)
    check_form(xpath, place)
    try:
        find = etree.XPath(xpath, regexp=False, smart_strings=False)
        # Unknown functions and variables show only when they are used.
        find(etree.fromstring(EMPTY, etree.HTMLParser()))
    except (etree.XPathError, ValueError) as error:
        raise ConfigError(f"{place}: {written!r} is no XPath 1.0 expression: {error}") from None
    return Selector(purpose, written, where, xpath, find)


def css_to_xpath(expression: str, where: str) -> str:
    """Return a CSS selector as XPath.

    Raises:
        ConfigError: if it is wrong, or if CSS is not installed.
    """
    cssselect = needed("cssselect", "css", f"{where}: a CSS selector ({expression})")
    try:
        xpath: str = cssselect.HTMLTranslator().css_to_xpath(expression, prefix="//")
    except cssselect.SelectorError as error:
        raise ConfigError(
            f"{where}: {expression!r} is no CSS selector: {error}. (XPath begins with / or with xpath:)"
        ) from None
    except RecursionError:
        raise ConfigError(f"{where}: the CSS selector {expression[:50]!r} has too many parts") from None
    return xpath


def make_selectors(purpose: Purpose, expressions: Iterable[str], where: str) -> tuple[Selector, ...]:
    """Return the selectors of a setting, see `make_selector`."""
    return tuple(make_selector(purpose, expression, where) for expression in expressions)
