"""Anneliese, eleven: a borough's draft amended plan before secondary transfer, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

DETAILS = (
    ("Full name", "Anneliese Marguerite Fothergill-Osei"),
    ("Known as", "Anneliese"),
    ("Pronouns", "she/her"),
    ("Date of birth", "19/10/2015"),
    ("Year group", "Year 6 (moves to secondary in September 2027)"),
    ("Language at home", "English"),
    ("Parental responsibility", "Mother and father, who both live with Anneliese"),
    ("Main need / second need", "Physical disability / speech, language and communication needs"),
    ("Status of this document", "DRAFT AMENDED PLAN, version 1, 18/11/2026, sent to parents with the amendment notice"),
)  # fmt: skip
DATES = (
    ("Plan first issued", "07/12/2022"),
    ("Last review finished", "26/11/2025"),
    ("Advice requested for this review", "08/06/2026 (all returned by 17/07/2026; due 20/07/2026)"),
    ("Invitations and papers sent", "02/10/2026"),
    ("Review meeting", "22/10/2026"),
    ("Report of the meeting sent to everyone invited", "03/11/2026"),
    ("Decision to amend, amendment notice and this draft sent", "18/11/2026"),
    ("Parents’ comments and school preference wanted by", "04/12/2026"),
    ("Amended final plan will be sent by", "13/01/2027 (the law’s last date for a Year 6 transfer is 15/02/2027)"),
    ("Next review to be finished by", "12/11/2027"),
)  # fmt: skip
A = (
    ("How we got these views", "Anneliese met the SENCO on 5 October 2026 for 40 minutes in the library. She sorted picture cards first and then talked, and the SENCO wrote down what she said. Anneliese read it back on 7 October and added the bit about icing. Mum and Dad sent us their views by email on 9 October 2026. Anything in quotation marks is exactly what they said or wrote."),
    ("What Anneliese likes doing", "“I bake on Sundays. I like swimming because my legs don’t get tired in water, and I play Uno with my nan.” She collects enamel badges and has 46 of them."),
    ("What Anneliese is good at", "“I’m good at making people laugh and I’m proud of my 25 metre badge.” Her teacher says she is kind, never gives up and notices when somebody is left out."),
    ("School", "“Best is science because we do it with real things. Worst is when there’s a different teacher and nobody said. Copying off the board makes my hand ache.”"),
    ("Friends", "“I’ve got two best friends. One of them might go to a different school and I don’t like thinking about it.”"),
    ("Health", "“My splint rubs when it’s hot. My leg gets tight if I sit on the carpet.”"),
    ("Doing things alone", "“I can do my coat but not the zip. I want to carry my own dinner tray and walk to the shop with my friend.”"),
    ("Anneliese’s hopes for now", "“I want a big school where somebody shows me round first. I want to be in a club with my friends.”"),
    ("Anneliese’s hopes for later", "“When I’m grown up I’m going to have a cake shop. I’ll live by the sea in a flat with my cousin. I’d like to go to college to learn icing.”"),
    ("Talking with Anneliese and making decisions", "Anneliese talks in sentences, and when a word will not come she taps the table, draws it or describes it. Sit beside her on her left, say one thing at a time and wait for ten seconds. She nods for yes and says “not sure” when she means no. For a decision, tell her the day before, show her photos of each choice and have one adult she knows in the room. Mornings are best."),
    ("Mum and Dad’s views", "“She is a funny, determined girl. This school has been brilliant with her. We worry about the stairs and crowds at secondary, and that she will pretend she has understood.”"),
    ("Mum and Dad’s hopes", "“We hope she gets work she enjoys, her own front door one day, and good friends who live near. For now we hope she settles in Year 7 without losing her confidence.”"),
    ("Anneliese’s story", "Anneliese was born in October 2015, eight weeks early, and came home in January 2016. Doctors told the family about her cerebral palsy in 2017. She walked at three. She started Reception in September 2020 and learned to swim in 2024."),
)  # fmt: skip
B = (
    ("Communication and interaction: strengths", "She follows a story well, likes company and starts conversations."),
    ("B1. Finding words", "Anneliese knows words that she cannot bring to mind when she needs them. She named 31 of 60 pictures within five seconds, and in a five-minute talk she stopped or said “thingy” 17 times (speech and language therapist, word-finding test, 1 July 2026). In class this means that she gives up on answers she knows."),
    ("Cognition and learning: strengths", "She reads well for her age (reading age 10 years 11 months, Salford test, June 2026) and remembers what she has done with her hands."),
    ("B2. Number", "Anneliese works securely with numbers to 50 and does not yet know which operation a word problem calls for. Her number age was 7 years 4 months when she was 10 years 8 months (Sandwell test, 23 June 2026)."),
    ("B3. Holding instructions in mind", "She carried out two out of ten three-step instructions and nine out of ten single ones (educational psychologist, 30 June 2026). She loses her place in longer tasks."),
    ("Social, emotional and mental health: strengths", "She is cheerful, and tells her mum about worries at bedtime."),
    ("B4. Worry about change", "When the day changes without warning Anneliese goes quiet or hides. She left class on five of the eight days with a supply teacher between January and May 2026, for 20 minutes on average (school record, 12 June 2026)."),
    ("Sensory and physical: strengths", "She swims 25 metres and types with her left hand."),
    ("B5. Using her hands", "Anneliese has right-sided cerebral palsy (hemiplegia). Her right hand steadies but does not grip, so she cannot cut, rule a line or do a zip. She writes four words a minute and types 11 (occupational therapist, 6 July 2026)."),
    ("B6. Walking and tiredness", "She walks 250 metres before she has to sit. She tripped nine times on stairs in the summer term of 2026, and her written work falls off by half after 2pm (physiotherapist, 9 July 2026)."),
)  # fmt: skip
E = (
    ("E1 (need B1)", "By July 2028 Anneliese finishes what she wants to say in a class discussion, using a clue or a drawing when a word is missing, in eight out of ten turns. Linked to her hope of joining a club with friends. Step: four out of ten by July 2027."),
    ("E2 (need B2)", "By July 2028 Anneliese chooses and works out the right sum in seven out of ten money and weighing problems with numbers to 1,000. Linked to her hope of a cake shop. Step: numbers to 100 by April 2027."),
    ("E3 (need B3)", "By July 2028 Anneliese finishes a four-step practical task from her own checklist, without a prompt, on four days out of five. Linked to her hope of learning icing at college. Step: two steps by Easter 2027."),
    ("E4 (need B4)", "By July 2028 Anneliese stays in the lesson on nine out of ten days when the teacher or room has changed, using her own plan. Linked to her wish for a big school where she is shown round first. Step: five out of ten by July 2027."),
    ("E5 (need B5)", "By July 2028 Anneliese types 22 words a minute with one hand and carries her own dinner tray on a trolley at every lunchtime. Linked to her wish to carry her tray. Step: 15 words a minute by July 2027."),
    ("E6 (needs B6 and C1)", "By July 2028 Anneliese gets to every lesson on time and works for 20 minutes after 2pm on four days out of five. Linked to her wish to walk to the shop with her friend. Step: three days by July 2027."),
    ("E7, social care (need D1)", "By July 2028 Anneliese has joined in at 50 youth club evenings without a parent there. Linked to her wish to be in a club, and to a home of her own one day. Step: ten evenings by July 2027."),
    ("Targets and checking", "The class teacher (from September 2027 the form tutor) and the SENCO set short-term targets with Anneliese every half-term, measure them at the end of it and meet Mum and Dad once a term. The borough looks at every outcome at the annual review."),
    ("Move to secondary school in September 2027", "The SENCOs of both schools meet by 28 May 2027. Anneliese visits with a teaching assistant on six mornings in June and July 2027, twice when the building is empty. The occupational therapist walks the routes with her by 2 July 2027. She takes home a photo book by 16 July, and on the first two days in September starts an hour after the others."),
)  # fmt: skip
F = (
    ("Communication and interaction", (
        ("F1 What happens", "Word-finding therapy: sound and meaning clues, and practice of 12 lesson words each week."),
        ("Who", "Speech and language therapist registered with the HCPC"),
        ("How long and how often", "40 minutes every fortnight, 19 sessions a year; plus two hours a term for writing the word lists and measuring progress"),
        ("Group and place", "One-to-one in the school’s therapy room"),
        ("Need and outcome", "B1; E1"),
        ("F2 What happens", "The week’s words are practised with picture and first-sound cards, then used in a talking game."),
        ("Who", "Teaching assistant taught for three hours each September by the therapist in F1"),
        ("How long and how often", "15 minutes, four mornings a week, 38 weeks a year"),
        ("Group and place", "Group of three in the library corner"),
        ("Need and outcome", "B1; E1"),
    )),
    ("Cognition and learning", (
        ("F3 What happens", "Number teaching with coins, scales and Numicon, always from a real problem to the sum."),
        ("Who", "Qualified teacher with a certificate in teaching mathematics to pupils with specific difficulties"),
        ("How long and how often", "35 minutes, three times a week, 38 weeks a year"),
        ("Group and place", "Group of two in the maths room, in place of the written part of the class lesson on those days"),
        ("Need and outcome", "B2; E2"),
        ("F4 What happens", "The teaching assistant turns each practical task into a photo checklist, shows Anneliese the first step and then stands back until she ticks it."),
        ("Who", "Teaching assistant with level 3 qualification, taught the method for two hours a year by the educational psychologist"),
        ("How long and how often", "Six hours a week, 38 weeks a year"),
        ("Group and place", "One-to-one, in English, science and design lessons"),
        ("Need and outcome", "B3; E3"),
    )),
    ("Social, emotional and mental health", (
        ("F5 What happens", "Anneliese and the adult look at tomorrow’s timetable, mark any change in red and rehearse what she will do."),
        ("Who", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours every half-term"),
        ("How long and how often", "10 minutes at 2.50pm each day, and a 30-minute session every Tuesday, 38 weeks a year"),
        ("Group and place", "One-to-one in the Hub"),
        ("Need and outcome", "B4; E4"),
    )),
    ("Sensory and physical", (
        ("F6 What happens", "One-handed typing and two-handed tasks: tray, zip, ruler and kitchen tools."),
        ("Who", "Occupational therapist registered with the HCPC"),
        ("How long and how often", "45 minutes every fortnight in term time, 19 sessions a year; plus three hours a year to train two teaching assistants and one hour a term to measure progress"),
        ("Group and place", "One-to-one in the food room"),
        ("Need and outcome", "B5; E5"),
        ("F7 What happens", "Typing practice with a one-hand course, set by the therapist in F6 at the start of each half-term."),
        ("Who", "Teaching assistant trained under F6"),
        ("How long and how often", "15 minutes, three mornings a week, 38 weeks a year"),
        ("Group and place", "One-to-one in the quiet room"),
        ("Need and outcome", "B5; E5"),
        ("F8 What happens", "Balance, stair and stretching exercises in PE kit, and a seated rest with her leg up before afternoon lessons."),
        ("Who", "Teaching assistant trained for three hours each September by a physiotherapist registered with the HCPC, who watches one session of 30 minutes every half-term"),
        ("How long and how often", "20 minutes of exercises every Monday, Wednesday and Friday, and a 10-minute rest at 1.50pm each day, 38 weeks a year"),
        ("Group and place", "One-to-one in the hall and the Hub"),
        ("Need and outcome", "B6; E6"),
        ("F9 What happens", "The teaching assistant walks an arm’s length behind Anneliese on stairs and carries her bag; they leave each lesson five minutes early."),
        ("Who", "Teaching assistant trained under F8"),
        ("How long and how often", "50 minutes a day, 190 days a year"),
        ("Group and place", "One-to-one, between lessons and at lunch"),
        ("Need and outcome", "B6; E6"),
    )),
    ("Equipment and curriculum", (
        ("F10 Equipment", "From 18 January 2027: a laptop with a one-hand keyboard for all written work, a sloping desk and chair with foot support in the classroom, a non-slip mat, one-hand scissors, a rolling ruler and a dinner trolley. The borough supplies them; the occupational therapist checks each of them for 30 minutes once a term. Links: B5 and B6; E5 and E6."),
        ("F11 Curriculum", "Anneliese follows the whole National Curriculum. In each written task longer than one side the class teacher sets three typed answers and a labelled photo in its place, in every lesson. Links: B3 and B5; E3 and E5."),
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Anneliese’s views, written down by the SENCO, 5 October 2026; parents’ views, by email, 9 October 2026"),
    ("K2", "(b) Educational advice, headteacher, 12 June 2026, with test results of 23 June 2026"),
    ("K3", "(c) Medical advice, consultant community paediatrician, 15 July 2026"),
    ("K4", "(d) Psychological advice, educational psychologist, 30 June 2026"),
    ("K5", "(e) Social care advice, social worker, disabled children’s team, 17 July 2026"),
    ("K6", "(f) Speech and language therapy advice, speech and language therapist, 1 July 2026"),
    ("K7", "(f) Occupational therapy advice, occupational therapist, 6 July 2026"),
    ("K8", "(f) Physiotherapy advice, physiotherapist, 9 July 2026"),
    ("K9", "(h) Parents were asked on 8 June 2026 whether they wanted anyone else’s advice and said no"),
    ("K10", "Report of the review meeting, SENCO, 3 November 2026"),
    ("Copies", "K1 to K8 and K10 are attached to this draft as appendices with the same numbers. Advice (g) begins in Year 9."),
)  # fmt: skip


def box(by: Author, *rows: tuple[str, str]) -> None:
    by.rows(("", ""), rows, labels=(0,))


def write(by: Author) -> None:
    by.paper.running(
        "London Borough of Marling – DRAFT AMENDED EHC PLAN – Anneliese Fothergill-Osei",
        "Draft amended plan, version 1, 18/11/2026 – OFFICIAL SENSITIVE",
    )
    by.heading("Education, Health and Care Plan", 0)
    box(by, *DETAILS)
    by.heading("Dates", 2)
    box(by, *DATES)
    by.at("A").heading("Section A – Views, interests and aspirations")
    box(by, *A)
    by.at("B").heading("Section B – Special educational needs")
    box(by, *B)
    by.at("C").heading("Section C – Health needs related to SEN")
    box(
        by,
        ("C1. Tight calf and ankle", "Anneliese’s cerebral palsy makes her right calf tighten as she grows. She wears an ankle splint. Without stretching and a splint that fits she has pain when she stands for longer than ten minutes, and misses practical work (consultant community paediatrician, 15 July 2026)."),
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs")
    box(
        by,
        ("D1. Going out", "Because of her cerebral palsy Anneliese cannot manage steps, coats and toilets at local clubs without an adult beside her, and in the year to July 2026 she went to none without a parent (social worker, 17 July 2026)."),
    )  # fmt: skip
    by.at("E").heading("Section E – Outcomes")
    box(by, *E)
    by.at("F").heading("Section F – Special educational provision")
    for area, rows in F:
        by.heading(area, 2)
        box(by, *rows)
    by.at("G").heading("Section G – Health provision")
    box(
        by,
        ("G1 (need C1; outcome E6)", "An orthotist at the children’s centre checks and refits the ankle splint for 30 minutes every four months, so that Anneliese can stand and walk in lessons without pain."),
        ("G2 (need C1; outcome E6)", "A consultant community paediatrician examines her calf, ankle and hip for 30 minutes every six months, so that tightness is treated before it stops her joining in."),
        ("Agreement", "Agreed for the integrated care board by the designated clinical officer, 11 November 2026"),
    )  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    box(
        by,
        ("H1.1 (need D1; outcome E7)", "A support worker from the disabled children’s team, with a level 2 qualification in care, goes with Anneliese one-to-one to a neighbourhood youth club for two hours every Thursday evening, 40 weeks a year."),
    )  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    box(by, ("H2", "None is reasonably required (social worker, 17 July 2026)."))
    by.at("I").heading("Section I – Placement")
    box(
        by,
        ("Placement", "Left blank in a draft. In the amended final plan, by 13 January 2027, the borough will write in the placement to July 2027 and the secondary placement from September 2027."),
    )  # fmt: skip
    by.at("J").heading("Section J – Personal budget")
    box(
        by,
        ("Personal budget", "Explained to Mum and Dad on 22 October 2026. They have not asked for one and there are no direct payments."),
    )  # fmt: skip
    by.at("K").heading("Section K – Advice and information")
    box(by, *K)
    by.at("").heading("What happens next", 2)
    by.guide(
        "Please send your comments on this draft, the school you would like and any request for a meeting by 4 December 2026. The free SEND information, advice and support service can go through it with you. Rights of appeal, mediation and disagreement resolution are explained in the letter that comes with the amended final plan."
    )


PLAN = Unseen(
    name="anneliese",
    style="50th: borough form, two-column label and value tables; F a table per area of need",
    born=dt.date(2015, 10, 19),
    write=write,
)
