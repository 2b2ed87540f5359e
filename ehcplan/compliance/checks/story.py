"""What happened in a case, what was due by when, and which recorded exceptions stand."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ehcplan.clocks import exceptions as law
from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.due import Due, due
from ehcplan.clocks.exceptions import Closure, find_exception
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance.draft import Draft
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.ages import add_months
from ehcplan.plan.events import Event, RecordedException

# What comes before a meeting was done for this one if it was done in the half-year before it.
_ROUND = dt.timedelta(days=183)
REVIEWED = "review_completed"
_TWO_YEARS = 24


@dataclass(frozen=True, kw_only=True)
class Story:
    """What happened in a case: the newest day of each kind of event, and the notes beside them."""

    newest: Mapping[str, Event]
    steps: tuple[Due, ...]
    on: dt.date

    def day(self, kind: str) -> dt.date | None:
        """Return the newest day of a kind of event, or None."""
        found = self.newest.get(kind)
        return found.on if found else None

    def note(self, kind: str) -> str:
        """Return what stands beside the newest event of a kind."""
        found = self.newest.get(kind)
        return found.note if found else ""

    def step(self, clock: str, key: str) -> Due | None:
        """Return one thing that a clock asks for, where the clock runs."""
        return next((one for one in self.steps if one.clock == clock and one.key == key), None)


def story_of(draft: Draft) -> Story:
    """Return what happened in a case, with what was due. No steps where the dates cannot be."""
    newest: dict[str, Event] = {}
    for event in sorted(draft.case.events, key=lambda event: event.on):
        if event.on <= draft.on or event.kind in _AHEAD:
            newest[event.kind] = event
    return Story(newest=newest, steps=_steps(draft, newest), on=draft.on)


# Events that are written down before they happen.
_AHEAD = frozenset(
    {
        Trigger.PHASE_TRANSFER,
        Trigger.POST_16_TRANSFER,
        Trigger.REVIEW_MEETING,
        "draft_representations_closed",
        "amendment_representations_closed",
    }
)


def _steps(draft: Draft, newest: Mapping[str, Event]) -> tuple[Due, ...]:
    triggers = {Trigger(kind): newest[kind].on for kind in newest if kind in set(Trigger)}
    _begin_again(triggers, newest, draft)
    excused = _that_stand(draft)
    try:
        first = due(triggers, born=draft.born, exceptions=excused)
        done = {one.key: found for one in first if (found := _done_on(one, newest, draft))}
        return due(triggers, born=draft.born, exceptions=excused, events_done=done)
    except ContentRefusedError:
        # A date before the birth, or one no clock counts from: the page of dates says so.
        return ()


# What shows that something was done where it is not written down under its own name.
_INSTEAD = {
    REVIEWED: "review_decided",
    "final_plan_sent": "plan_first_made",
    "review_ended": "amended_plan_sent",
}


def _done_on(one: Due, newest: Mapping[str, Event], draft: Draft) -> dt.date | None:
    """Return the day a step was done in this round, or None.

    Of several days since it began to count the first is when it was done: what came later was sent
    again. A time that is kept open closes on the last.
    """
    kind = one.key if one.key in newest else _INSTEAD.get(one.key, "")
    event = newest.get(kind)
    if event is None or (one.key == REVIEWED and event.on == one.counted_from):
        return None
    if one.last is not None and one.last < one.counted_from:
        return event.on if event.on >= one.counted_from - _ROUND else None
    if not one.is_deadline:
        return event.on if event.on >= one.counted_from else None
    since = [day for day in draft.dates_of(kind) if one.counted_from < day <= event.on]
    return min(since, default=event.on if event.on >= one.counted_from else None)


def _begin_again(
    triggers: dict[Trigger, dt.date], newest: Mapping[str, Event], draft: Draft
) -> None:
    """Count the year from the review that was completed last, once the year before it is over."""
    completed = newest.get(REVIEWED) or newest.get("review_decided")
    counted = triggers.get(Trigger.LAST_REVIEW_COMPLETED) or triggers.get(Trigger.PLAN_FIRST_MADE)
    if completed is None:
        return
    is_over = draft.on > CLOCKS["CLK-10"].period.last_day(completed.on)
    if counted is None or (is_over and completed.on > counted):
        triggers[Trigger.LAST_REVIEW_COMPLETED] = completed.on
    elif draft.case.reading is not None:
        last = _last_on_paper(draft, counted, completed.on)
        if last is not None:
            triggers[Trigger.LAST_REVIEW_COMPLETED] = last


def _last_on_paper(draft: Draft, counted: dt.date, completed: dt.date) -> dt.date | None:
    """Return the day from which paper counts its newest review; None: from where it began.

    Paper seldom lists each review there was: of a plan made years ago it tells the last or two.
    """
    kinds = (REVIEWED, "review_decided", "last_review_completed")
    before = [day for kind in kinds for day in draft.dates_of(kind) if counted < day < completed]
    if before:
        return max(before)
    return completed if completed >= add_months(counted, _TWO_YEARS) else None


def _that_stand(draft: Draft) -> Sequence[law.RecordedException]:
    return [_for_clocks(one, draft) for one in draft.case.exceptions if stands(one, draft)]


def _for_clocks(one: RecordedException, draft: Draft) -> law.RecordedException:
    return law.RecordedException(
        code=one.code,
        recorded_by=one.by,
        recorded_on=one.on,
        reason=one.reason,
        closure=closure_of(draft),
    )


def closure_of(draft: Draft) -> Closure | None:
    """Return the school's closure and the request for advice near it, where all are recorded."""
    asked, closed, opened = (
        draft.dates_of(kind)
        for kind in (Trigger.ADVICE_REQUESTED, "school_closed", "school_reopened")
    )
    if not (asked and closed and opened):
        return None
    return Closure(asked_on=asked[-1], closed_on=closed[-1], reopens_on=opened[-1])


def stands(one: RecordedException, draft: Draft) -> bool:
    """Return whether a recorded exception is one of the law's, and no date shows it does not fit."""
    found = find_exception(one.code)
    if found is None or not one.by.strip() or not one.reason.strip():
        return False
    closure = closure_of(draft)
    return not found.is_closure or closure is None or closure.is_available
