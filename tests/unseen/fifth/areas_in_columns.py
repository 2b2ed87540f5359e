"""Odalys, four: a draft by area of need, strengths beside needs, the letters repeated in each area."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

PROFILE = (
    "This part was filled in by Odalys’s mum and dad on the family form on 14 September 2026 and typed up by the SENCO. Odalys has so few words that it was felt she had nothing to add at this stage.",
    "Mum and dad describe a determined, sunny little girl who gives the best cuddles and can find the biscuit tin wherever it has been hidden.",
    "She loves bubbles, spinning the wheels of her pushchair and anything that lights up, and will play in the paddling pool until her lips are blue. On Sundays she plays beside her big sister and two cousins, and will take a cousin’s hand. She has a basket of keys that nobody else may touch, and an old torch that goes to bed with her. Water is the best thing in the world; dad says that he can finish a whole cup of tea while she fills and empties two jugs.",
    "She eats with a spoon, takes off her own shoes and socks and fetches her cup. Mum and dad see to her coat and her bath.",
    "Mum says that she has always been a healthy girl. She hardly ever has a cold, and is fine with the doctor so long as she can hold the torch.",
)  # fmt: skip
FAMILY = (
    "Mum and dad feel that nobody took them seriously until the health visitor’s two-year check. They worry about her running off and want the gate kept shut. They are pleased with the new class so far, and with the photographs that come home on a Friday. What has been hardest is the looks that they get in shops. They would like somebody to show the whole family the same signs that school uses, and they would like her big sister to be thought of too.",
    "They dream of hearing her say “mummy”, and of her one day finding learning as much fun as her sister does.",
)  # fmt: skip
BACKGROUND = (
    "Things were tricky from early on and there have been a lot of appointments with a lot of different people. Odalys started at nursery on [DATE TO BE ADDED].",
)  # fmt: skip
COMMUNICATES = ("Odalys is pre-verbal. Speech therapist to advise on this.",)
AREAS = (
    ("COMMUNICATION AND INTERACTION",
     "Odalys looks at an adult’s face and smiles when a game stops, and takes a hand to the door when she wants to go out. She hums along with two songs and lifts her arms for the last line of each. She has begun to look round when her name is sung, and brings a favourite book to an adult she knows.",
     "N1. Autism, diagnosed in July 2026.\nN2. Odalys says three words and understands the name of a thing only when it is in front of her (speech and language therapist, 22 September 2026). At carpet time she walks away within half a minute because she does not know what is being said. With other children she stands at the edge; in 30 minutes of free play she looked at what another child was doing twice (the same report).",
     ("Outcome 1 (N1 and N2). By July 2027 Odalys asks for more, finished and help with a sign, a picture or a word, ten times in a morning, with any adult in her class. In September 2026 it was twice. Step: five times by Easter 2027.",
      "Outcome 2 (N2). Odalys will access a weekly language group and one-to-one speech sessions until July 2027."),
     ("Provision 1 (N1 and N2; outcomes 1 and 2). A speech and language therapist (HCPC registered) works with Odalys one-to-one in class for 30 minutes once a fortnight, 19 sessions a year, and spends one hour each half-term writing her targets and showing the teaching assistant how to carry them out.",
      "Provision 2 (N1 and N2; outcome 1). Picture exchange sessions of 15 minutes, one-to-one with a teaching assistant (level 3, with the two-day PECS course).",
      "Provision 3 (N2; outcome 2). All staff to implement page 4 of the speech and language report.")),
    ("COGNITION AND LEARNING",
     "Imogen matches four colours and finishes an inset puzzle of six pieces. She remembers where things are kept and goes straight to the right drawer for the torch. She turns the pages of a board book and pats the pictures of animals.",
     "N3. Her attention can be fleeting and she finds some of the table tasks tricky.\nN4. Odalys explores by spinning and dropping; she did not yet use one toy with another in 20 minutes (educational psychologist, 29 September 2026), so that she learns little from the play that the class is taught through.",
     ("Outcome 3 (N3). By July 2027 Odalys will improve her concentration and become a more confident learner.",
      "Outcome 4 (N4). By July 2027 the adults in Reception will model play and build on what Odalys brings to it."),
     ("Provision 4 (N3; outcome 3). Attention Autism, stages 1 and 2, led by the Reception teacher (two days’ course in the method) every school day at 1.15 p.m. for Odalys and three other children.",
      "Provision 5 (N4; outcome 4). Play sessions with a chosen group of children, 20 minutes, three times a week, 38 weeks a year, led by a teaching assistant (level 3, trained in Identiplay by the autism outreach teacher).",
      "Provision 6 (N3 and N4; outcomes 3 and 4). Lots of repetition and plenty of adult encouragement.")),
    ("SOCIAL, EMOTIONAL AND MENTAL HEALTH",
     "Odalys settles on a familiar lap and laughs at peekaboo. She comes in from her dad at the gate with a wave, and after a weekend goes first to the teaching assistant she knows best. She recovers quickly when she is shown the torch.",
     "N5. When a door is shut or a toy is taken Odalys screams and throws herself down, four or five times a day, for about ten minutes (Reception teacher’s tally, 14 to 18 September 2026). She then misses the next activity.",
     ("Outcome 5 (N5). Odalys waits for her turn with a toy for one minute, with a sand timer, in four tries out of five. In September 2026 it was none.",
      "Outcome 6 (N5). By July 2027 Odalys will feel secure and love coming to school."),
     ("Provision 7 (N5; outcomes 5 and 6). Emotional regulation work.",
      "Provision 8 (N5; outcome 5). A turn-taking game with a sand timer, ten minutes every morning, one-to-one, 38 weeks a year, with someone who has had the right training.",
      "Provision 9 (N5; outcomes 5 and 6). A photograph board of the day on the wall at Odalys’s height and a strip of three photographs in the teaching assistant’s apron. The Reception teacher shows her the next photograph before each change of activity, eight times a day, and lets her post it when it is done. The SENCO (with the National Award) made the board in October 2026 and renews it each half-term.")),
    ("SENSORY AND/OR PHYSICAL",
     "Odalys climbs, runs and swings by her arms, and walks up stairs holding a rail. She rides a scooter with three wheels round the whole playground. Her hearing and her eyesight were tested in May 2026 and are both good.",
     "N6. Odalys puts sand, paint and small parts in her mouth: 14 times in an hour (occupational therapist, 16 September 2026). She has to be moved away from the activity each time.\nN7. Odalys wears nappies and does not yet show that she is wet. Changing takes her out of class for 40 minutes a day (Reception teacher, 21 September 2026).",
     ("Outcome 7 (N6). By July 2027 Odalys keeps play materials out of her mouth for 20 minutes, with a chewing toy on a cord. In September 2026 it was four minutes. Step: ten minutes by Easter 2027.",),
     ("Provision 10 (N6; outcome 7). Movement breaks and a chewing toy when she seems to want them.",
      "Provision 11 (N6; outcome 7). Sensory activities with the class teaching assistant, at whatever level the therapist settles on once she has seen more of her.",
      "Provision 12 (N5 and N6; outcomes 5 and 7). Early years inclusion top-up at level 3, paid to school each term.",
      "Provision 13 (N6; outcome 7). A seat on the minibus with a harness, and a passenger assistant.")),
)  # fmt: skip
LAST = (
    ("H1", "SECTION H – Social care provision", ("A family support volunteer, trained and supervised by the family centre, visits Odalys and her parents at home for two hours every Tuesday, 40 weeks a year.",)),
    ("I", "SECTION I – Educational placement named in this EHC plan", ("Larkhill Primary School, a community primary school.",)),
)  # fmt: skip
K = (
    ("(a) Parents’ form", "Mother and father", "14 September 2026", "Yes"),
    ("(b) School report", "SENCO and head teacher. Asked for 31 August 2026; received 26 October 2026", "26 October 2026", "Yes"),
    ("(c) Medical report", "Clinic letter to follow", "", "No"),
    ("(d) Psychological advice", "Educational psychologist", "2 October 2026", "Yes"),
    ("(f) Speech and language therapy", "Speech and language therapist", "24 September 2026", "Yes"),
    ("(f) Occupational therapy", "Occupational therapist", "18 September 2026", "Yes"),
    ("(h) Other", "Parents were asked on 14 September 2026 and named nobody else", "14 September 2026", "Not needed"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Draft EHC plan – Odalys Merriweather", "DRAFT version 1, 13 November 2026")
    by.heading("EDUCATION, HEALTH & CARE PLAN for Odalys Merriweather", 0)
    by.cover(
        ("Name", "Odalys Merriweather"), ("Date of Birth", "6 February 2022"), ("Pronouns", "she/her"), ("Year group", "Reception"),
        ("Home language", "English"), ("Looked after", "No"), ("Educational placement during assessment", "Larkhill Primary School"),
        ("Main need", "Autistic spectrum disorder"), ("Status", "Draft"), ("Request received", "13 July 2026"),
        ("Decision to assess", "24 August 2026"), ("Draft plan sent to parents", "13 November 2026"),
        ("Comments must reach us by", "24 November 2026"), columns=4,
    )  # fmt: skip
    by.at("A").heading("SECTION A: MY PROFILE")
    by.text(*PROFILE)
    by.heading("MY FAMILY’S VIEWS", 2)
    by.text(*FAMILY)
    by.heading("MY BACKGROUND", 2)
    by.text(*BACKGROUND)
    by.heading("HOW I COMMUNICATE AND TAKE PART", 2)
    by.text(*COMMUNICATES)
    by.at("").heading("SUMMARY OF ODALYS’S SKILLS AND STRENGTHS, NEEDS AND SUPPORT")
    for area, strengths, needs, outcomes, provision in AREAS:
        by.at("B").heading(f"SECTION B – {area}", 2)
        by.rows(
            ("What is working (Strengths / Resources)", "What is not working so well (Needs / Concerns)"),
            ((strengths, needs),),
        )  # fmt: skip
        by.at("E").heading("Section E – Desired outcomes", 3)
        by.bullets(*outcomes)
        by.at("F").heading("Section F – Special educational provision", 3)
        by.bullets(*provision)
    by.at("C").heading("SECTION C – HEALTH")
    by.text("Not applicable.")
    by.at("D").heading("SECTION D – SOCIAL CARE: FAMILY AND COMMUNITY LIFE")
    by.text("Odalys has no sense of danger near roads and water, and her parents cannot take both girls out unless there are two of them. On a walk in August 2026 she ran into the road twice in ten minutes, and the family now goes out very little at weekends. The family are not open to the children with disabilities team.")  # fmt: skip
    by.at("G").heading("SECTION G – Health provision")
    by.text("No health provision is reasonably required (designated clinical officer for the integrated care board, 6 November 2026).")  # fmt: skip
    for letter, title, texts in LAST:
        by.at(letter).heading(title)
        by.text(*texts)
    by.at("K").heading("SECTION K – Advice and information")
    by.rows(("Advice", "From", "Date", "Attached"), K)


PLAN = Unseen(
    name="odalys", style="areas, strengths beside needs, letters repeated", born=dt.date(2022, 2, 6),
    write=write,
    planted=planted(
        A_02="", A_05="", A_07="", A_10="", A_13="", A_14="Speech therapist to advise on this", A_16="Things were tricky from early on",
        A_18="she had nothing to add at this stage", A_30="Imogen matches four colours", A_32="[DATE TO BE ADDED]",
        B_03="N1. Autism, diagnosed in July 2026.", B_04="Her attention can be fleeting",
        C_01="Not applicable.", D_02="not open to the children with disabilities team",
        E_02="waits for her turn with a toy for one minute", E_03="improve her concentration",
        E_04="will access a weekly language group", E_05="the adults in Reception will model play",
        E_06="feel secure and love coming to school", E_07="",
        F_01="N7. Odalys wears nappies", F_02="Emotional regulation work", F_03="Attention Autism, stages 1 and 2",
        F_04="Picture exchange sessions of 15 minutes", F_05="someone who has had the right training",
        F_06="with a chosen group of children", F_07=("plenty of adult encouragement", "when she seems to want them"),
        F_08="at whatever level the therapist settles on", F_09="inclusion top-up at level 3",
        F_10="page 4 of the speech and language report", F_18="A seat on the minibus",
        H_01="", I_01="Larkhill Primary School, a community primary school", K_01="Clinic letter to follow", K_02="",
        K_07="26 October 2026", T_03="24 November 2026", X_01="",
    ),
)  # fmt: skip
