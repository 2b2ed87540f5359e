"""The one audited way by which words are removed. It leaves a tombstone and nothing of the words."""

import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.erase_kept import (
    erase_judged_of_lines,
    erase_judged_with,
    erase_produced_with,
    erase_versions_with,
    words_of_rows,
)
from ehcplan.casework.erase_whole import (
    erase_happened,
    erase_parts,
    erase_versions,
    is_used_by_plan,
    plan_files,
    take_out_wordless,
)
from ehcplan.casework.reach import answer_for, pupil_for
from ehcplan.casework.translate import contributions_of
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError

_PUPILS_ROWS = (
    models.Contribution.pupil_id,
    models.Sheet.pupil_id,
    models.Emptied.pupil_id,
    models.DraftAct.pupil_id,
    models.Judgement.pupil_id,
    models.Person.pupil_id,
    models.Consent.pupil_id,
    # Also of answers that were moved to another pupil since.
    models.LeftOutAnswer.pupil_id,
)


def erase_pupil(database: Database, actor: Actor, pupil_ref: str, *, reason: str) -> str:
    """Erase everything of a pupil; return the tombstone's reference."""
    _need_reason(reason)
    with database.writing() as session:
        pupil = pupil_for(session, actor, Act.ERASE, pupil_ref)
        ref = erase_rows(session, actor, pupil, reason=reason)
    _remember(database, {"kind": "pupil", "ref": ref, "reason": reason})
    clear_pages(database)
    return ref


def erase_answer(
    database: Database, actor: Actor, pupil_ref: str, answer_ref: str, *, reason: str
) -> str:
    """Erase one answer, its earlier versions and the lines made of it; return its reference.

    Versions and documents that hold its words go too, each leaving a tombstone: kept, they would
    hold what was erased. So do the judgements of those lines, and those that repeat the words.
    """
    _need_reason(reason)
    with database.writing() as session:
        pupil, answer = answer_for(session, actor, Act.ERASE, pupil_ref, answer_ref)
        rows = _with_corrections(session, answer)
        _open(session, reason)
        _erase_where_kept(session, actor, pupil, rows, reason)
        _erase_lines(session, [row.id for row in rows])
        take_out_wordless(session, pupil.id)
        for row in rows:
            _bury(session, actor, "answer", row.ref, reason, _answer_hash(row))
        _erase_answers(session, [row.id for row in rows])
        _close(session)
        audit.note(session, actor, "erase", pupil_ref=pupil.ref, subject=answer_ref)
    for row in rows:
        _remember(database, {"kind": "answer", "ref": row.ref, "reason": reason})
    clear_pages(database)
    return answer_ref


def _erase_where_kept(
    session: Session, actor: Actor, pupil: models.Pupil, rows: list[models.Answer], reason: str
) -> None:
    texts = words_of_rows(rows)
    line_refs = frozenset(
        session.scalars(
            select(models.Line.ref)
            .join(models.LineSource, models.LineSource.line_id == models.Line.id)
            .where(models.LineSource.answer_id.in_([row.id for row in rows]))
        )
    )
    key = session.get_one(models.Contribution, rows[-1].contribution_id).key
    versions, freed = erase_versions_with(session, pupil.id, key, line_refs, texts)
    documents, more = erase_produced_with(session, pupil.id, line_refs, texts)
    for kind, gone in (("version", versions), ("document", documents)):
        for ref, sha256 in gone:
            _bury(session, actor, kind, ref, reason, sha256)
    erase_judged_with(session, pupil.id, texts)
    _erase_files(session, freed | more)


def erase_file(session: Session, sha256: str, *, reason: str) -> None:
    """Erase a stored file within an open write, unless something still uses it.

    The caller takes its own use away first, and empties the log of pages (`clear_pages`) once
    the write has ended.
    """
    _open(session, reason)
    _erase_files(session, {sha256})
    _close(session)


def erase_rows(session: Session, actor: Actor, pupil: models.Pupil, *, reason: str) -> str:
    """Erase a pupil's rows within an open write; return the pupil's reference."""
    _open(session, reason)
    contributions = contributions_of(session, pupil.id)
    answers = [answer for c in contributions for answer in c.answers]
    digest = hashlib.sha256()
    for answer in answers:
        digest.update(_answer_hash(answer).encode())
    files = _files_of(session, pupil)
    for sha256 in sorted(erase_versions(session, pupil.id)):
        digest.update(sha256.encode())
    _erase_lines_of_pupil(session, pupil.id)
    erase_parts(session, pupil.id)
    erase_happened(session, pupil.id)
    # Lines of another pupil's draft, taken out when an answer was moved here from there.
    _erase_lines(session, [answer.id for answer in answers])
    _erase_answers(session, [answer.id for answer in answers])
    for column in _PUPILS_ROWS:
        session.execute(delete(column.class_).where(column == pupil.id))
    session.execute(delete(models.Produced).where(models.Produced.pupil_id == pupil.id))
    session.execute(delete(models.pupil_staff).where(models.pupil_staff.c.pupil_id == pupil.id))
    session.execute(delete(models.Pupil).where(models.Pupil.id == pupil.id))
    _erase_files(session, files)
    _bury(session, actor, "pupil", pupil.ref, reason, digest.hexdigest())
    _close(session)
    audit.note(session, actor, "erase", pupil_ref=pupil.ref)
    session.expunge(pupil)
    return pupil.ref


