"""Sorrel, fourteen, who talks with her eyes: an amended final plan of activities, outcomes first."""

import datetime as dt

from tests.unseen.author import Author, Unseen

PROFILE = (
    ("About me", (
        "I’m Sorrel. I like horror stories, boccia and being rude about football. I write a serial about a haunted bus and my cousins get a chapter every Sunday. I’m good at plots and at winning.",
        "I have two friends I message all evening. At school people talk to my helper and not to me, and that is lonely. I want them to wait for my answer.",
    )),
    ("My school", (
        "Best: English, and the science room where I can get under the bench. Worst: the lift, and lessons that end while I am still typing. I’ll tell you when I want a break, don’t ask me in front of people.",
    )),
    ("My body and my health", (
        "My legs ache when it’s cold. After a seizure I want dark and my own blanket. I choose my food from photos the night before. I don’t mind the stretches if there is music.",
    )),
    ("What I do and what I’d like to do for myself", (
        "I drive my chair, pick my clothes and run my own calendar. I’d like to go into town without a parent, and to tell carers what to do instead of Mum telling them.",
    )),
    ("What’s next", (
        "Soon I want my story in the school magazine. After that I’ll do media at college. I want to be paid to write games. I’m going to live in a flat with a friend and people that I’ve hired. I’d like to play boccia for the county and vote as soon as I’m allowed.",
    )),
)  # fmt: skip
DAYS = (
    ("My device is charged and on its arm before the bell.", "The device is flat and I’m stuck with yes and no until dinner."),
    ("Somebody saves me a place at the table.", "I arrive last because of the lift and the table’s full."),
    ("The teacher gives me the question the day before.", "“Never mind, we’ll come back to you.”"),
)  # fmt: skip
TALK = (
    "Sorrel looks at words and pictures on her eye-gaze device and it speaks for her. She says yes by looking up and no by shutting her eyes. She hears and understands everything, so speak as you would to anybody of her age. Ask one question, then wait; half a minute is not long. Never finish her sentence.",
    "She likes to have questions a day before a meeting, to sit opposite the person who asks and to have ten minutes by herself before she decides. Her friends may come if she asks for them.",
)
PARENTS = (
    "Mum (at home, 25 August 2026): “She’s the funniest person in this house. We want her to have a proper job with proper pay and to be out with people of her age, not with us. I’d like to be her mum more and her carer less.”",
    "Dad (on the telephone, 26 August 2026): “My worry is that college won’t have anyone who knows the device. I hope that she’ll run her own place, with staff who listen, somewhere the neighbours say hello.” He and Sorrel see one thing differently. He would like college near home; she would rather go where the media course is best.",
)
HISTORY = "Sorrel was born early in January 2012. She had her first powered chair at four and her first eye-gaze device in 2019. Seizures began in 2021. She came to her school in September 2023, and had an operation on her left hip in August 2025. She was back by November 2025."
HOW = "Sorrel wrote the profile and the two days on her device, at home, in four sessions of 30 minutes with her speech and language therapist, between 10 and 20 August 2026. These are her own words; nobody has changed them. The plan officer asked her parents for theirs."

