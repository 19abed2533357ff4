"""Byline, authors and agency: candidates from the page and its declarations, and one function that chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.fields.author_details import detail_authors
from newsclean.fields.author_places import (
    AT_END,
    AT_TITLE,
    DECLARED,
    JSON_LD,
    OF_PENS,
    PEN_DECLARED,
    REASONS,
    SAYS_BY,
)
from newsclean.fields.context import Context
from newsclean.fields.declared_authors import Declaration, read_declarations
from newsclean.fields.host import site_names
from newsclean.fields.signature import Signature, without_intro
from newsclean.fields.signatures import signatures_at_title, signatures_elsewhere
from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.byline_ends import cut_trailer
from newsclean.model import Candidate, Choice
from newsclean.read.declared_names import OPEN_GRAPH
from newsclean.read.shape import fold

BOTH_GENDERS = re.compile(r"\A(?:in|innen) ?: ?")  # what is left of "Autor/in: Jane Doe"
BESIDE = 2  # blocks between lines that name the authors one by one


class Credit(NamedTuple):
    """One answer to who wrote it: the names, where it stands, and the candidate that gives them."""

    names: tuple[str, ...]
    place: int
    candidate: Candidate

    @property
    def folded(self) -> frozenset[str]:
        """The names for comparing."""
        return frozenset(map(fold, self.names))


def choose_byline(context: Context) -> dict[str, Choice]:
    """Choose `byline`, `authors`, `author_details` and `agency`.

    Of all that name persons the most trusted place wins: a byline that says "By", a bare one, the
    article's JSON-LD, an element with the class of an author, meta elements, names beside the title,
    a signature at the end. Where none names a person, a pen name or an organisation may sign.
    """
    signatures = signatures_at_title(context)
    declared = read_declarations(context)
    # Nothing elsewhere outweighs a person who is named in full here, and most pages do so.
    said = [*(s.names for s in signatures), *(d.names for d in declared)]
    if not any(" " in name for names in said for name in names):
        signatures += signatures_elsewhere(context)
    candidates = tuple(dict.fromkeys((*(s.candidate for s in signatures), *context.facts("authors"))))
    named = persons(context, signatures, declared)
    pens = other_signers(context, signatures, declared)
    names: tuple[str, ...] = ()
    why = ""
    if named and (not pens or named[0].place <= pens[0].place):
        names, why = complete(named[0], named), REASONS[named[0].place]
    elif pens:
        names, why = pens[0].names, REASONS[pens[0].place]
    agreeing = agreeing_candidates(names, signatures, declared)
    details = detail_authors(context, names, signatures, candidates)
    why = why if names else "no candidate names a person or an organisation that signs" if candidates else ""
    return {
        "byline": printed_byline(signatures, names),
        "authors": Choice(names, why, candidates, agreeing),
        "author_details": Choice(details, why),
        "agency": choose_agency(context, signatures),
    }


def agreeing_candidates(
    names: Sequence[str], signatures: Sequence[Signature], declared: Sequence[Declaration]
) -> tuple[Candidate, ...]:
    """Return the candidates that name one of the authors."""
    wanted = set(map(fold, names))
    said = [(s.candidate, (*s.names, s.pen)) for s in signatures] + [(d.candidate, (*d.names, d.pen)) for d in declared]
    # A full name may be cut out of a printed line, or be the longer form of a declared word.
    return tuple(
        dict.fromkeys(
            candidate
            for candidate, given in said
            if not wanted.isdisjoint(map(fold, given)) or any(name in fold(candidate.value) for name in wanted)
        )
    )


def persons(context: Context, signatures: Sequence[Signature], declared: Sequence[Declaration]) -> list[Credit]:
    """Return everything that names persons, one credit for each place and kind of declaration."""
    found: list[Credit] = []
    printed = [
        Credit(cut_to_known(without_paper(context, s), s, signatures, declared), s.place, s.candidate)
        for s in signatures
        if s.names
    ]
    for place in sorted({credit.place for credit in printed}):
        lines = [c for c in printed if c.place == place]
        lines = vouched(context, lines, printed, declared)
        found += joined(nearest(context, lines))
    declarations: dict[tuple[int, str], list[Credit]] = {}
    for one in declared:
        if one.names:
            place = JSON_LD if one.candidate.rank < OPEN_GRAPH else DECLARED
            credit = Credit(one.names, place, one.candidate)
            declarations.setdefault((one.candidate.rank, one.candidate.origin), []).append(credit)
    for group in declarations.values():
        found += joined(group)
    return sorted(found, key=lambda credit: credit.place)


def vouched(
    context: Context, lines: list[Credit], printed: Sequence[Credit], declared: Sequence[Declaration]
) -> list[Credit]:
    """Return the lines that no declaration speaks against.

    Where one of the printed names is declared, lines apart from it that are not declared name
    others: an editor, somebody who checked the facts, the author of another article. The next
    line in the same markup names a second author: some systems declare one only. A line that says
    "By" is the article's below the headline; above it may be the end of a teaser.
    """
    announced = frozenset(fold(name) for one in declared for name in one.names)
    places = [credit.candidate.block for credit in printed if credit.folded & announced and credit.place < AT_END]
    if not places:
        return lines
    return [
        c
        for c in lines
        if c.folded & announced
        or (c.place == SAYS_BY and not is_above_headline(context, c))
        or c.candidate.block in places
        or any(is_twin(context, c.candidate.block, place) for place in places)
    ]


def is_above_headline(context: Context, credit: Credit) -> bool:
    """Tell whether a line stands above the headline."""
    return context.headline is not None and credit.candidate.block < context.headline.index


def is_twin(context: Context, block: int, other: int) -> bool:
    """Tell whether two lines follow each other in containers of the same tag and class, one beside the other."""
    if abs(block - other) != 1:
        return False
    containers = context.page.containers
    first, second = (containers[context.page.blocks[index].container] for index in (block, other))
    return bool(first.hints) and first.tag == second.tag and first.hints == second.hints


def nearest(context: Context, lines: list[Credit]) -> list[Credit]:
    """Return the lines nearest to the title and those that follow one another from there, in order."""
    title = context.headline
    if title is None or len(lines) < 2:
        return lines
    ordered = sorted(lines, key=lambda c: (abs(c.candidate.block - title.index), c.candidate.block))
    kept = ordered[:1]
    for credit in ordered[1:]:
        if any(abs(credit.candidate.block - other.candidate.block) <= BESIDE for other in kept):
            kept.append(credit)
    return sorted(kept, key=lambda c: c.candidate.block)


def joined(lines: Sequence[Credit]) -> list[Credit]:
    """Return the credits of one place as one, its names in order, each once."""
    if not lines:
        return []
    names: dict[str, str] = {}
    for credit in lines:
        for name in credit.names:
            names.setdefault(fold(name), name)
    return [lines[0]._replace(names=tuple(names.values()))]


def cut_to_known(
    names: Sequence[str], signature: Signature, signatures: Sequence[Signature], declared: Sequence[Declaration]
) -> tuple[str, ...]:
    """Return printed names without what stuck to them ("Jane Doe Published", "AuthorJane Doe", "byharlowgirl").

    The markup of the same line, or a declaration, gives the name by itself.
    """
    declared_names = {fold(name): name for one in declared for name in one.names if " " in name}
    marked: dict[str, str] = {}
    if signature.candidate.origin in ("block", "class"):
        for other in signatures:
            if other.candidate.block == signature.candidate.block and other.candidate.origin != "block":
                marked |= {fold(name): name for name in (*other.names, other.pen) if name}
    result = []
    for name in names:
        folded = fold(name)
        inside = [known for known in declared_names if folded.startswith(f"{known} ") or is_glued(folded, known)]
        inside += [known for known in marked if known != folded and folded.startswith(known)]
        inside += [known for known in marked if known != folded and folded.endswith(known)]
        result.append((declared_names | marked)[max(inside, key=len)] if inside else name)
    return tuple(dict.fromkeys(result))


def is_glued(name: str, known: str) -> bool:
    """Tell whether a name is a known one with a word before it that no space parts from it."""
    return name.endswith(known) and len(name) > len(known) and name[-len(known) - 1].isalpha()


def complete(best: Credit, others: Sequence[Credit]) -> tuple[str, ...]:
    """Return the names of the most trusted credit, or of a declaration that holds them and more.

    Printed lines are cut ("and 2 others"), and some systems declare the first author only. A
    single word that begins or ends a full name given elsewhere is that person's.
    """
    names = best.names
    for other in others:
        is_better = other.candidate.block < 0 or best.candidate.block < 0
        if is_better and other.place <= DECLARED and len(other.names) > len(names) and other.folded & best.folded:
            names = other.names
    if len(names) == 1 and " " not in names[0]:
        word = fold(names[0])
        for other in others:
            for name in other.names:
                if " " in name and word in (fold(name).split()[0], fold(name).split()[-1]):
                    return (name,)
    return names


def without_paper(context: Context, signature: Signature) -> tuple[str, ...]:
    """Return the names of a byline without a last one that is the site's ("Jane Doe, Example Life")."""
    names = signature.names
    return names[:-1] if len(names) > 1 and fold(names[-1]) in context.once(site_names) else names


