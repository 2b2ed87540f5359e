"""Which terms of a long list a passage's words call for, so that few are looked for in it."""

from functools import lru_cache

from ehcplan.compliance.passages import Passage
from ehcplan.compliance.shapes import Term


class TermIndex:
    """The terms of a list by the words that call for them."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        # A plan has few different words: each is looked up once.
        self._called = lru_cache(maxsize=20_000)(self._look_up)

    def _look_up(self, word: str) -> frozenset[int]:
        return frozenset(
            number
            for number, term in enumerate(self.terms)
            if any(_calls(trigger, word) for trigger in term.triggers)
        )

    def called_by(self, passage: Passage) -> tuple[Term, ...]:
        """Return the terms that may stand in a passage, in the order of the list."""
        numbers: set[int] = set()
        for token in passage.tokens:
            numbers |= self._called(token)
        return tuple(self.terms[number] for number in sorted(numbers))


def _calls(trigger: str, word: str) -> bool:
    return word.startswith(trigger[:-1]) if trigger.endswith("-") else word == trigger
