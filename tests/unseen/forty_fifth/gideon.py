"""Gideon: every section a table under a coloured row, provision sorted by its kind."""

import datetime as dt
from collections.abc import Iterable, Sequence

from tests.plan_layouts.paper import banner, embolden, write_cell, write_row
from tests.unseen.author import Author, Unseen

GREEN, PALE = "A8D08D", "E2EFD9"

COVER = (
    ("Whose plan", "Gideon Fairlamb (he, him)"),
    ("Born", "17/06/2014"),
    ("Year group", "8"),
    ("Main need; second need", "Physical disability; specific learning difficulty"),
    ("Spoken at home", "English"),
    ("Parental responsibility", "Gideon’s mother and father, who live together and to whom this plan is addressed"),
    ("Status", "FINAL plan, version 1, 02/10/2026"),
    ("School’s request reached us", "18/05/2026"),
    ("Family told we would assess", "05/06/2026"),
    ("Advice asked for; due", "05/06/2026; 17/07/2026 (last report in: 14/07/2026)"),
    ("Draft sent; comments until", "07/09/2026; 25/09/2026"),
    ("First annual review complete by", "01/10/2027"),
    ("Signed for the council", "Rowena Tasker, SEND Plans Manager, 02/10/2026"),
)  # fmt: skip

A = (
    ("How we found out", "The school’s occupational therapist sat with Gideon in the art room on 23/06/2026 for 45 minutes. He talked, she typed, he corrected it. His parents told the plan officer their views at home on 25/06/2026. Quotation marks mean exact words. The family read this page on 18/09/2026 and changed one line."),
    ("Interests and free time", "“I build model railways with my dad. I do the scenery because it can be messy. I like wheelchair basketball and I like horror podcasts.”"),
    ("What he is good at", "“I’m good at making people laugh and at arguing. I won the debating cup.” His form tutor (24/06/2026) says that he is generous, dry and stays with a thing once he has started it."),
    ("School", "“Best is drama and history because you talk. Worst is maths. Everyone is on question ten and I’m still on what the question is.”"),
    ("Health", "“My legs ache at night after a long day. The injections are horrible but they do work.”"),
    ("Independence", "“I can do my own shirt. I can’t do the loo on my own at school and I really want to. I want to pay for stuff myself and not get it wrong.”"),
    ("Friends", "“I’ve got two good friends. At lunch they’re on the field and I’m on the tarmac. I want to be where they are.”"),
    ("Gideon’s hopes", "Soon: “I want to write a whole story and not have it be just the start.” Later: “One day I’d like to do radio plays, live in a flat with a lift, and coach basketball for little kids.” After school he thinks he would like a college with a sound studio."),
    ("His parents’ views", "Mother and father, together: “He hides how worn out he is. We see it at five o’clock. We worry that people count steps and forget the maths, which upsets him far more.”"),
    ("His parents’ hopes", "“A job he chose, a home he can get around, people he rings up for no reason, and a bank account he runs himself.”"),
    ("How to talk with him and decide things with him", "Gideon speaks clearly and means what he says: “yes”, “no” and “leave it”. Sit down, so that you are level. Give one question at a time and wait for him. He decides best in the morning, with one adult whom he knows and the choices written in a list; a quiet “whatever” means no, so ask again next day."),
    ("His story", "Born at 30 weeks in June 2014. Cerebral palsy was found in 2015; first walking frame in 2017; started school in September 2018; operation on his heel cords in 2022; began Marlpit Academy in September 2025."),
)  # fmt: skip

