"""The compiled loops do what the pure ones do, to the last bit."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.body import layout, path
from newsclean.body.body_model import MODEL_FILE
from newsclean.body.layout import KINDS
from newsclean.body.path import TAG_BITS
from newsclean.body.trees import add_leaves, shipped
from newsclean.candidates import CandidateFinder
from newsclean.compiled import twin
from newsclean.lexicon.hints import MARK_OF_WORD
from newsclean.model import NO_WORD, Block, BlockRule, Container, Label
from newsclean.phrases import load_index
from newsclean.phrases.glimpse import Glimpser
from newsclean.phrases.spelling import ASCII_TABLE
from newsclean.pipeline import read
from newsclean.read.signs import texts_with
from newsclean.registry import compile_rules
from newsclean.rules.containers import block_runs
from strategies import ALL_RULES, FIXTURES, HTML_FIXTURES, text_page

MODULES = ("arrays", "lookups")


def compiled(name):
    return pytest.importorskip(f"newsclean.compiled.{name}", reason="the compiled loops were not built")


@st.composite
def nests(draw):
    """Draw, for some containers, the one around each, and for some blocks the container of each, as a walk finds them."""
    around, inner, open_ = [-1], [], [0]
    for _ in range(draw(st.integers(0, 40))):
        step = draw(st.sampled_from(("open", "close", "block", "block")))
        if step == "open":
            around.append(open_[-1])
            open_.append(len(around) - 1)
        elif step == "block":
            inner.append(open_[-1])
        elif len(open_) > 1:
            open_.pop()
    return np.array(around, dtype=np.int64), np.array(inner, dtype=np.int64)


def same_after(fill, twin_of_it, *inputs, shape):
    """Assert that both fill an array alike, and return it."""
    results = [np.full(shape, -7, dtype=np.int64) for _ in range(2)]
    fill(*inputs, results[0])
    twin_of_it(*inputs, results[1])
    assert np.array_equal(*results)
    return results[0]


@given(nests(), st.data())
def test_runs_wrappers_and_paths(nest, data):
    structure = compiled("arrays")
    around, inner = nest
    size = len(around)
    runs = same_after(layout.fill_runs, structure.fill_runs, inner, around, shape=(3, size))
    assert structure.block_runs(inner.tolist(), around.tolist()) == block_runs(inner.tolist(), around.tolist())
    numbers = st.lists(st.integers(0, 2), min_size=size, max_size=size)
    said = np.stack((*(np.array(data.draw(numbers)) for _ in range(2)), around, runs[2]))
    same_after(path.fill_named, structure.fill_named, said, shape=(2, size))
    containers = np.stack((around, runs[1], runs[2], *(np.array(data.draw(numbers)) for _ in range(2))))
    main = tuple(data.draw(st.integers(0, size - 1)) for _ in range(2))
    same_after(path.fill_paths, structure.fill_paths, containers, inner, main, shape=(5, len(inner)))


WORDS = st.sampled_from(("comment", "story", "body", "x", "articlebody", "main", "ad"))
CONTAINERS = st.lists(
    st.builds(
        Container,
        st.just(0),
        st.sampled_from(("div", "li", "article", "p")),
        st.just(0),
        st.frozensets(WORDS),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
).map(tuple)


@given(CONTAINERS)
def test_names(containers):
    shape = (4, len(containers))
    same_after(path.fill_names, compiled("arrays").fill_names, containers, TAG_BITS, MARK_OF_WORD, shape=shape)


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6), st.data())
def test_measures(texts, data):
    blocks = tuple(
        Block(
            i, text, text[:5], text, data.draw(st.integers(0, 9)), data.draw(st.booleans()), data.draw(st.sampled_from(KINDS)),
            level=i, container=i, link_chars=2 * i,
        )
        for i, text in enumerate(texts)
    )  # fmt: skip
    same_after(layout.fill_measures, compiled("arrays").fill_measures, blocks, KINDS, shape=(8, len(blocks)))


@given(st.integers(0, 200), st.integers(0, 2**32 - 1))
def test_trees(rows, seed):
    trees = shipped(MODEL_FILE)
    features = int(trees.feature.max()) + 1
    thresholds = np.unique(trees.threshold)
    # Numbers exactly at the thresholds, and what is no number.
    columns = np.random.default_rng(seed).choice(np.append(thresholds, np.float32(np.nan)), (features, rows))
    sums = np.zeros((2, rows))
    add_leaves(trees, columns, sums[0])
    compiled("arrays").add_leaves(trees, columns, sums[1])
    # A single row may be added up in another order.
    assert np.array_equal(*sums) if rows > 1 else np.allclose(*sums, rtol=0, atol=1e-12)


LINES = st.text(
    st.sampled_from("abx12 .,:>/|'\"-_©›→▸►…•·‹،؟¿¡。，：éßя中ก%$#\u0130\u2028\U0001f600") | st.characters(exclude_categories=["Cs"]),
    max_size=24,
)  # fmt: skip
SPACED = LINES.map(lambda line: " ".join(line.replace("\0", "").split()))  # no block holds the separator
TRIGGERS = ("a", "ab", "x1", ">", "/", "©", "›", "é", "中", "я", "%", "12")


def finders(*rules):
    """Return both finders of candidates for some rules."""
    called = compile_rules(rules).called
    return CandidateFinder(called), compiled("lookups").CandidateFinder(called)


def found(finder, lines):
    """Return what a finder finds in some lines: the pairs, each once, and the triggers."""
    pairs, present = finder.find(text_page(lines).blocks)
    named = [(block.index, rule.id) for block, rule in pairs]
    assert len(named) == len(set(named))
    return set(named), present


def asking(number, triggers, least, most):
    """Return a rule that waits for some triggers."""
    return BlockRule(
        id=f"rule-{number}", label=Label.LISTS, why="", matches=bool, claims={}, leaves={},
        triggers=frozenset(triggers), min_words=least, max_words=most,
    )  # fmt: skip


ASKING = [
    asking(0, TRIGGERS[:4], 1, 3),
    asking(1, TRIGGERS[3:8], 0, 100),
    asking(2, TRIGGERS[8:], 2, 12),
    asking(3, ("中文", "文", NO_WORD), 0, 13),
    asking(4, (), 1, 2),
]


@given(st.lists(SPACED, max_size=5))
def test_candidates(lines):
    pure, fast = finders(*ASKING)
    # Each line by itself too, so that nothing of one is left for the next.
    assert found(fast, lines) == found(pure, lines)
    for line in lines:
        assert found(fast, [line]) == found(pure, [line])


@given(st.lists(LINES, max_size=5), st.lists(st.text("ab@é中 ", min_size=1, max_size=3), max_size=16))
def test_signs(lines, signs):
    assert compiled("lookups").texts_with(lines, signs) == texts_with(lines, signs)


@pytest.mark.parametrize("signs", [("a",) * 17, ("a", "")])
def test_signs_that_it_does_not_look_for(signs):
    with pytest.raises(ValueError, match="at most 16 signs, none of them empty"):
        compiled("lookups").texts_with([], signs)


@given(st.lists(SPACED.map(str.lower), max_size=5))
def test_glimpses_of_phrases(lines):
    pure = Glimpser(("a b", "# x", "é 中", "ab"), ("a", "#", "é", "中"), ("b", "中", "я"))
    fast = compiled("lookups").Glimpser(pure, ASCII_TABLE)
    found, expected = dict(fast.find(lines)), dict(pure.find(lines))
    # A line of one letter too many may be glimpsed: what is found is looked at again.
    assert found.items() <= expected.items()
    assert {place for place in expected if place not in found} <= {
        place for place, line in expected.items() if line not in pure.whole and line.isascii()
    }


@pytest.mark.parametrize("fixture", FIXTURES, ids=str)
def test_fixtures(fixture):
    """What rules look for in real texts, by their own tables."""
    page = read(fixture.text, fixture.kind, None, newsclean.Config())
    texts = [block.folded for block in page.blocks]
    pure, fast = (kind(ALL_RULES.called) for kind in (CandidateFinder, compiled("lookups").CandidateFinder))
    assert set(fast.find(page.blocks)[0]) == set(pure.find(page.blocks)[0])
    assert fast.find(page.blocks)[1] == pure.find(page.blocks)[1]
    index = load_index()
    glimpser = Glimpser(index.whole, index.start.lengths, index.end.lengths)
    found = dict(compiled("lookups").Glimpser(glimpser, ASCII_TABLE).find(texts))
    slow = dict(glimpser.find(texts))
    assert found.items() <= slow.items()
    missed = [place for place in slow if place not in found]
    assert all(index.at_edge(page.blocks[place], slow[place]) is None for place in missed)
    assert index.whole.keys().isdisjoint(slow[place] for place in missed)


RUN = "import newsclean, sys; print(newsclean.extract(sys.stdin.buffer.read()).to_json())"


def test_articles_are_the_same_in_both_ways():
    pages = b"<hr>".join(fixture.data for fixture in HTML_FIXTURES[:3])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", RUN], input=pages, capture_output=True, check=True, env={"NEWSCLEAN_PURE": switch}
        ).stdout
        for switch in ("0", "1")
    }
    assert len(outputs) == 1
    assert b'"body"' in outputs.pop()


def test_what_is_not_there_is_pure():
    assert twin(block_runs, "newsclean.compiled.no_such_module") is block_runs


def test_what_does_not_load_is_pure_and_says_so(monkeypatch, tmp_path):
    (tmp_path / "torn_module.py").write_text("raise ImportError('built for another machine')")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.warns(RuntimeWarning, match="without its compiled torn_module: built for another machine"):
        assert twin(block_runs, "torn_module") is block_runs


@pytest.mark.parametrize("name", MODULES)
def test_all_modules_are_built(name):
    assert import_module(compiled(name).__name__).__file__.endswith((".so", ".pyd"))
