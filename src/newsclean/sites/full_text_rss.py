"""Site files in the syntax of Full-Text RSS (https://help.fivefilters.org/full-text-rss/site-patterns.html).

A line is `directive: value`; `#` begins a comment. What names elements is XPath 1.0. What cannot be done without
fetching pages, or means nothing without a tree that is edited, is listed as unsupported and changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from newsclean.config import suggest
from newsclean.errors import ConfigError
from newsclean.model import Purpose
from newsclean.read.selectors import Replacement, Selector, compile_xpath
from newsclean.sites.site_file import SiteFile, SiteTest, Unsupported

LINE = re.compile(r"\s*(?P<name>[A-Za-z_]+)\s*(?:\((?P<argument>.*?)\)\s*)?:(?:\s+|(?=\S)|$)(?P<value>.*)")
YES_OR_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

EXPRESSIONS: Mapping[str, Purpose] = {
    purpose.value: purpose
    for purpose in (
        Purpose.TITLE, Purpose.AUTHOR, Purpose.DATE, Purpose.BODY, Purpose.STRIP, Purpose.SINGLE_PAGE,
        Purpose.NEXT_PAGE,
    )
}  # fmt: skip
NO_FETCHING = "newsclean never fetches a page"
NO_EDITING = "the page is judged block by block; its tree is not edited"
UNSUPPORTED: Mapping[str, str] = {
    "tidy": "pages are read by one parser, which mends them as browsers do",
    "parser": "pages are read by one parser, which mends them as browsers do",
    "convert_double_br_tags": "two line breaks end a paragraph always",
    "autodetect_on_failure": "what the file does not find is looked for always",
    "autodetect_next_page": "`pages` are looked for always",
    "http_header": NO_FETCHING,
    "requires_login": NO_FETCHING,
    "not_logged_in_xpath": NO_FETCHING,
    "login_uri": NO_FETCHING,
    "login_username_field": NO_FETCHING,
    "login_password_field": NO_FETCHING,
    "login_extra_fields": NO_FETCHING,
    "single_page_link_in_feed": "there is no feed here",
    "if_page_contains": "the links of other pages are information, whatever the page contains",
    "native_ad_clue": "articles that are paid for are recognised by the rules of the label advertising",
    "skip_json_ld": "where a value comes from is said in `explain`; the file's own comes first",
    "insert_detected_image": '`Config(include=["images"])` gives the pictures',
    "src_lazy_load_attr": "the usual attributes are known",
    "strip_comments": "comments in the markup are never text",
    "move_into": NO_EDITING,
    "wrap_in": NO_EDITING,
    "dissolve": NO_EDITING,
    "strip_attr": NO_EDITING,
    "footnotes": NO_EDITING,
    "post_strip_attr": NO_EDITING,
}
OTHERS = ("strip_id_or_class", "strip_image_src", "find_string", "replace_string", "prune", "test_url", "test_contains")
KNOWN = frozenset((*EXPRESSIONS, *OTHERS, *UNSUPPORTED))


@dataclass(slots=True)
class Reading:
    """A file that is being read."""

    name: str
    selectors: list[Selector] = field(default_factory=list)
    replacements: list[Replacement] = field(default_factory=list)
    unpruned: str = ""
    without_images: list[tuple[str, str]] = field(default_factory=list)
    tests: list[SiteTest] = field(default_factory=list)
    unsupported: list[Unsupported] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    sought: list[tuple[str, str]] = field(default_factory=list)  # `find_string` without its `replace_string` as yet

    def directive(self, name: str, argument: str | None, value: str, where: str) -> None:
        """Take in a directive.

        Raises:
            ConfigError: if its value is wrong.
        """
        if name in UNSUPPORTED:
            self.unsupported.append(Unsupported(where, name, UNSUPPORTED[name]))
        elif name in EXPRESSIONS:
            self.selectors.append(compile_xpath(EXPRESSIONS[name], value, value, where))
        elif name == "replace_string" and argument == "":
            raise ConfigError(f"{where}: replace_string: the text to find is empty")
        elif name == "replace_string" and argument is not None:
            self.replacements.append(Replacement(argument, value, where))
        elif name in HANDLERS:
            HANDLERS[name](self, value, where)
        else:
            self.unsupported.append(Unsupported(where, name, f"is no known directive.{suggest(name, KNOWN)}".rstrip()))

    def strip_id_or_class(self, value: str, where: str) -> None:
        """Drop the elements whose id or class holds the value; quotes around it are left out."""
        value = value.strip("'\"")
        literal = xpath_literal(value, where)
        xpath = f"//*[contains(@class, {literal}) or contains(@id, {literal})]"
        self.selectors.append(compile_xpath(Purpose.STRIP_ID_OR_CLASS, xpath, value, where))

    def strip_image_src(self, value: str, where: str) -> None:
        """Leave out the pictures whose address holds the value."""
        value = value.strip("'\"")
        self.without_images.append((value, f"{where}: {value}"))

    def find_string(self, value: str, where: str) -> None:
        """Remember what the next `replace_string` replaces."""
        self.sought.append((value, where))

    def replace_string(self, value: str, where: str) -> None:
        """Replace what the `find_string` before it says."""
        if not self.sought:
            raise ConfigError(f"{where}: replace_string without a find_string before it")
        found, begun = self.sought.pop(0)
        self.replacements.append(Replacement(found, value, begun))

    def prune(self, value: str, where: str) -> None:
        """Say whether something inside the body may be removed."""
        if value.lower() not in YES_OR_NO:
            raise ConfigError(f"{where}: prune: expected yes or no, got {value!r}")
        self.unpruned = "" if YES_OR_NO[value.lower()] else f"{where}: prune: {value}"

    def test_url(self, value: str, where: str) -> None:
        """Remember a page to test on."""
        del where
        self.tests.append(SiteTest(value))

    def test_contains(self, value: str, where: str) -> None:
        """Remember words that the page of the `test_url` before must hold."""
        if not self.tests:
            raise ConfigError(f"{where}: test_contains without a test_url before it")
        last = self.tests[-1]
        self.tests[-1] = SiteTest(last.url, (*last.contains, value))

    def finish(self) -> SiteFile:
        """Return what was read."""
        self.problems += [f"{where}: find_string without a replace_string behind it" for _, where in self.sought]
        return SiteFile(
            self.name,
            tuple(self.selectors),
            tuple(self.replacements),
            self.unpruned,
            tuple(self.without_images),
            tuple(self.tests),
            tuple(self.unsupported),
            tuple(self.problems),
        )


HANDLERS: Mapping[str, Callable[[Reading, str, str], None]] = {
    "strip_id_or_class": Reading.strip_id_or_class,
    "strip_image_src": Reading.strip_image_src,
    "find_string": Reading.find_string,
    "replace_string": Reading.replace_string,
    "prune": Reading.prune,
    "test_url": Reading.test_url,
    "test_contains": Reading.test_contains,
}


def xpath_literal(value: str, where: str) -> str:
    """Return a string as XPath 1.0 writes it, which has no way to write both kinds of quotes.

    Raises:
        ConfigError: if it is empty or has both.
    """
    if not value:
        raise ConfigError(f"{where}: the value is empty, and would match everything")
    if '"' in value and "'" in value:
        raise ConfigError(f"{where}: {value!r} has both kinds of quotes")
    return f'"{value}"' if "'" in value else f"'{value}'"


def parse_full_text_rss(text: str, name: str) -> SiteFile:
    """Read a file; what is wrong in it is noted with its line, and the rest is used."""
    reading = Reading(name)
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip("\ufeff \t")
        if not stripped or stripped.startswith("#"):
            continue
        where = f"{name}:{number}"
        match = LINE.fullmatch(stripped)
        if match is None:
            reading.problems.append(f"{where}: expected `directive: value`, got {stripped[:60]!r}")
            continue
        value = match["value"].strip()
        needs_value = match["name"] != "replace_string"
        try:
            if not value and needs_value:
                raise ConfigError(f"{where}: {match['name']}: the value is missing")  # noqa: TRY301
            reading.directive(match["name"].lower(), match["argument"], value, where)
        except ConfigError as error:
            reading.problems.append(str(error))
    return reading.finish()
