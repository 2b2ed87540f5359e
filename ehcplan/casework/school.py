"""What a school says of itself: its name, what kind it is, and whom to tell."""

from dataclasses import dataclass

from sqlalchemy import select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import school_of
from ehcplan.casework.wording import name_of, same, short_text
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError


@dataclass(frozen=True, kw_only=True)
class SchoolSettings:
    """A school's settings."""

    name: str
    setting_type: str
    safeguarding_lead: str


def school_settings(database: Database, actor: Actor) -> SchoolSettings:
    """Return the settings of the actor's school."""
    school_id = school_of(actor, Act.SCHOOL)
    with database.reading() as session:
        row = session.get_one(models.School, school_id)
        return SchoolSettings(
            name=row.name,
            setting_type=row.setting_type,
            safeguarding_lead=row.safeguarding_lead,
        )


def change_school(database: Database, actor: Actor, given: SchoolSettings) -> None:
    """Keep a school's settings. Raises ContentRefusedError for a missing or a taken name."""
    school_id = school_of(actor, Act.SCHOOL)
    name = name_of(given.name, "the school’s name")
    with database.writing() as session:
        rows = session.scalars(select(models.School)).all()
        if any(row.id != school_id and same(row.name, name) for row in rows):
            raise ContentRefusedError("Another school here has this name")
        row = session.get_one(models.School, school_id)
        row.name = name
        row.setting_type = short_text(given.setting_type, "the kind of school")
        row.safeguarding_lead = short_text(given.safeguarding_lead, "the safeguarding lead")
        audit.note(session, actor, "change school", subject=f"school {school_id}")
