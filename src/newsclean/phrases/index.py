"""All phrases in dictionaries: one pass over a page finds them, whatever their number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newsclean.model import Block, Kind, Label, Page
from newsclean.phrases.glimpse import Glimpser, glimpser
from newsclean.phrases.pack import LONGEST_PHRASE, Phrase, Place
from newsclean.phrases.spelling import without_marks
from newsclean.read.shape import CLOSERS, QUOTATION_OPENERS, UNSPACED

CELL = Kind.CELL
HEADING = Kind.HEADING

# A phrase at the start or the end of a block leaves room for a name, a number or a headline
# beside it. Longer blocks are as often sentences of an article that happen to begin so.
MOST_WORDS_AROUND = 12
# A block that is a phrase is never longer, signs around it included.
MOST_CHARACTERS = LONGEST_PHRASE + 40

MENU_LABELS = frozenset((Label.NAVIGATION, Label.LEGAL))  # a menu and the foot of a page are links
# Behind "Related story:" this share of the characters is a link, or a headline begins.
LINKED = 0.5
WORD = re.compile(r"\d[\d.,]*|[^\W\d_]+")

FULL_STOPS = ".\u3002\u0964\u06d4"

Found = Mapping[Label, Mapping[int, Phrase]]


@dataclass(frozen=True, slots=True)
class Edge:
    """The phrases for one end of a block.

    Attributes:
        phrases: by their key.
        lengths: the lengths in characters of the phrases that share their outermost word (their outermost
            character in scripts without spaces), by it, the longest first. Few phrases share it.
    """

    phrases: Mapping[str, Phrase] = field(default_factory=dict)
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class PhraseIndex:
    """The phrases of all packs, ready to be looked up.

    Attributes:
        whole: the phrases that are a whole block, by their key.
        start, end: those at an end of a block; those at the start before a name or headline, too.
        glimpser: finds the texts that may hold one of them.
    """

    whole: Mapping[str, Phrase]
    start: Edge
    end: Edge
    glimpser: Glimpser

    def find(self, page: Page) -> Found:
        """Return the blocks of a page that a phrase claims, by label and index.

        The costs are those of the page's short blocks, a few look-ups each.
        """
        return self.find_in(page.blocks)

    def find_in(self, blocks: Iterable[Block]) -> Found:
        """Return those of some blocks that a phrase claims, by label and index."""
        short = [b for b in blocks if len(b.folded) <= MOST_CHARACTERS]
        found: dict[Label, dict[int, Phrase]] = {}
        for place, line in self.glimpser.find([block.folded for block in short]):
            block = short[place]
            phrase = self.whole.get(line) or self.at_edge(block, line)
            if phrase is not None and may_be_furniture(block) and not may_be_subhead(block, phrase):
                found.setdefault(phrase.label, {})[block.index] = phrase
        return found

    def at_edge(self, block: Block, line: str) -> Phrase | None:
        """Return the longest phrase with which a block starts, else with which it ends, if it is no sentence."""
        if block.words > MOST_WORDS_AROUND or ends_with_full_stop(block.text):
            return None
        # A subhead may be about reading more; the end of a teaser is a link, or no heading.
        has_end = block.kind is not HEADING or block.link_density >= LINKED
        for head in (line.partition(" ")[0], line[:1]):
            for length in self.start.lengths.get(head, ()):
                phrase = self.start.phrases.get(line[:length])
                if phrase is not None and is_word_end(line, length) and may_follow(block, phrase):
                    return phrase
        for tail in (line.rpartition(" ")[2], line[-1:]) if has_end else ():
            for length in self.end.lengths.get(tail, ()):
                phrase = self.end.phrases.get(line[-length:])
                if phrase is not None and is_word_start(line, len(line) - length):
                    return phrase
        return None


def may_be_furniture(block: Block) -> bool:
    """Tell whether a block can be the site's own words: no quotation, and no cell of a table."""
    return block.kind is not CELL and block.text[0] not in QUOTATION_OPENERS


def may_be_subhead(block: Block, phrase: Phrase) -> bool:
    """Tell whether words of a menu may head a part of the article: "Kontakt", "Our team", "Return policy"."""
    return block.kind is HEADING and phrase.label in MENU_LABELS and block.link_density < LINKED


def may_follow(block: Block, phrase: Phrase) -> bool:
    """Tell whether what follows a phrase at the start of a block is what the phrase asks for.

    Behind a phrase that is `Place.BEFORE` a link follows, or a name or headline: no word in lower case. So "Filed
    under: Politics" is one, and "Filed under pressure" is the article's.
    """
    if phrase.place is not Place.BEFORE or block.link_chars >= LINKED * (len(block.text) - len(phrase.text)):
        return True
    return not any(word[0].islower() for word in WORD.findall(block.plain)[len(WORD.findall(phrase.text)) :][:1])


def ends_with_full_stop(text: str) -> bool:
    """Tell whether a text ends as a statement does; three dots, as of a headline cut short, are none."""
    bare = text.rstrip(CLOSERS)
    return bare[-1:] in FULL_STOPS and not bare.endswith("..") and bool(bare)


def is_word_end(line: str, place: int) -> bool:
    """Tell whether no word goes on over this place of a respelled line; in scripts without spaces any is fine."""
    return place >= len(line) or line[place] == " " or bool(UNSPACED.match(line[place - 1]))


def is_word_start(line: str, place: int) -> bool:
    """Tell whether a word begins at this place of a respelled line; in scripts without spaces any is fine."""
    return place <= 0 or line[place - 1] == " " or bool(UNSPACED.match(line[place]))


def compile_phrases(phrases: Iterable[Phrase]) -> PhraseIndex:
    """Compile phrases; of two with the same key the later one counts."""
    by_place: dict[Place, dict[str, Phrase]] = {place: {} for place in Place}
    given = list(phrases)
    for phrase, bare in zip(given, without_marks([phrase.key for phrase in given]), strict=True):
        found = by_place[phrase.place]
        found[phrase.key] = found[bare] = phrase
    start, end = {**by_place[Place.BEFORE], **by_place[Place.START]}, by_place[Place.END]
    # What a block may start or end with, it may also be.
    whole = {**end, **start, **by_place[Place.WHOLE]}
    at_start, at_end = make_edge(start, at_end=False), make_edge(end, at_end=True)
    return PhraseIndex(whole, at_start, at_end, glimpser(whole, at_start.lengths, at_end.lengths))


def make_edge(phrases: Mapping[str, Phrase], *, at_end: bool) -> Edge:
    """Arrange the phrases for one end of a block."""
    lengths: dict[str, set[int]] = {}
    for key in phrases:
        outermost = key[-1] if at_end else key[0]
        if not UNSPACED.match(outermost):
            outermost = key.rpartition(" ")[2] if at_end else key.partition(" ")[0]
        lengths.setdefault(outermost, set()).add(len(key))
    return Edge(phrases, {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()})
