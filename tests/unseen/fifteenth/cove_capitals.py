"""Xanthe, thirteen: clipped bullets under headings in capitals, with much that is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("HOW THIS WAS PUT TOGETHER", (
        "Xanthe typed answers on her tablet, with the SENCO in the room, 8 September 2026. Words in quotation marks are copied from the tablet.",
        "Mum and stepdad: phone call with the SENCO, 9 September 2026.",
    )),
    ("ABOUT XANTHE", (
        "Loves: manga, her two rats, sewing costumes. Spends weekends drawing on the floor with music on.",
        "Good at: drawing, patience, spotting detail. Won the county costume prize in April 2026 and is proud of it.",
        "“I want to design costumes for films and live in a flat with rats and a balcony.” Would like to join the costume makers’ group in town.",
        "School, best: textiles. Worst: being picked on to answer.",
        "My stomach drops every time we line up for assembly and I wish they would let me slip in at the back.",
        "Friends: one girl online, one at sewing group. Feels left out at break.",
        "Keira Lomas in her tutor group films her when she does not answer.",
        "Does alone: packs bag, feeds rats, makes noodles. Wants to learn: ordering in a café.",
        "Health: eats little at school, sleeps well, hates the nurse’s room. Her tics, blinking and a jerk of the neck, get worse when she is watched.",
        "Next: wants to do art and textiles GCSE, then the art course at college; visited it in June 2026.",
    )),
    ("HOW TO TALK WITH XANTHE AND HELP HER DECIDE", (
        "Tells us: types on the tablet, nods or shakes her head, thumbs. Speaks to mum and one teaching assistant. Silence does not mean yes.",
        "Telling her: sit beside her, not opposite; speak in statements; write the main point down; leave a minute.",
        "Decisions: two choices in writing, the evening before; mum there; answer by message.",
    )),
    ("STORY SO FAR", (
        "Born May 2013. Selective mutism identified 2018; autism diagnosed 2021. Started at her secondary school September 2024.",
        "The family moved here in 2023 after her stepfather came out of prison.",
    )),
    ("MUM AND STEPDAD", (
        "Mum: pleased with textiles, cross that two years have gone by. Worries most about lunch and about what happens when the one teaching assistant is off.",
        "Stepdad: school rings too much; she is easy at home.",
    )),
)  # fmt: skip
B = (
    "NEED 1, TALKING. Selective mutism: talks freely at home, to one teaching assistant at school, to no teacher; types on a tablet for everyone else. Spoke aloud in 0 of 30 lessons watched (speech and language therapist, 17 June 2026).",
    "NEED 2, PEOPLE. Autistic. Takes jokes and group chat at face value; leaves a group task within four minutes, in five out of six seen (educational psychologist, 25 June 2026).",
    "NEED 3, NUMBER. Dyscalculia.",
    "NEED 4, WORRY. Stays out of the dining hall; missed 22 lunches of 30 in June and July 2026 (attendance record, 10 July 2026). Goes pale, picks skin.",
    "NEED 5, HANDS. Pencil grip tires: writes for six minutes, then letters run together (occupational therapist, 30 June 2026). Fastenings and scissors are slow too.",
    "NEED 6, GROWING UP. Has not yet used a bus alone, bought anything over a counter or asked a stranger for help (careers adviser, 2 July 2026).",
)  # fmt: skip
E: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("OUTCOME 1 (from need 1; wants to order in a café)", (
        "By July 2028 Xanthe answers a teacher aloud in one word or more, in three lessons a week. June 2026: none.",
        "Step: to two named adults, by July 2027.",
    )),
    ("OUTCOME 2 (from need 2; wants to join the costume makers)", (
        "Xanthe stays in a group task of four for 20 minutes and says or types three things in it. June 2026: four minutes.",
        "Step: ten minutes with two others.",
    )),
    ("OUTCOME 3 (from need 3; independent living)", (
        "By July 2028 Xanthe works out change from £20 and measures cloth to the nearest centimetre, nine times in ten. June 2026: three in ten.",
        "Step: change from £5, by July 2027.",
    )),
    ("OUTCOME 4 (from need 4; health)", (
        "Until July 2028 Xanthe will attend a quiet lunch group with the learning mentor, four days a week.",
        "Step: two days a week by April 2027.",
    )),
    ("OUTCOME 5 (from need 6; independent living, community, and work with costumes)", (
        "By July 2028 Xanthe travels by bus to the costume makers’ workshop, helps there for two hours and buys her own materials, six times. June 2026: none.",
        "Step: bus with an adult at the back, by July 2027.",
    )),
    ("FOLLOWING THESE UP", (
        "Tutor and Xanthe set half-term targets for all five. Teachers tick the target sheet each Friday.",
        "SENCO goes over sheets with Xanthe and mum each term. Council: yearly.",
    )),
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("TALKING AND PEOPLE (needs 1 and 2, outcomes 1 and 2)", (
        "Speech and language therapist (HCPC registered, selective mutism course): one-to-one, 40 minutes every fortnight, 19 visits. Sliding-in: new adult joins a game, a step nearer each time. Plus four hours a year teaching staff and writing the steps. Need 1, outcome 1.",
        "Teaching assistant (level 3, two days’ training with therapist): one-to-one, 15 minutes each morning, 38 weeks. Same steps, plus reading aloud into a recorder. Need 1, outcome 1.",
        "Teacher’s questions: put to Xanthe on a card at the start of each lesson; she answers on a mini whiteboard or tablet. Every lesson. Class teacher. Need 1, outcome 1.",
        "Drama games: taught by the drama teacher with a few other Year 9s, 45 minutes every Tuesday, 36 weeks. Need 2, outcome 2.",
        "In science practicals a teaching assistant (level 3) partners Xanthe one-to-one for 50 minutes each week. Whether this carries on beyond Christmas is for the head of year to settle. Need 2, outcome 2.",
        "Comic strip conversations, drawn after any falling-out: learning mentor (level 4), one-to-one, every Monday, 38 weeks. Need 2, outcome 2.",
    )),
    ("NUMBER (need 3, outcome 3)", (
        "Maths teacher (qualified, dyscalculia diploma): group of three, 40 minutes, three times a week, 38 weeks. Money, tape measures, cloth.",
        "No geography or French for Xanthe from September 2026.",
        "Talking calculator and a measuring mat with coloured bands, in each maths and textiles lesson. School buys; technician checks each half-term.",
    )),
    ("WORRY AND LUNCH (need 4, outcome 4)", (
        "ELSA (supervised by the educational psychologist, two hours each half-term): one-to-one, 30 minutes a week, September to March, 24 sessions. Worry ladder, one rung at a time.",
        "Lunch in the textiles room: learning mentor (level 4) with Xanthe and three others, 35 minutes, Monday to Thursday, 38 weeks. Friday: dining hall, seat by the side door, ten minutes, mentor with her.",
        "Art therapist (HCPC registered): one-to-one, 50 minutes a week, 30 weeks. Arranged by mum through the direct payment in Section J.",
        "A home–school message each day at 3 p.m., typed by the tutor with Xanthe, five minutes: what went well, what changes tomorrow.",
        "School minibus picks her up at the end of her road at 8.10 and brings her home at 3.20, passenger assistant on board.",
    )),
    ("GROWING UP (need 6, outcome 5)", (
        "Travel training: travel mentor (level 3 award), one-to-one, 60 minutes a week, January to July 2027, 22 weeks.",
        "Saturday visits to the costume makers’ workshop: job coach (systematic instruction training), one-to-one, two hours a fortnight in term, 18 visits.",
        "Careers adviser (level 6): one-to-one, 30 minutes every half-term, answers by message allowed.",
    )),
)  # fmt: skip
K = (
    "K1 Xanthe’s views: Xanthe with the SENCO, 8 September 2026, attached",
    "K2 (a) Parents’ advice: mother and stepfather, 9 September 2026, attached",
    "K3 (b) Educational advice: head teacher, 10 July 2026, attached",
    "K4 (d) Psychological advice: educational psychologist, 25 June 2026, attached",
    "K5 (e) Social care advice: social worker, family support team, 6 July 2026, attached",
    "K6 (f) Speech and language therapy: therapist, 17 June 2026, attached",
    "K7 (f) Occupational therapy: therapist, 30 June 2026, attached",
    "K8 (g) Preparing for adulthood: careers adviser (level 6), 2 July 2026, attached",
    "K9 (h) Person the parents asked for: sewing group leader, 4 July 2026, attached",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Xanthe Pellow, born 9 May 2013", "Amended final plan, version 2, 17 November 2026"
    )
    by.heading("EDUCATION, HEALTH AND CARE PLAN", 0)
    by.cover(
        ("Name", "Xanthe Pellow"), ("Born", "9 May 2013"), ("Year group", "Year 9"), ("Pronouns", "she/her"),
        ("Main need", "Autistic spectrum disorder"), ("Status", "Amended final plan"),
        ("Review papers sent", "31 August 2026"), ("Review meeting", "17 September 2026"),
        ("Report of meeting sent", "9 October 2026"), ("Decision and amendments sent", "13 October 2026"),
        ("Date of plan", "17 November 2026"), ("Next review finished by", "12 October 2027"),
        ("Signed for the Council", "P. Adeyinka, SEND Manager"), ("Signed on", "17 November 2026"),
    )  # fmt: skip
    by.at("A").heading("SECTION A – Views, interests and aspirations")
    _parts(by, A)
    by.at("B").heading("SECTION B – Special educational needs")
    by.bullets(*B)
    by.at("C").heading("SECTION C – Health needs")
    by.bullets("Not applicable.")
    by.at("D").heading("SECTION D – Social care needs")
    by.bullets(
        "CARE NEED 1. No break from the house at weekends apart from sewing; cannot go to clubs unless someone she knows is there (social worker, 6 July 2026).",
        "Adult care: social worker asked on 6 July 2026; need in adult life not likely, to be asked again in Year 11.",
    )  # fmt: skip
    by.at("E").heading("SECTION E – Outcomes")
    _parts(by, E)
    by.at("F").heading("SECTION F – Provision")
    _parts(by, F)
    _end(by)


def _parts(by: Author, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in parts:
        by.heading(title, 2)
        by.bullets(*texts)


def _end(by: Author) -> None:
    by.at("G").heading("SECTION G – Health provision")
    by.bullets("None required (Designated Clinical Officer for the ICB, 2 November 2026).")
    by.at("H1").heading("SECTION H1 – Social care provision, 1970 Act")
    by.bullets(
        "Care need 1, outcome 5. Saturday art club, support worker (level 3) one-to-one, three hours, 20 weeks a year.",
        "Care need 1, outcome 5. Stays Friday to Saturday at the Larches children’s home, one night every month, residential worker (level 3) in a group of four.",
    )  # fmt: skip
    by.at("H2").heading("SECTION H2 – Other social care provision")
    by.bullets("None required (social worker, 6 July 2026).")
    by.at("I").heading("SECTION I – Placement")
    by.bullets("Tollgate Lea, Marsh Road.")
    by.at("J").heading("SECTION J – Personal budget")
    by.bullets("Direct payment of £2,250 a year, paid to mum in three parts, from September 2026.")
    by.at("K").heading("SECTION K – Advice and information")
    by.bullets(*K)


PLAN = Unseen(
    name="xanthe",
    style="clipped bullets under headings in capitals",
    born=dt.date(2013, 5, 9),
    write=write,
    planted=planted(
        A_06="",
        A_17="My stomach drops every time we line up for assembly",
        A_22="Her tics, blinking and a jerk of the neck",
        A_28="Keira Lomas in her tutor group films her",
        A_29="after her stepfather came out of prison",
        B_03="NEED 3, NUMBER. Dyscalculia.",
        C_01="Not applicable.",
        E_02="Xanthe stays in a group task of four for 20 minutes and says or types three things in it.",
        E_04="Xanthe will attend a quiet lunch group with the learning mentor",
        F_01="NEED 5, HANDS.",
        F_03="Comic strip conversations, drawn after any falling-out",
        F_06="with a few other Year 9s",
        F_08="Whether this carries on beyond Christmas is for the head of year to settle.",
        F_14="No geography or French for Xanthe from September 2026.",
        F_18="School minibus picks her up at the end of her road at 8.10",
        H_03="one night every month",
        I_02="Tollgate Lea, Marsh Road.",
        J_01="Direct payment of £2,250 a year",
        K_02="",
        T_06="9 October 2026",
    ),
)
