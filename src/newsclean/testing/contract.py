"""The contract of a rule, check by check.

| check | what it wants |
|---|---|
| `form` | the values have the right types, and the role fits the phase |
| `unfinished` | nothing is still to be filled in |
| `documented` | there is a reason, said of the block and as part of a sentence |
| `examples` | both kinds, in every language, one block each, none of both kinds |
| `claims`, `leaves`, `known-failures`, `cases` | the examples are true |
| `word-limits`, `triggers` | the gates let through all that the rule claims, and what is claimed passes them |
| `protected` | it drops no quotation, dateline or credit, and no plain prose |
| `pure` | the same answer each time, in any order, and nothing is changed |
| `bounded` | its time grows no faster than the text |
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

from newsclean.model import UNFINISHED, BlockRule, OpinionRule, Rule, RunRule
from newsclean.plugins.form import form_problems
from newsclean.testing.block_rules import block_rule_problems
from newsclean.testing.opinions import opinion_problems
from newsclean.testing.problem import ContractBroken, Problem, quote
from newsclean.testing.run_rules import run_rule_problems


def check_rule(rule: Rule) -> None:
    """Run the whole contract of a rule.

    Raises:
        ContractBroken: an `AssertionError` that says which part of the contract the rule does not keep, with which
            example, and what to do.
    """
    problems = find_problems(rule)
    if problems:
        raise ContractBroken(str(getattr(rule, "id", rule)), problems)


def find_problems(rule: Rule) -> list[Problem]:
    """Return what of its contract a rule does not keep; empty if it keeps all.

    A rule with a wrong form or with parts still to be filled in is not looked at further.
    """
    problems = [Problem("form", problem) for problem in form_problems(rule)]
    problems = problems or list(unfinished_parts(rule))
    if problems:
        return problems
    problems += documentation_problems(rule)
    if isinstance(rule, BlockRule):
        problems += block_rule_problems(rule)
    elif isinstance(rule, RunRule):
        problems += run_rule_problems(rule)
    else:
        problems += opinion_problems(rule)
    return problems


def unfinished_parts(rule: Rule) -> Iterator[Problem]:
    """Say what is still to be filled in."""
    for name, text in texts_of(rule):
        if text.strip().startswith(UNFINISHED):
            yield Problem("unfinished", f"{name} is still to be filled in: {quote(text)}")


def texts_of(rule: Rule) -> Iterator[tuple[str, str]]:
    """Give the texts of a rule that its author writes, with where they stand."""
    yield "why", rule.why
    # `vars` and not `getattr`: some modules load others when they are asked for a name.
    known = [module for module in list(sys.modules.values()) if isinstance(module, ModuleType)]
    modules = [module for module in known if vars(module).get("RULE") is rule]
    yield from (("the docstring of its module", module.__doc__ or UNFINISHED) for module in modules[:1])
    if isinstance(rule, OpinionRule):
        yield "why_not", rule.why_not
    elif isinstance(rule, RunRule):
        for number, case in enumerate(rule.cases):
            yield from ((f"cases[{number}]", text) for text in (*case.blocks, case.html))
    else:
        yield from (("triggers", word.upper()) for word in rule.triggers if word.upper() == UNFINISHED)
        for name in ("claims", "leaves", "known_failures"):
            for language, texts in getattr(rule, name).items():
                yield from ((f"{name}[{language!r}]", text) for text in texts)


def documentation_problems(rule: Rule) -> Iterator[Problem]:
    """Say what is wrong with the reason."""
    for name in ("why", "why_not"):
        why = getattr(rule, name, "it")
        if why.rstrip().endswith("."):
            yield Problem("documented", f"{name} is part of a sentence; leave out the full stop of {quote(why)}")
        if why != " ".join(why.split()):
            yield Problem("documented", f"{name} is one line without white space around it, got {quote(why)}")
