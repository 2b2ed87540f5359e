"""Outcomes as officers clip them: a time over several, help in disguise, hopes, moves merely told."""

import pytest

from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps


def is_told(phrase: Phrase) -> bool:
    return bool(phrase.checked(frozenset({phrase.rule})).fired())


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (
            "E-02",
            "E4. When Ilar is 10 metres from the kerb he stops by himself, nine times in ten.",
        ),
        (
            "E-03",
            "E4. By July 2028 Ilar is nearer to his classmates in maths. Checked each half-term.",
        ),
        ("E-04", "E4. By July 2028 Ilar is on a daily fine-motor scheme with his helper."),
        ("E-04", "Ilar gets a visit from the outreach teacher each month until July 2028."),
        ("E-05", "E4. By July 2028 Kington Borough Council will have agreed how he travels."),
        ("E-05", "Outcome: The therapist trains two members of staff each term | By July 2027"),
        ("E-06", "E4. By the time he is 16 Ilar is well along the path to a career that he loves."),
        ("E-06", "E4. By July 2028 Ilar gives his very best in all that he does."),
        ("E-12", "E4. By July 2028 Ilar does up his coat zip and shoes by himself each day."),
        ("E-12", "E4. By July 2028 Ilar speaks Polish with his grandmother for ten minutes."),
    ],
)
def test_an_outcome_that_is_none_is_found(rule: str, text: str) -> None:
    assert is_told(breaks(rule, E=text))


@pytest.mark.parametrize(
    ("rule", "texts"),
    [
        ("E-02", ("E4. Once Ilar turns 11 he walks to Cubs alone, three weeks out of four.",)),
        ("E-02", ("For completion before the end of 2027:", "E4. Ilar fills in his own form.")),
        ("E-04", ("E4. By July 2028 Ilar gets a laptop out and logs in within two minutes.",)),
        ("E-05", ("E4. By July 2028 Ilar asks Weir College staff for help, four times in five.",)),
        ("E-06", ("E4. By July 2028 Ilar beats his best time for the mile by 30 seconds.",)),
        ("E-06", ("E4. By July 2028 Ilar stops at each kerb on the path to the bus, 9 in 10.",)),
    ],
)
def test_an_outcome_that_somebody_could_see_stays_quiet(rule: str, texts: tuple[str, ...]) -> None:
    assert not is_told(keeps(rule, E=texts))


@pytest.mark.parametrize(
    "text",
    [
        "Ilar hopes to go on to Kington High in September 2028.",
        "Transition to Year 7 to be dealt with in due course.",
        "We will look at secondary transfer nearer the time.",
    ],
)
def test_a_move_that_is_only_told_or_put_off_is_no_plan(text: str) -> None:
    assert is_told(breaks("E-10", alone=True, F=(*base.F, text)))


def test_to_be_settled_at_the_new_school_is_no_plan_for_the_way_there() -> None:
    text = "E4. By December 2028 Ilar is happy and settled at his new school."
    assert is_told(breaks("E-10", alone=True, E=(*base.E, text), F=base.F))


def test_the_staff_of_the_college_to_come_who_meet_the_pupil_are_a_plan() -> None:
    text = "In June 2027 the college SENCO comes to Hazelbrook and shows Ilar photographs."
    assert not is_told(keeps("E-10", alone=True, age=15, F=(*base.F, *base.F_ADULT, text)))
