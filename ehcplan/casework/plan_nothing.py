"""Saying why a section holds nothing: there is none, nobody knows, or nobody has asked yet."""

import datetime as dt

from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.fit_to_keep import refuse_unless
from ehcplan.casework.lines import Desk, desk
from ehcplan.casework.plan_rows import BESIDE, checked, keep_part, note, say_nothing_no_more
from ehcplan.db import Database
from ehcplan.plan.whole import Letter, Nothing, NothingHere


def say_nothing(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    letter: Letter,
    why: Nothing,
    said_by: str,
    *,
    on: dt.date,
) -> None:
    """Say why a section holds nothing: none, not known, or not yet asked. It replaces the last.

    Raises ContentRefusedError for Section A, and for a section that holds something.
    """
    said = NothingHere(letter=letter, why=why, said_by=said_by, on=on)
    with desk(database, actor, pupil_ref, on=on) as at:
        refuse_unless(letter is not Letter.A, "Section A says this heading by heading.")
        refuse_unless(not _holds(at, letter), f"Section {letter} is not empty. Take its parts out.")
        say_nothing_no_more(at, letter.value)
        row = keep_part(at, checked(said))
        note(at, "say nothing", row.letter)


def _holds(at: Desk, letter: Letter) -> bool:
    rows = at.session.execute(
        select(models.PlanPart.kind).where(
            models.PlanPart.pupil_id == at.pupil.id,
            models.PlanPart.letter == letter.value,
            models.PlanPart.removed_at.is_(None),
        )
    )
    return any(kind not in BESIDE for (kind,) in rows)


def take_back_nothing(
    database: Database, actor: Actor, pupil_ref: str, letter: Letter, *, on: dt.date
) -> None:
    """Take back what was said of a section's emptiness. Without it, nothing happens."""
    with desk(database, actor, pupil_ref, on=on) as at:
        say_nothing_no_more(at, letter.value)
        note(at, "take back nothing", letter.value)
