"""Ottoline, twelve: landscape tables with the letter in the first column, full of jargon."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Presentation", "Ottoline presents with a complex profile and struggles significantly in all areas. She cannot self-regulate, fails to engage with adults and is often unable to access the curriculum."),
    ("Pupil voice", "Due to her level of understanding Ottoline could not contribute her views to this assessment."),
    ("Communication", "SLCN. See SALT report."),
    ("Background", "There is a long and complicated history of involvement from a range of agencies. Her stepfather served a prison sentence for assault and the family moved to a refuge."),
    ("Peers", "Ottoline is frequently targeted by Callum Strand in 7R and has hit him. She does not cope at lunchtimes."),
    ("Equipment", "Her hearing aids are often left at home. She should have full-time one-to-one."),
)  # fmt: skip
B = (
    ("N1", "Communication", "Moderate learning difficulties and SLCN.", "1"),
    ("N2", "Cognition", "Ottoline’s standardised scores were 68, 71 and 74. Her age equivalent for comprehension was 7:02.", "2"),
    ("N3", "SEMH", "When another pupil sits in her place Ottoline pushes the chair and leaves the room; this happened eleven times in September 2026 (behaviour record).", "3"),
    ("N4", "Fine motor", "Ottoline takes 12 minutes to copy a line of text and skips words (class teacher, 22 September 2026).", "4"),
)  # fmt: skip
E = (
    ("1", "Ottoline will increase her vocabulary by the end of Year 8.", "N1"),
    ("2", "Ottoline will be given a multi-sensory spelling programme by July 2028.", "N2"),
    ("3", "By July 2028 Ottoline will show improved emotional literacy.", "N3"),
)
F = (
    ("P1", "Speech and language work as advised", "", "", "N1", ""),
    ("P2", "Ottoline will be withdrawn from Spanish and will not take part in music.", "SENCO", "Two lessons a week", "N2", "2"),
    ("P3", "Regular check-ins with a trusted adult and ongoing encouragement to use her calm box, across the curriculum", "Pastoral team", "Daily", "N3", "3"),
    ("P4", "A minibus and passenger assistant to and from school each day", "Authority’s fleet", "Daily, 40 minutes each way", "N3", ""),
    ("P5", "Follow the programme set out in Appendix 4", "TA", "Weekly", "N2", "2"),
    ("P6", "A group for spelling with the TA for 20 minutes, 3 times a week", "TA (level 3), overseen by the SENCO", "20 minutes, 3 times a week", "N2", "2"),
)  # fmt: skip
K = (
    ("K1", "Mother’s contribution (a)", "Mother", "4 September 2026", "Yes"),
    ("K2", "School advice (b)", "SENCO, for the head teacher", "10 September 2026", "Yes"),
    (
        "K3",
        "Psychological advice (d)",
        "Specialist assessor, learning support service",
        "18 September 2026",
        "Yes",
    ),
    ("K4", "Social care information (e)", "Family support worker", "14 September 2026", "Yes"),
)


def _letter_table(by: Author, letter: str, title: str, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:  # fmt: skip
    """Write a section as a table whose first row holds the letter, the title, and then headings."""
    by.at(letter)
    width = len(header)
    head = (letter, title, *[""] * (width - 2)) if width > 1 else (f"{letter}  {title}",)
    table = by.paper.table(head, [header])
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
        for text in row:
            by.note(text)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Confidential", "Ottoline Marr – proposed EHC plan (draft v2) – 12 November 2026"
    )
    by.cover(
        ("EHC PLAN", "DRAFT"), ("Forename", "Ottoline"), ("Surname", "Marr"), ("DOB", "19.06.2014"),
        ("Setting", "Ravensworth High School"), ("NC year", "8"), ("Sex", "F"), ("Pronouns", "she/her"),
        ("Primary SEN", "HI"), ("Secondary SEN", "SLCN"), ("Requested", "6 July 2026"), ("Drafted", "12 November 2026"),
        columns=4,
    )  # fmt: skip
    _letter_table(by, "A", "Views, interests and aspirations", ("Heading", "Information"), A)
    _letter_table(by, "B", "SEN", ("Ref", "Area", "Need", "Outcome"), B)
    _letter_table(by, "C", "Health needs", ("Ref", "Need", "Source"), (("H1.1", "Ottoline has a check at the dentist every six months and had a verruca treated in May.", "Nurse"),))  # fmt: skip
    _letter_table(by, "D", "Social care needs", ("Ref", "Need", "Source"), (("", "", ""),))
    _letter_table(by, "E", "Outcomes", ("No.", "Outcome", "Need"), E)
    _letter_table(
        by, "F", "Provision", ("No.", "Provision", "By whom", "Amount", "Need", "Outcome"), F
    )
    _letter_table(by, "G", "Health provision", ("No.", "Provision"), (("1", "Sensory integration circuits in class and a social communication group run by the OT assistant."), ("2", "Input from the community nursing team.")))  # fmt: skip
    by.at("H1")
    table = by.paper.table(("H", "Social care provision"), [("None", "None")])
    table.add_row().cells[1].text = "A family support worker will visit."
    by.note("None None A family support worker will visit.")
    by.paper.text("")
    _letter_table(by, "I", "Placement", ("Name",), (("Left blank in draft",),))
    _letter_table(by, "J", "Personal budget", ("Detail",), (("A direct payment of £950 a term.",),))
    _letter_table(by, "K", "Advice", ("No.", "Advice", "Role", "Date", "Attached"), K)


PLAN = Unseen(
    name="ottoline", style="landscape tables, letter in a cell", born=dt.date(2014, 6, 19),
    write=write, is_landscape=True,
    planted=planted(
        A_02="", A_03="", A_04="", A_05="", A_06="", A_08="", A_10="", A_14="See SALT report",
        A_16="There is a long and complicated history", A_18="could not contribute her views",
        A_22="hearing aids", A_24="", A_28="Callum Strand",
        A_29=("served a prison sentence", "refuge"),
        B_03="Moderate learning difficulties and SLCN.", B_06=("standardised scores were 68, 71 and 74", "age equivalent for comprehension was 7:02"),
        C_02="check at the dentist", D_01="",
        E_03=("will increase her vocabulary", "show improved emotional literacy"),
        E_04="will be given a multi-sensory spelling programme", E_07="",
        F_01="takes 12 minutes to copy", F_02="Speech and language work as advised", F_03="Speech and language work as advised",
        F_04="Speech and language work as advised", F_06="A group for spelling",
        F_07=("Regular check-ins", "across the curriculum", "encouragement to use"),
        F_10="Follow the programme set out in Appendix 4",
        F_11="Sensory integration circuits in class", F_14="withdrawn from Spanish",
        F_18="A minibus and passenger assistant", F_21=("Speech and language work as advised",),
        G_03="Input from the community nursing team.", H_01="", J_01="A direct payment of £950", F_23="A direct payment of £950", K_02="", K_05="Specialist assessor", K_06="",
    ),
)  # fmt: skip
