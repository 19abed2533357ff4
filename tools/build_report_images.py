"""Make the pictures of the documentation from `fixtures/`: the report as it looks, and how blocks are judged.

python tools/build_report_images.py               all of them; the report's needs Playwright and Debian's chromium
python tools/build_report_images.py --drawings    only the drawings, which need neither
"""  # noqa: INP001  a script, not a package

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from newsclean import Article, Cleaner
from newsclean.model import Phase, Role, Verdict
from newsclean.report import write_report

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
EXAMPLE = "fixtures/html/wordpress-en.html"

DESK = {"viewport": {"width": 1360, "height": 850}}
TALL = {"viewport": {"width": 1360, "height": 1180}}
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the report.

    Attributes:
        name: the file, without its suffix.
        options: the window.
        scheme: `light` or `dark`.
        is_overview: whether it shows the overview, not the example.
        act: what is done before.
    """

    name: str
    options: dict[str, Any]
    scheme: Literal["light", "dark"] = "light"
    is_overview: bool = False
    act: Callable[[Page], None] = lambda _: None


def restore_comments(page: Page) -> None:
    """Open a block of the comments and put back all that its rule took."""
    page.click(".block:has-text('I have walked past that pond') .verdict")
    page.click(".restore >> text=of comment-thread")
    page.evaluate("document.activeElement.blur()")


def open_pitch(page: Page) -> None:
    """Open the pitch between two paragraphs."""
    page.click(".block:has-text('Enjoying this story') .verdict")
    page.evaluate("document.activeElement.blur()")


def open_on_phone(page: Page) -> None:
    """Show the blocks, and the pitch among them."""
    page.tap("#tab-blocks")
    open_pitch(page)
    page.eval_on_selector(".block:has-text('Enjoying this story')", "one => one.scrollIntoView({ block: 'center' })")


SHOTS = (
    Shot("report", DESK, act=open_pitch),
    Shot("report-dark", DESK, scheme="dark", act=restore_comments),
    Shot("report-fields", DESK, act=lambda page: page.click("#tab-fields")),
    Shot("report-phone", PHONE, act=open_on_phone),
    Shot("report-overview", TALL, is_overview=True),
)


def read_fixtures() -> Iterator[tuple[str, Article]]:
    """Give the articles of all fixtures by name."""
    cleaner = Cleaner()
    for path in sorted((ROOT / "fixtures").rglob("*")):
        if path.suffix in (".html", ".txt"):
            work = cleaner.extract if path.suffix == ".html" else cleaner.clean
            yield path.relative_to(ROOT).as_posix(), work(path.read_bytes())


def take_shots(chromium: str, articles: Sequence[tuple[str, Article]]) -> None:
    """Write the report, and take pictures of it."""
    from playwright.sync_api import sync_playwright

    number = [name for name, _ in articles].index(EXAMPLE)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "report.html"
        write_report(articles, path)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for shot in SHOTS:
            context = browser.new_context(**shot.options, color_scheme=shot.scheme, reduced_motion="reduce")
            page = context.new_page()
            page.goto(path.as_uri() + ("" if shot.is_overview else f"#d{number}"))
            shot.act(page)
            # What draws the eye to a jump is no part of a picture that does not move.
            page.evaluate("document.querySelectorAll('.flash').forEach(one => one.classList.remove('flash'))")
            page.wait_for_timeout(200)
            page.screenshot(path=IMAGES / f"{shot.name}.png")
            context.close()
        browser.close()


# The drawing: a page as a strip for each phase, a bar for each block.
BAR, GAP, COLUMN, SPACE, TOP = 7, 2, 104, 36, 46
STEPS = ("read", "protect", "block", "place", "run", "body")
COLOURS = {"open": "#b9b4aa", "body": "#2c7a54", "other": "#3d6fad", "removed": "#c2553f"}
CAPTIONS = {
    "protect": "never to be lost", "block": "by itself", "place": "by its place", "run": "by its neighbours",
    "body": "by the whole page",
}  # fmt: skip


def draw_phases(article: Article) -> str:
    """Return an SVG that shows which blocks of a page are judged in which phase."""
    height = TOP + len(article.blocks) * (BAR + GAP) + 34
    width = len(STEPS) * (COLUMN + SPACE) - SPACE + 20
    title = "The blocks of a page, and the phase that decides each"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="{title}">',
        f"<title>{title}</title>",
        "<style>",
        "text { font: 13px system-ui, sans-serif; fill: #8a857b }",
        ".h { font-weight: 600; font-size: 14px }",
        "</style>",
    ]
    for column, step in enumerate(STEPS):
        x = 10 + column * (COLUMN + SPACE)
        caption = f"{len(article.blocks)} blocks" if step == "read" else CAPTIONS[step]
        lines.append(f'<text class="h" x="{x}" y="16">{step.upper() if column else step}</text>')
        lines.append(f'<text x="{x}" y="33">{escape(caption)}</text>')
        lines.extend(draw_strip(article, column, x))
    lines.extend(draw_legend(height - 8))
    return "\n".join([*lines, "</svg>", ""])


def draw_strip(article: Article, column: int, x: int) -> Iterator[str]:
    """Give a bar for each block: coloured once it is judged, pale where an earlier phase has done so."""
    longest = max(block.words for block in article.blocks)
    for block, verdict in zip(article.blocks, article.verdicts, strict=True):
        y = TOP + block.index * (BAR + GAP)
        # The square root, so that one word and a hundred can be seen side by side.
        length = max(COLUMN * (block.words / longest) ** 0.5, 3)
        phase = phase_of(verdict)
        state = state_of(verdict) if phase <= column else "open"
        opacity = 1 if phase == column or state == "open" else 0.3
        yield (
            f'<rect x="{x}" y="{y}" width="{length:.1f}" height="{BAR}" rx="1" fill="{COLOURS[state]}" '
            f'opacity="{opacity}"/>'
        )


def draw_legend(y: int) -> Iterator[str]:
    """Give the words that say what colours mean."""
    names = {"open": "not judged yet", "removed": "removed", "other": "kept in another role", "body": "body"}
    x = 10
    for state, name in names.items():
        yield f'<rect x="{x}" y="{y - 9}" width="18" height="{BAR}" rx="1" fill="{COLOURS[state]}"/>'
        yield f'<text x="{x + 25}" y="{y - 1}">{name}</text>'
        x += 60 + 7 * len(name)


def phase_of(verdict: Verdict) -> int:
    """Return the phase in which a verdict is given; what no rule claims is judged in the last."""
    return int(getattr(verdict.rule, "phase", Phase.BODY))


def state_of(verdict: Verdict) -> str:
    """Return what a verdict makes of a block, as the report tells it apart."""
    if verdict.role is Role.BOILERPLATE:
        return "removed"
    return "body" if verdict.role is Role.BODY else "other"


def main() -> int:
    """Make the pictures; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drawings", action="store_true", help="only the drawings")
    arguments = parser.parse_args()
    articles = list(read_fixtures())
    (IMAGES / "phases.svg").write_text(draw_phases(dict(articles)[EXAMPLE]), encoding="utf-8")
    if arguments.drawings:
        return 0
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.stderr.write("there is no chromium; apt-get install chromium\n")
        return 1
    take_shots(chromium, articles)
    return 0


if __name__ == "__main__":
    sys.exit(main())
