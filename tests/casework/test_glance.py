import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import event, select

from ehcplan import models
from ehcplan.access.attachments import actor_of
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import glance, pupils
from ehcplan.casework import people as round_pupils
from ehcplan.casework.cases import import_case
from ehcplan.casework.translate import keep_contribution
from ehcplan.errors import NotAllowedError
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Element, Role, Target

TODAY = dt.date(2026, 11, 21)


def said(key, name, role, *, on=TODAY, relationship="", said_by=None, text="words"):
    return Contribution(
        id=key,
        tool=None,
        contributor=name,
        role=role,
        relationship=relationship,
        date=on,
        answers=(Answer(prompt="notes", index=0, text=text, said_by=said_by),),
    )


def keep(database, pupil_id, *contributions):
    with database.writing() as session:
        for place, contribution in enumerate(contributions):
            keep_contribution(session, pupil_id, contribution, position=place, account_id=None)


def listed(database, actor, **wanted):
    return glance.pupils_list(database, actor, on=TODAY, **wanted)


def row_of(database, people, ref=None):
    rows = listed(database, people.actor(database, "senco"))
    return next(row for row in rows if row.ref == (ref or people.own.ref))


def test_each_parent_has_their_own_date_and_one_who_was_not_heard_has_none(database, people):
    for name, what in (("Clare Thornley", "mother"), ("Simon Pike", "father")):
        round_pupils.add_person(
            database,
            people.actor(database, "senco"),
            people.own.ref,
            name=name,
            role="parent",
            relationship=what,
        )
    monday = dt.date(2026, 11, 16)
    keep(
        database,
        people.own.pupil_id,
        said("c1", "Maisie", Role.CHILD, on=monday),
        said("c2", "Clare Thornley", Role.PARENT, on=TODAY),
        said("c3", "Clare Thornley", Role.PARENT, on=monday),
        said("c4", "Mr Lal", Role.SCHOOL, on=monday),
    )
    row = row_of(database, people)
    assert row.child_on == monday
    assert [(one.name, one.on) for one in row.parents] == [
        ("Clare Thornley", TODAY),
        ("Simon Pike", None),
    ]
    assert row.school_on == monday


def test_who_spoke_in_a_meeting_has_been_heard(database, people):
    round_pupils.add_person(
        database,
        people.actor(database, "senco"),
        people.own.ref,
        name="Clare Thornley",
        role="parent",
        relationship="mother",
    )
    keep(
        database,
        people.own.pupil_id,
        said("c1", "A review", Role.GROUP, said_by="Maisie"),
        said("c2", "A review", Role.GROUP, said_by="Clare"),
        said("c3", "A review", Role.GROUP, said_by="Class teacher"),
        said("c4", "A review", Role.GROUP),
    )
    row = row_of(database, people)
    assert (row.child_on, row.parents[0].on, row.school_on) == (TODAY, TODAY, TODAY)


@pytest.mark.parametrize(("kind", "value"), [("superseded", "x"), ("safeguarding", "yes")])
def test_what_does_not_stand_or_is_kept_for_the_lead_does_not_count(database, people, kind, value):
    keep(database, people.own.pupil_id, said("c1", "Maisie", Role.CHILD, said_by="Mr Lal"))
    with database.writing() as session:
        answer = session.scalars(select(models.Answer)).one()
        answer.facts.append(models.AnswerFact(kind=kind, value=value, on=TODAY))
    row = row_of(database, people)
    assert (row.child_on, row.school_on) == (None, None)


def draft(database, pupil_id, element, *, source=True):
    with database.writing() as session:
        line = models.Line(
            ref=new_reference(), pupil_id=pupil_id, element=element.value, position=0, voice="other"
        )
        if source:
            answer = session.scalars(select(models.Answer)).first()
            line.sources = [models.LineSource(answer_id=answer.id)]
        session.add(line)


def test_headings_with_a_line_or_a_reason_for_none_count_once(database, people):
    keep(database, people.own.pupil_id, said("c1", "Maisie", Role.CHILD))
    for element in (Element.A_PLAY, Element.A_PLAY, Element.P_SUPPORT, Element.A_ASP_LIVING):
        draft(database, people.own.pupil_id, element)
    with database.writing() as session:
        session.add(
            models.Emptied(
                pupil_id=people.own.pupil_id,
                element=Element.A_HEALTH.value,
                reason="not_asked",
                on=TODAY,
            )
        )
    row = row_of(database, people)
    # Under Year 9 adult life does not count; the table of who took part never does.
    assert str(row.section_a) == "2 of 22 headings"
    assert str(row.profile) == "1 of 8 headings"


