"""Betony, twelve: an amended final plan on its side, need, outcome and provision across each row, page notes above."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A = (
    ("A1 How we did this", "Betony recorded voice notes on her tablet on 2 and 3 September 2026 and the SENCO (special educational needs co-ordinator) typed them. Betony checked the typing on 8 September. Lines in quotation marks are her exact words; the SENCO wrote the rest from the notes."),
    ("A2 What I like (Betony)", "“Wheelchair rugby. Baking shows. Making quizzes for my nan that she can’t do.” She has made 40 quizzes, and is good at spotting when other people are fed up."),
    ("A3 School (Betony)", "“Best is drama because nobody minds how you stand. Worst is maths, it all slides about on the page. And when I’m late because of the lift and everyone looks.”"),
    ("A4 Friends (Betony)", "“I’ve got two proper friends. They go to the shop after school and I can’t, so I hear about it the next day.”"),
    ("A5 My body (Betony)", "“My legs get tight and it aches at night. By Thursday I’m wiped out. Swimming in the warm pool is the one time nothing hurts.”"),
    ("A6 Doing things myself (Betony)", "She makes toast, charges her own chair and chooses her clothes. She wants to get across town “without an adult behind me”."),
    ("A7 The future (Betony)", "“I want to write quiz shows for telly. College first, media probably. A flat with wide doors, and my friends round every Friday. And to play rugby for the county.”"),
    ("A8 Talking with Betony and making decisions", "Betony speaks clearly. Sit down so that your eyes are level, ask one thing at a time, and wait: she goes quiet when she is tired, and that is not a yes. For bigger decisions send her the questions the day before, meet before 11 a.m., and let her bring a friend."),
    ("A9 Her mum’s and stepdad’s views (telephone call with the SENCO, 9 September 2026)", "“She is funny and fair and she runs this house. We think the school gets the wheelchair and forgets the tiredness.” They hope that she keeps her friends, stays on to college, finds paid work that uses her brain and one day lives in her own place nearby."),
    ("A10 Story so far", "Betony was born at 30 weeks in May 2014. Cerebral palsy was diagnosed in 2016. She has used a powered wheelchair since 2021, and started at the academy in September 2025."),
)  # fmt: skip
ROWS = (
    ("Sensory and physical", (
        ("B1. Cerebral palsy affecting both legs and the left hand. Betony walks ten metres with a frame; further than that, she drives her chair (physiotherapist, 11 June 2026). She writes 7 words a minute by hand and the pen hurts after five minutes (occupational therapist, 18 June 2026).",
         "E1. By July 2028 (end of Year 9) Betony records a whole lesson’s work herself, by keyboard or voice, in nine lessons out of ten. June 2026: four in ten. Step: seven in ten by July 2027. Towards writing for television.",
         "F1 (B1, E1). A laptop with speech-to-text, an angled board and a one-handed keyboard, hers in all lessons since October 2026; the ICT technician services them each half-term.\nF2 (B1, E1). Keyboard and dictation lessons: specialist ICT tutor (level 4 assistive technology certificate), one-to-one, 40 minutes a week, 30 weeks.\nF3 (B1, E1). In tests and exams: 25% extra time, a rest break of five minutes in each half-hour, and a room with a height-adjustable desk."),
        ("B2. Betony’s hips and legs stiffen when she sits for over 40 minutes, and she then cannot follow the lesson for pain: it happened on 11 of 20 days logged (school log, 8 June to 3 July 2026).",
         "E2. By July 2028 Betony directs her own stretches and standing, and stays to the end of four lessons out of five without pain stopping her. July 2026: two in five. Step: three in five by July 2027. Towards playing for the county.",
         "F4 (B2, E2). Hydrotherapy: physiotherapist (HCPC registered) in the water with her, one-to-one, 45 minutes a week, 36 weeks, at the special school’s pool, on Tuesdays in place of swimming.\nF5 (B2, E2). Standing frame: 30 minutes a day in drama, English or tutor time, set up by a teaching assistant (level 3). The physiotherapist trains two assistants for three hours each September and checks the frame for an hour a term.\nF6 (B2, E2). PE: the PE teacher, who has a day’s training in inclusive sport each year, teaches boccia and wheelchair rugby to Betony and five others, two lessons of 50 minutes a week. These replace cross-country and gymnastics."),
        ("B3. Tiredness builds over the week. Betony completed 84% of work on Mondays, and 41% on Thursdays (school’s sample, June 2026).",
         "E3. By July 2028 Betony rates her own energy at 9 and 1 o’clock and picks a rest or a task to match, on four days out of five. June 2026: an adult decided. Step: two days in five by July 2027. Towards living in a flat on her own terms.",
         "F7 (B3, E3). Wednesday and Thursday, period 5: 50 minutes’ rest in the medical room’s bed bay, with an assistant (level 3) at the desk outside. What she misses in geography is taught to her in a 25-minute tutorial, one-to-one, on Fridays by the geography teacher, so that no subject is lost.\nF8 (B3, E3). Energy coaching: occupational therapist (HCPC registered), one-to-one, 45 minutes a month, ten a year; plus two hours a year to train her tutor and write the plan."),
    )),
    ("Cognition and learning", (
        ("B4. Number and space. Standard score 74 in mathematics (WIAT-III, 23 June 2026). Betony loses her place in columns, tables and diagrams, and reads the clock to the nearest hour only.",
         "E4. By July 2028 Betony works out times, money and distances for a journey or a quiz night, right in eight out of ten. June 2026: three. Step: five by July 2027. Towards getting about town, and a paid job.",
         "F9 (B4, E4). A mathematics teacher with a level 5 award in dyscalculia teaches Betony in a pair, 50 minutes, three times a week, 38 weeks, using concrete apparatus, colour-banded grids and talking clocks. She is with her class of 26 for the fourth lesson.\nF10 (B4, E4). Teaching assistant (level 3) beside her, one adult to two pupils, in science, technology and geography: nine hours a week. The assistant windows the page with a card frame and reads diagrams aloud. The mathematics teacher coaches the assistant for 20 minutes each Monday."),
    )),
    ("Social, emotional and mental health", (
        ("B5. Betony worries about being late, stared at or stuck. She scored 68 on the Beck anxiety scale for young people (educational psychologist, 23 June 2026) and missed nine days in the spring term of 2026.",
         "E5. By July 2028 Betony uses two ways of settling herself that she has chosen, and is in school on 95 days out of 100. Spring 2026: 85. Step: 90 by July 2027. Towards college.",
         "F11 (B5, E5). ELSA (emotional literacy support assistant, supervised by the educational psychologist for two hours each half-term): 45 minutes a week, one-to-one, in the garden room, for 24 weeks from November 2026.\nF12 (B5, E5). She and one friend leave each lesson four minutes early with a lift key; lessons on the first floor move down if the lift fails, arranged by the SENCO the same day.\nF13 (B5, E5). Home–school book: tutor and Betony fill it in together for five minutes at 3 p.m. on Mondays, Wednesdays and Fridays."),
    )),
)  # fmt: skip
K = (
    ("(a) Betony’s and her parents’ views", "Betony; mum and stepdad, with the SENCO", "9 September 2026", "Yes, K1"),
    ("(b) School’s advice", "Head teacher, Quarry Hill Academy", "10 July 2026", "Yes, K2"),
    ("(c) Medical", "Consultant community paediatrician", "25 June 2026", "Yes, K3"),
    ("(d) Psychological", "Educational psychologist", "26 June 2026", "Yes, K4"),
    ("(e) Social care", "Social worker, disabled children’s team", "1 July 2026", "Yes, K5"),
    ("(f) Physiotherapy", "Physiotherapist", "11 June 2026", "Yes, K6"),
    ("(f) Occupational therapy", "Occupational therapist", "18 June 2026", "Yes, K7"),
    ("(g) Adulthood", "Not needed before Year 9", "n/a", "n/a"),
    ("(h) Asked for by the family", "Wheelchair rugby coach", "3 July 2026", "Yes, K8"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("AMENDED FINAL: Betony Larkfield", "13 November 2026, version 4")
    by.heading("Betony Larkfield: Education, Health and Care Plan", 0)
    by.cover(
        ("Date of birth", "9 May 2014"), ("Pronouns", "she/her"), ("School year", "8"), ("Main need", "Physical disability"),
        ("Papers and invitations went out", "1 September 2026"), ("Review meeting", "17 September 2026"),
        ("Report of it sent", "28 September 2026"), ("Decision and amendments sent", "12 October 2026"),
        ("Comments by", "30 October 2026"), ("This plan made", "13 November 2026"),
        ("Next review complete by", "30 September 2027"), ("Signed", "C. Abara, Head of SEND, 13 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A. Views, interests and aspirations")
    by.labelled(*A)
    by.at("").heading("Sections B, E and F. Needs, outcomes and special educational provision")
    by.guide("Read across. School weeks are 38 a year unless another number is given.")
    for area, rows in ROWS:
        by.heading(area, 2)
        header = (
            "Section B: special educational need",
            "Section E: outcome",
            "Section F: provision",
        )
        by.rows(header, rows, letters=("B", "E", "F"))
    by.at("E").heading("Section E. Checking progress, and changes to come")
    by.text("Betony and her tutor set targets every half-term. The SENCO goes through them with her and her parents each term; the Council checks the outcomes at the yearly review. In Year 9 she chooses her options: a visit to the two media classrooms, and a talk with the careers adviser, both by March 2028.",
        "E6 (D1; care). By July 2028 Betony goes out with her friends, and no parent, twice a month. July 2026: not at all. Step: once a month by July 2027. Towards friends round every Friday.")  # fmt: skip
    by.at("C").heading("Section C. Health needs")
    by.text("C1. Spastic diplegia: tight calves and hips, pain at night (paediatrician, 25 June 2026). It shortens how long she can sit and learn (B2) and adds to tiredness (B3).")  # fmt: skip
    by.at("G").heading("Section G. Health provision")
    by.text("For C1: botulinum toxin clinic with the consultant paediatrician, 30 minutes, twice a year; leg splints remade by the orthotist every six months; wheelchair service check, one hour each January, by a rehabilitation engineer. Agreed for the integrated care board by its designated clinical officer, 6 October 2026.")  # fmt: skip
    by.at("D").heading("Section D. Social care needs")
    by.text("D1. Betony cannot go out with friends at weekends without somebody to push, lift and fetch (disabled children’s team, 1 July 2026).")  # fmt: skip
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text("For D1 and E6: a support worker (level 2 in care, moving and handling certificate) goes with Betony to rugby or to town, one-to-one, three hours every Saturday, 42 weeks a year.")  # fmt: skip
    by.at("H2").heading("Section H2. Other social care provision")
    by.text("None required (disabled children’s team, 1 July 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Quarry Hill Academy, a mainstream secondary academy.")
    by.at("J").heading("Section J. Personal budget")
    by.text("No personal budget was asked for; the family had the leaflet on 17 September 2026.")
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Advice", "From", "Date", "Attached?"), K)


PLAN = Unseen(
    name="betony",
    style="32nd: on its side, need, outcome and provision across each row, numbered notes for her views",
    born=dt.date(2014, 5, 9),
    write=write,
    is_landscape=True,
)
