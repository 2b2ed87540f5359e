"""Following a plan from top to bottom: which section each text stands in, and under what."""

from collections.abc import Sequence
from dataclasses import replace

from ehcplan.documents.read.areas import area_of
from ehcplan.documents.read.columns import OF_OUTCOME, Column, Holds, holds_of
from ehcplan.documents.read.grids import are_labels, column_at, columns_of, heading_of, is_label
from ehcplan.documents.read.guidance import is_guidance
from ehcplan.documents.read.headings import Heading, title_of
from ehcplan.documents.read.outline import Outline
from ehcplan.documents.read.plain import plain_title
from ehcplan.documents.read.signs import Stand, heading_score, rank_of
from ehcplan.documents.read.subheads import is_known, is_subheading, label_of
from ehcplan.documents.read.titles import letters_of_sense, letters_of_title, side_title
from ehcplan.documents.read.tree import Cell, Item, Para, Table
from ehcplan.documents.read.units import Flow, Head, Row, Scene, Text, Zone
from ehcplan.plan.whole import Area, Letter

_OF_AREAS = frozenset("BCDEFGH")
_LETTERS_OF_EDUCATION = (Letter.B, Letter.E, Letter.F)
_LETTERS_OF_AREA = {
    Area.HEALTH: (Letter.C, Letter.E, Letter.G),
    Area.SOCIAL_CARE: (Letter.D, Letter.E, Letter.H1, Letter.H2),
}


def follow(items: Sequence[Item], outline: Outline, names: tuple[str, ...]) -> Flow:
    """Return everything a file's body holds, each text in its place."""
    walk = _Follow(outline, names)
    walk.items(items)
    walk.end()
    return walk.flow


