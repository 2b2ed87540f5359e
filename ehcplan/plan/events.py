"""What happened in a case: dated events, exceptions a person recorded, decisions about capacity."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened on a day and starts, meets or ends a clock.

    `kind` is a trigger of the clocks (`request_received` …) or of a stage (`final_issued` …).
    """

    kind: str
    on: dt.date
    by: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class RecordedException:
    """That a person decided an exception to a time limit applies, and why. Never inferred."""

    code: str
    reason: str
    by: str
    on: dt.date


@dataclass(frozen=True, kw_only=True)
class CapacityDecision:
    """An assessment of capacity for one decision (Mental Capacity Act 2005). Never a global flag."""

    decision: str
    assessed_on: dt.date
    assessed_by: str
    has_capacity: bool
    support_given: str = ""
    representative: str = ""
    evidence: str = ""
