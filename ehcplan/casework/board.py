"""The drafting board of one heading: what was said, what it could become, and what stands there."""

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import refuse_unfit, size
from ehcplan.casework.board_values import (
    BoardPage,
    GroupShown,
    Heading,
    LeftOutShown,
    LineShown,
    Size,
    Suggestion,
    Unused,
)
from ehcplan.casework.drafted import (
    Draft,
    Place,
    answers_to_use,
    line_shown,
    load,
    place_of,
    tools_offered,
    words_at,
)
from ehcplan.casework.lines import groups, printed
from ehcplan.casework.progress import progress
from ehcplan.casework.undo import undoable
from ehcplan.db import Database
from ehcplan.documents.participation import participation_rows
from ehcplan.errors import ContentRefusedError
from ehcplan.mapping.proposal import Proposal
from ehcplan.mapping.refusal import refusal, refusal_of_source
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Wording
from ehcplan.plan.said import Answer
from ehcplan.tools.suggest import question_for
from ehcplan.vocabulary import EMPTY_REASONS, Element, Rule, Target, elements_of


def page(
    database: Database, actor: Actor, pupil_ref: str, element: Element, *, on: dt.date
) -> BoardPage:
    """Return what one heading's page shows. Recorded in the audit as a reading."""
    with database.reading() as session:
        draft = load(session, actor, pupil_ref, element.target, on=on)
        shown = _page(draft, element)
    audit.note_reading(database, actor, "read draft", pupil_ref=pupil_ref, subject=element.value)
    return shown


def _page(draft: Draft, element: Element) -> BoardPage:
    case = draft.case
    here = [_suggestion(draft, p) for p in draft.proposed.proposals if p.element is element]
    label = draft.heading(element).label
    open_, used = _sorted_out(here, element)
    grouped, broken = _lines(case, element)
    empty = next((e for e in reversed(case.empties) if e.element is element), None)
    counted = draft.counted
    return BoardPage(
        pupil_ref=draft.pupil.ref,
        pupil_name=case.pupil.name,
        target=draft.target,
        key=element.key,
        label=label,
        progress=progress(case, draft.target),
        number=counted.index(element) + 1 if element in counted else 0,
        before=_beside(draft, element, -1),
        after=_beside(draft, element, 1),
        may_draft=draft.may_draft,
        takes_part=element is Element.A_PARTICIPATION,
        suggestions=tuple(s for s in open_ if s.suggested),
        doubted=tuple(s for s in open_ if not s.suggested and s.rule is not Rule.THEME),
        themed=tuple(s for s in open_ if s.rule is Rule.THEME and not s.suggested),
        used_here=tuple(used),
        groups=grouped,
        broken=broken,
        gone=_gone(draft, element),
        empty=EMPTY_REASONS[empty.reason] if empty else "",
        empty_on=empty.on if empty else None,
        left_out=_left_out(draft, element),
        unused=_unused(draft, here),
        refused=sum(1 for _ in _refused(case, draft.target)),
        undo=undoable(draft.session, draft.pupil.id, draft.target, draft.actor),
        size=_size(case) if draft.target is Target.PROFILE else None,
        people=participation_rows(case) if element is Element.A_PARTICIPATION else (),
        participation=case.participation,
        question=question_for(element),
        tools=tools_offered(case, element),
    )


def _sorted_out(
    here: Sequence[Suggestion], element: Element
) -> tuple[list[Suggestion], list[Suggestion]]:
    """Return what is still open, and what stands here already; what was left out is neither."""
    used: list[Suggestion] = [s for s in here if any(h.key == element.key for h in s.used)]
    return [s for s in here if s not in used and not s.left_out], used


def _beside(draft: Draft, element: Element, step: int) -> Heading | None:
    """Return the heading before or after, passing over the folded ones."""
    row = [
        one
        for one in elements_of(draft.target)
        if one in draft.counted or one in (element, Element.A_PARTICIPATION)
    ]
    place = row.index(element) + step
    return draft.heading(row[place]) if 0 <= place < len(row) else None


def _size(case: Case) -> Size:
    words, support = size(case)
    return Size(words=words, support=support)


# ---------------------------------------------------------------- what was said


