"""Which of many things the words of a text call for, so that few of them are looked for in it."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from ehcplan.compliance.english import Tokens, as_called

Kept = TypeVar("Kept")


class Called(Generic[Kept]):
    """Rules, terms or patterns, kept by the triggers (see `rule.Lines`) that call for them."""

    def __init__(self, kept: Iterable[tuple[Kept, Iterable[str]]]) -> None:
        self._kept: list[Kept] = []
        self._by_trigger: dict[str, list[int]] = {}
        for number, (one, triggers) in enumerate(kept):
            self._kept.append(one)
            for trigger in as_called(frozenset(triggers)):
                self._by_trigger.setdefault(trigger, []).append(number)
        self._triggers = frozenset(self._by_trigger)

    def by(self, held: Tokens) -> list[Kept]:
        """Return what a text's tokens call for, in the order in which it was kept."""
        called = held.calling & self._triggers
        # Nearly always nothing is called for: this is asked ten thousand times of a plan.
        if not called:
            return []
        numbers: set[int] = set()
        for trigger in called:
            numbers.update(self._by_trigger[trigger])
        if len(numbers) == 1:
            return [self._kept[numbers.pop()]]
        return [self._kept[number] for number in sorted(numbers)]
