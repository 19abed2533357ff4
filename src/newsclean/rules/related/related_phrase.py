"""Headings and lines of other articles, in the words of the phrase packs."""

from newsclean.model import Case, Label
from newsclean.rules.phrase_rule import phrase_rule

RULE = phrase_rule(
    Label.RELATED,
    why="the block is a phrase above or of other articles",
    cases=(
        Case(blocks=("Cây cầu được mở lại sau hai năm sửa chữa.", "Tin cùng chủ đề"), claims=(1,), language="vi"),
        Case(
            blocks=("Tin ông đến làng lan nhanh như gió.", "Cây cầu được mở lại sau hai năm sửa chữa."),
            claims=(),
            language="vi",
        ),
    ),
)
