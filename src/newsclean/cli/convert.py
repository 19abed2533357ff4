"""`newsclean extract` and `newsclean clean`: documents in, articles out, one by one."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import regex

from newsclean.article import Article
from newsclean.cli.content import about_data
from newsclean.cli.formats import DOCUMENTS, Form
from newsclean.cli.inputs import STDIN, Input, ReadError, find_inputs, is_many, read_input
from newsclean.cli.outputs import OutputFolder, Sink, StandardOutput, WriteError, printable
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.pipeline import Cleaner
from newsclean.read.caps import TRUNCATED

EXIT_FAILED = 1
OK = "ok"
REASONS = {
    "empty": "there is no text in it",
    "not_article": "there is text, but no body of one article",
    "timeout": "not all was done in the time that the configuration gives",
    "parse_error": "it cannot be parsed as HTML",
}
BINARY = "it is no text but binary data"
# A text with this many tags near its start is a page that nobody extracted from.
FEWEST_TAGS = 3
SAMPLE_CHARACTERS = 5_000
DOCUMENT_START = re.compile(r"\s*+(?:<!doctype html|<html|<\?xml)", re.IGNORECASE)
TAG = re.compile(r"</?(?:p|div|br|span|a|head|body|meta|script|li|ul|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE)
ANY_TAG = regex.compile(r"<[/!]?\p{L}")

# What was ordered and could not be done, by the warning's code.
ORDERS = {
    "site-file-wrong:": "the site's file is wrong (`newsclean site test` says how):",
    "site-body-not-found:": "no `body` of the site's file is on this page:",
    "selector-too-slow:": "the selector would take too long on this page:",
    "selector-failed:": "the selector cannot be evaluated on this page:",
    "replacement-too-large:": "the replacement would add too much to this page:",
}


def convert(arguments: argparse.Namespace, config: Config) -> int:
    """Run the command on every input; return the exit status.

    Raises:
        ConfigError: if the options do not fit together or name what does not exist.
    """
    names: list[str] = arguments.inputs
    check(arguments)
    form = Form(arguments.format, explain=arguments.explain)
    cleaner = Cleaner(config)
    work = cleaner.extract if arguments.command == "extract" else cleaner.clean
    sink: Sink
    if arguments.output_dir is None:
        sink, skip = StandardOutput(form, many=is_many(names)), None
    else:
        sink = OutputFolder(arguments.output_dir, names, form=form, command=arguments.command)
        skip = Path(arguments.output_dir).resolve()
    failed = False
    for document in find_inputs(names, arguments.command, skip):
        try:
            data = read_input(document, config.max_bytes)
            article = work(data, url=arguments.url)
            sink.write(document, article)
        except (ReadError, WriteError) as error:
            remarks, failed = [str(error)], True
        except (OSError, MemoryError):
            raise
        except Exception as error:  # a document never raises; if one does, the others still count
            remarks, failed = [defect(error)], True
        else:
            failed = failed or article.status != OK
            remarks = [*failure(article), *orders(article), *about_data(data), *hint(article, arguments.command)]
        if remarks:
            tell(document, "; ".join(remarks))
    sink.close()
    return EXIT_FAILED if failed else 0


def defect(error: Exception) -> str:
    """Return what to say of an error that no document should raise."""
    return f"a defect in newsclean, please report it: {type(error).__name__}: {error}"


def check(arguments: argparse.Namespace) -> None:
    """Raise `ConfigError` for options that do not fit the inputs."""
    names = arguments.inputs
    if arguments.url is not None and is_many(names):
        raise ConfigError("--url: is the address of one document; several inputs are given")
    if names.count(STDIN) > 1:
        raise ConfigError("-: standard input can be read only once")
    if arguments.format in DOCUMENTS and arguments.output_dir is None and is_many(names):
        raise ConfigError(f"--format {arguments.format}: each is a document of its own; several need --output-dir")


def failure(article: Article) -> list[str]:
    """Return the status of an article and what it means; nothing if it is fine."""
    if article.status == OK:
        return []
    caps = [warning.partition(":")[2] for warning in article.warnings if warning.startswith(f"{TRUNCATED}:")]
    if "binary-input" in article.warnings:
        reason = BINARY
    elif article.status == TRUNCATED:
        reason = f"what is beyond {' and '.join(caps)} was not read"
    else:
        reason = REASONS.get(article.status, "see docs/json.md")
    return [f"{article.status}: {reason}"]


def orders(article: Article) -> list[str]:
    """Return what of a site's file or of a selector could not be done."""
    return [
        f"{meaning} {warning.partition(':')[2]}"
        for warning in article.warnings
        for code, meaning in ORDERS.items()
        if warning.startswith(code)
    ]


def hint(article: Article, command: str) -> list[str]:
    """Return that the other command is probably meant; it is only a guess, so nothing fails."""
    start = article.page.source.text[:SAMPLE_CHARACTERS]
    if command == "clean" and looks_like_html(start):
        return ["note: this looks like HTML; `newsclean extract` is for pages"]
    if command == "extract" and start.strip() and not ANY_TAG.search(start):
        return ["note: this has no HTML tags; `newsclean clean` is for texts"]
    return []


def looks_like_html(start: str) -> bool:
    """Tell whether the start of a text is that of a page."""
    return DOCUMENT_START.match(start) is not None or len(TAG.findall(start)) >= FEWEST_TAGS


def tell(document: Input, message: str) -> None:
    """Write one line about an input to standard error."""
    line = " ".join(f"newsclean: {printable(document.name)}: {message}".splitlines())
    print(line, file=sys.stderr)
