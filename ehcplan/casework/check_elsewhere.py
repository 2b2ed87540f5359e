"""Checking a plan from anywhere: read, checked and remarked on in memory; nothing of it is kept."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.access import audit
from ehcplan.access.roles import Actor
from ehcplan.db import Database
from ehcplan.documents.check_file import CheckedCase, annotated, check_docx
from ehcplan.errors import ContentRefusedError
from ehcplan.vocabulary import Stage

MAX_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class CheckedFile:
    """What a file says, what was found, and a copy with the findings in its margin."""

    found: CheckedCase
    copy: bytes


def check_file(
    database: Database,
    actor: Actor,
    data: bytes,
    *,
    on: dt.date,
    stage: Stage | None = None,
    born: dt.date | None = None,
) -> CheckedFile:
    """Return what a Word file says and what the rules find in it. The audit notes that it was done.

    Nothing of the file is kept, and the audit holds no word of it. Raises ContentRefusedError for
    a file that is too large, or may not or cannot be read.
    """
    if len(data) > MAX_BYTES:
        raise ContentRefusedError("This file is larger than 20 MB. Make its pictures smaller.")
    if not data:
        raise ContentRefusedError("This file is empty. Choose the plan’s Word document.")
    found = check_docx(data, on=on, stage=stage, born=born)
    copy = annotated(data, found)
    audit.note_reading(database, actor, "checked a file from elsewhere", pupil_ref=None)
    return CheckedFile(found=found, copy=copy)
