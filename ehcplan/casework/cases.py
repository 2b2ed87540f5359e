"""Case files in and out."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import erase
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of, keep_case, people_to_export
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, InvalidFileError, NotFoundError
from ehcplan.plan.case import Case
from ehcplan.schemas.case_file import case_file, write_case
from ehcplan.schemas.walk import unkept_texts


def import_case(
    database: Database, actor: Actor, case: Case, *, school_id: int, replace_pupil: bool = False
) -> str:
    """Keep a case and return the pupil's reference.

    Raises ContentRefusedError when the pupil is there already and `replace_pupil` is not given;
    with it, what was kept before is erased with a trail, in the same transaction. Raises
    InvalidFileError when a text holds what no database can (half a character, a null).
    """
    unkept = tuple(unkept_texts(write_case(case)))
    if unkept:
        raise InvalidFileError(case.case_id, unkept)
    with database.writing() as session:
        there = _already_there(session, case, school_id)
        if there is not None and not replace_pupil:
            raise ContentRefusedError(
                f"{case.case_id} was not imported: {case.pupil.first_name} is there already. "
                "Use --replace to put this file in the place of what is kept."
            )
        if there is not None:
            erase.erase_rows(session, actor, there, reason="Replaced by an imported case file")
        pupil = keep_case(session, case, school_id=school_id, account_id=actor.account_id)
        audit.note(session, actor, "import", pupil_ref=pupil.ref)
        return pupil.ref


def _already_there(session: Session, case: Case, school_id: int) -> models.Pupil | None:
    """Return the pupil of this case file, by its id or by name and date of birth, or None."""
    by_id = select(models.Pupil).where(
        models.Pupil.school_id == school_id, models.Pupil.case_id == case.case_id
    )
    found = session.scalars(by_id).first()
    if found is not None or case.pupil.date_of_birth is None:
        return found
    by_name = select(models.Pupil).where(
        models.Pupil.school_id == school_id,
        models.Pupil.first_name == case.pupil.first_name,
        models.Pupil.last_name == case.pupil.last_name,
        models.Pupil.date_of_birth == case.pupil.date_of_birth,
    )
    return session.scalars(by_name).first()


def export_case(database: Database, actor: Actor, pupil_ref: str, *, on: dt.date) -> str:
    """Return a pupil's case file as text. Recorded in the audit as an export."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.PRODUCE, pupil_ref)
        case = exported(session, pupil, on=on)
    audit.note_reading(database, actor, "export", pupil_ref=pupil_ref)
    return case_file(case)


def exported(session: Session, pupil: models.Pupil, *, on: dt.date) -> Case:
    """Return the case as a file holds it: with the day it spoke of, and only people it must name."""
    case = case_of(session, pupil, on=on)
    said = replace(case.said, people=people_to_export(case))
    return replace(case, said=said, as_of=pupil.as_of or on)


def find_pupil(database: Database, name: str) -> str:
    """Return the reference of the pupil whom `name` means: a reference, case id or full name.

    For the command line, whose user has the whole machine. Raises NotFoundError, also when
    several pupils answer to the name.
    """
    with database.reading() as session:
        rows = list(session.scalars(select(models.Pupil)))
    wanted = name.strip().casefold()
    found = [
        row
        for row in rows
        if wanted in {row.ref, (row.case_id or "").casefold()}
        or wanted == f"{row.first_name} {row.last_name}".casefold()
    ]
    if len(found) != 1:
        how_many = "no pupil" if not found else f"{len(found)} pupils"
        raise NotFoundError(f"{how_many} answers to {name!r}: use the case id or the reference.")
    return found[0].ref


def one_school(database: Database, name: str | None) -> int:
    """Return the id of the school called `name`, or of the only one there is.

    Raises NotFoundError when there is none, or several and no name was given.
    """
    with database.reading() as session:
        schools = {row.name: row.id for row in session.scalars(select(models.School))}
    if name is not None and name in schools:
        return schools[name]
    if name is None and len(schools) == 1:
        return next(iter(schools.values()))
    known = ", ".join(schools) or "none: run `ehcplan init` first"
    raise NotFoundError(f"Say which school with --school. There is: {known}.")
