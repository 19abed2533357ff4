"""From verdicts to the article: choose the fields from their candidates."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Article
from newsclean.body.page_type import find_page_type, has_long_prose
from newsclean.budget import UNLIMITED, Budget
from newsclean.config import Config
from newsclean.fields import CHOOSERS, choose_title
from newsclean.fields.confidence import with_confidence
from newsclean.fields.context import Context
from newsclean.fields.ordered import ordered_title, with_orders
from newsclean.judge import Judged
from newsclean.model import Choice, Page, Role
from newsclean.read.caps import TIMEOUT

# As names of the module, since Python 3.11 takes long to get the member of an enumeration.
BODY, DEK = Role.BODY, Role.DEK
LINK = 0.95  # of the characters of a block; signs around a link may be outside of it


def choose_status(page: Page, roles: Sequence[Role], *, is_cut: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the article's status, and warning codes that say why it is no article.

    Why the work ended early comes first; then what was found. A page that is no single article
    keeps its text and its title.

    Args:
        page: what was read.
        roles: those of its blocks.
        is_cut: whether time ran out after the reading.
    """
    if is_cut:
        return TIMEOUT, ()
    if page.status != "ok":
        return page.status, ()
    if not page.blocks:
        return "empty", ()
    # What begins with the body and goes on without a break is an article, whatever stands around it.
    if BODY in roles and page.source.kind == "html" and has_long_prose(page.blocks[roles.index(BODY) :]):
        return "ok", ()
    page_type = find_page_type(page, [role is BODY or role is DEK for role in roles])
    if page_type is not None:
        return "not_article", (f"not-article:{page_type}",)
    # What is nothing but links is a menu.
    texts = (block for block, role in zip(page.blocks, roles, strict=True) if role is BODY)
    return "ok" if any(block.link_density < LINK for block in texts) else "not_article", ()


def choose_fields(context: Context, budget: Budget) -> tuple[dict[str, Choice], tuple[str, ...]]:
    """Choose the fields as far as there is time; where one raises, its values are missing, and a warning says so."""
    choices: dict[str, Choice] = {}
    broken: list[str] = []
    for choose in CHOOSERS:
        if budget.is_spent:
            break
        try:
            choices.update(choose(context))
        except Exception:  # the document has its text, and the other fields
            broken.append(f"field-broken:{choose.__name__.removeprefix('choose_')}")
    return choices, tuple(broken)


def assemble(
    page: Page, judged: Judged, config: Config, confidence: float = 0.0, budget: Budget = UNLIMITED
) -> Article:
    """Make the article of a judged page.

    Args:
        page: what was read.
        judged: the verdict of every block.
        config: decides which roles make up the text.
        confidence: the word-F1 to expect of the text, 0 to 1.
        budget: the time of the document; when it is up, no more fields are chosen.
    """
    context = Context.of(page, judged.verdicts)
    choices = dict(choose_title(context))
    choices.update(ordered_title(context, choices))
    context = context.at(choices["title"])
    chosen, broken = choose_fields(context, budget)
    choices.update(chosen)
    choices.update(with_confidence(choices))
    choices.update(with_orders(context, choices, config.ignore_authors))
    status, reasons = choose_status(page, context.roles, is_cut=judged.is_cut or budget.is_spent)
    return Article(
        **{name: choice.value for name, choice in choices.items()},
        choices=choices,
        status=status,
        warnings=(*page.warnings, *judged.warnings, *broken, *reasons),
        confidence=confidence,
        page=page,
        verdicts=judged.verdicts,
        text_roles=config.text_roles,
    )
