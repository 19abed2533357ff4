"""What is in markup besides elements: comments, CDATA, declarations, entities, processing instructions."""

from __future__ import annotations

from benchmarks.hostile.kind import Kind
from benchmarks.hostile.story import Story

FIVE_MEGABYTES = 1_250_000  # 4n is 5 MB

ENTITY = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">'
EXTERNAL = (
    ("external-entity-file", '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ("external-entity-http", '<!DOCTYPE html [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'),
    ("external-parameter-entity", '<!DOCTYPE html [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>'),
    (
        "external-dtd",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/xhtml1-strict.dtd">',
    ),
    ("entities-in-entities", f"<!DOCTYPE html [{ENTITY}]>"),
)
STYLE_SHEET = '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl" type="text/xsl"?>'


def declared(story: Story, n: int, declaration: str) -> str:
    """Return a page behind a declaration, with n references to what it declares."""
    return declaration + story.page(after="<p>&x; &d;</p>" * n).removeprefix("<!DOCTYPE html>\n")


KINDS = (
    *(Kind(name, 100, lambda story, n, declaration=declaration: declared(story, n, declaration)) for name, declaration in EXTERNAL),  # type: ignore[misc]
    Kind("xinclude", 100, lambda story, n: story.page(after="<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>" * n)),
    Kind("style-sheet-instruction", 100, lambda story, n: STYLE_SHEET * n + story.page()),
    Kind("remote-base-and-links", 100, lambda story, n: story.page(head="<base href='http://127.0.0.1:9/'><link rel=stylesheet href=x.css><script src=x.js></script>" * n)),
    Kind("large-comment", FIVE_MEGABYTES, lambda story, n: story.page(before=f"<!--{'x ' * (n // 2)}-->")),
    Kind("large-comment-of-hyphens", FIVE_MEGABYTES, lambda story, n: story.page(before=f"<!-- {'- ' * (n // 2)}-->")),
    Kind("comments-never-closed", FIVE_MEGABYTES // 4, lambda story, n: story.page(after="<!--" * n)),
    Kind("many-comments", FIVE_MEGABYTES // 7, lambda story, n: story.page(before="<!---->" * n)),
    Kind("comments-between-words", 300, lambda story, n: story.page(body=story.html.replace(" ", " <!-- x -->")) + "<!-- -->" * n),
    Kind("conditional-comments", 2_000, lambda story, n: story.page(before="<!--[if IE]><p>Old</p><![endif]-->" * n)),
    Kind("large-cdata", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<![CDATA[{'x ' * (n // 2)}]]>")),
    Kind("cdata-never-closed", FIVE_MEGABYTES // 9, lambda story, n: story.page(after="<![CDATA[" * n)),
    Kind("bogus-comments", FIVE_MEGABYTES // 4, lambda story, n: story.page(after="<!x>" * n)),
    Kind("doctypes", FIVE_MEGABYTES // 15, lambda story, n: "<!DOCTYPE html>" * n + story.page()),
    Kind("large-doctype", FIVE_MEGABYTES, lambda story, n: f"<!DOCTYPE html {'x' * n}>" + story.page()),
    Kind("doctype-never-closed-quotes", 10_000, lambda story, n: story.page(after="<!DOCTYPE html SYSTEM \"" * n)),
    Kind("instructions", FIVE_MEGABYTES // 6, lambda story, n: "<?x y>" * n + story.page()),
    Kind("large-instruction", FIVE_MEGABYTES, lambda story, n: f"<?x {'y' * n}?>" + story.page()),
    Kind("large-xml-declaration", FIVE_MEGABYTES, lambda story, n: f"<?xml version='1.0' {'y' * n}?>" + story.page()),
    Kind("spaces-before-xml-declaration", FIVE_MEGABYTES, lambda story, n: " " * n + "<?xml version='1.0'?>" + story.page()),
    Kind("less-than-signs", FIVE_MEGABYTES // 2, lambda story, n: story.page(after="<p>" + "<" * n)),
    Kind("greater-than-signs", FIVE_MEGABYTES // 2, lambda story, n: story.page(after="<p>" + ">" * n + "</p>")),
    Kind("ampersands", FIVE_MEGABYTES // 2, lambda story, n: story.page(after="<p>" + "&" * n + "</p>")),
    Kind("long-entity-names", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<p>&{'x' * n};</p>")),
    Kind("entities", FIVE_MEGABYTES // 5, lambda story, n: story.page(after="<p>" + "&amp;" * n + "</p>")),
    Kind("numeric-references", FIVE_MEGABYTES // 5, lambda story, n: story.page(after="<p>" + "&#0;&#55296;&#1114112;" * (n // 8) + "</p>")),
    Kind("large-numeric-reference", FIVE_MEGABYTES, lambda story, n: story.page(after=f"<p>&#{'9' * n};</p>")),
    Kind("bodies", 20_000, lambda story, n: story.page(before="<body>" * n, after="</body>" * n)),
    Kind("htmls", 20_000, lambda story, n: "<html>" * n + story.page()),
    Kind("heads", 20_000, lambda story, n: story.page(after="<head></head>" * n)),
)  # fmt: skip
