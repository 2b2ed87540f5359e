"""A pattern of the word lists: compiled when it is first needed, and cheap where it is not found.

Nearly every look for a pattern ends with nothing found. So a long one is looked for only in texts
that hold a word it needs (`calling_words`), and there by the alternatives that the text's words
call for (`pieces`). What it answers is always what the whole pattern would have.
"""

import re
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any
from weakref import WeakSet

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import all_needed, needed
from ehcplan.compliance.pieces import Pieces, alternatives

Replacement = str | Callable[[re.Match[str]], str]

_SHORT = 120
"""A pattern of fewer signs than these is as quickly searched at once."""
OFTEN, VERY_OFTEN = 20, 120
"""How often a pattern is looked for before it pays to know its words, and those of its parts.

One plan is so checked with little delay, and many are checked fast.
"""


class Pattern:
    """A regular expression over a text, with the methods of one that `re` has compiled."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = int(flags)
        self._is_short = len(pattern) < _SHORT
        self.asked = 0
        """How often it was looked for."""
        _MADE.add(self)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r}, {self.flags})"

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The pattern as `re` compiles it."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def needs(self) -> frozenset[str]:
        """Triggers (see `rule.Lines`) of which one is in every text it matches; `*`: in any text."""
        return needed(self.pattern, self.flags)

    @cached_property
    def _triggers(self) -> tuple[frozenset[str], ...]:
        return tuple(english.as_called(one) for one in all_needed(self.pattern, self.flags))

    @cached_property
    def pieces(self) -> Pieces | None:
        """Its alternatives by the words they need, or None: it is searched as one."""
        sources = alternatives(self.pattern, self.flags)
        if sources is None:
            return None
        return Pieces(self.pattern, sources, self.flags)

    def may_match(self, text: str) -> bool:
        """Return whether a text holds a word that it needs: a quick look before a slow one."""
        calling = english.tokens(text).calling
        return not any(calling.isdisjoint(one) for one in self._triggers)

    def first_place(self, text: str) -> int | None:
        """Return a place before which it does not match in a text; None where it does not at all."""
        if self._is_short:
            return 0
        self.asked += 1
        if self.asked < OFTEN:
            return 0
        if self.asked > VERY_OFTEN and self.pieces is not None:
            return self.pieces.first_in(text, english.tokens(text))
        return 0 if self.may_match(text) else None

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """Return its first match in a text or in a stretch of it, or None."""
        if pos or endpos is not None:
            return self.whole.search(text, pos, len(text) if endpos is None else endpos)
        start = self.first_place(text)
        return None if start is None else self.whole.search(text, start)

    def finditer(
        self, text: str, pos: int = 0, endpos: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Return its matches in a text or in a stretch of it, in order."""
        if pos or endpos is not None:
            return self.whole.finditer(text, pos, len(text) if endpos is None else endpos)
        start = self.first_place(text)
        return iter(()) if start is None else self.whole.finditer(text, start)

    def findall(self, text: str) -> list[Any]:
        """Return what it matches in a text, in order: its groups', where it has any."""
        start = self.first_place(text)
        return [] if start is None else self.whole.findall(text, start)

    def sub(self, new: Replacement, text: str, count: int = 0) -> str:
        """Return a text with what it matches replaced."""
        return text if self.first_place(text) is None else self.whole.sub(new, text, count)

    def split(self, text: str, maxsplit: int = 0) -> list[str | Any]:
        """Return the parts of a text between its matches."""
        return self.whole.split(text, maxsplit)

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """Return its match where a text, or a stretch of it, begins."""
        return self.whole.match(text, pos)

    def fullmatch(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """Return its match of a whole text, or of the whole of a stretch of it."""
        return self.whole.fullmatch(text, pos, len(text) if endpos is None else endpos)

    def stands_in(self, text: str) -> bool:
        """Return whether it stands in some line of a text, however long the text is.

        Only lines that hold a word it needs are searched: for a pattern that stays in its line.
        """
        return any(self.search(line) for line in text.split("\n"))


_MADE: WeakSet[Pattern] = WeakSet()
REST = 4
"""How many times as long as it works `make_ready` rests: one processor has pages to make too."""


def make_ready() -> int:
    """Compile every pattern that nobody has needed yet; return how many there are.

    A program that goes on running calls it once, in a thread of its own, so that its first reader
    does not wait for it. It rests between patterns, so that whoever asks for a page meanwhile
    does not wait for it either.
    """
    made = tuple(_MADE)
    for pattern in made:
        began = time.perf_counter()
        _ = pattern.whole
        time.sleep(REST * (time.perf_counter() - began))
    return len(made)
