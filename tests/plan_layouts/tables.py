"""A landscape form that is tables all through: a shaded row for each section, letters bare."""

from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, Provision
from ehcplan.vocabulary import SECTION_A_ELEMENTS
from tests.plan_layouts import wording
from tests.plan_layouts.paper import Paper, banner, embolden, in_control, write_cell, write_row
from tests.plan_layouts.wording import Numbers

# What a form of this kind prints under its headings for those who write: not the plan's text.
INSTRUCTIONS = {
    "A": "Please record the views of the child or young person in their own words where possible. "
    "Say how the views were gathered and by whom.",
    "B": "All of the identified special educational needs must be specified in this section.",
    "C": "Only health needs which relate to the special educational needs should be entered here.",
    "D": "Please enter social care needs. Do not include child protection information without consent.",
    "E": "Outcomes should be specific, measurable, achievable, realistic and time bound.",
    "F": "Provision must be specified and should normally be quantified, for example in terms of "
    "the type, hours and frequency of support and level of expertise.",
    "G": "Health provision must be agreed by the integrated care board.",
    "H": "H1 is for provision under section 2 of the Chronically Sick and Disabled Persons Act 1970. "
    "All other social care provision goes in H2.",
    "H –": "Social care provision reasonably required by the needs of the child.",
    "I": "To be left blank in a draft plan.",
    "J": "Please complete only if a personal budget has been agreed.",
    "K": "List all advice and attach it as appendices.",
}
PROVISION_HEADER = (
    "No.",
    "What",
    "Who and with what training",
    "How much, how often",
    "Where",
    "For",
)


def as_tables(case: Case) -> bytes:
    """Return the plan in this form."""
    return _Tables(case).write()


