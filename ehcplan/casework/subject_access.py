"""Answering a subject access request: everything of one person, others' private words held back.

The right is the person's own (UK GDPR, article 15); words that somebody else gave in private are
held for a person to redact or to release, and are listed by their place without their text.
"""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import models, tools
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.cases import exported
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database
from ehcplan.errors import NotFoundError
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judged
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.speaker import Speaker, speaker_of
from ehcplan.plan.voice import text_of
from ehcplan.schemas.case_file import write_case

PUPIL = "pupil"


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Somebody who may ask for what is kept of them."""

    key: str
    """`pupil`, or the person's name."""
    label: str


@dataclass(frozen=True, kw_only=True)
class Held:
    """An answer that is not given out until a person has looked at it."""

    contribution: str
    prompt: str
    index: int
    why: str


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What is given out, and what is held."""

    file_name: str
    data: bytes
    held: tuple[Held, ...]
    answers: int


def subjects(
    database: Database, actor: Actor, pupil_ref: str, *, on: dt.date
) -> tuple[Subject, ...]:
    """Return the pupil and each person who has said something about them."""
    with database.reading() as session:
        case = _case(session, actor, pupil_ref, on)
    names = dict.fromkeys(speaker.name for speaker, _, _ in _said(case) if speaker.name)
    others = [name for name in names if name.casefold() not in case.pupil.names]
    return (
        Subject(key=PUPIL, label=f"{case.pupil.first_name} (the pupil)"),
        *(Subject(key=name, label=name) for name in others),
    )


def answer_request(
    database: Database, actor: Actor, pupil_ref: str, subject: str, *, on: dt.date
) -> Answered:
    """Return a ZIP of everything of one person, as text to read and as data.

    For the pupil: everything said by and about them, but what somebody else said in private. For
    anybody else: what they said themselves. Raises NotFoundError when nobody is called that.
    """
    with database.reading() as session:
        case = _case(session, actor, pupil_ref, on)
        log = _log(session, pupil_ref) if subject == PUPIL else []
        issued = _issued(session, pupil_ref) if subject == PUPIL else []
    given, held = _sorted(case, subject)
    if not given and not held:
        raise NotFoundError("Nothing is kept of a person called that.")
    text = _as_text(case, subject, given, held, on)
    data = _as_data(case, subject, given, held, log, issued)
    audit.note_reading(database, actor, "subject access", pupil_ref=pupil_ref)
    return Answered(
        file_name=f"subject-access-{pupil_ref}-{on.isoformat()}.zip",
        data=_zip({"what-is-kept.txt": text, "what-is-kept.json": data}),
        held=tuple(held),
        answers=len(given),
    )


def _case(session: Session, actor: Actor, pupil_ref: str, on: dt.date) -> Case:
    pupil = pupil_for(session, actor, Act.ERASE, pupil_ref)
    return exported(session, pupil, on=on)


def _said(case: Case) -> Iterator[tuple[Speaker, Contribution, Answer]]:
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            yield speaker_of(case, contribution, answer), contribution, answer


def _sorted(
    case: Case, subject: str
) -> tuple[list[tuple[Speaker, Contribution, Answer]], list[Held]]:
    given, held = [], []
    for speaker, contribution, answer in _said(case):
        own = speaker.is_pupil if subject == PUPIL else speaker.name == subject
        if not own and subject != PUPIL:
            continue
        if not own and _is_kept_back(contribution, answer):
            why = "Said in private by somebody else: redact it, or ask them."
            held.append(
                Held(
                    contribution=contribution.id, prompt=answer.prompt, index=answer.index, why=why
                )
            )
        else:
            given.append((speaker, contribution, answer))
    return given, held


def _is_kept_back(contribution: Contribution, answer: Answer) -> bool:
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    by_nature = prompt is not None and prompt.private_by_default and answer.sharing is None
    return answer.private or bool(answer.withheld_by) or by_nature


def _log(session: Session, pupil_ref: str) -> list[dict[str, str]]:
    rows = session.scalars(
        select(models.AuditEntry)
        .where(models.AuditEntry.pupil_ref == pupil_ref)
        .order_by(models.AuditEntry.id)
    )
    return [{"at": row.at.isoformat(), "act": row.act} for row in rows]


def _issued(session: Session, pupil_ref: str) -> list[dict[str, str]]:
    """Return the versions that were issued, for the person to ask for any of them."""
    rows = session.scalars(
        select(models.Version)
        .join(models.Pupil, models.Pupil.id == models.Version.pupil_id)
        .where(models.Pupil.ref == pupil_ref)
        .order_by(models.Version.id)
    )
    return [
        {
            "version": row.ref,
            "what": row.kind,
            "number": str(row.number),
            "stage": row.stage,
            "issued_on": row.issued_on.isoformat() if row.issued_on else "",
        }
        for row in rows
    ]


def _as_text(
    case: Case,
    subject: str,
    given: list[tuple[Speaker, Contribution, Answer]],
    held: list[Held],
    on: dt.date,
) -> str:
    who = case.pupil.first_name if subject == PUPIL else subject
    lines = [f"What is kept of {who}, on {on.day} {on:%B %Y}", ""]
    last = None
    for speaker, contribution, answer in given:
        if contribution.id != last:
            tool = tools.find_tool(contribution.tool or "")
            day = f"{contribution.date.day} {contribution.date:%B %Y}"
            lines += ["", f"{day}, {tool.name if tool else 'notes'}: {contribution.contributor}"]
            last = contribution.id
        lines.append(
            f"  {speaker.name or 'Not named'}: {text_of(case, contribution, answer, None)}"
        )
    if subject == PUPIL:
        lines += ["", "The draft", *(f"  {line.element.label}: {line.text}" for line in case.lines)]
        lines += ["", "What was judged of it", *(f"  {_judged(one)}" for one in case.judged)]
    if held:
        lines += ["", f"{len(held)} held back because other people said them in private."]
    return "\n".join(lines) + "\n"


def _judged(one: Judged) -> str:
    day = f"{one.on.day} {one.on:%B %Y}"
    return f"{one.rule}: {one.because} ({one.by}, {day})"


def _as_data(
    case: Case,
    subject: str,
    given: list[tuple[Speaker, Contribution, Answer]],
    held: list[Held],
    log: list[dict[str, str]],
    issued: list[dict[str, str]],
) -> str:
    whole = write_case(case)
    found: dict[str, Any] = {
        "subject": subject,
        "answers": [
            {
                "said_by": speaker.name,
                "contribution": contribution.id,
                "date": contribution.date.isoformat(),
                "tool": contribution.tool,
                "prompt": answer.prompt,
                "text": answer.words,
            }
            for speaker, contribution, answer in given
        ],
        "held": [
            {"contribution": h.contribution, "prompt": h.prompt, "index": h.index, "why": h.why}
            for h in held
        ],
    }
    if subject == PUPIL:
        found |= {"pupil": whole["pupil"], "consents": whole["consents"]}
        found |= {"seen_by": log, "versions": issued, "plan": whole.get("plan", {})}
        found["judged"] = whole.get("judged", [])
        found["lines"] = [line.text for line in case.lines]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _zip(files: dict[str, str]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text.encode("utf-8"))
    return kept.getvalue()
