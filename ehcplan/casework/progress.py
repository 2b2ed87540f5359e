"""How far a document is: headings with a line, or with something said of their emptiness."""

import datetime as dt
import re
from collections.abc import Set
from dataclasses import dataclass

from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.vocabulary import ADULTHOOD_ELEMENTS, Element, Target, elements_of

_YEAR = re.compile(r"(?:year|yr|y)?\s*(\d{1,2})\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Headings done, of those that count."""

    done: int
    of: int

    def __str__(self) -> str:
        """Return it as a page says it: `7 of 14 headings`."""
        return f"{self.done} of {self.of} headings"


def progress(case: Case, target: Target) -> Progress:
    """Return how many of a document's headings are done, on the day of the case."""
    year = school_year(case.pupil.year_group, case.pupil.date_of_birth, case.as_of)
    touched = {line.element for line in case.lines} | {empty.element for empty in case.empties}
    return progress_of(touched, target, year)


def progress_of(touched: Set[Element], target: Target, year: int | None) -> Progress:
    """Return the progress where these elements have something; `year` is the pupil's NC year."""
    counted = counted_elements(target, year)
    return Progress(done=len(counted & touched), of=len(counted))


def counted_elements(target: Target, year: int | None) -> frozenset[Element]:
    """Return the headings that count.

    Not the table of who took part, which makes itself; nor, under Year 9, those about adult life.
    """
    counted = frozenset(elements_of(target)) - {Element.A_PARTICIPATION}
    return counted - ADULTHOOD_ELEMENTS if year is not None and year < 9 else counted


def school_year(written: str, born: dt.date | None, on: dt.date) -> int | None:
    """Return the National Curriculum year: as somebody wrote it, else by age; None: not known."""
    named = _YEAR.match(written.strip())
    if named:
        return int(named.group(1))
    if written.strip().casefold().startswith(("reception", "nursery", "pre-school", "preschool")):
        return 0
    return ages.nc_year(born, on) if born else None