def _suggestion(draft: Draft, proposal: Proposal) -> Suggestion:
    first = proposal.sources[0]
    left = draft.left_out_of(first, proposal.element)
    used = draft.used.get(place_of(first), ())
    also = dict.fromkeys(
        other.element
        for other in draft.proposed.proposals
        if other.element is not proposal.element
        and other.rule is not Rule.THEME
        and place_of(other.sources[0]) == place_of(first)
    )
    return Suggestion(
        words=tuple(words_at(draft.case, source) for source in proposal.sources),
        text=proposal.text,
        voice=proposal.voice,
        reason=proposal.reason,
        rule=proposal.rule,
        suggested=proposal.suggested,
        doubts=proposal.doubts,
        also=tuple(draft.heading(element) for element in also),
        used=tuple(draft.heading(element) for element in used),
        left_out=left.reason if left else "",
        unfit=_unfit(draft.case, proposal),
    )


def _unfit(case: Case, proposal: Proposal) -> str:
    line = Line(
        element=proposal.element,
        wordings=(Wording(text=proposal.text),),
        sources=proposal.sources,
    )
    try:
        refuse_unfit(case, line)
    except ContentRefusedError as refusal:
        return str(refusal)
    return ""


def _unused(draft: Draft, here: Iterable[Suggestion]) -> tuple[Unused, ...]:
    """Return the answers that stand nowhere, other than those offered on this page."""
    shown = {name.partition(".")[0] for s in here for name in s.names}
    why = {place_of(u.source): u.why for u in draft.proposed.unplaced}
    found = []
    for sources in answers_to_use(draft.case, draft.target):
        place = place_of(sources[0])
        words = tuple(words_at(draft.case, source) for source in sources)
        is_shown = words[0].name.partition(".")[0] in shown
        if is_shown or place in draft.used or draft.left_out_of(sources[0], None):
            continue
        fits, touches = _could_go(draft, place)
        no_fit = "No heading fits by itself: its words only touch on these." if touches else ""
        reason = why.get(place, "" if fits else no_fit)
        found.append(Unused(words=words, why=reason, places=fits or touches))
    return tuple(found)


def _could_go(draft: Draft, place: Place) -> tuple[tuple[Heading, ...], tuple[Heading, ...]]:
    """Return the headings that an answer fits, and those that its words touch on."""
    there = [p for p in draft.proposed.proposals if place_of(p.sources[0]) == place]
    fits = dict.fromkeys(p.element for p in there if p.rule is not Rule.THEME)
    touches = dict.fromkeys(p.element for p in there if p.rule is Rule.THEME)
    return tuple(map(draft.heading, fits)), tuple(map(draft.heading, touches))


def _refused(case: Case, target: Target) -> Iterable[Answer]:
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            if refusal(case, contribution, answer, target):
                yield answer


def _left_out(draft: Draft, element: Element) -> tuple[LeftOutShown, ...]:
    return tuple(
        LeftOutShown(
            words=words_at(draft.case, left.source),
            reason=left.reason,
            by=left.by,
            on=left.on,
            altogether=left.element is None,
        )
        for left in draft.case.left_out
        if left.element in (None, element)
        and not refusal_of_source(draft.case, left.source, draft.target)
    )


# ---------------------------------------------------------------- what stands there


def _lines(case: Case, element: Element) -> tuple[tuple[GroupShown, ...], tuple[LineShown, ...]]:
    """Return the lines in the groups of print, and those that may not be printed."""
    lines = {line.ref: line for line in case.lines if line.element is element}
    good, bad = printed(case, element)
    problems = {ref: why for ref, line in lines.items() if (why := _kept_back(case, line))}
    problems |= {ref: why for ref, why in bad.items() if ref not in problems}
    shown = []
    for group in groups(case, element, [p for p in good if p.line.ref not in problems]):
        last = len(group.lines) - 1
        shown.append(
            GroupShown(
                label=group.label,
                lines=tuple(
                    line_shown(
                        case,
                        lines[one.ref],
                        text=one.text,
                        said_by=one.said_by,
                        note=one.note,
                        first=place == 0,
                        last=place == last,
                    )
                    for place, one in enumerate(group.lines)
                ),
            )
        )
    broken = tuple(line_shown(case, lines[ref], problem=problems[ref]) for ref in problems)
    return tuple(shown), broken


def _kept_back(case: Case, line: Line) -> str:
    for source in line.sources:
        why = refusal_of_source(case, source, line.element.target)
        if why:
            return f"May no longer be used: {why}"
    return ""


def _gone(draft: Draft, element: Element) -> tuple[str, ...]:
    """Return lines that stand in the rows alone: their answer was moved or kept for the lead."""
    rows = draft.session.scalars(
        select(models.Line.ref)
        .where(
            models.Line.pupil_id == draft.pupil.id,
            models.Line.element == element.value,
            models.Line.removed_at.is_(None),
        )
        .order_by(models.Line.position, models.Line.id)
    )
    known = {line.ref for line in draft.case.lines}
    return tuple(ref for ref in rows if ref not in known)
