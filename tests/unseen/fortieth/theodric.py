"""Theodric, sixteen: an amended plan, its letters down the left, in long and thoughtful answers."""

import datetime as dt
from collections.abc import Sequence

from tests.plan_layouts.paper import embolden, write_cell
from tests.unseen.author import Author, Unseen

Answer = tuple[str, tuple[str, ...]]

A: tuple[Answer, ...] = (
    ("Whose words are these?", (
        "Theodric talked about all this at home on 17 and 18 August 2026 with the transition social worker, who typed while he spoke and read every line back to him. What stands in quotation marks is his; the rest is her summary, which he approved on 19 August 2026.",
    )),
    ("What does Theodric enjoy, and what is he good at?", (
        "Theodric says: “Powerchair football, obviously, and strategy games that take a whole weekend. I’m good at arguing a case and I notice when somebody’s been left out.”",
    )),
    ("What does he think about school?", (
        "Theodric says: “History and English are mine. I hate it when people wait for my helper to answer. At sixth form I’d like to be known for what I say.”",
    )),
    ("Who are his friends, and how does he feel in himself?", (
        "Theodric says: “My team-mates are my proper friends. At school people are nice but they don’t text. My body gets stiff and by two o’clock I’m finished.”",
    )),
    ("What does he do for himself, and what would he like to do?", (
        "Theodric says: “I drive my chair and I order the shopping. I’d like to tell my own helpers how I want things done, and get a bus into town.”",
    )),
    ("What does he hope for?", (
        "Theodric says: “A levels at Wyndale first. Then university, I hope, and a job giving people legal advice. I want to live in my own flat with helpers I’ve picked, and coach the under-twelves at the club.”",
    )),
    ("How does he communicate, and how should decisions be made with him?", (
        "Theodric speaks quietly and in short breaths, so come within two metres and wait until he has finished rather than ending his sentence for him. Yes and no are said plainly, though late in the day he may lift one finger for yes and close his hand for no. For a decision he likes the papers two days before, a small morning meeting, and his dad there but listening.",
    )),
    ("What has happened so far?", (
        "Theodric was born in October 2010 and was found to have Duchenne muscular dystrophy in March 2014; he has used a powered chair since September 2021, and an operation on his spine in February 2025 kept him from school for nine weeks.",
    )),
    ("What do his parents think and hope?", (
        "His mother and father (telephone call with the social worker, 20 August 2026) say: “He is the wittiest person in the house. We worry that college will see the chair first, and we are tired at night. We hope that he will have work that uses his mind, a home that he runs himself, and a life full of people.”",
    )),
)  # fmt: skip
B: tuple[Answer, ...] = (
    ("What comes easily to him?", (
        "He reasons, reads and remembers at least as well as others of his age (educational psychologist, 14 July 2026), and he sees and hears well.",
    )),
    ("What does Theodric find hard? Communication and interaction", (
        "Need 1. Because the muscles with which he breathes and speaks are weak, his voice carries about two metres; in a class of 26 his teachers understood four of ten sentences (speech and language therapist, 29 July 2026).",
    )),
    ("What does Theodric find hard? Cognition and learning", (
        "Need 2. He can write by hand for four minutes and types nine words a minute; with dictation he produces 42 words a minute, of which 15 in every hundred are wrong (occupational therapist, 12 August 2026).",
    )),
    ("What does Theodric find hard? Social, emotional and mental health", (
        "Need 3. He spent seven of ten lunchtimes in June 2026 alone in the library and feels low on most evenings about being the last to be asked (educational psychologist, 14 July 2026).",
    )),
    ("What does Theodric find hard? Physical and sensory", (
        "Need 4. Muscular dystrophy means that he does not walk or stand, cannot lift his hands above his chest, and becomes too stiff to reach his keyboard after 50 minutes in one position (physiotherapist, 5 August 2026).",
        "Need 5. Tiredness overtakes him: he finished eight of ten written tasks before one o’clock and four of ten after it (school record, 29 June to 10 July 2026).",
    )),
    ("What does Theodric find hard? Independence", (
        "Need 6. He has never directed his own care or been on a bus without a parent, and drives his chair outdoors on two known routes only (occupational therapist, 12 August 2026).",
    )),
)  # fmt: skip
E: tuple[Answer, ...] = (
    ("What will be different for Theodric? Learning and employment", (
        "Outcome 1. By July 2029 Theodric dictates and corrects an essay of 1,200 words, with no more than three errors in a hundred words and nobody else at the keyboard, for four out of five assignments; from his hope of university and legal work, need 2. Step: 500 words by July 2027.",
        "Outcome 2. By July 2028 Theodric says what he thinks twice in a lesson and is understood by the whole class the first time, in four lessons out of five; from his wish to be known for what he says, need 1. Step: once a lesson in history by March 2027.",
    )),
    ("What will be different? Independent living", (
        "Outcome 3. By July 2028 Theodric has shown three new helpers how he wants his care done, from a guide that he wrote himself, and goes into town by bus with his helper 20 metres behind him on four trips out of five; from his hope of a flat of his own, need 6. Step: his guide is finished by June 2027.",
    )),
    ("What will be different? Friends, relationships and community", (
        "Outcome 4. By July 2028 Theodric eats lunch with other students on three days out of five and has run a warm-up for the under-twelves at ten training evenings; from his wish to coach, need 3. Step: one shared lunch a week by February 2027.",
        "Outcome 5 (social care). By July 2028 Theodric has been on 30 outings of his own choosing without a parent; from his wish for helpers he has picked, the need in Section D. Step: eight outings by April 2027.",
    )),
    ("What will be different? Good health", (
        "Outcome 6. By July 2028 Theodric decides when to stretch and rest, and finishes as much of his written work after one o’clock as before it on four days out of five; from what he says about two o’clock, needs 4 and 5. Step: chooses his own rest time by March 2027.",
    )),
    ("Who watches over this, and how often?", (
        "The SENCO, and from September 2027 the college’s learning support manager, sets short-term targets with Theodric every half-term, records progress each month and meets the family once a term.",
    )),
    ("How will he move to sixth-form college, and on from it?", (
        "Theodric spends a half-day at Wyndale in each of March, May and June 2027 with his teaching assistant, and his equipment is in place by 27 August 2027. His next step, to university or work, is planned at the review of autumn 2028. Hospital care begins to pass to adult services in November 2027.",
    )),
)  # fmt: skip
F: tuple[Answer, ...] = (
    ("For how many weeks does this run?", (
        "Each item runs for 38 weeks at school and, from 6 September 2027, for 36 weeks a year at college, unless another number is given.",
    )),
    ("How will his voice be heard?", (
        "A speech and language therapist registered with the HCPC teaches Theodric breath-paced phrasing and the use of his voice amplifier, one-to-one for 45 minutes once a fortnight, 18 sessions a year, and trains his eight subject teachers for one hour each term (need 1; outcome 2).",
    )),
    ("How will he learn and record his work?", (
        "An occupational therapist registered with the HCPC teaches him dictation, voice correction and screen layout, one-to-one for 60 minutes once a month, ten visits a year, and trains both teaching assistants for three hours each September (need 2; outcome 1).",
        "A teaching assistant, trained by that therapist, works one-to-one with Theodric in every lesson, 22 hours a week, handling books, paper and switches at his word while he dictates (needs 2 and 4; outcome 1).",
    )),
    ("How will his body be looked after so that he can work?", (
        "A physiotherapist registered with the HCPC measures his joints, seating and reach and teaches him to plan his stretches and rests, one-to-one for 60 minutes once each half-term, six visits a year, and trains two teaching assistants in stretching and hoisting for three hours every September (needs 4 and 5; outcome 6).",
        "Those two teaching assistants stretch his ankles, hips, wrists and fingers with him in the therapy room for 25 minutes at ten to nine every school day, move him by ceiling hoist four times a day for 15 minutes, and sit with him while he lies down for 30 minutes at half past twelve each day (needs 4 and 5; outcome 6).",
    )),
    ("How will he be helped to feel less alone?", (
        "A counsellor accredited by the BACP meets Theodric one-to-one for 50 minutes every Tuesday, and a learning mentor whom the educational psychologist trains for four hours a year leads a strategy-game lunch for him and four others, 40 minutes every Wednesday and Friday (need 3; outcome 4).",
    )),
    ("How will he prepare for adult life?", (
        "An independent living tutor with a level 3 teaching award writes his care guide with him and rehearses interviews with helpers, one-to-one for 60 minutes every Thursday, and a qualified travel trainer practises bus and pavement journeys with him, one-to-one for 90 minutes every Friday, 30 weeks a year (need 6; outcome 3).",
        "A careers adviser qualified to level 6 meets him one-to-one for 45 minutes once a month, ten times a year, and arranges five days at a law centre in July 2027, his teaching assistant beside him for six hours a day (need 2; outcome 1).",
    )),
    ("What equipment does he need, and who will be ready to use it?", (
        "Theodric keeps a voice amplifier, a laptop with dictation software, two arm supports and a desk of adjustable height, and uses a ceiling hoist and couch in a therapy room; the council supplies and services them all, the occupational therapist checks them for 30 minutes every half-term, and trains 12 members of college staff with them for three hours on 1 September 2027 (needs 1, 2 and 4; outcomes 1, 2 and 6).",
    )),
)  # fmt: skip
C: tuple[Answer, ...] = (
    ("What health needs bear upon his education?", (
        "His breathing muscles are weak, he uses a ventilator by mask at night and a machine that helps him cough, and infections cost him 16 school days between September 2025 and July 2026 (respiratory consultant, 31 July 2026).",
        "Muscular dystrophy affects his heart, and the steroids that he takes have thinned his bones, so that he tires (neuromuscular consultant, 31 July 2026). His individual healthcare plan of 9 September 2026 is appendix 12.",
    )),
)  # fmt: skip
D: tuple[Answer, ...] = (
    ("What help does he need at home and outside it?", (
        "Theodric needs another person for all washing, dressing and turning at night, which his parents give, and between January and July 2026 he went nowhere but football without them (social worker, 6 August 2026). An adult needs assessment was asked for on 6 August 2026 and will be finished by 30 June 2028, before he is eighteen.",
    )),
)  # fmt: skip
G: tuple[Answer, ...] = (
    ("What will the health service provide?", (
        "A respiratory nurse specialist checks his ventilator and cough machine with him for 45 minutes every three months, and trains and signs off his two teaching assistants in the cough machine for three hours every September, so that he misses fewer lessons (Section C; outcome 6).",
        "A consultant cardiologist scans his heart for 40 minutes every six months and the neuromuscular consultant reviews his bones, spine and steroid dose for 45 minutes every six months (Section C; outcome 6).",
        "Agreed for the integrated care board by its designated clinical officer on 2 November 2026.",
    )),
)  # fmt: skip
H1: tuple[Answer, ...] = (
    ("What practical help will there be under the Chronically Sick and Disabled Persons Act 1970?", (
        "A personal assistant with the care certificate and a moving-and-handling award, employed by the council’s disabled young people’s service, washes and dresses Theodric at home for 90 minutes every school morning, 38 weeks a year, and goes out with him one-to-one, where he chooses, for four hours every Saturday, 45 weeks a year, until 26 October 2028 (Section D; outcome 5).",
    )),
)  # fmt: skip
H2: tuple[Answer, ...] = (
    ("What other social care will there be?", (
        "Theodric stays overnight at the council’s short-break house for two nights every month, 24 nights a year, with a nurse on duty and one care worker, trained by the respiratory nurse, to himself from 8pm to 8am, so that his parents sleep (Section D; outcome 5).",
    )),
)  # fmt: skip
I: tuple[Answer, ...] = (  # noqa: E741
    ("Where will he learn?", (
        "Until July 2027: Marlstone School, a mainstream secondary academy. From 6 September 2027: Wyndale Sixth Form College, a mainstream sixth-form college.",
    )),
)  # fmt: skip
J: tuple[Answer, ...] = (
    ("Is there a personal budget?", (
        "No: none was asked for when it was explained at the review meeting, and there is no direct payment.",
    )),
)  # fmt: skip
K: tuple[Answer, ...] = (
    ("Which papers did we rely on? (All are attached, under these numbers.)", (
        "1. Theodric’s views (a), with the transition social worker, 19 August 2026",
        "2. His parents’ views (a), his mother and father, 20 August 2026",
        "3. Educational advice (b), headteacher of Marlstone School, 17 July 2026",
        "4. Medical advice (c), neuromuscular consultant, 31 July 2026",
        "5. Medical advice (c), respiratory consultant, 31 July 2026",
        "6. Psychological advice (d), educational psychologist, 14 July 2026",
        "7. Social care advice (e), social worker, 6 August 2026",
        "8. Physiotherapy advice (f), physiotherapist, 5 August 2026",
        "9. Occupational therapy advice (f), occupational therapist, 12 August 2026",
        "10. Speech and language therapy advice (f), speech and language therapist, 29 July 2026",
        "11. Advice on preparing for adulthood (g), careers adviser, 16 July 2026",
        "12. Individual healthcare plan, respiratory nurse specialist, 9 September 2026",
        "13. Person whom the family asked us to hear (h), powerchair football coach, 13 August 2026",
    )),
)  # fmt: skip
PARTS = (
    ("Part One: the young man himself", (("A", "His views, interests and aspirations, and those of his parents", A),)),
    ("Part Two: what he needs", (("B", "Special educational needs", B), ("C", "Health needs", C), ("D", "Social care needs", D))),
    ("Part Three: where we are going", (("E", "Outcomes", E),)),
    ("Part Four: what will be done", (("F", "Special educational provision", F), ("G", "Health provision", G), ("H1", "Social care provision, first part", H1), ("H2", "Social care provision, second part", H2))),
    ("Part Five: place, money and papers", (("I", "Placement", I), ("J", "Personal budget", J), ("K", "Advice and information", K))),
)  # fmt: skip


