"""`newsclean fit`: learn which lines repeat on the pages of each site, or show what would be learned."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsclean.cli.convert import EXIT_FAILED, tell
from newsclean.cli.documents import read_documents
from newsclean.cli.inputs import STDIN, ReadError
from newsclean.cli.terminal import Paint, make_paint, shorten, terminal_width, visible
from newsclean.errors import ConfigError
from newsclean.fitting import Fitter, Summary, is_updated
from newsclean.sites.choose import FEWEST_PAGES
from newsclean.sites.profile import RepeatedLine, SiteProfile

INDENT = "  "


def fit(arguments: argparse.Namespace) -> int:
    """Fit profiles and write them, or report what they would be; return the exit status.

    Raises:
        ConfigError: if the options do not fit together, or a folder cannot be read or written.
    """
    check(arguments)
    paint, width = make_paint("auto"), terminal_width()
    failed = False
    with Fitter() as fitter:
        fitter.merge(arguments.merge)
        for source, document in read_documents(arguments):
            if isinstance(document, ReadError):
                tell(source, str(document))
                failed = True
            else:
                fitter.add(document)
        if arguments.dry_run:
            for profile in fitter.profiles():
                for line in report(profile, paint, width):
                    print(line)
        else:
            for _ in fitter.write(arguments.output, replaces=is_updated(arguments.output, arguments.merge)):
                pass
        for line in summarise(fitter.summary):
            print(line)
    return EXIT_FAILED if failed else 0


def check(arguments: argparse.Namespace) -> None:
    """Raise `ConfigError` for options that do not fit together."""
    if not arguments.inputs and not arguments.merge:
        raise ConfigError("fit: give inputs to learn from, or folders of profiles with --merge")
    if arguments.inputs.count(STDIN) > 1:
        raise ConfigError("-: standard input can be read only once")
    if arguments.dry_run == (arguments.output is not None):
        raise ConfigError("fit: say where the profiles go with -o DIR, or --dry-run to see what they would be")


def report(profile: SiteProfile, paint: Paint, width: int) -> Iterator[str]:
    """Give lines that say what would go on a site, and what a guard keeps."""
    yield paint.strong(f"{profile.site}: {count(profile.articles, 'article')} compared, of {profile.pages_seen} pages")
    if not profile.lines:
        yield INDENT + "nothing repeats"
    for line in profile.lines:
        yield shorten(describe(line, profile, paint), width + len(paint.faint("x")) + len(paint.removed("x")) - 2)
    yield ""


def describe(line: RepeatedLine, profile: SiteProfile, paint: Paint) -> str:
    """Return what is said of a line: a mark, how often and where it stands, its text, why it stays."""
    numbers = f"{line.pages:>3} of {profile.articles} {line.place:<7}"
    text = visible(line.text)
    if line.drops:
        return f"{INDENT}- {paint.faint(numbers)} {paint.removed(text)}"
    return f"{INDENT}+ {paint.faint(numbers)} {text}  ({line.why})"


def summarise(summary: Summary) -> Iterator[str]:
    """Give lines that say what was seen and learned."""
    yield f"{count(summary.documents, 'document')}, {count(summary.sites, 'site')}"
    if summary.without_site:
        yield (
            f"{count(summary.without_site, 'document')} without an address: nothing is learned from them. "
            'Give --site HOST, or JSON Lines with "url".'
        )
    few = summary.sites - summary.profiles
    learned = f"{count(summary.lines, 'line')} to drop, {summary.kept:,} that repeat and stay"
    yield f"{count(summary.profiles, 'profile')}: {learned}"
    if few:
        yield f"{count(few, 'site')} with fewer than {FEWEST_PAGES} pages: no profile yet; they count in a --merge"


def count(number: int, what: str) -> str:
    """Return a number of things."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
