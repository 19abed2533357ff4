"""Packs of users: what they claim, how they come in, and what is said of wrong ones."""

from __future__ import annotations

import pickle

import pytest

import newsclean
from newsclean.cli import main
from newsclean.errors import ConfigError
from newsclean.model import Label
from newsclean.phrases import Place, compile_phrases
from newsclean.phrases.load import page_of
from newsclean.phrases.pack import parse_pack
from newsclean.pipeline import read

FERRY = "The ferry was opened again on Monday after two years of repairs, the council of Norrby said."
PACK = """
leaves = '''
Have your say at the council, the mayor told them.
'''

[comments]
whole = '''
Have your say
# letters so far
'''
start = '''
The club brings you
'''
end = '''
read on at the Gazette
'''
"""


def index(content):
    return compile_phrases(parse_pack(content, "gazette", "gazette.toml").phrases)


def found(text, content=PACK):
    claimed = index(content).find(page_of(text))
    return [(label, phrase.place) for label, phrases in claimed.items() for phrase in phrases.values()]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Have your say", Place.WHOLE),
        ("» HAVE YOUR SAY: «", Place.WHOLE),
        ("1,204 letters so far", Place.WHOLE),
        ("The club brings you", Place.START),
        ("The club brings you more boats", Place.START),
        ("A ferry tale… Read on at the Gazette »", Place.END),
    ],
)
def test_a_phrase_is_found_at_its_place(text, place):
    assert found(text) == [(Label.COMMENTS, place)]


@pytest.mark.parametrize(
    "text",
    [
        "Have your say, she said",
        "You have your say",
        '"Have your say"',
        "many letters so far",
        "The club brings yours",
        "The club brings you joy every day of the year.",
        "The club brings you one two three four five six seven eight nine",
        "They read on at the gazettes",
    ],
)
def test_what_is_like_a_phrase_stays(text):
    assert found(text) == []


LETTERS_BEFORE = "[related]\nbefore = '''\nLetters on\n'''\n"


@pytest.mark.parametrize("text", ["Letters on", "Letters on:", "Letters on The Bridge", "LETTERS ON 12 ferries"])
def test_a_phrase_before_a_headline_claims_itself_and_headlines(text):
    assert found(text, LETTERS_BEFORE) == [(Label.RELATED, Place.BEFORE)]


def test_a_phrase_before_a_headline_leaves_the_sentence_that_goes_on():
    assert found("Letters on the bridge of Elsin", LETTERS_BEFORE) == []


def test_a_link_is_a_headline_whatever_its_case():
    page = read("<p>Letters on <a href='/b'>the bridge of Elsin</a></p>", "html", None, newsclean.Config())
    assert list(index(LETTERS_BEFORE).find(page)) == [Label.RELATED]


def test_a_cell_of_a_table_stays():
    page = read("<table><tr><td>Have your say</td></tr></table><p>Have your say</p>", "html", None, newsclean.Config())
    claimed = index(PACK).find(page)
    assert [page.blocks[i].kind.value for i in claimed[Label.COMMENTS]] == ["paragraph"]


def test_words_of_the_menu_that_are_a_heading_stay_unless_they_are_a_link():
    pack = "[navigation]\nwhole = '''\nKontakt\nYour harbour\n'''\n"
    page = read(
        "<h2>Kontakt</h2><h2><a href='/k'>Kontakt</a></h2><p>Kontakt</p><h2>Your harbour</h2>",
        "html",
        None,
        newsclean.Config(),
    )
    assert sorted(index(pack).find(page)[Label.NAVIGATION]) == [1, 2]


def test_a_heading_that_ends_in_a_phrase_stays_unless_it_is_a_link():
    page = read(
        "<h2>2. Read on at the Gazette</h2><h2><a href='/b'>A ferry tale. Read on at the Gazette</a></h2>",
        "html",
        None,
        newsclean.Config(),
    )
    assert list(index(PACK).find(page)[Label.COMMENTS]) == [1]


