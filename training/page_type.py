"""Fit the logistic regression that tells listings and front pages from articles.

Every page is used twice, with its address and without, since callers do not always know it.
The report is cross-validated: each page is judged by coefficients that have not seen its site.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.data import Gold, load_data_set
from benchmarks.run import progress

from newsclean import Cleaner
from newsclean.body.page_type import Model, listing_share, may_list, measure, measure_stretches, measure_structure
from newsclean.body.refusal import find_refusal
from newsclean.model import Page, Role
from training import logistic
from training.folds import FOLDS, fold_of

PENALTY = 3.0  # of a range from 1 to 10 that makes no difference
MOST_ARTICLES_LOST = 0.003  # a wrong `not_article` on an article is worse than a missed listing
MOST_TECHNICAL_LOST = 0.03  # of forums and documentation, some of which are annotated by their site and list pages
LISTINGS = frozenset(("listing", "collection"))
TECHNICAL = frozenset(("forum", "documentation"))


@dataclass(frozen=True, slots=True)
class Sample:
    """One page: what it is, whether it may be learnt from, and its numbers with and without its address."""

    id: str
    kind: str
    site: str
    target: bool | None
    numbers: Mapping[str, float]
    without_address: Mapping[str, float]
    may_list: bool
    refusal: str | None


def is_root(url: str | None) -> bool:
    """Tell whether an address is that of a whole site."""
    return url is not None and not urlsplit(url).path.strip("/")


def describe(gold: Gold, data_set: str) -> tuple[str, bool | None]:
    """Return what a page is for the report, and whether it is a listing; None if it is not to be learnt from.

    Front pages that are annotated as articles may be either (a site of one page), and so may
    the pages of products and services.
    """
    kind = gold.page_type or "article"
    if kind in LISTINGS:
        return kind, True
    if is_root(gold.url):
        return "front page", True if kind == "service" else None
    if kind == "article":
        return f"article ({data_set})", False
    return kind, False if kind in TECHNICAL else None


def read_samples(folders: Sequence[Path]) -> Iterator[Sample]:
    """Read and judge every page that is annotated."""
    cleaner = Cleaner()
    for folder in folders:
        data = load_data_set(folder)
        for gold in progress(data.gold, data.name):
            document = data.document(gold)
            article = cleaner.extract(document.content, url=document.url)
            is_kept = [verdict.role in (Role.BODY, Role.DEK) for verdict in article.verdicts]
            stretches = measure_stretches(article.blocks)
            structure = measure_structure(article.page, is_kept, stretches)
            kind, target = describe(gold, data.name)
            yield Sample(
                id=gold.id,
                kind=kind,
                site=gold.site or gold.id,
                target=target,
                numbers=measure(article.page, structure),
                without_address=measure(hide_address(article.page), structure),
                may_list=may_list(stretches),
                refusal=find_refusal(article.page, stretches.unbroken),
            )


def hide_address(page: Page) -> Page:
    """Return the page as if neither the caller nor its markup gave its address."""
    facts = {name: candidates for name, candidates in page.facts.items() if name != "url"}
    return replace(page, source=replace(page.source, url=None), facts=facts)


def fit(samples: Sequence[Sample]) -> Model:
    """Return the coefficients; the threshold is not yet chosen."""
    names = sorted(samples[0].numbers)
    known = [sample for sample in samples if sample.target is not None]
    rows = [[numbers[name] for name in names] for s in known for numbers in (s.numbers, s.without_address)]
    targets = [s.target is True for s in known for _ in range(2)]
    weights, intercept = logistic.fit(rows, targets, PENALTY)
    return Model({name: round(w, 4) for name, w in zip(names, weights, strict=True)}, round(intercept, 4), 1.0)


def judge(sample: Sample, model: Model) -> tuple[float, float]:
    """Return how likely a page is a listing, with its address and without; 0 where it lists nothing."""
    if not sample.may_list:
        return 0.0, 0.0
    return listing_share(sample.numbers, model), listing_share(sample.without_address, model)


def cross_validate(samples: Sequence[Sample]) -> list[tuple[Sample, tuple[float, float]]]:
    """Return each sample with the shares of coefficients that have not seen its site."""
    result = []
    for fold in range(FOLDS):
        model = fit([s for s in samples if fold_of(s.site) != fold])
        result += [(s, judge(s, model)) for s in samples if fold_of(s.site) == fold]
    return result


Judged = Sequence[tuple[Sample, tuple[float, float]]]


def article_kinds(judged: Judged) -> list[str]:
    """Return the kinds of articles: one for each data set."""
    return sorted({s.kind for s, _ in judged if s.target is False and s.kind not in TECHNICAL})


def choose_threshold(judged: Judged) -> float:
    """Return the lowest threshold, in hundredths, that costs no more pages than allowed, their address known or not."""
    groups = []
    for kinds, most in (
        *(({kind}, MOST_ARTICLES_LOST) for kind in article_kinds(judged)),
        (TECHNICAL, MOST_TECHNICAL_LOST),
    ):
        pairs = [pair for s, pair in judged if s.target is False and s.kind in kinds]
        groups += [(most, [pair[i] for pair in pairs]) for i in range(2)]
    for hundredth in range(50, 100):
        if all(sum(share >= hundredth / 100 for share in shares) <= most * len(shares) for most, shares in groups):
            return hundredth / 100
    return 1.0


def report(judged: Judged, model: Model) -> list[str]:
    """Return the tables of the report."""
    lines = [
        f"## The share of pages that are told to be no article (threshold {model.threshold:.2f})",
        "",
        "| pages | number | address known | address unknown |",
        "|---|---:|---:|---:|",
    ]
    kinds = {s.kind for s, _ in judged}
    for kind in sorted(kinds):
        pairs = [pair for s, pair in judged if s.kind == kind]
        told = [sum(pair[i] >= model.threshold for pair in pairs) / len(pairs) for i in range(2)]
        lines.append(f"| {kind} | {len(pairs)} | {told[0]:.1%} | {told[1]:.1%} |")
    refused = sum(s.refusal is not None for s, _ in judged)
    lines += ["", f"Told to be error pages, bot checks or log-in pages: {refused} of {len(judged)}.", ""]
    for kind in sorted(kinds):
        wrong = [s.id for s, pair in judged if s.target is False and s.kind == kind and max(pair) >= model.threshold]
        if wrong:
            lines += [f"- {kind}: {', '.join(wrong)}"]
    lines += ["", "## Coefficients", "", "| number | weight |", "|---|---:|"]
    lines += [f"| `{name}` | {weight:+.2f} |" for name, weight in sorted(model.weights.items())]
    return [*lines, f"| (intercept) | {model.intercept:+.2f} |", ""]


INTRODUCTION = """# Pages that are not one article

