"""Producing a document from what people accepted: written, read back, proved, kept by its hash."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.another_pupil import TraceShown, refuse_another_pupils, traces_in_file
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of, keep_file
from ehcplan.db import Database
from ehcplan.documents.produce import Produced, produce
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.mapping.propose import suggested_lines
from ehcplan.mapping.refusal import refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.reference import new_reference
from ehcplan.vocabulary import Element, Target, elements_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, kw_only=True)
class HeadingFit:
    """A heading as it would be printed: how many lines and words it holds."""

    element: Element
    label: str
    lines: int
    words: int


@dataclass(frozen=True, kw_only=True)
class Refused:
    """An accepted line whose answer may no longer be used, and why."""

    text: str
    why: str
    element: Element


@dataclass(frozen=True, kw_only=True)
class Fit:
    """What producing would print now, and what stands in its way."""

    headings: tuple[HeadingFit, ...]
    refused: tuple[Refused, ...]
    words: int

    @property
    def lines(self) -> int:
        """How many lines there are in all."""
        return sum(heading.lines for heading in self.headings)


@dataclass(frozen=True, kw_only=True)
class KeptFile:
    """A document that was produced and kept."""

    ref: str
    file_name: str
    document: str
    preset: str
    proved: str
    from_suggestions: bool
    produced_at: dt.datetime
    produced_by: str


def act_for(document: str) -> Act:
    """Return what somebody must be allowed to do to produce a document."""
    return Act.PRODUCE_PROFILE if document == "profile" else Act.PRODUCE


def may_produce(actor: Actor, document: str) -> bool:
    """Return whether this actor's role produces such a document at all."""
    return may(actor, act_for(document), school_id=actor.school_id)


def has_plan(database: Database, actor: Actor, pupil_ref: str) -> bool:
    """Return whether anything of Sections B to K has been begun for a pupil."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        begun = select(models.PlanPart.id).where(
            models.PlanPart.pupil_id == pupil.id, models.PlanPart.removed_at.is_(None)
        )
        return session.scalars(begun.limit(1)).first() is not None


def known_as(database: Database, actor: Actor, pupil_ref: str) -> str:
    """Return what the pupil is called, for a page's title."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        return pupil.known_as or pupil.first_name


def fit(database: Database, actor: Actor, pupil_ref: str, document: str, *, on: dt.date) -> Fit:
    """Return the words per heading, and the accepted lines that may no longer be printed."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, act_for(document), pupil_ref)
        case = case_of(session, pupil, on=on)
    return fit_of(case, _target(document))


def fit_of(case: Case, target: Target) -> Fit:
    """Return the fit of a case's accepted lines for one target."""
    lines = case.lines_of(target)
    headings = tuple(
        HeadingFit(
            element=element,
            label=element.heading(case.pupil.name),
            lines=sum(line.element is element for line in lines),
            words=sum(len(line.text.split()) for line in lines if line.element is element),
        )
        for element in elements_of(target)
        if any(line.element is element for line in lines)
    )
    refused = tuple(
        Refused(text=line.text, why=why, element=line.element)
        for line in lines
        if (why := _why_refused(case, line, target))
    )
    return Fit(headings=headings, refused=refused, words=sum(h.words for h in headings))


def _why_refused(case: Case, line: Line, target: Target) -> str | None:
    return next(
        (why for source in line.sources if (why := refusal_of_source(case, source, target))), None
    )


def _target(document: str) -> Target:
    return Target.PROFILE if document == "profile" else Target.SECTION_A


