"""Sections B to K in a case file, and that every reference in them points at something."""

from collections.abc import Iterator
from typing import Any

from ehcplan.plan.parts import KINDS, LINES, Kind
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Advice,
    Need,
    Note,
    Provision,
    WholePlan,
)
from ehcplan.schemas.records import RecordSchema, schema_of
from ehcplan.schemas.walk import items

REGULATION_6_LETTERS = ("", *"abcdefgh")

ONLY = {
    (Need, "letter"): NEED_LETTERS,
    (Provision, "letter"): PROVISION_LETTERS,
    (Note, "letter"): (*NEED_LETTERS, *PROVISION_LETTERS),
    (Advice, "letter"): REGULATION_6_LETTERS,
}

PlanSchema = schema_of(WholePlan, only=ONLY)

PART_SCHEMAS: dict[str, type[RecordSchema]] = {
    kind.key: schema_of(kind.record, only=ONLY) for kind in KINDS.values()
}

_KIND_NAMES = {
    "need": "need in the plan",
    "outcome": "outcome in the plan",
    "advice": "advice in the plan",
    LINES: "line of this file",
}

Problem = tuple[str, str]


def wrong_references(raw: dict[str, Any]) -> Iterator[Problem]:
    """Yield the path and remedy of references used twice, and of those that point at nothing.

    `raw` is the whole file as it was given, so that this is told beside every other error.
    """
    named = list(_named(raw))
    yield from _twice(named)
    yield from _nothing_twice(raw)
    known = {kind: {ref for _, found, ref in named if found == kind} for kind in (*KINDS, LINES)}
    for path, kind, ref in _pointing(raw):
        if ref not in known[kind]:
            yield path, f"is {ref!r}, and no {_KIND_NAMES[kind]} has this reference."


def _plan(raw: dict[str, Any]) -> dict[str, Any]:
    plan = raw.get("plan")
    return plan if isinstance(plan, dict) else {}


def _parts(raw: dict[str, Any]) -> Iterator[tuple[str, Kind, dict[str, Any]]]:
    plan = _plan(raw)
    for kind in KINDS.values():
        for path, part in items(plan, kind.group):
            yield f"plan.{path}", kind, part
        single = plan.get(kind.group)
        if isinstance(single, dict):
            yield f"plan.{kind.group}", kind, single


def _named(raw: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield every reference that something in the file has, with its path and kind."""
    for path, line in items(raw, "lines"):
        yield from _ref_at(path, LINES, line)
    for path, kind, part in _parts(raw):
        yield from _ref_at(path, kind.key, part)
        for name in kind.texts:
            held = part.get(name)
            if isinstance(held, dict):
                yield from _ref_at(f"{path}.{name}", "text", held)
            for inner, step in items(part, name):
                yield from _ref_at(f"{path}.{inner}", "text", step)


def _ref_at(path: str, kind: str, held: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    ref = held.get("ref")
    if isinstance(ref, str) and ref:
        yield f"{path}.ref", kind, ref


def _twice(named: list[tuple[str, str, str]]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path, _, ref in named:
        if ref in seen:
            yield path, f"is {ref!r}, which {seen[ref]} is already: each reference is used once."
        seen.setdefault(ref, path)


def _nothing_twice(raw: dict[str, Any]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, said in items(_plan(raw), "nothing"):
        letter = said.get("letter")
        if isinstance(letter, str) and letter in seen:
            yield f"plan.{path}.letter", f"is {letter}, of which something is said already."
        if isinstance(letter, str):
            seen.add(letter)


def _pointing(raw: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield every link with its path, the kind it points at, and the reference."""
    for path, kind, part in _parts(raw):
        for name, target in kind.links.items():
            held = part.get(name)
            if isinstance(held, str) and held:
                yield f"{path}.{name}", target, held
            for index, ref in enumerate(held if isinstance(held, list) else ()):
                if isinstance(ref, str):
                    yield f"{path}.{name}[{index}]", target, ref
