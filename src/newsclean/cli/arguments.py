"""What can be said on the command line. Commands are imported when they run."""

from __future__ import annotations

import argparse

from newsclean.cli.control import add_site
from newsclean.cli.options import MIXED_INPUTS, add_color, add_config, add_kinds, add_url, make_config
from newsclean.cli.parser import Commands, Formatter, Parser, ShowVersion, add_command
from newsclean.cli.rule_commands import add_new_rule, add_rules
from newsclean.cli.views import add_completion, add_diff, add_report

EXAMPLES = """\
examples:
  newsclean extract page.html                     the article of a page
  newsclean clean dump.txt --format markdown      a text that an extractor left, cleaned
  newsclean explain page.html "Leave a reply"     what became of these words, and why
  newsclean report pages -o report.html           the same for a folder, to look at in a browser
  newsclean fit crawl.jsonl -o profiles           learn what repeats on the pages of each site
  newsclean batch crawl/*.warc.gz --output out    the articles of archives, as Parquet
"""
FORMATS = ("text", "markdown", "html", "xml", "json", "jsonl", "schema-org", "trafilatura", "zyte")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; `run` of what it parses is the function to call, or None."""
    parser: argparse.ArgumentParser = Parser(
        prog="newsclean",
        formatter_class=Formatter,
        description="A news page or a dirty text in; the article out, and an account of every\n"
        "block that was removed, by which rule and why. Nothing is ever downloaded.",
        epilog=EXAMPLES,
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, help="print the version, the rules and the models")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    add_convert(commands, "extract", "extract the articles of HTML pages", "pages")
    add_convert(commands, "clean", "clean texts that an extractor left behind", "texts")
    add_explain(commands)
    add_report(commands)
    add_diff(commands)
    add_batch(commands)
    add_fit(commands)
    add_site(commands)
    add_rules(commands)
    add_new_rule(commands)
    add_completion(commands)
    return parser


def add_convert(commands: Commands, name: str, summary: str, documents: str) -> None:
    """Add `extract` or `clean`."""
    parser = add_command(commands, name, summary)
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT", help=f"files, folders with {documents}, or - for standard input"
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="what to write (default: text)")
    parser.add_argument(
        "--explain", action="store_true", help="with json and jsonl: what each field was chosen from, and why"
    )
    parser.add_argument(
        "--output-dir", metavar="DIR", help="write a file for each input into this folder, in folders as they were"
    )
    add_url(parser)
    add_config(parser)
    parser.set_defaults(run=run_convert, command=name)


def add_explain(commands: Commands) -> None:
    """Add `explain`."""
    parser = add_command(commands, "explain", "show what was kept and removed, by which rule and why")
    parser.add_argument("input", metavar="FILE", help="a page or a text, or - for standard input")
    parser.add_argument("phrase", nargs="*", metavar="PHRASE", help="show only the blocks that contain these words")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--html", dest="kind", action="store_const", const="html", help="the file is a page")
    kind.add_argument("--text", dest="kind", action="store_const", const="text", help="the file is a text")
    add_color(parser)
    add_url(parser)
    add_config(parser)
    parser.set_defaults(run=run_explain)


def add_fit(commands: Commands) -> None:
    """Add `fit`."""
    parser = add_command(commands, "fit", "learn which lines repeat on the pages of each site, for --profiles")
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help=MIXED_INPUTS,
    )
    parser.add_argument("-o", "--output", metavar="DIR", help="write the profiles into this folder")
    parser.add_argument("--dry-run", action="store_true", help="show what would go and what a guard keeps; no files")
    parser.add_argument(
        "--merge", metavar="DIR", action="append", default=[], help="add the profiles in this folder, as of other parts"
    )
    parser.add_argument("--site", metavar="HOST", help="the site of documents that do not say where they come from")
    add_kinds(parser)
    parser.set_defaults(run=run_fit)


def add_batch(commands: Commands) -> None:
    """Add `batch`."""
    parser = add_command(commands, "batch", "extract the articles of archives and folders, on all processors")
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="WARC, WET, JSONL, Parquet, pages, texts, folders, patterns, or - for names on standard input",
    )
    parser.add_argument("--output", metavar="DIR", required=True, help="the folder for parts, manifest and summary")
    parser.add_argument("--format", choices=("parquet", "jsonl"), default="parquet", help="default: parquet")
    parser.add_argument("--blocks", action="store_true", help="write every block too, kept and removed")
    parser.add_argument("--resume", action="store_true", help="go on with the run that is in the folder")
    parser.add_argument(
        "--accept-changes", action="store_true", help="with --resume: though settings, version or inputs changed"
    )
    parser.add_argument("--processes", metavar="N", type=int, help="worker processes (default: one a processor)")
    parser.add_argument(
        "--time-limit", metavar="SECONDS", type=float, default=60.0, help="for a document (default: 60)"
    )
    parser.add_argument("--memory-limit", metavar="MB", type=int, default=2048, help="for a document (default: 2048)")
    parser.add_argument(
        "--shard-documents", metavar="N", type=int, default=10_000, help="documents in a part, at most (default: 10000)"
    )
    parser.add_argument(
        "--progress",
        choices=("auto", "bar", "lines", "none"),
        default="auto",
        help="default: a bar in a terminal, else a line every ten seconds",
    )
    columns = parser.add_argument_group("columns", "of JSONL and Parquet")
    columns.add_argument("--content-column", metavar="NAME", help="the documents (default: html, text or content)")
    columns.add_argument("--url-column", metavar="NAME", default="url", help="their addresses (default: url)")
    columns.add_argument("--id-column", metavar="NAME", default="id", help="their names (default: id)")
    columns.add_argument(
        "--kind", choices=("html", "text"), help="what they are (default: text in a column of that name, else html)"
    )
    add_config(parser)
    parser.set_defaults(run=run_batch_command)


def run_convert(arguments: argparse.Namespace) -> int:
    """Run `extract` or `clean`."""
    from newsclean.cli.convert import convert

    return convert(arguments, make_config(arguments))


def run_explain(arguments: argparse.Namespace) -> int:
    """Run `explain`."""
    from newsclean.cli.explaining import explain

    return explain(arguments, make_config(arguments))


def run_fit(arguments: argparse.Namespace) -> int:
    """Run `fit`."""
    from newsclean.cli.fitting import fit

    return fit(arguments)


def run_batch_command(arguments: argparse.Namespace) -> int:
    """Run `batch`."""
    from newsclean.cli.batch import batch

    return batch(arguments, make_config(arguments))
