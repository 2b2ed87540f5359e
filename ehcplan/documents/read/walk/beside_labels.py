"""What a walk does with text that stands beside a label, or beside a table inside a cell."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.desk.cell_lines import cites_only, cites_parts
from ehcplan.documents.read.desk.units import Head, Row, Zone
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.documents.read.labels.strengths import names_strengths
from ehcplan.documents.read.outline.areas import area_of
from ehcplan.documents.read.paper.signs import Stand
from ehcplan.documents.read.paper.tree import Cell, Para, Table
from ehcplan.documents.read.walk.columns_by_cells import column_at
from ehcplan.documents.read.walk.grids import heading_of, is_label
from ehcplan.documents.read.walk.paragraphs import OF_PARTS, Paragraphs
from ehcplan.documents.read.walk.subheads import said_inside
from ehcplan.plan.whole import PROVISION_LETTERS, Area, Letter

_NAMED_BESIDE = {Holds.OUTCOME: "Outcome", Holds.NEED: "Need", Holds.LINK: "For"}
BESIDE_TABLE = 95
"""The rank of what stands beside a table inside a cell: lower than any sub-heading."""


class BesideLabels(Paragraphs):
    """The part of a walk that takes labels; how it takes whole tables is left to the walk."""

    @abstractmethod
    def table(self, table: Table) -> None:
        """Take a table inside a cell."""

    @abstractmethod
    def _flat(self, cells: Sequence[Cell], column: Column | None = None) -> None:
        """Take cells in which nothing is a label."""

    def _beside_table(self, cell: Cell, columns: tuple[Column, ...]) -> bool:
        """Take a cell beside one that holds a table: it numbers or tells what the table is for."""
        column = column_at(columns, cell.column)
        if cell.has_table or column.holds not in _NAMED_BESIDE:
            return False
        if not cites_only(cell.text):
            self._beside([cell], column.heading)
            return True
        text = f"{_NAMED_BESIDE[column.holds]} {cell.text}"
        head = Head(text=text, start=cell.paras[0].start, rank=BESIDE_TABLE)
        self.scene = replace(self.scene, heads=(*self.scene.heads, head))
        self.flow.labels += cell.paras
        return True

    def _labelled(self, row: list[Cell], *, is_sure: bool = False) -> None:
        """Take a label and the text beside it."""
        filled = [cell for cell in row if cell.paras]
        first, rest = filled[0], filled[1:]
        heading = heading_of(first, self.outline.headings)
        if heading is not None or not rest:
            self._flat(filled)
            return
        named = is_sure or is_label(first, self.scene.letter, self.names, self.outline.headings)
        if not named or self.scene.letter is Letter.J:
            self._unheaded(row, 0)
            return
        label = first.text.replace("\n", " ").strip()
        self.flow.labels += first.paras
        before = self.scene
        area = area_of(label)
        if area is not None and self.scene.letter is not Letter.A:
            self._beside_area(label, first.paras[0], area)
        self._beside(rest, label)
        self.scene = replace(self.scene, heads=before.heads, area=before.area)

    def _beside_area(self, label: str, para: Para, area: Area) -> None:
        head = Head(text=label, start=para.start, rank=90, area=area)
        self.scene = replace(self.scene, heads=(*self.scene.heads, head), area=area)

    def _beside(self, cells: Sequence[Cell], label: str, holds: Holds | None = None) -> None:
        held = holds or holds_of(label, self.scene.letter)
        from_columns = None if held is Holds.OTHER else held
        for cell in cells:
            for item in cell.items:
                if isinstance(item, Table):
                    self.table(item)
                    continue
                self.after_heading = True
                own, inside, cut = said_inside(item, cell, self.scene, self.names)
                if cut:
                    self.flow.labels.append(item.cut(0, cut))
                self.para(
                    item.cut(cut),
                    Stand(para=item),
                    label=own or label,
                    holds=inside or from_columns or self._held_beside(item),
                    group=self.groups,
                )

    def _held_beside(self, para: Para) -> Holds | None:
        """Return what stands beside a label nobody knows, in a card of help: what it is for."""
        is_of_help = self.scene.letter in PROVISION_LETTERS and cites_parts(para.text)
        return Holds.LINK if is_of_help else None

    def _is_of_strengths(self, row: list[Cell]) -> bool:
        """Return whether a row beside lettered ones tells strengths: "What goes well | …"."""
        filled = [cell for cell in row if cell.paras]
        of_parts = self.scene.letter in OF_PARTS and len(filled) == 2
        return of_parts and names_strengths(filled[0].text, self.scene.letter)

    def _unheaded(self, row: list[Cell], number: int) -> None:
        """Take a row without headings or labels: a row of its own, or cells one after the other."""
        filled = [cell for cell in row if cell.paras]
        opens = any(p.start in self.outline.headings for cell in filled for p in cell.paras)
        listed = any(p.start in self.outline.contents for cell in filled for p in cell.paras)
        if opens or listed or len(filled) < 2 or self.scene.zone is not Zone.PLAN:
            self._flat(filled)
            return
        cells = tuple((Column(holds=Holds.OTHER, at=cell.column), cell) for cell in filled)
        self.bare.clear()
        self.flow.units.append(Row(cells=cells, scene=self.scene, table=number, has_headings=False))
