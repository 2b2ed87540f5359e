"""The kinds of part that sections B to K are made of: their texts, and what each may point at.

One catalogue for everything that goes through a whole plan: tables, case files, links, references.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ehcplan.plan.lines import Words
from ehcplan.plan.whole import (
    Advice,
    Agreement,
    Budget,
    Letter,
    Need,
    Note,
    NothingHere,
    Outcome,
    Placement,
    Provision,
    WholePlan,
)

Part = Need | Outcome | Provision | Agreement | Placement | Budget | Advice | Note | NothingHere

LINES = "line"
"""What a link to a line of Section A points at; every other link points at a kind of part."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of part: where a plan holds it, and what of it is text or a link."""

    key: str
    record: type
    group: str
    """The field of `WholePlan` that holds it."""
    letter: Letter | None = None
    """Its section, for a kind that has one section only; None: the part says."""
    texts: tuple[str, ...] = ()
    """The fields that hold printed text."""
    links: Mapping[str, str] = field(default_factory=dict)
    """The fields that hold references, each with the kind it points at."""

    @property
    def has_letter(self) -> bool:
        """Whether a part of this kind says itself in which section it stands."""
        return self.letter is None


KINDS: dict[str, Kind] = {
    kind.key: kind
    for kind in (
        Kind(
            key="need",
            record=Need,
            group="needs",
            texts=("words",),
            links={"evidence": "advice"},
        ),
        Kind(
            key="outcome",
            record=Outcome,
            group="outcomes",
            letter=Letter.E,
            texts=("aim", "words", "steps"),
            links={"aspirations": LINES, "needs": "need"},
        ),
        Kind(
            key="provision",
            record=Provision,
            group="provision",
            texts=("words",),
            links={"needs": "need", "outcomes": "outcome", "evidence": "advice"},
        ),
        Kind(key="agreement", record=Agreement, group="agreements"),
        Kind(key="placement", record=Placement, group="placements", letter=Letter.I),
        Kind(
            key="budget",
            record=Budget,
            group="budget",
            letter=Letter.J,
            texts=("words",),
            links={"needs": "need", "outcomes": "outcome"},
        ),
        Kind(key="advice", record=Advice, group="advice", letter=Letter.K),
        Kind(
            key="note",
            record=Note,
            group="notes",
            texts=("words",),
            links={"from_line": LINES},
        ),
        Kind(key="nothing", record=NothingHere, group="nothing"),
    )
}

_BY_RECORD = {kind.record: kind for kind in KINDS.values()}


def kind_of(part: Part) -> Kind:
    """Return the kind of a part."""
    return _BY_RECORD[type(part)]


def letter_of(part: Part) -> Letter:
    """Return the section in which a part stands."""
    fixed = kind_of(part).letter
    return fixed if fixed is not None else Letter(part.letter)  # type: ignore[union-attr]


def ref_of(part: Part) -> str:
    """Return a part's reference; empty for the kinds that have none."""
    return getattr(part, "ref", "")


def parts_of(plan: WholePlan) -> Iterator[tuple[str, Part]]:
    """Yield every part with its path in the plan, such as `needs[0]`."""
    for kind in KINDS.values():
        held = getattr(plan, kind.group)
        if isinstance(held, tuple):
            yield from ((f"{kind.group}[{index}]", part) for index, part in enumerate(held))
        elif held is not None:
            yield kind.group, held


def texts_of(part: Part) -> Iterator[tuple[str, Words]]:
    """Yield every printed text of a part with its field: `words`, `aim`, or `steps` for each."""
    for name in kind_of(part).texts:
        held = getattr(part, name)
        if isinstance(held, tuple):
            yield from ((name, step) for step in held)
        elif held is not None:
            yield name, held


def links_of(part: Part) -> Iterator[tuple[str, str, str]]:
    """Yield every link of a part: its field, the kind it points at, and the reference."""
    for name, kind in kind_of(part).links.items():
        held = getattr(part, name)
        for ref in held if isinstance(held, tuple) else (held,) if held else ():
            yield name, kind, ref


def relinked(plan: WholePlan, keep: Callable[[str, str], str | None]) -> WholePlan:
    """Return the plan with each link as `keep(kind, reference)` says; None takes it away."""
    return _each(plan, lambda part: _with_links(part, keep))


def with_known_links(plan: WholePlan, lines: Collection[str]) -> WholePlan:
    """Return the plan without links to what is not there. `lines` are Section A's references."""
    known: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for _, part in parts_of(plan):
        known[kind_of(part).key].add(ref_of(part))
    known[LINES] = set(lines)
    return relinked(plan, lambda kind, ref: ref if ref in known[kind] else None)


def renamed(plan: WholePlan, names: Mapping[str, str]) -> WholePlan:
    """Return the plan with other references: `names` from old to new, wherever they stand."""
    if not names:
        return plan
    fresh = _each(plan, lambda part: _renamed(part, names))
    return relinked(fresh, lambda _kind, ref: names.get(ref, ref))


def references(plan: WholePlan) -> Iterator[str]:
    """Yield the reference of every part and every text that has one."""
    for _, part in parts_of(plan):
        if ref_of(part):
            yield ref_of(part)
        yield from (words.ref for _, words in texts_of(part) if words.ref)


def _each(plan: WholePlan, change: Callable[[Any], Any]) -> WholePlan:
    changed: dict[str, Any] = {}
    for kind in KINDS.values():
        held = getattr(plan, kind.group)
        if isinstance(held, tuple):
            changed[kind.group] = tuple(change(part) for part in held)
        elif held is not None:
            changed[kind.group] = change(held)
    return replace(plan, **changed)


def _with_links(part: Any, keep: Callable[[str, str], str | None]) -> Any:
    changed: dict[str, Any] = {}
    for name, kind in kind_of(part).links.items():
        held = getattr(part, name)
        if isinstance(held, tuple):
            changed[name] = tuple(new for ref in held if (new := keep(kind, ref)) is not None)
        elif held:
            changed[name] = keep(kind, held) or ""
    return replace(part, **changed) if changed else part


def _renamed(part: Any, names: Mapping[str, str]) -> Any:
    changed: dict[str, Any] = {}
    if ref_of(part):
        changed["ref"] = names.get(part.ref, part.ref)
    for name in kind_of(part).texts:
        held = getattr(part, name)
        if isinstance(held, tuple):
            changed[name] = tuple(_renamed_words(words, names) for words in held)
        elif held is not None:
            changed[name] = _renamed_words(held, names)
    return replace(part, **changed) if changed else part


def _renamed_words(words: Words, names: Mapping[str, str]) -> Words:
    return replace(words, ref=names.get(words.ref, words.ref))
