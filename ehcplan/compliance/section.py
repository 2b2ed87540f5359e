"""One lettered section as it is checked."""

from dataclasses import dataclass
from functools import cached_property

from ehcplan.compliance.passages import Passage, holding
from ehcplan.plan.whole import Letter


@dataclass(frozen=True, kw_only=True)
class Section:
    """One lettered section with its texts."""

    letter: Letter
    passages: tuple[Passage, ...]
    narrows: bool = True
    """Whether `calling` leaves passages out. What it saves is measured without it."""

    @cached_property
    def text(self) -> str:
        """All its texts, a line each."""
        return "\n".join(passage.text for passage in self.passages)

    def calling(self, triggers: frozenset[str]) -> tuple[Passage, ...]:
        """Return the passages that hold a word one of some triggers means (see `rule.Lines`)."""
        return holding(self.passages, triggers) if self.narrows else self.passages

    @cached_property
    def word_count(self) -> int:
        """How many words stand in it."""
        return sum(len(passage.text.split()) for passage in self.passages)
