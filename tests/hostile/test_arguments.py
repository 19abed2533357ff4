"""Wrong values of every type, for every setting and argument: an error that is documented, or an article."""

from __future__ import annotations

import dataclasses
import math
from contextlib import suppress
from pathlib import Path

import pytest

import newsclean
from newsclean import Cleaner, Config
from newsclean.errors import NewscleanError

PAGE = "<p>The ferry was late again on Tuesday, and nobody on the pier knew why that was so.</p>" * 6
TEXTS = ("", "x", "\0", "\ud800", "a" * 5_000, "all", "body", "/etc/passwd", "/dev/null", ".", "//p", "//p[", "xpath:", "p >", "1", "$x", "//x:p", "a|b", "\\",
         "a " * 20_000, ":has(" * 500, "p:not(" * 99 + ")" * 99, "(" * 5_000, 'document("/etc/passwd")', '//p[re:test(., "(a+)+$")]', '//p[.="\0"]')  # fmt: skip
OTHERS = (
    None, True, False, 0, -1, 1, 2**63, 10**400, 1.5, -0.0, math.nan, math.inf, b"", b"x", bytearray(b"x"), (), (None,), (1,), [["x"]],
    {"x": 1}, {"x"}, object(), range(3), Path("/nonexistent"), Path(), int,
)  # fmt: skip
VALUES = (*OTHERS, *TEXTS, *((text,) for text in TEXTS), ("all",) * 1_000)
ARTICLE = newsclean.extract(PAGE)
CALLS = {
    "extract": newsclean.extract,
    "clean": newsclean.clean,
    "url": lambda value: newsclean.extract(PAGE, url=value),
    "keep": lambda value: newsclean.extract(PAGE, keep=value),
    "cleaner": Cleaner,
    "from_dict": Config.from_dict,
    "from_dict_value": lambda value: Config.from_dict({"max_depth": value}),
    "load": Config.load,
    "extract_many": lambda value: list(Cleaner().extract_many(value)),
    "clean_many": lambda value: list(Cleaner().clean_many(value)),
    "processes": lambda value: Cleaner().extract_many([], processes=value),
    "explain": ARTICLE.explain,
    "restore": ARTICLE.restore,
    "to_text": ARTICLE.to_text,
    "to_json": lambda value: ARTICLE.to_json(indent=value),
    "blocks_in": ARTICLE.blocks_in,
}


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Config)])
def test_a_setting_with_any_value_is_refused_or_works(name):
    for value in VALUES:
        with suppress(NewscleanError):
            article = Cleaner(Config(**{name: value})).extract(PAGE)
            assert article.status in ("ok", "truncated", "timeout", "empty", "not_article"), value
            assert article.to_json()


@pytest.mark.parametrize("name", CALLS)
def test_an_argument_with_any_value_is_refused_or_works(name):
    for value in VALUES:
        with suppress(NewscleanError):
            CALLS[name](value)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"max_blocks": 10**400}, "max_blocks: expected a number of blocks above 0, 1,000,000,000,000 at most"),
        ({"timeout": 10**400}, "timeout: expected a number of seconds above 0"),
        ({"phrases": ["a\0b"]}, "phrases: expected the path of a file or folder"),
        ({"rules": ["\ud800"]}, "rules: expected the path of a file or folder"),
        ({"rules": ["x" * 5_000]}, "cannot be read: File name too long"),
        ({"profiles": "x" * 5_000}, "profiles: x+: cannot be read: File name too long"),
        ({"sites": "\0"}, "sites: expected the path of a folder"),
        ({"keep": [":has(" * 500]}, "has too many parts"),
    ],
)  # fmt: skip
def test_what_the_system_or_the_parser_refuses_is_said(settings, said):
    with pytest.raises(newsclean.ConfigError, match=said):
        Cleaner(Config(**settings))


LONG_HOST = ".".join(["a" * 60] * 4) + ".example"


@pytest.mark.parametrize(
    "host",
    [LONG_HOST, "a." * 120 + "com", "\xe9" * 60 + ".com", "..%2f..%2fetc", "\ud800.com", "[::1]", "xn--" + "a" * 60],
)
@pytest.mark.parametrize("given", [True, False])
def test_no_host_makes_a_folder_of_sites_or_profiles_raise(host, given, tmp_path):
    cleaner = Cleaner(Config(profiles=tmp_path, sites=tmp_path))
    url = f"https://{host}/ferry"
    article = cleaner.extract(PAGE if given else f'<link rel=canonical href="{url}">{PAGE}', url=url if given else None)
    assert article.status == "ok"
