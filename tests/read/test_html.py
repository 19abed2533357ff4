"""An HTML page becomes blocks: what a reader sees, cut where a reader sees a new line."""

from __future__ import annotations

import pytest

from newsclean.model import Kind, Source
from newsclean.read.hints import hint_words
from newsclean.read.html import read_html


def page(html: str):
    return read_html(Source(html, "html"))


def texts(html: str) -> list[str]:
    return [block.text for block in page(html).blocks]


def kinds(html: str) -> list[tuple[str, str]]:
    return [(block.text, block.kind.value) for block in page(html).blocks]


def test_block_elements_begin_and_end_blocks():
    assert texts("<h1>Ferry late</h1>By Jane<p>It left.<div>At <b>four</b>.</div>Then it") == [
        "Ferry late", "By Jane", "It left.", "At four.", "Then it",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "tag", ["b", "strong", "em", "i", "span", "a", "u", "mark", "sup", "small", "font", "abbr", "q", "label"]
)
def test_inline_elements_do_not_split_a_paragraph_or_a_word(tag):
    assert texts(f"<p>The fer<{tag}>ry</{tag}> is <{tag}>late</{tag}>.</p>") == ["The ferry is late."]


def test_one_line_break_is_a_space_and_two_begin_a_block():
    assert texts("<p>The ferry<br>is late.<br><br>It left<br/> \n <br/>at four.</p>") == [
        "The ferry is late.",
        "It left",
        "at four.",
    ]


@pytest.mark.parametrize("after", ["<br>", "<br><br>", "<br> <br>\n"])
def test_line_breaks_at_the_ends_of_a_block_are_nothing(after):
    assert texts(f"<div>{after}<p>{after}The ferry{after}</p>{after}</div>{after}is late.{after}") == [
        "The ferry",
        "is late.",
    ]


def test_line_breaks_before_a_paragraph_do_not_split_it():
    assert texts("<div><br><br></div><p>The <b>ferry</b> left.</p>") == ["The ferry left."]


def test_cells_are_blocks_and_share_the_container_of_their_row():
    read = page("<table><caption>Times</caption><tr><th>Port<th>Time<tr><td>Larkhaven<td>4:00 <p>daily</p></table>")
    assert [(b.text, b.kind) for b in read.blocks] == [
        ("Times", Kind.PARAGRAPH), ("Port", Kind.CELL), ("Time", Kind.CELL), ("Larkhaven", Kind.CELL),
        ("4:00", Kind.CELL), ("daily", Kind.PARAGRAPH),
    ]  # fmt: skip
    _, port, time, town, hour, _ = (b.container for b in read.blocks)
    assert port == time != town == hour
    assert read.containers[port].tag == "tr"


def test_lists_know_their_depth():
    read = page("<ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul><dl><dt>term<dd>meaning</dl><p>after")
    assert [(b.text, b.kind.value, b.level) for b in read.blocks] == [
        ("one", "list_item", 1), ("inner", "list_item", 2), ("two", "list_item", 1), ("term", "paragraph", 0),
        ("meaning", "list_item", 1), ("after", "paragraph", 0),
    ]  # fmt: skip


def test_headings_know_their_level():
    assert [(b.kind, b.level) for b in page("<h1>a</h1><h3>b</h3><h6><span>c</span></h6>").blocks] == [
        (Kind.HEADING, 1), (Kind.HEADING, 3), (Kind.HEADING, 6),
    ]  # fmt: skip


def test_quotes_and_captions_keep_their_kind_through_paragraphs():
    assert kinds("<blockquote><p>It is late.</p></blockquote><figure><img><figcaption><p>The quay</p></figcaption></figure>") == [
        ("It is late.", "quote"), ("The quay", "caption"),
    ]  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_preformatted_text_keeps_its_lines_and_indentation(newline):
    html = newline.join(["<pre>", "Port   Time", "  Larkhaven  4:00  ", "", "</pre><p>after", "it</p>"])
    assert texts(html) == ["Port   Time\n  Larkhaven  4:00", "after it"]


def test_preformatted_text_is_matched_without_its_layout():
    block = page("<pre>  Leave\n    a\tReply</pre>").blocks[0]
    assert (block.folded, block.words) == ("leave a reply", 3)


@pytest.mark.parametrize("nothing", ["\u200b", "\u200e", " \n\u00a0 "])
@pytest.mark.parametrize("tag", ["p", "pre", "td", "li"])
def test_what_shows_nothing_is_no_block(tag, nothing):
    assert texts(f"<{tag}>{nothing}</{tag}>") == []


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a = '<p>no</p>';</script>", "<style>p { color: red }</style>", "<template><p>no</p></template>", "<noscript><p>no</p></noscript>",
        "<svg><title>no</title><text>no</text></svg>", "<textarea>no</textarea>", "<select><option>no</option></select>", "<iframe>no</iframe>",
        "<video><p>no</p></video>", "<object>no<figure><figcaption>no</figcaption></figure></object>", "<!-- no -->", "<math><mi>no</mi></math>", "<?php no ?>",
    ],
)  # fmt: skip
def test_what_no_reader_sees_is_skipped_and_the_text_behind_it_is_not(hidden):
    assert texts(f"<p>The {hidden}ferry</p>{hidden}is<p>late</p>") == ["The ferry", "is", "late"]


