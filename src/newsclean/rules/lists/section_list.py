"""A list of the site's sections, channels or topics under a heading that says so."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon.headings import SECTION_LIST_HEADINGS, is_one_of
from newsclean.lexicon.sections import is_known
from newsclean.model import Case, Kind, Label, Role, RunRule
from newsclean.rules.runs import has_article_below
from newsclean.view import View, openers

HEADING = Kind.HEADING
BOILERPLATE = Role.BOILERPLATE

OPENERS = openers(SECTION_LIST_HEADINGS)
MOST_WORDS = 4  # of an entry
FEWEST_ENTRIES = 3
SHARE_OF_KNOWN = 0.5  # of the entries; or of links in them
LINKED = 0.9


def finds(view: View) -> Iterator[int]:
    """Give the heading and the entries below it."""
    for index in view.opened_by(OPENERS):
        if not view.is_free(index) or not is_one_of(SECTION_LIST_HEADINGS, view.blocks[index]):
            continue
        if entries := entries_below(view, index):
            yield index
            yield from entries


def entries_below(view: View, heading: int) -> list[int]:
    """Return the entries of the list below a heading."""
    entries: list[int] = []
    evidence = dropped = 0
    is_amid_prose = has_article_below(view, heading)
    for index in range(heading + 1, len(view.blocks)):
        block = view.blocks[index]
        if view.roles[index] not in (None, BOILERPLATE) or block.words > MOST_WORDS or block.sentence:
            break
        known = is_known(block.folded)
        # Amid the prose names may follow that the article lists.
        if is_amid_prose and not known and view.is_name(index):
            break
        if view.roles[index] is None:
            if block.kind is HEADING and not known:
                break
            entries.append(index)
            evidence += known or block.link_density >= LINKED
        else:
            dropped += known
    if len(entries) + dropped < FEWEST_ENTRIES or evidence < SHARE_OF_KNOWN * len(entries):
        return []
    if not is_amid_prose:
        return entries
    # Amid the prose only the known names, since a subhead may follow.
    known_to = next((n for n, i in enumerate(entries) if not is_known(view.blocks[i].folded)), len(entries))
    return entries[:known_to] if known_to >= FEWEST_ENTRIES else []


TITLE = "Snow closes the pass above Tamsel for a third day"
PROSE = (
    "Snow kept the pass above Tamsel closed for a third day on Wednesday, and the baker flew in his yeast by helicopter.",
    "The road crew hopes to open one lane before the weekend, if the wind turns and no more slabs come down.",
)

RULE = RunRule(
    id="section-list",
    label=Label.LISTS,
    why="it stands in a list of the site's sections",
    finds=finds,
    triggers=frozenset(
        "sections section channels categories category topics topic links ressorts rubriken kategorien themen rubriques catégories secciones categorías "
        "sezioni categorie seções editorias categorias rubrieken рубрики разделы الأقسام 栏目 频道 欄目 頻道 カテゴリ".split()
    ),
    cases=(
        Case(blocks=(TITLE, *PROSE, "All Channels", "Politics", "Business", "Tamsel Valley", "Sports"), claims=(3, 4, 5, 6, 7)),
        Case(blocks=(TITLE, PROSE[0], "More Topics", "Health", "Science", "Climate", PROSE[1]), claims=(2, 3, 4, 5), movable=True),
        Case(blocks=("Pass bei Tamsel den dritten Tag gesperrt", "Der Schnee hielt den Pass bei Tamsel am Mittwoch den dritten Tag in Folge geschlossen, der Bäcker flog seine Hefe ein.", "Alle Ressorts", "Politik", "Kultur", "Sport"), claims=(2, 3, 4, 5), language="de"),
        Case(blocks=(TITLE, PROSE[0], "More Topics", "Health", "Science", "Climate", "Jane Harlow", "Omar Quill", "Ada Fenwick", "Ivo Marsh", PROSE[1]), claims=(2, 3, 4, 5)),
        # The entries go as a menu for their own reason, and the heading with them.
        Case(blocks=(TITLE, *PROSE, "All Channels", "Politics", "Search", "Business", "Sports"), claims=(3,)),
        # The next heading ends the list.
        Case(html=f"<article><h1>{TITLE}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></article><h3>Our channels</h3><p>Health</p><p>Snow and ice</p><p>Climate</p><h3>Tamsel in pictures</h3>", claims=(3, 4, 5, 6)),
        # Prizes that an article names by category; a list of its own topics.
        Case(blocks=(TITLE, *PROSE, "Categories", "Best sled dog", "Best baker", "Bravest pilot"), claims=()),
        Case(blocks=(TITLE, PROSE[0], "Topics", PROSE[1]), claims=()),
    ),
)  # fmt: skip
