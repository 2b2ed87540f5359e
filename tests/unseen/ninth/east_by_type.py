"""Torquil, twelve: a final plan, landscape, its provision sorted by type, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How Torquil’s views were gathered", "Torquil talked with a higher level teaching assistant over three drawing sessions on 1, 8 and 10 September 2026, at a desk by the window. She wrote down what he said next to each drawing and read it back. His own words stand in quotation marks; she wrote the rest, and he agreed to it."),
    ("What Torquil thinks about school", "“Geography is best because it has edges. The corridor is like being in a washing machine.” He says that it helps when a teacher writes it down, and that he would rather be told about a change the day before."),
    ("Interests and free time", "Torquil loves maps, canals and church bells. He rings the number three bell on Wednesdays. He plays a city-building game and draws his own tram networks."),
    ("What he hopes for", "“I want to make maps for a job, the real ones with contours.” He would like to live on a narrowboat near Grandad’s mooring, keep on ringing with the tower band, and have somebody at school to eat with."),
    ("Friends", "He has one good friend, in the tower band. He says, “At school I know people’s bus numbers but not them.”"),
    ("Doing things for himself", "Torquil makes pancakes and mends punctures. He gets a lift everywhere and wants to go to ringing by bus."),
    ("How he feels in his body", "Noise makes his ears “fizz”. He lies awake for a long time, so mornings feel “like porridge”."),
    ("His story", "Torquil was born in 2014. He spoke his first words at three, was found to be autistic in 2019 and to have a language disorder in 2021. He joined Year 7 in September 2025."),
    ("How to talk with Torquil and involve him in decisions", "He talks in short sentences and tells you more while he draws. Say one thing, wait, and write the key words. Yes is “fine by me”; a shrug means that he has not understood; humming means stop. Give him two or three choices on paper the day before. He likes to decide in the base, after lunch, with his mum or the higher level teaching assistant."),
    ("What others like about him", "He is honest, dry and very good at noticing. He is proud of never missing a practice."),
    ("Mum and Dad’s views (meeting at school, 9 September 2026)", "“He is happier in the base, but he comes home empty. He eats like a wolf at four o’clock. We were never sure how much he took in, and the language tests explained it.”"),
    ("Mum and Dad’s hopes", "“For this year, lunch and a friend. In the end we hope for work that uses that memory of his, and a place of his own with us not far off.”"),
    ("What may come next", "He would like to choose geography and computing in Year 9, and thinks about a college with a boatyard."),
)  # fmt: skip
B = (
    ("1", "Understanding and using language", "Remembers labels and facts exactly", "Torquil has developmental language disorder. He understands sentences with two key parts and loses the third (standard score 68, CELF-5, speech and language therapist, 8 July 2026). He hunts for words and gives up on two answers in five."),
    ("2", "Social communication", "Honest and courteous; listens to a shared interest", "Torquil is autistic. He takes sayings at their word and waits at the edge of groups: in three breaks he spoke to no other pupil (educational psychologist, 2 July 2026)."),
    ("3", "Reading for meaning and writing", "Reads aloud like an 11-year-old", "He understands what he reads at the level of seven years nine months (York Assessment of Reading, specialist teacher, 30 June 2026), and wrote 28 words in 20 minutes."),
    ("4", "Worry and change", "Says what has helped once he is calm", "A change of room or teacher makes Torquil anxious: he hums, then leaves. He left 22 lessons between 1 and 26 June 2026 (school record)."),
    ("5", "Senses and hand skills", "Fine drawing at his own speed", "He covers his ears and stops work when a room passes 70 decibels, and ate nothing at lunch on nine days of fifteen. Handwriting is legible for eight minutes (occupational therapist, 14 July 2026)."),
    ("6", "Independence", "Knows every bus route in the town", "He has not travelled or paid alone, and reached seven lessons of twenty late with the wrong kit (tutor’s check, 22 to 26 June 2026)."),
)  # fmt: skip
E = (
    ("1", "By July 2028 Torquil follows instructions with three key parts and asks when one is missing, in eight tasks out of ten.", "June 2026: three in ten", "Five by July 2027", "Need 1; making maps for a job"),
    ("2", "By July 2028 Torquil eats lunch and talks with at least one other pupil on four days a week.", "July 2026: no days talking, two days eating", "Two days by July 2027", "Needs 2 and 5; somebody to eat with"),
    ("3", "By July 2028 Torquil explains the main point of a page of a Year 8 textbook, spoken or typed in 60 words, in seven tries of ten.", "June 2026: two in ten", "Four by July 2027", "Needs 1, 3 and 5; geography in Year 9"),
    ("4", "By July 2028 Torquil shows his amber card and uses his own calming steps, staying in or coming back within ten minutes, in nine changes out of ten.", "June 2026: one in ten", "Five by July 2027", "Need 4; his view of the corridor"),
    ("5", "By July 2028 Torquil packs for the day from his own list and goes to bell-ringing by bus without an adult, four weeks running.", "June 2026: does neither", "Bus with an adult one seat behind by July 2027", "Need 6; going by bus, the tower band"),
)  # fmt: skip
Row = tuple[str, str, str, str, str]
F: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Whole class", (
        ("F1", "Each task is given one step at a time on a board with a tick box, and Torquil says back what is first", "Subject teachers, trained as in F13", "Every lesson, all 25 hours a week, classes of no more than 26", "1, 4; outcomes 1, 4"),
        ("F2", "In mainstream lessons a teaching assistant sits with Torquil and two other pupils of the base and rewords the teacher’s questions", "Teaching assistant (level 3, Elklan 11–16 award)", "18 lessons of 60 minutes a week, 38 weeks, one adult to three pupils", "1, 2, 3; outcomes 1, 3"),
        ("F3", "No modern language. In its place he has the language group in F4", "Head of the base (qualified teacher)", "Two lessons of 50 minutes a week until July 2028", "1; outcome 1"),
    )),
    ("Group", (
        ("F4", "Language group: meanings of subject words, how a story or report is built, asking when lost", "Specialist teacher (language disorder diploma), with a teaching assistant (level 3)", "Group of four, 50 minutes twice a week, 38 weeks", "1, 3; outcomes 1, 3"),
        ("F5", "Lunch table in the map room: pupils eat, then plan a shared model town with set jobs", "Teaching assistant (level 3, trained by the therapist in F7)", "Group of five, 30 minutes every day, 38 weeks", "2, 5; outcome 2"),
        ("F6", "Reading for meaning: one page, four questions, a drawn answer", "Specialist teacher (language disorder diploma)", "Group of three, 25 minutes three times a week, 30 weeks", "3; outcome 3"),
    )),
    ("One-to-one", (
        ("F7", "Speech and language therapy: word finding, three-part instructions, repairing a conversation", "Speech and language therapist (HCPC registered, secondary language disorder)", "40 minutes weekly, 36 weeks a year; besides this, two hours a term to plan and review", "1, 2; outcomes 1, 2"),
        ("F8", "Morning check: today’s changes drawn on his plan, bag packed from the list", "Learning mentor (level 4, autism certificate)", "10 minutes daily at 8.35, one-to-one", "4, 6; outcomes 4, 5"),
        ("F9", "Calming steps made as a comic, practised before real changes", "Emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term", "30 minutes weekly, 24 weeks a year, one-to-one", "4; outcome 4"),
        ("F10", "Travel training: the road, the stop, the fare, what to do when a bus does not come", "Travel trainer (accredited, level 3)", "60 minutes weekly, one-to-one, 20 weeks from January 2027", "6; outcome 5"),
    )),
    ("Equipment", (
        ("F11", "A tablet with a spoken dictionary and a keyboard, a sloping board, and ear defenders, kept by Torquil all day. In tests: the tablet, 25% extra time and a room with two other pupils", "Technician checks the tablet on the first Monday of each month; examinations officer (level 3 certificate) sets up each test", "From November 2026; in every written task and every test", "3, 5; outcome 3"),
        ("F12", "Typing lessons and a hand-strength circuit; noise plan for each room", "Occupational therapist (HCPC registered)", "45 minutes once each half-term, one-to-one, six a year; two hours a year to train staff, one hour a term to review", "5; outcomes 2, 3"),
    )),
    ("Staff training", (
        ("F13", "How Torquil takes in language, what humming means, the amber card, step boards", "Speech and language therapist and educational psychologist, to all his teachers and assistants", "Three hours each September; 60 minutes every term", "1, 2, 4; outcomes 1, 2, 4"),
    )),
    ("Environment", (
        ("F14", "Seven lessons a week in the base, a carpeted room of eight pupils, with a desk facing the wall map", "Head of the base (qualified teacher) and a teaching assistant (level 3)", "Seven lessons of 60 minutes, 38 weeks, two adults to eight pupils", "4, 5; outcome 4"),
        ("F15", "When Torquil shows his amber card he walks to the bench outside the base and the learning mentor sits by him, silent, for five minutes", "Learning mentor (level 4, autism certificate)", "In every lesson, each time the card is shown", "4; outcome 4"),
        ("F16", "Leaves lessons four minutes early by the garden door, clear of crowds", "By himself; the teacher gives the sign", "At each of five changeovers a day", "5, 6; outcomes 4, 5"),
    )),
)  # fmt: skip
K = (
    ("(a) Parents’ advice", "Mother and father", "26 June 2026", "Attached, 1"),
    ("(a) Torquil’s own views", "Torquil, with a higher level teaching assistant", "10 September 2026", "Attached, 2"),
    ("(b) Educational advice", "Head teacher, Hallbeck Academy", "3 July 2026", "Attached, 3"),
    ("(b) Reading and writing", "Specialist teacher", "30 June 2026", "Attached, 4"),
    ("(c) Medical advice", "Community paediatrician", "10 July 2026", "Attached, 5"),
    ("(d) Psychological advice", "Educational psychologist", "2 July 2026", "Attached, 6"),
    ("(e) Social care advice", "Early help social worker, children’s services", "17 July 2026", "Attached, 7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "8 July 2026", "Attached, 8"),
    ("(f) Occupational therapy", "Occupational therapist", "14 July 2026", "Attached, 9"),
    ("(g) Preparing for adulthood", "Not required before Year 9", "–", "–"),
    ("(h) Anyone the parents asked for", "Tower captain", "29 June 2026", "Attached, 10"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Torquil Banda-Reeve", "Final plan, 16 October 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Torquil Banda-Reeve"), ("Born", "8 February 2014"), ("Pronouns", "he/him"),
        ("Year group", "Year 8"), ("School", "Hallbeck Academy"), ("Languages", "English"),
        ("Main need", "Autistic spectrum disorder"), ("Second need", "Speech, language and communication needs"),
        ("Request received", "1 June 2026"), ("Decision to assess", "19 June 2026"),
        ("Advice asked for", "22 June 2026"), ("Draft sent", "18 September 2026"),
        ("Comments open until", "5 October 2026"), ("Final plan", "16 October 2026"),
        ("Review to be finished by", "15 October 2027"),
        ("Signed for the Council", "P. Oyelaran, SEND Manager, 16 October 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations of Torquil and his parents")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Need", "Area", "What Torquil does well", "What he needs help with"), B, labels=(0, 1))
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text("Torquil takes about two hours to fall asleep, four nights a week, and is drowsy in his first lesson on the days after (community paediatrician, 10 July 2026). No other health need was found.")  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text("None identified (early help social worker, children’s services, 17 July 2026).")
    by.at("E").heading("Section E: Outcomes")
    by.rows(("No.", "Outcome", "Starting point", "Step on the way", "Need and hope served"), E, labels=(0,))  # fmt: skip
    by.text(
        "The head of the base sets targets with Torquil each half-term from these five outcomes, and the learning mentor counts them every Friday. Torquil, his parents and the SENCO look at the counts once a term. The Council reviews the outcomes each year.",
        "Before he starts Year 9, Torquil spends two lessons in June 2027 with the new teachers and gets his map of rooms by 9 July 2027.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision, by type")
    for title, rows in F:
        by.heading(title, 2)
        by.rows(("No.", "What happens", "Who", "How much and how often", "For need; outcome"), rows, labels=(0,))  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.text("For his sleep: a paediatric sleep nurse sees Torquil and his parents for 40 minutes every three months and checks his melatonin. Agreed by the integrated care board on 11 September 2026 (designated clinical officer).")  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (early help social worker, 17 July 2026).")
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None required (early help social worker, 17 July 2026).")
    by.at("I").heading("Section I: Name and type of school")
    by.text("Hallbeck Academy, a mainstream academy with a specialist resource base for autism and language disorder, where Torquil has a place in the base.")  # fmt: skip
    by.at("J").heading("Section J: Personal budget")
    by.text("Explained to Mum and Dad on 9 September 2026. No personal budget was requested.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "From", "Date", "Appendix"), K)


PLAN = Unseen(
    name="torquil",
    style="landscape, provision by type",
    born=dt.date(2014, 2, 8),
    write=write,
    is_landscape=True,
)
