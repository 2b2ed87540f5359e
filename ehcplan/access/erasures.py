"""What was erased, in a small file beside the database: so that a restored backup forgets it too.

A line names a kind and a reference, a date and a reason; never a word of what was erased.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models import Tombstone

FILE = "erasures.jsonl"
_NO_REASON = "Erased before this backup was restored."


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """Something that was erased and must stay so."""

    kind: str
    ref: str
    reason: str


def erasures_in(folder: Path) -> Sequence[Erasure]:
    """Return the erasures noted in a folder, the first first.

    Raises ContentRefusedError, naming the line, when one cannot be read: leaving it out would
    bring back what was erased.
    """
    file = folder / FILE
    if not file.exists():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return [_read(line, number) for number, line in enumerate(lines, 1) if line.strip()]


def not_yet_applied(database: Database, erasures: Sequence[Erasure]) -> Sequence[Erasure]:
    """Return those of the erasures that a database does not know of."""
    with database.reading() as session:
        known = set(session.scalars(select(Tombstone.ref)))
    return [erasure for erasure in erasures if erasure.ref not in known]


def _read(line: str, number: int) -> Erasure:
    try:
        found = json.loads(line)
        kind, ref = str(found["kind"]), str(found["ref"])
        reason = str(found.get("reason") or _NO_REASON)
        return Erasure(kind=kind, ref=ref, reason=reason)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContentRefusedError(
            f"Line {number} of {FILE} cannot be read. Put it right before you restore: it names "
            "something that was erased."
        ) from error
