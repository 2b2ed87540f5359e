"""Keturah, thirteen, in Year 9: need, provision and outcome side by side, with much that is wrong."""

import datetime as dt
from collections.abc import Sequence

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

PROFILE = (
    ("Views about school",
     "Keturah says the best of Brinsgill is drama, food technology and the librarian. “Worst is tests, and when a teacher says loads and then goes Off you go.” “My stammer comes back if they make me ring up or read out.”"),
    ("Interests and free time",
     "Dogs before anything. She walks three for neighbours, watches grooming films and is building a cardboard kennel with a working door. She sings alto with the chapel youth choir on Wednesdays."),
    ("Friends",
     "She eats with Jodie Wragg from 9T, who leans on her a lot. Keturah would like other friends too."),
    ("Aspirations",
     "“I want to be a dog groomer with my own van, and live near my cousin with two whippets.” She hopes to do animal care at college after Year 11, and to keep singing with the choir. By Easter 2028 Keturah will read 110 words a minute with no more than three mistakes."),
    ("Doing things for myself",
     "She makes her own packed lunch, showers and sets her alarm. She would like to go on the bus without Mum and have a bank card."),
    ("Strengths",
     "Form tutor: gentle, loyal, the first to spot who is left out. Keturah is proud of her part in the June 2026 show."),
    ("How to talk with Keturah and make decisions with her",
     "She talks freely side by side, on a walk or while drawing. Say one thing, then stop. A shrug means that she has lost the thread; a tapped foot means no. For decisions give her two or three choices on cards the day before, with Mum or the librarian there, and not in the last lesson."),
    ("History",
     "Keturah was born in January 2013 and has always lived in this valley. She was at Hagg Lane Primary School from 2017, was given phonics again in 2020, and came to Brinsgill in September 2024."),
)  # fmt: skip
PARENTS = "Mum and Dad’s views (at home with the plan coordinator, 10 September 2026): “She works twice as hard as her brothers for half the marks. Homework takes until nine. School has been kind but everyone gives us a different answer. We want one person to ring.”"
AREAS = (
    ("Communication and interaction", (
        (("Need 1. Keturah keeps the first of three spoken instructions and loses the other two; in class she copies her neighbour (Clinical Evaluation of Language Fundamentals, 8 September 2026: 6th percentile for following directions). She gets lost on routes explained to her.",),
         ("Provision 1 (need 1; outcome 1). A speech and language therapist (HCPC registered) takes Keturah and two other pupils for 40 minutes every week, 38 weeks a year, on holding, drawing and checking instructions. She has an hour each half-term to write the materials and train the teaching assistant.",
          "Provision 2 (need 1; outcome 1). Each subject teacher gives Keturah a numbered task strip at the start of all 25 lessons each week, and has her say back step one within two minutes.",
          "Provision 3 (need 1; outcome 6). A travel trainer (level 3 award) goes out with Keturah one-to-one for 60 minutes every Saturday from January to July 2027, 24 weeks. Her parents buy this with a direct payment from the Council."),
         ("Outcome 1 (community and friends). By July 2028 Keturah carries out three spoken instructions in order, or asks for the lost one, in eight lessons out of ten and at choir. In September 2026 it was two out of ten. Step: five out of ten by July 2027.",)),
    )),
    ("Cognition and learning", (
        (("Need 2. Keturah is dyslexic. She has a reading age of 8 years 2 months and a spelling age of 7 years 10 months. She sounds out most words of more than two syllables and forgets the start of the sentence.",
          "Need 3. Keturah cannot yet tell how long things take or read a 24-hour timetable. In a test on 9 September 2026 she got 3 of 20 questions about time and money right (Sandwell Early Numeracy Test, KS2–KS3), and she was late for 11 lessons that month."),
         ("Provision 4 (need 2; outcome 2). A teaching assistant (level 3, certificate in teaching dyslexic learners) reads with Keturah one-to-one for 25 minutes in the library, building long words from tiles and then finding them in print.",
          "Provision 5 (need 2; outcome 2). A reading pen and text-to-speech software on her laptop are hers for every lesson and for homework; the ICT technician updates both each half-term. In tests she has a reader and 25% extra time.",
          "Provision 6 (need 2; outcome 2). Keturah gave up French in September 2026 and will not be taking a language in Years 9 to 11.",
          "Provision 7 (need 2; outcome 2). A careers adviser (level 6) meets Keturah one-to-one for 40 minutes each term, and a job coach (level 3) goes with her to a boarding kennels for two hours every fortnight, 18 visits a year, to read feeding cards and write up the book."),
         ("Outcome 2 (employment). By July 2028 Keturah reads a page of instructions that she has not seen, and writes an appointment that another person can read, nine times out of ten. In September 2026 it was three times. Step: six times by July 2027.",)),
    )),
    ("Social, emotional and mental health", (
        (("Need 4. Attention deficit hyperactivity disorder (ADHD).",),
         ("Provision 8 (need 4; outcome 3). A learning mentor (level 4) goes through bag, timetable and homework with Keturah one-to-one for ten minutes every morning at 8.40 until the February half-term; after that the head of year decides how many mornings she still has.",
          "Provision 9 (need 4; outcome 3). She sits at the front left of each room, by the wall. After 20 minutes of every lesson the teaching assistant (level 3) walks with her to the end of the corridor and back, three minutes, one-to-one."),
         ("Outcome 3. By July 2028 form tutors and parents will be giving Keturah the same two reminders about her bag and homework on nine school days out of ten. In September 2026 this happened on three. Step: six by July 2027.",)),
        (("Need 5. Before tests and when she is asked to speak to the class, Keturah goes pale, shakes and leaves. She left 14 lessons between 3 June and 17 July 2026, for 25 minutes on average (school log).",),
         ("Provision 10 (need 5; outcome 4). An emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term, sees Keturah one-to-one for 45 minutes every week, 36 weeks a year, using a graded ladder of test and talking tasks.",
          "Provision 11 (need 5; outcome 4). When Keturah puts her green card on the desk, the teaching assistant (level 3) takes her to the book store for five minutes, practises the breathing she has learnt and walks back with her, in any lesson. Nobody asks her to speak to more than four others."),
         ("Outcome 4 (health). By July 2028 Keturah stays in the room for a test or a short talk, using her own plan, in nine lessons out of ten. In July 2026 it was four. Step: seven by July 2027.",)),
    )),
    ("Sensory and physical", (
        (("Need 6. Keturah has developmental co-ordination disorder. She writes eight words a minute by hand, which others cannot read back, and her hand aches after ten minutes (occupational therapist, 3 September 2026). She cannot yet type faster than she writes.",),
         ("Provision 12 (need 6; outcome 5). A teaching assistant (level 3, taught by the occupational therapist for two hours each term) takes Keturah one-to-one for 15 minutes, three times a week, 38 weeks a year, through the exercises on pages 5 to 7 of the occupational therapist’s report.",
          "Provision 13 (need 6; outcome 5). A teacher of computing (qualified) teaches Keturah and three others touch-typing for 30 minutes twice a week, 38 weeks a year. She has a light laptop with a small keyboard for all writing of more than three lines, and a sloping board in art and technology; the ICT technician looks after both."),
         ("Outcome 5 (employment). By July 2028 Keturah will attend the lunchtime keyboard club twice a week. In September 2026 she did not go. Step: once a week by July 2027.",)),
    )),
)  # fmt: skip
C = (
    "Need 7. Migraine: two or three attacks a month, with vomiting and loss of sight on one side for up to an hour. She missed nine days of school with it between April and July 2026 (paediatrician, 2 September 2026).",
    "She goes to the dentist for a check-up twice a year and takes a tablet for hay fever in June.",
)  # fmt: skip
G = "For need 7. A consultant paediatrician sees Keturah for 30 minutes every six months. A school nurse teaches two first-aiders to give her nasal spray, one hour each September, and goes through the headache diary with Keturah for 20 minutes every half-term."
D = "Need 8. Keturah is not safe near roads and water by herself because she acts before she looks; somebody has to be with her outdoors, and her parents have had no free weekend since August 2025 (social worker, 10 September 2026). The social worker and her parents agreed on that day to ask for an adult needs assessment in January 2029."
H1 = "For need 8 and outcome 6. Keturah sleeps at the home of approved short-break carers one weekend a month, from 6 p.m. on Friday to noon on Sunday, 11 weekends a year."
OUTCOME_6 = "Outcome 6 (independent living, community). By July 2028 Keturah goes to the leisure centre and back by bus by herself, stopping and looking at each of four crossings, on six Saturdays in a row. In September 2026 she had not tried. Step: three crossings with an adult ten metres behind by July 2027."
K = (
    ("Keturah’s views", "Keturah, with the librarian", "9 September 2026", "Attached"),
    ("(a) Parents’ contribution", "Mother and father", "10 September 2026", "Attached"),
    ("(b) School’s advice", "Head teacher, Brinsgill School", "14 September 2026", "Attached"),
    ("(c) Medical advice", "Consultant paediatrician", "2 September 2026", "Attached"),
    ("(d) Psychological advice", "Specialist teacher, cognition and learning team", "9 September 2026", "Attached"),
    ("(e) Social care advice", "Social worker", "10 September 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 September 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "3 September 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "15 September 2026", "Attached"),
    ("(h) Person asked for by the parents", "Choir leader", "16 September 2026", "Attached"),
)  # fmt: skip


