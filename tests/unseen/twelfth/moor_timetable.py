"""Philippa, twelve: an amended final plan with her school week drawn as a grid, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("About this part",
     "Philippa talked with the learning mentor on 2 and 4 June 2026, in the library. The mentor typed what she said. It was read back to her. Words in speech marks are hers; the rest is the mentor’s summary."),
    ("What I like and what I do with my time",
     "“I love swimming because nobody throws anything. I do voices for my little cousins’ bedtime stories and I record them.” She bakes with her grandad and collects old radios."),
    ("My hopes",
     "“I want to be on the radio. When I’m older I would like a flat by the sea with my own studio, and a guide dog if they let me. I hope I get to join a proper drama group in town this winter.”"),
    ("School, and what comes after it",
     "“Best: music, English. Worst: whiteboards. People say ‘as you can see’ and I can’t.” She would like to take drama and music for GCSE and then go to a sixth form with a studio."),
    ("Friends",
     "Philippa has one close friend from primary school and two from swimming. “At lunch I can’t find anybody.”"),
    ("Doing things for myself",
     "She makes toast and soup, washes her own hair and chooses her clothes by feel. She would like to walk to the shop for grandad’s paper and get the bus with friends."),
    ("How I feel and keep well",
     "“My eyes get hot by the afternoon. Sun hurts. A shut-eyes break is best.”"),
    ("What people admire",
     "Her form tutor says that she is funny. Philippa is proud of the ghost story that she read to the whole of Year 7 in March 2026."),
    ("How to talk with Philippa and help her make decisions",
     "Philippa talks freely one-to-one. Say your name when you come up to her and tell her when you leave. Send papers to her tablet the day before so that she can zoom in. She says yes and no aloud; “fine” with her head down mostly means that she could not see it. Give her two or three choices and until the next day to think."),
    ("The story so far",
     "Philippa was born in 2014. Doctors found her albinism at three months old. A specialist teacher has visited since nursery (2017). She moved to Tarn Edge School in September 2025."),
    ("What Philippa’s parents think (told to the special educational needs coordinator by telephone, 3 June 2026)",
     "“She hides how little she sees and comes home worn out. What we care about most is the roads.” They hope that she will have good friends, earn her living at something with words in it, and have a home of her own."),
)  # fmt: skip
B = (
    ("1", "Sight (sensory)", "Philippa is registered severely sight impaired. With glasses she sees at 6 metres what others see at 48 (eye clinic, 12 March 2026). She reads print of 24 point at 15 centimetres, at 61 words a minute, and cannot read anything on a board (specialist teacher’s assessment, 30 April 2026)."),
    ("2", "Moving about (physical)", "Philippa does not see kerbs, steps down or people coming from the left. She was knocked into five times in four changes of lesson, and crosses no road by herself (habilitation assessment, 7 May 2026)."),
    ("3", "Recording and keeping up (cognition and learning)", "Philippa cannot read back her own handwriting, types 13 words a minute, and after 25 minutes of close work her reading speed halves. She finished four homeworks out of ten in the half-term to 22 May 2026 (educational psychologist, 20 May 2026; homework record)."),
    ("4", "Confidence with others (social and emotional)", "Philippa does not tell teachers that she has not seen something: she did so in none of the eight lessons that were watched in April 2026. She ate alone on three days out of five in the week of 4 May 2026 (learning mentor’s log)."),
    ("–", "Communication and interaction", "No need was identified (educational psychologist, 20 May 2026)."),
)  # fmt: skip
E = (
    ("By July 2028 Philippa chooses tablet, magnifier or listening for each task and finishes the class’s reading in nine lessons out of ten.", "Need 1. Her hope to write and broadcast.", "April 2026: three in ten. Six in ten by July 2027."),
    ("By July 2028 she types 40 words a minute with 95 in 100 words right, and hands in nine homeworks out of ten.", "Need 3. Her hope to write.", "May 2026: 13 words; four in ten. 25 words and seven in ten by July 2027."),
    ("By July 2028 she walks alone to the shop and back, crossing two roads, on five trips in a row.", "Need 2. Going where she likes; drama group.", "May 2026: crosses no road. One quiet road by July 2027."),
    ("By July 2028 she says aloud when she cannot see something, in four lessons out of five in which it happens.", "Needs 1 and 4. Being at ease.", "April 2026: none of eight. Two in five by July 2027."),
    ("By July 2028 she eats with people whom she has chosen on four days out of five, and is in one club a week for a whole year.", "Need 4. Friends.", "May 2026: two days; no club. Three days and one term by July 2027."),
)  # fmt: skip
F = (
    ("F1", "1, 3", "1, 2", "A qualified teacher of children with vision impairment teaches Philippa one-to-one for 60 minutes a week, 38 weeks a year: scanning a page, reading graphs by touch and on screen, using the monocular, listening at speed."),
    ("F2", "1", "1, 4", "The same teacher trains all who teach her: two hours in September, one hour in January and one in April. She watches two lessons each half-term."),
    ("F3", "1", "1", "A resources technician (three days’ training from the sensory service) turns every text, test and diagram into 24-point bold files on cream, five hours a week, 38 weeks a year."),
    ("F4", "1, 3", "1, 2", "Her own equipment, bought by the Council in September 2026: a 13-inch tablet that shows the teacher’s board in every lesson, an 8× monocular, a sloping desk top in five rooms and a desktop video magnifier in the library. The technician tests it all for 15 minutes each Monday."),
    ("F5", "1", "1", "Where she sits: front row, two metres from the board, window behind her, blind down, a matt desk. The form tutor checks each room every half-term."),
    ("F6", "3", "2", "Touch-typing on a spoken course, 20 minutes three times a week, 38 weeks a year, one-to-one with a level 3 teaching assistant (certificate in vision impairment)."),
    ("F7", "1, 2", "1, 4", "The same assistant is beside her for four hours a week, 38 weeks a year: three in science and one in food technology. She says aloud what is being shown."),
    ("F8", "2", "3", "A qualified habilitation specialist walks routes with her, one-to-one, 60 minutes a week for 30 weeks a year: symbol cane, kerbs, crossings."),
    ("F9", "2", "3, 5", "She leaves lessons three minutes before the bell with a classmate she picks each term."),
    ("F10", "1, 2", "5", "Physical education with her class of 26, two hours a week: yellow balls with bells. The teacher (one-day course in sport for vision impaired pupils) puts goalball and swimming in place of hockey and cricket. Goalball club for eight pupils with that teacher, 30 minutes every Thursday."),
    ("F11", "3", "2", "Ten minutes with eyes closed at the end of periods 2 and 4 each day, in the medical room. The assistant goes through homework with her one-to-one for 45 minutes every Thursday, 38 weeks a year."),
    ("F12", "4", "4, 5", "A learning mentor (level 4 in counselling skills) meets her one-to-one for 30 minutes a week, 38 weeks a year, to rehearse what to say when she cannot see. Each half-term she has two hours with five other vision impaired pupils and the specialist teacher, at the sensory centre."),
    ("F13", "2, 4", "5", "Lunch: she goes in five minutes early with two friends to the same table by the door. A midday supervisor, shown how by the habilitation specialist for one hour a year, carries hot food with her, every day."),
    ("F14", "1, 3", "1, 2", "In all tests and examinations: 24-point papers, 50% extra time, a laptop, rest breaks and a separate room with an invigilator."),
)  # fmt: skip
WEEK = (
    ("8.40", "Typing (F6)", "Form", "Typing (F6)", "Form", "Typing (F6)"),
    ("9.00", "Maths", "English", "Maths", "PE (F10)", "Science (F7)"),
    ("10.00", "English", "Vision teacher (F1)", "Science (F7)", "Maths", "English"),
    ("11.15", "Science (F7)", "PE (F10)", "History", "French", "Geography"),
    ("12.15", "Lunch (F13)", "Lunch (F13)", "Lunch (F13)", "Lunch, then goalball at 12.30 (F10)", "Lunch (F13)"),
    ("1.00", "Art", "Geography", "Mentor to 1.30 (F12), then reading", "Food (F7)", "Habilitation (F8)"),
    ("2.00", "Music", "Drama", "History", "Homework to 2.45 (F11)", "Design"),
)  # fmt: skip
K = (
    ("(a) Parents’ views", "Philippa’s mother and father", "3 June 2026"),
    ("Philippa’s views", "Philippa with the learning mentor", "4 June 2026"),
    ("(b) School’s advice, written with the specialist teacher", "Headteacher, Tarn Edge School", "4 June 2026"),
    ("(b) Vision assessment", "Qualified teacher of children with vision impairment", "30 April 2026"),
    ("(c) Medical advice", "Consultant ophthalmologist", "12 March 2026"),
    ("(d) Psychological advice", "Educational psychologist", "20 May 2026"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "18 May 2026"),
    ("(f) Habilitation assessment", "Qualified habilitation specialist", "7 May 2026"),
    ("(h) Person asked for by the parents", "Swimming coach", "1 June 2026"),
)  # fmt: skip


def _outcomes(by: Author) -> None:
    header = (
        "No.",
        "What Philippa will do",
        "For which need and hope",
        "Now, and the step on the way",
    )
    table = by.paper.table(header, [])
    for row in E:
        cells = table.add_row().cells
        cells[0].paragraphs[0].style = by.paper.doc.styles["List Number"]
        for cell, text in zip(cells[1:], row, strict=True):
            write_cell(cell, by.note(text))
    by.paper.text("")


def _week(by: Author) -> None:
    table = by.paper.table(("Starts", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), [])
    for row in WEEK:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            write_cell(cell, by.note(text))
        embolden(cells[0])
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Philippa Fairweather: amended final EHC plan", "8 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Philippa Fairweather"), ("Date of birth", "9 January 2014"), ("Pronouns", "she/her"),
        ("Year group", "Year 8"), ("School", "Tarn Edge School"), ("Main need", "Vision impairment"),
        ("Status", "Amended final plan"), ("Review meeting", "24 June 2026"),
        ("Invitations and papers sent", "8 June 2026"), ("Report of the meeting sent", "3 July 2026"),
        ("Decision and amendment notice sent", "17 July 2026"), ("Date of this plan", "8 September 2026"),
        ("Next review complete by", "9 July 2027"), ("Signed", "R. Penhallow, Head of SEND, for the Council, 8 September 2026"),
        columns=4,
    )  # fmt: skip
    by.text(
        "The letter sent with this plan tells the family about their right to appeal to the First-tier Tribunal within two months, mediation, disagreement resolution and the local advice and information service.",
    )  # fmt: skip
    by.at("A").heading("A. Views, interests and aspirations of Philippa and her parents")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("B. Philippa’s special educational needs")
    by.text("Philippa learns fast by listening, has a rich vocabulary and a very good memory.")
    by.rows(("Need", "Area", "What it is like for Philippa"), B, labels=(0, 1))
    by.at("C").heading("C. Health needs which relate to her special educational needs")
    by.text(
        "Need 5. Oculocutaneous albinism with nystagmus. Bright light hurts, and her skin burns within ten minutes, so that she has missed outdoor lessons (ophthalmologist, 12 March 2026)."
    )
    by.at("D").heading("D. Social care needs")
    by.text(
        "None identified. The disabled children’s team assessed Philippa on 18 May 2026 and found no social care needs."
    )
    by.at("E").heading("E. Outcomes")
    _outcomes(by)
    by.text(
        "The form tutor sets targets for each half-term with Philippa. The special educational needs coordinator checks all five outcomes every term from the teachers’ records and goes through them with Philippa and her parents. GCSE choices are talked through with the specialist teacher in January 2028."
    )
    _provision(by)


def _provision(by: Author) -> None:
    by.at("F").heading("F. Special educational provision")
    by.rows(("Item", "Need", "Outcome", "What is provided, by whom and how much"), F, labels=(0,))
    by.heading("Philippa’s week in term time, from 8 September 2026", 2)
    _week(by)
    by.text(
        "F1 and F8 take the places of her second French lesson and of computing. She keeps one hour of French, and the computing course is covered in F1 and F6."
    )
    by.at("G").heading("G. Health provision")
    by.text(
        "For need 5. An orthoptist and an optometrist see Philippa together in the low vision clinic for 60 minutes every six months, to check her glasses, tints and monocular. A dermatology nurse sees her for 30 minutes each April about her skin and orders the sun cream that she keeps at school. This serves outcome 1.",
        "Agreed for the integrated care board by the designated clinical officer on 14 July 2026.",
    )
    by.at("H1").heading(
        "H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("None is required (disabled children’s team, 18 May 2026).")
    by.at("H2").heading("H2. Other social care provision")
    by.text("None is required (disabled children’s team, 18 May 2026).")
    by.at("I").heading("I. Placement")
    by.text("Tarn Edge School, a mainstream secondary academy.")
    by.at("J").heading("J. Personal budget")
    by.text(
        "Talked about at the review on 24 June 2026. The family did not ask for a personal budget."
    )
    by.at("K").heading("K. Advice and information")
    by.text(
        "Each of these is attached to the plan in full. Advice (g), on preparing for adult life, is not due before Year 9."
    )
    by.rows(("Advice", "Author and role", "Date"), K)


PLAN = Unseen(
    name="philippa",
    style="a weekly timetable in Section F; outcomes numbered by Word",
    born=dt.date(2014, 1, 9),
    write=write,
)
