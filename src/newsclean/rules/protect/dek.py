"""The summary that is printed between the title and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.head_lines import is_byline_or_date, is_date_line
from newsclean.lexicon.hints import BYLINE_HINTS, PICTURE_HINTS
from newsclean.model import Block, Case, Container, Kind, Label, Phase, Role, RunRule
from newsclean.read.shape import fold
from newsclean.rules.head_shape import Head
from newsclean.rules.page_head import declared_titles, is_near
from newsclean.rules.place import find_head
from newsclean.view import View

CAPTION = Kind.CAPTION
CELL = Kind.CELL
HEADING = Kind.HEADING
LIST_ITEM = Kind.LIST_ITEM
BOILERPLATE = Role.BOILERPLATE

FEWEST_WORDS = 6  # shorter lines below a title are kickers and labels
MOST_WORDS = 80  # longer is the first paragraph
FEWEST_WORDS_OF_HEADING = 8  # of a summary in a heading; shorter ones head a part of the article
LONGEST_BYLINE = 12  # words of a line that begins with a declared author: the role, the place
FARTHEST = 6  # standing blocks of a page between title and dek: picture, buttons, byline
DEK_HINTS = frozenset(
    "dek standfirst subtitle subhead subheadline subheading summary excerpt desc description lede lead deck abstract intro teaser "
    "strapline synopsis blurb chapo chapeau vorspann einleitung untertitel bajada entradilla subtitulo subtítulo sommario occhiello sottotitolo "
    "ondertitel underrubrik ingress manchet perex".split()
)
# Behind a name: "Jane Doe is a writer", "Erika Beispiel, Fotografin aus Harlingen".
SAYS_WHO = re.compile(
    r",? (?:(?:is|was|has|works|writes|covers|ist|war|arbeitet|schreibt|leitet|est|travaille|écrit|es|trabaja|escribe|è|lavora|scrive|é)\b)|, (?!(?:who|die|der|qui|que|che)\b)"
)
# Without the name, below it: "National reporter focusing on ports".
SAYS_ROLE = re.compile(
    r"(?:[\w-]+ ){0,3}(?:reporter|correspondent|columnist|writer|editor|producer) (?:focus(?:ing|ed) on|covering|who covers|based in)\b"
)
# "Published: Jun 6 10:40 AM More by this editor"
SAYS_WHEN = re.compile(r"(?:last |first )?(?:published|posted|updated)(?: on)? ?: [^.]{0,40}\d")
NO_DEK_HINTS = PICTURE_HINTS | BYLINE_HINTS | {"figure", "gallery"}


def find_dek(view: View) -> Iterator[int]:
    """Give the dek, if there is one."""
    head = find_head(view)
    if head.title is not None:
        is_html = view.page.source.kind == "html"
        yield from dek_of_page(view, head) if is_html else dek_of_text(view, head)


def dek_of_text(view: View, head: Head) -> Iterator[int]:
    """Give the sentences between the title and its second copy, or between title and byline or date.

    A line that is no sentence is the dek where the head is known by it.
    """
    if head.dek is not None:
        yield head.dek
        return
    place = view.standing.index(head.title) if head.title is not None else 0
    for index in view.standing[place + 1 : place + 3]:
        block = view.blocks[index]
        if not view.is_free(index) or is_byline_or_date(block):
            return
        if not block.sentence or not FEWEST_WORDS <= block.words <= MOST_WORDS:
            continue
        below = index + 1
        if view.body_end <= index:
            # The only paragraph is the body.
            return
        if head.copy is not None:
            if index < head.copy:
                yield index
        elif view.roles[below] is not BOILERPLATE and is_byline_or_date(view.blocks[below]):
            yield index
        return


def dek_of_page(view: View, head: Head) -> Iterator[int]:
    """Give the block below the title that is the declared description, or whose class calls it a dek."""
    descriptions = {fold(c.value) for c in view.page.facts.get("description", ())}
    place = view.standing.index(head.title) if head.title is not None else 0
    title = view.blocks[view.standing[place]].folded
    for index in view.standing[place + 1 : place + 1 + FARTHEST]:
        block = view.blocks[index]
        if block.words > MOST_WORDS and view.is_prose(index):
            return  # the first paragraph
        if not view.is_free(index) or not FEWEST_WORDS <= block.words <= MOST_WORDS:
            continue
        if is_about_author(view, head, index) or is_second_title(view, block) or SAYS_WHEN.match(block.folded):
            continue
        if block.folded == title:
            return
        if block.kind in (CAPTION, LIST_ITEM, CELL) or block.link_density > 0.5 or read_byline(block.text):
            continue
        described = any(is_near(block.folded, description) for description in descriptions)
        is_apart = (described and stands_apart(view, index)) or is_lone_subtitle(view, head, index)
        if is_apart or has_dek_hint(view, index) or is_above_byline(view, index):
            yield index
            return
        # Below the first paragraph nothing is a dek; a label without a full stop is no paragraph.
        if block.sentence:
            return


def is_about_author(view: View, head: Head, index: int) -> bool:
    """Tell whether a block begins with the author's name, declared or printed above it, and says who that is, or what their beat is."""
    folded = view.folded[index]
    if SAYS_ROLE.match(folded):
        return True
    names = [fold(candidate.value) for candidate in view.page.facts.get("authors", ())]
    if any(says_who(folded, name) for name in names):
        return True
    above = range((head.title or 0) + 1, index)
    return any(says_who(folded, view.folded[i].removeprefix("by ")) and read_byline(view.blocks[i].text) for i in above)


