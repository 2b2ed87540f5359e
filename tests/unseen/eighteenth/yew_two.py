"""Ottoline, twelve: a county's final plan with a title page, boxes and wide provision tables, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, in_control, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Name", "Ottoline Brackenbury"),
    ("Date of birth", "14 March 2014"),
    ("Pronouns", "she/her"),
    ("School year", "Year 8"),
    ("Main type of need", "Vision impairment"),
    ("Status", "Final plan, version 1"),
    ("Request for an assessment received", "6 July 2026"),
    ("Decision to assess sent", "12 August 2026"),
    ("Advice asked for", "14 August 2026"),
    ("Draft plan sent", "16 October 2026"),
    ("Comments on the draft welcome until", "6 November 2026"),
    ("Date of this final plan", "18 November 2026"),
    ("Next review finished by", "17 November 2027"),
    ("Signed for Arrowmere County Council", "H. Tredwell, SEND Team Manager"),
    ("Signed on", "18 November 2026"),
)
HERS = (
    ("How this part was made", (
        "Ottoline talked with the SENCO at school on 9 and 15 September 2026. Words inside quotation marks are hers, typed by her or written down as she spoke. The rest is the SENCO’s summary, corrected by Ottoline on 22 September 2026.",
    )),
    ("What she enjoys, and what people like about her", (
        "Ottoline plays the tenor horn in the town’s junior brass band and writes stories about a lighthouse keeper. “Anything with sound in it and I’m in.” She is good at languages and proud of a poem of hers that was read on the radio.",
    )),
    ("School", (
        "She likes music and German best. She likes least the canteen, where everybody moves at once. “If the sheet turns up in tiny print I just pretend.”",
    )),
    ("Friends", (
        "She has two close friends from band and another in her form. “In the yard I can’t find people, so I stand by the bench and hope they find me.” She would love to be asked out on a Saturday.",
    )),
    ("Doing things herself", (
        "Ottoline makes pasta and packs her own bag. She would like to walk to band on her own and to pay in a shop without anyone finding the coins.",
    )),
    ("Keeping well", (
        "Bright light hurts, and by two o’clock her eyes ache and she is worn out. She dislikes sun cream, “because it smells of being seven”.",
    )),
    ("What she hopes for", (
        "“I want to be paid to make audio dramas, and live in a flat in a city with trams. I’d like a guide dog with a ridiculous name.” She hopes to study music technology in a sixth form and to stay in a band wherever she lives.",
    )),
    ("How to talk with Ottoline, and how she makes up her mind", (
        "Ottoline talks easily. Say your name as you come up and tell her when you are going, because she may not see your face; pointing and nodding pass her by. Send anything to read to her tablet the day before. A quick “yep” means yes; “I suppose” means no, or not yet. For a decision give her two or three choices to think over at home, and ask her before you ask the adults.",
    )),
    ("Her story so far", (
        "Ottoline was born in March 2014 and her eye condition was found that summer. She left the village primary school in July 2025 and moved to Sowe Bridge Academy.",
    )),
)  # fmt: skip
THEIRS = (
    "Mum and Dad talked with the plan coordinator at home on 11 September 2026. They say that Ottoline is funny and remembers everybody’s birthday. They think that Year 7 was hard because work came late. Roads worry them most.",
    "Mum and Dad hope that she will earn her living at something she loves, live where she chooses with people around her, and be out and about in the town.",
)  # fmt: skip
B = (
    ("Sensory and physical", (
        "Need 1. Ottoline has oculocutaneous albinism with nystagmus (her eyes move all the time). With glasses she sees at six metres what others see at sixty (community paediatrician, 17 September 2026). She reads 36-point print for 25 minutes before her eyes hurt, and cannot read the board or follow a demonstration from her seat (teacher of children with vision impairment, 8 September 2026).",
        "Need 2. In glare or a crowd she misses steps and kerbs. She found six of her 14 classrooms by herself, and does not cross any road alone (habilitation specialist, 10 September 2026).",
    )),
    ("Cognition and learning", (
        "Need 3. Ottoline’s spoken reasoning is at the 84th percentile (WISC-V, educational psychologist, 16 September 2026). She reads print at 62 words a minute and types at 14 (timed tests, 8 September 2026), and finishes about half of the writing set in a lesson. In graphs and maps she gets three questions out of ten right (maths assessment, 4 September 2026), because she loses her place.",
    )),
    ("Social, emotional and mental health", (
        "Need 4. Worn out by looking, Ottoline left five of ten afternoon lessons in tears, and was alone at eight breaks out of ten, because she could not see her friends (school record, 7 to 18 September 2026). She does not yet say what she needs.",
    )),
    ("Communication and interaction", (
        "No need was identified (educational psychologist, 16 September 2026).",
    )),
)  # fmt: skip
C = (
    "Need 5. Ottoline’s skin burns after ten minutes of sun and her eyes hurt in glare (community paediatrician, 17 September 2026). On bright days she misses outdoor lessons. Her individual health care plan is in Section K.",
)  # fmt: skip
D = (
    "None was identified (social worker, children’s sensory team, 21 September 2026).",
)  # fmt: skip
E = (
    ("Outcome 1. Getting her ideas down (needs 1 and 3; her hope to write audio dramas)", (
        ("By when, and what", "By July 2028 Ottoline writes 250 words in a 50-minute lesson by touch typing with her screen reader, in four lessons out of five."),
        ("In September 2026", "Two lessons, 14 words a minute."),
        ("Steps on the way", "22 words a minute by July 2027; 30 by February 2028."),
    )),
    ("Outcome 2. Graphs, maps and diagrams (needs 1 and 3; her hope of music technology)", (
        ("By when, and what", "By July 2028 Ottoline works from a graph, map or diagram by touch or sound and gets eight questions out of ten right in maths, science and geography."),
        ("In September 2026", "Three out of ten."),
        ("Steps on the way", "Five out of ten by July 2027."),
    )),
    ("Outcome 3. Getting about (need 2; her wish to walk to band and live in a city)", (
        ("By when, and what", "By July 2028 Ottoline walks the mile to the band room with her long cane by herself on ten Thursdays in a row."),
        ("In September 2026", "She walked it holding a parent’s arm."),
        ("Steps on the way", "Finds all 14 classrooms by April 2027."),
    )),
    ("Outcome 4. Friends, and lasting the day (need 4; her wish for company)", (
        ("By when, and what", "By July 2028 Ottoline spends seven breaks out of ten with others of her age, and asks for a rest in time to stay in nine afternoon lessons out of ten."),
        ("In September 2026", "Two breaks and five lessons out of ten."),
        ("Steps on the way", "Four breaks and seven lessons out of ten by July 2027."),
    )),
)  # fmt: skip
CHECKS = (
    "The SENCO and the teacher of children with vision impairment set short targets with Ottoline each half-term. Ottoline, her parents and the SENCO go through them each term. The Council reviews the outcomes once a year.",
    "Looking ahead: Ottoline chooses her GCSE subjects in February 2028, and her Year 9 review, in autumn 2027, plans for adult life.",
)  # fmt: skip
F = (
    ("1. Touch typing and her screen reader (a voice that reads the screen), in place of one of two computing lessons; the other covers the whole course.", "Teacher of children with vision impairment (holds the mandatory qualification), one-to-one.", "50 minutes once a week, 38 weeks a year.", "Needs 1 and 3. Outcomes 1 and 2."),
    ("2. Shows teachers how to describe, set out work and guide; plans lessons with them.", "Teacher of children with vision impairment (as 1).", "Training: three hours each September. Planning: one hour a fortnight.", "Needs 1 to 3. Outcomes 1 to 3."),
    ("3. Turns texts and worksheets into 36-point files, sound or raised diagrams, sent to her tablet by 4 p.m. the day before.", "Teaching assistant (level 3; two days’ training in adapting print, September 2026).", "Eight hours a week, 38 weeks a year.", "Needs 1 and 3. Outcomes 1 and 2."),
    ("4. In science, food technology and PE: says what is being shown, finds apparatus and keeps her clear of heat and flying balls.", "Teaching assistant (as 3), one-to-one.", "Six hours a week (three, one and two), 38 weeks a year.", "Needs 1 and 2. Outcomes 2 and 3."),
    ("5. Next week’s graphs, maps and scales, gone over with raised drawings and a talking ruler.", "A qualified mathematics teacher, with Ottoline and one other pupil.", "25 minutes, twice a week, 38 weeks a year.", "Need 3. Outcome 2."),
    ("6. Long cane, finding rooms, kerbs, crossings and paying in shops.", "Habilitation specialist (on the national register), one-to-one.", "60 minutes every week, 38 weeks a year; also two hours each September to train the assistant and one hour a term to review.", "Need 2. Outcome 3."),
    ("7. Tablet with a screen reader and a camera for the board; talking calculator; sloping desk at the front, back to the window; blinds in eight classrooms.", "The vision team’s technician checks it all each half-term; the teaching assistant charges the tablet daily.", "Every lesson; the tablet at home too.", "Needs 1 and 2. Outcomes 1, 2 and 3."),
    ("8. A rest in the library office with the lights off.", "The teaching assistant walks there with her.", "20 minutes at 1.10 p.m. every day, and ten minutes when she shows her blue card.", "Need 4. Outcome 4."),
    ("9. Goalball and radio club in a group of six, everyone saying their own name.", "A PE teacher with the goalball leaders’ award, and the teaching assistant.", "35 minutes every Tuesday and Thursday lunchtime, 38 weeks a year.", "Need 4. Outcome 4."),
    ("10. Practising how to ask for what she needs, and planning a meeting with a friend each week.", "Emotional literacy support assistant (ELSA certificate, supervised by an educational psychologist), one-to-one.", "30 minutes a week from January to July 2027, 24 weeks.", "Need 4. Outcome 4."),
    ("11. Tests: half as much time again, rest breaks, 36-point papers, her own tablet and a separate room with blinds.", "An invigilator taught by the vision teacher (one hour each May), one-to-one.", "Every school test and public examination.", "Needs 1, 3 and 4. Outcomes 1 and 4."),
)  # fmt: skip
G = (
    "For need 5. The low vision optometrist fits and checks Ottoline’s dark glasses for 60 minutes once a year. A dermatology nurse checks her skin and orders her cream for 30 minutes every April.",
    "The integrated care board agreed to this section on 12 November 2026 (designated clinical officer).",
)  # fmt: skip
H1 = (
    "None is required (social worker, children’s sensory team, 21 September 2026).",
)  # fmt: skip
H2 = ("None is reasonably required (social worker, children’s sensory team, 21 September 2026).",)
K = (
    ("(a) Ottoline’s and her parents’ views", "Ottoline; Mrs and Mr Brackenbury, parents", "9, 11 and 15 September 2026", "Attached"),
    ("(b) School’s advice, written after consulting the vision teacher", "P. Lissaman, head teacher", "18 September 2026", "Attached"),
    ("(b) Functional vision assessment", "C. Odunsi, qualified teacher of children with vision impairment", "8 September 2026", "Attached"),
    ("(c) Medical advice", "Dr M. Farran, community paediatrician", "17 September 2026", "Attached"),
    ("(c) Individual health care plan", "J. Wragg, school nurse", "7 September 2026", "Attached"),
    ("(d) Psychological advice", "Dr L. Hemmings, educational psychologist", "16 September 2026", "Attached"),
    ("(e) Social care advice", "B. Aston, social worker, children’s sensory team", "21 September 2026", "Attached"),
    ("(f) Habilitation assessment", "N. Sarpong, habilitation specialist", "10 September 2026", "Attached"),
    ("(h) Person the parents asked us to hear", "G. Pickering, musical director, junior brass band", "14 September 2026", "Attached"),
)  # fmt: skip


def _cover(by: Author) -> None:
    by.paper.running(
        "Ottoline Brackenbury: Education, Health and Care Plan", "Final plan, version 1, 18 November 2026"
    )  # fmt: skip
    by.heading("My plan", 0)
    by.text(
        "Made by Arrowmere County Council under section 37 of the Children and Families Act 2014."
    )
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "Ottoline Brackenbury", "E2EFDA")
    for label, value in COVER:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        in_control(cells[1].paragraphs[0], value, label)
    by.paper.doc.add_page_break()


def _outcomes(by: Author) -> None:
    for title, pairs in E:
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, by.note(title), "FFF2CC")
        for label, value in pairs:
            cells = table.add_row().cells
            write_cell(cells[0], label)
            embolden(cells[0])
            write_cell(cells[1], by.note(value))
        by.paper.text("")
    by.heading("Checking and looking ahead", 2)
    by.text(*CHECKS)


def write(by: Author) -> None:
    _cover(by)
    by.at("A").heading("Section A: Ottoline’s and her family’s views, interests and aspirations")
    for title, texts in HERS:
        by.boxed(title, *texts)
    by.boxed("What Mum and Dad think and hope", *THEIRS)
    by.at("B").heading("Section B: Special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("Section C: Health needs which relate to her special educational needs")
    by.text(*C)
    by.at("D").heading("Section D: Social care needs")
    by.text(*D)
    by.at("E").heading("Section E: Outcomes")
    _outcomes(by)
    by.at("F").heading("Section F: Special educational provision")
    by.rows(("What there will be", "Who, and their training", "How long and how often", "For"), F)
    for letter, title, texts in (
        ("G", "Section G: Health provision", G),
        ("H1", "Section H1: Social care provision under the 1970 Act", H1),
        ("H2", "Section H2: Other social care provision", H2),
        ("I", "Section I: School", ("Sowe Bridge Academy, a mainstream secondary academy.",)),
        ("J", "Section J: Personal budget", ("No personal budget has been asked for (talk with Mum and Dad, 16 October 2026).",)),
    ):  # fmt: skip
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Is it with this plan?"), K)
    by.text("Advice (g), on preparing for adulthood, is not called for before Year 9.")  # fmt: skip
    by.at("").heading("If you do not agree with this plan")
    by.text(
        "You have the right to appeal to the First-tier Tribunal about Sections B, F and I within two months of the date of our letter, or within one month of a mediation certificate if that is later. You must first ask a mediation adviser, unless you appeal only about Section I. Disagreement resolution is free, and Arrowmere SENDIASS gives free advice."
    )


PLAN = Unseen(
    name="ottoline_s",
    style="a title page of fields, boxed views, an outcome to a grid, provision in four columns",
    born=dt.date(2014, 3, 14),
    write=write,
)
