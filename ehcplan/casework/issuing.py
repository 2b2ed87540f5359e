"""Issuing a school's draft, and keeping what the authority issued: versions, which never change."""

import datetime as dt
import hashlib
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.attaching import attached
from ehcplan.casework.beginning import begun_from
from ehcplan.casework.cases import exported
from ehcplan.casework.judging import keep_overrides
from ehcplan.casework.producing import DOCX, fit_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.stopping import AllTheSame, allowed, stopping_of
from ehcplan.casework.translate_pupil import keep_hashed
from ehcplan.casework.translate_whole import event_row
from ehcplan.casework.wording import name_of, short_text
from ehcplan.db import Database
from ehcplan.documents.gate import open_docx
from ehcplan.documents.produce import produce
from ehcplan.documents.stage import file_name
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.case import Case
from ehcplan.plan.events import Event
from ehcplan.plan.lines import Line
from ehcplan.plan.reference import new_reference
from ehcplan.plan.stages import STAGES, Issuer, label_of, why_not, working_stage
from ehcplan.schemas.case_file import case_file
from ehcplan.vocabulary import Stage, Target

KINDS: dict[str, str] = {
    "plan": "Sections A to K",
    "section-a": "Section A",
    "profile": "One-page profile",
}
"""What there are versions of."""

JSON = "application/json"
_SUFFIXES = {
    "application/pdf": ".pdf",
    DOCX: ".docx",
    "image/jpeg": ".jpg",
    "image/png": ".png",
}


@dataclass(frozen=True, kw_only=True)
class _Held:
    """A file with its hash, ready to be kept: neither is worked out inside a write."""

    name: str
    media_type: str
    data: bytes
    sha256: str
    is_received: bool = False


@dataclass(frozen=True, kw_only=True)
class _Made:
    """A version that is ready to be kept."""

    kind: str
    stage: Stage
    label: str
    content: _Held
    issued_on: dt.date
    issued_by: str
    files: tuple[_Held, ...]


def issue(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    *,
    kind: str,
    label: str,
    on: dt.date,
    all_the_same: AllTheSame | None = None,
) -> str:
    """Issue a draft of the school's as a version and return its reference.

    Its Word file is written and read back first. Raises ContentRefusedError when there is nothing to
    issue or a line may no longer be used, StoppedError when the law asks for something that is not
    there and nobody said why it goes `all_the_same`, and ProofError when the file does not hold
    what it should: then nothing is kept.
    """
    _refuse_other_kinds(kind)
    said = short_text(label, "what this version is called")
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        case = replace(exported(session, pupil, on=on), as_of=on)
        school = _school_name(session, pupil)
        stopping = stopping_of(session, actor, pupil, case, kind, on=on)
    # Nothing that a school issues may carry the title of what the authority issued.
    case = replace(case, stage=working_stage(case.stage))
    lines = _lines(case, kind)
    overridden = allowed(actor, stopping, all_the_same, on=on)
    case = replace(case, judged=(*case.judged, *overridden))
    produced = produce(case, lines, document=kind, on=on)
    made = _Made(
        kind=kind,
        stage=Stage.SCHOOL_DRAFT,
        label=said or label_of(Stage.SCHOOL_DRAFT),
        content=_content(case),
        issued_on=on,
        issued_by=school,
        files=(_held(produced.file_name, DOCX, produced.data),),
    )
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        if kind != "profile" and pupil.stage in (None, Stage.GATHERING.value):
            pupil.stage = Stage.SCHOOL_DRAFT.value
        keep_overrides(session, actor, pupil, overridden)
        return _keep(session, actor, pupil, made, act=f"issue {kind}")


def record_issued(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    *,
    stage: Stage,
    issued_on: dt.date,
    issued_by: str,
    on: dt.date,
    label: str = "",
    file: tuple[str, bytes] | None = None,
) -> str:
    """Keep what the authority issued as a version and return its reference.

    What is written of the plan here is kept as it stands, beside the authority's own file if given
    (its name and bytes). Raises ContentRefusedError when the stage is not the authority's or cannot
    follow what is kept, the day is still to come, nobody is said to have issued it, or the file is
    not one that can be kept.
    """
    _refuse_what_is_not_the_authoritys(stage, issued_on, on)
    by = name_of(issued_by, "who issued it")
    said = short_text(label, "what this version is called")
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        case = replace(exported(session, pupil, on=on), as_of=on, stage=stage)
    made = _Made(
        kind="plan",
        stage=stage,
        label=said or label_of(stage),
        content=_content(case),
        issued_on=issued_on,
        issued_by=by,
        files=(_received(case, stage, issued_on, file),) if file else (),
    )
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        _note_stage(session, actor, pupil, made)
        return _keep(session, actor, pupil, made, act=f"record {stage}")


def _refuse_other_kinds(kind: str) -> None:
    if kind not in KINDS:
        raise ContentRefusedError(
            f"There are no versions of {kind!r}. Use one of: {', '.join(KINDS)}."
        )


