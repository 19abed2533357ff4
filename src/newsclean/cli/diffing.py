"""`newsclean diff`: which documents change between two configurations or versions, by which rule, and by how much."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from newsclean.cli.convert import EXIT_FAILED, tell
from newsclean.cli.inputs import STDIN, ReadError
from newsclean.cli.named import make_article, read_named
from newsclean.cli.terminal import Paint, columns, make_paint, shorten, terminal_width, visible, wrap
from newsclean.compare.change import Change, FieldChange, LineChange, What
from newsclean.compare.comparison import Comparison, compare
from newsclean.compare.outcome import Outcome, outcome_of
from newsclean.compare.saved import Saved, is_saved, pair_saved
from newsclean.compare.write import NO_RULE, comparison_dict, headline, reason_of, render_markdown, rule_line, show
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.pipeline import Cleaner
from newsclean.write.json import dump_json

CHANGED = EXIT_FAILED
UNREADABLE = 2
DEFAULT = "default"
INDENT = "  "
MOST_LINES = 2  # of a changed line on the terminal


def diff(arguments: argparse.Namespace) -> int:
    """Compare and print what changes; return 0 if nothing does, 1 if something does, 2 if an input cannot be read.

    Raises:
        ConfigError: if a side is neither settings nor saved results, or both do not fit together.
    """
    if arguments.top is not None and arguments.top < 0:
        raise ConfigError(f"--top: expected a number of documents, got {arguments.top}")
    if is_saved(arguments.before) or is_saved(arguments.after):
        comparison, failed = compare_saved(arguments), False
    else:
        live = Live(arguments)
        comparison, failed = compare(live.pairs(), rules=arguments.rules), live.failed
    for line in render(comparison, arguments):
        print(line)
    if failed:
        return UNREADABLE
    return CHANGED if comparison.is_change else 0


def compare_saved(arguments: argparse.Namespace) -> Comparison:
    """Return what changed between two files of saved results."""
    if not (is_saved(arguments.before) and is_saved(arguments.after)):
        raise ConfigError("diff: one side is saved results (.jsonl) and the other settings; give two of a kind")
    if arguments.inputs:
        raise ConfigError(f"diff: saved results are compared as they are; there is no use for {arguments.inputs[0]}")
    with closing(Saved(arguments.before)) as before, closing(Saved(arguments.after)) as after:
        return compare(pair_saved(before, after), rules=arguments.rules)


class Live:
    """Documents that are read once and cleaned with both settings.

    Attributes:
        failed: whether an input could not be read.

    Raises:
        ConfigError: if there is no input, or settings are wrong.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        if not arguments.inputs:
            raise ConfigError(
                "diff: give the documents to compare too: newsclean diff BEFORE AFTER INPUT... "
                "(two saved results need none: newsclean diff old.jsonl new.jsonl)"
            )
        if arguments.inputs.count(STDIN) > 1:
            raise ConfigError("-: standard input can be read only once")
        self.arguments = arguments
        self.cleaners = tuple(Cleaner(load_config(name)) for name in (arguments.before, arguments.after))
        self.failed = False

    def pairs(self) -> Iterator[tuple[Outcome, Outcome]]:
        """Give what comes out of each document with both settings."""
        for named in read_named(self.arguments):
            if isinstance(named.document, ReadError):
                tell(named.source, str(named.document))
                self.failed = True
                continue
            articles = (make_article(cleaner, named.document) for cleaner in self.cleaners)
            before, after = (outcome_of(named.name, article) for article in articles)
            yield before, after


def load_config(name: str) -> Config:
    """Return the settings in a file; the usual ones for `default`."""
    if name == DEFAULT and not Path(name).exists():
        return Config()
    if Path(name).is_dir():
        raise ConfigError(f"{name}: is a folder; give a TOML file with settings, or `default`, before the documents")
    return Config.load(name)


def render(comparison: Comparison, arguments: argparse.Namespace) -> Iterator[str]:
    """Give the lines of the answer in the format that was asked for."""
    if arguments.format == "json":
        data = comparison_dict(comparison)
        data["changes"] = data["changes"][: arguments.top]
        yield dump_json(data, indent=2)
    elif arguments.format == "markdown":
        yield from render_markdown(comparison, arguments.top)
    else:
        yield from Shown(make_paint(arguments.color), terminal_width()).whole(comparison, arguments.top)


class Shown:
    """Lines for a terminal about what changed."""

    def __init__(self, paint: Paint, width: int) -> None:
        self.paint = paint
        self.width = width

    def whole(self, comparison: Comparison, most: int | None) -> Iterator[str]:
        """Give the lines about all documents: in sum, by rule, and each that changed."""
        yield self.paint.strong(headline(comparison))
        rules = comparison.by_rule()
        widest = max((columns(one.rule or NO_RULE) for one in rules), default=0)
        for one in rules:
            yield shorten(f"{INDENT}{(one.rule or NO_RULE).ljust(widest)}{INDENT}{rule_line(one)}", self.width)
        for names, side in ((comparison.only_before, "before"), (comparison.only_after, "after")):
            yield from (f"{INDENT}only {side}: {visible(name)}" for name in names)
        for change in comparison.changes[:most]:
            yield ""
            yield from self.document(change)
        hidden = len(comparison.changes[most:]) if most is not None else 0
        if hidden:
            yield f"\n{hidden} more {'document changes' if hidden == 1 else 'documents change'}."

    def document(self, change: Change) -> Iterator[str]:
        """Give the lines about one document."""
        words = f"−{change.lost} +{change.gained} words"
        sure = f"confidence {change.before.confidence:.2f} → {change.after.confidence:.2f}"
        yield self.paint.strong(visible(change.name)) + self.paint.faint(f"{INDENT}{words}, {sure}")
        margin = max((len(str(one.line.place)) for one in change.lines), default=0) + 3
        for one in change.lines:
            yield from self.line(one, change, margin)
        for field in change.fields:
            yield from self.field(field)

    def line(self, one: LineChange, change: Change, margin: int) -> Iterator[str]:
        """Give the lines about a line that changed."""
        marks = {What.LOST: "-", What.GAINED: "+", What.ROLE: "=", What.RULE: "·"}
        colour = {What.LOST: self.paint.removed, What.GAINED: self.paint.kept}.get(one.what, self.paint.role)
        first, *others = wrap(visible(one.line.text), self.width - margin, MOST_LINES)
        yield f"{str(one.line.place).rjust(margin - 3)} {colour(marks[one.what] + ' ' + first)}"
        yield from (" " * margin + colour(line) for line in others)
        whys = change.before.whys if one.what is What.GAINED else change.after.whys
        why = whys.get(one.rule, "")
        reason = f"{reason_of(one)}{f': {visible(why)}' if why else ''}"
        yield from (" " * (margin + 2) + self.paint.faint(text) for text in wrap(reason, self.width - margin - 2))

    def field(self, field: FieldChange) -> Iterator[str]:
        """Give the lines about a field that changed."""
        text = f"{field.name}: {visible(show(field.before))} → {visible(show(field.after))}"
        first, *others = wrap(text, self.width - len(INDENT), MOST_LINES)
        yield INDENT + self.paint.role(first)
        yield from (INDENT * 2 + line for line in others)
