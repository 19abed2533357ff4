"""Which rule is asked about which block: the pairs worth testing, by the words of the page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import regex

from newsclean.compiled import twin
from newsclean.model import NO_WORD, Block, BlockRule
from newsclean.read.shape import UNSPACED
from newsclean.read.spaced import space_out_all

SHORT_BLOCK = 12  # words; most rules are about such, and most words stand in longer ones

# The words of contextual rules (headings, buttons, short lines) are looked for in blocks up to
# this length, so that which other rules are selected never decides whether a rule is asked.
CALLING_WORDS = 60

# A block with fewer words than a rule's limit may still be a megabyte without a space.
LONGEST_WORD = 16  # characters a word with its space, on average over a block; German has 8
LONGEST_LINE = 64  # characters above that, for a few words


@dataclass(frozen=True, slots=True)
class PartFinder:
    """Finds the triggers that are no words between spaces.

    Attributes:
        pattern: finds triggers of unspaced scripts, each anywhere in a text; None without any.
        within: such a trigger to all that are part of it, itself too.
    """

    pattern: regex.Pattern[str] | None
    within: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, triggers: Iterable[str]) -> PartFinder:
        """Return what finds these triggers, all in unspaced scripts."""
        unspaced = sorted(triggers, key=lambda trigger: (-len(trigger), trigger))
        return cls(
            pattern=regex.compile("|".join(map(regex.escape, unspaced))) if unspaced else None,
            within={trigger: frozenset(part for part in unspaced if part in trigger) for trigger in unspaced},
        )

    def find(self, folded: str) -> Collection[str]:
        """Return the triggers of unspaced scripts in a folded text, and `NO_WORD` if it has no letter or digit."""
        if not folded[:1].isalnum() and not any(map(str.isalnum, folded)):
            return (NO_WORD,)
        if self.pattern is None or folded.isascii() or not UNSPACED.search(folded):
            return ()
        return frozenset().union(*(self.within[found] for found in self.pattern.findall(folded, overlapped=True)))


class Called(NamedTuple):
    """What words call.

    Attributes:
        by_trigger: the block rules that a trigger calls; none where only contextual rules wait for it.
        untriggered: the block rules that see every block that is short enough.
        long_words: the triggers, whole words, that call a contextual rule, or a rule for blocks of more than
            `SHORT_BLOCK` words; the others are common words in prose, and call nothing there.
        most_words: the length of the longest block that any rule looks at.
        parts: finds the triggers that are no words.
    """

    by_trigger: Mapping[str, Sequence[BlockRule]]
    untriggered: Sequence[BlockRule]
    long_words: frozenset[str]
    most_words: int
    parts: PartFinder


class CandidateFinder:
    """Finds the pairs of block and rule worth testing, in one pass over the words, whatever the number of rules."""

    def __init__(self, called: Called) -> None:
        self.called = called
        self.words = frozenset(called.by_trigger).difference(called.parts.within)
        self.known: dict[int, dict[str, tuple[BlockRule, ...]]] = {}

    def find(self, blocks: Sequence[Block]) -> tuple[list[tuple[Block, BlockRule]], set[str]]:
        """Return the pairs, each once, in any order, and the triggers in blocks of up to `CALLING_WORDS` words."""
        called = self.called
        most = called.most_words
        short = [b for b in blocks if b.words <= most and len(b.folded) <= LONGEST_WORD * b.words + LONGEST_LINE]
        present: set[str] = set()
        pairs: list[tuple[Block, BlockRule]] = []
        for block, line in zip(short, space_out_all([block.folded for block in short]), strict=True):
            words = block.words
            triggers = self.words.intersection(line.split())
            if words > SHORT_BLOCK:
                triggers &= called.long_words
            folded = block.folded
            if not (folded.isascii() and folded[:1].isalnum()) and (more := called.parts.find(folded)):
                triggers = triggers.union(more)
            if words <= CALLING_WORDS:
                present |= triggers
            pairs += [(block, rule) for rule in self.called_by(triggers, words)]
            pairs += [(block, rule) for rule in called.untriggered if rule.min_words <= words <= rule.max_words]
        return pairs, present

    def called_by(self, triggers: Collection[str], words: int) -> Iterable[BlockRule]:
        """Return the rules that a block of so many words with these triggers calls, each once."""
        known = self.known.setdefault(words, {})
        found: tuple[BlockRule, ...] = ()
        for trigger in triggers:
            more = known.get(trigger)
            if more is None:
                rules = self.called.by_trigger.get(trigger, ())
                more = known[trigger] = tuple(rule for rule in rules if rule.min_words <= words <= rule.max_words)
            if more:
                found = tuple(dict.fromkeys((*found, *more))) if found else more
        return found


CompiledCandidateFinder = twin(CandidateFinder, "newsclean.compiled.lookups")
