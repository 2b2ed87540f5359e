"""One wording set into a clean plan, and what a rule must say of it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from ehcplan.compliance.finding import Checked
from ehcplan.documents.check_file import check_docx
from ehcplan.plan.whole import Letter
from tests.phrases import base
from tests.plan_layouts.paper import Paper

Texts = str | tuple[str, ...]

HEADINGS = {
    "A": "Section A: The views, interests and aspirations of Ilar and his parents",
    "B": "Section B: Special educational needs",
    "C": "Section C: Health needs",
    "D": "Section D: Social care needs",
    "E": "Section E: Outcomes",
    "F": "Section F: Special educational provision",
    "G": "Section G: Health provision",
    "H1": "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Section H2: Other social care provision",
    "I": "Section I: Placement",
    "J": "Section J: Personal budget",
    "K": "Section K: Advice and information",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A wording: where it stands, the rule that it breaks or keeps; no rule: it keeps them all."""

    rule: str = ""
    breaks: bool = False
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    alone: bool = False
    age: int = 9
    stage: str = "draft"
    cover: dict[str, str] = field(default_factory=dict)
    shows: str = ""
    on: str = "2026-11-21"

    def data(self) -> bytes:
        """Return the plan with this wording in it, as a Word file."""
        paper = Paper()
        paper.heading("Education, Health and Care Plan", 0)
        rows = base.cover(self.age, self.stage) | self.cover
        paper.grid([(label, value) for label, value in rows.items() if value], 2)
        paper.text("")
        for letter, texts in self.sections():
            paper.heading(HEADINGS[letter], 1)
            for text in texts:
                paper.text(text)
        return paper.data()

    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield each section's letter and its texts with the wording in their place."""
        for letter, texts in base.sections(self.age, is_final=self.stage != "draft").items():
            mine = self.texts.get(letter.value)
            if mine is None:
                yield letter.value, texts
            else:
                yield letter.value, mine if self.alone else (*texts, *mine)

    def checked(self, codes: frozenset[str] | None = None) -> Checked:
        """Return what the rules of these codes, or all, find in the plan."""
        day = dt.date.fromisoformat(self.on)
        return check_docx(self.data(), on=day, codes=codes).checked

    def __str__(self) -> str:
        said = " / ".join(f"{letter}: {' '.join(texts)}" for letter, texts in self.texts.items())
        return f"{said} {self.cover or ''}".strip()


def breaks(rule: str, **rest: object) -> Phrase:
    """Return a wording that breaks a rule."""
    return _phrase(rule=rule, breaks=True, **rest)


def keeps(rule: str, **rest: object) -> Phrase:
    """Return a wording that keeps a rule."""
    return _phrase(rule=rule, **rest)


def clean(**rest: object) -> Phrase:
    """Return a wording that keeps every must and should rule."""
    return _phrase(**rest)


def _phrase(**fields: object) -> Phrase:
    letters = {letter.value for letter in Letter}
    texts = {key: _texts(value) for key, value in fields.items() if key in letters}
    rest = {key: value for key, value in fields.items() if key not in letters}
    return Phrase(texts=texts, **rest)  # type: ignore[arg-type]


def _texts(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))  # type: ignore[call-overload]
