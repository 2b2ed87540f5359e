"""The pupil, the people round them, and what has been agreed to."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base, now
from ehcplan.models.school import School, SchoolClass


class Pupil(Base):
    """A child or young person at a school."""

    __tablename__ = "pupil"
    __table_args__ = (
        Index("ix_pupil_school_name", "school_id", "last_name", "first_name", "id"),
        Index("uq_pupil_case_id", "school_id", "case_id", unique=True),
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("school.id"))
    first_name: Mapped[str]
    last_name: Mapped[str]
    school_class_id: Mapped[int | None] = mapped_column(
        ForeignKey("school_class.id"), index=True, default=None
    )
    known_as: Mapped[str] = mapped_column(default="")
    pronouns: Mapped[str] = mapped_column(default="")
    date_of_birth: Mapped[dt.date | None] = mapped_column(default=None)
    year_group: Mapped[str] = mapped_column(default="")
    """As somebody wrote it; empty: worked out from the date of birth."""
    setting_name: Mapped[str] = mapped_column(default="")
    setting_type: Mapped[str] = mapped_column(default="")
    phase: Mapped[str] = mapped_column(default="")
    home_languages: Mapped[list[Any]] = mapped_column(default_factory=list)
    communication: Mapped[str] = mapped_column(default="")
    without_words: Mapped[bool | None] = mapped_column(default=None)
    plan_status: Mapped[str] = mapped_column(default="")
    has_plan: Mapped[bool | None] = mapped_column(default=None)
    decision_maker: Mapped[str] = mapped_column(default="parent")
    age_as_written: Mapped[int | None] = mapped_column(default=None)
    case_id: Mapped[str | None] = mapped_column(default=None)
    as_of: Mapped[dt.date | None] = mapped_column(default=None)
    """The day a case file spoke of; None for a pupil who was added here."""
    summary: Mapped[str] = mapped_column(default="")
    stage: Mapped[str | None] = mapped_column(default=None)
    participation: Mapped[str] = mapped_column(default="")
    photo_sha256: Mapped[str | None] = mapped_column(ForeignKey("stored_file.sha256"), default=None)
    photo_alt: Mapped[str] = mapped_column(default="")
    review_on: Mapped[dt.date | None] = mapped_column(default=None)
    """When the profile is to be looked at again."""
    identity: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    """What forms ask for beyond this table: the keys of `plan.identity.Identity`."""
    hold_reason: Mapped[str] = mapped_column(default="")
    """A legal hold: while it is set, retention erases nothing."""
    added_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    school: Mapped[School] = relationship(init=False)
    school_class: Mapped[SchoolClass | None] = relationship(init=False)
    people: Mapped[list["Person"]] = relationship(
        default_factory=list, order_by="Person.id", cascade="all, delete-orphan"
    )
    consents: Mapped[list["Consent"]] = relationship(
        default_factory=list, order_by="Consent.id", cascade="all, delete-orphan"
    )


class Person(Base):
    """Somebody round a pupil, entered once and chosen again."""

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True, init=False)
    name: Mapped[str]
    role: Mapped[str]
    relationship: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[dt.date | None] = mapped_column(default=None)
    chose_not_to_on: Mapped[dt.date | None] = mapped_column(default=None)


class Consent(Base):
    """Somebody's yes or no to one use, dated. A later one takes the place of an earlier."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True, init=False)
    scope: Mapped[str]
    given_by: Mapped[str]
    given_on: Mapped[dt.date]
    given: Mapped[bool]
    note: Mapped[str] = mapped_column(default="")
