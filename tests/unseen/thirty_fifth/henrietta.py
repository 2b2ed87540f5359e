"""Henrietta, ten: a draft plan in the layout most authorities use, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How these views were gathered", ("The school’s pastoral assistant, whom Henrietta chose, met her twice in the library (17 and 22 September 2026, 30 minutes each). They used picture cards, and Henrietta typed some answers. The plan coordinator visited Mum and Dad at home on 22 September 2026.",)),
    ("What Henrietta says about school", ("“Best bit is science, when we do it and not write it. Worst bit is reading out.” (typed by Henrietta, 17 September 2026)", "“I like it when people let me finish. Don’t say the word for me.” (said to the pastoral assistant, 22 September 2026)")),
    ("Play and interests", ("Henrietta loves the sea. She swims for her town and collects sea glass. She draws comics about a crab detective and makes up games at playtime.",)),
    ("What others like about her", ("Her class teacher and a friend both said that she is funny and fair (22 September 2026). She is proud of her bronze medal in backstroke.",)),
    ("Friends and family", ("She has two good friends, one at school and one at swimming. “I want somebody I know in Year 7.” (22 September 2026)",)),
    ("Health", ("“My wrists and knees are rusty in the mornings. Warm water makes them go.” (17 September 2026)",)),
    ("Doing things for herself", ("Henrietta gets her own breakfast and walks to the corner shop with a list. She would like to walk to school without Mum.",)),
    ("Henrietta’s hopes", ("“I hope I can find the rooms and not cry.” “I want to be a marine biologist, live in a house by the harbour with a dog, and be a lifeguard with the rescue club on Sundays.” (typed, 22 September 2026) She would like to study science at college.",)),
    ("How Henrietta communicates and joins in decisions", ("Henrietta talks in full sentences and stammers more when she is hurried. Look at her, keep quiet and let her finish. A nod with a smile is yes; a shrug and looking at her shoes is usually no. Give her choices the day before, in writing with few words, and ask again next morning. She likes to come to the first half of meetings with one friend beside her.",)),
    ("Her story so far", ("Henrietta was born in February 2016. She began to stammer at three. Arthritis was diagnosed in March 2024. She has been at the same school since September 2020.",)),
    ("Mum’s and Dad’s views", ("“She is the bravest person we know. Homework ends in tears. Secondary frightens all three of us: the stairs, the crowds, thirteen new teachers.” (22 September 2026)",)),
    ("Mum’s and Dad’s hopes", ("“We hope she walks in with her head up in September and keeps her friends. Later on we hope for a job near the water, and a home and people of her own.” (22 September 2026)",)),
)  # fmt: skip
B = (
    ("Communication and interaction",
     ("Understands spoken stories and explanations as well as others her age (speech and language therapist, 5 October 2026).", "Quick, kind humour."),
     ("Need 1. Henrietta stammers. She repeats sounds and gets stuck: 14 words in every hundred when talking to an adult she did not know (speech and language therapist, 5 October 2026). In class she gives up her turn; she spoke in front of others in one of six lessons (school observation, 24 September 2026).",)),
    ("Cognition and learning",
     ("Reasons well: verbal comprehension score 112 (WISC-V, educational psychologist, 6 October 2026).",),
     ("Need 2. Henrietta has dyslexia. Her reading age was 7 years 8 months (New Group Reading Test, 21 September 2026). She reads 58 words a minute, so a class text takes her three times as long as her classmates.",
      "Need 3. Her spelling age was 7 years 2 months (Single Word Spelling Test, 21 September 2026). She writes four words a minute and leaves out ideas that she has just told her teacher (educational psychologist, 6 October 2026).")),
    ("Social, emotional and mental health",
     ("Loyal to friends; notices when others are left out.",),
     ("Need 4. Henrietta worries about changes and new places. She left lessons in tears on seven of the twenty school days to 2 October 2026 (school log) and missed between 15 and 25 minutes each time. She cannot yet tell an adult that the worry is growing.",)),
    ("Sensory and/or physical",
     ("Strong, graceful swimmer who trains twice a week.",),
     ("Need 5. Arthritis makes her wrists hurt when she writes. She stops after six minutes and scored the pain six out of ten (occupational therapist, 8 October 2026).",)),
)  # fmt: skip
E = (
    "Outcome 1 (need 1; from her wish to finish what she says). By July 2029 Henrietta asks or answers a question in front of her class in four lessons out of five, whether or not she stammers. In September 2026: one in six. Step: two in five by July 2027.",
    "Outcome 2 (need 2; from her wish to be a marine biologist). By July 2029 Henrietta reads 100 words a minute from a science text she has not seen, with no more than four mistakes. In September 2026: 58 words. Step: 75 words by December 2027.",
    "Outcome 3 (needs 3 and 5; from her hope to study science). By July 2029 Henrietta types or dictates a 200-word account in 25 minutes without wrist pain above two out of ten. In October 2026: four words a minute by hand, pain at six. Step: types 12 words a minute by July 2027.",
    "Outcome 4 (need 4; from her hope not to cry, and her parents’ that she holds her head up and keeps her friends). By July 2028 Henrietta shows or tells an adult that worry is growing and is back at work within five minutes, on nine out of ten occasions. In September 2026: none. Step: five in ten by May 2027.",
    "Outcome 5 (needs 4 and 6; from her hope to find the rooms, and because a lifeguard needs strong knees). By 22 October 2027 Henrietta gets from any lesson to the next by herself and on time, nine times out of ten. In September 2026 an adult walked with her. Step: six visits to her new school made by July 2027.",
)  # fmt: skip
F = (
    ("1", "1", "Direct speech and language therapy: easing into words, pausing, and planning what to tell her class about stammering.", "45 minutes once a week, one-to-one, 30 weeks a year, in a quiet room.", "Speech and language therapist, HCPC registered.", "Therapist, each term: sample of talk."),
    ("1", "1", "Henrietta is given a question the day before. The teacher asks it when she turns her pencil pot round, then waits in silence until she has finished.", "One question in every English and science lesson; five minutes’ preparation one-to-one each afternoon. Class of 29.", "Qualified class or subject teacher, taught by the therapist above for 90 minutes each September and 30 minutes each term.", "Teacher’s weekly tally, read by the SENCO each half-term."),
    ("2", "2", "Reading longer words: syllables and suffixes with letter tiles, then one short science passage read three times.", "40 minutes four times a week, one-to-one, 38 weeks a year.", "Twice a week a specialist teacher (level 7 dyslexia diploma); twice a week a level 3 teaching assistant whom she trains for two hours each term.", "Specialist teacher: timed reading every six weeks."),
    ("2, 3, 5", "2, 3", "A laptop that reads aloud and takes dictation stays with Henrietta. She is taught to touch-type and to dictate.", "Laptop: every lesson. Teaching: 20 minutes daily, one-to-one, 38 weeks a year.", "Supplied by the authority. Level 3 teaching assistant, trained by the assistive technology adviser for one hour each term.", "Adviser, each term: laptop and typing speed."),
    ("4", "4, 5", "A feelings scale, rehearsing how to show where she is on it, and a plan for each change ahead.", "40 minutes once a week, one-to-one, 36 weeks a year, in the pastoral room.", "Emotional literacy support assistant (six-day course), supervised by an educational psychologist for two hours each half-term.", "Assistant and Henrietta: worry log, totalled monthly."),
    ("4, 6", "5", "Six visits to her new school, where she makes a photo map. She leaves each lesson five minutes early with a buddy and stretches for three minutes every half-hour.", "Visits: 90 minutes, one each month from March to June 2027 and two in July, one-to-one. The rest: every lesson.", "Emotional literacy support assistant above. Stretches: qualified teacher of the lesson, shown by a physiotherapist for one hour each September.", "SENCOs of both schools, on 9 July and 22 October 2027."),
    ("5", "3", "Finger and wrist exercises before writing. A sloped desk, a wide-barrelled pen and a book rest stay at her place.", "Ten minutes daily, one-to-one, 38 weeks a year. Therapist: 45 minutes with her each half-term.", "Level 2 teaching assistant, trained for one hour each term by an occupational therapist (HCPC registered), who sees Henrietta herself.", "Occupational therapist: pain score and speed each half-term."),
)  # fmt: skip
K = (
    ("1", "Henrietta’s views", "Pastoral assistant, with Henrietta", "22 September 2026", "Attached"),
    ("2", "Parents’ advice", "Mother and father", "22 September 2026", "Attached"),
    ("3", "Educational advice", "Head teacher and SENCO", "2 October 2026", "Attached"),
    ("4", "Medical advice", "Consultant paediatric rheumatologist", "12 October 2026", "Attached"),
    ("5", "Psychological advice", "Educational psychologist, HCPC registered", "6 October 2026", "Attached"),
    ("6", "Social care advice", "Family Help senior practitioner", "9 October 2026", "Attached"),
    ("7", "Speech and language therapy advice", "Speech and language therapist", "5 October 2026", "Attached"),
    ("8", "Occupational therapy advice", "Occupational therapist", "8 October 2026", "Attached"),
    ("9", "Individual health care plan", "Rheumatology nurse specialist", "11 September 2026", "Attached"),
    ("10", "Specialist teacher’s advice (asked for by the parents)", "Specialist teacher, level 7 dyslexia diploma", "14 October 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT · Henrietta Pascoe-Lund", "Draft plan, version 1, 10 November 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Full name", "Henrietta Pascoe-Lund"),
        ("Date of birth", "9 February 2016"),
        ("Pronouns", "she/her"),
        ("National Curriculum year", "Year 6"),
        ("Parents", "Mother and father, both with parental responsibility; same address"),
        ("Current school", "Quay Street Primary School"),
        ("Primary need", "Specific learning difficulty"),
        ("Status of this plan", "Draft"),
        ("Request for assessment received", "29 July 2026"),
        ("Parents told that we would assess", "8 September 2026"),
        ("Advice requested", "8 September 2026"),
        ("Draft sent to parents", "10 November 2026"),
        ("Parents’ comments by", "26 November 2026"),
        ("Final plan due by", "16 December 2026"),
        ("Move to secondary school", "September 2027 (to be named before 15 February 2027)"),
        ("Review", "Within 12 months of the final plan"),
    )
    by.at("A").heading(
        "Section A: The views, interests and aspirations of the child and their parents"
    )
    for title, texts in A:
        by.bold(title, 12)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs")
    for area, strengths, needs in B:
        by.heading(area, 2)
        by.bold("Strengths", 12)
        by.bullets(*strengths)
        by.bold("Needs", 12)
        by.bullets(*needs)
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "Need 6. Juvenile idiopathic arthritis (consultant paediatric rheumatologist, 12 October 2026). Her knees stiffen when she sits for half an hour. She took seven minutes to reach the computer room, where others took two, and missed the start of lessons. Her individual health care plan of 11 September 2026 is Appendix 9."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text("No social care needs were identified. Family Help gave advice on 9 October 2026.")
    by.at("E").heading("Section E: Outcomes")
    by.text(*E)
    by.bold("Monitoring and short-term targets", 12)
    by.text(
        "The SENCO and class teacher set targets for each outcome with Henrietta and her parents every half-term. They look at progress together termly, and the authority yearly."
    )
    by.bold("Moving to secondary school", 12)
    by.text(
        "The SENCOs of both schools meet Henrietta and her parents by 30 April 2027. Her six visits run from March to July 2027. The new school’s staff read her own guide to talking with her by 16 July 2027."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.rows(
        ("Need no.", "Outcome no.", "Special educational provision", "Frequency / duration / ratio", "Delivered by", "Monitoring"),
        F,
        labels=(0, 1),
    )  # fmt: skip
    by.text("Henrietta follows the whole National Curriculum with her class.")
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 6 (outcome 5). A paediatric physiotherapist treats her wrists and knees for 45 minutes every six weeks at the hospital clinic, so that she can write and move with less pain. The rheumatology nurse specialist meets Henrietta and the SENCO for 45 minutes once a term to bring the health care plan up to date. The designated clinical officer agreed this for the Integrated Care Board on 2 November 2026."
    )
    by.at("H1").heading(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("No provision is required (social care advice, 9 October 2026).")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("No provision is required (social care advice, 9 October 2026).")
    by.at("I").heading("Section I: Placement")
    by.text(
        "Left blank because this is a draft. The parents may tell us by 26 November 2026 which school they want named until July 2027, and which from 1 September 2027 for Year 7."
    )
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "None. Personal budgets were explained to the parents on 22 September 2026 and they have not asked for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Appendix", "Advice", "Given by", "Date", "Attached?"), K, labels=(0,))


PLAN = Unseen(
    name="henrietta",
    style="35th: the layout most authorities use, with a six-column provision table; a draft",
    born=dt.date(2016, 2, 9),
    write=write,
)
