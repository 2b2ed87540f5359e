"""What stops a document from being issued, and a named person's reason to issue it all the same."""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.another_pupil import TraceShown, traces_in_case
from ehcplan.casework.checking import check_of
from ehcplan.casework.judging import overrides
from ehcplan.casework.told import Of, Shown
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judged


@dataclass(frozen=True, kw_only=True)
class AllTheSame:
    """That somebody wants it issued although it is stopped: why, and what they had seen of it."""

    because: str
    seen: frozenset[str]
    """The short names of the findings that were shown to them."""


class StoppedError(ContentRefusedError):
    """Something must be put right before this is issued, or a person says why it goes anyway."""

    def __init__(self, stopping: "Stopping") -> None:
        self.stopping = stopping
        number = len(stopping.keys)
        what, it = ("1 thing stops", "it") if number == 1 else (f"{number} things stop", "them")
        super().__init__(
            f"{what} this from being issued. Put {it} right, or say why it goes all the same."
        )


@dataclass(frozen=True, kw_only=True)
class Stopping:
    """What stops an issue: findings, and words that may be another pupil's."""

    findings: tuple[Shown, ...] = ()
    traces: tuple[TraceShown, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The short name of each."""
        return (*(one.key for one in self.findings), *(one.key for one in self.traces))

    @property
    def judged(self) -> tuple[Of, ...]:
        """By what a judgement of each is known."""
        return (*(one.of for one in self.findings), *(one.of for one in self.traces))


def stopping_of(
    session: Session, actor: Actor, pupil: models.Pupil, case: Case, kind: str, *, on: dt.date
) -> Stopping:
    """Return what stops a pupil's document of this kind from being issued.

    A profile is no plan: words that may be another pupil's stop it, and nothing else.
    """
    traces = traces_in_case(session, actor, pupil, case, kind, on=on)
    if kind == "profile":
        return Stopping(traces=traces)
    issued = case if kind == "plan" else replace(case, plan=None)
    checked = check_of(session, actor, pupil, issued, on=on)
    findings = tuple(Shown(told=finding) for finding in checked.stopping)
    return Stopping(findings=findings, traces=traces)


def allowed(
    actor: Actor, stopping: Stopping, given: AllTheSame | None, *, on: dt.date
) -> tuple[Judged, ...]:
    """Return the overrides under which a document goes out: none where nothing stops it.

    Raises StoppedError where something does that nobody overrode, or that they had not been
    shown; ContentRefusedError without a reason.
    """
    if not stopping.keys:
        return ()
    if given is None or not set(stopping.keys) <= given.seen:
        raise StoppedError(stopping)
    return overrides(actor, stopping.judged, given.because, on=on)
