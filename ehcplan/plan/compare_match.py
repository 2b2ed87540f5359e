"""Which line of one case is which line of another: by reference, else by what they say.

Everything here is the same in both directions: whoever compares the later with the earlier finds the
same pairs. Nothing compares every text with every other, so long plans stay quick.
"""

import hashlib
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from ehcplan.plan.compare_items import PROFILE, Item

Pair = tuple[Item, Item]

ENOUGH = 0.5
"""How much of their words two lines of one section share, to be one line reworded (0 to 1)."""
ENOUGH_ELSEWHERE = 0.7
"""The same for lines of two sections: words that are common in plans must not marry strangers."""

_FEW = 1600
"""Up to so many pairs, every one is looked at; above, only those that share a rare word."""
_RARE = 12
_WORD = re.compile(r"\w+")


def pairs_of(before: Sequence[Item], after: Sequence[Item]) -> list[Pair]:
    """Return the lines that are one another. Each line is in one pair at most."""
    matching = _Matching(before, after)
    matching.equal(lambda item: (item.group, item.key) if item.key else None)
    for narrow in (_place, _section, _document):
        matching.equal_text(narrow)
    matching.similar(_section, ENOUGH)
    matching.similar(_document, ENOUGH_ELSEWHERE)
    return matching.pairs


def _place(item: Item) -> tuple[str, ...]:
    return item.section, item.place, item.group


def _section(item: Item) -> tuple[str, ...]:
    return item.section, item.group


def _document(item: Item) -> tuple[str, ...]:
    # A profile repeats Section A's words: they stay lines of their own.
    return "profile" if item.section == PROFILE else "plan", item.group


class _Matching:
    def __init__(self, before: Iterable[Item], after: Iterable[Item]) -> None:
        self.before = list(before)
        self.after = list(after)
        self.pairs: list[Pair] = []
        self.words: dict[str, Counter[str]] = {}

    def equal(self, key: Callable[[Item], object]) -> None:
        """Pair the lines with one key, in their order."""
        waiting: dict[object, list[Item]] = defaultdict(list)
        for item in reversed(self.after):
            if (found := key(item)) is not None:
                waiting[found].append(item)
        made = [
            (item, waiting[found].pop())
            for item in self.before
            if (found := key(item)) is not None and waiting.get(found)
        ]
        self._take(made)

    def equal_text(self, narrow: Callable[[Item], tuple[str, ...]]) -> None:
        """Pair the lines that say the same within what `narrow` names."""
        self.equal(lambda item: (*narrow(item), item.text))

    def similar(self, key: Callable[[Item], object], enough: float) -> None:
        """Pair the lines with one key that share enough of their words, the likest first."""
        afters: dict[object, list[Item]] = defaultdict(list)
        for item in self.after:
            afters[key(item)].append(item)
        befores: dict[object, list[Item]] = defaultdict(list)
        for item in self.before:
            befores[key(item)].append(item)
        found = [
            (_order(pair, likeness), pair)
            for group, items in befores.items()
            for pair in self._candidates(items, afters.get(group, []))
            if (likeness := self._likeness(pair)) >= enough
        ]
        found.sort(key=lambda one: one[0])
        self._take(pair for _, pair in found)

    def _take(self, made: Iterable[Pair]) -> None:
        left: set[int] = set()
        right: set[int] = set()
        for one, other in made:
            if one.position not in left and other.position not in right:
                left.add(one.position)
                right.add(other.position)
                self.pairs.append((one, other))
        self.before = [item for item in self.before if item.position not in left]
        self.after = [item for item in self.after if item.position not in right]

    def _candidates(self, before: list[Item], after: list[Item]) -> list[Pair]:
        if len(before) * len(after) <= _FEW:
            return [(one, other) for one in before for other in after]
        ours, theirs = self._index(before), self._index(after)
        rare = [w for w in ours if w in theirs and len(ours[w]) + len(theirs[w]) <= _RARE]
        # A dictionary, not a set: the order must not change from run to run.
        found = {
            (one.position, other.position): (one, other)
            for word in rare
            for one in ours[word]
            for other in theirs[word]
        }
        return list(found.values())

    def _index(self, items: list[Item]) -> dict[str, list[Item]]:
        index: dict[str, list[Item]] = defaultdict(list)
        for item in items:
            for word in self._words(item):
                index[word].append(item)
        return index

    def _words(self, item: Item) -> Counter[str]:
        if item.text not in self.words:
            self.words[item.text] = Counter(_WORD.findall(item.text.casefold()))
        return self.words[item.text]

    def _likeness(self, pair: Pair) -> float:
        """Return the share of words that two lines have in common, from 0 to 1."""
        one, other = (self._words(item) for item in pair)
        both = one.total() + other.total()
        if not both:
            return 0.0
        if len(one) > len(other):
            one, other = other, one
        return 2 * sum(min(count, other[word]) for word, count in one.items()) / both


def _order(pair: Pair, likeness: float) -> tuple[float, bool, int, int, int]:
    one, other = pair
    places = sorted((one.position, other.position))
    return -likeness, _place(one) != _place(other), places[1] - places[0], places[0], places[1]


def moved_pairs(pairs: Iterable[Pair]) -> set[tuple[int, int]]:
    """Return the positions of the pairs that moved: to another place, or past their neighbours.

    Of lines that kept their place, as many as possible stand still; a line put in between moves none.
    """
    moved: set[tuple[int, int]] = set()
    standing: dict[tuple[str, ...], list[Pair]] = defaultdict(list)
    for pair in pairs:
        one, other = pair
        if (one.section, one.place) == (other.section, other.place):
            standing[(one.section, one.place, one.group)].append(pair)
        else:
            moved.add(_positions(pair))
    for neighbours in standing.values():
        still = _still(neighbours)
        moved |= {_positions(pair) for pair in neighbours} - still
    return moved


def _positions(pair: Pair) -> tuple[int, int]:
    return pair[0].position, pair[1].position


def _still(pairs: list[Pair]) -> set[tuple[int, int]]:
    """Return the positions of the largest set of pairs that kept their order.

    Where several sets are as large, each pair's own small weight decides, so that both directions
    choose the same one. A Fenwick tree of the best chain up to a place keeps it quick.
    """
    ordered = sorted(pairs, key=_positions)
    ends = sorted(pair[1].position for pair in ordered)
    best: list[tuple[int, int]] = [(0, -1)] * (len(ends) + 1)
    chain: list[int] = []
    for index, pair in enumerate(ordered):
        at = bisect_left(ends, pair[1].position) + 1
        total, last = _best_before(best, at)
        chain.append(last)
        _raise_from(best, at, (total + _weight(pair), index))
    _, index = _best_before(best, len(ends) + 1)
    found: set[tuple[int, int]] = set()
    while index >= 0:
        found.add(_positions(ordered[index]))
        index = chain[index]
    return found


def _best_before(best: list[tuple[int, int]], at: int) -> tuple[int, int]:
    found, place = (0, -1), at - 1
    while place > 0:
        found = max(found, best[place])
        place -= place & -place
    return found


def _raise_from(best: list[tuple[int, int]], at: int, value: tuple[int, int]) -> None:
    place = at
    while place < len(best):
        best[place] = max(best[place], value)
        place += place & -place


def _weight(pair: Pair) -> int:
    """Return 1 in the high digits and what tells pairs apart in the low ones."""
    own = sorted((item.ref, item.text, item.position) for item in pair)
    digest = hashlib.blake2b(repr(own).encode("utf-8", "surrogatepass"), digest_size=5).digest()
    return (1 << 60) + int.from_bytes(digest)
