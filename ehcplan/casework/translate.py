"""Rows to values and back: the one translator between the database and everything pure."""

import datetime as dt
import hashlib
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from ehcplan import models, tools
from ehcplan.access.roles import Act, Actor, may
from ehcplan.plan.case import Case, Photo
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import (
    Answer,
    Cell,
    Consent,
    Contribution,
    Person,
    Pupil,
    ReadBack,
    Said,
)
from ehcplan.vocabulary import Element, Role, Sharing, Stage, Voice

# Facts that take an answer out of what is said now.
GONE = frozenset({"superseded"})


def facts_now(row: models.Answer) -> dict[str, models.AnswerFact]:
    """Return the newest fact of each kind about an answer."""
    return {fact.kind: fact for fact in row.facts}


def is_current(row: models.Answer) -> bool:
    """Return whether an answer still stands: a corrected one has its successor instead."""
    return not any(fact.kind in GONE for fact in row.facts)


def may_see(row: models.Answer, reader: Actor | None) -> bool:
    """Return whether a reader of the pupil may see this answer.

    One kept for the safeguarding lead is seen by its writer and the lead alone; with no reader
    (documents, exports, lists) by nobody.
    """
    if not _yes(facts_now(row), "safeguarding"):
        return True
    if reader is None:
        return False
    if reader.account_id is not None and reader.account_id == row.recorded_by:
        return True
    return may(reader, Act.SAFEGUARDING, school_id=reader.school_id)


def _stands(row: models.Answer, reader: Actor | None) -> bool:
    return is_current(row) and may_see(row, reader)


@dataclass
class _Places:
    """Where each answer row stands among the values, following corrections to their newest."""

    by_answer: dict[int, Source] = field(default_factory=dict)
    successors: dict[int, int] = field(default_factory=dict)

    def source(self, answer_id: int, column: str | None) -> Source | None:
        """Return the source an answer row stands for now, or None if it left this pupil."""
        while answer_id in self.successors:
            answer_id = self.successors[answer_id]
        found = self.by_answer.get(answer_id)
        if found is None:
            return None
        return Source(
            contribution=found.contribution,
            prompt=found.prompt,
            index=found.index,
            column=column,
        )


def contributions_of(session: Session, pupil_id: int) -> list[models.Contribution]:
    """Return a pupil's contributions with answers and facts, in their order."""
    rows = session.scalars(
        select(models.Contribution)
        .where(models.Contribution.pupil_id == pupil_id)
        .order_by(models.Contribution.position, models.Contribution.id)
        .options(
            selectinload(models.Contribution.answers).selectinload(models.Answer.facts),
        )
    )
    return list(rows)


def case_of(
    session: Session, pupil: models.Pupil, *, on: dt.date, reader: Actor | None = None
) -> Case:
    """Return everything known of a pupil as values; `on` is the day it is looked at.

    Answers kept for the safeguarding lead are left out, unless `reader` may see them.
    """
    rows = contributions_of(session, pupil.id)
    places = _places(rows, reader)
    return Case(
        case_id=pupil.case_id or pupil.ref,
        as_of=on,
        summary=pupil.summary,
        pupil=_pupil(pupil),
        said=Said(
            contributions=tuple(_contribution(row, reader) for row in rows),
            people=tuple(_person(row) for row in pupil.people),
            consents=tuple(_consent(row) for row in pupil.consents),
        ),
        lines=_lines(session, pupil.id, places),
        empties=_empties(session, pupil.id),
        left_out=_left_out(session, pupil.id, places),
        participation=pupil.participation,
        stage=Stage(pupil.stage) if pupil.stage else None,
        photo=_photo(session, pupil),
    )


def _places(rows: list[models.Contribution], reader: Actor | None) -> _Places:
    places = _Places()
    for row in rows:
        counts: Counter[str] = Counter()
        for answer in row.answers:
            if answer.corrects_id is not None:
                places.successors[answer.corrects_id] = answer.id
            if not _stands(answer, reader):
                continue
            places.by_answer[answer.id] = Source(
                contribution=row.key, prompt=answer.prompt, index=counts[answer.prompt]
            )
            counts[answer.prompt] += 1
    return places


