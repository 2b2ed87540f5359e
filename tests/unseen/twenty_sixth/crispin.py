"""Crispin, seven: a county's first final plan on wide pages, with a grid of provision for each need."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How these views were gathered",
     ("Crispin talked with the special educational needs coordinator (SENCO) on 9 and 16 June 2026, for 20 minutes each time, with photographs to sort. She wrote down his words and read them back. His mother and father wrote their own page on 12 June 2026.",)),
    ("What Crispin says",
     ("“I like science best because you get to touch it. I don’t like the hall when it’s PE and everyone runs.” (Crispin, 9 June 2026)",
      "“My legs get tired and then my hand gets tired. When my splints rub it hurts and I go quiet.” (Crispin, 9 June 2026)",
      "“I can do my own coat if it’s the popper one. I want to learn to go to the toilet without somebody there.” (Crispin, 16 June 2026)",
      "“I’ve got one best friend in my class. At playtime he plays football so I watch.” (Crispin, 16 June 2026)")),
    ("What Crispin enjoys",
     ("He loves volcanoes and collects rocks. He plays board games with his cousins and likes swimming, where he says he is “the same as everyone”. He is kind to younger children and proud of his talk about lava in May 2026.",)),
    ("What Crispin hopes for",
     ("“When I’m older I want to be a volcano scientist and live in a house with no stairs, near Grandad. Next year I want to play in the playground, not by the wall.” (Crispin, 16 June 2026)",)),
    ("His next steps",
     ("Crispin is happy to stay at his school until Year 6. He has asked whether the secondary school has a lift. It is too early to plan for college.",)),
    ("What his mother and father say",
     ("“Crispin thinks about everything and wears himself out keeping up. We worry about falls, and about how little he writes when he knows so much.” (Mother and father, in writing, 12 June 2026)",
      "“We hope that he will have a job that uses his brain, his own front door, and friends who ring him up. We’d love him to belong to a club where we are not needed.” (Mother and father, 12 June 2026)")),
    ("How to talk with Crispin and involve him in decisions",
     ("Crispin speaks clearly and tells you what he thinks if you sit down level with him. Ask one thing at a time and count to five. Yes is a nod or a grin; when he looks at the floor he means no, or that he is worn out. Mornings are best. Show him choices as photographs, tell him who will be at a meeting, and let him speak first.",)),
    ("Crispin’s story so far",
     ("Born at 30 weeks in January 2019. Cerebral palsy was diagnosed in March 2020. He had his first walking frame in 2021, began at the school’s nursery in September 2022, and had injections for tight muscles in October 2024 and February 2026.",)),
)  # fmt: skip
B = (
    ("Sensory and physical: Need 1, moving about",
     "Walks indoors with his frame. Swims ten metres with a float.",
     "Crispin has cerebral palsy that affects both legs. He walks 80 metres with his frame before he has to sit, and fell six times in the spring term (physiotherapist, 11 June 2026). He cannot get up from the floor or sit without side panels for longer than four minutes."),
    ("Sensory and physical: Need 2, writing and using his hands",
     "Tells long, exact accounts aloud. Types his name and short words.",
     "He writes nine letters a minute; the class average is about 30 (handwriting speed test, occupational therapist, 15 June 2026). Half a page takes him a whole lesson, and he cannot use ordinary scissors."),
    ("Cognition and learning", "Reads and reasons as well as most of his class.",
     "No need identified (educational psychologist, 23 June 2026)."),
    ("Independence: Need 3, looking after himself at school",
     "Puts on a coat with poppers. Says when he needs the toilet.",
     "He cannot move safely from his frame to the toilet, pull up his trousers or cut up his food. An adult did all three for him on each of ten days watched between 1 and 12 June 2026 (teaching assistant’s record)."),
    ("Social, emotional and mental health: Need 4, friends and tiredness",
     "Funny and generous. Has one close friend.",
     "Crispin was by himself for four playtimes out of five in May 2026 (SENCO’s count). After lunch he cries or puts his head down about three days a week, and tells nobody that he is tired."),
    ("Communication and interaction", "Speech and understanding are as expected.",
     "No need identified (educational psychologist, 23 June 2026)."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Crispin walks 150 metres with his frame, and gets up from the floor to standing by himself, on four days out of five. Now: 80 metres, and lifted by two adults (June 2026).",
     "100 metres by April 2027. Kneels up from the floor by July 2027.", "Need 1. His wish to be in the playground"),
    ("2", "By July 2028 Crispin plans and finishes a page of his own work in a 50-minute lesson, typing or speaking it, in three lessons out of four. Now: a third of a page (June 2026).",
     "Types ten words a minute by July 2027.", "Need 2. His wish to be a scientist"),
    ("3", "By July 2028 Crispin uses the toilet, manages his trousers and cuts up his lunch without hands-on help, on nine days out of ten. Now: none (June 2026).",
     "Moves to the toilet with a hand nearby by March 2027.", "Need 3. His wish to go by himself"),
    ("4", "By July 2028 Crispin plays a game with two or more children at four playtimes out of five, and shows his tired card before he is upset nine times out of ten. Now: one playtime, and no card (May 2026).",
     "Three playtimes by July 2027.", "Need 4. His wish to play"),
    ("5", "By July 2028 Crispin rides at a cycling club with other children for an hour, three Saturdays in every four, without his parents. Now: none (June 2026).",
     "Half an hour by July 2027.", "Need 6. His parents’ wish for a club"),
)  # fmt: skip
F: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
    ("For need 1: moving about", (
        ("Physiotherapy in school: standing, stepping and getting up from the floor, in the small hall. The therapist also teaches his exercises to the teaching assistant.",
         "One-to-one, 45 minutes every fortnight in term, 19 sessions a year. Teaching and writing: one hour each half-term.",
         "Paediatric physiotherapist, registered with the HCPC", "Outcome 1"),
        ("Floor and frame exercises and the standing frame with his journal on its tray.",
         "One-to-one, 25 minutes at 8.50 each school day, 38 weeks.",
         "Teaching assistant (level 3), signed off by the physiotherapist each September", "Outcome 1"),
        ("Hydrotherapy in the warm pool at the special school nearby: walking without the frame and rolling.",
         "One-to-one in the water, 30 minutes every Wednesday, 36 weeks.",
         "Teaching assistant with the pool rescue certificate", "Outcome 1"),
        ("Furniture: a chair with side panels and foot plate in the classroom, a second in the dining hall, with a ground-floor class base.",
         "In place all day, every day. Heights checked each half-term, 30 minutes.",
         "Occupational therapist; the site manager sees to repairs", "Outcomes 1 and 2"),
        ("PE is adapted: Crispin does the class’s unit with a changed court, a larger ball or a bench. A mat course replaces floor gymnastics.",
         "Two lessons of 50 minutes each week, one adult to one pupil.",
         "Class teacher, with the physiotherapist’s two-hour training in September; the teaching assistant beside him", "Outcomes 1 and 4"),
    )),
    ("For need 2: writing and using his hands", (
        ("A laptop with a key guard and speech-to-text, and a sloping board, at his place in every lesson.",
         "Every lesson; check of five minutes each day.", "Computing technician (level 3)", "Outcome 2"),
        ("Touch-typing lessons in the library, with short texts about rocks and space.",
         "One-to-one, 15 minutes, four times a week, 38 weeks.",
         "Teaching assistant (level 3), shown how by the specialist teacher for ICT for three hours in September", "Outcome 2"),
        ("Hand work: spring scissors, rulers with a handle, and dressing boards.",
         "One-to-one, 40 minutes once a month, ten sessions a year. Staff training: 90 minutes a term.",
         "Children’s occupational therapist (HCPC)", "Outcomes 2 and 3"),
        ("In tests: 25% extra time, a scribe or the laptop, and a rest of five minutes after each 20.",
         "Every test of more than 15 minutes.", "SENCO (national award), who applies for it each spring; the teaching assistant is the scribe", "Outcome 2"),
    )),
    ("For need 3: looking after himself", (
        ("Toilet and dressing lessons in the accessible toilet with rails and a step. He does the last part first.",
         "One-to-one, ten minutes, three times a day, 38 weeks.",
         "Two teaching assistants (level 2 or above) with the one-day moving and handling course, renewed each year", "Outcome 3"),
        ("Lunch: a rocking knife, a plate with a rim and a non-slip mat at the end of the table.",
         "20 minutes every lunchtime, one adult with three pupils.",
         "Midday assistant, taught by the occupational therapist for one hour each September", "Outcome 3"),
    )),
    ("For need 4: friends and tiredness", (
        ("A club for Crispin and three classmates of his choice: they plan a game that works with a frame, then play it.",
         "Group of four, 30 minutes every Monday and Thursday at lunch, 38 weeks.",
         "Play leader (level 3 in playwork), coached by the SENCO for 30 minutes each half-term", "Outcome 4"),
        ("Tired card, taught with a five-point picture scale. When he shows it he rests on the bean bag in the reading room for ten minutes.",
         "Taught one-to-one for 20 minutes each Tuesday; the rest planned at 1.15 every day.",
         "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term", "Outcome 4"),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ views, with Crispin’s", "Mother and father; SENCO", "16 June 2026", "Yes, appendix 1"),
    ("(b) Educational advice", "Head teacher, Thornbeck Primary School", "30 June 2026", "Yes, appendix 2"),
    ("(c) Medical advice", "Community paediatrician", "18 June 2026", "Yes, appendix 3"),
    ("(d) Psychological advice", "Educational psychologist", "23 June 2026", "Yes, appendix 4"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "25 June 2026", "Yes, appendix 5"),
    ("(f) Physiotherapy advice", "Paediatric physiotherapist", "11 June 2026", "Yes, appendix 6"),
    ("(f) Occupational therapy advice", "Children’s occupational therapist", "15 June 2026", "Yes, appendix 7"),
    ("(f) Health care plan for school, with moving and handling", "Children’s community nurse", "1 July 2026", "Yes, appendix 8"),
    ("(h) Person asked for by the parents", "Advisory teacher for physical disability", "26 June 2026", "Yes, appendix 9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Crispin Aldersey", "Final plan, 11 September 2026")
    by.heading("Education, Health and Care Plan for Crispin Aldersey", 0)
    by.cover(
        ("Name", "Crispin Aldersey"), ("Born", "9 January 2019"), ("Pronouns", "he/him"), ("Year group", "Year 3"),
        ("Main type of need", "Physical disability"), ("Status", "Final plan"),
        ("Request received", "27 April 2026"), ("Decision to assess sent", "22 May 2026"),
        ("Advice asked for", "22 May 2026"), ("Draft sent to parents", "8 July 2026"),
        ("Comments on the draft by", "24 July 2026"), ("Final plan sent", "11 September 2026"),
        ("First review finished by", "10 September 2027"), ("Signed for the County Council", "J. Ollerenshaw, Assessment Manager, 11 September 2026"),
        columns=4,
    )  # fmt: skip
    by.text(
        "If you disagree with section B, F or I you may appeal to the First-tier Tribunal (SEND). It must receive the appeal within two months of the letter sent with this plan, or one month from a mediation certificate, whichever is later. You must contact a mediation adviser first, unless the appeal is only about section I. The county’s disagreement resolution service is free. The SEND Information, Advice and Support Service (SENDIASS) gives free, impartial advice.",
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations of Crispin and his parents")
    for title, texts in A:
        by.boxed(title, *texts)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Area and need", "What Crispin does well", "What is hard"), B, labels=(0,))
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "Need 5. Cerebral palsy (spastic diplegia). Crispin wears ankle splints, which rub when he grows, and has tight muscles that hurt after long sitting (community paediatrician, 18 June 2026). Pain breaks his sleep, and he is slow to start work. His health care plan for school is dated 1 July 2026 (appendix 8).",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 6. Crispin has no leisure activity outside the family, because no local club has an adult who can lift and steady him (social worker, disabled children’s team, 25 June 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.rows(("No.", "Outcome", "Steps towards it", "Need and hope behind it"), E, labels=(0,))
    by.text(
        "The class teacher and SENCO set short-term targets from these outcomes each half-term. The teaching assistant notes progress every Friday. The SENCO checks it with Crispin and his parents once a term, and the Council reviews the outcomes once a year.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    for title, rows in F:
        by.heading(title, 2)
        by.rows(("Provision", "How much and how often", "Who, and with what training", "For"), rows)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 5 and outcome 1. An orthotist sees Crispin for 30 minutes every three months, four times a year, and renews his splints. A consultant in children’s neurodisability sees him for 40 minutes every six months about his muscles, pain and sleep. The community nurse updates the health care plan with school for one hour each September.",
        "Agreed for the integrated care board by the designated clinical officer on 2 September 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For need 6 and outcome 5. A support worker (level 3, moving and handling certificate) is with Crispin one-to-one at the adapted cycling club for two hours every Saturday, 40 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None required (social worker, disabled children’s team, 25 June 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Thornbeck Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The parents were told about personal budgets on 12 June 2026 and have not asked for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="crispin",
    style="wide pages, shaded panels, and a provision grid for each need",
    born=dt.date(2019, 1, 9),
    write=write,
    is_landscape=True,
)
