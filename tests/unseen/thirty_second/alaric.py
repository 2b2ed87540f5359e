"""Alaric, five: a county's first plan, a box for him and a box for home, strips of provision under each outcome."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

HIS = (
    "Filled in by Alaric’s key worker in Reception over three play sessions on 7, 9 and 14 July 2026, with photographs to sort onto a happy or a sad face. His new teacher did this again on 24 September 2026. What stands in quotation marks is what he said. The rest is what we saw him do.",
    "Likes: bin lorries, and he knows collection day for every road near home. He lines up the recycling boxes in the yard and drives a trike round them. “Brum brum, bin day!” (to his key worker, 7 July). He also picks the water tray.",
    "School: the yard and story time went on the happy face. The dinner hall went on the sad face; he put his hands over his hearing aids and said “too noisy” (24 September).",
    "Friends: he waits at the gate for one boy who also likes lorries, and handed over the red trike when that boy asked. He would like “him my house for tea”.",
    "By himself: he hangs up his coat, finds his peg and pours his own drink. He showed us that he wants to do his zip without us.",
    "Feeling well: he rubs his ears and says “ear hurt” when he has a cold, and takes his hearing aids out when he is tired.",
    "When he is big: “me drive bin lorry” (9 July). Asked where he will live, he pointed at home and then at his gran’s.",
    "He is proud of riding without stabilisers, which he learned in May 2026. He is funny, and kind to the little ones.",
)  # fmt: skip
TALK = (
    "To tell us things Alaric uses short spoken phrases, about twenty Makaton signs, and pulling you by the sleeve. A nod or a thumb is yes; turning his back is no. To tell him things, get in front of him, check both hearing aids are in, say one short sentence and sign the main word. For a choice, hold up two photographs and count to ten in your head. He chooses best before lunch, in a quiet room, with his key worker or his mum there.",
)  # fmt: skip
HOME = (
    "Alaric’s mum and dad talked to the plan coordinator at home on 16 July 2026, and read this through on 25 September.",
    "Our views: he is a happy lad who works twice as hard as anybody to be understood. What worries us is that grown-ups nod when they have not followed him, and he knows. We want him at his local school with the children from our road.",
    "Our hopes: this year, that he can tell us one thing about his day. Later, good mates, a place in a club, staying on to college for something practical, then a job he likes (lorries would be fine) and his own front door.",
    "His story: born on 14 March 2021 at full term. His hearing loss was found at eight months, and he has had hearing aids since February 2022. He started nursery in 2023, and our local primary in September 2025.",
)  # fmt: skip
B = (
    ("Communication and interaction", "Puts two or three words together, uses about twenty Makaton signs, and keeps on trying.",
     "Need 1. Strangers follow about four words in ten of what Alaric says, as he leaves off the ends of words (speech and language therapist, 28 July 2026). He follows instructions with two key words; most children of his age manage four or five (same date)."),
    ("Cognition and learning", "Counts to ten. Remembers stories, and guesses what is coming.",
     "Need 2. Alaric stays with a task an adult has chosen for three minutes; his class averages twelve (educational psychologist’s observation, 10 July 2026). He cannot yet hear the first sound in a word, and knew 6 of 26 letter sounds (school check, 13 July 2026)."),
    ("Social, emotional and mental health", "Good company, and quick to share with one child.",
     "Need 3. With three or more children Alaric loses the thread and walks off. He joined group play for under two minutes in each of four playtimes (school’s observation, 14 July 2026)."),
    ("Sensory and physical", "Rides, climbs, pours. Puts in his left aid by himself.",
     "Need 4. Alaric has a permanent hearing loss of 45 decibels in both ears (audiogram, 21 July 2026). Even with his aids he misses speech from more than two metres away, or over the noise of the class."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (needs 1 and 4). By the end of Year 2 (July 2028) Alaric tells somebody he does not know about one thing he has done, in sentences of four words, and they follow seven words in ten. July 2026: four in ten. Step: five in ten by July 2027. This is the start of telling his parents about his day.", (
        ("1a. Speech sounds, word endings and story-telling, taught directly. 30 minutes once a week, one-to-one, 36 weeks a year, in the quiet room.", "Speech and language therapist (HCPC registered). On top of this the therapist spends one hour each half-term showing the teaching assistant what to practise, and two hours a year on reports. From November 2026."),
        ("1b. Practice of the same sounds and sentences. 15 minutes on each of the other four days, one-to-one.", "Teaching assistant (level 3) shown how by the therapist. From November 2026."),
        ("1c. Makaton signs with speech in every lesson, at lunch and in the yard. All adults in the class do a Makaton foundation course of six hours, and learn five new signs each half-term.", "Course led by a Makaton tutor by 18 December 2026; new signs taught by the therapist in 20 minutes each half-term."),
    )),
    ("Outcome 2 (needs 2 and 4). By July 2028 Alaric stays with a task set by his teacher for ten minutes in four lessons out of five, and reads 20 simple three-letter words. July 2026: three minutes, and no words. Steps: six minutes, and 20 letter sounds, by July 2027. It leads to a practical course and, one day, his lorry.", (
        ("2a. A phonics lesson rebuilt for hearing loss: each sound with a hand cue, an object and a mirror. 20 minutes a day, five days a week, 38 weeks, in a group of three.", "Class teacher, after a half-day course from the teacher of the deaf, with a teaching assistant (level 3). From November 2026."),
        ("2b. A teaching assistant at Alaric’s table, two other pupils with them, for 15 hours a week: the mornings. Each task is cut into three-minute pieces with a picture strip, and he posts each picture when it is finished.", "Teaching assistant (level 3), supervised by the SENCO (special educational needs co-ordinator) for 30 minutes a fortnight."),
    )),
    ("Outcome 3 (need 3). By July 2028 Alaric plays with two or more children for ten minutes in three playtimes out of five, and asks to join in. July 2026: under two minutes. Step: five minutes by July 2027. It helps towards friends round for tea, and later a club.", (
        ("3a. A play club, four children with one adult, with lorries, water and building games in which each child has a job. 25 minutes, three times a week, 38 weeks.", "Teaching assistant who has done the three-day Lego-based therapy course, overseen by the SENCO for half an hour each month."),
        ("3b. Lunch: Alaric eats at 11.50 with three children in the Year 1 room, before the hall fills up. Every school day, 25 minutes.", "Midday supervisor who has had two hours’ deaf awareness training from the teacher of the deaf."),
    )),
    ("Outcome 4 (need 4). By July 2028 Alaric puts in both hearing aids himself, and tells an adult when one has stopped working, on nine days out of ten. July 2026: left aid only, and he never told anyone. Step: both aids by July 2027. Being in charge of his hearing is part of having his own front door.", (
        ("4a. Listening skills and looking after his aids, taught directly. 60 minutes a fortnight, one-to-one, 19 visits a year.", "Qualified teacher of the deaf, who also trains the class staff for three hours each September."),
        ("4b. A radio aid (transmitter and two receivers), worn by whoever is teaching, in all lessons and assemblies. On loan from the sensory service from 2 November 2026. Tested at 8.50 every morning, five minutes; spare batteries in class.", "Teaching assistant trained by the teacher of the deaf (two hours). The sensory service’s technician checks it once a term."),
    )),
)  # fmt: skip
K = (
    ("(a) Views of Alaric and of his parents", "Mum and dad; key worker", "16 July 2026", "Attached as K1"),
    ("(b) Education, after consulting a qualified teacher of the deaf", "Head teacher", "17 July 2026", "Attached as K2"),
    ("(b) Hearing", "Qualified teacher of the deaf", "22 July 2026", "Attached as K3"),
    ("(c) Medical", "Community paediatrician", "30 July 2026", "Attached as K4"),
    ("(d) Psychological", "Educational psychologist", "6 August 2026", "Attached as K5"),
    ("(e) Social care", "Children’s services, early help officer", "10 August 2026", "Attached as K6"),
    ("(f) Speech and language", "Speech and language therapist", "28 July 2026", "Attached as K7"),
    ("(g) Preparing for adulthood", "Not due until Year 9", "—", "—"),
    ("(h) Anyone else the parents asked for", "Mum and dad were asked; there was nobody", "16 July 2026", "—"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Alaric Penhale: Final EHC plan", "Issued 16 October 2026, version 1")
    by.heading("Education, Health and Care Plan for Alaric", 0)
    by.cover(
        ("Full name", "Alaric Penhale"), ("Date of birth", "14 March 2021"), ("He or she", "he/him"),
        ("Year group", "Year 1"), ("Request received", "1 June 2026"), ("Told we would assess", "8 July 2026"),
        ("Draft served", "18 September 2026"), ("Comments closed", "5 October 2026"), ("Final plan", "16 October 2026"),
        ("Review to be finished by", "15 October 2027"), ("Main need", "Hearing impairment; then speech, language and communication"),
        ("Signed", "R. Tregear, SEND Team Manager"), ("Date signed", "16 October 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: All about Alaric")
    by.boxed("Alaric’s own box", *HIS)
    by.boxed("How to talk with Alaric, and how he makes choices", *TALK)
    by.boxed("The box for home", *HOME)
    by.at("B").heading("Section B: Alaric’s special educational needs")
    for area, good, need in B:
        by.heading(area, 2)
        by.rows(("What is going well", "What he needs"), ((good, need),))
    by.at("C").heading("Section C: Health needs")
    by.text("C1. Permanent hearing loss in both ears, with hearing aids; glue ear makes it worse, and cost him nine days of school between December 2025 and February 2026 (community paediatrician, 30 July 2026). It affects his listening as need 4 says.")  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text("None identified (children’s services, 10 August 2026).")
    by.at("").heading("Sections E and F: Outcomes, and what will be provided")
    for number, (outcome, strips) in enumerate(OUTCOMES, 1):
        by.at("E").heading(f"Section E: outcome {number}", 2)
        by.text(outcome)
        by.at("F").heading(f"Section F: provision for outcome {number}", 2)
        _strips(by, strips)
    by.at("E").heading("Section E: keeping an eye on progress", 2)
    by.text("The class teacher sets Alaric’s short targets each half-term with the teaching assistant. The SENCO checks them with his parents every term, and the Council looks at all four outcomes at the yearly review. Next change: Year 2 in September 2027. He meets his teacher three times in July 2027.")  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text("For C1. A paediatric audiologist tests Alaric’s hearing and re-tunes his aids, 45 minutes, every three months; new ear moulds are made within two weeks of being asked for. The integrated care board’s designated clinical officer agreed this on 9 October 2026.")  # fmt: skip
    by.heading("Section H1: Social care provision under the 1970 Act")
    by.at("H1").text("None is needed (children’s services, 10 August 2026).")
    by.heading("Section H2: Other social care provision")
    by.at("H2").text("None is needed (children’s services, 10 August 2026).")
    by.heading("Section I: Placement")
    by.at("I").text("St Piran’s Lane Primary School, a mainstream community primary school.")
    by.heading("Section J: Personal budget")
    by.at("J").text("Explained to Alaric’s parents on 16 July 2026. They did not ask for one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Kind of advice", "Given by", "Date", "Where"), K)


def _strips(by: Author, strips: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "What will happen for Alaric", fill="E2EFDA")
    head = table.add_row().cells
    for cell, text in zip(head, ("What, how much, how often", "By whom"), strict=True):
        write_cell(cell, text)
        embolden(cell)
    for what, who in strips:
        cells = table.add_row().cells
        write_cell(cells[0], by.note(what))
        write_cell(cells[1], by.note(who))
    by.paper.text("")


PLAN = Unseen(
    name="alaric",
    style="32nd: a box for him and a box for home, strips of provision under each outcome",
    born=dt.date(2021, 3, 14),
    write=write,
)
