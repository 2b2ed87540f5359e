"""Henrike, sixteen: a final plan in banner rows and boxes, put together in a hurry from other plans."""

import datetime as dt

from tests.unseen.author import Author, Unseen, planted

COVER = (
    ("Student", "Henrike Dallimore (she/her)"),
    ("D.O.B.", "30/08/2010"),
    ("NC year", "Year 11. Taught one year below age group since Reception (parents’ request, 2015)"),
    ("Main need", "Moderate learning difficulty"),
    ("Status", "FINAL v1"),
    ("Home language", "English"),
    ("Request rec’d", "20/04/2026"),
    ("Decision to assess sent", "29/05/2026"),
    ("Advice asked for", "29/05/2026 (due 10/07/2026)"),
    ("Last advice in", "08/07/2026"),
    ("Draft served", "24/08/2026"),
    ("Comments by", "11/09/2026"),
    ("Final plan issued", "12/10/2026"),
    ("Next annual review completed by", "30/11/2027"),
)  # fmt: skip
A = (
    "How views were got: SENCO sat with Henrike 16/06/2026, 30 mins, photos of places and jobs. Mum rang in 18/06/2026.",
    "Henrike told the SENCO (16/06/2026): “I like my rabbits, swimming and doing hair. Cooking is best at school and I hate it when it’s noisy. I’ve got a friend at swimming. My tablets make me tired. I can do toast and the washing. I want to do animal care at college, get a job with animals, have a flat with my friend and go to rabbit club.”",
    "I love being the one who knows things and I get fed up when people talk over me.",
    "Communication: talks in sentences. Be patient with her.",
    "Mum’s views (phone, 18/06/2026): “We have always spoken up for Henrike and we will carry on doing that. She is kind, she is funny and she has a lovely way with anything that has fur. She worries about letting people down and she won’t say when she’s lost, so people think she is fine. At home she is in charge of the rabbits, she sets the table and she sorts the washing. We are not keen on buses. We were pleased with the new cooking room and we thought the spring report was the best yet. We want everybody at the next place to read this before they meet her, and we want to be rung, not e-mailed.”",
    "Mum’s hopes (same call): “We’d like her to have a little job, a safe flat near us one day and people round her who like her for herself. We think two years at college and then part-time work is about right, and that we should be the ones to choose it.”",
    "Story: born August 2010. Epilepsy diagnosed 2015. Reception September 2015. Came to Fennimore Park September 2022.",
)  # fmt: skip
B = (
    ("B: COMMUNICATION AND INTERACTION",
        "Strengths: chatty, good manners, good memory for people.",
        "B1. Follows one instruction at a time. Given two together, the second was lost 8 times out of 10 (SLT, 30/06/2026). Danny says yes when he has not understood."),
    ("B: COGNITION AND LEARNING",
        "Strengths: keeps going, learns by doing.",
        "B2. Moderate learning difficulty. Reads 44 of the first 100 common words; got 6 of 20 shop and safety signs right (SENCO check, 22/06/2026).",
        "B3. Counts coins to £2 correctly 3 times in 10, tells the time to the hour only (EP, 06/07/2026)."),
    ("B: SOCIAL, EMOTIONAL AND MENTAL HEALTH",
        "Strengths: warm, forgives quickly.",
        "B4. Takes anyone who messages her online for a friend: gave out her address twice in May 2026 (headteacher, 24/06/2026)."),
    ("B: SENSORY AND PHYSICAL",
        "Strengths: strong swimmer.",
        "B5. Epilepsy diagnosis."),
    ("B: INDEPENDENCE",
        "Strengths: rabbits, toast, washing.",
        "B6. Crosses a road safely 2 times in 10 unprompted and gets on the wrong bus (SENCO walk, 18/06/2026).",
        "B7. Stops after the second step of a recipe and waits to be told (headteacher, 24/06/2026)."),
)  # fmt: skip
E = (
    "E1 (B1, B7) Employment. By July 2028 Henrike does six jobs off her own picture list at a half-day animal care placement, one reminder at most, 9 mornings out of 10. From “a job with animals”. Step: three jobs by July 2027.",
    "E2 (B2) Employment. By July 2028 Henrike reads 20 out of 20 signs and labels she meets on placement. Step: 12 by July 2027.",
    "E3 (B3) Independent living. By July 2027 Henrike will be more confident with money and time.",
    "E4 (B6) Independent living. By July 2027 Henrike will receive weekly travel training sessions.",
    "E5 (B7) Independent living. By July 2028 Henrike cooks three different hot meals from a six-step picture recipe with nobody prompting. From “a flat with my friend”. Step: a two-step recipe by Easter 2027.",
    "E6 (B5, C1) Health. By July 2028 Henrike takes her morning and evening tablets unprompted 6 days out of 7 and tells staff after an absence. Step: 4 days by July 2027.",
    "E7 (B3, B6) Friends and community. By July 2028 Henrike has gone to rabbit club with her friend six times, paying her own way in. Step: two times by July 2027.",
    "Targets: form tutor sets short-term targets with Henrike each half-term; SENCO checks the scores each half-term and goes over them with Henrike termly.",
    "Move on in September 2027: four half-day visits March to June 2027 with her TA, photo map of the site, handover meeting by 01/07/2027.",
)  # fmt: skip
F = (
    "Speech and language therapist (HCPC registered), one-to-one, 40 minutes weekly, 38 weeks a year, therapy room: two-part instructions and saying “I’m lost”. Trains the TA two hours every September. Further sessions are put on where appropriate. (B1; E1)",
    "TA (level 3, trained as in 1) goes over signs, labels and menu words with her one-to-one, four times a week, 38 weeks a year, library. (B2; E2)",
    "Specialist teacher (level 7 diploma, learning difficulties) teaches coins, change and the clock, group of four, 50 minutes three times a week, 38 weeks a year, Room 6. (B3; E3, E7)",
    "TA (level 3, trained as in 1) sits with her one-to-one 12 hours a week, 38 weeks a year, in English, maths and science, splits each task into single pictures and ticks them off with her. After July 2027 hours are to be decided by Ashlar Court once she has enrolled. (B1, B2; E1, E2)",
    "Travel trainer (level 3 travel training award), one-to-one, 60 minutes weekly, 30 weeks a year, on the road and on the bus: crossings and the number 14. Taxi with an escort to and from school each day. (B6; E4, E7)",
    "Food tutor (qualified teacher), group of four, 90 minutes weekly, 38 weeks a year, flat kitchen: picture recipes, shopping list, clearing up. (B7; E5)",
    "Job coach (level 3 supported employment), one-to-one, three hours every Friday, 30 weeks a year, animal centre: picture job list, rota, asking the manager. Preparing for adulthood: work. Paid for out of the direct payment in Section J. (B1, B7; E1)",
    "TA as in 4, trained by the epilepsy nurse 90 minutes every September: in every lesson watches for absences, repeats one-to-one what was missed and writes it down; 10 minutes at the end of each day, 38 weeks a year, fills in the seizure diary with her in Room 6. (B5; E6)",
)  # fmt: skip
K = (
    "K1 (a) Henrike’s views, taken by SENCO, 16/06/2026. Attached.",
    "K2 (a) Parents’ views, mother, 18/06/2026. Attached.",
    "K3 (b) Education: headteacher, 24/06/2026. Attached.",
    "K4 (c) Medical: community paediatrician, 14/01/2025. Attached.",
    "K5 (d) Psychology: educational psychologist, 06/07/2026. Attached.",
    "K6 (f) Speech and language: speech and language therapist, 30/06/2026. Attached.",
    "K7 (g) Preparing for adulthood: careers adviser, 08/07/2026. Attached.",
    "K8 (f) Individual healthcare plan: epilepsy specialist nurse, 03/07/2026. Attached.",
    "(h) Henrike and parents asked for nobody else (16/06/2026).",
)  # fmt: skip


