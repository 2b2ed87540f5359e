"""Versions: what was issued, as it was; reading one, and any two side by side.

Issuing and starting from a version have modules of their own; all their verbs can be had from here.
"""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.another_pupil import (
    TraceShown,
    refuse_another_pupils,
    traces_in_file,
    was_let_pass,
)
from ehcplan.casework.beginning import Begun, begin_from
from ehcplan.casework.cases import exported
from ehcplan.casework.issuing import KINDS, issue, record_issued
from ehcplan.casework.kept_versions import case_kept, version_for
from ehcplan.casework.producing import may_produce
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.case import Case
from ehcplan.plan.compare import Comparison, compare
from ehcplan.plan.stages import label_of
from ehcplan.vocabulary import Stage, Target

__all__ = [
    "KINDS",
    "NOW",
    "Begun",
    "VersionShown",
    "begin_from",
    "compare_versions",
    "find_version",
    "issue",
    "may_draft",
    "narrowed",
    "one_version",
    "record_issued",
    "version_case",
    "version_file",
    "version_traces",
    "versions",
]

NOW = "now"
"""In a version's place: what is written here now."""


@dataclass(frozen=True, kw_only=True)
class FileShown:
    """A file of a version. `number` counts a version's files from 1."""

    number: int
    file_name: str
    sha256: str
    is_received: bool


@dataclass(frozen=True, kw_only=True)
class VersionShown:
    """A version as a page shows it."""

    ref: str
    kind: str
    number: int
    stage: Stage
    label: str
    issued_on: dt.date | None
    issued_by: str
    made_at: dt.datetime
    made_by: str
    begun_from: str | None
    case_sha256: str
    files: tuple[FileShown, ...]

    @property
    def name(self) -> str:
        """What it is called in a list: "Sections A to K, version 2"."""
        return f"{KINDS[self.kind]}, version {self.number}"

    @property
    def stage_label(self) -> str:
        """What its stage is called."""
        return label_of(self.stage)


def versions(database: Database, actor: Actor, pupil_ref: str) -> tuple[VersionShown, ...]:
    """Return a pupil's versions, the newest first."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        rows = session.scalars(
            select(models.Version)
            .where(models.Version.pupil_id == pupil.id)
            .order_by(models.Version.id.desc())
        ).all()
        return tuple(_shown(session, row) for row in rows)


def one_version(database: Database, actor: Actor, pupil_ref: str, version_ref: str) -> VersionShown:
    """Return what is known of one version; NotFoundError when it is not this pupil's."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        return _shown(session, version_for(session, pupil, version_ref))


def _shown(session: Session, row: models.Version) -> VersionShown:
    account = session.get(models.Account, row.made_by) if row.made_by else None
    return VersionShown(
        ref=row.ref,
        kind=row.kind,
        number=row.number,
        stage=Stage(row.stage),
        label=row.label,
        issued_on=row.issued_on,
        issued_by=row.issued_by,
        made_at=row.made_at,
        made_by=account.name if account else "the command line",
        begun_from=row.begun_from,
        case_sha256=row.case_sha256,
        files=tuple(
            FileShown(
                number=number,
                file_name=file.file_name,
                sha256=file.file_sha256,
                is_received=file.is_received,
            )
            for number, file in enumerate(row.files, start=1)
        ),
    )


