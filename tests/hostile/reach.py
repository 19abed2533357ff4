"""The program of `test_reach.py`: everything that newsclean does with hostile documents, under an audit hook.

It gets nothing and prints, as JSON, how many documents it has seen, of how many trafilatura was asked and how many the
extension was given, and whatever reached outside of the process: sockets, files other than code of the installation,
processes, the environment. It runs on its own, since a hook cannot be taken away again.
"""

from __future__ import annotations

import json
import os
import site
import sys
import sysconfig
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.hostile.corpus import corpus

import newsclean
from newsclean.body import second_opinion
from newsclean.read import ways

FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.putenv", "os.unsetenv", "urllib.", "http.",
    "ftplib.", "smtplib.", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir", "os.chmod", "os.link", "os.symlink", "os.truncate",
    "shutil.", "tempfile.", "glob.", "webbrowser.", "signal.", "ctypes.dlopen", "mmap.", "pty.", "syslog.", "sqlite3.", "pickle.find_class",
)  # fmt: skip
# Code and data of the packages are read when they are first needed: a codec, a list of stop words.
INSTALLED = tuple({*sysconfig.get_paths().values(), *site.getsitepackages(), str(Path(newsclean.__file__).parent)})
SMALL = 400  # n, since it is not the size that reaches out


class Environment:
    """In the place of `os.environ`: nobody may ask."""

    def get(self, name: str, default: object = None) -> object:
        found.append(f"os.environ[{name}]")
        return default

    def __getattr__(self, name: str) -> object:
        found.append(f"os.environ.{name}")
        raise KeyError(name)

    __getitem__ = __contains__ = __iter__ = __len__ = __getattr__


found: list[str] = []
asked = {"trafilatura": 0, "extension": 0}


class CountedReader:
    """In the place of the extension: counts the pages that it is given."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader

    def walk(self, *arguments: Any) -> Any:
        asked["extension"] += 1
        return self.reader.walk(*arguments)


def count() -> None:
    """Count what is asked of trafilatura and of the extension."""
    import trafilatura

    extract = trafilatura.bare_extraction

    def counted(*arguments: Any, **options: Any) -> Any:
        asked["trafilatura"] += 1
        return extract(*arguments, **options)

    trafilatura.bare_extraction = counted
    if ways.READER is not None:
        ways.READER = CountedReader(ways.READER)


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Note an event that reaches out."""
    if event == "os.listdir" and str(arguments[0]).startswith(INSTALLED):
        return  # libraries look through their own data
    if event.startswith(FORBIDDEN):
        found.append(f"{event}{arguments!r}"[:200])
    if event == "open":
        path = str(arguments[0])
        if not path.startswith(INSTALLED):
            found.append(f"open {path}")


def documents() -> list[tuple[bool, bytes | str]]:
    """Return a small document of every kind."""
    kinds = [replace(kind, size=min(kind.size, SMALL)) for kind in corpus().values()]
    return [(kind.is_text, kind.make(0)[0]) for kind in kinds]


def use(article: newsclean.Article) -> None:
    """Do with an article all that can be done."""
    article.to_json(explain=True)
    article.to_markdown()
    article.to_html()
    article.to_xml()
    article.to_schema_org()
    article.to_zyte()
    article.to_trafilatura()
    str(article.explain())
    article.restore("all")
    # The body model is sure of most pages; here trafilatura is asked about every one.
    if article.page.source.kind == "html":
        second_opinion.scores(article.page)


def main() -> None:
    """Warm up, so that the data of the package is read; then watch."""
    cleaner = newsclean.Cleaner()
    made = documents()
    use(cleaner.extract("<p>The ferry was late."))
    use(cleaner.extract("<h1>Ferry</h1>" + "<p>The ferry was late, and nobody on the pier knew why that was.</p>" * 9))
    use(cleaner.clean("Ferry\n\nThe ferry was late, and nobody on the pier knew why that was."))
    count()
    control = sys.argv[1:] == ["control"]
    os.environ = Environment()  # noqa: B003
    sys.addaudithook(watch)
    if control:
        reach()
    for is_text, document in made:
        use((cleaner.clean if is_text else cleaner.extract)(document, url="http://127.0.0.1:9/story"))
    sys.stdout.write(json.dumps([len(made), asked, found]))


def reach() -> None:
    """Do what the hook has to see, so that it is known to see."""
    import socket
    import subprocess

    Path("/etc/hostname").open().close()
    subprocess.run(["true"], check=True, env={})
    socket.socket().close()
    os.getenv("HOME")


if __name__ == "__main__":
    main()
