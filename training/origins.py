"""What the fields would be worth if one origin always decided: how much is choice, and how much is not on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.score import is_same_title

from newsclean.article import Article
from newsclean.fields.declared_title import SIGNS, cut_tail
from newsclean.lexicon.dates import parse_date
from newsclean.read.shape import fold

DAY = 10  # characters of YYYY-MM-DD
ANY, PRINTED, DECLARED = "any", "printed", "declared"
UPDATE = "an update"
TITLES = {"og:title": "`og:title`", "json-ld": "JSON-LD", "twitter:title": "`twitter:title`", "title": "`<title>`"}
DATES = {
    "json-ld": "JSON-LD",
    "article:published_time": "`published_time`",
    "time": "`<time>`",
    "url": "address",
    "block": "a line",
    UPDATE: UPDATE,
}
# Declarations that one field of a content management system fills.
SAME_KIND = {"twitter:title": "og:title"}
FEWEST_KINDS = 2  # of declarations that agree with each other, where the headline is printed otherwise

TITLES_TOLD = (
    "Right titles if one origin always decided (declared ones without the site's name), those chosen, and those that",
    "any place on the page has:",
)
DISPUTES_TOLD = (
    "Where at least two kinds of declarations agree with each other and the headline is printed otherwise, the gold",
    "is the printed one on {printed} pages and the declared one on {declared}; on news publishers' pages, whose gold",
    "titles are taken from declarations, on {few} and {more}. What is printed costs {more} titles there; what is",
    "declared would cost {printed} on all pages.",
)
DATES_TOLD = ("The same for the day of publication, by the first candidate of each origin:",)


def without_site(title: str, origin: str, site: str | None) -> str:
    """Return a declared title without the name of the site at its end; a window's without its last part at all."""
    if site and fold(title).endswith(fold(site)) and len(site) < len(title):
        return title[: len(title) - len(site)].rstrip(SIGNS)
    return cut_tail(title) if origin == "title" else title


def right_titles(article: Article, gold: str) -> dict[str, bool]:
    """Return by origin whether its first title is right, and of a dispute who is."""
    right: dict[str, bool] = {}
    kinds: dict[str, set[str]] = {}
    for candidate in article.choices["title"].candidates:
        title = candidate.value
        if candidate.block < 0:
            title = without_site(title, candidate.origin, article.site_name)
            kinds.setdefault(title, set()).add(SAME_KIND.get(candidate.origin, candidate.origin))
        is_right = is_same_title(title, gold) or is_same_title(candidate.value, gold)
        right[ANY] = right.get(ANY, False) or is_right
        right.setdefault(candidate.origin, is_right)
    agreed = max(kinds, key=lambda title: len(kinds[title]), default="")
    printed = any(candidate.block >= 0 for candidate in article.choices["title"].agreeing)
    if (
        printed
        and len(kinds.get(agreed, ())) >= FEWEST_KINDS
        and not any(is_same_title(article.title, t) for t in kinds)
    ):
        right[PRINTED] = is_same_title(article.title, gold)
        right[DECLARED] = is_same_title(agreed, gold)
    return right


def right_days(article: Article, gold: str) -> dict[str, bool]:
    """Return by origin whether its first day is that of the gold, and whether that of an update is."""
    right: dict[str, bool] = {}
    for candidate in article.choices["date_published"].candidates:
        is_right = (parse_date(candidate.value) or "")[:DAY] == gold
        right.setdefault(candidate.origin, is_right)
        right[ANY] = right.get(ANY, False) or is_right
    updates = article.choices["date_modified"].candidates
    if updates:
        right[UPDATE] = any((parse_date(candidate.value) or "")[:DAY] == gold for candidate in updates)
    return right


def origin_rows(
    names: Mapping[str, str], found: Mapping[str, Sequence[tuple[bool, Mapping[str, bool]]]], told: Iterable[str]
) -> list[str]:
    """Return the lines of a table of shares over all pages, a row for each data set.

    Args:
        names: the origins and what they are called.
        found: by data set whether the chosen value is right, and by origin whether that is.
        told: the lines above the table.
    """
    columns = [*names, ANY]
    lines = [*told, "", f"| set | {' | '.join(names.values())} | newsclean | anywhere |"]
    lines.append(f"|---|{'---:|' * (len(columns) + 1)}")
    for data_set, pages in found.items():
        if pages:
            counts = Counter(origin for _, right in pages for origin, is_right in right.items() if is_right)
            shares = [counts[origin] / len(pages) for origin in names]
            shares += [sum(is_right for is_right, _ in pages) / len(pages)]
            shares += [sum(is_right or right.get(ANY, False) for is_right, right in pages) / len(pages)]
            lines.append(f"| {data_set} | {' | '.join(f'{share:.3f}' for share in shares)} |")
    return lines


def dispute_lines(found: Mapping[str, Sequence[tuple[bool, Mapping[str, bool]]]]) -> list[str]:
    """Return the lines that say who is right where the page prints one headline and declares another."""

    def count(origin: str, other: str, sets: Iterable[str]) -> int:
        rights = [right for name in sets for _, right in found[name]]
        return sum(right.get(origin, False) and not right.get(other, True) for right in rights)

    declared_gold = [name for name in found if name.startswith("publishers")]
    numbers = {
        "printed": count(PRINTED, DECLARED, found),
        "declared": count(DECLARED, PRINTED, found),
        "few": count(PRINTED, DECLARED, declared_gold),
        "more": count(DECLARED, PRINTED, declared_gold),
    }
    return [line.format(**numbers) for line in DISPUTES_TOLD]
