"""Two cases side by side, section by section and line by line: what came, went and changed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.compare_identity import identity_facts
from ehcplan.plan.compare_items import PROFILE, Item, items_of, label_of
from ehcplan.plan.compare_match import Pair, moved_pairs, pairs_of
from ehcplan.plan.compare_words import Segment, compare_words
from ehcplan.plan.whole import Letter


class Change(StrEnum):
    """What became of a line. A line may be reworded, moved and in another voice at once."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    VOICE = "voice"
    FACTS = "facts"

    @property
    def label(self) -> str:
        """What a page calls it."""
        return _CHANGES[self]


_CHANGES = {
    Change.ADDED: "Added",
    Change.REMOVED: "Removed",
    Change.REWORDED: "Reworded",
    Change.MOVED: "Moved",
    Change.VOICE: "Voice changed",
    Change.FACTS: "Details changed",
}


@dataclass(frozen=True, kw_only=True)
class FactChange:
    """A fact that is not the same: empty where it was not said."""

    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of either case, or of both."""

    before: Item | None
    after: Item | None
    changes: tuple[Change, ...] = ()
    """Empty where the line is the same in both."""
    facts: tuple[FactChange, ...] = ()

    @property
    def here(self) -> Item:
        """The line where it stands now; where it stood, if it stands no more."""
        found = self.after or self.before
        if found is None:
            raise ValueError("A row has a line.")
        return found

    @property
    def words(self) -> tuple[Segment, ...]:
        """The line word by word."""
        before = self.before.text if self.before else ""
        return compare_words(before, self.after.text if self.after else "")


@dataclass(frozen=True, kw_only=True)
class SectionChanges:
    """The rows of one section."""

    key: str
    heading: str
    rows: tuple[Row, ...]

    @property
    def changed(self) -> tuple[Row, ...]:
        """The rows in which something changed."""
        return tuple(row for row in self.rows if row.changes)


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two cases side by side. Every line of both is in one row."""

    identity: tuple[FactChange, ...]
    sections: tuple[SectionChanges, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row."""
        return tuple(row for section in self.sections for row in section.rows)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all changed."""
        return not self.identity and not any(row.changes for row in self.rows)

    @property
    def counts(self) -> dict[Change, int]:
        """How many lines each change befell."""
        found = Counter(change for row in self.rows for change in row.changes)
        return {change: found[change] for change in Change}


def compare(before: Case, after: Case) -> Comparison:
    """Return what changed from one case to another.

    Lines are known again by reference, then by what they say: in the same place, in the same
    section, anywhere. The other way round the same pairs are found.
    """
    befores, afters = items_of(before), items_of(after)
    pairs = pairs_of(befores, afters)
    rows = _rows(befores, afters, pairs)
    return Comparison(
        identity=_fact_changes(identity_facts(before), identity_facts(after)),
        sections=tuple(_sections(rows)),
    )


def section_heading(key: str) -> str:
    """Return a section's heading: "Section B: Special educational needs"."""
    if key == PROFILE:
        return "One-page profile"
    return f"Section {key}: {Letter(key).heading}"


def _rows(before: Sequence[Item], after: Sequence[Item], pairs: list[Pair]) -> list[Row]:
    was = {other.position: one for one, other in pairs}
    paired = {one.position for one, _ in pairs}
    moved = moved_pairs(pairs)
    names = _Names(before, after, pairs)
    rows = [
        _row(was[item.position], item, moved, names)
        if item.position in was
        else Row(before=None, after=item, changes=(Change.ADDED,))
        for item in after
    ]
    gone = [item for item in before if item.position not in paired]
    return _with_gone(rows, gone)


def _row(before: Item, after: Item, moved: set[tuple[int, int]], names: "_Names") -> Row:
    facts = (*_fact_changes(before.facts, after.facts), *names.link_changes(before, after))
    happened = {
        Change.REWORDED: before.text != after.text,
        Change.MOVED: (before.position, after.position) in moved,
        Change.VOICE: before.voice is not after.voice,
        Change.FACTS: bool(facts),
    }
    changes = tuple(change for change, is_so in happened.items() if is_so)
    return Row(before=before, after=after, changes=changes, facts=facts)


def _with_gone(rows: list[Row], gone: list[Item]) -> list[Row]:
    """Return the rows with those that are gone put in after the line that stood before them."""
    after: dict[int, list[Row]] = {}
    stood = sorted(row.before.position for row in rows if row.before)
    place = -1
    for item in gone:
        while stood and stood[0] < item.position:
            place = stood.pop(0)
        row = Row(before=item, after=None, changes=(Change.REMOVED,))
        after.setdefault(place, []).append(row)
    found = after.pop(-1, [])
    for row in rows:
        found.append(row)
        found += after.pop(row.before.position, []) if row.before else []
    return found


def _sections(rows: Iterable[Row]) -> Iterable[SectionChanges]:
    held: dict[str, list[Row]] = {}
    for row in rows:
        held.setdefault(row.here.section, []).append(row)
    for key in (*(letter.value for letter in Letter), PROFILE):
        if key in held:
            heading = section_heading(key)
            yield SectionChanges(key=key, heading=heading, rows=tuple(held[key]))


def _fact_changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[FactChange, ...]:
    names = [*before, *(name for name in after if name not in before)]
    return tuple(
        _change(name, before.get(name, ""), after.get(name, ""))
        for name in names
        if before.get(name, "") != after.get(name, "")
    )


def _change(name: str, before: str, after: str) -> FactChange:
    label = ": ".join(label_of(part) for part in name.split("/"))
    return FactChange(name=name, label=label, before=before, after=after)


class _Names:
    """What links point at, so that a link to the same line is the same whatever its reference."""

    def __init__(self, before: Iterable[Item], after: Iterable[Item], pairs: list[Pair]) -> None:
        self.before = {item.ref: item for item in before if item.ref}
        self.after = {item.ref: item for item in after if item.ref}
        paired = [(one.ref, other.ref) for one, other in pairs if one.ref and other.ref]
        self.is_now = dict(paired)
        self.was = {now: was for was, now in paired}

    def link_changes(self, before: Item, after: Item) -> tuple[FactChange, ...]:
        """Return the links that are not the same, by the words of what they point at."""
        was = {(name, self._known_before(ref)): ref for name, ref in before.links}
        now = {(name, self._known_after(ref)): ref for name, ref in after.links}
        gone = [(k[0], self._text(self.before, ref)) for k, ref in was.items() if k not in now]
        come = [(k[0], self._text(self.after, ref)) for k, ref in now.items() if k not in was]
        return tuple(
            FactChange(
                name=name,
                label=label_of(name),
                before="; ".join(text for link, text in gone if link == name),
                after="; ".join(text for link, text in come if link == name),
            )
            for name in dict.fromkeys(name for name, _ in (*before.links, *after.links))
            if any(link == name for link, _ in (*gone, *come))
        )

    def _known_before(self, ref: str) -> tuple[str, str]:
        if ref in self.is_now:
            return "both", self.is_now[ref]
        return "before" if ref in self.before else "nowhere", ref

    def _known_after(self, ref: str) -> tuple[str, str]:
        if ref in self.was:
            return "both", ref
        return "after" if ref in self.after else "nowhere", ref

    def _text(self, known: Mapping[str, Item], ref: str) -> str:
        return known[ref].text if ref in known else ref


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Return the comparison as JSON-ready data: what changed, and how many lines did not."""
    return {
        "counts": {change.value: count for change, count in comparison.counts.items()},
        "unchanged": sum(not row.changes for row in comparison.rows),
        "identity": [vars(change) for change in comparison.identity],
        "sections": [
            {
                "section": section.key,
                "heading": section.heading,
                "rows": [_row_json(row) for row in section.changed],
            }
            for section in comparison.sections
            if section.changed
        ],
    }


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "changes": [change.value for change in row.changes],
        "before": _item_json(row.before),
        "after": _item_json(row.after),
        "words": [[segment.fate.value, segment.text] for segment in row.words],
        "facts": [vars(change) for change in row.facts],
    }


def _item_json(item: Item | None) -> dict[str, Any] | None:
    if item is None:
        return None
    return {
        "ref": item.ref,
        "section": item.section,
        "place": item.place,
        "heading": item.heading,
        "number": item.number,
        "text": item.text,
        "voice": item.voice.value if item.voice else None,
        "facts": dict(item.facts),
    }