def says_who(line: str, name: str) -> bool:
    """Tell whether a line begins with a full name and goes on with who that is."""
    return " " in name and line.startswith(name) and SAYS_WHO.match(line, len(name)) is not None


def is_second_title(view: View, block: Block) -> bool:
    """Tell whether a heading below the headline is nearly another of the declared titles."""
    return block.kind is HEADING and any(is_near(block.folded, title) for title in view.of_page(declared_titles))


def is_above_byline(view: View, index: int) -> bool:
    """Tell whether byline or date follow the block, with nothing but a picture's caption between."""
    following = (view.blocks[i] for i in range(index + 1, len(view.blocks)))
    below = next((block for block in following if block.kind is not CAPTION), None)
    is_other = any(not NO_DEK_HINTS.isdisjoint(c.hints) for c in nearest_containers(view, index))
    if below is None or is_other or is_date_line(view.blocks[index]):
        return False
    authors = {fold(c.value) for c in view.page.facts.get("authors", ())}
    names = tuple(name + " " for name in authors if " " in name)
    is_signed = below.words <= LONGEST_BYLINE and below.folded.startswith(names)
    return is_signed or below.folded in authors or is_byline_or_date(below)


def is_lone_subtitle(view: View, head: Head, index: int) -> bool:
    """Tell whether a heading right below the headline is as long as a summary and heads no paragraph."""
    block = view.blocks[index]
    is_long = block.kind is HEADING and block.words >= FEWEST_WORDS_OF_HEADING
    is_below = head.title == index - 1 and index + 1 < len(view.blocks) and not view.is_prose(index + 1)
    # Pages of firms have slogans there.
    return is_long and is_below and bool(view.page.facts.get("date_published"))


def stands_apart(view: View, index: int) -> bool:
    """Tell whether the next block of prose is in another container, so that this is not its first paragraph."""
    containers = view.page.containers
    following = next((i for i in view.standing if i > index and view.is_prose(i)), None)
    if following is None:
        return False
    own, other = view.blocks[index].container, view.blocks[following].container
    if view.blocks[index].kind is HEADING:
        return True
    return containers[own].parent != containers[other].parent and own != other


def has_dek_hint(view: View, index: int) -> bool:
    """Tell whether one of the two nearest containers says that it holds the dek, and nothing else of length."""
    for container in nearest_containers(view, index):
        if not DEK_HINTS.isdisjoint(container.hints):
            following = next((i for i in view.standing if i > index and view.is_prose(i)), None)
            return following is not None and container.index not in set(view.ancestors(following))
    return False


