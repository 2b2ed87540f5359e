"""Ignatius, fourteen: an amended final plan in nested tables, with a good deal wrong."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from tests.plan_layouts.paper import write_cell, write_row
from tests.unseen.author import Author, Unseen, planted

CONTENTS = (
    "How to use this plan", "A  Ignatius’s own page, and his mum’s", "B  Special educational needs", "E  Outcomes",
    "F  Special educational provision", "C  Health needs", "D  Social care needs", "G  Health provision",
    "H1 and H2  Social care provision", "I  Placement", "J  Personal budget", "K  Advice and information",
)  # fmt: skip
A = (
    ("How this page was made", "Ignatius and the head of inclusion talked on 6 and 7 July 2026, walking round the field. She wrote afterwards, read it to him on 8 July. Speech marks are round his own words; the rest is her account of what he told her."),
    ("Interests and free time", "Ignatius restores bicycles and sells them on. He keeps quails and plays darts with his uncle."),
    ("Hopes", "“I’d like my own workshop, bikes or scooters. Living near the harbour with a dog, and a mate for a lodger. Darts team when I’m old enough.” By Easter 2028 his reading age will have gone up to 11 and he will be late to fewer than three lessons a half-term."),
    ("School and afterwards", "Best: design and technology, and helping the site manager. Worst: reading aloud and changing for sport. He has read about a motor vehicle course and a shared apprenticeship; nothing is decided."),
    ("Friends", "Two friends come to the garage on Saturdays. In school he stays near the workshop door, and he feels left out when jokes go fast."),
    ("Doing things for himself", "He cooks eggs in six ways, feeds the quails before school and cycles on lanes. He would like to take a train and to run his own bank card."),
    ("Health, as he tells it", "“My head bangs and the lights go wavy, then I’m sick, then I’m fine.” A dark room works."),
    ("What people admire", "The site manager says that he notices what needs doing. He is proud of the village hall’s mower, which he got going in June 2026."),
    ("How to talk with Ignatius and bring him into decisions", "Walk or work alongside him. Say one thing, in everyday words, then wait: he needs about ten seconds. He says “dunno” when he has lost the thread; draw it, or show him. A thumb up is yes and a shrug is not yet. Give him two or three choices on a card the day before."),
    ("His story", "Born in Whitby in 2012. He moved house and school in 2021, started at Sallow Bank School in September 2023, and his first plan was made in November 2024."),
    ("What his mum thinks (telephone, 7 July 2026)", "“He is a grafter and he’d do anything for anyone. I worry that he gives up on reading, and about the headaches. School answer the phone now, which they never did.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Need 1", "Ignatius has developmental language disorder. He keeps hold of one spoken instruction of about eight words; with two joined together he carried out the second in three of twelve tries, and he asked nobody to say it again (speech and language therapist, 3 June 2026)."),
    ("Cognition and learning", "Need 2", "His reading age is 8 years 2 months, and spelling is at the 4th centile. He guesses long words from their first letters, so that a page of a science book makes no sense to him."),
    ("Sensory and physical", "Need 3", "Developmental coordination disorder (dyspraxia)."),
    ("Social, emotional and mental health", "Need 4", "Ignatius walks out when he is asked to read or write in front of others: 31 lessons between January and May 2026 (lesson log, 12 June 2026)."),
    ("Independence", "Need 5", "He reads a timetable wrongly about half the time and has not yet taken a bus or train alone (careers adviser’s checklist, 24 June 2026)."),
)  # fmt: skip
E = (
    ("1", "Employment", "Need 2; his own workshop", "By July 2028 Ignatius reads a two-page repair sheet and carries out nine of ten steps rightly. In June 2026 he did three.", "Six steps by July 2027."),
    ("2", "Community and friends", "Need 1; darts and friends", "By July 2028 Ignatius has his speech and language session every week and goes to the friendship group as well.", "Half the weeks by July 2027."),
    ("3", "Learning", "Need 4; his course", "By July 2028 the pastoral office telephones home before 4 p.m. on nine out of ten of the days on which a lesson is missed. It was four in ten in May 2026.", "Seven in ten by July 2027."),
    ("4", "Independent living", "Need 5; going by train", "By July 2028 Ignatius makes a train journey with one change by himself, on five Saturdays, and pays with his card. In June 2026 he had made none.", "One bus, alone, by July 2027."),
    ("5", "Health; employment", "Needs 3 and 6; his trade", "By July 2028 Ignatius writes or types for 40 minutes, and stops for his own rest before a headache starts, in four practical days out of five. In June 2026 it was 15 minutes, and one day.", "25 minutes and three days by July 2027."),
)  # fmt: skip
F = (
    ("Communication and interaction", (
        ("1", "Need 1 Outcomes 1, 2", "A speech and language therapist (HCPC registered) works one-to-one with Ignatius in the workshop for 40 minutes a week, 36 weeks a year: keeping hold of instructions by drawing them, and four ways of asking again. She trains his teachers for two hours each September."),
        ("2", "Need 1 Outcome 2", "Friendship group in the hub: darts scores, board games, jokes and how to join in with them. An emotional literacy support assistant (ELSA course, supervised by the educational psychology service) runs it for 40 minutes every Wednesday, 36 weeks a year, for Ignatius and some others from Years 9 and 10."),
    )),
    ("Cognition and learning", (
        ("3", "Need 2 Outcome 1", "One-to-one reading with a specialist teacher (level 7 in dyslexia), 35 minutes, three times a week: syllables, repair manuals, then his science text. The head of inclusion settles each September how many weeks it goes on for."),
        ("4", "Need 2 Outcome 1", "A tutor (qualified teacher, level 5 in dyslexia), found and paid by his mum with a direct payment, reads with him one-to-one at home for one hour every Saturday, 40 weeks a year."),
        ("5", "Needs 1, 2 Outcome 1", "A reading pen with an earpiece, a laptop that reads aloud and a printed word bank for each subject, in every lesson. The dyslexia teacher makes the word banks, one hour a week, 38 weeks, and the network manager checks the laptop for 15 minutes each Friday. For examinations: a reader, 25% additional time and a room with three others."),
        ("6", "Needs 1, 2 Outcome 1", "Ignatius has been taken out of history and Spanish since 7 September 2026. His other subjects are English, mathematics, science, sport, engineering and construction."),
    )),
    ("Sensory and physical", (
        ("7", "Need 3 Outcome 5", "An occupational therapist (HCPC registered) sees Ignatius one-to-one for 50 minutes each half-term, with tools, keyboard and shoelaces, and spends one hour a year with his engineering teacher. What he is to do between her visits, and with whom, is printed on pages 5 and 6 of her June report."),
        ("8", "Need 3 Outcome 5", "A vice at elbow height, a stool with a back, thick-handled files and a matt board in the engineering room, set out for him by the technician before each of five lessons a week."),
    )),
    ("Social, emotional and mental health", (
        ("9", "Need 4 Outcome 3", "A learning mentor (level 4, trained in emotion coaching) meets him one-to-one at 8.35 for 15 minutes on Monday, Wednesday and Friday, 38 weeks a year, to go through the lessons in which reading aloud may come up and agree a way out. She telephones home after any missed lesson. A Range 3 allocation of £2,150 a year stands in for his lunchtimes."),
        ("10", "Need 4 Outcome 3", "Safety plan: he shows a yellow key fob, goes to the workshop, and the site manager (one day’s de-escalation course) gives him a job for ten minutes; the mentor walks him back."),
    )),
    ("Independence and adult life", (
        ("11", "Need 5 Outcome 4", "Travel training, one-to-one with a travel mentor (level 3), 90 minutes a week from January to July 2027, 22 weeks: reading the timetable, the bus, then the train, and using a card."),
        ("12", "Needs 1, 5 Outcomes 1, 4, 5", "Work experience at the cycle shop: four hours each Friday afternoon, 30 weeks a year, with a job coach (trained in systematic instruction) beside him one-to-one for the first eight weeks and for one hour a week after that."),
        ("13", "Need 5 Outcome 4", "A taxi, shared with one other pupil and a passenger assistant (MiDAS certificate), brings Ignatius to Sallow Bank and takes him home, 25 minutes each way, five days a week, 38 weeks a year."),
    )),
)  # fmt: skip
K = (
    ("Ignatius’s views", "Ignatius with the head of inclusion", "8 July 2026"),
    ("(a) Parent’s views", "Ignatius’s mother", "7 July 2026"),
    ("(b) Educational advice", "Headteacher, Sallow Bank School", "8 July 2026"),
    ("(c) Medical advice", "Consultant paediatrician", "18 June 2026"),
    ("(d) Psychological advice", "Specialist teacher (level 7 in dyslexia)", "10 June 2026"),
    ("(f) Speech and language therapy", "Speech and language therapist", "3 June 2026"),
    ("(f) Occupational therapy", "Occupational therapist", "11 June 2026"),
    ("(g) Preparing for adult life", "Careers adviser (level 6)", "24 June 2026"),
    ("(h) Asked for by his mum", "Owner of the cycle shop", "29 June 2026"),
)  # fmt: skip


def _outer(by: Author, title: str) -> Any:
    """Return the cell of a new outer table, under its shaded title."""
    table = by.paper.doc.add_table(0, 1)
    table.style = "Table Grid"
    write_row(table, (title,), is_bold=True)
    cell = table.add_row().cells[0]
    by.paper.text("")
    return cell


def _inner(by: Author, cell: Any, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table inside a cell."""
    inner = cell.add_table(0, len(header))
    inner.style = "Table Grid"
    write_row(inner, header, is_bold=True)
    for row in rows:
        for into, text in zip(inner.add_row().cells, row, strict=True):
            write_cell(into, by.note(text))
    cell.add_paragraph()