def _pupil(row: models.Pupil) -> Pupil:
    return Pupil(
        first_name=row.first_name,
        last_name=row.last_name,
        known_as=row.known_as,
        pronouns=row.pronouns,
        date_of_birth=row.date_of_birth,
        year_group=row.year_group,
        setting_name=row.setting_name,
        setting_type=row.setting_type,
        phase=row.phase,
        home_languages=tuple(row.home_languages),
        communication=row.communication,
        communicates_without_words=row.without_words,
        plan_status=row.plan_status,
        has_plan=row.has_plan,
        decision_maker=row.decision_maker,
        age=row.age_as_written,
    )


def _person(row: models.Person) -> Person:
    return Person(
        name=row.name,
        role=Role(row.role),
        relationship=row.relationship,
        asked_on=row.asked_on,
        chose_not_to_on=row.chose_not_to_on,
    )


def _consent(row: models.Consent) -> Consent:
    return Consent(
        scope=row.scope,
        given_by=row.given_by,
        date=row.given_on,
        given=row.given,
        note=row.note,
    )


def _contribution(row: models.Contribution, reader: Actor | None) -> Contribution:
    counts: Counter[str] = Counter()
    answers: list[Answer] = []
    for answer in row.answers:
        if _stands(answer, reader):
            answers.append(_answer(answer, counts[answer.prompt], row.tool))
            counts[answer.prompt] += 1
    return Contribution(
        id=row.key,
        ref=row.ref,
        tool=row.tool,
        contributor=row.contributor,
        role=Role(row.role),
        relationship=row.relationship_,
        date=row.held_on,
        setting=row.setting,
        method=row.method,
        supported_by=row.supported_by,
        language=row.language,
        interpreter=row.interpreter,
        session=row.session,
        share=row.share,
        read_back=_read_back(row),
        answers=tuple(answers),
    )


def _read_back(row: models.Contribution) -> ReadBack | None:
    if row.read_back_on is None:
        return None
    return ReadBack(
        on=row.read_back_on,
        with_whom=row.read_back_with,
        changed=row.read_back_changed,
        agreed=row.read_back_agreed,
    )


def _answer(row: models.Answer, index: int, tool: str | None) -> Answer:
    facts = facts_now(row)
    text, cells = row.text, tuple(Cell(**cell) for cell in row.cells or ())
    prompt = tools.prompt_of(tool, row.prompt)
    if prompt and prompt.main_column and not cells:
        # A note filed under a prompt with columns: its words are the main cell, unchanged.
        exact = _yes(facts, "exact")
        cells = (Cell(column=prompt.main_column, value=text, quote=exact, original=row.original),)
        text = ""
    sharing, withheld = facts.get("sharing"), facts.get("withheld")
    confirmed = facts.get("confirmed")
    return Answer(
        prompt=row.prompt,
        index=index,
        ref=row.ref,
        text=text,
        cells=cells,
        quote=_yes(facts, "exact") and not (cells and not row.cells),
        original=None if cells and not row.cells else row.original,
        private=_yes(facts, "private"),
        withheld_by=withheld.value if withheld and withheld.value else None,
        said_by=row.said_by,
        sharing=Sharing(sharing.value) if sharing and sharing.value else None,
        certainty=row.certainty,
        asked=row.asked,
        confirmed_on=confirmed.on if confirmed else None,
    )


def _yes(facts: dict[str, models.AnswerFact], kind: str) -> bool:
    return kind in facts and facts[kind].value == "yes"


def _lines(session: Session, pupil_id: int, places: _Places) -> tuple[Line, ...]:
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
        sources = [places.source(s.answer_id, s.column) for s in row.sources]
        known = tuple(s for s in sources if s is not None)
        if known and len(known) == len(sources):
            found.append(_line(row, known))
    return tuple(found)


def _line(row: models.Line, sources: tuple[Source, ...]) -> Line:
    return Line(
        ref=row.ref,
        element=Element(row.element),
        voice=Voice(row.voice),
        wordings=tuple(
            Wording(text=w.text, reworded_by=w.reworded_by, on=w.written_on) for w in row.wordings
        ),
        sources=sources,
    )


