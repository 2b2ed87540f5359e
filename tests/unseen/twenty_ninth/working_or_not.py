"""Thessaly, seven: a final plan by areas of need, each a block of its own, with twenty-two defects."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

PROFILE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("A bit about me", (
        "I love swimming, guinea pigs and anything purple. I hate it when the sun comes through the big windows.",
    )),
    ("What Thessaly told us", (
        "The deputy head talked with Thessaly on 22 June 2026, for 20 minutes after swimming, with large photographs of places in school. Thessaly put them on a yes, no or maybe mat. What follows was written down as she spoke. “Best is story time when I’ve got my own copy.” “Worst is PE outside because the ball comes out of nowhere.” “The hall is too bright and too loud.”",
        "“My eyes wobble but it doesn’t hurt. I get tired and then my hands get tired.” She sleeps well and eats most things.",
    )),
    ("Hopes", (
        "“When I’m big I want to be a swimming teacher and live next door to Nan and have four guinea pigs.” She would like to stay in Brownies until she is old enough to be a leader. She wants to read the comics that her cousins read, and to go to the big school they go to.",
        "By July 2027 Thessaly will be able to read 90 words in a minute.",
    )),
    ("Play and friends", (
        "Thessaly plays mermaids with two girls in her class. She likes dough, singing and jokes. She told the deputy head that at playtime she cannot find them: “they go too far”. In June 2026 she said that Kasper Odell ran into her on the steps and she cried.",
    )),
    ("How to talk with Thessaly and hear what she thinks", (
        "Say your name and hers as you come near, and stand with your back to the wall, not the window. She talks freely in a quiet place. Show one thing at a time, big and close, and let her hold it. She says yes or no clearly. When she shrugs she means that she could not see. Offer two real things when there is a choice to make, in the morning, with her mum or the deputy head.",
    )),
    ("Mum and Dad’s views", (
        "Mum and Dad spoke to the deputy head in school on 25 June 2026. “She is funny, brave and very determined, and she never forgets a song. We are worried about the stairs and about the afternoons, when she is worn out. We also worry about her stammer, which comes back in front of the class.”",
    )),
    ("Thessaly’s story so far", (
        "Born in Boston, Lincolnshire, in March 2019. Her eyes were first seen to move at eight weeks. The hospital told the family about albinism in July 2019. She went to nursery at three and started in Reception in September 2023. Her hands were first looked at in January 2026.",
    )),
)  # fmt: skip
AREAS: tuple[tuple[str, str, str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    ("Cognition and learning",
     "She remembers stories word for word after hearing them twice. In mathematics she does what others in Year 3 do.",
     "Need 1. Reading. Her reading age is 5 years 10 months and her spelling age 5 years 6 months. She loses her line about four times on a page, and goes back to the top.",
     ("Outcome 1 (need 1; her wish to read comics). By July 2029 Thessaly reads a new comic of eight pages in 24-point print aloud at 70 words a minute without losing her line. In June 2026 she read 22.",
      "Outcome 2 (need 1). By July 2028 Thessaly will have touch-typing lessons three times a week on a keyboard with large letters."),
     (("Provision 1 (need 1, outcome 1). Thessaly reads aloud one-to-one from large-print books, with a line guide, for 15 minutes every day, 38 weeks a year.", "An adult, from September 2026"),
      ("Provision 2 (need 1, outcomes 1 and 2). A structured phonics course in 24-point print, and then typing with letter stickers: 25 minutes one-to-one, three times a week, 38 weeks a year. Thessaly will not be taught French.", "Teaching assistant (level 3, trained for two days in the phonics course), overseen by the class teacher; from September 2026"))),
    ("Communication and interaction",
     "She talks in long, clear sentences and makes others laugh.",
     "Need 2. She does not see faces beyond two metres. She answered when another child had been asked in four out of ten exchanges, and came into games after the rules had changed (educational psychologist, 2 July 2026).",
     ("Outcome 3 (need 2; her wish to find her friends). By July 2028 Thessaly finds the children she wants at playtime, asks what the game is and stays in it for ten minutes, on four days out of five. In July 2026 it was one day out of five.",),
     (("Provision 3 (need 2, outcome 3). A group for listening for names, taking turns and asking what is going on, for 20 minutes at 11.10 every Tuesday and Thursday, 36 weeks a year.", "Higher level teaching assistant (two-day course in language groups); from September 2026"),
      ("Provision 4 (need 2, outcome 3). A teaching assistant meets her at the purple bench at the start of every playtime, tells her who is where and who is wearing what, and goes with her to the game: five minutes, one-to-one, twice a day.", "Teaching assistant (level 2, shown sighted guiding for three hours by the habilitation specialist); from September 2026"))),
    ("Social, emotional and mental health",
     "She tells adults how she feels and is kind to those who are upset.",
     "Need 3. Looking hard wears her out. From 1.15 p.m. she put her head on the table on four afternoons out of five (class log, 29 June to 10 July 2026) and took no part in what followed.",
     ("Outcome 4 (need 3; her wish not to get so tired). By July 2028 Thessaly says that her eyes need a rest, has one and joins in again within ten minutes, on four afternoons out of five. In July 2026 it was one.",),
     (("Provision 5 (need 3, outcome 4). A rest from looking, with an audio story in the dimmed reading room, one-to-one for 15 minutes at 1 p.m. every school day. Reading and writing come before noon; practical lessons come after lunch.", "Teaching assistant (level 2, shown how by the qualified teacher of children with vision impairment); the class teacher sets the timetable"),)),
    ("Sensory and physical",
     "She swims 25 metres and knows every corner of her own classroom.",
     "Need 4. Oculocutaneous albinism and nystagmus. With her glasses she reads 24-point print at 20 centimetres, sees the board from no seat in the room, and screws up her eyes and stops in bright light (hospital eye clinic, 16 June 2026).\nNeed 5. She misses kerbs, steps and glass doors. She fell or walked into something nine times from April to June 2026 (accident book, 30 June 2026).\nNeed 6. Joint hypermobility of both hands.",
     ("Outcome 5 (needs 4 and 6; her wish to read comics). By July 2029 Thessaly sets up her own tablet, stand and lamp within two minutes and works from them for 25 minutes, in nine lessons out of ten. In July 2026 an adult did all of it.",
      "Outcome 6 (need 5; her hopes of the big school, of Brownies and of teaching at the pool). By July 2029 Thessaly goes round the school, its field and the swimming pool with her cane, without falling, for half a term. In the summer term of 2026 she fell nine times."),
     (("Provision 6 (need 4, outcome 5). Teaching in the use of a tablet linked to the board, a hand magnifier and a monocular: 50 minutes one-to-one every week, 38 weeks a year. Apart from that, six hours a year to train her staff and one hour each half-term for checking equipment and for review.", "Qualified teacher of children with vision impairment"),
      ("Provision 7 (need 4, outcomes 1 and 5). All books, worksheets and tests in 24-point print with bold lines, ready on her stand before each lesson: 45 minutes every day to make them. A tablet, a sloping stand, a lamp with a dimmer and a peaked cap are hers to keep at school.", "Teaching assistant (level 3, six hours of training a year from the qualified teacher of children with vision impairment)"),
      ("Provision 8 (need 4, outcome 5). Blinds, lighting and her place in each room are arranged as the habilitation specialist’s report sets out.", "Site manager and class teacher"),
      ("Provision 9 (need 5, outcome 6). Long-cane skills, routes and steps: 45 minutes one-to-one every fortnight, 19 times a year. Apart from that, two hours a year with her staff and one hour a term for planning and review.", "Habilitation specialist (graduate diploma in habilitation)"),
      ("Provision 10 (need 6, outcome 5). Hand strength and joint care in ten steps, one-to-one: the therapist for 30 minutes every fortnight, 18 times a year, and apart from that two hours a year training the assistant and one hour a term for review; the assistant for ten minutes every morning. A pencil with a wide barrel and a writing slope are kept at her table.", "Occupational therapist (registered with the Health and Care Professions Council); teaching assistant (level 3)"),
      ("Provision 11 (need 5, outcome 6). A minibus with an escort collects Thessaly from home at 8.10 each morning and brings her back at 3.30.", "The Council, from September 2026"))),
)  # fmt: skip
K = (
    ("Child’s views", "Thessaly, with the deputy head", "22 June 2026", "Attached"),
    ("(a) Parents’ advice", "Mother and father", "25 June 2026", "Attached"),
    ("(b) Educational advice", "Head teacher, Hollybank", "10 July 2026", "Attached"),
    ("(c) Medical advice", "Consultant ophthalmologist, hospital eye clinic", "16 June 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "2 July 2026", "Attached"),
    ("(f) Therapy advice", "Occupational therapist", "7 July 2026", "Attached"),
    ("(f) Moving about", "Habilitation specialist", "30 June 2026", "Attached"),
    ("(h) Person asked for by the parents", "Swimming teacher", "6 July 2026", "Attached"),
)  # fmt: skip
DATES = (
    ("Request received", "11 May 2026"),
    ("Decision to assess sent", "15 June 2026"),
    ("Draft plan sent to parents", "4 September 2026"),
    ("Comments on the draft to reach us by", "14 September 2026"),
    ("Final plan", "25 September 2026"),
    ("Plan to be reviewed by", "24 September 2027"),
)


def write(by: Author) -> None:
    by.paper.running(
        "Thessaly Quennell: Education, Health and Care Plan",
        "FINAL PLAN, version 2, 25 September 2026",
    )
    by.text("Draft ☐   Final ☒   Amendment notice ☐   Amended final ☐")
    by.heading("Thessaly Quennell’s Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Thessaly Quennell"), ("Date of birth", "14 March 2019"),
        ("Pronouns", "she/her"), ("Year", "Year 3"),
        ("Lives with", "Mother and father"), ("Primary need", "Vision impairment"),
        columns=4,
    )  # fmt: skip
    for label, date in DATES:
        line = by.paper.text(f"{label}: ")
        in_control(line, date, label, "date")
    by.text(
        "Signed on behalf of Children’s Services: R. Chaudhry, Head of Inclusion, 25 September 2026",
        "The covering letter explains the right of appeal to the Tribunal within two months, mediation, disagreement resolution and the free advice service.",
    )  # fmt: skip
    by.heading("Section A: My profile")
    by.at("A")
    for title, texts in PROFILE:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("My needs, outcomes and support plan (Sections B, E and F)")
    for area, working, needs, outcomes, provision in AREAS:
        _area(by, area, working, needs, outcomes, provision)
    _care(by)
    by.at("I").heading("Section I: Placement")
    by.text("Hollybank, Fen Road, where Thessaly has been since September 2023.")
    by.at("J").heading("Section J: Personal budget")
    by.text("No personal budget was requested (meeting with the parents, 8 September 2026).")
    by.at("K").heading("Section K: Advice gathered in the assessment")
    by.rows(("Advice", "Who gave it", "Date", "Appendix"), K)


def _area(
    by: Author,
    area: str,
    working: str,
    needs: str,
    outcomes: tuple[str, ...],
    provision: tuple[tuple[str, str], ...],
) -> None:
    by.at("").heading(area, 2)
    by.at("B").heading("Section B: special educational needs", 3)
    by.rows(("What is working (strengths)", "What is not working so well (needs)"), ((working, needs),))  # fmt: skip
    by.at("E").heading("Section E: outcomes", 3)
    by.text(*outcomes)
    by.at("F").heading("Section F: special educational provision", 3)
    by.rows(("Provision required to achieve the outcome", "Provided by whom and by when"), provision)  # fmt: skip


def _care(by: Author) -> None:
    by.at("C").heading("Section C: Health needs")
    by.text(
        "Albinism with nystagmus: Thessaly’s sight changes as she grows, and bright light stops her from working (consultant ophthalmologist, 16 June 2026). Her hands ache after ten minutes of writing (occupational therapist, 7 July 2026).",
        "She has her teeth checked every six months and had a verruca treated in May 2026.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "In the holidays Thessaly has not been able to join a play scheme, because nobody there has known how she sees. The family is not known to children’s social care.",
    )  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text(
        "An orthoptist tests her sight and glasses at the eye clinic for 40 minutes every six months and writes to the school within two weeks.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision (Chronically Sick and Disabled Persons Act 1970)")  # fmt: skip
    by.text(
        "A play worker (level 3) is with Thessaly one-to-one at the holiday play scheme for five hours a day, 15 days a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None is reasonably required.")


PLAN = Unseen(
    name="thessaly",
    style="29th: a tick line of status, then blocks by area with what works beside what does not",
    born=dt.date(2019, 3, 14),
    write=write,
    planted=planted(
        A_06="",
        A_11="",
        A_17="I love swimming, guinea pigs and anything purple. I hate it when the sun comes through the big windows.",
        A_22="her stammer",
        A_23="By July 2027 Thessaly will be able to read 90 words in a minute.",
        A_28="Kasper Odell",
        B_03="Joint hypermobility of both hands.",
        B_06="Her reading age is 5 years 10 months and her spelling age 5 years 6 months.",
        C_02="She has her teeth checked every six months and had a verruca treated in May 2026.",
        D_02="The family is not known to children’s social care.",
        E_04="Thessaly will have touch-typing lessons three times a week",
        E_07="",
        F_05="An adult, from September 2026",
        F_06="A group for listening for names, taking turns and asking what is going on",
        F_10="arranged as the habilitation specialist’s report sets out",
        F_14="Thessaly will not be taught French.",
        F_18="A minibus with an escort",
        G_02="",
        I_02="Hollybank, Fen Road",
        K_02="",
        K_06="",
        T_03="14 September 2026",
    ),
)
