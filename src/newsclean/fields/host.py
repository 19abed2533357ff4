"""The host of a page and the declared names of its site, and how a printed name is compared with them."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from newsclean.fields.context import Context
from newsclean.read.shape import fold

HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/?", re.IGNORECASE)
PLAIN_HOST = re.compile(r"([a-z0-9.-]+)(?=[/?#]|\Z)")  # without user, port and capitals
SHORTEST_LABEL = 3  # letters of a part of a host's name that tells anything; "co", "de" and "m" do not
# The share of the longer one's letters in which a name and a host have to agree: "ByteSauna Blog", bytesauna.com.
AGREEING = 0.5
# How addresses write letters that they have not.
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe"})


def site_names(context: Context) -> frozenset[str]:
    """Return the declared names of the site, folded.

    Some pages give their title as the name of the application; that is none of the site's.
    """
    titles = [c.value for c in context.facts("title")]
    return frozenset(
        fold(c.value) for c in context.facts("site_name") if c.origin != "application-name" or c.value not in titles
    )


def registered_name(context: Context) -> str:
    """Return the letters of the name under which the page's site is registered, e.g. "examplenews"; "" if unknown."""
    return max(context.once(host_labels)[:-1], key=len, default="")


def host_labels(context: Context) -> tuple[str, ...]:
    """Return the letters of the parts of the host's name that name anything: "tires", "bridgestone", and of all."""
    return next(filter(None, (labels_of(candidate.value) for candidate in context.facts("url"))), ())


def labels_of(address: str) -> tuple[str, ...]:
    """Return the letters of the parts of an address's host, the top level left out, and those of the whole host."""
    host = host_of(address)
    labels = [letters_of(label) for label in host.split(".")[:-1] if label != "www"]
    labels = [label for label in labels if len(label) >= SHORTEST_LABEL]
    return (*labels, letters_of(host.removeprefix("www."))) if labels else ()


def host_of(address: str) -> str:
    """Return the host of an address in lower case; of an archive's address that of the page; "" if it has none."""
    _, found, rest = address.rpartition("://")
    if not found:
        return ""
    if plain := PLAIN_HOST.match(rest):
        return plain[1]
    try:
        return urlsplit("//" + rest).hostname or ""
    except ValueError:
        return ""


def is_host(name: str) -> bool:
    """Tell whether a name is just that of a host."""
    return "." in name and HOST.fullmatch(name) is not None


def letters_of(text: str) -> str:
    """Return the letters and digits of a text in lower case without accents, for comparing names with addresses."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text.lower()))


def agrees_with_host(name: str, hosts: tuple[str, ...], share: float = AGREEING) -> bool:
    """Tell whether a name is that of the host: the same letters, a share of them in a row, or its initials."""
    if not hosts:
        return False
    letters = letters_of(name)
    if len(letters) < SHORTEST_LABEL:
        return False
    spellings = (letters,) if name.isascii() else (letters, letters_of(name.lower().translate(DIGRAPHS)))
    for host in hosts:
        for spelling in spellings:
            shorter, longer = sorted((spelling, host), key=len)
            if shorter in longer and len(shorter) >= share * len(longer):
                return True
    words = name.split()
    if len(words) > 1 and all(letters_of(word) in hosts for word in words):
        return True  # "Example Tires" of tires.example.com
    return len(words) >= SHORTEST_LABEL and "".join(letters_of(word)[:1] for word in words) in hosts