def other_signers(context: Context, signatures: Sequence[Signature], declared: Sequence[Declaration]) -> list[Credit]:
    """Return the pen names, teams and organisations that sign, the most trusted first."""
    printed = [s for s in signatures if s.pen and s.place in OF_PENS]
    found = [Credit(cut_to_known((s.pen,), s, printed, declared), OF_PENS[s.place], s.candidate) for s in printed]
    # Where an agency is all that the byline names, it is the agency that signs.
    if not any(s.agency and s.place in (SAYS_BY, AT_TITLE) for s in signatures):
        found += [Credit((one.pen,), PEN_DECLARED, one.candidate) for one in declared if one.pen]
    # Above the headline the name of the blog may be marked as the author's.
    return sorted(found, key=lambda credit: (credit.place, is_above_headline(context, credit)))


def printed_byline(signatures: Sequence[Signature], names: Sequence[str]) -> Choice:
    """Choose `byline`: the lines at the title as printed, joined by commas; else the line that gives the authors."""
    lines = [s for s in signatures if s.place in (SAYS_BY, AT_TITLE) and s.candidate.origin == "block"]
    why = "printed at the title"
    wanted = set(map(fold, names))
    if any(s.folded & wanted for s in lines):
        lines = [s for s in lines if s.folded & wanted or s.agency]
    if not lines:
        lines = [s for s in signatures if (s.folded or {fold(s.pen)}) & wanted][:1]
        why = REASONS[lines[0].place] if lines else ""
    candidates = tuple(s.candidate for s in signatures)
    agreeing = tuple(s.candidate for s in lines)
    value = ", ".join(dict.fromkeys(c.value if c.origin == "block" else plain_byline(c.value) for c in agreeing))
    return Choice(value or None, why, candidates, agreeing)


def plain_byline(marked: str) -> str:
    """Return the text of a marked element without "By" and a date behind the name."""
    return cut_trailer(BOTH_GENDERS.sub("", without_intro(marked))) or marked


def choose_agency(context: Context, signatures: Sequence[Signature]) -> Choice:
    """Choose `agency`: as the byline names it, else the first declared author that is a news agency."""
    declared = tuple(c for c in context.facts("authors") if is_agency(c.value))
    for signature in signatures:
        if signature.agency:
            return Choice(
                signature.agency, "printed in the byline", (signature.candidate, *declared), (signature.candidate,)
            )
    if declared:
        return Choice(declared[0].value, f"declared as author ({declared[0].origin})", declared, declared[:1])
    return Choice(None)
