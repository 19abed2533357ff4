"""Rules in TOML: what they claim, how they come in, and what is said of wrong ones."""

from __future__ import annotations

import pickle

import pytest

import newsclean
from newsclean.cli import main
from newsclean.errors import ConfigError, UnknownRule
from newsclean.model import Label, Phase, Role
from newsclean.registry import builtin_rules
from newsclean.rule_files import compile_declaration
from newsclean.rule_files.parse import parse_rules
from newsclean.testing import check_rule
from newsclean.testing.pages import block_of, has_trigger, passes_gates

FERRY = "The ferry was opened again on Monday after two years of repairs, the council of Norrby said."
FILE = """
[have-your-say]
label = "comments"
why = "the block asks readers of the Gazette for a letter."
whole.en = ["Have your say", "# letters so far"]
start.en = ["The club brings you"]
end.en = '''
read on at the Gazette
'''
claims.en = ["HAVE YOUR SAY »", "1,204 letters so far", "The club brings you more boats", "A tale… Read on at the Gazette"]
leaves.en = ["Have your say at the council, the mayor told them."]

[ferry-times]
label = "protect"
why = "the block gives the times of the ferry"
start.en = ["Ferry times"]
claims.en = ["Ferry times: 8, 12, 16"]
leaves.en = ["The ferry times have changed."]
"""
RULE = """
[say]
label = "comments"
why = "it is an invitation"
whole.en = ["Have your say"]
claims.en = ["Have your say"]
leaves.en = ["Have your say, she said."]
"""


def rules(content=FILE):
    return {found.id: compile_declaration(found) for found in parse_rules(content, "gazette", "gazette.toml")}


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "gazette.toml"
    file.write_text(FILE, encoding="utf-8")
    return file


def test_a_file_becomes_rules_that_keep_the_contract():
    found = rules()
    assert list(found) == ["gazette:have-your-say", "gazette:ferry-times"]
    for rule in found.values():
        check_rule(rule)
    dropping, keeping = found.values()
    assert (dropping.label, dropping.role, dropping.phase) == (Label.COMMENTS, Role.BOILERPLATE, Phase.BLOCK)
    assert (keeping.label, keeping.role, keeping.phase) == (Label.PROTECT, Role.BODY, Phase.PROTECT)
    assert dropping.why == "the block asks readers of the Gazette for a letter"
    assert dropping.triggers == {"have", "letters", "brings", "gazette"}


def removed(text, **settings):
    return [block.text for block in newsclean.clean(text, config=newsclean.Config(**settings)).removed]


def test_a_file_and_a_folder_of_files_are_used(path, tmp_path):
    for place in (path, tmp_path):
        assert removed(f"{FERRY}\n\nHave your say\n\n12 letters so far", rules=[place]) == [
            "Have your say",
            "12 letters so far",
        ]


@pytest.mark.parametrize("name", ["gazette:have-your-say", "comments"])
def test_a_rule_is_named_by_id_and_label(path, name):
    text = f"{FERRY}\n\nHave your say"
    assert removed(text, rules=[path], select=[name]) == ["Have your say"]
    assert removed(text, rules=[path], select=["all"], ignore=[name, "line-model"]) == []
    assert removed(text, rules=[path], select=[], extend_select=[name]) == ["Have your say"]


def test_the_name_of_a_rule_that_is_not_there_is_an_error_with_its_neighbours(path):
    with pytest.raises(UnknownRule, match="Did you mean 'gazette:have-your-say'"):
        newsclean.Cleaner(newsclean.Config(rules=[path], ignore=["gazette:have-your-sy"]))
    with pytest.raises(UnknownRule):
        newsclean.Cleaner(newsclean.Config(ignore=["gazette:have-your-say"]))


