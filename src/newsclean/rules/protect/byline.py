"""The line near the title that says who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.byline_phrases import FIRST_WORDS
from newsclean.lexicon.bylines import (
    GLUED_INTRO,
    INTRO,
    MOST_WORDS,
    Byline,
    find_intro,
    read_byline,
)
from newsclean.lexicon.dates import HAS_YEAR
from newsclean.lexicon.head_lines import date_kinds, is_date_line
from newsclean.lexicon.hints import BYLINE_HINTS, PICTURE_HINTS
from newsclean.lexicon.roles import is_role
from newsclean.model import Block, Case, Kind, Label, Phase, Role, RunRule
from newsclean.read.shape import fold
from newsclean.rules.head_shape import Head
from newsclean.rules.place import find_head, near_title
from newsclean.rules.text_bylines import MOST_ABOVE_TITLE, bylines_of_text, is_list_entry, is_lone_intro
from newsclean.view import View

HEADING = Kind.HEADING
MOST_BELOW_TITLE = 12  # standing blocks on a page: dek, picture, caption, counts, buttons
# Below as many it is another article's: of 590 right bylines on development pages 578 have a paragraph or none above.
FEWEST_PARAGRAPHS = 2
NEAREST = 2  # standing blocks right below a page's title, where a bare name is the author's
MOST_BYLINES = 3  # lines; more names in a row are a list of people
LONGEST_ROLE_LINE = 6  # words of what the writer is
MOST_SPACES_OF_DATE = 4
FEWEST_BARS = 2  # between where, who and when
LONGEST_NAME_LINE = 12  # words of a declared author with role
WORDS = re.compile(r"[a-z]+\.?")  # of a line in plain letters; some intros are abbreviations
GLUED_SIGNS = re.compile("By|[Vv]on")  # a quick look for what may be glued to a name
NO_BYLINE_HINTS = PICTURE_HINTS | {"photographer"}


def find_bylines(view: View) -> Iterator[int]:
    """Give the lines above the body that name the author."""
    head = find_head(view)
    is_html = view.page.source.kind == "html"
    found = list(bylines_of_page(view, head) if is_html else bylines_of_text(view, head))
    if 0 < len(found) <= MOST_BYLINES:
        yield from found
        for index in found:
            if is_lone_intro(view, index - 1):
                yield index - 1
            if is_html and is_role_below(view, index + 1):
                yield index + 1


def is_role_below(view: View, index: int) -> bool:
    """Tell whether the line below a byline says nothing but what the writer is: "Transport reporter"."""
    if index >= len(view.blocks) or not view.is_free(index):
        return False
    block = view.blocks[index]
    return block.words <= LONGEST_ROLE_LINE and not block.sentence and not block.link_chars and is_role(block.plain)


def bylines_of_page(view: View, head: Head) -> Iterator[int]:
    """Give the blocks around a page's title that are bylines by their words, class or declaration."""
    declared = {fold(c.value) for c in view.page.facts.get("authors", ())}
    nearest = () if declared else tuple(near_title(view, head, 0, NEAREST))
    prose, has_byline = 0, False
    for index in near_title(view, head, MOST_ABOVE_TITLE, MOST_BELOW_TITLE):
        block = view.blocks[index]
        prose += index >= head.prose and view.is_prose(index)
        if prose >= FEWEST_PARAGRAPHS:
            return
        if not view.is_free(index) or block.words > MOST_WORDS:
            continue
        signs = any(name in block.folded for name in declared) or has_hint(view, index) or is_barred(block.plain)
        signs = signs or (
            index in nearest and not is_subhead(block) and is_alone(view, index) and not of_picture(view, index)
        )
        # Only now, since reading a line as a byline costs most.
        if not (signs or says_by(block.plain)) or view.of_block(is_mere_date, index):
            continue
        byline = read_byline(block.text)
        if byline is None:
            if block.words <= LONGEST_NAME_LINE and is_declared(block, declared, is_first=not has_byline):
                has_byline = True
                yield index
        elif (byline.introduced or (signs and signs_it(view, index, byline))) and not is_list_entry(view, index):
            has_byline = True
            yield index


def signs_it(view: View, index: int, byline: Byline) -> bool:
    """Tell whether a line without "By" names persons, or an agency that signs: where the markup says so, or at the date.

    Elsewhere at the title an agency may be whose picture it is.
    """
    if byline.authors or not is_agency(byline.agency or ""):
        return bool(byline.authors)
    beside = [view.blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(view.blocks)]
    return has_hint(view, index) or any(map(is_date_line, beside))


def is_declared(block: Block, declared: set[str], *, is_first: bool) -> bool:
    """Tell whether a line is a declared author's name, whatever its shape; the first may have its date behind it."""
    line = block.folded.removeprefix("by ")
    if line in declared:
        return True
    name = next((name for name in declared if line.startswith(name + " ")), None) if is_first else None
    return name is not None and is_date_text(line[len(name) + 1 :])


