"""Adding a pupil on one screen, and putting right what is known of them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import ROLES, Act, Actor, Reach
from ehcplan.casework.consents import rename_in_consents
from ehcplan.casework.people import said_by_names
from ehcplan.casework.reach import pupil_for, school_of
from ehcplan.casework.wording import name_of, same, short_text, tidy
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.plan import ages
from ehcplan.plan.reference import new_reference
from ehcplan.vocabulary import Role

DECISION_MAKERS: dict[str, str] = {
    "parent": "Parents or carers decide",
    "young_person": "The young person decides",
    "best_interests": "Others decide in the young person’s best interests",
}
OLDEST = 26
"""A plan ends by the end of the school year of the 25th birthday."""


class AlreadyThereError(ContentRefusedError):
    """A pupil with this name and date of birth is there. `ref` leads to them."""

    def __init__(self, ref: str) -> None:
        self.ref = ref
        super().__init__("There is a pupil with this name and date of birth already")


@dataclass(frozen=True, kw_only=True)
class PupilDetails:
    """What the edit page shows and keeps: everything known of a pupil but what was said."""

    first_name: str
    last_name: str
    known_as: str = ""
    date_of_birth: dt.date | None = None
    class_name: str = ""
    pronouns: str = ""
    home_languages: tuple[str, ...] = ()
    communication: str = ""
    without_words: bool | None = None
    plan_status: str = ""
    has_plan: bool | None = None
    decision_maker: str = "parent"
    setting_name: str = ""
    setting_type: str = ""
    year_group: str = ""
    """Only where it is not the one that follows from the date of birth."""
    review_on: dt.date | None = None
    has_photo: bool = False
    photo_alt: str = ""


@dataclass(frozen=True, kw_only=True)
class ClassChoice:
    """A class to choose."""

    class_id: int
    name: str


def birth_problem(born: dt.date, on: dt.date) -> str | None:
    """Return what is wrong with a pupil's date of birth on a day, or None."""
    if born > on:
        return "The date of birth must be in the past"
    if ages.age(born, on) >= OLDEST:
        return f"The date of birth must make the pupil younger than {OLDEST}"
    return None


def add_pupil(
    database: Database,
    actor: Actor,
    *,
    first_name: str,
    last_name: str,
    known_as: str = "",
    date_of_birth: dt.date,
    class_name: str = "",
) -> str:
    """Add a pupil and return their reference. A class that is not there yet is made.

    Raises AlreadyThereError for a pupil of the school with the same name and date of birth, and
    ContentRefusedError for a name that is missing or too long.
    """
    school_id = school_of(actor, Act.PUPILS)
    first = name_of(first_name, "the first name")
    last = name_of(last_name, "the last name")
    with database.writing() as session:
        _refuse_twin(born_on(session, school_id, {date_of_birth}), first, last)
        row = new_pupil(session, school_id, first, last, date_of_birth)
        row.known_as = name_of(known_as, "the name they are known by", needed=False)
        row.school_class_id = class_named(session, school_id, class_name)
        session.flush()
        audit.note(session, actor, "add pupil", pupil_ref=row.ref)
        return row.ref


def new_pupil(
    session: Session, school_id: int, first: str, last: str, born: dt.date
) -> models.Pupil:
    """Return a pupil's new row, with the school as setting, within an open write."""
    school = session.get_one(models.School, school_id)
    row = models.Pupil(
        ref=new_reference(),
        school_id=school_id,
        first_name=first,
        last_name=last,
        date_of_birth=born,
        setting_name=school.name,
        setting_type=school.setting_type,
    )
    session.add(row)
    return row


def details(database: Database, actor: Actor, ref: str) -> PupilDetails:
    """Return what is known of a pupil, for the page on which it is put right."""
    with database.reading() as session:
        row = pupil_for(session, actor, Act.PUPILS, ref)
        return PupilDetails(
            first_name=row.first_name,
            last_name=row.last_name,
            known_as=row.known_as,
            date_of_birth=row.date_of_birth,
            class_name=row.school_class.name if row.school_class else "",
            pronouns=row.pronouns,
            home_languages=tuple(row.home_languages),
            communication=row.communication,
            without_words=row.without_words,
            plan_status=row.plan_status,
            has_plan=row.has_plan,
            decision_maker=row.decision_maker,
            setting_name=row.setting_name,
            setting_type=row.setting_type,
            year_group=row.year_group,
            review_on=row.review_on,
            has_photo=row.photo_sha256 is not None,
            photo_alt=row.photo_alt,
        )


def name_for(database: Database, actor: Actor, ref: str, act: Act) -> str:
    """Return what a pupil is called, for a page on which `act` is done to them."""
    with database.reading() as session:
        row = pupil_for(session, actor, act, ref)
        return row.known_as or row.first_name


