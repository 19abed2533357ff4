"""What each origin of a title or a day is worth by itself, on pages that are made up."""

from __future__ import annotations

import newsclean
from training import origins

PROSE = "".join(f"<p>The ferry number {n} stayed in the harbour on Monday because of the storm.</p>" for n in range(4))


def page(declared: str, printed: str) -> newsclean.Article:
    return newsclean.extract(
        f"<html><head><title>{declared} | Harlow Courier</title><meta property='og:site_name' content='Harlow Courier'>"
        f"<meta property='og:title' content='{declared}'></head><body><h1>{printed}</h1>"
        f"<time datetime='2024-05-03'>3 May 2024</time><p>Updated 4 May 2024</p>{PROSE}</body></html>"
    )


def test_a_dispute_of_what_is_printed_and_declared():
    article = page("Storm keeps the ferry in port", "A night in the hall of the terminal")
    right = origins.right_titles(article, "A night in the hall of the terminal")
    assert (right["block"], right["og:title"], right["title"], right[origins.ANY]) == (True, False, False, True)
    assert (right[origins.PRINTED], right[origins.DECLARED]) == (True, False)
    found = {"made-up": [(True, right)], "publishers-made-up": [(False, {})]}
    told = " ".join(origins.dispute_lines(found))
    assert "the printed one on 1 pages and the declared one on 0" in told


def test_no_dispute_where_both_say_the_same():
    article = page("Storm keeps the ferry in port", "Storm keeps the ferry in port")
    right = origins.right_titles(article, "Storm keeps the ferry in port")
    assert right["title"]  # without the name of the site
    assert origins.PRINTED not in right


def test_days_by_origin():
    right = origins.right_days(page("Storm", "Storm in the harbour"), "2024-05-04")
    assert (right["time"], right[origins.UPDATE]) == (False, True)
    rows = origins.origin_rows(origins.DATES, {"made-up": [(False, right)], "empty": []}, ("Told:",))
    assert rows[0] == "Told:"
    assert rows[-1].startswith("| made-up |")
    assert rows[-1].split("|")[-2].strip() == "0.000"
