import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import consents
from ehcplan.casework import people as round_pupils
from ehcplan.casework.pupil_page import pupil_page
from ehcplan.casework.translate import keep_contribution
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Role

TODAY = dt.date(2026, 11, 21)


def add_mum(database, people, name="Clare Thornley"):
    return round_pupils.add_person(
        database,
        people.actor(database, "teacher"),
        people.own.ref,
        name=name,
        role="parent",
        relationship="mother",
    )


def hear(database, pupil_id, name="Clare Thornley", role=Role.PARENT, said_by=None, key="c1"):
    said = Contribution(
        id=key,
        tool=None,
        contributor=name,
        role=role,
        relationship="mother",
        date=TODAY,
        answers=(Answer(prompt="notes", index=0, text="She sings all day", said_by=said_by),),
    )
    with database.writing() as session:
        keep_contribution(session, pupil_id, said, position=0, account_id=None)


def rows(database, people):
    page = pupil_page(database, people.actor(database, "senco"), people.own.ref, TODAY)
    return {row.name: row for row in page.people}


def test_somebody_is_added_once(database, people):
    add_mum(database, people)
    with pytest.raises(ContentRefusedError, match="already"):
        add_mum(database, people, name="CLARE  thornley")
    assert list(rows(database, people)) == ["Maisie", "Clare Thornley"]


@pytest.mark.parametrize("role", ["child", "group", "", "nobody"])
def test_the_pupil_and_a_group_are_nobody_round_the_pupil(database, people, role):
    with pytest.raises(ContentRefusedError, match="Choose what they are"):
        round_pupils.add_person(
            database,
            people.actor(database, "senco"),
            people.own.ref,
            name="Sam",
            role=role,
            relationship="x",
        )


def test_asked_and_chose_not_to_are_kept_and_undone(database, people):
    actor, ref = people.actor(database, "teacher"), add_mum(database, people)
    assert rows(database, people)["Clare Thornley"].state == "not_asked"
    round_pupils.mark_asked(database, actor, ref, TODAY)
    assert rows(database, people)["Clare Thornley"].state == "asked"
    round_pupils.mark_chose_not_to(database, actor, ref, TODAY)
    assert rows(database, people)["Clare Thornley"].state == "chose_not_to"
    round_pupils.mark_chose_not_to(database, actor, ref, None)
    round_pupils.mark_asked(database, actor, ref, None)
    row = rows(database, people)["Clare Thornley"]
    assert (row.state, row.on) == ("not_asked", None)


def test_the_pupil_themself_can_be_asked_and_stays_one_row(database, people):
    actor = people.actor(database, "teacher")
    own = round_pupils.the_pupil_as_person(database, actor, people.own.ref)
    assert round_pupils.the_pupil_as_person(database, actor, people.own.ref) == own
    round_pupils.mark_asked(database, actor, own, TODAY)
    found = rows(database, people)
    assert list(found) == ["Maisie"]
    assert (found["Maisie"].state, found["Maisie"].on) == ("asked", TODAY)


def test_a_name_that_is_put_right_is_put_right_in_what_they_said_and_agreed_to(database, people):
    actor, ref = people.actor(database, "senco"), add_mum(database, people)
    hear(database, people.own.pupil_id)
    consents.add_consent(
        database,
        actor,
        people.own.ref,
        scope="use_in_section_a",
        given_by=ref,
        on=TODAY,
        given=False,
    )
    changed = round_pupils.edit_person(
        database, actor, ref, name="Clara Thornley", role="parent", relationship="mum"
    )
    assert changed == 1
    assert rows(database, people)["Clara Thornley"].state == "heard"
    page = consents.consents(database, actor, people.own.ref)
    assert page.consents[0].given_by == "Clara Thornley (mum)"


def test_what_somebody_is_does_not_change_once_they_were_heard(database, people):
    actor, ref = people.actor(database, "senco"), add_mum(database, people)
    hear(database, people.own.pupil_id)
    with pytest.raises(ContentRefusedError, match="whose voice"):
        round_pupils.edit_person(
            database, actor, ref, name="Clare Thornley", role="school", relationship="TA"
        )
    with pytest.raises(ContentRefusedError, match="they stay"):
        round_pupils.remove_person(database, actor, ref)


def test_a_name_spoken_under_in_a_meeting_is_not_lost(database, people):
    actor, ref = people.actor(database, "senco"), add_mum(database, people)
    hear(database, people.own.pupil_id, "A review", Role.GROUP, said_by="Clare")
    round_pupils.edit_person(
        database, actor, ref, name="Clare Thornley-Pike", role="parent", relationship="mother"
    )
    with pytest.raises(ContentRefusedError, match="spoke in a meeting"):
        round_pupils.edit_person(
            database, actor, ref, name="Klara", role="parent", relationship="mother"
        )


def test_somebody_added_by_mistake_is_taken_off(database, people):
    ref = add_mum(database, people)
    round_pupils.remove_person(database, people.actor(database, "senco"), ref)
    assert list(rows(database, people)) == ["Maisie"]
    with database.reading() as session:
        assert session.scalars(select(models.Person)).all() == []


def test_people_round_another_pupil_are_not_found(database, people):
    ref = add_mum(database, people)
    with database.writing() as session:
        session.scalars(
            select(models.Person).where(models.Person.ref == ref)
        ).one().pupil_id = people.other.pupil_id
    teacher = people.actor(database, "teacher")
    for act in (
        lambda: round_pupils.person(database, teacher, ref),
        lambda: round_pupils.mark_asked(database, teacher, ref, TODAY),
        lambda: round_pupils.person(database, teacher, "nobody"),
    ):
        with pytest.raises(NotFoundError):
            act()
