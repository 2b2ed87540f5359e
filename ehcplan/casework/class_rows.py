"""The rows of a class list, read as pupils: what each says, or what is wrong with it."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ehcplan.casework.pupils import birth_problem
from ehcplan.casework.tables import Table
from ehcplan.casework.wording import LONGEST_NAME, same
from ehcplan.casework.written_dates import is_in_numbers, is_month_first, written_date
from ehcplan.plan import ages

Found = tuple[str, str, dt.date | None]
"""What makes two rows the same pupil: both names in lower case, and the date of birth."""

_YEAR = re.compile(r"(?:year|yr|y)?\s*(\d{1,2})", re.IGNORECASE)
_RECEPTION = frozenset({"r", "reception", "rec", "fs2", "yr r", "year r"})
_NURSERY = frozenset({"n", "n1", "n2", "nursery", "fs1", "e1", "e2", "pre-school"})
_MONTH_FIRST = (
    "The dates of birth in this file seem to have the month first. Save it again with dates as "
    "day/month/year"
)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A row of the file, read. `problem` is why it cannot be used; `note` is what to look at."""

    number: int
    first_name: str = ""
    last_name: str = ""
    known_as: str = ""
    born: dt.date | None = None
    class_name: str = ""
    year: str = ""
    """Only where it is not the one that follows from the date of birth."""
    problem: str = ""
    note: str = ""

    @property
    def found(self) -> Found:
        """What makes it the same pupil as another row's."""
        return self.first_name.casefold(), self.last_name.casefold(), self.born


def wanted_rows(table: Table, columns: Mapping[str, int], on: dt.date) -> list[Wanted]:
    """Return the table's rows as pupils, empty rows left out."""
    place = columns.get("born")
    dates = [row[place] for row in table.rows] if place is not None else []
    month_first = is_month_first(dates)
    return [
        _wanted(_cells(row, columns), number, on, month_first=month_first)
        for number, row in enumerate(table.rows, table.first_row)
        if any(row)
    ]


def _cells(row: tuple[str, ...], columns: Mapping[str, int]) -> dict[str, str]:
    return {field: row[place] for field, place in columns.items() if 0 <= place < len(row)}


def _wanted(cells: dict[str, str], number: int, on: dt.date, *, month_first: bool) -> Wanted:
    first, last = _names(cells)
    written = cells.get("born", "")
    born = None if month_first and is_in_numbers(written) else written_date(written)
    known_as = cells.get("known_as", "")
    year = _year(cells.get("year", ""), born, on)
    class_name = cells.get("class_name", "")
    problem = _name_problem(first, last) or _date_problem(written, born, on, month_first)
    if not problem and max(map(len, (first, last, known_as, class_name, year))) > LONGEST_NAME:
        problem = f"A name is longer than {LONGEST_NAME} characters"
    return Wanted(
        number=number,
        first_name=first,
        last_name=last,
        known_as="" if same(known_as, first) else known_as,
        born=born,
        class_name=class_name,
        year=year,
        problem=problem,
        note=f"{year} in the file; {ages.year_name(born, on)} by age" if year and born else "",
    )


def _names(cells: dict[str, str]) -> tuple[str, str]:
    first, last = cells.get("first_name", ""), cells.get("last_name", "")
    if "full_name" in cells and not (first and last):
        surname, comma, forename = cells["full_name"].partition(",")
        return (forename.strip(), surname.strip()) if comma else ("", "")
    return first, last


def _name_problem(first: str, last: str) -> str:
    if not first and not last:
        return "No name, or not as “Surname, Forename”"
    if not first:
        return "No first name"
    return "" if last else "No last name"


def _date_problem(written: str, born: dt.date | None, on: dt.date, month_first: bool) -> str:
    if not written:
        return "No date of birth"
    if month_first and is_in_numbers(written):
        return _MONTH_FIRST
    if born is None:
        return (
            "The date of birth is not one. Write it as day/month/year, with a year of four numbers"
        )
    return birth_problem(born, on) or ""


def _year(written: str, born: dt.date | None, on: dt.date) -> str:
    """Return the year group in our words, or nothing where it follows from the date of birth."""
    said = _year_in_words(written)
    by_age = ages.year_name(born, on).removesuffix(" (post-16)") if born else ""
    return "" if said == by_age else said


def _year_in_words(written: str) -> str:
    word = written.strip().casefold()
    found = _YEAR.fullmatch(word)
    if word in _RECEPTION or (found and int(found.group(1)) == 0):
        return "Reception"
    if word in _NURSERY:
        return "Nursery"
    return f"Year {int(found.group(1))}" if found else written
