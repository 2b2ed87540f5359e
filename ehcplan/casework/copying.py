"""A draft's headings as plain text, to be copied into a council's own form."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.casework.another_pupil import TraceShown, traces_in_case
from ehcplan.casework.producing import act_for, fit_of
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.db import Database
from ehcplan.documents.plain import heading_text
from ehcplan.errors import ContentRefusedError
from ehcplan.vocabulary import Target, elements_of


@dataclass(frozen=True, kw_only=True)
class CopiedHeading:
    """A heading as plain text, for a council's own form."""

    key: str
    label: str
    text: str


def headings_to_copy(
    database: Database, actor: Actor, pupil_ref: str, target: Target, *, on: dt.date
) -> tuple[CopiedHeading, ...]:
    """Return every filled heading as plain text, by the rules of print. Recorded as an export."""
    document = "profile" if target is Target.PROFILE else "section-a"
    with database.reading() as session:
        pupil = pupil_for(session, actor, act_for(document), pupil_ref)
        case = case_of(session, pupil, on=on)
    refused = fit_of(case, target).refused
    if refused:
        raise ContentRefusedError(
            "A line of this draft may no longer be used: " + refused[0].why + " Take it out first."
        )
    audit.note_reading(database, actor, f"copy {document}", pupil_ref=pupil_ref)
    lines = case.lines_of(target)
    texts = [(element, heading_text(case, element, lines)) for element in elements_of(target)]
    return tuple(
        CopiedHeading(key=element.key, label=element.heading(case.pupil.name), text=text)
        for element, text in texts
        if text
    )


def traces_to_copy(
    database: Database, actor: Actor, pupil_ref: str, target: Target, *, on: dt.date
) -> tuple[TraceShown, ...]:
    """Return what of these headings may be another pupil's, to be told beside them."""
    document = "profile" if target is Target.PROFILE else "section-a"
    with database.reading() as session:
        pupil = pupil_for(session, actor, act_for(document), pupil_ref)
        case = case_of(session, pupil, on=on)
        return traces_in_case(session, actor, pupil, case, document, on=on)
