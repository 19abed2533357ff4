"""The benchmarks end to end, on a data set of two invented pages."""

from __future__ import annotations

import gzip
import json
import sys

import pytest
from benchmarks.__main__ import main
from benchmarks.data import DataSet, Gold, load_data_set, load_predictions
from benchmarks.rules import FEWEST_BLOCKS, MOST_BLOCKS, generate_page, load_pages, time_rules
from benchmarks.run import rotate, run_systems
from benchmarks.systems import SYSTEMS, load_system

PARAGRAPHS = [
    "The ferry to Westhaven was back in service on Monday, two years after a storm had damaged its engine room.",
    "Its captain said that more passengers than in any other month had asked for a place on the first crossing.",
    "The council of the island will decide in autumn whether a second ship is needed for the summer season.",
]
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
PAGE = f"<html><body><h1>Ferry returns</h1><article>{BODY}</article><div>Leave a Reply</div></body></html>"


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "island-news"
    (folder / "html").mkdir(parents=True)
    gold = [
        {"id": "a", "page_type": "article", "body": "\n\n".join(PARAGRAPHS), "paragraphs": PARAGRAPHS, "title": None},
        {"id": "b", "page_type": "forum", "lang": "en", "without": ["Leave a Reply"], "with": [PARAGRAPHS[0]]},
    ]
    (folder / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in gold), encoding="utf-8")
    for line in gold:
        (folder / "html" / f"{line['id']}.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    return folder


def run(data, output, *more):
    main(["run", "--data", str(data), "--systems", "newsclean", "--output", str(output), *more])


def test_a_run_writes_predictions_timings_and_a_table(data, tmp_path, capsys):
    run(data, tmp_path / "out")
    printed = capsys.readouterr().out
    assert "island-news: 2 pages" in printed
    assert "| newsclean |" in printed
    predictions = load_predictions(tmp_path / "out" / "island-news.newsclean.jsonl")
    assert list(predictions) == ["a", "b"]
    assert all(prediction.error is None for prediction in predictions.values())
    assert PARAGRAPHS[0] in predictions["a"].text
    timings = (tmp_path / "out" / "island-news.timings.jsonl").read_text(encoding="utf-8").splitlines()
    assert [(json.loads(line)["id"], json.loads(line)["system"]) for line in timings] == [
        ("a", "newsclean"),
        ("b", "newsclean"),
    ]
    assert all(json.loads(line)["ms"] > 0 for line in timings)
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    scores = summary["data"]["island-news"]["systems"]["newsclean"]
    assert scores["f1"] == 1.0
    assert scores["block_f1"] == 1.0
    assert scores["with_recall"] == 1.0
    assert scores["without_rejection"] == 1.0


def test_two_runs_predict_the_same(data, tmp_path):
    run(data, tmp_path / "one")
    run(data, tmp_path / "two")
    name = "island-news.newsclean.jsonl"
    assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_pages_can_be_chosen(data):
    assert [page.id for page in load_data_set(data, page_type="forum").gold] == ["b"]
    assert [page.id for page in load_data_set(data, lang="en").gold] == ["b"]
    assert len(load_data_set(data, limit=1).gold) == 1


def test_a_limit_spreads_over_the_set(tmp_path):
    lines = "".join(json.dumps({"id": str(number)}) + "\n" for number in range(10))
    (tmp_path / "gold.jsonl").write_text(lines, encoding="utf-8")
    assert [page.id for page in load_data_set(tmp_path, limit=3).gold] == ["0", "3", "6"]


def test_a_text_set_is_read_as_text_and_packed_gold_too(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "a.txt.gz").write_bytes(gzip.compress("Ein Boot – ein Steg".encode()))
    (tmp_path / "gold.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a", "authors": ["Ann Lee"]}\n'))
    data = load_data_set(tmp_path)
    assert data.gold == (Gold("a", authors=("Ann Lee",)),)
    assert data.document(data.gold[0]).content == "Ein Boot – ein Steg"


def test_a_folder_without_gold_is_named(tmp_path):
    with pytest.raises(SystemExit, match=r"is no data set: .*gold\.jsonl is missing"):
        run(tmp_path, tmp_path / "out")


def test_a_second_prediction_for_a_page_is_an_error(tmp_path):
    path = tmp_path / "twice.jsonl"
    path.write_text('{"id": "a"}\n{"id": "a"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="a second prediction for 'a'"):
        load_predictions(path)


def test_a_comparison_names_the_difference_and_its_interval(data, tmp_path, capsys):
    run(data, tmp_path)
    (tmp_path / "none.jsonl").write_text('{"id": "a", "text": "Something else."}\n', encoding="utf-8")
    ours = str(tmp_path / "island-news.newsclean.jsonl")
    capsys.readouterr()
    main(["compare", ours, str(tmp_path / "none.jsonl"), "--data", str(data), "--metric", "f1", "--metric", "date"])
    first, second = capsys.readouterr().out.splitlines()
    assert "= +1.0000, 95 % interval [+1.0000, +1.0000], 1 pages, better on 1, worse on 0" in first
    assert second == "island-news date: no page is annotated for it"


def test_the_worst_page_comes_first_with_what_is_missing(data, tmp_path, capsys):
    path = tmp_path / "half.jsonl"
    path.write_text(json.dumps({"id": "a", "text": f"{PARAGRAPHS[0]}\n\nBuy now"}) + "\n", encoding="utf-8")
    main(["worst", "--pred", str(path), "--data", str(data), "--lines", "1"])
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split()[1] == "a"
    assert lines[0].startswith("    missing: its captain said")
    assert lines[1] == "    missing: 1 more lines"
    assert lines[2] == "    surplus: buy now"


def test_a_prediction_file_can_be_scored(data, tmp_path, capsys):
    run(data, tmp_path)
    capsys.readouterr()
    main(["score", "--pred", str(tmp_path / "island-news.newsclean.jsonl"), "--data", str(data)])
    assert json.loads(capsys.readouterr().out)["f1"] == 1.0


def test_every_system_is_first_on_some_page():
    assert [rotate("abc", turn)[0] for turn in range(4)] == ["a", "b", "c", "a"]


def test_a_system_that_raises_costs_the_page_and_not_the_run(data):
    def broken(document):
        raise ValueError(f"cannot read {document.id}")

    outcome = run_systems(load_data_set(data), {"newsclean": broken})["newsclean"]
    assert [p.error for p in outcome.predictions] == ["ValueError: cannot read a", "ValueError: cannot read b"]
    assert len(outcome.milliseconds) == 2


def test_systems_that_need_html_take_no_part_in_a_text_set(tmp_path):
    assert list(run_systems(DataSet(tmp_path, ()), dict.fromkeys(SYSTEMS))) == [
        "newsclean",
        "all-text",
        "newsclean-without-dek",
    ]


def test_a_missing_peer_is_named_in_one_line(monkeypatch):
    monkeypatch.setitem(sys.modules, "goose3", None)
    extract, line = load_system("goose3")
    assert extract is None
    assert line.startswith("goose3 takes no part: goose3 is not installed")
    assert "\n" not in line


def test_an_unknown_system_is_refused_with_the_known_ones(data, capsys):
    with pytest.raises(SystemExit):
        main(["run", "--data", str(data), "--systems", "newsclaen"])
    assert "unknown: newsclaen; choose from newsclean, trafilatura" in capsys.readouterr().err


def test_trafilatura_and_the_baseline_give_predictions(data):
    loaded = {name: load_system(name)[0] for name in ("trafilatura", "all-text")}
    outcomes = run_systems(load_data_set(data), loaded)
    assert PARAGRAPHS[1] in outcomes["trafilatura"].predictions[0].text
    assert outcomes["all-text"].predictions[0].text.splitlines() == ["Ferry returns", *PARAGRAPHS, "Leave a Reply"]


def test_the_invented_page_is_of_the_usual_size_and_always_the_same():
    assert generate_page() == generate_page()
    pages = load_pages([])
    assert len(pages) == 20
    assert all(FEWEST_BLOCKS <= len(page.blocks) <= MOST_BLOCKS for page in pages)


def test_the_time_of_the_rules_is_taken_and_printed(capsys):
    found = time_rules(load_pages([])[:2], passes=1)
    assert found.pages == 2
    assert found.judge > 0
    assert found.assemble > 0
    main(["rules", "--passes", "1"])
    assert capsys.readouterr().out.startswith("20 pages, median 2")


def test_rules_without_a_page_of_the_usual_size_say_so(data):
    with pytest.raises(SystemExit, match="no page has 200 to 300 blocks"):
        main(["rules", "--data", str(data)])
