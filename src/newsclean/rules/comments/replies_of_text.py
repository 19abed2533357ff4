"""The thread of comments in a text, by the lines that systems put around each comment."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

from newsclean.model import Case, Label, Need, RunRule
from newsclean.view import View, prose_of_page

MOST_WORDS = 7  # of such a line
FEWEST_MARKS = 3  # of a thread
FARTHEST = 12  # lines from one mark to the next; longer comments break a thread in two
# What comments are about must stand above them: share of the prose of the thread, up to what is an article however long
# the thread is. On a forum's page a question stands there.
LEAST_SHARE_ABOVE = 0.25
LEAST_PROSE_ABOVE, PROSE_OF_ARTICLE = 600, 2000  # characters
# "Ada Fenwick says:", and "Reply to Ada" on a line of its own. A quotation has its words on the same line.
SAYS = r"says|wrote|writes|sagt|schreibt|meint|dit|a dit|dice|dijo|ha detto|scrive|disse|diz|zegt|schreef|пишет|говорит"
REPLIES = (
    r"reply(?: to (?:comment|\S+(?: \S+)?))?", "reply ↓", "↩ ?reply ↓", "antworten?(?: auf .{2,40})?", "répondre(?: à .{2,40})?",
    "responder(?: a .{2,40})?", "rispondi(?: a .{2,40})?", "beantwoorden", "reageer", "ответить", "svara", "svar", "odpowiedz",
    "返信", "回复", "回覆", "답글",
)  # fmt: skip
# Without one of these at its end or start a line is none, as most lines are.
SAYING = frozenset(word.rpartition(" ")[2] for word in SAYS.split("|"))
REPLY_LETTERS = frozenset(phrase[0] for phrase in REPLIES)
SPEAKER = re.compile(rf"[^.!?:,\"]{{2,40}} (?:{SAYS}) ?:?", re.IGNORECASE)
BUTTON = re.compile("|".join(REPLIES), re.IGNORECASE)
# "Re: Who paid? (Score:5, Insightful)": the subject of a comment.
MARKED = re.compile(r".{0,80}\(score: ?-?\d{1,2}(?:, [a-z]{1,20})?\)", re.IGNORECASE)


def finds(view: View) -> Iterator[int]:
    """Give the free lines from the first mark of a thread to its last."""
    marks = [block.index for block in view.blocks if block.words <= MOST_WORDS and is_mark(block.plain)]
    if len(marks) < FEWEST_MARKS:
        return
    prose = list(view.of_page(prose_of_page))
    sums = [0, *accumulate(len(view.blocks[index].plain) for index in prose)]
    for thread in threads(marks):
        start, end = thread[0], thread[-1]
        above = sums[bisect_left(prose, start)]
        within = sums[bisect_right(prose, end)] - above
        if len(thread) >= FEWEST_MARKS and above >= least_above(within):
            yield from filter(view.is_free, range(start, end + 1))


def least_above(within: int) -> float:
    """Return how much prose must stand above a thread with so much of it, in characters."""
    return max(LEAST_PROSE_ABOVE, min(PROSE_OF_ARTICLE, LEAST_SHARE_ABOVE * within))


def is_mark(text: str) -> bool:
    """Tell whether a line stands at a comment: who says it, the button to reply, or the marks that readers gave it."""
    if text.rstrip(" :").rpartition(" ")[2].casefold() in SAYING and SPEAKER.fullmatch(text):
        return True
    if text[0].casefold() in REPLY_LETTERS and BUTTON.fullmatch(text):
        return True
    return text[-1] == ")" and MARKED.fullmatch(text) is not None


def threads(marks: list[int]) -> Iterator[list[int]]:
    """Give the marks that stand near each other, in order."""
    thread = marks[:1]
    for before, mark in pairwise(marks):
        if mark - before > FARTHEST:
            yield thread
            thread = []
        thread.append(mark)
    yield thread


ARTICLE = (
    "The lock at Sandmere jammed on Thursday for the third time in a month, and forty barges had to wait until dark while divers looked for the cause.",
    "Divers found that a chain had slipped from its wheel, as it had in the two weeks before, the harbour office said in a statement on Friday.",
    "A new wheel has been ordered from a foundry in Elsin, which promised to deliver it before the first frost comes and the barges freeze in.",
    "Until then the lock opens only in the mornings, and every barge has to be pulled through by hand, with ropes that the town keeps for floods.",
    "Skippers said on Friday that they would rather wait a week than lose another rope, and that the town had been warned three years ago.",
)
ANSWERS = (
    "They should have bought the wheel ten years ago, when it was half the price.",
    "My father told them so every single winter, and nobody ever listened to him.",
    "Has anybody asked the skippers what they lose in a week of waiting at the lock?",
)


def thread_of(*marks: str) -> tuple[str, ...]:
    """Return lines of a thread for examples: each mark with a comment below."""
    return tuple(line for pair in zip(marks, ANSWERS, strict=True) for line in pair)


LONG_ARTICLE = (
    *ARTICLE,
    *(
        f"In the year {year} the lock was shut for {year - 1950} days, as its keeper wrote down in the book."
        for year in range(1960, 1976)
    ),
)
LONG_THREAD = tuple(
    line
    for n in range(70)
    for line in (
        f"Bargee {n} says",
        f"In spring number {n} of mine on this canal I waited for so long that my bread went stale, and nobody has ever paid me for it, whatever I wrote to them.",
    )
)


def case(language: str, *marks: str) -> Case:
    """Return an example: an article, and a thread of which all but the last comment is claimed."""
    lines = (*ARTICLE, *thread_of(*marks))
    return Case(blocks=lines, claims=tuple(range(len(ARTICLE), len(lines) - 1)), language=language)


def quoted(language: str, line: str) -> Case:
    """Return an example of the other kind: an article that has such a line once."""
    return Case(blocks=(*ARTICLE, line, ANSWERS[0]), claims=(), language=language)


RULE = RunRule(
    id="replies-of-text",
    label=Label.COMMENTS,
    why="it stands among lines that systems put around comments, and the article is above it",
    finds=finds,
    repeats=False,
    need=Need.TEXT,
    cases=(
        case("en", "Old Bargee says:", "Ada says", "Tom Harlow says:"),
        case("en", "Reply", "Reply to Ada", "Reply"),
        case("de", "Greta Lindner sagt:", "Antworten", "Antworten"),
        case("fr", "Odile a dit :", "Répondre", "Répondre"),
        case("es", "Lucía dice:", "Responder", "Responder"),
        case("it", "Bruno scrive:", "Rispondi", "Rispondi"),
        case("pt", "Rui disse:", "Responder", "Responder"),
        case("nl", "Joost zegt:", "Beantwoorden", "Beantwoorden"),
        case("ru", "Вера пишет:", "Ответить", "Ответить"),
        quoted("en", "What the harbour master says:"),
        quoted("de", "Was der Hafenmeister sagt:"),
        quoted("fr", "Ce que le maire dit:"),
        quoted("es", "Lo que el alcalde dice:"),
        quoted("it", "Il sindaco scrive:"),
        quoted("pt", "O que o prefeito disse:"),
        quoted("nl", "Wat de burgemeester zegt:"),
        quoted("ru", "Мэр пишет:"),
        # A button far above the article belongs to another thread.
        Case(
            blocks=(
                "Reply",
                *ARTICLE,
                *(f"Barge number {n} of the forty waited at the lock until it was dark." for n in range(1, 10)),
                *thread_of("Reply", "Reply", "Reply"),
            ),
            claims=tuple(range(15, 20)),
        ),
        case("en", "Who pays? (Score:5, Informative)", "Re: Who pays? (Score:2)", "Re: (Score: -1)"),
        # An article is one, however long its thread is; a question above answers of the same length is none.
        Case(
            blocks=(*LONG_ARTICLE, *LONG_THREAD),
            claims=tuple(range(len(LONG_ARTICLE), len(LONG_ARTICLE) + len(LONG_THREAD) - 1)),
        ),
        Case(blocks=(*ARTICLE, *LONG_THREAD), claims=()),
        # A page of questions and answers, and a talk, have little above.
        Case(blocks=(ARTICLE[0], *thread_of("Ada says:", "Tom says:", "Eve says:")), claims=()),
    ),
)
