"""Accounts: who has one, what they are at which school, and who may change that.

Nothing here needs a web request. An administrator reaches the accounts of their own school. What
would reach into another school, a person who works at both must ask of both, or of whoever runs
the machine.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from ehcplan.access import passwords
from ehcplan.access.attachments import (
    actor_of,
    classes_of,
    give_class,
    give_pupil,
    memberships_of,
    withdraw_all,
    withdraw_class,
    withdraw_pupil,
)
from ehcplan.access.audit import note
from ehcplan.access.links import change_password, link_is_good, make_link, spend_link, void_links
from ehcplan.access.permission import require
from ehcplan.access.reach import managed, membership_at
from ehcplan.access.roles import ROLES, Act, Actor
from ehcplan.access.sessions import end_all
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.models import Account, Membership, School

__all__ = [
    "AccountSummary",
    "account_summary",
    "actor_of",
    "authenticate",
    "change_password",
    "change_role",
    "classes_of",
    "create_account",
    "deactivate",
    "end_sessions",
    "give_class",
    "give_pupil",
    "link_is_good",
    "list_accounts",
    "make_link",
    "memberships_of",
    "reactivate",
    "spend_link",
    "withdraw_class",
    "withdraw_pupil",
]

LONGEST_NAME = 200
LONGEST_EMAIL = 254
_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+")


@dataclass(frozen=True, kw_only=True)
class AccountSummary:
    """An account as an administrator sees it at one school."""

    account_id: int
    name: str
    email: str
    role: str
    active: bool
    has_password: bool
    works_elsewhere: bool

    @property
    def role_label(self) -> str:
        """The role in plain words."""
        return ROLES[self.role].label if self.role in ROLES else self.role


def create_account(
    database: Database,
    actor: Actor,
    *,
    name: str,
    email: str,
    school_id: int,
    role: str,
    password: str | None = None,
) -> int:
    """Make an account at a school and return its id.

    Without a password nobody can sign in with it until `make_link`'s link is used. A person who
    has an account at another school is given this school too and keeps their own password (so
    none may be given here). Raises
    ContentRefusedError when a value cannot be used, NotAllowedError when the actor may not.
    """
    require(actor, Act.ACCOUNTS, school_id=school_id)
    name, email = _name(name), clean_email(email)
    _check_role(role)
    hashed = None
    if password is not None:
        context = (name, email, _school_name(database, school_id))
        hashed = passwords.kept(passwords.checked(password, context))
    with database.writing() as session:
        if session.get(School, school_id) is None:
            raise NotFoundError("There is no such school.")
        account = session.scalar(select(Account).where(Account.email == email))
        if account is None:
            account = Account(
                email=email, name=name, fs_uniquifier=secrets.token_hex(32), password=hashed
            )
            session.add(account)
        elif hashed or any(held.school_id == school_id for held in account.memberships):
            raise ContentRefusedError("There is an account with this e-mail address already.")
        account.memberships.append(Membership(school_id=school_id, role=role))
        session.flush()
        note(session, actor, "account made", subject=f"account {account.id} {role}")
        return account.id


def change_role(database: Database, actor: Actor, account_id: int, role: str) -> None:
    """Make somebody something else at the actor's school.

    Raises ContentRefusedError for the actor's own account, so that nobody gives themselves more.
    """
    _check_role(role)
    with database.writing() as session:
        account = managed(session, actor, account_id)
        _not_oneself(actor, account_id)
        for held in _held(account, actor):
            held.role = role
        note(session, actor, "role changed", subject=f"account {account_id} {role}")


def deactivate(database: Database, actor: Actor, account_id: int) -> None:
    """Close an account: its sessions end, its links are void, and nobody signs in with it.

    Of somebody who works at another school too, an administrator closes only this school.
    """
    with database.writing() as session:
        account = managed(session, actor, account_id)
        _not_oneself(actor, account_id)
        here = _held(account, actor)
        if len(here) < len(account.memberships):
            for held in here:
                account.memberships.remove(held)
                withdraw_all(session, account_id, held.school_id)
        else:
            account.active = False
            void_links(session, account_id)
        end_all(session, account_id)
        note(session, actor, "account closed", subject=f"account {account_id}")


def reactivate(database: Database, actor: Actor, account_id: int) -> None:
    """Open a closed account again, with the password it had."""
    with database.writing() as session:
        managed(session, actor, account_id).active = True
        note(session, actor, "account opened again", subject=f"account {account_id}")


def end_sessions(database: Database, actor: Actor, account_id: int) -> int:
    """Sign an account out everywhere; return how many sessions that ended."""
    with database.writing() as session:
        managed(session, actor, account_id)
        note(session, actor, "sessions ended", subject=f"account {account_id}")
        return end_all(session, account_id)


def list_accounts(database: Database, actor: Actor) -> Sequence[AccountSummary]:
    """Return the accounts of the actor's school, by name."""
    require(actor, Act.ACCOUNTS, school_id=actor.school_id)
    with database.reading() as session:
        accounts = session.scalars(
            select(Account)
            .join(Membership)
            .where(Membership.school_id == actor.school_id)
            .options(selectinload(Account.memberships))
            .order_by(Account.name, Account.id)
        ).all()
        return [_summary(account, actor) for account in accounts]


