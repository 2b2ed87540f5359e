"""The days that a text prints: a full date, or a month by its last day."""

import datetime as dt
from collections.abc import Iterator

from ehcplan.plan import dates_written


def dates_in(text: str) -> Iterator[tuple[int, int, dt.date, bool]]:
    """Yield each date: where it begins and ends, the day, and whether a day was written at all.

    A month alone gives its last day; terms and bare years are no days.
    """
    for one in dates_written.dates_in(text):
        if one.is_month:
            yield one.start, one.end, one.last, one.is_exact


def date_in(text: str) -> dt.date | None:
    """Return the first full date of a text, or None."""
    return next((day for _, _, day, is_full in dates_in(text) if is_full), None)


def due_in(text: str) -> dt.date | None:
    """Return the first date of a text, a month alone too (its last day), or None."""
    return next((day for _, _, day, _ in dates_in(text)), None)
