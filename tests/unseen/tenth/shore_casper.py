"""Casper, nine: a draft in two columns with a weekly timetable for provision, in need of repair."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("Casper’s own part", "The special needs coordinator talked with Casper in the den on 22 September 2026 and wrote down what he said; his words are in quotation marks. “I’m good at engines. My grandad’s got a moped in bits and I know where it all goes.” He draws bikes and plays football in goal. “Best thing at school is the den. Worst is reading out and wet play.” “When I’m grown up I’ll fix motorbikes, have a house by Gran’s and still play for the village.” He told her that his tummy is tight on Sundays and that running makes his head quiet."),
    ("About me", "I go off like a rocket and then I feel rubbish. Nobody asks me what it was about. I want people to wait till I’ve stopped."),
    ("Friends", "Casper has one good friend in the class below and a cousin he sees at weekends. He would like to be picked for things. At playtime Darren Oakes winds him up and the two of them end up on the floor."),
    ("How to talk with Casper and help him choose", "He talks readily while his hands are busy, so give him something to mend. Say one thing, then wait. A shrug means “not yet”; hood up means no. He picks well from three options drawn on a whiteboard, after break, with the den teacher next to him."),
    ("What people like about him", "He is loyal, quick and funny. The caretaker says that he is the best hand with a spanner in the school."),
    ("His story", "Casper was born in Hull in 2017 and moved here in 2021. He changed school in January 2024 and joined the den in April 2025. The next step is secondary school in 2028, and he fancies one with a workshop."),
    ("What his mum and stepdad think (meeting, 24 September 2026)", "Mum and his stepdad told the coordinator that mornings are hard and that the telephone calls from school make everybody miserable. They think the den is the best thing that has happened to him. They are unhappy that it took two years to get this far."),
)  # fmt: skip
B = (
    ("Talks well about how things work, and listens to a story for 20 minutes (teacher, October 2026).", "Need 1. When he is corrected in front of others Casper shouts, throws or runs. This happened 23 times in September 2026 (school log), and he missed 11 hours of lessons."),
    ("Has kept one friendship for two years.", "Need 2. In a game or a shared task he cannot yet lose or wait, and leaves within five minutes, nine times out of ten (den teacher, 2 October 2026)."),
    ("Knows all the letter sounds.", "Need 3. Casper has dyslexia."),
    ("Enjoys being read to.", "Need 4. He has a reading level of six years four months and guesses from the first letter, so he cannot use a Year 5 worksheet."),
    ("Draws engines in fine detail with a soft pencil.", "Need 5. Handwriting. Casper grips so hard that his hand cramps after four lines; he wrote 14 letters a minute (occupational therapist, 30 September 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1 (needs 1 and 2; towards playing for the village and living near Gran). By July 2028 Casper tells an adult that he is about to go, and walks to the den, eight times out of ten. In September 2026: once in 23.",
     ("Spots the feeling on a drawing of his body by April 2027.", "Walks to the den when he is shown the card, five times out of ten, by July 2027.")),
    ("Outcome 2 (need 2; towards friends). Casper plays a whole game of 15 minutes with three others and shakes hands whatever the score, four times out of five. In September 2026: once in ten.",
     ("Plays for five minutes with one other child.", "Plays for ten minutes with two.")),
    ("Outcome 3 (needs 3 and 4; towards fixing motorbikes). By July 2028 Casper reads a page of a workshop manual aloud with no more than five mistakes. In September 2026 he made 31.",
     ("Reads 20 lines of an easy manual with ten mistakes by July 2027.",)),
    ("Outcome 4 (need 1; so that he can stay out at lunch). By July 2028 lunchtime staff name three signs that Casper is about to run and act on the first, nine days out of ten. In September 2026 they did so on two.",
     ("Two staff, five days out of ten, by July 2027.",)),
    ("Moving on. In the summer term of 2028 Casper visits his secondary school six times with the den teacher, and its workshop teacher comes to meet him in May 2028.",
     ()),
)  # fmt: skip
F = (
    ("Every day", (
        "8.50 to 9.05. The den teacher (qualified teacher, two-year nurture diploma) meets Casper one-to-one at the side door, 15 minutes each day, 38 weeks a year, and goes through the day in pictures. Need 1; outcome 1.",
        "12.15 to 12.45. A play leader (level 2, trained for a day by the educational psychologist) runs a ball game with Casper and three others, 30 minutes each day, 38 weeks a year. Need 2; outcome 2.",
        "Whenever the red card is on his desk a teaching assistant (level 3, restraint-free de-escalation course) walks with him to the den and stays for ten minutes, in every lesson. Need 1; outcome 1.",
    )),
    ("Monday", (
        "9.15 to 11.45. The den: five children with the den teacher and one teaching assistant, two and a half hours, and the same on Wednesday and Friday, 38 weeks a year. From February the inclusion lead will settle whether Casper goes on with these mornings, and for how long. Needs 1 and 2; outcomes 1 and 2.",
        "1.30 to 2.10. Casper stays out of Spanish. Needs 1 and 4; outcome 3.",
    )),
    ("Tuesday", (
        "9.15 to 10.00. A specialist teacher (level 7 diploma in dyslexia) teaches Casper reading one-to-one from engine and bike books, 45 minutes a week, 38 weeks a year. Needs 3 and 4; outcome 3.",
        "2.30 to 3.00. A group of children from Years 4 and 5 reads a play with the librarian (qualified teacher), 30 minutes a week, 38 weeks a year. Need 4; outcome 3.",
    )),
    ("Wednesday", (
        "1.15 to 1.45. A higher level teaching assistant (level 4) teaches spelling one-to-one, 30 minutes a week, 38 weeks a year. What is taught is on pages 6 to 9 of the specialist teacher’s report. Need 3; outcome 3.",
    )),
    ("Thursday", (
        "A drama therapist (HCPC registered) sees Casper one-to-one in the den, every week, 38 weeks a year, to act out losing, waiting and being told off. Needs 1 and 2; outcomes 1 and 2.",
        "2.15 to 3.00. The caretaker (level 3 in workshop skills) and Casper mend bicycles, with a teaching assistant (level 3), 45 minutes a week, 38 weeks a year; he reads each instruction with a reading pen. Need 4; outcome 3.",
    )),
    ("Friday", (
        "3.00 to 3.10. The den teacher rings home with the best thing of the week, ten minutes, 38 weeks a year. Need 1; outcome 1.",
        "The educational psychologist trains all six lunchtime staff for two hours each term and watches a lunch for one hour each half-term. Need 1; outcome 4.",
    )),
)  # fmt: skip
K = (
    ("(a)", "Mum and stepdad", "24 September 2026", "Attached"),
    ("(b) Educational advice", "Head teacher", "9 October 2026", "Attached"),
    ("(b) Reading and spelling", "Specialist teacher", "6 October 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "1 October 2026", "Attached"),
    ("(d) Psychological advice", "Advisory teacher for behaviour", "5 October 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "30 September 2026", "Attached"),
    ("(h)", "The parents were asked on 1 September 2026 and named nobody.", "24 September 2026", "Not needed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Casper Lindqvist-Moor", "DRAFT, 6 November 2026")
    by.heading("Casper’s draft education, health and care plan", 0)
    by.cover(
        ("Name", "Casper Lindqvist-Moor"), ("Born", "11 February 2017"), ("Pronouns", "he/him"), ("Year", "Year 5"),
        ("Main need", "Social, emotional and mental health"), ("Status", "Draft"), ("Request received", "20 July 2026"),
        ("Decision to assess", "28 August 2026"), ("Draft sent", "6 November 2026"), ("Comments by", "24 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, text in A:
        by.bold(title, 12)
        by.text(text)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Strengths", "Needs"), B)
    by.at("C").heading("Section C: Health needs")
    by.text("Not applicable.")
    by.at("D").heading("Section D: Social care needs")
    by.text("None identified: children’s services hold no file on the family (9 September 2026).")
    by.at("E").heading("Section E: Outcomes and the steps to them")
    for text, steps in E:
        by.text(text)
        by.bullets(*steps)
    by.at("F").heading("Section F: Special educational provision, week by week")
    for day, items in F:
        by.heading(day, 2)
        by.bullets(*items)
    by.at("G").heading("Section G: Health provision")
    by.text("None is reasonably required (integrated care board, 20 October 2026).")
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None.")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None.")
    by.at("I").heading("Section I: Placement")
    by.text("Casper stays at Hallow Lane Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("The parents were told of personal budgets on 24 September 2026 and want none.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Whose", "Date", "Copy"), K)


PLAN = Unseen(
    name="casper",
    style="two columns of strengths and needs, provision by the week",
    born=dt.date(2017, 2, 11),
    write=write,
    planted=planted(
        A_06="",
        A_11="",
        A_17="I go off like a rocket and then I feel rubbish.",
        A_28="Darren Oakes winds him up",
        B_03="Casper has dyslexia.",
        B_06="He has a reading level of six years four months",
        C_01="Not applicable.",
        D_02="children’s services hold no file on the family",
        E_02="Casper plays a whole game of 15 minutes with three others and shakes hands whatever the score",
        E_05="lunchtime staff name three signs that Casper is about to run",
        E_07="",
        F_01="",
        F_03="A drama therapist (HCPC registered) sees Casper one-to-one in the den, every week, 38 weeks a year",
        F_06="A group of children from Years 4 and 5 reads a play",
        F_08="From February the inclusion lead will settle whether Casper goes on with these mornings, and for how long.",
        F_10="What is taught is on pages 6 to 9 of the specialist teacher’s report.",
        F_14="Casper stays out of Spanish.",
        I_01="Hallow Lane Primary School",
        K_02="",
        K_05="Advisory teacher for behaviour",
    ),
)  # fmt: skip
