"""What site files cost, and how long XPath takes against the steps that are counted before it is evaluated."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from newsclean import Cleaner, Config
from newsclean.model import Purpose
from newsclean.read.selectors import make_selector
from newsclean.read.tree import elements_of, measure_elements, parse_tree
from newsclean.read.xpath_cost import estimate
from newsclean.sites.site_folder import SiteFolder

FILES = 2_000
ROUNDS = 200
SITE = """\
title: //h1[@class='entry-title']
author: //span[@class='author vcard']/a
date: //time[@class='entry-date']/@datetime
body: //div[contains(concat(' ', normalize-space(@class), ' '), ' entry-content ')]
strip: //aside
strip: //p[starts-with(normalize-space(.), 'Read more')]
strip_id_or_class: sharedaddy
strip_id_or_class: related
prune: yes
test_url: https://site.example/1
"""
PROSE = "The council approved the bridge on Tuesday after a debate that had lasted for nine years and two elections."
FLAT = "<div class='a b'><p>{} <a href='x'>more</a></p></div>"
EXPRESSIONS = ("//p", "//div//p", "//div[.//a]", "//div[.//p[.//a]]", "//p[preceding::h1]", "//*[contains(., 'zzz')]")
SIZES = (300, 1_000, 3_000)


def milliseconds(run: Callable[[], object]) -> float:
    """Return the milliseconds that a call takes."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1e3


def site_lines() -> Iterator[str]:
    """Give lines about a folder of site files: making a cleaner, looking up, reading, and whole pages."""
    page = f"<html><body><h1>Bridge</h1><div class='entry-content'>{f'<p>{PROSE}</p>' * 30}</div></body></html>"
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            Path(folder, f"site{number}.example.txt").write_text(SITE, encoding="utf-8")
        plain, sites = Cleaner(), Cleaner(Config(sites=folder))
        made = statistics.median(milliseconds(lambda: Cleaner(Config(sites=folder))) for _ in range(ROUNDS))
        fresh = SiteFolder(folder)
        found = [milliseconds(lambda n=n: fresh.file_for(f"https://site{n}.example/")) for n in range(ROUNDS)]  # type: ignore[misc]
        missed = [milliseconds(lambda n=n: fresh.file_for(f"https://other{n}.example/")) for n in range(ROUNDS)]  # type: ignore[misc]
        again = [milliseconds(lambda: fresh.file_for("https://other1.example/")) for _ in range(ROUNDS)]
        yield f"{FILES} files: a cleaner for them is made in {made:.2f} ms"
        yield f"the first page of a site with a file: look-up and reading {statistics.median(found):.3f} ms"
        yield f"the first page of a site without: {statistics.median(missed):.3f} ms"
        yield f"every other page of it: {statistics.median(again):.4f} ms"
        runs = {
            "without a folder": lambda: plain.extract(page, url="https://other1.example/"),
            "with one, another site": lambda: sites.extract(page, url="https://other1.example/"),
            "with one, a site with a file": lambda: sites.extract(page, url="https://site1.example/"),
        }
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                times[name].append(milliseconds(run))
        for name, taken in times.items():
            yield f"a page of 31 blocks, {name}: {statistics.median(taken):.2f} ms"


def xpath_lines() -> Iterator[str]:
    """Give a table: milliseconds that expressions take on pages of several sizes, and those that are counted."""
    yield "| elements | expression | ms | counted, as ms |"
    yield "|---:|---|---:|---:|"
    for size in SIZES:
        root = parse_tree(f"<body>{FLAT.format(PROSE) * size}</body>")
        assert root is not None, "the page has elements"
        measured = measure_elements(elements_of(root))
        for expression in EXPRESSIONS:
            selector = make_selector(Purpose.DROP, expression, "drop")
            taken = min(milliseconds(lambda s=selector, r=root: s.find(r)) for _ in range(3))  # type: ignore[misc]
            counted = estimate(expression, measured) / 2e6
            yield f"| {measured.elements} | `{expression}` | {taken:.2f} | {counted:.2f} |"


def report() -> str:
    """Return both."""
    return "\n".join([*site_lines(), "", *xpath_lines()])
