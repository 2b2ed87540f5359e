"""Dates as people and schools' systems write them, day first. What could be two days is refused."""

import datetime as dt
import re
from collections.abc import Iterable

_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s\-]+([A-Za-z]{3,9})\.?,?[\s\-]+(\d{4})")
_TIME = re.compile(r"[T\s]+00:00(?::00(?:\.0+)?)?Z?$")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip


def written_date(text: str) -> dt.date | None:
    """Return the day that `text` writes as dd/mm/yyyy, yyyy-mm-dd or d Month yyyy, or None."""
    text = _TIME.sub("", text.strip())
    for pattern, order in ((_NUMBERS, (3, 2, 1)), (_ISO, (1, 2, 3)), (_WORDS, (3, 2, 1))):
        found = pattern.fullmatch(text)
        if found and text.isascii():
            year, month, day = (found.group(place) for place in order)
            return _day(int(year), _month(month), int(day))
    return None


def is_month_first(texts: Iterable[str]) -> bool:
    """Return whether a column writes the month first: one of its dates can be nothing else."""
    for text in texts:
        found = _NUMBERS.fullmatch(_TIME.sub("", text.strip()))
        if found and int(found.group(1)) <= 12 < int(found.group(2)):
            return True
    return False


def is_in_numbers(text: str) -> bool:
    """Return whether a date is written as numbers whose first could be the day or the month."""
    return bool(_NUMBERS.fullmatch(_TIME.sub("", text.strip())))


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    word = text.casefold()
    named = [n for n, month in enumerate(_MONTHS, 1) if month == word or month[:3] == word]
    return named[0] if named else 9 if word == "sept" else 0


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
