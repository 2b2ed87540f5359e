"""Evaristo, 7: a landscape page for each area of need, strengths beside needs, help in six columns."""

import datetime as dt

from tests.unseen.author import Author, Unseen

VIEWS = (
    ("Evaristo", "Eye-gaze device and photographs, three sittings with his speech and language therapist", "8, 10 and 15 September 2026"),
    ("Mum and Dad", "Talk at home with the plan coordinator", "17 September 2026"),
    ("Grandmother", "Voice message, put into English by Dad", "12 September 2026"),
    ("Class teacher", "Notes of ten school days", "7 to 18 September 2026"),
)  # fmt: skip
ASKED = (
    ("What Evaristo told us", (
        "Words in quotation marks are what Evaristo selected with his eyes; brackets hold the therapist’s note.",
        "“Bells. Again. Loud.” (8 September 2026, asked what he likes to play. His favourite is the marble run with bells.)",
        "“Pool good. Legs happy.” (10 September 2026, about school. The dining hall photograph came last.)",
        "“Me drive.” (15 September 2026, looking at the powered chair. He wants to go to places by himself.)",
        "“Big bell. Me.” (15 September 2026, asked what he would like to do one day. The parish bell-ringers are on his wall.)",
        "“Tummy no. Stop.” (10 September 2026, about a feed that runs fast.)",
    )),
    ("What his class teacher has seen", (
        "Evaristo is funny and patient: he hides his smile until the joke has worked. Every morning he looks for a friend in his class and waits until the boy’s chair is beside his. He enjoys choosing the story and is proud of choosing his own clothes after swimming (noted 7 to 18 September 2026).",
    )),
    ("Mum and Dad’s views", (
        "“He understands far more than people think. Talk to him, not over him.” School has been good since he moved; what worries us is that nobody in our street knows how to say hello to him. He is good at making his cousins laugh, and sleeps well when his legs have been stretched (17 September 2026).",
    )),
    ("Mum and Dad’s hopes", (
        "Soon: that Evaristo tells us where it hurts, and is with other children on a Saturday. Later: that he goes on to a college, has work with music in it, lives in a home of his own near us and belongs to the parish (17 September 2026).",
    )),
    ("From his grandmother", (
        "“He looks at the dog, then at me, so I bring the dog. I would like him to tell me one day what he did at school.” (12 September 2026)",
    )),
    ("How to talk with Evaristo and let him decide", (
        "Sit in front of him. Say one thing, in English or Portuguese, and wait 15 seconds. He answers with his eye-gaze device, or by looking up for yes and shutting his eyes for no. For a choice, hold two photographs apart; ask again after a rest. He came to the second half of his review on 21 September 2026.",
    )),
    ("His story so far", (
        "Evaristo was born in May 2019, 11 weeks early. Cerebral palsy was found in 2020 and his feeding tube fitted in 2021. He went to an infant school from 2023, moved to his school in September 2025 and had his own eye-gaze device from November 2025.",
    )),
)  # fmt: skip
F_HEAD = ("No.", "What happens", "Who", "How much and how often", "Adults to children", "For")
AREAS = (
    ("Communication and interaction", (
        ("Follows stories in two languages; uses 140 symbols (16 June 2026).",
         "Need 1. Evaristo cannot speak: cerebral palsy moves his mouth and tongue without his leave. With the eye-gaze device he says one symbol at a time, so people who were not there do not know what he means (speech and language therapist, 16 June 2026)."),
    ), (
        ("Outcome 1. By July 2028 Evaristo tells somebody who was not there one thing that happened, with three symbols in a row, on four days out of five. In June 2026 it was one symbol.", "Two symbols in a row, three days out of five, by July 2027"),
    ), (
        ("1", "Joining symbols: news from home, jokes, asking back", "Speech and language therapist (HCPC registered)", "30 minutes, twice a week, 36 weeks a year; two hours a term to train the class team and write pages", "1 : 1", "Need 1; outcome 1"),
        ("2", "Message of the day, shown symbol by symbol while speaking; it goes home on the device", "Teaching assistant (level 3; six hours’ training a year from the therapist)", "20 minutes at 2.40 every school day", "1 : 1", "Need 1; outcome 1"),
        ("3", "Eye-gaze device with symbol software in both languages, chair mount and floor stand, his at school and at home. If it breaks, the communication aid centre lends another within three working days", "Teaching assistant sets it up; the centre’s technician services it", "Set-up: 10 minutes at 8.50 every school day. Service: twice a year", "Equipment", "Needs 1 and 2; outcomes 1 and 2"),
    )),
    ("Cognition and learning", (
        ("Remembers routes; knows when a page has been left out.",
         "Need 2. Evaristo learns like a child of three to four (adapted play scale, educational psychologist, 2 July 2026). He counts to three by eye and hears the first sound in 4 spoken words out of 20."),
    ), (
        ("Outcome 2. By July 2028 Evaristo counts out ten things and picks the first sound of 15 spoken words out of 20, with his eyes, in two sittings on two days. In July 2026 it was three things and 4 words.", "Six things and 9 words by July 2027"),
    ), (
        ("4", "All lessons in a class of eight: an object to feel, then a photograph, then the symbol; movement after ten minutes of looking", "Qualified teacher (mandatory course for severe learning difficulties) and three teaching assistants", "All 25 hours of lessons each week, 38 weeks a year", "4 : 8", "Need 2; outcome 2"),
        ("5", "Sounds and number on the eye-gaze screen", "The class teacher", "15 minutes, five times a week", "1 : 1", "Need 2; outcome 2"),
        ("6", "Portuguese songs and stories, in place of French in Year 3", "Bilingual teaching assistant (level 3)", "30 minutes, twice a week", "1 : 4", "Needs 1 and 2; outcomes 1 and 2"),
    )),
    ("Social, emotional and mental health", (
        ("Calm in the pool and with music.",
         "Need 3. Sudden noise makes Evaristo’s whole body stiffen; he cries and cannot use his eyes to talk for half an hour. He left the hall on 14 of 20 days (class teacher, June 2026) and has his tube feed alone."),
    ), (
        ("Outcome 3. By July 2028 Evaristo stays in the hall with his class for 20 minutes, or selects “stop” before he stiffens, on four days out of five. In June 2026 he stayed for six minutes, on one day in three.", "Twelve minutes on three days out of five by July 2027"),
    ), (
        ("7", "Music therapy: starting and stopping loud sounds himself by switch", "Music therapist (HCPC registered)", "30 minutes every Monday, 34 weeks a year", "1 : 1", "Need 3; outcomes 3 and 5"),
        ("8", "Lunchtime beside the hall door with two friends, ear defenders on his chair; one table further in each half-term", "Teaching assistant of no. 2", "25 minutes every school day", "1 : 3", "Need 3; outcome 3"),
    )),
    ("Physical", (
        ("Holds up his head for a whole story; sees and hears well (tests of 18 June 2026).",
         "Need 4. Evaristo cannot sit, stand or change position without equipment and two adults. He can make his powered chair go, but not yet stop or turn it, and his right hand reaches where he means it to about one time in three (physiotherapist and occupational therapist, 24 June 2026)."),
    ), (
        ("Outcome 4. By July 2028 Evaristo drives his powered chair 40 metres from the classroom to the pool, needing no more than two spoken prompts, on four journeys out of five. In June 2026 he drove 4 metres.", "Fifteen metres by July 2027"),
    ), (
        ("9", "Hydrotherapy in the school pool: rolling, kicking, reaching", "Physiotherapy assistant and teaching assistant, both with the pool rescue award; physiotherapist (HCPC registered) leads every sixth session", "30 minutes every Tuesday, 36 weeks a year", "2 : 1", "Need 4; outcome 4"),
        ("10", "Driving lessons: corridor, ramp, playground, then the street outside", "Occupational therapist (HCPC registered)", "40 minutes every Thursday, 36 weeks a year; one hour of staff training a term", "1 : 1", "Need 4; outcome 4"),
        ("11", "Standing frame in literacy and science, moulded seat, ceiling hoist; serviced by the supplier every six months", "Two teaching assistants, signed off in moving and handling by the physiotherapist each September", "Standing: 35 minutes every school day", "2 : 1", "Need 4; outcomes 2 and 4"),
        ("12", "A second adult for transfers, feeds, pool and driving, within arm’s reach on ramps and in water", "Teaching assistant (level 2; trained in tube feeding by the nurse)", "12 hours a week, 38 weeks a year", "1 : 1", "Needs 3 and 4; outcomes 3 and 4"),
    )),
)  # fmt: skip
K = (
    ("1", "Evaristo’s views (eye-gaze record)", "Evaristo, with speech and language therapist", "15 September 2026", "Attached"),
    ("2 (a)", "Parents’ views", "Mum and Dad", "17 September 2026", "Attached"),
    ("3 (b)", "Educational advice", "Head teacher", "3 July 2026", "Attached"),
    ("4 (c)", "Medical advice", "Consultant community paediatrician", "18 June 2026", "Attached"),
    ("5 (d)", "Psychological advice", "Educational psychologist", "2 July 2026", "Attached"),
    ("6 (e)", "Social care assessment", "Social worker, disabled children’s team", "9 July 2026", "Attached"),
    ("7 (f)", "Speech and language therapy", "Speech and language therapist", "16 June 2026", "Attached"),
    ("8 (f)", "Joint therapy report", "Physiotherapist and occupational therapist", "24 June 2026", "Attached"),
    ("9 (h)", "Music therapy, asked for by the parents", "Music therapist", "25 June 2026", "Attached"),
    ("10", "Individual health care plan", "Community children’s nurse", "7 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Education, Health and Care Plan: Evaristo Quintela", "Amended final plan, 18 November 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Evaristo Quintela"), ("Date of birth", "14 May 2019"),
        ("Pronouns", "he/him"), ("Year group", "Year 3"),
        ("Languages at home", "Portuguese and English"), ("Main need", "Physical disability"),
        ("Status", "Amended final plan"), ("Last review decision before this one", "20 November 2025"),
        ("Invitations and papers sent", "3 September 2026"), ("Review meeting", "21 September 2026"),
        ("Report of the meeting sent", "1 October 2026"), ("Decision and proposed amendments sent", "16 October 2026"),
        ("Date of this plan", "18 November 2026"), ("Next review finished by", "15 October 2027"),
        ("Signed for the County Council", "R. Thistlewood, Head of SEND Casework"), ("Signed on", "18 November 2026"),
        columns=4,
    )  # fmt: skip
    by.heading("How to read this plan")
    by.text(
        "After Section A each area of need has the same three parts: Section B on top, strengths on the left and needs on the right; Section E in the middle; Section F below. Health, social care and the remaining sections follow.",
    )
    by.at("A").heading("Section A: Evaristo and his family")
    by.heading("Who was asked, how and when", 2)
    by.rows(("Who", "How", "When"), VIEWS)
    for title, texts in ASKED:
        by.heading(title, 2)
        by.text(*texts)
    for number, (area, needs, outcomes, helps) in enumerate(AREAS, 1):
        by.at("").heading(f"Area {number}: {area}")
        by.at("B").heading("Section B: special educational needs", 2)
        by.rows(("Strengths", "Needs"), needs)
        by.at("E").heading("Section E: outcomes (education)", 2)
        by.rows(("Outcome", "Step on the way"), outcomes)
        by.at("F").heading("Section F: special educational provision", 2)
        by.rows(F_HEAD, helps)
    by.text(
        "Note to Section F. Nos. 1, 2, 5 to 7 and 9 to 11 take place inside the 25 hours of no. 4. The hours of no. 12 are a second adult’s, beside the class team.",
    )
    _health_and_care(by)
    _end(by)


