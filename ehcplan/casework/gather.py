"""Keeping what was said: a contribution in, its header put right."""

import datetime as dt
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import footing
from ehcplan.casework.cleaning import Cleaner
from ehcplan.casework.reach import contribution_for, pupil_for
from ehcplan.casework.sheets import sheet_row
from ehcplan.casework.translate import facts_now, keep_contribution
from ehcplan.casework.wording import same
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.reference import new_reference
from ehcplan.plan.said import Contribution, Person
from ehcplan.vocabulary import Role, Sharing

_KEY = re.compile(r"^c(\d{1,9})$")
_NOT_PEOPLE = frozenset({Role.CHILD, Role.GROUP})


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What was kept: the contribution's reference, the answers' in their order, and what was not."""

    ref: str
    answers: tuple[str, ...]
    not_written_down: int = 0
    """Lines that the speaker did not want written down: counted, never kept."""
    dropped: int = 0
    """Characters that no Word file can hold."""


def keep(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    contribution: Contribution,
    *,
    sheet_ref: str | None = None,
    not_written_down: int = 0,
    for_safeguarding: Collection[int] = (),
) -> Kept:
    """Keep a contribution with its answers; its sheet goes in the same transaction.

    `contribution.id` is ignored: the next key is given. `for_safeguarding` holds the places in
    `contribution.answers` of those for the safeguarding lead alone. Raises ContentRefusedError
    when nothing was said or the tool has no such prompt, NotFoundError when the sheet is gone
    (it was kept already).
    """
    cleaner = Cleaner()
    cleaned = [
        (cleaner.answer(answer), place in for_safeguarding)
        for place, answer in enumerate(contribution.answers)
    ]
    said = [(answer, for_lead) for answer, for_lead in cleaned if answer.words.strip()]
    kept = replace(cleaner.header(contribution), answers=tuple(answer for answer, _ in said))
    _refuse_nobody(kept)
    _refuse_what_has_no_place(kept, not_written_down)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.GATHER, pupil_ref)
        sheet = sheet_row(session, actor, pupil, sheet_ref) if sheet_ref else None
        row = add_contribution(session, actor, pupil, kept)
        for answer, (_, for_lead) in zip(row.answers, said, strict=True):
            if for_lead:
                keep_for_lead(answer, actor, kept.date)
        remember(pupil, [_person(kept)])
        pupil.as_of = None
        audit.note(session, actor, "gather", pupil_ref=pupil.ref, subject=row.ref)
        if not_written_down:
            said_so = f"{row.ref} {not_written_down}"
            audit.note(session, actor, "not written down", pupil_ref=pupil.ref, subject=said_so)
        if sheet is not None:
            # By this, a sheet sent twice finds what it became.
            became = f"{sheet.ref} {row.ref}"
            audit.note(session, actor, "keep sheet", pupil_ref=pupil.ref, subject=became)
            session.delete(sheet)
        return Kept(
            ref=row.ref,
            answers=tuple(answer.ref for answer in row.answers),
            not_written_down=not_written_down,
            dropped=cleaner.dropped,
        )


def edit_header(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    contribution_ref: str,
    header: Contribution,
    *,
    on: dt.date,
) -> tuple[str, ...]:
    """Put a contribution's header right; return the lines that had to come out of the draft.

    `header` is a contribution whose answers, tool and key are ignored. Lines come out when nothing
    may be used any more, or when words under the pupil's own headings turn out to be another's.
    """
    kept = Cleaner().header(header)
    _refuse_nobody(kept)
    with database.writing() as session:
        pupil, row = contribution_for(session, actor, Act.GATHER, pupil_ref, contribution_ref)
        shared_before = row.share
        put_header_right(row, kept)
        remember(pupil, [_person(kept)])
        pupil.as_of = None
        audit.note(session, actor, "edit header", pupil_ref=pupil.ref, subject=row.ref)
        if shared_before and not row.share:
            return footing.take_out(session, [a for a in row.answers if not _shared_by_itself(a)])
        return footing.revoice(session, actor, pupil, row.answers, on=on)


def add_contribution(
    session: Session, actor: Actor, pupil: models.Pupil, contribution: Contribution
) -> models.Contribution:
    """Add a contribution's rows under the pupil's next key, after all the others."""
    return keep_contribution(
        session,
        pupil.id,
        replace(contribution, id=next_key(session, pupil.id)),
        position=next_position(session, pupil.id),
        account_id=actor.account_id,
    )


def next_key(session: Session, pupil_id: int) -> str:
    """Return the next key of a pupil’s contributions, as in c1, c2, c3."""
    keys = session.scalars(
        select(models.Contribution.key).where(models.Contribution.pupil_id == pupil_id)
    )
    numbers = [int(found.group(1)) for key in keys if (found := _KEY.match(key))]
    return f"c{max(numbers, default=0) + 1}"


def next_position(session: Session, pupil_id: int) -> int:
    """Return the place after a pupil's last contribution."""
    last = session.scalar(
        select(func.max(models.Contribution.position)).where(
            models.Contribution.pupil_id == pupil_id
        )
    )
    return 0 if last is None else last + 1


def remember(pupil: models.Pupil, people: Iterable[Person]) -> None:
    """Add to the people round a pupil those who are not among them yet."""
    for person in people:
        if person.role in _NOT_PEOPLE or not person.name:
            continue
        known = any(
            row.role == person.role.value and same(row.name, person.name) for row in pupil.people
        )
        if not known:
            pupil.people.append(
                models.Person(
                    ref=new_reference(),
                    name=person.name,
                    role=person.role.value,
                    relationship=person.relationship,
                )
            )


def keep_for_lead(answer: models.Answer, actor: Actor, on: dt.date) -> None:
    """Keep an answer for its writer and the safeguarding lead alone; it is private, too."""
    for kind in ("private", "safeguarding"):
        fact = models.AnswerFact(kind=kind, value="yes", on=on, by=actor.account_id)
        answer.facts.append(fact)


def put_header_right(row: models.Contribution, header: Contribution) -> None:
    """Write a contribution's header, but for its key and tool, into its row."""
    back = header.read_back
    row.contributor, row.role = header.contributor, header.role.value
    row.relationship_, row.held_on = header.relationship, header.date
    row.setting, row.method = header.setting, header.method
    row.supported_by, row.interpreter = header.supported_by, header.interpreter
    row.language, row.session, row.share = header.language, header.session, header.share
    row.read_back_on = back.on if back else None
    row.read_back_with = back.with_whom if back else ""
    row.read_back_changed = back.changed if back else ""
    row.read_back_agreed = back.agreed if back else True


def _shared_by_itself(answer: models.Answer) -> bool:
    """Return whether the speaker said of this answer alone that it may be used."""
    fact = facts_now(answer).get("sharing")
    return fact is not None and fact.value == Sharing.PLAN.value


def _person(contribution: Contribution) -> Person:
    return Person(
        name=contribution.contributor,
        role=contribution.role,
        relationship=contribution.relationship,
    )


def _refuse_nobody(contribution: Contribution) -> None:
    if not contribution.contributor:
        raise ContentRefusedError("Say who this comes from.")


def _refuse_what_has_no_place(contribution: Contribution, not_written_down: int) -> None:
    if not contribution.answers and not not_written_down:
        raise ContentRefusedError("There is nothing to keep yet: write at least one line.")
    for answer in contribution.answers:
        if tools.prompt_of(contribution.tool, answer.prompt) is None:
            raise ContentRefusedError(
                "One of the answers is to a question that this tool does not ask."
            )
