"""Versions: what was issued as it was, who may see it, what nobody can change, what changed since."""

import datetime as dt
import hashlib
import io
import zipfile

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework import versions, whole
from ehcplan.casework.erase import erase_pupil
from ehcplan.documents.gate import open_docx
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.compare import Change
from ehcplan.schemas.case_file import case_file
from ehcplan.vocabulary import Stage
from tests.builders import ON, a_pupil
from tests.casework.issued import BEES, kept
from tests.tried_rules import use

PDF = b"%PDF-1.7 the plan as the authority sent it"


@pytest.fixture(autouse=True)
def nothing_stops(monkeypatch):
    """What stops an issue is tried in tests/casework/test_stopping.py."""
    use(monkeypatch, ())


@pytest.fixture
def senco(database, people):
    return people.actor(database, "senco")


@pytest.fixture
def ref(database, people):
    return kept(database, people.school_a)


def issue(database, actor, ref, kind="plan", label="", on=ON):
    return versions.issue(database, actor, ref, kind=kind, label=label, on=on)


def record(database, actor, ref, stage=Stage.FINAL, issued_on=ON, **rest):
    given = {"issued_by": "Marrowdale Council", "on": ON, **rest}
    return versions.record_issued(database, actor, ref, stage=stage, issued_on=issued_on, **given)


def stage_of(database, ref):
    with database.reading() as session:
        return session.scalars(select(models.Pupil.stage).where(models.Pupil.ref == ref)).one()


@pytest.mark.parametrize("kind", ["plan", "section-a", "profile"])
def test_what_is_issued_is_kept_with_its_file_and_both_hashes(database, senco, ref, kind):
    made = issue(database, senco, ref, kind=kind, label="For the meeting")
    (shown,) = versions.versions(database, senco, ref)
    assert (shown.ref, shown.kind, shown.number) == (made, kind, 1)
    assert (shown.stage, shown.label) == (Stage.SCHOOL_DRAFT, "For the meeting")
    assert (shown.issued_on, shown.made_by) == (ON, senco.name)
    name, media_type, data = versions.version_file(database, senco, ref, made, 1)
    assert hashlib.sha256(data).hexdigest() == shown.files[0].sha256
    assert open_docx(data)
    assert "Tillerby" not in name
    assert "wordprocessing" in media_type
    with database.reading() as session:
        stored = session.get_one(models.StoredFile, shown.case_sha256)
    assert hashlib.sha256(stored.data).hexdigest() == shown.case_sha256


def test_a_school_s_draft_never_bears_the_authority_s_title(database, senco, ref):
    record(database, senco, ref)
    made = issue(database, senco, ref)
    _, _, data = versions.version_file(database, senco, ref, made, 1)
    printed = "\n".join(block.text for block in read_docx(data).blocks)
    assert "not the authority’s plan" in printed
    assert "issued by the authority" not in printed
    assert stage_of(database, ref) == "final"


def test_numbers_run_by_kind(database, senco, ref):
    for kind in ("plan", "profile", "plan"):
        issue(database, senco, ref, kind=kind)
    found = [(v.kind, v.number) for v in versions.versions(database, senco, ref)]
    assert found == [("plan", 2), ("profile", 1), ("plan", 1)]


def test_a_version_reads_as_it_was_whatever_is_changed_since(database, senco, ref):
    made = issue(database, senco, ref)
    before = versions.version_case(database, senco, ref, made)
    whole.take_out_part(database, senco, ref, "need000002", on=ON)
    after = versions.version_case(database, senco, ref, made)
    assert case_file(before) == case_file(after)
    assert [need.ref for need in after.plan.needs] == ["need000001", "need000002"]
    assert [line.text for line in after.lines] == [BEES.text]


def test_nothing_is_issued_when_there_is_nothing_to_issue(database, senco, people):
    bare = kept(
        database,
        people.school_a,
        lines=(),
        plan=None,
        case_id="bare",
        pupil=a_pupil(first_name="Wren"),
    )
    for kind in ("plan", "section-a", "profile"):
        with pytest.raises(ContentRefusedError):
            issue(database, senco, bare, kind=kind)
    with pytest.raises(ContentRefusedError, match="no versions of"):
        issue(database, senco, bare, kind="read-back")
    assert versions.versions(database, senco, bare) == ()


