"""Ninian, eight: a county's final plan, strengths beside needs and one grid, as it should be."""

import datetime as dt

from tests.unseen.author import Author, Unseen

A: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How we found out what Ninian thinks",
     ("A teacher of the deaf sat with Ninian on 8 and 10 September 2026, half an hour each time. They used speech, sign and photos of his day. Words in quotation marks are what Ninian said or signed. She wrote the rest and went through it with Ninian, in pictures, on 11 September 2026.",)),
    ("What Ninian likes",
     ("Ninian loves tractors, sheepdogs and anything with a winch. He builds farms out of bricks and plays auctions with his sister. “I like selling the pretend sheep. I got a hundred pounds for a bad one!”",)),
    ("School, as Ninian sees it",
     ("Best is science, and the base, because “you can hear your own head in there”. Worst is the dinner hall and assembly. A teacher who faces him helps most.",)),
    ("Friends",
     ("He has one good friend in the base and plays with his cousins on Sundays. “I want a friend in my big class as well.”",)),
    ("Keeping well",
     ("Ninian says he is “dead tired” after school and takes his processors off to rest. He feels wobbly in the dark.",)),
    ("Doing things by himself",
     ("He changes his own batteries, feeds the hens and makes toast. He would like to learn to go to the shop on the green and pay on his own.",)),
    ("Ninian’s hopes",
     ("This year: “I want to know the joke.” When he grows up: “I am going to be a farmer or drive the snow plough, and live next to Mum and Dad but in my own house.” He would like to be in the young farmers’ club with the big ones.",)),
    ("What comes next",
     ("It is early to plan for college. Ninian goes to secondary school in September 2029 and says it must be one where somebody signs. He wants to go to the land-based college after that.",)),
    ("What people like about Ninian",
     ("His class teacher says that he is funny, patient and never gives up on a model. He is proud of his rosette for handling a lamb in 2026.",)),
    ("How to talk with Ninian, and how he decides",
     ("Ninian speaks and uses some British Sign Language. Get his attention first, with a wave or a tap on the table. Face him, keep to one thing at a time, and write down new words. A nod may only mean that he wants you to stop; ask him to tell you back. Give him two or three choices in pictures, in a quiet room, in the morning, and leave him a day to think. He likes to have his teacher of the deaf there.",)),
    ("Ninian’s story so far",
     ("Ninian was born in Hexham in March 2018. His hearing went in steps, and he had hearing aids at two and cochlear implants in May 2021, when he was three. He started in the base at Hareshaw in September 2022. In February 2026 a bump on the head made his hearing worse for a month.",)),
    ("What Ninian’s parents think (said to the plan writer at home, 9 September 2026)",
     ("We love his cheek and his kindness to animals. Our worry is that he is clever and people miss it, because he misses so much of what is said.",
      "We hope he will read for fun, keep both of his languages and have a gang of friends. Later on we hope for a job outdoors, his own place and a part in village life.")),
)  # fmt: skip
B: tuple[tuple[str, tuple[str, str]], ...] = (
    ("Sensory and physical",
     ("Ninian looks after his processors well and tells an adult when one stops. He climbs with joy.",
      "Need 1. Ninian is profoundly deaf in both ears and has two cochlear implants. In quiet he repeats 88 of 100 words, in classroom noise 41 of 100 (teacher of the deaf, 22 July 2026). He cannot hear the fire bell when his processors are off.\nNeed 2. His balance is affected. He stands on one leg for two seconds, where most boys of his age manage ten, and falls in the dark or with his processors off (physiotherapist, 19 August 2026), so that stairs and PE are unsafe.")),
    ("Communication and interaction",
     ("He is a natural storyteller who uses face, hands and voice together.",
      "Need 3. Ninian understands spoken language like a child of five years and four months (CELF-5, speech and language therapist, 25 August 2026). He does not know everyday words that others have overheard, among them “edge” and “unless”, and so misreads questions in maths. He knows about 200 signs.")),
    ("Cognition and learning",
     ("His reasoning with shapes and pictures is at the 75th percentile (WISC-V, educational psychologist, 26 August 2026).",
      "Need 4. Ninian reads single words like others of seven, but understands what he has read like a child of six years and one month (YARC, school, 2 July 2026). He leaves out little words and word endings when he writes, about one in four.")),
    ("Social, emotional and mental health",
     ("He is kind, and brave about hospitals.",
      "Need 5. Listening wears Ninian out. After 40 minutes of it he lays his head on the table, and in the summer term of 2026 he took no part in 17 of 30 afternoon lessons watched (school, 20 July 2026). Groups of more than three are too quick for him: in five playtimes he joined one game (educational psychologist, 26 August 2026).")),
)  # fmt: skip
E = (
    ("Outcome 1 (needs 1 and 5; his wish to know the joke)",
     "By July 2029 Ninian tells his partner what was said in a class discussion, and asks for a repeat when he has lost it, in four discussions out of five. In July 2026 he did so in one of five.",
     "By July 2027: in two out of five."),
    ("Outcome 2 (need 3; his parents’ hope for two languages)",
     "By July 2029 Ninian explains how something works to a new person, in speech or sign, so that the person can do it, three times out of four. In July 2026 nobody could follow without a picture.",
     "By July 2027: one time in four."),
    ("Outcome 3 (need 4; reading for fun, and farming)",
     "By July 2029 Ninian reads a page that is right for a nine-year-old and answers eight of ten questions about why things happened. In July 2026 it was two of ten.",
     "By July 2027: five of ten on a page for a seven-year-old."),
    ("Outcome 4 (need 5; his wish for a friend in the big class)",
     "By July 2029 Ninian starts or joins a game with children of his class at four playtimes out of five, and works through four afternoons of five. In July 2026 it was one playtime in five and two afternoons in five.",
     "By July 2027: two playtimes and three afternoons of five."),
    ("Outcome 5 (need 2; going to the shop by himself)",
     "By July 2029 Ninian stands on one leg for eight seconds, walks down a dim corridor without touching the wall, and crosses the green to the shop and pays, with an adult watching from the school gate.",
     "By July 2027: four seconds, and the walk with an adult beside him."),
)  # fmt: skip
F = (
    ("1, 4", "A qualified teacher of the deaf teaches Ninian English in the base in a group of four, for 50 minutes every morning, five days a week, 38 weeks a year: reading for meaning, word endings and his own writing.", "1, 3"),
    ("3, 4", "The same teacher goes through the key words of the next science, maths and topic lessons with him one-to-one for 20 minutes, four times a week, 38 weeks a year.", "2, 3"),
    ("1", "A radio aid with two transmitters is Ninian’s to use in every lesson, in assembly and on trips; whoever speaks wears it. The base’s teaching assistant (level 3, trained by the teacher of the deaf in implant checks) tests processors and radio aid one-to-one for ten minutes at 8.50 each morning.", "1"),
    ("1, 5", "His class is taught in the two rooms with carpet, ceiling panels and a sound-field speaker; an educational audiologist measures them once a year. He sits at the side of the second row, back to the window. He carries a vibrating pager for the fire bell from 8.45 to 3.15 each day.", "1, 4"),
    ("1, 3", "A communication support worker (British Sign Language level 3) is with Ninian one-to-one in science, maths and topic lessons for 12 hours a week, 38 weeks a year, and signs what the class says.", "1, 2"),
    ("3", "A speech and language therapist (HCPC registered, with specialist training in deafness) sees Ninian one-to-one for 40 minutes every week, 38 weeks a year, on word meaning, longer sentences and mending a talk that goes wrong. She spends an hour each half-term planning with the base and two hours each term training the class’s two adults.", "1, 2"),
    ("3", "A deaf tutor (British Sign Language level 6) teaches him sign in a group of three for 45 minutes every Tuesday, 36 weeks a year.", "2, 4"),
    ("5", "Ninian takes a listening break of 15 minutes at 10.50 and at 1.45 each day in the base’s quiet room, processors off, with bricks. The level 3 teaching assistant sits with him one-to-one.", "4"),
    ("5", "Lunch in the base, 40 minutes from 12.10 five days a week, with three children from his class whom he picks and the level 3 teaching assistant. On Monday and Thursday the emotional literacy assistant (ELSA trained, supervised every half-term by an educational psychologist) leads a game for these four children for 25 minutes, 38 weeks a year, and practises how to join in.", "4"),
    ("2", "A children’s physiotherapist (HCPC registered) sees Ninian in school one-to-one for 45 minutes each half-term, six times a year. She writes his balance exercises and shows the teaching assistant how they go, an hour each term. The level 3 assistant does them with him one-to-one for 15 minutes before PE, three times a week, 38 weeks a year.", "5"),
    ("2, 3", "From April 2027 the level 3 teaching assistant walks with him to the shop on the green one-to-one for 30 minutes every fortnight in term, 19 times a year, to practise the road, the words and the money.", "2, 5"),
    ("1, 3, 4", "In tests Ninian has 25 per cent more time, a room in the base, and questions signed live one-to-one by the communication support worker, spelling apart.", "1, 3"),
)  # fmt: skip
K = (
    ("Ninian’s views", "Ninian, with a teacher of the deaf", "10 September 2026", "Appendix 1"),
    ("(a) Parents’ advice", "Mother and father", "2 August 2026", "Appendix 2"),
    ("(b) Educational advice", "Head teacher, Hareshaw Primary School", "20 July 2026", "Appendix 3"),
    ("(b) Advice on hearing", "Qualified teacher of the deaf", "22 July 2026", "Appendix 4"),
    ("(c) Medical advice", "Consultant community paediatrician", "11 August 2026", "Appendix 5"),
    ("(d) Psychological advice", "Educational psychologist", "26 August 2026", "Appendix 6"),
    ("(e) Social care advice", "Social worker, children with disabilities team", "4 August 2026", "Appendix 7"),
    ("(f) Speech and language therapy", "Speech and language therapist", "25 August 2026", "Appendix 8"),
    ("(f) Physiotherapy", "Children’s physiotherapist", "19 August 2026", "Appendix 9"),
    ("(h) Advice from anybody the parents asked for", "Audiologist, implant centre", "13 August 2026", "Appendix 10"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running(
        "Ninian Fenwick-Hall: final EHC plan", "Final plan, version 1, 23 October 2026"
    )
    by.heading("Education, Health and Care Plan for Ninian Fenwick-Hall", 0)
    by.text("This plan was made on 23 October 2026 by Redesdale County Council under the Children and Families Act 2014.")  # fmt: skip
    by.cover(
        ("Child’s name", "Ninian Fenwick-Hall"), ("Date of birth", "14 March 2018"),
        ("Pronouns", "he/him"), ("Year group", "Year 4"),
        ("Home languages", "English and British Sign Language"), ("School during the assessment", "Hareshaw Primary School"),
        ("Main type of need", "Hearing impairment"), ("Status of the plan", "Final"),
        ("Request received", "8 June 2026"), ("Decision to assess sent", "16 July 2026"),
        ("Draft plan sent", "25 September 2026"), ("Views on the draft invited until", "12 October 2026"),
        ("Final plan sent", "23 October 2026"), ("First review finished by", "22 October 2027"),
        columns=4,
    )  # fmt: skip
    by.at("A").heading("Section A. Ninian and his family: views, interests and aspirations")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("B").heading("Section B. Special educational needs")
    for title, cells in B:
        by.heading(title, 2)
        by.rows(("What is going well", "What Ninian finds hard"), [cells])
    by.at("C").heading("Section C. Health needs related to his special educational needs")
    by.text("Need 6. Ninian’s inner ears are wider than usual (enlarged vestibular aqueducts). A knock to the head may lower his hearing further, as in February 2026, and his implants then need to be set again before he can follow lessons (community paediatrician, 11 August 2026). His individual health care plan of 14 September 2026 is in Appendix 5.")  # fmt: skip
    by.at("D").heading("Section D. Social care needs related to his special educational needs")
    by.text("None identified (social worker, children with disabilities team, visit and advice of 4 August 2026).")  # fmt: skip
    by.at("E").heading("Section E. Outcomes")
    by.rows(("Linked to", "What Ninian will do", "Step on the way"), E, labels=(0,))
    by.text(
        "The teacher of the deaf sets targets from these outcomes each half-term with the class teacher, and writes down every Friday how he got on. She goes through the results with Ninian and his parents every term, and the Council once a year.",
    )  # fmt: skip
    by.at("F").heading("Section F. Special educational provision")
    by.rows(("Need", "What is provided, how much and by whom", "Outcome"), F, labels=(0, 2))
    by.at("G").heading("Section G. Health provision")
    by.text(
        "For need 6 and outcome 1. An audiologist and a rehabilitation therapist of the implant centre see Ninian for 90 minutes every six months, to test his hearing and set both processors. After any blow to the head the audiologist sees him within five working days.",
        "Agreed for the Integrated Care Board by the designated clinical officer on 15 October 2026.",
    )  # fmt: skip
    by.at("H1").heading("Section H1. Social care provision under the 1970 Act")
    by.text("None required (social care advice of 4 August 2026).")
    by.at("H2").heading("Section H2. Any other social care provision")
    by.text("None required (social care advice of 4 August 2026).")
    by.at("I").heading("Section I. Placement")
    by.text("Hareshaw Primary School, a mainstream community school with a resource base for deaf pupils.")  # fmt: skip
    by.at("J").heading("Section J. Personal budget")
    by.text("No personal budget was asked for. His parents were told about it on 9 September 2026.")
    by.at("K").heading("Section K. Advice and information")
    by.rows(("Advice", "Whose", "Date", "Attached as"), K)
    by.text(
        "(g) Advice on preparing for adulthood: not needed before Year 9. All the advice above was asked for on 17 July 2026."
    )
    by.at("").heading("Signature and rights")
    by.cover(("Signed for the Council", "R. Storey, SEND Assessment Manager"), ("Date", "23 October 2026"))  # fmt: skip
    by.text("If you as Ninian’s parents disagree with Sections B, F or I, or with the health or social care parts, you may appeal to the First-tier Tribunal (SEND) within two months of the letter sent with this plan, or within one month of a mediation certificate, whichever is later. Mediation is free and its adviser is Border Mediation. You may also use the free disagreement resolution service. Independent advice is given by the Redesdale SEND information, advice and support service.")  # fmt: skip


PLAN = Unseen(
    name="ninian",
    style="strengths beside needs, three-column grids",
    born=dt.date(2018, 3, 14),
    write=write,
)
