"""Writing an unseen plan: Word's paper, and a note of which words belong to which section."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ehcplan.plan.whole import Letter
from tests.plan_layouts.paper import Paper, banner, embolden, write_cell

ON = dt.date(2026, 11, 21)


@dataclass(frozen=True, kw_only=True)
class Planted:
    """A defect that was put in on purpose: the rule it breaks, and the words that show it."""

    rule: str
    words: str = ""
    """Empty where something is missing and no words show it."""


@dataclass(frozen=True, kw_only=True)
class Built:
    """A finished file, and the words of each section as they were written."""

    data: bytes
    said: dict[Letter, tuple[str, ...]]

    @property
    def section_words(self) -> dict[Letter, int]:
        """How many words were written in each section, headings and labels apart."""
        return {letter: sum(len(t.split()) for t in said) for letter, said in self.said.items()}


@dataclass(frozen=True, kw_only=True)
class Unseen:
    """A plan that no rule was written for: who, when, what is wrong with it on purpose."""

    name: str
    style: str
    born: dt.date
    write: Callable[["Author"], None]
    planted: tuple[Planted, ...] = ()
    on: dt.date = ON
    is_landscape: bool = False

    @property
    def is_clean(self) -> bool:
        """Whether nothing was planted."""
        return not self.planted

    def build(self) -> Built:
        """Return the plan as a Word file."""
        author = Author(Paper(landscape=self.is_landscape))
        self.write(author)
        said = {letter: tuple(texts) for letter, texts in author.said.items()}
        return Built(data=author.paper.data(), said=said)


def planted(**rules: str | Sequence[str]) -> tuple[Planted, ...]:
    """Return what was planted, from `F_03="the words"`, or several words for one rule."""
    found = []
    for rule, words in rules.items():
        each = (words,) if isinstance(words, str) else words
        found += [Planted(rule=rule.replace("_", "-"), words=one) for one in each]
    return tuple(found)


@dataclass
class Author:
    """Somebody who writes a plan; whatever they write belongs to the section they are in."""

    paper: Paper
    letter: Letter | None = None
    said: dict[Letter, list[str]] = field(default_factory=lambda: defaultdict(list))

    def at(self, letter: str) -> "Author":
        """Go on in a section; an empty letter is outside them all."""
        self.letter = Letter(letter) if letter else None
        return self

    def note(self, text: str, letter: str = "") -> str:
        """Return a text, noted as one of a section."""
        where = Letter(letter) if letter else self.letter
        if where and text.strip():
            self.said[where].append(text)
        return text

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading in a heading style."""
        self.paper.heading(text, level)

    def bold(self, text: str, size: int = 13) -> None:
        """Write a bold line for a heading."""
        self.paper.bold(text, size)

    def text(self, *texts: str) -> None:
        """Write paragraphs."""
        for text in texts:
            self.paper.text(self.note(text))

    def guide(self, text: str) -> None:
        """Write an instruction that the form prints: it is nobody's text."""
        self.paper.italic(text)

    def labelled(self, *pairs: tuple[str, str]) -> None:
        """Write paragraphs that begin with a bold label."""
        for label, text in pairs:
            self.paper.labelled(label, self.note(text))

    def bullets(self, *texts: str) -> None:
        """Write a list."""
        self.paper.bullets(self.note(text) for text in texts)

    def numbered(self, *texts: str) -> None:
        """Write a list that Word numbers by itself."""
        for text in texts:
            self.paper.text(self.note(text), "List Number")

    def rows(
        self,
        header: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        letters: Sequence[str] = (),
        labels: Sequence[int] = (),
    ) -> None:
        """Write a table. `letters` names each column's section; `labels` are columns of labels."""
        table = self.paper.table(header, [])
        for row in rows:
            for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
                write_cell(cell, text)
                if index in labels:
                    embolden(cell)
                else:
                    self.note(text, letters[index] if letters else "")
        self.paper.text("")

    def boxed(self, title: str, *texts: str) -> None:
        """Write a table of one column whose first, shaded row is the heading."""
        table = self.paper.doc.add_table(0, 1)
        table.style = "Table Grid"
        banner(table, title)
        for text in texts:
            write_cell(table.add_row().cells[0], self.note(text))
        self.paper.text("")

    def cover(self, *pairs: tuple[str, str], columns: int = 2) -> None:
        """Write the title table."""
        self.paper.grid(pairs, columns)
        self.paper.text("")
