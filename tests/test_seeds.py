"""The four documents the project started from come out line by line as they should.

They belong to their publishers and are not in the repository: they are looked for in a
folder beside it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import newsclean

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
FIELDS = ("title", "byline", "authors", "agency", "dek", "section", "copyright", "site_name")
IN_TEXT = {"body", "dek"}

if not (SEEDS / "expected.json").is_file():
    pytest.skip(f"the seed documents are not at {SEEDS}", allow_module_level=True)

EXPECTED = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))


@cache
def cleaned(name: str) -> dict:
    return newsclean.clean((SEEDS / name).read_bytes()).to_dict()


def is_right(role: str, expected: str) -> bool:
    """A boilerplate line may have a role of its own, as long as it is not in the text."""
    return role == expected or (expected == "boilerplate" and role not in IN_TEXT)


@pytest.mark.parametrize("seed", EXPECTED, ids=lambda seed: seed["file"])
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_as_expected(seed, field):
    assert cleaned(seed["file"])[field] == seed[field]


@pytest.mark.parametrize("seed", EXPECTED, ids=lambda seed: seed["file"])
def test_every_line_has_the_role_that_is_expected(seed):
    blocks = {str(block["line"]): block for block in cleaned(seed["file"])["blocks"]}
    assert set(blocks) == set(seed["lines"])
    wrong = {
        line: (block["text"][:60], block["role"], block["rule"], seed["lines"][line])
        for line, block in blocks.items()
        if not is_right(block["role"], seed["lines"][line]["role"])
    }
    assert wrong == {}


@pytest.mark.parametrize("seed", EXPECTED, ids=lambda seed: seed["file"])
def test_the_text_is_the_body_and_the_dek(seed):
    data = cleaned(seed["file"])
    lines = (SEEDS / seed["file"]).read_text(encoding="utf-8").split("\n")
    kept = [lines[int(n) - 1] for n, expected in seed["lines"].items() if expected["role"] in IN_TEXT]
    assert data["text"].split() == " ".join(kept).split()
