"""What is seen at a glance: whose voice has been heard, how far each document is, what comes next."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from ehcplan import models
from ehcplan.access.roles import ROLES, Act, Actor, Reach
from ehcplan.casework.progress import Progress, progress, progress_of, school_year
from ehcplan.casework.reach import school_of
from ehcplan.casework.voices import (
    PupilIds,
    VoiceHeard,
    is_by,
    is_by_pupil,
    is_by_school,
    last,
    people_of,
    touched_elements,
    voices_in,
)
from ehcplan.casework.wording import same, tidy
from ehcplan.db import Database
from ehcplan.plan import ages
from ehcplan.vocabulary import Element, Role, Target

__all__ = [
    "ParentHeard",
    "Progress",
    "PupilRow",
    "decides_from",
    "names_of",
    "phase_said",
    "progress",
    "pupils_list",
    "year_said",
]


@dataclass(frozen=True, kw_only=True)
class ParentHeard:
    """One parent, and when they were last heard: each has a row of their own."""

    name: str
    on: dt.date | None


@dataclass(frozen=True, kw_only=True)
class PupilRow:
    """A pupil in the list."""

    ref: str
    name: str
    class_name: str
    year: str
    child_on: dt.date | None
    parents: tuple[ParentHeard, ...]
    school_on: dt.date | None
    section_a: Progress
    profile: Progress
    next_on: dt.date | None
    next_is: str
    """What happens on the next date: "Review", "Decides for themselves from"."""


@dataclass
class Glance:
    """What a few statements found about some pupils, by pupil."""

    heard: dict[int, list[VoiceHeard]] = field(default_factory=lambda: defaultdict(list))
    people: dict[int, list[models.Person]] = field(default_factory=lambda: defaultdict(list))
    touched: dict[int, set[Element]] = field(default_factory=dict)

    def row(self, pupil: models.Pupil, on: dt.date) -> PupilRow:
        """Return a pupil's row on a day."""
        heard, people = self.heard[pupil.id], self.people[pupil.id]
        names = names_of(pupil, people)
        staff = [person.name for person in people if person.role == Role.SCHOOL.value]
        touched = self.touched.get(pupil.id, set())
        year = school_year(pupil.year_group, pupil.date_of_birth, on)
        next_on, next_is = _next_date(pupil, on)
        return PupilRow(
            ref=pupil.ref,
            name=full_name(pupil),
            class_name=pupil.school_class.name if pupil.school_class else "",
            year=year_said(pupil, on),
            child_on=last(one for one in heard if is_by_pupil(one, names)),
            parents=parents_heard(heard, people),
            school_on=last(one for one in heard if is_by_school(one, staff)),
            section_a=progress_of(touched, Target.SECTION_A, year),
            profile=progress_of(touched, Target.PROFILE, year),
            next_on=next_on,
            next_is=next_is,
        )


def glance_over(session: Session, pupils: PupilIds) -> Glance:
    """Return what is seen of some pupils: five statements, however many they are."""
    found = Glance(touched=touched_elements(session, pupils))
    for heard in voices_in(session, pupils):
        found.heard[heard.pupil_id].append(heard)
    for person in people_of(session, pupils):
        found.people[person.pupil_id].append(person)
    return found


def pupils_list(
    database: Database,
    actor: Actor,
    *,
    on: dt.date,
    search: str = "",
    class_id: int | None = None,
) -> list[PupilRow]:
    """Return the pupils whom the actor may list, by name, on a day.

    `search` is part of a name. A role that reaches own pupils gets theirs alone. The number of
    statements does not grow with the number of pupils.
    """
    wanted = reached(actor)
    if class_id is not None:
        wanted = wanted.where(models.Pupil.school_class_id == class_id)
    with database.reading() as session:
        found = glance_over(session, wanted)
        rows = session.scalars(
            select(models.Pupil)
            .where(models.Pupil.id.in_(wanted))
            .options(joinedload(models.Pupil.school_class))
        ).all()
    pupils = [pupil for pupil in rows if _is_called(pupil, search)]
    pupils.sort(key=lambda one: (one.last_name.casefold(), one.first_name.casefold(), one.id))
    return [found.row(pupil, on) for pupil in pupils]


def reached(actor: Actor, act: Act = Act.LIST) -> PupilIds:
    """Return the ids of the pupils whom the actor reaches; NotAllowedError when the act is not theirs."""
    wanted = select(models.Pupil.id).where(models.Pupil.school_id == school_of(actor, act))
    if ROLES[actor.role].reach is Reach.OWN:
        wanted = wanted.where(models.Pupil.id.in_(actor.own_pupils))
    return wanted


def _is_called(pupil: models.Pupil, search: str) -> bool:
    names = f"{pupil.first_name} {pupil.last_name} {pupil.known_as} {pupil.last_name}".casefold()
    return all(word in names for word in tidy(search).casefold().split())


def full_name(pupil: models.Pupil) -> str:
    """Return a pupil's name as a list shows it, with what they are called where that differs."""
    full = f"{pupil.first_name} {pupil.last_name}"
    if pupil.known_as and not same(pupil.known_as, pupil.first_name):
        return f"{pupil.known_as} ({full})"
    return full


def names_of(pupil: models.Pupil, people: list[models.Person]) -> frozenset[str]:
    """Return every form of a pupil's name, now and before, in lower case."""
    forms = {pupil.first_name, pupil.known_as, f"{pupil.first_name} {pupil.last_name}"}
    forms |= {f"{pupil.known_as} {pupil.last_name}"} if pupil.known_as else set()
    forms |= {person.name for person in people if person.role == Role.CHILD.value}
    return frozenset(form.casefold() for form in forms if form)


def parents_heard(heard: list[VoiceHeard], people: list[models.Person]) -> tuple[ParentHeard, ...]:
    """Return each parent under their own name: those who were added, then others who spoke."""
    names = [person.name for person in people if person.role == Role.PARENT.value]
    for one in heard:
        if one.role is Role.PARENT and not any(same(one.name, name) for name in names):
            names.append(one.name)
    return tuple(
        ParentHeard(name=name, on=last(one for one in heard if is_by(one, name, Role.PARENT)))
        for name in names
    )


def year_said(pupil: models.Pupil, on: dt.date) -> str:
    """Return the year group in words: as somebody wrote it, else by age; empty: not known."""
    if pupil.year_group:
        return pupil.year_group
    return ages.year_name(pupil.date_of_birth, on) if pupil.date_of_birth else ""


def phase_said(pupil: models.Pupil, on: dt.date) -> str:
    """Return the phase by age; without a date of birth as a case file wrote it."""
    if pupil.date_of_birth:
        return ages.phase(pupil.date_of_birth, on)
    return pupil.phase


def decides_from(pupil: models.Pupil) -> dt.date | None:
    """Return the day from which the pupil decides: the one after compulsory school age ends."""
    if pupil.date_of_birth is None:
        return None
    return ages.school_age_ends(pupil.date_of_birth) + dt.timedelta(days=1)


def _next_date(pupil: models.Pupil, on: dt.date) -> tuple[dt.date | None, str]:
    dates: list[tuple[dt.date, str]] = []
    if pupil.review_on:
        dates.append((pupil.review_on, "Review" if pupil.review_on >= on else "Review was due"))
    turns = decides_from(pupil)
    if turns and pupil.decision_maker == "parent" and on <= turns <= ages.add_years(on, 1):
        dates.append((turns, "Decides for themselves from"))
    return min(dates) if dates else (None, "")
