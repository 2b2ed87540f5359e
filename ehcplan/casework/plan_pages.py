"""What the pages of the whole plan show: the twelve sections at a glance, and one section in full."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from ehcplan import models
from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.plan_facts import Fact, Named, facts_shown, names_in
from ehcplan.casework.progress import progress
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.translate import case_of, contributions_of
from ehcplan.casework.translate_said import Places, places_of
from ehcplan.casework.translate_whole import part_rows, part_value
from ehcplan.db import Database
from ehcplan.errors import NotFoundError
from ehcplan.mapping.beside import evidence
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Words
from ehcplan.plan.parts import Part, texts_of
from ehcplan.plan.whole import Letter, Note, NothingHere, WholePlan
from ehcplan.vocabulary import Stage, Target, Voice

KINDS_IN: dict[Letter, tuple[str, ...]] = {
    Letter.B: ("need",),
    Letter.C: ("need",),
    Letter.D: ("need",),
    Letter.E: ("outcome",),
    Letter.F: ("provision",),
    Letter.G: ("provision", "agreement"),
    Letter.H1: ("provision",),
    Letter.H2: ("provision",),
    Letter.I: ("placement",),
    Letter.J: ("budget",),
    Letter.K: ("advice",),
}
"""The kinds of part that each section is made of."""

ONE = {
    "need": "need",
    "outcome": "outcome",
    "provision": "provision",
    "agreement": "agreement",
    "placement": "placement",
    "budget": "personal budget",
    "advice": "advice",
    "note": "note from Section A",
}
"""What a page calls one part of a kind."""

_MANY = {
    "need": "needs",
    "outcome": "outcomes",
    "provision": "pieces of provision",
    "agreement": "agreements",
    "placement": "placements",
    "budget": "personal budgets",
    "advice": "pieces of advice",
}
_ISSUED = frozenset({Stage.FINAL, Stage.REVIEW, Stage.AMENDMENT, Stage.AMENDED_FINAL})


@dataclass(frozen=True, kw_only=True)
class SectionGlance:
    """One of the twelve lettered parts at a glance.

    `state` is `held`, `nothing` (somebody said so), `empty` or `later` (Section I before the plan
    is final).
    """

    letter: Letter
    state: str
    says: str


@dataclass(frozen=True, kw_only=True)
class PlanOverview:
    """The whole plan at a glance."""

    pupil_ref: str
    pupil_name: str
    sections: tuple[SectionGlance, ...]
    stage: Stage | None
    begun: bool
    """Whether anything of sections B to K stands."""
    may_draft: bool
    may_identify: bool


@dataclass(frozen=True, kw_only=True)
class Card:
    """A part as a page shows it."""

    ref: str
    kind: str
    part: Part
    texts: tuple[tuple[str, Words], ...]
    facts: tuple[Fact, ...]
    changed_at: dt.datetime
    began: str
    """What a form that changes it starts from: its own state and the number of each wording."""
    number: int = 0
    first: bool = True
    last: bool = True

    @property
    def name(self) -> str:
        """What it is called among its kind: "Need 2"."""
        what = ONE[self.kind]
        return f"{what[:1].upper()}{what[1:]} {self.number}" if self.number else what


@dataclass(frozen=True, kw_only=True)
class NoteShown:
    """A line carried here from Section A, and where it stands there."""

    ref: str
    text: str
    line: str
    key: str
    """The heading of Section A; empty when the line stands there no more."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """Something that the record says beside a section: to write from, never as text."""

    text: str
    voice: Voice
    who: str
    on: dt.date


@dataclass(frozen=True, kw_only=True)
class SectionPage:
    """One section with its parts, and what stands beside it."""

    pupil_ref: str
    pupil_name: str
    letter: Letter
    cards: tuple[Card, ...]
    taken_out: tuple[Card, ...]
    nothing: NothingHere | None
    notes: tuple[NoteShown, ...]
    said: tuple[Said, ...]
    may_draft: bool
    waits: bool
    """Whether it must stay empty until the plan is final."""
    choices: dict[str, tuple[tuple[str, str], ...]]
    """What a part may be linked to, by the kind of what is linked to."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of part that may be added now."""
        full = {card.kind for card in self.cards if card.kind == "budget"}
        return () if self.waits else tuple(k for k in KINDS_IN[self.letter] if k not in full)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands here."""
        return not self.cards

    def card(self, ref: str) -> Card:
        """Return a part that stands here. Raises NotFoundError when there is none."""
        for card in self.cards:
            if card.ref == ref:
                return card
        raise NotFoundError("There is no such part in this section.")

    @property
    def before(self) -> Letter | None:
        """The section before, if it is not A."""
        return _beside(self.letter, -1)

    @property
    def after(self) -> Letter | None:
        """The section after."""
        return _beside(self.letter, 1)


def _beside(letter: Letter, step: int) -> Letter | None:
    letters = list(KINDS_IN)
    place = letters.index(letter) + step
    return letters[place] if 0 <= place < len(letters) else None


def plan_overview(
    database: Database, actor: Actor, ref: str, *, on: dt.date, act: Act = Act.READ
) -> PlanOverview:
    """Return the whole plan at a glance. The reading is recorded; NotFoundError as `pupil_for`."""
    with database.reading() as session:
        pupil = pupil_for(session, actor, act, ref)
        case = case_of(session, pupil, on=on)
        allowed = {"school_id": pupil.school_id, "pupil_id": pupil.id}
        page = PlanOverview(
            pupil_ref=ref,
            pupil_name=case.pupil.name,
            sections=tuple(_glance(case, letter) for letter in Letter),
            stage=case.stage,
            begun=case.plan is not None,
            may_draft=may(actor, Act.DRAFT, **allowed),
            may_identify=may(actor, Act.PUPILS, **allowed),
        )
    audit.note_reading(database, actor, "read plan", pupil_ref=ref)
    return page


def _glance(case: Case, letter: Letter) -> SectionGlance:
    if letter is Letter.A:
        done = progress(case, Target.SECTION_A)
        return SectionGlance(
            letter=letter, state="held" if done.done else "empty", says=f"{done} have something"
        )
    plan = case.plan or WholePlan()
    counts = Counter(_kinds_standing(plan, letter))
    if counts:
        says = ", ".join(_counted(kind, number) for kind, number in counts.items())
        return SectionGlance(letter=letter, state="held", says=says)
    nothing = plan.nothing_in(letter)
    if nothing is not None:
        return SectionGlance(letter=letter, state="nothing", says=nothing.why.label)
    if letter is Letter.I and case.stage not in _ISSUED:
        return SectionGlance(letter=letter, state="later", says="Empty until the plan is final")
    return SectionGlance(letter=letter, state="empty", says="Nothing said")


def _kinds_standing(plan: WholePlan, letter: Letter) -> Iterator[str]:
    groups: dict[str, Sequence[Any]] = {
        "need": plan.needs,
        "outcome": plan.outcomes,
        "provision": plan.provision,
        "agreement": plan.agreements,
        "placement": plan.placements,
        "budget": (plan.budget,) if plan.budget else (),
        "advice": plan.advice,
    }
    for kind in KINDS_IN[letter]:
        for part in groups[kind]:
            # The letter of advice is regulation 6's, not the section's.
            if kind in ("need", "provision", "agreement") and part.letter is not letter:
                continue
            yield kind


def _counted(kind: str, number: int) -> str:
    one = {"provision": "piece of provision", "advice": "piece of advice"}.get(kind, ONE[kind])
    return f"{number} {one if number == 1 else _MANY[kind]}"


def section_page(
    database: Database, actor: Actor, ref: str, letter: Letter, *, on: dt.date, act: Act = Act.READ
) -> SectionPage:
    """Return one of sections B to K. The reading is recorded.

    Raises NotFoundError for Section A, which has its own board, and as `pupil_for`.
    """
    if letter not in KINDS_IN:
        raise NotFoundError("There is no such section here.")
    with database.reading() as session:
        pupil = pupil_for(session, actor, act, ref)
        page = _section(session, actor, pupil, letter, on)
    audit.note_reading(database, actor, "read plan", pupil_ref=ref, subject=letter.value)
    return page


def _section(
    session: Session, actor: Actor, pupil: models.Pupil, letter: Letter, on: dt.date
) -> SectionPage:
    case = case_of(session, pupil, on=on)
    rows = [row for row in part_rows(session, pupil.id) if row.letter == letter.value]
    places = places_of(contributions_of(session, pupil.id), None)
    named = names_in(case)
    plan = case.plan or WholePlan()
    return SectionPage(
        pupil_ref=pupil.ref,
        pupil_name=case.pupil.name,
        letter=letter,
        cards=_in_order(_cards(rows, places, named, taken_out=False)),
        taken_out=tuple(_cards(rows, places, named, taken_out=True)),
        nothing=plan.nothing_in(letter),
        notes=tuple(_note(case, note) for note in plan.notes if note.letter is letter),
        said=tuple(_beside_it(case, letter)),
        may_draft=may(actor, Act.DRAFT, school_id=pupil.school_id, pupil_id=pupil.id),
        waits=letter is Letter.I and case.stage not in (Stage.FINAL, Stage.AMENDED_FINAL),
        choices=named.choices,
    )


def _cards(
    rows: list[models.PlanPart], places: Places, named: Named, *, taken_out: bool
) -> Iterator[Card]:
    for row in rows:
        skipped = ("nothing",) if taken_out else ("nothing", "note")
        if row.kind in skipped or (row.removed_at is not None) is not taken_out:
            continue
        part = part_value(row, places)
        if part is not None:
            yield Card(
                ref=row.ref,
                kind=row.kind,
                part=part,
                texts=tuple(texts_of(part)),
                facts=tuple(facts_shown(part, named)),
                changed_at=row.changed_at,
                began=_began(row, part),
            )


def _began(row: models.PlanPart, part: Part) -> str:
    numbers = [f"{words.ref}:{len(words.wordings) - 1}" for _, words in texts_of(part)]
    return " ".join([row.changed_at.isoformat(), *numbers])


def _in_order(cards: Iterator[Card]) -> tuple[Card, ...]:
    found = list(cards)
    by_kind = Counter(card.kind for card in found)
    seen: Counter[str] = Counter()
    placed: list[Card] = []
    for card in found:
        seen[card.kind] += 1
        place = seen[card.kind]
        placed.append(
            replace(card, number=place, first=place == 1, last=place == by_kind[card.kind])
        )
    return tuple(placed)


def _note(case: Case, note: Note) -> NoteShown:
    line = next((line for line in case.lines if line.ref == note.from_line), None)
    return NoteShown(
        ref=note.ref,
        text=note.words.text,
        line=note.from_line,
        key=line.element.key if line else "",
    )


def _beside_it(case: Case, letter: Letter) -> Iterator[Said]:
    found = evidence(case)
    key = letter.value if letter.value in found else letter.value[:1]
    for one in found.get(key, ()):
        contribution = case.said.contribution(one.sources[0].contribution)
        yield Said(
            text=one.text, voice=one.voice, who=contribution.contributor, on=contribution.date
        )
