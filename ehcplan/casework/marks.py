"""Marks: dated facts about an answer, such as private, exact or still true. The newest holds."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework import footing
from ehcplan.casework.cleaning import Cleaner
from ehcplan.casework.corrections import readable_answer
from ehcplan.casework.gather import keep_for_lead
from ehcplan.casework.translate import facts_now
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotAllowedError
from ehcplan.vocabulary import Sharing

_YES_OR_NO = frozenset({"yes", "no"})
_SHARING = frozenset({"", *(choice.value for choice in Sharing)})

# Kind to the values it may take; None: a name, or nothing to lift it.
KINDS: dict[str, frozenset[str] | None] = {
    "exact": _YES_OR_NO,
    "private": _YES_OR_NO,
    "sharing": _SHARING,
    "withheld": None,
    "confirmed": frozenset({"yes"}),
    "safeguarding": _YES_OR_NO,
}


@dataclass(frozen=True, kw_only=True)
class Marked:
    """What a mark did to the draft."""

    lines_taken_out: tuple[str, ...] = ()
    """Lines made of an answer that may no longer be printed."""


def mark(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    answer_ref: str,
    kind: str,
    value: str,
    on: dt.date,
) -> Marked:
    """Keep a dated fact about an answer. Lines that may no longer be printed come out.

    Raises NotAllowedError when somebody else heard the words and the actor says that they are
    exact, or when anybody but the safeguarding lead opens what was kept for them;
    ContentRefusedError for a kind or value that there is not; ConflictError when the answer was
    corrected meanwhile.
    """
    kept = Cleaner().tidy(value)
    allowed = KINDS.get(kind, frozenset())
    if allowed is not None and kept not in allowed:
        raise ContentRefusedError("That cannot be said of an answer. Choose from the page.")
    with database.writing() as session:
        pupil, row = readable_answer(session, actor, Act.GATHER, pupil_ref, answer_ref)
        _refuse_mark(row, actor, kind, kept)
        if (kind, kept) == ("safeguarding", "yes"):
            keep_for_lead(row, actor, on)
        else:
            fact = models.AnswerFact(kind=kind, value=kept, on=on, by=actor.account_id)
            row.facts.append(fact)
        session.flush()
        pupil.as_of = None
        audit.note(session, actor, f"mark {kind}", pupil_ref=pupil.ref, subject=row.ref)
        return Marked(lines_taken_out=_follow(session, actor, pupil, row, kind, on))


def may_say_exact(row: models.Answer, actor: Actor) -> bool:
    """Return whether the actor heard the words: they wrote them down, or nobody is known to have."""
    return row.recorded_by is None or row.recorded_by == actor.account_id


def _refuse_mark(row: models.Answer, actor: Actor, kind: str, value: str) -> None:
    if (kind, value) == ("exact", "yes") and not may_say_exact(row, actor):
        raise NotAllowedError("Only the person who heard it can say that the words are exact.")
    for_lead = facts_now(row).get("safeguarding")
    is_for_lead = for_lead is not None and for_lead.value == "yes"
    is_lead = may(actor, Act.SAFEGUARDING, school_id=actor.school_id)
    if (kind, value) == ("safeguarding", "no") and not is_lead:
        raise NotAllowedError("Only the safeguarding lead can open this to others.")
    if (kind, value) == ("private", "no") and is_for_lead:
        raise ContentRefusedError("It is kept for the safeguarding lead, so it stays private.")


def _follow(
    session: Session,
    actor: Actor,
    pupil: models.Pupil,
    row: models.Answer,
    kind: str,
    on: dt.date,
) -> tuple[str, ...]:
    if not may_be_printed(row):
        return footing.take_out(session, [row])
    if kind == "exact":
        return footing.revoice(session, actor, pupil, [row], on=on)
    return ()


def may_be_printed(row: models.Answer) -> bool:
    """Return whether nothing said of this answer alone, or of its contribution, keeps it back."""
    facts = {kind: fact.value for kind, fact in facts_now(row).items()}
    if "yes" in (facts.get("private"), facts.get("safeguarding")) or facts.get("withheld"):
        return False
    if facts.get("sharing"):
        return facts["sharing"] == Sharing.PLAN.value
    return row.contribution.share
