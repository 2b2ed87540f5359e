"""The one place where pages learn what day it is."""

import datetime as dt
from zoneinfo import ZoneInfo

from flask import current_app

SCHOOLS_ARE_IN = ZoneInfo("Europe/London")


def today() -> dt.date:
    """Return the day in England, or the day that a test set as TODAY."""
    fixed = current_app.config.get("TODAY")
    if isinstance(fixed, dt.date):
        return fixed
    return dt.datetime.now(SCHOOLS_ARE_IN).date()
