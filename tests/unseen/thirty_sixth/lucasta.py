"""Lucasta, Year 11: a council's standard form filled in by a hurried officer, with breaches on purpose."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("How were these views collected?", "The inclusion manager talked with Lucasta in the library for half an hour on 13 Jul 2026 and took notes. The caseworker rang Mum on 15 Jul 2026. Lucasta’s own words are inside quotation marks; the rest was put together by the caseworker."),
    ("What matters to Lucasta", "“My rabbits, my nan and getting out of here with some grades.” (Lucasta, 13 Jul 2026) She breeds lop-eared rabbits, draws them in ink, and is proud of the first prize that a drawing won at the county show in August 2025."),
    ("School life", "I hate it when teachers have a go at me in front of everyone and I switch off for the rest of the day."),
    ("Friends and going out", "“I’ve got two good mates at the rabbit club. Nobody in my form.” (Lucasta, 13 Jul 2026)"),
    ("Keeping well", "“When I get a migraine I can’t even look at my phone. I need the curtains shut.” (Lucasta, 13 Jul 2026)"),
    ("Doing things alone", "Lucasta told the inclusion manager that she cleans out eight hutches before breakfast, and that she has never bought a train ticket."),
    ("Dreams and plans", "“I’d like to do animal care at college and then work for a vet. I want to share a house with one of my mates, with room for the rabbits, and steward at the show like Nan does.” (Lucasta, 13 Jul 2026)"),
    ("How to communicate with Lucasta", "Verbal. Will chat once she knows you."),
    ("What has happened so far", "Lucasta was born in October 2010. ADHD was diagnosed in May 2019. She changed school in January 2023, when the family moved, and her migraines started that summer."),
    ("What Mum thinks", "Mum said on the phone: “She’s a grafter with those animals, but she comes home from school flat. I don’t think they realise how slowly she reads.” (15 Jul 2026) Mum is also unhappy that Tamsin Roebuck is still in the same form after what went on over the winter."),
)  # fmt: skip
B = (
    ("Communicating", "She explains things clearly on a subject she knows.", "None found (school report, 24 Jul 2026)."),
    ("Learning", "She keeps exact breeding records and draws with great detail.", "N1. Lucasta has a reading age of 9 years 6 months. She takes four times as long as her class to read a page and gives up before the end of an exam paper."),
    ("Emotions and behaviour", "She is loyal and hard-working.", "N2. ADHD, combined type.\nN3. When she is corrected in public she leaves the room: nine times in the four weeks from 8 Jun 2026. She did not return on six of those nine occasions (school report, 24 Jul 2026)."),
    ("Senses and body", "She has a fine, steady hand with ink.", "N4. Background noise stops Lucasta from working. In the dining hall and the sports hall she covered her ears in all five visits, and in mock exams held in the hall she wrote 40 words in an hour against 260 in an empty room (school report, 24 Jul 2026)."),
    ("Getting ready for adult life", "She runs a household chore with no reminders.", "N5. Lucasta has not travelled alone further than she can walk. She could not plan a two-part train journey in any of three tries (school report on adulthood, 24 Jul 2026)."),
)  # fmt: skip
E = (
    ("E1", "Lucasta reads a two-page exam text and answers the questions on it within 25 minutes, at least 12 out of 15 correct. (N1; from her wish for grades)", "35 minutes by January 2027", "July 2027", "A past paper each half-term. Now 60 minutes, 7 out of 15 (July 2026)."),
    ("E2", "Lucasta will have weekly mentoring sessions and a named person to talk to. (N2, N3)", "First session in October 2026", "July 2027", "Session log"),
    ("E3", "Lucasta returns to the lesson within ten minutes of leaving it, nine times out of ten. Friendships and community: she also stewards one half-day at the county show with her rabbit club. (N3; from her dream of stewarding)", "Five times out of ten by February 2027", "August 2027", "On-call record; show rota. Now three times in nine (July 2026)."),
    ("E4", "Independent living: Lucasta plans, buys a ticket for and makes a two-part train journey on her own, three times. (N5; from her wish to share a house)", "One journey with an adult in the next carriage by March 2027", "August 2027", "Checklist for each journey. None made by July 2026."),
    ("E5", "Employment: Lucasta completes ten days of work experience at a veterinary practice with a signed report from the employer. (N2, N5; from her wish to work for a vet)", "Three days by February 2027", "August 2027", "Employer’s report. None by July 2026."),
    ("E6", "Health: Lucasta takes her migraine tablet within five minutes of the first signs and tells an adult, on four occasions out of five. (N6; from what she says about migraines)", "Two occasions out of five by February 2027", "July 2027", "Medical room log. Now one in five (July 2026)."),
)  # fmt: skip
F = (
    ("E1", "N1. A timed reading course: marking up the question, skimming, then reading in chunks with a ruler. One-to-one, in the study centre.", "A suitably experienced member of staff", "30 minutes, three times a week, 38 weeks a year", "Each half-term by the inclusion manager"),
    ("E1", "N1. A reading pen, for use in all lessons and exams; coursework texts are printed in 14 point and on cream paper, with no more than one side at a time.", "The school provides the pen; subject teachers (qualified) print the texts, and the inclusion manager trains them for 45 minutes each September", "The pen is charged and checked daily by the study centre’s teaching assistant; texts in every lesson", "Each term by the inclusion manager"),
    ("E2 and E3", "N2 and N3. Mentoring, one-to-one: going over the week’s flashpoints and rehearsing what to say to a teacher.", "Learning mentor with a level 4 certificate in mentoring, supervised by an educational psychologist for two hours each term", "Weekly, 38 weeks a year", "Each half-term by the mentor and Lucasta"),
    ("E3", "N2. Each task is cut into ten-minute pieces on a card and Lucasta moves to a standing desk between pieces. The adult sits with Lucasta and two others, a group of three. Her head of year is free to bring these hours down once she is more settled.", "Teaching assistant (level 3), who did the three-day ADHD course of the county in June 2026", "10 hours a week, 38 weeks a year, in English, maths and science", "Each half-term by the inclusion manager"),
    ("E3", "N3. Teachers correct Lucasta only in private, by a note on her desk. When she leaves, the teaching assistant walks with her one-to-one to the study centre, stays ten minutes, and walks back with her.", "Subject teachers (qualified) and the teaching assistant above, all trained by the mentor for 60 minutes each September", "In every lesson", "Each half-term from the on-call record"),
    ("E4", "N5. Travel training on trains: timetables, tickets, changes and delays. One-to-one. In the meantime she is brought in each day by minibus with a passenger assistant.", "Travel trainer with a level 2 award", "60 minutes weekly, for 30 weeks from 12 Oct 2026", "Every six weeks by the trainer with Lucasta and Mum"),
    ("E5", "N2 and N5. Finding, rehearsing and reviewing the veterinary placement. One-to-one; the coach is with her for the first three of the ten days.", "Job coach with a level 3 award in supported employment", "45 minutes weekly, for 24 weeks from 12 Oct 2026", "Each half-term by the coach"),
    ("E6", "N6. Teaching her to spot the first signs of a migraine, keep a diary and tell an adult. One-to-one, in the medical room.", "School nurse (registered)", "30 minutes each half-term", "Each term by the nurse"),
)  # fmt: skip
K = (
    ("1", "(a) Mum’s views", "Mother, by phone", "15 Jul 2026", "Enclosed"),
    ("2", "Lucasta’s views", "Lucasta with the inclusion manager", "13 Jul 2026", "Enclosed"),
    ("3", "(b) School report", "Headteacher", "24 Jul 2026", "Enclosed"),
    ("4", "(c) Medical report", "Consultant paediatrician", "5 Aug 2026", "Enclosed"),
    ("5", "(d) Psychological advice", "Advisory teacher for learning", "29 Jul 2026", "Enclosed"),
    ("6", "(g) School report on adulthood", "Careers lead", "24 Jul 2026", "Enclosed"),
    ("7", "(h) Anyone the family asked for", "Mum was asked on 15 Jul 2026 and named no one", "15 Jul 2026", "Note enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC Plan: Lucasta Penderell", "Final, v2, 9 Oct 2026")
    by.heading("EHC Plan", 0)
    by.cover(
        ("Full name", "Lucasta Penderell"), ("Born", "14 Oct 2010"), ("Pronouns", "she/her"),
        ("NC year", "Year 11"), ("Primary need", "Social, emotional and mental health"),
        ("Type of plan", "Final"), ("Assessment request in", "1 Jun 2026"),
        ("Agreed to assess", "8 Jul 2026"), ("Advice sought", "8 Jul 2026"),
        ("Draft out", "11 Sep 2026, with comments back by 22 Sep 2026"), ("Issued", "9 Oct 2026"),
        ("Annual review due", "By 17 Dec 2027"),
        ("Authorised by", "D. Marchbank, Principal SEND Officer, 9 Oct 2026"),
    )  # fmt: skip
    by.at("A").bold("Section A – Lucasta: her views and her family’s")
    by.rows(("We asked about", "What we heard"), A, labels=(0,))
    by.at("B").bold("Section B – Lucasta’s special educational needs")
    by.rows(("Area", "What goes well", "Difficulties"), B, labels=(0,))
    by.at("C").bold("Section C – Health needs linked to SEN")
    by.text(
        "N6. Migraine, about three attacks a month, each of which costs her most of a school day and leaves her slow to take in speech the next morning (consultant paediatrician, 5 Aug 2026)."
    )
    by.at("D").bold("Section D – Social care needs linked to SEN")
    by.text("Family not known to social care.")
    by.at("E").bold("Section E – Outcomes")
    by.rows(("Ref", "Outcome", "Milestones", "Target date", "Measure and starting point"), E, labels=(0,))  # fmt: skip
    by.text(
        "The inclusion manager and the mentor set short-term targets with Lucasta and Mum every half-term. The form tutor notes progress weekly, and all of them look at it together once a term."
    )
    by.at("F").bold("Section F – Special educational provision")
    by.rows(("Outcome", "What will be provided", "By whom", "How often", "Checked"), F)
    by.at("G").bold("Section G – Health provision")
    by.text(
        "N6. A paediatric headache nurse sees Lucasta for 30 minutes every three months at the hospital clinic, to check her tablets and her diary."
    )
    by.at("H1").bold("Section H1 – Social care provision (CSDPA 1970, section 2)")
    by.text("No provision is required under section 2.")
    by.at("H2").bold("Section H2 – Other social care provision")
    by.text("No other social care provision is reasonably required.")
    by.at("I").bold("Section I – Placement")
    by.text("Ravelston Bridge School, a maintained mainstream secondary school.")
    by.at("J").bold("Section J – Personal budget")
    by.text("Discussed with Mum on 15 Jul 2026. No personal budget was asked for.")
    by.at("K").bold("Section K – Advice and information gathered")
    by.rows(("No.", "Document", "Author", "Dated", "With this plan?"), K, labels=(0,))


PLAN = Unseen(
    name="lucasta",
    style="36th: council form, portrait, other wording; hurried, with things left out",
    born=dt.date(2010, 10, 14),
    write=write,
    planted=planted(
        A_06="",
        A_14="Verbal. Will chat once she knows you.",
        A_17="I hate it when teachers have a go at me in front of everyone",
        A_28="Tamsin Roebuck",
        B_03="N2. ADHD, combined type.",
        B_06="reading age of 9 years 6 months",
        D_01="Family not known to social care.",
        D_02="Family not known to social care.",
        E_04="Lucasta will have weekly mentoring sessions",
        E_10="",
        F_01="N4. Background noise stops Lucasta from working.",
        F_03="Weekly, 38 weeks a year",
        F_05="A suitably experienced member of staff",
        F_07="A suitably experienced member of staff",
        F_08="Her head of year is free to bring these hours down once she is more settled.",
        F_18="brought in each day by minibus with a passenger assistant",
        G_02="",
        I_04="Ravelston Bridge School, a maintained mainstream secondary school.",
        K_02="",
        K_05="Advisory teacher for learning",
        T_03="comments back by 22 Sep 2026",
        X_05="By 17 Dec 2027",
    ),
)
