"""Bevis, fourteen: a borough's final plan set out need by need, with much that is not right."""

import datetime as dt

from tests.plan_layouts.paper import banner, embolden, write_cell
from tests.unseen.author import Author, Unseen, planted

TRIPLES = (
    ("Cognition and learning: reading", (
        ("B", "Need 1 (Section B)", "Bevis takes in what he hears and remembers it. Reading is slow: he has a reading age of 8 years 2 months and guesses long words from the first letter, so he cannot yet follow the textbooks in science or engineering by himself."),
        ("E", "Outcome 1 (Section E)", "By July 2028 Bevis reads a two-page workshop manual and answers eight questions out of ten about it. In May 2026 he answered three. Step on the way: six by July 2027. This takes him towards working on boats."),
        ("F", "Provision for need 1 and outcome 1 (Section F)", "1.1 A specialist teacher (level 7 diploma in dyslexia) teaches Bevis one-to-one for 45 minutes twice a week, 38 weeks a year: word roots and endings, taken from manuals and his science topics.\n1.2 A teaching assistant (level 3) delivers a literacy intervention to Bevis one-to-one for 30 minutes, three times a week, 38 weeks a year.\n1.3 A reading pen and headphones are kept in his bag for every lesson. The school bought them in April 2026; the librarian charges them each night and showed Bevis and his teachers how they work."),
    )),
    ("Social, emotional and mental health: staying in lessons", (
        ("B", "Need 2 (Section B)", "After about 12 minutes of sitting and listening Bevis stands up, hums or walks out; he left 14 of 25 lessons early in one week (SENCO’s record, 4 to 8 May 2026). He says that he cannot feel it coming."),
        ("E", "Outcome 2 (Section E)", "Subject teachers will respond to Bevis’s exit card in the same way in 19 lessons out of 20 by July 2027. In May 2026 it was 11 out of 20. Step on the way: 15 out of 20 by February 2027."),
        ("F", "Provision for need 2 and outcome 2 (Section F)", "2.1 Bevis puts his orange card on the desk and goes with the learning mentor (level 3, trained in emotion coaching by the educational psychology service) to Room 9 for ten minutes, one-to-one, in any lesson, every school day.\n2.2 The learning mentor meets Bevis one-to-one for 20 minutes each Monday and Thursday until Christmas 2026. From January the head of year will decide how many of these meetings carry on.\n2.3 He sits at the end of the second row, next to the door, on a wobble stool, in every classroom. The site team moved the stools on 1 September 2026 and check them each term."),
    )),
    ("Sensory and physical: hands and movement", (
        ("B", "Need 3 (Section B)", "Bevis has developmental coordination disorder."),
        ("E", "Outcome 3 (Section E)", "By July 2028 Bevis types his GCSE coursework at 30 words a minute. In May 2026 he typed nine. Step on the way: 20 by July 2027. He will need this for job sheets in a boatyard."),
        ("F", "Provision for need 3 and outcome 3 (Section F)", "3.1 Touch-typing is taught one-to-one in the library for 20 minutes from 8.40 every school morning, 38 weeks a year, with a course that speaks each letter.\n3.2 An occupational therapist (HCPC registered) works with Bevis one-to-one in engineering for 50 minutes every half-term, on holding and turning tools; she also gives two hours each year to training the technicians and one hour each term to looking at his progress.\n3.3 A laptop with a large keyboard for all writing of more than five lines; clamps and thick-handled files on his bench. The technician sets out the bench before both practical lessons each week.\n3.4 In mock and public examinations: a reader, the laptop, 25% extra time and a separate room with one invigilator. The examinations officer makes the application by 31 January 2027."),
    )),
    ("Communication and interaction: other people", (
        ("B", "Need 4 (Section B)", "Bevis is autistic. He talks about what interests him without seeing that the other person has stopped listening, and takes jokes as they are said: he understood two out of ten in a test of everyday sayings (speech and language therapist, 6 May 2026). He has not yet travelled anywhere by bus without his family."),
        ("E", "Outcome 4 (Section E)", "Bevis plans and takes a bus trip to a pigeon show or to town with another young person, and rings if they are late, on four trips out of five. In May 2026 he had made none. Step on the way: two trips with an adult three seats behind."),
        ("F", "Provision for need 4 and outcome 4 (Section F)", "4.1 A speech and language therapist (HCPC registered) leads a group of four for 45 minutes every week in term, 36 weeks a year: starting, checking and ending conversations, filmed and talked over. She spends a further hour each half-term showing his tutor and mentor how to carry this on, and one hour a term on review and records.\n4.2 Travel training, one-to-one with a travel trainer (level 3 award), 90 minutes every Wednesday from January to July 2027, 24 weeks.\n4.3 A placement in a boatyard, three hours every Friday afternoon, 36 weeks a year, one-to-one with a job coach (trained in systematic instruction). Also for outcomes 1 and 3.\n4.4 Bevis has a place at the school’s chess and model-making room each lunchtime, 12.30 to 1.10, with one teaching assistant (level 2, trained in autism by the therapist for three hours each autumn) and no more than eight pupils."),
    )),
)  # fmt: skip
K = (
    ("(a) Views of parents and Bevis", "Mother and father; Bevis", "22 and 24 April 2026", "Attached"),
    ("(b) Educational advice", "Head teacher", "14 May 2026", "Attached"),
    ("(c) Medical advice", "Consultant community paediatrician", "19 May 2026", "Attached"),
    ("(d) Psychological advice", "Specialist teacher, literacy and learning team", "12 May 2026", "Attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "6 May 2026", "Attached"),
    ("(f) Occupational therapy", "Occupational therapist", "13 May 2026", "Attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "15 May 2026", "Attached"),
    ("(h) Person asked for by the parents", "Secretary of the homing pigeon society", "18 May 2026", "Attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Bevis Oxnard: EHC plan", "Final, 14 September 2026, version 1")
    by.bold("Allerwick Borough Council", 16)
    by.heading("Education, Health and Care Plan for Bevis Oxnard", 0)
    by.cover(
        ("Name", "Bevis Oxnard"), ("Date of birth", "9 March 2012"), ("Pronouns", "he/him"),
        ("School year", "Year 10"), ("Status", "Final plan"), ("Main need", "Autism"),
        ("Council received the request", "2 March 2026"), ("Decision to assess", "10 April 2026"),
        ("Advice asked for", "13 April 2026"), ("Draft sent", "29 June 2026"),
        ("Comments on draft by", "20 July 2026"), ("Final plan sent", "14 September 2026"),
        ("Signed by", "M. Garbutt, Head of SEND Casework"), ("Signed on", "14 September 2026"),
    )  # fmt: skip
    by.text(
        "With this plan goes a letter about the right of appeal and its two-month limit, mediation, disagreement resolution and where advice can be had. Sections B, E and F are printed together, need by need."
    )
    _about(by)
    by.at("").heading("Sections B, E and F: needs, outcomes and provision")
    for title, parts in TRIPLES:
        table = by.paper.doc.add_table(0, 2)
        table.style = "Table Grid"
        banner(table, title, "FCE4D6")
        for letter, label, text in parts:
            cells = table.add_row().cells
            write_cell(cells[0], label)
            embolden(cells[0])
            write_cell(cells[1], by.note(text, letter))
        by.paper.text("")
    by.at("F").heading("All needs: the curriculum (Section F)", 2)
    by.text("For need 1 and outcome 1. Bevis takes seven GCSE courses. He has dropped Spanish.")
    by.at("E").heading("All outcomes: following them up, and what happens after Year 11 (Section E)", 2)  # fmt: skip
    by.text(
        "His form tutor and Bevis set targets for each half-term. The SENCO gathers teachers’ results on the last Friday of each month, and goes over all four outcomes with Bevis and his parents each term.",
        "Bevis leaves school in July 2028. He and the careers adviser visit two colleges in spring 2027; the college’s learning support manager comes to school in October 2027; he spends six days in the marine workshop between February and June 2028, and his equipment list and reports go over by 31 May 2028.",
    )
    _rest(by)


def _about(by: Author) -> None:
    by.at("A").heading("Section A: Bevis and his family")
    by.heading("Bevis’s views", 2)
    by.text(
        "The SENCO and Bevis talked while walking round the field on 22 April 2026, for 40 minutes, and she read her notes back to him on 24 April. His own words are in quotation marks. The rest is her note of what he told her."
    )
    by.bullets(
        "“I’ve got 22 racing pigeons with my granda. I know every one by its eye.” Bevis also likes engines, sea fishing and films about wrecks. He is good at mending things and proud of winning a junior race.",
        "About school: engineering and science practicals are best. Assembly and supply teachers are worst. “I like it when you can get up.” His stammer gets worse when a teacher picks on him to read out.",
        "Friends: he has two lads he fishes with. Kieran Tulloch in his form calls him names and hides his bag.",
        "“I want to mend boats and live in the cottage next to my granda’s, with my own loft. I’d like to be the one who does the clocks at the pigeon club.”",
        "His nearer goal is that he will be able to read 90% of the safety signs in the workshop by Easter 2027.",
        "He sees to the birds before school and mows his granda’s grass. He would like to go on the bus by himself and handle his own money.",
        "After school he would like the marine engineering course, or an apprenticeship on the quay.",
    )
    by.heading("What his mother and father think (told to the SENCO at home, 24 April 2026)", 2)
    by.text(
        "“He’s a grafter when it’s something real. We’ve felt for two years that nobody was joining things up. We’re bothered about him walking out of lessons and about how much he misses, and we want somebody to ring us the same day.”"
    )
    by.heading("How to talk with Bevis and bring him into decisions", 2)
    by.text(
        "Bevis talks best side by side, walking or with something in his hands. Ask one thing, wait ten seconds, and write choices down as a short list that he can take home. A shrug means “I don’t know yet”; turning away means no. He wants his granda there for big decisions."
    )
    by.heading("The story so far", 2)
    by.text(
        "Bevis was born in March 2012 and walked at 20 months. The family moved here from the Borders in the summer of 2019. He was found to be autistic in October 2021, and changed to this school in September 2023."
    )


def _rest(by: Author) -> None:
    by.at("C").heading("Section C: health needs")
    by.bullets(
        "Need 5. Migraine about twice a month; Bevis lies in a dark room and misses the rest of the day’s lessons (consultant community paediatrician, 19 May 2026).",
        "Bevis sees the dentist every six months and the practice nurse is treating a verruca.",
    )
    by.at("D").heading("Section D: social care needs")
    by.text(
        "None identified (children’s services, check of records, 20 April 2026): Bevis and his family are not known to social care."
    )
    by.at("G").heading("Section G: health provision")
    by.text(
        "For need 5. A children’s headache nurse sees Bevis for 30 minutes once a term, three times a year, goes over his diary and medicine with him and his mother, and rings the school first-aider for 15 minutes afterwards."
    )
    by.at("H1").heading("Section H1: social care provision (1970 Act)")
    by.text("None required.")
    by.at("H2").heading("Section H2: other social care provision")
    by.text("None required.")
    by.at("I").heading("Section I: placement")
    by.text("Tynehope Park")
    by.at("J").heading("Section J: personal budget")
    by.text("Talked about with Bevis’s parents on 6 July 2026. No personal budget was asked for.")
    by.at("K").heading("Section K: advice")
    by.rows(("What", "Author", "Dated", "Appendix"), K)


PLAN = Unseen(
    name="bevis",
    style="need, outcome and provision one under another in a box for each need",
    born=dt.date(2012, 3, 9),
    write=write,
    planted=planted(
        A_06="",
        A_09="",
        A_22="His stammer gets worse when a teacher picks on him to read out.",
        A_23="he will be able to read 90% of the safety signs in the workshop by Easter 2027",
        A_28="Kieran Tulloch in his form calls him names and hides his bag.",
        B_03="Bevis has developmental coordination disorder.",
        B_06="he has a reading age of 8 years 2 months",
        C_02="Bevis sees the dentist every six months and the practice nurse is treating a verruca.",
        D_02="Bevis and his family are not known to social care.",
        E_02="Bevis plans and takes a bus trip to a pigeon show or to town with another young person",
        E_05="Subject teachers will respond to Bevis’s exit card in the same way",
        E_09="",
        F_02="A teaching assistant (level 3) delivers a literacy intervention to Bevis",
        F_05="Touch-typing is taught one-to-one in the library for 20 minutes",
        F_08="From January the head of year will decide how many of these meetings carry on.",
        F_14="He has dropped Spanish.",
        G_02="",
        I_02="Tynehope Park",
        K_02="",
        K_05="Specialist teacher, literacy and learning team",
        T_04="14 September 2026",
        X_05="",
    ),
)
