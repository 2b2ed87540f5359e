"""What was said, as rows and as values: contributions, answers and the dated facts about them."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from ehcplan import models, tools
from ehcplan.access.roles import Act, Actor, may
from ehcplan.plan.lines import Source
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Answer, Cell, Contribution, ReadBack
from ehcplan.vocabulary import Role, Sharing

# Facts that take an answer out of what is said now.
GONE = frozenset({"superseded"})


def facts_now(row: models.Answer) -> dict[str, models.AnswerFact]:
    """Return the newest fact of each kind about an answer."""
    return {fact.kind: fact for fact in row.facts}


def is_current(row: models.Answer) -> bool:
    """Return whether an answer still stands: a corrected one has its successor instead."""
    return not any(fact.kind in GONE for fact in row.facts)


def may_see(row: models.Answer, reader: Actor | None) -> bool:
    """Return whether a reader of the pupil may see this answer.

    One kept for the safeguarding lead is seen by its writer and the lead alone; with no reader
    (documents, exports, lists) by nobody.
    """
    if not _yes(facts_now(row), "safeguarding"):
        return True
    if reader is None:
        return False
    if reader.account_id is not None and reader.account_id == row.recorded_by:
        return True
    return may(reader, Act.SAFEGUARDING, school_id=reader.school_id)


def _stands(row: models.Answer, reader: Actor | None) -> bool:
    return is_current(row) and may_see(row, reader)


@dataclass
class Places:
    """Where each answer row stands among the values, following corrections to their newest."""

    by_answer: dict[int, Source] = field(default_factory=dict)
    successors: dict[int, int] = field(default_factory=dict)

    def source(self, answer_id: int, column: str | None) -> Source | None:
        """Return the source an answer row stands for now, or None if it left this pupil."""
        while answer_id in self.successors:
            answer_id = self.successors[answer_id]
        found = self.by_answer.get(answer_id)
        if found is None:
            return None
        return Source(
            contribution=found.contribution,
            prompt=found.prompt,
            index=found.index,
            column=column,
        )


def contributions_of(session: Session, pupil_id: int) -> list[models.Contribution]:
    """Return a pupil's contributions with answers and facts, in their order."""
    rows = session.scalars(
        select(models.Contribution)
        .where(models.Contribution.pupil_id == pupil_id)
        .order_by(models.Contribution.position, models.Contribution.id)
        .options(
            selectinload(models.Contribution.answers).selectinload(models.Answer.facts),
        )
    )
    return list(rows)


def places_of(rows: list[models.Contribution], reader: Actor | None) -> Places:
    """Return where the answers of these contributions stand now."""
    places = Places()
    for row in rows:
        counts: Counter[str] = Counter()
        for answer in row.answers:
            if answer.corrects_id is not None:
                places.successors[answer.corrects_id] = answer.id
            if not _stands(answer, reader):
                continue
            places.by_answer[answer.id] = Source(
                contribution=row.key, prompt=answer.prompt, index=counts[answer.prompt]
            )
            counts[answer.prompt] += 1
    return places


def contribution_value(row: models.Contribution, reader: Actor | None) -> Contribution:
    """Return a contribution with the answers that stand and that `reader` may see."""
    counts: Counter[str] = Counter()
    answers: list[Answer] = []
    for answer in row.answers:
        if _stands(answer, reader):
            answers.append(_answer(answer, counts[answer.prompt], row.tool))
            counts[answer.prompt] += 1
    return Contribution(
        id=row.key,
        ref=row.ref,
        tool=row.tool,
        contributor=row.contributor,
        role=Role(row.role),
        relationship=row.relationship_,
        date=row.held_on,
        setting=row.setting,
        method=row.method,
        supported_by=row.supported_by,
        language=row.language,
        interpreter=row.interpreter,
        session=row.session,
        share=row.share,
        read_back=_read_back(row),
        answers=tuple(answers),
    )


