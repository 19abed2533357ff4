"""The contract catches rules that are bad on purpose, each with the right check and a message that says what to do."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from newsclean.model import BlockRule, Case, Label, Need, OpinionRule, Phase, Role, RunRule
from newsclean.rules.matching import BlockStart, WholeBlock, words
from newsclean.testing import ContractBroken, check_rule, find_problems

GOOD = BlockRule(
    id="report-a-typo",
    label=Label.COMMENTS,
    why="the whole block asks readers to report mistakes",
    matches=WholeBlock({"en": (r"(?:report|spotted) an? (?:typo|error)(?: in this article)?",)}),
    triggers=words("typo error"),
    max_words=8,
    claims={"en": ("Report a typo", "Spotted an error in this article?")},
    leaves={"en": ("Voters spotted an error in the ballot.", "The typo cost the firm a million.")},
)
CASES = (
    Case(blocks=("Rain expected", "Rain expected", "It will rain in Norrby."), claims=(1,)),
    Case(blocks=("Rain expected", "It will rain in Norrby.", "Rain expected"), claims=()),
)


def echo(view):
    for above, below in zip(view.standing, view.standing[1:], strict=False):
        if view.blocks[above].folded == view.blocks[below].folded:
            yield below


GOOD_RUN = RunRule(id="echo", label=Label.REPEATS, why="it repeats the block above it", finds=echo, cases=CASES)


def remembering():
    seen = set()

    def matches(block):
        is_new = block.folded not in seen
        seen.add(block.folded)
        return is_new and GOOD.matches(block)

    return matches


def at_random(block):
    return GOOD.matches(block) and random.random() < 0.5


def tampering(block):
    claimed = GOOD.matches(block)
    object.__setattr__(block, "folded", "")
    return claimed


def shrinking(view):
    found = list(echo(view))
    view.standing.clear()
    return found


def quadratic_finds(view):
    for index in view.standing:
        for other in range(index):
            sorted(view.blocks[other].text)
            if other == index - 1 and sorted(view.blocks[other].text) == sorted(view.blocks[index].text):
                yield index


def quadratic_matches(block):
    longest = max(len(block.folded[:end].strip()) for end in range(len(block.folded) + 1))
    return bool(longest) and GOOD.matches(block)


EXPONENTIAL = re.compile(r"(?:report|spotted) (?:\w+\s?)+[?]|report a typo")

BAD = {
    "a look-alike is missing": (
        replace(GOOD, leaves={}),
        "examples",
        r"leaves has none for 'en'; show look-alikes that it leaves in this language",
    ),
    "a language has one kind only": (
        replace(GOOD, claims={**GOOD.claims, "de": ("Fehler melden",)}),
        "examples",
        r"leaves has none for 'de'",
    ),
    "it does not claim what it says": (
        replace(GOOD, claims={"en": ("Report a typo", "Typo? Tell us")}),
        "claims",
        r"claims\['en'\] 'Typo\? Tell us' is not claimed; widen matches",
    ),
    "it claims a look-alike": (
        replace(GOOD, matches=BlockStart({"en": ("report a typo", "spotted an error", "the typo")})),
        "leaves",
        r"leaves\['en'\] 'The typo cost the firm a million\.' is claimed; narrow matches",
    ),
    "a trigger is missing": (
        replace(GOOD, triggers=words("typo")),
        "triggers",
        r"'Spotted an error in this article\?' matches and has no trigger.*add one of its words",
    ),
    "a trigger is in no block": (
        replace(GOOD, triggers=frozenset(("typo", "error", "Report a"))),
        "triggers",
        r"'Report a' is in no block, since blocks are looked up word by word; use 'report' or 'a'",
    ),
    "it looks at blocks that are too short": (
        replace(GOOD, max_words=4),
        "word-limits",
        r"'Spotted an error in this article\?' has 6 words, and the rule looks at 1 to 4; change min_words",
    ),
    "it drops quotations": (
        replace(
            GOOD, matches=lambda block: "school" in block.folded or GOOD.matches(block), triggers=frozenset(),
            max_words=30,
        ),
        "protected",
        r"“We slept in a school,”.*is part of an article, and the rule drops it",
    ),
    "it drops in the phase that protects": (
        replace(GOOD, phase=Phase.PROTECT),
        "form",
        r"role: a rule of phase PROTECT keeps parts of the article, and this one drops; use phase BLOCK",
    ),
    "it makes titles of single blocks": (
        replace(GOOD, role=Role.TITLE),
        "form",
        r"role: a rule that makes blocks title belongs to phase PROTECT",
    ),
    "it remembers": (replace(GOOD, matches=remembering()), "pure", r"claimed and then left when asked again; a rule keeps"),
    "it throws dice": (replace(GOOD, matches=at_random), "pure", r"a rule keeps nothing"),
    "it changes blocks": (replace(GOOD, matches=tampering), "pure", r"changes the block that it looks at, 'Report a typo'"),
    "its pattern takes for ever": (
        replace(GOOD, matches=lambda block: EXPONENTIAL.fullmatch(block.folded) is not None),
        "bounded",
        r"pumped up to \d+ characters takes [\d.]+ s, and grows faster than the text; take repeated parts",
    ),
    "it is quadratic": (
        replace(GOOD, matches=quadratic_matches, max_words=10**9),
        "bounded",
        r"pumped up to \d+ characters takes [\d.]+ s, and grows faster than the text",
    ),
    "it raises": (
        replace(GOOD, matches=lambda block: block.tag == "p"),
        "claims",
        r"matches raised AttributeError: 'Block' object has no attribute 'tag' on 'Report a typo'",
    ),
    "it gives no reason": (replace(GOOD, why=" "), "form", r"why: expected a text, got ' '"),
    "its reason is a sentence": (
        replace(GOOD, why="It is bad."), "documented", r"leave out the full stop of 'It is bad\.'"
    ),
    "its label is a string": (replace(GOOD, label="comments"), "form", r"label: expected a member of newsclean.model.Label"),
    "its id has capitals": (replace(GOOD, id="Report_Typo"), "form", r"id: expected lower-case letters, digits and hyphens"),
    "a comma is missing": (
        replace(GOOD, claims={"en": "Report a typo"}), "form", r"claims: expected examples.*with a comma after a single one"
    ),
    "triggers are no set": (replace(GOOD, triggers=["typo"]), "form", r"triggers: expected a frozenset of words"),
    "an example is of both kinds": (
        replace(GOOD, known_failures={"en": ("report a TYPO",)}), "examples", r"'report a TYPO' is in claims too"
    ),
    "an example is two blocks": (
        replace(GOOD, leaves={"en": ("A typo.\n\nAn error.",)}), "examples", r"is not one block"
    ),
    "a failure is mended": (
        replace(GOOD, known_failures={"en": ("An error occurred.",)}), "known-failures", r"mended, so move it to leaves"
    ),
    "it is not finished": (
        replace(GOOD, leaves={"en": ("TODO: a look-alike",)}),
        "unfinished",
        r"leaves\['en'\] is still to be filled in: 'TODO: a look-alike'",
    ),
    "a case claims too much": (
        replace(GOOD_RUN, cases=(replace(CASES[0], claims=(1, 2)), CASES[1])),
        "cases",
        r"cases\[0\] block 2 'It will rain in Norrby\.' should be claimed, and no rule claims it",
    ),
    "a case claims too little": (
        replace(GOOD_RUN, cases=(CASES[0], replace(CASES[0], claims=()))),
        "cases",
        r"cases\[1\] block 1 'Rain expected' is claimed, and should be left",
    ),
    "no case is a look-alike": (replace(GOOD_RUN, cases=CASES[:1]), "examples", r"no case is a look-alike"),
    "a case has an index that is not there": (
        replace(GOOD_RUN, cases=(replace(CASES[0], claims=(7,)), CASES[1])), "examples", r"cases\[0\] claims \[7\]"
    ),
    "it finds places before the first": (
        replace(GOOD_RUN, finds=lambda view: [-1]), "cases", r"finds gave -1 on cases\[0\]; it gives indices of blocks"
    ),
    "it raises on a page without blocks": (
        replace(GOOD_RUN, finds=lambda view: [] if view.blocks[0].folded else [0]),
        "cases",
        r"finds raised IndexError: .* on a document without blocks",
    ),
    "it changes the snapshot": (replace(GOOD_RUN, finds=shrinking), "pure", r"changes the snapshot"),
    "it compares all with all": (replace(GOOD_RUN, finds=quadratic_finds), "bounded", r"cases\[\d\] repeated to \d+ blocks takes"),
    "it drops prose": (
        replace(GOOD_RUN, finds=lambda view: list(echo(view)) or [i for i in view.standing if "ferry" in view.folded[i]]),
        "protected",
        r"is part of an article, and the rule drops it",
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", [GOOD, GOOD_RUN], ids=lambda rule: rule.id)
def test_a_good_rule_keeps_the_contract(rule):
    assert find_problems(rule) == []
    check_rule(rule)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_rule_is_caught(name):
    rule, check, message = BAD[name]
    with pytest.raises(ContractBroken, match=message) as caught:
        check_rule(rule)
    assert str(caught.value).startswith(f"rule {rule.id!r} does not keep its contract:\n  ")
    checks = {problem.check for problem in caught.value.problems}
    assert check in checks
    # A reader sees the fault and what follows from it, not every other part of the contract too.
    assert checks - {check} <= {"claims", "leaves", "cases", "examples"}


def test_what_is_no_rule_is_told():
    with pytest.raises(ContractBroken, match="form: 'comments' is no rule; make a BlockRule"):
        check_rule("comments")


def opinion(scores, **values):
    values = {
        "id": "half",
        "label": Label.BODY,
        "why": "half of it is",
        "why_not": "half of it is not",
        "rank": 9,
        **values,
    }
    return OpinionRule(scores=scores, **values)


@pytest.mark.parametrize(
    ("scores", "message"),
    [
        (lambda page, claims: [0.5], "scores: scores gave 1 numbers on an article's page, which has"),
        (lambda page, claims: [2.0] * len(claims), "scores: scores gave 2.0 on an article's page; a share is 0 to 1"),
        (lambda page, claims: [random.random() for _ in claims], "pure: scores gave two different answers"),
        (lambda page, claims: 1 / 0, "scores: scores raised ZeroDivisionError"),
    ],
)
def test_a_bad_opinion_is_caught(scores, message):
    with pytest.raises(ContractBroken, match=message):
        check_rule(opinion(scores))


@pytest.mark.parametrize("need", list(Need))
def test_a_good_opinion_keeps_the_contract(need):
    check_rule(opinion(lambda page, claims: [0.5] * len(claims), need=need))
    check_rule(opinion(lambda page, claims: None, need=need))
