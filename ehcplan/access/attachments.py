"""Whose pupils are whose: classes and single pupils, and the actor that follows from them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Table, delete, insert, select, union
from sqlalchemy.orm import Session, joinedload

from ehcplan.access.audit import note
from ehcplan.access.permission import require
from ehcplan.access.roles import ROLES, Act, Actor, Reach, may
from ehcplan.db import Database
from ehcplan.errors import NotFoundError
from ehcplan.models import Account, Membership, Pupil, SchoolClass, class_staff, pupil_staff


@dataclass(frozen=True, kw_only=True)
class MembershipHeld:
    """A school somebody works at, and what they are there."""

    school_id: int
    school_name: str
    role: str


@dataclass(frozen=True, kw_only=True)
class ClassHeld:
    """A class of the school, and whether it is one of the account's."""

    class_id: int
    name: str
    given: bool


def memberships_of(database: Database, account_id: int) -> Sequence[MembershipHeld]:
    """Return the schools of an account that is open, by name."""
    with database.reading() as session:
        rows = session.scalars(
            select(Membership)
            .join(Account)
            .where(Membership.account_id == account_id, Account.active)
            .options(joinedload(Membership.school))
        ).all()
    held = [
        MembershipHeld(school_id=row.school_id, school_name=row.school.name, role=row.role)
        for row in rows
    ]
    return sorted(held, key=lambda one: (one.school_name.casefold(), one.school_id))


def actor_of(database: Database, account_id: int, school_id: int | None = None) -> Actor:
    """Return who an account is at a school: at its only or first one, unless given.

    Raises NotFoundError when the account is closed, or nothing there.
    """
    held = [
        one
        for one in memberships_of(database, account_id)
        if school_id is None or one.school_id == school_id
    ]
    if not held:
        raise NotFoundError("This account does not work at that school.")
    with database.reading() as session:
        return Actor(
            name=session.get_one(Account, account_id).name,
            role=held[0].role,
            account_id=account_id,
            school_id=held[0].school_id,
            own_pupils=_own_pupils(session, account_id, held[0]),
        )


def classes_of(database: Database, actor: Actor, account_id: int) -> Sequence[ClassHeld]:
    """Return every class of the actor's school, and which are the account's."""
    _require_either(actor)
    with database.reading() as session:
        _member(session, actor.school_id, account_id)
        given = set(
            session.scalars(
                select(class_staff.c.school_class_id).where(class_staff.c.account_id == account_id)
            )
        )
        classes = session.scalars(
            select(SchoolClass)
            .where(SchoolClass.school_id == actor.school_id)
            .order_by(SchoolClass.name)
        )
        return [ClassHeld(class_id=one.id, name=one.name, given=one.id in given) for one in classes]


def give_class(database: Database, actor: Actor, account_id: int, class_id: int) -> None:
    """Make a class's pupils an account's own. Doing it twice changes nothing."""
    with database.writing() as session:
        school_id = _school_of_class(session, class_id)
        _require_either(actor, school_id)
        _member(session, school_id, account_id)
        _give(session, class_staff, school_class_id=class_id, account_id=account_id)
        note(session, actor, "class given", subject=f"account {account_id} class {class_id}")


def withdraw_class(database: Database, actor: Actor, account_id: int, class_id: int) -> None:
    """Take a class from an account."""
    with database.writing() as session:
        _require_either(actor, _school_of_class(session, class_id))
        _withdraw(session, class_staff, school_class_id=class_id, account_id=account_id)
        note(session, actor, "class withdrawn", subject=f"account {account_id} class {class_id}")


def give_pupil(database: Database, actor: Actor, account_id: int, pupil_id: int) -> None:
    """Make one pupil an account's own: a support assistant's, a visiting professional's."""
    with database.writing() as session:
        pupil = _pupil(session, actor, pupil_id)
        _member(session, pupil.school_id, account_id)
        _give(session, pupil_staff, pupil_id=pupil_id, account_id=account_id)
        note(session, actor, "pupil given", pupil_ref=pupil.ref, subject=f"account {account_id}")


def withdraw_pupil(database: Database, actor: Actor, account_id: int, pupil_id: int) -> None:
    """Take one pupil from an account. Pupils of its classes stay its own."""
    with database.writing() as session:
        pupil = _pupil(session, actor, pupil_id)
        _withdraw(session, pupil_staff, pupil_id=pupil_id, account_id=account_id)
        note(
            session, actor, "pupil withdrawn", pupil_ref=pupil.ref, subject=f"account {account_id}"
        )


def withdraw_all(session: Session, account_id: int, school_id: int) -> None:
    """Take every class and pupil of a school from an account, in a write that is open."""
    classes = select(SchoolClass.id).where(SchoolClass.school_id == school_id)
    pupils = select(Pupil.id).where(Pupil.school_id == school_id)
    session.execute(
        delete(class_staff).where(
            class_staff.c.account_id == account_id, class_staff.c.school_class_id.in_(classes)
        )
    )
    session.execute(
        delete(pupil_staff).where(
            pupil_staff.c.account_id == account_id, pupil_staff.c.pupil_id.in_(pupils)
        )
    )


def _own_pupils(session: Session, account_id: int, held: MembershipHeld) -> frozenset[int]:
    record = ROLES.get(held.role)
    if record is None or record.reach is not Reach.OWN:
        return frozenset()
    by_class = (
        select(Pupil.id)
        .join(class_staff, class_staff.c.school_class_id == Pupil.school_class_id)
        .where(class_staff.c.account_id == account_id, Pupil.school_id == held.school_id)
    )
    by_name = (
        select(Pupil.id)
        .join(pupil_staff, pupil_staff.c.pupil_id == Pupil.id)
        .where(pupil_staff.c.account_id == account_id, Pupil.school_id == held.school_id)
    )
    return frozenset(session.scalars(union(by_class, by_name)))


def _require_either(actor: Actor, school_id: int | None = None) -> None:
    school_id = actor.school_id if school_id is None else school_id
    if not may(actor, Act.PUPILS, school_id=school_id):
        require(actor, Act.ACCOUNTS, school_id=school_id)


def _school_of_class(session: Session, class_id: int) -> int:
    found = session.get(SchoolClass, class_id)
    if found is None:
        raise NotFoundError("There is no such class.")
    return found.school_id


def _pupil(session: Session, actor: Actor, pupil_id: int) -> Pupil:
    pupil = session.get(Pupil, pupil_id)
    if pupil is None:
        raise NotFoundError("There is no such pupil.")
    require(actor, Act.PUPILS, school_id=pupil.school_id, pupil_id=pupil_id)
    return pupil


def _member(session: Session, school_id: int | None, account_id: int) -> None:
    held = select(Membership.id).where(
        Membership.school_id == school_id, Membership.account_id == account_id
    )
    if session.scalar(held) is None:
        raise NotFoundError("There is no such account at this school.")


def _give(session: Session, table: Table, **values: int) -> None:
    if session.execute(select(table).filter_by(**values)).first() is None:
        session.execute(insert(table).values(**values))


def _withdraw(session: Session, table: Table, **values: int) -> None:
    session.execute(delete(table).filter_by(**values))
