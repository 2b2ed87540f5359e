"""Ottoleigh, nineteen: a city's numbered boxes with a line each for what, who and how often, and mistakes."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen, planted

ME: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1.1 Ottoleigh’s views",
     ("Ottoleigh told his tutor these things on 12 May 2026, with the photographs on his phone. “College is all right. The best bit is the polytunnel and the worst is English.” He would like a job in a garden centre and a flat with his cousin one day. He wants to go on going to City’s home games with the supporters’ club.",)),
    ("1.2 What he likes doing",
     ("He loves growing chillies, football and cooking programmes. He plays darts at the social club on Fridays.",)),
    ("1.3 People who matter to him",
     ("His mum, his cousin and two friends from the horticulture course.",)),
    ("1.4 What he can do",
     ("He is proud of his first prize for chillies in August 2025. He gets himself up, catches the 41 bus and makes pasta. His tutor says that he is patient, loyal and good with younger students. He would like to learn to use the washing machine.",)),
    ("1.5 Next",
     ("The supported internship at the park nursery is what he wants after this course. By July 2027 he is to have Entry 3 maths with 95% attendance.",)),
    ("1.6 Communicating with Ottoleigh",
     ("Ottoleigh is a good talker. Ask him clearly.",)),
    ("1.7 The story so far",
     ("Ottoleigh was born in May 2007. He went to the village primary school, and to Larchwood School from 2018 to 2025. He started at college in September 2025. His dad has been in prison since March 2023, and he visits him once a month.",)),
    ("1.8 Mum’s views",
     ("I have fought for everything that Ottoleigh has had since he was three years old. I think that the college is doing its best but it is a big place, and I do not think that he should be left to find his own way between the buildings. He tells them he is fine when he is not. I would like him to stay in education until he is 25, because the alternative is sitting in his bedroom. I am not sure about the flat. I think he is more likely to live with me, or with carers who know him, and I want that said. I would like him to be checked on at lunchtime and I would like to be telephoned if he has gone off on his own. I hope that he has a job with kind people and that somebody keeps an eye on him after I am gone. (Telephone call with the learning support manager, who wrote it down, 14 May 2026.)",)),
)  # fmt: skip
NEEDS: tuple[tuple[str, str], ...] = (
    ("2.1 Communication and interaction",
     "Need 1. Ottoleigh is autistic. He takes what is said word for word, and when plans change he says “fine” and leaves the room; he left nine of 30 lessons in this way (tutor’s log, 13 April to 22 May 2026)."),
    ("2.2 Cognition and learning",
     "Need 2. Ottoleigh has a moderate learning disability. He reads short notices, and writes a sentence of six or seven words (Entry 2, college assessment, 29 April 2026). He can count out £5 in coins but not yet check change."),
    ("2.3 Social, emotional and mental health",
     "Need 3. Ottoleigh can struggle a little with other people at times."),
    ("2.4 Sensory and physical",
     "Need 4. His hands and arms tire when he uses tools with long handles: in May 2026 he dug for six minutes before his hands shook (occupational therapist, 6 May 2026)."),
    ("2.5 Independence",
     "Need 5. He travels alone on one bus. He has not yet planned a journey, or shopped for more than three things without a list that somebody else wrote (college assessment, 29 April 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1", "By July 2027 Ottoleigh works a four-hour shift at a nursery or garden centre, doing six tasks from a picture list, with nobody prompting, on eight shifts out of ten. In May 2026 he did two tasks. Step: four tasks by February 2027. For needs 1, 2 and 4 and his hope of a garden centre job. (Employment)"),
    ("Outcome 2", "By July 2027 Ottoleigh will be more confident with new people and will have improved his social skills. Step: starting with people on his own course. For need 3 and his Saturdays with the supporters’ club. (Friends and community)"),
    ("Outcome 3", "By July 2027 Ottoleigh plans and makes a journey with one change, and does a shop for £20 with his own list, eight times out of ten. In April 2026 he did neither. Step: a shop for £10 by December 2026. For needs 2 and 5 and his hope of a flat. (Independent living)"),
    ("Outcome 4", "By July 2027 Ottoleigh tests his blood sugar before lunch and writes the number in his phone by himself on 19 days out of 20. In May 2026 he did so on 11. Step: 15 days by December 2026. For need 6, and important for his work and his flat. (Health)"),
    ("Outcome 5", "By July 2028 Ottoleigh will be happy and settled as an adult and able to be the best that he can. Step: finishing his course in 2027. For need 1 and his hope of a flat with his cousin. (Independent living)"),
)  # fmt: skip
Provision = tuple[str, str, str, str]
PROVISION: tuple[Provision, ...] = (
    ("For need 1 and outcomes 1 and 5",
     "Ottoleigh rehearses calling in sick, asking for help and saying that he has not understood, with the speech and language therapist.",
     "Speech and language therapist (HCPC registered), one-to-one.",
     "Once a fortnight in term, 18 times a year."),
    ("For need 2 and outcome 3",
     "Ottoleigh has literacy support.",
     "Learning support assistant (level 3), one-to-one.",
     "45 minutes, twice a week, 36 weeks a year."),
    ("For need 2 and outcomes 1 and 3",
     "Dominic learns to pay, check his change and keep a till receipt, with real coins, in the college shop.",
     "Mathematics tutor (level 5 teaching certificate), in a pair.",
     "One hour, three times a week, 36 weeks a year."),
    ("For need 3 and outcome 2",
     "A group on joining in, joking and disagreeing: students act out a scene, film it and talk it over.",
     "Tutor (level 5, three-day course in Talkabout).",
     "One hour every Wednesday, 36 weeks a year."),
    ("For needs 1 and 3 and outcomes 2 and 5",
     "The quiet room beside the library is there for Ottoleigh to use as and when needed.",
     "The library manager (level 4) holds the key.",
     "Open from 8.30 to 4.30 every college day."),
    ("For need 4 and outcome 1",
     "Ottoleigh does the hand exercises that are listed in the occupational therapist’s report.",
     "Learning support assistant (level 3, shown by the occupational therapist for two hours a term), one-to-one.",
     "15 minutes, every Tuesday and Thursday, 36 weeks a year."),
    ("For need 4 and outcome 1",
     "Short-handled, thick-gripped tools and a kneeler with arms are set out for Ottoleigh in the polytunnel; he has a five-minute rest in every half-hour of digging.",
     "Horticulture technician (level 3).",
     "At every practical lesson, four lessons a week; tools checked each half-term."),
    ("For needs 1, 2 and 4 and outcome 1",
     "A placement at the park nursery: potting on, watering, labels and the sales table, each task shown by doing it once and then handing over.",
     "Job coach (level 3, training in systematic instruction), one-to-one.",
     "Six hours every Monday, 34 weeks from October 2026."),
    ("For need 5 and outcome 3",
     "Travel training: planning the route on his phone, the change at the bus station and what to do when a bus does not come.",
     "Travel trainer (level 3 certificate), one-to-one.",
     "90 minutes a week, 20 weeks from October 2026. Paid for with a direct payment."),
)  # fmt: skip
K = (
    ("(a) Ottoleigh’s views", "Ottoleigh, with his tutor", "12 May 2026", "Enclosed"),
    ("(b) College’s advice", "Principal, Sallow Bridge College", "27 May 2026", "Enclosed"),
    ("(c) Medical advice", "Consultant in diabetes", "20 April 2026", "Enclosed"),
    ("(d) Psychological advice", "Specialist teacher and assessor (level 7)", "5 May 2026", "Enclosed"),
    ("(e) Social care advice", "Social worker, adults’ team", "11 May 2026", "Enclosed"),
    ("(f) Speech and language therapy", "Speech and language therapist", "30 April 2026", "Enclosed"),
    ("(f) Occupational therapy", "Occupational therapist", "6 May 2026", "Enclosed"),
    ("(f) Diabetes care plan", "Diabetes specialist nurse", "21 April 2026", "Enclosed"),
    ("(g) Preparing for adult life", "Careers adviser (level 6)", "18 May 2026", "Enclosed"),
    ("(h) Anybody Ottoleigh asked for", "Secretary of the supporters’ club", "15 May 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Ottoleigh Vanterpool", "EHC plan, amended final, 30 September 2026")
    by.heading("Ottoleigh’s EHC plan", 0)
    by.cover(
        ("Name", "Ottoleigh Vanterpool"), ("Date of birth", "4 May 2007"), ("He/she/they", "he/him"),
        ("Address for letters", "Sent to Ottoleigh at home"), ("Where he studies", "Sallow Bridge College"),
        ("Main need", "Autistic spectrum disorder"),
    )  # fmt: skip
    for label, text in (
        ("Status", "Amended final plan"),
        ("Last review decided", "14 July 2025"),
        ("Invitations and reports sent", "29 May 2026"),
        ("Review meeting", "18 June 2026"),
        ("Report of the meeting sent", "30 June 2026"),
        ("Decision and notice of amendments sent", "9 July 2026"),
        ("Amended final plan issued", "30 September 2026"),
        ("Next review", "31 December 2027"),
        ("Signed for the City Council", "L. Brackenbury, Plan Coordinator"),
        ("Signed on", "30 September 2026"),
    ):
        paragraph = by.paper.text("")
        paragraph.add_run(f"{label}: ").bold = True
        in_control(paragraph, text, label)
    by.at("A").heading("SECTION A. 1 Me: my views, interests and aspirations")
    for title, texts in ME:
        by.boxed(title, *texts)
    by.at("B").heading("SECTION B. 2 My special educational needs")
    for title, text in NEEDS:
        by.boxed(title, text)
    by.at("C").heading("SECTION C. 3 My health needs")
    by.text(
        "Need 6. Type 1 diabetes (consultant, 20 April 2026). When his blood sugar falls Ottoleigh cannot follow a lesson, and it takes about 40 minutes before he can start again; this happened on eight days in the spring term of 2026. His diabetes care plan of 21 April 2026 is enclosed with Section K."
    )
    by.at("D").heading("SECTION D. 4 My social care needs")
    by.text(
        "Need 7. Ottoleigh has nobody but his mum to go out with at weekends, and cannot yet judge who is safe to go with. His adult care assessment was finished on 11 May 2026 (social worker, adults’ team)."
    )
    by.at("E").heading("SECTION E. 5 My outcomes")
    by.rows(("No.", "What I will do"), OUTCOMES, labels=(0,))
    by.text(
        "His tutor and Ottoleigh set targets at the start of each term. The learning support manager checks them every half-term and goes through them with Ottoleigh, and with Mum when he wishes.",
        "What comes next: the course ends in July 2027 and the college’s own supported internship, at the park nursery, begins on 6 September 2027. Ottoleigh has a taster week in March 2027 and meets its job coach in May, and his tutor hands over his tool list and care plan by 30 June 2027.",
    )
    by.at("F").heading("SECTION F. 6 My special educational provision")
    for number, (need, what, who, often) in enumerate(PROVISION, 1):
        by.bold(f"6.{number}", 12)
        by.labelled(("Which need", need), ("What", what), ("Who", who), ("How often", often))
    by.at("G").heading("SECTION G. 7 My health provision")
    by.text(
        "For need 6 and outcome 4. A diabetes specialist nurse sees Ottoleigh at the college for 30 minutes once a month, ten times a year, to go through his readings and his pump, and trains four college first aiders for two hours each September."
    )
    by.at("H1").heading("SECTION H1. 8 Social care under the 1970 Act")
    by.text(
        "For need 7 and outcome 2. A personal assistant (level 2 care certificate) goes to the football, swimming or the shops with Ottoleigh for four hours every Saturday, 46 weeks a year."
    )
    by.at("H2").heading("SECTION H2. 9 Other social care")
    by.text("None (social worker, 11 May 2026).")
    by.at("I").heading("SECTION I. 10 Where I go")
    by.text("Sallow Bridge College.")
    by.at("J").heading("SECTION J. 11 Personal budget")
    by.text("Ottoleigh has a direct payment of £48 a week, which starts on 5 October 2026.")
    by.at("K").heading("SECTION K. 12 Who told us what")
    by.rows(("Advice", "Who wrote it", "Date", "Enclosed?"), K)


PLAN = Unseen(
    name="ottoleigh",
    style="28th: numbered boxes, dates in content controls, provision as which, what, who and how often",
    born=dt.date(2007, 5, 4),
    write=write,
    planted=planted(
        A_09="",
        A_14="Ottoleigh is a good talker. Ask him clearly.",
        A_23="By July 2027 he is to have Entry 3 maths with 95% attendance.",
        A_29="His dad has been in prison since March 2023",
        A_30="Dominic learns to pay, check his change",
        A_37="I have fought for everything that Ottoleigh has had",
        B_04="Ottoleigh can struggle a little with other people at times.",
        E_03="Ottoleigh will be more confident with new people and will have improved his social skills",
        E_06="Ottoleigh will be happy and settled as an adult",
        E_08="",
        F_02="Ottoleigh has literacy support.",
        F_03="Once a fortnight in term, 18 times a year.",
        F_06="A group on joining in, joking and disagreeing",
        F_07="The quiet room beside the library is there for Ottoleigh to use as and when needed.",
        F_10="Ottoleigh does the hand exercises that are listed in the occupational therapist’s report.",
        G_02="",
        H_02="A personal assistant (level 2 care certificate) goes to the football",
        I_02="Sallow Bridge College.",
        J_01="Ottoleigh has a direct payment of £48 a week",
        K_05="Specialist teacher and assessor (level 7)",
        T_08="30 September 2026",
        X_05="31 December 2027",
    ),
)
