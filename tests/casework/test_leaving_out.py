"""What is left out and why; what is said of a heading that stays empty."""

import pytest

from ehcplan.casework import corrections, draft, leaving_out
from ehcplan.errors import ContentRefusedError
from ehcplan.vocabulary import Element, Target
from tests.casework.desk import ON, Desk

HELPS, VIEWS = Element.A_WHAT_HELPS, Element.A_VIEWS


@pytest.fixture
def desk(people, database):
    return Desk(database, people.school_a, people.actor(database, "senco"))


def leave(desk, element=HELPS, reason="Not agreed"):
    name = desk.name("c1", 1)
    desk.do(leaving_out.leave_out, [name], element, reason, target=Target.SECTION_A)
    return name


def test_an_answer_is_left_out_under_one_heading_with_who_and_why(desk):
    leave(desk)
    (left,) = desk.case.left_out
    assert (left.element, left.reason, left.by, left.on) == (HELPS, "Not agreed", "the SENCO", ON)


def test_an_answer_is_left_out_altogether(desk):
    leave(desk, element=None)
    assert desk.case.left_out[0].element is None


def test_a_reason_is_asked_for(desk):
    with pytest.raises(ContentRefusedError, match="why"):
        leave(desk, reason="  ")


def test_it_is_brought_back(desk):
    name = leave(desk)
    desk.do(leaving_out.bring_back, name, HELPS, target=Target.SECTION_A)
    assert desk.case.left_out == ()
    with pytest.raises(ContentRefusedError, match="not left out any more"):
        desk.do(leaving_out.bring_back, name, HELPS, target=Target.SECTION_A)


def test_it_is_brought_back_after_the_answer_was_corrected(desk):
    name = leave(desk)
    desk.do(corrections.correct, name, text="Quiet corners help Tam")
    newer = desk.name("c1", 1)
    desk.do(leaving_out.bring_back, newer, HELPS, target=Target.SECTION_A)
    assert desk.case.left_out == ()


def test_an_empty_heading_says_why_and_no_longer(desk):
    desk.do(leaving_out.say_empty, VIEWS, "chose_not_to")
    (empty,) = desk.case.empties
    assert (empty.element, empty.reason, empty.on) == (VIEWS, "chose_not_to", ON)
    desk.do(leaving_out.say_empty, VIEWS, None)
    assert desk.case.empties == ()


def test_a_heading_with_lines_is_not_called_empty(desk):
    desk.do(draft.accept, VIEWS, [desk.name("c1", 2)])
    with pytest.raises(ContentRefusedError, match="has lines"):
        desk.do(leaving_out.say_empty, VIEWS, "not_asked")


def test_only_the_reasons_there_are_may_be_given(desk):
    with pytest.raises(ContentRefusedError):
        desk.do(leaving_out.say_empty, VIEWS, "could not be bothered")


def test_a_persons_wording_of_how_all_took_part_is_kept_and_held_to_the_rules(desk):
    desk.do(leaving_out.say_how, "Tam spoke with Mr Oduya <three> times & drew.")
    assert desk.case.participation == "Tam spoke with Mr Oduya <three> times & drew."
    for text in ("I spoke with Tam", "With Otis Marlowe", "Tam told a secret about the den"):
        with pytest.raises(ContentRefusedError):
            desk.do(leaving_out.say_how, text)
    desk.do(leaving_out.say_how, "")
    assert desk.case.participation == ""
