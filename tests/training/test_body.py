"""The trainer end to end, on a data set of twenty invented pages."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import numpy as np
import pytest
from benchmarks.data import Gold, Prediction, load_predictions
from benchmarks.score import score_page
from training.export import export, save
from training.folds import fold_of
from training.pages import labels, rules_alone

import newsclean
from newsclean.body import body_model
from newsclean.body.body_model import MODEL_FILE
from newsclean.body.features import FEATURES, matrix
from newsclean.body.trees import shipped
from newsclean.pipeline import read
from newsclean.registry import rule_set
from training import __main__ as command
from training import accuracy, body

PLACES = "Norrby Westhaven Larkhaven Eastholm Birkdal Stenvik Ardmoor Tollby Fenwick Marsvik".split()
MENU = "<nav><ul><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li></ul></nav>"


def paragraphs(number: int) -> list[str]:
    place = PLACES[number % len(PLACES)]
    return [
        f"The council of {place} voted on Monday night to close the old bridge number {number} to trucks.",
        f"Residents said that the detour of {number + 3} miles would add half an hour to their way to work.",
        f"A ferry will run every {number + 11} minutes, and the city of {place} will pay for it, the mayor said.",
    ]


def harbour(number: int) -> list[str]:
    """Return lines that are not of the article, and that no rule knows."""
    return [f"Tide of {PLACES[(number + n) % len(PLACES)]} harbour at {n + number} feet" for n in range(6)]


def page(number: int) -> str:
    text = "".join(f"<p>{part}</p>" for part in paragraphs(number))
    cards = "".join(
        f"<p><a href='/{n}'>Another story of the day about the number {n * number}</a></p>" for n in range(4)
    )
    tides = "".join(f"<p>{line}</p>" for line in harbour(number))
    story = f"<article><h1>Bridge {number} closes</h1>{text}</article>"
    return f"<html><title>Bridge {number} closes</title><body>{MENU}{story}<div>{cards}</div><div>{tides}</div><footer><p>Contact us or write to us here</p></footer></body></html>"


def write_set(folder, lines: list[dict]) -> None:
    (folder / "html").mkdir(parents=True)
    (folder / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    for number, line in enumerate(lines):
        (folder / "html" / f"{line['id']}.html.gz").write_bytes(gzip.compress(page(number).encode()))


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Three sets, as those that are used: typed pages, publishers' paragraphs, and snippets."""
    root = tmp_path_factory.mktemp("data")
    typed = [
        {
            "id": f"t{n}",
            "site": f"site-{n}.example",
            "body": "\n\n".join(paragraphs(n)[: 3 if n > 3 else 2]),
            "lang": "en",
        }
        | {"page_type": "forum" if n == 1 else "article"}
        for n in range(12)
    ]
    publishers = [
        {"id": f"p{n}", "site": "paper.example", "body": "\n".join(paragraphs(n)), "paragraphs": paragraphs(n)}
        for n in range(5)
    ]
    snippets = [{"id": f"s{n}", "with": [paragraphs(n)[0]], "without": ["Another story"]} for n in range(3)]
    for name, lines in (("typed", typed), ("publishers", publishers), ("snippets", snippets)):
        write_set(root / name, lines)
    return [root / name for name in ("typed", "publishers", "snippets")]


@pytest.fixture(scope="module")
def data(folders):
    return accuracy.load(folders)


@pytest.fixture(scope="module")
def pages(data):
    return data[0]


def test_pages_are_read_judged_by_the_rules_and_labelled(pages):
    assert len(pages) == 20
    for one in pages:
        assert len(one.claims) == len(one.shares) == len(one.words) == len(one.page.blocks)
        assert one.rows.shape == (len(one.page.blocks), len(FEATURES))
        assert np.array_equal(one.rows, matrix(one.page, one.claims))
        assert one.is_free.tolist() == [claim is None for claim in one.claims]
        body_text = paragraphs(int(one.id[1:]))
        for block, share in zip(one.page.blocks, one.shares, strict=True):
            if block.text in body_text[:2]:
                assert share == 1
            elif block.text in harbour(int(one.id[1:])) or block.text.startswith("Another story"):
                assert share < 0.5
    assert rules_alone().opinions == ()


def test_a_site_that_is_not_known_is_the_page_alone(pages):
    assert {one.site for one in pages if one.data_set == "snippets"} == {"s0", "s1", "s2"}
    assert {one.site for one in pages if one.data_set == "publishers"} == {"paper.example"}


def page_read(number: int):
    return read(page(number), "html", None, newsclean.Config())


def test_labels_follow_the_gold_body_before_snippets():
    found = page_read(2)
    by_text = dict(
        zip([block.text for block in found.blocks], labels(Gold("x", body=paragraphs(2)[1]), found), strict=True)
    )
    assert [by_text[text] for text in paragraphs(2)] == [0, 1, 0]


