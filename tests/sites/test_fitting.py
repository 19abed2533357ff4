"""Profiles of parts merge to that of the whole, order changes nothing, and the files say all of it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import ConfigError, InputError
from newsclean.fitting import Document, Fitter, fit
from newsclean.sites.folder import FEW
from newsclean.sites.profile import read_profile
from sites.invented_site import FOOT, FORMULA, HOST, dropped, html_document, page_lines, paragraphs, text_document

SITES = (HOST, "https://www.post.example", "https://few.example")


def invented(site: str, number: int, form: int) -> Document:
    """A page of one of the sites: with or without a formula, as a text or as markup, now and then a copy."""
    number = number // 2 if form == 3 else number
    body = [*paragraphs(number, 3), FORMULA, *paragraphs(number)[3:]] if form == 1 else paragraphs(number)
    if form == 2:
        return html_document(number, body=body, site=site)
    return text_document(number, page_lines(number, body=body), site=site)


DOCUMENTS = st.lists(
    st.builds(invented, st.sampled_from(SITES), st.integers(0, 30), st.integers(0, 3)), min_size=5, max_size=40
)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def new_folder(tmp_path_factory):
    """Give a new folder each time, also within one test."""
    return lambda: tmp_path_factory.mktemp("profiles") / "out"


def fitted(folder: Path, documents, merge=()) -> Path:
    fit(documents, folder, merge=merge)
    return folder


@given(documents=DOCUMENTS, seed=st.integers(0, 2**32))
def test_the_same_documents_in_any_order_give_the_same_bytes(new_folder, documents, seed):
    shuffled = random.Random(seed).sample(documents, len(documents))
    assert files(fitted(new_folder(), shuffled)) == files(fitted(new_folder(), documents))


@given(documents=DOCUMENTS, cuts=st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_merging_parts_gives_the_whole_in_any_grouping(new_folder, documents, cuts):
    low, high = sorted(cuts)
    first, second, third = (
        fitted(new_folder(), part) for part in (documents[:low], documents[low:high], documents[high:])
    )
    whole = files(fitted(new_folder(), documents))
    assert files(fitted(new_folder(), (), [first, second, third])) == whole
    assert files(fitted(new_folder(), (), [third, first, second])) == whole
    left = fitted(new_folder(), (), [fitted(new_folder(), (), [first, second]), third])
    right = fitted(new_folder(), (), [first, fitted(new_folder(), (), [second, third])])
    assert files(left) == files(right) == whole
    assert files(fitted(new_folder(), documents[high:], [first, second])) == whole


@given(documents=DOCUMENTS, again=st.lists(st.integers(0, 39), max_size=10))
def test_a_document_that_comes_again_counts_once(new_folder, documents, again):
    more = [documents[number % len(documents)] for number in again]
    assert files(fitted(new_folder(), documents + more)) == files(fitted(new_folder(), documents))


@given(documents=DOCUMENTS, memory=st.integers(2000, 100_000))
def test_the_memory_changes_nothing(new_folder, documents, memory):
    folder = new_folder()
    with Fitter(memory) as fitter:
        for document in documents:
            fitter.add(document)
        for _ in fitter.write(folder):
            pass
    assert files(folder) == files(fitted(new_folder(), documents))


def test_more_pages_than_a_sample_holds_merge_too(new_folder):
    documents = [text_document(number) for number in range(200)]
    parts = [fitted(new_folder(), documents[start::3]) for start in range(3)]
    whole = fitted(new_folder(), documents)
    assert files(fitted(new_folder(), (), parts)) == files(whole)
    profile = read_profile(whole / "courier.example.jsonl")
    assert profile.articles == 64
    assert 120 < profile.pages_seen < 330


def test_one_content_without_address_counts_once(new_folder):
    pages = ["\n".join(page_lines(number)) for number in range(8)]
    documents = [Document(page, "text", site="www.courier.example") for page in pages]
    once = fitted(new_folder(), documents)
    assert files(fitted(new_folder(), documents * 3)) == files(once)
    assert read_profile(once / "courier.example.jsonl").articles == 8


def test_a_page_without_address_is_known_by_what_it_declares(new_folder):
    pages = [html_document(number) for number in range(8)]
    declared = [Document(f"<link rel='canonical' href='{page.url}'>{page.content}", "html", None) for page in pages]
    profile = read_profile(fitted(new_folder(), declared) / "courier.example.jsonl")
    assert {line.lower() for line in FOOT} <= dropped(profile)


def test_documents_of_no_site_are_counted(new_folder):
    documents = [
        Document("Rain.", "text"),
        Document(b"", "html"),
        Document("Rain.", "text", "https://"),
        text_document(1),
    ]
    summary = fit(documents, new_folder())
    assert (summary.documents, summary.without_site, summary.sites, summary.profiles) == (4, 3, 1, 0)


def test_sites_with_few_pages_share_a_file_and_count_in_a_merge(new_folder):
    halves = [[text_document(number) for number in range(start, start + 3)] for start in (0, 3)]
    folders = [fitted(new_folder(), half) for half in halves]
    assert [sorted(files(folder)) for folder in folders] == [[FEW], [FEW]]
    merged = fitted(new_folder(), (), folders)
    assert sorted(files(merged)) == sorted([FEW, "courier.example.jsonl"])
    assert files(merged) == files(fitted(new_folder(), halves[0] + halves[1]))


def test_a_folder_is_updated_only_if_it_is_merged(new_folder):
    folder = fitted(new_folder(), map(text_document, range(6)))
    before = files(folder)
    with pytest.raises(ConfigError, match="holds profiles already"):
        fit(map(text_document, range(6, 12)), folder)
    assert files(folder) == before
    fit(map(text_document, range(6, 12)), folder, merge=[folder])
    assert files(folder) == files(fitted(new_folder(), map(text_document, range(12))))


def test_an_interrupted_fit_leaves_no_half_file(new_folder):
    folder = new_folder()
    with Fitter() as fitter:
        for number in range(6):
            fitter.add(text_document(number))
        profiles = fitter.write(folder)
        next(profiles)
        with pytest.raises(KeyboardInterrupt):
            profiles.throw(KeyboardInterrupt)
    assert sorted(files(folder)) == ["courier.example.jsonl"]


def test_what_is_no_document_is_an_error():
    with Fitter() as fitter, pytest.raises(InputError):
        fitter.add(Document(7, "text", HOST))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such folder"),
        ({}, "holds no profiles"),
        ({"a.example.jsonl": "{"}, "a.example.jsonl: is no profile, or is damaged"),
        ({"a.example.jsonl": '{"site": "a.example", "format": 1}\n'}, "the sample at its end is missing"),
        ({"a.example.jsonl": '{"sample": "x"}\n'}, "holds a sample without the name of its site"),
        ({"a.example.jsonl": '{"site": "a.example", "format": 1}\n{"sample": "x"}\n'}, "is damaged"),
        ({"a.example.jsonl": '{"site": "a.example", "format": 1}\n{"sample": 3}\n'}, "is damaged"),
        ({"a.example.jsonl": '{"site": "a.example", "format": 9}\n{"sample": "x"}\n'}, "has the format 9"),
    ],
)
def test_a_broken_folder_to_merge_is_one_clear_error(tmp_path, content, message):
    folder = tmp_path / "in"
    for name, text in (content or {}).items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    if content == {}:
        folder.mkdir()
    with pytest.raises(ConfigError, match=message):
        fit([], tmp_path / "out", merge=[folder])


def test_a_file_to_merge_that_cannot_be_opened_is_told(tmp_path):
    (tmp_path / "in" / "a.example.jsonl").mkdir(parents=True)
    with pytest.raises(ConfigError, match=r"a\.example\.jsonl: cannot be read"):
        fit([], tmp_path / "out", merge=[tmp_path / "in"])


def test_a_folder_that_is_a_file_is_an_error(tmp_path):
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(ConfigError, match="is a file, not a folder"):
        fit([], tmp_path / "out")
    with pytest.raises(ConfigError, match="cannot be written"):
        fit([], tmp_path / "out" / "deeper")
