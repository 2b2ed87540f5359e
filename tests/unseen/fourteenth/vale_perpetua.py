"""Perpetua, nine: a final plan of tables, with E and F beside each other for each area, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell, write_row
from tests.unseen.author import Author, Unseen

Pairs = tuple[tuple[str, str], ...]
A: Pairs = (
    ("How we asked",
     "Perpetua talked with the SENCO on 23 and 25 June 2026, sorting photographs into three bags. What stands in quotation marks is what she said. Mum and Dad spoke on the telephone on 26 June 2026."),
    ("What Perpetua enjoys",
     "“Swimming, Lego trains and jokes.” She collects railway leaflets, plays snap with her nan and rings handbells on Wednesdays."),
    ("Perpetua’s hopes",
     "“I want to be the one who says the stops on the train. I’ll live in a flat by the sea with a dog, and Nan next door. I want to go to Brownie camp with the others.” Sooner than that, she would like to carry her own dinner."),
    ("School",
     "She loves history and assembly. She does not like the stairs when the bell goes, or number sheets “with too much on”."),
    ("Friends",
     "Perpetua has two good friends. When they go off to football she would like someone to play with."),
    ("Doing it herself",
     "She feeds the cat and makes toast. She would like to learn to walk to the post box."),
    ("Health, in her words", "“My leg gets grumpy in the cold and the splint rubs.” She sleeps well."),
    ("Next school and later",
     "She wants a big school with a lift, and after that “train school”."),
    ("Talking with Perpetua and deciding things with her",
     "Perpetua will tell you if there is time. Stand on her left, where she sees you, ask one thing, then count to ten in your head. “Maybe” means no; a hand over her eyes means stop. For a decision, show her two or three photographs the day before and ask in the morning, with the grown-up she picks."),
    ("Her story",
     "Perpetua was born seven weeks early in 2017. Her cerebral palsy was found in 2018, her sight loss in 2022. She came to Thornfold in September 2020. Her ankle was operated on in October 2024."),
    ("What people admire",
     "Her teacher says that she is funny, brave and kind. She is proud of her 25-metre badge."),
    ("Mum and Dad’s views",
     "“She has come on so much since her operation. We worry about falls, and how big the next school will be.”"),
    ("Mum and Dad’s hopes",
     "“We hope she grows up with friends close by, a job that she gets up for and her own front door.”"),
)  # fmt: skip
B: Pairs = (
    ("Physical and sensory",
     "Need 1. Cerebral palsy affects Perpetua’s right arm and leg. She is held by an adult on every staircase and fell four times in June 2026 (physiotherapist, 10 July 2026). With her left hand she writes four words a minute (occupational therapist, 9 July 2026).\nNeed 2. She does not see to the right of the middle in either eye. She found her place on the board in three tries out of ten (qualified teacher of vision impairment, 1 July 2026)."),
    ("Cognition and learning",
     "Need 3. In number Perpetua works like most children in Year 2 (Sandwell test, 2 July 2026). She counts on in ones."),
    ("Communication and interaction",
     "No need was found (speech and language therapist, 7 July 2026)."),
    ("Social, emotional and mental health; independence",
     "Need 4. Perpetua is afraid of being knocked over. She stood by the wall on 14 of 20 playtimes in June 2026 (school’s record, 8 July 2026).\nNeed 5. She cannot yet carry a tray or fasten her coat and splint, and takes twelve minutes to change for PE (occupational therapist, 9 July 2026)."),
)  # fmt: skip
Area = tuple[str, tuple[tuple[str, str], ...]]
E_F: tuple[Area, ...] = (
    ("Physical and sensory", (
        ("Outcome 1 (need 1; her hope of going to camp). By July 2028 Perpetua climbs two flights of stairs with one hand on the rail and nobody holding her, nine times out of ten. In July 2026: not yet. Step: one flight, seven times out of ten, by July 2027.",
         "1a. A paediatric physiotherapist (HCPC registered) works with Perpetua one-to-one for 40 minutes every fortnight, 19 times a year. She spends three more hours a year teaching two assistants, and two hours a term on review. For need 1, outcome 1.\n"
         "1b. A teaching assistant (level 3, taught by the physiotherapist) does calf stretches, step-ups and target throwing with her one-to-one for 15 minutes at 8.50 every school day, and walks one stair below her each time that she changes floor. For need 1, outcome 1.\n"
         "1c. Hydrotherapy: 30 minutes in the warm pool at the special school next door every Tuesday, 34 weeks a year, one-to-one with a rehabilitation assistant (supervised by the physiotherapist each half-term). For need 1, outcome 1.\n"
         "1d. PE: in both weekly lessons of an hour the teacher (a day’s course on cerebral palsy, September 2026) uses boccia balls, a ramp and light bats for her team of six. The same assistant stays beside her. For needs 1 and 4, outcomes 1 and 5."),
        ("Outcome 2 (need 2; her hope of walking to the post box). By July 2028 Perpetua looks to the right unprompted, on paper and at kerbs, in eight tries out of ten. In July 2026: three. Step: six by July 2027.",
         "2a. A qualified teacher of vision impairment teaches her to scan, one-to-one, for 45 minutes every three weeks, 13 times a year. She trains all who teach her for 90 minutes each September and checks lighting and print for an hour each term. For need 2, outcome 2.\n"
         "2b. Perpetua sits at the right-hand end of the second row. A sloping board, a non-slip mat and a line guide stay on her table. The class assistant (level 2) makes all sheets in 18-point print on cream paper, two hours a week. For needs 1 and 2, outcomes 2 and 4.\n"
         "2c. A habilitation specialist (graduate diploma) teaches her kerbs, crossings and the paths around school, one-to-one, for 45 minutes every week from January to May 2027, 15 lessons. For need 2, outcome 2."),
    )),
    ("Cognition and learning", (
        ("Outcome 3 (need 3; her hope of work on the railway). By July 2028 Perpetua reads a timetable and adds and takes away amounts up to £20, with coins, in nine sums out of ten. In July 2026: two. Step: up to £5 by July 2027.\n"
         "Outcome 4 (needs 1 and 3; the same hope). By July 2028 she types 15 words a minute with one hand. In July 2026: five. Step: ten by July 2027.",
         "3a. A specialist teacher (level 7, dyscalculia) teaches her in a pair for 40 minutes twice a week, 38 weeks a year, with bead strings, coins and railway timetables. For need 3, outcome 3.\n"
         "3b. In place of the class’s three weekly handwriting lessons of 20 minutes, the assistant (level 3) teaches her one-to-one to type on a one-handed keyboard. It is kept with her tablet, which the ICT technician checks monthly. For needs 1 and 3, outcome 4.\n"
         "3c. In tests: 25% extra time, rest breaks, 18-point papers and a scribe for working in columns. For needs 1, 2 and 3, outcomes 3 and 4."),
    )),
    ("Social, emotional and mental health; independence", (
        ("Outcome 5 (need 4; her wish for someone to play with). By July 2028 Perpetua joins a game on four playtimes out of five. In June 2026: six out of twenty. Step: three out of five by July 2027.\n"
         "Outcome 6 (need 5; her hope of carrying her dinner). By July 2028 she carries her own tray and is ready for PE in five minutes, every day for a month. In July 2026: twelve minutes, and no tray. Step: eight minutes by July 2027.",
         "4a. An emotional literacy support assistant (trained and supervised by the educational psychologist for two hours each half-term) works one-to-one with Perpetua on worries about falling for 30 minutes a week, 24 weeks a year. For need 4, outcome 5.\n"
         "4b. A play leader (level 2) runs quoits and skittles on the small court for eight children, 25 minutes every lunchtime. For need 4, outcome 5.\n"
         "4c. An occupational therapist (HCPC registered) teaches dressing, splints and carrying, one-to-one, for 50 minutes each half-term, six times a year. The midday assistant (level 2, shown how for an hour each term) practises with her one-to-one for 15 minutes each lunchtime. Equipment: a tray with a handle, elastic laces and an end peg. For need 5, outcomes 6 and 7."),
    )),
)  # fmt: skip
K = (
    ("Child’s views", "Perpetua, with the SENCO", "25 June 2026", "Attached"),
    ("(a) Parents", "Mother and father", "26 June 2026", "Attached"),
    ("(b) Education", "Head teacher, after consulting the teacher below", "8 July 2026", "Attached"),
    ("(b) Vision", "Qualified teacher of vision impairment", "1 July 2026", "Attached"),
    ("(c) Medical", "Community paediatrician", "14 July 2026", "Attached"),
    ("(d) Psychological", "Educational psychologist", "2 July 2026", "Attached"),
    ("(e) Social care", "Social worker, disabled children’s team", "15 July 2026", "Attached"),
    ("(f) Speech and language", "Speech and language therapist", "7 July 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "9 July 2026", "Attached"),
    ("(f) Physiotherapy", "Physiotherapist", "10 July 2026", "Attached"),
    ("(h) Asked for by the parents", "Brownie leader", "13 July 2026", "Attached"),
)  # fmt: skip


def _box(by: Author, letter: str, title: str, pairs: Pairs) -> None:
    """A table whose first cell is the heading of a section, over labels and texts."""
    by.at(letter)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, title, "D9E2F3")
    for label, text in pairs:
        cells = write_row(table, (label, text))
        embolden(cells[0])
        for line in text.split("\n"):
            by.note(line)
    by.paper.text("")


def _both(by: Author, area: Area) -> None:
    """A table for one area of need: outcomes on the left, provision on the right."""
    title, rows = area
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, f"Sections E and F. {title}", "E2EFD9")
    write_row(table, ("E: Outcomes", "F: Special educational provision"), is_bold=True)
    for row in rows:
        for cell, text, letter in zip(table.add_row().cells, row, "EF", strict=True):
            write_cell(cell, text)
            for line in text.split("\n"):
                by.note(line, letter)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Perpetua Rawcliffe: EHC plan", "Final plan, 25 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Perpetua Rawcliffe"), ("Date of birth", "14 May 2017"),
        ("Pronouns", "she/her"), ("Year group", "Year 5"),
        ("Main need", "Physical disability"), ("Status", "Final plan"),
        ("Request received", "11 May 2026"), ("Decision to assess", "18 June 2026"),
        ("Advice asked for", "19 June 2026"), ("Draft sent", "24 August 2026"),
        ("Final plan", "25 September 2026"), ("Review finished by", "24 September 2027"),
        ("Signed for the Council", "R. Oyelaran, EHC Plan Manager"), ("Signed on", "25 September 2026"),
        columns=4,
    )  # fmt: skip
    _box(by, "A", "Section A: Views, interests and aspirations", A)
    _box(by, "B", "Section B: Special educational needs", B)
    _box(by, "C", "Section C: Health needs", (
        ("Health", "Need 6. Muscle stiffness on the right side that pulls the ankle and wrist, with a splint on each (community paediatrician, 14 July 2026). Pain after lunch stops her from listening for ten minutes."),
    ))  # fmt: skip
    _box(by, "D", "Section D: Social care needs", (
        ("Social care", "Need 7. Perpetua cannot join a club without an adult trained to help her move safely (disabled children’s team, 15 July 2026)."),
    ))  # fmt: skip
    for area in E_F:
        _both(by, area)
    _box(by, "E", "Section E, continued: following the outcomes, and what comes next", (
        ("Out of school", "Outcome 7 (needs 6 and 7; her hope of camp). By July 2028 Perpetua sleeps one night at camp, having put on and checked her own splints. In July 2026 Mum did this. Step: a day at camp by July 2027. The help: 4c, and Sections G and H1."),
        ("Who follows the outcomes", "The class teacher sets short targets each half-term with Perpetua and the SENCO, who checks them every term with her parents. The Council looks at the outcomes once a year."),
        ("Secondary school", "Perpetua moves in September 2028. Schools are discussed at the review in May 2027; the new one is named by 14 February 2028; four visits follow from April to July, two of them for the lift and stairs."),
    ))  # fmt: skip
    _box(by, "G", "Section G: Health provision", (
        ("For need 6, outcome 7", "An orthotist fits and checks the splints for 30 minutes every four months, three times a year. A consultant in children’s disability sees her for 30 minutes twice a year about stiffness and pain."),
        ("Agreement", "Agreed for the integrated care board by the designated clinical officer, 16 September 2026."),
    ))  # fmt: skip
    _box(by, "H1", "Section H1: Social care provision under the 1970 Act", (
        ("For need 7, outcome 7", "A support worker (level 3, trained in moving and handling) goes with her one-to-one to Brownies for 90 minutes every Monday, 38 weeks a year."),
    ))  # fmt: skip
    _box(by, "H2", "Section H2: Other social care provision", (
        ("Other", "None is reasonably required (disabled children’s team, 15 July 2026)."),
    ))  # fmt: skip
    _box(by, "I", "Section I: Placement", (
        ("School", "Thornfold Primary School, a mainstream community school."),
    ))  # fmt: skip
    _box(by, "J", "Section J: Personal budget", (
        ("Budget", "Explained on 26 June 2026. Mum and Dad did not ask for one."),
    ))  # fmt: skip
    by.at("K")
    table = by.paper.doc.add_table(0, 4)
    table.style = "Table Grid"
    banner(table, "Section K: Advice and information", "D9E2F3")
    write_row(table, ("Advice", "From", "Date", "Attached?"), is_bold=True)
    for row in K:
        write_row(table, [by.note(text) for text in row])


PLAN = Unseen(
    name="perpetua",
    style="section headings in cells, E and F in one table for each area",
    born=dt.date(2017, 5, 14),
    write=write,
)
