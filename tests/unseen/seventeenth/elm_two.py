"""Evander, three: an outer borough's draft plan with decimal numbers and pages of prose; 21 things wrong."""

import datetime as dt

from docx.enum.text import WD_BREAK

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, str], ...] = (
    ("2.1 How this part was put together",
     "Evander’s key person watched him for half an hour on 1, 3 and 8 September 2026, in the garden, at snack and at story time, and wrote down what he went to, what he turned away from and how he told people. She offered him pairs of photographs on 9 September 2026 and noted which he picked up."),
    ("2.2 What Evander enjoys and how he plays",
     "Observed by the key person: Evander goes first to the wooden railway and pushes one engine round and round, his cheek on the floor to watch the wheels. He loves water, drums and anything that spins. Of eight pairs of photographs he chose the train or the paddling pool every time."),
    ("2.3 A day at nursery",
     "I come in with my blue blanket and I like to be carried to the trains. I don’t like it when the others sing all at once. My favourite bit is the water tray and I could stay there until home time."),
    ("2.4 Nursery as Evander shows it to us",
     "He walks in smiling on days when the garden door is open (observed, 3 September 2026). He cries and lies down at the bell for tidying up. In June 2026 he would not go near the trikes for a fortnight because Zachary from Ladybirds kept pushing him off them."),
    ("2.5 What Evander may want from life",
     "From what he shows, his key person and the inclusion teacher think that Evander would like to drive a train one day, to have a house with a big bath and a garden, and to be one of the people who are known by name at the library and at church."),
    ("2.6 What we are looking for next",
     "Evander will put two words together at four snack times out of five by Easter 2027."),
    ("2.7 Being well",
     "He eats well if food is crunchy and pushes wet food away. He seems to have no pain. He is tired by eleven and rests on a beanbag. He wears his glasses for stories only, and takes the patch off his left eye as soon as nobody is looking."),
    ("2.8 Doing things by himself",
     "Evander takes off his shoes, drinks from an open cup and carries his own bag to the peg. He wants to open the garden gate without a hand on his."),
    ("2.9 People he is close to",
     "He runs to his grandad at the gate. At nursery he likes to be next to one girl in his room, who hands him trains. We think of her as his first friend."),
    ("2.10 How to talk with Evander and offer him a choice",
     "Evander leads you by the hand, brings objects, and uses four Makaton signs: more, train, drink and finished. He has two spoken words. Get down to his level, say two words with a sign, and wait for ten seconds. Hold up two real things or two photographs; the one he looks at twice is his choice. Turning his head away is a no. He chooses best after his snack, with his key person."),
    ("2.11 Mum’s views (telephone call with the inclusion teacher, 10 September 2026)",
     "Mum says that he is a sunny, determined boy and that nursery has been good to the two of them. She worries that people take his lying down for bad behaviour. She worries about him being knocked over in a bigger place. She asks for earlier notice of meetings, as she works shifts."),
    ("2.12 Evander’s story",
     "Born in January 2023 at 34 weeks. He sat up at 14 months and walked at 26 months. Portage visits began in May 2024. He started at nursery in September 2025, and will move into a Reception class in September 2027."),
)  # fmt: skip
B: tuple[tuple[str, str], ...] = (
    ("3.1 Communication and interaction",
     "Need 1. Evander has two spoken words and four signs (speech and language therapist, 15 September 2026). He asks by pulling an adult’s hand, and cries when nobody can guess, about six times in a three-hour session."),
    ("3.2 Understanding",
     "Need 2. Evander understands language at the level of a child of 14 months. He cannot follow what is said to the whole group."),
    ("3.3 Thinking and learning",
     "Need 3. Global developmental delay."),
    ("3.4 Play and attention",
     "Need 4. He stays with something that he has picked himself for ten minutes, and with something an adult brings for less than one (observed over three sessions, early years inclusion teacher, 8 September 2026). At changes he lies on the floor, on average five times in a session, and he covers his ears when others sing."),
    ("3.5 Movement",
     "Need 5. Evander’s muscles are floppy and his joints loose. He walks indoors, falls on grass four or five times an hour, and is carried on steps (physiotherapist, 22 September 2026). He cannot sit at a table for more than three minutes unless his feet are held."),
    ("3.6 Looking after himself",
     "Need 6. Evander wears nappies day and night and does not notice that he is wet. He stuffs his mouth and has to be told to chew (early years inclusion teacher, with mum, 10 September 2026)."),
)  # fmt: skip
E: tuple[str, ...] = (
    "Outcome 1 (needs 1 and 2). By July 2028 Evander asks for twenty different things or people with a word, a sign or a symbol, without being prompted, in a three-hour session. In September 2026 it was four. Step: ten by July 2027. This takes him towards being known by name in places that he likes.",
    "Outcome 2 (needs 1 and 2). By July 2027 Evander will attend a language group and have a daily session with his key person. He goes to no group at present (September 2026). Step: he starts in January 2027. This matters because he misses what is said to the group.",
    "Outcome 3 (need 5). Evander goes up and down the four garden steps with one hand on the rail and nobody holding him, nine times out of ten. In September 2026 he was carried. Step: going up, with an adult’s hand. This takes him towards the garden and the house that he may want.",
    "Outcome 4 (needs 3 and 4). By July 2028 Evander finishes a job of three parts that an adult has chosen, and moves to the next one with a picture and no lying down, at four changes out of five. In September 2026 it was one change out of five. Step: two out of five by July 2027. This takes him towards work, one day, on the trains.",
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("7.1 Talking and understanding", (
        "(a) For needs 1 and 2, outcome 1. A speech and language therapist (HCPC registered, early years team) sees Evander one-to-one for 40 minutes at nursery. She teaches him to hand over a symbol or make a sign for what he wants, with trains, water and snacks.",
        "(b) For needs 1 and 2, outcomes 1 and 2. Evander’s key person (level 3 in early years, with the two-day Makaton foundation course) takes him through the activities set out in the therapist’s report of 15 September 2026, one-to-one, for 15 minutes every nursery day, 38 weeks a year.",
        "(c) For needs 1 and 2, outcome 2. A practitioner (level 3, trained in attention-bucket sessions) leads a group for Evander and other children from his room, 20 minutes, four times a week, 38 weeks a year: a box of surprises, one action song and a turn for each child.",
        "(d) For need 1, outcome 1. The therapist teaches all six practitioners in the room to model signs: three hours in January 2027 and one hour each term after that. A board of 20 symbols hangs at Evander’s height by each door and at the snack table, and the key person puts it in order for ten minutes every Friday.",
    )),
    ("7.2 Learning, play and changes", (
        "(e) For needs 3 and 4, outcome 4. An early years inclusion teacher (qualified teacher, postgraduate certificate in early years special needs) teaches Evander one-to-one for 60 minutes each week, 38 weeks a year, using three trays worked from left to right, and shows his key person for 20 minutes afterwards.",
        "(f) For need 4, outcome 4. A practitioner (level 3, with a day’s training in picture routines) is beside Evander, one-to-one, for three hours each nursery day, five days a week. She gives him a picture and a sand timer before each change. The nursery may cut these hours once it thinks that he has settled.",
        "(g) For needs 3 and 4, outcome 4. He rests on a beanbag in the quiet room at eleven each day for 15 minutes, with the same practitioner, and has ear defenders on his peg for singing.",
    )),
    ("7.3 Moving", (
        "(h) For need 5, outcome 3. A paediatric physiotherapist (HCPC registered) works with him one-to-one for 45 minutes once a month, ten times a year: steps, slopes and getting up from the floor. She spends two hours a year teaching two practitioners to go on with the same exercises for ten minutes every nursery day.",
        "(i) For need 5, outcome 3. Hydrotherapy in the pool at the children’s centre, one-to-one with a physiotherapy assistant (level 3, pool rescue award), for 30 minutes a week, 30 weeks a year.",
        "(j) For need 5, outcomes 3 and 4. A chair with a foot box and side supports, a table of the right height and a rail on the garden steps, in place from January 2027. The occupational therapist (HCPC registered) checks the fit for 30 minutes every half-term.",
        "(k) For need 5, outcome 3. A council minibus with an escort brings Evander to nursery and takes him home, five days a week.",
    )),
    ("7.4 Home and nursery together", (
        "(l) For needs 1 and 4, outcomes 1 and 4. His key person films him for two minutes a week and sends it to mum with one sign to use at home; she and mum meet for 20 minutes every half-term.",
    )),
)  # fmt: skip
K: tuple[tuple[str, str, str, str], ...] = (
    ("(a) Mother’s views", "Mother", "10 September 2026", "Appendix 1"),
    ("(b) Early education advice", "Manager, Thornfield nursery", "25 September 2026", "Appendix 2"),
    ("(b) Observation and teaching report", "Early years inclusion teacher", "11 September 2026", "Appendix 3"),
    ("(c) Medical advice", "Community paediatrician", "29 September 2026", "Appendix 4"),
    ("(d) Psychological advice", "Area SENCO (early years)", "18 September 2026", "Appendix 5"),
    ("(f) Speech and language therapy", "Speech and language therapist", "15 September 2026", "Appendix 6"),
    ("(f) Physiotherapy", "Paediatric physiotherapist", "22 September 2026", "Appendix 7"),
    ("(f) Occupational therapy", "Paediatric occupational therapist", "24 September 2026", "Appendix 8"),
    ("(h) Anybody else the family asked for", "Portage home visitor", "21 September 2026", "Appendix 9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "DRAFT – Evander Quist-Farrow", "Northwold Borough Council · draft 1, 9 November 2026"
    )
    _title_page(by)
    by.heading("1. Evander’s details")
    by.cover(
        ("Name", "Evander Quist-Farrow"), ("Date of birth", "9 January 2023"), ("Pronouns", "he/him"),
        ("Early years setting at the time of assessment", "Thornfield nursery, five mornings a week"),
        ("Main need", "Speech, language and communication needs"),
        ("Request received", "20 July 2026"), ("Decision to assess", "24 August 2026"),
        ("Draft plan sent to the family", "9 November 2026"),
        ("Comments on the draft to reach us by", "18 November 2026"),
        ("First review, if the plan is made final in December 2026", "by 31 May 2027"),
    )  # fmt: skip
    by.at("A").heading("2. SECTION A: Evander’s profile – views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("3. SECTION B: Special educational needs")
    for title, text in B:
        by.heading(title, 2)
        by.text(text)
    by.at("C").heading("4. SECTION C: Health needs")
    by.text(
        "Need 7. Low muscle tone and loose joints, for which no cause has been found (community paediatrician, 29 September 2026). They tire him, so that he learns best before eleven in the morning.",
    )  # fmt: skip
    by.at("D").heading("5. SECTION D: Social care needs")
    by.text(
        "Need 8. Mum has nobody who can look after Evander at weekends except his grandad, who cannot lift him. He gets out to play with other children only at nursery (mum, 10 September 2026).",
        "Children’s services were not asked for a report because the family is not known to social care.",
    )  # fmt: skip
    by.at("E").heading("6. SECTION E: Outcomes")
    by.numbered(*E)
    by.text(
        "The key person and the inclusion teacher set small targets from these every half-term. The key person writes down each Friday how he has done, and goes over it with mum once a term.",
    )  # fmt: skip
    by.at("F").heading("7. SECTION F: Special educational provision")
    for title, texts in F:
        by.heading(title, 2)
        by.text(*texts)
    _end(by)


def _title_page(by: Author) -> None:
    by.heading("Education, Health and Care Plan", 0)
    by.bold("DRAFT, sent for the family’s comments", 16)
    for label, value in (("Child", "Evander Quist-Farrow"), ("Plan number", "NW-26-0417")):
        line = by.paper.text(f"{label}: ")
        in_control(line, value, label)
    by.guide(
        "Parts 2 to 12 below are the lettered sections that the law asks for. Please write on this copy and send it back.",
    )
    by.paper.text("").add_run().add_break(WD_BREAK.PAGE)


def _end(by: Author) -> None:
    by.at("G").heading("8. SECTION G: Health provision")
    by.text(
        "For need 7. The community paediatrician sees Evander for 30 minutes every six months, and an orthotist measures him for ankle boots three times a year, 20 minutes each time.",
        "The integrated care board’s designated clinical officer agreed to this on 2 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("9. SECTION H1: Social care provision (1970 Act)")
    by.text(
        "For need 8. A place at the Saturday play scheme, three hours a week, 40 weeks a year, one-to-one with a play worker (level 3, moving and handling certificate).",
    )  # fmt: skip
    by.at("H2").heading("10. SECTION H2: Other social care provision")
    by.text("No other social care provision is needed.")
    by.at("I").heading("11. SECTION I: Placement")
    line = by.paper.text("")
    in_control(
        line,
        by.note("Brook Lane Primary School, a community mainstream school, from September 2027."),
        "Placement",
    )
    by.at("J").heading("12. SECTION J: Personal budget")
    by.text("Mum was told about personal budgets on 10 September 2026 and does not want one.")
    by.at("K").heading("13. SECTION K: Advice and information")
    by.rows(("Advice", "From", "Date", "Attached as"), K)


PLAN = Unseen(
    name="evander",
    style="a title page, decimal numbers beside the letters, lettered paragraphs of provision",
    born=dt.date(2023, 1, 9),
    write=write,
    planted=planted(
        A_06="",
        A_17="I come in with my blue blanket and I like to be carried to the trains",
        A_22="He wears his glasses for stories only, and takes the patch off his left eye",
        A_23="Evander will put two words together at four snack times out of five by Easter 2027",
        A_28="Zachary from Ladybirds kept pushing him off them",
        B_03="Global developmental delay",
        B_06="Evander understands language at the level of a child of 14 months",
        D_02="the family is not known to social care",
        E_02="Evander goes up and down the four garden steps",
        E_04="Evander will attend a language group and have a daily session with his key person",
        E_10="",
        F_01="Evander wears nappies day and night and does not notice that he is wet",
        F_04="sees Evander one-to-one for 40 minutes at nursery",
        F_06="leads a group for Evander and other children from his room",
        F_08="The nursery may cut these hours once it thinks that he has settled",
        F_10="takes him through the activities set out in the therapist’s report of 15 September 2026",
        F_18="A council minibus with an escort brings Evander to nursery and takes him home",
        I_01="Brook Lane Primary School, a community mainstream school, from September 2027",
        K_02="",
        K_05="Area SENCO (early years)",
        T_03="18 November 2026",
    ),
)
