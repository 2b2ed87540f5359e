"""Case files through the database, and what erasing leaves."""

import datetime as dt
import sqlite3

import pytest
from sqlalchemy import func, select, text

from ehcplan import models
from ehcplan.access.roles import OPERATOR, Actor
from ehcplan.casework import producing
from ehcplan.casework.cases import export_case, find_pupil, import_case
from ehcplan.casework.erase import erase_answer, erase_pupil, erasures_path, reapply
from ehcplan.casework.translate import case_of, keep_file
from ehcplan.errors import ContentRefusedError, InvalidFileError, NotFoundError
from ehcplan.plan.said import Answer
from ehcplan.plan.voice import voice_of_line
from ehcplan.schemas.case_file import case_file, read_case
from tests.builders import CASE_FILES, ON, a_case, golden_case, said
from tests.plans import plan_case
from tests.schemas.test_case_file import full_case


@pytest.fixture
def school(database):
    with database.writing() as session:
        row = models.School(name="Elm Bank")
        session.add(row)
        session.flush()
        return row.id


@pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)
def test_a_case_file_goes_through_the_database_unchanged(database, school, path):
    case = golden_case(path)
    ref = import_case(database, OPERATOR, case, school_id=school)
    first = export_case(database, OPERATOR, ref, on=ON)
    assert read_case(first) == case
    erase_pupil(database, OPERATOR, ref, reason="To import it again")
    again = import_case(database, OPERATOR, read_case(first), school_id=school)
    assert export_case(database, OPERATOR, again, on=ON) == first


def test_a_case_with_everything_in_it_goes_through_the_database_unchanged(database, school):
    case = full_case()
    ref = import_case(database, OPERATOR, case, school_id=school)
    assert export_case(database, OPERATOR, ref, on=ON) == case_file(case)


def test_a_line_whose_voice_a_file_leaves_to_its_sources_is_kept_in_their_voice(database, school):
    case = plan_case("p03_maelys")
    ref = import_case(database, OPERATOR, case, school_id=school)
    kept = read_case(export_case(database, OPERATOR, ref, on=ON))
    assert {line.ref: voice_of_line(kept, line) for line in kept.lines} == {
        line.ref: voice_of_line(case, line) for line in case.lines
    }


def test_a_pupil_who_is_there_is_refused_unless_replaced(database, school):
    case = golden_case(CASE_FILES[0])
    first = import_case(database, OPERATOR, case, school_id=school)
    with pytest.raises(ContentRefusedError, match="there already"):
        import_case(database, OPERATOR, case, school_id=school)
    second = import_case(database, OPERATOR, case, school_id=school, replace_pupil=True)
    assert second != first
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(models.Pupil)) == 1
        assert session.scalars(select(models.Tombstone.ref)).all() == [first]


@pytest.mark.parametrize("broken", ["half \ud800 a character", "a null \0 in it"])
def test_what_no_database_can_hold_is_refused_with_its_place(database, school, broken):
    case = a_case(said("all_about_me", Answer(prompt="like", index=0, text=broken)))
    with pytest.raises(InvalidFileError) as refused:
        import_case(database, OPERATOR, case, school_id=school)
    assert refused.value.problems[0][0] == "contributions[0].entries.like[0]"
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(models.Pupil)) == 0


def test_import_and_export_are_audited_by_reference_alone(database, school):
    case = golden_case(CASE_FILES[0])
    ref = import_case(database, OPERATOR, case, school_id=school)
    export_case(database, OPERATOR, ref, on=ON)
    with database.reading() as session:
        acts = [(e.act, e.pupil_ref, e.by) for e in session.scalars(select(models.AuditEntry))]
    assert acts == [("import", ref, "command line"), ("export", ref, "command line")]


def test_another_schools_pupil_cannot_be_exported(database, school):
    ref = import_case(database, OPERATOR, golden_case(CASE_FILES[0]), school_id=school)
    stranger = Actor(name="S", role="senco", account_id=1, school_id=school + 1)
    with pytest.raises(NotFoundError):
        export_case(database, stranger, ref, on=ON)


def test_a_pupil_is_found_by_case_id_reference_or_full_name(database, school):
    ref = import_case(database, OPERATOR, golden_case(CASE_FILES[0]), school_id=school)
    assert find_pupil(database, "01_reception_idris") == ref
    assert find_pupil(database, "idris nuurleh") == ref
    assert find_pupil(database, ref) == ref
    with pytest.raises(NotFoundError):
        find_pupil(database, "Nobody")


def words_in_database(database, word):
    """Return whether a word stands anywhere in the database's files, free pages included."""
    database.close()
    path = database.path
    files = [path, path.with_name(path.name + "-wal"), erasures_path(database)]
    return any(word.encode() in f.read_bytes() for f in files if f and f.exists())


