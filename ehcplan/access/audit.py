"""The audit: one short write for every reading, writing and export of a pupil's content."""

import hashlib
import hmac

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan.access.roles import Actor
from ehcplan.db import Database
from ehcplan.models import AuditEntry, AuditSeal


def note(
    session: Session, actor: Actor, act: str, *, pupil_ref: str | None = None, subject: str = ""
) -> None:
    """Add an entry to a write that is already open."""
    session.add(
        AuditEntry(
            act=act,
            account_id=actor.account_id,
            by="command line" if actor.is_command_line else "account",
            school_id=actor.school_id,
            pupil_ref=pupil_ref,
            subject=subject,
        )
    )


def note_reading(
    database: Database, actor: Actor, act: str, *, pupil_ref: str | None, subject: str = ""
) -> None:
    """Add an entry in a short write of its own: for reading and for exports."""
    with database.writing() as session:
        note(session, actor, act, pupil_ref=pupil_ref, subject=subject)


def _line(entry: AuditEntry) -> bytes:
    fields = (
        entry.id,
        entry.at.isoformat(),
        entry.act,
        entry.account_id,
        entry.by,
        entry.school_id,
        entry.pupil_ref,
        entry.subject,
    )
    return ("\x1f".join("" if f is None else str(f) for f in fields) + "\n").encode()


def _seal_of(entries: list[AuditEntry], before: str, key: bytes) -> str:
    seal = hmac.new(key, before.encode(), hashlib.sha256)
    for entry in entries:
        seal.update(_line(entry))
    return seal.hexdigest()


def seal(database: Database, key: bytes) -> int:
    """Seal every entry not sealed yet; return how many that were."""
    with database.writing() as session:
        last = session.scalars(select(AuditSeal).order_by(AuditSeal.id.desc()).limit(1)).first()
        after = last.last_entry_id if last else 0
        entries = list(
            session.scalars(select(AuditEntry).where(AuditEntry.id > after).order_by(AuditEntry.id))
        )
        if entries:
            session.add(
                AuditSeal(
                    last_entry_id=entries[-1].id,
                    entries=len(entries),
                    seal=_seal_of(entries, last.seal if last else "", key),
                )
            )
        return len(entries)


def verify(database: Database, key: bytes) -> list[str]:
    """Return what does not hold in the sealed audit: an empty list when all does."""
    problems: list[str] = []
    with database.reading() as session:
        before, after = "", 0
        for sealed in session.scalars(select(AuditSeal).order_by(AuditSeal.id)):
            entries = list(
                session.scalars(
                    select(AuditEntry)
                    .where(AuditEntry.id > after, AuditEntry.id <= sealed.last_entry_id)
                    .order_by(AuditEntry.id)
                )
            )
            if len(entries) != sealed.entries:
                problems.append(
                    f"Seal {sealed.id} covered {sealed.entries} entries; {len(entries)} are there."
                )
            elif not hmac.compare_digest(_seal_of(entries, before, key), sealed.seal):
                problems.append(f"The entries under seal {sealed.id} are not as they were sealed.")
            before, after = sealed.seal, sealed.last_entry_id
    return problems


def unsealed(database: Database) -> int:
    """Return how many entries wait to be sealed."""
    with database.reading() as session:
        last = session.scalar(select(func.max(AuditSeal.last_entry_id))) or 0
        return session.scalar(select(func.count()).where(AuditEntry.id > last)) or 0
