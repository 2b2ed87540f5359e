"""Filing notes under a tool afterwards, or taking them back out. The words stay as they are."""

import datetime as dt
from collections.abc import Iterable, Mapping

from sqlalchemy import update
from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import footing
from ehcplan.casework.gather import next_key, next_position
from ehcplan.casework.reach import contribution_for
from ehcplan.casework.translate import facts_now, is_current, may_see
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.plan.reference import new_reference
from ehcplan.tools.definition import FieldType, Prompt
from ehcplan.vocabulary import Sharing

_TAKES_NOTES = frozenset(
    {FieldType.STATEMENTS, FieldType.TEXT, FieldType.ROWS, FieldType.RINGS, FieldType.LOG}
)


def takes_notes(prompt: Prompt) -> bool:
    """Return whether a note can be filed under a prompt: a date or a closed choice takes none."""
    return prompt.type in _TAKES_NOTES


def file_under_tool(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    contribution_ref: str,
    tool: str | None,
    placements: Mapping[str, str],
    *,
    on: dt.date,
) -> str:
    """File answers under prompts of a tool (None: back to plain notes); return where they are.

    `placements` gives a prompt's key for an answer's reference. When every answer is placed, the
    contribution changes its tool in place; else those placed go to a new contribution with the
    same header. Raises ContentRefusedError when a prompt takes no notes, or a row of a grid would
    lose its cells; NotFoundError for an answer that is not there.
    """
    with database.writing() as session:
        pupil, row = contribution_for(session, actor, Act.GATHER, pupil_ref, contribution_ref)
        current = [answer for answer in row.answers if is_current(answer)]
        placed = _placed(current, actor, placements)
        _refuse_filing(tool, placed)
        if len(placed) == len(current):
            there = row
            row.tool = tool
        else:
            there = copy_header(session, actor, row, pupil.id, tool=tool)
        hidden = [answer for answer, prompt in placed if _becomes_private(answer, tool, prompt)]
        for answer, prompt in placed:
            fact = f"{tool or 'notes'} {prompt}"
            _add_fact(answer, "filed", fact, actor, on)
            if answer in hidden:
                _add_fact(answer, "private", "yes", actor, on)
        footing.take_out(session, hidden)
        for answer, prompt in placed:
            put(session, footing.versions(answer), there, prompt=prompt)
        pupil.as_of = None
        audit.note(session, actor, "file", pupil_ref=pupil.ref, subject=there.ref)
        return there.ref


def copy_header(
    session: Session, actor: Actor, row: models.Contribution, pupil_id: int, *, tool: str | None
) -> models.Contribution:
    """Add an empty contribution with the same header, under a pupil's next key."""
    copy = models.Contribution(
        ref=new_reference(),
        pupil_id=pupil_id,
        key=next_key(session, pupil_id),
        tool=tool,
        contributor=row.contributor,
        role=row.role,
        held_on=row.held_on,
        relationship_=row.relationship_,
        setting=row.setting,
        method=row.method,
        supported_by=row.supported_by,
        language=row.language,
        interpreter=row.interpreter,
        session=row.session,
        share=row.share,
        read_back_on=row.read_back_on,
        read_back_with=row.read_back_with,
        read_back_changed=row.read_back_changed,
        read_back_agreed=row.read_back_agreed,
        recorded_by=row.recorded_by,
        position=next_position(session, pupil_id),
    )
    session.add(copy)
    session.flush()
    return copy


def put(
    session: Session,
    answers: Iterable[models.Answer],
    there: models.Contribution,
    *,
    prompt: str | None = None,
) -> None:
    """Put answers into another contribution, and under another prompt if one is given."""
    values: dict[str, object] = {"contribution_id": there.id}
    if prompt is not None:
        values["prompt"] = prompt
    ids = [answer.id for answer in answers]
    # What is not written yet would be lost by the expiry below.
    session.flush()
    session.execute(update(models.Answer).where(models.Answer.id.in_(ids)).values(values))
    session.expire_all()


def _placed(
    current: Iterable[models.Answer], actor: Actor, placements: Mapping[str, str]
) -> list[tuple[models.Answer, str]]:
    readable = {answer.ref: answer for answer in current if may_see(answer, actor)}
    if not placements:
        raise ContentRefusedError("Choose where at least one answer belongs.")
    if set(placements) - set(readable):
        raise NotFoundError("There is no such answer in this contribution.")
    return [(answer, placements[ref]) for ref, answer in readable.items() if ref in placements]


def _refuse_filing(tool: str | None, placed: list[tuple[models.Answer, str]]) -> None:
    for answer, key in placed:
        prompt = tools.prompt_of(tool, key)
        if prompt is None or not takes_notes(prompt):
            raise ContentRefusedError("Choose one of the questions on the page.")
        if answer.cells:
            raise ContentRefusedError(
                "A row of several boxes stays under the tool it was written for."
            )
        if prompt.type is FieldType.TEXT and sum(key == other for _, other in placed) > 1:
            raise ContentRefusedError(f"“{prompt.wording.words}” takes one answer only.")


def _becomes_private(answer: models.Answer, tool: str | None, key: str) -> bool:
    """Return whether a prompt keeps this answer private, as nobody said that it may be shared."""
    prompt = tools.prompt_of(tool, key)
    shared = facts_now(answer).get("sharing")
    is_shared = shared is not None and shared.value == Sharing.PLAN.value
    return prompt is not None and prompt.private_by_default and not is_shared


def _add_fact(answer: models.Answer, kind: str, value: str, actor: Actor, on: dt.date) -> None:
    answer.facts.append(models.AnswerFact(kind=kind, value=value, on=on, by=actor.account_id))
