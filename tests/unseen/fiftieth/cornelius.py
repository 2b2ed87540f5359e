"""Cornelius, eighteen: a county's final plan from a special school to college, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Name", "Cornelius Tobias Harkaway"),
    ("Likes to be called", "Cornelius (he/him)"),
    ("Born", "14 March 2008"),
    ("National Curriculum year", "Year 14"),
    ("Setting", "Wyndlow Park School"),
    ("Home language", "English"),
    ("Main need", "Moderate learning difficulty; autism"),
    ("Who this plan is for", "Cornelius. He makes his own decisions about it and nobody has reason to doubt that he can."),
    ("Status", "FINAL, amended after the annual review"),
    ("Signed for the county council", "Philippa Gadsden, Service Manager SEND, 19 November 2026"),
)  # fmt: skip
TIMES = (
    ("Plan first made", "22 November 2016"),
    ("Previous annual review finished", "3 November 2025"),
    ("Advice asked for", "10 June 2026; due by 22 July 2026; all in by 20 July 2026"),
    ("Papers for the review sent out", "8 September 2026"),
    ("Annual review meeting", "24 September 2026"),
    ("School’s report sent to everybody invited", "6 October 2026"),
    ("Decision letter and amendment notice sent to Cornelius", "20 October 2026"),
    ("Time for comments ended", "6 November 2026"),
    ("Final plan sent to Cornelius, both settings and the integrated care board", "19 November 2026"),
    ("Next annual review to be finished by", "8 October 2027"),
)  # fmt: skip
A = (
    ("How Cornelius gave his views", (
        "Cornelius met his form tutor for two half-hours, on 10 and 14 September 2026, in the café room. He used a Talking Mat with photos for the first and typed on his tablet in the second. Words in quotation marks are his own, as he said or typed them. He read this section on 16 September 2026 and said it was right.",
    )),
    ("In Cornelius’s own words", (
        "Interests: “I like buses, snooker on the telly and going to the gym. I’ve got 212 bus tickets in albums.”",
        "Strengths: “I’m good at watering, lifting and being on time. I’m proud of my gardening certificate.” Staff add that he is honest, careful with tools and kind to younger pupils.",
        "School: “Best bit is Tuesdays at the garden centre. Worst bit is the minibus, it’s loud. I don’t like it when people talk fast and then say hurry up.”",
        "Friends: “My best mate is in my class and we do snooker. I’d like a girlfriend. It’s hard to know what to say.”",
        "Health: “I feel wiped out after a seizure and I want to go to bed. I don’t like people staring. I remember my tablets if my phone beeps.”",
        "Doing things alone: “I make tea and toast. I want to get the 34 bus on my own and pay with my card.”",
        "Hopes for this year and next: “I want to go to college and do horticulture, and pass my food hygiene.”",
        "Hopes for later: “I want a paid job in a garden centre. I want a flat near Mum with my mate, and I’d still go to the gym and join a snooker club.”",
    )),
    ("How to talk with Cornelius and involve him in decisions", (
        "Cornelius talks in short sentences. Use his name, say one thing and count to five before you add anything. Draw or show photos for anything new. A thumb up is yes; looking at his watch means he has had enough; “dunno” usually means he needs the question another way. Big decisions are best on a morning, over a drink, with the choices on paper and a night to think. He likes his form tutor or his mum to be there, and tells us which.",
    )),
    ("Cornelius’s story", (
        "Cornelius was born in March 2008 and grew up in the county. He was told that he is autistic in 2013. He came to Wyndlow Park from a village primary school in September 2019, had his first seizure in 2021 and began at the garden centre in January 2026.",
    )),
    ("What his mum thinks (Cornelius agreed on 16 September 2026 that it goes in)", (
        "“He has grown up such a lot. I worry about seizures when he is out by himself. I hope he gets a job, his own place with the right help, and friends.” (email, 15 September 2026)",
    )),
)  # fmt: skip
B = (
    ("Employment and learning", (
        "Strengths: reliable, strong and interested; finishes a practical job he has been shown three times.",
        "B1. Reading and writing. Cornelius has a moderate learning difficulty. He reads single words and short sentences at the level of a seven-year-old (reading age 7 years 1 month, Salford test, May 2026) and writes a sentence of five or six words. He cannot yet read a work rota or a plant label on his own.",
        "B2. Following and keeping to a task. He follows two spoken steps in three; at the garden centre he stopped and waited for an adult 14 times in two hours (educational psychologist, 2 July 2026).",
    )),
    ("Independent living", (
        "Strengths: dresses, washes and makes a cold meal without help.",
        "B3. Money. He pays with a card but does not know whether £5 or £50 is a fair price, and cannot yet keep to a weekly amount (money assessment, class teacher, 19 June 2026).",
        "B4. Getting about. He knows bus numbers but not what to do when one is late. On five practice journeys in June 2026 he crossed two out of nine roads without being told to stop (travel trainer, 26 June 2026).",
    )),
    ("Friends, relationships and community", (
        "Strengths: loyal, likes company and has one close friend.",
        "B5. Social communication. Cornelius is autistic. He talks about his own topics and misses it when someone is bored or joking: he kept a conversation going for two turns on another person’s topic (speech and language therapist, 30 June 2026). He accepted friend requests from three strangers between January and May 2026.",
    )),
    ("Good health", (
        "Strengths: enjoys exercise and eats well.",
        "B6. Anxiety. In noise, or when a plan changes, Cornelius paces and leaves: he missed 22 lessons for this reason between January and June 2026 (school record, 3 July 2026).",
        "B7. Looking after his own health. He can name one of his two medicines, and does not yet know how to order them or tell a stranger what to do in a seizure (epilepsy nurse, 8 July 2026).",
        "No difficulty with sight, hearing or movement was found (community paediatric handover report, 14 July 2026).",
    )),
)  # fmt: skip
E = (
    ("Employment and learning", (
        "E1 (needs B1, B2) – education and training outcome. By July 2028 Cornelius reads a picture-and-word job list of eight lines and does each job in order, with no prompt, on four shifts out of five. This leads to his paid job. Step: five lines by July 2027.",
        "E2 (need B1) – education and training outcome. By July 2028 Cornelius passes Entry Level 2 reading and writing and the level 1 food hygiene test. This leads to horticulture at college. Step: Entry Level 1 passed by July 2027.",
    )),
    ("Independent living", (
        "E3 (need B3) – education and training outcome. By July 2028 Cornelius plans, buys and cooks three meals a week for under £25. This leads to his flat. Step: one meal a week by Easter 2027.",
        "E4 (need B4) – education and training outcome. By July 2028 Cornelius travels to college on the 34 bus by himself on nine days out of ten. He asked for this. Step: one return trip with the trainer following on another seat by June 2027.",
    )),
    ("Friends, relationships and community", (
        "E5 (need B5) – education and training outcome. By July 2028 Cornelius keeps a conversation going for six turns on somebody else’s topic, and names three reasons to turn down a friend request, in four checks out of five. This leads to his wish for a girlfriend. Step: four turns by July 2027.",
        "E6 (need D1) – social care outcome. By July 2028 Cornelius has been to the gym and a snooker club 60 times without his mum. This leads to his wish to join a club. Step: 15 times by Easter 2027.",
    )),
    ("Good health", (
        "E7 (need B6) – education and training outcome. By July 2028 Cornelius uses his own break card and is back in his lesson within ten minutes, four times out of five. This matters for keeping a job. Step: twice out of five by Easter 2027.",
        "E8 (needs B7, C1) – health outcome. By July 2028 Cornelius takes both medicines on time for 28 days running, orders them himself and shows his seizure card to a new person. This matters for a safe life in his flat. Step: 14 days running by July 2027.",
    )),
    ("Targets and checks", (
        "Cornelius and his form tutor set short-term targets every half-term and look at them together in the last week of it. The tutor reports to Cornelius, and to his mum with his say-so, each term. The county looks at all eight outcomes at the annual review.",
    )),
    ("Moving to college and to adult life", (
        "Cornelius chose the college after visits in May and September 2026. He goes there with the job coach for one morning a week from 12 April to 2 July 2027. The school and college tutors meet by 21 May 2027 and hand over his job lists, travel record and seizure plan by 2 July 2027. The county and Cornelius look in spring 2029 at what should follow when his course ends in July 2029.",
    )),
)  # fmt: skip
F_HEAD = ("No.", "What is done", "Who does it", "How much and where", "For")
F = (
    ("Employment and learning", (
        ("F1", "Work placement in a garden centre: the coach shows each job, photographs it for a job list and moves two metres back as soon as Cornelius has done it twice.", "Job coach trained in systematic instruction (level 3)", "One-to-one, four hours every Tuesday, 36 weeks a year, at the garden centre", "B2; E1"),
        ("F2", "Reading and writing taught from rotas, plant labels and recipes with a whole-word and phonics course.", "Qualified teacher with a postgraduate certificate in special needs", "Group of four, 45 minutes four times a week, 38 weeks a year, in the base room", "B1; E1, E2"),
        ("F3", "In practical lessons the assistant lays out the job list, points to the next line when he stops for 30 seconds and ticks it with him.", "Teaching assistant trained by the job coach in F1 for three hours each September", "One-to-one, six hours a week, 38 weeks a year, in horticulture and catering", "B2; E1"),
    )),
    ("Independent living", (
        ("F4", "Budgeting, shopping and cooking: Cornelius prices a meal, buys it and cooks it.", "Qualified teacher and a teaching assistant with level 2 food hygiene", "Group of three, two and a half hours every Thursday, 38 weeks a year, in the shop and training flat", "B3; E3"),
        ("F5", "Travel training: roads first, then the bus, then late and cancelled buses.", "Travel trainer with an accredited travel training certificate", "One-to-one, 60 minutes twice a week, 38 weeks a year, on the road and the 34 bus", "B4; E4"),
    )),
    ("Friends, relationships and community", (
        ("F6", "Conversation group using filmed practice, and rules for friends on line and off.", "Speech and language therapist registered with the HCPC", "Group of four, 45 minutes every Monday, 38 weeks a year; also one hour a half-term to train two teaching assistants and one hour a term to measure progress", "B5; E5"),
        ("F7", "The week’s conversation skill is practised at the café table, with a comment from Cornelius about how it went.", "Teaching assistant trained under F6", "Group of four, 20 minutes, three lunchtimes a week, 38 weeks a year", "B5; E5"),
    )),
    ("Good health", (
        ("F8", "A plan for noise and change: spotting signs, choosing an exit, breathing, coming back. Tried out first in a quiet place and then in a busy one.", "Mentor with a level 4 counselling skills certificate, supervised by an educational psychologist for one hour every half-term", "One-to-one, 40 minutes every Wednesday, 38 weeks a year, in the quiet room", "B6; E7"),
        ("F9", "When Cornelius shows his break card the assistant walks with him to the quiet room, sets a ten-minute timer and walks back with him.", "Teaching assistant trained by the mentor in F8 for two hours each September", "One-to-one, 10 minutes each time, in every lesson he shows it, 38 weeks a year", "B6; E7"),
        ("F10", "Lessons about his own health: medicine names, phone alarms, ordering by app, and rehearsing with his seizure card.", "Teacher of personal and social education, taught for two hours each September by the epilepsy nurse", "One-to-one, 30 minutes every Friday, 38 weeks a year, in the base room", "B7; E8"),
    )),
    ("Staffing, equipment and curriculum", (
        ("F11", "Staffing of the class in all other lessons.", "One qualified teacher and two teaching assistants, each trained in autism for six hours a year by the specialist autism teacher", "Class of nine, five hours a week, 38 weeks a year", "B2, B5, B6; E1, E5, E7"),
        ("F12", "Tablet with text-to-speech, camera and reminder app, and ear defenders. Kept by Cornelius all day, at school and at home; supplied and repaired by the county council.", "Assistive technology technician with a level 3 certificate", "Checked for 30 minutes every half-term; in use since 2 November 2026", "B1, B6; E1, E7"),
        ("F13", "Cornelius follows a vocational study programme (horticulture, catering, English, number, adult life) in place of examination subjects.", "Qualified teacher as tutor", "25 hours a week, 38 weeks a year", "B1, B2; E1, E2"),
    )),
)  # fmt: skip
K = (
    ("1", "(a) Views of Cornelius, with his form tutor", "10 and 14 September 2026"),
    ("2", "His mum’s email, included with his agreement", "15 September 2026"),
    ("3", "(b) Educational advice, headteacher, Wyndlow Park School", "6 July 2026"),
    ("4", "(c) Medical advice, community paediatrician, handover report to adult services", "14 July 2026"),
    ("5", "(c) Health advice, epilepsy nurse", "8 July 2026"),
    ("6", "(d) Psychological advice, educational psychologist", "2 July 2026"),
    ("7", "(e) Social care advice with Care Act assessment, adult social worker", "9 July 2026"),
    ("8", "(f) Speech and language therapist", "30 June 2026"),
    ("9", "(g) Advice on preparing for adulthood and independent living, careers adviser", "20 July 2026"),
    ("10", "(h) Travel trainer, at Cornelius’s request", "26 June 2026"),
    ("11", "Individual health care plan for epilepsy, epilepsy nurse", "7 September 2026"),
    ("12", "Report of the annual review, headteacher, Wyndlow Park School", "6 October 2026"),
)  # fmt: skip


def parts(by: Author, groups: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for heading, lines in groups:
        by.heading(heading, 2)
        by.text(*lines)


def write(by: Author) -> None:
    by.paper.running(
        "Cornelius Harkaway – Education, Health and Care Plan – FINAL",
        "Final plan, 19 November 2026",
    )
    by.heading("Education, Health and Care Plan for Cornelius Harkaway", 0)
    by.cover(*COVER)
    by.heading("Key dates", 2)
    by.cover(*TIMES)
    by.at("A").heading("Section A: Cornelius’s views, interests and aspirations")
    parts(by, A)
    by.at("B").heading("Section B: Cornelius’s special educational needs")
    parts(by, B)
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "C1. Epilepsy. Cornelius has tonic-clonic seizures, the most recent on 21 May 2026. He is drowsy for about three hours afterwards and loses that day’s learning. His care moved to the adult neurology clinic in April 2026. His individual health care plan of 7 September 2026 is number 11 in Section K (epilepsy nurse, 8 July 2026)."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "D1. Cornelius has eligible needs under the Care Act 2014. Because of his autism and epilepsy he does not go out in the evening or at weekends without his mum, and so he sees no one of his own age outside school (adult social worker, assessment of 9 July 2026)."
    )
    by.at("E").heading("Section E: Outcomes")
    parts(by, E)
    by.at("F").heading("Section F: Special educational provision")
    by.text(
        "Everything below is in place at school until 16 July 2027 and, in the same amounts, at the college from 6 September 2027. All of it prepares Cornelius for adulthood."
    )
    for heading, rows in F:
        by.heading(heading, 2)
        by.rows(F_HEAD, rows)
    by.at("G").heading("Section G: Health provision")
    by.text(
        "G1. An epilepsy nurse sees Cornelius for 45 minutes every six months at the adult neurology clinic, checks his medicines and seizure record and updates his individual health care plan (C1; E8).",
        "G2. A GP carries out his learning disability health check for 60 minutes once a year, each March, at the surgery (C1; E8).",
        "G3. The epilepsy nurse trains six members of staff, at school and then at college, in seizure first aid and rescue medicine for two hours every September (C1; E8).",
        "Agreed on behalf of the integrated care board by the designated clinical officer on 12 November 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision for under-18s (1970 Act, section 2)")
    by.text("None. Cornelius turned 18 on 14 March 2026, so his social care is in Section H2.")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "Adult care and support under the Care Act 2014: a support worker with a level 2 diploma in care, trained in epilepsy first aid, goes out with Cornelius one-to-one to the gym and a snooker club for four hours a week, two hours every Wednesday evening and two every Saturday, 48 weeks a year. Arranged by the county’s adult social care team (D1; E6)."
    )
    by.at("I").heading("Section I: Placement")
    by.text(
        "Until 16 July 2027: Wyndlow Park School, a maintained special school.",
        "From 6 September 2027: Teverbrook College, a general further education college.",
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Cornelius was told about personal budgets on 24 September 2026 and has not asked for one. There are no direct payments."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text("All of these are attached, in this order.")
    by.rows(("No.", "What it is and who wrote it", "Date"), K)
    by.at("").heading("Your right to appeal", 2)
    by.guide(
        "Cornelius, if you do not agree with Section B, F or I you can appeal to the First-tier Tribunal (SEND). You have two months from our letter of 19 November 2026, or one month from your mediation certificate, whichever is later. You must first contact the mediation adviser, unless you appeal only about Section I. You can also use the free disagreement resolution service. The county’s SEND information, advice and support service can help you. All the telephone numbers are in the letter."
    )


PLAN = Unseen(
    name="cornelius",
    style="50th: ordinary county form, preparing for adulthood headings in B, E and F",
    born=dt.date(2008, 3, 14),
    write=write,
)
