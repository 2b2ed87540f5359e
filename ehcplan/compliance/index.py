"""Which words call for which rules, so that a line is looked at by few of them."""

from collections.abc import Iterable, Iterator

from ehcplan.compliance.called import Called
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Lines, Rule


class Index:
    """The line checks of some rules, by the words that call for them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._parts = Called(
            ((rule, part), part.triggers)
            for rule in rules
            for part in rule.checks
            if isinstance(part, Lines)
        )

    def called_by(self, passage: Passage) -> Iterator[tuple[Rule, Lines]]:
        """Yield the checks that a passage's words call for, in the order of the rules."""
        for rule, part in self._parts.by(passage.tokens):
            if not part.letters or passage.letter in part.letters:
                yield rule, part