def _files_of(session: Session, pupil: models.Pupil) -> set[str]:
    produced = select(models.Produced.file_sha256).where(models.Produced.pupil_id == pupil.id)
    photo = {pupil.photo_sha256} if pupil.photo_sha256 else set()
    return set(session.scalars(produced)) | plan_files(session, pupil.id) | photo


def reapply(database: Database, actor: Actor, erasures: list[dict[str, Any]]) -> int:
    """Erase again, in a restored backup, what had been erased since it was taken.

    `erasures` are the lines of the file kept beside the database. Returns how many were found.
    """
    again = 0
    for erasure in erasures:
        with database.reading() as session:
            found = _still_there(session, erasure)
        if found is None:
            continue
        pupil_ref, answer_ref = found
        if answer_ref is None:
            erase_pupil(database, actor, pupil_ref, reason=erasure["reason"])
        else:
            erase_answer(database, actor, pupil_ref, answer_ref, reason=erasure["reason"])
        again += 1
    return again


def _still_there(session: Session, erasure: dict[str, Any]) -> tuple[str, str | None] | None:
    if erasure["kind"] == "pupil":
        ref = session.scalar(select(models.Pupil.ref).where(models.Pupil.ref == erasure["ref"]))
        return (ref, None) if ref else None
    row = session.execute(
        select(models.Pupil.ref, models.Answer.ref)
        .join(models.Contribution, models.Contribution.pupil_id == models.Pupil.id)
        .join(models.Answer, models.Answer.contribution_id == models.Contribution.id)
        .where(models.Answer.ref == erasure["ref"])
    ).first()
    return (row[0], row[1]) if row else None


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise ContentRefusedError("Nothing was erased: say why, for the record that remains.")


def _open(session: Session, reason: str) -> None:
    session.add(models.ErasureOpen(reason=reason))
    session.flush()


def _close(session: Session) -> None:
    session.flush()
    session.execute(delete(models.ErasureOpen))


def _bury(session: Session, actor: Actor, kind: str, ref: str, reason: str, sha256: str) -> None:
    session.add(
        models.Tombstone(kind=kind, ref=ref, reason=reason, sha256=sha256, by=actor.account_id)
    )


def _answer_hash(row: models.Answer) -> str:
    said = json.dumps([row.text, row.cells, row.original], ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _with_corrections(session: Session, answer: models.Answer) -> list[models.Answer]:
    """Return an answer with everything it corrected and everything that corrected it."""
    found = {answer.id: answer}
    rows = session.scalars(
        select(models.Answer).where(models.Answer.contribution_id == answer.contribution_id)
    ).all()
    while True:
        linked = [
            row
            for row in rows
            if row.id not in found
            and (
                row.corrects_id in found
                or any(known.corrects_id == row.id for known in found.values())
            )
        ]
        if not linked:
            return sorted(found.values(), key=lambda row: row.id)
        found.update({row.id: row for row in linked})


def _erase_lines(session: Session, answer_ids: list[int]) -> None:
    line_ids = list(
        session.scalars(
            select(models.LineSource.line_id).where(models.LineSource.answer_id.in_(answer_ids))
        )
    )
    erase_judged_of_lines(session, line_ids)
    session.execute(delete(models.LineSource).where(models.LineSource.line_id.in_(line_ids)))
    session.execute(delete(models.LineWording).where(models.LineWording.line_id.in_(line_ids)))
    session.execute(delete(models.Line).where(models.Line.id.in_(line_ids)))


def _erase_lines_of_pupil(session: Session, pupil_id: int) -> None:
    line_ids = select(models.Line.id).where(models.Line.pupil_id == pupil_id)
    session.execute(delete(models.LineSource).where(models.LineSource.line_id.in_(line_ids)))
    session.execute(delete(models.LineWording).where(models.LineWording.line_id.in_(line_ids)))
    session.execute(delete(models.Line).where(models.Line.pupil_id == pupil_id))


def _erase_answers(session: Session, answer_ids: list[int]) -> None:
    for chunk in (answer_ids[i : i + 500] for i in range(0, len(answer_ids), 500)):
        session.execute(
            delete(models.LeftOutAnswer).where(models.LeftOutAnswer.answer_id.in_(chunk))
        )
        session.execute(delete(models.AnswerFact).where(models.AnswerFact.answer_id.in_(chunk)))
    # Newest first: a correction points at what it corrected.
    for answer_id in sorted(answer_ids, reverse=True):
        session.execute(delete(models.Answer).where(models.Answer.id == answer_id))
    session.expire_all()


def _erase_files(session: Session, hashes: set[str]) -> None:
    for sha256 in hashes:
        if not _is_used(session, sha256):
            session.execute(delete(models.StoredFile).where(models.StoredFile.sha256 == sha256))


def _is_used(session: Session, sha256: str) -> bool:
    uses = (models.Produced.file_sha256, models.Pupil.photo_sha256)
    counts = (session.scalar(select(func.count()).where(column == sha256)) for column in uses)
    return any(counts) or is_used_by_plan(session, sha256)


def erasures_path(database: Database) -> Path | None:
    """Return the file beside the database that lists erasures; None where there is no folder."""
    return database.instance / "erasures.jsonl" if database.instance else None


def _remember(database: Database, erasure: dict[str, str]) -> None:
    """Write down, beside the database, what was erased: a restored backup is put right by it."""
    path = erasures_path(database)
    if path is None:
        return
    on = dt.datetime.now(dt.UTC).date().isoformat()
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps({**erasure, "on": on}) + "\n")


def clear_pages(database: Database) -> None:
    """Empty the write-ahead log, so that no page of it still holds the words."""
    if database.is_sqlite:
        with database.write_engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
