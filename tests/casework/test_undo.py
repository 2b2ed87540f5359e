"""The newest act is taken back, whoever did it; wordings only grow."""

import pytest

from ehcplan import models
from ehcplan.casework import arranging, draft, leaving_out, rewording
from ehcplan.casework.undo import undo, undoable
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.plan.lines import Empty
from ehcplan.vocabulary import Element, Target, Voice
from tests.casework.desk import ON, Desk

HELPS, VIEWS = Element.A_WHAT_HELPS, Element.A_VIEWS
A = Target.SECTION_A


@pytest.fixture
def desk(people, database):
    return Desk(database, people.school_a, people.actor(database, "senco"))


def snapshot(desk):
    case = desk.case
    lines = tuple(
        (one.ref, one.element, one.text, one.reworded_by, one.voice) for one in case.lines
    )
    return lines, case.empties, case.left_out


def one_line(desk, index=1, element=HELPS):
    return desk.do(draft.accept, element, [desk.name("c1", index)]).line


def reword(desk, line):
    desk.do(rewording.reword, line, "Tam likes quiet.", 0)


ACTS = {
    "accept": lambda desk, line: one_line(desk, 5),
    "quote": lambda desk, line: desk.do(draft.quote_part, VIEWS, desk.name("c1", 2), "It hurts"),
    "other words": lambda desk, line: desk.do(
        draft.accept_reworded, VIEWS, [desk.name("c1", 3)], "Tam wants a dog."
    ),
    "reword": reword,
    "join": lambda desk, line: desk.do(arranging.join, [line, one_line(desk, 6)]),
    "move": lambda desk, line: desk.do(arranging.move, line, VIEWS),
    "take out": lambda desk, line: desk.do(arranging.take_out, line, "Not agreed"),
    "leave out": lambda desk, line: desk.do(
        leaving_out.leave_out, [desk.name("c1", 2)], None, "Too private", target=A
    ),
    "say empty": lambda desk, line: desk.do(leaving_out.say_empty, VIEWS, "not_asked"),
}


@pytest.mark.parametrize("act", list(ACTS))
def test_undoing_an_act_brings_back_what_was_there(desk, act):
    line = one_line(desk)
    before = snapshot(desk)
    ACTS[act](desk, line)
    assert snapshot(desk) != before
    done = desk.do(undo, A)
    if act == "join":
        desk.do(undo, A)
    assert done.says.startswith("Undone: ")
    assert snapshot(desk) == before


def test_undoing_a_rewording_adds_the_former_words_again(desk):
    line = one_line(desk)
    reword(desk, line)
    desk.do(undo, A)
    assert [w.text for w in desk.line(line).wordings] == [
        "Quiet corners help",
        "Tam likes quiet.",
        "Quiet corners help",
    ]


def test_undoing_a_rewording_of_exact_words_makes_them_exact_again(desk):
    line = one_line(desk, 2, VIEWS)
    desk.do(rewording.reword, line, "The bell hurts Tam.", 0)
    assert desk.line(line).voice is Voice.OWN_VIEW
    desk.do(undo, A)
    assert desk.line(line).voice is Voice.OWN_WORDS


def test_undoing_brings_back_what_was_said_of_an_empty_heading_before(desk):
    desk.do(leaving_out.say_empty, VIEWS, "not_asked")
    desk.do(leaving_out.say_empty, VIEWS, "chose_not_to")
    desk.do(undo, A)
    assert desk.case.empties == (Empty(element=VIEWS, reason="not_asked", on=ON),)


def test_undoing_bringing_back_leaves_out_again(desk):
    name = desk.name("c1", 1)
    desk.do(leaving_out.leave_out, [name], HELPS, "Not agreed", target=A)
    desk.do(leaving_out.bring_back, name, HELPS, target=A)
    desk.do(undo, A)
    assert len(desk.case.left_out) == 1


def test_acts_are_undone_newest_first_and_each_document_by_itself(desk):
    one_line(desk)
    desk.do(draft.accept, Element.P_SUPPORT, [desk.name("c1", 1)])
    one_line(desk, 5)
    desk.do(undo, A)
    desk.do(undo, A)
    assert [line.element for line in desk.case.lines] == [Element.P_SUPPORT]
    with pytest.raises(ContentRefusedError, match="nothing to undo"):
        desk.do(undo, A)


def test_undo_says_whose_act_it_takes_back(desk, database, people):
    one_line(desk)
    head = people.actor(database, "head")
    with database.reading() as session:
        pupil_id = desk.acts()[0].pupil_id
        mine = undoable(session, pupil_id, A, desk.actor)
        theirs = undoable(session, pupil_id, A, head)
    assert (mine.by, theirs.by) == ("you", "Ashley SENCO")
    assert mine.says == "Accepted a line under “What helps the pupil”."


def test_undo_takes_back_only_what_the_page_showed(desk):
    one_line(desk)
    shown = desk.acts()[-1].id
    one_line(desk, 5)
    with pytest.raises(ConflictError, match="done since"):
        undo(desk.database, desk.actor, desk.ref, A, on=ON, act=shown)
    assert len(desk.case.lines) == 2


def test_an_undo_when_the_answer_has_gone_meanwhile_still_works(desk, database):
    line = one_line(desk)
    reword(desk, line)
    with database.writing() as session:
        answer = session.query(models.Answer).filter_by(ref=desk.name("c1", 1)).one()
        answer.facts.append(models.AnswerFact(kind="safeguarding", value="yes", on=ON))
    assert desk.case.lines == ()
    assert desk.do(undo, A).says.startswith("Undone")
