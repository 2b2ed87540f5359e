"""The thread of a plan: links from outcome to need and aspiration, from provision to both."""

import datetime as dt
from collections.abc import Iterator

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.lines import Desk, desk
from ehcplan.casework.plan_rows import changed, note, standing_row
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.parts import KINDS, LINES


def link(
    database: Database, actor: Actor, pupil_ref: str, from_ref: str, to_ref: str, *, on: dt.date
) -> None:
    """Link two parts, or a part and a line of Section A, whichever is named first.

    Linked already, nothing happens. Raises ContentRefusedError for two that are never linked.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        row, name, ref = _linkable(at, from_ref, to_ref)
        held = row.facts.get(name, [])
        if ref not in held:
            row.facts = {**row.facts, name: [*held, ref]}
            changed(at, row)
            note(at, "link", f"{row.ref} {ref}")


def unlink(
    database: Database, actor: Actor, pupil_ref: str, from_ref: str, to_ref: str, *, on: dt.date
) -> None:
    """Take the link between two away. Without one, nothing happens."""
    with desk(database, actor, pupil_ref, on=on) as at:
        row, name, ref = _linkable(at, from_ref, to_ref)
        held = row.facts.get(name, [])
        if ref in held:
            row.facts = {**row.facts, name: [one for one in held if one != ref]}
            changed(at, row)
            note(at, "unlink", f"{row.ref} {ref}")


def _linkable(at: Desk, one: str, other: str) -> tuple[models.PlanPart, str, str]:
    """Return the row that holds the link, the field that does, and what it points at."""
    kinds = {ref: _kind_at(at, ref) for ref in (one, other)}
    for ref, target in ((one, other), (other, one)):
        for name in _fields(kinds[ref], kinds[target]):
            return standing_row(at, ref), name, target
    raise ContentRefusedError("These two are never linked to each other.")


def _fields(kind: str, target: str) -> Iterator[str]:
    if kind in KINDS and kind != "note":
        yield from (name for name, held in KINDS[kind].links.items() if held == target)


def _kind_at(at: Desk, ref: str) -> str:
    if any(line.ref == ref for line in at.case.lines):
        return LINES
    return standing_row(at, ref).kind
