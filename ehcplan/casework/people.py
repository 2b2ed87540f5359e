"""The people round a pupil: added once, asked, heard, or choosing not to."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.consents import label_of, rename_in_consents
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.wording import LONGEST_NAME, name_of, same, short_text
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.reference import new_reference
from ehcplan.vocabulary import Role

ROLES_OF_PEOPLE: tuple[Role, ...] = (
    Role.PARENT,
    Role.FAMILY,
    Role.SCHOOL,
    Role.PROFESSIONAL,
    Role.PEER,
    Role.OTHER,
)
"""What somebody round a pupil may be: not the pupil, and not a group."""


@dataclass(frozen=True, kw_only=True)
class PersonDetails:
    """Somebody round a pupil. `contributions` counts what they have said."""

    ref: str
    pupil_ref: str
    pupil_name: str
    name: str
    role: Role
    relationship: str
    asked_on: dt.date | None
    chose_not_to_on: dt.date | None
    contributions: int


def add_person(
    database: Database, actor: Actor, pupil_ref: str, *, name: str, role: str, relationship: str
) -> str:
    """Add somebody round a pupil and return their reference.

    Raises ContentRefusedError when they are there already, or the role is no role of a person.
    """
    kept, what = name_of(name, "the person’s name"), _role(role)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        _refuse_same(pupil, kept, what)
        row = models.Person(
            ref=new_reference(),
            name=kept,
            role=what.value,
            relationship=_relationship(relationship),
        )
        pupil.people.append(row)
        session.flush()
        audit.note(session, actor, "add person", pupil_ref=pupil.ref, subject=row.ref)
        return row.ref


def person(database: Database, actor: Actor, ref: str) -> PersonDetails:
    """Return somebody round a pupil. Raises NotFoundError when they are not the actor's to see."""
    with database.reading() as session:
        pupil, row = _person_for(session, actor, Act.GATHER, ref)
        return PersonDetails(
            ref=row.ref,
            pupil_ref=pupil.ref,
            pupil_name=pupil.known_as or pupil.first_name,
            name=row.name,
            role=Role(row.role),
            relationship=row.relationship,
            asked_on=row.asked_on,
            chose_not_to_on=row.chose_not_to_on,
            contributions=len(_said_by(session, row)),
        )


def edit_person(
    database: Database, actor: Actor, ref: str, *, name: str, role: str, relationship: str
) -> int:
    """Put right who somebody is; return in how many contributions the name was put right too.

    Raises ContentRefusedError for a new role once they have been heard, and for a new name once
    answers say that they were spoken under the old one: whose voice these are would change.
    """
    kept, what = name_of(name, "the person’s name"), _role(role)
    with database.writing() as session:
        pupil, row = _person_for(session, actor, Act.GATHER, ref)
        said = _said_by(session, row)
        if said and what.value != row.role:
            raise ContentRefusedError(
                "They have been heard, so what they are cannot change here: whose voice their "
                "words are would change too. Add them again as what they are now"
            )
        _refuse_same(pupil, kept, what, but=row)
        _refuse_lost_speaker(session, row, kept)
        before = _labels(row)
        row.name, row.role, row.relationship = kept, what.value, _relationship(relationship)
        for contribution in said:
            contribution.contributor, contribution.relationship_ = row.name, row.relationship
        rename_in_consents(pupil, before, label_of(row))
        audit.note(session, actor, "edit person", pupil_ref=pupil.ref, subject=row.ref)
        return len(said)


def remove_person(database: Database, actor: Actor, ref: str) -> str:
    """Take somebody who was added by mistake off a pupil's page; return the pupil's reference.

    Raises ContentRefusedError when they have been heard.
    """
    with database.writing() as session:
        pupil, row = _person_for(session, actor, Act.GATHER, ref)
        if _said_by(session, row):
            raise ContentRefusedError("They have been heard, so they stay on the pupil’s page")
        pupil.people.remove(row)
        audit.note(session, actor, "remove person", pupil_ref=pupil.ref, subject=row.ref)
        return pupil.ref


