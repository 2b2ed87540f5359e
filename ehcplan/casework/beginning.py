"""Starting a plan from a version: an amendment, or this year's plan from last year's."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.kept_versions import case_kept, version_for
from ehcplan.casework.lines import Desk, desk
from ehcplan.casework.plan_rows import changed, keep_text, note
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate_said import contributions_of, places_of
from ehcplan.casework.translate_whole import (
    facts_of,
    part_row,
    part_rows,
    part_value,
    taken_references,
)
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.refusal import refusal_of_source
from ehcplan.models.base import now
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source, Words
from ehcplan.plan.parts import (
    Part,
    kind_of,
    letter_of,
    parts_of,
    ref_of,
    references,
    renamed,
    texts_of,
)
from ehcplan.plan.reference import new_reference
from ehcplan.plan.stages import STAGES, working_stage
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Stage, Target

_BEGUN = "begin from version"
_PLAN = "plan"


@dataclass(frozen=True, kw_only=True)
class Begun:
    """What starting from a version put in place."""

    parts: int
    left_out: int
    """Parts whose words came from an answer that may not be used any more, or is gone."""
    taken_out: int
    """Parts that stood before and are not in the version: each can be brought back."""


def begin_from(
    database: Database, actor: Actor, pupil_ref: str, version_ref: str, *, on: dt.date
) -> Begun:
    """Put a version's Sections B to K in place as the working plan, under the same references.

    Parts that are not in the version are taken out, and can be brought back. Section A stays as it
    is: views are asked for anew. Raises NotFoundError when there is no such version, and
    ContentRefusedError when it holds nothing of B to K.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        row = version_for(session, pupil, version_ref)
        then, stage = case_kept(session, row), Stage(row.stage)
    if then.plan is None:
        raise ContentRefusedError("This version holds nothing of Sections B to K to start from.")
    with desk(database, actor, pupil_ref, on=on) as at:
        begun = _put_in_place(at, then)
        at.pupil.stage = working_stage(stage).value
        if STAGES[stage].is_in_force:
            at.pupil.has_plan = True
        _remember(at, version_ref)
        note(at, _BEGUN, version_ref)
        return begun


def begun_from(session: Session, pupil_id: int) -> str | None:
    """Return the reference of the version that the working plan began from, or None."""
    acts = session.scalars(
        select(models.DraftAct)
        .where(
            models.DraftAct.pupil_id == pupil_id,
            models.DraftAct.target == _PLAN,
            models.DraftAct.kind == _BEGUN,
        )
        .order_by(models.DraftAct.id.desc())
        .limit(1)
    ).first()
    return str(acts.undo["version"]) if acts else None


def _remember(at: Desk, version_ref: str) -> None:
    at.session.add(
        models.DraftAct(
            pupil_id=at.pupil.id,
            target=_PLAN,
            kind=_BEGUN,
            undo={"version": version_ref},
            says="The plan was begun from a version.",
            by=at.actor.account_id,
        )
    )


def _put_in_place(at: Desk, then: Case) -> Begun:
    rows = part_rows(at.session, at.pupil.id)
    plan = _with_free_references(at, then.plan or WholePlan(), rows)
    standing = {row.id: row for row in rows if row.removed_at is None}
    places: dict[str, int] = {}
    put, left_out = 0, 0
    for _, part in parts_of(plan):
        usable = _usable(at, then, part)
        if usable is None:
            left_out += 1
            continue
        kind = kind_of(part).key
        row = _row_of(at, usable, rows) or _new_row(at, usable)
        standing.pop(row.id, None)
        _restore(at, row, usable)
        row.position = places[kind] = places.get(kind, -1) + 1
        put += 1
    for row in standing.values():
        row.removed_at = now()
        changed(at, row)
    return Begun(parts=put, left_out=left_out, taken_out=len(standing))


def _with_free_references(at: Desk, plan: WholePlan, rows: Sequence[models.PlanPart]) -> WholePlan:
    """Return the plan with fresh references for those that belong to another pupil by now."""
    own = {row.ref for row in rows} | {line.ref for row in rows for line in row.lines}
    taken = taken_references(at.session, references(plan)) - own
    return renamed(plan, {ref: new_reference() for ref in taken})


def _usable(at: Desk, then: Case, part: Part) -> Part | None:
    """Return a part with the texts that may still be used; None when its own words may not."""
    fresh: dict[str, Any] = {}
    for name in kind_of(part).texts:
        held = getattr(part, name)
        if isinstance(held, tuple):
            steps = [_usable_words(at, then, words) for words in held]
            fresh[name] = tuple(words for words in steps if words is not None)
        elif held is not None:
            fresh[name] = _usable_words(at, then, held)
    if fresh.get("words", True) is None:
        return None
    return replace(part, **fresh)


def _usable_words(at: Desk, then: Case, words: Words) -> Words | None:
    found = [_source_now(at.case, then, source) for source in words.sources]
    sources = tuple(source for source in found if source is not None)
    if len(sources) < len(found):
        return None
    if any(refusal_of_source(at.case, source, Target.SECTION_A) for source in sources):
        return None
    return replace(words, sources=sources)


def _source_now(case: Case, then: Case, source: Source) -> Source | None:
    """Return where the same answer stands today, or None when it is gone or says something else."""
    try:
        _, said, _ = then.find(source)
        contribution = case.said.contribution(source.contribution)
    except KeyError:
        return None
    for answer in contribution.to(source.prompt):
        if (answer.text, answer.cells) == (said.text, said.cells):
            return replace(source, index=answer.index)
    return None


def _row_of(at: Desk, part: Part, rows: Sequence[models.PlanPart]) -> models.PlanPart | None:
    """Return the row that is this part already: by reference, or by saying the same."""
    if ref_of(part):
        return next((row for row in rows if row.ref == ref_of(part)), None)
    texts = {words.ref for _, words in texts_of(part)}
    kind = kind_of(part).key
    candidates = [row for row in rows if row.kind == kind]
    if texts:
        return next((r for r in candidates if texts & {line.ref for line in r.lines}), None)
    places = places_of(contributions_of(at.session, at.pupil.id), None)
    return next((row for row in candidates if part_value(row, places) == part), None)


def _new_row(at: Desk, part: Part) -> models.PlanPart:
    row = part_row(part, pupil_id=at.pupil.id, position=0, account_id=at.actor.account_id)
    at.session.add(row)
    at.session.flush()
    return row


def _restore(at: Desk, row: models.PlanPart, part: Part) -> None:
    row.facts = facts_of(part)
    row.letter = letter_of(part).value
    row.removed_at = None
    lines = {line.ref: line for line in row.lines}
    wanted = list(texts_of(part))
    for position, (name, words) in enumerate(wanted):
        line = lines.pop(words.ref, None) if words.ref else None
        if line is None:
            line = keep_text(at, row, name, words)
        _say_again(at, line, words)
        line.element, line.position, line.removed_at = row.letter, position, None
    for line in lines.values():
        line.removed_at = line.removed_at or now()
    changed(at, row)


def _say_again(at: Desk, line: models.Line, words: Words) -> None:
    """Add the version's wording where the line says something else by now: wordings only grow."""
    if line.wordings[-1].text == words.text:
        return
    line.wordings.append(
        models.LineWording(
            number=line.wordings[-1].number + 1,
            text=words.text,
            reworded_by=words.reworded_by,
            written_on=words.reworded_on,
            written_by=at.actor.account_id,
        )
    )
