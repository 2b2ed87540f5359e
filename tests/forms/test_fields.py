"""Names, dates and words, from what a browser sends to what is kept."""

import datetime as dt

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form

from ehcplan.forms.fields import DateField, DateGiven, NameField, NotAfter, WordsField

TODAY = dt.date(2026, 11, 21)


class PupilForm(Form):
    name = NameField("Name")
    said = WordsField("Words")
    born_on = DateField(
        "Date of birth",
        [DateGiven(), NotAfter(TODAY, "The date of birth must be in the past")],
        of="the date of birth",
    )


class OptionalForm(Form):
    seen_on = DateField("When", of="the day")


def sent(*parts, **fields):
    pairs = [("born_on", part) for part in parts] + list(fields.items())
    return PupilForm(MultiDict(pairs))


def date_errors(*parts):
    form = sent(*parts)
    form.validate()
    return form.born_on.errors


@pytest.mark.parametrize(
    "parts",
    [
        ("27", "3", "2018"),
        ("27", "03", "2018"),
        (" 27 ", "March", "2018"),
        ("27", "mar", "2018"),
        ("27", "MARCH", "2018"),
    ],
)
def test_a_date_is_read_as_people_write_it(parts):
    form = sent(*parts)
    assert form.validate()
    assert form.born_on.data == dt.date(2018, 3, 27)


@pytest.mark.parametrize(
    "parts",
    [
        (),
        ("", "", ""),
        ("27",),
        ("27", "3"),
        ("27", "3", ""),
        ("31", "2", "2018"),
        ("27", "13", "2018"),
        ("0", "1", "2018"),
        ("27", "Brumaire", "2018"),
        ("٢٧", "3", "2018"),
        ("+7", "3", "2018"),
        ("2_7", "3", "2018"),
        ("27", "3", "20188"),
        ("27", "3", "0"),
        ("<b>", "&", '"'),
        ("9" * 10_000, "3", "2018"),
        ("27", "3", "2018", "1"),
    ],
)
def test_what_is_no_date_is_refused_in_plain_words(parts):
    assert date_errors(*parts) == ["Enter the date of birth, for example 27 3 2018"]


def test_a_year_of_two_numbers_is_not_guessed():
    assert date_errors("27", "3", "18") == [
        "The year of the date of birth must have four numbers, for example 2018"
    ]


def test_a_date_to_come_is_refused_where_it_cannot_be():
    assert date_errors("22", "11", "2026") == ["The date of birth must be in the past"]
    assert date_errors("21", "11", "2026") == []


def test_a_date_that_may_be_left_out_may_be_and_a_wrong_one_is_still_refused():
    empty = OptionalForm(MultiDict([("seen_on", "")] * 3))
    assert empty.validate()
    assert empty.seen_on.data is None
    assert not OptionalForm(
        MultiDict([("seen_on", "1"), ("seen_on", ""), ("seen_on", "")])
    ).validate()


def test_a_name_loses_outer_spaces_and_double_ones_and_nothing_else():
    form = sent(name="  Zoë\u00a0 O’Neill-<Okafor>\t& 🐈 \x07")
    assert form.name.data == "Zoë O’Neill-<Okafor> & 🐈"


@pytest.mark.parametrize(
    "words",
    ["", "  I like cats  ", "one\n\n\ttwo", "& < > \" ' 🐈", "x" * 10_000, "مرحبا", "\n\nfirst"],
)
def test_words_are_kept_to_the_letter(words):
    form = sent(said=words.replace("\n", "\r\n"))
    assert form.said.data == words
    assert form.said.dropped == 0


def test_characters_that_no_word_file_can_hold_are_dropped_and_counted():
    form = sent(said="a\x00b\x0bc\ud800d\ufffee")
    assert form.said.data == "abcde"
    assert form.said.dropped == 4
