"""A line that stands on most pages of the site, as a profile of it says (docs/profiles.md).

It is asked in phase `RUN`, after all rules that keep, so that title, byline, dek and section stay, however often they
are repeated. Without a folder of profiles it is silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.model import Block, Case, Kind, Label, Page, RunRule
from newsclean.read.shape import fold
from newsclean.rules.runs import streaks
from newsclean.sites.profile import Place, SiteProfile
from newsclean.sites.sketch import line_key, prose_of_page
from newsclean.view import BOILERPLATE, View

CELL = Kind.CELL  # members of an enumeration are slow to look up

# A line of the site may be something else on this page: between two paragraphs the words of a menu may be a subhead,
# above them a name in a list of writers may be the author's. As many lines of the site in a row are nothing else.
FEWEST_IN_RUN = 3
FEWEST_WORDS = 4  # of a sentence that goes wherever it stands; shorter ones may be answers


def profile_of(view: View) -> SiteProfile | None:
    """Return the profile of the page's site."""
    store = view.knowledge.profiles
    return None if store is None else store.profile_of(view.page)


def finds(view: View) -> Iterator[int]:
    """Give the unclaimed blocks that repeat on the site, but no title of the page and no lone entry."""
    profile = profile_of(view)
    if profile is None or not profile.dropped:
        return
    known, blocks = profile.dropped, view.blocks
    # A cell of a table is data, whatever it says.
    hits = [i for i, text in enumerate(view.folded) if line_key(text) in known and blocks[i].kind is not CELL]
    if not hits:
        return
    body = body_span(view, hits)
    titles = view.of_page(declared_titles)
    for streak in streaks(hits):
        is_run = len(streak) >= FEWEST_IN_RUN
        is_lone = len(streak) == 1 and 0 < streak[0] < len(blocks) - 1
        for index in streak:
            place = known[line_key(view.folded[index])].place
            is_sure = is_run or is_sentence(blocks[index]) or (not is_lone and is_at(place, index, body))
            if is_sure and view.is_free(index) and view.folded[index] not in titles:
                yield index


def is_sentence(block: Block) -> bool:
    """Tell whether a block says enough to be the same wherever it stands."""
    return block.sentence and block.words >= FEWEST_WORDS


def body_span(view: View, hits: Sequence[int]) -> tuple[int, int] | None:
    """Return the first and the last paragraph that does not repeat; None without any."""
    repeated = frozenset(hits)
    own = [i for i in view.of_page(prose_of_page) if i not in repeated and view.roles[i] is not BOILERPLATE]
    return (own[0], own[-1]) if own else None


def is_at(place: Place, index: int, body: tuple[int, int] | None) -> bool:
    """Tell whether a block is where its line stands on other pages; on a page without body it may be anywhere."""
    if body is None:
        return True
    if place is Place.HEAD:
        return index < body[0]
    return index > body[1] if place is Place.FOOT else body[0] < index < body[1]


def declared_titles(page: Page) -> frozenset[str]:
    """Return the titles that the page declares, folded."""
    return frozenset(fold(candidate.value) for candidate in page.facts.get("title", ()))


def cites(view: View, index: int) -> str:
    """Return on how many pages of which site a block that was claimed stands."""
    profile = profile_of(view)
    assert profile is not None, "only a block that was claimed by a profile is asked about"
    line = profile.dropped[line_key(view.folded[index])]
    return f"on {line.pages} of {profile.articles} pages of {profile.site}"


TITLE = "Toll on the river bridge ends in May"
PROSE_LINES = (
    "Nobody will have to pay for crossing the river at Wexcombe from the first of May, the county decided on Tuesday.",
    "The bridge was paid off in the winter, nine years before its builders had hoped, said its keeper, Olwen Pratt.",
    "What becomes of the four toll houses is open; one of them may be a tea room as early as next summer.",
)
MENU = ("Wexcombe", "Travel", "Gardens")
PITCH = "The Wexcombe Mail is printed by its readers: take a share in it."
WRITERS = ("Ada Fenwick", "Bram Okafor", "Cora Lindqvist", "Dov Marsh", "Una Petrie")
PROFILE = {**dict.fromkeys(MENU, Place.HEAD.value), **dict.fromkeys((PITCH, *WRITERS), Place.FOOT.value)}

RULE = RunRule(
    id="site-profile",
    label=Label.REPEATS,
    why="it repeats across the site",
    repeats=False,
    finds=finds,
    cites=cites,
    cases=(
        Case(blocks=(*MENU, TITLE, *PROSE_LINES, PITCH, *WRITERS), claims=(7, 8, 9, 10, 11, 12), profile=PROFILE),
        # Between paragraphs, and at the other end of the page, a sentence and a whole list go; a lone word may be
        # a subhead, and a lone name the author's.
        Case(blocks=(TITLE, PROSE_LINES[0], PITCH, PROSE_LINES[1], *WRITERS, PROSE_LINES[2]), claims=(2, 4, 5, 6, 7, 8), profile=PROFILE),
        Case(blocks=(TITLE, PROSE_LINES[0], "Travel", PROSE_LINES[1], "Gardens", PROSE_LINES[2]), claims=(), profile=PROFILE),
        Case(blocks=(TITLE, *PROSE_LINES, "Gardens"), claims=(), profile=PROFILE),
        # A table of the article.
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE_LINES[0]}</p><table>{''.join(f'<tr><td>{name}</td></tr>' for name in WRITERS)}</table><p>{PROSE_LINES[1]}</p></article>", claims=(), profile=PROFILE),
        # A notice without a paragraph of its own.
        Case(blocks=("Closed until the first of May at noon", "Ada Fenwick", "Una Petrie"), claims=(1, 2), profile=PROFILE),
        Case(blocks=(TITLE, *PROSE_LINES), claims=(), profile=PROFILE),
        # The title of this page is a teaser on all others.
        Case(html=f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{''.join(f'<p>{line}</p>' for line in PROSE_LINES)}</article>", claims=(), profile={**PROFILE, TITLE: Place.FOOT.value}),
    ),
)  # fmt: skip
