"""Cuthbert, thirteen, at the language base of an academy: an amended final plan as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

ABOUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How Cuthbert’s views were found out", (
        "Cuthbert talked with the teacher in charge of the language base on 7 and 14 September 2026. They used photographs and a map of the school that he had drawn. She wrote down what he said and read it back to him, and he crossed out two lines. Words in quotation marks are his own. The rest is what she understood from him.",
    )),
    ("What Cuthbert hopes for", (
        "“I want to fit carpets with my uncle, or drive the van first.” When he is grown up he would like “a flat over the chip shop, with Mum round the corner”. He wants to go on ringing handbells at church, to make a friend of his own age and to buy his own lunch in town.",
        "After school he would like to go to the college that has a flooring workshop, and then to work.",
    )),
    ("What he likes to do", (
        "Cuthbert likes quiz shows, pigeons and jigsaws of maps. He rings handbells on Thursdays. At home he races model cars on the green with his cousins.",
    )),
    ("Friends", (
        "The bell ringers are his friends, and they are older than he is. “At school I’ve got people I stand near.”",
    )),
    ("School", (
        "The best parts are design and technology, and the base at lunch. The worst is “when Sir talks for ages and then says off you go”.",
    )),
    ("What he does for himself", (
        "He walks to school, makes beans on toast and looks after two pigeons. He would like to learn the bus into town and how to pay with a card.",
    )),
    ("Health", (
        "“My head goes like a telly with the sound off.” That is how Cuthbert tells of his absences. He does not like being told that he was not listening. He takes his tablets morning and evening, and sleeps well.",
    )),
    ("His story so far", (
        "Cuthbert was born in Hull in 2013. His first words came at three. Developmental language disorder was found in 2018. He came to the base from a village school in September 2024. Absence seizures were found in February 2025.",
    )),
    ("What people admire", (
        "His tutor says that he is patient, exact and kind to new pupils. He is proud of the oak box he made in July 2026.",
    )),
    ("How to talk with Cuthbert, and how he takes part in decisions", (
        "Cuthbert talks, points and draws. Say his name first, give him one short sentence, and wait ten seconds. A nod can mean that he is being polite, so ask him to show you. “Nah” is a firm no. For a decision, show two or three pictures the day before, in a quiet room, before lunch, with his sister or the base teacher there.",
    )),
    ("What Mum and Dad think (at home with the family support worker, 10 September 2026)", (
        "“We think the base has given him his laugh back. We worry that in a big class he will nod and be missed.”",
        "“Our hope is that he earns his own money in a trade, lives near us in his own place, and has people to ring bells with when we are old.”",
    )),
)  # fmt: skip
NEEDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Communication and interaction", "He listens hard and has a dry sense of humour.", (
        "Need 1. Cuthbert has developmental language disorder. He carries out a spoken instruction of two parts and loses anything after that (CELF-5 core score 68, speech and language therapist, 3 June 2026). In lessons he copies his neighbour.",
        "Need 2. Words that he knows will not come. He named 31 of 60 pictures in the time allowed (Test of Word Finding, 3 June 2026), and in a story longer than two sentences a new listener loses the thread.",
    )),
    ("Cognition and learning", "He reasons from pictures as well as others of his age (educational psychologist, 24 June 2026).", (
        "Need 3. He reads like a pupil of 8 years 2 months (York Assessment of Reading for Comprehension, 19 May 2026). By himself he writes two sentences in 20 minutes (base teacher, 2 July 2026).",
    )),
    ("Social, emotional and mental health", "He is steady, and is trusted with the youngest pupils.", (
        "Need 4. When he has not understood he leaves without a word: 14 times from January to July 2026 (base log, 17 July 2026). Absence seizures also take about ten seconds of teaching from him on four or five days a week (26 May 2026).",
    )),
    ("Sensory and physical", "He swims 50 lengths. No need was found in sight or hearing (school nurse, 5 May 2026).", (
        "Need 5. Ruling, cutting and fastening take him three times as long as others in his class, and cuts stray by two centimetres (occupational therapist, 11 June 2026).",
    )),
    ("Independence", "He is careful on roads and keeps to a plan.", (
        "Need 6. He crosses the two roads he knows. He has not yet used a bus alone, and cannot yet work out change (base checklist, 2 July 2026).",
    )),
)  # fmt: skip
OUTCOMES: tuple[tuple[str, str, str], ...] = (
    ("1. Employment; needs 1 and 5; his hope of fitting carpets",
     "By July 2029 Cuthbert carries out a spoken job of four parts, asking for any part that he missed, and cuts to within five millimetres, in four jobs out of five. In June 2026 he did two parts and cut to within 20 millimetres.",
     "Three parts and ten millimetres by July 2027."),
    ("2. Friends and community; needs 2 and 8; his hope of a friend",
     "By July 2028 Cuthbert tells somebody new what he has done in five linked sentences, three times out of four, and goes out each week with two people of his age from outside the family. In June 2026 it was two sentences, and nobody of his age.",
     "Four sentences, and one person, by July 2027."),
    ("3. Employment; need 3; his hope of college",
     "By July 2029 Cuthbert reads a job sheet written for ten-year-olds and writes five sentences about a finished job in 20 minutes, by himself, four times out of five. In July 2026 he wrote two.",
     "Three sentences by July 2027."),
    ("4. Health; needs 4 and 7; his wish not to be told off",
     "By July 2028 Cuthbert shows his card when he is lost or has had an absence, and leaves no more than twice in a term. In the summer term of 2026 he left six times.",
     "No more than four times in the summer term of 2027."),
    ("5. Independent living; need 6; his hope of lunch in town and a flat",
     "By July 2028 Cuthbert goes into town by bus, pays for lunch and comes back, with no adult beside him, on four trips out of five. In July 2026 he had made none.",
     "With an adult two seats behind him by July 2027."),
)  # fmt: skip
PROVISION: tuple[tuple[str, ...], ...] = (
    ("1. Language therapy: asking for the missing part, finding words and telling a story.", "Speech and language therapist (registered with the Health and Care Professions Council).", "One-to-one in the base, 40 minutes every week, 36 weeks a year. She plans and reviews for one hour each half-term.", "Needs 1, 2. Outcomes 1, 2"),
    ("2. Training: saying less, drawing it and checking back, in his own lessons.", "The therapist and the base teacher (qualified teacher) train his nine subject teachers and three assistants.", "Two hours each September and 30 minutes each term.", "Needs 1, 4. Outcomes 1, 4"),
    ("3. English, mathematics, science and technology: each step is written on his whiteboard, he says the first, and what he missed in an absence is given again.", "Teaching assistant (level 3), who sits with no more than two pupils from the base.", "16 lessons of 50 minutes a week, 38 weeks a year, in classes of no more than 22.", "Needs 1, 4, 7. Outcomes 1, 4"),
    ("4. Reading and writing with a structured phonics and sentence course. These lessons take the place of French; he learns everyday words of other languages in tutor time.", "Base teacher (level 7 diploma in specific learning difficulties).", "Group of three, 50 minutes three times a week, 38 weeks a year.", "Need 3. Outcome 3"),
    ("5. A laptop that reads aloud and takes dictation, with headphones, his from lesson to lesson. In tests he has a reader and 25% extra time.", "Teaching assistant (level 3, trained by the software’s maker); ICT technician checks it each month.", "One-to-one, 30 minutes a week in the autumn and spring terms, 24 weeks.", "Need 3. Outcome 3"),
    ("6. Noticing that he is lost, and what to do: a yellow card on every desk, and a chair in the base kept for him.", "Emotional literacy support assistant (ELSA course, supervised by an educational psychologist for two hours each half-term).", "One-to-one, 40 minutes a week, 24 weeks a year; the card and chair in every lesson.", "Need 4. Outcome 4"),
    ("7. Measuring, marking and cutting with real tools. A non-slip mat, spring scissors and a rule with a handle stay in the workshop for him.", "Occupational therapist (registered with the Health and Care Professions Council).", "One-to-one, 45 minutes every fortnight, 18 sessions a year. Three hours a year training his technology teacher; one hour each term planning and review.", "Need 5. Outcome 1"),
    ("8. Travel training and paying: the bus, a café, a card machine and a receipt.", "Travel trainer (level 3 award).", "One-to-one, 60 minutes a week from January to July 2027, 22 weeks.", "Need 6. Outcome 5"),
    ("9. Lunch table: board games in the base with five others, two of them chosen by him from his tutor group.", "Teaching assistant (level 3).", "Group of six, 35 minutes every Tuesday and Thursday, 38 weeks a year.", "Need 2. Outcome 2"),
    ("10. Preparing for work: a picture record of what he can do, and five half-days with a flooring firm.", "Careers adviser (level 6); on the half-days a teaching assistant (level 3) one-to-one.", "Three meetings of 40 minutes a year, one-to-one; half-days of three hours in June 2027.", "Needs 1, 5, 6. Outcomes 1, 5"),
)  # fmt: skip
K = (
    ("1. (a) Child’s views", "Cuthbert, with the teacher in charge of the base", "14 September 2026", "Yes"),
    ("2. (a) Parents’ contribution", "Mother and father", "10 September 2026", "Yes"),
    ("3. (b) Educational advice", "Head teacher, Wolds Edge Academy", "17 July 2026", "Yes"),
    ("4. (c) Medical advice", "Community paediatrician", "26 May 2026", "Yes"),
    ("5. (c) Sight and hearing check", "School nurse", "5 May 2026", "Yes"),
    ("6. (d) Psychological advice", "Educational psychologist", "24 June 2026", "Yes"),
    ("7. (e) Social care advice", "Social worker, disabled children’s team", "22 June 2026", "Yes"),
    ("8. (f) Speech and language therapy advice", "Speech and language therapist", "3 June 2026", "Yes"),
    ("9. (f) Occupational therapy advice", "Occupational therapist", "11 June 2026", "Yes"),
    ("10. (g) Preparing for adulthood", "Careers adviser", "30 June 2026", "Yes"),
    ("11. (h) Person the parents asked for", "Handbell leader", "28 June 2026", "Yes"),
    ("12. Individual health care plan", "Epilepsy specialist nurse", "4 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Cuthbert Amadi", "Amended final plan, version 4, 18 November 2026")
    by.heading("Education, Health and Care Plan for Cuthbert Amadi", 0)
    by.cover(
        ("Name", "Cuthbert Amadi"), ("Date of birth", "9 June 2013"),
        ("Pronouns", "he/him"), ("Year group", "Year 9"),
        ("Main need", "Speech, language and communication needs"), ("Status", "Amended final plan"),
        ("First plan made", "12 May 2021"), ("Last review completed", "6 November 2025"),
        ("Review meeting", "22 September 2026"), ("Invitations and papers sent", "2 September 2026"),
        ("Report of the meeting sent", "1 October 2026"), ("Decision and proposed amendments sent", "16 October 2026"),
        ("Comments asked for by", "2 November 2026"), ("Amended final plan issued", "18 November 2026"),
        ("Next review completed by", "15 October 2027"), ("Signed for the Council", "H. Tranmer, SEND Assessment Manager, 18 November 2026"),
        columns=4,
    )  # fmt: skip
    by.text(
        "The letter with this plan tells Cuthbert’s parents of their right to appeal to the First-tier Tribunal, the two months they have for it, mediation, disagreement resolution and where to get free advice.",
    )  # fmt: skip
    by.heading("This is me")
    by.at("A").heading("Section A*: views, interests and aspirations", 2)
    for title, texts in ABOUT:
        by.heading(title, 3)
        by.text(*texts)
    by.at("").heading("My strengths, difficulties and outcomes")
    by.at("B").heading("Section B*: special educational needs", 2)
    for area, strength, needs in NEEDS:
        by.heading(area, 3)
        by.labelled(("What goes well", strength))
        by.text(*needs)
    _care(by)
    by.at("E").heading("Section E*: outcomes", 2)
    by.rows(("Outcome", "What will be different", "Step on the way"), OUTCOMES, labels=(0,))
    by.text(
        "The base teacher and Cuthbert set shorter targets from these each half-term. She goes through the outcomes with him and his parents every term, and the Council reviews them once a year.",
        "Changes ahead: options for Year 10 are chosen with pictures and two taster lessons in March 2027. The plan for his move after Year 11 is written in the autumn of 2028, when college visits begin.",
    )  # fmt: skip
    _provision(by)


def _care(by: Author) -> None:
    by.at("C").heading("Section C*: health needs", 2)
    by.text(
        "Need 7. Childhood absence epilepsy. Cuthbert is absent for about ten seconds on four or five days a week and misses what was said (community paediatrician, 26 May 2026). His individual health care plan of 4 September 2026 is appendix 12.",
    )  # fmt: skip
    by.at("D").heading("Section D*: social care needs", 2)
    by.text(
        "Need 8. Cuthbert has nobody of his own age outside his family to go out with, and on Saturdays he stays in unless an adult takes him (social worker, disabled children’s team, 22 June 2026). The team will decide on an adult care assessment at the review in the autumn of 2029.",
    )  # fmt: skip


def _provision(by: Author) -> None:
    by.at("").heading("My provision")
    by.at("F").heading("Section F*: special educational provision", 2)
    by.rows(("Provision", "Who, and their training", "How much and how often", "Need and outcome"), PROVISION)  # fmt: skip
    by.at("G").heading("Section G*: health provision", 2)
    by.text(
        "For need 7 and outcome 4. An epilepsy specialist nurse meets Cuthbert at school for 30 minutes once a term, reads his seizure record with him, and trains six of his staff for 90 minutes each September. A consultant paediatrician sees him for 30 minutes every six months.",
        "Agreed for the integrated care board by the designated clinical officer on 12 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1*: social care provision, 1970 Act", 2)
    by.text(
        "For need 8 and outcome 2. A support worker (level 3 diploma in care) goes out with Cuthbert one-to-one for three hours every Saturday, 40 weeks a year, to the leisure centre’s youth session.",
    )  # fmt: skip
    by.at("H2").heading("Section H2*: other social care provision", 2)
    by.text(
        "None. No other social care provision is reasonably required (social worker, 22 June 2026)."
    )
    by.at("").heading("My resources")
    by.at("I").heading("Section I*: placement", 2)
    by.text("Wolds Edge Academy, a mainstream secondary academy with a resource base for language.")
    by.at("J").heading("Section J*: personal budget", 2)
    by.text(
        "Cuthbert’s parents were told about personal budgets on 22 September 2026. None was asked for."
    )
    by.at("K").heading("Section K*: advice and information", 2)
    by.text("All of it was asked for and written for this review.")
    by.rows(("Advice", "Author and role", "Date", "Attached"), K)


PLAN = Unseen(
    name="cuthbert",
    style="29th: four banners over starred letters, outcomes and provision in wide tables",
    born=dt.date(2013, 6, 9),
    write=write,
)
