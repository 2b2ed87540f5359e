"""A class list brought in: which column is what, what each row would do, and doing it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.class_rows import Found, Wanted, wanted_rows
from ehcplan.casework.columns import FIELDS, check_columns, guess_columns, remembered
from ehcplan.casework.pupils import class_named, new_pupil
from ehcplan.casework.reach import school_of
from ehcplan.casework.tables import Table
from ehcplan.casework.wording import same
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError

ADD, THERE, PROBLEM = "add", "there", "problem"


@dataclass(frozen=True, kw_only=True)
class PlannedRow:
    """What a row of the file would do: `add` a pupil, nothing as they are `there`, or a `problem`.

    `key` is how a form ticks it. `fills` are the labels of what is blank here and given in the
    file, for a pupil who is there already; `says` is the reason, or what to look at.
    """

    key: str
    number: int
    first_name: str
    last_name: str
    known_as: str
    born: dt.date | None
    class_name: str
    year: str
    outcome: str
    says: str = ""
    fills: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True, kw_only=True)
class NotAdded:
    """A row of the file that changed nothing, and why. It holds no name."""

    number: int
    why: str


@dataclass(frozen=True, kw_only=True)
class Result:
    """What bringing in a class list did: references of pupils, and the rows that did nothing."""

    added: tuple[str, ...]
    filled: tuple[str, ...]
    not_added: tuple[NotAdded, ...]


@dataclass(frozen=True, kw_only=True)
class Named:
    """A pupil's reference and name."""

    ref: str
    name: str


def columns_for(database: Database, actor: Actor, table: Table) -> dict[str, int]:
    """Return which column is which field: as the school's last list had it, else by its heading."""
    school_id = school_of(actor, Act.PUPILS)
    with database.reading() as session:
        known = session.get_one(models.School, school_id).import_columns
    return guess_columns(table.headings, known)


def preview(
    database: Database, actor: Actor, table: Table, columns: Mapping[str, int], *, on: dt.date
) -> list[PlannedRow]:
    """Return what each row of the file would do. Nothing is changed.

    Raises ContentRefusedError when a column that is needed is not chosen.
    """
    school_id = school_of(actor, Act.PUPILS)
    check_columns(columns)
    wanted = wanted_rows(table, columns, on)
    with database.reading() as session:
        return _plan(session, school_id, wanted)


def bring_in(
    database: Database,
    actor: Actor,
    table: Table,
    columns: Mapping[str, int],
    ticked: Collection[str],
    *,
    on: dt.date,
) -> Result:
    """Do what was ticked, all of it or nothing, and remember the school's columns.

    What is there is never overwritten: a tick on a pupil who is there fills blanks. A row whose
    meaning changed since the preview does nothing, as its key is another.
    """
    school_id = school_of(actor, Act.PUPILS)
    check_columns(columns)
    wanted = wanted_rows(table, columns, on)
    with database.writing() as session:
        plan = _plan(session, school_id, wanted)
        added = [_add(session, school_id, row) for row in plan if _is(row, ADD, ticked)]
        filled = [_fill(session, school_id, row) for row in plan if _is(row, THERE, ticked)]
        school = session.get_one(models.School, school_id)
        school.import_columns = remembered(table.headings, columns)
        for ref in (*added, *filled):
            audit.note(session, actor, "import class list", pupil_ref=ref)
    left = [row for row in plan if row.outcome == PROBLEM or row.key not in ticked]
    return Result(
        added=tuple(added),
        filled=tuple(filled),
        not_added=tuple(NotAdded(number=row.number, why=_why_not(row)) for row in left),
    )


def names_of_pupils(database: Database, actor: Actor, refs: Collection[str]) -> list[Named]:
    """Return the names of the school's pupils with these references, by name."""
    school_id = school_of(actor, Act.PUPILS)
    with database.reading() as session:
        rows = session.scalars(
            select(models.Pupil)
            .where(models.Pupil.school_id == school_id, models.Pupil.ref.in_(list(refs)))
            .order_by(models.Pupil.last_name, models.Pupil.first_name, models.Pupil.id)
        ).all()
    return [Named(ref=row.ref, name=f"{row.first_name} {row.last_name}") for row in rows]


