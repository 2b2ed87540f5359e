"""Moving what was filed under the wrong pupil, with a trail at both."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework import footing
from ehcplan.casework.cleaning import Cleaner
from ehcplan.casework.corrections import words_of_row
from ehcplan.casework.filing import copy_header, put
from ehcplan.casework.gather import next_key, next_position, remember
from ehcplan.casework.reach import contribution_for, pupil_for
from ehcplan.casework.translate import is_current, may_see
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.said import Person
from ehcplan.vocabulary import Role


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Where the answers are now, and what that did."""

    ref: str
    """The contribution at the other pupil."""
    answers: int
    lines_taken_out: tuple[str, ...] = ()
    """Lines of the first pupil's draft that were made of them."""
    naming_the_first: tuple[str, ...] = ()
    """Moved answers in which the first pupil's name stands: a person must look."""


@dataclass(frozen=True, kw_only=True)
class Destination:
    """A pupil to whom something may be moved."""

    ref: str
    name: str
    class_name: str


def destinations(database: Database, actor: Actor, pupil_ref: str) -> tuple[Destination, ...]:
    """Return the pupils to whom the actor may move what is filed under this one, by name."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.MOVE, pupil_ref)
        rows = session.scalars(
            select(models.Pupil)
            .where(models.Pupil.school_id == pupil.school_id, models.Pupil.id != pupil.id)
            .order_by(models.Pupil.last_name, models.Pupil.first_name, models.Pupil.id)
        )
        return tuple(
            Destination(
                ref=row.ref,
                name=f"{row.first_name} {row.last_name}",
                class_name=row.school_class.name if row.school_class else "",
            )
            for row in rows
            if may(actor, Act.MOVE, school_id=row.school_id, pupil_id=row.id)
        )


def move_answers(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    contribution_ref: str,
    answer_refs: Collection[str],
    to_pupil_ref: str,
    reason: str,
    *,
    on: dt.date,
) -> Moved:
    """Move answers, with their earlier versions, to a contribution with the same header elsewhere.

    Needs the right to move at both pupils. Raises ContentRefusedError without a reason or an
    answer, or when both pupils are one; NotFoundError for what is not there or not the actor's.
    """
    with database.writing() as session:
        trail = _begin(session, actor, pupil_ref, contribution_ref, to_pupil_ref, reason, on)
        readable = {a.ref: a for a in trail.row.answers if is_current(a) and may_see(a, actor)}
        if not answer_refs:
            raise ContentRefusedError("Choose what to move.")
        if set(answer_refs) - set(readable):
            raise NotFoundError("There is no such answer in this contribution.")
        chosen = [answer for ref, answer in readable.items() if ref in set(answer_refs)]
        moved = trail.leave(session, chosen)
        there = copy_header(session, actor, trail.row, trail.to.id, tool=trail.row.tool)
        put(session, footing.with_versions(chosen), there)
        return trail.arrive(session, there, moved)


def move_contribution(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    contribution_ref: str,
    to_pupil_ref: str,
    reason: str,
    *,
    on: dt.date,
) -> Moved:
    """Move a whole contribution to another pupil; the same rules as for answers.

    What is kept in it for the safeguarding lead goes with it, seen by nobody new.
    """
    with database.writing() as session:
        trail = _begin(session, actor, pupil_ref, contribution_ref, to_pupil_ref, reason, on)
        moved = trail.leave(session, [a for a in trail.row.answers if is_current(a)])
        trail.row.key = next_key(session, trail.to.id)
        trail.row.position = next_position(session, trail.to.id)
        trail.row.pupil_id = trail.to.id
        session.flush()
        return trail.arrive(session, trail.row, moved)


@dataclass(frozen=True, kw_only=True)
class _Trail:
    """A move under way: from where, to where, by whom and why."""

    actor: Actor
    from_: models.Pupil
    to: models.Pupil
    row: models.Contribution
    reason: str
    on: dt.date

    def leave(self, session: Session, answers: list[models.Answer]) -> Moved:
        """Take the lines out that the answers leave behind, and mark each answer."""
        out = footing.take_out(session, answers)
        value = f"{self.from_.ref} {self.to.ref} {self.reason}"
        for answer in answers:
            fact = models.AnswerFact(
                kind="moved", value=value, on=self.on, by=self.actor.account_id
            )
            answer.facts.append(fact)
        session.flush()
        return Moved(
            ref="",
            answers=len(answers),
            lines_taken_out=out,
            naming_the_first=tuple(a.ref for a in answers if _names(self.from_, a)),
        )

    def arrive(self, session: Session, there: models.Contribution, moved: Moved) -> Moved:
        """Put the header right for the other pupil, and note the move at both."""
        self._rename(there)
        self.from_.as_of = self.to.as_of = None
        for pupil, act in ((self.from_, "move out"), (self.to, "move in")):
            audit.note(session, self.actor, act, pupil_ref=pupil.ref, subject=there.ref)
        return Moved(
            ref=there.ref,
            answers=moved.answers,
            lines_taken_out=moved.lines_taken_out,
            naming_the_first=moved.naming_the_first,
        )

    def _rename(self, there: models.Contribution) -> None:
        if there.role == Role.CHILD.value:
            # The pupil who spoke is the other one: the first one's name must not stay behind.
            there.contributor = self.to.known_as or self.to.first_name
            return
        person = Person(
            name=there.contributor, role=Role(there.role), relationship=there.relationship_
        )
        remember(self.to, [person])


def _begin(
    session: Session,
    actor: Actor,
    pupil_ref: str,
    contribution_ref: str,
    to_pupil_ref: str,
    reason: str,
    on: dt.date,
) -> _Trail:
    from_, row = contribution_for(session, actor, Act.MOVE, pupil_ref, contribution_ref)
    to = pupil_for(session, actor, Act.MOVE, to_pupil_ref)
    said = Cleaner().tidy(reason)
    if to.id == from_.id:
        raise ContentRefusedError("Choose another pupil: it is filed under this one already.")
    if not said:
        raise ContentRefusedError("Say why it is moved, for the trail that remains.")
    return _Trail(actor=actor, from_=from_, to=to, row=row, reason=said, on=on)


def _names(pupil: models.Pupil, answer: models.Answer) -> bool:
    said = f"{words_of_row(answer)} {answer.said_by or ''} {answer.original or ''}".casefold()
    return any(name.casefold() in said for name in _called(pupil))


def _called(pupil: models.Pupil) -> Iterable[str]:
    return [name for name in (pupil.first_name, pupil.known_as, pupil.last_name) if name]
