"""What is left out of a draft and why, and what is said of a heading that stays empty."""

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import refuse_unproved
from ehcplan.casework.lines import Desk, Done, Named, answer_rows, desk, refuse_unless_drawn, writer
from ehcplan.casework.undo import keep_act, set_empty
from ehcplan.db import Database
from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError
from ehcplan.models.base import now
from ehcplan.vocabulary import EMPTY_REASONS, Element, Target

LEFT_OUT_REASONS: dict[str, str] = {
    "said_already": "Already said elsewhere",
    "not_agreed": "Not agreed",
    "not_true": "Not true any more",
    "too_private": "Too private",
}
"""The reasons offered for leaving an answer out; a person may write another."""


def keep_left_out(
    at: Desk, places: Iterable[tuple[int, str | None]], element: Element | None, reason: str
) -> list[int]:
    """Keep that answers are left out, for a reason; return the rows' ids. Without one: nothing.

    `places` pairs the id of each answer with the column meant, or None.
    """
    reason = cleaned(reason).strip()
    if not reason:
        return []
    rows = [
        models.LeftOutAnswer(
            pupil_id=at.pupil.id,
            answer_id=answer_id,
            column=column,
            element=element.value if element else None,
            reason=reason,
            by_name=writer(at.actor),
            on=at.on,
            by=at.actor.account_id,
        )
        for answer_id, column in dict.fromkeys(places)
    ]
    at.session.add_all(rows)
    at.session.flush()
    return [row.id for row in rows]


def leave_out(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    sources: Sequence[Named],
    element: Element | None,
    reason: str,
    *,
    target: Target,
    on: dt.date,
) -> Done:
    """Leave answers out under one heading, or (None) altogether, and say why.

    Raises ContentRefusedError without a reason.
    """
    if not reason.strip():
        raise ContentRefusedError("Say why it is left out.")
    with desk(database, actor, pupil_ref, on=on) as at:
        found = at.sources(sources)
        rows = answer_rows(at, found)
        places = [(row.id, source.column) for row, source in zip(rows, found, strict=True)]
        kept = keep_left_out(at, places, element, reason)
        where = f"under “{element.label}”" if element else "altogether"
        says = f"Left an answer out {where}."
        return keep_act(at, target, "leave out", says, {"lift": kept}, rows[0].ref)


def bring_back(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    source: Named,
    element: Element | None,
    *,
    target: Target,
    on: dt.date,
) -> Done:
    """Bring back an answer that was left out under a heading, or (None) altogether.

    Raises ContentRefusedError when it is not left out any more.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        (found,) = at.sources([source])
        (answer,) = answer_rows(at, [found])
        rows = at.session.scalars(
            select(models.LeftOutAnswer).where(
                models.LeftOutAnswer.pupil_id == at.pupil.id,
                models.LeftOutAnswer.answer_id.in_(_with_former(at, answer)),
                models.LeftOutAnswer.element == (element.value if element else None),
                models.LeftOutAnswer.undone_at.is_(None),
            )
        ).all()
        if not rows:
            raise ContentRefusedError("That answer is not left out any more.")
        for row in rows:
            row.undone_at = now()
        says = "Brought an answer back."
        undo = {"stand": [row.id for row in rows]}
        return keep_act(at, target, "bring back", says, undo, answer.ref)


def _with_former(at: Desk, answer: models.Answer) -> list[int]:
    """Return an answer's id with those of the answers that it corrects."""
    ids = [answer.id]
    former = answer.corrects_id
    while former is not None and former not in ids:
        ids.append(former)
        former = at.session.get_one(models.Answer, former).corrects_id
    return ids


def say_empty(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    element: Element,
    reason: str | None,
    *,
    on: dt.date,
) -> Done:
    """Say why a heading is empty (a key of EMPTY_REASONS), or (None) say nothing of it any more.

    Raises ContentRefusedError for a heading that has lines.
    """
    if reason is not None and reason not in EMPTY_REASONS:
        raise ContentRefusedError("Choose from the answers on the page.")
    with desk(database, actor, pupil_ref, on=on) as at:
        refuse_unless_drawn(element)
        if reason is not None and any(line.element is element for line in at.case.lines):
            raise ContentRefusedError("This heading has lines, so nothing needs to be said of it.")
        before = set_empty(at, element, reason, on)
        what = EMPTY_REASONS[reason].lower() if reason else "nothing"
        says = f"Said of “{element.label}”: {what}."
        return keep_act(at, element.target, "say empty", says, {"empty": before}, element.value)


def say_how(database: Database, actor: Actor, pupil_ref: str, text: str, *, on: dt.date) -> Done:
    """Keep a person's own wording of how everybody took part; it is printed above the table.

    Raises ContentRefusedError for words that may not be printed.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        text = cleaned(text).strip()
        refuse_unproved(at.case, text)
        at.pupil.participation = text
        audit.note(at.session, actor, "draft participation", pupil_ref=pupil_ref)
        return Done(says="The words about how people took part are saved.")
