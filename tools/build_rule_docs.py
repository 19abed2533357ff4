"""Write the pages of the rules, docs/rules/*.md, from the rules themselves.

python tools/build_rule_docs.py            write the pages
python tools/build_rule_docs.py --check    exit 1 and name the pages that are stale
"""  # noqa: INP001  a script, not a package

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType

from newsclean.model import BlockRule, Case, Examples, Label, Need, OpinionRule, Phase, Role, Rule, RunRule
from newsclean.pipeline import read_case
from newsclean.registry import builtin_rules

ROOT = Path(__file__).resolve().parent.parent
PAGES = Path("docs", "rules")
NOTICE = "<!-- Made by tools/build_rule_docs.py from the rules. Edit the rules, not this page. -->"

PHASES = {
    Phase.ORDER: "order: what the user orders for these very elements",
    Phase.PROTECT: "protect: a keep that the block alone is reason enough for",
    Phase.BLOCK: "block: decided by the block alone",
    Phase.PLACE: "place: decided by its place among what is left",
    Phase.RUN: "run: decided by its neighbours, repeated until nothing new is claimed",
    Phase.REST: "rest: what the user orders for all that is left",
    Phase.BODY: "body: an opinion of the whole page on what no rule claims",
}
NEEDS = {Need.ANY: "pages and texts", Need.HTML: "pages", Need.TEXT: "texts"}
LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "und": "any language", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

SPECIAL = re.compile(r"([\\`*_{}\[\]|#~$])")
# At the start of a list item these would start a list or a rule of their own.
MARKER = re.compile(r"^(\d*)([-+=.)])")


def escape(text: str) -> str:
    """Return a text on one line that Markdown shows as it is."""
    text = " ".join(text.split())
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return MARKER.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", text))


def modules_of_rules() -> dict[str, ModuleType]:
    """Return the module of each built-in rule by the rule's id."""
    rules = builtin_rules()
    modules = {}
    for name, module in sorted(sys.modules.items()):
        rule: Rule | None = getattr(module, "RULE", None)
        if rule is not None and name.startswith("newsclean.") and rules.get(rule.id) is rule:
            modules[rule.id] = module
    return modules


def languages_of(rule: Rule) -> list[str]:
    """Return the names of the languages that a rule has examples for."""
    codes: Iterable[str] = ()
    if isinstance(rule, BlockRule):
        codes = rule.claims
    elif isinstance(rule, RunRule):
        codes = {case.language for case in rule.cases}
    return sorted(LANGUAGES.get(code, code) for code in codes)


def role_of(rule: Rule) -> Role | None:
    """Return what a claimed block becomes; None for an opinion, which decides block by block."""
    return None if isinstance(rule, OpinionRule) else rule.role


def show_role(role: Role | None) -> str:
    """Return a role as the pages print it, with what it means for the block."""
    if role is None:
        return "body, or boilerplate (removed)"
    return f"{role.value} (removed)" if role is Role.BOILERPLATE else f"{role.value} (kept)"


def index_page(by_label: Mapping[Label, list[Rule]]) -> str:
    """Return the page that lists all rules."""
    count = sum(map(len, by_label.values()))
    lines = [
        NOTICE,
        "# Rules",
        "",
        f"All {count} rules by label. `select`, `ignore` and `extend_select` of a configuration take ids and labels.",
    ]
    for label, rules in by_label.items():
        lines += [
            "",
            f"## [{label.value}]({label.value}.md)",
            "",
            "| rule | reason | languages | phase | role |",
            "|---|---|---|---|---|",
        ]
        lines += [
            f"| [{escape(rule.id)}]({label.value}.md#{rule.id}) | {escape(rule.why)} "
            f"| {', '.join(languages_of(rule)) or '-'} | {rule.phase.name.lower()} | {show_role(role_of(rule))} |"
            for rule in rules
        ]
    return "\n".join(lines) + "\n"


def label_page(label: Label, rules: Iterable[Rule], modules: Mapping[str, ModuleType], root: Path) -> str:
    """Return the page of a label, with all its rules."""
    lines = [NOTICE, f"# {label.value}"]
    for rule in rules:
        lines += ["", *rule_section(rule, modules[rule.id], root)]
    return "\n".join(lines) + "\n"


