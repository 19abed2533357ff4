"""The fields of an article, each chosen from what its blocks show and what the page declares.

A chooser gets the judged page and returns one choice for each field that it decides: the value, every candidate
that was considered, and why this one won. What a page shows its reader wins over what it declares where both are
plausible and they disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsclean.fields.byline import choose_byline
from newsclean.fields.context import Context
from newsclean.fields.copyright import choose_copyright
from newsclean.fields.credits import choose_credits
from newsclean.fields.dates import choose_dates
from newsclean.fields.dek import choose_dek
from newsclean.fields.image import choose_image
from newsclean.fields.is_free import choose_is_free
from newsclean.fields.language import choose_language
from newsclean.fields.pages import choose_pages
from newsclean.fields.place import choose_place
from newsclean.fields.section import choose_section
from newsclean.fields.site import choose_site_name
from newsclean.fields.tags import choose_tags
from newsclean.fields.title import choose_title
from newsclean.fields.type import choose_type
from newsclean.fields.url import choose_url
from newsclean.model import Choice

__all__ = ["CHOOSERS", "Chooser", "choose_title"]

Chooser = Callable[[Context], Mapping[str, Choice]]

# Those of all fields but title and kicker, which `choose_title` chooses first: the others look around the headline.
CHOOSERS: tuple[Chooser, ...] = (
    choose_byline,
    choose_dek,
    choose_dates,
    choose_place,
    choose_section,
    choose_tags,
    choose_type,
    choose_site_name,
    choose_language,
    choose_url,
    choose_pages,
    choose_image,
    choose_copyright,
    choose_credits,
    choose_is_free,
)
