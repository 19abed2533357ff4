"""An article with a value in every field, and with every kind of block in its text."""

from __future__ import annotations

from dataclasses import replace

import pytest

import newsclean
from newsclean.model import Author, Candidate, Choice

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry &amp; bus return</title>
<link rel="canonical" href="https://courier.example/ferry"></head><body><article><h1>Ferry &amp; bus return</h1>
<p>The ferry between Ostby &amp; the islands will sail again from Monday, the harbour board said, after three winters in
which passengers had to take a bus around the whole fjord.</p>
<h2>What it costs</h2>
<p>Tickets cost the same as before if a &lt; b, and bicycles travel free until the end of May, the board decided on Friday.</p>
<h3>For whom</h3>
<ul><li>children who are under twelve years of age</li><li>dogs that are kept on a lead<ol><li>small ones of up to ten
kilograms</li><li>large ones that are heavier than that</li></ol></li></ul>
<h2>What they say</h2>
<blockquote><p>“We slept in a school,” said Ada Quill, who had planned to be at work by nine.</p>
<p>“It was a cold night,” she said on the quay, “and we had only one blanket between us.”</p></blockquote>
<p>The passengers of the two boats, by the harbour office’s count of the past three winters, are in the table below.</p>
<table><tr><th>Boat</th><th>Passengers</th></tr><tr><td>Solveig</td><td>1,204</td></tr></table>
<pre>dep  07:00
  arr  09:40</pre>
<p>Its new captain, Marit Solheim, called the reopening a relief for the four hundred people who live out there.</p>
</article></body></html>"""


def full_article(**changes):
    """Return the article, with other values for some of its fields."""
    article = newsclean.extract(PAGE, url="https://www.courier.example/ferry?id=3")
    modified = Candidate("Jan 3, 2024, 10:00", "article:modified_time")
    values = {
        "title": "Ferry & bus return",
        "kicker": "Islands",
        "byline": "Ida Berg and the Data Desk",
        "authors": ("Ida Berg", "Data Desk"),
        "author_details": (
            Author("Ida Berg", "Harbour Correspondent", "https://courier.example/ida?a=1&b=2", "ida@courier.example"),
            Author("Data Desk", kind="organization"),
        ),
        "agency": "Associated Press",
        "dek": "Three winters of bus rides <b>end</b>",
        "date_published": "2024-01-02T09:30:00+01:00",
        "date_modified": "2024-01-03T10:00:00",
        "date_raw": "2 January 2024, 9.30",
        "place": "OSTBY",
        "section": "Transport",
        "tags": ("ferries", "islands"),
        "type": "opinion",
        "site_name": "Ostby Courier",
        "language": "en",
        "url": "https://courier.example/ferry",
        "pages": ("https://courier.example/ferry?page=2",),
        "image": "https://courier.example/ferry.jpg",
        "image_caption": "The ferry on Monday",
        "image_credit": "Photo: Ola Nord",
        "copyright": "© 2024 Ostby Courier",
        "copyright_holder": "Ostby Courier",
        "credits": ("Berg reported from Ostby.", "Data by the harbour."),
        "is_free": True,
        "choices": {
            **article.choices,
            "date_modified": Choice("2024-01-03T10:00:00", "declared", (modified,), (modified,)),
        },
    }
    return replace(article, **{**values, **changes})


@pytest.fixture
def full():
    return full_article()


@pytest.fixture
def empty():
    return newsclean.extract("")
