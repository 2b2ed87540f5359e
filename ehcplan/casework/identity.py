"""Who the pupil is on paper, changed a group at a time."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.fit_to_keep import as_kept, refuse_unless
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate_whole import identity_json, identity_of
from ehcplan.db import Database
from ehcplan.errors import ConflictError, NotFoundError
from ehcplan.plan.identity import Identity
from ehcplan.schemas.identity import IdentitySchema, contradictions
from ehcplan.schemas.plain import to_plain

_MOVED = "Somebody else changed this meanwhile. Look at it again."


def identity_page(database: Database, actor: Actor, ref: str) -> tuple[str, Identity]:
    """Return what the pupil is called, and their identity. The reading is recorded."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, ref)
        found = identity_of(pupil) or Identity()
        name = pupil.known_as or pupil.first_name
    audit.note_reading(database, actor, "read identity", pupil_ref=ref)
    return name, found


def change_group(
    database: Database, actor: Actor, ref: str, names: tuple[str, ...], values: Mapping[str, Any]
) -> None:
    """Change some fields of identity; the others stay.

    `values` holds the fields, and in `not_known` and `not_applicable` those said to be so. Raises
    ContentRefusedError for a field that is filled in and yet said to be empty.
    """
    with _changing(database, actor, ref) as (pupil, identity):
        said = {
            key: frozenset(getattr(identity, key) - set(names)) | frozenset(values[key])
            for key in ("not_known", "not_applicable")
        }
        _keep(pupil, identity, {name: values[name] for name in names} | said)


def keep_row(
    database: Database, actor: Actor, ref: str, key: str, row: Any, before: Any = None
) -> None:
    """Add a row to a group of identity, or put it in the place of `before`.

    Raises ConflictError when `before` is there no more.
    """
    with _changing(database, actor, ref) as (pupil, identity):
        rows = list(getattr(identity, key))
        if before is None:
            rows.append(row)
        else:
            rows[_place(rows, before)] = row
        _keep(pupil, identity, {key: tuple(rows)})


def drop_row(database: Database, actor: Actor, ref: str, key: str, before: Any) -> None:
    """Take a row out of a group of identity. Raises ConflictError when it is there no more."""
    with _changing(database, actor, ref) as (pupil, identity):
        rows = list(getattr(identity, key))
        del rows[_place(rows, before)]
        _keep(pupil, identity, {key: tuple(rows)})


def row_at(identity: Identity, key: str, place: int) -> Any:
    """Return one row of a group. Raises NotFoundError when there is none at this place."""
    rows = getattr(identity, key)
    if not 0 <= place < len(rows):
        raise NotFoundError("There is nobody and nothing at this place.")
    return rows[place]


def _place(rows: list[Any], before: Any) -> int:
    if before not in rows:
        raise ConflictError(_MOVED)
    return rows.index(before)


@contextmanager
def _changing(
    database: Database, actor: Actor, ref: str
) -> Iterator[tuple[models.Pupil, Identity]]:
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.PUPILS, ref)
        yield pupil, identity_of(pupil) or Identity()
        pupil.as_of = None
        audit.note(session, actor, "set identity", pupil_ref=ref)


def _keep(pupil: models.Pupil, identity: Identity, changes: Mapping[str, Any]) -> None:
    kept = as_kept(IdentitySchema, replace(identity, **changes))
    wrong = "; ".join(f"{path} {remedy}" for path, remedy in contradictions(to_plain(kept)))
    refuse_unless(not wrong, f"This was not kept: {wrong}")
    pupil.identity = identity_json(kept)
