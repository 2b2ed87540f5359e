"""Lines that stand already: join them, move them, put them in order, take them out.

Nothing is deleted: each act is written down so that it can be undone.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import refuse_too_much, refuse_two_voices, refuse_unfit
from ehcplan.casework.leaving_out import keep_left_out
from ehcplan.casework.lines import (
    JOINT,
    Desk,
    Done,
    desk,
    groups,
    keep_line,
    order_of,
    printed,
    put_in_order,
    refuse_unless_drawn,
    writer,
)
from ehcplan.casework.undo import keep_act
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models.base import now
from ehcplan.plan.lines import Line, Wording
from ehcplan.plan.reference import new_reference
from ehcplan.plan.voice import voice_of_line
from ehcplan.vocabulary import Element, Target


def join(
    database: Database, actor: Actor, pupil_ref: str, line_refs: Sequence[str], *, on: dt.date
) -> Done:
    """Make one line of several of one heading, in their order; the several are taken out.

    Raises ContentRefusedError for lines of two voices or of two headings.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        chosen = [at.line(ref) for ref in dict.fromkeys(line_refs)]
        lines = [line for line in at.case.lines if line in chosen]
        refuse_unjoinable(at, lines)
        joined = _joined(lines, writer(actor), on)
        refuse_unfit(at.case, joined)
        row = keep_line(at, joined)
        order = order_of(at.case, joined.element)
        order.insert(order.index(lines[0].ref), row.ref)
        put_in_order(at, {joined.element.value: order})
        gone = [line.ref for line in lines]
        for ref in gone:
            at.row(ref).removed_at = now()
        says = f"Joined {len(gone)} lines under “{joined.element.label}”."
        undo = {"out": [row.ref], "back": gone}
        return keep_act(at, joined.element.target, "join", says, undo, row.ref)


def refuse_unjoinable(at: Desk, lines: Sequence[Line]) -> None:
    """Raise ContentRefusedError unless these are two or more lines of one heading and one voice."""
    if len(lines) < 2:
        raise ContentRefusedError("Choose two lines or more to join.")
    if len({line.element for line in lines}) > 1:
        raise ContentRefusedError("Only lines under the same heading can be joined.")
    if len({voice_of_line(at.case, line) for line in lines}) > 1:
        raise ContentRefusedError("Two voices are never joined in one line.")
    refuse_two_voices(at.case, [source for line in lines for source in line.sources])


def _joined(lines: Sequence[Line], by: str, on: dt.date) -> Line:
    wordings = [Wording(text=JOINT.join(_own_words(line) for line in lines))]
    if any(line.reworded_by for line in lines):
        text = JOINT.join(line.text for line in lines)
        wordings.append(Wording(text=text, reworded_by=by, on=on))
    return Line(
        ref=new_reference(),
        element=lines[0].element,
        wordings=tuple(wordings),
        sources=tuple(source for line in lines for source in line.sources),
    )


def _own_words(line: Line) -> str:
    own = [wording.text for wording in line.wordings if wording.reworded_by is None]
    return own[-1] if own else line.text


def move(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    line_ref: str,
    element: Element,
    before_ref: str | None = None,
    *,
    on: dt.date,
) -> Done:
    """Move a line within its document: under `element`, before another line or (None) last.

    Raises ContentRefusedError where its voice may not stand there.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        line = at.line(line_ref)
        refuse_unless_drawn(element)
        if element.target is not line.element.target:
            raise ContentRefusedError("A line stays in its document. Accept the answer there too.")
        moved = replace(line, element=element)
        if element is not line.element:
            refuse_unfit(at.case, moved)
        if element.target is Target.PROFILE:
            rest = tuple(other for other in at.case.lines if other.ref != line.ref)
            refuse_too_much(at.case, replace(at.case, lines=(*rest, moved)))
        before = {
            one.value: order_of(at.case, one) for one in dict.fromkeys((line.element, element))
        }
        order = [ref for ref in before[element.value] if ref != line_ref]
        order.insert(order.index(before_ref) if before_ref in order else len(order), line_ref)
        put_in_order(at, {element.value: order})
        says = f"Moved a line under “{element.label}”."
        return keep_act(at, element.target, "move", says, {"order": before}, line_ref)


def order(
    database: Database, actor: Actor, pupil_ref: str, line_ref: str, way: str, *, on: dt.date
) -> Done:
    """Move a line one place `up` or `down` among the lines of its voice, as they are printed."""
    with desk(database, actor, pupil_ref, on=on) as at:
        line = at.line(line_ref)
        beside = _neighbour(at, line, -1 if way == "up" else 1)
        if beside is None:
            return Done(says=f"The line cannot go further {way}.", line=line_ref)
        before = order_of(at.case, line.element)
        after = list(before)
        here, there = after.index(line_ref), after.index(beside)
        after[here], after[there] = after[there], after[here]
        put_in_order(at, {line.element.value: after})
        says = f"Moved a line {way} under “{line.element.label}”."
        undo = {"order": {line.element.value: before}}
        return keep_act(at, line.element.target, "order", says, undo, line_ref)


def _neighbour(at: Desk, line: Line, step: int) -> str | None:
    good, _ = printed(at.case, line.element)
    for group in groups(at.case, line.element, good):
        refs = [one.ref for one in group.lines]
        if line.ref in refs:
            place = refs.index(line.ref) + step
            return refs[place] if 0 <= place < len(refs) else None
    return None


def take_out(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    line_ref: str,
    reason: str = "",
    *,
    on: dt.date,
) -> Done:
    """Take a line out of the draft. With a reason, its answers are left out under that heading.

    Without one they are suggested again. The line's words are kept.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        row = at.row(line_ref)
        if row.removed_at is not None:
            return Done(says="The line was taken out already.", line=line_ref)
        row.removed_at = now()
        element = Element(row.element)
        places = [(source.answer_id, source.column) for source in row.sources]
        kept = keep_left_out(at, places, element, reason)
        says = f"Took a line out from under “{element.label}”."
        undo = {"back": [line_ref], "lift": kept}
        return keep_act(at, element.target, "take out", says, undo, line_ref)
