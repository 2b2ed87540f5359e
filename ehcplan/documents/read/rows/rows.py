"""Rows of needs, outcomes and provision, whatever their columns are called and in which order."""

from ehcplan.documents.read.desk.cell_lines import cites_only, gathered, is_dash
from ehcplan.documents.read.desk.cites import cited_of
from ehcplan.documents.read.desk.desk import Led, NeedRead, OutcomeRead, ProvisionRead, bit_of
from ehcplan.documents.read.desk.numbers import needs_cited, outcomes_cited, own_number
from ehcplan.documents.read.desk.units import Row
from ehcplan.documents.read.labels.holds import OF_PROVISION, Column, Holds
from ehcplan.documents.read.labels.references import reference
from ehcplan.documents.read.outline.areas import adulthood_of, kind_of_outcome
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.documents.read.paper.tree import Cell, Para
from ehcplan.documents.read.parts.agreed import take_agreement
from ehcplan.documents.read.parts.links import (
    FIELDS,
    GROUP_OF,
    OUTCOME_FIELDS,
    letter_coded,
    of_group,
    provision_letters,
    take_nothing,
)
from ehcplan.documents.read.parts.outcome_made import outcome_read
from ehcplan.documents.read.parts.provider import begins_with_provider, provider_in
from ehcplan.documents.read.parts.text_provision import names_guest
from ehcplan.documents.read.parts.whence import life_told
from ehcplan.documents.read.rows.blocks_of_rows import outcomes_told
from ehcplan.documents.read.rows.cells import Cells
from ehcplan.documents.read.rows.marked import beside_one_another
from ehcplan.documents.read.rows.numbered import as_numbered, with_number
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_LINES_WITH_AGREEMENT = 2


