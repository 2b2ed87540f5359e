import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import Act
from ehcplan.casework.pupil_page import pupil_page
from ehcplan.casework.translate import keep_contribution
from ehcplan.errors import NotFoundError
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Role

TODAY = dt.date(2026, 11, 21)
BORN = dt.date(2011, 2, 1)
DECIDES = dt.date(2027, 6, 26)


def page(database, people, role="senco", on=TODAY):
    return pupil_page(database, people.actor(database, role), people.own.ref, on)


def change(database, people, **values):
    with database.writing() as session:
        pupil = session.get_one(models.Pupil, people.own.pupil_id)
        for name, value in values.items():
            setattr(pupil, name, value)


def hear(database, people, name, role, tool=None, relationship=""):
    said = Contribution(
        id=name + str(tool),
        tool=tool,
        contributor=name,
        role=role,
        relationship=relationship,
        date=TODAY,
        answers=(Answer(prompt="good_day", index=0, text="x"),),
    )
    with database.writing() as session:
        keep_contribution(session, people.own.pupil_id, said, position=0, account_id=None)


def test_with_nothing_said_the_next_step_is_to_gather(database, people):
    found = page(database, people)
    assert found.next_step == "Start gathering"
    assert [(row.name, row.state, row.is_pupil) for row in found.people] == [
        ("Maisie", "not_asked", True)
    ]
    assert found.year == "Year 5"


def test_once_something_is_said_the_next_step_is_section_a(database, people):
    hear(database, people, "Maisie", Role.CHILD, "good_day_bad_day")
    hear(database, people, "Maisie", Role.CHILD)
    found = page(database, people)
    assert found.next_step == "Carry on with Section A: 0 of 22 headings"
    assert set(found.people[0].tools) == {"Good day and bad day", "Notes"}
    assert [(row.tool, row.answers) for row in found.contributions].count(("Notes", 1)) == 1


def test_who_spoke_without_being_added_has_a_row_too(database, people):
    hear(database, people, "Aunty Bisi", Role.FAMILY, relationship="aunt")
    rows = {row.name: row for row in page(database, people).people}
    assert (rows["Aunty Bisi"].state, rows["Aunty Bisi"].ref) == ("heard", "")
    assert rows["Aunty Bisi"].what == "aunt"


def test_tools_are_offered_for_headings_that_are_empty_and_not_twice(database, people):
    offered = [tool.key for tool in page(database, people).tools_offered]
    assert len(offered) == len(set(offered)) == 4
    hear(database, people, "Maisie", Role.CHILD, offered[0])
    assert offered[0] not in [tool.key for tool in page(database, people).tools_offered]


@pytest.mark.parametrize(
    ("on", "maker", "decides", "ask"),
    [
        (dt.date(2026, 6, 25), "parent", "decides from 26 June 2027", ""),
        (dt.date(2026, 6, 26), "parent", "decides from 26 June 2027", "Talk about it now"),
        (dt.date(2027, 6, 25), "parent", "decides from 26 June 2027", "Talk about it now"),
        (DECIDES, "parent", "parents or carers decide.", "Say who decides now"),
        (DECIDES, "young_person", "Maisie decides.", ""),
        (DECIDES, "best_interests", "best interests", ""),
    ],
)
def test_who_decides_and_when_it_changes(database, people, on, maker, decides, ask):
    change(database, people, date_of_birth=BORN, decision_maker=maker)
    found = page(database, people, on=on)
    assert decides in found.who_decides
    assert (ask in found.ask_who_decides) if ask else found.ask_who_decides == ""


def test_a_year_group_that_was_written_stands_over_the_one_by_age(database, people):
    change(database, people, year_group="Year 3")
    found = page(database, people)
    assert (found.year, found.phase) == ("Year 3", "KS2")


def test_the_reading_is_kept_and_another_pupils_page_is_not_found(database, people):
    page(database, people, "teacher")
    with database.reading() as session:
        entry = session.scalars(
            select(models.AuditEntry).where(models.AuditEntry.act == "read pupil")
        ).one()
    assert entry.pupil_ref == people.own.ref
    teacher = people.actor(database, "teacher")
    for ref in (people.other.ref, people.foreign.ref, "nobody"):
        with pytest.raises(NotFoundError):
            pupil_page(database, teacher, ref, TODAY)


def test_the_page_knows_what_its_reader_may_do(database, people):
    assert Act.GATHER in page(database, people, "teacher").acts
    assert Act.DRAFT not in page(database, people, "teacher").acts
    assert Act.GATHER not in page(database, people, "head").acts
