"""Evangeline, fifteen: a draft amended plan in numbered paragraphs before college, sound."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    "A1. Evangeline typed her answers on 14, 16 and 18 September 2026, with the learning mentor beside her. Her words stand in quotation marks. Her parents wrote a letter on 20 September 2026.",
    "A2. Interests and leisure. “I draw comics about a detective who is a heron. On Sundays it’s the model railway society.” (Evangeline, 14 September 2026)",
    "A3. Strengths. Evangeline is exact, loyal and funny on paper. She is proud of her comic in the school magazine (June 2026).",
    "A4. School. “The art room is calm. Corridors are like being inside a drum. Tell me before you change the plan.” (Evangeline, 14 September 2026)",
    "A5. Friendship. “I have one friend from comics club and we message every night. I would like a second one. Groups are confusing.” (Evangeline, 16 September 2026)",
    "A6. Health. “Worry gives me stomach ache and I miss mornings.” (Evangeline, 16 September 2026)",
    "A7. Independence. “I cook pasta and do my own washing. I want to go on a real train by myself.” (Evangeline, 16 September 2026)",
    "A8. Aspirations. “I want to be an illustrator and be paid for it. I want a small flat near a station, with a cat. I would like to run a comics club.” (Evangeline, 18 September 2026)",
    "A9. After school. Evangeline visited two colleges in September 2026. “First the art and design course. Then an apprenticeship.” (18 September 2026)",
    "A10. Communication. Evangeline speaks in full sentences and writes more than she says. Send her a question in writing the day before, in exact words, and wait a minute for the answer. “Fine” is not agreement: a sentence of her own is.",
    "A11. Decisions. Evangeline decides best in the morning, in a quiet room, with her father or the mentor and the choices on one page. She asks for two days before she answers.",
    "A12. History. Evangeline was born in March 2011 and spoke in sentences at four. Autism was diagnosed in May 2017. She moved to secondary school in September 2022. Treatment for anxiety began in January 2025.",
    "A13. Her parents’ views. “Looking all right at school costs her the whole evening. The journey to college worries us most.” (Letter of 20 September 2026)",
    "A14. Her parents’ aspirations. “We hope she earns her living by drawing, with her own front door and people near by who enjoy her.” (Letter of 20 September 2026)",
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "B1. Evangeline is autistic. She explains what she knows with precision. She takes words literally: in a conversation of 16 September 2026 she missed six of ten implied meanings, and asked what was meant once (speech and language therapist).",
        "B2. In groups of four or more she loses track of whose turn it is. On 10 September 2026 she spoke once in 40 minutes of discussion (educational psychologist, 18 September 2026).",
    )),
    ("Cognition and learning", (
        "B3. Evangeline reads fluently but cannot yet break a long piece of work into parts. By 22 September 2026 she had finished three of eight pieces of coursework by the date set (school advice).",
    )),
    ("Social, emotional and mental health", (
        "B4. Evangeline has anxiety, which is sharpest when a plan changes without notice. She then leaves the lesson or does not come in. She missed nine mornings between 1 June and 17 July 2026 (school register).",
    )),
    ("Sensory and physical", (
        "B5. Noise and crowds make it hard for her to think. She covered her ears or turned back at seven of ten lesson changes on 10 September 2026 (occupational therapist).",
    )),
    ("Independence", (
        "B6. Evangeline has not travelled by public transport without a parent. She could not yet say what she would do if a train were cancelled, and makes no telephone calls (occupational therapist, 10 September 2026).",
    )),
)  # fmt: skip
E = (
    "E1. Employment. By July 2029 Evangeline completes a ten-day placement in a print studio, arriving on time on nine days, and hands in a finished design. In September 2026 she had done no placement and finished three of eight pieces of coursework on time. Step: six of eight pieces on time by May 2027. (B3; aspiration A8.)",
    "E2. Relationships. By July 2029 Evangeline asks what is meant on eight of ten occasions when she is unsure, and speaks four times in a 40-minute discussion. In September 2026 she asked once in six and spoke once. Step: four of ten, and two turns, by July 2028. (B1 and B2; A5.)",
    "E3. Independent living. By July 2028 Evangeline travels by train to college and home by herself on four days a week and telephones home when a train is cancelled. In September 2026 she did neither. Step: with the trainer one carriage away by July 2027. (B6; A7.)",
    "E4. Health. By July 2029 Evangeline misses no more than one morning in a half-term. In June and July 2026 she missed nine. Step: no more than four mornings missed in a half-term by July 2027. (B4, B5 and C1; A6.)",
    "E5. Friends and community. By July 2028 Evangeline goes to a weekly club without her family and meets somebody from it elsewhere twice a term. In September 2026 she had one friend, met online. Step: the club three weeks in four by July 2027. (B2 and D1; A5 and A8.)",
    "E6. Monitoring. The SENCO, and from September 2027 the college’s learning support manager, sets targets with Evangeline each half-term and meets her and her parents each term. The learning mentor records progress fortnightly.",
    "E7. Transition plan. (a) The SENCO and the college meet with Evangeline by 30 April 2027. (b) She visits on 11 and 25 May and 8 June 2027. (c) The mentor gives her a photograph guide by 18 June 2027. (d) From 26 June 2027 Evangeline is the decision-maker. (e) The clinic and the adult mental health service meet her by September 2028.",
)  # fmt: skip
F = (
    "F1. A speech and language therapist, registered with the Health and Care Professions Council (HCPC), shall teach Evangeline one-to-one, for 45 minutes each week 38 weeks a year, to notice implied meaning and ask about it. The therapist shall spend three further hours a year on planning, and three on teaching the staff in F2 and F4. (B1; E2.)",
    "F2. A learning mentor (level 4), taught by the therapist in F1, shall lead a discussion group of four students for 40 minutes each week, 36 weeks a year, with a turn card for each student. (B2; E2 and E5.)",
    "F3. A specialist teacher with a postgraduate certificate in autism shall teach Evangeline one-to-one, for 50 minutes twice a week 38 weeks a year, to divide each assignment into steps on a visual planner and start the first. (B3; E1.)",
    "F4. A teaching assistant (level 3), taught by the therapist in F1, shall work beside Evangeline in a class of 24 for ten hours each week, 38 weeks a year. The assistant shall give her the lesson plan in writing, and any change to it ten minutes before it happens. (B1, B3 and B4; E1 and E4.)",
    "F5. The learning mentor in F2, supervised by an educational psychologist for two hours each half-term, shall meet Evangeline one-to-one for 15 minutes every morning, to read through the day and rehearse what to do when worried. (B4; E4.)",
    "F6. Equipment and setting: noise-reducing headphones, which Evangeline keeps, a pass to leave every lesson five minutes before the end, and a quiet room at break and lunch every day. An HCPC-registered occupational therapist shall check these with her, one-to-one, for 60 minutes each term and instruct her teachers for 30 minutes each term. (B5; E4.)",
    "F7. In every public and internal examination Evangeline shall have 25% extra time and a room with no more than four candidates. The SENCO (national award) shall show her the room one-to-one for 30 minutes each term. (B4 and B5; E1.)",
    "F8. Preparing for adulthood: travel and independent living. From 1 March 2027 a travel trainer with an accredited level 3 award shall teach Evangeline one-to-one on the railway line to college for 90 minutes a week for 14 weeks, covering tickets, cancelled trains and the telephone call home. (B6; E3.)",
    "F9. Preparing for adulthood: work. A job coach with a level 3 award in supported employment shall teach Evangeline one-to-one, for 60 minutes each fortnight (19 sessions a year), to keep a portfolio and practise interviews, and shall be with her for two hours on each placement day. (B1 and B3; E1.)",
    "F10. F1 to F7 and F9 start on 11 January 2027 and go on at college from September 2027 in the same amounts.",
)  # fmt: skip
K = (
    "K1. Evangeline’s views, typed by herself, 18 September 2026. Attached.",
    "K2. (a) Parents’ views, letter of 20 September 2026. Attached.",
    "K3. (b) Educational advice, head teacher, 22 September 2026. Attached.",
    "K4. (c) Medical advice, community paediatrician, 21 September 2026. Attached.",
    "K5. (c) Medical advice, clinical nurse specialist, 15 September 2026. Attached.",
    "K6. (d) Psychological advice, educational psychologist, 18 September 2026. Attached.",
    "K7. (e) Social care advice, social worker, 17 September 2026. Attached.",
    "K8. (f) Speech and language therapist, 17 September 2026. Attached.",
    "K9. (f) Occupational therapist, 14 September 2026. Attached.",
    "K10. (g) Preparing for adulthood, careers adviser, 23 September 2026. Attached.",
    "K11. Review report, head teacher, 26 October 2026. Attached.",
    "K12. (h) The parents wished nobody else to be approached.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT AMENDED PLAN – Evangeline Marchbank", "Draft 1, served 6 November 2026")
    by.heading("Draft amended Education, Health and Care Plan: Evangeline Marchbank", 0)
    by.labelled(
        ("Child", "Evangeline Marchbank (she/her)"),
        ("Born on", "3rd March 2011"),
        ("Year group", "Year 11"),
        ("Principal need", "Autistic spectrum disorder"),
        ("Status", "Draft amended plan, following annual review"),
        ("Plan first made", "8th December 2021"),
        ("Previous review completed", "20th November 2025"),
        ("Invitations to the review meeting sent", "21st September 2026"),
        ("Papers circulated to those invited", "25th September 2026"),
        ("Annual review meeting", "13th October 2026"),
        ("Report of the meeting circulated", "26th October 2026"),
        ("Notice of decision to amend, with this draft, served on her parents", "6th November 2026"),
        ("Representations to be made by", "23rd November 2026"),
        ("Amended final plan to be issued by", "18th December 2026"),
        ("Next review to be completed by", "5th November 2027"),
        ("Prepared by", "H. Quillfeather, Transitions Officer"),
    )  # fmt: skip
    by.guide(
        "You may make representations about this draft, ask for a meeting with the officer, and ask that a particular school or other institution be named. Paragraphs that differ from the plan of 20 November 2025 are A1 to A14, B3 to B6, E1 to E7, F1 to F10, G1 and H1.1."
    )
    by.at("A").heading("Section A – Views, interests and aspirations of Evangeline and her parents")
    by.text(*A)
    by.at("B").heading("Section B – Special educational needs")
    for area, needs in B:
        by.heading(area, 2)
        by.text(*needs)
    by.at("C").heading("Section C – Health needs related to special educational needs")
    by.text(
        "C1. Evangeline has an anxiety disorder, with stomach pain and sickness on school mornings. Then she misses two lessons (clinical nurse specialist, 15 September 2026)."
    )
    by.at("D").heading(
        "Section D – Social care needs related to special educational needs or disability"
    )
    by.text(
        "D1. Apart from the railway society, Evangeline goes nowhere without her family. To meet others of her age she needs an adult with her. A child’s needs assessment (Care Act 2014) was requested (social worker, 17 September 2026).",
    )
    by.at("E").heading("Section E – Outcomes")
    by.text(*E)
    by.at("F").heading("Section F – Special educational provision")
    by.text(*F)
    by.at("G").heading("Section G – Health care provision")
    by.text(
        "G1. From 12 January 2027 a clinical nurse specialist shall treat Evangeline’s anxiety disorder at the clinic for 50 minutes each fortnight, 20 sessions in the year. (C1; E4.)",
        "G2. The designated clinical officer agreed G1 for the integrated care board on 2 November 2026.",
    )
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "H1.1. From 16 January 2027 a youth worker with a level 3 certificate in autism shall accompany Evangeline one-to-one at the Saturday youth arts club for three hours each week, 40 weeks a year. (D1; E5.)"
    )
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("H2.1. None is reasonably required (social worker, 17 September 2026).")
    by.at("I").heading("Section I – Placement")
    by.text(
        "I1. Left blank, this plan being a draft. The amended final plan will complete it before 31 March 2027."
    )
    by.at("J").heading("Section J – Personal budget")
    by.text("J1. None has been requested.")
    by.at("K").heading("Section K – Advice and information")
    by.text(*K)


PLAN = Unseen(
    name="evangeline",
    style="41st: numbered paragraphs of prose under plain section headings, a draft amendment",
    born=dt.date(2011, 3, 3),
    write=write,
)