def part(by: Author, sections: Sequence[tuple[str, str, tuple[Answer, ...]]]) -> None:
    """Write a table with each section's letter in a tall cell on the left."""
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for letter, title, answers in sections:
        by.at(letter)
        first = table.add_row().cells
        write_cell(first[1], title)
        embolden(first[1])
        last = first
        for question, texts in answers:
            last = table.add_row().cells
            write_cell(last[1], question)
            embolden(last[1])
            for text in texts:
                last[1].add_paragraph(by.note(text))
        write_cell(first[0].merge(last[0]), letter)
        embolden(first[0])
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Theodric Vaisey: final amended plan", "Amended 13 November 2026")
    by.heading("Education, Health and Care Plan for Theodric Vaisey", 0)
    by.cover(
        ("Status", "Final, amended after review"),
        ("Date of birth", "27 October 2010"),
        ("Known as", "Theodric (he/him)"),
        ("School year", "Year 11"),
        ("Main type of need", "Physical disability"),
        ("Plan first made", "14 March 2018"),
        ("Last review completed before this one", "23 October 2025"),
        ("Advice asked for", "10 July 2026, to arrive by 21 August 2026"),
        ("Invitations and papers sent", "2 September 2026"),
        ("Review meeting", "22 September 2026"),
        ("Report of the meeting sent", "2 October 2026"),
        ("Decision and proposed amendments sent", "8 October 2026"),
        ("Comments welcome until", "26 October 2026"),
        ("Amended plan issued", "13 November 2026"),
        ("Next review completed by", "7 October 2027"),
        ("Addressed to", "His mother and father, with a copy for Theodric, who decides for himself from 26 June 2027"),
        columns=4,
    )  # fmt: skip
    by.guide(
        "Changed since the proposal of 8 October 2026: the rest at half past twelve and the second night each month, both after the family’s comments of 20 October 2026."
    )
    for title, sections in PARTS:
        by.heading(title, 1)
        part(by, sections)
    by.at("").heading("Signature and rights", 1)
    by.labelled(
        ("Signed for the council", "Ambrose Kettleworth, Principal SEN Officer, 13 November 2026")
    )
    by.guide(
        "A parent who disagrees with Sections B, F or I may appeal to the First-tier Tribunal (SEND) within two months of our letter of 13 November 2026 or one month of a mediation certificate, whichever is later. That letter explains mediation, disagreement resolution and where to find free, independent advice from the SEND information and advice service."
    )


PLAN = Unseen(
    name="theodric",
    style="40th: parts of two-column tables, letters on the left, questions for sub-headings",
    born=dt.date(2010, 10, 27),
    write=write,
)
