"""Caspian, fourteen: a plan without letters, with the form's guidance left in it. As it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

ABOUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Where these words come from",
     ("Caspian recorded four voice notes for his head of year between 24 August and 1 September 2026, and she wrote them out. What stands in quotation marks is word for word. He heard the finished page on 8 September 2026. His mum wrote her part herself on 30 August 2026.",)),
    ("Me and what I’m into (Caspian’s voice note, 24 August 2026)",
     ("“I do up bikes. I get the ones from the tip going. I watch drag racing and I’m good with little kids, ask my auntie.”",)),
    ("School",
     ("Caspian rates design and technology and the bike shed ten out of ten. He gives French a one. “When they talk and talk it’s like a radio in another room.” What helps is being shown, and being asked quietly.",)),
    ("Mates and free time",
     ("He has three mates from the skate park. He feels left out of the group chat, as the reading goes too fast. He plays football on Sundays for a village team.",)),
    ("Health",
     ("“The tablet makes me not hungry at dinner and then I’m starving at nine.” He falls asleep late and finds mornings grim.",)),
    ("Doing it myself",
     ("Caspian makes his own tea and mends punctures for money. He would like to learn to take the bus into town, to save up and to sort out his own prescription.",)),
    ("What’s next",
     ("“I want my own garage, bikes first and then cars. I want a flat over it, and mates round on a Friday.” He would like to coach the under-nines at the football club. After Year 11 he is thinking of the motor vehicle course at college, or an apprenticeship with the bus company.",)),
    ("How to talk with Caspian and decide things together",
     ("He talks in short bursts and shows you the rest with his hands. Say one thing, show it, then wait. “Dunno” mostly means that the question was too long; a shrug with a smile means yes. For a decision, send him a voice note with two or three choices the day before and meet in the workshop, with his mum there.",)),
    ("The story so far",
     ("Caspian was born in March 2012. He had speech therapy at nursery and until 2018. He began at Carrick Moor School in September 2023, was sent home for five days in all in Year 8, and has had a plan since October 2024.",)),
    ("What others say",
     ("His form tutor likes how he looks after new pupils. He is proud of the bike he built for his cousin.",)),
    ("Mum’s view and mum’s hopes",
     ("Mum (her own writing, 30 August 2026): “He is kind and he grafts. I worry that people see attitude when he has lost the thread. I hope he gets a trade, learns to manage his money, and settles somewhere near with people who have his back.”",)),
)  # fmt: skip
NEEDS: tuple[tuple[str, str], ...] = (
    ("Need 1: understanding and using language", "Caspian has developmental language disorder. He keeps hold of one instruction of about eight words; in a longer one he acts on the last part only (CELF-5, speech and language therapist, 11 May 2026: understanding at the 2nd centile). He loses the point of a lesson that is mostly talk, and tells events out of order."),
    ("Need 2: reading and writing", "He reads like a pupil of about nine (YARC, specialist teacher, 18 May 2026) and spells 11 of the 50 commonest subject words. He gets two lines down in ten minutes. Dyslexia was identified in 2022."),
    ("Need 3: attention and staying in lessons", "Caspian has attention deficit hyperactivity disorder (ADHD). In three lessons seen by the educational psychologist on 20 May 2026 he kept to a listening task for four minutes and to a practical one for 35. When corrected in front of others he walked out; this happened 22 times in the summer term of 2026 (behaviour log), four of them as far as the main road."),
    ("Need 4: everyday independence", "He does not yet read a timetable, work out change from £10 or travel alone by bus (careers adviser’s checklist, 2 June 2026)."),
)  # fmt: skip
OUTCOMES = (
    "Learning and employment. By July 2028 Caspian completes a workshop job of five steps after hearing and seeing it once, checking back what he has understood, in eight jobs out of ten. In May 2026 it was two. Steps: four out of ten by July 2027, six by December 2027.",
    "Learning and employment. By July 2028 he reads a two-page job sheet or news report with his reading pen and gives its five main points, three times running. In May 2026 he gave one point. Steps: two points by April 2027; four by December 2027.",
    "Friends and community. By July 2028 Caspian stays in, or uses his agreed way out and is back within ten minutes, in 97 lessons out of 100. In the summer term of 2026 he left 22 times without it. Steps: no more than ten times a term by Easter 2027 and five by December 2027.",
    "Independent living. By July 2028 he travels on two bus routes by himself, and keeps a four-week plan of what he earns, spends and saves. In June 2026 he did neither. Steps: one route with an adult two seats behind by June 2027; by himself by October 2027.",
    "Health. By July 2028 Caspian orders his own tablets, takes them at breakfast without a reminder on 27 days out of 30 and follows a bedtime that he chose. In May 2026 his mum did all of this. Step: 20 days out of 30 by July 2027.",
)  # fmt: skip
PROVISION: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Talking and understanding (need 1; outcomes 1 and 3)", (
        "A speech and language therapist (registered with the HCPC, the Health and Care Professions Council) works with Caspian one-to-one for 40 minutes each week, 30 weeks a year: asking for a repeat, and telling an event in order with a strip of six boxes.",
        "The same therapist spends three hours each September training his teachers and four hours a year writing and checking his language targets.",
        "A teaching assistant (level 3, trained by the therapist) teaches the key words of each new topic to him and one other pupil: 20 minutes, three times a week, 38 weeks.",
        "In every lesson the teacher gives him instructions of no more than eight words with a drawing, and he says back what he will do.",
    )),
    ("Reading and writing (need 2; outcome 2)", (
        "A specialist teacher with a level 7 diploma in dyslexia teaches him structured phonics and spelling with workshop words for 45 minutes twice a week, one-to-one, 38 weeks. These lessons and two hours a week of practical engineering take the place of French.",
        "He keeps a reading pen, headphones and a laptop with dictation software in all subjects. The specialist teacher gives him four 30-minute lessons in using them each autumn.",
        "In examinations and class tests: a reader, 25% extra time, typing in place of handwriting and a room with no more than five others.",
    )),
    ("Staying in and coming back (need 3; outcome 3)", (
        "He sits at the end of the second row, within two steps of the teacher, on a stool that rocks, in each classroom.",
        "Safety plan: he shows a blue card and goes by the back stairs to the bike shed, where the technician or the duty assistant is waiting. If he passes the gate, one of the on-call pair follows with a radio, and the office rings his mum within five minutes. The SENCO goes over the plan with staff for an hour in September and January.",
        "A learning mentor (youth work diploma, level 4) sees him one-to-one for 30 minutes on Monday and Friday, 38 weeks. The educational psychologist supervises the mentor for an hour every half-term.",
        "Lunch on Tuesday and Thursday, 40 minutes: bike club in the workshop, eight pupils with the technician and the mentor, 38 weeks.",
        "The mentor and his mum swap a one-minute voice note every school day at 3.15: one good thing, one thing to know.",
    )),
    ("Getting ready for work and adult life (need 4; outcomes 1, 4 and 5)", (
        "Level 1 vehicle maintenance at the college’s schools workshop, three hours each Wednesday, 36 weeks, in a group of ten with an instructor and a teaching assistant. It replaces one option subject.",
        "Travel training with a travel trainer (accredited, level 3): one-to-one, 60 minutes a week from February to July 2027, 20 weeks.",
        "Money, shopping and planning taught in a real kitchen and shop by a life skills tutor (qualified teacher), four pupils, 60 minutes every Thursday, 38 weeks.",
        "A careers adviser (level 6) meets him for 45 minutes once a term and visits two workplaces with him each year.",
    )),
)  # fmt: skip
K = (
    ("Caspian’s views", "Caspian, with his head of year", "8 September 2026", "1"),
    ("(a) Parent’s advice", "Mother", "30 August 2026", "2"),
    ("(b) Educational advice", "Head teacher, Carrick Moor School", "9 June 2026", "3"),
    ("(b) Literacy assessment", "Specialist teacher", "18 May 2026", "4"),
    ("(c) Medical advice", "Community paediatrician", "14 May 2026", "5"),
    ("(d) Psychological advice", "Educational psychologist", "28 May 2026", "6"),
    ("(e) Social care advice", "Family support worker, children’s services", "5 June 2026", "7"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "11 May 2026", "8"),
    ("(g) Advice on preparing for adulthood", "Careers adviser", "2 June 2026", "9"),
    ("(h) Asked for by Caspian and his mum", "Coach, village football club", "21 May 2026", "10"),
)  # fmt: skip


def guidance(by: Author, *texts: str, is_list: bool = False) -> None:
    """Print what the form says to whoever fills it in."""
    for text in texts:
        by.paper.text(f"• {text}" if is_list else text)


def write(by: Author) -> None:
    by.paper.running("Caspian Oduya-Lamb", "Amended final plan of 17 November 2026")
    by.heading("Caspian’s Plan: education, health and care", 0)
    by.cover(
        ("Name", "Caspian Oduya-Lamb"), ("Date of birth", "9 March 2012"), ("Pronouns", "he/him"),
        ("Year group", "Year 10"), ("School", "Carrick Moor School"),
        ("Main type of need", "Speech, language and communication"),
        ("Status", "Amended final plan"), ("Last review decision", "20 October 2025"),
        ("Invitations and papers sent out", "2 September 2026"), ("Review meeting", "17 September 2026"),
        ("Report of the meeting sent", "29 September 2026"),
        ("Decision and proposed changes sent", "13 October 2026"),
        ("Date of this plan", "17 November 2026"), ("Next review to be complete by", "8 October 2027"),
        ("Signed for the County Council", "L. Petherbridge, Plan Manager"), ("Signed on", "17 November 2026"),
    )  # fmt: skip
    by.at("A").heading("All about Caspian")
    guidance(
        by,
        "What the young person and family would like everyone to know.",
        "Cover play or leisure, health, school, friends, independence and the future.",
        "Say who is speaking.",
        is_list=True,
    )
    for title, texts in ABOUT:
        by.bold(title)
        by.text(*texts)
    by.at("B").heading("Special educational needs")
    guidance(
        by, "List every need found in the assessment. Number each one and give dates of tests."
    )
    by.labelled(*NEEDS)
    by.text(
        "No sensory or physical need was found (community paediatrician, 14 May 2026).",
    )
    _care_needs(by)
    by.at("E").heading("Outcomes")
    guidance(
        by,
        "Outcomes should be specific, measurable, achievable, relevant and time-bound.",
        "From Year 9 they cover employment, independent living, community and health.",
        is_list=True,
    )
    by.numbered(*OUTCOMES)
    by.text(
        "Caspian and the learning mentor set two or three short targets from these every half-term. The SENCO goes through his teachers’ notes on them with Caspian and his mum once a term.",
        "He leaves school in the summer of 2028. Plan for the move: visits to two colleges and the bus company by October 2027; his choice made at the autumn review; four half-days there in June 2028 with the learning mentor.",
    )  # fmt: skip
    by.at("F").heading("Provision")
    guidance(by, "Set out the special educational provision for each need: what, how much, how often and by whom.")  # fmt: skip
    for title, items in PROVISION:
        by.bold(title)
        by.bullets(*items)
    _end(by)


def _care_needs(by: Author) -> None:
    by.at("C").heading("Health needs")
    guidance(by, "Health needs that relate to the special educational needs.")
    by.text(
        "Caspian takes a daily tablet for ADHD, which takes his appetite away at midday. He sleeps about six hours (community paediatrician, 14 May 2026). Tired mornings shorten the time for which he attends.",
    )  # fmt: skip
    by.at("D").heading("Social care needs")
    guidance(by, "Needs linked to the special educational needs or to a disability.")
    by.text(
        "No social care need was identified. A family support worker from children’s services met the family and reported on 5 June 2026.",
    )  # fmt: skip


def _end(by: Author) -> None:
    by.at("G").heading("Health provision")
    guidance(by, "Must be agreed by the health commissioner.")
    by.bullets(
        "For the tablets and appetite (outcome 5): the community ADHD nurse sees Caspian in clinic for 30 minutes every three months, four times a year, and checks weight and blood pressure.",
        "For sleep (outcome 5): the same nurse runs a sleep clinic with him and his mum, six appointments of 45 minutes between January and April 2027, one every fortnight.",
        "The designated clinical officer agreed to both for the integrated care board on 8 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (children’s services, 5 June 2026).")
    by.at("H2").heading("Any other social care provision")
    by.text("None required (children’s services, 5 June 2026).")
    by.at("I").heading("Placement")
    guidance(by, "Name and type of school or other institution. Leave empty in a draft.")
    by.text("Carrick Moor School, a mainstream community secondary school.")
    by.at("J").heading("Personal budget")
    by.text(
        "The head of year explained personal budgets at the review meeting on 17 September 2026. The family asked for none.",
    )  # fmt: skip
    by.at("K").heading("Advice and information")
    guidance(by, "All reports must be attached.")
    by.text(
        "All the papers listed are attached, under the numbers given.",
    )  # fmt: skip
    by.rows(("Advice", "Author and role", "Date", "Appendix"), K)


PLAN = Unseen(
    name="glen_caspian",
    style="no letters, printed guidance, numbered outcomes",
    born=dt.date(2012, 3, 9),
    write=write,
)
