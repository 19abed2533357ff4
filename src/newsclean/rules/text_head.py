"""The head of a text, where nothing but words and their place can tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsclean.lexicon.bylines import read_byline
from newsclean.lexicon.head_lines import MOST_TITLE_WORDS, SEPARATOR_OR_COLON, TITLE_SEPARATOR, is_byline_or_date
from newsclean.lexicon.image_credits import LABELLED_CREDIT
from newsclean.lexicon.page_title import FARTHEST_OPENING, LONGEST_PAGE_TITLE, forms_of, has_menus, likeness, words_of
from newsclean.model import Block, Role
from newsclean.read.shape import UNSPACED, fold
from newsclean.rules.head_shape import (
    FEWEST_TITLE_WORDS,
    Head,
    first_prose,
    is_headline_like,
    is_label,
)
from newsclean.view import View

BOILERPLATE = Role.BOILERPLATE
CAPTION = Role.CAPTION
TITLE = Role.TITLE

MOST_HEAD_BLOCKS = 40  # standing blocks above the body among which the title is looked for
FARTHEST_LINES = 12  # lines of any kind between them; the title of the window is farther
FEWEST_WORDS_ABOVE_DEK = 5  # of a headline that a longer line follows; fewer are a site's name or motto, or a button
FEWEST_WORDS_OF_DEK = 6
MOST_LINES_ABOVE_DEK = 2  # kicker and headline; more lines that read as headlines are a list of them
MOST_WORDS_OF_CREDIT = 6
BULLETS = "-*\u2022"  # of a list
MOST_LINES_SEARCHED = 2_000  # the menus of the largest sites have a few hundred
FARTHEST_COPY = 4  # standing blocks from a title to its second copy: dek, section, byline, date
LEAST_ALIKE = 0.5  # likeness to the page's title from which on a line with an article below is its headline
FEWEST_WORDS_OF_OPENING = 4  # of a headline that opens a text; fewer are a kicker or a button
LINES_OF_ARTICLE = 40  # lines below a headline in which the article's first paragraphs are
FEWEST_PARAGRAPHS = 2  # of them; a teaser has one
LONGEST_QUESTION = 25  # words; a headline that asks, on one line
BEHIND_BAR = re.compile(r"\w\. ?\| ?\w")  # "The bridge is closed. | THE COURIER": who took the picture
PARTING = re.compile(rf"{TITLE_SEPARATOR.pattern}|>")  # headline and site, or the steps of a path
SENTENCE_END = re.compile(r"[.!?] ")
# Nothing but the headline of a live page says that it is one and what about; below it stands a summary in short lines.
OF_LIVE_PAGE = re.compile(
    r"(?:[-:|,] ?|\bim |\ben |\bin |\bao )(?:live(?: ?(?:updates?|blog|coverage|ticker))?|latest updates|as it happened|newsblog|direct|directo|vivo|diretta)$"
    r"|(?:live(?: ?(?:updates?|blog|coverage|ticker))?|latest updates|newsblog|en direct|direct|en directo|en vivo|in diretta|diretta|ao vivo)(?: ?[:|] | - )\w"
)


def find_head_of_text(view: View) -> Head:
    """Find the head of a text, where nothing but words and their place can tell."""
    if TITLE in view.roles:
        title = view.roles.index(TITLE)
        return Head(title, None, first_prose(view, title + 1))
    prose = first_prose(view, 0)
    if announced := find_announced(view):
        below = first_prose(view, max(announced) + 1)
        copy = announced[1] if len(announced) > 1 else None
        return Head(announced[0], copy, first_prose(view, below + 1) if is_summary(view, below) else below)
    if repeated := find_repeated(view, prose):
        return Head(*repeated, first_prose(view, repeated[1] + 1))
    if is_about_site(view, prose):
        return find_head_between(view, prose + 1, first_prose(view, prose + 1))
    return find_head_between(view, 0, prose)


def find_head_between(view: View, start: int, prose: int) -> Head:
    """Find the head among the lines from a place to the first paragraph of the article."""
    above = [i for i in view.standing if start <= i < prose and view.is_free(i)]
    title = find_in_page_title(view, above)
    if title is None and asks_like_title(view, prose):
        return Head(prose, None, first_prose(view, prose + 1))
    dek = None
    if title is None and prose < len(view.blocks):
        likely = [i for i in above[-MOST_HEAD_BLOCKS:] if is_headline_like(view, i) and not holds_credit(view, i)]
        if len(likely) > 1 and likely[-1] == prose - 1 and is_below_credit(view, likely[-1]):
            likely.pop()
        live = next((i for i in likely if OF_LIVE_PAGE.search(view.folded[i])), None)
        # Of two of a length the one nearer to the body.
        longest = max(likely, key=lambda i: (view.blocks[i].words, i)) if likely else short_title(view, above)
        if longest is None:
            longest = next(iter(names_above_byline(view, above)), None)
        if longest is None and is_told_in_sentences(view, prose):
            return Head(prose, None, first_prose(view, prose + 1))
        longest = next(
            (i for i in anchored(view, likely, prose) if longest is not None and outdoes(view, i, longest)), longest
        )
        title = live if live is not None or longest is None else topmost_above(view, longest, prose)
        dek = None if title == longest else longest
    if title is not None and is_summary(view, prose):
        prose = first_prose(view, prose + 1)
    return Head(title, None, prose, dek)


def anchored(view: View, likely: list[int], prose: int) -> list[int]:
    """Return the one line near the body that has byline or date right below it; what stands below that is a caption.

    Several are headlines of other articles, and a short one is a masthead with the day.
    """
    found = [i for i in likely if i + 1 < prose and is_byline_or_date(view.blocks[i + 1])]
    is_clear = len(found) == 1 and prose - found[0] <= FARTHEST_LINES
    return found if is_clear and view.blocks[found[0]].words >= FEWEST_WORDS_OF_DEK else []


def names_above_byline(view: View, above: list[int]) -> Iterator[int]:
    """Give the lines that might be a person's name, right above one that says by whom it is: "Red Lentil Soup / By ..."."""
    for index in above:
        below = view.standing[(place := bisect_left(view.standing, index) + 1) : place + 1]
        if view.blocks[index].words >= FEWEST_TITLE_WORDS and view.is_name(index) and below:
            byline = read_byline(view.blocks[below[0]].text) if is_byline(view.blocks[below[0]]) else None
            if byline is not None and fold(view.blocks[index].text) not in map(fold, byline.authors):
                yield index


