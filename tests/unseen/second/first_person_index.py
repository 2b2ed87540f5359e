"""Will, nineteen: an index in the first person, and parts that have no letter. Nothing is wrong."""

import datetime as dt

from tests.unseen.author import Author, Unseen

INDEX = (
    ("Section A", "About me: my views, interests and aspirations"), ("Section B", "My special educational needs"),
    ("Section C", "My health needs"), ("Section D", "My social care needs"), ("Section E", "My outcomes"),
    ("", "Future changes"), ("", "Monitoring arrangements"), ("Section F", "Special educational provision required by me"),
    ("Sections G, H1, H2", "Health and social care provision"), ("Section I", "My college"), ("Section J", "My personal budget"),
    ("Section K", "Advice and information used to write my EHC plan"),
)  # fmt: skip
LETTER = (
    "To whoever reads this. I am Will and I typed this myself on 19 and 20 October 2026, at the desk in the hall, with my screen set to size 26. My mentor asked me the questions and I left out one that was none of her business.",
    "I like trains that are older than my grandad, The Archers, Warhammer (mostly the painting), and Arsenal when they win. I am a volunteer at the Mid-Suffolk Light Railway on a Saturday. I do the tickets. I have also done the points once, under supervision, and it was the best day of my life.",
    "I see about as much through both eyes as you would see through a loo roll. I was born like it, near enough. My legs do what they want. If the pavement is wet I would rather have an arm than a conversation. I am not in pain, just slow, and I get tired from looking. When my eyes are tired I get a headache like a hat. A dark room for twenty minutes and I am fine.",
    "College is good. I am on the supported internship and I work in the post room at the hospital. Everybody there calls me Will Power. It was awful at first because people kept moving the trolley. What helps is when a thing has a place and stays in it. The worst bit of last year was when they changed my mentor in May without telling me.",
    "The post room is the first place where I am quicker at something than the people who can see. Anybody can read a label. I know who is coming by their shoes, I know every extension number, and when the system went down in September I did the whole of the second floor from memory. My supervisor bought me a bacon roll and said grace over it, as a joke, because she thought that we would never get done. I hope to hear a lot more of that sort of thing and a lot less of “are you all right there”.",
    "I have one proper friend, from the railway, and he is sixty-eight. I would like some that are my age. The people on my course talk at lunch but they all look at their phones and I cannot see what is funny.",
    "I can make toast, soup and a decent omelette. I do my own washing with the bumps on the dial. I cannot do post, forms or the oven. I would like to know what I have got in the bank without asking my mum.",
    "What I want: a job at the hospital that is mine, with a badge with no L on it. A flat with a friend or by myself, on a bus route, where I may have a cat. To be on the committee of the railway. To go to Poland by train and see the place where Dziadek was born. I want to finish the internship and do the customer service certificate after, because the hospital said that you need it.",
    "How to talk to me: say your name first, every time, because I do not know you from your shape. Then just talk. I like straight questions. Send me anything long as an e-mail, in plain text with no pictures, two days before, and my phone will read it to me. I make up my own mind if I have had time; if I say “I’ll think on” it is not a yes. At meetings I sit with my back to the window, my mentor next to me, and I want the person in charge to read out what has been decided before we leave.",
    "My story, short. Born in Ipswich in May 2007, at 27 weeks. Glasses from 2009, long cane from 2015. Rushmere Primary, then Copdock High with the vision team coming in. I had an operation on my hips in March 2019 and missed a term. Sixth form from September 2023 and it was not for me. I came to West Anglia College in September 2025.",
)  # fmt: skip
PARENTS = (
    "Will asked on 20 October 2026 that his parents’ page be kept, and that it come after his own. He has read it and agrees to it.",
    "“We have had nineteen years of people telling us what he won’t do. He’d be the first to say that he is a stubborn so-and-so and that is why he’s got as far as he has. What we would like now is to be his mum and dad and not his secretaries. Our worry is winter and that crossing. We hope that he has his own key, and work with people who pull his leg.” (Agnieszka and Peter, by e-mail, 21 October 2026)",
)  # fmt: skip
OTHERS = (
    "“He’s the only one of us who has never lost a parcel.” (Post room supervisor, 13 October 2026)",
    "“On the trolley he sings the names of the wards to the tune of the Flying Scotsman song, and half of the corridor joins in. He may be the only person whom the whole building knows. He turned up every day of the snow in January 2026, by bus, and he was early.” (Porter, 13 October 2026)",
    "Will is funny, exact and loyal, and he notices by ear when somebody is upset. He knows the whole of the 1952 timetable by heart. (Mentor, 14 October 2026)",
)  # fmt: skip
NEEDS = (
    ("Seeing and getting about",
     ("1. Will is registered as severely sight impaired. His central vision is 6/60 in each eye with fields of less than ten degrees (ophthalmology clinic, 4 August 2026). He reads print of 26 point for about fifteen minutes, after which he makes three times as many mistakes (qualified teacher of people with vision impairment, 15 September 2026). He has no useful view of a whiteboard, of faces across a room, or of a kerb in poor light.",
      "2. Will has spastic diplegia. He walks 400 metres with his cane before he has to rest and falls about once a month, mostly in the wet (physiotherapist, 10 September 2026). On the route to the hospital he needs the last crossing, by the roundabout, to be done with somebody; he got over it safely in two tries out of ten (mobility specialist, 22 September 2026).")),
    ("Learning and work",
     ("3. Will’s memory for what he hears is very good (94th percentile, WAIS-IV, educational psychologist, 16 September 2026). Work that depends upon a glance is slow: he sorts eleven items of post a minute against thirty for the others (employer’s record, week of 12 October 2026). He works at entry level 3 in mathematics, mostly because charts and money have been taught by sight (college assessment, 9 September 2026).",)),
    ("Talking with other people",
     ("4. He speaks well and at length, and cannot see whether anybody is still listening. At lunch in the week of 5 October 2026 he began nine talks with people of his own age, and seven ended within a minute (mentor’s notes).",)),
    ("How I feel",
     ("5. A change without warning brings on a worry that lasts. In May 2026 he stayed at home for eleven days after his mentor left (college register). He does not ask for help until he has gone wrong, by his own account.",)),
)  # fmt: skip
EDUCATION = (
    "Outcome 1. By July 2027 Will sorts and delivers the first-floor post by himself in 90 minutes with no more than one item in a hundred gone astray. October 2026: 150 minutes, with somebody beside him. A step towards it: 120 minutes by March 2027. This leads to his job at the hospital. An education and training outcome. (Needs 1 and 3; employment)",
    "Outcome 2. By July 2028 Will has the level 1 certificate in customer service and works out change, hours and pay with a talking calculator, with nine answers right out of ten. September 2026: four out of ten. A step: six out of ten by July 2027. This leads to his certificate and to knowing what is in the bank. An education and training outcome. (Need 3; employment)",
    "Outcome 3. By July 2027 Will walks from the bus to the post room by himself on ten days in a row, including the crossing. September 2026: with somebody, two safe crossings out of ten. A step: seven out of ten by February 2027. This leads to his flat on a bus route. An education and training outcome. (Needs 1 and 2; independent living)",
    "Outcome 4. By July 2028 Will meets two people of his own age to do something outside college, once a month. October 2026: never. A step: stays in a lunchtime talk for ten minutes twice a week by July 2027. This leads to what he said about friends. An education and training outcome. (Needs 4 and 5; friends and community)",
)  # fmt: skip
HEALTHY = (
    "Outcome 5. By July 2027 Will does his stretches on five days a week from a recording, and books his own eye and hip appointments. September 2026: twice a week when told; his mum books. A step: three days a week by March 2027. A health outcome. (Need 6; good health)",
)  # fmt: skip
SOCIAL = (
    "Outcome 6. By July 2028 Will spends two nights a week in a training flat, cooks a hot meal in it, and pays for his own food. October 2026: never. A step: one night by July 2027. A care outcome. (Need 7; independent living)",
)  # fmt: skip
FUTURE = (
    "Will’s internship ends on 16 July 2027. In April 2027 the hospital decides about a post, and his job coach and Will look at three other employers in the same month in case the answer is no. If he takes the certificate it runs from September 2027 to July 2028 at the same college. In spring 2028 his social worker, mentor and Will plan for the end of this plan, and Access to Work is applied for by 30 April 2028.",
)  # fmt: skip
MONITORING = (
    "Will and his mentor look at his outcomes on the first Monday of each month and choose the next target; he keeps the notes as voice memos. The job coach and the vision teacher join them each half-term. The college sends a page to the council in January and June.",
)  # fmt: skip
PROVISION = (
    ("Seeing and getting about",
     ("A mobility specialist (qualified in habilitation for adults) teaches Will the route to work and two others of his choosing, one-to-one, for 90 minutes, twice a week, until Easter 2027, and for 90 minutes a fortnight from then until July 2027. (Needs 1, 2; outcome 3)",
      "A qualified teacher of people with vision impairment sees Will one-to-one at work or college for 60 minutes every week, 36 weeks a year, on his screen reader, talking money tools and lighting, and trains his mentor, job coach and supervisor for two hours each term. (Needs 1, 3; outcomes 1, 2)",
      "A phone and laptop with JAWS and a document camera are his for all of the course and go home with him. The college’s technician updates them on the last Friday of each month. Floors in the post room are marked with ribbed tape, and the supervisor checks at 8.45 each working day that the trolley, bins and chairs stand on their marks. (Needs 1, 2; outcomes 1, 3)")),
    ("Learning and work",
     ("A job coach (with the national supported employment qualification at level 3) works alongside Will in the post room one-to-one for twelve hours a week until March 2027, and for six hours a week from then until 16 July 2027. (Needs 1, 3, 5; outcome 1)",
      "A tutor with a level 5 teaching diploma teaches Will customer service and mathematics in a class of six with one learning assistant for four hours each Tuesday, 36 weeks a year. Charts and money are given to him in the hand, as raised drawings and real coins. (Need 3; outcome 2)")),
    ("Talking with other people",
     ("His mentor leads a lunch table for Will and up to four others for 40 minutes on Tuesdays and Thursdays, 36 weeks a year, with one rule: phones stay in the basket and whoever laughs says why. She is a qualified youth worker (level 3). (Need 4; outcome 4)",
      "A speech and language therapist (HCPC registered) listens to recordings of Will’s talks with him one-to-one for 45 minutes each fortnight, 18 weeks a year, and shows him how to check that somebody is still with him. (Need 4; outcome 4)")),
    ("How I feel",
     ("Will’s mentor meets him one-to-one for 30 minutes every Monday at 9.15, 36 weeks a year. Any change of person, room or rota is told to him by telephone by 5 pm on the working day before. When Will rings the mentor’s number and says “signal”, she or the deputy head of foundation learning comes to the post room within fifteen minutes and stays for ten. (Need 5; outcomes 1, 4)",
      "He has access to the quiet room beside the library for 20 minutes at noon each day, by himself with the blind down; the library assistant unlocks it and knocks at the end. The total is subject to a minimum of one such rest on each day, and he may add a second. (Needs 1, 5; outcome 1)",
      "Preparing to live by himself: an independent living tutor (level 3) cooks, cleans and shops with Will one-to-one in the training flat for three hours each Wednesday, 36 weeks a year. (Needs 1, 5; outcomes 2, 6)")),
)  # fmt: skip
ADVICE = (
    ("My own advice (a)", "Will Szymański", "20 October 2026"),
    ("College advice (b)", "Head of foundation learning, after talking with the QTVI", "14 October 2026"),
    ("Medical advice (c)", "Consultant ophthalmologist and GP", "4 August 2026"),
    ("Psychological advice (d)", "Educational psychologist", "16 September 2026"),
    ("Social care advice (e): Care Act assessment", "Social worker, adult services", "29 September 2026"),
    ("Vision advice (f)", "Qualified teacher of people with vision impairment (QTVI)", "15 September 2026"),
    ("Physiotherapy advice (f). It suggests that regular swimming might be considered when appropriate.", "Physiotherapist", "10 September 2026"),
    ("Mobility advice (f)", "Mobility specialist", "22 September 2026"),
    ("Preparing for adulthood advice (g)", "Transition worker", "1 October 2026"),
    ("Whom I asked to be heard (h): the railway", "Station manager, volunteer", "8 October 2026"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("OFFICIAL – SENSITIVE [PERSONAL]", "WILL SZYMAŃSKI    Amended final    OFFICIAL – SENSITIVE [PERSONAL]")  # fmt: skip
    by.heading("Will Szymański’s Education, Health and Care Plan (Final/Amended)", 0)
    by.text("This amended final plan was made on 13 November 2026 by the council named on the last page, in accordance with the Children and Families Act 2014.")  # fmt: skip
    by.rows(("MY PLAN", "What is in it"), INDEX, labels=(0, 1))
    by.bold("YOUNG PERSON", 12)
    by.cover(
        ("Surname", "Szymański"), ("Other Names", "Will"), ("Gender", "Male (he/him)"), ("Date of Birth", "30 May 2007"),
        ("Home language", "English; some Polish"), ("Education Setting", "West Anglia College"),
        ("Plan first made", "17 February 2010"), ("Review meeting held", "30 September 2026"), ("Amendment notice", "21 October 2026"),
        ("Next review", "20 October 2027"), ("Signed on behalf of the Local Authority", "D. Achterberg, Assistant Director, 13 November 2026"),
    )  # fmt: skip
    by.at("A").heading("ABOUT ME: MY views, interests and aspirations (Section A)")
    by.text(*LETTER)
    by.heading("What my parents say", 2)
    by.text(*PARENTS)
    by.heading("What others like and admire about me", 2)
    by.text(*OTHERS)
    by.at("B").heading("MY Special Educational Needs (Section B)")
    _parts(by, NEEDS)
    by.at("C").heading("MY Health Needs (Section C)")
    by.text("6. Will’s calf and hip muscles tighten if he does not stretch them, and he then walks half as far (physiotherapist, 10 September 2026). Eye strain gives him a headache of twenty minutes on about two days a week.")  # fmt: skip
    by.at("D").heading("MY Social Care Needs (Section D)")
    by.text("7. Will has eligible needs under the Care Act 2014: cooking safely, keeping a home, and having friendships (adult services, 29 September 2026).")  # fmt: skip
    by.at("E").heading("OUTCOMES (Section E)")
    for title, texts in (("Educational Outcomes", EDUCATION), ("Health Outcomes", HEALTHY), ("Social Care Outcomes", SOCIAL)):  # fmt: skip
        by.heading(title, 2)
        by.text(*texts)
    by.heading("FUTURE CHANGES")
    by.text(*FUTURE)
    by.heading("MONITORING ARRANGEMENTS")
    by.text(*MONITORING)
    by.at("F").heading("Special Educational Provision Required by Me (Section F)")
    _parts(by, PROVISION)
    _rest(by)


def _parts(by: Author, parts: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    for title, texts in parts:
        by.heading(title, 2)
        by.text(*texts)


def _rest(by: Author) -> None:
    by.at("G").heading("Health Provision (Section G)")
    by.text(
        "For need 6: a community physiotherapist sees Will for 45 minutes every six weeks, nine times a year, and records his stretches for him. A low vision nurse reviews his eyes and lamps for 60 minutes twice a year.",
        "The integrated care board agreed to this on 6 November 2026 (designated clinical officer).",
    )  # fmt: skip
    by.at("H1").heading("Social Care Provision: 1970 Act (Section H1)")
    by.text("None. Will is over eighteen (adult services, 29 September 2026).")
    by.at("H2").heading("Social Care Provision: any other (Section H2)")
    by.text("For need 7 and outcome 6: a support worker (level 2 in adult care) is with Will in the training flat one-to-one for five hours on one evening a week until July 2027, and from September 2027 on two evenings a week, 48 weeks a year.")  # fmt: skip
    by.at("I").heading("MY College (Section I)")
    by.text("West Anglia College, a general further education college.")
    by.at("J").heading("MY Personal Budget (Section J)")
    by.text(
        "My review talked about this. I may want one when I move out. There is none at present."
    )
    by.at("K").heading("Advice and Information used to write my EHC Plan (Section K)")
    by.rows(("Advice", "Who from", "Date", "Attached"), [(*row, "Yes") for row in ADVICE])


PLAN = Unseen(
    name="will", style="an index in the first person", born=dt.date(2007, 5, 30), write=write
)
