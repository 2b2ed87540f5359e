"""Checking a pupil's present draft: all that is found in it, and what is found in one text."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import kept_checks
from ehcplan.casework.neighbours import neighbours_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.told import Shown
from ehcplan.casework.translate import case_of
from ehcplan.compliance import checker
from ehcplan.compliance.finding import Checked, Finding, Question
from ehcplan.db import Database
from ehcplan.plan.case import Case
from ehcplan.plan.parts import parts_of, ref_of, texts_of
from ehcplan.plan.stages import working_stage
from ehcplan.plan.whole import Letter, WholePlan
from ehcplan.vocabulary import Element


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What a check found, where a page shows it. Those set aside are here too, and say so."""

    checked: Checked
    lines: Mapping[str, tuple[Shown, ...]]
    """By the reference of a line."""
    parts: Mapping[str, tuple[Shown, ...]]
    """By the reference of a part of sections B to K: in any of its texts."""

    def of_section(self, letter: Letter, element: Element | None = None) -> tuple[Shown, ...]:
        """Return what is found of a section, or of one heading, and not of one line or part."""
        held = (*self.lines.values(), *self.parts.values())
        placed = {one.told.ref for found in held for one in found}
        return tuple(
            Shown(told=finding)
            for finding in self.checked.findings
            if finding.letter is letter and finding.element is element
            if finding.ref not in placed
        )


def checked_case(database: Database, actor: Actor, pupil_ref: str, *, on: dt.date) -> Checked:
    """Return all that is found in a pupil's present draft, for those who may read it.

    The page that shows it writes down the reading. Raises NotFoundError as `pupil_for`.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        return check_of(session, actor, pupil, case_of(session, pupil, on=on), on=on)


def beside(database: Database, actor: Actor, pupil_ref: str, *, on: dt.date) -> Beside:
    """Return what is found in a pupil's present draft, line by line and part by part."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        case = case_of(session, pupil, on=on)
        checked = check_of(session, actor, pupil, case, on=on)
    return placed(case, checked)


def check_of(
    session: Session, actor: Actor, pupil: models.Pupil, case: Case, *, on: dt.date
) -> Checked:
    """Return all that is found in a case of a pupil's, at the stage of the school's own papers."""
    erasures = session.scalar(select(func.count()).select_from(models.Tombstone)) or 0
    where = (str(session.get_bind().engine.url), pupil.school_id, erasures)
    neighbours, stage, rules = (
        neighbours_of(session, actor, pupil),
        working_stage(case.stage),
        checker(),
    )
    whole, key = (
        kept_checks.WHOLE.of(*where),
        (rules, _digest(case, case.photo, on, stage, neighbours)),
    )
    if key not in whole:
        lines = kept_checks.LINES.of(*where)
        whole[key] = rules.check(case, on=on, stage=stage, neighbours=neighbours, kept=lines)
    return whole[key]


def _digest(*held: object) -> str:
    """Return what tells whether anything that a check depends on has changed."""
    # Not pickle: it tells apart equal values that share their parts in other ways.
    return hashlib.sha256(repr(held).encode("utf-8", "replace")).hexdigest()


def placed(case: Case, checked: Checked) -> Beside:
    """Return what a check found by the line and by the part that it is about, questions last."""
    of_line = {line.ref: line.ref for line in case.lines if line.ref}
    told: list[Finding | Question] = [*checked.findings, *checked.questions]
    return Beside(
        checked=checked,
        lines=_by(of_line, told),
        parts=_by(parts_by_text(case.plan or WholePlan()), told),
    )


def _by(
    places: Mapping[str, str], told: Iterable[Finding | Question]
) -> dict[str, tuple[Shown, ...]]:
    found: dict[str, list[Shown]] = {}
    for one in told:
        if one.ref in places:
            found.setdefault(places[one.ref], []).append(Shown(told=one))
    return {ref: tuple(held) for ref, held in found.items()}


def parts_by_text(plan: WholePlan) -> dict[str, str]:
    """Return each part's reference by those under which a check may speak of it."""
    found: dict[str, str] = {}
    for path, part in parts_of(plan):
        ref = ref_of(part)
        if ref:
            found[path] = ref
            found |= {words.ref: ref for _, words in texts_of(part) if words.ref}
            found |= {f"{path}.{name}": ref for name, _ in texts_of(part)}
    return found
