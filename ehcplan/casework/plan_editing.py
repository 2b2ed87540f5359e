"""Keeping a part of the plan as a form gives it: its facts at once, its texts one by one."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor
from ehcplan.casework import whole
from ehcplan.casework.attaching import attached, keep_attached
from ehcplan.casework.lines import desk
from ehcplan.casework.plan_pages import Card, section_page
from ehcplan.casework.plan_rows import changed, note, standing_row
from ehcplan.casework.reach import pupil_for
from ehcplan.db import Database
from ehcplan.documents.gate import open_docx
from ehcplan.errors import ConflictError, NotFoundError
from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.parts import KINDS
from ehcplan.plan.whole import Advice, Letter

_CHANGED = "Somebody else changed this while you were writing. Nothing of yours is lost."
_ZIP = b"PK\x03\x04"

Upload = tuple[str, bytes]


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where in a pupil's plan something is done, by whom, on which day."""

    database: Database
    actor: Actor
    pupil_ref: str
    letter: Letter
    on: dt.date

    @property
    def who(self) -> tuple[Database, Actor, str]:
        """What every verb of the plan is given first."""
        return self.database, self.actor, self.pupil_ref


def add(at: Place, kind: str, values: Mapping[str, Any], file: Upload | None = None) -> str:
    """Add a part from the values of a form; return its reference. Raises as `whole.add_part`."""
    held = {**values, **_new_texts(kind, values)}
    record = KINDS[kind].record
    if record is Advice:
        _refuse_unsafe(file)
        advice = Advice(ref="", code="", **held)
        return whole.add_advice(*at.who, advice, on=at.on, file=file)
    if kind == "agreement":
        held["letter"] = at.letter
    if kind not in ("agreement", "budget"):
        held["ref"] = ""
    return whole.add_part(*at.who, record(**held), on=at.on)


def _new_texts(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name in KINDS[kind].texts:
        if name == "steps":
            made[name] = tuple(_words(line) for line in _lines(values[name]))
        else:
            made[name] = _words(values[name]) if values[name] else None
    return made


def _words(text: str) -> Words:
    return Words(wordings=(Wording(text=text),))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def change(
    at: Place, ref: str, values: Mapping[str, Any], began: str, file: Upload | None = None
) -> None:
    """Keep what a form says of a part that stands.

    `began` is the state its writer saw. Raises ConflictError when somebody changed the part since;
    otherwise as `whole.change_part` and `whole.reword_part_text`.
    """
    _refuse_unsafe(file)
    card = section_page(at.database, at.actor, at.pupil_ref, at.letter, on=at.on).card(ref)
    if card.began != began:
        raise ConflictError(_CHANGED)
    texts = KINDS[card.kind].texts
    facts = {
        name: held
        for name, held in values.items()
        if name not in texts and held != getattr(card.part, name)
    }
    if facts:
        whole.change_part(*at.who, ref, facts, on=at.on, seen_at=card.changed_at)
    for name in texts:
        given = _lines(values[name]) if name == "steps" else [values[name]]
        _keep_texts(at, card, name, [text for text in given if text])
    if file:
        attach(at, ref, file)


def _keep_texts(at: Place, card: Card, name: str, given: list[str]) -> None:
    """Reword what stands at each place, add what is new, take out what is there no more."""
    standing = [words for field, words in card.texts if field == name]
    for words, text in zip(standing, given, strict=False):
        if words.text != text:
            number = len(words.wordings) - 1
            whole.reword_part_text(*at.who, words.ref, text, number, on=at.on)
    for text in given[len(standing) :]:
        whole.add_part_text(*at.who, card.ref, name, text, on=at.on)
    for words in standing[len(given) :]:
        whole.take_out_part_text(*at.who, words.ref, on=at.on)


def move(at: Place, ref: str, way: str) -> None:
    """Move a part one place `up` or `down` among those of its kind in its section."""
    page = section_page(at.database, at.actor, at.pupil_ref, at.letter, on=at.on, act=Act.DRAFT)
    card = page.card(ref)
    beside = [one for one in page.cards if one.kind == card.kind]
    place = beside.index(card) + (-1 if way == "up" else 1)
    if 0 <= place < len(beside):
        to = dict(_places(at, card.kind))[beside[place].ref]
        whole.move_part(*at.who, ref, to, on=at.on)


def _places(at: Place, kind: str) -> Iterator[tuple[str, int]]:
    standing = [one for one in whole.parts_shown(*at.who) if one.kind == kind]
    yield from ((one.ref, place) for place, one in enumerate(standing))


def attach(at: Place, ref: str, file: Upload) -> None:
    """Keep a file with advice that stands. What the advice had before stays kept for versions."""
    _refuse_unsafe(file)
    held = attached(*file)
    with desk(*at.who, on=at.on) as open_:
        row = standing_row(open_, ref)
        if row.kind != "advice":
            raise NotFoundError("Only advice has a file.")
        keep_attached(open_.session, held)
        row.facts = {**row.facts, "file_name": held.name, "file_sha256": held.sha256}
        changed(open_, row)
        note(open_, "attach file", ref)


def _refuse_unsafe(file: Upload | None) -> None:
    # A Word file with macros, or that fetches things when opened, goes no further than this.
    if file and file[1].startswith(_ZIP):
        open_docx(file[1])


def file_of(
    database: Database, actor: Actor, pupil_ref: str, part_ref: str
) -> tuple[str, str, bytes]:
    """Return the name, kind and bytes of the file kept with advice. The reading is recorded.

    Raises NotFoundError when there is none, or none for this reader.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        row = session.scalars(
            select(models.PlanPart).where(
                models.PlanPart.pupil_id == pupil.id, models.PlanPart.ref == part_ref
            )
        ).first()
        stored = session.get(models.StoredFile, row.facts.get("file_sha256", "")) if row else None
        if row is None or stored is None:
            raise NotFoundError("There is no such file here.")
        found = (str(row.facts.get("file_name", "")), stored.media_type, stored.data)
    audit.note_reading(database, actor, "read advice file", pupil_ref=pupil_ref, subject=part_ref)
    return found
