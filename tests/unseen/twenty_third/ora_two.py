"""Ceridwen, seventeen: a border county's amended final plan after a college review, with what went wrong in it."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_row
from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("My full name", "Ceridwen Tranter-Bowdler"), ("I was born on", "3 July 2009"),
    ("Pronouns", "she/her"), ("Year", "Year 13"), ("Where I learn", "Wye Bank College"),
    ("Main type of need", "Moderate learning difficulty"), ("Plan status", "Amended final plan, amendment 3"),
    ("Date of this plan", "20 November 2026"), ("Review meeting held", "22 September 2026"),
    ("Invitations and papers sent to everybody", "2 September 2026"), ("College’s report of the meeting sent", "19 October 2026"),
    ("Decision and proposed changes sent to Ceridwen", "20 October 2026"), ("Next review finished by", "15 October 2027"),
    ("Signed for the Council", "P. Onslow, Head of SEND Casework, 20 November 2026"),
)  # fmt: skip
A = (
    ("How this part was written",
     ("Ceridwen talked and her personal tutor typed, in the college library on 8 and 10 September 2026. The tutor read it back to her and she changed two bits. Everything below that says “I” or “my” is in her own words as she said them, except where mum is named.",)),
    ("What I like, and what I am good at",
     ("I love singing, nail art and baking programmes. I can ice a cake better than my nan. On Saturdays I watch films on my bed with the cat. I am proud of my bronze baking medal from the Burwarton show in August 2026. My tutor says I notice when someone is sad.",)),
    ("My friends",
     ("My best friend is Bronagh Pugh and she lives in the flats by the bus station. I would like more people to go out with. I feel left out when they make plans on their phones too fast.",)),
    ("College",
     ("Best: catering, and the ladies on the tills. Worst: the canteen when it rains, and when four people tell me things at once. A quiet word by myself helps.",)),
    ("Doing things for myself, and keeping well",
     ("I get my own breakfast, do my own hair and look after the cat. I want to learn the bus and paying with my card. I get tired after a seizure and I like somebody to tell me what happened. I sleep all right. My stammer comes back when I have to ring somebody up.",)),
    ("What I want for my life",
     ("I want a paid job in a café with cakes in the window. I want to share a flat with a friend near my nan and to sing in the Ludford choir. Next I would like to do the level 1 baking course. By July 2027 I will be able to catch the 492 by myself on four trips out of five.",)),
    ("How to talk with me and help me decide",
     ("Say my name first. Tell me one thing, then let me say it back. I talk, and I use photos on my phone if I cannot find a word. If I say “maybe” I mean no. For something big, tell me a week before, draw the choices on paper, and let me ask my nan or my tutor. I make my own decisions.",)),
    ("What has happened so far",
     ("I was born in Hereford in 2009. I had my first seizure in 2014. I went to my village primary and from 2020 to a special school in the north of the county. I started at college in September 2025.",)),
    ("What mum thinks (Ceridwen agreed to this on 10 September 2026)",
     ("Mum is proud of how Ceridwen keeps going. She worries about seizures on the bus, and hopes for a kind boss and a safe home.",)),
)  # fmt: skip
B = (
    "Need 1 (communication). Ceridwen follows one short instruction at a time. Given three together she did the last and none of the others in each of six catering lessons (speech and language therapist, 12 May 2026), and then waits for somebody to notice.",
    "Need 2 (learning). Ceridwen reads signs and short recipes. Her reading age is 7 years 2 months, and she leaves out most of the middle of a longer word when she spells.",
    "Need 3 (learning). She adds coins to £1, but cannot yet work out change or tell whether she has enough for three things (shop task, numeracy tutor, 18 June 2026).",
    "Need 4 (physical). Developmental coordination disorder (dyspraxia).",
    "Need 5 (sensory). In a noisy room Ceridwen cannot pick one voice out of many. In the canteen she answered two of ten questions; in the library, nine of ten (specialist teacher, 20 May 2026).",
    "Need 6 (emotional wellbeing). Ceridwen worries about new places for days before. She missed nine days of college between January and June 2026 for this (attendance record, 3 July 2026), and has not yet made any journey alone.",
)  # fmt: skip
E = (
    ("1. Employment\n(needs 1 and 6)", "By July 2028 Ceridwen does a two-hour shift in a café from a list of six jobs, asking again when she has missed one, on nine shifts out of ten. In June 2026 she did two jobs.", "July 2027: four jobs."),
    ("2. Employment\n(need 2)", "By July 2028 Ceridwen is more confident with her reading and spelling.", "July 2027: a little more confident."),
    ("3. Independent living\n(need 3)", "By July 2028 tutors promote the use of real money with Ceridwen in nine lessons out of ten. In June 2026 it was four.", "July 2027: six lessons."),
    ("4. Independent living\n(need 4)", "By July 2028 Ceridwen makes a hot meal for two, cutting, draining and carrying without a spill or a cut, on four days out of five. In June 2026 it was one.", "July 2027: two days."),
    ("5. Community and friends\n(need 6)", "By July 2028 Ceridwen goes to choir and home again by bus on her own, nine weeks out of ten. In June 2026 she had made no journey alone.", "July 2027: one known bus."),
    ("6. Health\n(need 7)", "By July 2028 Ceridwen takes both daily doses of her medicine on time, from her own phone alarm, on 28 days out of 30. In June 2026 mum gave all of them.", "July 2027: the morning dose."),
)  # fmt: skip
F = (
    ("Talking and working", (
        ("1", "Need 1\nOutcome 1", "A speech and language therapist (HCPC registered, adult learning disability) works one-to-one with Ceridwen in the training kitchen every fortnight in term time, 18 visits a year, on saying an instruction back and asking for it again."),
        ("2", "Need 1\nOutcome 1", "A job coach (trained in systematic instruction) is beside her one-to-one in the college café for two hours each Tuesday, 36 weeks a year, with a photograph list of the shift that he makes with her."),
    )),
    ("Reading, writing and money", (
        ("3", "Need 2\nOutcome 2", "A functional skills tutor (qualified teacher, level 5 literacy diploma) teaches her reading and spelling with other students in a small group for 45 minutes, three times a week, 36 weeks a year."),
        ("4", "Need 2\nOutcome 2", "A reading pen of her own, in all lessons; the learning technology officer checks it every half-term. A reader and 25% extra time in every examination, in a room by herself."),
        ("5", "Need 3\nOutcome 3", "A numeracy tutor (qualified teacher) works with Ceridwen one-to-one for 60 minutes each Thursday, 36 weeks a year, in the college shop: paying by card, checking change and keeping a £15 purse for the week."),
    )),
    ("Hands and balance", (
        ("6", "Need 4\nOutcome 4", "A learning support assistant (level 3) is with her one-to-one in the flat’s kitchen for three hours each Monday, 36 weeks a year, and carries out the recommendations in part 5 of the occupational therapist’s report."),
        ("7", "Need 4\nOutcome 4", "A rocker knife, a draining basket, a kettle tipper and a wheeled trolley, bought in September 2026 and kept in the flat’s kitchen for each of her sessions. The kitchen technician checks them every half-term."),
    )),
    ("Worry, and getting about", (
        ("8", "Need 6\nOutcomes 1 and 5", "A wellbeing mentor (level 4 counselling certificate, supervised each month by a psychologist) sees Ceridwen one-to-one for 40 minutes every week, 36 weeks a year, to plan new places with photographs and a worry scale. From September 2027 how many sessions she has will be for the college to decide."),
        ("9", "Need 6\nOutcome 5", "A travel trainer (level 3 award) walks and rides the route with her one-to-one for 90 minutes every Wednesday, 30 weeks a year, stepping back one stop at a time. The trainer is paid by a direct payment."),
        ("10", "Need 6\nOutcome 5", "A taxi with a passenger assistant brings Ceridwen to college each morning and takes her home each afternoon."),
        ("11", "Need 6\nOutcomes 1 and 5", "The mentor gives her six tutors a two-hour session each September on warning of change a day ahead, and one hour each January."),
    )),
)  # fmt: skip
K = (
    ("(a) Ceridwen’s own views", "Ceridwen, with her personal tutor", "10 September 2026", "Yes"),
    ("(b) Educational advice", "Principal, Wye Bank College", "1 September 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "4 June 2026", "Yes"),
    ("(d) Psychological advice", "Specialist teacher (level 7 assessor)", "20 May 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "12 May 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "9 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "24 June 2026", "Yes"),
    ("(h) Person asked for by Ceridwen", "Volunteer leader, Ludford choir", "2 July 2026", "Yes"),
    ("Individual health care plan", "Epilepsy specialist nurse", "7 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ceridwen Tranter-Bowdler", "Amended final plan, 20 November 2026")
    by.heading("Corvedale and Teme Council", 2)
    by.heading("My Education, Health and Care Plan", 0)
    by.cover(*COVER)
    by.paper.doc.add_page_break()
    by.at("A").heading("A. My views, interests and aspirations")
    for title, texts in A:
        by.boxed(title, *texts)
    by.at("B").heading("B. My special educational needs")
    by.text(*B)
    by.at("C").heading("C. My health needs")
    by.text(
        "Need 7. Ceridwen has epilepsy. She has one or two seizures a month, lasting about two minutes, and sleeps for an hour after each, so that she loses the rest of that lesson and the one after it (community paediatrician, 4 June 2026). Her health care plan is attached.",
        "Ceridwen also gets hay fever from May to July and takes a tablet from the chemist for it. Nothing is needed in Section G for this.",
    )  # fmt: skip
    by.at("D").heading("D. My social care needs")
    by.text(
        "Need 8. Ceridwen cannot yet be left in the house alone of an evening or stay overnight away from mum (what she and mum told us, 22 September 2026). The family is not known to adult social care. A Care Act assessment was asked for on 5 October 2026.",
    )  # fmt: skip
    _outcomes(by)
    _provision(by)
    _end(by)


def _outcomes(by: Author) -> None:
    by.at("E").heading("E. My outcomes")
    by.rows(("Outcome for", "What will be different", "Step on the way"), E, labels=(0,))
    by.text(
        "Ceridwen and her personal tutor set targets every half-term. The tutor writes down each Friday how they are going, and she, mum and the tutor look at them together each term. The Council reviews the outcomes once a year.",
        "Ceridwen finishes at college in July 2028. She meets the supported employment adviser in November 2027, visits two cafés in the spring of 2028, and her move to adult epilepsy care is planned at a meeting in March 2027.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("F").heading("F. The special educational provision I must have")
    table = by.paper.table(("No.", "For", "What, how much, and who"), [])
    for title, rows in F:
        banner(table, title, "E2EFD9")
        for number, link, text in rows:
            cells = write_row(table, (number, by.note(link), by.note(text)))
            embolden(cells[0])
    for column, width in zip(table.columns, (1.5, 3, 12.5), strict=True):
        column.width = Cm(width)
    by.paper.text("")


def _end(by: Author) -> None:
    by.at("G").heading("G. Health provision")
    by.text(
        "For need 7 and outcome 6. An epilepsy specialist nurse sees Ceridwen for 40 minutes every four months, three times a year, about her medicine and alarms, and shows her tutors for one hour each September what to do in a seizure.",
        "Agreed for the integrated care board by the designated clinical officer on 12 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("H1. Social care provision for under-18s (1970 Act)")
    by.text(
        "For need 8 and outcome 5. A support worker (level 3 in care) goes out with Ceridwen one-to-one for three hours every Saturday, 44 weeks a year.",
        "She also spends two nights a month, 12 months a year, at the Oakleigh residential short-break house, where one care worker (level 3) looks after three young people.",
    )  # fmt: skip
    by.at("H2").heading("H2. Other social care provision")
    by.text("No other social care provision is reasonably required (SEND panel, 13 November 2026).")
    by.at("I").heading("I. Where I learn")
    by.text("Wye Bank College.")
    by.at("J").heading("J. Personal budget")
    by.text(
        "Ceridwen has a direct payment of £1,480 a year. It goes each term into an account that she and mum look after, and receipts are sent to the Council.",
    )  # fmt: skip
    by.at("K").heading("K. Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)
    by.at("").heading("Your rights, Ceridwen")
    by.text(
        "You can appeal to the SEND Tribunal about Sections B, F and I. You have two months from the date of our letter, or one month from a mediation certificate if that is later. Talk to the mediation adviser first, unless you only disagree with Section I. Disagreement resolution is also open to you, and SENDIASS gives free, impartial advice.",
    )  # fmt: skip


PLAN = Unseen(
    name="ceridwen",
    style="boxes for her own words and provision under coloured bands",
    born=dt.date(2009, 7, 3),
    write=write,
    planted=planted(
        A_22="My stammer comes back when I have to ring somebody up.",
        A_23="By July 2027 I will be able to catch the 492 by myself on four trips out of five.",
        A_28="My best friend is Bronagh Pugh",
        B_03="Developmental coordination disorder (dyspraxia).",
        B_06="Her reading age is 7 years 2 months",
        C_02="hay fever from May to July and takes a tablet from the chemist",
        D_02="The family is not known to adult social care.",
        E_03="By July 2028 Ceridwen is more confident with her reading and spelling.",
        E_05="By July 2028 tutors promote the use of real money with Ceridwen in nine lessons out of ten.",
        E_08="",
        F_01="In a noisy room Ceridwen cannot pick one voice out of many.",
        F_03="works one-to-one with Ceridwen in the training kitchen every fortnight in term time, 18 visits a year",
        F_06="with other students in a small group for 45 minutes",
        F_08="From September 2027 how many sessions she has will be for the college to decide.",
        F_10="carries out the recommendations in part 5 of the occupational therapist’s report",
        F_18="A taxi with a passenger assistant brings Ceridwen to college each morning",
        H_03="two nights a month, 12 months a year, at the Oakleigh residential short-break house",
        I_02="Wye Bank College.",
        J_01="Ceridwen has a direct payment of £1,480 a year.",
        K_02="",
        K_05="Specialist teacher (level 7 assessor)",
        T_06="19 October 2026",
    ),
)
