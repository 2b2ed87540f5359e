"""Words on their way in: what no Word file can hold is dropped, and counted so that it is said."""

from dataclasses import replace

from ehcplan.documents.text import clean
from ehcplan.plan.said import Answer, Cell, Contribution, Person


class Cleaner:
    """Drops forbidden characters and keeps count of them."""

    def __init__(self) -> None:
        self.dropped = 0

    def words(self, text: str) -> str:
        """Return a text as it can be kept."""
        kept, dropped = clean(text)
        self.dropped += dropped
        return kept

    def tidy(self, text: str) -> str:
        """Return a name or a short text: outer spaces dropped too."""
        return self.words(text).strip()

    def tidy_or_none(self, text: str | None) -> str | None:
        """Return a short text, or None where there is none."""
        return (self.tidy(text) or None) if text is not None else None

    def cell(self, cell: Cell) -> Cell:
        """Return a cell as it can be kept."""
        value = self.words(cell.value) if isinstance(cell.value, str) else cell.value
        return replace(cell, value=value, original=self.tidy_or_none(cell.original))

    def answer(self, answer: Answer) -> Answer:
        """Return an answer as it can be kept."""
        return replace(
            answer,
            text=self.words(answer.text),
            cells=tuple(self.cell(cell) for cell in answer.cells),
            original=self.tidy_or_none(answer.original),
            said_by=self.tidy_or_none(answer.said_by),
            withheld_by=self.tidy_or_none(answer.withheld_by),
            asked=self.tidy_or_none(answer.asked),
        )

    def person(self, person: Person) -> Person:
        """Return somebody round the pupil as they can be kept."""
        return replace(
            person, name=self.tidy(person.name), relationship=self.tidy(person.relationship)
        )

    def header(self, contribution: Contribution) -> Contribution:
        """Return a contribution as it can be kept, without its answers."""
        back = contribution.read_back
        if back is not None:
            back = replace(
                back, with_whom=self.tidy(back.with_whom), changed=self.tidy(back.changed)
            )
        return replace(
            contribution,
            contributor=self.tidy(contribution.contributor),
            relationship=self.tidy(contribution.relationship),
            setting=self.tidy(contribution.setting),
            method=self.tidy(contribution.method),
            supported_by=self.tidy_or_none(contribution.supported_by),
            language=self.tidy(contribution.language),
            interpreter=self.tidy_or_none(contribution.interpreter),
            session=self.tidy_or_none(contribution.session),
            read_back=back,
            answers=(),
        )