def test_what_is_protected_stays(path):
    text = f"{FERRY}\n\nFerry times: share this\n\nShare this"
    article = newsclean.clean(text, config=newsclean.Config(rules=[path]))
    assert article.verdicts[1].rule.id == "gazette:ferry-times"
    assert article.text == f"{FERRY}\n\nFerry times: share this"


def test_the_verdict_explains_itself(path):
    article = newsclean.clean(f"{FERRY}\n\nHave your say", config=newsclean.Config(rules=[path]))
    reason = "comments/gazette:have-your-say: the block asks readers of the Gazette for a letter"
    assert reason in str(article.explain("Have your say"))


def test_paths_of_a_configuration_file_are_seen_from_its_folder(path, tmp_path):
    (tmp_path / "newsclean.toml").write_text('rules = ["gazette.toml"]', encoding="utf-8")
    config = newsclean.Config.load(tmp_path / "newsclean.toml")
    assert newsclean.clean(f"{FERRY}\n\nHave your say", config=config).text == FERRY


def test_the_command_line_takes_rules(path, tmp_path, capsys):
    (tmp_path / "a.txt").write_text(f"{FERRY}\n\nHave your say\n", encoding="utf-8")
    assert main(["clean", str(tmp_path / "a.txt"), "--rules", str(path)]) == 0
    assert capsys.readouterr().out.strip() == FERRY
    assert main(["rules", "show", "gazette:have-your-say", "--rules", str(path)]) == 0
    assert "HAVE YOUR SAY »" in capsys.readouterr().out
    assert main(["rules", "--rules", str(path)]) == 0
    assert f"{len(builtin_rules()) + 2} rules;" in capsys.readouterr().out


def test_a_cleaner_and_its_articles_can_be_pickled(path, tmp_path):
    cleaner = pickle.loads(pickle.dumps(newsclean.Cleaner(newsclean.Config(rules=[path]))))
    article = cleaner.clean(f"{FERRY}\n\nHave your say")
    assert article.text == FERRY
    packed = pickle.dumps(article)
    path.unlink()  # as on another machine
    assert pickle.loads(packed) == article


def test_equal_declarations_are_one_rule_so_that_verdicts_compare():
    assert rules()["gazette:have-your-say"] is rules()["gazette:have-your-say"]


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("el", "Διαβάστε επίσης", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ"),
        ("tr", "İlgili yazılar", "İLGİLİ YAZILAR"),
        ("tr", "Sizin için", "SİZİN İÇİN"),
        ("ru", "Читайте ещё", "ЧИТАЙТЕ ЕЩЕ"),
        ("ar", "أخبار أخرى", "اخبار اخري"),
        ("fa", "مطالب مرتبط #", "مطالب مرتبط ۱۲"),
        ("ja", "コメント(#)", "コメント（１２）"),
        ("th", "# ความเห็น", "๑๒ ความเห็น"),
        ("fr", "Lire l'article", "LIRE L’ARTICLE »"),
        ("en", "# comments", "1 204 COMMENTS"),
    ],
)
def test_a_phrase_and_its_trigger_are_found_in_the_other_spellings_of_its_script(language, phrase, text):
    content = f"""
[x]
label = "related"
why = "it is a phrase"
whole.{language} = ["{phrase}"]
claims.{language} = ["{text}"]
leaves.{language} = ["x"]
"""
    (rule,) = rules(content).values()
    assert rule.triggers
    assert rule.matches(block_of(text))
    assert has_trigger(rule, text)
    assert passes_gates(rule, text)
    check_rule(rule)