def _health_and_care(by: Author) -> None:
    by.at("").heading("Area 5: Health")
    by.at("C").heading("Section C: health needs", 2)
    by.text(
        "Need 5. Evaristo is fed by gastrostomy, because swallowing is not safe for him; feeds make him uncomfortable and take him out of lessons twice a day (community paediatrician, 18 June 2026). His individual health care plan is attached as no. 10.",
    )
    by.at("G").heading("Section G: health provision", 2)
    by.text(
        "For need 5: a community children’s nurse trains four named posts in the class team to give feeds, two hours every September, and watches a feed for 30 minutes each term. A dietitian sees Evaristo for 40 minutes every four months.",
        "The integrated care board agreed to Section G on 6 November 2026 (designated clinical officer).",
    )
    by.at("").heading("Area 6: Social care")
    by.at("D").heading("Section D: social care needs", 2)
    by.text(
        "Need 6. Evaristo has no place to play with other children outside school that has a hoist, and his parents are up with him four nights a week (social worker’s assessment, 9 July 2026).",
    )
    by.at("E").heading("Section E: outcome (care)", 2)
    by.text(
        "Outcome 5. By July 2028 Evaristo plays his part in a piece for hand-bells, by switch, with three other children, on three Saturdays out of four. In July 2026 he had no group to go to. Step on the way: two rounds with one other child by July 2027.",
    )
    by.at("H1").heading(
        "Section H1: provision under the Chronically Sick and Disabled Persons Act 1970", 2
    )
    by.text(
        "For need 6 and outcome 5: a play worker (level 3, trained by the nurse in feeding) is with Evaristo one-to-one at the music club for four hours, 40 Saturdays a year. A track hoist was fitted at home on 12 August 2026; the council’s occupational therapist checks it for an hour once a year.",
    )
    by.at("H2").heading("Section H2: other social care provision", 2)
    by.text(
        "For need 6: 24 nights a year, two each month, at the council’s overnight short-break house, with a registered nurse on duty and one care worker (level 3) to two children.",
    )