def _read_back(row: models.Contribution) -> ReadBack | None:
    if row.read_back_on is None:
        return None
    return ReadBack(
        on=row.read_back_on,
        with_whom=row.read_back_with,
        changed=row.read_back_changed,
        agreed=row.read_back_agreed,
    )


def _answer(row: models.Answer, index: int, tool: str | None) -> Answer:
    facts = facts_now(row)
    text, cells = row.text, tuple(Cell(**cell) for cell in row.cells or ())
    prompt = tools.prompt_of(tool, row.prompt)
    if prompt and prompt.main_column and not cells:
        # A note filed under a prompt with columns: its words are the main cell, unchanged.
        exact = _yes(facts, "exact")
        cells = (Cell(column=prompt.main_column, value=text, quote=exact, original=row.original),)
        text = ""
    sharing, withheld = facts.get("sharing"), facts.get("withheld")
    confirmed = facts.get("confirmed")
    return Answer(
        prompt=row.prompt,
        index=index,
        ref=row.ref,
        text=text,
        cells=cells,
        quote=_yes(facts, "exact") and not (cells and not row.cells),
        original=None if cells and not row.cells else row.original,
        private=_yes(facts, "private"),
        withheld_by=withheld.value if withheld and withheld.value else None,
        said_by=row.said_by,
        sharing=Sharing(sharing.value) if sharing and sharing.value else None,
        certainty=row.certainty,
        asked=row.asked,
        confirmed_on=confirmed.on if confirmed else None,
    )


def _yes(facts: dict[str, models.AnswerFact], kind: str) -> bool:
    return kind in facts and facts[kind].value == "yes"


def keep_contribution(
    session: Session,
    pupil_id: int,
    contribution: Contribution,
    *,
    position: int,
    account_id: int | None,
) -> models.Contribution:
    """Add a contribution's rows and return them."""
    back = contribution.read_back
    row = models.Contribution(
        ref=contribution.ref or new_reference(),
        pupil_id=pupil_id,
        key=contribution.id,
        tool=contribution.tool,
        contributor=contribution.contributor,
        role=contribution.role.value,
        relationship_=contribution.relationship,
        held_on=contribution.date,
        setting=contribution.setting,
        method=contribution.method,
        supported_by=contribution.supported_by,
        language=contribution.language,
        interpreter=contribution.interpreter,
        session=contribution.session,
        share=contribution.share,
        read_back_on=back.on if back else None,
        read_back_with=back.with_whom if back else "",
        read_back_changed=back.changed if back else "",
        read_back_agreed=back.agreed if back else True,
        recorded_by=account_id,
        position=position,
    )
    for place, answer in enumerate(contribution.answers):
        row.answers.append(answer_row(answer, place, contribution.date, account_id))
    session.add(row)
    session.flush()
    return row


def answer_row(answer: Answer, position: int, on: dt.date, account_id: int | None) -> models.Answer:
    """Return the row, with its dated facts, that keeps an answer."""
    row = models.Answer(
        ref=answer.ref or new_reference(),
        prompt=answer.prompt,
        position=position,
        text=answer.text,
        cells=[cell_json(cell) for cell in answer.cells] or None,
        original=answer.original,
        said_by=answer.said_by,
        certainty=answer.certainty,
        asked=answer.asked,
        recorded_by=account_id,
    )
    facts: list[tuple[str, str, dt.date]] = []
    if answer.quote:
        facts.append(("exact", "yes", on))
    if answer.private:
        facts.append(("private", "yes", on))
    if answer.withheld_by:
        facts.append(("withheld", answer.withheld_by, on))
    if answer.sharing:
        facts.append(("sharing", answer.sharing.value, on))
    if answer.confirmed_on:
        facts.append(("confirmed", "yes", answer.confirmed_on))
    row.facts = [
        models.AnswerFact(kind=kind, value=value, on=day, by=account_id)
        for kind, value, day in facts
    ]
    return row


def cell_json(cell: Cell) -> dict[str, Any]:
    """Return a cell as it is kept in a row."""
    return {
        "column": cell.column,
        "value": cell.value,
        "quote": cell.quote,
        "original": cell.original,
    }
