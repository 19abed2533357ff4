"""The contract of rules whose reason lies in the neighbourhood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from newsclean.judge import judge
from newsclean.model import UNCLAIMED, Case, OpinionRule, Page, Role, RunRule
from newsclean.registry import RuleSet, builtin_rules, compile_rules
from newsclean.testing.growth import growth_of_run_rule
from newsclean.testing.material import PROSE, TITLES
from newsclean.testing.pages import knowledge_of, page_of, page_of_case
from newsclean.testing.problem import Problem, quote
from newsclean.testing.purity import impurities_of_run_rule
from newsclean.view import Shared, View


def run_rule_problems(rule: RunRule) -> Iterator[Problem]:
    """Say what of its contract a rule does not keep."""
    yield from kinds_of_cases(rule)
    wrong = list(finding_problems(rule))
    yield from wrong
    impure = [] if wrong else list(impurities_of_run_rule(rule))
    yield from impure
    if not wrong and not impure:
        for number, case in enumerate(rule.cases):
            yield from truth_problems(rule, number, case)
        yield from protected_problems(rule)
        yield from growth_of_run_rule(rule)


def kinds_of_cases(rule: RunRule) -> Iterator[Problem]:
    """Say which kinds of cases are missing, and which say what cannot be."""
    if not any(case.claims for case in rule.cases):
        yield Problem("examples", "no case claims anything; show a document in which the rule claims a block")
    if not any(len({*case.claims}) < len(page_of_case(case).blocks) for case in rule.cases if case.claims):
        yield Problem("examples", "every case claims all its blocks; show one with other blocks, which the rule leaves")
    if not any(not case.claims for case in rule.cases):
        what = "no case is a look-alike; show a document like the others of which nothing is claimed"
        yield Problem("examples", what)
    for number, case in enumerate(rule.cases):
        count = len(page_of_case(case).blocks)
        if case.blocks and count != len(case.blocks):
            yield Problem("examples", f"cases[{number}] has {len(case.blocks)} blocks and is read as {count}")
        if beyond := [index for index in case.claims if not 0 <= index < count]:
            yield Problem("examples", f"cases[{number}] claims {beyond}, and its blocks are 0 to {count - 1}")
        if case.movable and (rule.role is not Role.BOILERPLATE or not case.claims):
            yield Problem("examples", f"cases[{number}] is movable, which only boilerplate that is claimed can be")


def finding_problems(rule: RunRule) -> Iterator[Problem]:
    """Say in which document the rule raises, or finds something else than indices of blocks."""
    documents = [(f"cases[{n}]", page_of_case(case), case) for n, case in enumerate(rule.cases)]
    documents += [("a document without blocks", page_of(()), Case()), ("plain prose", page_of(PROSE), Case())]
    for name, page, case in documents:
        view = View(page, (None,) * len(page.blocks), Shared(page, knowledge_of(case)))
        try:
            found = list(rule.finds(view))
        except Exception as error:
            yield Problem("cases", f"finds raised {type(error).__name__}: {error} on {name}")
            return
        wrong = [index for index in found if type(index) is not int or not 0 <= index < len(page.blocks)]
        if wrong:
            yield Problem("cases", f"finds gave {wrong[0]!r} on {name}; it gives indices of blocks, from 0")
            return


def truth_problems(rule: RunRule, number: int, case: Case) -> Iterator[Problem]:
    """Say where the rule, among all others, claims something else than its case says."""
    page = page_of_case(case)
    judged = judge(page, replace(among_all(rule), knowledge=knowledge_of(case)))
    for warning in judged.warnings:
        yield Problem("cases", f"cases[{number}] gives the warning {warning}")
    for index, (block, verdict) in enumerate(zip(page.blocks, judged.verdicts, strict=True)):
        claimed, wanted = verdict.rule is rule, index in case.claims
        if claimed and not wanted:
            yield Problem("cases", f"cases[{number}] block {index} {quote(block.text)} is claimed, and should be left")
        if wanted and not claimed:
            who = "no rule" if isinstance(verdict.rule, OpinionRule) or verdict.rule is UNCLAIMED else verdict.rule.id
            hint = triggers_missing(rule, page) or f"{who} claims it"
            yield Problem("cases", f"cases[{number}] block {index} {quote(block.text)} should be claimed, and {hint}")


def triggers_missing(rule: RunRule, page: Page) -> str:
    """Return that the page has no trigger of the rule, "" if it has one."""
    text = " ".join(block.folded for block in page.blocks)
    if rule.triggers and not any(word in text for word in rule.triggers):
        return "the document has none of the triggers, so that the rule is not asked"
    return ""


@lru_cache(maxsize=1)
def all_builtin() -> RuleSet:
    """Return the rules that come with newsclean, compiled."""
    return compile_rules(builtin_rules().values())


def among_all(rule: RunRule) -> RuleSet:
    """Return the rules that come with newsclean and this one, compiled."""
    known = builtin_rules()
    if known.get(rule.id) is rule:
        return all_builtin()
    return compile_rules([rule, *(other for other in known.values() if other.id != rule.id)])


def protected_problems(rule: RunRule) -> Iterator[Problem]:
    """Say which part of a plain article the rule drops."""
    if rule.role is not Role.BOILERPLATE:
        return
    page = page_of((TITLES[0], "By Ada Quill", *PROSE))
    for block, verdict in zip(page.blocks, judge(page, among_all(rule)).verdicts, strict=True):
        if verdict.rule is rule:
            yield Problem("protected", f"{quote(block.text)} is part of an article, and the rule drops it")
            return
