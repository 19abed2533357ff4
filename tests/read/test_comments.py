"""Comments come out as data where the markup says that they are some, and nothing is guessed."""

from __future__ import annotations

import json

import pytest

import newsclean
from newsclean.model import Comment
from newsclean.read.comments import find_comments
from newsclean.read.tree import elements_of, parse_tree

WORDPRESS = """
<ol class="comment-list">
 <li class="comment even"><article class="comment-body">
  <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ada Fenwick</b> <span class="says">says:</span></div>
   <div class="comment-metadata"><a href="#c1"><time datetime="2024-03-02T10:00:00+00:00">2 March 2024</time></a></div></footer>
  <div class="comment-content"><p>The toll was a shilling.</p><p>It is <em>two</em> now.</p></div></article>
  <ol class="children"><li class="comment odd"><div class="comment-body">
   <cite class="fn">Bram Okafor</cite><div class="comment-meta">3 March 2024 at noon<br>Edit</div>
   <div class="comment-content">Three, by my count.</div></div></li></ol></li>
 <li class="comment"><div class="comment-body"><div class="comment-content">  </div></div></li>
</ol>"""
MICRODATA = """
<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope><meta itemprop="name" content="Ada Fenwick"></span>
<time itemprop="dateCreated" datetime="2024-03-02">2 March</time><p itemprop="text">The toll was a shilling.</p>
<div itemscope itemtype="http://www.schema.org/Comment"><p itemprop="text">Three.</p></div></div>"""
DISQUS = """
<ul id="dsq-comments"><li class="dsq-comment"><div class="dsq-comment-header"><cite class="dsq-comment-cite">Una</cite></div>
<div class="dsq-comment-body"><div class="dsq-comment-message"><p>Free at last.</p></div></div></li></ul>"""


def comments(html):
    return find_comments(elements_of(parse_tree(html)))


def test_wordpress():
    assert comments(WORDPRESS) == (
        Comment("The toll was a shilling.\nIt is two now.", "Ada Fenwick", "2024-03-02T10:00:00+00:00", "wordpress"),
        Comment("Three, by my count.", "Bram Okafor", "3 March 2024 at noon", "wordpress"),
    )


def test_microdata():
    assert comments(MICRODATA) == (
        Comment("The toll was a shilling.", "Ada Fenwick", "2024-03-02", "microdata"),
        Comment("Three.", None, None, "microdata"),
    )


def test_disqus():
    assert comments(DISQUS) == (Comment("Free at last.", "Una", None, "disqus"),)


def test_answers_inside_of_a_text_are_comments_of_their_own():
    html = '<div class="comment"><div class="comment-content">One<div class="comment"><p class="comment-content">Two</p></div>Three</div></div>'
    assert [comment.text for comment in comments(html)] == ["One\nThree", "Two"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            {"@type": "NewsArticle", "comment": [{"@type": "Comment", "text": " A  shilling. ", "author": {"name": "Ada"}, "dateCreated": "2024-03-02"}]},
            [Comment("A shilling.", "Ada", "2024-03-02", "json-ld")],
        ),
        (
            {"@type": ["Comment"], "text": "One", "creator": ["Ada"], "comment": {"@type": "Comment", "text": "Two", "author": 3}},
            [Comment("One", "Ada", None, "json-ld"), Comment("Two", None, None, "json-ld")],
        ),
        ({"@type": "Comment", "text": ["no string"]}, []),
        ([{"@type": "Comment"}], []),
    ],
)  # fmt: skip
def test_json_ld(data, expected):
    html = f'<script type="application/ld+json">{json.dumps(data)}</script>{WORDPRESS if expected else ""}'
    assert list(comments(html)) == expected


def test_json_ld_that_is_very_deep_ends():
    data: dict = {"@type": "Comment", "text": "Last"}
    for _ in range(200):
        data = {"comment": data}
    assert comments(f'<script type="application/ld+json">{json.dumps(data)}</script>') == ()


@pytest.mark.parametrize(
    "html",
    [
        "<p>Comments (3)</p>",
        '<div class="comments"><p>Nice.</p></div>',
        '<p class="comment-content">No comment around it.</p>',
    ],
)
def test_what_is_not_marked_is_none(html):
    assert comments(html) == ()


def test_they_are_data_of_the_article_only_where_asked():
    asking = newsclean.Config(include=("comments",))
    article = newsclean.extract(WORDPRESS, config=asking)
    assert [comment.author for comment in article.comments] == ["Ada Fenwick", "Bram Okafor"]
    assert article.to_dict()["comments"][0]["origin"] == "wordpress"
    plain = newsclean.extract(WORDPRESS)
    assert plain.comments == ()
    assert "comments" not in plain.to_dict()
    assert plain.blocks == article.blocks
