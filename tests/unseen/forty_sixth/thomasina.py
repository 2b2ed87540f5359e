"""Thomasina, eight: a hedged final plan, pasted from reports, with E and F in one table."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Surname", "Wickstead"),
    ("Forename", "Thomasina (she/her)"),
    ("D.O.B.", "05.01.2018"),
    ("NC Year", "4"),
    ("Primary need", "Vision impairment"),
    ("Secondary need", "Physical disability"),
    ("Language spoken at home", "English"),
    ("Plan issued to", "Mr and Mrs Wickstead, parents, both with parental responsibility"),
    ("EHC needs assessment request", "09.03.2026"),
    ("Decision to assess, parents notified", "17.04.2026"),
    ("Advice sought", "17.04.2026, for return by 29.05.2026"),
    ("Draft plan", "Sent 29.06.2026. Comments to reach us by 10.07.2026"),
    ("Final plan", "Issued 11.09.2026"),
    ("Annual review to be completed by", "10.09.2027"),
)  # fmt: skip
A = (
    ("Gathering the views", "The advisory teacher sat with Thomasina in the library corner on 06.05.2026 for 40 minutes, with large photographs, and wrote down what she said. Parents’ views were taken by telephone on 07.05.2026. We would hope that this is a fair record of both."),
    ("Thomasina’s interests and play", "“I love my rabbits and the trampoline and stories with dragons. I play shops with Grandma.” (Thomasina, 06.05.2026)"),
    ("What Thomasina is good at", "“I’m good at voices. I did the giant in the play.” (Thomasina, same visit)"),
    ("School, according to Thomasina", "“Story time is the best. PE is the worst because they put me with the cones.” (Thomasina, same visit)"),
    ("Friends", "“My friend saves me a chair. The others run off.” (Thomasina, same visit)"),
    ("Health", "“My legs ache at night and my eyes get hot.” (Thomasina, same visit)"),
    ("Independence", "“I can do my toast. I can’t do my splints, Mummy does them.” (Thomasina, same visit)"),
    ("Communicating with Thomasina", "She is a chatty girl, just talk to her."),
    ("Parents’ views", "“She is a delight and she is braver than we are. Her stammer is much worse when people hurry her, and nobody seems to have picked that up.” (Mother, 07.05.2026)"),
    ("Parents’ aspirations", "“We hope she has a job she likes, friends who come round, a choir or a club of her own and a house she can get about in. We would like the local secondary school to be possible.” (Both parents, 07.05.2026)"),
    ("Goals discussed with the family", "Thomasina will be able to read 24-point print for ten minutes on 4 out of 5 days by July 2027."),
    ("History", "Thomasina was born at 28 weeks in January 2018. She had her first glasses in 2019, took her first steps with a frame in 2021 and started in Reception in September 2022."),
)  # fmt: skip
B = (
    ("Vision", (
        "B1. The report states: “Distance acuity with both eyes open and glasses on is 6/36 and near acuity is N24 (tested 12.05.2026). She reads 24-point print held at 15 centimetres and misses the lower third of any page or floor.” In plain terms she cannot see a class board, and she trips over things below knee height (advisory teacher, qualified for vision impairment, 20.05.2026).",
        "B2. “Crowded pages slow Thomasina to 19 words a minute; with one line shown at a time she reads 41 words a minute” (same report).",
    )),
    ("Physical", (
        "B3. Cerebral palsy (spastic diplegia).",
        "B4. The physiotherapist writes that Thomasina “walks in the region of 60 metres with a rear-facing walker before she needs to sit, and cannot yet get up from the floor without an adult’s two hands” (22.05.2026).",
        "B5. The occupational therapist writes that Thomasina “takes 14 minutes to dress for PE, cannot yet fasten her splints and needs an adult to pull up her clothes after using the toilet” (21.05.2026).",
    )),
    ("Learning", (
        "B6. It was felt that she can struggle with some aspects of maths, particularly at times when she is tired.",
        "Strength: her listening comprehension is well above the level usual for her class, and she retells a chapter in order after one hearing (class observation, 19.05.2026).",
    )),
    ("Social and emotional", (
        "B7. “At eight of ten playtimes watched between 11.05.2026 and 15.05.2026 she stood by the wall, because the game had moved to where she could not see it” (advisory teacher, 20.05.2026).",
    )),
)  # fmt: skip
# What is to be different; the needs; what is done for it.
TABLE = (
    ("1. By July 2028 Thomasina finds, enlarges and reads a page of text on her tablet on her own, at 50 words a minute. This takes her towards the local secondary school.",
     "B1, B2",
     "1a. A qualified teacher of children with vision impairment teaches Thomasina one-to-one in the library for 45 minutes a week, 38 weeks a year: magnifier, one-line reading window and touch-typing. From January 2027 the length of these lessons is to be determined by the school.\n1b. A teaching assistant with a level 3 certificate, trained for three hours by the teacher in 1a, enlarges every worksheet to 24-point print for four hours a week, 38 weeks a year.\n1c. A tablet with a 13-inch screen, a sloping board and a task lamp, kept at her desk from 11 September 2026. The teacher in 1a checks them for 15 minutes every half-term."),
    ("2. By July 2028 Thomasina walks 150 metres with her walker and stands up from the floor holding one rail, on four days out of five. Towards the house she can get about in.",
     "B3, B4",
     "2a. A physiotherapist registered with the HCPC (Health and Care Professions Council) works one-to-one with Thomasina in the school hall every fortnight, 38 weeks a year, on stepping, balance and getting up from the floor.\n2b. A teaching assistant, taught for two hours each term by the physiotherapist, works one-to-one with Thomasina for 20 minutes every day, 38 weeks a year, and carries out the exercises as set out in the physiotherapy report dated 22.05.2026."),
    ("3. Thomasina will become more confident in maths by July 2028.",
     "B6",
     "3a. The teaching assistant in 1b teaches number with large counters and a raised number line in a group of three for 25 minutes, four times a week, 38 weeks a year. Further adult help would be made available as and when required."),
    ("4. Thomasina will receive weekly sessions of bell-ball and circle games by July 2028.",
     "B7",
     "4a. A learning mentor, taught for two hours by the teacher in 1a, leads bell-ball and circle games for Thomasina and three other pupils for 20 minutes every Monday, Wednesday and Friday lunchtime, 38 weeks a year."),
)  # fmt: skip
K = (
    ("1", "Parents (type a)", "Telephone views, mother and father", "07.05.2026"),
    ("2", "Child (type a)", "Thomasina’s views", "06.05.2026"),
    ("3", "Education (type b)", "Headteacher, with the qualified teacher of vision impaired children", "19.05.2026"),
    ("4", "Medical (type c)", "Consultant paediatrician", "26.05.2026"),
    ("5", "Psychological (type d)", "Specialist teacher for learning, inclusion service", "20.05.2026"),
    ("6", "Vision (type f)", "Advisory teacher, qualified for vision impairment", "20.05.2026"),
    ("7", "Physiotherapy (type f)", "Physiotherapist", "22.05.2026"),
    ("8", "Occupational therapy (type f)", "Occupational therapist", "21.05.2026"),
    ("9", "Eye clinic letter (type c)", "Consultant ophthalmologist", "03.10.2024"),
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("Thomasina Wickstead – FINAL", "EHC plan, version 2, 11.09.2026")
    by.heading("Education, Health & Care Plan (Final)", 1)
    by.cover(*COVER, columns=4)
    by.at("A").heading("A. Views, interests and aspirations of the child and her parents", 1)
    by.labelled(*A)
    by.at("B").heading("B. Special educational needs", 1)
    for heading, lines in B:
        by.heading(heading, 2)
        by.text(*lines)
    by.at("C").heading("C. Health needs related to SEN", 1)
    by.text(
        "C1. Retinopathy of prematurity. The consultant’s letter says that the retina must be watched for tears, “any of which would threaten the sight that she uses to read” (consultant paediatrician, 26.05.2026).",
        "C2. Tight calf muscles with night cramps. She sleeps for in the region of six hours and is slower at her work the next morning (consultant paediatrician, 26.05.2026).",
    )
    by.at("D").heading("D. Social care needs related to SEN or disability", 1)
    by.text("Thomasina is not known to children’s social care.")
    by.at("").heading("Sections E and F: Outcomes and special educational provision", 1)
    by.guide("E is the left-hand column. F is the right-hand column.")
    by.rows(
        ("E. Outcome", "Need", "F. Special educational provision"),
        TABLE,
        letters=("E", "F", "F"),
        labels=(1,),
    )
    by.at("E").labelled(
        ("E. Monitoring", "The class teacher sets short-term targets every half-term, checks them every month and shares them with parents once a term. The council reviews the outcomes at the annual review."),
        ("E. Steps", "Outcome 1: 44 words a minute by July 2027. Outcome 2: 90 metres by July 2027. Outcome 3: counts in fives to 50 by July 2027. Outcome 4: joins one game a week by Easter 2027."),
    )  # fmt: skip
    by.at("G").heading("G. Health provision reasonably required", 1)
    by.text(
        "G1. The consultant ophthalmologist examines both retinas at the eye hospital for 30 minutes every six months (C1; outcome 1).",
        "G2. The consultant paediatrician reviews calf muscles, sleep and medicine in clinic for 30 minutes every four months (C2; outcome 2).",
    )
    by.at("H1").heading(
        "H1. Social care provision, section 2 Chronically Sick and Disabled Persons Act 1970", 1
    )
    by.text("None.")
    by.at("H2").heading("H2. Other social care provision", 1)
    by.text("None.")
    by.at("I").heading("I. Placement", 1)
    by.text("St Botolph’s, Copse Lane.")
    by.at("J").heading("J. Personal budget", 1)
    by.text("Parents were told about personal budgets on 07.05.2026 and did not ask for one.")
    by.at("K").heading("K. Advice and information", 1)
    by.rows(("No.", "Type", "From", "Date"), K, labels=(0,))
    by.text(
        "All the above are attached. Parents were asked on 17.04.2026 and made no request for other advice (type h)."
    )
    by.at("").heading("Right of appeal", 1)
    by.guide(
        "You may appeal to the First-tier Tribunal (SEND) against sections B, F and I within two months of our letter of 11.09.2026, or one month of a mediation certificate if later. The letter tells you about mediation, disagreement resolution and the free SEND information, advice and support service."
    )


PLAN = Unseen(
    name="thomasina",
    style="46th: E and F in one table, reports pasted in with hedges",
    born=dt.date(2018, 1, 5),
    write=write,
    planted=planted(
        A_05="",
        A_14="She is a chatty girl, just talk to her.",
        A_22="Her stammer is much worse when people hurry her",
        A_23="Thomasina will be able to read 24-point print for ten minutes on 4 out of 5 days by July 2027.",
        B_03="Cerebral palsy (spastic diplegia).",
        B_04="she can struggle with some aspects of maths, particularly at times when she is tired",
        D_01="Thomasina is not known to children’s social care.",
        D_02="Thomasina is not known to children’s social care.",
        E_03="become more confident in maths by July 2028",
        E_04="Thomasina will receive weekly sessions of bell-ball and circle games by July 2028.",
        F_01="takes 14 minutes to dress for PE, cannot yet fasten her splints",
        F_03="works one-to-one with Thomasina in the school hall every fortnight",
        F_07=(
            "Further adult help would be made available as and when required.",
            "is to be determined by the school",
        ),
        F_08="From January 2027 the length of these lessons is to be determined by the school.",
        F_10="carries out the exercises as set out in the physiotherapy report dated 22.05.2026",
        G_02="",
        I_02="St Botolph’s, Copse Lane.",
        K_02="",
        K_03="03.10.2024",
        K_05="Specialist teacher for learning, inclusion service",
        T_03="Comments to reach us by 10.07.2026",
        T_04="Issued 11.09.2026",
        X_04="",
    ),
)
