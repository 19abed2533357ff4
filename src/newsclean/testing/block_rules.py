"""The contract of rules whose reason lies in the block."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import NO_WORD, BlockRule, Role
from newsclean.read.shape import UNSPACED, fold
from newsclean.read.spaced import space_out
from newsclean.testing.growth import growth_of_block_rule
from newsclean.testing.material import PROSE, protected_examples
from newsclean.testing.pages import all_examples, block_of, has_trigger, matches, passes_gates
from newsclean.testing.problem import Problem, quote
from newsclean.testing.purity import impurities_of_block_rule


def block_rule_problems(rule: BlockRule) -> Iterator[Problem]:
    """Say what of its contract a rule does not keep."""
    yield from example_problems(rule)
    # First, since the answers of a rule that is not pure say nothing about its examples.
    impure = list(impurities_of_block_rule(rule))
    if impure:
        yield from impure
        return
    raised = [Problem("claims", f"matches raised {error} on {quote(text)}") for text, error in raising(rule)]
    if raised:
        yield from raised[:1]
        return
    yield from truth_problems(rule)
    yield from trigger_problems(rule)
    yield from protected_problems(rule)
    yield from growth_of_block_rule(rule)


def example_problems(rule: BlockRule) -> Iterator[Problem]:
    """Say where examples are missing, contradict each other or are no blocks."""
    if not rule.claims:
        yield Problem("examples", "claims is empty; show what the rule claims, by language")
    for language in sorted({*rule.claims, *rule.leaves}):
        for name, kind in (("claims", "what the rule claims"), ("leaves", "look-alikes that it leaves")):
            if not getattr(rule, name).get(language):
                yield Problem("examples", f"{name} has none for {language!r}; show {kind} in this language")
    claimed = {fold(text) for _, text in all_examples(rule, "claims")}
    for name, text in all_examples(rule, "claims", "leaves", "known_failures"):
        if block_of(text) is None:
            yield Problem("examples", f"{name} {quote(text)} is not one block; an example is one, without empty lines")
        elif not name.startswith("claims") and fold(text) in claimed:
            yield Problem("examples", f"{name} {quote(text)} is in claims too; it cannot be both")


def raising(rule: BlockRule) -> Iterator[tuple[str, str]]:
    """Give the texts on which the rule raises, with the error."""
    own = (text for _, text in all_examples(rule, "claims", "leaves", "known_failures"))
    for text in (*own, *PROSE, "…", "42"):
        block = block_of(text)
        if block is not None:
            try:
                rule.matches(block)
            except Exception as error:
                yield text, f"{type(error).__name__}: {error}"


def truth_problems(rule: BlockRule) -> Iterator[Problem]:
    """Say which examples are not true."""
    for name, text in all_examples(rule, "claims"):
        block = block_of(text)
        if block is None:
            continue
        if not rule.matches(block):
            yield Problem("claims", f"{name} {quote(text)} is not claimed; widen matches or move the example to leaves")
        elif not rule.min_words <= block.words <= rule.max_words:
            limits = f"{block.words} words, and the rule looks at {rule.min_words} to {rule.max_words}"
            yield Problem("word-limits", f"{name} {quote(text)} has {limits}; change min_words or max_words")
    for name, text in all_examples(rule, "leaves"):
        if matches(rule, text) and passes_gates(rule, text):
            yield Problem("leaves", f"{name} {quote(text)} is claimed; narrow matches, or put it into known_failures")
    for name, text in all_examples(rule, "known_failures"):
        if not (matches(rule, text) and passes_gates(rule, text)):
            yield Problem("known-failures", f"{name} {quote(text)} is left now; mended, so move it to leaves")


def trigger_problems(rule: BlockRule) -> Iterator[Problem]:
    """Say which triggers are in no block, and which blocks the rule would claim if they had one."""
    if not rule.triggers:
        return
    for word in sorted(rule.triggers):
        if word != NO_WORD and not UNSPACED.search(word) and [*space_out(fold(word)).split()] != [word]:
            parts = " or ".join(map(repr, space_out(fold(word)).split())) or "nothing"
            yield Problem("triggers", f"{word!r} is in no block, since blocks are looked up word by word; use {parts}")
    for _, text in all_examples(rule, "claims", "leaves", "known_failures"):
        block = block_of(text)
        if block is None or not rule.min_words <= block.words <= rule.max_words:
            continue
        if rule.matches(block) and not has_trigger(rule, text):
            yield Problem(
                "triggers", f"{quote(text)} matches and has no trigger, so it is never claimed; add one of its words"
            )
            return


def protected_problems(rule: BlockRule) -> Iterator[Problem]:
    """Say which parts of articles a rule would drop."""
    if rule.role is not Role.BOILERPLATE:
        return
    for text in (*PROSE, *protected_examples()):
        if matches(rule, text) and passes_gates(rule, text):
            yield Problem("protected", f"{quote(text)} is part of an article, and the rule drops it; narrow matches")
            return
