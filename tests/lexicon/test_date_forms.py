"""How dates are written in many languages, and how they are read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.lexicon.calendars import from_iranian
from newsclean.lexicon.date_labels import OTHER, PUBLISHED, UPDATED, label_before
from newsclean.lexicon.date_patterns import date_pieces
from newsclean.lexicon.dates import find_dates, parse_date
from newsclean.lexicon.month_names import MONTH_NAMES, month_of
from newsclean.read.date_names import date_field
from newsclean.read.shape import fold


@pytest.mark.parametrize(
    ("declared", "iso"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T08:05:00+0200", "2024-05-03T08:05:00+02:00"),
        ("2024-05-03T08:05:00+99:99", "2024-05-03T08:05:00"),
        ("2024-05-03T08:05Z", "2024-05-03T08:05:00Z"),
        ("2024-05-03 08:05:09.123", "2024-05-03T08:05:09"),
        ("2024-05-3T08:05:00.000Z", "2024-05-03T08:05:00Z"),
        ("2024-05-03T08:05:08:684Z", "2024-05-03T08:05:08Z"),
        ("20240503T080509Z", "2024-05-03T08:05:09Z"),
        ("20240503", "2024-05-03"),
        ("1714723200", "2024-05-03T08:00:00Z"),
        ("1714723200000", "2024-05-03T08:00:00Z"),
        ("Fri, 03 May 2024 08:05:00 GMT", "2024-05-03T08:05:00Z"),
        ("Fri May 03 08:05:00 CEST 2024", "2024-05-03T08:05:00+02:00"),
        ("Fri May 03 2024 08:05:00 GMT+0200 (CEST)", "2024-05-03T08:05:00+02:00"),
        ("3 May 2024", "2024-05-03"),
        ("May 3rd, 2024", "2024-05-03"),
        ("1er mars 2024", "2024-03-01"),
        ("28 آب/اغسطس 2024", "2024-08-28"),
        ("24 نيسان / أبريل 2020", "2020-04-24"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("12/25/2024 05:22 pm", "2024-12-25T17:22:00"),
        ("12/25/2024 12:00:00 AM", "2024-12-25T00:00:00"),
        ("3/4/2024", None),
        ("2024-13-01", None),
        ("30 February 2024", None),
        ("May 2024", None),
        ("yesterday", None),
        ("", None),
        ("x" * 500, None),
    ],
)
def test_a_declared_date_is_read(declared, iso):
    assert parse_date(declared) == iso


@pytest.mark.parametrize(
    "printed",
    [
        "May 3, 2024", "3 May 2024", "3. Mai 2024", "3 mai 2024", "3 de mayo de 2024", "3 maggio 2024", "3 de maio de 2024",
        "3 mei 2024", "3 maj 2024", "den 3 maj 2024", "3. mai 2024", "3. toukokuuta 2024", "3 maja 2024", "3. května 2024",
        "3. mája 2024", "2024. május 3.", "3 май 2024", "3 Μαΐου 2024", "3 мая 2024 г.", "3 травня 2024", "3 Mayıs 2024",
        "3 مايو 2024", "٣ مايو ٢٠٢٤", "3 أيار 2024", "۱۴ اردیبهشت ۱۴۰۳", "۱۴۰۳/۰۲/۱۴", "3 במאי 2024", "3 मई 2024", "०३ मई २०२४",
        "3 Mei 2024", "3 tháng 5, 2024", "3 พฤษภาคม 2567", "3 พ.ค. 67", "2024年5月3日", "令和6年5月3日", "2024년 5월 3일",
        "2024. 5. 3.", "03.05.2024", "3-May-2024", "2024/05/03", "３ May ２０２４",
    ],
)  # fmt: skip
def test_a_printed_date_is_read_in_every_language(printed):
    assert parse_date(printed, day_first=True) == "2024-05-03"


@pytest.mark.parametrize(
    ("printed", "clock"),
    [
        ("3 May 2024, 8:15 p.m.", "T20:15:00"),
        ("May 3, 2024 / 08:15 PM PDT", "T20:15:00-07:00"),
        ("May 3, 2024 at 8 pm", "T20:00:00"),
        ("08:15 CET, 3 May 2024", "T08:15:00+01:00"),
        ("03.05.2024, 08:15 Uhr", "T08:15:00"),
        ("03.05.2024 8.15 Uhr", "T08:15:00"),
        ("3 mai 2024 à 20h15", "T20:15:00"),
        ("3 de mayo de 2024 a las 20:15", "T20:15:00"),
        ("3.5.2024 klo 20.15", "T20:15:00"),
        ("3 мая 2024 г. в 20:15 (МСК)", "T20:15:00+03:00"),
        ("2024年5月3日 20時15分", "T20:15:00"),
        ("2024년 5월 3일 오후 8:15", "T20:15:00"),
        ("03/05/2024, 20:15 (GMT+7)", "T20:15:00+07:00"),
        ("3 أيار / مايو 2024 08:15 مساءً", "T20:15:00"),
        ("3 พฤษภาคม 2567 เวลา 20:15 น.", "T20:15:00"),
        ("3 May 2024 08:15-09:30", "T08:15:00"),
        ("3 May 2024 24:00", ""),
        ("3 May 2024 (8 comments)", ""),
    ],
)
def test_the_time_of_day_and_its_zone_are_read(printed, clock):
    assert next(find_dates(fold(printed), day_first=True)).iso == "2024-05-03" + clock


@pytest.mark.parametrize(("day_first", "iso"), [(True, "2024-04-03"), (False, "2024-03-04")])
def test_the_language_decides_which_number_is_the_day(day_first, iso):
    found = next(find_dates("3/4/2024", day_first))
    assert found.iso == iso
    assert {found.iso, found.other} == {"2024-04-03", "2024-03-04"}


def test_all_dates_of_a_line_are_found_in_order():
    found = list(find_dates("published may 3, 2024 | updated 04.05.2024, 08:15"))
    assert [f.iso for f in found] == ["2024-05-03", "2024-05-04T08:15:00"]


def test_markup_glues_what_it_shows_apart():
    found = find_dates("updated may 4, 20248:23 pm et originally published may 3, 202411:01 am et")
    assert [f.iso for f in found] == ["2024-05-04T20:23:00", "2024-05-03T11:01:00"]
    assert [f.iso for f in find_dates("apr 042013")] == ["2013-04-04"]


def test_years_of_two_digits_are_read_where_they_are_asked_for():
    assert not list(find_dates("03.05.24"))
    assert [f.iso for f in find_dates("03.05.24", True, short_years=True)] == ["2024-05-03"]
    assert not list(find_dates("version 1.2.34.5 of 10:20:30", True, short_years=True))


def test_no_name_of_a_month_means_two_months():
    numbers: dict[str, set[int]] = {}
    for language in MONTH_NAMES:
        months = language.split()
        assert len(months) == 12
        for number, names in enumerate(months, 1):
            for name in names.split("/"):
                assert name == fold(name)
                numbers.setdefault(name, set()).add(number)
    assert all(len(found) == 1 for found in numbers.values())


def test_a_month_is_known_in_capitals_and_with_a_prefix():
    assert month_of(fold("EKİM")) == 10
    assert month_of("במאי") == 5
    assert month_of("nonsense") is None


@pytest.mark.parametrize(
    ("day", "gregorian"),
    [
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1402, 12, 29), date(2024, 3, 19)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
    ],
)
def test_days_of_the_iranian_calendar(day, gregorian):
    assert from_iranian(*day) == gregorian


@pytest.mark.parametrize("day", [(1402, 12, 30), (1403, 7, 31), (1403, 13, 1), (1200, 1, 1), (1403, 1, 0)])
def test_days_that_the_iranian_calendar_has_not(day):
    with pytest.raises(ValueError, match="Iranian"):
        from_iranian(*day)


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("published on ", PUBLISHED),
        ("veröffentlicht am ", PUBLISHED),
        ("datum:", PUBLISHED),
        ("by jane doe | updated: fri, ", UPDATED),
        ("letzte änderung: ", UPDATED),
        ("publié et mis à jour le ", UPDATED),
        ("更新:", UPDATED),
        ("copyright © ", OTHER),
        ("offer valid until ", OTHER),
        ("member since ", OTHER),
        ("jane doe | ", ""),
        (" - ", ""),
        ("pressemitteilung vom ", ""),
    ],
)
def test_the_words_before_a_date_say_what_it_is(before, label):
    assert label_before(before) == label


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("published", "date_published"),
        ("w-published-date", "date_published"),
        ("cxenseparse:publishtime", "date_published"),
        ("og:publish_date", "date_published"),
        ("last-updated", "date_modified"),
        ("article:publisher", None),
        ("publisher", None),
        ("viewport", None),
        ("x" * 200, None),
    ],
)
def test_the_names_of_meta_elements_that_state_a_day(name, field):
    assert date_field(name) == field


@pytest.mark.parametrize(
    "line",
    [
        "torsdag 8 maj 2024",
        "3 พฤษภาคม 2567"[:-5] + " 2024",
        "3. května 2024",
        "May 3, 2024 -- Updated 1825 GMT (0225 HKT)",
        "Published: 3 May 2024, 0915 hrs IST",
    ],
)
def test_lines_that_are_dates_are_recognised(line):
    assert "date" in date_pieces(fold(line))


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_was_written(day):
    assert parse_date(day.isoformat()) == day.isoformat()
    assert parse_date(day.strftime("%d.%m.%Y")) == day.isoformat()
    assert parse_date(day.strftime("%Y年%m月%d日")) == day.isoformat()


@given(st.text(max_size=200))
def test_any_text_has_dates_or_none(text):
    for found in find_dates(fold(text), day_first=True, short_years=True):
        date.fromisoformat(found.iso[:10])
        assert 0 <= found.start < found.end <= len(fold(text))


@pytest.mark.parametrize("line", ["May 3, 2024: 1825 votes", "Updated in 1825 GMT units", "May 2024, 1825"])
def test_four_digits_are_a_time_only_before_a_zone(line):
    assert date_pieces(fold(line)) == ()
