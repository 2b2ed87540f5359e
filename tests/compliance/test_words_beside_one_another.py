"""Words of Section A and E that stand beside one another: several verbs, little ones, a lesson left."""

import pytest

from ehcplan.compliance.checks.a_whose import does_also
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs as signs
from ehcplan.compliance.words.moves import CHANGE

NAMES, HE = frozenset({"ines"}), frozenset({"she"})


@pytest.mark.parametrize(
    "text",
    [
        "She minds the till on Saturdays, mends her own boots and likes to bake.",
        "Ines rides with her uncle and collects old maps.",
        "She works hard. She carries the bags for her nan, and still plays the horn.",
    ],
)
def test_a_second_verb_of_the_pupil_s_tells_an_interest(text: str) -> None:
    assert does_also(NAMES, HE, text, told.INTEREST)


@pytest.mark.parametrize(
    "text",
    [
        "She sits beside her mum, who likes to bake.",
        "The school runs a club and plays matches on Fridays.",
        "She talks with her mentor, and he likes chess.",
        "Ines sits with a friend in class.",
    ],
)
def test_what_somebody_else_does_tells_none_of_the_pupil_s(text: str) -> None:
    assert not does_also(NAMES, HE, text, told.INTEREST)


@pytest.mark.parametrize("text", ["She breeds rabbits.", "She draws ships.", "She builds dens."])
def test_what_is_made_or_bred_is_an_interest(text: str) -> None:
    assert told.INTEREST.search(text)


@pytest.mark.parametrize(
    "text", ["She draws attention to it.", "She builds trust slowly.", "She builds up to it."]
)
def test_words_of_another_sense_are_none(text: str) -> None:
    assert told.INTEREST.search(text) is None


def test_a_migraine_is_health_in_everyday_words() -> None:
    assert "health" in told.topics_in("When I get a migraine I need the curtains shut.")


def test_kindness_to_little_ones_tells_of_no_friend() -> None:
    assert signs.NEVER_FRIENDS.search("Loyal, and great with the little ones.")
    assert signs.NEVER_FRIENDS.search("He plays with the little kids next door.") is None


def test_leaving_a_lesson_is_no_move_of_school() -> None:
    assert CHANGE.search("When she leaves, the assistant walks with her for ten minutes.") is None
    assert CHANGE.search("She leaves school in July 2027 and visits the college in May.")
