"""How long what is kept is kept, and what is due to be looked at for erasing.

The period is guidance, not statute: the date of birth and 31 years for a pupil's file (a plan can
last to 25, and six years follow), so the number is a setting. Nothing is erased by itself.
"""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for, school_of
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.ages import add_years

SOON_DAYS = 366


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A pupil's file and the day it is to be looked at for erasing."""

    ref: str
    name: str
    born: dt.date | None
    due_on: dt.date | None
    """None: the date of birth is not known, so no day can be worked out."""
    hold_reason: str

    def is_due(self, on: dt.date) -> bool:
        """Return whether the day has come and nothing holds it."""
        return self.due_on is not None and self.due_on <= on and not self.hold_reason


def due_on(born: dt.date | None, years: int) -> dt.date | None:
    """Return the day a file is to be looked at: the date of birth and so many years."""
    return add_years(born, years) if born else None


def retention(database: Database, actor: Actor, *, years: int, on: dt.date) -> tuple[Kept, ...]:
    """Return the files that are due, held, due within a year, or without a date of birth.

    Worst first: due, then soonest; those without a date last.
    """
    school_id = school_of(actor, Act.ERASE)
    with database.reading() as session:
        rows = session.scalars(select(models.Pupil).where(models.Pupil.school_id == school_id))
        kept = [_kept(row, years) for row in rows]
    until = on + dt.timedelta(days=SOON_DAYS)
    shown = [k for k in kept if k.due_on is None or k.due_on <= until or k.hold_reason]
    return tuple(sorted(shown, key=lambda k: (k.due_on is None, k.due_on or on, k.name)))


def _kept(row: models.Pupil, years: int) -> Kept:
    return Kept(
        ref=row.ref,
        name=f"{row.first_name} {row.last_name}".strip(),
        born=row.date_of_birth,
        due_on=due_on(row.date_of_birth, years),
        hold_reason=row.hold_reason,
    )


def hold(database: Database, actor: Actor, pupil_ref: str, *, reason: str) -> None:
    """Stop retention for a pupil (an appeal, a complaint, an inquiry), or end that with ""."""
    reason = reason.strip()
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.ERASE, pupil_ref)
        if not reason and not pupil.hold_reason:
            raise ContentRefusedError("Say why this is held.")
        pupil.hold_reason = reason
        audit.note(session, actor, "hold" if reason else "end hold", pupil_ref=pupil_ref)
