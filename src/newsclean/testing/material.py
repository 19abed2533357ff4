"""What rules and extractors meet: the examples of all rules, prose in several scripts, names, headings.

All of it is invented.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newsclean.model import BlockRule, Case, Need, Phase, Role, RunRule
from newsclean.registry import builtin_rules
from newsclean.testing.pages import page_of

NAMES = (
    "Jane Example", "Omar Haddad", "Lena O'Dell", "Pieter van Doorn", "Judge Carol Finch", "Li Wei", "Ana de la Cruz",
    "S.E. Marlow", "Tom Birch Jr.", "María Núñez", "Ivo Petrov and Ada Quill",
)  # fmt: skip
HEADINGS = ("Most read", "More stories", "Comments", "Related", "Winners", "Columnists", "By the numbers", "Sections")
PROSE = (
    "The night ferry to Larkhaven left four hours late on Tuesday after water was found in the engine room.",
    "“We slept in a school,” said Ada Quill, 41, who had planned to be at work by nine.",
    "Der Fährverkehr nach Lerchenhafen ruht seit Dienstag, weil im Maschinenraum Wasser gefunden wurde.",
    "Le bac de Port-Alouette a quitté le quai avec quatre heures de retard, a indiqué la capitainerie mardi.",
    "El transbordador salió con cuatro horas de retraso, según informó la autoridad portuaria el martes.",
    "夜のフェリーは機関室に水が見つかったため、四時間遅れて出港したと港湾事務所が火曜日に発表した。",
    "Ночной паром вышел с опозданием на четыре часа: в машинном отделении нашли воду, сообщили в порту.",
    "غادرت العبارة الليلية متأخرة أربع ساعات بعد العثور على مياه في غرفة المحركات، حسبما قالت سلطات الميناء.",
)
TITLES = ("Night ferry leaves four hours late", "Fährverkehr nach Lerchenhafen ruht", "夜のフェリーが四時間遅れて出港")


def one_line(text: str) -> str:
    """Return an example as it is read, so that it is one block."""
    return " ".join(block.text for block in page_of([text]).blocks)


@cache
def block_rules() -> tuple[BlockRule, ...]:
    """Return the rules whose reason lies in the block."""
    return tuple(rule for rule in builtin_rules().values() if isinstance(rule, BlockRule))


@cache
def run_rules() -> tuple[RunRule, ...]:
    """Return the rules whose reason lies in the neighbourhood."""
    return tuple(rule for rule in builtin_rules().values() if isinstance(rule, RunRule))


@cache
def boilerplate_lines() -> tuple[str, ...]:
    """Return the examples that a rule drops wherever they stand, in pages and texts."""
    dropping = [rule for rule in block_rules() if rule.role is Role.BOILERPLATE and rule.phase is Phase.BLOCK]
    return distinct(examples(rule, "claims") for rule in dropping if rule.need is Need.ANY)


@cache
def look_alikes() -> tuple[str, ...]:
    """Return lines like boilerplate that could stand in an article."""
    return distinct(examples(rule, "leaves") for rule in block_rules())


@cache
def claimed_lines() -> tuple[str, ...]:
    """Return all lines that some rule claims, to drop or to keep them."""
    return distinct(examples(rule, "claims") for rule in block_rules())


@cache
def protected_examples() -> tuple[str, ...]:
    """Return the lines that rules protect: quotations, datelines, credits of reporters."""
    return distinct(examples(rule, "claims") for rule in block_rules() if rule.phase is Phase.PROTECT)


def cases() -> list[Case]:
    """Return the example documents of all contextual rules."""
    return [case for rule in run_rules() for case in rule.cases]


@cache
def documents_of_cases() -> tuple[tuple[str, ...], ...]:
    """Return the blocks of those that are texts."""
    return tuple(tuple(map(one_line, case.blocks)) for case in cases() if case.blocks)


@cache
def movable_units() -> tuple[tuple[str, ...], ...]:
    """Return the runs of blocks that are boilerplate wherever they stand."""
    return tuple(
        tuple(one_line(case.blocks[index]) for index in case.claims) for case in cases() if case.movable and case.blocks
    )


def examples(rule: BlockRule, name: str) -> list[str]:
    """Return the examples of a rule, of one kind, in all languages."""
    return [text for texts in getattr(rule, name).values() for text in texts]


def distinct(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return the lines of all groups, each once, sorted."""
    return tuple(sorted({one_line(text) for group in groups for text in group}))
