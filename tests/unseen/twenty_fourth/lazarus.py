"""Lazarus, sixteen: a county's amended final plan with a card for each need, as it should be."""

import datetime as dt

from docx.shared import Cm

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this part was made", (
        "Lazarus recorded his answers as voice notes at college on 9 and 16 September 2026. The learning mentor typed them, and Lazarus checked the typing on 21 September 2026. Words in quotation marks are his. Everything else in this part was written by the mentor and Lazarus agreed it.",
    )),
    ("History", (
        "Lazarus was born in 2010 and grew up in Ludlow. On 3 March 2022, at the age of 12, he had a stroke. He spent four months in hospital and was back at school full time from April 2023. He sat four GCSEs in summer 2026 and started at Severnside College in September 2026.",
    )),
    ("My views", (
        "College: “Best thing is the studio. Nobody minds if I go slow. Worst thing is the canteen at half twelve, people come at me from the side I can’t see.”",
        "Health: “My hand goes tight when it’s cold and I get wiped out by two o’clock.” He sleeps well.",
        "Doing things for myself: he showers, dresses and cooks pasta one-handed. He would like to go into town alone and to look after his own money. “Mum has my card and it’s time she didn’t.”",
        "Friends: two mates from his old school come round on Fridays. “I’d like a proper group again, that’s what I miss.”",
    )),
    ("My interests", (
        "Lazarus loves old soul records and has 140 of them. He makes a show for the hospital radio every other Sunday. In his free time he plays boccia and watches Shrewsbury Town.",
    )),
    ("My strengths", (
        "His mentor says that he is patient, funny and good at hearing a bad edit. He is proud of the show he made for his old ward.",
    )),
    ("My aspirations", (
        "“I want to work in radio, on the desk more than on the mic. When I’m older I’d like a flat in Shrewsbury with a mate and a wall for the records.” After this course he hopes to stay at Severnside for the Level 3 in audio production, then find paid work or an apprenticeship. He means to join the boccia club and keep well enough for a full week.",
    )),
    ("How to communicate with Lazarus and how he decides", (
        "Lazarus talks, but words can take ten seconds to arrive. Wait, and do not finish the sentence for him. Stand on his left. Say one thing, then stop. Send questions by voice note two days before a meeting and keep meetings to 30 minutes before noon. Thumb up is yes, flat hand is “let me think”. He likes his mentor there. He makes his own decisions about this plan.",
    )),
    ("What Lazarus’s mum thinks (Lazarus agreed to include this, 22 September 2026)", (
        "By telephone, 15 September 2026: mum is delighted with the college and worries that he will overdo it and then stop altogether. She hopes he will earn his own living and have people round him.",
    )),
)  # fmt: skip
Row = tuple[str, str, str]
Card = tuple[str, tuple[Row, ...]]
EDUCATION: tuple[Card, ...] = (
    ("Communication and interaction", (
        ("B", "Need 1 (Section B)", "Lazarus understands what he hears at an ordinary pace. Since the stroke he has aphasia: he named 31 of 60 pictures (Boston Naming Test, speech and language therapist, 8 June 2026) and in a class discussion he gave up on five of eight things he began to say."),
        ("E", "Outcome 1 (Section E): education and training; friends and community", "By July 2028 Lazarus says what he set out to say in seven out of eight turns in a class or studio discussion. In June 2026 it was three out of eight. Step: five out of eight by July 2027. Serves his hope of a proper group of friends and of working in radio."),
        ("F", "Provision 1 (Section F)", "For need 1 and outcome 1. A speech and language therapist (HCPC registered, with postgraduate training in aphasia) works one-to-one with Lazarus for 45 minutes a week, 34 weeks a year, on naming by meaning and first sound, with words from that week’s studio tasks. She has six more hours a year to write and review these and three each September to train his tutors."),
    )),
    ("Cognition and learning", (
        ("B", "Need 2 (Section B)", "Lazarus reasons as well as others of his age. He keeps little of what he is told: a day after a lesson he recalled four facts out of ten without notes and eight with them, and he reads 70 words a minute (educational psychologist, 17 June 2026)."),
        ("E", "Outcome 2 (Section E): education and training; employment", "By July 2028 Lazarus plans, records and edits a ten-minute feature from his own checklist, with no more than one reminder. In September 2026 he needed six for three minutes. Step: five minutes and three reminders by July 2027. Serves his hope of working on the desk."),
        ("F", "Provision 2 (Section F)", "For need 2 and outcome 2. The course tutor (qualified teacher in further education) sends the notes for each lesson as an audio file by 4 p.m. the day before. A learning support assistant (level 3, trained for two days by the brain injury service) goes over the day with Lazarus one-to-one for 20 minutes, four days a week, 36 weeks a year, and records tomorrow’s checklist."),
        ("F", "Provision 3 (Section F)", "For need 2 and outcome 2. He takes the Level 2 diploma over two years in place of one, 12 taught hours a week in a class of 14. Functional Skills English at level 2 replaces the GCSE resit, taught by a specialist teacher with a level 7 award in a group of five for 90 minutes once a week, 36 weeks a year. In examinations: 50% extra time, a computer reader and a rest break of ten minutes in each hour."),
    )),
    ("Social, emotional and mental health", (
        ("B", "Section B", "No need was identified in this area (educational psychologist, 17 June 2026)."),
    )),
    ("Sensory and physical", (
        ("B", "Need 3 (Section B)", "Lazarus cannot see anything to the right of centre in either eye (right homonymous hemianopia, qualified teacher of the visually impaired, 12 June 2026). He misses the last words of each line and on that day walked into four people or doors in one afternoon."),
        ("B", "Need 4 (Section B)", "His right hand can hold a thing still but not work it. He types 11 words a minute with his left, and after three taught hours he made twice as many mistakes in the same task (occupational therapist, 24 June 2026)."),
        ("E", "Outcome 3 (Section E): education and training; employment", "By July 2028 Lazarus sets up and works a studio desk alone for a one-hour session, scanning to the right without being told, with no more than two slips. In September 2026 he did ten minutes and made seven. Step: 30 minutes and four slips by July 2027. Serves his hope of working on the desk."),
        ("F", "Provision 4 (Section F)", "For need 3 and outcome 3. The qualified teacher of the visually impaired teaches Lazarus scanning and line-finding one-to-one for 60 minutes a fortnight, 18 times a year, and trains college staff for two hours each September. A qualified habilitation specialist walks the new routes with him for 90 minutes before each of the three terms."),
        ("F", "Provision 5 (Section F)", "For needs 3 and 4 and outcome 3. The college keeps for him: a seat at the right-hand end of the front row; a 27-inch screen with line-marking software; a one-handed keyboard; and a desk with its faders moved to the left. The technician checks all four on the first Monday of each month. He rests in a quiet room with a reclining chair for 45 minutes at 12.15 every college day, before lunch."),
    )),
    ("Preparing for adult life", (
        ("B", "Need 5 (Section B)", "Lazarus has not been on a bus alone since the stroke. He loses count of change above £5 and had not used a bank app when the careers adviser met him on 30 June 2026."),
        ("E", "Outcome 4 (Section E): education and training; independent living and employment", "By July 2028 Lazarus takes two buses alone to a work placement on ten days running, and keeps to his own budget of £30 a week for eight weeks. In June 2026 he did neither. Step: one bus and four weeks by July 2027. Serves his wish for a flat, his own money and a job."),
        ("F", "Provision 6 (Section F)", "For need 5 and outcome 4. A travel trainer (level 3 award) teaches Lazarus bus routes one-to-one for 90 minutes a week, 20 weeks, from January to June 2027. Lazarus buys this with a direct payment (Section J)."),
        ("F", "Provision 7 (Section F)", "For need 5 and outcomes 2 and 4. From January 2027 he spends four hours every Thursday, 30 weeks a year, at a community radio station with a job coach (trained in systematic instruction) beside him for all four hours in the first eight weeks, and for one hour of the four from then on. A tutor (level 5) teaches a group of six about money and bank apps for 60 minutes a week, 36 weeks a year."),
    )),
)  # fmt: skip
HEALTH: Card = ("Health", (
    ("C", "Need 6 (Section C)", "Spasticity in the right arm and fatigue after a stroke (consultant paediatric neurologist, 20 May 2026). Pain from a tight wrist breaks his attention after about 40 minutes of desk work."),
    ("E", "Outcome 5 (Section E): health, not education or training", "By July 2028 Lazarus puts on his splint and rings the clinic himself, and loses no more than two college days a term to pain. In summer term 2026 he lost seven days of school. Step: four days a term by July 2027. Serves his hope of keeping well enough for a full week."),
    ("G", "Provision 8 (Section G)", "For need 6 and outcome 5. A consultant neurologist gives botulinum toxin to the right forearm every four months, in a clinic visit of 45 minutes; an orthotist refits the wrist splint for 30 minutes every six months; a community neurology nurse sees Lazarus about pain and fatigue for 40 minutes every six months. She hands him over to the adult team in two joint visits of an hour in autumn 2027. The integrated care board agreed this section on 4 November 2026 (designated clinical officer)."),
))  # fmt: skip
CARE: Card = ("Social care", (
    ("D", "Need 7 (Section D)", "Lazarus goes out only with his mum or his two friends: crowds and strangers are still too much alone. His adult care needs assessment was requested on 3 June 2026 and completed on 14 August 2026 (social worker)."),
    ("E", "Outcome 6 (Section E): care, not education or training; community", "By July 2028 Lazarus goes to boccia club, pays and orders a drink without his family, on eight Saturdays out of ten. In August 2026 he had not done so. Step: four out of ten by July 2027. Serves his wish for a group of friends."),
    ("H1", "Provision 9 (Section H1)", "For need 7 and outcome 6, until 8 January 2028. A support worker (level 3 diploma) goes with Lazarus to the boccia club and into town, one-to-one, for four hours every Saturday, 44 weeks a year, under section 2 of the Chronically Sick and Disabled Persons Act 1970."),
    ("H2", "Provision 10 (Section H2)", "For need 7 and outcome 6. Nothing more is needed before Lazarus is 18 (social worker, 14 August 2026). From 9 January 2028, under the Care Act 2014, a support worker (level 3 diploma) is with him one-to-one for four hours every Saturday, 44 weeks a year."),
))  # fmt: skip
K = (
    ("(a) Views of the young person", "Lazarus, with his learning mentor", "21 September 2026", "Yes"),
    ("(b) Educational advice", "Principal, Severnside College", "18 September 2026", "Yes"),
    ("(b) Sight: advice on education", "Qualified teacher of the visually impaired", "12 June 2026", "Yes"),
    ("(c) Medical advice", "Consultant paediatric neurologist", "20 May 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "17 June 2026", "Yes"),
    ("(e) Social care advice", "Social worker", "14 August 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "24 June 2026", "Yes"),
    ("(g) Preparing for adulthood and independent living", "Careers adviser (level 6)", "30 June 2026", "Yes"),
    ("(h) Person Lazarus asked for", "Manager, hospital radio", "11 June 2026", "Yes"),
)  # fmt: skip


def _card(by: Author, card: Card) -> None:
    title, rows = card
    by.at("").heading(title, 2)
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    banner(table, f"Lazarus: {title.lower()}", "E2EFD9")
    for letter, label, text in rows:
        left, right = table.add_row().cells
        write_cell(left, label)
        embolden(left)
        write_cell(right, by.note(text, letter))
        left.width, right.width = Cm(4.5), Cm(12.5)
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running(
        "Lazarus Tredwell – OFFICIAL-SENSITIVE", "Amended final plan, 20 November 2026"
    )
    by.heading("Education, Health and Care Plan for Lazarus Tredwell", 0)
    by.cover(
        ("Name", "Lazarus Tredwell"), ("Date of birth", "9 January 2010"),
        ("Pronouns", "he/him"), ("Year", "Year 12"),
        ("Main need", "Physical disability"), ("Other needs", "Speech, language and communication; vision impairment"),
        ("Status", "Amended final plan"), ("Date of this plan", "20 November 2026"),
        ("Last review finished", "30 October 2025"), ("Review meeting", "13 October 2026"),
        ("Invitations and papers sent", "25 September 2026"), ("Report of the meeting sent", "23 October 2026"),
        ("Decision and proposed amendments sent", "28 October 2026"), ("Next review finished by", "27 October 2027"),
        ("Signed for the County Council", "R. Amankwah, SEND Manager"), ("Signed on", "20 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Sections B, E and F: needs, outcomes and special educational provision")
    for card in EDUCATION:
        _card(by, card)
    by.at("").heading("Sections C, E and G: health needs, outcome and provision")
    _card(by, HEALTH)
    by.at("").heading("Sections D, E, H1 and H2: social care needs, outcome and provision")
    _card(by, CARE)
    by.at("E").heading("Section E, continued: following the outcomes, and what comes next")
    by.text(
        "At the start of each half-term the learning mentor and Lazarus set short targets from the six outcomes; the course tutor writes down progress every second Friday. The mentor checks outcomes 1 to 4 with the therapist, the technician and Lazarus each term; the nurse checks outcome 5 and the social worker outcome 6 every six months. The Council reviews all six once a year.",
        "Moving on: Lazarus finishes Level 2 in July 2028. He visits the Level 3 studio in March 2028 with the mentor, applies by 30 April, and his equipment list and checklists pass to the new tutor by 30 June 2028.",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("Severnside College, a general further education college, from 2 September 2026.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Lazarus asked on 13 October 2026 for a direct payment for the travel training in provision 6. It meets need 5 and outcome 4. The Council agreed on 28 October 2026 to pay him £1,080 in two parts, in January and April 2027.",
    )  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)
    by.at("").heading("If you disagree with this plan")
    by.paper.text(
        "Lazarus, you can appeal to the First-tier Tribunal about Sections B, F and I within two months of the letter that came with this plan, or one month of a mediation certificate, whichever is later. Before most appeals you must speak to a mediation adviser. Disagreement resolution is free and separate. The county’s SEND information, advice and support service will help you.",
    )  # fmt: skip


PLAN = Unseen(
    name="lazarus",
    style="a card for each area, after a stroke",
    born=dt.date(2010, 1, 9),
    write=write,
)
