"""What the user orders for fields: values from the file of the page's site, and names that are no authors.

What a file selects wins over all that is found otherwise, and what was found otherwise stays among the candidates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsclean.fields.context import Context
from newsclean.fields.url import resolve
from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.dates import parse_date
from newsclean.model import Author, Candidate, Choice, Purpose
from newsclean.read.shape import fold

LONGEST_NAME = 80  # characters of what is taken for one name, where no byline can be read


def with_orders(context: Context, choices: Mapping[str, Choice], ignored: Sequence[str]) -> dict[str, Choice]:
    """Return the choices of the fields that the user has ordered something for.

    Args:
        context: the judged page.
        choices: what was chosen without.
        ignored: names that are no authors.
    """
    asked = context.page.asked
    changed: dict[str, Choice] = {}
    if asked.fields:
        changed.update(ordered_title(context, choices))
        changed.update(ordered_authors(context, choices))
        changed.update(ordered_date(context, choices))
        changed.update(ordered_pages(context, choices))
    if asked.without_images:
        changed.update(without_image(context, choices))
    if ignored:
        changed.update(without_authors({**choices, **changed}, frozenset(map(fold, ignored))))
    return changed


def chosen(value: object, found: Sequence[Candidate], before: Choice) -> Choice:
    """Return the choice of what the file selects, before all other candidates."""
    others = [candidate for candidate in before.candidates if candidate not in found]
    same = [candidate for candidate in before.agreeing if before.value == value and candidate not in found]
    return Choice(value, f"selected by {found[0].origin}", (*found, *others), (*found, *same))


def ordered_title(context: Context, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return the title that the file selects, if any."""
    found = context.page.asked.fields.get("title", ())
    return {"title": chosen(found[0].value, found[:1], choices["title"])} if found else {}


def ordered_authors(context: Context, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return the authors that the file selects, if any: the names in the bylines, else what stands there."""
    found = context.page.asked.fields.get("authors", ())
    authors: dict[str, Author] = {}
    printed: dict[str, None] = {}
    for candidate in found:
        byline = read_byline(candidate.value)
        printed[candidate.value if byline is None else byline.printed] = None
        if byline is not None and byline.people:
            for person in byline.people:
                authors.setdefault(fold(person.name), Author(person.name, role=person.role, email=person.email))
        elif len(candidate.value) <= LONGEST_NAME:
            authors.setdefault(fold(candidate.value), Author(candidate.value))
    if not authors:
        return {}
    details = tuple(authors.values())
    return {
        "authors": chosen(tuple(author.name for author in details), found, choices["authors"]),
        "author_details": Choice(details, f"selected by {found[0].origin}"),
        "byline": chosen(", ".join(printed), found, choices["byline"]),
    }


def ordered_date(context: Context, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return the date that the file selects, if it can be read as one; else it is a candidate among the others."""
    found = context.page.asked.fields.get("date_published", ())
    for candidate in found:
        if iso := parse_date(candidate.value):
            return {
                "date_published": chosen(iso, (candidate,), choices["date_published"]),
                "date_raw": chosen(candidate.value, (candidate,), choices["date_raw"]),
            }
    before = choices["date_published"]
    unread = Choice(before.value, before.why, (*before.candidates, *found), before.agreeing, before.confidence)
    return {"date_published": unread} if found else {}


def ordered_pages(context: Context, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return `pages` with the next page that the file selects; the address of all on one page is a candidate."""
    fields = context.page.asked.fields
    following, single = fields.get(Purpose.NEXT_PAGE.value, ()), fields.get(Purpose.SINGLE_PAGE.value, ())
    if not following and not single:
        return {}
    before = choices["pages"]
    own = choices["url"].value
    value, why, agreeing = tuple(before.value), before.why, before.agreeing
    for candidate in following:
        url = resolve(context, candidate.value)
        if url is not None and url != own and url not in value:
            value, why, agreeing = (*value, url), f"selected by {candidate.origin}", (*agreeing, candidate)
    return {"pages": Choice(value, why, (*before.candidates, *following, *single), agreeing)}


def without_image(context: Context, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return the next picture that the page declares, where the file leaves out the chosen one."""
    before = choices["image"]
    parts = context.page.asked.without_images
    cited = next((cited for part, cited in parts if before.value and part in before.value), None)
    if cited is None:
        return {}
    for candidate in before.candidates:
        url = resolve(context, candidate.value)
        if url is not None and not any(part in url for part, _ in parts):
            why = f"declared ({candidate.origin}); another is left out by {cited}"
            return {"image": Choice(url, why, before.candidates, (candidate,))}
    return {"image": Choice(None, f"left out by {cited}", before.candidates)}


def without_authors(choices: Mapping[str, Choice], ignored: frozenset[str]) -> dict[str, Choice]:
    """Return the authors without those whose names the user has listed."""
    before = choices["authors"]
    gone = [name for name in before.value if fold(name) in ignored]
    if not gone:
        return {}
    names = tuple(name for name in before.value if name not in gone)
    why = f"{before.why}; without {', '.join(gone)}, who is no author by your list"
    details = choices["author_details"]
    left = tuple(author for author in details.value or () if author.name not in gone)
    return {
        "authors": Choice(names, why, before.candidates, before.agreeing if names else ()),
        "author_details": Choice(left, details.why),
    }
