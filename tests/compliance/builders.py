"""Short drafts for rules, as a Word file would show them, and the examples that every rule has."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.check import Checker
from ehcplan.compliance.finding import Checked
from ehcplan.plan.case import Case
from ehcplan.plan.identity import Identity
from ehcplan.plan.known import OUR_OWN, Known
from ehcplan.plan.lines import Line, Wording, Words
from ehcplan.plan.reading import LooseText, Reading, SectionRead
from ehcplan.plan.said import Pupil, Said
from ehcplan.plan.shown import Shown
from ehcplan.plan.whole import (
    Letter,
    Need,
    Outcome,
    Provision,
    WholePlan,
)
from ehcplan.vocabulary import Element, Stage, Voice

ON = dt.date(2026, 11, 21)
READ = frozenset({Known.BORN, Known.PRONOUNS, Known.ELEMENTS, Known.FILE})
"""What a plain plan read from Word knows."""

LineLike = Line | tuple[Element, str] | tuple[Element, str, Voice | None]


def words(text: str, ref: str = "") -> Words:
    return Words(wordings=(Wording(text=text),), ref=ref)


def a_line(
    element: Element,
    text: str,
    voice: Voice | None = None,
    *,
    shown: Shown | None = None,
    ref: str = "",
) -> Line:
    """Return a line of Section A as it was read from a Word file: without sources."""
    return Line(
        element=element,
        wordings=(Wording(text=text),),
        sources=(),
        voice=voice,
        shown=shown,
        ref=ref,
    )


def draft_case(
    *,
    name: str = "Ilar Pengelly",
    born: dt.date | None = dt.date(2015, 3, 4),
    pronouns: str = "he/him",
    a: Iterable[LineLike] = (),
    b: Iterable[str | Need] = (),
    c: Iterable[str | Need] = (),
    d: Iterable[str | Need] = (),
    e: Iterable[str | Outcome] = (),
    f: Iterable[str | Provision] = (),
    g: Iterable[str | Provision] = (),
    h1: Iterable[str | Provision] = (),
    h2: Iterable[str | Provision] = (),
    loose: Mapping[Letter, Iterable[str]] | None = None,
    empty: Iterable[Letter] = (),
    identity: Identity | None = None,
    stage: Stage = Stage.LA_DRAFT,
    knows: frozenset[Known] | None = None,
    read: bool = True,
    **rest: Any,
) -> Case:
    """Return a case with these texts. `read`: as read from a Word file; else one of our own.

    `empty` are sections whose heading is there with nothing under it. `rest` goes to the case, but
    for the fields of `WholePlan` and of `Reading`, which go there.
    """
    lines = tuple(_line(number, item) for number, item in enumerate(a, 1))
    needs = [*_needs(Letter.B, b), *_needs(Letter.C, c), *_needs(Letter.D, d)]
    provision = [
        one
        for letter, items in (
            (Letter.F, f), (Letter.G, g), (Letter.H1, h1), (Letter.H2, h2),
        )
        for one in _provision(letter, items)
    ]  # fmt: skip
    outcomes = tuple(_outcome(number, item) for number, item in enumerate(e, 1))
    plan_fields = {k: rest.pop(k) for k in list(rest) if k in WholePlan.__dataclass_fields__}
    read_fields = {k: rest.pop(k) for k in list(rest) if k in Reading.__dataclass_fields__}
    plan = WholePlan(
        needs=tuple(needs), outcomes=outcomes, provision=tuple(provision), **plan_fields
    )
    held = tuple(
        LooseText(ref=f"{letter}-{n}", letter=letter, text=text)
        for letter, texts in (loose or {}).items()
        for n, text in enumerate(texts, 1)
    )
    has_plan = (
        plan != WholePlan()
        or any(one.letter is not Letter.A for one in held)
        or bool(set(empty) - {Letter.A})
    )
    case = Case(
        pupil=_pupil(name, born, pronouns),
        said=rest.pop("said", Said()),
        as_of=ON,
        lines=lines,
        plan=plan if has_plan else None,
        identity=identity,
        stage=stage,
        knows=knows if knows is not None else (READ if read else OUR_OWN),
        **rest,
    )
    if not read:
        return case
    return replace(case, reading=_reading(case, held, tuple(empty), read_fields))


def _pupil(name: str, born: dt.date | None, pronouns: str) -> Pupil:
    first, _, last = name.partition(" ")
    return Pupil(
        first_name=first, last_name=last, known_as=first, pronouns=pronouns, date_of_birth=born
    )


def _line(number: int, item: LineLike) -> Line:
    if isinstance(item, Line):
        return item if item.ref else replace(item, ref=f"A{number}")
    voice = item[2] if len(item) > 2 else None
    return a_line(item[0], item[1], voice, ref=f"A{number}")


def _needs(letter: Letter, items: Iterable[str | Need]) -> list[Need]:
    return [
        item
        if isinstance(item, Need)
        else Need(ref=f"{letter}{n}", letter=letter, words=words(item, f"{letter}{n}w"))
        for n, item in enumerate(items, 1)
    ]


def _provision(letter: Letter, items: Iterable[str | Provision]) -> list[Provision]:
    return [
        item
        if isinstance(item, Provision)
        else Provision(ref=f"{letter}{n}", letter=letter, words=words(item, f"{letter}{n}w"))
        for n, item in enumerate(items, 1)
    ]


def _outcome(number: int, item: str | Outcome) -> Outcome:
    if isinstance(item, Outcome):
        return item
    return Outcome(ref=f"E{number}", words=words(item, f"E{number}w"))


def _reading(
    case: Case,
    loose: tuple[LooseText, ...],
    empty: tuple[Letter, ...],
    fields: Mapping[str, Any],
) -> Reading:
    plan = case.plan or WholePlan()
    letters = {part.letter for part in (*plan.needs, *plan.provision, *plan.nothing)}
    letters |= {one.letter for one in loose} | set(empty)
    letters |= {Letter.A} if case.lines else set()
    letters |= {Letter.E} if plan.outcomes else set()
    letters |= {Letter.I} if plan.placements else set()
    letters |= {Letter.J} if plan.budget else set()
    letters |= {Letter.K} if plan.advice else set()
    sections = {
        letter: SectionRead(heading=f"Section {letter}", words=1, placed=1, lines=1)
        for letter in Letter
        if letter in letters
    }
    return Reading(**{"sections": sections, "loose": loose, **fields})


@dataclass(frozen=True, kw_only=True)
class Example:
    """A draft that keeps or breaks one rule."""

    rule: str
    breaks: bool
    case: Case
    on: dt.date = ON
    stage: Stage | None = None
    words: str = ""
    """For one that breaks: words that must stand in the evidence of one of its findings."""
    extra: Mapping[str, Any] | None = None
    """What else `check` is given: `neighbours`, `earlier`."""

    def __str__(self) -> str:
        return f"{self.rule} {'broken' if self.breaks else 'kept'}"


def breaks(rule: str, case: Case, words: str = "", **rest: Any) -> Example:
    return Example(rule=rule, breaks=True, case=case, words=words, **rest)


def keeps(rule: str, case: Case, **rest: Any) -> Example:
    return Example(rule=rule, breaks=False, case=case, **rest)


def checked(example: Example) -> Checked:
    """Return what this one rule says of an example."""
    checker = Checker([RULES[example.rule]])
    return checker.check(example.case, on=example.on, stage=example.stage, **(example.extra or {}))


def assert_holds(example: Example) -> None:
    """Assert that an example breaks or keeps its rule, on the words it says."""
    found = checked(example)
    seen = [*(f.evidence for f in found.findings), *(q.evidence for q in found.questions)]
    if not example.breaks:
        assert not found.fired(), seen
        return
    assert found.fired() == {example.rule}, found.not_applicable
    if example.words:
        assert any(example.words in evidence for evidence in seen), seen
    for said in (*found.findings,):
        assert said.message
        assert said.why
        assert said.remedy
        assert "{" not in said.message + said.remedy + said.why
        assert said.text[said.start : said.end or None].strip() == said.evidence or not said.end
