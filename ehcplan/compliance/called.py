"""Which of many things the words of a text call for, so that few of them are looked for in it."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

from ehcplan.compliance.english import Beginnings, Tokens

Kept = TypeVar("Kept")

_MANY = 100
"""With more beginnings of words than these, words are looked up one by one, and remembered."""
_KNOWN_WORDS = 20_000


class Called(Generic[Kept]):
    """Rules, terms or patterns, kept by the triggers (see `rule.Lines`) that call for them."""

    def __init__(self, kept: Iterable[tuple[Kept, Iterable[str]]]) -> None:
        self._kept: list[Kept] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_beginning: dict[str, list[int]] = {}
        for number, (one, triggers) in enumerate(kept):
            self._kept.append(one)
            for trigger in triggers:
                held = self._by_beginning if trigger.endswith("-") else self._by_word
                held.setdefault(trigger.removesuffix("-"), []).append(number)
        self._words = frozenset(self._by_word)
        self._beginnings = Beginnings(self._by_beginning)
        self._is_long = len(self._by_beginning) > _MANY
        # Most words of a plan come again and again: in a long list each is looked up once.
        self._of_word = lru_cache(maxsize=_KNOWN_WORDS)(self._look_up)

    def by(self, held: Tokens) -> list[Kept]:
        """Return what a text's tokens call for, in the order in which it was kept."""
        numbers: set[int] = set()
        if self._is_long:
            for word in held:
                numbers.update(self._of_word(word))
            return [self._kept[number] for number in sorted(numbers)]
        for word in held & self._words:
            numbers.update(self._by_word[word])
        for beginning in held.begun(self._beginnings):
            numbers.update(self._by_beginning[beginning])
        return [self._kept[number] for number in sorted(numbers)]

    def _look_up(self, word: str) -> tuple[int, ...]:
        found = set(self._by_word.get(word, ()))
        for beginning in Tokens((word,)).begun(self._beginnings):
            found.update(self._by_beginning[beginning])
        return tuple(found)
