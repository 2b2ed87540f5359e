"""Accounts, what they are at which school, their sessions and one-time links."""

import datetime as dt
from typing import Any

from flask_security import UserMixin
from sqlalchemy import Column, ForeignKey, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base, now
from ehcplan.models.school import School

# Whose class a pupil is in, and who else works with a pupil: what makes a pupil "own".
class_staff = Table(
    "class_staff",
    Base.metadata,
    Column("school_class_id", ForeignKey("school_class.id"), primary_key=True),
    Column("account_id", ForeignKey("account.id"), primary_key=True),
)
pupil_staff = Table(
    "pupil_staff",
    Base.metadata,
    Column("pupil_id", ForeignKey("pupil.id"), primary_key=True),
    Column("account_id", ForeignKey("account.id"), primary_key=True),
)


class Account(Base, UserMixin):
    """Somebody who can sign in."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    email: Mapped[str] = mapped_column(unique=True)
    """The sign-in name, lower case. No mail is sent to it."""
    name: Mapped[str]
    fs_uniquifier: Mapped[str] = mapped_column(unique=True)
    password: Mapped[str | None] = mapped_column(default=None)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    memberships: Mapped[list["Membership"]] = relationship(
        back_populates="account", default_factory=list, cascade="all, delete-orphan"
    )

    @property
    def roles(self) -> list[Any]:  # type: ignore[override]
        """None: what an account may do depends on the school and the pupil (`access.may`)."""
        return []


class Membership(Base):
    """What an account is at a school: a key of `access.roles.ROLES`."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("account_id", "school_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), init=False)
    school_id: Mapped[int] = mapped_column(ForeignKey("school.id"))
    role: Mapped[str]
    account: Mapped[Account] = relationship(back_populates="memberships", init=False)
    school: Mapped[School] = relationship(init=False)


class ServerSession(Base):
    """A signed-in browser. The cookie holds a random id; the table holds only its hash."""

    __tablename__ = "server_session"

    sid_hash: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id"), index=True, default=None
    )
    created_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    seen_at: Mapped[dt.datetime] = mapped_column(default_factory=now)

    def __repr__(self) -> str:
        """Return the table alone: even a hash of a session id is nobody's business."""
        return "<ServerSession>"


class OneTimeLink(Base):
    """An administrator's link by which somebody sets a password, once. Kept as a hash."""

    __tablename__ = "one_time_link"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    token_hash: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    made_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class SignInAttempt(Base):
    """A failed sign-in, so that guessing is slowed down (it survives a restart)."""

    __tablename__ = "sign_in_attempt"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    email_hash: Mapped[str] = mapped_column(index=True)
    at: Mapped[dt.datetime] = mapped_column(default_factory=now)
