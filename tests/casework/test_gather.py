"""Keeping what was said, and putting its header right."""

import datetime as dt

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import gather, heard, sheets
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.said import Answer, Cell, ReadBack
from ehcplan.vocabulary import Element, Role, Sharing, Voice
from tests.casework.gathered import TODAY, acts, add_line, case, lines, said

HOSTILE = 'I like <b>"cats"</b> & ’dogs’ 🐈' + "x" * 10_000


@pytest.fixture
def senco(people, database):
    return people.actor(database, "senco")


def test_a_contribution_comes_back_as_it_was_given_but_for_its_key(database, people, senco):
    given = said(
        HOSTILE,
        Answer(
            prompt="notes",
            index=1,
            text="Lunio",
            quote=True,
            original="obiad",
            private=True,
            sharing=Sharing.SCHOOL_ONLY,
            said_by="Tom",
            certainty="guess",
            asked="And lunch?",
        ),
        supported_by="Ms Oyelaran",
        language="Polish",
        interpreter="Mr Nowak",
        session="s1",
        share=False,
        read_back=ReadBack(on=TODAY, with_whom="Mum", changed="one word"),
    )
    kept = gather.keep(database, senco, people.own.ref, given)
    (there,) = case(database, people.own).said.contributions
    assert (there.id, there.ref) == ("c1", kept.ref)
    assert there.answers[0].text == HOSTILE
    assert there.answers[1].words == "Lunio"
    assert there.answers[1].sharing is Sharing.SCHOOL_ONLY
    for name in ("original", "private", "said_by", "certainty", "asked", "quote"):
        assert getattr(there.answers[1], name) == getattr(given.answers[1], name)
    for name in ("supported_by", "language", "interpreter", "session", "share", "read_back"):
        assert getattr(there, name) == getattr(given, name)


def test_keys_and_places_go_on_from_the_last(database, people, senco):
    for text in ("one", "two"):
        gather.keep(database, senco, people.own.ref, said(text))
    with database.writing() as session:
        session.scalars(select(models.Contribution).filter_by(key="c2")).one().key = "c9"
    gather.keep(database, senco, people.own.ref, said("three"))
    there = case(database, people.own).said.contributions
    assert [c.id for c in there] == ["c1", "c9", "c10"]


def test_forbidden_characters_are_dropped_and_counted(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("a\x00b\ud800c", "d\x07"))
    assert kept.dropped == 3
    assert [a.text for a in case(database, people.own).said.contributions[0].answers] == [
        "abc",
        "d",
    ]


def test_a_line_without_words_is_left_behind_and_its_neighbour_keeps_its_mark(
    database, people, senco
):
    kept = gather.keep(
        database, senco, people.own.ref, said("  ", "told in confidence"), for_safeguarding={1}
    )
    assert len(kept.answers) == 1
    assert case(database, people.own).said.contributions[0].answers == ()
    (answer,) = case(database, people.own, senco).said.contributions[0].answers
    assert (answer.text, answer.private) == ("told in confidence", True)


def test_an_answer_for_the_lead_is_read_by_its_writer_and_the_lead_alone(database, people, senco):
    gather.keep(database, senco, people.own.ref, said("secret"), for_safeguarding={0})
    seen = {}
    for role in ("senco", "teacher", "head", "safeguarding_lead"):
        actor = people.actor(database, role)
        contribution = case(database, people.own, actor).said.contributions[0]
        seen[role] = bool(contribution.answers)
    assert seen == {"senco": True, "teacher": False, "head": False, "safeguarding_lead": True}


def test_lines_not_written_down_are_counted_and_leave_no_words(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said(), not_written_down=2)
    assert kept.not_written_down == 2
    with database.reading() as session:
        entries = session.scalars(select(models.AuditEntry).filter_by(act="not written down")).all()
    assert [entry.subject for entry in entries] == [f"{kept.ref} 2"]


