"""What was agreed to for a pupil: somebody's yes or no to one use, dated."""

import datetime as dt
from dataclasses import dataclass

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.wording import short_text
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.vocabulary import Role

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


def consents(database: Database, actor: Actor, pupil_ref: str) -> ConsentsPage:
    """Return what was agreed to for a pupil, and what may be asked of whom."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        return ConsentsPage(
            pupil_name=pupil.known_as or pupil.first_name,
            consents=tuple(_consents(pupil)),
            scopes=scopes_for(pupil.decision_maker),
            givers=givers_of(pupil),
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
        givers = givers_of(pupil)
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


def givers_of(pupil: models.Pupil) -> dict[str, str]:
    """Return who may say yes or no. The pupil's name stands alone: mapping knows them by it."""
    found = {"pupil": pupil.known_as or pupil.first_name}
    for row in pupil.people:
        if row.role != Role.CHILD.value:
            found[row.ref] = label_of(row)
    return found


def label_of(row: models.Person) -> str:
    """Return how a person is named beside a yes or no: "Clare Thornley (mother)"."""
    return f"{row.name} ({row.relationship})" if row.relationship else row.name


def rename_in_consents(pupil: models.Pupil, before: frozenset[str], name: str) -> None:
    """Put a new name on the consents given under one of the names before (in lower case).

    Mapping finds somebody's yes or no by their name: without this a no would be lost.
    """
    for row in pupil.consents:
        if row.given_by.casefold() in before:
            row.given_by = name