def edit_pupil(database: Database, actor: Actor, ref: str, given: PupilDetails) -> None:
    """Keep what is known of a pupil as `given`.

    Raises AlreadyThereError when another pupil has this name and date of birth, and
    ContentRefusedError for a text that is missing or too long.
    """
    first = name_of(given.first_name, "the first name")
    last = name_of(given.last_name, "the last name")
    if given.decision_maker not in DECISION_MAKERS:
        raise ContentRefusedError("Choose who decides")
    with database.writing() as session:
        row = pupil_for(session, actor, Act.PUPILS, ref)
        if given.date_of_birth:
            there = born_on(session, row.school_id, {given.date_of_birth})
            _refuse_twin((pupil for pupil in there if pupil.id != row.id), first, last)
        before = _names(row)
        row.first_name, row.last_name = first, last
        row.date_of_birth = given.date_of_birth
        row.school_class_id = class_named(session, row.school_id, given.class_name)
        _keep_texts(row, given)
        _keep_choices(row, given)
        _still_known(session, row, before)
        audit.note(session, actor, "edit pupil", pupil_ref=row.ref)


def _keep_texts(row: models.Pupil, given: PupilDetails) -> None:
    row.known_as = name_of(given.known_as, "the name they are known by", needed=False)
    row.pronouns = short_text(given.pronouns, "the pronouns")
    row.communication = short_text(given.communication, "how they communicate", longest=2000)
    row.plan_status = short_text(given.plan_status, "the plan’s status")
    row.setting_name = short_text(given.setting_name, "the school or setting")
    row.setting_type = short_text(given.setting_type, "the kind of setting")
    row.year_group = short_text(given.year_group, "the year group")
    row.home_languages = [name for name in map(tidy, given.home_languages) if name]


def _keep_choices(row: models.Pupil, given: PupilDetails) -> None:
    row.without_words = given.without_words
    row.has_plan = given.has_plan
    row.decision_maker = given.decision_maker
    row.review_on = given.review_on


def _names(row: models.Pupil) -> frozenset[str]:
    """Return every form of a pupil's name by which they may be meant, in lower case."""
    full, called = f"{row.first_name} {row.last_name}", f"{row.known_as} {row.last_name}"
    forms = {row.first_name, row.known_as, full, called if row.known_as else ""}
    return frozenset(form.casefold() for form in forms if form)


def _still_known(session: Session, row: models.Pupil, before: frozenset[str]) -> None:
    """Keep what was said and agreed to under a former name the pupil's own."""
    gone = before - _names(row)
    rename_in_consents(row, gone, row.known_as or row.first_name)
    kept = {person.name.casefold() for person in row.people if person.role == Role.CHILD.value}
    for name in said_by_names(session, row.id):
        if name.casefold() in gone - kept:
            row.people.append(
                models.Person(
                    ref=new_reference(), name=name, role=Role.CHILD.value, relationship="self"
                )
            )


def born_on(session: Session, school_id: int, days: set[dt.date]) -> list[models.Pupil]:
    """Return the school's pupils who were born on one of some days."""
    found = session.scalars(
        select(models.Pupil)
        .where(models.Pupil.school_id == school_id, models.Pupil.date_of_birth.in_(days))
        .order_by(models.Pupil.id)
    )
    return list(found)


def _refuse_twin(pupils: Iterable[models.Pupil], first: str, last: str) -> None:
    for pupil in pupils:
        if same(pupil.first_name, first) and same(pupil.last_name, last):
            raise AlreadyThereError(pupil.ref)


def class_named(session: Session, school_id: int, name: str) -> int | None:
    """Return the id of the school's class of this name, made if new; None for no name."""
    kept = name_of(name, "the class", needed=False)
    if not kept:
        return None
    classes = session.scalars(
        select(models.SchoolClass).where(models.SchoolClass.school_id == school_id)
    )
    for row in classes:
        if same(row.name, kept):
            return row.id
    made = models.SchoolClass(school_id=school_id, name=kept)
    session.add(made)
    session.flush()
    return made.id


def class_choices(database: Database, actor: Actor) -> list[ClassChoice]:
    """Return the school's classes by name; for a role that reaches own pupils, theirs alone."""
    school_id = school_of(actor, Act.LIST)
    wanted = select(models.SchoolClass).where(models.SchoolClass.school_id == school_id)
    if ROLES[actor.role].reach is Reach.OWN:
        wanted = wanted.where(
            models.SchoolClass.id.in_(
                select(models.Pupil.school_class_id).where(models.Pupil.id.in_(actor.own_pupils))
            )
        )
    with database.reading() as session:
        rows = session.scalars(wanted).all()
    named = [ClassChoice(class_id=row.id, name=row.name) for row in rows]
    return sorted(named, key=lambda one: one.name.casefold())
