"""E-12 for outcomes that only practice of their own reaches: no reading lesson teaches to swim."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_READING = "A specialist teacher teaches Ilar to read and spell for 40 minutes, four times a week."


@pytest.mark.parametrize(
    "outcome",
    [
        "treads water for one minute, twice in three tries.",
        "kicks a rolling ball to a partner, eight times in ten.",
        "bakes flapjacks from a picture card with no more than one reminder.",
        "plays a scale of one octave on the recorder.",
        "uses ten symbols to choose his snack.",
    ],
)
def test_an_outcome_of_a_skill_that_nobody_practises_is_told(outcome: str) -> None:
    text = f"By July 2028 Ilar {outcome}"
    assert_holds(breaks("E-12", draft_case(e=[text], f=[_READING])))


@pytest.mark.parametrize(
    ("outcome", "provided"),
    [
        (
            "treads water for one minute.",
            "A teaching assistant takes him to the pool every Monday.",
        ),
        ("bakes flapjacks from a card.", "A support worker shops and cooks with him each Friday."),
        (
            "kicks a rolling ball.",
            "The physiotherapist’s exercises are done daily for ten minutes.",
        ),
        ("reads a recipe of 50 words with two errors.", _READING),
        ("spells the names of coins, nine out of ten.", _READING),
    ],
)
def test_an_outcome_is_served_by_its_own_practice_or_by_what_else_it_is(
    outcome: str, provided: str
) -> None:
    text = f"By July 2028 Ilar {outcome}"
    assert_holds(keeps("E-12", draft_case(e=[text], f=[_READING, provided])))


@pytest.mark.parametrize(
    "outcome",
    [
        "By July 2028 the gap between Ilar’s reading and his friends’ lessens.",
        "by 06/28: improved focus & behaviour",
        "By July 2028 there will have been a growth in Ilar’s independence.",
    ],
)
def test_a_change_in_the_abstract_is_no_measure(outcome: str) -> None:
    assert_holds(breaks("E-03", draft_case(e=[outcome])))


EXAMPLES: tuple[Example, ...] = (
    keeps(
        "E-03",
        draft_case(
            e=[
                "By July 2028 the gap between his reading age and his age narrows from 20 months to six."
            ]
        ),
    ),
    breaks("E-03", draft_case(e=["By July 2028 there is an improvement in Ilar’s listening."])),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)
