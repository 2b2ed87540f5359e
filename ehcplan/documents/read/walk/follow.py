"""Following a plan from top to bottom: which section each text stands in, and under what."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited
from ehcplan.documents.read.desk.units import Flow, Zone
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.documents.read.outline.areas import area_of
from ehcplan.documents.read.outline.headings import is_content
from ehcplan.documents.read.outline.openings import Outline
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.documents.read.paper.signs import Stand
from ehcplan.documents.read.paper.tree import Cell, Item, Para, Table
from ehcplan.documents.read.rows.blocks_of_rows import begins_block, stands_over_help
from ehcplan.documents.read.walk.beside_labels import BESIDE_TABLE
from ehcplan.documents.read.walk.card_fields import fields_of_card
from ehcplan.documents.read.walk.grids import heading_of, is_lone_item
from ehcplan.documents.read.walk.parted import (
    heads_after,
    is_item_beside,
)
from ehcplan.documents.read.walk.rows_followed import Rows
from ehcplan.documents.read.walk.week import rows_of_week, shows_week
from ehcplan.plan.whole import PROVISION_LETTERS, Letter


def follow(items: Sequence[Item], outline: Outline, names: tuple[str, ...]) -> Flow:
    """Return everything a file's body holds, each text in its place."""
    walk = _Follow(outline, names)
    walk.items(items)
    walk.end()
    return walk.flow


