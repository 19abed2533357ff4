"""How good the body of a text is where the line model has not seen the site, written to docs/text-accuracy.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import Gold, Prediction
from benchmarks.run import progress
from benchmarks.score import Overlap, PageScore, fold_title, is_same_title, score_page

from newsclean import Article, Config
from newsclean.model import Role
from newsclean.pipeline import conclude
from newsclean.registry import RuleSet
from training.accuracy import Report, raw_of
from training.confidence import Sample
from training.folds import fold_of
from training.pages import LabelledPage
from training.texts import BODIES

FEWEST_WORDS_OF_C4 = 5  # a line
SENTENCE_END = re.compile(r"[.!?\u2026\"'\u201d\u2019\u3002\uff01\uff1f\u061f\u06d4\u0964][\"'\u201d\u2019)\]\u300d]*$")
WHOLE = 0.995  # share of a body's words
MUCH = 0.01  # of word-F1


@dataclass(frozen=True, slots=True)
class JudgedText:
    """A text, its gold, the article that came out, and its score."""

    text: LabelledPage
    gold: Gold
    article: Article
    score: PageScore


def judge_texts(
    texts: Sequence[LabelledPage], gold: Mapping[tuple[str, str], Gold], rules: Mapping[int, RuleSet]
) -> Iterator[JudgedText]:
    """Judge texts in the pipeline that ships, each by the model that has not seen its site."""
    for text in progress(texts, "judge"):
        article = conclude(text.page, rules[fold_of(text.site)], Config())
        annotated = (
            Gold(text.id, body=text.page.source.text) if text.data_set == BODIES else gold[text.data_set, text.id]
        )
        score = score_page(annotated, Prediction(text.id, article.text, article.title, tuple(article.authors)))
        yield JudgedText(text, annotated, article, score)


def lines_of_c4(text: str) -> str:
    """Return the lines that C4 keeps: five words and the end of a sentence (Raffel et al., 2020), in all scripts."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(x for x in lines if len(x.split()) >= FEWEST_WORDS_OF_C4 and SENTENCE_END.search(x))


def score_text(one: JudgedText, change: Callable[[str], str]) -> PageScore:
    """Score what another way makes of a text."""
    return score_page(one.gold, Prediction(one.text.id, change(one.text.page.source.text)))


def share_kept(article: Article) -> float:
    """Return the share of the words of a text that are kept, in whatever role."""
    words = [block.words for block in article.blocks]
    kept = [verdict.role is not Role.BOILERPLATE for verdict in article.verdicts]
    return sum(count for count, is_in in zip(words, kept, strict=True) if is_in) / sum(words)


def by(judged: Sequence[JudgedText], key: Callable[[JudgedText], str]) -> dict[str, list[JudgedText]]:
    """Return texts by a name, the largest group first."""
    groups: dict[str, list[JudgedText]] = {}
    for one in judged:
        groups.setdefault(key(one), []).append(one)
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def by_set(judged: Sequence[JudgedText]) -> dict[str, list[JudgedText]]:
    """Return texts by the set that they come from."""
    return by(judged, lambda one: one.text.data_set)


def language_of(one: JudgedText) -> str:
    """Return the language of the page as the set or the text says."""
    return one.gold.lang or one.article.language or "unknown"


def samples(judged: Sequence[JudgedText]) -> list[Sample]:
    """Return what the curve of `Article.confidence` is measured on."""
    return [
        Sample(one.text.data_set, one.text.site, raw_of(one.article), one.score.words.f1)
        for one in judged
        if one.score.words is not None and one.article.text
    ]


INTRODUCTION = """# How good the body of a text is

Every text below was judged by a line model that has not seen its site: five folds by site, each predicted by the model
trained on the other four (its words of furniture too), in the pipeline that ships. The sets and metrics are those of
docs/benchmarks.md: `wet` is a whole page as archives of texts have it, `trafilatura-recall` what trafilatura leaves
when it is tuned to recall, with comments. Command:

    python -m training lines --data text-wcxb-dev-wet text-publishers-dev-wet text-wcxb-dev-trafilatura-recall \\
        text-publishers-dev-trafilatura-recall trafilatura-eval --chains text-wcxb-dev-readability ...

It writes the shipped model, its words, and this page. The sets under `--chains` are measured and not trained on.
"""


def compare(report: Report, judged: Sequence[JudgedText]) -> None:
    """Add a table for each set: the text as it is, C4's rule, and newsclean."""
    for name, texts in by_set(judged).items():
        rows = {
            "as it is": [score_text(one, str) for one in texts],
            "C4's rule": [score_text(one, lines_of_c4) for one in texts],
            "newsclean": [one.score for one in texts],
        }
        report.lines += [f"### {name}", ""]
        report.table("text", rows)