def is_byline(block: Block) -> bool:
    """Tell whether a line says by whom the article is."""
    byline = read_byline(block.text)
    return byline is not None and byline.introduced and len(byline.authors) > 0


def outdoes(view: View, line: int, longest: int) -> bool:
    """Tell whether a line with the byline below is the headline, and not the longest: a caption below, a motto above."""
    return line < longest or any(is_label(view, i) for i in range(longest + 1, line))


def is_told_in_sentences(view: View, prose: int) -> bool:
    """Tell whether the first prose is a headline in whole sentences: a short line, byline or date below it, prose then."""
    block = view.blocks[prose]
    return (
        block.words <= LONGEST_QUESTION and is_summary(view, prose) and first_prose(view, prose + 1) < len(view.blocks)
    )


def is_about_site(view: View, prose: int) -> bool:
    """Tell whether the first prose is the site's own, above the head: no headline above it, but one and its byline below."""
    end = first_prose(view, prose + 1)
    if end >= len(view.blocks) or end - prose > MOST_HEAD_BLOCKS or is_summary(view, prose):
        return False
    if any(i < prose and view.is_free(i) and is_headline_like(view, i) for i in view.standing):
        return False
    below = [i for i in view.standing if prose < i < end]
    signed = [place for place, i in enumerate(below) if is_byline_or_date(view.blocks[i])]
    return bool(signed) and any(is_headline_like(view, i) and view.is_free(i) for i in below[: signed[-1]])


