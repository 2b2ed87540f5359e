"""What a person judged where the software may not: answers to questions, and findings looked at."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Judgement(StrEnum):
    """What kind of judgement a person gave."""

    ANSWER = "answer"
    """An answer to a question only a person can judge."""
    SET_ASIDE = "set_aside"
    """Looked at: fine because …, for this wording."""
    OVERRIDE = "override"
    """Issued although a rule stops it, with a reason."""


def mark_of(text: str) -> str:
    """Return a mark of a wording by which a change of it is noticed, whatever its spaces."""
    return hashlib.sha256(" ".join(text.split()).casefold().encode("utf-8", "replace")).hexdigest()[
        :16
    ]


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One judgement, signed and dated. `line` and `wording` are empty for the whole document."""

    kind: Judgement
    rule: str
    because: str
    by: str
    on: dt.date
    fine: bool = True
    """For an answer: whether it is as it should be (True) or still to be put right."""
    line: str = ""
    wording: str = ""
    """The mark of the words that were judged: the judgement ends when they change."""
