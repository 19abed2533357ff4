"""CommonMark."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.model import Block


def render_markdown(title: str | None, blocks: Iterable[Block]) -> str:
    """Stub until the writer lands."""
    raise NotImplementedError
