"""Stages: who issues what, and what may follow what."""

import pytest

from ehcplan.plan.stages import (
    STAGES,
    Issuer,
    issued_by,
    label_of,
    may_follow,
    may_school_issue,
    why_not,
    working_stage,
)
from ehcplan.vocabulary import Stage

AUTHORITYS = issued_by(Issuer.AUTHORITY)


def test_every_stage_has_a_record_and_a_label_of_its_own():
    assert set(STAGES) == set(Stage)
    assert len({record.label for record in STAGES.values()}) == len(Stage)


def test_a_school_issues_drafts_and_nothing_else():
    assert issued_by(Issuer.SCHOOL) == (Stage.SCHOOL_DRAFT,)
    assert [stage for stage in Stage if may_school_issue(stage)] == [Stage.SCHOOL_DRAFT]
    assert STAGES[Stage.GATHERING].issuer is None
    assert STAGES[Stage.REVIEW].issuer is None


@pytest.mark.parametrize("stage", AUTHORITYS)
def test_a_pupil_may_arrive_with_a_plan_at_any_stage(stage):
    assert may_follow(stage, ())
    assert may_follow(stage, (Stage.SCHOOL_DRAFT,))


@pytest.mark.parametrize("before", AUTHORITYS)
def test_a_schools_draft_may_follow_anything(before):
    assert may_follow(Stage.SCHOOL_DRAFT, (before,))


@pytest.mark.parametrize(
    "line",
    [
        (Stage.LA_DRAFT, Stage.FINAL, Stage.AMENDMENT, Stage.AMENDED_FINAL),
        (Stage.LA_DRAFT, Stage.LA_DRAFT, Stage.FINAL, Stage.AMENDED_FINAL),
        (Stage.FINAL, Stage.LA_DRAFT, Stage.FINAL),
        (Stage.AMENDED_FINAL, Stage.AMENDMENT, Stage.AMENDMENT, Stage.AMENDED_FINAL),
    ],
)
def test_a_plan_runs_its_course(line):
    assert all(may_follow(stage, line[:index]) for index, stage in enumerate(line))


@pytest.mark.parametrize(
    ("before", "stage"),
    [
        (Stage.FINAL, Stage.FINAL),
        (Stage.AMENDMENT, Stage.FINAL),
        (Stage.LA_DRAFT, Stage.AMENDED_FINAL),
        (Stage.LA_DRAFT, Stage.AMENDMENT),
    ],
)
def test_what_cannot_follow_is_refused_with_what_can(before, stage):
    kept = (before, Stage.SCHOOL_DRAFT)
    assert not may_follow(stage, kept)
    sentence = why_not(stage, kept)
    assert label_of(stage) in sentence
    assert label_of(before) in sentence
    assert "choose another stage" in sentence


def test_what_may_follow_needs_no_reason():
    assert why_not(Stage.FINAL, (Stage.LA_DRAFT,)) is None


def test_working_papers_begun_from_a_plan_in_force_are_for_its_review():
    assert working_stage(Stage.FINAL) is Stage.REVIEW
    assert working_stage(Stage.AMENDED_FINAL) is Stage.REVIEW
    assert working_stage(Stage.SCHOOL_DRAFT) is Stage.SCHOOL_DRAFT
    assert working_stage(Stage.LA_DRAFT) is Stage.SCHOOL_DRAFT
    assert working_stage(None) is Stage.SCHOOL_DRAFT
