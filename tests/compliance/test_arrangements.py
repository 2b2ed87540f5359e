"""Arrangements: a seat, a key, a reader in examinations, a safety plan. What each must say, and no more."""

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.checks.standing import kind_of
from ehcplan.compliance.rules.f import RULES
from ehcplan.compliance.rules.f_links import RULES as _LINKS
from ehcplan.compliance.words import standing
from tests.compliance.builders import ON, draft_case

_CHECKER = Checker(RULES)
_ITEM_RULES = frozenset({"F-02", "F-03", "F-04", "F-05", "F-06", "F-07"})

SPECIFIED = (
    "She sits at the front left of every classroom, side on to the window, with her back to the wall.",
    "In the science laboratory she has the bench nearest the door and a stool with a back.",
    "All of her lessons are timetabled in rooms with level access; the deputy head makes the timetable.",
    "She has a key to the lift, which the office keeps for her and replaces if it is lost.",
    "He comes in through the side gate at 8.30, ten minutes before the others.",
    "He wears trainers and a plain jersey instead of shoes and a blazer.",
    "Uniform: soft leggings with the labels cut out, and no tie.",
    "The hygiene suite on the first corridor has a height-adjustable bench and a hoist.",
    "GCSEs: a prompter, a separate room with no more than two others, and supervised breaks that do not count as time.",
    "In class tests and exams, coloured paper (pale green), extra time of 25% and rest breaks. SENCO.",
    "Safety plan. Step 1: she turns her card over. Step 2: she goes to the library. Step 3: the librarian rings the pastoral manager, who comes.",
    "Risk plan: he carries no tools; the technician locks the blades away and counts them out and in.",
    "Home–school diary: two sentences a day about what she did and ate, written by the teaching assistant at 3 pm and answered by her mother.",
    "Message book between school and home. A page every Friday. Form tutor and parents.",
    "Pots with two handles and a one-handed board in the food room; the technician sets them out for every practical.",
    "Doors to the hall and library stand open on magnets between lessons.",
    "The register is taken by eye, so that she need not speak.",
    "His mobile phone stays on in lessons to show his glucose reading.",
    "In the toilet beside the nursery a nursery nurse (moving and handling certificate) teaches Ilar to wash and dry his hands for five minutes after each meal.",
    "A luthier (registered, one-day course on autism) teaches him one-to-one in her workshop for an hour every Friday.",
    "A tray with a rim and two grab bars in the art room. The firm is paid £610 a year for them.",
)
LEFT_OPEN = (
    "Suitable seating.",
    "A seat in a suitable position.",
    "Consideration of access arrangements for tests.",
    "A quiet place when needed.",
    "He may need extra time in examinations.",
    "A safety plan will be in place.",
    "Safety plan: staff will support him.",
    "Good communication between home and school.",
    "Ground floor lessons wherever possible.",
    "Flexibility over uniform.",
    "Support with changing for PE.",
    "Sits with a small group for English.",
    "Three quarters of an hour with the mentor.",
    "A skilled worker will stand next to Ilar at the stables for two hours each Thursday.",
)


def _told(text: str) -> frozenset[str]:
    return frozenset(_CHECKER.check(draft_case(f=[text]), on=ON).fired()) & _ITEM_RULES


@pytest.mark.parametrize("text", SPECIFIED)
def test_an_arrangement_that_says_what_its_kind_owes_is_left_alone(text: str) -> None:
    assert _told(text) == frozenset()


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_an_arrangement_that_leaves_things_open_is_told(text: str) -> None:
    assert _told(text)


def test_a_safety_plan_that_nobody_carries_out_is_asked_who() -> None:
    assert "F-05" in _told(
        "Safety plan: when the alarm sounds he goes to the hall and stays there."
    )


def test_a_book_between_home_and_school_is_asked_how_often() -> None:
    assert "F-04" in _told("A home–school book in which the class teacher and his mother write.")


def test_a_reason_for_a_change_promises_nothing() -> None:
    assert "F-07" not in _told(
        "A physiotherapist fits the walker for 40 minutes because she now uses it for part of the day."
    )


def test_help_beside_a_seat_is_no_arrangement() -> None:
    assert kind_of("He sits by the wall, and a teaching assistant explains each task.") is None
    assert kind_of("He sits by the wall, on a stool.") is standing.SEAT


def test_a_total_with_its_giver_behind_it_is_reckoned() -> None:
    said = "Two hours a week, 38 weeks, 90 hours a year with a tutor"
    assert "F-17" in Checker(_LINKS).check(draft_case(f=[said]), on=ON).fired()
