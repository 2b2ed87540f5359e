"""Safiya, ten: strengths and then needs for each area; outcomes head blocks of a wide table. As it should be."""

import datetime as dt
from collections.abc import Sequence

from docx.enum.section import WD_ORIENT, WD_SECTION

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was written",
     ("Safiya had three short chats with the inclusion lead on 15, 17 and 22 September 2026. She talked about her own photographs on the big tablet. The words in quotation marks are hers.",)),
    ("What Safiya likes",
     ("Safiya is mad about guinea pigs, sea shanties and ancient Egypt. She swims with her cousins on Saturday mornings. Her best game is guinea-pig hospital.",)),
    ("Friends",
     ("She has two good friends in her class, and a cousin who is nearly her twin. “They go off to the field and I’m on the bench.”",)),
    ("School",
     ("Best of all are history and reading out the register. “I don’t like it when the sheet is all grey and squashed up.” Wet play is the worst, because of bags on the floor. She would like the secondary school that her cousin goes to.",)),
    ("Doing things for herself",
     ("Safiya picks her clothes and feeds the guinea pigs. She wants to put her coat on by herself and to buy a comic at the corner shop.",)),
    ("Being well",
     ("“My legs ache by home time and my hip goes sore if I sit for ages.” She sleeps and eats well. When her eyes are tired she pushes the page away.",)),
    ("Hopes",
     ("“I want to be a vet, or a person who digs up mummies.” When she is grown up she would like to live near the sea with a friend and a lot of guinea pigs, and to sing in a choir.",)),
    ("What people admire in her",
     ("Her teacher says that she is funny and forgets nothing. She is proud of her 50 metre badge.",)),
    ("Talking with Safiya and choosing things with her",
     ("Safiya talks in full sentences. Say her name first and sit on her right. Tell her what is on a page before you show it. She says “not that one” for no. When there is something to decide, give her two or three choices aloud, let her handle things or see big photographs, and come back to it the next day.",)),
    ("Her story",
     ("Safiya was born ten weeks early in October 2016. She took her first steps with a walker in 2020. She started at Hollins Bank in September 2021. She had an operation on her legs in May 2024. An eye clinic explained her sight in March 2026.",)),
    ("What her mum and dad think and hope",
     ("Mum and dad (at home, 18 September 2026): “She is bright and people miss it, because she is slow on paper. We worry that she sits out more each year.” They hope that she will have proper friends, work that she loves and a home of her own.",)),
)  # fmt: skip
AREAS: tuple[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    ("Communication and interaction",
     ("Safiya follows a story as well as anyone in Year 5.",),
     (("–", "No need was identified in this area (educational psychologist, 7 September 2026)."),)),
    ("Cognition and learning",
     ("Her memory for what she hears is excellent.",),
     (("Need 1", "Safiya reads one line at a time and loses her place, so that reading is slow: 41 words a minute on a clear page (YARC, educational psychologist, 7 September 2026)."),
      ("Need 2", "She finds it hard to line up figures. In written adding and taking away she got 5 sums out of 20 right on squared paper but 17 when she said them aloud (class teacher, 10 September 2026)."))),
    ("Social, emotional and mental health",
     ("Safiya is cheerful and kind to younger children.",),
     (("Need 3", "She is afraid of being knocked over. She stayed on the bench in 13 of 15 playtimes (inclusion lead’s tally, 7 to 11 September 2026), and so misses games and making friends."),)),
    ("Sensory and physical",
     ("She swims strongly on her back and steers her walker with care.",),
     (("Need 4", "Cerebral visual impairment: Safiya’s eyes work, but her brain takes in little of a busy page. She reads print of 24 point for 15 minutes before her eyes tire, and misses things low down on her left side (vision teacher, 2 September 2026)."),
      ("Need 5", "Cerebral palsy affects both legs and, less, her left hand. She walks 80 metres with a walker and then rests; writes six words a minute by hand; and needs another person’s hands for her coat, zips and getting on and off the toilet (occupational therapist, 8 September 2026; physiotherapist, 4 September 2026)."))),
)  # fmt: skip
Block = tuple[str, tuple[tuple[str, str, str, str], ...], str]
BLOCKS: tuple[Block, ...] = (
    ("Outcome 1. By July 2028 Safiya reads a two-page passage by eye and ear together and answers eight questions out of ten about it within 30 minutes. In September 2026 she answered three.",
     (("1a. Reading lesson with text-to-speech and a card with a window for one line: finding the place, pausing, going back", "One-to-one, 25 minutes, four days a week, 38 weeks", "Teaching assistant (level 3) whom the vision teacher trains for three hours each September", "Needs 1, 4"),
      ("1b. Every worksheet, test and book page re-made: 24 point, one task on a page", "Before each lesson; six hours of a resource maker’s time a week, 39 weeks", "Resource technician (certificate in transcription)", "Needs 1, 4"),
      ("1c. Direct teaching of looking skills and touch typing", "One-to-one, 60 minutes weekly, 36 weeks; and 60 minutes each half-term to train staff", "Qualified teacher of children with vision impairment", "Needs 1, 4, 5"),
      ("1d. A tablet with a 12-inch screen and keyguard, and a sloping desk with a matt black top, at the front left", "Hers in all lessons", "Class teaching assistant, shown how by the vision teacher", "Needs 4, 5")),
     "Steps: four questions by April 2027; six by December 2027. Checked by the class teacher with a new passage each half-term."),
    ("Outcome 2. By July 2028 Safiya sets out and solves 16 written sums out of 20 by a method of her own choosing. In September 2026 it was five.",
     (("2a. Maths taught ahead of the class, with raised-line squares and a talking calculator", "In a pair, 20 minutes, five days a week, 38 weeks", "Mathematics leader (qualified teacher), advised by the vision teacher for two hours a term", "Needs 2, 4"),),
     "Steps: nine sums by July 2027; 13 by January 2028. Checked by the mathematics leader at the end of each term."),
    ("Outcome 3. By July 2028 Safiya chooses and stays in a game with other children for ten minutes at four playtimes out of five. In September 2026 it was two out of 15.",
     (("3a. Play club in the hall: boccia, shanties, board games with large pieces", "Group of six with two adults, 30 minutes, Tuesday and Thursday lunchtimes, 38 weeks", "Learning mentor (level 3) and midday supervisor (disability sport award)", "Need 3"),
      ("3b. Outdoors: an adult three steps away, not beside her", "One adult for Safiya, two playtimes of 15 minutes a day", "Teaching assistant with moving and handling certificate", "Needs 3, 5")),
     "Steps: two playtimes out of five by July 2027; three by December 2027. The learning mentor keeps a tally for one week in each half-term."),
    ("Outcome 4. By July 2028 Safiya gets her coat and shoes on and goes to the toilet with somebody near but no hands on, nine times out of ten, and walks 200 metres around school. In September 2026 she needed hands and walked 80 metres.",
     (("4a. Hydrotherapy in a warm pool, in place of one of two weekly lessons of physical education", "One-to-one in the water, 40 minutes weekly, 34 weeks", "Physiotherapist for 12 of the sessions; for the others a teaching assistant whom she has trained for six hours", "Need 5"),
      ("4b. Stretching, standing frame and walking practice", "One-to-one, 20 minutes, every school morning, 38 weeks", "Teaching assistant, taught and watched by the physiotherapist for 90 minutes each term", "Need 5"),
      ("4c. Dressing and toilet lessons, one new step at a time", "One-to-one, 15 minutes, four days a week, 38 weeks", "Teaching assistant; the occupational therapist teaches beside her for 60 minutes every half-term and writes the steps for four hours a year", "Need 5"),
      ("4d. Toilet with rails, chair with foot rest, walker kept at school, yellow edges on steps", "In place from September 2026", "Premises manager and physiotherapist", "Needs 4, 5")),
     "Steps: coat by July 2027 and 120 metres; shoes by December 2027 and 160 metres. The occupational therapist and physiotherapist each measure once a term."),
)  # fmt: skip
K = (
    ("(a) Parents’ advice", "Mother and father", "18 September 2026", "Appendix 1"),
    ("(b) Educational advice, after consulting the vision teacher", "Head teacher, Hollins Bank Primary School", "10 September 2026", "Appendix 2"),
    ("(b) Vision advice", "Qualified teacher of children with vision impairment", "2 September 2026", "Appendix 3"),
    ("(c) Medical advice, with the care plan for splints and pain of 4 September 2026", "Community paediatrician", "9 September 2026", "Appendix 4"),
    ("(d) Psychological advice", "Educational psychologist", "7 September 2026", "Appendix 5"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "11 September 2026", "Appendix 6"),
    ("(f) Occupational therapy", "Occupational therapist", "8 September 2026", "Appendix 7"),
    ("(f) Physiotherapy", "Physiotherapist", "4 September 2026", "Appendix 8"),
    ("(h) Asked for by the parents", "Swimming teacher, Otters club", "8 September 2026", "Appendix 9"),
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
        "Health need 1. Cerebral palsy with tight leg muscles, and soreness in the left hip after 40 minutes of sitting (community paediatrician, 9 September 2026). The pain breaks into afternoon lessons. A care plan for splints and pain, dated 4 September 2026, is with appendix 4.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Care need 1. Safiya needs another person with her to go out to a club and to use the toilet there (social worker, disabled children’s team, 11 September 2026).",
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
        "The class teacher and the inclusion lead set smaller targets for each of the four outcomes every half-term, and look back at them with Safiya and her parents each term.",
        "Safiya moves to secondary school in September 2028. Her parents choose which school to ask for at the autumn review in 2027. The vision teacher walks the new building with her on six visits from March 2028, and her furniture list goes there by 30 June 2028.",
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
        "For health need 1 and outcomes 3 and 4. The community physiotherapist checks Safiya’s hips, muscle length and pain in a 45-minute clinic every half-term, six times a year. An orthotist fits and adjusts her splints in a 30-minute clinic every four months, three times a year.",
        "Agreed for the integrated care board by the designated clinical officer on 3 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act")
    by.text(
        "For care need 1 and outcome 3. A support worker (level 2 in care, trained in moving and handling) goes with Safiya, one-to-one, to a Saturday singing and crafts club for three hours, 40 weeks a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "None is required (social worker, 11 September 2026).",
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
