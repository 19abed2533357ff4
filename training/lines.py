"""Train the line model: words of furniture first, then two sets of boosted trees on the features of lines.

The trees must not see weights that were learned from the very text they are trained on, so the rows of each text
are computed with words learned on the sites of other folds; and so is what the first trees tell the second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from newsclean import Config
from newsclean.body.lines import model
from newsclean.body.lines.features import FEATURES, matrix
from newsclean.body.trees import Trees
from newsclean.registry import RuleSet, rule_set
from training.body import boost, sample, weight_of
from training.export import export
from training.folds import FOLDS, fold_of
from training.pages import LabelledPage
from training.texts import BODIES
from training.words import learn_words

# Bodies are easy; they are there so that a text that needs no cleaning is left alone.
WEIGHT_OF_BODIES = 0.5


def weight_of_text(text: LabelledPage) -> float:
    """Return how much a text counts."""
    return WEIGHT_OF_BODIES if text.data_set == BODIES else weight_of(text)


def with_rows(text: LabelledPage, words: Mapping[str, float]) -> LabelledPage:
    """Return a text with the features of its lines."""
    return replace(text, rows=matrix(text.page, text.claims, weights=words).astype(np.float32))


def with_first_look(text: LabelledPage, first: Trees) -> LabelledPage:
    """Return a text with what a first look tells of its lines behind their features."""
    seen = model.Seen.of(text.page, text.claims)
    rows = np.zeros((len(text.claims), len(model.features())), dtype=np.float32)
    if seen.free:
        own = text.rows[seen.free]
        rows[seen.free] = model.with_first_look(own, seen, first.scores(own))
    return replace(text, rows=rows)


def train(texts: Sequence[LabelledPage]) -> model.LineModel:
    """Train on texts; words are learned without the bodies, which are the same lines again."""
    telling = [text for text in texts if text.data_set != BODIES]
    rows: dict[int, list[LabelledPage]] = {}
    for fold in range(FOLDS):
        words = learn_words([text for text in telling if fold_of(text.site) != fold])
        rows[fold] = [with_rows(text, words) for text in texts if fold_of(text.site) == fold]
    # Nor may the second trees see what the first have learned of the very text.
    looked: list[LabelledPage] = []
    for fold in filter(rows.__getitem__, rows):
        first = train_first([text for other in rows if other != fold for text in rows[other]])
        looked += [with_first_look(text, first) for text in rows[fold]]
    first = train_first([text for here in rows.values() for text in here])
    second = export(boost(sample(looked, weight_of_text), model.features()))
    return model.LineModel(first, learn_words(telling), second)


def train_first(texts: Sequence[LabelledPage]) -> Trees:
    """Train the trees of the first look."""
    return export(boost(sample(texts, weight_of_text), FEATURES))


def cross_validate(texts: Sequence[LabelledPage]) -> dict[int, model.LineModel]:
    """Return for each fold the model that has not seen its sites."""
    return {fold: train([text for text in texts if fold_of(text.site) != fold]) for fold in range(FOLDS)}


def with_model(found: model.LineModel, rules: RuleSet, residue: float = model.RESIDUE) -> RuleSet:
    """Return rules whose line model is another one, and takes other texts for residues."""
    scores = partial(model.score_lines, lambda: found, residue=residue)
    other = replace(model.RULE, scores=scores)
    return replace(rules, opinions=tuple(other if o.id == other.id else o for o in rules.opinions))


def of_folds(
    models: Mapping[int, model.LineModel], config: Config, residue: float = model.RESIDUE
) -> dict[int, RuleSet]:
    """Return for each fold the rules with the model that has not seen its sites."""
    return {fold: with_model(found, rule_set(config), residue) for fold, found in models.items()}
