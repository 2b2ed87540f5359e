"""Winsome, nineteen: a long-term aim with its short-term outcomes for each area, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, in_control, write_cell, write_row
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Who wrote this page, and how?",
     ("Winsome did. She chose photographs and spoke over them into her phone on 24 August and 1 September 2026. Her speech therapist typed it out with her on 3 September 2026. “I” is always Winsome, in her own words. The other lines are the therapist’s, and Winsome ticked each.",)),
    ("What do you like? What are you good at?",
     ("“Plants. Mine don’t die. Reggae with Mum on Sundays, singing loud, because the singing comes out when the talking won’t. I watch gardening films, and I like my cat on my feet.” She grows chillies and gives them to the whole landing. Her tutor admires how she starts again after a bad morning.",)),
    ("How is college?",
     ("“Good: the glasshouse, it’s warm and nobody rushes. Bad: the canteen, everyone talks at once and I lose the words. I want the timetable on my wrist, not on paper that I put down somewhere.”",)),
    ("And your friends?",
     ("“My old mates went off to uni. I miss them. I’ve got one real friend, from the choir, and I’d like some more my age.”",)),
    ("How are you keeping?",
     ("“My head gets tired, like a phone on four per cent. Lying down in the dark helps. The fits scare Mum more than me. I take my tablets if the watch buzzes.”",)),
    ("What do you do for yourself?",
     ("“Shower, cat, toast, plants. I want to do the bus, and cook rice with one good hand.”",)),
    ("What do you hope for?",
     ("“A paid job in a plant nursery, three days. A flat with a balcony, near Mum but not with Mum. To sing with the choir at carnival. And people waiting till I’ve finished.” After college she would like to go straight into work.",)),
    ("What has happened so far?",
     ("Winsome was born in March 2007 and did well at primary and secondary school. In November 2021 an illness called encephalitis damaged the left side of her brain. She learned to walk and talk again, went back to school in September 2022, and came to college in September 2025.",)),
    ("How should people talk with you and help you decide?",
     ("Use short sentences, one idea in each, and write the main word down as you go. She answers in single words, by gesture, by drawing or with the photographs on her phone; give her 20 seconds and do not guess the word unless she opens her hand to you. A thumb up is yes; a wobbling hand means “not sure”. For a decision she wants two meetings before noon, a week apart, with the choices as photographs, and her therapist or her advocate in the room. She makes her own decisions. Her tutor and therapist went through this plan with her in that way on 3 and 10 September 2026, and nobody present doubted it.",)),
    ("What does Winsome’s mum think? (Winsome agreed to this being here on 10 September 2026)",
     ("Mum is proud of her patience. She worries about seizures on the bus, and hopes for a job where somebody looks out for her.",)),
)  # fmt: skip
B: tuple[tuple[str, str], ...] = (
    ("Need 1, language",
     "Winsome has aphasia. She named 22 of 60 pictures and understood 14 of 20 sentences with two parts (Comprehensive Aphasia Test, speech and language therapist, 9 June 2026). In a group of more than three she stops speaking."),
    ("Need 2, memory and planning",
     "After 20 minutes she recalled three of ten things she had been told (educational psychologist, 16 June 2026). On 11 of 20 days in May 2026 she went to the wrong room or at the wrong time (college register)."),
    ("Need 3, mental tiredness",
     "She works well for 45 minutes. After that mistakes double, and after four hours in one day she slept through the next morning on six occasions in the summer term of 2026 (occupational therapist, 11 June 2026)."),
    ("Need 4, right hand",
     "Her right hand opens only part of the way and does not grip (occupational therapist, 11 June 2026). She pots eight seedlings in the time in which others on her course pot 30, and cannot use shears or a knife safely."),
    ("Need 5, feelings and company",
     "Winsome feels “left behind”. On a questionnaire about worry she scored 17 of 21 (GAD-7, educational psychologist, 16 June 2026). She ate lunch alone, in the corridor, on 31 of 36 college days last summer term (tutor’s notes, 10 July 2026)."),
    ("Need 6, getting about and running a home",
     "She does not yet travel anywhere by herself, hands over a note without looking at the change, and has twice left a hob on (occupational therapist’s kitchen assessment, 11 June 2026)."),
)  # fmt: skip
Items = tuple[str, ...]
Area = tuple[str, str, Items, Items]
AREAS: tuple[Area, ...] = (
    ("Area 1: speaking, understanding, remembering",
     "Winsome says what she wants to say, to whoever is there, and runs her own day.",
     (
        "Outcome 1 (education and training; community and friends). By July 2028 Winsome tells somebody she has not met before what happened, in four parts, with words, drawing or phone, so that they can repeat it, four times out of five. In June 2026 she managed one part. Step: two parts by July 2027.",
        "Outcome 2 (education and training; employment). By July 2028 she is in the right place at the right time, and finishes a job of six steps, from her watch alone, on 19 days of 20. In May 2026 it was nine days of 20 and two steps. Step: 15 days and four steps by July 2027.",
     ),
     (
        "1. For need 1 and outcome 1. A speech and language therapist (HCPC registered, with two years’ work in brain injury) sees Winsome one-to-one for 45 minutes twice a week, 36 weeks a year. They practise the words of her week, build the pages on her phone, and sing phrases first and say them after. The therapist trains her tutors and practitioner for three hours each September.",
        "2. For needs 1 and 5, outcomes 1 and 5. A conversation group of four students, two of whom join by video from another college: 60 minutes every Tuesday, 36 weeks, led by a therapy assistant (level 3) whom the therapist watches for 20 minutes a fortnight.",
        "3. For need 2 and outcome 2. A watch with pictures and a buzz for each lesson, tablet and task, hers since 14 September 2026. The occupational therapist (HCPC registered) teaches her to set it, one-to-one, 30 minutes a week until February 2027, 18 sessions, then 30 minutes a month. The learning technician loads the timetable every Friday and keeps a spare.",
        "4. For needs 1 and 2, outcomes 1 and 2. A learning support practitioner (level 3, with a 20-hour brain injury course finished in July 2026) works one-to-one beside her in all 12 taught hours each week, 36 weeks: writes the key word down, shows the next step, then counts to ten before helping.",
     )),
    ("Area 2: energy and body",
     "Winsome knows how much she has in the tank and works with both what she can and cannot grip.",
     (
        "Outcome 3 (education and training; health). By July 2028 Winsome plans her own rests through a six-hour working day and comes in the day after, nine weeks of ten. In the summer term of 2026 she missed six mornings. Step: five hours, with three mornings missed in a term, by July 2027.",
        "Outcome 4 (education and training; employment). By July 2028 she pots 24 seedlings in the time the others take for 30, and holds the level 1 certificate in practical horticulture. In June 2026 she potted eight. Step: 15, and four of the eight units, by July 2027.",
     ),
     (
        "5. For need 3 and outcome 3. Her week is spread over five days: Monday to Wednesday at college, with four taught hours a day and no more; Thursday on placement, where the five hours take in an hour’s rest at noon; Friday with her personal assistant (Section H2). Lessons are 45 minutes, then ten minutes’ rest. From noon for 40 minutes every college day Room G4 is hers, darkened, with a couch; the practitioner sets a timer and sits next door. The occupational therapist goes over her energy diary with her, one-to-one, for 30 minutes a fortnight, 18 times a year.",
        "6. For need 4 and outcome 4. One-handed tools: a ratchet secateur, a dibber on a clamp, a tray holder and a bench at 95 centimetres, in the glasshouse since 21 September 2026. The occupational therapist trains hand and tool together there, one-to-one, for 60 minutes a month, ten months a year; the horticulture technician sets out and checks the tools before each of three sessions a week.",
        "7. For needs 1, 2 and 4. Course: level 1 practical horticulture, seven hours a week with a qualified horticulture tutor and seven other students. In place of the GCSE English class she has three hours a week of Entry 2 English built on seed labels, orders and messages, with a tutor qualified in adult literacy (level 5) and one other student. Both for 36 weeks. Outcomes 1 and 4.",
     )),
    ("Area 3: feelings and friends",
     "Winsome has company of her own age, sings with the choir and looks forward to the day.",
     (
        "Outcome 5 (education and training; community and friends). By July 2028 Winsome eats lunch with at least one other student on four days of five and scores under ten on the same questionnaire. In summer 2026 she ate with others on five days of 36 and scored 17. Step: two days of five, and under 14, by July 2027.",
     ),
     (
        "8. For need 5 and outcome 5. A counsellor (registered with the BACP, trained by the therapist to work with drawing and few words) sees her one-to-one for 50 minutes a week, 24 weeks, from 5 October 2026.",
        "9. For need 5 and outcome 5. A lunch table for four in the library, 12.45 to 1.15 on each of three college days, 36 weeks: Winsome, two students whom she picks each half-term, and a peer mentor who has done the college’s ten-hour mentoring course. The practitioner sits within sight and does not join in.",
     )),
    ("Area 4: work, travel and a home of her own",
     "Winsome works among plants, gets there by herself and lives in her flat with a balcony.",
     (
        "Outcome 6 (education and training; employment and independent living). By July 2028 Winsome goes by bus to the plant nursery and works there for five hours with nobody beside her, ten Thursdays running. In September 2026 she did neither. Step: two hours’ work without the coach, and the bus with the trainer one stop behind, by July 2027.",
        "Outcome 7 (care, not education or training; independent living). By July 2028 Winsome spends two nights running in a training flat, cooks for herself there and pays at the shop with the right change. In September 2026 she had spent none. Step: one night by July 2027.",
     ),
     (
        "10. For needs 2, 4 and 6, outcomes 2, 4 and 6. A placement at a plant nursery, five hours every Thursday, 36 weeks, with a job coach (level 4, systematic instruction) one-to-one for all five hours until February 2027 and for three hours a week after that. The coaching is bought with a direct payment (Section J).",
        "11. For need 6 and outcome 6. Travel training with a travel trainer (level 3), one-to-one, 90 minutes twice a week, 24 weeks from 2 November 2026: the route on foot and by bus, what to do when the bus is late, and whom to press on the watch.",
        "12. For needs 2, 4 and 6 and outcome 7. A life skills tutor (level 4) teaches Winsome and one other student in the college flat for two hours every Wednesday, 36 weeks: rice and one-pot meals with a spiked board and a hob that turns itself off, a purse with three pockets, and what to do about a bill.",
        "13. For needs 2 and 6, outcomes 6 and 7. Leaving college: a careers adviser (level 6) meets Winsome, with her photographs, for 45 minutes every half-term.",
     )),
)  # fmt: skip
K = (
    ("(a) Winsome’s own account, with photographs", "Winsome, typed by her therapist", "3 September 2026", "Attached, K1"),
    ("(a) Mum’s letter, with Winsome’s agreement", "Mother", "7 September 2026", "Attached, K2"),
    ("(b) College’s advice", "Principal, on the report of the horticulture tutor", "10 July 2026", "Attached, K3"),
    ("(c) Medical advice", "Consultant neurologist", "22 June 2026", "Attached, K4"),
    ("(c) Epilepsy care plan", "Epilepsy specialist nurse", "29 June 2026", "Attached, K5"),
    ("(d) Psychological advice", "Educational psychologist", "18 June 2026", "Attached, K6"),
    ("(e) Social care advice and adult care assessment", "Social worker, adult learning and brain injury team", "3 August 2026", "Attached, K7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "12 June 2026", "Attached, K8"),
    ("(f) Occupational therapy", "Occupational therapist", "15 June 2026", "Attached, K9"),
    ("(g) Advice on adult life", "Careers adviser (level 6)", "2 July 2026", "Attached, K10"),
    ("(h) Person Winsome asked for", "Rehabilitation nurse", "25 June 2026", "Attached, K11"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Winsome Achebe-Lowther, born 3 March 2007", "Amended final plan, version 4, 18 November 2026")  # fmt: skip
    by.heading("Winsome’s Education, Health and Care Plan", 0)
    in_control(by.paper.text("Status: "), "Amended final plan", "Status", "dropDownList")
    by.cover(
        ("Name", "Winsome Achebe-Lowther"), ("Date of birth", "3 March 2007"), ("Pronouns", "she/her"),
        ("Year group by age", "Year 15"), ("College", "Stour Meadow College"),
        ("Main need", "Speech, language and communication (acquired brain injury)"),
        ("Letters go to", "Winsome, with a recorded version; her advocate has a copy at her request"),
        ("Last review decided", "24 October 2025"), ("This review: invitations and reports sent", "28 August 2026"),
        ("Review meeting", "17 September 2026"), ("Report of the meeting sent", "28 September 2026"),
        ("Decision and proposed changes sent", "12 October 2026"), ("Winsome’s comments received", "2 November 2026"),
        ("Amended final plan", "18 November 2026"), ("Next review complete by", "11 October 2027"),
        ("Signed for the Council", "T. Oyelaran-Birch, Head of SEND (post-16)"), ("Signed on", "18 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A: my views, interests and aspirations")
    for question, texts in A:
        by.heading(question, 2)
        by.text(*texts)
    by.at("B").heading("Section B: special educational needs")
    by.text("What Winsome does well: she reads faces and moods exactly, remembers tunes and places, and does not give up.")  # fmt: skip
    by.labelled(*B)
    by.at("C").heading("Section C: health needs")
    by.labelled(
        ("Health need 1", "Epilepsy since the illness of 2021: two or three seizures a month of staring and lip-smacking, about a minute long, after which she is muddled for half an hour and misses what was taught (consultant neurologist, 22 June 2026). Her care plan of 29 June 2026 is K5."),
        ("Health need 2", "Tightness of the right arm and hand, which hurts by evening and pulls the fingers closed (consultant neurologist, 22 June 2026; see need 4)."),
    )  # fmt: skip
    by.at("D").heading("Section D: social care needs")
    by.labelled(
        ("Social care need 1", "Winsome needs somebody with her outside and while cooking, and has never lived apart from her mum. Her needs were assessed under the Care Act 2014 and found eligible on 3 August 2026 (social worker)."),
    )  # fmt: skip
    by.at("").heading("Sections E and F: aims, outcomes and special educational provision, area by area")  # fmt: skip
    by.at("F").text(
        "How to read the amounts: a college year is 36 weeks; help already in place in September 2026 goes on without a gap, and what is new begins on 23 November 2026 unless its own line gives a date. She, her advocate, the two therapists and the college were consulted on 2 November 2026. The college asked for a practitioner shared by two students; this was not done, as the psychologist found that she loses the step when nobody is next to her.",
    )  # fmt: skip
    for area in AREAS:
        _area(by, *area)
    by.at("E").heading("Section E, all areas: health outcome, checking, and leaving college", 2)
    by.text(
        "Outcome 8 (health, not education or training; health). By July 2028 Winsome takes all her tablets at the right time for 28 days running, and tells a new person, by showing her card, what to do in a seizure. In June 2026 she took 20 of 28 by herself. Step: 25 by July 2027. The help for it is in Section G.",
        "Her tutor and Winsome set targets for the half-term together, from photographs. The tutor, both therapists and the job coach put their counts side by side in the last week of every term, and Winsome hears the results at a meeting with her advocate. The Council looks at all eight outcomes each September.",
        "Her course and this plan’s outcomes end in July 2028. The supported employment service is told by 31 October 2027, a place in supported housing is asked for by 30 November 2027 (social worker), and from January 2028 Winsome works at the nursery on two days.",
    )  # fmt: skip
    _rest(by)


def _area(by: Author, title: str, aim: str, outcomes: Items, items: Items) -> None:
    by.heading(title, 2)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "SECTION E")
    write_row(table, ("Long-term aim", by.note(aim, "E")))
    for number, outcome in enumerate(outcomes, 1):
        write_row(table, (f"Short-term outcome {number}", by.note(outcome, "E")))
    for row in table.rows[1:]:
        embolden(row.cells[0])
    banner(table, "SECTION F", "E2EFD9")
    for item in items:
        cells = table.add_row().cells
        write_cell(cells[0].merge(cells[1]), by.note(item, "F"))
    by.paper.text("")


def _rest(by: Author) -> None:
    by.at("G").heading("Section G: health provision")
    by.text(
        "For health need 1 and outcome 8. The epilepsy specialist nurse sees Winsome for 40 minutes every three months, teaches her the tablet box and the seizure card, and trains the practitioner, tutors, job coach and travel trainer for 90 minutes each September. When a seizure lasts longer than five minutes whoever is with her gives the rescue medicine in the care plan and calls 999. The neurologist sees her for 30 minutes twice a year.",
        "For health need 2 and outcome 4. A physiotherapist (neurology, adult service) reviews the night splint and the injections for 45 minutes every three months.",
        "The integrated care board agreed to Section G on 9 November 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("Section H1: social care provision under the 1970 Act")
    by.text("None: Winsome is over 18 and H1 is for those under that age (social worker, 3 August 2026).")  # fmt: skip
    by.at("H2").heading("Section H2: other social care provision")
    by.text(
        "For social care need 1 and outcome 7, under the Care Act 2014. A personal assistant (level 2, with the seizure training in Section G) is with Winsome one-to-one for six hours every Friday, 50 weeks a year, for shopping, cooking and choir. From April 2027 she has one night a month in the training flat, twelve a year, with a support worker (level 3) sleeping in.",
    )  # fmt: skip
    by.at("I").heading("Section I: placement")
    by.text("Stour Meadow College, a general further education college.")
    by.at("J").heading("Section J: personal budget")
    by.text(
        "Winsome asked for a direct payment for the job coach in provision 10 on 17 September 2026. It meets needs 2, 4 and 6 and outcomes 2, 4 and 6. The amount is £6,840 a year, paid each term into an account in her name. The college agreed in writing on 6 October 2026 that the coach may work on its premises. The Council checks the spending in February 2027 and at each review.",
    )  # fmt: skip
    by.at("K").heading("Section K: advice and information")
    by.rows(("What", "Who", "Date", "Where"), K)


PLAN = Unseen(
    name="winsome",
    style="30th: a long-term aim over short-term outcomes, with provision merged below, by area",
    born=dt.date(2007, 3, 3),
    write=write,
)
