"""A long pattern of many alternatives, searched by the few whose words a text holds.

Most of a long pattern's alternatives cannot stand in a given text, and trying all of them at every
sign is what a search costs. Here each alternative has the words it needs (`calling_words`); those
that a text calls for are looked for one by one, and only where one stands is the whole pattern asked
what it matches there. The answer is always the one that the whole pattern would have given.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from ehcplan.compliance.called import Called
from ehcplan.compliance.calling_words import all_needed, needed_by_each
from ehcplan.compliance.english import Tokens, as_called

_OPENING = re.compile(r"\(\?(?:[aimsux]*(?:-[imsx]+)?):")
_LOOKS = re.compile(r"\(\?<?[=!]")
_FEWEST = 4
"""A pattern of fewer alternatives than these is as quickly searched whole."""
_FLAGS = re.compile(r"\(\?[aiLmsux]+\)")
_ALWAYS = "*"
_NAMED = re.compile(r"\(\?P<\w+>")


class Pieces:
    """The alternatives of one pattern, each with the triggers (see `rule.Lines`) it needs."""

    def __init__(self, written: str, sources: Sequence[str], flags: int) -> None:
        needs = needed_by_each(written, flags, sources)
        each = list(zip(sources, needs, strict=True))
        # Those that any text calls for are looked for together.
        always = [source for source, need in each if _ALWAYS in need]
        self._always = re.compile("|".join(always), flags).search if always else None
        self._called = Called(
            (_Piece(source, flags), need) for source, need in each if _ALWAYS not in need
        )

    def first_in(self, text: str, held: Tokens) -> int | None:
        """Return where the first match in a text begins, or None; `held` are the text's tokens."""
        first = self._always(text) if self._always else None
        start = None if first is None else first.start()
        for piece in self._called.by(held):
            found = piece.search(text) if piece.may_match(held) else None
            if found is not None and (start is None or found.start() < start):
                start = found.start()
        return start


class _Piece:
    """One alternative, compiled when it is first called for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _needs(self) -> tuple[frozenset[str], ...]:
        return tuple(as_called(one) for one in all_needed(self._source, self._flags))

    def may_match(self, held: Tokens) -> bool:
        """Return whether a text holds a word of each kind that it needs, and not of one alone."""
        return not any(held.calling.isdisjoint(one) for one in self._needs)

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        return re.compile(self._source, self._flags).search


def alternatives(written: str, flags: int) -> list[str] | None:
    """Return patterns of which one matches wherever a pattern does; None where it is not cut.

    Cut are `a|b` and `(?:a|b)c`, with nothing but word edges and looks around before the bracket.
    """
    if flags & re.VERBOSE or _FLAGS.match(written) or re.search(r"\\[1-9]|\(\?P=|\(\?\(", written):
        return None
    # Only where they stand is asked of them, and a name may stand only once in a pattern.
    written = _NAMED.sub("(?:", written)
    top = _cut(written)
    if len(top) < _FEWEST:
        top = [part for one in top for part in _opened(one)]
    return top if len(top) >= _FEWEST else None


def _opened(written: str) -> list[str]:
    """Return a pattern once for each alternative in the bracket it begins with, if it has enough."""
    opened = _bracket(written)
    if opened is None:
        return [written]
    before, inside, after = opened
    within = _cut(inside)
    return [f"{before}{one}){after}" for one in within] if len(within) >= _FEWEST else [written]


def _bracket(written: str) -> tuple[str, str, str] | None:
    """Return what stands up to and with an opening bracket, inside it, and after it."""
    place = 0
    while place < len(written):
        if written.startswith(("\\b", "\\B"), place):
            place += 2
        elif written[place] == "^":
            place += 1
        elif _LOOKS.match(written, place):
            place = _closing(written, place) + 1
        else:
            break
    opening = _OPENING.match(written, place)
    if opening is None:
        return None
    end = _closing(written, place)
    after = written[end + 1 :]
    # What is repeated is no longer one of its alternatives.
    if after[:1] in ("?", "*", "+", "{"):
        return None
    return written[: opening.end()], written[opening.end() : end], after


def _closing(written: str, opening: int) -> int:
    """Return where the bracket that opens at a place closes."""
    depth = 0
    for place, sign in _signs(written, opening):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place
    raise ValueError(written)


def _cut(written: str) -> list[str]:
    """Return a pattern's alternatives, as they are written at its outermost."""
    found, depth, start = [], 0, 0
    for place, sign in _signs(written, 0):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append(written[start:place])
            start = place + 1
    return [*found, written[start:]]


def _signs(written: str, start: int) -> Iterable[tuple[int, str]]:
    """Yield the brackets and bars of a pattern that are not escaped nor in a set of signs."""
    place, in_set = start, -1
    while place < len(written):
        sign = written[place]
        if sign == "\\":
            place += 2
            continue
        if in_set >= 0:
            # A bracket that closes nothing stands first in a set.
            if sign == "]" and place > in_set + 1 + (written[in_set + 1] == "^"):
                in_set = -1
        elif sign == "[":
            in_set = place
        elif sign in "()|":
            yield place, sign
        place += 1