def _refuse_what_is_not_the_authoritys(stage: Stage, issued_on: dt.date, on: dt.date) -> None:
    if STAGES[stage].issuer is not Issuer.AUTHORITY:
        raise ContentRefusedError(
            f"“{label_of(stage)}” is not something that the authority issues. Choose what it "
            "issued."
        )
    if issued_on > on:
        raise ContentRefusedError("The day it was issued cannot be in the future")


def _lines(case: Case, kind: str) -> tuple[Line, ...]:
    target = Target.PROFILE if kind == "profile" else Target.SECTION_A
    lines = case.lines_of(target)
    if kind == "plan" and case.plan is None:
        raise ContentRefusedError(
            "Sections B to K have not been begun. Begin them, or issue Section A alone."
        )
    if kind != "plan" and not lines:
        raise ContentRefusedError("Nothing has been accepted yet, so there is nothing to issue.")
    refused = fit_of(case, target).refused
    if refused:
        raise ContentRefusedError(
            f"A line of this draft may no longer be used: {refused[0].why} Take it out first."
        )
    return lines


def _school_name(session: Session, pupil: models.Pupil) -> str:
    return session.get_one(models.School, pupil.school_id).name


def _held(name: str, media_type: str, data: bytes, *, is_received: bool = False) -> _Held:
    return _Held(
        name=name,
        media_type=media_type,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        is_received=is_received,
    )


def _content(case: Case) -> _Held:
    return _held("case.json", JSON, case_file(case).encode())


def _received(case: Case, stage: Stage, issued_on: dt.date, file: tuple[str, bytes]) -> _Held:
    given = attached(*file)
    if given.media_type == DOCX:
        open_docx(given.data)
    # The authority's own file name may hold the pupil's: ours names nobody.
    name = file_name(case, label_of(stage), issued_on).removesuffix(".docx")
    return _held(name + _SUFFIXES[given.media_type], given.media_type, given.data, is_received=True)


def _note_stage(session: Session, actor: Actor, pupil: models.Pupil, made: _Made) -> None:
    """Let the plan stand where the newest that the authority issued puts it; note the day."""
    kept = _authoritys(session, pupil)
    before = [stage for on, stage in kept if on <= made.issued_on]
    refusal = why_not(made.stage, before)
    if refusal:
        raise ContentRefusedError(refusal)
    if len(before) == len(kept):
        pupil.stage = made.stage.value
    if STAGES[made.stage].is_in_force:
        pupil.has_plan = True
    event = Event(kind=f"{made.stage}_issued", on=made.issued_on, by=made.issued_by)
    if not _is_noted(session, pupil, event):
        session.add(event_row(event, pupil.id, actor.account_id))


def _authoritys(session: Session, pupil: models.Pupil) -> list[tuple[dt.date, Stage]]:
    """Return what is kept of the authority's, by the day it was issued."""
    rows = session.execute(
        select(models.Version.issued_on, models.Version.stage)
        .where(models.Version.pupil_id == pupil.id, models.Version.kind == "plan")
        .order_by(models.Version.issued_on, models.Version.number)
    )
    theirs = ((on, Stage(stage)) for on, stage in rows if on is not None)
    return [(on, stage) for on, stage in theirs if STAGES[stage].issuer is Issuer.AUTHORITY]


def _is_noted(session: Session, pupil: models.Pupil, event: Event) -> bool:
    same = select(models.CaseEvent.id).where(
        models.CaseEvent.pupil_id == pupil.id,
        models.CaseEvent.kind == event.kind,
        models.CaseEvent.on == event.on,
    )
    return session.scalars(same.limit(1)).first() is not None


def _keep(session: Session, actor: Actor, pupil: models.Pupil, made: _Made, *, act: str) -> str:
    for held in (made.content, *made.files):
        keep_hashed(session, held.sha256, held.data, held.media_type)
    version = models.Version(
        ref=new_reference(),
        pupil_id=pupil.id,
        kind=made.kind,
        number=_next_number(session, pupil, made.kind),
        stage=made.stage.value,
        label=made.label,
        case_sha256=made.content.sha256,
        issued_on=made.issued_on,
        issued_by=made.issued_by,
        begun_from=begun_from(session, pupil.id) if made.kind == "plan" else None,
        made_by=actor.account_id,
    )
    version.files = [
        models.VersionFile(
            file_sha256=held.sha256, file_name=held.name, is_received=held.is_received
        )
        for held in made.files
    ]
    session.add(version)
    audit.note(session, actor, act, pupil_ref=pupil.ref, subject=version.ref)
    return version.ref


def _next_number(session: Session, pupil: models.Pupil, kind: str) -> int:
    last = session.scalar(
        select(func.max(models.Version.number)).where(
            models.Version.pupil_id == pupil.id, models.Version.kind == kind
        )
    )
    return (last or 0) + 1
