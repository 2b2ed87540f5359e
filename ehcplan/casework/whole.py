"""What people do to sections B to K: add, change, take out, bring back and order parts.

Links, empty sections, texts, events and stages have modules of their own; all their verbs can be
had from here.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework.attaching import Attached, attached, keep_attached
from ehcplan.casework.fit_to_keep import refuse_unless
from ehcplan.casework.lines import Desk, desk
from ehcplan.casework.plan_links import link, unlink
from ehcplan.casework.plan_nothing import say_nothing, take_back_nothing
from ehcplan.casework.plan_rows import (
    BESIDE,
    changed,
    checked,
    codes,
    keep_facts,
    keep_part,
    note,
    refuse_lost_links,
    row_of,
    say_nothing_no_more,
    standing,
    standing_row,
    value_of,
)
from ehcplan.casework.plan_texts import (
    add_part_text,
    carry_line,
    reword_part_text,
    take_out_part_text,
)
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.recording import (
    record_capacity,
    record_event,
    record_exception,
    records_of,
    set_identity,
    set_stage,
    take_back,
)
from ehcplan.casework.translate_said import contributions_of, places_of
from ehcplan.casework.translate_whole import part_rows, part_value
from ehcplan.db import Database
from ehcplan.models.base import now
from ehcplan.plan.parts import KINDS, Part, kind_of, letter_of, texts_of
from ehcplan.plan.whole import (
    Advice,
    Agreement,
    Budget,
    Letter,
    Need,
    Outcome,
    Placement,
    Provision,
)
from ehcplan.vocabulary import Stage

__all__ = [
    "Attached",
    "PartShown",
    "add_advice",
    "add_part",
    "add_part_text",
    "bring_back",
    "carry_line",
    "change_part",
    "link",
    "move_part",
    "parts_shown",
    "record_capacity",
    "record_event",
    "record_exception",
    "records_of",
    "reword_part_text",
    "say_nothing",
    "set_identity",
    "set_stage",
    "take_back",
    "take_back_nothing",
    "take_out_part",
    "take_out_part_text",
    "unlink",
]

Addable = Need | Outcome | Provision | Agreement | Placement | Budget

_FINAL = (Stage.FINAL, Stage.AMENDED_FINAL)
_NOT_PLACED = (
    "Section I stays empty until the plan is final. Note down the placement when the authority "
    "has issued it."
)
_ONE_BUDGET = "Section J has its part already: change that one."


@dataclass(frozen=True, kw_only=True)
class PartShown:
    """A part as a page shows it: by its reference, with when it was changed last.

    `part` is None where its words may not be shown any more.
    """

    ref: str
    kind: str
    letter: Letter
    part: Part | None
    changed_at: dt.datetime
    taken_out: bool


def parts_shown(
    database: Database, actor: Actor, pupil_ref: str, *, with_taken_out: bool = False
) -> tuple[PartShown, ...]:
    """Return the parts of a plan in order, a kind after the other. Recorded as a reading."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.DRAFT, pupil_ref)
        places = places_of(contributions_of(session, pupil.id), None)
        found = tuple(
            PartShown(
                ref=row.ref,
                kind=row.kind,
                letter=Letter(row.letter),
                part=part_value(row, places),
                changed_at=row.changed_at,
                taken_out=row.removed_at is not None,
            )
            for row in part_rows(session, pupil.id)
            if with_taken_out or row.removed_at is None
        )
    audit.note_reading(database, actor, "read plan", pupil_ref=pupil_ref)
    order = list(KINDS)
    return tuple(sorted(found, key=lambda shown: order.index(shown.kind)))


