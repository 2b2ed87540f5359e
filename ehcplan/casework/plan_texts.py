"""The texts of sections B to K: rewording them, adding to a part, carrying words from Section A."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.fit_to_keep import refuse_unless
from ehcplan.casework.lines import Desk, Named, append_wording, desk, words_of, writer
from ehcplan.casework.plan_rows import (
    changed,
    keep_part,
    keep_text,
    note,
    refuse_unfit_words,
    standing,
    standing_row,
)
from ehcplan.db import Database
from ehcplan.documents.text import cleaned
from ehcplan.errors import ConflictError, NotFoundError
from ehcplan.models.base import now
from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.parts import KINDS, parts_of, texts_of
from ehcplan.plan.reference import new_reference
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter, Note, WholePlan
from ehcplan.vocabulary import Target

_OVERTAKEN = "Somebody else reworded this text while you were writing. Nothing of yours is lost."


def reword_part_text(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    line_ref: str,
    text: str,
    from_number: int,
    *,
    on: dt.date,
) -> None:
    """Give a part's text other words; the ones before stay. `from_number` is where one started.

    Raises ConflictError, with theirs, when somebody else reworded it meanwhile or took it out;
    ContentRefusedError without words, and for words given in confidence.
    """
    text = cleaned(text).strip()
    try:
        with desk(database, actor, pupil_ref, on=on) as at:
            _reword(at, _text_row(at, line_ref), text, from_number)
    except IntegrityError:
        # Two servers on one database: the unique number is the last to say who was first.
        raise ConflictError(_OVERTAKEN) from None


def _reword(at: Desk, row: models.Line, text: str, from_number: int) -> None:
    refuse_unless(bool(text), "Enter the text.")
    newest = row.wordings[-1]
    if row.removed_at is not None:
        raise ConflictError("Somebody took this text out while you were writing.")
    if newest.number != from_number and newest.text != text:
        raise ConflictError(_OVERTAKEN, theirs=newest.text)
    if newest.text == text:
        return
    wording = Wording(text=text, reworded_by=writer(at.actor), on=at.on)
    words = _standing_words(at, row.ref)
    refuse_unfit_words(at, replace(words, wordings=(*words.wordings, wording)))
    append_wording(at, row, wording)
    note(at, "reword", row.ref)


def _standing_words(at: Desk, line_ref: str) -> Words:
    for _, part in parts_of(at.case.plan or WholePlan()):
        for _, words in texts_of(part):
            if words.ref == line_ref:
                return words
    raise ConflictError("This text is not in the plan any more.")


def _text_row(at: Desk, line_ref: str) -> models.Line:
    row = at.session.scalars(
        select(models.Line).where(
            models.Line.pupil_id == at.pupil.id,
            models.Line.ref == line_ref,
            models.Line.plan_part_id.is_not(None),
        )
    ).first()
    if row is None:
        raise NotFoundError("There is no such text in this plan.")
    return row


def add_part_text(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    part_ref: str,
    name: str,
    text: str,
    *,
    on: dt.date,
    sources: tuple[Named, ...] = (),
) -> str:
    """Add a text to a part (an outcome's `aim` or one of its `steps`, a budget's `words`).

    Returns its reference. Raises ContentRefusedError where a part of this kind has no such text,
    or has it already.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        row = standing_row(at, part_ref)
        refuse_unless(name in KINDS[row.kind].texts, "This part has no such text.")
        there = any(line.slot == name and line.removed_at is None for line in row.lines)
        refuse_unless(not there, "This text is there already: reword it.")
        words = words_from(at, text, sources)
        refuse_unfit_words(at, words)
        line = keep_text(at, row, name, words)
        changed(at, row)
        note(at, "add text", line.ref)
        return line.ref


def words_from(at: Desk, text: str, sources: tuple[Named, ...] = ()) -> Words:
    """Return a new text with what it comes from; it says who wrote it when that is not the source."""
    text = cleaned(text).strip()
    refuse_unless(bool(text), "Enter the text.")
    found = at.sources(sources)
    own = not found or text == words_of(at.case, found)
    wording = (
        Wording(text=text) if own else Wording(text=text, reworded_by=writer(at.actor), on=at.on)
    )
    return Words(ref=new_reference(), wordings=(wording,), sources=found)


def take_out_part_text(
    database: Database, actor: Actor, pupil_ref: str, line_ref: str, *, on: dt.date
) -> None:
    """Take out a text that its part can do without: an aim, a step, a budget's words."""
    with desk(database, actor, pupil_ref, on=on) as at:
        row = _text_row(at, line_ref)
        kind = at.session.get_one(models.PlanPart, row.plan_part_id).kind
        refuse_unless(
            row.slot != "words" or kind == "budget", "A part needs its words: take out the part."
        )
        row.removed_at = now()
        note(at, "take out text", line_ref)


def carry_line(
    database: Database, actor: Actor, pupil_ref: str, line_ref: str, letter: Letter, *, on: dt.date
) -> str:
    """Carry a line of Section A to the notes of a section of needs or help; A keeps its line.

    Its words and sources go along. Returns the note's reference: the same again when this line
    was carried there before. Raises NotFoundError for a line that does not stand in Section A.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        line = at.line(line_ref)
        if line.element.target is not Target.SECTION_A:
            raise NotFoundError("There is no such line in Section A.")
        where = (*NEED_LETTERS, *PROVISION_LETTERS)
        refuse_unless(letter in where, "Lines are carried to needs or to provision.")
        for row in standing(at, "note"):
            if row.letter == letter.value and row.facts.get("from_line") == line_ref:
                return row.ref
        words = Words(ref=new_reference(), wordings=line.wordings[-1:], sources=line.sources)
        made = Note(ref=new_reference(), letter=letter, words=words, from_line=line_ref)
        kept = keep_part(at, made)
        note(at, "carry line", kept.ref)
        return kept.ref
