"""Wilfred, six: a county form's final plan in Word headings and small tables, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Surname", "Bonaventure-Shaw"), ("Forename", "Wilfred"),
    ("Date of birth", "8 June 2020"), ("Pronouns", "he/him"),
    ("National Curriculum year", "Year 1. Wilfred is summer-born and began Reception in September 2025, a year after his age group, as his parents asked."),
    ("Language at home", "English; no interpreter needed"),
    ("Primary need", "Autism"), ("Secondary need", "Speech, language and communication needs"),
    ("Parental responsibility", "Wilfred’s mother and father (this plan is addressed to them)"),
    ("Request for assessment received", "11 May 2026"),
    ("Parents told of decision to assess", "5 June 2026"),
    ("Advice requested", "5 June 2026 (due by 17 July 2026; all received by 13 July 2026)"),
    ("Draft plan sent", "4 September 2026 (comments invited until 22 September 2026)"),
    ("Final plan issued", "25 September 2026"),
    ("First annual review to be completed by", "17 September 2027"),
    ("Signed for the authority", "Philippa Garrowby, SEN Team Manager, 25 September 2026"),
)  # fmt: skip
A = (
    ("How views were gathered", (
        "Wilfred’s Reception teacher and the SENCO met him in the book corner for 15 minutes on 15 June and again on 17 June 2026. He sorted photographs into ‘like’, ‘not sure’ and ‘don’t like’, and the SENCO wrote down his words. His parents met the EHC coordinator at home on 24 June 2026. Wilfred’s own words are in quotation marks.",
    )),
    ("Wilfred’s views, interests and aspirations", (
        "Play and interests: Wilfred likes trains, washing machines and the water tray. Watching the washing machine at home he said, “Round, round, stop!” He builds train tracks next to his sister.",
        "What he is good at: Wilfred is proud of his train drawings and can finish a 60-piece jigsaw.",
        "School: He put the woodland morning in ‘like’. He put the dinner hall in ‘don’t like’ and said, “Too loud. Go out.”",
        "Friends: He picked the photograph of a boy in his class and said, “My friend. Run.”",
        "Health: He chose the sleepy face for mornings and the smiling face for swimming. He said of the hand dryer, “Dryer bad.”",
        "Doing things himself: He puts on his own wellingtons. Shown a coat, he said, “Me zip.”",
        "Hopes: Wilfred chose the picture of a train driver and said, “Me drive train.” For next year he picked the boy in his class.",
    )),
    ("How to communicate with Wilfred and involve him in decisions", (
        "Wilfred speaks in phrases of two or three words, and points or leads you by the hand. Say his name, use five words or fewer, show a photograph or a symbol, and count silently to ten. He nods or takes the picture for yes. Turning away is no; hands over his ears means stop. To help him decide, offer two photographs in a quiet place in the morning, with an adult he knows.",
    )),
    ("Parents’ views and aspirations", (
        "Wilfred’s mother and father told us on 24 June 2026 that he is affectionate and funny and notices things other people miss. They worry that other children do not understand him.",
        "Before he leaves the infants they hope he will tell them something about his day and have a friend to tea. In the long term they hope he will have paid work that he enjoys, a home of his own and a club near by where people know him. They expect him to stay at the school until he is 11.",
    )),
    ("History", (
        "Wilfred was born in June 2020 and went to nursery from September 2023. Speech and language therapy began in January 2024. Autism was diagnosed in November 2025.",
    )),
)  # fmt: skip
B = (
    ("Communication and interaction", (
        "Wilfred names more than 120 pictures and asks for what he wants. He understands a routine that is shown in symbols.",
        "CI1. Wilfred is autistic. He understands sentences with two key words but not three. He followed three of ten instructions given to the whole class (speech and language therapist, 8 July 2026).\nCI2. He says ‘t’ and ‘d’ for ‘k’ and ‘g’. A listener who did not know him understood five of his ten phrases (same report).\nCI3. He does not yet start a game with another child. He began none in four playtimes watched on 29 and 30 June 2026 (educational psychologist, 2 July 2026).",
    )),
    ("Cognition and learning", (
        "Wilfred counts 20 objects correctly and is quick at sorting, matching and jigsaws.",
        "CL1. He stays with a task chosen by an adult for three minutes and then leaves the table; with a task of his own choice he stays for 25 minutes (educational psychologist, 2 July 2026).",
    )),
    ("Social, emotional and mental health", (
        "Wilfred comes into school willingly and goes to his class teacher for comfort.",
        "SE1. When the day changes without warning Wilfred lies on the floor and cries for 10 to 20 minutes. This happened 14 times between 1 and 26 June 2026 and he missed the lesson each time (school log).",
    )),
    ("Sensory and physical", (
        "Wilfred climbs, runs and balances well for his age.",
        "SP1. Sudden noise stops Wilfred from listening or eating: he left the hall on nine of ten lunchtimes from 15 to 26 June 2026 (occupational therapist, 6 July 2026).\nSP2. He holds a pencil in his fist, does not yet write his name and cannot fasten a zip (same report).",
    )),
)  # fmt: skip
E = (
    ("1. By July 2028 Wilfred carries out an instruction with three key words on eight of ten tries in class. (CI1; his parents’ hope that he will tell them about his day.)",
     "Two key words in class by March 2027."),
    ("2. By July 2028 Wilfred says eight of ten phrases about his day clearly enough for a new listener to follow. (CI2; the same hope.)",
     "‘k’ and ‘g’ in single words by April 2027."),
    ("3. By July 2028 Wilfred starts a game with another child at three playtimes out of five. (CI3; his friend in class.)",
     "Takes turns with one child and an adult by February 2027."),
    ("4. By July 2028 Wilfred finishes a ten-minute task chosen by his teacher on four days out of five. (CL1; a first step to driving trains.)",
     "Five minutes by March 2027."),
    ("5. By July 2028 Wilfred moves to a changed activity within three minutes of being shown it on four of five occasions, and stays in the dinner hall for 15 minutes. (SE1, SP1; his “too loud”.)",
     "Walks with an adult on seeing the change card by February 2027."),
    ("6. By July 2028 Wilfred writes his first name and fastens his coat without help on four days out of five. (SP2; his “me zip”.)",
     "Copies the first three letters and pulls up a started zip by March 2027."),
    ("7. Social care: By July 2028 Wilfred plays beside other children at the Saturday club, with no member of his family there, on 30 Saturdays a year. (D1; his parents’ hope of a club where people know him.)",
     "Ten Saturdays by July 2027."),
)  # fmt: skip
REVIEWED = (
    "Therapist, every half-term.",
    "Therapist, every term.",
    "Teaching assistant’s count, every half-term.",
    "Class teacher, every half-term.",
    "Class teacher, from the log, every month.",
    "Class teacher’s sample, every half-term.",
    "Social care worker, from the club register, every six months.",
)
F = (
    ("Communication and interaction", (
        ("Speech and language therapy, one-to-one in the library: understanding longer sentences with objects and symbols, and making ‘k’ and ‘g’. Needs CI1 and CI2; outcomes 1 and 2.", "Speech and language therapist registered with the HCPC", "30 minutes once a week, 38 weeks a year", "Therapist’s half-termly count"),
        ("Practice of the week’s sentences and sounds, one-to-one, with the therapist’s picture cards. Needs CI1 and CI2; outcomes 1 and 2.", "Teaching assistant, taught by the therapist for two hours every term", "15 minutes every school day, 38 weeks a year", "Therapist watches for 30 minutes every half-term"),
        ("Turn-taking games in a group of three: train track, marble run, playground chase. Need CI3; outcome 3.", "Teaching assistant, taught by the therapist for two hours every term", "20 minutes four times a week, 38 weeks a year", "Teaching assistant’s playtime count"),
    )),
    ("Cognition and learning", (
        ("A task tray, one-to-one: each task cut into three steps, a sand timer, then two minutes with a train book. Need CL1; outcome 4.", "Teaching assistant with a level 3 qualification and a one-day autism course", "12 hours a week (all English and maths lessons), 38 weeks a year", "Class teacher’s half-termly timing"),
    )),
    ("Social, emotional and mental health", (
        ("A symbol timetable on Wilfred’s table, gone through one-to-one, with an orange card shown five minutes before any change. Need SE1; outcome 5.", "Teaching assistant with a level 3 qualification", "Five minutes twice every school day, 38 weeks a year", "Class teacher’s monthly reading of the log"),
    )),
    ("Sensory and physical", (
        ("Lunch in the library, then a timed walk into the hall wearing ear defenders, one-to-one. Need SP1; outcome 5.", "Lunchtime assistant, taught by the occupational therapist for one hour every term", "30 minutes every school day, 38 weeks a year", "Minutes in the hall noted daily"),
        ("Hand strength, pencil grip, letters of his name and zips, one-to-one in the classroom. Need SP2; outcome 6.", "Teaching assistant, taught by the occupational therapist for one hour every term", "15 minutes four times a week, 38 weeks a year", "Class teacher’s half-termly sample"),
        ("Direct occupational therapy, one-to-one: new hand skills, noise and seating. Needs SP1 and SP2; outcomes 5 and 6.", "Occupational therapist registered with the HCPC", "45 minutes once every half-term, six times a year", "Therapist’s written note"),
    )),
)  # fmt: skip
K = (
    ("1", "(a) Views of Wilfred and of his parents", "SENCO with Wilfred; EHC coordinator with his parents", "17 and 24 June 2026", "Attached"),
    ("2", "(b) Educational advice", "Headteacher", "3 July 2026", "Attached"),
    ("3", "(c) Medical advice", "Community paediatrician", "9 July 2026", "Attached"),
    ("4", "(d) Psychological advice", "Educational psychologist", "2 July 2026", "Attached"),
    ("5", "(e) Social care advice", "Social care worker, disabled children’s team", "13 July 2026", "Attached"),
    ("6", "(f) Speech and language therapy advice", "Speech and language therapist", "8 July 2026", "Attached"),
    ("7", "(f) Occupational therapy advice", "Occupational therapist", "6 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Wilfred Bonaventure-Shaw: FINAL Education, Health and Care Plan", "Version 2, 25 September 2026")  # fmt: skip
    by.heading("Education, Health and Care Plan", 1)
    by.cover(*COVER)
    by.at("A").heading(
        "Section A: Views, interests and aspirations of the child and their parents", 1
    )
    for heading, texts in A:
        by.heading(heading, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs", 1)
    for area, row in B:
        by.heading(area, 2)
        by.rows(("Strengths", "Needs"), [row])
    by.at("C").heading("Section C: Health needs related to special educational needs", 1)
    by.rows(
        ("Health need", "How it affects learning", "Source"),
        [
            (
                "C1. Wilfred takes 90 minutes to fall asleep on five nights out of seven.",
                "He lies down after 1.30pm and misses lessons three days a week.",
                "Community paediatrician, 9 July 2026",
            )
        ],
    )
    by.at("D").heading("Section D: Social care needs", 1)
    by.rows(
        ("Social care need", "Source"),
        [
            (
                "D1. Because he does not notice traffic or call an adult, Wilfred went to no club without a parent from January to June 2026.",
                "Social care worker, disabled children’s team, 13 July 2026",
            )
        ],
    )
    by.at("E").heading("Section E: Outcomes", 1)
    by.rows(
        ("Outcome", "Steps towards the outcome", "When and how reviewed"),
        [(*row, how) for row, how in zip(E, REVIEWED, strict=True)],
    )
    by.heading("Shorter-term targets and moving on", 2)
    by.text(
        "The class teacher and SENCO set shorter-term targets with Wilfred’s parents every half-term and meet them every term. The authority reviews all outcomes at the annual review.",
    )
    by.at("F").heading("Section F: Special educational provision", 1)
    for area, rows in F:
        by.heading(area, 2)
        by.rows(("Provision", "Who will provide", "Frequency and duration", "How monitored"), rows)
    by.at("G").heading("Section G: Health provision", 1)
    by.rows(
        ("Provision", "Who will provide", "Frequency and duration", "Need and outcome"),
        [
            (
                "Sleep clinic: check of sleep diary, bedtime melatonin, weight and blood pressure.",
                "Community children’s nurse",
                "40 minutes once every three months",
                "C1; outcome 4, so that he is awake for afternoon lessons",
            )
        ],
    )
    by.text(
        "Agreed for the integrated care board by the designated clinical officer on 18 September 2026."
    )
    by.at("H1").heading(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        1,
    )
    by.rows(
        ("Provision", "Who will provide", "Frequency and duration", "Need and outcome"),
        [
            (
                "One-to-one company at the Saturday play club at the leisure centre.",
                "Support worker with a level 3 childcare diploma, disabled children’s team",
                "Two hours every Saturday, 36 weeks a year",
                "D1; outcome 7",
            )
        ],
    )
    by.at("H2").heading("Section H2: Other social care provision", 1)
    by.rows(
        ("Provision", "Source"),
        [
            (
                "No other social care provision is reasonably required.",
                "Social care worker, disabled children’s team, 13 July 2026",
            )
        ],
    )
    by.at("I").heading("Section I: Placement", 1)
    by.rows(
        ("Name of school", "Type of school"),
        [("Larkmead Primary School", "Maintained mainstream primary school")],
    )
    by.at("J").heading("Section J: Personal budget", 1)
    by.text(
        "Wilfred’s parents have not asked for a personal budget (24 June 2026). There is no direct payment."
    )
    by.at("K").heading("Section K: Advice and information", 1)
    by.rows(("Appendix", "Advice", "Given by", "Date", "Attached?"), K)
    by.text(
        "(g) Not due until Year 9. (h) Asked on 24 June 2026, Wilfred’s parents wanted advice from nobody else."
    )
    by.at("").heading("Your rights", 1)
    by.guide(
        "If you disagree with Section B, F or I you may appeal to the First-tier Tribunal (SEND) within two months of the date of the letter sent with this plan, or one month from the date of a mediation certificate, whichever is later. You may ask for mediation, use the disagreement resolution service and get free advice from the SEND information, advice and support service. Contact details are in the letter."
    )


PLAN = Unseen(
    name="wilfred_b",
    style="51st: county form, Word headings, Strengths/Needs tables and provision tables per area",
    born=dt.date(2020, 6, 8),
    write=write,
)