OUTCOMES = (
    ("1", "Employment. By July 2028 Sorrel has written, edited and sent off three pieces to a magazine or games company, each of 600 words, and answered the editor’s questions herself.", "In June 2026: pieces of 250 words, and her mother answered", "One piece of 400 words by July 2027", "Paid to write games; the magazine"),
    ("2", "Community and friendships. By July 2028 Sorrel keeps up a talk of ten turns with somebody whom she has not met before, in four tries out of five.", "Two turns (June 2026)", "Five turns by July 2027", "Having people wait for her; friends; voting"),
    ("3", "Independent living. By July 2028 Sorrel directs a carer she does not know through lunch and a transfer with no word from a parent or teacher, nine times out of ten.", "Three times out of ten (June 2026)", "Six out of ten by July 2027", "Her own flat, and staff whom she hires"),
    ("4", "Health. By July 2028 Sorrel plans her own week of stretches, rest and standing, keeps to it for ten weeks in a row and tells the nurse herself what set off a seizure.", "Reminded each day (June 2026)", "Four weeks in a row by July 2027", "Boccia for the county; looking after her own body"),
    ("5", "Learning. By July 2028 Sorrel reads a chapter at the level of most 13-year-olds and solves money problems of two steps, eight right out of ten.", "Level of about nine; four out of ten (June 2026)", "Level of eleven and six out of ten by July 2027", "Media at college"),
)  # fmt: skip
NEEDS = (
    ("Communication and interaction",
     "Sorrel understands speech at the level of her age and has a sharp sense of humour.",
     "Need 1. Sorrel has no clear speech. With her eye-gaze device she makes a sentence of four or five words in about 50 seconds (speech and language therapist, 8 June 2026). Talk has moved on by the time she answers: in three lessons she was cut off on 9 turns out of 14. With people who are new to her she stops after two turns."),
    ("Cognition and learning",
     "Her verbal reasoning is in the average range (educational psychologist, 22 June 2026) and her stories have won a school prize.",
     "Need 2. Reading and number are behind her thinking because she cannot yet sound out aloud or jot. She read like a child of nine years and one month (York Assessment of Reading for Comprehension, 16 June 2026) and had 4 out of 10 right on money problems.\nNeed 3. Her seizures make her lose the thread. She missed part of 31 lessons between January and June 2026 (school record, 3 July 2026) and does not remember what came just before."),
    ("Social, emotional and mental health",
     "She is determined and a loyal friend.",
     "Need 4. Sorrel feels left out. In a questionnaire on 10 June 2026 she marked “lonely at school” as “mostly true”. She spent 12 of 20 dinner breaks with adults only."),
    ("Sensory and physical",
     "She drives her powered wheelchair well indoors and out, and has very good sight and hearing (tested May 2026).",
     "Need 5. Sorrel has cerebral palsy affecting all four limbs. She cannot use her hands for tools, books or food, and tires after 40 minutes of eye-gaze (occupational therapist, 11 June 2026). Changes of seating and a break for standing keep her head steady enough to use the device."),
    ("Independence",
     "She knows what she wants and how she wants to be moved.",
     "Need 6. Carers take directions from adults around Sorrel. She led 3 of 10 transfers in June 2026. She has been in a shop without a parent twice (transition worker, 25 June 2026)."),
)  # fmt: skip
ACTIVITIES = (
    ("1. Talking with her device: faster sentences, repair when cut off, talk with people who are new", "Speech and language therapist (registered with the Health and Care Professions Council; specialist in communication aids)", "Direct: 60 minutes a week, 36 weeks a year. Vocabulary and training for staff: 90 minutes a term. Review: 60 minutes a year", "One-to-one; every third week with two classmates", "Needs 1, 4. Outcomes 1, 2"),
    ("2. Eye-gaze device, with arm, spare battery and software for writing, charged and put up before 8.45; fault line answered within a day", "Teaching assistant (Level 3; two days’ course from the communication aid service, renewed each September)", "10 minutes each morning and 5 minutes after each move; 38 weeks a year", "One-to-one", "Needs 1, 2, 5. Outcomes 1, 2, 5"),
    ("3. In class lessons: sets up seat and device, reads text aloud, scribes only what Sorrel dictates, signals to the teacher that an answer is coming. At lunch: helps her eat, as she directs", "The same teaching assistant", "20 hours a week, 38 weeks a year", "One-to-one", "Needs 1, 2, 3, 5. Outcomes 1, 2, 5"),
    ("4. Reading by sight and meaning, and money problems on screen, in place of German; the other subjects of the National Curriculum stay as they are, with practical tasks directed by Sorrel", "Specialist teacher (Level 7, literacy and physical disability)", "50 minutes, three times a week, 38 weeks a year", "In a pair", "Need 2. Outcome 5"),
    ("5. Catching up after a seizure: a recap film of the missed part and the next step", "Subject teacher films; teaching assistant goes through it with Sorrel", "15 minutes on the next school day after every lesson missed", "One-to-one", "Need 3. Outcome 5"),
    ("6. Writers’ room: stories and game scripts planned, written and read out; visits from a games writer in November and March", "English teacher (qualified)", "60 minutes each Thursday, 38 weeks a year; visits of two hours, twice a year", "Group of five", "Needs 1, 4. Outcomes 1, 2"),
    ("7. Physical management: standing frame, stretches and changes of seat built into lessons", "Teaching assistant, trained by the physiotherapist for two hours each term; an occupational therapist (registered) checks seating and access for 60 minutes each half-term", "30 minutes every school day, 38 weeks a year", "One-to-one", "Need 5. Outcome 4"),
    ("8. Directing her own care and planning the week: scripts on the device, practice with a carer who is new", "Occupational therapist, with the teaching assistant", "45 minutes a fortnight, 19 times a year", "One-to-one", "Need 6. Outcomes 3, 4"),
    ("9. In town without a parent: shops, cafés, the library and the boccia club, ordering and paying by device. Bought by her parents with a direct payment (see Section J)", "Community tutor (Level 3 in adult and community learning; epilepsy first aid)", "Two hours every Saturday, 36 weeks a year", "One-to-one", "Needs 4, 6. Outcomes 2, 3"),
)  # fmt: skip
K = (
    ("K1", "(a) Sorrel’s profile; her parents’ views", "Sorrel; mother and father", "27 August 2026"),
    ("K2", "(b) School’s advice for the review", "Head teacher", "28 August 2026"),
    ("K3", "(c) Medical advice", "Consultant paediatrician (neurodisability)", "30 June 2026"),
    ("K4", "(d) Psychological advice", "Educational psychologist", "1 July 2026"),
    ("K5", "(e) Social care advice", "Social worker, disabled children’s team", "6 July 2026"),
    ("K6", "(f) Speech and language therapy", "Speech and language therapist", "19 June 2026"),
    ("K7", "(f) Occupational therapy and physiotherapy", "Occupational therapist; physiotherapist", "24 June 2026"),
    ("K8", "(g) Preparing for adulthood", "Transition worker", "2 July 2026"),
    ("K9", "(h) Asked for by her parents: boccia", "Club coach", "14 July 2026"),
    ("K10", "Individual health care plan (epilepsy)", "Epilepsy nurse specialist", "4 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Sorrel Adeyinka", "AMENDED FINAL, 20 November 2026")
    by.heading("All about Sorrel, and what happens next: Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Sorrel Adeyinka"), ("Born", "23 January 2012"), ("Pronouns", "she/her"), ("Year", "Year 10"),
        ("Main type of need", "Physical disability"), ("Second type", "Speech, language and communication needs"),
        ("Status", "Amended final plan"), ("Last review finished", "24 October 2025"),
        ("Invitations and papers sent", "1 September 2026"), ("Review meeting", "17 September 2026"),
        ("Report sent", "29 September 2026"), ("Decision and proposed changes sent", "12 October 2026"),
        ("Comments by", "30 October 2026"), ("Amended plan", "20 November 2026"),
        ("Next review finished by", "8 October 2027"), ("Signed", "P. Lindqvist, Plan Officer, 20 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A. All about me")
    by.guide("Profile written by Sorrel on her eye-gaze device, August 2026")
    for title, texts in PROFILE:
        by.heading(title, 2)
        by.text(*texts)
    by.heading("My good day and my bad day (Sorrel’s words)", 2)
    by.rows(("Good day", "Bad day"), DAYS)
    by.heading("How Sorrel communicates and decides", 2)
    by.text(*TALK)
    by.heading("What Mum and Dad think and hope", 2)
    by.text(*PARENTS)
    by.heading("The story so far", 2)
    by.text(HISTORY)
    by.heading("How this was put together", 2)
    by.text(HOW)
    by.at("E").heading("Section E. What I am aiming for")
    by.rows(("No.", "Outcome", "Starting point", "Step", "Sorrel’s hope"), OUTCOMES, labels=(0,))
    by.text(
        "The form tutor, the therapist and Sorrel set targets at the start of each half-term. The teaching assistant keeps the tally, and the SENCO (special educational needs coordinator) goes over it with Sorrel and her parents every term. The Council reviews the outcomes once a year.",
        "Leaving school. Sorrel moves to college in September 2028. She visits three colleges between January and May 2027 and chooses at the review in autumn 2027. From March 2028 her teaching assistant goes with her for one day a fortnight, the therapist trains the college’s staff for four hours in June, and the device and seating go with her. Her care passes from children’s to adult clinics in January 2030; the joint clinic meets her in January 2029.",
    )
    by.at("B").heading("Section B. My education needs")
    for area, strength, needs in NEEDS:
        by.heading(area, 2)
        by.text(strength, *needs.split("\n"))
    by.at("C").heading("Section C. My health needs")
    by.bullets(
        "Need 7. Epilepsy: two or three seizures a month, mostly when tired, each about two minutes long (consultant paediatrician, 30 June 2026). They break into lessons and wipe out what was just learned.",
        "Need 8. Cerebral palsy: tight muscles and sore hips, worse after 40 minutes in one position (physiotherapist, 24 June 2026), which make it hard to keep still enough to use her device.",
    )
    by.at("D").heading("Section D. My social care needs")
    by.bullets(
        "Need 9. Sorrel cannot go out with friends unless somebody helps her with eating, drinking and her chair. Her parents lift and turn her day and night and need rest (social worker, 6 July 2026).",
        "An adult needs assessment for her (Care Act 2014) was requested on 5 October 2026 and takes place in spring 2029, before she is 18.",
    )
    by.at("F").heading("Section F. What I am taught and how (special educational provision)")
    by.rows(("Activity", "With whom", "How long and when", "Numbers", "For"), ACTIVITIES)
    by.text(
        "Rooms: the science and food rooms have benches that go up and down, and Sorrel’s lessons are on the ground floor where there is no lift. Examinations: 100% extra time, rest breaks and a reader. All the amounts follow K4, K6 and K7."
    )
    by.at("G").heading("Section G. Health provision")
    by.bullets(
        "For need 7 (outcome 4). The epilepsy nurse specialist sees Sorrel for 45 minutes each term, keeps the individual health care plan (K10) up to date and teaches six members of staff to give rescue medicine, two hours every September. A nurse or one of those six is within two minutes’ walk in school hours. When a seizure lasts four minutes, rescue medicine is given as K10 says.",
        "For need 8 (outcome 4). A physiotherapist examines her hips and muscles for 60 minutes every six weeks, eight times a year. The wheelchair service checks the chair for 90 minutes twice a year.",
        "The integrated care board agreed this on 9 November 2026 (designated clinical officer).",
    )
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text(
        "For need 9 (outcome 2). A support worker with a Level 2 diploma in care goes with Sorrel to see friends or to the cinema for four hours each Sunday, 44 weeks a year, one-to-one, and helps her eat and drink."
    )
    by.at("H2").heading("Section H2. Other social care provision")
    by.text(
        "For need 9 (outcome 3). Two nights a month, 24 a year, at the residential short-break house, with one care worker (Level 3) to two young people and a waking night worker."
    )
    by.at("I").heading("Section I. My school")
    by.text("Aldersey Park Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J. Personal budget")
    by.text(
        "The family asked for a direct payment on 17 September 2026. It buys activity 9 in Section F: the community tutor, two hours every Saturday for 36 weeks. It meets needs 4 and 6 and works for outcomes 2 and 3. Sorrel’s mother receives it and the Council looks at how it is used after three months and each year."
    )
    by.at("K").heading("Section K. Advice and information, all attached")
    by.rows(("No.", "Advice", "Whose", "Date"), K, labels=(0,))
    _end(by)


def _end(by: Author) -> None:
    by.at("").heading("If you do not agree")
    by.paper.text(
        "Sorrel’s parents can appeal to the First-tier Tribunal about Sections B, F and I within two months of the date of our letter, or one month of the mediation certificate, whichever is later. Mediation, disagreement resolution and advice from the local information, advice and support service cost nothing."
    )


PLAN = Unseen(
    name="sorrel", style="outcomes first, activities with whom and when", born=dt.date(2012, 1, 23), write=write,
)  # fmt: skip
