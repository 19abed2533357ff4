"""Read an HTML page: one parse, one walk, a flat list of blocks and of their containers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import regex
from lxml import etree

from newsclean.errors import InputError
from newsclean.model import Block, Container, Kind, Page, Source
from newsclean.read.facts import Declaration, gather_facts
from newsclean.read.shape import measure, squeeze

# Elements that begin a new line, by the HTML standard's rendering section; the value is
# the kind of the text directly in them, None where they take that of what is around them.
BLOCK_KINDS: Mapping[str, Kind | None] = {
    **dict.fromkeys(
        "html body div p section article main header footer nav aside address center details dialog dl dt "
        "fieldset figure form hgroup hr legend menu ol search summary ul optgroup option "
        "frameset noframes".split(),
    ),
    **dict.fromkeys(("table", "thead", "tbody", "tfoot", "tr", "colgroup", "caption"), Kind.PARAGRAPH),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    **dict.fromkeys(("li", "dd"), Kind.LIST_ITEM),
    **dict.fromkeys(("td", "th"), Kind.CELL),
    **dict.fromkeys(("figcaption",), Kind.CAPTION),
    **dict.fromkeys(("blockquote",), Kind.QUOTE),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), Kind.PREFORMATTED),
    "button": Kind.PARAGRAPH,
}

# What no reader sees as text.
SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed select textarea datalist audio video canvas "
    "map head title".split()
)
# Inline elements that style sheets set apart from what follows, where the markup has no space:
# "7 March 2024<time>7:55" and "<a>Next</a><a>Previous</a>".
STANDING_APART = frozenset(("time",))
LIST_TAGS = frozenset(("ul", "ol", "dl", "menu"))
HEAD_TAGS = frozenset(("meta", "link", "title", "script", "base"))

HINT_WORD = regex.compile(r"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")
HIDDEN_STYLE = re.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", re.IGNORECASE)
XML_DECLARATION = re.compile(r"\s*+<\?xml[^>]{0,400}\?>")
MOST_CONTAINERS_IN_LIST = 6  # deeper nesting is markup, not an outline


def hint_words(value: str) -> frozenset[str]:
    """Return the words of a class, id or role: `articleBody_main` is article, body, main."""
    return frozenset(word.lower() for word in HINT_WORD.findall(value))


def serialise(tree: object) -> str:
    """Return a user's lxml tree as HTML; the tree is left as it is.

    Raises:
        InputError: if the tree has no root.
    """
    if isinstance(tree, etree._ElementTree) and tree.getroot() is None:  # noqa: SLF001
        raise InputError("html: the lxml tree has no root")
    return str(etree.tostring(tree, encoding="unicode", method="html", with_tail=False))  # type: ignore[call-overload]


def parse(text: str) -> tuple[etree._Element | None, str]:
    """Parse a page; return its root, or None for a page without an element, and a status."""
    if declaration := XML_DECLARATION.match(text):
        text = text[declaration.end() :]
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError):
        return None, "parse_error"
    too_deep = any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
    return root, "too_deep" if too_deep else "ok"


@dataclass(slots=True)
class Frame:
    """What the walk knows about the block element that it is in."""

    container: int
    kind: Kind
    level: int
    tag: str


@dataclass(slots=True)
class Raw:
    """A block before it is measured."""

    text: str
    kind: Kind
    level: int
    container: int
    link_chars: int


@dataclass(slots=True)
class Walk:
    """The state of the one walk over the tree."""

    blocks: list[Raw] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)
    declarations: list[Declaration] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    hints: dict[str, frozenset[str]] = field(default_factory=dict)
    link_depth: int = 0
    link_chars: int = 0
    breaks: int = 0

    def hints_of(self, element: etree._Element) -> frozenset[str]:
        """Return the words of what the element says about itself, from memory where possible."""
        get = element.get
        said = f"{get('class') or ''} {get('id') or ''} {get('role') or ''} {get('itemprop') or ''}"
        words = self.hints.get(said)
        if words is None:
            words = self.hints[said] = hint_words(said)
        return words

    def text(self, text: str) -> None:
        """Take a piece of text into the block that is being read."""
        if self.breaks and not text.isspace():
            if self.breaks > 1:
                self.flush()
            else:
                self.pieces.append("\n")
            self.breaks = 0
        self.pieces.append(text)
        if self.link_depth:
            self.link_chars += len(squeeze(text))

    def flush(self) -> None:
        """End the block that is being read, if it holds anything visible."""
        if not self.pieces:
            return
        frame = self.frames[-1]
        text = "".join(self.pieces)
        text = squeeze_lines(text) if frame.kind is Kind.PREFORMATTED else squeeze(text)
        if text:
            container = frame.container
            if frame.kind is Kind.CELL and frame.tag in ("td", "th"):
                container = self.containers[container].parent
            self.blocks.append(Raw(text, frame.kind, frame.level, container, min(self.link_chars, len(text))))
        self.pieces.clear()
        self.link_chars = self.breaks = 0

    def enter(self, element: etree._Element, tag: str) -> None:
        """Enter an element that begins a new line."""
        self.flush()
        outer = self.frames[-1] if self.frames else Frame(-1, Kind.PARAGRAPH, 0, "")
        hidden = outer.container >= 0 and self.containers[outer.container].hidden
        hidden = hidden or is_hidden(element)
        index = len(self.containers)
        self.containers.append(Container(index, tag, outer.container, self.hints_of(element), hidden))
        kind = BLOCK_KINDS[tag]
        level = outer.level
        if kind is None:
            kind = Kind.PARAGRAPH if outer.kind in (Kind.CELL, Kind.HEADING, Kind.PREFORMATTED) else outer.kind
        elif kind is Kind.HEADING:
            level = int(tag[1])
        if tag in LIST_TAGS:
            nested = outer.level if outer.kind is Kind.LIST_ITEM else 0
            level = min(nested + 1, MOST_CONTAINERS_IN_LIST)
        elif kind is not Kind.HEADING and kind is not Kind.LIST_ITEM:
            level = 0
        self.frames.append(Frame(index, kind, level, tag))

    def leave(self) -> None:
        """Leave an element that began a new line."""
        self.flush()
        self.frames.pop()


def squeeze_lines(text: str) -> str:
    """Return preformatted text with its lines and indentation, without empty lines at the ends."""
    lines = [line.replace("\x00", "").rstrip() for line in text.expandtabs(4).split("\n")]
    return "\n".join(lines).strip("\n") if squeeze(text) else ""


def is_hidden(element: etree._Element) -> bool:
    """Tell whether the element's own markup hides it."""
    get = element.get
    if get("hidden") is not None or get("aria-hidden") == "true":
        return True
    style = get("style")
    return style is not None and HIDDEN_STYLE.search(style) is not None