B = (
    ("Communication and interaction", "A confident speaker who listens closely and argues a case in full sentences.", "None identified (educational psychologist, 30/06/2026)."),
    ("Cognition and learning", "Verbal reasoning in the high average range: 112 (WISC-V, educational psychologist, 30/06/2026).", "B1. Specific learning difficulty in mathematics. Numerical operations score 67 (WIAT-III, educational psychologist, 30/06/2026). Gideon counts on his fingers to add 8 and 5, knows 11 of 36 multiplication facts and mistakes 305 for 350, so that he cannot yet check change or read a timetable.\nB2. He loses the line when he looks from board to page, and placed four of 12 points correctly on a graph (occupational therapist, 23/06/2026)."),
    ("Social, emotional and mental health", "Funny, loyal, and steady in a crisis.", "B3. Gideon is apart from pupils of his age for most of lunchtime: in five lunchtimes watched between 15 and 19/06/2026 he was with another pupil for nine minutes out of 40 on average. He left three of six maths lessons in tears (form tutor, 24/06/2026)."),
    ("Physical and sensory", "Strong shoulders; steers his wheelchair through a full corridor without touching a wall.", "B4. Bilateral spastic cerebral palsy, GMFCS level III. He walks 60 metres with a frame, cannot balance on one leg and needs a hand to get from chair to floor (physiotherapist, 02/07/2026).\nB5. Both hands are slow. He writes five words a minute, legible for ten minutes, and types 13; he cannot hold a ruler still or pour a liquid (occupational therapist, 23/06/2026).\nB6. Effort tires him: in lesson five his typing falls from 13 to seven words a minute (occupational therapist, 23/06/2026)."),
    ("Looking after himself", "Washes his hands and face and puts on a shirt alone.", "B7. He needs another person for trousers, splints and moving to the toilet, 14 minutes each time, and has not yet been taught a way of doing it by himself (occupational therapist, 23/06/2026)."),
)  # fmt: skip

C = (
    ("C1", "Spasticity in both legs. Pain on 11 nights of 28 in June 2026; after such a night he cannot sit through a double lesson.", "Consultant in paediatric neurodisability, 08/07/2026"),
    ("C2", "Hips at risk of moving out of joint as he grows, and feet that need splints, without which he cannot stand to transfer at school.", "Consultant in paediatric neurodisability, 08/07/2026"),
)  # fmt: skip

E = (
    ("E1", "By July 2028 Gideon works out the total and the change for three items, and reads the next departure from a timetable, correctly nine times out of ten.", "B1; wish to pay by himself", "Knows 24 of 36 facts by July 2027; gives change from £5 by December 2027."),
    ("E2", "By July 2028 Gideon places ten of 12 points on a graph and copies five lines from the board with no line missed.", "B2; wish to keep up in maths", "Seven of 12 points by July 2027."),
    ("E3", "By July 2028 Gideon finishes a 400-word story of his own within two lessons, typing or dictating 28 words a minute, and does so equally well in lesson five.", "B5, B6; wish to write a whole story", "20 words a minute by May 2027; asks for his own rest on four days out of five by July 2027."),
    ("E4", "By July 2028 Gideon transfers to the toilet and dresses again within ten minutes with nobody else in the room, four times out of five.", "B4, B7; wish to manage alone", "Transfers with one person standing by, by July 2027."),
    ("E5", "By July 2028 Gideon spends 25 of 40 lunchtime minutes with pupils of his choice, and stays to the end of every maths lesson for six weeks running.", "B3; wish to be where his friends are", "15 minutes by Easter 2027."),
    ("E6", "By July 2028 Gideon walks 100 metres with his frame and sits through a double lesson without leg pain on nine days out of ten. Health outcome.", "B4, C1, C2; important for his health", "80 metres by July 2027."),
    ("E7", "By July 2028 Gideon has helped to coach at 30 basketball evenings without a parent there. Social care outcome.", "D1; hope of coaching", "Ten evenings by July 2027."),
)  # fmt: skip

