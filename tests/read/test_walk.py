"""What the one pass over the markup takes for text, hides, and leaves out."""

from __future__ import annotations

import pickle
import threading
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from newsclean.model import Block, Container, Source
from newsclean.model.page import make_blocks, make_containers
from newsclean.read.caps import DEFAULT_CAPS
from newsclean.read.html import read_html
from newsclean.read.noscript import Noscript
from newsclean.read.walk import walk
from newsclean.read.walker import LONGEST_UNSEEN, Walker


def page(html):
    return read_html(Source(html, "html"))


def shown(html):
    """The blocks, those in hidden containers in brackets."""
    read = page(html)
    return [f"[{b.text}]" if read.containers[b.container].hidden else b.text for b in read.blocks]


UNSEEN = ["hidden", "hidden=until-found", "style='display:none'", "style='color: red; visibility : hidden'", "popover"]


@pytest.mark.parametrize("how", UNSEEN)
@pytest.mark.parametrize("tag", ["span", "a", "b", "my-label"])
def test_what_an_inline_element_hides_is_no_text(tag, how):
    html = f"<p>The ferry <{tag} {how}>opens in a <b>new</b><br><br> window</{tag}>left <b>at</b> four.</p><p>Next"
    assert shown(html) == ["The ferry left at four.", "Next"]


def test_a_block_of_hidden_text_only_is_none():
    assert shown("<p><span hidden>Share</span></p><p>It left.") == ["It left."]


def test_hidden_links_count_no_characters():
    assert page("<p>Read <a hidden>all</a> <a>more</a></p>").blocks[0].link_chars == 4


def test_what_only_screen_readers_skip_is_seen():
    assert shown("<p>Rated <i aria-hidden=true>4.3 of 5</i></p><div aria-hidden=true>copy</div>") == [
        "Rated 4.3 of 5",
        "[copy]",
    ]


def test_a_long_hidden_text_is_what_read_more_opens():
    rest = "The quay was empty by noon. " * (LONGEST_UNSEEN // 20)
    assert shown(f"<p>It left. <span style=display:none>{rest}</span></p>") == [f"It left. {rest.strip()}"]


def test_blocks_in_a_hidden_inline_element_are_hidden():
    html = "<my-drawer hidden>Cart<p>Is <b>empty</b></p>again<div>Pay</div></my-drawer><p>It left."
    assert shown(html) == ["[Is empty]", "[Pay]", "It left."]


def test_what_a_hidden_container_holds_is_kept_with_its_inline_elements():
    assert shown("<div hidden>Sign <span hidden>in</span></div>") == ["[Sign in]"]


def test_a_page_that_waits_for_a_script_to_show_it_is_seen():
    assert shown("<html style='visibility:hidden'><body style='display:none'><p>It left.") == ["It left."]


@pytest.mark.parametrize(
    "tag", ["amp-sidebar", "amp-consent", "amp-lightbox", "amp-user-notification", "amp-ad", "amp-sticky-ad", "dialog"]
)
def test_what_opens_over_the_page_is_hidden(tag):
    assert shown(f"before<{tag}>Menu<p>Home</p></{tag}>after") == ["before", "[Menu]", "[Home]", "after"]


def test_an_open_dialog_and_open_or_closed_details_are_seen():
    assert shown("<dialog open><p>Hello</dialog><details><summary>More</summary>It left.</details>") == [
        "Hello",
        "More",
        "It left.",
    ]


@pytest.mark.parametrize("tag", ["amp-accordion", "my-paragraph", "amp-fit-text"])
def test_custom_elements_are_inline_unless_they_hold_blocks(tag):
    assert shown(f"<div>The <{tag}>ferry</{tag}> left.</div><{tag}><p>At four.</p></{tag}>") == [
        "The ferry left.",
        "At four.",
    ]


@pytest.mark.parametrize("attribute", ["shadowrootmode=open", "shadowrootmode=closed", "shadowroot=open"])
def test_a_declarative_shadow_root_is_seen(attribute):
    html = f"<my-card><template {attribute}><style>p {{}}</style><p>It left.</p></template></my-card>after"
    assert shown(html) == ["It left.", "after"]


def test_other_templates_are_not():
    assert shown("<template><p>no</p></template><template type=amp-mustache><p>no</p></template>yes") == ["yes"]


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
        "<ruby><rb>東<rt>とう<rb>京<rt>きょう</ruby>",
        "<ruby>東京<rtc><rt>Tokyo</rt></rtc></ruby>",
    ],
)
def test_of_a_word_with_its_pronunciation_the_word_is_read(ruby):
    assert shown(f"<p>{ruby}の船は港を出た。</p><p>次") == ["東京の船は港を出た。", "次"]


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>",
        "<ruby lang=ja>東京<rp>（<rt>とうきょう<rp>）</ruby>",
        "<ruby>東京<rp>（</rp><rtc><rt>とうきょう</rt></rtc><rp>）</rp></ruby>",
    ],
)
def test_a_pronunciation_in_brackets_of_the_page_is_read_with_them(ruby):
    assert shown(f"<p>{ruby}の<ruby>船<rt>ふね</rt></ruby>は港を出た。</p><p>次") == [
        "東京（とうきょう）の船は港を出た。",
        "次",
    ]


