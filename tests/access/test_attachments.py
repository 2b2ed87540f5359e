import pytest

from ehcplan.access.accounts import (
    actor_of,
    classes_of,
    give_class,
    give_pupil,
    withdraw_class,
    withdraw_pupil,
)
from ehcplan.access.roles import OPERATOR, Act, may
from ehcplan.errors import NotAllowedError, NotFoundError
from ehcplan.models import SchoolClass


def test_a_teachers_own_pupils_are_those_of_the_class_and_those_given(database, people):
    teacher = people.accounts["teacher"]
    senco = people.actor(database, "senco")
    assert actor_of(database, teacher).own_pupils == {people.own.pupil_id}
    give_pupil(database, senco, teacher, people.other.pupil_id)
    assert actor_of(database, teacher).own_pupils == {people.own.pupil_id, people.other.pupil_id}
    withdraw_pupil(database, senco, teacher, people.other.pupil_id)
    withdraw_class(database, senco, teacher, people.class_a)
    assert actor_of(database, teacher).own_pupils == frozenset()


def test_roles_that_reach_the_whole_school_carry_no_list(database, people):
    give_class(database, OPERATOR, people.accounts["senco"], people.class_a)
    senco = people.actor(database, "senco")
    assert senco.own_pupils == frozenset()
    assert may(senco, Act.READ, school_id=people.school_a, pupil_id=people.other.pupil_id)


def test_an_administrator_gives_classes_but_no_pupil(database, people):
    administrator = people.actor(database, "administrator")
    withdraw_class(database, administrator, people.accounts["teacher"], people.class_a)
    give_class(database, administrator, people.accounts["teacher"], people.class_a)
    with pytest.raises(NotAllowedError):
        give_pupil(database, administrator, people.accounts["teacher"], people.other.pupil_id)


def test_a_teacher_gives_nothing(database, people):
    teacher = people.actor(database, "teacher")
    with pytest.raises(NotAllowedError):
        give_class(database, teacher, people.accounts["professional"], people.class_a)
    with pytest.raises(NotAllowedError):
        classes_of(database, teacher, people.accounts["teacher"])


def test_nothing_is_given_across_schools(database, people):
    with database.writing() as session:
        foreign = SchoolClass(school_id=people.school_b, name="Oak")
        session.add(foreign)
    senco = people.actor(database, "senco")
    with pytest.raises(NotAllowedError):
        give_class(database, senco, people.accounts["teacher"], foreign.id)
    with pytest.raises(NotAllowedError):
        give_pupil(database, senco, people.accounts["teacher"], people.foreign.pupil_id)
    with pytest.raises(NotFoundError):
        give_class(database, OPERATOR, people.accounts["teacher"], foreign.id)
    with pytest.raises(NotFoundError):
        give_pupil(database, senco, people.senco_b, people.own.pupil_id)
    with pytest.raises(NotFoundError):
        give_class(database, senco, people.accounts["teacher"], 999)


def test_the_classes_of_the_school_are_listed_with_those_given(database, people):
    senco = people.actor(database, "senco")
    assert [one.given for one in classes_of(database, senco, people.accounts["teacher"])] == [True]
    assert [one.given for one in classes_of(database, senco, people.accounts["head"])] == [False]
