"""Case: everything the pure rooms need to know about one pupil."""

import datetime as dt
from dataclasses import dataclass, field

from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity
from ehcplan.plan.judged import Judged
from ehcplan.plan.known import OUR_OWN, Known
from ehcplan.plan.lines import Empty, LeftOut, Line, Source
from ehcplan.plan.reading import Reading
from ehcplan.plan.said import Answer, Cell, Contribution, Pupil, Said
from ehcplan.plan.whole import WholePlan
from ehcplan.vocabulary import Stage, Target


@dataclass(frozen=True, kw_only=True)
class Photo:
    """The pupil's picture, re-encoded without metadata, with its description."""

    data: bytes
    alt: str


@dataclass(frozen=True, kw_only=True)
class Case:
    """One pupil: what was said, the lines made of it, and when this was so."""

    pupil: Pupil
    said: Said
    as_of: dt.date
    case_id: str = ""
    summary: str = ""
    lines: tuple[Line, ...] = ()
    empties: tuple[Empty, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    participation: str = ""
    """A person's own wording of how everybody took part, printed above the table."""
    stage: Stage | None = None
    photo: Photo | None = field(default=None, repr=False)
    plan: WholePlan | None = None
    """Sections B to K; None where nobody has begun them."""
    identity: Identity | None = None
    events: tuple[Event, ...] = ()
    exceptions: tuple[RecordedException, ...] = ()
    capacity: tuple[CapacityDecision, ...] = ()
    judged: tuple[Judged, ...] = ()
    knows: frozenset[Known] = OUR_OWN
    """Which facts it knows: of any other, that nothing is recorded means nothing."""
    reading: Reading | None = None
    """What reading it from a Word file found beside it; None for a case of our own."""

    def lines_of(self, target: Target) -> tuple[Line, ...]:
        """Return the lines printed in one document, in order."""
        return tuple(line for line in self.lines if line.element.target is target)

    def find(self, source: Source) -> tuple[Contribution, Answer, Cell | None]:
        """Return what a source points at; KeyError (with the source) if nothing is there."""
        contribution = self.said.contribution(source.contribution)
        for answer in contribution.answers:
            if answer.prompt == source.prompt and answer.index == source.index:
                cell = answer.cell(source.column) if source.column else None
                if source.column and cell is None:
                    break
                return contribution, answer, cell
        raise KeyError(source)
