"""Isadora, fourteen: strengths beside needs, then a card for each outcome, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, in_control, write_cell, write_row
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was made",
     ("Isadora talked with the Council’s specialist teacher for vision in the school library on 3 September 2026, for 40 minutes. She typed some of the answers herself in large print. The teacher noted the rest. Isadora listened to it all on 10 September 2026. Words in speech marks are exactly hers; the teacher wrote the rest and Isadora checked it.",)),
    ("What Isadora hopes for",
     ("“I want to make radio, the kind you can hear the weather in. One day I would like a flat in Bristol with my best mate and a big sofa. I’d like to go to the swimming club without Dad, and be on the team.” (Isadora typed this, 3 September 2026.)",)),
    ("What she likes",
     ("Isadora records street sounds and cuts them together on her laptop. She loves her cat, swimming lengths at the outdoor pool and playing the steel pans.",)),
    ("School, and afterwards",
     ("The best of school is music and drama. The worst is science when everybody gathers round one bench, and walking into the canteen. After Year 11 she would like to take music technology at the sixth-form college; she went to its open evening on 1 July 2026.",)),
    ("Friends and people",
     ("She has two close friends from primary school. “People think I’m ignoring them. I’m not, I just haven’t seen them,” she said. She would like a few more people to sit with.",)),
    ("Doing things for herself",
     ("Isadora gets her own breakfast, irons, and walks to the corner shop. She would like to catch a bus alone and to cook a hot meal for her parents.",)),
    ("How she feels in herself",
     ("Her eyes ache by the end of a day and then she lies down in the dark. Bright sun hurts. She sleeps well.",)),
    ("What has happened so far",
     ("Isadora was born in Truro in January 2012. Albinism was found when she was ten weeks old. Her first plan was made in 2017. She started at Carrow Bridge High School in September 2023.",)),
    ("What people like about her",
     ("Her music teacher says that she is funny, exact and kind. She is proud of a sound picture of the market that was on local radio in May 2026.",)),
    ("Talking with Isadora and making decisions with her",
     ("Isadora speaks easily. Say who you are first, and tell her when you leave. Send papers by email two days before, so that she can listen to them. For a decision, give two or three choices in a quiet room with the blind down, before lunch. She likes Mum there. A shrug means “not yet”, so ask again the next day.",)),
    ("What Mum and Dad think (meeting at home, 7 September 2026, noted by the plan coordinator)",
     ("Mum and Dad are proud of how plainly Isadora says what she wants. They worry about roads and about how worn out she is on Thursdays. They hope that she will earn her living from sound, live where she likes and have people to laugh with.",)),
)  # fmt: skip
Card = tuple[str, tuple[tuple[str, str], ...]]
Area = tuple[str, tuple[tuple[str, str], ...], tuple[Card, ...]]
AREAS: tuple[Area, ...] = (
    ("Sensory and physical",
     (("Isadora has a fine ear and finds a dropped pencil by its sound.",
       "Need 1. Isadora has albinism with nystagmus (eyes that move by themselves). With glasses she sees at six metres what others see at 48 (ophthalmologist, 2 June 2026), and reads 24 point at 15 centimetres. She does not see the board, and reading takes her twice as long as her class (specialist teacher for vision, 17 June 2026)."),
      ("She knows when to stop and says so to people she trusts.",
       "Need 2. After 25 minutes of close work her eyes tire and she loses her place; on nine afternoons in June 2026 she did no more reading after two o’clock (school record, 30 June 2026)."),
      ("She learned the way to the corner shop in three walks.",
       "Need 3. She does not see kerbs, steps or bus numbers. She walks two routes alone and has not yet crossed a road with traffic or caught a bus (habilitation specialist, 24 June 2026).")),
     (("Outcome 1, for need 1. By July 2028 Isadora starts each written task with the class, having opened and enlarged it herself, in 18 lessons out of 20. In June 2026 it was 9 out of 20. Step towards it: 14 out of 20 by July 2027.",
       (("Provision 1, for need 1. One-to-one lessons of 55 minutes each week, 38 weeks a year, in touch-typing, screen reader, magnifier and braille labels.",
         "A qualified teacher of children with vision impairment, employed by the Council."),
        ("Provision 2, for need 1. Every worksheet, slide and book chapter in 24 point, black on cream, sent to her laptop by 4 p.m. on the school day before: five hours of preparation a week, 38 weeks a year.",
         "A teaching assistant (level 3) with the county’s five-day vision award. The specialist teacher checks a sample for 30 minutes each half-term."),
        ("Provision 3, for need 1. Laptop with screen reader, a camera that shows the board on it, and a desk magnifier, in all lessons. Her seat is in the front row, at the left, with her back to the window.",
         "Bought by the school and in place since 14 September 2026. The school’s ICT technician checks them for 20 minutes every half-term."),
        ("Provision 4, for needs 1 and 2. Training of all her teachers: two hours every September, and one hour each January, on reading the board aloud and naming who is speaking.",
         "The qualified teacher of children with vision impairment."))),
      ("Outcome 2 (preparing for adulthood: health), for need 2. By July 2028 Isadora plans her own day of reading, listening and rest, puts on her sun cream and tinted glasses unasked, and works on until three o’clock on nine school days out of ten. In June 2026 it was six out of ten. Step towards it: seven out of ten by July 2027.",
       (("Provision 5, for need 2. A rest of five minutes from close work after every 25 minutes, in each lesson, with the audio version to go on with; and 30 minutes in the library office, with the blind down, at 1.30 p.m. every day, 190 days a year.",
         "The subject teacher keeps the time in lessons. The teaching assistant (vision award) opens the office and sits there one-to-one."),
        ("Provision 6, for needs 1 and 2. All tests and examinations in 24 point on cream paper, with double the time printed on the paper, a room by herself and a reader for diagrams.",
         "The examinations officer, with one invigilator whom the specialist teacher trains for an hour each October."))),
      ("Outcome 3 (preparing for adulthood: independent living), for need 3. By July 2028 Isadora travels on two buses by herself, with her cane, to the radio station and to the swimming pool, on ten journeys running. In June 2026 she had not caught a bus. Step towards it: one bus alone by July 2027.",
       (("Provision 7, for need 3. Mobility and travel training one-to-one: 90 minutes each week, 36 weeks a year, with the long cane, crossings, bus apps and asking strangers the way.",
         "A qualified habilitation specialist for children and young people. Planning and notes take the specialist 15 minutes more each week."),)))),
    ("Cognition and learning",
     (("Isadora remembers what she hears and wrote the best radio script in her class in June 2026.",
       "Need 4. She does not take in graphs, maps and circuits from sight. She answered three questions in ten rightly on such pages, against eight in ten from spoken text (educational psychologist’s test papers, 19 June 2026).",),),
     (("Outcome 4, for need 4. By July 2028 Isadora reads a graph, map or circuit by touch or in large form and answers seven questions in ten rightly. In June 2026 it was three in ten. Step towards it: five in ten by July 2027.",
       (("Provision 8, for need 4. Raised diagrams made and taught before the lesson, one-to-one, 40 minutes twice a week, 38 weeks a year.",
         "The teaching assistant (vision award), shown how by the specialist teacher for one hour every half-term."),),),)),
    ("Communication and interaction",
     (("Isadora is a witty talker who listens well.",
       "Need 5. She misses faces, pointing and nods. In a group of five she did not know whose turn it was in seven turns of ten, and then went quiet (speech and language therapist, 25 June 2026)."),),
     (("Outcome 5 (preparing for adulthood: friends and community), for need 5. By July 2028 Isadora tells new people what she does and does not see, and takes part in a club outside school without a parent in 30 weeks of the year. In June 2026 she went to none without Dad. Step towards it: 12 weeks by July 2027.",
       (("Provision 9, for needs 3 and 5. In place of ball games in PE, one hour every week, 38 weeks a year, of swimming and of goalball with a bell ball. She follows all other subjects.",
         "A PE teacher who has British Blind Sport’s one-day award, with a group of six."),
        ("Provision 10, for need 5. A group of five pupils, 45 minutes each Wednesday, 30 weeks a year: role play, saying names in turn, explaining sight to others in a sentence.",
         "A speech and language therapist (HCPC registered) leads ten meetings and shows the learning mentor (level 4), who leads the other 20. She plans and reviews for two hours a term."),
        ("Provision 11, for needs 3 and 5. At lunch, 35 minutes every school day, she and two pupils of her choice eat at a kept table by the door and run the school’s radio corner.",
         "The learning mentor (level 4) sits near them every day until Easter 2027, and on Mondays from then on."))),)),
    ("Social, emotional and mental health; preparing for work",
     (("No mental health need was found (educational psychologist, 19 June 2026). Isadora edits sound well.",
       "Need 6. She types 18 words a minute, has not used a cooker and has had no experience of a workplace (careers adviser, 30 June 2026)."),),
     (("Outcome 6 (preparing for adulthood: employment and independent living), for need 6. By July 2028 Isadora completes ten days at a radio studio, typing 40 words a minute and cutting a five-minute piece by herself, and cooks two hot meals. In June 2026 she had done no placement. Step towards it: two days and one meal by July 2027.",
       (("Provision 12, for need 6. Work placement at the community radio station: three hours each Friday afternoon, 20 weeks a year, from January 2027.",
         "A job coach (level 3, vision awareness course), one-to-one for all three hours."),
        ("Provision 13, for need 6. Cooking with talking scales, a cut-proof glove and marked hob dials: one-to-one, one hour each week, 24 weeks a year.",
         "The qualified habilitation specialist, in the food room."))),)),
)  # fmt: skip
K = (
    ("Isadora’s views", "Isadora, with the specialist teacher", "3 September 2026", "Yes"),
    ("(a) Parents’ views", "Mother and father", "7 September 2026", "Yes"),
    ("(b) School’s advice, given after consulting the teacher for vision", "Head teacher, Carrow Bridge High School", "9 July 2026", "Yes"),
    ("(b) Vision report", "Qualified teacher of children with vision impairment", "17 June 2026", "Yes"),
    ("(c) Medical advice", "Consultant ophthalmologist", "2 June 2026", "Yes"),
    ("(c) Individual health care plan", "School nurse", "8 September 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "19 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "9 September 2026", "Yes"),
    ("(f) Mobility and independence", "Qualified habilitation specialist", "24 June 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "25 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "30 June 2026", "Yes"),
    ("(h) Person asked for by the parents", "Leader of the steel pans band", "1 July 2026", "Yes"),
)  # fmt: skip


def _title(by: Author) -> None:
    by.paper.running("Isadora Penhallow", "Amended final plan, 16 November 2026")
    by.heading("Education, Health and Care Plan for Isadora Penhallow", 0)
    by.paper.text("")
    dates = by.paper.doc.add_table(0, 2)
    dates.style = "Table Grid"
    for label, value, kind in (
        ("Status of this plan", "Amended final plan", "dropDownList"),
        ("Date of this plan", "16 November 2026", "date"),
        ("Next review to be finished by", "15 October 2027", "date"),
    ):
        cells = dates.add_row().cells
        write_cell(cells[0], label)
        in_control(cells[1].paragraphs[0], value, label, kind)
    by.paper.text("")
    by.cover(
        ("Date of birth", "6 January 2012"), ("Pronouns", "she/her"),
        ("Year group", "Year 10"), ("School", "Carrow Bridge High School"),
        ("Main type of need", "Vision impairment"), ("Home language", "English"),
        ("Review meeting", "24 September 2026"), ("Invitations and papers sent", "7 September 2026"),
        ("Report of the meeting sent", "5 October 2026"), ("Decision and proposed amendments sent", "19 October 2026"),
        ("Signed for the Council", "R. Tolliver, SEND Plans Manager"), ("Signed on", "16 November 2026"),
        columns=4,
    )  # fmt: skip


def _card(by: Author, outcome: str, items: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, by.note(outcome, "E"), "E2EFD9")
    write_row(
        table, ("Section F: provision required", "Section F: by whom, and by when"), is_bold=True
    )
    for what, who in items:
        cells = table.add_row().cells
        write_cell(cells[0], by.note(what, "F"))
        write_cell(cells[1], by.note(who, "F"))
    by.paper.text("")


def write(by: Author) -> None:
    _title(by)
    by.at("A").heading("Section A: the views, interests and aspirations of Isadora and her parents")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Sections B, E and F: Isadora’s needs, outcomes and provision, area by area")
    for name, needs, cards in AREAS:
        by.at("").heading(name, 2)
        by.at("B").heading("Section B: special educational needs", 3)
        by.rows(("What is going well", "What Isadora finds hard"), needs)
        by.at("").heading("Section E: outcomes, with Section F: special educational provision", 3)
        for outcome, items in cards:
            _card(by, outcome, items)
    _end(by)


def _end(by: Author) -> None:
    by.at("E").heading("Section E: following the outcomes, and moving on", 2)
    by.text(
        "Isadora and her form tutor set targets for each half-term from the six outcomes. The specialist teacher and the tutor look at the results with Isadora and her parents every term, in December, March and July. The Council reviews the outcomes every year.",
        "Isadora leaves Year 11 in July 2028. The specialist teacher and the college’s learning manager meet in October 2027; Isadora visits on four afternoons between January and June 2028 with the habilitation specialist; her equipment list goes there by 31 March 2028.",
    )  # fmt: skip
    by.at("C").heading("Section C: health needs related to her special educational needs")
    by.text(
        "Need 7. Albinism: glare hurts Isadora’s eyes within a minute, which stops her reading, and her skin burns in 15 minutes of sun, which limits PE and school trips (consultant ophthalmologist, 2 June 2026). Her individual health care plan of 8 September 2026 is attached.",
    )  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.text(
        "No social care needs were identified (social worker, disabled children’s team, 9 September 2026). The family and the social worker agreed on that day that an assessment for adult care is not needed before the review in 2027.",
    )  # fmt: skip
    by.at("G").heading("Section G: health provision")
    by.bullets(
        "For need 7 and outcome 2: the hospital optometrist, low vision clinic, sees Isadora for 45 minutes twice a year, to test lenses and tints and supply two pairs of tinted glasses.",
        "For need 7 and outcome 2: the school nurse (registered) meets her for 30 minutes each term to go through sun care and revises the health care plan every September.",
    )  # fmt: skip
    by.text(
        "Agreed for the integrated care board by the designated clinical officer on 4 November 2026."
    )
    by.at("H1").heading("Section H1: social care provision under the 1970 Act")
    by.text("None is required (social worker’s advice, 9 September 2026).")
    by.at("H2").heading("Section H2: other social care provision")
    by.text("None is required (social worker’s advice, 9 September 2026).")
    by.at("I").heading("Section I: placement")
    by.text("Carrow Bridge High School, a mainstream academy for pupils aged 11 to 16.")
    by.at("J").heading("Section J: personal budget")
    by.text("Personal budgets were explained on 24 September 2026. None has been asked for.")
    by.at("K").heading("Section K: advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Attached"), K)


PLAN = Unseen(
    name="isadora",
    style="strengths beside needs, then a shaded card for each outcome",
    born=dt.date(2012, 1, 6),
    write=write,
    is_landscape=True,
)
