"""The file as a tree: paragraphs, and tables of rows of cells that hold paragraphs and tables."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ehcplan.documents.blocks import Block, Look, Place

_ASIDE = frozenset({"header", "footer", "footnote", "endnote", "comment"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Para:
    """A paragraph, or one of the lines that line breaks make of it."""

    text: str
    start: int
    block: Block

    @property
    def end(self) -> int:
        """Where it ends in the stream."""
        return self.start + len(self.text)

    @property
    def look(self) -> Look:
        """How its words look."""
        return self.block.look

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold: the bold beginning of its paragraph may be a line of its own."""
        until = self.end - self.block.start
        return self.look.bold or 0 < until <= self.look.bold_lead

    @property
    def is_list(self) -> bool:
        """Whether it is an item of a list, made or typed."""
        return self.block.is_list or self.text.lstrip().startswith(BULLETS)

    def cut(self, start: int, end: int | None = None) -> "Para":
        """Return a part of it, by places in its text."""
        return Para(text=self.text[start:end], start=self.start + start, block=self.block)


BULLETS = ("• ", "•\t", "- ", "* ", "– ", "· ", "o\t", "▪ ", "\uf0b7")


@dataclass(kw_only=True, slots=True)
class Cell:
    """One cell of a table with what stands in it, in order."""

    row: int
    column: int
    items: list["Item"] = field(default_factory=list)

    @property
    def paras(self) -> list[Para]:
        """Its paragraphs, those of tables inside it too, without empty ones."""
        return [para for para in paras_of(self.items) if para.text.strip()]

    @property
    def text(self) -> str:
        """Its words, a line a paragraph."""
        return "\n".join(para.text.strip() for para in self.paras)

    @property
    def has_table(self) -> bool:
        """Whether there is a table inside it."""
        return any(isinstance(item, Table) for item in self.items)


@dataclass(kw_only=True, slots=True)
class Table:
    """A table as rows of cells."""

    number: int
    rows: list[list[Cell]] = field(default_factory=list)


Item = Para | Table


def paras_of(items: Iterable[Item]) -> Iterator[Para]:
    """Yield every paragraph in reading order, into tables and cells."""
    for item in items:
        if isinstance(item, Para):
            yield item
        else:
            for row in item.rows:
                for cell in row:
                    yield from paras_of(cell.items)


def tables_of(items: Iterable[Item]) -> Iterator[Table]:
    """Yield every table, outer ones before those inside them."""
    for item in items:
        if isinstance(item, Table):
            yield item
            for row in item.rows:
                for cell in row:
                    yield from tables_of(cell.items)


def tree_of(blocks: Iterable[Block]) -> list[Item]:
    """Return the body of a file as a tree; headers, footers and notes are not in it."""
    body: list[Item] = []
    open_tables: dict[int, Table] = {}
    for block in blocks:
        if block.place and block.place[0] in _ASIDE:
            continue
        items = body
        for number, row, column in _cells(block.place):
            items = _cell(items, open_tables, number, row, column).items
        items.extend(_lines(block))
    return body


def aside(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of headers, footers and notes that hold words."""
    for block in blocks:
        if block.place and block.place[0] in _ASIDE and block.text.strip():
            yield block


def _cells(place: Place) -> Iterator[tuple[int, int, int]]:
    steps = list(place)
    for at, step in enumerate(steps):
        if step == "table":
            number, row, column = steps[at + 1 : at + 4]
            yield int(number), int(row), int(column)


def _cell(
    items: list[Item], open_tables: dict[int, Table], number: int, row: int, column: int
) -> Cell:
    table = open_tables.get(number)
    if table is None:
        table = open_tables[number] = Table(number=number)
        items.append(table)
    last = table.rows[-1] if table.rows else []
    if not last or last[0].row != row:
        last = []
        table.rows.append(last)
    if not last or last[-1].column != column:
        last.append(Cell(row=row, column=column))
    return last[-1]


def _lines(block: Block) -> Iterator[Para]:
    """Yield the lines of a paragraph: a break before a small letter only wraps a sentence."""
    start = 0
    for found in re.finditer(r"\n", block.text):
        after = block.text[found.end() :].lstrip()
        if not after or after[0].islower():
            continue
        yield Para(text=block.text[start : found.start()], start=block.start + start, block=block)
        start = found.end()
    yield Para(text=block.text[start:], start=block.start + start, block=block)