def rule_section(rule: Rule, module: ModuleType, root: Path) -> Iterator[str]:
    """Give the lines about one rule."""
    source = Path(inspect.getfile(module)).resolve()
    link = Path("..", "..", source.relative_to(root)).as_posix()
    yield f"## {rule.id}"
    yield ""
    for paragraph in inspect.cleandoc(module.__doc__ or "").split("\n\n"):
        yield escape(paragraph)
        yield ""
    yield f"- **Reason given:** {escape(rule.why)}"
    yield f"- **Phase:** {PHASES[rule.phase]}"
    yield f"- **Role of what it claims:** {show_role(role_of(rule))}"
    yield f"- **Judges:** {NEEDS[rule.need]}"
    if isinstance(rule, BlockRule):
        yield f"- **Longest block:** {rule.max_words} words"
    yield f"- **Source:** [{escape(source.name)}]({link})"
    if isinstance(rule, BlockRule):
        yield from example_list("Claims", rule.claims)
        yield from example_list("Looks alike and stays", rule.leaves)
        yield from example_list("Looks alike and is claimed by mistake (known failures)", rule.known_failures)
    elif isinstance(rule, RunRule):
        for number, case in enumerate(rule.cases, 1):
            yield from case_list(number, case)


def example_list(title: str, examples: Examples) -> Iterator[str]:
    """Give the lines of a list of examples, by language."""
    if not any(examples.values()):
        return
    yield ""
    yield f"**{title}**"
    yield ""
    for code in sorted(examples, key=lambda code: LANGUAGES.get(code, code)):
        for text in examples[code]:
            yield f"- {LANGUAGES.get(code, code)}: {escape(text)}"


def case_list(number: int, case: Case) -> Iterator[str]:
    """Give the lines of a case: the document block by block, with what is claimed."""
    claimed = set(case.claims)
    title = f"Example {number}" if claimed else f"Example {number}: looks alike and stays"
    yield ""
    yield f"**{title}**" + ("" if case.language == "en" else f" ({LANGUAGES.get(case.language, case.language)})")
    yield ""
    if case.html:
        # A fence longer than any run of backticks in the page.
        longest = max(map(len, re.findall("`+", case.html)), default=0)
        fence = "`" * max(3, longest + 1)
        yield from (f"{fence}html", *case.html.strip().splitlines(), fence, "")
        blocks = [block.text for block in read_case(case).blocks]
    else:
        blocks = list(case.blocks)
    if case.profile:
        known = ", ".join(f"{escape(line)} ({place})" for line, place in case.profile.items())
        yield from (f"The site's profile drops: {known}", "")
    if case.site:
        yield from ('```text title="The site\'s file"', *case.site.splitlines(), "```", "")
    for name, values in case.settings.items():
        yield from (f"The configuration: `{name} = {[*values]}`", "")
    for index, text in enumerate(blocks):
        yield f"- **claimed:** {escape(text)}" if index in claimed else f"- {escape(text)}"


def build_pages(root: Path = ROOT) -> dict[str, str]:
    """Return all pages by file name.

    Args:
        root: the directory of the repository, which links to source files start from.
    """
    modules = modules_of_rules()
    by_label: dict[Label, list[Rule]] = {}
    for label in sorted(Label, key=lambda label: label.value):
        rules = [rule for _, rule in sorted(builtin_rules().items()) if rule.label is label]
        if rules:
            by_label[label] = rules
    pages = {"index.md": index_page(by_label)}
    for label, rules in by_label.items():
        pages[f"{label.value}.md"] = label_page(label, rules, modules, root)
    return pages


def stale_pages(pages: Mapping[str, str], directory: Path) -> list[str]:
    """Return the names of pages that are missing, differ, or belong to no label any more."""
    written = {path.name: path.read_text(encoding="utf-8") for path in directory.glob("*.md")}
    return sorted(name for name in pages.keys() | written.keys() if pages.get(name) != written.get(name))


def write_pages(pages: Mapping[str, str], directory: Path) -> list[str]:
    """Write the pages that changed, remove those of no label, and return their names."""
    directory.mkdir(parents=True, exist_ok=True)
    stale = stale_pages(pages, directory)
    for name in stale:
        if name in pages:
            (directory / name).write_text(pages[name], encoding="utf-8", newline="\n")
        else:
            (directory / name).unlink()
    return stale


def main(arguments: list[str] | None = None, directory: Path = ROOT / PAGES) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Write the pages of the rules from the rules.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a page is stale")
    options = parser.parse_args(arguments)
    pages = build_pages()
    if options.check:
        stale = stale_pages(pages, directory)
        for name in stale:
            sys.stderr.write(f"stale: {(PAGES / name).as_posix()} (run python tools/build_rule_docs.py)\n")
        return 1 if stale else 0
    for name in write_pages(pages, directory):
        sys.stdout.write(f"{(PAGES / name).as_posix()}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
