"""Checking a pupil's present draft: all that is found in it, and what is found in one text."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.kept_checks import KEPT
from ehcplan.casework.neighbours import neighbours_of
from ehcplan.casework.reach import pupil_for
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
    lines: Mapping[str, tuple[Finding, ...]]
    """By the reference of a line."""
    parts: Mapping[str, tuple[Finding, ...]]
    """By the reference of a part of sections B to K: in any of its texts."""
    questions: Mapping[str, tuple[Question, ...]]
    """By the reference of a line or a part."""

    def of_section(self, letter: Letter, element: Element | None = None) -> tuple[Finding, ...]:
        """Return what is found of a section, or of one heading, and not of one line or part."""
        held = (*self.lines.values(), *self.parts.values())
        placed = {finding.ref for found in held for finding in found}
        return tuple(
            finding
            for finding in self.checked.findings
            if finding.letter is letter and finding.element is element
            if finding.ref not in placed
        )


def counts(checked: Checked) -> str:
    """Return what is left to do in a sentence; no score: "1 to put right, 4 to look at …"."""
    parts = (
        (len(checked.to_put_right), "to put right"),
        (len(checked.to_look_at), "to look at"),
        (len(checked.open_questions), "only you can judge"),
    )
    return ", ".join(f"{number} {what}" for number, what in parts)


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
    where = str(session.get_bind().engine.url)
    return checker().check(
        case,
        on=on,
        stage=working_stage(case.stage),
        neighbours=neighbours_of(session, actor, pupil),
        kept=KEPT.of(where, pupil.school_id, erasures),
    )


def placed(case: Case, checked: Checked) -> Beside:
    """Return a check's findings by the line and by the part that they are about."""
    of_part = _parts_by_text(case.plan or WholePlan())
    of_line = {line.ref: line.ref for line in case.lines if line.ref}
    return Beside(
        checked=checked,
        lines=_by(of_line, checked.findings),
        parts=_by(of_part, checked.findings),
        questions=_by(of_line | of_part, checked.questions),
    )


_Told = TypeVar("_Told", Finding, Question)


def _by(places: Mapping[str, str], told: Iterable[_Told]) -> dict[str, tuple[_Told, ...]]:
    found: dict[str, list[_Told]] = {}
    for one in told:
        if one.ref in places:
            found.setdefault(places[one.ref], []).append(one)
    return {ref: tuple(held) for ref, held in found.items()}


def _parts_by_text(plan: WholePlan) -> dict[str, str]:
    """Return each part's reference by those under which a check may speak of it."""
    found: dict[str, str] = {}
    for path, part in parts_of(plan):
        ref = ref_of(part)
        if ref:
            found[path] = ref
            found |= {words.ref: ref for _, words in texts_of(part) if words.ref}
            found |= {f"{path}.{name}": ref for name, _ in texts_of(part)}
    return found
