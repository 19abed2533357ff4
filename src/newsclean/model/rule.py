"""What a rule is, and what became of a block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, TypeAlias

from newsclean.model.page import Block, Page

if TYPE_CHECKING:
    from newsclean.view import View


class Role(StrEnum):
    """What a block is in the article. All but `BOILERPLATE` count as kept."""

    TITLE = "title"
    BYLINE = "byline"
    DEK = "dek"
    DATELINE = "dateline"
    SECTION = "section"
    BODY = "body"
    CREDIT = "credit"
    CAPTION = "caption"
    NOTE = "note"
    DATE = "date"
    SITE_NAME = "site_name"
    COPYRIGHT = "copyright"
    BOILERPLATE = "boilerplate"


TEXT_ROLES = frozenset((Role.BODY, Role.DEK))
"""The roles of what a reader takes for the article's text; gold texts hold both."""


class Label(StrEnum):
    """What a rule is about: the folder it lives in, and a name for `select` and `ignore`."""

    BODY = "body"
    PROTECT = "protect"
    ADVERTISING = "advertising"
    AUTHOR = "author"
    COMMENTS = "comments"
    CONSENT = "consent"
    COUNTERS = "counters"
    LEGAL = "legal"
    LISTS = "lists"
    MEDIA = "media"
    NAVIGATION = "navigation"
    NOTES = "notes"
    RELATED = "related"
    REPEATS = "repeats"
    SHARING = "sharing"
    SITES = "sites"
    SUBSCRIBE = "subscribe"


class Phase(IntEnum):
    """When a rule is asked. What an earlier phase has claimed, no later one changes."""

    ORDER = 0
    """What the user orders for these very elements; nothing outranks it."""
    PROTECT = 1
    """Keeps that the block alone, or a declaration of the page, is reason enough for."""
    BLOCK = 2
    """Drops that the block alone is reason enough for."""
    PLACE = 3
    """Keeps that depend on the place among what is left: title, byline, dek, section."""
    RUN = 4
    """Drops that depend on the neighbours; asked again until nothing new is claimed."""
    REST = 5
    """What the user orders for all that is left: what they keep, and what their site's file calls the body."""
    BODY = 6
    """What no rule claims is judged by an opinion of the whole page."""


class Need(StrEnum):
    """The input that a rule can judge; on the other it is silent."""

    ANY = "any"
    HTML = "html"
    TEXT = "text"


Examples: TypeAlias = Mapping[str, Sequence[str]]
"""Example blocks by language (ISO 639-1, or `und` where no language matters)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A short document that shows what a contextual rule does.

    Attributes:
        blocks: the document, a string a block.
        claims: the indices that the rule must claim; all others it must leave.
        language: ISO 639-1, or `und`.
        html: the document as HTML instead; `claims` then counts the blocks read from it.
        movable: whether the claimed blocks are boilerplate wherever they stand, so that
            the property tests may put them between any two paragraphs.
        profile: the lines that the profile of the site drops, each with its place there, for a rule that goes by it.
        site: the lines of the site's file, for a rule that goes by it (docs/sites.md).
        settings: names and values of a configuration, for a rule that goes by it.
    """

    blocks: Sequence[str] = ()
    claims: Sequence[int] = ()
    language: str = "en"
    html: str = ""
    movable: bool = False
    profile: Mapping[str, str] = field(default_factory=dict)
    site: str = ""
    settings: Mapping[str, Sequence[str]] = field(default_factory=dict)


NO_WORD = ""
"""The trigger that stands for a block without a letter or a digit."""