def tell_bodies(report: Report, bodies: Sequence[JudgedText]) -> None:
    """Add the table of gold bodies that were cleaned: what share of their words is kept."""
    report.lines += [
        "## Bodies stay whole", "",
        "Each gold body as a text of its own. A careful person would remove nothing but a stray pitch",
        "that the gold took along.", "",
        "| language | bodies | words kept, mean | bodies with at least 99.5% |", "|---|---:|---:|---:|",
    ]  # fmt: skip
    for language, group in {"all": list(bodies), **by(bodies, language_of)}.items():
        shares = [share_kept(one.article) for one in group]
        whole = sum(share >= WHOLE for share in shares) / len(shares)
        report.lines.append(f"| {language} | {len(shares)} | {sum(shares) / len(shares):.4f} | {whole:.3f} |")
    report.lines.append("")


def tell_fields(report: Report, texts: Sequence[JudgedText]) -> None:
    """Add the table of titles and authors; of the former also how many of the gold stand in the text at all."""
    report.lines += [
        "## Title and authors", "",
        "From the lines alone. Gold titles are what a page declares; where it prints another, that is taken, and",
        "counts as wrong here. In the text: the share of them that a line is or holds.", "",
        "| text | texts | title | in the text | author precision | author recall |", "|---|---:|---:|---:|---:|---:|",
    ]  # fmt: skip
    for name, group in by_set(texts).items():
        titled = [one for one in group if one.gold.title]
        right = sum(bool(one.score.title) for one in titled) / max(1, len(titled))
        there = sum(holds_title(one.text.page.source.text, one.gold.title or "") for one in titled)
        names = sum((one.score.authors for one in group if one.score.authors), start=Overlap(0, 0, 0))
        cells = (right, there / max(1, len(titled)), names.precision, names.recall)
        report.lines.append(f"| {name} | {len(titled)} | {' | '.join(f'{cell:.3f}' for cell in cells)} |")
    report.lines.append("")


def tell_gains(report: Report, texts: Sequence[JudgedText]) -> None:
    """Add the table of what `clean` brings on the mean behind each tool, and on how many texts it changes much."""
    report.lines += [
        "| behind | texts | as it is | newsclean | gain | better | worse |", "|---|---:|---:|---:|---:|---:|---:|",
    ]  # fmt: skip
    for name, group in by_set(texts).items():
        pairs = [(score_text(one, str).words, one.score.words) for one in group]
        values = [(before.f1, after.f1) for before, after in pairs if before is not None and after is not None]
        before, after = (sum(column) / len(values) for column in zip(*values, strict=True))
        gains = [new - old for old, new in values]
        better, worse = (sum(sign * gain >= MUCH for gain in gains) for sign in (1, -1))
        cells = f"{before:.3f} | {after:.3f} | {after - before:+.3f} | {better} | {worse}"
        report.lines.append(f"| {name} | {len(values)} | {cells} |")
    report.lines.append("")


def holds_title(text: str, title: str) -> bool:
    """Tell whether a line of a text is a title or holds it."""
    wanted = fold_title(title)
    return any(is_same_title(line, title) or wanted in fold_title(line) for line in text.split("\n"))


def write_report(
    judged: Sequence[JudgedText], chains: Sequence[JudgedText], without_burden: Sequence[JudgedText], path: Path
) -> None:
    """Write docs/text-accuracy.md."""
    texts = [one for one in judged if one.text.data_set != BODIES and not one.text.is_weak]
    bodies = [one for one in judged if one.text.data_set == BODIES]
    report = Report([INTRODUCTION, "## By data set", ""])
    compare(report, texts)
    report.lines += ["## By language", "", "Whole pages (`wet`).", ""]
    whole_pages = [one for one in texts if "wet" in one.text.data_set]
    report.table(
        "language", {name: [one.score for one in group] for name, group in by(whole_pages, language_of).items()}
    )
    tell_fields(report, whole_pages)
    tell_bodies(report, bodies)
    report.lines += [
        "## The burden of proof", "",
        "In a residue the odds that a line is body count more (`body/lines/model.py`). Without that:", "",
    ]  # fmt: skip
    rows = {
        f"{name}{note}": [one.score for one in group]
        for note, found in (("", judged), (", without", without_burden))
        for name, group in by_set([one for one in found if "recall" in one.text.data_set]).items()
    }
    report.table("text", dict(sorted(rows.items())))
    kept = [share_kept(one.article) for one in without_burden if one.text.data_set == BODIES]
    report.lines += [f"Of gold bodies, {sum(kept) / len(kept):.4f} of the words would be kept without it.", ""]
    if chains:
        report.lines += [
            "## After other tools", "",
            "What `clean` makes of the output of other extractors: the mean word-F1, and how many texts are better or",
            f"worse by {MUCH} and more.", "",
        ]  # fmt: skip
        tell_gains(report, [*(one for one in texts if "recall" in one.text.data_set), *chains])
        compare(report, chains)
    path.write_text("\n".join(report.lines).rstrip() + "\n", encoding="utf-8")
