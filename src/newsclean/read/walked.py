"""What one pass over the markup finds: flat lists, all that the rest of the reader knows of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsclean.read.caps import status_of
from newsclean.read.declarations import Declaration


@dataclass(slots=True)
class Walked:
    """What one pass over a page has found; the lists of each group run in parallel.

    Attributes:
        texts: the blocks, white space squeezed; that of preformatted blocks is kept.
        kinds: their kinds, as places in `elements.KINDS`.
        levels: their levels, see `Block.level`.
        owners: their containers.
        link_chars: how many of their characters are in links.
        tags: the containers' elements, in the order of the document; the first is the document.
        parents: the containers around them, -1 for the first.
        said: class, id, role and itemprop of each, joined by a space.
        hidden: whether the markup hides it or what is around it.
        declarations: what speaks about the page, see `read/facts.py`.
        scripts: the scripts of the page but for JSON-LD.
        fallbacks: the markup of its `<noscript>` elements.
        cut: the names of the caps that were reached, see `read/caps.py`.
        status: `"ok"`, or why the walk ended early.
    """

    texts: list[str] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    link_chars: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=lambda: ["document"])
    parents: list[int] = field(default_factory=lambda: [-1])
    said: list[str] = field(default_factory=lambda: [""])
    hidden: list[bool] = field(default_factory=lambda: [False])
    declarations: list[Declaration] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    fallbacks: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    status: str = "ok"

    def add_cuts(self, part: Walked) -> None:
        """Take over the caps that were reached in a part of the page, which was walked alone."""
        self.cut += [name for name in part.cut if name not in self.cut]
        self.status = status_of(self.cut) if self.cut else part.status if self.status == "ok" else self.status

    def set_rows(
        self, blocks: Sequence[tuple[str, int, int, int, int]], containers: Sequence[tuple[str, int, str, bool]]
    ) -> None:
        """Take over blocks and containers, a row each, in the order of the lists above."""
        if blocks:
            self.texts, self.kinds, self.levels, self.owners, self.link_chars = map(list, zip(*blocks, strict=True))
        self.tags, self.parents, self.said, self.hidden = map(list, zip(*containers, strict=True))
