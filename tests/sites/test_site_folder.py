"""The file for a host is found by its name, without a look at the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import newsclean
from newsclean import Config, ConfigError
from newsclean.sites import site_folder
from newsclean.sites.site_folder import LONGEST_FILE, SiteFolder, file_names, host_of, parse_once, read_site_file

PAGE = "<h1>Toll ends in May</h1><div id=a><p>Nobody will have to pay for crossing the river from May on.</p></div>"


@pytest.fixture
def folder(tmp_path):
    """Writes site files with the title that each selects."""

    def write(*names, text="title: //h1"):
        for name in names:
            (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path)

    return write


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.Example.com/a?b", "www.example.com"), ("example.com", "example.com"), ("//a.example.com./x", "a.example.com"),
        ("http://f\u00e4hre.example/", "xn--fhre-loa.example"), ("http://user:pw@example.com:8080/", "example.com"),
        ("http://[::1]/", None), ("http:///x", None), ("", None), ("http://a..b/", None), ("http://../../etc/passwd", None),
        ("http://a/../b", "a"), ("http://" + "a" * 300, None), ("http://[x", None), ("http://a\\b/", None), ("mailto:x@y z", None),
    ],
)  # fmt: skip
def test_hosts(address, host):
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("host", "names"),
    [
        ("example.com", ["example.com"]),
        ("www.example.com", ["www.example.com", "example.com"]),
        ("a.b.example.com", ["a.b.example.com", ".b.example.com", ".example.com"]),
        ("localhost", ["localhost"]),
    ],
)
def test_names(host, names):
    assert list(file_names(host)) == names


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("https://example.com/x", "example.com.txt"),
        ("https://www.example.com/x", "example.com.txt"),
        ("https://sport.example.com/x", "sport.example.com.txt"),
        ("https://city.example.com/x", ".example.com.txt"),
        ("https://a.city.example.com/x", ".example.com.txt"),
        ("https://example.org/x", "example.org.toml"),
        ("https://other.example/", None),
        ("no address at all", None),
    ],
)
def test_the_most_specific_file_is_used(folder, address, used):
    where = folder("example.com.txt", "sport.example.com.txt", ".example.com.txt", "example.org.txt", ".com.txt")
    folder("example.org.toml", text='title = "//h1"')
    file = SiteFolder(where).file_for(address)
    assert (file and file.name) == used


def test_nothing_is_listed_and_only_the_file_asked_for_is_read(folder, monkeypatch):
    where = folder("example.com.txt", *(f"site{n}.example.txt" for n in range(50)))
    read, looked = [], []
    monkeypatch.setattr(site_folder, "read_site_file", lambda path: read.append(path) or read_site_file(path))
    monkeypatch.setattr(os, "scandir", lambda *a: pytest.fail("the folder is listed"))
    monkeypatch.setattr(os, "listdir", lambda *a: pytest.fail("the folder is listed"))
    stat = Path.stat
    monkeypatch.setattr(Path, "stat", lambda path, **k: looked.append(path.name) or stat(path, **k))
    sites = SiteFolder(where)
    assert read == []
    looked.clear()
    for _ in range(3):
        assert sites.file_for("https://a.example.com/").__class__.__name__ == "NoneType"
        assert sites.file_for("https://example.com/").name == "example.com.txt"
    assert len(read) == 1
    # Once for each host: the names that its file may have.
    assert sorted(looked) == sorted(
        [
            "a.example.com.toml",
            "a.example.com.txt",
            ".example.com.toml",
            ".example.com.txt",
            "example.com.toml",
            "example.com.txt",
        ]
    )


def test_a_file_is_read_once_in_a_process_until_it_is_changed(folder):
    where = folder("example.com.txt")
    assert SiteFolder(where).file_for("example.com") is SiteFolder(where).file_for("example.com")
    before = SiteFolder(where)
    assert len(before.file_for("example.com").selectors) == 1
    folder("example.com.txt", text="title: //h1\nbody: //div")
    assert len(before.file_for("example.com").selectors) == 1, "a cleaner treats all its pages alike"
    assert len(SiteFolder(where).file_for("example.com").selectors) == 2


@pytest.mark.parametrize("name", ["none", "file"])
def test_a_folder_that_is_none_is_told(tmp_path, name):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ConfigError, match=r"^sites: .*give a folder of files named as example.com.txt"):
        newsclean.Cleaner(Config(sites=str(tmp_path / name)))


def test_a_file_that_cannot_be_used_is_a_warning_and_no_error(folder, tmp_path):
    (tmp_path / "example.com.txt").write_bytes(b"\xff\xfe\x00 //h1\nbody: //div[")
    article = newsclean.extract(PAGE, url="https://example.com/", config=Config(sites=str(tmp_path)))
    assert article.warnings == ("site-file-wrong:example.com.txt:1", "site-file-wrong:example.com.txt:2")
    assert article.title == "Toll ends in May"


def test_a_file_that_is_no_site_file_or_cannot_be_read_is_told(tmp_path):
    assert "is a directory" in read_site_file(tmp_path).problems[0].lower()
    path = tmp_path / "example.com.txt"
    path.write_bytes(b"#" * (LONGEST_FILE + 1))
    (problem,) = parse_once(str(path), 1, path.stat().st_size).problems
    assert problem == f"example.com.txt: has {LONGEST_FILE + 1} bytes; a site file has {LONGEST_FILE} at most"


def test_the_address_that_a_page_declares_is_used_where_none_is_given(folder):
    config = Config(sites=folder("example.com.txt", text="body: //div[@id='a']"))
    declared = (
        f"<link rel=canonical href=https://example.com/toll>{PAGE}<p>Some other words that stand outside of it.</p>"
    )
    assert newsclean.extract(declared, config=config).verdicts[-1].rule.id == "site-outside-body"
    for page, url in ((PAGE, None), (declared, "https://other.example/"), (declared.replace("https://", "/"), None)):
        assert newsclean.extract(page, url=url, config=config).page.asked.marks == {}


def test_a_folder_can_be_named_in_a_file_of_settings(tmp_path):
    (tmp_path / "sites").mkdir()
    (tmp_path / "newsclean.toml").write_text('sites = "sites"\nkeep = ["//p"]\nbalance = 0.7\ninclude = ["links"]')
    config = Config.load(tmp_path / "newsclean.toml")
    assert config == Config(sites=str(tmp_path / "sites"), keep=("//p",), balance=0.7, include=("links",))
    assert repr(SiteFolder(config.sites)) == f"SiteFolder({config.sites!r})"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"sites": 3}, "sites: expected the path of a folder"),
        ({"include": ("link",)}, "include: there is nothing called 'link'. Did you mean 'links'?"),
        ({"include": ("q",)}, "These are known: links, images, formatting, comments, tables."),
        ({"balance": 1.1}, "balance: expected a number from 0 \\(precision\\) to 1 \\(recall\\), got 1.1"),
        ({"balance": True}, "balance: expected a number"),
        ({"balance": float("nan")}, "balance: expected a number"),
        ({"drop": "//p"}, "drop: expected a list of names"),
    ],
)
def test_wrong_settings_are_told(settings, message):
    with pytest.raises(ConfigError, match=message):
        Config(**settings)


def test_what_is_replaced_cannot_make_a_page_grow_without_end(folder):
    # Each line makes thirty places for the next.
    path = folder("example.com.txt", text=f"replace_string(e): {'e' * 30}\n" * 12)
    article = newsclean.extract(PAGE, url="https://example.com/", config=Config(sites=path))
    assert article.warnings[0] == "replacement-too-large:example.com.txt:4"
    assert len(article.warnings) == 9
    assert len(article.page.source.text) == len(PAGE)
    assert sum(len(block.text) for block in article.blocks) < 500_000
