"""Aphra, four: a draft that a county writes as a letter to the parents, in numbered clauses."""

import datetime as dt

from docx.shared import Cm

from tests.unseen.author import Author, Unseen, planted

OWN = "I love the water tray and the big windmill. I like it when you sing my name. I hate the hand dryer and I hide under the coats."
TALK = "Aphra points, leads people by the sleeve and does some signing."
BOY = "Rupert Ackerley has bitten her twice at the sand pit"
ATTENTION = "Aphra has some difficulties with paying attention"
HANDS = "Her hand skills are at the level of a child of 18 months."
DENTIST = "Aphra sees the dentist for a check every six months."
UNKNOWN = "The family is not known to social care"
UNDATED = (
    "Aphra stays with a game that an adult has chosen for five minutes, three times out of four"
)
TEAM = "the Reception team will have got Aphra from nappies to the toilet"
REPORT = "the exercises listed in the speech and language therapist's report"
HOURS = "The head teacher may alter these hours during the year in the light of how she settles"
LUNCH = "A grown-up from the school sits next to Aphra at dinner time"
GROUP = "Aphra and a few of the others"
SCHOOL = "Whinmoor Lane Infant School"
COMMENTS = "25 November 2026"

A = (
    ("1.1", "We wrote this part from a home visit to you on 3 September 2026 (plan writer) and from three mornings in Reception, 10, 14 and 15 September 2026, when Aphra's class teacher watched what she chose and how she showed it."),
    ("1.2", OWN),
    ("1.3", "What her teacher saw. Aphra went to the water tray first on all three mornings and stayed there longest. She laughed when another child poured water on her hands and held out her own hands for more. She pushed the paint away each time. She is a cheerful, determined little girl who is good at remembering songs and at finding her way back to whatever she liked yesterday."),
    ("1.4", "What she seems to want (her teacher's reading of the same mornings). Aphra hopes for a turn on the big trikes; she stands at the rail and pats the seat. She would like to be in the middle of the other children. Work and a home of her own are a long way off, but it is easy to picture her with animals or in a garden, among people who know her. Her next step is Year 1 in September 2027, where the same trikes are."),
    ("1.5", "School and friends. She goes in happily on most days and gets tired legs by dinner time. She looks for one girl in her class and copies her. " + BOY + " and she now walks round it. At home she plays with her big brother and the dog."),
    ("1.6", "By herself she takes off her shoes, eats with a spoon and carries her bag to her peg. She is learning to drink from an open cup."),
    ("1.7", "How to talk with Aphra. " + TALK),
    ("1.8", "Your own views, as you gave them on 3 September 2026. You told us that nursery did her good and that the move to school was better than you feared. You worry most about her wandering off, and about other children leaving her out. You want to be told the bad as well as the good, at the door, on the same day. You would rather have one person to ring than three."),
    ("1.9", "The story so far. Aphra was born at 36 weeks in May 2022. She sat at 14 months and walked at 26 months. A change in one of her chromosomes was found in 2024. She went to nursery from September 2024 and began in Reception in September 2026."),
)  # fmt: skip
B = (
    ("2.1", "Need 1, talking and understanding. Aphra says six words and uses 14 Makaton signs. She understands a sentence with one important word in it, with an object to look at (speech and language therapist, 22 September 2026). She cannot yet ask for help, so she cries or walks off."),
    ("2.2", "Need 2, attending and playing. " + ATTENTION + "."),
    ("2.3", "Need 3, moving and using her hands. Aphra walks flat-footed and falls about four times in a morning; she goes upstairs on her hands and knees (physiotherapist, 17 September 2026). " + HANDS),
    ("2.4", "Need 4, looking after herself. She wears nappies and shows by going quiet that she is wet. She has not yet sat on the toilet at school (class teacher's record, 7 to 25 September 2026)."),
    ("2.5", "Need 5, noise. In the hall, where 90 children have dinner, Aphra covered her ears and lay down on seven days out of ten (occupational therapist, 24 September 2026). Singing assembly ended for her after three minutes."),
)  # fmt: skip
E = (
    ("4.1", "Outcome 1. By July 2027 Aphra asks for a thing, for more or for help with a word, sign or picture, to two adults and one child, ten times in a day. In September 2026 she did so twice. On the way: five times a day by February 2027. For need 1 and her wish to be among the others."),
    ("4.2", "Outcome 2. " + UNDATED + ". In September 2026 it was one minute. On the way: three minutes, twice out of four. For need 2 and her wish to be among the others."),
    ("4.3", "Outcome 3. By July 2027 " + TEAM + " on four days out of five. In September 2026 it was on none. On the way: sitting on the toilet for a song by January 2027. For need 4 and going up to Year 1."),
    ("4.4", "Outcome 4. By July 2027 Aphra walks to the far end of the playground and pedals a low trike for ten metres without falling, on four days out of five. In September 2026 she walked half of it and did not pedal. On the way: five metres, with a push to start, by March 2027. For need 3 and her hope of a turn on the trikes."),
)  # fmt: skip
HEAD = ("Clause", "What will happen", "Minutes and days", "By whom", "For")
F = (
    ("5.1", "Play-based speech and language therapy one-to-one: choosing, asking and commenting by word, sign and picture, with her own toys. The therapist also teaches the Reception staff 20 more Makaton signs.", "40 minutes each fortnight, 19 sessions a year; staff teaching two hours each term", "Speech and language therapist (HCPC registered, early years)", "Need 1; outcome 1"),
    ("5.2", "One-to-one, a teaching assistant carries out " + REPORT + " in the book corner.", "10 minutes every morning, 38 weeks", "Teaching assistant (level 3, Makaton foundation course)", "Need 1; outcome 1"),
    ("5.3", "Somebody beside her one-to-one, in class and yard, who names and signs what she looks at, sets up two-choice boards and holds the gate side. " + HOURS + ".", "15 hours a week, 38 weeks", "The same teaching assistant (level 3)", "Needs 1, 2 and 3; outcomes 1, 2 and 4"),
    ("5.4", GROUP + " play a surprise-box game: look, wait, your turn, my turn.", "15 minutes on Monday, Wednesday and Friday, 38 weeks", "Reception class teacher, trained for two days in teaching attention through play", "Need 2; outcome 2"),
    ("5.5", "A path of mats, low steps, a wedge and a tricycle with straps, one-to-one, in the hall before the others come in.", "20 minutes every day, 38 weeks", "Teaching assistant (level 3), shown how by the physiotherapist for one hour each half-term", "Need 3; outcome 4"),
    ("5.6", "Hand play one-to-one: threading, dough, pegs and a chunky brush. The therapist plays for the first half and coaches the assistant in the second.", "45 minutes once a month, ten a year", "Occupational therapist (HCPC registered)", "Need 3; outcome 4"),
    ("5.7", "Toilet routine one-to-one: picture strip, song, dry check, sticker, in the low toilet with a step and rail.", "10 minutes, four times a day, 38 weeks", "Teaching assistant (level 3), trained for three hours in September 2026 by the continence nurse", "Need 4; outcome 3"),
    ("5.8", LUNCH + ", one-to-one, offers one thing at a time and signs each food.", "25 minutes every day, 38 weeks", "School staff", "Need 1; outcome 1"),
    ("5.9", "Her own chair with arms and footplate, a tricycle with straps, a picture board on every peg, and a latch out of her reach on the yard gate. The occupational therapist measures the chair.", "From 4 January 2027; measured every term, 20 minutes", "Occupational therapist (HCPC registered); caretaker for the latch", "Needs 1 and 3; outcomes 1 and 4"),
    ("5.10", "A photograph and two lines in a book that goes home, and a word with you at the door.", "Five minutes every day, 38 weeks", "Reception class teacher", "Need 1; outcome 1"),
)  # fmt: skip
K = (
    ("K1, type (a)", "Aphra's parents", "3 September 2026", "attached"),
    ("K2, type (b)", "Head teacher of her present school", "1 October 2026", "attached"),
    ("K3, type (c)", "Consultant community paediatrician", "28 September 2026", "attached"),
    ("K4, type (d)", "Educational psychologist", "6 October 2026", "attached"),
    ("K5, type (f)", "Speech and language therapist", "22 September 2026", "attached"),
    ("K6, type (f)", "Physiotherapist", "17 September 2026", "attached"),
    ("K7, type (f)", "Occupational therapist", "24 September 2026", "attached"),
    ("K8, type (h)", "Manager of her former nursery, at her parents' request", "9 September 2026", "attached"),
)  # fmt: skip


