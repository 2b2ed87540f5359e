"""What a text on paper shows of who spoke, and how the words came to be there."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from ehcplan.vocabulary import Role


class Mode(StrEnum):
    """How words came to be on the page."""

    QUOTE = "quote"
    OWN_WRITING = "own_writing"
    SCRIBED = "scribed"
    REPRESENTED = "represented"
    OBSERVED = "observed"
    SUMMARY = "summary"


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a text itself, its caption or its column shows of who spoke and how. Empty: not shown."""

    role: Role | None = None
    speaker: str = ""
    """As printed: "Mum", "Mrs P, SENCO"."""
    mode: Mode | None = None
    method: str = ""
    gathered_by: str = ""
    gathered_on: dt.date | None = None
    caption: str = ""
    """The words that show it, where they stand beside the text: a heading, a line above."""
