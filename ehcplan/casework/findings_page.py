"""The page of all that a check found in a pupil's draft: what it read, what to do, what is judged."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ehcplan.access import audit
from ehcplan.access.roles import Act, Actor, may
from ehcplan.casework.checking import check_of, parts_by_text
from ehcplan.casework.reach import pupil_for
from ehcplan.casework.told import Shown, counts
from ehcplan.casework.translate import case_of
from ehcplan.compliance import RULES
from ehcplan.compliance.finding import Checked, Finding, Question
from ehcplan.compliance.passages import Passage, passages_of
from ehcplan.db import Database
from ehcplan.plan.case import Case
from ehcplan.plan.judged import Judged, Judgement
from ehcplan.plan.stages import label_of
from ehcplan.plan.whole import Letter, WholePlan

WHOLE = "whole"
"""In a section's place: what is about no section, but about the whole plan."""


@dataclass(frozen=True, kw_only=True)
class SectionRead:
    """A section that was read: how many texts and words stand in it."""

    letter: Letter
    texts: int
    words: int


@dataclass(frozen=True, kw_only=True)
class SectionChoice:
    """A section to look at by itself, and how much is open there."""

    key: str
    label: str
    number: int


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A finding or question with its place: a section, a heading's key, an anchor on its page."""

    shown: Shown
    place: str
    letter: str = ""
    key: str = ""
    anchor: str = ""


@dataclass(frozen=True, kw_only=True)
class Undecided:
    """A rule about which nothing can be said, and what would decide it."""

    rule: str
    asked: str
    facts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class FindingsPage:
    """Everything the page of findings shows."""

    pupil_ref: str
    pupil_name: str
    on: dt.date
    stage: str
    read: tuple[SectionRead, ...]
    counts: str
    section: str
    """The section that is looked at by itself; empty for all."""
    sections: tuple[SectionChoice, ...]
    put_right: tuple[Placed, ...]
    look_at: tuple[Placed, ...]
    judge: tuple[Placed, ...]
    answered: tuple[Placed, ...]
    aside: tuple[Placed, ...]
    undecided: tuple[Undecided, ...]
    overrides: tuple[Judged, ...]
    may_draft: bool

    @property
    def is_clear(self) -> bool:
        """Whether nothing is left to put right, to look at or to judge."""
        return not (self.put_right or self.look_at or self.judge)


def findings_page(
    database: Database, actor: Actor, pupil_ref: str, *, section: str = "", on: dt.date
) -> FindingsPage:
    """Return all that is found in a pupil's present draft. The reading is recorded.

    `section` is a letter or `whole`, to see that alone. Raises NotFoundError as `pupil_for`.
    """
    with database.reading() as session:
        pupil = pupil_for(session, actor, Act.READ, pupil_ref)
        case = case_of(session, pupil, on=on)
        checked = check_of(session, actor, pupil, case, on=on)
        may_draft = may(actor, Act.DRAFT, school_id=pupil.school_id, pupil_id=pupil.id)
    audit.note_reading(database, actor, "read findings", pupil_ref=pupil_ref)
    return _page(case, checked, pupil_ref, section, may_draft=may_draft)


def _page(
    case: Case, checked: Checked, pupil_ref: str, section: str, *, may_draft: bool
) -> FindingsPage:
    places = _Places(case)
    found: list[Finding | Question] = [*checked.findings, *checked.questions]
    told = sorted((places.of(one) for one in found), key=_order)
    here = [one for one in told if section in ("", _section(one))]
    open_ = [one for one in here if one.shown.judged is None]
    judged = [one for one in here if one.shown.judged is not None]
    return FindingsPage(
        pupil_ref=pupil_ref,
        pupil_name=case.pupil.name,
        on=checked.on,
        stage=label_of(checked.stage),
        read=_read(passages_of(case)),
        counts=counts(checked),
        section=section,
        sections=_choices(one for one in told if one.shown.judged is None),
        put_right=tuple(one for one in open_ if one.shown.group == "put_right"),
        look_at=tuple(one for one in open_ if one.shown.group == "look_at"),
        judge=tuple(one for one in open_ if one.shown.group == "judge"),
        answered=tuple(one for one in judged if one.shown.group == "judge"),
        aside=tuple(one for one in judged if one.shown.group != "judge"),
        undecided=() if section else _undecided(checked),
        overrides=tuple(one for one in case.judged if one.kind is Judgement.OVERRIDE),
        may_draft=may_draft,
    )


def _order(one: Placed) -> int:
    """Return where its section comes in the plan; what is of the whole plan comes last."""
    letter = one.shown.told.letter
    return list(Letter).index(letter) if letter else len(Letter)


def _section(one: Placed) -> str:
    letter = one.shown.told.letter
    return letter.value if letter else WHOLE


def _choices(told: Iterable[Placed]) -> tuple[SectionChoice, ...]:
    numbers = Counter(_section(one) for one in told)
    named = {letter.value: f"Section {letter.value}" for letter in Letter}
    named[WHOLE] = "The whole plan"
    return tuple(
        SectionChoice(key=key, label=label, number=numbers[key])
        for key, label in named.items()
        if numbers[key]
    )


def _read(passages: Iterable[Passage]) -> tuple[SectionRead, ...]:
    texts: Counter[Letter] = Counter()
    words: Counter[Letter] = Counter()
    for passage in passages:
        if passage.letter is not None:
            texts[passage.letter] += 1
            words[passage.letter] += len(passage.text.split())
    return tuple(
        SectionRead(letter=letter, texts=texts[letter], words=words[letter])
        for letter in Letter
        if texts[letter]
    )


def _undecided(checked: Checked) -> tuple[Undecided, ...]:
    return tuple(
        Undecided(
            rule=one.rule,
            asked=RULES[one.rule].says if one.rule in RULES else one.rule,
            facts=tuple(fact.label for fact in one.needs),
        )
        for one in checked.not_applicable
    )


class _Places:
    """Where in the app each line and part of a case stands."""

    def __init__(self, case: Case) -> None:
        self._lines = {line.ref: line for line in case.lines if line.ref}
        self._parts = parts_by_text(case.plan or WholePlan())
        self._name = case.pupil.name

    def of(self, told: Finding | Question) -> Placed:
        """Return a finding or a question with its place."""
        line, letter = self._lines.get(told.ref), told.letter
        if line is not None:
            heading = line.element.heading(self._name)
            key, anchor = line.element.key, f"line-{line.ref}"
            return Placed(
                shown=Shown(told=told), place=f"A: {heading}", letter="A", key=key, anchor=anchor
            )
        element = told.element if isinstance(told, Finding) else None
        if element is not None:
            heading = element.heading(self._name)
            return Placed(
                shown=Shown(told=told), place=f"A: {heading}", letter="A", key=element.key
            )
        if letter is None:
            return Placed(shown=Shown(told=told), place="The whole plan")
        part = self._parts.get(told.ref)
        return Placed(
            shown=Shown(told=told),
            place=f"{letter.value}: {letter.heading}",
            letter=letter.value,
            anchor=f"part-{part}" if part else "",
        )
