"""The section: as printed at the title, else as declared, else the last step of the path to the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsclean.fields.context import Context
from newsclean.fields.host import site_names
from newsclean.lexicon.hints import PATH_HINTS
from newsclean.lexicon.sections import HOME_WORDS, MENU_WORDS, SECTION_WORDS
from newsclean.model import Block, Candidate, Choice, Kind, Role
from newsclean.read.shape import fold

# As a name of the module, since Python 3.11 takes long to get the member of an enumeration.
HEADING = Kind.HEADING

LONGEST_SECTION = 60  # characters
MOST_WORDS = 6
MOST_COMMAS = 1  # "Food, Wine"; more is a list of tags
MOST_DECLARED = 4  # sections that one origin declares; more are tags
MOST_BLOCKS = 60  # above the title among which the path stands
LONGEST_STEP = 40  # characters of a step of the path
EDGES = " ,;/|<>:‹›»«"
HOMES = tuple(sorted(HOME_WORDS))
# Links beside the path, not in it.
BACK = re.compile(
    r"(?:go )?back\b|zurück|skip to|jump to|zum inhalt|retour\b|volver\b|aller au|next\b|previous\b|nächste|vorherige"
    r"|all (?:posts|articles)"
)
PATH_SIGN = re.compile(r"\s*[|/>›»→•]\s*")
# What systems and templates say where nobody has filed the article.
_UNFILED = """
    uncategorized;uncategorised;unkategorisiert;nicht kategorisiert;allgemein;non classé;sin categoría;sin categoria
    senza categoria;sem categoria;geen categorie;bez kategorii;без рубрики;未分類;未分类;default;none;null;undefined
    index;tags;tag;article;articles;artikel;post;posts;page;pages;blogpost;statischeseiten;newsletter;archive;archiv
    search;you are here;sie sind hier;aktuelle seite;back;zurück;menu
    正文;资讯正文;新闻正文;文章正文;正文内容;内容;详情;内文;本文;記事
"""
NO_SECTION = frozenset(entry.strip() for line in _UNFILED.splitlines() for entry in line.split(";")) - {""}


def choose_section(context: Context) -> dict[str, Choice]:
    """Choose `section`: one name; never the home page, the site's name, the title or a list of tags."""
    declared = context.facts("section")
    block = context.first(Role.SECTION)
    if not declared and block is None and context.page.source.kind != "html":
        return {"section": Choice(None)}
    others = context.once(site_names) | {fold(c.value) for c in context.facts("title")}
    if block is not None and may_be_section(value := block.text.strip(EDGES), others):
        shown = context.shown(block, value)
        agreeing = (shown, *context.agreeing(value, declared))
        return {"section": Choice(value, "printed at the title", (shown, *declared), agreeing)}
    many = {origin for origin in {c.origin for c in declared} if len(values_of(declared, origin)) > MOST_DECLARED}
    for candidate in declared:
        value = candidate.value.strip(EDGES)
        if candidate.origin not in many and may_be_section(value, others):
            agreeing = (candidate, *(c for c in context.agreeing(value, declared) if c is not candidate))
            return {"section": Choice(value, f"declared ({candidate.origin})", declared, agreeing)}
    return {"section": choose_step(context, declared, others)}


def values_of(declared: tuple[Candidate, ...], origin: str) -> set[str]:
    """Return the different sections that one origin declares, folded."""
    return {fold(candidate.value) for candidate in declared if candidate.origin == origin}


def may_be_section(value: str, others: AbstractSet[str]) -> bool:
    """Tell whether a text may name one section: a few words, and nothing that is known to be something else."""
    if not value or len(value) > LONGEST_SECTION or value.count(" ") >= MOST_WORDS or value.count(",") > MOST_COMMAS:
        return False
    if "_" in value or "://" in value or not any(map(str.isalpha, value)):
        return False
    folded = fold(value).strip(EDGES)
    return folded not in HOME_WORDS and folded not in NO_SECTION and folded not in others


def choose_step(context: Context, declared: tuple[Candidate, ...], others: AbstractSet[str]) -> Choice:
    """Choose the last step of the path that is printed above the title, the page itself aside."""
    title = context.headline
    steps = [] if title is None else list(steps_above(context, title.index))
    own = {title.folded} if title is not None else set()
    usable = [
        step
        for step in steps
        if len(step.value) <= LONGEST_STEP
        and fold(step.value) not in MENU_WORDS - SECTION_WORDS
        and may_be_section(step.value, others | own)
    ]
    if not usable:
        return Choice(None, "no declaration is plausible" if declared else "", (*steps, *declared))
    best = usable[-1]
    return Choice(best.value, "the last step of the path printed above the title", (*steps, *declared), (best,))


def steps_above(context: Context, title: int) -> Iterator[Candidate]:
    """Give the steps of the path printed above the title, in order."""
    above = context.page.blocks[max(0, title - MOST_BLOCKS) : title]
    path = [block for block in above if block.link_chars and in_path(context, block)]
    for block in path:
        steps = [step for step in PATH_SIGN.split(block.text.strip(EDGES)) if step]
        is_line = block.kind is not Kind.LIST_ITEM
        if len(steps) == 1 and ((is_line and block.folded.startswith(HOMES)) or (len(path) == 1 and block.words > 1)):
            continue  # steps without signs between are glued: "HomeNewsWorld"
        yield from (context.shown(block, step) for step in steps if not BACK.match(fold(step)))


def in_path(context: Context, block: Block) -> bool:
    """Tell whether a block is in the path to the page, as a link or with links in it."""
    containers = context.page.containers
    container = containers[block.container]
    if block.kind is HEADING or not block.link_chars or container.hidden:
        return False
    around = containers[container.parent] if container.parent >= 0 else container
    return not (PATH_HINTS.isdisjoint(container.hints) and PATH_HINTS.isdisjoint(around.hints))
