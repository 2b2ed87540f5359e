"""Quillon, fourteen: an amended final plan in eleven Parts, the letters in the guidance, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("Who said what", "Quillon talked with his learning mentor over a broken bicycle on 20 and 27 May 2026; she wrote it down and read it back. Anything in quotation marks is his. Mum wrote her piece on 1 June 2026."),
    ("What he is into", "Old tractors, his dog and BMX. He watches farriers online and makes hooks from horseshoe nails."),
    ("What he hopes for", "“Shoeing horses, that’s the job. Or tractors. I’d live in the caravan at Grandad’s and then my own cottage. I want to ride with the lads at the pump track.” This year he would like to get through a week without walking out."),
    ("School", "Best: workshop. Worst: “being told off in front of everyone” and copying from the board. “I get it if somebody draws it.”"),
    ("After Year 11", "He wants the land-based college, and then an apprenticeship with a farrier."),
    ("Mates", "One good friend at school and his cousins. “Out of school there’s nobody, really.”"),
    ("Standing on his own feet", "Quillon cooks eggs, fixes punctures and looks after the hens. He would like to do the bus by himself and have his own money."),
    ("Feeling well", "“I’m awake till one and then I’m dead in Period 1. The tablets put me off my dinner.”"),
    ("How to talk with him and settle things with him", "Quillon talks best with his hands busy, side by side with you. Say one thing, draw it, and let him say it back. “Dunno” means that he has lost the thread; ask again in fewer words. Hood up means stop. Give him two choices on a card, a day to think, and his mentor or Mum beside him."),
    ("How he got here", "Born in 2012. He spoke late, and has had a plan since 2019. He moved to Withycombe Academy in September 2023; ADHD was diagnosed in March 2024."),
    ("What people like about him", "His mentor: loyal, funny, patient with animals. He is proud of the trailer that he rebuilt."),
    ("Mum’s views", "“He is a grafter when he knows what the job is. I am fed up of phone calls that only say what went wrong.”"),
    ("Mum’s hopes", "“A trade, good mates, and that he still comes round on Sundays.”"),
)  # fmt: skip
B = (
    ("Communication and interaction", "Need 1. Developmental language disorder. Quillon follows a spoken instruction with two parts but not one with three (core language 71, CELF-5, speech and language therapist, 18 May 2026). Telling what happened, he leaves out who and why."),
    ("Cognition and learning", "Need 2. He reads like most nine-year-olds (9 years 1 month, NGRT, 30 April 2026) and writes eight words a minute, with pain after five minutes (developmental coordination disorder; occupational therapist, 12 May 2026).\nNeed 3. ADHD. He stayed with desk work for seven minutes at a time, and with practical work for forty (educational psychologist, 2 June 2026)."),
    ("Social, emotional and mental health", "Need 4. When he is corrected in front of others Quillon goes red, swears and leaves. He left lessons 46 times between January and May 2026 and the site twice, once into the road (school’s log, 5 June 2026)."),
    ("Sensory and physical", "See need 2 for his hands."),
    ("Getting ready for adult life", "Need 5. Quillon cannot yet read a bus timetable, use a bank card or ask a stranger for help (careers adviser, 22 May 2026)."),
)  # fmt: skip
E = (
    "Outcome 1. Work (needs 1 and 3; his hope of being a farrier). By July 2028 Quillon carries out a five-step job from a drawn card, in a workplace, four times out of five. In May 2026: two steps. On the way: three steps by July 2027.",
    "Outcome 2. Learning (need 2; same hope, since college asks for it). By July 2028 he dictates and corrects 250 words that a stranger can follow. In May 2026: 60. On the way: 150 by July 2027.",
    "Outcome 3. Friends (needs 1 and 4; his hope of a week without walking out). By July 2028, when he is upset, he shows his card, goes to the agreed place and is back within ten minutes, nine times out of ten. In May 2026: once in 23 times. On the way: five times out of ten by July 2027.",
    "Outcome 4. Independent living (need 5; his hope of a place of his own). By July 2028 he goes to college and back by two buses, alone, ten days running, and keeps to £15 a week for two months. In May 2026 he did neither. On the way: one bus by April 2027.",
    "Outcome 5. Health (need 6; he is tired of being tired). By July 2028 he is asleep by 11 on five nights in seven and takes his own tablet daily. In May 2026: two nights, with Mum giving it to him. On the way: three nights by July 2027.",
    "Outcome 6. Community (need 7; his hope of riding with others). By July 2028 he spends 10 Saturday afternoons in a row at the pump track with two other riders. In May 2026: none. On the way: four by July 2027.",
)  # fmt: skip
FOLLOW = (
    "Targets: Quillon and his mentor set two each half-term; subject teachers report every Friday. The SENCO goes through the results with him and Mum each term, the Council once a year.",
    "September 2028: he moves to college. Taster days in November 2026 and June 2027; place named by 30 March 2028; six visits with his mentor from April to July 2028.",
)  # fmt: skip
F = (
    ("Language", (
        "Speech and language therapist (HCPC registered): one-to-one, 45 minutes a week, 30 weeks a year. Telling events in order with drawn prompts; asking for a repeat. Plus two hours each term training his teachers and two hours a year reviewing. Need 1; outcomes 1 and 3.",
        "Teaching assistant (level 3, two-day course on language disorder) in English, Maths and Science, 12 hours a week, for Quillon and one other pupil: draws each task in four boxes before it starts, and has Quillon tell it back. Needs 1, 2 and 3; outcomes 1 and 2.",
    )),
    ("Reading and recording", (
        "Specialist teacher (level 5 certificate, dyslexia): Quillon and one other, 40 minutes twice a week, 36 weeks a year, on word roots and on reading workshop manuals. Need 2; outcome 2.",
        "Laptop with dictation, headset and reading pen, kept in his bag. The ICT instructor (level 3) teaches him to use them one-to-one, 30 minutes a week, 18 weeks, and checks them monthly. Need 2; outcome 2.",
        "Occupational therapist (HCPC registered): one-to-one in the workshop, 45 minutes each half-term, six a year, on grip and tools. Needs 2 and 3; outcome 1.",
        "Examinations: 25% extra time, a reader, dictation and a room of his own with a break of five minutes every twenty. Needs 1, 2 and 3; outcome 2.",
    )),
    ("Timetable", (
        "In place of French and the fourth option: Level 1 land-based studies at the college’s farm, five hours every Thursday, 36 weeks a year, in a group of six with an instructor (level 3) and the assistant above. Needs 3 and 5; outcomes 1 and 4.",
        "A farrier (registered, two-day course on ADHD) teaches him one-to-one at the forge for two hours every other Tuesday, 18 sessions a year. Bought with a direct payment: see Part 10. Needs 1 and 3; outcome 1.",
        "High stool by the door in every room. Half-way through each hour the assistant or subject teacher sends him on a five-minute job with something to carry. Need 3; outcome 3.",
    )),
    ("When things go wrong", (
        "Safety plan. The pastoral lead (level 4) writes it with Quillon and Mum in 90 minutes each September and goes through it with him, one-to-one, for 20 minutes each half-term. Speak to him quietly, to one side; he shows the blue card and goes to the bike shed office; an adult follows five metres behind; the duty teacher is at the gate within two minutes. The educational psychologist trains all his teachers in it for an hour every September. Need 4; outcome 3.",
        "Learning mentor (trained emotional literacy support assistant, supervised by the educational psychologist two hours each half-term): one-to-one, 30 minutes every Monday and Thursday, 38 weeks a year. Drawing out what happened, in comic strips, and putting it right. Need 4; outcome 3.",
        "Lunch: bicycle workshop, 35 minutes daily, eight pupils, run by the technology technician (level 3). Need 4; outcomes 3 and 6.",
        "Each Friday by 3.30 the mentor sends Mum a message: two things that went well, one to talk about. Need 4; outcome 3.",
    )),
    ("Adult life", (
        "Travel trainer (level 3 award): one-to-one on the college buses, 90 minutes a week, January to April 2027, 12 weeks. Need 5; outcome 4.",
        "Life skills tutor (qualified teacher): group of four, 50 minutes a week, 38 weeks a year. Bank cards, budgets, telephone calls, medicines. Need 5; outcomes 4 and 5.",
    )),
)  # fmt: skip
K = (
    ("Young person’s views", "Quillon, with his learning mentor", "27 May 2026"),
    ("(a) Parent’s views", "Mother", "1 June 2026"),
    ("(b) Education", "Head teacher, Withycombe Academy", "5 June 2026"),
    ("(c) Medical", "Community paediatrician", "14 May 2026"),
    ("(d) Psychology", "Educational psychologist", "2 June 2026"),
    ("(e) Social care", "Social worker, children with disabilities team", "21 May 2026"),
    ("(f) Language", "Speech and language therapist", "18 May 2026"),
    ("(f) Occupational therapy", "Occupational therapist", "12 May 2026"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "22 May 2026"),
    ("(h) Asked for by Mum", "Instructor, the college’s farm", "29 May 2026"),
)  # fmt: skip


def _part(by: Author, letter: str, title: str, guidance: str) -> None:
    by.at(letter).bold(title, 14)
    by.guide(guidance)


def write(by: Author) -> None:
    by.paper.running("Quillon Baptiste-Moor", "Amended final EHC plan, 9 September 2026")
    by.bold("Education, health and care plan", 20)
    by.labelled(
        ("Name", "Quillon Baptiste-Moor (he/him)"), ("Born", "19 January 2012"),
        ("Year group", "Year 10"), ("Main need", "Speech, language and communication needs"),
        ("Status", "Amended final plan, 9 September 2026"),
        ("Last review finished", "22 July 2025"),
        ("This review", "invitations and papers sent 9 June 2026; meeting 25 June 2026; report sent 6 July 2026; decision and proposed amendments sent 17 July 2026"),
        ("Next review to be finished by", "16 July 2027"),
        ("Signed for the Council", "J. Amankwah, SEND Casework Manager, 9 September 2026"),
    )  # fmt: skip
    _part(by, "A", "Part 1  Quillon’s views, interests and aspirations",
          "The regulations call this Section A. It gives the views, interests and aspirations of the child and of his parents.")  # fmt: skip
    by.labelled(*A)
    _part(by, "B", "Part 2  Special educational needs",
          "This part is Section B of the plan, and every special educational need has to be in it.")  # fmt: skip
    for label, text in B:
        by.labelled((label, text.split("\n")[0]))
        by.text(*text.split("\n")[1:])
    _part(by, "C", "Part 3  Health needs",
          "Known in law as Section C: health needs that go with the special educational needs.")  # fmt: skip
    by.text("Need 6. Quillon takes a tablet for ADHD at breakfast. He eats little at midday and lies awake until 1 a.m. on five nights in seven, so that he misses much of the first lesson (community paediatrician, 14 May 2026).")  # fmt: skip
    _part(by, "D", "Part 4  Social care needs",
          "Section D, in other words: social care needs that go with the special educational needs or with a disability.")  # fmt: skip
    by.text(
        "Need 7. Quillon has nowhere to go at weekends without Mum (children with disabilities team, 21 May 2026).",
        "He is not thought likely to need adult care; this is asked again at the Year 11 review.",
    )  # fmt: skip
    _part(by, "E", "Part 5  Outcomes",
          "What we want to change for Quillon. The law’s name for these pages is Section E.")  # fmt: skip
    by.text(*E)
    by.bold("How the outcomes are followed, and the next move", 12)
    by.bullets(*FOLLOW)
    _part(by, "F", "Part 6  Special educational provision",
          "The Council must secure all that is written in this part, which is Section F.")  # fmt: skip
    for title, texts in F:
        by.bold(title, 12)
        by.bullets(*texts)
    _part(by, "G", "Part 7  Health provision",
          "Section G is the part that the integrated care board has to arrange.")  # fmt: skip
    by.bullets(
        "For need 6, outcome 5: ADHD nurse specialist, 30 minutes every four months, three times a year: height, weight, blood pressure, dose. Sleep practitioner (children’s nurse), 45 minutes a month with Quillon and Mum, October 2026 to March 2027.",
        "Agreed for the integrated care board by its designated clinical officer on 2 September 2026.",
    )  # fmt: skip
    _part(by, "H1", "Part 8  Social care provision",
          "There are two halves. The first is Section H1: help for under-18s under section 2 of the Chronically Sick and Disabled Persons Act 1970.")  # fmt: skip
    by.text("For need 7, outcome 6: a youth worker (level 3) takes Quillon one-to-one to the pump track for three hours on alternate Saturdays, 24 times a year.")  # fmt: skip
    _part(by, "H2", "Part 8, second half  Other social care provision",
          "The second half is Section H2: anything else that is reasonably required.")  # fmt: skip
    by.text("None is reasonably required (children with disabilities team, 21 May 2026).")
    _part(by, "I", "Part 9  Placement", "Section I names the school and says of what type it is.")
    by.text("Withycombe Academy, a mainstream secondary academy.")
    _part(by, "J", "Part 10  Personal budget",
          "Section J: what is paid directly to the family, and for which needs and outcomes.")  # fmt: skip
    by.text("A direct payment of £1,620 a year, agreed on 17 July 2026, buys the 18 sessions with the farrier in Part 6. It meets needs 1 and 3 and serves outcome 1.")  # fmt: skip
    _part(by, "K", "Part 11  Advice and information",
          "All of these are attached. Together they form Section K.")  # fmt: skip
    by.rows(("Advice", "From", "Date", "Attached"), [(*row, "Yes") for row in K])


PLAN = Unseen(
    name="quillon",
    style="Parts 1 to 11 in bold, the letters in the guidance",
    born=dt.date(2012, 1, 19),
    write=write,
)
