"""`newsclean site show` and `newsclean site test`: what a site file says, what is wrong in it, and what it finds."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsclean.article import Article
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.pipeline import Terms, conclude, read
from newsclean.read.shape import fold
from newsclean.registry import rule_set
from newsclean.sites.asking import Asking, OneSite
from newsclean.sites.site_file import SiteFile
from newsclean.sites.site_folder import SUFFIXES, SiteFolder, host_of, read_site_file

EXIT_FAILED = 1
LONGEST_SHOWN = 60  # characters of a value


def show_site(arguments: argparse.Namespace) -> int:
    """Show which file is used for a host and what it says; return 1 where there is none or something is wrong."""
    folder = SiteFolder(arguments.sites)
    host = host_of(arguments.url)
    if host is None:
        raise ConfigError(f"{arguments.url}: is no address, and no host")
    file = folder.file_of_host(host)
    for path in folder.paths_for(host):
        is_used = file is not None and path.name == file.name
        print(f"{'used' if is_used else '    '}  {path.name}")
        if is_used:
            break
    if file is None:
        print(f"No file for {host} in {arguments.sites}; it would have one of these names.", file=sys.stderr)
        return EXIT_FAILED
    print()
    for line in describe(file):
        print(line)
    return report_problems(file)


def describe(file: SiteFile) -> Iterator[str]:
    """Give a line for each directive that is used, in the order of use."""
    rows = [(one.where, one.purpose.value, one.written) for one in file.selectors]
    rows += [(one.where, "replace_string", f"{one.find!r} by {one.replace!r}") for one in file.replacements]
    rows += [(cited.rpartition(": ")[0], "strip_image_src", part) for part, cited in file.without_images]
    rows += [(file.unpruned.partition(": ")[0], "prune", "no")] if file.unpruned else []
    rows += [(file.name, "test", test.url) for test in file.tests]
    widest = max((len(where) for where, _, _ in rows), default=0)
    for where, purpose, written in rows:
        yield f"{where.ljust(widest)}  {purpose:17}  {written}"


def report_problems(file: SiteFile) -> int:
    """Print what is not supported and what is wrong, a line each; return 1 if anything is wrong."""
    for one in file.unsupported:
        print(f"not supported: {one}")
    for problem in file.problems:
        print(f"wrong: {problem}")
    return EXIT_FAILED if file.problems else 0


def test_sites(arguments: argparse.Namespace) -> int:
    """Test site files; return 1 if something is wrong in one, or if it does not find what it should."""
    files = [file for name in arguments.names for file in files_named(name, arguments.sites)]
    pages = [(name, read_page(name)) for name in arguments.page]
    status = 0
    for file in files:
        found = len(file.selectors) + len(file.replacements) + len(file.without_images) + bool(file.unpruned)
        print(f"{file.name}: {found} used, {len(file.unsupported)} not supported, {len(file.problems)} wrong")
        status = report_problems(file) or status
        for name, data in pages:
            status = try_page(file, name, data, arguments.url) or status
    return status


def read_page(name: str) -> bytes:
    """Return a saved page.

    Raises:
        ConfigError: if it cannot be read.
    """
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise ConfigError(f"{name}: cannot be read: {error.strerror or error}") from error


def files_named(name: str, folder: str | None) -> list[SiteFile]:
    """Return the site files that a name stands for: a file, all of a folder, or the one for an address.

    Raises:
        ConfigError: if there is none.
    """
    path = Path(name)
    if path.is_dir():
        paths = sorted(one for one in path.iterdir() if one.suffix in SUFFIXES)
        if not paths:
            raise ConfigError(f"{name}: holds no site files; they are named as example.com.txt or example.com.toml")
        return [read_site_file(one) for one in paths]
    if path.is_file():
        return [read_site_file(path)]
    if folder is None:
        raise ConfigError(f"{name}: there is no such file; for an address, name the folder of site files with --sites")
    file = SiteFolder(folder).file_for(name)
    if file is None:
        raise ConfigError(
            f"{name}: there is no file for it in {folder}; `newsclean site show` lists the names it may have"
        )
    return [file]


def try_page(file: SiteFile, name: str, data: bytes, url: str | None) -> int:
    """Print what each directive finds on a page, and whether the text holds what it should; return 1 if not."""
    config = Config()
    address = url or next((test.url for test in file.tests), "https://example.com/")
    page = read(data, "html", address, config, Terms(Asking(folder=OneSite(file))))
    article = conclude(page, rule_set(config), config)
    print(f"  {name}: {article.status}, {len(article.blocks)} blocks, {len(article.removed)} removed")
    for line in findings(file, article):
        print(f"    {line}")
    warnings = [warning for warning in article.warnings if warning.startswith(("site-", "selector-"))]
    for warning in warnings:
        print(f"    warning: {warning}")
    text = fold(article.text)
    wanted = [words for test in file.tests for words in test.contains if url is None or test.url == url]
    missing = [words for words in wanted if fold(words) not in text]
    for words in missing:
        print(f"    missing in the text: {words}")
    return EXIT_FAILED if missing or warnings else 0


def findings(file: SiteFile, article: Article) -> Iterator[str]:
    """Give a line for each selector of a file: how many blocks it decides on, or the value that it gives."""
    asked = article.page.asked
    counts = Counter(cited for marks in asked.marks.values() for cited in marks.values())
    values = {candidate.origin: candidate.value for found in asked.fields.values() for candidate in reversed(found)}
    for one in file.selectors:
        value = values.get(one.where) or values.get(f"{one.where}: {one.purpose.value}")
        blocks = counts[one.cited]
        if value is not None:
            what = value if len(value) <= LONGEST_SHOWN else value[: LONGEST_SHOWN - 1] + "…"
        else:
            what = f"{blocks} {'block' if blocks == 1 else 'blocks'}" if blocks else "nothing"
        yield f"{one.where}: {one.purpose.value}: {what}"
