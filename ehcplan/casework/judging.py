"""What people judge of a check: a finding set aside, a question answered; signed, and taken back."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.checking import check_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.told import Of, of
from ehcplan.casework.translate import case_of
from ehcplan.casework.translate_judged import judgement_row
from ehcplan.casework.wording import short_text
from ehcplan.compliance.finding import Checked, Finding, Question
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models.base import now
from ehcplan.plan.judged import Judged, Judgement

_CHANGED = "The words have changed since this page was opened. Look at them again."


def set_aside(
    database: Database, actor: Actor, pupil_ref: str, judged: Of, because: str, *, on: dt.date
) -> None:
    """Keep that a finding was looked at and is fine, for this wording.

    Raises ContentRefusedError without a reason, or when the finding is there no more.
    """
    why = short_text(because, "why it is fine as it is", needed=True)
    _refuse_unless(judged, _checked(database, actor, pupil_ref, on).findings)
    _keep(database, actor, pupil_ref, _signed(actor, Judgement.SET_ASIDE, judged, why, on=on))


def answer(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    judged: Of,
    because: str,
    *,
    fine: bool,
    on: dt.date,
) -> None:
    """Keep a person's answer to a question: yes it is, or not yet, and why.

    Raises ContentRefusedError without a reason, or when the question is asked no more.
    """
    why = short_text(because, "how you know", needed=True)
    _refuse_unless(judged, _checked(database, actor, pupil_ref, on).questions)
    signed = _signed(actor, Judgement.ANSWER, judged, why, on=on, fine=fine)
    _keep(database, actor, pupil_ref, signed)


def take_back(
    database: Database, actor: Actor, pupil_ref: str, kind: Judgement, judged: Of
) -> None:
    """Take back what was judged: the finding or the question is open again. It stays kept."""
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        rows = session.scalars(
            select(models.Judgement).where(
                models.Judgement.pupil_id == pupil.id,
                models.Judgement.kind == kind.value,
                models.Judgement.rule == judged.rule,
                models.Judgement.line == judged.line,
                models.Judgement.wording == judged.wording,
                models.Judgement.taken_back_at.is_(None),
            )
        ).all()
        if not rows:
            raise ContentRefusedError("It was taken back already.")
        for row in rows:
            row.taken_back_by, row.taken_back_at = actor.account_id, now()
        audit.note(session, actor, f"take back {kind}", pupil_ref=pupil_ref, subject=judged.rule)


def overrides(
    actor: Actor, stopping: tuple[Of, ...], because: str, *, on: dt.date
) -> tuple[Judged, ...]:
    """Return, signed, that a document is issued although these things stop it, and why.

    Raises ContentRefusedError without a reason.
    """
    why = short_text(because, "why it is issued all the same", needed=True)
    each = dict.fromkeys(stopping)
    return tuple(_signed(actor, Judgement.OVERRIDE, one, why, on=on) for one in each)


def keep_overrides(
    session: Session, actor: Actor, pupil: models.Pupil, given: tuple[Judged, ...]
) -> None:
    """Keep overrides within the write that they allow, each in the audit."""
    for judged in given:
        session.add(judgement_row(judged, pupil.id, actor.account_id))
        audit.note(session, actor, "override", pupil_ref=pupil.ref, subject=judged.rule)


def _checked(database: Database, actor: Actor, pupil_ref: str, on: dt.date) -> Checked:
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        return check_of(session, actor, pupil, case_of(session, pupil, on=on), on=on)


def _refuse_unless(judged: Of, told: tuple[Finding, ...] | tuple[Question, ...]) -> None:
    if judged not in {of(one) for one in told}:
        raise ContentRefusedError(_CHANGED)


def _signed(
    actor: Actor, kind: Judgement, judged: Of, why: str, *, on: dt.date, fine: bool = True
) -> Judged:
    return Judged(
        kind=kind,
        rule=judged.rule,
        because=why,
        by=actor.name,
        on=on,
        fine=fine,
        line=judged.line,
        wording=judged.wording,
    )


def _keep(database: Database, actor: Actor, pupil_ref: str, judged: Judged) -> None:
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        session.add(judgement_row(judged, pupil.id, actor.account_id))
        audit.note(session, actor, f"{judged.kind}", pupil_ref=pupil_ref, subject=judged.rule)
