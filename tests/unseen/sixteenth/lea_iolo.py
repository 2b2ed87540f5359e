"""Iolo, eight: a first final plan, each outcome a line above its own table, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("Who spoke, and how we asked",
     "Iolo took nine photographs round school on 15 September 2026 and on 22 September sorted them into “keep”, “change” and “not bothered” with the SENCO, who wrote his words down. Words in quotation marks are his. Mum and Dad met the SENCO at home on 24 September 2026."),
    ("What people like about Iolo, and what he does well",
     "“I’m good at remembering animals and making Nain laugh.” His class chose “brave”, “funny” and “knows everything about lizards”. He is proud of the frog pond, which he planned with the caretaker in May 2026."),
    ("What he likes doing",
     "Iolo keeps two leopard geckos, plays zoo-keepers with his little sister and loves anything to do with water. On Fridays he rides a pony."),
    ("Friends", "“Me and a boy in my class are the reptile club. There’s only two of us.” He would like more members."),
    ("School",
     "Keep: the pond, story time, Friday singing. Change: the dinner queue, “because everyone’s a blur”, and long writing. “I know the answer but my hand’s slow and then it’s gone,” he told the SENCO."),
    ("Doing things for himself",
     "He gets his own breakfast and feeds the geckos. He wants to do up his coat before everyone has gone out, and to carry his own tray."),
    ("How he feels and keeps well",
     "Iolo says his right leg “goes tight like elastic” in the cold. When he is tired he says that the pages swim."),
    ("What he would like to happen",
     "“I want to be a keeper in the reptile house. I’m going to live next door to Nain with a gecko room.” Sooner than that, he hopes to go to the park with his friend."),
    ("What Mum and Dad think",
     "Mum: he is happy at school and his teachers listen. What bothers us is how worn out he is by three o’clock, and that people do jobs for him to be kind. Dad: he sees less than people think, because he is clever at guessing."),
    ("What Mum and Dad hope for",
     "We hope he will work with animals, have his own front door and be known in the town as we are. Before then we would love a friend to knock for him."),
    ("His story so far",
     "Iolo was born in March 2018, six weeks early. The family learnt about the hemiplegia when he was one. He has been at St Brannock’s since 2021. Glasses came in 2022, and in January 2025 the eye clinic explained that the trouble was with how his brain uses what he sees."),
    ("Talking with Iolo, and deciding things with him",
     "Iolo talks clearly. Stand on his left, say your name, and say what is on the table before you ask about it. He shows no by going quiet and picking at his splint. Ask before lunch, in the den, with two or three real things to hold; give him a minute, and read the answer back."),
)  # fmt: skip
B = (
    ("Physical", "Walks, climbs, swims with armbands. Strong left hand.",
     "Need 1. Cerebral palsy affecting his right side (hemiplegia). His right hand holds paper still for about five seconds and lets go; he cannot yet open a lunch packet or do up buttons, and writes 15 words in ten minutes (occupational therapist, 14 July 2026). He trips about twice a day on rough ground (physiotherapist, 16 July 2026)."),
    ("Sensory", "Listens and remembers very well.",
     "Need 2. Cerebral visual impairment, as well as glasses for long sight. On a crowded page he finds three things out of ten; with one line showing he reads 48 words a minute and with the whole page 22; he misses what is low down on his right (qualified teacher of children with vision impairment, 9 July 2026)."),
    ("Cognition and learning", "Talks about stories and science like an older child.",
     "No need identified: his number and ideas are those of his class once he can see the page (educational psychologist, 13 July 2026)."),
    ("Social, emotional and mental health", "Warm, patient, a good loser at board games.",
     "Need 3. Looking and moving tire him. On three or four afternoons a week between 1 June and 3 July 2026 he put his head down or tore up his page, and took 35 minutes to start again (class record)."),
    ("Communication and interaction", "Chatty and clear with children and adults.",
     "No need identified (speech and language therapist’s screening, 8 July 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1: ready by himself (needs 1 and 4)",
     "By July 2028 Iolo changes for PE, fastens his coat and opens his lunch within ten minutes, with nobody else’s hands on his, on nine days out of ten. In July 2026 it took 25 minutes and an adult did every fastening. On the way: coat and shoes by July 2027. This goes towards carrying his own tray.",
     (
        ("Hydrotherapy in the warm pool at Tollgate School: floating, stepping and reaching with the right arm, one-to-one in the water. For need 1.",
         "Children’s physiotherapist (HCPC registered) in the water; teaching assistant with the pool rescue award on the side. 40 minutes once a week, 30 weeks a year, from 9 November 2026."),
        ("Two-handed practice in the quiet bay: zips, packets, cutting out card lizards. One-to-one. For need 1.",
         "Teaching assistant (level 3), 15 minutes every school day, 38 weeks a year, taught how by the occupational therapist for two hours each term."),
        ("The occupational therapist works with Iolo herself, one-to-one, and sets the next half-term’s practice. For need 1.",
         "Occupational therapist (HCPC registered): 45 minutes with him and 60 minutes of writing, once each half-term (six times a year)."),
        ("Chairs with arms and a foot block in class and hall; spring scissors, ruler with a handle; a rail beside the end toilet; yellow edges on the steps. For needs 1 and 2.",
         "In use in every lesson and at lunch since October 2026. The occupational therapist checks the fit for 30 minutes each January and June; the caretaker does repairs within a week."),
     )),
    ("Outcome 2: finding, reading and getting it down (needs 1 and 2)",
     "By July 2028 Iolo sets up his own page or tablet, then reads 80 words a minute, finds what he was asked to find on eight pages out of ten and types 12 words a minute. In July 2026 it was 48 words, set up by an adult, three pages and no typing. On the way: 60 words, five pages and six words by July 2027. Keepers read and write labels.",
     (
        ("Lessons in looking: scanning a page in order, the line window, the tablet’s camera, saying what he cannot see. One-to-one. For need 2.",
         "Qualified teacher of children with vision impairment, 60 minutes every fortnight, 19 visits a year, and one hour each half-term with the class teacher and assistant."),
        ("Worksheets and tests remade in 18-point type, six things to a page. For need 2.",
         "Teaching assistant (level 3), three hours a week, 38 weeks a year."),
        ("A tablet that shows what is on the class board, and a seat in the second row, board on his left and window behind. For need 2.",
         "In every lesson since September 2026. The computer technician tests it on the first Monday of each half-term."),
        ("One-handed touch-typing course. One-to-one. For need 1.",
         "Teaching assistant (level 3), 15 minutes four times a week, 38 weeks a year."),
        ("A laptop for anything longer than three sentences. In every class test: half as much time again and somebody to write for him. For needs 1 and 2.",
         "Laptop charged by the class teacher from November 2026. In tests a teaching assistant (level 3) writes for him one-to-one in the den; the SENCO sets this up a week ahead."),
     )),
    ("Outcome 3: lasting the afternoon (need 3)",
     "By July 2028 Iolo says when he is getting tired, takes his own ten-minute break and goes back to work, on nine afternoons out of ten. In July 2026 it was one in five. On the way: three out of five, with a card from an adult, by July 2027.",
     (
        ("Rest in the den: low light, bean bag, no screen. For need 3.",
         "Teaching assistant, one-to-one, for ten minutes at 10.15 and ten minutes at 1.45 every school day, 38 weeks a year."),
        ("Learning what tired feels like: a lizard scale from one to five, and words for asking. One-to-one. For need 3.",
         "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term; 30 minutes a week, 24 weeks a year."),
        ("Lunch at 11.55, before the queue, at a table for six by the window; then reptile club in the library, also for six. For needs 2 and 3.",
         "Midday supervisor, shown by the vision teacher for one hour each September, sits with them for 20 minutes every day. A teaching assistant runs the club for 25 minutes each Tuesday and Thursday, 38 weeks a year."),
     )),
    ("Outcome 4: out with other children (need 5; care)",
     "By July 2028 Iolo stays for a whole Saturday afternoon with a club of children his age, without Mum or Dad, on 30 Saturdays in a year. In July 2026 he had not done it. On the way: ten by July 2027.",
     ()),
)  # fmt: skip
K = (
    ("Iolo’s views", "Iolo, with the SENCO", "22 September 2026", "1"),
    ("(a) Parents’ advice", "Mother and father", "10 August 2026", "2"),
    ("(b) Educational advice (vision teacher consulted 9 July 2026)", "Head teacher, St Brannock’s", "15 July 2026", "3"),
    ("(b) Advice about sight", "Qualified teacher of children with vision impairment", "9 July 2026", "4"),
    ("(c) Medical advice", "Community paediatrician", "22 July 2026", "5"),
    ("(d) Psychological advice", "Educational psychologist", "13 July 2026", "6"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "5 August 2026", "7"),
    ("(f) Occupational therapy", "Occupational therapist", "14 July 2026", "8"),
    ("(f) Physiotherapy", "Children’s physiotherapist", "16 July 2026", "9"),
    ("(f) Speech and language screening", "Speech and language therapist", "8 July 2026", "10"),
    ("(h) Person the parents asked for", "Riding coach", "20 July 2026", "11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC Plan: Iolo Trevanion", "Final plan, 6 November 2026. Confidential")
    by.heading("Education, Health and Care Plan for Iolo", 0)
    by.cover(
        ("Name", "Iolo Trevanion"), ("Date of birth", "14 March 2018"),
        ("Year group", "Year 4"), ("School", "St Brannock’s C of E Primary School"),
        ("Main need", "Physical disability"), ("Second need", "Vision impairment"),
        ("Request received", "22 June 2026"), ("Parents told of decision to assess", "3 July 2026"),
        ("Advice asked for", "6 July 2026"), ("Draft sent", "12 October 2026"),
        ("Final plan issued", "6 November 2026"), ("First review finished by", "5 November 2027"),
        ("Signed for the Council", "R. Hallett, Head of SEND Casework"), ("Date signed", "6 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A – Iolo and his family: views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B – Special educational needs")
    by.rows(("Area", "What Iolo does well", "What is harder for him"), B, labels=(0,))
    by.at("C").heading("Section C – Health needs that go with his special educational needs")
    by.text(
        "Need 4. The muscles of Iolo’s right calf and forearm tighten as he grows, which shortens his stride and closes his hand (community paediatrician, 22 July 2026). He wears an ankle splint. After growing spells he is sore and sits out of PE.",
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs that go with his disability")
    by.text(
        "Need 5. Because of his sight and balance Iolo cannot yet be outdoors without a grown-up within reach, and so he has been to no club or party without a parent since he was five (social worker, 5 August 2026). His parents have agreed to this.",
    )  # fmt: skip
    by.at("").heading("Sections E and F – Outcomes, and the special educational provision for each")
    for title, outcome, provision in OUTCOMES:
        by.at("E").heading(f"Section E – {title}", 2)
        by.text(outcome)
        if provision:
            by.at("F").heading("Section F – Provision for this outcome", 3)
            by.rows(("Provision required to achieve the outcome", "Provided by whom, how much and by when"), provision)  # fmt: skip
        else:
            by.text("The provision for this outcome is in Section H1.")
    by.at("E").heading("Section E – Checking progress and looking ahead", 2)
    by.text(
        "The class teacher and Iolo set short targets from outcomes 1 to 3 each half-term and she notes progress on Fridays. The SENCO goes through the notes with Mum and Dad once a term, and the social worker adds outcome 4 every six months. The Council reviews all four at the yearly review.",
        "Iolo moves up to Year 5 in September 2027: he meets his new teacher for three half-hours in June and July 2027. Planning for secondary school starts at the review in autumn 2027.",
    )  # fmt: skip
    by.at("G").heading("Section G – Health provision")
    by.rows(
        ("What", "Who and how much", "For"),
        (
            ("Clinic check of hips, calf and hand, and stretching shown to his parents", "Children’s physiotherapist, 30 minutes every 12 weeks", "Need 4, outcome 1"),
            ("Ankle and hand splints measured and renewed", "Orthotist, 30 minutes twice a year", "Need 4, outcome 1"),
            ("Appointment about muscle tightness", "Community paediatrician, 30 minutes once a year, in March", "Need 4, outcome 1"),
        ),
    )  # fmt: skip
    by.text("The integrated care board agreed to all of Section G on 20 October 2026 (designated clinical officer).")  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the 1970 Act")
    by.text(
        "For need 5 and outcome 4: a support worker (level 3 diploma, shown sight guiding for two hours by the vision teacher) goes with Iolo, one-to-one, to the Saturday nature club for three hours, 40 Saturdays a year, from 14 November 2026.",
    )  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None is reasonably required (social worker, 5 August 2026).")
    by.at("I").heading("Section I – Placement")
    by.text("St Brannock’s C of E Primary School, a mainstream voluntary controlled primary school.")  # fmt: skip
    by.at("J").heading("Section J – Personal budget")
    by.text("Iolo’s parents were told about personal budgets on 24 September 2026 and have not asked for one. There are no direct payments.")  # fmt: skip
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Attached as"), K)
    by.text("Advice under (g) is for pupils in Year 9 and above, so none was sought.")


PLAN = Unseen(
    name="iolo",
    style="an outcome line over its own two columns, section letters with dashes",
    born=dt.date(2018, 3, 14),
    write=write,
)