class _Tables:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.paper = Paper(landscape=True)
        self.numbers = Numbers(case)

    def write(self) -> bytes:
        case, paper = self.case, self.paper
        born = wording.day(case.pupil.date_of_birth)
        paper.running(
            f"{wording.full_name(case)}   DOB: {born}   {wording.status(case).upper()}",
            f"EHC plan for {wording.full_name(case)} – {wording.status(case)}",
        )
        self._cover()
        self._section_a()
        self._outcomes()
        self._needs(Letter.B, "B – Special educational needs")
        self._needs(Letter.C, "C – Health needs")
        self._needs(Letter.D, "D – Social care needs")
        self._provision(Letter.F, "F – Special educational provision")
        self._provision(Letter.G, "G – Health provision")
        self._social_care()
        self._rest()
        return paper.data()

    def _cover(self) -> None:
        table = self.paper.doc.add_table(0, 4)
        table.style = "Table Grid"
        banner(table, "Education, Health and Care Plan")
        pairs = [*wording.identity_pairs(self.case), *wording.date_pairs(self.case)]
        for left, right in zip(pairs[::2], [*pairs[1::2], ("", "")], strict=False):
            cells = table.add_row().cells
            for (label, value), at in ((left, 0), (right, 2)):
                self._fill(cells[at], cells[at + 1], label, value)
        self.paper.text("")

    def _fill(self, label_cell: Any, value_cell: Any, label: str, value: str) -> None:
        write_cell(label_cell, label)
        embolden(label_cell)
        if label == "Status":
            in_control(value_cell.paragraphs[0], value, label, "dropDownList")
        elif "ate" in label and label != "Local authority":
            in_control(value_cell.paragraphs[0], value, label, "date")
        else:
            write_cell(value_cell, value)

    def _table(self, heading: str, columns: int) -> Any:
        """Return a new table that opens with its shaded row and the form's own instruction."""
        table = self.paper.doc.add_table(0, columns)
        table.style = "Table Grid"
        banner(table, heading)
        instruction = INSTRUCTIONS.get(heading[:3]) or INSTRUCTIONS[heading[0]]
        banner(table, instruction, is_heading=False)
        return table

    def _section_a(self) -> None:
        name = self.case.pupil.name
        table = self._table(
            f"A – Views, interests and aspirations of {name} and {name}’s parents", 2
        )
        told = wording.section_a(self.case)
        for element in SECTION_A_ELEMENTS:
            own = [one.text for one in told if one.element is element and not one.parent]
            if own:
                embolden(write_row(table, (element.heading(name), "\n".join(own)))[0])
        for parent in dict.fromkeys(one.parent for one in told if one.parent):
            banner(table, f"Views of {parent}", "D9E2F3")
            for element in SECTION_A_ELEMENTS:
                said = [one.text for one in told if one.parent == parent and one.element is element]
                if said:
                    write_row(table, (element.heading(name), "\n".join(said)))
        self.paper.text("")
        self._took_part()

    def _took_part(self) -> None:
        rows = wording.participation(self.case)
        if rows:
            self.paper.table(wording.PARTICIPATION_HEADER, rows)
        for sentence in wording.decisions(self.case):
            self.paper.text(sentence)
        self.paper.text("")

    def _outcomes(self) -> None:
        table = self._table("E – Outcomes", 5)
        header = ("No.", "Outcome", "By when", "Steps", "Now, and how it is measured and monitored")
        write_row(table, header, is_bold=True)
        for one in self.case.plan.outcomes if self.case.plan else ():
            aim = f"Long-term aim: {one.aim.text}" if one.aim else ""
            numbers = wording.spread(
                self.numbers.of(one.ref), self.numbers.list(one.needs), by="\n"
            )
            steps = "\n".join(step.text for step in one.steps)
            checked = (one.baseline, one.measured, one.monitored, wording.outcome_kind(one))
            what = wording.spread(one.words.text, aim, by="\n")
            write_row(table, (numbers, what, one.by_words, steps, "\n".join(filter(None, checked))))
        self.paper.text("")

    def _needs(self, letter: Letter, heading: str) -> None:
        table = self._table(heading, 4)
        needs = wording.needs_in(self.case, letter)
        if needs:
            write_row(table, ("No.", "Area", "Strength or need", "Advice"), is_bold=True)
        for need in needs:
            number = "Strength" if need.is_strength else self.numbers.of(need.ref)
            area = need.area.label if need.area else ""
            write_row(table, (number, area, need.words.text, self.numbers.list(need.evidence)))
        if not needs and self.case.plan:
            said = wording.nothing_words(self.case.plan.nothing_in(letter))
            banner(table, said or " ", is_heading=False)
        self.paper.text("")

    def _provision(self, letter: Letter, heading: str) -> None:
        table = self._table(heading, 6)
        found = wording.provision_in(self.case, letter)
        if found:
            write_row(table, PROVISION_HEADER, is_bold=True)
        for one in found:
            write_row(table, self._provision_row(one))
        if not found and self.case.plan:
            said = wording.nothing_words(self.case.plan.nothing_in(letter))
            banner(table, said or " ", is_heading=False)
        for sentence in wording.agreement_lines(self.case, letter):
            banner(table, sentence, is_heading=False)
        self.paper.text("")

    def _provision_row(self, one: Provision) -> tuple[str, ...]:
        much = wording.spread(wording.how_much(one), wording.lasts(one))
        links = wording.spread(
            self.numbers.list(one.needs), self.numbers.list(one.outcomes), by=" / "
        )
        who = wording.who_provides(one)
        review = f"Review: {one.reviewed}" if one.reviewed else ""
        return (
            self.numbers.of(one.ref), one.words.text, who, wording.spread(much, review, by="\n"),
            one.place, links,
        )  # fmt: skip

    def _social_care(self) -> None:
        if wording.has_one_h(self.case):
            self._provision(Letter.H1, "H – Social care provision")
            return
        table = self.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, "Social care provision")
        banner(table, INSTRUCTIONS["H"], is_heading=False)
        heads = ("H1 – Chronically Sick and Disabled Persons Act 1970", "H2 – Other social care")
        write_row(table, heads, is_bold=True)
        write_row(table, (self._social(Letter.H1), self._social(Letter.H2)))
        self.paper.text("")

    def _social(self, letter: Letter) -> str:
        """Return all that stands in one column of social care."""
        found = wording.provision_in(self.case, letter)
        lines = [
            f"{self.numbers.of(one.ref)}. {one.words.text}\n"
            + wording.spread(wording.who_provides(one), wording.how_much(one), wording.lasts(one))
            for one in found
        ]
        if not found and self.case.plan:
            lines = [wording.nothing_words(self.case.plan.nothing_in(letter))]
        return "\n".join([*lines, *wording.agreement_lines(self.case, letter)])

    def _rest(self) -> None:
        case = self.case
        table = self._table("I – Placement", 1)
        for line in wording.placement_lines(case):
            write_row(table, (line,))
        self.paper.text("")
        if wording.budget_words(case):
            write_row(self._table("J – Personal budget", 1), (wording.budget_words(case),))
            self.paper.text("")
        if case.plan and case.plan.advice:
            table = self._table("K – Advice and information", 6)
            write_row(table, wording.ADVICE_HEADER, is_bold=True)
            for advice in case.plan.advice:
                write_row(table, wording.advice_row(advice))