def nearest_containers(view: View, index: int) -> list[Container]:
    """Return the two innermost containers around a block."""
    return [view.page.containers[c] for c, _ in zip(view.ancestors(index), range(2), strict=False)]


PROSE = "The council voted on Monday night to close the old bridge to heavy traffic until the spring."
MORE = "Residents of the north bank said that the detour would add half an hour to their way to work."
TITLE = "Council closes old bridge to trucks"
DEK = "The oldest crossing of the valley needs new bearings, and nobody has said who will pay for them."

RULE = RunRule(
    id="dek",
    label=Label.PROTECT,
    why="it stands between title and body and sums the article up",
    finds=find_dek,
    cases=(
        Case(blocks=(TITLE, DEK, TITLE, PROSE, MORE), claims=(1,)),
        Case(blocks=(TITLE, DEK, "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        # Without a full stop it reads as a headline does, and stands below one.
        Case(blocks=(TITLE, DEK[:-1].partition(",")[0] + " this winter", "By Ada Fenwick", PROSE, MORE), claims=(1,)),
        Case(blocks=("Old bridge is closed again", "Detours for all trucks now", PROSE, MORE), claims=()),
        Case(html=f"<h1>{TITLE}</h1><div><p>All that we know of the bridges file</p></div><p>{DEK}</p><p>By Ada Fenwick</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(2,)),
        Case(html=f"<h1>{TITLE}</h1><div>Published: Aug 12 8:15 PM More by this editor</div><p>By Ada Fenwick</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><p class='article-standfirst'>{DEK}</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        Case(html=f"<h1>{TITLE}</h1><h2 class='subtitulo'>{DEK}</h2><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        Case(html=f"<h1>{TITLE}</h1><div class='article-ingress'><p>{DEK}</p></div><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        # The class of the text itself says nothing.
        Case(html=f"<h1>{TITLE}</h1><div class='perex-and-text'><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<meta name='description' content='{DEK}'><header><h1>{TITLE}</h1><p>{DEK}</p></header><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        Case(blocks=(TITLE, PROSE, MORE), claims=()),
        # A class says that the line is the byline, whatever it looks like.
        Case(html=f"<h1>{TITLE}</h1><p class='byline'>Ada Fenwick, who has crossed the bridge since she was a child</p><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        # What is said of the author, another of the declared titles, and what stands below a long first paragraph.
        Case(html=f"<meta name='author' content='Ada Fenwick'><h1>{TITLE}</h1><p class='summary'>Ada Fenwick is a writer and the keeper of the old bridge of Harlow.</p><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><h4>Ada Fenwick</h4><div class='description'><p>Ada Fenwick has kept the old bridge of Harlow for ten years, and writes on what crosses it.</p></div><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><p>The old bridge</p><p class='summary'>The old bridge is in need of new bearings, and nobody has said who will pay for them.</p><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(2,)),
        Case(html=f"<h1>{TITLE}</h1><p class='summary'>National reporter focusing on bridges, tunnels and the people who pay for them</p><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<meta name='author' content='Ada Fenwick'><h1>{TITLE}</h1><p class='summary'>Ada Fenwick tells what the council wants to do with the bridge.</p><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=(1,)),
        Case(html=f"<meta property='og:title' content='{TITLE}'><title>No way over the river for trucks in Harlow</title><h1>{TITLE}</h1><h2>No way over the river for trucks in Harlow</h2><p>12 August 2024</p><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        Case(html=f"<h1>{TITLE}</h1><p>{' '.join([PROSE] * 6)}</p><div class='summary'><p>{DEK}</p></div><div><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
        # The only paragraph is the article, whatever the page declares.
        Case(html=f"<meta name='description' content='{PROSE}'><h1>{TITLE}</h1><div><p>{PROSE}</p></div>", claims=()),
        Case(html=f"<meta name='description' content='{PROSE}'><h1>{TITLE}</h1><div class='summary-and-text'><p>{PROSE}</p><p>{MORE}</p></div>", claims=()),
    ),
    role=Role.DEK,
    phase=Phase.PLACE,
)  # fmt: skip
