"""Iolo, eight: a first final plan, each outcome a line above its own table, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("Who spoke, and how we asked",
     "Iolo walked the class teaching assistant round school on 15 September 2026 and took nine photographs. On 22 September he put them into “keep”, “change” and “not bothered” with the SENCO, who wrote his words down as he said them. Words in quotation marks are his. Mum and Dad met the SENCO at home on 24 September 2026, and their part stands by itself below."),
    ("What people like about Iolo, and what he does well",
     "“I’m good at remembering animals and making Nain laugh.” His class chose “brave”, “funny” and “knows everything about lizards”. He is proud of the frog pond, which he planned with the caretaker in May 2026, and he tells a story so that a whole class goes quiet."),
    ("What he likes doing",
     "Iolo keeps two leopard geckos and can tell them apart by their tails. He plays zoo-keepers with his little sister, listens to nature recordings in bed, and loves anything to do with water: the sea, the bath, the puddle by the gate. On Fridays he rides a pony."),
    ("Friends",
     "“Me and a boy in my class are the reptile club. There’s only two of us.” He would like more members. At playtime he has sometimes stood at the edge when the football came near."),
    ("School",
     "Keep: the pond, story time, the den, Friday singing. Change: the dinner queue, “because everyone’s a blur”, and long writing. He told the SENCO, “I know the answer but my hand’s slow and then it’s gone.”"),
    ("Doing things for himself",
     "He gets his own breakfast, feeds the geckos and swims with armbands. He wants to do up his coat before everyone has gone out, and to carry his own tray."),
    ("How he feels and keeps well",
     "Iolo says his right leg “goes tight like elastic” when it is cold. He does not mind his splint now that it has snakes on it. When he is tired he says that the pages swim. He sleeps well."),
    ("What he would like to happen",
     "“I want to be a keeper in the reptile house. I’m going to live next door to Nain with a gecko room.” Sooner than that, he hopes to go to the park with his friend and to be in the school play."),
    ("What Mum and Dad think",
     "Mum: he is happy at school and his teachers listen. What bothers us is how worn out he is by three o’clock, and that people do jobs for him to be kind. Dad: he sees less than people think, because he is clever at guessing. He likes to be told where things are."),
    ("What Mum and Dad hope for",
     "We hope he will work with animals, have his own front door and somebody to laugh with behind it, and be known in the town as we are. In the next few years we would love a friend to knock for him, and a secondary school he can walk round without us."),
    ("His story so far",
     "Iolo was born in March 2018, six weeks early. The family learnt about the hemiplegia when he was one. He started at St Brannock’s nursery in 2021 and has stayed. Glasses came in 2022, and in January 2025 the eye clinic explained that the trouble was with how his brain uses what he sees. He had an operation on his heel cord in April 2025 and was back in six weeks."),
    ("Talking with Iolo, and deciding things with him",
     "Iolo talks clearly and likes a proper conversation. Stand on his left, say your name, and say what is on the table before you ask about it. He shows no by going quiet and picking at his splint. Ask before lunch, in the den, with two or three real things to hold or one picture at a time; give him a minute. He likes his friend or Nain beside him when something big is decided, and to hear it read back."),
)  # fmt: skip
B = (
    ("Physical", "Walks, climbs and swims with armbands. Strong, neat left hand. Tries things again.",
     "Need 1. Cerebral palsy affecting his right side (hemiplegia). His right hand holds paper still for about five seconds and lets go; he cannot yet cut along a line, open a lunch packet or do up buttons (occupational therapist, 14 July 2026). On rough ground he trips about twice a day, and in PE he stops after ten minutes (physiotherapist, 16 July 2026)."),
    ("Sensory", "Listens and remembers very well. Knows the whole building by heart.",
     "Need 2. Cerebral visual impairment, as well as glasses for long sight. On a crowded page he finds three things out of ten; with one line showing he reads 48 words a minute and with the whole page 22; he misses what is low down on his right, including steps (qualified teacher of children with vision impairment, 9 July 2026)."),
    ("Cognition and learning", "Talks about stories and science like an older child. Wide general knowledge.",
     "Need 3. He loses his place when he counts past 20 and cannot line up a sum, so in number he is where most children are at the start of Year 2 (Sandwell KS1–KS2, SENCO, 7 July 2026). He writes 15 words in ten minutes by hand and stops there (class writing, 2 July 2026)."),
    ("Social, emotional and mental health", "Warm, patient, a good loser at board games.",
     "Need 4. Looking and moving tire him. On three or four afternoons a week between 1 June and 3 July 2026 he put his head down or tore up his page, and took 35 minutes to start again (class record)."),
    ("Communication and interaction", "Chatty and clear with children and adults.",
     "No need identified (speech and language therapist’s screening, 8 July 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1: ready by himself (needs 1 and 5)",
     "By July 2028 Iolo changes for PE, fastens his coat and opens his lunch within ten minutes, using both hands, with nobody else’s hands on his, on nine days out of ten. In July 2026 it took 25 minutes and an adult did every fastening. On the way: coat and shoes by July 2027; packets by December 2027. It takes him towards carrying his own tray, and one day his own front door.",
     (
        ("Hydrotherapy in the warm pool at Tollgate School: floating, kicking, stepping and reaching with the right arm, one-to-one in the water. For need 1; also helps outcome 4.",
         "Children’s physiotherapist (HCPC registered) in the water; a teaching assistant with the pool rescue award on the side. 40 minutes once a week, 30 weeks a year, from 9 November 2026."),
        ("Two-handed practice in the quiet bay: zips, buttons, packets, cutting round card lizards, holding a ruler. One-to-one. For need 1.",
         "Teaching assistant (level 3), 15 minutes every school day, 38 weeks a year. The occupational therapist (HCPC registered) teaches her how for three hours each September and one hour in each other term."),
        ("The occupational therapist works with Iolo herself, one-to-one, and then sets the next half-term’s practice. For need 1.",
         "Occupational therapist: 45 minutes with him and 60 minutes of writing and showing, once each half-term (six times a year)."),
        ("A chair with arms and a foot block at his desk and a second one in the hall; spring scissors, non-slip mat, ruler with a handle; a rail beside the end toilet. For need 1.",
         "In place since October 2026 and used in every lesson and at lunch. Occupational therapist checks the fit for 30 minutes in January and June each year; the caretaker sees to repairs within a week."),
        ("PE, two lessons of 50 minutes a week: level floor, a bell ball, a partner on his left, and a five-minute rest half way. For needs 1 and 2.",
         "PE teacher, who is shown by the physiotherapist for one hour each term; teaching assistant (level 3) on his right side, one-to-one, in both lessons, 38 weeks a year."),
     )),
    ("Outcome 2: finding and reading (need 2)",
     "By July 2028 Iolo sets up his own page or tablet and then reads 80 words a minute and finds what he was asked to find on eight pages out of ten. In July 2026 it was 48 words, set up by an adult, and three pages. On the way: 60 words and five pages by July 2027. A keeper has to read labels.",
     (
        ("Lessons in looking: scanning a shelf and a page in order, the line window, the tablet’s camera and speech, saying what he cannot see. One-to-one. For need 2.",
         "Qualified teacher of children with vision impairment, 60 minutes every fortnight, 19 visits a year; and one hour each half-term with the class teacher and teaching assistant."),
        ("Worksheets and tests remade in 18-point type, six things to a page, plain white background; books on the tablet, one line at a time. For need 2.",
         "Teaching assistant (level 3), three hours a week, 38 weeks a year, so that they are ready the day before. The vision teacher looks over a week’s sheets for 30 minutes each term."),
        ("A tablet on a stand that shows what is on the class board, and a seat in the second row with the board on his left and the window behind him. For need 2.",
         "In every lesson since September 2026. The computer technician updates and tests it on the first Monday of each half-term."),
        ("Moving about safely: stairs, dinner hall, playground edges and the kerb outside. One-to-one. For needs 1 and 2; also helps outcome 1.",
         "Habilitation specialist (graduate diploma), 50 minutes a week for 12 weeks from 11 January 2027, then 50 minutes each half-term. Caretaker paints the step edges yellow by 18 December 2026 and repaints them each August."),
     )),
    ("Outcome 3: number and getting it down (need 3)",
     "By July 2028 Iolo adds and takes away numbers to 100 with 18 sums right out of 20, and types 12 words a minute for ten minutes. In July 2026 it was four sums, and he did not type. On the way: 10 sums and six words by July 2027.",
     (
        ("Number lessons with wooden tiles, a raised number line and sums on squared boards, together with one other child. For need 3.",
         "Teacher accredited in Numbers Count, 30 minutes three times a week, 36 weeks a year, in the maths room."),
        ("Touch-typing with the left hand, on the one-handed course that the vision teacher loaded in October 2026. One-to-one. For needs 1 and 3.",
         "Teaching assistant (level 3), 15 minutes four times a week, 38 weeks a year."),
        ("A laptop for anything longer than three sentences. In every class test: half as much time again, 18-point paper and somebody to write for him. For needs 2 and 3.",
         "Laptop kept charged by the class teacher from November 2026. In tests a teaching assistant (level 3) writes for him one-to-one in the den; the SENCO sets this up a week ahead."),
     )),
    ("Outcome 4: lasting the afternoon (need 4)",
     "By July 2028 Iolo says when he is getting tired, takes his own ten-minute break and goes back to work, on nine afternoons out of ten. In July 2026 it was one in five. On the way: with a card put on his desk by an adult, on three afternoons out of five, by July 2027.",
     (
        ("Rest in the den (low light, bean bag, a nature recording, no screen). For need 4.",
         "Teaching assistant, one-to-one, for ten minutes at 10.15 and ten minutes at 1.45 every school day, 38 weeks a year."),
        ("Learning what tired feels like: a lizard scale from one to five, and words for asking. One-to-one. For need 4.",
         "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term; 30 minutes a week, 24 weeks a year."),
        ("Lunch at 11.55, before the queue, at a table for six by the window, with his friend and four others. Reptile club in the library afterwards for six children. For needs 2 and 4.",
         "Midday supervisor, shown by the vision teacher for one hour each September, sits with the six of them for 20 minutes every day. A teaching assistant runs the club for 25 minutes each Tuesday and Thursday, 38 weeks a year."),
     )),
    ("Outcome 5: out with other children (need 6; care)",
     "By July 2028 Iolo stays for a whole Saturday afternoon with a club of children his age, without Mum or Dad, on 30 Saturdays in a year. In July 2026 he had not done it. On the way: ten Saturdays by July 2027.",
     ()),
)  # fmt: skip
K = (
    ("Iolo’s views", "Iolo, with the SENCO", "22 September 2026", "Attached, 1"),
    ("(a) Parents’ advice", "Mother and father", "10 August 2026", "Attached, 2"),
    ("(b) Educational advice (vision teacher consulted 9 July 2026)", "Head teacher, St Brannock’s", "15 July 2026", "Attached, 3"),
    ("(b) Advice about sight", "Qualified teacher of children with vision impairment", "9 July 2026", "Attached, 4"),
    ("(c) Medical advice", "Community paediatrician", "22 July 2026", "Attached, 5"),
    ("(d) Psychological advice", "Educational psychologist", "13 July 2026", "Attached, 6"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "5 August 2026", "Attached, 7"),
    ("(f) Occupational therapy", "Occupational therapist", "14 July 2026", "Attached, 8"),
    ("(f) Physiotherapy", "Children’s physiotherapist", "16 July 2026", "Attached, 9"),
    ("(f) Speech and language screening", "Speech and language therapist", "8 July 2026", "Attached, 10"),
    ("(h) Person the parents asked for", "Riding coach", "20 July 2026", "Attached, 11"),
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
        "Need 5. The muscles of Iolo’s right calf and forearm tighten as he grows, which shortens his stride and closes his hand (community paediatrician, 22 July 2026). He wears an ankle splint for eight hours a day. After growing spells he is sore and sits out of PE.",
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs that go with his disability")
    by.text(
        "Need 6. Because of his sight and balance Iolo cannot yet be outdoors without a grown-up within reach, and so he has been to no club or party without a parent since he was five (child and family assessment, social worker, 5 August 2026). His parents have read this and agreed to it.",
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
        "The class teacher and Iolo set short targets from outcomes 1 to 4 each half-term and she notes progress on Fridays. The SENCO goes through the notes with Mum and Dad once a term, and the social worker adds outcome 5 every six months. The Council reviews all five at the yearly review.",
        "Iolo moves up to Year 5 in September 2027: he meets his new teacher for three half-hours in June and July 2027 and learns the room with the habilitation specialist. Planning for secondary school starts at the review in autumn 2027, with visits from spring 2028.",
    )  # fmt: skip
    by.at("G").heading("Section G – Health provision")
    by.rows(
        ("What", "Who and how much", "For"),
        (
            ("Clinic check of hips, calf and hand, and stretching shown to his parents", "Children’s physiotherapist, 30 minutes every 12 weeks", "Need 5, outcome 1"),
            ("Ankle and night hand splints measured, fitted and renewed", "Orthotist, 30 minutes twice a year", "Need 5, outcome 1"),
            ("Appointment about muscle tightness and injections", "Community paediatrician, 30 minutes once a year, in March", "Need 5, outcome 1"),
        ),
    )  # fmt: skip
    by.text("The integrated care board agreed to all of Section G on 20 October 2026 (designated clinical officer).")  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the 1970 Act")
    by.text(
        "For need 6 and outcome 5: a support worker (level 3 diploma, and two hours’ sight-guiding practice with the habilitation specialist) goes with Iolo, one-to-one, to the Saturday nature club for three hours, 40 Saturdays a year, from 14 November 2026. The disabled children’s team provides this.",
    )  # fmt: skip
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None is reasonably required (social worker, 5 August 2026).")
    by.at("I").heading("Section I – Placement")
    by.text("St Brannock’s C of E Primary School, a mainstream voluntary controlled primary school.")  # fmt: skip
    by.at("J").heading("Section J – Personal budget")
    by.text("Iolo’s parents were told about personal budgets on 24 September 2026 and have not asked for one. There are no direct payments.")  # fmt: skip
    by.at("K").heading("Section K – Advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Appendix"), K)
    by.text("Advice under (g) is for pupils in Year 9 and above, so none was sought.")


PLAN = Unseen(
    name="iolo",
    style="an outcome line over its own two columns, section letters with dashes",
    born=dt.date(2018, 3, 14),
    write=write,
)