def write(by: Author) -> None:
    by.paper.running("EHC PLAN – FINAL – Henrike Dallimore", "v1 12/10/2026")
    by.boxed("EDUCATION, HEALTH AND CARE PLAN – FINAL")
    by.cover(*COVER, columns=4)
    by.text(
        "Addressed to Mr and Mrs Dallimore as the people who make the decisions about this plan.",
        "Signed: Perpetua Lockyer, SEND Team Manager, for the council, 12/10/2026.",
    )
    by.at("A").boxed("SECTION A: VIEWS, INTERESTS, ASPIRATIONS", *A)
    by.at("B").boxed("SECTION B: SPECIAL EDUCATIONAL NEEDS")
    for area, *texts in B:
        by.boxed(area, *texts)
    by.at("C").boxed(
        "SECTION C: HEALTH NEEDS",
        "C1. Epilepsy: absences of 10 to 15 seconds, four to six a day, so she loses the thread of the lesson; three tonic-clonic seizures January to June 2026, each followed by a day off (epilepsy specialist nurse, 03/07/2026).",
    )
    by.at("D").boxed("SECTION D: SOCIAL CARE NEEDS", "Family not known to social care.")
    by.at("E").boxed("SECTION E: OUTCOMES", *E)
    by.at("F").boxed("SECTION F: SPECIAL EDUCATIONAL PROVISION")
    by.numbered(*F)
    by.at("G").boxed(
        "SECTION G: HEALTH PROVISION",
        "Epilepsy specialist nurse sees Henrike 30 minutes every three months at the hospital clinic: seizure diary, dose, rescue medicine. Same nurse trains eight staff in rescue medicine and recovery, 90 minutes every September, at school. Individual healthcare plan attached (K8). (C1; E6)",
    )
    by.at("H1").boxed("SECTION H1: SOCIAL CARE PROVISION (CSDPA 1970)", "Short breaks at weekends.")
    by.at("H2").boxed("SECTION H2: OTHER SOCIAL CARE PROVISION", "None reasonably required.")
    by.at("I").boxed(
        "SECTION I: PLACEMENT", "Fennimore Park to July 2027. Ashlar Court from September 2027."
    )
    by.at("J").boxed(
        "SECTION J: PERSONAL BUDGET", "Direct payment £4,050 a year, agreed at panel 30/09/2026."
    )
    by.at("K").boxed("SECTION K: ADVICE AND INFORMATION", *K)
    by.at("").boxed("RIGHTS")
    by.guide(
        "There is a right of appeal to the First-tier Tribunal (SEND) about Sections B, F and I within two months of the letter of 12/10/2026, or one month of the mediation certificate if later. The letter has the details of the mediation adviser, disagreement resolution and the SEND information, advice and support service."
    )


