"""The whole plan's parts, what happened in a case, and versions that never change."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base, now
from ehcplan.models.draft import Line


class PlanPart(Base):
    """A need, an outcome, provision, or another part of sections B to K.

    `facts` holds what is not printed text (dates, amounts, links by reference); the texts are lines
    of this part, with their wordings and sources. A part is taken out, never deleted.
    """

    __tablename__ = "plan_part"
    __table_args__ = (Index("ix_plan_part_pupil", "pupil_id", "kind", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    kind: Mapped[str]
    """need, outcome, provision, agreement, placement, budget, advice, note or nothing."""
    letter: Mapped[str]
    position: Mapped[int]
    facts: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    changed_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    removed_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    lines: Mapped[list[Line]] = relationship(
        default_factory=list, order_by="(Line.position, Line.id)", cascade="all, delete-orphan"
    )


class CaseEvent(Base):
    """Something that happened on a day: it starts, meets or ends a clock."""

    __tablename__ = "case_event"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    kind: Mapped[str]
    on: Mapped[dt.date]
    by: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    recorded_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class CaseException(Base):
    """That a person decided an exception to a time limit applies, and why."""

    __tablename__ = "case_exception"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    code: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    on: Mapped[dt.date]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    recorded_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class Capacity(Base):
    """An assessment of capacity for one decision."""

    __tablename__ = "capacity_decision"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    decision: Mapped[str]
    assessed_on: Mapped[dt.date]
    assessed_by: Mapped[str]
    has_capacity: Mapped[bool]
    support_given: Mapped[str] = mapped_column(default="")
    representative: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")


class Version(Base):
    """A plan or profile as it was issued: immutable, numbered, comparable."""

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("pupil_id", "kind", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    kind: Mapped[str]
    """plan, section-a or profile."""
    number: Mapped[int]
    stage: Mapped[str]
    label: Mapped[str]
    case_sha256: Mapped[str] = mapped_column(ForeignKey("stored_file.sha256"))
    """The case file's JSON as it was."""
    pack: Mapped[str] = mapped_column(default="standard")
    issued_on: Mapped[dt.date | None] = mapped_column(default=None)
    issued_by: Mapped[str] = mapped_column(default="")
    """Who issued it: the school for its drafts, the authority for its own."""
    begun_from: Mapped[str | None] = mapped_column(default=None)
    """The reference of the version this one began from."""
    made_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    made_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    files: Mapped[list["VersionFile"]] = relationship(
        default_factory=list, order_by="VersionFile.id", cascade="all, delete-orphan"
    )


class VersionFile(Base):
    """A file of a version: one that was produced, or one that was received."""

    __tablename__ = "version_file"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"), index=True, init=False)
    file_sha256: Mapped[str] = mapped_column(ForeignKey("stored_file.sha256"))
    file_name: Mapped[str]
    is_received: Mapped[bool] = mapped_column(default=False)
