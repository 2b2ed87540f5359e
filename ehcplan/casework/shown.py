"""An answer as a page shows it: whose it is, what is marked on it, and what stands on it."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access.roles import Actor
from ehcplan.casework import footing
from ehcplan.casework.marks import may_say_exact
from ehcplan.casework.translate import facts_now, is_current, may_see
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Cell, Contribution
from ehcplan.plan.speaker import speaker_of
from ehcplan.plan.voice import is_exact, voice_of
from ehcplan.tools.definition import Choice
from ehcplan.vocabulary import Voice


@dataclass(frozen=True, kw_only=True)
class CellShown:
    """One box of a row with its words."""

    column: str
    label: str
    text: str
    exact: bool
    original: str | None
    voice: Voice


@dataclass(frozen=True, kw_only=True)
class AnswerShown:
    """An answer with whose it is, what is marked on it and what stands on it."""

    answer: Answer
    question: str
    speaker: str
    voice: Voice
    exact: bool
    cells: tuple[CellShown, ...]
    is_row: bool
    """Whether it was written in several boxes; a note under a grid is one text."""
    for_lead: bool
    versions: int
    may_say_exact: bool
    moved_on: dt.date | None
    lines: int
    """How many lines of the draft are made of it."""
    text: str
    """The words of an answer that was written as one text; a choice in words."""


def shown_answers(
    session: Session,
    actor: Actor,
    case: Case,
    said: Contribution,
    row: models.Contribution,
) -> tuple[AnswerShown, ...]:
    """Return a contribution's answers as they stand, those that the actor may see."""
    rows = {a.ref: a for a in row.answers if is_current(a) and may_see(a, actor)}
    used = _lines_by_answer(session, list(rows.values()))
    return tuple(
        _answer(actor, case, said, answer, rows[answer.ref], used[answer.ref])
        for answer in said.answers
    )


def _lines_by_answer(session: Session, rows: list[models.Answer]) -> Counter[str]:
    newest = {version.id: row.ref for row in rows for version in footing.versions(row)}
    counts: Counter[str] = Counter()
    for line in footing.lines_on(session, rows):
        refs = {newest[source.answer_id] for source in line.sources if source.answer_id in newest}
        counts.update(refs)
    return counts


def _answer(
    actor: Actor,
    case: Case,
    said: Contribution,
    answer: Answer,
    row: models.Answer,
    lines: int,
) -> AnswerShown:
    prompt = tools.prompt_of(said.tool, answer.prompt)
    facts = facts_now(row)
    moved = facts.get("moved")
    return AnswerShown(
        answer=answer,
        question=answer.asked or (prompt.wording.words if prompt else ""),
        speaker=speaker_of(case, said, answer).name,
        voice=voice_of(case, said, answer),
        exact=is_exact(case, said, answer, None) or _is_exact_note(row, answer),
        cells=tuple(_cell(case, said, answer, cell) for cell in answer.cells) if row.cells else (),
        is_row=bool(row.cells),
        for_lead="safeguarding" in facts and facts["safeguarding"].value == "yes",
        versions=len(footing.versions(row)),
        may_say_exact=may_say_exact(row, actor),
        moved_on=moved.on if moved else None,
        lines=lines,
        text="" if row.cells else _in_words(answer.words, prompt.choices if prompt else ()),
    )


def _in_words(text: str, choices: tuple[Choice, ...]) -> str:
    """Return what a closed choice says; anything else as it is."""
    return next((choice.label for choice in choices if choice.key == text), text)


def _is_exact_note(row: models.Answer, answer: Answer) -> bool:
    """Return whether a note filed under a grid is exact: there its one cell carries the flag."""
    return not row.cells and any(cell.quote for cell in answer.cells)


def _cell(case: Case, said: Contribution, answer: Answer, cell: Cell) -> CellShown:
    prompt = tools.prompt_of(said.tool, answer.prompt)
    column = next((c for c in prompt.columns if c.key == cell.column), None) if prompt else None
    return CellShown(
        column=cell.column,
        label=column.label if column else cell.column,
        text=_in_words(cell.text, column.choices if column else ()),
        exact=is_exact(case, said, answer, cell),
        original=cell.original,
        voice=voice_of(case, said, answer, cell),
    )
