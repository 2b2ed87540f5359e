"""Isidora, eleven: needs, outcomes and provision in one table of three columns, sound."""

import datetime as dt

from tests.plan_layouts.paper import banner, write_cell, write_row
from tests.unseen.author import Author, Unseen

ASKED = "Isidora’s words: written down by her teaching assistant on 29 and 30 June 2026, two sittings of 20 minutes, with photographs. Read back to her on 2 September 2026; she changed one line. Mother’s words: telephone call with the plan coordinator, 40 minutes, 1 July 2026."
A = (
    ("Likes and free time", "“Baking. Netball. My guinea pigs. I watch the vets on telly with Nan.” (29 June 2026)", "“She’d play with those guinea pigs till midnight.”"),
    ("Proud of", "“I made the cake for our class party. In netball I’m the keeper and I’m good.” (29 June 2026)", "“Loyal, funny, and she never gives up.”"),
    ("School", "“Cooking club is best. Maths is worst, it’s too fast. I nod so nobody asks me.” (30 June 2026)", "“People like her. Then she cries over homework that means nothing to her. I want lessons to go at her pace.”"),
    ("Friends", "“My best friend is a girl in Year 4. My class go off without me at lunch.” (30 June 2026)", "“She’s left out and can’t tell why.”"),
    ("Keeping well", "“I sleep good. I get puffed in PE but netball makes me strong.” (29 June 2026)", "“Fit and healthy. Eats everything.”"),
    ("Doing things herself", "“I make toast and clean the hutch. I want to go to the shop on my own.” (30 June 2026)", "“I still walk her to school and check her change.”"),
    ("Hopes for later", "“I want to work at a vet’s with little animals. I’ll live near Mum in a flat with my own kitchen, and be in a grown-up netball team.” (30 June 2026)", "“I hope for a job with animals, a home of her own one day and mates who ring her up.”"),
    ("Next step", "“The new school is big. I want to see it lots first. They’ve got proper cookers.” (30 June 2026)", "“We went round three schools in June 2026. Kestrel Moor is the one she smiled at, and it’s my choice too.”"),
    ("Story so far", "“I went to nursery with my cousin.” (29 June 2026)", "Born September 2015. First words at two and a half. Started at St Aldwyn’s in September 2020. Lives with her mother and grandmother."),
)  # fmt: skip
TALK = (
    ("Talking with Isidora", "She chats in sentences with people she knows. Say one thing at a time, in a short sentence, and show it. Wait ten seconds. Ask her to show you or tell it back: a nod alone is not a yes. A real yes has a smile and a word with it; no is “not really”, or looking at her shoes."),
    ("Helping Isidora decide", "Two or three pictures, or better the real places, to compare. Mornings. Her mother or teaching assistant next to her. Ask again the day after."),
)  # fmt: skip
AREAS = (
    (
        "Cognition and learning",
        "B1. Reading. Accuracy 7 years 1 month, understanding 6 years 10 months (Salford test, 8 July 2026). Stops at words of three syllables.\nB2. Writing. Two sentences in 20 minutes; spells 31 of the 100 commonest words (class teacher, 10 July 2026).\nB3. Number. 6 years 9 months (Sandwell test, 9 July 2026). Adds to 20 with objects. Cannot yet say which of 47 and 74 is more.\nB4. Moderate learning difficulties. Keeps two things in mind at once; learns a new fact after about 12 repeats, spread over a week (educational psychologist, 21 July 2026).",
        "E1. By July 2029 Isidora reads a 100-word recipe or notice and answers four of five questions on it. July 2026: 30 words, two of five. Step: 60 words by July 2028. (B1, B4; own kitchen)\nE2. By July 2029 Isidora writes a message of six sentences that a stranger can follow and spells 80 of the 100 commonest words. July 2026: two sentences, 31 words. Step: four sentences, 55 words by July 2028. (B2; mates who ring her)\nE3. By July 2029 Isidora weighs ingredients to the nearest 10 grams and gives and checks change from £20, right eight times in ten. July 2026: coins to 20p. Step: change from £5 by July 2028. (B3, B4; working at a vet’s)",
        "F1. (B1, B4; E1) Reading. One-to-one: word-building with letter tiles, then re-reading one short text. Teaching assistant (level 3), two days’ training from the specialist teacher of F3. 20 minutes, four days a week, 38 weeks a year. Library.\nF2. (B2; E2) Writing. Group of three. Speaks each sentence into a recorder, then writes it from a word bank. Teaching assistant of F1. 30 minutes, three times a week, 38 weeks a year.\nF3. (B3, B4; E3) Number. Pair. Coins, scales and ten-rods; each new step is met five times in the week. Specialist teacher (level 7 diploma, specific and moderate learning difficulties). 40 minutes, twice a week, 38 weeks a year. Separately, 60 minutes each half-term to plan lessons with her teachers.\nF4. (B4; E1, E2, E3) In English, mathematics and science lessons: class of 30, one assistant (level 2) for Isidora and two others. Each task cut into two-part steps on a card, first step shown. 12 hours a week, 38 weeks a year.",
    ),
    (
        "Communication and interaction",
        "B5. Understands sentences with two key ideas. With three, follows four of ten. Knew 22 of 60 words from class topics (speech and language therapist, 15 July 2026).",
        "E4. By July 2029 Isidora follows spoken instructions of three parts eight times in ten and explains 50 of 60 topic words. July 2026: four in ten, 22 words. Step: six in ten, 36 words by July 2028. (B5; lessons at her pace)",
        "F5. (B5; E4) One-to-one: listening for the third idea, and saying back. Speech and language therapist (HCPC registered). 30 minutes a fortnight, 18 sessions a year. Separately, 60 minutes a term to write F6 and 60 minutes a term to train the assistant of F1.\nF6. (B5; E4) One-to-one, before lessons: the day’s five topic words with pictures, in a ring-bound book she keeps. Teaching assistant of F1. 15 minutes every school day, 38 weeks a year.",
    ),
    (
        "Social, emotional and mental health",
        "B6. Hides it when she has not understood. Asked for help once, and copied a neighbour in seven of ten mathematics lessons, 29 June to 10 July 2026 (class log).\nB7. Loses the thread of games and talk with girls of her age. Alone for six of ten lunchtimes, same fortnight (class log).",
        "E5. By July 2028 Isidora says or shows that she has not understood at least once every school day. July 2026: once a fortnight. Step: once a week by July 2027. (B6; “I nod so nobody asks me”)\nE6. By July 2029 Isidora spends four lunchtimes in five with others of her own age. July 2026: four in ten. Step: three in five by July 2028. (B7; grown-up netball team)",
        "F7. (B6; E5) One-to-one: practising three ways to say “I’m stuck”, and looking back at the week’s tally. Learning mentor (emotional literacy assistant, supervised by the educational psychologist two hours each half-term). 20 minutes, twice a week, 36 weeks a year.\nF8. (B7; E6) Lunchtime baking or netball in a group of six, with direct teaching in joining in, changing the subject and keeping to rules. Learning mentor of F7. 40 minutes, twice a week, 38 weeks a year.",
    ),
    (
        "Sensory and physical",
        "No need identified (community paediatrician, 24 July 2026).",
        "No outcome is required in this area.",
        "No provision is required in this area.",
    ),
    (
        "Independence",
        "B8. Tells the time to the hour only. Crossed a side road safely without a prompt two times in eight (road trial with class teacher, 14 July 2026).",
        "E7. By July 2028 Isidora walks an agreed route by herself and arrives at the agreed time, nine times in ten. July 2026: never alone. Step: walks it with an adult ten paces behind by July 2027. (B8; the shop on her own)",
        "F9. (B8; E7) Travel training on foot, one-to-one, first to the shop and from May 2027 to the secondary school. Travel trainer (level 3 award). 45 minutes a week, 30 weeks a year.\nF10. (B8; E7) Telling the time, one-to-one, with a geared clock and her own day. Teaching assistant of F1. 10 minutes every school day, 38 weeks a year.",
    ),
)  # fmt: skip
K = (
    ("1", "(a) Isidora’s views", "Teaching assistant, who wrote them down", "30 June 2026"),
    ("2", "(a) Mother’s views", "Her mother", "1 July 2026"),
    ("3", "(b) Education, with tests, class log and road trial", "Head teacher, St Aldwyn’s", "17 July 2026"),
    ("4", "(c) Medical", "Community paediatrician", "24 July 2026"),
    ("5", "(d) Psychological", "Educational psychologist", "21 July 2026"),
    ("6", "(e) Social care", "Family help worker, children’s services", "22 July 2026"),
    ("7", "(f) Other", "Speech and language therapist", "15 July 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Isidora Brandreth: final EHC plan", "Final, version 1, 14 October 2026")
    by.heading("EHC PLAN (FINAL)", 0)
    by.cover(
        ("Pupil", "Isidora Brandreth"),
        ("D.o.b.", "12/09/2015"),
        ("Known as", "Isidora (she, her)"),
        ("NC year", "6"),
        ("Main need", "Moderate learning difficulty"),
        ("Plan status", "Final"),
        ("Request in", "01/06/2026"),
        ("Decision to assess sent", "06/07/2026"),
        ("Advice asked for", "06/07/2026"),
        ("Draft sent", "04/09/2026"),
        ("Comments by", "21/09/2026"),
        ("Secondary school consulted", "04/09/2026"),
        ("Its reply", "17/09/2026"),
        ("Final sent", "14/10/2026"),
        ("Review complete by", "13/10/2027"),
        ("Phase transfer", "September 2027"),
        columns=4,
    )
    by.heading("A   Views, interests, aspirations")
    by.at("A").text(ASKED)
    by.rows(("", "Isidora says", "Her mother says (1 July 2026)"), A, labels=(0,))
    by.labelled(*TALK)
    by.heading("Needs, outcomes and provision, by area")
    table = by.paper.table(("Need (B)", "Outcome (E)", "Provision to be made (F)"), [])
    for area, *texts in AREAS:
        banner(table, area, "EDEDED")
        for cell, text, letter in zip(table.add_row().cells, texts, "BEF", strict=True):
            write_cell(cell, by.note(text, letter))
    by.paper.text("")
    by.bold("Outcomes (E): steps, checking and the move to Year 7", 12)
    by.at("E").text(
        "Termly targets under each outcome: set by class teacher and SENCO (form tutor and SENCO from September 2027). Progress noted weekly by the teaching assistant, checked each half-term by the SENCO, looked at with Isidora and her mother each term and at the yearly review.",
        "Move to Kestrel Moor Academy: six visits, one a fortnight, 12 April to 2 July 2027, the first two with her mother. SENCOs of both schools meet by 18 June 2027. Photo map and picture of her form tutor in her hands by 9 July 2027.",
    )
    by.bold("Provision (F): equipment, staffing, curriculum, start", 12)
    by.at("F").text(
        "F11. (B2, B3, B4, B8; E2, E3, E7) Equipment, kept by Isidora and used in every lesson: recorder, word bank, ten-rods, step cards, watch with hands. Teaching assistant of F1 checks it every Monday for 10 minutes.",
        "Curriculum: all subjects; texts and number work from the Year 2 curriculum. All items start on 15 October 2026 and go on in the same amounts, by staff with the same qualifications, at the secondary school.",
    )
    for letter, title, text in (
        ("C", "Health needs", "None identified that relate to special educational needs (community paediatrician, 24 July 2026)."),
        ("D", "Social care needs", "None identified (family help worker, children’s services, after a home visit, 22 July 2026)."),
        ("G", "Health provision", "None reasonably required (designated clinical officer, for the integrated care board, 28 August 2026)."),
        ("H1", "Social care provision, 1970 Act", "None required (family help worker, children’s services, 22 July 2026)."),
        ("H2", "Other social care provision", "None required (family help worker, children’s services, 22 July 2026)."),
    ):  # fmt: skip
        by.heading(f"{letter}   {title}")
        by.at(letter).text(text)
    by.heading("I   School")
    by.at("I").text(
        "To 31 August 2027: St Aldwyn’s Church of England Primary School; mainstream, voluntary aided primary school.",
        "From 1 September 2027: Kestrel Moor Academy; mainstream secondary academy.",
    )
    by.heading("J   Personal budget")
    by.at("J").text("Explained to her mother on 1 July 2026. None requested; no direct payments.")
    by.heading("K   Advice (all seven attached)")
    by.at("K").rows(("App.", "Advice", "From", "Dated"), K, labels=(0,))
    by.text(
        "(g) Not applicable before Year 9. (h) Her mother was asked on 6 July 2026 and named nobody else."
    )
    by.at("")
    table = by.paper.table(("Signed for Orrinford City Council", "Post", "Date"), [])
    write_row(table, ("J. Adeyinka-Holt", "SEND Casework Manager", "14/10/2026"))
    by.paper.text("")
    by.guide(
        "If you disagree with Section B, F or I you may appeal to the First-tier Tribunal (SEND) within two months of the date of our letter, or one month of a mediation certificate if that is later. Speak to the mediation adviser first, unless you appeal only about Section I. Disagreement resolution is open to you too. Free, impartial advice: Orrinford SEND Information, Advice and Support Service."
    )


PLAN = Unseen(
    name="isidora",
    style="43rd: need, outcome and provision side by side, letters in the column headings",
    born=dt.date(2015, 9, 12),
    write=write,
)
