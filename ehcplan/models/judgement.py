"""What people judged where the software may not: answers, findings set aside, overrides."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from ehcplan.models.base import Base, now


class Judgement(Base):
    """One judgement, signed and dated. Its words never change; it may be taken back."""

    __tablename__ = "judgement"
    __table_args__ = (Index("ix_judgement_pupil", "pupil_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    pupil_id: Mapped[int] = mapped_column(ForeignKey("pupil.id"))
    kind: Mapped[str]
    """answer, set_aside or override."""
    rule: Mapped[str]
    because: Mapped[str]
    by: Mapped[str]
    on: Mapped[dt.date]
    fine: Mapped[bool] = mapped_column(default=True)
    line: Mapped[str] = mapped_column(default="")
    """The reference of the text that was judged; empty for the whole document."""
    wording: Mapped[str] = mapped_column(default="")
    """The mark of the words that were judged: the judgement ends when they change."""
    judged_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    judged_at: Mapped[dt.datetime] = mapped_column(default_factory=now)
    taken_back_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"), default=None)
    taken_back_at: Mapped[dt.datetime | None] = mapped_column(default=None)
