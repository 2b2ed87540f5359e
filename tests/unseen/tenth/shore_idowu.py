"""Idowu, fourteen: a borough's amended final plan after a review, in upright tables throughout."""

import datetime as dt
from collections.abc import Sequence

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("Where these views come from", "Idowu said this to his learning mentor on 4 September 2026. “I” is Idowu; the mentor wrote the rest and read it back. Mum spoke by telephone on 7 September 2026."),
    ("Interests and free time", "“I do commentary on anything: the cat, my gran making jollof. I play wheelchair basketball and I’m a decent point guard.”"),
    ("School", "“Best is drama. Worst is maths, where everyone hears me get it wrong.”"),
    ("Friends", "He has one close friend, from basketball. He would like two or three mates to waste time with."),
    ("Doing things for myself", "He charges his chair and makes toast. He would like to take the 47 bus and know if his change is right."),
    ("My health", "“My legs go tight and it wakes me up. I like the pool because I weigh nothing.”"),
    ("What I hope for", "“I want to be on the radio, sport mostly. One day I’d like a flat with wide doors near Gran, and to coach the under-elevens.” After Year 11 he hopes to do media at college."),
    ("What has happened so far", "Idowu was born in Leicester in 2012 and was found to have cerebral palsy in 2013. He came to Marlpit Academy in September 2023."),
    ("What people value", "His drama teacher calls him quick and generous. He is proud of presenting sports day."),
    ("How to talk and decide with me", "He speaks clearly. Show numbers and dates on a line or a picture. Send questions the day before. He decides best before lunch, with his mentor or Mum, and says “park it” to stop."),
    ("What Mum thinks and hopes", "Mum says that he is good company. She worries that he hands over his whole purse. She hopes that he will have his own front door and be paid to talk."),
)  # fmt: skip
B = (
    ("Communication and interaction", "No need was found (educational psychologist, 2 July 2026)."),
    ("Need 1. Getting about", "Cerebral palsy (spastic diplegia). Idowu uses a powered chair for all but ten metres. He was late for eight lessons out of 20 (physiotherapist, 19 June 2026). He has not used a bus."),
    ("Need 2. Writing and sitting", "He writes eight words a minute, and his hand hurts after ten minutes. He slides forward in his seat after 25 minutes and stops listening (occupational therapist, 24 June 2026)."),
    ("Need 3. Dyscalculia", "He works with numbers like a child of eight (Sandwell KS2–KS3, specialist teacher, 9 June 2026). He cannot yet tell which of two prices is more or read a timetable."),
    ("Need 4. Belonging and asking", "He spent 17 of 20 lunchtimes by himself and goes without sooner than ask for help (learning mentor, 30 June 2026)."),
    ("Need 5. Independence", "He has not yet made a hot meal, or told an adult how to move him safely (occupational therapist, 24 June 2026)."),
)  # fmt: skip
C = (("Need 6", "Tight leg muscles, and hips that are watched by X-ray. Pain wakes him about two nights a week (community paediatrician, 1 July 2026)."),)  # fmt: skip
D = (
    ("Need 7", "Idowu needs somebody’s hands to wash, dress his legs and join a club. Mum turns him at night (social worker’s assessment, 10 July 2026)."),
    ("Adult care", "An adult care assessment is likely to be needed. It starts in May 2029."),
)  # fmt: skip
E = (
    ("Outcome 1", "Independent living", "1", "Idowu is on time for lessons 19 times out of 20 and takes the 47 bus to town and back by himself", "12 out of 20; no bus", "16 out of 20; one stop"),
    ("Outcome 2", "Employment (radio)", "2", "He dictates and edits 400 words in 40 minutes, in four subjects", "120 words in one", "250 words in two"),
    ("Outcome 3", "Independent living", "3", "He plans the cost, times and change of a £20 outing and is right eight times out of ten", "Once in ten", "Four in ten"),
    ("Outcome 4", "Friends, community and coaching", "4 and 7", "He spends four lunchtimes out of five with people he has chosen, and asks for help in his own words", "Three in 20", "Two in five"),
    ("Outcome 5", "Health", "2 and 6", "He says when he has to stretch, and sits well to the end of five lessons out of six", "One in six", "Three in six"),
    ("Outcome 6", "Employment and a flat", "5 and 7", "He tells new assistants how to move him, makes a hot lunch, and completes ten days’ work at a radio station", "None of these", "The lunch, and two days’ work"),
)  # fmt: skip
Item = tuple[str, str, str, str]
F: tuple[tuple[str, tuple[Item, ...]], ...] = (
    ("Outcome 1 (need 1): on time, and on the bus", (
        ("Lessons on the ground floor. He leaves five minutes before the bell with one adult to carry his bag.", "Teaching assistant (level 2, moving and handling certificate)", "Five times a day, 38 weeks a year", "Each term, SENCO (special needs coordinator)"),
        ("Travel training on the 47 bus, one-to-one.", "Travel trainer (level 3)", "90 minutes a week for 24 weeks from January 2027", "Each month, with Mum"),
    )),
    ("Outcome 2 (need 2): four hundred words", (
        ("Voice typing taught one-to-one, with a laptop and headset of his own.", "Specialist teacher of information technology (qualified teacher)", "50 minutes a week, 38 weeks a year", "Each half-term, teacher; technician checks the kit"),
        ("One-to-one in English, science and geography: draws and handles apparatus as he directs.", "Teaching assistant (level 3, trained by the occupational therapist for two days)", "12 hours a week, 38 weeks a year", "Each term, SENCO"),
        ("Exams: 25% extra time, voice software, ten minutes’ rest in each hour, a room with one invigilator.", "Examinations officer (certificate in access arrangements)", "Every exam and mock", "Each January, specialist teacher"),
    )),
    ("Outcome 3 (need 3): money, time and number", (
        ("Number taught with rods and real coins, in a pair, in place of two of the class’s four mathematics lessons; leads to Functional Skills, entry level 3.", "Specialist teacher (diploma in dyscalculia)", "50 minutes, twice a week, 38 weeks a year", "Each half-term, with Mum"),
        ("Home tutor, by direct payment (Section J): budgets and bus times, one-to-one.", "Mathematics tutor (qualified teacher)", "One hour a week, 38 weeks a year", "Each term, SENCO"),
    )),
    ("Outcome 4 (need 4): company at lunch", (
        ("Mentoring, one-to-one: practising how to ask.", "Learning mentor (level 4)", "30 minutes every Monday, 38 weeks a year", "Each half-term, with Idowu"),
        ("Lunch radio: Idowu and five others he has chosen make a show in the studio.", "Drama teacher (qualified teacher)", "40 minutes every Tuesday and Thursday, 36 weeks a year", "Each term, mentor"),
    )),
    ("Outcome 5 (need 2): a body that lasts the day", (
        ("Hydrotherapy, one-to-one, for the trunk that holds him upright in class. Moulded seat and rising desk in each lesson.", "Physiotherapist (HCPC registered)", "45 minutes a week, 36 weeks a year", "Each term, physiotherapist"),
    )),
    ("Outcome 6 (need 5): work and home", (
        ("Cooking, and telling helpers how to move him, in a group of three in the low kitchen.", "Occupational therapist (HCPC registered)", "75 minutes a week, 38 weeks a year", "Each term, with Idowu"),
        ("Work at the hospital’s radio station, one-to-one.", "Job coach (level 3)", "Ten days of six hours: two in June 2027, eight in autumn 2027", "Each term, careers adviser"),
    )),
)  # fmt: skip
G = (
    ("Provision", "For need 6 and outcome 5: a check of hips, pain and sleep"),
    ("Delivered by", "Consultant paediatrician"),
    ("Frequency", "30 minutes every six months"),
    ("Agreed", "Integrated care board (designated clinical officer), 2 November 2026"),
)
H1 = (
    (
        "Provision",
        "For need 7 and outcome 4: help to wash, dress and play at basketball, one-to-one",
    ),
    ("Delivered by", "Personal assistant (level 2)"),
    ("Frequency", "Four hours every Saturday, 44 weeks a year"),
)
H2 = (
    ("Provision", "For need 7 and outcome 6: a night at the short breaks house"),
    ("Delivered by", "Residential care worker (level 3)"),
    ("Frequency", "One night a month, 12 nights a year"),
)
K = (
    ("(a)", "Idowu and Mum", "7 September 2026", "Views"),
    ("(b)", "Head teacher", "8 July 2026", "School’s advice"),
    ("(b)", "Specialist teacher", "9 June 2026", "Mathematics"),
    ("(c)", "Community paediatrician", "1 July 2026", "Medical advice"),
    ("(d)", "Educational psychologist", "2 July 2026", "Psychological advice"),
    ("(e)", "Social worker", "10 July 2026", "Social care advice"),
    ("(f)", "Physiotherapist", "19 June 2026", "Physiotherapy"),
    ("(f)", "Occupational therapist", "24 June 2026", "Occupational therapy"),
    ("(g)", "Careers adviser", "6 July 2026", "Preparing for adulthood"),
    ("(h)", "Basketball coach", "30 June 2026", "Asked for by Mum"),
)


