"""`python -m training COMMAND --data DIR ...`: measure and train what the package ships."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from newsclean import Config

ROOT = Path(__file__).parent.parent
CURVES = ROOT / "src/newsclean/body/confidence.json"
MODEL = ROOT / "src/newsclean/body/model.npz"
FIRST_LOOK = ROOT / "src/newsclean/body/lines.npz"
SECOND_LOOK = ROOT / "src/newsclean/body/runs.npz"
WORDS = ROOT / "src/newsclean/body/lines/words.tsv"
PAGE_TYPE = ROOT / "src/newsclean/body/page_type.json"
FIELDS = ROOT / "src/newsclean/fields/confidence.json"
DOCS = ROOT / "docs"


def train_body(arguments: argparse.Namespace) -> None:
    """Cross-validate, measure, train on everything, and write model, curve and report."""
    from training import accuracy, body, confidence, export

    pages, gold = accuracy.load(arguments.data)
    models = body.cross_validate(pages)
    judged = list(accuracy.judge_pages(pages, gold, accuracy.of_folds(models, Config())))
    if arguments.predictions:
        accuracy.write_predictions(judged, arguments.predictions)
    samples = [
        confidence.Sample(one.page.data_set, one.page.site, one.raw, one.score.words.f1)
        for one in judged
        if one.score.words is not None and one.page.page_type in (None, "article")
    ]
    confidence.update("html", samples, CURVES, DOCS)
    export.save(export.export(body.fit(pages)), MODEL)
    if arguments.quick:
        report = accuracy.Report()
        report.table("pages", accuracy.groups(judged))
        print("\n".join(report.lines))  # noqa: T201  the command's output
        return
    annotated = [one.page for one in judged if one.gold.body and one.page.page_type in (None, "article")]
    variants = accuracy.ablations(pages, annotated, gold, models)
    curve = accuracy.learning_curve(pages, annotated, gold)
    accuracy.write_report(judged, curve, variants, DOCS / "accuracy.md")
    print((DOCS / "accuracy.md").read_text("utf-8"))  # noqa: T201  the command's output


def train_lines(arguments: argparse.Namespace) -> None:
    """Cross-validate and measure the line model, train on everything, and write model, words, curve and report."""
    from newsclean.body.lines.model import NEVER
    from training import confidence, export, lines, text_accuracy, texts, words

    loaded, gold = texts.load_texts(arguments.data)
    models = lines.cross_validate(loaded)
    rules = lines.of_folds(models, Config())
    judged = list(text_accuracy.judge_texts(loaded, gold, rules))
    confidence.update("text", text_accuracy.samples(judged), CURVES, DOCS)
    shipped = lines.train(loaded)
    export.save(shipped.first, FIRST_LOOK)
    export.save(shipped.second, SECOND_LOOK)
    words.save_words(shipped.words, WORDS)
    others, gold_of_others = texts.load_texts(arguments.chains)
    chains = [text for text in others if text.data_set != texts.BODIES]
    text_accuracy.write_report(
        judged,
        list(text_accuracy.judge_texts(chains, gold_of_others, rules)),
        list(text_accuracy.judge_texts(loaded, gold, lines.of_folds(models, Config(), residue=NEVER))),
        DOCS / "text-accuracy.md",
    )
    print((DOCS / "text-accuracy.md").read_text("utf-8"))  # noqa: T201  the command's output


def train_page_type(arguments: argparse.Namespace) -> None:
    """Fit what tells listings from articles, and write coefficients and report."""
    from training import page_type

    page_type.train(arguments.data, PAGE_TYPE, DOCS / "page-type.md")
    print((DOCS / "page-type.md").read_text("utf-8"))  # noqa: T201  the command's output


def measure_balance(arguments: argparse.Namespace) -> None:
    """Measure precision and recall for each balance, and draw the curve."""
    from training import balance

    balance.write(arguments.data, DOCS, shipped=arguments.shipped)
    print((DOCS / "balance.md").read_text("utf-8"))  # noqa: T201  the command's output


def measure_fields(arguments: argparse.Namespace) -> None:
    """Measure title, authors and date, and write the table behind their confidence and the report."""
    from training import fields

    fields.measure(arguments.data, FIELDS, DOCS / "fields-accuracy.md")
    print((DOCS / "fields-accuracy.md").read_text("utf-8"))  # noqa: T201  the command's output


def main(argv: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    body = commands.add_parser("body", help="the body model, its confidence, and docs/accuracy.md")
    body.add_argument("--predictions", type=Path, metavar="DIR", help="write the cross-validated predictions here")
    body.add_argument("--quick", action="store_true", help="leave out learning curve, ablations and docs/accuracy.md")
    body.set_defaults(run=train_body)
    lines = commands.add_parser("lines", help="the line model of texts, its confidence, and docs/text-accuracy.md")
    lines.add_argument("--chains", type=Path, nargs="*", default=(), metavar="DIR", help="text sets to measure only")
    lines.set_defaults(run=train_lines)
    page_type = commands.add_parser("page-type", help="what tells listings from articles (after the body model)")
    page_type.set_defaults(run=train_page_type)
    fields = commands.add_parser("fields", help="accuracy and confidence of title, authors and date")
    fields.set_defaults(run=measure_fields)
    balance = commands.add_parser("balance", help="precision against recall, as Config.balance is turned")
    balance.add_argument("--shipped", action="store_true", help="by the model that ships: quick, but in-sample")
    balance.set_defaults(run=measure_balance)
    for command in (body, lines, page_type, fields, balance):
        command.add_argument(
            "--data", type=Path, nargs="+", required=True, metavar="DIR", help="data sets (see docs/benchmarks.md)"
        )
    arguments = parser.parse_args(argv)
    arguments.run(arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
