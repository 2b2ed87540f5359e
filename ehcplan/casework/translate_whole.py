"""Sections B to K, identity and what happened, as rows and as values."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from ehcplan import models
from ehcplan.casework.translate_lines import (
    AnswerRows,
    source_rows,
    sources_value,
    wording_rows,
    wordings_value,
)
from ehcplan.casework.translate_said import Places
from ehcplan.plan.case import Case
from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import Identity
from ehcplan.plan.lines import Words
from ehcplan.plan.parts import (
    KINDS,
    Kind,
    Part,
    kind_of,
    letter_of,
    ref_of,
    texts_of,
    with_known_links,
)
from ehcplan.plan.reference import new_reference
from ehcplan.plan.whole import WholePlan
from ehcplan.schemas.plain import from_plain, hints_of, to_plain
from ehcplan.vocabulary import Voice

# What the table calls a text, where the value holds several under one name.
_SLOTS = {"steps": "step"}
_FIELDS = {slot: name for name, slot in _SLOTS.items()}


def plan_of(
    session: Session, pupil_id: int, places: Places, *, lines: Collection[str]
) -> WholePlan | None:
    """Return sections B to K, or None where nothing of them stands.

    `lines` are the references of the lines that stand in Section A: a link to any other is left
    out, as are parts that were taken out and texts whose answer is here no more.
    """
    held: dict[str, list[Part]] = {kind.group: [] for kind in KINDS.values()}
    for row in part_rows(session, pupil_id):
        part = part_value(row, places) if row.removed_at is None else None
        if part is not None:
            held[kind_of(part).group].append(part)
    budgets = held.pop("budget")
    groups: dict[str, Any] = {group: tuple(parts) for group, parts in held.items()}
    plan = WholePlan(**groups, budget=budgets[0] if budgets else None)  # type: ignore[arg-type]
    return None if plan == WholePlan() else with_known_links(plan, lines)


def part_rows(session: Session, pupil_id: int) -> list[models.PlanPart]:
    """Return the rows of a pupil's parts with their texts, in order, also those taken out."""
    texts = selectinload(models.PlanPart.lines)
    rows = session.scalars(
        select(models.PlanPart)
        .where(models.PlanPart.pupil_id == pupil_id)
        .order_by(models.PlanPart.kind, models.PlanPart.position, models.PlanPart.id)
        .options(texts.selectinload(models.Line.wordings), texts.selectinload(models.Line.sources))
    )
    return list(rows)


def part_value(row: models.PlanPart, places: Places) -> Part | None:
    """Return a part, or None when the text it needs may not be shown any more."""
    kind = KINDS[row.kind]
    hints = hints_of(kind.record)
    held: dict[str, Any] = {name: from_plain(hints[name], raw) for name, raw in row.facts.items()}
    if "ref" in hints:
        held["ref"] = row.ref
    if kind.has_letter:
        held["letter"] = from_plain(hints["letter"], row.letter)
    held |= _texts_value(row, kind, places)
    if "words" in kind.texts and "words" not in held and kind.key != "budget":
        return None
    part: Part = kind.record(**held)
    return part


def _texts_value(row: models.PlanPart, kind: Kind, places: Places) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for line in row.lines:
        words = _words(line, places) if line.removed_at is None else None
        name = _FIELDS.get(line.slot, line.slot)
        if words is None or name not in kind.texts:
            continue
        if name in _SLOTS:
            found[name] = (*found.get(name, ()), words)
        else:
            found[name] = words
    return found


def _words(row: models.Line, places: Places) -> Words | None:
    sources = sources_value(row, places)
    if sources is None:
        return None
    return Words(ref=row.ref, wordings=wordings_value(row), sources=sources)


def facts_of(part: Part) -> dict[str, Any]:
    """Return what of a part is kept as facts: all but its reference, its section and its texts."""
    kind = kind_of(part)
    elsewhere = {"ref", *kind.texts} | ({"letter"} if kind.has_letter else set())
    return {name: held for name, held in to_plain(part).items() if name not in elsewhere}


def part_row(
    part: Part, *, pupil_id: int, position: int, account_id: int | None
) -> models.PlanPart:
    """Return the row of a part, without its texts."""
    return models.PlanPart(
        ref=ref_of(part) or new_reference(),
        pupil_id=pupil_id,
        kind=kind_of(part).key,
        letter=letter_of(part).value,
        position=position,
        facts=facts_of(part),
        changed_by=account_id,
    )


