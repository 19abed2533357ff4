"""Settings: what is wrong is said with its name and its neighbours, and precedence is exact."""

from __future__ import annotations

import dataclasses
import itertools

import pytest

import newsclean
from newsclean.config import Config, suggest
from newsclean.errors import ConfigError, NewscleanError, UnknownRule
from newsclean.model import Role
from newsclean.registry import all_rules, is_selected

RULE = all_rules()["leave-a-response"]
TEXT = "Ferry late\n\nThe ferry left four hours late on Tuesday, the harbour office said.\n\nLEAVE A REPLY"


def removed(config: Config) -> list[str]:
    return [block.text for block in newsclean.clean(TEXT, config=config).removed]


def test_the_default_is_every_rule_and_a_text_of_body_and_dek():
    assert Config() == Config(select=("all",), ignore=(), extend_select=(), text_roles=("body", "dek"))
    assert removed(Config()) == ["LEAVE A REPLY"]


def test_a_config_cannot_be_changed_and_can_be_a_key():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().select = ()
    assert len({Config(), Config(), Config(ignore=["comments"])}) == 2


def expected_selection(select, ignore, extend):
    """An id outweighs a label and a label outweighs `all`; where both sides name the same, `ignore` wins."""
    for name in ("leave-a-response", "comments", "all"):
        if name in ignore:
            return False
        if name in select or name in extend:
            return True
    return False


NAMES = ((), ("all",), ("comments",), ("leave-a-response",), ("all", "leave-a-response"), ("media",))


@pytest.mark.parametrize(("select", "ignore", "extend"), list(itertools.product(NAMES, repeat=3)))
def test_the_most_specific_name_wins_and_a_tie_goes_to_ignore(select, ignore, extend):
    config = Config(select=select, ignore=ignore, extend_select=extend)
    assert is_selected("leave-a-response", RULE, config) == expected_selection(select, ignore, extend)


@pytest.mark.parametrize(
    ("settings", "is_removed"),
    [
        ({"select": ()}, False),
        ({"select": ("comments",)}, True),
        ({"select": ("media",)}, False),
        ({"select": ("media",), "extend_select": ("leave-a-response",)}, True),
        ({"ignore": ("comments",)}, False),
        ({"ignore": ("leave-a-response",)}, False),
        ({"ignore": ("comments",), "extend_select": ("leave-a-response",)}, True),
        ({"ignore": ("all",), "select": ("comments",)}, True),
        ({"select": ("leave-a-response",), "ignore": ("leave-a-response",)}, False),
    ],
)
def test_selection_shows_in_what_is_removed(settings, is_removed):
    assert removed(Config(**settings)) == ["LEAVE A REPLY"] * is_removed


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("coments", "comments"),
        ("leave-a-respons", "leave-a-response"),
        ("leave_a_response", "leave-a-response"),
        ("Navigation", "navigation"),
    ],
)
@pytest.mark.parametrize("setting", ["select", "ignore", "extend_select"])
def test_an_unknown_rule_or_label_is_an_error_that_suggests_its_neighbours(setting, wrong, right):
    with pytest.raises(UnknownRule) as caught:
        newsclean.Cleaner(Config(**{setting: (wrong,)}))
    assert repr(wrong) in str(caught.value)
    assert repr(right) in str(caught.value)
    with pytest.raises(UnknownRule):
        newsclean.clean(TEXT, config=Config(**{setting: (wrong,)}))


def test_a_name_like_nothing_is_an_error_without_a_suggestion():
    with pytest.raises(UnknownRule, match="'qqqq'") as caught:
        newsclean.Cleaner(Config(ignore=("qqqq",)))
    assert "Did you mean" not in str(caught.value)


