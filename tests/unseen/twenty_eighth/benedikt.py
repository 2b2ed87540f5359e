"""Benedikt, fourteen: a county that prints outcomes before needs and provision in one ruled table."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, str], ...] = (
    ("How this section was made",
     "Benedikt talked with the SENCO for half an hour on 14 September 2026. Words in quotation marks are his own. The SENCO wrote down the rest, and he read and agreed it on 18 September 2026."),
    ("What Benedikt hopes for",
     "“I want to be a radio commentator, football mostly. I’d like a flat with a lift, on my own or with my cousin, and I want to play boccia for the county.”"),
    ("What he enjoys",
     "Benedikt plays boccia at a club on Thursdays and makes a weekly podcast about football with his cousin. He loves quizzes and dogs."),
    ("School, and what comes after",
     "He likes history best. The worst part is the corridor after lunch: “I get there last and everyone looks.” After Year 11 he wants to do media at a college. In July 2026 he went round one with his dad."),
    ("Friends and family",
     "He has one close friend in his form and his cousin, who is a year older. He would like more people to sit with at lunch."),
    ("Being independent",
     "Benedikt makes his own sandwiches, charges his chair and does his own hair, “badly”. He wants to learn to go into town without his mum or dad."),
    ("His health, as he sees it",
     "His legs ache at night and he is very tired by Thursday. He hates his splints in hot weather. A swim makes it better."),
    ("What people admire in him",
     "His form tutor says that he is the funniest writer in the year and never gives up. He is proud of the match report that was read out on local radio in May 2026."),
    ("Talking with Benedikt, and how he takes part in decisions",
     "Benedikt speaks, and types on the talking app on his tablet for somebody new. Give him time and say which word you missed; do not finish his sentence. A raised thumb is yes; a shake of the head is no. Send him the choices in writing the day before, meet in the morning, and ask him, not the person beside him."),
    ("His story so far",
     "Benedikt was born nine weeks early in March 2012. Cerebral palsy was found when he was 14 months old. He went to his village primary school in 2016, had an operation on his legs in 2021 and started at Thornhaugh Academy in September 2023."),
    ("What his mum and dad say (meeting at home with the SENCO, 15 September 2026)",
     "They are proud of how he copes with pain. They worry that he is worn out by Friday and that adults talk over him. They hope that he will have work he enjoys, his own front door and friends who call round."),
)  # fmt: skip
E_HEAD = ("No.", "What Benedikt will do, and by when", "Where he started", "Step on the way", "What it serves")  # fmt: skip
E_EDUCATION = (
    ("E1", "By July 2028 Benedikt makes himself understood by somebody he has not met, by voice or app, in nine out of ten short conversations.", "Five out of ten in May 2026.", "Seven out of ten by July 2027.", "Need 1. Hope: commentator. Employment."),
    ("E2", "By July 2028 Benedikt writes 400 words in 40 minutes by dictating and editing on his laptop, with no adult beside him.", "130 words in 40 minutes in June 2026.", "250 words by July 2027.", "Need 2. Hope: college and radio. Employment."),
    ("E3", "By July 2028 Benedikt chooses walker or chair for each part of his day and reaches every lesson on time in 19 weeks out of 20.", "Late for 11 lessons a week in June 2026.", "Late for four a week by July 2027.", "Need 3. Hope: his own flat. Independent living."),
    ("E4", "By July 2028 Benedikt eats and talks with at least two other pupils at four lunchtimes out of five.", "One lunchtime out of five in June 2026.", "Three by July 2027.", "Need 4. Family’s hope: friends. Community and friends."),
    ("E5", "By July 2028 Benedikt goes by accessible bus from home to the town library and back by himself, five times in a row.", "Never without an adult (June 2026).", "With an adult two seats away by July 2027.", "Need 5. Hope: his own flat. Independent living."),
)  # fmt: skip
E_HEALTH = (
    ("E6", "By July 2028 Benedikt does his morning stretches and puts on his splints from his own checklist on six days out of seven.", "Two days out of seven, when told, in June 2026.", "Four days by July 2027.", "Needs 3 and 6. Hope: county boccia. Good health."),
)  # fmt: skip
E_CARE = (
    ("E7", "By July 2028 Benedikt spends five hours of a Saturday out with people of his own age, without his parents, three times a month.", "No Saturdays in July 2026.", "Once a month by July 2027.", "Need 7. Hope: county boccia. Community and friends."),
)  # fmt: skip
B = (
    ("Communication and interaction", "Need 1", "Benedikt has dysarthria: the muscles of his mouth are tight and his speech is slurred. His family follow nearly all of it. Somebody new understood five words in ten (speech and language therapist, 11 May 2026); in class he gives up after one try."),
    ("Cognition and learning", "Need 2", "Benedikt writes six words a minute by hand and 12 on a keyboard, where most of his year manage 20 or more (DASH, occupational therapist, 3 June 2026). He leaves out his best ideas because they take too long. He reads and reasons as well as others of his age; no other need was found in this area (educational psychologist, 18 June 2026)."),
    ("Sensory and physical", "Need 3", "Benedikt walks 40 metres with a walker before he has to rest, and uses a powered chair for longer distances. He cannot carry a tray or a bag and cannot yet get up from the floor alone. By the fifth lesson he makes twice as many mistakes as in the first (physiotherapist, 9 June 2026)."),
    ("Social, emotional and mental health", "Need 4", "He is lively at home and quiet at school. Over ten breaks he began two conversations, and he ate by himself on four days out of five (observed by the SENCO, 15 to 26 June 2026). He told the psychologist that he feels in the way."),
    ("Independence", "Need 5", "Benedikt cannot yet move between chair and toilet without a steadying hand, cross a road with traffic safely in his chair or use a bus (occupational therapist, 3 June 2026)."),
)  # fmt: skip
F = (
    ("F1", "Speech sessions: breath, pace, stressing the key word, and putting right a misunderstanding. They record real calls and his podcast and listen back.", "Speech and language therapist (HCPC registered, specialist in motor speech)", "One-to-one, 40 minutes a week, 36 weeks a year. Beyond this, two hours a term to update his app, write the programme and review it.", "Need 1; E1"),
    ("F2", "Lessons in dictating, correcting and saving work: voice commands, shortcuts and word prediction, on real English and history tasks.", "Assistive technology teacher (qualified teacher, level 5 award in assistive technology)", "One-to-one, 50 minutes a week from January to December 2027, 36 lessons", "Need 2; E2"),
    ("F3", "A tablet with his talking app, a laptop with dictation software, a headset and a height-adjustable desk in each of his six teaching rooms.", "The ICT technician checks and charges the equipment", "In all lessons; equipment checked each Friday", "Needs 1, 2 and 3; E1, E2"),
    ("F4", "In examinations, class tests and mocks: 50% extra time, a scribe who is used to his speech, a separate room and rest breaks that stop the clock.", "Examinations officer; scribe is a teaching assistant (level 3) who has worked with him for at least a term", "Every test of 30 minutes or more", "Needs 1, 2 and 3; E2"),
    ("F5", "Hydrotherapy in the pool at the special school next door: stretching hips and calves, trunk strength, getting up from the floor of the pool.", "Physiotherapist (HCPC registered) with a teaching assistant (level 3, pool rescue award)", "One-to-one, 45 minutes every Tuesday in place of one PE lesson, 36 weeks a year", "Need 3; E3, E6"),
    ("F6", "He leaves lessons five minutes early with a classmate of his choice; has a ground-floor form room, a lift key and a locker at chair height; rests lying flat in the physiotherapy room. His bag and tray are carried for him.", "Form tutor keeps the arrangement; a teaching assistant (level 3, certificate as in F9) carries, and steadies him as he lies down and gets up", "Each change of lesson and every lunchtime; rest for 15 minutes every day after the fourth lesson", "Need 3; E3"),
    ("F7", "A table kept by the window and a podcast club where members plan, record and edit over lunch. The mentor starts the talk, hands over a question and withdraws.", "Learning mentor (level 4, two-day course in peer mentoring)", "Group of six, 35 minutes, two lunchtimes a week, 38 weeks a year", "Needs 1 and 4; E1, E4"),
    ("F8", "Travel training in his chair: kerbs, crossings, ramps, the bus driver, what to do when the ramp is broken.", "Travel trainer (level 3 certificate in travel training)", "One-to-one, 90 minutes a week, 24 weeks from January 2027", "Need 5; E5"),
    ("F9", "Learning his own transfers and stretches, from a checklist that he ticks, in a toilet with rails, a changing bench and a hoist.", "Occupational therapist (HCPC registered); two teaching assistants (level 3, yearly moving and handling certificate)", "Therapist: one-to-one, 60 minutes a month, ten times a year, and three hours a year of staff training. Assistants: 15 minutes, three times every school day", "Needs 3 and 5; E3, E6"),
    ("F10", "Preparing for work and college: voice and interview practice, a placement at a hospital radio station; college visits.", "Careers adviser (level 6)", "One-to-one, 45 minutes a month, ten times a year; placement five days in June 2027; four visits of three hours in September and October 2027", "Needs 1 and 5; E1, E5"),
)  # fmt: skip
K = (
    ("K1 (a)", "Views of Benedikt and his parents", "Benedikt; mother and father", "18 September 2026", "Attached"),
    ("K2 (b)", "Educational advice", "Head teacher, Thornhaugh Academy", "7 July 2026", "Attached"),
    ("K3 (c)", "Medical advice", "Consultant community paediatrician", "22 June 2026", "Attached"),
    ("K4 (d)", "Psychological advice", "Educational psychologist", "18 June 2026", "Attached"),
    ("K5 (e)", "Social care advice", "Social worker, disabled children’s team", "6 July 2026", "Attached"),
    ("K6 (f)", "Speech and language therapy", "Speech and language therapist", "11 May 2026", "Attached"),
    ("K7 (f)", "Occupational therapy", "Occupational therapist", "3 June 2026", "Attached"),
    ("K8 (f)", "Physiotherapy", "Physiotherapist", "9 June 2026", "Attached"),
    ("K9 (f)", "Individual health care plan", "School nurse", "7 September 2026", "Attached"),
    ("K10 (g)", "Preparing for adult life", "Careers adviser (level 6)", "1 July 2026", "Attached"),
    ("K11 (h)", "Person the family asked for", "Boccia coach", "25 June 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "OFFICIAL – SENSITIVE    Benedikt Osterley",
        "Amended final plan, 19 November 2026, version 4",
    )
    by.heading("Education, Health and Care Plan: Benedikt Osterley", 0)
    by.cover(
        ("Name", "Benedikt Osterley"), ("Date of birth", "12 March 2012"), ("Pronouns", "he/him"),
        ("Year group", "Year 10"), ("Attends", "Thornhaugh Academy"), ("Main need", "Physical disability"),
        ("Status", "Amended final plan"), ("Last review decided", "12 November 2025"),
        ("Review meeting", "24 September 2026"), ("Invitations and papers sent", "7 September 2026"),
        ("Report of the meeting sent", "5 October 2026"), ("Decision and proposed amendments sent", "20 October 2026"),
        ("Comments accepted until", "6 November 2026"), ("Date of this plan", "19 November 2026"),
        ("Next review finished by", "19 October 2027"), ("Signed for the County Council", "R. Pemberley-Hale, SEND Manager"),
        ("Signed on", "19 November 2026"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations")
    for title, text in A:
        by.heading(title, 2)
        by.text(text)
    by.at("E").heading("Section E: Outcomes")
    for title, rows in (("Education", E_EDUCATION), ("Health", E_HEALTH), ("Social care", E_CARE)):
        by.heading(title + " outcomes", 2)
        by.rows(E_HEAD, rows, labels=(0,))
    by.heading("Checking progress, and moving on", 2)
    by.text(
        "Benedikt and his form tutor set targets for each half-term from these outcomes, with his teachers and therapists. The SENCO checks the results each half-term and goes through them with Benedikt and his parents every term. The County Council reviews them once a year.",
        "Moving on: Benedikt leaves Year 11 in July 2028. He chooses his college by November 2027 (visits in F10). A planning meeting with the college he prefers is held in December 2027, his equipment list goes to it by January 2028, and he has three taster days in May 2028.",
    )  # fmt: skip
    by.at("B").heading("Section B: Special educational needs")
    by.text(
        "What goes well: Benedikt knows a great deal, reads for pleasure and was in the top history set in July 2026."
    )
    by.rows(("Area", "Need", "What Benedikt finds hard, and how we know"), B, labels=(0, 1))
    by.at("C").heading("Section C: Health needs related to his special educational needs")
    by.text(
        "Need 6. Cerebral palsy (spastic diplegia). His calves, hips and jaw are tight, and he has pain in his hips on about four nights a week (consultant community paediatrician, 22 June 2026). Broken sleep makes it harder to concentrate the next day. His individual health care plan of 7 September 2026 is K9."
    )
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "Need 7. Benedikt has nowhere to go at the weekend without a parent, because he must be helped with his chair, coat and toilet; he told the social worker that he would like to be out with people of his own age (social worker, 6 July 2026). An assessment for adult care is asked for in September 2028, which the family agreed on 24 September 2026."
    )
    by.at("F").heading("Section F: Special educational provision")
    by.text(
        "F1 to F10 begin on 23 November 2026 unless a line gives another date. They follow the advice in Section K without departing from it."
    )
    by.rows(("No.", "What happens", "Who, and their training", "How much and how often", "For"), F, labels=(0,))  # fmt: skip
    by.at("G").heading("Section G: Health provision")
    by.bullets(
        "For need 6. A physiotherapist from the hospital’s children’s movement service examines Benedikt’s hips and muscle tightness for 60 minutes, four times a year, and the consultant sees him for 30 minutes twice a year.",
        "For need 6. An orthotist makes his splints and adjusts them in an appointment of 45 minutes, three times a year.",
        "The integrated care board agreed to Section G on 2 November 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act")
    by.text(
        "For need 7 and E7. A personal assistant (level 2 care certificate, moving and handling certificate) is with Benedikt for five hours every Saturday, 44 weeks a year, at boccia, the football or in town, one-to-one."
    )
    by.at("H2").heading("Section H2: Other social care provision")
    by.text("None reasonably required (social worker’s assessment, 6 July 2026).")
    by.at("I").heading("Section I: Placement")
    by.text("Thornhaugh Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J: Personal budget")
    by.text(
        "The family were told about personal budgets on 24 September 2026 and did not ask for one."
    )
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "Author and role", "Date", "In the appendices"), K, labels=(0,))


PLAN = Unseen(
    name="benedikt",
    style="28th: outcomes before needs, three outcome tables and one ruled provision table",
    born=dt.date(2012, 3, 12),
    write=write,
    is_landscape=True,
)
