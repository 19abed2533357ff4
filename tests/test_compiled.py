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
from newsclean import overview
from newsclean.body import layout, path
from newsclean.body.body_model import MODEL_FILE
from newsclean.body.characters import fill_counts
from newsclean.body.columns import first_alike
from newsclean.body.context import COUNTED, IS_TITLE, LABEL_PLACE, Observed, observe
from newsclean.body.features import FEATURES, fill_features
from newsclean.body.layout import KINDS
from newsclean.body.lines.words import number_words
from newsclean.body.path import BOTH, PATH_NAMES, TAG_BITS
from newsclean.body.trees import add_leaves, shipped
from newsclean.candidates import CandidateFinder
from newsclean.compiled import twin
from newsclean.lexicon.hints import MARK_OF_WORD, SAYS_TEXT
from newsclean.model import NO_WORD, Block, BlockRule, Container, Label
from newsclean.phrases import load_index
from newsclean.phrases.glimpse import Glimpser
from newsclean.phrases.spelling import ASCII_TABLE
from newsclean.pipeline import read
from newsclean.read.shape import fold
from newsclean.read.signs import texts_with
from newsclean.registry import compile_rules
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
def test_loops_over_a_page(nest, data):
    """All that is looked for on a whole page; the blocks and containers are those of a walk."""
    around, inner = (numbers.tolist() for numbers in nest)
    hints = data.draw(st.lists(st.frozensets(st.sampled_from("abc"), max_size=2), min_size=1, max_size=3))
    containers = tuple(
        Container(i, ("div", "nav", "ul")[i % 3], parent, hints[i % len(hints)]) for i, parent in enumerate(around)
    )
    texts = data.draw(st.lists(OPENING, min_size=len(inner), max_size=len(inner)))
    blocks = tuple(
        Block(i, text, text, text, len(text.split()), i % 2 == 0, container=inner[i], link_chars=i)
        for i, text in enumerate(texts)
    )
    fast = compiled("lookups")
    assert fast.block_runs(blocks, containers) == overview.block_runs(blocks, containers)
    assert fast.by_hints(containers) == overview.by_hints(containers)
    assert fast.by_tags(containers) == overview.by_tags(containers)
    words, folded = fast.words_and_folded(blocks)
    assert (words, folded) == overview.words_and_folded(blocks)
    assert fast.openers_among(words, folded, 2) == overview.openers_among(words, folded, 2)
    assert list(fast.prose_among(blocks, 2, 0.5)) == list(overview.prose_among(blocks, 2, 0.5))


OPENING = st.sampled_from(
    ("more", "more news", "More: all", "\u00e4hnliches", "\u00bb more", "7", "no more news", "a")
) | st.text(min_size=1, max_size=6)


@pytest.mark.parametrize(("inner", "parent"), [(7, 0), (-1, 0), (1, 9), (1, -5)])
def test_places_that_are_not_there(inner, parent):
    blocks = (Block(0, "a", "a", "a", 1, sentence=False, container=inner),)
    containers = (Container(0, "document", -1), Container(1, "div", parent))
    with pytest.raises(IndexError):
        compiled("lookups").block_runs(blocks, containers)


@st.composite
def observations(draw):
    """Draw what may be read of a page, or of anything else: the numbers fit together, and mean nothing."""
    around, inner = draw(nests().filter(lambda nest: len(nest[1])))
    size, count = len(inner), len(around)
    chance = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    longest = draw(st.sampled_from((3, 100, 1_000, 2**40)))
    measures = chance.integers(0, (longest, longest, longest, 30, 7, 1, 2, len(KINDS)), (size, 8)).T.copy()
    measures[1] += 1  # no text is empty
    measures[5] = inner
    alike = [chance.integers(0, draw(st.sampled_from((1, 3, 1_000))), amount) for amount in (size, count)]
    marks = chance.integers(0, 2 ** len(PATH_NAMES), count) | chance.choice((0, BOTH, SAYS_TEXT), count)
    rows = np.flatnonzero(chance.random(size) < draw(st.sampled_from((0.0, 0.5, 1.0))))
    return Observed(
        measures=measures,
        names=np.stack((around, first_alike(alike[1].tolist()), marks, chance.integers(0, 16, count))),
        labels=chance.integers(IS_TITLE, draw(st.sampled_from((0, 1, len(LABEL_PLACE) + 1))), size),
        firsts=first_alike(alike[0].tolist()),
        declared=chance.random(size) < 0.5 if draw(st.booleans()) else np.zeros(0, dtype=np.bool_),
        rows=rows,
        counts=chance.integers(0, 100, (len(COUNTED), len(rows))),
    )


def tables_of(observed):
    """Return the features as both compute them."""
    tables = [np.full((len(FEATURES), len(observed.rows)), -7, dtype=np.float32) for _ in range(2)]
    fill_features(observed, tables[0])
    compiled("arrays").fill_features(observed, tables[1])
    return tables


@given(observations())
def test_features(observed):
    pure, fast = tables_of(observed)
    wrong = (pure != fast).any(axis=1)
    assert [name for name, is_wrong in zip(FEATURES, wrong, strict=True) if is_wrong] == []


