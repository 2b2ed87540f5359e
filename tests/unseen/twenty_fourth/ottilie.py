"""Ottilie, nineteen: a draft numbered in decimals, with her story in prose, broken."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

BORN = dt.date(2007, 6, 21)
A = (
    ("2.1 What Ottilie wants to say", (
        "Ottilie spoke these words to the learning support manager at college on 15 September 2026, who typed them while she talked; Ottilie checked the page the next day. “I love plants and being outside. I liked it in the greenhouse on Fridays. The canteen is too much noise. I want to be a florist with my own van. I’d like to rent a place with one other person.”",
        "“I’m good at colours and I make people laugh. I can shower and make toast. I’d like to do buses again. By Easter 2027 I will walk to the shop and back on my own on four days out of five. My head hurts most afternoons, so I lie down. I draw, and I listen to records.”",
    )),
    ("2.2 Talking with Ottilie", ("Speak normally. She will tell you.",)),
    ("2.3 Mum’s account", (
        "Mum wrote this at home on 20 September 2026. “Ottilie was the one who organised everybody. She ran the school garden, she sang, she had two Saturday jobs and she was going to see the world. Since the accident I have become her diary and her alarm clock. She will say she is fine and then cry in the car because she could not follow the class.",
        "We are proud of how hard she works. She does her speech exercises at the kitchen table every night without being asked and she never misses hospital. I do worry that she agrees with whoever spoke last, and that people think she is rude when she has lost the thread. Her friend Jodie Marsh has stuck by her and comes round on Sundays, but Jodie is moving to Leeds after splitting up with her partner. I would like Ottilie to go to the full-time course, not the part-time one, and I would like her to stay living with us until she is at least 22. I hope that one day she has a little shop, and neighbours who look in on her, and that she sings again with the choir.”",
    )),
    ("2.4 History", ("Ottilie passed seven GCSEs in 2023 and began A levels. In October 2024 she had a serious head injury in a road accident. She was in hospital until March 2025, had rehabilitation until December 2025, and joined a Friday gardening group at the college in April 2026.",)),
)  # fmt: skip
B = (
    ("3.1 Communication and interaction", "Need 1", "Her speech has been slow and slightly slurred since the injury, and she loses words: she named 34 of 60 pictures (Boston Naming Test, 8 September 2026). She follows two spoken instructions, not three."),
    ("3.2 Cognition and learning", "Need 2", "Ottilie forgets what she was told ten minutes ago unless it is written down. Her processing speed is at the 4th percentile and her verbal memory is at the 7th. She reads a page slowly but understands it."),
    ("3.3 Social, emotional and mental health", "Need 3", "She is anxious on roads and in crowds: on four of six Fridays in June 2026 she went home before noon (college register). She says yes to things she has not understood."),
    ("3.4 Sensory and physical", "Need 4", "Ottilie tires after 40 minutes of study and is weaker on her left: she can carry a tray of seedlings for five metres (physiotherapist, 10 September 2026). Noise above ordinary talk gives her a headache."),
    ("3.5 Independence", "Need 5", "She cannot yet plan a journey or handle a sum of money above £10 without somebody checking (occupational therapist, 11 September 2026)."),
)  # fmt: skip
E = (
    ("6.1", "By July 2028 Ottilie serves a customer in the college shop from greeting to receipt, nine times in ten, finding the word she needs or pointing to it. In September 2026 she had not yet done this. Towards: her florist’s van. Step: four times in ten by July 2027.", "Communication"),
    ("6.2", "By July 2028 Ottilie gets her life back and makes the most of her second chance. Towards: her hope of her own place. Step: well on the way by July 2027.", "Health"),
    ("6.3", "By July 2028 learning support staff prompt Ottilie less and let her follow a six-step written job sheet, eight jobs in ten, from two in ten in September 2026. Towards: work as a florist. Step: five in ten by July 2027.", "Employment"),
    ("6.4", "By July 2028 Ottilie travels by two buses to the garden centre and pays for goods up to £30 without help, on ten days running. In September 2026 she had done neither. Towards: renting a place, and getting to choir. Step: one bus by July 2027.", "Independent living; community"),
)  # fmt: skip
F = (
    ("7.1", "1", "6.1", "One-to-one therapy on word-finding and clear speech, in the quiet room by the greenhouse, with shop words and phrases.", "Speech and language therapist (HCPC registered)", "45 minutes a week, 36 weeks. In addition one hour each term to train tutors, three hours a year"),
    ("7.2", "1 and 2", "6.1 and 6.3", "Practical horticulture at level 1, in a group of eight, with job sheets in six pictured steps.", "Tutor (qualified teacher, horticulture)", "Nine hours a week over three days, 36 weeks"),
    ("7.3", "2", "6.3", "Memory aids: a phone with reminders set each Monday, a voice recorder for talks and a whiteboard planner. The college buys and replaces them.", "Learning support assistant (level 3; brain injury course, 24 September 2026), one-to-one", "20 minutes each Monday and five minutes at the start of every session, 36 weeks"),
    ("7.4", "2 and 4", "6.3", "Ten minutes’ rest in the quiet room after every 40 minutes of study. It will be for the course tutor to decide when these breaks can be cut back.", "Course tutor (qualified teacher)", "Every college day"),
    ("7.5", "3", "6.2", "Cognitive behavioural therapy, adapted for brain injury and one-to-one, in the counselling room.", "Clinical psychologist (HCPC registered)", "50 minutes each fortnight, 18 sessions a year"),
    ("7.6", "3", "6.2", "Mentor meets her at the gate, goes over the timetable and changes, and sits with her for lunch in the library.", "Learning mentor (level 4)", "15 minutes each morning and 40 minutes each lunchtime, three days a week, 36 weeks"),
    ("7.7", "4", "6.3", "Strength and balance work in the gym, one-to-one, with a home sheet of four exercises.", "Physiotherapist (HCPC registered)", "40 minutes each fortnight, 18 visits a year"),
    ("7.8", "4", "6.3", "Ear defenders, a seated work bench, a small trolley for trays and a desk away from the door, from January 2027. Extra time of 25% and a rest break of ten minutes each half-hour in assessments.", "Greenhouse technician checks the equipment every month; examinations officer", "Every session; every assessment"),
    ("7.9", "5", "6.4", "Travel training on her two buses, one-to-one, then shopping and paying in real shops.", "Travel trainer (level 3 award) and learning support assistant (level 3)", "90 minutes a week from January to July 2027, 20 weeks, and 60 minutes a week shopping, 36 weeks"),
    ("7.10", "5", "6.4", "A taxi with a passenger assistant will bring Ottilie from home and take her back.", "Passenger transport team", "Twice a day, three days a week, 36 weeks"),
    ("7.11", "1 and 5", "6.1 and 6.4", "A day each week helping in a florist’s shop, one-to-one with a job coach. Her family will buy the coach’s time with a direct payment.", "Job coach (trained in systematic instruction)", "Four hours a week from April to July 2027, 12 weeks"),
)  # fmt: skip
K = (
    ("(a) Ottilie’s views", "Ottilie, with the learning support manager", "28 August 2026", "15 September 2026", "Appendix 1"),
    ("(b) Educational advice", "Principal, Ashlar Park College", "28 August 2026", "23 October 2026", "Appendix 2"),
    ("(c) Medical advice", "Consultant in rehabilitation medicine", "28 August 2026", "30 September 2026", "Appendix 3"),
    ("(d) Psychological advice", "Specialist teacher assessor (level 7)", "28 August 2026", "7 October 2026", "Appendix 4"),
    ("(f) Speech and language therapy", "Speech and language therapist", "28 August 2026", "8 September 2026", "Appendix 5"),
    ("(f) Occupational therapy", "Occupational therapist", "28 August 2026", "11 September 2026", "Appendix 6"),
    ("(f) Physiotherapy", "Physiotherapist", "28 August 2026", "10 September 2026", "Appendix 7"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "28 August 2026", "2 October 2026", "Appendix 8"),
    ("(h) Person Ottilie asked for", "Brain injury charity worker", "28 August 2026", "21 September 2026", "Appendix 9"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ottilie Brackenbury: EHC plan", "Draft plan, version 1, 6 November 2026")
    by.heading("The Education, Health and Care Plan", 0)
    by.bold("Borough SEND Service, post-16 team")
    by.heading("1. Young person’s details")
    by.cover(
        ("Name", "Ottilie Brackenbury"), ("Date of birth", "21 June 2007"), ("Pronouns", "she/her"),
        ("Year", "Year 15"), ("Language", "English"), ("Main need", "Other difficulty: acquired brain injury"),
        ("Version", "Draft plan, sent to Ottilie"), ("Request received", "6 July 2026"),
        ("Ottilie told of the decision to assess", "28 August 2026"), ("Draft sent to Ottilie", "6 November 2026"),
        ("Comments to reach us by", "17 November 2026"),
    )  # fmt: skip
    by.at("A").heading("2. SECTION A: Young person’s profile")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("3. SECTION B: Summary of educational needs")
    by.text("Strengths: Ottilie has an artist’s eye, remembers every plant in the greenhouse by sight, and keeps going when a job is hard.")  # fmt: skip
    for title, label, text in B:
        by.heading(title, 2)
        by.labelled((label, text))
    by.at("C").heading("4. SECTION C: Health needs")
    by.numbered(
        "Acquired brain injury, October 2024. Fatigue and headaches limit how long Ottilie can study, as need 4 says (consultant in rehabilitation medicine, 30 September 2026).",
        "Ottilie has hay fever in June and sees the dentist every six months.",
    )  # fmt: skip
    by.at("D").heading("5. SECTION D: Social care needs")
    by.text(
        "Need 6. Ottilie needs somebody with her when she goes out after dark and when she cooks a meal. Her parents do this now.",
        "Adult social care replied that she is not known to their service.",
    )  # fmt: skip
    by.at("E").heading("6. SECTION E: Outcomes")
    by.rows(("Ref", "Outcome", "Area of adult life"), E, labels=(0,))
    by.text("The course tutor sets targets with Ottilie every half-term and the learning support manager checks them with her at the end of each term. The Council reviews the outcomes once a year.")  # fmt: skip
    _provision(by)


def _provision(by: Author) -> None:
    by.at("F").heading("7. SECTION F: Special educational provision")
    by.rows(("Ref", "Need", "Outcome", "Provision", "Who, and how qualified", "How much and how often"), F, labels=(0,))  # fmt: skip
    by.at("G").heading("8. SECTION G: Health provision")
    by.text("A nurse from the brain injury clinic sees Ottilie for 40 minutes every three months, four times a year, about headaches and sleep. The consultant sees her for 30 minutes once a year.")  # fmt: skip
    by.at("H1").heading("9.1 SECTION H1: Social care provision under the 1970 Act")
    by.text("For need 6 and outcome 6.4: a personal assistant (level 2 in care) is with Ottilie, one-to-one, for three hours on Wednesday evenings and three hours on Saturdays, 48 weeks a year.")  # fmt: skip
    by.at("H2").heading("9.2 SECTION H2: Other social care provision")
    by.text("None.")
    by.at("I").heading("10. SECTION I: Placement")
    by.text("Ashlar Park College, a general further education college.")
    by.at("J").heading("11. SECTION J: Personal budget")
    by.text("Ottilie has not asked for a personal budget.")
    by.at("K").heading("12. SECTION K: Advice and information")
    by.rows(("Advice", "From", "Asked for", "Received", "Attached"), K)


PLAN = Unseen(
    name="ottilie", style="numbered in decimals, story in prose", born=BORN, write=write, is_landscape=True,
    planted=planted(
        A_14="Speak normally. She will tell you.",
        A_23="By Easter 2027 I will walk to the shop and back on my own on four days out of five",
        A_28="Her friend Jodie Marsh has stuck by her", A_37="",
        B_06="Her processing speed is at the 4th percentile",
        C_02="hay fever in June and sees the dentist", D_02="she is not known to their service",
        E_05="learning support staff prompt Ottilie less", E_06="Ottilie gets her life back", E_08="",
        E_10="", F_08="It will be for the course tutor to decide when these breaks can be cut back",
        F_18="A taxi with a passenger assistant", F_23="with a direct payment", G_02="",
        H_02="a personal assistant (level 2 in care) is with Ottilie",
        I_01="Ashlar Park College, a general further education college", K_02="",
        K_05="Specialist teacher assessor (level 7)", K_07="23 October 2026",
        T_01="28 August 2026", T_03="17 November 2026",
    ),
)  # fmt: skip
