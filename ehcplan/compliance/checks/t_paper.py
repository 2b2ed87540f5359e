"""Checks of time on paper: a move to the next phase."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from ehcplan.clocks.due import Due, due
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import english
from ehcplan.compliance.checks.story import story_of
from ehcplan.compliance.checks.t import late, tells_exception
from ehcplan.compliance.checks.t_move import promised_too_late
from ehcplan.compliance.checks.t_small_child import issued, review_days
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Seen
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage

# The years at whose end a pupil moves on, and where the words of the plan say so.
_MOVES_AT = {
    -1: r"\breception\b|\bprimary\b|\binfants?\b|\bschool\b",
    2: r"\bjuniors?\b|\bmiddle\b|\byear\s+3\b",
    4: r"\bmiddle\b|\byear\s+5\b",
    6: r"\bsecondary\b|\bhigh\s+school\b|\bacademy\b|\byear\s+7\b|\bcollege\b|\bschool\b",
    8: r"\bsecondary\b|\bhigh\s+school\b|\bupper\b",
    11: (
        r"\bcollege\b|\bsixth\b|\bpost-?16\b|\bapprentice|\btraining\b|\bfurther\s+education\b|"
        r"\byear\s+12\b"
    ),
}
_POST_16_MOVE = r"\bcollege\b|\binternship\b|\btraining\b|\bprovider\b|\binstitut"
_GOES_ON = Pattern(
    r"\bmov(?:e|es|ing)\b|\btransfer|\bfrom\b|\bnext\b|\bstart|\bonward|\binto\b|\bjoin|"
    r"\bnam(?:es?|ed|ing)\b",
    re.IGNORECASE,
)
_MOVING = frozenset({"move", "moves", "moving", "transfer", "transition"})
_SMALL_SCHOOLS = Pattern(r"\binfants?\b|\bfirst\s+school\b", re.IGNORECASE)
_MIDDLE = Pattern(r"\bmiddle\s+school\b", re.IGNORECASE)
_POST_16 = 11
_AMENDED = frozenset({Stage.AMENDED_FINAL, Stage.FINAL})
_ISSUED = ("amended_plan_sent", "final_plan_sent")


def moves_on_paper(draft: Draft) -> Iterator[Seen]:
    """Yield that a plan that speaks of a move was amended, or will be, after the law's day for it."""
    issued_late = list(_amended_late(draft))
    yield from issued_late or promised_too_late(draft, partial(_last_day, draft))


def _last_day(draft: Draft, september: dt.date) -> dt.date | None:
    """Return the last day for the plan of a move in a September; None where no phase ends."""
    year = _year_before(draft, september)
    if year is None or (year <= _POST_16 and year not in _MOVES_AT) or not _fits(draft, year):
        return None
    one = _limit(draft, september, year)
    return one.limit if one is not None else None


def _amended_late(draft: Draft) -> Iterator[Seen]:
    moving = _move(draft) or _stays(draft)
    if moving is None or draft.dates_of(Trigger.REQUEST_RECEIVED):
        return
    september, year = moving
    one = _limit(draft, september, year)
    if one is None or one.limit is None:
        return
    begins = dt.date(september.year - 1, 9, 1)
    issued = [on for kind in _ISSUED for on in draft.dates_of(kind) if begins <= on <= september]
    if draft.stage in _AMENDED and issued and min(issued) > one.limit:
        yield late(replace(one, done_on=min(issued)), "the authority’s")
    elif one.limit < draft.on < september and _is_waited_for(draft, issued):
        yield late(one, "the authority’s")


def _is_waited_for(draft: Draft, issued: list[dt.date]) -> bool:
    """Return whether no plan for the move is there: a draft still, or one for the school of today."""
    if is_amending(draft):
        return not issued
    return draft.stage in _AMENDED and bool(issued) and _stays(draft) is not None


_GOES_THROUGH = Pattern(
    r"\bspecial\b|\ball-?through\b|\b\d{1,2}\s?(?:-|–|to)\s?(?:16|18|19|25)\b|\bindependent\b|"
    r"\bhome\b",
    re.IGNORECASE,
)
_ON_FROM = Pattern(r"\bfrom\b|\buntil\b|\bnext\b|\bthen\b|\bSeptember\b", re.IGNORECASE)


def _stays(draft: Draft) -> tuple[dt.date, int] | None:
    """Return the next September and the year before it, where I names no school to move to then."""
    named = draft.text_of(Letter.I)
    september = dt.date(ages.academic_year(draft.on) + 1, 9, 1)
    year = _year_before(draft, september)
    if year not in (2, 6, 11) or not named or not _fits(draft, year):
        return None
    if _GOES_THROUGH.search(named) or _ON_FROM.search(named):
        return None
    next_place = {
        6: r"\bsecondary\b|\bhigh\b|\bupper\b|\bmiddle\b",
        2: r"\bjunior\b|\bprimary\b",
    }.get(year, _MOVES_AT[11])
    return None if re.search(next_place, named, re.IGNORECASE) else (september, year)