def test_scripts_without_spaces_are_looked_up_by_characters():
    pack = "[related]\nstart = '''\n関連記事\n'''\nend = '''\n続きを読む\n'''\n"
    assert found("関連記事:港の橋が再開", pack) == [(Label.RELATED, Place.START)]
    assert found("橋が再開…続きを読む", pack) == [(Label.RELATED, Place.END)]
    assert found("橋の関連", pack) == []


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Διαβάστε επίσης", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ"),
        ("İlgili yazılar", "İLGİLİ YAZILAR"),
        ("Menü schließen", "MENÜ SCHLIESSEN"),
        ("Читайте ещё", "ЧИТАЙТЕ ЕЩЕ"),
        ("أخبار أخرى", "اخبار اخري"),
        ("# تعليق", "١٢ تعليق"),
        ("مطالب مرتبط #", "مطالب مرتبط ۱۲"),
        ("# टिप्पणी", "१२ टिप्पणी"),
        ("# ความเห็น", "๑๒ ความเห็น"),
        ("コメント(#)", "コメント（１２）"),
    ],
)
def test_a_phrase_is_the_same_in_the_other_spellings_of_its_script(phrase, text):
    assert found(text, f"[comments]\nwhole = '''\n{phrase}\n'''\n") == [(Label.COMMENTS, Place.WHOLE)]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[comments", "is not valid TOML"),
        ("[coments]\nwhole = ''", r"\[coments\] is no label of phrases.* Did you mean 'comments'"),
        ("comments = 3", "comments should be a table, not 3"),
        (
            "[comments]\nhole = ''",
            r"\[comments\]: 'hole' is no place; use whole, start, before or end. Did you mean 'whole'",
        ),
        ("[comments]\nwhole = ['a']", r"\[comments\] whole: expected a string in ''' marks with one phrase a line"),
        ("leaves = 3", "leaves: expected a string"),
        ("[comments]\nwhole = '# -'", r"\[comments\] whole: '# -' has no letter"),
        ("[comments]\nwhole = '''\nSay!\nSAY\n'''", r"whole: 'SAY' is the same as 'Say!' in \[comments\] whole"),
        ("[comments]\nstart = 'ab'", "'ab' is shorter than 3 characters; put it under whole"),
        (f"[comments]\nwhole = '{'ab ' * 60}'", "is longer than 160 characters; give its beginning under start"),
    ],
)
def test_an_error_says_what_is_wrong_and_where(content, message):
    with pytest.raises(ConfigError, match=f"^gazette.toml: .*{message}|^gazette.toml: {message}"):
        parse_pack(content, "gazette", "gazette.toml")


def test_a_pack_and_a_folder_of_packs_are_used(tmp_path):
    (tmp_path / "gazette.toml").write_text(PACK, encoding="utf-8")
    for path in (tmp_path / "gazette.toml", tmp_path):
        config = newsclean.Config(phrases=(path,))
        article = newsclean.clean(f"{FERRY}\n\nHave your say\n\n12 letters so far", config=config)
        assert article.text == FERRY
        assert "whole of the block, pack gazette" in str(article.explain("Have your say"))
    assert newsclean.clean(f"{FERRY}\n\nHave your say").text != FERRY


def test_what_comes_with_newsclean_is_used_too(tmp_path):
    (tmp_path / "gazette.toml").write_text(PACK, encoding="utf-8")
    text = f"{FERRY}\n\nDiscussion about this post"
    assert newsclean.clean(text, config=newsclean.Config(phrases=(tmp_path,))).text == FERRY
    assert newsclean.clean(text).text == FERRY
    assert newsclean.clean(text, config=newsclean.Config(ignore=("comments-phrase",))).text != FERRY


def test_paths_of_a_configuration_file_are_seen_from_its_folder(tmp_path):
    (tmp_path / "gazette.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "newsclean.toml").write_text('phrases = ["gazette.toml"]', encoding="utf-8")
    config = newsclean.Config.load(tmp_path / "newsclean.toml")
    assert newsclean.clean(f"{FERRY}\n\nHave your say", config=config).text == FERRY


def test_the_command_line_takes_packs(tmp_path, capsys):
    (tmp_path / "gazette.toml").write_text(PACK, encoding="utf-8")
    (tmp_path / "a.txt").write_text(f"{FERRY}\n\nHave your say\n", encoding="utf-8")
    assert main(["clean", str(tmp_path / "a.txt"), "--phrases", str(tmp_path)]) == 0
    assert capsys.readouterr().out.strip() == FERRY


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder / "absent.toml", "absent.toml: the pack of phrases cannot be read: No such file"),
        (lambda folder: folder, "the folder holds no pack of phrases; that is a file that ends in .toml"),
    ],
)
def test_a_path_without_a_pack_is_an_error(tmp_path, make, message):
    with pytest.raises(ConfigError, match=message):
        newsclean.Cleaner(newsclean.Config(phrases=(make(tmp_path),)))


def test_a_pack_that_is_not_utf_8_is_an_error(tmp_path):
    (tmp_path / "a.toml").write_bytes(b"[comments]\nwhole = '\xe9crire'")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        newsclean.Cleaner(newsclean.Config(phrases=(tmp_path,)))


def test_a_pack_that_claims_what_it_leaves_is_an_error(tmp_path):
    (tmp_path / "a.toml").write_text("leaves = 'Say more'\n[comments]\nstart = 'Say'\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="leaves: 'Say more' is claimed by \"Say\", start of the block, pack a"):
        newsclean.Cleaner(newsclean.Config(phrases=(tmp_path,)))


def test_a_cleaner_and_its_articles_can_be_pickled(tmp_path):
    (tmp_path / "gazette.toml").write_text(PACK, encoding="utf-8")
    cleaner = pickle.loads(pickle.dumps(newsclean.Cleaner(newsclean.Config(phrases=(tmp_path,)))))
    article = cleaner.clean(f"{FERRY}\n\nHave your say")
    assert article.text == FERRY
    assert pickle.loads(pickle.dumps(article)) == article


def test_a_preformatted_block_may_hold_lines():
    page = read("<pre>Have\nyour say</pre><p>Have your say</p>", "html", None, newsclean.Config())
    assert list(index(PACK).find(page)[Label.COMMENTS]) == [0, 1]
