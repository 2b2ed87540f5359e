"""Lines of Section F that give nothing: nobody is asked how long, how often and by whom."""

import pytest

from ehcplan.compliance.checks.quantity import is_item

GIVE_NOTHING = (
    "Since Easter 2026 Odette’s timetable has been without drama.",
    "4. Options\tFrom September 2026 she no longer takes textiles, two lessons a week.",
    "Odette has given up Welsh. Her other subjects are English, mathematics, science and art.",
    "F2 and F9 take the place of her music lesson.",
    "The first £6,000 comes from the school’s budget; the Council pays the rest.",
    "The cost of F3 is shared equally between the Council and the integrated care board.",
    "Taken from the report of the educational psychologist (20 May 2026), pages 4 and 5.",
    "The head of inclusion keeps a log of sessions given and missed.",
    "If the assistant is away, a second trained assistant takes the session.",
    "Sessions lost to illness or trips are given again before the end of term.",
    "Her social skills group ended in July 2026.",
    "Hydrotherapy is no longer needed (physiotherapist, 3 June 2026).",
    "Monday: typing (F6), then the vision teacher (F1).",
)
GIVE_HELP = (
    "She is taken out of Welsh to work with a mentor on spelling.",
    "In place of German he follows a literacy programme.",
    "Funding for fifteen hours of teaching assistant support.",
    "A travel trainer goes with her when the bus lesson has ended.",
    "When he is upset and leaves the room, an adult goes with him.",
    "Stretches with an assistant whom the physiotherapist has signed off.",
    "F3 Takes part in a group for talking.",
    "Monday: reading with a teaching assistant.",
    "The pastoral team can step in if things get too much for him.",
    "Money, shopping and planning, taught by a life skills tutor.",
)


@pytest.mark.parametrize("text", GIVE_NOTHING)
def test_what_is_dropped_paid_ended_or_covered_is_no_item(text: str) -> None:
    assert not is_item(text)


@pytest.mark.parametrize("text", GIVE_HELP)
def test_help_beside_such_words_stays_an_item(text: str) -> None:
    assert is_item(text)
