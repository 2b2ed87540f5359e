"""Hedley, fifteen: an amended final plan on cards, by who gives what, with twenty-two breaches."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, in_control, wrap_in_control, write_cell
from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Name", "Hedley Garnett", "text"), ("Date of birth", "3 February 2011", "date"),
    ("Pronouns", "he/him", "dropDownList"), ("Year group", "Year 11", "dropDownList"),
    ("School", "Hartside Academy", "text"), ("Main type of need", "Social, emotional and mental health", "dropDownList"),
    ("Second type of need", "Specific learning difficulty", "dropDownList"), ("Status of this document", "Amended final plan", "dropDownList"),
    ("Review meeting held", "17 September 2026", "date"), ("Invitations sent", "27 August 2026", "date"),
    ("Reports sent to everyone invited", "9 September 2026", "date"), ("Report of the meeting sent", "30 September 2026", "date"),
    ("Decision and proposed changes sent", "13 October 2026", "date"), ("Amended final plan issued", "13 November 2026", "date"),
    ("Next review finished by", "12 October 2027", "date"), ("Review before this one finished", "16 October 2025", "date"), ("Signed for the Council by", "W. Tallentire, SEND Operations Manager", "text"),
    ("Signed on", "13 November 2026", "date"),
)  # fmt: skip
ABOUT = "I like engines, mud and my own company. I can strip a carburettor quicker than the man who taught me. I do not like being stared at, and I hate it when folk finish my sentences."
A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What Hedley told us (talk with the SENCO, 3 September 2026)",
     ("Hedley said that he wants to be a motor vehicle technician and one day have a workshop of his own. “I’d live over the top of it,” he said, “with a big telly.” He would like to stay in the army cadets, where he drives the camp stores round. After Year 11 he wants to go to college for motor vehicle.",
      "In his spare time he watches rally films, fishes the tarn and mends bikes for people in the village. About school he said: “Tech is the only lesson that goes fast. Assembly is torture.” He said that he sleeps badly before a test and feels better for being outdoors.",
      "He gets himself up, makes his own packed lunch and does his own washing on a Sunday. He would like to learn to cook more than toast.")),
    ("What Hedley’s mum and dad told us (telephone call with the SENCO, 7 September 2026)",
     ("Hedley is honest, patient with animals and will give anyone his last sandwich. Mum and Dad think that school has got much better since the pastoral base opened in January 2026. They worry about how little he says when something has gone wrong. They see his tics come back whenever he has had a bad week, and by Friday his neck is sore with them.",)),
    ("Talking with Hedley and helping him to decide",
     ("Hedley talks best side by side, over a job or in a car. Tell him the one thing that you need to know and give him a minute. A shrug means “not yet” and not “no”. Send questions by text the day before a meeting. He likes to choose between two written plans, with his dad there, and to sleep on it.",)),
    ("His story",
     ("Hedley was born in Carlisle in 2011 and went to the village primary school. He found lessons hard from Year 3 (2018). He missed most of Year 8 (2023–24). His first plan was made in November 2024.",)),
)  # fmt: skip
B = (
    "Need 1 (social, emotional and mental health). Hedley has attention deficit hyperactivity disorder (ADHD). He listens to a teacher for about five minutes and leaves two lessons in five before the end, most often English and history (school record, June 2026).",
    "Need 2 (cognition and learning). Hedley is dyslexic. He reads slowly, guesses at long words and gives up on a page of print. His standard score is 74 for reading and 71 for spelling.",
    "Need 3 (communication and interaction). With adults he does not know Hedley goes silent or answers in one word, and he did so in seven of ten talks that were watched. He takes jokes and hints at face value (speech and language therapist, 11 June 2026).",
    "Need 4 (cognition and learning). Hedley has dyscalculia.",
    "Need 5 (independence). He has not yet used a train or bus alone, cannot yet plan a meal within a budget, and lets go of exercise for weeks when he is low (careers adviser’s interview, 23 June 2026).",
    "Sensory and physical: no need was identified (community paediatrician, 9 June 2026).",
)  # fmt: skip
E: tuple[tuple[str, str], ...] = (
    ("Outcome 1. Can Hedley stick at a job? (employment)",
     "By July 2028 Hedley works ten days in a row in a garage, arrives on time and asks for the next job without a prompt. In September 2026 he had managed one day. Step: three days in a row by June 2027. For needs 1 and 3, and his wish to be a technician."),
    ("Outcome 2. Can he get the sense of a page? (education; employment)",
     "By June 2027 Hedley reads two pages of an examination paper with a reading pen and answers 15 of 20 questions correctly. In September 2026 it was six. Step: ten of 20 by February 2027. For needs 1 and 2, and his wish to study motor vehicle at college."),
    ("Outcome 3. Can he speak up? (friends and community)",
     "Hedley will attend a weekly communication group until July 2027. In September 2026 there was no group. Step: he goes to the first six meetings by December 2026. For need 3, and his wish to stay in cadets."),
    ("Outcome 4. Does he feel part of things? (friends and community)",
     "By July 2027 Hedley tells a cadet leader or teacher what has gone wrong, in a sentence or by text, on the same day, four times in five. In September 2026 it was one in five. Step: two in five by March 2027. For needs 1 and 3, and his wish to stay in cadets."),
    ("Outcome 5. Can he look after a kitchen and a purse? (independent living)",
     "Hedley plans, buys and cooks a meal for three people for £12 without a prompt. In September 2026 he made toast. Step: he cooks one dish from a picture recipe. For needs 4 and 5, and his wish to live over his own workshop."),
    ("Outcome 6. Does he keep well? (health)",
     "By July 2027 Hedley rides his bike for 30 minutes on four days a week, ten weeks in a row, and keeps his own tally. In September 2026 it was one day. Step: two days a week by February 2027. For need 5, and because he feels better for being outdoors."),
)  # fmt: skip
E_END = "Who keeps an eye on this: Hedley’s form tutor sets short targets with him each half-term and ticks them off with him every Friday. The SENCO, Hedley and his parents meet in December, March and July to see how far he has come, and the Council looks at every outcome at the yearly review."
F: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Given by: teaching assistants and the higher level teaching assistant (HLTA)",
     (("A teaching assistant (level 3, trained in ADHD by the educational psychologist) sits near Hedley in English, mathematics and science, breaks work into five-minute pieces on a whiteboard and sends him on a two-minute errand between them. One assistant to Hedley and one other pupil.", "12 hours a week, 38 weeks a year", "Need 1 → outcomes 1 and 2"),
      ("Every Wednesday morning the HLTA (level 4, qualified in the Sound Training course) takes Hedley one-to-one through a page of his set book with the reading pen.", "36 weeks a year", "Need 2 → outcome 2"))),
    ("Given by: the pastoral base",
     (("Someone from the base meets Hedley at the side gate, goes through the day’s timetable with him one-to-one and marks on it which room is his to work in.", "15 minutes at 8.35 every school day", "Needs 1 and 3 → outcome 4"),
      ("The emotional literacy support assistant (ELSA, trained and supervised by the educational psychologist) runs a bike-mending group at lunchtime in which pupils practise asking, waiting and saying what has gone wrong.", "40 minutes every Tuesday and Thursday, 36 weeks a year", "Need 3 → outcomes 3 and 4"),
      ("Hedley shows an orange card, leaves without being asked why, and works in the base with the pastoral manager (level 4, trauma-informed schools diploma) until the lesson ends.", "Every lesson, whenever he shows the card; the base is staffed from 8.30 to 3.30 each day", "Need 1 → outcome 4"))),
    ("Given by: visiting specialists",
     (("A speech and language therapist (registered with the Health and Care Professions Council) runs a communication group of four on talking to strangers, customers and examiners. She spends another two hours a term on planning and on training the ELSA and form tutor.", "45 minutes a week, 20 weeks a year", "Need 3 → outcomes 1 and 3"),
      ("A specialist teacher (level 7 certificate in specific learning difficulties) teaches Hedley spelling and reading of technical words one-to-one. The head of year will decide each half-term whether he still wants these lessons and how many there are.", "50 minutes a week, 36 weeks a year", "Need 2 → outcome 2"),
      ("The same specialist teacher teaches number with coins, rulers and shopping lists to Hedley and one other pupil.", "40 minutes every Friday, 36 weeks a year", "Need 4 → outcome 5"),
      ("The careers adviser (level 6) meets Hedley and the garage, writes a picture list of the day’s jobs and visits him there. A job coach (trained in systematic instruction) stands beside him for all of the first five days.", "One day a fortnight at the garage from January to July 2027, 12 days; one hour’s visit a month", "Needs 1 and 3 → outcome 1"))),
    ("Given by: people outside school",
     (("A mountain bike coach (level 2 leader) rides one-to-one with Hedley and plans the next rides with him. The family buys this with the direct payment.", "90 minutes every Monday after school, 30 weeks a year", "Need 5 → outcome 6"),
      ("A travel trainer (level 3 award) teaches Hedley to use the bus and the train to Carlisle, one-to-one.", "One hour a week, 20 weeks from January 2027", "Need 5 → outcome 1"),
      ("A taxi picks Hedley up at home and brings him back.", "8.00 a.m. and 3.40 p.m. every school day", "Need 1 → outcome 1"))),
    ("Arranged by: the SENCO, for lessons, rooms, equipment and exams",
     (("Hedley has a reading pen, and a laptop with speech-to-text. The school’s technician charges and checks them, and the HLTA teaches him to use them.", "In every lesson; two lessons of 30 minutes in November 2026, then 15 minutes each half-term", "Need 2 → outcome 2"),
      ("Hedley has been taken out of computing and religious education.", "Four lessons a fortnight", "Need 1 → outcome 2"),
      ("The food teacher (qualified) has Hedley and three others to plan, cost and cook a dish.", "60 minutes every Thursday, 36 weeks a year", "Needs 4 and 5 → outcome 5"),
      ("In examinations Hedley has a room of his own, 25% extra time, a reader and a ten-minute break in each hour. An invigilator trained by the exams officer sits with him.", "Every mock and every GCSE paper in Year 11", "Needs 1 and 2 → outcome 2"))),
)  # fmt: skip
K = (
    ("(a)", "Parents’ contribution", "Mother and father", "7 September 2026", "Yes"),
    ("(a)", "Hedley’s views", "Hedley, with the SENCO", "3 September 2026", "Yes"),
    ("(b)", "Educational advice", "Head teacher, Hartside Academy", "4 September 2026", "Yes"),
    ("(c)", "Medical advice", "Community paediatrician", "9 June 2026", "Yes"),
    ("(d)", "Psychological advice", "Behaviour support teacher", "16 June 2026", "Yes"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "11 June 2026", "Yes"),
    ("(f)", "Literacy and number", "Specialist teacher", "18 June 2026", "Yes"),
    ("(g)", "Preparing for adulthood", "Careers adviser", "23 June 2026", "Yes"),
    ("(h)", "Person the parents asked for", "Cadet detachment commander", "30 June 2026", "Yes"),
)  # fmt: skip


def _cover(by: Author) -> None:
    table = by.paper.table(("Field", "Entry"), [])
    for label, value, kind in COVER:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        in_control(cells[1].paragraphs[0], value, label, kind)
    by.paper.text("")


def _held(by: Author, title: str, *texts: str) -> None:
    """Write paragraphs that each stand in a content control."""
    for text in texts:
        wrap_in_control(by.paper.text(by.note(text)), title)


def _cards(by: Author) -> None:
    for giver, rows in F:
        table = by.paper.doc.add_table(0, 3)
        table.style = "Table Grid"
        banner(table, giver, "FCE4D6")
        for cell, label in zip(
            table.add_row().cells,
            ("What Hedley gets", "How much and how often", "Need → outcome"),
            strict=True,
        ):
            write_cell(cell, label)
            embolden(cell)
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                write_cell(cell, by.note(text))
        by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Hedley Garnett – amended final plan", "Alston and Tynehead Borough Council, 13 November 2026")  # fmt: skip
    by.heading("Hedley Garnett: My plan (education, health and care)", 0)
    _cover(by)
    by.guide("Officers: fill in the grey boxes only. Provision is set out on cards, one for each giver.")  # fmt: skip
    by.at("A").heading("My part (Section A: views, interests and aspirations)")
    by.heading("About me", 2)
    _held(by, "About me", ABOUT)
    for title, texts in A:
        by.heading(title, 2)
        _held(by, "Views", *texts)
    by.at("B").heading("What I find hard (Section B: special educational needs)")
    _held(by, "Needs", *B)
    by.at("C").heading("My health (Section C: health care needs)")
    _held(by, "Health", "Not applicable.")
    by.at("D").heading("Home and family (Section D: social care needs)")
    _held(
        by,
        "Social care",
        "Hedley has nobody to be with in the school holidays, when both parents work, and stays in his room (parents, 7 September 2026). The family is not known to social care.",
    )
    by.at("E").heading("What will be different? (Section E: outcomes)")
    for question, answer in E:
        by.heading(question, 2)
        _held(by, "Outcome", answer)
    by.heading("Keeping an eye on it", 2)
    _held(by, "Monitoring", E_END)
    by.at("F").heading("Who gives me what (Section F: special educational provision)")
    _cards(by)
    by.at("G").heading("Section G: health care provision")
    _held(by, "Health care", "None is reasonably required (integrated care board, designated clinical officer, 6 November 2026).")  # fmt: skip
    by.at("H1").heading("Section H1: social care provision for under-18s (Act of 1970)")
    _held(by, "H1", "Hedley has short breaks in the holidays, which go towards outcome 4.")
    by.at("H2").heading("Section H2: other social care provision")
    _held(by, "H2", "None.")
    by.at("I").heading("Section I: where I learn")
    _held(
        by,
        "Placement",
        "Until July 2027: Hartside Academy, a mainstream secondary academy.",
        "From September 2027: Eden Bridge College, a general further education college.",
    )
    by.at("J").heading("Section J: personal budget")
    _held(
        by,
        "Budget",
        "The parents asked for a direct payment and the Council agreed to one on 13 October 2026. It is paid into a separate account every quarter.",
    )
    by.at("K").heading("Section K: advice and information")
    by.rows(("Kind", "Title", "Written by", "Date", "Attached"), K)
    by.at("").heading("If you do not agree")
    by.paper.text(
        "Hedley’s parents can appeal to the First-tier Tribunal (SEND) about Sections B, F and I within two months of the date of the letter sent with this plan, or one month of a mediation certificate if that is later. Mediation and disagreement resolution are free. The local SEND Information, Advice and Support Service gives independent advice."
    )


PLAN = Unseen(
    name="hedley",
    style="cards by giver, outcomes as questions, content controls",
    born=dt.date(2011, 2, 3),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_17="I like engines, mud and my own company.",
        A_22="They see his tics come back whenever he has had a bad week",
        B_03="Hedley has dyscalculia.",
        B_06="His standard score is 74 for reading and 71 for spelling.",
        C_01="Not applicable.",
        D_02="The family is not known to social care.",
        E_02="Hedley plans, buys and cooks a meal for three people for £12 without a prompt.",
        E_04="Hedley will attend a weekly communication group until July 2027.",
        E_10="",
        F_03="takes Hedley one-to-one through a page of his set book with the reading pen.",
        F_05="Someone from the base meets Hedley at the side gate",
        F_06="runs a bike-mending group at lunchtime",
        F_08="The head of year will decide each half-term whether he still wants these lessons and how many there are.",
        F_14="Hedley has been taken out of computing and religious education.",
        F_18="A taxi picks Hedley up at home and brings him back.",
        H_04="Hedley has short breaks in the holidays, which go towards outcome 4.",
        J_01="The parents asked for a direct payment and the Council agreed to one on 13 October 2026.",
        K_02="",
        K_05="Behaviour support teacher",
        T_05="9 September 2026",
    ),
)
