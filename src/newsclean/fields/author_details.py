"""What else the page says of its authors: role, e-mail address, and the address of their page."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.fields.context import Context
from newsclean.fields.declared_authors import is_organisation
from newsclean.fields.signature import Signature
from newsclean.fields.url import resolve
from newsclean.lexicon.bylines import Person
from newsclean.model import Author, Candidate
from newsclean.read.shape import fold


def detail_authors(
    context: Context, names: Sequence[str], signatures: Sequence[Signature], candidates: Sequence[Candidate]
) -> tuple[Author, ...]:
    """Return the authors with what is printed and linked beside their names."""
    if not names:
        return ()
    printed = {fold(person.name): person for s in reversed(signatures) for person in s.people}
    linked: dict[str, str] = {}
    for candidate in candidates:
        if candidate.url:
            for name in names:
                if fold(name) in fold(candidate.value):
                    linked.setdefault(fold(name), candidate.url)
    return tuple(detail(context, name, printed.get(fold(name)), linked.get(fold(name))) for name in names)


def detail(context: Context, name: str, person: Person | None, address: str | None) -> Author:
    """Return one author with what is known of them."""
    return Author(
        name=name,
        role=person.role if person else None,
        url=resolve(context, address) if address else None,
        email=person.email if person else None,
        kind="organization" if is_organisation(context, name) else "person",
    )
