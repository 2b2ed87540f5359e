"""A form by area of need: bold lines for headings, B, E and F once in each area, E beside F."""

from collections.abc import Sequence

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Area, Letter, Need, Outcome, Provision
from ehcplan.vocabulary import Element
from tests.plan_layouts import wording
from tests.plan_layouts.paper import Paper, write_row

AREAS = (Area.COMMUNICATION, Area.COGNITION, Area.SEMH, Area.SENSORY, Area.INDEPENDENCE)
MINE = {
    Element.A_STRENGTHS: "What people like and admire about me",
    Element.A_IMPORTANT_TO: "What is important to me",
    Element.A_INTERESTS: "What I like to do",
    Element.A_VIEWS: "What I want people to know",
    Element.A_PLAY: "How I play and spend my free time",
    Element.A_FRIENDSHIPS: "My friends and the people in my life",
    Element.A_SCHOOLING: "My school",
    Element.A_HEALTH: "My health",
    Element.A_INDEPENDENCE: "What I can do for myself",
    Element.A_COMMUNICATION: "How I communicate",
    Element.A_DECISION_MAKING: "How to involve me in decisions",
    Element.A_WORKING: "What is going well for me now",
    Element.A_NOT_WORKING: "What is not going so well for me now",
    Element.A_WHAT_HELPS: "How best to support me",
    Element.A_IMPORTANT_FOR: "What is important for me",
    Element.A_ASPIRATIONS: "My hopes and dreams",
    Element.A_FUTURE: "My future plans",
    Element.A_ASP_EMPLOYMENT: "The work I would like",
    Element.A_ASP_LIVING: "Where I would like to live",
    Element.A_ASP_COMMUNITY: "Being part of my community",
    Element.A_HISTORY: "My story so far",
    Element.A_PARENT_VIEWS: "What my family want people to know",
    Element.A_PARENT_WORKING: "What my family think is working",
    Element.A_PARENT_NOT_WORKING: "What my family think is not working",
    Element.A_PARENT_ASPIRATIONS: "My family’s hopes and dreams for me",
    Element.A_PARTICIPATION: "How I took part in my plan",
}


def as_by_area(case: Case) -> bytes:
    """Return the plan in this form."""
    return _ByArea(case).write()


