"""Which words call for which rules, so that a line is looked at by few of them."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Lines, Rule

Called = tuple[Rule, Lines]


class Index:
    """The line checks of some rules, by the words that call for them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.parts: tuple[Called, ...] = tuple(
            (rule, part) for rule in rules for part in rule.checks if isinstance(part, Lines)
        )
        self._whole: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}
        for number, (_, part) in enumerate(self.parts):
            for trigger in part.triggers:
                held = self._beginnings if trigger.endswith("-") else self._whole
                held.setdefault(trigger.rstrip("-"), set()).add(number)
        # Most words of a plan come again and again: each is looked up once.
        self._called = lru_cache(maxsize=20_000)(self._look_up)

    def _look_up(self, word: str) -> frozenset[int]:
        found = set(self._whole.get(word, ()))
        for length in range(2, len(word) + 1):
            found |= self._beginnings.get(word[:length], set())
        return frozenset(found)

    def called_by(self, passage: Passage) -> Iterator[Called]:
        """Yield the checks that a passage's words call for, in the order of the rules."""
        numbers: set[int] = set()
        for token in passage.tokens:
            numbers |= self._called(token)
        for number in sorted(numbers):
            rule, part = self.parts[number]
            if not part.letters or passage.letter in part.letters:
                yield rule, part