def text_row(
    words: Words, name: str, part: models.PlanPart, *, position: int, account_id: int | None
) -> models.Line:
    """Return the row of a part's text with its wordings, without its sources."""
    row = models.Line(
        ref=words.ref or new_reference(),
        pupil_id=part.pupil_id,
        element=part.letter,
        position=position,
        voice=Voice.OTHER.value,
        slot=_SLOTS.get(name, name),
        accepted_by=account_id,
    )
    row.wordings = wording_rows(words.wordings, account_id)
    return row


def keep_plan(
    session: Session,
    plan: WholePlan | None,
    pupil_id: int,
    answers: AnswerRows,
    account_id: int | None,
) -> None:
    """Add the rows of sections B to K."""
    for kind in KINDS.values():
        held = getattr(plan or WholePlan(), kind.group)
        parts = held if isinstance(held, tuple) else (held,) if held is not None else ()
        for position, part in enumerate(parts):
            row = part_row(part, pupil_id=pupil_id, position=position, account_id=account_id)
            for place, (name, words) in enumerate(texts_of(part)):
                text = text_row(words, name, row, position=place, account_id=account_id)
                text.sources = source_rows(words.sources, answers)
                row.lines.append(text)
            session.add(row)


def identity_of(pupil: models.Pupil) -> Identity | None:
    """Return what forms ask for beyond the pupil's own row, or None."""
    identity: Identity | None = from_plain(Identity, pupil.identity)
    return identity


def identity_json(identity: Identity | None) -> dict[str, Any] | None:
    """Return identity as the pupil's row keeps it: None when it says nothing."""
    return to_plain(identity) or None if identity else None


def happened(
    session: Session, pupil_id: int
) -> tuple[tuple[Event, ...], tuple[RecordedException, ...], tuple[CapacityDecision, ...]]:
    """Return events, exceptions and decisions about capacity, as they were recorded."""
    return (
        _recorded(session, models.CaseEvent, Event, pupil_id),
        _recorded(session, models.CaseException, RecordedException, pupil_id),
        _recorded(session, models.Capacity, CapacityDecision, pupil_id),
    )


def _recorded(session: Session, table: Any, record: Any, pupil_id: int) -> tuple[Any, ...]:
    rows = session.scalars(select(table).where(table.pupil_id == pupil_id).order_by(table.id))
    return tuple(record_value(record, row) for row in rows)


def record_value(record: Any, row: Any) -> Any:
    """Return an event, an exception or a decision from its row."""
    return record(**{name: getattr(row, name) for name in hints_of(record)})


def keep_happened(session: Session, case: Case, pupil_id: int, account_id: int | None) -> None:
    """Add the rows of events, exceptions and decisions about capacity."""
    session.add_all(event_row(one, pupil_id, account_id) for one in case.events)
    session.add_all(exception_row(one, pupil_id, account_id) for one in case.exceptions)
    session.add_all(capacity_row(one, pupil_id) for one in case.capacity)


def event_row(event: Event, pupil_id: int, account_id: int | None) -> models.CaseEvent:
    """Return the row of an event."""
    return models.CaseEvent(pupil_id=pupil_id, recorded_by=account_id, **vars(event))


def exception_row(
    exception: RecordedException, pupil_id: int, account_id: int | None
) -> models.CaseException:
    """Return the row of an exception."""
    return models.CaseException(pupil_id=pupil_id, recorded_by=account_id, **vars(exception))


def capacity_row(decision: CapacityDecision, pupil_id: int) -> models.Capacity:
    """Return the row of a decision about capacity."""
    return models.Capacity(pupil_id=pupil_id, **vars(decision))


def taken_references(session: Session, wanted: Iterable[str]) -> set[str]:
    """Return which references the database has already, for a line or a part."""
    refs = sorted(set(wanted))
    taken: set[str] = set()
    # In chunks: a database takes so many values in one statement and no more.
    for chunk in (refs[i : i + 500] for i in range(0, len(refs), 500)):
        for column in (models.Line.ref, models.PlanPart.ref):
            taken |= set(session.scalars(select(column).where(column.in_(chunk))))
    return taken
