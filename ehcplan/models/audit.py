"""Who read, wrote or exported what, by ids alone, sealed in batches."""

import datetime as dt

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from ehcplan.models.base import Base, now


class AuditEntry(Base):
    """One act. It holds references, never a name or a word; triggers refuse any change."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_pupil", "pupil_ref", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    act: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(default=None)
    by: Mapped[str] = mapped_column(default="")
    """`account` or `command line`."""
    school_id: Mapped[int | None] = mapped_column(default=None)
    pupil_ref: Mapped[str | None] = mapped_column(default=None)
    subject: Mapped[str] = mapped_column(default="")
    """The reference of what was acted on: an answer, a line, a file's hash."""
    at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class AuditSeal(Base):
    """An HMAC over a batch of entries and the seal before it."""

    __tablename__ = "audit_seal"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    last_entry_id: Mapped[int]
    entries: Mapped[int]
    seal: Mapped[str]
    sealed_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
