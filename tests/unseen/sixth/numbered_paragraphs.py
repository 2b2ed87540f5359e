"""Tiernan, sixteen: a draft that he asked for himself, in paragraphs numbered after their letters."""

import datetime as dt

from tests.unseen.author import Author, Unseen

SECTIONS = (
    ("A", "Section A. Tiernan’s views, interests and aspirations", (
        "A1. Tiernan wrote paragraphs A2 to A8 with his talker, an eye-gaze device, over five afternoons between 21 September and 2 October 2026, with a communication assistant beside him who did not change his words. He checked them on 9 October 2026.",
        "A2. “I am a Celtic supporter, a DJ and the best big cousin going. I like loud music, films that make no sense and winding up my granny. People say I am funny and stubborn. I am proud of the set that I played at the harbour festival in August 2026.”",
        "A3. “College is good. I picked it. I like music technology and the canteen. I do not like it when people talk to whoever is pushing my chair, or say they got it when they did not. I missed a lot of writing at my old school because I am slow on the talker and nobody waited.”",
        "A4. “I have mates from the festival and one from college who gets my jokes. The rest of the time it is my cousins. I would like to go out on a Friday with nobody’s mum there.”",
        "A5. “I drive my chair, I choose my clothes and I run my own phone. I need hands for washing, eating and the toilet, and I say who. I want to learn to do my own money and to tell a new assistant what to do without Mum. My hips get sore by two o’clock and I sleep badly then. Swimming sorts that.”",
        "A6. “In two years I want the Level 3 in music production. After that an apprenticeship in a studio or a radio station and get paid. I want a flat in the city with assistants that I pick, near a venue, and to vote, and a girlfriend if she likes the same music.”",
        "A7. “How to talk with me: talk to me, not over me. I look at the screen and it takes a minute or two. Do not guess, unless I blink twice, which means go on then. Looking up is yes. Closing my eyes is no. Looking away is get lost. If the talker is flat, use the letter board.”",
        "A8. “How to decide things with me: send it the day before. Give me the real choices and what goes wrong with each. Do it before lunch with my assistant there. I want the last word. Mum can be there if I ask her.”",
        "A9. History. Tiernan was born in Glasgow in May 2010, ten weeks early, and has cerebral palsy. He went to a primary school and then a secondary school there, and has used a talker since 2018. He had an operation on his hips in November 2022. He passed four National 5s in 2026. The family moved here in July 2026, he asked for this assessment himself, and he began college in September 2026.",
        "A10. Mum’s view (Tiernan read this and agreed to it on 9 October 2026). Mum is proud of the way that he speaks up for himself. She would like to be Mum again, and less of a carer. She hopes that he is paid for what he is good at.",
        "A11. Tiernan makes his own decisions about this plan. No one has had any reason to doubt that he can.",
    )),
    ("B", "Section B. Special educational needs", (
        "B1. Communication. Tiernan understands all that is said to a student of his age (British Picture Vocabulary Scale, speech and language therapist, 1 October 2026) and speaks through an eye-gaze device at six words a minute; those around him speak at about 150. In a seminar on 29 September 2026 he began 11 contributions, and the talk had moved on before he had finished eight of them.",
        "B2. Writing and study. He composes 40 words in ten minutes with prediction switched on, and tires after 25 minutes (occupational therapist, 6 October 2026). A 500-word assignment takes him a little over two hours of work at the screen, spread over two days. He spells at the level of a twelve-year-old (Helen Arkell spelling test, 24 September 2026), because letters were often filled in for him.",
        "B3. Movement, posture and position. Tiernan has cerebral palsy that affects all four limbs (GMFCS level IV). He drives a powered wheelchair with his chin. After about 90 minutes in one position he has pain in his hips and his accuracy with the eye-gaze device falls from 92 to 61 per cent (physiotherapist, 8 October 2026).",
        "B4. Using studio equipment. He cannot press the keys and sliders of a mixing desk. He knows what each does and can say what to change; in a test with a tablet and a head switch on 5 October 2026 he carried out seven of ten steps (music technology teacher).",
        "B5. Independence. Tiernan has never planned a week’s money, and on the two occasions when a new assistant came in September 2026 he left it to his mother to explain his care (psychologist, 13 October 2026).",
        "B6. Social, emotional and mental health. He says that he gets low when he is left out of the talk; he scored within the usual range on a questionnaire of mood on 13 October 2026 (psychologist). No need apart from B1 was identified.",
    )),
    ("C", "Section C. Health needs", (
        "C1. Cerebral palsy with tightness of the hips and hamstrings, and pain (consultant in neurodisability, 15 October 2026). It limits sitting and, with it, the use of the talker, as B3 says.",
        "C2. Difficulty in chewing and swallowing: soft food cut small, and drinks thickened. He has an individual health care plan of 11 September 2026 for meals at college, which is attached (K12).",
    )),
    ("D", "Section D. Social care needs", (
        "D1. Tiernan needs another person for washing, dressing, eating and going out, and does not go out in the evening without a relation (social worker, 16 October 2026).",
        "D2. He will be 18 on 6 May 2028 and is likely to need care and support as an adult. He asked for a child’s needs assessment under the Care Act 2014 on 16 October 2026, and the adult team will finish it by 31 March 2027.",
    )),
    ("E", "Section E. Outcomes", (
        "E1. Communication; for friends and community. By July 2028 Tiernan finishes what he began to say in nine of ten contributions to a seminar, and on four evenings out he orders, pays and talks without a relation there. In September 2026 it was three of 11, and no evenings. Step: six of ten, and one evening, by July 2027. (Need B1; A3, A4.)",
        "E2. Study; for employment. By July 2028 Tiernan plans and completes a 500-word assignment in 90 minutes, using his own stored phrases, and spells 90 words in 100 as his tutors would. In September 2026 it was over two hours, and 71 words. Step: 105 minutes, and 80 words, by July 2027. (Need B2; A6.)",
        "E3. Posture; for good health. By July 2028 Tiernan tells an assistant when and how to move him, before it hurts, on 19 days of 20, and keeps his accuracy on the device at 85 per cent or more at 3 p.m. In October 2026 it was 61 per cent and he told them on six days of 20. Step: 12 days of 20, and 75 per cent, by July 2027. (Needs B3, C1; A5.)",
        "E4. Studio work; for employment. By July 2028 Tiernan records, mixes and exports a three-minute track with equipment that he controls himself, in a working studio, within a day. In October 2026 he carried out seven of ten steps in college. Step: all ten steps in college by July 2027. (Need B4; A6.)",
        "E5. For independent living. By July 2028 Tiernan interviews and instructs a new assistant in his own recorded words, without his mother, three times out of three, and runs a monthly budget for going out for six months. In September 2026 he had done neither. Step: one assistant, and two months, by July 2027. (Needs B5, D1; A5, A6: the flat, and voting with an assistant whom he has picked.)",
        "E6. Outcomes E1 to E5 are all education and training outcomes; part of E5 is a care outcome as well.",
        "E7. His personal tutor and the speech and language therapist set targets with Tiernan at the start of each half-term. The tutor records how far he has got every fortnight. Tiernan, the tutor and the therapist check each outcome every term, and the Council does so each year.",
        "E8. What lies ahead. Children’s therapists hand over to the adult services between November 2027 and May 2028, with a joint meeting of one hour in January 2028. The course ends in July 2028. Studio and apprenticeship visits begin in October 2027, Tiernan decides on his next step by 28 February 2028, and his equipment list and communication guide go to wherever that is by 30 June 2028.",
    )),
    ("F", "Section F. Special educational provision", (
        "F1. A speech and language therapist (HCPC registered, specialist in communication aids) works with Tiernan one-to-one for 60 minutes a week, 36 weeks a year, on storing and linking phrases, taking and holding a turn, and mending what has been misunderstood. She also gives three hours each term to programming the device and reviewing his vocabulary, and trains his tutors and assistants for three hours in September and two hours in January. (B1; E1, E2.)",
        "F2. A communication assistant (level 3, certificate in augmentative and alternative communication) is with Tiernan one-to-one in all 16 hours of taught time a week, 36 weeks a year. The assistant sets up and calibrates the device, tells the room when he is composing, holds the turn for him and reads back what he asks to have read. (B1, B2; E1, E2.)",
        "F3. In each seminar the tutor sends Tiernan the questions two days before, asks him first or third, and waits until he has finished. There are no more than 12 students in these seminars, which take six hours a week. (B1; E1.)",
        "F4. A specialist tutor (level 5 diploma in literacy) teaches him spelling and planning of writing one-to-one for 60 minutes twice a week, 36 weeks a year, with his own lyrics and reviews. (B2; E2.)",
        "F5. A physiotherapist (HCPC registered) works with Tiernan in the pool at college for 45 minutes each Wednesday, 36 weeks a year, teaching him to lead his own stretches and to direct others. She trains four assistants in moving him and in the same stretches for three hours each September and reviews his seating in lessons for one hour every half-term. (B3; E3.)",
        "F6. Two assistants (level 2 in care, trained by the physiotherapist as in F5) change his position, by hoist, at 10.30, 12.15 and 2.15 every day at college, for 20 minutes each time, as Tiernan directs. The room with the hoist and bench is beside the music suite and is kept for him at those times. (B3; E3.)",
        "F7. An occupational therapist (HCPC registered, assistive technology) works on studio control with Tiernan one-to-one for 60 minutes a fortnight, 18 sessions a year, and spends two hours a term with the technician setting up software. (B4; E4.)",
        "F8. Equipment: the eye-gaze device with its spare battery and mount, for the whole of each day; a letter board; two head switches and a tablet with mixing software in the studio; a desk that rises. The communication assistant tests all of it at 8.45 each day and the technician once a month. (B1, B2, B4; E1, E2, E4.)",
        "F9. A tutor in independent living (qualified teacher in further education) teaches Tiernan and three others, a group of four, for two hours a week, 36 weeks a year: budgets, interviewing assistants, rights and voting, going out in the evening. (B5; E1, E5.)",
        "F10. Work: half a day (three hours) a week in a community radio studio from January 2027, 24 weeks a year, with a job coach (level 3, trained in systematic instruction) beside him throughout those three hours. (B4, B5; E4, E5.)",
        "F11. Course: he takes the two-year music production course over three days a week, without the practical module in live rigging. The radio placement takes its place. In examinations he has 100 per cent extra time, a rest break of ten minutes each half-hour and his device. (B2, B3; E2, E4.)",
        "F12. The hours above are those that the advice recommends. The physiotherapist first recommended two sessions of 25 minutes in the pool; Tiernan preferred one of 45 minutes, and she agreed on 22 October 2026 that it would do as much.",
    )),
    ("G", "Section G. Health provision", (
        "G1. A consultant in neurodisability sees Tiernan for 40 minutes twice a year about pain and medicine; the orthopaedic clinic X-rays his hips once a year. (C1.)",
        "G2. A dietitian sees him for 30 minutes every four months, three times a year, and reviews the health care plan for meals each September. (C2.)",
        "G3. The wheelchair service’s therapist reviews the chair and its chin control for 60 minutes every six months, and its engineer answers a breakdown within one working day. (C1.)",
        "G4. The integrated care board agreed to G1 to G3 on 5 November 2026 (designated clinical officer).",
    )),
    ("H1", "Section H1. Provision under section 2 of the 1970 Act", (
        "H1.1. Until he is 18, a personal assistant (level 2 diploma in care) is with Tiernan at home and out for ten hours a week, 48 weeks a year: an hour on each of six mornings, and four hours on Friday evening. (D1; E1, E5.)",
    )),
    ("H2", "Section H2. Other social care provision", (
        "H2.1. None is required at the age of 16 (social worker, 16 October 2026).",
    )),
    ("I", "Section I. Placement", (
        "I1. This section is blank in the draft. Tiernan may tell the Council where he would like to study by 4 December 2026.",
    )),
    ("J", "Section J. Personal budget", (
        "J1. Tiernan has asked for a direct payment for H1.1: £9,120 a year from the care budget, for ten hours a week at £19. It is for need D1 and outcomes E1 and E5. It is paid each month to an account that Mum manages with him until he is 18. There is no direct payment for anything in Section F.",
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Tiernan’s own advice", "Tiernan", "9 October 2026", "Yes"),
    ("K2", "Mother’s view, with Tiernan’s agreement", "Mother", "9 October 2026", "Yes"),
    ("K3", "(b) Educational", "College principal", "12 October 2026", "Yes"),
    ("K4", "(c) Medical", "Consultant in neurodisability", "15 October 2026", "Yes"),
    ("K5", "(d) Psychological", "Educational psychologist", "13 October 2026", "Yes"),
    ("K6", "(e) Social care", "Social worker, young people’s disability team", "16 October 2026", "Yes"),
    ("K7", "(f) Speech and language", "Speech and language therapist", "1 October 2026", "Yes"),
    ("K8", "(f) Occupational therapy", "Occupational therapist", "6 October 2026", "Yes"),
    ("K9", "(f) Physiotherapy", "Physiotherapist", "8 October 2026", "Yes"),
    ("K10", "(g) Preparing for adulthood and independent living", "Transition adviser (level 6)", "20 October 2026", "Yes"),
    ("K11", "(h) Asked for by Tiernan", "Producer, harbour festival", "19 October 2026", "Yes"),
    ("K12", "Individual health care plan", "Dietitian, with Tiernan", "11 September 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT EHC plan: Tiernan Vasquez-Holt", "Draft 1, served 16 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.text(
        "This draft was sent to Tiernan Vasquez-Holt, with all the advice that it rests on, on 16 November 2026.",
    )
    by.cover(
        ("Young person", "Tiernan Vasquez-Holt"), ("Date of birth", "6 May 2010"), ("Pronouns", "he/him"),
        ("Year", "Year 12"), ("Decision-maker", "Tiernan"), ("Main need", "Physical disability"),
        ("Second need", "Speech, language and communication needs"), ("Status", "Draft"),
        ("Request received from Tiernan", "3 August 2026"), ("Tiernan told of the decision to assess", "11 September 2026"),
        ("Advice asked for", "14 September 2026"), ("Comments may be made until", "4 December 2026"),
        ("Final plan to be sent by", "21 December 2026"),
    )  # fmt: skip
    for letter, heading, texts in SECTIONS:
        by.at(letter).heading(heading)
        by.text(*texts)
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Ref.", "Advice", "Given by", "Date", "Attached"), K, labels=(0,))
    by.text(
        "K12 was written three days before the advice was asked for. The dietitian and the Council (18 September 2026) and Tiernan (21 September 2026) agreed that it is sufficient.",
    )


PLAN = Unseen(
    name="tiernan", style="paragraphs numbered after their letters", born=dt.date(2010, 5, 6), write=write,
)  # fmt: skip
