"""Florian, thirteen: a borough's draft by area, each need with its provision and outcome below it."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

A = (
    ("History", (
        "Florian was born in March 2013. He had occupational therapy from 2018, moved to the borough in 2021 and joined his secondary school in September 2024. A new paediatrician saw him in May 2026.",
    )),
    ("Views", (
        "Florian answered on a laptop with his head of year next to him, 40 minutes on 22 September 2026. What he typed is in quotation marks. “I like DT and I’m good at it. Worst thing is copying off the board, I’m behind by period 2 and then I just stop. Nobody should read out my marks.”",
        "“I can make pasta and I get myself up. I’d like to go into town by myself on the bus.” He says that he eats well and feels fit, and that his chest goes tight on bad days.",
        "Dad, on the telephone, 24 September 2026: “He comes in, goes upstairs and that’s it till tea. We worry that he’s given up on writing altogether, and that he’ll get into trouble because he walks out.” Dad added that most of the walking out began after Kaden Whitlow in 9R started filming him.",
    )),
    ("Interests and strengths", (
        "He builds model bridges, plays chess and volunteers with the canal trust one Saturday a month. He is patient, dry-humoured and can explain how any lock gate works.",
    )),
    ("Aspirations", (
        "“I want to be a bridge engineer, and live in a flat on a boatyard, and still do the canal stuff on Saturdays.” He would like to go to the technical college at 16 for engineering. By July 2027 he will be able to touch-type 30 words a minute with 95% accuracy.",
    )),
    ("How to communicate with Florian", (
        "Speak to him calmly and give him time.",
    )),
)  # fmt: skip
AREAS = (
    ("Communication and Interaction", "He enjoys one-to-one talk with adults about things he knows.", (
        ("Need 1", "B", "Florian takes in spoken explanations slowly. Given a three-part explanation in class he could repeat one part (speech and language therapist, 2 October 2026), and in science he begins the wrong task about twice a lesson."),
        ("Provision 1a", "F", "The speech and language therapist (HCPC registered) sees Florian one-to-one for 45 minutes a fortnight, 18 sessions a year, to practise asking for a part to be said again (need 1, outcome 1)."),
        ("Provision 1b", "F", "Subject teachers (qualified, two hours’ training from the therapist each September) adapt their explanations for Florian in every lesson as set out in the therapist’s report of 2 October 2026 (need 1, outcome 1)."),
        ("Outcome 1", "E", "By July 2029 Florian asks for the missing part and starts the right task in nine lessons out of ten (October 2026: five). Step: seven by July 2027. Friends and community; employment: from his wish to be an engineer."),
    )),
    ("Cognition and Learning", "His spatial reasoning is strong; he draws plans to scale.", (
        ("Need 2", "B", "He has a standard score of 78 for reading speed and 71 for spelling. He loses his place in a page of print and gives up on reading that is longer than that."),
        ("Provision 2a", "F", "A teacher with a level 5 diploma in specific learning difficulties teaches Florian reading and spelling in a small group, three times a week for 35 minutes, 38 weeks a year, in room 14 (need 2, outcome 2)."),
        ("Provision 2b", "F", "A reading pen and a tinted overlay of A4 size stay in his bag; the learning support technician checks the pen each Monday (need 2, outcome 2)."),
        ("Provision 2c", "F", "Florian no longer takes German, from 14 September 2026 (need 2, outcome 2)."),
        ("Outcome 2", "E", "Florian reads a two-page technical text and answers eight questions out of ten about it without help (September 2026: three). Step: six out of ten. Employment: towards the technical college."),
    )),
    ("Social, Emotional and Mental Health", "He is loyal, and calm when he builds.", (
        ("Need 3", "B", "When he falls behind Florian leaves the room. He left 31 lessons between 7 September and 9 October 2026 (school log) and did not return to 22 of them; he told the head of year that his chest goes tight first."),
        ("Provision 3a", "F", "A learning mentor (level 3, trained by the child and adolescent mental health service in anxiety work over two days) meets Florian one-to-one on Mondays and Thursdays for 30 minutes, 38 weeks a year, to plan what he does when his chest goes tight (need 3, outcome 3)."),
        ("Provision 3b", "F", "At lunchtime a teaching assistant (level 3) runs a model-building club for six pupils, including Florian, 40 minutes every Tuesday and Wednesday. The number of lunchtimes from January is for the head of year to settle (need 3, outcome 3)."),
        ("Outcome 3", "E", "By July 2029 Florian will be attending weekly counselling-style mentoring sessions and two lunchtime clubs. Step: one club by April 2027. Health; friends and community."),
    )),
    ("Sensory and Physical", "He is careful with tools and swims well.", (
        ("Need 4", "B", "Dyspraxia (community paediatrician, 12 May 2026)."),
        ("Provision 4a", "F", "The occupational therapist (HCPC registered, five years with teenagers) comes into school to work one-to-one with Florian every half-term on typing and pacing himself (need 4, outcome 4)."),
        ("Provision 4b", "F", "A lightweight laptop with speech recognition for all writing of more than three lines, and 25% extra time in tests; a teaching assistant (level 3) photographs the board for him in all 25 lessons a week (need 4, outcome 4)."),
        ("Provision 4c", "F", "A minibus seat from home to school and back each day with a passenger assistant who helps him with his bag (need 4, outcome 4)."),
        ("Outcome 4", "E", "By July 2029 Florian records a whole lesson’s work in the form that he chooses, in four lessons out of five (September 2026: one). Step: two by July 2027. Health; employment."),
    )),
    ("Independence and Adulthood", "He gets himself up and cooks pasta.", (
        ("Need 5", "B", "Florian cannot yet plan a journey or judge the time that one takes: on three trial trips in June 2026 he got off at the wrong stop twice (travel assessment, 17 June 2026)."),
        ("Provision 5a", "F", "Travel training with a travel mentor (level 3 award), one-to-one, 90 minutes a week from February to July 2027, 20 weeks; and two days a year with the canal trust’s engineer, the learning mentor beside him for both (need 5, outcome 5)."),
        ("Outcome 5", "E", "By July 2029 Florian goes alone on two buses that he has planned himself, ten journeys in a row (June 2026: none). Step: one bus by July 2027. Independent living; community."),
    )),
)  # fmt: skip
LAST = (
    ("E", "How outcomes are followed (Section E)", "The SENCO and Florian set targets each half-term; his tutor checks them every Friday and the SENCO goes through them with Florian and his parents each term. The borough reviews the outcomes yearly."),
    ("C", "Health needs (Section C)", "None identified that relate to his learning, beyond what need 4 says (community paediatrician, 30 September 2026)."),
    ("G", "Health provision (Section G)", "None is reasonably required (integrated care board, 4 November 2026)."),
    ("D", "Social care needs (Section D)", "Florian isn’t known to any of our teams."),
    ("H1", "Social care provision (Sections H1 and H2)", "No social care provision."),
    ("I", "Placement (Section I)", "Castle Meads Academy, a mainstream secondary academy."),
    ("J", "Personal budget (Section J)", "His parents had the personal budget leaflet on 24 September 2026 and have not asked for one."),
)  # fmt: skip
K = (
    ("Florian’s views", "Florian, head of year", "22 September 2026", "K1, attached"),
    ("(a) Parents", "Father and mother", "24 September 2026", "K2, attached"),
    ("(b) Educational advice", "Head teacher, with the SENCO", "9 October 2026", "K3, attached"),
    ("(c) Medical advice", "Community paediatrician", "30 September 2026", "K4, attached"),
    ("(d) Psychological advice", "Advisory teacher, learning and behaviour", "12 October 2026", "K5, attached"),
    ("(f) Speech and language therapy", "Speech and language therapist", "2 October 2026", "K6, attached"),
    ("(f) Occupational therapy", "Occupational therapist", "6 October 2026", "K7, attached"),
    ("(g) Preparing for adulthood", "Careers adviser (level 6)", "8 October 2026", "K8, attached"),
    ("(h) Person his parents asked for", "Volunteer leader, canal trust", "1 October 2026", "K9, attached"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("DRAFT – Florian Tebbutt", "Draft plan, version 1, 20 November 2026")
    by.heading("Draft Education, Health and Care Plan: Florian Tebbutt", 0)
    by.cover(
        ("Name", "Florian Tebbutt"), ("Date of birth", "9 March 2013"), ("Pronouns", "he/him"), ("Year", "Year 9"),
        ("Status", "Draft"), ("Main need", "Specific learning difficulty"),
        ("Request received", "27 July 2026"), ("Decision to assess notified", "4 September 2026"),
        ("Advice asked for", "4 September 2026"), ("Draft served", "20 November 2026"),
        ("Parents’ comments to reach us by", "30 November 2026"),
    )  # fmt: skip
    by.at("A").heading("Section A: Views, interests and aspirations of Florian and his parents")
    for title, texts in A:
        by.heading(title, 2)
        by.text(*texts)
    by.at("").heading("Needs, provision and outcomes by area (Sections B, F and E)")
    by.guide("In each box the letter shows the section: B need, F provision, E outcome.")
    for area, strengths, rows in AREAS:
        by.at("").heading(area, 2)
        by.at("B").labelled(("Strengths (Section B)", strengths))
        for label, letter, text in rows:
            by.at(letter).boxed(f"{label} (Section {letter})", text)
    for letter, heading, text in LAST:
        by.at(letter).heading(heading)
        by.text(text)
    by.at("K").heading("Advice and information (Section K)")
    by.rows(("Advice", "Author", "Date", "Appendix"), K)


PLAN = Unseen(
    name="florian",
    style="33rd: areas with a box each for need, provision and outcome",
    born=dt.date(2013, 3, 9),
    write=write,
    planted=planted(
        A_06="",
        A_12="",
        A_14="Speak to him calmly and give him time.",
        A_23="By July 2027 he will be able to touch-type 30 words a minute with 95% accuracy.",
        A_28="Kaden Whitlow in 9R",
        B_03="Dyspraxia (community paediatrician, 12 May 2026).",
        B_06="a standard score of 78 for reading speed and 71 for spelling",
        D_01="Florian isn’t known to any of our teams.",
        D_02="Florian isn’t known to any of our teams.",
        E_02="Florian reads a two-page technical text and answers eight questions out of ten",
        E_04="Florian will be attending weekly counselling-style mentoring sessions",
        F_03="comes into school to work one-to-one with Florian every half-term",
        F_06="in a small group, three times a week",
        F_08="The number of lunchtimes from January is for the head of year to settle",
        F_10="as set out in the therapist’s report of 2 October 2026",
        F_14="Florian no longer takes German",
        F_18="A minibus seat from home to school and back each day",
        H_01="",
        I_01="Castle Meads Academy, a mainstream secondary academy.",
        K_02="",
        K_05="Advisory teacher, learning and behaviour",
        T_03="",
    ),
)
