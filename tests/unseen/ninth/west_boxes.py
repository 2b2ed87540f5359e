"""Hester, seven, who sees little: a final plan without letters, each answer in a box, as it should be."""

import datetime as dt

from docx.shared import Pt

from tests.unseen.author import Author, Unseen

Boxes = tuple[tuple[str, tuple[str, ...]], ...]
COVER = (
    ("Full name", "Hester Okonjo-Bligh"), ("Date of birth", "14 March 2019"),
    ("Pronouns", "she/her"), ("Year group", "Year 3"),
    ("School", "St Brannock’s Primary School"), ("Main type of need", "Vision impairment"),
    ("Looked after", "No"), ("Status", "Final plan, version 1"),
    ("Request received", "22 June 2026"), ("Decision to assess sent", "24 July 2026"),
    ("Draft sent", "9 October 2026"), ("Date of this plan", "6 November 2026"),
    ("Review finished by", "5 November 2027"), ("Signed for the council", "P. Tregenza, Head of Special Needs"),
    ("Signed on", "6 November 2026"), ("Plan coordinator", "Area team west"),
)  # fmt: skip
A: Boxes = (
    ("How we found out what Hester thinks", (
        "Hester talked with the SENCO on 9 July and 10 September 2026, with a feely bag of things from her day. The SENCO wrote down her words and read them back, and Hester changed one answer. Words in quotation marks are Hester’s own. The SENCO wrote the rest. Mum and Dad met the SENCO on 11 September 2026.",
    )),
    ("Things I love", (
        "“I like my trampoline and singing really loud. I collect bells. I’ve got eleven.” Hester plays cafés with her cousin and hears a dragon story every night in bed.",
    )),
    ("My hopes and dreams", (
        "“When I’m big I want to be a singer, or work in a bakery because it smells nice. I’ll live in a house with Gran next door. I want to go to Brownies.” Sooner than that she would like “to read the dragon books by myself and run in the playground and not crash”.",
    )),
    ("School", (
        "Best: singing and the story chair. Worst: “the board, because it’s just white”, and sunny days.",
    )),
    ("My friends", (
        "Hester has two good friends in her class. “I lose them at dinner time and then I’m by the wall.”",
    )),
    ("What I can do for myself", (
        "Hester gets dressed, makes a sandwich and fills a cup with one finger over the rim. She would like to carry her own dinner tray and to walk to Gran’s.",
    )),
    ("Feeling well", (
        "“The sun stings my eyes. My neck aches when I’ve been looking a lot.” She chose purple glasses and is proud of them.",
    )),
    ("What people like about Hester", (
        "She is funny, brave and kind to little ones. She is proud of her solo in the summer concert in July 2026.",
    )),
    ("How to talk with me and help me choose", (
        "Hester talks easily and listens hard. Say her name first and then say who you are, because she cannot see a nod or a smile from across a room. Say “by your left hand”, not “over there”. When she goes quiet she has lost what is going on: ask if she would like to be told. Yes is loud; no is pulling her sleeves down. To choose, she needs two real things to hold or hear, in the morning, with Mum or a friend near.",
    )),
    ("My story so far", (
        "Hester was born in Swansea in 2019, and her eye condition was found that autumn. She moved here in 2021, went to nursery from September 2022 and came to St Brannock’s in September 2023. She got her first cane in February 2026.",
    )),
    ("What Mum and Dad think (11 September 2026)", (
        "Mum and Dad love how she marches up to people. They worry about kerbs and about how tired she is by Thursday. They say that books in big print have changed her evenings.",
        "They hope that Hester will grow up with real friends, a job that she enjoys, a home of her own and a place in the village choir.",
    )),
)  # fmt: skip
B: Boxes = (
    ("Strengths", (
        "Hester remembers what she hears: she gave back seven things from a spoken list of eight (educational psychologist, 2 September 2026). She knows all her letter sounds and tells long stories in order.",
    )),
    ("Need 1. Seeing the lesson (sensory)", (
        "Hester has ocular albinism, and her eyes move all the time (nystagmus). With her glasses she sees at 6 metres what others see at 48 (6/48, orthoptist, 24 August 2026). From the front row she read none of five words on the board, and sunlight made her shut her eyes (specialist teacher, 4 September 2026).",
    )),
    ("Need 2. Reading and writing (cognition and learning)", (
        "She reads print of size N24 at 22 words a minute and stops after eight minutes with an aching neck; most of her class read about 90 (specialist teacher’s timed reading, 4 September 2026). She cannot read back her own writing.",
    )),
    ("Need 3. Getting about (physical, and independence)", (
        "Hester misses steps and low things. She fell in the playground 11 times between 1 June and 17 July 2026 (accident book). She uses her cane in the hall only, and cannot yet carry a tray or cross a road (habilitation specialist, 1 September 2026).",
    )),
    ("Need 4. Faces and friends (communication and interaction)", (
        "She cannot make out a face further off than her own arm’s length, so she misses who is speaking and when a game has moved. She was alone for seven of ten lunchtimes (SENCO’s observation, 6 to 17 July 2026).",
    )),
    ("Need 5. Tiredness and how she sees herself (social and emotional)", (
        "Looking is hard work: on three afternoons out of five Hester put her head on the table by 1.45 p.m. (class teacher’s log, 13 to 17 July 2026). She then says “I’m no good at seeing” and does not ask for what would help.",
    )),
)  # fmt: skip
C: Boxes = (
    ("Need 6", (
        "Ocular albinism with nystagmus: glare hurts, and holding her head to one side gives her neck pain, which cuts short her reading (paediatrician, 3 September 2026).",
    )),
)  # fmt: skip
D: Boxes = (
    ("Need 7", (
        "Hester cannot go to Brownies or swimming safely unless an adult guides her; the council’s assessment found no other social care need (social worker, disabled children’s team, 28 August 2026).",
    )),
)  # fmt: skip
E: Boxes = (
    ("Outcome 1. Reading (needs 1 and 2; her hope: the dragon books)", (
        "By July 2028 Hester reads a chapter on her tablet by herself for 20 minutes, at 60 words a minute, and types five sentences that she can read back. In September 2026: 22 words a minute for eight minutes. Step: 40 words a minute for 12 minutes by July 2027.",
    )),
    ("Outcome 2. Getting about (need 3; her hopes: running, walking to Gran’s)", (
        "By July 2028 Hester goes with her cane from the gate to each of six places in school, carries her tray, and crosses one quiet road with an adult two steps behind, nine times out of ten. In September 2026 she could do one place and neither of the others. Step: three places and the tray by July 2027.",
    )),
    ("Outcome 3. Friends (needs 4 and 7; her hope: Brownies)", (
        "By July 2028 Hester finds a friend and stays in the game on eight lunchtimes out of ten, and has been to 20 Brownie meetings. In July 2026 it was three lunchtimes and no meetings. Step: five lunchtimes by July 2027.",
    )),
    ("Outcome 4. Speaking up for my eyes (needs 1, 5 and 6; her parents’ hope: a job and a home of her own)", (
        "By July 2028 Hester tells a new adult three things that help her to see, and takes her rest before she is worn out, on nine days out of ten. In July 2026 she did neither. Step: one thing told, and six days, by July 2027.",
    )),
    ("Following the outcomes", (
        "The class teacher sets targets from these outcomes with Hester and her parents each half-term. The specialist teacher checks them every term.",
    )),
)  # fmt: skip
F: Boxes = (
    ("Provision 1. Needs 1 and 2, outcome 1", (
        "A qualified teacher of children with vision impairment (QTVI) teaches Hester one-to-one for 60 minutes every week, 38 weeks a year: touch-typing, finding her place with the magnifier, and reading on a tablet. She also plans with the class teacher for three hours each term, and trains all class staff for a half-day every September.",
    )),
    ("Provision 2. Needs 1 and 2, outcome 1", (
        "A teaching assistant (level 3, certificate in modified print) puts every worksheet and book into N24 bold on cream matt paper, and maps and diagrams into raised lines: five hours a week, 38 weeks a year, ready the day before. The QTVI looks over ten samples each half-term.",
    )),
    ("Provision 3. Needs 1, 2 and 6, outcomes 1 and 4", (
        "Equipment, from 9 November 2026, in her classroom for every lesson: a 12-inch tablet that shows the whiteboard in front of her, a video magnifier on a stand, a sloping desk and a task lamp. The council’s sensory service owns them, its technician checks them on the first Monday of each month and swaps a broken one within three school days.",
    )),
    ("Provision 4. Needs 1 and 3, outcomes 1 and 2", (
        "Hester sits in the middle of the front row with her back to the windows, and the blinds beside the board are down in every lesson. Her peg is at the end of the row. All step edges and posts have a yellow strip 5 cm wide; the site manager checks and renews them each half-term.",
    )),
    ("Provision 5. Need 3, outcome 2", (
        "A registered qualified habilitation specialist works with Hester one-to-one for 45 minutes a week, 30 weeks a year: long cane, six routes in school, tray and pouring, then the road to the shop. On top of this she trains the teaching assistant and the midday supervisors for two hours every September and reviews the routes for an hour each term.",
    )),
    ("Provision 6. Need 3, outcome 2", (
        "In both PE lessons each week (60 minutes each, 38 weeks) the teaching assistant works beside Hester, one-to-one, telling her what is coming. The class plays with balls that ring and orange bibs.",
    )),
    ("Provision 7. Needs 3 and 4, outcomes 2 and 3", (
        "At 12.05 every school day a midday supervisor (trained as in provision 5) reads Hester the menu, walks on her left to the table and then, one-to-one, tells her who is playing where and goes with her to the game: 20 minutes.",
    )),
    ("Provision 8. Needs 4 and 5, outcomes 3 and 4", (
        "An emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours every half-term, runs a group of four for 30 minutes every Tuesday, 24 weeks a year: saying your name when you speak, joining games by listening, and telling people what helps.",
    )),
    ("Provision 9. Need 5, outcome 4", (
        "Hester rests her eyes for ten minutes at 10.20 and at 1.15 every day in the story corner, lights off, with an audio book; the teaching assistant sits with her, one-to-one, and helps her to say how tired she is on a five-bead string.",
    )),
    ("Provision 10. Needs 4 and 5, outcomes 3 and 4", (
        "One day each term, three a year, Hester joins five other children who have a vision impairment at the sensory service’s centre, with the QTVI and a support worker (level 3, sighted-guide certificate), for music, sport and talking about eyes.",
    )),
    ("Provision 11. Needs 1, 2 and 5, outcomes 1 and 4", (
        "In every class test, and in the tables check in summer 2028, the teaching assistant gives Hester an N24 paper in a quiet room, one-to-one, with 50% more time and a five-minute rest after each 15 minutes.",
    )),
)  # fmt: skip
G: Boxes = (
    ("For need 6", (
        "An orthoptist examines Hester’s eyes for 30 minutes twice a year, and a hospital optometrist fits her tinted lenses and magnifiers at a low vision clinic for 60 minutes once a year.",
        "The integrated care board agreed to this on 5 October 2026 (designated clinical officer).",
    )),
)  # fmt: skip
H1: Boxes = (
    ("For need 7 and outcome 3", (
        "A support worker (level 2 in child care, one-day sighted-guide course) guides Hester, one-to-one, at Brownies for an hour and a half every Thursday, 38 weeks a year, and at swimming for an hour every Saturday, 40 weeks a year.",
    )),
)  # fmt: skip
H2: Boxes = (
    ("Other social care", (
        "None is reasonably required (social worker, disabled children’s team, 28 August 2026).",
    )),
)  # fmt: skip
PLACE: Boxes = (
    ("School", ("St Brannock’s Primary School, a mainstream voluntary aided primary school.",)),
)  # fmt: skip
BUDGET: Boxes = (
    ("Direct payments", (
        "Hester’s parents were told about personal budgets on 11 September 2026. They have not asked for one.",
    )),
)  # fmt: skip
K = (
    ("Hester’s views", "Hester, with the SENCO", "10 September 2026", "Appendix 1"),
    ("Parents’ advice", "Mother and father", "11 September 2026", "Appendix 2"),
    ("Educational advice, after consulting the QTVI", "Head teacher, St Brannock’s", "7 September 2026", "Appendix 3"),
    ("Specialist teacher’s advice", "Qualified teacher of children with vision impairment", "4 September 2026", "Appendix 4"),
    ("Medical advice", "Consultant community paediatrician", "3 September 2026", "Appendix 5"),
    ("Orthoptist’s report", "Orthoptist", "24 August 2026", "Appendix 6"),
    ("Psychological advice", "Educational psychologist", "2 September 2026", "Appendix 7"),
    ("Social care advice", "Social worker, disabled children’s team", "28 August 2026", "Appendix 8"),
    ("Habilitation assessment", "Registered qualified habilitation specialist", "1 September 2026", "Appendix 9"),
    ("Advice that the parents asked for", "Leader of the village choir", "31 August 2026", "Appendix 10"),
)  # fmt: skip
PARTS: tuple[tuple[str, str, Boxes], ...] = (
    ("A", "Views, interests and aspirations of Hester and her parents", A),
    ("B", "Special educational needs", B),
    ("C", "Health needs related to special educational needs", C),
    ("D", "Social care needs", D),
    ("E", "Outcomes", E),
    ("F", "Special educational provision", F),
    ("G", "Health provision", G),
    ("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", H1),
    ("H2", "Any other social care provision", H2),
    ("I", "Placement", PLACE),
    ("J", "Personal budget", BUDGET),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Hester Okonjo-Bligh: Final plan", "Final, 6 November 2026")
    by.heading("Education, Health and Care Plan for Hester", 0)
    by.cover(*COVER, columns=4)
    by.text(
        "If you disagree with this plan: you may appeal to the tribunal within two months of the letter that came with it, or one month of a mediation certificate, whichever is later. The mediation adviser, the disagreement resolution service and the free advice service for parents are in that letter.",
    )  # fmt: skip
    for letter, title, boxes in PARTS:
        by.at(letter).heading(title)
        for label, texts in boxes:
            _box(by, label, texts)
    by.at("K").heading("Advice and information")
    by.rows(("What", "Who wrote it", "Date", "Attached as"), K)


def _box(by: Author, label: str, texts: tuple[str, ...]) -> None:
    table = by.paper.doc.add_table(1, 1)
    table.style = "Table Grid"
    cell = table.rows[0].cells[0]
    cell.paragraphs[0].add_run(label).bold = True
    for text in texts:
        cell.add_paragraph(by.note(text))
    by.paper.text("").paragraph_format.space_after = Pt(0)


PLAN = Unseen(
    name="hester", style="unlettered titles and boxes", born=dt.date(2019, 3, 14), write=write
)
