"""Needs and outcomes in the cells of a row, and what a cell leaves empty: carried down from above."""

import re
from collections.abc import Sequence

from ehcplan.documents.read.desk.cell_lines import bare, bare_numbers, cites_only, is_dash, labelled
from ehcplan.documents.read.desk.cites import bearing_number
from ehcplan.documents.read.desk.desk import Bit, Desk, NeedRead, OutcomeRead, bit_of
from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited, own_number
from ehcplan.documents.read.desk.units import Row
from ehcplan.documents.read.labels.due_labels import time_in
from ehcplan.documents.read.labels.holds import Column, Holds
from ehcplan.documents.read.labels.references import reference
from ehcplan.documents.read.labels.strengths import names_strengths, need_letter
from ehcplan.documents.read.outline.areas import adulthood_of, area_headed, area_of, kind_of_outcome
from ehcplan.documents.read.paper.dates import due_in
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.parts.beside_outcomes import is_about_a_move, is_monitoring
from ehcplan.documents.read.parts.links import (
    OUTCOME_FIELDS,
    default_area,
    of_group,
    take_nothing,
)
from ehcplan.documents.read.parts.outcome_made import outcome_read
from ehcplan.documents.read.parts.provider import provider_in
from ehcplan.documents.read.parts.text_needs import after_strength, strength_led
from ehcplan.documents.read.parts.whence import life_told, tells_whence
from ehcplan.plan.whole import NEED_LETTERS, Area, Letter