def test_suggestions_are_the_nearest_names():
    assert suggest("bodi", ["body", "title"]) == " Did you mean 'body'?"
    assert suggest("xyz", ["body", "title"]) == ""


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"select": "comments"}, ["select", "list of names", "'comments'"]),
        ({"ignore": 3}, ["ignore", "list of names", "3"]),
        ({"extend_select": [1]}, ["extend_select", "names", "1"]),
        ({"text_roles": ["bodi"]}, ["text_roles", "'bodi'", "'body'"]),
        ({"text_roles": None}, ["text_roles", "None"]),
        ({"max_bytes": "10"}, ["max_bytes", "'10'"]),
        ({"max_bytes": 0}, ["max_bytes", "0"]),
        ({"max_bytes": True}, ["max_bytes", "True"]),
        ({"max_bytes": 1.5}, ["max_bytes", "1.5"]),
        ({"selct": ["all"]}, ["'selct'", "'select'"]),
    ],
)
def test_a_wrong_value_is_an_error_that_names_it(values, words):
    with pytest.raises(ConfigError) as caught:
        Config.from_dict(values, where="settings.toml")
    assert str(caught.value).startswith("settings.toml: ")
    assert all(word in str(caught.value) for word in words)
    assert isinstance(caught.value, NewscleanError)
    assert isinstance(caught.value, ValueError)


def test_roles_may_be_given_as_members():
    assert Config(text_roles=[Role.TITLE, "body"]).text_roles == ("title", "body")


@pytest.mark.parametrize(
    "text",
    [
        'ignore = ["comments"]\nextend-select = ["leave-a-response"]\nmax-bytes = 1000',
        '[newsclean]\nignore = ["comments"]\nextend_select = ["leave-a-response"]\nmax_bytes = 1000\n[other]\nselect = 3',
        '[tool.newsclean]\nignore = ["comments"]\nextend-select = ["leave-a-response"]\nmax-bytes = 1_000\n[tool.black]\nx = 1',
    ],
)
def test_a_toml_file_is_read_from_its_top_or_its_table(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    expected = Config(ignore=("comments",), extend_select=("leave-a-response",), max_bytes=1000)
    assert Config.load(path) == Config.load(str(path)) == expected


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"ignore = [", ["not valid TOML"]),
        (b"\xff\xfe", ["not valid TOML"]),
        (b"ignore = " + b"[" * 3_000 + b"]" * 3_000, ["not valid TOML: it nests too deeply"]),
        (b"ignore = " + b"9" * 5_000, ["not valid TOML", "4300 digits"]),
        (b"newsclean = 3", ["table", "3"]),
        (b'ignre = ["comments"]', ["'ignre'", "'ignore'"]),
        (b"[newsclean]\nmax_bytes = -1", ["max_bytes", "-1"]),
    ],
)
def test_a_wrong_toml_file_is_an_error_that_names_the_file(tmp_path, content, words):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        Config.load(path)
    assert str(path) in str(caught.value)
    assert all(word in str(caught.value) for word in words)


def test_a_file_that_is_not_there_or_a_folder_is_a_config_error(tmp_path):
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(ConfigError, match="cannot be read"):
            Config.load(path)


@pytest.mark.parametrize("wrong", [{"select": ()}, "all", 3])
def test_a_cleaner_takes_a_config_and_nothing_else(wrong):
    with pytest.raises(ConfigError, match=type(wrong).__name__):
        newsclean.Cleaner(wrong)


def test_text_roles_decide_what_the_text_holds():
    article = newsclean.clean(TEXT, config=Config(text_roles=("title", "boilerplate")))
    assert article.text == "Ferry late\n\nLEAVE A REPLY"
    assert article.to_dict()["text"] == article.text


def test_a_limit_cuts_the_input_and_says_so():
    article = newsclean.clean(TEXT, config=Config(max_bytes=20))
    assert article.status == "truncated"
    assert article.warnings == ("truncated:max_bytes",)
    assert article.page.source.truncated
    assert "".join(block.text for block in article.blocks).replace(" ", "") == TEXT[:20].replace("\n", "").replace(
        " ", ""
    )
    assert not newsclean.clean(TEXT, config=Config(max_bytes=len(TEXT))).page.source.truncated


@pytest.mark.parametrize("limit", range(4, 13))
def test_a_limit_inside_a_character_is_no_other_encoding(limit):
    article = newsclean.clean("Zoë “late”".encode(), config=Config(max_bytes=limit))
    text = "".join(block.text for block in article.blocks)
    assert text.startswith("Zoë")
    assert "Zoë “late”".startswith(text.removesuffix("\ufffd"))
