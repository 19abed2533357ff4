"""An invented paper, page by page: what its site prints around and between its articles."""

from __future__ import annotations

import html

from newsclean.fitting import Document, Fitter
from newsclean.sites.profile import SiteProfile

HOST = "https://www.courier.example"
MENU = ("Morrow Courier", "Town", "Harbour", "Letters")
WRITERS = ("Ada Fenwick", "Bram Okafor", "Cora Lindqvist", "Dov Marsh", "Una Petrie", "Olwen Pratt")
COLUMNISTS = ("Columnists", *WRITERS)
FOOT = (
    "LEAVE A RESPONSE",
    "Your address will not be shown to other readers of the Courier.",
    "The Morrow Courier is printed by the people of Morrow",
)
FORMULA = "The polls are open from eight in the morning until six in the evening, and everybody on the list may vote."
PLACES = "Larkhaven Norrby Altmark Calder Elsin Rosewick Kirkdale Ostby Tarn Westhaven".split()


def paragraphs(number: int, count: int = 5) -> list[str]:
    """The paragraphs of an article, which no other page has."""
    place = PLACES[number % len(PLACES)]
    return [
        f"The council of {place} spoke about matter {number} for the {part}. time on Tuesday, and nothing was decided that day."
        for part in range(1, count + 1)
    ]


def page_lines(number: int, *, body=None, head=MENU, above=(), foot=FOOT) -> list[str]:
    """The lines of a page as an extractor leaves them."""
    title = f"{PLACES[number % len(PLACES)]} puts off matter {number} again"
    return [*head, *above, title, *(paragraphs(number) if body is None else body), *foot]


def text_document(number: int, lines=None, site: str = HOST) -> Document:
    """A page as a text."""
    return Document("\n".join(page_lines(number) if lines is None else lines), "text", f"{site}/{number}")


def html_document(number: int, *, body=None, foot=FOOT, site: str = HOST) -> Document:
    """A page as markup, its article in an element of its own."""
    title = f"{PLACES[number % len(PLACES)]} puts off matter {number} again"
    article = "".join(f"<p>{html.escape(line)}</p>" for line in (paragraphs(number) if body is None else body))
    menu = "".join(f"<li><a href='/'>{line}</a></li>" for line in MENU)
    below = "".join(f"<p>{html.escape(line)}</p>" for line in foot)
    markup = (
        f"<html><head><title>{title}</title></head><body><ul>{menu}</ul><article><h1>{title}</h1>{article}</article>"
        f"<div class='after'>{below}</div></body></html>"
    )
    return Document(markup, "html", f"{site}/{number}")


def fit_one(documents) -> SiteProfile:
    """The profile of the only site among the documents."""
    with Fitter() as fitter:
        for document in documents:
            fitter.add(document)
        (profile,) = fitter.profiles()
    return profile


def dropped(profile: SiteProfile) -> set[str]:
    return set(profile.dropped)


def why_kept(profile: SiteProfile) -> dict[str, str]:
    return {line.text: line.why for line in profile.kept}
