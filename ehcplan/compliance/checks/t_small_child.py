"""The review of a small child, whose plan is looked at every three to six months."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.t import InTime, day
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Seen
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter

_FIVE = 5
_IN_WEEKS = dt.timedelta(days=7)
_EARLY = InTime(steps=(("CLK-11", "early_years_review_held"),), whose="the authority’s")


def small_child_is_reviewed(draft: Draft) -> Iterator[Seen]:
    """Yield that nobody looks again at a small child's plan within six months."""
    if draft.case.reading is None or draft.born is None:
        yield from _EARLY(draft)
        return
    reviewed, this = review_days(draft)
    if reviewed and this and _is_long(draft, reviewed, this):
        yield _too_long(draft, reviewed, this, f"This review was on {day(this)}")
        return
    counted = max((one for one in (this, issued(draft)) if one is not None), default=None)
    if counted is None or draft.stage not in FINAL_STAGES:
        yield from _EARLY(draft)
        return
    planned = _next_reviews(draft, counted)
    if planned and _is_long(draft, counted, planned[0]):
        yield _too_long(draft, counted, planned[0], f"The next review is set for {day(planned[0])}")


def review_days(draft: Draft) -> tuple[dt.date | None, dt.date | None]:
    """Return the days of the review before this one, and of this one."""
    before = draft.dates_of("last_review_completed")
    this = [
        one
        for kind in ("review_completed", "review_decided", "review_meeting")
        for one in draft.dates_of(kind)
        if one <= draft.on
    ]
    return (before[-1] if before else None), max(this, default=None)


def issued(draft: Draft) -> dt.date | None:
    """Return the day on which the plan was sent, or None."""
    kinds = ("final_plan_sent", "amended_plan_sent")
    return max((one for kind in kinds for one in draft.dates_of(kind)), default=None)


def _is_long(draft: Draft, start: dt.date, end: dt.date) -> bool:
    """Return whether more than six months lie between, all of them before the fifth birthday."""
    latest = ages.add_months(start, 6)
    still_small = draft.born is not None and latest < ages.birthday(draft.born, _FIVE)
    return still_small and end > latest + _IN_WEEKS and not _is_often(draft)


_OFTEN = Pattern(
    r"\b(?:review|look(?:ed|s)? at)\w*\b[^.;]{0,60}\b(?:every|each|after|in)\s+"
    r"(?:(?:3|three|4|four|5|five|6|six)\b|"
    r"term|half|season|quarter)|\b(?:termly|half-termly|six-monthly|6-monthly|three-monthly|"
    r"3-monthly|quarterly)\s+"
    r"(?:\w+\s+){0,2}reviews?|\breviews?\b[^.;]{0,30}\b(?:termly|half-termly|six-monthly|"
    r"three-monthly|quarterly)|"
    r"\b(?:every|each)\s+(?:term|(?:three|3|four|4|six|6|three to six|3-6|3 to 6)\s+"
    r"months)\b[^.;]{0,60}\b(?:review|look)",
    re.IGNORECASE,
)
_LOOKED = frozenset(
    {"review", "reviews", "reviewed", "reviewing", "look", "looks", "looked", "looking"}
)
_CALLED = _LOOKED | {
    "look-in", "look-ins", "look-back", "check", "checked", "check-in", "check-up", "checkpoint",
    "five", "fives", "under-five",
    "under-fives", "under-5", "six-month", "six-monthly", "6-month", "6-monthly", "half-year", "half-yearly", "revisit",
    "revisited", "meeting", "stocktake", "stock-take",
}  # fmt: skip


_OF_TARGETS = Pattern(
    r"\b(?:targets?|outcomes?|progress|steps?|programme|clips?|records?|diar(?:y|ies)|hours|"
    r"provision)\b",
    re.IGNORECASE,
)
"""What the setting looks at with the family: it is no look at the plan."""
_OF_PLAN = Pattern(
    r"\b(?:plans?|council|authority|SEND\s+(?:team|officer)|caseworker)\b", re.IGNORECASE
)


def _is_often(draft: Draft) -> bool:
    return any(
        _OFTEN.search(one) and (_OF_PLAN.search(one) or not _OF_TARGETS.search(one))
        for passage in draft.calling(_LOOKED)
        for one in (passage.text[start:end] for start, end in passage.sentences)
    )


_NEXT = Pattern(
    r"\breview|\blook(?:ed|s)?\s+(?:again\s+)?at\b|\bmeet(?:ing)?\b|\blook[\s-]?(?:ins?|backs?|"
    r"overs?|agains?)\b|\brevisit(?:ed)?\b|"
    r"\b(?:(?:six|6)[\s-]month(?:s|ly)?|half[\s-]year(?:ly)?|mid-?year|interim|first|next|"
    r"early[\s-]years|plan)\s+(?:\w+\s+){0,2}?"
    r"(?:checks?(?:[\s-]?(?:ins?|ups?|points?))?|checked|looks?|stock-?takes?)\b|"
    r"\b(?:under|before|until|while)\s+(?:(?:[\w’'-]+\s+)(?:is|turns|reaches)\s+)?(?:the\s+age\s+"
    r"of\s+)?(?:five|5)\b|\bunder-?(?:fives?|5s?)\b",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset({Letter.A, Letter.B, Letter.C, Letter.D})


def _next_reviews(draft: Draft, counted: dt.date) -> list[dt.date]:
    """Return the days after a day that are printed for a review, the earliest first."""
    identity = draft.case.identity
    found = [identity.review_by] if identity and identity.review_by else []
    for passage in draft.calling(_CALLED):
        if passage.letter in _ELSEWHERE:
            continue
        for one in english.dates_in(passage.text):
            start, end = passage.sentence_at(one.start)
            start = (
                min(start, passage.text.rfind("\n", 0, one.start) + 1)
                if "\t" in passage.text
                else start
            )
            if one.is_month and _NEXT.search(passage.text, start, end):
                found.append(one.first)
    return sorted(one for one in found if one > counted)


def _too_long(draft: Draft, start: dt.date, end: dt.date, then: str) -> Breach:
    due_by = ages.add_months(start, 6)
    return Breach(
        evidence=f"{then}, more than six months after {day(start)}",
        values={
            "step": f"A look at the plan of {draft.name}, who is not yet five",
            "whose": "the authority’s",
            "due": f"is due by {day(due_by)}",
            "then": then,
            "source": "SEND Code of Practice 9.178",
        },
    )
