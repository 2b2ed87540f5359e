"""Cormac, eleven: a draft written as one long story with few headings, and twenty things wrong with it."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    "Cormac talked with the SENCO in the library on 24 September and 1 October 2026 while the two of them built a bridge out of straws. She wrote down what he said and read it to him at the end; he asked her to take one sentence out. Whatever is in quotation marks is Cormac speaking. Everything else here was put together by the SENCO.",
    "Ask Cormac what he likes and you will hear about fishing. “I could sit by the canal till it’s dark. I’ve had a pike.” He draws comics about a grumpy heron, swims like an otter and plays with his cousins’ dogs every Sunday. Cooking is his other thing; he makes the family’s pancakes. People enjoy his company. His teacher says that he is generous and quick to laugh, and he is proud of the sponsored swim in June 2026, which raised £140.",
    "“When I’m grown up I’ll be a water bailiff or have a tackle shop, and live on a boat with a stove. I’d still come to the fishing club on Saturdays.” Before that he wants “to write like other people can read it”. By July 2027 Cormac will write two sides without a prompt in four lessons out of five. He hopes that the big school has a pool, and that someone will show him where the rooms are.",
    "School is good when he’s making something. The best lessons are science and cooking; the worst is writing after lunch, “because my hand goes and then my head goes”. He gets on well with two boys on his table and they swap fishing cards. Lunch itself he finds hard. He says that Rufus Penhallow in 6B jogs his tray most days and then laughs. He gets himself up and makes his own breakfast, and would like to cycle to the canal by himself and do his own laces. “I’m not ill, I just get wriggly and I don’t like the tablet because then I’m not hungry.”",
    "If you want to tell Cormac something, use his name, stand where he can see you and give him one thing at a time; he answers best while his hands are busy. He tells you things straight out when he trusts you. When he hums, he has had enough. Yes is quick; a long “um” mostly means no. He makes up his mind better on a walk than in a chair, with two choices to pick from and Dad there.",
    "He was born in Hereford in November 2015. Sitting, crawling and walking all came late, and he saw a physiotherapist from 2018 to 2020. He started at Lugg Meadow Primary School in September 2020. The paediatrician told the family that he has ADHD in February 2025 and developmental coordination disorder (DCD, also called dyspraxia) in March 2026.",
    "His parents came in on 2 October 2026. They find him warm and honest and say that nobody laughs more. What keeps them awake is secondary school: the size of the place, the homework, the older ones on the stairs. They told us that his stammer is back since Easter 2026, on the telephone most of all. They feel that it took six years for anyone to listen.",
)  # fmt: skip
B = (
    "Cormac is a curious boy with a wide general knowledge and a good memory for what he has seen. On the educational psychologist’s puzzles and patterns he did as well as most eleven-year-olds (15 September 2026). He reads at the level of a child of eight and a half.",
    "Need 1, attention. Cormac has ADHD. In a lesson of 50 minutes he kept to the task for four minutes at a stretch and left his chair 13 times (educational psychologist, 15 September 2026). He starts before he has heard the whole instruction and loses what he needs on the way to it: over one week in September 2026 his teacher counted 19 things mislaid.",
    "Need 2, movement and handwriting. Because of his DCD Cormac presses hard, tires after five lines and writes six words a minute, where his class writes about 16 (occupational therapist, 22 September 2026). He cannot yet tie laces or use a ruler, and takes 14 minutes to change for PE.",
    "Need 3, getting on with others. Cormac can find friendships a bit tricky at times.",
    "Need 4, feelings. When he is corrected in front of others he goes red, tears up his work and leaves the room. This happened on nine days between 7 September and 2 October 2026 (class log), and it takes him about 25 minutes to come back.",
    "Need 5, time and number. He does not yet read a clock with hands or estimate how long a job will take. In number he works two years below his class and lines up columns wrongly (Sandwell test, specialist teacher, 29 September 2026).",
)  # fmt: skip
E = (
    "Outcome 1, for need 1. He gets to each lesson with everything that he needs for it and settles within two minutes, on nine days out of ten. In September 2026 this was two days out of ten. It matters to him because he wants to know where the rooms are.",
    "Outcome 2, for need 2 and his wish to write so that others can read it. By July 2028 Cormac will have a laptop, with a weekly lesson in touch-typing.",
    "Outcome 3, for need 3 and the fishing club. By July 2028 Cormac starts a game or a conversation with somebody new, and keeps it going for ten minutes, at three lunchtimes a week. In September 2026 he did this at none.",
    "Outcome 4, for need 4 and the tackle shop, where customers will complain. By July 2028 Cormac stays in the room when he is corrected, or is back at work within five minutes, four times out of five. In September 2026 he was never back within 20.",
)  # fmt: skip
F = (
    "Provision 1, for need 1 and outcome 1. A teaching assistant (level 3, ADHD Foundation course) works beside Cormac one-to-one for ten hours a week, 38 weeks a year, in English, mathematics and science, showing him the first step and ticking off a list of three with him. In Year 7 how many hours he gets will be for the new SENCO to settle once he has started.",
    "Provision 2, for need 1 and outcome 1. The learning mentor (level 3) meets him one-to-one at 8.40 every morning for ten minutes to pack his bag from a picture list, and again at 3.05 for ten minutes. He has a second set of books and a pencil case that stay in the room, bought in September 2026; the learning mentor fills it every Friday.",
    "Provision 3, for need 1 and outcome 1. A teaching assistant (the same one) takes him out for a circuit of jumps, wall pushes and balances, one-to-one, for eight minutes at 9.50 and 11.20 each day. In the afternoons he’ll have frequent chances to get up and stretch. A wobble cushion and a standing desk are in the classroom for him in every lesson, and the class teacher checks them each half-term.",
    "Provision 4, for need 2 and outcome 2. An occupational therapist (HCPC registered) works with Cormac one-to-one for 45 minutes on hand strength, laces, cutlery and changing for PE, in the studio beside the hall.",
    "Provision 5, for need 2 and outcome 2. The specialist teacher (AMBDA) teaches him touch-typing one-to-one for 30 minutes every Tuesday, 36 weeks a year. He uses a laptop with word prediction for any writing of more than five lines, in every lesson; the ICT technician looks after it. In the Year 6 tests in May 2027 a teaching assistant scribes for him, one-to-one, with 25% extra time in each paper.",
    "Provision 6, for need 3 and outcome 3. The emotional literacy support assistant (ELSA), who has supervision from the educational psychologist for two hours each half-term, takes Cormac and a few of his classmates for a games club, 40 minutes every Wednesday lunchtime, 36 weeks a year, and teaches turn-taking, joining in and losing.",
    "Provision 7, for need 4 and outcome 4. The ELSA sees him one-to-one for 30 minutes each Monday, 30 weeks a year, to draw what happened as a comic and plan a different last frame. The educational psychologist teaches all staff who work with him for two hours each term how to correct him privately. When Cormac shows his orange card, the learning mentor walks with him to the garden bench and stays for ten minutes.",
    "Provision 8, for needs 1 and 4 and outcome 1. A seat on the council’s minibus from the front door to school and home again, twice every school day, with a passenger assistant (two-day course).",
    "Provision 9, for needs 1 and 2 and outcomes 1 and 2. His teacher and his parents write in a home–school book every day, two lines each, and the SENCO meets them for 30 minutes each half-term.",
)  # fmt: skip
K = (
    ("Cormac’s views", "Cormac, with the SENCO", "1 October 2026", "Attached"),
    ("Parents’ advice", "Mother and father", "2 October 2026", "Attached"),
    ("Educational advice", "Head teacher, Lugg Meadow Primary School", "5 October 2026", "Attached"),
    ("Mathematics assessment", "Specialist teacher", "29 September 2026", "Attached"),
    ("Medical advice", "Community paediatrician", "17 September 2026", "Attached"),
    ("Psychological advice", "Educational psychologist", "15 September 2026", "Attached"),
    ("Social care advice", "Early help social worker", "21 September 2026", "Attached"),
    ("Occupational therapy report", "", "", "Attached"),
    ("Anyone else the parents wanted", "Parents asked for nobody else", "2 October 2026", "–"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Draft plan: Cormac Abernethy", "DRAFT, 13 November 2026")
    by.heading("Draft Education, Health and Care Plan", 0)
    by.paper.text(
        "This is the draft plan for Cormac Abernethy (he/him), born on 3 November 2015, who is in Year 6 at Lugg Meadow Primary School. His main type of need is social, emotional and mental health (ADHD), and the second is physical (DCD). He is not looked after. The county council received the request on 13 July 2026 and decided on 21 August 2026 to assess. This draft was sent to his parents on 13 November 2026, and anything that they want changed has to reach us by 23 November 2026.",
    )  # fmt: skip
    by.at("A").heading("Section A. Cormac and his family: views, interests and aspirations")
    by.text(*A)
    by.at("B").heading("Section B. Cormac’s special educational needs")
    by.text(*B)
    by.at("C").heading("Sections C and D. Health and social care needs")
    by.text(
        "Section C. Need 6. Cormac takes medicine for ADHD on school days. It wears off at about 2 p.m. and takes away his appetite, so that he is hungry and cross in the last lesson (community paediatrician, 17 September 2026).",
    )  # fmt: skip
    by.at("D").text(
        "Section D. No social care needs were identified (early help social worker’s advice, 21 September 2026)."
    )
    by.at("E").heading("Section E. Outcomes")
    by.text(*E)
    by.at("F").heading("Section F. Special educational provision")
    by.text(*F)
    _end(by)


def _end(by: Author) -> None:
    by.at("G").heading("Sections G to J")
    by.text(
        "Section G. For need 6, an ADHD nurse specialist (registered nurse) weighs and measures Cormac and goes through his medicine with his parents for 30 minutes every three months, four times a year.",
    )  # fmt: skip
    by.at("H1").text(
        "Section H1. No provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 is required (early help social worker, 21 September 2026)."
    )
    by.at("H2").text(
        "Section H2. No other social care provision is required (early help social worker, 21 September 2026)."
    )
    by.at("I").text(
        "Section I. Until July 2027 Lugg Meadow Primary School, a community primary school, and from September 2027 Kestrel Ridge Academy, a mainstream secondary academy."
    )
    by.at("J").text(
        "Section J. Cormac’s parents were told about personal budgets on 2 October 2026 and have not asked for one."
    )
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Advice", "Given by", "Date", "Attached"), K)


PLAN = Unseen(
    name="cormac",
    style="long prose with few headings",
    born=dt.date(2015, 11, 3),
    write=write,
    planted=planted(
        A_06="",
        A_22="his stammer is back since Easter 2026",
        A_23="By July 2027 Cormac will write two sides without a prompt in four lessons out of five",
        A_28="Rufus Penhallow in 6B jogs his tray",
        B_04="Cormac can find friendships a bit tricky at times",
        B_06="He reads at the level of a child of eight and a half",
        E_02="He gets to each lesson with everything that he needs for it",
        E_04="Cormac will have a laptop, with a weekly lesson in touch-typing",
        E_07="",
        E_10="",
        F_01="",
        F_04="works with Cormac one-to-one for 45 minutes on hand strength",
        F_06="takes Cormac and a few of his classmates",
        F_07="In the afternoons he’ll have frequent chances to get up and stretch",
        F_08="how many hours he gets will be for the new SENCO to settle",
        F_18="A seat on the council’s minibus",
        G_02="",
        I_01="Kestrel Ridge Academy",
        K_01="Occupational therapy report",
        T_03="has to reach us by 23 November 2026",
    ),
)
