"""What was said: contributions, answers, dated facts about answers, and open sheets."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base, now


class Contribution(Base):
    """One contributor using one tool once. Its header can be put right; its answers cannot."""

    __tablename__ = "contribution"
    __table_args__ = (UniqueConstraint("pupil_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    key: Mapped[str]
    """How a case file names it: c1, c2 …; unique for a pupil."""
    tool: Mapped[str | None]
    contributor: Mapped[str]
    role: Mapped[str]
    held_on: Mapped[dt.date]
    relationship_: Mapped[str] = mapped_column("relationship", default="")
    setting: Mapped[str] = mapped_column(default="")
    method: Mapped[str] = mapped_column(default="")
    supported_by: Mapped[str | None] = mapped_column(default=None)
    language: Mapped[str] = mapped_column(default="")
    interpreter: Mapped[str | None] = mapped_column(default=None)
    session: Mapped[str | None] = mapped_column(default=None)
    share: Mapped[bool] = mapped_column(default=True)
    read_back_on: Mapped[dt.date | None] = mapped_column(default=None)
    read_back_with: Mapped[str] = mapped_column(default="")
    read_back_changed: Mapped[str] = mapped_column(default="")
    read_back_agreed: Mapped[bool] = mapped_column(default=True)
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    recorded_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    position: Mapped[int] = mapped_column(default=0)
    answers: Mapped[list["Answer"]] = relationship(
        back_populates="contribution",
        default_factory=list,
        order_by="(Answer.position, Answer.id)",
        cascade="all, delete-orphan",
    )


class Answer(Base):
    """One thing said. Triggers refuse any change of its words; a correction is a new answer."""

    __tablename__ = "answer"
    __table_args__ = (Index("ix_answer_contribution", "contribution_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id"), init=False)
    prompt: Mapped[str]
    position: Mapped[int]
    """The order among all answers of the contribution."""
    text: Mapped[str] = mapped_column(default="")
    cells: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    """For a row: a list of {column, value, quote, original}, in the order given."""
    original: Mapped[str | None] = mapped_column(default=None)
    said_by: Mapped[str | None] = mapped_column(default=None)
    certainty: Mapped[str | None] = mapped_column(default=None)
    asked: Mapped[str | None] = mapped_column(default=None)
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("answer.id"), default=None)
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    recorded_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    contribution: Mapped[Contribution] = relationship(back_populates="answers", init=False)
    facts: Mapped[list["AnswerFact"]] = relationship(
        default_factory=list, order_by="AnswerFact.id", cascade="all, delete-orphan"
    )


class AnswerFact(Base):
    """Something that became so about an answer, dated: private, shared, exact, confirmed.

    Kinds: `exact`, `private`, `sharing`, `withheld`, `confirmed`, `superseded`, `moved`, `filed`,
    `safeguarding`. `value` is `yes`/`no`, a sharing choice, a name or a reference. The newest fact
    of a kind holds.
    """

    __tablename__ = "answer_fact"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    answer_id: Mapped[int] = mapped_column(ForeignKey("answer.id"), index=True, init=False)
    kind: Mapped[str]
    value: Mapped[str]
    on: Mapped[dt.date]
    by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    recorded_at: Mapped[dt.datetime] = mapped_column(default_factory=now)


class Sheet(Base):
    """A contribution while it is being written: overwritten in place, gone when it is saved."""

    __tablename__ = "sheet"
    __table_args__ = (Index("ix_sheet_pupil_account", "pupil_id", "account_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    ref: Mapped[str] = mapped_column(unique=True)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    kind: Mapped[str]
    """`notes`, `meeting` or `tool`."""
    tool: Mapped[str | None] = mapped_column(default=None)
    fields: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """The form as it stands: field name to list of values."""
    revision: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    saved_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