class _Follow:
    """One walk; it is thrown away afterwards."""

    def __init__(self, outline: Outline, names: tuple[str, ...]) -> None:
        self.outline = outline
        self.names = names
        self.flow = Flow()
        self.scene = Scene()
        self.columns: tuple[Column, ...] = ()
        self.after_heading = False
        self.groups = 0
        # The section whose letter has just stood by itself: its title may follow.
        self.lone: tuple[Letter, ...] = ()
        # Sub-headings under which nothing has stood yet, with the scene they stood in.
        self.bare: list[tuple[Para, Scene]] = []

    def items(self, items: Sequence[Item], column: Column | None = None) -> None:
        """Walk paragraphs and tables in order."""
        for item in items:
            if isinstance(item, Table):
                self.table(item)
            else:
                self.para(item, Stand(para=item), column=column)

    def end(self) -> None:
        """Close what is open."""
        self._spill(-1)

    # -- paragraphs -------------------------------------------------------------------------

    def para(
        self,
        para: Para,
        stand: Stand,
        *,
        label: str = "",
        holds: Holds | None = None,
        column: Column | None = None,
        group: int = 0,
    ) -> None:
        """Take one paragraph: a heading, the form's own words, a sub-heading, or text."""
        if not para.text.strip():
            return
        heading = self.outline.headings.get(para.start)
        if heading is not None:
            self._open(heading, para)
            return
        if para.start in self.outline.contents:
            self.flow.contents.append(para)
            return
        if is_guidance(para, self.names, follows_heading=self.after_heading or bool(label)):
            self.flow.guidance.append(para)
            return
        if not label and (self._is_title(para) or self._turns(para, stand)):
            return
        self.after_heading = False
        self._text(para, label=label, holds=holds, column=column, group=group)

    def _is_title(self, para: Para) -> bool:
        """Take the title that stands by itself under a section's letter; whether it was one."""
        letters, self.lone = self.lone, ()
        title = plain_title(para.text, self.names)
        named = letters_of_title(title) or letters_of_sense(title)
        if not set(named) & set(letters) or para.text.strip().endswith("."):
            return False
        self.flow.labels.append(para)
        return True

    def _text(
        self, para: Para, *, label: str, holds: Holds | None, column: Column | None, group: int
    ) -> None:
        if self.scene.zone is not Zone.PLAN:
            self._aside(para)
            return
        self.bare.clear()
        if not label:
            label, holds, cut = label_of(para, self.scene, self.names)
            if cut:
                self.flow.labels.append(para.cut(0, cut))
                para = para.cut(cut)
        self.flow.units.append(
            Text(para=para, scene=self.scene, label=label, holds=holds, column=column, group=group)
        )

    def _aside(self, para: Para) -> None:
        if self.scene.zone is Zone.UNPLACED:
            self.flow.unplaced.append(para)
        elif self.scene.zone is Zone.SIGNATURE:
            self.flow.signature.append(para)
        else:
            self.flow.cover.append(para)

    def _open(self, heading: Heading, para: Para) -> None:
        """Open a section; an area of need stays where the plan is ordered by areas."""
        rank = rank_of(para)
        self._spill(rank)
        letters = heading.letters
        keeps = self.outline.is_grouped and {letter.value[0] for letter in letters} <= _OF_AREAS
        heads = tuple(head for head in self.scene.heads if keeps and head.area is not None)[-1:]
        title = title_of(heading.text)
        own = area_of(title) if {letter.value[0] for letter in letters} <= _OF_AREAS else None
        area = own or (self.scene.area if keeps else None)
        if own is not None or holds_of(title) in OF_OUTCOME:
            heads = (*heads, Head(text=title, start=para.start, rank=rank, area=own))
        self.scene = Scene(
            zone=Zone.PLAN, letters=letters, area=area, heads=heads, turn=self.scene.turn + 1
        )
        self.flow.opened.append((heading, self.scene))
        self.flow.labels.append(para.cut(0, heading.rest))
        self.columns = ()
        self.after_heading = True
        self.lone = () if title else letters
        rest = para.cut(heading.rest)
        if rest.text.strip():
            self._text(rest, label="", holds=None, column=None, group=0)

    def _turns(self, para: Para, stand: Stand) -> bool:
        """Take a sub-heading, or a heading that leads out of the sections; whether it was one."""
        score = heading_score(stand, self.outline.body)
        if self.outline.is_by_area and score >= 2 and self._begins_area(para, score):
            return True
        if score >= 2 and self._leaves(para, score):
            return True
        if self.scene.zone is not Zone.PLAN:
            return self._begins_area(para, score)
        if not is_subheading(para, score, self.scene, self.names):
            return False
        self._under(para)
        return True

    def _leaves(self, para: Para, score: int) -> bool:
        """Turn to what stands beside the sections: details of people, signatures, other parts."""
        where = side_title(plain_title(para.text, self.names))
        is_top = para.block.level is not None and para.block.level <= (self.outline.level or 0)
        if where and not self._may_leave(where, is_top=is_top, score=score):
            return False
        if not where and not (is_top and not is_known(para, self.scene, self.names)):
            return False
        if not where and self.scene.zone is Zone.COVER:
            return False
        self._spill(-1)
        self._go(where, para)
        return True

    def _may_leave(self, where: str, *, is_top: bool, score: int) -> bool:
        if self.scene.zone is not Zone.PLAN:
            return where != "E" or self.scene.zone is not Zone.COVER
        if where == "signature":
            return self.scene.letter in (Letter.I, Letter.J, Letter.K) or is_top
        if where == "E":
            return is_top
        return is_top or (score >= 5 and self.scene.letter is Letter.K)

    def _go(self, where: str, para: Para) -> None:
        turn = self.scene.turn + 1
        self.flow.labels.append(para)
        self.after_heading = True
        if where == "E":
            head = Head(text=para.text.strip(), start=para.start, rank=rank_of(para))
            self.scene = Scene(zone=Zone.PLAN, letters=(Letter.E,), heads=(head,), turn=turn)
            return
        zone = {"signature": Zone.SIGNATURE, "cover": Zone.COVER}.get(where, Zone.UNPLACED)
        self.scene = Scene(zone=zone, turn=turn)
        if zone is Zone.COVER:
            self.flow.cover.append(para)
            self.flow.labels.pop()

    def _begins_area(self, para: Para, score: int) -> bool:
        """Open an area of need that stands above its sections, before the first of them."""
        area = area_of(para.text) if score >= 2 else None
        if area is None or not (self.outline.is_by_area or self.outline.is_grouped):
            return False
        if para.start < self.outline.first and not self.outline.is_by_area:
            return False
        letters = _LETTERS_OF_AREA.get(area, _LETTERS_OF_EDUCATION)
        letters = letters if self.outline.is_by_area else letters[:1]
        self._spill(-1)
        self.scene = Scene(zone=Zone.PLAN, letters=letters, turn=self.scene.turn + 1)
        self._under(para)
        return True

    def _under(self, para: Para) -> None:
        """Put a sub-heading over what follows."""
        rank, area = rank_of(para), area_of(para.text)
        if area is not None and self.scene.letter is Letter.A and not self.outline.is_grouped:
            area = None
        self._spill(rank)
        kept = tuple(head for head in self.scene.heads if head.rank < rank)
        head = Head(text=para.text.strip(), start=para.start, rank=rank, area=area)
        inner = next((h.area for h in reversed(kept) if h.area), None)
        fallback = None if self._is_of_area() else self.scene.area
        letters = self.scene.letters
        if area is not None and self.outline.is_grouped and self._is_above(rank):
            letters = (Letter.B,)
        self.scene = replace(
            self.scene, letters=letters, heads=(*kept, head), area=area or inner or fallback
        )
        self.bare.append((para, self.scene))
        self.flow.labels.append(para)
        self.columns = ()
        self.after_heading = True

    def _is_of_area(self) -> bool:
        """Return whether the area was set by a sub-heading of this section."""
        return any(head.area is not None for head in self.scene.heads)

    def _is_above(self, rank: int) -> bool:
        ranks = self.outline.ranks
        return bool(ranks) and rank < min(ranks)

    def _spill(self, rank: int) -> None:
        """Give back as text the sub-headings over which others stand now, with nothing under them."""
        for para, scene in self.bare:
            held = scene.heads[-1]
            if held.rank >= rank and not is_known(para, scene, self.names):
                self.flow.labels.remove(para)
                self.flow.units.append(
                    Text(para=para, scene=replace(scene, heads=scene.heads[:-1]))
                )
        self.bare = [(p, s) for p, s in self.bare if rank >= 0 and s.heads[-1].rank < rank]

    # -- tables -----------------------------------------------------------------------------

    def table(self, table: Table) -> None:
        """Take a table: stretches of rows of one shape, and rows that stand alone between them."""
        self.columns = ()
        self.groups += 1
        stretch: list[list[Cell]] = []
        width = max(len(row) for row in table.rows) if table.rows else 0
        if self._is_of_cover(table):
            self.flow.cover.append(table)
            return
        for row in table.rows:
            filled = [cell for cell in row if cell.paras]
            if not filled:
                continue
            if self._stands_alone(row, filled, width, stretch):
                self._rows(stretch, table.number)
                stretch = []
                self._flat(filled)
            else:
                stretch.append(row)
        self._rows(stretch, table.number)
        self.columns = ()

    def _is_of_cover(self, table: Table) -> bool:
        """Return whether a table stands outside the sections and opens none."""
        if self.scene.zone is Zone.PLAN:
            return False
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
            return self._is_opening(filled)
        opens = heading_of(filled[0], self.outline.headings) is not None
        goes_on = bool(stretch) and filled[0].column > row[0].column
        return opens or not goes_on

    def _is_opening(self, filled: list[Cell]) -> bool:
        """Return whether a row holds a section's letter in one cell and its title in the next."""
        heading = heading_of(filled[0], self.outline.headings)
        if heading is None or len(filled) != 2 or len(filled[0].paras) > 1:
            return False
        title = plain_title(filled[1].text, self.names)
        named = letters_of_title(title) or letters_of_sense(title)
        opens = heading_of(filled[1], self.outline.headings)
        return bool(set(named) & set(heading.letters)) and opens in (None, heading)

    def _flat(self, cells: Sequence[Cell], column: Column | None = None) -> None:
        """Take cells one after the other, as if there were no table."""
        columns = self.columns
        titles = cells[1:] if len(cells) == 2 and self._is_opening(list(cells)) else ()
        for cell in cells:
            first, alone = True, len(cell.paras) == 1
            if cell in titles:
                self.flow.labels += cell.paras
                continue
            for item in cell.items:
                if isinstance(item, Table):
                    self.table(item)
                    continue
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
        # A full-width row between headed rows does not end their columns, unless it opens a section.
        self.columns = self.columns or (columns if not self.after_heading else ())

    def _rows(self, rows: list[list[Cell]], number: int) -> None:
        """Take rows of one shape."""
        if not rows:
            return
        columns = columns_of(rows, self._letter_of(rows), self.outline.headings)
        if columns is not None:
            self._headed(rows, columns, number)
        elif self.columns:
            for row in rows:
                self._row(row, self.columns, number)
        elif are_labels(rows, self._letter_of(rows), self.names, self.outline.headings):
            self.groups += 1
            for row in rows:
                self._labelled(row)
        else:
            for row in rows:
                self._unheaded(row, number)

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
        for heading, para in self._openings(rows[0]):
            self._open(heading, para)
        if len(opened) > 1:
            letters = tuple(dict.fromkeys(letter for h in opened for letter in h.letters))
            self.scene = replace(self.scene, letters=letters)
        for cell in rows[0]:
            self.flow.labels += [p for p in cell.paras if p.start not in self.outline.headings]
        self.columns = columns
        self.after_heading = False
        self.bare.clear()
        for row in rows[1:]:
            self._row(row, columns, number)

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
        self.bare.clear()
        cells = tuple((column_at(columns, cell.column), cell) for cell in filled)
        self.flow.units.append(Row(cells=cells, scene=self.scene, table=number))

    def _labelled(self, row: list[Cell]) -> None:
        """Take a label and the text beside it."""
        filled = [cell for cell in row if cell.paras]
        first, rest = filled[0], filled[1:]
        heading = heading_of(first, self.outline.headings)
        if heading is not None or not rest:
            self._flat(filled)
            return
        if not is_label(first, self.scene.letter, self.names, self.outline.headings):
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

    def _beside(self, cells: Sequence[Cell], label: str) -> None:
        from_columns = holds_beside(label, self.scene.letter)
        for cell in cells:
            for item in cell.items:
                if isinstance(item, Table):
                    self.table(item)
                    continue
                self.after_heading = True
                self.para(
                    item, Stand(para=item), label=label, holds=from_columns, group=self.groups
                )

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


def holds_beside(label: str, letter: Letter | None) -> Holds | None:
    """Return what stands beside a label, or None where its words do not say."""
    held = holds_of(label, letter)
    return None if held is Holds.OTHER else held
