"""A pupil and the people round them, as a form offers them."""

from dataclasses import dataclass

from ehcplan import models
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database
from ehcplan.vocabulary import Role


@dataclass(frozen=True, kw_only=True)
class PersonThere:
    """Somebody round a pupil, as a form offers them."""

    ref: str
    name: str
    role: Role
    relationship: str


@dataclass(frozen=True, kw_only=True)
class Around:
    """A pupil and who is round them, for a form."""

    ref: str
    name: str
    people: tuple[PersonThere, ...]
    safeguarding_lead: str
    may_gather: bool


def around(database: Database, actor: Actor, pupil_ref: str, *, act: Act = Act.GATHER) -> Around:
    """Return a pupil's name and the people round them. Raises NotFoundError without the right."""
    with database.reading() as session:
        return around_pupil(actor, pupil_for(session, actor, act, pupil_ref))


def around_pupil(actor: Actor, pupil: models.Pupil) -> Around:
    """Return a pupil's name and the people round them, as the actor may use them."""
    people = (
        PersonThere(ref=row.ref, name=row.name, role=Role(row.role), relationship=row.relationship)
        for row in pupil.people
        if row.role != Role.CHILD.value
    )
    return Around(
        ref=pupil.ref,
        name=pupil.known_as or pupil.first_name,
        people=tuple(people),
        safeguarding_lead=pupil.school.safeguarding_lead or "the safeguarding lead",
        may_gather=may(actor, Act.GATHER, school_id=pupil.school_id, pupil_id=pupil.id),
    )
