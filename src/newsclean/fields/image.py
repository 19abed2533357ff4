"""The lead image: its address, its caption and who is credited."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from newsclean.fields.context import Context
from newsclean.fields.image_caption import choose_caption
from newsclean.fields.url import resolve
from newsclean.model import Choice

# A picture whose name is made of nothing but these, at least one of the first, numbers and the site's name shows the
# site and not the news: "logo-1200x630.png", "og-default.jpg", "morrow-courier-logo.svg".
STAND_INS = frozenset(
    """logo logos default placeholder blank spacer fallback favicon icon avatar dummy noimage noimg opengraph pixel
    transparent""".split()
)
STAND_IN = re.compile("|".join(sorted(STAND_INS)))
AROUND = frozenset(
    """og social image img images picture photo facebook fb twitter card cards share sharing site website web cropped
    wide full dark white black color small medium large big square thumb thumbnail apple touch banner header open graph
    meta no the watermark watermarks and post user news blog wordbooker article""".split()
)
PORTRAIT = re.compile(r"https?://(?:\w+\.)?gravatar\.com/avatar/")
SHORT = 3  # letters of a name that tell nothing: "sz-logo"
NAME_WORD = re.compile(r"[^\W_]+")
# Of a word of a name with digits: "default2", "1200x630", and the hash of the content.
NUMBERED = re.compile(r"([a-z]*)\d{1,2}|\d*x?\d+(?:px)?|[0-9a-f]{8,}")


def choose_image(context: Context) -> dict[str, Choice]:
    """Choose `image`, `image_caption` and `image_credit`."""
    declared = context.facts("image")
    image = Choice(None, "no declared address is one of a picture on the web" if declared else "", declared)
    for candidate in declared:
        url = resolve(context, candidate.value)
        if url and "#primaryimage" not in url and not is_stand_in(url, context):
            agreeing = tuple(c for c in declared if c.value == candidate.value)
            image = Choice(url, f"declared ({candidate.origin})", declared, agreeing)
            break
    return {"image": image, **choose_caption(context)}


def is_stand_in(url: str, context: Context) -> bool:
    """Tell whether a picture stands in for one, by its name: a logo, an icon, a placeholder; or a writer's portrait."""
    if PORTRAIT.match(url):
        return True
    path = unquote(urlsplit(url).path).lower()
    if STAND_IN.search(path) is None:
        return False
    stem = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    words = [numbered[1] or "" if (numbered := NUMBERED.fullmatch(w)) else w for w in NAME_WORD.findall(stem)]
    if STAND_INS.isdisjoint(words):
        return False
    own = "".join(candidate.value.lower() for field in ("url", "site_name") for candidate in context.facts(field)[:1])
    own = own.split("?")[0]
    site = urlsplit(own).netloc if "//" in own else own
    return all(
        w in STAND_INS or w in AROUND or (len(w) <= SHORT and not any(map(str.isdigit, w))) or w in site for w in words
    )
