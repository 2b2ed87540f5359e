"""The pupil and the people round them, as rows and as values; files as rows by their SHA-256."""

import hashlib

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.plan.case import Case, Photo
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Consent, Person, Pupil
from ehcplan.vocabulary import Role


def pupil_value(row: models.Pupil) -> Pupil:
    """Return the pupil."""
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


def person_value(row: models.Person) -> Person:
    """Return somebody round the pupil."""
    return Person(
        name=row.name,
        role=Role(row.role),
        relationship=row.relationship,
        asked_on=row.asked_on,
        chose_not_to_on=row.chose_not_to_on,
    )


def consent_value(row: models.Consent) -> Consent:
    """Return a consent."""
    return Consent(
        scope=row.scope,
        given_by=row.given_by,
        date=row.given_on,
        given=row.given,
        note=row.note,
    )


def photo_value(session: Session, pupil: models.Pupil) -> Photo | None:
    """Return the pupil's picture, or None."""
    if pupil.photo_sha256 is None:
        return None
    stored = session.get_one(models.StoredFile, pupil.photo_sha256)
    return Photo(data=stored.data, alt=pupil.photo_alt)


def keep_pupil(session: Session, case: Case, school_id: int) -> models.Pupil:
    """Add the rows of a pupil and of those round them, and return the pupil's."""
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
    keep_hashed(session, sha256, data, media_type)
    return sha256


def keep_hashed(session: Session, sha256: str, data: bytes, media_type: str) -> None:
    """Keep bytes, whose SHA-256 was worked out before the write began, once."""
    if session.get(models.StoredFile, sha256) is None:
        session.add(models.StoredFile(sha256=sha256, media_type=media_type, data=data))
        session.flush()
