"""All rules by name, and the set of them that a configuration selects, compiled once."""

from __future__ import annotations

import copyreg
import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import newsclean.rules
from newsclean.candidates import (
    CALLING_WORDS,
    SHORT_BLOCK,
    Called,
    CandidateFinder,
    CompiledCandidateFinder,
    PartFinder,
)
from newsclean.config import Config, suggest
from newsclean.errors import ConfigError, UnknownRule
from newsclean.knowledge import Knowledge, load_knowledge
from newsclean.model import BlockRule, Label, OpinionRule, Phase, Rule, RunRule
from newsclean.plugins import installed_plugins
from newsclean.read.shape import UNSPACED
from newsclean.rule_files import PhraseTest, compile_declaration, load_rules

ALL = "all"
# Named, since the modules beside them load numpy, which `import newsclean` need not wait for.
OPINIONS = (
    "newsclean.body.body_model",
    "newsclean.body.second_opinion",
    "newsclean.body.prose_container",
    "newsclean.body.lines.model",
)


@cache
def builtin_rules() -> Mapping[str, Rule]:
    """Return the rules that come with newsclean by id, sorted."""
    found: dict[str, Rule] = {}
    modules = pkgutil.walk_packages(newsclean.rules.__path__, "newsclean.rules.")
    for name in (*(module.name for module in modules if not module.ispkg), *OPINIONS):
        if rule := getattr(importlib.import_module(name), "RULE", None):
            found[rule.id] = rule
    return dict(sorted(found.items()))


@cache
def all_rules() -> Mapping[str, Rule]:
    """Return built-in rules and those of installed plug-ins, by id, sorted.

    A plug-in's rule is named `plug-in:id`, so that it cannot displace another's.

    Warns:
        PluginWarning: once for a plug-in that cannot be used; the others are.
    """
    return dict(sorted({**builtin_rules(), **installed_plugins().rules}.items()))


def rules_of(config: Config) -> Mapping[str, Rule]:
    """Return all rules that a configuration can name, by id, sorted: with those of its files.

    Raises:
        ConfigError: if a file of rules cannot be read or is wrong.
    """
    if not config.rules:
        return all_rules()
    own = load_rules(config.rules)
    for name in own:
        if name in all_rules():
            raise ConfigError(f"rules: {name!r} is a rule of a plug-in; rename the file or the rule")
    return dict(sorted({**all_rules(), **own}.items()))


def rule_named(name: str) -> Rule:
    """Return a rule by its name; how a pickled rule comes back."""
    return all_rules()[name]


def reduce_rule(rule: object) -> tuple[Callable[..., object], tuple[Any, ...]]:
    """Pickle a rule by its name, so that an article that comes back from a worker equals its original.

    A rule from a file is pickled as what the file says; a rule of no registry, as in a test, whole.
    """
    if isinstance(rule, BlockRule) and isinstance(rule.matches, PhraseTest):
        return compile_declaration, (rule.matches.declaration,)
    for name, known in all_rules().items():
        if known is rule:
            return rule_named, (name,)
    whole = object.__reduce_ex__(rule, 4)
    assert isinstance(whole, tuple), "a dataclass has no other form"
    return whole


for kind in (BlockRule, RunRule, OpinionRule):
    copyreg.pickle(kind, reduce_rule)


def check_names(names: Iterable[str], rules: Mapping[str, Rule] | None = None) -> None:
    """Raise `UnknownRule` for a name that is neither a rule nor a label.

    Rules of a plug-in that is left out are not known, and not asked for: the warning has said so.

    Args:
        names: rule ids, labels, and `all`.
        rules: the rules that there are; without, those of newsclean and of plug-ins.
    """
    known = {ALL, *(all_rules() if rules is None else rules), *(label.value for label in Label)}
    left_out = tuple(f"{broken.name}:" for broken in installed_plugins().broken)
    for name in names:
        if not isinstance(name, str) or (name not in known and not name.startswith(left_out)):
            hint = f"{suggest(str(name), known)} `newsclean rules` lists them."
            raise UnknownRule(f"there is no rule or label {name!r}.{hint}")


