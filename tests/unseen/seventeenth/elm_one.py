"""Ghazal, eight, deaf and signing: a riverside borough's final plan in boxes and grids, as it should be."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen

ABOUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out what Ghazal thinks",
     ("Ghazal signed her views to the teacher of the deaf in two meetings of half an hour, on 2 and 9 July 2026. Words in quotation marks are the teacher’s translation, signed back to Ghazal and corrected by her; the rest is the teacher’s summary.",)),
    ("What Ghazal likes",
     ("Ghazal loves baking and keeps a scrapbook of cakes from shop windows. At playtime she likes chasing games and being the one who makes up the rules; at home she plays shops on the balcony.",)),
    ("What Ghazal hopes for",
     ("“When I grow up I want a cake shop with a big oven. Deaf people will work there and everybody will sign. I want to live upstairs, over the shop, and have a cat. I would like more friends who sign, and to be in a show.” (signed to the teacher of the deaf, 9 July 2026)",)),
    ("School, as Ghazal sees it",
     ("“I like the base because everyone signs. I don’t like the hall. It’s a big noise and nobody looks at me.” She is proudest of the bread she made for the class assembly in May 2026. (2 July 2026)",)),
    ("Friends",
     ("Ghazal has one close friend, a girl in the base. She would like to join the skipping with hearing girls in her class, but told us that “they talk too fast and then they go”.",)),
    ("Being well, and doing things for herself",
     ("Ghazal says that her head is full after lunch. She puts on her own processors, gets dressed, makes toast and sets the table by herself. She would like to go to the corner shop on her own.",)),
    ("Talking with Ghazal, and helping her to decide",
     ("Ghazal uses British Sign Language (BSL) first, then some spoken English, and a little Farsi at home. Touch her shoulder or wave, wait until she looks at you, and keep the light on your face. Nodding may only mean that she is being polite, so ask her to sign back what you said. Give her two or three choices with pictures, in the morning. She wants her teacher of the deaf there, and a BSL interpreter whenever somebody at the meeting does not sign.",)),
    ("Her story so far",
     ("Ghazal was born in Shiraz in March 2018. The family came to London in 2020. She was given two cochlear implants in November 2021 and began to learn BSL at nursery in January 2022. She joined Cable Row in September 2022.",)),
    ("What Ghazal’s parents think (meeting with a Farsi interpreter, 8 July 2026)",
     ("They are very proud of her: she is funny, kind to her little cousins and never gives up. They trust the base. They find it hard that most of the family cannot sign.",
      "Mum and dad hope that Ghazal will talk with all of her family, read as well as she deserves to, go to college, and have her own work, her own home and good neighbours. For this year they hope for a club outside school.",)),
)  # fmt: skip
B: tuple[tuple[str, str, str], ...] = (
    ("Hearing",
     "Wears both processors all day and says when a battery has gone.",
     "Need 1. Ghazal is profoundly deaf in both ears. With her cochlear implants she hears speech at one metre in a quiet room; in class noise, or from three metres, she repeated 4 words out of 20 (speech test, teacher of the deaf, 14 July 2026). She misses what other pupils say. She does not notice when a processor drops out."),
    ("Language",
     "Tells a lively story in BSL. Learns a new sign after seeing it twice or three times.",
     "Need 2. Her BSL is that of a child of about six (BSL Receptive Skills Test, 21 July 2026). In spoken English she joins two or three words and is understood by people who know her (speech and language therapist, 21 July 2026). She leaves out who did what to whom, so listeners lose the thread."),
    ("Reading and writing",
     "Spells many words by sight. Copies a recipe with care. Number is as expected for her age.",
     "Need 3. Ghazal reads at the level of a child of 6 years 1 month (York Assessment of Reading for Comprehension, 9 July 2026). She cannot sound out a word that she has not seen, and a stranger could follow two of the ten sentences that she wrote."),
    ("Friends and feelings",
     "Warm, playful, quick to make other children laugh.",
     "Need 4. When Ghazal loses a conversation she smiles and walks off. Over five playtimes she was with hearing children for 6 minutes out of 100 (educational psychologist, 16 July 2026). By two o’clock she is worn out from watching and puts her head down; this happened on 11 afternoons in June 2026."),
)  # fmt: skip
E: tuple[tuple[tuple[str, str], ...], ...] = (
    (("Outcome 1", "By July 2029 Ghazal tells a story of six events, in BSL to a deaf adult and in short English sentences to an aunt, so that they can tell back five of them, on four tries out of five."),
     ("Where she is now", "Two events out of six in English and four in BSL (July 2026)."),
     ("Steps", "Three events in English by July 2027."),
     ("Needs, and whose hope", "Need 2. Her parents’ hope that she talks with all of the family.")),
    (("Outcome 2", "By July 2029 Ghazal reads and carries out a new recipe of 120 words with no more than one mistake, and writes eight sentences out of ten that a stranger can follow."),
     ("Where she is now", "A recipe of 30 words with four mistakes; two sentences out of ten (July 2026)."),
     ("Steps", "60 words and four sentences by July 2027."),
     ("Needs, and whose hope", "Need 3. Ghazal’s cake shop, and her parents’ hope of college and work.")),
    (("Outcome 3", "By July 2028 Ghazal stays in a game or a conversation with hearing children for ten minutes, using one of her own ways to say that she has missed something, at three playtimes out of five."),
     ("Where she is now", "About one minute at a time (July 2026)."),
     ("Steps", "Four minutes by July 2027."),
     ("Needs, and whose hope", "Needs 1 and 4. Ghazal’s wish for more friends.")),
    (("Outcome 4", "By July 2028 Ghazal checks both processors and her radio aid at the start of each day, says within five minutes when something has stopped working, and asks for a listening break before she is worn out, on nine school days out of ten."),
     ("Where she is now", "She reports a flat battery, but no other fault, and asks for no breaks (July 2026)."),
     ("Steps", "Faults in the radio aid by April 2027; breaks on five days out of ten by July 2027."),
     ("Needs, and whose hope", "Needs 1 and 4. Her wish to do things by herself and, one day, to live over the shop.")),
    (("Outcome 5", "By July 2028 Ghazal has taken part in two performances with a club outside school and arranges to meet somebody from it at least once a month."),
     ("Where she is now", "She goes to no club (July 2026)."),
     ("Steps", "Stays for a whole session by Easter 2027; first performance by December 2027."),
     ("Needs, and whose hope", "Needs 4 and 6. Ghazal’s wish to be in a show and her parents’ hope of a club.")),
)  # fmt: skip
F: tuple[tuple[str, str, str, str, str], ...] = (
    ("1", "Language lessons in the base, in BSL and English: retelling, who did what to whom, and the words of next week’s class topics taught beforehand.",
     "45 minutes, five times a week, 39 weeks a year. Group of three pupils.",
     "Teacher of the deaf (mandatory qualification; BSL level 6).", "Needs 1 and 2\nOutcome 1"),
    ("2", "Speech and language therapy: joining words into sentences, and telling a story to somebody new.",
     "One-to-one, 40 minutes every week of term, 36 weeks a year. Also 3 hours each term for writing the programme, teaching it to base staff and review.",
     "Speech and language therapist, HCPC registered, with an advanced certificate in work with deaf children and BSL level 3.", "Need 2\nOutcome 1"),
    ("3", "Reading and writing: a phonics scheme with cued hand shapes, and writing from BSL films of herself into English, line by line, using recipes and captions.",
     "One-to-one, 30 minutes, four times a week, 39 weeks a year.",
     "Teacher of the deaf (as in 1).", "Need 3\nOutcome 2"),
    ("4", "Signing what the teacher and the other pupils say in the mainstream class, pointing out who is speaking, going over what she has missed the same day, and interpreting at meetings about her.",
     "17 hours a week, one adult to two deaf pupils, 39 weeks a year.",
     "Communication support worker, BSL level 6 and level 3 certificate in communication support.", "Needs 1, 2 and 3\nOutcomes 1, 2 and 3"),
    ("5", "A radio aid with two transmitters, one of them passed round the class for pupils who speak; a soundfield speaker; carpet, blinds and rubber feet on chairs in her classroom; a seat in the second row at the side, her back to the window.",
     "In place since September 2026, for every lesson. Tested for ten minutes before school each day.",
     "Daily test by the communication support worker, shown how by the teacher of the deaf for two hours each September.", "Need 1\nOutcomes 3 and 4"),
    ("6", "Listening breaks in the base with nothing to watch; lunch in the base’s dining corner at a round table with five other pupils, two of them hearing.",
     "15 minutes at 10.45 and 1.45 each day. Lunch: 30 minutes, five days a week.",
     "Base teaching assistant (level 3, BSL level 2): one adult to six pupils.", "Needs 1 and 4\nOutcomes 3 and 4"),
    ("7", "“What to do when I’ve missed it”: role play and trying out repair phrases on film, then in the playground.",
     "Group of four, two deaf and two hearing pupils: 30 minutes a week, 30 weeks a year. Playground: 20 minutes, three times a week, 39 weeks a year.",
     "Emotional literacy support assistant (ELSA trained, BSL level 3), supervised by the educational psychologist for one hour every half-term.", "Need 4\nOutcome 3"),
    ("8", "A deaf adult teaches Ghazal at home to explain her deafness and her equipment and to tell family stories in BSL, with her parents there.",
     "One-to-one, 60 minutes, once a fortnight, 20 visits a year. Paid for by direct payment (see J).",
     "Deaf mentor, BSL level 6, with the mentor’s certificate (level 3).", "Needs 1, 2 and 4\nOutcomes 1 and 4"),
    ("9", "Training in deaf awareness, use of the transmitter and 60 classroom signs.",
     "3 hours each September, then 45 minutes each term, for the class teacher and lunchtime staff. Signing club for her class: 20 minutes a week, 30 weeks a year, 30 pupils with two adults.",
     "Teacher of the deaf (as in 1).", "Needs 1 and 4\nOutcomes 3 and 4"),
    ("10", "Changes to the curriculum: Ghazal does not take French. In its place she studies BSL as a language, with deaf history.",
     "40 minutes a week, 39 weeks a year. Group of three.",
     "Deaf instructor (BSL level 6, level 4 teaching award).", "Need 2\nOutcome 1"),
    ("11", "Tests in school: questions signed live, 25% extra time, a room of her own, and captions on every film shown.",
     "Every class test, three times a year, about 4 hours each time; captions in every lesson with a film.",
     "Communication support worker (as in 4), one-to-one.", "Needs 1 and 3\nOutcome 2"),
)  # fmt: skip
K: tuple[tuple[str, str, str, str], ...] = (
    ("K1 (a)", "Views of Ghazal and of her parents", "Ghazal, with her teacher of the deaf; mother and father\n2, 8 and 9 July 2026", "Attached"),
    ("K2 (b)", "Educational advice, given after consulting a qualified teacher of the deaf", "Head teacher, Cable Row Primary School\n17 July 2026", "Attached"),
    ("K3 (b)", "Advice on hearing", "Qualified teacher of the deaf, borough sensory service\n14 July 2026", "Attached"),
    ("K4 (c)", "Medical advice", "Consultant in audiovestibular medicine\n30 July 2026", "Attached"),
    ("K5 (d)", "Psychological advice", "Educational psychologist\n16 July 2026", "Attached"),
    ("K6 (e)", "Social care advice", "Social worker, disabled children’s team\n24 July 2026", "Attached"),
    ("K7 (f)", "Speech and language therapy advice", "Speech and language therapist\n21 July 2026", "Attached"),
    ("K8 (h)", "Advice asked for by the parents", "Lead educational audiologist, cochlear implant programme\n4 August 2026", "Attached"),
    ("K9", "Individual health care plan", "School nurse\n7 September 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "London Borough of Tidewell · OFFICIAL – SENSITIVE · Ghazal Rostami-Vane",
        "Final plan, version 1.0, 16 October 2026",
    )
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Ghazal Rostami-Vane"), ("Likes to be called", "Ghazal"),
        ("Date of birth", "14 March 2018"), ("Pronouns", "she/her"),
        ("School year", "Year 4"), ("Languages", "BSL, English, Farsi"),
        ("Main need", "Hearing impairment"), ("Status", "Final plan"),
        ("Request received", "1 June 2026"), ("Decision to assess sent", "6 July 2026"),
        ("Draft plan sent", "18 September 2026"), ("Comments asked for by", "5 October 2026"),
        ("Date of this plan", "16 October 2026"), ("First review finished by", "8 October 2027"),
        ("Signed for the Borough", "P. Oyelaran-Birch, Head of SEND Casework"), ("Signed on", "16 October 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A – All about Ghazal: views, interests and aspirations")
    for title, texts in ABOUT:
        by.boxed(title, *texts)
    by.at("B").heading("B – Ghazal’s special educational needs")
    _needs(by)
    by.at("C").heading("C – Health needs related to her special educational needs")
    by.text(
        "Need 5. The cause of Ghazal’s deafness is genetic (consultant in audiovestibular medicine, 30 July 2026). Her implants must be tuned twice a year or she hears less in class. What to do if a processor fails or she is hit on the head is in her individual health care plan of 7 September 2026 (K9).",
    )  # fmt: skip
    by.at("D").heading("D – Social care needs")
    by.text(
        "Need 6. Ghazal meets no deaf children outside school and cannot join in a local club unless somebody signs there (social worker, disabled children’s team, 24 July 2026).",
    )  # fmt: skip
    by.at("E").heading("E – Outcomes")
    for outcome in E:
        _grid(by, outcome)
    by.boxed(
        "Keeping track, and what comes next",
        "The teacher of the deaf and the class teacher set targets for each half-term from these outcomes and show them to Ghazal in BSL. The teacher of the deaf checks them in the last week of every half-term and goes through the results with her parents once a term.",
        "Ghazal goes to secondary school in September 2029. She visits two schools with a base for deaf pupils in the autumn term of 2028, and makes a signed film of her new school with her teacher of the deaf in May 2029.",
    )  # fmt: skip
    by.at("F").heading("F – Special educational provision")
    by.rows(
        ("No.", "What is provided", "How much and how often", "By whom, with what training", "For which"),
        F,
        labels=(0,),
    )  # fmt: skip
    by.at("G").heading("G – Health provision")
    by.text(
        "For need 5 and outcome 4. An audiologist of the cochlear implant programme tunes both implants twice a year, 90 minutes each time, and replaces a broken processor within two working days. The consultant sees Ghazal for 30 minutes once a year.",
        "Agreed for the integrated care board by the designated clinical officer on 11 September 2026.",
    )  # fmt: skip
    by.at("H1").heading(
        "H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text(
        "For need 6 and outcome 5. A place at the deaf children’s drama club at the Rope Yard theatre: three hours every Saturday, 36 weeks a year, in a group of twelve with two drama workers, one of them deaf and both with BSL level 6.",
    )  # fmt: skip
    by.at("H2").heading("H2 – Other social care provision")
    by.text("None is required (social worker, disabled children’s team, 24 July 2026).")
    by.at("I").heading("I – School")
    by.text("Cable Row Primary School, a mainstream community school with a resource base for deaf pupils.")  # fmt: skip
    by.at("J").heading("J – Personal budget")
    by.text(
        "Ghazal’s parents asked for a direct payment for the deaf mentor (provision 8 in F) on 22 September 2026, and the Borough agreed on 9 October 2026. It pays for 20 visits a year at £48 each, £960 in all. It meets needs 1, 2 and 4 and goes towards outcomes 1 and 4.",
    )  # fmt: skip
    by.at("K").heading("K – Advice and information")
    by.rows(("No.", "Advice", "From whom, and when", "With this plan?"), K)
    by.at("").heading("If you do not agree with this plan")
    by.text(
        "Ghazal’s parents may appeal to the First-tier Tribunal (Special Educational Needs and Disability) about B, F and I. The appeal must arrive within two months of the letter that came with this plan, or one month from the mediation certificate, whichever is later. Before that they must speak to a mediation adviser (Thameside Mediation); they do not have to take part in mediation. Disagreement resolution is free, and so is advice from the Tidewell information, advice and support service.",
    )  # fmt: skip


def _needs(by: Author) -> None:
    table = by.paper.table(("What goes well", "What is hard"), [])
    for area, strength, need in B:
        banner(table, area)
        for cell, text in zip(table.add_row().cells, (strength, need), strict=True):
            write_cell(cell, by.note(text))
    by.paper.text("")


def _grid(by: Author, outcome: tuple[tuple[str, str], ...]) -> None:
    table = by.paper.table(("", ""), outcome)
    for row in table.rows:
        embolden(row.cells[0])
        by.note(row.cells[1].text)
    by.paper.text("")


PLAN = Unseen(
    name="ghazal",
    style="boxes, strengths beside needs, a grid for each outcome, provision in five columns",
    born=dt.date(2018, 3, 14),
    write=write,
)