@pytest.mark.parametrize("blocks", [1, 7, 8, 129, 20_000])
def test_features_of_pages_of_all_sizes(blocks):
    chance = np.random.default_rng(blocks)
    around = np.maximum(np.arange(blocks) - 1 - chance.integers(0, 3, blocks), 0)
    around[0] = -1
    inner = np.sort(chance.integers(0, blocks, blocks))
    measures = chance.integers(1, (400, 400, 200, 30, 7, 2, 2, len(KINDS)), (blocks, 8)).T.copy()
    measures[5] = inner
    number = first_alike(chance.integers(0, 50, blocks).tolist())
    observed = Observed(
        measures=measures,
        names=np.stack((around, number, chance.integers(0, 2 ** len(PATH_NAMES), blocks), number * 3 % 16)),
        labels=chance.integers(IS_TITLE, len(LABEL_PLACE), blocks),
        firsts=np.arange(blocks),
        declared=chance.random(blocks) < 0.5,
        rows=np.arange(blocks),
        counts=chance.integers(0, 100, (len(COUNTED), blocks)),
    )
    assert np.array_equal(*tables_of(observed))


def with_value(array, place, value):
    changed = array.copy()
    changed[place] = value
    return changed


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("measures", (5, 1), 9), ("measures", (5, 0), -1), ("names", (0, 2), 2), ("names", (0, 1), -1),
        ("names", (0, 0), 0), ("names", (1, 1), 2), ("names", (1, 1), -1), ("firsts", 1, 3), ("firsts", 1, -1),
        ("rows", 1, 3), ("rows", 0, -1),
    ],
)  # fmt: skip
def test_numbers_that_are_no_places_are_refused(name, place, value):
    fits = Observed(
        measures=np.ones((8, 3), dtype=np.int64),
        names=np.array(((-1, 0, 1), (0, 1, 1), (0, 0, 0), (0, 0, 0))),
        labels=np.zeros(3, dtype=np.int64),
        firsts=np.arange(3),
        declared=np.zeros(0, dtype=np.bool_),
        rows=np.arange(2),
        counts=np.zeros((3, 2), dtype=np.int64),
    )
    assert np.array_equal(*tables_of(fits))
    wrong = fits._replace(**{name: with_value(getattr(fits, name), place, value)})
    table = np.zeros((len(FEATURES), 2), dtype=np.float32)
    with pytest.raises(IndexError, match="do not fit together"):
        compiled("arrays").fill_features(wrong, table)


def test_tables_of_another_shape_are_refused():
    observed = observe(read("<p>One</p>", "html", None, newsclean.Config()), [None])
    for shape, error in (((len(FEATURES), 2), IndexError), ((len(FEATURES) - 1, 1), RuntimeError), ((len(FEATURES) + 1, 1), RuntimeError)):  # fmt: skip
        with pytest.raises(error):
            compiled("arrays").fill_features(observed, np.zeros(shape, dtype=np.float32))


TEXTS_OF_ALL = st.lists(
    st.text(st.characters() | st.sampled_from("A.!?\u3002\uff01|»\ud800É"), max_size=12), max_size=5
)


@given(TEXTS_OF_ALL.map(lambda texts: [text.replace("\0", "") for text in texts]))
def test_counts_of_characters(texts):
    shape = (len(COUNTED), len(texts))
    same_after(fill_counts, compiled("arrays").fill_counts, texts, COUNTED, shape=shape)


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


def same_numbers(lines, longest=20):
    """Assert that both number the words of lines alike."""
    assert compiled("lookups").number_words(lines, longest) == number_words(lines, longest)


@given(st.lists(SPACED.map(fold), max_size=6))
def test_numbers_of_words(lines):
    same_numbers(lines)


def test_numbers_of_many_words():
    same_numbers([" ".join(f"word{number * line % 1500}" for number in range(900)) for line in (1, 2, 7)], 100_000)


def test_words_made_to_fall_together():
    """So many words for one place of a table that a search for each would take ever longer."""
    together = [word for word in map(str, range(200_000)) if fnv_1a(word) % 1024 == 0]
    assert len(together) > 150
    same_numbers([" ".join(together)], 100_000)


def fnv_1a(word):
    mixed = 2166136261
    for byte in word.encode():
        mixed = (mixed ^ byte) * 16777619 % 2**32
    return mixed


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
    assert twin(overview.block_runs, "newsclean.compiled.no_such_module") is overview.block_runs


def test_what_does_not_load_is_pure_and_says_so(monkeypatch, tmp_path):
    (tmp_path / "torn_module.py").write_text("raise ImportError('built for another machine')")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.warns(RuntimeWarning, match="without its compiled torn_module: built for another machine"):
        assert twin(overview.block_runs, "torn_module") is overview.block_runs


@pytest.mark.parametrize("name", MODULES)
def test_all_modules_are_built(name):
    assert import_module(compiled(name).__name__).__file__.endswith((".so", ".pyd"))
