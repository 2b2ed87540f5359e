"""The other pupils of a school, as a check sees them: whose text is this really."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from ehcplan import models
from ehcplan.access.roles import Act, Actor, may
from ehcplan.compliance.draft import Neighbour


def neighbours_of(session: Session, actor: Actor, pupil: models.Pupil) -> tuple[Neighbour, ...]:
    """Return the other pupils of a pupil's school, with the texts that stand in their drafts.

    Those whom the actor may not see are there too, so that their words are noticed; they are not
    to be named. Two statements, however many pupils there are.
    """
    others = session.scalars(
        select(models.Pupil)
        .where(models.Pupil.school_id == pupil.school_id, models.Pupil.id != pupil.id)
        .order_by(models.Pupil.id)
    ).all()
    texts = _texts(session, pupil)
    return tuple(_neighbour(actor, one, texts.get(one.id, ())) for one in others)


def _neighbour(actor: Actor, pupil: models.Pupil, texts: Iterable[str]) -> Neighbour:
    names = (pupil.first_name, pupil.known_as, pupil.last_name)
    return Neighbour(
        ref=pupil.ref,
        may_be_named=may(actor, Act.LIST, school_id=pupil.school_id, pupil_id=pupil.id),
        names=frozenset(name for name in names if name.strip()),
        surname=pupil.last_name,
        born=pupil.date_of_birth,
        school=pupil.setting_name,
        texts=tuple(texts),
    )


def _texts(session: Session, pupil: models.Pupil) -> dict[int, list[str]]:
    """Return the newest wording of every line that stands, by pupil."""
    wording = aliased(models.LineWording)
    newest = (
        select(wording.line_id, func.max(wording.number).label("number"))
        .group_by(wording.line_id)
        .subquery()
    )
    rows = session.execute(
        select(models.Line.pupil_id, models.LineWording.text)
        .join(models.LineWording, models.LineWording.line_id == models.Line.id)
        .join(
            newest,
            (newest.c.line_id == models.LineWording.line_id)
            & (newest.c.number == models.LineWording.number),
        )
        .join(models.Pupil, models.Pupil.id == models.Line.pupil_id)
        .where(
            models.Pupil.school_id == pupil.school_id,
            models.Pupil.id != pupil.id,
            models.Line.removed_at.is_(None),
        )
        .order_by(models.Line.id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for pupil_id, text in rows:
        found[pupil_id].append(text)
    return found