def write(by: Author) -> None:
    by.paper.running("Idowu Fashola-Reed", "Amended final plan, 20 November 2026")
    by.heading("Education, health and care plan", 0)
    by.cover(
        ("Name", "Idowu Fashola-Reed"), ("Date of birth", "9 May 2012"), ("Pronouns", "he/him"), ("Year", "Year 10"),
        ("Main need", "Physical disability"), ("Also", "Specific learning difficulty"), ("Status", "Amended final"), ("Review meeting", "17 September 2026"),
        ("Invitations and papers sent", "1 September 2026"), ("Report sent", "30 September 2026"), ("Decision and amendments sent", "14 October 2026"),
        ("Date of this plan", "20 November 2026"), ("Next review finished by", "13 October 2027"), ("Signed", "R. Quaye, SEND Manager, 20 November 2026"),
    )  # fmt: skip
    _section(by, "A", "Section A: Views, interests and aspirations", A)
    _section(by, "B", "Section B: Special educational needs", B)
    _section(by, "C", "Section C: Health needs", C)
    _section(by, "D", "Section D: Social care needs", D)
    by.at("E").heading("Section E: Outcomes")
    for name, area, needs, change, start, step in E:
        _upright(by, f"{name} – {area} (need{'s' * (len(needs) > 1)} {needs})", (
            ("By July 2028", change), ("In June 2026", start), ("Step by July 2027", step),
        ))  # fmt: skip
    _upright(by, "All outcomes", (
        ("Who checks", "Idowu and his mentor set targets each half-term and check them with Mum every term."),
        ("Moving on", "School ends in July 2028. He visits two colleges by July 2027, applies by December 2027 and has three taster days in May 2028."),
    ))  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    for title, items in F:
        rows = [
            pair
            for item in items
            for pair in zip(("Provision", "Delivered by", "Frequency", "Review"), item, strict=True)
        ]
        _upright(by, title, rows)
    _section(by, "G", "Section G: Health provision", G)
    _section(by, "H1", "Section H1: Social care provision under the 1970 Act (under 18)", H1)
    _section(by, "H2", "Section H2: Other social care provision", H2)
    _section(by, "I", "Section I: Placement", (("School", "Marlpit Academy"), ("Type", "Mainstream academy")))  # fmt: skip
    _section(by, "J", "Section J: Personal budget", (
        ("Direct payment", "£1,710 a year to Mum, for 38 hours with the home tutor"),
        ("What it meets", "Need 3 and outcome 3"),
    ))  # fmt: skip
    by.at("K").heading("Section K: Advice and information (all attached)")
    by.rows(("Kind", "Whose", "Date", "What"), K)


def _section(by: Author, letter: str, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    by.at(letter).heading(title)
    _upright(by, "", rows)


def _upright(by: Author, title: str, rows: Sequence[tuple[str, str]]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    if title:
        banner(table, title)
    for label, text in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


PLAN = Unseen(
    name="idowu",
    style="upright tables, a header row for each outcome",
    born=dt.date(2012, 5, 9),
    write=write,
)