F = (
    ("TEACHING", (
        ("F1", "Teaches number facts, place value, money and time with rods, a number track and real coins, in place of the same lesson in the class set", "Specialist teacher with a level 7 diploma in dyscalculia", "40 minutes", "Three times a week, 38 weeks a year", "One-to-one", "B1; E1"),
        ("F2", "Teaches the class topic again from the solid object to the picture to the sum, straight after F1", "Mathematics teacher trained by the F1 teacher, six hours a year", "20 minutes", "Twice a week, 38 weeks a year", "Group of three", "B1, B3; E1, E5"),
        ("F3", "Teaches touch-typing for two hands of different strength, and dictation by voice, up to story length", "Assistive technology tutor, level 4 certificate", "30 minutes", "Twice a week, 38 weeks a year", "One-to-one", "B5; E3"),
    )),
    ("THERAPY", (
        ("F4", "Strength, stretch, walking and transfer practice in the gym, in place of one PE lesson; the other PE lesson stays, as seated games with the class", "Physiotherapist, HCPC registered, paediatric", "45 minutes", "Every Monday, 38 weeks a year", "One-to-one", "B4; E4, E6"),
        ("F5", "Teaches toilet transfer, trousers, splints and graph and ruler techniques, one step at a time", "Occupational therapist, HCPC registered, sensory and motor specialism", "45 minutes", "Every Thursday, 38 weeks a year", "One-to-one", "B2, B5, B7; E2, E4"),
        ("F6", "Trains the assistants in F8 to F10 and watches them do it", "Physiotherapist and occupational therapist, both HCPC registered", "90 minutes each therapist", "Once each half-term, six times a year", "Three assistants", "B2, B4, B5, B7; E2 to E4, E6"),
        ("F7", "Measures progress, writes the next exercises and meets Gideon and his parents", "Physiotherapist and occupational therapist, both HCPC registered", "60 minutes each therapist", "Once each term, three times a year", "Gideon and his parents", "B4, B5, B7; E3, E4, E6"),
    )),
    ("ADULT SUPPORT", (
        ("F8", "Sits beside him, lays a line guide on the page, reads out the board, carries out his instructions in science, art and technology, and sets up his laptop", "Teaching assistant, level 3, trained under F6", "17 hours", "Every week, 38 weeks a year", "One-to-one", "B2, B5; E2, E3"),
        ("F9", "Repeats the stretches in F4 and the toilet and dressing steps in F5, stepping back as he gains each", "Same teaching assistant as F8, trained under F6", "25 minutes", "Twice each school day, 38 weeks a year", "One-to-one", "B4, B7; E4, E6"),
        ("F10", "Runs boccia, railway and podcast clubs on the tarmac, where Gideon chooses who comes", "Teaching assistant, level 2, trained for three hours by the educational psychologist", "35 minutes", "Four lunchtimes each week, 38 weeks a year", "Group of five", "B3; E5"),
        ("F11", "Talks through maths worry with drawn thought bubbles, and plans what he does next time", "Emotional literacy support assistant, supervised by the educational psychologist", "30 minutes", "Every Wednesday, 30 weeks a year", "One-to-one", "B3; E5"),
    )),
    ("EQUIPMENT", (
        ("F12", "Laptop with dictation and word prediction, low-glare line guide, clamped ruler and a non-slip mat; kept by Gideon in every lesson and at home", "Supplied and repaired by the council; checked by the tutor in F3 (level 4 certificate)", "15 minutes", "Once a week, 38 weeks a year", "His alone", "B2, B5; E2, E3"),
        ("F13", "Height-adjustable desk and seating system in maths, science and English rooms; standing frame in the gym", "Supplied by the council; adjusted by the occupational therapist, HCPC registered", "60 minutes", "Once each term, three times a year", "His alone", "B4, B6; E3, E6"),
    )),
    ("ENVIRONMENT", (
        ("F14", "Rest on a couch in the ground-floor therapy room, then ten minutes in which he chooses music or silence", "Teaching assistant in F8, level 3", "20 minutes", "Every school day after lesson three, 38 weeks a year", "One-to-one", "B6; E3"),
        ("F15", "Ground-floor rooms for all his lessons, an accessible toilet with two rails and a changing bench, and a ramp to the field edge", "Site manager, trained in access checks by the occupational therapist for two hours", "30 minutes to check", "Every week, 38 weeks a year", "Whole site", "B3, B4, B7; E4, E5"),
        ("F16", "Leaves each lesson five minutes before the bell, with one friend", "Teaching assistant in F8, level 3", "Five minutes", "Every lesson, 38 weeks a year", "Pair", "B3, B4; E5, E6"),
    )),
)  # fmt: skip

