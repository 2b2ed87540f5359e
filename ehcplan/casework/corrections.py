"""Correcting an answer: its words never change, so a correction is a new answer after the old."""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import footing
from ehcplan.casework.cleaning import Cleaner
from ehcplan.casework.reach import answer_for
from ehcplan.casework.translate import (
    case_of,
    cell_json,
    facts_now,
    is_current,
    may_see,
)
from ehcplan.db import Database
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Cell
from ehcplan.plan.voice import text_of_source, voice_of_line
from ehcplan.vocabulary import EXACT_METHODS

_NOT_CARRIED = frozenset({"superseded", "exact"})


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """The new answer's reference, and what became of the lines made of the old one."""

    ref: str
    lines_changed: tuple[str, ...] = ()
    """Lines that said exactly the old words: they say the new ones now."""
    lines_to_look_at: tuple[str, ...] = ()
    """Lines that were reworded or quote a part: a person must look."""
    dropped: int = 0


@dataclass(frozen=True, kw_only=True)
class Version:
    """What an answer said from a moment on."""

    ref: str
    words: str
    recorded_at: dt.datetime
    by: str
    """Who wrote it down, or corrected it; empty where nobody was signed in."""


def correct(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    answer_ref: str,
    *,
    on: dt.date,
    text: str | None = None,
    cells: tuple[Cell, ...] | None = None,
    original: str | None = None,
    only_spelling: bool = False,
) -> Corrected:
    """Keep new words in the place of an answer's, with everything else that is known about it.

    Give `text`, or `cells` for a row; `original` None leaves it as it is. With `only_spelling` the
    words stay exact where they were, which is recorded; without it the new words are not exact
    until the person who heard them says so. Raises ConflictError when it was corrected meanwhile,
    ContentRefusedError for no words, no change, or other words than somebody wrote themselves.
    """
    cleaner = Cleaner()
    with database.writing() as session:
        pupil, old = readable_answer(session, actor, Act.GATHER, pupil_ref, answer_ref)
        before = case_of(session, pupil, on=on, reader=actor)
        new = _successor(old, cleaner, text=text, cells=cells, original=original)
        _refuse_correction(old, new, only_spelling=only_spelling)
        _carry_facts(old, new, only_spelling=only_spelling, actor=actor, on=on)
        old.contribution.answers.append(new)
        session.flush()
        session.expire_all()
        pupil.as_of = None
        changed, look_at = _follow(session, actor, pupil, before, old, on=on)
        act = "correct spelling" if only_spelling else "correct"
        audit.note(session, actor, act, pupil_ref=pupil.ref, subject=new.ref)
        return Corrected(
            ref=new.ref, lines_changed=changed, lines_to_look_at=look_at, dropped=cleaner.dropped
        )


def history(
    database: Database, actor: Actor, pupil_ref: str, answer_ref: str
) -> tuple[Version, ...]:
    """Return what an answer has said, the oldest first; the last is what it says now."""
    with database.reading() as session:
        _, row = readable_answer(session, actor, Act.READ, pupil_ref, answer_ref, current=False)
        found: list[Version] = []
        corrected_by = row.recorded_by
        for version in footing.versions(row):
            by = version.recorded_by if not found else corrected_by
            found.append(
                Version(
                    ref=version.ref,
                    words=words_of_row(version),
                    recorded_at=version.recorded_at,
                    by=account_name(session, by),
                )
            )
            superseded = facts_now(version).get("superseded")
            corrected_by = superseded.by if superseded else None
        return tuple(found)


def readable_answer(
    session: Session,
    actor: Actor,
    act: Act,
    pupil_ref: str,
    answer_ref: str,
    *,
    current: bool = True,
) -> tuple[models.Pupil, models.Answer]:
    """Return a pupil and an answer that the actor may read.

    Raises NotFoundError when it is not theirs to see, ConflictError (with its words now) when
    `current` is asked for and it was corrected meanwhile.
    """
    pupil, row = answer_for(session, actor, act, pupil_ref, answer_ref)
    if not may_see(row, actor):
        raise NotFoundError("There is no such answer for this pupil.")
    if current and not is_current(row):
        newest = footing.versions(row)[-1]
        raise ConflictError(
            "Somebody corrected this answer since you opened it.", theirs=words_of_row(newest)
        )
    return pupil, row


