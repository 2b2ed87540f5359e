"""Jonty, thirteen: a first final plan whose provision is set out by kind, with a profile in two columns."""

import datetime as dt

from tests.plan_layouts.paper import track_insertion
from tests.unseen.author import Author, Unseen, planted

PROFILE = (
    ("“Drumming. I’m grade four and I’m in the steel band and all.”", "Knowing where the edge of a step is. He likes a yellow strip, and somebody to say “three down”."),
    ("“My phone. I zoom in on everything.”", "Time. He says that he gets there if no one reads it out for him."),
    ("“Cricket on the radio with Grandad.”", "Sun hat, dark glasses and factor fifty, and he would rather choose the hat."),
    ("“Getting picked for stuff before everyone’s been picked.”", "Being told by name when a question is for him."),
)  # fmt: skip
A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How this was gathered",
     ("Jonty talked to the head of Year 9 for half an hour on 20 and 27 April 2026 and she typed what he said. He read it over in size 24 and said that it was right. His words are in quotation marks, in the table too.",)),
    ("What Jonty says about school",
     ("“Music and history are good. Mr and Miss in history put it on my screen and then I’m the same as everyone. PE’s the worst because the ball’s just there, suddenly. In maths I copy off the board and by the time I’ve found the line it’s gone.” He would like fewer worksheets and to be allowed to sit at the front without it being a thing. He says that his stammer gets worse when he is made to read aloud.",)),
    ("What Jonty says about his health",
     ("“My eyes wobble and in the sun they hurt. By last lesson I’ve got a headache over here.” He sleeps well and eats anything.",)),
    ("Doing things by himself",
     ("Jonty gets himself up, makes breakfast and walks to school along one road. He would like to go to town by himself and to see the number on the bus before it has gone.",)),
    ("What Jonty hopes for",
     ("“I’d like to get good GCSEs. And get to grade eight.”",)),
    ("How to communicate with Jonty",
     ("Just talk to him normally.",)),
    ("Jonty’s background",
     ("Jonty’s eyes were noticed when he was a baby. He was slow to talk and had help with it when he was small. He has been at more than one primary school.",)),
    ("What Jonty’s parents say (Mum and Dad, at home, 30 April 2026)",
     ("They say that Callum is a grafter who never complains, and that people forget he cannot see because he has learnt to look as though he can. They worry that he is handing in half of what is in his head. He comes home shattered and they do another two hours with him, which is not how they would like to spend the evening. They want teachers to be told before the first lesson and not after the first detention. Dad would add that they have explained it at every parents’ evening since Year 7.",)),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Sensory and physical", (
        "Need 1. Jonty has a vision impairment: he is albino and has nystagmus, so that his eyes move all the time. At six metres he reads a line that others read at 30 (6/30 with both eyes, orthoptist, 14 May 2026). He can read print of size 24 for ten minutes and size 12 hardly at all. He loses his place on a board or a crowded page.",
        "Need 2. Bright light hurts. In the science block and on the field he shuts his eyes or looks down, and in May 2026 he tripped on steps four times (school log, 29 May 2026).",
    )),
    ("Communication and interaction", (
        "Need 3. Jonty has developmental language disorder. He took in the main point of a spoken paragraph in three tries out of ten (speech and language therapist, 21 May 2026), and in lessons he answers the question before last. In conversation one to one, about something that he knows, this hardly shows.",
        "Need 4. He has some trouble with longer words.",
    )),
    ("Cognition and learning", (
        "Need 5. Jonty’s ideas are those of a Year 9 pupil (specialist teacher, 5 June 2026). He writes about 60 words in 30 minutes by hand, and in history in May 2026 handed in four pieces out of eleven. He cannot yet type without looking for the keys.",
    )),
    ("Social, emotional and mental health", (
        "No need was identified (specialist teacher, 5 June 2026).",
    )),
)  # fmt: skip
E = (
    "By July 2028 Jonty writes a page of A4 on a laptop, typing without looking at the keys, in 30 minutes. In May 2026 he wrote 60 words by hand. Supports needs 1 and 5.",
    "By July 2028 Jonty will have access to large print in all his subjects. Supports need 1.",
    "Jonty tells a partner the main point of what the teacher has just said, in eight tries out of ten. In May 2026 it was three. Supports need 3.",
    "By July 2028 Jonty reads a chapter of a GCSE history book on his tablet, at his own size, and answers seven questions out of ten. In May 2026 he answered two from the printed page. Supports needs 1 and 5.",
    "By July 2028 Jonty uses and explains 40 long words from his subjects that he did not know (chosen each term; in May 2026 he explained five out of 20). Supports need 4.",
)  # fmt: skip
F: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("F1. Teaching and therapy", (
        "1.1 (needs 3 and 4; outcomes 3 and 5) A speech and language therapist (HCPC registered) sees Jonty one-to-one for 45 minutes every week of term, 36 weeks a year. They listen to recordings from his own lessons, stop them and say the point, and take long words apart by their roots.",
        "1.2 (need 4; outcome 5) Vocabulary group with other pupils from the year, led by a higher level teaching assistant (level 4) for 20 minutes, three times a week, 38 weeks a year.",
        "1.3 (needs 1 and 5; outcome 1) Touch-typing with a teaching assistant (level 3, who has done the two-day course in teaching typing to pupils with low vision), one-to-one, 25 minutes at a time.",
        "1.4 (need 5) A teaching assistant (level 2) reads through Jonty’s homework with him one-to-one for 20 minutes every Tuesday and Thursday, 38 weeks a year.",
        "1.5 (needs 1 and 2; outcome 4) Mobility input.",
    )),
    ("F2. Staffing", (
        "2.1 (needs 1 and 3; outcomes 3 and 4) Someone who knows Jonty well sits with him in science, maths and geography, one-to-one, for nine hours a week, 38 weeks a year, says what is on the board and puts spoken instructions into short steps.",
        "2.2 (need 1; outcomes 2 and 4) A reprographics technician (level 3, trained for one day in making large print) turns the week’s worksheets and tests into size 24 on a plain page for five hours a week, 38 weeks a year. Teachers send them to her by Wednesday of the week before.",
        "2.3 (need 3; outcome 3) Additional adult help when it is thought to be called for.",
        "2.4 (needs 1 and 2; outcome 4) How much of this continues in Year 10 is for the school to settle with the family.",
    )),
    ("F3. Equipment and buildings", (
        "No equipment is needed at this time. The edges of the steps in the science block and by the field were painted yellow in August 2026 and the site manager looks at them each half-term (need 2; outcome 4).",
    )),
    ("F4. Curriculum", (
        "4.1 (needs 1 and 5; outcomes 1 and 4) Jonty follows the whole of the National Curriculum. In PE he has goalball and swimming in place of ball games on the field: two lessons of 50 minutes a week, in a group of eight, taught by a PE teacher who holds the goalball leader’s award. He has 50% extra time in tests.",
        "4.2 (need 1; outcomes 2 and 4) Teachers will follow the recommendations of the hospital’s low vision report.",
    )),
)  # fmt: skip
K = (
    ("K1", "(a) Parents’ views", "Mother and father", "30 April 2026", "Attached"),
    ("K2", "(a) Jonty’s views", "Jonty, with the head of Year 9", "27 April 2026", "Attached"),
    ("K3", "(b) Educational advice", "Head teacher, Stanmoor Academy", "12 June 2026", "Attached"),
    ("K4", "(c) Medical advice", "Community paediatrician", "9 October 2025", "Attached"),
    ("K5", "(c) Eye clinic", "Orthoptist", "14 May 2026", "Attached"),
    ("K6", "(d) Psychological advice", "Specialist teacher (level 7 assessor)", "5 June 2026", "Attached"),
    ("K7", "(e) Social care advice", "Social worker, children with disabilities team", "9 June 2026", "Attached"),
    ("K8", "(f) Speech and language therapy", "Speech and language therapist", "21 May 2026", "Attached"),
    ("K9", "(h) Asked for by the parents", "Leader of the steel band", "4 June 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Jonty Applegarth", "Final plan, 25 September 2026")
    by.heading("Education, Health and Care Plan", 0)
    by.cover(
        ("Name", "Jonty Applegarth"), ("Date of birth", "1 December 2012"), ("Pronouns", "he/him"), ("Year group", "Year 9"),
        ("School", "Stanmoor Academy"), ("Main type of need", "Vision impairment"),
        ("Other type of need", "Speech, language and communication needs"), ("Status", "Final plan"),
        ("Request received", "16 March 2026"), ("Decision to assess sent", "12 May 2026"),
        ("Draft plan sent", "14 August 2026"), ("Comments on the draft by", "4 September 2026"),
        ("Date of final plan", "25 September 2026"), ("To be reviewed by", "24 September 2027"),
        ("Signed for the Council", "C. Oyelaran, SEND Manager"), ("Signed on", "25 September 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A – The views, interests and aspirations of Jonty and his parents")
    by.rows(("What is important to Jonty", "What is important for Jonty"), PROFILE)
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B – Special educational needs")
    for area, texts in B:
        by.heading(area, 2)
        by.text(*texts)
    by.at("C").heading("Section C – Health needs")
    by.bullets(
        "Oculocutaneous albinism with nystagmus (orthoptist, 14 May 2026). It limits what he can see of a board, a page and a step, as needs 1 and 2 say, and his skin burns in ten minutes of sun.",
        "Eczema behind the knees, and a dental check every six months.",
    )  # fmt: skip
    by.at("D").heading("Section D – Social care needs")
    by.text(
        "Jonty cannot go out after dark without somebody to guide him, and so does nothing in the evening unless a parent takes him. He has not stayed anywhere without them (social worker, children with disabilities team, 9 June 2026).",
    )  # fmt: skip
    by.at("E").heading("Section E – Outcomes")
    by.numbered(*E)
    by.at("F").heading("Section F – Special educational provision")
    for kind, texts in F:
        by.heading(kind, 2)
        by.text(*texts)
    _end(by)


def _end(by: Author) -> None:
    added = by.paper.text("")
    extra = "2.5 (need 3; outcome 3) The SENCO (National Award for SEN Coordination) tells all of Jonty’s teachers about his needs for one hour in the first week of each term."
    track_insertion(added.add_run(by.note(extra)), "C. Oyelaran", 81)
    by.at("G").heading("Section G – Health provision")
    by.bullets(
        "Eye clinic input.",
        "Speech and language therapy at the health centre in the holidays, one hour a week for five weeks, to build his spoken sentences (speech and language therapist, one-to-one).",
    )  # fmt: skip
    by.at("H1").heading("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")  # fmt: skip
    by.text("Youth club and some outings.")
    by.at("H2").heading("Section H2 – Other social care provision")
    by.text("None required (social worker, children with disabilities team, 9 June 2026).")
    by.at("I").heading("Section I – Placement")
    by.text("Stanmoor Academy, a mainstream academy for pupils of 11 to 16.")
    by.at("J").heading("Section J – Personal budget")
    by.text("A direct payment of £1,900 a year is made to Mum for special educational provision.")
    by.at("K").heading("Section K – Advice and information")
    by.rows(("No.", "Advice", "Author", "Date", "Copy"), K)


PLAN = Unseen(
    name="jonty", style="provision by kind, a profile in two columns", born=dt.date(2012, 12, 1), write=write,
    planted=planted(
        A_06="", A_07="", A_12="", A_13="", A_14="Just talk to him normally", A_15="",
        A_16="He has been at more than one primary school", A_22="his stammer gets worse",
        A_30="They say that Callum is a grafter", B_04="some trouble with longer words",
        C_02="a dental check every six months", D_04="",
        E_02="Jonty tells a partner the main point", E_04="will have access to large print", E_07="", E_09="",
        F_02="Mobility input.", F_04="25 minutes at a time", F_05="Someone who knows Jonty well",
        F_06="Vocabulary group with other pupils from the year", F_07="when it is thought to be called for",
        F_08="is for the school to settle with the family", F_10="follow the recommendations of the hospital",
        F_11="to build his spoken sentences", F_12="", F_13="No equipment is needed at this time",
        F_21="reads through Jonty’s homework", F_23="A direct payment of £1,900",
        G_02="", G_03="Eye clinic input.", H_04="Youth club and some outings.", J_01="A direct payment of £1,900",
        K_02="", K_03="9 October 2025", K_05="Specialist teacher (level 7 assessor)", K_06="",
        X_03="", T_01="12 May 2026", T_04="25 September 2026",
    ),
)  # fmt: skip