def is_date_text(text: str) -> bool:
    """Tell whether a text is a date with its year, and perhaps the time."""
    return HAS_YEAR.search(text) is not None and text[0].isdigit() and text.count(" ") <= MOST_SPACES_OF_DATE


def says_by(line: str) -> bool:
    """Tell whether a line begins as bylines do, or with a date, behind which "by" may follow."""
    if find_intro(line) is not None:
        return True
    if HAS_YEAR.search(line) is None:
        return line[:1].isdigit()
    # A line with a year takes longest to read.
    if not line.isascii() or (GLUED_SIGNS.search(line) and GLUED_INTRO.search(line)):
        return True
    return not FIRST_WORDS.isdisjoint(WORDS.findall(line.lower())) and INTRO.search(line) is not None


def is_barred(line: str) -> bool:
    """Tell whether a line has bars and a date, as those have that say where, who and when."""
    return line.count(" | ") >= FEWEST_BARS and HAS_YEAR.search(line) is not None


def is_mere_date(block: Block) -> bool:
    """Tell whether the block is nothing but a date, which takes far longer to read as a byline."""
    return HAS_YEAR.search(block.plain) is not None and "date" in date_kinds(block)


def is_subhead(block: Block) -> bool:
    """Tell whether a bare name is a heading and no link: "Waldbad Elsin" above its opening hours."""
    return block.kind is HEADING and not block.link_chars


def is_alone(view: View, index: int) -> bool:
    """Tell whether no other name stands beside the block, as in a list of people."""
    return not any(view.is_name(i) for i in (index - 1, index + 1) if 0 <= i < len(view.blocks))


def of_picture(view: View, index: int) -> bool:
    """Tell whether the block's own container says that it belongs to a picture, as the photographer's name does."""
    return not NO_BYLINE_HINTS.isdisjoint(view.page.containers[view.blocks[index].container].hints)


def has_hint(view: View, index: int) -> bool:
    """Tell whether one of the two nearest containers says that it holds the byline."""
    containers = view.page.containers
    inner = containers[view.blocks[index].container]
    outer = containers[inner.parent] if inner.parent >= 0 else inner
    return not (BYLINE_HINTS.isdisjoint(inner.hints) and BYLINE_HINTS.isdisjoint(outer.hints)) and (
        NO_BYLINE_HINTS.isdisjoint(inner.hints) and NO_BYLINE_HINTS.isdisjoint(outer.hints)
    )


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."
CAPTION = "Two trucks wait at the old bridge on Monday, a day before the council of the city met to vote on it."
TITLE = "Council closes old bridge to trucks"

