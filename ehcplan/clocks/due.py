"""What is due: from the dates of what happened to the dates of what must follow."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.days import day_off
from ehcplan.clocks.definition import Clock, Duty, From, Moment, Start
from ehcplan.clocks.exceptions import RecordedException, TimeException, checked
from ehcplan.clocks.period import Known, Reckoning
from ehcplan.clocks.trigger import Trigger
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.ages import turns_25

# A year typed wrong is refused here rather than counted from, or past the end of the calendar.
EARLIEST, LATEST = dt.date(1950, 1, 1), dt.date(2150, 12, 31)

_NO_EXCEPTIONS: Sequence[RecordedException] = ()
_NOTHING_DONE: Mapping[str, dt.date] = {}


@dataclass(frozen=True, kw_only=True)
class DatedStep:
    """A practical date on the way to a limit, or after it."""

    says: str
    on: dt.date


@dataclass(frozen=True, kw_only=True)
class Due:
    """One thing that is due, with the law beside it.

    `limit` is the law's last day and `target` the day to aim at. Where neither is there the notes
    say why. `is_deadline` is false for the end of a time that may not be cut short. `excused`
    says that a person recorded an exception: the limit is still shown, and the duty stays.
    """

    clock: str
    event: str
    limit: dt.date | None
    target: dt.date | None
    who: str
    source: str
    notes: tuple[str, ...]
    name: str
    key: str
    duty: Duty
    trigger: Trigger
    counted_from: dt.date
    counting: str
    steps: tuple[DatedStep, ...] = ()
    is_deadline: bool = True
    excused: bool = False
    done_on: dt.date | None = None

    @property
    def last(self) -> dt.date | None:
        """The day to put it in a list by: the limit, else the target, else None."""
        return self.limit or self.target


def due(
    triggers: Mapping[Trigger, dt.date],
    *,
    born: dt.date | None,
    exceptions: Sequence[RecordedException] = _NO_EXCEPTIONS,
    events_done: Mapping[str, dt.date] = _NOTHING_DONE,
) -> tuple[Due, ...]:
    """Return everything due from these dates, the earliest first and the dateless last.

    `events_done` gives the day on which a moment's event happened, by the moment's key. Raises
    ContentRefusedError for a date no clock can count from, an exception that may not stand, or an
    event no clock knows.
    """
    known = _known(triggers, born)
    _refuse_unknown(events_done)
    excusing = [(checked(recorded), recorded) for recorded in exceptions]
    found = [
        _with_exceptions(one, excusing)
        for clock in CLOCKS.values()
        for one in _due_of(clock, known, events_done)
    ]
    return tuple(sorted(found, key=lambda one: one.last or dt.date.max))


def due_json(found: Iterable[Due]) -> dict[str, list[dict[str, object]]]:
    """Return what is due as plain data, its counting and its steps among the notes."""
    return {
        "due": [
            {
                "clock": one.clock,
                "event": one.event,
                "limit": one.limit and one.limit.isoformat(),
                "target": one.target and one.target.isoformat(),
                "who": one.who,
                "source": one.source,
                "notes": [*notes_with_dates(one)],
            }
            for one in found
        ]
    }


def notes_with_dates(one: Due) -> Iterator[str]:
    """Yield how it is counted, its steps with their dates, and its notes, each a sentence."""
    yield f"Counted from {one.trigger.takes}, {one.counted_from}: {one.counting}."
    yield from (f"{step.says}: {step.on}." for step in one.steps)
    yield from one.notes


def _known(triggers: Mapping[Trigger, dt.date], born: dt.date | None) -> Known:
    dates = {Trigger(trigger): on for trigger, on in triggers.items()}
    for on in (*dates.values(), *([born] if born else [])):
        if not EARLIEST <= on <= LATEST:
            raise ContentRefusedError(
                f"{on} is not a day these clocks can count from. Give one from {EARLIEST.year} to "
                f"{LATEST.year}."
            )
    if born is None:
        return Known(triggers=dates)
    early = [trigger for trigger, on in dates.items() if on < born]
    if early:
        raise ContentRefusedError(f"{early[0]} is before the date of birth. Check both dates.")
    return Known(triggers={Trigger.TURNS_25: turns_25(born), **dates}, born=born)


def _refuse_unknown(events_done: Mapping[str, dt.date]) -> None:
    keys = {moment.key for clock in CLOCKS.values() for moment in clock.moments}
    unknown = sorted(set(events_done) - keys)
    if unknown:
        raise ContentRefusedError(f"{unknown[0]!r} is not an event of any clock.")


def _due_of(clock: Clock, known: Known, done: Mapping[str, dt.date]) -> Iterator[Due]:
    start = next((one for one in clock.starts if known.on(one.trigger)), None)
    if start is None:
        return
    counted_from = known.triggers[start.trigger]
    if clock.in_force(counted_from) and clock.applies(known, counted_from):
        for moment in clock.moments:
            yield _reckoned(clock, moment, start, known, done.get(moment.key))


def _reckoned(
    clock: Clock, moment: Moment, start: Start, known: Known, done_on: dt.date | None
) -> Due:
    counted_from = known.triggers[start.trigger]
    limit = _on(moment.limit, known, counted_from)
    target = _on(moment.target, known, counted_from)
    notes = (start.note, *clock.notes, *moment.notes, _does_not_move(moment, limit))
    return Due(
        clock=clock.code,
        name=clock.name,
        key=moment.key,
        event=moment.event,
        limit=limit,
        target=target,
        who=clock.whose,
        duty=clock.duty,
        source=clock.source,
        notes=tuple(note for note in notes if note),
        trigger=start.trigger,
        counted_from=counted_from,
        counting=counting(moment),
        steps=tuple(_steps(moment, known, counted_from, limit, target)),
        is_deadline=moment.is_deadline,
        done_on=done_on,
    )


def counting(moment: Moment) -> str:
    """Return how a moment's limit, or where it has none its target, is counted, in words."""
    if moment.limit is not None:
        return moment.limit.says
    return f"{moment.target.says} (a target only)" if moment.target else "no number of days"


