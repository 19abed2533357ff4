"""The caption of the lead image and who is credited for it: found by its place, taken apart by its form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.fields.context import BODY, Context
from newsclean.fields.host import site_names
from newsclean.fields.rights import is_notice
from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.caption_credits import (
    BRACKETED,
    DISCLOSURE,
    EAST_ASIAN,
    IN_CAPITALS,
    LABEL,
    NAME_AND_PAPER,
    NO_CAPTION,
    STARTS,
    WHOLE,
)
from newsclean.lexicon.people import is_name, tidy_case
from newsclean.model import Block, Candidate, Choice, Role
from newsclean.read.shape import UNSPACED, ends_sentence, fold, make_plain

CAPTION, COPYRIGHT = Role.CAPTION, Role.COPYRIGHT
LONGEST_CREDIT = 130  # characters: three names, two agencies and a slash
LONGEST_UNLABELLED = 60  # characters of a name and a paper without a label
LONGEST_LABEL = 60  # characters of a line about the page: its date, its length, a button
LONGEST_CAPTION = 600  # characters; longer is a text in a figure
FEWEST_DECLARED_WORDS = 5
LEAD_PARAGRAPHS = 2  # the lead image stands before the second paragraph; a later one is another
MOST_BEFORE_TITLE = 6  # blocks: an image over the title has its caption and buttons between them

MOST_WORDS_OF_CREDIT = 6  # after a label: "PNW production / pexels"; more may be the caption that follows
MOST_WORDS_AT_END = 12  # where the caption stands before the label


class Caption(NamedTuple):
    """What a picture's lines say: what is to be seen, and who is credited; None where they do not say."""

    caption: str | None
    credit: str | None


def choose_caption(context: Context) -> dict[str, Choice]:
    """Choose `image_caption` and `image_credit`: as printed with the lead image, else as declared for it."""
    captions: list[Candidate] = []
    credited: list[Candidate] = []
    for block in lead_lines(context):
        caption, credit = split_caption(block.text)
        if caption is not None and fold(caption) in context.once(site_names):
            caption, credit = None, caption  # the site's own picture
        if caption and not captions:
            captions.append(context.shown(block, caption))
        if credit and not credited:
            credited.append(context.shown(block, credit))
    return {
        "image_caption": printed_or_declared(context, "image_caption", captions),
        "image_credit": printed_or_declared(context, "image_credit", credited),
    }


def printed_or_declared(context: Context, field: str, printed: list[Candidate]) -> Choice:
    """Return what is printed with the lead image, else what is declared for it and says something."""
    declared = context.facts(field)
    if field == "image_credit":
        # Systems put the credit into the caption as they were given it.
        declared = (*declared, *(c for c in context.facts("image_caption") if split_caption(c.value).credit))
    candidates = (*printed, *declared)
    if printed:
        value = printed[0].value
        return Choice(value, "printed with the lead image", candidates, context.agreeing(value, candidates))
    for candidate in declared:
        if said := said_of_image(context, field, candidate):
            agreeing = tuple(c for c in declared if c is candidate or fold(c.value) == fold(said))
            return Choice(said, f"declared ({candidate.origin})", candidates, agreeing)
    return Choice(None, "no declaration is more than a label" if declared else "", candidates)


def said_of_image(context: Context, field: str, candidate: Candidate) -> str | None:
    """Return the caption or the credit in a declaration; None where there is none.

    Where an image has no caption, systems declare the words for search engines: a label, or the title once more.
    """
    caption, credit = split_caption(candidate.value)
    if field == "image_credit":
        return credit or strip_label(candidate.value)
    if caption is None or len(caption.split()) < FEWEST_DECLARED_WORDS or not ends_sentence(caption):
        return None
    said = fold(caption).strip(" .!?")
    return None if any(said in fold(title.value) for title in context.facts("title")) else caption


