"""The page of the thread: who it is about, and the thread through their plan."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.thread import Thread, thread_of
from ehcplan.casework.translate import case_of
from ehcplan.db import Database


@dataclass(frozen=True, kw_only=True)
class ThreadPage:
    """A pupil's thread."""

    pupil_ref: str
    pupil_name: str
    thread: Thread


def thread_page(database: Database, actor: Actor, ref: str, *, on: dt.date) -> ThreadPage:
    """Return a pupil's thread. The reading is recorded; NotFoundError as in `pupil_for`."""
    with database.reading() as session:
        case = case_of(session, pupil_for(session, actor, Act.READ, ref), on=on)
    audit.note_reading(database, actor, "read plan", pupil_ref=ref, subject="thread")
    return ThreadPage(pupil_ref=ref, pupil_name=case.pupil.name, thread=thread_of(case))