def test_what_the_authority_issued_is_kept_with_its_own_file(database, senco, ref):
    issued_on = dt.date(2026, 10, 2)
    made = record(database, senco, ref, issued_on=issued_on, file=("Rowan Tillerby.pdf", PDF))
    shown = versions.one_version(database, senco, ref, made)
    assert (shown.stage, shown.issued_on) == (Stage.FINAL, issued_on)
    assert shown.issued_by == "Marrowdale Council"
    assert shown.files[0].is_received
    name, media_type, data = versions.version_file(database, senco, ref, made, 1)
    assert (media_type, data) == ("application/pdf", PDF)
    assert name.endswith("2026-10-02.pdf")
    assert "Tillerby" not in name
    assert stage_of(database, ref) == "final"
    with database.reading() as session:
        event = session.scalars(select(models.CaseEvent)).one()
        pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).one()
    assert (event.kind, event.on, event.by) == ("final_issued", issued_on, "Marrowdale Council")
    assert pupil.has_plan is True


def test_a_plan_issued_before_the_newest_does_not_put_the_case_back(database, senco, ref):
    record(database, senco, ref, Stage.AMENDED_FINAL, dt.date(2026, 9, 1))
    record(database, senco, ref, Stage.FINAL, dt.date(2025, 9, 1))
    assert stage_of(database, ref) == "amended_final"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"stage": Stage.SCHOOL_DRAFT}, "not something that the authority issues"),
        ({"stage": Stage.REVIEW}, "not something that the authority issues"),
        ({"issued_on": ON + dt.timedelta(days=1)}, "future"),
        ({"issued_by": "  "}, "who issued it"),
        ({"file": ("plan.exe", b"MZ")}, "Choose a PDF"),
        ({"file": ("plan.docx", b"PK\x03\x04 not a Word file")}, "not a Word file"),
    ],
)
def test_what_cannot_be_is_not_recorded(database, senco, ref, wrong, says):
    with pytest.raises(ContentRefusedError, match=says):
        record(database, senco, ref, **wrong)
    assert versions.versions(database, senco, ref) == ()


def test_a_stage_that_cannot_follow_is_refused_and_nothing_is_kept(database, senco, ref):
    record(database, senco, ref, Stage.FINAL)
    with pytest.raises(ContentRefusedError, match="cannot follow"):
        record(database, senco, ref, Stage.FINAL)
    assert len(versions.versions(database, senco, ref)) == 1


def test_a_word_file_with_macros_inside_is_not_kept(database, senco, ref):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        file.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(ContentRefusedError):
        record(database, senco, ref, file=("plan.docx", held.getvalue()))


def test_only_those_who_may_see_the_pupil_see_versions_and_only_drafters_make_them(
    database, senco, people, ref
):
    made = issue(database, senco, ref)
    head, teacher = people.actor(database, "head"), people.actor(database, "teacher")
    assert versions.versions(database, head, ref)
    for actor in (head, teacher):
        with pytest.raises(NotFoundError):
            issue(database, actor, ref)
        with pytest.raises(NotFoundError):
            record(database, actor, ref)
        with pytest.raises(NotFoundError):
            versions.begin_from(database, actor, ref, made, on=ON)
    for act in (versions.versions, versions.version_case, versions.one_version):
        rest = () if act is versions.versions else (made,)
        with pytest.raises(NotFoundError):
            act(database, teacher, ref, *rest)
    with pytest.raises(NotFoundError):
        versions.compare_versions(database, teacher, ref, made, on=ON)
    with pytest.raises(NotFoundError):
        versions.version_case(database, senco, people.own.ref, made)


def test_a_file_is_for_those_who_may_produce_it(database, senco, people):
    own = people.own.ref
    lead = people.actor(database, "safeguarding_lead")
    made = record(database, senco, own, file=("plan.pdf", PDF))
    assert versions.versions(database, lead, own)
    for actor, number in ((lead, 1), (senco, 0), (senco, 2)):
        with pytest.raises(NotFoundError):
            versions.version_file(database, actor, own, made, number)


def test_every_act_is_in_the_audit_by_its_reference(database, senco, ref):
    made = issue(database, senco, ref)
    versions.version_case(database, senco, ref, made)
    versions.compare_versions(database, senco, ref, made, on=ON)
    versions.begin_from(database, senco, ref, made, on=ON)
    record(database, senco, ref)
    with database.reading() as session:
        rows = session.execute(
            select(models.AuditEntry.act, models.AuditEntry.subject).where(
                models.AuditEntry.account_id == senco.account_id
            )
        ).all()
    found = [act for act, _ in rows]
    assert found == [
        "issue plan",
        "read version",
        "compare version",
        "compare version",
        "plan begin from version",
        "record final",
    ]
    assert [subject for act, subject in rows if act == "read version"] == [made]


