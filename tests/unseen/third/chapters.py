"""Emrys, seventeen: a city's amended final plan with the areas of need as chapters, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How Emrys put this together",
     ("Emrys wrote most of this part himself on his laptop in August 2026, and his tutor typed up the rest while he talked on 3 and 10 September 2026. He read all of it on 15 September 2026, before his review meeting, and changed four things. Where it says “I”, those are his own words. The rest was written by his tutor, and he agreed to it.",)),
    ("My hopes (Emrys’s own writing)",
     ("“I want to work with trains, the heritage ones first and then on the real signals if they let me. I would like my own flat with a door that shuts properly, near enough to walk to Nan’s for tea. One day I want a dog. I’d like to go on helping at the railway on Saturdays because they are my sort of people.”",)),
    ("What Emrys likes and does in his own time",
     ("Emrys volunteers at a steam railway and knows the working timetable by heart. He draws track plans, makes films of them with his phone and has 340 followers. He plays an online train game most evenings with three friends in Leeds and Utrecht. He bakes bread when he is tired of people.",)),
    ("Friends and being part of things",
     ("He counts two people at school as friends, and eats with one of them. “The railway lot are older but they get my jokes.” He has felt left out at parties and no longer goes to them. He means to vote when he is eighteen.",)),
    ("School and college",
     ("The best of school is engineering and the quiet end of the library. The worst is changeover time on the stairs, and supply teachers. He has been to two open days, and he prefers Aire Vale College, because the workshop is in a separate building and someone showed him the whole timetable on one page. He would like to do the Level 2 engineering course there and, after that, an apprenticeship.",)),
    ("Doing things for himself",
     ("Emrys cooks three meals, does his washing and gets to the railway by himself on one bus. He would like to learn to use a train that needs a change, to see to his own bank card and to ring a doctor. “I can do it if I have practised it with nobody watching.”",)),
    ("Health",
     ("His hips and hands ache after a day of standing, and he sleeps badly before anything new. He says that the stretches help and that he forgets them. He looks after his own painkillers. He is glad that someone finally believed him about the pain.",)),
    ("What has happened so far",
     ("Emrys was born in Bangor in 2009 and moved to this city at the age of four. He was found to be autistic in 2015. He was at a mainstream primary school until the summer of 2020, then for two years at a secondary school that he mostly could not get into, and has been at Ridgeway Park School since September 2022. He passed four GCSEs in 2025. In February 2026 a doctor explained that his joints bend too far.",)),
    ("What people admire in him",
     ("His tutor says that he is exact, funny and honest. The volunteers say that he is the safest pair of hands on the footplate. He is proud of his film of the signal box, which was shown at the railway’s open day in June 2026.",)),
    ("How to talk with Emrys and how he makes decisions",
     ("Emrys talks easily about what he knows. When he is worried he answers “fine” to everything; a message on his phone will then get a truer answer. Tell him one thing at a time, say what will happen and for how long, and do not use sayings. Give him decisions in writing two days ahead, with the choices numbered and one column for what is good about each. He likes his tutor in the room, and his nan, and meetings before noon. He makes his own decisions about this plan; nobody has had reason to doubt that he can.",)),
    ("What Emrys’s dad thinks (Emrys agreed to this on 15 September 2026)",
     ("Dad is proud of how far he has come. He worries about the pain and the first winter at college, and hopes that Emrys will be in work and living close by at 25.",)),
)  # fmt: skip
Chapter = tuple[str, tuple[tuple[str, str, tuple[str, ...]], ...]]
CHAPTERS: tuple[Chapter, ...] = (
    ("Chapter 1. Communication and interaction", (
        ("B", "What Emrys finds hard (Section B)", (
            "Need 1. Emrys is autistic. He takes in spoken instructions one at a time, and of four given together he remembered the first and no other in each of five lessons (speech and language therapist, 16 June 2026). In a workshop this means that he stops after the first step and waits.",
            "Need 2. He does not tell when somebody is joking, busy or cross, and goes on talking or walks away. On his placement in May 2026 he left the site twice because he thought that he had been told off (placement report, 29 May 2026).",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 1 (education and training; employment). By July 2028 Emrys carries out a job of six steps from a written sheet, in a workshop he does not know, asking for a missing step when there is one, in four jobs out of five. In June 2026 he did two steps. Step on the way: four steps by July 2027.",
            "Outcome 2 (education and training; community and friends). By July 2028 Emrys checks with the other person what was meant, in words that he has prepared, and stays on the site, on 19 out of 20 days of placement. In May 2026 he stayed on eight days out of ten. Step on the way: 17 out of 20 by July 2027.",
        )),
        ("F", "What will be provided (Section F)", (
            "Provision 1, for needs 1 and 2 and outcomes 1 and 2. A speech and language therapist (HCPC registered, experienced with autistic teenagers) works with Emrys one-to-one for 45 minutes every week of term, 36 weeks a year. They take apart real conversations from the week, in writing, and prepare two sentences for the next one.",
            "Provision 2, for need 1 and outcome 1. The engineering teacher gives Emrys each practical task as a numbered sheet with a photograph for each step, before the lesson, in all six hours of engineering each week. A teaching assistant (level 3) who has spent two days with the therapist on writing such sheets makes them, for two hours a week, 38 weeks a year.",
            "Provision 3, for needs 1 and 2 and outcomes 1 and 2. The therapist shows teachers, the assistant and the placement supervisor how to give one instruction at a time and how to end a conversation plainly: three hours in September and one hour each term after that. She reviews the sheets for two hours each term.",
        )),
    )),
    ("Chapter 2. Cognition and learning", (
        ("B", "What Emrys finds hard (Section B)", (
            "Need 3. Emrys reads and writes as well as others in Year 13. In number he works like a pupil of about ten (Sandwell KS2–KS3, specialist teacher, 9 June 2026): he cannot yet estimate, and gives change or reads a tape measure wrongly about one time in three. He did not pass GCSE mathematics.",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 3 (education and training; employment and independent living). By July 2028 Emrys measures and cuts to within a millimetre, and keeps within a weekly budget of £40 for eight weeks in a row. In June 2026 he measured rightly two times out of three and had no budget. Steps on the way: within five millimetres, and four weeks, by July 2027.",
        )),
        ("F", "What will be provided (Section F)", (
            "Provision 4, for need 3 and outcome 3. A mathematics teacher with a diploma in dyscalculia (AMBDA) teaches Emrys in a pair for 50 minutes, three times a week, 38 weeks a year, with tape measures, timetables, money and his own bank statements. These lessons take the place of the class’s GCSE resit lessons, which he left in September 2026; they lead to Functional Skills mathematics at level 1.",
            "Provision 5, for need 3 and outcome 3. He has a talking tape measure and a calculator with a large display, bought by the school in September 2026, in every practical lesson and on placement. The technician checks them each half-term.",
        )),
    )),
    ("Chapter 3. Social, emotional and mental health", (
        ("B", "What Emrys finds hard (Section B)", (
            "Need 4. New places and changes of plan make Emrys anxious: he does not sleep, shakes, and cannot speak for up to half an hour. Between January and June 2026 he missed 14 days of school for this (attendance record, 3 July 2026), most of them Mondays and days with a supply teacher.",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 4 (education and training; health). By July 2028 Emrys uses his own plan when he is worried and comes in on 95 days out of 100, counted over each term. Between January and June 2026 he came in on 85 out of 100. Step on the way: 90 by July 2027.",
        )),
        ("F", "What will be provided (Section F)", (
            "Provision 6, for need 4 and outcome 4. An assistant psychologist, supervised for an hour every fortnight by the school’s clinical psychologist, sees Emrys one-to-one for 50 minutes a week from September to March, 26 sessions. They use cognitive behavioural therapy written for autistic young people, and write his plan with him.",
            "Provision 7, for need 4 and outcome 4. His tutor (a qualified teacher) meets him one-to-one for ten minutes at 8.45 every morning and shows him what has changed. When a teacher is away the tutor sends him a message before 8 a.m. with the name and photograph of whoever is coming.",
            "Provision 8, for need 4 and outcome 4. Emrys leaves each lesson three minutes before the bell with the teaching assistant or by himself, as he decides, and has a desk in the library office that is kept for him from 8.30 to 4.",
            "Provision 9, for need 4 and outcomes 2 and 4. Getting to know the college: six visits of two hours with his teaching assistant between February and June 2027, the last two of them with the workshop running; a film of each room; and a meeting of one hour with the college’s learning mentor each month from March.",
        )),
    )),
    ("Chapter 4. Sensory and physical", (
        ("B", "What Emrys finds hard (Section B)", (
            "Need 5. Emrys’s joints bend further than they should. He can stand for 20 minutes and write by hand for ten before it hurts (occupational therapist, 23 June 2026); after a whole day of practical work he missed the next day three times in the summer term.",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 5 (education and training; health). By July 2028 Emrys plans his own standing, sitting and stretches through a seven-hour practical day, and is there on the day after, in nine weeks out of ten. In the summer term of 2026 it was seven out of ten. Step on the way: eight out of ten by July 2027.",
        )),
        ("F", "What will be provided (Section F)", (
            "Provision 10, for need 5 and outcome 5. An occupational therapist (HCPC registered) works with Emrys in the workshop one-to-one for 60 minutes once a month, ten times a year, on pacing, grip and height of bench, and spends three hours a year teaching his instructors the same.",
            "Provision 11, for need 5 and outcome 5. A perching stool, a bench that winds up and down and thick-handled tools are in the workshop for him from September 2026; the technician sets them out before each of the three weekly sessions. He has a laptop for all writing of more than a page, and 25% extra time with rest breaks in examinations.",
        )),
    )),
    ("Chapter 5. Preparing for adult life", (
        ("B", "What Emrys finds hard (Section B)", (
            "Need 6. Emrys travels alone on one bus that he knows. He has not yet used a train that needs a change, made a telephone call to a stranger or paid a bill (careers adviser’s checklist, 30 June 2026).",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 6 (education and training; independent living and employment). By July 2028 Emrys goes by himself to a workplace 15 miles away with one change, on ten days in a row, and rings them if he is late. In June 2026 he knew one bus. Step on the way: one new bus by April 2027.",
        )),
        ("F", "What will be provided (Section F)", (
            "Provision 12, for need 6 and outcome 6. Travel training with a travel mentor (level 3 award), one-to-one, two hours a week from January to July 2027, 24 weeks.",
            "Provision 13, for needs 2 and 6 and outcomes 1, 2 and 6. A placement in the workshop of the steam railway, six hours every Friday, 36 weeks a year, with a job coach (trained in systematic instruction) beside him for all six hours in the first ten weeks and for two hours from then on.",
            "Provision 14, for need 6 and outcomes 3 and 6. A tutor (level 4) and three students run a flat together for three hours each Tuesday, 38 weeks a year: shopping, bills, calls to real offices and a meal.",
        )),
    )),
    ("Chapter 6. Health", (
        ("C", "Health needs (Section C)", (
            "Need 7. Joint hypermobility, with pain in the hips, wrists and fingers (rheumatologist, 12 February 2026; community paediatrician, 24 June 2026). It limits how long he can stand and write, as need 5 says.",
        )),
        ("G", "Health provision (Section G)", (
            "For need 7. A physiotherapist (adult musculoskeletal service from February 2027) sees Emrys for 40 minutes every eight weeks, six times a year, and sets his stretches. The learning disability and autism nurse meets him for an hour in January 2027 to hand his care over from the paediatrician to his GP, and again in July 2027.",
            "The integrated care board agreed to this on 2 November 2026 (designated clinical officer).",
        )),
    )),
    ("Chapter 7. Social care", (
        ("D", "Social care needs (Section D)", (
            "Need 8. Emrys has nobody apart from his dad and nan to practise living away from home with, and cannot yet spend a night without one of them. His adult care assessment was asked for on 4 June 2026 and finished on 28 August 2026 (social worker, preparing for adulthood team).",
        )),
        ("E", "What will be different (Section E)", (
            "Outcome 7 (care, not education and training; independent living). By July 2028 Emrys spends two nights in a row in a training flat, cooking and sleeping there. In August 2026 he had spent none. Step on the way: an evening there until 10 p.m. by July 2027.",
        )),
        ("H1", "Social care provision under the 1970 Act, until he is 18 (Section H1)", (
            "For need 8. Until 1 February 2027 a support worker (level 3 diploma) spends four hours with Emrys every Sunday, one-to-one, cooking and going out.",
        )),
        ("H2", "Other social care provision (Section H2)", (
            "For need 8 and outcome 7. From 2 February 2027, when he is 18, under the Care Act 2014: a support worker (level 3 diploma) is with Emrys in the training flat one-to-one for five hours every Sunday, 48 weeks a year, and from September 2027 for one night a month, twelve nights a year.",
        )),
    )),
)  # fmt: skip
K = (
    ("Emrys’s views", "Emrys, with his tutor", "10 September 2026", "Yes"),
    ("(a) Father’s contribution", "Father", "11 September 2026", "Yes"),
    ("(b) School’s advice", "Head teacher, Ridgeway Park School", "7 September 2026", "Yes"),
    ("(b) Mathematics assessment", "Specialist teacher", "9 June 2026", "Yes"),
    ("(c) Medical advice", "Community paediatrician", "24 June 2026", "Yes"),
    ("(d) Psychological advice", "Educational psychologist", "1 July 2026", "Yes"),
    ("(e) Social care advice", "Social worker, preparing for adulthood team", "28 August 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "16 June 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "23 June 2026", "Yes"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "30 June 2026", "Yes"),
    ("(h) Person asked for by Emrys", "Volunteer manager at the steam railway", "29 May 2026", "Yes"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Emrys Achterberg", "Amended final plan, 13 November 2026")
    by.heading("Emrys’s Education, Health and Care Plan", 0)
    by.cover(
        ("Young person", "Emrys Achterberg"), ("Date of birth", "2 February 2009"), ("Pronouns", "he/him"),
        ("Year", "Year 13"), ("Where he learns", "Ridgeway Park School"), ("Main need", "Autistic spectrum disorder"),
        ("Status", "Amended final plan"), ("Review meeting", "15 September 2026"),
        ("Invitations and papers sent", "27 August 2026"), ("Report of the meeting sent", "24 September 2026"),
        ("Decision and proposed amendments sent", "8 October 2026"), ("Date of this plan", "13 November 2026"),
        ("Next review finished by", "7 October 2027"), ("Signed for the City Council", "D. Marchbanks, SEND Service Manager"),
        ("Signed on", "13 November 2026"),
    )  # fmt: skip
    by.text(
        "This plan is set out by area of need. Each chapter gives what Emrys finds hard, what will be different for him, and what will be provided; the letter of the section stands beside each heading.",
    )  # fmt: skip
    by.at("A").heading("Section A: Emrys’s views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    for title, parts in CHAPTERS:
        by.at("").heading(title)
        for letter, heading, texts in parts:
            by.at(letter).heading(heading, 2)
            by.text(*texts)
    _end(by)


def _end(by: Author) -> None:
    by.at("E").heading("All chapters: how the outcomes are followed, and what comes next (Section E)")  # fmt: skip
    by.text(
        "Emrys and his tutor set targets for each half-term from the seven outcomes, and his subject teachers write down each Friday how he has done. The tutor, Emrys and his dad go through the results every term. The Council reviews the outcomes once a year.",
        "Emrys leaves school in July 2027. A meeting with the college’s learning mentor was held on 1 October 2026; the visits in provision 9 begin in February; his reports and his equipment list go to the college by 30 April 2027; and the college’s support plan is agreed with him by 30 June 2027.",
    )  # fmt: skip
    by.at("I").heading("Section I: Placement")
    by.text(
        "Until July 2027: Ridgeway Park School, a community special school.",
        "From 1 September 2027: Aire Vale College, a general further education college.",
    )
    by.at("J").heading("Section J: Personal budget")
    by.text("Emrys was told about personal budgets on 15 September 2026. He has not asked for one.")
    by.at("K").heading("Section K: Advice and information")
    by.rows(("Advice", "Whose", "Date", "Attached"), K)


PLAN = Unseen(
    name="emrys", style="areas of need as chapters", born=dt.date(2009, 2, 2), write=write
)
