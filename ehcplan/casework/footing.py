"""What stands on an answer: its earlier versions, and the lines of the draft made of it.

When an answer may no longer be printed, or goes to another pupil, its lines are taken out here and
named to whoever did it. Nothing is deleted.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.translate import case_of
from ehcplan.models.base import now
from ehcplan.plan.voice import voice_of_line
from ehcplan.vocabulary import PUPILS_OWN_ELEMENTS, Element, Voice

_PUPILS = frozenset({Voice.OWN_WORDS, Voice.OWN_VIEW, Voice.OBSERVED})


def versions(answer: models.Answer) -> list[models.Answer]:
    """Return an answer with all it corrected and all that corrected it, the oldest first."""
    rows = answer.contribution.answers
    found = {answer.id}
    while True:
        linked = {row.id for row in rows if row.corrects_id in found}
        linked |= {row.corrects_id for row in rows if row.id in found and row.corrects_id}
        if linked <= found:
            return sorted((row for row in rows if row.id in found), key=lambda row: row.id)
        found |= linked


def with_versions(answers: Iterable[models.Answer]) -> list[models.Answer]:
    """Return several answers, each with all its versions."""
    found = {row.id: row for answer in answers for row in versions(answer)}
    return list(found.values())


def lines_on(session: Session, answers: Iterable[models.Answer]) -> list[models.Line]:
    """Return the lines of the draft that any version of these answers is a source of."""
    ids = [row.id for row in with_versions(answers)]
    sources = select(models.LineSource.line_id).where(models.LineSource.answer_id.in_(ids))
    rows = session.scalars(
        select(models.Line)
        .where(models.Line.id.in_(sources), models.Line.removed_at.is_(None))
        .order_by(models.Line.id)
    )
    return list(rows)


def take_out(session: Session, answers: Iterable[models.Answer]) -> tuple[str, ...]:
    """Take the lines made of these answers out of the draft; return their references."""
    lines = lines_on(session, answers)
    for line in lines:
        line.removed_at = now()
    return tuple(line.ref for line in lines)


def revoice(
    session: Session,
    actor: Actor,
    pupil: models.Pupil,
    answers: Iterable[models.Answer],
    *,
    on: dt.date,
) -> tuple[str, ...]:
    """Set the voice of the lines made of these answers anew; return those that had to come out.

    A line under a heading that speaks as the pupil comes out when its words turn out to be
    another's.
    """
    rows = {line.ref: line for line in lines_on(session, answers)}
    session.flush()
    case = case_of(session, pupil, on=on, reader=actor)
    out: list[str] = []
    for line in case.lines:
        row = rows.get(line.ref)
        if row is None:
            continue
        voice = voice_of_line(case, replace(line, voice=None))
        row.voice = voice.value
        if Element(row.element) in PUPILS_OWN_ELEMENTS and voice not in _PUPILS:
            row.removed_at = now()
            out.append(row.ref)
    return tuple(out)
