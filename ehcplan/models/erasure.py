"""The one way words are removed: what it leaves, and the door that opens for it."""

import datetime as dt

from sqlalchemy.orm import Mapped, mapped_column

from ehcplan.models.base import Base, now


class Tombstone(Base):
    """That something was erased: which, when, why, and the hash of what it was. No words."""

    __tablename__ = "tombstone"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    reason: Mapped[str]
    sha256: Mapped[str]
    by: Mapped[int | None] = mapped_column(default=None)
    erased_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class ErasureOpen(Base):
    """A row here, within one transaction, lets the triggers pass a deletion.

    Only `casework.erase` writes it, and it takes it away before the transaction ends.
    """

    __tablename__ = "erasure_open"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    reason: Mapped[str]
