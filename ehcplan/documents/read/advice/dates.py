"""The three dates of a piece of advice: when it was asked for, its own, and when it came."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.documents.read.desk.units import Row
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.dates import dates_in

_ASKED = re.compile(
    r"\b(?:ask(?:ed)?|req(?:uest(?:ed)?|[’']?d)?|sought|commissioned)\b\.?[^\d\n]*$", re.IGNORECASE
)
_SENT = re.compile(
    r"\b(?:received|rec[’']?d|sent|given|gave|came(?: back| in)?|returned|back|arrived|in "
    r"on|submitted|provided|furnished)\b[^\d\n]*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:dated|written|report of|date of (?:advice|report))\b[^\d\n]*$", re.IGNORECASE
)
_NAMES_BOTH = re.compile(
    r"(?:ask|request|sought).*(?:receiv|return|came|arriv|sent|repl)|/.*(?:receiv|return|came)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Dates:
    """When advice was asked for, the day it bears, and when it came; None where nobody says."""

    asked: dt.date | None = None
    own: dt.date | None = None
    sent: dt.date | None = None


def dates_of(row: Row) -> Dates:
    """Return the dates of a row of K, by its columns and by the words before each date.

    The report's own date wins; where only the day it came is printed, that stands for it.
    """
    found: dict[str, dt.date] = {}
    for column, cell in row.cells:
        kinds = _kinds(column.holds, column.heading)
        for at, (kind, day) in enumerate(_told(cell.text)):
            found.setdefault(kind or kinds[min(at, len(kinds) - 1)], day)
    return Dates(
        asked=found.get("asked"),
        own=found.get("own") or found.get("sent") or found.get("other"),
        sent=found.get("sent"),
    )


def _kinds(holds: Holds, heading: str) -> tuple[str, ...]:
    """Return what the dates of a column are, the first first."""
    if holds is Holds.ASKED:
        return ("asked", "sent") if _NAMES_BOTH.search(heading) else ("asked",)
    if holds is Holds.SENT:
        return ("sent",)
    return ("own",) if holds is Holds.DATE else ("other",)


def dates_told(text: str) -> Dates:
    """Return the dates of a line, by the words before each; a date by itself is the advice's own."""
    found: dict[str, dt.date] = {}
    for kind, day in _told(text):
        found.setdefault(kind or "other", day)
    # "Asked for by the family" says whose idea the advice was, and its date is its own.
    asked = found.get("asked") if len(found) > 1 else None
    own = found.get("own") or found.get("other") or found.get("sent") or found.get("asked")
    return Dates(asked=asked, own=own, sent=found.get("sent"))


def _told(text: str) -> Iterator[tuple[str, dt.date]]:
    """Yield each date with what the words just before it say of it; an empty text for nothing."""
    last = 0
    for start, end, day, _ in dates_in(text):
        before = text[last:start]
        ways = (("asked", _ASKED), ("own", _OWN), ("sent", _SENT))
        yield next((kind for kind, pattern in ways if pattern.search(before)), ""), day
        last = end