def _plan(session: Session, school_id: int, wanted: list[Wanted]) -> list[PlannedRow]:
    there = _those_there(session, school_id)
    seen: dict[Found, int] = {}
    planned: list[PlannedRow] = []
    for row in wanted:
        first = seen.setdefault(row.found, row.number) if row.born else row.number
        if not row.problem and first != row.number:
            row = replace(row, problem=f"The same pupil as in row {first}")
        planned.append(_planned(row, there))
    return planned


def _those_there(session: Session, school_id: int) -> dict[str, list[models.Pupil]]:
    """Return the school's pupils by last name, as `Found` writes it."""
    rows = session.scalars(
        select(models.Pupil)
        .where(models.Pupil.school_id == school_id)
        .options(joinedload(models.Pupil.school_class))
        .order_by(models.Pupil.id)
    )
    found: dict[str, list[models.Pupil]] = defaultdict(list)
    for row in rows:
        found[row.last_name.casefold()].append(row)
    return found


def _planned(row: Wanted, there: dict[str, list[models.Pupil]]) -> PlannedRow:
    if row.problem:
        return _row(row, PROBLEM, row.problem)
    namesakes = [p for p in there.get(row.last_name.casefold(), []) if _is_namesake(p, row)]
    for pupil in namesakes:
        if pupil.date_of_birth == row.born:
            fills = tuple(FIELDS[name] for name in _blanks(pupil, row))
            return _row(row, THERE, "Here already", ref=pupil.ref, fills=fills)
    unsure = [p for p in namesakes if p.date_of_birth is None]
    if unsure:
        says = "A pupil of this name is here without a date of birth. Put theirs in first"
        return _row(row, PROBLEM, says, ref=unsure[0].ref)
    if namesakes:
        says = "A pupil of this name is here with another date of birth. Check it before you add"
        return _row(row, ADD, says, ref=namesakes[0].ref)
    return _row(row, ADD, row.note)


def _is_namesake(pupil: models.Pupil, row: Wanted) -> bool:
    theirs = (pupil.first_name, pupil.known_as or pupil.first_name)
    ours = (row.first_name, row.known_as or row.first_name)
    return any(same(one, other) for one in theirs for other in ours)


def _row(
    row: Wanted, outcome: str, says: str, *, ref: str = "", fills: tuple[str, ...] = ()
) -> PlannedRow:
    return PlannedRow(
        key=f"{outcome}-{row.number}",
        number=row.number,
        first_name=row.first_name,
        last_name=row.last_name,
        known_as=row.known_as,
        born=row.born,
        class_name=row.class_name,
        year=row.year,
        outcome=outcome,
        says=says,
        fills=fills,
        ref=ref,
    )


def _blanks(pupil: models.Pupil, row: Wanted | PlannedRow) -> list[str]:
    """Return the fields that are blank here and given in the file."""
    blank: list[str] = []
    if row.known_as and not pupil.known_as:
        blank.append("known_as")
    if row.class_name and pupil.school_class_id is None:
        blank.append("class_name")
    if row.year and not pupil.year_group:
        blank.append("year")
    return blank


def _is(row: PlannedRow, outcome: str, ticked: Collection[str]) -> bool:
    return row.outcome == outcome and row.key in ticked and (outcome == ADD or bool(row.fills))


def _add(session: Session, school_id: int, row: PlannedRow) -> str:
    if row.born is None:
        raise ContentRefusedError(f"Row {row.number} has no date of birth.")
    pupil = new_pupil(session, school_id, row.first_name, row.last_name, row.born)
    pupil.known_as, pupil.year_group = row.known_as, row.year
    pupil.school_class_id = class_named(session, school_id, row.class_name)
    session.flush()
    return pupil.ref


def _fill(session: Session, school_id: int, row: PlannedRow) -> str:
    pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == row.ref)).one()
    blank = _blanks(pupil, row)
    if "known_as" in blank:
        pupil.known_as = row.known_as
    if "class_name" in blank:
        pupil.school_class_id = class_named(session, school_id, row.class_name)
    if "year" in blank:
        pupil.year_group = row.year
    session.flush()
    return pupil.ref


def _why_not(row: PlannedRow) -> str:
    if row.outcome == PROBLEM:
        return row.says
    return "Here already" if row.outcome == THERE else "You did not tick it"