def _on(reckoning: Reckoning | None, known: Known, start: dt.date) -> dt.date | None:
    return reckoning.reckon(known, start) if reckoning else None


def _steps(
    moment: Moment,
    known: Known,
    start: dt.date,
    limit: dt.date | None,
    target: dt.date | None,
) -> Iterator[DatedStep]:
    from_day = {From.START: start, From.LIMIT: limit, From.TARGET: target}
    for step in moment.steps:
        counted_from = from_day[step.of]
        on = step.reckoning.reckon(known, counted_from) if counted_from else None
        if on is not None:
            yield DatedStep(says=step.says, on=on)


def _does_not_move(moment: Moment, limit: dt.date | None) -> str:
    why = day_off(limit) if limit and moment.is_deadline else None
    return f"The limit is {why} and does not move: do it before." if why else ""


def _with_exceptions(one: Due, excusing: Sequence[tuple[TimeException, RecordedException]]) -> Due:
    for exception, recorded in excusing:
        if one.clock in exception.excuses:
            one = _excused(one, exception, recorded)
    return one


def _excused(one: Due, exception: TimeException, recorded: RecordedException) -> Due:
    notes = [
        f"Excused under {exception.provision} ({exception.mark}), because {exception.limb}. "
        f"Recorded by {recorded.recorded_by} on {recorded.recorded_on}: {recorded.reason}",
        "The duty stays: it is due as soon as it can be done, and the family should be told.",
    ]
    if exception.is_closure and recorded.closure is None:
        notes.append("Note the day advice was asked for and the days of closing and opening.")
    return replace(one, excused=True, notes=(*one.notes, *notes))
