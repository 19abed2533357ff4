"""`newsclean explain`: what was kept and removed, by which rule and why, line by line."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from newsclean.article import Article
from newsclean.cli.content import about_data
from newsclean.cli.convert import EXIT_FAILED, failure, hint, tell
from newsclean.cli.inputs import (
    GZIP_SUFFIX,
    PAGE_SUFFIXES,
    STDIN,
    TEXT_SUFFIXES,
    ReadError,
    is_missing,
    name_input,
    read_input,
)
from newsclean.cli.outputs import printable
from newsclean.cli.terminal import Paint, columns, make_paint, shorten, terminal_width, visible, wrap
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.explain import Entry, Explanation, describe_candidate, show_value
from newsclean.model import Choice
from newsclean.pipeline import Cleaner
from newsclean.read.shape import fold

LEGEND = "+ body   = kept in another role   - removed"
MOST_REMOVED_LINES = 2
MOST_OTHERS = 3  # candidates of a field that were not chosen
NOTHING = "(nothing)"
REPEATED_FIELDS = frozenset(("author_details", "byline", "date_raw"))  # chosen with another field
GAP = "  "  # between a text and what is said about it


def explain(arguments: argparse.Namespace, config: Config) -> int:
    """Print the explanation of one document; return the exit status.

    Raises:
        ConfigError: if nothing says whether the input is a page or a text.
    """
    phrase = " ".join(arguments.phrase).strip() or None
    document = name_input(arguments.input)
    kind = arguments.kind or kind_by_name(arguments.input)
    cleaner = Cleaner(config)
    try:
        data = read_input(document, config.max_bytes)
    except ReadError as error:
        tell(document, str(error))
        return EXIT_FAILED
    article = (cleaner.extract if kind == "html" else cleaner.clean)(data, url=arguments.url)
    remarks = [*about_data(data), *hint(article, "extract" if kind == "html" else "clean")]
    if remarks:
        tell(document, "; ".join(remarks))
    report = Report(article, make_paint(arguments.color), terminal_width())
    name = visible(printable(document.name))
    if phrase is None:
        print_lines(report.whole(name))
        return 0
    found = article.explain(phrase)
    print_lines(report.phrase(found) if found.entries or found.fields else report.missing(name, phrase))
    return 0 if found.entries or found.fields else EXIT_FAILED


def kind_by_name(name: str) -> str:
    """Return `html` or `text` as the file's name says.

    Raises:
        ConfigError: if it says neither.
    """
    bare = name.lower().removesuffix(GZIP_SUFFIX)
    if bare.endswith(PAGE_SUFFIXES):
        return "html"
    if bare.endswith(TEXT_SUFFIXES):
        return "text"
    if is_missing(name_input(name)):
        return "html"  # nothing will be read
    what = "standard input" if name == STDIN else name
    raise ConfigError(f"{what}: its name does not say whether it is a page or a text; say --html or --text")


def print_lines(lines: Iterator[str]) -> None:
    """Print lines one by one."""
    for line in lines:
        print(line)


class Report:
    """Lines for a terminal about one article."""

    def __init__(self, article: Article, paint: Paint, width: int) -> None:
        self.article = article
        self.paint = paint
        self.width = width
        last = max((block.line or block.index for block in article.blocks), default=0)
        self.margin = len(str(last)) + 3  # the number, the mark, and a space behind each

    def whole(self, name: str) -> Iterator[str]:
        """Give the lines about the whole document."""
        yield from self.header(name)
        yield ""
        fields = list(self.fields(self.article.choices))
        if fields:
            yield from fields
            yield ""
        previous: Entry | None = None
        for entry in self.article.explain():
            repeats = previous is not None and previous.mark == "-" and previous.rule == entry.rule
            yield from self.short(entry, repeats=repeats)
            previous = entry
        yield ""
        yield from self.summary()

    def header(self, name: str) -> Iterator[str]:
        """Give the lines about the article: what it is called, who wrote it, how it went."""
        article = self.article
        yield from map(self.paint.strong, wrap(visible(article.title or "(no title)"), self.width))
        writers = article.byline or ", ".join(article.authors)
        facts = (writers, article.agency, article.date_published, article.section, article.site_name)
        shown: list[str] = []
        for fact in facts:
            if fact and not any(fact in other for other in shown):
                shown.append(fact)
        if shown:
            yield from wrap(visible(" · ".join(shown)), self.width)
        status = [*failure(article), *(f"warning {code}" for code in article.warnings)] or ["status ok"]
        status.append(f"confidence {article.confidence:.2f}")
        yield from map(self.paint.faint, wrap(f"{name}: {', '.join(status)}", self.width))
        numbers = "by line" if any(block.line for block in article.blocks) else "by block"
        yield self.paint.faint(f"{LEGEND}   ({numbers})")

    def fields(self, choices: Mapping[str, Choice]) -> Iterator[str]:
        """Give for each field with a value where it comes from, and the candidates that say something else."""
        shown = {name: c for name, c in choices.items() if c.candidates and name not in REPEATED_FIELDS}
        widest = max(map(len, shown), default=0)
        for name, choice in shown.items():
            value = show_value(choice.value) if choice.value not in (None, ()) else NOTHING
            room = max(self.width - widest - len(GAP), 1)
            first, *others = wrap(f"{visible(value)}{GAP}({visible(choice.why)})", room)
            yield self.paint.role(name.ljust(widest)) + GAP + first
            margin = " " * (widest + len(GAP))
            yield from (margin + line for line in others)
            different = [c for c in choice.candidates if c not in choice.agreeing]
            for candidate in different[:MOST_OTHERS]:
                yield margin + self.paint.faint(shorten("not " + visible(describe_candidate(candidate)), room))
            if len(different) > MOST_OTHERS:
                yield margin + self.paint.faint(f"nor {len(different) - MOST_OTHERS} more")

    def short(self, entry: Entry, *, repeats: bool) -> Iterator[str]:
        """Give the lines of one block among all; what repeats the rule above does not repeat its reason."""
        room = self.width - self.margin
        text = visible(entry.block.text)
        if entry.mark == "+":
            yield self.head(entry) + shorten(text, room)
            return
        if entry.mark == "=":
            label = f"{entry.verdict.role}: "
            yield self.head(entry) + self.paint.role(label) + shorten(text, room - len(label))
            return
        reason = entry.rule if repeats else f"{entry.rule}: {entry.verdict.why}"
        lines = wrap(text, room, MOST_REMOVED_LINES)
        painted = [self.paint.removed(line) for line in lines]
        if columns(lines[-1]) + len(GAP) + columns(reason) <= room:
            painted[-1] += GAP + self.paint.faint(reason)
        else:
            painted.extend(GAP + self.paint.faint(line) for line in wrap(reason, room - len(GAP)))
        yield self.head(entry) + painted[0]
        yield from (" " * self.margin + line for line in painted[1:])

    def head(self, entry: Entry) -> str:
        """Return what stands before a block: its line in a text, its index in a page, and the mark."""
        colour = {"+": self.paint.kept, "-": self.paint.removed, "=": self.paint.role}[entry.mark]
        number = str(entry.block.line or entry.block.index).rjust(self.margin - 3)
        return f"{self.paint.faint(number)} {colour(entry.mark)} "

    def phrase(self, found: Explanation) -> Iterator[str]:
        """Give the lines about the blocks that contain a phrase, in full, and the fields it may stand for."""
        yield from self.fields(found.fields)
        for entry in found:
            colour = self.paint.removed if entry.mark == "-" else str
            first, *others = wrap(visible(entry.block.text), self.width - self.margin)
            yield self.head(entry) + colour(first)
            yield from (" " * self.margin + colour(line) for line in others)
            action = "removed" if entry.mark == "-" else f"kept as {entry.verdict.role}"
            reason = f"{action} by {entry.rule}: {entry.why}"
            lines = wrap(reason, self.width - self.margin - len(GAP))
            yield from (" " * self.margin + GAP + self.paint.faint(line) for line in lines)

    def missing(self, name: str, phrase: str) -> Iterator[str]:
        """Give the lines that say a phrase is nowhere, or only where no reader sees it."""
        source = self.article.page.source
        words = f"“{visible(phrase)}”"
        if fold(phrase) in fold(source.text):
            where = "a script, a style, an attribute or the like" if source.kind == "html" else "what is no line"
            answer = f"No block of {name} contains {words}; it is in the source, but not as visible text: in {where}."
        else:
            answer = f"{words} is nowhere in {name}."
        yield from wrap(answer, self.width)

    def summary(self) -> Iterator[str]:
        """Give the lines that count what became of the blocks."""
        article = self.article
        entries = article.explain().entries
        roles = Counter(entry.mark for entry in entries)
        total = len(entries)
        yield self.paint.strong(
            f"{roles['-']} of {total} {'block' if total == 1 else 'blocks'} removed, "
            f"{roles['+']} kept as body, {roles['=']} in another role"
        )
        removed = [entry for entry in entries if entry.mark == "-"]
        removers = Counter(entry.rule for entry in removed)
        # Of each rule the reason alone: which phrases it has found stands beside the blocks.
        reasons = {entry.rule: replace(entry.verdict, cited="").why for entry in removed}
        names = max(map(columns, removers), default=0)
        for rule, count in sorted(removers.items(), key=lambda item: (-item[1], item[0])):
            line = f"{count:>{self.margin - 1}} {rule.ljust(names)}{GAP}{reasons[rule]}"
            yield shorten(line, self.width)