def _side_by_side(
    by: Author,
    title: str,
    head: Sequence[tuple[str, str]],
    rows: Sequence[Sequence[Sequence[str]]],
) -> None:
    table = by.paper.doc.add_table(0, len(head))
    table.style = "Table Grid"
    banner(table, title, "FCE4D6")
    for cell, (_, label) in zip(table.add_row().cells, head, strict=True):
        write_cell(cell, label)
        embolden(cell)
    for row in rows:
        for cell, (letter, _), texts in zip(table.add_row().cells, head, row, strict=True):
            write_cell(cell, "\n".join(by.note(text, letter) for text in texts))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Keturah Allsebrook", "Final EHC plan, 13 November 2026")
    by.heading("Education, Health and Care Plan: Keturah Allsebrook", 0)
    by.cover(
        ("Name", "Keturah Allsebrook"), ("Date of birth", "17 January 2013"), ("Pronouns", "she/her"),
        ("Year group", "Year 9"), ("School", "Brinsgill School"), ("Main type of need", "Specific learning difficulty"),
        ("Status", "Final"), ("Request received", "29 June 2026"), ("Decision to assess sent", "6 August 2026"),
        ("Draft sent to parents", "12 October 2026"), ("Parents’ comments to reach us by", "20 October 2026"),
        ("Final plan issued", "13 November 2026"), ("Review to be completed by", "17 December 2027"),
        ("Signed for Soar and Dove County Council", "T. Musgrove, Principal SEND Officer"), ("Signed on", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Keturah’s and her parents’ views, interests and aspirations")
    by.text(
        "Keturah talked with the librarian on two walks with the school dog, on 7 and 9 September 2026. Words in quotation marks are hers; the librarian wrote the rest and Keturah agreed it on 9 September 2026."
    )
    by.labelled(*PROFILE)
    by.heading("Keturah’s parents", 2)
    by.text(PARENTS)
    by.at("").heading("Sections B, F and E by area of need")
    for title, rows in AREAS:
        head = (("B", "Need (B)"), ("F", "Provision (F)"), ("E", "Outcome (E)"))
        _side_by_side(by, title, head, rows)
    by.heading("Sections C and G: health")
    head = (("C", "Health need (C)"), ("G", "Health provision (G)"), ("E", "Outcome (E)"))
    _side_by_side(by, "Health care", head, ((C, (G,), ("Outcome 4, above.",)),))
    by.heading("Sections D, H1 and H2: social care")
    head = (
        ("D", "Social care need (D)"),
        ("H1", "Provision under the 1970 Act (H1)"),
        ("H2", "Other provision (H2)"),
        ("E", "Outcome (E)"),
    )
    none = "None (social worker, 10 September 2026)."
    _side_by_side(by, "Social care", head, (((D,), (H1,), (none,), (OUTCOME_6,)),))
    by.at("E").heading("Section E, continued: following the outcomes")
    by.text(
        "The learning mentor and Keturah set targets from outcomes 1 to 6 each half-term, and her subject teachers record them every second Friday. The SENCO goes through them with Keturah and her parents every term. The Council reviews the outcomes each year. Options for Year 10 are chosen with the careers adviser in March 2027."
    )
    by.at("I").heading("Section I: Placement")
    by.text("Brinsgill School.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Personal budgets were explained on 10 September 2026. There is no personal budget and no direct payment.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Kind of advice", "From", "Date", "Report"), K)


PLAN = Unseen(
    name="keturah",
    style="landscape triples with a health and a care row",
    born=dt.date(2013, 1, 17),
    is_landscape=True,
    write=write,
    planted=planted(
        A_06="",
        A_09="",
        A_22="“My stammer comes back if they make me ring up or read out.”",
        A_23="By Easter 2028 Keturah will read 110 words a minute with no more than three mistakes.",
        A_28="She eats with Jodie Wragg from 9T, who leans on her a lot.",
        B_03="Need 4. Attention deficit hyperactivity disorder (ADHD).",
        B_06="She has a reading age of 8 years 2 months and a spelling age of 7 years 10 months.",
        C_02="She goes to the dentist for a check-up twice a year and takes a tablet for hay fever in June.",
        E_04="By July 2028 Keturah will attend the lunchtime keyboard club twice a week.",
        E_05="By July 2028 form tutors and parents will be giving Keturah the same two reminders",
        F_01="",
        F_04="reads with Keturah one-to-one for 25 minutes in the library",
        F_08="after that the head of year decides how many mornings she still has",
        F_10="through the exercises on pages 5 to 7 of the occupational therapist’s report",
        F_14="Keturah gave up French in September 2026 and will not be taking a language in Years 9 to 11.",
        F_23="Her parents buy this with a direct payment from the Council.",
        G_02="",
        H_03="Keturah sleeps at the home of approved short-break carers one weekend a month",
        I_02="Brinsgill School.",
        K_05="Specialist teacher, cognition and learning team",
        T_03="20 October 2026",
        X_05="17 December 2027",
    ),
)  # fmt: skip
