"""The corpus itself: enough kinds, the same for a seed, four times as large at 4n, and with the story in it."""

from __future__ import annotations

import re

import pytest
from benchmarks.hostile.corpus import corpus
from benchmarks.hostile.kind import FACTOR
from benchmarks.hostile.measure import Runner

FAMILIES = {
    "attributes", "bait", "characters", "encodings", "large", "markup", "nesting", "siblings", "special", "texts", "thin",
    "unshown", "values", "wrong-encodings", "wrong-types",
}  # fmt: skip
# Making them takes longest; nothing in how they are made differs.
LARGE = [name for name in corpus() if name.startswith("large/")]
SMALL = [name for name in corpus() if name not in LARGE]


def test_there_are_more_than_150_kinds_in_all_families():
    assert len(corpus()) >= 400
    assert {name.split("/")[0] for name in corpus()} == FAMILIES
    assert all(re.fullmatch(r"[a-z0-9-]+/[a-z0-9_-]+", name) for name in corpus()), list(corpus())


def as_bytes(document) -> bytes:
    return document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("name", SMALL[::7])
def test_a_seed_makes_the_same_document_again_and_another_seed_another(name):
    kind = corpus()[name]
    assert kind.make(1) == kind.make(1)
    if kind.has_story:
        assert kind.make(1)[1] != kind.make(2)[1]


def test_documents_grow_with_n():
    # Some kinds are about a story in one shape and not about size.
    grown = [
        len(as_bytes(corpus()[name].make(0, FACTOR)[0])) / len(as_bytes(corpus()[name].make(0)[0]) or b"x")
        for name in SMALL
    ]
    assert sum(ratio > 2 for ratio in grown) > 0.7 * len(grown)
    assert max(grown) < 4.6


def test_the_corpus_is_the_same_in_every_process():
    name = "siblings/distinct-words"
    with Runner("newsclean", hash_seed=1) as one, Runner("newsclean", hash_seed=2) as other:
        first, second = one.run(name), other.run(name)
    assert first.digest
    assert (first.size, first.digest) == (second.size, second.digest)
