"""Zuzanna, six: a county's final plan, its provision in one wide table, and nothing wrong with it."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How these views were put together",
     ("Zuzanna’s class teacher and a speech and language therapist spent two half-hours with her, on 9 and 11 June 2026, using photographs, toys and a Talking Mat. Her mum and dad talked to the assessment coordinator at home on 15 June 2026, with a Polish interpreter, and checked the Polish and the English of this section on 7 September 2026. Words in quotation marks are Zuzanna’s own. Everything else was written by the coordinator from what she showed and from what her parents said.",)),
    ("Zuzanna’s story so far",
     ("Zuzanna was born in Boston in September 2020, three weeks early. She walked at nineteen months. She said her first clear word, in Polish, when she was nearly three. She went to the nursery class at Fenside Primary School from September 2023 and joined Reception there in September 2025. In January 2025 a therapist found that she has developmental language disorder, and in November 2025 she was told that the moments when she “goes away” are absence seizures. She moved up to Year 1 in September 2026.",)),
    ("What Zuzanna likes, and how she plays",
     ("Zuzanna loves water, snails and anything with a lid. At home she fills and empties pans in the garden for an hour at a time and lines up the snails by size. She put swimming, her bike and “Babcia dog” (her grandmother’s spaniel) on the happy side of the mat. Indoors she plays shops, and always wants to be the person with the till.",)),
    ("What Zuzanna thinks about school",
     ("She put the sand, the mud kitchen and the lunch hall on the happy side; carpet time and phonics went on the other. Asked what makes carpet time bad, she covered her ears and said “too many talk”. She drew herself holding her teacher’s hand and said “she wait for me”. She is proud of her peg, which she can find by herself, and of the snail picture on the corridor wall.",)),
    ("Friends",
     ("There are two girls in her class whom she follows at playtime. She stands close by and laughs when they laugh, and she told the therapist “I want play, they go fast”. At home she has her brother and three cousins in the next street.",)),
    ("What Zuzanna can do for herself",
     ("She uses the toilet alone, feeds herself with a spoon and fork, and chooses her own clothes. Buttons, zips and opening her lunch box are done for her, and she would like to open the box: she pushed the adult’s hand away and said “me do”. She goes to the corner shop with her dad and hands over the coins.",)),
    ("Feeling well",
     ("Zuzanna sleeps for ten hours and eats most things. She says of her seizures “I go, I come back”. Afterwards she likes somebody to tell her what she missed. The medicine tastes “yuck pink”, and she takes it with yoghurt.",)),
    ("Zuzanna’s hopes",
     ("From six photographs of grown-ups at work Zuzanna picked the vet and the shopkeeper and said “dog doctor, me”. She would like a dog of her own, and to play with the two girls. She said that when she is big she will live “with mama, here”.",)),
    ("Talking with Zuzanna, and helping her to decide",
     ("Zuzanna speaks in phrases of two or three words and mixes Polish and English. When words do not come she leads you by the sleeve or points. Say her name first, use one short sentence, show the thing or a picture of it, and count to ten before you say it again. A nod or “tak” is yes; turning her shoulder to you is no, and silence means that she has not understood. For a choice, put two photographs on the table in a quiet room, in the morning, with somebody she knows, and ask a second time the other way round.",)),
    ("What Zuzanna’s parents think",
     ("Her mum and dad are proud of how kind and how stubborn she is. They feel that she understands far less than she seems to, because she copies the others, and they worry that she will be taken for naughty. They are pleased with the school and with the way it rings them after a seizure. They want both languages kept. What they like least is that they have had to tell her story so many times.",)),
    ("What Zuzanna’s parents hope for",
     ("In the next year or two they hope to hear her tell them one thing about her day. Later on they hope she will go through school with her cousins, learn a job with animals or in the family’s shop, have good friends, and one day a home near theirs. They think it too early to plan for college, and would be glad to come back to that when she is at the top of the primary school.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication and interaction",
     ("Zuzanna is keen to talk to adults she knows and uses gesture well.",
      "B1. Zuzanna has developmental language disorder. She follows instructions with one key word in them and loses the thread with two (Derbyshire Language Scheme, speech and language therapist, 11 June 2026). In a class lesson this means that she watches the others and copies, and starts her own work two or three minutes after them.",
      "B2. She joins two or three words together, about 40 words in English and 60 in Polish (parents’ and therapist’s list, 11 June 2026), and cannot yet retell something that happened.",
      "B3. Her speech is understood by her family, and by a listener who does not know her about half of the time, because she leaves off the ends of words (therapist, 11 June 2026).")),
    ("Cognition and learning",
     ("Zuzanna remembers what she has seen. Her scores on puzzles are in the average range for her age (BAS3, educational psychologist, 2 July 2026).",
      "B4. She knows nine letter sounds and does not yet blend them (school phonics check, 29 June 2026). The class programme, which moves on by a sound a day, leaves her behind.",
      "B5. In group teaching of more than six children she listens for about two minutes, and for eight when there are things to handle (psychologist’s observation, 2 July 2026).")),
    ("Social, emotional and mental health",
     ("Zuzanna is a cheerful child and separates easily from her parents.",
      "B6. She does not yet have the words to join in a game: in 25 minutes of playtime she came near other children eleven times and played with them once (class teacher, 24 June 2026). When another child shouts she cries and hides under a table, for ten minutes or so, about twice a week.",)),
    ("Sensory and physical",
     ("Zuzanna runs, climbs and swims with armbands. Her sight and hearing were tested in March 2026 and are normal.",
      "B7. Her hands tire and her fingers do not yet work separately. She scored at the 5th percentile for manual dexterity (Movement ABC-3, occupational therapist, 18 June 2026). She holds a pencil in her fist, writes the first two letters of her name, and cannot manage buttons, scissors or her lunch box.")),
)  # fmt: skip
E: tuple[tuple[str, str], ...] = (
    ("E1", "By the end of Year 2 (July 2028) Zuzanna carries out an instruction with three key words in it, first time, on four days out of five. Where she is now (June 2026): one key word. On the way there: two key words by July 2027. Needs B1 and B5."),
    ("E2", "By July 2028 Zuzanna tells a listener who was not there what she did, in three linked sentences, so that the listener can say it back. Where she is now (June 2026): phrases of two or three words about what is in front of her. On the way there: two sentences, with photographs, by July 2027. Needs B2 and B3. It leads towards her parents’ hope of hearing about her day."),
    ("E3", "By July 2028 Zuzanna reads and writes 40 words of three sounds that she has not learnt by heart. Where she is now (June 2026): nine sounds, no blending. On the way there: 26 sounds and ten words by July 2027. Needs B4 and B5."),
    ("E4", "By July 2028 Zuzanna asks to join a game, and stays in it for ten minutes, on three playtimes a week. Where she is now (June 2026): one game in eleven approaches. On the way there: five minutes, beside an adult, by April 2027. Need B6. It leads towards her hope of playing with the two girls."),
    ("E5", "By July 2028 Zuzanna dresses after swimming and opens and packs her lunch box by herself within ten minutes, and writes her name so that a stranger can read it. Where she is now (June 2026): both are done for her. On the way there: the lunch box by February 2027 and a coat with a zip by July 2027. Need B7. She wants to do it: “me do”."),
    ("E6", "By July 2028 Zuzanna buys three things on a picture list in a shop, speaking to the person at the till herself. Where she is now (June 2026): she hands over coins. On the way there: one thing by July 2027. Needs B2 and D1. It leads towards her hope of a job with a till or with dogs."),
)  # fmt: skip
F = (
    ("F1", "B1, B2, B3", "Direct therapy on key words, sentence building and the ends of words, with toys and pictures, in English, with the week’s words sent home in Polish", "Speech and language therapist (HCPC registered)", "30 minutes, once a week, 36 weeks a year", "One-to-one", "Quiet room by the library", "E1, E2"),
    ("F2", "B1, B2, B3", "Practice of the same targets with the therapist’s box of games", "Teaching assistant (level 3, with Elklan Speech and Language Support for 5–11s)", "15 minutes, four days a week, 38 weeks a year", "One-to-one", "Quiet room", "E1, E2"),
    ("F3", "B1, B2, B3", "The therapist writes the box of games, shows the assistant and the teacher how to play them, watches one session and reviews the targets with the parents", "The same therapist", "Two hours each half-term, twelve hours a year", "Staff and parents", "School", "E1, E2"),
    ("F4", "B1, B5", "In whole-class teaching an assistant sits beside Zuzanna with a ring of symbols, shows her the key word of each instruction, and checks by asking her to show what she will do", "Teaching assistant (level 2, with one day’s Elklan training each September)", "Two and a half hours every morning, Monday to Friday, 38 weeks a year", "One adult to two pupils", "Year 1 classroom", "E1"),
    ("F5", "B4, B5", "A phonics programme that adds one sound a week and goes over the last six each day with plastic letters, in place of the class phonics session", "Class teacher on Mondays and Thursdays; the level 3 assistant, trained by the literacy adviser for one day, on the other days", "20 minutes a day, five days a week, 38 weeks a year", "A group of three", "Group room", "E3"),
    ("F6", "B6", "Playing together: two games are taught and practised with words on cards, and then played outside with the same children", "Emotional literacy support assistant (ELSA), supervised by the educational psychologist for two hours each half-term", "25 minutes twice a week, and ten minutes at one playtime a day, 38 weeks a year", "A group of four", "Hall, then playground", "E4"),
    ("F7", "B6", "When another child has shouted and Zuzanna hides, the assistant sits on the floor near her without speaking for five minutes, shows her the “finished” card and then the photo of her next activity", "The assistant of F2 or F4", "Each time that it happens, for as long as she stays there", "One-to-one", "Wherever she is", "E4"),
    ("F8", "B7", "Exercises for the separate fingers, then scissors, fastenings, lunch box and name writing, in that order", "Teaching assistant (level 2), taught by the occupational therapist for three hours in September and an hour each term after that", "15 minutes a day, four days a week, 38 weeks a year", "A pair", "Classroom table", "E5"),
    ("F9", "B7", "The occupational therapist watches Zuzanna at lunch, in a lesson and in the changing room, measures how she has got on, and sets the next term’s exercises", "Occupational therapist (HCPC registered, with experience of school-age children)", "One visit of 90 minutes each term, three a year", "One-to-one", "School", "E5"),
    ("F10", "B7", "A sloping board, triangular pencils, spring scissors and a lunch box with one catch, kept in her tray, checked each half-term and replaced within a week by the SENCO", "SENCO", "In use in every lesson in which she writes or cuts, from 28 September 2026", "Her own", "Classroom", "E5"),
    ("F11", "B2", "A shop in the classroom and then the real shop across the road, with a picture list and coins", "The level 3 assistant of F2", "45 minutes every Friday, 36 weeks a year", "A group of four with one adult", "Classroom and shop", "E6"),
)  # fmt: skip
K = (
    ("(a) Parents", "Mother and father, with an interpreter", "15 June 2026", "Appendix 1"),
    ("(b) Education", "Head teacher of Fenside Primary School, with the class teacher and SENCO", "1 July 2026", "Appendix 2"),
    ("(c) Medical", "Consultant community paediatrician", "8 July 2026", "Appendix 3"),
    ("(d) Psychological", "Educational psychologist", "6 July 2026", "Appendix 4"),
    ("(e) Social care", "Social worker, children with disabilities team", "10 July 2026", "Appendix 5"),
    ("(f) Speech and language therapy", "Speech and language therapist", "25 June 2026", "Appendix 6"),
    ("(f) Occupational therapy", "Occupational therapist", "26 June 2026", "Appendix 7"),
    ("(h) Anyone the parents reasonably asked for", "Polish Saturday school: letter from its head teacher", "3 July 2026", "Appendix 8"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Zuzanna Kowalik – Education, Health and Care Plan", "Final, 24 September 2026"
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Zuzanna Kowalik"), ("Likes to be called", "Zuza at home, Zuzanna at school"), ("Date of birth", "9 September 2020"),
        ("Pronouns", "she/her"), ("Year group", "Year 1"), ("School", "Fenside Primary School"),
        ("Home languages", "Polish and English"), ("Parents", "Agnieszka and Tomasz Kowalik"), ("Looked after", "No"),
        ("Main type of need", "Speech, language and communication needs"), ("Status of this plan", "Final"),
        ("Request received", "11 May 2026"), ("Council agreed to assess", "16 June 2026"),
        ("Draft plan sent to parents", "20 August 2026"), ("Parents’ comments received", "7 September 2026"),
        ("Date of this final plan", "24 September 2026"), ("Review to be finished by", "23 September 2027"),
        ("Signed", "L. Okonjo-Swift"), ("Role", "Head of SEND, for the County Council"), ("Date signed", "24 September 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A. The views, interests and aspirations of Zuzanna and her parents")
    _chapters(by, A)
    by.at("B").heading("SECTION B. Zuzanna’s special educational needs")
    _chapters(by, B)
    by.at("C").heading("SECTION C. Health needs related to her special educational needs")
    by.text(
        "C1. Zuzanna has absence epilepsy. She has between two and six absences a day, each of five to fifteen seconds, and misses what is said during them and for about a minute afterwards (paediatrician, 8 July 2026). She has not had a convulsive seizure. Her individual healthcare plan of 2 September 2026 is kept in the school office and is attached as Appendix 9.",
    )  # fmt: skip
    by.at("D").heading("SECTION D. Social care needs")
    by.text(
        "D1. Because of her language disorder and her seizures Zuzanna cannot go to the holiday clubs that her cousins go to without an adult who knows how to talk with her and what to do when she is absent (social worker’s assessment, 10 July 2026). Outside school she sees only her family.",
    )  # fmt: skip
    by.at("E").heading("SECTION E. Outcomes")
    for number, text in E:
        by.labelled((number, text))
    by.text(
        "Checking and shorter targets. The class teacher sets targets for six weeks at a time from these outcomes, with the assistants, and goes through them with Zuzanna’s parents every half-term. The SENCO collects the half-termly results and brings them to the annual review, where the Council checks each outcome.",
        "Looking ahead to changes. Zuzanna stays at Fenside, which takes children from 3 to 11. Before each new class she visits the room three times in July with her assistant and takes home a photo book; her next teacher watches one therapy session in June. The same will be done for Year 3, which is upstairs, from May 2028. Secondary school begins in September 2032, and planning for that will start at the review in Year 5.",
    )  # fmt: skip
    by.at("F").heading("SECTION F. Special educational provision")
    by.rows(
        ("No.", "For need", "What is provided", "By whom, with what training", "How much and how often", "Grouping", "Where", "Outcome"),
        F, labels=(0,),
    )  # fmt: skip
    by.text(
        "Zuzanna follows the whole of the National Curriculum. No subject is left out; the phonics programme in F5 is taught in place of the class’s own and covers the same sounds. The psychologist advised 20 minutes of group play twice a week; the Council has set 25, as the parents asked, because the first minutes go in fetching the children.",
    )  # fmt: skip
    by.at("G").heading("SECTION G. Health provision")
    by.text(
        "G1. For C1: an epilepsy specialist nurse (children’s community nursing) trains the class staff and the lunchtime supervisors for 90 minutes every September, and reviews the healthcare plan at school with the parents for 60 minutes each term.",
        "G2. For C1: the consultant paediatrician sees Zuzanna for 30 minutes every six months to look at her medicine and her seizure diary.",
        "NHS Lincolnshire Integrated Care Board agreed to this section on 14 September 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("SECTION H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "For D1: a playworker (level 3, with the nurse’s epilepsy training) goes with Zuzanna to the village holiday club, one-to-one, for four hours a day on 18 days a year: two days in each half-term week, four at Easter and eight in the summer.",
    )  # fmt: skip
    by.at("H2").heading("SECTION H2. Other social care provision")
    by.text("No other social care provision is reasonably required (social worker, 10 July 2026).")
    by.at("I").heading("SECTION I. Placement")
    by.text("Fenside Primary School, a maintained mainstream primary school.")
    by.at("J").heading("SECTION J. Personal budget")
    by.text("The parents were told about personal budgets on 15 June 2026 and did not ask for one.")
    by.at("K").heading("SECTION K. Advice and information")
    by.rows(("Advice", "Given by", "Date", "Attached as"), K)


def _chapters(by: Author, chapters: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in chapters:
        by.heading(title, 2)
        by.text(*texts)


PLAN = Unseen(
    name="zuzanna", style="one wide table of provision", born=dt.date(2020, 9, 9), write=write,
    is_landscape=True,
)  # fmt: skip
