"""Quentin, fourteen: a wordy officer's final plan in two columns, with twenty-odd defects."""

import datetime as dt

from tests.plan_layouts.paper import banner
from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Young learner", "Quentin Abara (he/him)"),
    ("DOB", "11/06/2012"),
    ("Cohort", "Year 9. Quentin is summer-born and entered Reception in September 2017, one year after his age group, at his parents’ request; he has stayed with that cohort."),
    ("Primary and secondary need types", "1. Speech, language and communication needs. 2. Sensory needs."),
    ("Addressees", "Quentin’s mother and father, who both hold parental responsibility"),
    ("Document status", "FINAL, version 1.0"),
    ("Statutory request received", "27/04/2026"),
    ("Decision to assess notified", "05/06/2026"),
    ("Advice commissioned", "05/06/2026 (return date 17/07/2026)"),
    ("Draft plan served", "24/08/2026"),
    ("Representations window closed", "02/09/2026, ten days from service"),
    ("Final plan issued", "11/09/2026"),
    ("Authorised and signed", "Peregrine Soames-Adeyemi, Strategic Lead for Statutory SEND Casework, for the council, 11/09/2026"),
)  # fmt: skip
A = (
    ("Capture methodology", "On 29/06/2026 the SENCO sat with Quentin for 35 minutes and a set of picture cards, and wrote down his words, which stand here in quotation marks; he checked them the next day. On 02/07/2026 she spoke with both parents by telephone and read her note back to them."),
    ("Interests and leisure", "Quentin: “I love motorbikes. Me and my cousin take engines to bits. I play keyboard in church when they let me.”"),
    ("Strengths and talents", "Quentin: “I’m good at fixing stuff and I’m proud of my keyboard playing.”"),
    ("Lived experience of school", "Quentin: “Best is design and technology. Worst is when the teacher talks for ages and then goes, off you go. And the corridor, it’s like being inside a drum.”"),
    ("Friendships", "Quentin: “I’ve got one good mate at church. In school I’m mostly on my own. I’d like a mate in my form.”"),
    ("Wellbeing and health", "Quentin: “My diabetes is boring. When I go low I get shaky and grumpy and I can’t think.”"),
    ("Independence", "Quentin: “I can cook rice and stew. I do my own sensor. I’d like to get the bus without Dad.”"),
    ("Horizon planning and aspirations", "Quentin: “Next I want to do engineering at college. One day I want to be a motorbike mechanic, live in a flat near my cousin and play in the church band.”\nThrough this plan Quentin will be able to retell a lesson’s three key points on four out of five days by July 2028."),
    ("Communicative profile", "All stakeholders are to remain mindful of Quentin’s communicative profile."),
    ("Parental narrative", "Mother and father: “He comes home exhausted and goes straight to bed. He is generous with everyone. Our worry is that nobody rings us when his sugar drops.”"),
    ("Chronology", "Quentin was born in June 2012. His words came late, at three. Diabetes was diagnosed in October 2019 and his language disorder in February 2022. He moved to secondary school in September 2024."),
)  # fmt: skip
B = (
    ("B1\nCommunication and interaction", "Quentin holds a formal diagnosis of developmental language disorder."),
    ("B2\nCommunication and interaction; cognition and learning", "Within whole-class discourse Quentin retains the first of three instructions and loses the remainder: on 24/06/2026 he carried out five of 15 three-part instructions (speech and language therapist, CELF-5, core language standard score 71, same date). He begins tasks by copying the learner next to him. In non-verbal reasoning he is secure (educational psychologist, 01/07/2026)."),
    ("B3\nSocial, emotional and mental health", "In the relational domain Quentin can, at times, have some difficulties with his peers."),
    ("B4\nSensory", "Quentin’s auditory threshold is low: above 70 decibels he covers his ears and leaves, which he did in nine of 20 lessons between 15/06/2026 and 26/06/2026, missing 16 minutes of teaching on average (occupational therapist, 06/07/2026)."),
    ("B5\nAttention to learning in diabetes", "When his glucose is below 4 or above 14 mmol/l Quentin cannot yet follow spoken teaching; this happened in 11 lessons in May 2026, and the content was lost to him (paediatric diabetes nurse, 03/07/2026)."),
    ("B6\nWritten expression", "Quentin spells at the level of a child of seven years nine months (single-word spelling test, SENCO, 18/06/2026) and leaves out half of the technical words that he knows when he writes."),
)  # fmt: skip
E = (
    ("E1\nFor B1 and B2", "By July 2028 Quentin carries out eight of ten three-part spoken instructions without looking at his neighbour. It follows his wish to go to college. Step: six of ten by July 2027."),
    ("E2\nFor B3", "By July 2028 Quentin will have developed improved confidence and increasingly robust relational skills with his peers, further to his wish for a mate in his form. Step: an early gain by Easter 2027."),
    ("E3\nFor B4", "By July 2028 Quentin will have access to a bespoke wraparound package of sensory sessions, important for his time in lessons. Step: package live by Easter 2027."),
    ("E4\nFor B5 and C1: health and independent living", "By July 2028 Quentin counts his own carbohydrate, doses lunch correctly on nine days of ten, and says what he missed after a low. It follows his wish to do things without Dad. Step: six days of ten by July 2027."),
    ("E5\nFor B2: employment", "By July 2028 Quentin completes a five-day placement in a motorcycle workshop, following a job sheet of six written steps with one reminder. It follows his ambition to be a mechanic. Step: one day by July 2027."),
    ("E6\nFor B2 and D1: community and independent living", "By July 2028 Quentin travels alone by bus to church band practice and back on nine of ten Thursdays, and has played at 20 practices. It follows his wish for the bus and the band. Step: with an adult two rows behind, by April 2027."),
    ("Forward plan, post-16", "Quentin visits two colleges with the careers adviser by April 2028. The council will name the college that he enters in September 2029, in an amended plan, by 28 March 2029."),
    ("Monitoring architecture", "The SENCO sets shorter-term targets with Quentin each half-term, measures them monthly and meets his parents each term. The council examines all outcomes at each review meeting."),
)  # fmt: skip
F = (
    ("F1\nfor B1 and B2, to E1", (
        "A speech and language therapist, registered with the HCPC, works one-to-one with Quentin.",
        "45 minutes every week, 34 weeks a year, in the therapy room.",
        "Content: chunking spoken instructions, story grammar, and asking for a repeat.",
        "A further hour each half-term goes on programme writing and review.",
    )),
    ("F2\nfor B1, B2 and B5, to E1 and E4", (
        "A teaching assistant trained by that therapist for six hours sits beside Quentin one-to-one in class.",
        "12 hours a week, 38 weeks a year: breaks each instruction into written steps and re-teaches what was missed after a low.",
        "This quantum of hours will thereafter be tapered at the discretion of the Inclusion Manager.",
    )),
    ("F3\nfor B2, to E1", (
        "The English teacher, who has completed the therapist’s two-day vocabulary course, pre-teaches ten subject words with pictures and gestures.",
        "In a group of four, 30 minutes every Monday and Thursday, 38 weeks a year.",
    )),
    ("F4\nfor B3, to E2", (
        "An emotional literacy support assistant (ELSA), supervised by the educational psychologist, rehearses joining and leaving a conversation with Quentin one-to-one in the wellbeing room, every Tuesday, 38 weeks a year.",
    )),
    ("F5\nfor B4, to E3", (
        "A teaching assistant trained for four hours by the occupational therapist leads Quentin one-to-one through wall presses, band pulls and the remaining activities itemised at paragraph 6.3 of the occupational therapy report, which need not be rehearsed here, for ten minutes, twice a day, 38 weeks a year.",
    )),
    ("F6\nfor B4, to E3", (
        "Equipment: ear defenders and a desk with side screens, kept for Quentin’s sole use in all classrooms from 14/09/2026; the council replaces them and the occupational therapist checks them for 30 minutes each term.",
    )),
    ("F7\nfor B2, to E5: preparation for adulthood", (
        "A careers adviser with the level 6 diploma meets Quentin one-to-one for 60 minutes every half-term and goes with him to a motorcycle workshop for four hours, five times a year, with a picture job sheet.",
    )),
    ("F8\nfor B2, to E6: preparation for adulthood", (
        "A travel trainer with the level 3 travel training award teaches Quentin one-to-one to read a timetable, follow a route card and ask a driver.",
        "60 minutes every Thursday, 30 weeks a year, on the bus and at the stop.",
    )),
    ("F9\nfor B5, to E4", (
        "A taxi with a passenger assistant, trained in hypoglycaemia by the paediatric diabetes nurse, conveys Quentin one-to-one from home to school and back, 25 minutes each way, twice every school day, 38 weeks a year.",
    )),
    ("F10\nfor B1, B4 and B5, to E1, E3 and E4", (
        "The speech and language therapist, the occupational therapist and the paediatric diabetes nurse each train all ten of Quentin’s teachers for 90 minutes every September and 45 minutes every February.",
    )),
    ("F11\nfor B5, to E4: preparation for adulthood", (
        "The teaching assistant in F2 teaches Quentin one-to-one to count carbohydrate and to say what he missed.",
        "15 minutes before lunch every school day, 38 weeks a year.",
    )),
)  # fmt: skip
K = (
    ("K1 (a)", "Views of Quentin, 29/06/2026, and of his parents, 02/07/2026"),
    ("K2 (b)", "Educational advice: headteacher, 08/07/2026"),
    ("K3 (c)", "Medical advice: consultant paediatrician, 10/07/2026"),
    ("K4 (c)", "Medical advice: paediatric diabetes nurse, 03/07/2026"),
    ("K5 (d)", "Psychological advice: educational psychologist, 09/07/2026"),
    ("K6 (f)", "Speech and language therapist, 07/07/2026"),
    ("K7 (f)", "Occupational therapist, 06/07/2026"),
    ("K8 (g)", "Preparation for adulthood: careers adviser, 13/07/2026"),
    ("K9", "Individual healthcare plan, paediatric diabetes nurse, 04/09/2026"),
    ("(h)", "His parents asked for no further advice (telephone call, 02/07/2026)"),
)  # fmt: skip