def test_erasing_a_pupil_leaves_a_tombstone_and_none_of_the_words(database, school):
    case = golden_case(CASE_FILES[1])
    ref = import_case(database, OPERATOR, case, school_id=school)
    if database.path:
        assert words_in_database(database, "legs quiet")
    erase_pupil(database, OPERATOR, ref, reason="Left the area")
    with database.reading() as session:
        for table in (models.Pupil, models.Contribution, models.Answer, models.AnswerFact):
            assert session.scalar(select(func.count()).select_from(table)) == 0
        stone = session.scalars(select(models.Tombstone)).one()
        assert (stone.kind, stone.ref, stone.reason) == ("pupil", ref, "Left the area")
        assert len(stone.sha256) == 64
        assert session.scalar(select(func.count()).select_from(models.ErasureOpen)) == 0
    if database.path:
        assert not words_in_database(database, "legs quiet")
        assert not words_in_database(database, "Thornley")


def test_erasing_an_answer_takes_its_lines_with_it_and_nothing_else(database, school):
    ref = import_case(database, OPERATOR, full_case(), school_id=school)
    with database.reading() as session:
        answer = session.scalars(
            select(models.Answer).where(models.Answer.prompt == "good_day")
        ).one()
    erase_answer(database, OPERATOR, ref, answer.ref, reason="Asked to")
    with database.reading() as session:
        pupil = session.scalars(select(models.Pupil)).one()
        case = case_of(session, pupil, on=ON)
        assert case.lines == ()
        assert [c.id for c in case.said.contributions if c.answers] == ["c1", "c3"]
        assert session.scalars(select(models.Tombstone.kind)).all() == ["answer"]


def test_erasing_an_answer_takes_versions_and_documents_that_hold_its_words(database, school):
    ref = import_case(database, OPERATOR, full_case(), school_id=school)
    producing.make(database, OPERATOR, ref, document="section-a", on=ON)
    held = export_case(database, OPERATOR, ref, on=ON).encode()
    other = case_file(a_case()).encode()
    with database.writing() as session:
        pupil = session.scalars(select(models.Pupil)).one()
        answer = session.scalars(
            select(models.Answer).where(models.Answer.prompt == "good_day")
        ).one()
        for number, data in enumerate((held, other)):
            session.add(
                models.Version(
                    ref=f"version{number}",
                    pupil_id=pupil.id,
                    kind="section-a",
                    number=number,
                    stage="school_draft",
                    label="",
                    case_sha256=keep_file(session, data, "application/json"),
                )
            )
    erase_answer(database, OPERATOR, ref, answer.ref, reason="Asked to")
    with database.reading() as session:
        assert session.scalars(select(models.Version.ref)).all() == ["version1"]
        assert session.scalars(select(models.Produced)).all() == []
        kept = b"".join(session.scalars(select(models.StoredFile.data)))
        assert b"We won" not in kept
        kinds = session.scalars(select(models.Tombstone.kind).order_by(models.Tombstone.kind))
        assert kinds.all() == ["answer", "document", "version"]
    if database.path:
        assert not words_in_database(database, "We won")


def test_erasing_needs_a_reason(database, school):
    ref = import_case(database, OPERATOR, a_case(), school_id=school)
    with pytest.raises(ContentRefusedError, match="say why"):
        erase_pupil(database, OPERATOR, ref, reason=" ")


def test_what_was_erased_since_a_backup_is_erased_again_in_it(database, school):
    case = a_case(said("all_about_me", Answer(prompt="like", index=0, text="Bees")))
    ref = import_case(database, OPERATOR, case, school_id=school)
    erasures = [{"kind": "pupil", "ref": ref, "reason": "Left"}, {"kind": "pupil", "ref": "gone"}]
    assert reapply(database, OPERATOR, erasures) == 1
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(models.Answer)) == 0


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE answer SET text = 'other'", "answer"),
        ("DELETE FROM answer", "answer"),
        ("UPDATE answer_fact SET value = 'no'", "answer_fact"),
        ("DELETE FROM answer_fact", "answer_fact"),
        ("UPDATE line_wording SET text = 'other'", "line_wording"),
        ("DELETE FROM line_wording", "line_wording"),
        ("UPDATE line_source SET answer_id = 1", "line_source"),
        ("UPDATE audit_entry SET act = 'x'", "audit_entry"),
        ("DELETE FROM audit_entry", "audit_entry"),
        ("UPDATE stored_file SET media_type = 'x'", "stored_file"),
    ],
)
def test_kept_words_cannot_be_changed_by_sql(database, school, statement, table):
    import_case(database, OPERATOR, full_case(), school_id=school)
    with pytest.raises(Exception, match=table), database.writing() as session:
        session.execute(text(statement))


def test_the_reading_door_cannot_write(database, school):
    with pytest.raises(Exception, match=r"readonly|read-only"), database.reading() as session:
        session.execute(text("UPDATE school SET name = 'x'"))


def test_a_day_without_a_time_zone_is_not_a_moment(database):
    entry = models.AuditEntry(act="x", at=dt.datetime(2026, 1, 1))
    with pytest.raises(Exception, match="time zone"), database.writing() as session:
        session.add(entry)


def test_the_database_keeps_erased_pages_empty(database):
    if database.path is None:
        pytest.skip("SQLite's own setting")
    with database.write_engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        assert raw.execute("PRAGMA secure_delete").fetchone() == (1,)
        assert raw.execute("PRAGMA synchronous").fetchone() == (2,)