UNFINISHED = "TODO"
"""How a text begins that the author of a rule has still to fill in."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BlockRule:
    """A reason that lies in the block alone.

    Attributes:
        id: the rule's name, as its file (`leave_a_response.py`) with hyphens.
        label: the folder it lives in.
        why: the reason, said of the block: "the whole block is an invitation to comment".
        matches: the test. It sees only blocks that hold a trigger and are short enough.
        triggers: words (whole, lower case, plain quotes) of which at least one is in every
            block that matches. A trigger in an unspaced script may be any part of the text;
            `NO_WORD` is a block without letters and digits.
            Empty: every block that is short enough is tested, which costs time.
        min_words, max_words: shorter and longer blocks never match.
        claims: examples that the rule must claim, by language.
        leaves: look-alikes that it must leave, by language. Both name the same languages.
        known_failures: look-alikes that it claims as of today; they run as strict xfails.
        role: what the block becomes.
        phase: `BLOCK`, or `PROTECT` for a rule that keeps.
        need: the input that it can judge.
    """

    id: str
    label: Label
    why: str
    matches: Callable[[Block], bool]
    claims: Examples
    leaves: Examples
    triggers: frozenset[str] = frozenset()
    min_words: int = 1
    max_words: int = 30
    known_failures: Examples = field(default_factory=dict)
    role: Role = Role.BOILERPLATE
    phase: Phase = Phase.BLOCK
    need: Need = Need.ANY


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RunRule:
    """A reason that lies in the neighbourhood: a run, a place, a repetition, a container.

    Attributes:
        id, label, why, triggers, role, phase, need: as in `BlockRule`. Without any of the
            triggers on the page the rule is not asked.
        finds: gives the indices of the blocks that it claims, from a snapshot. It must be
            pure; what is claimed already is ignored.
        cases: documents that show what it claims and what it leaves.
        repeats: whether a removal by another rule of its phase can make it find more, so
            that it is asked again; only in phase `RUN`.
        cites: names the entry of the data by which it has claimed a block, given a snapshot and
            the block's index; None where the rule goes by no data.
        shields: whether no rule that drops may claim what it finds; only in phase `REST`.
    """

    id: str
    label: Label
    why: str
    finds: Callable[[View], Iterable[int]]
    cases: Sequence[Case]
    triggers: frozenset[str] = frozenset()
    role: Role = Role.BOILERPLATE
    phase: Phase = Phase.RUN
    need: Need = Need.ANY
    repeats: bool = True
    cites: Callable[[View, int], str] | None = None
    shields: bool = False


ClaimingRule: TypeAlias = BlockRule | RunRule


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpinionRule:
    """An opinion of the whole page: how much of each block belongs to the body.

    Attributes:
        id, label, need: as in `BlockRule`.
        why, why_not: the reason, said of a block that it takes and of one that it leaves out.
        rank: opinions are asked in this order, and the mean of those that were asked decides.
        scores: for each block of the page the share of it that is body, 0 to 1; None
            where the page gives no ground for an opinion. It sees which rule has claimed
            each block, and must be pure.
        asked_below: it is asked only where the word-F1 to expect, as those asked before it
            see it, is below this; 0 to 1. Where none has an opinion that is 0.
        slowness: how many times as long as everything before it this opinion may take at worst; where
            `Config.timeout` leaves less, it is not asked. 0 is always asked.
        explains: says in words why the blocks with these indices have their scores; None
            where the scores speak for themselves.
        phase: always `BODY`.
    """

    id: str
    label: Label
    why: str
    why_not: str
    rank: int
    scores: Callable[[Page, Sequence[ClaimingRule | None]], Sequence[float] | None]
    asked_below: float = 1.01
    slowness: float = 1.0
    explains: Callable[[Page, Sequence[ClaimingRule | None], Sequence[int]], list[str]] | None = None
    need: Need = Need.HTML
    phase: Phase = Phase.BODY


BODY_SHARE = 0.5
"""From this share on an opinion takes a block for body, where it is asked alone."""

Rule: TypeAlias = ClaimingRule | OpinionRule


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decided where no rule of the registry did: the default, or the user who restores."""

    id: str
    label: Label
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a block.

    Attributes:
        role: what the block is in the article.
        rule: what decided: a rule, or a `Decider` where none did.
        score: the share of the block that is body, 0 to 1, as the opinion that decided
            says; 1 for what a rule keeps, 0 for what it drops.
        cited: the entry of the data by which the rule decided; empty where it goes by none.
    """

    role: Role
    rule: Rule | Decider
    score: float = 1.0
    cited: str = ""

    @property
    def kept(self) -> bool:
        """Whether the block is part of the article, in whatever role."""
        return self.role is not Role.BOILERPLATE

    @property
    def why(self) -> str:
        """The reason, said of the block."""
        if isinstance(self.rule, OpinionRule) and not self.kept:
            return self.rule.why_not
        return f"{self.rule.why}: {self.cited}" if self.cited else self.rule.why


UNCLAIMED = Decider("unclaimed", Label.BODY, "no rule claims it, so it stays")
