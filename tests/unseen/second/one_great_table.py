"""Lorcan, fifteen: the whole plan in one table with merged cells, his own part left empty."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from tests.plan_layouts.paper import banner, embolden, track_insertion, write_cell
from tests.unseen.author import Author, Unseen, planted

WIDTH = 4
B = (
    ("1", "Cognition", "Lorcan reads at the level of a nine-year-old (Lucid, SENCO, 3 June 2026). He cannot yet read a bus timetable or an exam paper by himself."),
    ("2", "Sensory", "Lorcan has a hearing loss of 45 decibels in his left ear (audiology, 20 May 2026). He mishears when he sits with that side to the speaker."),
    ("3", "SEMH", "Lorcan can find relationships with peers tricky on occasion."),
    ("4", "Cognition", "Spelling 5th centile. Processing speed 79."),
)  # fmt: skip
F = (
    ("1", "Individual work on literacy targets.", ""),
    ("1", "A literacy tutor (qualified teacher) reads with Lorcan one-to-one for 45 minutes, three days a week, 38 weeks a year, using timetables, forms and past papers.", "1"),
    ("1", "Reduced timetable: no options subjects.", "SENCO"),
    ("3", "Weekly check-in, plus a card to leave class.", "Head of year"),
    ("3", "Boxing mentoring, one hour, off site, one-to-one.", "Mentor (level 3)"),
    ("3", "Some nurture with an adult that he trusts.", "Various"),
    ("3", "Fifteen minutes of a friendship circle each Friday with other students.", "Pastoral assistant (level 2)"),
    ("4", "Laptop where practical; scribe as necessary; continuing reinforcement across subjects.", "All staff"),
    ("4", "Exceptional needs funding at level C.", ""),
    ("4", "Lorcan gets a season ticket and a travel allowance so that he can attend.", ""),
)  # fmt: skip
K = (
    ("a", "Mum’s letter", "Mother", "14 June 2026 – attached"),
    ("b", "School", "Head of inclusion", "19 June 2026 – attached"),
    ("c", "Hospital", "Consultant", "no copy on file"),
    ("e", "Early help", "Family worker", "1 July 2026 – attached"),
)


def write(by: Author) -> None:
    by.paper.running("Lorcan Dempsey-Rao", "EHCP FINAL 16.10.2026")
    table = by.paper.doc.add_table(0, WIDTH)
    table.style = "Table Grid"
    _Grid(by, table).write()


class _Grid:
    """The one table, a row at a time."""

    def __init__(self, by: Author, table: Any) -> None:
        self.by, self.table = by, table

    def write(self) -> None:
        self.top()
        self.band("A", "SECTION A", "Lorcan’s and his parents’ views, interests and aspirations")
        self.guide("What matters to Lorcan? What would he like to happen next? To be completed by the school with the young person.")  # fmt: skip
        self.cells("", "", "", "")
        self.needs()
        self.band("C", "SECTION C", "Health needs")
        self.wide("Lorcan carries an inhaler. His chest is tight after running and he then sits out for ten minutes (asthma nurse, 9 June 2026).")  # fmt: skip
        self.band("D", "SECTION D", "Social care needs")
        self.wide("")
        self.band("E", "SECTION E", "Outcomes")
        self.labels("No.", "Outcome", "Steps", "By when")
        self.cells("", "", "", "")
        self.provision()
        self.band("G", "SECTION G", "Health provision")
        self.wide("")
        self.band("H1", "SECTION H", "Social care provision")
        self.wide("None required (family worker, 1 July 2026).")
        self.band("I", "SECTION I", "Placement")
        self.wide("Harbour Reach")
        self.band("K", "SECTION K", "Advice")
        self.labels("Ref", "Advice", "From", "Date and copy")
        for row in K:
            self.cells(*row)

    def top(self) -> None:
        banner(self.table, "EDUCATION, HEALTH AND CARE PLAN – FINAL", "1F3864")
        for row in (
            ("Name", "Lorcan Dempsey-Rao", "DOB", "12 December 2010"), ("Pronouns", "he/him", "NC year", "11"),
            ("School", "Harbour Reach", "Request", "1 June 2026"), ("Final issued", "16 October 2026", "Review", ""),
            ("Primary need", "SpLD", "Signed for LA", ""),
        ):  # fmt: skip
            self.labels(*row, only=(0, 2))

    def band(self, letter: str, label: str, title: str) -> None:
        """Write a row of two cells: the section's name, and its title over three columns."""
        self.by.at(letter)
        cells = self.table.add_row().cells
        cells[0].text = label
        write_cell(cells[1].merge(cells[3]), title)
        embolden(cells[0])
        embolden(cells[1])

    def guide(self, text: str) -> None:
        banner(self.table, text, is_heading=False)

    def labels(self, *texts: str, only: Sequence[int] = range(WIDTH)) -> None:
        cells = self.table.add_row().cells
        for index, (cell, text) in enumerate(zip(cells, texts, strict=True)):
            cell.text = text
            if index in only:
                embolden(cell)

    def cells(self, *texts: str) -> None:
        for cell, text in zip(self.table.add_row().cells, texts, strict=True):
            write_cell(cell, self.by.note(text))

    def wide(self, text: str) -> None:
        cells = self.table.add_row().cells
        write_cell(cells[0].merge(cells[3]), self.by.note(text))

    def needs(self) -> None:
        self.band("B", "SECTION B", "Special educational needs")
        self.labels("No.", "Area", "Need", "")
        for number, area, need in B:
            cells = self.table.add_row().cells
            cells[0].text, cells[1].text = number, area
            write_cell(cells[2].merge(cells[3]), self.by.note(need))

    def provision(self) -> None:
        """Write the provision, one merged cell of the number of the need beside all that is for it."""
        self.band("F", "SECTION F", "Special educational provision")
        self.labels("Need", "Provision", "", "By")
        above: Any = None
        number = ""
        for need, text, who in F:
            cells = self.table.add_row().cells
            if need == number:
                above.merge(cells[0])
            else:
                above, number = cells[0], need
                above.text = need
            write_cell(cells[1].merge(cells[2]), self.by.note(text))
            write_cell(cells[3], self.by.note(who))
        paragraph = cells[1].add_paragraph()
        track_insertion(paragraph.add_run(self.by.note("Pass to be checked yearly.")), "G. Tolley", 41)  # fmt: skip


PLAN = Unseen(
    name="lorcan", style="one great table with merged cells", born=dt.date(2010, 12, 12), write=write,
    is_landscape=True,
    planted=planted(
        A_01="", B_04="can find relationships with peers tricky on occasion", B_06="Spelling 5th centile",
        D_01="", E_01="",
        F_01="a hearing loss of 45 decibels", F_02="Individual work on literacy targets.", F_03=("Weekly check-in", "Individual work on literacy targets."),
        F_04=("Boxing mentoring, one hour", "Individual work on literacy targets."), F_05=("an adult that he trusts", "Individual work on literacy targets."),
        F_06="a friendship circle each Friday",
        F_07=("where practical", "as necessary", "Some nurture"),
        F_09="Exceptional needs funding at level C", F_12="", F_14="no options subjects", F_18="a travel allowance",
        G_01="", H_01="", I_02="Harbour Reach", I_04="", K_01="Hospital", K_02="", K_06="",
        X_01="", X_03="", X_04="", X_05="",
    ),
)  # fmt: skip
