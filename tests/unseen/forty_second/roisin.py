"""Roisin, three: an early-years final plan told in tables by watching and by her parents, sound."""

import datetime as dt

from tests.unseen.author import Author, Unseen

KNOW, MEANS = "What we know", "What this means"

A = (
    ("How we listened", "Roisin’s key person watched her for 40 minutes on each of three mornings (29 June, 1 July and 3 July 2026) and kept photo notes. Mum and Dad met the plan officer, 9 July 2026.", "Roisin does not use spoken words. Her views here are what she showed us, with who saw it and when."),
    ("Play", "She chose the water tray every morning and laughed out loud. She loves bubbles, drums and anything that spins (seen by her key person, 1 July 2026).", "Roisin enjoys things that answer back. She is curious and sunny."),
    ("Nursery", "She crawls fast to the garden door. When the class sings she turns away (seen by her key person, 3 July 2026).", "Outdoors is the best part. Loud singing is the worst."),
    ("Friends and family", "She shuffled up to a girl at the drums and gave her a beater, twice (seen by her key person, 3 July 2026).", "She has one special friend at nursery, and adores her big brother."),
    ("Doing it herself", "She lifts her cup with both hands and takes off her sun hat (seen by her key person, 1 July 2026).", "She is proud of that. An adult does her shoes."),
    ("Feeling well", "“After a seizure she wants her blue blanket and my shoulder. When she’s well she eats everything but peas.” (Mum, 9 July 2026)", "She goes quiet when she is poorly."),
    ("How Roisin talks with us, and we with her", "Yes: she leans in, smiles or signs MORE. No: she turns her head or pushes the thing away. She has two Makaton signs, MORE and MUMMY, and leads an adult by the hand.", "Come down to her level and say her name. Use one or two words, with the real object in your hand. Count to ten before you say it again."),
    ("Helping her to choose", "In a quiet corner her key person held up two things. She looked, then reached (3 July 2026).", "Offer choices this way. Swap hands and offer again to be sure."),
    ("What Roisin hopes for", "Mum and the key person, from what Roisin shows (9 July 2026): she stretches both arms to the slide when her brother climbs it.", "One day Roisin would like to climb where the others climb, and to be the one who says what happens next."),
    ("Roisin’s story", "Born in February 2023. Epilepsy was diagnosed in January 2024 and global developmental delay in March 2025.", "Nursery began in April 2026."),
    ("What Mum and Dad think", "“She understands more than people think.” (Mum, 9 July 2026) “We can’t leave her anywhere on a Saturday.” (Dad, 9 July 2026)", "They want everybody to know what to do in a seizure."),
    ("What Mum and Dad hope for", "“We hope she’ll have mates in our village, a job she likes, and one day a front door of her own with somebody kind close by.” (Dad, 9 July 2026) “Soon, I’d love her to go up to Reception with the children she knows.” (Mum, 9 July 2026)", "Work, home and community are all there. Reception is next, in September 2027."),
)  # fmt: skip
B = (
    ("N1  Communication and interaction", "Roisin is non-speaking. She understood two of ten everyday words without a gesture, and used two Makaton signs in a morning (speech and language therapist, 14 July 2026).", "She cannot yet follow what is said to the group."),
    ("N2  Cognition and learning", "Global developmental delay. She plays with a new toy in one way, for about a minute (educational psychologist, 21 July 2026). Epilepsy: in 20 mornings from 1 to 26 June 2026 she had 61 brief absences and four longer seizures (nursery diary).", "She learns a step when it is shown by hand and repeated for weeks. Each absence loses her place in what she was doing."),
    ("N3  Social, emotional and sensory", "She took two turns in a game. With more than six children singing she covered her ears and left, three mornings out of three (key person, 3 July 2026).", "She misses the songs and games in which others learn to take turns."),
    ("N4  Movement", "She crawls, and stood for ten seconds holding a table. She does not yet walk or climb (physiotherapist, 16 July 2026).", "She cannot reach the slide, the books or the sink with her class."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Roisin asks for or turns down ten things, by sign or object, on four days out of five.", "Two signs, July 2026", "Five things, July 2027", "N1; her wish to say what happens next"),
    ("2", "By July 2028 Roisin plays with one toy in three ways for five minutes, and goes back to it within ten minutes of an absence, four times out of five.", "One way, one minute; did not go back, July 2026", "Two ways, July 2027", "N2, C1; her parents’ hope of a job she likes"),
    ("3", "By July 2028 Roisin takes six turns in a game with another child, and stays for ten minutes of singing with ten children, on three days out of five.", "Two turns; left the singing, July 2026", "Four turns, July 2027", "N3; her parents’ hope of mates"),
    ("4", "By July 2028 Roisin walks ten metres with her walker and climbs the three slide steps holding the rail.", "Stood for ten seconds, July 2026", "Three metres, July 2027", "N4; her wish to climb"),
    ("5", "By July 2028 Roisin plays in the village beside other children for two hours, three Saturdays out of four.", "None, July 2026", "One hour, July 2027", "D1; her parents’ hope for village life"),
)  # fmt: skip
KP = "Key person (early years practitioner, level 3), taught by the "
F = (
    ("1", "N1", "Makaton signs, choosing between objects, listening for one word.", "Speech and language therapist, HCPC registered", "30 minutes", "Weekly, 38 weeks", "Book room; one-to-one"),
    ("1", "N1", "The therapist writes those activities and teaches them to the key person and parents.", "The same therapist", "60 minutes", "Once each half-term", "Adults only"),
    ("1", "N1", "Practice of those signs and choices at snack and in the garden.", KP + "therapist", "15 minutes", "Twice a day, 38 weeks", "One-to-one"),
    ("2", "N2", "One new play step, posting, matching or making a toy work, shown hand over hand.", "Specialist early years teacher (postgraduate SEN award)", "45 minutes", "Once a fortnight, 19 visits", "Book room; one-to-one"),
    ("2", "N2", "Posting, matching and making toys work, each with three toys.", KP + "specialist teacher", "20 minutes", "Every day, 38 weeks", "One-to-one"),
    ("3", "N3", "Turn-taking with a drum, bubbles and a rolling ball.", KP + "specialist teacher", "15 minutes", "Every day, 38 weeks", "Screened corner; group of three children, one adult"),
    ("3", "N3", "Songs with signs and objects, away from the class singing.", "Early years teacher, qualified, Makaton foundation certificate", "10 minutes", "Every day, 38 weeks", "Book room; group of five children, one teacher"),
    ("4", "N4", "Standing, stepping with the walker, climbing.", "Physiotherapist, HCPC registered", "40 minutes", "Once a month, ten visits", "Hall; one-to-one"),
    ("4", "N4", "The physiotherapist teaches each new movement to the key person.", "The same physiotherapist", "45 minutes", "Once a term", "Adults only"),
    ("4", "N4", "Standing, stepping with the walker and climbing the slide steps.", KP + "physiotherapist", "20 minutes", "Every day, 38 weeks", "Garden; one-to-one"),
    ("1 to 4", "N1 to N4", "One adult within arm’s reach turns each group instruction into one word and an object, and after an absence starts the activity again.", "Key person, or a second level 3 practitioner; both hold the certificate in G2", "15 hours a week to 23 July 2027; 32 hours a week from 6 September 2027", "Every session, 38 weeks", "Class of 26, then 28; one-to-one"),
    ("3 and 4", "N3, N4", "Equipment, kept in class: a rear walker, a chair with arms and ear defenders.", "Physiotherapist fits; key person checks", "30 minutes to fit; 5 minutes to check", "Fitted each term; checked every Monday", "Class room and garden"),
)  # fmt: skip
G = (
    ("G1", "Epilepsy clinic: seizures, medicine and sleep reviewed.", "Consultant paediatrician", "30 minutes, every four months"),
    ("G2", "Seizure first aid and rescue medicine course for four nursery staff and the Saturday play worker, with a certificate that lasts a year.", "Epilepsy specialist nurse, registered children’s nurse", "Two hours every September"),
    ("G3", "A visit to read the diary and update the health care plan.", "The same nurse", "45 minutes, once a term"),
    ("G4", "Rescue medicine (buccal midazolam) once a seizure reaches five minutes; an ambulance is called.", "The practitioner beside her, with the certificate in G2", "One dose each time; she is then watched for 60 minutes"),
)  # fmt: skip
K = (
    ("K1", "(a) Parents’ views", "Mum and Dad, with the plan officer", "9 July 2026"),
    ("K2", "(b) Educational advice, with photo notes", "Head teacher", "8 July 2026"),
    ("K3", "(c) Medical advice", "Consultant paediatrician", "23 July 2026"),
    ("K4", "(d) Psychological advice", "Educational psychologist", "21 July 2026"),
    ("K5", "(e) Social care advice", "Social worker", "24 July 2026"),
    ("K6", "(f) Other advice", "Speech and language therapist", "14 July 2026"),
    ("K7", "(f) Other advice", "Physiotherapist", "16 July 2026"),
    ("K8", "(h) Advice Mum and Dad asked for", "Portage home visitor", "22 July 2026"),
    ("K9", "Individual health care plan", "Epilepsy specialist nurse", "2 September 2026"),
)  # fmt: skip


def known(by: Author, rows: tuple[tuple[str, ...], ...]) -> None:
    by.rows(("", KNOW, MEANS), rows, labels=(0,))


def write(by: Author) -> None:
    by.paper.running("Roisin Quilter: Early Years EHC Plan (final)", "Issued 29 September 2026")
    by.heading("Early Years Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Roisin Quilter"),
        ("Likes to be called", "Roisin (she, her)"),
        ("Birthday", "20 February 2023"),
        ("Early years stage", "Nursery, three years old"),
        ("Type of plan", "Final plan"),
        ("We received the request on", "19 May 2026"),
        ("We told Mum and Dad we would assess", "25 June 2026"),
        ("We asked for advice on", "25 June 2026"),
        ("Draft sent home", "28 August 2026, with comments welcome until 16 September 2026"),
        ("Final plan sent", "29 September 2026"),
        ("Reviews", "Every six months: meeting on 14 January 2027, finished by 10 February 2027; then finished by 23 July 2027"),
        ("Signed for the Council", "M. Tregarthen-Shah, Early Years Plan Officer, 29 September 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Roisin, her family and their hopes")
    known(by, A)
    by.at("B").heading("Section B: Roisin’s special educational needs")
    known(by, B)
    by.at("C").heading("Section C: Health needs linked to her special educational needs")
    known(by, (("C1  Epilepsy", "Two longer seizures a month, January to June 2026; rescue medicine given three times (consultant paediatrician, 23 July 2026). Her individual health care plan of 2 September 2026 is attached (K9).", "Learning stops during and after a seizure. Five minutes or more is an emergency."),))  # fmt: skip
    by.at("D").heading("Section D: Social care needs linked to her special educational needs")
    known(by, (("D1  Time out with other children", "Roisin went to no group outside nursery from July 2025 to July 2026; nobody elsewhere could give rescue medicine (social worker, 24 July 2026).", "She cannot use what she learns with children in her village."),))  # fmt: skip
    by.at("E").heading("Section E: Outcomes for Roisin")
    by.rows(
        ("Outcome", "What Roisin will do", "Where she started", "Step on the way", "Comes from"),
        E,
        labels=(0,),
    )
    by.text(
        "Watching progress: the key person writes a learning note every Friday. The key person and SENCO set small targets each half-term with Mum and Dad. The Council reviews the plan every six months.",
        "Moving to Reception on 6 September 2027: the January 2027 review looks at the move. Roisin visits the room on four mornings in June 2027 with her key person.",
    )
    by.at("F").heading("Section F: Special educational provision")
    by.guide("Each row is one piece of provision. Read the outcome number first.")
    by.rows(
        ("Outcome", "Need", "What happens", "Who, and what they know", "How long", "How often", "Where, and how many children"),
        F,
        labels=(0, 1),
    )  # fmt: skip
    by.text(
        "All of this starts on 5 October 2026 and goes on in Reception. No area of the early years curriculum is left out."
    )
    by.at("G").heading("Section G: Health provision")
    by.rows(("", "What happens", "Who", "How long and how often"), G, labels=(0,))
    by.text(
        "For C1 and outcome 2. Agreed for the integrated care board by its designated clinical officer on 21 September 2026."
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.rows(
        ("What happens", "Who", "How long and how often", "For"),
        (("The village play session, with one worker for Roisin.", "Play worker (level 3, with the certificate in G2).", "Two hours each Saturday, 44 weeks a year.", "D1; outcome 5"),),
    )  # fmt: skip
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None is needed (social worker, 24 July 2026).")
    by.at("I").heading("Section I: Where Roisin will learn")
    by.rows(
        ("When", "Name", "Type"),
        (
            ("To 23 July 2027", "Nursery class of Sallowfield Primary School", "Maintained mainstream primary school"),
            ("From 6 September 2027", "Reception class of Sallowfield Primary School", "Maintained mainstream primary school"),
        ),
        labels=(0,),
    )  # fmt: skip
    by.at("J").heading("Section J: Personal budget")
    by.text("None. Mum and Dad heard about it on 9 July 2026 and did not ask for one.")
    by.at("K").heading("Section K: Advice and information, all attached")
    by.rows(
        ("No.", "What it is", "Who wrote it", "Date", "Copy"),
        [(*row, "Attached") for row in K],
        labels=(0,),
    )
    by.text("Advice (g) starts in Year 9 and does not apply.")
    by.at("").heading("If you do not agree")
    by.text(
        "Mum and Dad may appeal to the First-tier Tribunal about Sections B, F and I within two months of the letter that came with this plan, or within one month of a mediation certificate if that is later. The letter gives the names of the mediation adviser, the disagreement resolution service and the local information, advice and support service."
    )


PLAN = Unseen(
    name="roisin",
    style="42nd: early-years tables of what we know and what this means, F by outcome, a cell a fact",
    born=dt.date(2023, 2, 20),
    write=write,
    is_landscape=True,
)
