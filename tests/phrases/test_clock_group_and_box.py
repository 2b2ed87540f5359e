"""Provision by the clock, in spells and beside others; adult life put off; care in the right box."""

import pytest

from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps


def is_told(phrase: Phrase) -> bool:
    return bool(phrase.checked(frozenset({phrase.rule})).fired())


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("F-02", "Added grown-up help, 1:1, a quarter of an hour daily. Staffed by an HLTA."),
        (
            "F-02",
            "He wants support with his sums and he gets it: an hour on his own with the SENCO, weekly.",
        ),
        ("F-03", "From May until July a tutor (level 4) teaches Ilar to knit one-to-one weekly."),
        ("F-04", "For five weeks a tutor (level 4) reads with Ilar one-to-one for 15 minutes."),
        (
            "F-04",
            "In the spring term a tutor (level 4) reads with Ilar one-to-one in 20-minute lessons.",
        ),
        (
            "F-06",
            "In pottery, an hour each Friday, the potter (level 4) throws a bowl, and Ilar and the"
            " other Year 5 children copy her.",
        ),
        ("F-06", "A good ratio of staff to children is kept in the base, 20 hours a week."),
        ("F-08", "The deputy head may take sessions away as Ilar gets on."),
        ("F-08", "Each half-term the team fixes the amount of extra support for Ilar."),
        ("F-09", "The nursery was granted £900 of SEN money and will spend it on Ilar’s talking."),
        ("F-14", "Subject: Latin. Arrangement: withdrawn. Since: May 2026."),
        ("F-14", "Ilar has 21 hours instead of 25: drama and Welsh have been taken off it."),
        ("F-18", "An adult picks Ilar up from his house and brings him to the gate each day."),
    ],
)
def test_help_that_leaves_something_open_is_found(rule: str, text: str) -> None:
    assert is_told(breaks(rule, F=text))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (
            "F-02",
            "Support with spelling: ten minutes a day alone with a teaching assistant (level 3),"
            " who has Ilar build each word from tiles.",
        ),
        (
            "F-03",
            "A sloping desk is kept in both of Ilar’s teaching rooms; the caretaker checks it"
            " every term.",
        ),
        ("F-03", "From half past one until three each Monday a coach (level 3) swims with Ilar."),
        (
            "F-03",
            "From lunch until home time a teaching assistant (level 3) reads with Ilar one-to-one"
            " every day.",
        ),
        (
            "F-04",
            "Over ten weeks a tutor (level 4) reads with Ilar one-to-one on Mondays for 15 minutes.",
        ),
        (
            "F-06",
            "While the other children sing, a teaching assistant (level 3) spells with Ilar alone"
            " for ten minutes a day.",
        ),
        (
            "F-08",
            "The teaching assistant takes the hints away one by one; her six hours a week stay.",
        ),
        ("F-14", "Drama has come off his timetable; instead he has two hours of signing a week."),
        (
            "F-18",
            "A teaching assistant (level 3) fetches Ilar from the yard for five minutes of yoga,"
            " one-to-one, each day.",
        ),
    ],
)
def test_help_that_says_all_is_not_told_of(rule: str, text: str) -> None:
    assert not is_told(keeps(rule, F=text))


def test_a_need_meets_no_provision_in_the_words_of_its_source() -> None:
    need = (
        "B4. Pencil grip. He writes five words a minute"
        " (visit by the occupational therapist, 10 June 2026)."
    )
    assert is_told(breaks("F-01", B=(*base.B, need), alone=True))


@pytest.mark.parametrize(
    "text",
    [
        "Adulthood will be thought about in the next plan.",
        "Preparing for adulthood: not needed yet.",
    ],
)
def test_adult_life_that_is_put_off_is_not_prepared_for(text: str) -> None:
    assert is_told(breaks("F-12", age=15, alone=True, E=base.E, F=(*base.F[:3], text)))


def test_care_may_prepare_for_adult_life() -> None:
    care = "A support worker washes, shops and budgets with Ilar, two hours a week, for a home of his own."
    assert not is_told(keeps("F-12", age=15, alone=True, E=base.E, F=base.F[:3], H1=care))


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Education: a direct payment of £30 a week for a drum teacher. Health: none.", True),
        (
            "A direct payment of £700 a year for short breaks. Nothing in Section F is bought.",
            False,
        ),
    ],
)
def test_a_payment_is_for_what_its_own_sentence_says(text: str, is_found: bool) -> None:
    assert is_told(breaks("F-23", alone=True, J=text)) is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Signed for the ICB by its designated clinical officer, 2 November 2026.", False),
        ("To be signed for the ICB on 2 December 2026.", True),
        ("Signed by the ward sister, 2 November 2026.", True),
    ],
)
def test_who_signs_for_the_commissioner_agrees(text: str, is_found: bool) -> None:
    care = "A nurse checks the feeding tube at home for half an hour each month. "
    assert is_told(breaks("G-02", alone=True, G=care + text)) is is_found


@pytest.mark.parametrize(
    ("rule", "section", "text", "is_found"),
    [
        ("H-01", "H2", "The early help team has yet to fill in this part.", True),
        ("H-03", "H2", "Day respite: a carer takes Ilar to the park, four hours a month.", True),
        ("H-03", "H2", "A sitter minds Ilar for three hours a week so that Dad can rest.", True),
        ("H-03", "H2", "A worker visits Dad at home weekly, an hour, about bedtimes.", False),
        ("H-03", "H2", "A carer comes to the house to bath Ilar with his mother daily.", True),
        (
            "H-04",
            "H1",
            "Each Sunday from noon until four a personal assistant swims with Ilar.",
            False,
        ),
    ],
)
def test_care_is_in_its_box_and_says_how_long(
    rule: str, section: str, text: str, is_found: bool
) -> None:
    assert is_told(breaks(rule, alone=True, **{section: text})) is is_found


@pytest.mark.parametrize("ratio", ["1:1", "2:1"])
def test_the_colon_of_a_ratio_ends_no_label(ratio: str) -> None:
    text = f"Adult help at the sink, {ratio}, ten minutes daily, by a teaching assistant (level 3)."
    assert not is_told(keeps("F-06", F=text))