def test_two_versions_show_what_changed_between_them(database, senco, ref):
    first = issue(database, senco, ref)
    whole.take_out_part(database, senco, ref, "need000002", on=ON)
    whole.change_part(database, senco, ref, "provis0001", {"amount": "20"}, on=ON)
    whole.reword_part_text(
        database, senco, ref, "step000001", "Puts up a hand and waits.", from_number=0, on=ON
    )
    second = issue(database, senco, ref)
    found = versions.compare_versions(database, senco, ref, first, second, on=ON)
    told = {(row.here.text, *(c.value for c in row.changes)) for row in found.rows if row.changes}
    assert told == {
        ("Has hay fever in June.", "removed"),
        ("An adult waits for ten seconds.", "facts"),
        ("Puts up a hand and waits.", "reworded"),
    }
    assert versions.compare_versions(database, senco, ref, second, on=ON).counts == dict.fromkeys(
        Change, 0
    )


def test_a_plan_beside_a_section_a_is_compared_as_far_as_both_go(database, senco, ref):
    plan, section_a = issue(database, senco, ref), issue(database, senco, ref, kind="section-a")
    found = versions.compare_versions(database, senco, ref, plan, section_a, on=ON)
    assert [section.key for section in found.sections] == ["A"]
    assert found.is_empty


def test_a_profile_is_not_compared_with_a_plan(database, senco, ref):
    plan, profile = issue(database, senco, ref), issue(database, senco, ref, kind="profile")
    with pytest.raises(ContentRefusedError, match="profile"):
        versions.compare_versions(database, senco, ref, plan, profile, on=ON)


CHANGES = {
    "label": "Another",
    "stage": "final",
    "number": 9,
    "kind": "profile",
    "issued_by": "Somebody",
    "case_sha256": "0" * 64,
}


def do(database, statement):
    with database.writing() as session:
        session.execute(statement)


def set_by_orm(database, ref, column):
    with database.writing() as session:
        row = session.scalars(select(models.Version).where(models.Version.ref == ref)).one()
        setattr(row, column, CHANGES[column])


def delete_one(database, table, by_orm):
    if not by_orm:
        do(database, text(f"DELETE FROM {table.__tablename__}"))
        return
    with database.writing() as session:
        session.delete(session.scalars(select(table)).first())


@pytest.mark.parametrize("column", CHANGES)
def test_a_version_cannot_be_changed_by_the_orm(database, senco, ref, column):
    made = issue(database, senco, ref)
    with pytest.raises(DBAPIError, match="never change"):
        set_by_orm(database, made, column)
    with pytest.raises(DBAPIError, match="never change"):
        do(database, update(models.Version).values({column: CHANGES[column]}))


@pytest.mark.parametrize("by_orm", [True, False])
def test_a_version_and_its_files_cannot_be_deleted(database, senco, ref, by_orm):
    made = issue(database, senco, ref)
    for table in (models.VersionFile, models.Version, models.StoredFile):
        with pytest.raises(DBAPIError):
            delete_one(database, table, by_orm)
    assert versions.one_version(database, senco, ref, made).files


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET label = 'x'",
        "UPDATE version SET made_at = made_at",
        "UPDATE version_file SET file_name = 'x'",
        "UPDATE version_file SET version_id = version_id",
        "UPDATE stored_file SET media_type = 'x'",
    ],
)
def test_a_version_cannot_be_changed_by_sql(database, senco, ref, statement):
    issue(database, senco, ref)
    with pytest.raises(DBAPIError, match="never change"):
        do(database, text(statement))


def test_erasing_the_pupil_takes_versions_with_their_files(database, senco, ref):
    issue(database, senco, ref)
    record(database, senco, ref, file=("plan.pdf", PDF))
    erase_pupil(database, OPERATOR, ref, reason="Left, and the time is up")
    with database.reading() as session:
        for table in (models.Version, models.VersionFile, models.StoredFile):
            assert session.scalars(select(table)).first() is None
        assert session.scalars(select(models.Tombstone)).one().ref == ref


def test_the_command_line_finds_a_version_by_its_reference(database, senco, ref):
    made = issue(database, senco, ref)
    assert versions.find_version(database, made) == (ref, made)
    with pytest.raises(NotFoundError, match="no version"):
        versions.find_version(database, "nothing")
