"""The facts of a plan's parts in plain words: what a card lists under its text."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from ehcplan.casework.thread import aspirations, short
from ehcplan.plan.case import Case
from ehcplan.plan.parts import LINES, Part, kind_of
from ehcplan.plan.whole import Adulthood, Advice, Area, OutcomeKind, Provision, Reuse, WholePlan

_LABELS = {
    "area": "Area",
    "level": "Level",
    "as_of": "Speaks of",
    "code": "Code",
    "evidence": "Advice that says so",
    "by": "By",
    "by_words": "By",
    "baseline": "Where things stand",
    "measured": "Measured by",
    "monitored": "Looked at",
    "kind": "For",
    "adulthood": "Preparing for adulthood",
    "aspirations": "Hopes it serves",
    "needs": "Needs",
    "outcomes": "Outcomes",
    "ratio": "Group size",
    "who": "Who",
    "expertise": "Expertise",
    "place": "Where",
    "starts_on": "From",
    "ends_on": "Until",
    "reviewed": "Looked at again",
    "is_direct": "Works with the pupil directly",
    "educates_or_trains": "Educates or trains",
    "body": "Body",
    "role": "Job",
    "on": "Date",
    "name": "Name",
    "type": "Type",
    "requested": "Asked for by the family",
    "letter": "Regulation 6(1)",
    "author": "By",
    "asked_on": "Asked for",
    "sent_on": "Sent",
    "dated": "Dated",
    "reuse": "Agreed that it is enough",
    "file_name": "File",
}
_WORDS: dict[Any, str] = {
    OutcomeKind.EDUCATION_TRAINING: "Education or training",
    OutcomeKind.HEALTH: "Health",
    OutcomeKind.CARE: "Care",
    Adulthood.EMPLOYMENT: "Employment",
    Adulthood.LIVING: "Independent living",
    Adulthood.COMMUNITY: "Being part of the community",
    Adulthood.HEALTH: "Health",
}
# Shown as a card's own words, its heading or its mark, or of no use to a reader.
_ELSEWHERE = frozenset({"ref", "is_strength", "agreed", "title", "file_sha256", "printed"}) | {
    "amount",
    "unit",
    "frequency",
    "weeks_a_year",
}


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One fact of a part: its label, and one or more values, each with what it links to."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Named:
    """What the parts of a plan are called where another points at them."""

    names: dict[str, str]
    choices: dict[str, tuple[tuple[str, str], ...]]
    """By kind: each that may be linked to, with its name."""


def names_in(case: Case) -> Named:
    """Return what each part, and each hope of Section A, is called in a list to choose from."""
    plan = case.plan or WholePlan()
    choices = {
        LINES: tuple((line.ref, short(line.text)) for line in aspirations(case)),
        "need": tuple((n.ref, f"{n.letter}: {short(n.words.text)}") for n in plan.needs),
        "outcome": tuple((o.ref, f"E: {short(o.words.text)}") for o in plan.outcomes),
        "advice": tuple((a.ref, f"{a.code}: {short(a.title)}") for a in plan.advice),
    }
    return Named(
        names={ref: name for held in choices.values() for ref, name in held}, choices=choices
    )


def facts_shown(part: Part, named: Named) -> Iterator[Fact]:
    """Yield a part's facts, in the order of its record; what is not known is left out."""
    kind = kind_of(part)
    if isinstance(part, Provision) and _how_much(part):
        yield Fact(label="How much", values=(_how_much(part),))
    skipped = _ELSEWHERE | set(kind.texts) | ({"letter"} if kind.has_letter else set())
    if isinstance(part, Advice):
        # Its code stands beside its title, its file below.
        skipped |= {"code", "file_name"}
    for field in fields(part):
        held = getattr(part, field.name)
        if field.name in skipped or held is None or held in ("", ()):
            continue
        if field.name in kind.links:
            values = tuple(named.names[ref] for ref in held if ref in named.names)
        else:
            values = _said(held)
        if values:
            yield Fact(label=_LABELS.get(field.name, field.name), values=values)


def _how_much(part: Provision) -> str:
    weeks = f"{part.weeks_a_year} weeks a year" if part.weeks_a_year is not None else ""
    amount = f"{part.amount} {part.unit}".strip()
    return ", ".join(one for one in (amount, part.frequency, weeks) if one)


def _said(held: Any) -> tuple[str, ...]:
    if isinstance(held, tuple):
        return tuple(word for one in held for word in _said(one))
    if isinstance(held, bool):
        return ("Yes" if held else "No",)
    if isinstance(held, dt.date):
        return (f"{held.day} {held:%B %Y}",)
    if isinstance(held, Reuse):
        return (_reuse(held),)
    if isinstance(held, Area):
        return (held.label,)
    return (_WORDS[held] if isinstance(held, Enum) else str(held),)


def _reuse(held: Reuse) -> str:
    sides = {
        "whoever gave it": held.giver,
        "the authority": held.authority,
        "the family": held.family,
    }
    agreed = [name for name, yes in sides.items() if yes]
    when = f", {held.on.day} {held.on:%B %Y}" if held.on else ""
    if len(agreed) == len(sides):
        return f"Yes, all three{when}"
    return f"Not yet: {', '.join(agreed) or 'nobody'} so far{when}"
