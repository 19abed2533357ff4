r"""A news page or a dirty text in; the article out, and what was removed, by which rule and why.

>>> import newsclean
>>> article = newsclean.clean("Bridge opens\n\nThe bridge opened to traffic on Monday after "
...                           "two years of work, the city said.\n\nLEAVE A RESPONSE")
>>> article.title
'Bridge opens'
>>> print(article.text)
The bridge opened to traffic on Monday after two years of work, the city said.
>>> [block.text for block in article.removed]
['LEAVE A RESPONSE']
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.config import Config
    from newsclean.errors import ConfigError, InputError, NewscleanError, PluginWarning, RuleBroken, UnknownRule
    from newsclean.pipeline import Cleaner, Tree
    from newsclean.supervise.outcome import Failure, Limits

__all__ = [
    "Article",
    "Cleaner",
    "Config",
    "ConfigError",
    "Failure",
    "InputError",
    "Limits",
    "NewscleanError",
    "PluginWarning",
    "RuleBroken",
    "UnknownRule",
    "clean",
    "extract",
]

__version__ = "0.1.0"

# Where the names lie that are imported when they are first used: what an import loads is then what a program needs.
HOMES = {
    "Article": "newsclean.article",
    "Cleaner": "newsclean.pipeline",
    "Config": "newsclean.config",
    "ConfigError": "newsclean.errors",
    "Failure": "newsclean.supervise.outcome",
    "InputError": "newsclean.errors",
    "Limits": "newsclean.supervise.outcome",
    "NewscleanError": "newsclean.errors",
    "PluginWarning": "newsclean.errors",
    "RuleBroken": "newsclean.errors",
    "Tree": "newsclean.pipeline",
    "UnknownRule": "newsclean.errors",
}


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module 'newsclean' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *HOMES})


def extract(
    html: bytes | str | Tree,
    *,
    url: str | None = None,
    config: Config | None = None,
    keep: Sequence[str] = (),
    drop: Sequence[str] = (),
) -> Article:
    """Extract the article from an HTML page.

    Args:
        html: the page: bytes in any encoding, a string, or an lxml tree (which is left as it is).
        url: where the page comes from. It is never fetched.
        config: settings; for many documents make one `Cleaner`.
        keep: selectors of what stays, besides those of `config`: XPath 1.0 or CSS (docs/control.md).
        drop: selectors of what goes.

    Returns:
        The article. A page without one gives a status other than `ok`, never an exception.

    Raises:
        ConfigError: if a selector is wrong.
        InputError: if `html` is of another type.
        UnknownRule: if the configuration names a rule or a label that does not exist.
    """
    from newsclean.pipeline import Cleaner

    return Cleaner(config).extract(html, url=url, keep=keep, drop=drop)


def clean(text: str | bytes, *, url: str | None = None, config: Config | None = None) -> Article:
    """Clean a text that an extractor left behind: one block a line, or hard-wrapped paragraphs.

    Args:
        text: the text; bytes are decoded as those of a page are.
        url: where the text comes from. It is never fetched.
        config: settings; for many documents make one `Cleaner`.

    Returns:
        The article. A text without one gives a status other than `ok`, never an exception.

    Raises:
        InputError: if `text` is of another type.
        UnknownRule: if the configuration names a rule or a label that does not exist.
    """
    from newsclean.pipeline import Cleaner

    return Cleaner(config).clean(text, url=url)
