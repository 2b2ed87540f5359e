"""Removing the rows of the whole plan: parts, what happened, versions. Only `erase` opens the door."""

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.models.base import now
from ehcplan.plan.parts import KINDS

_NEED_WORDS = [key for key, kind in KINDS.items() if "words" in kind.texts and key != "budget"]


def erase_parts(session: Session, pupil_id: int) -> None:
    """Remove a pupil's parts of sections B to K, whose lines are gone already."""
    session.execute(delete(models.PlanPart).where(models.PlanPart.pupil_id == pupil_id))


def erase_happened(session: Session, pupil_id: int) -> None:
    """Remove a pupil's events, exceptions and decisions about capacity."""
    for table in (models.CaseEvent, models.CaseException, models.Capacity):
        session.execute(delete(table).where(table.pupil_id == pupil_id))


def erase_versions(session: Session, pupil_id: int) -> set[str]:
    """Remove a pupil's versions; return the hashes of what they held."""
    versions = select(models.Version.id).where(models.Version.pupil_id == pupil_id)
    held = set(
        session.scalars(
            select(models.Version.case_sha256).where(models.Version.pupil_id == pupil_id)
        )
    )
    session.execute(delete(models.VersionFile).where(models.VersionFile.version_id.in_(versions)))
    session.execute(delete(models.Version).where(models.Version.pupil_id == pupil_id))
    return held


def take_out_wordless(session: Session, pupil_id: int) -> None:
    """Take out the parts whose words were erased: nothing remains of them to print."""
    worded = select(models.Line.plan_part_id).where(
        models.Line.plan_part_id.is_not(None), models.Line.slot == "words"
    )
    rows = session.scalars(
        select(models.PlanPart).where(
            models.PlanPart.pupil_id == pupil_id,
            models.PlanPart.kind.in_(_NEED_WORDS),
            models.PlanPart.removed_at.is_(None),
            models.PlanPart.id.not_in(worded),
        )
    )
    for row in rows:
        row.removed_at = now()


def plan_files(session: Session, pupil_id: int) -> set[str]:
    """Return the hashes of the files that a pupil's advice and versions hold."""
    advice = select(_attached()).where(
        models.PlanPart.pupil_id == pupil_id, _attached().is_not(None)
    )
    cases = select(models.Version.case_sha256).where(models.Version.pupil_id == pupil_id)
    files = (
        select(models.VersionFile.file_sha256)
        .join(models.Version, models.VersionFile.version_id == models.Version.id)
        .where(models.Version.pupil_id == pupil_id)
    )
    return {sha256 for wanted in (advice, cases, files) for sha256 in session.scalars(wanted)}


def is_used_by_plan(session: Session, sha256: str) -> bool:
    """Return whether any pupil's advice or version holds a file."""
    columns = (_attached(), models.Version.case_sha256, models.VersionFile.file_sha256)
    return any(session.scalar(select(func.count()).where(column == sha256)) for column in columns)


def _attached() -> ColumnElement[str]:
    column: ColumnElement[str] = models.PlanPart.facts["file_sha256"].as_string()
    return column
