"""Schools and their classes."""

from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ehcplan.models.base import Base


class School(Base):
    """A school or college. Pupils never move between schools without a trail."""

    __tablename__ = "school"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    name: Mapped[str] = mapped_column(unique=True)
    setting_type: Mapped[str] = mapped_column(default="")
    safeguarding_lead: Mapped[str] = mapped_column(default="")
    """Who to tell, as printed where a pupil answers: a name or a role, and where to find them."""
    import_columns: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """Which heading of the school's own class list means what, remembered from the last one."""
    classes: Mapped[list["SchoolClass"]] = relationship(
        back_populates="school", default_factory=list, order_by="SchoolClass.name"
    )


class SchoolClass(Base):
    """A class, form or tutor group."""

    __tablename__ = "school_class"
    __table_args__ = (UniqueConstraint("school_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    school_id: Mapped[int] = mapped_column(ForeignKey("school.id"))
    name: Mapped[str]
    school: Mapped[School] = relationship(back_populates="classes", init=False)