def test_a_line_whose_source_was_moved_away_does_not_count(database, people):
    keep(database, people.own.pupil_id, said("c1", "Maisie", Role.CHILD))
    draft(database, people.own.pupil_id, Element.A_PLAY)
    assert row_of(database, people).section_a.done == 1
    with database.writing() as session:
        answer = session.scalars(select(models.Answer)).one()
        answer.facts.append(models.AnswerFact(kind="superseded", value="moved", on=TODAY))
    assert row_of(database, people).section_a.done == 0


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"review_on": dt.date(2027, 1, 5)}, ("Review", dt.date(2027, 1, 5))),
        ({"review_on": dt.date(2026, 1, 5)}, ("Review was due", dt.date(2026, 1, 5))),
        (
            {"date_of_birth": dt.date(2011, 2, 1)},
            ("Decides for themselves from", dt.date(2027, 6, 26)),
        ),
        ({"date_of_birth": dt.date(2011, 2, 1), "decision_maker": "young_person"}, ("", None)),
        ({}, ("", None)),
    ],
)
def test_the_next_date_is_a_review_or_the_day_rights_pass(database, people, changes, says):
    with database.writing() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        for name, value in changes.items():
            setattr(pupil, name, value)
    row = row_of(database, people)
    assert (row.next_is, row.next_on) == says


def test_pupils_come_by_name_and_are_found_by_part_of_it(database, people):
    senco = people.actor(database, "senco")
    for first, last in (("Zoë", "abara"), ("Émile", "Zidane")):
        pupils.add_pupil(
            database,
            senco,
            first_name=first,
            last_name=last,
            known_as="Zee" if first == "Zoë" else "",
            date_of_birth=dt.date(2018, 1, 1),
        )
    names = [row.name for row in listed(database, senco)]
    assert names == [
        "Zee (Zoë abara)",
        "Maisie Okafor-Lund",
        "Idris Pemberley-Hart",
        "Émile Zidane",
    ]
    assert [row.name for row in listed(database, senco, search=" ÉMILE zid")] == ["Émile Zidane"]
    assert listed(database, senco, search="%") == []
    assert len(listed(database, senco, class_id=people.class_a)) == 1


def test_own_pupils_alone_for_a_teacher_and_none_of_another_school(database, people):
    mine = listed(database, people.actor(database, "teacher"))
    assert [row.ref for row in mine] == [people.own.ref]
    theirs = listed(database, actor_of(database, people.senco_b))
    assert [row.ref for row in theirs] == [people.foreign.ref]


@pytest.mark.parametrize("role", ["governor", "administrator"])
def test_who_may_not_list_pupils_gets_no_list(database, people, role):
    with pytest.raises(NotAllowedError):
        listed(database, people.actor(database, role))


def test_the_number_of_statements_does_not_grow_with_the_number_of_pupils(database, people):
    senco = people.actor(database, "senco")

    def statements():
        count = []
        event.listen(database.read_engine, "before_cursor_execute", lambda *a: count.append(a[2]))
        listed(database, senco)
        return len(count)

    few = statements()
    for number in range(40):
        ref = pupils.add_pupil(
            database,
            senco,
            first_name=f"Pupil {number}",
            last_name="Many",
            date_of_birth=dt.date(2018, 1, 1),
            class_name=f"Class {number % 7}",
        )
        with database.reading() as session:
            pupil_id = session.scalars(select(models.Pupil.id).where(models.Pupil.ref == ref)).one()
        keep(database, pupil_id, said("c1", "Mr Lal", Role.SCHOOL))
    many = statements()
    assert few <= 8
    # The listener of the first count is still there and counts for itself.
    assert many == few


def test_the_four_cases_come_out_as_a_person_would_say(database, people, complete_cases):
    for case in complete_cases:
        import_case(database, OPERATOR, case, school_id=people.school_a)
    rows = {row.name: row for row in listed(database, people.actor(database, "senco"))}
    maisie = rows["Maisie Thornley-Pike"]
    assert [one.name for one in maisie.parents] == ["Clare Thornley", "Simon Pike"]
    assert all(one.on for one in maisie.parents)
    assert all(row.child_on for name, row in rows.items() if name not in {
        "Maisie Okafor-Lund", "Idris Pemberley-Hart"
    })  # fmt: skip


def test_progress_of_the_case_and_of_the_list_agree(database, people):
    keep(database, people.own.pupil_id, said("c1", "Maisie", Role.CHILD))
    draft(database, people.own.pupil_id, Element.A_PLAY)
    from ehcplan.casework.translate import case_of

    with database.reading() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        case = case_of(session, pupil, on=TODAY)
    assert glance.progress(case, Target.SECTION_A) == row_of(database, people).section_a


CASES = Path(__file__).parents[2] / "ehcplan" / "demo"


@pytest.fixture
def complete_cases():
    from ehcplan.schemas.case_file import read_case

    return [read_case(file.read_bytes()) for file in sorted(CASES.glob("*.json"))]
