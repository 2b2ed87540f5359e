"""Whose voice has been heard, and when: few statements, however many pupils."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.orm import Session, aliased

from ehcplan import models
from ehcplan.casework.people import answers_to
from ehcplan.casework.wording import same
from ehcplan.plan.speaker import role_of_relationship
from ehcplan.vocabulary import Element, Role

PupilIds = Select[int]
"""The ids of the pupils asked about, as a query."""


@dataclass(frozen=True, kw_only=True)
class VoiceHeard:
    """A name under which something was said: the contributor's, or one given on an answer.

    `role` is None for a name given on an answer, which says nothing of what they are.
    """

    pupil_id: int
    name: str
    role: Role | None
    relationship: str
    tool: str | None
    on: dt.date


def _superseded(answer: type[models.Answer]) -> ColumnElement[bool]:
    return exists().where(
        models.AnswerFact.answer_id == answer.id, models.AnswerFact.kind == "superseded"
    )


def _kept_for_lead(answer: type[models.Answer]) -> ColumnElement[bool]:
    newest = (
        select(models.AnswerFact.value)
        .where(models.AnswerFact.answer_id == answer.id, models.AnswerFact.kind == "safeguarding")
        .order_by(models.AnswerFact.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(newest, "no") == "yes"


def _stands(answer: type[models.Answer]) -> ColumnElement[bool]:
    return and_(~_superseded(answer), ~_kept_for_lead(answer))


def voices_in(session: Session, pupils: PupilIds) -> list[VoiceHeard]:
    """Return every name under which something that still stands was said. Two statements."""
    return [*_contributors(session, pupils), *_speakers(session, pupils)]


def _contributors(session: Session, pupils: PupilIds) -> Iterable[VoiceHeard]:
    said = models.Contribution
    stands = exists().where(models.Answer.contribution_id == said.id, _stands(models.Answer))
    who = (said.pupil_id, said.contributor, said.role, said.relationship_, said.tool)
    rows = session.execute(
        select(*who, func.max(said.held_on))
        .where(said.pupil_id.in_(pupils), said.role != Role.GROUP.value, stands)
        .group_by(*who)
    )
    for pupil_id, name, role, relationship, tool, on in rows:
        yield VoiceHeard(
            pupil_id=pupil_id,
            name=name,
            role=Role(role),
            relationship=relationship,
            tool=tool,
            on=on,
        )


def _speakers(session: Session, pupils: PupilIds) -> Iterable[VoiceHeard]:
    said = models.Contribution
    who = (said.pupil_id, models.Answer.said_by, said.tool)
    rows = session.execute(
        select(*who, func.max(said.held_on))
        .join(models.Answer, models.Answer.contribution_id == said.id)
        .where(
            said.pupil_id.in_(pupils), models.Answer.said_by.is_not(None), _stands(models.Answer)
        )
        .group_by(*who)
    )
    for pupil_id, name, tool, on in rows:
        yield VoiceHeard(
            pupil_id=pupil_id, name=name or "", role=None, relationship="", tool=tool, on=on
        )


def people_of(session: Session, pupils: PupilIds) -> list[models.Person]:
    """Return the people round some pupils, in the order in which they were added."""
    rows = session.scalars(
        select(models.Person)
        .where(models.Person.pupil_id.in_(pupils))
        .order_by(models.Person.pupil_id, models.Person.id)
    )
    return list(rows)


def touched_elements(session: Session, pupils: PupilIds) -> dict[int, set[Element]]:
    """Return, by pupil, the elements with a line or with something said of their emptiness.

    A line whose source was moved to another pupil, or is kept for the safeguarding lead, does
    not count: it is not printed. Two statements.
    """
    found: dict[int, set[Element]] = {}
    lines = (
        select(models.Line.pupil_id, models.Line.element)
        .where(
            models.Line.pupil_id.in_(pupils),
            models.Line.removed_at.is_(None),
            models.Line.plan_part_id.is_(None),
            ~_has_lost_a_source(),
        )
        .distinct()
    )
    empties = select(models.Emptied.pupil_id, models.Emptied.element).where(
        models.Emptied.pupil_id.in_(pupils)
    )
    for wanted in (lines, empties):
        for pupil_id, element in session.execute(wanted):
            found.setdefault(pupil_id, set()).add(Element(element))
    return found


def _has_lost_a_source() -> ColumnElement[bool]:
    source, newer = models.LineSource, aliased(models.Answer)
    corrected = exists().where(newer.corrects_id == models.Answer.id)
    lost = (_superseded(models.Answer) & ~corrected) | _kept_for_lead(models.Answer)
    return exists().where(
        source.line_id == models.Line.id, source.answer_id == models.Answer.id, lost
    )


def is_by(heard: VoiceHeard, name: str, role: Role) -> bool:
    """Return whether something was said by the person of this name who is a `role`."""
    if heard.role is None:
        return answers_to(name, heard.name)
    return heard.role is role and same(heard.name, name)


def is_by_pupil(heard: VoiceHeard, names: frozenset[str]) -> bool:
    """Return whether the pupil said it; `names` are the forms of their name, in lower case."""
    if heard.role is None:
        return heard.name.casefold().strip() in names
    return heard.role is Role.CHILD


def is_by_school(heard: VoiceHeard, staff: Iterable[str]) -> bool:
    """Return whether school staff said it; `staff` are the names of those round the pupil."""
    if heard.role is None:
        known = any(answers_to(name, heard.name) for name in staff)
        return known or role_of_relationship(heard.name) is Role.SCHOOL
    return heard.role is Role.SCHOOL


def last(heard: Iterable[VoiceHeard]) -> dt.date | None:
    """Return the newest date among things heard, or None."""
    return max((one.on for one in heard), default=None)
