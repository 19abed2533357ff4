"""The folder of profiles as a cleaner uses it: which file is whose, and what is broken costs no document."""

from __future__ import annotations

import pickle

import pytest

import newsclean
from newsclean.config import Config
from newsclean.errors import ConfigError
from newsclean.fitting import fit
from newsclean.model import Source
from newsclean.read.text import read_text
from newsclean.sites.profile import Place, RepeatedLine, read_profile
from newsclean.sites.store import ProfileStore
from sites.invented_site import FOOT, page_lines, paragraphs, text_document

HEAD = '{"site": "a.example", "format": 1}\n'


@pytest.fixture
def folder(tmp_path):
    """The profile of the invented site."""
    fit(map(text_document, range(12)), tmp_path / "profiles")
    return tmp_path / "profiles"


def clean(folder, url, lines=None):
    text = "\n".join(lines or page_lines(99))
    return newsclean.clean(text, url=url, config=Config(profiles=folder))


def taken(article):
    return [
        block.text for block, v in zip(article.blocks, article.verdicts, strict=True) if v.rule.id == "site-profile"
    ]


@pytest.mark.parametrize(
    "url",
    [
        "https://courier.example/99",
        "http://www.courier.example/99",
        "https://m.courier.example/99",
        "https://blog.courier.example/",
    ],
)
def test_a_page_of_the_site_is_cleaned_by_its_profile(folder, url):
    article = clean(folder, url)
    assert FOOT[2] in taken(article)
    assert article.text == "\n\n".join(paragraphs(99))


@pytest.mark.parametrize("url", [None, "https://other.example/99", "https://courier.example.org/", "no address"])
def test_a_page_of_another_site_is_not(folder, url):
    assert taken(clean(folder, url)) == []


def test_the_nearest_site_wins(folder):
    fit([text_document(n, site="https://blog.courier.example") for n in range(8)], folder / "x")
    (folder / "x" / "blog.courier.example.jsonl").rename(folder / "blog.courier.example.jsonl")
    store = ProfileStore(str(folder))
    page = read_text(Source("Rain.", "text", "https://www.blog.courier.example/1"))
    assert store.profile_of(page).site == "blog.courier.example"
    page = read_text(Source("Rain.", "text", "https://shop.courier.example/1"))
    assert store.profile_of(page).site == "courier.example"
    assert "profiles" in repr(store)


def test_explain_says_on_how_many_pages(folder):
    explanation = clean(folder, "https://courier.example/99").explain(FOOT[2])
    assert "on 12 of 12 pages of courier.example" in str(explanation)


def test_a_cleaner_and_its_articles_can_be_pickled(folder):
    cleaner = newsclean.Cleaner(Config(profiles=str(folder)))
    article = pickle.loads(pickle.dumps(cleaner)).clean("\n".join(page_lines(99)), url="https://courier.example/99")
    assert taken(article)
    assert pickle.loads(pickle.dumps(article)) == article


def test_a_new_cleaner_sees_a_profile_that_was_fitted_anew(folder):
    lines = [*page_lines(99), "Subscribe to the Courier by post"]
    assert lines[-1] not in taken(clean(folder, "https://courier.example/99", lines))
    documents = [text_document(n, [*page_lines(n), lines[-1]]) for n in range(20, 60)]
    fit(documents, folder, merge=[folder])
    assert lines[-1] in taken(clean(folder, "https://courier.example/99", lines))


def test_a_line_that_a_person_takes_out_of_the_file_stays_in_the_text(folder):
    path = folder / "courier.example.jsonl"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if FOOT[2].lower() not in line]
    path.write_text("".join(kept), encoding="utf-8")
    assert FOOT[2] in clean(folder, "https://courier.example/99").text


def test_a_person_may_write_a_line_as_it_is_printed(tmp_path):
    path = tmp_path / "a.example.jsonl"
    long = "This Line Is “Printed” by the People of Morrow, " * 5
    path.write_text(
        HEAD + '{"drop": "LEAVE A  NOTE"}\n' + f'{{"keep": "{long}", "place": "between"}}\n', encoding="utf-8"
    )
    profile = read_profile(path)
    assert profile.lines[0] == RepeatedLine("leave a note", True, 0, Place.FOOT, "")
    assert profile.lines[1].text.startswith('this line is "printed"')
    assert profile.kept == profile.lines[1:]


BROKEN = {
    "empty": ("", "is empty"),
    "no JSON": ("site = a", "is no profile, or is damaged"),
    "no text": (b"\xff\xfe{", "is no profile, or is damaged"),
    "no object": ("[1]", "line 1: expected an object of JSON"),
    "no site": ('{"format": 1}', "does not name a site"),
    "another version": ('{"site": "a.example", "format": 2}', "has the format 2"),
    "no number": ('{"site": "a.example", "format": 1, "articles": "5"}', "articles should be a number"),
    "no line": (HEAD + '{"pages": 5}', "line 2: expected"),
    "no count": (HEAD + '{"drop": "x", "pages": "5"}', "line 2: expected"),
    "no place": (HEAD + '{"drop": "x", "place": "top"}', "line 2: there is no place 'top', only head, between, foot"),
}


@pytest.mark.parametrize(("content", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_told_and_costs_no_document(tmp_path, content, message):
    path = tmp_path / "a.example.jsonl"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ConfigError) as error:
        read_profile(path)
    assert str(path) in str(error.value)
    assert message in str(error.value)
    article = clean(tmp_path, "https://a.example/1")
    assert article.status == "ok"
    assert article.warnings == ("site-profile-broken:a.example",)
    assert clean(tmp_path, "https://b.example/1").warnings == ()


def test_a_file_that_cannot_be_opened_is_told(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        read_profile(tmp_path)


def test_a_folder_that_is_not_there_is_a_wrong_configuration(tmp_path):
    with pytest.raises(ConfigError, match="there is no such folder"):
        newsclean.Cleaner(Config(profiles=tmp_path / "none"))
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ConfigError, match="is a file"):
        newsclean.Cleaner(Config(profiles=tmp_path / "file"))


@pytest.mark.parametrize("value", [7, "", ("a", "b")])
def test_what_is_no_path_is_a_wrong_configuration(value):
    with pytest.raises(ConfigError, match="profiles: expected the path of a folder"):
        Config(profiles=value)


def test_a_path_in_a_file_is_seen_from_there(folder):
    path = folder.parent / "newsclean.toml"
    path.write_text('profiles = "profiles"\n', encoding="utf-8")
    assert newsclean.Cleaner(Config.load(path)).config.profiles == str(folder)
    path.write_text("max-bytes = 100\n", encoding="utf-8")
    assert Config.load(path).profiles is None
