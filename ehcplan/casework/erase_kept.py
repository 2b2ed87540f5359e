"""Finding an erased answer's words in what was kept of a pupil: versions, documents, judgements.

They are immutable and go whole: a version with a hole in it would not be what was issued.
"""

import json
from collections.abc import Iterator

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.documents.walk import read_docx
from ehcplan.errors import EhcplanError

# Shorter than this, the same words may be anybody's: then only their own place or mark counts.
_TELLING_WORDS = 3


def telling(texts: frozenset[str]) -> frozenset[str]:
    """Return the texts long enough to be known anywhere as this answer's own."""
    return frozenset(text for text in texts if len(text.split()) >= _TELLING_WORDS)


def words_of_rows(rows: list[models.Answer]) -> frozenset[str]:
    """Return every text an answer and its earlier versions hold, in plain spacing."""
    return frozenset(plain for text in _words(rows) if (plain := " ".join(text.split())))


def _words(rows: list[models.Answer]) -> Iterator[str]:
    for row in rows:
        yield row.text
        yield row.original or ""
        for cell in row.cells or ():
            yield str(cell["value"])
            yield cell["original"] or ""


def erase_versions_with(
    session: Session, pupil_id: int, key: str, line_refs: frozenset[str], texts: frozenset[str]
) -> tuple[list[tuple[str, str]], set[str]]:
    """Remove the versions that hold these words; return (ref, hash) of each and freed files.

    `key` is the contribution's, under which a version's case file keeps the answer. Only within an
    erasure that is open.
    """
    gone: list[tuple[str, str]] = []
    freed: set[str] = set()
    for version in session.scalars(
        select(models.Version).where(models.Version.pupil_id == pupil_id)
    ).all():
        stored = session.get_one(models.StoredFile, version.case_sha256)
        files = {file.file_sha256 for file in version.files}
        held = [session.get_one(models.StoredFile, sha256).data for sha256 in files]
        printed = any(_holds(data, texts, line_refs) for data in held)
        if not printed and not _case_holds(stored.data, key, texts):
            continue
        gone.append((version.ref, version.case_sha256))
        freed |= {version.case_sha256, *files}
        session.execute(
            delete(models.VersionFile).where(models.VersionFile.version_id == version.id)
        )
        session.execute(delete(models.Version).where(models.Version.id == version.id))
    return gone, freed


def erase_produced_with(
    session: Session, pupil_id: int, line_refs: frozenset[str], texts: frozenset[str]
) -> tuple[list[tuple[str, str]], set[str]]:
    """Remove the produced documents that print these lines or words; return as above."""
    gone: list[tuple[str, str]] = []
    freed: set[str] = set()
    for row in session.scalars(
        select(models.Produced).where(models.Produced.pupil_id == pupil_id)
    ).all():
        data = session.get_one(models.StoredFile, row.file_sha256).data
        if _holds(data, texts, line_refs):
            gone.append((row.ref, row.file_sha256))
            freed.add(row.file_sha256)
            session.execute(delete(models.Produced).where(models.Produced.id == row.id))
    return gone, freed


def erase_judged_of_lines(session: Session, line_ids: list[int]) -> None:
    """Remove what people judged of these lines. Only within an erasure that is open."""
    refs = select(models.Line.ref).where(models.Line.id.in_(line_ids))
    session.execute(delete(models.Judgement).where(models.Judgement.line.in_(refs)))


def erase_judged_with(session: Session, pupil_id: int, texts: frozenset[str]) -> None:
    """Remove a pupil's judgements whose reasons repeat these words."""
    rows = session.scalars(select(models.Judgement).where(models.Judgement.pupil_id == pupil_id))
    for row in rows.all():
        because = " ".join(row.because.split())
        if any(text in because for text in telling(texts)):
            session.delete(row)


def _case_holds(data: bytes, key: str, texts: frozenset[str]) -> bool:
    """Return whether a case file keeps the answer at its place, or its words in what was made of it."""
    case = json.loads(data)
    entries = [c["entries"] for c in case.get("contributions", ()) if c["id"] == key]
    if texts & {" ".join(text.split()) for text in _strings(entries)}:
        return True
    drafted = " ".join(
        " ".join(_strings([case.get("lines"), case.get("plan"), case.get("judged")])).split()
    )
    return any(text in drafted for text in telling(texts))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _holds(data: bytes, texts: frozenset[str], line_refs: frozenset[str]) -> bool:
    """Return whether a Word file prints any of the words, or carries a line's own mark."""
    try:
        walked = read_docx(data)
    except EhcplanError:
        # A scan or a PDF that was received cannot be searched: whoever erases looks at it.
        return False
    printed = " ".join(" ".join(block.text for block in walked.blocks).split())
    if any(text in printed for text in telling(texts)):
        return True
    marks = (span.name for span in walked.bookmarks if span.name.startswith("l_"))
    return any(mark.split("_")[1] in line_refs for mark in marks)