def year_is_over(draft: Draft) -> Iterator[Seen]:
    """Yield that the meeting of a yearly review was itself after the day for its decision."""
    if draft.case.reading is None:
        return
    story = draft.once(story_of)
    one, meeting = story.step("CLK-10", "review_completed"), story.day(Trigger.REVIEW_MEETING)
    if one is None or one.last is None or meeting is None or one.done_on is not None:
        return
    if one.counted_from not in draft.dates_of("last_review_completed"):
        return
    if one.last < meeting <= draft.on:
        yield late(replace(one, done_on=meeting), "the authority’s")


def draft_is_late(draft: Draft) -> Iterator[Seen]:
    """Yield that a first plan is a draft still after the day for the final plan."""
    if draft.case.reading is None or draft.stage is not Stage.LA_DRAFT or any(review_days(draft)):
        return
    one = draft.once(story_of).step("CLK-06", "final_plan_sent")
    if one is None or one.last is None or one.done_on is not None or one.excused:
        return
    # A day that is still to come is one on which something is due: nothing was sent on it yet.
    sent = [on for on in draft.dates_of("draft_sent") if on <= draft.on]
    drafted = max(sent, default=draft.on)
    if drafted > one.last and not tells_exception(draft):
        yield late(one, "the authority’s")


def days_for_moves(draft: Draft) -> frozenset[dt.date]:
    """Return the law's days for the plans of the moves that a draft speaks of, or that come next."""
    september = dt.date(ages.academic_year(draft.on) + 1, 9, 1)
    next_one = (september, draft.year) if draft.year in _MOVES_AT else None
    moves = [one for one in (_move(draft), _stays(draft), next_one) if one is not None]
    limits = (_limit(draft, september, year or 0) for september, year in moves)
    return frozenset(one.limit for one in limits if one is not None and one.limit is not None)


def is_amending(draft: Draft) -> bool:
    """Return whether a draft is of a plan that is there already."""
    if draft.stage is Stage.AMENDMENT:
        return True
    return draft.stage is Stage.LA_DRAFT and any(review_days(draft))


def _move(draft: Draft) -> tuple[dt.date, int] | None:
    """Return the September of a move that the plan speaks of, and the year group before it."""
    if draft.born is None:
        return None
    texts = [p.text for p in draft.passages if p.letter in (None, Letter.I, Letter.K)]
    texts += [p.text for p in draft.calling(_MOVING, Letter.F, Letter.E)]
    for text in texts:
        for one in english.dates_in(text):
            if one.is_month and one.first.month in (7, 8, 9):
                september = dt.date(one.first.year, 9, 1)
                if (year := _year_before(draft, september)) and _says(text, year, draft):
                    return september, year
    september = dt.date(ages.academic_year(issued(draft) or draft.on) + 1, 9, 1)
    year = _year_before(draft, september)
    undated = [text for text in texts if _GOES_ON.search(text)]
    said = year is not None and any(_says(text, year, draft) for text in undated)
    return (september, year) if said and year is not None else None


def _year_before(draft: Draft, september: dt.date) -> int | None:
    """Return the year group before a September, as printed where that is this year's, else by age."""
    by_age = ages.nc_year(draft.born, september - dt.timedelta(days=90)) if draft.born else None
    printed = re.search(
        r"\b(?:Year|Yr|Y)\s?(\d{1,2})\b", draft.case.pupil.year_group, re.IGNORECASE
    )
    this_year = ages.academic_year(draft.on) + 1 == september.year
    if printed and this_year and by_age is not None and abs(int(printed[1]) - by_age) <= 1:
        return int(printed[1])
    return by_age


def _says(text: str, year: int, draft: Draft) -> bool:
    where = _POST_16_MOVE if year > _POST_16 else _MOVES_AT.get(max(year, -1))
    return where is not None and bool(re.search(where, text, re.IGNORECASE)) and _fits(draft, year)


def _fits(draft: Draft, year: int) -> bool:
    """Return whether a pupil of a year leaves the present school at its end."""
    school = f"{draft.case.pupil.setting_name} {draft.text_of(Letter.I)}"
    if year in (2, 4):
        return _SMALL_SCHOOLS.search(school) is not None
    return year != 8 or _MIDDLE.search(school) is not None


def _limit(draft: Draft, september: dt.date, year: int) -> Due | None:
    trigger = Trigger.POST_16_TRANSFER if year > _POST_16 else Trigger.PHASE_TRANSFER
    clock = "CLK-23" if year > _POST_16 else "CLK-22" if year == _POST_16 else "CLK-21"
    found = due({trigger: september}, born=draft.born)
    return next((one for one in found if one.clock == clock), None)