def words_of_row(row: models.Answer) -> str:
    """Return an answer's words, a row's cells joined."""
    if not row.cells:
        return row.text
    return "; ".join(text for cell in row.cells if (text := Cell(**cell).text))


def account_name(session: Session, account_id: int | None) -> str:
    """Return the name of an account, or nothing for none."""
    row = session.get(models.Account, account_id) if account_id is not None else None
    return row.name if row else ""


def _successor(
    old: models.Answer,
    cleaner: Cleaner,
    *,
    text: str | None,
    cells: tuple[Cell, ...] | None,
    original: str | None,
) -> models.Answer:
    kept = old.cells if cells is None else [cell_json(cleaner.cell(cell)) for cell in cells]
    return models.Answer(
        ref=new_reference(),
        prompt=old.prompt,
        position=old.position,
        text=old.text if text is None else cleaner.words(text),
        cells=kept or None,
        original=old.original if original is None else cleaner.tidy(original) or None,
        said_by=old.said_by,
        certainty=old.certainty,
        asked=old.asked,
        corrects_id=old.id,
        # The person who heard it stays the one who may say that its words are exact.
        recorded_by=old.recorded_by,
    )


def _refuse_correction(old: models.Answer, new: models.Answer, *, only_spelling: bool) -> None:
    if bool(old.cells) != bool(new.cells) or not words_of_row(new).strip():
        raise ContentRefusedError(
            "Write what was said. To remove an answer altogether, ask for it to be erased."
        )
    if (old.text, old.cells, old.original) == (new.text, new.cells, new.original):
        raise ContentRefusedError("Nothing was changed.")
    if old.contribution.method in EXACT_METHODS and not only_spelling:
        raise ContentRefusedError(
            "They wrote, typed or signed these words themselves, so only spelling can be put "
            "right here. If they now say something else, write it down as something new."
        )


def _carry_facts(
    old: models.Answer, new: models.Answer, *, only_spelling: bool, actor: Actor, on: dt.date
) -> None:
    for kind, fact in facts_now(old).items():
        if kind not in _NOT_CARRIED or (kind == "exact" and only_spelling):
            new.facts.append(models.AnswerFact(kind=kind, value=fact.value, on=fact.on, by=fact.by))
    if new.cells and not only_spelling:
        new.cells = [{**cell, "quote": False} for cell in new.cells]
    old.facts.append(
        models.AnswerFact(kind="superseded", value=new.ref, on=on, by=actor.account_id)
    )


def _follow(
    session: Session,
    actor: Actor,
    pupil: models.Pupil,
    before: Case,
    old: models.Answer,
    *,
    on: dt.date,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give lines that said exactly the old words the new ones; name those, and the others."""
    rows = {line.ref: line for line in footing.lines_on(session, [old])}
    after = case_of(session, pupil, on=on, reader=actor)
    said_before = {line.ref: line for line in before.lines}
    changed: list[str] = []
    look_at: list[str] = []
    for line in after.lines:
        if line.ref not in rows or line.ref not in said_before:
            continue
        row = rows[line.ref]
        if _says_exactly(before, said_before[line.ref]):
            _say_now(row, text_of_source(after, line.sources[0]), actor, on)
            changed.append(line.ref)
        else:
            look_at.append(line.ref)
        row.voice = voice_of_line(after, replace(line, voice=None)).value
    return tuple(changed), tuple(look_at)


def _says_exactly(case: Case, line: Line) -> bool:
    if line.reworded_by is not None or len(line.sources) != 1:
        return False
    return line.text == text_of_source(case, line.sources[0])


def _say_now(row: models.Line, words: str, actor: Actor, on: dt.date) -> None:
    row.wordings.append(
        models.LineWording(
            number=max(wording.number for wording in row.wordings) + 1,
            text=words,
            written_on=on,
            written_by=actor.account_id,
        )
    )
