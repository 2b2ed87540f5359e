"""Ravi, four: an authority's draft in shaded boxes, the child's box and then the parents'."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

CHILD = (
    "Ravi is only four and has no words yet, so it was not felt fair to ask him for his views at this stage.",
    "He is a busy, sunny little boy with a lovely laugh. He sings the tune of every advert and gets it right. He loves anything that spins, and best of all the washing machine at the end of its cycle. He lines up wheels along the window sill, and will play with them for half an hour. His key person from nursery says that he is quick to learn where things are kept, and that he can do a twenty-piece puzzle with the picture face down (told to the SENCO on 17 September 2026).",
    "He takes off his own shoes and coat, climbs well and drinks from an open cup. He needs an adult to wash and dress him. He has no friends of his own age yet, but he follows his cousin about and copies what she does.",
    "He wears glasses, with a patch over the left eye for three hours a day, and pulls them off when he is hot.",
    "How he communicates: at a very early stage.",
    "Ravi was born in Walsall in January 2022, two weeks early. He walked at 14 months. He had a few words at 18 months and had lost them by two. He went to Little Otters Nursery for 15 hours a week from January 2025, and started in Reception at Thornbury Road in September 2026. A paediatrician said in June 2026 that he is autistic. He stays at this school for Year 1 in September 2027.",
)  # fmt: skip
PARENTS = (
    "Written down by the SENCO during a visit to Ravi’s home on 22 September 2026 and read back to his mum and dad, who agreed to it.",
    "Mum and Dad say that he is their sunshine. They think that he understands far more than people give him credit for. They worry most about roads and about the school gate, because he would go off with anyone. He sleeps for about five hours a night, and so do they. He is well apart from his allergy, and hates having his hair cut.",
    "A good day for Ravi, they say, is one that goes in the order he expects: porridge without milk, the blue coat, the long way round past the bus depot. A hard day is a birthday party. They have learnt to go early, stay for the cake and leave by the back gate, and he has begun to wave as he goes. His gran looks after him on Wednesdays and takes him to the indoor pool, where he floats on his back for as long as she will let him.",
    "Dad was in prison until March 2025 and says he is making up for the time he missed.",
    "They hope that one day Ravi will have a job, a home of his own and people round him who get his sense of humour. They would like him to be saying 20 words by Easter 2027 and to be dry by the summer holidays.",
)  # fmt: skip
B = (
    "B1. Autism spectrum disorder, diagnosed on 9 June 2026.",
    "B2. Ravi does not yet use words or pictures to ask for things. He takes an adult by the wrist and pulls, and cries if they do not follow. He looks up at his own name about one time in four, and at the washing machine in the role-play corner every time. He did what he was told without a gesture once in ten times (speech and language therapist, 15 September 2026).",
    "B3. Ravi has some sensory issues, which can be a bit of a problem at times.",
    "B4. His play is at around the 12 to 20 month level. He plays next to other children and not with them.",
    "He is quick with shapes, screws and switches. He mended the class torch on 24 September 2026 by putting the battery in the right way round.",
    "B5. Ravi runs and climbs without any sense of danger. In one week he got out of the outdoor area eleven times (class log, 21 to 25 September 2026).",
    "B6. Ravi eats five dry foods. He gags at the sight of others and stayed at the lunch table for one minute on each of four days (lunchtime record, 28 September to 1 October 2026).",
    "No other need was found in learning: he sorted and matched like others of four (school, 23 September 2026). His mood and his relationships at home gave no cause for concern (health visitor, 8 September 2026).",
)  # fmt: skip
C = (
    "C1. Ravi is allergic to egg and sesame and carries an adrenaline pen (community paediatrician, 10 September 2026). He cannot tell anybody that his mouth tingles, and he takes food from other plates.",
    "C2. Ravi is in nappies day and night. He is following a programme from the continence nurse and is learning to sit on the potty and to tell an adult that he is wet (continence nurse, 16 September 2026).",
)  # fmt: skip
D = ("Ravi is not an open case to social care.",)
E = (
    "E1. By July 2027 Ravi will attend Bucket Time each day and receive a sensory diet.",
    "E2. Ravi hands over a picture to ask for a snack or a toy, without being reminded, in eight tries out of ten. In September 2026 he did not use pictures.",
    "E3. By July 2027 Ravi’s understanding of spoken language will be a good deal better than it is now.",
    "E4. By July 2027 Reception staff will feel confident that they can keep him safe outdoors.",
    "E5. By July 2027 Ravi takes three turns with one other child in a game with wheels or balls, at four playtimes out of five. In September 2026 he took none.",
)  # fmt: skip
F: tuple[tuple[str, str, str], ...] = (
    ("F1", "B1, B2 / E2", "A teaching assistant (level 3, trained in the first three phases of the Picture Exchange Communication System) sits with Ravi one-to-one for 15 minutes, and the nursery nurse (level 3) prompts from behind."),
    ("F2", "B1, B2 / E3", "A speech and language therapist (HCPC registered) works with Ravi one-to-one every half-term, six times a year, on single words with a sign and an object."),
    ("F3", "B3 / E1", "Sensory input."),
    ("F4", "B4 / E5", "He will have lots of chances to play alongside the other children and plenty of encouragement to join in."),
    ("F5", "B5 / E4", "Somebody stays within reach of Ravi outdoors, one-to-one, for 20 minutes every morning and 40 minutes every lunchtime, 38 weeks a year."),
    ("F6", "B2, B4 / E1, E5", "Bucket Time (Attention Autism, stages 1 to 3) for 15 minutes every day, 38 weeks a year, led by the class teacher, who has done the two-day course, with a few of the others."),
    ("F7", "B2 / E2, E3", "A teaching assistant (level 3, taught by the therapist for three hours in September 2026) shows Oliver a photograph of what comes next, one-to-one, before each of the six changes in the day, two minutes each time, 38 weeks a year."),
    ("F8", "B3, B5 / E4", "Occupational therapy in line with the report of 3 February 2026."),
    ("F9", "B4 / E5", "A teaching assistant (level 3, who has done the one-day course in Identiplay) teaches Ravi and one other child a game with wheels from a picture script, in a pair, for ten minutes four times a week, 38 weeks a year. The partner changes every half-term."),
    ("F10", "B1, B2 / E2, E3", "An advisory teacher for autism (qualified teacher, postgraduate certificate in autism) watches Ravi in class and shows the staff what to change, for 90 minutes every half-term, six times a year. She writes one page of next steps for the class teacher on the day."),
    ("F11", "B1, B5 / E4", "The SENCO (National Award for SEN Coordination) goes through the safety plan with all six Reception staff for 30 minutes every half-term. The side gate is fitted with a high bolt, and the outdoor area with a fence of 1.8 metres, by 4 January 2027."),
    ("F12", "B1, B2 / E2, E3", "Equipment: one folder of 40 photographs, one picture book and two timers, kept by the class teacher and checked every Friday. Curriculum: Ravi follows the Early Years Foundation Stage; nothing is left out."),
)  # fmt: skip
G = (
    "G1, for C2. A continence nurse teaches Ravi, in school, to sit on the potty and to ask for it: 45 minutes once a fortnight, 19 visits a year.",
    "G2, for C1. The allergy nurse shows six staff how to use the adrenaline pen, for one hour each September.",
)  # fmt: skip
H = ("There is nothing to be provided under Section H.",)
I_ = ("Thornbury Road Primary School (mainstream), where Ravi is settled.",)
K = (
    ("(a) Parents’ views", "Mother and father", "22 September 2026", "Attached"),
    ("(b) School’s advice", "Head teacher, Thornbury Road Primary School", "23 October 2026", "Attached"),
    ("(c) Medical advice", "Community paediatrician", "10 September 2026", "Attached"),
    ("(c) Continence advice", "Continence nurse", "16 September 2026", "Attached"),
    ("(d) Psychological advice", "Educational psychologist", "30 September 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "15 September 2026", "To follow"),
    ("(f) Occupational therapy", "Occupational therapist", "3 February 2026", "Attached"),
    ("(f) Health visitor’s advice", "Health visitor", "8 September 2026", "Attached"),
    ("(h) Anyone else", "Nobody else was asked for by the parents", "", ""),
)  # fmt: skip
FRAMES = (
    ("A", "Section A (1). About Ravi: his views, interests and aspirations", CHILD),
    ("A", "Section A (2). What Ravi’s parents think and hope", PARENTS),
    ("B", "Section B. Ravi’s special educational needs", B),
    ("C", "Section C. Ravi’s health needs", C),
    ("D", "Section D. Ravi’s social care needs", D),
    ("E", "Section E. The outcomes sought for Ravi", E),
)


def write(by: Author) -> None:
    by.paper.running("DRAFT – Ravi Sandhurst", "Draft plan, version 1, 6 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.cover(
        ("Child", "Ravi Sandhurst"), ("Date of birth", "14 January 2022"), ("Pronouns", "he/him"), ("Year group", "Reception"),
        ("Home language", "English"), ("Attends", "Thornbury Road Primary School"), ("Main type of need", "Autistic spectrum disorder"),
        ("Status", "Draft"), ("Request received", "20 July 2026"), ("Decision to assess sent", "27 August 2026"),
        ("Advice asked for", "28 August 2026"), ("School’s advice received", "23 October 2026"),
        ("Draft sent to parents", "6 November 2026"), ("Parents’ comments by", "16 November 2026"),
        columns=4,
    )  # fmt: skip
    by.guide("Please read each box and write your comments on the sheet that came with this draft.")
    for letter, title, texts in FRAMES:
        by.at(letter).boxed(title, *texts)
    by.at("F").boxed("Section F. Special educational provision for Ravi")
    by.rows(("No.", "For (need / outcome)", "What will be provided"), F, labels=(0, 1))
    by.at("G").boxed("Section G. Health provision", *G)
    by.at("H1").boxed("Section H. Social care provision", *H)
    by.at("I").boxed("Section I. Placement", *I_)
    by.at("K").boxed("Section K. Advice and information")
    by.rows(("Advice", "Author and role", "Date", "Copy"), K)


PLAN = Unseen(
    name="ravi", style="shaded boxes, the child’s and then the parents’", born=dt.date(2022, 1, 14), write=write,
    planted=planted(
        A_02="", A_05="", A_10="", A_14="at a very early stage", A_15="", A_18="it was not felt fair to ask him",
        A_22="He wears glasses, with a patch over the left eye", A_23="saying 20 words by Easter 2027",
        A_29="Dad was in prison until March 2025",
        B_03="B1. Autism spectrum disorder", B_04="some sensory issues", B_06="around the 12 to 20 month level",
        B_08="learning to sit on the potty", C_04="carries an adrenaline pen", D_01="not an open case to social care", D_02="not an open case to social care",
        A_30="shows Oliver a photograph", E_02="E2. Ravi hands over a picture", E_03="a good deal better than it is now",
        E_04="will attend Bucket Time each day", E_05="Reception staff will feel confident", E_07="",
        F_01="", F_02="Sensory input.", F_03="every half-term, six times a year", F_04="sits with Ravi one-to-one for 15 minutes",
        F_05="Somebody stays within reach", F_06="with a few of the others", F_07="lots of chances to play",
        F_10="in line with the report of 3 February 2026", F_11="A continence nurse teaches Ravi",
        G_02="", H_01="", I_01="Thornbury Road Primary School (mainstream)", X_01="",
        K_01="To follow", K_02="", K_03="3 February 2026", K_07="23 October 2026", T_03="16 November 2026",
    ),
)  # fmt: skip
