"""Yestin, ten: a county's final plan with a six-column grid for each area, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out what Yestin thinks",
     ("The special needs co-ordinator sat with Yestin for half an hour on 30 June 2026 and on 7 July 2026, with photographs he had taken. She wrote down his words (in quotation marks) and read them back. The rest is hers, and he put his thumb up to it.",)),
    ("What I like (Yestin’s words, 30 June 2026)",
     ("“I like tractors, the green ones best. I like my gran’s hens and I know all their names. I play farms on the carpet with my cousin and we make the fences out of pencils.”",)),
    ("School, the good and the bad (Yestin’s words, 30 June 2026)",
     ("“The best is science when we do real things. I like being milk monitor. I hate the wet play noise and I hate when people go past on my blind side and bump me. It helps when my table is by the wall.”",)),
    ("Friends (Yestin’s words, 7 July 2026)",
     ("“I’ve got one proper friend, he’s in my class. I want to play football with the others but they’re too quick so I go in goal.”",)),
    ("My body and how I feel (Yestin’s words, 7 July 2026)",
     ("“My splint gets hot. After a fit I want my bed and nobody talking. I sleep good when the hall light’s on.”",)),
    ("Doing things by myself (Yestin’s words, 7 July 2026)",
     ("“I can do my coat and get the eggs in. I can’t do buttons or cut my dinner. I want to do my own shoes so Dad doesn’t have to.”",)),
    ("When I’m older (Yestin’s words, 7 July 2026)",
     ("“I want to be a farmer with Uncle and drive the quad. I’d live in the caravan next to Gran. Big school’s a bit scary, I want to go where my cousin goes.”",)),
    ("How to talk with Yestin and help him decide",
     ("Say his name, stand on his left, where he sees best, and give him one piece of news at a time; then wait, slowly counting to ten. A thumb up is yes, a shrug means that he has not understood, and head on the table means stop. Give him two real things or two large photographs to choose between, in the morning, at a table with nothing else on it. He likes his dad or the class assistant beside him.",)),
    ("What has happened so far",
     ("Yestin was born at 31 weeks in November 2016. He walked at two and a half, in 2019. Cerebral palsy affecting his right side was found in 2018, and problems with how his brain makes sense of what he sees in 2021. He started at Pont Lane in Reception in September 2021. His first seizure was in March 2024. His parents asked for this assessment in May 2026.",)),
    ("What people admire in him",
     ("His class say that he is funny. His teacher admires how gently he handles the class guinea pigs. He is proud of his rosette from the county show, won in August 2025 with his gran’s bantam.",)),
    ("What his parents think and hope (told to the co-ordinator at home, 9 July 2026)",
     ("Mum and Dad feel that school knows him well and that writing has become hard work. They worry most about seizures, and about the step up to secondary school. They hope he will have mates in the village, a job outdoors, his own front door close to family, and a place in the Young Farmers when he is old enough.",)),
)  # fmt: skip
GRID = (
    ("Section B: Need", "Section E: Outcome", "Section F: What", "Section F: Who delivers", "Section F: Frequency & duration", "Section E: Monitoring"),
)  # fmt: skip
Area = tuple[str, str, tuple[tuple[str, str, tuple[tuple[str, str, str], ...], str], ...]]
AREAS: tuple[Area, ...] = (
    ("Cognition and learning",
     "Yestin remembers facts about animals and machines, and adds money in his head to 50p.",
     ((
        "Need 1. Yestin reads slowly because he loses his place and because absence seizures of a few seconds break up lessons: 84 on the YARC for accuracy and 78 for rate (specialist teacher, 24 June 2026). He writes about eleven words in ten minutes, so his work shows far less than he knows.",
        "Outcome 1. By July 2028 Yestin records half a page about a topic, by typing or speaking it, in 20 minutes. In June 2026 it was three lines. Step: six lines by July 2027. Leads to his wish to go to the same secondary school as his cousin.",
        (
            ("1a. Touch-typing with the left hand and using speech-to-text, on a small laptop with a left-hand keyboard that he keeps in class and takes home. The network technician services it.", "Teaching assistant (level 3), who has taken the county’s two-day course in assistive technology; pair of pupils with one adult", "20 minutes, four times a week, 38 weeks. Laptop to hand in all lessons. Checked by the technician each half-term."),
            ("1b. Teaching of reading from a structured phonics scheme, in 24-point print, one line at a time with a window card.", "Specialist teacher (level 7 award in literacy), one-to-one", "45 minutes every Tuesday, 36 weeks."),
            ("1c. In place of handwriting lessons, Yestin has keyboard work (1a). In place of French in summer 2027 he has one lesson of life skills: cutting food, fastening and money.", "Class teacher plans; teaching assistant (level 3) teaches a group of three", "Life skills: 40 minutes a week for 13 weeks."),
        ),
        "The class teacher sets a writing target each half-term and keeps a dated page. The specialist teacher re-tests in June 2027. Parents see the pages each term.",
     ),)),
    ("Social, emotional and mental health",
     "Yestin is kind to younger children and says sorry first.",
     ((
        "Need 2. Noise and being knocked from his right side frighten Yestin. In the summer term of 2026 he ran out of the room 23 times and twice as far as the road gate (school’s log, 10 July 2026). He misses about two hours of lessons a week, and most games at playtime.",
        "Outcome 2. By July 2028 Yestin shows his blue card and goes to his agreed corner when it gets too loud, and leaves the room without telling anyone no more than once a half-term. In summer 2026 it was 23 times. Step: five times a term by July 2027. He wants to play with the others.",
        (
            ("2a. Safety plan. When Yestin shows the blue card or runs, one adult walks beside him to the reading corner and stays ten minutes; the gate has a keypad. Written with his parents and read by all lunchtime staff.", "Teaching assistant (team-teach trained, level 2) at playtimes and lessons; the co-ordinator writes and revises the plan", "Ten minutes each time, in every lesson and every break. Plan revised in the first week of each half-term, one hour."),
            ("2b. Quiet lunch club with board games and a model farm, in the library, for six children.", "Learning mentor (ELSA, supervised by an educational psychologist each half-term)", "Four lunchtimes a week, 30 minutes, 38 weeks."),
        ),
        "The learning mentor counts exits each Friday and sets a target with Yestin each half-term; the co-ordinator and parents go over the count termly.",
     ),)),
    ("Sensory and physical",
     "Yestin is strong, keeps trying, and is quick with his left hand.",
     (
        (
            "Need 3. Cerebral vision impairment. Yestin misses what is low down and to his right, and picks out a picture among many only when there are four or fewer (teacher of vision impaired pupils, 22 June 2026). He trips on kerbs, and cannot find his peg in a full cloakroom.",
            "Outcome 3. By July 2028 Yestin finds what he needs on a page or a peg-board of twelve things, and goes round the playground alone without a fall, for ten days in a row. In June 2026 he managed four things and three days. Step: eight things and six days by July 2027. He wants to be bumped less.",
            (
                ("3a. Teaching of scanning from left to right, of tracing kerbs and of a route round school, using the buildings and the playground.", "Qualified teacher of vision impaired pupils; for mobility, a qualified habilitation specialist. One-to-one.", "Teacher: one hour every fortnight, 19 visits. Habilitation: 45 minutes a week for 12 weeks from January 2027."),
                ("3b. Pages with no more than four items, in 24-point type on cream, on a sloping board with a lamp. His desk is in the front right corner, by the wall, and his peg is the first one.", "Class teacher, with a teaching assistant (shown how by the teacher of vision impaired pupils, two hours each September) preparing pages", "Four hours’ preparation a week, 38 weeks; desk and lamp in place in all lessons from September 2026."),
                ("3c. In class tests and at the end of Year 6: modified large print, 50% extra time, a reader and a laptop.", "Co-ordinator applies; teaching assistant (level 3) reads one-to-one", "Each test of more than 15 minutes, from October 2026."),
            ),
            "The teacher of vision impaired pupils keeps a note of every visit and sends a page each term; the co-ordinator sets the half-termly target with parents.",
        ),
        (
            "Need 4. Weakness and stiffness on the right side. Yestin tires after 15 minutes of walking or standing, and does not use his right hand to hold things down unless reminded (occupational therapist, 29 June 2026; physiotherapist, 1 July 2026). Dressing for PE takes him 19 minutes.",
            "Outcome 4. By July 2028 Yestin changes for PE, shoes included, in eight minutes and cuts soft food with both hands at lunch. In June 2026 it was 19 minutes and an adult cut his food. Step: 12 minutes by July 2027. He wants to do his own shoes.",
            (
                ("4a. Hydrotherapy: stretching, balance and two-handed games in the warm pool at Coed Mawr special school, in PE time.", "Physiotherapist (HCPC registered) leads a group of three, with one teaching assistant for each child, who has taken a pool-safety course", "30 minutes in the water, every Thursday, 30 weeks a year."),
                ("4b. Stretches and games for the right hand at the start of the day, following a set of six the therapist teaches: reach, squeeze, pin, turn, fasten, hold.", "Teaching assistant, taught by the occupational therapist (HCPC registered) and watched by her; one-to-one", "15 minutes each school day, 38 weeks. Therapist: one hour with Yestin each half-term, and one hour each term training and reviewing."),
                ("4c. A chair with arms and footplate, non-slip mat, angled spoon and knife, elastic laces and velcro-fronted PE top.", "Occupational therapist chose them; the school bought them in September 2026. The site manager checks the chair; the co-ordinator trains lunch staff.", "In class, at lunch and at PE, every day. Chair checked termly; lunch staff taught for 30 minutes in September."),
            ),
            "The teaching assistant times PE changes once a week; the occupational therapist reads the list each term; the class teacher sets the half-termly target.",
        ),
    )),
)  # fmt: skip
K = (
    ("Yestin’s views", "Yestin, with the special needs co-ordinator", "7 July 2026", "Attached"),
    ("(a) Parents’ contribution", "Mother and father", "9 July 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Pont Lane Primary School", "10 July 2026", "Attached"),
    ("(b) Educational advice, vision", "Qualified teacher of vision impaired pupils, consulted by the head teacher", "22 June 2026", "Attached"),
    ("(b) Reading and writing assessment", "Specialist teacher", "24 June 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "26 June 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "13 July 2026", "Attached"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "2 July 2026", "Attached"),
    ("(f) Occupational therapy advice", "Occupational therapist", "29 June 2026", "Attached"),
    ("(f) Physiotherapy advice", "Physiotherapist", "1 July 2026", "Attached"),
    ("(f) Individual healthcare plan", "Epilepsy nurse and head teacher", "9 July 2026", "Attached"),
    ("(h) Letter: no other person asked for", "Mother and father", "9 July 2026", "Attached"),
)  # fmt: skip


def _grid(by: Author, rows: tuple) -> None:
    """Write one grid; the need, outcome and monitoring stand beside all their rows."""
    table = by.paper.table(GRID[0], [])
    for need, outcome, provisions, monitoring in rows:
        first = None
        for index, parts in enumerate(provisions):
            cells = table.add_row().cells
            for cell, text in zip(cells[2:5], parts, strict=True):
                write_cell(cell, by.note(text, "F"))
            first = cells if index == 0 else first
        last = table.rows[-1].cells
        for column, text, letter in ((0, need, "B"), (1, outcome, "E"), (5, monitoring, "E")):
            merged = first[column].merge(last[column])
            write_cell(merged, by.note(text, letter))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Yestin Pryce", "Final plan, 24 September 2026")
    by.heading("Education, Health and Care Plan for Yestin Pryce", 0)
    by.cover(
        ("Child", "Yestin Pryce"), ("Date of birth", "14 November 2016"), ("Pronouns", "he/him"),
        ("Year", "Year 5"), ("School", "Pont Lane Primary School"), ("Main need", "Vision impairment; also physical disability"),
        ("Status", "Final plan"), ("Request received", "8 May 2026"), ("Decision to assess sent", "18 June 2026"),
        ("Draft sent", "28 August 2026"), ("Comments closed", "14 September 2026"), ("Date of this plan", "24 September 2026"),
        ("Review finished by", "23 September 2027"), ("Signed for the Council", "M. Ackroyd, Head of SEN Statutory Services, 24 September 2026"),
    )  # fmt: skip
    by.text(
        "The letter sent with this plan says that the parents may appeal to the First-tier Tribunal within two months, or one month of the mediation certificate if later, and how to reach mediation, disagreement resolution and the county’s SEND information and advice service.",
    )  # fmt: skip
    by.at("A").heading("Section A: The views, interests and aspirations of Yestin and his parents")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Sections B, E and F by area of need")
    by.text(
        "Communication and interaction: no need was found (educational psychologist, 13 July 2026).",
    )  # fmt: skip
    for title, strength, rows in AREAS:
        by.at("").heading(title, 2)
        by.at("B").labelled(("What Yestin does well (Section B)", strength))
        _grid(by, rows)
    by.at("E").heading("Section E: Moving to secondary school")
    by.text(
        "Yestin moves to secondary school in September 2028. In autumn 2027 he and his parents visit three schools with the co-ordinator; the review that autumn is done in time for the Council to name his school before 15 February 2028. In summer 2028 there are four visits, and a route practised with the habilitation specialist. The laptop, chair and equipment list move with him by 30 June 2028.",
    )  # fmt: skip
    by.at("C").heading("Section C: Health needs related to his special educational needs")
    by.text(
        "Need 5. Epilepsy. Yestin has a seizure about once a month, of two to four minutes, and is sleepy for the rest of the day (paediatrician, 26 June 2026). Absences of a few seconds also break up his listening. His individual healthcare plan, dated 9 July 2026, is attached.",
        "Need 6. Tightness in the right calf, for which he wears a day splint (physiotherapist, 1 July 2026). It rubs when he grows, and he then walks less.",
    )  # fmt: skip
    by.at("D").heading(
        "Section D: Social care needs related to his special educational needs or disability"
    )
    by.text(
        "No social care needs were found. A social worker in the disabled children’s team visited the family for this assessment and wrote on 2 July 2026.",
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 5 and outcome 2. An epilepsy nurse teaches school staff about seizures and rescue medicine for 90 minutes every September and sees Yestin with his parents for 30 minutes twice a year. A paediatrician reviews his medicine for 30 minutes every six months.",
        "For need 6 and outcome 4. A children’s physiotherapist sees Yestin for 45 minutes every two months, six times a year, and checks the splint; an orthotist fits a new one for 30 minutes twice a year.",
        "The integrated care board agreed to this section on 9 September 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None is needed (social worker, 2 July 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is needed (social worker, 2 July 2026).")
    by.at("I").heading("Section I: School")
    by.text("Pont Lane Primary School, a maintained mainstream community school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("The parents were told about personal budgets on 9 July 2026 and did not want one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Written by", "Date", "Attached to the plan"), K)


PLAN = Unseen(
    name="yestin", style="six-column grids by area", born=dt.date(2016, 11, 14), write=write,
    is_landscape=True,
)  # fmt: skip
