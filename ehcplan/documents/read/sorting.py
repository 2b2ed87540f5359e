"""Giving each text and row of a walk to those who read its section."""

from ehcplan.documents.read.advice import pieces
from ehcplan.documents.read.desk.cell_lines import is_dash
from ehcplan.documents.read.desk.desk import Desk, bit_of
from ehcplan.documents.read.desk.units import Row, Scene, Text, Unit
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.tree import Para
from ehcplan.documents.read.parts import agreed
from ehcplan.documents.read.parts.beside_outcomes import only_watches
from ehcplan.documents.read.parts.budget_told import budget_of
from ehcplan.documents.read.parts.links import letter_of
from ehcplan.documents.read.parts.placed import take_placement
from ehcplan.documents.read.parts.shared import is_of_help, leads_help, tells_further_outcome
from ehcplan.documents.read.parts.texts import take_text
from ehcplan.documents.read.rows.rows import Rows
from ehcplan.documents.read.voices.section_a import SectionA
from ehcplan.documents.read.walk.week import is_of_week
from ehcplan.plan.whole import PROVISION_LETTERS, Letter

_TURNS = 2


class Sorter:
    """Sorts the units of one walk onto a desk."""

    def __init__(self, desk: Desk, section_a: SectionA) -> None:
        self.desk = desk
        self.section_a = section_a
        self.rows = Rows(desk)
        self.budget: list[Para] = []
        self.budget_labels: list[Para] = []

    def take(self, unit: Unit) -> None:
        """Take one text or row."""
        if isinstance(unit, Row):
            self._row(unit)
        else:
            self._text(unit)

    def title(self, para: Para, scene: Scene) -> None:
        """Keep the name of one need, outcome or provision among the words of its section."""
        letter = letter_of(Text(para=para, scene=scene))
        if letter is not None and letter.value in "BCDEFGH1H2":
            self.desk.add_loose(letter, [para], "")

    def finish(self) -> None:
        """Put down what is made of several texts."""
        budget_of(self.desk, self.budget, self.budget_labels)

    def _text(self, text: Text) -> None:
        letter = letter_of(text)
        if letter is None:
            return
        if letter is Letter.A:
            self.section_a.take_text(text)
        elif text.holds is Holds.LABEL:
            self.desk.add_loose(letter, [text.para], text.scene.caption)
        elif letter is Letter.I:
            take_placement(self.desk, text)
        elif letter is Letter.J:
            self.budget.append(text.para)
        elif letter is Letter.K:
            pieces.take_text(self.desk, text)
        elif letter is Letter.G and self._agrees(text):
            return
        elif letter is Letter.F and self._is_of_outcomes(text):
            take_text(self.desk, text, Letter.E)
        elif letter is Letter.E and leads_help(text) and is_of_help(text.para.text, self.desk):
            self._of_help(text)
        else:
            take_text(self.desk, text, letter)

    def _is_of_outcomes(self, text: Text) -> bool:
        """Return whether a passage of F belongs to E, where E and F take turns.

        It stands after the last outcome's table of help: one outcome more, what is meant by all of
        them, or who watches over them.
        """
        is_shared = Letter.E in text.scene.letters
        turns = {one.scene.turn for one in self.desk.outcomes}
        if text.para.is_list or not (is_shared or len(turns) > _TURNS):
            return False
        if tells_further_outcome(self.desk, text):
            return True
        return text.holds is None and only_watches(text.para.text)

    def _of_help(self, text: Text) -> None:
        """Take what is said of all help under a heading of outcomes and help together."""
        letter = next(one for one in text.scene.letters if one in PROVISION_LETTERS)
        self.desk.add_loose(letter, [text.para], text.label)

    def _agrees(self, text: Text) -> bool:
        if text.label and agreed.take_agreement_fact(
            self.desk, text.label, text.para.text, [text.para]
        ):
            return True
        words = f"{text.label}: {text.para.text}" if text.label else text.para.text
        return agreed.take_agreement(self.desk, words, [text.para])

    def _row(self, row: Row) -> None:
        letter = row.scene.letter
        if is_of_week(row):
            self._of_week(row)
        elif letter is Letter.A:
            self.section_a.take_row(row)
        elif letter is Letter.I:
            take_placement(self.desk, row)
        elif letter is Letter.J:
            self._budget_row(row)
        elif letter is Letter.K:
            pieces.take_row(self.desk, row)
        elif letter is Letter.G and self._row_agrees(row):
            return
        else:
            self.rows.take(row)

    def _of_week(self, row: Row) -> None:
        """Keep a row of a timetable as a text of its section."""
        bit = bit_of(*(cell for _, cell in row.cells))
        letter = row.cells[0][0].letter
        if bit is not None and letter is not None:
            self.desk.keep_loose(letter, bit, row.scene.caption)

    def _budget_row(self, row: Row) -> None:
        """Take a row of J; the label of a pair tells what is paid, and nothing of who asked."""
        is_pair = len(row.cells) == 2 and not row.has_headings
        for at, (_, cell) in enumerate(row.cells):
            (self.budget_labels if is_pair and at == 0 else self.budget).extend(cell.paras)

    def _row_agrees(self, row: Row) -> bool:
        told = [(column, cell) for column, cell in row.cells if not is_dash(cell.text)]
        if len(row.cells) > 2 and len(told) > 1:
            for column, cell in row.cells if row.has_headings else ():
                agreed.take_agreement_column(self.desk, column.heading, cell.text)
            return False
        words = ": ".join(cell.text for _, cell in told)
        paras = [para for _, cell in row.cells for para in cell.paras]
        return agreed.take_agreement(self.desk, words, paras)