`Article.status` is `not_article` for a page that is not one article; its text, title and blocks stay what
they are. A warning says what it is:

| warning | page | told by |
|---|---|---|
| `not-article:listing` | shows other pages: a section, a tag, an archive, a search, a shelf of a shop | a regression |
| `not-article:front-page` | the same, at the address of the site | the same regression |
| `not-article:error-page` | an error of the server: not found, no access, out of order | its headline |
| `not-article:bot-check` | a check of the browser: "Just a moment...", "enable JavaScript" | its headline |
| `not-article:log-in` | a form to log in or to register | its headline |

Without such a warning a page is `not_article` if nothing in it is body, or if it is binary data.

**What stays `ok`.** Threads of forums, documentation, and the pages of products and services: what they say
is at this address and nowhere else, and who asks for the text of such a page gets what he asked for. Their
overviews, which only link to such pages, are listings. An article of which the reader sees a part (a
paywall) is `ok` too; `is_free` says that it is not free. Where in doubt a page is an article: a wrong
`not_article` is worse than a missed listing.

**Headlines** of errors, checks and log-in pages are looked up whole, in 18 languages and the commonest in
nine more, next to at most the name of the site ("Page not found | Example Times"), and only on pages with
little prose that declare no article: a story with the headline "Page not found: what the web forgets" is a
story.

**The regression** reads no word of the page, only numbers: how much of it is links, how dense the kept prose
is, whether paragraphs follow each other or stand beside linked headlines, what the page declares itself to
be, and the form of its address. A page with fewer than eight linked headlines, or with
more than 400 words of prose without a headline between them, is never a listing. The threshold is the lowest
that costs at most 0.3% of the articles of any set and 3% of forums and documentation. The address
matters: give `url=` where it is known; most pages declare it as well.

The table is cross-validated in five folds by site. Pages are used with their address and without it. The
blocks that are kept are those of the shipped body model, which has seen these pages, so that numbers that follow
from them are a little better here than elsewhere. The command belongs after `training body`:

    python -m training page-type --data wcxb-dev publishers-dev trafilatura-eval

Training data: the development split of WCXB (CC-BY-4.0; listings, collections, and front pages that are
annotated as services, against articles, forums and documentation), the parser test pages of fundus (MIT) and
the evaluation pages of trafilatura (Apache-2.0), all articles; docs/benchmarks.md says where they come from.
Annotations are of mixed quality: the pages counted as wrong are, as far as they were read, lists of webcams,
the contents of a guide, an entry of a dictionary, overviews of manuals. Most listings are of shops and
courses; few are of newspapers, and hardly any is in another language than English. Error pages are not in
the data; the tests show what is told.
"""


def train(folders: Sequence[Path], output: Path, report_path: Path) -> None:
    """Fit the coefficients, write them, and write the report."""
    samples = list(read_samples(folders))
    judged = cross_validate(samples)
    model = fit(samples)._replace(threshold=choose_threshold(judged))
    content = {
        "documents": sum(s.target is not None for s in samples),
        "data": sorted(folder.resolve().name for folder in folders),
        "threshold": model.threshold,
        "intercept": model.intercept,
        "weights": model.weights,
    }
    lines = [INTRODUCTION, *report(judged, model)]
    output.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    report_path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
