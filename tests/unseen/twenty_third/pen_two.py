"""Leocadia, eighteen: a coast council's amended final plan, boxes, E beside F; much of it amiss."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this page was made",
     ("Leocadia talked with her personal tutor on 2 and 4 June 2026 and picked photos from her phone. The tutor typed it and read it back on 5 June 2026. What stands in quotation marks is what Leocadia said.",)),
    ("What I enjoy",
     ("“I like boats, baking and loud music.” Leocadia watches the tide tables, knows each lifeboat on the coast by its number and bakes on Saturdays. She plays the drums.",)),
    ("What I want",
     ("“I want a job in a harbour café, a paid one. One day I would like my own flat where you can see the sea.” She would like to volunteer in the lifeboat shop, and means to vote. By July 2027 Leocadia will be able to catch two buses to the harbour without a mistake on four trips out of five.",)),
    ("College and what comes after it",
     ("Best is the training kitchen. Worst is the canteen queue and cover tutors. Showing her once, slowly, works for her. After college in July 2028 she hopes for a supported internship at a hotel or café.",)),
    ("What I do by myself",
     ("She gets up, showers and walks the dog on her own. “I want to do my own card and my own shopping, not be sent with a list.”",)),
    ("My health",
     ("“I go blank and then I have missed it, and people think I’m rude. My knuckles hurt when it’s cold. My stammer gets worse on the phone so I don’t ring anybody.” She sleeps well and takes her tablets herself.",)),
    ("What people admire",
     ("Her tutor says that she is generous, exact with a recipe and quick to laugh. She is proud of the cake she made for the lifeboat day in May 2026.",)),
    ("How to talk with me and how I choose",
     ("Leocadia talks in short sentences. Say her name, give one piece of news, and wait while you count to ten. Draw it or show a photo. She shrugs for no and says “aye” for yes. For a bigger choice put two or three photos on the table, tell her what would happen with each, and come back the next day. She likes her tutor to be there.",)),
    ("My story",
     ("Leocadia was born in Ashington in 2008. Her epilepsy was found in 2014. She was at a special school from 2021 until July 2025. She came to college in September 2025.",)),
    ("What Mum says (telephone call, 3 June 2026)",
     ("She has come on more in one year of college than in the three before it. I do not think she is ready to be out by herself and I would rather she was fetched. I worry who will look out for her when we are old. I would like to see her in a little job, near us, with people who are patient.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Communication and interaction",
     ("Leocadia remembers what she has seen done. She is warm with customers.",
      "Need 1. She understands spoken language like a child of about seven (TROG-2, speech and language therapist, 12 May 2026). Given an order of three items, she brought one of them in eight orders out of ten. When she has not understood she says “aye” and walks off.")),
    ("Cognition and learning",
     ("She follows a picture recipe of ten steps from start to end.",
      "Need 2. Leocadia counts on her fingers and does not know whether £5 is enough for two things from a menu; she paid the right amount in four shops out of ten (numeracy tutor, 18 May 2026). She cannot yet read a bus timetable.",
      "Need 5. She has a reading age of eight years and four months. She guesses from the first letter, so that “flour” and “floor” are one word to her, and she leaves out labels and notices.")),
    ("Sensory and physical", ("Need 3. Leocadia has dyspraxia.",)),
    ("Social, emotional and mental health",
     ("She is quick to forgive.",
      "Need 4. Leocadia is frightened of crowded rooms. Since Kieran Dodds from the motor vehicle course shut her in the store in March 2026 she has not gone into the canteen, and she went home before noon on 11 days between 16 March and 22 May 2026 (college register, 22 May 2026).")),
)  # fmt: skip
PAIRS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Outcome 1. Taking an order (need 1; employment)",
     "By July 2028 Leocadia takes an order of three items from somebody she does not know, checks it back and brings all of it, in eight orders out of ten. In May 2026 it was two of ten. Step on the way: five of ten by July 2027.",
     ("A speech and language therapist (HCPC registered) works with Leocadia one-to-one for 45 minutes every week, 36 weeks a year, on listening for key words and saying “tell me again”. She spends two hours each term showing tutors how to give instructions with photos.",
      "A work placement in a harbour café, five hours every Wednesday, 34 weeks a year, with a job coach trained in systematic instruction beside her one-to-one.",
      "In lessons a teaching assistant (level 3) sits with Leocadia one-to-one for ten hours a week until the end of October 2026; from then on the curriculum manager decides how many hours she still needs.")),
    ("Outcome 2. Money (need 2; independent living)",
     "Leocadia does a week’s shop with her own card and keeps within £30, in nine shops out of ten. She began at four shops out of ten. Step on the way: six out of ten.",
     ("A numeracy tutor (qualified teacher, level 5 diploma) teaches her in a group of four for 60 minutes, three times a week, 36 weeks a year, with real menus, till receipts and a bank app.",
      "Leocadia does not take part in science or sport with her group.")),
    ("Outcome 3. Busy places (need 4; health)",
     "By July 2028 Leocadia eats in the canteen on four days out of five and stays until the end of the day on 19 days out of 20. In May 2026 she ate there on none and stayed on 15 of 20. Step on the way: the canteen’s side room on three days of five by July 2027.",
     ("A counsellor (BACP registered, with a certificate in work with learning disabled adults) sees her one-to-one for 50 minutes every Monday, 30 weeks a year. They draw and climb a ladder of fears.",
      "A lunch table for four in the side room for 40 minutes from 11.45, before the queue, five days a week, with a learning mentor (level 3, mental health first aid).",
      "A red card on her lanyard: when she turns it over the learning mentor walks with her to Room 12 and stays for ten minutes, in every lesson and break.")),
    ("Outcome 4. In the kitchen (need 3; independent living)",
     "By July 2028 Leocadia will attend a cookery workshop every week with the occupational therapist.",
     ("An occupational therapist (HCPC registered) works with Leocadia one-to-one for 45 minutes every fortnight in term, 18 times a year, following the kitchen programme in her report of 19 May 2026.",
      "A personal assistant with a level 2 food certificate cooks tea with her one-to-one for two hours every Friday, 38 weeks a year. The family pays for this with a direct payment from the Council.",
      "A table of adjustable height, a rocker knife and a kettle tipper in the training kitchen, kept by the technician.")),
    ("Outcome 5. Words that matter (need 5; employment)",
     "By July 2028 Leocadia reads 60 labels and notices from the kitchen and the street and does what they say, in nine cases out of ten. In May 2026 she read 14. Step on the way: 35 by July 2027.",
     ("A specialist teacher of reading (AMBDA) teaches her one-to-one for 30 minutes, four times a week, 36 weeks a year, with a phonics scheme for adults and photos that she takes herself. In tests she has a reader and 25 per cent more time.",
      "A reading pen with earphones is hers in every lesson and on placement. A learning technologist (level 4) shows her and her tutors how it works, an hour each term, and puts it right.")),
    ("Outcome 6. Getting about (need 2; community)",
     "By July 2028 Leocadia goes by two buses to the lifeboat shop, helps there for three hours and comes home, on ten trips in a row, ringing or texting the shop if a bus is late. In May 2026 she had not been on a bus without her mother. Step on the way: one bus by July 2027.",
     ("A travel trainer (level 3 award) goes with Leocadia one-to-one for 90 minutes every Thursday from September 2026 to May 2027, 30 weeks, first beside her and then two rows behind.",
      "A taxi with a passenger assistant fetches Leocadia at 8.15 and takes her home at 4.20, five days a week.")),
)  # fmt: skip
K = (
    ("Leocadia’s views", "Leocadia, with her personal tutor", "5 June 2026", "Attached"),
    ("(a) Mother’s views", "Mother", "3 June 2026", "Attached"),
    ("(b) College’s advice", "Curriculum manager, Coquet Vale College", "22 May 2026", "Attached"),
    ("(b) Numeracy", "Numeracy tutor", "18 May 2026", "Attached"),
    ("(c) Medical advice", "Consultant neurologist", "6 May 2026", "Attached"),
    ("(c) Medical advice", "Consultant rheumatologist", "14 May 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "20 May 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "12 May 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "19 May 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "21 May 2026", "Attached"),
    ("(h) Person asked for by Leocadia", "Manager of the lifeboat shop", "26 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("OFFICIAL – SENSITIVE. Leocadia Thirlwall", "Amended final EHC plan, 28 August 2026")  # fmt: skip
    by.heading("My Education, Health and Care Plan", 0)
    by.cover(
        ("Young person", "Leocadia Thirlwall"), ("Date of birth", "9 May 2008"),
        ("Pronouns", "she/her"), ("Year", "Year 14"),
        ("Main type of need", "Moderate learning difficulty"), ("Home language", "English"),
        ("Status", "Amended final"), ("Council", "Bamburghshire Council"),
        ("Invitations and papers sent", "20 May 2026"), ("Review meeting", "10 June 2026"),
        ("Report of the meeting sent", "22 June 2026"), ("Decision and proposed amendments sent", "6 July 2026"),
        ("Amended final plan sent", "28 August 2026"), ("Next review finished by", "5 July 2027"),
        ("Plan and covering letter addressed to", "Leocadia’s mother, for her approval"), ("Version", "5"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("A – My views, interests and aspirations")
    for title, texts in A:
        by.boxed(title, *texts)
    by.at("B").heading("B – My special educational needs")
    for title, texts in B:
        by.boxed(title, *texts)
    by.at("C").heading("C – My health needs")
    by.bullets(
        "Need 6. Epilepsy. Absences of up to 20 seconds, about six a day (neurologist, 6 May 2026), in which Leocadia misses what is said or sets down a hot pan in the wrong place. Her individual health care plan of 1 June 2026 goes with the neurologist’s report.",
        "Need 7. Arthritis in both hands since 2019. On cold mornings she cannot grip a pen or a knife before eleven o’clock (rheumatologist, 14 May 2026).",
    )  # fmt: skip
    by.at("D").heading("D – My social care needs")
    by.bullets(
        "Need 8. Leocadia does not go out in the evening unless her mother is beside her, and was at home on six evenings out of seven (mother, 3 June 2026).",
        "Leocadia and her family are not known to the adult social care team.",
    )  # fmt: skip
    by.at("").heading("E and F – Outcomes and special educational provision")
    by.text("Each table gives an outcome on the left (Section E) and, on the right, what will be provided for it (Section F).")  # fmt: skip
    for title, outcome, items in PAIRS:
        by.heading(title, 2)
        by.rows(
            ("Section E: outcome", "Section F: special educational provision"),
            [(outcome if not number else "", item) for number, item in enumerate(items)],
            letters=("E", "F"),
        )
    by.at("E").heading("E – Following the outcomes, and moving on")
    by.text(
        "Leocadia and her personal tutor set targets for each half-term, and the tutor writes down every Friday what she has done. They look at the results with the learning mentor each term, and the Council reviews the outcomes once a year.",
        "Leocadia leaves college in July 2028. A meeting about internships is held with the careers adviser in November 2027, she tries out two cafés for three days each in February and March 2028, and her profile for the employer is finished by 31 May 2028.",
    )  # fmt: skip
    by.at("G").heading("G – Health provision")
    by.text("For need 6 and outcomes 1 and 3: an epilepsy nurse (registered learning disability nurse) sees Leocadia at college for 45 minutes every six months, counts the absences with her and brings the care plan up to date.")  # fmt: skip
    by.at("H1").heading("H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("For need 8 and outcome 6: a support worker (level 2 diploma) goes with Leocadia one-to-one to an evening drumming class, three hours every Tuesday, 44 weeks a year.")  # fmt: skip
    by.at("H2").heading("H2 – Other social care provision")
    by.text("None.")
    by.at("I").heading("I – Placement")
    by.text("Coquet Vale College")
    by.at("J").heading("J – Personal budget")
    by.text("No personal budget and no direct payment. Leocadia was told about them on 10 June 2026.")  # fmt: skip
    by.at("K").heading("K – Advice and information")
    by.rows(("Advice", "Author", "Date", "Attached?"), K)
    by.at("").heading("Signed, and your rights")
    by.cover(("Signed for the Council", "P. Charlton, Head of SEND"), ("Date", "28 August 2026"))
    by.text("Leocadia, if you do not agree with Sections B, F or I, or with the health or care parts, you may appeal to the First-tier Tribunal (SEND): within two months of our letter, or one month of the mediation certificate if that is later. You may ask for mediation, and for disagreement resolution; both are free. The SEND information, advice and support service will advise you free of charge.")  # fmt: skip


PLAN = Unseen(
    name="leocadia",
    style="boxes, a table for each outcome with E beside F",
    born=dt.date(2008, 5, 9),
    write=write,
    is_landscape=True,
    planted=planted(
        A_12="",
        A_22="My stammer gets worse on the phone so I don’t ring anybody.",
        A_23="By July 2027 Leocadia will be able to catch two buses to the harbour without a mistake on four trips out of five.",
        A_28="Kieran Dodds from the motor vehicle course",
        A_37="She has come on more in one year of college than in the three before it.",
        B_03="Leocadia has dyspraxia.",
        B_06="She has a reading age of eight years and four months.",
        C_03="Arthritis in both hands since 2019.",
        D_02="Leocadia and her family are not known to the adult social care team.",
        E_02="Leocadia does a week’s shop with her own card and keeps within £30, in nine shops out of ten.",
        E_04="By July 2028 Leocadia will attend a cookery workshop every week with the occupational therapist.",
        E_08="",
        F_08="from then on the curriculum manager decides how many hours she still needs",
        F_10="following the kitchen programme in her report of 19 May 2026",
        F_14="Leocadia does not take part in science or sport with her group.",
        F_18="A taxi with a passenger assistant fetches Leocadia at 8.15",
        F_23="The family pays for this with a direct payment from the Council.",
        G_02="an epilepsy nurse (registered learning disability nurse) sees Leocadia",
        H_02="a support worker (level 2 diploma) goes with Leocadia one-to-one to an evening drumming class",
        I_02="Coquet Vale College",
        K_02="",
        X_09="Leocadia’s mother, for her approval",
    ),
)
