"""The line of its own in which a paper of East Asia names its reporter: the first or one of the last of the body."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.fields.author_places import IN_CREDIT
from newsclean.fields.context import Context
from newsclean.fields.signature import LONGEST_SIGNATURE, Signature
from newsclean.lexicon.east_asian import MAY_BE_HAN, read_east_asian
from newsclean.model import Block, Role

FIRST, LAST = 2, 4  # lines of the body among which it stands; editors and proofreaders may be named behind it


def reporter_lines(context: Context) -> Iterator[Signature]:
    """Give who signs in a line of the body that is nothing else: "南岬晚报记者 林海", "采写：南岬记者 林海 周明"."""
    pairs = zip(context.page.blocks, context.roles, strict=True)
    body = [block for block, role in pairs if role is Role.BODY]
    for block in (*body[:FIRST], *body[max(FIRST, len(body) - LAST) :]):
        if may_sign(block) and (signed := read_east_asian(block.text)) is not None and signed.role is not None:
            yield Signature(signed.names, context.shown(block, signed.printed), IN_CREDIT, signed.paper)
            return


def may_sign(block: Block) -> bool:
    """Tell at little cost whether a line may be such a signature."""
    is_short = block.words <= LONGEST_SIGNATURE and not block.sentence
    return is_short and not block.text.isascii() and MAY_BE_HAN.search(block.text) is not None