RULE = RunRule(
    id="byline",
    label=Label.PROTECT,
    why="it stands at the title and names who wrote the article",
    finds=find_bylines,
    cases=(
        Case(blocks=("Council closes old bridge", "Colin Drey", ",", "Paula Yates", PROSE, MORE), claims=(1, 3)),
        Case(blocks=("Council closes old bridge", "By", "Colin Drey", "Paula Yates", PROSE, MORE), claims=(1, 2, 3)),
        Case(blocks=(TITLE, "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        # With its date it ends as a sentence does.
        Case(blocks=(TITLE, "Par Agathe Merlin. Publié le 18 juin 2024 à 05h30. Temps de lecture 4 min.", PROSE, MORE), claims=(1,)),
        Case(blocks=(TITLE, "By 2024 the mayor wants the bridge of Harlow to be open again.", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, "Ada Fenwick, Morrow Valley Courier on", PROSE, MORE), claims=(1,)),
        Case(blocks=(TITLE, "Ada Fenwick | Reuters", PROSE, MORE), claims=(1,)),
        Case(blocks=(TITLE, "Associated Press", PROSE, MORE), claims=(1,)),
        Case(blocks=(TITLE, "By", "Ada Fenwick", PROSE, MORE), claims=(1, 2)),
        Case(blocks=(TITLE, "The bridge and its keeper", "Ada Fenwick", "in New Harlow", "12 August 2024", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, "By", "Ada Fenwick and", "Tom Harlow", "Published", PROSE, MORE), claims=(1, 2, 3)),
        Case(blocks=("By Ada Fenwick and Tom Harlow", PROSE, MORE), claims=(0,)),
        Case(blocks=(TITLE, "Getty Images", "Ada Fenwick2 minutes ago", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, "The bridge and its keeper", "Ada Fenwick", "Published 22:31", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, "Comments", "Print", "Ada Fenwick, transport correspondent", "Harlow Courier, Harlow", PROSE, MORE), claims=(3,)),
        Case(blocks=(TITLE, "Comments", "Print", "Ada Fenwick, baker", "Harlow Courier, Harlow", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, "Foto: Reuters", "Piotr Fenwick", "Comments", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, "Comments", "Ada Fenwick", "Print", "Jonas Harlow", "Reklama", PROSE, MORE), claims=()),
        # Below a summary, or the caption of the picture.
        Case(blocks=(TITLE, PROSE, "By Ada Fenwick and Tom Harlow", "HARLOW | Mon Aug 12, 2024 3:05pm EDT", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, CAPTION, "Slideshow", "By Ada Fenwick", "HARLOW | Mon Aug 12, 2024 3:05pm EDT", PROSE, MORE), claims=(3,)),
        Case(blocks=(TITLE, CAPTION, "Slideshow", "By Ada Fenwick", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, CAPTION, "Slideshow", "By 12 August 2024", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, CAPTION, "Ada Fenwick, Harlow Courier 8:15 p.m. EDT August 12, 2024", PROSE, MORE), claims=(2,)),
        Case(blocks=(TITLE, CAPTION, "Ada Fenwick", PROSE, "Tom Harlow", MORE), claims=()),
        Case(blocks=("Stadtrat sperrt alte Brücke für Lastwagen", "Von Greta Lindner", "Der Stadtrat hat am Montag beschlossen, die alte Brücke bis zum Frühjahr für den Schwerverkehr zu sperren."), claims=(1,), language="de"),
        Case(blocks=("Le vieux pont fermé aux camions", "Par Odile Marchais", "Le conseil municipal a voté lundi soir la fermeture du vieux pont aux poids lourds jusqu'au printemps."), claims=(1,), language="fr"),
        Case(blocks=("El puente viejo se cierra a los camiones", "Por Lucía Barrena", "El ayuntamiento votó el lunes por la noche cerrar el puente viejo a los camiones hasta la primavera."), claims=(1,), language="es"),
        Case(blocks=("Старый мост закроют для грузовиков", "Автор: Вера Лугова", "Городской совет в понедельник вечером проголосовал за то, чтобы закрыть старый мост для грузовиков до самой весны."), claims=(1,), language="ru"),
        Case(html=f"<h1>{TITLE}</h1><div class='author-name'>Ada Fenwick</div><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        Case(html=f"<meta name='author' content='Ada Fenwick'><h1>{TITLE}</h1><div>Ada Fenwick</div><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        Case(blocks=(TITLE, PROSE, MORE, "Our writers", "Ada Fenwick", "Ada Fenwick", "By Ada Fenwick", "Tom Harlow", "Tom Harlow", "By Tom Harlow", "Eve Calloway", "Eve Calloway", "By Eve Calloway"), claims=()),
        Case(blocks=(TITLE, "Our writers", "Ada Fenwick", "Ada Fenwick", "By Ada Fenwick", "Tom Harlow", "Tom Harlow", "By Tom Harlow", PROSE, MORE), claims=()),
        Case(blocks=(TITLE, "By the end of the winter", PROSE, MORE), claims=()),
        # The heading of a section that has the shape of a name.
        Case(html=f"<h1>{TITLE}</h1><h3>Waldbad Elsin</h3><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><h3><a href='/a'>Ada Fenwick</a></h3><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        # Where, who and when, a picture below the title.
        Case(html=f"<h1>{TITLE}</h1><p>{CAPTION}</p><p>Photo credit: Harlow</p><p>Harlow Recorder | Ada Fenwick | Monday, August 12, 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(3,)),
        Case(html=f"<h1>{TITLE}</h1><p>{CAPTION}</p><p>Photo credit: Harlow</p><p>Ada Fenwick - August 12, 2024 | 72</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        # Whose picture it is.
        Case(html=f"<h1>{TITLE}</h1><figure><p class='credit-text'>Ada Fenwick</p></figure><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        # An agency signs where the markup says so, or beside the date; elsewhere it may be whose picture it is.
        Case(html=f"<h1>{TITLE}</h1><div class='author-name'>Reuters in Harlow</div><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        Case(html=f"<h1>{TITLE}</h1><div>12 August 2024, 8.15 pm</div><div>Associated Press</div><p>{PROSE}</p><p>{MORE}</p>", claims=(2,)),
        Case(html=f"<h1>{TITLE}</h1><div>Reuters</div><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><div class='author-name'>Courier Media</div><p>{PROSE}</p><p>{MORE}</p>", claims=()),
        # What the writer is, in a line of its own; but no heading of the article, and no lone role.
        Case(html=f"<h1>{TITLE}</h1><div class='author-name'>Ada Fenwick</div><div>Transport reporter</div><p>{PROSE}</p><p>{MORE}</p>", claims=(1, 2)),
        Case(html=f"<h1>{TITLE}</h1><div class='author-name'>Ada Fenwick</div><p>{PROSE}</p><p>Transport reporter</p><p>{MORE}</p>", claims=(1,)),
        Case(html=f"<meta name='author' content='高瀬みどり'><h1>{TITLE}</h1><p>高瀬みどり 2024年5月3日 6時00分</p><p>{PROSE}</p><p>{MORE}</p>", claims=(1,)),
        Case(html=f"<meta name='author' content='高瀬みどり'><h1>{TITLE}</h1><p>高瀬みどり 2024年5月3日 6時00分</p>", claims=(1,)),
    ),
    role=Role.BYLINE,
    phase=Phase.PLACE,
)  # fmt: skip
