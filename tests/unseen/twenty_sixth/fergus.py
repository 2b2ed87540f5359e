"""Fergus, nine: a first final plan with decimal numbers through its lettered sections, and 22 faults."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, write_cell, write_row
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1.1 Who told us", (
        "The SENCO (special educational needs co-ordinator) talked with Fergus on 22 June 2026 over a box of toy vehicles, and again on 14 September 2026 with photographs of school. What he said is in speech marks. Mum and Gran came in on 25 June 2026.",)),
    ("1.2 What matters to me", (
        "I like being in goal and I don’t like it when grown-ups talk fast. My best day is Friday because we have clay and then fish and chips.",)),
    ("1.3 What Fergus likes doing", (
        "Fergus knows every digger on the bypass and draws them from the side. He plays in goal, builds dens with his sister, and loves feeding Gran’s hens. “The brown one comes to me, she knows me,” he told the SENCO.",)),
    ("1.4 What Fergus hopes for", (
        "“Drive a big digger. And live next door to Gran. And go to Cubs like my sister.” (Said to the SENCO, 14 September 2026.) By Easter 2027 Fergus will be able to write three sentences on his own on four days out of five.",)),
    ("1.5 School", (
        "He likes clay, forest afternoons and his teaching assistant’s jokes. He does not like the carpet (“too many talking”) or copying from the board. When he is hurried his stammer comes and he would sooner not answer. He wants to go to the same secondary school as his sister.",)),
    ("1.6 Friends", (
        "Fergus has one good friend, who lives on his street. Jayden Pell in his class trips him up at the gate and calls him slow, and he has stopped playing football at lunch.",)),
    ("1.7 Looking after himself", (
        "He makes toast, lets the hens out and puts on his own coat. He would like to tie his football boots and to buy something in the shop by himself.",)),
    ("1.8 Keeping well", (
        "He sleeps soundly and eats most things. His fingers hurt when he writes, and he shakes them under the table. Swimming makes him feel good.",)),
    ("1.9 His story so far", (
        "Fergus was born in Carlisle in March 2017. He said his first words at three. Speech therapy began in 2020. He joined Millbeck Primary School in Reception, in September 2021, and his hands were looked at by an occupational therapist in 2024.",)),
    ("1.10 What people say about him", (
        "His teacher says he is gentle, patient with the younger ones, and never gives up on a model. He is proud of the crane he made, which won a prize at the show in July 2026.",)),
    ("1.11 How Fergus communicates", (
        "Fergus talks but can be hard to follow. Check that he has understood.",)),
    ("1.12 Mum’s views (25 June 2026, at school)", (
        "Mum says that he comes home worn out and cross, and that homework ends in tears. She is frightened that he will be lost when the work gets harder. Gran thinks that nobody sees how clever he is with his hands.",)),
)  # fmt: skip
B = (
    ("2.1", "Communication and interaction", "Need 1. Fergus has developmental language disorder. He follows a spoken instruction of two parts, and loses the rest of a longer one: three right out of ten in class (speech and language therapist, 8 July 2026). He leaves out small words and often cannot find the name of a thing that he knows."),
    ("2.2", "Cognition and learning: reading and writing", "Need 2. Fergus sounds out short words and guesses long ones. His reading age is 6 years 2 months and his spelling is lower still. He writes one sentence with the first word given."),
    ("2.3", "Cognition and learning: number", "Need 3. Fergus counts on his fingers to 20 and cannot yet tell which of two three-figure numbers is larger (Sandwell test, specialist teacher, 30 June 2026). He does not know coins beyond 10p."),
    ("2.4", "Sensory and physical", "Need 4. Fergus has developmental coordination disorder (dyspraxia)."),
    ("2.5", "Social, emotional and mental health", "Need 5. When he has not understood, Fergus slides under the table or walks out. He left the room 17 times between 1 June and 10 July 2026, for six minutes on average (school record, 13 July 2026), mostly in English and mathematics."),
)  # fmt: skip
E = (
    ("5.1", "1, 5", "By July 2028 Fergus carries out a spoken instruction of three parts, or asks for it again, eight times out of ten. In July 2026 it was three out of ten.", "Five out of ten by July 2027."),
    ("5.2", "2", "By July 2028 Fergus reads aloud a page of a book about machines that he has not seen, with no more than five mistakes in 100 words, and writes four sentences about it. In June 2026 he made 22 mistakes and wrote one sentence.", "Twelve mistakes and two sentences by July 2027."),
    ("5.3", "4", "By July 2028 Fergus will have attended a weekly session of coordination work with his teaching assistant.", "Sessions running by January 2027."),
    ("5.4", "5", "By July 2028 Fergus shows his blue card and stays in the room in 19 English and mathematics lessons out of 20. In June 2026 he stayed in 14.", "Sixteen out of 20 by July 2027."),
    ("5.5", "6, 7", "By July 2028 Fergus goes to Cubs or the playscheme and plays goal there for a whole game, with hands that do not hurt, on eight days out of ten. In summer 2026 he went to neither.", "Four days out of ten by August 2027."),
)  # fmt: skip
F = (
    ("6.1", "1\n5.1", "Speech and language therapy, one-to-one: 40 minutes a week, 30 weeks a year, on sentences of three parts and on finding words.", "A speech and language therapist (HCPC registered). She also trains the class staff for two hours each September and writes targets for one hour each term."),
    ("6.2", "1\n5.1", "A vocabulary group with some others from his class, 25 minutes on three mornings a week, 38 weeks a year, learning the words of next week’s science and history with objects and pictures.", "A teaching assistant (level 3, Elklan certificate), whom the therapist watches for 30 minutes each half-term."),
    ("6.3", "1, 5\n5.1, 5.4", "In every lesson the instruction is cut into steps of two, each with a picture on his table strip; Fergus says it back before he starts. He has a blue card to show when he has lost the thread; whoever is teaching then comes within one minute.", "The class teacher (qualified) in all 25 lessons a week. The strip is made by the teaching assistant (level 3, Elklan certificate) in 20 minutes each morning."),
    ("6.4", "2\n5.2", "Reading and spelling, one-to-one, 45 minutes with letter tiles, a structured phonics scheme and books about machines.", "A specialist teacher with a level 7 award in dyslexia."),
    ("6.5", "2, 4\n5.2", "A laptop with speech-to-text and a word bank, kept on his table, for all writing of more than two sentences; 15 minutes of practice with it every day, one-to-one.", "The teaching assistant (level 3), shown how by the Council’s ICT adviser for two hours in November 2026. The school keeps it charged and mended."),
    ("6.6", "4\n5.3", "Ten minutes of hand and body exercises each morning, one-to-one, as laid out in the occupational therapist’s report of 1 July 2026.", "A teaching assistant (level 3), whom the occupational therapist trains for one hour each term."),
    ("6.7", "4\n5.2, 5.3", "A chair with arms, feet flat, at the end of the front table; a writing slope, spring scissors and a pencil with a thick barrel. In PE he has a lane of his own and the move is shown twice from his side, in both lessons of 50 minutes a week.", "The occupational therapist (HCPC registered) checks seat and tools for 45 minutes each term. The PE teacher has had her two-hour course."),
    ("6.8", "5\n5.4", "Talking time, one-to-one, 30 minutes a week in the autumn term of 2026, with drawings of what went well. From January the head teacher will settle how much of this he goes on having.", "An emotional literacy assistant (ELSA award), supervised for two hours each half-term by the educational psychologist."),
    ("6.9", "5\n5.4, 5.5", "Lunch: he eats in the first sitting at a table of four, 20 minutes, and then helps to run the goal shoot-out for 25 minutes, every school day.", "A lunchtime supervisor who has had the therapist’s one-hour training; one to eight pupils on the pitch."),
    ("6.10", "1, 5\n5.1, 5.4", "A home–school book with three pictures of the day and one question for home; ten minutes at 3 p.m. every day, filled in with Fergus.", "The teaching assistant (level 3). Mum answers in it; the class teacher reads it on Fridays."),
)  # fmt: skip
K = (
    ("Fergus’s views", "Fergus, with the SENCO", "14 September 2026", "Yes"),
    ("(a) Parent’s views", "Mother", "25 June 2026", "Yes"),
    ("(b) Educational advice", "Head teacher, Millbeck Primary School", "21 August 2026", "Yes"),
    ("(b) Number assessment", "Specialist teacher", "30 June 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "14 August 2026", "Yes"),
    ("(d) Psychological advice", "Specialist teacher for learning", "24 August 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 July 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "1 July 2026", "Yes"),
)  # fmt: skip
WIDTHS = {3: (1.4, 3.8, 11.8), 4: (1.4, 2.4, 7.4, 5.8)}


def _grid(by: Author, letter: str, title: str, header: tuple[str, ...], rows: tuple) -> None:
    table = by.paper.doc.add_table(0, len(header))
    table.style = "Table Grid"
    banner(table, title, "FCE4D6")
    write_row(table, header, is_bold=True)
    for row in rows:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            write_cell(cell, by.note(text, letter) if index else text)
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS[len(header)], strict=True):
        column.width = Cm(width)
    for row in table.rows[1:]:
        for cell, width in zip(row.cells, WIDTHS[len(header)], strict=True):
            cell.width = Cm(width)
    by.paper.text("")


def _front(by: Author) -> None:
    by.paper.running("EHC plan: Fergus Ballantyne", "Final plan, 30 October 2026")
    by.heading("The Education, Health and Care Plan", 0)
    by.paper.text("This plan was made by Eden Vale Council under section 37 of the 2014 Act.")
    by.cover(
        ("Name", "Fergus Ballantyne"), ("Date of birth", "14 March 2017"),
        ("He is", "a boy (he/him)"), ("Class", "Year 5"),
        ("School", "Millbeck Primary School"), ("First language", "English"),
        ("Main need", "Speech, language and communication"), ("Request received", "15 June 2026"),
        ("Decision to assess sent", "20 July 2026"), ("Draft plan sent", "28 September 2026"),
        ("Answers to the draft by", "16 October 2026"), ("Final plan", "30 October 2026"),
        ("Signed for the Council", "H. Marsden, Head of SEND"), ("Signature dated", "30 October 2026"),
        columns=4,
    )  # fmt: skip


def write(by: Author) -> None:
    _front(by)
    by.at("A").heading(
        "1 Section A – All about Fergus and his family: views, interests, aspirations"
    )
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("2 Section B – Special educational needs")
    by.text(
        "Fergus is strong in making, noticing and remembering what he has handled. His models are as good as those of pupils two years older (class teacher, June 2026)."
    )
    _grid(by, "B", "What Fergus finds hard", ("No.", "Area", "Need"), B)
    by.at("C").heading("3 Section C – Health needs")
    by.labelled((
        "3.1",
        "Need 6. The joints of Fergus’s hands bend too far, and after ten minutes of writing the pain makes him stop (community paediatrician, 14 August 2026).",
    ))  # fmt: skip
    by.at("D").heading("4 Section D – Social care needs")
    by.labelled(
        ("4.1", "Need 7. In the holidays Fergus has nowhere to go where people give him time to talk, and he spends most days indoors (mother, 25 June 2026)."),
        ("4.2", "The family is not known to social care."),
    )  # fmt: skip
    by.at("E").heading("5 Section E – Outcomes")
    _grid(by, "E", "What will be different", ("No.", "For need", "Outcome", "Step on the way"), E)
    by.labelled((
        "5.6",
        "The class teacher and the SENCO set shorter targets for each half-term. They go over them with Fergus and Mum at the end of every term, and the Council looks at the outcomes once a year.",
    ))  # fmt: skip
    by.at("F").heading("6 Section F – Special educational provision")
    _grid(
        by, "F", "What will be provided",
        ("No.", "Need and outcome", "What, how much, how often", "Who, and with what training"), F,
    )  # fmt: skip
    _back(by)


def _back(by: Author) -> None:
    by.at("G").heading("7 Section G – Health provision")
    by.labelled((
        "7.1",
        "For need 6 and outcome 5.5. A children’s physiotherapist sees Fergus at the health centre for 40 minutes every six weeks, eight times a year, to treat the pain and fit finger splints.",
    ))  # fmt: skip
    by.at("H1").heading("8 Section H1 – Social care provision under section 2 of the 1970 Act")
    by.labelled(
        ("8.1", "For need 7 and outcome 5.5. Playscheme: five hours a day on 12 days of the school holidays each year, in a group of eight with two playworkers (level 3)."),
        ("8.2", "For need 7. Two nights at Fellside Lodge once a term, three times a year, with a residential worker (level 3) to three children."),
    )  # fmt: skip
    by.at("H2").heading("9 Section H2 – Other social care provision")
    by.labelled(("9.1", "No other social care provision is needed."))
    by.at("I").heading("10 Section I – Placement")
    by.labelled(("10.1", "Fergus goes on at Millbeck Primary School."))
    by.at("J").heading("11 Section J – Personal budget")
    by.labelled(
        ("11.1", "Mum was told about personal budgets on 6 October 2026 and asked for none.")
    )
    by.at("K").heading("12 Section K – Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)
    by.text(
        "(h) Mum was asked on 25 June 2026 whether anybody else should be asked for advice, and named nobody."
    )  # fmt: skip


PLAN = Unseen(
    name="fergus",
    style="decimal numbers through lettered sections, a banner on each grid",
    born=dt.date(2017, 3, 14),
    write=write,
    planted=planted(
        A_06="",
        A_14="Fergus talks but can be hard to follow. Check that he has understood.",
        A_17="I like being in goal and I don’t like it when grown-ups talk fast.",
        A_22="When he is hurried his stammer comes",
        A_23="By Easter 2027 Fergus will be able to write three sentences on his own on four days out of five.",
        A_28="Jayden Pell in his class trips him up at the gate",
        B_03="Fergus has developmental coordination disorder (dyspraxia).",
        B_06="His reading age is 6 years 2 months and his spelling is lower still.",
        D_02="The family is not known to social care.",
        E_04="Fergus will have attended a weekly session of coordination work with his teaching assistant",
        E_10="",
        F_01="Fergus counts on his fingers to 20",
        F_04="Reading and spelling, one-to-one, 45 minutes with letter tiles",
        F_06="A vocabulary group with some others from his class",
        F_08="From January the head teacher will settle how much of this he goes on having.",
        F_10="as laid out in the occupational therapist’s report of 1 July 2026",
        G_02="",
        H_03="Two nights at Fellside Lodge once a term",
        I_02="Fergus goes on at Millbeck Primary School.",
        K_02="",
        K_05="Specialist teacher for learning",
        X_05="",
    ),
)
