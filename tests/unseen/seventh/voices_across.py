"""Elif, five, deaf, in a family of three languages: a draft with the voices side by side."""

import datetime as dt

from tests.unseen.author import Author, Unseen

VOICES = (
    ("Playing",
     "Elif loves dressing up, water and her toy vet’s bag. At free choice she went to the vet’s corner on four mornings out of five and bandaged every animal. She giggles when the teddy “barks” and makes others watch her hands.",
     "At home she plays hospitals with her big cousin and cooks pretend börek. She enjoys the park and will go down any slide."),
    ("Family and friends",
     "Elif put the photos of Mum, Dad, baby brother and her grandmother in the middle of the mat. She put two girls from her class beside them and signed FRIEND. She put the big playground under the sad face.",
     "She is loved by all the cousins. We would like her to be asked to birthday parties. It has happened once."),
    ("School",
     "Thumbs up for painting, stories in sign and the guinea pig. Thumbs down for assembly, because “too many mouths” (signed).",
     "The school is kind and the teacher of the deaf explains things well. Our worry is that she will fall behind in reading and nobody will notice, because she copies so cleverly."),
    ("Doing things by herself",
     "Elif puts on her own processors each morning and was proud to show how. She fetched her coat and did the zip. She pointed at the batteries and signed HELP.",
     "She dresses and washes alone. She would like to pour her own drink. Next we want her to tell a grown-up when a battery has gone."),
    ("Health",
     "Elif signed TIRED and laid her head on her arm for the end of the day. She put the hospital photo under the smiling face: “sticker!”",
     "She eats and sleeps well. By four o’clock she has had enough of listening and we leave the processors off until tea."),
    ("Hopes for soon",
     "“Me guinea pig home weekend” (signed, then drawn). She would like to read the vet book to her brother.",
     "We hope that she will read, in English first, and have one good friend whom she can chat with."),
    ("Dreams for later",
     "She wants to be an animal doctor and live with her grandmother and “kocaman bir köpek” (Turkish: a great big dog).",
     "We dream of university or a good trade, a paid job among animals if she still likes them, and a home of her own near us. We want her at ease with hearing neighbours, at the mosque and in the Deaf club."),
)  # fmt: skip
COMMUNICATE = (
    "Elif uses British Sign Language (BSL) most, spoken English next, and Turkish words for food and family. To tell you something she signs two or three signs together, points, or takes you there.",
    "To tell her something: touch her shoulder, wait for her eyes, stand in the light and sign. Say the English word after the sign. Check with “show me”, because she nods when she has not understood. Yes is a nod with the sign; no is a flat hand. Walking off means stop.",
    "Choices go best in the morning, in a quiet room, with two or three photos and somebody who signs. Her mum and dad need a Turkish interpreter at meetings and letters in plain English with a Turkish copy.",
)
HISTORY = "Elif was born in 2021 and was found to be deaf at the newborn screen. She had hearing aids at four months and two cochlear implants in November 2022. The family moved here from Leicester in spring 2024. She went to nursery for a year and started school in September 2025."
HOW = "Elif gave her views on 29 September and 6 October 2026, for 25 minutes each time. She used a Talking Mat, photos, play and BSL with the teacher of the deaf; a teaching assistant wrote down what she did. Her parents spoke with the plan coordinator on 1 October 2026 through a Turkish interpreter. They checked their column on 8 October 2026. Where the two columns differ, both have been left as they were said."

