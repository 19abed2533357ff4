"""What can be said on the command line. Commands are imported when they run."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from newsclean.cli.control import add_control, add_site, with_control
from newsclean.cli.rule_commands import add_new_rule, add_rule_files, add_rules

if TYPE_CHECKING:
    from newsclean.config import Config

EXAMPLES = """\
examples:
  newsclean extract page.html                     the article of a page
  newsclean clean dump.txt --format markdown      a text that an extractor left, cleaned
  newsclean explain page.html "Leave a reply"     what became of these words, and why
  newsclean report pages -o report.html           the same for a folder, to look at in a browser
  newsclean fit crawl.jsonl -o profiles           learn what repeats on the pages of each site
  newsclean batch crawl/*.warc.gz --output out    the articles of archives, as Parquet
"""
STATUSES = "Exit status: 0 if all is fine, 1 if an input failed, 2 if the command line is wrong. See docs/cli.md."
FORMATS = ("text", "markdown", "html", "xml", "json", "jsonl", "schema-org", "trafilatura", "zyte")
MIXED_INPUTS = "pages, texts, JSON Lines with url and html or text, folders of them, or - for standard input"
WIDEST_HELP = 100  # columns; longer lines are hard to read


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the examples, and fits the terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=min(shutil.get_terminal_size().columns, WIDEST_HELP))


class ShowVersion(argparse.Action):
    """Prints the version with the rules and the models, which are looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print and leave."""
        from newsclean.cli.version import show_version

        print(show_version())
        parser.exit()


class Parser(argparse.ArgumentParser):
    """Says of what it does not understand what is like it, and what to do."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        """Refuse what is unknown at once, while it is still known which command it was said to."""
        namespace, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return namespace, unknown

    def error(self, message: str) -> NoReturn:
        """Print the usage, what is wrong, and what may have been meant; leave."""
        from newsclean.cli.advice import advise

        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {advise(message, self)}\n")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; `run` of what it parses is the function to call, or None."""
    from newsclean.cli.views import add_views

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
    add_fit(commands)
    add_rules(commands, add_command)
    add_new_rule(commands, add_command)
    add_site(commands, add_command)
    add_batch(commands)
    add_views(commands)
    return parser


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str
) -> argparse.ArgumentParser:
    """Add a command whose help says how it ends."""
    return commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=STATUSES,
        formatter_class=Formatter,
    )


def add_convert(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str, documents: str
) -> None:
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


def add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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


def add_fit(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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


def add_batch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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


def add_kinds(parser: argparse.ArgumentParser) -> None:
    """Add what says that inputs are pages, texts or JSON Lines, where their names do not."""
    kind = parser.add_mutually_exclusive_group()
    for name, what in (("html", "pages"), ("text", "texts"), ("jsonl", "JSON Lines")):
        help_text = f"the inputs are {what}, whatever their names; of folders, only those"
        kind.add_argument(f"--{name}", dest="kind", action="store_const", const=name, help=help_text)


def add_color(parser: argparse.ArgumentParser) -> None:
    """Add whether colours are used."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="use colours (default: in a terminal, unless NO_COLOR is set)",
    )


def add_url(parser: argparse.ArgumentParser) -> None:
    """Add the address of a single document."""
    parser.add_argument("--url", help="where the document comes from; it is never fetched (for a single input)")


def add_config(parser: argparse.ArgumentParser) -> None:
    """Add what configures a cleaner."""
    group = parser.add_argument_group(
        "configuration", "NAME is a rule's id, a label, or all; `newsclean rules` lists them"
    )
    group.add_argument("--config", metavar="FILE", help="a TOML file with settings")
    group.add_argument(
        "--phrases",
        metavar="PATH",
        action="append",
        default=[],
        help="a pack of phrases of your own, or a folder of packs (see docs/phrases.md)",
    )
    add_rule_files(group, default=[])
    group.add_argument("--profiles", metavar="DIR", help="what repeats on each site, as `newsclean fit` has learned it")
    add_control(group)
    names = {"metavar": "NAME[,NAME]", "action": "append", "type": split_names}
    group.add_argument("--select", help="use these rules only", **names)  # type: ignore[arg-type]
    group.add_argument("--ignore", help="do not use these rules", **names)  # type: ignore[arg-type]
    group.add_argument("--extend-select", help="use these rules too", **names)  # type: ignore[arg-type]


def split_names(value: str) -> list[str]:
    """Return the names in a list with commas; an empty one has none."""
    return [name.strip() for name in value.split(",") if name.strip()]


def make_config(arguments: argparse.Namespace) -> Config:
    """Return the configuration: the file's, changed by what the command line says.

    `--select`, `--profiles`, `--sites` and `--balance` take the place of the file's; all other options add to it.
    """
    from dataclasses import replace

    from newsclean.config import Config

    config = Config.load(arguments.config) if arguments.config is not None else Config()
    if arguments.profiles is not None:
        config = replace(config, profiles=arguments.profiles)
    if arguments.select is not None:
        config = replace(config, select=flatten(arguments.select))
    return replace(
        with_control(config, arguments),
        ignore=(*config.ignore, *flatten(arguments.ignore)),
        extend_select=(*config.extend_select, *flatten(arguments.extend_select)),
        phrases=(*config.phrases, *arguments.phrases),
        rules=(*config.rules, *arguments.rule_files),
    )


def flatten(lists: Sequence[Sequence[str]] | None) -> tuple[str, ...]:
    """Return the names of an option that was given any number of times."""
    return tuple(name for names in lists or () for name in names)


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
