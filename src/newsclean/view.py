"""What a contextual rule sees: a snapshot of the page and of what is claimed so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from newsclean.knowledge import Knowledge, load_knowledge
from newsclean.lexicon.names import is_person_name
from newsclean.model import Block, Page, Role
from newsclean.overview import OTHER_OPENER, find_openers, find_prose, find_words_and_folded, group_by_hints
from newsclean.read.main_container import PROSE_LINK_DENSITY, PROSE_WORDS

# Python 3.11 takes ten times as long to get the member of an enumeration as a name of the
# module, and rules compare the role of every block.
BODY = Role.BODY
BOILERPLATE = Role.BOILERPLATE

OPENER_WORDS = 10  # as long as headings are, with the signs around them

Finding = TypeVar("Finding")


class Shared:
    """What the snapshots of one page share, since it does not depend on claims.

    Attributes:
        knowledge: the data that the configuration brings to the rules.
        words: the number of words of every block.
        folded: the folded text of every block.
        openers: the short blocks by first word; empty before the first question.
        opened: the short blocks that may begin with one of a set of words, by that set.
        found: findings, by function.
        holding: the blocks that hold a sign, by the sign.
        tested: what tests of single blocks have told, by function and index.
    """

    __slots__ = ("folded", "found", "holding", "knowledge", "opened", "openers", "tested", "words")

    def __init__(self, page: Page, knowledge: Knowledge | None = None) -> None:
        self.knowledge = load_knowledge() if knowledge is None else knowledge
        self.words, self.folded = find_words_and_folded(page.blocks)
        self.openers: dict[str, list[int]] = {}
        self.opened: dict[frozenset[str], list[int]] = {}
        self.found: dict[Callable[[Page], Any], Any] = {}
        self.holding: dict[str, list[int]] = {}
        self.tested: dict[Callable[[Block], Any], dict[int, Any]] = {}


class View:
    """A snapshot that all rules of a phase share. Rules read it and never change it.

    Attributes:
        page: what was read.
        blocks: all blocks of the page.
        words, folded: the number of words and the folded text of every block; rules that look at
            all blocks need not ask each.
        roles: by block index, the role that a rule has claimed it for; None if unclaimed.
        standing: the indices of the blocks that nothing has dropped, in order.
        knowledge: the data that the configuration brings to the rules.
    """

    __slots__ = ("_found", "_shared", "blocks", "folded", "knowledge", "page", "roles", "standing", "words")

    def __init__(self, page: Page, roles: Sequence[Role | None], shared: Shared | None = None) -> None:
        self.page = page
        self.blocks: tuple[Block, ...] = page.blocks
        self.roles = roles
        self.standing = [i for i, role in enumerate(roles) if role is not BOILERPLATE]
        self._shared = Shared(page) if shared is None else shared
        self.knowledge = self._shared.knowledge
        self.words, self.folded = self._shared.words, self._shared.folded
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

    def of_block(self, test: Callable[[Block], Finding], index: int) -> Finding:
        """Return what a pure function tells of a block; all rules of all phases share it."""
        told = self._shared.tested.get(test)
        if told is None:
            told = self._shared.tested[test] = {}
        if index not in told:
            told[index] = test(self.blocks[index])
        finding: Finding = told[index]
        return finding

    def opened_by(self, words: frozenset[str]) -> list[int]:
        """Return the short blocks that may begin with one of the words, in order: a quick look, and no proof.

        Short is up to `OPENER_WORDS`. A block whose first word is not in plain letters is always among them.
        """
        shared = self._shared
        known = shared.opened.get(words)
        if known is None:
            if not shared.openers:
                shared.openers = find_openers(shared.words, shared.folded, OPENER_WORDS)
            openers = shared.openers
            known = shared.opened[words] = sorted(
                [*openers[OTHER_OPENER], *(i for word in words.intersection(openers) for i in openers[word])]
            )
        return known

    def holding(self, sign: str) -> list[int]:
        """Return the blocks whose folded text holds a sign or a word, in order; all rules of all phases share it."""
        known = self._shared.holding.get(sign)
        if known is None:
            known = self._shared.holding[sign] = [i for i, text in enumerate(self.folded) if sign in text]
        return known

    def is_free(self, index: int) -> bool:
        """Tell whether no rule has claimed the block."""
        return self.roles[index] is None

    def is_prose(self, index: int) -> bool:
        """Tell whether the block is running prose that may belong to the body."""
        return index in self.of_page(prose_of_page) and ((role := self.roles[index]) is None or role is BODY)

    @property
    def prose(self) -> list[int]:
        """The indices of the standing blocks of running prose, in order."""
        return self.once(prose_of)

    def is_name(self, index: int) -> bool:
        """Tell whether the whole block is a person's name (see `lexicon/names.py`)."""
        return self.of_block(is_name, index)

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


def openers(phrases: Iterable[str]) -> frozenset[str]:
    """Return the first words of phrases, for `View.opened_by`."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def is_name(block: Block) -> bool:
    """Tell whether the whole block is a person's name."""
    return is_person_name(block.plain)


def prose_of_page(page: Page) -> dict[int, None]:
    """Return the indices of the blocks whose words are running prose, whoever has claimed them, in order."""
    return find_prose(page.blocks, PROSE_WORDS, PROSE_LINK_DENSITY)


class Hints(NamedTuple):
    """The hints of all containers of a page.

    Attributes:
        containers: the containers with each different set of hints, ascending.
        words: all words of these sets; most rules see at a glance that none of theirs is there.
    """

    containers: dict[frozenset[str], list[int]]
    words: frozenset[str]


def hints_of_page(page: Page) -> Hints:
    """Return the hints of the containers of a page."""
    containers = group_by_hints(page.containers)
    return Hints(containers, frozenset().union(*containers))


def prose_of(view: View) -> list[int]:
    """Return the indices of the blocks of running prose that are unclaimed or kept as body."""
    roles = view.roles
    return [i for i in view.of_page(prose_of_page) if roles[i] is None or roles[i] is BODY]
