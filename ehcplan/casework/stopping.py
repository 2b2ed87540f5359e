"""What stops a document from being issued, and a named person's reason to issue it all the same."""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.checking import check_of
from ehcplan.casework.judging import overrides
from ehcplan.casework.told import Shown
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

    def __init__(self, stopping: tuple[Shown, ...]) -> None:
        self.stopping = stopping
        one = len(stopping) == 1
        what, it = ("1 thing stops", "it") if one else (f"{len(stopping)} things stop", "them")
        super().__init__(
            f"{what} this from being issued. Put {it} right, or say why it goes all the same."
        )


def stopping_of(
    session: Session, actor: Actor, pupil: models.Pupil, case: Case, kind: str, *, on: dt.date
) -> tuple[Shown, ...]:
    """Return what stops a pupil's plan or Section A from being issued; a profile is no plan."""
    if kind == "profile":
        return ()
    issued = case if kind == "plan" else replace(case, plan=None)
    checked = check_of(session, actor, pupil, issued, on=on)
    return tuple(Shown(told=finding) for finding in checked.stopping)


def allowed(
    actor: Actor, stopping: tuple[Shown, ...], given: AllTheSame | None, *, on: dt.date
) -> tuple[Judged, ...]:
    """Return the overrides under which a document goes out: none where nothing stops it.

    Raises StoppedError where something does that nobody overrode, or that they had not been
    shown; ContentRefusedError without a reason.
    """
    if not stopping:
        return ()
    if given is None or not {one.key for one in stopping} <= given.seen:
        raise StoppedError(stopping)
    return overrides(actor, tuple(one.of for one in stopping), given.because, on=on)
