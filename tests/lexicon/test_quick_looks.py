"""A quick look before a pattern never hides what the pattern would find."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.last_lines import SIGNED, SIGNED_STARTS
from newsclean.lexicon.common_words import ABSTRACT, ABSTRACT_ENDS
from newsclean.lexicon.date_patterns import _patterns as date_patterns
from newsclean.lexicon.dates import PATTERNS, SHORT, patterns_for
from newsclean.lexicon.people import LOUD, PLAIN_NAME, patterns
from newsclean.lexicon.rights import AFTER, HOLDER_ALONE
from newsclean.rules.comments.replies_of_text import BUTTON, MARKED, SPEAKER, is_mark
from newsclean.rules.protect.reporting_credit import CREDIT, may_be_credit

SYLLABLES = st.sampled_from(
    """tion sion ions liche lichen ischem bare bares iöse iösen ierte ierter ierende ierenden ung ments ology ologies
    ities ships tät täten schaft heiten keit ungen tionen ismus ización ción siones zione sioni ções ção idade ität
    ость ения ация ування ab har low x""".split()
)
NAME_WORDS = st.sampled_from("Jane Doe J. Q McRoe O'Neil DE de Von A II Ab Mr St. Jean-Luc ROE jane".split())
HOLDER_WORDS = st.sampled_from(
    """Example;News Ltd.;All rights reserved;by;Powered by;Alle Rechte vorbehalten;alle rechten voorbehouden;do not sell
    Tutti i diritti riservati;derechos reservados;(c);2024;-;:;Services;&;Roe,;RESERVED;A / B;|;*""".replace(
        "\n    ", ";"
    ).split(";")
)
SIGNED_WORDS = st.sampled_from(
    """by By written story posted article text author authors autor autorin erstellt geschrieben von par por Jane Doe
    : the""".split()
)
DATE_PARTS = st.sampled_from("1 3 12 31 24 2024 1998 may mai thg de . , - / : 08:15:00 utc th st".split())
SPACES = st.sampled_from(("", " "))


@given(st.lists(SYLLABLES, min_size=1, max_size=3).map("".join))
def test_endings_of_abstract_nouns(word):
    assert ABSTRACT.pattern.fullmatch(word) is None or word.endswith(ABSTRACT_ENDS)


@given(st.lists(NAME_WORDS, min_size=2, max_size=8).map(" ".join))
def test_plain_names_and_small_letters(name):
    full, _ = patterns()
    assert PLAIN_NAME.fullmatch(name) is None or full.fullmatch(name)
    assert not name.istitle() or LOUD.search(name) is None


@given(st.lists(HOLDER_WORDS, min_size=1, max_size=5).map(" ".join))
def test_holders_with_nothing_behind_them(line):
    assert HOLDER_ALONE.pattern.fullmatch(line) is None or AFTER.pattern.search(line) is None


@given(st.lists(SIGNED_WORDS, min_size=1, max_size=4).map(" ".join))
def test_what_signatures_begin_with(line):
    assert SIGNED.match(line) is None or line.lower().startswith(SIGNED_STARTS)


@given(st.lists(st.tuples(DATE_PARTS, SPACES), min_size=1, max_size=12).map(lambda parts: "".join(map("".join, parts))))
def test_the_signs_and_places_of_dates(line):
    tried = patterns_for(line, line, short_years=True)
    skipped = [pattern for _, pattern in PATTERNS if pattern not in tried]
    assert not [pattern for pattern in skipped if pattern.search(line)]
    assert SHORT in tried or SHORT.search(line) is None


LABEL_WORDS = st.sampled_from(
    """published updated posted by on the vor drei minuten tagen stand vom il y a hace just now an hour about ago today
    mon monday thứ hai yesterday uppdaterad kl sept januar июля há fa منذ ساعة 发布 更新 来源:新华网 lesezeit views by""".split()
)


@given(st.lists(LABEL_WORDS | DATE_PARTS, min_size=1, max_size=5).map(" ".join))
def test_what_lines_of_dates_begin_with(line):
    piece, _, letters = date_patterns()
    match = piece.match(line)
    is_piece = match is not None and match.end() > 0 and line[0].isalpha()
    assert not is_piece or not letters.isdisjoint((line[:3], line[:2], line[:1]))


CREDIT_WORDS = st.sampled_from(
    """Jane Doe;reported from;contributed to this report;helped with the story;Additional reporting by;With;inputs;PTI
    The Associated Press;contributed;Information from;was used in this article;avec AFP;Mit Material von dpa;.;and;in Harlow
    (Reporting by;Editing by;Contributing:;assisted for this reporting;Colaborou""".replace("\n    ", ";").split(";")
)


@given(st.lists(CREDIT_WORDS, min_size=1, max_size=5).map(" ".join))
def test_what_credits_of_reporters_begin_with_or_hold(line):
    assert CREDIT.pattern.fullmatch(line) is None or may_be_credit(line)


MARK_WORDS = st.sampled_from("Ada Fenwick says wrote SAGT : reply Reply to ↩ ↓ Antworten auf a dit (Score:5) x".split())


@given(st.lists(MARK_WORDS, min_size=1, max_size=5).map(" ".join))
def test_what_marks_of_comments_begin_or_end_with(line):
    found = (pattern.fullmatch(line) for pattern in (SPEAKER, BUTTON, MARKED))
    assert is_mark(line) == any(found)
