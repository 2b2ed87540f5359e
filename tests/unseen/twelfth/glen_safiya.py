"""Safiya, ten: strengths and then needs for each area; outcomes head blocks of a wide table. As it should be."""

import datetime as dt
from collections.abc import Sequence

from docx.enum.section import WD_ORIENT, WD_SECTION

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was written",
     ("Safiya had three short chats with the inclusion lead on 15, 17 and 22 September 2026. She used her own photographs on the big tablet and talked about each one. The words in quotation marks are hers. Her mum and dad talked with the plan coordinator at home on 18 September 2026. All three read this page together on 28 September 2026 and were happy with it.",)),
    ("What Safiya likes",
     ("Safiya is mad about guinea pigs, sea shanties and ancient Egypt. She sings in the kitchen with her dad and swims with her cousins on Saturday mornings. Her best game is guinea-pig hospital: she is the doctor and everybody else holds the bandages.",)),
    ("Friends",
     ("She has two good friends in her class, and a cousin who is nearly her twin. “They go off to the field and I’m on the bench with the lunch lady.” She would like someone to ask her to tea.",)),
    ("School",
     ("Best of all are history and reading out the register. “I don’t like it when the sheet is all grey and squashed up.” Wet play is the worst, as the classroom gets loud and bags are left on the floor. She would like to go on to the secondary school with the lift, where her cousin goes.",)),
    ("Doing things for herself",
     ("Safiya cleans her teeth, picks her clothes and feeds the guinea pigs. She wants to put her coat on by herself and to buy a comic at the corner shop with nobody hovering.",)),
    ("Being well",
     ("“My legs ache by home time and my hip goes sore if I sit for ages.” She sleeps and eats well. She was cross about her splints until she was given purple straps. She gets tired eyes and says so by pushing the page away.",)),
    ("Hopes",
     ("“I want to be a vet, or a person who digs up mummies.” When she is grown up she would like to live near the sea with a friend and a lot of guinea pigs, and to sing in a choir that wears cloaks.",)),
    ("What people admire in her",
     ("Her teacher says that she is funny and remembers everything she hears. Her grandad says she is the bravest person in the pool. She is proud of her 50 metre badge.",)),
    ("Talking with Safiya and choosing things with her",
     ("Safiya talks in full sentences and likes a joke. Say her name first and sit on her right. Tell her what is on a page before you show it. She says “not that one” for no, and goes quiet when she has had enough. When there is something to decide, give her two or three choices aloud, let her handle things or see big photographs, and come back to it the next day. She likes her mum there for anything about hospital.",)),
    ("Her story",
     ("Safiya was born ten weeks early in October 2016. She sat up at two and took her first steps with a walker in 2020. She started at Hollins Bank in September 2021. She had an operation on her leg muscles in May 2024 and was at home for a term. An eye clinic explained in March 2026 why crowded pages are so hard for her to see.",)),
    ("What her mum and dad think and hope",
     ("Mum and dad (at home, 18 September 2026): “She is bright and people miss it, because she is slow on paper. We worry that she sits out more each year.” They hope that she will have proper friends, work that she loves and a home of her own with somebody popping in. They would like her to stay at the same school as the children she knows.",)),
)  # fmt: skip
AREAS: tuple[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    ("Communication and interaction",
     ("Safiya follows a story or a long set of spoken directions as well as anyone in Year 5, and explains her ideas clearly.",),
     (("–", "No need was identified in this area (educational psychologist, 7 September 2026)."),)),
    ("Cognition and learning",
     ("Her memory for what she hears is excellent. Her spoken answers in history and science were at the level expected of Year 5 in September 2026.",),
     (("Need 1", "Safiya reads one line at a time and loses her place, so that reading is slow: 41 words a minute on a clear page, where others of her age read about 110 (YARC, educational psychologist, 7 September 2026). By the time she reaches a question she has forgotten the start of the passage."),
      ("Need 2", "She finds it hard to line up figures and to picture shapes. In written adding and taking away she got 5 sums out of 20 right on squared paper but 17 when she said them aloud (class teacher, 10 September 2026)."))),
    ("Social, emotional and mental health",
     ("Safiya is cheerful, kind to younger children and quick to see the funny side.",),
     (("Need 3", "She is afraid of being knocked over. She stayed on the bench in 13 of 15 playtimes (inclusion lead’s tally, 7 to 11 September 2026), and so she does not get to join games or practise making friends."),)),
    ("Sensory and physical",
     ("She uses her hearing well, is a strong swimmer on her back and steers her walker with care.",),
     (("Need 4", "Cerebral visual impairment: Safiya’s eyes work, but her brain takes in little of a busy scene. She reads print of 24 point with wide spaces for 15 minutes before her eyes tire, and misses things low down on her left side (qualified teacher of children with vision impairment, 2 September 2026)."),
      ("Need 5", "Cerebral palsy affects both legs and, less, her left hand. She walks 80 metres with a walker, then must rest; writes six words a minute by hand; and needs another person’s hands for her coat, zips and getting on and off the toilet (occupational therapist, 8 September 2026; physiotherapist, 4 September 2026)."))),
)  # fmt: skip
Block = tuple[str, tuple[tuple[str, str, str, str], ...], str]
BLOCKS: tuple[Block, ...] = (
    ("Outcome 1. By July 2028 Safiya reads a two-page passage by eye and ear together and answers eight questions out of ten about it within 30 minutes. In September 2026 she answered three.",
     (("1a. Reading lesson with text-to-speech and a typoscope (a card with a window for one line): finding the place, pausing, asking the machine to repeat", "One-to-one, 25 minutes, four days a week, 38 weeks", "Teaching assistant (level 3) whom the vision teacher trains for three hours each September", "Needs 1, 4"),
      ("1b. Every worksheet, test and book page re-made: 24 point, double spaced, one task on a page, no pictures behind words", "Before each lesson; six hours of a resource maker’s time a week, 39 weeks", "Resource technician with the certificate in transcription for vision impairment", "Needs 1, 4"),
      ("1c. Direct teaching of looking skills and touch typing", "One-to-one, 60 minutes weekly, 36 weeks; besides this, 60 minutes each half-term to check the room and advise staff", "Qualified teacher of children with vision impairment", "Needs 1, 4, 5"),
      ("1d. A tablet with a 12-inch screen and keyguard, and a sloping desk with a matt black top, in a seat at the front left, away from the window", "Hers in all lessons and at home; checked every Monday for ten minutes", "Class teaching assistant, shown how by the vision teacher", "Needs 4, 5"),
      ("1e. In tests: 50% extra time, a scribe or typing, and a five-minute eye rest after each 15 minutes", "All class and national tests", "Teaching assistant who has done the scribe training", "Needs 1, 4, 5")),
     "Steps: four questions by April 2027; six by December 2027. Checked by the class teacher with a new passage each half-term."),
    ("Outcome 2. By July 2028 Safiya sets out and solves 16 written sums out of 20 by a method of her own choosing. In September 2026 it was five.",
     (("2a. Maths taught before the class meets it, with raised-line squares, magnetic figures and talking calculator", "In a pair, 20 minutes, five days a week, 38 weeks", "Teacher with a certificate in teaching mathematics to pupils with vision impairment", "Needs 2, 4"),
      ("2b. Geometry and map work changed: solid models and a talking map in place of drawing by hand", "Each geometry or map lesson, about 20 lessons of 60 minutes a year", "Class teacher; plans made with the vision teacher for two hours a term", "Need 2")),
     "Steps: nine sums by July 2027; 13 by January 2028. Checked by the mathematics leader at the end of each term."),
    ("Outcome 3. By July 2028 Safiya chooses and stays in a game with other children for ten minutes at four playtimes out of five. In September 2026 it was two out of 15.",
     (("3a. Play club in the hall for Safiya and five others: boccia, shanties, board games with large pieces. The rules are made by the children", "Group of six with two adults, 30 minutes, Tuesday and Thursday lunchtimes, 38 weeks", "Learning mentor (level 3) and midday supervisor; both have the disability sport award", "Need 3"),
      ("3b. Talking through worries about falling, with a ladder of small tries that she draws up", "One-to-one, 40 minutes weekly for 20 weeks from January 2027", "Emotional literacy support assistant, supervised by the educational psychologist for two hours every half-term", "Need 3"),
      ("3c. Outdoors: an adult three steps away, not beside her, and a marked quiet strip by the wall", "One adult for Safiya at each playtime, 15 minutes twice a day, and for 25 minutes of the lunch break", "Teaching assistant with moving and handling certificate, renewed each year", "Needs 3, 5")),
     "Steps: two playtimes out of five by July 2027; three by December 2027. The learning mentor keeps a tally for one week in each half-term and shows it to Safiya."),
    ("Outcome 4. By July 2028 Safiya gets her coat and shoes on and goes to the toilet with somebody near but no hands on, nine times out of ten, and walks 200 metres around school. In September 2026 she needed hands each time and walked 80 metres.",
     (("4a. Hydrotherapy in the warm pool at a neighbouring special school, in place of one of the two weekly lessons of physical education", "One-to-one in the water, 40 minutes weekly, 34 weeks", "Physiotherapist for 12 of the sessions; for the others a teaching assistant whom she has trained for six hours, with a lifeguard on the side", "Need 5"),
      ("4b. Stretching, standing frame and walking practice", "20 minutes, every school morning at 8.50", "Two teaching assistants, taught and watched by the physiotherapist for 90 minutes each term", "Need 5"),
      ("4c. Dressing and toilet lessons: one new step at a time, taught where it happens", "One-to-one, 15 minutes, four days a week, 38 weeks", "Teaching assistant; occupational therapist (registered with the Health and Care Professions Council) teaches it with her for 60 minutes every half-term, and writes and updates the steps for four hours a year", "Need 5"),
      ("4d. Learning the building and the way to the corner shop by landmarks and long cane", "One-to-one, 60 minutes a fortnight, 19 sessions a year", "Habilitation specialist (qualified)", "Needs 4, 5"),
      ("4e. Accessible toilet with rails and a changing bench, a chair with foot rest, a second walker kept at school, yellow edges on the steps", "In place from September 2026; rails and walker checked each half-term", "Premises manager and physiotherapist", "Needs 4, 5")),
     "Steps: coat by July 2027 and 120 metres; shoes by December 2027 and 160 metres. The occupational therapist and physiotherapist each measure once a term."),
)  # fmt: skip
K = (
    ("(a) Parents’ advice", "Mother and father", "18 September 2026", "Appendix 1"),
    ("(b) Educational advice, written after talking with the teacher of children with vision impairment", "Head teacher, Hollins Bank Primary School", "10 September 2026", "Appendix 2"),
    ("(b) Vision advice", "Qualified teacher of children with vision impairment", "2 September 2026", "Appendix 3"),
    ("(c) Medical advice, with the care plan for splints and pain of 4 September 2026", "Community paediatrician", "9 September 2026", "Appendix 4"),
    ("(d) Psychological advice", "Educational psychologist", "7 September 2026", "Appendix 5"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "11 September 2026", "Appendix 6"),
    ("(f) Occupational therapy", "Occupational therapist", "8 September 2026", "Appendix 7"),
    ("(f) Physiotherapy", "Physiotherapist", "4 September 2026", "Appendix 8"),
    ("(f) Getting about", "Habilitation specialist", "11 September 2026", "Appendix 9"),
    ("(h) Asked for by the parents", "Swimming teacher, Otters club", "8 September 2026", "Appendix 10"),
    ("Safiya’s views", "Safiya, with the inclusion lead", "22 September 2026", "Appendix 11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Safiya Kerridge: final plan, 13 November 2026", "Official: sensitive")
    by.heading("Education, Health and Care Plan for Safiya Kerridge", 0)
    by.cover(
        ("Name", "Safiya Kerridge"), ("Date of birth", "14 October 2016"),
        ("Pronouns", "she/her"), ("Year group", "Year 5"),
        ("School attended", "Hollins Bank Primary School"), ("Main type of need", "Physical disability"),
        ("Second type of need", "Vision impairment"), ("Status", "Final plan"),
        ("Request received", "29 June 2026"), ("Decision to assess", "3 August 2026"),
        ("Draft sent to parents", "9 October 2026"), ("Parents’ comments received", "27 October 2026"),
        ("Final plan issued", "13 November 2026"), ("First review to be finished by", "5 November 2027"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Safiya’s and her parents’ views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs")
    for area, strengths, needs in AREAS:
        by.heading(area, 2)
        by.rows((f"Strengths: {area.lower()}",), [(text,) for text in strengths])
        by.rows(("No.", f"Needs: {area.lower()}"), needs, labels=(0,))
    _care(by)
    _wide(by)
    _end(by)


def _care(by: Author) -> None:
    by.at("C").heading("Section C: Health needs related to Safiya’s special educational needs")
    by.text(
        "Health need 1. Cerebral palsy with tight calf and hamstring muscles, and soreness in the left hip after 40 minutes of sitting (community paediatrician, 9 September 2026). The pain breaks into her concentration in the afternoon. A care plan for splints and pain, dated 4 September 2026, is with appendix 4.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Care need 1. Safiya needs another person with her to go out to a club and to use the toilet there, and has had no club besides swimming with her family (social worker, disabled children’s team, 11 September 2026).",
    )  # fmt: skip


def _wide(by: Author) -> None:
    page = by.paper.doc.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    by.at("").heading("Section E: Outcomes, and Section F: Special educational provision")
    table = by.paper.table(
        ("What will be provided (F)", "How much and how often (F)", "By whom (F)", "For which needs (F)"),
        [],
    )  # fmt: skip
    for outcome, provision, steps in BLOCKS:
        banner(table, by.note(outcome, "E"), "DDE8CB")
        for row in provision:
            _row(by, table, row)
        banner(table, by.note(steps, "E"), is_heading=False)
    by.paper.text("")
    by.at("E").heading("Keeping track and moving on (Section E)", 2)
    by.text(
        "The class teacher and the inclusion lead set smaller targets for each of the four outcomes every half-term, with Safiya and her parents, and look back at them together each term. The Council looks at all four at the yearly review.",
        "Safiya moves to secondary school in September 2028. The review in autumn 2027 settles with her parents which school to ask for. From March 2028 the habilitation specialist walks the new building with her for six visits of 60 minutes, the vision teacher meets the new staff for two hours in June 2028, and her furniture and large-print list go to the new school by 30 June 2028.",
    )  # fmt: skip
    page = by.paper.doc.add_section(WD_SECTION.NEW_PAGE)
    page.orientation = WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = page.page_height, page.page_width


def _row(by: Author, table: object, row: Sequence[str]) -> None:
    cells = table.add_row().cells  # type: ignore[attr-defined]
    for cell, text in zip(cells, row, strict=True):
        write_cell(cell, by.note(text, "F"))
    embolden(cells[3])


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For health need 1 and outcomes 3 and 4. The community physiotherapist checks Safiya’s hips, muscle length and pain in a 45-minute clinic every half-term, six times a year. An orthotist fits and adjusts her splints in a 30-minute clinic every four months, three times a year. The paediatrician sees her once a year for 30 minutes, with a hip X-ray.",
        "Agreed for the integrated care board by the designated clinical officer on 3 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act")
    by.text(
        "For care need 1 and outcome 3. A support worker (level 2 in care, trained in moving and handling) goes with Safiya, one-to-one, to a Saturday singing and crafts club for three hours, 40 weeks a year. The disabled children’s team arranges it.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "None is required (social worker, disabled children’s team, 11 September 2026).",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("Hollins Bank Primary School, a mainstream academy primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The parents were told about personal budgets with the draft on 9 October 2026. They have not asked for one.",
    )  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached as"), K)
    by.at("").heading("Signed for the Council")
    by.cover(("Name", "R. Ollerenshaw"), ("Post", "Head of SEND Assessment"), ("Signed", "13 November 2026"))  # fmt: skip


PLAN = Unseen(
    name="glen_safiya",
    style="strengths and needs by area; outcomes heading a wide table",
    born=dt.date(2016, 10, 14),
    write=write,
)
