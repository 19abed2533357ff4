"""`newsclean rules`: what rules there are, and everything about one of them."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby
from types import ModuleType
from typing import Any

from newsclean.cli.terminal import Paint, columns, make_paint, terminal_width, wrap
from newsclean.config import Config, suggest
from newsclean.errors import UnknownRule
from newsclean.model import BlockRule, Case, Examples, Label, OpinionRule, Rule, RunRule
from newsclean.plugins import Broken, installed_plugins
from newsclean.registry import rules_of
from newsclean.write.json import dump_json

INDENT = "  "
CLAIMED, LEFT, CONTINUED = "- ", "· ", "  "


def show_rules(names: Sequence[str], form: str, files: tuple[str, ...] = ()) -> int:
    """List all rules, or show those with these ids and labels; return the exit status.

    Raises:
        UnknownRule: for a name that is neither.
        ConfigError: if a file of rules of the user's own is wrong.
    """
    rules = rules_of(Config(rules=files))
    chosen = choose(rules, names)
    if form == "json":
        describe = describe_fully if names else describe_briefly
        print(dump_json([describe(name, rule) for name, rule in chosen], indent=2))
        return 0
    paint, width = make_paint("auto"), terminal_width()
    lines: Iterator[str]
    if not names or any(name in {label.value for label in Label} for name in names):
        broken = () if names else installed_plugins().broken
        lines = chain(list_rules(chosen, paint, width), list_broken(broken, paint, width))
    else:
        lines = show_each(chosen, paint, width)
    for line in lines:
        print(line)
    return 0


def choose(rules: Mapping[str, Rule], names: Sequence[str]) -> list[tuple[str, Rule]]:
    """Return the rules with these names, each an id or a label; all without any."""
    if not names:
        return list(rules.items())
    labels = {label.value for label in Label}
    chosen: dict[str, Rule] = {}
    for name in names:
        # `explain` prints label/id; what is copied from there is understood.
        found = name if name in rules else name.rpartition("/")[2]
        if found in rules:
            chosen[found] = rules[found]
        elif name in labels:
            chosen.update((other, rule) for other, rule in rules.items() if rule.label.value == name)
        else:
            raise UnknownRule(
                f"there is no rule or label {name!r}.{suggest(name, {*rules, *labels})} `newsclean rules` lists them."
            )
    return list(chosen.items())


def list_rules(rules: Sequence[tuple[str, Rule]], paint: Paint, width: int) -> Iterator[str]:
    """Give lines that list rules by label."""
    names = max((columns(name) for name, _ in rules), default=0)
    margin = len(INDENT) + names + 2
    in_order = sorted(rules, key=lambda item: (item[1].label.value, item[0]))
    for label, group in groupby(in_order, key=lambda item: item[1].label.value):
        yield paint.strong(label)
        for name, rule in group:
            first, *others = wrap(rule.why, max(width - margin, width // 2))
            yield f"{INDENT}{name.ljust(names)}  {paint.faint(first)}"
            yield from (" " * margin + paint.faint(line) for line in others)
        yield ""
    number = f"{len(rules)} {'rule' if len(rules) == 1 else 'rules'}"
    yield f"{number}; `newsclean rules show ID` shows one with its examples."


def list_broken(broken: Sequence[Broken], paint: Paint, width: int) -> Iterator[str]:
    """Give lines that name the plug-ins that are left out, each with its reason."""
    if broken:
        yield ""
        yield paint.strong("left out")
    for plugin in broken:
        yield f"{INDENT}{plugin.name}  {paint.faint(f'({plugin.origin})')}"
        yield from (f"{INDENT * 2}{paint.removed(line)}" for line in wrap(plugin.problem, width - 4))


def show_each(rules: Sequence[tuple[str, Rule]], paint: Paint, width: int) -> Iterator[str]:
    """Give lines that show rules in full, one after the other."""
    for number, (name, rule) in enumerate(rules):
        if number:
            yield ""
        yield from show_rule(name, rule, paint, width)


def show_rule(name: str, rule: Rule, paint: Paint, width: int) -> Iterator[str]:
    """Give lines that say everything about a rule."""
    yield paint.strong(name) + paint.faint(f"  ({rule.label})")
    for paragraph in documentation(rule).split("\n\n"):
        yield from wrap(" ".join(paragraph.split()), width) if paragraph.strip() else ()
        yield ""
    facts = describe_briefly(name, rule)
    shown = {"why": "why", "role": "makes it", "phase": "phase", "need": "input", "languages": "languages"}
    for key, title in shown.items():
        value = facts.get(key)
        if value:
            text = ", ".join(value) if isinstance(value, list) else str(value)
            first, *others = wrap(text, width - 11)
            yield f"{title:<11}{first}"
            yield from (" " * 11 + line for line in others)
    yield ""
    if isinstance(rule, BlockRule):
        yield from show_examples("Claims", rule.claims, paint, width)
        yield from show_examples("Leaves", rule.leaves, paint, width)
        yield from show_examples("Claims, and should not (known failures)", rule.known_failures, paint, width)
    elif isinstance(rule, RunRule):
        for case in rule.cases:
            yield from show_case(case, paint, width)
    yield paint.strong("Switch it off")
    yield f"{INDENT}newsclean extract --ignore {name} page.html"
    yield f'{INDENT}newsclean.Config(ignore=["{name}"])'
    yield f'{INDENT}ignore = ["{name}"]   # in the file for --config'


def show_examples(title: str, examples: Examples, paint: Paint, width: int) -> Iterator[str]:
    """Give lines with the example blocks of a rule."""
    if not any(examples.values()):
        return
    yield paint.strong(title)
    for language, texts in examples.items():
        for text in texts:
            first, *others = wrap(" ".join(text.split()), width - 6)
            yield f"{INDENT}{paint.faint(f'{language:<4}')}{first}"
            yield from (" " * 6 + line for line in others)
    yield ""


def show_case(case: Case, paint: Paint, width: int) -> Iterator[str]:
    """Give lines with an example document, and a `-` at what the rule claims in it."""
    yield paint.strong(f"Document ({case.language}), {'claimed: -' if case.claims else 'nothing claimed'}")
    if case.profile:
        yield from (INDENT + line for line in wrap(f"The site's profile drops: {', '.join(case.profile)}", width - 2))
    if case.site:
        yield from (INDENT + line for line in wrap(f"The site's file: {'; '.join(case.site.splitlines())}", width - 2))
    for name, values in case.settings.items():
        yield from (INDENT + line for line in wrap(f"The configuration: {name} = {[*values]}", width - 2))
    for index, text in enumerate(blocks_of(case)):
        claimed = index in case.claims
        lines = wrap(" ".join(text.split()), width - 4, 2)
        for number, line in enumerate(lines):
            mark = CONTINUED if number else CLAIMED if claimed else LEFT
            yield INDENT + (paint.removed(mark + line) if claimed else mark + line)
    yield ""


def blocks_of(case: Case) -> Sequence[str]:
    """Return the texts of the blocks of an example document."""
    if not case.html:
        return case.blocks
    from newsclean.pipeline import read_case

    return [block.text for block in read_case(case).blocks]


def documentation(rule: Rule) -> str:
    """Return the docstring of the module that a rule comes from, "" if there is none."""
    name = rule.id.rpartition(":")[2].replace("-", "_")
    # `vars` and not `getattr`: some modules load others when they are asked for a name.
    known = [module for module in list(sys.modules.values()) if isinstance(module, ModuleType)]
    modules = [module for module in known if is_same(vars(module).get("RULE"), rule)]
    modules.sort(key=lambda module: module.__name__.rpartition(".")[2] != name)
    return next((inspect.cleandoc(module.__doc__) for module in modules if module.__doc__), "")


def is_same(found: object, rule: Rule) -> bool:
    """Tell whether what a module calls RULE is this rule; of a plug-in it has another id there."""
    if isinstance(rule, BlockRule):
        return isinstance(found, BlockRule) and found.matches is rule.matches
    if isinstance(rule, RunRule):
        return isinstance(found, RunRule) and found.finds is rule.finds
    return isinstance(found, OpinionRule) and found.scores is rule.scores


def languages(rule: Rule) -> list[str]:
    """Return the languages that a rule has examples for, sorted."""
    if isinstance(rule, BlockRule):
        return sorted(set(rule.claims) - {"und"})
    return sorted({case.language for case in rule.cases} - {"und"}) if isinstance(rule, RunRule) else []


def describe_briefly(name: str, rule: Rule) -> dict[str, Any]:
    """Return what a list says about a rule, as plain data."""
    return {
        "id": name,
        "label": rule.label.value,
        "why": rule.why,
        "phase": rule.phase.name.lower(),
        "role": rule.role.value if isinstance(rule, BlockRule | RunRule) else None,
        "need": rule.need.value,
        "languages": languages(rule),
    }


def describe_fully(name: str, rule: Rule) -> dict[str, Any]:
    """Return everything about a rule, as plain data."""
    data = {**describe_briefly(name, rule), "documentation": documentation(rule)}
    if isinstance(rule, BlockRule):
        for key in ("claims", "leaves", "known_failures"):
            data[key] = {language: list(texts) for language, texts in getattr(rule, key).items()}
    elif isinstance(rule, RunRule):
        data["cases"] = [
            {"language": case.language, "blocks": list(blocks_of(case)), "claims": sorted(case.claims)}
            for case in rule.cases
        ]
    return data
