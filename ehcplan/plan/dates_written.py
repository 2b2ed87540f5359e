"""Dates as people write them: 4 November 2026, 4th Nov ’26, 04/11/26, 4.11.26, July 2027, spring 2027.

The reader of Word files and the checks share it, so that they see the same days.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, kw_only=True)
class WrittenDate:
    """A date as somebody wrote it: the days that it may mean, and where it stands."""

    start: int
    end: int
    first: dt.date
    """The first day that it can mean: "July 2027" begins on the 1st."""
    last: dt.date
    """The last day that it can mean."""

    @property
    def is_exact(self) -> bool:
        """Whether it means one day."""
        return self.first == self.last

    @property
    def is_month(self) -> bool:
        """Whether it means a day or one month, and no longer time."""
        return (self.last - self.first).days < 31


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SEASONS = {
    "spring": (1, 4), "summer": (4, 8), "autumn": (9, 12), "winter": (12, 12),
}  # fmt: skip
_DIGIT = re.compile(r"\d")
# Two figures are a year only where nothing is counted by them: "from 3 May 10 minutes a day".
_SHORT_YEAR = (
    r"[’'`]\d\d|\d\d(?!\s*(?:min|hour|pupil|child|time|page|week|day|per\b|word|[%:/£]|\.\d))"
)
_DATE = re.compile(
    rf"(?<![\w/])(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:of\s+)?(?P<m>{_MONTH})\b\.?,?\s*"
    rf"(?P<y>(?:19|20)\d\d|{_SHORT_YEAR})"
    r"|(?P<y4>(?:19|20)\d\d)-(?P<m4>\d{1,2})-(?P<d4>\d{1,2})"
    r"|(?P<d3>\d{1,2})\s?[/.-]\s?(?P<m3>\d{1,2})\s?[/.-]\s?(?P<y3>(?:19|20)\d\d|\d\d)(?!/\d)"
    rf"|(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)"
    rf"|(?P<m5>{_MONTH})\b\.?,?\s+(?P<y5>(?:19|20)\d\d)"
    r"|(?P<s6>spring|summer|autumn|winter)(?:\s+term)?,?\s+(?P<y6>(?:19|20)\d\d)"
    r"|(?P<y7>(?:19|20)\d\d)(?!\s*(?:pages|hours|pounds)))(?!\w)",
    re.IGNORECASE,
)


def dates_in(text: str) -> Iterator[WrittenDate]:
    """Yield every date written in a text: days, months ("July 2027"), terms and bare years."""
    yield from _dates(text) if _DIGIT.search(text) else ()


@lru_cache(maxsize=4096)
def _dates(text: str) -> tuple[WrittenDate, ...]:
    return tuple(
        WrittenDate(start=found.start(), end=found.end(), first=days[0], last=days[1])
        for found in _DATE.finditer(text)
        if (days := _days(found)) is not None
    )


_OF_A_DAY = (("d", "m", "y"), ("d4", "m4", "y4"), ("d3", "m3", "y3"), ("d2", "m2", "y2"))


def _days(found: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    part = found.groupdict()
    try:
        for d, m, y in _OF_A_DAY:
            if part[y]:
                day = dt.date(_year(part[y]), _month(part[m]), int(part[d]))
                return day, day
        if part["y5"]:
            month = _month(part["m5"])
            return _whole_months(int(part["y5"]), month, month)
        if part["y6"]:
            return _whole_months(int(part["y6"]), *_SEASONS[part["s6"].lower()])
        return _whole_months(int(part["y7"]), 1, 12)
    except ValueError:
        return None


def _year(written: str) -> int:
    year = int(written.lstrip("’'`"))
    if len(written.lstrip("’'`")) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written.lower()]


def _whole_months(year: int, first: int, last: int) -> tuple[dt.date, dt.date]:
    after = dt.date(year + (last == 12), last % 12 + 1, 1)
    return dt.date(year, first, 1), after - dt.timedelta(days=1)
