import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import consents, pupils
from ehcplan.casework import people as round_pupils
from ehcplan.casework.pupils import AlreadyThereError, PupilDetails
from ehcplan.casework.translate import case_of, keep_contribution
from ehcplan.errors import ContentRefusedError, NotAllowedError, NotFoundError
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.speaker import speaker_of
from ehcplan.vocabulary import Role

BORN = dt.date(2018, 3, 27)
TODAY = dt.date(2026, 11, 21)
HOSTILE = 'O’Dowd & <b>"Sons"</b> 🐈'


def add(database, actor, **changed):
    given = {"first_name": "Ada", "last_name": "Finch", "date_of_birth": BORN} | changed
    return pupils.add_pupil(database, actor, **given)


def test_a_pupil_is_added_with_their_school_as_the_setting(database, people):
    senco = people.actor(database, "senco")
    ref = add(database, senco, known_as="Addie", class_name="Year 4 Owls")
    known = pupils.details(database, senco, ref)
    assert (known.first_name, known.last_name, known.known_as) == ("Ada", "Finch", "Addie")
    assert known.class_name == "Year 4 Owls"
    assert known.setting_name == "Alder Lane Primary School"


def test_a_class_that_is_there_is_used_whatever_its_capitals(database, people):
    senco = people.actor(database, "senco")
    add(database, senco, class_name="  year 4   KESTRELS ")
    with database.reading() as session:
        names = session.scalars(
            select(models.SchoolClass.name).where(models.SchoolClass.school_id == people.school_a)
        ).all()
    assert names == ["Year 4 Kestrels"]


def test_a_second_pupil_of_the_same_name_and_birthday_is_refused_with_the_way_to_the_first(
    database, people
):
    senco = people.actor(database, "senco")
    first = add(database, senco, class_name="Owls")
    with pytest.raises(AlreadyThereError) as refused:
        add(database, senco, first_name=" ADA ", last_name="finch", class_name="Hawks")
    assert refused.value.ref == first
    assert "Ada" not in str(refused.value)
    assert [one.name for one in pupils.class_choices(database, senco)] == [
        "Owls",
        "Year 4 Kestrels",
    ]


def test_twins_and_pupils_of_other_schools_are_not_taken_for_one_another(database, people):
    senco = people.actor(database, "senco")
    first = add(database, senco)
    assert add(database, senco, first_name="Bea") != first
    assert add(database, senco, date_of_birth=dt.date(2019, 3, 27)) != first
    other = pupils.add_pupil(
        database,
        people_of_b(database, people),
        first_name="Ada",
        last_name="Finch",
        date_of_birth=BORN,
    )
    assert other != first


def people_of_b(database, people):
    from ehcplan.access.accounts import actor_of

    return actor_of(database, people.senco_b)


@pytest.mark.parametrize("role", ["teacher", "head", "governor", "administrator", "professional"])
def test_only_who_keeps_the_pupils_adds_one(database, people, role):
    with pytest.raises(NotAllowedError):
        add(database, people.actor(database, role))


def test_hostile_names_are_kept_as_they_are_and_too_long_ones_refused(database, people):
    senco = people.actor(database, "senco")
    ref = add(database, senco, first_name=HOSTILE, last_name="A\ud800b")
    known = pupils.details(database, senco, ref)
    assert (known.first_name, known.last_name) == (HOSTILE, "Ab")
    with pytest.raises(ContentRefusedError, match="100 characters or fewer"):
        add(database, senco, first_name="x" * 10_000)
    with pytest.raises(ContentRefusedError, match="Enter the last name"):
        add(database, senco, last_name="  ")


def test_everything_that_is_edited_comes_back(database, people):
    senco = people.actor(database, "senco")
    ref = add(database, senco)
    given = PupilDetails(
        first_name="Adaeze",
        last_name="Finch",
        known_as="Ada",
        date_of_birth=dt.date(2018, 3, 28),
        class_name="Owls",
        pronouns="she/her",
        home_languages=("Igbo", "English"),
        communication="Short sentences",
        without_words=False,
        plan_status="SEN support",
        has_plan=False,
        decision_maker="best_interests",
        setting_name="Alder Lane",
        setting_type="mainstream primary",
        year_group="Year 3",
        review_on=dt.date(2027, 6, 12),
    )
    pupils.edit_pupil(database, senco, ref, given)
    assert pupils.details(database, senco, ref) == given


def test_editing_one_pupil_into_another_is_refused(database, people):
    senco = people.actor(database, "senco")
    add(database, senco)
    ref = add(database, senco, first_name="Bea")
    with pytest.raises(AlreadyThereError):
        pupils.edit_pupil(
            database,
            senco,
            ref,
            PupilDetails(first_name="Ada", last_name="Finch", date_of_birth=BORN),
        )
    assert pupils.details(database, senco, ref).first_name == "Bea"


def test_another_schools_pupil_is_not_found(database, people):
    with pytest.raises(NotFoundError):
        pupils.details(database, people.actor(database, "senco"), people.foreign.ref)


def test_what_was_said_and_refused_under_a_former_name_stays_the_pupils(database, people):
    senco = people.actor(database, "senco")
    ref = add(database, senco, known_as="Addie")
    consents.add_consent(
        database,
        senco,
        ref,
        scope="include_parents_views",
        given_by="pupil",
        on=TODAY,
        given=False,
    )
    said = Contribution(
        id="c1",
        tool=None,
        contributor="A review",
        role=Role.GROUP,
        date=TODAY,
        answers=(Answer(prompt="notes", index=0, text="I like trains", said_by="Addie"),),
    )
    with database.writing() as session:
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one()
        keep_contribution(session, pupil.id, said, position=0, account_id=None)
    pupils.edit_pupil(
        database,
        senco,
        ref,
        PupilDetails(first_name="Ada", last_name="Finch", known_as="Robin", date_of_birth=BORN),
    )
    with database.reading() as session:
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one()
        case = case_of(session, pupil, on=TODAY)
    (heard,) = case.said.contributions
    assert speaker_of(case, heard, heard.answers[0]).is_pupil
    assert [one.given_by for one in case.said.consents] == ["Robin"]
    assert round_pupils.the_pupil_as_person(database, senco, ref)


@pytest.mark.parametrize(
    ("born", "problem"),
    [
        (dt.date(2026, 11, 22), "in the past"),
        (dt.date(1999, 1, 1), "younger than 26"),
        (dt.date(2001, 1, 1), None),
        (TODAY, None),
    ],
)
def test_a_date_of_birth_that_no_pupil_has_is_a_problem(born, problem):
    found = pupils.birth_problem(born, TODAY)
    assert found is None if problem is None else problem in found


def test_a_teacher_is_offered_their_own_classes_alone(database, people):
    add(database, people.actor(database, "senco"), class_name="Hawks")
    mine = pupils.class_choices(database, people.actor(database, "teacher"))
    assert [one.name for one in mine] == ["Year 4 Kestrels"]
