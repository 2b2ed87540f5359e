"""Built values for tests: a case from a few words. No database, no web."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Cell, Contribution, Pupil, Said
from ehcplan.schemas.case_file import read_case
from ehcplan.vocabulary import Role

CASES = Path(__file__).parent / "golden" / "cases"
CASE_FILES = sorted(CASES.glob("*.json"))
ON = dt.date(2026, 11, 21)

# What people paste, and what breaks documents that are not careful.
HOSTILE = (
    'Tom & <Ann> said "no" – it’s ‘fine’',
    "</w:t></w:r></w:p><w:p>",
    "{{ cycler.__init__ }} {% raw %} {# #} {_{ }_}",
    "🐝🐝🐝 1️⃣ 👩‍👩‍👧",
    "line one\nline two\ttabbed",
    "ا لعربية and עברית",
    "z" * 10_000,
)


def raw_case(path: Path) -> dict[str, Any]:
    """Return a golden case file as JSON, with its expectations."""
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def golden_case(path: Path) -> Case:
    """Return a golden case."""
    return read_case(path.read_bytes(), name=path.name)


def a_pupil(**changes: Any) -> Pupil:
    """Return a pupil in Year 4, changed as asked."""
    pupil = Pupil(
        first_name="Rowan",
        last_name="Tillerby",
        known_as="Ro",
        date_of_birth=dt.date(2018, 4, 23),
        setting_name="Elm Bank School",
    )
    return replace(pupil, **changes)


def a_row(prompt: str, index: int = 0, **cells: Any) -> Answer:
    """Return a row: its keyword arguments are cells, in order; flags go by `flags`."""
    flags = cells.pop("flags", {})
    made = tuple(
        value if isinstance(value, Cell) else Cell(column=key, value=value)
        for key, value in cells.items()
    )
    return Answer(prompt=prompt, index=index, cells=made, **flags)


def said(
    tool: str | None,
    *answers: Answer,
    id: str = "c1",  # noqa: A002 - as the case file calls it
    contributor: str = "Rowan",
    role: Role = Role.CHILD,
    method: str = "conversation",
    date: dt.date = dt.date(2026, 10, 14),
    **changes: Any,
) -> Contribution:
    """Return a contribution holding these answers."""
    relationship = changes.pop("relationship", "self" if role is Role.CHILD else "")
    return Contribution(
        id=id,
        tool=tool,
        contributor=contributor,
        role=role,
        relationship=relationship,
        method=method,
        date=date,
        answers=answers,
        **changes,
    )


def a_case(*contributions: Contribution, pupil: Pupil | None = None, **changes: Any) -> Case:
    """Return a case of these contributions, looked at on 21 November 2026."""
    people = changes.pop("people", ())
    consents = changes.pop("consents", ())
    return Case(
        pupil=pupil or a_pupil(),
        said=Said(contributions=contributions, people=people, consents=consents),
        as_of=changes.pop("as_of", ON),
        case_id=changes.pop("case_id", "99_rowan"),
        **changes,
    )