def _end(by: Author) -> None:
    by.at("E").heading("All areas: checking, targets and what comes next (Section E)")
    by.text(
        "The class teacher sets a target for each outcome every half-term with the therapists and notes progress each Friday. Mum and Dad see the notes at a meeting each term. The Council looks at all five outcomes at the yearly review.",
        "Where the hopes lead: telling his grandmother and saying where it hurts, outcome 1; driving, outcome 4; the big bell and Saturdays, outcome 5. Work, college and a home of his own are not outcomes in Year 3; the review in Year 9 takes them up.",
        "Evaristo can stay at his school until he is 19. Before he changes class in September 2028 he meets the new teacher on four afternoons.",
    )
    by.at("I").heading("Section I: placement")
    by.text("Hollin Beck School, a community special school for pupils aged 3 to 19.")
    by.at("J").heading("Section J: personal budget")
    by.text("None. It was explained to the parents on 21 September 2026; they did not ask for one.")
    by.at("K").heading("Section K: advice and information")
    by.rows(("No.", "Advice", "From", "Date", "In the appendix"), K)
    by.text(
        "The letter in brackets is that of regulation 6(1). Letter (g) is for Year 9 and above and does not apply in Year 3.",
    )
    by.at("").heading("Your rights")
    by.text(
        "If you do not agree with Sections B, F or I you can appeal to the First-tier Tribunal within two months of the date of our letter, or within one month of a mediation certificate if that is later. Before an appeal about B or F you speak to the mediation adviser. You may use the disagreement resolution service at any time. Free and impartial advice comes from the county’s information, advice and support service.",
    )


PLAN = Unseen(
    name="evaristo",
    style="31st: a landscape page for each area, strengths beside needs, help in six columns",
    born=dt.date(2019, 5, 14),
    write=write,
    is_landscape=True,
)
