"""Lucian, eighteen: a county's amended final plan in the first-person headings, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How I took part", (
        "Lucian dictated this to his learning mentor on 1 and 3 September 2026 and put two things right on 4 September 2026. What stands in quotation marks he said himself; the rest is the mentor’s summary, and he agreed to it.",
    )),
    ("What I hope for", (
        "“I want to work outdoors, in a plant nursery or a big garden, and be paid for it. A flat with a balcony one day. And I’d like to be back at the cycling club, even if it’s only holding the stopwatch.”",
    )),
    ("Things I like doing", (
        "Lucian grows eleven sorts of chilli on the windowsills. He enjoys charcoal drawing and plays dominoes with his grandfather on Sundays.",
    )),
    ("My friends", (
        "“Two mates from before the accident still come round. At college I mostly eat on my own. It’d be good to have someone to eat with.”",
    )),
    ("College, and what comes next", (
        "The glasshouse is the best of it; afternoon theory is the worst, because by two o’clock “my head is full of sand”. After his course he would like the internship at the botanic garden, which he visited in June 2026, and then a job there.",
    )),
    ("Doing things for myself", (
        "He washes, dresses and cooks pasta by himself. He would like to do his own week’s shopping and use the train.",
    )),
    ("My health", (
        "“I’m like a phone with a bad battery.” Seizures frighten his mum more than him, he says. He takes his own tablets when his watch buzzes.",
    )),
    ("My story", (
        "Lucian was born in May 2008 and rode for a junior cycling team. In June 2022 a car hit him and his brain was injured; he was in hospital for four months. He went back to school in January 2023. He started college in September 2024.",
    )),
    ("What people say about me", (
        "The glasshouse team call him patient, dry and exact.",
    )),
    ("How to talk with me and help me decide", (
        "Say one thing, then wait: words take him up to ten seconds, and he dislikes having his sentences finished. Write down names, days and numbers. His yes and no are clear, but “whatever” means that he has lost the thread, so stop and sketch it. For a decision give him a page of pictures two days ahead, meet before noon, and let him answer the next day. He makes the decisions about this plan himself, and nobody has had cause to question that he can.",
    )),
    ("My mum’s view (I agreed to it being here, 4 September 2026)", (
        "Mum is proud of how he picked himself up. She hopes for a proper job for him and a home near enough for Sunday dinner.",
    )),
)  # fmt: skip

B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication and interaction", (
        "Need 1. Lucian cannot find the word he is after. He named six out of ten tools that he uses every week (speech and language therapist, 9 June 2026).",
    )),
    ("Cognition and learning", (
        "Need 2. Of eight spoken facts he could give two after twenty minutes (RBMT-3, educational psychologist, 16 June 2026), so what is taught before break is gone after it unless he has it on paper. Given a task of five stages he started with the wrong one three times in five (course tutor, 21 May 2026).",
    )),
    ("Social, emotional and mental health", (
        "Need 3. He acts before he has looked. In spring 2026 he twice walked into the machinery yard with a digger moving (college log, 26 June 2026).",
    )),
    ("Sensory and/or physical", (
        "Need 4. His left arm and hand are weak: he cannot steady a pot while he fills it (occupational therapist, 11 June 2026).",
        "Need 5. Fatigue. After three hours of learning his speech slows and he makes three times as many slips (educational psychologist, 16 June 2026); after a full day he has to sleep for an hour. A seizure costs him an hour’s teaching, about every two months.",
    )),
    ("Independence", (
        "Need 6. He has not caught a train alone since the accident, and in June 2026 paid twice for the same shopping because he had forgotten the first payment (careers adviser, 30 June 2026).",
    )),
)  # fmt: skip

E: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Educational outcomes", (
        "Outcome 1 (education and training; employment; need 1). By July 2028 Lucian tells a customer where a plant should grow, finding the words himself or on his cards, in eight conversations out of ten. In June 2026 it was four. Step: six by July 2027.",
        "Outcome 2 (education and training; employment; need 2; towards paid work outdoors). By July 2027 Lucian carries out a job sheet of eight stages in order on four shifts in five. In May 2026 he managed three stages. Step: five by February 2027.",
        "Outcome 3 (education and training; health; need 3). By July 2027 Lucian stops and looks both ways at the yard line on 20 crossings out of 20. In spring 2026 he did so on 11 crossings out of 20. Step: 16 out of 20 by February 2027.",
        "Outcome 4 (education and training; employment; needs 4 and 5). By July 2028 Lucian pots on 40 plants an hour at a bench that he has set up himself, four full days a week for a term. In June 2026: 22 plants, two and a half days. Step: 30 plants and three days by July 2027.",
        "Outcome 5 (education and training; independent living; need 6; towards his own flat). By July 2028 Lucian gets to the botanic garden by bus and train alone ten working days running, and buys a week’s food for £35 without paying twice. In June 2026 he did neither. Step: the bus alone by April 2027.",
    )),
    ("Health outcome", (
        "Outcome 6 (health, not education and training; need 7). By July 2028 Lucian fills in his seizure diary every week himself. In September 2026 his mum did. Step: alternate weeks by July 2027.",
    )),
    ("Social care outcome", (
        "Outcome 7 (care, not education and training; friends and community; need 8; towards the cycling club). By July 2028 Lucian spends one evening a week with two or more people at a club that he has arranged himself. In September 2026 it was one a month, arranged by his cousin. Step: one a fortnight by July 2027.",
    )),
    ("Monitoring arrangements", (
        "Lucian, his mentor and his course tutor set targets every half-term, the mentor writes down each Friday how it went, and the three of them look at all seven outcomes once a term. The Council reviews the outcomes every year.",
    )),
    ("Future changes", (
        "The course ends in July 2027. The garden’s internship manager meets Lucian and his job coach on 12 March 2027, and his job sheets and seizure plan go there by 11 June 2027. Education should end with the internship in July 2028; a careers adviser plans work with him from that January.",
    )),
)  # fmt: skip

F: tuple[tuple[str, str], ...] = (
    ("Finding words (need 1, outcome 1)", "A speech and language therapist (HCPC registered, five years in brain injury) sees Lucian one-to-one for 45 minutes every fortnight of term, 18 times a year, to name plants and tools by use, part and place and make his word cards. She has four more hours a year for planning and two for training the shop’s staff."),
    ("Remembering (need 2, outcomes 2 and 5)", "Lucian has a college phone with a diary app. For ten minutes at the end of every college day his learning mentor (level 4; two-day brain injury course, August 2026) and Lucian, one-to-one, put in tomorrow’s room, boots and first job."),
    ("Theory on paper (need 2, outcome 2)", "In all four theory lessons of the week (class of 14) a teaching assistant (level 3) writes him one page of headed notes and goes over it with him for ten minutes before he leaves the room."),
    ("Job sheets (need 2, outcome 2)", "The horticulture lecturer hands him each practical as a laminated sheet with a photograph of every stage, in all six practical sessions a week."),
    ("Yard safety (need 3, outcome 3)", "Whenever an engine or blade is running in the six practical sessions a week, an instructor (level 3, trained by the occupational therapist for two hours each September) stands within two metres of Lucian."),
    ("One-handed work (need 4, outcome 4)", "An occupational therapist (HCPC registered) works with Lucian one-to-one in the glasshouse for 60 minutes a month, ten times a year, on filling, cutting and tying with one hand. The technician lays out the pot clamp, one-handed dibber and kneeler with handles before each practical and checks them each half-term."),
    ("A rest (need 5, outcome 4)", "Lucian has the rest room, with reclining chair and blind, for an hour at 12.30 on each of his four days a week; the mentor knocks at 1.25 and goes over the afternoon with him for five minutes. After a seizure the mentor stays there with him for an hour and, the next day, re-teaches what he missed, one-to-one for 30 minutes."),
    ("Assessments (needs 2, 4 and 5, outcomes 2 and 4)", "In every examination the assessments officer arranges a room to himself, a scribe, 25% extra time and a ten-minute break each hour."),
    ("Travel training (need 6, outcome 5)", "A travel trainer (level 3 award) goes with Lucian one-to-one for 90 minutes every Friday from January to June 2027, 20 weeks: bus first, then the train."),
    ("Running a home (need 6, outcome 5)", "A life skills tutor (level 4) and a group of four students plan, buy and cook a meal for two hours each Wednesday, 36 weeks a year."),
    ("Work (needs 1, 2 and 5, outcomes 1, 2 and 4)", "Lucian works in the botanic garden’s propagation unit for four hours every Thursday, 34 weeks a year, with a job coach (trained in systematic instruction) one-to-one for all four."),
)  # fmt: skip

K = (
    ("1", "Lucian’s views", "Lucian, with his learning mentor", "4 September 2026", "Yes"),
    ("2", "(a) Mother’s views, sent with Lucian’s agreement", "Mother", "4 September 2026", "Yes"),
    ("3", "(b) Educational advice", "Principal, Harrowdene College", "26 June 2026", "Yes"),
    ("4", "(c) Medical advice", "Consultant neurologist", "24 June 2026", "Yes"),
    ("5", "(d) Psychological advice", "Educational psychologist", "16 June 2026", "Yes"),
    ("6", "(e) Social care advice", "Social worker, adult social care", "2 July 2026", "Yes"),
    ("7", "(f) Speech and language therapy", "Speech and language therapist", "9 June 2026", "Yes"),
    ("8", "(f) Occupational therapy", "Occupational therapist", "11 June 2026", "Yes"),
    ("9", "(g) Preparing for adulthood", "Careers adviser", "30 June 2026", "Yes"),
    ("10", "(h) Asked for by Lucian", "Propagation manager, botanic garden", "22 June 2026", "Yes"),
    ("11", "Individual healthcare plan", "Epilepsy specialist nurse", "2 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "OFFICIAL – SENSITIVE [PERSONAL]",
        "LUCIAN VANTERPOOL – Amended final plan, 12 November 2026 – OFFICIAL – SENSITIVE [PERSONAL]",
    )
    by.heading("Lucian Vanterpool’s Education, Health and Care Plan (Amended Final)", 0)
    by.cover(
        ("Surname", "Vanterpool"), ("Other names", "Lucian"),
        ("Date of birth", "3 May 2008"), ("Pronouns", "he/him"),
        ("Education setting", "Harrowdene College"), ("Year group", "Year 14"),
        ("Main type of need", "Other difficulty/disability: acquired brain injury"), ("Home language", "English"),
        ("Invitations and papers sent", "20 August 2026"), ("Review meeting", "10 September 2026"),
        ("Meeting report sent", "22 September 2026"), ("Decision and proposed changes sent", "6 October 2026"),
        ("Date of this plan", "12 November 2026"), ("Next review finished by", "5 October 2027"),
        columns=4,
    )  # fmt: skip
    by.text(
        "This plan is made by the County Council under section 37 of the Children and Families Act 2014. Signed for the Council: R. Penhale, SEND Casework Manager, 12 November 2026."
    )
    by.at("A").heading("Section A: ABOUT ME – my views, interests and aspirations")
    _parts(by, A)
    by.at("B").heading("Section B: MY special educational needs")
    _parts(by, B)
    by.at("C").heading("Section C: MY health needs")
    by.text(
        "Need 7. Epilepsy since the accident. About every two months a seizure leaves him too confused to take in teaching for an hour (consultant neurologist, 24 June 2026)."
    )
    by.at("D").heading("Section D: MY social care needs")
    by.text(
        "Need 8. Lucian goes out in the evening only when a relation takes him, because he loses his way and his money. His Care Act assessment was finished on 2 July 2026 (social worker, adult social care)."
    )
    by.at("E").heading("Section E: MY outcomes")
    _parts(by, E)
    by.at("F").heading("Section F: Special educational provision required by ME")
    for number, (title, text) in enumerate(F, 1):
        by.heading(f"F{number}. {title}", 3)
        by.text(text)
    _end(by)


def _parts(by: Author, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in parts:
        by.heading(title, 2)
        by.text(*texts)


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision required by ME")
    by.text(
        "For need 7 and outcome 6. An epilepsy specialist nurse sees Lucian for 40 minutes every four months, three times a year, and shows ten college and botanic garden staff what to do in a seizure, two hours each September. His individual healthcare plan is appendix 11.",
        "The designated clinical officer agreed to this for the Integrated Care Board on 4 November 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None. Lucian has been 18 since 3 May 2026, so this section is not for him.")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "For need 8 and outcome 7, under the Care Act 2014. A support worker (level 2 diploma, brain injury course) goes out with Lucian one-to-one for three hours every Saturday evening, 48 weeks a year, to a club that he chooses."
    )
    by.at("I").heading("Section I: MY placement")
    by.text("Harrowdene College, a general further education college.")
    by.at("J").heading("Section J: MY personal budget")
    by.text("Lucian was told about personal budgets on 10 September 2026 and did not ask for one.")
    by.at("K").heading("Section K: Advice and information used to write MY plan")
    by.rows(("Appendix", "Advice", "Written by", "Date", "Attached"), K)


PLAN = Unseen(
    name="lucian", style="first-person headings in capitals", born=dt.date(2008, 5, 3), write=write
)
