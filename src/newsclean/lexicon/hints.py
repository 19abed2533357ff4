"""What words of class names, ids and roles say about a container, by topic.

The words are those of common content management systems and style guides; a name is a hint and no
proof: `TOPICS` are features of the body model, and the words below them never a reason on their own.
"""

from __future__ import annotations

from collections.abc import Mapping

TOPICS: Mapping[str, frozenset[str]] = {
    topic: frozenset(words.split())
    for topic, words in {
        "comments": "comment comments commentlist disqus respond reply replies discussion livefyre kommentar "
        "kommentare commentaires comentarios",
        "related": "related recommended recommendation recommendations recirc recirculation trending popular mostread "
        "similar outbrain taboola teaser teasers card cards suggested suggestions upnext readmore more latest recent "
        "also next prev previous carousel slider feed",
        "sharing": "share sharing social addtoany sharedaddy shares addthis facebook twitter",
        "navigation": "nav menu navigation breadcrumb breadcrumbs navbar topbar header masthead toolbar pagination "
        "pager toc topnav submenu dropdown skip",
        "side": "sidebar side aside widget widgets rail secondary right left tertiary complementary",
        "foot": "footer foot bottom colophon contentinfo after",
        "subscribe": "newsletter newsletters subscribe subscription signup paywall membership donate donation register "
        "login regwall optin cta",
        "advertising": "ad ads advert adverts advertisement advertising sponsor sponsored sponsors banner promo promos "
        "promotion dfp affiliate",
        "consent": "cookie cookies consent gdpr onetrust privacy",
        "overlay": "modal popup overlay dialog lightbox tooltip drawer offcanvas hidden hide sr",
        "meta": "meta byline date author authors bio about info tags tag category categories posted timestamp "
        "contributor profile",
        "picture": "caption figcaption credit gallery image images photo photos media video figure img thumbnail",
        "commerce": "product products price prices cart shop offer offers pricing deal deals review reviews rating "
        "ratings testimonial testimonials",
        "legal": "disclaimer copyright legal terms imprint",
        "head": "title headline heading head hero lead lede dek standfirst intro summary subtitle excerpt description",
        "content": "article story entry post content text body main blog page prose rich richtext detail single "
        "wysiwyg copy paragraph editor",
    }.items()
}
OF_ARTICLE = frozenset(("article", "story", "entry", "post", "news", "blog", "single", "main"))
OF_TEXT = frozenset(("body", "content", "text", "copy", "detail", "prose"))
WHOLE_NAMES = frozenset(("articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "articletext"))

# What bylines and names of authors stand in.
BYLINE_HINTS = frozenset(
    "author authors byline bylines autor autoren auteur auteurs autore redacteur writer contributor".split()
)
# What stands in these is said of the author, and is not their name.
ABOUT_AUTHOR_HINTS = frozenset(
    "bio title role job position date description info image avatar social box links".split()
)
BIOGRAPHY_HINTS = frozenset("author authors bio biography autor auteur contributor profile writer".split())
PICTURE_HINTS = frozenset("photo photos image picture caption credit foto bild legend".split())
# Names in these are of others than the author.
OTHERS_HINTS = PICTURE_HINTS | frozenset(
    "photographer comment comments related bio box newsletter footer sidebar recommended card teaser".split()
)
PATH_HINTS = frozenset(("breadcrumb", "breadcrumbs"))
# What stands in these is no part of the article, whatever it says.
FURNITURE_HINTS = PATH_HINTS | frozenset(
    "nav navigation navbar menu footer sidebar related cookie consent modal popup".split()
)

TOPIC_NAMES = (*TOPICS, "article_body")
ARTICLE_BODY = 1 << len(TOPICS)
# Notes on the way to `ARTICLE_BODY`, which two words may say together.
SAYS_ARTICLE, SAYS_TEXT = 1 << 40, 1 << 41
MARK_OF_WORD: Mapping[str, int] = {
    word: sum(1 << place for place, name in enumerate(TOPICS) if word in TOPICS[name])
    | (ARTICLE_BODY if word in WHOLE_NAMES else 0)
    | (SAYS_ARTICLE if word in OF_ARTICLE else 0)
    | (SAYS_TEXT if word in OF_TEXT else 0)
    for words in (*TOPICS.values(), WHOLE_NAMES, OF_ARTICLE, OF_TEXT)
    for word in words
}
"""The topics that a word names, a bit each in the order of `TOPIC_NAMES`, and the notes above."""


def topics(hints: frozenset[str]) -> int:
    """Return the topics that a container's hint words name, a bit each in the order of `TOPIC_NAMES`."""
    found = 0
    for word in hints:
        found |= MARK_OF_WORD.get(word, 0)
    return with_article_body(found)


def with_article_body(marks: int) -> int:
    """Return the topics of marks of words: an article's text may be named by two words."""
    both = SAYS_ARTICLE | SAYS_TEXT
    return (marks | ARTICLE_BODY if marks & both == both else marks) & ~both
