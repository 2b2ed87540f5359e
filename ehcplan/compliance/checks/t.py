"""Checks of time limits: what was done late, is not done in time, or was cut short."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.due import Due
from ehcplan.clocks.standing import Standing, standing
from ehcplan.compliance.checks.printed import shown_where_printed
from ehcplan.compliance.checks.story import Story, story_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, DocumentCheck, NotKnown, Seen
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter


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
        found = [
            shown_where_printed(late(one, self.whose), draft, one.done_on)
            for one in running
            if self._is_late(one, story)
        ]
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
    r"\bexceptions?\b[^.]{0,80}\breg|\breg(?:ulation|\.)?\s*(?:5\s*\(4\)|8\s*\(2\)|10\s*\(4\)|"
    r"13\s*\(3\))",
    re.IGNORECASE,
)
_NO_EXCEPTION = Pattern(
    r"\bno\s+(?:\w+\s+)?(?:exception|reason)|\bexceptions?\b\W{0,3}(?:none|n/?a|nil|not)\b|"
    r"\bnot\s+apply\b|\bnone\b",
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


def late_words(clock: str, step: str, due: str) -> dict[str, str]:
    """Return what a message says of a step of a review that a text tells to have been late."""
    return {
        "step": step,
        "whose": "the school’s or the authority’s",
        "due": due,
        "then": "Less time is told of",
        "source": "; ".join(source.cite for source in CLOCKS[clock].sources),
    }


def day(on: dt.date) -> str:
    """Return a day as it is printed: 21 November 2026."""
    return f"{on.day} {on:%B %Y}"


def each_of(*checks: DocumentCheck) -> DocumentCheck:
    """Return one check that yields what each of several does, the unknown facts once."""

    def check(draft: Draft) -> Iterator[Seen]:
        for one in checks:
            yield from one(draft)

    return check


def first_of(*checks: DocumentCheck) -> DocumentCheck:
    """Return one check that yields what the first of several finds that finds a breach."""

    def check(draft: Draft) -> Iterator[Seen]:
        unknown: dict[Seen, None] = {}
        for one in checks:
            seen = list(one(draft))
            if any(isinstance(found, Breach) for found in seen):
                yield from seen
                return
            unknown |= dict.fromkeys(seen)
        yield from unknown

    return check
