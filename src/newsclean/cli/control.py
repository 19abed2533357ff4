"""What can be said on the command line of what is kept, dropped and shown (docs/control.md), and of site files."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from newsclean.cli.parser import Commands, add_command

if TYPE_CHECKING:
    from newsclean.config import Config


def add_control(group: argparse._ArgumentGroup) -> None:
    """Add the options that order something for elements, fields and outputs."""
    many = {"action": "append", "default": []}
    group.add_argument("--sites", metavar="DIR", help="site files, named as example.com.txt (see docs/sites.md)")
    group.add_argument("--keep", metavar="SELECTOR", help="keep these elements: XPath, or CSS", **many)  # type: ignore[arg-type]
    group.add_argument("--drop", metavar="SELECTOR", help="drop these elements", **many)  # type: ignore[arg-type]
    group.add_argument("--ignore-author", metavar="NAME", help="a name that is no author", **many)  # type: ignore[arg-type]
    names = "links, images, formatting, comments"
    group.add_argument("--include", metavar="NAME[,NAME]", help=f"show in the outputs: {names}", **many)  # type: ignore[arg-type]
    group.add_argument("--without-tables", action="store_true", help="leave tables of data out of the text")
    group.add_argument("--balance", metavar="NUMBER", type=float, help="from 0 (precision) to 1 (recall); default: 0.5")


def with_control(config: Config, arguments: argparse.Namespace) -> Config:
    """Return a configuration changed by these options."""
    from dataclasses import replace

    names = tuple(name.strip() for names in arguments.include for name in names.split(",") if name.strip())
    include = tuple(dict.fromkeys((*config.include, *names)))
    return replace(
        config,
        sites=config.sites if arguments.sites is None else arguments.sites,
        keep=(*config.keep, *arguments.keep),
        drop=(*config.drop, *arguments.drop),
        ignore_authors=(*config.ignore_authors, *arguments.ignore_author),
        include=tuple(name for name in include if name != "tables" or not arguments.without_tables),
        balance=config.balance if arguments.balance is None else arguments.balance,
    )


def add_site(commands: Commands) -> None:
    """Add `site show` and `site test`."""
    parser = add_command(commands, "site", "show the file that is used for a site, or test site files")
    kinds = parser.add_subparsers(title="commands", metavar="show|test", required=True)
    show = add_command(kinds, "show", "show which file is used for the pages of a host, and what it says")
    show.add_argument("url", metavar="URL", help="the address of a page, or a host; nothing is fetched")
    show.add_argument("--sites", metavar="DIR", required=True, help="the folder with site files")
    show.set_defaults(run=run_show)
    test = add_command(kinds, "test", "say what is wrong in site files, what is not supported, and what they find")
    test.add_argument("names", nargs="+", metavar="FILE|URL", help="site files, folders of them, or addresses")
    test.add_argument("--sites", metavar="DIR", help="the folder with site files, for addresses")
    test.add_argument("--page", metavar="PAGE", action="append", default=[], help="a saved page to try them on")
    test.add_argument("--url", help="the address of the page (default: the first test_url of the file)")
    test.set_defaults(run=run_test)


def run_show(arguments: argparse.Namespace) -> int:
    """Run `site show`."""
    from newsclean.cli.site import show_site

    return show_site(arguments)


def run_test(arguments: argparse.Namespace) -> int:
    """Run `site test`."""
    from newsclean.cli.site import test_sites

    return test_sites(arguments)
