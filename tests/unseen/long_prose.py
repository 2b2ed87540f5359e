"""Rufus, seven: a careful officer's plan in long prose under styled headings. Nothing is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen

VIEWS = (
    ("Rufus in his own words",
     "Rufus talked with his class teacher on 6 October 2026 while they built a marble run. She wrote his words down and read them back to him the same day.",
     "“I am good at marble runs. I can make one that goes all round the table.” (Rufus, to his class teacher, 6 October 2026)",
     "“I like snails and I like the library lady and I like swimming on Sunday.” (Rufus, to his class teacher, 6 October 2026)",
     "“The best bit of school is when we go out to the pond. The worst bit is when everybody talks and I do not know which one to listen to.” (Rufus, to his class teacher, 6 October 2026)",
     "“My brother is two and he copies me. I show him how to do it and he does it wrong and we laugh.” (Rufus, to his class teacher, 13 October 2026)",
        "“I want people to say it again and not say it louder.” (Rufus, to his class teacher, 13 October 2026)",
        "“When I grow up I want to be the man who fixes the fountain. I want a house with a big garden for snails, and I will have my friends for tea.” (Rufus, to his class teacher, 13 October 2026)"),
    ("Playing and friends",
     "“Me and my cousin play shops. At school I play chase with two boys. They wait for me.” (Rufus, to his class teacher, 6 October 2026)",
     "At dinner time Rufus plays near the same two children and hands them the ball. (Seen by the class teacher on three days, 5 to 7 October 2026)"),
    ("Keeping well",
     "“I have to have my medicine or I go blank. I do not like it when I wake up and people are all round me.” (Rufus, to the school nurse, 8 October 2026)",
     "Rufus sleeps well and eats most things. He likes to be told before he is touched. (Mum, on the telephone, 9 October 2026)"),
    ("Doing things for himself",
     "Rufus dresses himself apart from buttons, and makes his own sandwich. He would like to learn to ride his bike to his nan’s. (Mum, on the telephone, 9 October 2026)"),
    ("Talking with Rufus, and helping him to choose",
     "Rufus talks in short sentences and shows you with his hands when the words run out. Say his name first. Say one thing. Then count to eight in your head. A thumb up is yes. When he looks at his shoes, he means no or not yet.",
     "He follows what he can see. Draw it, point to it, or act it out. If he has not understood he smiles and copies the child beside him, so ask him to show you. Talk to him on his own and away from the fan in the hall.",
        "To make a choice he needs to see the things. Put two on the table, in the morning, with one adult he knows. He chose the pond for his review meeting and asked for his nan to come."),
    ("What comes next for Rufus",
     "Rufus will go on to Year 4 in this school in September 2027. “I want to go to the big pool with the slides and I want to be in Cubs.” (Rufus, 13 October 2026). He is young to think about college, and the family would like to come back to it in Year 6."),
    ("His story",
     "Rufus was born in Leeds in February 2019. He said his first words at three, in the spring of 2022. He had his first seizure in May 2023. The family moved here in August 2023 and he started in Reception at St Brannoc’s that September."),
    ("What his mum and dad think",
     "Mum and dad talked with the plan writer at home on 14 October 2026 and read this part afterwards.",
     "Mum: “He is a joker and he is gentle with small things. He has taught the whole street about snails.”",
     "Mum: “His reading book goes in the bag and it comes out again. When the words are about snails he tries.”",
        "Dad: “He loves an opportunity to fix something. Give him a broken torch and he is happy for an hour.”",
        "Dad: “It helps when one person tells him what is coming. It does not help when he is moved to a table on his own.”",
     "Mum: “I worry that people think he is not listening. He is listening hard.”",
     "Dad: “We hope that he has work he likes, with his hands, and a place of his own near enough for Sunday dinner. We hope he has mates.”"),
)  # fmt: skip
TAKEN_PART = (
    ("Rufus", "Talking while he played; photographs of school", "6 and 13 October 2026", "Class teacher, who read it back"),
    ("Mum and dad", "A visit at home; one telephone call", "9 and 14 October 2026", "Plan writer"),
    ("Class teacher", "Watching in class and at dinner time", "5 to 7 October 2026", "None"),
    ("School nurse", "Talking together", "8 October 2026", "None"),
)  # fmt: skip
NEEDS = (
    ("Communication and interaction",
     "Rufus has a wide knowledge of animals and water, and he explains how a thing works by showing each part. This is a strength to build on.",
     "Need 1. Rufus has developmental language disorder. He follows one instruction of five words, and loses the second half of a longer one (CELF-5 receptive score 71, speech and language therapist, 21 September 2026). In class he starts the wrong task in about six lessons out of ten (class teacher, ten lessons, September 2026).",
     "Need 2. Rufus puts three or four words together and leaves out the small ones, so a listener who was not there cannot tell who did what (CELF-5 expressive score 68, speech and language therapist, 21 September 2026)."),
    ("Cognition and learning",
     "Need 3. Rufus reads words of three sounds and stops at words of five (reading age 5 years 8 months, YARC, September 2026). He knows the sound of each letter and cannot yet hold four of them in order, which means that he guesses the end of a word.",
     "Rufus’s non-verbal reasoning is at the 58th percentile (WISC-V matrix reasoning, educational psychologist, 17 September 2026). The gap between this and his language is why he is often tired and cross by two o’clock: he works things out by watching and cannot yet say what he has worked out.",
        "His number skills are those of his class (teacher assessment, July 2026): no need was found here."),
    ("Social, emotional and mental health",
     "Need 4. When three or more people speak at once Rufus goes under the table, on average four times a week and for six to ten minutes (school record, 7 September to 2 October 2026). He says that he cannot find the voice he needs."),
    ("Sensory and physical",
     "Rufus runs, climbs and swims well for his age, and is proud of his ten-metre badge.",
        "Need 5. Rufus holds a pencil in his fist and tires after four minutes of writing (occupational therapist, two lessons, 24 September 2026). He cannot yet do up buttons of less than two centimetres. His sight and hearing were tested in June 2026 and both are within the usual range."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1 (for needs 1 and 2, and for Rufus’s hope to explain things to friends).",
     "By July 2029 Rufus tells somebody who was not there what happened, in four sentences, so that they can say who did what, in three tellings out of four.",
     "In September 2026 he did this in none of five tellings.",
     "Steps: by July 2027 he tells it with three pictures to help; by July 2028 with one."),
    ("Outcome 2 (for need 1).",
     "By July 2029 Rufus starts the right task within one minute in eight lessons out of ten.",
     "In September 2026 it was four lessons out of ten.",
     "Steps: by July 2027 he checks with his partner before he starts; by July 2028 he asks the teacher when he is not sure."),
    ("Outcome 3 (for need 3, and for his hope to choose his own library books).",
     "By July 2029 Rufus reads a page of a library book that he chose, at a reading age of 8 years or more on the YARC.",
     "In September 2026 his reading age was 5 years 8 months.",
     "Steps: by July 2027 he reads words of four sounds; by July 2028 words of five."),
    ("Outcome 4 (for needs 4 and 5, and for his hope to go to Cubs).",
     "By July 2029 Rufus shows his red card or asks to go out in nine of the ten times that noise becomes too much for him, and does up every button of his Cub shirt.",
     "In September 2026 he showed the card in two times out of ten.",
     "Steps: by July 2027 he shows it with a reminder; by July 2028 without one."),
)  # fmt: skip
MONITORING = (
    "The class teacher and the speech and language therapist check each outcome against the class record every half-term. The SENCO sets the shorter targets with Rufus and his parents three times a year, in October, February and June, and the whole plan is reviewed once a year. Rufus stays in this school until July 2030; his move to secondary school will be planned at his review in the autumn of Year 5.",
)  # fmt: skip
PROVISION = (
    ("F1. For needs 1 and 2; outcomes 1 and 2.",
     "A speech and language therapist registered with the HCPC works with Rufus one-to-one at school for 30 minutes every week, 38 weeks a year, on telling what happened in order. That is direct work. Apart from it she has two hours each term to write his picture sets, and one hour each term to teach the class teacher and the teaching assistant to use them."),
    ("F2. For needs 1 and 2; outcomes 1 and 2.",
     "A teaching assistant with an ELKLAN level 3 award, overseen by the speech and language therapist, practises the same tellings with Rufus and one other pupil for 15 minutes on four days a week, 38 weeks a year, in the reading corner."),
    ("F3. For need 1; outcome 2.",
     "In every lesson the class teacher says Rufus’s name, gives one step at a time, and puts a picture for each step on a strip at his desk. The same teaching assistant sits within two metres of him for the first ten minutes of each lesson, four lessons a day, to hear him say what he is about to do."),
    ("F4. For need 3; outcome 3.",
     "A teacher with a level 5 certificate in specific learning difficulties teaches Rufus to read in a group of up to three, for 25 minutes every day, 38 weeks a year. The lesson uses letter tiles and words from his own library book. She measures his reading with the YARC in June."),
    ("F5. For need 4; outcome 4.",
     "When Rufus shows his red card the teaching assistant walks with him to the quiet room and stays ten minutes, in any lesson, with the sand timer. Rufus has access to the quiet room for 15 minutes at 11.00 each day as well, with a teaching assistant who has completed the five-day ELSA course and has an educational psychologist’s supervision for two hours each half-term."),
    ("F6. For need 5; outcome 4.",
     "An occupational therapist registered with the HCPC sees Rufus one-to-one for 45 minutes once a half-term to teach him buttons, cutlery and a pencil hold, and spends 30 minutes each half-term showing the teaching assistant the exercises. The teaching assistant does these with Rufus one-to-one for ten minutes at 9.00 each school day."),
    (
        "F8. For need 1; outcome 2.",
        "The school will show the day’s plan in pictures on the classroom door at 8.50 each day; the class teacher changes it with Rufus when something moves.",
    ),
    (
        "F9. For need 2; outcome 1.",
        "The class teacher encourages Rufus to tell his news by showing the first picture and waiting ten seconds, one-to-one for five minutes at 9.15 each school day. The teaching assistant writes what he says in his news book in his own words.",
    ),
    (
        "F10. For needs 1 and 4; outcome 4.",
        "Rufus works in a paired talk with one partner at all times when the class of no more than 28 does group work, three lessons a day, with the teaching assistant at the next table. Class instructions are differentiated in this way: five words or fewer, one picture, one check.",
    ),
("F7. For needs 3 and 5; outcome 3.",
     "Rufus has a sloping board, a pencil grip and a tablet with a word-prediction program, which are his to use in every written task. The SENCO checks and charges them each Friday. The occupational therapist trains the class teacher in the program for one hour in November 2026 and one hour in September 2027. In written tests he has 25% additional time."),
)  # fmt: skip
ADVICE = (
    ("K1", "(a) Parents’ advice", "Mr and Mrs Adeyemi-Clarke, parents", "12 September 2026", "Attached"),
    ("K2", "(b) Educational advice", "Head teacher and SENCO, St Brannoc’s Primary School", "25 September 2026", "Attached"),
    ("K3", "(c) Medical advice", "Consultant community paediatrician", "28 September 2026", "Attached"),
    ("K4", "(d) Psychological advice", "Educational psychologist, HCPC registered", "30 September 2026", "Attached"),
    ("K5", "(e) Social care advice", "Early help assessor, children’s services", "22 September 2026", "Attached"),
    ("K6", "(f) Speech and language therapy advice", "Speech and language therapist", "21 September 2026", "Attached"),
    ("K7", "(f) Occupational therapy advice", "Occupational therapist", "24 September 2026", "Attached"),
    ("K8", "(h) Anyone else the parents asked to be heard: none asked for", "Parents, by letter", "12 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Education, Health and Care Plan for Rufus Adeyemi-Clarke", "Final plan, 9 November 2026"
    )
    by.heading("Education, Health and Care Plan for Rufus Adeyemi-Clarke", 0)
    by.cover(
        ("Status", "Final"), ("Date of request", "29 June 2026"), ("Date of draft", "12 October 2026"),
        ("Date of final plan", "9 November 2026"), ("Review date", "8 November 2027"),
        ("Name", "Rufus Adeyemi-Clarke"), ("Date of birth", "14 February 2019"),
        ("School", "St Brannoc’s Primary School"), ("Year group", "Year 3"), ("Pronouns", "he/him"),
        ("Main language", "English"), ("Looked after", "No"),
        ("Parents", "Folasade Adeyemi (mum) and Martin Clarke (dad)"),
        ("Signed for the local authority", "Petra Hollingbery, Head of Special Educational Needs"),
        ("Date signed", "9 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: The views, interests and aspirations of Rufus and his parents")
    for title, *texts in VIEWS:
        by.heading(title, 2)
        by.text(*texts)
    by.heading("How this section was written", 2)
    by.rows(("Who", "How", "When", "Who helped"), TAKEN_PART)
    by.at("B").heading("Section B: Rufus’s special educational needs")
    for title, *texts in NEEDS:
        by.heading(title, 2)
        by.text(*texts)
    _health_and_care(by)
    by.at("E").heading("Section E: The outcomes sought for Rufus")
    for texts in OUTCOMES:
        by.text(" ".join(texts))
    by.text(*MONITORING)
    by.at("F").heading("Section F: The special educational provision required by Rufus")
    for links, text in PROVISION:
        by.text(f"{links} {text}")
    _rest(by)


def _health_and_care(by: Author) -> None:
    by.at("C").heading("Section C: Health needs which relate to his special educational needs")
    by.text(
        "Need 6. Rufus has epilepsy. He has absences, about five a day, that each last up to ten seconds and interrupt what he is listening to (consultant community paediatrician, 28 September 2026). A longer seizure was last seen in March 2026. His individual health care plan is dated 3 September 2026 and is attached to this plan.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "No social care needs were identified. An early help assessor met the family on 18 September 2026 and wrote to say so (children’s services, 22 September 2026)."
    )


def _rest(by: Author) -> None:
    by.at("G").heading("Section G: Health provision reasonably required")
    by.text(
        "G1. For need 6. The epilepsy specialist nurse trains four named-post staff, the class teacher, two teaching assistants and the midday supervisor, for 90 minutes each September in what to do in a seizure, and meets the SENCO for 30 minutes each term to look at the record of absences. When a seizure lasts longer than five minutes, one of these four gives 5 mg of buccal midazolam and telephones 999.",
        "Agreed on behalf of the integrated care board by the designated clinical officer, 2 November 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required (children’s services, 22 September 2026).")
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None required (children’s services, 22 September 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("St Brannoc’s Primary School, a maintained mainstream primary school.")
    by.at("J").heading("Section J: Personal budget")
    by.text("No personal budget was requested. The parents were asked on 14 October 2026.")
    by.at("K").heading("Section K: Advice and information gathered")
    by.rows(("Number", "Advice", "Written by", "Date", "Attached?"), ADVICE)


PLAN = Unseen(
    name="rufus", style="long prose under styled headings", born=dt.date(2019, 2, 14), write=write
)