K = (
    ("K1", "(a)", "Gideon’s views, typed by the occupational therapist", "23/06/2026"),
    ("K2", "(a)", "Views of Gideon’s mother and father", "25/06/2026"),
    ("K3", "(b)", "Principal, Marlpit Academy: educational advice, with form tutor’s note of 24/06/2026", "01/07/2026"),
    ("K4", "(c)", "Consultant in paediatric neurodisability: medical advice", "08/07/2026"),
    ("K5", "(c)", "Physiotherapist: therapy advice", "02/07/2026"),
    ("K6", "(c)", "Occupational therapist: therapy advice", "23/06/2026"),
    ("K7", "(d)", "Educational psychologist: psychological advice", "30/06/2026"),
    ("K8", "(e)", "Social worker, disabled children’s team: social care advice", "14/07/2026"),
    ("K9", "(f)", "Specialist teacher of mathematics: advice", "06/07/2026"),
    ("K10", "(h)", "At his parents’ request: basketball coach", "10/07/2026"),
)  # fmt: skip


def sheet(
    by: Author,
    title: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    labels: Sequence[int] = (0,),
) -> None:
    """Write a table whose first row is coloured, the section's letter in it."""
    table = by.paper.doc.add_table(0, len(header))
    table.style = "Table Grid"
    banner(table, title, GREEN)
    write_row(table, header, is_bold=True)
    for row in rows:
        fill(by, table, row, labels)
    by.paper.text("")


def fill(by: Author, table: object, row: Sequence[str], labels: Sequence[int]) -> None:
    """Write one row."""
    cells = table.add_row().cells  # type: ignore[attr-defined]
    for index, (cell, text) in enumerate(zip(cells, row, strict=True)):
        write_cell(cell, text)
        if index in labels:
            embolden(cell)
        else:
            by.note(text)