@pytest.mark.parametrize(
    "opening",
    [
        "<embed src=x>",
        "<map><area href=x>",
        "<object data=x><param name=y>",
        "<svg><g>",
        "<svg><foreignObject>",
        "<math><mi>no",
        "<select><option>no",
    ],
)
def test_what_stands_behind_an_element_without_an_end_is_to_be_seen(opening):
    html = f"<article><p>The ferry</p>{opening}<p>was late</p><ul><li>and full</ul></article>Again"
    assert texts(html) == ["The ferry", "was late", "and full", "Again"]


def test_words_of_a_drawing_before_and_behind_a_block_in_it_are_no_text():
    html = "<div>The <svg><text>no</text><foreignObject><p>ferry</p></foreignObject></svg><svg><text>no</text></svg>is late</div>"
    assert texts(html) == ["The", "ferry", "is late"]


@pytest.mark.parametrize("skipped", ["svg", "object"])
@pytest.mark.parametrize("inner", ["article", "section", "a href=x", "div", "a href=x|div|span", "object", "b hidden"])
def test_what_was_skipped_around_prose_says_nothing_when_it_ends(skipped, inner):
    starts = [skipped, *inner.split("|")]
    ends = "".join(f"</{tag.split()[0]}>" for tag in reversed(starts))
    around = f"{''.join(f'<{tag}>' for tag in starts)}<p>It left.</p>{ends}"
    story = "<main><div class=story>{}<p>The <a href=y>ferry</a> was late.</p></div><p>Again.</p></main>"
    for times in (1, 3):
        read = page(story.format(around * times))
        shown = [(block.text, block.link_chars, path_of(read, block)) for block in read.blocks]
        assert [text for text, *_ in shown[:times]] == ["It left."] * times
        assert shown[times:] == [
            ("The ferry was late.", 5, ["p", "div.story", "main"]), ("Again.", 0, ["p", "main"]),
        ]  # fmt: skip


def path_of(read, block):
    """Return what a block stands in, from the inside, below the body."""
    path, container = [], read.containers[block.container]
    while container.tag not in ("body", "document"):
        path.append(".".join((container.tag, *container.hints)))
        container = read.containers[container.parent]
    return path


def test_the_head_is_no_text():
    assert texts("<html><head><title>Ferry</title><meta name=description content=no></head><body>It left.") == [
        "It left."
    ]


def test_a_comment_inside_a_word_does_not_split_it():
    assert texts("<p>The fer<!-- x -->ry</p>") == ["The ferry"]


def test_link_characters_are_counted():
    blocks = page(
        "<p>Read <a href=x>more here</a></p><p>No link</p><a href=y><h2>All link</h2></a><p><a name=z></a>none"
    ).blocks
    assert [(b.text, b.link_chars) for b in blocks] == [
        ("Read more here", 9),
        ("No link", 0),
        ("All link", 8),
        ("none", 0),
    ]
    assert [b.link_density for b in blocks] == [9 / 14, 0, 1, 0]


def test_hidden_containers_hide_what_is_in_them():
    html = "<div hidden><p>a</p></div><div style='color: red; display : none'>b</div><section aria-hidden=true><div>c</div></section><p>d</p>"
    read = page(html)
    assert [(b.text, read.containers[b.container].hidden) for b in read.blocks] == [
        ("a", True),
        ("b", True),
        ("c", True),
        ("d", False),
    ]


def test_containers_form_a_tree_and_know_the_words_of_their_class():
    read = page(
        '<body><main id="storyMain"><div class="article__body js-2col" role="article"><p>It left.</p></div></main></body>'
    )
    path = []
    container = read.blocks[0].container
    while container >= 0:
        path.append(read.containers[container].tag)
        container = read.containers[container].parent
    assert path == ["p", "div", "main", "body", "html", "document"]
    div = next(c for c in read.containers if c.tag == "div")
    assert {"article", "body"} <= div.hints
    assert {"story", "main"} <= read.containers[div.parent].hints
    assert [c.index for c in read.containers] == list(range(len(read.containers)))
    assert all(c.parent < c.index for c in read.containers)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("articleBody_main", "article body main"),
        ("HTML-block", "html block"),
        ("c-NAV2 navItem", "c nav item"),
        ("", ""),
        ("Ünder-title", "ünder title"),
    ],
)
def test_hint_words(value, words):
    assert hint_words(value) == frozenset(words.split())


def test_a_block_of_a_page_has_no_place_in_the_source():
    block = page("<p>It left.</p>").blocks[0]
    assert (block.start, block.end, block.line) == (-1, -1, 0)


@pytest.mark.parametrize(
    "declaration",
    [
        '<?xml version="1.0" encoding="utf-16"?>',
        "\ufeff<?xml version='1.0' encoding='latin-1'?>\n",
        "  <?xml version='1.0'?>",
    ],
)
def test_an_xml_declaration_in_a_string_is_ignored(declaration):
    assert texts(declaration + "<html><body><p>Café “late”</p></body></html>") == ["Café “late”"]


@pytest.mark.parametrize("entity", ["’", "&rsquo;", "&#8217;", "&#x2019;", "&#X2019;"])
def test_entities_are_characters(entity):
    assert texts(f"<p>It{entity}s late &amp; wet &lt;b&gt;</p>") == ["It’s late & wet <b>"]


def test_broken_markup_is_read_as_browsers_do():
    assert texts("<p>one<p>two<b>bold<p>three</b></i><li>four<div>five</i></div>six") == [
        "one",
        "twobold",
        "three",
        "four",
        "five",
        "six",
    ]


@pytest.mark.parametrize(
    "html", ["", " \n ", "<!-- -->", "<html></html>", "<!DOCTYPE html>", "<script>x</script>", "<", "</p>"]
)
def test_a_page_without_text_has_no_blocks(html):
    assert texts(html) in ([], ["<"])
