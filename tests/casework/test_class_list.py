import datetime as dt

import pytest
from sqlalchemy import func, select

from ehcplan import models
from ehcplan.casework import class_list, pupils
from ehcplan.casework.columns import KNOWN_HEADINGS, guess_columns
from ehcplan.casework.tables import read_table
from ehcplan.errors import ContentRefusedError, NotAllowedError

TODAY = dt.date(2026, 11, 21)
HEADINGS = "Legal Forename,Legal Surname,Preferred Forename,DOB,NC Year,Reg,Ethnicity\n"


def table(text, headings=HEADINGS):
    return read_table((headings + text).encode(), KNOWN_HEADINGS)


def plan(database, people, text, headings=HEADINGS):
    senco, read = people.actor(database, "senco"), table(text, headings)
    columns = class_list.columns_for(database, senco, read)
    return class_list.preview(database, senco, read, columns, on=TODAY)


def bring(database, people, text, ticked, headings=HEADINGS):
    senco, read = people.actor(database, "senco"), table(text, headings)
    columns = class_list.columns_for(database, senco, read)
    return class_list.bring_in(database, senco, read, columns, ticked, on=TODAY)


def pupils_there(database):
    with database.reading() as session:
        return session.scalar(select(func.count(models.Pupil.id)))


@pytest.mark.parametrize(
    "headings",
    [
        ["Forename", "Surname", "DOB", "Form"],
        ["Legal Forename", "Legal Surname", "Date of Birth", "Reg"],
        ["First name", "Last name", "Birth date", "Class"],
    ],
)
def test_the_headings_of_schools_systems_are_known(headings):
    found = guess_columns(headings, {})
    assert found == {"first_name": 0, "last_name": 1, "born": 2, "class_name": 3}


def test_the_legal_name_is_the_first_name_and_the_preferred_one_is_known_as():
    found = guess_columns(["Forename", "Legal Forename", "Preferred Forename", "Surname"], {})
    assert (found["first_name"], found["known_as"]) == (1, 2)


def test_a_list_does_what_it_says_and_no_more(database, people):
    text = (
        "Ada,Finch,Addie,23/04/2018,4,4K,secret\n"
        "Maisie,Okafor-Lund,Maisie,27/03/2017,5,Year 4 Kestrels,x\n"
        "Ben,Finch,,31/02/2018,4,4K,x\n"
        ",Finch,,23/04/2018,4,4K,x\n"
        "ADA,finch,,23/04/2018,4,4K,x\n"
        "\n"
        "Una,Finch,,1/1/2030,4,4K,x\n"
    )
    rows = plan(database, people, text)
    assert [(row.number, row.outcome) for row in rows] == [
        (2, "add"), (3, "there"), (4, "problem"), (5, "problem"), (6, "problem"), (8, "problem"),
    ]  # fmt: skip
    assert [row.says for row in rows[2:]] == [
        "The date of birth is not one. Write it as day/month/year, with a year of four numbers",
        "No first name",
        "The same pupil as in row 2",
        "The date of birth must be in the past",
    ]
    before = pupils_there(database)
    result = bring(database, people, text, {"add-2", "there-3", "problem-4"})
    assert pupils_there(database) == before + 1
    assert len(result.added) == 1
    assert result.filled == ()
    assert [row.number for row in result.not_added] == [4, 5, 6, 8]
    known = pupils.details(database, people.actor(database, "senco"), result.added[0])
    assert (known.known_as, known.class_name, known.year_group) == ("Addie", "4K", "")


def test_what_is_not_ticked_is_not_added(database, people):
    before = pupils_there(database)
    result = bring(database, people, "Ada,Finch,,23/04/2018,4,4K,x\n", set())
    assert pupils_there(database) == before
    assert [(row.number, row.why) for row in result.not_added] == [(2, "You did not tick it")]


def test_only_blanks_are_filled_and_only_when_ticked(database, people):
    text = "Maisie,Okafor-Lund,May,27/03/2017,4,Owls,x\nIdris,Pemberley-Hart,,27/03/2017,5,Owls,x\n"
    rows = plan(database, people, text)
    assert rows[0].fills == ("Known as", "Year group")
    assert rows[1].fills == ("Class",)
    bring(database, people, text, {"there-2"})
    senco = people.actor(database, "senco")
    own = pupils.details(database, senco, people.own.ref)
    assert (own.known_as, own.year_group, own.class_name) == ("May", "Year 4", "Year 4 Kestrels")
    assert pupils.details(database, senco, people.other.ref).class_name == ""


