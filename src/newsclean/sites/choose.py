"""Which of the lines that repeat on a site are boilerplate, and which a guard keeps."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from newsclean.lexicon.bylines import read_byline
from newsclean.sites.counting import Sample
from newsclean.sites.profile import Place, RepeatedLine, SiteProfile
from newsclean.sites.similar import different_articles
from newsclean.sites.sketch import DATA, ENTRIES, NAME, PROSE, Line, Sketch, unpack_sketch

# Articles. A weekly column has four or five issues in a month; what stands in all of them is the column's.
FEWEST_PAGES = 5
# Of the articles. An entry (a button, a heading, a name) on half of them is of the page and not of the article. A
# sentence may be one that the paper prints as content (when the polls are open, whose opinion it is), on the articles
# on one subject; one on four of five articles of all subjects is not.
SHARE_OF_ENTRY = 0.5
SHARE_OF_SENTENCE = 0.8
# Of the pages of a line. The site's own lines never come between two paragraphs of an article, unless comments or
# teasers below it were taken for paragraphs.
MOST_BETWEEN = 0.2
MOST = 0.5  # "on most of its pages"
# Lines. A list of columnists or sections is on the pages of a part of the site only, but it is long. A box of facts
# that the paper prints with its articles (day, hours and place of a vote) has two to four lines.
FEWEST_IN_RUN = 5

BOTH = 2  # neighbours

ON_MOST_PAGES = "on most pages"
IN_A_RUN = "in a list that is the same on many pages"
IN_BODY = "stands in the body"
ALONE = "stands alone among lines of the article"
MAY_BE_BYLINE = "may be a byline"
A_SENTENCE = "a sentence, and not on nearly all pages"
TOO_FEW = "on too few pages, and in no list"


@dataclass(slots=True)
class Evidence:
    """What speaks for and against a line, counted over the articles that it stands with.

    Attributes:
        is_entry: whether it is no sentence.
        is_name: whether it may be a person's name, by its capitals on any of the articles.
        places: how often it stands where.
        touching: the articles on which a line next to it is the article's own.
        alone: the articles on which both are.
        in_run: the articles on which it is part of a long run of entries.
        neighbours: the lines above and below it, with their numbers.
    """

    is_entry: bool
    is_name: bool = False
    places: Counter[Place] = field(default_factory=Counter)
    touching: int = 0
    alone: int = 0
    in_run: int = 0
    neighbours: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def pages(self) -> int:
        """The articles on which its place is known: those with paragraphs of their own."""
        return sum(self.places.values())

    @property
    def place(self) -> Place:
        """Where it stands on most of its pages; of equals the first in the order of a page."""
        return max(Place, key=lambda place: self.places[place])


def make_profile(sample: Sample) -> SiteProfile:
    """Work out the profile of a site from the sample of its pages."""
    articles = different_articles([unpack_sketch(sketch) for sketch in sample.pages.values()])
    lines = [judge_line(key, evidence, len(articles)) for key, evidence in weigh_lines(articles).items()]
    ordered = sorted(lines, key=lambda line: (not line.drops, -line.pages, line.text))
    return SiteProfile(sample.site, sample.pages_seen, len(articles), tuple(ordered))


def repeated_lines(articles: Sequence[Sketch]) -> set[str]:
    """Return the lines that enough articles share."""
    pages_with = Counter(key for article in articles for key in {line.key for line in article if line.kind != DATA})
    return {key for key, pages in pages_with.items() if pages >= FEWEST_PAGES}


def weigh_lines(articles: Sequence[Sketch]) -> dict[str, Evidence]:
    """Return what speaks for and against each repeated line."""
    repeated = repeated_lines(articles)
    found: dict[str, Evidence] = {}
    for article in articles:
        is_own = [line.kind == DATA or line.key not in repeated for line in article]
        body = body_span(article, repeated)
        if body is None:
            continue
        runs = long_runs(article, is_own)
        occurrences: dict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(article):
            if not is_own[index]:
                occurrences[line.key].append(index)
        for key, indices in occurrences.items():
            evidence = found.setdefault(key, Evidence(article[indices[0]].kind in ENTRIES))
            evidence.is_name |= any(article[index].kind == NAME for index in indices)
            evidence.places[place_on_page(indices, body)] += 1
            evidence.touching += any(own_neighbours(is_own, index) for index in indices)
            evidence.alone += all(own_neighbours(is_own, index) == BOTH for index in indices)
            evidence.in_run += any(index in runs for index in indices)
            evidence.neighbours.update(neighbours(article, indices))
    return {key: evidence for key, evidence in found.items() if evidence.pages >= FEWEST_PAGES}


def body_span(article: Sketch, repeated: AbstractSet[str]) -> tuple[int, int] | None:
    """Return the indices of the first and the last paragraph of the article's own; None if it has none."""
    own = [index for index, line in enumerate(article) if line.kind == PROSE and line.key not in repeated]
    return (own[0], own[-1]) if own else None


