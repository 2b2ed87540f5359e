"""Petroc, four: bare letters, prompts in a table, outcomes and provision in one, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this part was put together", "Petroc uses signs, photos and a few words. His teaching assistant offered him photos to choose from on three mornings, 21 to 23 September 2026, and wrote down what he did. His mum and dad talked with the SENCO (the teacher who looks after special needs) at home on 23 September 2026. His own words are in quotation marks."),
    ("What Petroc likes to do and play", "Out of six photos Petroc took the water tray every time. He loves his grandad’s tractor, puddles and any song with clapping. In the yard he plays chase and looks back to see who is coming."),
    ("What people admire", "His class say that he has the best wave in school. He is kind and fetches other children’s coats. He is proud of climbing the slide, and claps himself at the top."),
    ("What Petroc hopes for", "On 22 September 2026 Petroc was shown pictures of what bigger children do. He chose the bike, signed MORE and said “go”. We take it that he wants to ride as his sister does."),
    ("Mum and dad’s views (told to the SENCO, 23 September 2026)", "“He has settled better than we dared think. Please wait for him, and ask him to do things. We want him to learn here, with the children he will know all his life.”"),
    ("Mum and dad’s hopes", "“We hope he will read, and have friends who ring our bell. Later on we would like him to have a job, on the farm perhaps, and a place of his own near us. We would like him in the village band, too.”"),
    ("Nursery and school", "He runs in at the gate. Best so far, to judge by where he goes: outdoors, and stories with things to hold. Worst: the hall at lunch. He covered his ears there on all three days."),
    ("Friends", "A boy and a girl from his preschool like to sit beside him. He holds out a toy and waits; when the others talk fast he wanders off. His cousins come to tea every Friday."),
    ("Doing things for himself", "He pulls on his boots, drinks from an open cup and carries his plate. He goes on trying at zips until he is cross; mum thinks that he would most like to do those alone."),
    ("Health", "He sleeps well and eats nearly anything soft. He rubs his ears when he has a cold, and by two o’clock he is tired. He likes the puppets at the hearing clinic."),
    ("The future", "The next step is Year 1 in September 2027. His school goes up to eleven. Work is for later, but his dad already has him feeding the hens."),
    ("How to talk with Petroc and let him choose", "Get down to his level, on either side. Say two words and sign them (he uses Makaton signs), then count to ten in your head. Give choices as two photos. Yes is a nod or a reach; no is a turned head or a push. If he sits down he is saying “not yet”. Ask important things in the morning, with mum, dad or his teaching assistant there."),
    ("His story so far", "Petroc was born in Dorchester in February 2022 and was known to have Down syndrome from the first week. Glue ear was found in 2023 and he has worn hearing aids on a soft headband since March 2024. He went to the village preschool from January 2025 and joined the primary school on 7 September 2026."),
)  # fmt: skip

# Area, what goes well, what is hard.
B = (
    ("Communication and interaction", "Petroc uses 45 Makaton signs and understands about 90. He looks, smiles and takes his turn.", "Need 1. He says 12 words that a stranger can make out (speech and language therapist, 28 July 2026). He cannot yet tell another child what he wants, and in 20 minutes of free play others spoke to him once.\nNeed 2. He follows two key words at a time, such as “teddy’s hat”, when they are signed. In class talk without signs he turned away after about a minute (same assessment)."),
    ("Cognition and learning", "He learns by looking, and matches pictures quickly.", "Need 3. With Down syndrome Petroc’s short-term memory for what he hears is limited. His play and early number were like those of a child of two and a half (play-based scale, educational psychologist, 5 August 2026). He keeps a new picture word after about 40 turns; others in the class take about eight."),
    ("Social, emotional and mental health", "He is cheerful and forgiving, and comforts others.", "No need was identified in this area (educational psychologist, 5 August 2026)."),
    ("Sensory and physical", "He climbs, digs and keeps going. He puts his own headband back on.", "Need 4. Petroc has a moderate conductive hearing loss in both ears. With his two bone conduction aids he hears one voice at a metre in a quiet room; he misses s, f and th, and nearly all speech in the hall (teacher of the deaf, 15 July 2026).\nNeed 5. He has low muscle tone and loose joints (physiotherapist, 31 July 2026). He walks 200 metres before he must rest, takes stairs with a hand held, and marks paper for about a minute before he drops the crayon. He cannot yet do a zip."),
)  # fmt: skip

# Outcome, steps and checks, provision.
EF = (
    ("Outcome 1 (needs 1 and 2). By July 2028 Petroc asks for a thing, a turn or help from another child, with two signs or words joined together, at least five times in a morning. In July 2026 he used single signs, and only with adults.",
     "Step: two signs joined with an adult, five times a morning, by July 2027.",
     "F1, for needs 1 and 2. A speech and language therapist (registered with the Health and Care Professions Council, HCPC, and with a postgraduate course in Down syndrome) works with Petroc one-to-one for 30 minutes each week, 38 weeks a year, with his teaching assistant watching. Apart from that she teaches the class staff for one hour each half-term, and writes and reviews his targets for two hours each term.\nF2, for need 1. A teaching assistant (level 3, two-day Makaton foundation course) plays with Petroc and two other children for 15 minutes every day, in the role-play corner or the sand, and tells the others what his signs mean.\nF3, for needs 1 and 2. The Reception teacher teaches the class of 24 five new signs every Monday for ten minutes, and signs the key words of each story and each instruction."),
    ("Outcome 2 (need 3). By July 2028 Petroc reads 30 words on sight, in little books about himself, and counts out five things. In August 2026 he matched ten pictures and counted to two.",
     "Step: ten words and counting out three, by July 2027.",
     "F4, for need 3. The same teaching assistant teaches Petroc to match, select and name picture words one-to-one, ten minutes twice a day, 38 weeks a year.\nF5, for need 3. The Reception teacher teaches Petroc number with plastic shapes that fit together, in a pair, for ten minutes four times a week. A specialist teacher for Down syndrome (qualified teacher, advisory diploma) visits for an hour every half-term and chooses the next words and shapes with the staff."),
    ("Outcome 3 (need 4). By July 2028 Petroc shows an adult when an aid is off or not working, four times out of five, and turns to his name across the classroom. In July 2026 he did neither.",
     "Step: hands over the aid that has been switched off, in a game, by July 2027.",
     "F6, for need 4. A qualified teacher of the deaf visits for 60 minutes every fortnight, 19 visits a year: 40 minutes of listening games with Petroc one-to-one and 20 minutes teaching the staff.\nF7, for need 4. Petroc has a radio aid; the teacher wears the microphone in all teaching. The teaching assistant checks the aids and the radio aid at 8.50 each morning for five minutes with a listening tube. He sits in the front row with his back to the window. The classroom has carpet, curtains and felt under the chair legs.\nF8, for needs 1 and 4. He eats lunch in the library at 11.45 every day with three other children and a midday supervisor who knows 30 of his signs, for 20 minutes, before the hall fills."),
    ("Outcome 4 (need 5). By July 2028 Petroc walks to the village hall and back (600 metres) with his class, takes the steps with one hand on the rail, pedals a tricycle across the yard, does up a zip that has been started, and draws a person with a head and legs. In July 2026 he walked 200 metres, drew lines and did the rest not at all.",
     "Step: 400 metres, a circle and a zip pulled half-way, by July 2027.",
     "F9, for need 5. A physiotherapist (HCPC registered, children’s team) works with Petroc one-to-one in the hall for 30 minutes every half-term and then shows the staff the next exercises for 30 minutes. The teaching assistant does these with him in a group of four for 15 minutes each day: steps, balancing, pushing and riding a tricycle.\nF10, for need 5. He has a chair with arms and a footrest at a table of the right height, a sloped board and short thick crayons for all table work. The occupational therapist (HCPC registered) checks the fit for 30 minutes each term, and teaches the teaching assistant for 30 minutes more how to practise zips with him at both outdoor times."),
)  # fmt: skip

K = (
    ("(a) Parents’ views", "Mother and father", "6 July and 23 September 2026", "1, attached"),
    ("(b) Advice of the preschool", "Preschool manager", "17 July 2026", "2, attached"),
    ("(b) Advice of the school", "Head teacher", "24 September 2026", "3, attached"),
    ("(b) with regulation 6(2): hearing", "Qualified teacher of the deaf", "15 July 2026", "4, attached"),
    ("(c) Medical advice", "Community paediatrician", "29 July 2026", "5, attached"),
    ("(d) Psychological advice", "Educational psychologist", "5 August 2026", "6, attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "10 August 2026", "7, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "28 July 2026", "8, attached"),
    ("(f) Physiotherapy", "Physiotherapist", "31 July 2026", "9, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "3 August 2026", "10, attached"),
    ("(h) Asked for by the parents", "Specialist teacher for Down syndrome", "22 July 2026", "11, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Petroc Loveridge-Stone: final EHC plan", "West Wessex Council, 30 October 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Petroc Loveridge-Stone"), ("Date of birth", "14 February 2022"),
        ("Pronouns", "he/him"), ("Year group", "Reception"),
        ("School attended", "Nettlecombe Primary School"), ("Language at home", "English"),
        ("Main type of need", "Hearing impairment"), ("Second type of need", "Moderate learning difficulty"),
        ("Request received", "15 June 2026"), ("Decision to assess sent", "3 July 2026"),
        ("Draft served", "2 October 2026"), ("Status and date", "Final plan, 30 October 2026"),
        ("First review, as he is under five", "Finished by 16 April 2027"), ("Yearly review", "Finished by 29 October 2027"),
        ("Signed for the Council", "R. Hallett, SEND Team Manager"), ("Date of signature", "30 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A  Views, interests and aspirations")
    by.rows(("", "What Petroc shows and what his family say"), A, labels=(0,))
    by.at("B").heading("B  Special educational needs")
    for area, well, hard in B:
        by.heading(area, 2)
        by.rows(("What Petroc does well", "What is hard for him"), [(well, hard)])
    by.at("C").heading("C  Health needs related to the special educational needs")
    by.text(
        "C1. Glue ear with hearing loss (need 4). The loss changes with colds, so that one week’s listening is not like the next (community paediatrician, 29 July 2026).",
        "C2. Underactive thyroid, found in 2024. Petroc takes a tablet at home each morning. When the dose is too low he is sleepy and learns little in the afternoon (same advice).",
    )  # fmt: skip
    by.at("D").heading("D  Social care needs")
    by.text("No social care needs were identified. A social worker from the disabled children’s team visited the family at home on 4 August 2026 and gave her advice on 10 August 2026.")  # fmt: skip
    by.at("").heading("E and F  Outcomes, and special educational provision")
    by.guide("Each row is one outcome. The first two columns are Section E; the last is Section F.")
    by.rows(
        ("E  Outcome", "E  Step on the way", "F  Provision: what, who, how much, how often"),
        EF,
        letters=("E", "E", "F"),
    )
    by.at("E").text(
        "Who sets targets and who checks (all outcomes). The Reception teacher sets targets for each half-term with the teaching assistant, who notes on a chart every Friday what Petroc did. Teacher, SENCO and parents go through the chart together each term, and the Council reviews the outcomes at the reviews named on the first page.",
        "Moving to Year 1. From May 2027 Petroc spends one morning a week in the Year 1 room with his teaching assistant. He takes home a photo book of it in July 2027. The teacher of the deaf checks the sound in the room by 18 June 2027, and the Year 1 teacher begins to learn his signs in the summer term of 2027.",
    )  # fmt: skip
    by.at("G").heading("G  Health provision")
    by.text(
        "G1, for C1 and outcome 3. An audiologist at the children’s hearing clinic tests Petroc’s hearing and checks his aids for 45 minutes every three months, and the clinic replaces a broken aid within three working days.",
        "G2, for C2. A community paediatrician sees him for 30 minutes every six months, with a blood test, and writes to the parents and the school within two weeks when the dose is changed.",
        "The integrated care board agreed to Section G: designated clinical officer, 19 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("H1  Social care provision under section 2 of the 1970 Act")
    by.text("None is required (social worker, disabled children’s team, 10 August 2026).")
    by.at("H2").heading("H2  Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 10 August 2026).")
    by.at("I").heading("I  Placement")
    by.text("Nettlecombe Primary School, a mainstream community primary school.")
    by.at("J").heading("J  Personal budget")
    by.text("Petroc’s parents were told about personal budgets on 2 October 2026 and have not asked for one.")  # fmt: skip
    by.at("K").heading("K  Advice and information")
    by.rows(("Advice", "Given by", "Date", "Appendix"), K)
    by.text("Advice (g), on preparing for adulthood, is asked for from Year 9 on and does not apply to Petroc yet.")  # fmt: skip


PLAN = Unseen(
    name="petroc",
    style="bare letters, prompts, outcomes and provision in one table",
    born=dt.date(2022, 2, 14),
    write=write,
)
