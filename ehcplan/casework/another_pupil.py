"""Before anything goes out: words in it that may belong to another pupil of the school.

What stops is a name, a date of birth or a school. A pronoun or a year that does not fit is told
among the findings; it stops nothing.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.judging import keep_overrides, overrides
from ehcplan.casework.neighbours import neighbours_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.told import Of
from ehcplan.casework.translate import case_of
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.wrong_child import Kind, Trace, wrong_child
from ehcplan.db import Database
from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, EhcplanError
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judgement, mark_of
from ehcplan.vocabulary import Target

RULE = "wrong-child"
_STOPS = frozenset({Kind.FULL_NAME, Kind.FIRST_NAME, Kind.BORN, Kind.SCHOOL})


@dataclass(frozen=True, kw_only=True)
class TraceShown:
    """Words that may be another pupil's, as a page shows them. No words where none may be shown."""

    key: str
    message: str
    remedy: str
    words: str
    of: Of


class AnotherPupilError(ContentRefusedError):
    """Words of what was asked for may be another pupil's: it is not given out."""

    def __init__(self, traces: Sequence[TraceShown]) -> None:
        self.traces = tuple(traces)
        super().__init__(f"Not given out. {traces[0].message} {traces[0].remedy}")


def traces_in_case(
    session: Session, actor: Actor, pupil: models.Pupil, case: Case, kind: str, *, on: dt.date
) -> tuple[TraceShown, ...]:
    """Return what in a document of this kind, as it would be made now, may be another pupil's."""
    target = Target.PROFILE if kind == "profile" else Target.SECTION_A
    plan = case.plan if kind == "plan" else None
    going = replace(case, lines=case.lines_of(target), plan=plan)
    found = wrong_child(going, neighbours_of(session, actor, pupil), on=on)
    return tuple(_shown(one, one.passage.ref) for one in found if one.kind in _STOPS)


def traces_in_file(
    session: Session,
    actor: Actor,
    pupil: models.Pupil,
    case: Case,
    file: tuple[str, bytes],
    *,
    on: dt.date,
) -> tuple[TraceShown, ...]:
    """Return what in a Word file may be another pupil's and nobody has let pass.

    `file` is the reference by which it is let pass, and its bytes; `case` is the pupil's, whose
    answers and people account for names. A file that is no Word document is not looked at.
    """
    ref, data = file
    passed = {
        Of(rule=one.rule, line=one.line, wording=one.wording)
        for one in case_of(session, pupil, on=on).judged
        if one.kind is Judgement.OVERRIDE and one.rule == RULE
    }
    pieces = _texts(data)
    found = wrong_child(case, neighbours_of(session, actor, pupil), on=on, pieces=pieces)
    shown = dict.fromkeys(_shown(one, ref) for one in found if one.kind in _STOPS)
    return tuple(one for one in shown if one.of not in passed)


def was_let_pass(case: Case) -> bool:
    """Return whether somebody issued this case although its words may be another pupil's."""
    return any(one.kind is Judgement.OVERRIDE and one.rule == RULE for one in case.judged)


def refuse_another_pupils(traces: Sequence[TraceShown]) -> None:
    """Raise AnotherPupilError where there are any."""
    if traces:
        raise AnotherPupilError(traces)


def let_pass(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    traces: Sequence[TraceShown],
    because: str,
    *,
    on: dt.date,
) -> None:
    """Keep that a file goes out although these words may be another pupil's: who says so, and why.

    For those who draft. Raises ContentRefusedError without a reason.
    """
    with database.reading() as session:
        pupil_for(session, actor, Act.DRAFT, pupil_ref)
    given = overrides(actor, tuple(one.of for one in traces), because, on=on)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        keep_overrides(session, actor, pupil, given)


def _texts(data: bytes) -> tuple[Passage, ...]:
    try:
        blocks = read_docx(data).blocks
    except EhcplanError:
        return ()
    return tuple(Passage(text=block.text, ref="") for block in blocks if block.text.strip())


def _shown(trace: Trace, ref: str) -> TraceShown:
    of = Of(rule=RULE, line=ref, wording=mark_of(trace.passage.text))
    return TraceShown(
        key=mark_of(f"{ref} {trace.kind} {trace.start} {trace.passage.text}")[:10],
        message=trace.message,
        remedy=trace.remedy,
        words=trace.evidence,
        of=of,
    )