class _Follow(Rows):
    """One walk through paragraphs and tables."""

    def items(self, items: Sequence[Item], column: Column | None = None) -> None:
        """Walk paragraphs and tables in order."""
        for item, after in zip_longest(items, items[1:]):
            if isinstance(item, Table):
                self.table(item)
            elif self._stands_over(item, after):
                self._under(item)
            else:
                self.para(item, Stand(para=item), column=column)

    def table(self, table: Table) -> None:
        """Take a table: stretches of rows of one shape, and rows that stand alone between them."""
        self.columns = ()
        self.groups += 1
        stretch: list[list[Cell]] = []
        width = max(len(row) for row in table.rows) if table.rows else 0
        if self._is_of_cover(table):
            self.flow.cover.append(table)
            return
        if self._takes_week(table):
            return
        if self._is_signed(table):
            self.flow.signature += [p for row in table.rows for cell in row for p in cell.paras]
            return
        if self._takes_card(table):
            return
        before, self.has_margin = self.has_margin, self._have_margin(table.rows)
        around, self.below = self.below, table.rows
        head = self._head_over_bands(table.rows)
        for at, row in enumerate(table.rows):
            filled = [cell for cell in row if cell.paras]
            if not filled or (head and row is head[0]):
                continue
            if self._stands_alone(row, filled, width, stretch):
                self._rows(stretch if stretch != head else [], table.number)
                stretch = [*head]
                if len(row) == 1 and self._titles_card(filled, table.rows[at + 1 :]):
                    self.flow.labels += filled[0].paras
                    continue
                is_over = begins_block(filled, table.rows[at + 1 :])
                if not (is_over and self._heads_help(filled[0])):
                    self._flat(filled)
            else:
                stretch.append(row)
        self._rows(stretch if stretch != head else [], table.number)
        self.columns, self.has_margin, self.below = (), before, around
        waiting = {para.start for para, _ in self.bare}
        self.scene = replace(self.scene, heads=heads_after(table, self.scene.heads, waiting))

    def _head_over_bands(self, rows: Sequence[list[Cell]]) -> list[list[Cell]]:
        """Return the row of headings that stands over bands with a section's letter and title each.

        "Ref | What | Who", then "F | Special educational provision" from side to side: what heads the
        columns holds for the rows of every band.
        """
        if len(rows) < _ROWS_WITH_BAND:
            return []
        first, second = ([cell for cell in row if cell.paras] for row in rows[:2])
        is_head = len(first) > 2 and _head_columns([cell.text.strip() for cell in first])
        is_band = (
            len(second) == 2 and len(second) < len(first) and self._is_letter_and_title(second)
        )
        return [rows[0]] if is_head and is_band and not self._openings(rows[0]) else []

    def _is_signed(self, table: Table) -> bool:
        """Return whether a table behind the sections holds the authority's signature and no more."""
        rows = [[cell for cell in row if cell.paras] for row in table.rows]
        if not rows or len(rows) > _ROWS_TO_SIGN or any(self._openings(row) for row in rows):
            return False
        if set(self.scene.letters) & _BEFORE_THE_END or _nests(table.rows[0]):
            return False
        texts = [cell.text.strip() for row in rows for cell in row]
        return any(map(_SIGNED.match, texts[:2])) and all(
            len(t.split()) <= _MOST_OF_TITLE for t in texts
        )

    def _takes_card(self, table: Table) -> bool:
        """Take a card of provision whose labels stand above their texts, or in pairs; whether it was one."""
        given = self.scene.zone is Zone.PLAN and set(self.scene.letters) & set(PROVISION_LETTERS)
        rows = table.rows
        if not given or any(self._openings(row) or _nests(row) for row in rows):
            return False
        pairs = fields_of_card(rows)
        for pair in pairs:
            if len(pair) > 1:
                self._labelled(pair, is_sure=True)
            else:
                self._flat(pair)
        return bool(pairs)

    def _titles_card(self, filled: list[Cell], below: Sequence[list[Cell]]) -> bool:
        """Return whether a few words over a whole row only name the sections under them.

        "CARD 3 · Work" over rows that open B, E and F is no text of the section before.
        """
        title = filled[0].text.strip()
        is_one = len(filled) == 1 and len(filled[0].paras) == 1 and not filled[0].has_table
        opens = bool(below) and bool(self._openings(below[0]))
        if not is_one or not opens or self._openings([filled[0]]) or self._waits_for_name():
            return False
        # The name of a need or of an area stands over its sections as a sub-heading.
        names_one = needs_cited(title) or outcomes_cited(title) or area_of(title) is not None
        return len(title.split()) <= _MOST_OF_TITLE and not names_one and not _is_said(title)

    def _waits_for_name(self) -> bool:
        """Return whether Section I is open and empty: a few words alone are then its school's name."""
        has_text = bool(self.flow.units) and self.flow.units[-1].scene.turn == self.scene.turn
        return Letter.I in self.scene.letters and not has_text

    def _takes_week(self, table: Table) -> bool:
        """Take a timetable of a section of provision; whether it was one."""
        given = self.scene.zone is Zone.PLAN and set(self.scene.letters) & set(PROVISION_LETTERS)
        opens = any(self._openings(row) for row in table.rows)
        if not given or opens or not shows_week(table.rows):
            return False
        self.flow.units += rows_of_week(table, self.scene)
        self.bare.clear()
        return True

    def _heads_help(self, cell: Cell) -> bool:
        """Put an outcome or a need that stands again in a table of help over its rows; whether it was one.

        In a plan that has no Section E it is the outcome itself, and the table holds both.
        """
        letters = set(self.scene.letters)
        if self.scene.zone is not Zone.PLAN or not letters or letters - set(PROVISION_LETTERS):
            return False
        first = cell.paras[0]
        opens = any(para.start in self.outline.headings for para in cell.paras)
        if opens or len(cell.paras) > 1 or not stands_over_help(first.text):
            return False
        if not any(Letter.E in one.letters for one in self.outline.headings.values()):
            self.scene = replace(self.scene, letters=(Letter.E, *self.scene.letters))
            return False
        columns = self.columns
        self._under(first)
        if (first, self.scene) not in self.flow.titles:
            self.flow.titles.append((first, self.scene))
        self.columns = columns
        return True

    def _is_of_cover(self, table: Table) -> bool:
        """Return whether a table stands outside the sections and opens none."""
        if self.scene.zone is not Zone.COVER:
            return False
        starts = {p.start for row in table.rows for cell in row for p in cell.paras}
        opens = any(start in self.outline.headings for start in starts)
        listed = bool(starts) and all(start in self.outline.contents for start in starts)
        return not opens and not listed

    def _stands_alone(
        self, row: list[Cell], filled: list[Cell], width: int, stretch: list[list[Cell]]
    ) -> bool:
        if any(cell.has_table for cell in row) or width < 2:
            return True
        if len(filled) > 1:
            spans = len(filled) < width and self._is_letter_and_title(filled)
            return spans or self._is_opening(filled)
        opens = heading_of(filled[0], self.outline.headings) is not None
        goes_on = bool(stretch) and (
            filled[0].column > row[0].column or is_lone_item(row, filled, width)
        )
        return opens or not goes_on

    def _is_opening(self, filled: list[Cell]) -> bool:
        """Return whether a row holds a section's letter in one cell and its title in the next."""
        heading = heading_of(filled[0], self.outline.headings)
        if heading is None or len(filled) != 2 or len(filled[0].paras) > 1:
            return False
        # In a cell of several paragraphs the first may be the title, and what follows is said.
        written = _first_line(filled[1].paras[0])
        if is_content(written):
            return False
        title = plain_title(written, self.names)
        named = letters_of_title(title) or letters_of_sense(title)
        opens = heading_of(filled[1], self.outline.headings)
        return bool(set(named) & set(heading.letters)) and opens in (None, heading)

    def _is_letter_and_title(self, filled: list[Cell]) -> bool:
        """Return whether a section's letter alone stands in one cell, and a few words in the next."""
        if len(filled) != 2 or heading_of(filled[0], self.outline.headings) is None:
            return False
        title = filled[1].text.strip()
        if self.has_margin or len(filled[1].paras) > 1 or "\n" in title:
            return False
        is_lone = len(filled[0].text.strip()) <= 12
        return is_lone and len(title.split()) <= _MOST_OF_TITLE and not _is_said(title)

    def _flat(self, cells: Sequence[Cell], column: Column | None = None) -> None:
        """Take cells one after the other, as if there were no table."""
        if is_item_beside(cells, self.outline.headings):
            self._flat(cells[:1])
            self._unheaded(list(cells[1:]), 0)
            return
        columns, turn = self.columns, self.scene.turn
        opens = self._is_opening(list(cells)) or self._is_letter_and_title(list(cells))
        titles = cells[1:] if len(cells) == 2 and opens else ()
        for cell in cells:
            first, alone = True, len(cell.paras) == 1
            title = cell.paras[0] if cell in titles else None
            if columns and cells[-1].has_table and self._beside_table(cell, columns):
                continue
            for item in cell.items:
                if isinstance(item, Table):
                    self.table(item)
                    continue
                if item is title:
                    end = len(_first_line(item))
                    self.flow.labels.append(item.cut(0, end))
                    item = item.cut(end)
                if not item.text.strip():
                    continue
                self.para(
                    item,
                    Stand(
                        para=item,
                        table=1,
                        row=cell.row,
                        column=1,
                        is_banner=len(cells) == 1,
                        is_first=first,
                        is_alone=alone,
                    ),
                    column=column,
                )
                first = False
        if columns and self.scene.turn == turn:
            heads = tuple(head for head in self.scene.heads if head.rank != BESIDE_TABLE)
            self.scene = replace(self.scene, heads=heads)
        # A full-width row between headed rows does not end their columns, unless it opens a section.
        self.columns = self.columns or (columns if self.scene.turn == turn else ())


