"""The program of `test_alike.py`: cleans a small document of every kind and prints what came out, a hash a kind."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace

from benchmarks.hostile.corpus import corpus

import newsclean
from newsclean.read.ways import READER

SMALL = 120  # n, since it is not the size that makes the difference


def main() -> None:
    cleaner = newsclean.Cleaner()
    names = sorted(corpus(), reverse="reversed" in sys.argv)
    found = {}
    for name in names:
        kind = corpus()[name]
        document, _ = replace(kind, size=min(kind.size, SMALL)).make(0)
        article = (cleaner.clean if kind.is_text else cleaner.extract)(document)
        everything = article.to_json(explain=True) + article.to_html() + article.to_markdown()
        found[name] = hashlib.sha256(everything.encode()).hexdigest()
    sys.stdout.write(json.dumps([READER is not None, found]))


if __name__ == "__main__":
    main()
