"""Dates as people write them in plans: 4 November 2026, 4th Nov 26, 04/11/2026, 2026-11-04."""

import datetime as dt
import re
from collections.abc import Iterator

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
         "aug august", "sep sept september", "oct october", "nov november", "dec december"), 1
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"""(?<![\w/])(?:
      (?P<iso>\d{{4}}-\d{{1,2}}-\d{{1,2}})
    | (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:of\s+)?(?P<m>{_MONTH})\.?,?\s*(?P<y>\d{{4}}|[’'`]?\d{{2}}(?!\d))
    | (?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})
    | (?P<d3>\d{{1,2}})\s*[/.\-]\s*(?P<m3>\d{{1,2}})\s*[/.\-]\s*(?P<y3>\d{{4}}|\d{{2}})
    | (?P<m4>{_MONTH})\.?\s+(?P<y4>\d{{4}})
    )(?!\w|/\d)""",
    re.IGNORECASE | re.VERBOSE,
)


def dates_in(text: str) -> Iterator[tuple[int, int, dt.date, bool]]:
    """Yield each date: where it begins and ends, the day, and whether a day was written at all.

    A month alone gives its last day.
    """
    for found in _DATE.finditer(text):
        day = _day(found)
        if day is not None:
            yield found.start(), found.end(), day, found["m4"] is None


def date_in(text: str) -> dt.date | None:
    """Return the first full date of a text, or None."""
    return next((day for _, _, day, is_full in dates_in(text) if is_full), None)


def due_in(text: str) -> dt.date | None:
    """Return the first date of a text, a month alone too (its last day), or None."""
    return next((day for _, _, day, _ in dates_in(text)), None)


def _day(found: re.Match[str]) -> dt.date | None:
    held = found.groupdict()
    try:
        if held["iso"]:
            year, month, day = (int(piece) for piece in held["iso"].split("-"))
            return dt.date(year, month, day)
        if held["m4"]:
            return _month_end(int(held["y4"]), _MONTHS[held["m4"].casefold()])
        if held["m3"]:
            return dt.date(_year(held["y3"]), int(held["m3"]), int(held["d3"]))
        month_name = held["m"] or held["m2"]
        day_text = held["d"] or held["d2"]
        return dt.date(
            _year(held["y"] or held["y2"]), _MONTHS[month_name.casefold()], int(day_text)
        )
    except (ValueError, KeyError):
        return None


def _year(text: str) -> int:
    digits = text.lstrip("’'`")
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < 70 else 1900)


def _month_end(year: int, month: int) -> dt.date:
    first_of_next = dt.date(year + month // 12, month % 12 + 1, 1)
    return first_of_next - dt.timedelta(days=1)