def add_part(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    part: Addable,
    *,
    on: dt.date,
    as_issued: bool = False,
) -> str:
    """Add a part at the end of its kind and return its reference. Empty references are given.

    `as_issued`: what the authority issued is being noted down. Raises ContentRefusedError when a
    value is wrong, a link points at nothing, words may not be used, or Section I must be empty.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        _refuse_out_of_place(at, kind_of(part).key, as_issued=as_issued)
        row = keep_part(at, checked(_as_new(part)))
        note(at, f"add {row.kind}", row.ref)
        return row.ref


def _as_new(part: Any) -> Any:
    """Return a part without references, so that nothing takes the place of what is there."""
    if hasattr(part, "ref"):
        part = replace(part, ref="")
    fresh: dict[str, Any] = {}
    for name, words in texts_of(part):
        bare = replace(words, ref="")
        fresh[name] = (*fresh.get(name, ()), bare) if name == "steps" else bare
    return replace(part, **fresh)


def _refuse_out_of_place(at: Desk, kind: str, *, as_issued: bool) -> None:
    if kind == "placement":
        refuse_unless(as_issued or at.case.stage in _FINAL, _NOT_PLACED)
    if kind == "budget":
        refuse_unless(not standing(at, "budget"), _ONE_BUDGET)


def add_advice(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    advice: Advice,
    *,
    on: dt.date,
    file: tuple[str, bytes] | None = None,
) -> str:
    """Add advice with the next code (K1, K2 …) and, if given, its file (name and bytes).

    Returns its reference. Raises ContentRefusedError as `add_part` does, and for a file that is
    empty, too large or of a kind that is not kept.
    """
    held = attached(*file) if file else None
    with desk(database, actor, pupil_ref, on=on) as at:
        rows = [row for row in part_rows(at.session, at.pupil.id) if row.kind == "advice"]
        advice = replace(advice, code=f"K{max(codes(rows), default=0) + 1}")
        if held:
            keep_attached(at.session, held)
            advice = replace(advice, file_name=held.name, file_sha256=held.sha256)
        row = keep_part(at, checked(_as_new(advice)))
        note(at, "add advice", row.ref)
        return row.ref


def change_part(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    ref: str,
    changes: Mapping[str, Any],
    *,
    on: dt.date,
    seen_at: dt.datetime | None = None,
    as_issued: bool = False,
) -> None:
    """Change what a part says beside its texts: `changes` by field. Fields not named stay.

    Raises ConflictError when it was changed since `seen_at`; ContentRefusedError as `add_part`.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        row = standing_row(at, ref, seen_at)
        if row.kind == "placement":
            _refuse_out_of_place(at, row.kind, as_issued=as_issued)
        kind = KINDS[row.kind]
        wrong = set(changes) & {"ref", *kind.texts}
        refuse_unless(not wrong, "References stay, and texts are reworded one by one.")
        part = checked(replace(value_of(at, row), **changes))
        if set(changes) & set(kind.links):
            refuse_lost_links(at, replace(part, **_kept_links(part, changes)))
        if letter_of(part).value != row.letter and row.kind not in BESIDE:
            say_nothing_no_more(at, letter_of(part).value)
        keep_facts(at, row, part)
        note(at, f"change {row.kind}", ref)


def _kept_links(part: Part, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return no links for the fields that were not changed: those may point at what was taken out."""
    return {name: () for name in kind_of(part).links if name not in changes}


def take_out_part(
    database: Database, actor: Actor, pupil_ref: str, ref: str, *, on: dt.date
) -> None:
    """Take a part out of the plan. It is kept with its texts and links, and can be brought back."""
    with desk(database, actor, pupil_ref, on=on) as at:
        row = standing_row(at, ref)
        row.removed_at = now()
        changed(at, row)
        note(at, f"take out {row.kind}", ref)


def bring_back(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    ref: str,
    *,
    on: dt.date,
    as_issued: bool = False,
) -> None:
    """Bring back a part that was taken out, in its place and with its links."""
    with desk(database, actor, pupil_ref, on=on) as at:
        row = row_of(at, ref)
        if row.removed_at is None:
            return
        _refuse_out_of_place(at, row.kind, as_issued=as_issued)
        refuse_unless(row.kind != "nothing", "Say again that there is nothing here.")
        if row.kind not in BESIDE:
            say_nothing_no_more(at, row.letter)
        row.removed_at = None
        changed(at, row)
        note(at, f"bring back {row.kind}", ref)


def move_part(
    database: Database, actor: Actor, pupil_ref: str, ref: str, to: int, *, on: dt.date
) -> None:
    """Put a part in another place among those of its kind: 0 is the first."""
    with desk(database, actor, pupil_ref, on=on) as at:
        row = standing_row(at, ref)
        others = [one for one in standing(at, row.kind) if one.ref != ref]
        others.insert(max(0, min(to, len(others))), row)
        for position, one in enumerate(others):
            one.position = position
        note(at, f"move {row.kind}", ref)
