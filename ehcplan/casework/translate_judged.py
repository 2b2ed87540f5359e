"""What people judged, as rows and as values."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judged, Judgement


def judged_of(session: Session, pupil_id: int) -> tuple[Judged, ...]:
    """Return the judgements that nobody took back, in the order they were given."""
    rows = session.scalars(
        select(models.Judgement)
        .where(models.Judgement.pupil_id == pupil_id, models.Judgement.taken_back_at.is_(None))
        .order_by(models.Judgement.id)
    )
    return tuple(_value(row) for row in rows)


def _value(row: models.Judgement) -> Judged:
    return Judged(
        kind=Judgement(row.kind),
        rule=row.rule,
        because=row.because,
        by=row.by,
        on=row.on,
        fine=row.fine,
        line=row.line,
        wording=row.wording,
    )


def judgement_row(judged: Judged, pupil_id: int, account_id: int | None) -> models.Judgement:
    """Return the row that keeps a judgement."""
    return models.Judgement(
        pupil_id=pupil_id,
        judged_by=account_id,
        **{**vars(judged), "kind": judged.kind.value},
    )


def keep_judged(session: Session, case: Case, pupil_id: int, account_id: int | None) -> None:
    """Add the rows of a case's judgements, in order."""
    session.add_all(judgement_row(one, pupil_id, account_id) for one in case.judged)


def with_renamed_lines(judged: tuple[Judged, ...], names: Mapping[str, str]) -> tuple[Judged, ...]:
    """Return judgements about lines that have other references now: `names` from old to new."""
    return tuple(replace(one, line=names.get(one.line, one.line)) for one in judged)
