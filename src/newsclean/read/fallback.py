"""Where a page shows hardly any prose: what its scripts or its `<noscript>` hold in place of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import compress, repeat

from newsclean.read.caps import DEFAULT_CAPS, Caps
from newsclean.read.json_body import PROSE_WORDS, find_json_body
from newsclean.read.shape import count_unspaced_words, ends_sentence
from newsclean.read.walked import Walked
from newsclean.read.ways import walk

# Characters. A page that shows two hundred words of prose shows its article, or as much of
# it as it means to.
ENOUGH_PROSE = 1_500
SHARE_OF_BODY = 3  # what is found must hold this many times the prose that is shown
# Characters. A summary for search engines has 300 at most, and so has a notice in a script.
LEAST_JSON_PROSE = 500
LEAST_NOSCRIPT_PROSE = 100
SHORTEST_PROSE = 2 * PROSE_WORDS - 1  # characters: words of one letter and the spaces between them
LONGEST_NOTICE = 300  # characters
# What most `<noscript>` elements say, in whatever language.
SCRIPT_NOTICE = re.compile(r"java\s?script|\bcookies?\b", re.IGNORECASE)


def count_prose(texts: Iterable[str], link_chars: Iterable[int], enough: int) -> int:
    """Count the characters outside links of the blocks that are sentences; ends where there are enough."""
    prose = 0
    for text, linked in zip(texts, link_chars, strict=False):
        if len(text) >= SHORTEST_PROSE and ends_sentence(text) and count_unspaced_words(text) >= PROSE_WORDS:
            prose += len(text) - linked
            if prose >= enough:
                break
    return prose


def complete(found: Walked, caps: Caps = DEFAULT_CAPS) -> None:
    """Append the body that a page holds but does not show, if it shows hardly any; read up to the caps as well.

    It gets a container of its own behind all others, `noscript` or `script`, and nothing that
    is shown is changed. A cap that is reached in it is one that the page has reached: what
    lies beyond may be the article.
    """
    if not (found.scripts or found.fallbacks or found.declarations):
        return
    shown = count_prose(found.texts, found.link_chars, ENOUGH_PROSE)
    if shown >= ENOUGH_PROSE:
        return
    least = SHARE_OF_BODY * shown
    fallback = walk("".join(found.fallbacks), caps=caps) if found.fallbacks else Walked()
    found.add_cuts(fallback)
    drop_notices(fallback)
    prose = count_prose(fallback.texts, fallback.link_chars, 1 << 60)
    if prose > max(least, LEAST_NOSCRIPT_PROSE):
        append(found, fallback, "noscript", "")
        return
    declared = [declaration.text for declaration in found.declarations if declaration.tag == "script"]
    # A list of teasers is no prose either, and the data of such a page has the texts behind them.
    least = max(least, LEAST_JSON_PROSE, sum(map(len, found.texts)))
    body = walk(find_json_body(declared, found.scripts, least), caps=caps)
    found.add_cuts(body)
    # Whole sentences, by block; what is declared is often one long block, cut at its end.
    if len(body.texts) == 1 or count_prose(body.texts, body.link_chars, least) >= least:
        append(found, body, "script", "articlebody")


def drop_notices(found: Walked) -> None:
    """Take away the short blocks that ask for scripts; none where they are an article about cookies."""
    kept = [len(text) > LONGEST_NOTICE or not SCRIPT_NOTICE.search(text) for text in found.texts]
    prose = count_prose(compress(found.texts, (not keep for keep in kept)), repeat(0), LEAST_JSON_PROSE)
    if prose >= LEAST_JSON_PROSE:
        return
    found.texts = list(compress(found.texts, kept))
    found.kinds = list(compress(found.kinds, kept))
    found.levels = list(compress(found.levels, kept))
    found.owners = list(compress(found.owners, kept))
    found.link_chars = list(compress(found.link_chars, kept))


def append(found: Walked, body: Walked, tag: str, said: str) -> None:
    """Append the blocks and containers of a body to a page, in a container of their own."""
    first = len(found.tags)
    found.texts += body.texts
    found.kinds += body.kinds
    found.levels += body.levels
    found.owners += [first + owner for owner in body.owners]
    found.link_chars += body.link_chars
    # The document of the body becomes the container that is said to hold it.
    found.tags += [tag, *body.tags[1:]]
    found.parents += [0, *(first + parent for parent in body.parents[1:])]
    found.said += [said, *body.said[1:]]
    found.hidden += body.hidden
