"""Write the report: one file with its data, its style and its script, which loads nothing and runs nothing else."""

from __future__ import annotations

import base64
import hashlib
import os
import tempfile
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib import resources
from pathlib import Path
from typing import Any, TextIO

from newsclean.article import Article
from newsclean.body.confidence import calibration
from newsclean.report.document import KINDS, ROLES, Deciders, document_data
from newsclean.report.summary import Summary, summarise
from newsclean.report.unusual import UNSURE_BELOW, find_unusual
from newsclean.write.json import dump_json

SCRIPTS = ("data.js", "dom.js", "article.js", "blocks.js", "fields.js", "document.js", "overview.js", "main.js")
# In a script element nothing but "<" can end the data or begin a comment; the rest is for those who paste it elsewhere.
ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})
CURVE_DIGITS = 6


def write_report(articles: Iterable[Article | tuple[str, Article]], path: str | os.PathLike[str]) -> int:
    """Write a report about articles into a file; return how many there are.

    Articles are written one by one, so that memory does not grow with their length; the file
    appears only when it is whole.

    Args:
        articles: articles, or pairs of the name of a document and its article.
        path: the file; one that is there is replaced.

    Raises:
        OSError: if the file cannot be written.
    """
    target = Path(path)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            count = write_page(articles, file)
        Path(name).chmod(0o666 & ~current_umask())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return count


def current_umask() -> int:
    """Return the permissions that new files do not get; it can only be read by setting it."""
    umask = os.umask(0)
    os.umask(umask)
    return umask


def write_page(articles: Iterable[Article | tuple[str, Article]], file: TextIO) -> int:
    """Write the page with all its documents; return how many there are."""
    from newsclean import __version__

    style, script = read_part("report.css"), "\n".join(map(read_part, SCRIPTS))
    generator = f"newsclean {__version__}"
    head, middle, tail = split_template()
    file.write(fill(head, policy=make_policy(style, script), generator=generator, style=style))
    deciders, summaries = Deciders(), list[Summary]()
    for number, item in enumerate(articles):
        name, article = item if isinstance(item, tuple) else (name_of(item, number), item)
        file.write(f'<script type="application/json" id="document-{number}">')
        file.write(embed(document_data(name, article, deciders)))
        file.write("</script>\n")
        summaries.append(summarise(name, article, deciders))
    find_unusual(summaries)
    index = {
        "generator": generator,
        "kinds": KINDS,
        "roles": ROLES,
        "deciders": deciders.rows,
        "curves": {kind: round_knots(knots) for kind, knots in calibration().items()},
        "unsureBelow": UNSURE_BELOW,
        "documents": [summary.row() for summary in summaries],
    }
    file.write(fill(middle, index=embed(index)))
    file.write(fill(tail, script=script))
    return len(summaries)


def round_knots(knots: Iterable[tuple[float, float]]) -> list[list[float]]:
    """Return the points of a curve without digits that nobody sees."""
    return [[round(x, CURVE_DIGITS), round(y, CURVE_DIGITS)] for x, y in knots]


def name_of(article: Article, number: int) -> str:
    """Return what to call an article that nobody has named."""
    return article.url or article.title or f"document {number + 1}"


@cache
def read_part(name: str) -> str:
    """Return a file of the report's page."""
    return resources.files("newsclean.report").joinpath("page", name).read_text(encoding="utf-8")


def split_template() -> tuple[str, str, str]:
    """Return the template in the parts before the documents, before the script, and with the script."""
    head, rest = read_part("template.html").split("{{documents}}")
    middle, tail = rest.split("<script>")
    return head, middle, f"<script>{tail}"


def fill(template: str, **values: str) -> str:
    """Return a part of the template with values in its places; style, script and data are there as they are."""
    for name, value in values.items():
        is_markup = name in ("style", "script", "index")
        template = template.replace("{{" + name + "}}", value if is_markup else escape(value))
    return template


def make_policy(style: str, script: str) -> str:
    """Return the content security policy: this style and this script, no other, no network, no markup from text."""
    return "; ".join((
        "default-src 'none'",
        f"script-src '{digest(script)}'",
        f"style-src '{digest(style)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ))  # fmt: skip


def digest(content: str) -> str:
    """Return the hash by which a policy names an inline script or style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def embed(data: dict[str, Any]) -> str:
    """Return data as JSON that can stand in a script element."""
    return dump_json(data, compact=True).translate(ESCAPES)
