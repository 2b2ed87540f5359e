"""Sentences of Section F that speak of the plan are no items of provision; help in their clothes is."""

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.checks.quantity import is_item, is_statement, stated
from ehcplan.compliance.rules.f import RULES
from tests.compliance.builders import ON, draft_case

_CHECKER = Checker(RULES)
_OF_ITEMS = ("F-02", "F-03", "F-04", "F-05", "F-06")

STATEMENTS = (
    "The minutes are those of the therapist’s letter.",
    "Every figure comes from the specialist teacher’s report.",
    "Nothing in the reports was passed over or reduced.",
    "The dietitian suggested two visits; Ana’s father asked for three, and the council agreed.",
    "Both therapists agree on the amounts.",
    "Where the reports differ, the higher number stands.",
    "Ana studies all the subjects of the National Curriculum.",
    "Pottery and drama are kept in his timetable, with lighter aprons.",
    "Curriculum: Ana will take seven GCSEs. She chose music and German.",
    "He is not taken out of drama or art.",
    "HLTA means higher level teaching assistant.",
    "The college year is 36 weeks.",
    "Items 5 and 6 meet need B3.",
    "For need 4, outcomes 2 and 6.",
    "Section F was read through with Ana on 5 May 2026.",
    "Lost sessions are made up in the same half-term.",
    "If the assistant is ill, the second assistant takes her place.",
    "Total: four hours and a half each week.",
    "Departures from the advice: none.",
)

ITEMS = (
    "Support with reading.",
    "Twelve hours a week of teaching assistant support.",
    "The hours will be used flexibly by the school.",
    "The therapist’s programme is followed every day.",
    "Programme recommended by the therapist.",
    "Curriculum: small-group help with English.",
    "She follows a differentiated curriculum.",
    "The amount of help will be decided by the school.",
    "Reading practice for ten minutes daily with a teaching assistant.",
    "A table of his own by the window.",
    "Ana will take part in a friendship group.",
    "Monitored closely by staff.",
    "The school arranges all the help that she needs.",
)


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_speaks_of_the_plan_is_no_item(text: str) -> None:
    assert is_statement(text)
    assert not is_item(text)


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_is_not_asked_how_long_or_by_whom(text: str) -> None:
    fired = _CHECKER.check(draft_case(f=[text]), on=ON).fired()
    assert not fired & set(_OF_ITEMS)


@pytest.mark.parametrize("text", ITEMS)
def test_help_is_an_item_in_whatever_clothes(text: str) -> None:
    assert is_item(text)


@pytest.mark.parametrize(
    "text",
    [
        "Equipment: a footstool and two page magnifiers, on her desk before each of the sessions.",
        "A microphone is worn by whoever speaks, for all teaching.",
        "Facilities: a shaded bench beside the door.",
        "Her place is beside the board, away from the heater.",
    ],
)
def test_things_that_are_simply_there_need_no_length(text: str) -> None:
    assert stated(text).stands


@pytest.mark.parametrize(
    "text",
    [
        "Equipment: a trained adult who supports her.",
        "Instruction in the use of dictation software each week.",
        "Spelling is taught by the tutor for ten minutes daily, with a slope.",
    ],
)
def test_help_with_a_thing_in_it_is_no_thing(text: str) -> None:
    assert not stated(text).stands
