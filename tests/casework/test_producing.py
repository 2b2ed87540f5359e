"""Producing from accepted lines: proved, kept, recorded; refused when something is amiss."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR, Actor
from ehcplan.casework import copying, producing
from ehcplan.casework.cases import import_case
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.lines import Line, Source, Wording, Words
from ehcplan.plan.said import Answer
from ehcplan.plan.whole import Letter, Need, WholePlan
from ehcplan.vocabulary import Element, Target
from tests.builders import ON, a_case, said

PLAN = WholePlan(
    needs=(
        Need(
            ref="need000001",
            letter=Letter.B,
            words=Words(ref="need000002", wordings=(Wording(text="Reads <slowly> & aloud"),)),
        ),
    )
)
BEES = Answer(prompt="like", index=0, text="Bees & <trams>", quote=True)


def like(index=0):
    return Source(contribution="c1", prompt="like", index=index)


def a_line(text, source, element=Element.A_INTERESTS, ref="bcdfghjkmn"):
    return Line(ref=ref, element=element, wordings=(Wording(text=text),), sources=(source,))


@pytest.fixture
def school(database):
    with database.writing() as session:
        row = models.School(name="Elm Bank")
        session.add(row)
        session.flush()
        return row.id


def kept(database, school, *lines, answers=(BEES,)):
    case = a_case(said("all_about_me", *answers), lines=lines)
    return import_case(database, OPERATOR, case, school_id=school)


def make(database, ref, **options):
    options = {"document": "section-a", "on": ON, **options}
    return producing.make(database, OPERATOR, ref, **options)


def test_accepted_lines_become_a_proved_file_that_is_kept_and_recorded(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    file_ref, produced = make(database, ref)
    name, data = producing.download(database, OPERATOR, ref, file_ref)
    words = "\n".join(block.text for block in read_docx(data).blocks)
    assert "“Bees & <trams>”" in words
    assert data == produced.data
    assert name.endswith(".docx")
    assert "Tillerby" not in name
    with database.reading() as session:
        acts = session.scalars(select(models.AuditEntry.act).order_by(models.AuditEntry.id)).all()
    assert acts == ["import", "produce section-a", "download"]


def test_nothing_accepted_means_nothing_to_print_unless_a_first_look_is_asked_for(database, school):
    ref = kept(database, school)
    with pytest.raises(ContentRefusedError, match="Nothing has been accepted"):
        make(database, ref)
    _, produced = make(database, ref, from_suggestions=True)
    words = "\n".join(block.text for block in read_docx(produced.data).blocks)
    assert "Made from suggestions. Nobody has read this." in words


def test_a_line_whose_answer_became_private_stops_the_document(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    with database.writing() as session:
        answer = session.scalars(select(models.Answer)).one()
        answer.facts.append(models.AnswerFact(kind="private", value="yes", on=ON))
    fit = producing.fit(database, OPERATOR, ref, "section-a", on=ON)
    assert [(r.text, r.why) for r in fit.refused] == [(BEES.text, "Private.")]
    with pytest.raises(ContentRefusedError, match="may no longer be used"):
        make(database, ref)
    with pytest.raises(ContentRefusedError, match="may no longer be used"):
        copying.headings_to_copy(database, OPERATOR, ref, Target.SECTION_A, on=ON)
    with database.reading() as session:
        assert session.scalars(select(models.Produced)).all() == []


def test_the_fit_counts_lines_and_words_per_heading(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    fit = producing.fit(database, OPERATOR, ref, "section-a", on=ON)
    assert [(h.label, h.lines, h.words) for h in fit.headings] == [("Ro’s interests", 1, 3)]


def test_a_heading_is_copied_as_it_would_be_printed(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    copied = copying.headings_to_copy(database, OPERATOR, ref, Target.SECTION_A, on=ON)
    assert [(h.key, h.label) for h in copied] == [("interests", "Ro’s interests")]
    assert "“Bees & <trams>”" in copied[0].text


def test_a_teacher_produces_the_profile_and_not_section_a(database, school):
    ref = kept(
        database,
        school,
        a_line(BEES.text, like()),
        a_line(BEES.text, like(), Element.P_IMPORTANT_TO, "cdfghjkmnp"),
    )
    with database.reading() as session:
        pupil_id = session.scalars(select(models.Pupil.id)).one()
    teacher = Actor(
        name="T", role="teacher", account_id=None, school_id=school,
        own_pupils=frozenset({pupil_id}),
    )  # fmt: skip
    file_ref, _ = producing.make(database, teacher, ref, document="profile", on=ON)
    with pytest.raises(NotFoundError):
        producing.make(database, teacher, ref, document="section-a", on=ON)
    section_a, _ = make(database, ref)
    assert [f.ref for f in producing.files(database, teacher, ref)] == [file_ref]
    with pytest.raises(NotFoundError):
        producing.download(database, teacher, ref, section_a)


def test_the_same_lines_give_a_file_once_for_each_time_it_is_produced(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    make(database, ref)
    make(database, ref, document="read-back")
    listed = producing.files(database, OPERATOR, ref)
    assert [f.document for f in listed] == ["read-back", "section-a"]
    assert all(f.produced_by == "the command line" for f in listed)


def with_plan(database, school, *lines):
    case = replace(a_case(said("all_about_me", BEES), lines=lines), plan=PLAN)
    return import_case(database, OPERATOR, case, school_id=school)


def test_a_plan_is_produced_and_kept_as_one(database, school):
    ref = with_plan(database, school, a_line(BEES.text, like()))
    assert producing.has_plan(database, OPERATOR, ref)
    file_ref, produced = make(database, ref, document="plan")
    kept_file = producing.one_file(database, OPERATOR, ref, file_ref)
    assert (kept_file.document, kept_file.from_suggestions) == ("plan", False)
    words = "\n".join(block.text for block in read_docx(produced.data).blocks)
    assert "“Bees & <trams>”" in words
    assert "Reads <slowly> & aloud" in words


def test_a_plan_is_printed_before_anything_of_section_a_is_accepted(database, school):
    ref = with_plan(database, school)
    _, produced = make(database, ref, document="plan")
    assert produced.lines == ()
    _, first_look = make(database, ref, document="plan", from_suggestions=True)
    assert first_look.lines


def test_a_plan_that_nobody_has_begun_is_not_produced(database, school):
    ref = kept(database, school, a_line(BEES.text, like()))
    assert not producing.has_plan(database, OPERATOR, ref)
    with pytest.raises(ContentRefusedError, match="have not been begun"):
        make(database, ref, document="plan")
