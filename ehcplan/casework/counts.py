"""How many pupils have been heard and drafted for, by class: numbers, no names, no words."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.glance import PupilRow, glance_over, reached
from ehcplan.db import Database

SMALLEST_SHOWN = 6
"""A number from 1 to 5 could tell who a child is, so a governor does not see it."""
_HIDES = frozenset({"governor"})
NO_CLASS = "No class"


@dataclass(frozen=True, kw_only=True)
class ClassCounts:
    """A class's numbers; None is a number that is not shown."""

    name: str
    pupils: int | None
    child_heard: int | None
    family_heard: int | None
    school_heard: int | None
    section_a: int | None
    profile: int | None


_COLUMNS = ("child_heard", "family_heard", "school_heard", "section_a", "profile")


@dataclass(frozen=True, kw_only=True)
class Counts:
    """Numbers by class and for the school. `hides` says that small ones are left out."""

    classes: tuple[ClassCounts, ...]
    school: ClassCounts
    hides: bool


def counts(database: Database, actor: Actor, *, on: dt.date) -> Counts:
    """Return the school's numbers on a day. The reading is recorded.

    For a governor, numbers from 1 to 5 are left out, with any that would give them away: the
    rest of a class when it is that small, and the school's total when only one class's number is
    hidden.
    """
    wanted = reached(actor, Act.COUNTS)
    with database.reading() as session:
        found = glance_over(session, wanted)
        rows = session.scalars(
            select(models.Pupil)
            .where(models.Pupil.id.in_(wanted))
            .options(joinedload(models.Pupil.school_class))
        ).all()
    pupils = [found.row(row, on) for row in rows]
    audit.note_reading(database, actor, "read counts", pupil_ref=None)
    names = sorted({one.class_name for one in pupils}, key=lambda name: (not name, name.casefold()))
    classes = [
        _count(name or NO_CLASS, [one for one in pupils if one.class_name == name])
        for name in names
    ]
    school = _count("The whole school", pupils)
    if actor.role not in _HIDES:
        return Counts(classes=tuple(classes), school=school, hides=False)
    hidden = [_hide_small(one) for one in classes]
    return Counts(classes=tuple(hidden), school=_hide_total(school, hidden, classes), hides=True)


def _count(name: str, pupils: list[PupilRow]) -> ClassCounts:
    return ClassCounts(
        name=name,
        pupils=len(pupils),
        child_heard=sum(one.child_on is not None for one in pupils),
        family_heard=sum(any(parent.on for parent in one.parents) for one in pupils),
        school_heard=sum(one.school_on is not None for one in pupils),
        section_a=sum(one.section_a.done > 0 for one in pupils),
        profile=sum(one.profile.done > 0 for one in pupils),
    )


def _hide_small(counted: ClassCounts) -> ClassCounts:
    of = counted.pupils or 0
    shown = {
        column: None if _gives_away(getattr(counted, column), of) else getattr(counted, column)
        for column in _COLUMNS
    }
    return ClassCounts(name=counted.name, pupils=None if _is_small(of) else of, **shown)


def _is_small(number: int) -> bool:
    return 0 < number < SMALLEST_SHOWN


def _gives_away(number: int, of: int) -> bool:
    """Return whether a number, or what it leaves of its class, is small."""
    return _is_small(of) or _is_small(number) or _is_small(of - number)


def _hide_total(
    school: ClassCounts, hidden: list[ClassCounts], exact: list[ClassCounts]
) -> ClassCounts:
    """Return the school's numbers without those from which a hidden one could be worked out."""
    safe = _hide_small(school)
    shown = {
        column: getattr(safe, column) if _total_is_safe(column, hidden, exact) else None
        for column in ("pupils", *_COLUMNS)
    }
    return ClassCounts(name=school.name, **shown)


def _total_is_safe(column: str, hidden: list[ClassCounts], exact: list[ClassCounts]) -> bool:
    left_out = [
        getattr(whole, column)
        for seen, whole in zip(hidden, exact, strict=True)
        if getattr(seen, column) is None
    ]
    return not left_out or (len(left_out) > 1 and sum(left_out) >= SMALLEST_SHOWN)
