"""Checking a text while it is written: nothing is kept, and nothing but this text is looked at."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from ehcplan.access.roles import Act, Actor
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of
from ehcplan.compliance import checker
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.finding import Checked
from ehcplan.compliance.passages import Passage
from ehcplan.db import Database
from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.parts import KINDS, Part, ref_of
from ehcplan.plan.stages import working_stage
from ehcplan.plan.whole import Letter, Need, Outcome, Provision
from ehcplan.vocabulary import Element

LONGEST = 20_000
"""Characters of a text that are looked at while it is written; all of it when it is saved."""


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A text as it stands in a form, and where it will stand in the plan."""

    text: str
    letter: Letter
    element: Element | None = None
    line: str = ""
    """The line of Section A that it changes."""
    part: str = ""
    """The part of sections B to K that it changes."""
    kind: str = ""
    """The kind of that part."""
    field: str = "words"
    """Which text of the part it is."""


def check_typed(
    database: Database, actor: Actor, pupil_ref: str, typed: Typed, *, on: dt.date
) -> Checked:
    """Return what is found in a text that is being written, for those who may write it."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        case = case_of(session, pupil, on=on)
    draft = Draft(case=case, on=on, stage=working_stage(case.stage))
    return checker().check_text(draft, _passage(draft, typed))


def _passage(draft: Draft, typed: Typed) -> Passage:
    """Return the text where it will stand: in the place of what it changes, or as a new one."""
    text = typed.text[:LONGEST]
    standing = next((one for one in draft.passages if _is_changed(one, typed)), None)
    if standing is not None:
        return replace(standing, text=text, is_exact=False)
    return Passage(
        text=text,
        ref="",
        letter=typed.letter,
        element=typed.element,
        part=_new_part(typed, text),
        field=typed.field,
    )


def _is_changed(passage: Passage, typed: Typed) -> bool:
    if typed.part:
        held = passage.part
        return held is not None and ref_of(held) == typed.part and passage.field == typed.field
    return bool(typed.line) and passage.ref == typed.line


def _new_part(typed: Typed, text: str) -> Part | None:
    kind = KINDS.get(typed.kind)
    if kind is None or kind.record not in (Need, Outcome, Provision):
        return None
    held: dict[str, Any] = {"ref": "", "words": Words(wordings=(Wording(text=text),))}
    if kind.has_letter:
        held["letter"] = typed.letter
    record: Any = kind.record
    part: Part = record(**held)
    return part
