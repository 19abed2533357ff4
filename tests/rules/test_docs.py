"""The pages of the rules say what the rules say."""

import importlib.util
import re
from pathlib import Path

import pytest

from newsclean.model import BlockRule, RunRule
from newsclean.registry import builtin_rules

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "tools" / "build_rule_docs.py"


def load_script():
    spec = importlib.util.spec_from_file_location("build_rule_docs", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


DOCS = load_script()


def test_no_page_is_stale():
    stale = DOCS.stale_pages(DOCS.build_pages(), ROOT / "docs" / "rules")
    assert stale == [], "run: python tools/build_rule_docs.py"


def test_every_rule_has_a_section_and_its_examples():
    pages = DOCS.build_pages()
    for rule in builtin_rules().values():
        page = pages[f"{rule.label.value}.md"]
        assert f"\n## {rule.id}\n" in page
        assert f"({rule.label.value}.md#{rule.id})" in pages["index.md"]
        if isinstance(rule, BlockRule):
            shown = [text for group in (rule.claims, rule.leaves) for texts in group.values() for text in texts]
        elif isinstance(rule, RunRule):
            shown = [text for case in rule.cases for text in case.blocks]
        else:
            shown = []
        assert [text for text in shown if DOCS.escape(text) not in page] == []


def test_links_lead_to_the_source_of_the_rule():
    for name, page in DOCS.build_pages().items():
        if name != "index.md":
            links = re.findall(r"\*\*Source:\*\* \[[^\]]+\]\(([^)]+)\)", page)
            assert links
            assert [link for link in links if not (ROOT / "docs" / "rules" / link).resolve().is_file()] == []


def test_two_builds_are_equal():
    assert DOCS.build_pages() == DOCS.build_pages()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a | b", r"a \| b"),
        ("Leave a *reply*_now_", r"Leave a \*reply\*\_now\_"),
        ("[link](x) `code`", r"\[link\](x) \`code\`"),
        ("<b> & co", "&lt;b&gt; &amp; co"),
        ("two\nlines", "two lines"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
    ],
)
def test_markdown_is_escaped(text, expected):
    assert DOCS.escape(text) == expected


def test_check_names_changed_missing_and_left_over_pages(tmp_path, capsys):
    assert DOCS.main([], tmp_path) == 0
    assert DOCS.main(["--check"], tmp_path) == 0
    capsys.readouterr()
    (tmp_path / "media.md").write_text("old", encoding="utf-8")
    (tmp_path / "legal.md").unlink()
    (tmp_path / "no-label.md").write_text("", encoding="utf-8")
    assert DOCS.main(["--check"], tmp_path) == 1
    errors = capsys.readouterr().err
    assert [name for name in ("legal.md", "media.md", "no-label.md") if f"docs/rules/{name}" in errors] == [
        "legal.md",
        "media.md",
        "no-label.md",
    ]
    assert "index.md" not in errors
    DOCS.main([], tmp_path)
    assert DOCS.main(["--check"], tmp_path) == 0
    assert not (tmp_path / "no-label.md").exists()
