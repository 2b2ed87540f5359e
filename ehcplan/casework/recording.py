"""Noting down who the pupil is on paper, what happened, and where the plan stands."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.fit_to_keep import as_kept, refuse_unless
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate_whole import (
    capacity_row,
    event_row,
    exception_row,
    identity_json,
    record_value,
)
from ehcplan.db import Database
from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity
from ehcplan.schemas.case_file import CapacitySchema, EventSchema, ExceptionSchema
from ehcplan.schemas.identity import IdentitySchema, contradictions
from ehcplan.schemas.plain import to_plain
from ehcplan.vocabulary import Stage

Record = Event | RecordedException | CapacityDecision

ISSUED_BY_AUTHORITY = (Stage.LA_DRAFT, Stage.FINAL, Stage.AMENDMENT, Stage.AMENDED_FINAL)
"""The stages that only the authority brings about: the school notes them down, with their date."""

_TABLES: dict[str, tuple[Any, type[Record]]] = {
    "event": (models.CaseEvent, Event),
    "exception": (models.CaseException, RecordedException),
    "capacity": (models.Capacity, CapacityDecision),
}
_EVENT_KIND = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """Something that was noted down, with the number by which it can be taken back."""

    kind: str
    """event, exception or capacity."""
    number: int
    value: Record


def set_identity(database: Database, actor: Actor, pupil_ref: str, identity: Identity) -> None:
    """Keep who the pupil is on paper in the place of what was kept before.

    Raises ContentRefusedError for a key that is filled in and yet said not to be known or to
    apply, and for repeated groups without a name.
    """
    kept = as_kept(IdentitySchema, identity)
    wrong = "; ".join(f"{path} {remedy}" for path, remedy in contradictions(to_plain(kept)))
    refuse_unless(not wrong, f"This was not kept: {wrong}")
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, pupil_ref)
        pupil.identity, pupil.as_of = identity_json(kept), None
        audit.note(session, actor, "set identity", pupil_ref=pupil_ref)


def record_event(database: Database, actor: Actor, pupil_ref: str, event: Event) -> int:
    """Note down something that happened on a day; return its number."""
    kept: Event = as_kept(EventSchema, event)
    refuse_unless(_EVENT_KIND.fullmatch(kept.kind) is not None, "Choose what happened.")
    with _noting(database, actor, pupil_ref, "record event") as (session, pupil):
        return _keep(session, event_row(kept, pupil.id, actor.account_id))


def record_exception(
    database: Database, actor: Actor, pupil_ref: str, exception: RecordedException
) -> int:
    """Note down that a person decided an exception to a time limit applies; return its number."""
    kept: RecordedException = as_kept(ExceptionSchema, exception)
    with _noting(database, actor, pupil_ref, "record exception") as (session, pupil):
        return _keep(session, exception_row(kept, pupil.id, actor.account_id))


def record_capacity(
    database: Database, actor: Actor, pupil_ref: str, decision: CapacityDecision
) -> int:
    """Note down an assessment of capacity for one decision; return its number."""
    kept: CapacityDecision = as_kept(CapacitySchema, decision)
    with _noting(database, actor, pupil_ref, "record capacity") as (session, pupil):
        return _keep(session, capacity_row(kept, pupil.id))


def _keep(session: Session, row: Any) -> int:
    session.add(row)
    session.flush()
    return int(row.id)


def records_of(database: Database, actor: Actor, pupil_ref: str) -> tuple[Recorded, ...]:
    """Return what was noted down of a pupil, in that order, a kind after the other.

    Recorded in the audit as a reading.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        found = tuple(
            Recorded(kind=kind, number=row.id, value=record_value(record, row))
            for kind, (table, record) in _TABLES.items()
            for row in session.scalars(
                select(table).where(table.pupil_id == pupil.id).order_by(table.id)
            )
        )
    audit.note_reading(database, actor, "read events", pupil_ref=pupil_ref)
    return found


def take_back(database: Database, actor: Actor, pupil_ref: str, kind: str, number: int) -> None:
    """Take back what was noted down by mistake; NotFoundError when it is not this pupil's."""
    if kind not in _TABLES:
        raise NotFoundError("There is nothing of this kind.")
    table, _ = _TABLES[kind]
    with _noting(database, actor, pupil_ref, f"take back {kind}") as (session, pupil):
        own = (table.pupil_id == pupil.id, table.id == number)
        if session.scalars(select(table).where(*own)).first() is None:
            raise NotFoundError("It is not there any more.")
        session.execute(delete(table).where(*own))


def set_stage(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    stage: Stage,
    *,
    issued_by: str = "",
    issued_on: dt.date | None = None,
) -> None:
    """Say where the plan stands.

    For what only an authority issues (`ISSUED_BY_AUTHORITY`), who issued it and on which day are
    kept as an event, such as `final_issued`. Raises ContentRefusedError without them.
    """
    if stage not in ISSUED_BY_AUTHORITY:
        with _noting(database, actor, pupil_ref, f"stage {stage}") as (_, pupil):
            pupil.stage = stage.value
        return
    by = cleaned(issued_by).strip()
    if not by or issued_on is None:
        raise ContentRefusedError("Only the authority issues this: say which, and on which day.")
    issued = Event(kind=f"{stage}_issued", on=issued_on, by=by)
    with _noting(database, actor, pupil_ref, f"stage {stage}") as (session, pupil):
        pupil.stage = stage.value
        session.add(event_row(issued, pupil.id, actor.account_id))


@contextmanager
def _noting(
    database: Database, actor: Actor, pupil_ref: str, act: str
) -> Iterator[tuple[Session, models.Pupil]]:
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        yield session, pupil
        pupil.as_of = None
        audit.note(session, actor, act, pupil_ref=pupil_ref)
