"""What a walk does with the rows of a table: by their columns, beside labels, or as they come."""

from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.desk.units import Head, Row, Zone
from ehcplan.documents.read.labels.holds import Column
from ehcplan.documents.read.outline.heading import Heading
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.walk.beside_labels import BESIDE_TABLE, BesideLabels
from ehcplan.documents.read.walk.columns_by_cells import column_at
from ehcplan.documents.read.walk.grids import (
    are_labels,
    columns_of,
    heading_of,
    heads_details,
    heads_labels,
    is_fact_beside,
)
from ehcplan.documents.read.walk.paragraphs import OF_PARTS
from ehcplan.documents.read.walk.parted import (
    fills,
    goes_on_under,
    heads_again,
    heads_joined,
    parted,
    stands_between,
)
from ehcplan.documents.read.walk.titled_cards import TitledCard, titled_cards
from ehcplan.documents.read.walk.turned import turned
from ehcplan.plan.whole import Letter

_ROWS_OF_MARGIN = 3
Columns = tuple[Column, ...]


class Rows(BesideLabels):
    """The part of a walk that takes stretches of rows; how it takes cells alone is left to the walk."""

    has_margin = False
    """Whether the rows of the table are sections, each beside its letter."""
    below: Sequence[list[Cell]] = ()
    """The rows of the table."""

    def _rows(self, rows: list[list[Cell]], number: int) -> None:
        """Take rows of one shape, and those of another under headings of their own."""
        if self.has_margin:
            for row in rows:
                if row is self.below[0] and heads_details(row, len(self.below)):
                    self.flow.labels += [para for cell in row for para in cell.paras]
                elif self._is_of_strengths(row) or is_fact_beside(row):
                    self._labelled(row, is_sure=True)
                else:
                    self._unheaded(row, number)
            return
        if self._take_titled(rows):
            return
        if rows and not any(self._openings(row) for row in rows[:2]):
            rows, over = heads_joined(rows)
            self.flow.labels += [para for cell in over for para in cell.paras]
        for part in parted(rows, self._letter_of(rows)) if rows else []:
            self._part(part, number)

    def _take_titled(self, rows: list[list[Cell]]) -> bool:
        """Take cards, each under a row that only names it; whether the rows held such cards."""
        is_of_parts = self.scene.zone is Zone.PLAN and self.scene.letter in OF_PARTS
        opens = any(self._openings(row) for row in rows)
        if not rows or not is_of_parts or opens or heads_labels(rows):
            return False
        cards = titled_cards(rows, self.scene.letter)
        for card in cards:
            self._titled(card)
        return bool(cards)

    def _titled(self, card: TitledCard) -> None:
        self.groups += 1
        first, said = card.title
        before = self.scene
        self.columns = ()
        if card.says_it is not None:
            self.flow.labels += first.paras
            self._beside([said], " ".join(first.text.split()), card.says_it)
        else:
            self.flow.labels += [*first.paras, *said.paras]
            at = first.paras[0].start
            heads = (Head(text=name, start=at, rank=BESIDE_TABLE) for name in card.names)
            self.scene = replace(before, heads=(*before.heads, *heads))
            self.flow.titles += [(para, self.scene) for para in card.told.paras]
        for pair in card.pairs:
            self._labelled(list(pair), is_sure=True)
        self.scene = before

    def _part(self, rows: list[list[Cell]], number: int) -> None:
        if self._turned(rows, number):
            return
        goes_on = bool(self.columns) and goes_on_under(rows, self.columns)
        letter = self._letter_of(rows)
        columns = None if goes_on else self._columns_of(rows, letter)
        if columns is not None:
            self._headed(rows, columns, number)
        elif self.columns and fills(rows, self.columns):
            for row in rows:
                self._row(row, self.columns, number)
        elif heads_labels(rows):
            self.flow.labels += [para for cell in rows[0] for para in cell.paras]
            self.groups += 1
            for row in rows[1:]:
                self._labelled(row, is_sure=True)
        elif are_labels(rows, self._letter_of(rows), self.names, self.outline.headings):
            self.groups += 1
            for row in rows:
                self._labelled(row)
        else:
            for row in rows:
                self._unheaded(row, number)

    def _columns_of(self, rows: list[list[Cell]], letter: Letter | None) -> Columns | None:
        """Return the columns that a first row names; where a banner follows it, by what comes after."""
        below = [
            row for row in self.below if len(row) == len(rows[0]) and row[0].row > rows[0][0].row
        ]
        return columns_of(rows, letter, self.outline.headings, below, self.scene.letters)

    def _have_margin(self, rows: Sequence[list[Cell]]) -> bool:
        """Return whether most rows are sections, beside their letters; of banners at most half are."""
        firsts = [cell for row in rows if (cell := next((c for c in row if c.paras), None))]
        opened = [heading_of(cell, self.outline.headings) is not None for cell in firsts]
        return sum(opened) >= _ROWS_OF_MARGIN and sum(opened) * 2 > len(firsts)

    def _turned(self, rows: list[list[Cell]], number: int) -> bool:
        """Take a table that stands on its side, a column at a time; whether it was one."""
        is_of_parts = self.scene.zone is Zone.PLAN and self.scene.letter in OF_PARTS
        opens = any(self._openings(row) for row in rows)
        items = turned(rows) if is_of_parts and not opens else []
        for cells in items:
            self.flow.units.append(Row(cells=cells, scene=self.scene, table=number))
            self.bare.clear()
        self.flow.labels += [p for row in rows for p in row[0].paras] if items else []
        return bool(items)

    def _letter_of(self, rows: list[list[Cell]]) -> Letter | None:
        """Return the section of rows; that which their first cell opens, where it opens one."""
        for cell in rows[0]:
            heading = heading_of(cell, self.outline.headings)
            if heading is not None:
                return heading.letters[0]
        return self.scene.letter

    def _headed(self, rows: list[list[Cell]], columns: tuple[Column, ...], number: int) -> None:
        opened = [
            heading
            for cell in rows[0]
            if (heading := heading_of(cell, self.outline.headings)) is not None
        ]
        stays = bool(opened) and all(self._is_of_table(heading) for heading in opened)
        over = [scene.heads[-1] for _, scene in self.bare if scene.heads and scene.heads[-1].area]
        for heading, para in self._openings(rows[0]):
            if stays:
                self.flow.labels.append(para)
            else:
                self._open(heading, para)
        if stays:
            named = (letter for heading in opened for letter in heading.letters)
            letters = tuple(dict.fromkeys((*self.scene.letters, *named)))
            self.scene = replace(self.scene, letters=letters)
        elif len(opened) > 1:
            letters = tuple(dict.fromkeys(letter for h in opened for letter in h.letters))
            self.scene = replace(self.scene, letters=letters)
            self._keep_area(over)
        for cell in rows[0]:
            self.flow.labels += [p for p in cell.paras if p.start not in self.outline.headings]
        self.columns = columns
        self.after_heading = False
        self.bare.clear()
        for row in rows[1:]:
            self._row(row, columns, number)

    def _keep_area(self, over: Sequence[Head]) -> None:
        """Put the area over a table whose columns are sections: it stands above their names."""
        if over and self.scene.area is None:
            heads = (*self.scene.heads, over[-1])
            self.scene = replace(self.scene, area=over[-1].area, heads=heads)

    def _openings(self, row: list[Cell]) -> list[tuple[Heading, Para]]:
        headings = self.outline.headings
        return [(headings[p.start], p) for cell in row for p in cell.paras if p.start in headings]

    def _row(self, row: list[Cell], columns: tuple[Column, ...], number: int) -> None:
        filled = [cell for cell in row if cell.paras]
        if not filled:
            return
        if heading_of(filled[0], self.outline.headings) is not None:
            self._flat(filled)
            return
        if self.scene.zone is not Zone.PLAN:
            for cell in filled:
                for para in cell.paras:
                    self._aside(para)
            return
        if heads_again(row, columns):
            self.flow.labels += [para for cell in filled for para in cell.paras]
            return
        if stands_between(row, columns):
            self._labelled(row, is_sure=True)
            return
        self.bare.clear()
        cells = tuple((column_at(columns, cell.column), cell) for cell in filled)
        self.flow.units.append(Row(cells=cells, scene=self.scene, table=number))
