"""Checks of a day that a draft prints ahead: by when the final or the amended plan is to be sent."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.due import Due
from ehcplan.compliance import english
from ehcplan.compliance.checks.story import story_of
from ehcplan.compliance.checks.t import day, late_words, tells_exception
from ehcplan.compliance.checks.t_paper import days_for_moves, is_amending
from ehcplan.compliance.checks.t_small_child import review_days
from ehcplan.compliance.checks.t_told import breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.vocabulary import Stage

_FINAL_PLANNED = Pattern(
    r"\bfinal\s+(?:EHC\s+)?plan\b(?![^.;]{0,60}\b(?:review\w*|until|appeal|tribunal|draft)\b)[^.;]{0,40}$",
    re.IGNORECASE,
)
_AMENDED_PLANNED = Pattern(
    r"\b(?:amended|revised|updated|new|final(?:\s+amended)?|amended\s+final)\s+(?:EHC\s+|EHCP?\s+)?plan\b"
    r"(?![^.;]{0,80}\b(?:reviewed|review\s+(?:of|by|due|date)|until|appeal\w*|tribunal|notice|"
    r"propos\w+|comments?|represent\w+|must|law|statutory|latest|limit)\b)[^.;]{0,80}$",
    re.IGNORECASE,
)
_NOT_SENT_THEN = Pattern(
    r"\b(?:draft|notice\s+of|propos\w+|comments?|represent\w+|next|previous|last)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
"""What makes of a plan's day that of something else: comments on it, or the plan before."""


def final_is_planned_late(draft: Draft) -> Iterator[Seen]:
    """Yield that a draft of a first plan prints too late a day for the final plan."""
    if draft.case.reading is None or draft.stage is not Stage.LA_DRAFT or any(review_days(draft)):
        return
    one = draft.once(story_of).step("CLK-06", "final_plan_sent")
    if one is None or one.last is None or one.excused or tells_exception(draft):
        return
    yield from _planned_after(draft, one, one.last, _FINAL_PLANNED, "final")


def amended_is_planned_late(draft: Draft) -> Iterator[Seen]:
    """Yield that a draft of an amended plan prints too late a day for that plan.

    A day that is the law's own for the move to come is told beside the law, and promises nothing.
    """
    if draft.case.reading is None or not is_amending(draft):
        return
    story = draft.once(story_of)
    steps = (story.step("CLK-18", "amended_plan_sent"), story.step("CLK-20", "review_ended"))
    running = [one for one in steps if one and one.last and not one.done_on and not one.excused]
    if not running or tells_exception(draft):
        return
    first = min(running, key=lambda one: one.last or dt.date.max)
    last = max(first.last or draft.on, draft.on)
    spared = days_for_moves(draft)
    yield from _planned_after(draft, first, last, _AMENDED_PLANNED, "plan", spared=spared)


def _planned_after(
    draft: Draft,
    one: Due,
    last: dt.date,
    planned: Pattern,
    trigger: str,
    *,
    spared: frozenset[dt.date] = frozenset(),
) -> Iterator[Breach]:
    """Yield the first day after the last that is printed for a plan."""
    for passage in told_by(draft, frozenset({trigger})):
        for found in english.dates_in(passage.text):
            start, end = passage.sentence_at(found.start)
            before = passage.text[start : found.start]
            told = planned.search(before)
            is_late = found.is_exact and last < found.first and found.first not in spared
            if told is None or not is_late or _NOT_SENT_THEN.search(before[: told.start()]):
                continue
            values = late_words(one.clock, one.name, f"was due by {day(one.last or last)}")
            then = {"whose": "the authority’s", "then": "A later day is told of"}
            yield breach_at(passage, start, end, values | then)
            return