def make(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    *,
    document: str,
    preset: str = "class",
    pack: str = "standard",
    on: dt.date,
    from_suggestions: bool = False,
) -> tuple[str, Produced]:
    """Produce a document, keep it, and return its reference with what was produced.

    Raises ContentRefusedError when nothing is accepted or a line may no longer be used, and
    ProofError when reading the file back shows a fault: then nothing is kept or given out.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, act_for(document), pupil_ref)
        case = case_of(session, pupil, on=on)
    lines = _lines(case, document, on, from_suggestions=from_suggestions)
    if document == "plan" and not lines:
        from_suggestions = False
    # Word is slow: it is written and read back before the write below begins.
    produced = produce(
        case,
        lines,
        document=document,
        preset=preset,
        pack=pack,
        on=on,
        from_suggestions=from_suggestions,
    )
    return _keep(database, actor, pupil_ref, produced, document, preset, pack, from_suggestions)


def _lines(case: Case, document: str, on: dt.date, *, from_suggestions: bool) -> tuple[Line, ...]:
    target = _target(document)
    if document == "plan" and case.plan is None:
        raise ContentRefusedError(
            "Sections B to K have not been begun, so there is no plan to print. "
            "Begin the plan first, or produce Section A alone."
        )
    if from_suggestions:
        return suggested_lines(case, target, on)
    lines = case.lines_of(target)
    # A plan is printed as far as it has come: Section A then says that nothing is written in it.
    if not lines and document != "plan":
        raise ContentRefusedError(
            "Nothing has been accepted yet, so there is nothing to print. "
            "Draft it first, or make a first look from the suggestions."
        )
    refused = fit_of(case, target).refused
    if refused:
        raise ContentRefusedError(
            "Nothing was produced. "
            + " ".join(f"“{_short(r.text)}” may no longer be used: {r.why}" for r in refused)
            + " Take these lines out of the draft first."
        )
    return lines


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"


def _keep(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    produced: Produced,
    document: str,
    preset: str,
    pack: str,
    from_suggestions: bool,
) -> tuple[str, Produced]:
    ref = new_reference()
    with database.writing() as session:
        pupil = pupil_for(session, actor, act_for(document), pupil_ref)
        sha256 = keep_file(session, produced.data, DOCX)
        session.add(
            models.Produced(
                ref=ref,
                pupil_id=pupil.id,
                document=document,
                preset=preset if document == "profile" else "",
                pack=pack,
                file_sha256=sha256,
                file_name=produced.file_name,
                proved=str(produced.proof),
                from_suggestions=from_suggestions,
                produced_by=actor.account_id,
            )
        )
        audit.note(session, actor, f"produce {document}", pupil_ref=pupil_ref, subject=sha256)
    return ref, produced


def files(database: Database, actor: Actor, pupil_ref: str) -> tuple[KeptFile, ...]:
    """Return the documents produced for a pupil that this actor may have, newest first."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        rows = session.scalars(
            select(models.Produced)
            .where(models.Produced.pupil_id == pupil.id)
            .order_by(models.Produced.id.desc())
        ).all()
        return tuple(_kept(session, row) for row in rows if may_produce(actor, row.document))


def _kept(session: Session, row: models.Produced) -> KeptFile:
    account = session.get(models.Account, row.produced_by) if row.produced_by else None
    return KeptFile(
        ref=row.ref,
        file_name=row.file_name,
        document=row.document,
        preset=row.preset,
        proved=row.proved,
        from_suggestions=row.from_suggestions,
        produced_at=row.produced_at,
        produced_by=account.name if account else "the command line",
    )


def one_file(database: Database, actor: Actor, pupil_ref: str, file_ref: str) -> KeptFile:
    """Return what is known of one produced document; NotFoundError when it is not the actor's."""
    for kept in files(database, actor, pupil_ref):
        if kept.ref == file_ref:
            return kept
    raise NotFoundError("There is no such document for this pupil.")


def download(database: Database, actor: Actor, pupil_ref: str, file_ref: str) -> tuple[str, bytes]:
    """Return a produced document's file name and bytes. Recorded as an export.

    Raises AnotherPupilError where its words may be another pupil's and nobody let it pass.
    """
    kept = one_file(database, actor, pupil_ref, file_ref)
    refuse_another_pupils(traces(database, actor, pupil_ref, file_ref))
    with database.reading() as session:
        row = session.scalars(select(models.Produced).where(models.Produced.ref == file_ref)).one()
        data = session.get_one(models.StoredFile, row.file_sha256).data
        sha256 = row.file_sha256
    audit.note_reading(database, actor, "download", pupil_ref=pupil_ref, subject=sha256)
    return kept.file_name, data


def traces(
    database: Database, actor: Actor, pupil_ref: str, file_ref: str
) -> tuple[TraceShown, ...]:
    """Return what of a produced document may be another pupil's and nobody let pass."""
    kept = one_file(database, actor, pupil_ref, file_ref)
    on = kept.produced_at.date()
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        row = session.scalars(select(models.Produced).where(models.Produced.ref == file_ref)).one()
        data = session.get_one(models.StoredFile, row.file_sha256).data
        case = case_of(session, pupil, on=on)
        return traces_in_file(session, actor, pupil, case, (file_ref, data), on=on)