def test_a_pronunciation_without_an_end_hides_no_paragraph():
    assert shown("<div><ruby>港<rt>みなと<p>The ferry left at four.</p></div>") == ["港", "The ferry left at four."]


@pytest.mark.parametrize(
    ("inline", "text"),
    [
        ("<span>By</span><a href=/x>Ida Berg</a>", "By Ida Berg"),
        ("<b>By</b><i><a href=/x>Élise Berg</a></i>", "By Élise Berg"),
        ("<b>Fähre</b><b>Ärger im Hafen</b>", "Fähre Ärger im Hafen"),
        ("<b>Café</b><b>Ärger im Hafen</b>", "Café Ärger im Hafen"),
        # The words themselves have no room for a space, or have one.
        ("<b>O</b><b>perator</b>", "Operator"),
        ("<b>the fer</b><i>ry</i>", "the ferry"),
        ("<b>GPS</b><b>Tracker</b>", "GPSTracker"),
        ("Mc<b>Donald</b>", "McDonald"),
        ("<b>Mc</b>Donald", "McDonald"),
        ("<b>By</b> <i>Ida Berg</i>", "By Ida Berg"),
        ("<b>Line</b><br><i>Next</i>", "Line Next"),
        ("<b>Ferry</b><sup>TM</sup>", "FerryTM"),
        ("<b>co</b><sub>N</sub><b>T</b>", "coNT"),
        ("<b>Ferry</b><wbr><b>Line</b>", "Ferry Line"),
        ("<b>By</b><i hidden>x</i><i>Ida</i>", "By Ida"),
        ("<b>By</b><script>Run()</script><i>Ida</i>", "ByIda"),
    ],
)
def test_inline_elements_side_by_side_are_set_apart_where_a_capital_follows(inline, text):
    assert shown(f"<p>{inline}</p>") == [text]


def test_code_is_as_it_is_written():
    assert shown("<pre><b>get</b><b>Name</b></pre><p>Next") == ["getName", "Next"]


def test_the_lines_of_a_heading_are_parts_of_it():
    blocks = page("<h1><div class=overline>Harbour</div><div>Ferry closed</div></h1><h2>Quay<p>It left.</p>").blocks
    assert [(block.text, block.kind.value, block.level) for block in blocks] == [
        ("Harbour", "heading", 1),
        ("Ferry closed", "heading", 1),
        ("Quay", "heading", 2),
        ("It left.", "paragraph", 0),
    ]


def test_text_behind_the_end_of_the_page_is_seen():
    assert shown("<html><body><p>It left.</p></body></html><p>At four.</p>") == ["It left.", "At four."]


