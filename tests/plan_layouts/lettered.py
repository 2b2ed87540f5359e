"""A form with "Section X" in Word's heading styles, and tables where there is a list."""

from itertools import groupby

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, Outcome
from ehcplan.vocabulary import SECTION_A_ELEMENTS
from tests.plan_layouts import wording
from tests.plan_layouts.paper import Paper
from tests.plan_layouts.wording import Numbers

PROVISION_HEADER = (
    "Ref", "Provision", "Who will provide it", "How much and how often", "Where",
    "For need", "Outcome", "Dates and review",
)  # fmt: skip


def as_lettered(case: Case) -> bytes:
    """Return the plan in this form."""
    return _Lettered(case).write()


class _Lettered:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.paper = Paper()
        self.numbers = Numbers(case)

    def write(self) -> bytes:
        case, paper = self.case, self.paper
        name, born = wording.full_name(case), wording.day(case.pupil.date_of_birth)
        paper.running(
            f"{name}   Date of birth: {born}",
            f"Education, Health and Care Plan – {wording.status(case)}",
        )
        paper.heading("Education, Health and Care Plan", 0)
        paper.text(f"for {name}")
        paper.grid([*wording.date_pairs(case), *wording.identity_pairs(case)], 4)
        self._section_a()
        self._needs(Letter.B, "Section B – Special educational needs")
        self._needs(Letter.C, "Section C – Health needs related to special educational needs")
        self._needs(Letter.D, "Section D – Social care needs")
        self._outcomes()
        self._provision(Letter.F, "Section F – Special educational provision")
        self._provision(Letter.G, "Section G – Health provision")
        self._social_care()
        self._rest()
        return paper.data()

    def _section_a(self) -> None:
        paper, name = self.paper, self.case.pupil.name
        paper.heading(f"Section A – The views, interests and aspirations of {name} and family", 1)
        told = wording.section_a(self.case)
        for element in SECTION_A_ELEMENTS:
            own = [one for one in told if one.element is element and not one.parent]
            if own:
                paper.heading(element.heading(name), 2)
            for one in own:
                paper.text(one.text)
        theirs = sorted((one for one in told if one.parent), key=lambda one: one.parent)
        for parent, said in groupby(theirs, key=lambda one: one.parent):
            paper.heading(f"The views of {parent}", 2)
            for element, lines in groupby(said, key=lambda one: one.element):
                paper.heading(element.heading(name), 3)
                for one in lines:
                    paper.text(one.text)
        self._took_part()

    def _took_part(self) -> None:
        paper = self.paper
        rows = wording.participation(self.case)
        if rows:
            paper.heading("Who took part in this section, and how", 2)
            paper.table(wording.PARTICIPATION_HEADER, rows)
        for sentence in wording.decisions(self.case):
            paper.text(sentence)

    def _needs(self, letter: Letter, heading: str) -> None:
        paper = self.paper
        paper.heading(heading, 1)
        needs = wording.needs_in(self.case, letter)
        for area, found in groupby(needs, key=lambda need: need.area):
            if letter is Letter.B and area:
                paper.heading(area.label, 2)
            for need in found:
                number = "Strengths" if need.is_strength else self.numbers.of(need.ref)
                source = self.numbers.list(need.evidence)
                paper.labelled(number, need.words.text + (f" [{source}]" if source else ""))
        if not needs and self.case.plan:
            paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))

    def _outcomes(self) -> None:
        self.paper.heading("Section E – Outcomes", 1)
        for outcome in self.case.plan.outcomes if self.case.plan else ():
            self._outcome(outcome)

    def _outcome(self, outcome: Outcome) -> None:
        paper, numbers = self.paper, self.numbers
        if outcome.aim:
            paper.labelled("Long-term aim", outcome.aim.text)
        paper.labelled(f"Outcome {numbers.of(outcome.ref)}", outcome.words.text)
        facts = (
            ("By when", outcome.by_words),
            ("Where things stand now", outcome.baseline),
            ("How it will be measured", outcome.measured),
            ("Monitoring", outcome.monitored),
            ("Kind of outcome", wording.outcome_kind(outcome)),
            ("Needs", numbers.list(outcome.needs)),
        )
        for label, value in facts:
            if value:
                paper.labelled(label, value)
        if outcome.steps:
            paper.text("Steps towards this outcome:")
            paper.bullets(step.text for step in outcome.steps)

    def _provision(self, letter: Letter, heading: str) -> None:
        paper = self.paper
        paper.heading(heading, 1)
        rows = [
            (
                self.numbers.of(one.ref), one.words.text, wording.who_provides(one),
                wording.how_much(one), one.place, self.numbers.list(one.needs),
                self.numbers.list(one.outcomes),
                wording.spread(wording.lasts(one), f"Review: {one.reviewed}" if one.reviewed else ""),
            )
            for one in wording.provision_in(self.case, letter)
        ]  # fmt: skip
        if rows:
            paper.table(PROVISION_HEADER, rows)
        elif self.case.plan:
            paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))
        for sentence in wording.agreement_lines(self.case, letter):
            paper.text(sentence)

    def _social_care(self) -> None:
        if wording.has_one_h(self.case):
            self._provision(Letter.H1, "Section H – Social care provision")
            return
        self._provision(
            Letter.H1,
            "Section H1 – Social care provision under section 2 of the Chronically Sick and "
            "Disabled Persons Act 1970",
        )
        self._provision(Letter.H2, "Section H2 – Other social care provision")

    def _rest(self) -> None:
        paper, case = self.paper, self.case
        paper.heading("Section I – Placement", 1)
        for line in wording.placement_lines(case):
            paper.text(line)
        if wording.budget_words(case):
            paper.heading("Section J – Personal budget", 1)
            paper.text(wording.budget_words(case))
        if case.plan and case.plan.advice:
            paper.heading("Section K – Advice and information", 1)
            paper.table(wording.ADVICE_HEADER, map(wording.advice_row, case.plan.advice))
