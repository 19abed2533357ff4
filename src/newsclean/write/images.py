"""Which pictures stand in the text, and what else of the markup formats show where the configuration asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsclean.model import Image, Role, Span
from newsclean.write.values import WEB

if TYPE_CHECKING:
    from newsclean.article import Article

NO_ROLE = frozenset((Role.BOILERPLATE,))


@dataclass(frozen=True, slots=True)
class Illustration:
    """What formats with markup show besides the text.

    Attributes:
        spans: by block, its links and formats, in order.
        images: the pictures, in order.
        base: the address that others are relative to; empty where it is not known.
    """

    spans: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    images: Sequence[Image] = ()
    base: str = ""

    def address(self, written: str) -> str:
        """Return an address on the page as one of the web; empty if it is none."""
        try:
            url = urljoin(self.base, written) if self.base else written
        except ValueError:
            return ""
        return url if url.startswith(WEB) and url.isprintable() else ""

    def spans_of(self, block: int) -> list[Span]:
        """Return the spans of a block, with whole addresses; a link that leads to no page of the web is none."""
        whole = (replace(span, url=self.address(span.url)) for span in self.spans.get(block, ()))
        return [span for span in whole if span.kind != "link" or span.url]

    def shown_images(self) -> list[Image]:
        """Return the pictures with whole addresses."""
        whole = (replace(image, url=self.address(image.url)) for image in self.images)
        return [image for image in whole if image.url]


PLAIN = Illustration()


def illustration(article: Article) -> Illustration:
    """Return what the formats show of an article besides its text."""
    asked = article.page.asked
    if not asked.spans and not asked.images:
        return PLAIN
    return Illustration(asked.spans, article.images, base_of(article))


def base_of(article: Article) -> str:
    """Return the address that others on the page are relative to: where it comes from, else what it declares."""
    return article.page.source.url or article.url or ""


def images_in_text(article: Article) -> tuple[Image, ...]:
    """Return the pictures that stand in the text: from the first to the last block of the article, in kept company.

    The nearest container around a picture that holds any blocks decides: where all of them are boilerplate (a teaser
    with its headline, a share button), so is the picture. What the site's file leaves out is left out.
    """
    asked = article.page.asked
    kept = [index for index, verdict in enumerate(article.verdicts) if verdict.role not in NO_ROLE]
    if not asked.images or not kept:
        return ()
    held = blocks_by_container(article)
    parts = [part for part, _ in asked.without_images]
    return tuple(
        image
        for image in asked.images
        if kept[0] < image.block <= kept[-1] + 1
        and in_kept_company(image, article, held)
        and not any(part in image.url for part in parts)
    )


def blocks_by_container(article: Article) -> dict[int, tuple[int, int]]:
    """Return for each container that holds blocks how many they are, and how many of them are kept."""
    parents = [container.parent for container in article.page.containers]
    counts, kept = [0] * len(parents), [0] * len(parents)
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        counts[block.container] += 1
        kept[block.container] += verdict.kept
    for index in range(len(parents) - 1, 0, -1):  # a container stands behind the one that it is in
        counts[parents[index]] += counts[index]
        kept[parents[index]] += kept[index]
    return {index: (count, kept[index]) for index, count in enumerate(counts) if count}


def in_kept_company(image: Image, article: Article, held: Mapping[int, tuple[int, int]]) -> bool:
    """Tell whether the nearest container around a picture that holds blocks holds any that is kept."""
    index = image.container
    while index >= 0 and index not in held:
        index = article.page.containers[index].parent
    return index >= 0 and held[index][1] > 0
