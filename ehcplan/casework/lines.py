"""A pupil's draft, open for one act: its sources by their permanent names, and the rows of lines."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.db import Database
from ehcplan.documents import profile, section_a
from ehcplan.documents.layout import Group
from ehcplan.documents.printing import Piece, pieces
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.reference import new_reference
from ehcplan.plan.voice import text_of_source, voice_of_line
from ehcplan.vocabulary import Element, Target, elements_of

JOINT = "; "

# A source as a caller may give it: a value, or (from a page) its permanent name.
Named = Source | str

_WRITERS = {
    "senco": "the SENCO",
    "teacher": "a teacher",
    "head": "the head teacher",
    "safeguarding_lead": "the safeguarding lead",
    "professional": "a professional from outside school",
}


@dataclass(frozen=True, kw_only=True)
class Done:
    """What an act did, in a sentence without anybody's words; what to look at; which line."""

    says: str
    line: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A pupil's draft while one act is done to it, under the write lock."""

    session: Session
    actor: Actor
    pupil: models.Pupil
    case: Case
    on: dt.date

    def sources(self, named: Iterable[Named]) -> tuple[Source, ...]:
        """Return the sources meant; ContentRefusedError when one is not there any more."""
        return tuple(source_of(self.case, one) for one in named)

    def row(self, line_ref: str) -> models.Line:
        """Return a line's row, taken out or not; NotFoundError when it is not this pupil's."""
        row = self.session.scalars(
            select(models.Line).where(
                models.Line.pupil_id == self.pupil.id,
                models.Line.ref == line_ref,
                models.Line.plan_part_id.is_(None),
            )
        ).first()
        if row is None:
            raise NotFoundError("There is no such line in this draft.")
        return row

    def line(self, line_ref: str) -> Line:
        """Return a line that stands in the draft; NotFoundError when there is none."""
        return line_of(self.case, line_ref)


@contextmanager
def desk(database: Database, actor: Actor, pupil_ref: str, *, on: dt.date) -> Iterator[Desk]:
    """Yield a pupil's draft for one act; what is changed is kept when the block ends well."""
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        case = case_of(session, pupil, on=on)
        yield Desk(session=session, actor=actor, pupil=pupil, case=case, on=on)


def writer(actor: Actor) -> str:
    """Return what a reworded line calls the person who wrote it: by role, never by name."""
    return _WRITERS.get(actor.role, "the school")


def name_of(case: Case, source: Source) -> str:
    """Return a source's permanent name: its answer's reference, then a dot and the column.

    A place number would mean other words once an answer before it is corrected or moved.
    """
    _, answer, _ = case.find(source)
    return f"{answer.ref}.{source.column}" if source.column else answer.ref


def source_of(case: Case, named: Named) -> Source:
    """Return the source that a name stands for; ContentRefusedError when it is gone."""
    if isinstance(named, Source):
        return _checked(case, named)
    ref, _, column = named.partition(".")
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            if answer.ref and answer.ref == ref:
                source = Source(
                    contribution=contribution.id,
                    prompt=answer.prompt,
                    index=answer.index,
                    column=column or None,
                )
                return _checked(case, source)
    raise _gone()


def _checked(case: Case, source: Source) -> Source:
    try:
        case.find(source)
    except KeyError:
        raise _gone() from None
    return source


def _gone() -> ContentRefusedError:
    return ContentRefusedError("What was said there has been corrected or moved. Look at it again.")


def line_of(case: Case, line_ref: str) -> Line:
    """Return a line of a case by its reference; NotFoundError when it does not stand."""
    for line in case.lines:
        if line.ref == line_ref:
            return line
    raise NotFoundError("There is no such line in this draft.")


def words_of(case: Case, sources: Sequence[Source]) -> str:
    """Return the sources' own words, unchanged, several joined."""
    return JOINT.join(text for s in sources if (text := text_of_source(case, s)))


def answer_rows(at: Desk, sources: Sequence[Source]) -> list[models.Answer]:
    """Return the row of each source's answer, in order."""
    refs = [at.case.find(source)[1].ref for source in sources]
    rows = at.session.scalars(
        select(models.Answer)
        .join(models.Contribution, models.Answer.contribution_id == models.Contribution.id)
        .where(models.Contribution.pupil_id == at.pupil.id, models.Answer.ref.in_(refs))
    )
    by_ref = {row.ref: row for row in rows}
    return [by_ref[ref] for ref in refs]


def keep_line(at: Desk, line: Line) -> models.Line:
    """Add a line's rows at the end of its heading and return them."""
    last = at.session.scalar(
        select(func.max(models.Line.position)).where(
            models.Line.pupil_id == at.pupil.id, models.Line.element == line.element.value
        )
    )
    row = models.Line(
        ref=line.ref or new_reference(),
        pupil_id=at.pupil.id,
        element=line.element.value,
        position=0 if last is None else last + 1,
        voice=voice_of_line(at.case, line).value,
        accepted_by=at.actor.account_id,
    )
    for wording in line.wordings:
        append_wording(at, row, wording)
    row.sources = [
        models.LineSource(answer_id=answer.id, column=source.column)
        for answer, source in zip(answer_rows(at, line.sources), line.sources, strict=True)
    ]
    at.session.add(row)
    at.session.flush()
    return row


def append_wording(at: Desk, row: models.Line, wording: Wording) -> None:
    """Give a line its next wording. The ones before it stay."""
    row.wordings.append(
        models.LineWording(
            number=len(row.wordings),
            text=wording.text,
            reworded_by=wording.reworded_by,
            written_on=wording.on,
            written_by=at.actor.account_id,
        )
    )


def put_in_order(at: Desk, order: Mapping[str, Sequence[str]]) -> None:
    """Put lines under the elements and in the places that `order` gives their references."""
    for element, refs in order.items():
        for position, ref in enumerate(refs):
            row = at.row(ref)
            row.element, row.position = element, position


def order_of(case: Case, element: Element) -> list[str]:
    """Return the references of an element's lines, in order."""
    return [line.ref for line in case.lines if line.element is element]


def printed(case: Case, element: Element) -> tuple[tuple[Piece, ...], dict[str, str]]:
    """Return an element's lines as printed, and by reference why others cannot be."""
    good: list[Piece] = []
    bad: dict[str, str] = {}
    for line in case.lines:
        if line.element is element:
            try:
                good.append(pieces(case, line))
            except ContentRefusedError as refusal:
                bad[line.ref] = str(refusal)
    return tuple(good), bad


def groups(case: Case, element: Element, good: Sequence[Piece]) -> tuple[Group, ...]:
    """Return an element's printed lines in the groups and the order of print."""
    if element.target is Target.SECTION_A:
        return section_a.groups_of(case, good)
    return profile.groups_of(case, element, good)


def refuse_unless_drawn(element: Element) -> None:
    """Raise ContentRefusedError for an element that holds no lines."""
    if element is Element.A_PARTICIPATION:
        raise ContentRefusedError(
            "This heading is made from who took part. Change what was said about them instead."
        )
    if element not in elements_of(element.target):
        raise ContentRefusedError("This heading is not drafted: choose another.")
