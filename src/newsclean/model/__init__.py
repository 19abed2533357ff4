"""The nouns: pages (`page.py`), rules and verdicts (`rule.py`), fields and how they were chosen (`choice.py`).

All of them are frozen. `Article`, the result, is in `article.py`, since it renders itself.
"""

from newsclean.model.choice import Author, Choice
from newsclean.model.page import Block, Candidate, Container, Kind, Page, Source
from newsclean.model.rule import (
    BODY_SHARE,
    NO_WORD,
    TEXT_ROLES,
    UNCLAIMED,
    UNFINISHED,
    BlockRule,
    Case,
    ClaimingRule,
    Decider,
    Examples,
    Label,
    Need,
    OpinionRule,
    Phase,
    Role,
    Rule,
    RunRule,
    Verdict,
)

__all__ = [
    "BODY_SHARE",
    "NO_WORD",
    "TEXT_ROLES",
    "UNCLAIMED",
    "UNFINISHED",
    "Author",
    "Block",
    "BlockRule",
    "Candidate",
    "Case",
    "Choice",
    "ClaimingRule",
    "Container",
    "Decider",
    "Examples",
    "Kind",
    "Label",
    "Need",
    "OpinionRule",
    "Page",
    "Phase",
    "Role",
    "Rule",
    "RunRule",
    "Source",
    "Verdict",
]