def walk(root: etree._Element) -> Walk:
    """Walk the tree once."""
    state = Walk()
    state.containers.append(Container(0, "document", -1))
    state.frames.append(Frame(0, Kind.PARAGRAPH, 0, "document"))
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = element.tag
        if not isinstance(tag, str):
            # An entity or the like: lxml gives a function for a tag.
            if event == "end" and element.tail:
                state.text(element.tail)
            continue
        if event == "start":
            if tag in SKIPPED and tag != "head":
                declare(state, element, tag)
                events.skip_subtree()
                continue
            start(state, element, tag)
        else:
            end(state, element, tag)
    state.flush()
    return state


def start(state: Walk, element: etree._Element, tag: str) -> None:
    """Handle the start of an element."""
    if tag in BLOCK_KINDS:
        state.enter(element, tag)
        if tag == "html":
            declare(state, element, tag)
    elif tag == "br":
        state.breaks += 1
        return
    elif tag == "a":
        state.link_depth += 1
        declare(state, element, tag)
    elif tag in HEAD_TAGS or tag == "time" or element.get("itemprop") is not None:
        declare(state, element, tag)
    if tag in STANDING_APART:
        state.text(" ")
    if element.text and tag != "head":
        state.text(element.text)


def end(state: Walk, element: etree._Element, tag: str) -> None:
    """Handle the end of an element, and the text behind it."""
    if tag in SKIPPED:
        pass
    elif tag in BLOCK_KINDS:
        state.leave()
    elif tag == "a":
        state.link_depth -= 1
    if element.tail:
        state.text(element.tail)
    elif tag in STANDING_APART:
        state.text(" ")


def declare(state: Walk, element: etree._Element, tag: str) -> None:
    """Note what an element says about the page; `read/facts.py` makes sense of it."""
    if tag == "a" and element.get("rel") is None:
        return
    if tag == "script" and "ld+json" not in (element.get("type") or ""):
        return
    if tag in SKIPPED and tag not in HEAD_TAGS:
        return
    is_read = tag in ("title", "script", "a", "time") or element.get("itemprop")
    text = "".join(map(str, element.itertext())) if is_read else ""
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    state.declarations.append(Declaration(tag, attributes, text, len(state.blocks)))


def read_html(source: Source) -> Page:
    """Read a decoded page; never raises."""
    root, status = parse(source.text)
    if root is None:
        return Page(source, (), (Container(0, "document", -1),), status=status)
    state = walk(root)
    # Layout is kept in `text` only: a phrase matches however it is indented.
    shapes = measure([squeeze(raw.text) if raw.kind is Kind.PREFORMATTED else raw.text for raw in state.blocks])
    blocks = tuple(
        Block(
            index=index,
            text=raw.text,
            plain=shape.plain,
            folded=shape.folded,
            words=shape.words,
            sentence=shape.sentence,
            kind=raw.kind,
            level=raw.level,
            container=raw.container,
            link_chars=raw.link_chars,
        )
        for index, (raw, shape) in enumerate(zip(state.blocks, shapes, strict=True))
    )
    facts, warnings = gather_facts(state.declarations, source.url)
    return Page(source, blocks, tuple(state.containers), facts, warnings, status)
