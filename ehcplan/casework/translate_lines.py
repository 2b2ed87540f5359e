"""The draft of Section A and the profile, as rows and as values."""

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from ehcplan import models
from ehcplan.casework.translate_said import Places
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording
from ehcplan.plan.reference import new_reference
from ehcplan.plan.voice import voice_of_line
from ehcplan.vocabulary import Element, Voice

AnswerRows = Mapping[tuple[str, str, int], models.Answer]
"""The rows of answers that were just kept, by contribution, prompt and index."""


def lines_of(session: Session, pupil_id: int, places: Places) -> tuple[Line, ...]:
    """Return the lines that stand, in order. One whose answer left is left out."""
    rows = session.scalars(
        select(models.Line)
        .where(
            models.Line.pupil_id == pupil_id,
            models.Line.removed_at.is_(None),
            models.Line.plan_part_id.is_(None),
        )
        .order_by(models.Line.element, models.Line.position, models.Line.id)
        .options(selectinload(models.Line.wordings), selectinload(models.Line.sources))
    )
    found: list[Line] = []
    for row in rows:
        sources = sources_value(row, places)
        if sources:
            found.append(_line(row, sources))
    return tuple(found)


def sources_value(row: models.Line, places: Places) -> tuple[Source, ...] | None:
    """Return what a line's words come from, or None when one of its answers is here no more."""
    sources = [places.source(s.answer_id, s.column) for s in row.sources]
    known = tuple(s for s in sources if s is not None)
    return known if len(known) == len(sources) else None


def wordings_value(row: models.Line) -> tuple[Wording, ...]:
    """Return every wording a line has had, the newest last."""
    return tuple(
        Wording(text=w.text, reworded_by=w.reworded_by, on=w.written_on) for w in row.wordings
    )


def _line(row: models.Line, sources: tuple[Source, ...]) -> Line:
    return Line(
        ref=row.ref,
        element=Element(row.element),
        voice=Voice(row.voice),
        wordings=wordings_value(row),
        sources=sources,
    )


def empties_of(session: Session, pupil_id: int) -> tuple[Empty, ...]:
    """Return what was chosen for headings without lines."""
    rows = session.scalars(
        select(models.Emptied)
        .where(models.Emptied.pupil_id == pupil_id)
        .order_by(models.Emptied.id)
    )
    return tuple(Empty(element=Element(r.element), reason=r.reason, on=r.on) for r in rows)


def left_out_of(session: Session, pupil_id: int, places: Places) -> tuple[LeftOut, ...]:
    """Return the decisions to leave answers out that still hold."""
    rows = session.scalars(
        select(models.LeftOutAnswer)
        .where(models.LeftOutAnswer.pupil_id == pupil_id, models.LeftOutAnswer.undone_at.is_(None))
        .order_by(models.LeftOutAnswer.id)
    )
    found: list[LeftOut] = []
    for row in rows:
        source = places.source(row.answer_id, row.column)
        if source is not None:
            element = Element(row.element) if row.element else None
            found.append(
                LeftOut(
                    source=source, element=element, reason=row.reason, by=row.by_name, on=row.on
                )
            )
    return tuple(found)


def keep_lines(
    session: Session,
    case: Case,
    pupil_id: int,
    answers: AnswerRows,
    account_id: int | None,
) -> None:
    """Add the rows of a case's lines."""
    places: Counter[Element] = Counter()
    for line in case.lines:
        row = models.Line(
            ref=line.ref or new_reference(),
            pupil_id=pupil_id,
            element=line.element.value,
            position=places[line.element],
            voice=voice_of_line(case, line).value,
            accepted_by=account_id,
        )
        places[line.element] += 1
        row.wordings = wording_rows(line.wordings, account_id)
        row.sources = source_rows(line.sources, answers)
        session.add(row)


def wording_rows(wordings: Sequence[Wording], account_id: int | None) -> list[models.LineWording]:
    """Return the rows of a text's wordings, numbered from 0."""
    return [
        models.LineWording(
            number=number,
            text=wording.text,
            reworded_by=wording.reworded_by,
            written_on=wording.on,
            written_by=account_id,
        )
        for number, wording in enumerate(wordings)
    ]


def source_rows(sources: Sequence[Source], answers: AnswerRows) -> list[models.LineSource]:
    """Return the rows that say which answers a text comes from."""
    return [
        models.LineSource(answer_id=answers[_at(source)].id, column=source.column)
        for source in sources
    ]


def _at(source: Source) -> tuple[str, str, int]:
    return source.contribution, source.prompt, source.index


def keep_decisions(
    session: Session,
    case: Case,
    pupil_id: int,
    answers: AnswerRows,
    account_id: int | None,
) -> None:
    """Add the rows of what was chosen for empty headings, and of what was left out."""
    for empty in case.empties:
        session.add(
            models.Emptied(
                pupil_id=pupil_id,
                element=empty.element.value,
                reason=empty.reason,
                on=empty.on,
                by=account_id,
            )
        )
    for left in case.left_out:
        session.add(
            models.LeftOutAnswer(
                pupil_id=pupil_id,
                answer_id=answers[_at(left.source)].id,
                column=left.source.column,
                element=left.element.value if left.element else None,
                reason=left.reason,
                by_name=left.by,
                on=left.on,
                by=account_id,
            )
        )
