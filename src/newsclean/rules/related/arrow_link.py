"""A linked headline between paragraphs, behind arrows or in brackets: ">> Harbour fees to double <<"."""

from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, RunRule
from newsclean.view import View

ARROWS = (">>", "\u00bb", "\u203a\u203a")
ARROW_SIGNS = frozenset('>"\u203a[')  # as folded: the second is a quotation mark, too
QUOTATION_END = "\u00ab"
LINKED = 0.8  # of the characters; the arrows may stand outside of the link
FEWEST_WORDS = 4  # below, it may be a button of the article: "» Enlarge"
PARAGRAPH = Kind.PARAGRAPH


def finds(view: View) -> Iterator[int]:
    """Give the paragraphs that begin with arrows, or stand in brackets, and are a link."""
    for index, folded in enumerate(view.folded):
        if folded[0] in ARROW_SIGNS and view.words[index] >= FEWEST_WORDS and view.is_free(index):
            block = view.blocks[index]
            is_headline = block.kind is PARAGRAPH and not block.sentence and QUOTATION_END not in block.text
            if is_headline and is_marked(block.text) and block.link_chars >= LINKED * len(block.text):
                yield index


def is_marked(text: str) -> bool:
    """Tell whether a line begins with arrows, or stands in square brackets."""
    return text.startswith(ARROWS) or (text[0] == "[" and text.find("]") == len(text) - 1)


TITLE = "Harbour of Larkmoor gets a second crane"
PROSE = (
    "The harbour of Larkmoor will get a second crane in the spring, as the council decided on Tuesday night by one vote.",
    "The first crane was built by the grandfather of the mayor, who abstained and left the room before the vote.",
)
HTML = f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p>{{}}<p>{PROSE[1]}</p></article>"

RULE = RunRule(
    id="arrow-link",
    label=Label.RELATED,
    why="it is a linked headline behind double arrows or in brackets",
    finds=finds,
    repeats=False,
    need=Need.HTML,
    cases=(
        Case(html=HTML.format("<p><a href='/2'>&gt;&gt; Why the old ferry still runs &lt;&lt;</a></p>"), claims=(2,)),
        Case(html=HTML.format("<p>» <a href='/2'>Fees of the harbour to double</a></p>"), claims=(2,)),
        Case(html=HTML.format("<p>[<a href='/2'>Fees of the harbour to double</a>]</p>"), claims=(2,)),
        Case(html=HTML.format("<p><a href='/2'>[4] Fees of the harbour [pdf, other]</a></p>"), claims=()),
        Case(html=HTML.format("<p>[Sic] <a href='/2'>Fees of the harbour to double</a></p>"), claims=()),
        # A button of the article, a sentence, a quotation, an item of a list, a line that is no link.
        Case(html=HTML.format("<p><a href='/map'>» Enlarge map</a></p>"), claims=()),
        Case(html=HTML.format("<p>» <a href='/2'>We have waited for ten years.</a></p>"), claims=()),
        Case(
            html=HTML.format("<p><a href='/2'>»Wir haben zehn Jahre gewartet« sagt Holm</a></p>"),
            claims=(),
            language="de",
        ),
        Case(html=HTML.format("<ul><li>» <a href='/2'>The plan of the harbour</a></li></ul>"), claims=()),
    ),
)
