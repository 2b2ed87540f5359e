"""What has been said of a pupil so far, put together for the pages that gather more of it."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework import footing
from ehcplan.casework.around import Around, around_pupil
from ehcplan.casework.corrections import account_name
from ehcplan.casework.reach import contribution_for, pupil_for
from ehcplan.casework.shown import AnswerShown, shown_answers
from ehcplan.casework.translate import case_of, contributions_of
from ehcplan.db import Database
from ehcplan.errors import NotFoundError
from ehcplan.mapping.propose import propose
from ehcplan.plan.ages import nc_year
from ehcplan.plan.case import Case
from ehcplan.plan.said import Contribution
from ehcplan.plan.voice import seems_without_words
from ehcplan.tools.definition import Tool
from ehcplan.tools.suggest import question_for, tools_for
from ehcplan.vocabulary import ADULTHOOD_ELEMENTS, SECTION_A_ELEMENTS, Element, Role, Target

_PREPARING_FOR_ADULTHOOD_FROM = 9


@dataclass(frozen=True, kw_only=True)
class Heard:
    """One contribution in a list."""

    ref: str
    who: str
    role: Role
    relationship: str
    tool: str
    date: dt.date
    answers: int
    private: int


@dataclass(frozen=True, kw_only=True)
class SuggestedTool:
    """A tool to offer, and the empty headings it would fill."""

    tool: Tool
    headings: tuple[str, ...]
    question: str


@dataclass(frozen=True, kw_only=True)
class ContributionShown:
    """A contribution as its page shows it."""

    around: Around
    contribution: Contribution
    tool: Tool | None
    answers: tuple[AnswerShown, ...]
    recorded_by: str
    recorded_at: dt.datetime
    may_move: bool
    may_open_for_lead: bool


@dataclass(frozen=True, kw_only=True)
class Perspectives:
    """One tool's answers, a column a contribution, a row a question."""

    around: Around
    tool: Tool
    columns: tuple[Contribution, ...]
    rows: tuple[tuple[str, tuple[tuple[AnswerShown, ...], ...]], ...]


def contributions(database: Database, actor: Actor, pupil_ref: str) -> tuple[Heard, ...]:
    """Return what was said so far, the latest first; only what the actor may read is counted."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        case = case_of(session, pupil, on=dt.date.min, reader=actor)
    latest = sorted(case.said.contributions, key=lambda c: c.date, reverse=True)
    return tuple(_heard(contribution) for contribution in latest)


def suggestions(
    database: Database, actor: Actor, pupil_ref: str, *, on: dt.date, most: int = 4
) -> tuple[SuggestedTool, ...]:
    """Return the tools that would fill headings for which nothing was said, most filled first."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        case = case_of(session, pupil, on=on)
    empty: dict[str, list[Element]] = {}
    for element in _empty_elements(case, on):
        keys = tools_for(element, seems_without_words(case))
        if keys:
            empty.setdefault(keys[0], []).append(element)
    by_most = sorted(empty.items(), key=lambda item: len(item[1]), reverse=True)
    return tuple(
        SuggestedTool(
            tool=tools.TOOLS[key],
            headings=tuple(element.heading(case.pupil.name) for element in elements),
            question=question_for(elements[0]),
        )
        for key, elements in by_most[:most]
    )


def contribution(
    database: Database, actor: Actor, pupil_ref: str, contribution_ref: str, *, on: dt.date
) -> ContributionShown:
    """Return a contribution with its answers; the reading is recorded."""
    with database.reading() as session:
        pupil, row = contribution_for(session, actor, Act.READ, pupil_ref, contribution_ref)
        case = case_of(session, pupil, on=on, reader=actor)
        said = next(c for c in case.said.contributions if c.ref == row.ref)
        shown = ContributionShown(
            around=around_pupil(actor, pupil),
            contribution=said,
            tool=tools.find_tool(row.tool) if row.tool else None,
            answers=shown_answers(session, actor, case, said, row),
            recorded_by=account_name(session, row.recorded_by),
            recorded_at=row.recorded_at,
            may_move=may(actor, Act.MOVE, school_id=pupil.school_id, pupil_id=pupil.id),
            may_open_for_lead=may(actor, Act.SAFEGUARDING, school_id=pupil.school_id),
        )
    audit.note_reading(
        database, actor, "read contribution", pupil_ref=pupil_ref, subject=contribution_ref
    )
    return shown


def contribution_of_answer(
    database: Database, actor: Actor, pupil_ref: str, answer_ref: str, *, on: dt.date
) -> tuple[ContributionShown, AnswerShown]:
    """Return an answer as it stands now, with its contribution; the reading is recorded.

    A reference to an earlier version leads to the newest. Raises NotFoundError where there is none.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        found = _newest(session, pupil, answer_ref)
    shown = contribution(database, actor, pupil_ref, found[0], on=on)
    for answer in shown.answers:
        if answer.answer.ref == found[1]:
            return shown, answer
    raise NotFoundError("There is no such answer for this pupil.")


def side_by_side(
    database: Database, actor: Actor, pupil_ref: str, tool: str, *, on: dt.date
) -> Perspectives:
    """Return every contribution that used a tool, a column each; the reading is recorded.

    Raises NotFoundError when there is no such tool.
    """
    record = tools.find_tool(tool)
    if record is None:
        raise NotFoundError("There is no such tool.")
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        case = case_of(session, pupil, on=on, reader=actor)
        rows = {row.ref: row for row in contributions_of(session, pupil.id)}
        columns = tuple(c for c in case.said.contributions if c.tool == tool)
        shown = [shown_answers(session, actor, case, c, rows[c.ref]) for c in columns]
        seen = Perspectives(
            around=around_pupil(actor, pupil),
            tool=record,
            columns=columns,
            rows=tuple(
                (
                    prompt.wording.words,
                    tuple(
                        tuple(answer for answer in column if answer.answer.prompt == prompt.key)
                        for column in shown
                    ),
                )
                for prompt in record.prompts
            ),
        )
    audit.note_reading(database, actor, "read perspectives", pupil_ref=pupil_ref, subject=tool)
    return seen


def _heard(said: Contribution) -> Heard:
    record = tools.find_tool(said.tool) if said.tool else None
    return Heard(
        ref=said.ref,
        who=said.contributor,
        role=said.role,
        relationship=said.relationship,
        tool=record.name if record else "Notes",
        date=said.date,
        answers=len(said.answers),
        private=sum(answer.private for answer in said.answers),
    )


def _empty_elements(case: Case, on: dt.date) -> list[Element]:
    proposed = {p.element for p in propose(case, target=Target.SECTION_A, on=on).proposals}
    filled = proposed | {line.element for line in case.lines} | {e.element for e in case.empties}
    born = case.pupil.date_of_birth
    young = born is not None and nc_year(born, on) < _PREPARING_FOR_ADULTHOOD_FROM
    folded = ADULTHOOD_ELEMENTS if young else frozenset[Element]()
    return [e for e in SECTION_A_ELEMENTS if e not in filled and e not in folded]


def _newest(session: Session, pupil: models.Pupil, answer_ref: str) -> tuple[str, str]:
    for row in contributions_of(session, pupil.id):
        for answer in row.answers:
            if answer.ref == answer_ref:
                return row.ref, footing.versions(answer)[-1].ref
    raise NotFoundError("There is no such answer for this pupil.")
