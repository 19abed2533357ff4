"""A quick look before a pattern never hides what the pattern would find."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.last_lines import SIGNED, SIGNED_STARTS
from newsclean.lexicon.common_words import ABSTRACT, ABSTRACT_ENDS
from newsclean.lexicon.dates import PATTERNS, SHORT, patterns_for
from newsclean.lexicon.people import LOUD, PLAIN_NAME, patterns
from newsclean.lexicon.rights import AFTER, HOLDER_ALONE

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
    assert ABSTRACT.fullmatch(word) is None or word.endswith(ABSTRACT_ENDS)


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
