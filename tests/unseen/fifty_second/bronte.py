"""Bronte, eleven: a first final plan in Year 6, in grids, with the move to secondary school in it."""

import datetime as dt

from tests.unseen.author import Author, Unseen

COVER = (
    ("Full name", "Bronte Achebe-Lindley"),
    ("Likes to be called", "Bronte (she/her)"),
    ("Born", "14/07/2015"),
    ("Year group", "Year 6. Bronte is summer-born and has been taught one year below her age group since she began Reception in September 2020, aged five."),
    ("Main area of need", "Moderate learning difficulty (Down syndrome)"),
    ("Languages at home", "English, with some Igbo"),
    ("Parental responsibility", "Bronte’s mother and father. This plan is sent to both of them."),
    ("Plan status", "FINAL – first plan, version 1"),
    ("We received the request", "11/05/2026"),
    ("We told the family that we would assess", "05/06/2026"),
    ("Advice requested / due / last received", "05/06/2026 / 17/07/2026 / 14/07/2026"),
    ("Draft sent", "04/09/2026, with comments invited until 21/09/2026"),
    ("Final plan issued", "25/09/2026"),
    ("First review to be complete by", "04/12/2026, so that the move to secondary school is settled in time"),
    ("Signed for the council", "Marguerite Hollis, SEND Team Manager, 25/09/2026"),
)  # fmt: skip
A_HOW = (
    "The class teaching assistant sat with Bronte for 20 minutes on each of 9, 10 and 11 June 2026, with photographs and Makaton symbols, and wrote down what Bronte said and signed. Those words are in quotation marks, and the rest is what she saw. Bronte’s mum and dad wrote their part on 16 June 2026.",
)
A_BRONTE = (
    ("What I love", "“Dance! Me dance Saturday. Love dogs. Love pizza.” Bronte also chose the photograph of her trampoline."),
    ("What I am good at", "“Me good dancer. Me make Dad laugh.”"),
    ("School", "“Like reading book. Like dinner lady.” She put the photograph of the dinner hall on the “no” side and signed LOUD."),
    ("Friends", "“One friend at dance. Want friend at school. Come my house.”"),
    ("My body and my health", "“Legs tired. Tablet morning, all done.” She pointed to the sleeping picture and put her thumb up."),
    ("Doing it myself", "“Me do coat. Not zip.” Bronte signed PAY and MYSELF at the shop photograph."),
    ("What I hope for", "Soon: “Big school with dance. Talk to everybody.” When she is grown up: “Work in café. Make cake. My flat, with sofa. Still dance.”"),
)  # fmt: skip
A_COMM = (
    "Bronte tells us things with short phrases and Makaton together. Get down to her level, use a few words with a sign or a picture, and count slowly to ten before you say it again. Yes is a nod or a thumb up; no is a flat hand. Sitting on the floor means “stop, I don’t understand”.",
    "For a decision, give Bronte two photographs of real places or people, in a quiet room in the morning, with one adult she knows, and ask again on another day.",
)
A_PARENTS = (
    ("Our views", "“Bronte lights up any room and we are very proud of her reading. Our worry is that people can’t make out what she says.”"),
    ("Our hopes", "“Soon, a secondary school that is glad to have her. One day, a real job, her own place, and friends to go dancing with.”"),
    ("Our story so far", "Bronte was born in July 2015, signed her first word (MORE) in 2018, began Reception at her present school in September 2020 and joined a dance class in 2023."),
)  # fmt: skip
B = (
    ("Communication and interaction",
     "Bronte uses about 90 Makaton signs, watches faces closely and copies a new sign quickly.",
     "N1. Bronte’s speech is hard to follow. A listener who did not know her understood four of 20 words, and she joins only two words or signs (single-word speech test, speech and language therapist, 30 June 2026).\nN2. She follows two key words. With three she got three of ten instructions right (same report), so she misses what is said to the whole class."),
    ("Cognition and learning",
     "She has a very good visual memory and reads 85 whole words on sight.",
     "N3. Moderate learning difficulty linked to Down syndrome. Bronte reads at the level expected in the spring of Year 1 and counts 14 objects, but cannot yet add two groups (class assessment, 26 June 2026).\nN4. She holds two spoken items in mind and forgets a new word unless she meets it on five days running (educational psychologist, 2 July 2026)."),
    ("Social, emotional and mental health",
     "She is warm, funny and quick to notice that somebody is sad.",
     "N5. When a change comes without warning Bronte sits on the floor: seven times from 1 to 26 June 2026, for nine minutes on average (school log). She played with another child at two of ten playtimes watched (educational psychologist, 2 July 2026)."),
    ("Sensory and physical",
     "Bronte dances with rhythm and keeps going for a whole song.",
     "N6. Low muscle tone makes pencil work tiring: she copies six words, then her hand drops after four minutes (occupational therapist, 7 July 2026). No sight or hearing need was found."),
    ("Independence and self-help",
     "She puts on her own coat and carries her tray.",
     "N7. Bronte cannot yet do zips, takes 18 minutes to change for PE and cannot tell a £1 coin from a £2 coin (occupational therapist, 7 July 2026)."),
)  # fmt: skip
C = (
    "Underactive thyroid (blood test, May 2024). If her level drops Bronte is sleepy and slow to answer in lessons (community paediatrician, 8 July 2026). Her individual healthcare plan of 10 July 2026 is at Appendix 9.",
)
E = (
    ("Outcome 1 (N1, N2). By July 2028 Bronte tells a new person what happened, in phrases of four words or signs, eight out of ten of them understood. She wants to “talk to everybody”.",
     ("By February 2027: three-word phrases, in five out of ten tries.", "By July 2027: follows three key words eight times out of ten.")),
    ("Outcome 2 (N3, N4). By July 2028 Bronte reads a ten-sentence book that she has not seen before and answers four out of five questions about it. She said “like reading book”.",
     ("By Easter 2027: 120 words on sight.", "By July 2027: reads a five-line recipe.")),
    ("Outcome 3 (N3, N7). By July 2028 Bronte chooses an item under £5 in a shop and pays with the right coins on four visits out of five. She hopes for a café job and her own flat.",
     ("By March 2027: names each coin nine times out of ten.", "By July 2027: adds two groups, eight right out of ten.")),
    ("Outcome 4 (N5). By July 2028 Bronte moves on within one minute when a plan changes, nine times out of ten, and plays or dances with another pupil at three lunchtimes out of five. She would like a friend at school.",
     ("By February 2027: moves on within four minutes.", "By July 2027: two sit-downs a month or fewer.")),
    ("Outcome 5 (N6, N7). By July 2028 Bronte writes or types three sentences of her own in 15 minutes and changes for PE in eight minutes. She wants to do things herself.",
     ("By April 2027: does up a coat zip four times out of five.", "By July 2027: types one sentence with her own word list.")),
)  # fmt: skip
E_MONITOR = "The class teacher sets short-term targets with Bronte every half-term. The SENCO checks progress with the parents once a term, and the council reviews every outcome at the annual review."
E_MOVE = (
    "Papers for the phase transfer review go out by 22 October 2026 and the meeting is on 12 November 2026, when the parents give their preferred school.",
    "The council sends its decision and proposed amendments by 4 December 2026 and issues the amended plan by 29 January 2027. The legal limit is 15 February 2027.",
    "Bronte visits her new school on five mornings in June and July 2027.",
)
F = (
    ("1", "Speech sounds: Bronte works through her own list of 40 useful words with a mirror and a hand cue for each sound (N1).",
     "Speech and language therapist registered with the Health and Care Professions Council", "40 minutes every two weeks, 19 sessions a year", "One-to-one"),
    ("1", "The same 40 words, said and signed in a picture game (N1).",
     "Teaching assistant with Makaton level 2, trained by the therapist for three hours each September", "15 minutes every school day, 38 weeks a year", "One-to-one"),
    ("1 and 2", "In lessons, each instruction to the class is said again in two key words with a sign and a symbol, and Bronte repeats it back (N2, N4).",
     "Teaching assistant with Makaton level 2", "18 hours a week, 38 weeks a year", "One-to-one beside Bronte, in a class of 27"),
    ("2", "Whole-word reading: Bronte matches, selects and names five new words on five days running (N3, N4).",
     "Teaching assistant with a level 3 certificate", "20 minutes every school day, 38 weeks a year", "One-to-one"),
    ("2 and 3", "Plans the reading and number steps, teaches one lesson as a model and coaches the staff (N3, N4).",
     "Specialist teacher holding a postgraduate certificate in Down syndrome education", "90 minutes every half-term, six visits a year", "One-to-one for 30 minutes; two staff for 60 minutes"),
    ("3", "Number with plastic number shapes and real coins (N3, N7).",
     "Class teacher", "30 minutes, four times a week, 38 weeks a year", "Group of three"),
    ("4", "The picture timetable is gone through, and a sand timer is set before each change (N5).",
     "Teaching assistant, trained by the educational psychologist for two hours in October 2026", "10 minutes every morning, and five minutes before each of four changes a day, 38 weeks a year", "One-to-one"),
    ("4", "Lunchtime dance club: taking turns and choosing a partner (N5).",
     "Teaching assistant with the same training", "25 minutes three times a week, 38 weeks a year", "Group of four"),
    ("5", "Finger exercises, then typing from a word list (N6).",
     "Teaching assistant, shown how by the occupational therapist for one hour each term", "15 minutes every school day, 38 weeks a year", "One-to-one"),
    ("5", "Teaches zips and pencil grip (N6, N7).",
     "Occupational therapist registered with the Health and Care Professions Council", "60 minutes every half-term, six a year", "One-to-one"),
    ("5", "Equipment kept at Bronte’s desk: sloping board, foot block, and a tablet with a picture word bank. The council supplies and replaces it (N6).",
     "SENCO checks it", "20 minutes every half-term, six times a year", "Bronte’s own"),
    ("3 and 5", "Bronte does not take French. In its place she has a life skills lesson: dressing practice, then shopping with a £5 purse (N7).",
     "Teaching assistant with a level 3 certificate", "60 minutes every Thursday, 38 weeks a year", "One-to-one"),
    ("4", "Visits to the new school, with a photo book and a practised walk from gate to classroom (N5).",
     "Teaching assistant from her class", "90 minutes on each of five mornings in June and July 2027", "One-to-one"),
)  # fmt: skip
G = (
    "A community paediatrician reviews Bronte’s thyroid blood test and dose for 30 minutes every six months, so that she is awake for her reading (Outcome 2). The tablet is given at home at 7am; no medicine is given at school.",
    "Agreed for the integrated care board by its designated clinical officer on 21 September 2026.",
)
K = (
    ("1", "(a) Bronte’s views", "Class teaching assistant, for Bronte", "11/06/2026", "Attached"),
    ("2", "(a) Parents’ views", "Bronte’s mother and father", "16/06/2026", "Attached"),
    ("3", "(b) Education", "Headteacher", "26/06/2026", "Attached"),
    ("4", "(c) Medical", "Community paediatrician", "08/07/2026", "Attached"),
    ("5", "(d) Psychological", "Educational psychologist", "02/07/2026", "Attached"),
    ("6", "(e) Social care", "Social worker, children’s services", "03/07/2026", "Attached"),
    ("7", "(f) Speech and language", "Speech and language therapist", "30/06/2026", "Attached"),
    ("8", "(f) Occupational therapy", "Occupational therapist", "07/07/2026", "Attached"),
    ("9", "(c) Individual healthcare plan", "School nurse", "10/07/2026", "Attached"),
    ("10", "(h) Asked for by the parents", "Dance teacher", "14/07/2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Bronte Achebe-Lindley | Final EHC plan", "Version 1 | 25/09/2026")
    by.heading("Bronte’s Education, Health and Care Plan", 0)
    by.cover(*COVER)
    by.at("A").heading("SECTION A – Bronte and her family")
    by.heading("How we asked", 2)
    by.text(*A_HOW)
    by.heading("Bronte’s words and choices", 2)
    by.labelled(*A_BRONTE)
    by.heading("How to communicate with Bronte and involve her in decisions", 2)
    by.text(*A_COMM)
    by.heading("From Bronte’s mum and dad", 2)
    by.labelled(*A_PARENTS)
    by.at("B").heading("SECTION B – Bronte’s special educational needs")
    by.rows(("Area", "Strengths", "Needs"), B, labels=(0,))
    by.at("C").heading("SECTION C – Health needs related to special educational needs")
    by.text(*C)
    by.at("D").heading("SECTION D – Social care needs")
    by.text(
        "No social care needs were identified. That is the advice of the social worker from children’s services, 3 July 2026."
    )
    by.at("E").heading("SECTION E – Outcomes")
    for outcome, steps in E:
        by.text(outcome)
        by.bullets(*steps)
    by.heading("How progress is checked", 2)
    by.text(E_MONITOR)
    by.heading("The move to secondary school in September 2027", 2)
    by.bullets(*E_MOVE)
    by.at("F").heading("SECTION F – Special educational provision")
    by.rows(
        ("Outcome no.", "Provision", "By whom", "How often and how long", "Group size"),
        F,
        labels=(0,),
    )
    by.at("G").heading("SECTION G – Health provision")
    by.text(*G)
    by.at("H1").heading("SECTION H1 – Social care provision under section 2 of the 1970 Act")
    by.text("None is required (social worker’s advice, 3 July 2026).")
    by.at("H2").heading("SECTION H2 – Any other social care provision")
    by.text("None is reasonably required (social worker’s advice, 3 July 2026).")
    by.at("I").heading("SECTION I – Placement")
    by.text(
        "Until July 2027: Thornbeck Lane Primary School, a maintained mainstream primary school.",
        "From 1 September 2027: a mainstream secondary school. Its name will be written here in the amended plan by 29 January 2027, before the limit of 15 February 2027.",
    )
    by.at("J").heading("SECTION J – Personal budget")
    by.text("Bronte’s parents did not ask for a personal budget. There are no direct payments.")
    by.at("K").heading("SECTION K – Advice and information")
    by.rows(("Appendix", "Kind of advice", "Who gave it", "Date", "Attached?"), K, labels=(0,))
    by.text("Advice (g), on preparing for adulthood, is not due until Year 9.")
    by.at("").heading("Your rights")
    by.guide(
        "If you disagree with Section B, F or I you have a right of appeal to the First-tier Tribunal (Special Educational Needs and Disability). The time limit is two months from the date of our letter of 25 September 2026, or one month from a mediation certificate if that is later. Our letter says how to contact the mediation adviser, the disagreement resolution service and the local information, advice and support service, which is free and impartial."
    )


PLAN = Unseen(
    name="bronte",
    style="52nd: SECTION headings over a three-column B grid, outcomes with steps, F in five columns",
    born=dt.date(2015, 7, 14),
    write=write,
)