AREAS = (
    ("Communication and interaction",
     "Elif signs clearly, takes turns and starts conversations with people who sign. She uses about 240 signs and 60 spoken words (counted by the teacher of the deaf, 29 September 2026).",
     "Need 1. Elif is severely to profoundly deaf in both ears and her language is behind that of other children of five. She joins two or three signs; she does not yet ask “why” or tell a story in order.\nNeed 2. In noise, or when more than one person talks, Elif misses most of what is said. In the hall she followed 2 of 10 spoken instructions; in a quiet room it was 8 of 10 (functional listening check, 30 September 2026).",
     "BSL Receptive Skills Test: standard score 78. Pre-School Language Scales, spoken English: standard score 61 (speech and language therapist, 2 October 2026)."),
    ("Cognition and learning",
     "Elif is quick with puzzles and patterns. Her non-verbal reasoning is average for her age (educational psychologist, 5 October 2026).",
     "Need 3. Elif cannot yet hear the separate sounds in words, so whole-class phonics leaves her guessing. She knows number names to 10 in sign but loses count when numbers are spoken.",
     "She knows 9 letter sounds out of 30 taught and reads 4 words (school phonics check, 22 September 2026)."),
    ("Social, emotional and mental health",
     "Elif is cheerful, curious and brave about new people.",
     "Need 4. Elif plays beside hearing children rather than with them, as they cannot follow her signs. Over five playtimes she spent 41 of 75 minutes alone (school observation, 14 to 18 September 2026).",
     "She joins a game for about three minutes when an adult signs for the group."),
    ("Sensory and physical",
     "Elif runs, climbs and draws as others of her age do. Her sight was tested in August 2026 and is good.",
     "Need 5. Elif looks and listens so hard that she is worn out by two o’clock. She does not yet say when a processor has stopped: on 6 of 10 checks she carried on in silence (teacher of the deaf, September 2026).",
     "She puts her processors on by herself each day."),
)  # fmt: skip
OUTCOMES = (
    ("1 (needs 1 and 2)", "By July 2028 Elif tells a five-part story in order, in BSL or English, so that somebody who was not there can retell it.", "In October 2026 she links two events.", "Three parts by July 2027; four by December 2027.", "Reading the vet book to her brother; going on in education"),
    ("2 (need 3)", "By July 2028 Elif reads and signs the meaning of 100 common words and a new eight-page book, and adds to 20 without counting aloud.", "In September 2026 she read 4 words and counted to 10.", "30 words and adding to 10 by July 2027.", "Elif’s wish to read; her parents’ hope that she will study"),
    ("3 (need 4)", "By July 2028 Elif plays a game with rules with two hearing children for ten minutes, with no adult signing, on four days out of five.", "In September 2026 it was three minutes with an adult.", "Five minutes with one child by July 2027.", "Her friends; being asked to parties"),
    ("4 (needs 2 and 5)", "By July 2028 Elif tells an adult within five minutes when a processor has stopped or she has not understood, nine times out of ten.", "In September 2026 it was four times out of ten.", "Six times out of ten by July 2027.", "Doing it by herself; work and a home of her own one day"),
)  # fmt: skip
PROVISION = (
    ("1, 2 and 5 (outcomes 1, 2, 4)", "A qualified teacher of the deaf teaches Elif one-to-one: vocabulary before it is met in class, storytelling in BSL and listening with her implants. She also trains the class team in deaf awareness for three hours every September and reviews Elif’s work with them for 30 minutes each half-term.", "60 minutes, three times a week, 38 weeks a year"),
    ("1 and 2 (outcome 1)", "A communication support worker with BSL Level 6 interprets class lessons, assemblies and the Thursday club for Elif, one-to-one, into and out of BSL.", "18 hours a week, 38 weeks a year"),
    ("1 (outcome 1)", "A speech and language therapist (registered with the Health and Care Professions Council, with the advanced certificate in deafness) works one-to-one on joining signs, spoken words and “why” questions.", "Direct: 40 minutes a week, 36 weeks a year. Writing targets and training the support worker: 60 minutes a term. Review: 60 minutes in July"),
    ("1 and 4 (outcomes 1, 3)", "A Deaf adult who teaches BSL (Level 6, with a teaching award) leads a group of five: Elif and four hearing classmates learn sign through games. Elif’s parents are invited to a class of their own, taught by the same tutor with a Turkish interpreter.", "Children: 45 minutes a week, 38 weeks a year. Parents: 90 minutes each fortnight, 18 times a year"),
    ("3 (outcome 2)", "A specialist teaching assistant (Level 3, trained in Visual Phonics by the teacher of the deaf over two days) teaches reading by sight, with handshapes for the sounds, one-to-one. It takes the place of the class phonics lesson. Number facts are taught with objects and signed.", "Reading: 25 minutes, five times a week. Number: 15 minutes, three times a week. Both 38 weeks a year"),
    ("4 (outcome 3)", "The communication support worker sets up a game for Elif with two hearing children, models the signs, and steps back by one minute more each week.", "15 minutes at lunch, four days a week, 38 weeks a year"),
    ("2 and 5 (outcome 4)", "Equipment: a radio aid with two microphones for teacher and classmates, a sound-treated classroom with carpet and acoustic panels, and spare batteries in a belt bag. The support worker checks processors and radio aid with Elif and has her say what is wrong; an educational audiologist (master’s degree) tests the whole system.", "Check: 5 minutes at 8.50 and 1.10 every day. Audiologist: 60 minutes each term"),
    ("5 (outcome 4)", "Elif rests from listening in the book room with the communication support worker, one-to-one, processors off if she likes.", "15 minutes at 10.15 and 15 minutes at 1.45 every day"),
)  # fmt: skip
K = (
    ("K1 (a)", "Parents’ views, and Elif’s", "Mother and father; Elif with the teacher of the deaf", "6 and 8 October 2026", "Attached"),
    ("K2 (b)", "Educational advice, given after consulting the teacher of the deaf", "Head teacher", "16 October 2026", "Attached"),
    ("K3 (b)", "Specialist advice on deafness", "Qualified teacher of the deaf", "9 October 2026", "Attached"),
    ("K4 (c)", "Medical advice", "Community paediatrician", "12 October 2026", "Attached"),
    ("K5 (d)", "Psychological advice", "Educational psychologist", "13 October 2026", "Attached"),
    ("K6 (e)", "Social care advice", "Social worker, disabled children’s team", "15 October 2026", "Attached"),
    ("K7 (f)", "Speech and language therapy advice", "Speech and language therapist", "7 October 2026", "Attached"),
    ("K8 (f)", "Implant centre report", "Clinical scientist in audiology", "1 October 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Elif Karaduman: my plan", "DRAFT, version 1, 13 November 2026")
    by.heading("My Plan: Elif Karaduman", 0)
    by.cover(
        ("Child", "Elif Karaduman"), ("Date of birth", "18 June 2021"),
        ("Pronouns", "she/her"), ("Year group", "Year 1"),
        ("Languages at home", "Turkish, British Sign Language and English"), ("Interpreter", "Turkish, for parents"),
        ("Main type of need", "Hearing impairment"), ("Status", "Draft"),
        ("Request received", "3 August 2026"), ("Decision to assess", "7 September 2026"),
        ("Draft sent to parents", "13 November 2026"), ("Comments by", "4 December 2026"),
        ("Final plan due", "21 December 2026"), ("First review completed by", "10 December 2027"),
        columns=4,
    )  # fmt: skip
    by.text(
        "To Elif’s parents: you may send us your comments, ask to meet us and ask for a particular school by the date above. The local information, advice and support service is free and can be used in Turkish."
    )
    by.at("A").heading("Section A: What Elif and her parents think, like and hope for")
    by.guide("The child’s column and the parents’ column are filled in separately.")
    by.rows(("", "What Elif showed or told us", "What Mum and Dad told us"), VOICES, labels=(0,))
    by.heading("How to talk with Elif and bring her into decisions", 2)
    by.text(*COMMUNICATE)
    by.heading("What people admire", 2)
    by.text(
        "“She is a comedian, and she never gives up” (class teacher, 22 September 2026). “She is kind to anything with fur” (Dad, 1 October 2026)."
    )
    by.heading("Elif’s story so far", 2)
    by.text(HISTORY)
    by.heading("How these views were gathered", 2)
    by.text(HOW)
    by.at("B").heading("Section B: Elif’s special educational needs")
    for area, strengths, needs, level in AREAS:
        by.heading(area, 2)
        by.labelled(("Strengths", strengths))
        for need in needs.split("\n"):
            by.labelled(("Needs", need))
        by.labelled(("Where she is", level))
    by.at("C").heading("Section C: Health needs related to special educational needs")
    by.text(
        "Need 6. Bilateral severe to profound sensorineural deafness from birth, with a cochlear implant on each side (community paediatrician, 12 October 2026). The implants need tuning as Elif grows; without it, speech sounds fade for her and she learns less in class."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "None identified. A social worker in the disabled children’s team visited the family with an interpreter on 8 October 2026 and gave advice on 15 October 2026."
    )
    by.at("E").heading("Section E: Outcomes by the end of Key Stage 1")
    by.rows(
        ("Outcome", "What Elif will do", "Starting point", "Steps", "Which hope it serves"),
        OUTCOMES, labels=(0,),
    )  # fmt: skip
    by.heading("Checking progress", 2)
    by.text(
        "The class teacher and the teacher of the deaf set Elif’s short-term targets every half-term. The communication support worker notes progress each Friday. The special educational needs coordinator (SENCO) looks at the results with her parents and an interpreter each term, and the Council reviews the outcomes once a year."
    )
    by.heading("Changes ahead", 2)
    by.text(
        "Elif moves to Year 2 in September 2027. Her new teacher does the deaf awareness training in June 2027 and has two signed story times with her in July; a photo book of the room goes home on 9 July 2027. She stays at a primary school until July 2032."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.rows(("For needs", "What, and who", "How long and how often"), PROVISION, labels=(0,))
    by.text(
        "Elif follows the whole National Curriculum; only the way of teaching phonics is changed, as set out above. The amounts are those in the advice at K3, K5 and K7 and nothing advised has been left out."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For need 6. An implant audiologist at the regional implant centre tunes both processors for 90 minutes, twice a year, and replaces a faulty processor within two working days. An ear, nose and throat consultant examines Elif’s ears for 20 minutes once a year.",
        "Agreed for the integrated care board by the designated clinical officer on 6 November 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text("None is needed (social worker, 15 October 2026).")
    by.at("H2").heading("Section H2: Any other social care provision")
    by.text("None is needed (social worker, 15 October 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Left blank in a draft plan.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "Personal budgets were explained to Elif’s parents, with an interpreter, on 1 October 2026. They have not asked for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Number", "Advice", "Who gave it", "Date", "Copy"), K, labels=(0,))
    by.text("Her parents asked for no other person’s advice. No parent serves in the armed forces.")


PLAN = Unseen(
    name="elif", style="child and parents side by side, outcomes by key stage",
    born=dt.date(2021, 6, 18), write=write,
)  # fmt: skip
