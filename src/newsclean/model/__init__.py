"""The nouns: pages (`page.py`), rules and verdicts (`rule.py`), fields and how they were chosen (`choice.py`).

What a configuration asks of a page's tree, and what was found, is in `asked.py`. All of them are frozen. `Article`, the
result, is in `article.py`, since it renders itself.
"""

from newsclean.model.asked import Asked, Comment, Image, Purpose, Span
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
    "Asked",
    "Author",
    "Block",
    "BlockRule",
    "Candidate",
    "Case",
    "Choice",
    "ClaimingRule",
    "Comment",
    "Container",
    "Decider",
    "Examples",
    "Image",
    "Kind",
    "Label",
    "Need",
    "OpinionRule",
    "Page",
    "Phase",
    "Purpose",
    "Role",
    "Rule",
    "RunRule",
    "Source",
    "Span",
    "Verdict",
]
