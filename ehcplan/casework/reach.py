"""Who may reach a pupil, asked once: what is not yours looks like what is not there."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor, may
from ehcplan.errors import NotAllowedError, NotFoundError

_NOT_HERE = "There is no such pupil here, or they are not one of yours."


def pupil_for(session: Session, actor: Actor, act: Act, ref: str) -> models.Pupil:
    """Return the pupil called `ref`, if `actor` may do `act` to them.

    Raises NotFoundError alike for a pupil who is not there and one who is not the actor's.
    """
    pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == ref)).first()
    if pupil is None or not may(actor, act, school_id=pupil.school_id, pupil_id=pupil.id):
        raise NotFoundError(_NOT_HERE)
    return pupil


def school_of(actor: Actor, act: Act) -> int:
    """Return the actor's school, if they may do `act` there; raise NotAllowedError if not."""
    if actor.school_id is None or not may(actor, act, school_id=actor.school_id):
        raise NotAllowedError("Your account may not do this.")
    return actor.school_id


def contribution_for(
    session: Session, actor: Actor, act: Act, pupil_ref: str, ref: str
) -> tuple[models.Pupil, models.Contribution]:
    """Return a pupil and one of their contributions; NotFoundError as in `pupil_for`."""
    pupil = pupil_for(session, actor, act, pupil_ref)
    row = session.scalars(
        select(models.Contribution).where(
            models.Contribution.pupil_id == pupil.id, models.Contribution.ref == ref
        )
    ).first()
    if row is None:
        raise NotFoundError("There is no such contribution for this pupil.")
    return pupil, row


def answer_for(
    session: Session, actor: Actor, act: Act, pupil_ref: str, ref: str
) -> tuple[models.Pupil, models.Answer]:
    """Return a pupil and one of their answers; NotFoundError as in `pupil_for`."""
    pupil = pupil_for(session, actor, act, pupil_ref)
    row = session.scalars(
        select(models.Answer)
        .join(models.Contribution, models.Answer.contribution_id == models.Contribution.id)
        .where(models.Contribution.pupil_id == pupil.id, models.Answer.ref == ref)
    ).first()
    if row is None:
        raise NotFoundError("There is no such answer for this pupil.")
    return pupil, row
