"""The people round a pupil: added once, asked, heard, or choosing not to; and what was agreed to."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
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

SCOPES: dict[str, str] = {
    "use_in_section_a": "What they said may be used in Section A",
    "profile_shared_with_school_staff": "The one-page profile may be shared with school staff",
    "display_in_classroom": "The one-page profile may be displayed in the classroom",
    "photo_on_profile": "The photo may be on the one-page profile",
    "reuse_as_example": "It may be used, without names, as an example",
    "include_parents_views": "Parents’ views may be included",
}
_FOR_WHO_DECIDES_ALONE = frozenset({"include_parents_views"})


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


@dataclass(frozen=True, kw_only=True)
class ConsentGiven:
    """Somebody's yes or no. `stands` is False once the same person has answered again."""

    scope: str
    label: str
    given_by: str
    on: dt.date
    given: bool
    note: str
    stands: bool


@dataclass(frozen=True, kw_only=True)
class ConsentsPage:
    """What was agreed to for a pupil, newest first, what may be asked, and who may answer."""

    pupil_name: str
    consents: tuple[ConsentGiven, ...]
    scopes: dict[str, str]
    givers: dict[str, str]
    """Key to name: `pupil`, or a person's reference."""


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


def consents(database: Database, actor: Actor, pupil_ref: str) -> ConsentsPage:
    """Return what was agreed to for a pupil, and what may be asked of whom."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        return ConsentsPage(
            pupil_name=pupil.known_as or pupil.first_name,
            consents=tuple(_consents(pupil)),
            scopes=scopes_for(pupil.decision_maker),
            givers=_givers(pupil),
        )


def scopes_for(decision_maker: str) -> dict[str, str]:
    """Return what may be asked, key to words, where `decision_maker` decides."""
    return {
        key: label
        for key, label in SCOPES.items()
        if decision_maker == "young_person" or key not in _FOR_WHO_DECIDES_ALONE
    }


def add_consent(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    *,
    scope: str,
    given_by: str,
    on: dt.date,
    given: bool,
    note: str = "",
) -> None:
    """Keep somebody's yes or no. `given_by` is `pupil` or a person's reference.

    `scope` is a key of SCOPES, or words for something else. A later answer takes the place of an
    earlier one, which is kept.
    """
    words = scope if scope in SCOPES else short_text(scope, "what was asked", needed=True)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        givers = _givers(pupil)
        if given_by not in givers:
            raise ContentRefusedError("Choose who said so")
        pupil.consents.append(
            models.Consent(
                scope=words,
                given_by=givers[given_by],
                given_on=on,
                given=given,
                note=short_text(note, "the note"),
            )
        )
        audit.note(session, actor, "add consent", pupil_ref=pupil.ref)


def scope_label(scope: str) -> str:
    """Return what was asked in words, also where a case file brought a scope of its own."""
    return SCOPES.get(scope) or scope.replace("_", " ")


def _consents(pupil: models.Pupil) -> list[ConsentGiven]:
    newest = sorted(pupil.consents, key=lambda row: (row.given_on, row.id), reverse=True)
    seen: set[tuple[str, str]] = set()
    found: list[ConsentGiven] = []
    for row in newest:
        key = (row.scope, row.given_by)
        found.append(
            ConsentGiven(
                scope=row.scope,
                label=scope_label(row.scope),
                given_by=row.given_by,
                on=row.given_on,
                given=row.given,
                note=row.note,
                stands=key not in seen,
            )
        )
        seen.add(key)
    return found


def _givers(pupil: models.Pupil) -> dict[str, str]:
    """Return who may say yes or no. The pupil's name stands alone: mapping knows them by it."""
    found = {"pupil": pupil.known_as or pupil.first_name}
    for row in pupil.people:
        if row.role != Role.CHILD.value:
            found[row.ref] = label_of(row)
    return found


def label_of(row: models.Person) -> str:
    """Return how a person is named beside a yes or no: "Clare Thornley (mother)"."""
    return f"{row.name} ({row.relationship})" if row.relationship else row.name


def _labels(row: models.Person) -> frozenset[str]:
    return frozenset({row.name.casefold(), label_of(row).casefold()})


def rename_in_consents(pupil: models.Pupil, before: frozenset[str], name: str) -> None:
    """Put a new name on the consents given under one of the names before (in lower case).

    Mapping finds somebody's yes or no by their name: without this a no would be lost.
    """
    for row in pupil.consents:
        if row.given_by.casefold() in before:
            row.given_by = name


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
