"""The copyright line, and who holds the rights."""

from __future__ import annotations

from newsclean.fields.context import BODY, Context
from newsclean.fields.rights import holder_of, is_notice
from newsclean.model import Block, Candidate, Choice, Role


def choose_copyright(context: Context) -> dict[str, Choice]:
    """Choose `copyright`, the line as printed, else as declared, and `copyright_holder`."""
    declared = context.facts("copyright")
    block = find_line(context)
    if block is None:
        line = context.declared_choice(next(iter(declared), None), declared)
    else:
        shown = context.shown(block)
        line = Choice(block.text, "printed", (shown, *declared), (shown, *context.agreeing(block.text, declared)))
    return {"copyright": line, "copyright_holder": choose_holder(context, line)}


def find_line(context: Context) -> Block | None:
    """Return the line that a page prints for itself, not the one that it prints for a picture.

    A picture's has the sign and a name only, and stands above or in the article; the page's own has a year or
    words, or stands below.
    """
    lines = context.all(Role.COPYRIGHT)
    if not lines:
        return None
    end = max([index for index, role in enumerate(context.roles) if role is BODY], default=-1)
    return next((block for block in lines if block.index > end or is_notice(block.folded)), None)


def choose_holder(context: Context, line: Choice) -> Choice:
    """Choose the holder: whom the page declares, else whom the chosen line names."""
    declared = context.facts("copyright_holder")
    candidates: tuple[Candidate, ...] = (*declared, *line.candidates)
    best, holder = next(((c, name) for c in candidates if (name := holder_of(c.value))), (None, None))
    if best is None or holder is None:
        return Choice(None, "no line names a holder" if candidates else "", candidates)
    named = holder.lower()
    agreeing = tuple(c for c in candidates if c is best or named in c.value.lower())
    if best in declared:
        return Choice(holder, f"declared ({best.origin})", candidates, agreeing)
    where = "the printed line" if best.block >= 0 else f"what is declared ({best.origin})"
    return Choice(holder, f"named in {where}", candidates, agreeing)
