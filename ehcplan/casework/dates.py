"""What is due for a pupil and at a school: the law's limit, the day to aim at, met or missed.

Reading only. What happened is kept by `casework.whole`; how days are counted is `clocks`.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.glance import full_name, reached
from ehcplan.casework.reach import pupil_for, school_of
from ehcplan.casework.translate_whole import record_value
from ehcplan.clocks import exceptions as law
from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.definition import Duty, Mark
from ehcplan.clocks.due import Due, due
from ehcplan.clocks.standing import Standing, standing
from ehcplan.clocks.trigger import Trigger
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.events import Event, RecordedException

_OPEN = frozenset({Standing.PASSED, Standing.SOON, Standing.AHEAD, Standing.EXCUSED})
# The last day of each half-term, as month and day. Authorities set their own terms: these are days
# after which nobody is still in that half, so that no date falls between two of them.
_HALF_TERMS = ((2, 15), (4, 15), (5, 31), (8, 31), (10, 31), (12, 31))

# What must come before a meeting was done for this one if it was done in the half-year before it.
_ROUND = dt.timedelta(days=183)


@dataclass(frozen=True, kw_only=True)
class DueShown:
    """One thing due, as a page shows it."""

    due: Due
    standing: Standing

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done, and by a day."""
        return self.standing in _OPEN and self.due.is_deadline and self.due.last is not None

    @property
    def is_late(self) -> bool:
        """Whether its day has passed and it has not been done.

        What one may do is never late, nor what is due only if something was decided: nobody here
        knows whether it was.
        """
        passed = self.standing is Standing.PASSED
        return passed and self.due.duty is not Duty.MAY and not self.is_conditional

    @property
    def is_conditional(self) -> bool:
        """Whether it is due only if something was decided: "if there is to be no plan"."""
        return self.due.event.startswith("if ") or ", if " in self.due.event

    @property
    def is_unread(self) -> bool:
        """Whether some of the law beside it is still to be read in the source."""
        return Mark.TO_READ.value in self.due.source or Mark.IN_PART.value in self.due.source


@dataclass(frozen=True, kw_only=True)
class Happened:
    """Something that was kept about a pupil's case, with how a page names it."""

    ref: str
    label: str
    on: dt.date
    by: str
    note: str


@dataclass(frozen=True, kw_only=True)
class DatesPage:
    """Everything the page of dates shows."""

    pupil_ref: str
    pupil_name: str
    due: tuple[DueShown, ...]
    happened: tuple[Happened, ...]
    exceptions: tuple[Happened, ...]
    capacity: tuple[Happened, ...]
    problem: str
    """Why nothing could be counted, or empty."""
    born: dt.date | None
    may_write: bool

    @property
    def open(self) -> tuple[DueShown, ...]:
        """What is still to be done, the late first, then the nearest."""
        return worst_first(one for one in self.due if one.is_open)

    @property
    def settled(self) -> tuple[DueShown, ...]:
        """What is done, or was a time that has ended, or has no day."""
        return tuple(one for one in self.due if not one.is_open)


@dataclass(frozen=True, kw_only=True)
class SchoolRow:
    """One thing due at a school, and for whom."""

    pupil_ref: str
    pupil_name: str
    shown: DueShown


def worst_first(found: Iterable[DueShown]) -> tuple[DueShown, ...]:
    """Return what is due: first what is late, the longest first, then the nearest."""
    return tuple(sorted(found, key=_urgency))


def _urgency(one: DueShown) -> tuple[bool, dt.date]:
    return not one.is_late, one.due.last or dt.date.max


def half_term_end(on: dt.date) -> dt.date:
    """Return the last day of the half-term that a day falls in."""
    ends = [dt.date(on.year, month, day) for month, day in _HALF_TERMS]
    return next(end for end in ends if on <= end)


def things_that_start() -> dict[str, str]:
    """Return what starts a time limit, by key, as a list to choose from."""
    return {
        trigger.value: _happening(trigger.takes)
        for trigger in Trigger
        if trigger is not Trigger.TURNS_25
    }


def _happening(takes: str) -> str:
    """Return what happened, from the words for its day: "the day of the review meeting"."""
    if takes.startswith("the day from"):
        return _capital(takes)
    return _capital(takes.removeprefix("the day ").removeprefix("of "))


def things_done() -> dict[str, str]:
    """Return what a time limit asks for, by key, as a page says that it was done."""
    return {
        moment.key: f"{clock.name}: {moment.event}"
        for clock in CLOCKS.values()
        for moment in clock.moments
    }


def excusing() -> dict[str, str]:
    """Return the exceptions that the law lists, by code."""
    return {
        one.code: f"{_capital(one.limb)} ({one.provision}"
        + (", still to be read in the source)" if one.mark is Mark.TO_READ else ")")
        for one in law.EXCEPTIONS
    }


def event_label(kind: str) -> str:
    """Return what a page calls an event; a kind that no clock knows keeps its own words."""
    known = things_that_start().get(kind) or things_done().get(kind)
    return known or _capital(kind.replace("_", " "))


def due_from(
    events: Iterable[Event],
    exceptions: Iterable[RecordedException],
    *,
    born: dt.date | None,
    on: dt.date,
) -> tuple[DueShown, ...]:
    """Return what is due on a day. Raises ContentRefusedError where the dates cannot be."""
    newest: dict[str, dt.date] = {}
    for event in events:
        newest[event.kind] = max(event.on, newest.get(event.kind, event.on))
    triggers = {Trigger(kind): day for kind, day in newest.items() if kind in set(Trigger)}
    recorded = [_for_clocks(one) for one in exceptions]
    first = due(triggers, born=born, exceptions=recorded)
    done = {
        one.key: newest[one.key]
        for one in first
        if one.key in newest and _fits(one, newest[one.key])
    }
    found = due(triggers, born=born, exceptions=recorded, events_done=done) if done else first
    return tuple(DueShown(due=one, standing=standing(one, on)) for one in found)


