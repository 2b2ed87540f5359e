"""The thread through a plan: aspiration → outcome ← need, and on to provision, both ways.

A pure reading of a case's links. What has no link is named as loose: nothing disappears for want
of one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.whole import Letter, Need, Outcome, Provision, WholePlan
from ehcplan.vocabulary import Element, Target

ASPIRATION_ELEMENTS = frozenset(
    {
        Element.A_ASPIRATIONS,
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
        Element.A_FUTURE,
        Element.A_PARENT_ASPIRATIONS,
    }
)

_LONGEST = 90

_NAMES = {
    "aspiration": "Aspiration",
    "need": "Need",
    "outcome": "Outcome",
    "provision": "Provision",
}


@dataclass(frozen=True, kw_only=True)
class Item:
    """Something on the thread: an aspiration, a need, an outcome or provision."""

    ref: str
    kind: str
    letter: Letter
    text: str

    @property
    def name(self) -> str:
        """What it is, and where: "Outcome, E"."""
        return f"{_NAMES[self.kind]}, {self.letter}"

    @property
    def short(self) -> str:
        """Its text on one line, cut where it is long."""
        return short(self.text)


@dataclass(frozen=True, kw_only=True)
class Strand:
    """An item with everything it leads to, or comes from, as a tree."""

    item: Item
    next: tuple["Strand", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Loose:
    """Items that lack one kind of link, and what to do about it."""

    title: str
    advice: str
    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class Thread:
    """Every item of a case, with what each leads to and comes from."""

    items: dict[str, Item]
    forward: dict[str, tuple[str, ...]]
    back: dict[str, tuple[str, ...]]

    def of(self, *kinds: str) -> tuple[Item, ...]:
        """Return the items of some kinds, in order."""
        return tuple(item for item in self.items.values() if item.kind in kinds)

    def leads_to(self, ref: str) -> Strand:
        """Return an item with all it leads to."""
        return self._strand(ref, self.forward)

    def comes_from(self, ref: str) -> Strand:
        """Return an item with all it comes from."""
        return self._strand(ref, self.back)

    def _strand(self, ref: str, links: dict[str, tuple[str, ...]]) -> Strand:
        # No loop is possible: links lead from A and B to E and F, and from E to F.
        found = tuple(self._strand(other, links) for other in links.get(ref, ()))
        return Strand(item=self.items[ref], next=found)

    def loose(self) -> tuple[Loose, ...]:
        """Return what is loose, a list a kind; kinds of which there are none are left out."""
        lists = (
            Loose(
                title="Aspirations with no outcome",
                advice="Is there an outcome that would bring this nearer?",
                items=self._without("aspiration", self.forward, "outcome"),
            ),
            Loose(
                title="Needs with no provision",
                advice="Each special educational need should be met by provision in Section F.",
                items=self._without("need", self.forward, "provision"),
            ),
            Loose(
                title="Needs with no outcome",
                advice="What should change for the pupil because this need is met?",
                items=self._without("need", self.forward, "outcome"),
            ),
            Loose(
                title="Outcomes with no provision",
                advice="What will be done so that this is reached?",
                items=self._without("outcome", self.forward, "provision"),
            ),
            Loose(
                title="Provision that serves nothing",
                advice="Which need is it for, and which outcome?",
                items=tuple(item for item in self.of("provision") if not self.back.get(item.ref)),
            ),
        )
        return tuple(one for one in lists if one.items)

    def _without(
        self, kind: str, links: dict[str, tuple[str, ...]], wanted: str
    ) -> tuple[Item, ...]:
        return tuple(
            item
            for item in self.of(kind)
            if not any(self.items[other].kind == wanted for other in links.get(item.ref, ()))
        )


def thread_of(case: Case) -> Thread:
    """Return the thread through a case. Links to what is not there are left out."""
    plan = case.plan or WholePlan()
    items = {item.ref: item for item in _items(case, plan)}
    forward: dict[str, list[str]] = {}
    back: dict[str, list[str]] = {}
    for start, end in dict.fromkeys(_links(plan)):
        if start in items and end in items:
            forward.setdefault(start, []).append(end)
            back.setdefault(end, []).append(start)
    return Thread(
        items=items,
        forward={ref: tuple(to) for ref, to in forward.items()},
        back={ref: tuple(to) for ref, to in back.items()},
    )


def aspirations(case: Case) -> tuple[Line, ...]:
    """Return the lines of Section A that say what somebody hopes for, and those linked as such."""
    linked = {ref for outcome in (case.plan or WholePlan()).outcomes for ref in outcome.aspirations}
    return tuple(
        line
        for line in case.lines
        if line.element in ASPIRATION_ELEMENTS
        or (line.ref in linked and line.element.target is Target.SECTION_A)
    )


def _items(case: Case, plan: WholePlan) -> Iterator[Item]:
    for line in aspirations(case):
        yield Item(ref=line.ref, kind="aspiration", letter=Letter.A, text=line.text)
    for need in plan.needs:
        # A strength asks for no provision: it stands on the thread only where it is linked.
        if not need.is_strength or _is_linked(plan, need):
            yield Item(ref=need.ref, kind="need", letter=need.letter, text=need.words.text)
    for outcome in plan.outcomes:
        yield Item(ref=outcome.ref, kind="outcome", letter=Letter.E, text=outcome.words.text)
    for one in plan.provision:
        yield Item(ref=one.ref, kind="provision", letter=one.letter, text=one.words.text)


def _is_linked(plan: WholePlan, need: Need) -> bool:
    holders: tuple[Outcome | Provision, ...] = (*plan.outcomes, *plan.provision)
    return any(need.ref in holder.needs for holder in holders)


def _links(plan: WholePlan) -> Iterator[tuple[str, str]]:
    for outcome in plan.outcomes:
        yield from ((ref, outcome.ref) for ref in (*outcome.aspirations, *outcome.needs))
    for one in plan.provision:
        yield from ((ref, one.ref) for ref in (*one.outcomes, *one.needs))


def short(text: str) -> str:
    """Return a text on one line, cut at a word with … where it is long."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    head = line[:_LONGEST]
    return f"{head.rpartition(' ')[0] or head}…"