class _ByArea:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.paper = Paper(font="Calibri", size=11)
        self.left = list(case.plan.outcomes) if case.plan else []
        self.unused = list(wording.provision_in(case, Letter.F))

    def write(self) -> bytes:
        case, paper = self.case, self.paper
        born = wording.day(case.pupil.date_of_birth)
        paper.running(
            f"OFFICIAL – SENSITIVE\t{wording.full_name(case)}\tDOB {born}",
            f"{wording.status(case).upper()}\t{case.pupil.name}’s plan",
        )
        paper.bold("My Education, Health and Care Plan", 20)
        paper.bold(wording.status(case).upper(), 14)
        paper.grid(wording.identity_pairs(case), 2)
        paper.bold("About this plan", 14)
        paper.grid(wording.date_pairs(case), 2)
        self._about_me()
        for area in AREAS:
            self._area(area)
        self._whatever_is_left()
        self._health()
        self._social_care()
        self._rest()
        return paper.data()

    def _about_me(self) -> None:
        paper = self.paper
        paper.bold("SECTION A: ALL ABOUT ME", 16)
        told = wording.section_a(self.case)
        for element, title in MINE.items():
            own = [one for one in told if one.element is element and not one.parent]
            if own:
                paper.bold(title)
                paper.bullets(one.text for one in own)
        for parent in dict.fromkeys(one.parent for one in told if one.parent):
            paper.bold(f"My family’s views: {parent}", 13)
            for element, title in MINE.items():
                said = [one.text for one in told if one.parent == parent and one.element is element]
                if said:
                    paper.bold(title, 11)
                    paper.bullets(said)
        rows = wording.participation(self.case)
        if rows:
            paper.bold("These people helped me to write this plan")
            paper.table(wording.PARTICIPATION_HEADER, rows, is_marked=False)
        for sentence in wording.decisions(self.case):
            paper.text(sentence)

    def _area(self, area: Area) -> None:
        needs = [need for need in wording.needs_in(self.case, Letter.B) if need.area is area]
        outcomes = [one for one in self.left if one.area is area]
        refs = {need.ref for need in needs}
        own = [one for one in self.unused if refs & set(one.needs)]
        if not (needs or outcomes or own):
            return
        self.paper.bold(area.label.upper(), 16)
        if needs:
            self.paper.bold("Section B: My special educational needs", 13)
            self._needs(needs)
        self._outcomes_and_support(outcomes, own)

    def _whatever_is_left(self) -> None:
        """Print what belongs to no area of need: a plan of few words may have nothing else."""
        needs = [need for need in wording.needs_in(self.case, Letter.B) if need.area not in AREAS]
        outcomes = [one for one in self.left if one.area not in (Area.HEALTH, Area.SOCIAL_CARE)]
        if needs:
            self.paper.bold("Section B: My special educational needs", 13)
            self._needs(needs)
        if outcomes or self.unused:
            self._outcomes_and_support(outcomes, list(self.unused))

    def _needs(self, needs: Sequence[Need]) -> None:
        for label, is_strength in (("Strengths", True), ("Needs", False)):
            texts = [need.words.text for need in needs if need.is_strength is is_strength]
            if texts:
                self.paper.bold(label, 11)
                self.paper.bullets(texts)

    def _outcomes_and_support(
        self, outcomes: Sequence[Outcome], provision: Sequence[Provision], title: str = ""
    ) -> None:
        """Print outcomes with the provision for each beside it, and then what serves none here."""
        if not (outcomes or provision):
            return
        paper = self.paper
        paper.bold(title or "Sections E and F: My outcomes and special educational provision", 13)
        table = paper.table(
            ("Section E – What I want to achieve", "Section F – The support I will have"), [],
            is_marked=False,
        )  # fmt: skip
        for outcome in outcomes:
            own = [one for one in self.unused if outcome.ref in one.outcomes and one in provision]
            self._row(table, outcome, own)
        rest = [one for one in provision if one in self.unused]
        if rest:
            self._row(table, None, rest)

    def _row(self, table: object, outcome: Outcome | None, own: Sequence[Provision]) -> None:
        if outcome in self.left:
            self.left.remove(outcome)
        for one in own:
            self.unused.remove(one)
        left = _outcome_text(outcome) if outcome else ""
        write_row(table, (left, "\n".join(map(_provision_text, own))))

    def _health(self) -> None:
        paper = self.paper
        paper.bold("HEALTH", 16)
        self._section(Letter.C, "Section C: My health needs")
        outcomes = [one for one in self.left if one.area is Area.HEALTH]
        self._outcomes_and_support(outcomes, [], "Section E: My health outcomes")
        self._support(Letter.G, "Section G: My health provision")

    def _social_care(self) -> None:
        self.paper.bold("SOCIAL CARE", 16)
        self._section(Letter.D, "Section D: My social care needs")
        outcomes = [one for one in self.left if one.area is Area.SOCIAL_CARE]
        self._outcomes_and_support(outcomes, [], "Section E: My social care outcomes")
        if wording.has_one_h(self.case):
            self._support(Letter.H1, "Section H: My social care provision")
            return
        self._support(Letter.H1, "Section H1: Social care provision (CSDPA 1970)")
        self._support(Letter.H2, "Section H2: Any other social care provision")

    def _section(self, letter: Letter, title: str) -> None:
        self.paper.bold(title, 13)
        needs = wording.needs_in(self.case, letter)
        self._needs(needs)
        if not needs and self.case.plan:
            self.paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))

    def _support(self, letter: Letter, title: str) -> None:
        self.paper.bold(title, 13)
        found = wording.provision_in(self.case, letter)
        for one in found:
            for line in _provision_text(one).split("\n"):
                self.paper.text(line)
        if not found and self.case.plan:
            self.paper.text(wording.nothing_words(self.case.plan.nothing_in(letter)))
        for sentence in wording.agreement_lines(self.case, letter):
            self.paper.text(sentence)

    def _rest(self) -> None:
        paper, case = self.paper, self.case
        paper.bold("SECTION I: MY SCHOOL OR COLLEGE", 16)
        for line in wording.placement_lines(case):
            paper.text(line)
        if wording.budget_words(case):
            paper.bold("SECTION J: MY PERSONAL BUDGET", 16)
            paper.text(wording.budget_words(case))
        if case.plan and case.plan.advice:
            paper.bold("SECTION K: ADVICE AND INFORMATION USED TO WRITE MY PLAN", 16)
            paper.table(
                wording.ADVICE_HEADER, map(wording.advice_row, case.plan.advice), is_marked=False
            )


def _outcome_text(outcome: Outcome) -> str:
    facts = (
        ("Long-term aim", outcome.aim.text if outcome.aim else ""),
        ("By when", outcome.by_words),
        ("Now", outcome.baseline),
        ("How we will know", outcome.measured),
        ("Who checks", outcome.monitored),
        ("This is for", wording.outcome_kind(outcome)),
    )
    lines = [outcome.words.text, *(f"{label}: {value}" for label, value in facts if value)]
    return "\n".join([*lines, *(f"Step: {step.text}" for step in outcome.steps)])


def _provision_text(provision: Provision) -> str:
    facts = (
        ("Provided by", wording.who_provides(provision)),
        ("How much", wording.how_much(provision)),
        ("Where", provision.place),
        ("When", wording.lasts(provision)),
        ("Review", provision.reviewed),
    )
    said = [f"{label}: {value}." for label, value in facts if value]
    return "\n".join([provision.words.text, *([" ".join(said)] if said else [])])
