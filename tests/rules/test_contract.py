"""Every rule keeps its contract, and is where its name says."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import pytest

from newsclean.model import OpinionRule
from newsclean.registry import builtin_rules
from newsclean.testing import check_rule

RULES = builtin_rules()


def modules_of_rules():
    return [m for name, m in sorted(sys.modules.items()) if name.startswith("newsclean.rules.") and hasattr(m, "RULE")]


def test_there_are_at_least_forty_rules():
    assert len([rule for rule in RULES.values() if not isinstance(rule, OpinionRule)]) >= 40


@pytest.mark.parametrize("module", modules_of_rules(), ids=lambda m: m.__name__)
def test_the_file_is_where_its_rule_is_looked_for(module):
    path = Path(inspect.getfile(module))
    assert module.RULE.id == path.stem.replace("_", "-")
    assert module.RULE.label.value == path.parent.name
    assert (module.__doc__ or "").strip().endswith(".")


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_keeps_its_contract(rule):
    check_rule(rule)
