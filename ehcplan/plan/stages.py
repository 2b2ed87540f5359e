"""The stages of a plan: what each is called, who issues it, and which may follow which.

The stages are those of the Special Educational Needs and Disability Regulations 2014: a draft is
served (regulation 13), a plan finalised (14), reviewed (18 to 21), and amended by notice (22). A
school issues drafts of its own, and records what the authority issued; it issues no plan.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ehcplan.vocabulary import Stage


class Issuer(StrEnum):
    """Who issues a plan at a stage."""

    SCHOOL = "school"
    AUTHORITY = "authority"


@dataclass(frozen=True, kw_only=True)
class StageRecord:
    """What holds for a plan at one stage."""

    stage: Stage
    label: str
    """What pages and printed words call it."""
    issuer: Issuer | None
    """None where nothing is issued."""
    after: frozenset[Stage] = frozenset()
    """What of the authority's may stand before it. A school's draft may follow anything."""
    is_in_force: bool = False
    """Whether there is a plan in law once this was issued."""


_IN_FORCE = frozenset({Stage.FINAL, Stage.AMENDMENT, Stage.AMENDED_FINAL})

STAGES: dict[Stage, StageRecord] = {
    record.stage: record
    for record in (
        StageRecord(stage=Stage.GATHERING, label="Gathering", issuer=None),
        StageRecord(stage=Stage.SCHOOL_DRAFT, label="School draft", issuer=Issuer.SCHOOL),
        StageRecord(
            stage=Stage.LA_DRAFT,
            label="Authority’s draft",
            issuer=Issuer.AUTHORITY,
            # A reassessment (regulations 23 to 27) begins again with a draft.
            after=frozenset({Stage.LA_DRAFT}) | _IN_FORCE,
        ),
        StageRecord(
            stage=Stage.FINAL,
            label="Final plan",
            issuer=Issuer.AUTHORITY,
            after=frozenset({Stage.LA_DRAFT}),
            is_in_force=True,
        ),
        StageRecord(
            stage=Stage.REVIEW,
            label="Plan under review",
            # The plan in force stands while it is reviewed: nothing new is issued.
            issuer=None,
            is_in_force=True,
        ),
        StageRecord(
            stage=Stage.AMENDMENT,
            label="Proposed amendments",
            issuer=Issuer.AUTHORITY,
            after=_IN_FORCE,
            is_in_force=True,
        ),
        StageRecord(
            stage=Stage.AMENDED_FINAL,
            label="Amended final plan",
            issuer=Issuer.AUTHORITY,
            # Also straight after a final plan: by a tribunal's order, or with no notice kept here.
            after=_IN_FORCE,
            is_in_force=True,
        ),
    )
}


def label_of(stage: Stage) -> str:
    """Return what pages and printed words call a stage."""
    return STAGES[stage].label


def issued_by(issuer: Issuer) -> tuple[Stage, ...]:
    """Return the stages that somebody issues, in their order."""
    return tuple(stage for stage, record in STAGES.items() if record.issuer is issuer)


def may_school_issue(stage: Stage) -> bool:
    """Return whether a school may issue a plan at this stage."""
    return STAGES[stage].issuer is Issuer.SCHOOL


def may_follow(stage: Stage, before: Iterable[Stage]) -> bool:
    """Return whether a stage may come after those that are kept, oldest first.

    Schools' drafts stand beside the authority's line and change nothing in it. Where nothing of the
    authority's is kept, anything may come first: a pupil may arrive with a plan at any stage.
    """
    theirs = [one for one in before if STAGES[one].issuer is Issuer.AUTHORITY]
    if STAGES[stage].issuer is not Issuer.AUTHORITY or not theirs:
        return True
    return theirs[-1] in STAGES[stage].after


def why_not(stage: Stage, before: Iterable[Stage]) -> str | None:
    """Return a sentence that says why a stage may not come after those kept, or None if it may."""
    kept = tuple(before)
    if may_follow(stage, kept):
        return None
    last = next(one for one in reversed(kept) if STAGES[one].issuer is Issuer.AUTHORITY)
    fits = " or ".join(f"“{STAGES[one].label}”" for one in STAGES if one in STAGES[stage].after)
    return (
        f"“{label_of(stage)}” cannot follow “{label_of(last)}”, the last that is kept. "
        f"It follows {fits}: keep that first, or choose another stage."
    )


def working_stage(stage: Stage | None) -> Stage:
    """Return the stage of a school's own papers where the plan stands at `stage`.

    Beside a plan in force they are proposals for its review; before there is one, a school's draft.
    """
    return Stage.REVIEW if stage and STAGES[stage].is_in_force else Stage.SCHOOL_DRAFT
