"""Sheets: a contribution while it is being written, saved in place until it is kept.

A sheet belongs to one account. What is deleted from it is gone; what was saved is there, whatever
becomes of the browser or the server.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.models.base import now
from ehcplan.plan.reference import new_reference

KINDS = frozenset({"notes", "meeting", "tool"})

Fields = Mapping[str, Sequence[str]]

# The fields of a form that hold what somebody said: a text, a cell, a box of lines.
_WORDS = ("more-", "said-")
_WORDS_OF_LINE = ("-text", "-original")


@dataclass(frozen=True, kw_only=True)
class OpenSheet:
    """A sheet as it stands: the form's field names, each with its values."""

    ref: str
    pupil_ref: str
    kind: str
    tool: str | None
    fields: dict[str, list[str]]
    revision: int
    started_at: dt.datetime
    saved_at: dt.datetime

    @property
    def is_empty(self) -> bool:
        """Whether nothing that anybody said is written on it."""
        return not words_in(self.fields)


def is_words(name: str) -> bool:
    """Return whether a field of a sheet holds what somebody said."""
    if name.startswith(_WORDS):
        return True
    return name.startswith("line-") and (name.endswith(_WORDS_OF_LINE) or "-cell-" in name)


def words_in(fields: Fields) -> str:
    """Return everything said on a sheet, a line each; empty when nothing is."""
    found = (value for name, values in fields.items() if is_words(name) for value in values)
    return "\n".join(value for value in found if value.strip())


def open_sheet(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    kind: str,
    tool: str | None = None,
    *,
    fields: Fields | None = None,
    afresh: bool = False,
) -> str:
    """Return the reference of a sheet to write on: the actor's unfinished one, or a new one.

    A new one begins with `fields`; `afresh` always begins a new one. Raises ContentRefusedError for a kind
    or tool that there is not.
    """
    if kind not in KINDS or (kind == "tool") != (tool is not None):
        raise ContentRefusedError("Choose notes, a meeting or a tool.")
    if tool is not None and tools.find_tool(tool) is None:
        raise ContentRefusedError("There is no such tool.")
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        if not afresh:
            for row in _own(session, actor, pupil):
                if (row.kind, row.tool) == (kind, tool):
                    return row.ref
        row = models.Sheet(
            ref=new_reference(),
            pupil_id=pupil.id,
            account_id=actor.account_id,
            kind=kind,
            tool=tool,
            fields=_plain(fields or {}),
        )
        session.add(row)
        audit.note(session, actor, "open sheet", pupil_ref=pupil.ref, subject=row.ref)
        return row.ref


def sheet(database: Database, actor: Actor, pupil_ref: str, sheet_ref: str) -> OpenSheet:
    """Return one of the actor's own sheets. Raises NotFoundError for any other."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        return _value(pupil, sheet_row(session, actor, pupil, sheet_ref))


def autosave(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    sheet_ref: str,
    *,
    revision: int,
    fields: Fields,
) -> int:
    """Write a sheet over with what its form holds now; return the new revision.

    Raises ConflictError, with the words it holds, when another page saved it since `revision`.
    """
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        row = sheet_row(session, actor, pupil, sheet_ref)
        new = _plain(fields)
        if row.revision != revision:
            # The answer to a save may be lost on the way: the same words again are no conflict.
            if row.fields == new:
                return row.revision
            raise ConflictError(
                "This sheet was changed on another page since you opened it.",
                theirs=words_in(row.fields),
            )
        row.fields, row.revision, row.saved_at = new, row.revision + 1, now()
        return row.revision


def discard_sheet(database: Database, actor: Actor, pupil_ref: str, sheet_ref: str) -> None:
    """Throw one of the actor's own sheets away, words and all."""
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        row = sheet_row(session, actor, pupil, sheet_ref)
        audit.note(session, actor, "discard sheet", pupil_ref=pupil.ref, subject=row.ref)
        session.delete(row)


def unfinished(database: Database, actor: Actor, pupil_ref: str) -> tuple[OpenSheet, ...]:
    """Return the actor's own sheets about a pupil, the one written last first."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        return tuple(_value(pupil, row) for row in _own(session, actor, pupil))


def became(database: Database, actor: Actor, pupil_ref: str, sheet_ref: str) -> str | None:
    """Return the contribution that one of the actor's sheets was kept as, or None."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        subjects = session.scalars(
            select(models.AuditEntry.subject).where(
                models.AuditEntry.pupil_ref == pupil.ref,
                models.AuditEntry.act == "keep sheet",
                models.AuditEntry.account_id == actor.account_id,
            )
        )
        pairs = (subject.split(" ") for subject in subjects)
        return next((pair[1] for pair in pairs if pair[0] == sheet_ref), None)


def sheet_row(session: Session, actor: Actor, pupil: models.Pupil, ref: str) -> models.Sheet:
    """Return the row of one of the actor's own sheets. Raises NotFoundError for any other."""
    row = session.scalars(
        select(models.Sheet).where(
            models.Sheet.ref == ref,
            models.Sheet.pupil_id == pupil.id,
            models.Sheet.account_id == actor.account_id,
        )
    ).first()
    if row is None:
        raise NotFoundError("There is no such sheet: it was kept or thrown away.")
    return row


def _own(session: Session, actor: Actor, pupil: models.Pupil) -> list[models.Sheet]:
    rows = session.scalars(
        select(models.Sheet)
        .where(models.Sheet.pupil_id == pupil.id, models.Sheet.account_id == actor.account_id)
        .order_by(models.Sheet.saved_at.desc(), models.Sheet.id.desc())
    )
    return list(rows)


def _plain(fields: Fields) -> dict[str, list[str]]:
    return {name: list(values) for name, values in fields.items()}


def _value(pupil: models.Pupil, row: models.Sheet) -> OpenSheet:
    return OpenSheet(
        ref=row.ref,
        pupil_ref=pupil.ref,
        kind=row.kind,
        tool=row.tool,
        fields=_plain(row.fields),
        revision=row.revision,
        started_at=row.started_at,
        saved_at=row.saved_at,
    )