def topmost_above(view: View, line: int, prose: int) -> int:
    """Return the topmost of the headline-like lines that end with a line, which is the longest of them.

    A dek without a full stop reads as a headline does and is longer than the headline above it. Where a whole list of
    such lines stands above, none of them is the headline. Far below the start of the text, menus and teasers do.
    """
    if view.blocks[line].words < FEWEST_WORDS_OF_DEK:
        return line
    # What rules have dropped between them, such as "This article is more than a year old", does not count.
    standing = view.standing
    place = first = bisect_left(standing, line)
    while first and is_above_dek(view, standing[first - 1]):
        first -= 1
    top = standing[first]
    is_near = prose - line <= FARTHEST_LINES or is_byline_or_date(view.blocks[line + 1])
    is_head = is_near and place - first <= MOST_LINES_ABOVE_DEK and top <= FARTHEST_LINES
    return top if is_head and view.blocks[line].text[0] not in BULLETS else line


def is_above_dek(view: View, index: int) -> bool:
    """Tell whether a line has the shape of a headline with a longer line below."""
    if not view.is_free(index) or holds_credit(view, index):
        return False
    block = view.blocks[index]
    return block.words >= FEWEST_WORDS_ABOVE_DEK and block.text[0] not in BULLETS and is_headline_like(view, index)


def is_below_credit(view: View, index: int) -> bool:
    """Tell whether a line is the caption below the lone credit of its picture; the article begins right below both."""
    return view.roles[index - 1] is CAPTION and view.blocks[index - 1].words <= MOST_WORDS_OF_CREDIT


def holds_credit(view: View, index: int) -> bool:
    """Tell whether a line is the caption of a picture, since its credit is in it."""
    text = view.blocks[index].text
    return LABELLED_CREDIT.search(text) is not None or BEHIND_BAR.search(text) is not None


def find_announced(view: View) -> tuple[int, ...]:
    """Return the line above an article that the page's title announces, and its second copy; nothing without one.

    The title is the first line of the text. Of the lines that it is like, the one with most prose below is the
    headline; the others are in menus and lists.
    """
    first = view.blocks[0] if view.blocks else None
    if first is None or len(first.text) > LONGEST_PAGE_TITLE:
        return ()
    forms = list(dict.fromkeys(map(fold, forms_of(first.text))))
    # The first line is the title itself; the headline stands above the article, however long that is.
    prose = first_prose(view, 0)
    is_opening = opens_article(view, prose)
    last = prose if is_opening else MOST_LINES_SEARCHED
    searched = [i for i in view.standing if 0 < i <= last]
    same = [i for i in searched if view.folded[i] in forms and may_announce(view, i)]
    title = most_prose_below(view, same)
    if title is None and is_opening:
        return ()
    if title is None:
        words = [words_of(form) for form in forms]
        # Not paragraphs, whose words take long to compare.
        short = [i for i in searched if view.blocks[i].words <= MOST_TITLE_WORDS]
        alike = [i for i in short if likeness(view.folded[i], words) >= LEAST_ALIKE and not is_byline(view.blocks[i])]
        # Not a subhead, which says part of the headline again.
        title = most_prose_below(view, [i for i in alike if may_announce(view, i) and not has_prose_above(view, i)])
        return () if title is None else (title,)
    place = bisect_left(view.standing, title)
    for above in view.standing[max(0, place - 1 - FARTHEST_COPY) : place]:
        is_near = title - above <= FARTHEST_LINES
        if is_near and view.folded[above] == view.folded[title] and view.is_free(above):
            return above, title
    return (title,)


