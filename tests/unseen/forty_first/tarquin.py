"""Tarquin, twelve: a London borough's final plan of boxes and tables for each area, sound."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this section was put together", "The SENCO talked with Tarquin on 9 and 16 June 2026, with picture cards, and wrote down the words in quotation marks. His mother and stepfather met the coordinator on 11 June 2026."),
    ("Interests and free time", "“I like skateboarding, baking and drawing maps of places I made up. I can drop in from the big ramp.” (Tarquin, 9 June 2026)"),
    ("What he is proud of and what others value", "Tarquin is proud of winning the technology prize in March 2026. “He’s generous and mends anything.” (Form tutor, 10 June 2026)"),
    ("Schooling", "“Tech and food are the best. In history he talks and talks and it goes past me. It’s better if someone draws it.” (Tarquin, 16 June 2026)"),
    ("Friendships", "“I’ve got two good friends from the skatepark. At school people laugh when my story comes out wrong, so I don’t tell them.” (Tarquin, 16 June 2026)"),
    ("Health", "“My tablet makes me not hungry at dinner time. I feel good after skating.” (Tarquin, 9 June 2026)"),
    ("Independence", "“I walk to school and make my own breakfast. I want to do the bus to town by myself.” (Tarquin, 9 June 2026)"),
    ("The future", "“I want to be a carpenter or a chef with my own van. I want a flat with a workshop, and a dog. I’ll teach little kids at the skatepark.” (Tarquin, 16 June 2026)\nAfter Year 11 he would like a college course in carpentry."),
    ("Talking with Tarquin and reaching decisions", "Tarquin tells you things by talking and drawing. Say his name, use one short sentence at a time, and show him a sketch or an object. Wait ten seconds. He says “nah” for no. A nod only means that he has heard, so ask him to draw it.\nFor a decision, put two or three choices on cards, before lunch, with his mother or the SENCO there. He likes a day to think."),
    ("His story", "Tarquin was born in January 2014. He spoke his first words at three. ADHD (attention deficit hyperactivity disorder) was diagnosed in February 2022. He started secondary school in September 2025. Developmental language disorder was diagnosed in November 2025."),
    ("His parents’ views", "His mother said on 11 June 2026: “He comes home worn out with guessing what people meant. Teachers think he’s not listening.”\nHis stepfather added: “He’d do anything for you if you show him how.”"),
    ("His parents’ hopes", "“We hope he finds a trade he’s proud of, a home of his own and people who get his jokes. For now, just to walk into lessons with his head up.” (Mother and stepfather, 11 June 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Tarquin is friendly. He understands well when he can see what is meant.",
    ), (
        "CI1. Tarquin has developmental language disorder. He loses the thread of sentences longer than seven words, and followed three of ten three-part instructions in class (speech and language therapist, 18 June 2026).",
        "CI2. He cannot yet tell events in order. When he retold a short film he gave three of ten events and left out who and where (speech and language therapist, 18 June 2026).",
    )),
    ("Cognition and learning", (
        "Tarquin solves practical problems and works at the level expected for his age in number (school advice, 2 July 2026).",
    ), (
        "CL1. He reads words correctly but cannot yet explain what a page means. He answered four of 15 questions on a Year 7 passage (York Assessment of Reading for Comprehension, 24 June 2026).",
        "CL2. He writes two or three sentences in a lesson where his class writes a page (English work sample, 12 June 2026).",
    )),
    ("Social, emotional and mental health", (
        "Tarquin is loyal and settles quickly when somebody listens.",
    ), (
        "SE1. Tarquin has ADHD. He stayed with a listening task for four minutes (educational psychologist, 23 June 2026).",
        "SE2. When he has not understood, he jokes or walks out. He left nine lessons between 5 May and 12 June 2026 and asked a teacher to repeat something once (school log).",
    )),
    ("Sensory and physical", (
        "Tarquin is well coordinated.",
    ), (
        "No need identified (community paediatrician, 29 June 2026; school advice, 2 July 2026).",
    )),
)  # fmt: skip
CHECK = "The form tutor, with a tally each Friday."
E = (
    ("By July 2028 Tarquin follows spoken instructions of three parts, with a sketch beside them, on eight of ten occasions in lessons. In June 2026 he followed three of ten. (Need CI1; from “it goes past me”.)", "Two-part instructions on eight of ten occasions by July 2027.", "The speech and language therapist, in two lessons each term."),
    ("By July 2028 Tarquin tells somebody who was not there what happened, with who, where and at least eight of ten events in order. In June 2026 he gave three of ten. (Need CI2; from “my story comes out wrong”.)", "Six of ten events, with who and where, by July 2027.", "The speech and language therapist, with a retelling each term."),
    ("By July 2028 Tarquin answers 11 of 15 questions on a new page, and writes a paragraph of six linked sentences in one lesson. In June 2026 he answered four, and wrote two or three sentences. (Needs CL1 and CL2; from his hope of a college course.)", "Seven of 15 questions, and four linked sentences, by July 2027.", "The specialist teacher, with a work sample each half-term."),
    ("By July 2028 Tarquin stays to the end of 19 of every 20 lessons and asks for a repeat or a sketch at least once a day. In June 2026 he had left nine in six weeks and asked once. (Needs SE1, SE2 and C1; from his parents’ “head up”.)", "No more than three lessons left in a half-term, and asking twice a week, by July 2027.", CHECK),
    ("By July 2028 Tarquin takes the bus to town and back by himself, and asks the driver when he is unsure. In June 2026 he had not used a bus alone. (Need CI1; from his wish to do the bus.)", "The same journey with an adult two seats behind by July 2027.", "His mother and the SENCO, each term."),
)  # fmt: skip
TERMLY = "From 7 September 2026. Reviewed termly by the SENCO."
F = (
    ("Communication and interaction", (
        ("Speech and language therapy, one-to-one, at school: following longer sentences with sketches, and telling events in order with a story frame. (CI1, CI2; outcomes 1 and 2)", "Speech and language therapist, registered with the Health and Care Professions Council, with a post-graduate certificate in language disorder.", "45 minutes a week, 38 weeks a year. A further three hours each term: two for planning and review, one for teaching the assistant below.", TERMLY),
        ("Practice of the story frame and the longer sentences, one-to-one. (CI1, CI2; outcomes 1 and 2)", "Teaching assistant (level 3), taught by the therapist for one hour each term.", "20 minutes, three times a week, 38 weeks a year.", TERMLY),
        ("In a class of 30, each instruction is one sentence with a sketch. Tarquin shows back what he is to do. (CI1, SE2; outcomes 1 and 4)", "His subject teachers, taught by the therapist for two hours each September.", "Two minutes at the start of every lesson and each new task.", TERMLY),
    )),
    ("Cognition and learning", (
        ("Reading and writing taught in a group of four: picturing a page, summing it up, and building a paragraph on a sentence frame. (CL1, CL2; outcome 3)", "Specialist teacher with a level 7 diploma in literacy difficulties.", "40 minutes, twice a week, 38 weeks a year.", TERMLY),
        ("Equipment: a laptop with speech-to-text, for written work in class and at home. (CL2; outcome 3)", "Bought by the Council; maintained by the ICT technician. The specialist teacher teaches Tarquin to use it, one-to-one.", "Every lesson with writing. Teaching: 30 minutes a week for six weeks.", "From 14 September 2026. Checked each half-term."),
    )),
    ("Social, emotional and mental health", (
        ("Coaching, one-to-one: noticing that he has lost the thread, showing a “say it again” card and staying. (SE2; outcome 4)", "Learning mentor who is a qualified emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term.", "30 minutes a week, 36 weeks a year.", TERMLY),
        ("One assistant sits with two pupils, Tarquin and a classmate, in English, history, geography and science. The assistant draws three steps, ticks each with Tarquin, and walks with him for three minutes half-way. (SE1, CI1, C1; outcomes 1 and 4)", "Teaching assistant (level 3) who has finished the borough’s two-day ADHD course.", "Twelve lessons of 50 minutes (ten hours) a week, 38 weeks a year, six of them after lunch.", TERMLY),
        ("Travel training, one-to-one, on the bus to town: timetable, paying, the right stop and cancelled buses. (CI1; outcome 5)", "Travel trainer with an accredited level 3 award.", "60 minutes a week for 12 weeks.", "From 11 January 2027. Reviewed with his mother on 28 May 2027."),
    )),
)  # fmt: skip
K = (
    ("1", "Tarquin’s views", "Tarquin, with the SENCO", "16 June 2026", "Yes"),
    ("2", "(a) Parents’ views", "Mother and stepfather", "11 June 2026", "Yes"),
    ("3", "(b) Educational advice", "Head teacher, with the SENCO", "2 July 2026", "Yes"),
    ("4", "(c) Medical advice", "Community paediatrician", "29 June 2026", "Yes"),
    ("5", "(d) Psychological advice", "Educational psychologist", "3 July 2026", "Yes"),
    ("6", "(e) Social care advice", "Social worker, children’s services", "1 July 2026", "Yes"),
    ("7", "(f) Speech and language advice", "Speech and language therapist", "30 June 2026", "Yes"),
)  # fmt: skip


def box(by: Author, text: str) -> None:
    by.rows(("",), [(text,)])


def outcome(by: Author, text: str, steps: str, checked: str) -> None:
    line = by.paper.text("", "List Number")
    line.add_run("Outcome: ").bold = True
    line.add_run(by.note(text))
    by.labelled(("Steps", steps), ("Checked by", checked))


def write(by: Author) -> None:
    by.paper.running("FINAL EHC plan – T. Adeyemi-Holt", "Version 1 – 4 September 2026 – Official")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Full name", "Tarquin Adeyemi-Holt"),
        ("Likes to be called", "Tarquin (he/him)"),
        ("Date of birth", "15/01/2014"),
        ("National Curriculum year, 2026/27", "Year 8"),
        ("Language at home", "English"),
        ("First type of need", "Speech, language and communication"),
        ("Second type of need", "Social, emotional and mental health"),
        ("Status", "Final"),
        ("Request for assessment received", "20/04/2026"),
        ("Decision to assess sent to parents", "28/05/2026"),
        ("Advice asked for", "28/05/2026"),
        ("Draft plan sent to parents", "03/08/2026"),
        ("Comments on the draft by", "21/08/2026"),
        ("Final plan sent", "04/09/2026"),
        ("First review to be finished by", "03/09/2027"),
        ("Signed on behalf of the Council", "R. Castellane, Senior EHC Coordinator"),
        ("Signature dated", "04/09/2026"),
        columns=4,
    )
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        box(by, text)
    by.at("B").heading("Section B: Special educational needs")
    for area, strengths, needs in B:
        by.heading(area, 2)
        by.heading("Strengths", 3)
        by.text(*strengths)
        by.heading("Needs", 3)
        by.text(*needs)
    by.at("C").heading("Section C: Health needs")
    box(
        by,
        "C1. Tarquin takes medicine for ADHD at 7.30 a.m. It wears off in the last two lessons, when he listens for about two minutes. He eats little at midday and then tires (community paediatrician, 29 June 2026).",
    )
    by.at("D").heading("Section D: Social care needs")
    box(
        by,
        "None identified (advice of the social worker, children’s services, 1 July 2026).",
    )
    by.at("E").heading("Section E: Outcomes")
    for one in E:
        outcome(by, *one)
    by.text(
        "The SENCO sets shorter-term targets each half-term and meets Tarquin and his parents each term to look at progress."
    )
    by.at("F").heading("Section F: Special educational provision")
    for area, rows in F:
        by.heading(area, 2)
        by.rows(("What", "Who will deliver it", "How often/how long", "Start and review"), rows)
    by.heading("Sensory and physical", 2)
    by.text("None required, as no need was identified.")
    by.at("G").heading("Section G: Health provision")
    by.rows(
        ("What", "Who will deliver it", "How often/how long", "Start and review"),
        [("Clinic appointment to check weight, appetite and the dose of his ADHD medicine. (C1; outcome 4)", "Community nurse specialist in ADHD.", "40 minutes every three months.", "From 6 October 2026. Reviewed once a year. Agreed for the integrated care board by the designated clinical officer on 24 July 2026.")],
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    box(by, "None required (social worker, children’s services, 1 July 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    box(by, "None required (social worker, children’s services, 1 July 2026).")
    by.at("I").heading("Section I: Placement")
    box(by, "Tollgate Rise School. Type: mainstream secondary academy.")
    by.at("J").heading("Section J: Personal budget")
    box(by, "None. The family were told about personal budgets and did not ask for one.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "Given by", "Date", "Attached"), K)
    by.text("(g) Not required before Year 9. (h) The parents named nobody else.")
    by.at("").heading("Rights of the family")
    by.text(
        "You may appeal to the First-tier Tribunal (Special Educational Needs and Disability) about Sections B, F and I. Appeal within two months of this plan being sent, or one month of a mediation certificate, whichever is later. For Sections B and F you must first contact the mediation adviser. Disagreement resolution is also free to you. The borough’s SEND information, advice and support service gives impartial advice."
    )


PLAN = Unseen(
    name="tarquin",
    style="41st: headings over one-cell boxes, a table of provision for each area",
    born=dt.date(2014, 1, 15),
    write=write,
)
