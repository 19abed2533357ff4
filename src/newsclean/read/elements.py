"""What each element of HTML is to a reader: a new line, a link, a line break, or nothing to see.

By the HTML standard's rendering section. An element that is not listed is inline.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsclean.model import Kind

KINDS = tuple(Kind)
PARAGRAPH, HEADING, LIST_ITEM, CELL, CAPTION, QUOTE, PREFORMATTED = range(len(KINDS))
# The text in these is of the kind that is around them; a list is one deeper than what is
# around it, and what is closed is not shown before something opens it.
INHERIT, LIST, CLOSED = range(len(KINDS), len(KINDS) + 3)
LAST_BLOCK = CLOSED  # up to here: elements that begin a new line
BREAK, LINK, SKIPPED, META, TIME, RUBY, INLINE = range(LAST_BLOCK + 1, LAST_BLOCK + 8)

READINGS = frozenset(("rt", "rtc"))  # of the words in ruby

ELEMENTS: Mapping[str, int] = {
    **dict.fromkeys(
        "html body div p section article main header footer nav aside address center details dt fieldset "
        "figure form hgroup hr legend search summary optgroup option frameset noframes".split(),
        INHERIT,
    ),
    **dict.fromkeys(("ul", "ol", "dl", "menu"), LIST),
    # The custom elements of AMP (https://amp.dev) that open by themselves, or on a click, over the page.
    **dict.fromkeys(
        "dialog amp-sidebar amp-consent amp-lightbox amp-user-notification amp-ad amp-sticky-ad".split(), CLOSED
    ),
    **dict.fromkeys(("table", "thead", "tbody", "tfoot", "tr", "colgroup", "caption", "button"), PARAGRAPH),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), HEADING),
    **dict.fromkeys(("li", "dd"), LIST_ITEM),
    **dict.fromkeys(("td", "th"), CELL),
    **dict.fromkeys(("figcaption",), CAPTION),
    **dict.fromkeys(("blockquote",), QUOTE),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), PREFORMATTED),
    **dict.fromkeys(("br",), BREAK),
    **dict.fromkeys(("a",), LINK),
    # What no reader sees as text.
    **dict.fromkeys(
        "script style noscript template svg math iframe object select textarea datalist audio video canvas "
        "title".split(),
        SKIPPED,
    ),
    # How a word is pronounced stands above it in small type, and is no part of the sentence. Where the page has
    # brackets for readers without ruby, it stands in them behind the word: 東京（とうきょう）.
    **dict.fromkeys(READINGS, SKIPPED),
    **dict.fromkeys(("ruby", "rp"), RUBY),
    "rb": INLINE,
    **dict.fromkeys(("meta", "link"), META),
    # Inline, but style sheets set it apart from what follows where the markup has no space:
    # "7 March 2024<time>7:55".
    **dict.fromkeys(("time",), TIME),
}

# Prose in these is to be seen, and what follows it: a browser shows the fallback of an object, takes HTML in a drawing
# or formula for its end, and shows what a `<foreignObject>` holds. Other elements there are badges and labels. No
# paragraph stands in a `<select>` but behind one that nothing closes. The end tags of ruby may be left out: the next
# word, or a paragraph, ends it.
SHOW_PROSE = frozenset(("svg", "math", "object", "select")) | READINGS
PROSE = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table rb".split())

# Inline elements side by side are set apart by style sheets where no space is: "By" and "Ida Berg", kicker and
# headline. These are a part of the word that they follow or stand in.
WITHIN_WORDS = frozenset(("sub", "sup", "wbr"))

# The attributes that may hide what has them, so that most elements need no closer look.
HIDING = frozenset(("hidden", "aria-hidden", "style", "popover"))
HIDDEN_STYLE = re.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", re.IGNORECASE)
# Anti-flicker snippets hide these until a script has run.
NEVER_HIDDEN = frozenset(("html", "body"))
SHADOW_ROOT = frozenset(("shadowrootmode", "shadowroot"))  # the older name was Chrome's until 2023


def say(attributes: Mapping[str, str]) -> str:
    """Return what the element says about itself: its class, id, role and itemprop."""
    said = attributes.get("class", "")
    if said and len(attributes) == 1:
        return said
    for name in ("id", "role", "itemprop"):
        if name in attributes:
            said = f"{said} {attributes[name]}"
    return said


def is_unseen(attributes: Mapping[str, str]) -> bool:
    """Tell whether no browser shows the element, by its own markup."""
    if "hidden" in attributes or "popover" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and HIDDEN_STYLE.search(style) is not None


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether the element's own markup hides it, from the eye or from who listens.

    A block that is hidden from a screen reader only is a copy or an ornament. Inline that
    says little: star ratings and icons are hidden so, and are to be seen.
    """
    return attributes.get("aria-hidden") == "true" or is_unseen(attributes)
