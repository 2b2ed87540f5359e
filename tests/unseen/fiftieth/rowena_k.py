"""Rowena, seven: a hurried first final plan under bare letters, with defects put in on purpose."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    "Rowena Kettlewell, called Rowena, she/her",
    "Born 6 February 2019, Year 3 at Marlpit Lane",
    "English spoken at home; lives with her mother and father, who share parental responsibility",
    "Main need: specific learning difficulty; other need: physical (coordination)",
    "FINAL PLAN",
    "Request for assessment received 18 May 2026",
    "Parents told on 19 June 2026 that the council would assess; advice requested the same day and due 31 July 2026; the last came in on 22 July 2026",
    "Draft plan sent 12 October 2026; parents to reply by 23 October 2026",
    "Final plan issued 3 November 2026",
    "Signed: Martin Shillingford, SEND Team Manager, 3 November 2026",
)  # fmt: skip
A = (
    ("Getting Rowena’s views", "The SENCO talked with Rowena on 1 July 2026 for half an hour while they made playdough, and wrote her answers down. Rowena picked a happy, flat or sad face for each part of the day. Mum and Dad filled in the family form on 3 July 2026."),
    ("What Rowena told the SENCO", "Playing: “I like drawing horses and doing shops with my cousin.” Good at: “I’m good at painting and being kind to little ones.” School: “I like art. I don’t like spelling, everyone’s finished.” Friends: “I’ve got one friend and she plays horses with me.” Health: “My tummy hurts and I don’t like asking for the loo.” By herself: “I can pour my milk. I want to do my own buttons and laces.”"),
    ("What Rowena hopes for", "“I want to read pony books on my own. When I’m big I’ll go to horse college, work with ponies, live on a farm with my cousin and belong to a riding club.” (to the SENCO, 1 July 2026)"),
    ("My world", "I love my pony magazines and the smell of hay. Getting changed for PE takes me ages and I hate being last."),
    ("Talking with Rowena", "Rowena uses short sentences and looks at your face for clues. Get down to her level, give one instruction, then show her. She nods for yes and goes very still for no. Let her choose from two pictures after break, with a grown-up she knows beside her, and give her time to finish."),
    ("Mum and Dad say", "“She is gentle and tries so hard. She stammers when she is rushed, and other children finish her words for her. Our worry is how far behind she is with reading.” (form, 3 July 2026)"),
    ("Rowena up to now", "Rowena was born in February 2019. She walked at 20 months, started Reception in September 2023 and moved up to the juniors in September 2026."),
)  # fmt: skip
B = (
    ("Communication and interaction", "She listens to stories and answers questions about pictures.", "B1. Rowena misses the second half of what she is told: she followed four of twelve two-part instructions without pictures (speech and language therapist, 7 July 2026)."),
    ("Cognition and learning", "She has a good memory for stories that are read to her.", "B2. Rowena reads 17 of the first 100 common words and gets four of ten three-letter words right in spelling, so that an adult reads every worksheet to her (educational psychologist, 9 July 2026)."),
    ("Social, emotional and mental health", "She is gentle with younger children and tells her mum about her day.", "B3. Rowena cries and holds on to her mum at the school gate. Settling took longer than 15 minutes on 13 of 20 mornings in June 2026 (school record, 30 June 2026)."),
    ("Physical", "She paints with large brushes and enjoys dancing.", "B4. Developmental coordination disorder (dyspraxia)."),
    ("Sensory", "She notices smells and textures and talks about them.", "B5. Noise in the hall makes Rowena cover her ears and run out: she left nine of twelve assemblies and lunches that were watched in June 2026 (educational psychologist, 9 July 2026)."),
)  # fmt: skip
E = (
    ("E1", "B1", "By July 2028 Rowena carries out a two-part instruction, given once, on eight out of ten occasions. Helps with her wish to work with ponies on a farm. Step: five out of ten by July 2027."),
    ("E2", "B2", "Rowena reads a page of a pony book aloud with 19 words out of 20 right. Helps with her wish to read pony books on her own. Step: 60 common words, then 100."),
    ("E3", "B3", "By July 2028 Rowena walks in from the gate and starts her first job within five minutes on nine mornings out of ten. Important for a calm start, and for going to a riding club without her parents. Step: five mornings out of ten by Easter 2027."),
    ("E4", "B4", "By July 2028 Rowena will have a weekly session with an occupational therapist. Helps with her wish to do her own buttons. Step: once a fortnight from January 2027."),
    ("E5", "B4", "By July 2028 Rowena does up four buttons and both laces in three minutes, on four PE days out of five. Helps with her wish to do buttons and laces. Step: four buttons by July 2027."),
    ("E6", "C1", "By July 2028 Rowena asks for the toilet and stays dry on 19 school days out of 20. Important for her health. Step: 15 days out of 20 by July 2027."),
)  # fmt: skip
F = (
    ("Communication and interaction", (
        ("F1. Teaching Rowena to listen for two key words, with objects and then pictures.", "Speech and language therapist, HCPC registered", "One-to-one, 30 minutes every fortnight, 19 sessions a year, plus two hours a year to train the teaching assistant and one hour a term to check progress", "B1; E1"),
        ("F2. Barrier games and following treasure maps, with the key words from F1.", "Teaching assistant trained by the therapist in F1", "Group of three, every Tuesday and Thursday, 38 weeks a year", "B1; E1"),
    )),
    ("Cognition and learning", (
        ("F3. Cumulative phonics with letter tiles, and reading the same ten words in a pony story.", "Specialist teacher with a level 7 diploma in dyslexia", "One-to-one, 40 minutes, three times a week, 38 weeks a year", "B2; E2"),
        ("F4. In English and topic lessons, reading the task aloud, building each sentence with word cards and scribing the last third.", "Teaching assistant trained by the teacher in F3 for two hours each term", "One-to-one, ten hours a week, 38 weeks a year. The SENCO will decide each half-term how many of these hours Rowena still needs.", "B2; E2"),
    )),
    ("Social, emotional and mental health", (
        ("F5. Meeting Rowena at the gate, a set walk to the cloakroom and a first job on her picture card.", "Emotional literacy support assistant, supervised by an educational psychologist every half-term", "One-to-one, 15 minutes each morning, 38 weeks a year", "B3; E3"),
    )),
    ("Physical", (
        ("F6. Hand and balance exercises as set out in the occupational therapy report in K6.", "Teaching assistant trained by the occupational therapist for two hours each September", "One-to-one, 15 minutes, four times a week, 38 weeks a year", "B4; E4, E5"),
        ("F7. Practising buttons and laces on a board and then on her own clothes, last step first.", "Somebody from the Year 3 team", "One-to-one, ten minutes each day before PE or home time, 38 weeks a year", "B4; E5"),
        ("F8. Sloping board, pencil grips and a seat wedge at her table for all written work.", "Bought by the council; checked by an occupational therapist, HCPC registered", "In place since 4 November 2026; each checked for 20 minutes once a term", "B4; E5"),
    )),
    ("Other arrangements", (
        ("F9. A taxi with an escort from home to school and back.", "Escort with a level 2 passenger assistant certificate", "One-to-one, 20 minutes each way, each school day", "B3; E3"),
    )),
)  # fmt: skip
K = (
    "K1. (a) Rowena’s views, SENCO, 1 July 2026; parents’ views, 3 July 2026.",
    "K2. (b) Education: headteacher, 30 June 2026.",
    "K3. (c) Medical: community paediatrician, 14 July 2026.",
    "K4. (d) Psychology: educational psychologist, 9 July 2026.",
    "K5. (e) Social care: social worker, family help team, 22 July 2026.",
    "K6. (f) OT report.",
    "K7. (f) Speech and language therapist, 7 July 2026.",
    "(h) Parents were asked on 19 June 2026 and wanted nobody else’s advice. (g) is for Year 9 on.",
    "K1 to K7 are attached.",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Rowena Kettlewell, EHC plan, FINAL", "Final, 3 November 2026")
    by.heading("EHC plan", 0)
    by.text(*COVER)
    by.at("A").heading("A")
    by.labelled(*A)
    by.at("B").heading("B")
    for area, strength, need in B:
        by.heading(area, 2)
        by.rows(("What Rowena does well", "What Rowena needs help with"), ((strength, need),))
    by.at("C").heading("C")
    by.text(
        "C1. Rowena has constipation, with tummy ache and wet clothes on six of 20 school days in June 2026, and misses about 15 minutes of a lesson each time (community paediatrician, 14 July 2026)."
    )
    by.at("D").heading("D")
    by.text("N/A")
    by.at("E").heading("E")
    by.rows(("No.", "Need", "Outcome"), E, labels=(0, 1))
    by.text(
        "The class teacher and the SENCO set short-term targets each half-term, measure them at the end of it and talk to Mum and Dad once a term. The council looks at the outcomes at each annual review."
    )
    by.at("F").heading("F")
    for area, rows in F:
        by.heading(area, 2)
        by.rows(("What", "Who", "How much, how often, group", "Need; outcome"), rows)
    by.at("G").heading("G")
    by.text(
        "G1. A children’s continence nurse sees Rowena and her parents at the clinic for 30 minutes every six weeks, checks her medicine, drinks and toilet chart and writes the toilet times for school, so that she stays comfortable in lessons (C1; E6)."
    )
    by.at("H1").heading("H")
    by.text("No social care provision is reasonably required (social worker, 22 July 2026).")
    by.at("I").heading("I")
    by.text("Marlpit Lane.")
    by.at("K").heading("K")
    by.text(*K)
    by.at("").heading("If you have a question", 2)
    by.text("Please ring your EHC coordinator on the number in our letter, between 9am and 4pm.")


PLAN = Unseen(
    name="rowena_k",
    style="50th: letter headings only, tables per area, hurried",
    born=dt.date(2019, 2, 6),
    write=write,
    planted=planted(
        A_06="",
        A_17="I love my pony magazines and the smell of hay.",
        A_22="She stammers when she is rushed",
        B_03="B4. Developmental coordination disorder (dyspraxia).",
        D_01="N/A",
        E_02="Rowena reads a page of a pony book aloud with 19 words out of 20 right.",
        E_04="By July 2028 Rowena will have a weekly session with an occupational therapist.",
        F_01="",
        F_03="Group of three, every Tuesday and Thursday, 38 weeks a year",
        F_05="Somebody from the Year 3 team",
        F_08="The SENCO will decide each half-term how many of these hours Rowena still needs.",
        F_10="Hand and balance exercises as set out in the occupational therapy report in K6.",
        F_18="A taxi with an escort from home to school and back.",
        G_02="",
        H_01="",
        I_02="Marlpit Lane.",
        K_01="K6. (f) OT report.",
        T_03="parents to reply by 23 October 2026",
        T_04="Final plan issued 3 November 2026",
        X_01="",
        X_05="",
        X_06="",
    ),
)
