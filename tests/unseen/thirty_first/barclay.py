"""Barclay, 19: outcomes before needs, and each piece of help on a card of its own."""

import datetime as dt

from tests.plan_layouts.paper import in_control
from tests.unseen.author import Author, Unseen

OWN = (
    ("Who I am", "I play drums with two fingers and a thumb on the left. I’m good at hearing what is wrong with a mix. I don’t give up, ask anybody at rugby."),
    ("What I do with my time", "Gigs, any gig. Sunday rugby, I do the flags. My dog, Biscuit. I like fixing old amps at the repair café."),
    ("What happened", "I was doing A levels when I was hurt in a road accident in March 2025. I was in hospital until July 2025. I came back to college for two mornings a week in April 2026 and started the Level 2 music technology course in September 2026."),
    ("College", "Best: the studio, and Fridays. Worst: somebody talking for an hour. People who finish my sentence."),
    ("My health", "My head gets full, that’s the only way to say it. Then I get a headache and I’m rude. I don’t want another seizure on a bus."),
    ("What I can do by myself", "Shower, dog, toast, pasta if the timer’s on. I pay by phone. I want to get the train without Mum on the end of the phone."),
    ("Friends", "My old friends went to university. Two of them ring. I’d like some new mates."),
    ("What I want", "This year: run the desk for one whole song with nobody leaning over. One day: be a sound engineer and get paid. Live with a friend, near the river, with the dog. Keep going to rugby, and do sound for the charity night there."),
)  # fmt: skip
OTHERS = (
    ("His mum", "What worries me is the evenings, when he is worn out. I hope that he has work he loves and his own front door."),
    ("His course tutor", "Barclay hears things in a track that I miss."),
    ("The rugby club’s secretary", "He was on the line every Sunday from September 2025 to April 2026 in all weathers."),
)  # fmt: skip
OUTCOMES = (
    ("Outcome 1", "Education and training; employment. By July 2028 Barclay sets up a four-channel sound desk from his own checklist, without a prompt, on nine occasions out of ten. In September 2026 it was three. Step: six by July 2027."),
    ("Outcome 2", "Education and training; independent living. By July 2028 he plans his day on his phone and does four of the five things on it by himself, in eight weeks out of ten. In August 2026 it was one of the five. Step: three of the five by July 2027."),
    ("Outcome 3", "Education and training; friends and community. By July 2028 he says what he means in a talk among five people, asking for time when a word is missing, in four meetings out of five. In July 2026 it was one. Step: two out of five by July 2027."),
    ("Outcome 4", "Education and training; health. By July 2028 he takes his breaks before his head is full and comes in for 90% of his timetable of 17 hours. From April to July 2026 he came in for 72% of six hours. Step: 80% of 17 hours by July 2027."),
    ("Outcome 5", "Education and training; friends and community. By July 2028, when he is angry, he shows his card, leaves and is back within 15 minutes, nine times out of ten. In June 2026 it was four times out of ten. Step: six by July 2027."),
    ("Outcome 6", "Education and training; employment and independent living. By July 2028 he travels to a workplace by bus and train on his own, ten days in a row. In August 2026 he walked alone to two places. Step: one bus by April 2027."),
    ("Outcome 7", "Care, not education or training; independent living. By July 2028 he cooks three suppers a week and opens, reads and answers his post every Thursday. In August 2026 he did neither. Step: one supper and the post read with somebody by July 2027."),
)  # fmt: skip
NEEDS = (
    ("1", "Memory and new learning. Barclay’s acquired brain injury means that what he is told in the morning is gone by the afternoon unless he did it with his hands or has a picture. He recalled 2 of 15 words after half an hour (clinical neuropsychologist, 4 August 2026).", "1, 2"),
    ("2", "Getting started and keeping a plan in mind. Given a job of six steps he begins at the fourth, or waits. He finished one task in five without a prompt (occupational therapist, 29 July 2026).", "1, 2"),
    ("3", "Words. He understands ordinary talk but loses the thread when three people speak or somebody goes fast. He stops for a missing word about once in four sentences (speech and language therapist, 22 July 2026).", "3"),
    ("4", "Tiredness. After 60 to 75 minutes of listening he makes twice as many mistakes (neuropsychologist, 4 August 2026). Poor sleep brings this forward; his headaches and seizures (epilepsy, Section C) add to it.", "4"),
    ("5", "Temper and low mood since the injury. He swore at staff or walked out ten times in the summer term of 2026, mostly after 2 p.m. (college record, 10 July 2026), and is sad for days afterwards.", "5"),
    ("6", "Left hand. His left thumb and two fingers work; he drops one cable connector in three (occupational therapist, 29 July 2026).", "1"),
    ("7", "Getting about and adult life. He has not used a bus or a train alone since March 2025, and has had no paid work (adviser’s checklist, 6 August 2026).", "6"),
)  # fmt: skip
HELP = (
    ("Help 1", "Memory coaching", (
        ("What", "Building photograph checklists, alarms and a day plan on his own phone and watch, and using them in the studio."),
        ("Who", "Occupational therapist (HCPC registered, five years in brain injury)."),
        ("How much", "45 minutes, one-to-one, every Tuesday, 36 weeks a year. On top: one hour of training for his teachers and two of writing each term."),
        ("For", "Needs 1, 2 and 6; outcomes 1 and 2."),
    )),
    ("Help 2", "Beside him on the course", (
        ("What", "Goes through the checklist before each task, waits for 20 seconds, then points to the next picture."),
        ("Who", "Learning support assistant (level 3; six hours’ training in brain injury from the therapist of Help 1)."),
        ("How much", "One-to-one in all 10 hours of the course each week, 36 weeks a year. His group has 12 students, a teacher and a technician."),
        ("For", "Needs 1, 2 and 3; outcomes 1 and 2."),
    )),
    ("Help 3", "A timetable with gaps", (
        ("What", "No lesson longer than 60 minutes; rest in Room L4, which is booked for him alone, with the light off. Nothing new is taught after 2 p.m."),
        ("Who", "Course tutor (qualified teacher) makes the timetable; the assistant of Help 2 keeps the time."),
        ("How much", "Rest of 20 minutes at 10.45 and at 1.40 every college day, Tuesday to Friday."),
        ("For", "Needs 4 and 5; outcomes 4 and 5."),
    )),
    ("Help 4", "Finding words, keeping up", (
        ("What", "Ways round a missing word; then practice at real production meetings."),
        ("Who", "Speech and language therapist (HCPC registered)."),
        ("How much", "One-to-one for 40 minutes a week, 20 weeks, September to March; then a group of four for 60 minutes every fortnight, eight times, April to July. Two hours a term for advice to teachers."),
        ("For", "Need 3; outcome 3."),
    )),
    ("Help 5", "Anger, sadness, and who I am now", (
        ("What", "Cognitive behavioural therapy adapted for brain injury: spotting the signs, what was lost, and the leaving card. Whenever Barclay shows it he goes to the courtyard for at most 15 minutes, and the assistant of Help 2 walks back with him."),
        ("Who", "Clinical neuropsychologist (HCPC registered)."),
        ("How much", "One-to-one for 50 minutes every fortnight, 18 times a year; one hour each term with the teaching team."),
        ("For", "Need 5; outcome 5."),
    )),
    ("Help 6", "Mentor", (
        ("What", "They talk, or go to a gig, and he meets the mentor’s group."),
        ("Who", "Peer mentor of the brain injury charity (accredited, supervised monthly)."),
        ("How much", "One-to-one for 60 minutes every month, 10 times a year; a group of six for two hours once a term."),
        ("For", "Needs 3 and 5; outcomes 3 and 5."),
    )),
    ("Help 7", "Equipment", (
        ("What", "Smart pen, text-to-speech software on a college laptop that he takes home, filter earplugs, a one-handed cable clamp, and faders numbered in colour."),
        ("Who", "The studio technician sets it out and mends it."),
        ("How much", "In all sessions; checked every Monday. The technician shows him one thing for 15 minutes each week."),
        ("For", "Needs 1, 3 and 6; outcomes 1 and 2."),
    )),
    ("Help 8", "Assessments and examinations", (
        ("What", "25% extra time, rest breaks, a prompter, a computer reader, in a room of his own."),
        ("Who", "Exams officer, with the assistant of Help 2 as prompter."),
        ("How much", "Every assessment of the course."),
        ("For", "Needs 1, 3 and 4; outcomes 1 and 4."),
    )),
    ("Help 9", "Travel training ²", (
        ("What", "Roads first, then the number 6 bus, then the train with one change."),
        ("Who", "Travel trainer (level 3 award), bought by Barclay with the direct payment of Section J."),
        ("How much", "90 minutes every Wednesday, one-to-one, 24 weeks, November 2026 to June 2027."),
        ("For", "Need 7; outcome 6."),
    )),
    ("Help 10", "Crew at the arts centre", (
        ("What", "Work experience: loading in, taping, soundcheck, and one song at the desk."),
        ("Who", "Job coach (trained in systematic instruction) and the house engineer."),
        ("How much", "Three hours every Friday, 20 weeks a year from January 2027. The coach is beside him, one-to-one, for all three hours in weeks 1 to 10 and for one hour from week 11."),
        ("For", "Needs 2, 3 and 7; outcomes 1, 3 and 6."),
    )),
)  # fmt: skip
K = (
    ("(a) Barclay’s views for the assessment", "Barclay", "20 July 2026", "Attached"),
    ("(b) Educational advice", "Principal, Calder Side College", "16 July 2026", "Attached"),
    ("(c) Medical advice", "Consultant in rehabilitation medicine", "13 August 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "18 August 2026", "Attached"),
    ("(e) Social care advice (Care Act assessment)", "Social worker, adults’ team", "20 August 2026", "Attached"),
    ("(f) Neuropsychology report", "Clinical neuropsychologist", "4 August 2026", "Attached"),
    ("(f) Speech and language therapy report", "Speech and language therapist", "22 July 2026", "Attached"),
    ("(f) Occupational therapy report", "Occupational therapist", "29 July 2026", "Attached"),
    ("(g) Preparing for adulthood and independent living", "Careers adviser (level 6)", "6 August 2026", "Attached"),
    ("(h) Asked for by Barclay", "Secretary of the rugby club", "27 July 2026", "Attached"),
    ("Individual health care plan", "Epilepsy nurse", "8 September 2026", "Attached"),
)  # fmt: skip


def _cover(by: Author) -> None:
    by.paper.running("Barclay Ferrand: EHC plan", "Final plan, 23 October 2026")
    by.heading("Barclay’s plan", 0)
    by.text("Education, Health and Care Plan under the Children and Families Act 2014")
    for label, value, kind in (
        ("Name", "Barclay Ferrand", "text"),
        ("Date of birth", "11 February 2007", "date"),
        ("Pronouns", "he/him", "text"),
        ("Year", "Year 15 (third year after Year 12)", "text"),
        ("Status of this document", "Final plan", "dropDownList"),
        ("Request received", "8 June 2026", "date"),
        ("Decision to assess sent", "13 July 2026", "date"),
        ("Draft plan sent", "25 September 2026", "date"),
        ("Comments asked for by", "14 October 2026", "date"),
        ("Date of the final plan", "23 October 2026", "date"),
        ("Review finished by", "22 October 2027", "date"),
        ("Signed for the Borough Council", "P. Ottaway, EHC Plans Manager", "text"),
        ("Signed on", "23 October 2026", "date"),
    ):
        paragraph = by.paper.doc.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        in_control(paragraph, value, label, kind)
    by.heading("Before you read", 2)
    by.bullets(
        "Barclay is 19 and this is his plan; letters go to him. Nobody doubts that he can make the decisions in it.",
        "Section E comes before Section B, because he asked to begin with where he is going.",
        "The number in the last column of Section B is that of the outcome. A small figure (¹ ²) points to the notes after Section F.",
    )


def write(by: Author) -> None:
    _cover(by)
    by.at("A").heading("Section A: Barclay’s views, interests and aspirations")
    by.text(
        "Barclay typed these answers himself at college on 25 August and 2 September 2026, with the headings read out by his tutor. The words are his.",
    )
    by.labelled(*OWN)
    by.bold("How to talk with him and plan with him")
    by.text(
        "Barclay speaks. Say one thing, slowly, and let him finish, even if it takes ten seconds. Afterwards write three lines on his phone with a photograph, because he will not remember the talk. For a decision, send three choices at most the day before, meet before noon, and ask again a day later.",
    )
    by.bold("What other people say")
    by.text("Barclay read these on 3 September 2026 and agreed that they go in.")
    by.rows(("Who", "What they said, August 2026"), OTHERS)
    by.at("E").heading("Section E: outcomes")
    by.labelled(*OUTCOMES)
    by.bold("How we shall know")
    by.text(
        "Barclay and his course tutor set targets for each half-term out of these outcomes and look at the counts every Friday. The therapists and the support worker join them once a term. The Council looks at all seven at the yearly review.",
    )
    by.bold("What comes next")
    by.text(
        "The course ends in July 2028. Barclay meets the careers adviser for an hour in January 2027 and January 2028, and visits two apprenticeship providers by March 2028; his checklists go to the one he chooses by 31 May 2028. Outcomes 2 and 7 prepare for living with a friend; sound for the charity night is part of outcome 1.",
    )
    by.at("B").heading("Section B: special educational needs")
    by.text(
        "Barclay learns by doing and has a fine ear. Main need: acquired brain injury.",
    )
    by.rows(("Need", "What is hard, and how we know", "Outcome"), NEEDS)
    by.at("F").heading("Section F: special educational provision")
    by.text(
        "Barclay’s timetable is 17 hours a week: 10 on the course¹ and at most 7 for the help below."
    )
    for number, title, rows in HELP:
        by.rows((number, title), rows, labels=(0,))
    by.bold("Notes")
    by.text(
        "¹ English and mathematics are not part of the timetable: Barclay passed both at GCSE in 2023.",
        "² Getting to and from college is not in this plan; the Council’s travel policy for students over 19 covers it.",
    )
    _health_and_care(by)
    _end(by)


def _health_and_care(by: Author) -> None:
    by.at("C").heading("Section C: health needs")
    by.numbered(
        "Epilepsy since the injury: two seizures, in January and May 2026. He is confused for a day afterwards and misses what was taught. His individual health care plan of 8 September 2026 is attached.",
        "Headaches, about three a week, which end his college day (consultant in rehabilitation medicine, 13 August 2026).",
    )
    by.at("G").heading("Section G: health provision")
    by.bullets(
        "For epilepsy: the epilepsy nurse sees Barclay for 30 minutes every six months and trains his tutor, the assistant and the technician in first aid for seizures for 90 minutes every September.",
        "For headaches and medicines: the consultant sees him for 30 minutes every six months.",
    )
    by.text(
        "Agreed by the integrated care board on 12 October 2026 (designated clinical officer).",
    )
    by.at("D").heading("Section D: social care needs")
    by.text(
        "Barclay’s Care Act assessment (20 August 2026) found that he needs another person to cook a meal safely, to deal with post and bills, and to be out after dark. His mum does all three.",
    )
    by.at("H1").heading(
        "Section H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    by.text("None. This section is for people under 18; Barclay is 19.")
    by.at("H2").heading("Section H2: other social care provision")
    by.text(
        "Under the Care Act 2014, for outcome 7: a support worker (level 3, trained in brain injury) is with Barclay one-to-one for three hours every Monday and three hours every Thursday, 48 weeks a year: shopping, supper, the post, and a walk or a gig.",
    )


def _end(by: Author) -> None:
    by.at("I").heading("Section I: placement")
    by.text("Calder Side College, a general further education college.")
    by.at("J").heading("Section J: personal budget")
    by.text(
        "Barclay asked for a direct payment for Help 9 and the Council agreed on 15 October 2026: £1,080 for 24 sessions. It meets need 7 and goes towards outcome 6. The Council checks it with him in January 2027 and at each review.",
    )
    by.at("K").heading("Section K: advice and information")
    by.rows(("What", "Who wrote it", "Date", "Appendix"), K)
    by.text(
        "All advice was asked for on 14 July 2026. The letters are those of regulation 6(1).",
    )
    by.at("").heading("If you disagree")
    by.text(
        "Barclay, you have the right to appeal to the First-tier Tribunal about Sections B, F and I. You have two months from the date of our letter, or one month from the date of a mediation certificate if that is later. The mediation adviser’s number is in the letter. Disagreement resolution is there for you too, and the information, advice and support service will help you free of charge.",
    )


PLAN = Unseen(
    name="barclay",
    style="31st: outcomes before needs, and each piece of help on a card of its own",
    born=dt.date(2007, 2, 11),
    write=write,
)