def opens_article(view: View, prose: int) -> bool:
    """Tell whether the first line is the headline of an article that begins a few lines below, and no page's title.

    What an extractor has left begins so, and further down are subheads that say it again. A page's title has the name
    of the site behind a bar or a dash.
    """
    if not 0 < prose <= FARTHEST_OPENING or not view.is_free(0) or view.blocks[0].words < FEWEST_WORDS_OF_OPENING:
        return False
    return is_headline_like(view, 0) and PARTING.search(view.folded[0]) is None and not has_menus(view.words)


def may_announce(view: View, index: int) -> bool:
    """Tell whether a line may be the headline that the page's title announces."""
    block = view.blocks[index]
    if not view.is_free(index) or block.words > MOST_TITLE_WORDS or view.is_prose(index):
        return False
    return block.words >= FEWEST_TITLE_WORDS or UNSPACED.search(block.text) is not None


def most_prose_below(view: View, indices: list[int]) -> int | None:
    """Return the line with most prose below it, of equal ones the last; None where none has a paragraph or two."""
    prose, best, most = view.prose, None, FEWEST_PARAGRAPHS
    for index in indices:
        start = bisect_left(prose, index)
        count = bisect_left(prose, index + LINES_OF_ARTICLE) - start
        if count >= most:
            best, most = index, count
    return best


def has_prose_above(view: View, index: int) -> bool:
    """Tell whether paragraphs of an article stand above a line, too."""
    prose = view.prose
    return bisect_left(prose, index) - bisect_left(prose, index - LINES_OF_ARTICLE) >= FEWEST_PARAGRAPHS


def is_summary(view: View, prose: int) -> bool:
    """Tell whether the first prose is the dek: byline or date stand below it."""
    below = prose + 1
    return below < len(view.blocks) and view.roles[below] is not BOILERPLATE and is_byline_or_date(view.blocks[below])


def find_repeated(view: View, prose: int) -> tuple[int, int] | None:
    """Return the first two copies of a line that stands above the prose, or is the first of it."""
    above = [i for i in view.standing if i <= prose][-MOST_HEAD_BLOCKS:]
    places = {index: place for place, index in enumerate(view.standing)}
    for index in above:
        block = view.blocks[index]
        if not view.is_free(index) or not FEWEST_TITLE_WORDS <= block.words <= MOST_TITLE_WORDS:
            continue
        if view.is_prose(index) and block.words > LONGEST_QUESTION:
            continue
        place = places[index]
        for other in view.standing[place + 1 : place + 2 + FARTHEST_COPY]:
            if view.folded[other] == block.folded and not is_label(view, index):
                return index, other
    return None


def find_in_page_title(view: View, above: list[int]) -> int | None:
    """Return the line that the page's title line ("Headline - Site") starts with, if one does."""
    if not above or above[0] != view.standing[0]:
        return None
    first = view.blocks[above[0]].folded
    if len(first) > LONGEST_PAGE_TITLE:
        return None
    heads = {fold(first[: m.start()]) for m in SEPARATOR_OR_COLON.finditer(first)}
    for index in above[1:]:
        block = view.blocks[index]
        if block.words >= FEWEST_TITLE_WORDS and block.folded in heads:
            return index
    return None


def asks_like_title(view: View, prose: int) -> bool:
    """Tell whether the first prose is a headline that asks, with byline or date below it."""
    if prose == len(view.blocks) or prose != (view.standing[0] if view.standing else -1):
        return False
    block = view.blocks[prose]
    if not block.plain.endswith(("?", "!")) or block.words > LONGEST_QUESTION or SENTENCE_END.search(block.plain):
        return False
    below = prose + 1
    return below < len(view.blocks) and is_byline_or_date(view.blocks[below])


def short_title(view: View, above: list[int]) -> int | None:
    """Return the only line above the prose if it has two words and is not in title case ("Bridge opens")."""
    if len(above) != 1 or view.standing[0] != above[0]:
        return None
    block = view.blocks[above[0]]
    parts = block.plain.split()
    if block.words != 2 or block.sentence or is_label(view, above[0]) or block.plain[-1:] in ":,;":
        return None
    return above[0] if len(parts) == 1 or parts[1][:1].islower() else None
