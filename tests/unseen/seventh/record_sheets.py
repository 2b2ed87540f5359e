"""Kwabena, nineteen, after a brain injury: a draft of record sheets, each piece of provision its own."""

import datetime as dt

from tests.unseen.author import Author, Unseen

OWN = (
    ("What matters to me and what I do for fun", (
        "Music, first. I play bass at church and I produce tracks on my laptop at night when it’s quiet. I watch the athletics, I cook jollof with my sister and I go to the gym with a mate on Sundays. People tell me I’m patient and that I make a room laugh.",
    )),
    ("My people", (
        "I’ve got my church, my cousins and two friends who stuck around after the accident. Others drifted. I talk slow and they got bored. I’d like to meet more people who are into music.",
    )),
    ("College", (
        "Good: the studio, and the tutor who films her demos so I can watch them again. Not good: written tests and people talking over me. I don’t like it when they speak to my mum about me as if I’ve gone home.",
    )),
    ("Health", (
        "My head fills up by about one o’clock and then I’m no use. I take my tablets and I haven’t missed one since March 2026. A seizure scares me less than it scares everyone else.",
    )),
    ("On my own", (
        "I wash, dress, shop on our road and look after my gear. I’d like to take the train by myself again and sort out my own money.",
    )),
    ("What I’m hoping for", (
        "First: finish one track and play it to people. Next: a level 3 in music production, then paid work in a studio, maybe live sound as well. I want to move into my own flat in a few years, near church, and run a beats club for kids round here.",
    )),
)  # fmt: skip
REST = (
    ("How to talk with me and help me decide", "Kwabena talks in short phrases and sometimes the wrong word comes out. Give him time, keep your eyes on him and do not guess until he asks. He writes the first letter or shows a picture on his telephone when a word will not come. Say one thing at a time and put the main point on paper. He shows yes and no clearly by word and by thumb. He decides best before noon, with the choices listed on one page and two days to think. He may bring his sister. He makes his own decisions and nobody has had reason to doubt that he can."),
    ("My story", "Born in 2007, Kwabena passed seven GCSEs in 2023 and began a music course. He was hurt in a road accident in March 2025 and was in hospital until July 2025. Rehabilitation went on until January 2026. He started college again in September 2026, on a level 2 course."),
    ("Mum’s view", "“He was always the one who fixed things for others. I hope he’ll have work, a wife if he wants one, and his own front door. My fear is that people see the injury before they see him.” (Mum, at home, 24 September 2026. Kwabena read this on 28 September 2026 and agreed to have it here.)"),
    ("How this was done", "Kwabena spoke his part into his telephone on five mornings between 15 and 25 September 2026. The learning mentor typed it word for word. Kwabena listened to it on 28 September 2026 and took out one line."),
)  # fmt: skip
NEEDS = (
    ("B1", "Communication and interaction", "Explains music clearly by showing; understands everyday talk.", "Aphasia since the injury. He named 31 of 48 pictures (Comprehensive Aphasia Test, speech and language therapist, 1 October 2026). In a group of six he spoke twice in half an hour, since the subject moves on while he looks for a word."),
    ("B2", "Cognition and learning", "Learns well by watching and by ear; good memory for sound.", "He forgets spoken instructions: after ten minutes he recalled 2 of 6 steps (educational psychologist, 6 October 2026). He cannot yet plan a task of more than three steps without leaving some out."),
    ("B3", "Cognition and learning", "Reads for meaning and knows when he has not understood.", "Reading a page takes him nine minutes, about three times as long as before (specialist teacher, 8 October 2026). He writes four sentences in 20 minutes and loses the endings of words."),
    ("B4", "Social, emotional and mental health", "Good company, reliable, strong in his faith.", "He loses heart when words fail and leaves: in September 2026 he went home before the end on 7 of 16 college days (attendance record, 2 October 2026)."),
    ("B5", "Sensory and physical", "Fit; plays bass with adapted fingering.", "His right hand is weak and slow. He types 8 words a minute (occupational therapist, 5 October 2026). Tiredness stops him learning after about three hours."),
    ("B6", "Independence for adult life", "Shops locally and keeps his calendar on his telephone.", "He does not travel by train alone as he loses the order of changes, and he could not sort out a wrong bill in 2 of 3 tries (occupational therapist, 5 October 2026)."),
)  # fmt: skip
OUTCOMES = (
    ("E1 (need B1)", "Education and training; employment", "By July 2028 Kwabena explains a job in the studio to somebody new in six sentences, and gets a missing word across by another route nine times out of ten.", "Two sentences; five times out of ten (October 2026)", "Four sentences by July 2027", "Paid studio work"),
    ("E2 (needs B2, B3)", "Education and training; employment", "By July 2028 Kwabena plans, records and finishes four tracks from his own written or recorded checklists of ten steps, and passes level 2 music production.", "Three steps; no track finished (October 2026)", "Six steps and one track by April 2027", "One track finished; a level 3 course"),
    ("E3 (needs B4, B5)", "Education and training; health", "By July 2028 Kwabena plans his own rests and stays to the end of 95 college days out of 100.", "56 out of 100 (September 2026)", "80 out of 100 by July 2027", "Finishing what he starts; keeping well"),
    ("E4 (need B6)", "Education and training; independent living", "By July 2028 Kwabena takes a train journey with one change by himself on ten days running and settles a wrong bill by himself three times in a row.", "None; one in three (October 2026)", "A direct train by April 2027", "His own flat; sorting out his own money"),
    ("E5 (needs B1, D1)", "Care; community", "By July 2028 Kwabena takes part in a music group outside church each week for half a year, while his personal assistant waits next door.", "None (September 2026)", "Assistant next door for half the time by July 2027", "Meeting people who are into music; a beats club"),
)  # fmt: skip
SHEETS = (
    ("F1", "Language therapy: finding words, other routes, talk about work", "Speech and language therapist (registered with the Health and Care Professions Council; certificate in acquired brain injury)", "50 minutes direct, twice a week, 36 weeks a year; 60 minutes a term to plan and to train his tutors; 60 minutes in June to review", "One-to-one", "Therapy room, and the studio every fourth week", "B1; E1"),
    ("F2", "Conversation group: turns, gaps and telling a story about a track", "The same therapist with the learning mentor", "45 minutes a week, 30 weeks a year", "Group of four", "Music block", "B1, B4; E1, E3"),
    ("F3", "Memory and planning: filmed demonstrations, ten-step checklists, going over the day", "Learning mentor (Level 4; two-day course in acquired brain injury), supervised by the educational psychologist for an hour each half-term", "Five hours a week in the studio and classroom; 10 minutes at the end of each college day; 38 weeks a year", "One-to-one", "Studio and classroom", "B2, B4; E2, E3"),
    ("F4", "Reading and writing for the course: text by ear, dictation, key words, endings", "Specialist teacher (Level 7 diploma)", "60 minutes, twice a week, 38 weeks a year", "One-to-one", "Study room", "B3; E2"),
    ("F5", "Counselling on loss and starting again", "Counsellor (BACP accredited: British Association for Counselling and Psychotherapy)", "50 minutes a week, 20 weeks from January 2027", "One-to-one", "Quiet room", "B4; E3"),
    ("F6", "Equipment: laptop with dictation and text-to-speech, one-handed keyboard, left-handed mixing surface. Bought by the Council; the studio technician keeps it working", "Occupational therapist (registered with the same Council) teaches Kwabena and his tutors to use it", "60 minutes a month, nine times a year", "One-to-one", "All lessons and at home", "B3, B5; E2"),
    ("F7", "Timetable of four mornings, Monday to Thursday, 9.15 to 12.45, with a rest of 20 minutes in each. Sheets F1 to F5 and F8 fall inside it, in place of the written theory lessons, which he hears at home as recordings. Tests read aloud, with 50% extra time", "Course leader (qualified teacher)", "14 hours a week, six of them in class, 38 weeks a year", "Class of 12", "Music block and rest room", "B2, B5; E2, E3"),
    ("F8", "Travel training and everyday money", "Travel trainer (Level 3 award)", "90 minutes a week, 30 weeks from January 2027", "One-to-one", "Stations, bank, shops", "B6; E4"),
    ("F9", "Placement in a community recording studio, preparing for paid work", "Job coach (trained in systematic instruction)", "Three hours each Friday morning, 24 weeks from January 2027", "One-to-one", "Studio", "B1, B2, B6; E1, E2"),
)  # fmt: skip
LABELS = ("What", "Who", "How long, how often", "Numbers", "Where", "For")
K = (
    ("Kwabena’s own account, and Mum’s view (a)", "Kwabena; his mother", "28 September 2026", "Enclosed"),
    ("Educational advice (b)", "Principal of the college", "14 October 2026", "Enclosed"),
    ("Literacy assessment (b)", "Specialist teacher", "8 October 2026", "Enclosed"),
    ("Medical advice (c)", "Consultant in rehabilitation medicine", "12 October 2026", "Enclosed"),
    ("Psychological advice (d)", "Educational psychologist", "13 October 2026", "Enclosed"),
    ("Social care advice (e)", "Social worker, adult disability team", "9 October 2026", "Enclosed"),
    ("Speech and language therapy (f)", "Speech and language therapist", "7 October 2026", "Enclosed"),
    ("Occupational therapy (f)", "Occupational therapist", "12 October 2026", "Enclosed"),
    ("Preparing for adulthood (g)", "Careers adviser (Level 6)", "15 October 2026", "Enclosed"),
    ("Asked for by Kwabena (h)", "Director of music at his church", "2 October 2026", "Enclosed"),
    ("Individual health care plan for seizures", "Epilepsy nurse specialist", "16 October 2026", "Enclosed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Kwabena Thorsby", "Version 1. Status: DRAFT. 16 November 2026")
    by.heading("Education, Health and Care Plan record", 0)
    by.cover(
        ("Young person", "Kwabena Thorsby"), ("Date of birth", "4 May 2007"), ("Pronouns", "he/him"),
        ("Version and status", "1, draft"), ("Previous status", "None: first plan"),
        ("Decision-maker", "Kwabena, as a young person"), ("Course", "Level 2 music production"),
        ("Main type of need", "Speech, language and communication needs"),
        ("Request from Kwabena received", "10 August 2026"), ("Decision to assess sent to him", "14 September 2026"),
        ("Draft sent to Kwabena", "16 November 2026"), ("His comments by", "7 December 2026"),
        ("Final plan due", "24 December 2026"), ("First review finished by", "15 December 2027"),
    )  # fmt: skip
    by.text(
        "Kwabena, this is your draft plan. You can tell us what you think, meet us, and ask for a particular college by 7 December 2026. The local advice service can help and is free."
    )
    by.at("A").heading("Section A: Kwabena’s views, interests and aspirations")
    by.guide(
        "In his own words, recorded by Kwabena and typed by the learning mentor, September 2026"
    )
    for title, texts in OWN:
        by.heading(title, 2)
        by.text(*texts)
    by.guide("Written by the learning mentor with Kwabena, who agreed to it on 28 September 2026")
    for title, text in REST:
        by.heading(title, 2)
        by.text(text)
    by.at("B").heading("Section B: Special educational needs")
    by.rows(("Need", "Area", "What goes well", "What is hard, and the evidence"), NEEDS, labels=(0, 1))  # fmt: skip
    by.at("C").heading("Section C: Health needs related to SEN (special educational needs)")
    by.text(
        "C1. Epilepsy since the injury: one seizure every two or three months, the last on 30 August 2026 (consultant in rehabilitation medicine, 12 October 2026). He is confused for an hour afterwards and loses the lesson.",
        "C2. Tiredness and headache after brain injury, on most days from early afternoon. They limit how long he can listen and read.",
        "C3. Weakness and stiffness of the right hand (the same consultant). It slows his typing and his playing.",
    )
    by.at("D").heading("Section D: Social care needs related to SEN or disability")
    by.text(
        "D1. Because of his seizures Kwabena is not safe cooking, bathing or going out to new places with nobody near. His Care Act 2014 assessment as an adult was finished on 9 October 2026 (social worker, adult disability team)."
    )
    by.at("E").heading("Section E: Outcomes")
    by.rows(
        ("Outcome", "Kind", "What Kwabena will do", "Start", "Step", "His hope"), OUTCOMES, labels=(0,)
    )  # fmt: skip
    by.text(
        "Kwabena and his learning mentor set targets at the start of each half-term. His tutors record progress every Friday, and the head of learning support goes through it with him each term. The Council reviews the outcomes with him once a year.",
        "Next moves: Kwabena finishes level 2 in July 2027 and begins level 3 in September 2027. He has three taster days in May 2027 and his equipment is set up in the new studio by 31 August 2027. When he leaves education in July 2029 his job coach and careers adviser will have met him every month from January 2029; his adult social worker, whom he knows, stays the same.",
    )
    by.at("F").heading("Section F: Special educational provision")
    for code, *cells in SHEETS:
        by.heading(f"Sheet {code}", 2)
        by.rows(("", ""), tuple(zip(LABELS, cells, strict=True)), labels=(0,))
    by.text(
        "The educational psychologist, therapists and careers adviser advised these amounts and the Council departs from none of them. Sheets F8 and F9 prepare Kwabena for adult life and work."
    )
    by.at("G").heading("Section G: Health provision")
    by.text(
        "For C1, C2 and C3 (outcome E3). An epilepsy nurse specialist sees Kwabena for 45 minutes every three months, keeps his individual health care plan and teaches four college staff seizure first aid for two hours each September. The consultant in rehabilitation medicine examines him for 30 minutes twice a year. A neurological physiotherapist treats his hand at the hospital for 40 minutes a fortnight, 20 times a year.",
        "The integrated care board’s designated clinical officer agreed to this on 5 November 2026.",
    )
    by.at("H1").heading("Section H1: Social care provision under section 2 of the 1970 Act")
    by.text("None: Kwabena is over 18 and his care is under the Care Act 2014.")
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "For D1 (outcome E5), under the Care Act 2014. A personal assistant (Level 3 diploma in adult care, with seizure first aid) is with Kwabena one-to-one for three hours every Tuesday evening at a music group and two hours every Saturday while he cooks and bathes, 50 weeks a year."
    )
    by.at("I").heading("Section I: Placement")
    by.text("Not completed: this is a draft.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Kwabena heard about personal budgets on 12 October 2026 and decided not to have one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Document", "From", "Date", "Copy"), K, labels=(0,))


PLAN = Unseen(
    name="kwabena", style="a record sheet for each piece of provision", born=dt.date(2007, 5, 4), write=write,
)  # fmt: skip