def provision(by: Author) -> None:
    """Write Section F: one table, a pale row before each kind of provision."""
    header = ("Ref", "What is done", "By whom", "How long", "How often", "Group", "For")
    table = by.paper.doc.add_table(0, len(header))
    table.style = "Table Grid"
    banner(table, "F  SPECIAL EDUCATIONAL PROVISION", GREEN)
    write_row(table, header, is_bold=True)
    for kind, items in F:
        banner(table, kind, PALE)
        for item in items:
            fill(by, table, item, (0,))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Gideon Fairlamb | EHC plan | FINAL", "Version 1 | 02/10/2026 | Confidential")
    by.bold("Education, Health and Care Plan", 20)
    by.cover(*COVER)
    by.at("A")
    sheet(
        by,
        "A  VIEWS, INTERESTS AND ASPIRATIONS OF GIDEON AND HIS PARENTS",
        ("Topic", "What we heard"),
        A,
    )
    by.at("B")
    sheet(by, "B  SPECIAL EDUCATIONAL NEEDS", ("Area", "What goes well", "Need, with evidence"), B)
    by.at("C")
    sheet(by, "C  HEALTH NEEDS RELATED TO SEN", ("Ref", "Need", "Source"), C)
    by.at("D")
    sheet(by, "D  SOCIAL CARE NEEDS RELATED TO SEN OR DISABILITY", ("Ref", "Need", "Source"), [
        ("D1", "Because of his disability Gideon cannot travel to, change at or play in a club without an adult, and depends on his father for every outing. He went out without a parent on no weekend between March and May 2026.", "Social worker, disabled children’s team, 14/07/2026"),
    ])  # fmt: skip
    by.at("E")
    sheet(
        by,
        "E  OUTCOMES TO THE END OF KEY STAGE 3",
        ("Ref", "Outcome", "Need, and where it comes from", "Steps"),
        E,
    )
    sheet(by, "E  CHECKING AND PLANNING AHEAD", ("Matter", "Arrangement"), [
        ("Short-term targets", "The SENCO sets them with Gideon and the therapists each half-term, and the form tutor measures them each month. Parents see the results at a meeting once a term; the council reviews every outcome at the annual review."),
        ("Year 9, September 2027", "At the review in autumn 2027 Gideon starts his plan for adult life: work tasters, money, home and health. He visits two colleges by July 2028."),
    ])  # fmt: skip
    by.at("F")
    provision(by)
    by.at("G")
    sheet(by, "G  HEALTH PROVISION REASONABLY REQUIRED", ("Ref", "What", "By whom", "How long and how often", "For"), [
        ("G1", "Botulinum toxin injections to both calves, with a pain review", "Consultant in paediatric neurodisability, hospital clinic", "60 minutes every six months", "C1; E6"),
        ("G2", "Hip X-ray and examination", "Paediatric orthopaedic surgeon, hospital clinic", "45 minutes once a year", "C2; E6"),
        ("G3", "Measuring, fitting and repairing leg splints", "Orthotist, HCPC registered, community clinic", "45 minutes every four months", "C2; E4, E6"),
        ("Agreed", "Agreed by the integrated care board: designated clinical officer, 28/09/2026.", "", "", ""),
    ])  # fmt: skip
    by.at("H1")
    sheet(by, "H1  SOCIAL CARE PROVISION UNDER SECTION 2, CHRONICALLY SICK AND DISABLED PERSONS ACT 1970", ("Ref", "What", "By whom", "How long and how often", "For"), [
        ("H1.1", "Takes Gideon to wheelchair basketball, sees to changing and toilet, and brings him home; one-to-one", "Personal assistant, level 3 in care, trained in moving and handling, disabled children’s team", "Three hours every Friday evening, 40 weeks a year", "D1; E7"),
    ])  # fmt: skip
    by.at("H2")
    sheet(by, "H2  ANY OTHER SOCIAL CARE PROVISION", ("Ref", "Finding"), [
        ("H2.1", "None reasonably required (social worker, disabled children’s team, 14/07/2026)."),
    ])  # fmt: skip
    by.at("I")
    sheet(by, "I  PLACEMENT", ("Matter", "Entry"), [
        ("Name", "Marlpit Academy"),
        ("Type", "Mainstream secondary academy"),
        ("From", "02/10/2026, Gideon being already on roll"),
    ])  # fmt: skip
    by.at("J")
    sheet(by, "J  PERSONAL BUDGET", ("Matter", "Entry"), [
        ("Personal budget", "Offered on 07/09/2026; none requested. No direct payment is made."),
    ])  # fmt: skip
    by.at("K")
    sheet(
        by,
        "K  ADVICE AND INFORMATION",
        ("Appendix", "Kind", "From whom and what", "Date"),
        K,
        (0, 1),
    )
    by.text(
        "All ten documents are attached under these numbers. Advice of kind (g), about adult life, is first due in Year 9."
    )
    by.at("").guide(
        "You have a right of appeal to the First-tier Tribunal (SEND) about B, F and I: within two months of our letter of 02/10/2026 or one month of a mediation certificate, whichever is later. The letter also names the mediation adviser, the disagreement resolution service and the SEND information, advice and support service."
    )


PLAN = Unseen(
    name="gideon",
    style="45th: every section a table under a coloured row; provision sorted by its kind",
    born=dt.date(2014, 6, 17),
    write=write,
    is_landscape=True,
)