def version_case(database: Database, actor: Actor, pupil_ref: str, version_ref: str) -> Case:
    """Return the case as a version holds it, with what it is a version of. Recorded as a reading."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        row = version_for(session, pupil, version_ref)
        case = narrowed(case_kept(session, row), row.kind)
    audit.note_reading(database, actor, "read version", pupil_ref=pupil_ref, subject=version_ref)
    return case


def version_file(
    database: Database, actor: Actor, pupil_ref: str, version_ref: str, number: int
) -> tuple[str, str, bytes]:
    """Return a version's file: its name, its media type and its bytes. Recorded as an export.

    For those whose role produces such a document; NotFoundError for others. Raises
    AnotherPupilError where its words may be another pupil's and nobody let it pass.
    """
    refuse_another_pupils(version_traces(database, actor, pupil_ref, version_ref, number))
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        row = version_for(session, pupil, version_ref)
        if not may_produce(actor, row.kind) or not 1 <= number <= len(row.files):
            raise NotFoundError("There is no such file of this version.")
        file = row.files[number - 1]
        stored = session.get_one(models.StoredFile, file.file_sha256)
        name, media_type, data = file.file_name, stored.media_type, stored.data
        sha256 = file.file_sha256
    audit.note_reading(database, actor, "download", pupil_ref=pupil_ref, subject=sha256)
    return name, media_type, data


def version_traces(
    database: Database, actor: Actor, pupil_ref: str, version_ref: str, number: int = 1
) -> tuple[TraceShown, ...]:
    """Return what of a version's file may be another pupil's and nobody let pass; none without it."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        row = version_for(session, pupil, version_ref)
        if not 1 <= number <= len(row.files):
            return ()
        held, case = row.files[number - 1], case_kept(session, row)
        if not held.is_received and was_let_pass(case):
            return ()
        data = session.get_one(models.StoredFile, held.file_sha256).data
        file, on = (f"{version_ref}/{number}", data), row.issued_on or case.as_of
        return traces_in_file(session, actor, pupil, case, file, on=on)


def compare_versions(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    before_ref: str,
    after_ref: str = NOW,
    *,
    on: dt.date,
) -> Comparison:
    """Return what changed from one version to another, or to what is written now.

    A plan beside a Section A is compared as far as both go. Raises ContentRefusedError for a plan
    beside a profile. Recorded as a reading.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        before, kind = _side(session, pupil, before_ref, on)
        after, other = _side(session, pupil, after_ref, on)
    shared = _shared_kind(kind, other)
    found = compare(narrowed(before, shared), narrowed(after, shared))
    for ref in (before_ref, after_ref):
        audit.note_reading(database, actor, "compare version", pupil_ref=pupil_ref, subject=ref)
    return found


def _side(session: Session, pupil: models.Pupil, ref: str, on: dt.date) -> tuple[Case, str | None]:
    if ref == NOW:
        return exported(session, pupil, on=on), None
    row = version_for(session, pupil, ref)
    return case_kept(session, row), row.kind


def _shared_kind(one: str | None, other: str | None) -> str:
    kinds = {kind for kind in (one, other) if kind is not None}
    if len(kinds) == 2 and "profile" in kinds:
        raise ContentRefusedError("A profile can only be compared with a profile.")
    return "section-a" if "section-a" in kinds else next(iter(kinds), "plan")


def narrowed(case: Case, kind: str) -> Case:
    """Return the case with the lines that one kind of version is about."""
    target = Target.PROFILE if kind == "profile" else Target.SECTION_A
    return replace(
        case,
        lines=case.lines_of(target),
        empties=tuple(empty for empty in case.empties if empty.element.target is target),
        participation="" if kind == "profile" else case.participation,
        plan=case.plan if kind == "plan" else None,
    )


def may_draft(database: Database, actor: Actor, pupil_ref: str) -> bool:
    """Return whether the actor may issue, keep and begin for this pupil, whom they may read."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        return may(actor, Act.DRAFT, school_id=pupil.school_id, pupil_id=pupil.id)


def find_version(database: Database, ref: str) -> tuple[str, str]:
    """Return the pupil's reference and the version's, for the command line.

    Raises NotFoundError when there is no such version.
    """
    with database.reading() as session:
        found = session.execute(
            select(models.Pupil.ref, models.Version.ref)
            .join(models.Version, models.Version.pupil_id == models.Pupil.id)
            .where(models.Version.ref == ref)
        ).first()
    if found is None:
        raise NotFoundError(
            f"There is no version {ref!r}. The pupil’s page of versions lists them."
        )
    return found[0], found[1]
