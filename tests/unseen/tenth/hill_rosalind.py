"""Rosalind, sixteen: a county's final plan with numbered provision under each need, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("How this part was made",
     "Rosalind spoke her answers into her phone with the brain injury keyworker on 7 and 9 September 2026. The keyworker typed them, and Rosalind checked them on 11 September 2026. Words in quotation marks are hers. The keyworker saw her parents on 10 September 2026."),
    ("What Rosalind enjoys",
     "She loves musicals, podcasts and her two rabbits. She drummed until her accident, and now plays a hand drum at a Saturday group. She cooks curry with her dad."),
    ("Hopes",
     "“I want to do the sound desk in a real theatre. I want to get the train with my mates and not with my mum. One day a flat in the city, with a lift.” She would also like to go on helping at the village panto."),
    ("School and what comes next",
     "Best: drama. Worst: “the corridor, it’s like standing in a hairdryer”. She saw two colleges in spring 2026 and prefers Wenlow College, for its level 2 production arts course."),
    ("Friends",
     "“Some friends went quiet on me after hospital.” She would like new friends her age."),
    ("Doing things for herself",
     "She showers and makes toast one-handed. She would like to learn to catch the train and keep her own diary."),
    ("Her health, in her words",
     "“My battery’s rubbish. When it’s flat I get a headache and I’m horrible.” She is frightened of seizures in public."),
    ("What people admire",
     "Friends say that she is dry and loyal. Rosalind is proud of having walked out of hospital."),
    ("How to talk with Rosalind and how she decides",
     "Rosalind speaks slowly, in full sentences. Sit on her right, say one thing, wait ten seconds, and do not finish her words. Write down what was agreed. She says “pass” when she has had enough. For a decision, send her two or three choices by voice message the day before, and meet before 11 a.m."),
    ("What has happened",
     "Rosalind was born in Shropshire in 2010. In May 2025 she was hurt in a road accident. She was in hospital until September 2025 and went back to school in January 2026."),
    ("Her parents’ views",
     "Mum: “She looks fine, so people forget.” Dad worries about a site of 3,000 students."),
    ("Her parents’ hopes",
     "They hope that she will earn a living with music, live nearby and have friends who make her laugh."),
)  # fmt: skip
B = (
    ("Cognition and learning",
     ("Need 1: remembering. After 30 minutes Rosalind recalls two of ten facts, and seven if she recorded them (neuropsychologist, 24 August 2026). She misses homework and room changes.",
      "Need 2: attention and getting tired. She works for 15 minutes in a quiet room, and for five with talk around her (educational psychologist, 2 September 2026).",)),
    ("Communication and interaction",
     ("Need 3: finding words and following talk. Rosalind was in the lowest two of 100 young people for naming (speech and language therapist, 27 August 2026). She loses a conversation when more than two people speak.",)),
    ("Social, emotional and mental health",
     ("Need 4: feelings and temper. She is tearful or shouts when her plan changes or she is tired, on nine of the last 20 days of summer term (school log, 17 July 2026).",)),
    ("Sensory and physical",
     ("Need 5: left hand and balance. She grips with her left hand for a few seconds and cannot yet let go on purpose. She types eight words a minute and wobbles on stairs (occupational therapist, 1 September 2026).",)),
    ("Getting ready for adult life",
     ("Need 6: travel and planning. Rosalind cannot yet plan a journey, and has made none alone since May 2025 (careers adviser, 8 September 2026).",)),
)  # fmt: skip
E = (
    "Outcome 1 (need 1; education and training; employment; her hope of the sound desk). By July 2028 Rosalind runs a 30-cue sound plot from her own notes with at most two prompts. In September 2026 she needed 14. Step: seven prompts by July 2027.",
    "Outcome 2 (needs 2 and 5; education and training; health). By July 2028 she plans her own rests and attends 95 college days out of 100, typing 20 words a minute with one hand. From January to June 2026 it was 71 in 100 at school and eight words. Step: 85 days and 14 words by July 2027.",
    "Outcome 3 (need 3; education and training; employment). By July 2028 she gives and checks instructions over a headset in a crew of five, with one repeat or fewer in each rehearsal. In September 2026 she managed with two people. Step: three people by July 2027.",
    "Outcome 4 (need 4; friends and community; her hope of new friends). By July 2028 she says “pass” and goes to her quiet place before she shouts, on 19 days out of 20. In July 2026 it was 11 days out of 20. Step: 15 days by July 2027.",
    "Outcome 5 (need 6; independent living; her hopes of trains and a flat). By July 2028 Rosalind goes to college and back by train on her own on 20 days in a row. In September 2026 she made no journey alone. Step: three stops alone by June 2027.",
)  # fmt: skip
F = (
    ("Need 1: remembering (outcome 1)",
     ("F1. A neuropsychologist, HCPC registered, sees Rosalind one-to-one for 50 minutes every fortnight, 19 times a year. They practise a phone diary and recall of lesson notes.",
      "F2. A learning mentor (level 3, with the two-day Brain Injury in Schools course) goes through the day with Rosalind one-to-one from 8.40 to 8.55 each morning. They put homework, rooms and changes into the phone.",
      "F3. Rosalind has a smart pen that records each lesson. Each teacher gives her the slides by 4 p.m. on the day before every lesson.",)),
    ("Need 2: attention and getting tired (outcome 2)",
     ("F4. She follows a cut-down timetable of five GCSEs in place of nine. In four of the ten hours saved each week a qualified teacher goes over English and science with a group of three; six are for rest and therapy.",
      "F5. Rosalind rests on a recliner in the first-aid room from 11.00 to 11.25 and from 1.30 to 1.50 every day. A teaching assistant (level 2, first aider) sits outside.",
      "F6. In examinations she has 50% extra time, a room to herself, a reader, a word processor and ten minutes’ rest in each hour. The examinations officer books them by 31 January 2027.",)),
    ("Need 3: finding words and following talk (outcome 3)",
     ("F7. A speech and language therapist, HCPC registered and experienced in brain injury, works with Rosalind one-to-one for 45 minutes a week, 36 weeks a year. They work on finding words, and practise with a headset.",
      "F8. The same therapist teaches Rosalind’s staff to say one thing and wait, for two hours every September.",)),
    ("Need 4: feelings and temper (outcome 4)",
     ("F9. An assistant psychologist, supervised by the neuropsychologist for an hour a month, uses acceptance and commitment therapy with her one-to-one for 45 minutes a week, 30 weeks a year.",
      "F10. When Rosalind says “pass”, the nearest adult lets her go to the tutor’s office and the learning mentor follows within three minutes. The mentor practises this plan with staff for one hour each term.",)),
    ("Need 5: left hand and balance (outcome 2)",
     ("F11. An occupational therapist, HCPC registered, works on one-handed typing and studio tasks with Rosalind one-to-one for 60 minutes a week, 36 weeks a year. She has a one-handed keyboard and a non-slip mat in every lesson, serviced by the school technician.",
      "F12. Hydrotherapy: 30 minutes each Thursday, 36 weeks a year, in a group of two, for reach and balance. The instructor (level 3) is taught the exercises by the occupational therapist for an hour each term.",)),
    ("Need 6: travel and planning, and the move to college (outcomes 3, 4 and 5)",
     ("F13. A travel trainer (level 3 award) works one-to-one with Rosalind for two hours a week from January to July 2027, 24 weeks, on the train route and on ringing for help.",
      "F14. A stage manager gives her a work placement on the sound desk for three hours each Wednesday, 36 weeks a year. A job coach (trained in systematic instruction) is with her one-to-one for all three hours.",
      "F15. She visits the college eight times for two hours with the learning mentor between February and June 2027. From September 2027 a college learning mentor (level 3, with the same course) takes over F2; F1, F3, F5 to F12 and F14 go on there in the amounts given.",)),
)  # fmt: skip
K = (
    ("(a) Parents’ advice", "Mother and father", "10 September 2026", "1"),
    ("(a) Rosalind’s views", "Rosalind, with her brain injury keyworker", "11 September 2026", "2"),
    ("(b) Educational advice", "Head teacher", "4 September 2026", "3"),
    ("(c) Medical advice", "Paediatric neurologist", "19 August 2026", "4"),
    ("(d) Psychological advice", "Educational psychologist", "2 September 2026", "5"),
    ("(e) Social care advice", "Social worker, disabled children’s team", "28 August 2026", "6"),
    ("(f) Neuropsychology", "Neuropsychologist", "24 August 2026", "7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "27 August 2026", "8"),
    ("(f) Occupational therapy", "Occupational therapist", "1 September 2026", "9"),
    ("(g) Preparing for adulthood", "Careers adviser, level 6", "8 September 2026", "10"),
    ("(h) Asked for by the parents", "Brain injury keyworker", "9 September 2026", "11"),
    ("Individual health care plan", "School nurse", "7 September 2026", "12"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Rosalind Averill: final EHC plan", "6 November 2026")
    by.heading("Rosalind’s EHC plan", 0)
    by.cover(
        ("Name", "Rosalind Averill"), ("Date of birth", "12 October 2010"), ("Year", "Year 11"), ("Pronouns", "she/her"),
        ("Main need", "Other difficulty (acquired brain injury)"), ("Status", "Final plan"),
        ("Request received", "22 June 2026"), ("Decision to assess sent", "30 July 2026"),
        ("Draft sent", "9 October 2026"), ("Comments received", "26 October 2026"),
        ("Date of this plan", "6 November 2026"), ("Review by", "5 November 2027"),
        ("Sent to", "Rosalind’s mother and father, with a copy for Rosalind"), ("Signed for the County Council", "P. Lovatt, EHC Plans Manager, 6 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A – Rosalind’s and her parents’ views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B – special educational needs")
    for title, texts in B:
        by.heading(title, 2)
        by.text(*texts)
    by.at("C").heading("Section C – health needs")
    by.text(
        "Need 7. Epilepsy: two seizures between January and June 2026, and two headaches a week (neurologist, 19 August 2026). After either she is too tired to learn. Her individual health care plan of 7 September 2026 is in appendix 12.",
    )  # fmt: skip
    by.at("D").heading("Section D – social care needs")
    by.text(
        "Need 8. Rosalind has only her parents to go out with at weekends (social worker, 28 August 2026). An assessment for adult care was asked for on 28 August 2026.",
    )  # fmt: skip
    by.at("E").heading("Section E – outcomes")
    by.bullets(*E)
    by.text(
        "Outcome 6 (needs 7 and 8; care and health; community). By July 2028 Rosalind goes to a show with a friend each month, carrying her rescue medicine. In September 2026 she went only with her parents. Step: with a support worker by July 2027.",
        "The learning mentor and Rosalind set targets every half-term. Her tutor checks them with her and her parents each term.",
        "The move to college: the school sends her reports by 30 April 2027 and the college meets Rosalind and her therapists on 12 May 2027. She moves to the adult epilepsy clinic in October 2028.",
    )  # fmt: skip
    by.at("F").heading("Section F – provision")
    for title, texts in F:
        by.heading(title, 2)
        by.text(*texts)
    by.at("G").heading("Section G – health provision")
    by.text(
        "For need 7 and outcome 6. The epilepsy nurse sees Rosalind for 40 minutes every three months and teaches her staff about rescue medicine for one hour each September. The neurologist sees her for 30 minutes every six months. Agreed for the integrated care board by the designated clinical officer on 2 October 2026.",
    )  # fmt: skip
    by.at("H1").heading(
        "Section H1 – social care provision, Chronically Sick and Disabled Persons Act 1970"
    )
    by.text(
        "For need 8 and outcome 6. A support worker (level 3, with epilepsy first aid) goes out with Rosalind one-to-one for four hours each Sunday, 46 weeks a year, until she is 18.",
    )  # fmt: skip
    by.at("H2").heading("Section H2 – other social care provision")
    by.text("None is required (social worker, 28 August 2026).")
    by.at("I").heading("Section I – placement")
    by.bullets(
        "Until July 2027: Corvedale Academy, a mainstream academy.",
        "From 1 September 2027: Wenlow College, a general further education college.",
    )
    by.at("J").heading("Section J – personal budget")
    by.text("None. It was explained on 10 September 2026.")
    by.at("K").heading("Section K – advice and information")
    by.rows(("Advice", "Author", "Date", "Attached as appendix"), K)
    by.at("").heading("Changes since the draft, and your rights")
    by.guide(
        "After the parents’ comments of 26 October 2026, F12 was added and Section I filled in. Parents may appeal to the First-tier Tribunal about sections B, F and I within two months of the letter with this plan, or one month of a mediation certificate, whichever is later. The letter says how to get mediation, disagreement resolution and free advice from the county’s SEND information service. From 26 June 2027 these rights are Rosalind’s own.",
    )  # fmt: skip


PLAN = Unseen(
    name="rosalind", style="numbered provision under each need", born=dt.date(2010, 10, 12), write=write
)  # fmt: skip
