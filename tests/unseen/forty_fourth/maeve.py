"""Maeve, six: a draft by an officer who repeats the panel's words, in works-and-hard tables."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Child", "Maeve Iseult Tolliver (she/her)"),
    ("DoB", "15 August 2020"),
    ("NCY", "Year 1"),
    ("Presenting need", "Autism (ASD); sensory processing"),
    ("Home language", "English"),
    ("For the attention of", "Maeve’s mother and father (parental responsibility)"),
    ("EHCNA request received", "20 July 2026"),
    ("Decision to assess", "28 August 2026"),
    ("Advice sought", "2 September 2026, all due 14 October 2026"),
    ("Status", "DRAFT – version 1"),
    ("Draft served", "13 November 2026"),
    ("Comments window", "Please let us have your representations by 23 November 2026."),
)  # fmt: skip
TOP = ("What works", "What is hard")
A_TOLD = (
    ("Maeve showed the class teacher, with photo cards on 22 September 2026, that she likes the water tray and spinning tops best. She said “round and round and round” and laughed.", "At play she pushed the playground photo away and said “too many feet” (same session)."),
    ("On 23 September 2026 she took the class teacher to the reading tent and said “this my good bit of school”.", "“The bell is nasty,” Maeve told the class teacher."),
    ("She chose to play tops beside a friend from the tent on 23 September 2026.", "She showed with the sad card that she has nobody to sit with at lunch."),
    ("She hangs up her coat and peels her own satsuma (class teacher, 22 September 2026).", "She pointed to the tap photo and said “do it me”: she would like to wash her hands on her own."),
    ("Maeve says that a warm bath makes her body “go quiet” (to her mother, 20 September 2026).", "“My tummy shuts,” she told her mother when the food was new."),
)  # fmt: skip
A_SELF = (
    "I love my spinning tops and I hate it when the hall gets noisy.",
    "I don’t like it when grown-ups move my things about.",
)
B = (
    ("Communication and interaction", (
        ("Names what she wants in phrases of four words and makes relevant comments on tops, water and trains.", "B1. Autism Spectrum Disorder."),
        ("Follows one instruction with a picture.", "B2. Maeve’s receptive language is at standard score 76 (CELF Preschool-3, speech and language therapist, 29 September 2026). Without a picture she followed two of eight instructions."),
    )),
    ("Cognition and learning", (
        ("Counts to 30 and completes 48-piece jigsaws.", "B3. She reads five of the 20 phase 2 sounds and does not yet blend (class teacher’s phonics check, 25 September 2026)."),
    )),
    ("Social, emotional and mental health", (
        ("Settles within five minutes in the reading tent.", "B4. Maeve finds a change of activity hard: at seven of ten changes on 24 September 2026 she lay on the floor for three to eight minutes (educational psychologist, 9 October 2026)."),
    )),
    ("Sensory and physical", (
        ("Deep pressure and spinning calm her.", "B5. Maeve is hyper-sensitive to sound: she covered her ears and left the room 11 times in three mornings (occupational therapist, 1 October 2026)."),
        ("Draws circles and faces with a thick crayon.", "B6. Her hand skills are at the 5th centile (Movement ABC-3, occupational therapist, 1 October 2026): she cannot yet hold scissors or form the letters of her name."),
    )),
)  # fmt: skip
E = (
    ("E1", "By July 2028 Maeve follows two-part classroom instructions, given with pictures, eight times out of ten and makes a comment to another child in play on four days out of five.", "B1, B2. Her friend in the tent, somebody to sit with at lunch, and her swimming club", "One-part instructions, eight of ten, by July 2027"),
    ("E2", "By July 2028 Maeve will have developed better self-regulation and increased resilience.", "B4, B5. Her wish for a quiet body and the same tent", "Asks for the tent by July 2027"),
    ("E3", "By July 2028 Maeve will receive a programme of daily phonics sessions from a teaching assistant.", "B3. Her wish to drive the train and read its signs", "Ten sounds by Easter 2027"),
    ("E4", "By July 2028 Maeve cuts along a 20 cm curved line and washes and dries her hands with no adult touching her, on four days out of five.", "B6. Her wish to do it herself, in a house with a bath", "Straight line by July 2027"),
    ("E5", "By July 2028 Maeve tastes one new food in each of four food groups and eats it on three days out of five.", "C1. Important for her health", "One new food by May 2027"),
)  # fmt: skip
F = (
    ("F1 (B1, B2; E1)", "A speech and language therapist (HCPC registered) teaches Maeve to comment and to follow picture instructions, one-to-one, for 30 minutes each week, 36 weeks a year, and trains the class teacher and teaching assistant for two hours each term."),
    ("F2 (B1, B2; E1)", "A teaching assistant who has completed the two-day Attention Autism course leads the bucket activity in a group of four for 20 minutes. How often it is run is left to the discretion of the SENCO."),
    ("F3 (B3; E3)", "A teaching assistant with accredited phonics training teaches sounds and blending on magnetic letters, one-to-one, for 15 minutes daily, 38 weeks a year."),
    ("F4 (B4; E2)", "A teaching assistant, taught for three hours by the educational psychologist, shows Maeve a now-and-next board and counts down each change of activity with a sand timer, one-to-one, for five minutes at six changes each school day, 38 weeks a year. Over and above this, additional adult support will be in place as and when required."),
    ("F5 (B5; E2)", "A teaching assistant, taught for three hours by the occupational therapist, carries out a sensory diet with Maeve one-to-one for 10 minutes three times each school day, 38 weeks a year, in line with the occupational therapy report at K6."),
    ("F6 (B5; E2)", "Equipment: ear defenders, a weighted lap pad and a reading tent in the classroom, which Maeve keeps in every lesson; supplied by the council and checked by the teaching assistant for five minutes each Monday."),
)  # fmt: skip
K = (
    ("K1", "(a) Views of Maeve and her parents", "Maeve, with the class teacher; mother and father", "22 and 24 September 2026"),
    ("K2", "(b) Educational advice", "Headteacher", "Requested 2 September 2026; sent to us 26 October 2026"),
    ("K3", "(c) Medical advice", "Community paediatrician", "7 October 2026"),
    ("K4", "(d) Psychological advice", "Educational psychologist", "9 October 2026"),
    ("K5", "(f) Speech and language", "Speech and language therapist", "29 September 2026"),
    ("K6", "(f) Occupational therapy", "Occupational therapist", "1 October 2026"),
    ("K7", "(f) Dietetics", "Paediatric dietitian", "30 September 2026"),
    ("K8", "(h) At the parents’ request", "Childminder", "28 September 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Maeve Tolliver – DRAFT EHC Plan", "Draft v1 – 13 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(*COVER)
    by.at("A").heading("Section A: Voice of the child and family")
    by.text(
        "Multi-Agency Panel of 4 November 2026 noted that views had been triangulated. They were gathered by the class teacher with photo cards on 22 and 23 September 2026, 30 minutes each day, and from Maeve’s parents at a meeting with the SENCO on 24 September 2026."
    )
    by.heading("What Maeve tells and shows us", 2)
    by.rows(TOP, A_TOLD)
    by.heading("All about me", 2)
    by.text(*A_SELF)
    by.heading("Maeve’s aspirations", 2)
    by.text(
        "Asked on 23 September 2026 what she would like when she is big, Maeve picked the train photo and said “drive it, me, and read the signs”. She chose a house with a bath for where she would live and the swimming club photo for what she would do with other people. When Year 2 was mentioned she said “same tent”.",
        "Panel endorsed the following ambition: Maeve will be able to sit through a whole assembly on 4 out of 5 days by July 2027.",
    )
    by.heading("Communicating with Maeve", 2)
    by.text(
        "Maeve speaks in short phrases and leads people by the hand to what she means. Say her name, use four words and a photo, and wait ten seconds. Humming means yes; “not it” or turning away means no. To make a decision, lay two photos on the floor of the reading tent, with her mother or the class teacher beside her, and ask again after lunch."
    )
    by.heading("Background", 2)
    by.text(
        "Maeve was born in August 2020 and went to a childminder from 2022. She started Reception in September 2025. Autism was diagnosed in May 2026."
    )
    by.heading("Her parents’ views (meeting with the SENCO, 24 September 2026)", 2)
    by.rows(
        TOP,
        (
            ("“She is a joy, she notices everything and she never tells a fib. The class teacher has been brilliant.”", "“Mornings are the worst. She holds on all day because toileting at school frightens her, and she comes home soaked.”"),
        ),
    )  # fmt: skip
    by.at("B").heading("Section B: Special educational needs")
    by.text("Panel agreed that Maeve’s profile is complex and spiky and is set out by area below.")
    for heading, rows in B:
        by.heading(heading, 2)
        by.rows(TOP, rows)
    by.at("C").heading("Section C: Health needs")
    by.rows(
        TOP,
        (
            ("Drinks water well.", "C1. Avoidant restrictive food intake: Maeve eats six foods, and on days without breakfast she is too tired to join in lessons before 10.30 (paediatric dietitian, 30 September 2026)."),
        ),
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text("The family are not known to Social Care.")
    by.at("E").heading("Section E: Outcomes")
    by.rows(("No.", "Outcome", "Need, and why", "Step"), E, labels=(0,))
    by.text(
        "The class teacher sets short-term targets with the SENCO every half-term, measures them monthly and meets Maeve’s parents each term; the council reviews the outcomes once a year."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.text("Panel was satisfied that the following package is robust and proportionate.")
    by.rows(("Ref", "Provision"), F, labels=(0,))
    by.at("G").heading("Section G: Health provision")
    by.text("G1 (C1; E5). A paediatric dietitian will see Maeve in clinic.")
    by.at("H1").heading("Section H1: Social care provision, Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("None required.")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None required.")
    by.at("I").heading("Section I: Placement")
    by.text(
        "Panel has identified Larkfen Primary School, a maintained mainstream school with an autism base, as able to meet need."
    )
    by.at("K").heading("Section K: Advice and information")
    by.text("All are attached as appendices.")
    by.rows(("No.", "Advice", "Author", "Date"), K, labels=(0,))
    by.text("(g) applies from Year 9.")


PLAN = Unseen(
    name="maeve",
    style="44th: draft, works-and-hard tables, an officer who repeats the panel's words",
    born=dt.date(2020, 8, 15),
    write=write,
    planted=planted(
        A_06="",
        A_17="I love my spinning tops and I hate it when the hall gets noisy.",
        A_22="toileting at school frightens her",
        A_23="Maeve will be able to sit through a whole assembly on 4 out of 5 days by July 2027.",
        B_03="B1. Autism Spectrum Disorder.",
        D_01="The family are not known to Social Care.",
        D_02="The family are not known to Social Care.",
        E_03="Maeve will have developed better self-regulation and increased resilience.",
        E_04="Maeve will receive a programme of daily phonics sessions from a teaching assistant.",
        F_01="B6. Her hand skills are at the 5th centile",
        F_04="How often it is run is left to the discretion of the SENCO.",
        F_07=(
            "additional adult support will be in place as and when required",
            "How often it is run is left to the discretion of the SENCO.",
        ),
        F_08="How often it is run is left to the discretion of the SENCO.",
        F_10="in line with the occupational therapy report at K6",
        G_02="",
        G_03="A paediatric dietitian will see Maeve in clinic.",
        I_01="Panel has identified Larkfen Primary School",
        K_02="",
        K_07="Requested 2 September 2026; sent to us 26 October 2026",
        T_03="Please let us have your representations by 23 November 2026.",
        X_01="",
        E_12="By July 2028 Maeve cuts along a 20 cm curved line",
    ),
)
