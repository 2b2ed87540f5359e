"""Hadrian, four: working well and not so well in columns, outcomes beside provision in blocks."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

PROFILE = (
    ("How these views were gathered",
     "Hadrian does not yet use many words, so his key person watched and joined in his play on 7, 8 and 14 July 2026, for half an hour each time, with photographs of the nursery laid out for him to pick from. What follows about him is what she saw. Mum and the key person went through it together on 15 July 2026."),
    ("What Hadrian likes and how he plays",
     "He goes straight to the water tray and pours from high up, laughing when it splashes. He loves songs, and hums a tune right after hearing it once. At home he bangs saucepans with his grandad and watches the washing machine go round. I love my blue cup and I get cross if somebody else has got it."),
    ("What Hadrian seems to hope for (Mum and key person, from what he shows them)",
     "He would like to sing with other people every day, to go in the garden whenever he pleases, and, one day, to be a drummer."),
    ("What people admire",
     "Everyone gets a grin and a wave. He has a wonderful ear for music and remembers who sang what."),
    ("Nursery",
     "He picked the photographs of the garden, the sand and the song mat, and pushed away the one of the hall. He holds his ears when the hand dryer goes. In the spring Alfie Trewin bit him on the arm by the sink, and since then he will not wash his hands there."),
    ("Friends",
     "He sits close to one girl in his room and passes her things. At weekends he plays with his two cousins."),
    ("Doing things himself",
     "He drinks from an open cup, pulls off his socks and helps to tip his plate into the bin. He is learning to put his arms into his coat."),
    ("Health and sleep",
     "Hadrian tires fast: he lies down on the mat after running. He goes to bed happily with his music box and likes porridge and bananas best."),
    ("How to communicate with Hadrian and let him choose",
     "Crouch in front of him, say his name and use one word with a Makaton sign or the real thing. Hold up two objects, wait ten seconds and see which he reaches for. Reaching and “mm” is yes; turning his head or pushing away is no. Give choices before lunch, when he is fresh, with his key person or Mum."),
    ("Hadrian’s story",
     "Hadrian was born at 37 weeks in November 2022 and spent nine days in hospital. He had an operation on his heart at five months. His genetic condition was found in June 2023. He sat at one, walked at two and a half, and started at the nursery in September 2024. Next comes Reception, in September 2027."),
    ("What Mum says (talk with the key person at home, 15 July 2026)",
     "“He is such good company. I worry about the big school and him getting knocked over, and I’d like people to talk to him and not over his head.” She would like the nursery to tell her more about his day. She hopes that he has mates in the village, sings in something, has a little job and can live near his family with whatever help he needs. She wants him to be using 40 words and walking upstairs with one hand on the rail by July 2027."),
)  # fmt: skip

Pair = tuple[str, str]
WORKING: tuple[tuple[str, tuple[Pair, ...]], ...] = (
    ("Communication and Interaction", (
        ("Smiles, points and brings adults what he wants. Joins in the last word of eleven songs.",
         "Need 1. Hadrian said 12 words and used nine signs in a play session (speech and language therapist, 2 July 2026). When he is not understood he sits down and covers his face, so other children go off without him."),
        ("Enjoys being near other children.",
         "Need 2. Hadrian understands language at an 18-month level. He follows one word at a time and misses what the group is told."),
    )),
    ("Cognition and Learning", (
        ("Stays for eight minutes with water and music. Matches objects to photographs.",
         "Need 3. Hadrian has Williams syndrome."),
    )),
    ("Social, Emotional and Mental Health", (
        ("Quick to cheer up. Goes to his key person for a cuddle.",
         "Need 4. Sudden noise frightens Hadrian. In ten mornings he ran from the room 14 times, and he took about six minutes to come back to what he had been doing (educational psychologist, 9 July 2026)."),
    )),
    ("Sensory and Physical", (
        ("Turns taps, tips and pours.",
         "Need 5. Hadrian has some difficulties with his fine motor skills."),
        ("Climbs onto a low chair by himself.",
         "Need 6. Hadrian is unsteady on slopes, steps and rough grass: he fell seven times in four outdoor sessions (physiotherapist, 30 June 2026), and so he keeps to the flat end of the garden, away from the climbing and digging."),
    )),
)  # fmt: skip

BLOCKS: tuple[tuple[str, tuple[Pair, ...]], ...] = (
    ("Communication and Interaction", (
        ("Outcome 1 (need 1). By July 2027 Hadrian asks for six things a day with a word, sign or picture instead of sitting down. In July 2026 he asked for two. Step: four things a day by March 2027.",
         "1a. A speech and language therapist (HCPC registered) works one-to-one with Hadrian at nursery for 30 minutes a week, 36 weeks a year, exchanging pictures and signs for things he likes.\n1b. The therapist teaches all three staff of his room Makaton and picture exchange: three hours in September and one hour each term after that."),
        ("Outcome 2 (need 2). Hadrian will follow an instruction of two key words, “teddy cup”, four times out of five at tidy-up time. In July 2026 he followed one word. Step: with a sign alongside, three times out of five.",
         "2. His key person (level 3, two days’ Makaton training) runs a listening game with real objects for him and a group from his room, 15 minutes each morning, five mornings a week, 38 weeks a year."),
    )),
    ("Cognition and Learning", (
        ("Outcome 3 (need 3). By July 2027 his key person will have taught Hadrian a pretend game of three parts, such as stir, pour and feed, which he finishes in three goes out of four. In July 2026 he did one part. Step: two parts by March 2027.",
         "3. His key person (level 3) plays one-to-one with him for 20 minutes twice a day, five days a week, 38 weeks a year, as set out in the portage home visitor’s report."),
    )),
    ("Social, Emotional and Mental Health", (
        ("Outcome 4 (need 4). By July 2027 Hadrian stays in the room when there is a sudden noise, by fetching his ear defenders or going to his den, four times out of five. In July 2026 he ran out each time. Step: when shown the ear defenders, three times out of five by March 2027.",
         "4a. Child-sized ear defenders hang at his height by the door, bought in September 2026; the deputy manager checks the pads each month. Hand dryers are turned off and paper towels put out in the two washrooms he uses.\n4b. A pop-up den with cushions stands in the book corner. His key person practises going to it with him, one-to-one, for ten minutes at 11.30 every day, after playing one recorded noise that the psychologist has chosen. The educational psychologist goes through the noises with her for an hour each term."),
    )),
    ("Sensory and Physical", (
        ("Outcome 5 (needs 5 and 6). By July 2027 Hadrian carries his own snack on a tray from the hatch, over the door strip to the table, and spoons it up without spilling, on four days out of five. In July 2026 an adult did it with him. Step: half the way by March 2027.",
         "5a. For need 5. An occupational therapist (HCPC registered) sees Hadrian one-to-one at nursery each half-term to practise grasp and spoon use.\n5b. For need 5. His key person sits next to him for the whole of lunch, 30 minutes every day, and guides his hand at the wrist. He has an angled spoon, a bowl with a rim and a chair with a foot plate, supplied by the therapist in September 2026 and checked by her each term."),
    )),
)  # fmt: skip

K = (
    ("(a) Mother’s contribution", "Mother", "15 July 2026", "Yes"),
    ("Hadrian’s views, from observation", "Key person", "15 July 2026", "Yes"),
    ("(b) Early years advice", "Nursery manager", "13 July 2026", "Yes"),
    ("(b) Portage report", "Portage home visitor", "10 July 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "6 July 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "9 July 2026", "Yes"),
    ("(f) Speech and language therapy advice", "Speech and language therapist", "2 July 2026", "Yes"),
    ("(f) Occupational therapy advice", "Occupational therapist", "8 July 2026", "Yes"),
    ("(f) Physiotherapy advice", "Physiotherapist", "30 June 2026", "Yes"),
    ("(h) Anyone else the family wanted", "Mother was asked on 15 July 2026 and named nobody", "15 July 2026", "Not applicable"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "OFFICIAL – SENSITIVE", "Hadrian Bolitho-Rowe. Final plan, version 1, 16 October 2026"
    )
    by.heading("EDUCATION, HEALTH AND CARE PLAN for Hadrian Bolitho-Rowe", 0)
    by.text("Made on 16 October 2026 by Carrick and Lyner Council")
    by.bold("PERSONAL DETAILS")
    by.cover(
        ("Name", "Hadrian Bolitho-Rowe"), ("Date of Birth", "3 November 2022"), ("Gender", "Male"),
        ("Pronouns", "he/him"), ("Year group", "Nursery"), ("Home Language", "English"),
        ("Educational Placement", "Puddlebrook Corner"), ("Main need", "Severe learning difficulty"),
        ("Request for assessment received", "11 May 2026"), ("Decision to assess notified", "19 June 2026"),
        ("Advice asked for", "22 June 2026"), ("Draft plan sent", "7 September 2026"),
        ("Comments invited until", "28 September 2026"), ("Final plan", "16 October 2026"),
        ("Plan to be reviewed", "By 15 October 2027"), ("Signed for the Council", "J. Nankivell, Statutory Casework Manager, 16 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A: MY PROFILE")
    by.labelled(*PROFILE)
    by.at("").heading("SUMMARY OF HADRIAN’S STRENGTHS AND NEEDS")
    by.at("B").heading("SECTION B: Special Educational Needs")
    for area, pairs in WORKING:
        by.heading(area, 2)
        by.rows(
            ("What is working (strengths)", "What is not working so well (needs)"),
            pairs,
        )
    by.at("C").heading("SECTION C: Health needs")
    by.text(
        "Need 7. Narrowing of the main artery from the heart, operated on in April 2023. Hadrian tires after about ten minutes of active play and then cannot take in what he is shown (community paediatrician, 6 July 2026; heart clinic letter of [insert date])."
    )
    by.at("D").heading("SECTION D: Social care needs")
    by.text("The family is not known to social care.")
    by.at("").heading("OUTCOMES AND SUPPORT PLAN")
    for area, pairs in BLOCKS:
        by.heading(area, 2)
        by.rows(
            ("Section E – Desired outcomes", "Section F – Special educational provision"),
            pairs,
            letters=("E", "F"),
        )
    by.at("E").heading("Section E – Checking progress", 2)
    by.text(
        "Hadrian’s key person and the nursery’s special needs coordinator set small targets from these outcomes every six weeks, film one short clip for each, and look at them with Mum at the end of every term. The Council checks the outcomes at each review."
    )
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("SECTION G: Health provision")
    by.text(
        "For need 7. A community children’s nurse visits the nursery for 45 minutes once every three months, four times a year, to take Hadrian’s blood pressure and weight, and spends an hour each September going over with staff how to spot that he is tired and when he must rest."
    )
    by.at("H1").heading("SECTION H1: Social care provision under the 1970 Act")
    by.text("None required.")
    by.at("H2").heading("SECTION H2: Any other social care provision")
    by.text("None required.")
    by.at("I").heading("SECTION I: Placement")
    by.text(
        "Until 31 August 2027: Puddlebrook Corner.",
        "From 1 September 2027: Hendra Lane, where a place in Reception has been asked for.",
    )
    by.at("J").heading("SECTION J: Personal Budget")
    by.text("Mum was told about personal budgets on 15 July 2026 and has not asked for one.")
    by.at("K").heading("SECTION K: Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="hadrian",
    style="working and not working in columns, outcomes beside provision by area",
    born=dt.date(2022, 11, 3),
    write=write,
    planted=planted(
        A_17="I love my blue cup and I get cross if somebody else has got it.",
        A_23="She wants him to be using 40 words and walking upstairs with one hand on the rail by July 2027.",
        A_28="Alfie Trewin bit him on the arm",
        A_32="[insert date]",
        B_03="Hadrian has Williams syndrome.",
        B_04="Hadrian has some difficulties with his fine motor skills.",
        B_06="Hadrian understands language at an 18-month level.",
        D_01="The family is not known to social care.",
        D_02="The family is not known to social care.",
        E_02="Hadrian will follow an instruction of two key words, “teddy cup”, four times out of five at tidy-up time.",
        E_05="his key person will have taught Hadrian a pretend game of three parts",
        E_10="",
        F_01="",
        F_03="sees Hadrian one-to-one at nursery each half-term to practise grasp and spoon use",
        F_06="runs a listening game with real objects for him and a group from his room",
        F_10="as set out in the portage home visitor’s report",
        G_02="",
        I_02="Until 31 August 2027: Puddlebrook Corner.",
        K_02="",
        T_04="16 October 2026",
        T_10="By 15 October 2027",
    ),
)
