"""Thurstan, fourteen: numbered sections, B, E and F side by side for each area; much is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("1.1 How Thurstan’s views were gathered", (
        "The head of year talked with Thurstan in the workshop on 9 and 16 June 2026 and wrote down what he said; he read it on 18 June 2026. His words are in quotation marks.",
    )),
    ("1.2 What Thurstan likes, and what he is good at", (
        "Thurstan loves boats. He has rebuilt two outboard motors with his uncle, fishes off the quay and plays five-a-side on Sundays. “Give me something broken and I’m happy,” he told the head of year. Staff find him loyal and funny, and he is proud of having mended the school minibus door.",
    )),
    ("1.3 School, from the inside", (
        "I don’t mind tech or food. English does my head in because everyone is writing before I’ve worked out what it’s about, and I would sooner walk out than have my hand up again.",
    )),
    ("1.4 Friends", (
        "“I’ve got my boat mates, they’re older. At school there’s one lad I sit with.” He told the head of year that he would like to be asked to things.",
    )),
    ("1.5 Health and looking after himself", (
        "“I don’t get to sleep till one and then I’m useless.” He says that his tablets put him off his lunch. He makes his own breakfast and rides his bike to the quay. He would like to use the ferry and the train by himself to see his cousins.",
        "His stammer comes back when he has to read aloud, and he says that this is the thing he would change first.",
    )),
    ("1.6 Thurstan’s hopes", (
        "“I want to be a marine engineer and have my own workshop on the water, with a flat over it. I’d join the lifeboat crew as soon as they let me.” After Year 11 he hopes for the marine course at the college in Weymouth, which he visited on 2 June 2026, and an apprenticeship after that.",
        "By July 2027 Thurstan will be in 95% of his lessons and will have no more than two removals in a half-term.",
    )),
    ("1.7 How to talk with Thurstan and how he makes choices", (
        "Talk side by side, over a job, not across a desk. Use short sentences and one question at a time, then wait; he will say “dunno” first and answer later. A shrug means that he has not understood. He decides best when the choices are on a card that he can take home for a night, and with his uncle there.",
    )),
    ("1.8 His parents’ views (told to the special needs co-ordinator at home, 11 June 2026)", (
        "“He is a different lad down at the boats. From school he comes home ashamed of his books, and the phone never stops. We are worried that he will be put out of school before anyone sees what he can do.”",
    )),
    ("1.9 His story", (
        "Thurstan was born in Bridport in 2012 and talked late, at about three. His father was in prison from 2022 to 2024, and the family moved in with his grandparents. He started at Hele Cross School in September 2023 and spent 31 days out of lessons there in 2025/26.",
    )),
)  # fmt: skip

AREAS = (
    ("2.1 Communication and interaction",
     "Strength: Thurstan explains machines clearly with his hands and a sketch.\nNeed 1. Developmental language disorder. He follows two steps of a spoken instruction, and on a picture vocabulary test knew words as children of about nine do (speech and language therapist, 4 June 2026). In class he starts the first step and then looks at others or leaves his seat.",
     "Outcome 1 (employment). By July 2028 Thurstan carries out a spoken job of four steps, asking for a repeat when he has lost the thread, in four jobs out of five. In June 2026 he did two steps and did not ask.\nStep: three steps by July 2027.\nOutcome 2 (friends and community). By July 2028 all of Thurstan’s subject teachers give him new words with a drawing before the lesson, in nine lessons out of ten. In June 2026 two teachers did so.\nStep: five teachers by July 2027.",
     "F1, for need 1 and outcomes 1 and 2. A speech and language therapist (registered with the Health and Care Professions Council) works with Thurstan one-to-one in the workshop for 45 minutes every fortnight, 19 sessions a year, on the words of the trade and on asking again. Besides that she trains his teachers and reviews his word cards, an hour each every term.\nF2, for need 1 and outcomes 1 and 2. A teaching assistant (level 3, trained by the therapist for six hours in September 2026) draws the new words for each subject and goes through them with him one-to-one for 15 minutes every morning, 38 weeks a year."),
    ("2.2 Cognition and learning",
     "Strength: he learns by handling things, and remembers what he has taken apart.\nNeed 2. Thurstan’s reading age is 8 years 2 months and he spells few words of two syllables. He cannot yet read a page of a science book or write more than three sentences by himself.\nNeed 3. Thurstan has a diagnosis of attention deficit hyperactivity disorder (ADHD).",
     "Outcome 3 (employment). By July 2028 Thurstan reads a safety notice and a parts list that are new to him and fills in a job sheet, with no more than two words read for him, four times out of five. In June 2026 he asked for about 15 words.\nStep: eight words by July 2027.\nOutcome 4 (employment). By July 2028 Thurstan stays at a written or practical task for 25 minutes, with one planned break, in eight lessons out of ten. In June 2026 it was eight minutes.\nStep: 15 minutes by July 2027.",
     "F3, for need 2 and outcome 3. A specialist literacy teacher (level 7 diploma in dyslexia) teaches a structured phonics and spelling course for older readers in a small group for 40 minutes, three times a week, 38 weeks a year, from manuals and boat magazines.\nF4, for need 2 and outcome 3. Twenty minutes of paired reading, every day before registration, 38 weeks a year, from a book of his own choosing.\nF5, for need 2 and outcome 3. He has a reading pen for every page of print, and the set books recorded; the library assistant checks the pen each Monday.\nF6, for need 3 and outcome 4. A learning support assistant (level 2, two-day course on ADHD) sits behind Thurstan in English, mathematics and science, 12 hours a week, and prompts him with a card to start, stop and check. How many hours there are from January will be settled by the inclusion lead at the end of the autumn term.\nF7, for need 3 and outcome 4. Thurstan does not take part in computing lessons, where the screens draw him away from the task."),
    ("2.3 Social, emotional and mental health",
     "Strength: he owns up, and he looks after younger pupils at the quay.\nNeed 4. When he thinks that he has been shown up, Thurstan swears, leaves the room and does not come back. This happened 41 times in the spring and summer terms of 2026 (school log, 17 July 2026).",
     "Outcome 5 (health). By July 2028 Thurstan shows his card, goes to the agreed place and is back within ten minutes, nine times out of ten when he is upset. In summer 2026 he came back twice in 20 times.\nStep: five times out of ten by July 2027.\nOutcome 6 (employment; friends and community). By July 2028 Thurstan completes a boatyard day each week for a whole term, talking over one mistake with the boatbuilder each week. In June 2026 he had no work placement.\nStep: eight days in a row by July 2027.",
     "F8, for need 4 and outcome 5. A learning mentor (level 4 in youth mental health, supervised by a clinical psychologist for an hour each month) meets Thurstan one-to-one for 40 minutes every Tuesday, 38 weeks a year. They draw the week as comic strips and practise what to do when he feels shown up.\nF9, for need 4 and outcome 5. When Thurstan shows his orange card the mentor or the duty head of year meets him in the workshop office, stays for ten minutes without talking about the lesson, and walks back with him.\nF10, for need 4 and outcome 6. A boatbuilder with a level 3 assessor’s award teaches him at the yard one-to-one for five hours every Friday, 36 weeks a year, in place of the second humanities option. This is bought with the direct payment in Section J.\nF11, for need 4 and outcome 6. A taxi takes Thurstan from school to the boatyard at 9.15 every Friday and home from there at 3 o’clock."),
    ("2.4 Sensory and physical",
     "Strength: he is strong, and steady on deck.\nNeed 5. Thurstan has developmental co-ordination disorder (DCD). His handwriting slows to six words a minute and hurts after five minutes, and he cannot yet use a ruler and compasses together (occupational therapist, 25 June 2026).\nNeed 6. Clatter and echo make Thurstan cover his ears and lose what was said. He left the dining hall on 16 of 20 days in June 2026 (same report).",
     "Outcome 7 (health). By July 2028 Thurstan eats his lunch at school, choosing where to sit and putting in his own ear filters, on nine days out of ten. In June 2026 he ate on four days out of 20.\nStep: six days out of ten by July 2027.",
     "F12, for need 6 and outcome 7. Thurstan eats in the food room at 12.10 every day for 25 minutes with three other pupils and a midday supervisor, who has been shown by the occupational therapist how to keep the noise down. He has ear filters with a spare pair at reception."),
    ("2.5 Independence",
     "Strength: he irons, cooks breakfast and cycles safely.\nNeed 7. Thurstan cannot yet read a timetable, tell the time on a clock face or plan a journey with a change (head of year’s checklist, 17 June 2026).",
     "Outcome 8 (independent living). By July 2028 Thurstan gets himself to his cousins’ by ferry and train, with one change, on three trips in a row. In June 2026 he had not tried.\nStep: the ferry alone by July 2027.",
     "F13, for need 7 and outcome 8. A travel trainer (level 3 award) takes Thurstan out one-to-one for 90 minutes every Wednesday afternoon from January to July 2027, 22 weeks, and teaches him the timetables and clock times for each trip on the way."),
)  # fmt: skip

K = (
    ("(a) Parents’ views", "Mother and father", "11 June 2026", "App. 1, attached"),
    ("(b) Educational advice", "Head teacher, Hele Cross School", "17 July 2026", "App. 2, attached"),
    ("(c) Medical advice", "Community paediatrician", "30 June 2026", "App. 3, attached"),
    ("(d) Psychological advice", "Specialist assessor (literacy), county learning team", "23 June 2026", "App. 4, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "4 June 2026", "App. 5, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "25 June 2026", "App. 6, attached"),
    ("(h) Asked for by the parents", "Lead coach, Sunday five-a-side club", "22 June 2026", "App. 7, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Thurstan Vellacott. Final plan.", "Jurassic Vale Council, 4 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Young person’s name", "Thurstan Vellacott"), ("Born on", "9 January 2012"),
        ("Pronouns", "he/him"), ("Year", "Year 10"),
        ("Main need", "Social, emotional and mental health"), ("Other need", "Speech, language and communication"),
        ("Request received", "20 April 2026"), ("Decision to assess sent", "29 May 2026"),
        ("Draft plan served", "31 July 2026"), ("Final plan dated", "4 September 2026"),
        ("Review of this plan to be finished by", "30 October 2027"), ("Signed for the Council", "P. Northcott, SEND Casework Manager, 4 September 2026"),
    )  # fmt: skip
    by.at("A").heading("1. Section A: The views, interests and aspirations of Thurstan and his parents")  # fmt: skip
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("2. Sections B, E and F for each area of need")
    for title, needs, outcomes, provision in AREAS:
        by.heading(title, 2)
        by.rows(
            ("B. Special educational needs", "E. Outcomes", "F. Special educational provision"),
            [(needs, outcomes, provision)],
            letters=("B", "E", "F"),
        )
    by.at("E").heading("2.6 Section E for all areas: targets and checking", 2)
    by.text("The head of year and the mentor set Thurstan’s targets with him every half-term. The head of year, Thurstan and his parents look at all eight outcomes each term, and the Council looks at them at the annual review.")  # fmt: skip
    by.at("C").heading("3. Section C: Health needs")
    by.text("C1. Thurstan takes tablets for ADHD every school morning. They wear off by two o’clock, when his attention goes, and they take away his appetite and put off his sleep (community paediatrician, 30 June 2026).")  # fmt: skip
    by.at("D").heading("4. Section D: Social care needs")
    by.text("No social care needs were identified. The family is not known to children’s social care (email from the duty desk, 12 June 2026).")  # fmt: skip
    by.at("G").heading("5. Section G: Health provision")
    by.text("G1, for C1 and outcome 4. An ADHD specialist nurse in the community paediatric team sees Thurstan for 30 minutes every three months, weighs and measures him, goes over sleep and meals, and writes to the school within a week of any change of dose.")  # fmt: skip
    by.at("H1").heading("6. Section H1: Social care provision under section 2 of the 1970 Act")
    by.text("None is required.")
    by.at("H2").heading("7. Section H2: Any other social care provision")
    by.text("None is required.")
    by.at("I").heading("8. Section I: Placement")
    by.text("Hele Cross School.")
    by.at("J").heading("9. Section J: Personal budget")
    by.text("A direct payment of £6,300 a year was agreed with Thurstan’s parents on 24 August 2026. It is paid into a separate account at the start of each term, and receipts go to the Council in July.")  # fmt: skip
    by.at("K").heading("10. Section K: Advice and information")
    by.rows(("Advice", "Who gave it", "Date", "Appendix"), K)


PLAN = Unseen(
    name="thurstan",
    style="numbered sections, B, E and F side by side for each area",
    born=dt.date(2012, 1, 9),
    write=write,
    planted=planted(
        A_06="",
        A_17="English does my head in because everyone is writing",
        A_22="His stammer comes back when he has to read aloud",
        A_23="By July 2027 Thurstan will be in 95% of his lessons",
        A_29="His father was in prison from 2022 to 2024",
        B_03="Thurstan has a diagnosis of attention deficit hyperactivity disorder",
        B_06="reading age is 8 years 2 months",
        D_02="The family is not known to children’s social care",
        E_05="all of Thurstan’s subject teachers give him new words",
        E_10="",
        F_01="",
        F_05="Twenty minutes of paired reading, every day before registration",
        F_06="in a small group for 40 minutes, three times a week",
        F_08="will be settled by the inclusion lead at the end of the autumn term",
        F_14="Thurstan does not take part in computing lessons",
        F_18="A taxi takes Thurstan from school to the boatyard",
        G_02="",
        I_02="Hele Cross School.",
        J_01="A direct payment of £6,300 a year",
        K_02="",
        K_05="Specialist assessor (literacy), county learning team",
        X_05="30 October 2027",
    ),
)