def place_on_page(indices: Sequence[int], body: tuple[int, int]) -> Place:
    """Return where a line stands; one that stands between paragraphs even once stands there."""
    if any(body[0] < index < body[1] for index in indices):
        return Place.BETWEEN
    return Place.HEAD if indices[0] < body[0] else Place.FOOT


def own_neighbours(is_own: Sequence[bool], index: int) -> int:
    """Return how many of the lines next to a line are the article's own; the edge of the page is none."""
    return sum(is_own[max(0, index - 1) : index]) + sum(is_own[index + 1 : index + 2])


def long_runs(article: Sketch, is_own: Sequence[bool]) -> set[int]:
    """Return the indices of the repeated entries that follow each other, enough of them."""
    found: set[int] = set()
    run: list[int] = []
    for index, line in enumerate([*article, Line(DATA, "")]):
        if line.kind in ENTRIES and not is_own[index]:
            run.append(index)
            continue
        if len(run) >= FEWEST_IN_RUN:
            found.update(run)
        run = []
    return found


def neighbours(article: Sketch, indices: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Give the lines next to a line, each side once."""
    above = {article[index - 1].key for index in indices if index > 0}
    below = {article[index + 1].key for index in indices if index + 1 < len(article)}
    yield from (("above", key) for key in above)
    yield from (("below", key) for key in below)


def judge_line(key: str, evidence: Evidence, articles: int) -> RepeatedLine:
    """Decide whether a repeated line is boilerplate."""
    guard = find_guard(key, evidence)
    if guard is None:
        drops, why = weigh_share(evidence, articles)
    else:
        drops, why = False, guard
    return RepeatedLine(key, drops, evidence.pages, evidence.place, why)


def find_guard(key: str, evidence: Evidence) -> str | None:
    """Return why a line stays, on however many pages it is; None if nothing speaks for it."""
    if evidence.places[Place.BETWEEN] > MOST_BETWEEN * evidence.pages:
        return IN_BODY
    if evidence.alone > MOST * evidence.pages:
        return ALONE
    if evidence.place is Place.HEAD and may_be_byline(key, evidence):
        return MAY_BE_BYLINE
    return None


def weigh_share(evidence: Evidence, articles: int) -> tuple[bool, str]:
    """Return whether a line is on enough pages to go, and why."""
    share = evidence.pages / articles
    if not evidence.is_entry:
        return (True, ON_MOST_PAGES) if share >= SHARE_OF_SENTENCE else (False, A_SENTENCE)
    if share >= SHARE_OF_ENTRY:
        return True, ON_MOST_PAGES
    return (True, IN_A_RUN) if is_in_steady_run(evidence) else (False, TOO_FEW)


def is_in_steady_run(evidence: Evidence) -> bool:
    """Tell whether an entry is one of a list at the foot that is the same on most of its pages.

    At the head a list that only some pages have may be what a column begins with.
    """
    same = max(evidence.neighbours.values(), default=0)
    enough = MOST * evidence.pages
    return evidence.place is Place.FOOT and evidence.in_run > enough and same > enough


def may_be_byline(line: str, evidence: Evidence) -> bool:
    """Tell whether a line above the article may name who wrote it.

    Bylines without a "By" stand next to the title, the date or the first paragraph; names in a menu stand among
    each other.
    """
    # Lines are known in lower case only, and "by ada fenwick" is none.
    byline = read_byline(line) or read_byline(line.title())
    if byline is not None and byline.introduced:
        return True
    return evidence.is_name and evidence.touching > MOST * evidence.pages
