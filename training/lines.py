"""Train the line model: words of furniture first, then boosted trees on the features of lines.

The trees must not see weights that were learned from the very text they are trained on, so the rows of each text
are computed with words learned on the sites of other folds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from newsclean import Config
from newsclean.body.lines import model
from newsclean.body.lines.features import FEATURES, matrix
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


def train(texts: Sequence[LabelledPage]) -> model.LineModel:
    """Train on texts; words are learned without the bodies, which are the same lines again."""
    telling = [text for text in texts if text.data_set != BODIES]
    rows: list[LabelledPage] = []
    for fold in range(FOLDS):
        words = learn_words([text for text in telling if fold_of(text.site) != fold])
        rows += [with_rows(text, words) for text in texts if fold_of(text.site) == fold]
    return model.LineModel(export(boost(sample(rows, weight_of_text), FEATURES)), learn_words(telling))


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
