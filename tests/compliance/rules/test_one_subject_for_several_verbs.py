"""What a pupil does, told with one subject for several verbs, and health under a title of its own."""

import pytest

from ehcplan.compliance.checks.a_whose import does_also
from ehcplan.compliance.words import a as told

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
