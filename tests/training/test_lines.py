"""The trainer of the line model end to end, on invented texts."""

from __future__ import annotations

import gzip
import json

import pytest
from benchmarks.data import Gold, Prediction
from benchmarks.score import score_page
from training.folds import FOLDS, fold_of
from training.pages import label

from newsclean import Config
from newsclean.body.lines import model
from newsclean.body.lines.features import FEATURES
from newsclean.model import BODY_SHARE
from newsclean.pipeline import conclude, read
from newsclean.registry import rule_set
from training import __main__ as command
from training import body as trainer
from training import lines, text_accuracy, texts, words

PLACES = "Norrby Westhaven Larkhaven Eastholm Birkdal Stenvik Ardmoor Tollby Fenwick Marsvik".split()
FURNITURE = [f"{first} {second}" for first in "Puzzles Weather Traffic Obituaries".split() for second in "today desk archive".split()]  # fmt: skip


def body(number: int) -> list[str]:
    place = PLACES[number % len(PLACES)]
    return [
        f"The council of {place} voted on Monday night to close the old bridge number {number} to trucks.",
        f"Residents said that the detour of {number + 3} miles would add half an hour to their way to work.",
        f"A ferry will run every {number + 11} minutes, and the city of {place} will pay for it, the mayor said.",
        f"Engineers of {place} had warned for years that the pillar was sinking by an inch every winter.",
    ]


