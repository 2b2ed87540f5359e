"""Words without which a pattern cannot match, worked out from the pattern itself.

A check that looks for a pattern in many texts looks only at those that hold one of its words: the
words need not be kept beside the pattern by hand, and none that the pattern needs is forgotten.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as syntax  # type: ignore[attr-defined]
from typing import Any, Protocol

Start = tuple[str, bool | None]
"""The letters a word begins with, and whether it ends there; None where the pattern goes on."""

_MOST = 1500
"""A place of a pattern where more words than these may stand is not gone into."""
_RARE = 0.02
"""Words of less than this cost are rare enough: no rarer ones are looked for."""
_COMMON = 0.5
"""Words of more than this cost stand in nearly every text: to look for them too spares nothing."""
_ENOUGH = 3
"""How many needs of one pattern are looked at, the rarest first."""
_NARROW = 6
"""A range of more signs than these is taken for any sign at all."""
_LETTER = re.compile("[a-zà-ÿ]")
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_GAPS = (op.CATEGORY_DIGIT, op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)
_EDGES = (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING)
_ENDS = (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


class _NoWordsError(Exception):
    """That no word is told without which a part of a pattern does not match."""


class Written(Protocol):
    """A pattern, compiled or not."""

    @property
    def pattern(self) -> str:
        """What is written in it."""

    @property
    def flags(self) -> int:
        """The flags of `re` that it has."""


def calling_words(*patterns: Written) -> frozenset[str]:
    """Return triggers (see `rule.Lines`) of which one is in every text that one of these matches.

    A pattern that may match without any word of its own is called for by `*`: by every text.
    """
    return _any_of(tuple((pattern.pattern, pattern.flags) for pattern in patterns))


@lru_cache(maxsize=1024)
def _any_of(patterns: tuple[tuple[str, int], ...]) -> frozenset[str]:
    each = [needed(*pattern) for pattern in patterns]
    return frozenset({"*"}) if frozenset({"*"}) in each else frozenset().union(*each)


# By what is written in a pattern, and not by the pattern: the hash of a long one takes long.
@lru_cache(maxsize=2048)
def needed(written: str, flags: int) -> frozenset[str]:
    """Return triggers (see `rule.Lines`) of which one is in every text that a pattern matches."""
    return _rarest_or_any(list(syntax.parse(written, flags)))


def all_needed(written: str, flags: int) -> tuple[frozenset[str], ...]:
    """Return triggers of each of which a pattern needs one, the rarest first; none: it needs none.

    More than `needed` says, and dearer to work out.
    """
    offered = set(_offered(list(syntax.parse(written, flags))))
    ranked = sorted(offered, key=lambda one: (_cost(one), sorted(one)))
    kept = (one for place, one in enumerate(ranked) if place == 0 or _cost(one) < _COMMON)
    return tuple(kept)[:_ENOUGH]


def needed_by_each(written: str, flags: int, parts: Sequence[str]) -> list[frozenset[str]]:
    """Return what `needed` says of each alternative of a pattern, cut as `pieces` cuts it."""
    nodes = list(syntax.parse(written, flags))
    branches = [place for place, (kind, _) in enumerate(nodes) if kind is op.BRANCH]
    if len(branches) == 1:
        (place,) = branches
        within = nodes[place][1][1]
        # One and the same tree serves all of them, where it still has a branch for each.
        if len(within) == len(parts):
            before, after = nodes[:place], nodes[place + 1 :]
            return [_rarest_or_any([*before, *one, *after]) for one in within]
    return [needed(part, flags) for part in parts]


def _rarest_or_any(nodes: Sequence[Any]) -> frozenset[str]:
    try:
        return _rarest(nodes)
    except _NoWordsError:
        return frozenset({"*"})


def _rarest(nodes: Sequence[Any], *, after_gap: bool = False) -> frozenset[str]:
    """Return the rarest words that some place of a sequence needs."""
    offered = _offered(nodes, after_gap=after_gap, is_content=True)
    if not offered:
        raise _NoWordsError
    return min(offered, key=_cost)


def _offered(
    nodes: Sequence[Any], *, after_gap: bool = False, is_content: bool = False
) -> list[frozenset[str]]:
    """Return the words that places of a sequence need; with `is_content`, up to the first rare ones."""
    offered: list[frozenset[str]] = []
    for place, node in enumerate(nodes):
        begins = _is_after_gap(nodes, place, after_gap)
        if begins or _is_edge(node):
            offered += _words_from(nodes[place:])
        if is_content and any(_cost(one) < _RARE for one in offered):
            break
        offered += _words_inside(node, after_gap=begins, is_content=is_content)
    return offered


def _words_from(nodes: Sequence[Any]) -> list[frozenset[str]]:
    """Return the words with which a sequence may begin, if it begins with words alone."""
    try:
        return [_triggers(_starts(nodes))]
    except _NoWordsError:
        return []


def _words_inside(node: Any, *, after_gap: bool, is_content: bool) -> list[frozenset[str]]:
    """Return what the parts of one node need, where it has parts that must match."""
    kind, value = node
    if kind in (op.LITERAL, op.AT):
        return []
    if _is_digit(node):
        return [frozenset({"#"})]
    try:
        if kind is op.BRANCH:
            needed = (_rarest(list(one), after_gap=after_gap) for one in value[1])
            return [frozenset().union(*needed)]
    except _NoWordsError:
        return []
    within = _within(kind, value)
    if within is None:
        return []
    return _offered(within, after_gap=after_gap, is_content=is_content)


def _within(kind: Any, value: Any) -> list[Any] | None:
    """Return the sequence of a group, or of a repeat that comes at least once; else None."""
    if kind is op.SUBPATTERN:
        return list(value[3])
    if kind is op.ATOMIC_GROUP:
        return list(value)
    return list(value[2]) if kind in _REPEATS and value[0] > 0 else None


def _is_digit(node: Any) -> bool:
    kind, value = node
    return kind is op.IN and all(one == (op.CATEGORY, op.CATEGORY_DIGIT) for one in value)


def _triggers(starts: Iterable[Start]) -> frozenset[str]:
    found = set()
    for letters, ends in starts:
        if len(letters) < (1 if ends else 2):
            raise _NoWordsError
        found.add(letters if ends else f"{letters}-")
    return frozenset(found)


def _cost(triggers: frozenset[str]) -> float:
    """Return about how often one of some triggers stands in a text: short words are common."""
    return sum(3.0 ** -len(one) * (9 if one.endswith("-") else 1) for one in triggers)


def _is_after_gap(nodes: Sequence[Any], place: int, at_first: bool) -> bool:
    """Return whether no letter can stand just before a place of a sequence."""
    if place == 0:
        return at_first
    kind, value = nodes[place - 1]
    if kind is op.LITERAL:
        return not _letter(value)
    if _is_edge(nodes[place - 1]):
        return True
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return _is_after_gap(nodes, place - 1, at_first)
    if kind in _REPEATS and value[0] == 0:
        return _is_after_gap(nodes, place - 1, at_first) and _ends_in_gap(list(value[2]))
    return _ends_in_gap(nodes[place - 1 : place])


def _is_edge(node: Any) -> bool:
    """Return whether a node says that no letter stands before, if one stands after."""
    kind, value = node
    if kind is op.AT:
        return value in _EDGES
    return kind is op.ASSERT_NOT and value[0] < 0 and _is_word_sign(value[1])


def _is_word_sign(nodes: Sequence[Any]) -> bool:
    if len(nodes) != 1 or nodes[0][0] is not op.IN:
        return False
    return (op.CATEGORY, op.CATEGORY_WORD) in nodes[0][1]


def _ends_in_gap(nodes: Sequence[Any]) -> bool:
    """Return whether the last sign that a sequence matches is sure to be no letter."""
    if not nodes:
        return False
    kind, value = nodes[-1]
    if kind is op.BRANCH:
        return all(_ends_in_gap(list(one)) for one in value[1])
    within = _within(kind, value)
    if within is not None:
        return _ends_in_gap(within)
    return kind in (op.LITERAL, op.IN) and _signs(kind, value) == {""}


def _signs(kind: Any, value: Any) -> set[str] | None:
    """Return the letters that one sign may be, an empty string for all others; None: any at all."""
    members = [(kind, value)] if kind is op.LITERAL else value
    found: set[str] = set()
    for what, told in members:
        if what is op.LITERAL:
            found.add(_letter(told))
        elif what is op.RANGE and told[1] - told[0] < _NARROW:
            found |= {_letter(code) for code in range(told[0], told[1] + 1)}
        elif what is op.CATEGORY and told in _GAPS:
            found.add("")
        else:
            return None
    return found


@cache
def _letter(code: int) -> str:
    sign = chr(code).lower()
    return sign if _LETTER.fullmatch(sign) else ""


def _starts(nodes: Sequence[Any]) -> set[Start]:
    """Return every beginning of a word with which a sequence may match."""
    found: set[Start] = set()
    open_ = {""}
    for node in nodes:
        kind, value = node
        if kind is op.LITERAL:
            letter = _letter(value)
            if not letter:
                return found | {(letters, True) for letters in open_}
            open_ = {letters + letter for letters in open_}
            continue
        goes_on = set()
        for is_first in (True, False):
            held = [letters for letters in open_ if (not letters) is is_first]
            for more, ends in _starts_of(node, is_first=is_first) if held else ():
                if ends is None:
                    goes_on.update([letters + more for letters in held])
                else:
                    found.update([(letters + more, ends) for letters in held])
        open_ = goes_on
        if len(found) + len(open_) > _MOST:
            raise _NoWordsError
        if not open_:
            return found
    return found | {(letters, None) for letters in open_}


def _starts_of(node: Any, *, is_first: bool) -> set[Start]:
    """Return what one node adds to the beginning of a word."""
    kind, value = node
    if kind is op.LITERAL:
        letter = _letter(value)
        return {(letter, None if letter else True)}
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return {("", True if not is_first and _ends_word(kind, value) else None)}
    if kind is op.IN:
        signs = _signs(kind, value)
        return {("", False)} if signs is None else {(s, None if s else True) for s in signs}
    if kind is op.BRANCH:
        return set().union(*(_starts(list(one)) for one in value[1]))
    if kind in _REPEATS:
        return _starts_of_repeat(*value)
    within = _within(kind, value)
    return {("", False)} if within is None else _starts(within)


def _starts_of_repeat(least: int, most: int, nodes: Any) -> set[Start]:
    once = _starts(list(nodes))
    if most > 1:
        once = {(letters, bool(ends)) for letters, ends in once}
    return once | {("", None)} if least == 0 else once


def _ends_word(kind: Any, value: Any) -> bool:
    """Return whether a node after a letter says that the word ends there."""
    if kind is op.AT:
        return value in _ENDS
    return kind is op.ASSERT_NOT and value[0] > 0 and _is_word_sign(value[1])
