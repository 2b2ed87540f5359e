"""What was done on the board, kept by references alone, and how to take the newest of it back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.casework.lines import Desk, Done, append_wording, desk, put_in_order
from ehcplan.db import Database
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.models.base import now
from ehcplan.plan.lines import Line, Wording
from ehcplan.plan.voice import voice_of_line
from ehcplan.vocabulary import Element, Target

# What undoing an act needs, by what it has to do. Never words.
Undo = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Undoable:
    """The newest act on one document that has not been taken back."""

    act: int
    says: str
    by: str
    at: dt.datetime


def keep_act(at: Desk, target: Target, kind: str, says: str, undo: Undo, subject: str) -> Done:
    """Write down an act with what undoing it takes, and in the audit; return what was done.

    `undo` names lines to take `out` or put `back`, a `wording` by number for a line, an `order`
    of lines by element, left-out answers to `lift` or let `stand`, or what was said of an `empty`
    element before.
    """
    at.session.flush()
    at.session.add(
        models.DraftAct(
            pupil_id=at.pupil.id,
            target=target.value,
            kind=kind,
            undo=undo,
            says=says,
            by=at.actor.account_id,
        )
    )
    audit.note(at.session, at.actor, f"draft {kind}", pupil_ref=at.pupil.ref, subject=subject)
    return Done(says=says, line=subject)


def newest_act(session: Session, pupil_id: int, target: Target) -> models.DraftAct | None:
    """Return the newest act on one document that has not been taken back, or None."""
    return session.scalars(
        select(models.DraftAct)
        .where(
            models.DraftAct.pupil_id == pupil_id,
            models.DraftAct.target == target.value,
            models.DraftAct.undone_at.is_(None),
        )
        .order_by(models.DraftAct.id.desc())
        .limit(1)
    ).first()


def undoable(session: Session, pupil_id: int, target: Target, reader: Actor) -> Undoable | None:
    """Return what Undo would take back now and whose act it was, or None."""
    act = newest_act(session, pupil_id, target)
    if act is None:
        return None
    return Undoable(act=act.id, says=act.says, by=_by(session, act, reader), at=act.at)


def _by(session: Session, act: models.DraftAct, reader: Actor) -> str:
    if act.by is None:
        return "the command line"
    if act.by == reader.account_id:
        return "you"
    return session.get_one(models.Account, act.by).name


def undo(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    target: Target,
    *,
    on: dt.date,
    act: int | None = None,
) -> Done:
    """Take back the newest act on one document, whoever did it, and say what it was.

    `act` is the one the page showed. Raises ConflictError when something was done since, and
    ContentRefusedError when there is nothing to take back.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        newest = newest_act(at.session, at.pupil.id, target)
        if newest is None:
            raise ContentRefusedError("There is nothing to undo.")
        if act is not None and newest.id != act:
            raise ConflictError("Something else was done since. Look at what Undo says now.")
        for step, needs in newest.undo.items():
            _STEPS[step](at, needs)
        newest.undone_at = now()
        audit.note(at.session, actor, "draft undo", pupil_ref=pupil_ref, subject=f"act {newest.id}")
        return Done(says=f"Undone: {newest.says[:1].lower()}{newest.says[1:]}")


def _out(at: Desk, refs: list[str]) -> None:
    for ref in refs:
        at.row(ref).removed_at = now()


def _back(at: Desk, refs: list[str]) -> None:
    for ref in refs:
        at.row(ref).removed_at = None


def _wording(at: Desk, numbers: dict[str, int]) -> None:
    """Give lines an earlier wording again, as a new one: wordings only grow."""
    for ref, number in numbers.items():
        row = at.row(ref)
        former = row.wordings[number]
        wording = Wording(text=former.text, reworded_by=former.reworded_by, on=former.written_on)
        word(at, row, wording)


def word(at: Desk, row: models.Line, wording: Wording) -> None:
    """Append a wording to a line's row. Exact words once reworded are the speaker's view."""
    append_wording(at, row, wording)
    line = next((line for line in at.case.lines if line.ref == row.ref), None)
    # Its answer may have been moved to another pupil since: then nothing of it is printed.
    if line is not None:
        derived = Line(element=line.element, wordings=(wording,), sources=line.sources)
        row.voice = voice_of_line(at.case, derived).value


def _lift(at: Desk, ids: list[int]) -> None:
    for id_ in ids:
        at.session.get_one(models.LeftOutAnswer, id_).undone_at = now()


def _stand(at: Desk, ids: list[int]) -> None:
    for id_ in ids:
        at.session.get_one(models.LeftOutAnswer, id_).undone_at = None


def _empty(at: Desk, before: dict[str, str | None]) -> None:
    on = dt.date.fromisoformat(before["on"]) if before["on"] else at.on
    set_empty(at, Element(str(before["element"])), before["reason"], on)


def set_empty(at: Desk, element: Element, reason: str | None, on: dt.date) -> dict[str, str | None]:
    """Keep what is said of an empty element (None: nothing), and return what was said before."""
    row = at.session.scalars(
        select(models.Emptied).where(
            models.Emptied.pupil_id == at.pupil.id, models.Emptied.element == element.value
        )
    ).first()
    before = {
        "element": element.value,
        "reason": row.reason if row else None,
        "on": row.on.isoformat() if row else None,
    }
    if row is not None:
        at.session.delete(row)
        at.session.flush()
    if reason is not None:
        at.session.add(
            models.Emptied(
                pupil_id=at.pupil.id,
                element=element.value,
                reason=reason,
                on=on,
                by=at.actor.account_id,
            )
        )
    return before


_STEPS: dict[str, Callable[[Desk, Any], None]] = {
    "out": _out,
    "back": _back,
    "wording": _wording,
    "order": put_in_order,
    "lift": _lift,
    "stand": _stand,
    "empty": _empty,
}
