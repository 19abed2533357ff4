"""From verdicts to the article: choose the fields from their candidates."""

from __future__ import annotations

from newsclean.article import Article
from newsclean.config import Config
from newsclean.judge import Judged
from newsclean.model import Page, Role


def assemble(page: Page, judged: Judged, config: Config) -> Article:
    """Make the article of a judged page."""
    roles = [verdict.role for verdict in judged.verdicts]
    status = page.status
    if status == "ok" and not page.blocks:
        status = "empty"
    elif status == "ok" and Role.BODY not in roles:
        status = "not_article"
    return Article(
        status=status,
        warnings=(*page.warnings, *judged.warnings),
        page=page,
        verdicts=judged.verdicts,
        text_roles=config.text_roles,
    )