def test_labels_of_snippets_correct_those_of_another_tool(monkeypatch):
    import trafilatura

    found, texts = page_read(2), [block.text for block in page_read(2).blocks]

    def say(text):
        document = type("Document", (), {"text": text})()
        monkeypatch.setattr(trafilatura, "bare_extraction", lambda *_, **__: document)

    say("\n".join(paragraphs(2)[:2]))
    gold = Gold("x", wanted=(paragraphs(2)[2][:40],), unwanted=(paragraphs(2)[1][:40],))
    shares = dict(zip(texts, labels(gold, found), strict=True))
    assert [shares[text] for text in paragraphs(2)] == [1, 0, 1]
    say("Words that are nowhere on the page at all, in whatever order.")
    assert labels(gold, found) is None
    say(None)
    assert labels(gold, found) is None


def test_a_page_that_nothing_is_known_of_has_no_labels():
    assert labels(Gold("x"), page_read(1)) is None


# ---- weights


def test_what_a_page_counts(pages):
    by_id = {one.id: body.weight_of(one) for one in pages}
    assert by_id["t0"] == 1
    assert by_id["t1"] == body.WEIGHT_OF_OTHER_TYPES == 0.15
    assert by_id["p0"] == body.WEIGHT_OF_PUBLISHERS == 2.5
    assert by_id["s0"] == body.WEIGHT_OF_SNIPPETS == 0.6


def test_a_page_weighs_as_much_as_any_other_of_its_kind_and_a_block_by_the_root_of_its_words(pages):
    chosen = [replace(one, is_free=np.ones(len(one.words), dtype=np.bool_)) for one in pages]
    found = body.sample(chosen)
    assert len(found.rows) == len(found.labels) == len(found.weights) == sum(len(one.words) for one in chosen)
    assert found.weights.mean() == pytest.approx(1)
    starts = np.cumsum([0, *(len(one.words) for one in chosen)])
    of_page = {one.id: found.weights[a:b] for one, a, b in zip(chosen, starts, starts[1:], strict=False)}
    totals = {name: weights.sum() for name, weights in of_page.items()}
    assert totals["t0"] == pytest.approx(totals["t5"])
    assert totals["p0"] / totals["t0"] == pytest.approx(2.5)
    assert totals["s0"] / totals["t0"] == pytest.approx(0.6)
    assert totals["t1"] / totals["t0"] == pytest.approx(0.15)
    roots = np.sqrt(chosen[0].words)
    assert of_page["t0"] / of_page["t0"][0] == pytest.approx(roots / roots[0])


def test_blocks_that_rules_have_claimed_are_not_learnt_from(pages):
    claimed = [replace(one, is_free=np.zeros(len(one.words), dtype=np.bool_)) for one in pages[1:]]
    found = body.sample([pages[0], *claimed])
    assert np.array_equal(found.rows, pages[0].rows[pages[0].is_free])
    assert np.array_equal(found.labels, pages[0].shares[pages[0].is_free])


# ---- training


@pytest.fixture(scope="module")
def trees(pages):
    return export(body.fit(pages))


def test_the_same_pages_give_the_same_bytes(pages, trees, tmp_path):
    save(trees, tmp_path / "one.npz")
    save(export(body.fit(pages)), tmp_path / "other.npz")
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "other.npz").read_bytes()


def test_a_model_of_other_pages_is_another(pages, trees):
    assert not np.array_equal(export(body.fit(pages[:10])).value, trees.value)


def test_what_is_trained_has_the_form_of_what_is_shipped(trees):
    assert trees.depth == body.DEPTH == shipped(MODEL_FILE).depth
    assert trees.feature.shape == (body.TREES, 2**body.DEPTH - 1)
    assert shipped(MODEL_FILE).feature.shape[0] == body.TREES


def test_a_model_learns_what_it_is_shown(pages, trees):
    data = body.sample(pages)
    scores = trees.scores(data.rows)
    assert scores[data.labels > 0.9].mean() > 0.8
    assert scores[data.labels < 0.1].mean() < 0.3


def test_each_fold_is_left_out_of_its_model(pages, monkeypatch):
    seen = []

    def remember(part):
        seen.append({fold_of(one.site) for one in part})
        return len(seen)

    monkeypatch.setattr(body, "fit", remember)
    monkeypatch.setattr(body, "export", lambda trained: trained)
    assert body.cross_validate(pages) == {fold: fold + 1 for fold in range(5)}
    for fold, folds in enumerate(seen):
        assert folds == {fold_of(one.site) for one in pages} - {fold}


def test_rules_can_be_given_another_model(pages, trees):
    rules = rule_set(newsclean.Config())
    other = accuracy.with_model(trees, rules)
    assert [opinion.id for opinion in other.opinions] == [opinion.id for opinion in rules.opinions]
    assert other.opinions[1:] == rules.opinions[1:]
    one = pages[0]
    assert other.opinions[0].scores(one.page, one.claims) == body_model.score_blocks(trees, one.page, one.claims)


# ---- reports


def score(gold: Gold, text: str):
    return score_page(gold, Prediction(gold.id, text))


