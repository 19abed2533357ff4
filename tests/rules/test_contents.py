"""Tables of contents in texts: the entries, and the parts that they name."""

from newsclean.config import Config
from newsclean.pipeline import read
from newsclean.rules.contents import MOST_ENTRIES, contents_of_text

ENTRIES = [f"The {number}. bridge of the valley" for number in range(1, MOST_ENTRIES + 6)]


def test_a_table_longer_than_any_is_read_to_its_end():
    parts = [
        line
        for entry in ENTRIES
        for line in (entry, f"Of this one the miller says that it has stood since the flood of {entry}.")
    ]
    page = read("\n\n".join(["In this article", *ENTRIES, *parts]), "text", None, Config())
    assert [page.blocks[entry].text for entry, _ in contents_of_text(page)] == ENTRIES
