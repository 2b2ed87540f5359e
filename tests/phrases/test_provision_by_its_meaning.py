"""Provision as officers clip it: money for help, help that may be cut, needs that nothing meets."""

import pytest

from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps


def is_told(phrase: Phrase) -> bool:
    return bool(phrase.checked(frozenset({phrase.rule})).fired())


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("F-03", "The mentor meets Ilar alone every Monday and draws the week with him."),
        ("F-08", "The SENCO may move the tutor’s hours about and cut them once Ilar copes."),
        ("F-09", "For the other lessons Ilar has Band C top-up of £4,100."),
        (
            "F-10",
            "F5. A teaching assistant (level 3) is with Ilar one-to-one for an hour a week, 38 weeks"
            " a year, and follows the advice given in part 2 of the physiotherapist’s letter.",
        ),
    ],
)
def test_help_that_is_left_open_is_found(rule: str, text: str) -> None:
    assert is_told(breaks(rule, F=text))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("F-03", "In exams Ilar has a third more time, and a reader one-to-one."),
        ("F-06", "F5. The physiotherapist writes the group plan and shows staff how to use it."),
        (
            "F-14",
            "F5. Ilar does not study German. In its three half-hours a week a teaching assistant"
            " (level 3) grows vegetables with him, one-to-one.",
        ),
        (
            "F-18",
            "F5. A mentor (level 3) books a cab with Ilar, one-to-one, 15 minutes a week, 12 weeks.",
        ),
    ],
)
def test_help_that_is_told_stays_quiet(rule: str, text: str) -> None:
    assert not is_told(keeps(rule, F=text))


def test_whoever_is_met_at_the_next_college_is_no_part_of_a_package() -> None:
    assert is_told(
        breaks(
            "F-22",
            alone=True,
            age=15,
            stage="final",
            cover={"School": "EOTAS"},
            I="EOTAS",
            F=("A farm takes Ilar in and teaches him there.", base.MOVING[15]),
        )
    )


def test_a_flat_of_ones_own_in_social_care_prepares_for_adult_life() -> None:
    text = "A support worker views a shared flat with Ilar, two hours a fortnight."
    assert not is_told(keeps("F-12", alone=True, age=19, F=base.F, H2=text))


def test_an_answer_of_social_care_that_it_knows_nobody_is_no_advice() -> None:
    text = "Children’s social care answered on 4 June that he is not known to their team."
    assert is_told(breaks("D-02", alone=True, D=text))


def test_an_answer_of_social_care_that_looked_is_advice() -> None:
    text = "Social care answered that he is not known to them; a social worker found no needs."
    assert not is_told(keeps("D-02", alone=True, D=text))
