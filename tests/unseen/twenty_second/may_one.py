"""Mungo, nineteen: a land-based college, a plan in decimal numbers and filled-in controls, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import wrap_in_control
from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How this was put together", "Mungo spoke his answers into his phone on 4 and 8 September 2026. The words in quotation marks are his own. His college mentor wrote the other lines, and Mungo agreed to them on 8 September 2026."),
    ("What I hope for", "“I want a paid job outdoors. Walls or hedges, I don’t mind which. I’d like to rent a place in the village with my cousin and cook proper food. I want a weekend away with the ringers. And I want to look after my own money.”"),
    ("What I like", "Mungo rings church bells and can call two methods. He likes old tractors, brass bands and hot curry."),
    ("College", "The best part is the yard. The worst is a room change. “If it’s on my phone I can do it. If you just tell me, it’s gone.” He wants to finish the course and go straight into work."),
    ("People", "“My old mates drifted off after the crash. I get it, but it was lonely.” His cousin and two of the ringers are the friends he sees."),
    ("What I do for myself", "He makes porridge, walks the dog and takes one bus. He would like to shop and get about without asking his mum."),
    ("Keeping well", "He says that being tired is the worst part of the injury, and that people cannot see it. After a seizure he wants quiet. He is proud that he swims again."),
    ("What has happened", "Mungo was born in 2007 and grew up on a farm. In October 2021 he was knocked off his bicycle and his brain was injured. He went back to school in January 2023. He came to this college in September 2025."),
    ("What people say about him", "His instructor says that he is patient with stone and kind to new students. He is good at seeing how things fit together."),
    ("How to talk with me, and how I decide", "Mungo talks easily. Say one thing, wait, and let him say it back. Send anything that matters to his phone. A flat hand means “not now”. For a decision, write down two or three choices a day ahead and talk in the morning, with his mentor there. He decides for himself about this plan. Nobody has had reason to doubt that he can."),
    ("Mum’s view", "Mum is proud of how hard he works. She hopes that he will be in paid work and in his own home by the time he is 25. Mungo read this and agreed to it on 8 September 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction", "No need identified (speech and language therapist, 11 June 2026)."),
    ("Cognition and learning", "Need 1: memory. Since the injury Mungo loses new information within minutes. His general memory index was 68 (Rivermead, neuropsychologist, 3 June 2026). Of six instructions he kept two after 20 minutes, so he stops halfway through a job or does it twice."),
    ("Cognition and learning", "Need 2: tiredness. He works well for 50 minutes. After that his mistakes rise from one in 20 to one in four (college log, 4 to 22 May 2026), and he cannot plan what comes next. A seizure, about once a month, costs him the whole morning’s learning (see Section C)."),
    ("Social, emotional and mental health", "Need 3: temper. When he is tired or a plan changes without warning, Mungo shouts and walks off the site. This happened nine times in the spring term of 2026 (college record, 27 March 2026). He misses the next lesson."),
    ("Sensory and physical", "Need 4: left hand. His left grip is 6 kg against 38 kg in the right (occupational therapist, 16 June 2026). He cannot tie a knot or steady a stake. His hearing and sight were good in April 2026."),
    ("Independence", "Need 5: money and travel. He had spent his month’s money after one week in four months out of six (budget sheets, January to June 2026). He gets lost if his one bus is diverted."),
)  # fmt: skip
E: tuple[tuple[str, str, str], ...] = (
    ("Outcome 1", "By July 2028 Mungo finishes a list of five outdoor jobs from his phone, with nobody reminding him, on four days out of five. In June 2026 he finished two. Step: three jobs by July 2027.", "Education and training. Employment. Needs 1 and 2. His hope of a paid job."),
    ("Outcome 2", "By July 2028 Mungo takes a ten-minute break before he is worn out or cross, and walks off the site no more than once a term. In spring 2026 it was nine times. Step: three times a term by July 2027.", "Education and training. Health. Needs 2 and 3. His hope of a paid job."),
    ("Outcome 3", "By July 2028 Mungo lays two metres of hedge in a day with both hands and one-handed tools, to his instructor’s written standard. In May 2026 he laid half a metre. Step: one metre by July 2027.", "Education and training. Employment. Need 4. His hope of a paid job outdoors."),
    ("Outcome 4", "By July 2028 Mungo makes his money last the month, six months running, and gets by bus to three new places. In June 2026 it lasted a week, and he knew one route. Step: three weeks, and one new place, by July 2027.", "Education and training. Independent living. Need 5. His hopes of his own place and of looking after his money."),
    ("Outcome 5", "By July 2028 Mungo plans and cooks a Saturday meal for two, and sleeps away with the ringers for two nights. In July 2026 he did neither. Step: a meal for two by July 2027.", "Care, not education and training. Independent living, friends and community. Need 7. His hope of a weekend with the ringers."),
    ("Outcome 6", "By July 2028 Mungo takes his tablets on time on 29 days out of 30. In June 2026 it was 22 days. Step: 26 days by July 2027.", "Health, not education and training. Health. Need 6. His hope of a home of his own."),
)  # fmt: skip
F: tuple[tuple[str, str, str, str], ...] = (
    ("1", "Memory lessons with phone reminders, photographs and a checklist, one-to-one.", "Occupational therapist (HCPC registered, brain injury specialist): 45 minutes a week, 36 weeks a year. She also spends two hours each term writing checklists and three hours a year training his instructors.", "Needs 1 and 2. Outcomes 1 and 2."),
    ("2", "A phone with a tough case and a vibrating watch, which he keeps all day. They hold the day’s jobs.", "Learning support assistant (level 3, two-day brain injury course): 20 minutes with Mungo every college morning, one-to-one. The ICT technician checks both each half-term.", "Need 1. Outcomes 1 and 4."),
    ("3", "In the yard and workshop the assistant points to the next line on his phone, waits ten seconds, and writes down each prompt.", "The same assistant, one-to-one: four sessions a week of three hours each, 36 weeks a year.", "Needs 1, 2 and 4. Outcomes 1 and 3."),
    ("4", "A shorter day, Monday to Thursday: lessons of 50 minutes, each followed by ten minutes in Room 6. It has a reclining chair, where he sleeps for two hours after a seizure.", "Mentor (level 3 in youth work) keeps Room 6 free and looks in at each break, five times a day, 36 weeks a year.", "Needs 2 and 3. Outcome 2."),
    ("5", "Counselling, one-to-one, and a one-page plan for hot moments that Mungo carries.", "Counsellor (BACP accredited, with a diploma in brain injury): 50 minutes a week, 30 sessions a year.", "Need 3. Outcome 2."),
    ("6", "Hand practice at the bench: putty, pegs, knots and stakes, one-to-one.", "The same assistant, shown how by the occupational therapist for one hour each half-term: 15 minutes a day, four days a week, 36 weeks a year.", "Need 4. Outcome 3."),
    ("7", "One-handed loppers, a stake clamp, a bench vice and padded gloves for all practical work.", "The technician sets the tools out before each of the four weekly practical sessions and services them each term.", "Need 4. Outcome 3."),
    ("8", "Money lessons with his own bank app, bills and receipts, in a pair.", "Functional skills tutor (qualified teacher, level 5): 60 minutes, twice a week, 36 weeks a year.", "Need 5. Outcome 4."),
    ("9", "Travel training, one-to-one: new routes, diverted buses and whom to ring.", "Travel trainer (level 3 award): 90 minutes a week from January to July 2027, 22 weeks.", "Need 5. Outcome 4."),
    ("10", "Work placement with a walling firm, one-to-one coaching.", "Job coach (trained in systematic instruction): five hours every Thursday for the first eight weeks, then two of the five hours for 26 weeks.", "Needs 1 and 3. Outcomes 1 and 2."),
)  # fmt: skip
K = (
    ("Mungo’s own views", "Mungo, with his mentor", "8 September 2026", "Appendix 1, attached"),
    ("(a) Young person’s advice, with his mother’s letter", "Mungo and his mother", "8 September 2026", "Appendix 2, attached"),
    ("(b) Educational advice", "Principal, Cherwick College", "26 June 2026", "Appendix 3, attached"),
    ("(c) Medical advice", "Consultant neurologist", "9 June 2026", "Appendix 4, attached"),
    ("(c) Individual health care plan", "Epilepsy nurse specialist", "7 September 2026", "Appendix 5, attached"),
    ("(d) Psychological advice", "Educational psychologist", "24 June 2026", "Appendix 6, attached"),
    ("(e) Social care advice", "Social worker, adult disability team", "14 July 2026", "Appendix 7, attached"),
    ("(f) Neuropsychology", "Clinical neuropsychologist", "3 June 2026", "Appendix 8, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "11 June 2026", "Appendix 9, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "16 June 2026", "Appendix 10, attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "30 June 2026", "Appendix 11, attached"),
    ("(h) Anyone Mungo asked for", "Tower captain", "2 July 2026", "Appendix 12, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Mungo Attwater – Thamesmere County Council", "Amended final plan, version 3, 20 November 2026")  # fmt: skip
    by.heading("My Education, Health and Care Plan", 0)
    by.bold("My name is Mungo Attwater. I like to be called Mungo.", 16)
    by.cover(
        ("Date of birth", "14 March 2007"), ("Pronouns", "he/him"),
        ("Where I learn", "Cherwick College of Land and Trades"), ("Course", "Level 1 countryside skills, second year"),
        ("Main need", "Other difficulty (acquired brain injury)"), ("Second need", "Physical disability"),
        ("Status and version", "Amended final plan, version 3"), ("Review meeting", "17 September 2026"),
        ("Notice of meeting and papers sent", "1 September 2026"), ("Report of meeting sent", "29 September 2026"),
        ("Decision and proposed changes sent", "13 October 2026"), ("Date of this plan", "20 November 2026"),
        ("Next review finished by", "12 October 2027"), ("Signed for the Council", "R. Pargeter, EHC Plan Manager, 20 November 2026"),
        columns=4,
    )  # fmt: skip
    by.paper.doc.add_page_break()
    by.at("A").heading("1. Section A: My views, interests and aspirations")
    for number, (title, text) in enumerate(A, 1):
        by.heading(f"1.{number} {title}", 2)
        wrap_in_control(by.paper.text(by.note(text)), title)
    by.at("B").heading("2. Section B: My special educational needs")
    by.text("Strengths. Mungo reads and calculates at level 2, as before the injury. He is careful with tools, and good at judging shape and distance.")  # fmt: skip
    by.rows(("Area", "What the need is and what it means"), B, labels=(0,))
    by.at("C").heading("3. Section C: My health needs related to special educational needs")
    by.text("Need 6: epilepsy since the brain injury. Mungo had about one focal seizure a month from January to May 2026 (consultant neurologist, 9 June 2026). Each lasts some three minutes. He sleeps for two hours afterwards. His individual health care plan of 7 September 2026 is in appendix 5.")  # fmt: skip
    by.at("D").heading("4. Section D: My social care needs")
    by.text("Need 7: because he forgets and tires, Mungo cannot yet plan a weekend, cook for others or stay away from home without somebody beside him. His needs assessment under the Care Act was finished on 14 July 2026 (social worker, adult disability team).")  # fmt: skip
    by.at("E").heading("5. Section E: The outcomes I am working for")
    by.heading("5.1 Outcomes and steps", 2)
    by.rows(("No.", "Outcome", "Kind, adult life, need and hope"), E, labels=(0,))
    _end_of_e(by)
    by.at("F").heading("6. Section F: Special educational provision")
    by.text("The college year has 36 weeks. Every line starts from September 2026.")  # fmt: skip
    by.rows(("No.", "What is provided", "By whom, how much and how often", "Needs and outcomes"), F, labels=(0,))  # fmt: skip
    _end(by)


def _end_of_e(by: Author) -> None:
    by.heading("5.2 Who checks, and when", 2)
    by.numbered(
        "His course tutor and Mungo set short targets for every outcome at the start of each half-term.",
        "The mentor writes down the counts each Thursday and goes through them with Mungo.",
        "Mungo, the tutor and his mum look at progress once a term. The Council reviews all the outcomes every year.",
    )
    by.heading("5.3 When I leave college", 2)
    by.text("Mungo’s course ends in July 2028. He and the job coach choose an employer in October 2027. His adult social worker meets him in March 2028 about a place to live. The tutor hands his checklists to the employer by 30 June 2028.")  # fmt: skip


def _end(by: Author) -> None:
    by.text("Mungo shops and cooks in the training kitchen in a group of five with an independent living tutor (level 4) for two hours every Tuesday, 36 weeks a year (need 5, outcome 4). This prepares him for adult life, as do lines 8, 9 and 10.")  # fmt: skip
    by.at("G").heading("7. Section G: Health provision")
    by.bullets(
        "Need 6, outcome 6. The epilepsy nurse specialist sees Mungo for 45 minutes every four months, three times a year, and goes through his diary and tablets with him.",
        "Need 6, outcome 6. The same nurse trains six college staff for two hours each September in what to do in a seizure and in giving his rescue medicine.",
        "Need 6, outcome 6. The consultant neurologist reviews his medicine for 30 minutes once a year.",
        "Agreed by the integrated care board on 2 November 2026 (designated clinical officer).",
    )
    by.at("H1").heading("8. Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None. Mungo is over 18 (adult disability team, 14 July 2026).")
    by.at("H2").heading("9. Section H2: Other social care provision")
    by.text("Need 7, outcome 5. Under the Care Act 2014 a support worker (level 3 diploma in adult care) is with Mungo one-to-one for four hours every Saturday, 48 weeks a year, to plan, shop and cook, and for two nights away with the ringers each year.")  # fmt: skip
    by.at("I").heading("10. Section I: Where I learn")
    by.text("Cherwick College of Land and Trades, a further education college, until July 2028.")
    by.at("J").heading("11. Section J: Personal budget")
    by.text("The Council explained personal budgets to Mungo on 17 September 2026. He does not want one. There are no direct payments.")  # fmt: skip
    by.at("K").heading("12. Section K: Advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Where it is"), K)


PLAN = Unseen(name="mungo", style="decimal chapters, controls and tables of clipped notes", born=dt.date(2007, 3, 14), write=write)  # fmt: skip