@pytest.mark.parametrize(
    "given",
    [
        said(),
        said(" \n"),
        said("words", contributor=" "),
        said("words", tool="no_such_tool"),
        said(Answer(prompt="no_such_prompt", index=0, text="words")),
    ],
    ids=["nothing", "blank", "nobody", "tool", "prompt"],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_kept(database, people, senco, given):
    with pytest.raises(ContentRefusedError):
        gather.keep(database, senco, people.own.ref, given)
    assert case(database, people.own).said.contributions == ()


def test_the_sheet_goes_with_the_keeping_and_a_second_keeping_finds_it_gone(
    database, people, senco
):
    sheet = sheets.open_sheet(database, senco, people.own.ref, "notes")
    kept = gather.keep(database, senco, people.own.ref, said("once"), sheet_ref=sheet)
    with pytest.raises(NotFoundError):
        gather.keep(database, senco, people.own.ref, said("once"), sheet_ref=sheet)
    assert len(case(database, people.own).said.contributions) == 1
    assert sheets.unfinished(database, senco, people.own.ref) == ()
    assert sheets.became(database, senco, people.own.ref, sheet) == kept.ref


def test_somebody_new_is_remembered_once_and_the_pupil_and_a_group_are_not(database, people, senco):
    mum = {"contributor": "Ada Okafor", "role": Role.PARENT, "relationship": "mother"}
    for header in (mum, mum | {"contributor": "ada  okafor"}, {}, {"role": Role.GROUP}):
        gather.keep(database, senco, people.own.ref, said("words", **header))
    found = case(database, people.own).said.people
    assert [(p.name, p.role, p.relationship) for p in found] == [
        ("Ada Okafor", Role.PARENT, "mother")
    ]


def test_a_teacher_writes_of_their_own_pupils_and_nobody_of_another_schools(database, people):
    teacher = people.actor(database, "teacher")
    gather.keep(database, teacher, people.own.ref, said("words"))
    for actor, pupil in (
        (teacher, people.other),
        (people.actor(database, "senco"), people.foreign),
        (people.actor(database, "head"), people.own),
        (people.actor(database, "governor"), people.own),
    ):
        with pytest.raises(NotFoundError):
            gather.keep(database, actor, pupil.ref, said("words"))


def test_keeping_is_noted_and_ends_the_day_a_case_file_spoke_of(database, people, senco):
    with database.writing() as session:
        session.get(models.Pupil, people.own.pupil_id).as_of = dt.date(2020, 1, 1)
    gather.keep(database, senco, people.own.ref, said("words"))
    assert acts(database, people.own) == ["gather"]
    with database.reading() as session:
        assert session.get(models.Pupil, people.own.pupil_id).as_of is None


def test_a_row_keeps_its_cells_with_their_own_marks(database, people, senco):
    row = Answer(
        prompt="photos",
        index=0,
        cells=(
            Cell(column="place_or_thing", value="The pond"),
            Cell(column="child_words", value="Frogs", quote=True),
        ),
    )
    gather.keep(database, senco, people.own.ref, said(row, tool="photo_tour", method="photo_tour"))
    (answer,) = case(database, people.own).said.contributions[0].answers
    assert answer.cells == row.cells


def test_a_header_put_right_changes_the_header_and_no_answer(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("words"))
    header = said(supported_by="Tom", method="drawing", date=dt.date(2026, 11, 2))
    gather.edit_header(database, senco, people.own.ref, kept.ref, header, on=TODAY)
    (there,) = case(database, people.own).said.contributions
    assert (there.supported_by, there.method, there.date) == ("Tom", "drawing", header.date)
    assert [a.text for a in there.answers] == ["words"]
    assert acts(database, people.own)[-1] == "edit header"


def test_lines_come_out_when_a_header_says_school_only(database, people, senco):
    kept = gather.keep(database, senco, people.own.ref, said("I like chips"))
    line = add_line(database, people.own, kept.answers[0], "I like chips")
    out = gather.edit_header(database, senco, people.own.ref, kept.ref, said(share=False), on=TODAY)
    assert out == (line,)
    assert lines(database, people.own) == {}


def test_a_line_changes_its_voice_with_its_speaker_and_leaves_the_pupils_own_headings(
    database, people, senco
):
    kept = gather.keep(database, senco, people.own.ref, said("Chips", "Frogs"))
    own = add_line(database, people.own, kept.answers[0], "Chips", element=Element.A_VIEWS)
    other = add_line(database, people.own, kept.answers[1], "Frogs", element=Element.A_HISTORY)
    mum = said(contributor="Ada", role=Role.PARENT, relationship="mother")
    out = gather.edit_header(database, senco, people.own.ref, kept.ref, mum, on=TODAY)
    assert out == (own,)
    assert lines(database, people.own)[other].voice is Voice.PARENT


def test_headings_for_which_nothing_was_said_bring_tools(database, people, senco):
    before = heard.suggestions(database, senco, people.own.ref, on=TODAY, most=30)
    assert all(one.headings and one.question for one in before)
    names = {heading for one in before for heading in one.headings}
    assert "Friends and the people who matter" in names
    assert not any("wants to live" in name for name in names), "folded under Year 9"


def test_contributions_are_listed_the_latest_first(database, people, senco):
    gather.keep(database, senco, people.own.ref, said("a", date=dt.date(2026, 1, 1)))
    gather.keep(database, senco, people.own.ref, said("b", "c", tool=None))
    listed = heard.contributions(database, senco, people.own.ref)
    assert [(one.date.year, one.date.month, one.answers, one.tool) for one in listed] == [
        (2026, 11, 2, "Notes"),
        (2026, 1, 1, "Notes"),
    ]
