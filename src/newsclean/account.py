"""The account of an article on its way from one process to another: columns of plain values in place of objects.

A page has a thousand small objects. One by one they take as long to pickle and to make again as
a third of the extraction; as columns a tenth of that.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, NamedTuple

from newsclean.model import Block, Choice, Container, Page, Verdict
from newsclean.read.ways import column_maker, make_blocks, make_containers

PROTOCOL = 5
Packed = bytes | bytearray | memoryview
make_verdicts = column_maker(Verdict)
fields_of = {row: attrgetter(*(item.name for item in fields(row))) for row in (Block, Container, Verdict)}


class Account(NamedTuple):
    """What an article has besides its fields: what was read, what became of it, what the fields were chosen from."""

    page: Page
    verdicts: tuple[Verdict, ...]
    choices: Mapping[str, Choice]


def pack(account: Account) -> bytes:
    """Return an account as bytes."""
    page, verdicts, choices = account
    rows = (columns_of(Block, page.blocks), columns_of(Container, page.containers), columns_of(Verdict, verdicts))
    rest = (page.facts, page.warnings, page.status, page.asked)
    return pickle.dumps((rows, page.source, rest, choices), protocol=PROTOCOL)


def unpack(packed: Packed) -> Account:
    """Return the account that was packed, by a process of ours."""
    rows, source, rest, choices = pickle.loads(packed)  # noqa: S301  as the docstring says
    blocks, containers, verdicts = map(make_all, (make_blocks, make_containers, make_verdicts), rows)
    return Account(Page(source, blocks, containers, *rest), verdicts, choices)


def columns_of(row: type[Any], rows: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return the values of each field of some objects."""
    return [*zip(*map(fields_of[row], rows), strict=True)]


def make_all(make: Callable[..., tuple[Any, ...]], columns: Sequence[Any]) -> tuple[Any, ...]:
    """Return the objects with these values."""
    return make(*columns) if columns else ()
