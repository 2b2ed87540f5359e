"""Peregrine, nine: a final plan on its side, outcomes before needs, provision by who gives it."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_row
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out",
     ("The SENCO sat with Peregrine for half an hour on 1 July and again on 8 July 2026. She wrote what he said. What stands in quotation marks is his own. Mum and Dad wrote their part at home on 5 July 2026.",)),
    ("Peregrine: what I like and what I am good at",
     ("“I like tide tables and crabs and the lifeboat. I’m good at remembering and telling stories.” (to the SENCO, 1 July 2026)",
      "He collects sea glass by feel and plays chess with his grandad on a board with pegs. (Mum, 5 July 2026)")),
    ("Peregrine: school, eyes, doing things myself",
     ("“Best is science because you touch things. Worst is when everyone has their hand up and I haven’t even found it.” (1 July 2026)",
      "“My eyes wobble. After lunch they get hot, so I shut them for a bit. My hat stops the sun hurting.” (1 July 2026)",
      "“I make toast. I’d like to go to the beach shop by myself.” (8 July 2026)")),
    ("Peregrine: friends",
     ("“I’ve got one good friend in my class. We go crabbing. At playtime I lose people.” (8 July 2026)",
      "On Saturdays he goes to Sea Cubs.")),
    ("Peregrine: my hopes",
     ("Hope 1, soon: “I want to read the whole tide book without Mum.” Hope 2, soon: “I want to find my friend at play.” Hope 3, one day: “When I’m older I want to work at the lifeboat station, on the radio, and live by the sea with a dog.” (8 July 2026)",
      "For secondary school he would like to go where his cousin goes. College is a long way off; he has asked for one with boats.")),
    ("Mum and Dad: what we think",
     ("Peregrine works twice as hard as the others and it doesn’t show. What worries us is the road, and a large new school. (written by Mum and Dad, 5 July 2026)",)),
    ("Mum and Dad: what we hope",
     ("Hope 4: that he walks to the end of our lane and back on his own. Further on, we hope for paid work that he is proud of, his own front door, and people who ring him up at the weekend. (Mum and Dad, 5 July 2026)",)),
    ("Talking with Peregrine, and deciding things with him",
     ("Peregrine chats easily. Say his name, then who you are, since he cannot see who is coming. Anything to read goes to him in 24-point print the day before. “Yep” is yes. A shrug means that he has not found it. For a choice, put both things in his hands and ask in the morning, with Mum there.",)),
    ("The story so far",
     ("Peregrine was born in May 2017. The eye clinic found his eye condition when he was four months old. He started at Fordwich Quay in September 2021. His parents asked for an assessment in June 2026.",)),
)  # fmt: skip
E = (
    ("O1. By July 2028 Peregrine reads a new text on his tablet for 25 minutes, and answers four questions out of five about it.",
     "Ten minutes; two questions out of five (specialist teacher, 9 July 2026).", "By July 2027: 18 minutes and three out of five.", "N1, N2; hope 1"),
    ("O2. By July 2028 Peregrine types 25 words a minute without looking at the keys, with no more than one slip in 20 words.",
     "Six words a minute, looking (specialist teacher, 9 July 2026).", "By July 2027: 15 words a minute.", "N2; hope 3 (work on the radio)"),
    ("O3. By July 2028 Peregrine walks the 400 metres from school to the village shop and back with his cane, an adult ten metres behind, on five outings in a row.",
     "He takes an adult’s arm (habilitation specialist, 14 July 2026).", "By July 2027: from the gate to the bus shelter, 120 metres.", "N3; hopes 3 and 4"),
    ("O4. By July 2028 Peregrine finds another child and joins in, with no adult prompting him, at four playtimes out of five.",
     "One playtime out of five (school’s count, 6 to 10 July 2026).", "By July 2027: three out of five.", "N4; hope 2"),
)  # fmt: skip
E_AFTER = (
    "Who checks, and when. The class teacher, the specialist teacher and Peregrine set small targets at the start of each half-term. The specialist teacher times his reading and typing in the last week of it; the SENCO counts one week of playtimes and outings a term, and goes through the results with Peregrine and his parents in December, March and July. The Council looks at the outcomes at each annual review.",
    "Secondary school, September 2028. The annual review is in October 2027; the school will be named before 15 February 2028. Visits run from April to July 2028 (Hb2), and his reports and equipment list go across by 30 June 2028.",
)  # fmt: skip
B = (
    ("What goes well", "Peregrine remembers what he hears after one telling. He talks as others of his age do (school’s advice, 16 July 2026): no need was found there."),
    ("N1. Sight", "Peregrine has ocular albinism and nystagmus. With glasses he sees at six metres what others see at 36 (eye clinic, 6 July 2026). He cannot read the board, needs 24-point print at 20 centimetres, loses his place in bright light and knows no face beyond two metres (functional vision assessment, specialist teacher, 9 July 2026)."),
    ("N2. Reading and writing things down", "He reads 48 words a minute in large print, where 110 is usual for his class (York reading passage, 9 July 2026). After ten minutes he skips lines. By hand he writes four words a minute and cannot read them back (educational psychologist, 10 July 2026)."),
    ("N3. Getting about", "He cannot see steps, kerbs or a ball coming. From April to July 2026 the accident book has nine trips and bumps. Outside school he goes nowhere without an arm to hold (habilitation specialist, 14 July 2026)."),
    ("N4. Friends and tiredness", "In the playground he cannot pick people out, and he stood by the wall at four playtimes out of five (school’s count, 6 to 10 July 2026). Looking hard all morning tires him: on six afternoons in May 2026 he cried and could not begin his work (class log)."),
)  # fmt: skip
F: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
    ("Specialist teacher of children with vision impairment (qualified teacher with the mandatory qualification)", (
        ("S1. Teaches touch typing, the speaking screen and the magnifying camera.", "60 minutes once a week, 38 weeks a year", "Library; one-to-one", "N1, N2: O1, O2"),
        ("S2. Trains his class teacher, assistant and midday supervisor to say aloud what is on the board, judge light and make large print.", "Two hours a term, six hours a year", "After school; all three together", "N1, N2, N3: O1, O3"),
    )),
    ("Habilitation specialist (graduate diploma, on the professional register)", (
        ("Hb1. Teaches the long cane, kerbs, listening for traffic and new routes.", "60 minutes once a week, 30 weeks a year", "School, lane and village; one-to-one", "N3: O3"),
        ("Hb2. Teaches him the routes of his secondary school.", "Six visits of 90 minutes, one a fortnight, from April 2028", "At the new school; one-to-one", "N3, N4: O3, O4"),
    )),
    ("Teaching assistant (level 3 diploma; trained by the specialist teacher as in S2)", (
        ("T1. Reads out what is written up, and marks his line when he has lost it for ten seconds.", "12.5 hours a week, 38 weeks a year", "In class; one-to-one", "N1, N2: O1"),
        ("T2. Makes the coming week’s books and sheets in 24-point bold on cream, and raised diagrams.", "Three hours a week, 38 weeks, away from the pupils", "Library office", "N1, N2: O1"),
    )),
    ("Class teacher (qualified teacher; trained as in S2)", (
        ("C1. Sends each board page to his tablet before she starts, and says the name of whoever is speaking.", "In every lesson, five hours a day", "Class of 28; his seat is second row, back to the window", "N1, N4: O1, O4"),
        ("C2. Gives him an eyes-shut rest, then starts him off with one spoken question.", "Ten minutes at 11.20 and at 1.45 each day", "Book corner, blinds down; by himself", "N4: O1, O4"),
    )),
    ("Physical education teacher (degree; disability sport award)", (
        ("P1. In place of tennis and rounders, teaches goalball with a bell ball, and swimming.", "60 minutes once a week, 38 weeks", "Group of six", "N3, N4: O3, O4"),
    )),
    ("Emotional literacy support assistant (ELSA course; supervised by the educational psychologist for two hours each half-term)", (
        ("L1. Practises how to explain his sight, what to say when joining a game, and how to score his tiredness from one to five.", "40 minutes once a week, 24 weeks from November 2026", "Rainbow room; one-to-one", "N4: O4"),
    )),
    ("Midday supervisor (trained by the specialist teacher as in S2)", (
        ("M1. Reads him the menu and walks the tray route with him before the others come.", "Ten minutes at 12.05 each day", "Dining hall; one-to-one", "N3, N4: O3, O4"),
        ("M2. Starts a ball-with-a-bell or guessing game and then steps back.", "15 minutes at 12.35 each day", "Group of four", "N4: O4"),
    )),
    ("SENCO (qualified teacher; national award)", (
        ("X1. Orders large-print papers for all tests, with double time and a rest of five minutes in every 20.", "For tests three times a year", "Library; one-to-one", "N1, N2: O1, O2"),
    )),
    ("Equipment and rooms (the specialist teacher checks them each half-term)", (
        ("Q1. A 33-centimetre tablet linked to the board, a distance camera, a sloping desk and a lamp that dims.", "His all day, from 2 November 2026", "His desk in class", "N1, N2: O1, O2"),
        ("Q2. Blackout blinds, yellow edges on all 14 steps, his peaked hat and a long cane.", "There every day, from 2 November 2026", "Classroom, stairs, porch", "N1, N3: O3"),
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Peregrine’s views, and his parents’ contribution", "Peregrine; Mum and Dad", "8 and 5 July 2026", "Attached"),
    ("K2", "(b) Educational advice", "Head teacher, Fordwich Quay Primary School", "16 July 2026", "Attached"),
    ("K3", "(b) Vision: functional assessment; the head teacher consulted its author", "Qualified teacher of children with vision impairment", "9 July 2026", "Attached"),
    ("K4", "(c) Medical advice", "Consultant ophthalmologist, eye clinic", "6 July 2026", "Attached"),
    ("K5", "(d) Psychological advice", "Educational psychologist", "10 July 2026", "Attached"),
    ("K6", "(e) Social care advice", "Social worker, disabled children’s team", "3 August 2026", "Attached"),
    ("K7", "(f) Habilitation report", "Habilitation specialist", "14 July 2026", "Attached"),
    ("K8", "(h) Asked for by the parents: letter", "Leader of the Sea Cubs", "20 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Peregrine Maplescombe: final plan, 23 October 2026", "Stour Levels Council. Official: sensitive")  # fmt: skip
    by.heading("Education, health and care plan for Peregrine Maplescombe", 0)
    by.cover(
        ("Name", "Peregrine Maplescombe"), ("Born", "14 May 2017"), ("Pronouns", "he/him"), ("Year group", "Year 5"),
        ("School", "Fordwich Quay Primary School"), ("Main need", "Vision impairment"),
        ("Request received", "8 June 2026"), ("Decision to assess sent", "29 June 2026"),
        ("Advice asked for", "30 June 2026"), ("Draft plan sent", "25 September 2026"),
        ("Parents’ comments due by", "13 October 2026"), ("Status and date", "Final plan, 23 October 2026"),
        ("First review to be finished by", "8 October 2027"), ("Signed for the Council", "H. Brissenden, SEND Planning Manager, 23 October 2026"),
        columns=4,
    )  # fmt: skip
    by.text("In this plan the outcomes (Section E) come before the needs (Section B), and the provision is set out by the person who gives it.")  # fmt: skip
    by.at("A").heading("Section A. Peregrine and his family: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("E").heading("Section E. Outcomes")
    by.rows(("Outcome", "Where he is now", "Step on the way", "Comes from"), E)
    by.text(*E_AFTER)
    by.at("B").heading("Section B. Special educational needs")
    by.labelled(*B)
    by.at("C").heading("Section C. Health needs")
    by.text("N5. Ocular albinism, nystagmus and pain in bright light (consultant ophthalmologist, 6 July 2026). His eyes tire within ten minutes of close work, and glare outdoors stops him seeing steps and faces.")  # fmt: skip
    by.at("D").heading("Section D. Social care needs")
    by.text("None identified (social worker, disabled children’s team, 3 August 2026).")
    by.at("F").heading("Section F. Special educational provision")
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    head = write_row(table, ("What is done", "How long and how often", "Where, and with how many", "For needs: outcomes"))  # fmt: skip
    for cell in head:
        embolden(cell)
    for giver, items in F:
        banner(table, by.note(giver), "E2EFDA")
        for item in items:
            write_row(table, [by.note(text) for text in item])
    by.paper.text("")
    by.at("G").heading("Section G. Health provision")
    by.bullets(
        "For N5, O1 and O3: the orthoptist at the eye clinic sees Peregrine for 40 minutes twice a year and checks his tinted glasses.",
        "Agreed for the integrated care board by the designated clinical officer on 6 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text("None required (social worker, 3 August 2026).")
    by.at("H2").heading("Section H2. Any other social care provision")
    by.text("None required (social worker, 3 August 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Fordwich Quay Primary School, a community primary school (mainstream).")
    by.at("J").heading("Section J. Personal budget")
    by.text("No personal budget has been asked for (parents told on 12 October 2026).")  # fmt: skip
    by.at("K").heading("Section K. Advice and information")
    by.rows(("No.", "What it is", "Who wrote it", "Date", "With this plan"), K, labels=(0,))
    by.at("").heading("If you disagree with this plan")
    by.text("You may appeal to the First-tier Tribunal about sections B, F and I within two months of the letter that came with this plan, or one month of a mediation certificate, whichever is later. You must first speak to a mediation adviser; mediation is free. There is also a disagreement resolution service. The information, advice and support service for Stour Levels can explain all of this.")  # fmt: skip


PLAN = Unseen(
    name="peregrine",
    style="provision by who gives it, outcomes before needs, on its side",
    born=dt.date(2017, 5, 14),
    write=write,
    is_landscape=True,
)
