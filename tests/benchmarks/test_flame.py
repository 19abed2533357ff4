"""What a profiler saw becomes a picture of where the time goes."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from types import SimpleNamespace

import pytest

from benchmarks import flame

EXTRACT = "<module> (benchmarks/__main__.py);read_pages (benchmarks/flame.py);Cleaner.extract (newsclean/pipeline.py)"
STACKS = f"""\
<module> (benchmarks/__main__.py);progress (benchmarks/run.py) 40
read_pages (benchmarks/flame.py);warm_up (benchmarks/flame.py);Cleaner.extract (newsclean/pipeline.py) 50
{EXTRACT};judge (newsclean/judge.py);find_menu (newsclean/rules/navigation/menu_run.py) 30
{EXTRACT};judge (newsclean/judge.py) 10
{EXTRACT};read_html (newsclean/read/html.py);<lambda> (<string>) 59
{EXTRACT};read_html (newsclean/read/html.py);rarely (newsclean/read/html.py) 0
{EXTRACT} 1
"""
NAMESPACE = {"svg": "http://www.w3.org/2000/svg"}


def boxes_of(picture):
    """The boxes of a picture: what is said of each, where it begins and how wide it is."""
    groups = ET.fromstring(picture).findall("svg:g", NAMESPACE)
    for group in groups:
        box = group.find("svg:rect", NAMESPACE)
        yield group.findtext("svg:title", "", NAMESPACE), float(box.get("x")), float(box.get("width")), box.get("fill")


def test_a_box_is_as_wide_as_its_share_and_stands_below_its_caller():
    found = {about.partition(",")[0]: rest for about, *rest in boxes_of(flame.draw(flame.add_up(STACKS), "Time"))}
    assert found["Cleaner.extract"][:2] == [0, 1199.5]
    assert found["read_html"][:2] == [0, pytest.approx(707.5)]
    assert found["judge"][:2] == [pytest.approx(708), pytest.approx(479.5)]
    assert found["find_menu"] == [pytest.approx(708), pytest.approx(359.5), flame.COLOURS["rules"]]
    assert "rarely" not in found


def test_what_is_not_in_the_extraction_is_not_counted():
    root = flame.add_up(STACKS)
    assert root.samples == 100
    assert [call.name for call in root.calls.values()] == [flame.ROOT]


def test_names_are_escaped_and_shares_are_told():
    picture = flame.draw(flame.add_up(STACKS), "a < b")
    assert "a &lt; b" in picture
    assert "&lt;lambda&gt;, &lt;string&gt;: 59.0%" in picture


def test_where_no_page_was_seen_the_reason_is_told():
    with pytest.raises(ValueError, match="give more pages"):
        flame.draw(flame.add_up("main (x.py) 3"), "Time")


def test_without_py_spy_the_sentence_names_it(monkeypatch, tmp_path):
    monkeypatch.setattr(flame, "sys", SimpleNamespace(executable=str(tmp_path / "python")))
    monkeypatch.setattr(flame.shutil, "which", lambda name: None)
    with pytest.raises(FileNotFoundError, match="pip install py-spy"):
        flame.record(["flame"], is_pure=True)


def test_what_runs_is_a_command_of_the_benchmarks(monkeypatch):
    seen = {}

    def run(command, *, env, **_):
        seen.update(command=command, switch=env["NEWSCLEAN_PURE"])
        with open(command[command.index("--output") + 1], "w") as file:  # noqa: PTH123
            file.write(STACKS)

    monkeypatch.setattr(flame.shutil, "which", lambda name: "/bin/py-spy")
    monkeypatch.setattr(flame.subprocess, "run", run)
    assert flame.add_up(flame.record(["flame", "--data", "here"], is_pure=True)).samples == 100
    assert seen["command"][-6:] == [sys.executable, "-m", "benchmarks", "flame", "--data", "here"]
    assert seen["switch"] == "1"