PLAN = Unseen(
    name="henrike",
    style="47th: banner rows and boxes, Word-numbered provision, notes in a hurry",
    born=dt.date(2010, 8, 30),
    write=write,
    planted=planted(
        A_14="talks in sentences. Be patient with her.",
        A_17="I love being the one who knows things and I get fed up when people talk over me.",
        A_30="Danny says yes when he has not understood.",
        A_37="We have always spoken up for Henrike and we will carry on doing that.",
        B_03="Epilepsy diagnosis.",
        D_01="Family not known to social care.",
        D_02="Family not known to social care.",
        E_03="Henrike will be more confident with money and time.",
        E_04="Henrike will receive weekly travel training sessions.",
        F_01="Takes anyone who messages her online for a friend",
        F_03="goes over signs, labels and menu words with her one-to-one, four times a week",
        F_07=(
            "Further sessions are put on where appropriate.",
            "hours are to be decided by Ashlar Court once she has enrolled.",
        ),
        F_08="hours are to be decided by Ashlar Court once she has enrolled.",
        F_18="Taxi with an escort to and from school each day.",
        G_02="",
        H_04="Short breaks at weekends.",
        I_02="Fennimore Park to July 2027. Ashlar Court from September 2027.",
        J_01="Direct payment £4,050 a year, agreed at panel 30/09/2026.",
        K_02="",
        K_03="community paediatrician, 14/01/2025",
        T_04="12/10/2026",
        X_05="30/11/2027",
        X_09="Addressed to Mr and Mrs Dallimore as the people who make the decisions about this plan.",
    ),
)