def _empties(session: Session, pupil_id: int) -> tuple[Empty, ...]:
    rows = session.scalars(
        select(models.Emptied)
        .where(models.Emptied.pupil_id == pupil_id)
        .order_by(models.Emptied.id)
    )
    return tuple(Empty(element=Element(r.element), reason=r.reason, on=r.on) for r in rows)


def _left_out(session: Session, pupil_id: int, places: _Places) -> tuple[LeftOut, ...]:
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


def _photo(session: Session, pupil: models.Pupil) -> Photo | None:
    if pupil.photo_sha256 is None:
        return None
    stored = session.get_one(models.StoredFile, pupil.photo_sha256)
    return Photo(data=stored.data, alt=pupil.photo_alt)


# ---------------------------------------------------------------- values to rows


def keep_contribution(
    session: Session,
    pupil_id: int,
    contribution: Contribution,
    *,
    position: int,
    account_id: int | None,
) -> models.Contribution:
    """Add a contribution's rows and return them."""
    back = contribution.read_back
    row = models.Contribution(
        ref=contribution.ref or new_reference(),
        pupil_id=pupil_id,
        key=contribution.id,
        tool=contribution.tool,
        contributor=contribution.contributor,
        role=contribution.role.value,
        relationship_=contribution.relationship,
        held_on=contribution.date,
        setting=contribution.setting,
        method=contribution.method,
        supported_by=contribution.supported_by,
        language=contribution.language,
        interpreter=contribution.interpreter,
        session=contribution.session,
        share=contribution.share,
        read_back_on=back.on if back else None,
        read_back_with=back.with_whom if back else "",
        read_back_changed=back.changed if back else "",
        read_back_agreed=back.agreed if back else True,
        recorded_by=account_id,
        position=position,
    )
    for place, answer in enumerate(contribution.answers):
        row.answers.append(answer_row(answer, place, contribution.date, account_id))
    session.add(row)
    session.flush()
    return row


def answer_row(answer: Answer, position: int, on: dt.date, account_id: int | None) -> models.Answer:
    """Return the row, with its dated facts, that keeps an answer."""
    row = models.Answer(
        ref=answer.ref or new_reference(),
        prompt=answer.prompt,
        position=position,
        text=answer.text,
        cells=[cell_json(cell) for cell in answer.cells] or None,
        original=answer.original,
        said_by=answer.said_by,
        certainty=answer.certainty,
        asked=answer.asked,
        recorded_by=account_id,
    )
    facts: list[tuple[str, str, dt.date]] = []
    if answer.quote:
        facts.append(("exact", "yes", on))
    if answer.private:
        facts.append(("private", "yes", on))
    if answer.withheld_by:
        facts.append(("withheld", answer.withheld_by, on))
    if answer.sharing:
        facts.append(("sharing", answer.sharing.value, on))
    if answer.confirmed_on:
        facts.append(("confirmed", "yes", answer.confirmed_on))
    row.facts = [
        models.AnswerFact(kind=kind, value=value, on=day, by=account_id)
        for kind, value, day in facts
    ]
    return row


def cell_json(cell: Cell) -> dict[str, Any]:
    """Return a cell as it is kept in a row."""
    return {
        "column": cell.column,
        "value": cell.value,
        "quote": cell.quote,
        "original": cell.original,
    }


def keep_case(
    session: Session, case: Case, *, school_id: int, account_id: int | None
) -> models.Pupil:
    """Add a whole case's rows: the pupil, what was said, the lines and what was decided."""
    row = _keep_pupil(session, case, school_id)
    answers: dict[tuple[str, str, int], models.Answer] = {}
    for position, contribution in enumerate(case.said.contributions):
        kept = keep_contribution(
            session, row.id, contribution, position=position, account_id=account_id
        )
        for value, answer in zip(contribution.answers, kept.answers, strict=True):
            answers[contribution.id, value.prompt, value.index] = answer
    _keep_lines(session, case, row.id, answers, account_id)
    _keep_decisions(session, case, row.id, answers, account_id)
    session.flush()
    return row


