"""Lines with their wordings and sources, and what people decided on the way."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base, now
from ehcplan.models.said import Answer


class Line(Base):
    """One printed piece of text. It is taken out, never deleted; its reference is for good."""

    __tablename__ = "line"
    __table_args__ = (Index("ix_line_pupil_element", "pupil_id", "element", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    element: Mapped[str]
    position: Mapped[int]
    voice: Mapped[str]
    plan_part_id: Mapped[int | None] = mapped_column(
        ForeignKey("plan_part.id"), index=True, default=None
    )
    """The part of sections B to K whose text this is; None for Section A and the profile."""
    slot: Mapped[str] = mapped_column(default="")
    """Which text of its part: words, aim or step."""
    accepted_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    accepted_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    removed_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    wordings: Mapped[list["LineWording"]] = relationship(
        default_factory=list, order_by="LineWording.number", cascade="all, delete-orphan"
    )
    sources: Mapped[list["LineSource"]] = relationship(
        default_factory=list, order_by="LineSource.id", cascade="all, delete-orphan"
    )


class LineWording(Base):
    """What a line says from a moment on. Two people who reword at once collide on `number`."""

    __tablename__ = "line_wording"
    __table_args__ = (UniqueConstraint("line_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    line_id: Mapped[int] = mapped_column(ForeignKey("line.id"), init=False)
    number: Mapped[int]
    text: Mapped[str]
    reworded_by: Mapped[str | None] = mapped_column(default=None)
    written_on: Mapped[dt.date | None] = mapped_column(default=None)
    written_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    written_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class LineSource(Base):
    """An answer, or one cell of it, that a line's words come from."""

    __tablename__ = "line_source"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    line_id: Mapped[int] = mapped_column(ForeignKey("line.id"), index=True, init=False)
    answer_id: Mapped[int] = mapped_column(ForeignKey("answer.id"), index=True)
    column: Mapped[str | None] = mapped_column(default=None)
    answer: Mapped[Answer] = relationship(init=False)


class LeftOutAnswer(Base):
    """That somebody decided not to use an answer under an element (or at all), and why."""

    __tablename__ = "left_out"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"), index=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("answer.id"), index=True)
    column: Mapped[str | None]
    element: Mapped[str | None]
    reason: Mapped[str]
    by_name: Mapped[str]
    on: Mapped[dt.date]
    by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    undone_at: Mapped[dt.datetime | None] = mapped_column(default=None)


class Emptied(Base):
    """What a person chose to say about an element that has no lines."""

    __tablename__ = "emptied"
    __table_args__ = (UniqueConstraint("pupil_id", "element"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    element: Mapped[str]
    reason: Mapped[str]
    on: Mapped[dt.date]
    by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)


class DraftAct(Base):
    """One act on the board, kept so that it can be undone. Holds references, never words."""

    __tablename__ = "draft_act"
    __table_args__ = (Index("ix_draft_act_pupil", "pupil_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    target: Mapped[str]
    kind: Mapped[str]
    undo: Mapped[dict[str, Any]]
    says: Mapped[str]
    by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    undone_at: Mapped[dt.datetime | None] = mapped_column(default=None)
