"""Rows to values and back: the one translator between the database and everything pure.

Its parts: `translate_said` (what was said), `translate_pupil`, `translate_lines` (the draft of
Section A and the profile), `translate_whole` (sections B to K, identity, what happened) and
`translate_judged` (what people judged).
"""

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.translate_judged import judged_of, keep_judged, with_renamed_lines
from ehcplan.casework.translate_lines import (
    empties_of,
    keep_decisions,
    keep_lines,
    left_out_of,
    lines_of,
)
from ehcplan.casework.translate_pupil import (
    consent_value,
    keep_file,
    keep_pupil,
    people_to_export,
    person_value,
    photo_value,
    pupil_value,
)
from ehcplan.casework.translate_said import (
    GONE,
    answer_row,
    cell_json,
    contribution_value,
    contributions_of,
    facts_now,
    is_current,
    keep_contribution,
    may_see,
    places_of,
)
from ehcplan.casework.translate_whole import (
    happened,
    identity_json,
    identity_of,
    keep_happened,
    keep_plan,
    plan_of,
    taken_references,
)
from ehcplan.plan.case import Case
from ehcplan.plan.parts import references, renamed
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Said
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Stage

__all__ = [
    "GONE",
    "answer_row",
    "case_of",
    "cell_json",
    "contributions_of",
    "facts_now",
    "is_current",
    "keep_case",
    "keep_contribution",
    "keep_file",
    "may_see",
    "people_to_export",
]


def case_of(
    session: Session, pupil: models.Pupil, *, on: dt.date, reader: Actor | None = None
) -> Case:
    """Return everything known of a pupil as values; `on` is the day it is looked at.

    Answers kept for the safeguarding lead are left out, unless `reader` may see them.
    """
    rows = contributions_of(session, pupil.id)
    places = places_of(rows, reader)
    lines = lines_of(session, pupil.id, places)
    events, exceptions, capacity = happened(session, pupil.id)
    return Case(
        case_id=pupil.case_id or pupil.ref,
        as_of=on,
        summary=pupil.summary,
        pupil=pupil_value(pupil),
        said=Said(
            contributions=tuple(contribution_value(row, reader) for row in rows),
            people=tuple(person_value(row) for row in pupil.people),
            consents=tuple(consent_value(row) for row in pupil.consents),
        ),
        lines=lines,
        empties=empties_of(session, pupil.id),
        left_out=left_out_of(session, pupil.id, places),
        participation=pupil.participation,
        stage=Stage(pupil.stage) if pupil.stage else None,
        photo=photo_value(session, pupil),
        plan=plan_of(session, pupil.id, places, lines={line.ref for line in lines}),
        identity=identity_of(pupil),
        events=events,
        exceptions=exceptions,
        capacity=capacity,
        judged=judged_of(session, pupil.id),
    )


def keep_case(
    session: Session, case: Case, *, school_id: int, account_id: int | None
) -> models.Pupil:
    """Add a whole case's rows: the pupil, what was said, the plan and what was decided."""
    case = _with_own_references(session, case)
    row = keep_pupil(session, case, school_id)
    row.identity = identity_json(case.identity)
    answers: dict[tuple[str, str, int], models.Answer] = {}
    for position, contribution in enumerate(case.said.contributions):
        kept = keep_contribution(
            session, row.id, contribution, position=position, account_id=account_id
        )
        for value, answer in zip(contribution.answers, kept.answers, strict=True):
            answers[contribution.id, value.prompt, value.index] = answer
    keep_lines(session, case, row.id, answers, account_id)
    keep_plan(session, case.plan, row.id, answers, account_id)
    keep_decisions(session, case, row.id, answers, account_id)
    keep_happened(session, case, row.id, account_id)
    keep_judged(session, case, row.id, account_id)
    session.flush()
    return row


def _with_own_references(session: Session, case: Case) -> Case:
    """Return the case with fresh references for those that something else here has already."""
    plan = case.plan or WholePlan()
    wanted = [line.ref for line in case.lines] + list(references(plan))
    names = {ref: new_reference() for ref in taken_references(session, wanted)}
    if not names:
        return case
    lines = tuple(replace(line, ref=names.get(line.ref, line.ref)) for line in case.lines)
    judged = with_renamed_lines(case.judged, names)
    return replace(case, lines=lines, plan=renamed(plan, names), judged=judged)
