"""Finding a kept version and reading what it holds."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.errors import NotFoundError
from ehcplan.plan.case import Case
from ehcplan.schemas.case_file import read_case


def version_for(session: Session, pupil: models.Pupil, ref: str) -> models.Version:
    """Return a pupil's version; NotFoundError when it is not theirs."""
    row = session.scalars(
        select(models.Version).where(models.Version.pupil_id == pupil.id, models.Version.ref == ref)
    ).first()
    if row is None:
        raise NotFoundError("There is no such version for this pupil.")
    return row


def case_kept(session: Session, row: models.Version) -> Case:
    """Return the case as it was when the version was made."""
    stored = session.get_one(models.StoredFile, row.case_sha256)
    return read_case(stored.data, name="The version")
