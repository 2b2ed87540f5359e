"""What the outside of a plan says at each stage. Nothing a school makes is titled as the authority's.

A pack cannot change these words: a document that looked like the plan itself would mislead a family
about what they can rely on in law.
"""

import datetime as dt
from dataclasses import dataclass

from ehcplan.documents.people import printed_date
from ehcplan.documents.text import cleaned
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Stage


@dataclass(frozen=True, kw_only=True)
class Outside:
    """A title, the lines under it, the words at the foot of each page, and the file's name."""

    title: str
    under: tuple[str, ...]
    foot: str
    file_name: str


_DRAFT = Outside(
    title="School’s draft of Sections A to K",
    under=("This is not the authority’s plan, and it has no legal force.",),
    foot="School’s draft, not the authority’s plan",
    file_name="School draft A to K",
)
_AMENDMENTS = Outside(
    title="School’s proposed amendments, Sections A to K",
    under=(
        "This is not the authority’s plan, and it has no legal force. "
        "Until the authority amends its plan, that plan stands as it is.",
    ),
    foot="School’s proposals, not the authority’s plan",
    file_name="Proposed amendments A to K",
)
_RECORDS = {
    Stage.LA_DRAFT: ("Record of the draft plan sent by the authority", "Sent", "draft_served"),
    Stage.FINAL: ("Record of the plan issued by the authority", "Issued", "final_issued"),
    Stage.AMENDED_FINAL: (
        "Record of the amended plan issued by the authority",
        "Issued",
        "amended_final_issued",
    ),
}
_ONLY_A_RECORD = "This is the school’s record. The plan is the authority’s own document."


def is_record(case: Case) -> bool:
    """Return whether what is printed is the authority's own text, kept by the school."""
    return case.stage in _RECORDS


def outside(case: Case) -> Outside:
    """Return what the outside of a plan says at the case's stage; without one, a school's draft."""
    if case.stage in (Stage.REVIEW, Stage.AMENDMENT):
        return _AMENDMENTS
    if case.stage not in _RECORDS:
        return _DRAFT
    title, verb, event = _RECORDS[case.stage]
    on = _day(case, event)
    authority = cleaned(case.identity.authority).strip() if case.identity else ""
    by = f"{verb} by {' '.join(authority.split()) or 'the authority'}"
    return Outside(
        title=title,
        under=(f"{by}, {printed_date(on)}." if on else f"{by}. Date not noted.", _ONLY_A_RECORD),
        foot="School’s record of the authority’s plan",
        file_name="Record of the plan A to K",
    )


def _day(case: Case, event: str) -> dt.date | None:
    """Return the day the authority's document bears, else the last day it is known to have come."""
    identity = case.identity
    if identity is not None:
        written = identity.draft_on if case.stage is Stage.LA_DRAFT else identity.final_on
        if written is not None:
            return written
    return max((e.on for e in case.events if e.kind == event), default=None)
