"""Checks of time limits: what was done late, is not done in time, or was cut short."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ehcplan.clocks import exceptions as law
from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.due import Due, due
from ehcplan.clocks.exceptions import Closure, find_exception
from ehcplan.clocks.standing import Standing, standing
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, DocumentCheck, NotKnown, Seen
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.ages import add_months
from ehcplan.plan.events import Event, RecordedException
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter

# What comes before a meeting was done for this one if it was done in the half-year before it.
_ROUND = dt.timedelta(days=183)
_REVIEWED = "review_completed"


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
    _begin_again(triggers, newest, draft.on)
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
    _REVIEWED: "review_decided",
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
    if event is None or (one.key == _REVIEWED and event.on == one.counted_from):
        return None
    if one.last is not None and one.last < one.counted_from:
        return event.on if event.on >= one.counted_from - _ROUND else None
    if not one.is_deadline:
        return event.on if event.on >= one.counted_from else None
    since = [day for day in draft.dates_of(kind) if one.counted_from < day <= event.on]
    return min(since, default=event.on if event.on >= one.counted_from else None)


def _begin_again(
    triggers: dict[Trigger, dt.date], newest: Mapping[str, Event], on: dt.date
) -> None:
    """Count the year from the review that was completed last, once the year before it is over."""
    completed = newest.get(_REVIEWED) or newest.get("review_decided")
    counted = triggers.get(Trigger.LAST_REVIEW_COMPLETED) or triggers.get(Trigger.PLAN_FIRST_MADE)
    if completed is None:
        return
    if counted is None or on >= add_months(completed.on, 12) > add_months(counted, 12):
        triggers[Trigger.LAST_REVIEW_COMPLETED] = completed.on


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


@dataclass(frozen=True, kw_only=True)
class InTime:
    """A check of some steps: each was done in time, or there is time yet.

    `open_when` says whether a step that nobody recorded is still waited for.
    """

    steps: tuple[tuple[str, str], ...]
    """Clocks with the key of what is due."""
    whose: str
    open_when: Callable[[Story], bool] = lambda _: True
    once: bool = False
    """Whether the first that is late tells for all."""

    def __call__(self, draft: Draft) -> Iterator[Seen]:
        """Yield each step that is late; that the events are not known, where no clock runs."""
        if not all_is_recorded(draft) and draft.once(tells_exception):
            return
        story = draft.once(story_of)
        running = [one for clock, key in self.steps if (one := story.step(clock, key))]
        if not all_is_recorded(draft):
            # Paper may print when a clock began. That it prints no end does not mean there is none.
            running = [one for one in running if one.done_on or one.key in _said_undone(draft)]
        if not running:
            yield NotKnown(fact=Known.EVENTS)
        found = [late(one, self.whose) for one in running if self._is_late(one, story)]
        yield from found[:1] if self.once else found

    def _is_late(self, one: Due, story: Story) -> bool:
        how = standing(one, story.on)
        if one.excused:
            return False
        if how is Standing.PASSED:
            return self.open_when(story)
        if one.limit is None and one.done_on is not None and one.target is not None:
            return one.done_on > one.target
        return how is Standing.MISSED


def all_is_recorded(draft: Draft) -> bool:
    """Return whether what is not recorded did not happen: never of a plan read from paper."""
    return draft.case.reading is None and draft.knows(Known.EVENTS)


_EXCEPTION = Pattern(
    r"\bexceptions?\b[^.]{0,80}\breg|\breg(?:ulation|\.)?\s*(?:5\s*\(4\)|8\s*\(2\)|10\s*\(4\)|13\s*\(3\))",
    re.IGNORECASE,
)
_NO_EXCEPTION = Pattern(
    r"\bno\s+(?:\w+\s+)?(?:exception|reason)|\bexceptions?\b\W{0,3}(?:none|n/?a|nil|not)\b|\bnot\s+apply\b|\bnone\b",
    re.IGNORECASE,
)


def tells_exception(draft: Draft) -> bool:
    """Return whether paper tells of one of the law's exceptions to its time limits, with a reason."""
    texts = [p.text for p in draft.passages if p.letter in (None, Letter.K)]
    return any(
        _EXCEPTION.search(text) and not _NO_EXCEPTION.search(text) and len(text.split()) > _REASON
        for text in texts
    )


_REASON = 8


def _said_undone(draft: Draft) -> frozenset[str]:
    return frozenset(draft.case.reading.not_yet) if draft.case.reading else frozenset()


def late(one: Due, whose: str) -> Breach:
    """Return that something due was late, is late, or (of a time to be kept open) was cut short."""
    last = one.last or one.counted_from
    if one.done_on is None:
        seen, then = f"not done yet, due by {day(last)}", "It is not done yet"
    elif one.is_deadline:
        seen, then = f"{day(one.done_on)}, due by {day(last)}", f"It was done on {day(one.done_on)}"
    else:
        seen = f"closed on {day(one.done_on)}, open to the end of {day(last)}"
        then = f"It was closed on {day(one.done_on)}"
    verb = "was due by" if one.is_deadline else "had to stay open to the end of"
    return Breach(
        evidence=f"{one.name}: {seen}",
        values={
            "step": one.name,
            "whose": whose,
            "due": f"{verb} {day(last)}",
            "then": then,
            "source": "; ".join(source.cite for source in CLOCKS[one.clock].sources),
        },
    )


def day(on: dt.date) -> str:
    """Return a day as it is printed: 21 November 2026."""
    return f"{on.day} {on:%B %Y}"


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
    return decision_on_review_is_awaited(story) and not _met(story, "review_decided", _REVIEWED)


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


def each_of(*checks: DocumentCheck) -> DocumentCheck:
    """Return one check that yields what each of several does, the unknown facts once."""

    def check(draft: Draft) -> Iterator[Seen]:
        for one in checks:
            yield from one(draft)

    return check
