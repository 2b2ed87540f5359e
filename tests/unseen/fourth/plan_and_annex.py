"""Gethin, sixteen: an amended final plan with an index and an annex of steps, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

INDEX = (
    ("A", "Gethin’s views, interests and aspirations"), ("B", "Special educational needs"),
    ("C", "Health needs"), ("D", "Social care needs"), ("E", "Outcomes, with the steps in the annex"),
    ("F", "Special educational provision"), ("G", "Health provision"), ("H1 and H2", "Social care provision"),
    ("I", "Placement"), ("J", "Personal budget"), ("K", "Advice and information"),
)  # fmt: skip
A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Who completed this section, and how",
     ("Gethin wrote his parts on his own tablet between 2 and 9 September 2026. His learning mentor typed up the rest in two talks with him, on 8 and 11 September 2026, and read it back. He took out one paragraph and agreed to what is left. What is in quotation marks he wrote himself.",)),
    ("What people like and admire about Gethin",
     ("His tutor says that he is generous and dry, and that he edits sound better than most adults. The people at the radio station say that he stays calm when something goes wrong. He is proud of his first live show, in April 2026.",)),
    ("What is important to Gethin",
     ("“Being asked, and not my mum being asked. Football. My phone charged. People waiting until I have got to the end of the sentence.”",)),
    ("What Gethin does in his own time",
     ("He follows lower-league football and goes to home matches with his uncle. He makes a podcast about it, with 60 listeners. He plays chess online most evenings, and swims with a club on Thursdays.",)),
    ("Gethin’s wishes for the future",
     ("“I want to work in radio, behind the desk or in front of it. I want a flat with a mate and our own front door, and somebody who comes in for an hour in the morning. I want to go to away matches.” In the next two years he hopes to finish his course, learn to use the train and vote.",)),
    ("School, college and after",
     ("Gethin left school in June 2026 with five GCSEs, English and mathematics among them. He likes the college “because nobody stares and the studio has a lift”. The worst part is the ten minutes between lessons, when the corridors are full and he comes in late. He would like to take the Level 3 course in 2027, and an apprenticeship in broadcasting after that.",)),
    ("Health, as Gethin sees it",
     ("“Mornings are stiff. The stretches are boring but they work. I mind the tablets less since they changed them.” He is tired by three o’clock. He worries about having a seizure in front of people who do not know him.",)),
    ("What Gethin does for himself",
     ("He looks after his own phone, bank card and powered chair, and makes tea and toast. He would like to cook a proper meal, go somewhere by train and ring the surgery himself.",)),
    ("Friends and family",
     ("Gethin lives with his mum and his grandad. He has three close friends from school and eats with two people from his course. He has felt left out when a party was up a flight of stairs. He would like to meet more people who make things.",)),
    ("How Gethin communicates and makes decisions",
     ("Gethin speaks. His speech is slow, and less clear when he is tired. Somebody new may need ten minutes with him before they follow all of it. He would much sooner say a thing twice than have somebody guess. Longer things he types. He says yes and no in plain words.",
      "He makes his own decisions, and nobody has had reason to doubt that he can. Send him the papers by e-mail a week before. Meet before lunch. He decides who is in the room, and he likes his learning mentor to be one of them.")),
    ("Gethin’s history",
     ("Gethin was born at 27 weeks in Shrewsbury, in January 2010. He was found to have cerebral palsy in 2011. His first seizure was in 2016, when he was six. He had operations on both hips in July 2021 and was at home for the term after. He was at Oakhanger School from 2021 to 2026 and began at the college in September 2026.",)),
    ("What Gethin’s mum thinks (Gethin agreed to this on 11 September 2026)",
     ("Mum is proud of him and of how he speaks up. She worries about who would notice a seizure at college. She hopes that he will have paid work he enjoys and a place of his own near people who know him.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Sensory and physical", (
        "B1. Gethin has cerebral palsy, which affects both legs and his right arm. He uses a powered chair at college and walks 40 metres with a frame in three minutes (physiotherapist, 17 June 2026). He cannot yet get through a full corridor by himself, and was late for seven lessons out of 20 in his first two weeks (college register, 18 September 2026). He gets stiff when he sits for more than 40 minutes.",
        "B2. He types nine words a minute with his left hand and can write his name, but not a sentence, with a pen (occupational therapist, 24 June 2026). He handed in one assignment out of three on time in September 2026. He cannot yet hold a microphone and press a key together.",
    )),
    ("Communication and interaction", (
        "B3. People who did not know Gethin understood six of his words in ten when he was rested and four in ten after two o’clock (speech and language therapist, 1 July 2026). He understands language as well as others of his age (the same report).",
    )),
    ("Cognition and learning", (
        "B4. Gethin reads and reasons like others in Year 12. He remembered three points out of eight from a talk of 15 minutes (educational psychologist, 8 July 2026). He has absences of about ten seconds, three or four on most days, and misses what is said in them.",
    )),
    ("Social, emotional and mental health", (
        "B5. Gethin is anxious about having a seizure in public. He put the worry at seven out of ten, and left five lessons because of it in four weeks (school record, 26 June 2026).",
    )),
    ("Preparing for adult life", (
        "B6. He has not yet used a train, cooked a hot meal or rung anybody about his health (occupational therapist’s checklist, 24 June 2026). He has done no work for an employer.",
    )),
)  # fmt: skip
E = (
    ("1", "By July 2028 Gethin goes from room to room by himself in his chair and is in his place at the start of 19 lessons out of 20. In September 2026 it was 13 out of 20.", "Education and training", "Independent living", "B1"),
    ("2", "By July 2028 Gethin records, edits and hands in a programme of 15 minutes on the day that it is due, in four assignments out of five. In September 2026 he handed in one out of three on time.", "Education and training", "Employment", "B2"),
    ("3", "By July 2028 somebody new to Gethin understands nine of his words in ten on air or on the telephone, because he paces himself or types the hard words. In July 2026 it was six in ten.", "Education and training", "Friends and community", "B3"),
    ("4", "By July 2028 Gethin goes back to his notes and recordings after a lecture and picks out seven points of every eight. In July 2026 it was three.", "Education and training", "Employment", "B4"),
    ("5", "By July 2028 Gethin takes his tablets and keeps his seizure diary by himself on 29 days out of 30, and stays in every lesson for four weeks in a row. In June 2026 Mum kept both, and he left five lessons in four weeks.", "Health; education and training", "Health", "B5"),
    ("6", "By July 2028 Gethin goes to the radio station and back by train by himself, five Wednesdays in a row, works a shift of four hours there, and cooks two hot meals. In June 2026 he did none of these.", "Education and training", "Employment; independent living", "B6"),
    ("7", "By July 2028 Gethin spends three Saturdays a month out with friends or a club, without his family, and arranges them himself. In September 2026 it was one a month, arranged by Mum.", "Care (not education or training)", "Friends and community", "D1"),
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Teaching and staffing", (
        "F1. For needs B1 and B4 and outcomes 1 and 4. A learning support assistant (level 3, trained for six hours by the physiotherapist in moving and handling) is with Gethin one-to-one in practical lessons and between rooms for 12 hours a week, 36 weeks a year. The assistant walks beside him between rooms until January 2027, goes ahead and meets him there until July 2027, and tells him what was said in an absence.",
        "F2. For need B4 and outcomes 2 and 4. A note-taker (level 3) sits with Gethin one-to-one in all five hours of lectures each week, 36 weeks a year, and sends him typed notes by five o’clock on the same day. The tutor records each lecture and puts it on the course page.",
        "F3. For need B4 and outcomes 2 and 4. A specialist study tutor (level 5 diploma in specific learning difficulties) teaches Gethin one-to-one for 60 minutes a week, 36 weeks a year: planning an assignment backwards from its date, and turning notes into eight points.",
        "F4. For need B5 and outcome 5. A counsellor (accredited by the British Association for Counselling and Psychotherapy) sees Gethin one-to-one for 50 minutes a week from September to March, 22 sessions, using cognitive behavioural therapy for worry about health.",
    )),
    ("Therapies that educate or train", (
        "F5. For need B1 and outcomes 1 and 2. A physiotherapist (HCPC registered) works with Gethin one-to-one at college for 45 minutes every fortnight, 18 times a year, on standing, transfers and sitting well at an editing desk. She spends three hours a year training the assistant and two hours reviewing. The assistant does the stretches and the standing frame with him one-to-one for 20 minutes at 12.40 every college day.",
        "F6. For needs B2 and B6 and outcomes 2 and 6. An occupational therapist (HCPC registered) works with Gethin one-to-one for 60 minutes once a month, ten times a year, on one-handed editing and cooking. She spends six hours a year setting up equipment and showing staff how it works.",
        "F7. For need B3 and outcome 3. A speech and language therapist (HCPC registered, with five years’ work in dysarthria) works with Gethin one-to-one for 45 minutes a week, 30 weeks a year, on breath, pace and speech on air and on the telephone. She trains his tutors for two hours each term and reviews his targets for one hour each term.",
    )),
    ("Equipment, rooms and curriculum", (
        "F8. For needs B1 and B2 and outcomes 1 and 2. From September 2026: a desk that changes height in Studio 2 and in Room 14, a keyguard, a trackball, a microphone arm and dictation software on a laptop. The learning technologist (level 4) checks them each half-term and teaches Gethin the software one-to-one for 40 minutes a week from September to December 2026, 12 sessions.",
        "F9. For needs B1 and B4 and outcomes 2 and 4. His lessons are between ten and three on four days a week, in rooms on the ground floor or by the lift. He rests in the quiet room, which has a couch, for 20 minutes at one o’clock every college day. He has 25% extra time, rest breaks and a scribe in examinations. He takes the whole of the Level 2 course; nothing is left out.",
    )),
    ("Preparing for adulthood", (
        "F10. For need B6 and outcome 6. A travel trainer (level 3 award) teaches Gethin to use the train one-to-one for two hours a week from February to July 2027, 20 weeks.",
        "F11. For need B6 and outcomes 3 and 6. Work experience at the community radio station, four hours every Wednesday, 30 weeks a year, one-to-one with a job coach (trained in systematic instruction) for all four hours in the first 15 weeks and for one hour in the last 15.",
        "F12. For need B6 and outcomes 5 and 6. A tutor (level 4, independent living) teaches a group of four students for two hours every Friday, 36 weeks a year: cooking, bills, telephone calls and looking after their own medicines.",
    )),
)  # fmt: skip
STEPS = (
    ("1", "16 lessons out of 20 by July 2027, with the assistant meeting him in the room; 18 out of 20 by January 2028."),
    ("2", "Two assignments out of five by February 2027; three out of five by July 2027."),
    ("3", "Seven words in ten by July 2027, measured by the therapist with two strangers."),
    ("4", "Five points of eight by July 2027."),
    ("5", "Tablets by himself with a reminder on his phone by January 2027; two lessons missed in four weeks, or fewer, by July 2027."),
    ("6", "One train journey with the trainer three seats away by May 2027; one hot meal by July 2027."),
    ("7", "Two Saturdays a month by July 2027."),
)  # fmt: skip
K = (
    ("K1", "Gethin’s views", "Gethin, with his learning mentor", "11 September 2026", "Yes"),
    ("K2", "(a) Gethin’s and his mother’s contributions", "Gethin; mother, with his agreement", "11 September 2026", "Yes"),
    ("K3", "(b) Educational advice", "Principal, Havers Sixth Form College", "16 September 2026", "Yes"),
    ("K4", "(b) Leaving report", "Head teacher, Oakhanger School", "26 June 2026", "Yes"),
    ("K5", "(c) Medical advice", "Consultant community paediatrician", "3 July 2026", "Yes"),
    ("K6", "(c) Physiotherapy", "Physiotherapist", "17 June 2026", "Yes"),
    ("K7", "(d) Psychological advice", "Educational psychologist", "8 July 2026", "Yes"),
    ("K8", "(e) Social care advice and adult care assessment", "Social worker, transition team", "2 September 2026", "Yes"),
    ("K9", "(f) Occupational therapy", "Occupational therapist", "24 June 2026", "Yes"),
    ("K10", "(f) Speech and language therapy", "Speech and language therapist", "1 July 2026", "Yes"),
    ("K11", "(g) Preparing for adulthood", "Careers adviser (level 6)", "14 July 2026", "Yes"),
    ("K12", "(f) Individual health care plan for epilepsy", "Epilepsy nurse", "11 September 2026", "Yes"),
    ("K13", "(h) Person asked for by Gethin", "Manager of the community radio station", "10 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Gethin Farrow", "Amended final plan, 18 November 2026")
    by.heading("Education, Health and Care Plan for Gethin Farrow", 0)
    by.cover(
        ("Young person", "Gethin Farrow"), ("Date of birth", "20 January 2010"), ("Pronouns", "he/him"), ("Year group", "Year 12"),
        ("College", "Havers Sixth Form College"), ("Main type of need", "Physical disability"),
        ("Status", "Amended final plan"), ("Last review finished", "16 December 2025"), ("Review meeting", "22 September 2026"),
        ("Invitations and papers sent", "3 September 2026"), ("Report of the meeting sent", "2 October 2026"),
        ("Decision and proposed amendments sent", "14 October 2026"), ("Date of this plan", "18 November 2026"),
        ("Next review to be finished by", "13 October 2027"), ("Signed for the Council", "H. Tremlett, Head of SEND Assessment"),
        ("Signed on", "18 November 2026"),
    )  # fmt: skip
    by.paper.table(("Section", "What it holds"), INDEX)
    by.at("A").heading("Section A: Gethin’s views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B: Special educational needs")
    for area, texts in B:
        by.heading(area, 2)
        by.text(*texts)
    by.at("C").heading("Section C: Health needs")
    by.text(
        "C1. Cerebral palsy affecting both legs and the right arm, with stiffness and pain in the hips in the mornings (consultant community paediatrician, 3 July 2026). It limits how long Gethin can sit and how fast he can write, as B1 and B2 say.",
        "C2. Epilepsy: absences on most days and a longer seizure about twice a year, the last in November 2025 (epilepsy nurse, 11 September 2026). He misses what is said, and is drowsy for the rest of the day after a longer one. His individual health care plan of 11 September 2026 is attached as K12.",
    )  # fmt: skip
    by.at("D").heading("Section D: Social care needs")
    by.text(
        "D1. Gethin needs another person to help him wash and dress on weekday mornings, and he has nobody but his family to go out with (social worker, transition team, 2 September 2026). His adult care assessment was asked for on 10 June 2026 and finished on 2 September 2026.",
    )  # fmt: skip
    by.at("E").heading("Section E: Outcomes")
    by.rows(("No.", "Outcome", "Kind", "Adulthood area", "Need"), E, labels=(0, 2, 3, 4))
    by.text(
        "Outcomes 2, 3, 4 and 6 lead towards the work in radio that Gethin hopes for; outcomes 1, 5 and 6 towards a flat of his own; outcome 7 towards away matches. His tutor and Gethin set targets for each half-term. The learning mentor checks them with him on the first Monday of every month, and his tutor, the SENCO and Gethin go through them each term. The Council reviews the outcomes once a year.",
    )  # fmt: skip
    by.heading("What comes next", 2)
    by.text(
        "In September 2027 Gethin means to move to the Level 3 course at the same college: he meets its tutor in March 2027, tries the studio for two days in May 2027, and his equipment is moved by 15 July 2027. At 18, in January 2028, his care moves to adult services: the two social workers and Gethin meet in October 2027. The job coach and the careers adviser begin to look for apprenticeships with him in January 2028, for when he leaves in July 2029.",
    )  # fmt: skip
    by.at("F").heading("Section F: Special educational provision")
    for kind, texts in F:
        by.heading(kind, 2)
        by.text(*texts)
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("Section G: Health provision")
    by.text(
        "G1, for C1. An orthopaedic surgeon sees Gethin for 30 minutes once a year, and an orthotist fits his splints for 45 minutes every six months.",
        "G2, for C2. The epilepsy nurse sees Gethin for 60 minutes every four months, three times a year, and trains four college staff for two hours each September to give his rescue medicine. She goes with him to the adult clinic for his first visit in January 2028.",
        "The integrated care board agreed to Section G on 4 November 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("Section H1: Social care provision under the 1970 Act, until he is 18")
    by.text(
        "For D1 and outcome 7, until 19 January 2028. A care worker (level 2 diploma) helps Gethin to wash and dress, one-to-one, for 45 minutes every weekday morning, 52 weeks a year. A support worker (level 3 diploma) goes out with him one-to-one for five hours every other Saturday, 26 times a year.",
    )  # fmt: skip
    by.at("H2").heading("Section H2: Other social care provision")
    by.text(
        "For D1 and outcome 7, from 20 January 2028, under the Care Act 2014. A care worker (level 2 diploma) helps him one-to-one for 45 minutes every morning, 52 weeks a year, and a support worker (level 3 diploma) goes out with him one-to-one for five hours every Saturday, 48 weeks a year. Until then nothing is required under H2 (social worker, 2 September 2026).",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text("Since 1 September 2026: Havers Sixth Form College, a mainstream sixth form college.")
    by.at("J").heading("Section J: Personal budget")
    by.text("Gethin was told about personal budgets on 22 September 2026. He has not asked for one. No direct payment is made.")  # fmt: skip
    by.at("K").heading("Section K: Advice and information")
    by.rows(("No.", "Advice", "Whose (role)", "Date", "Attached"), K)
    by.at("E").heading("Annex to Section E: the steps towards each outcome")
    by.rows(("Outcome", "Steps on the way"), STEPS, labels=(0,))


PLAN = Unseen(
    name="gethin", style="an index, and an annex of steps", born=dt.date(2010, 1, 20), write=write
)
