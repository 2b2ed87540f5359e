"""One-time links, by which a person sets a password of their own, and changing it later.

A link holds 256 random bits; the table holds their hash. It works once, for three days. Opening
it spends nothing: programs that look at links before people do would spend it for them.
"""

import datetime as dt
import hashlib
import secrets

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from ehcplan.access import passwords
from ehcplan.access.audit import note
from ehcplan.access.reach import wholly_managed
from ehcplan.access.roles import Actor
from ehcplan.access.sessions import end_all
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.models import Account, OneTimeLink
from ehcplan.models.base import now

VALID_FOR = dt.timedelta(days=3)
_GONE = "This link has been used already, or it is out of date. Ask for a new one."


def make_link(database: Database, actor: Actor, account_id: int) -> str:
    """Return the token of a new link for an account; its earlier links stop working.

    Raises NotFoundError for an account that is not at the actor's school, ContentRefusedError
    for one that is closed or works at another school too.
    """
    token = secrets.token_urlsafe(32)
    with database.writing() as session:
        account = wholly_managed(session, actor, account_id)
        if not account.active:
            raise ContentRefusedError("This account is closed. Open it again first.")
        void_links(session, account_id)
        session.add(
            OneTimeLink(
                token_hash=_hash_of(token),
                account_id=account_id,
                expires_at=now() + VALID_FOR,
                made_by=actor.account_id,
            )
        )
        note(session, actor, "link made", subject=f"account {account_id}")
    return token


def link_is_good(database: Database, token: str) -> bool:
    """Return whether a link would still work. It is not spent."""
    with database.reading() as session:
        return _find(session, token) is not None


def spend_link(database: Database, token: str, password: str) -> int:
    """Set the password, spend the link, end every session of the account; return the account's id.

    Raises NotFoundError when the link does not work (any more), ContentRefusedError when the
    password breaks a rule: then the link is not spent.
    """
    with database.reading() as session:
        account = _account_behind(session, token)
        context = _context(account)
    hashed = passwords.kept(passwords.checked(password, context))
    with database.writing() as session:
        account = _account_behind(session, token)
        account.password = hashed
        void_links(session, account.id)
        end_all(session, account.id)
        note(session, _themselves(account), "password set by link", subject=f"account {account.id}")
        return account.id


def change_password(
    database: Database, account_id: int, old: str, new: str, *, this: str | None = None
) -> None:
    """Change a password that is known; every session but `this` (its hash) ends.

    Raises ContentRefusedError when the old one is wrong or the new one breaks a rule.
    """
    with database.reading() as session:
        account = session.get_one(Account, account_id)
        before, context = account.password, _context(account)
    if not passwords.matches(before, old):
        raise ContentRefusedError("Your current password is not the one you entered.")
    hashed = passwords.kept(passwords.checked(new, context))
    with database.writing() as session:
        account = session.get_one(Account, account_id)
        if account.password != before:
            raise ContentRefusedError("Your password was changed elsewhere just now.")
        account.password = hashed
        void_links(session, account_id)
        end_all(session, account_id, but=this)
        note(session, _themselves(account), "password changed", subject=f"account {account_id}")


def void_links(session: Session, account_id: int) -> None:
    """Make an account's links stop working, in a write that is open."""
    session.execute(
        update(OneTimeLink)
        .where(OneTimeLink.account_id == account_id, OneTimeLink.used_at.is_(None))
        .values(used_at=now())
    )


def _find(session: Session, token: str) -> OneTimeLink | None:
    return session.scalar(
        select(OneTimeLink)
        .join(Account, Account.id == OneTimeLink.account_id)
        .where(
            OneTimeLink.token_hash == _hash_of(token),
            OneTimeLink.used_at.is_(None),
            OneTimeLink.expires_at > now(),
            Account.active,
        )
    )


def _account_behind(session: Session, token: str) -> Account:
    link = _find(session, token)
    if link is None:
        raise NotFoundError(_GONE)
    return session.get_one(Account, link.account_id)


def _context(account: Account) -> tuple[str, ...]:
    return (account.name, account.email, *(held.school.name for held in account.memberships))


def _themselves(account: Account) -> Actor:
    return Actor(name=account.name, role="", account_id=account.id)


def _hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
