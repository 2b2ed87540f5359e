import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import pupils
from ehcplan.casework.counts import ClassCounts, _hide_small, _hide_total, counts
from ehcplan.casework.translate import keep_contribution
from ehcplan.errors import NotAllowedError
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Role

TODAY = dt.date(2026, 11, 21)


def numbers(name, pupils, heard):
    return ClassCounts(
        name=name,
        pupils=pupils,
        child_heard=heard,
        family_heard=0,
        school_heard=0,
        section_a=0,
        profile=0,
    )


def hidden(*classes):
    small = [_hide_small(one) for one in classes]
    school = numbers(
        "The whole school",
        sum(one.pupils for one in classes),
        sum(one.child_heard for one in classes),
    )
    return small, _hide_total(school, small, list(classes))


def fill_class(database, people, name, of, heard):
    senco = people.actor(database, "senco")
    for number in range(of):
        ref = pupils.add_pupil(
            database,
            senco,
            first_name=f"P{number}",
            last_name=name,
            date_of_birth=dt.date(2018, 1, 1),
            class_name=name,
        )
        if number < heard:
            with database.writing() as session:
                pupil_id = session.scalars(
                    select(models.Pupil.id).where(models.Pupil.ref == ref)
                ).one()
                said = Contribution(
                    id="c1",
                    tool=None,
                    contributor="P",
                    role=Role.CHILD,
                    date=TODAY,
                    answers=(Answer(prompt="notes", index=0, text="x"),),
                )
                keep_contribution(session, pupil_id, said, position=0, account_id=None)


def test_a_head_sees_every_number(database, people):
    fill_class(database, people, "Owls", 8, 7)
    found = counts(database, people.actor(database, "head"), on=TODAY)
    by_name = {one.name: one for one in found.classes}
    assert (by_name["Owls"].pupils, by_name["Owls"].child_heard) == (8, 7)
    assert by_name["No class"].pupils == 1
    assert found.school.pupils == 10
    assert not found.hides


def test_a_governor_sees_no_number_from_one_to_five_and_none_that_leaves_one(database, people):
    fill_class(database, people, "Owls", 8, 7)
    fill_class(database, people, "Hawks", 14, 7)
    found = counts(database, people.actor(database, "governor"), on=TODAY)
    by_name = {one.name: one for one in found.classes}
    assert (by_name["Owls"].pupils, by_name["Owls"].child_heard) == (8, None)
    assert (by_name["Hawks"].child_heard, by_name["Hawks"].family_heard) == (7, 0)
    assert by_name["No class"].pupils is None
    assert found.hides


def test_one_hidden_number_hides_the_total_from_which_it_could_be_worked_out():
    _, school = hidden(numbers("Owls", 20, 10), numbers("Hawks", 20, 3))
    assert (school.pupils, school.child_heard) == (40, None)


def test_two_hidden_numbers_leave_the_total_only_where_it_tells_nobody_apart():
    _, school = hidden(numbers("Owls", 20, 3), numbers("Hawks", 20, 4), numbers("Wrens", 20, 9))
    assert school.child_heard == 16
    _, school = hidden(numbers("Owls", 20, 1), numbers("Hawks", 20, 2), numbers("Wrens", 20, 9))
    assert school.child_heard is None


@pytest.mark.parametrize("role", ["teacher", "professional", "administrator"])
def test_counts_are_for_those_whose_they_are(database, people, role):
    with pytest.raises(NotAllowedError):
        counts(database, people.actor(database, role), on=TODAY)