def mark_asked(database: Database, actor: Actor, ref: str, on: dt.date | None) -> str:
    """Keep when somebody was asked (None: undo that); return the pupil's reference."""
    return _mark(database, actor, ref, "asked_on", on)


def mark_chose_not_to(database: Database, actor: Actor, ref: str, on: dt.date | None) -> str:
    """Keep when somebody chose to say nothing (None: undo that); return the pupil's reference."""
    return _mark(database, actor, ref, "chose_not_to_on", on)


def the_pupil_as_person(database: Database, actor: Actor, pupil_ref: str) -> str:
    """Return the reference by which the pupil themself is marked as asked; made at first use."""
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        for row in pupil.people:
            if row.role == Role.CHILD.value:
                return row.ref
        row = models.Person(
            ref=new_reference(),
            name=pupil.known_as or pupil.first_name,
            role=Role.CHILD.value,
            relationship="self",
        )
        pupil.people.append(row)
        return row.ref


def _labels(row: models.Person) -> frozenset[str]:
    return frozenset({row.name.casefold(), label_of(row).casefold()})


def said_by_names(session: Session, pupil_id: int) -> list[str]:
    """Return the names under which answers of a pupil's contributions say they were spoken."""
    found = session.scalars(
        select(models.Answer.said_by)
        .join(models.Contribution, models.Answer.contribution_id == models.Contribution.id)
        .where(models.Contribution.pupil_id == pupil_id, models.Answer.said_by.is_not(None))
        .distinct()
    )
    return [name for name in found if name]


def answers_to(known: str, name: str) -> bool:
    """Return whether somebody known as `known` is meant by `name`: whole, or the first name."""
    first = known.split()[0] if known.split() else ""
    return same(known, name) or same(first, name)


def _refuse_lost_speaker(session: Session, row: models.Person, name: str) -> None:
    for said_by in said_by_names(session, row.pupil_id):
        if answers_to(row.name, said_by) and not answers_to(name, said_by):
            raise ContentRefusedError(
                "They spoke in a meeting under this name, so it stays as it is here"
            )


def _mark(database: Database, actor: Actor, ref: str, field: str, on: dt.date | None) -> str:
    with database.writing() as session:
        pupil, row = _person_for(session, actor, Act.GATHER, ref)
        setattr(row, field, on)
        act = f"{'undo ' if on is None else ''}{field.removesuffix('_on').replace('_', ' ')}"
        audit.note(session, actor, act, pupil_ref=pupil.ref, subject=row.ref)
        return pupil.ref


def _person_for(
    session: Session, actor: Actor, act: Act, ref: str
) -> tuple[models.Pupil, models.Person]:
    found = session.execute(
        select(models.Pupil.ref, models.Person)
        .join(models.Person, models.Person.pupil_id == models.Pupil.id)
        .where(models.Person.ref == ref)
    ).first()
    if found is None:
        raise NotFoundError("There is no such person here, or they are not one of yours.")
    return pupil_for(session, actor, act, found[0]), found[1]


def _said_by(session: Session, row: models.Person) -> list[models.Contribution]:
    found = session.scalars(
        select(models.Contribution).where(
            models.Contribution.pupil_id == row.pupil_id, models.Contribution.role == row.role
        )
    )
    return [said for said in found if same(said.contributor, row.name)]


def _refuse_same(
    pupil: models.Pupil, name: str, role: Role, *, but: models.Person | None = None
) -> None:
    for there in pupil.people:
        if there is not but and there.role == role.value and same(there.name, name):
            raise ContentRefusedError("Somebody of this name is on the pupil’s page already")


def _relationship(text: str) -> str:
    return short_text(text, "what they are to the pupil", needed=True, longest=LONGEST_NAME)


def _role(role: str) -> Role:
    if role not in {known.value for known in ROLES_OF_PEOPLE}:
        raise ContentRefusedError("Choose what they are to the pupil")
    return Role(role)
