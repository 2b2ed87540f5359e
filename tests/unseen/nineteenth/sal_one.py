"""Peregrine, nine: a final plan on its side, outcomes before needs, provision by who gives it."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_row
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out",
     ("The SENCO sat with Peregrine for half an hour on 1 July and again on 8 July 2026. He told her what to write, heard it read back and changed two words. What stands in quotation marks is his own. Mum and Dad wrote their part at home on 5 July 2026. All three went through this page with the plan coordinator on 12 October 2026 and were content with it.",)),
    ("Peregrine: what I like and what I am good at",
     ("“I like tide tables and crabs and the lifeboat. I know all the ferry times. I’m good at remembering and I’m good at telling stories.” (to the SENCO, 1 July 2026)",
      "At home he collects sea glass by feel, plays chess with his grandad on a board with pegs, and listens to pirate books under the bed. (Mum, 5 July 2026)")),
    ("Peregrine: school, my eyes, doing things myself",
     ("“Best is science because you touch things. Worst is when the sun’s on the board and everyone has their hand up and I haven’t even found it.” (1 July 2026)",
      "“My eyes wobble. After lunch they get hot, so I shut them for a bit. My hat stops the sun hurting.” (1 July 2026)",
      "“I make toast. I’d like to go to the beach shop by myself. I can if I know where the kerb is.” (8 July 2026)")),
    ("Peregrine: friends",
     ("“I’ve got one good friend in my class. We go crabbing. At playtime I lose people.” (8 July 2026)",
      "On Saturdays he goes to Sea Cubs, and he sings in the village choir with his aunt.")),
    ("Peregrine: my hopes",
     ("Hope 1, soon: “I want to read the whole tide book without Mum.” Hope 2, soon: “I want to find my friend at play.” Hope 3, one day: “When I’m older I want to work at the lifeboat station, on the radio, and live by the sea with a dog.” (8 July 2026)",
      "For secondary school he would like to go where his cousin goes. College is a long way off, but he has asked if there is one with boats.")),
    ("Mum and Dad: what we think",
     ("Peregrine works twice as hard as the others and it doesn’t show. Having things big and ready before the lesson starts has made all the difference. What worries us is the road, and a large new school. (written by Mum and Dad, 5 July 2026)",)),
    ("Mum and Dad: what we hope",
     ("Hope 4: that he walks to the end of our lane and back on his own. Further on, we hope for paid work that he is proud of, his own front door, and people who ring him up at the weekend. (Mum and Dad, 5 July 2026)",)),
    ("Talking with Peregrine, and deciding things with him",
     ("Peregrine chats easily and likes a straight answer. Say his name, then who you are, since he cannot see who is coming. Say it; do not point. Anything to read goes to him in 24-point print the day before. “Yep” is yes. A shrug means that he has not found what you are talking about. For a choice, put both things in his hands, or describe both, and ask in the morning with Mum or his teaching assistant there.",)),
    ("The story so far",
     ("Peregrine was born in May 2017. The eye clinic found his eye condition when he was four months old, and a specialist teacher first came to the house in 2019. He started at Fordwich Quay in September 2021. From September 2025, when print in class got smaller, he was worn out by the afternoon. His parents asked for an assessment in June 2026.",)),
)  # fmt: skip
E = (
    ("O1. By July 2028 Peregrine reads a new page meant for his year, on his tablet, for 25 minutes, and answers four questions out of five about it.",
     "Ten minutes; two questions out of five (specialist teacher, 9 July 2026).", "By July 2027: 18 minutes and three out of five.", "N1 and N2; hope 1"),
    ("O2. By July 2028 Peregrine types 25 words a minute without looking at the keys, with no more than one slip in 20 words.",
     "Six words a minute, looking (specialist teacher, 9 July 2026).", "By July 2027: 15 words a minute.", "N2; hope 3 (work on the radio)"),
    ("O3. By July 2028 Peregrine walks the 400 metres from the school gate to the village shop and back with his long cane, crossing one quiet road, with an adult ten metres behind, on five outings in a row.",
     "He stops at each kerb and takes an adult’s arm (habilitation specialist, 14 July 2026).", "By July 2027: from the gate to the bus shelter, 120 metres.", "N3; hopes 3 and 4"),
    ("O4. By July 2028 Peregrine finds another child and joins in, with no adult prompting him, at four playtimes out of five in a week that is counted.",
     "One playtime out of five (school’s count, 6 to 10 July 2026).", "By July 2027: three out of five.", "N4; hope 2"),
)  # fmt: skip
E_AFTER = (
    "Who checks, and when. The class teacher, the specialist teacher and Peregrine set small targets at the start of each half-term. The specialist teacher times his reading and typing in the last week of it; the habilitation specialist writes up each outing; the SENCO counts one week of playtimes a term. In December, March and July the SENCO goes through the results with Peregrine and his parents. The Council looks at the outcomes at each annual review.",
    "Secondary school, September 2028. Peregrine and his parents look at three schools in the autumn of 2027. The annual review is in October 2027, and the school will be named before 15 February 2028. Visits with the habilitation specialist run from April to July 2028 (item Hb3), and his reports, print sizes and equipment list go across by 30 June 2028.",
)  # fmt: skip
B = (
    ("What goes well", "Peregrine remembers what he hears after one telling and explains it to others. In mathematics he works with the rest of Year 5 once the page is enlarged (end-of-year test, July 2026). He talks and understands as others of his age do (school’s advice, 16 July 2026): no need was found there."),
    ("N1. Sight", "Peregrine has ocular albinism and nystagmus. With glasses he sees at six metres what others see at 36 (eye clinic, 6 July 2026). He cannot read the board from any seat, needs 24-point print at 20 centimetres, loses his place in bright light and does not know a face more than two metres off (functional vision assessment, specialist teacher, 9 July 2026)."),
    ("N2. Reading and writing things down", "He reads 48 words a minute in large print, where 110 is usual for his class (York reading passage, 9 July 2026). After ten minutes he skips lines. By hand he writes four words a minute and cannot read them back. What he hears he understands like a child of eleven (educational psychologist, 10 July 2026)."),
    ("N3. Getting about", "He cannot see steps, kerbs or a ball coming. From April to July 2026 the accident book has nine trips and bumps. He knows three routes in school, and goes nowhere outside it without an arm to hold (habilitation specialist, 14 July 2026)."),
    ("N4. Friends and tiredness", "In the playground he cannot pick people out, and he stood by the wall at four playtimes out of five (school’s count, 6 to 10 July 2026). Looking hard all morning tires him: on six afternoons in May 2026 he cried and could not begin his work (class log)."),
)  # fmt: skip
F: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
    ("Specialist teacher of children with vision impairment (qualified teacher with the mandatory qualification)", (
        ("S1. Teaches touch typing, the speaking screen and the magnifying camera, using the books of that week’s lessons.", "60 minutes once a week, 38 weeks a year", "Quiet room by the library; one-to-one", "N1, N2: O1, O2"),
        ("S2. Teaches the class teacher, the assistant and the midday supervisor to say aloud what is on the board, to judge light and contrast, and to make large print.", "Two hours each September, one hour each January and April: four hours a year", "After school; all three together", "N1, N2, N3: O1, O3"),
        ("S3. Watches a lesson, sets the print size and plans the typing targets with the class teacher.", "One hour each half-term, six hours a year, over and above S1", "In class", "N1, N2: O1, O2"),
    )),
    ("Habilitation specialist (graduate diploma, on the professional register)", (
        ("Hb1. Teaches the long cane, kerbs, listening for traffic and new routes.", "60 minutes once a week, 30 weeks a year", "In school, then in the lane and the village; one-to-one", "N3: O3"),
        ("Hb2. Shows the assistant and the parents how to walk behind him and keep quiet.", "45 minutes once a term", "On the route he is learning", "N3: O3"),
        ("Hb3. Teaches him the routes of his secondary school: gate, hall, toilets, form room, canteen.", "Six visits of 90 minutes, one every fortnight from April to July 2028", "At the new school; one-to-one", "N3, N4: O3, O4"),
    )),
    ("Teaching assistant (level 3 diploma; trained by the specialist teacher as in S2)", (
        ("T1. In English, mathematics and humanities reads out what is written up and, when he has lost his line for ten seconds, puts a marker under it.", "Two and a half hours a day, 12.5 hours a week, 38 weeks a year", "In class; one-to-one", "N1, N2: O1"),
        ("T2. Makes the coming week’s books and sheets in 24-point bold on cream, and raised diagrams.", "Three hours a week, 38 weeks, away from the pupils", "Library office", "N1, N2: O1"),
        ("T3. Stays within arm’s reach in physical education, cooking and science, naming what is ahead of him.", "Three hours a week, 38 weeks a year", "Hall, field, laboratory; one-to-one", "N1, N3: O3"),
    )),
    ("Class teacher (qualified teacher; trained as in S2)", (
        ("C1. Sends each board page to his tablet before she starts, and says the name of whoever is speaking.", "In every lesson, five hours a day", "Class of 28; his seat is second row, back to the window", "N1, N4: O1, O4"),
        ("C2. Leads a reading circle where half of the chapter is heard and half is read.", "25 minutes, three times a week, 38 weeks", "Group of four", "N2: O1"),
        ("C3. Gives him an eyes-shut rest, then starts him off with one spoken question.", "Ten minutes at 11.20 and at 1.45 each day", "Book corner, blinds down; by himself", "N4: O1, O4"),
    )),
    ("Physical education teacher (degree; disability sport award)", (
        ("P1. In place of tennis and rounders, which he cannot see to play, teaches goalball with a bell ball, and swimming. The rest of the National Curriculum stays as it is.", "60 minutes once a week, 38 weeks", "Group of six from two classes", "N3, N4: O3, O4"),
    )),
    ("Emotional literacy support assistant (ELSA course; supervised by the educational psychologist for two hours each half-term)", (
        ("L1. Talks through how to explain his sight, what to say when joining a game, and how to score his own tiredness from one to five.", "40 minutes once a week, 24 weeks from November 2026", "Rainbow room; one-to-one", "N4: O4"),
        ("L2. Runs a circle of friends that plans the next fortnight’s games.", "30 minutes every fortnight, 18 times a year", "Group of five", "N4: O4"),
    )),
    ("Midday supervisor (trained by the specialist teacher as in S2)", (
        ("M1. Meets him at the dining hall door before the others, reads the menu aloud and walks the tray route with him.", "Ten minutes at 12.05 each day", "Dining hall; one-to-one", "N3, N4: O3, O4"),
        ("M2. Starts a ball-with-a-bell or guessing game by the blue bench and then steps back.", "15 minutes at 12.35 each day", "Group of four", "N4: O4"),
    )),
    ("SENCO (qualified teacher; national award)", (
        ("X1. Orders modified large-print papers for all tests and arranges double time, a rest of five minutes in every 20, and a reader outside the reading paper.", "For each test, three times a year and in May 2028", "Library; one-to-one", "N1, N2: O1, O2"),
        ("X2. Records with Peregrine a spoken diary of the week, which goes home on his tablet; his parents record an answer.", "Ten minutes every Friday, 38 weeks", "SENCO’s room; one-to-one", "N4: O4"),
    )),
    ("Equipment and rooms (put in by the caretaker; the specialist teacher checks them for 30 minutes each half-term)", (
        ("Q1. A 33-centimetre tablet linked to the board, a distance camera, a sloping desk and a lamp that dims.", "His all day, from 2 November 2026; charged nightly", "His desk in class", "N1, N2: O1, O2"),
        ("Q2. Blackout blinds, yellow edges on all 14 steps, a matt table top, his peaked hat and a long cane on a low hook.", "There every day, from 2 November 2026", "Classroom, stairs, porch", "N1, N3: O3"),
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
        "For N5 and O1: the orthoptist at the eye clinic sees Peregrine for 40 minutes twice a year, in March and September, and checks his glasses and their tint.",
        "For N5, O1 and O3: an optometrist in the low vision clinic sees him for 60 minutes once a year, in June, and lends him hand magnifiers.",
        "Agreed for the integrated care board by the designated clinical officer on 6 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text("None required (social worker, 3 August 2026).")
    by.at("H2").heading("Section H2. Any other social care provision")
    by.text("None required (social worker, 3 August 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Fordwich Quay Primary School, a community primary school (mainstream).")
    by.at("J").heading("Section J. Personal budget")
    by.text("The parents were told about personal budgets on 12 October 2026 and have not asked for one.")  # fmt: skip
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
