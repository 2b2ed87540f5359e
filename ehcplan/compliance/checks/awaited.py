"""Whether a step that nobody recorded is still waited for, by what else happened in the case."""

import datetime as dt
import re

from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance.checks.story import REVIEWED, Story
from ehcplan.compliance.pattern import Pattern

_WILL_NOT = Pattern(
    r"\bno\b|\bnot\b|\brefus\w*|\bdeclin\w*|\bdecided\s+against|\bwill\s+not\b", re.IGNORECASE
)
_AMENDS = Pattern(r"\bamend|\bchang", re.IGNORECASE)
_KEEPS_OR_ENDS = Pattern(r"\bceas|\bnot\s+(?:to\s+)?amend|\bno\s+(?:change|amend)", re.IGNORECASE)


def decision_is_awaited(story: Story) -> bool:
    """Return whether nothing that follows a decision to assess has happened since the request."""
    asked = _asked_on(story)
    return not any(_since(story, asked, kind) for kind in _AFTER_DECISION)


_AFTER_DECISION = (
    "advice_requested",
    "advice_given",
    "draft_sent",
    "draft_served",
    "final_plan_sent",
    "plan_first_made",
    "plan_refused",
)


def assessment_goes_on(story: Story) -> bool:
    """Return whether the authority is assessing: it did not refuse to, nor refuse a plan."""
    said_no = _WILL_NOT.search(story.note("assessment_decided")) is not None
    return not said_no and not _since(story, _asked_on(story), "plan_refused")


def _asked_on(story: Story) -> dt.date | None:
    return story.day(Trigger.REQUEST_RECEIVED) or story.day(Trigger.BECAME_RESPONSIBLE)


def _since(story: Story, from_day: dt.date | None, kind: str) -> bool:
    happened = story.day(kind)
    return happened is not None and from_day is not None and happened >= from_day


def only_if_recorded(story: Story) -> bool:
    """Return False: a step that is due only if something was decided is never late by itself."""
    return False


def meeting_is_ahead(story: Story) -> bool:
    """Return whether the review meeting is still to come."""
    meeting = story.day(Trigger.REVIEW_MEETING)
    return meeting is not None and meeting >= story.on


def report_is_awaited(story: Story) -> bool:
    """Return whether no decision is recorded since the review meeting."""
    return decision_on_review_is_awaited(story) and not _met(story, "review_decided", REVIEWED)


def decision_on_review_is_awaited(story: Story) -> bool:
    """Return whether nothing that follows a decision has happened since the review meeting."""
    return not _met(story, "amendment_notice_sent", "ceasing_notified", "amended_plan_sent")


def _met(story: Story, *kinds: str) -> bool:
    meeting = story.day(Trigger.REVIEW_MEETING)
    return any(_since(story, meeting, kind) for kind in kinds)


def will_amend(story: Story) -> bool:
    """Return whether the authority said after the meeting that it will amend the plan."""
    note = story.note("review_decided")
    return _AMENDS.search(note) is not None and _KEEPS_OR_ENDS.search(note) is None


def amending_goes_on(story: Story) -> bool:
    """Return whether an amendment notice is out that nothing has answered."""
    sent = story.day(Trigger.AMENDMENT_NOTICE_SENT)
    ends = ("amended_plan_sent", "not_amended_notice_sent")
    return sent is not None and not any(_since(story, sent, kind) for kind in ends)