def _head_columns(texts: Sequence[str]) -> bool:
    """Return whether some texts side by side are short, and at least two name what columns hold."""
    if any(len(text.split()) > _MOST_OF_HEAD or re.search(r"[\d.;]", text) for text in texts):
        return False
    return sum(holds_of(text) is not Holds.OTHER for text in texts) > 1


_MOST_OF_HEAD = 4
_ROWS_WITH_BAND = 3
_ROWS_TO_SIGN = 5
_BEFORE_THE_END = frozenset(Letter) - {Letter.I, Letter.J, Letter.K}
_SIGNED = re.compile(
    r"\W*(?:duly\s+)?(?:signed|signature|authori[sz]ed\s+(?:by|for|officer|signatory))\b",
    re.IGNORECASE,
)


def _nests(row: list[Cell]) -> bool:
    return any(cell.has_table for cell in row)


def _first_line(para: Para) -> str:
    return para.text.split("\n", 1)[0]


def _is_said(text: str) -> bool:
    """Return whether a few words are somebody's and no title: a sentence, a quotation, "None"."""
    return text[:1] in _MARKS or text.rstrip(_MARKS).endswith((".", ";", "!")) or is_nothing(text)


_MOST_OF_TITLE = 16
_MARKS = "“”\"‘’'"
