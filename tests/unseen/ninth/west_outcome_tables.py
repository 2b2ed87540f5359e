"""Joachim, fifteen: an amended final plan with E and F in one table for each outcome, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

COVER = (
    ("Name", "Joachim Treloar"), ("Date of birth", "9 October 2011"), ("Pronouns", "he/him"), ("Year", "Year 10"),
    ("School", "Combe Lane School"), ("Main need", "Moderate learning difficulty"),
    ("Second need", "Physical disability"), ("In care", "No"), ("Status", "AMENDED FINAL PLAN (third amendment)"),
    ("Last review decision", "23 October 2025"), ("Invitations and papers sent", "3 September 2026"),
    ("Review meeting", "21 September 2026"), ("Report of the meeting sent", "1 October 2026"),
    ("Decision and proposed amendments sent", "15 October 2026"), ("Date of this plan", "13 November 2026"),
    ("Next review finished by", "20 September 2027"),
    ("Signed for the council", "L. Ferris, Service Manager (Special Needs), 13 November 2026"),
    ("Next plan change", "Review for college finished by 30 March 2028"),
)  # fmt: skip
A = (
    ("How we asked", "Joachim and his base teacher went through photos of his week on 8 and 10 September 2026. She wrote on a big sheet what he said; he checked it on 14 September and took one thing off. What is in quotation marks is word for word his. The base teacher wrote the rest."),
    ("What he enjoys", "“Buses. I’ve got 61 models. Rugby, but watching.” He plays wheelchair basketball, and films it for his nan."),
    ("What he hopes for", "“A job at the bus depot, on the desk or doing the cleaning. A flat with my mate, with a wide door and no stairs. Going to basketball on my own. Then one day the away games.”"),
    ("School and what comes after", "Best: cooking, and the base. Worst: “maths in the big class, and the ramp in the rain”. He has been round Penmoor College and liked the café there. He would like to go in September 2028, for two days in the café and one in the bus garage."),
    ("Friends and the community", "One good friend, from basketball, and his cousins at weekends. He would like somebody of his own age to have lunch with."),
    ("Doing things for himself", "He makes toast, gets his top half dressed and knows which coins are which. He would like to go into town and pay for things “without Mum leaning over”."),
    ("Keeping well", "“My legs go tight when it’s cold and I’m done in after lunch. The pool sorts me out.”"),
    ("What others admire", "He greets everyone by name and never forgets a birthday. He is proud that he served 40 people at the summer fair in July 2026."),
    ("His story", "Joachim was born eight weeks early in Truro in 2011 and began to walk with a frame in 2016. He started at Combe Lane School in September 2023 and had an operation on his legs in March 2025."),
    ("Talking with him, and how he takes part in decisions", "Sit, so that your face is level with his. Use short sentences, and wait. “Yeah, yeah” often means that he has lost the thread: ask him to show you or tell you back. A real yes comes with a question; for no, he looks at his hands. For a decision, give him two or three pictures the day before, in the morning, with Mum there at the start and then out of the room."),
    ("What Mum and his stepdad think (meeting, 14 September 2026)", "They worry about hills and about whom he will see when school is over. Their hope is that he will have paid work, a home near by with help that he has chosen, and a full diary."),
)  # fmt: skip
B = (
    ("N1", "Cognition and learning", "Joachim learns much more slowly than others of his age. He reads simple sentences like a pupil of seven and a half (YARC reading test, specialist teacher, 16 June 2026). He adds coins to £2 but cannot yet work out change (same date)."),
    ("N2", "Communication and interaction", "He follows two pieces of spoken information. Of five instructions that had three parts he carried out one (speech and language therapist, 11 June 2026). He starts a task too soon and gets it wrong."),
    ("N3", "Physical: getting about", "Joachim has cerebral palsy in both legs. He walks 40 metres with a frame and uses a wheelchair for the rest. His muscles shorten when he sits for over 45 minutes, and by 2 p.m. he is too tired to write on three days in five (physiotherapist, 23 June 2026)."),
    ("N4", "Physical: using his hands", "He writes four words a minute and cannot yet chop, carry a hot pan or do up buttons (occupational therapist, 25 June 2026)."),
    ("N5", "Social, emotional and mental health", "He talks with adults and waits for them to speak for him. In ten breaks he began a conversation with another pupil twice (base teacher, 8 to 19 June 2026), and he is lonely."),
    ("N6", "Independence", "He has not yet crossed a main road, caught a bus or bought his own lunch without an adult (careers adviser’s checklist, 30 June 2026)."),
)  # fmt: skip
Item = tuple[str, str, str, str]
Outcome = tuple[str, str, str, str, tuple[Item, ...]]
OUTCOMES: tuple[Outcome, ...] = (
    ("E1. Following a job sheet at work (N1, N2; his hope: a job at the depot; employment)",
     "By July 2028 Joachim does a job of five steps from a sheet of words and pictures, in a real workplace, with nobody reminding him, on eight shifts out of ten. In June 2026 he did two steps.",
     "Three steps by July 2027.",
     "The base teacher, with Joachim, each half-term.",
     (("F1(i)", "Reading by a phonics scheme written for teenagers, with words from bus signs, menus and job sheets, one-to-one", "Teaching assistant (level 3, two-day course in the scheme); specialist teacher (level 7 diploma) watches one lesson each half-term", "25 minutes, four days a week, 38 weeks a year"),
      ("F1(ii)", "Understanding instructions: listening to the end, asking for it again, saying it back; in a pair. The therapist also writes the job sheets", "Speech and language therapist (HCPC registered)", "Direct: 40 minutes a week, 30 weeks. Sheets and review: two hours a term. Training staff and the depot: three hours each September"),
      ("F1(iii)", "Work placement at the bus depot, one-to-one", "Job coach (trained in systematic instruction)", "Four hours every Thursday, January to July 2027 and 2028, 24 weeks a year"),
      ("F1(iv)", "Entry Level vocational studies and cookery, in a group of eight, in place of a modern language and geography", "Base teacher (qualified teacher) and one teaching assistant", "Five hours a week, 38 weeks a year"))),
    ("E2. Money (N1, N6; his hope: paying for things; independent living)",
     "By July 2028 Joachim buys lunch and one other thing with £10, by card and by cash, and knows whether the change is right, four times out of five. In June 2026 he never did.",
     "Change from £2 by July 2027.",
     "The specialist teacher, each term, with real money.",
     (("F2(i)", "Number taught with coins, a bank card, timetables and prices, in a group of three, in place of the GCSE class", "Specialist teacher (level 7 diploma)", "45 minutes, four times a week, 38 weeks a year"),)),
    ("E3. Looking after my legs and my energy (N3, N7; his hope: the away games; health)",
     "By July 2028 Joachim plans when to walk, wheel, stretch and rest, and is still joining in at 3 p.m., on nine school days out of ten. In June 2026 it was four in ten.",
     "Six in ten by July 2027.",
     "The physiotherapist, every term, from the chart that Joachim fills in.",
     (("F3(i)", "Pool session: walking, stretching and floating, one-to-one, with a lifeguard on the side", "Physiotherapy assistant, supervised by the paediatric physiotherapist", "45 minutes every Tuesday, 36 weeks a year"),
      ("F3(ii)", "Stretches and standing frame, one-to-one. The physiotherapist (HCPC registered) treats him herself, writes the stretches out in photographs and teaches the staff", "Two teaching assistants (each signed off every year by the physiotherapist)", "20 minutes at 11.40 every school day. Physiotherapist: 60 minutes of treatment each half-term; teaching and writing, four hours a year"),
      ("F3(iii)", "Rest on the tilting bed in the ground-floor medical room", "Teaching assistant from F3(ii)", "25 minutes at 1.10 every school day"),
      ("F3(iv)", "Buildings: all his lessons on the ground floor or by the lift, with a lift key of his own; evacuation chair on the first floor", "Deputy head (timetable). Site team, trained by the chair’s maker each year", "From September 2026, all lessons; practice with Joachim once a term"))),
    ("E4. Hands, keyboard and kitchen (N4; his hope: a flat; independent living)",
     "By July 2028 Joachim makes three hot lunches by himself, dresses for swimming in 12 minutes and types 15 words a minute. In June 2026: toast, 25 minutes with help, six words.",
     "One hot lunch, 18 minutes and ten words by July 2027.",
     "The occupational therapist, in January and June, with a stopwatch.",
     (("F4(i)", "Cooking and dressing by small steps, one-to-one, in the lowered kitchen", "Occupational therapist (HCPC registered)", "Direct: 45 minutes a fortnight, 18 sessions a year. Teaching staff: two hours a year. Review: one hour a term"),
      ("F4(ii)", "Laptop with word prediction and read-aloud, spiked chopping board, kettle tipper, table that winds up and down", "ICT technician charges and checks them. Occupational therapist replaces them", "In every lesson with writing or cooking; checked every Monday"),
      ("F4(iii)", "In examinations and class tests: reader, scribe, own room, rest of five minutes in each half-hour", "Teaching assistant (exam board’s training each year), one-to-one", "Every paper, with 25% extra time"))),
    ("E5. Friends (N5; his hope: someone to have lunch with; community)",
     "By July 2028 Joachim starts a conversation with another pupil on four days out of five and meets a friend out of school twice a month. In June 2026: one day in five, and never.",
     "Two days, and once a month, by July 2027.",
     "The learning mentor, with Joachim, each half-term.",
     (("F5(i)", "Lunch club that the six members run themselves, after practising words for joining in", "Learning mentor (level 3 in youth work)", "40 minutes, twice a week, 36 weeks a year"),
      ("F5(ii)", "Wheelchair basketball in PE time, in a group of 12, half of them without a disability, all in chairs", "PE teacher (Level 2 coaching award) and one teaching assistant", "60 minutes every Wednesday, 36 weeks a year"))),
    ("E6. Into town, and on to college (N3, N6; his hope: basketball on my own; independent living, community)",
     "By July 2028 Joachim wheels to the stop, takes the number 6 to the sports hall and comes home, by himself, ten times in a row. In June 2026 he had not caught a bus.",
     "The same with the trainer ten metres behind by July 2027.",
     "The travel trainer, every month.",
     (("F6(i)", "Travel training: kerbs, ramps, asking the driver, a full bus; one-to-one", "Travel trainer (accredited travel training award)", "90 minutes a week, February to July 2027 and 2028, 22 weeks a year"),
      ("F6(ii)", "Getting to know Penmoor College: eight visits, the last four for a whole session in the café; a film of the way round", "Teaching assistant from F3(ii) and the college’s learning mentor", "Eight visits of three hours, between October 2027 and June 2028"))),
)  # fmt: skip
C = (("N7", "Spastic cerebral palsy, with tight calves and hamstrings and a left hip that is watched. Pain after sitting keeps him from the second half of a double lesson about once a week (consultant paediatrician, 2 July 2026)."),)  # fmt: skip
D = (("N8", "Joachim cannot go to clubs or spend a night away from home without an adult to help him wash, dress and move (social worker, 7 July 2026). A child’s needs assessment for adult care was asked for on 14 September 2026 and will be finished by 30 April 2027."),)  # fmt: skip
G = (
    ("G1 for N7", "Orthotist: splints fitted and checked, 30 minutes every four months. Wheelchair service therapist: seating, 60 minutes once a year. Orthopaedic surgeon: hip X-ray and examination, 20 minutes every 12 months. Community paediatrician: 30 minutes twice a year, and a joint clinic of one hour with the adult team in spring 2029."),
    ("Agreement", "Agreed for the integrated care board by the designated clinical officer on 8 October 2026."),
)  # fmt: skip
H1 = (("H1 for N8, E5", "A personal assistant (level 2 in care, moving and handling course each year) goes with Joachim to basketball and town, one-to-one, three hours every Saturday, 46 weeks a year."),)  # fmt: skip
H2 = (("H2 for N8", "One night a month, 12 nights a year, with a short-break carer approved by the council, in an adapted house."),)  # fmt: skip
K = (
    ("(a)", "Joachim’s views", "Joachim, with his base teacher", "14 September 2026", "Yes"),
    ("(a)", "Parents’ views", "Mother and stepfather", "14 September 2026", "Yes"),
    ("(b)", "Educational advice", "Head teacher, Combe Lane School", "2 September 2026", "Yes"),
    ("(b)", "Reading and number report", "Specialist teacher", "16 June 2026", "Yes"),
    ("(c)", "Medical advice", "Consultant community paediatrician", "2 July 2026", "Yes"),
    ("(d)", "Psychological advice", "Educational psychologist", "6 July 2026", "Yes"),
    ("(e)", "Social care advice", "Social worker, disabled children’s team", "7 July 2026", "Yes"),
    ("(f)", "Speech and language therapy", "Speech and language therapist", "11 June 2026", "Yes"),
    ("(f)", "Physiotherapy", "Paediatric physiotherapist", "23 June 2026", "Yes"),
    ("(f)", "Occupational therapy", "Occupational therapist", "25 June 2026", "Yes"),
    ("(g)", "Preparing for adulthood", "Careers adviser (level 6)", "30 June 2026", "Yes"),
    ("(h)", "Person whom the family asked for", "Basketball coach", "9 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Joachim Treloar", "Amended final plan, 13 November 2026")
    by.heading("Education, Health and Care Plan: Joachim Treloar", 0)
    by.cover(*COVER, columns=4)
    by.text(
        "You may appeal to the tribunal about this amended plan within two months of the letter that came with it, or one month of a mediation certificate, whichever is later. The letter says how to reach the mediation adviser, the disagreement resolution service and the free advice service.",
    )  # fmt: skip
    by.at("A").heading("Section A: views, interests and aspirations of Joachim and his parents")
    by.rows(("About", "What was said"), A, labels=(0,))
    by.at("B").heading("Section B: special educational needs")
    by.rows(("Need", "Area", "What it means for Joachim"), B, labels=(0, 1))
    by.at("C").heading("Section C: health needs")
    by.rows(("Need", "What it means for Joachim"), C, labels=(0,))
    by.at("D").heading("Section D: social care needs")
    by.rows(("Need", "What it means for Joachim"), D, labels=(0,))
    by.heading("Sections E and F: outcomes, and the special educational provision for each")
    by.guide(
        "There is one table for each outcome. F1(i) is the first provision for outcome E1, and so on."
    )
    for outcome in OUTCOMES:
        _table(by, outcome)
    by.at("E").text(
        "Leaving school (Section E). Joachim leaves Combe Lane in July 2028. The move is planned with Penmoor College at a meeting in October 2027, followed by the visits in F6(ii). His reports and equipment list go to the college by 30 April 2028.",
    )  # fmt: skip
    _end(by)


def _table(by: Author, outcome: Outcome) -> None:
    title, result, step, checked, items = outcome
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    banner(table, by.note(title, "E"))
    for label, text in (
        ("Outcome (E)", result),
        ("Step", step),
        ("Short-term targets set and checked by", checked),
    ):
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1].merge(cells[3]), by.note(text, "E"))
    header = (
        "Ref (F)",
        "Special educational provision",
        "Who, and training",
        "How much, how often",
    )
    for cell, text in zip(table.add_row().cells, header, strict=True):
        write_cell(cell, text)
        embolden(cell)
    for item in items:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, item, strict=True)):
            write_cell(cell, by.note(text, "F") if index else text)
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("Section G: health provision")
    by.rows(("Ref", "Provision"), G, labels=(0,))
    by.at("H1").heading(
        "Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    by.rows(("Ref", "Provision"), H1, labels=(0,))
    by.at("H2").heading("Section H2: other social care provision")
    by.rows(("Ref", "Provision"), H2, labels=(0,))
    by.at("I").heading("Section I: placement")
    by.text("Combe Lane School, a mainstream secondary academy with a resourced base.")
    by.at("J").heading("Section J: personal budget")
    by.text(
        "Joachim’s mother was told about personal budgets at the review on 21 September 2026. None has been asked for."
    )
    by.at("K").heading("Section K: advice and information")
    by.rows(("Reg 6(1)", "Advice", "By", "Date", "Attached"), K, labels=(0,))


PLAN = Unseen(
    name="joachim", style="E and F in a table per outcome", born=dt.date(2011, 10, 9), write=write
)
