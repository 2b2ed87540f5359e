"""What the small pages beside the board show: words to quote, a line to reword, who said it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.board_values import Heading, LineShown, Words
from ehcplan.casework.drafted import line_shown, words_at
from ehcplan.casework.lines import source_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.mapping.refusal import refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.said import Person
from ehcplan.vocabulary import Element, Role, Target, elements_of


@dataclass(frozen=True, kw_only=True)
class WordsPage:
    """Somebody's words, and the headings they could be put under."""

    pupil_ref: str
    pupil_name: str
    target: Target
    words: tuple[Words, ...]
    headings: tuple[Heading, ...]

    def label(self, key: str) -> str:
        """Return the heading of that key."""
        return next((h.label for h in self.headings if h.key == key), "")


@dataclass(frozen=True, kw_only=True)
class LinePage(WordsPage):
    """A line, with its sources' words beside it."""

    key: str
    line: LineShown | None
    """None when it has been taken out."""


@dataclass(frozen=True, kw_only=True)
class Sayer:
    """Somebody whom a line can come from."""

    key: str
    name: str
    role: Role
    relationship: str

    @property
    def label(self) -> str:
        """How a page names them."""
        if self.role is Role.CHILD:
            return self.name
        return f"{self.name} ({self.relationship or self.role.label})"


@dataclass(frozen=True, kw_only=True)
class SayersPage:
    """The people whom a line can come from, the pupil first."""

    pupil_ref: str
    pupil_name: str
    heading: Heading
    sayers: tuple[Sayer, ...]


def _case(session: Session, actor: Actor, pupil_ref: str, on: dt.date) -> Case:
    return case_of(session, pupil_for(session, actor, Act.DRAFT, pupil_ref), on=on)


def _headings(case: Case, target: Target) -> tuple[Heading, ...]:
    return tuple(
        Heading(key=element.key, label=element.heading(case.pupil.name))
        for element in elements_of(target)
        if element is not Element.A_PARTICIPATION
    )


def words_page(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    target: Target,
    names: Sequence[str],
    *,
    on: dt.date,
) -> WordsPage:
    """Return the words that these names stand for; ContentRefusedError for any that may not be used.

    Recorded in the audit as a reading.
    """
    with database.reading() as session:
        case = _case(session, actor, pupil_ref, on)
    sources = [source_of(case, name) for name in names]
    if any(refusal_of_source(case, source, target) for source in sources):
        raise ContentRefusedError("That answer may not be used. Go back and choose another.")
    audit.note_reading(database, actor, "read draft", pupil_ref=pupil_ref)
    return WordsPage(
        pupil_ref=pupil_ref,
        pupil_name=case.pupil.name,
        target=target,
        words=tuple(words_at(case, source) for source in sources),
        headings=_headings(case, target),
    )


def line_page(
    database: Database, actor: Actor, pupil_ref: str, line_ref: str, *, on: dt.date
) -> LinePage:
    """Return a line, taken out or not, with the words it comes from. Recorded as a reading."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        row = session.scalars(
            select(models.Line).where(
                models.Line.pupil_id == pupil.id,
                models.Line.ref == line_ref,
                models.Line.plan_part_id.is_(None),
            )
        ).first()
        if row is None:
            raise NotFoundError("There is no such line in this draft.")
        case = case_of(session, pupil, on=on)
        names = [f"{s.answer.ref}.{s.column}" if s.column else s.answer.ref for s in row.sources]
        element = Element(row.element)
    audit.note_reading(database, actor, "read draft", pupil_ref=pupil_ref, subject=line_ref)
    line = next((one for one in case.lines if one.ref == line_ref), None)
    shown = line_shown(case, line) if line else None
    return LinePage(
        pupil_ref=pupil_ref,
        pupil_name=case.pupil.name,
        target=element.target,
        words=shown.words if shown else _still_there(case, names),
        headings=_headings(case, element.target),
        key=element.key,
        line=shown,
    )


def _still_there(case: Case, names: Sequence[str]) -> tuple[Words, ...]:
    found = []
    for name in names:
        try:
            found.append(words_at(case, source_of(case, name)))
        except ContentRefusedError:
            continue
    return tuple(found)


def sayers_page(
    database: Database, actor: Actor, pupil_ref: str, element: Element, *, on: dt.date
) -> SayersPage:
    """Return the people whom a line can come from: the pupil, and everybody known round them."""
    with database.reading() as session:
        case = _case(session, actor, pupil_ref, on)
    known = [
        Person(name=c.contributor, role=c.role, relationship=c.relationship)
        for c in case.said.contributions
    ]
    people = {
        (p.name, p.role): p
        for p in (*known, *case.said.people)
        if p.role not in (Role.CHILD, Role.GROUP)
    }
    pupil = Sayer(key="pupil", name=case.pupil.name, role=Role.CHILD, relationship="self")
    return SayersPage(
        pupil_ref=pupil_ref,
        pupil_name=case.pupil.name,
        heading=Heading(key=element.key, label=element.heading(case.pupil.name)),
        sayers=(
            pupil,
            *(
                Sayer(key=f"p{i}", name=p.name, role=p.role, relationship=p.relationship)
                for i, p in enumerate(people.values())
            ),
        ),
    )