class Rows(Cells):
    """Takes the rows of tables that hold needs, outcomes or provision."""

    def take(self, row: Row) -> bool:
        """Take a row that holds needs, outcomes or provision; whether it was one."""
        if row.table != self.table:
            self.table, self.needs, self.area, self.giver = row.table, [], None, ""
            self.outcomes = self._over(row)
        elif len(self.desk.outcomes) != self.count:
            # An outcome stands between the rows, beside a label of its own.
            self.outcomes = self._over(row)
        is_ours = self._take(row)
        self.count = len(self.desk.outcomes)
        return is_ours

    def _take(self, row: Row) -> bool:
        row = as_numbered(with_number(row))
        holds = {column.holds for column, _ in row.cells}
        letters = set(row.scene.letters)
        if not letters & {*NEED_LETTERS, Letter.E, *PROVISION_LETTERS}:
            return False
        self._area(row)
        self._gives(row)
        if not row.has_headings or not holds & set(GROUP_OF):
            self._plain(row)
            return True
        needs, outcomes = self._needs(row), self._outcomes(row)
        provision = self._provision(row)
        self._join(needs, [*outcomes, *self._told_over(row, outcomes)], provision)
        self._rest(row, outcomes, provision)
        return True

    def _over(self, row: Row) -> list[OutcomeRead]:
        """Return the outcome that stands over a table, where outcomes and provision share a section."""
        last = self.desk.outcomes[-1] if self.desk.outcomes else None
        shares = {Letter.E, *PROVISION_LETTERS} & set(row.scene.letters)
        if last is None or last.scene.turn != row.scene.turn or Letter.E not in shares:
            return []
        return [last] if len(shares) > 1 else []

    def _told_over(self, row: Row, outcomes: list[OutcomeRead]) -> list[OutcomeRead]:
        """Return the outcomes whose words stand over a row of help outside their own section."""
        if outcomes or Letter.E in row.scene.letters:
            return []
        return outcomes_told(self.desk, row.scene.heads)

    def _plain(self, row: Row) -> None:
        """Take a row whose columns nobody named: what its section holds, all cells together."""
        letters = row.scene.letters
        letter = letter_coded(letters, *(cell.text for _, cell in row.cells[:2])) or letters[0]
        cells = [cell for _, cell in row.cells if not self._is_area(cell)]
        for _, cell in row.cells:
            if self._is_area(cell):
                self.desk.add_loose(letter, cell.paras, "")
        bit = bit_of(*cells)
        if bit is None or take_nothing(self.desk, letter, bit.paras, row.scene.caption):
            return
        if letter in NEED_LETTERS:
            self.desk.needs.append(self._need_read(bit, row, letter, is_strength=False))
        elif letter is Letter.E:
            made = outcome_read(bit, row.scene, own_number(bit.text))
            made.area = self._scene_area(row)
            self.desk.outcomes.append(made)
            self.outcomes = [made]
        else:
            given = ProvisionRead(bit=bit, letter=letter, scene=row.scene, cites=bit.text)
            self._add_giver(given)
            self.desk.provision.append(given)
            self._join([], self.outcomes if letter in letters[1:] else [], [given])

    def _provision(self, row: Row) -> list[ProvisionRead]:
        main = row.of(Holds.PROVISION)
        beside = [
            (column, cell)
            for column, cell in row.cells
            if cell.paras
            and (column.holds in FIELDS or self._is_when(column, row))
            and self._goes_with(column, row)
        ]
        if not main and not [1 for column, _ in beside if column.holds in OF_PROVISION]:
            return []
        found: list[ProvisionRead] = []
        for column, cell in main:
            found += self._provision_in(row, column, cell, beside if len(main) == 1 else [])
        if len(main) != 1 and beside:
            found += self._beside_alone(row, beside)
        return found

    def _is_when(self, column: Column, row: Row) -> bool:
        """Return whether "When" after the help tells how often, and not by when an outcome is due."""
        held = {other.holds for other, _ in row.cells}
        if column.holds is not Holds.BY or held & {Holds.FREQUENCY, Holds.AMOUNT}:
            return False
        main = [other.at for other, _ in row.of(Holds.PROVISION)]
        return bool(main) and column.at > main[0] and plain_label(column.heading) == "when"

    def _goes_with(self, column: Column, row: Row) -> bool:
        """Return whether a column of review or monitoring speaks of the provision in its row."""
        if column.holds in (Holds.REVIEW, Holds.MONITOR):
            is_of_outcome = column.letter is Letter.E and bool(row.of(Holds.OUTCOME))
            return not is_of_outcome and (
                not row.of(Holds.OUTCOME) or bool(row.of(Holds.PROVISION))
            )
        return True

    def _letter(self, column: Column, row: Row) -> Letter:
        if column.letter is not None:
            return column.letter
        letters = row.scene.letters
        found = of_group("provision", letters, self._scene_area(row), column.heading)
        if found in PROVISION_LETTERS:
            return found
        return provision_letters(self._scene_area(row), column.heading)[0]

    def _provision_in(
        self, row: Row, column: Column, cell: Cell, beside: list[tuple[Column, Cell]]
    ) -> list[ProvisionRead]:
        letter = self._letter(column, row)
        if is_dash(cell.text) and all(is_dash(other.text) for _, other in beside):
            self.desk.add_loose(letter, cell.paras, "")
            return []
        if take_nothing(self.desk, letter, cell.paras, column.heading):
            for _, other in beside:
                self.desk.add_loose(letter, other.paras, "")
            return []
        given = (
            beside_one_another(cell, beside)
            if beside
            else [(bit, {}) for bit in gathered(self._without_agreement(letter, cell.paras))]
        )
        made = [
            ProvisionRead(
                bit=bit,
                letter=letter,
                scene=row.scene,
                fields=fields,
                cites=f"{bit.text} {self._cites(row)}",
                number=own_number(bit.paras[0].text, self._number(row)),
            )
            for bit, fields in given
        ]
        for one in made:
            self._add_giver(one)
        self.desk.provision += made
        return made

    def _without_agreement(self, letter: Letter, paras: list[Para]) -> list[Para]:
        """Return the lines of a cell of G without those that only say who agreed to it."""
        if letter is not Letter.G or len(paras) < _LINES_WITH_AGREEMENT:
            return paras
        return [p for p in paras if not take_agreement(self.desk, p.text, [p])]

    def _gives(self, row: Row) -> None:
        """Note who gives what stands in a row, where its first cell says so.

        A row that leaves that cell empty, or merges it with the one above, keeps what stands there.
        """
        column, cell = row.cells[0]
        if cell.column == 1 and cell.paras:
            self.giver = cell.text if column.holds is Holds.WHO else provider_in(cell.text)
            if self.giver and not row.has_headings:
                self.desk.led = Led(who=self.giver, para=cell.paras[0], scene=row.scene)

    def _add_giver(self, made: ProvisionRead) -> None:
        text = made.bit.text
        if self.giver and "who" not in made.fields and not begins_with_provider(text):
            made.fields["who"] = " ".join(self.giver.split())

    def _cites(self, row: Row) -> str:
        pieces = [reference(c.heading, cell.text) for c, cell in row.of(Holds.LINK)]
        pieces += [
            f"Outcome {cell.text}" for _, cell in row.of(Holds.OUTCOME) if cites_only(cell.text)
        ]
        pieces += [f"Need {cell.text}" for _, cell in row.of(Holds.NEED) if cites_only(cell.text)]
        pieces += [para.text for _, cell in row.of(Holds.NUMBER) for para in cell.paras[1:]]
        pieces += [head.text for head in row.scene.heads if names_guest(head.text)]
        return " ".join(pieces)

    def _beside_alone(self, row: Row, beside: list[tuple[Column, Cell]]) -> list[ProvisionRead]:
        """Keep who and how often where no cell says what."""
        bit = bit_of(*(cell for _, cell in beside))
        if bit is None:
            return []
        last = self.desk.provision[-1] if self.desk.provision else None
        if last is not None and last.scene.turn == row.scene.turn:
            last.bit.add(bit.paras)
            return []
        given = set(row.scene.letters) & set(PROVISION_LETTERS)
        letter = self._letter(beside[0][0], row) if given else row.scene.letters[0]
        self.desk.add_loose(letter, bit.paras, "")
        return []

    def _join(
        self, needs: list[NeedRead], outcomes: list[OutcomeRead], provision: list[ProvisionRead]
    ) -> None:
        for outcome in outcomes:
            named = cited_of(needs, needs_cited(outcome.cites))
            outcome.needs += [need for need in named if need not in outcome.needs]
        for one in provision:
            of_needs = cited_of(needs, needs_cited(one.cites))
            of_outcomes = cited_of(outcomes, outcomes_cited(one.cites))
            one.needs += [need for need in of_needs if need not in one.needs]
            one.outcomes += [outcome for outcome in of_outcomes if outcome not in one.outcomes]
        if (needs and (outcomes or provision)) or (outcomes and provision):
            self.desk.has_links = True

    def _rest(self, row: Row, outcomes: list[OutcomeRead], provision: list[ProvisionRead]) -> None:
        """Keep the cells that say something of the outcome, and those nobody knows."""
        taken = {Holds.NEED, Holds.STRENGTH, Holds.OUTCOME, Holds.AIM, Holds.STEPS, Holds.PROVISION}
        if row.of(Holds.PROVISION) or provision:
            taken |= set(FIELDS)
        elif any(c.holds in OF_PROVISION for c, _ in row.cells):
            taken |= OF_PROVISION
        if row.of(Holds.OUTCOME):
            taken -= {Holds.AIM} if not row.of(Holds.OUTCOME) else set()
        letter = row.scene.letters[0]
        for column, cell in row.cells:
            goes = self._goes_with(column, row)
            if not cell.paras or ((column.holds in taken or self._is_when(column, row)) and goes):
                continue
            name = OUTCOME_FIELDS.get(column.holds)
            for outcome in outcomes if name else ():
                if not getattr(outcome, name or "by_words"):
                    setattr(outcome, name or "by_words", cell.text)
            for outcome in outcomes:
                _sorts(outcome, column, cell)
            self._keep(column.letter or letter, column, cell)


def _sorts(outcome: OutcomeRead, column: Column, cell: Cell) -> None:
    """Learn from a cell which kind of outcome stands beside it, or which part of adult life."""
    if column.holds is Holds.KIND:
        outcome.kind = kind_of_outcome(cell.text) or outcome.kind
    elif column.holds is Holds.AREA:
        outcome.adulthood = outcome.adulthood or adulthood_of(cell.text)
    elif column.holds is not Holds.OUTCOME:
        outcome.adulthood = outcome.adulthood or adulthood_of(life_told(cell.text))
