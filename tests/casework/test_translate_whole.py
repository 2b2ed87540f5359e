"""Sections B to K, identity and what happened, through the database; and that erasing leaves none."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import export_case, import_case
from ehcplan.casework.erase import erase_answer, erase_pupil
from ehcplan.casework.translate import case_of
from ehcplan.models.base import now
from ehcplan.plan.identity import Identity
from ehcplan.plan.judged import Judged, Judgement
from ehcplan.plan.parts import references
from ehcplan.plan.said import Answer
from ehcplan.plan.whole import WholePlan
from ehcplan.schemas.case_file import case_file, read_case
from tests.builders import ON, a_case, said
from tests.builders_whole import whole_case
from tests.strategies import CAPACITY, EVENTS, EXCEPTIONS, JUDGED, a_source, identities, plans


@pytest.fixture
def school(database):
    with database.writing() as session:
        row = models.School(name="Elm Bank")
        session.add(row)
        session.flush()
        return row.id


def kept(database, ref):
    with database.reading() as session:
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one()
        return case_of(session, pupil, on=ON)


def test_a_case_with_everything_goes_through_the_database_unchanged(database, school):
    case = whole_case()
    ref = import_case(database, OPERATOR, case, school_id=school)
    exported = export_case(database, OPERATOR, ref, on=ON)
    assert exported == case_file(case)
    erase_pupil(database, OPERATOR, ref, reason="To import it again")
    again = import_case(database, OPERATOR, read_case(exported), school_id=school)
    assert export_case(database, OPERATOR, again, on=ON) == exported


@given(
    plan=plans(sources=[a_source(0), a_source(1)]),
    identity=identities(),
    events=st.lists(EVENTS, max_size=3),
    exceptions=st.lists(EXCEPTIONS, max_size=2),
    capacity=st.lists(CAPACITY, max_size=2),
    judged=st.lists(JUDGED, max_size=2),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_plan_goes_through_the_database_unchanged(
    database, school, plan, identity, events, exceptions, capacity, judged
):
    answers = (Answer(prompt="notes", index=0, text="Bees"), Answer(prompt="notes", index=1))
    case = a_case(
        said(None, *answers),
        plan=plan,
        identity=identity,
        events=tuple(events),
        exceptions=tuple(exceptions),
        capacity=tuple(capacity),
        judged=tuple(judged),
    )
    ref = import_case(database, OPERATOR, case, school_id=school)
    try:
        back = kept(database, ref)
        assert (back.plan or WholePlan()) == plan
        assert (back.identity or Identity()) == identity
        assert (back.events, back.exceptions, back.capacity, back.judged) == (
            case.events,
            case.exceptions,
            case.capacity,
            case.judged,
        )
    finally:
        erase_pupil(database, OPERATOR, ref, reason="The next example")


def test_a_pupil_without_a_plan_has_none(database, school):
    case = kept(database, import_case(database, OPERATOR, a_case(), school_id=school))
    assert (case.plan, case.identity, case.events) == (None, None, ())


def test_the_same_case_at_another_school_has_references_of_its_own(database, school):
    case = whole_case()
    first = kept(database, import_case(database, OPERATOR, case, school_id=school))
    with database.writing() as session:
        other = models.School(name="Oak Bank")
        session.add(other)
    second = kept(database, import_case(database, OPERATOR, case, school_id=other.id))
    assert first.plan == case.plan
    assert not set(references(second.plan)) & set(references(first.plan))
    assert second.plan.outcomes[0].needs == tuple(need.ref for need in second.plan.needs)
    assert second.plan.outcomes[0].aspirations == (second.lines[0].ref,)
    assert second.plan.notes[0].from_line == second.lines[0].ref
    assert [one.line for one in second.judged] == [second.lines[0].ref, ""]
    assert read_case(case_file(second)).plan == second.plan


def take_out(database, table, ref):
    with database.writing() as session:
        row = session.scalars(select(table).where(table.ref == ref)).one()
        row.removed_at = now()


def test_what_was_taken_out_is_left_out_with_the_links_to_it(database, school):
    case = whole_case()
    ref = import_case(database, OPERATOR, case, school_id=school)
    take_out(database, models.PlanPart, "n1")
    take_out(database, models.PlanPart, "k1")
    take_out(database, models.Line, case.lines[0].ref)
    take_out(database, models.Line, "t5")
    back = kept(database, ref)
    assert [need.ref for need in back.plan.needs] == ["n2"]
    outcome = back.plan.outcomes[0]
    assert (outcome.needs, outcome.aspirations) == (("n2",), ())
    assert [step.ref for step in outcome.steps] == ["t6"]
    assert (back.plan.provision[0].evidence, back.plan.provision[0].needs) == ((), ())
    assert back.plan.notes[0].from_line == ""
    assert read_case(case_file(back)).plan == back.plan


def pupils_tables():
    """Return every table whose rows belong, over any number of steps, to a pupil."""
    tables = models.Base.metadata.tables
    found = {"pupil"}
    while True:
        more = {
            name
            for name, table in tables.items()
            if {key.column.table.name for key in table.foreign_keys} & found
        }
        if more <= found:
            return sorted(found)
        found |= more


def rows(database):
    with database.reading() as session:
        return {
            name: session.scalar(
                select(func.count()).select_from(models.Base.metadata.tables[name])
            )
            for name in [*pupils_tables(), "stored_file"]
        }


def full_pupil(database, school):
    """Put a pupil with rows in every table that belongs to one into the database."""
    ref = import_case(database, OPERATOR, whole_case(), school_id=school)
    with database.writing() as session:
        pupil = session.scalars(select(models.Pupil)).one()
        hashes = ("cd" * 32, "ef" * 32, "ab" * 32, "99" * 32)
        session.add_all(
            models.StoredFile(sha256=sha256, media_type="x", data=b"We won " + sha256.encode())
            for sha256 in hashes
        )
        account = models.Account(name="T", email="t@a.example", fs_uniquifier="u", password="x")
        session.add(account)
        session.flush()
        version = models.Version(
            ref="v1",
            pupil_id=pupil.id,
            kind="plan",
            number=1,
            stage="final",
            label="Final plan",
            case_sha256=hashes[0],
        )
        version.files = [models.VersionFile(file_sha256=hashes[1], file_name="plan.docx")]
        session.add_all(
            [
                version,
                models.Produced(
                    ref="d1",
                    pupil_id=pupil.id,
                    document="section-a",
                    preset="x",
                    pack="standard",
                    file_sha256=hashes[3],
                    file_name="a.docx",
                    proved="yes",
                ),
                models.DraftAct(
                    pupil_id=pupil.id, target="section-a", kind="x", undo={}, says="Accepted"
                ),
                models.Sheet(
                    ref="s1",
                    pupil_id=pupil.id,
                    account_id=account.id,
                    kind="notes",
                    tool=None,
                    fields={"notes": "We won"},
                ),
            ]
        )
        session.execute(
            models.pupil_staff.insert().values(account_id=account.id, pupil_id=pupil.id)
        )
    return ref


def test_erasing_a_pupil_leaves_no_row_in_any_table_that_belongs_to_pupils(database, school):
    ref = full_pupil(database, school)
    before = rows(database)
    assert not [table for table, count in before.items() if not count], "give each table a row"
    erase_pupil(database, OPERATOR, ref, reason="Left the area")
    assert not {table: count for table, count in rows(database).items() if count}


def test_erasing_one_pupil_leaves_another_and_the_file_both_have(database, school):
    first = import_case(database, OPERATOR, whole_case(), school_id=school)
    other = replace(whole_case(), case_id="other", pupil=replace(whole_case().pupil, last_name="O"))
    second = import_case(database, OPERATOR, other, school_id=school)
    with database.writing() as session:
        session.add(models.StoredFile(sha256="ab" * 32, media_type="x", data=b"advice"))
    before = kept(database, second)
    erase_pupil(database, OPERATOR, first, reason="Left the area")
    assert kept(database, second) == before
    with database.reading() as session:
        assert session.get(models.StoredFile, "ab" * 32) is not None
    erase_pupil(database, OPERATOR, second, reason="Left the area")
    with database.reading() as session:
        assert session.get(models.StoredFile, "ab" * 32) is None


def test_erasing_an_answer_takes_what_was_made_of_it_out_of_the_plan(database, school):
    ref = import_case(database, OPERATOR, whole_case(), school_id=school)
    with database.reading() as session:
        answer = session.scalars(
            select(models.Answer).where(models.Answer.prompt == "good_day")
        ).one()
    erase_answer(database, OPERATOR, ref, answer.ref, reason="Asked to")
    plan = kept(database, ref).plan
    assert [outcome.ref for outcome in plan.outcomes] == ["o2"]
    assert plan.notes == ()
    assert plan.provision[0].outcomes == ("o2",)
    with database.reading() as session:
        texts = session.scalars(select(models.LineWording.text)).all()
    assert not [one for one in texts if "tells a friend" in one or "We won" in one]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET label = 'x'",
        "DELETE FROM version_file",
        "UPDATE version_file SET file_name = 'x'",
        "UPDATE judgement SET because = 'x'",
        "DELETE FROM judgement",
    ],
)
def test_versions_and_judgements_cannot_be_changed_by_sql(database, school, statement):
    full_pupil(database, school)
    with pytest.raises(Exception, match=r"version|judgement"), database.writing() as session:
        session.execute(text(statement))


def test_a_judgement_that_was_taken_back_stays_and_is_left_out(database, school):
    case = whole_case()
    ref = import_case(database, OPERATOR, case, school_id=school)
    with database.writing() as session:
        session.scalars(select(models.Judgement)).first().taken_back_at = now()
    assert kept(database, ref).judged == case.judged[1:]
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(models.Judgement)) == 2


def a_judgement(because, **rest):
    return Judged(kind=Judgement.ANSWER, rule="A-01", because=because, by="S", on=ON, **rest)


def test_erasing_an_answer_takes_the_judgements_of_its_lines(database, school):
    ref = import_case(database, OPERATOR, whole_case(), school_id=school)
    with database.reading() as session:
        answer = session.scalars(
            select(models.Answer).where(models.Answer.prompt == "good_day")
        ).one()
    erase_answer(database, OPERATOR, ref, answer.ref, reason="Asked to")
    assert [one.rule for one in kept(database, ref).judged] == ["X-11"]


def test_erasing_an_answer_takes_the_judgements_that_repeat_its_words(database, school):
    words = "Bees hum in the lime tree"
    told = (a_judgement(f"She  said: {words} \n and more"), a_judgement("Asked her about bees"))
    case = a_case(said(None, Answer(prompt="notes", index=0, text=words)), judged=told)
    ref = import_case(database, OPERATOR, case, school_id=school)
    with database.reading() as session:
        answer_ref = session.scalars(select(models.Answer.ref)).one()
    erase_answer(database, OPERATOR, ref, answer_ref, reason="Asked to")
    assert kept(database, ref).judged == told[1:]
    assert told[1].because in export_case(database, OPERATOR, ref, on=ON)
