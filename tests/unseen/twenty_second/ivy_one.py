"""Cosima, four, deaf, at a day nursery: a county's grids by area of need, as they should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("What Cosima showed us",
     "Given photo cards (key person, 7, 9 and 11 September 2026), Cosima chose the water tray first on all three mornings. She signs MORE for bubbles and GO for the garden."),
    ("Playing and interests",
     "She loves water, tipping and pouring, tractors, and her torch. At home she sinks spoons in the bath and laughs (Dad, 14 September 2026)."),
    ("Nursery, best and worst",
     "Best: the mud kitchen. Worst: the snack room, where chairs scrape. She leaves with her hands over her hearing aids (observed on 9 September 2026)."),
    ("Friends and family",
     "At nursery she has one friend who copies her signs. At home she follows her sister everywhere."),
    ("Feeling well",
     "Mum says that Cosima sleeps from seven to six, eats well apart from anything green, and rubs her ears when they are sore. She holds out her hands for her aids on good days and hides them on bad ones."),
    ("Doing things by herself",
     "Cosima feeds herself, takes off her shoes and fetches her coat. She pulls at the jug to pour her own milk."),
    ("What she hopes for",
     "From what Cosima reaches for, her key person and parents understand that she would like to play with the big children and to drive the tractor. On 11 September 2026 she put her own photo on it four times."),
    ("How Cosima tells us things, and how to tell her",
     "She uses British Sign Language (BSL) signs, a few spoken words, pointing, and a tug on the sleeve. Come close, tap her shoulder, wait until she looks, then sign and say two or three words in good light. Yes is a nod and a stamp; no is a turned back. To give her a choice, hold up two objects and count silently to ten. Mornings are best, with her key person beside her."),
    ("Her story so far",
     "Cosima was born in October 2022. The family moved here in the spring of 2023. She has worn two hearing aids since March 2024. She began at Bobbin Mill in September 2025."),
    ("Mum and Dad’s own views (at nursery with the SENCO, 14 September 2026)",
     "Mum: “She is funny, brave and quick with her hands.” Dad: “We worry that she will be on the edge of things in a class of thirty. We want her to keep both languages.”"),
    ("Mum and Dad’s hopes",
     "“Soon: that she starts at Ashlea Vale with a friend who signs. Later: friends on our road and in a deaf club, a job she chose, perhaps on a farm like her uncle, college if she wants it, and a home of her own.”"),
)  # fmt: skip
GOING_WELL_AND_NEEDS = (
    ("Communication and interaction",
     "Cosima wants to talk with people. She remembers a new sign after three showings.",
     ("Need 1. Because of her hearing loss Cosima has had much less language than other children. She follows two-word phrases and uses about 45 signs and 20 spoken words, and her speech lacks k, g, s and f, like that of a child of about two (Preschool Language Scales, speech and language therapist, 10 September 2026).",)),
    ("Cognition and learning",
     "She solves problems with her hands: an eight-piece inset puzzle took her two minutes in September 2026.",
     ("Need 2. Cosima stays with an activity that an adult leads for four minutes; others in the room stay for about twelve. She does not yet count out three objects (early years teacher, play-based assessment, 8 September 2026).",)),
    ("Social, emotional and mental health",
     "She is warm, and comforts a child who cries.",
     ("Need 3. When she is not understood Cosima cries and goes under the table, on average three times a morning for about six minutes (nursery record, 1 to 11 September 2026). She has not yet joined a game others had begun.",)),
    ("Sensory and physical",
     "She climbs and pedals as others do; no physical need was identified (health visitor, 3 September 2026).",
     ("Need 4. Cosima has a permanent moderate to severe hearing loss in both ears (audiogram, 20 August 2026). With her aids in she misses speech from further off than a metre and a half, and nearly all of it in noise. She takes the aids out about five times a day and does not yet show when a battery has gone.",)),
)  # fmt: skip
BLOCKS = (
    ("Communication and interaction",
     ("Outcome 1. By July 2028 Cosima retells a story of four events in sign, speech or both, so that a listener who has not heard it can put the pictures in order. In September 2026 she named single pictures.\nStep: two events by July 2027.\nLeads towards: having friends who sign, and both languages.",),
     ("Provision 1 (need 1; outcome 1). A speech and language therapist (HCPC registered, with post-graduate training in deafness) works with Cosima one-to-one in the quiet room for 40 minutes every week, 38 weeks a year, on joining signs and words and on the sounds k, g, s and f. She spends an hour each half-term writing picture games and teaching the key person to use them.",
      "Provision 2 (need 1; outcome 1). The key person (level 3 early years educator, BSL level 2) plays the therapist’s picture games with Cosima one-to-one for 15 minutes at 9.15 and 15 minutes at 1.15 every nursery day.",
      "Provision 3 (need 1; outcome 1). A deaf BSL instructor (BSL level 6) signs a story to Cosima and three others for 30 minutes every Tuesday, 38 weeks a year, then teaches the room’s six staff BSL for 60 minutes.")),
    ("Cognition and learning",
     ("Outcome 2. By July 2028 Cosima stays with a task led by an adult for ten minutes and counts out five objects, on four days out of five. In September 2026 it was four minutes and two objects.\nStep: seven minutes and three objects by July 2027.\nLeads towards: her parents’ hope of college and a job.",),
     ("Provision 4 (need 2; outcome 2). An early years teacher (qualified teacher status) visits for 60 minutes every fortnight, 19 visits a year: 30 minutes playing number games with Cosima one-to-one, and 30 minutes showing the key person the next ones.",
      "Provision 5 (need 2; outcome 2). The key person repeats those games with Cosima and one other child for ten minutes every nursery day, at the water tray, with a sand timer.")),
    ("Social, emotional and mental health",
     ("Outcome 3. By July 2027 Cosima joins in a game that others have begun, by showing a card or signing MY TURN, at three out of five outdoor sessions. In September 2026 she joined none.\nStep: once a session with her key person beside her by March 2027.\nLeads towards: playing with the big children.",),
     ("Provision 6 (need 3; outcome 3). An early years educator (level 3, taught by the therapist for two hours each term) leads a group of three, Cosima and two others, for 20 minutes every nursery day in the garden with turn cards and dens.",
      "Provision 7 (need 3; outcome 3). Whenever Cosima goes under the table the key person sits on the floor one metre away for five minutes, one-to-one, and signs the feeling with a picture. Every Friday the key person spends ten minutes with Cosima on a feelings book that goes home; her parents add a page.")),
    ("Sensory",
     ("Outcome 4. By July 2028 Cosima puts her own aids in after rest time and tells an adult when one has stopped, on nine days out of ten. In September 2026 she did neither.\nStep: hands over the aid that has stopped, five days in ten, by July 2027.\nLeads towards: feeling well and doing things by herself.",),
     ("Provision 8 (need 4; outcome 4). A qualified teacher of the deaf visits for 60 minutes every week, 38 weeks a year: 40 minutes one-to-one with Cosima on listening and on looking after her aids, and 20 minutes coaching the key person.",
      "Provision 9 (need 4; outcomes 1 and 4). A radio aid with two microphones is Cosima’s from September 2026; the adult who leads wears one. The key person tests both aids and the radio aid with a test box for ten minutes at 8.45 every nursery day. The teacher of the deaf services the set every half-term.",
      "Provision 10 (need 4; outcomes 1 and 2). Willow Room has carpet, blinds and felt feet on its 24 chairs. Cosima eats with three children in the book corner at 11.45. At circle time her cushion is a metre from the adult, who faces the window. An educational audiologist measures the room each September, two hours.")),
)  # fmt: skip
MOVING = "Provision 11 (needs 1, 3 and 4; outcomes 1, 3 and 4). Getting to know Ashlea Vale: six visits of 90 minutes with her key person in May and June 2027 with a signed film of the rooms. The teacher of the deaf trains the Reception teacher for two hours in June 2027."
K = (
    ("Views of Cosima, seen and gathered", "Key person, Bobbin Mill Day Nursery", "11 September 2026", "Appendix 1"),
    ("(a) Parents", "Mother and father", "14 September 2026", "Appendix 2"),
    ("(b) Education", "SENCO, Bobbin Mill Day Nursery", "11 September 2026", "Appendix 3"),
    ("(b) Education, early years team", "Early years teacher", "8 September 2026", "Appendix 4"),
    ("(b) Education, consulted under regulation 6(2)", "Qualified teacher of the deaf", "9 September 2026", "Appendix 5"),
    ("(c) Medical", "Community paediatrician", "2 September 2026", "Appendix 6"),
    ("(c) Health", "Health visitor", "3 September 2026", "Appendix 7"),
    ("(c) Audiology, with audiogram", "Paediatric audiologist", "20 August 2026", "Appendix 8"),
    ("(d) Psychological", "Educational psychologist", "15 September 2026", "Appendix 9"),
    ("(e) Social care", "Social worker, disabled children’s team", "9 September 2026", "Appendix 10"),
    ("(f) Speech and language therapy", "Speech and language therapist", "10 September 2026", "Appendix 11"),
    ("(h) Others the parents asked for", "The parents named nobody", "14 September 2026", "Appendix 2"),
)  # fmt: skip


def _block(by: Author, title: str, outcomes: tuple[str, ...], provision: tuple[str, ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title)
    head = table.add_row().cells
    write_cell(head[0], "E – Outcomes")
    write_cell(head[1], "F – Special educational provision")
    for cell in head:
        embolden(cell)
    cells = table.add_row().cells
    for cell, letter, texts in ((cells[0], "E", outcomes), (cells[1], "F", provision)):
        write_cell(cell, "\n".join(by.note(text, letter) for text in texts))
    by.paper.text("")


def _needs(by: Author) -> None:
    by.at("B").heading("B – Special educational needs")
    for area, well, needs in GOING_WELL_AND_NEEDS:
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, area, "E2EFDA")
        head = table.add_row().cells
        write_cell(head[0], "What is going well")
        write_cell(head[1], "What Cosima finds hard")
        for cell in head:
            embolden(cell)
        cells = table.add_row().cells
        write_cell(cells[0], by.note(well))
        write_cell(cells[1], "\n".join(by.note(need) for need in needs))
        by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Amberdale County Council: Cosima Thorley", "Final plan, 13 November 2026. Confidential."
    )
    by.heading("Education, Health and Care Plan for Cosima Thorley", 0)
    by.cover(
        ("Name", "Cosima Thorley"), ("Date of birth", "9 October 2022"),
        ("Pronouns", "she/her"), ("Year group", "Nursery (N2)"),
        ("Home languages", "British Sign Language and English"), ("Main type of need", "Hearing impairment"),
        ("Where she learns", "Bobbin Mill Day Nursery"), ("Status", "Final"),
        ("Request received", "29 June 2026"), ("Decision to assess sent", "5 August 2026"),
        ("Draft sent to parents", "9 October 2026"), ("Comments asked for by", "26 October 2026"),
        ("Date of final plan", "13 November 2026"), ("First review finished by", "12 May 2027 (meeting on 14 April 2027)"),
        ("Signed for the Council by", "P. Haslock, SEND Team Manager"), ("Signed on", "13 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A – Views, interests and aspirations of Cosima and her parents")
    by.guide(
        "Made up of things adults saw and things her parents said; nobody writes here as Cosima."
    )
    by.rows(("About Cosima", "What we know, and how"), A, labels=(0,))
    _needs(by)
    by.at("C").heading("C – Health needs related to SEN")
    by.text(
        "Need 5. Permanent hearing loss in both ears, with glue ear that comes and goes: three spells between January and August 2026. She then hears still less, and her ears are sore (paediatric audiologist, 20 August 2026)."
    )
    by.at("D").heading("D – Social care needs")
    by.text(
        "No social care needs related to her SEN or her disability were identified (social worker, disabled children’s team, visit and assessment of 9 September 2026)."
    )
    by.at("").heading("E and F – Outcomes and support plan")
    for title, outcomes, provision in BLOCKS:
        _block(by, title, outcomes, provision)
    by.at("E").heading("E – Following the outcomes, and moving on", 2)
    by.text(
        "Her key person, the SENCO and her parents set short targets from outcomes 1 to 4 every half-term. The speech and language therapist and the teacher of the deaf check them with the parents every term. The Council reviews the outcomes in April 2027 and every six months until she is five.",
        "Cosima starts in Reception in September 2027. Visits are in May and June 2027, and a plan for her first three weeks is agreed with her parents by 25 June 2027.",
    )
    by.at("F").heading("F – Provision for the move to school", 2)
    by.text(
        MOVING,
        "Cosima attends nursery for 27 hours a week, 38 weeks a year. From September 2027 a teaching assistant with BSL level 3 takes over provision 2, 5, 6 and 7 for the same time each school day; the visits and equipment go with her.",
    )
    by.at("G").heading("G – Health provision")
    by.text(
        "For need 5. A paediatric audiologist tests Cosima’s hearing and adjusts her aids for 45 minutes every three months, four times a year, at the children’s hearing centre. The audiology technician makes new ear moulds every eight weeks, 20 minutes each. An ear, nose and throat doctor sees her for 20 minutes twice a year.",
        "The integrated care board agreed to Section G on 5 November 2026 (designated clinical officer).",
    )
    by.at("H1").heading("H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None is required (social worker, 9 September 2026).")
    by.at("H2").heading("H2 – Any other social care provision")
    by.text("None is required (social worker, 9 September 2026).")
    by.at("I").heading("I – Placement")
    by.text(
        "Until 31 August 2027: Bobbin Mill Day Nursery, a private early years provider.",
        "From 1 September 2027: Ashlea Vale Primary School, a mainstream academy with a resource base for deaf children.",
    )
    by.at("J").heading("J – Personal budget")
    by.text("Her parents were told about personal budgets on 12 October 2026 and asked for none.")
    by.at("K").heading("K – Advice and information")
    by.rows(("Kind of advice", "Who gave it", "Date", "Attached as"), K)


PLAN = Unseen(
    name="cosima", style="going well and needs, side by side", born=dt.date(2022, 10, 9), write=write
)  # fmt: skip