def _fits(one: Due, done_on: dt.date) -> bool:
    """Return whether something was done in this round, not in one before it."""
    comes_before = one.last is not None and one.last < one.counted_from
    return done_on >= one.counted_from - (_ROUND if comes_before else dt.timedelta())


def _for_clocks(one: RecordedException) -> law.RecordedException:
    return law.RecordedException(
        code=one.code, recorded_by=one.by, recorded_on=one.on, reason=one.reason
    )


def dates_page(database: Database, actor: Actor, ref: str, *, on: dt.date) -> DatesPage:
    """Return a pupil's dates on a day. The reading is recorded; NotFoundError as in `pupil_for`."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, ref)
        page = _page(session, actor, pupil, on)
    audit.note_reading(database, actor, "read dates", pupil_ref=ref)
    return page


def next_dates(
    database: Database, actor: Actor, ref: str, *, on: dt.date, most: int = 3
) -> tuple[DueShown, ...]:
    """Return the most urgent things due for a pupil; none where the dates cannot be counted."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, ref)
        return _page(session, actor, pupil, on).open[:most]


def school_list(
    database: Database, actor: Actor, *, on: dt.date, until: dt.date
) -> tuple[SchoolRow, ...]:
    """Return what is late, or due up to a day, for the pupils whom the actor reaches.

    Raises NotAllowedError for an account that may not list or read pupils.
    """
    school_of(actor, Act.LIST)
    school_of(actor, Act.READ)
    with database.reading() as session:
        rows = sorted(_school_rows(session, actor, on, until), key=lambda row: _urgency(row.shown))
    audit.note_reading(database, actor, "read dates of the school", pupil_ref=None)
    return tuple(rows)


def _school_rows(
    session: Session, actor: Actor, on: dt.date, until: dt.date
) -> Iterator[SchoolRow]:
    wanted = reached(actor)
    events, exceptions = (
        _by_pupil(session, models.CaseEvent, wanted),
        _by_pupil(session, models.CaseException, wanted),
    )
    for pupil in session.scalars(select(models.Pupil).where(models.Pupil.id.in_(wanted))):
        found, _ = _counted(events[pupil.id], exceptions[pupil.id], pupil.date_of_birth, on)
        for shown in found:
            if shown.is_open and _is_near(shown, until):
                yield SchoolRow(pupil_ref=pupil.ref, pupil_name=full_name(pupil), shown=shown)


def _is_near(one: DueShown, until: dt.date) -> bool:
    if one.standing is Standing.PASSED:
        return one.is_late
    days = [day for day in (one.due.limit, one.due.target) if day is not None]
    return min(days) <= until


def _by_pupil(session: Session, table: Any, pupils: Any) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.scalars(select(table).where(table.pupil_id.in_(pupils)).order_by(table.id)):
        found[row.pupil_id].append(row)
    return found


def _counted(
    events: Iterable[Any], exceptions: Iterable[Any], born: dt.date | None, on: dt.date
) -> tuple[tuple[DueShown, ...], str]:
    """Return what is due, or nothing and why: one date that cannot be must not hide a page."""
    happened = [record_value(Event, row) for row in events]
    decided = [record_value(RecordedException, row) for row in exceptions]
    try:
        return due_from(happened, decided, born=born, on=on), ""
    except ContentRefusedError as refusal:
        return (), str(refusal)


def _page(session: Session, actor: Actor, pupil: models.Pupil, on: dt.date) -> DatesPage:
    here = [pupil.id]
    events = _by_pupil(session, models.CaseEvent, here)[pupil.id]
    exceptions = _by_pupil(session, models.CaseException, here)[pupil.id]
    capacity = _by_pupil(session, models.Capacity, here)[pupil.id]
    found, problem = _counted(events, exceptions, pupil.date_of_birth, on)
    return DatesPage(
        pupil_ref=pupil.ref,
        pupil_name=pupil.known_as or pupil.first_name,
        due=found,
        happened=tuple(_happened(row, event_label(row.kind), row.note) for row in _newest(events)),
        exceptions=tuple(
            _happened(row, excusing().get(row.code, row.code), row.reason)
            for row in _newest(exceptions)
        ),
        capacity=tuple(_capacity(row) for row in capacity),
        problem=problem,
        born=pupil.date_of_birth,
        may_write=may(actor, Act.DRAFT, school_id=pupil.school_id, pupil_id=pupil.id),
    )


def _capacity(row: models.Capacity) -> Happened:
    found = "They can make it" if row.has_capacity else "They cannot make it at present"
    rest = {
        "Help given": row.support_given,
        "Decides with or for them": row.representative,
        "Based on": row.evidence,
    }
    said = [found, *(f"{label}: {text}" for label, text in rest.items() if text)]
    return Happened(
        ref=str(row.id),
        label=row.decision,
        on=row.assessed_on,
        by=row.assessed_by,
        note="; ".join(said),
    )


def _newest(rows: list[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.on, row.id), reverse=True)


def _happened(row: Any, label: str, note: str) -> Happened:
    return Happened(ref=str(row.id), label=label, on=row.on, by=row.by, note=note)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def name_to_note_for(database: Database, actor: Actor, ref: str) -> str:
    """Return what a pupil is called, for somebody who may note down what happened."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, ref)
        return pupil.known_as or pupil.first_name
