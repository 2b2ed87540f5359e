"""Joss, ten, looked after: an amended final plan with a table of contents and long paragraphs."""

import datetime as dt

from tests.unseen.author import Author, Unseen

CONTENTS = (
    ("Section A", "What Joss, his mum, his foster carers and his social worker think and hope"),
    ("Sections B, C and D", "What Joss finds hard in learning, in health and at home"),
    ("Section E", "What will be different, and who checks"),
    ("Section F", "The special educational provision"),
    ("Sections G, H1 and H2", "Health and social care provision"),
    ("Sections I, J and K", "School, personal budget, reports"),
)  # fmt: skip
A = (
    ("Joss’s page",
     "Joss talked and his mentor typed, in the den on 7 September 2026. He read it back on 10 September and took two things out. “I’m Joss. I’m good at bikes, cooking and making little kids laugh. I know loads about sharks. I’m proud that I got my Level 2 cycling badge in July. I like drumming, fishing and my carers’ dog. A good day is PE, pasta and nobody shouting. A bad day is when there’s a supply teacher and nobody told me.”",
     "“School’s all right now. I like science and I like the den. I don’t like writing loads or when the bell goes and everyone’s in the corridor. I’ve got two proper mates. I’d like one to come on the boat. At night I go to bed at half eight and I sleep fine if the landing light’s on. The tablet in the morning is OK but it makes me not hungry at dinner.”",
     "“I can cook three teas, fix a puncture and go to the shop. I want to learn to get the bus to Mum’s. When I’m grown up I want to be a bike mechanic or run a fishing boat, and have a house with a shed near my brother. I want to join the lifeboat crew when I’m old enough. Before that I just want to start at Harbour View and not get lost.”"),
    ("How to talk with Joss and help him decide",
     "Joss speaks well when his hands are busy. Walk or fix something next to him and keep your voice low. Tell him the plan for the day, and any change to it, before anybody else hears. Yes is usually “s’pose”; no is silence and his hood up, and then it is time to stop and come back after break. He likes to have choices written on two or three cards the day before, to ask questions in private, and to have his mentor or his carer beside him. He comes to the last half-hour of meetings and chairs it himself."),
    ("What has happened so far",
     "Joss was born in February 2016 and lived with his mum and older brother until June 2022. He has been looked after since then, with the same foster carers since January 2023. He was found to have attention deficit hyperactivity disorder (ADHD) in May 2023, and his first plan was made on 30 November 2023. He joined Stonecross in September 2023, after two other schools. He and his family have agreed to what is written about home in this plan, and have asked that no more is said."),
    ("Mum’s views (telephone call with the social worker, 3 September 2026)",
     "Mum says that Joss is loving and can turn his hand to anything. She is pleased with the mentor, and likes getting a photograph on Fridays. Her worry is the size of the new school. She hopes that he makes friends who stick by him, gets a trade, and has a home of his own near family one day."),
    ("His foster carers’ views (personal education plan meeting, 10 September 2026)",
     "“He’s a joy on the water. He thinks of other people before himself.” They find that he needs telling about changes a day ahead. They would like him to stay at one school until he is sixteen, to keep up the drumming, and to grow up knowing that he belongs."),
    ("His social worker’s views (10 September 2026)",
     "The social worker sees a boy who has learned to say when he is not all right. She hopes that nothing in the move to secondary school costs him the people he trusts. Joss is looked after under section 20, so his mum holds parental responsibility; she has let the carers sign for trips and day-to-day matters. His personal education plan was last reviewed on 10 September 2026 and its targets are the same as the steps in Section E."),
)  # fmt: skip
B = (
    ("1. Feeling safe, and strong feelings",
     "Joss watches for danger. A sudden noise, a change of adult or the sense of being told off sets off fright: his breathing quickens and he runs or hides. Between April and July 2026 he left the classroom without telling anyone on 22 occasions, for 14 minutes on average (school record, 17 July 2026), against 61 in the same term of 2025. He is calm within ten minutes if the adult is one of three whom he knows."),
    ("2. Attention and getting started",
     "Joss has ADHD. With his medicine he keeps to a task that he has not chosen for about eight minutes; most of his class manage 25 (educational psychologist, 9 June 2026). He needs three reminders on average before he begins to write, and loses the thread of what he was told when there are more than two things to do."),
    ("3. Writing, spelling and gaps in mathematics",
     "He talks like a boy of twelve and reads at 10 years 2 months (York test, 16 June 2026), but his spelling is at 7 years 1 month (Vernon, 16 June 2026) and he writes two sentences in 20 minutes. He missed most of Years 1 and 2. In number he is secure with what is taught by the end of Year 3 and has not yet learned fractions or long division (SENCO, 18 June 2026)."),
    ("4. Friendships",
     "Joss has two friends and plays well with younger children. In games with a score he was in an argument on 11 of 20 afternoons in June 2026 (playground log). Afterwards he thinks that the friendship is over, and stays away for a day or so."),
    ("5. Other areas",
     "No sensory or physical need was identified (community paediatrician, 2 July 2026; sight and hearing checked). His understanding and use of words are in the average range (educational psychologist, 9 June 2026)."),
)  # fmt: skip
E = (
    ("Outcome 1 (need 1; starting at Harbour View without getting lost).",
     "By July 2028, the end of Year 7, Joss tells an adult with words or his card before he leaves a room, and is back in his lesson within ten minutes, on nine occasions out of ten. In the summer term of 2026 he told someone on 4 occasions of 26. Steps: five out of ten by March 2027; seven out of ten by July 2027."),
    ("Outcome 2 (need 2; a mechanic sees a job through).",
     "By July 2028 Joss begins a task within two minutes of being told, with one reminder, and keeps to it for 20 minutes, in four lessons out of five. In June 2026 it took three reminders and lasted eight minutes. Steps: 12 minutes by March 2027; 15 minutes by July 2027."),
    ("Outcome 3 (need 3; working with bikes or boats).",
     "By July 2028 Joss types or dictates a page of 150 words that another person can follow, and works out measures with fractions, scoring eight out of ten on a Year 5 paper. In June 2026 he wrote two sentences and scored two. Steps: 60 words and four out of ten by July 2027."),
    ("Outcome 4 (need 4; mates on the boat, the lifeboat crew, Mum’s hope for friends).",
     "By July 2028 Joss plays a game with a score to the end on 18 afternoons out of 20, and makes up with a friend on the same day after a quarrel. In June 2026 it was 9 out of 20. Step: 14 out of 20 by July 2027."),
    ("Outcome 5 (needs 1 and 6; the bus to Mum’s, and a house with a shed).",
     "By July 2028 Joss makes the bus journey to his new school and back by himself each day for four weeks in a row, and is on time on 19 days out of 20. In September 2026 he had not been on a bus alone. Step: the route with his carer one stop behind by July 2027."),
)  # fmt: skip
F = (
    ("F1.",
     "A learning mentor (level 4 diploma in therapeutic work with children; supervised for an hour a fortnight by a clinical psychologist) is with Joss one-to-one from 8.35 to 9.05 and from 2.45 to 3.15 every school day, 190 days a year. They go through the day on a card, name what may be hard, practise how to ask to leave, and look back at what went well. This serves need 1 and outcome 1."),
    ("F2.",
     "A qualified play and creative arts therapist (member of the British Association of Play Therapists) sees Joss one-to-one for 50 minutes a week, 36 weeks a year, at school. She also spends one hour every half-term with his teacher, mentor and carers on what they can do the same way, and two hours a year on her report. Needs 1 and 4; outcomes 1 and 4."),
    ("F3.",
     "In all 25 hours of lessons a week a teaching assistant (level 3, with the two-day course in attachment-aware practice) sits within three metres of Joss. She repeats the instruction one step at a time, sets a sand timer for eight minutes (rising by two each half-term), ticks off each step with him and gives him a job to carry out of the room between tasks. She works with no more than two other pupils at the same time. Need 2; outcomes 1 and 2."),
    ("F4.",
     "A specialist teacher (level 5 diploma in teaching learners with literacy difficulties) teaches Joss spelling and writing one-to-one for 30 minutes, four times a week, 38 weeks a year. She teaches word patterns, touch-typing and how to dictate to the laptop. Need 3; outcome 3."),
    ("F5.",
     "A qualified teacher teaches Joss and two others (a group of three) the missed parts of Years 4 and 5 mathematics for 40 minutes, three times a week, 38 weeks a year, with measures, scales and gears. It replaces three of the class’s five mathematics lessons; all other subjects of the National Curriculum are taught with his class. Need 3; outcome 3."),
    ("F6.",
     "His mentor referees a game with a score for Joss and five other pupils for 25 minutes each lunchtime, 190 days a year. Before it they agree what to do when somebody is out; if there is a row, the mentor takes both through the five mending questions that day. Need 4; outcome 4."),
    ("F7.",
     "Travel training: a mentor with the level 3 award in independent travel training works with Joss one-to-one for 60 minutes a week from April to July 2027 (12 weeks) and for four mornings in September 2027. Need 6; outcome 5."),
    ("F8.",
     "For the move: ten visits to Harbour View Academy of 90 minutes each with his mentor, one a fortnight from February to July 2027; his new form tutor and pastoral lead each spend two hours with him at Stonecross in June; and his Stonecross mentor is at Harbour View for two hours every day in the first three weeks of September 2027, and one hour a week until the October half-term. Needs 1 and 4; outcomes 1 and 4."),
    ("F9.",
     "The play therapist trains everybody who teaches Joss in how fright looks and what to say: two hours in September, and one hour every term. Four named adults who know him cover every absence; his mentor tells him by 8.40 who it will be. Needs 1 and 2; outcomes 1 and 2."),
    ("F10.",
     "Rooms and equipment: the den, a room with a door and low light, is his from 8.30 to 3.30; access to it is for ten minutes at a time, whenever he shows his card, with the teaching assistant following. A laptop with dictation software is with him in every lesson; the technician checks it each half-term. He has 25% extra time in tests. Needs 1, 2 and 3; outcomes 1, 2 and 3."),
    ("Advice.",
     "The amounts follow the reports of the psychologist, the therapist and the SENCO in Section K. There is no departure from any of them."),
)  # fmt: skip
K = (
    ("1", "Reg 6(1)(a)", "Mum’s views", "Mother", "3 September 2026", "Yes"),
    ("2", "Reg 6(1)(a)", "Carers’ views", "Foster carers", "10 September 2026", "Yes"),
    ("3", "Views", "Joss’s page", "Joss, with his mentor", "10 September 2026", "Yes"),
    ("4", "Reg 6(1)(b)", "School’s report", "Head teacher, Stonecross Primary School", "17 July 2026", "Yes"),
    ("5", "Reg 6(1)(c)", "Medical advice", "Community paediatrician", "2 July 2026", "Yes"),
    ("6", "Reg 6(1)(d)", "Psychological advice", "Educational psychologist", "9 June 2026", "Yes"),
    ("7", "Reg 6(1)(e)", "Social care advice and care plan summary", "Social worker, children in care team", "4 September 2026", "Yes"),
    ("8", "Reg 6(1)(f)", "Play therapy report", "Play and creative arts therapist", "6 July 2026", "Yes"),
    ("9", "Reg 6(1)(f)", "Advice of the virtual school", "Virtual school head", "10 September 2026", "Yes"),
    ("10", "Reg 6(1)(h)", "Asked for by Mum", "Leader, drumming group", "12 July 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC plan (confidential)", "TREMLETT Joss: amended final plan, 20 November 2026")  # fmt: skip
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Joss Tremlett"), ("Born", "27 February 2016"), ("Pronouns", "he/him"), ("School year", "Year 6"),
        ("Main need", "Social, emotional and mental health"), ("Other need", "ADHD"),
        ("Looked after", "Yes, section 20, by this Council"), ("Parental responsibility", "Mother"),
        ("Personal education plan", "10 September 2026"), ("Status", "Amended final plan (amendment 3)"),
        ("Plan first made", "30 November 2023"), ("Last review decision", "21 October 2025"),
    )  # fmt: skip
    by.rows(("Step in this review", "Date"), (
        ("Everyone invited, and reports sent to all", "1 September 2026"), ("Review meeting", "17 September 2026"),
        ("Head teacher’s report of the meeting sent", "29 September 2026"),
        ("Decision and proposed amendments sent", "13 October 2026"),
        ("Comments received until", "30 October 2026"), ("Amended final plan", "20 November 2026"),
        ("Next review to be finished by", "12 October 2027"),
        ("Signed for the Council", "H. Brathwaite, Service Manager for SEND, 20 November 2026"),
    ))  # fmt: skip
    by.rows(("Part", "Content"), CONTENTS)
    by.at("A").heading("Section A. Views, interests and aspirations")
    for title, *texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B. Special educational needs")
    for title, text in B:
        by.heading(title, 2)
        by.text(text)
    by.heading("6. Getting about", 2)
    by.text(
        "Joss goes to the corner shop alone. He has not yet used a bus by himself; on a trial on 15 June 2026 he got on without looking at the number and ran from the stop when a lorry braked (mentor’s record).",
    )
    by.at("C").heading("Section C. Health needs related to SEN")
    by.text(
        "7. ADHD (community paediatrician, 2 July 2026). Joss takes one tablet at breakfast. It lessens his appetite at midday, and its effect has worn off by about 3 p.m., which is when need 2 shows most.",
    )
    by.at("D").heading("Section D. Social care needs")
    by.text(
        "8. Joss has few chances to be with boys of his own age outside school, and his carers cannot leave him with sitters who do not know him (social worker, children in care team, 4 September 2026). He and Mum agreed on 8 September 2026 to this being in the plan.",
    )
    by.at("E").heading("Section E. Outcomes")
    by.labelled(*((title.rstrip("."), text) for title, text in E))
    by.text(
        "Joss, his mentor and the SENCO set short-term targets for each half-term, and the mentor keeps the count from week to week. The SENCO, carers and social worker look at the counts each term at the personal education plan meeting, and Mum is sent them. The Council reviews the outcomes every year.",
        "The move to secondary school in September 2027: visits begin in February (F8); the SENCOs of both schools meet for two hours on 4 May 2027; Joss makes a film of the route between rooms in June; his reports and cards are handed over by 25 June 2027; and Joss, Mum, the carers and the form tutor meet on 23 September 2027 to see how he has settled.",
    )
    by.at("F").heading("Section F. Special educational provision")
    for number, text in F:
        by.paper.labelled(number.rstrip("."), by.note(text))
    by.at("G").heading("Section G. Health provision")
    by.text(
        "For need 7. A specialist ADHD nurse sees Joss for 30 minutes every three months, four times a year, to check height, weight, pulse and appetite. The community paediatrician reviews the medicine for 40 minutes once a year, in July.",
        "The designated clinical officer agreed to this for the integrated care board on 6 November 2026.",
    )
    by.at("H1").heading("Section H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text(
        "For need 8 and outcome 4. A youth worker (level 3) takes Joss and two other boys to a fishing club for three hours every Saturday, 40 weeks a year.",
    )
    by.at("H2").heading("Section H2. Other social care provision")
    by.text(
        "For need 8. One overnight stay a month, 12 nights a year, with the support foster family that Joss has known since 2024, arranged by the fostering social worker.",
    )
    by.at("I").heading("Section I. Placement")
    by.text(
        "Until July 2027: Stonecross Primary School, a mainstream community primary school.",
        "From 1 September 2027: Harbour View Academy, a mainstream secondary academy for ages 11 to 16.",
    )
    by.at("J").heading("Section J. Personal budget")
    by.text(
        "Mum and the carers were asked on 17 September 2026. No personal budget has been requested."
    )
    by.at("K").heading("Section K. Advice and information")
    by.rows(("No.", "Kind", "Document", "Whose", "Date", "Attached"), K, labels=(0,))
    by.at("").heading("Right of appeal")
    by.text(
        "Mum may appeal to the First-tier Tribunal against what stands in Sections B, F and I within two months of the date of the decision letter, or one month of the mediation certificate if that is later. The letter gives the telephone number for mediation advice, for disagreement resolution and for the information, advice and support service.",
    )


PLAN = Unseen(
    name="joss", style="a table of contents and long paragraphs", born=dt.date(2016, 2, 27), write=write,
)  # fmt: skip