def grid(by: Author, letter: str, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    by.at(letter).heading(title, 1)
    by.rows(("", ""), rows, labels=(0,))


def write(by: Author) -> None:
    by.paper.running("Quentin Abara | EHCP | FINAL v1.0", "FINAL v1.0 | issued 11/09/2026")
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, "EDUCATION, HEALTH AND CARE PLAN (FINAL)")
    by.paper.text("")
    by.cover(*COVER)
    grid(by, "A", "Section A | Voice, interests and aspirations", A)
    grid(by, "B", "Section B | Identified special educational needs", B)
    grid(by, "C", "Section C | Health needs related to SEN", (
        ("C1", "Type 1 diabetes, managed with an insulin pump and a sensor. Lows and highs interrupt learning and call for adult action within five minutes (consultant paediatrician, 10/07/2026). The individual healthcare plan is at K9."),
        ("Other health", "For completeness, Quentin has six-monthly dental check-ups and takes an antihistamine for hay fever in June."),
    ))  # fmt: skip
    grid(by, "D", "Section D | Social care needs", (
        ("D1", "Quentin goes to leisure venues only with a parent, because his glucose has to be watched by someone who knows what to do (his parents, 02/07/2026)."),
        ("Service involvement", "The family is not known to Children’s Services."),
    ))  # fmt: skip
    grid(by, "E", "Section E | Outcomes framework", E)
    grid(
        by,
        "F",
        "Section F | Special educational provision",
        tuple((label, "\n".join(lines)) for label, lines in F),
    )
    grid(by, "G", "Section G | Health provision", (
        ("G1\nfor C1, to E4", "A paediatric diabetes nurse sees Quentin and the teaching assistant in F2 at school for 60 minutes every half-term to adjust the pump’s settings and the sensor’s alarms."),
        ("G2\nfor C1, to E4", "A consultant paediatrician reviews his glucose record and pump in clinic for 30 minutes every three months."),
    ))  # fmt: skip
    grid(by, "H1", "Section H1 | Social care provision (Chronically Sick and Disabled Persons Act 1970, s.2)", (
        ("H1.1\nfor D1, to E6", "A short-break offer, delivered through the council’s commissioned partner."),
    ))  # fmt: skip
    grid(by, "H2", "Section H2 | Other social care provision", (
        ("Outcome of consideration", "None is reasonably required."),
    ))  # fmt: skip
    grid(by, "I", "Section I | Placement", (("Named setting", "Hallowmere, Tanyard Lane"),))
    grid(by, "J", "Section J | Personal budget", (
        ("Direct payment", "A direct payment of £1,350 per annum for special educational provision has been authorised, is managed by Quentin’s mother with her written agreement of 07/09/2026, and is audited termly."),
    ))  # fmt: skip
    grid(by, "K", "Section K | Appended advice and information (all attached)", K)
    by.at("").heading("Redress", 1)
    by.guide(
        "A parent who disagrees with Sections B, F or I may appeal to the First-tier Tribunal (SEND) within two months of the date of our letter of 11/09/2026, or one month of the issue of a mediation certificate if that is later. The letter gives the contact details of the mediation adviser, the disagreement resolution service and the SEND information, advice and support service (SENDIASS)."
    )


