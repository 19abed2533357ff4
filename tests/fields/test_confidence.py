"""How often a value is right, by what says it."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.fields.confidence import MEASURED, MOST_KINDS, kind_of_support, table
from newsclean.model import Candidate, Choice

PRINTED = Candidate("Ada Fenwick", "block", 3)
MARKED = Candidate("Ada Fenwick", "rel-author", 3)
DECLARED = Candidate("Ada Fenwick", "json-ld")
ALSO = Candidate("Ada Fenwick", "og:article:author")


@pytest.mark.parametrize(
    ("agreeing", "support"),
    [
        ((), "declared-1"),
        ((DECLARED,), "declared-1"),
        ((DECLARED, DECLARED), "declared-1"),
        ((DECLARED, ALSO), "declared-2"),
        ((PRINTED,), "printed-1"),
        ((PRINTED, DECLARED), "printed-2"),
        ((PRINTED, DECLARED, ALSO), "printed-3"),
        ((PRINTED, MARKED, DECLARED, ALSO), "printed-3"),
    ],
)
def test_support_counts_the_kinds_of_places_that_agree(agreeing, support):
    assert kind_of_support(Choice(("Ada Fenwick",), "said", agreeing, agreeing)) == support


def test_every_field_has_a_share_for_every_support_and_agreement_raises_it():
    for name in MEASURED:
        shares = table()[name]
        assert set(shares) == {f"{shown}-{n}" for shown in ("printed", "declared") for n in range(1, MOST_KINDS + 1)}
        assert all(0 < share < 1 for share in shares.values())
        assert shares["printed-1"] < shares["printed-2"] < shares["printed-3"]
        assert shares["declared-1"] < shares["printed-1"]


def test_only_measured_fields_with_a_value_have_a_confidence():
    prose = "<p>The ferry stayed in the harbour on Monday because of the storm, the company said.</p>" * 2
    html = f"<html lang='en'><title>Ferry closed after the storm</title><h1>Ferry closed after the storm</h1>{prose}"
    choices = newsclean.extract(html).choices
    assert choices["title"].confidence == table()["title"]["printed-2"]
    assert choices["authors"].confidence is None
    assert choices["language"].confidence is None
