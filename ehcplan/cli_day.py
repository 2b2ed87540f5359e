"""How the commands read a day."""

import datetime as dt
from typing import Any

import click


class _Day(click.ParamType[dt.date]):
    """A day written as 2026-11-21."""

    name = "date"

    def convert(self, value: Any, param: Any, ctx: Any) -> dt.date:
        """Return the day, or fail with the form it should have."""
        if isinstance(value, dt.date):
            return value
        day = day_of(str(value))
        if day is None:
            self.fail(f"{value!r} is not a day. Write it as 2026-11-21.", param, ctx)
        return day


def day_of(text: str) -> dt.date | None:
    """Return the day that a text like 2026-11-21 names, or None where it is anything else."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    # Python also reads 20261121 and 2026-W47-6; a slip of the keyboard should not become a day.
    return day if day.isoformat() == text else None


DAY = _Day()