def test_hidden_declarations_still_declare():
    facts = page(
        "<p>x<span hidden itemprop=author>Ada Fenwick</span><meta itemprop=datePublished content=2024-05-03>"
    ).facts
    assert facts["authors"][0].value == "Ada Fenwick"
    assert facts["date_published"][0].value == "2024-05-03"


def test_the_text_of_a_declaring_element_is_all_that_is_in_it():
    facts = page("<p>x <span itemprop=author><b>Ada</b><!-- --> <i>Fen<u>wick</u></i></span> y").facts
    assert [c.value for c in facts["authors"]] == ["Ada Fenwick"]


@pytest.mark.parametrize("tag", ["div", "b", "table", "ul"])
def test_depth_is_bounded_and_told(tag):
    fits = DEFAULT_CAPS.depth - 2  # html and body
    html = f"<p>first</p>{f'<{tag}>' * 5000}deep"
    assert (page(html).status, shown(html)) == ("truncated", ["first"])
    if tag in ("div", "b"):
        html = f"<p>first</p>{f'<{tag}>' * fits}deep{f'</{tag}>' * fits}<p>after"
        assert (page(html).status, shown(html)) == ("ok", ["first", "deep", "after"])


@pytest.mark.parametrize(
    "unit", ["<p>It left.</p>", "<b>x</b>", "<br>", "<span hidden>a", "<noscript>a</noscript>", "<script>a</script>"]
)
def test_each_tag_is_handled_once(unit, monkeypatch):
    calls = []
    for kind, names in ((Walker, ("end", "take", "flush", "enter")), (Noscript, ("start", "end"))):
        for name in names:
            method = getattr(kind, name)

            def counted(self, *args, method=method):
                calls.append(method)
                return method(self, *args)

            monkeypatch.setattr(kind, name, counted)

    def steps(times):
        calls.clear()
        walk(unit * times)
        return len(calls)

    assert steps(800) <= 2.1 * steps(400)


def test_the_lists_of_a_walk_run_in_parallel():
    found = walk("<article class='a b' id=c role=main itemprop=d><h2>Late</h2><p hidden>It <a>left</a>.</article>")
    assert (found.texts, found.kinds, found.levels, found.link_chars) == (["Late", "It left."], [1, 0], [2, 0], [0, 4])
    assert [found.tags[owner] for owner in found.owners] == ["h2", "p"]
    assert found.tags == ["document", "html", "body", "article", "h2", "p"]
    assert found.parents == [-1, 0, 1, 2, 3, 3]
    assert found.hidden == [False] * 5 + [True]
    assert found.said[3].split() == ["a", "b", "c", "main", "d"]


def test_a_walk_of_nothing_has_the_document():
    found = walk("")
    assert (found.texts, found.tags, found.status) == ([], ["document"], "ok")


@pytest.mark.parametrize("row", [page("<p class=a>It left.").blocks[0], page("<p class=a>It left.").containers[-1]])
def test_rows_made_in_bulk_are_like_any_other(row):
    values = [getattr(row, item.name) for item in fields(row)]
    made = (make_blocks if isinstance(row, Block) else make_containers)(*([value] for value in values))
    alike = type(row)(*values)
    assert made == (alike,)
    assert hash(made[0]) == hash(alike)
    assert repr(made[0]) == repr(alike)
    assert pickle.loads(pickle.dumps(made[0])) == alike
    assert replace(made[0], index=7).index == 7
    assert type(made[0]) in (Block, Container)
    with pytest.raises(FrozenInstanceError):
        made[0].index = 3


def test_threads_that_share_the_memory_of_hints_read_alike():
    html = "".join(f"<div class='itemBody-{chr(97 + i % 26)}{i}'>It left.</div>" for i in range(300))
    expected, results = page(html), []
    threads = [threading.Thread(target=lambda: results.append(page(html))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 4
