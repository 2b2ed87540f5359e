"""The review of a small child, whose plan is looked at every three to six months."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance import english
from ehcplan.compliance.checks.t import InTime, day
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Seen
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter

_FIVE = 5
_LIGHTER = CLOCKS["CLK-11"].period
"""How often a plan is looked at before its pupil is five."""
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
        yield from _not_final(draft, reviewed)
        return
    planned = _next_reviews(draft, counted)
    if planned and _is_long(draft, counted, planned[0]):
        yield _too_long(draft, counted, planned[0], f"The next review is set for {day(planned[0])}")


def _not_final(draft: Draft, reviewed: dt.date | None) -> Iterator[Seen]:
    """Yield what a draft tells of too rare reviews; that the events are not known, for none."""
    planned = _next_reviews(draft, reviewed) if reviewed else []
    if reviewed and planned and _is_long(draft, reviewed, planned[0]):
        yield _too_long(
            draft, reviewed, planned[0], f"The next review is set for {day(planned[0])}"
        )
        return
    seldom = None if _is_often(draft) else _seldom(draft)
    if seldom is None:
        yield from _EARLY(draft)
    else:
        yield seldom


_SELDOM = Pattern(
    r"\b(?:once\s+a\s+year|(?:every|each)\s+(?:year|(?:twelve|12)\s+months)|yearly|annually)\b",
    re.IGNORECASE,
)
_RARELY = Pattern(
    r"\bevery\s+(?:[7-9]|1[01]|seven|eight|nine|ten|eleven)\s+months\b|"
    r"\b(?:seven|eight|nine|ten|eleven)[\s-]monthly\b",
    re.IGNORECASE,
)
_REVIEWS_PLAN = Pattern(
    r"\bplans?\b[^.;]{0,30}\b(?:review\w*|looked\s+at)\b|"
    r"\b(?:review\w*|looks?\s+(?:again\s+)?at)\b[^.;]{0,30}\bplans?\b",
    re.IGNORECASE,
)
_WHILE_SMALL = Pattern(
    r"\b(?:nursery|pre-?school|playgroup|five|5|early\s+years|so\s+(?:small|young)|"
    r"(?:three|four)\s+years\s+old|at\s+(?:his|her|their|this)\s+age)\b",
    re.IGNORECASE,
)


def _seldom(draft: Draft) -> Breach | None:
    """Return that a text has the plan of a small child reviewed more seldom than each half-year."""
    for passage in draft.calling(_LOOKED):
        for start, end in passage.sentences:
            said = passage.text[start:end]
            rarely = _RARELY.search(said) or (_SELDOM.search(said) and _WHILE_SMALL.search(said))
            is_told = rarely and _REVIEWS_PLAN.search(said) and passage.letter not in _ELSEWHERE
            if is_told and not _AT_LEAST.search(said) and not _turns_five(draft):
                return Breach(
                    passage=passage, start=start, end=end, values=_values(draft, _SAYS_SO)
                )
    return None


_AT_LEAST = Pattern(
    r"\b(?:at\s+least|from\s+(?:the\s+age\s+of\s+)?(?:five|5)|once\s+(?:he|she|they)|when\s+"
    r"(?:he|she|they)|after)\b|\b(?:care|education|support|health|risk|medical)\s+plans?\b",
    re.IGNORECASE,
)
"""What is a floor, holds for later years, or is another plan."""
_SAYS_SO = "This tells of a longer time"


def _turns_five(draft: Draft) -> bool:
    """Return whether half a year from now the pupil is five."""
    soon = _LIGHTER.last_day(draft.on)
    return draft.born is None or soon >= ages.birthday(draft.born, _FIVE)


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
    latest = _LIGHTER.last_day(start)
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
    rows = [Passage(text=row.printed, ref="") for row in draft.plan.advice if row.printed]
    for passage in (*draft.calling(_CALLED), *rows):
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
    due_by = _LIGHTER.last_day(start)
    return Breach(
        evidence=f"{then}, more than six months after {day(start)}",
        values=_values(draft, then) | {"due": f"is due by {day(due_by)}"},
    )


def _values(draft: Draft, then: str) -> dict[str, str]:
    return {
        "step": f"A look at the plan of {draft.name}, who is not yet five",
        "whose": "the authority’s",
        "due": "is due every six months",
        "then": then,
        "source": "SEND Code of Practice 9.178",
    }