def wet(number: int) -> str:
    teasers = [f"Tide of {PLACES[(number + n) % len(PLACES)]} Harbour at {n + number} Feet" for n in range(8)]
    return "\n".join(
        [f"Bridge {number} closes", *FURNITURE, f"Bridge {number} closes", *body(number), *teasers, *FURNITURE]
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("data") / "invented-wet"
    (place / "text").mkdir(parents=True)
    gold = [
        {
            "id": f"{number}",
            "site": f"paper-{number}.example",
            "page_type": "article",
            "lang": "en",
            # Gold is not always right, and no text is judged without error.
            "body": "\n\n".join(body(number)[: 4 - (number % 7 == 0)]),
        }
        for number in range(30)
    ]
    (place / "gold.jsonl").write_text("".join(json.dumps(one) + "\n" for one in gold), encoding="utf-8")
    for number in range(30):
        (place / "text" / f"{number}.txt.gz").write_bytes(gzip.compress(wet(number).encode()))
    return place


@pytest.fixture(scope="module")
def loaded(folder):
    return texts.load_texts([folder])


def test_lines_of_the_body_are_labelled_and_each_body_is_a_text(loaded):
    found, gold = loaded
    pages = [text for text in found if text.data_set == "invented-wet"]
    bodies = [text for text in found if text.data_set == texts.BODIES]
    assert len(pages) == len(bodies) == len(gold) == 30
    for page in pages:
        taken = [block.text for block, share in zip(page.page.blocks, page.shares, strict=True) if share > BODY_SHARE]
        assert taken == body(int(page.id))[: 4 - (int(page.id) % 7 == 0)]
    assert all(min(text.shares) == 1 for text in bodies)


def test_words_of_furniture_are_those_of_many_sites_outside_of_articles(loaded):
    found = words.learn_words([text for text in loaded[0] if text.data_set != texts.BODIES])
    assert {"puzzles", "archive", "tide"} <= set(found)
    assert not {"council", "ferry", "the"} & set(found)
    assert list(found) == sorted(found)
    few = [text for text in loaded[0] if text.data_set != texts.BODIES][: words.FEWEST_SITES - 1]
    assert words.learn_words(few) == {}


def test_a_word_as_frequent_inside_as_outside_is_none(loaded):
    assert "bridge" not in words.learn_words([text for text in loaded[0] if text.data_set != texts.BODIES])


def test_a_text_is_never_measured_with_words_of_its_own_site(loaded, monkeypatch):
    found = [text for text in loaded[0] if text.data_set != texts.BODIES]
    seen = []
    learn = words.learn_words
    monkeypatch.setattr(lines, "learn_words", lambda chosen: seen.append({t.site for t in chosen}) or learn(chosen))
    monkeypatch.setattr(lines, "with_rows", lambda text, _: (text, len(seen) - 1))
    monkeypatch.setattr(lines, "boost", lambda *_: None)
    monkeypatch.setattr(lines, "export", lambda _: None)
    # What the first trees are trained on: once for the texts of each fold, without them, and on all.
    trained = []
    monkeypatch.setattr(lines, "sample", lambda rows, _: trained.append(rows))
    looked = []
    monkeypatch.setattr(lines, "with_first_look", lambda row, _: looked.append((row, trained[-1])) or row)
    lines.train(found)
    assert len(looked) == len(found) == len(trained[-1]) == len(trained[-2])
    assert all(text.site not in seen[place] for text, place in trained[-1])
    for (text, _), others in looked:
        assert others
        assert text.site not in {other.site for other, _ in others}


def test_the_command_writes_model_words_curve_and_report(folder, tmp_path, monkeypatch, capsys):
    files = {"FIRST_LOOK": "lines.npz", "SECOND_LOOK": "runs.npz", "WORDS": "words.tsv", "CURVES": "confidence.json"}
    for name, file in files.items():
        monkeypatch.setattr(command, name, tmp_path / file)
    # All models of the cross-validation are trained here.
    monkeypatch.setattr(trainer, "TREES", 12)
    monkeypatch.setattr(command, "DOCS", tmp_path)
    assert command.main(["lines", "--data", str(folder), "--chains", str(folder)]) == 0
    report = (tmp_path / "text-accuracy.md").read_text("utf-8")
    assert capsys.readouterr().out.strip() == report.strip()
    for part in ("invented-wet", "as it is", "C4's rule", "Bodies stay whole", "After other tools"):
        assert part in report
    # The invented chain is the set itself: its gain is that of the set.
    name, count, before, after, gain, better, worse = next(
        row.strip("| ").split(" | ") for row in report.split("## After other tools")[1].split("\n") if "+" in row
    )
    assert (name, count) == ("invented-wet", "30")
    assert float(gain) == pytest.approx(float(after) - float(before), abs=0.0015)
    assert int(better) > int(worse)
    scores = {row.split("|")[1].strip(): float(row.split("|")[3]) for row in report.split("## By language")[0].split("\n") if row.startswith("| ") and "text" not in row}  # fmt: skip
    assert scores["newsclean"] > scores["as it is"]
    assert json.loads((tmp_path / "confidence.json").read_text("utf-8"))["text"]["documents"] == 60
    listed = (tmp_path / "words.tsv").read_text("utf-8").splitlines()
    assert any(line.startswith("puzzles\t") for line in listed)
    for name in ("lines.npz", "runs.npz"):
        assert (tmp_path / name).stat().st_size > 0


def test_cross_validation_leaves_out_the_sites_of_a_fold(loaded, monkeypatch):
    trained = []
    monkeypatch.setattr(lines, "train", lambda chosen: trained.append({fold_of(text.site) for text in chosen}))
    lines.cross_validate(loaded[0])
    assert trained == [set(range(FOLDS)) - {fold} for fold in range(FOLDS)]


def test_what_is_shipped_has_the_features_that_are_measured(loaded):
    text = loaded[0][0]
    measured = lines.with_rows(text, {})
    assert measured.rows.shape == (len(text.page.blocks), len(FEATURES))
    looked = lines.with_first_look(measured, lines.train_first([measured]))
    assert looked.rows.shape == (len(text.page.blocks), len(model.features()))
    assert (looked.rows[text.is_free][:, : len(FEATURES)] == measured.rows[text.is_free]).all()


def test_c4_keeps_lines_of_five_words_that_end_as_sentences_do():
    kept = "He came home late at night."
    assert text_accuracy.lines_of_c4(f"Home\n{kept}\nOne two three four five six\nToo short.") == kept


def test_titles_and_names_of_texts_are_counted():
    text = "Ferry stays in harbour | Norrby Courier\nFerry stays in harbour\nBy Ada Fenwick\n" + "\n".join(
        f"The ferry number {n} stayed in the harbour on Monday because of the storm, the company said."
        for n in range(6)
    )
    page = read(text, "text", None, Config())
    judged = []
    for title in ("Ferry stays in harbour", "Storm stops ferry"):
        gold = Gold(title, title=title, authors=("Ada Fenwick", "Tom Harlow"))
        article = conclude(page, rule_set(Config()), Config())
        score = score_page(gold, Prediction(title, article.text, article.title, tuple(article.authors)))
        labelled = label("made up", gold, page, [1.0] * len(page.blocks), [None] * len(page.blocks))
        judged.append(text_accuracy.JudgedText(labelled, gold, article, score))
    report = text_accuracy.Report()
    text_accuracy.tell_fields(report, judged)
    assert report.lines[-2] == "| made up | 2 | 0.500 | 0.500 | 1.000 | 0.500 |"
