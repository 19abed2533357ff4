"""A hook of mkdocs: links to source files work in the repository, and are plain text on the site."""  # noqa: INP001  a script, not a package

from __future__ import annotations

import re
from typing import Any

SOURCE_LINK = re.compile(r"\[([^\]\n]{1,200})\]\((?:\.\./){1,3}src/[^)\s]{1,200}\)")


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Return a page with the text of such links in place of them."""
    return SOURCE_LINK.sub(r"\1", markdown)
