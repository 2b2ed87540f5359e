"""How the parts of a plan are called in print and what each is linked to, worked out once.

Numbers (N1, O2, P3, S1) say where something stands in this print. They are never kept: what lasts
is the reference.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from ehcplan.documents.text import cleaned
from ehcplan.plan.lines import Words
from ehcplan.plan.whole import (
    NEED_LETTERS,
    PROVISION_LETTERS,
    Area,
    Letter,
    Need,
    Outcome,
    Provision,
    WholePlan,
)

# Word's own limit on a bookmark's name is 40 characters, of which "l_" and a number take some.
_LONGEST = 30
_NOT_IN_NAMES = re.compile(r"\W", re.ASCII)

Aim = tuple[str, str]


class Links:
    """A plan's parts in the order of print, with their numbers and both ends of every link.

    A link to something that is not in the plan is passed over; the part itself never is.
    """

    def __init__(self, plan: WholePlan) -> None:
        self.plan = plan

    def needs_in(self, letter: Letter, *, strengths: bool = False) -> list[Need]:
        """Return a section's needs (or strengths), area by area; those without an area last."""
        here = [n for n in self.plan.needs if n.letter is letter and n.is_strength is strengths]
        return sorted(here, key=lambda need: _area_rank(need.area))

    @cached_property
    def outcomes(self) -> list[Outcome]:
        """Section E's outcomes, those of one long-term aim together, those without an aim last."""
        ranks: dict[Aim | None, int] = {}
        for outcome in self.plan.outcomes:
            ranks.setdefault(aim_of(outcome), len(ranks))
        ranks[None] = len(ranks)
        return sorted(self.plan.outcomes, key=lambda outcome: ranks[aim_of(outcome)])

    def provision_for(self, letter: Letter, need: Need | None) -> list[Provision]:
        """Return a section's provision for one need, or (for None) what no need is linked to."""
        here = [p for p in self.plan.provision if p.letter is letter]
        if need is None:
            return [p for p in here if not self.targets(p.needs)]
        return [p for p in here if need.ref in p.needs]

    def targets(self, refs: Sequence[str]) -> list[Need]:
        """Return the needs and strengths that references lead to, in the order of print."""
        return [need for need in self.everything_needed if need.ref in refs]

    @cached_property
    def everything_needed(self) -> list[Need]:
        """Every need in the order of print, then every strength."""
        kinds = (False, True)
        return [
            need
            for strengths in kinds
            for letter in NEED_LETTERS
            for need in self.needs_in(letter, strengths=strengths)
        ]

    @cached_property
    def number_of_need(self) -> dict[str, str]:
        """N1, N2 … by reference; S1 … for the strengths that something is linked to."""
        needs = [n.ref for n in self.everything_needed if not n.is_strength]
        linked = self._linked_needs
        strengths = [n.ref for n in self.everything_needed if n.is_strength and n.ref in linked]
        return {**_numbered("N", needs), **_numbered("S", strengths)}

    @cached_property
    def _linked_needs(self) -> set[str]:
        holders: Iterable[tuple[str, ...]] = (
            *(p.needs for p in self.plan.provision),
            *(o.needs for o in self.plan.outcomes),
            *((self.plan.budget.needs,) if self.plan.budget else ()),
        )
        return {ref for refs in holders for ref in refs}

    @cached_property
    def number_of_outcome(self) -> dict[str, str]:
        """O1, O2 … by reference."""
        return _numbered("O", [outcome.ref for outcome in self.outcomes])

    @cached_property
    def number_of_provision(self) -> dict[str, str]:
        """P1, P2 … by reference, by where each stands first."""
        order = [
            provision.ref
            for letter in PROVISION_LETTERS
            for need in (*self.everything_needed, None)
            for provision in self.provision_for(letter, need)
        ]
        return _numbered("P", list(dict.fromkeys(order)))

    @cached_property
    def code_of_advice(self) -> dict[str, str]:
        """K1, K2 … by reference: the code it was given, else the first that is free."""
        given = {advice.code.strip() for advice in self.plan.advice}
        free = (code for n in range(1, 10_000) if (code := f"K{n}") not in given)
        return {a.ref: cleaned(a.code).strip() or next(free) for a in self.plan.advice}

    def needs_named(self, refs: Sequence[str]) -> str:
        """Return the numbers of the needs and strengths that references lead to."""
        return ", ".join(self.number_of_need[need.ref] for need in self.targets(refs))

    def outcomes_named(self, refs: Sequence[str]) -> str:
        """Return the numbers of the outcomes that references lead to."""
        return _named(self.number_of_outcome, refs)

    def advice_named(self, refs: Sequence[str]) -> str:
        """Return the codes of the advice that references lead to."""
        return _named(self.code_of_advice, refs)

    def outcomes_of(self, need: Need) -> str:
        """Return the numbers of the outcomes that serve a need."""
        return self.outcomes_named([o.ref for o in self.plan.outcomes if need.ref in o.needs])

    def provision_of(self, need: Need) -> str:
        """Return the numbers of the provision for a need, each with its section."""
        return self._provision_named([p for p in self.plan.provision if need.ref in p.needs])

    def provision_towards(self, outcome: Outcome) -> str:
        """Return the numbers of the provision that supports an outcome, each with its section."""
        return self._provision_named([p for p in self.plan.provision if outcome.ref in p.outcomes])

    def _provision_named(self, found: Sequence[Provision]) -> str:
        ranks = {ref: rank for rank, ref in enumerate(self.number_of_provision)}
        ordered = sorted(found, key=lambda p: ranks[p.ref])
        return ", ".join(f"{self.number_of_provision[p.ref]} in {p.letter}" for p in ordered)


def _area_rank(area: Area | None) -> int:
    return len(Area) if area is None else list(Area).index(area)


def _numbered(letter: str, refs: Sequence[str]) -> dict[str, str]:
    return {ref: f"{letter}{number}" for number, ref in enumerate(refs, 1)}


def _named(names: dict[str, str], refs: Sequence[str]) -> str:
    return ", ".join(name for ref, name in names.items() if ref in refs)


def aim_of(outcome: Outcome) -> Aim | None:
    """Return what tells one long-term aim from another, or None for an outcome without."""
    if outcome.aim is None or not cleaned(outcome.aim.text).strip():
        return None
    return outcome.aim.ref, outcome.aim.text


class Marks:
    """Names for the bookmarks of a document: a text's reference; `_2`, `_3` where it stands again."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._taken = set(known)
        self._given: set[str] = set()

    def name(self, words: Words, otherwise: str) -> str:
        """Return a name no other bookmark has; `otherwise` serves where a text has no reference."""
        first = _NOT_IN_NAMES.sub("_", words.ref or otherwise)[:_LONGEST]
        if first not in self._given and (words.ref == first or first not in self._taken):
            return self._give(first)
        number = 2
        while (name := f"{first}_{number}") in self._taken | self._given:
            number += 1
        return self._give(name)

    def _give(self, name: str) -> str:
        self._given.add(name)
        return name
