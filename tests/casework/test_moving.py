"""Moving what was filed under the wrong pupil: the words, their history, and the trail."""

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import corrections, erase, gather, heard, moving
from ehcplan.casework.marks import mark
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.vocabulary import Role
from tests.casework.gathered import TODAY, acts, add_line, case, lines, said

MUM = {"contributor": "Ada Okafor", "role": Role.PARENT, "relationship": "mother"}


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


@pytest.fixture
def kept(database, people, senco):
    return gather.keep(database, senco, people.own.ref, said("Frogs", "Maisie hums", **MUM))


def move(database, actor, people, kept, *places, to=None, reason="The wrong child"):
    return moving.move_answers(
        database,
        actor,
        people.own.ref,
        kept.ref,
        [kept.answers[place] for place in places],
        (to or people.other).ref,
        reason,
        on=TODAY,
    )


def test_an_answer_goes_with_its_header_and_its_history(database, people, senco, kept):
    new = corrections.correct(
        database, senco, people.own.ref, kept.answers[0], on=TODAY, text="Green frogs"
    )
    moved = moving.move_answers(
        database, senco, people.own.ref, kept.ref, [new.ref], people.other.ref, "Mixed up", on=TODAY
    )
    assert [a.text for a in case(database, people.own).said.contributions[0].answers] == [
        "Maisie hums"
    ]
    (there,) = case(database, people.other).said.contributions
    assert (there.ref, there.contributor, there.role) == (moved.ref, "Ada Okafor", Role.PARENT)
    assert [(a.ref, a.text) for a in there.answers] == [(new.ref, "Green frogs")]
    told = corrections.history(database, senco, people.other.ref, new.ref)
    assert [version.words for version in told] == ["Frogs", "Green frogs"]
    assert [p.name for p in case(database, people.other).said.people] == ["Ada Okafor"]


def test_the_trail_stands_at_both_pupils(database, people, senco, kept):
    move(database, senco, people, kept, 0)
    assert acts(database, people.own)[-1] == "move out"
    assert acts(database, people.other)[-1] == "move in"
    with database.reading() as session:
        (fact,) = session.scalars(select(models.AnswerFact).filter_by(kind="moved"))
    assert fact.value == f"{people.own.ref} {people.other.ref} The wrong child"
    shown = heard.contribution(
        database,
        senco,
        people.other.ref,
        case(database, people.other).said.contributions[0].ref,
        on=TODAY,
    )
    assert shown.answers[0].moved_on == TODAY


def test_lines_left_behind_come_out_and_are_named(database, people, senco, kept):
    gone = add_line(database, people.own, kept.answers[0], "Frogs", element="a.history")
    stays = add_line(database, people.own, kept.answers[1], "hums", element="a.history")
    assert move(database, senco, people, kept, 0).lines_taken_out == (gone,)
    assert set(lines(database, people.own)) == {stays}
    assert lines(database, people.other) == {}


def test_answers_that_name_the_first_pupil_are_pointed_out(database, people, senco, kept):
    assert move(database, senco, people, kept, 0, 1).naming_the_first == (kept.answers[1],)


def test_a_pupils_own_words_become_the_other_pupils_own(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("I like chess"))
    move(database, senco, people, kept, 0)
    (there,) = case(database, people.other).said.contributions
    assert there.contributor == "Idris"


def test_marks_go_along(database, people, senco, kept):
    mark(database, senco, people.own.ref, kept.answers[0], "private", "yes", TODAY)
    move(database, senco, people, kept, 0)
    assert case(database, people.other).said.contributions[0].answers[0].private is True


def test_a_whole_contribution_moves_with_what_is_kept_for_the_lead(database, people, senco):
    gather.keep(database, senco, people.other.ref, said("There before"))
    teacher = people.actor(database, "teacher")
    kept = gather.keep(
        database, teacher, people.own.ref, said("Open", "Secret"), for_safeguarding={1}
    )
    moved = moving.move_contribution(
        database, senco, people.own.ref, kept.ref, people.other.ref, "Mixed up", on=TODAY
    )
    assert (moved.ref, moved.answers) == (kept.ref, 2)
    assert case(database, people.own).said.contributions == ()
    assert [c.id for c in case(database, people.other).said.contributions] == ["c1", "c2"]
    seen = case(database, people.other, senco).said.contributions[1].answers
    assert [a.text for a in seen] == ["Open"]
    lead = people.actor(database, "safeguarding_lead")
    seen = case(database, people.other, lead).said.contributions[1].answers
    assert [a.text for a in seen] == ["Open", "Secret"]


@pytest.mark.parametrize("role", ["teacher", "professional", "head", "safeguarding_lead"])
def test_only_who_may_move_moves(database, people, kept, role):
    with pytest.raises(NotFoundError):
        move(database, people.actor(database, role), people, kept, 0)


def test_nothing_moves_to_another_school_or_from_nowhere(database, people, senco, kept):
    with pytest.raises(NotFoundError):
        move(database, senco, people, kept, 0, to=people.foreign)
    other = gather.keep(database, senco, people.other.ref, said("Other"))
    with pytest.raises(NotFoundError):
        moving.move_answers(
            database,
            senco,
            people.own.ref,
            kept.ref,
            other.answers,
            people.other.ref,
            "Why",
            on=TODAY,
        )
    assert {d.ref for d in moving.destinations(database, senco, people.own.ref)} == {
        people.other.ref
    }


def test_a_move_needs_a_reason_an_answer_and_another_pupil(database, people, senco, kept):
    for given in ({"reason": " "}, {"to": people.own}):
        with pytest.raises(ContentRefusedError):
            move(database, senco, people, kept, 0, **given)
    with pytest.raises(ContentRefusedError):
        move(database, senco, people, kept)
    assert len(case(database, people.own).said.contributions[0].answers) == 2


@pytest.mark.parametrize("whose", ["own", "other"])
def test_either_pupil_can_be_erased_after_a_move(database, people, senco, kept, whose):
    add_line(database, people.own, kept.answers[0], "Frogs", element="a.history")
    with database.writing() as session:
        answer = session.scalars(select(models.Answer).filter_by(ref=kept.answers[0])).one()
        session.add(
            models.LeftOutAnswer(
                pupil_id=people.own.pupil_id,
                answer_id=answer.id,
                column=None,
                element=None,
                reason="Not now",
                by_name="the SENCO",
                on=TODAY,
            )
        )
    move(database, senco, people, kept, 0)
    pupil = getattr(people, whose)
    erase.erase_pupil(database, senco, pupil.ref, reason="Left the school")
    with database.reading() as session:
        assert session.get(models.Pupil, pupil.pupil_id) is None
