"""The whole draft at a glance: what each heading holds, and what is missing, with what would help."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import size
from ehcplan.casework.board_values import Heading, Size
from ehcplan.casework.drafted import Draft, answers_to_use, load, place_of, tools_offered
from ehcplan.casework.progress import Progress, progress
from ehcplan.casework.undo import Undoable, undoable
from ehcplan.db import Database
from ehcplan.mapping.proposal import Proposal
from ehcplan.mapping.refusal import refusal
from ehcplan.plan.speaker import speaker_of
from ehcplan.tools.suggest import question_for
from ehcplan.vocabulary import (
    ADULTHOOD_ELEMENTS,
    EMPTY_REASONS,
    Element,
    Role,
    Rule,
    Target,
    elements_of,
)

_HEARD_ROLES = (Role.CHILD, Role.PARENT, Role.SCHOOL)


@dataclass(frozen=True, kw_only=True)
class HeadingState:
    """How a heading stands: its lines, what is suggested, what is said of its being empty."""

    heading: Heading
    lines: int
    suggested: int
    """Suggested here and not dealt with yet."""
    possible: int = 0
    """Shown here with a doubt, or suggested elsewhere, and not dealt with yet."""
    empty: str = ""
    folded: bool = False
    question: str = ""
    """For a heading with nothing said and nothing suggested: what to ask."""
    tools: tuple[Heading, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether it has a line, or a person said why it has none."""
        return bool(self.lines or self.empty)


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """What a draft has and what it lacks."""

    headings: tuple[HeadingState, ...]
    voices_missing: tuple[str, ...]
    unused: int
    refused: int
    left_out: int


@dataclass(frozen=True, kw_only=True)
class Overview:
    """Everything the page of a whole draft shows."""

    pupil_ref: str
    pupil_name: str
    target: Target
    progress: Progress
    coverage: Coverage
    carry_on: Heading
    """The first heading without anything; the first of all when none is."""
    started: bool
    may_draft: bool
    undo: Undoable | None
    size: Size | None


def overview(
    database: Database, actor: Actor, pupil_ref: str, target: Target, *, on: dt.date
) -> Overview:
    """Return what the page of a whole draft shows. Recorded in the audit as a reading."""
    with database.reading() as session:
        draft = load(session, actor, pupil_ref, target, on=on)
        undo = undoable(session, draft.pupil.id, target, actor)
    audit.note_reading(database, actor, "read draft", pupil_ref=pupil_ref, subject=target.value)
    covered = coverage(draft)
    counted = [state for state in covered.headings if not state.folded]
    waiting = next((state for state in counted if not state.is_done), counted[0])
    page_size = size(draft.case) if target is Target.PROFILE else None
    return Overview(
        pupil_ref=pupil_ref,
        pupil_name=draft.case.pupil.name,
        target=target,
        progress=progress(draft.case, target),
        coverage=covered,
        carry_on=waiting.heading,
        started=any(state.is_done for state in counted),
        may_draft=draft.may_draft,
        undo=undo,
        size=Size(words=page_size[0], support=page_size[1]) if page_size else None,
    )


def coverage(draft: Draft) -> Coverage:
    """Return what is empty and what would fill it, who is not heard, what is used nowhere."""
    used = draft.used
    sources = [sources[0] for sources in answers_to_use(draft.case, draft.target)]
    altogether = {place_of(left.source) for left in draft.case.left_out if left.element is None}
    return Coverage(
        headings=tuple(
            _state(draft, element)
            for element in elements_of(draft.target)
            if element is not Element.A_PARTICIPATION
        ),
        voices_missing=_voices_missing(draft),
        unused=sum(1 for s in sources if place_of(s) not in used and place_of(s) not in altogether),
        refused=sum(
            1
            for contribution in draft.case.said.contributions
            for answer in contribution.answers
            if refusal(draft.case, contribution, answer, draft.target)
        ),
        left_out=len(draft.case.left_out),
    )


def _state(draft: Draft, element: Element) -> HeadingState:
    case = draft.case
    lines = sum(line.element is element for line in case.lines)
    waiting = [p for p in draft.proposed.proposals if _waits(draft, p, element)]
    suggested = sum(p.suggested for p in waiting)
    empty = next((e for e in reversed(case.empties) if e.element is element), None)
    nothing = not lines and not waiting and empty is None
    return HeadingState(
        heading=draft.heading(element),
        lines=lines,
        suggested=suggested,
        possible=len(waiting) - suggested,
        empty=EMPTY_REASONS[empty.reason] if empty and not lines else "",
        folded=element in ADULTHOOD_ELEMENTS and element not in draft.counted,
        question=question_for(element) if nothing else "",
        tools=tools_offered(case, element) if nothing else (),
    )


def _waits(draft: Draft, proposal: Proposal, element: Element) -> bool:
    if proposal.element is not element or proposal.rule is Rule.THEME:
        return False
    source = proposal.sources[0]
    used = element in draft.used.get(place_of(source), ())
    return not used and draft.left_out_of(source, element) is None


def _voices_missing(draft: Draft) -> tuple[str, ...]:
    case = draft.case
    heard = {
        speaker_of(case, contribution, answer).role
        for contribution in case.said.contributions
        for answer in contribution.answers
    }
    names = {contribution.contributor.casefold() for contribution in case.said.contributions}
    missing = [
        case.pupil.name if role is Role.CHILD else role.label
        for role in _HEARD_ROLES
        if role not in heard
    ]
    people = [p.name for p in case.said.people if p.name.casefold() not in names]
    return tuple(dict.fromkeys([*missing, *people]))
