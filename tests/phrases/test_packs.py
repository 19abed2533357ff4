"""The packs that come with newsclean: valid, without contradictions, and never part of an article."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

import pytest
from benchmarks.data import load_data_set

from fixture_data import load_fixtures
from newsclean.body.align import share_found
from newsclean.config import Config
from newsclean.model import Phase, Source
from newsclean.phrases import builtin_packs, load_index
from newsclean.phrases.load import claimed_leaves, page_of
from newsclean.phrases.pack import LABELS, Place
from newsclean.pipeline import read
from newsclean.read.shape import UNSPACED, fold
from newsclean.read.text import read_text
from newsclean.registry import builtin_rules

PACKS = {pack.name: pack for pack in builtin_packs()}
INDEX = load_index()
LANGUAGES = "ar bg cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sk sv th tr uk vi zh".split()
FEWEST_PHRASES = 60
FEWEST_LEAVES = 7

DATA = [Path(folder) for folder in os.environ.get("NEWSCLEAN_DATA", "").split(os.pathsep) if folder]
# The mark of an advertisement in Russian law, and "related articles" in one word.
ENOUGH_ALONE = {"Erid:", "관련기사"}
HALF = 0.5  # of the words of a block are in the gold text, in its place: then it counts as gold


def claimed(page):
    """The blocks of a page that a phrase claims, each with the phrase."""
    return [
        (page.blocks[index], phrase) for found in INDEX.find(page).values() for index, phrase in sorted(found.items())
    ]


def test_there_is_a_pack_for_each_language():
    assert sorted(PACKS) == sorted(LANGUAGES)


def test_there_is_a_rule_for_each_label():
    rules = builtin_rules()
    for label in LABELS:
        rule = rules[f"{label.value}-phrase"]
        assert rule.label is label
        assert rule.phase is Phase.BLOCK


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_a_pack_says_enough(pack):
    assert len(pack.phrases) >= FEWEST_PHRASES
    assert {phrase.label for phrase in pack.phrases} == LABELS
    assert len(set(pack.leaves)) >= FEWEST_LEAVES


def test_no_phrase_has_two_labels():
    labels = defaultdict(set)
    for pack in PACKS.values():
        for phrase in pack.phrases:
            labels[phrase.key].add(phrase.label)
    assert {key: found for key, found in labels.items() if len(found) > 1} == {}


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_what_stands_at_an_end_is_more_than_a_word(pack):
    """A lone word begins or ends any headline."""
    single = [
        phrase.text
        for phrase in pack.phrases
        if phrase.place is not Place.WHOLE and " " not in phrase.key and not UNSPACED.search(phrase.key)
    ]
    assert set(single) <= ENOUGH_ALONE


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_a_phrase_is_claimed_when_it_is_a_block(pack):
    texts = [phrase.text.replace("#", "12") for phrase in pack.phrases]
    page = read_text(Source("\n\n".join(texts), "text"))
    found = {block.text: phrase for block, phrase in claimed(page)}
    assert [text for text in texts if text not in found] == []
    for phrase, text in zip(pack.phrases, texts, strict=True):
        assert found[text].label is phrase.label


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_capitals_and_signs_around_a_phrase_do_not_matter(pack):
    whole = [phrase for phrase in pack.phrases if phrase.place is Place.WHOLE]
    for phrase in whole[:: len(whole) // 20]:
        text = f"» {phrase.text.replace('#', '3').upper()} »"
        assert [found.label for _, found in claimed(page_of(text))] == [phrase.label], text


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_look_alikes_stay(pack):
    assert list(claimed_leaves(pack, INDEX)) == []


@pytest.mark.parametrize("fixture", load_fixtures(), ids=str)
def test_no_phrase_claims_a_block_of_a_fixtures_body(fixture):
    body = {fold(text) for text in fixture.body}
    page = read(fixture.data, fixture.kind, None, Config())
    assert [(block.text, str(phrase)) for block, phrase in claimed(page) if block.folded in body] == []


def gold_blocks(folder):
    """The claimed blocks of a data set's articles that are gold."""
    data = load_data_set(folder)
    for gold in data.gold:
        if gold.body and gold.page_type in (None, "", "article"):
            document = data.document(gold)
            kind = "html" if isinstance(document.content, bytes) else "text"
            page = read(document.content, kind, document.url, Config())
            found = claimed(page)
            if found:
                lines = [fold(line) for line in gold.body.split("\n")]
                shares = share_found([block.folded for block in page.blocks], lines)
                for block, phrase in found:
                    if shares[block.index] >= HALF:
                        yield gold.id, block.text, str(phrase)


@pytest.mark.timeout(3600)
def test_no_phrase_claims_a_block_of_a_development_article():
    """`NEWSCLEAN_DATA` names folders of data sets as docs/benchmarks.md describes them; without it there are none."""
    assert {folder.name: found for folder in DATA if (found := list(gold_blocks(folder)))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "Load more updates", "Load older posts", "Jump to Recipe", "Jump to Recipe · Print Recipe", "Pin Recipe",
        "Reply Quote Report", "Like Reply Report", "Weitere Meldungen laden", "Zum Rezept springen", "Rezept drucken",
        "Antworten Zitieren Melden", "Aller à la recette", "Répondre Citer Signaler", "Ir a la receta",
        "Responder Citar Denunciar", "Vai alla ricetta", "Rispondi Cita Segnala", "Ir para a receita", "Recept afdrukken",
        "Reageren Citeren Melden", "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.",
        "Нашли опечатку? Выделите её и нажмите Ctrl+Enter", "Помітили помилку? Виділіть текст і натисніть Ctrl+Enter",
    ],
)  # fmt: skip
def test_buttons_of_recipes_tickers_and_comments_are_claimed(line):
    page = read(f"<p>The ferry left the harbour at four.</p><p>{line}</p>", "html", None, Config())
    assert [block.text for block, _ in claimed(page)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Reply and quote",
        "Report of the council",
        "Load more hay, the farmer said",
        "Rezepte drucken Geld",
        "Print recipes die",
    ],
)
def test_lines_like_buttons_are_left(line):
    assert claimed(read(f"<p>{line}</p>", "html", None, Config())) == []