def _clauses(by: Author, clauses: tuple[tuple[str, str], ...]) -> None:
    for number, text in clauses:
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{number}\t").bold = True
        paragraph.add_run(by.note(text))


def _widths(by: Author, widths: tuple[float, ...]) -> None:
    table = by.paper.doc.tables[-1]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def write(by: Author) -> None:
    by.paper.running("Hodderdale County Council · Aphra Thistlewood · DRAFT", "Draft of 16 November 2026, version 1")  # fmt: skip
    by.paper.text(
        "Hodderdale County Council\nEducation, Health and Care Plans Team\nShire Hall, Calderbridge"
    )
    by.paper.text("16 November 2026")
    by.bold(
        "Draft education, health and care plan: Aphra Thistlewood, born 14 May 2022 (she/her)", 15
    )
    by.paper.text("Dear Mr and Mrs Thistlewood")
    by.paper.text(
        f"This letter is Aphra's draft plan. You asked us to assess her on 20 July 2026 and we told you on 26 August 2026 that we would. We are sending you the draft today, 16 November 2026. Please send us your comments, and the name of any school that you would like, by {COMMENTS}. You may also ask to meet us. Aphra is in Reception. Each clause has a number so that you can say which one you mean.",
    )  # fmt: skip
    by.at("A").bold("1.  Section A – Aphra and you: views, interests and hopes")
    _clauses(by, A)
    by.at("B").bold(
        "2.  Section B – What makes learning hard for Aphra: her special educational needs"
    )
    _clauses(by, B)
    by.at("C").bold("3.  Sections C and D – Health and social care needs")
    by.bold("Section C – Health needs", 12)
    _clauses(by, (("3.1", "Need 6. A chromosome change with low muscle tone: Aphra tires after 20 minutes on her feet and then sits down where she is, so that she misses what is being shown (consultant community paediatrician, 28 September 2026)."), ("3.2", DENTIST)))  # fmt: skip
    by.at("D").bold("Section D – Social care needs", 12)
    _clauses(by, (("3.3", "No social care needs were found when we rang the children's services desk on 16 September 2026. " + UNKNOWN + "."),))  # fmt: skip
    by.at("E").bold("4.  Section E – What we want Aphra to be doing: outcomes")
    _clauses(by, E)
    by.at("F").bold(
        "5.  Section F – What will be done for her at school: special educational provision"
    )
    by.rows(HEAD, F, labels=(0,))
    _widths(by, (1.6, 6.4, 3.2, 3.4, 2.4))
    by.at("G").bold("6.  Section G – Health provision")
    _clauses(by, (("6.1", "For need 6 and outcomes 3 and 4. A community physiotherapist sees Aphra at the clinic for 45 minutes every eight weeks, six times a year, and renews her ankle supports. A continence nurse (registered nurse) visits you at home for 30 minutes each half-term."),))  # fmt: skip
    by.at("H1").bold("7.  Section H – Social care provision")
    _clauses(by, (("7.1", "There is nothing to be provided here, because no needs were found."),))
    by.at("I").bold("8.  Section I – Placement")
    _clauses(by, (("8.1", SCHOOL + ", a community infant school."),))
    by.at("K").bold("9.  Section K – The reports we used")
    by.rows(("Report", "Written by", "Date", "With this letter"), K)
    by.at("").paper.text(
        "Yours sincerely\n\nL. Garforth, Plan Writer, for Hodderdale County Council"
    )


PLAN = Unseen(
    name="aphra", style="a letter to the parents in numbered clauses",
    born=dt.date(2022, 5, 14), write=write,
    planted=planted(
        A_06="", A_14=TALK, A_17=OWN, A_28=BOY, B_04=ATTENTION, B_06=HANDS, C_02=DENTIST, D_02=UNKNOWN,
        E_02=UNDATED, E_05=TEAM, E_07="", F_01="", F_05=LUNCH, F_06=GROUP, F_08=HOURS, F_10=REPORT,
        G_02="", H_01="", I_01=SCHOOL, K_02="", T_03=COMMENTS, X_01="",
    ),
)  # fmt: skip
