"""Delyth, four: a county's first final plan, outcomes before needs and a card for each provision."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

CHILD = (
    ("How we found out", "Delyth is four and does not yet answer questions about herself, so her teacher of the deaf and her class teaching assistant watched her on 9 and 11 September 2026 (two mornings) and used photo choices with her for ten minutes each day. Words in quotation marks are what Delyth said or signed; the rest is what they saw. Her mum read it on 14 September 2026 and knew her in it."),
    ("What Delyth likes", "Water, torches, anything with a siren. She chose the fire engine photo four times out of four. She plays at rescuing teddies from the climbing frame."),
    ("What she wants", "Asked who she would like to be, with four photos of people at work, Delyth signed ME and pointed to the firefighter. Shown the big playground she said “me go up”."),
    ("School", "Best: the water tray and the drum in Friday assembly. Worst: the other assemblies. She takes her processors off there and hands them to an adult."),
    ("Friends", "She runs to the same girl each morning and they dig together. With three or more children talking she stands at the edge and watches faces."),
    ("Doing it herself", "Delyth puts on her own shoes and pours her own milk. She hands an adult her coat for the zip. She puts one processor back by herself and grins."),
    ("Feeling well", "She pats her ear when it is sore, and lies on the book corner cushion after lunch when she is worn out from listening."),
    ("What people admire", "She is brave and funny, remembers faces and where everything belongs, and is good at showing new children what to do."),
    ("How to talk with Delyth", "Get down to her level, in the light, and wave or tap her arm before you begin. Use a short sentence with the key word signed (Sign Supported English). Wait while you count to eight. She tells you things with single words, signs and by pulling you to look. Yes is a nod; no is turning her whole body away."),
    ("Choices and decisions", "Offer two real things or two photos in a quiet room, in the morning, with her mum or the teaching assistant there. Ask again later in the day."),
)  # fmt: skip
PARENTS = (
    ("Mum and Dad’s views", "Given to the assessment officer at home on 3 August 2026 and checked with them on 14 September 2026. “She is a happy girl who works twice as hard as anyone else to know what is going on. We worry about the playground, where nobody can see that she has not heard.” They want signing and speech together."),
    ("Mum and Dad’s hopes", "“Soon: that she tells us what happened at school. Later: her own group of mates, deaf and hearing, a job she picked herself, and a front door of her own. Belonging to the village, the way her brother does with the football.” Next, moving up through this school with the children she knows."),
    ("Delyth’s story", "Born in May 2022. Found to be deaf at three weeks. Hearing aids at four months, cochlear implants in both ears in October 2023. She walked at 22 months. She joined the nursery class at Wyeford in September 2025 and moved up to Reception there in September 2026. The family has learned to sign since 2023."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (needs 1 and 2)", "By July 2027 Delyth tells an adult about something that happened, in three words or signs put together, on four days out of five. In July 2026 she used one.", "Two words or signs together by February 2027.", "Mum and Dad’s hope that she can tell them about her day"),
    ("Outcome 2 (need 1)", "By July 2027 Delyth shows an adult that a processor is off or a battery flat, within five minutes, eight times out of ten. In July 2026 it was two.", "Five times out of ten by February 2027.", "Delyth likes to see to her processors herself; a first step to a front door of her own"),
    ("Outcome 3 (need 3)", "By July 2027 Delyth joins a game that two other children have begun and stays in it for five minutes, on three days of each week. In July 2026 she watched from the edge.", "With an adult beside her by February 2027.", "Mum and Dad’s hope for her own group of mates and for belonging to the village"),
    ("Outcome 4 (need 4)", "By July 2027 Delyth climbs the four steps of the big frame and comes down again by herself, five times out of five. In July 2026 she did one step holding a hand.", "Two steps by February 2027.", "“Me go up”, the firefighter, and one day a job that she picked"),
)  # fmt: skip
NEEDS = (
    ("Communication and interaction", "Need 2. Delyth is behind other children in understanding and using words. At four years and two months she understood like a child of two years and five months and used about 60 words and 45 signs (New Reynell Developmental Language Scales, speech and language therapist, 22 July 2026).\nNeed 3. She does not yet know how to enter other children’s play, and walks off when talk goes quickly from one to another: nine times in ten on 15 July 2026 (educational psychologist)."),
    ("Cognition and learning", "No need was found. In puzzles, sorting and early number Delyth is where a four-year-old would be (educational psychologist, 15 July 2026)."),
    ("Social, emotional and mental health", "No separate need was found. Her tiredness and her taking off the processors come from listening, and stand in need 1 (educational psychologist, 15 July 2026)."),
    ("Sensory and physical", "Need 1. Delyth is profoundly deaf in both ears and hears with two cochlear implants. In a quiet room at one metre she repeated 7 words out of 10; in the noise of the classroom 2 out of 10 (teacher of the deaf, 14 July 2026). Without her processors she hears nothing. After about 15 minutes of listening she turns away.\nNeed 4. Her balance is not yet steady, because of her inner ears. On 21 July 2026 she stood on one leg for one second and fell three times in 20 minutes outdoors (physiotherapist)."),
)  # fmt: skip
PROVISION = (
    ("Provision 1: speech and language therapy",
     ("What happens", "One-to-one therapy on listening, new words and putting two and three together, in speech, Sign Supported English and British Sign Language, with photos of Delyth’s own week."),
     ("Who", "A speech and language therapist (HCPC registered, with the post-registration training for deaf children)."),
     ("How much and how often", "40 minutes every week, 38 weeks a year. Three hours a year more for writing the next half-term’s activities and two hours a year for showing them to the teaching assistant."),
     ("For", "Need 2; outcome 1.")),
    ("Provision 2: teacher of the deaf",
     ("What happens", "One-to-one listening and language work, a check of both processors and of the radio aid, and planning with the class teacher."),
     ("Who", "A qualified teacher of the deaf with the mandatory qualification."),
     ("How much and how often", "Two visits of 60 minutes each week, 38 weeks a year: 45 minutes with Delyth, 15 minutes with the class teacher."),
     ("For", "Needs 1 and 2; outcomes 1 and 2.")),
    ("Provision 3: communication support",
     ("What happens", "Signs what is said, repeats what other children say, and does Delyth’s therapy activities with her one-to-one for ten minutes twice a day. In free play the assistant joins the game first, shows Delyth one line to say or sign, and steps back."),
     ("Who", "A teaching assistant (British Sign Language level 3; level 3 in supporting learning), who meets the teacher of the deaf for 30 minutes a week."),
     ("How much and how often", "One-to-one for 25 hours each week, in lessons, outdoor play and lunch, 38 weeks a year."),
     ("For", "Needs 1, 2 and 3; outcomes 1, 2 and 3.")),
    ("Provision 4: equipment, the room and listening breaks",
     ("What is there", "A radio aid with a second microphone that is passed round at carpet time. Carpet, felt under chair legs and acoustic panels on two walls of the Reception room, fitted in August 2026. Delyth sits at the front of the carpet, facing the teacher, with her back to the window. After each 15 minutes of carpet time, four times a day, she has five minutes in the book corner with no talk. In place of assembly, four days a week, she has signed story time one-to-one for 15 minutes."),
     ("Who", "The teaching assistant (as in provision 3) tests the radio aid and both processors at 8.50 each day for five minutes, and is with Delyth in the breaks and for the story."),
     ("For", "Need 1; outcomes 1 and 2.")),
    ("Provision 5: play group",
     ("What happens", "Games with a first line, a turn and an end, filmed and watched back with the children."),
     ("Who", "The class teacher (qualified teacher, early years), who had three hours with the educational psychologist in September 2026 on play with deaf children."),
     ("How much and how often", "Delyth and two other children, 20 minutes, three times a week, 38 weeks a year."),
     ("For", "Need 3; outcome 3.")),
    ("Provision 6: balance and climbing",
     ("What happens", "Steps, beams and stopping on a signal, on the frame and in the hall, written for Delyth."),
     ("Who", "A teaching assistant (level 3) shown how by a children’s physiotherapist (HCPC registered). The physiotherapist works with both of them one-to-one in school for 45 minutes each half-term and changes the activities there and then."),
     ("How much and how often", "One-to-one, 15 minutes, four times a week, 38 weeks a year."),
     ("For", "Need 4; outcome 4.")),
)  # fmt: skip
K = (
    ("–", "Delyth’s views, by watching and photo choices", "Teacher of the deaf and class teaching assistant", "11 September 2026", "Yes, K1"),
    ("(a)", "Parents’ contribution", "Delyth’s mother and father", "3 August 2026", "Yes, K2"),
    ("(b)", "Educational advice", "Head teacher, Wyeford Primary School, after consulting the teacher of the deaf", "17 July 2026", "Yes, K3"),
    ("(b)", "Advice on hearing, reg 6(2)", "Qualified teacher of the deaf, sensory service", "14 July 2026", "Yes, K4"),
    ("(c)", "Medical advice", "Community paediatrician", "30 July 2026", "Yes, K5"),
    ("(d)", "Psychological advice", "Educational psychologist (HCPC registered)", "15 July 2026", "Yes, K6"),
    ("(e)", "Social care advice", "Social worker, disabled children’s team", "5 August 2026", "Yes, K7"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "22 July 2026", "Yes, K8"),
    ("(f)", "Physiotherapy", "Children’s physiotherapist", "21 July 2026", "Yes, K9"),
    ("(h)", "Letter asked for by the parents", "Leader of the deaf children’s Saturday club", "6 August 2026", "Yes, K10"),
    ("–", "Individual health care plan", "Children’s community nurse", "9 September 2026", "Yes, K11"),
)  # fmt: skip


def _card(by: Author, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "E2EFD9")
    for label, text in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Delyth Wynyard: final plan, 16 October 2026", "Hexley County Council")
    by.heading("Delyth’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Delyth Wynyard"), ("Date of birth", "14 May 2022"), ("Pronouns", "she/her"), ("Year", "Reception"),
        ("School", "Wyeford Primary School"), ("Main need", "Hearing impairment"), ("Status", "Final plan"), ("Plan number", "1"),
        columns=4,
    )  # fmt: skip
    by.cover(
        ("Request received", "1 June 2026"), ("Family told that we would assess", "10 July 2026"),
        ("Advice asked for", "10 July 2026"), ("Draft sent to the family", "18 September 2026"),
        ("Family’s comments welcome until", "5 October 2026"), ("Date of this final plan", "16 October 2026"),
        ("First review finished by", "14 April 2027 (she is under five)"),
        ("Signed for the Council", "R. Oyelaran, Head of SEND"), ("Signed on", "16 October 2026"),
    )  # fmt: skip
    by.text(
        "In this county the outcomes stand before the needs. The letter sent with this plan explains the right to appeal, the time for it, mediation, disagreement resolution and where to find independent advice."
    )
    by.at("A").heading("Section A. All about Delyth")
    by.heading("Delyth", 2)
    by.labelled(*CHILD)
    by.heading("Delyth’s parents and her story", 2)
    by.labelled(*PARENTS)
    by.at("E").heading("Section E. What will be different for Delyth")
    by.rows(
        ("Outcome", "What Delyth will do", "Step on the way", "Why it matters"),
        OUTCOMES,
        labels=(0,),
    )
    by.text(
        "Her class teacher sets short targets with the teacher of the deaf each half-term and writes down every Friday how Delyth has done. They go through the results with Mum and Dad once a term. The Council looks at the outcomes at the review in April 2027 and once a year after that.",
        "Moving to Year 1 in September 2027: the Year 1 teacher spends four mornings with Delyth in June 2027, the sensory service measures the new room by 30 June, and Mum gets a photo book of it by 9 July.",
    )
    by.at("B").heading("Section B. Delyth’s special educational needs")
    by.rows(("Area", "Needs"), NEEDS, labels=(0,))
    _provision(by)
    _end(by)


def _provision(by: Author) -> None:
    by.at("C").heading("Section C. Health needs")
    by.text("Need 5. Deafness from a change in one gene, with cochlear implants in both ears; the processors need setting as she grows, and she must be seen the same day if a site is red or sore (community paediatrician, 30 July 2026). With the settings out she misses speech (need 1).")  # fmt: skip
    by.at("D").heading("Section D. Social care needs")
    by.text("None identified (social worker, disabled children’s team, assessment at home, 5 August 2026).")  # fmt: skip
    by.at("F").heading("Section F. Special educational provision")
    for title, *rows in PROVISION:
        _card(by, title, tuple(rows))
    by.text("Everything that the advice in Section K asks for is in these six provisions.")


def _end(by: Author) -> None:
    by.at("G").heading("Section G. Health provision")
    by.text(
        "For need 5 and outcome 2. A clinical scientist in audiology at the implant centre sets Delyth’s processors for 90 minutes twice a year. A specialist nurse at the centre looks at the sites of the implants for 20 minutes at the same visits. Her individual health care plan of 9 September 2026 is appendix K11.",
        "The integrated care board agreed to this on 7 October 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text("None required (social worker, disabled children’s team, 5 August 2026).")
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None required (social worker, disabled children’s team, 5 August 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Wyeford Primary School, a mainstream community primary school.")
    by.at("J").heading("Section J. Personal budget")
    by.text("Delyth’s parents were told about personal budgets on 3 August 2026. They have not asked for one.")  # fmt: skip
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Reg 6(1)", "Advice", "Whose", "Date", "Attached"), K)


PLAN = Unseen(
    name="delyth", style="outcomes before needs, cards for provision", born=dt.date(2022, 5, 14), write=write
)  # fmt: skip