def test_a_phrase_without_a_word_to_go_by_is_tested_on_every_block():
    content = RULE.replace("Have your say", "42nd").replace("42nd, she said.", "The 42nd came.")
    (rule,) = rules(content).values()
    assert rule.triggers == frozenset()
    assert passes_gates(rule, "42nd")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[say]", "[say", "gazette.toml: is not valid TOML"),
        ("[say]", "[Say_It]", r"gazette.toml: \[Say_It\]: a rule's name is of lower-case letters"),
        (RULE, "", "gazette.toml: there is no rule in it; a rule is a table, such as"),
        (
            RULE,
            'label = "comments"',
            r"gazette.toml: 'label' should be a table that declares a rule.*Did you mean 'label'",
        ),
        ("claims.en", "clams.en", r"\[say\]: there is no key 'clams'; use label, why, .* Did you mean 'claims'"),
        ('"comments"', '"coments"', r"\[say\] label: 'coments' is none; use one of .* Did you mean 'comments'"),
        ('"comments"', "3", r"\[say\] label: 3 is none"),
        ('"comments"', '["comments"]', r"\[say\] label: \['comments'\] is none"),
        ('label = "comments"', "", r"\[say\]: label is missing; say what the rule is about"),
        ('why = "it is an invitation"', "", r"\[say\]: why is missing; say the reason"),
        ('"it is an invitation"', '" "', r"\[say\] why: expected a text, got ' '"),
        ('leaves.en = ["Have your say, she said."]', "", r"\[say\]: leaves is missing; show look-alikes"),
        ('whole.en = ["Have your say"]', "", r"\[say\]: there is no phrase; give some under whole, start, before, end"),
        ("whole.en =", "whole =", r"\[say\] whole: texts stand by language, such as en = "),
        ("whole.en =", "whole.english =", r"\[say\] whole: 'english' is no language; use its code in ISO 639-1"),
        ('whole.en = ["Have your say"]', "whole.en = [1]", r"\[say\] whole\.en: expected a text, got 1"),
        ('whole.en = ["Have your say"]', "whole.en = 1", r"\[say\] whole\.en: expected a string in ''' marks"),
        ('whole.en = ["Have your say"]', "whole.en = []", r"\[say\] whole\.en: there is no text in it"),
        ('whole.en = ["Have your say"]', 'whole.en = ["#"]', r"\[say\]: \[comments\] whole: '#' has no letter"),
        ("leaves.en", "leaves.de", r"\[say\]: de has leaves and no phrases; a language needs all three"),
        ('claims.en = ["Have your say"]', 'claims.en = ["Say"]', r"\[say\] claims\.en: no phrase claims 'Say'"),
        ("say, she said", "say!", r"\[say\] leaves\.en: a phrase claims 'Have your say!\.'; make the phrase narrower"),
        ('why = "it', 'why = "TODO: it', r"\[say\] why: is still to be filled in: 'TODO"),
    ],
)
def test_an_error_names_file_rule_key_and_neighbours(tmp_path, old, new, message):
    assert old in RULE
    file = tmp_path / "gazette.toml"
    file.write_text(RULE.replace(old, new), encoding="utf-8")
    with pytest.raises(ConfigError, match=message) as caught:
        newsclean.Cleaner(newsclean.Config(rules=[file]))
    assert str(caught.value).startswith(str(file))


def test_other_files_are_errors_too(tmp_path):
    with pytest.raises(ConfigError, match=r"absent.toml: the file of rules cannot be read: No such file"):
        newsclean.Cleaner(newsclean.Config(rules=[tmp_path / "absent.toml"]))
    with pytest.raises(ConfigError, match=r"the folder holds no file of rules; that is a file that ends in \.toml"):
        newsclean.Cleaner(newsclean.Config(rules=[tmp_path]))
    (tmp_path / "latin.toml").write_bytes(b"[say]\nwhy = '\xe9'")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        newsclean.Cleaner(newsclean.Config(rules=[tmp_path / "latin.toml"]))


def test_two_files_of_one_name_with_the_same_rule_are_an_error(tmp_path):
    files = [tmp_path / folder / "gazette.toml" for folder in ("a", "b")]
    for file in files:
        file.parent.mkdir()
        file.write_text(RULE, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"the rule 'gazette:say' is in .* too; rename one of the files"):
        newsclean.Cleaner(newsclean.Config(rules=files))