def lead_lines(context: Context) -> Iterator[Block]:
    """Give the lines of the lead image: the first caption around the title, and the lines that go on with it."""
    captions, owned = context.all(CAPTION), context.all(COPYRIGHT)
    if not captions and not owned:
        return
    roles, title = context.roles, context.headline
    first = title.index - MOST_BEFORE_TITLE if title else 0
    last = -1
    for _ in range(min(LEAD_PARAGRAPHS, roles.count(BODY))):
        last = roles.index(BODY, last + 1)
    following = -1
    for block in sorted((*captions, *owned), key=lambda line: line.index) if owned else captions:
        if block.index > last:
            return
        if block.index < first or (following >= 0 and block.index != following):
            continue
        if roles[block.index] is COPYRIGHT and is_notice(block.folded):
            continue
        following = block.index + 1
        yield block


def split_caption(text: str) -> Caption:
    """Return a caption without its credit, and the credit without what introduces it."""
    if len(text) > LONGEST_CAPTION:
        return Caption(None, None)
    if is_credit(text):
        return Caption(None, strip_label(text))
    if not text.isascii() and (asian := EAST_ASIAN.pattern.fullmatch(text)):
        return Caption(asian[1].strip(), next(filter(None, asian.groups()[1:])).strip())
    tail = max(0, len(text) - LONGEST_CREDIT)
    if bracketed := BRACKETED.pattern.search(text, tail):
        credit = bracketed[1].strip()
        before = text[: bracketed.start()].rstrip()
        # Behind a sentence a mere name in brackets is that of the photographer: "The ferry in the harbour. (Jane Doe)".
        is_alone = ends_sentence(before) and is_name(make_plain(credit))
        if is_credit(credit) or is_alone or is_agency(credit) or NAME_AND_PAPER.pattern.fullmatch(credit):
            return Caption(clean_caption(text[: bracketed.start()]), strip_label(credit))
    for start in STARTS.pattern.finditer(text, tail):
        if is_credit(text[start.end() :], MOST_WORDS_AT_END) or is_unlabelled(text[: start.end()], text[start.end() :]):
            return Caption(clean_caption(text[: start.start()]), strip_label(text[start.end() :]))
    return Caption(clean_caption(text), None)


def is_credit(text: str, most_words: int = MOST_WORDS_OF_CREDIT) -> bool:
    """Tell whether a whole text credits a picture: by its form, or by a label with few words after it."""
    if len(text) > LONGEST_CREDIT:
        return False
    if WHOLE.pattern.fullmatch(text):
        return True
    label = LABEL.pattern.match(text)
    if label is None:
        return False
    rest = text[label.end() :]
    return 0 < len(rest.split()) <= most_words and ". " not in rest


def is_unlabelled(before: str, credit: str) -> bool:
    """Tell whether a name behind a sentence is the photographer's: in capitals, with a paper, or behind a slash."""
    if len(credit) > LONGEST_UNLABELLED or not ends_sentence(before.rstrip(" /|")):
        return False
    if before.rstrip().endswith(("/", "|")) and is_name(make_plain(credit)):
        return True
    forms = (IN_CAPITALS, NAME_AND_PAPER)
    name = credit.replace(",", "/").split("/", 1)[0].strip()
    return any(form.pattern.fullmatch(credit) for form in forms) and is_name(make_plain(tidy_case(name)))


def clean_caption(text: str) -> str | None:
    """Return a caption without the marks at its end that led to the credit; None for a label, a date or a button."""
    text = text.strip().rstrip(",|/-\u2013\u2014 ")
    if " " not in text and UNSPACED.search(text) is None:
        return None
    label = LABEL.pattern.match(text) or DISCLOSURE.pattern.search(text)
    return None if label or text.endswith(":") or NO_CAPTION.pattern.search(text[:LONGEST_LABEL]) else text


def strip_label(credit: str) -> str | None:
    """Return who is credited, without "Photo:", "©" and brackets; None where only these are."""
    credit = credit.lstrip(" ([|*_\u2022\uff08").rstrip(" ]|*_\u2022")
    if label := LABEL.pattern.match(credit):
        credit = credit[label.end() :]
    credit = credit.strip(" [|*_,;:\u2022/\u2013\u2014-").strip()
    if credit.count("(") != credit.count(")"):
        credit = credit.strip("()")
    if not credit.endswith(("Inc.", "Ltd.", "Co.")):
        credit = credit.rstrip(".")
    return credit or None
