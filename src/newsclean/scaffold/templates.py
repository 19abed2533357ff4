"""The files of a new rule and of a new plug-in; `$name` and the like are filled in.

What begins with TODO in a rule is what `check_rule` asks for until it is done.
"""

from __future__ import annotations

from string import Template

BLOCK_RULE = Template('''\
"""TODO: what the rule is about, in a sentence or two."""

from newsclean.model import BlockRule, Label$imports
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="$id",
    label=Label.$label,
    why="TODO: the reason, said of the block, such as: the whole block invites readers to write a letter",
    # The phrases as patterns: lower case, plain quotes. The block has to be one of them and nothing else.
    matches=WholeBlock({"$language": (r"TODO",)}),
    # Words of which at least one is in every block that matches; choose those that are rare in prose.
    triggers=words("TODO"),
    max_words=12,$keeps
    claims={"$language": ("TODO: a block that the rule must claim", "TODO: another one, as other sites print it")},
    leaves={"$language": ("TODO: a sentence of an article that looks like it and must stay",)},
)
''')

KEEPS = """
    role=Role.BODY,
    phase=Phase.PROTECT,"""

RUN_RULE = Template('''\
"""TODO: what the rule is about, in a sentence or two."""

from collections.abc import Iterator

from newsclean.model import Case, Label, RunRule
from newsclean.view import View


def find(view: View) -> Iterator[int]:
    """TODO: which blocks it gives."""
    for index in view.standing:
        if view.blocks[index].folded == "todo":
            yield index


RULE = RunRule(
    id="$id",
    label=Label.$label,
    why="TODO: the reason, said of the block, such as: it repeats the block above it",
    finds=find,
    cases=(
        # The blocks of a short document, and the indices of those that the rule must claim.
        Case(blocks=("TODO: a heading", "TODO: a block that it must claim", "A sentence that stays."), claims=(1,)),
        Case(blocks=("TODO: a document that looks like it", "Nothing of it is claimed."), claims=()),
    ),
)
''')

TOML_RULE = Template("""\
[$id]
label = "$label"
why = "TODO: the reason, said of the block, such as: the whole block invites readers to write a letter"
# Phrases as sites print them; case and punctuation do not matter, and # stands for a number. `whole` is the whole
# block, `start` and `end` are its ends.
whole.$language = ["TODO: a phrase"]
claims.$language = ["TODO: a block that the rule must take"]
leaves.$language = ["TODO: a sentence of an article that looks like it and must stay"]
""")

PYPROJECT = Template("""\
[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "$distribution"
version = "0.1.0"
description = "Rules for newsclean: $name"
requires-python = ">=3.11"
dependencies = ["newsclean[testing]"]

# The name is put before the ids of the rules: $name:$id. The package gives the RULE of each of its modules, and the
# rules in its TOML files.
[project.entry-points."newsclean.rules"]
$name = "$package"

[tool.hatch.build.targets.wheel]
packages = ["src/$package"]

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
""")

PACKAGE = Template('''\
"""Rules for newsclean: one module for each, with the rule in `RULE`."""
''')

TEST = Template('''\
"""Every rule keeps the contract of rules."""

import pytest

from newsclean.plugins import rules_in
from newsclean.testing import check_rule

RULES = rules_in("$package")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_keeps_its_contract(rule):
    check_rule(rule)
''')

README = Template("""\
# $distribution

Rules for newsclean.

```sh
newsclean rules check .                # without installing anything
pip install -e . && pytest             # as a plug-in
newsclean rules show $name:$id
newsclean new-rule LABEL NAME          # one more rule
```
""")