def test_a_table_has_a_line_a_group_and_no_column_that_nothing_is_known_of():
    gold = Gold("a", body="one two three four")
    report = accuracy.Report(["# Title", ""])
    report.table(
        "pages",
        {
            "good": [score(gold, "one two three four")],
            "both": [score(gold, "one two three four"), score(gold, "")],
            "none": [],
        },
    )
    assert report.lines == [
        "# Title",
        "",
        "| pages | pages | F1 | LCS-F1 | failures |",
        "|---|---:|---:|---:|---:|",
        "| good | 1 | 1.000 | 1.000 | 0.000 |",
        "| both | 2 | 0.500 | 0.500 | 0.500 |",
        "",
    ]


def test_a_cell_that_is_not_known_of_one_group_is_empty():
    body_only, snippet = Gold("a", body="one two"), Gold("b", wanted=("one",), unwanted=("three",))
    report = accuracy.Report()
    report.table("set", {"a": [score(body_only, "one two")], "b": [score(snippet, "one two")]})
    assert report.lines == [
        "| set | pages | F1 | LCS-F1 | failures | with | without |",
        "|---|---:|---:|---:|---:|---:|---:|",
        "| a | 1 | 1.000 | 1.000 | 0.000 |  |  |",
        "| b | 1 |  |  |  | 1.000 | 1.000 |",
        "",
    ]


def test_pages_are_judged_grouped_and_listed(data, trees, tmp_path, capsys):
    pages, gold = data
    models = dict.fromkeys(range(5), trees)
    judged = list(accuracy.judge_pages(pages, gold, accuracy.of_folds(models, newsclean.Config())))
    assert [one.page.id for one in judged] == [one.id for one in pages]
    assert all(0 <= one.raw <= 1 for one in judged)
    assert {name: len(scores) for name, scores in accuracy.groups(judged).items()} == {
        "publishers": 5,
        "snippets": 3,
        "typed": 12,
        "typed, article": 11,
        "typed, forum": 1,
    }
    assert {name: len(scores) for name, scores in accuracy.by_language(judged).items()} == {"en": 11, "unknown": 5}
    assert len(accuracy.articles_of(judged)) == 16
    listed = accuracy.worst(judged)
    assert listed[1] == "|---|---|---:|---:|"
    values = [float(line.split("|")[3]) for line in listed[2:]]
    assert values == sorted(values)
    variants = {accuracy.WITHOUT_SECOND: judged}
    accuracy.write_report(judged, {"a half": accuracy.articles_of(judged)}, variants, tmp_path / "accuracy.md")
    report = (tmp_path / "accuracy.md").read_text("utf-8")
    for heading in ("By data set and page type", "By language", "Learning curve", "What each part brings"):
        assert f"## {heading}" in report
    assert "| typed, forum | 1 |" in report
    asked = sum(one.raw < accuracy.ASKED_BELOW for one in judged)
    assert f"on {asked} of the {len(judged)}." in report
    accuracy.write_predictions(judged, tmp_path / "predictions")
    found = load_predictions(tmp_path / "predictions" / "publishers.cross-validated.jsonl")
    assert list(found) == [f"p{n}" for n in range(5)]


def test_a_share_of_the_sites_is_always_the_same(pages):
    half = accuracy.some_sites(pages, 0.5)
    sites = {one.site for one in half}
    assert len(sites) == 8  # of 16
    assert half == [one for one in pages if one.site in sites]
    assert [one.id for one in accuracy.some_sites(pages, 0.5)] == [one.id for one in half]
    assert accuracy.some_sites(pages, 1.0) == pages


def test_pages_without_claims_are_as_if_there_were_no_rules(pages):
    for one, bare in zip(pages, accuracy.without_claims(pages), strict=True):
        assert set(bare.claims) == {None}
        assert bare.is_free.all()
        assert np.array_equal(bare.rows, matrix(one.page, [None] * len(one.claims)))


@pytest.mark.parametrize("name", ["second-opinion", "prose-container"])
def test_an_opinion_alone_is_asked_always(name, pages):
    (alone,) = accuracy.only_opinion(name)(pages[0]).opinions
    assert (alone.id, alone.asked_below > 1) == (name, True)


# ---- the command


def test_the_command_writes_model_curve_and_predictions(folders, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(command, "CURVES", tmp_path / "confidence.json")
    monkeypatch.setattr(command, "MODEL", tmp_path / "model.npz")
    monkeypatch.setattr(command, "DOCS", tmp_path)
    options = ["--quick", "--predictions", str(tmp_path / "predictions")]
    assert command.main(["body", "--data", *map(str, folders), *options]) == 0
    assert "| typed, article | 11 |" in capsys.readouterr().out
    with np.load(tmp_path / "model.npz") as arrays:
        assert arrays["feature"].shape == (body.TREES, 2**body.DEPTH - 1)
    assert json.loads((tmp_path / "confidence.json").read_text("utf-8"))["html"]["documents"] == 16
    assert len(list((tmp_path / "predictions").iterdir())) == 3
    assert not (tmp_path / "accuracy.md").exists()


@pytest.mark.parametrize("arguments", [[], ["body"], ["nothing"], ["body", "--data"]])
def test_the_command_says_what_it_needs(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        command.main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m training" in capsys.readouterr().err
