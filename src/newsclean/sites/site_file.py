"""What a site's file says, whatever it is written in."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.read.selectors import Replacement, Selector


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A directive that changes nothing here.

    Attributes:
        where: the file and line.
        directive: its name.
        why: the reason, or what takes its place.
    """

    where: str
    directive: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.directive}: {self.why}"


@dataclass(frozen=True, slots=True)
class SiteTest:
    """A page that the author of the file has tried it on.

    Attributes:
        url: its address; never fetched.
        contains: words that its text has to hold.
    """

    url: str
    contains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteFile:
    """The file of one site.

    Attributes:
        name: the name of the file.
        selectors: what finds fields, body and what is dropped, in order.
        replacements: what is replaced in the source of a page.
        unpruned: the directive that says that nothing inside the body may be removed; empty if none does.
        without_images: parts of the addresses of pictures to leave out, each with its directive.
        tests: the pages that the author has tried it on.
        unsupported: directives that change nothing here.
        problems: what is wrong in the file, each with file and line; the rest of the file is used.
    """

    name: str
    selectors: tuple[Selector, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    unpruned: str = ""
    without_images: tuple[tuple[str, str], ...] = ()
    tests: tuple[SiteTest, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()
    problems: tuple[str, ...] = ()

    def warnings(self) -> tuple[str, ...]:
        """Return warning codes: the places of what is wrong in the file."""
        return tuple(f"site-file-wrong:{':'.join(problem.split(':')[:2])}" for problem in self.problems)
