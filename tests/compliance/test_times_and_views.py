"""Days that come every second week, months as times of the year, and views that no body was asked for."""

import pytest

from ehcplan.compliance.checks.f_sums import _why_not
from ehcplan.compliance.checks.quantity import stated
from ehcplan.compliance.words.advice import FAMILYS, STAFFS


@pytest.mark.parametrize(
    "said",
    [
        "A potter teaches her for an hour every second Monday, 19 sessions a year.",
        "Riding for 45 minutes on alternate Thursdays, 18 sessions a year.",
        "One hour on Friday of week B, 19 sessions a year.",
        "Thirty minutes on the last Wednesday of each month, 10 visits a year.",
        "An hour every other Monday and Thursday, 38 sessions a year.",
    ],
)
def test_a_day_of_every_second_week_or_month_is_counted_so(said: str) -> None:
    assert _why_not(said, said, said) == ""


def test_a_day_of_every_second_week_does_not_come_every_week() -> None:
    said = "A potter teaches her for an hour every second Monday, 38 sessions a year."
    assert "19" in _why_not(said, said, said)


@pytest.mark.parametrize(
    "said",
    [
        "Eye clinic in March and in October",
        "Foot clinic: April, August and December",
        "In the spring and autumn",
    ],
)
def test_months_and_seasons_that_are_named_say_how_often(said: str) -> None:
    assert stated(said).frequency


@pytest.mark.parametrize("said", ["Help between March and October", "Lessons from April to July"])
def test_a_spell_of_months_does_not_say_how_often(said: str) -> None:
    assert not stated(said).frequency


@pytest.mark.parametrize(
    "said",
    [
        "Whenever the saw is running a technician stands beside her.",
        "While he is in the pool an instructor stays within reach.",
        "As long as the kiln is hot the potter stays with them.",
    ],
)
def test_help_for_as_long_as_a_thing_is_in_use_says_how_long(said: str) -> None:
    assert stated(said).amount


def test_help_while_somebody_works_says_nothing_of_how_long() -> None:
    assert not stated("An assistant sits beside him while he works.").amount


@pytest.mark.parametrize("title", ["Zofia’s views", "Views of Ben and his gran", "Our words"])
def test_what_the_family_says_is_no_advice_of_a_body(title: str) -> None:
    assert FAMILYS.match(title) is not None


@pytest.mark.parametrize("title", ["School’s views", "Views of the therapy service"])
def test_what_a_body_says_is_its_advice(title: str) -> None:
    assert FAMILYS.match(title) is None or STAFFS.search(title) is not None
