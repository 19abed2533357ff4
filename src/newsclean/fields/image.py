"""The lead image: its address, its caption and who is credited."""

from __future__ import annotations

from newsclean.fields.context import Context
from newsclean.fields.url import resolve
from newsclean.model import Choice


def choose_image(context: Context) -> dict[str, Choice]:
    """Choose `image`, `image_caption` and `image_credit`."""
    declared = context.facts("image")
    image = Choice(None, "no declared address is one of the web" if declared else "", declared)
    for candidate in declared:
        if url := resolve(context, candidate.value):
            image = Choice(url, f"declared ({candidate.origin})", declared, (candidate,))
            break
    return {"image": image, "image_caption": Choice(None), "image_credit": Choice(None)}