_NUMBERS_IT = re.compile(
    r"\W*(?:outcome\s+)?[A-Z]{0,2}\d{1,2}\s*[(\[](?:(?:for|meets|needs?|outcomes?|and|to|"
    r"[A-Z]?\d{1,2})\b[\s,;&/–-]*)+[)\]]\W*",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W*(?:outcome\s*)?[A-Z]?\d{1,2}\s*[.:–-]?\s*\([^()]*\)", re.IGNORECASE)
"""The number of an outcome with what it is for in brackets: "Outcome 1 (need 1; his hope of …)"."""
_OWN_LEAD = re.compile(
    r"\W*(?:outcome|goal|aim|target|[OE])?\s*(?:no\.?\s*)?[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?\b\s*"
    r"(?:[(\[][^()\[\]]*[)\]])?[\s.:;,–—-]*",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"\W*(?:and\s+)?(?:(?:the\s+)?(?:why|reasons?|because|purpose|rationale|source|link(?:s|ed)?|"
    r"matters|importan\w+|behind|"
    r"(?:his|her|their|my|[\w-]+[’']s)\s+(?:\w+\s+){0,2}?(?:hopes?|wish(?:es)?|dreams?|words|aims?|"
    r"aspirations?)|hopes?|wish(?:es)?|dreams?|aspirations?))\b",
    re.IGNORECASE,
)
"""How the reason for an outcome begins, or what it comes from."""
_NAMES_THEM = re.compile(r"\b(?:needs?|outcomes?)\b", re.IGNORECASE)


def _names_only(cell: Cell) -> bool:
    """Return whether a cell only numbers an outcome, or adds to its number why it was chosen.

    "Outcome 2 (need 3). Why: he would like to cook." stands beside the outcome itself.
    """
    if _NUMBERS_IT.fullmatch(cell.text):
        return True
    first, *more = cell.paras
    led = _OWN_LEAD.match(first.text.strip())
    if led is None or any(own_number(para.text) for para in more):
        return False
    said = [first.text.strip()[led.end() :], *(para.text for para in more)]
    told = [text for text in said if text.strip(" .:;,–—-")]
    return bool(told) and all(_WHY.match(text) or tells_whence(text) for text in told)


def _is_sentence(cell: Cell) -> bool:
    """Return whether a cell tells an outcome whole: a sentence, with its time or what is counted."""
    text = cell.text.strip()
    ends = text.endswith((".", "”", "!")) and len(text.split()) >= _SENTENCE
    return ends and (time_in(text) or re.search(r"\d", text) is not None)


def _is_title(cell: Cell) -> bool:
    """Return whether a cell may be the name of the outcome that another cell of its row tells."""
    text = cell.text.strip()
    is_short = len(cell.paras) == 1 and len(text.split()) <= _TITLE
    return is_short and text[-1:] not in (".", "!") and due_in(text) is None


_NAMED_AND_TOLD = 2
_SENTENCE = 8
_TITLE = 16
"""Fewer words than these make no outcome with its measure, and no more a name."""


class Cells:
    """Reads the needs and outcomes of rows, and keeps what stands in the row above."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.table = 0
        self.area: Area | None = None
        self.needs: list[NeedRead] = []
        self.outcomes: list[OutcomeRead] = []
        self.giver = ""
        self.count = 0
        """How many outcomes there were when the last row had been taken."""

    def _area(self, row: Row) -> None:
        for column, cell in row.cells:
            may_be = column.holds is Holds.AREA or (
                column.holds is Holds.OTHER and self._is_area(cell)
            )
            area = area_headed(cell.text) if may_be else None
            if area is not None:
                self.area = area

    def _scene_area(self, row: Row) -> Area | None:
        return self.area or row.scene.area

    def _is_area(self, cell: Cell) -> bool:
        return area_of(cell.text) is not None and not provider_in(cell.text)

    def _need_read(self, bit: Bit, row: Row, letter: Letter, *, is_strength: bool) -> NeedRead:
        return NeedRead(
            bit=bit,
            letter=letter,
            scene=row.scene,
            area=default_area(letter) or self._scene_area(row),
            is_strength=is_strength,
            number=own_number(
                bit.paras[0].text, after_strength(bit.paras[0].text), self._number(row)
            ),
        )

    def _number(self, row: Row) -> str:
        return next((cell.paras[0].text for _, cell in row.of(Holds.NUMBER)), "")

    def _needs(self, row: Row) -> list[NeedRead]:
        cells = self._but_for_area(row)
        found: list[NeedRead] = []
        for column, cell in row.of(Holds.STRENGTH):
            found += self._needs_in(row, column, cell, is_strength=True)
        if self._is_told_beside(row, cells):
            found += self._need_of_two(row, cells)
        else:
            for column, cell in cells:
                found += self._needs_in(row, column, cell, is_strength=False)
        real = [need for need in found if not need.is_strength]
        if real or cells:
            self.needs = real
        return self.needs

    def _is_told_beside(self, row: Row, cells: Sequence[tuple[Column, Cell]]) -> bool:
        """Return whether a row names a need in one cell and tells it in the next."""
        if len(cells) != _NAMED_AND_TOLD or row.scene.letter not in NEED_LETTERS:
            return False
        (_, name), (_, told) = cells
        is_title = _is_title(name) and not cites_only(name.text) and not is_dash(name.text)
        return is_title and bool(told.paras) and not (_is_title(told) or is_dash(told.text))

    def _need_of_two(self, row: Row, cells: Sequence[tuple[Column, Cell]]) -> list[NeedRead]:
        bit = bit_of(*(cell for _, cell in cells))
        letter = cells[1][0].letter or row.scene.letter
        if bit is None or letter is None:
            return []
        made = self._need_read(bit, row, letter, is_strength=False)
        self.desk.needs.append(made)
        return [made]

    def _but_for_area(self, row: Row) -> list[tuple[Column, Cell]]:
        """Return the cells of needs without one that only names an area beside another that tells one."""
        cells = row.of(Holds.NEED)
        told = [(column, cell) for column, cell in cells if not self._is_area(cell)]
        if not told or row.scene.letter is None:
            return cells
        for column, cell in cells:
            if self._is_area(cell):
                self.area = area_headed(cell.text) or self.area
                self._keep(row.scene.letter, column, cell)
        return told

    def _needs_in(
        self, row: Row, column: Column, cell: Cell, *, is_strength: bool
    ) -> list[NeedRead]:
        letters = row.scene.letters
        letter = column.letter or of_group("need", letters, self._scene_area(row))
        if is_strength and letter not in NEED_LETTERS and names_strengths(column.heading, letter):
            letter = need_letter(self._scene_area(row))
        if letter not in NEED_LETTERS or cites_only(cell.text):
            return self._cited(cell, letter or letters[0])
        found = []
        for para in cell.paras:
            if not take_nothing(self.desk, letter, [para], column.heading):
                marked = any(re.fullmatch(r"\W*strengths?\W*", c.text, re.I) for _, c in row.cells)
                led = strength_led(para.text)
                is_good = led if led is not None else is_strength or marked
                found.append(self._need_read(Bit(paras=[para]), row, letter, is_strength=is_good))
        self.desk.needs += found
        return found

    def _cited(self, cell: Cell, letter: Letter) -> list[NeedRead]:
        """Find the needs that a cell repeats or names by number; a repeat is kept as its words."""
        self._keep(letter, Column(holds=Holds.NEED), cell)
        said = bare(cell.text)
        same = [n for n in self.desk.needs if bare(n.bit.text) == said]
        if same:
            return same
        numbers = needs_cited(cell.text) or bare_numbers(cell.text)
        return [need for one in numbers for need in bearing_number(self.desk.needs, one)]

    def _outcomes(self, row: Row) -> list[OutcomeRead]:
        cells, names = self._apart(row.of(Holds.OUTCOME))
        aims = row.of(Holds.AIM)
        found: list[OutcomeRead] = []
        for column, cell in cells or aims:
            found += self._outcomes_in(row, column, cell)
        if cells and aims and found:
            found[0].aim = bit_of(*(cell for _, cell in aims))
        for cell in names if found else ():
            found[0].number = found[0].number or own_number(cell.text.split("(")[0])
            found[0].cites += f" {cell.text}"
            found[0].adulthood = found[0].adulthood or adulthood_of(life_told(cell.text))
            self.desk.add_loose(Letter.E, cell.paras, "")
        for _, cell in row.of(Holds.STEPS):
            target = found or self.outcomes
            if target:
                target[-1].steps += [Bit(paras=[para]) for para in cell.paras]
            else:
                self.desk.add_loose(row.scene.letters[0], cell.paras, "")
        if cells or aims:
            self.outcomes = found
        return self.outcomes

    def _is_of_all(self, cell: Cell) -> bool:
        """Return whether a cell tells of a move to come or of how outcomes are watched, and is none."""
        text = cell.text.strip()
        return not own_number(text) and (is_about_a_move(text) or is_monitoring(text))

    def _apart(
        self, cells: Sequence[tuple[Column, Cell]]
    ) -> tuple[list[tuple[Column, Cell]], list[Cell]]:
        """Return the cells that tell outcomes, and those that only number them: "1 (needs 1, 2)"."""
        telling = [one for one in cells if not _names_only(one[1])]
        told = [one for one in telling if _is_sentence(one[1])]
        if told and len(told) < len(telling):
            telling = [one for one in telling if one in told or not _is_title(one[1])]
        if not telling:
            return [*cells], []
        return telling, [cell for column, cell in cells if (column, cell) not in telling]

    def _outcomes_in(self, row: Row, column: Column, cell: Cell) -> list[OutcomeRead]:
        letter = column.letter or of_group("outcome", row.scene.letters, None)
        if cites_only(cell.text):
            return self._outcomes_cited(cell, letter or Letter.E)
        has_own = any(o.scene.turn != row.scene.turn for o in self.desk.outcomes)
        if letter is not Letter.E and has_own:
            return self._outcomes_cited(cell, letter or Letter.F)
        if is_dash(cell.text) or self._is_of_all(cell):
            self.desk.add_loose(Letter.E, cell.paras, "")
            return []
        if take_nothing(self.desk, Letter.E, cell.paras, column.heading):
            return []
        first = cell.paras[0]
        made = outcome_read(
            Bit(paras=[first]), row.scene, own_number(first.text, self._number(row))
        )
        made.area, made.cites = self._scene_area(row), ""
        said = [para.text for _, c in row.of(Holds.NUMBER) for para in c.paras[1:]]
        said += [reference(c.heading, other.text) for c, other in row.of(Holds.LINK)]
        made.cites = " ".join(said)
        made.over = column.heading
        lead = _LEAD.match(first.text.strip())
        made.cites += f" {lead.group(0)}" if lead else ""
        found = [made]
        for para in cell.paras[1:]:
            if self._beside_outcome(made, para, letter or Letter.E):
                continue
            if para.is_list and not first.is_list:
                made.steps.append(Bit(paras=[para]))
            else:
                more = outcome_read(Bit(paras=[para]), row.scene, own_number(para.text))
                more.area, more.over = made.area, column.heading
                own = _LEAD.match(para.text.strip())
                more.cites = own.group(0) if own else ""
                found.append(more)
        self.desk.outcomes += found
        return found

    def _beside_outcome(self, made: OutcomeRead, para: Para, letter: Letter) -> bool:
        """Take a line of a cell that says something of the outcome: "By when: July 2027"."""
        held, value = labelled(para.text)
        if tells_whence(para.text):
            made.cites += f" {para.text}"
            self.desk.add_loose(letter, [para], "")
            return True
        if held is Holds.STEPS:
            made.steps.append(Bit(paras=[para]))
            return True
        if held is Holds.AIM and made.aim is None:
            made.aim = Bit(paras=[para])
            return True
        if held in OUTCOME_FIELDS:
            setattr(made, OUTCOME_FIELDS[held], value)
        elif held is Holds.KIND:
            made.kind = kind_of_outcome(value) or made.kind
        elif held is Holds.AREA and area_of(para.text.partition(":")[0]) is None:
            made.kind = kind_of_outcome(value) or made.kind
            made.adulthood = made.adulthood or adulthood_of(value)
        elif held in (Holds.LINK, Holds.NEED) and re.search(r"\d", value):
            made.cites += f" needs {value}"
        else:
            return False
        self.desk.add_loose(letter, [para], "")
        return True

    def _outcomes_cited(self, cell: Cell, letter: Letter) -> list[OutcomeRead]:
        self._keep(letter, Column(holds=Holds.OUTCOME), cell)
        said = bare(cell.text)
        same = [o for o in self.desk.outcomes if bare(o.bit.text) == said]
        if same:
            return same
        numbers = outcomes_cited(cell.text) or bare_numbers(cell.text)
        return [o for one in numbers for o in bearing_number(self.desk.outcomes, one)]

    def _keep(self, letter: Letter, column: Column, cell: Cell) -> None:
        """Keep a cell that is no part; a number alone without "For need" over it, which heads help."""
        is_number = cites_only(cell.text) and not _NAMES_THEM.search(cell.text)
        self.desk.add_loose(letter, cell.paras, "" if is_number else column.heading)