def _front(by: Author) -> None:
    by.paper.running("Ignatius Tansley – amended final plan", "Version of 13 November 2026")
    by.heading("Education, Health and Care Plan for Ignatius Tansley", 0)
    by.cover(
        ("Date of birth", "3 May 2012"), ("Pronouns", "he/him"), ("Year group", "Year 10"), ("School", "Sallow Bank School"),
        ("Main need", "Speech, language and communication needs"), ("Status", "Amended final plan"),
        ("Review meeting", "17 September 2026"), ("Invitations and papers sent", "1 September 2026"),
        ("Report sent", "29 September 2026"), ("Decision and amendments sent", "13 October 2026"),
        ("Date of plan", "13 November 2026"), ("Next review complete by", "8 October 2027"),
        ("Signed for the Council", "M. Ferrand, SEND Team Manager"), ("Signed on", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.paper.doc.add_page_break()
    by.bold("Contents")
    table = by.paper.doc.add_table(0, 2)
    for page, line in enumerate(CONTENTS, 3):
        write_row(table, (line, str(page)))
    by.paper.doc.add_page_break()
    by.heading("How to use this plan")
    by.text(
        "This plan belongs to Ignatius and the people who help him. Read his needs (B), what will change (E) and what is done about it (F), which follow each other so that one can be checked against the next.",
        "Each outer box is one part of his life or learning. The small table inside it has the numbers by which the parts refer to one another.",
        "If something in the plan is not happening, ring the SEND team. The covering letter explains the right of appeal and its two-month limit, mediation, disagreement resolution, and the free advice service for families.",
    )
    by.paper.doc.add_page_break()


def write(by: Author) -> None:
    _front(by)
    by.at("A").heading("Section A: Ignatius’s views, interests and aspirations, and his mum’s")
    for title, text in A:
        cell = _outer(by, title)
        write_cell(cell, by.note(text))
    by.at("B").heading("Section B: Special educational needs")
    by.text("Ignatius solves practical problems fast, and remembers what he has handled.")
    for area, number, text in B:
        _inner(by, _outer(by, area), ("Need", "What Ignatius finds hard"), ((number, text),))
    by.at("E").heading("Section E: Outcomes")
    _inner(by, _outer(by, "What will change for Ignatius"), ("No.", "Part of adult life", "From", "Outcome", "Step"), E)  # fmt: skip
    by.text(
        "The form tutor and Ignatius set targets for six weeks at a time. The head of inclusion checks all five outcomes each term against the teachers’ records, and meets Ignatius and his mum to go over them."
    )
    by.at("F").heading("Section F: Special educational provision")
    for area, rows in F:
        _inner(by, _outer(by, area), ("No.", "For", "Provision"), rows)
    _rest(by)


def _rest(by: Author) -> None:
    by.at("C").heading("Section C: Health needs")
    _inner(by, _outer(by, "Health"), ("Need", "What it is"), (
        ("Need 6", "Migraine with aura, two or three times a month. He missed 14 afternoons of school for it between January and June 2026 (consultant paediatrician, 18 June 2026)."),
        ("Also", "Hay fever in June, for which he buys a tablet at the chemist’s."),
    ))  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    _inner(by, _outer(by, "Social care"), ("Need", "What it is"), (
        ("Need 7", "Out of school Ignatius goes to nothing with people of his own age apart from two friends, and he does not join a club without somebody he knows to go in with him (mum, 7 July 2026)."),
        ("Note", "The children’s teams have never heard of the family, so there was no call to approach them for this plan. An adult care assessment was talked over on 17 September 2026, and will be asked for in the autumn of 2028, when he is 16."),
    ))  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    _inner(by, _outer(by, "Health"), ("For", "Provision"), (
        ("Need 6 Outcome 5", "A registered school nurse sees Ignatius for 30 minutes each half-term about his headache diary, sleep and tablets. The consultant paediatrician reviews his migraine for 30 minutes every six months. Nothing is needed for the hay fever."),
    ))  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act")
    by.text("None (SEND Team Manager, 2 October 2026).")
    by.at("H2").heading("Section H2: Any other social care provision")
    _inner(by, _outer(by, "Social care"), ("For", "Provision"), (
        ("Need 7 Outcome 2", "Saturday climbing club of the county’s short breaks scheme, 1 to 4 p.m., three hours, 30 Saturdays a year, with a support worker (level 3 in youth work) to go in with him."),
    ))  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("Sallow Bank School, a mainstream foundation secondary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "A direct payment of £1,840 a year has been made to Ignatius’s mum since 1 September 2026, and she sends in her receipts each quarter."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text("Every one of these papers is attached at the back.")
    _inner(by, _outer(by, "Papers"), ("Advice", "Author and role", "Date"), K)


PLAN = Unseen(
    name="ignatius",
    style="tables inside tables; contents page; A E B F out of order",
    born=dt.date(2012, 5, 3),
    write=write,
    planted=planted(
        A_06="",
        A_23="By Easter 2028 his reading age will have gone up to 11",
        B_03="Developmental coordination disorder (dyspraxia).",
        B_06="His reading age is 8 years 2 months, and spelling is at the 4th centile.",
        C_02="Hay fever in June, for which he buys a tablet at the chemist’s.",
        D_02="so there was no call to approach them for this plan",
        E_04="has his speech and language session every week and goes to the friendship group",
        E_05="the pastoral office telephones home before 4 p.m.",
        E_10="",
        F_06="for Ignatius and some others from Years 9 and 10",
        F_08="The head of inclusion settles each September how many weeks it goes on for.",
        F_09="A Range 3 allocation of £2,150 a year stands in for his lunchtimes.",
        F_10="is printed on pages 5 and 6 of her June report",
        F_14="Ignatius has been taken out of history and Spanish since 7 September 2026.",
        F_18="A taxi, shared with one other pupil and a passenger assistant",
        G_02="",
        H_03="Saturday climbing club of the county’s short breaks scheme",
        J_01="A direct payment of £1,840 a year",
        K_02="",
        K_05="Specialist teacher (level 7 in dyslexia)",
    ),
)
