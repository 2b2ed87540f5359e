"""Wenna, twenty: numbered parts under bold headings, a text box and wide tables, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import in_text_box
from tests.unseen.author import Author, Unseen

BOX = (
    "I typed Part 1 on my phone, 1 to 5 June 2026; my tutor put it in order.",
    "I read it on 17 June 2026. Where it says “I”, that is me. Wenna.",
)  # fmt: skip
A = (
    ("What I care about", "My family, my dog, my allotment and getting my own words back. I love growing dahlias, watching rugby with my uncle and anything with a quiz in it."),
    ("What I am good at", "I know plants, and people tell me I make them laugh. I am proud that I won third prize for dahlias at the Wells show in August 2025."),
    ("My hopes", "Soon: a job at a garden centre, paid, even if it is three days. Later: my own flat in Wells with a bit of ground and my dog. I would like to volunteer on the ward for other people who have had a head injury."),
    ("College", "The best part is the glasshouse. The worst is the canteen, where people come at me from the left and I don’t see them. It helps when the tutor writes the plan on the board and leaves it up. After this course I want work, not another course."),
    ("Friends and going out", "I have two good mates from the brain injury group and we go bowling on the first Friday. I would like more people my own age."),
    ("Doing things for myself", "I cook with a timer, wash my clothes and catch the 126 bus, which I know. I want to learn to run a flat, get to new places and see to my bills."),
    ("My health", "I get worn out by two in the afternoon and then my head aches. I take my own tablets with an alarm. The seizure in February frightened Mum more than me. Swimming makes me feel strong."),
    ("How to talk with me and help me decide", "Sit on my right. Say one thing, then stop. Give me time to find the word; don’t guess until I tap the table. Write down what we settled and send it to my phone. For anything big, give me the choices on one page two days before, see me before noon, and let my tutor sit in. I make up my own mind. Mum helps me think, when I ask her to."),
    ("What has happened", "I was born in Yeovil in 2006 and was fine at school. In May 2021 a car hit me. I was in hospital in Bristol for five months and learnt to walk again. I went back to school part-time in 2022, did two GCSEs in 2023 and started at Levels Edge College in September 2023."),
)  # fmt: skip
MUM = "Wenna agreed on 17 June 2026 that this may stand here. Her mother wrote on 12 June 2026: “I hope she has wages, a door of her own and people round her, and that I learn to stop hovering.”"
# Area, what she does well, need.
B = (
    ("Communication and interaction", "Wenna is warm and funny and joins in quizzes.", "Need 1. Since her brain injury Wenna loses words. She named 34 of 60 pictures (speech and language therapist, 21 May 2026). With a customer she stopped in mid-sentence four times in ten minutes and walked off twice."),
    ("Cognition and learning", "She knows 200 plants by sight. She learns by doing.", "Need 2. New information is gone within the hour unless it is written down: she recalled two of 12 facts after 30 minutes (clinical neuropsychologist, 28 May 2026).\nNeed 3. Wenna cannot yet put the steps of a job in order or notice that one has been missed. In five potting tasks she left out a step in four (tutor, 9 June 2026)."),
    ("Social, emotional and mental health", "She is steady, and says when she is sad.", "Need 4. When she is tired or rushed Wenna shouts or cries and then leaves; this happened nine times in the spring term of 2026, eight of them after two o’clock (college log)."),
    ("Sensory and physical", "She swims 20 lengths and walks the dog for miles.", "Need 5. She sees nothing to the left of centre with either eye (left hemianopia; qualified teacher for vision impairment, 14 May 2026). She misses the start of lines when reading, and walks into people and shelves."),
    ("Preparing for adult life", "She knows her one bus route and budgets for the dog.", "Need 6. Wenna has not yet travelled alone on a new route, paid a bill or lived a week by herself. On a practice trip in May 2026 she got off at the wrong stop both ways (travel trainer, 22 May 2026)."),
)  # fmt: skip
E = (
    ("1", "Employment", "By July 2027 Wenna serves a customer from greeting to goodbye in eight out of ten sales.", "Four out of ten by February 2027. In June 2026: one.", "Education and training", "1, 4"),
    ("2", "Employment", "By July 2027 Wenna finishes a six-step job from her phone checklist with no step left out, on four days out of five.", "A three-step job by January 2027. In June 2026 she left out a step in four tasks of five.", "Education and training", "2, 3"),
    ("3", "Health", "By July 2027 Wenna plans her rests so that she works from nine to three without leaving upset, 19 days out of 20.", "Till one o’clock by January 2027. In spring 2026 she left nine times in 55 days.", "Education and training", "4"),
    ("4", "Independent living", "By July 2027 Wenna goes from home to work and to the surgery by herself by bus, looking left at each crossing, on ten trips in a row.", "One new route by February 2027. In May 2026: none.", "Education and training", "5, 6"),
    ("5", "Independent living; friends and community", "By July 2027 Wenna runs the training flat for seven days with one call a day to her support worker, and has gone to two things a week with people of her own age for a term.", "Two nights by February 2027. In June 2026: none, and one outing a month.", "Care, not education or training", "6, 7"),
)  # fmt: skip
F = (
    ("1", "Needs 1 and 4; outcomes 1 and 3", "Word-finding practice with the words of the garden centre, phrases that win time, and rehearsing real sales.", "Speech and language therapist (registered with the Health and Care Professions Council, five years’ work with brain injury)", "45 minutes one-to-one every week, 36 weeks. Besides this one hour a term teaching the job coach and one hour a term reviewing."),
    ("2", "Needs 2 and 3; outcome 2", "Each job is broken into steps with a photograph, put on her phone, and learnt by doing it together, then side by side, then alone (systematic instruction).", "Job coach (level 3, course in systematic instruction, two days with the neuropsychologist)", "One-to-one on placement: five hours a day, three days a week until February half-term 2027, then two hours a day. 36 weeks in all."),
    ("3", "Needs 2, 3 and 5; outcome 2", "Supported internship in the plant house of a garden centre near Wells, in place of classroom horticulture. Her trolley and hose are marked in yellow on the left.", "Work supervisor (horticulture level 3)", "18 hours a week, three days, 36 weeks"),
    ("4", "Needs 2 and 4; outcomes 2 and 3", "Memory and fatigue: how to use alarms, a diary and a traffic-light card for tiredness, and what to do at amber.", "Clinical neuropsychologist (adult brain injury, chartered)", "50 minutes one-to-one every fortnight, 18 sessions, and a meeting of one hour with the college staff each term"),
    ("5", "Need 4; outcome 3", "A rest in the quiet room, lights low, at 10.45 and 12.45 on each day at work or college. When she shows the red card the job coach or tutor goes there with her and stays for ten minutes.", "Job coach or course tutor (both trained by the neuropsychologist for three hours in September 2026)", "Two rests of 20 minutes a day"),
    ("6", "Need 5; outcomes 1 and 4", "Scanning to the left in reading, at shelves and at the till; finding safe ways round the plant house, with yellow tape on the left-hand edges.", "Qualified teacher for vision impairment with a habilitation specialist", "60 minutes one-to-one each month, ten a year; two hours at the placement each term for its staff"),
    ("7", "Needs 5 and 6; outcome 4", "Travel training on two bus routes: together, shadowed, alone with a phone call.", "Travel trainer (level 3 award), shown left-side scanning by the habilitation specialist", "Two hours a week one-to-one, 20 weeks from October 2026"),
    ("8", "Needs 2, 3 and 6; outcomes 2 and 5", "Functional Skills mathematics with her own bills, and job search: a film of her at work for employers, mock interviews.", "Course tutor (qualified teacher) in a group of five with a learning support assistant (level 2)", "Three hours every Monday, 36 weeks"),
    ("9", "Needs 2 and 5; outcome 2", "In assessments and tests: 50% extra time, a reading app, a red line down the left margin, and a break of ten minutes in each half-hour.", "Examinations officer, who books them each term", "Every assessment"),
)  # fmt: skip
K = (
    ("Wenna’s views", "Wenna Hockaday", "1 to 5 June 2026", "1, attached"),
    ("(a) Mother’s letter (with Wenna’s agreement)", "Mother", "12 June 2026", "2, attached"),
    ("(b) Educational advice", "Principal, Levels Edge College", "9 June 2026", "3, attached"),
    ("(b) with regulation 6(2): vision", "Qualified teacher for vision impairment", "14 May 2026", "4, attached"),
    ("(c) Medical advice", "Consultant neurologist", "20 May 2026", "5, attached"),
    ("(d) Psychological advice", "Educational psychologist", "2 June 2026", "6, attached"),
    ("(e) Social care advice", "Social worker, adult social care", "26 May 2026", "7, attached"),
    ("(f) Neuropsychology", "Clinical neuropsychologist", "28 May 2026", "8, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "21 May 2026", "9, attached"),
    ("(g) Preparing for adulthood", "Travel trainer and supported employment adviser", "22 May 2026", "10, attached"),
    ("(h) Person Wenna asked for", "Co-ordinator of the brain injury group", "4 June 2026", "11, attached"),
)  # fmt: skip


def part(by: Author, number: int, letter: str, title: str) -> None:
    by.at(letter).bold(f"Part {number} – Section {letter}: {title}", 14)


def write(by: Author) -> None:
    by.paper.running(
        "Wenna Hockaday – amended final plan", "Mendip and Levels Council – 11 September 2026"
    )
    by.bold("Education, Health and Care Plan for Wenna Hockaday", 20)
    by.cover(
        ("Date of birth", "2 May 2006"), ("Pronouns", "she/her"),
        ("Where she learns", "Levels Edge College"), ("Who decides", "Wenna herself; nobody doubts her capacity"),
        ("Main need", "Speech, language and communication (acquired brain injury)"), ("Also", "Vision impairment"),
        ("Status", "Amended final plan"), ("Date", "11 September 2026"),
        ("Papers and invitations sent", "8 June 2026"), ("Review meeting", "24 June 2026"),
        ("Report of the meeting", "6 July 2026"), ("Decision and notice of amendments", "20 July 2026"),
        ("Next review finished by", "9 July 2027"), ("Signed for the Council", "L. Pocock, Post-16 SEND Lead, 11 September 2026"),
        columns=4,
    )  # fmt: skip
    part(by, 1, "A", "Views, interests and aspirations")
    in_text_box(by.paper.text(""), [by.note(line) for line in BOX])
    by.bold("In Wenna’s own words, June 2026", 13)
    for title, text in A:
        by.bold(title, 12)
        by.text(text)
    by.bold("From Mum", 12)
    by.text(MUM)
    part(by, 2, "B", "Special educational needs")
    by.rows(("Area", "Strengths", "Needs"), B, labels=(0,))
    part(by, 3, "C", "Health needs")
    by.text("C1. Epilepsy following the injury: one seizure, on 3 February 2026, in the 12 months before the review (consultant neurologist, 20 May 2026). Tiredness and missed tablets make one more likely. Her individual health care plan of 7 September 2026 is appendix 12.", "C2. Headaches on about three afternoons a week, which end work for that day (same advice).")  # fmt: skip
    part(by, 4, "D", "Social care needs")
    by.text("Need 7. Wenna lives with her mother and has not yet had the chance to practise living apart from her; she goes out with people of her own age once a month. Her adult care assessment under the Care Act 2014 was finished on 26 May 2026 (social worker, adult social care).")  # fmt: skip
    part(by, 5, "E", "Outcomes")
    by.rows(("No.", "Part of adult life", "Outcome", "Step on the way", "Kind", "Needs"), E, labels=(0,))  # fmt: skip
    by.text(
        "Targets and checks: Wenna, the job coach and the course tutor set her targets every half-term and go over the coach’s tally every Friday. All of them and, if Wenna wishes, her mother meet once a term to see how each outcome stands. The Council looks at them at the yearly review.",
        "Leaving education: the course ends in July 2027. The supported employment service meets Wenna monthly from January 2027 and takes over from the job coach on 1 July 2027. Her checklists go with her. The ward’s volunteer manager sees her in March 2027.",
    )  # fmt: skip
    part(by, 6, "F", "Special educational provision")
    by.guide("Provisions 2, 3, 7 and 8 also prepare Wenna for adult life and independent living.")
    by.rows(("No.", "For", "What happens", "Who, and their training", "How much and how often"), F, labels=(0,))  # fmt: skip
    part(by, 7, "G", "Health provision")
    by.text(
        "G1, for C1 and C2. An epilepsy specialist nurse sees Wenna for 30 minutes every four months, reviews her tablets and her headache diary, and teaches college and placement staff what to do in a seizure for one hour each September.",
        "Agreed for the integrated care board by the designated clinical officer on 1 September 2026.",
    )  # fmt: skip
    part(by, 8, "H1", "Social care provision for under-18s")
    by.text("None. Wenna is an adult.")
    part(by, 9, "H2", "Other social care provision")
    by.text("For need 7 and outcome 5, under the Care Act 2014: a support worker (level 3 diploma in adult care) is with Wenna one-to-one for six hours every Saturday, 48 weeks a year, at clubs and in town; and for two nights a month in the training flat in Wells from October 2026, rising to seven nights in June 2027.")  # fmt: skip
    part(by, 10, "I", "Placement")
    by.text("Levels Edge College, a general further education college.")
    part(by, 11, "J", "Personal budget")
    by.text("The six Saturday hours in Part 9 are paid for by a social care direct payment, which Wenna runs with a local support service. It meets need 7 and outcome 5. No direct payment is made for anything in Part 6.")  # fmt: skip
    part(by, 12, "K", "Advice and information")
    by.rows(("Advice", "From", "Date", "Appendix"), [*K, ("Individual health care plan", "Epilepsy specialist nurse", "7 September 2026", "12, attached")])  # fmt: skip


PLAN = Unseen(
    name="wenna",
    style="numbered parts, bold headings, text box, wide tables",
    born=dt.date(2006, 5, 2),
    write=write,
    is_landscape=True,
)