def account_summary(database: Database, actor: Actor, account_id: int) -> AccountSummary:
    """Return one account of the actor's school. Raises NotFoundError when it is not there."""
    with database.reading() as session:
        return _summary(managed(session, actor, account_id), actor)


def authenticate(database: Database, email: str, password: str) -> Account | None:
    """Return the account that an e-mail address and a password open, or None.

    It takes the same time whether the account exists, is closed, or has no password yet.
    """
    with database.reading() as session:
        account = session.scalar(
            select(Account)
            .where(Account.email == _folded(email))
            .options(selectinload(Account.memberships))
        )
    right = passwords.matches(account.password if account else None, password)
    if account is None or not right or not account.active or not account.memberships:
        return None
    if account.password and passwords.is_outdated(account.password):
        hashed = passwords.kept(password)
        with database.writing() as session:
            session.get_one(Account, account.id).password = hashed
    return account


def clean_email(email: str) -> str:
    """Return an e-mail address as it is kept. Raises ContentRefusedError when it is none."""
    kept = _folded(email)
    if len(kept) > LONGEST_EMAIL or not _EMAIL.fullmatch(kept) or not _can_be_kept(kept):
        raise ContentRefusedError("Enter an e-mail address, for example name@school.example.")
    return kept


def _folded(email: str) -> str:
    return email.strip().lower()


def _name(name: str) -> str:
    kept = " ".join(name.split())
    if not kept or len(kept) > LONGEST_NAME or not _can_be_kept(kept):
        raise ContentRefusedError(f"Enter the person’s name, up to {LONGEST_NAME} characters.")
    return kept


def _can_be_kept(text: str) -> bool:
    return text.isprintable()


def _check_role(role: str) -> None:
    if role not in ROLES:
        raise ContentRefusedError(f"There is no role {role!r}. Use one of: {', '.join(ROLES)}.")


def _not_oneself(actor: Actor, account_id: int) -> None:
    if actor.account_id == account_id:
        raise ContentRefusedError("Ask another administrator to change your own account.")


def _held(account: Account, actor: Actor) -> list[Membership]:
    return [
        held
        for held in account.memberships
        if actor.school_id is None or held.school_id == actor.school_id
    ]


def _summary(account: Account, actor: Actor) -> AccountSummary:
    held = membership_at(account, actor.school_id)
    return AccountSummary(
        account_id=account.id,
        name=account.name,
        email=account.email,
        role=held.role,
        active=account.active,
        has_password=account.password is not None,
        works_elsewhere=len(account.memberships) > 1,
    )


def _school_name(database: Database, school_id: int) -> str:
    with database.reading() as session:
        school = session.get(School, school_id)
        return school.name if school else ""
