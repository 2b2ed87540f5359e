"""Which terms of a long list a passage's words call for, so that few are looked for in it."""

from functools import lru_cache

from ehcplan.compliance.passages import Passage
from ehcplan.compliance.shapes import Term


class TermIndex:
    """The terms of a list by the words that call for them."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        self._whole: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}
        for number, term in enumerate(terms):
            for trigger in term.triggers:
                held = self._beginnings if trigger.endswith("-") else self._whole
                held.setdefault(trigger.rstrip("-"), set()).add(number)
        # A plan has few different words: each is looked up once.
        self._called = lru_cache(maxsize=20_000)(self._look_up)

    def _look_up(self, word: str) -> frozenset[int]:
        found = set(self._whole.get(word, ()))
        for length in range(1, len(word) + 1):
            found |= self._beginnings.get(word[:length], set())
        return frozenset(found)

    def called_by(self, passage: Passage) -> tuple[Term, ...]:
        """Return the terms that may stand in a passage, in the order of the list."""
        numbers: set[int] = set()
        for token in passage.tokens:
            numbers |= self._called(token)
        return tuple(self.terms[number] for number in sorted(numbers))