def _keep_pupil(session: Session, case: Case, school_id: int) -> models.Pupil:
    pupil = case.pupil
    row = models.Pupil(
        ref=new_reference(),
        school_id=school_id,
        case_id=case.case_id or None,
        as_of=case.as_of,
        summary=case.summary,
        first_name=pupil.first_name,
        last_name=pupil.last_name,
        known_as=pupil.known_as,
        pronouns=pupil.pronouns,
        date_of_birth=pupil.date_of_birth,
        year_group=pupil.year_group,
        setting_name=pupil.setting_name,
        setting_type=pupil.setting_type,
        phase=pupil.phase,
        home_languages=list(pupil.home_languages),
        communication=pupil.communication,
        without_words=pupil.communicates_without_words,
        plan_status=pupil.plan_status,
        has_plan=pupil.has_plan,
        decision_maker=pupil.decision_maker,
        age_as_written=pupil.age,
        participation=case.participation,
        stage=case.stage.value if case.stage else None,
    )
    row.people = [_person_row(person) for person in _people_of(case)]
    row.consents = [
        models.Consent(
            scope=c.scope, given_by=c.given_by, given_on=c.date, given=c.given, note=c.note
        )
        for c in case.said.consents
    ]
    if case.photo is not None:
        row.photo_sha256 = keep_file(session, case.photo.data, "image/jpeg")
        row.photo_alt = case.photo.alt
    session.add(row)
    session.flush()
    return row


def _person_row(person: Person) -> models.Person:
    return models.Person(
        ref=new_reference(),
        name=person.name,
        role=person.role.value,
        relationship=person.relationship,
        asked_on=person.asked_on,
        chose_not_to_on=person.chose_not_to_on,
    )


def _people_of(case: Case) -> list[Person]:
    """Return the people named in the file, and each contributor who is not yet among them."""
    people = {(p.name, p.role): p for p in case.said.people}
    for c in case.said.contributions:
        if c.role not in (Role.GROUP, Role.CHILD):
            people.setdefault(
                (c.contributor, c.role),
                Person(name=c.contributor, role=c.role, relationship=c.relationship),
            )
    return list(people.values())


def people_to_export(case: Case) -> tuple[Person, ...]:
    """Return the people a case file must name: those whom no contribution names already."""
    contributors = {
        (c.contributor, c.role, c.relationship)
        for c in case.said.contributions
        if c.role is not Role.GROUP
    }
    return tuple(
        p
        for p in case.said.people
        if p.asked_on or p.chose_not_to_on or (p.name, p.role, p.relationship) not in contributors
    )


def keep_file(session: Session, data: bytes, media_type: str) -> str:
    """Keep bytes once, and return their SHA-256 in hex."""
    sha256 = hashlib.sha256(data).hexdigest()
    if session.get(models.StoredFile, sha256) is None:
        session.add(models.StoredFile(sha256=sha256, media_type=media_type, data=data))
        session.flush()
    return sha256


def _keep_lines(
    session: Session,
    case: Case,
    pupil_id: int,
    answers: dict[tuple[str, str, int], models.Answer],
    account_id: int | None,
) -> None:
    taken = set(
        session.scalars(
            select(models.Line.ref).where(models.Line.ref.in_([line.ref for line in case.lines]))
        )
    )
    places: Counter[Element] = Counter()
    for line in case.lines:
        row = models.Line(
            ref=new_reference() if line.ref in taken or not line.ref else line.ref,
            pupil_id=pupil_id,
            element=line.element.value,
            position=places[line.element],
            voice=(line.voice or Voice.OTHER).value,
            accepted_by=account_id,
        )
        places[line.element] += 1
        row.wordings = [
            models.LineWording(
                number=number,
                text=w.text,
                reworded_by=w.reworded_by,
                written_on=w.on,
                written_by=account_id,
            )
            for number, w in enumerate(line.wordings)
        ]
        row.sources = [
            models.LineSource(answer_id=answers[_at(s)].id, column=s.column) for s in line.sources
        ]
        session.add(row)


def _at(source: Source) -> tuple[str, str, int]:
    return source.contribution, source.prompt, source.index


def _keep_decisions(
    session: Session,
    case: Case,
    pupil_id: int,
    answers: dict[tuple[str, str, int], models.Answer],
    account_id: int | None,
) -> None:
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
