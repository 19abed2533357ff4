"""What a contextual rule sees: a snapshot of the page and of what is claimed so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from newsclean.lexicon.names import is_person_name
from newsclean.model import Block, Page, Role

# Running prose: long enough for a sentence with a subject, a verb and what happened,
# and not a link. Shorter sentences are common in menus ("Sign up for free.").
PROSE_WORDS = 12
PROSE_LINK_DENSITY = 0.5


Finding = TypeVar("Finding")


@dataclass(slots=True)
class Shared:
    """What the snapshots of one page share, since it does not depend on claims: findings, by function."""

    names: dict[int, bool] = field(default_factory=dict)
    found: dict[Callable[[Page], Any], Any] = field(default_factory=dict)


class View:
    """A snapshot that all rules of a phase share. Rules read it and never change it.

    Attributes:
        page: what was read.
        blocks: all blocks of the page.
        roles: by block index, the role that a rule has claimed it for; None if unclaimed.
        standing: the indices of the blocks that nothing has dropped, in order.
    """

    __slots__ = ("_found", "_shared", "blocks", "page", "roles", "standing")

    def __init__(self, page: Page, roles: Sequence[Role | None], shared: Shared | None = None) -> None:
        self.page = page
        self.blocks: tuple[Block, ...] = page.blocks
        self.roles = roles
        self.standing = [i for i, role in enumerate(roles) if role is not Role.BOILERPLATE]
        self._shared = Shared() if shared is None else shared
        self._found: dict[Callable[[View], Any], Any] = {}

    def once(self, find: Callable[[View], Finding]) -> Finding:
        """Return what a pure function finds in this snapshot; rules that share it pay once."""
        if find not in self._found:
            self._found[find] = find(self)
        finding: Finding = self._found[find]
        return finding

    def of_page(self, find: Callable[[Page], Finding]) -> Finding:
        """Return what a pure function finds on the page, whatever is claimed; all phases share it."""
        found = self._shared.found
        if find not in found:
            found[find] = find(self.page)
        finding: Finding = found[find]
        return finding

    def is_free(self, index: int) -> bool:
        """Tell whether no rule has claimed the block."""
        return self.roles[index] is None

    def is_prose(self, index: int) -> bool:
        """Tell whether the block is running prose that may belong to the body."""
        return index in self.of_page(prose_of_page) and self.roles[index] in (None, Role.BODY)

    @property
    def prose(self) -> list[int]:
        """The indices of the standing blocks of running prose, in order."""
        return self.once(prose_of)

    def is_name(self, index: int) -> bool:
        """Tell whether the whole block is a person's name (see `lexicon/names.py`)."""
        names = self._shared.names
        known = names.get(index)
        if known is None:
            known = names[index] = is_person_name(self.blocks[index].plain)
        return known

    @property
    def body_start(self) -> int:
        """The index of the first block of running prose; the number of blocks if none is."""
        prose = self.prose
        return prose[0] if prose else len(self.blocks)

    @property
    def body_end(self) -> int:
        """The index of the last block of running prose; -1 if none is."""
        prose = self.prose
        return prose[-1] if prose else -1

    def above(self) -> list[int]:
        """Return the standing blocks above the first running prose, in order."""
        return self.standing[: bisect_left(self.standing, self.body_start)]

    def below(self) -> list[int]:
        """Return the standing blocks below the last running prose, in order."""
        return self.standing[bisect_right(self.standing, self.body_end) :]

    def ancestors(self, index: int) -> Iterator[int]:
        """Give the containers around a block, innermost first."""
        containers = self.page.containers
        container = self.blocks[index].container
        while container >= 0:
            yield container
            container = containers[container].parent


def prose_of_page(page: Page) -> dict[int, None]:
    """Return the indices of the blocks whose words are running prose, whoever has claimed them, in order."""
    return {
        block.index: None
        for block in page.blocks
        if block.words >= PROSE_WORDS and block.sentence and block.link_chars < PROSE_LINK_DENSITY * len(block.text)
    }


def hints_of_page(page: Page) -> set[frozenset[str]]:
    """Return the different sets of hints of the containers; far fewer than containers."""
    return {container.hints for container in page.containers}


def prose_of(view: View) -> list[int]:
    """Return the indices of the blocks of running prose that are unclaimed or kept as body."""
    roles = view.roles
    return [i for i in view.of_page(prose_of_page) if roles[i] is None or roles[i] is Role.BODY]