def is_selected(name: str, rule: Rule, config: Config) -> bool:
    """Tell whether a rule is used: the most specific name wins, and a tie goes to `ignore`."""
    chosen = (*config.select, *config.extend_select)
    for specific in (name, rule.label.value, ALL):
        if specific in config.ignore:
            return False
        if specific in chosen:
            return True
    return False


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a configuration, compiled for one pass over a page.

    Attributes:
        run_rules: by phase.
        opinions: in the order in which they are asked.
        called: the block rules, by what calls them.
        candidates: finds which of them are worth asking about which block.
        knowledge: the data that the configuration brings to the rules.
    """

    run_rules: Mapping[Phase, tuple[RunRule, ...]]
    opinions: tuple[OpinionRule, ...]
    called: Called
    candidates: CandidateFinder = field(compare=False)
    knowledge: Knowledge


def compile_rules(rules: Iterable[Rule], knowledge: Knowledge | None = None) -> RuleSet:
    """Compile rules, in whatever order they come, into a set that does not depend on it.

    Without other knowledge they get what comes with newsclean.
    """
    ordered = sorted(rules, key=lambda rule: rule.id)
    run_rules = [rule for rule in ordered if isinstance(rule, RunRule)]
    called = call_rules([rule for rule in ordered if isinstance(rule, BlockRule)], run_rules)
    return RuleSet(
        run_rules={phase: tuple(r for r in run_rules if r.phase is phase) for phase in Phase},
        opinions=tuple(sorted((r for r in ordered if isinstance(r, OpinionRule)), key=lambda r: (r.rank, r.id))),
        called=called,
        candidates=CompiledCandidateFinder(called),
        knowledge=load_knowledge() if knowledge is None else knowledge,
    )


def call_rules(block_rules: Iterable[BlockRule], run_rules: Iterable[RunRule]) -> Called:
    """Return the block rules by what calls them, with the triggers of contextual rules."""
    by_trigger: dict[str, list[BlockRule]] = defaultdict(list)
    for rule in block_rules:
        for trigger in rule.triggers:
            by_trigger[trigger].append(rule)
    of_runs = {trigger for rule in run_rules for trigger in rule.triggers}
    of_long = {trigger for rule in block_rules if rule.max_words > SHORT_BLOCK for trigger in rule.triggers}
    longest = max((rule.max_words for rule in block_rules), default=0)
    parts = PartFinder.of(trigger for trigger in {*by_trigger, *of_runs} if UNSPACED.search(trigger))
    return Called(
        by_trigger={trigger: tuple(by_trigger.get(trigger, ())) for trigger in {*by_trigger, *of_runs}},
        untriggered=tuple(rule for rule in block_rules if not rule.triggers),
        long_words=frozenset(of_runs | of_long).difference(parts.within),
        most_words=max(longest, CALLING_WORDS) if run_rules else longest,
        parts=parts,
    )


def rule_set(config: Config) -> RuleSet:
    """Return the rules that a configuration selects, with the data that it brings.

    Raises:
        UnknownRule: if it names a rule or a label that does not exist.
        ConfigError: if a file of rules or a pack of phrases cannot be read or is wrong, if a selector is wrong, or if
            there is no such folder of profiles or of site files.
    """
    # Rules are compiled once in a process; a folder of profiles may be written anew between two cleaners.
    naming = Config(select=config.select, ignore=config.ignore, extend_select=config.extend_select, rules=config.rules)
    return replace(selected_rules(naming), knowledge=load_knowledge(config))


@cache
def selected_rules(config: Config) -> RuleSet:
    """Return the rules that a configuration selects, without the data that it brings."""
    rules = rules_of(config)
    check_names((*config.select, *config.ignore, *config.extend_select), rules)
    return compile_rules(rule for name, rule in rules.items() if is_selected(name, rule, config))
