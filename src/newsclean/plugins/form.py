"""What is wrong with the form of a rule: a value of another type, or a role that its phase may not give.

The types say the same, but who writes a rule need not run a type checker, and a rule that is built
wrongly must not cost others theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from newsclean.model import BlockRule, Case, Label, Need, OpinionRule, Phase, Role, Rule, RunRule

ID = re.compile(r"(?:[a-zA-Z0-9][\w.-]*:)?[a-z0-9]+(?:-[a-z0-9]+)*")
# What a block alone is reason enough to keep; the other kept roles are places on the page, or beside the article.
PROTECTED = frozenset((Role.BODY, Role.CREDIT, Role.DATELINE, Role.BYLINE, Role.TITLE))
ORDERS = (Phase.ORDER, Phase.REST)
PHASES = {
    BlockRule: frozenset((Phase.PROTECT, Phase.BLOCK)),
    RunRule: frozenset((Phase.ORDER, Phase.PROTECT, Phase.BLOCK, Phase.PLACE, Phase.RUN, Phase.REST)),
    OpinionRule: frozenset((Phase.BODY,)),
}


def form_problems(rule: object) -> list[str]:
    """Return what is wrong with the form of a rule, a sentence each; none if it can be used."""
    if not isinstance(rule, BlockRule | RunRule | OpinionRule):
        return [f"{rule!r} is no rule; make a BlockRule, RunRule or OpinionRule of newsclean.model"]
    problems = list(type_problems(rule))
    return problems or list(phase_problems(rule))


def stranger_problems(rule: object) -> list[str]:
    """Return what is wrong with the form of a plug-in's rule, which no label makes an order of the user."""
    problems = form_problems(rule)
    if isinstance(rule, RunRule) and rule.phase in ORDERS and not problems:
        problems = [f"phase: {rule.phase.name} is for what the user orders; use PROTECT, BLOCK, PLACE or RUN"]
    return problems


def type_problems(rule: Rule) -> Iterator[str]:
    """Say which values have another type than the rule's class wants."""
    values = {field.name: getattr(rule, field.name) for field in fields(rule)}
    for name, value in values.items():
        is_fine, wanted = FORMS[name]
        if not is_fine(value):
            yield f"{name}: expected {wanted}, got {value!r}"


def phase_problems(rule: Rule) -> Iterator[str]:
    """Say where phase, role and limits do not fit each other."""
    allowed = PHASES[type(rule)]
    if rule.phase not in allowed:
        names = ", ".join(phase.name for phase in sorted(allowed) if phase not in ORDERS)
        yield f"phase: {type(rule).__name__}s are asked in {names}, not in {rule.phase.name}"
    if isinstance(rule, OpinionRule):
        return
    if rule.phase in ORDERS and rule.label is not Label.SITES:
        yield f"phase: {rule.phase.name} is for what users order with selectors (label sites), and outranks protection"
    if rule.phase is Phase.PROTECT and rule.role not in PROTECTED:
        what = "drops" if rule.role is Role.BOILERPLATE else f"makes its blocks {rule.role}"
        yield f"role: a rule of phase PROTECT keeps parts of the article, and this one {what}; use phase BLOCK"
    if rule.phase is Phase.BLOCK and rule.role in PROTECTED:
        keeping = "PROTECT" if isinstance(rule, BlockRule) else "PROTECT or PLACE"
        yield f"role: a rule that makes blocks {rule.role} belongs to phase {keeping}"
    if isinstance(rule, BlockRule) and not 0 <= rule.min_words <= rule.max_words:
        yield f"min_words: expected at least 0 and at most max_words, got {rule.min_words} and {rule.max_words}"


def is_text(value: object) -> bool:
    """Tell whether a value is a string that says something."""
    return isinstance(value, str) and bool(value.strip())


def is_number(value: object) -> bool:
    """Tell whether a value is an integer."""
    return isinstance(value, int) and not isinstance(value, bool)


def are_triggers(value: object) -> bool:
    """Tell whether a value is a set of strings."""
    return isinstance(value, frozenset) and all(isinstance(word, str) for word in value)


def are_examples(value: object) -> bool:
    """Tell whether a value is a mapping of languages to sequences of texts."""
    return isinstance(value, Mapping) and all(
        isinstance(language, str) and isinstance(texts, list | tuple) and all(isinstance(text, str) for text in texts)
        for language, texts in value.items()
    )


def are_cases(value: object) -> bool:
    """Tell whether a value is a sequence of cases."""
    return isinstance(value, list | tuple) and all(is_dataclass(case) and isinstance(case, Case) for case in value)


CALLABLE = (callable, "a function")
EXAMPLES = (are_examples, 'examples by language, as {"en": ("Leave a reply",)}, with a comma after a single one')
NUMBER = (is_number, "a whole number of words")
TEXT = (is_text, "a text")
FRACTION = (lambda value: isinstance(value, int | float) and not isinstance(value, bool), "a number")
FLAG = (lambda value: isinstance(value, bool), "True or False")
FORMS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "id": (
        lambda value: isinstance(value, str) and ID.fullmatch(value) is not None,
        "lower-case letters, digits and hyphens, as 'report-a-typo'",
    ),
    "label": (lambda value: isinstance(value, Label), "a member of newsclean.model.Label"),
    "role": (lambda value: isinstance(value, Role), "a member of newsclean.model.Role"),
    "phase": (lambda value: isinstance(value, Phase), "a member of newsclean.model.Phase"),
    "need": (lambda value: isinstance(value, Need), "a member of newsclean.model.Need"),
    "why": TEXT,
    "why_not": TEXT,
    "matches": CALLABLE,
    "finds": CALLABLE,
    "scores": CALLABLE,
    "cites": (lambda value: value is None or callable(value), "a function or None"),
    "explains": (lambda value: value is None or callable(value), "a function or None"),
    "claims": EXAMPLES,
    "leaves": EXAMPLES,
    "known_failures": EXAMPLES,
    "cases": (are_cases, "a tuple of newsclean.model.Case"),
    "triggers": (are_triggers, "a frozenset of words, as words() of newsclean.rules.matching makes it"),
    "min_words": NUMBER,
    "max_words": NUMBER,
    "rank": (is_number, "a whole number"),
    "asked_below": FRACTION,
    "slowness": FRACTION,
    "repeats": FLAG,
    "shields": FLAG,
}