def test_a_row_whose_meaning_changed_since_the_preview_does_nothing(database, people):
    text = "Ada,Finch,Addie,23/04/2018,4,4K,x\n"
    assert plan(database, people, text)[0].key == "add-2"
    bring(database, people, text, {"add-2"})
    result = bring(database, people, text, {"add-2"})
    assert (result.added, result.filled) == ((), ())
    assert [row.why for row in result.not_added] == ["Here already"]


def test_a_namesake_is_said_and_one_without_a_birthday_is_a_problem(database, people):
    (row,) = plan(database, people, "Maisie,Okafor-Lund,,27/03/2018,3,Owls,x\n")
    assert (row.outcome, row.ref) == ("add", people.own.ref)
    assert "another date of birth" in row.says
    with database.writing() as session:
        session.get_one(models.Pupil, people.own.pupil_id).date_of_birth = None
    (row,) = plan(database, people, "Maisie,Okafor-Lund,,27/03/2018,3,Owls,x\n")
    assert row.outcome == "problem"


def test_a_file_with_the_month_first_is_refused_row_by_row(database, people):
    rows = plan(database, people, "A,B,,04/05/2018,3,x,x\nC,D,,04/23/2018,3,x,x\n")
    assert {row.outcome for row in rows} == {"problem"}
    assert "month first" in rows[0].says


def test_a_year_that_is_not_the_one_by_age_is_kept_and_said(database, people):
    rows = plan(database, people, "A,B,,23/04/2018,Y3,x,x\nC,D,,23/04/2018,4,x,x\n")
    assert (rows[0].year, rows[0].says) == ("Year 3", "Year 3 in the file; Year 4 by age")
    assert (rows[1].year, rows[1].says) == ("", "")


def test_a_whole_name_is_split_at_its_comma(database, people):
    headings = "Name,Date of birth\n"
    rows = plan(database, people, '"Finch, Ada",23/04/2018\nAda Finch,23/04/2018\n', headings)
    assert (rows[0].first_name, rows[0].last_name) == ("Ada", "Finch")
    assert rows[1].outcome == "problem"


def test_the_columns_are_remembered_for_the_school(database, people):
    senco = people.actor(database, "senco")
    read = read_table(b"Aa,Bb,Cc\nAda,Finch,23/04/2018\n")
    assert class_list.columns_for(database, senco, read) == {}
    chosen = {"first_name": 0, "last_name": 1, "born": 2}
    class_list.bring_in(database, senco, read, chosen, {"add-2"}, on=TODAY)
    assert class_list.columns_for(database, senco, read) == chosen


@pytest.mark.parametrize(
    "columns",
    [
        {},
        {"born": 0},
        {"first_name": 0, "born": 1},
        {"first_name": 0, "last_name": 0, "born": 1},
        {"first_name": 0, "last_name": 1},
    ],
)
def test_columns_that_are_needed_are_asked_for(database, people, columns):
    with pytest.raises(ContentRefusedError, match="Choose"):
        class_list.preview(database, people.actor(database, "senco"), table(""), columns, on=TODAY)


def test_nothing_is_half_saved(database, people, monkeypatch):
    before = pupils_there(database)

    def fail(*args):
        raise RuntimeError("power cut")

    monkeypatch.setattr(class_list, "remembered", fail)
    with pytest.raises(RuntimeError):
        bring(database, people, "Ada,Finch,,23/04/2018,4,New class,x\n", {"add-2"})
    assert pupils_there(database) == before
    with database.reading() as session:
        assert session.scalars(select(models.SchoolClass.name)).all() == ["Year 4 Kestrels"]


def test_hostile_cells_are_kept_as_they_are_and_long_ones_refused(database, people):
    name = '"<b>Zoë</b> & ""Co"" 🐈"'
    result = bring(database, people, f"{name},=1+1,,23/04/2018,4,4K,x\n", {"add-2"})
    known = pupils.details(database, people.actor(database, "senco"), result.added[0])
    assert (known.first_name, known.last_name) == ('<b>Zoë</b> & "Co" 🐈', "=1+1")
    (row,) = plan(database, people, f"{'x' * 10_000},B,,23/04/2018,4,4K,x\n")
    assert row.says == "A name is longer than 100 characters"


def test_only_who_keeps_the_pupils_brings_a_list(database, people):
    teacher, read = people.actor(database, "teacher"), table("Ada,Finch,,23/04/2018,4,4K,x\n")
    with pytest.raises(NotAllowedError):
        class_list.preview(database, teacher, read, {}, on=TODAY)
    with pytest.raises(NotAllowedError):
        class_list.bring_in(database, teacher, read, {}, set(), on=TODAY)
