"""Looking after what is kept of a pupil: who works with them, who saw what, what goes out."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.attachments import give_pupil, withdraw_pupil
from ehcplan.access.roles import ROLES, Act, Actor, Reach
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database

SHOWN = 100


@dataclass(frozen=True, kw_only=True)
class Colleague:
    """An account that reaches its own pupils alone, and whether this pupil is one of them."""

    account_id: int
    name: str
    role: str
    by_class: bool
    given: bool


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One entry of the audit about a pupil: who did what, when."""

    at: dt.datetime
    who: str
    act: str


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """What the page shows."""

    known_as: str
    full_name: str
    colleagues: tuple[Colleague, ...]
    seen: tuple[Seen, ...]


def keeping(database: Database, actor: Actor, pupil_ref: str) -> Keeping:
    """Return who works with a pupil and the newest hundred entries of the audit about them."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, pupil_ref)
        return Keeping(
            known_as=pupil.known_as or pupil.first_name,
            full_name=f"{pupil.first_name} {pupil.last_name}",
            colleagues=_colleagues(session, pupil),
            seen=_seen(session, pupil.ref),
        )


def _colleagues(session: Session, pupil: models.Pupil) -> tuple[Colleague, ...]:
    reach_own = [key for key, record in ROLES.items() if record.reach is Reach.OWN]
    rows = session.execute(
        select(models.Account.id, models.Account.name, models.Membership.role)
        .join(models.Membership, models.Membership.account_id == models.Account.id)
        .where(
            models.Membership.school_id == pupil.school_id,
            models.Membership.role.in_(reach_own),
            models.Account.active,
        )
        .order_by(models.Account.name)
    ).all()
    given = set(
        session.scalars(
            select(models.pupil_staff.c.account_id).where(models.pupil_staff.c.pupil_id == pupil.id)
        )
    )
    by_class = set(
        session.scalars(
            select(models.class_staff.c.account_id).where(
                models.class_staff.c.school_class_id == pupil.school_class_id
            )
        )
    )
    return tuple(
        Colleague(
            account_id=account_id,
            name=name,
            role=ROLES[role].label,
            by_class=account_id in by_class,
            given=account_id in given,
        )
        for account_id, name, role in rows
    )


def _seen(session: Session, pupil_ref: str) -> tuple[Seen, ...]:
    rows = session.execute(
        select(models.AuditEntry, models.Account.name)
        .outerjoin(models.Account, models.Account.id == models.AuditEntry.account_id)
        .where(models.AuditEntry.pupil_ref == pupil_ref)
        .order_by(models.AuditEntry.id.desc())
        .limit(SHOWN)
    ).all()
    return tuple(
        Seen(at=entry.at, who=name or f"the {entry.by}", act=entry.act) for entry, name in rows
    )


def set_colleagues(
    database: Database, actor: Actor, pupil_ref: str, account_ids: frozenset[int]
) -> None:
    """Make this pupil the own pupil of exactly these accounts (besides those of the class)."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, pupil_ref)
        colleagues = _colleagues(session, pupil)
        pupil_id = pupil.id
    for colleague in colleagues:
        wanted = colleague.account_id in account_ids
        if wanted and not colleague.given:
            give_pupil(database, actor, colleague.account_id, pupil_id)
        elif colleague.given and not wanted:
            withdraw_pupil(database, actor, colleague.account_id, pupil_id)
