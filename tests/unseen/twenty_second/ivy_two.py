"""Jericho, nineteen, at college: a city's decimal numbers and provision cards, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import embolden, in_control, write_cell
from tests.unseen.author import Author, Unseen

A = (
    ("My aspirations",
     ("“Work in a garden centre, on the tills or the plants. Live in a flat with one mate and a big telly. Talk to the other fans at away games. This year: the tram on my own.”",)),
    ("Things I like and am interested in",
     ("“Tomatoes. Football, any league. Quiz nights.” Jericho grows eleven kinds of tomato and sells them to neighbours.",)),
    ("Things that matter to me now",
     ("Friends: “Two good mates from the wheelchair football team and one at college. I’m left out when they go upstairs.” He calls the allotment club’s bingo.",
      "College: “Best is horticulture and the café. Worst is being talked over. People finish my sentences.” After the land-based course he wants paid work, not another course.",
      "Doing things for myself: “I do my own shave, my own phone, my own money in shops under a tenner. I want to do the tram and cook tea.”",
      "Health: “Legs get tight when it’s cold. Fits scare me less than they did. I take my own tablets. I like the pool.”")),
    ("What people like about me",
     ("His tutor: dry wit, never late. Jericho is proud of his bronze medal from the county show in August 2026.",)),
    ("How I say things and how I decide",
     ("Jericho talks with his communication aid, a tablet that speaks the words he picks with a finger, and with his own voice for people he knows. Yes is a thumb; no is a shake of the head. Look at him, not at the tablet. Give him a minute to build a sentence and do not guess the end of it.",
      "For a decision he likes to have the choices on one page with pictures a week before, to visit and to talk it over with his support worker. He makes his own decisions about this plan; nobody has had reason to doubt that he can.")),
    ("My story",
     ("Jericho was born at 28 weeks in March 2007. He walked with a frame from 2011 and has used a powered wheelchair since 2018. His first fit was in 2016. He began at Leenside College in September 2025.",)),
    ("What Mum thinks (Jericho agreed to this being here, 9 September 2026)",
     ("Mum is proud of the man he has become. She would like him to be paid for his work and to live within a bus ride.",)),
)  # fmt: skip
B = (
    ("3.1 Communication and interaction",
     ("Strength: he holds a room.",
      "Need 1. Cerebral palsy makes Jericho’s speech slow and slurred: strangers understood four words in twenty (speech and language therapist, 24 June 2026). On his communication aid he builds four-word sentences at five words a minute. He cannot yet use it to put things right when somebody has misunderstood, and gives up.")),
    ("3.2 Cognition and learning",
     ("Strength: he remembers faces, fixtures and plant names.",
      "Need 2. Jericho has moderate learning difficulties. He reads like a child of seven (York Assessment of Reading, specialist teacher, 17 June 2026) and takes in three written steps if each has a picture. He cannot yet work out change from a ten-pound note or tell how long 20 minutes is.")),
    ("3.3 Social, emotional and mental health",
     ("Strength: he makes people laugh.",
      "Need 3. When plans change without warning Jericho turns to the wall and does not use his aid. This lasted 40 minutes on average, on nine days between April and July 2026 (college record, 3 July 2026).")),
    ("3.4 Sensory and physical",
     ("Strength: he drives his chair to a centimetre. His sight and hearing were found to be good (GP, 4 June 2026).",
      "Need 4. Cerebral palsy tightens his legs and trunk, and he uses a powered wheelchair. He can sit upright at a bench for 25 minutes before his hands shake, and grips with the right hand only (occupational therapist, 30 June 2026). After a seizure he is drowsy for the rest of the day.")),
    ("3.5 Getting ready for adult life",
     ("Strength: he shops alone on one street.",
      "Need 5. Jericho has never used the tram without somebody he knows. He makes a cold meal but not a hot one, and has been in a workplace for five days only (college progress coach, 1 July 2026).")),
)  # fmt: skip
E = (
    ("1", "Education and training. Employment, community and friends.",
     "By July 2028 Jericho says again in other words what a customer has misunderstood, in eight talks out of ten with people he does not know. In June 2026 it was one in ten.", "Four in ten by July 2027."),
    ("2", "Education and training. Employment.",
     "By July 2028 Jericho carries out a six-step potting or stock job from a picture sheet, and gives change from ten pounds, nine times out of ten. In June 2026 he did three steps and gave no change.", "Four steps, and change from five pounds, by July 2027."),
    ("3", "Education and training. Health.",
     "By July 2028 Jericho shows his “change” card, looks at the new plan and is back at work within ten minutes, four times out of five. In summer 2026 it took 40 minutes.", "20 minutes by July 2027."),
    ("4", "Education and training. Health, employment.",
     "By July 2028 Jericho plans his own stretches, rests and sitting so that he works a four-hour shift two days a week for six weeks running. In June 2026 he managed two hours.", "Three hours by July 2027."),
    ("5", "Education and training. Independent living, employment.",
     "By December 2027 Jericho gets from home to the garden centre by tram by himself on ten days in a row, and rings if it is late. In July 2026 he had never gone alone.", "Two stops alone by March 2027."),
    ("6", "Care; not education or training. Independent living, friends.",
     "By July 2028 Jericho spends three nights a month in a flat, cooks a hot tea there and has a friend round. In July 2026 he had spent none.", "One night a month by September 2027."),
)  # fmt: skip
F = (
    ("Communication sessions",
     "A speech and language therapist (HCPC registered) meets Jericho one-to-one for 45 minutes a week, 36 weeks a year. They practise putting a talk right, at the college café counter. She adds words to the aid for two hours each term.",
     "Need 1; outcome 1"),
    ("Everyday use of the aid",
     "The tablet, a spare and a mount for the chair are his at college and at home. A learning support practitioner (level 3, trained by the therapist for six hours each September) charges and checks it for ten minutes each morning, and gives him 20 minutes of practice one-to-one every college day.",
     "Need 1; outcome 1"),
    ("Training for those around him",
     "The therapist teaches his four tutors and two practitioners how to wait, and what to do when the aid stops: three hours each September and one hour each January.",
     "Needs 1 and 3; outcomes 1 and 3"),
    ("Reading and number for work",
     "A specialist teacher (qualified teacher, AMBDA) teaches Jericho and one other student for 60 minutes, three times a week, 36 weeks a year with real coins, labels and a visual clock. This takes the place of the GCSE English and mathematics resits.",
     "Need 2; outcome 2"),
    ("Horticulture course, adapted",
     "Entry Level 3 horticulture, nine hours a week for 36 weeks, in a class of eight with one tutor (qualified teacher) and two practitioners (level 3). One of the two is beside Jericho for all nine hours. The tutor draws picture sheets for an hour a week.",
     "Needs 2 and 4; outcomes 2 and 4"),
    ("Assessment arrangements",
     "In each written or practical assessment: a reader, a practitioner who writes down what the aid says, 50% extra time, and a ten-minute rest after every 25 minutes, in a room by himself.",
     "Needs 1, 2 and 4; outcome 2"),
    ("Being ready for change",
     "His progress coach (level 4 mentor) goes through the day’s plan with Jericho one-to-one for ten minutes at 9.05 each day, and sends changes to his tablet by 8 a.m. When he shows the “change” card the practitioner goes with him to Room G3 for ten minutes and comes back with him.",
     "Need 3; outcome 3"),
    ("Hydrotherapy and stretches, part of his course",
     "A physiotherapist (HCPC registered) teaches Jericho one-to-one in the pool for 45 minutes a week, 30 weeks a year, to strengthen his trunk for bench work and to lead his own stretches. A practitioner whom she trains for four hours each year goes through them with him for 15 minutes at 1 p.m. every college day.",
     "Need 4; outcome 4"),
    ("Benches, seat and tools",
     "An occupational therapist (HCPC registered) works with Jericho one-to-one in the glasshouse for 60 minutes a month, ten times a year. A bench that rises, a trunk strap and one-handed secateurs are in glasshouse 2; the technician checks them each half-term. Theory lessons are before noon.",
     "Need 4; outcome 4"),
    ("Travel training",
     "A travel trainer (level 3 award) goes out with Jericho one-to-one for 90 minutes, twice a week, January to July 2027, 24 weeks: ramps, tickets and a late tram.",
     "Need 5; outcome 5"),
    ("Work",
     "Placement at a garden centre: four hours each Thursday, 36 weeks a year, and from September 2027 a supported internship there of 12 hours a week for 36 weeks. A job coach (trained in systematic instruction) is beside him for all the hours of the first 12 weeks and for three hours a week from then on.",
     "Needs 2 and 5; outcomes 2, 4 and 5"),
    ("Kitchen and home skills",
     "A tutor (level 4, preparing for adulthood) teaches a group of four in the college flat for two hours each Monday, 36 weeks a year: hot meals with one hand, bills and phone calls.",
     "Need 5; outcomes 5 and 6"),
)  # fmt: skip
K = (
    ("K1 (a)", "Young person’s views and contribution", "Jericho, with his progress coach", "2 September 2026", "Yes"),
    ("K2 (b)", "College advice", "Principal, Leenside College", "1 July 2026", "Yes"),
    ("K3 (b)", "Reading and number", "Specialist teacher", "17 June 2026", "Yes"),
    ("K4 (c)", "Medical advice", "GP", "4 June 2026", "Yes"),
    ("K5 (c)", "Epilepsy, and individual health care plan", "Epilepsy nurse specialist", "8 July 2026", "Yes"),
    ("K6 (d)", "Psychological advice", "Educational psychologist", "10 July 2026", "Yes"),
    ("K7 (e)", "Adult care and support assessment", "Social worker, adult physical disability team", "14 July 2026", "Yes"),
    ("K8 (f)", "Speech and language therapy", "Speech and language therapist", "24 June 2026", "Yes"),
    ("K9 (f)", "Occupational therapy", "Occupational therapist", "30 June 2026", "Yes"),
    ("K10 (f)", "Physiotherapy", "Physiotherapist", "29 June 2026", "Yes"),
    ("K11 (g)", "Preparing for adulthood", "Careers adviser (level 6)", "6 July 2026", "Yes"),
    ("K12 (h)", "Person Jericho asked for", "Wheelchair football coach", "12 July 2026", "Yes"),
)  # fmt: skip
COVER = (
    ("Name", "Jericho Pashley"), ("Date of birth", "3 March 2007"), ("Pronouns", "he/him"),
    ("Year", "Year 14"), ("Where I learn", "Leenside College"), ("Main type of need", "Physical disability"),
    ("Status of this plan", "Amended final plan"), ("Papers and invitations sent", "28 August 2026"),
    ("Review meeting", "17 September 2026"), ("Report of the meeting sent", "29 September 2026"),
    ("Decision and proposed changes sent", "13 October 2026"), ("Date of this amended plan", "17 November 2026"),
    ("Next review finished by", "8 October 2027"), ("Signed for Trentmoor City Council", "R. Ollerton, Head of SEND"),
    ("Signed on", "17 November 2026"),
)  # fmt: skip


def _cover(by: Author) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, value in COVER:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        in_control(cells[1].paragraphs[0], value, label, "date" if "202" in value else "text")
    by.paper.text("")


def _card(by: Author, number: int, title: str, what: str, link: str) -> None:
    table = by.paper.doc.add_table(0, 2)
    table.style = "Table Grid"
    rows = ((f"5.{number}", title), ("What, who, how much", what), ("Need and outcome", link))
    for label, text in rows:
        cells = table.add_row().cells
        write_cell(cells[0], label)
        embolden(cells[0])
        write_cell(cells[1], by.note(text))
    by.paper.text("")


def write(by: Author) -> None:
    by.paper.running("Jericho Pashley", "Amended final plan, 17 November 2026")
    by.heading("1. My Education, Health and Care Plan", 0)
    _cover(by)
    by.at("A").heading("SECTION A. 2 My views, interests and aspirations")
    by.text(
        "Jericho made this part on his communication aid with his progress coach on 27 August and 2 September 2026. Words in quotation marks are his. His coach wrote the rest, and he agreed to it on 2 September 2026."
    )
    for number, (title, texts) in enumerate(A, 1):
        by.heading(f"2.{number} {title}", 2)
        by.text(*texts)
    by.at("B").heading("SECTION B. 3 My special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.bullets(*texts)
    _care_and_health(by)
    by.at("E").heading("SECTION E. 4 The outcomes I am working on")
    by.rows(("No.", "Kind, and part of adult life", "Outcome", "Step on the way"), E, labels=(0,))
    by.text(
        "Jericho and his progress coach set targets from outcomes 1 to 5 every half-term; his tutors mark them each Friday. His social worker sets those for outcome 6 each quarter. Jericho and the coach look at all six each term. The Council reviews them once a year.",
        "Jericho means to leave college in July 2028. His social worker and the job coach meet him in January 2028 to settle paid hours and Access to Work; a leaving plan is agreed with him by 31 May 2028.",
    )
    by.at("F").heading("SECTION F. 5 The special educational provision I must have")
    for number, (title, what, link) in enumerate(F, 1):
        _card(by, number, title, what, link)
    _end(by)


def _care_and_health(by: Author) -> None:
    by.at("C").heading("SECTION C. My health needs")
    by.text(
        "Need 6. Epilepsy: two or three seizures a year, of under three minutes, the last in May 2026. He then misses lessons (epilepsy nurse specialist, 8 July 2026). His individual health care plan of 8 July 2026 is attached as K5.",
        "Need 7. Bilateral cerebral palsy with tight muscles in the legs and trunk (GP, 4 June 2026). It shortens the time he can sit to learn, as need 4 says.",
    )
    by.at("D").heading("SECTION D. My social care needs")
    by.text(
        "Need 8. Jericho needs another person for dressing his lower half and for getting in and out of bed, and has never lived away from his mum (adult care and support assessment under the Care Act 2014, asked for on 1 June and finished on 14 July 2026)."
    )


def _end(by: Author) -> None:
    by.at("G").heading("SECTION G. 6 The health provision I need")
    by.text(
        "For need 6. An epilepsy nurse specialist sees Jericho for 30 minutes every six months, and teaches five college staff to give his rescue medicine, two hours each September.",
        "For need 7. A consultant in rehabilitation medicine sees him for 30 minutes every six months about muscle tightness. His GP practice nurse carries out a health check of 45 minutes once a year.",
        "Agreed by the integrated care board on 6 November 2026 (designated clinical officer).",
    )
    by.at("H1").heading("SECTION H1. 7 Social care provision for under-18s (1970 Act)")
    by.text("None. Jericho is over 18.")
    by.at("H2").heading("SECTION H2. 8 My other social care provision (Care Act 2014)")
    by.text(
        "For need 8 and outcome 6. A support worker (level 3 diploma) is with Jericho at home for 45 minutes every morning and 45 minutes every evening, seven days a week.",
        "For need 8 and outcome 6. From April 2027 a support worker (level 3 diploma) is with him one-to-one in the training flat for one night a month, 14 hours each time; from October 2027, three nights a month.",
    )
    by.at("I").heading("SECTION I. 9 Where I learn")
    by.text("Leenside College, a general further education college, until July 2028.")
    by.at("J").heading("SECTION J. 10 Personal budget")
    by.text("Talked about at the review on 17 September 2026. Jericho has not asked for one.")
    by.at("K").heading("SECTION K. 11 Advice and information")
    by.rows(("No.", "Advice", "From", "Date", "Attached"), K, labels=(0,))


PLAN = Unseen(
    name="jericho", style="decimal numbers and cards", born=dt.date(2007, 3, 3), write=write
)