PLAN = Unseen(
    name="quentin",
    style="49th: two columns of label and text throughout, provision in lines within a cell, wordy",
    born=dt.date(2012, 6, 11),
    write=write,
    planted=planted(
        A_06="",
        A_14="All stakeholders are to remain mindful of Quentin’s communicative profile.",
        A_23="Quentin will be able to retell a lesson’s three key points on four out of five days by July 2028",
        B_03="Quentin holds a formal diagnosis of developmental language disorder.",
        B_04="Quentin can, at times, have some difficulties with his peers",
        C_02="six-monthly dental check-ups and takes an antihistamine for hay fever",
        D_02="The family is not known to Children’s Services.",
        E_03="developed improved confidence and increasingly robust relational skills with his peers",
        E_04="Quentin will have access to a bespoke wraparound package of sensory sessions",
        F_01="",
        F_03="rehearses joining and leaving a conversation with Quentin one-to-one in the wellbeing room, every Tuesday",
        F_07="at the discretion of the Inclusion Manager",
        F_08="will thereafter be tapered at the discretion of the Inclusion Manager",
        F_10="the remaining activities itemised at paragraph 6.3 of the occupational therapy report",
        F_18="A taxi with a passenger assistant",
        G_02="",
        H_04="A short-break offer, delivered through the council’s commissioned partner.",
        I_02="Hallowmere, Tanyard Lane",
        F_23="A direct payment of £1,350 per annum for special educational provision has been authorised",
        J_01="A direct payment of £1,350 per annum for special educational provision has been authorised",
        K_02="",
        T_03="02/09/2026, ten days from service",
        X_05="",
    ),
)
