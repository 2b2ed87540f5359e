"""Bastian, fourteen: an amended final plan in an exact officer's prose, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

PUPIL = (
    ("How Bastian gave his views", "Bastian spoke with the assistant SENCO in the canoe store, for 40 minutes on 11 May and 30 minutes on 14 May 2026. She typed what he said and he corrected it on the screen. He came to the whole of the review meeting on 25 June 2026 and read out two of the paragraphs himself."),
    ("Interests, free time and friends", "Bastian enjoys canoeing, mending bicycles and watching films about shipwrecks. “I can strip a gear hub in ten minutes. I’m good at anything with tools as long as nobody’s staring.” He is patient with younger paddlers and has been thanked by the club for it. Of friends he said, “I’ve got three mates at the canoe club and one in my form. I’d like someone to sit with at lunch.” (14 May 2026)"),
    ("School", "“The best bit is design and technology. The worst is assembly and tests, because it’s silent and then everyone hears me.” (11 May 2026) He said that a seat by the door helps, and that being told to “just relax” does not."),
    ("Health and wellbeing", "“My neck aches when I’ve had a bad day. I sleep all right if I’ve been on the water.” (11 May 2026)"),
    ("Doing things for himself", "Bastian makes sandwiches, does his washing and looks after his own bicycle. “I want to cook proper meals and get the train by myself.” (14 May 2026)"),
    ("What he hopes for", "“I want to be a boat builder and have my own flat near the harbour. I’d keep on with the canoe club and maybe coach.” (14 May 2026) After Year 11 he would like to study marine engineering at college. He visited one boatyard in April 2026 and said that it was the first place that smelled right."),
    ("Communicating with Bastian and making decisions", "Bastian speaks for himself and will tell you yes or no. Send him the questions a day before, in short lines. Ask one question, wait, and let him write the answer if speech is slow to come. Carry on as usual while he has a tic. He decides best in the morning, side by side over some practical job, with one adult whom he has chosen."),
    ("His history", "Bastian was born in February 2012. Tics were first noticed in 2018, and Tourette syndrome was diagnosed in March 2021. Developmental coordination disorder was diagnosed in October 2022. He joined his secondary school in September 2023. His plan was first made on 22 October 2024."),
)  # fmt: skip
PARENTS = (
    ("How they gave their views", "His mother wrote a letter dated 18 May 2026. His father spoke to the SEND officer by telephone on 20 May 2026."),
    ("Their views", "His mother wrote, “He holds everything in until he is home, and then he is exhausted. He is honest and very funny. I want people to see how clever he is when he doesn’t have to hold a pen.” His father said, “What worries me is that he’s missing lessons to keep out of sight.” (20 May 2026)"),
    ("Their hopes for him", "“We hope he’ll have a trade he loves, a place of his own and people who like him just as he is.” (His mother, 18 May 2026) His father hopes that he will travel by himself and one day run his own workshop. (20 May 2026)"),
)  # fmt: skip
B = (
    ("Communication and interaction", "N1. Bastian’s understanding of language is as expected for his age. Putting a longer explanation into order is much harder. He scored 76 on a standardised test of spoken explanation, where 100 is average (speech and language therapist, 13 May 2026). In science on the same day he gave one phrase when the task was to explain three steps."),
    ("Cognition and learning", "N2. His reasoning with pictures and objects is a strength: 118, where 100 is average (educational psychologist, 20 May 2026). He writes 11 words a minute by hand and 17 on a keyboard (writing speed test, 6 May 2026). He loses the thread of tasks with more than three steps, and handed in four of eleven homework tasks between 20 April and 22 May 2026."),
    ("Social, emotional and mental health", "N3. Because of the tics that come with his Tourette syndrome, Bastian feels anxious in silent rooms and where people may look at him. He left lessons 23 times between 20 April and 22 May 2026, and stayed out for 14 minutes on average (school record). He ate lunch alone on 17 of those 24 days."),
    ("Sensory and physical", "N4. Bastian has developmental coordination disorder. He cannot yet chop, pour hot liquid or use a hob safely without an adult at his side, and his handwriting cannot be read after ten minutes (occupational therapist, 18 May 2026).\nN5. He has walked to school alone since September 2024. He cannot yet follow a timetable or change trains; on a trial trip on 8 May 2026 he needed eleven prompts (occupational therapist, 18 May 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1: work and learning (for N1 and N2; towards his hope of building boats)", "By July 2028 Bastian explains a practical job of five steps, in order, to somebody who does not know it, and completes ten days at a boatyard on a work placement with the supervisor’s log signed each day. In May 2026 he explained one step and had done no work placement. Steps: three steps by July 2027; two days at a boatyard by July 2027."),
    ("Outcome 2: written work (for N2; towards his hope of a college place)", "By July 2028 Bastian types or dictates 25 words a minute and hands in nine of ten homework tasks. In May 2026: 17 words a minute, and four of eleven tasks. Steps: 20 words a minute and six of ten tasks by July 2027."),
    ("Outcome 3: friends and community (for N3; towards his wish for company at lunch and his hope to coach)", "By July 2028 Bastian eats with at least one other pupil on four days of five, and leaves lessons no more than twice in five weeks. He leads a warm-up for younger paddlers at the canoe club once a month. In May 2026: seven of 24 lunches, 23 times in five weeks, and no warm-ups. Steps: two lunches of five, and ten times in five weeks, by July 2027."),
    ("Outcome 4: independent living (for N4 and N5; towards his hope of a flat and his wish to cook and take the train)", "By July 2028 Bastian cooks four hot meals alone and travels alone by two trains to a place that he has chosen, on three trips out of three. In May 2026: neither. Steps: one hot meal and one direct train by July 2027."),
    ("Outcome 5: health (for N6; towards his wish to have fewer days when his neck aches)", "By July 2028 Bastian rests and asks for heat for his neck before the pain is above four out of ten, on four days of five, in his own diary. In May 2026 he told nobody until he was home. Step: two days of five by July 2027."),
)  # fmt: skip
F = (
    ("F1. Direct speech and language therapy on ordering and explaining, one-to-one in the meeting room: 40 minutes a week, 30 weeks a year.", "Speech and language therapist, HCPC registered. The therapist also meets Bastian’s subject teachers for 60 minutes each term.", "N1 / Outcome 1"),
    ("F2. Touch typing, dictation and planning of homework, one-to-one in the library: 30 minutes, three times a week, 38 weeks a year.", "Specialist teacher (level 7 award in specific learning difficulties).", "N2 / Outcome 2"),
    ("F3. One assistant to Bastian and two other pupils in English, science and humanities: 12 lessons of 50 minutes a week, 38 weeks a year. The assistant breaks each task into three written steps and ticks them off with him.", "Teaching assistant (level 3), trained by the specialist teacher of F2 for two hours each term.", "N1, N2 / Outcomes 1 and 2"),
    ("F4. In place of Spanish, a vocational award in boat maintenance in a group of six with one tutor: 150 minutes a week, 38 weeks a year. He follows the rest of the curriculum with his year group.", "Vocational tutor (qualified teacher, further education).", "N2 / Outcome 1 (employment)"),
    ("F5. Careers guidance one-to-one, 45 minutes each half-term, and placement at a boatyard: two days in summer 2027 and eight days in spring 2028, with a visit of 30 minutes on each of those days.", "Careers adviser (level 6). The visits are made by a job coach who has the five-day course in systematic instruction.", "N1, N2 / Outcome 1 (employment)"),
    ("F6. Cognitive behaviour work on anxiety, one-to-one: 45 minutes a week, 24 weeks from September 2026.", "Emotional literacy support assistant (accredited), supervised by the educational psychologist for 60 minutes each half-term.", "N3 / Outcome 3"),
    ("F7. Lunch and bicycle repair club, group of five with one adult: 40 minutes, four days a week, 38 weeks a year.", "Learning mentor (level 4), with the one-day Tourette course of September 2026.", "N3 / Outcome 3 (community)"),
    ("F8. Cooking taught one-to-one in the food room: 50 minutes a week, 38 weeks a year. An occupational therapist sets up the tools and teaches with the assistant for 60 minutes each half-term.", "Teaching assistant of F3 with food hygiene level 2; occupational therapist, HCPC registered.", "N4 / Outcome 4 (independent living)"),
    ("F9. Travel training one-to-one, from the school gate to the chosen station: 60 minutes a week, 30 weeks from September 2026.", "Travel trainer (level 3 certificate in travel training).", "N5 / Outcome 4 (independent living)"),
    ("F10. Equipment: a laptop with dictation software and a headset, in every lesson and for homework; a heat pad kept in the medical room; a seat beside the door in every classroom.", "Laptop and software provided by the Council by 21 September 2026. The school’s technician checks them each half-term.", "N2, N3, N4, N6 / Outcomes 2, 3 and 5"),
    ("F11. All tests and examinations are taken in a separate room, one pupil with one adult, with the laptop and with a rest of ten minutes after every 30 minutes.", "Invigilator (teaching assistant of F3), briefed by the SENCO for 30 minutes before each examination series.", "N2, N3 / Outcomes 2 and 3"),
    ("F12. A course of one day on Tourette syndrome and on coordination difficulties for all who teach Bastian: once each year, in September.", "Educational psychologist with the nurse specialist in tics.", "N1, N2, N3, N4 / Outcomes 1 to 4"),
)  # fmt: skip
K = (
    ("A1", "Bastian’s own views", "Bastian, typed by the assistant SENCO", "14 May 2026", "Attached"),
    ("A2", "Parents’ views (a)", "Mother (letter) and father (telephone note)", "20 May 2026", "Attached"),
    ("A3", "Educational advice (b)", "Head teacher, with the SENCO", "22 May 2026", "Attached"),
    ("A4", "Medical advice (c)", "Consultant paediatrician", "15 May 2026", "Attached"),
    ("A5", "Psychological advice (d)", "Educational psychologist", "20 May 2026", "Attached"),
    ("A6", "Social care advice (e)", "Social worker, children’s services", "22 May 2026", "Attached"),
    ("A7", "Speech and language therapy advice (f)", "Speech and language therapist", "13 May 2026", "Attached"),
    ("A8", "Occupational therapy advice (f)", "Occupational therapist", "18 May 2026", "Attached"),
    ("A9", "Preparing for adulthood and independent living (g)", "Careers adviser", "19 May 2026", "Attached"),
    ("A10", "Advice from a person the parents named (h)", "Head coach, canoe club", "21 May 2026", "Attached"),
    ("A11", "Report of the review meeting", "Head teacher", "6 July 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Bastian Wycherley: amended final plan", "Version 3 · Amended final · 8 September 2026"
    )
    by.heading("Education, Health and Care Plan: Bastian Wycherley", 0)
    by.cover(
        ("Full name", "Bastian Wycherley"), ("Date of birth", "17/02/2012"),
        ("Year group", "Year 10"), ("Pronouns", "he/him"),
        ("Status", "Amended final"), ("Primary need", "Physical disability"),
        ("Plan first made", "22/10/2024"), ("Last review completed", "18/09/2025"),
        ("Invitations and papers sent", "09/06/2026"), ("Review meeting", "25/06/2026"),
        ("Review report sent", "06/07/2026"), ("Decision and amendment notice sent", "20/07/2026"),
        ("Comments invited until", "10/08/2026"), ("Amended final plan issued", "08/09/2026"),
        ("Next review to be completed by", "02/07/2027"), ("Signed", "M. Pargeter, SEND Casework Manager, 08/09/2026"), columns=4,
    )  # fmt: skip
    by.heading("What has changed in this version", 2)
    by.text(
        "Sections A to G and K were rewritten after the review meeting of 25 June 2026. Item F9 was lengthened after the parents’ comments of 3 August 2026. Section I is unchanged."
    )
    by.at("A").heading("Section A. The views, interests and aspirations of Bastian and his parents")
    by.heading("First half: Bastian", 2)
    for label, text in PUPIL:
        by.heading(label, 3)
        by.text(text)
    by.heading("Second half: Bastian’s mother and father", 2)
    for label, text in PARENTS:
        by.heading(label, 3)
        by.text(text)
    by.at("B").heading("Section B. Bastian’s special educational needs")
    for label, text in B:
        by.heading(label, 2)
        by.text(*text.split("\n"))
    by.at("C").heading("Section C. Health needs which relate to his special educational needs")
    by.text(
        "N6. Bastian has Tourette syndrome, with movements of the head and shoulders and short sounds. He had up to 14 tics a minute in a silent room and three a minute in a workshop (consultant paediatrician, 15 May 2026). They interrupt his reading and leave his neck painful, so that he stops work."
    )
    by.at("D").heading("Section D. Social care needs")
    by.text(
        "None identified (social worker, children’s services, 22 May 2026). The social worker considered whether Bastian is likely to need adult care and found on 22 May 2026 that he is not. The question will be asked again at the review in Year 11."
    )
    by.at("E").heading("Section E. Outcomes")
    for label, text in E:
        by.heading(label, 2)
        by.text(text)
    by.heading("Targets, monitoring and the move after Year 11", 2)
    by.text(
        "The SENCO and Bastian’s form tutor set shorter targets with him every half-term. The SENCO checks progress with his parents each term, and the Council reviews the outcomes each year.",
        "Bastian moves to college in September 2028. He visits two colleges by 16 July 2027 and a third by 22 October 2027. The review of autumn 2027 considers his choice, and his plan will be amended before 31 March 2028. He has four taster days in May and June 2028.",
    )
    by.at("F").heading("Section F. Special educational provision")
    by.guide("All items start on 9 September 2026 unless another date is given.")
    by.rows(
        (
            "Provision (what, how much, how often)",
            "Who, with what training",
            "Need / outcome",
        ),
        F,
    )
    by.at("G").heading("Section G. Health provision")
    by.text(
        "For N6 and Outcome 5. Clinic review of tics, pain and medicine by the nurse specialist in tics: 30 minutes every four months at the children’s hospital. Pain-relief treatment of the neck by a physiotherapist (HCPC registered): 30 minutes a month, for six months from October 2026. The designated clinical officer agreed this for the integrated care board on 14 July 2026.",
        "His individual healthcare plan is dated 10 June 2026 and is held by the school.",
    )
    by.at("H1").heading("Section H1. Social care provision under section 2 of the 1970 Act")
    by.text("None is required (social worker, 22 May 2026).")
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None is required (social worker, 22 May 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Highmoor Haven Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J. Personal budget")
    by.text(
        "No personal budget is in place. The SEND officer explained the choice to Bastian’s parents on 20 May 2026 and they did not request one."
    )
    by.at("K").heading("Section K. Advice and information gathered")
    by.rows(("Appendix", "Advice", "Given by", "Date", "With this plan"), K)
    by.at("").heading("If you disagree")
    by.guide(
        "You may appeal to the First-tier Tribunal about Sections B, F and I. Contact the mediation adviser within two months of our letter; the appeal must arrive within two months of the letter or one month of the mediation certificate, whichever is later. Disagreement resolution is free, and the SEND information, advice and support service can help you."
    )


PLAN = Unseen(
    name="bastian",
    style="37th: exact prose under headings, Section A in two halves, one provision table",
    born=dt.date(2012, 2, 17),
    write=write,
)
